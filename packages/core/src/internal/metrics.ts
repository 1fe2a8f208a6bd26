/**
 * What calls count. One set of hooks per endpoint, made when the endpoint is first called.
 */
import * as Metric from "effect/Metric"
import * as MetricBoundaries from "effect/MetricBoundaries"

const calls = /*#__PURE__*/ Metric.counter("feishu_calls", {
  description: "Calls to the platform by endpoint and outcome",
  incremental: true
})
const retries = /*#__PURE__*/ Metric.counter("feishu_retries", {
  description: "Repeated attempts by endpoint",
  incremental: true
})
const repairs = /*#__PURE__*/ Metric.counter("feishu_repairs", {
  description: "Responses that had to be repaired to have their documented shape, by endpoint",
  incremental: true
})
const durations = /*#__PURE__*/ Metric.histogram(
  "feishu_call_duration_ms",
  /*#__PURE__*/ MetricBoundaries.fromIterable([10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000, 30_000]),
  "How long calls took with all their attempts, in milliseconds, by endpoint"
)

interface Hooks {
  readonly outcomes: Map<string, (count: number) => void>
  readonly duration: (millis: number) => void
}

const hooks = new Map<string, Hooks>()

const hooksOf = (endpoint: string): Hooks => {
  let found = hooks.get(endpoint)
  if (found === undefined) {
    const tagged = Metric.tagged(durations, "endpoint", endpoint)
    found = { outcomes: new Map(), duration: (millis) => tagged.unsafeUpdate(millis, []) }
    hooks.set(endpoint, found)
  }
  return found
}

/** Counts a call that has ended: `success`, or the tag of its error. */
export const called = (endpoint: string, outcome: string, millis: number): void => {
  const { duration, outcomes } = hooksOf(endpoint)
  let count = outcomes.get(outcome)
  if (count === undefined) {
    const tagged = calls.pipe(Metric.tagged("endpoint", endpoint), Metric.tagged("outcome", outcome))
    count = (by) => tagged.unsafeUpdate(by, [])
    outcomes.set(outcome, count)
  }
  count(1)
  duration(millis)
}

export const retried = (endpoint: string): void => {
  Metric.tagged(retries, "endpoint", endpoint).unsafeUpdate(1, [])
}

export const repaired = (endpoint: string): void => {
  Metric.tagged(repairs, "endpoint", endpoint).unsafeUpdate(1, [])
}
