/** Schemas of this line of Effect: reading what people wrote. */
import * as Effect from "effect/Effect"
import * as ParseResult from "effect/ParseResult"
import type * as Schema from "effect/Schema"

/** A schema that makes an `A` of an `I`. */
export type Reader<A, I, R> = Schema.Schema<A, I, R>

/** What was wrong, and where. */
export interface Problem {
  readonly path: string
  readonly message: string
}

/** Makes the value, or says what is wrong, once for each place: of what may be missing too, that it is not. */
export const read = <A, I, R>(
  schema: Reader<A, I, R>,
  value: unknown
): Effect.Effect<A, ReadonlyArray<Problem>, R> =>
  Effect.mapError(ParseResult.decodeUnknown(schema, { errors: "all" })(value), (error) => {
    const byPath = new Map<string, string>()
    for (const { message, path } of ParseResult.ArrayFormatter.formatIssueSync(error)) {
      const place = path.map(String).join(".")
      if (!byPath.has(place)) byPath.set(place, message)
    }
    return [...byPath].map(([path, message]) => ({ path, message }))
  })
