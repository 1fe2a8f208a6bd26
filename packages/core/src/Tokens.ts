/**
 * The application's tokens: fetched once, cached, renewed early, dropped when the platform refuses them.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Redacted from "effect/Redacted"
import type * as Scope from "effect/Scope"
import { type AppToken, Credentials, type Kind, type Service as CredentialsService } from "./Credentials.js"
import * as FeishuError from "./FeishuError.js"
import { rules } from "./internal/rules.js"
import * as Shared from "./internal/shared.js"
import * as Cached from "./internal/tokens/cached.js"
import { doubting } from "./internal/tokens/refusal.js"
import * as Renewal from "./internal/tokens/renewal.js"
import { posting } from "./internal/tokens/requests.js"
import * as Slot from "./internal/tokens/slot.js"
import { Region } from "./Region.js"
import * as Retry from "./Retry.js"
import * as Settings from "./Settings.js"
import { TokenCache } from "./TokenCache.js"
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
 * `tenantKey` is for store apps: the token of that tenant, instead of the one that the credentials name.
 *
 * @since 0.1.0
 * @category models
 */
export interface Service {
  /**
   * A token that is good now: from memory, from the cache, or fetched.
   *
   * However many fibers ask at once, one fetch is made. It runs on its own, so a fiber that gives up takes nothing
   * from the others. If it fails, it fails for all that wait for it; who asks next starts a new one. If that fails as
   * well, it fails for those who ask soon after, too: for some seconds at first, for up to half a minute while it goes
   * on failing, for up to a minute when the platform refuses the application.
   *
   * A token that is to be renewed is given while it is good; the renewal goes on meanwhile.
   */
  readonly get: (
    kind: Kind,
    tenantKey?: string
  ) => Effect.Effect<Redacted.Redacted<string>, FeishuError.FeishuError>
  /**
   * The token in memory, if it is good at `now` (milliseconds since the epoch) and need not be renewed: what `get`
   * would give without doing anything.
   */
  readonly peek: (kind: Kind, now: number, tenantKey?: string) => Redacted.Redacted<string> | undefined
  /**
   * Drops this very token, in memory and in the cache; a newer one stays. The next `get` brings another.
   *
   * A token that the platform gave again when it had been refused, within the last minute, is not dropped: whoever refuses
   * it may take no tokens of its kind. It may have been revoked since, too. So the platform is asked for a token once more,
   * at most once a second for all who were refused, and this ends when it has answered; others go on with the token
   * meanwhile. So it is with each token where more than ten in a minute were dropped.
   */
  readonly invalidate: (
    kind: Kind,
    token: Redacted.Redacted<string>,
    tenantKey?: string
  ) => Effect.Effect<void>
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
   * How long before its end a token is replaced at most; never more than a quarter of its life. Default 30 minutes:
   * from then on the platform gives a new one, while the old one stays valid.
   */
  readonly earlyRefresh?: Duration.DurationInput | undefined
  /** How long one attempt of a fetch may take. Default 30 seconds. */
  readonly timeout?: Duration.DurationInput | undefined
  /**
   * How a fetch is repeated that was refused for coming too often, met a fault of the server, or got no answer.
   * Default: as of a call.
   */
  readonly retry?: Retry.Policy | undefined
}

/** Of how many tenants beside the credentials' own the tokens are kept in memory. */
const maxTenants = 1_000

/** The slot of a token, if there can be one. An application's own token is the same in every tenant. */
type Find = (kind: Kind, tenantKey: string | undefined) => Slot.Slot | undefined

const finding = (credentials: CredentialsService, host: string): Find => {
  const slotOf = (kind: Kind, of: CredentialsService) => Slot.make(kind, of.cacheKey(kind, host), of)
  const own = { tenant: slotOf("tenant", credentials), app: slotOf("app", credentials) }
  /** Those of other tenants, the one that was asked for last at the end. */
  const others = new Map<string, Slot.Slot>()

  return (kind, tenantKey) => {
    if (tenantKey === undefined || kind === "app") return own[kind]
    let slot = others.get(tenantKey)
    if (slot === undefined) {
      const { forTenant } = credentials
      if (forTenant === undefined) return undefined
      slot = slotOf(kind, forTenant(tenantKey))
      if (slot.key === own.tenant.key) slot = own.tenant
    } else others.delete(tenantKey)
    others.set(tenantKey, slot)
    if (others.size > maxTenants) {
      for (const oldest of others.keys()) {
        others.delete(oldest)
        break
      }
    }
    return slot
  }
}

/**
 * The tokens of the application that the `Credentials` are of, at the host of the `Region`.
 *
 * When the scope ends, what is under way ends with it, and whoever waits or comes later gets a
 * `FeishuTransportError` whose reason is `closed`.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (
  options: Options = {}
): Effect.Effect<Service, never, Credentials | TokenCache | Region | Transport | Scope.Scope> =>
  Effect.gen(function* () {
    const credentials = yield* Credentials
    const region = yield* Region
    const shared = yield* Shared.make()
    const cached = Cached.make(yield* TokenCache, shared)
    const find = finding(credentials, region.open)
    const post = posting({
      region,
      transport: yield* Transport,
      timeout: Settings.millisOf(options?.timeout ?? 30_000),
      retry: options?.retry ?? Retry.defaultPolicy,
      problems: Settings.problemsOf(options, rules)
    })
    const renewal = Renewal.make({
      appId: credentials.appId,
      cached,
      earlyRefresh: Settings.millisOf(options?.earlyRefresh ?? 1_800_000),
      request: (slot) => slot.credentials.fetch(slot.kind, post, appToken),
      shared
    })
    const doubt = doubting(shared, cached, renewal)

    const get: Service["get"] = (kind, tenantKey) =>
      Effect.flatMap(Clock.currentTimeMillis, (now) => {
        if (shared.isClosed()) return Effect.fail(Renewal.closed())
        const slot = find(kind, tenantKey)
        if (slot === undefined) return Effect.fail(oneTenant)
        const { held } = slot
        if (held === undefined || now >= held.endsAt) {
          // What came out of a cache may be due.
          return Effect.tap(renewal.wait(slot, now), () => Effect.sync(() => renewal.renewIfDue(slot, now)))
        }
        renewal.renewIfDue(slot, now)
        return Effect.succeed(held.value)
      })

    const peek: Service["peek"] = (kind, now, tenantKey) => {
      const held = shared.isClosed() ? undefined : find(kind, tenantKey)?.held
      return held !== undefined && now < held.renewAt && now < held.endsAt ? held.value : undefined
    }

    const invalidate: Service["invalidate"] = (kind, token, tenantKey) =>
      Effect.flatMap(Clock.currentTimeMillis, (now) => {
        const slot = find(kind, tenantKey)
        return slot === undefined ? Effect.void : doubt(slot, token, now)
      })

    const appToken: AppToken = {
      get: get("app"),
      invalidate: (token) => invalidate("app", token)
    }

    return { get, peek, invalidate }
  })

const oneTenant = new FeishuError.FeishuInvalidRequestError({
  endpoint: "Tokens.get",
  problems: [{ path: "tenantKey", message: "needs the credentials of a store app: others have one tenant" }]
})

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
 * The tokens of the application: renewed half an hour before their end, or a quarter of their life.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<Tokens, never, Credentials | TokenCache | Region | Transport> =
  /*#__PURE__*/ layerWith({})
