import * as X from "effect/Exit"

export const flatten = <A, E, E2>(self: X.Exit<X.Exit<A, E>, E2>): X.Exit<A, E | E2> =>
  X.isSuccess(self) ? self.value : X.failCause(self.cause)
