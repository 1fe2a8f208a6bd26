/**
 * The application's tokens: fetched once, cached, renewed early, dropped when the platform refuses them.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Random from "effect/Random"
import * as Redacted from "effect/Redacted"
import * as Schedule from "effect/Schedule"
import type * as Scope from "effect/Scope"
import {
  type AppToken,
  Credentials,
  type FetchedToken,
  type Kind,
  type Post,
  type Reply,
  type Service as CredentialsService
} from "./Credentials.js"
import * as FeishuError from "./FeishuError.js"
import { codeOf } from "./internal/errorCodes.js"
import { isEqual, problemOf } from "./internal/headerText.js"
import { warnOfHost } from "./internal/hosts.js"
import { reasonOf } from "./internal/reason.js"
import { parseBody } from "./internal/response.js"
import * as Shared from "./internal/shared.js"
import * as TimeLimit from "./internal/timeLimit.js"
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

/** A token, when it is to be replaced, and from when on it is not used any more: milliseconds since the epoch. */
interface Held {
  readonly value: Redacted.Redacted<string>
  /** Put off while a renewal is under way or has failed. */
  renewAt: number
  readonly endsAt: number
}

/** A fetch that failed. */
interface Failed {
  readonly error: FeishuError.FeishuError
  readonly until: number
  /** How often in a row. */
  readonly times: number
  /** What the application proved itself with, if it was refused. */
  readonly proof: Redacted.Redacted<string> | undefined
}

/** What is known of one of the tokens. */
interface Slot {
  readonly kind: Kind
  readonly key: string
  readonly credentials: CredentialsService
  held: Held | undefined
  failed: Failed | undefined
  /** The last token that a call was refused with. A cache that is slow to forget it must not bring it back. */
  refused: Redacted.Redacted<string> | undefined
  /** Since when another token is looked for instead of the refused one; `undefined` where none is. */
  replacingSince: number | undefined
  /** When the last time began that one was looked for, of those that are over. What was refused before was looked at. */
  lookedAt: number
  /** The refused token, where the platform gave the very same one again. */
  again: Redacted.Redacted<string> | undefined
  /** Until when that is not dropped, whoever refuses it. */
  againUntil: number
  /** How many tokens were dropped since. */
  drops: number
  dropsSince: number
}

/** How long the cache may take before it counts as away, in milliseconds. */
const cacheTimeout = 3_000
/** By how much the clocks of processes that share a cache may differ, in milliseconds. */
const clockTolerance = 10_000
/** For how long a token that the platform gives again is not dropped, but looked at again. */
const acquittal = 60_000
/**
 * How many tokens are dropped in a minute at most. That many do not die: it may be an endpoint that takes no token of this
 * kind, and must not make the others wait for a token with each of its calls.
 */
const maxDrops = 10
/** How long after one look at a token that is not dropped the next one begins, in milliseconds. */
const lookPause = 1_000
/** Of how many tenants beside the credentials' own the tokens are kept in memory. */
const maxTenants = 1_000

const closed = (): FeishuError.FeishuTransportError =>
  new FeishuError.FeishuTransportError({
    endpoint: "Tokens.get",
    method: "",
    path: "",
    reason: "closed",
    cause: undefined,
    mayHaveArrived: false,
    msg: "FeishuClient is closed: the scope of its layer has ended"
  })

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
    const cache = yield* TokenCache
    const region = yield* Region
    const transport = yield* Transport
    const earlyRefresh = Duration.toMillis(options.earlyRefresh ?? 1_800_000)
    const timeout = TimeLimit.millisOf(options.timeout ?? 30_000)
    const retry = options.retry ?? Retry.defaultPolicy

    const shared = yield* Shared.make()
    const fetches = Shared.flights<Redacted.Redacted<string>, FeishuError.FeishuError>(
      shared,
      "break off",
      () => Exit.fail(closed())
    )
    /** Looks at tokens that were refused and are not dropped. */
    const looks = Shared.flights<void, never>(shared, "break off", () => Exit.void)
    /** What is changed in the cache: not lost when the program ends meanwhile. */
    const changes = Shared.flights<void, never>(shared, "finish", () => Exit.void)

    const slotOf = (kind: Kind, of: CredentialsService): Slot => ({
      kind,
      key: of.cacheKey(kind, region.open),
      credentials: of,
      held: undefined,
      failed: undefined,
      refused: undefined,
      replacingSince: undefined,
      lookedAt: -Infinity,
      again: undefined,
      againUntil: 0,
      drops: 0,
      dropsSince: 0
    })
    const own = { tenant: slotOf("tenant", credentials), app: slotOf("app", credentials) }
    /** Those of other tenants, the one that was asked for last at the end. */
    const others = new Map<string, Slot>()

    /** The slot of a token, if there can be one. An application's own token is the same in every tenant. */
    const find = (kind: Kind, tenantKey: string | undefined): Slot | undefined => {
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

    const post: Post = (request) => {
      const origin: FeishuError.Origin = { endpoint: request.path, method: "POST", path: request.path }
      const problem = TimeLimit.problemOf("timeout", timeout)
      if (problem !== undefined) {
        return Effect.fail(new FeishuError.FeishuInvalidRequestError({ ...origin, problems: [problem] }))
      }
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
      const send = (fields: {
        readonly [name: string]: unknown
      }): Effect.Effect<Reply, FeishuError.FeishuError> =>
        transport
          .exchange({
            method: "POST",
            origin: host,
            path: request.path,
            headers: { "content-type": "application/json; charset=utf-8" },
            body: JSON.stringify(fields),
            timeout
          })
          .pipe(
            Effect.mapError((failure) => FeishuError.fromFailure(origin, failure, timeout, host)),
            Effect.flatMap((response): Effect.Effect<Reply, FeishuError.FeishuError> => {
              const { header, status } = response
              const body = parseBody(response.body)
              if (status < 400 && typeof body !== "string" && isGranted(body)) {
                return Effect.succeed({ ...origin, body, status, logId: FeishuError.logIdOf(header) })
              }
              const refusal = parseBody(conceal(response.body, fields))
              return Effect.fail(asRefusal(FeishuError.fromResponse(origin, status, refusal, header)))
            })
          )
      const { body } = request
      // A token that was fetched twice is as good as one that was fetched once. By hand, for `Effect.retry` and
      // what it brings along weigh in a browser.
      return Effect.zipRight(
        warnOfHost(region, host),
        Effect.flatMap(Schedule.driver(retry), (driver) => {
          const attempt: Effect.Effect<Reply, FeishuError.FeishuError> = Effect.catchAll(
            Effect.isEffect(body) ? Effect.flatMap(body, send) : send(body),
            (error) =>
              Retry.isSafe(error, true)
                ? Effect.matchEffect(driver.next(error), {
                    onFailure: () => Effect.fail(error),
                    onSuccess: () => attempt
                  })
                : Effect.fail(error)
          )
          return attempt
        })
      )
    }

    /** What the cache does, or `otherwise` when it fails: a cache that is away costs a fetch, never a call. */
    const ask = <A>(
      operation: TokenCacheError["operation"],
      code: () => Effect.Effect<A, TokenCacheError>,
      otherwise: A,
      ...secrets: ReadonlyArray<Redacted.Redacted<string>>
    ): Effect.Effect<A> =>
      Effect.catchAll(
        shared.foreign(
          cacheTimeout,
          code,
          (reason) => new TokenCacheError({ operation, reason: reasonOf(reason, ...secrets) })
        ),
        (error) =>
          Effect.as(
            Effect.logWarning(`The token cache failed, going on without it. ${error.message}`),
            otherwise
          )
      )

    /** What the cache has, if a header can carry it: anything else is damaged, and replaced. */
    const cachedIn = (slot: Slot): Effect.Effect<Option.Option<CachedToken>> =>
      ask(
        "get",
        () =>
          Effect.map(
            cache.get(slot.key),
            Option.filter(({ value }) => problemOf(Redacted.value(value)) === undefined)
          ),
        Option.none()
      )

    /** How long before its end a token of this life is replaced. */
    const ahead = (life: number): number => Math.min(earlyRefresh, Math.max(0, life) / 4)

    const isGood = (slot: Slot, now: number): boolean => slot.held !== undefined && now < slot.held.endsAt

    const hold = (slot: Slot, value: Redacted.Redacted<string>, renewAt: number, expiresAt: number): void => {
      // Half of the time ahead is left for the renewal, so that a short life is not all tolerance.
      const endsAt = expiresAt - Math.min(clockTolerance, Math.max(0, expiresAt - renewAt) / 2)
      slot.held = { value, renewAt, endsAt }
    }

    /** Whether the platform gave this very token again when it was refused a moment ago: it is not the token that is wrong. */
    const isGivenAgain = (slot: Slot, token: Redacted.Redacted<string>, now: number): boolean =>
      now < slot.againUntil && isEqual(token, slot.again)

    /** Whether one more token may be dropped; counts it. */
    const mayDrop = (slot: Slot, now: number): boolean => {
      if (now - slot.dropsSince >= 60_000) {
        slot.drops = 0
        slot.dropsSince = now
      }
      return slot.drops < maxDrops && ++slot.drops > 0
    }

    /** There is a token: no failure holds any more, and the very one that was refused is not dropped for a while. */
    const settle = (slot: Slot, value: Redacted.Redacted<string>, now: number): void => {
      slot.failed = undefined
      if (slot.replacingSince === undefined) return
      slot.lookedAt = slot.replacingSince
      slot.replacingSince = undefined
      if (!isEqual(value, slot.refused)) return
      slot.again = value
      slot.againUntil = now + acquittal
    }

    /** Takes what the cache has, if it is of use: a fresh token, or any good one where there is none. */
    const adopt = (slot: Slot, cached: CachedToken, now: number): boolean => {
      const { expiresAt, value } = cached
      const { renewAt = expiresAt - ahead(expiresAt - now) } = cached
      const isAcquitted = slot.replacingSince === undefined && isGivenAgain(slot, value, now)
      if (isEqual(value, slot.refused) && !isAcquitted) return false
      const before = slot.held
      hold(slot, value, renewAt, expiresAt)
      if (isGood(slot, now) && (now < renewAt || before === undefined || now >= before.endsAt)) {
        settle(slot, value, now)
        return true
      }
      slot.held = before
      return false
    }

    const store = (slot: Slot, token: CachedToken): void =>
      shared.spawn(
        changes.queue(
          `set ${slot.key}`,
          ask("set", () => cache.set(slot.key, token), undefined, token.value)
        ),
        "finish"
      )

    const proofOf = (slot: Slot): Effect.Effect<Redacted.Redacted<string> | undefined> =>
      slot.credentials.proof ?? Effect.succeed(undefined)

    /** What the failure of a fetch leads to: for a while it is not tried again, and a good token goes on. */
    const fail = (
      slot: Slot,
      error: FeishuError.FeishuError
    ): Effect.Effect<Redacted.Redacted<string>, FeishuError.FeishuError> =>
      Effect.gen(function* () {
        const now = yield* Clock.currentTimeMillis
        const times = (slot.failed?.times ?? 0) + 1
        const isRefused = error._tag === "FeishuAuthError" && error.code > 0
        const wait = isRefused ? 60_000 : Math.min(30_000, 1_000 * 2 ** (times - 1))
        // Processes that failed together do not come back together.
        const until = now + wait * (0.5 + 0.5 * (yield* Random.next))
        // One failure may be a mishap: who needs a token then asks at once.
        const proof = error._tag === "FeishuAuthError" ? yield* proofOf(slot) : undefined
        slot.failed = { error, until: times === 1 ? now : until, times, proof }
        const { held } = slot
        if (held === undefined || now >= held.endsAt) return yield* Effect.fail(error)
        held.renewAt = until
        yield* Effect.logWarning(`The last token goes on, renewing it failed: ${error.message}`)
        return held.value
      })

    const load = (slot: Slot): Effect.Effect<Redacted.Redacted<string>, FeishuError.FeishuError> =>
      Effect.gen(function* () {
        const cached = yield* cachedIn(slot)
        if (Option.isSome(cached) && adopt(slot, cached.value, yield* Clock.currentTimeMillis)) {
          return cached.value.value
        }
        return yield* Effect.matchEffect(slot.credentials.fetch(slot.kind, post, appToken), {
          onFailure: (error) => fail(slot, error),
          onSuccess: (fetched) =>
            Effect.zipRight(
              Effect.logDebug(`Fetched a new ${slot.kind} token, good for ${fetched.expiresIn} s`),
              Effect.map(Clock.currentTimeMillis, (now) => take(slot, fetched, now))
            )
        })
      })

    const take = (slot: Slot, { expiresIn, value }: FetchedToken, now: number): Redacted.Redacted<string> => {
      const life = expiresIn * 1000
      const renewAt = now + life - ahead(life)
      const expiresAt = now + life
      settle(slot, value, now)
      hold(slot, value, renewAt, expiresAt)
      store(slot, { value, renewAt, expiresAt })
      return value
    }

    /** Whether what failed a moment ago would fail again: whoever was refused still proves itself with the same. */
    const wouldFail = (slot: Slot, { error, proof, until }: Failed, now: number): Effect.Effect<boolean> =>
      now >= until || error._tag !== "FeishuAuthError"
        ? Effect.succeed(now < until)
        : Effect.map(proofOf(slot), (current) => current === proof || isEqual(current, proof))

    const join = (slot: Slot) => fetches.join(slot.key, load(slot))

    /** Waits for a token, unless there was none a moment ago. The span is that of the waiting. */
    const fetch = (
      slot: Slot,
      now: number
    ): Effect.Effect<Redacted.Redacted<string>, FeishuError.FeishuError> => {
      const { failed } = slot
      const waiting =
        failed === undefined
          ? join(slot)
          : Effect.flatMap(wouldFail(slot, failed, now), (would) =>
              would ? Effect.fail(failed.error) : join(slot)
            )
      return Effect.withSpan(waiting, "feishu.token", {
        attributes: { "feishu.token": slot.kind, "feishu.app": credentials.appId },
        captureStackTrace: false
      })
    }

    /** Starts the renewal of a token that is given meanwhile. */
    const renewIfDue = (slot: Slot, now: number): void => {
      const { held } = slot
      if (held === undefined || now < held.renewAt) return
      // Nobody else starts it meanwhile.
      held.renewAt = held.endsAt
      shared.spawn(Effect.ignore(join(slot)), "break off")
    }

    const get: Service["get"] = (kind, tenantKey) =>
      Effect.flatMap(Clock.currentTimeMillis, (now) => {
        if (shared.isClosed()) return Effect.fail(closed())
        const slot = find(kind, tenantKey)
        if (slot === undefined) return Effect.fail(oneTenant)
        const { held } = slot
        if (held === undefined || now >= held.endsAt) {
          // What came out of a cache may be due.
          return Effect.tap(fetch(slot, now), () => Effect.sync(() => renewIfDue(slot, now)))
        }
        renewIfDue(slot, now)
        return Effect.succeed(held.value)
      })

    const peek: Service["peek"] = (kind, now, tenantKey) => {
      const held = shared.isClosed() ? undefined : find(kind, tenantKey)?.held
      return held !== undefined && now < held.renewAt && now < held.endsAt ? held.value : undefined
    }

    /** Takes a refused token out of the cache. However many calls were refused: the cache is asked once. */
    const forget = (slot: Slot, token: Redacted.Redacted<string>): Effect.Effect<void> =>
      changes.join(
        `remove ${slot.key}`,
        Effect.flatMap(cachedIn(slot), (cached) =>
          Option.isSome(cached) && isEqual(cached.value.value, token)
            ? ask("remove", () => cache.remove(slot.key), undefined)
            : Effect.void
        )
      )

    /** Asks the platform for another token than the one that is held, and leaves that in use meanwhile. */
    const look = (slot: Slot, token: Redacted.Redacted<string>): Effect.Effect<void> =>
      Effect.gen(function* () {
        const wait = slot.lookedAt + lookPause - (yield* Clock.currentTimeMillis)
        if (wait > 0) yield* Effect.sleep(Math.min(wait, lookPause))
        if (!isEqual(token, slot.held?.value)) return
        const begun = yield* Clock.currentTimeMillis
        slot.refused = token
        slot.replacingSince = begun
        // A fetch that is under way does not know of the refusal. If it fails, the token goes on.
        yield* Effect.ignore(fetches.queue(slot.key, load(slot)))
        slot.lookedAt = begun
      })

    /** Gives up a token that was refused at `at`, or looks whether it is to be given up. */
    const doubt = (
      slot: Slot,
      token: Redacted.Redacted<string>,
      at: number,
      isLookedAt: boolean
    ): Effect.Effect<void> =>
      Effect.suspend(() => {
        if (!isEqual(token, slot.held?.value)) {
          if (slot.replacingSince === undefined) slot.refused = token
          return forget(slot, token)
        }
        if (!isGivenAgain(slot, token, at) && mayDrop(slot, at)) {
          slot.refused = token
          slot.held = undefined
          slot.replacingSince = at
          return forget(slot, token)
        }
        if (at <= slot.lookedAt) return Effect.void
        const looking = looks.join(slot.key, look(slot, token))
        // The look that was joined may have begun before the refusal. The one after it has not.
        return isLookedAt ? looking : Effect.zipRight(looking, doubt(slot, token, at, true))
      })

    const invalidate: Service["invalidate"] = (kind, token, tenantKey) =>
      Effect.flatMap(Clock.currentTimeMillis, (now) => {
        const slot = find(kind, tenantKey)
        return slot === undefined ? Effect.void : doubt(slot, token, now, false)
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

/** What a token request holds that must not be told. */
const secrets = new Set(["app_secret", "app_ticket", "app_access_token", "client_assertion", "client_secret"])

/** A refusal without the secrets that it may quote. */
const conceal = (answer: string, request: { readonly [name: string]: unknown }): string => {
  let text = answer
  for (const [name, value] of Object.entries(request)) {
    if (!secrets.has(name) || typeof value !== "string" || value === "") continue
    // As it is, and as JSON writes it.
    text = text.replaceAll(value, "<redacted>").replaceAll(JSON.stringify(value).slice(1, -1), "<redacted>")
  }
  return text
}

/** "Invalid parameter" elsewhere; of the id and the secret here. */
const wrongIdentity = 10003

/** A refusal of the endpoints that give tokens: what is wrong there is who asks. */
const asRefusal = (error: FeishuError.FeishuError): FeishuError.FeishuError => {
  if (error._tag !== "FeishuApiError" || error.code !== wrongIdentity) return error
  const { code, endpoint, logId, method, msg, path, raw, status, troubleshooter } = error
  return new FeishuError.FeishuAuthError({
    code,
    endpoint,
    logId,
    method,
    msg,
    path,
    raw,
    status,
    troubleshooter
  })
}

/** Whether the platform says yes. OAuth's replies have no `code` when they succeed. */
const isGranted = (body: { readonly [name: string]: unknown }): boolean =>
  (body.error === undefined || body.error === null) &&
  (codeOf(body.code) === 0 || (body.code === undefined && typeof body.access_token === "string"))

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
