/** Values that travel in cards as JSON, by schemas of this line of Effect. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { carries } from "../json.js"

export type Fields = Schema.Struct.Fields

export type Values<F extends Fields> = [keyof F] extends [never]
  ? Readonly<Record<never, never>>
  : Schema.Struct.Type<F>

/** What fields need that no button can give them: nothing may be left. */
export type Context<F extends Fields> = Schema.Struct.DecodingServices<F> | Schema.Struct.EncodingServices<F>

const isJson = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** Writes values to JSON and reads them from there. The left side says what is wrong. */
export interface Codec<A> {
  readonly encode: (values: A) => Result.Result<Readonly<Record<string, unknown>>, string>
  readonly decode: (json: unknown) => Result.Result<A, string>
}

export const codec = <F extends Fields>(fields: F | undefined): Codec<Values<F>> => {
  const schema = Schema.Struct(fields ?? {}) as unknown as Schema.Codec<Values<F>>
  const encode = Schema.encodeResult(schema)
  const decode = Schema.decodeResult(schema)
  const said = (error: Schema.SchemaError): string => error.message
  const read = (json: unknown) => Result.mapError(decode(json as Values<F>), said)
  return {
    decode: read,
    encode: (values) =>
      Result.flatMap(Result.mapError(encode(values), said), (encoded) => {
        let json: unknown
        try {
          json = JSON.parse(JSON.stringify(encoded))
        } catch (error) {
          return Result.fail(String(error))
        }
        if (!carries(encoded)) return Result.fail("JSON cannot carry them as they are")
        // What JSON cannot carry would be refused when somebody clicks.
        return Result.flatMap(read(json), () =>
          isJson(json) ? Result.succeed(json) : Result.fail("is no object")
        )
      })
  }
}
