/** Whether what came to an address is the platform's, and what it is: the rules, without a server. */
import * as EventDefinition from "@effect-feishu/core/EventDefinition"
import type * as Duration from "effect/Duration"
import * as Either from "effect/Either"
import * as Redacted from "effect/Redacted"
import * as Encryption from "../Encryption.js"
import * as Envelope from "../Envelope.js"
import * as Signature from "../Signature.js"
import type * as WebhookSecrets from "../WebhookSecrets.js"
import { isSame } from "./same.js"

/** Why a request is not taken. For the receiver's own log: whoever sent it gets the same answer in each case. */
export class Refusal {
  constructor(readonly reason: string) {}
}

type Result = Either.Either<Envelope.Envelope, Refusal>

/** Where the right ones are found. */
const compare = "compare with the developer console, Events & Callbacks, Encryption Strategy"

const refuse = (reason: string): Result => Either.left(new Refusal(reason))

/**
 * The largest body in bytes that is looked into without a signature where there is an Encrypt Key: the platform's
 * challenge has none. It is much smaller; this bounds what a stranger can make us do.
 */
const maxChallenge = 4096

const parse = (bytes: Uint8Array): unknown => {
  try {
    return EventDefinition.parseJson(new TextDecoder("utf-8", { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

const parseText = (text: string): unknown => {
  try {
    return EventDefinition.parseJson(text)
  } catch {
    return undefined
  }
}

const decrypt = (keys: ReadonlyArray<Redacted.Redacted<string>>, encrypted: string): unknown => {
  for (const key of keys) {
    const plain = Either.match(Encryption.decrypt(key, encrypted), {
      onLeft: () => undefined,
      onRight: parseText
    })
    // A wrong key passes for the right one in one of 256 cases, as far as padding goes: an object never comes of it.
    if (typeof plain === "object" && plain !== null) return plain
  }
  return undefined
}

const isOneOf = (
  tokens: ReadonlyArray<Redacted.Redacted<string>>,
  token: Redacted.Redacted<string>
): boolean => {
  let isKnown = false
  for (const one of tokens) if (isSame(Redacted.value(one), Redacted.value(token))) isKnown = true
  return isKnown
}

interface Proof {
  /** Whether the bytes are signed with an Encrypt Key, or why they are not. */
  readonly signature: Either.Either<void, Signature.FeishuSignatureError>
  /** Whether the body was encrypted with an Encrypt Key. */
  readonly isEncrypted: boolean
}

const whyNot = ({ signature }: Pick<Proof, "signature">): string =>
  Either.match(signature, {
    onLeft: ({ message, reason }) => (reason === "mismatch" ? `${message}: ${compare}` : message),
    onRight: () => "it is signed"
  })

/** Whether the platform's headers of a signature are not there at all. */
const isUnsigned = ({ signature }: Proof): boolean =>
  Either.match(signature, { onLeft: ({ reason }) => reason === "missing", onRight: () => false })

/** Of a body that no key opens: a challenge has no signature, so this is how another Encrypt Key shows first. */
const whyClosed = (proof: Proof): string => {
  if (isUnsigned(proof)) return `it is not signed, and it is not encrypted with the Encrypt Key: ${compare}`
  return Either.isLeft(proof.signature) ? whyNot(proof) : "it cannot be decrypted to a JSON object"
}

/** Of a body that can be read: where the console has no Encrypt Key, the platform neither encrypts nor signs. */
const whyUnsigned = (proof: Proof): string =>
  isUnsigned(proof) && !proof.isEncrypted
    ? `it is neither signed nor encrypted, and there is an Encrypt Key: ${compare}`
    : whyNot(proof)

const isFree = ({ encryptKeys, insecure, verificationTokens }: WebhookSecrets.Service): boolean =>
  insecure && encryptKeys.length === 0 && verificationTokens.length === 0

/** A challenge carries no signature: the token proves it, or that it was encrypted. */
const admitChallenge = (
  secrets: WebhookSecrets.Service,
  challenge: Envelope.Challenge,
  proof: Proof
): Result => {
  if (secrets.verificationTokens.length > 0) {
    return challenge.token !== undefined && isOneOf(secrets.verificationTokens, challenge.token)
      ? Either.right(challenge)
      : refuse(`the challenge has another Verification Token: ${compare}`)
  }
  return proof.isEncrypted || Either.isRight(proof.signature) || isFree(secrets)
    ? Either.right(challenge)
    : refuse("the challenge is not encrypted, and there is no verification token to know it by")
}

/** The old callback of cards is signed with the token; the `token` in its body is for updates of the card. */
const admitOldCard = (
  secrets: WebhookSecrets.Service,
  event: Envelope.Event,
  request: Signature.Signed,
  options: Options
): Result => {
  if (isFree(secrets)) return Either.right(event)
  return Either.match(Signature.verify("sha1", secrets.verificationTokens, request, options), {
    onLeft: ({ message }) => refuse(`an old callback of a card: ${message}`),
    onRight: () => Either.right(event)
  })
}

const admitEvent = (secrets: WebhookSecrets.Service, event: Envelope.Event, proof: Proof): Result => {
  const isSigned = Either.isRight(proof.signature)
  if (secrets.encryptKeys.length > 0 && !isSigned) return refuse(whyUnsigned(proof))
  const { token } = event
  const isAbsent = token === undefined || Redacted.value(token) === ""
  if (secrets.verificationTokens.length === 0) {
    return isSigned || isFree(secrets) ? Either.right(event) : refuse("there is nothing to check it with")
  }
  if (isAbsent) return isSigned ? Either.right(event) : refuse("it has no verification token")
  return isOneOf(secrets.verificationTokens, token)
    ? Either.right(event)
    : refuse(`it has another Verification Token: ${compare}`)
}

export interface Options {
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly window: Duration.DurationInput | undefined
}

/** Reads a request, given its bytes as they came: what it is, if it is the platform's. */
export const open = (
  secrets: WebhookSecrets.Service,
  request: Signature.Signed,
  options: Options
): Result => {
  const signature = Signature.verify("sha256", secrets.encryptKeys, request, options)
  if (secrets.encryptKeys.length > 0 && request.body.length > maxChallenge && Either.isLeft(signature)) {
    const byToken = Signature.verify("sha1", secrets.verificationTokens, request, options)
    if (Either.isLeft(byToken)) return refuse(whyNot({ signature }))
  }
  const outer = parse(request.body)
  if (typeof outer !== "object" || outer === null) return refuse("it is no JSON object in UTF-8")
  const encrypted = "encrypt" in outer ? outer.encrypt : undefined
  const isEncrypted = encrypted !== undefined
  const proof = { signature, isEncrypted }
  let plain: unknown = outer
  if (isEncrypted) {
    if (secrets.encryptKeys.length === 0)
      return refuse(`it is encrypted, and there is no Encrypt Key: ${compare}`)
    // Unsigned it can only be a challenge.
    if (Either.isLeft(signature) && request.body.length > maxChallenge) return refuse(whyNot(proof))
    plain = typeof encrypted === "string" ? decrypt(secrets.encryptKeys, encrypted) : undefined
    if (plain === undefined) {
      return refuse(whyClosed(proof))
    }
  }
  return Either.match(Envelope.fromJson(plain), {
    onLeft: ({ message }) => refuse(message),
    onRight: (envelope) => {
      if (envelope._tag === "Challenge") return admitChallenge(secrets, envelope, proof)
      // Told by its body: it has no wrapper, and the other rules do not apply to it.
      const isOldCard = !isEncrypted && envelope.event === envelope.raw
      return isOldCard
        ? admitOldCard(secrets, envelope, request, options)
        : admitEvent(secrets, envelope, proof)
    }
  })
}
