/**
 * What happens to a response that does not have its documented shape.
 *
 * A decoded value is the parsed object itself, checked where it lies; fields that nobody documented stay.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import { dual } from "effect/Function"
import * as Layer from "effect/Layer"
import * as Settings from "./Settings.js"
import { rules as call } from "./internal/rules.js"

/**
 * - `strict`: what cannot be repaired soundly is a `FeishuDecodeError`.
 * - `lenient`: it is handed on as it came, with a warning in the log.
 * - `off`: nothing is checked or repaired.
 *
 * @since 0.1.0
 * @category models
 */
export type Mode = "strict" | "lenient" | "off"

/**
 * How responses are checked where this is in scope. Optional: without it the client's own mode applies.
 *
 * @since 0.1.0
 * @category tags
 */
export class Decoding extends Context.Tag("~@effect-feishu/core/Decoding")<Decoding, Mode>() {}

/**
 * What cannot be repaired soundly is a `FeishuDecodeError`.
 *
 * @since 0.1.0
 * @category constructors
 */
export const strict: Mode = "strict"
/**
 * What cannot be repaired soundly is handed on as it came, with a warning in the log.
 *
 * @since 0.1.0
 * @category constructors
 */
export const lenient: Mode = "lenient"
/**
 * Nothing is checked or repaired.
 *
 * @since 0.1.0
 * @category constructors
 */
export const off: Mode = "off"

/**
 * Checks the responses of all calls within an effect in this mode.
 *
 * @example
 * Contact.users.list().pipe(Decoding.provide("lenient"))
 *
 * @since 0.1.0
 * @category combinators
 */
export const provide: {
  /** Checks the responses of all calls within an effect in this mode. */
  (mode: Mode): <A, E, R>(self: Effect.Effect<A, E, R>) => Effect.Effect<A, E, Exclude<R, Decoding>>
  /** Checks the responses of all calls within an effect in this mode. */
  <A, E, R>(self: Effect.Effect<A, E, R>, mode: Mode): Effect.Effect<A, E, Exclude<R, Decoding>>
} = /*#__PURE__*/ dual(
  2,
  <A, E, R>(self: Effect.Effect<A, E, R>, mode: Mode): Effect.Effect<A, E, Exclude<R, Decoding>> => {
    Settings.unsafeCheck("Decoding.provide", { mode }, { mode: Settings.required(call.decoding) })
    return Effect.provideService(self, Decoding, mode)
  }
)

/**
 * The mode as a layer, for a whole program.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (mode: Mode): Layer.Layer<Decoding> => {
  Settings.unsafeCheck("Decoding.layer", { mode }, { mode: Settings.required(call.decoding) })
  return Layer.succeed(Decoding, mode)
}
