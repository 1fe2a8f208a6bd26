import * as Codec from "@effect-feishu/core/Codec"
import * as Endpoint from "@effect-feishu/core/Endpoint"
import * as HelpDesk from "@effect-feishu/core/HelpDesk"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Wire from "./support/wire.js"

const list = Endpoint.make<{}, {}, "tenant">({
  id: "helpdesk.v1.test.list",
  method: "GET",
  path: "/open-apis/helpdesk/v1/test",
  tokens: ["tenant"],
  helpdesk: true,
  input: Codec.shape("test#input", () => ({})),
  output: Codec.shape("test#output", () => ({}))
})
const token = "ht-46a9ed41-93ab"
const encoded = Buffer.from(`6789:${token}`).toString("base64")

describe("HelpDesk", () => {
  it.effect("proves itself beside the app's token, in the documented form or the other", () => {
    const wire = Wire.make(() => Wire.ok())
    return Effect.gen(function* () {
      yield* list().pipe(Effect.provide(HelpDesk.layer({ id: "6789", token })))
      yield* list().pipe(
        Effect.provide(HelpDesk.layer({ id: "6789", token: Redacted.make(token), bearer: true }))
      )
      assert.deepStrictEqual(
        wire.requests.map(({ headers }) => headers["x-lark-helpdesk-authorization"]),
        [encoded, `Bearer ${encoded}`]
      )
      assert.strictEqual(wire.requests[0]?.headers["authorization"], "Bearer t-1")
    }).pipe(Effect.provide(Wire.layer(wire)))
  })

  it.effect("is asked for before any request where it is missing", () => {
    const wire = Wire.make(() => Wire.ok())
    return Effect.gen(function* () {
      const error = yield* Effect.flip(list())
      assert.strictEqual(error._tag, "FeishuInvalidRequestError")
      assert.include(error.message, "HelpDesk must be provided")
      assert.strictEqual(wire.requests.length + wire.tokens, 0)
    }).pipe(Effect.provide(Wire.layer(wire)))
  })

  it.effect("names what is empty or cannot be sent, and does not show the token", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(HelpDesk.make({ id: "", token: `${token}\n` }))
      assert.deepStrictEqual(
        error.problems.map(({ path }) => path),
        ["id", "token"]
      )
      assert.notInclude(JSON.stringify(error), token)
    })
  )
})
