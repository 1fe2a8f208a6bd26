/**
 * Calls that wait for their turn.
 *
 * A call has a lane of its endpoint, and perhaps lanes of things: of a chat, a card, a base. Through a thing's lane calls go
 * strictly in order. Only who is the first in the lanes of all its things stands at the lane of its endpoint; of those that
 * stand there and that their things let go, the one that came first goes. So no call takes a place in one lane and waits for
 * another with it, one chat that is full keeps nobody else from going, and nobody is overtaken for ever: the first in a
 * thing's lane stays the first until it goes.
 */
import type { Start } from "../line/fiber.js"
import { estimate, type End, isFree, isOneByOne, type Lane, real, take, untake, type Waiter } from "./lane.js"
import * as Serving from "./serving.js"
import { enter, leave, merge, stepUp } from "./waiting.js"

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

/**
 * One change after the other: who is asked for a permit may answer at once, and must not find the lines half changed.
 *
 * @param hear Looks at a lane of which something was heard.
 */
const makeTurns = (hear: (lane: Lane) => void) => {
  /** Lanes of which something was heard while others were looked at. */
  const heardOf = new Set<Lane>()
  let isBusy = false

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

  return {
    inTurn,
    heard: (lane: Lane): void => {
      if (isBusy) heardOf.add(lane)
      else inTurn(() => hear(lane))
    }
  }
}

/** `now` and `start` are of the layer that keeps the limits. */
export const make = (now: () => number, start: Start): Queue => {
  const everybody = new Set<Waiter>()
  let isClosed = false
  let numbers = 0

  const turns = makeTurns((lane) => {
    if (lane.of === "endpoint") serving.serve(lane)
    else serving.passOn([lane], now())
  })
  const serving = Serving.make(
    now,
    start,
    (lane) => turns.inTurn(() => serving.serve(lane)),
    (waiter) => everybody.delete(waiter)
  )

  return {
    goNow: (lane, things) => {
      const at = now()
      if (!isFree(lane, things, at)) return undefined
      take(lane, at)
      for (const thing of things) take(thing, at)
      return at
    },
    estimate: (lane, things) => estimate(lane, things, now()),
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
      enter(waiter)
      turns.inTurn(() => {
        stepUp(waiter, now())
        serving.serve(lane)
      })
      return waiter
    },
    quit: (waiter) => {
      if (!everybody.has(waiter)) return
      turns.inTurn(() => {
        leave(waiter)
        everybody.delete(waiter)
        serving.passOn(waiter.things, now(), waiter.lane)
        serving.serve(waiter.lane)
      })
    },
    undo: (lane, things, at) => {
      for (const each of [lane, ...things.map(real)]) untake(each, at)
      if (isClosed) return
      turns.inTurn(() => {
        serving.passOn(things, now(), lane)
        serving.serve(lane)
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
      if (!isClosed) turns.inTurn(() => serving.passOn(freed, now()))
    },
    merge: (from, into) => {
      const at = now()
      merge(from, into)
      turns.inTurn(() => serving.passOn([into], at))
    },
    changed: (lane) => {
      if (!isClosed) turns.heard(lane)
    },
    size: () => everybody.size,
    close: () => {
      isClosed = true
      serving.close()
      for (const waiter of everybody) {
        leave(waiter)
        waiter.end({ _tag: "Closed" })
      }
      everybody.clear()
    }
  }
}
