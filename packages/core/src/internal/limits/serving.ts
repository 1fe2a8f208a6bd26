/** Lets calls go that wait, when their turn has come. */
import * as Effect from "effect/Effect"
import { interrupt, type Start } from "../line/fiber.js"
import { ask, handful } from "./asking.js"
import { estimate, type Lane, lookAt, roomAt, take, type Timer, type Waiter } from "./lane.js"
import { first, leave, stepUp } from "./waiting.js"

export interface Serving {
  /** Lets go everybody who may, and sees to it that this is looked at again when somebody else may. */
  readonly serve: (lane: Lane) => void
  /** Has those go somewhere else who come next in the lanes of the things, but `here`, which is served anyway. */
  readonly passOn: (things: ReadonlyArray<Lane>, at: number, here?: Lane) => void
  readonly close: () => void
}

/** Looks at lanes when somebody may go, and not where nobody waits: that would keep a program from its end. */
const makeTimers = (start: Start, look: (lane: Lane) => void) => {
  /** Lanes that somebody will look at. */
  const awaited = new Set<Lane>()

  const stop = (lane: Lane): void => {
    const { timer } = lane
    lane.timer = undefined
    awaited.delete(lane)
    if (timer !== undefined) interrupt(timer.fiber)
  }

  const set = (lane: Lane, next: number, at: number): void => {
    const { timer } = lane
    // One that comes too early looks again.
    if (timer !== undefined && timer.at <= next && next < Number.POSITIVE_INFINITY) return
    stop(lane)
    if (next === Number.POSITIVE_INFINITY) return
    const fiber = start(Effect.sleep(Math.ceil(next - at)))
    const own: Timer = { at: next, fiber }
    lane.timer = own
    awaited.add(lane)
    fiber.addObserver(() => {
      if (lane.timer !== own) return
      lane.timer = undefined
      awaited.delete(lane)
      look(lane)
    })
  }

  return {
    set,
    close: () => {
      for (const lane of awaited) stop(lane)
    }
  }
}

/** When somebody may go without a permit that is yet to be asked for, or has waited long enough. */
const nextAt = (lane: Lane, at: number): number => {
  const room = lane.ready.length > 0 ? roomAt(lane, at) : Number.POSITIVE_INFINITY
  return Math.min(
    lane.later[0]?.readyAt ?? Number.POSITIVE_INFINITY,
    room > at ? room : Number.POSITIVE_INFINITY,
    lane.ending[0]?.deadline ?? Number.POSITIVE_INFINITY
  )
}

/**
 * @param look Serves a lane at a time of its own, when nothing else is under way.
 * @param left Hears that a call does not wait any more.
 */
export const make = (
  now: () => number,
  start: Start,
  look: (lane: Lane) => void,
  left: (waiter: Waiter) => void
): Serving => {
  const timers = makeTimers(start, look)

  const passOn: Serving["passOn"] = (things, at, here) => {
    const lanes = new Set<Lane>()
    for (const thing of things) {
      const next = first(thing)
      stepUp(next, at)
      if (next !== undefined && next.lane !== here) lanes.add(next.lane)
    }
    for (const lane of lanes) serve(lane)
  }

  const dismiss = (lane: Lane, at: number): void => {
    for (
      let waiter = lane.ending[0];
      waiter !== undefined && waiter.deadline <= at;
      waiter = lane.ending[0]
    ) {
      leave(waiter)
      left(waiter)
      passOn(waiter.things, at, lane)
      waiter.end({ _tag: "Late", wait: Math.max(0, estimate(lane, waiter.things, now()) - at) })
    }
  }

  const letGo = (lane: Lane, at: number): void => {
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
        leave(waiter)
        left(waiter)
        take(lane, at)
        for (const thing of waiter.things) take(thing, at)
        waiter.end({ _tag: "Go", at })
        passOn(waiter.things, at, lane)
      }
    }
  }

  const serve: Serving["serve"] = (lane) => {
    const at = now()
    dismiss(lane, at)
    letGo(lane, at)
    timers.set(lane, Math.min(nextAt(lane, at), ask(lane, at)), at)
  }

  return { serve, passOn, close: timers.close }
}
