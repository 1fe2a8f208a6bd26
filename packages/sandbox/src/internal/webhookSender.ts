/** Carries events to an address: encrypted where there is an Encrypt Key, and signed. */
import * as Encryption from "@effect-feishu/events/Encryption"
import * as Signature from "@effect-feishu/events/Signature"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Redacted from "effect/Redacted"
import { type Answered, type Parcel, Unanswered, type Way } from "./deliveries.js"
import type { Subscription } from "./settings.js"
import { encode } from "./wire.js"

export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** The system's name of a fault, from an error or what caused it. */
const codeOf = (error: unknown): string | undefined => {
  for (let one = error, depth = 0; typeof one === "object" && one !== null && depth < 4; depth++) {
    if ("code" in one && typeof one.code === "string") return one.code
    one = "cause" in one ? one.cause : undefined
  }
  return undefined
}

const mishap = (error: unknown): Unanswered => {
  switch (codeOf(error)) {
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return new Unanswered("name")
    case "ECONNREFUSED":
    case "ETIMEDOUT":
    case "EHOSTUNREACH":
    case "ENETUNREACH":
    case "UND_ERR_CONNECT_TIMEOUT":
      return new Unanswered("connect")
    default:
      return new Unanswered("request")
  }
}

const sealed = (subscription: Subscription, text: string): string =>
  subscription.encryptKey === undefined
    ? text
    : JSON.stringify({
        encrypt: Either.getOrThrow(Encryption.encrypt(subscription.encryptKey, text))
      })

const post = (
  fetch: Fetch,
  url: string,
  body: string,
  headers: Readonly<Record<string, string>>
): Effect.Effect<Answered, Unanswered> =>
  Effect.tryPromise({
    try: async (signal) => {
      const response = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json; charset=utf-8", ...headers },
        body,
        redirect: "manual",
        signal
      })
      return { status: response.status, body: await response.text() }
    },
    catch: mishap
  })

/** The headers of a signature; none without an Encrypt Key. */
const signature = (
  { encryptKey }: Subscription,
  body: string,
  nonce: string,
  now: number
): Readonly<Record<string, string>> => {
  if (encryptKey === undefined) return {}
  const timestamp = String(Math.floor(now / 1000))
  return {
    [Signature.headerNames.timestamp]: timestamp,
    [Signature.headerNames.nonce]: nonce,
    [Signature.headerNames.signature]: Either.getOrThrow(
      Signature.sign("sha256", encryptKey, { timestamp, nonce, body: encode(body) })
    )
  }
}

export const webhook =
  (fetch: Fetch, nonce: () => string) =>
  (subscription: Subscription, url: string): Way => ({
    via: "webhook",
    carry: ({ text }: Parcel) =>
      Effect.flatMap(Clock.currentTimeMillis, (now) => {
        const body = sealed(subscription, text)
        return post(fetch, url, body, signature(subscription, body, nonce(), now))
      })
  })

/** Asks an address whether it is the app's. Gives why it is not. */
export const challenge = (
  fetch: Fetch,
  subscription: Subscription,
  url: string,
  question: string
): Effect.Effect<string | undefined> => {
  const text = JSON.stringify({
    challenge: question,
    token: Redacted.value(subscription.verificationToken),
    type: "url_verification"
  })
  return post(fetch, url, sealed(subscription, text), {}).pipe(
    Effect.timeoutFail({ duration: "1 second", onTimeout: () => new Unanswered("late") }),
    Effect.match({
      onFailure: ({ why }) => reasons[why],
      onSuccess: ({ body, status }) => {
        if (status !== 200) return `it answered the challenge with status ${status} instead of 200`
        return isEcho(body, question) ? undefined : "it did not answer with the challenge"
      }
    })
  )
}

const reasons: Readonly<Record<Unanswered["why"], string>> = {
  nowhere: "nobody is there",
  late: "it did not answer the challenge within a second",
  connect: "there is no connection to it",
  name: "its name is not known",
  request: "the request failed"
}

const isEcho = (body: string, question: string): boolean => {
  try {
    const answer: unknown = JSON.parse(body)
    return (
      typeof answer === "object" && answer !== null && "challenge" in answer && answer.challenge === question
    )
  } catch {
    return false
  }
}
