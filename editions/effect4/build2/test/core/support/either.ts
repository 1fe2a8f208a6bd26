/** Both sides of an `Either`, and one as an effect: it is none by itself on every line of Effect. */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"

export const rightOf = <A, E>(either: Result.Result<A, E>): A => Result.getOrThrow(either)

export const leftOf = <A, E>(either: Result.Result<A, E>): E => Result.getOrThrow(Result.flip(either))

export const effectOf = <A, E>(either: Result.Result<A, E>): Effect.Effect<A, E> =>
  Result.match(either, {
    onFailure: (error) => Effect.fail(error),
    onSuccess: (value) => Effect.succeed(value)
  }) as Effect.Effect<A, E>
