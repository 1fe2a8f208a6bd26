/** Variables of a configuration that are checked, and what is said of them on this line of Effect. */
import * as Config from "effect/Config"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"

/** What does not fit, and where. */
export const invalid = (path: ReadonlyArray<string>, message: string): Config.ConfigError =>
  new Config.ConfigError(
    new Schema.SchemaError(new SchemaIssue.Pointer(path, new SchemaIssue.InvalidValue({ message })))
  )

/** A variable that is not empty. What `read` says of it is told with its name. */
export const variable = <A>(
  name: string,
  read: (text: string) => Result.Result<A, string>
): Config.Config<A> =>
  Config.mapEffect(Config.NonEmptyString(name), (text) =>
    Effect.fromResult(Result.mapError(read(text), (message) => invalid([name], message)))
  )
