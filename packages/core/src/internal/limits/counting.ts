/** What counts for all processes, as one process knows it: whether it answers, and how long that takes. */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import * as Random from "effect/Random"
import type * as Scope from "effect/Scope"
import { reasonOf } from "../reason.js"
import * as Shared from "../shared.js"

/** What counts for all processes. */
export interface Counter {
  /** The number of this call among all that asked for the key; remembered for so many milliseconds after the last of them. */
  readonly number: (key: string, span: number) => Effect.Effect<number, unknown>
  /** Takes the next turn of a key, of which turns are so many milliseconds apart; gives in how many milliseconds it is. */
  readonly turn: (key: string, span: number) => Effect.Effect<number, unknown>
  /** Takes a key for so many milliseconds if nobody has it: 0; else gives for how many milliseconds somebody has. */
  readonly attempt: (key: string, span: number) => Effect.Effect<number, unknown>
}

export interface CountingSettings {
  /** How long the store may take for a permit, in milliseconds. */
  readonly timeout: number
  /** After how many milliseconds a store that did not answer is asked again. */
  readonly retryAfter: number
}

/** How long there is to wait, in milliseconds from the time at which the store was asked, as well as that is known. */
export interface Told {
  readonly asked: number
  readonly wait: number
}

export interface Counting {
  readonly now: () => number
  /** How long the store takes, in milliseconds: as of late, and rather more than less. */
  readonly latency: () => number
  /** A whole number below another, by chance: processes are not to ask for the same things in the same order. */
  readonly below: (limit: number) => number
  readonly isAway: () => boolean
  /** Looks whether the store answers again; meanwhile nobody waits for it. */
  readonly lookAgain: () => void
  readonly number: Ask<number>
  readonly turn: Ask<Told>
  readonly attempt: Ask<Told>
  /** Has a turn counted for which nobody waits. */
  readonly tell: (key: string, span: number) => void
  /** Asks, and tells how it ended. `changed` hears as well when the store goes away meanwhile. */
  readonly start: <A>(
    work: Effect.Effect<A, string>,
    changed: () => void,
    ended: (exit: Exit.Exit<A, string>) => void
  ) => void
}

type Ask<A> = (key: string, span: number) => Effect.Effect<A, string>

/**
 * A turn that comes later is none, in milliseconds: nobody has one so late but through what somebody else has counted. As many
 * turns as a thousand processes may take before this one come in their time: of a limit by the minute it is hours.
 */
const latestTurn = (span: number): number => Math.max(600_000, 1_000 * span)

const reasonIn = (cause: Cause.Cause<string>): string =>
  Option.getOrElse(Cause.failureOption(cause), () => "It was interrupted")

/** Numbers below a limit, from a seed between 0 and 1. */
const chanceOf = (seed: number) => {
  let chance = Math.floor(seed * 0x7fffffff)
  return (limit: number): number => {
    chance = (Math.imul(chance, 1_103_515_245) + 12_345) & 0x7fffffff
    return Math.floor((chance / 0x80000000) * limit)
  }
}

/** Whether the store answers: what is said of it, and who hears of it. */
const makeAway = (counter: Counter, { retryAfter }: CountingSettings, now: () => number, asking: Asking) => {
  const { shared, within } = asking
  const wanting = new Map<object, () => void>()
  let awaySince: number | undefined
  let askAgainAt = 0
  let isAsking = false
  return {
    wanting,
    isAway: (): boolean => awaySince !== undefined,
    gone: (cause: Cause.Cause<string>): void => {
      if (shared.isClosed()) return
      askAgainAt = now() + retryAfter
      if (awaySince !== undefined) return
      awaySince = now()
      const reason = reasonIn(cause)
      shared.spawn(
        Effect.logWarning(
          `The store of the limits does not answer, so this process keeps them alone until it does. ${reason}`
        ),
        "break off"
      )
      const all = new Set(wanting.values())
      wanting.clear()
      for (const changed of all) changed()
    },
    lookAgain: (): void => {
      if (isAsking || now() < askAgainAt) return
      isAsking = true
      shared.start(
        Effect.zip(
          within(Number.MAX_SAFE_INTEGER, () => counter.number("feishu/limits/away", 1)),
          within(latestTurn(1), () => counter.turn("feishu/limits/back", 1))
        ),
        "break off",
        (exit) => {
          isAsking = false
          if (Exit.isSuccess(exit)) {
            awaySince = undefined
            shared.spawn(Effect.logInfo("The store of the limits answers again"), "break off")
          } else askAgainAt = now() + retryAfter
        }
      )
    }
  }
}

interface Asking {
  readonly shared: Shared.Shared
  /** A number of the store's; what is none, or cannot be meant, is as if it had not answered. */
  readonly within: (most: number, code: () => Effect.Effect<number, unknown>) => Effect.Effect<number, string>
}

const askingOf = (shared: Shared.Shared, timeout: number): Asking => ({
  shared,
  within: (most, code) =>
    Effect.flatMap(
      Effect.mapError(
        shared.foreign<number, unknown>(timeout, code, (reason) => reason),
        (reason) => reasonOf(reason)
      ),
      (value) =>
        value >= 0 && value <= most ? Effect.succeed(value) : Effect.fail(`It said ${String(value)}`)
    )
})

export const make = (
  counter: Counter,
  settings: CountingSettings,
  now: () => number
): Effect.Effect<Counting, never, Scope.Scope> =>
  Effect.map(Effect.zip(Shared.make(), Random.next), ([shared, seed]): Counting => {
    const asking = askingOf(shared, settings.timeout)
    const away = makeAway(counter, settings, now, asking)
    let latency = 0

    /** What has come of a question, and of the time between. */
    const timed =
      (ask: Counter["turn"]): Ask<Told> =>
      (key, span) =>
        Effect.suspend(() => {
          const asked = now()
          return Effect.map(
            asking.within(latestTurn(span), () => ask(key, span)),
            (wait) => {
              const took = now() - asked
              latency = Math.max(took, latency * 0.9 + took * 0.1)
              return { asked: asked + took / 2, wait }
            }
          )
        })

    const start: Counting["start"] = (work, changed, ended) => {
      const own = {}
      away.wanting.set(own, changed)
      shared.start(work, "break off", (exit) => {
        away.wanting.delete(own)
        ended(exit)
        if (Exit.isFailure(exit)) away.gone(exit.cause)
        changed()
      })
    }

    return {
      now,
      latency: () => latency,
      below: chanceOf(seed),
      isAway: away.isAway,
      lookAgain: away.lookAgain,
      number: (key, span) => asking.within(Number.MAX_SAFE_INTEGER, () => counter.number(key, span)),
      turn: timed(counter.turn),
      attempt: timed(counter.attempt),
      tell: (key, span) =>
        shared.start(
          asking.within(Number.MAX_SAFE_INTEGER, () => counter.turn(key, span)),
          "break off",
          (exit) => {
            if (Exit.isFailure(exit)) away.gone(exit.cause)
          }
        ),
      start
    }
  })
