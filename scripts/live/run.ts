/** Runs all probes, one after the other, and reports: at the end, or when it is interrupted. */
import * as ChatMembers from "@effect-feishu/core/api/im/v1/ChatMembers"
import * as catalog from "@effect-feishu/core/catalog"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import * as Limits from "@effect-feishu/core/Limits"
import * as Region from "@effect-feishu/core/Region"
import * as Tokens from "@effect-feishu/core/Tokens"
import * as Clock from "effect/Clock"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Cards from "./cards.js"
import { type Difference, placeOf } from "./differences.js"
import * as LiveEvents from "./events.js"
import * as Messages from "./messages.js"
import { patchesOf } from "./patches.js"
import {
  agrees,
  differs,
  isAsked,
  Live,
  type Needs,
  type Options,
  type Probe,
  run as runProbe,
  untried
} from "./probe.js"
import * as Questions from "./questions.js"
import type { Thing } from "./things.js"
import * as Reads from "./reads.js"
import type { Report } from "./report.js"
import * as TokenProbes from "./tokens.js"
import * as Words from "./words.js"

/** The limits that answers told of, against those of the catalog. */
const limits: Probe = {
  section: "limits",
  name: "the limits that answers tell of",
  believed: "are those of the documentation",
  run: Effect.gen(function* () {
    const live = yield* Live
    const other: Array<string> = []
    let compared = 0
    for (const [id, seen] of live.limits) {
      const { rateLimit } = yield* Effect.orDie(catalog.facts(id))
      if (rateLimit === undefined || rateLimit.special === true) continue
      compared++
      if (seen !== rateLimit.perMinute && seen !== rateLimit.perSecond) {
        const documented = [
          rateLimit.perMinute === undefined ? [] : `${rateLimit.perMinute} a minute`,
          rateLimit.perSecond === undefined ? [] : `${rateLimit.perSecond} a second`
        ].flat()
        other.push(`${id}: ${seen}, documented are ${documented.join(" and ")}`)
      }
    }
    if (other.length > 0) return differs(other.join("; "))
    return compared === 0
      ? yield* untried("no answer told of one that is documented")
      : agrees(`${compared} told of, all as documented`)
  })
}

const probesOf = (options: Options): ReadonlyArray<Probe> => [
  ...TokenProbes.probes,
  TokenProbes.scopes(Reads.endpoints),
  ...Reads.probes(options.chat),
  ...Messages.probes,
  ...Cards.probes,
  ...Questions.probes
]

/** The same difference of several answers is one. */
const merged = (differences: ReadonlyArray<Difference>): ReadonlyArray<Difference> => {
  const all = new Map<string, Difference>()
  for (const one of differences) {
    const key = JSON.stringify([placeOf(one), one.kind, one.seen])
    const before = all.get(key)
    all.set(key, { ...one, count: one.count + (before?.count ?? 0) })
  }
  return [...all.values()]
}

const regionOf = ({ open }: Region.Service): string =>
  Region.isPlatform(open) ? (open.endsWith("larksuite.com") ? "lark" : "feishu") : "a base URL of its own"

export interface Outcome {
  readonly report: Report
  /** What could not be taken away: its ids are not to be shared. */
  readonly left: ReadonlyArray<Thing>
  /** What the report leaves out because it may be somebody's: not to be shared. */
  readonly withheld: ReadonlyArray<string>
}

/** The check could not be begun, and why. Not to be shared. */
export class Unready extends Data.TaggedError("Unready")<{ readonly message: string }> {}

/** Probes at the end, which ask something of all that was answered before. */
const closing = [TokenProbes.clock, limits, ...Questions.last]

/** A word that is in no probe's name would silently leave all of them out. */
const checkOnly = (options: Options) => {
  const all = [...probesOf(options), ...LiveEvents.asked, ...closing]
  const vain = options.only?.find((text) => text === "" || !all.some((one) => isAsked(text, one)))
  return vain === undefined
    ? Effect.void
    : new Unready({ message: `--only: no probe has "${vain}" in its section or name` })
}

/** Credentials that are refused and a platform that does not answer would be told a hundred times, and nothing else. */
const checkToken = Effect.gen(function* () {
  const tokens = yield* Tokens.Tokens
  yield* tokens.get("tenant")
}).pipe(
  Effect.mapError((error) => {
    const help =
      error._tag === "FeishuAuthError"
        ? "\nThe two regions have apps of their own: FEISHU_REGION=lark for one of Lark"
        : ""
    return new Unready({ message: `The app has no token: ${error.message}${help}` })
  })
)

/** Whether the bot is in the chat. Where that cannot be known the probes will tell. */
const checkChat = ({ chat }: Options) =>
  chat === undefined
    ? Effect.void
    : Effect.matchEffect(ChatMembers.isInChat({ chat_id: chat }, { as: "tenant" }), {
        onSuccess: ({ is_in_chat }) =>
          is_in_chat === false
            ? new Unready({
                message: "--chat: the bot is not in this chat. Add it in the chat's settings, under Bots"
              })
            : Effect.void,
        onFailure: (error) =>
          error._tag === "FeishuApiError" ? new Unready({ message: `--chat: ${error.message}` }) : Effect.void
      })

/** What is told to the program while the check runs. */
export interface Hooks {
  /** One line for each probe. */
  readonly say?: (line: string) => Effect.Effect<void>
  /** What is on the platform now, whenever that changes. */
  readonly keep?: (things: ReadonlySet<Thing>) => Effect.Effect<void>
}

/** `done` gets the report in any case, so that what was found is not lost when the program is interrupted. */
export const run = <E, R>(
  options: Options,
  done: (outcome: Outcome) => Effect.Effect<void, E, R>,
  { keep = () => Effect.void, say = () => Effect.void }: Hooks = {}
) =>
  Effect.gen(function* () {
    yield* checkOnly(options)
    yield* checkToken
    yield* checkChat(options)
    const words = Words.make(options.tell)
    const live: Live["Type"] = {
      options,
      words,
      results: [],
      differences: [],
      things: new Set(),
      keep,
      probe: "",
      unanswered: [],
      limits: new Map(),
      say
    }
    const region = yield* Region.Region
    const day = new Date(yield* Clock.currentTimeMillis).toISOString().slice(0, 10)
    const reported = (isWhole: boolean) =>
      Effect.suspend(() => {
        const told = merged(live.differences).map((one) => Words.shared(one, words))
        const differences = merged(told.map(({ difference }) => difference))
        const withheld = told.flatMap((one) => one.withheld ?? [])
        const report: Report = {
          day,
          region: regionOf(region),
          mode: {
            writes: options.chat !== undefined,
            listens: options.listen !== undefined,
            user: options.userToken !== undefined
          },
          interrupted: !isWhole,
          results: live.results,
          differences,
          withheld: withheld.length,
          leftBehind: live.things.size,
          unanswered: live.unanswered,
          ...patchesOf(differences, day)
        }
        return done({ report, left: [...live.things], withheld })
      })
    yield* Effect.gen(function* () {
      for (const probe of probesOf(options)) yield* runProbe(probe)
      yield* LiveEvents.all
      for (const probe of closing) yield* runProbe(probe)
    }).pipe(
      Effect.provideService(Live, live),
      Effect.provide(Limits.layerMemory()),
      Effect.onExit((exit) => reported(Exit.isSuccess(exit)).pipe(Effect.orDie))
    )
  }) satisfies Effect.Effect<void, unknown, Exclude<Needs, Live> | LiveEvents.EventNeeds | FeishuClient | R>
