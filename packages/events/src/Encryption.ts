/**
 * Bodies that are encrypted with the Encrypt Key: AES-256-CBC, the key being the SHA-256 of the Encrypt Key's UTF-8
 * bytes, sent as the base64 of the initialization vector and what follows it.
 *
 * Verify first and decrypt then: what is decrypted unverified tells an attacker about the plaintext.
 *
 * @see https://open.feishu.cn/document/server-docs/event-subscription-guide/event-subscription-configure-/encrypt-key-encryption-configuration-case
 * @since 0.1.0
 */
import * as Secret from "@effect-feishu/core/Secret"
import { cbc } from "@noble/ciphers/aes.js"
import { sha256 } from "@noble/hashes/sha2.js"
import { utf8ToBytes } from "@noble/hashes/utils.js"
import * as Data from "effect/Data"
import * as Either from "effect/Either"
import * as Encoding from "effect/Encoding"
import * as Redacted from "effect/Redacted"

/**
 * A text could not be decrypted or encrypted. It does not say at which step, so that nothing can be learned from it;
 * `key` means that there is none, since an empty or blank key is no key.
 *
 * @since 0.1.0
 * @category errors
 */
export class FeishuCryptoError extends Data.TaggedError("FeishuCryptoError")<{
  readonly operation: "decrypt" | "encrypt"
  readonly reason: "key" | "unreadable" | "iv"
}> {
  override get message(): string {
    return `Cannot ${this.operation}: ${sentences[this.reason]}`
  }
}

const sentences = {
  key: "there is no Encrypt Key",
  unreadable: "it was encrypted with another key, or is not whole",
  iv: "the initialization vector is not 16 bytes long"
}

const block = 16

const refuse = (
  operation: FeishuCryptoError["operation"],
  reason: FeishuCryptoError["reason"]
): Either.Either<never, FeishuCryptoError> => Either.left(new FeishuCryptoError({ operation, reason }))

const keyOf = (key: Secret.Secret): Uint8Array | undefined => {
  const text = Redacted.value(Secret.make(key))
  return text.trim() === "" ? undefined : sha256(utf8ToBytes(text))
}

const unseal = (key: Uint8Array, sealed: Uint8Array): string | undefined => {
  try {
    const plain = cbc(key, sealed.slice(0, block)).decrypt(sealed.slice(block))
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(plain)
  } catch {
    return undefined
  }
}

/**
 * The text that was encrypted, given the value of `encrypt`: a `FeishuCryptoError` when the key is empty or another one,
 * or the value is not whole.
 *
 * @since 0.1.0
 * @category decrypting
 */
export const decrypt = (key: Secret.Secret, encrypted: string): Either.Either<string, FeishuCryptoError> => {
  const bytes = keyOf(key)
  if (bytes === undefined) return refuse("decrypt", "key")
  const text = Either.match(Encoding.decodeBase64(encrypted), {
    onLeft: () => undefined,
    onRight: (sealed) =>
      sealed.length < 2 * block || sealed.length % block !== 0 ? undefined : unseal(bytes, sealed)
  })
  return text === undefined ? refuse("decrypt", "unreadable") : Either.right(text)
}

/**
 * Encrypts a text: the value that goes into `encrypt`. The initialization vector is 16 random bytes unless one is given,
 * which must not have been used with the same key before.
 *
 * Gives a `FeishuCryptoError` when the key is empty, or the vector of another length.
 *
 * @since 0.1.0
 * @category encrypting
 */
export const encrypt = (
  key: Secret.Secret,
  text: string,
  iv: Uint8Array = globalThis.crypto.getRandomValues(new Uint8Array(block))
): Either.Either<string, FeishuCryptoError> => {
  const bytes = keyOf(key)
  if (bytes === undefined) return refuse("encrypt", "key")
  if (iv.length !== block) return refuse("encrypt", "iv")
  const sealed = cbc(bytes, iv).encrypt(utf8ToBytes(text))
  const whole = new Uint8Array(block + sealed.length)
  whole.set(iv)
  whole.set(sealed, block)
  return Either.right(Encoding.encodeBase64(whole))
}
