/**
 * Listings as streams: see `Paged`.
 *
 * In a module of its own: `effect/Stream` costs as much to load as all that a call needs of this package.
 *
 * @example
 * import * as Contact from "@effect-feishu/core/Contact"
 * import * as PagedStream from "@effect-feishu/core/PagedStream"
 * import * as Stream from "effect/Stream"
 *
 * const first = PagedStream.make(Contact.users.list("0")).pipe(Stream.take(10))
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { streamOf } from "./internal/pulled.js"
import type * as Paged from "./Paged.js"
import * as Settings from "./Settings.js"

/**
 * How a listing is read.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /**
   * Whether the next page is fetched while what the last one holds is worked on: one page ahead, never more. It is fetched
   * even if nobody takes what it holds. Default `false`.
   */
  readonly prefetch?: boolean | undefined
}

/**
 * What is listed, one by one: each page is fetched when what it holds is asked for, and none that is not; with `prefetch`,
 * one page ahead of that. Fails where the listing does, after what came before. A page that is on its way when the stream
 * ends or is interrupted is broken off.
 *
 * @example
 * Contact.users.list("0").pipe(PagedStream.make, Stream.take(10))
 *
 * @example
 * PagedStream.make(Contact.users.list("0"), { prefetch: true })
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = <A, E, R>(listing: Paged.Listing<A, E, R>, options?: Options): Stream.Stream<A, E, R> =>
  Stream.unwrapScoped(
    Effect.flatMap(Settings.checkOrDie("PagedStream.make", options, { prefetch: Settings.flag }), () =>
      Effect.map(options?.prefetch === true ? Effect.flatMap(listing.open, ahead) : listing.open, streamOf)
    )
  )

/**
 * Each part is pulled when the one before is handed on, by one fiber: with one for each part, every part outlived the next
 * collection of garbage, which took longer than all the rest.
 */
const ahead = <A, E, R>(pull: Paged.Pull<A, E, R>): Effect.Effect<Paged.Pull<A, E, R>, never, Scope.Scope> =>
  Effect.map(Effect.scope, (scope) => {
    /** What was pulled, until it is taken. What comes last stays. */
    let ready: Exit.Exit<ReadonlyArray<A> | undefined, E> | undefined
    /** Who waits for the other: both never do. */
    let wake: (() => void) | undefined
    const until = (isSo: () => boolean): Effect.Effect<void> =>
      Effect.async((resume) => {
        if (isSo()) resume(Effect.void)
        else wake = () => resume(Effect.void)
      })
    const signal = (): void => {
      const waiting = wake
      wake = undefined
      waiting?.()
    }
    const produce: Effect.Effect<void, never, R> = Effect.flatMap(Effect.exit(pull), (exit) => {
      ready = exit
      signal()
      return isLast(exit)
        ? Effect.void
        : Effect.flatMap(
            until(() => ready === undefined),
            () => produce
          )
    })
    const take: Paged.Pull<A, E, never> = Effect.flatMap(
      until(() => ready !== undefined),
      () => {
        const exit = ready!
        if (isLast(exit)) return exit
        ready = undefined
        signal()
        // Makes way for the request: who works on the part may not do so for long.
        return Effect.zipRight(Effect.yieldNow(), exit)
      }
    )
    let isBegun = false
    return Effect.suspend(() => {
      if (isBegun) return take
      isBegun = true
      return Effect.zipRight(Effect.forkIn(produce, scope), take)
    })
  })

const isLast = <A, E>(exit: Exit.Exit<A | undefined, E>): boolean =>
  Exit.match(exit, { onFailure: () => true, onSuccess: (part) => part === undefined })
