import * as E from "effect/Effect"
import type * as Exit from "effect/Exit"
import type * as F from "effect/Fiber"
import * as Fibers from "effect/Fiber"
import * as Option from "effect/Option"

const none: undefined = undefined
export { none as void }
/** Effect 3 gives what came out of it. */
export const interrupt = <A, X>(fiber: F.Fiber<A, X>): E.Effect<Exit.Exit<A, X>> =>
  E.andThen(Fibers.interrupt(fiber), Fibers.await(fiber))

/** Effect 4 keeps no list of them. */
export const roots: E.Effect<ReadonlyArray<never>> = E.succeed([])

export const poll = <A, X>(fiber: F.Fiber<A, X>): E.Effect<Option.Option<Exit.Exit<A, X>>> =>
  E.sync(() => Option.fromNullishOr(fiber.pollUnsafe()))
export const id: (fiber: unknown) => undefined = () => undefined
