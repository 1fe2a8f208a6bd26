/** Handlers that note what reaches them, and requests as the platform sends them. */
import { Encryption, type Envelope, Events, Signature, WebhookSecrets } from "@effect-feishu/events"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"

export const encryptKey = "encrypt-key-of-tests"
export const verificationToken = "vt-demo"

export interface Recorder {
  readonly received: Array<Envelope.Event>
  readonly layer: Layer.Layer<Events.Events>
}

/** Handlers of which each arrival gets the verdict. */
export const recorder = (
  verdict: Effect.Effect<Events.Verdict> = Effect.succeed({ _tag: "Accepted" }),
  idle: Effect.Effect<void> = Effect.void
): Recorder => {
  const received: Array<Envelope.Event> = []
  return {
    received,
    layer: Layer.succeed(Events.Events, {
      receive: (event) =>
        Effect.suspend(() => {
          received.push(event)
          return verdict
        }),
      idle,
      drain: Effect.succeed([])
    })
  }
}

export const secrets = (options: WebhookSecrets.Options = { encryptKey, verificationToken }) =>
  Layer.orDie(WebhookSecrets.layer(options))

export interface EventOptions {
  readonly type?: string
  readonly id?: string
  readonly token?: string | undefined
  readonly event?: unknown
}

/** The text of an event in its wrapper. */
export const eventText = ({
  event = { message: { message_id: "om_demo" } },
  id = "ev-1",
  type = "im.message.receive_v1",
  ...options
}: EventOptions = {}): string =>
  JSON.stringify({
    schema: "2.0",
    header: {
      event_id: id,
      token: "token" in options ? options.token : verificationToken,
      create_time: "1700000000000",
      event_type: type,
      tenant_key: "tk-demo",
      app_id: "cli_0123456789abcdef"
    },
    event
  })

export const challengeText = (token: string = verificationToken): string =>
  JSON.stringify({ challenge: "c-1", token, type: "url_verification" })

/** A body as it goes over the wire when there is an Encrypt Key. */
export const encrypted = (text: string, key: string = encryptKey): string =>
  JSON.stringify({ encrypt: Result.getOrThrow(Encryption.encrypt(Redacted.make(key), text)) })

export interface SignOptions {
  /** Seconds since the epoch; default now. */
  readonly at?: number
  readonly key?: string
  readonly rule?: Signature.Rule
}

export const signatureOf = (
  body: string,
  { at = Math.floor(Date.now() / 1000), key = encryptKey, rule = "sha256" }: SignOptions = {}
): Record<string, string> => {
  const parts = { timestamp: String(at), nonce: "nonce-1", body: new TextEncoder().encode(body) }
  return {
    "x-lark-request-timestamp": parts.timestamp,
    "x-lark-request-nonce": parts.nonce,
    "x-lark-signature": Result.getOrThrow(Signature.sign(rule, Redacted.make(key), parts))
  }
}

export const post = (
  body: BodyInit,
  headers: Record<string, string> = {},
  contentType = "application/json; charset=utf-8"
): Request =>
  new Request("https://bot.example.com/feishu/events", {
    method: "POST",
    headers: { "content-type": contentType, ...headers },
    body,
    ...(body instanceof ReadableStream ? { duplex: "half" } : {})
  } as RequestInit)

/** Signed and encrypted, as the platform sends where there is an Encrypt Key. */
export const delivery = (text: string = eventText(), options?: SignOptions): Request => {
  const body = encrypted(text, options?.key)
  return post(body, signatureOf(body, options))
}
