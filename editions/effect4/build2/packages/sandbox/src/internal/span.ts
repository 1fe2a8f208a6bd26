/** Time spans in JSON. */
import * as Duration from "effect/Duration"
import * as Duration3 from "./effect3/effect/Duration.js"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import * as Schema3 from "./effect3/effect/Schema.js"
import { fit } from "./line/schema.js"

/** Milliseconds, or a text such as `30 seconds`; `undefined` where it is neither, negative, or without an end. */
export const spanOf = (value: number | string): Duration.Duration | undefined => {
  const decoded = Option.getOrUndefined(Duration3.decodeUnknown(value))
  const isFinite = decoded !== undefined && Number.isFinite(Duration.toMillis(decoded))
  return isFinite && (typeof value === "string" || value >= 0) ? decoded : undefined
}

export const Span: Schema.Codec<number | string> = fit(
  Schema3.Union(Schema.Number, Schema.String),
  (value) => spanOf(value) !== undefined,
  'must be milliseconds or a text such as "30 seconds"'
)
