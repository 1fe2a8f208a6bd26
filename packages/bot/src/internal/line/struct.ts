/** Values that travel in cards as JSON, by schemas of this line of Effect. */
import * as Either from "effect/Either"
import * as ParseResult from "effect/ParseResult"
import * as Schema from "effect/Schema"
import { carries } from "../json.js"

export type Fields = Schema.Struct.Fields

export type Values<F extends Fields> = [keyof F] extends [never]
  ? Readonly<Record<never, never>>
  : Schema.Struct.Type<F>

/** What fields need that no button can give them: nothing may be left. */
export type Context<F extends Fields> = Schema.Struct.Context<F>

const isJson = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** Writes values to JSON and reads them from there. The left side says what is wrong. */
export interface Codec<A> {
  readonly encode: (values: A) => Either.Either<Readonly<Record<string, unknown>>, string>
  readonly decode: (json: unknown) => Either.Either<A, string>
}

export const codec = <F extends Fields>(fields: F | undefined): Codec<Values<F>> => {
  const schema = Schema.Struct(fields ?? {}) as unknown as Schema.Schema<Values<F>>
  const encode = Schema.encodeEither(schema)
  const decode = Schema.decodeUnknownEither(schema)
  const said = (error: ParseResult.ParseError): string => ParseResult.TreeFormatter.formatErrorSync(error)
  const read = (json: unknown) => Either.mapLeft(decode(json), said)
  return {
    decode: read,
    encode: (values) =>
      Either.flatMap(Either.mapLeft(encode(values), said), (encoded) => {
        let json: unknown
        try {
          json = JSON.parse(JSON.stringify(encoded))
        } catch (error) {
          return Either.left(String(error))
        }
        if (!carries(encoded)) return Either.left("JSON cannot carry them as they are")
        // What JSON cannot carry would be refused when somebody clicks.
        return Either.flatMap(read(json), () =>
          isJson(json) ? Either.right(json) : Either.left("is no object")
        )
      })
  }
}
