/**
 * The application's tokens: fetched once, cached, renewed early, dropped when the platform refuses them.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import type * as Scope from "effect/Scope"
import { type AppToken, Credentials, type Kind, type Post, type Reply } from "./Credentials.js"
import * as FeishuError from "./FeishuError.js"
import * as Flight from "./internal/flight.js"
import { parseBody } from "./internal/response.js"
import { Region } from "./Region.js"
import * as Retry from "./Retry.js"
import { type CachedToken, TokenCache, TokenCacheError } from "./TokenCache.js"
import { Transport } from "./Transport.js"

/**
 * @since 0.1.0
 * @category type ids
 */
export const TypeId: TypeId = "~@effect-feishu/core/Tokens"

/**
 * @since 0.1.0
 * @category type ids
 */
export type TypeId = "~@effect-feishu/core/Tokens"

/**
 * What calls need of tokens: the one that is there, a new one, and to forget one that was refused.
 *
 * @since 0.1.0
 * @category models
 */
export interface Service {
  /**
   * A token that is good now: from memory, from the cache, or fetched.
   *
   * However many fibers ask at once, one fetch is made. It runs on its own, so a fiber that gives up takes nothing
   * from the others. If it fails, it fails for all that wait for it; who asks next starts a new one.
   */
  readonly get: (kind: Kind) => Effect.Effect<Redacted.Redacted<string>, FeishuError.FeishuError>
  /**
   * The token in memory, if it is good at `now` (milliseconds since the epoch): what `get` would give without doing
   * anything.
   */
  readonly peek: (kind: Kind, now: number) => Redacted.Redacted<string> | undefined
  /** Drops this very token, in memory and in the cache; a newer one stays. The next `get` brings another. */
  readonly invalidate: (kind: Kind, token: Redacted.Redacted<string>) => Effect.Effect<void>
}

/**
 * The application's tokens.
 *
 * @since 0.1.0
 * @category tags
 */
export class Tokens extends Context.Tag(TypeId)<Tokens, Service>() {}

/**
 * When tokens are replaced, and how they are fetched.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /**
   * How long before its end a token is replaced. Default 30 minutes: from then on the platform gives a new one, while
   * the old one stays valid.
   */
  readonly earlyRefresh?: Duration.DurationInput | undefined
  /** How long a token is kept at least, however short its life. Default 10 seconds. */
  readonly minimumLife?: Duration.DurationInput | undefined
  /** How long one attempt of a fetch may take. Default 30 seconds. */
  readonly timeout?: Duration.DurationInput | undefined
  /** How a fetch is repeated that was refused for coming too often, or found no connection. Default: as of a call. */
  readonly retry?: Retry.Policy | undefined
}

/** What is known of one of the two tokens. */
interface Slot {
  readonly kind: Kind
  readonly key: string
  token: CachedToken | undefined
  /** The last token that was fetched, and when it really ends: `token` ends earlier, to be renewed in time. */
  last: CachedToken | undefined
  /** The last token that the platform refused. A cache that is slow to forget it must not bring it back. */
  refused: string | undefined
}

/** How long the cache may keep a call waiting before it counts as away. */
const cacheTimeout = Duration.seconds(5)

/**
 * The tokens of the application that the `Credentials` are of, at the host of the `Region`.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (
  options: Options = {}
): Effect.Effect<Service, never, Credentials | TokenCache | Region | Transport | Scope.Scope> =>
  Effect.gen(function* () {
    const credentials = yield* Credentials
    const cache = yield* TokenCache
    const region = yield* Region
    const transport = yield* Transport
    const scope = yield* Effect.scope
    const earlyRefresh = Duration.toMillis(options.earlyRefresh ?? 1_800_000)
    const minimumLife = Duration.toMillis(options.minimumLife ?? 10_000)
    const timeout = Duration.toMillis(options.timeout ?? 30_000)
    const retry = options.retry ?? Retry.defaultPolicy

    const slotOf = (kind: Kind): Slot => ({
      kind,
      key: credentials.cacheKey(kind, region.open),
      token: undefined,
      last: undefined,
      refused: undefined
    })
    const flights: Flight.Flights<Redacted.Redacted<string>, FeishuError.FeishuError> = new Map()
    const slots = { tenant: slotOf("tenant"), app: slotOf("app") }

    const post: Post = (request) => {
      const origin: FeishuError.Origin = { endpoint: request.path, method: "POST", path: request.path }
      const host = region[request.host ?? "open"]
      if (host === undefined) {
        return Effect.fail(
          new FeishuError.FeishuInvalidRequestError({
            ...origin,
            problems: [
              { path: "accountsUrl", message: "must be given, since the base URL is one of your own" }
            ]
          })
        )
      }
      return transport
        .exchange({
          method: "POST",
          origin: host,
          path: request.path,
          headers: { "content-type": "application/json; charset=utf-8" },
          body: JSON.stringify(request.body),
          timeout
        })
        .pipe(
          Effect.mapError((failure) => FeishuError.fromFailure(origin, failure, timeout)),
          Effect.flatMap((response): Effect.Effect<Reply, FeishuError.FeishuError> => {
            const { header, status } = response
            const body = parseBody(response.body)
            if (status < 400 && typeof body !== "string" && isGranted(body)) {
              return Effect.succeed({ ...origin, body, status, logId: FeishuError.logIdOf(header) })
            }
            // A refusal may quote what it refuses.
            let text = response.body
            for (const [name, value] of Object.entries(request.body)) {
              if (!secrets.has(name) || typeof value !== "string" || value === "") continue
              // As it is, and as JSON writes it.
              text = text
                .replaceAll(value, "<redacted>")
                .replaceAll(JSON.stringify(value).slice(1, -1), "<redacted>")
            }
            return Effect.fail(FeishuError.fromResponse(origin, status, parseBody(text), header))
          }),
          Effect.retry({ schedule: retry, while: (error) => Retry.isSafe(error, false) })
        )
    }

    /** What the cache does, or `otherwise` when it fails: a cache that is away costs a fetch, never a call. */
    const ask = <A>(
      operation: TokenCacheError["operation"],
      self: Effect.Effect<A, TokenCacheError>,
      otherwise: A
    ): Effect.Effect<A> =>
      self.pipe(
        Effect.timeoutFail({
          duration: cacheTimeout,
          onTimeout: () => new TokenCacheError({ operation, reason: "no answer in time" })
        }),
        Effect.catchAll((error) =>
          Effect.as(
            Effect.logWarning(`The token cache failed, going on without it. ${error.message}`),
            otherwise
          )
        )
      )

    const load = (slot: Slot): Effect.Effect<Redacted.Redacted<string>, FeishuError.FeishuError> =>
      Effect.gen(function* () {
        const cached = yield* ask("get", cache.get(slot.key), Option.none())
        if (Option.isSome(cached)) {
          const { expiresAt, value } = cached.value
          if (expiresAt > (yield* Clock.currentTimeMillis) && Redacted.value(value) !== slot.refused) {
            slot.token = cached.value
            return value
          }
        }
        const fetched = yield* Effect.match(credentials.fetch(slot.kind, post, appToken), {
          onFailure: (error) => ({ error }),
          onSuccess: (fresh) => ({ fresh })
        })
        const now = yield* Clock.currentTimeMillis
        if ("error" in fetched) {
          const { last } = slot
          const { error } = fetched
          const isRefusal = error._tag === "FeishuAuthError" || error._tag === "FeishuInvalidRequestError"
          if (isRefusal || last === undefined || last.expiresAt <= now) return yield* error
          // Renewed early, so the last one is good for a while: nothing fails because a renewal did.
          yield* Effect.logWarning(`The last token goes on, renewing it failed: ${error.message}`)
          slot.token = { value: last.value, expiresAt: now + minimumLife }
          return last.value
        }
        const { expiresIn, value } = fetched.fresh
        const life = Math.max(expiresIn * 1000 - earlyRefresh, minimumLife)
        const token = { value, expiresAt: now + life }
        slot.token = token
        slot.last = { value, expiresAt: now + expiresIn * 1000 - minimumLife }
        yield* ask("set", cache.set(slot.key, token), undefined)
        return value
      }).pipe(
        Effect.withSpan("feishu.token", {
          attributes: { "feishu.token": slot.kind, "feishu.app": credentials.appId },
          captureStackTrace: false
        })
      )

    const peek: Service["peek"] = (kind, now) => {
      const { token } = slots[kind]
      return token !== undefined && token.expiresAt > now ? token.value : undefined
    }

    const get: Service["get"] = (kind) =>
      Effect.flatMap(Clock.currentTimeMillis, (now) => {
        const token = peek(kind, now)
        return token === undefined
          ? Flight.join(flights, kind, scope, load(slots[kind]))
          : Effect.succeed(token)
      })

    const invalidate: Service["invalidate"] = (kind, token) =>
      Effect.suspend(() => {
        const slot = slots[kind]
        const value = Redacted.value(token)
        slot.refused = value
        if (slot.last !== undefined && Redacted.value(slot.last.value) === value) slot.last = undefined
        if (slot.token !== undefined && Redacted.value(slot.token.value) === value) slot.token = undefined
        return Effect.flatMap(ask("get", cache.get(slot.key), Option.none()), (cached) =>
          Option.isSome(cached) && Redacted.value(cached.value.value) === value
            ? ask("remove", cache.remove(slot.key), undefined)
            : Effect.void
        )
      })

    const appToken: AppToken = {
      get: get("app"),
      invalidate: (token) => invalidate("app", token)
    }

    return { get, peek, invalidate }
  })

/** What a token request holds that must not be told. */
const secrets = new Set(["app_secret", "app_ticket", "app_access_token", "client_assertion", "client_secret"])

/** Whether the platform says yes. OAuth's replies have no `code` when they succeed. */
const isGranted = (body: { readonly [name: string]: unknown }): boolean =>
  (body.error === undefined || body.error === null) &&
  (body.code === 0 || (body.code === undefined && typeof body.access_token === "string"))

/**
 * With other times or retries than the default ones.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerWith = (
  options: Options
): Layer.Layer<Tokens, never, Credentials | TokenCache | Region | Transport> =>
  Layer.scoped(Tokens, make(options))

/**
 * The tokens of the application: renewed half an hour before their end.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<Tokens, never, Credentials | TokenCache | Region | Transport> =
  /*#__PURE__*/ layerWith({})
