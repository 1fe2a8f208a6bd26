/** Runs all probes, one after the other, and reports: at the end, or when it is interrupted. */
import * as catalog from "@effect-feishu/core/catalog"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import * as Limits from "@effect-feishu/core/Limits"
import * as Region from "@effect-feishu/core/Region"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Cards from "./cards.js"
import { type Difference, placeOf } from "./differences.js"
import * as LiveEvents from "./events.js"
import * as Messages from "./messages.js"
import { patchesOf } from "./patches.js"
import { agrees, differs, Live, type Needs, type Options, type Probe, run as runProbe } from "./probe.js"
import * as Questions from "./questions.js"
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
    for (const [id, seen] of live.limits) {
      const { rateLimit } = yield* Effect.orDie(catalog.facts(id))
      if (rateLimit === undefined || rateLimit.special === true) continue
      if (seen !== rateLimit.perMinute && seen !== rateLimit.perSecond) {
        const documented = [
          rateLimit.perMinute === undefined ? [] : `${rateLimit.perMinute} a minute`,
          rateLimit.perSecond === undefined ? [] : `${rateLimit.perSecond} a second`
        ].flat()
        other.push(`${id}: ${seen}, documented are ${documented.join(" and ")}`)
      }
    }
    return other.length === 0
      ? agrees(live.limits.size === 0 ? "no answer told of one" : `${live.limits.size} told of`)
      : differs(other.join("; "))
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
  /** Ids of what could not be taken away: not to be shared. */
  readonly left: ReadonlyArray<string>
}

/** `done` gets the report in any case, so that what was found is not lost when the program is interrupted. */
export const run = <E, R>(
  options: Options,
  done: (outcome: Outcome) => Effect.Effect<void, E, R>,
  say: (line: string) => Effect.Effect<void> = () => Effect.void
) =>
  Effect.gen(function* () {
    const words = Words.make()
    const live: Live["Type"] = {
      options,
      words,
      results: [],
      differences: [],
      left: [],
      limits: new Map(),
      say
    }
    const region = yield* Region.Region
    const day = new Date(yield* Clock.currentTimeMillis).toISOString().slice(0, 10)
    const reported = (isWhole: boolean) =>
      Effect.suspend(() => {
        const differences = merged(live.differences.map((one) => Words.shared(one, words)))
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
          leftBehind: live.left.length,
          ...patchesOf(differences, day)
        }
        return done({ report, left: live.left })
      })
    yield* Effect.gen(function* () {
      for (const probe of probesOf(options)) yield* runProbe(probe)
      yield* LiveEvents.all
      for (const probe of [TokenProbes.clock, limits, ...Questions.last]) yield* runProbe(probe)
    }).pipe(
      Effect.provideService(Live, live),
      Effect.provide(Limits.layerMemory()),
      Effect.onExit((exit) => reported(Exit.isSuccess(exit)).pipe(Effect.orDie))
    )
  }) satisfies Effect.Effect<void, unknown, Exclude<Needs, Live> | LiveEvents.EventNeeds | FeishuClient | R>
