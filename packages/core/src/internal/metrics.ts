/**
 * What calls count. One hook for each endpoint and outcome, made when it is first needed: looking a tagged metric up in
 * the registry costs more than the rest of a call's bookkeeping.
 */
import * as Metric from "effect/Metric"
import * as MetricBoundaries from "effect/MetricBoundaries"
import * as MetricKey from "effect/MetricKey"

const calls = /*#__PURE__*/ MetricKey.counter("feishu_calls", {
  description: "Calls by endpoint and outcome",
  incremental: true
})
const retries = /*#__PURE__*/ MetricKey.counter("feishu_retries", {
  description: "Repeated attempts by endpoint",
  incremental: true
})
const repairs = /*#__PURE__*/ MetricKey.counter("feishu_repairs", {
  description: "Repaired responses by endpoint",
  incremental: true
})
const durations = /*#__PURE__*/ MetricKey.histogram(
  "feishu_call_duration_ms",
  /*#__PURE__*/ MetricBoundaries.fromIterable([10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000, 30_000]),
  "Milliseconds of calls by endpoint"
)

const noTags: ReadonlyArray<never> = []

const counterOf = (
  key: MetricKey.MetricKey.Counter<number>,
  endpoint: string,
  outcome?: string
): (() => void) => {
  const byEndpoint = MetricKey.tagged(key, "endpoint", endpoint)
  const metric = Metric.fromMetricKey(
    outcome === undefined ? byEndpoint : MetricKey.tagged(byEndpoint, "outcome", outcome)
  )
  return () => metric.unsafeUpdate(1, noTags)
}

interface Hooks {
  readonly outcomes: Map<string, () => void>
  readonly duration: (millis: number) => void
}

const hooks = new Map<string, Hooks>()

const hooksOf = (endpoint: string): Hooks => {
  let found = hooks.get(endpoint)
  if (found === undefined) {
    const metric = Metric.fromMetricKey(MetricKey.tagged(durations, "endpoint", endpoint))
    found = { outcomes: new Map(), duration: (millis) => metric.unsafeUpdate(millis, noTags) }
    hooks.set(endpoint, found)
  }
  return found
}

/** Counts a call that has ended: `success`, or the tag of its error. */
export const called = (endpoint: string, outcome: string, millis: number): void => {
  const { duration, outcomes } = hooksOf(endpoint)
  let count = outcomes.get(outcome)
  if (count === undefined) {
    count = counterOf(calls, endpoint, outcome)
    outcomes.set(outcome, count)
  }
  count()
  duration(millis)
}

/** Counts a repeated attempt. */
export const retried = (endpoint: string): void => counterOf(retries, endpoint)()

/** Counts a repaired response. */
export const repaired = (endpoint: string): void => counterOf(repairs, endpoint)()
