import * as E from "effect/Effect"
import type * as Exit from "effect/Exit"
import type * as F from "effect/Fiber"
import * as Option from "effect/Option"

const none: undefined = undefined
export { none as void }
export const poll = <A, X>(fiber: F.Fiber<A, X>): E.Effect<Option.Option<Exit.Exit<A, X>>> =>
  E.sync(() => Option.fromNullishOr(fiber.pollUnsafe()))
export const id: (fiber: unknown) => undefined = () => undefined
