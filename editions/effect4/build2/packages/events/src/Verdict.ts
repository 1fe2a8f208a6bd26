/**
 * What the platform is told of an arrival.
 *
 * @since 0.1.0
 */
import type { JsonObject } from "./Envelope.js"

/**
 * What the platform is told of an arrival: that it is here (`Accepted`: status 200, with no data), what a callback is
 * answered with (`Answered`: status 200 with that body), that nobody handles it (`Unhandled`: 200, so that it does not
 * come again), or that it is to be sent again (`Refused`: status 500).
 *
 * @since 0.1.0
 * @category models
 */
export type Verdict =
  | { readonly _tag: "Accepted" }
  | { readonly _tag: "Answered"; readonly answer: JsonObject }
  | { readonly _tag: "Unhandled" }
  | { readonly _tag: "Refused"; readonly reason: string }
