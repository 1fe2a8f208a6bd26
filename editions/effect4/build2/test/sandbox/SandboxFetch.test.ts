import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Fiber3 from "../../effect3/effect/Fiber.js"
import * as TestClock3 from "../../effect3/effect/TestClock.js"
import * as Fault from "@effect-feishu/sandbox/Fault"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxFetch from "@effect-feishu/sandbox/SandboxFetch"
import { dig, file, tenantToken } from "./support.js"

const layer = Sandbox.layer({ seed: 1 })
const origin = "https://open.feishu.cn"
const sends = { method: "POST", path: "/open-apis/im/v1/messages" }

const post = (signal?: AbortSignal) =>
  Effect.gen(function* () {
    const fetch = yield* SandboxFetch.make
    const token = yield* tenantToken
    return () =>
      fetch(`${origin}/open-apis/im/v1/messages?receive_id_type=chat_id`, {
        method: "POST",
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        body: JSON.stringify({
          receive_id: Sandbox.defaultChatId,
          msg_type: "text",
          content: '{"text":"hi"}'
        }),
        ...(signal === undefined ? {} : { signal })
      })
  })

const reason = (promise: () => Promise<unknown>) =>
  Effect.promise(() =>
    promise().then(
      () => "it succeeded",
      (error: unknown) => error
    )
  )

describe("SandboxFetch", () => {
  it.effect("answers as fetch does", () =>
    Effect.gen(function* () {
      const response = yield* Effect.flatMap(post(), (send) => Effect.promise(send))
      assert.strictEqual(response.status, 200)
      assert.isNotNull(response.headers.get("x-tt-logid"))
      const json: unknown = yield* Effect.promise(() => response.json())
      assert.strictEqual(dig(json, "data.message_id"), (yield* Sandbox.messages)[0]?.message_id)
    }).pipe(Effect.provide(layer))
  )

  it.effect("takes forms and gives bytes", () =>
    Effect.gen(function* () {
      const fetch = yield* SandboxFetch.make
      const headers = { authorization: `Bearer ${yield* tenantToken}` }
      const bytes = new Uint8Array([0, 255, 13, 10, 45, 45])
      const up = yield* Effect.promise(() =>
        fetch(`${origin}/open-apis/im/v1/files`, { method: "POST", headers, body: file(bytes) })
      )
      const key = dig(yield* Effect.promise(() => up.json()), "data.file_key")
      const down = yield* Effect.promise(() =>
        fetch(new URL(`/open-apis/im/v1/files/${key}`, origin), { headers })
      )
      assert.deepStrictEqual(new Uint8Array(yield* Effect.promise(() => down.arrayBuffer())), bytes)
    }).pipe(Effect.provide(layer))
  )

  it.effect("a dropped connection rejects with a TypeError", () =>
    Effect.gen(function* () {
      yield* Sandbox.inject(Fault.next(1, sends, Fault.dropped({ moment: "after" })))
      assert.instanceOf(yield* reason(yield* post()), TypeError)
      assert.strictEqual((yield* Sandbox.messages).length, 1)
    }).pipe(Effect.provide(layer))
  )

  it.effect("a cut body fails while it is read", () =>
    Effect.gen(function* () {
      yield* Sandbox.inject(Fault.next(1, sends, Fault.cut()))
      const response = yield* Effect.flatMap(post(), (send) => Effect.promise(send))
      assert.strictEqual(response.status, 200)
      assert.instanceOf(yield* reason(() => response.text()), TypeError)
    }).pipe(Effect.provide(layer))
  )

  it.effect("a hanging server answers to the signal only, with the reason that it was given", () =>
    Effect.gen(function* () {
      yield* Sandbox.inject(Fault.next(1, sends, Fault.hang()))
      const controller = new AbortController()
      const waiting = yield* Effect.forkChild(reason(yield* post(controller.signal)))
      yield* TestClock3.adjust("1 hours")
      assert.strictEqual((yield* Fiber3.poll(waiting))._tag, "None")
      controller.abort(new Error("enough"))
      assert.strictEqual((yield* Fiber.join(waiting)) instanceof Error, true)
      assert.include(String(yield* Fiber.join(waiting)), "enough")
    }).pipe(Effect.provide(layer))
  )
})
