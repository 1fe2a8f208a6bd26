/** Permits of an endpoint: places in the future, in the order in which processes have asked for them. */
import * as Effect from "effect/Effect"
import type { Told } from "./counting.js"
import { type Held, kept, type Permit } from "./held.js"
import type { Window } from "./log.js"
import type { Permits } from "./lane.js"

/** A place of one call in a longer window. */
interface Slot {
  readonly name: string
  readonly window: Window
  /** By when a call has to go that uses it. */
  readonly until: number
  /** From when on it is somebody else's. */
  readonly nextAt: number
}

/** A place that is used once in the span of its window, in turn. */
interface Place {
  readonly name: string
  /** Where who uses it now says to who comes next that it is free later than that one was told. */
  readonly late: string
  /** Where who used it before has said so. */
  readonly before: string
}

/** The place of the next call in a window. */
const placeIn = ({ counting, key }: Held, { limit, span }: Window): Effect.Effect<Place, string> => {
  const of = `${key}/${limit}/${span}`
  return Effect.map(counting.number(of, span), (number) => ({
    name: `${of}/${number % limit}`,
    late: `${of}/late/${number}`,
    before: `${of}/late/${number - limit}`
  }))
}

/** A turn at a place. */
interface Turn {
  readonly at: number
  readonly until: number
  /** From when on it is the turn of who comes next. */
  readonly nextAt: number
  /** Whether somebody had to wait for it. */
  readonly isFull: boolean
}

const turnOf = ({ asked, wait }: Told, hold: number, window: Window, now: number): Turn => ({
  at: Math.max(asked + wait, now),
  until: asked + wait + kept(window) + hold,
  nextAt: asked + wait + window.span + hold,
  isFull: wait > 0
})

/**
 * Turns at the places of the shortest window. Who has asked for one long ahead was told when it begins, and not that the call
 * before was held up on its way: that stands where each looks once more, shortly before it goes.
 */
const makeTurns = ({ counting }: Held) => {
  const { now } = counting
  /** Of each window whether the last one who asked had to wait. */
  const isFull = new Map<Window, boolean>()

  const take = (window: Window, name: string): Effect.Effect<Turn, string> =>
    Effect.suspend(() => {
      // Where there is room, a permit may be kept for as long as others take; elsewhere that would be lost.
      const hold = Math.ceil((isFull.get(window) === true ? 1 : 4) * counting.latency())
      return Effect.map(counting.turn(name, window.span + hold), (told) => {
        const turn = turnOf(told, hold, window, now())
        isFull.set(window, turn.isFull)
        return turn
      })
    })

  /** How long before its turn a call looks: permits of chats are to be asked for after that. */
  const ahead = (): number => 20 + 5 * counting.latency()

  /** How much later the turn is than it was said. */
  const lateness = ({ at, isFull }: Turn, { before }: Place): Effect.Effect<number, string> =>
    Effect.gen(function* () {
      if (!isFull) return 0
      const wait = Math.ceil(at - ahead() - now())
      if (wait > 0) yield* Effect.sleep(wait)
      const told = yield* counting.attempt(before, 1)
      return told.wait === 0 ? 0 : Math.max(0, told.asked + told.wait - at)
    })

  const permit = (turn: Turn, { late, name }: Place, by: number): Omit<Permit, "lapsed"> => {
    let [isTold, { nextAt }] = [false, turn]
    const tellNext = (more: number): void => {
      nextAt += more
      const span = Math.ceil(isTold ? more : nextAt - now())
      if (span > 0) counting.tell(late, span)
      isTold = true
    }
    if (by > 0) tellNext(by)
    return {
      at: Math.max(turn.at + by, now()),
      until: turn.until + by,
      heldUp: (over) => {
        if (nextAt + over <= now()) return
        // Those who come after the next, or the next who has not asked yet; and then the next, who may have.
        counting.tell(name, over)
        tellNext(over)
      }
    }
  }

  return {
    take,
    /** A permit once it is known when it is due. */
    granted: (window: Window, place: Place): Effect.Effect<Omit<Permit, "lapsed">, string> =>
      Effect.flatMap(take(window, place.name), (turn) =>
        Effect.map(lateness(turn, place), (by) => permit(turn, place, by))
      )
  }
}

export const inTurn = (held: Held): Permits => {
  const { counting, most } = held
  const { now } = counting
  const turns = makeTurns(held)
  /** The longest first: a place in it is kept where that in a shorter one has lapsed. */
  const longer = [...held.windows].sort((a, b) => b.span - a.span)
  const shortest = longer.pop()!
  /** Of each of the longer windows the places of permits that have lapsed. */
  const spare = new Map(longer.map((window) => [window, new Array<Slot>()]))

  /** How many calls could go with places that were not used. */
  const unusedCount = (): number =>
    longer.length === 0
      ? 0
      : Math.min(...longer.map((window) => spare.get(window)!.filter(({ nextAt }) => nextAt > now()).length))

  /** How many requests wait for a place in a longer window, perhaps for most of a minute. */
  let asleep = 0

  const sleepUntil = (at: number): Effect.Effect<void> =>
    Effect.suspend(() => {
      const wait = Math.ceil(at - now())
      if (wait <= 0) return Effect.void
      asleep++
      return Effect.ensuring(
        Effect.sleep(wait),
        Effect.sync(() => void asleep--)
      )
    })

  /** Has a place count from a later time. */
  const later = (slot: Slot, until: number): Slot => {
    const by = Math.ceil(until + kept(slot.window) - slot.until)
    return { ...slot, until: slot.until + by, nextAt: slot.nextAt + by }
  }

  /** A place that was not used, for as long as nobody has asked for it who comes next. */
  const usedLater = (slot: Slot): Effect.Effect<Slot, string> => {
    const moved = later(slot, now())
    return Effect.flatMap(counting.turn(slot.name, moved.until - slot.until), ({ asked, wait }) =>
      wait <= slot.nextAt - asked + 2 * counting.latency() + 1 ? Effect.succeed(moved) : slotIn(slot.window)
    )
  }

  /** A place in a longer window, once it has come. */
  const slotIn = (window: Window): Effect.Effect<Slot, string> =>
    Effect.suspend(() => {
      const unused = spare.get(window)!
      const at = now()
      for (let slot = unused.shift(); slot !== undefined; slot = unused.shift()) {
        if (slot.nextAt > at) return slot.until >= at ? Effect.succeed(slot) : usedLater(slot)
      }
      return Effect.gen(function* () {
        const { name } = yield* placeIn(held, window)
        const { at, nextAt, until } = yield* turns.take(window, name)
        yield* sleepUntil(at)
        return { name, window, until, nextAt }
      })
    })

  /** Has a call count from when it goes: it waited for its place in a shorter window. */
  const used = (slot: Slot, until: number): Slot => {
    if (until <= slot.until) return slot
    const moved = later(slot, until)
    counting.tell(slot.name, moved.until - slot.until)
    return moved
  }

  /** A place in one window after the other: each has come before the next is asked for. */
  const request: Effect.Effect<Permit, string> = Effect.gen(function* () {
    const slots = yield* Effect.forEach(longer, slotIn)
    const permit = yield* turns.granted(shortest, yield* placeIn(held, shortest))
    const left = slots.map((slot) => used(slot, permit.until))
    return {
      ...permit,
      lapsed: () => {
        for (const slot of left) spare.get(slot.window)!.push(slot)
      }
    }
  })

  return {
    next: (at) => held.next(at),
    take: (at) => held.take(at),
    times: (at) => held.times(at),
    late: (wentAt, by) => held.late(wentAt, by),
    isAway: counting.isAway,
    askAt: (at) => (counting.isAway() ? held.nextAlone() : at),
    hope: () => most,
    want: (count, goesAt) => {
      if (counting.isAway()) return
      // Who waits for a place to come is no reason to let one lapse that is there.
      const soon = held.onTheWay - Math.min(asleep, unusedCount())
      for (let have = held.lasting(goesAt) + soon; have < Math.min(count, most); have++) held.request(request)
    },
    lead: () => 2 * counting.latency()
  }
}
