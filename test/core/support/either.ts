/** Both sides of an `Either`, and one as an effect: it is none by itself on every line of Effect. */
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"

export const rightOf = <A, E>(either: Either.Either<A, E>): A => Either.getOrThrow(either)

export const leftOf = <A, E>(either: Either.Either<A, E>): E => Either.getOrThrow(Either.flip(either))

export const effectOf = <A, E>(either: Either.Either<A, E>): Effect.Effect<A, E> =>
  Either.match(either, {
    onLeft: (error) => Effect.fail(error),
    onRight: (value) => Effect.succeed(value)
  }) as Effect.Effect<A, E>
