/**
 * What proves something and is told to nobody: an app's secret, a token, a key, a code of an authorization.
 *
 * Wherever a program hands one over, the plain text does as well as the wrapped one: `Redacted.make(text)` keeps it out of
 * one's own logs, too. Inside it is wrapped at once, so that it shows up in no log, span or error, and what is given back
 * is always wrapped. One that is missing, empty or blank is refused by the name of the option.
 *
 * Services that a program may put in the place of ours, such as stores of tokens, get secrets and give them wrapped. The
 * input of an endpoint, which is sent as it stands, has plain texts.
 *
 * @since 0.1.0
 */
import * as Redacted from "effect/Redacted"

/**
 * A secret as a program hands it over: plain, or wrapped already.
 *
 * @since 0.1.0
 * @category models
 */
export type Secret = Redacted.Redacted<string> | string

/**
 * The secret, wrapped if it was not.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (secret: Secret): Redacted.Redacted<string> =>
  Redacted.isRedacted(secret) ? secret : Redacted.make(secret)
