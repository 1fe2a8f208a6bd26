/**
 * Signatures of what is sent to an address: whether a request is the platform's own, and has not been changed.
 *
 * A signature is taken over the bytes of the body as they came, before anything is parsed or decrypted: text that was
 * parsed and written again is another text.
 *
 * Pure: keys and bytes in, a verdict out, for receivers and for senders.
 *
 * @see https://open.feishu.cn/document/server-docs/event-subscription-guide/event-subscription-configure-/encrypt-key-encryption-configuration-case
 * @since 0.1.0
 */
import * as Secret from "@effect-feishu/core/Secret"
import { sha1 } from "@noble/hashes/legacy.js"
import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js"
import * as Settings from "@effect-feishu/core/Settings"
import * as Data from "effect/Data"
import * as Duration from "effect/Duration"
import * as Either from "effect/Either"
import * as Redacted from "effect/Redacted"
import { isSame } from "./internal/same.js"

// Models ---------------------------------------------------------------------------------------------------------

/**
 * By which rule a request is signed: `sha256` with the Encrypt Key (events and callbacks), `sha1` with the Verification
 * Token (the old callback of cards).
 *
 * @since 0.1.0
 * @category models
 */
export type Rule = "sha256" | "sha1"

/**
 * What a signature is taken over, besides the key.
 *
 * @since 0.1.0
 * @category models
 */
export interface Parts {
  /** Seconds since the epoch, as the text of the header. */
  readonly timestamp: string
  /** Any text that is not used twice. */
  readonly nonce: string
  /** The body's bytes as they go over the wire. */
  readonly body: Uint8Array
}

/**
 * A request as it came, as far as its signature goes.
 *
 * @since 0.1.0
 * @category models
 */
export interface Signed {
  /** `X-Lark-Request-Timestamp`. */
  readonly timestamp: string | undefined
  /** `X-Lark-Request-Nonce`. */
  readonly nonce: string | undefined
  /** `X-Lark-Signature`, hexadecimal in either case. */
  readonly signature: string | undefined
  /** The body's bytes as they came. */
  readonly body: Uint8Array
}

/**
 * The headers that carry a signature. Their names are the same in any case.
 *
 * @since 0.1.0
 * @category constants
 */
export const headerNames = {
  timestamp: "X-Lark-Request-Timestamp",
  nonce: "X-Lark-Request-Nonce",
  signature: "X-Lark-Signature"
} as const

/**
 * How far the time of a request may be from the local one where nothing else is asked for: five minutes, either way.
 *
 * @since 0.1.0
 * @category constants
 */
export const defaultWindow: Duration.Duration = /*#__PURE__*/ Duration.minutes(5)

// Errors ---------------------------------------------------------------------------------------------------------

/**
 * What is wrong with a signature: there is no key to check it with (`key`), a header is not there (`missing`) or is not
 * of the platform's form (`malformed`), the request is too old or from the future (`window`), or the signature is of
 * another key or of other bytes (`mismatch`).
 *
 * @since 0.1.0
 * @category errors
 */
export type SignatureReason = "key" | "missing" | "malformed" | "window" | "mismatch"

/**
 * A request is not signed by the platform. `reason` is for the receiver's own eyes: who sent the request must not learn
 * it.
 *
 * @since 0.1.0
 * @category errors
 */
export class FeishuSignatureError extends Data.TaggedError("FeishuSignatureError")<{
  readonly reason: SignatureReason
}> {
  override get message(): string {
    return sentences[this.reason]
  }
}

const sentences: { readonly [Reason in SignatureReason]: string } = {
  key: "There is no key to sign with: an empty one is none",
  missing: "A header of the signature is missing",
  malformed: "A header of the signature is not of the platform's form",
  window: "The request is older than the replay window allows, or from the future; are the clocks right?",
  mismatch: "The signature is of another key, or the body was changed on its way"
}

const refuse = (reason: SignatureReason): Either.Either<never, FeishuSignatureError> =>
  Either.left(new FeishuSignatureError({ reason }))

// Signing --------------------------------------------------------------------------------------------------------

const hashes = { sha256, sha1 }

const digest = (rule: Rule, key: string, { body, nonce, timestamp }: Parts): string =>
  bytesToHex(
    hashes[rule]
      .create()
      .update(utf8ToBytes(timestamp + nonce + key))
      .update(body)
      .digest()
  )

/**
 * The signature of a request, in lower-case hexadecimal: what a sender puts into `X-Lark-Signature`.
 *
 * Gives a `FeishuSignatureError` when the key is empty.
 *
 * @since 0.1.0
 * @category signing
 */
export const sign = (
  rule: Rule,
  key: Secret.Secret,
  parts: Parts
): Either.Either<string, FeishuSignatureError> => {
  const text = Redacted.value(Secret.make(key))
  return text.trim() === "" ? refuse("key") : Either.right(digest(rule, text, parts))
}

// Verifying ------------------------------------------------------------------------------------------------------

const lengths = { sha256: 64, sha1: 40 }

/**
 * Whether a request is signed with one of the keys: several while a key is being changed. Gives nothing when it is, and
 * a `FeishuSignatureError` otherwise.
 *
 * `now` is in milliseconds since the epoch. The time of the request may be from it by the window (default
 * `defaultWindow`) in either direction; an infinite one asks nothing of it. Signatures are compared in constant time.
 *
 * @since 0.1.0
 * @category verifying
 */
export const verify = (
  rule: Rule,
  keys: ReadonlyArray<Secret.Secret>,
  request: Signed,
  options: { readonly now: number; readonly window?: Duration.DurationInput | undefined }
): Either.Either<void, FeishuSignatureError> => {
  const usable = keys.map((key) => Redacted.value(Secret.make(key))).filter((key) => key.trim() !== "")
  if (usable.length === 0) return refuse("key")
  const { body, nonce, signature, timestamp } = request
  if (!timestamp || !nonce || !signature) return refuse("missing")
  const given = signature.toLowerCase()
  if (!/^\d{1,12}$/.test(timestamp) || given.length !== lengths[rule] || !/^[0-9a-f]+$/.test(given)) {
    return refuse("malformed")
  }
  const apart = Math.abs(options.now - Number(timestamp) * 1000)
  // Compared the other way round, what is no number would let everything through.
  if (!(apart <= Settings.millisOf(options.window ?? defaultWindow))) return refuse("window")
  let isSigned = false
  // All of them, so that the time it takes does not say which key it is.
  for (const key of usable) if (isSame(digest(rule, key, { timestamp, nonce, body }), given)) isSigned = true
  return isSigned ? Either.void : refuse("mismatch")
}
