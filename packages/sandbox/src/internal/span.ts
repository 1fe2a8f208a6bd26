/** Time spans in JSON. */
import * as Duration from "effect/Duration"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"

/** Milliseconds, or a text such as `30 seconds`; `undefined` where it is neither, negative, or without an end. */
export const spanOf = (value: number | string): Duration.Duration | undefined => {
  const decoded = Option.getOrUndefined(Duration.decodeUnknown(value))
  const isFinite = decoded !== undefined && Number.isFinite(Duration.toMillis(decoded))
  return isFinite && (typeof value === "string" || value >= 0) ? decoded : undefined
}

export const Span: Schema.Schema<number | string> = Schema.Union(Schema.Number, Schema.String)
  .pipe(Schema.filter((value) => spanOf(value) !== undefined))
  .annotations({
    message: () => ({ message: 'must be milliseconds or a text such as "30 seconds"', override: true })
  })
