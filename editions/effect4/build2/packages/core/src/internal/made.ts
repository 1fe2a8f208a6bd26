/**
 * Who is the user where an effect is made: an effect is a value, and may be run elsewhere.
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import { UserToken } from "../UserToken.js"
import { contextOf, current, find } from "./line/fiber.js"

/** Says of what runs that it was made for a user who is not there any more. */
export class UserLost extends Context.Service<UserLost, true>()("~@effect-feishu/core/UserLost") {}

type Keep = <A, E, R>(self: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>

const asItIs: Keep = (self) => self

/** An effect made for a user, run without one: it must not become the application's. */
const marked: Keep = (self) =>
  Effect.withFiber((fiber) =>
    find(contextOf(fiber), UserToken) === undefined ? Effect.provideService(self, UserLost, true) : self
  )

/** To be called where an effect is made; what it gives is put around the effect. */
export const here = (): Keep => {
  const fiber = current()
  if (fiber === undefined) return asItIs
  const context = contextOf(fiber)
  return (find(context, UserToken) ?? find(context, UserLost)) === undefined ? asItIs : marked
}

/** `Effect.suspend` that knows who the user is where the effect is made. */
export const suspend = <A, E, R>(f: () => Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  here()(Effect.suspend(f))
