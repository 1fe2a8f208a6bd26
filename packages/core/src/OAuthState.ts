/**
 * The `state` parameter of OAuth: what goes to the authorization page and comes back with the user. It is signed, so that
 * the callback can trust what it says and takes no callback that somebody else has begun, and of short life.
 *
 * It is readable, and good as often as it is shown until it ends. To accept it once only, remember the nonces seen; to
 * bind it to a visitor, put a value of the visitor's session into `extra` and compare.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import type { FeishuInvalidRequestError } from "./FeishuError.js"
import { decode, encode } from "./internal/base64url.js"
import * as Settings from "./Settings.js"
import * as UserKeys from "./UserKeys.js"
import * as Secret from "./Secret.js"

/**
 * With what states are signed, and how long they hold.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /** Any text that only the servers of this application know. */
  readonly secret: Secret.Secret
  /** How long a state is good, in whole seconds. Default ten minutes. */
  readonly timeToLive?: Duration.DurationInput | undefined
  /** States of another version are not accepted. Default `v1`. */
  readonly version?: string | undefined
}

/**
 * A value that JSON can hold.
 *
 * @since 0.1.0
 * @category models
 */
export type Json = null | boolean | number | string | ReadonlyArray<Json> | { readonly [name: string]: Json }

/**
 * What a state may say.
 *
 * @since 0.1.0
 * @category models
 */
export interface Content {
  /** Who is expected to come back: see `isFor`. */
  readonly user?: UserKeys.UserKeys | undefined
  /** What is asked of the user. */
  readonly scopes?: ReadonlyArray<string> | undefined
  readonly tenantKey?: string | undefined
  /** Default: 128 random bits. */
  readonly nonce?: string | undefined
  /** Whatever else the callback needs. */
  readonly extra?: { readonly [name: string]: Json } | undefined
}

/**
 * What an accepted state says.
 *
 * @since 0.1.0
 * @category models
 */
export interface State {
  readonly user: UserKeys.UserKeys
  readonly scopes: ReadonlyArray<string>
  readonly tenantKey: string | undefined
  readonly nonce: string
  /** Seconds since the epoch. */
  readonly issuedAt: number
  readonly extra: { readonly [name: string]: Json }
}

/**
 * What signs states, and knows its own again.
 *
 * @since 0.1.0
 * @category models
 */
export interface Signer {
  /** A text for the `state` of the authorize page. */
  readonly issue: (content?: Content) => Effect.Effect<string>
  /**
   * What a state says; none for anything that this signer has not issued, that has ended, or that is from the future.
   * Ten seconds are no future: the clocks of servers differ.
   */
  readonly consume: (state: string | null | undefined) => Effect.Effect<Option.Option<State>>
}

/** By how many seconds the clock of the server that issues may be ahead of the one that accepts. */
const clockTolerance = 10

/** JSON with sorted names and without spaces, so that equal contents have equal texts. */
const canonical = (value: Json): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`
  if (typeof value !== "object" || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  entries.sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${entries.map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`).join(",")}}`
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")

const contentRules: Settings.Rules<Content> = {
  user: Settings.record,
  scopes: Settings.texts,
  tenantKey: Settings.text,
  nonce: Settings.filled,
  extra: Settings.record
}

const rules: Settings.Rules<Options> = {
  secret: /*#__PURE__*/ Settings.required(Settings.secret),
  timeToLive: /*#__PURE__*/ Settings.timeFrom(1000),
  version: Settings.filled
}

/**
 * A signer of states.
 *
 * A state is `base64url(json).base64url(hmac)`, HMAC-SHA256 over the first part as it stands. Fails with
 * `FeishuInvalidRequestError` when the secret is empty or blank, or the time to live is less than a second.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (options: Options): Effect.Effect<Signer, FeishuInvalidRequestError> =>
  Effect.gen(function* () {
    yield* Settings.check("OAuthState.make", options ?? null, rules)
    const secret = Redacted.value(Secret.make(options.secret))
    const version = options.version ?? "v1"
    const timeToLive = Math.floor(Settings.millisOf(options.timeToLive ?? "10 minutes") / 1000)
    const { subtle } = globalThis.crypto
    const text = new TextEncoder()
    const key = yield* Effect.promise(() =>
      subtle.importKey("raw", text.encode(secret), { name: "HMAC", hash: "SHA-256" }, false, [
        "sign",
        "verify"
      ])
    )

    const issue: Signer["issue"] = (content = {}) =>
      Effect.flatMap(
        Effect.zipRight(
          Settings.checkOrDie("OAuthState.issue", content, contentRules),
          Clock.currentTimeMillis
        ),
        (now) => {
          const json = canonical({
            v: version,
            uk: UserKeys.toTexts(content.user ?? {}),
            sc: content.scopes ?? [],
            tk: content.tenantKey ?? null,
            n: content.nonce ?? hex(globalThis.crypto.getRandomValues(new Uint8Array(16))),
            iat: Math.floor(now / 1000),
            ex: content.extra ?? {}
          })
          const payload = encode(text.encode(json))
          return Effect.map(
            Effect.promise(() => subtle.sign("HMAC", key, text.encode(payload))),
            (signature) => `${payload}.${encode(new Uint8Array(signature))}`
          )
        }
      )

    const consume: Signer["consume"] = (state) =>
      Effect.gen(function* () {
        const dot = state?.lastIndexOf(".") ?? -1
        if (typeof state !== "string" || dot <= 0) return Option.none()
        const payload = state.slice(0, dot)
        const signature = decode(state.slice(dot + 1))
        if (signature === undefined) return Option.none()
        // Takes the same time however much of the signature is right.
        const isOurs = yield* Effect.promise(() =>
          subtle.verify("HMAC", key, signature, text.encode(payload))
        )
        if (!isOurs) return Option.none()
        return read(payload, version, Math.floor((yield* Clock.currentTimeMillis) / 1000), timeToLive)
      })

    return { issue, consume }
  })

const isTexts = (value: unknown): value is ReadonlyArray<string> =>
  Array.isArray(value) && value.every((item) => typeof item === "string")

/** Reads a payload whose signature is right: another program may share the secret. */
const read = (payload: string, version: string, now: number, timeToLive: number): Option.Option<State> => {
  const bytes = decode(payload)
  if (bytes === undefined) return Option.none()
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes))
  } catch {
    return Option.none()
  }
  if (typeof json !== "object" || json === null) return Option.none()
  const { ex, iat, n, sc, tk, uk, v } = json as { readonly [name: string]: unknown }
  if (v !== version || typeof iat !== "number" || !Number.isSafeInteger(iat)) return Option.none()
  if (iat > now + clockTolerance || now - iat > timeToLive) return Option.none()
  if (!isTexts(uk) || !isTexts(sc) || typeof n !== "string") return Option.none()
  if (tk !== undefined && tk !== null && typeof tk !== "string") return Option.none()
  if (typeof ex !== "object" || ex === null || Array.isArray(ex)) return Option.none()
  return Option.some({
    user: UserKeys.fromTexts(uk),
    scopes: sc,
    tenantKey: tk ?? undefined,
    nonce: n,
    issuedAt: iat,
    extra: ex as { readonly [name: string]: Json }
  })
}

/**
 * Whether the user who came back is the one for whom the state was issued: the strongest id that both have decides, since
 * a `user_id` may be somebody else's in another tenant. False when the state names nobody.
 *
 * @since 0.1.0
 * @category predicates
 */
export const isFor = (state: State, user: UserKeys.UserKeys): boolean => UserKeys.isSame(state.user, user)
