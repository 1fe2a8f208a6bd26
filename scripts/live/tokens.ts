/** Tokens and who may have them, the clock, and the scopes of the app. */
import * as ScopeApi from "@effect-feishu/core/api/application/v6/Scope"
import * as AppAccessToken from "@effect-feishu/core/api/auth/v3/AppAccessToken"
import * as TenantAccessToken from "@effect-feishu/core/api/auth/v3/TenantAccessToken"
import * as Bot from "@effect-feishu/core/api/bot/v3/Bot"
import * as catalog from "@effect-feishu/core/catalog"
import * as Retry from "@effect-feishu/core/Retry"
import * as Tokens from "@effect-feishu/core/Tokens"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { agrees, answers, judged, Live, type Probe, refusedWith, untried, watch } from "./probe.js"
import { Record } from "./record.js"

const credentials = Effect.map(Live, ({ options }) => ({
  app_id: options.appId,
  app_secret: Redacted.value(options.appSecret)
}))

/** Seconds. */
const longestLife = 7200

const tenantToken = Effect.flatMap(credentials, TenantAccessToken.internal)
const appToken = Effect.flatMap(credentials, AppAccessToken.internal)

const probe = (name: string, believed: string, run: Probe["run"]): Probe => ({
  section: "tokens",
  name,
  believed,
  run
})

/** By how much the platform's clock is ahead, in milliseconds: of each answer half of its time on the way. */
const aheads = Effect.map(Record, ({ all }) =>
  all.flatMap(({ header, received, sent }) => {
    const date = Date.parse(header("date") ?? "")
    // The header tells whole seconds: half of one more, on average.
    return Number.isNaN(date) ? [] : [date + 500 - (sent + received) / 2]
  })
)

const median = (numbers: ReadonlyArray<number>): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!

const badToken = (token: string | null) => Bot.info({}, { token, retry: Retry.none })

type Watched = { readonly value: { readonly expire: number } }

const life = (
  name: string,
  watched: Effect.Effect<Watched, Effect.Effect.Error<Probe["run"]>, Effect.Effect.Context<Probe["run"]>>
): Probe =>
  probe(
    name,
    `comes with a life of at most ${longestLife} seconds, in its documented shape`,
    Effect.map(watched, ({ value }) =>
      judged(value.expire > 0 && value.expire <= longestLife, `${value.expire} seconds`)
    )
  )

export const probes: ReadonlyArray<Probe> = [
  life("a tenant token", watch(TenantAccessToken.internal, tenantToken)),
  life("an app token", watch(AppAccessToken.internal, appToken)),
  probe(
    "a token that is asked for again",
    "is the same one while more than half an hour of its life is left, another one after",
    Effect.map(Effect.all([tenantToken, tenantToken]), ([first, second]) => {
      const isSame = first.tenant_access_token === second.tenant_access_token
      return judged(
        isSame === first.expire > 1800 || Math.abs(first.expire - 1800) < 10,
        `${isSame ? "the same" : "another one"}, with ${first.expire} seconds left`
      )
    })
  ),
  probe(
    "a token that the client drops",
    "is replaced by one that works",
    Effect.gen(function* () {
      const tokens = yield* Tokens.Tokens
      yield* tokens.invalidate("tenant", yield* tokens.get("tenant"))
      yield* tokens.get("tenant")
      return yield* answers(Bot.info, Bot.info({}, { as: "tenant" }))
    })
  ),
  probe(
    "a wrong secret",
    "is refused with 10014",
    Effect.flatMap(Live, ({ options }) =>
      refusedWith([10014], TenantAccessToken.internal({ app_id: options.appId, app_secret: "x".repeat(32) }))
    )
  ),
  probe(
    "an app that does not exist",
    "is refused with 10014 or 10003",
    refusedWith(
      [10014, 10003],
      TenantAccessToken.internal({ app_id: "cli_0000000000000000", app_secret: "x".repeat(32) })
    )
  ),
  probe("a call without a token", "is refused with 99991661", refusedWith([99991661], badToken(null))),
  probe(
    "a tenant token that is none",
    "is refused with 99991663",
    refusedWith([99991663], badToken("t-0000000000000000000000000000000000000000"))
  ),
  probe(
    "a token without its beginning",
    "is refused with 99991671",
    refusedWith([99991671], badToken("0000000000000000"))
  )
]

export const clock: Probe = probe(
  "the clocks",
  "differ by less than 30 seconds",
  Effect.flatMap(aheads, (all) => {
    if (all.length === 0) return untried("no answer had a date")
    const seconds = Math.round(median(all) / 1000)
    return Effect.succeed(judged(Math.abs(seconds) < 30, `the platform's is ${seconds} seconds ahead`))
  })
)

/** Which of the scopes are granted that reading needs. */
export const scopes = (endpoints: ReadonlyArray<{ readonly id: string }>): Probe => ({
  section: "scopes",
  name: "the scopes of the app",
  believed: "are told by application.v6.scope.list",
  run: Effect.gen(function* () {
    const { value } = yield* watch(ScopeApi.list, ScopeApi.list({}, { as: "tenant" }))
    const granted = new Set(value.scopes.filter((one) => one.grant_status === 1).map((one) => one.scope_name))
    const { byEndpoint } = yield* Effect.orDie(catalog.scopesFor(endpoints))
    const needed = Object.entries(byEndpoint)
    const lacking = needed.filter(([, scopes]) => !scopes.some((scope) => granted.has(scope)))
    const wanted = yield* Effect.orDie(catalog.scopesFor(lacking.map(([id]) => id)))
    const said =
      `${granted.size} are granted; ${needed.length - lacking.length} of ${needed.length} endpoints have one of theirs` +
      (lacking.length === 0 ? "" : `; these permit the others: ${wanted.scopes.join(", ")}`)
    return agrees(said)
  })
})
