/** Variables of a configuration that are checked, and what is said of them on this line of Effect. */
import * as Config from "effect/Config"
import { type ConfigError, InvalidData } from "effect/ConfigError"
import * as Either from "effect/Either"

/** What does not fit, and where. */
export const invalid = (path: ReadonlyArray<string>, message: string): ConfigError =>
  InvalidData([...path], message)

/** A variable that is not empty. What `read` says of it is told with its name. */
export const variable = <A>(
  name: string,
  read: (text: string) => Either.Either<A, string>
): Config.Config<A> =>
  // The path is added by what is around it.
  Config.mapOrFail(Config.nonEmptyString(name), (text) =>
    Either.mapLeft(read(text), (message) => invalid([], message))
  )
