/**
 * What calls count. One hook for each endpoint and outcome, made when it is first needed: looking a tagged metric up in
 * the registry costs more than the rest of a call's bookkeeping.
 */
import { counter, histogram } from "./line/metrics.js"

const calls = /*#__PURE__*/ counter("feishu_calls", "Calls by endpoint and outcome")
const retries = /*#__PURE__*/ counter("feishu_retries", "Repeated attempts by endpoint")
const repairs = /*#__PURE__*/ counter("feishu_repairs", "Repaired responses by endpoint")
const durations = /*#__PURE__*/ histogram(
  "feishu_call_duration_ms",
  "Milliseconds of calls by endpoint",
  [10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000, 30_000]
)

interface Hooks {
  readonly outcomes: Map<string, (by: number) => void>
  readonly duration: (millis: number) => void
}

const hooks = new Map<string, Hooks>()

const hooksOf = (endpoint: string): Hooks => {
  let found = hooks.get(endpoint)
  if (found === undefined) {
    found = { outcomes: new Map(), duration: durations({ endpoint }) }
    hooks.set(endpoint, found)
  }
  return found
}

/** Counts a call that has ended: `success`, or the tag of its error. */
export const called = (endpoint: string, outcome: string, millis: number): void => {
  const { duration, outcomes } = hooksOf(endpoint)
  let count = outcomes.get(outcome)
  if (count === undefined) {
    count = calls({ endpoint, outcome })
    outcomes.set(outcome, count)
  }
  count(1)
  duration(millis)
}

/** Counts a repeated attempt. */
export const retried = (endpoint: string): void => retries({ endpoint })(1)

/** Counts a repaired response. */
export const repaired = (endpoint: string): void => repairs({ endpoint })(1)
