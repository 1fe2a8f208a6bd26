/**
 * Something that changes, shown in cards: one grows at a time, full ones stay behind, and all are closed in the end.
 *
 * What is shown is the source's concern, and the machine's how each card comes to show it. The deck is its life: it lets
 * the machine step while there is something to do, and sees to it that it ends, however the program does.
 */
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import type { FeishuError } from "@effect-feishu/core/FeishuError"
import * as Cause from "effect/Cause"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import type * as Scope from "effect/Scope"
import type { Page } from "./liveCard.js"
import * as Machine from "./machine.js"
import * as Pump from "./pump.js"

export interface Options extends Machine.Options {
  readonly interval: number
  readonly closeTimeout: number
  /** The note for a run that ended like this. */
  readonly noteFor: (exit: Exit.Exit<unknown, unknown>) => string | undefined
  /** Told how far the deck has come when it breaks, and again when it has ended without success. */
  readonly onFailure: (cause: Cause.Cause<unknown>, report: Machine.Report, isLast: boolean) => void
  /** Runs when all is over. */
  readonly onEnd: Effect.Effect<void>
}

export interface Deck<C> {
  /** Takes a change, unless nothing is taken any more. Never waits. */
  readonly push: (change: C) => void
  /** There may be something else to show. */
  readonly wake: () => void
  /** Why nothing can be delivered any more. */
  readonly broken: () => FeishuError | undefined
  /** Whether the end has begun: nothing more is taken. */
  readonly isEnding: () => boolean
  /** Fails as soon as nothing can be delivered any more; never succeeds. */
  readonly failure: Effect.Effect<never, FeishuError>
  /** Shows all there is, and closes. The end that is begun first counts; others wait for it. */
  readonly finish: (footer: string | undefined) => Effect.Effect<void, FeishuError>
  /** Ends in bounded time, showing what can be shown in it. */
  readonly abort: (note: string | undefined) => Effect.Effect<void>
  readonly report: () => Machine.Report
}

type Run<A = void> = Effect.Effect<A, FeishuError, FeishuClient>

const within = (time: number, what: string, run: Run): Effect.Effect<void, never, FeishuClient> =>
  Effect.timeoutOption(run, time).pipe(
    Effect.flatMap((done) =>
      done._tag === "None" ? Effect.logWarning(`CardStream: ${what}: no time was left`) : Effect.void
    ),
    Effect.catchAllCause((cause) => Effect.logWarning(`CardStream: ${what}`, cause))
  )

/**
 * Runs once, in a fiber of its own, and all who ask wait for that: the first of them may have been interrupted, and would
 * not wait for anything any more.
 */
const onceApart = <A>(run: (input: A) => Effect.Effect<void>): ((input: A) => Effect.Effect<void>) => {
  let running: Fiber.Fiber<void> | undefined
  return (input) =>
    Effect.suspend(() => {
      if (running !== undefined) return Fiber.join(running)
      return Effect.uninterruptible(
        Effect.map(Effect.forkDaemon(run(input)), (fiber) => (running = fiber))
      ).pipe(Effect.flatMap(Fiber.join))
    })
}

export const make = <C, P extends Page>(
  source: Machine.Source<C, P>,
  options: Options
): Effect.Effect<Deck<C>, FeishuError, FeishuClient | Scope.Scope> =>
  Effect.gen(function* () {
    const client = yield* Effect.context<FeishuClient>()
    const machine = new Machine.Machine(source, options)
    /** What the end that was begun first has come to. */
    const ended = yield* Deferred.make<void, FeishuError>()
    let life: "live" | "finishing" | "aborting" | "done" = "live"
    let broken: FeishuError | undefined
    let pump: Pump.Pump<FeishuError> | undefined

    const all: Run = Effect.flatMap(machine.step, (worked) => (worked ? all : Effect.void))

    /** What is under way comes to its end: cut off, nobody would know what the card shows. */
    const flush: Run = Effect.suspend(() => (pump === undefined || broken !== undefined ? all : pump.finish))

    const shutDown = (note: string | undefined): Effect.Effect<void> =>
      Effect.gen(function* () {
        life = "aborting"
        machine.end(note, true)
        yield* within(options.closeTimeout * 0.75, "the last of the text could not be shown", flush)
        if (pump !== undefined) yield* pump.stop
        yield* within(options.closeTimeout * 0.25, "a card stayed open", machine.closeAll)
        life = "done"
        yield* Deferred.succeed(ended, undefined)
      }).pipe(Effect.interruptible, Effect.provide(client))

    const cutShort = onceApart((note: () => string | undefined) => shutDown(note()))

    yield* Effect.addFinalizer((exit) =>
      Effect.suspend(() => (life === "done" ? Effect.void : cutShort(() => options.noteFor(exit)))).pipe(
        Effect.zipRight(
          Effect.sync(() => {
            if (Exit.isFailure(exit)) options.onFailure(exit.cause, machine.report(), true)
          })
        ),
        Effect.zipRight(options.onEnd)
      )
    )

    if (options.isEager) yield* machine.start
    const running = yield* Effect.uninterruptible(
      Effect.map(
        Pump.make(
          Effect.tapError(machine.step, (error) =>
            Effect.sync(() => {
              broken = error
              options.onFailure(Cause.fail(error), machine.report(), false)
            })
          ),
          options.interval
        ),
        (made) => (pump = made)
      )
    )

    return {
      push: (change) => {
        source.push(change)
        running.wake()
      },
      wake: running.wake,
      broken: () => broken,
      isEnding: () => life !== "live",
      failure: running.failure,
      finish: (footer) =>
        Effect.suspend(() => {
          if (life !== "live") return Deferred.await(ended)
          life = "finishing"
          machine.end(footer, false)
          return running.finish.pipe(
            Effect.zipRight(machine.closeAll),
            Effect.provide(client),
            Effect.onExit((exit) =>
              Exit.match(exit, {
                onFailure: (cause) =>
                  Cause.isInterrupted(cause) ? Effect.void : Deferred.failCause(ended, cause),
                onSuccess: () => {
                  life = "done"
                  return Deferred.succeed(ended, undefined)
                }
              })
            )
          )
        }),
      abort: (note) =>
        Effect.suspend(() => {
          const finished = life === "finishing" ? Effect.ignore(Deferred.await(ended)) : Effect.void
          // What was to be finished first, and could not be, is cut short all the same.
          return Effect.zipRight(
            finished,
            Effect.suspend(() => (life === "done" ? Effect.void : cutShort(() => note)))
          )
        }),
      report: machine.report.bind(machine)
    }
  })
