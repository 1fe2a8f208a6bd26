/**
 * Code that is not ours: handlers, and the memories of seen events. It may never answer, refuse to be interrupted, throw
 * or die; who needs it goes on in time, whatever it does.
 */
import * as Effect from "effect/Effect"
import * as Effect3 from "./effect3/effect/Effect.js"
import * as Exit from "effect/Exit"
import * as Exit3 from "./effect3/effect/Exit.js"
import { interrupt, onEnd, type Start } from "./line/fiber.js"

/** How long code is waited for, in milliseconds. */
export interface Limits {
  /** Until it is told to end. */
  readonly limit: number
  /** From then on, while it puts things in order. */
  readonly grace: number
}

/**
 * Runs `code` on a fiber of its own, and does `late` where it takes longer than it may. Whether its time is over or the
 * caller is interrupted: it is told to end, and waited for, but not for ever.
 */
export const within = <A, E, L>(
  start: Start,
  { grace, limit }: Limits,
  code: Effect.Effect<A, E>,
  late: Effect.Effect<A, L>
): Effect.Effect<A, E | L> =>
  Effect3.async<A, E | L>((resume) => {
    let isEnded = false
    let isLate = false
    const ended: Array<() => void> = []
    // As an exit: nobody else hears of its failure, and it is reported where it is handled.
    const working = start(Effect.exit(Effect.interruptible(code)))
    onEnd(working, (exit) => {
      isEnded = true
      for (const tell of ended) tell()
      resume(isLate ? late : Exit3.flatten(exit))
    })
    if (isEnded) return
    const after = (wait: number, then: () => void): void => {
      const timer = start(Effect.sleep(wait))
      ended.push(() => interrupt(timer))
      onEnd(timer, (exit) => {
        if (Exit.isSuccess(exit) && !isEnded) then()
      })
    }
    if (Number.isFinite(limit)) {
      after(limit, () => {
        isLate = true
        interrupt(working)
        after(grace, () => resume(late))
      })
    }
    return Effect3.async<void>((done) => {
      if (isEnded) return done(Effect.void)
      ended.push(() => done(Effect.void))
      interrupt(working)
      after(grace, () => done(Effect.void))
    })
  })
