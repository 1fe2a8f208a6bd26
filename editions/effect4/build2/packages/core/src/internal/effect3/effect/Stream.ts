import * as Cause from "effect/Cause"
import type * as Duration from "effect/Duration"
import * as E from "effect/Effect"
import * as Option from "effect/Option"
import type { Scope } from "effect/Scope"
import * as S from "effect/Stream"

export const unfoldEffect = <S1, A, E, R>(
  start: S1,
  f: (state: S1) => E.Effect<Option.Option<readonly [A, S1]>, E, R>
): S.Stream<A, E, R> => S.unfold(start, (state) => E.map(f(state), Option.getOrUndefined))

export const paginateEffect = <S1, A, E, R>(
  start: S1,
  f: (state: S1) => E.Effect<readonly [A, Option.Option<S1>], E, R>
): S.Stream<A, E, R> =>
  S.paginate(start, (state) => E.map(f(state), ([page, next]) => [[page], next] as const))

export const mapAccum =
  <S1, A, A2>(start: S1, f: (state: S1, value: A) => readonly [S1, A2]) =>
  <E, R>(self: S.Stream<A, E, R>): S.Stream<A2, E, R> =>
    S.mapAccum(
      self,
      () => start,
      (state, value) => {
        const [next, out] = f(state, value)
        return [next, [out]] as const
      }
    )

export const mapConcatChunk = <A, E, R, A2>(
  self: S.Stream<A, E, R>,
  f: (value: A) => ReadonlyArray<A2>
): S.Stream<A2, E, R> => S.flattenIterable(S.map(self, f))

export const repeatEffectChunkOption = <A, E, R>(
  self: E.Effect<ReadonlyArray<A>, Option.Option<E>, R>
): S.Stream<A, E, R> =>
  S.flattenIterable(
    S.unfold(undefined, () =>
      E.matchEffect(self, {
        onFailure: (end) => (Option.isNone(end) ? E.succeed(undefined) : E.fail(end.value)),
        onSuccess: (all) => E.succeed([all, undefined] as const)
      })
    )
  )

export const timeoutFail =
  <E2>(error: () => E2, duration: Duration.Input) =>
  <A, E, R>(self: S.Stream<A, E, R>): S.Stream<A, E | E2, R> =>
    S.timeoutOrElse(self, { duration, orElse: () => S.fail(error()) })

export const toPull = <A, E, R>(
  self: S.Stream<A, E, R>
): E.Effect<E.Effect<ReadonlyArray<A>, Option.Option<E>, R>, never, R | Scope> =>
  E.map(S.toPull(self), (pull) =>
    E.mapError(pull, (end) => (Cause.isDone(end) ? Option.none<E>() : Option.some(end)))
  )

export const repeatEffectOption = <A, E, R>(self: E.Effect<A, Option.Option<E>, R>): S.Stream<A, E, R> =>
  S.unfold(undefined, () =>
    E.matchEffect(self, {
      onFailure: (end) => (Option.isNone(end) ? E.succeed(undefined) : E.fail(end.value)),
      onSuccess: (value) => E.succeed([value, undefined] as const)
    })
  )
