import * as Fault from "@effect-feishu/sandbox/Fault"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { createHmac } from "node:crypto"
import { request } from "./support.js"

const layer = Sandbox.layer({ seed: 1, users: 20 })

const post = (path: string, body: unknown) =>
  Effect.map(request("POST", path, { body }), (reply) => reply.get("code"))

const text = (words: string) => ({ msg_type: "text", content: { text: words } })

describe("the custom bot of a chat", () => {
  it.effect("says there what is posted to it: texts, rich texts, cards", () =>
    Effect.gen(function* () {
      const { path } = yield* Sandbox.customBot()
      const [chat] = yield* Sandbox.chats
      assert.strictEqual(chat?.custom_bot, path)
      const card = { schema: "2.0", body: { elements: [{ tag: "markdown", content: "**hi**" }] } }
      assert.strictEqual(yield* post(path, text("hello")), 0)
      assert.strictEqual(
        yield* post(path, {
          msg_type: "post",
          content: { post: { zh_cn: { title: "T", content: [[{ tag: "text", text: "x" }]] } } }
        }),
        0
      )
      assert.strictEqual(yield* post(path, { msg_type: "interactive", card }), 0)
      assert.strictEqual(yield* post(path, { msg_type: "interactive", card: JSON.stringify(card) }), 0)
      assert.deepStrictEqual(
        (yield* Sandbox.messages).map(({ chat_id, msg_type }) => [chat_id, msg_type]),
        ["text", "post", "interactive", "interactive"].map((kind) => [Sandbox.defaultChatId, kind])
      )
    }).pipe(Effect.provide(layer))
  )

  it.effect("shares its own chat and no other", () =>
    Effect.gen(function* () {
      const { path } = yield* Sandbox.customBot()
      const share = (id: string) => post(path, { msg_type: "share_chat", content: { share_chat_id: id } })
      assert.strictEqual(yield* share(Sandbox.defaultChatId), 0)
      assert.strictEqual(yield* share("oc_other"), 19002)
      assert.deepStrictEqual(
        (yield* Sandbox.messages).map(({ content }) => content),
        [JSON.stringify({ chat_id: Sandbox.defaultChatId })]
      )
    }).pipe(Effect.provide(layer))
  )

  it.effect("answers 200 with the code of what is wrong", () =>
    Effect.gen(function* () {
      const { path } = yield* Sandbox.customBot()
      const unknown = "/open-apis/bot/v2/hook/00000000-0000-0000-0000-000000000000"
      const reply = yield* request("POST", unknown, { body: text("x") })
      assert.deepStrictEqual([reply.status, reply.get("code")], [200, 19001])
      assert.strictEqual(yield* post(path, { content: { text: "x" } }), 19002)
      assert.strictEqual(yield* post(path, { msg_type: "hologram" }), 19002)
      assert.strictEqual(yield* post(path, text("")), 19002)
      assert.strictEqual(yield* post(path, { msg_type: "text" }), 9499)
      assert.strictEqual(yield* post(path, text("x".repeat(21 * 1024))), 11001)
      assert.strictEqual(
        yield* post(path, { msg_type: "interactive", card: { schema: "2.0", elements: [] } }),
        11246
      )
      assert.strictEqual(yield* post(path, { msg_type: "interactive", card: "{" }), 9499)
      assert.isEmpty(yield* Sandbox.messages)
    }).pipe(Effect.provide(layer))
  )

  it.effect("with a secret takes what is signed within the hour", () =>
    Effect.gen(function* () {
      const secret = "a-secret"
      const { path } = yield* Sandbox.customBot({ secret })
      const now = Math.floor((yield* Sandbox.clock).now / 1000)
      const signed = (at: number) => ({
        ...text("signed"),
        timestamp: String(at),
        sign: createHmac("sha256", `${at}\n${secret}`).update("").digest("base64")
      })
      assert.strictEqual(yield* post(path, text("unsigned")), 19021)
      assert.strictEqual(yield* post(path, { ...signed(now), sign: "x" }), 19021)
      assert.strictEqual(yield* post(path, signed(now - 3700)), 19021)
      assert.strictEqual(yield* post(path, signed(now)), 0)
    }).pipe(Effect.provide(layer))
  )

  it.effect("with keywords says only what has one of them", () =>
    Effect.gen(function* () {
      const { path } = yield* Sandbox.customBot({ keywords: ["alarm", "告警"] })
      assert.strictEqual(yield* post(path, text("all is well")), 19024)
      assert.strictEqual(yield* post(path, text("an alarm")), 0)
      assert.strictEqual(yield* post(path, text("磁盘告警")), 0)
    }).pipe(Effect.provide(layer))
  )

  it.effect("is told when it says too much at once", () =>
    Effect.gen(function* () {
      const { path } = yield* Sandbox.customBot()
      const codes = yield* Effect.forEach([1, 2, 3, 4, 5, 6], (count) => post(path, text(String(count))))
      assert.deepStrictEqual(codes, [0, 0, 0, 0, 0, 11232])
      yield* Sandbox.inject(Fault.next(1, { path: "/open-apis/bot/v2/hook/:token" }, Fault.serverError()))
      assert.strictEqual(yield* post(path, text("x")), 2200)
    }).pipe(Effect.provide(Sandbox.layer({ seed: 1, limits: "documented" })))
  )
})
