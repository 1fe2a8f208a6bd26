import * as E from "effect/Effect"
import * as Option from "effect/Option"
import * as S from "effect/Stream"

export { fromEffectRepeat as repeatEffect, provide as provideLayer } from "effect/Stream"

export const runFold = <A, X, R, Sum>(
  self: S.Stream<A, X, R>,
  start: Sum,
  f: (sum: Sum, value: A) => Sum
): E.Effect<Sum, X, R> => S.runFold(self, () => start, f)

export const unfold = <State, A>(
  start: State,
  f: (state: State) => Option.Option<readonly [A, State]>
): S.Stream<A> => S.unfold(start, (state) => E.succeed(Option.getOrUndefined(f(state))))
