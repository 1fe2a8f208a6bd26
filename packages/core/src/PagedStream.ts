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
import * as Fiber from "effect/Fiber"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { streamOf } from "./internal/pulled.js"
import type * as Paged from "./Paged.js"

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
  options?.prefetch === true
    ? Stream.unwrapScoped(Effect.map(Effect.flatMap(listing.open, ahead), streamOf))
    : Stream.unwrap(Effect.map(listing.open, streamOf))

/** Each part is pulled when the one before is handed on. */
const ahead = <A, E, R>(pull: Paged.Pull<A, E, R>): Effect.Effect<Paged.Pull<A, E, R>, never, Scope.Scope> =>
  Effect.map(Effect.scope, (scope) => {
    let coming: Fiber.Fiber<ReadonlyArray<A> | undefined, E> | undefined
    const begin = Effect.map(Effect.forkIn(pull, scope), (fiber) => (coming = fiber))
    return Effect.suspend(() =>
      Effect.flatMap(coming === undefined ? begin : Effect.succeed(coming), (fiber) =>
        Effect.flatMap(Fiber.join(fiber), (part) =>
          // Makes way for the request: who works on the part may not do so for long.
          part === undefined
            ? Effect.succeed(part)
            : Effect.as(Effect.zipRight(begin, Effect.yieldNow()), part)
        )
      )
    )
  })
