/** What schemas of this line of Effect are read and refused with. */
import * as Either from "effect/Either"
import * as ParseResult from "effect/ParseResult"
import * as Schema from "effect/Schema"

export interface Issue {
  readonly path: ReadonlyArray<PropertyKey>
  readonly message: string
}

/** Values that are also fit for use; `message` is all that is said of others. */
export const fit = <A>(
  schema: Schema.Schema<A>,
  is: (value: A) => boolean,
  message: string
): Schema.Schema<A> =>
  schema
    .pipe(Schema.filter((value) => is(value)))
    .annotations({ message: () => ({ message, override: true }) })

/** Reads values, with everything that is wrong at once; what is not known is wrong. */
export const reading = <A, I>(
  schema: Schema.Schema<A, I>
): ((value: unknown) => Either.Either<A, ReadonlyArray<Issue>>) => {
  const decode = ParseResult.decodeUnknownEither(schema, { errors: "all", onExcessProperty: "error" })
  return (value) => Either.mapLeft(decode(value), ParseResult.ArrayFormatter.formatIssueSync)
}
