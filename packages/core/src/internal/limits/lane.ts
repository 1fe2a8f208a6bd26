/** The lanes that calls go through, and who waits in them. */
import type * as Fiber from "effect/Fiber"
import type { Rate } from "../limitTier.js"
import type { Log } from "./log.js"
import { Travel } from "./travel.js"

/** What somebody beyond this process has to say to a lane: a budget that many processes share. */
export interface Permits {
  /** From when on one more call may go; `Infinity` where that is not known yet. */
  readonly next: (now: number) => number
  /** From when on a permit is there, on its way, or may be asked for with hope. */
  readonly askAt: (now: number) => number
  /** How many permits are there, or may be asked for with hope, at a time. */
  readonly hope: (at: number) => number
  /** When permits come that are there: of the first so many. */
  readonly times: (now: number) => ReadonlyArray<number>
  /** Asks for so many in all, for a call that goes at a time. */
  readonly want: (count: number, goesAt: number) => void
  readonly take: (now: number) => void
  /** Says that a call that went is taken for one that went so much later. */
  readonly late: (wentAt: number, by: number) => void
  /** Counts a call that has gone without a permit, since nobody knew that it was one of this thing. */
  readonly unforeseen?: () => void
  /** In how many milliseconds a permit comes that is asked for and free. */
  readonly lead: () => number
  /** Whether nobody else has a say now: the lane is counted by this process. */
  readonly isAway: () => boolean
}

export interface Lane {
  /** `endpoint`, or what kind of thing it is of. */
  readonly of: string
  readonly id: string
  readonly account: string
  /** As the platform has them. */
  rates: ReadonlyArray<Rate>
  readonly log: Log
  /** Of an endpoint's lane: how long its calls take. */
  readonly travel: Travel
  /** How many calls may be under way at the same time, where that is limited. */
  readonly atOnce: number
  active: number
  pausedUntil: number
  /** Whether the platform has said something else than what was known. */
  isTold: boolean
  permits: Permits | undefined
  /** Who waits, in the order in which they came. */
  readonly waiting: Set<Waiter>
  /** Of an endpoint's lane: who waits for a limited time, by when that ends. */
  readonly ending: Array<Waiter>
  /** Of an endpoint's lane: who may go as far as their things go, by when they came. */
  readonly ready: Array<Waiter>
  /** Of an endpoint's lane: who waits for the first of their things, by when it lets them go. */
  readonly later: Array<Waiter>
  timer: Timer | undefined
  /** The lane that it has become a part of: what it is of has two names. */
  same: Lane | undefined
  /** The lane, as all that a call goes through beside the one of its endpoint: most calls have such a list, and each would make one. */
  readonly alone: ReadonlyArray<Lane>
}

export interface Timer {
  readonly at: number
  readonly fiber: Fiber.RuntimeFiber<unknown, unknown>
}

/** A call that waits. */
export interface Waiter {
  readonly number: number
  readonly lane: Lane
  things: ReadonlyArray<Lane>
  /** When it has waited long enough. */
  readonly deadline: number
  /** Hears when it goes, or else that it will not: in how many milliseconds it would have, or that nobody goes any more. */
  readonly end: (end: End) => void
  /** When its things let it go, as far as is known. */
  readyAt: number
  stands: "ready" | "later" | undefined
}

export type End =
  | { readonly _tag: "Go"; readonly at: number }
  | { readonly _tag: "Late"; readonly wait: number }
  | { readonly _tag: "Closed" }

export const makeLane = (
  facts: Pick<Lane, "of" | "id" | "account" | "rates" | "log"> & { readonly atOnce?: number | undefined }
): Lane => {
  const alone: Array<Lane> = []
  const lane: Lane = {
    of: facts.of,
    id: facts.id,
    account: facts.account,
    rates: facts.rates,
    log: facts.log,
    travel: new Travel(),
    atOnce: facts.atOnce ?? Number.POSITIVE_INFINITY,
    active: 0,
    pausedUntil: Number.NEGATIVE_INFINITY,
    isTold: false,
    permits: undefined,
    waiting: new Set(),
    ending: [],
    ready: [],
    later: [],
    timer: undefined,
    same: undefined,
    alone
  }
  alone.push(lane)
  return lane
}

/** The lane that counts for a lane. */
export const real = (lane: Lane): Lane => (lane.same === undefined ? lane : real(lane.same))

/** Whether a lane says no more than a new one would. */
export const isIdle = (lane: Lane, now: number): boolean =>
  lane.waiting.size === 0 &&
  lane.active === 0 &&
  !lane.isTold &&
  lane.pausedUntil <= now &&
  lane.log.isIdle(now)

/** From when on one more call may go through a lane; `Infinity` where that hangs on what is yet to happen. */
export const roomAt = (lane: Lane, now: number): number =>
  lane.active >= lane.atOnce
    ? Number.POSITIVE_INFINITY
    : // Permits are exact. A log beside them would add up how late each call went.
      Math.max(lane.pausedUntil, lane.permits === undefined ? lane.log.next() : lane.permits.next(now))

/** From when on it makes sense to look for room in a lane. */
export const lookAt = (lane: Lane, now: number): number =>
  lane.permits === undefined || lane.active >= lane.atOnce
    ? roomAt(lane, now)
    : Math.max(lane.pausedUntil, lane.permits.askAt(now))

export const isOneByOne = (lane: Lane): boolean => lane.atOnce !== Number.POSITIVE_INFINITY

export const take = (lane: Lane, now: number): void => {
  if (isOneByOne(lane)) lane.active++
  lane.log.add(now)
  lane.permits?.take(now)
}

/** Takes back that a call has gone through. */
export const untake = (lane: Lane, at: number): void => {
  if (isOneByOne(lane)) lane.active--
  lane.log.remove(at)
}

/** Whether a call may go through all of its lanes and overtakes nobody. */
export const isFree = (lane: Lane, things: ReadonlyArray<Lane>, at: number): boolean => {
  for (const thing of things) {
    if (thing.waiting.size > 0 || roomAt(thing, at) > at) return false
  }
  return lane.ready.length === 0 && roomAt(lane, at) <= at
}

/** When a call would go at the earliest. */
export const estimate = (lane: Lane, things: ReadonlyArray<Lane>, at: number): number => {
  // Of an endpoint's lane only those are ahead whom nothing else keeps.
  let latest = Math.max(lane.pausedUntil, lane.log.after(lane.ready.length, at))
  for (const thing of things) {
    latest = Math.max(latest, thing.pausedUntil, thing.log.after(thing.waiting.size, at))
  }
  return latest
}
