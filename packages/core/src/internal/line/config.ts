/** Variables of a configuration that are checked, and what is said of them on this line of Effect. */
import * as Config from "effect/Config"
import * as ConfigError from "effect/ConfigError"
import * as Either from "effect/Either"
import * as Option from "effect/Option"

/** What does not fit, and where. */
export const invalid = (path: ReadonlyArray<string>, message: string): ConfigError.ConfigError =>
  ConfigError.InvalidData([...path], message)

/**
 * A variable, read by a function that is given its text, or `undefined` where it is not set or empty. What it says is told
 * with the variable's name.
 */
export const variable = <A>(
  name: string,
  read: (text: string | undefined) => Either.Either<A, string>
): Config.Config<A> =>
  Config.mapOrFail(Config.option(Config.string(name)), (found) => {
    const text = Option.getOrUndefined(Option.filter(found, (text) => text !== ""))
    return Either.mapLeft(read(text), (message) =>
      text === undefined ? ConfigError.MissingData([name], message) : invalid([name], message)
    )
  })

/**
 * An error of somebody's own configuration in words. Of a variable whose value is redacted Effect redacts what is wrong
 * as well, which tells nothing: that it is missing is no secret.
 */
export const readable = (error: ConfigError.ConfigError): ConfigError.ConfigError =>
  ConfigError.reduceWithContext(error, undefined, {
    andCase: (_, left, right) => ConfigError.And(left, right),
    orCase: (_, left, right) => ConfigError.Or(left, right),
    invalidDataCase: (_, path, message) =>
      ConfigError.InvalidData(path, said(message, "does not fit; it is not shown, for it is a secret")),
    missingDataCase: (_, path, message) => ConfigError.MissingData(path, said(message, "is not set")),
    sourceUnavailableCase: (_, path, message, cause) =>
      ConfigError.SourceUnavailable(path, said(message, "cannot be read"), cause),
    unsupportedCase: (_, path, message) =>
      ConfigError.Unsupported(path, said(message, "cannot be read from there"))
  })

const said = (message: string, instead: string): string => (message === "<redacted>" ? instead : message)
