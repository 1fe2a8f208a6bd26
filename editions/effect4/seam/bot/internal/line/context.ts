/** What effects are run with on this line of Effect. */
import * as Clock from "effect/Clock"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Console from "effect/Console"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as ErrorReporter from "effect/ErrorReporter"
import { dual } from "effect/Function"
import * as Metric from "effect/Metric"
import * as Random from "effect/Random"
import * as References from "effect/References"

let settings: ReadonlySet<string> | undefined

/** What belongs to the fiber: here it stands among the services. */
const settingsOf = (around: Context.Context<never>): Context.Context<never> => {
  const own = (settings ??= new Set(
    [
      Clock.Clock,
      ConfigProvider.ConfigProvider,
      Console.Console,
      ErrorReporter.CurrentErrorReporters,
      Metric.CurrentMetricAttributes,
      Metric.FiberRuntimeMetrics,
      Metric.MetricRegistry,
      Random.Random,
      ...Object.values(References)
    ].map(({ key }) => key)
  ))
  return Context.makeUnsafe(new Map([...around.mapUnsafe].filter(([key]) => own.has(key))))
}

/**
 * Runs an effect with other services than those around it. The fiber's own settings, such as its clock, its tracer and its
 * loggers, stay.
 */
export const mapServices: {
  <R0, R>(
    f: (around: Context.Context<R0>) => Context.Context<R>
  ): <A, E>(self: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R0>
  <A, E, R, R0>(
    self: Effect.Effect<A, E, R>,
    f: (around: Context.Context<R0>) => Context.Context<R>
  ): Effect.Effect<A, E, R0>
} = /*#__PURE__*/ dual(
  2,
  <A, E, R, R0>(self: Effect.Effect<A, E, R>, f: (around: Context.Context<R0>) => Context.Context<R>) =>
    Effect.updateContext(self, (around: Context.Context<R0>) => Context.merge(f(around), settingsOf(around)))
)
