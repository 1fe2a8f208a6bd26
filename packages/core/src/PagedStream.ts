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
import * as Stream from "effect/Stream"
import { streamOf } from "./internal/pulled.js"
import type * as Paged from "./Paged.js"

/**
 * What is listed, one by one: each page is fetched when what it holds is asked for, and none that is not. Fails where the
 * listing does, after what came before.
 *
 * @example
 * Contact.users.list("0").pipe(PagedStream.make, Stream.take(10))
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = <A, E, R>(listing: Paged.Listing<A, E, R>): Stream.Stream<A, E, R> =>
  Stream.unwrap(Effect.map(listing.open, streamOf))
