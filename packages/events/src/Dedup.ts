/**
 * Which events were seen: an event arrives more than once, and must not be handled twice.
 *
 * @since 0.1.0
 */
import type * as KeyValueStore from "@effect/platform/KeyValueStore"
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import {
  claimIn,
  finishIn,
  marksOf,
  type Page,
  pageOf,
  pages,
  releaseIn,
  renewIn,
  sweepIn
} from "./internal/marks.js"
import * as line from "./internal/line/keyValue.js"
import { retainMillis, unique } from "./internal/memory.js"
import { reasonOf } from "./internal/reason.js"

/**
 * @since 0.1.0
 * @category type ids
 */
export const TypeId: TypeId = "~@effect-feishu/events/Dedup"

/**
 * @since 0.1.0
 * @category type ids
 */
export type TypeId = "~@effect-feishu/events/Dedup"

/**
 * What a claim finds: nobody had it (`first`), somebody is at it (`running`), it is done (`again`).
 *
 * @since 0.1.0
 * @category models
 */
export type Claim = "first" | "running" | "again"

/**
 * How long a claim lasts that is neither finished, nor given back, nor renewed: a minute. Whoever died with it cannot
 * give it back, and the platform comes again after 15 seconds, 5 minutes, an hour and six.
 *
 * @since 0.1.0
 * @category models
 */
export const lease: Duration.Duration = /*#__PURE__*/ Duration.seconds(60)

/**
 * What a memory of seen events must do. Every function is given all keys of an event: they are claimed together or not
 * at all, in one step, whoever else asks at the same time.
 *
 * @since 0.1.0
 * @category models
 */
export interface Service {
  /**
   * Claims all keys for the length of `lease`, or says what the most advanced of them is (`again` before `running`).
   * What ran out counts as nobody's.
   */
  readonly claim: (keys: ReadonlyArray<string>) => Effect.Effect<Claim, DedupError>
  /** Prolongs claims that are still held here, of many events at once, by another `lease`. Others stay as they are. */
  readonly renew: (keys: ReadonlyArray<string>) => Effect.Effect<void, DedupError>
  /** Remembers the keys as done, for eight hours at least: the platform sends again for seven. */
  readonly done: (keys: ReadonlyArray<string>) => Effect.Effect<void, DedupError>
  /**
   * Gives claims back that are held here, so that the next delivery is the first one again. What is done, and what
   * another process holds by now, stays as it is.
   */
  readonly release: (keys: ReadonlyArray<string>) => Effect.Effect<void, DedupError>
  /** The keys whose claim ran out: their process died while it was at them. Each is told once, and forgotten. */
  readonly abandoned: Effect.Effect<ReadonlyArray<string>, DedupError>
}

/**
 * Which events were seen.
 *
 * @since 0.1.0
 * @category tags
 */
export class Dedup extends Context.Tag(TypeId)<Dedup, Service>() {}

/**
 * How much is remembered.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /**
   * How many keys that are done are kept at most; of more the oldest are forgotten, those that are being worked on never.
   * An event has one key for each of its handlers, a message two. One at least: with less the layer dies.
   */
  readonly capacity?: number
  /** How long they are remembered: eight hours at least, which is what it is unless given. */
  readonly retain?: Duration.DurationInput
}

const leaseMillis = /*#__PURE__*/ Duration.toMillis(lease)

/**
 * Remembers in this process; gone when it ends. 100,000 keys unless told otherwise.
 *
 * @since 0.1.0
 * @category constructors
 */
export const makeMemory = (options: Options = {}): Effect.Effect<Service> =>
  Effect.gen(function* () {
    const retain = yield* retainMillis("Dedup.layerMemory", options)
    const { capacity = 100_000 } = options
    const running = new Map<string, number>()
    const finished = new Map<string, number>()
    // Keys in the order in which they were done. The iterator stays: one that begins anew would pass all that was deleted.
    let order = finished.entries()
    let oldest: readonly [key: string, until: number] | undefined
    const isOld = (now: number): boolean => {
      while (oldest === undefined || finished.get(oldest[0]) !== oldest[1]) {
        if (finished.size === 0) return false
        const next = order.next()
        if (next.done === true) order = finished.entries()
        else oldest = next.value
      }
      return oldest[1] <= now || finished.size > capacity
    }
    const forget = (now: number): void => {
      while (isOld(now)) if (oldest !== undefined) finished.delete(oldest[0])
    }
    const timed = <A>(f: (now: number) => A) => Effect.map(Clock.currentTimeMillis, f)
    return {
      claim: (keys) =>
        timed((now): Claim => {
          if (keys.some((key) => (finished.get(key) ?? 0) > now)) return "again"
          if (keys.some((key) => (running.get(key) ?? 0) > now)) return "running"
          for (const key of keys) running.set(key, now + leaseMillis)
          return "first"
        }),
      renew: (keys) =>
        timed((now) => {
          for (const key of keys) if ((running.get(key) ?? 0) > now) running.set(key, now + leaseMillis)
        }),
      done: (keys) =>
        timed((now) => {
          for (const key of keys) {
            running.delete(key)
            finished.delete(key)
            finished.set(key, now + retain)
          }
          forget(now)
        }),
      release: (keys) =>
        Effect.sync(() => {
          for (const key of keys) running.delete(key)
        }),
      abandoned: timed((now) => {
        const left: Array<string> = []
        for (const [key, until] of running) if (until <= now) left.push(key)
        for (const key of left) running.delete(key)
        return left
      })
    }
  })

/**
 * Remembers in a `KeyValueStore`, such as a folder of files: what was done outlives the process. For **one process at a
 * time**: a `KeyValueStore` has no step that reads and writes at once, so the lock is in here. 20,000 keys unless told
 * otherwise.
 *
 * @since 0.1.0
 * @category constructors
 */
export const makeKeyValueStore = (
  options: Options = {}
): Effect.Effect<Service, never, KeyValueStore.KeyValueStore> =>
  Effect.gen(function* () {
    const store = yield* line.Tag
    const lock = yield* Effect.makeSemaphore(1)
    const retain = yield* retainMillis("Dedup.layerKeyValueStore", options)
    const { capacity = 20_000 } = options
    const limit = Math.max(1, Math.ceil(capacity / pages))
    const owner = yield* unique
    const failed = (operation: DedupError["operation"]) => (error: unknown) =>
      new DedupError({ operation, reason: reasonOf(error) })

    const read = (page: number) =>
      Effect.map(line.get(store, `feishu/seen/${page}`), (text): Page => ({
        page,
        marks: marksOf(Option.getOrUndefined(text)),
        isChanged: false
      }))
    const write = ({ isChanged, marks, page }: Page) =>
      isChanged ? store.set(`feishu/seen/${page}`, JSON.stringify([...marks.values()])) : Effect.void

    /** Reads the pages of the keys, changes them, and writes those that changed. */
    const change = <A>(
      operation: DedupError["operation"],
      numbers: ReadonlyArray<number>,
      f: (find: (key: string) => Page, now: number, all: ReadonlyArray<Page>) => A
    ): Effect.Effect<A, DedupError> =>
      Effect.gen(function* () {
        const now = yield* Clock.currentTimeMillis
        const found = yield* Effect.forEach([...new Set(numbers)], read)
        const answer = f((key) => found.find(({ page }) => page === pageOf(key))!, now, found)
        yield* Effect.forEach(found, write, { discard: true })
        return answer
      }).pipe(Effect.mapError(failed(operation)), Effect.uninterruptible, lock.withPermits(1))

    const each =
      (operation: DedupError["operation"], f: (page: Page, key: string, now: number) => void) =>
      (keys: ReadonlyArray<string>) =>
        change(operation, keys.map(pageOf), (find, now) => {
          for (const key of keys) f(find(key), key, now)
        })

    return {
      claim: (keys) =>
        change("claim", keys.map(pageOf), (find, now) =>
          claimIn(keys, find, { now, until: now + leaseMillis, owner })
        ),
      renew: each("renew", (page, key, now) => renewIn(page, key, { now, owner, until: now + leaseMillis })),
      done: each("done", (page, key, now) => finishIn(page, key, { now, until: now + retain, limit })),
      release: each("release", (page, key) => releaseIn(page, key, owner)),
      abandoned: change(
        "abandoned",
        Array.from({ length: pages }, (_, page) => page),
        (_, now, all) => all.flatMap((page) => sweepIn(page, now))
      )
    }
  })

/**
 * Remembers in this process, within the usual bounds.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerMemory: Layer.Layer<Dedup> = /*#__PURE__*/ Layer.effect(Dedup, /*#__PURE__*/ makeMemory())

/**
 * Remembers in this process, within the given bounds.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerMemoryWith = (options: Options): Layer.Layer<Dedup> =>
  Layer.effect(Dedup, makeMemory(options))

/**
 * Remembers in a `KeyValueStore`: for one process at a time.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerKeyValueStore = (
  options: Options = {}
): Layer.Layer<Dedup, never, KeyValueStore.KeyValueStore> => Layer.effect(Dedup, makeKeyValueStore(options))

/**
 * The memory could not be asked or told.
 *
 * @since 0.1.0
 * @category errors
 */
export class DedupError extends Data.TaggedError("DedupError")<{
  readonly operation: "claim" | "renew" | "done" | "release" | "abandoned"
  readonly reason: string
}> {
  override get message(): string {
    return `The memory of seen events failed at ${this.operation}: ${this.reason}`
  }
}
