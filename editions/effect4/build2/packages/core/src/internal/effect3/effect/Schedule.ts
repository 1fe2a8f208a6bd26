import * as Cause from "effect/Cause"
import * as Duration from "effect/Duration"
import * as E from "effect/Effect"
import * as Option from "effect/Option"
import * as S from "effect/Schedule"
import type { ScheduleDecision } from "./ScheduleDecision.js"

export interface ScheduleDriver<out Out, in In = unknown, out R = never> {
  readonly next: (input: In) => E.Effect<Out, Option.Option<never>, R>
}
export const driver = <Out, In, R>(
  self: S.Schedule<Out, In, never, R>
): E.Effect<ScheduleDriver<Out, In, R>, never, R> =>
  E.map(S.toStepWithSleep(self), (step) => ({
    next: (input) => E.mapError(step(input), () => Option.none<never>())
  }))

export const makeWithState = <State, In, Out>(
  initial: State,
  f: (now: number, input: In, state: State) => E.Effect<readonly [State, Out, ScheduleDecision]>
): S.Schedule<Out, In> =>
  S.fromStepWithMetadata(
    E.sync(() => {
      let state = initial
      return ({ input, now }: S.InputMetadata<In>) =>
        E.flatMap(f(now, input, state), ([next, out, at]) => {
          state = next
          return at === undefined
            ? Cause.done(out)
            : E.succeed<[Out, Duration.Duration]>([out, Duration.millis(at - now)])
        })
    })
  )

/** As long as one of them goes on, after the shorter wait. */
export const either = <I>(one: S.Schedule<unknown, I>, two: S.Schedule<unknown, I>): S.Schedule<unknown, I> =>
  S.min([one, two] as [S.Schedule<unknown>, S.Schedule<unknown>]) as S.Schedule<unknown, I>

export const stop: S.Schedule<void, unknown> = /*#__PURE__*/ S.fromStep(
  /*#__PURE__*/ E.succeed(() => Cause.done(undefined))
)

/** As long as both of them go on, after the longer wait. */
export const intersect = <I>(
  one: S.Schedule<unknown, I>,
  two: S.Schedule<unknown, I>
): S.Schedule<unknown, I> =>
  S.max([one, two] as [S.Schedule<unknown>, S.Schedule<unknown>]) as S.Schedule<unknown, I>

export const modifyDelayEffect = <Out, In, R>(
  self: S.Schedule<Out, In, never, R>,
  f: (out: Out, delay: Duration.Duration) => E.Effect<Duration.Input>
): S.Schedule<Out, In, never, R> => S.modifyDelay(self, ({ duration, output }) => f(output, duration))
