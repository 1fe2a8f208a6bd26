/**
 * Effects in virtual time: all that can run runs, then the clock jumps to the next moment that somebody waits for.
 *
 * Hours pass in milliseconds, and every run with the same seed is the same. Nothing in it may wait for the real world.
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Exit from "effect/Exit"
import * as Random from "effect/Random"
import type * as Fiber from "effect/Fiber"
import { defaultScheduler, type Scheduler } from "effect/Scheduler"

interface Timer {
  readonly at: number
  readonly order: number
  readonly run: () => void
}

/** Something to do after so many tasks have run. */
export interface Intrusion {
  readonly after: number
  readonly act: () => void
}

export class World implements Scheduler {
  now = 1_700_000_000_000
  /** Tasks that have run, timers among them. */
  ran = 0
  private readonly tasks: Array<() => void> = []
  private timers: Array<Timer> = []
  private order = 0

  constructor(private readonly intrusion: Intrusion | undefined) {}

  private did(): void {
    if (++this.ran === this.intrusion?.after) this.intrusion.act()
  }

  scheduleTask(task: () => void): void {
    this.tasks.push(task)
  }

  shouldYield(fiber: Fiber.RuntimeFiber<unknown, unknown>): number | false {
    return defaultScheduler.shouldYield(fiber)
  }

  at(time: number, run: () => void): () => boolean {
    const timer: Timer = { at: Math.ceil(time), order: this.order++, run }
    const place = this.timers.findIndex((other) => other.at > time)
    this.timers.splice(place < 0 ? this.timers.length : place, 0, timer)
    return () => {
      const index = this.timers.indexOf(timer)
      if (index >= 0) this.timers.splice(index, 1)
      return index >= 0
    }
  }

  /** Runs what can run, and lets time pass when nothing can. False when nothing will ever happen again. */
  advance(): boolean {
    for (let ran = 0; this.tasks.length > 0; ran++) {
      if (ran > 5_000_000) throw new Error("the program goes on without letting time pass")
      this.tasks.shift()!()
      this.did()
    }
    const timer = this.timers.shift()
    if (timer === undefined) return false
    this.now = Math.max(this.now, timer.at)
    timer.run()
    this.did()
    return true
  }

  readonly clock: Clock.Clock = {
    [Clock.ClockTypeId]: Clock.ClockTypeId,
    unsafeCurrentTimeMillis: () => this.now,
    unsafeCurrentTimeNanos: () => BigInt(this.now) * 1_000_000n,
    currentTimeMillis: Effect.sync(() => this.now),
    currentTimeNanos: Effect.sync(() => BigInt(this.now) * 1_000_000n),
    sleep: (duration) =>
      Effect.async<void>((resume) => {
        const cancel = this.at(this.now + Duration.toMillis(duration), () => resume(Effect.void))
        return Effect.sync(() => void cancel())
      })
  }
}

/** Runs an effect to its end in virtual time. */
export const run = <A, E>(
  effect: Effect.Effect<A, E>,
  seed: string | number = 1,
  intrusion?: Intrusion
): Exit.Exit<A, E> => {
  const world = new World(intrusion)
  const fiber = Effect.runFork(
    effect.pipe(Effect.withRandom(Random.make(seed)), Effect.withClock(world.clock)),
    { scheduler: world }
  )
  const ended: Array<Exit.Exit<A, E>> = []
  fiber.addObserver((exit) => void ended.push(exit))
  while (ended.length === 0) {
    if (!world.advance() && ended.length === 0) {
      throw new Error("the program waits for something that never happens")
    }
  }
  return ended[0]!
}
