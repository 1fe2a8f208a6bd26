/** What the error codes of cards and of messages with cards say, and what the client does about them. */
import * as CardKit from "@effect-feishu/core/CardKit"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import type { FeishuError } from "@effect-feishu/core/FeishuError"
import * as Im from "@effect-feishu/core/Im"
import * as Message from "@effect-feishu/core/api/message/v4/Message"
import * as Retry from "@effect-feishu/core/Retry"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Wire from "./support/wire.js"

const card = { schema: "2.0", body: { elements: [] } } as const
const quick = { retry: Retry.make({ maxAttempts: 3, baseDelay: 1, maxElapsed: "1 minute" }) }

const refused = (status: number, code: number, msg = "refused"): Wire.Answer => ({
  status,
  body: { code, msg }
})

type Call = Effect.Effect<unknown, FeishuError, FeishuClient>

/** The kind of the failure and the number of requests until it was given up. */
const outcome = (call: Call, code: number, status = 400, msg?: string) =>
  Effect.gen(function* () {
    const wire = Wire.make(() => refused(status, code, msg))
    const error = yield* Effect.flip(call).pipe(Effect.provide(Wire.layer(wire, quick)))
    const kind =
      error._tag === "FeishuApiError" ? error.kind : error._tag.replace(/^Feishu|Error$/g, "").toLowerCase()
    return `${kind} ${wire.requests.length}`
  })

const calls: { readonly [name: string]: Call } = {
  content: CardKit.elements.content("7355", "md", "text", { sequence: 1 }),
  update: CardKit.update("7355", card, { sequence: 1 }),
  create: CardKit.create(card),
  send: Im.send("oc_1", "hi"),
  reply: Im.reply("om_1", "hi"),
  patch: Im.patch("om_1", card),
  recall: Im.recall("om_1"),
  batch: Message.batchSend({ msg_type: "text", content: { text: "x" }, open_ids: ["ou_1"] })
}

describe("error codes of cards", () => {
  const table: ReadonlyArray<readonly [call: string, code: number, expected: string, status?: number]> = [
    // What passes by itself is waited for: three attempts.
    ["content", 200810, "state 3"],
    ["update", 200810, "state 3"],
    ["content", 300120, "server 3"],
    ["reply", 230049, "state 3"],
    ["patch", 230049, "state 3"],
    ["send", 230020, "ratelimit 3"],
    ["patch", 230020, "ratelimit 3"],
    ["batch", 11247, "ratelimit 3", 200],
    // The same call would be refused again.
    ["content", 10002, "param 1"],
    ["content", 200740, "notFound 1"],
    ["content", 200750, "state 1"],
    ["content", 200850, "state 1"],
    ["content", 300309, "state 1"],
    ["content", 300317, "state 1"],
    ["update", 300302, "state 1"],
    ["update", 200510, "state 1"],
    ["update", 300317, "state 1"],
    ["content", 300311, "permission 1"],
    ["content", 300310, "param 1"],
    ["content", 300313, "param 1"],
    ["create", 300303, "param 1"],
    ["create", 300305, "param 1"],
    ["create", 200860, "param 1"],
    ["create", 200220, "param 1"],
    ["send", 230099, "param 1"],
    ["send", 230025, "param 1"],
    ["send", 230013, "permission 1"],
    ["send", 230053, "permission 1"],
    ["send", 230035, "permission 1"],
    ["send", 230006, "config 1"],
    ["send", 230002, "state 1"],
    ["send", 232009, "notFound 1"],
    ["patch", 230031, "state 1"],
    ["patch", 230011, "notFound 1"],
    ["patch", 230012, "permission 1"],
    ["recall", 230026, "permission 1"],
    ["recall", 230110, "notFound 1"],
    ["batch", 10002, "state 1", 200],
    ["batch", 11235, "permission 1", 200],
    ["batch", 11246, "param 1", 200],
    ["batch", 200380, "notFound 1", 200]
  ]

  for (const [name, code, expected, status] of table)
    it.live(`${code} of ${name} is ${expected}`, () =>
      Effect.gen(function* () {
        assert.strictEqual(yield* outcome(calls[name]!, code, status), expected)
      })
    )

  it.live("what passes by itself is waited for where another code stands before it", () =>
    Effect.gen(function* () {
      const because = (reason: string) => `Failed to create card content, ext=ErrCode: ${reason}; `
      for (const [name, code, reason, expected] of [
        ["patch", 230099, "200810; ErrMsg: card is in user interaction", "state 3"],
        ["patch", 230099, "11310; ErrMsg: card action is lock", "state 3"],
        ["update", 200220, "300120; ErrMsg: try again", "server 3"],
        ["patch", 230099, "11310; ErrMsg: card table number over limit", "param 1"],
        ["patch", 230099, "200830; ErrMsg: cards of schema V2 can not be changed to schema V1", "param 1"],
        ["send", 230099, "100290; ErrMsg: user 200810", "param 1"]
      ] as const)
        assert.strictEqual(yield* outcome(calls[name]!, code, 400, because(reason)), expected, reason)
    })
  )

  it.live("a call that was refused while somebody used the card goes through once they are done", () =>
    Effect.gen(function* () {
      const wire = Wire.make((_, n) => (n < 2 ? refused(400, n === 0 ? 200810 : 300120) : Wire.ok()))
      yield* calls["content"]!.pipe(Effect.provide(Wire.layer(wire, quick)))
      const bodies = wire.requests.map(({ body }) => body)
      assert.lengthOf(bodies, 3)
      // One number and one uuid: whichever of them was carried out, it counts once.
      assert.deepStrictEqual(bodies, [bodies[0], bodies[0], bodies[0]])
    })
  )
})
