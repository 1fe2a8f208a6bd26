/**
 * Calls that wait for their turn.
 *
 * A call has a lane of its endpoint, and perhaps lanes of things: of a chat, a card, a base. Through a thing's lane calls go
 * strictly in order. Only who is the first in the lanes of all its things stands at the lane of its endpoint; of those that
 * stand there and that their things let go, the one that came first goes. So no call takes a place in one lane and waits for
 * another with it, one chat that is full keeps nobody else from going, and nobody is overtaken for ever: the first in a
 * thing's lane stays the first until it goes.
 */
import type * as Fiber from "effect/Fiber"
import * as Effect from "effect/Effect"
import { interrupt, type Start } from "../line/fiber.js"
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
}

interface Timer {
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
  facts: Pick<Lane, "of" | "id" | "account" | "log"> & { readonly atOnce?: number | undefined }
): Lane => ({
  of: facts.of,
  id: facts.id,
  account: facts.account,
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
  same: undefined
})

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
const roomAt = (lane: Lane, now: number): number =>
  lane.active >= lane.atOnce
    ? Number.POSITIVE_INFINITY
    : // Permits are exact. A log beside them would add up how late each call went.
      Math.max(lane.pausedUntil, lane.permits === undefined ? lane.log.next() : lane.permits.next(now))

/** From when on it makes sense to look for room in a lane. */
const lookAt = (lane: Lane, now: number): number =>
  lane.permits === undefined || lane.active >= lane.atOnce
    ? roomAt(lane, now)
    : Math.max(lane.pausedUntil, lane.permits.askAt(now))

const isOneByOne = (lane: Lane): boolean => lane.atOnce !== Number.POSITIVE_INFINITY

const take = (lane: Lane, now: number): void => {
  if (isOneByOne(lane)) lane.active++
  lane.log.add(now)
  lane.permits?.take(now)
}

/** Of so many calls at most it is looked at once what they need. */
const handful = 16

const first = (lane: Lane): Waiter | undefined => {
  for (const waiter of lane.waiting) return waiter
  return undefined
}

const isFirst = (waiter: Waiter): boolean => waiter.things.every((thing) => first(thing) === waiter)

const byNumber = (a: Waiter, b: Waiter): boolean => a.number < b.number
const byTime = (a: Waiter, b: Waiter): boolean =>
  a.readyAt < b.readyAt || (a.readyAt === b.readyAt && a.number < b.number)

/** Where a waiter stands or would stand in a sorted list. */
const indexIn = (
  list: ReadonlyArray<Waiter>,
  waiter: Waiter,
  isBefore: (a: Waiter, b: Waiter) => boolean
): number => {
  let [from, to] = [0, list.length]
  while (from < to) {
    const middle = (from + to) >>> 1
    if (isBefore(list[middle]!, waiter)) from = middle + 1
    else to = middle
  }
  return from
}

const byDeadline = (a: Waiter, b: Waiter): boolean =>
  a.deadline < b.deadline || (a.deadline === b.deadline && a.number < b.number)

const isLimited = (waiter: Waiter): boolean => waiter.deadline !== Number.POSITIVE_INFINITY

const stand = (waiter: Waiter, where: "ready" | "later"): void => {
  const list = waiter.lane[where]
  list.splice(indexIn(list, waiter, where === "ready" ? byNumber : byTime), 0, waiter)
  waiter.stands = where
}

const step = (waiter: Waiter): void => {
  if (waiter.stands === undefined) return
  const list = waiter.lane[waiter.stands]
  list.splice(indexIn(list, waiter, waiter.stands === "ready" ? byNumber : byTime), 1)
  waiter.stands = undefined
}

export interface Queue {
  /** When a call has gone that may go at once; `undefined` where it may not. */
  readonly goNow: (lane: Lane, things: ReadonlyArray<Lane>) => number | undefined
  /** When a call would go at the earliest. */
  readonly estimate: (lane: Lane, things: ReadonlyArray<Lane>) => number
  readonly join: (
    lane: Lane,
    things: ReadonlyArray<Lane>,
    deadline: number,
    end: (end: End) => void
  ) => Waiter
  /** Ends the waiting of a call that does not want to go any more. */
  readonly quit: (waiter: Waiter) => void
  /** Takes back that a call has gone. */
  readonly undo: (lane: Lane, things: ReadonlyArray<Lane>, at: number) => void
  /** Says that a call that went has been answered. */
  readonly answered: (lane: Lane, things: ReadonlyArray<Lane>, wentAt: number) => void
  /** Says that a call is not under way any more. */
  readonly over: (things: ReadonlyArray<Lane>) => void
  /** Says that two lanes are of the same thing: from now on the second counts for both, and those who wait are one line. */
  readonly merge: (from: Lane, into: Lane) => void
  /** Says that a lane may let go more than was known. */
  readonly changed: (lane: Lane) => void
  /** How many calls wait. */
  readonly size: () => number
  readonly close: () => void
}

/** `now` and `start` are of the layer that keeps the limits. */
export const make = (now: () => number, start: Start): Queue => {
  const everybody = new Set<Waiter>()
  /** Lanes of which something was heard while others were looked at. */
  const heardOf = new Set<Lane>()
  let isBusy = false
  let isClosed = false
  /** Lanes that somebody will look at. */
  const awaited = new Set<Lane>()
  let numbers = 0

  /** Lets who has become the first of all its things stand at the lane of its endpoint. */
  const stepUp = (waiter: Waiter | undefined, at: number): void => {
    if (waiter === undefined || !isFirst(waiter)) return
    step(waiter)
    waiter.readyAt = at
    for (const thing of waiter.things) waiter.readyAt = Math.max(waiter.readyAt, lookAt(thing, at))
    stand(waiter, waiter.readyAt <= at ? "ready" : "later")
  }

  const leaveLanes = (waiter: Waiter): void => {
    step(waiter)
    everybody.delete(waiter)
    const { ending, waiting } = waiter.lane
    waiting.delete(waiter)
    if (isLimited(waiter)) ending.splice(indexIn(ending, waiter, byDeadline), 1)
    for (const thing of waiter.things) thing.waiting.delete(waiter)
  }

  /** Whoever comes next in the lanes of the things may go somewhere else. */
  const passOn = (things: ReadonlyArray<Lane>, at: number, here?: Lane): void => {
    const lanes = new Set<Lane>()
    for (const thing of things) {
      const next = first(thing)
      stepUp(next, at)
      if (next !== undefined && next.lane !== here) lanes.add(next.lane)
    }
    for (const lane of lanes) serve(lane)
  }

  /** Lets go everybody who may, and sees to it that this is looked at again when somebody else may. */
  const serve = (lane: Lane): void => {
    const at = now()
    for (
      let waiter = lane.ending[0];
      waiter !== undefined && waiter.deadline <= at;
      waiter = lane.ending[0]
    ) {
      leaveLanes(waiter)
      passOn(waiter.things, at, lane)
      waiter.end({ _tag: "Late", wait: Math.max(0, estimate(lane, waiter.things) - at) })
    }
    /** Those before it may go as far as their lane is concerned, and wait for permits of their things. */
    let index = 0
    for (;;) {
      while (lane.later.length > 0 && lane.later[0]!.readyAt <= at) stepUp(lane.later[0]!, at)
      const waiter = lane.ready[index]
      if (waiter === undefined || index === handful || roomAt(lane, at) > at) break
      if (waiter.things.some((thing) => lookAt(thing, at) > at)) {
        // A permit may have lapsed, or the platform have said something, since it became ready.
        stepUp(waiter, at)
      } else if (waiter.things.some((thing) => roomAt(thing, at) > at)) index++
      else {
        leaveLanes(waiter)
        take(lane, at)
        for (const thing of waiter.things) take(thing, at)
        waiter.end({ _tag: "Go", at })
        passOn(waiter.things, at, lane)
      }
    }
    const room = lane.ready.length > 0 ? roomAt(lane, at) : Number.POSITIVE_INFINITY
    const next = Math.min(
      lane.later[0]?.readyAt ?? Number.POSITIVE_INFINITY,
      room > at ? room : Number.POSITIVE_INFINITY,
      lane.ending[0]?.deadline ?? Number.POSITIVE_INFINITY,
      ask(lane, at)
    )
    wake(lane, next, at)
  }

  /**
   * Asks for the permits that are needed next; gives when more will be. Those of the lane come first, and ahead of their time:
   * many wait for them, and who asks learns when it gets one. Those of a thing are asked for when one of the lane is about to
   * come: a permit that waits for another one is lost.
   */
  const ask = (lane: Lane, at: number): number => {
    const { permits } = lane
    let next = Number.POSITIVE_INFINITY
    if (lane.waiting.size === 0 || permits?.isAway() === true) return next
    if (permits !== undefined) {
      let count = 0
      const soon = at + 2 * permits.lead()
      for (const waiter of lane.ready) {
        if (count >= handful) break
        count += Math.max(1, most(waiter, soon))
      }
      for (const waiter of lane.later) {
        if (count >= handful) break
        if (waiter.readyAt > soon) {
          next = waiter.readyAt - 2 * permits.lead()
          break
        }
        count += Math.max(1, most(waiter, soon))
      }
      if (count > 0) {
        const goesAt = lane.ready.length > 0 ? at : Math.max(at, lane.later[0]!.readyAt)
        permits.want(Math.min(count, handful), goesAt)
      }
    }
    const times = permits?.times(at)
    /** Those who come next in the same lines have what nobody else needs. */
    const spare = Math.max(0, (times?.length ?? handful) - lane.ready.length)
    let index = 0
    for (const waiter of lane.ready) {
      if (index === (times?.length ?? handful)) break
      const goesAt = Math.max(at, lane.pausedUntil, times?.[index] ?? at)
      let isAsked = true
      for (const thing of waiter.things) {
        if (thing.permits === undefined) continue
        const from = goesAt - thing.permits.lead()
        if (from > at) {
          next = Math.min(next, from)
          isAsked = false
        } else {
          // Who comes in between takes the permit of the lane: this one goes with the next.
          const until = Math.max(goesAt, times?.[index + 1] ?? goesAt)
          thing.permits.want(Math.min(thing.waiting.size, 1 + spare), until)
        }
      }
      if (!isAsked) break
      index++
    }
    return next
  }

  /** How many calls that wait for the same things may go until then. */
  const most = ({ things }: Waiter, soon: number): number => {
    let count = things.length === 0 ? 1 : Number.POSITIVE_INFINITY
    for (const { permits, waiting } of things) count = Math.min(count, waiting.size, permits?.hope(soon) ?? 1)
    return count
  }

  const sleepOn = (lane: Lane): void => {
    const { timer } = lane
    lane.timer = undefined
    awaited.delete(lane)
    if (timer !== undefined) interrupt(timer.fiber)
  }

  const wake = (lane: Lane, next: number, at: number): void => {
    const { timer } = lane
    // One that comes too early looks again. Where nobody waits there is none: it would keep a program from its end.
    if (timer !== undefined && timer.at <= next && next < Number.POSITIVE_INFINITY) return
    sleepOn(lane)
    if (next === Number.POSITIVE_INFINITY) return
    const fiber = start(Effect.sleep(Math.ceil(next - at)))
    const own: Timer = { at: next, fiber }
    lane.timer = own
    awaited.add(lane)
    fiber.addObserver(() => {
      if (lane.timer !== own) return
      lane.timer = undefined
      awaited.delete(lane)
      inTurn(() => serve(lane))
    })
  }

  const hear = (lane: Lane): void => {
    if (lane.of === "endpoint") serve(lane)
    else passOn([lane], now())
  }

  /**
   * One thing after the other: who is asked for a permit may answer at once, and must not find the lines half changed.
   */
  const inTurn = <A>(change: () => A): A => {
    isBusy = true
    try {
      return change()
    } finally {
      isBusy = false
      for (const lane of heardOf) {
        heardOf.delete(lane)
        inTurn(() => hear(real(lane)))
      }
    }
  }

  const estimate = (lane: Lane, things: ReadonlyArray<Lane>): number => {
    const at = now()
    // Of an endpoint's lane only those are ahead whom nothing else keeps.
    let latest = Math.max(lane.pausedUntil, lane.log.after(lane.ready.length, at))
    for (const thing of things) {
      latest = Math.max(latest, thing.pausedUntil, thing.log.after(thing.waiting.size, at))
    }
    return latest
  }

  return {
    goNow: (lane, things) => {
      const at = now()
      for (const thing of things) {
        if (thing.waiting.size > 0 || roomAt(thing, at) > at) return undefined
      }
      if (lane.ready.length > 0 || roomAt(lane, at) > at) return undefined
      take(lane, at)
      for (const thing of things) take(thing, at)
      return at
    },
    estimate,
    join: (lane, things, deadline, end) => {
      const waiter: Waiter = {
        number: numbers++,
        lane,
        things,
        deadline,
        end,
        readyAt: 0,
        stands: undefined
      }
      everybody.add(waiter)
      lane.waiting.add(waiter)
      if (isLimited(waiter)) lane.ending.splice(indexIn(lane.ending, waiter, byDeadline), 0, waiter)
      for (const thing of things) thing.waiting.add(waiter)
      inTurn(() => {
        stepUp(waiter, now())
        serve(lane)
      })
      return waiter
    },
    quit: (waiter) => {
      if (!everybody.has(waiter)) return
      inTurn(() => {
        leaveLanes(waiter)
        passOn(waiter.things, now(), waiter.lane)
        serve(waiter.lane)
      })
    },
    undo: (lane, things, at) => {
      for (const each of [lane, ...things.map(real)]) {
        if (isOneByOne(each)) each.active--
        each.log.remove(at)
      }
      if (isClosed) return
      inTurn(() => {
        passOn(things, now(), lane)
        serve(lane)
      })
    },
    answered: (lane, things, wentAt) => {
      const by = lane.travel.late(wentAt, now())
      if (by === 0) return
      for (const each of [lane, ...things.map(real)]) {
        each.log.delay(wentAt, by)
        each.permits?.late(wentAt, by)
      }
    },
    over: (things) => {
      const freed = things.filter(isOneByOne)
      for (const thing of freed) thing.active--
      if (!isClosed) inTurn(() => passOn(freed, now()))
    },
    merge: (from, into) => {
      const at = now()
      into.log.absorb(from.log)
      into.pausedUntil = Math.max(into.pausedUntil, from.pausedUntil)
      const all = [...into.waiting, ...from.waiting].sort((a, b) => a.number - b.number)
      from.waiting.clear()
      into.waiting.clear()
      for (const waiter of all) {
        step(waiter)
        waiter.things = waiter.things.map((thing) => (thing === from ? into : thing))
        into.waiting.add(waiter)
      }
      from.same = into
      inTurn(() => passOn([into], at))
    },
    changed: (lane) => {
      if (isClosed) return
      if (isBusy) heardOf.add(lane)
      else inTurn(() => hear(lane))
    },
    size: () => everybody.size,
    close: () => {
      isClosed = true
      for (const lane of awaited) sleepOn(lane)
      for (const waiter of everybody) waiter.end({ _tag: "Closed" })
      everybody.clear()
    }
  }
}
