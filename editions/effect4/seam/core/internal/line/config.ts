/** Variables of a configuration that are checked, and what is said of them on this line of Effect. */
import * as Config from "effect/Config"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"

/** What does not fit, and where. */
export const invalid = (path: ReadonlyArray<string>, message: string): Config.ConfigError =>
  new Config.ConfigError(
    new Schema.SchemaError(new SchemaIssue.Pointer(path, new SchemaIssue.InvalidValue({ message })))
  )

/**
 * A variable, read by a function that is given its text, or `undefined` where it is not set or empty. What it says is told
 * with the variable's name.
 */
export const variable = <A>(
  name: string,
  read: (text: string | undefined) => Result.Result<A, string>
): Config.Config<A> =>
  Config.mapEffect(Config.option(Config.String(name)), (found) =>
    Effect.fromResult(
      Result.mapError(read(Option.getOrUndefined(Option.filter(found, (text) => text !== ""))), (message) =>
        invalid([name], message)
      )
    )
  )

/** An error of somebody's own configuration in words: Effect's own has them. */
export const readable = (error: Config.ConfigError): Config.ConfigError => error
