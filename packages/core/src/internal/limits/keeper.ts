/** Keeps limits: finds the lanes of a call, and lets it through them. */
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import type { LaneStatus, Place, Service, Status, Wanted } from "../limiter.js"
import { monotonicMillis, starter } from "../line/fiber.js"
import { Accounts } from "./accounts.js"
import { isIdle, type Lane, type Permits, real } from "./lane.js"
import { type Plan, planOf } from "./plan.js"
import * as Queue from "./queue.js"
import { recent } from "./recent.js"
import { type Keeping, type KeeperSettings, Turns, TurnsOfPath } from "./turns.js"

/** Beyond this process: gives permits to lanes. */
export interface Source {
  /** `changed` hears that a permit has come, or that none is needed any more. */
  readonly open: (lane: Lane, changed: () => void) => Permits
  readonly isAway: () => boolean
  /** Looks whether it is there again: who only asks what the matter is would never hear of it. */
  readonly lookAgain: () => void
  /** Within how many milliseconds it says when a turn is. */
  readonly patience: number
}

/** Makes a source that lives as long as who keeps the limits, by the same clock. */
export type MakeSource = (now: () => number) => Effect.Effect<Source, never, Scope.Scope>

/** Of how many messages it is remembered at least in which chat they are. */
const maxMessages = 10_000

/**
 * Time that never goes back. When a clock is set back, times that were noted lie in the future, and would keep everybody for as
 * long as it was set back.
 */
const forward = (read: () => number): (() => number) => {
  let [last, ahead] = [Number.NEGATIVE_INFINITY, 0]
  return () => {
    const at = read() + ahead
    if (at < last) ahead += last - at
    return (last = Math.max(last, at))
  }
}

/** Looks up the plan of an endpoint once. */
const plansOf = (settings: KeeperSettings): Keeping["planFor"] => {
  const plans = new Map<string, Plan | undefined>()
  return (endpoint) => {
    const known = plans.get(endpoint.id)
    if (known !== undefined || plans.has(endpoint.id)) return known
    const plan = planOf(endpoint, settings)
    plans.set(endpoint.id, plan)
    return plan
  }
}

const statusOf = (lane: Lane, at: number): LaneStatus => ({
  of: lane.of,
  id: lane.id,
  account: lane.account,
  rates: lane.log.windows.map((window) => ({
    limit: window.limit,
    span: window.span,
    used: lane.log.used(window, at)
  })),
  atOnce: lane.atOnce === Number.POSITIVE_INFINITY ? undefined : lane.atOnce,
  waiting: lane.waiting.size,
  pausedFor: Math.max(0, lane.pausedUntil - at)
})

export const make = (
  settings: KeeperSettings,
  makeSource?: MakeSource
): Effect.Effect<Service, never, Scope.Scope> =>
  Effect.gen(function* () {
    const clock = yield* Effect.clock
    const start = yield* starter
    // Not the time of day: when that is set forward, calls that have just gone would be taken for old ones.
    const millis = monotonicMillis(clock)
    // Since the beginning: small numbers cost no memory.
    const begin = millis()
    const now = forward(() => millis() - begin)
    const source = makeSource === undefined ? undefined : yield* makeSource(now)
    const queue = Queue.make(now, start)
    let isClosed = false
    yield* Effect.addFinalizer(() =>
      Effect.sync(() => {
        isClosed = true
        queue.close()
      })
    )
    const open = (lane: Lane): void => {
      if (source !== undefined && lane.log.windows.length > 0) {
        lane.permits = source.open(lane, () => queue.changed(real(lane)))
      }
    }
    const accounts = new Accounts(now, open)
    const planFor = plansOf(settings)
    const keeping: Keeping = {
      settings,
      now,
      queue,
      accounts,
      chats: recent(maxMessages),
      planFor,
      patience: source?.patience ?? 0,
      open,
      isClosed: () => isClosed
    }

    const place = (wanted: Wanted): Place | undefined => {
      // The id of such a request is its method and its path.
      if (wanted.endpoint.id.includes(" ")) return new TurnsOfPath(keeping, wanted)
      const plan = planFor(wanted.endpoint)
      return plan === undefined ? undefined : new Turns(keeping, wanted, plan)
    }

    const status = Effect.sync((): Status => {
      const at = now()
      if (source?.isAway() === true) source.lookAgain()
      return {
        waiting: queue.size(),
        kept: source === undefined ? "memory" : source.isAway() ? "away" : "store",
        lanes: accounts
          .lanes()
          .filter((lane) => !isIdle(lane, at))
          .map((lane) => statusOf(lane, at))
      }
    })

    return { place, status }
  })
