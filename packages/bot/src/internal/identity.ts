/** Who the bot is. The platform knows, and may take its time to say so. */
import * as Bot from "@effect-feishu/core/api/bot/v3/Bot"
import * as Credentials from "@effect-feishu/core/Credentials"
import { FeishuClient } from "@effect-feishu/core/FeishuClient"
import * as Tenant from "@effect-feishu/core/Tenant"
import type { Delivery } from "@effect-feishu/events/Delivery"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { Identity } from "./read.js"

/** Milliseconds that a message waits for the answer. */
const patience = 3000

/** Milliseconds after which it is asked again: its name may be another one. */
const lasting = 3_600_000

/** Milliseconds after which it is asked again when there was no answer. */
const pause = 30_000

/** Of how many tenants it is remembered. */
const most = 1000

interface Known {
  readonly identity: Identity | undefined
  readonly until: number
}

/** Makes calls in the tenant that an event came from, where the app is one for many. */
export const inTenant = (
  credentials: Option.Option<Credentials.Service>,
  { tenantKey }: Delivery
): (<A, E, R>(self: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>) => {
  const isForMany = Option.match(credentials, {
    onNone: () => false,
    onSome: ({ forTenant }) => forTenant !== undefined
  })
  return isForMany && tenantKey !== undefined && tenantKey !== ""
    ? (self) => Tenant.provide(self, tenantKey)
    : (self) => self
}

/** Asks who the bot is, once for each tenant and hour; gives what was known before, or nothing, where nobody answers. */
export const make = Effect.gen(function* () {
  const client = yield* FeishuClient
  const credentials = yield* Effect.serviceOption(Credentials.Credentials)
  const known = new Map<string, Known>()
  /** One asks in each tenant, others of it wait for that: a tenant in which nobody answers holds up no other. */
  const asking = new Map<string, Effect.Semaphore>()

  const ask = (key: string, delivery: Delivery): Effect.Effect<Identity | undefined> =>
    Effect.gen(function* () {
      const before = known.get(key)
      const now = yield* Clock.currentTimeMillis
      if (before !== undefined && now < before.until) return before.identity
      const answer = yield* Bot.info().pipe(
        inTenant(credentials, delivery),
        Effect.provideService(FeishuClient, client),
        Effect.map(({ bot }): Identity | undefined =>
          bot.open_id === undefined || bot.open_id === ""
            ? undefined
            : { openId: bot.open_id, name: bot.app_name }
        ),
        Effect.timeoutFail({ duration: patience, onTimeout: () => "no answer in time" }),
        Effect.catchAllCause((cause) =>
          Effect.as(Effect.logWarning("The platform did not say who the bot is", cause), undefined)
        )
      )
      const identity = answer ?? before?.identity
      known.delete(key)
      known.set(key, { identity, until: now + (answer === undefined ? pause : lasting) })
      for (const oldest of known.keys()) {
        if (known.size <= most) break
        known.delete(oldest)
      }
      return identity
    })

  return (delivery: Delivery): Effect.Effect<Identity | undefined> =>
    Effect.suspend(() => {
      const key = `${delivery.appId ?? ""}\n${delivery.tenantKey ?? ""}`
      const one = asking.get(key)
      if (one !== undefined) return one.withPermits(1)(ask(key, delivery))
      return Effect.flatMap(Effect.makeSemaphore(1), (one) => {
        asking.set(key, one)
        return Effect.ensuring(
          one.withPermits(1)(ask(key, delivery)),
          Effect.sync(() => void asking.delete(key))
        )
      })
    })
})
