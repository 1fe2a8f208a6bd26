/** Schemas of this line of Effect: reading what people wrote. */
import * as Effect from "effect/Effect"
import type * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"
import * as SchemaParser from "effect/SchemaParser"

/** A schema that makes an `A` of an `I`. */
export type Reader<A, I, R> = Schema.Codec<A, I, R, unknown>

/** What was wrong, and where. */
export interface Problem {
  readonly path: string
  readonly message: string
}

const format = /*#__PURE__*/ SchemaIssue.makeFormatterStandardSchemaV1()

/** Makes the value, or says what is wrong, once for each place: of what may be missing too, that it is not. */
export const read = <A, I, R>(
  schema: Reader<A, I, R>,
  value: unknown
): Effect.Effect<A, ReadonlyArray<Problem>, R> =>
  Effect.mapError(SchemaParser.decodeUnknownEffect(schema, { errors: "all" })(value), (error) => {
    const byPath = new Map<string, string>()
    for (const { message, path = [] } of format(error).issues) {
      const place = path.map((step) => String(typeof step === "object" ? step.key : step)).join(".")
      if (!byPath.has(place)) byPath.set(place, message)
    }
    return [...byPath].map(([path, message]) => ({ path, message }))
  })
