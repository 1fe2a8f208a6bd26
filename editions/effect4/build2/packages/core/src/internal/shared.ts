/**
 * Work that is done once for all who ask for it while it is under way.
 *
 * It belongs to the layer that offers it: it runs in the layer's context, goes on when those who wait for it give up,
 * and ends with the layer, in bounded time.
 */
import * as Deferred from "effect/Deferred"
import * as Deferred3 from "./effect3/effect/Deferred.js"
import * as Effect from "effect/Effect"
import * as Effect3 from "./effect3/effect/Effect.js"
import * as Exit from "effect/Exit"
import * as Exit3 from "./effect3/effect/Exit.js"
import type * as Fiber from "effect/Fiber"
import type * as Scope from "effect/Scope"
import { type Foreign, using } from "./foreign.js"
import { interrupt, interrupted, pending, starter } from "./line/fiber.js"

/** How long the end of a layer waits for what must not be broken off, in milliseconds. */
const grace = 4_000

/** What is to become of work that is under way when the layer ends. */
export type AtEnd = "break off" | "finish"

export interface Shared {
  readonly isClosed: () => boolean
  /** Code that is not ours, in the layer's context. */
  readonly foreign: Foreign
  /** Starts work for which nobody waits. */
  readonly spawn: (work: Effect.Effect<unknown>, atEnd: AtEnd) => void
  /** Starts work, and tells how it ended. After the end of the layer it is interrupted before it begins. */
  readonly start: <A, E>(
    work: Effect.Effect<A, E>,
    atEnd: AtEnd,
    ended: (exit: Exit.Exit<A, E>) => void
  ) => void
}

/** `last` runs at the end of the layer when the rest has ended, within the same time. */
export const make = (last: Effect.Effect<void> = Effect.void): Effect.Effect<Shared, never, Scope.Scope> =>
  Effect.gen(function* () {
    const startFiber = yield* starter
    const running = new Map<Fiber.Fiber<unknown, unknown>, AtEnd>()
    let isClosed = false
    let idle = (): void => undefined

    const run = <A>(work: Effect.Effect<A>, atEnd: AtEnd, ended: (exit: Exit.Exit<A>) => void): void => {
      const fiber = startFiber(Effect.interruptible(work))
      running.set(fiber, atEnd)
      fiber.addObserver((exit) => {
        running.delete(fiber)
        ended(exit)
        if (running.size === 0) idle()
      })
    }

    const start: Shared["start"] = (work, atEnd, ended) => {
      if (isClosed) ended(interrupted)
      else run(Effect.exit(work), atEnd, (exit) => ended(Exit3.flatten(exit)))
    }

    yield* Effect.addFinalizer(() =>
      Effect3.async<void>((resume) => {
        isClosed = true
        for (const [fiber, atEnd] of running) if (atEnd === "break off") interrupt(fiber)
        let isOver = false
        const end = (): void => {
          if (isOver) return
          isOver = true
          clearTimeout(timer)
          interrupt(clock)
          for (const fiber of running.keys()) interrupt(fiber)
          resume(Effect.void)
        }
        // A clock that stands still, as a test's does, must not keep a program from ending.
        const timer = setTimeout(end, grace)
        const clock = startFiber(Effect.sleep(grace))
        clock.addObserver(end)
        idle = () => {
          idle = end
          run(last, "finish", () => undefined)
        }
        if (running.size === 0) idle()
      })
    )

    return {
      isClosed: () => isClosed,
      foreign: using(startFiber),
      spawn: (work, atEnd) => start(work, atEnd, () => undefined),
      start
    }
  })

/** What is under way, by what it is for. */
export interface Flights<A, E> {
  /**
   * Waits for what is under way for the key, or else starts `work`. Whoever gives up waiting takes nothing from the
   * others; work that fails, fails for all who wait.
   */
  readonly join: (key: string, work: Effect.Effect<A, E>) => Effect.Effect<A, E>
  /** Starts `work` once nothing is under way for the key any more, however that ended. */
  readonly queue: (key: string, work: Effect.Effect<A, E>) => Effect.Effect<A, E>
}

/** `closed` is for those who wait for work that the end of the layer has broken off, or who come after it. */
export const flights = <A, E>(shared: Shared, atEnd: AtEnd, closed: () => Exit.Exit<A, E>): Flights<A, E> => {
  const current = new Map<string, Deferred.Deferred<A, E>>()

  const start = (
    key: string,
    work: Effect.Effect<A, E>,
    whenBusy: (current: Deferred.Deferred<A, E>) => Effect.Effect<A, E>
  ): Effect.Effect<A, E> =>
    // In one step: between two of them a fiber may have to yield, or be interrupted.
    Effect.suspend(() => {
      const busy = current.get(key)
      if (busy !== undefined) return whenBusy(busy)
      const deferred = pending<A, E>()
      current.set(key, deferred)
      shared.start(work, atEnd, (exit) => {
        current.delete(key)
        // Nobody interrupts it but the end of the layer.
        Deferred3.unsafeDone(deferred, Exit.hasInterrupts(exit) ? closed() : exit)
      })
      return Deferred.await(deferred)
    })

  const queue: Flights<A, E>["queue"] = (key, work) =>
    start(key, work, (busy) => Effect.andThen(Effect.exit(Deferred.await(busy)), queue(key, work)))

  return { join: (key, work) => start(key, work, Deferred.await), queue }
}
