/**
 * Why does nothing arrive? Asks the platform what it can be asked of an application, and says what is missing.
 *
 * It only reads. What the platform does not tell, such as whether the connection mode was saved in the developer console,
 * is said as something to look at.
 *
 * @example
 * import * as Card from "@effect-feishu/core/events/Card"
 * import * as Im from "@effect-feishu/core/events/Im"
 * import * as Effect from "effect/Effect"
 *
 * const program = Doctor.examine({ events: [Im.messageReceiveV1, Card.actionTrigger] }).pipe(
 *   Effect.flatMap((findings) => Effect.log(Doctor.format(findings)))
 * )
 *
 * @since 0.1.0
 */
import * as Application from "@effect-feishu/core/api/application/v6/Application"
import * as ApplicationAppVersion from "@effect-feishu/core/api/application/v6/ApplicationAppVersion"
import * as Scope from "@effect-feishu/core/api/application/v6/Scope"
import * as Bot from "@effect-feishu/core/api/bot/v3/Bot"
import * as catalog from "@effect-feishu/core/catalog"
import * as Credentials from "@effect-feishu/core/Credentials"
import type * as EventDefinition from "@effect-feishu/core/EventDefinition"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import type { FeishuError } from "@effect-feishu/core/FeishuError"
import * as Settings from "@effect-feishu/core/Settings"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as SubscriptionRef from "effect/SubscriptionRef"
import { Connection, type State } from "./Connection.js"

// Models ---------------------------------------------------------------------------------------------------------

/**
 * What to examine an application for.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /** The events and callbacks that the program handles. */
  readonly events?: ReadonlyArray<EventDefinition.Any> | undefined
  /** The endpoints that it calls: their scopes are looked at too. */
  readonly endpoints?: ReadonlyArray<{ readonly id: string }> | undefined
}

/**
 * One thing that was looked at.
 *
 * `ok`: as it should be. `problem`: as it is, something does not work. `unknown`: it cannot be seen from here; the message says where to look.
 *
 * @since 0.1.0
 * @category models
 */
export interface Finding {
  readonly about: "credentials" | "bot" | "scopes" | "release" | "events" | "connection"
  readonly level: "ok" | "problem" | "unknown"
  /** A sentence or two: what is so, and what to do. */
  readonly message: string
}

const rules: Settings.Rules<Options> = {
  events: /*#__PURE__*/ Settings.rule(
    "a list of events, such as [Im.messageReceiveV1]",
    (value) => Array.isArray(value) && value.every((one) => Settings.record.fits(one) && "type" in one)
  ),
  endpoints: /*#__PURE__*/ Settings.rule(
    "a list of endpoints",
    (value) => Array.isArray(value) && value.every((one) => typeof one?.id === "string")
  )
}

type Findings = ReadonlyArray<Finding>

const finding = (about: Finding["about"], level: Finding["level"], message: string): Finding => ({
  about,
  level,
  message
})

/** Also where a user's token is provided. */
const asApp = { as: "tenant" } as const

// Looks ----------------------------------------------------------------------------------------------------------

/** Where a look needs a scope that the app lacks, or fails otherwise, it says so. */
const unseen = (about: Finding["about"], what: string) => (error: FeishuError) => [
  finding(about, "unknown", `${what} could not be read: ${error.message}`)
]

const theScopes = "The scopes of the app"
const theEvents = "What the app is subscribed to"

const silent = "does not answer within 15 seconds"

/** Who asks what is wrong wants to hear it: a platform that says nothing is an answer as well. */
const inTime =
  <A>(late: A) =>
  <R>(look: Effect.Effect<A, never, R>): Effect.Effect<A, never, R> =>
    Effect.timeoutTo(look, { duration: "15 seconds", onSuccess: (found) => found, onTimeout: () => late })

const unheard = (about: Finding["about"], what: string): Findings => [
  finding(about, "unknown", `${what} could not be read: the platform ${silent}.`)
]

/** What `activate_status` of a bot means, but for 2, which is as it should be. */
const statuses: Readonly<Record<number, string>> = {
  0: "is not enabled yet",
  1: "was disabled by the tenant's administrator",
  3: "was installed and waits to be enabled",
  4: "needs an upgrade to be enabled",
  5: "is past its licence",
  6: "is past its trial"
}

interface Look {
  /** Whether more can be asked. */
  readonly works: boolean
  readonly findings: Findings
}

const hasToken = finding("credentials", "ok", "The app's id and secret give a token.")

/** What a failure tells of the app itself: a token that could not be fetched says nothing of the bot. */
const withoutBot = (error: FeishuError): Look => {
  if (error._tag === "FeishuAuthError" || error._tag === "FeishuTransportError") {
    return { works: false, findings: [finding("credentials", "problem", error.message)] }
  }
  if (error.endpoint !== Bot.info.id) {
    return { works: false, findings: unseen("credentials", "A token")(error) }
  }
  return {
    works: true,
    findings: [
      hasToken,
      ...(error._tag === "FeishuApiError"
        ? [
            finding(
              "bot",
              "problem",
              `The app's bot answers with an error. Switch the bot on under the app's features, and release a version. ${error.message}`
            )
          ]
        : unseen("bot", "The app's bot")(error))
    ]
  }
}

const bot: Effect.Effect<Look, never, FeishuClient> = Effect.match(Bot.info({}, asApp), {
  onSuccess: ({ bot: { activate_status: status, app_name: name } }): Look => ({
    works: true,
    findings: [
      hasToken,
      status === undefined || status === 2
        ? finding("bot", "ok", `The bot ${name ?? ""} is enabled.`.replace("  ", " "))
        : finding(
            "bot",
            "problem",
            `The bot ${statuses[status] ?? `has the status ${status}`}: it gets no messages.`
          )
    ]
  }),
  onFailure: withoutBot
}).pipe(
  inTime<Look>({
    works: false,
    findings: [finding("credentials", "problem", `The platform ${silent}: is it reachable from here?`)]
  })
)

/** What each event or endpoint needs: any one of its scopes. */
const needs = ({ endpoints = [], events = [] }: Options) =>
  Effect.map(
    Effect.all([
      Effect.forEach(events, (event) =>
        Effect.match(catalog.eventFacts(event), {
          onFailure: () => ({ name: event.type, scopes: [] as ReadonlyArray<string> }),
          onSuccess: ({ scopes, type }) => ({ name: type, scopes: scopes ?? [] })
        })
      ),
      Effect.forEach(endpoints, (endpoint) =>
        Effect.match(catalog.facts(endpoint), {
          onFailure: () => ({ name: endpoint.id, scopes: [] as ReadonlyArray<string> }),
          onSuccess: ({ id, scopes }) => ({ name: id, scopes: scopes ?? [] })
        })
      )
    ]),
    ([ofEvents, ofEndpoints]) => [...ofEvents, ...ofEndpoints].filter((need) => need.scopes.length > 0)
  )

const scopes = (options: Options): Effect.Effect<Findings, never, FeishuClient> =>
  Effect.flatMap(needs(options), (needed) =>
    needed.length === 0
      ? Effect.succeed([])
      : Effect.match(Scope.list({}, asApp), {
          onFailure: unseen("scopes", theScopes),
          onSuccess: (output): Findings => {
            const granted = new Set(
              output.scopes.filter((one) => one.grant_status === 1).map((one) => one.scope_name)
            )
            const lacking = needed.filter((need) => !need.scopes.some((scope) => granted.has(scope)))
            return lacking.length === 0
              ? [finding("scopes", "ok", "All scopes that are needed are granted.")]
              : lacking.map(({ name, scopes }) =>
                  finding(
                    "scopes",
                    "problem",
                    `${name} needs ${scopes.length === 1 ? "the scope" : "one of the scopes"} ${scopes.join(", ")}. Add it in the developer console, and release a version.`
                  )
                )
          }
        })
  )

const twoPages =
  "Look in the developer console under Events & callbacks: events and callbacks have a page each, with a mode each, and each counts only once a version is released."

/** Which events the version subscribes to that users have. */
const subscribed = (options: Options, appId: string): Effect.Effect<Findings, never, FeishuClient> =>
  Application.get({ app_id: appId, lang: "en_us" }, asApp).pipe(
    Effect.flatMap(({ app: { online_version_id: version } }) =>
      version === undefined || version === ""
        ? Effect.succeed<Findings>([
            finding("release", "problem", "No version of the app is released: nothing is sent to it yet.")
          ])
        : Effect.map(
            ApplicationAppVersion.get({ app_id: appId, version_id: version, lang: "en_us" }, asApp),
            ({ app_version }): Findings => {
              const known = new Set(app_version.event_infos?.map(({ event_type }) => event_type))
              // Callbacks are no events, and stand in no list that can be read.
              const events = (options.events ?? []).filter(({ callback }) => callback !== true)
              const missing = events.filter(({ type }) => !known.has(type))
              return [
                finding("release", "ok", "A version of the app is released."),
                ...missing.map(({ type }) =>
                  finding(
                    "events",
                    "problem",
                    `${type} is not subscribed to in the released version. Add it in the developer console, and release a version.`
                  )
                ),
                ...(events.length > 0 && missing.length === 0
                  ? [finding("events", "ok", "All events are subscribed to.")]
                  : [])
              ]
            }
          )
    ),
    Effect.catchAll((error) => Effect.succeed(unseen("events", theEvents)(error)))
  )

const callbacks = ({ events = [] }: Options): Findings =>
  events.some(({ callback }) => callback === true)
    ? [finding("events", "unknown", `Whether callbacks are subscribed to cannot be read. ${twoPages}`)]
    : []

const describe = (state: State): Finding => {
  switch (state._tag) {
    case "Connected":
      return finding("connection", "ok", "The long connection stands.")
    case "Refused":
    case "Waiting":
      return finding("connection", "problem", `There is no long connection: ${state.cause.message}`)
    default:
      return finding("connection", "unknown", `The long connection is ${state._tag.toLowerCase()}.`)
  }
}

const connection: Effect.Effect<Findings> = Effect.flatMap(
  Effect.serviceOption(Connection),
  Option.match({
    onNone: () => Effect.succeed([]),
    onSome: ({ lastEvent, state }) =>
      Effect.map(Effect.all([SubscriptionRef.get(state), lastEvent]), ([now, last]) => [
        describe(now),
        ...(now._tag === "Connected" && Option.isNone(last)
          ? [
              finding(
                "events",
                "unknown",
                `Nothing has arrived on this connection yet. The platform gives each event to one of an app's connections: another process may have it. ${twoPages}`
              )
            ]
          : [])
      ])
  })
)

/**
 * Looks at what can be looked at: the app's id and secret, its bot, the scopes that its events (and endpoints) need, what
 * the released version subscribes to, and the long connection where there is one. Never fails: what cannot be read is a
 * finding, and so is a platform that does not answer within 15 seconds. It asks as the application, also where a user's token is provided.
 *
 * @see https://open.feishu.cn/document/server-docs/event-subscription-guide/overview
 * @since 0.1.0
 * @category examining
 */
export const examine = (
  options: Options = {}
): Effect.Effect<ReadonlyArray<Finding>, never, FeishuClient | Credentials.Credentials> =>
  Effect.gen(function* () {
    yield* Settings.checkOrDie("Doctor.examine", options, rules)
    const { appId } = yield* Credentials.Credentials
    const { findings, works } = yield* bot
    const asked = works
      ? yield* Effect.all([
          inTime(unheard("scopes", theScopes))(scopes(options)),
          inTime(unheard("events", theEvents))(subscribed(options, appId))
        ])
      : []
    return [...findings, ...asked.flat(), ...callbacks(options), ...(yield* connection)]
  })

/**
 * The findings as lines for people, the problems first.
 *
 * @since 0.1.0
 * @category examining
 */
export const format = (findings: ReadonlyArray<Finding>): string =>
  (["problem", "unknown", "ok"] as const)
    .flatMap((level) => findings.filter((one) => one.level === level))
    .map(({ about, level, message }) => `${marks[level]} ${about}: ${message}`)
    .join("\n")

const marks = { ok: "✓", problem: "✗", unknown: "?" } as const
