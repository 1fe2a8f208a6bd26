/** The secrets that a sandbox is started with: wrapped, and compared with what requests say. */
import * as Secret from "@effect-feishu/core/Secret"
import * as Redacted from "effect/Redacted"

/** A secret that is not blank; throws a `RangeError` that names the option. */
export const secretOf = (name: string, secret: Secret.Secret): Redacted.Redacted<string> => {
  const redacted = Secret.make(secret)
  if (typeof Redacted.value(redacted) !== "string")
    throw new RangeError(`The sandbox's ${name} must be a text`)
  if (Redacted.value(redacted).trim() !== "") return redacted
  throw new RangeError(`The sandbox's ${name} must not be empty`)
}

/** Whether this is the secret. */
export const isSecret = (secret: Redacted.Redacted<string>, text: unknown): boolean =>
  Redacted.value(secret) === text
