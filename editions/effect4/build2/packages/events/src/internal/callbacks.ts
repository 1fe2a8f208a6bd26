/**
 * Callbacks: somebody waits for the answer. They pass no inbox: each runs at once, whatever else runs.
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Effect3 from "./effect3/effect/Effect.js"
import * as Exit from "effect/Exit"
import * as Exit3 from "./effect3/effect/Exit.js"
import type { Delivery } from "../Delivery.js"
import type { JsonObject } from "../Envelope.js"
import type { Answerer } from "../Handlers.js"
import type { HandlerFailure } from "../Job.js"
import type { Verdict } from "../Verdict.js"
import { toWire } from "./answers.js"
import { interrupt, onEnd, type Running, type Start } from "./line/fiber.js"

/** How many callbacks may be under way at once. */
const capacity = 1000

/** How many answers are remembered for a second delivery of the same callback. */
const remembered = 1000

/** Milliseconds that what is interrupted at the end may take to put things in order. */
const farewell = 6000

/** Milliseconds after `otherwise` before a late answer may follow: one that overtook it would be undone by it. */
const lead = 1000

interface Entry {
  readonly delivery: Delivery
  verdict: Verdict | undefined
  fiber: Running | undefined
  readonly listeners: Array<(verdict: Verdict) => void>
}

type Run = Effect.Effect<JsonObject, HandlerFailure>

export class Callbacks {
  readonly running = new Set<Entry>()
  /** By event id. A callback has one only sometimes; without one each delivery is its own. */
  readonly seen = new Map<string, Entry>()
  readonly onIdle: Array<() => void> = []
  /** When the first `drain` gives up, in milliseconds since the epoch. */
  drainUntil: number | undefined

  constructor(
    readonly start: Start,
    /** How long those that are under way are waited for at the end, in milliseconds. */
    readonly patience: number
  ) {}

  receive(answerer: Answerer, delivery: Delivery, id: string | undefined, run: Run): Effect.Effect<Verdict> {
    return Effect.suspend(() => {
      const known = id === undefined ? undefined : this.seen.get(id)
      if (known !== undefined) return this.verdictOf(known)
      if (this.running.size >= capacity) return Effect.succeed({ _tag: "Refused", reason: "full" })
      const entry: Entry = { delivery, verdict: undefined, fiber: undefined, listeners: [] }
      if (id !== undefined) this.remember(id, entry)
      this.begin(answerer, entry, id, run)
      return this.verdictOf(entry)
    })
  }

  verdictOf(entry: Entry): Effect.Effect<Verdict> {
    return Effect3.async((resume) => {
      if (entry.verdict !== undefined) return resume(Effect.succeed(entry.verdict))
      const listener = (verdict: Verdict): void => resume(Effect.succeed(verdict))
      entry.listeners.push(listener)
      return Effect.sync(() => void entry.listeners.splice(entry.listeners.indexOf(listener), 1))
    })
  }

  remember(id: string, entry: Entry): void {
    this.seen.set(id, entry)
    for (const [oldest, { verdict }] of this.seen) {
      if (this.seen.size <= remembered) return
      if (verdict !== undefined) this.seen.delete(oldest)
    }
  }

  begin(answerer: Answerer, entry: Entry, id: string | undefined, run: Run): void {
    const { delivery } = entry
    this.running.add(entry)
    const decide = (verdict: Verdict): void => {
      entry.verdict = verdict
      for (const listener of entry.listeners.splice(0)) listener(verdict)
    }
    const answered = (answer: JsonObject): Verdict => ({
      _tag: "Answered",
      answer: toWire(delivery.type, answer)
    })
    const otherwise = Effect.catchDefect(
      Effect.sync(() => answerer.otherwise(delivery)),
      (defect) =>
        Effect.as(Effect.logError(`What answers ${delivery.type} at its deadline failed`, defect), {})
    )
    const timer = this.start(
      Effect.flatMap(Clock.currentTimeMillis, (now) =>
        Effect.delay(otherwise, Math.max(0, delivery.receivedAt + answerer.deadline - now))
      )
    )
    onEnd(timer, (exit) => {
      if (Exit.isSuccess(exit) && entry.verdict === undefined) decide(answered(exit.value))
    })
    const working = this.start(Effect.exit(run))
    entry.fiber = working
    onEnd(working, (exit) => {
      interrupt(timer)
      const end = Exit3.flatten(exit)
      if (entry.verdict === undefined) {
        // A second delivery of what failed is a first one again.
        if (Exit.isFailure(end) && id !== undefined) this.seen.delete(id)
        decide(
          Exit.match(end, {
            onSuccess: answered,
            onFailure: (): Verdict => ({ _tag: "Refused", reason: "failed" })
          })
        )
        return this.leave(entry)
      }
      const after = Exit.isSuccess(end)
        ? Effect.andThen(
            end.value["card"] === undefined ? Effect.void : Effect.sleep(lead),
            answerer.late(delivery, end.value)
          )
        : Effect.void
      const following = this.start(Effect.exit(after))
      entry.fiber = following
      onEnd(following, () => this.leave(entry))
    })
  }

  leave(entry: Entry): void {
    this.running.delete(entry)
    if (this.running.size === 0) for (const tell of this.onIdle.splice(0)) tell()
  }

  get left(): ReadonlyArray<string> {
    return [...new Set([...this.running].map(({ delivery }) => delivery.id))]
  }

  /** Waits until none is under way. */
  get idle(): Effect.Effect<void> {
    return Effect3.async((resume) => {
      if (this.running.size === 0) return resume(Effect.void)
      const tell = (): void => resume(Effect.void)
      this.onIdle.push(tell)
      return Effect.sync(() => void this.onIdle.splice(this.onIdle.indexOf(tell), 1))
    })
  }

  /** The same, but not for ever. Finalizers, which need it, cannot be interrupted; this can, or it would not end. */
  idleFor(time: number): Effect.Effect<void> {
    return time === 0 || this.running.size === 0
      ? Effect.void
      : Effect.asVoid(Effect.timeoutOption(Effect.interruptible(this.idle), time))
  }

  /** Waits until none is under way, but not for ever, however often it is told; gives the ids of what is left. */
  get drain(): Effect.Effect<ReadonlyArray<string>> {
    return Effect.flatMap(Clock.currentTimeMillis, (now) => {
      this.drainUntil ??= now + this.patience
      // The clock may have been set back since.
      const wait = Math.min(this.patience, Math.max(0, this.drainUntil - now))
      return Effect.map(this.idleFor(wait), () => this.left)
    })
  }

  /** Tells all that are under way to end, and waits while they put things in order, but not for ever. */
  get stop(): Effect.Effect<void> {
    return Effect.suspend(() => {
      for (const { fiber } of this.running) if (fiber !== undefined) interrupt(fiber)
      return this.idleFor(farewell)
    })
  }
}
