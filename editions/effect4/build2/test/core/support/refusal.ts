/** Calls that are refused before anything is sent. */
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import type { FeishuError } from "@effect-feishu/core/FeishuError"
import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Effect3 from "../../../effect3/effect/Effect.js"
import * as Wire from "./wire.js"

/**
 * The function that refused a call and the arguments that it named. Fails when the call was not refused, or when a
 * request was made, were it one for a token.
 */
export const refused = <A>(
  call: Effect.Effect<A, FeishuError, FeishuClient>
): Effect.Effect<{
  readonly by: string
  readonly paths: ReadonlyArray<string>
  readonly message: string
}> => {
  const wire = Wire.make(() => Wire.ok())
  return call.pipe(
    Effect.flip,
    Effect3.orDieWith(() => new Error("the call was not refused")),
    Effect.map((error) => {
      assert(error._tag === "FeishuInvalidRequestError", error.message)
      assert.strictEqual(wire.requests.length + wire.tokens, 0)
      return { by: error.endpoint, paths: error.problems.map(({ path }) => path), message: error.message }
    }),
    Effect.provide(Wire.layer(wire))
  )
}
