/** How long no event has come. A connection that is silent for long may be one that the platform has forgotten. */
import type * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { millis } from "../line/fiber.js"
import { monotonicOf } from "./heartbeat.js"

export interface Silence {
  /** An event has come. */
  readonly broken: () => void
  /** Another connection is made: it is given as much time as the last one. */
  readonly renewed: () => void
  /** When the last event came, by the wall clock. */
  readonly lastEvent: () => number | undefined
  /** Waits until it has lasted too long on a connection that was opened then, by the monotonic clock. */
  readonly tooLong: (openedAt: number) => Effect.Effect<void>
}

/** @param limit How long it may last, in milliseconds; for ever where there is none. */
export const make = (limit: number | undefined, clock: Clock.Clock): Silence => {
  let lastEvent: { readonly at: number; readonly moment: number } | undefined
  let lastRenewal = Number.NEGATIVE_INFINITY

  const tooLong: Silence["tooLong"] = (openedAt) => {
    if (limit === undefined) return Effect.never
    return Effect.suspend(() => {
      const last = Math.max(openedAt, lastRenewal, lastEvent?.at ?? Number.NEGATIVE_INFINITY)
      const left = last + limit - monotonicOf(clock)
      return left <= 0 ? Effect.void : Effect.andThen(Effect.sleep(left), tooLong(openedAt))
    })
  }

  return {
    broken: () => {
      lastEvent = { at: monotonicOf(clock), moment: millis(clock) }
    },
    renewed: () => {
      lastRenewal = monotonicOf(clock)
    },
    lastEvent: () => lastEvent?.moment,
    tooLong
  }
}
