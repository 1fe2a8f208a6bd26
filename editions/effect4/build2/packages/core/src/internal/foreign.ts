/**
 * Code that is not ours: stores, caches, signers. It may never answer, refuse to be interrupted, throw or die; a call
 * that needs it gets an error in time, whatever it does.
 */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Effect3 from "./effect3/effect/Effect.js"
import * as Exit from "effect/Exit"
import * as Exit3 from "./effect3/effect/Exit.js"
import * as Option from "effect/Option"
import { interrupt, type Start, starter } from "./line/fiber.js"

/**
 * Runs `code` on a fiber of its own, for at most `limit` milliseconds. What was given up is told to end, and not waited
 * for. `failed` makes the error of code that did not answer in time, threw or died; it gets the reason.
 */
export type Foreign = <A, E>(
  limit: number,
  code: () => Effect.Effect<A, E>,
  failed: (reason: unknown) => E
) => Effect.Effect<A, E>

/** In the context of who makes this: what is foreign gets nothing from the fiber that happens to need it first. */
export const make: Effect.Effect<Foreign> = /*#__PURE__*/ Effect.map(starter, (start) => using(start))

/** What `make` gives, for who has a way to start fibers. */
export const using =
  (start: Start): Foreign =>
  <A, E>(limit: number, code: () => Effect.Effect<A, E>, failed: (reason: unknown) => E) =>
    Effect3.async<A, E>((resume) => {
      let isOver = false
      const end = (result: Effect.Effect<A, E>): void => {
        if (isOver) return
        isOver = true
        resume(result)
      }
      // As an exit: nobody else hears of its failure, and it is reported where it is handled.
      const working = start(Effect.exit(Effect.interruptible(Effect.suspend(code))))
      working.addObserver((exit) =>
        end(
          Exit.match(Exit3.flatten(exit), {
            onSuccess: (value) => Effect.succeed(value),
            onFailure: (cause) =>
              Effect.fail(
                Option.getOrElse(Cause.findErrorOption(cause), () =>
                  failed(Cause.hasInterruptsOnly(cause) ? "it was interrupted" : Cause.squash(cause))
                )
              )
          })
        )
      )
      if (isOver) return
      const timer = start(Effect.sleep(limit))
      timer.addObserver(() => {
        end(Effect.suspend(() => Effect.fail(failed("no answer in time"))))
        interrupt(working)
      })
      working.addObserver(() => interrupt(timer))
      return Effect.sync(() => {
        isOver = true
        interrupt(working)
        interrupt(timer)
      })
    })
