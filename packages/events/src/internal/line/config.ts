/** What is said of a configuration on this line of Effect. */
import * as ConfigError from "effect/ConfigError"

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
