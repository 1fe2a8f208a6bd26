/**
 * Pictures of other places: their keys, once somebody has uploaded them.
 */
import * as Effect from "effect/Effect"
import * as Effect3 from "./effect3/effect/Effect.js"
import * as FiberSet from "effect/FiberSet"
import type * as Scope from "effect/Scope"

/** What uploads a picture, and gives its key. */
export type Upload = (url: string) => Effect.Effect<string, unknown>

/** How long one picture may take; without an answer it stays a link. */
const timeout = "20 seconds"

/** How long a card that is full, or the last one, waits for its pictures. */
const longestWait = "30 seconds"

/** A key of the platform: anything else is no picture. */
const isKey = (key: unknown): key is string => typeof key === "string" && /^[\w@.+-]+$/.test(key)

export interface Images {
  /** The key, once it is known. Asking has it uploaded. */
  readonly keyOf: (url: string) => string | undefined
  /** The addresses whose keys have come since this was asked last. */
  readonly arrived: () => ReadonlyArray<string>
  /** Waits for those under way; absent when there are none. */
  readonly settled: () => Effect.Effect<void> | undefined
}

export const none: Images = { keyOf: () => undefined, arrived: () => [], settled: () => undefined }

/** Uploads each picture once, a few at a time; `wake` is called when a key has come. */
export const make = (upload: Upload, wake: () => void): Effect.Effect<Images, never, Scope.Scope> =>
  Effect.gen(function* () {
    const underWay = yield* FiberSet.make<void>()
    const fork = yield* FiberSet.runtime(underWay)<never>()
    const permits = yield* Effect3.makeSemaphore(4)
    const keys = new Map<string, string | undefined>()
    let news: Array<string> = []
    let count = 0
    let isOver = false

    const one = (url: string): Effect.Effect<void> =>
      // What cannot be interrupted is left alone when its time is over.
      Effect3.disconnect(Effect.suspend(() => upload(url))).pipe(
        Effect.timeout(timeout),
        permits.withPermits(1),
        Effect.flatMap((key) => {
          if (!isKey(key))
            return Effect.logWarning(`CardStream: a picture stays a link, its key is none: ${url}`)
          return Effect.sync(() => {
            keys.set(url, key)
            news.push(url)
          })
        }),
        Effect.catchCause((cause) => Effect.logWarning(`CardStream: a picture stays a link: ${url}`, cause)),
        Effect.ensuring(
          Effect.sync(() => {
            count--
            wake()
          })
        )
      )
    const wait = Effect.map(Effect.timeoutOption(FiberSet.awaitEmpty(underWay), longestWait), () => {
      isOver = count > 0
    })
    return {
      keyOf: (url) => {
        if (!keys.has(url)) {
          keys.set(url, undefined)
          count++
          fork(one(url))
        }
        return keys.get(url)
      },
      arrived: () => {
        const all = news
        news = []
        return all
      },
      settled: () => (count === 0 || isOver ? undefined : wait)
    }
  })
