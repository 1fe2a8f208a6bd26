/** What is counted of waits. */
import { counter, histogram } from "../line/metrics.js"

const waits = /*#__PURE__*/ histogram(
  "feishu_limit_wait_ms",
  "Milliseconds that calls waited for their turn, by endpoint",
  [10, 50, 100, 250, 500, 1000, 2500, 5000, 10_000, 30_000, 60_000, 300_000]
)
const refusals = /*#__PURE__*/ counter(
  "feishu_limit_refusals",
  "Calls that were not sent because their turn would have come too late, by endpoint"
)

const waitsOf = new Map<string, (millis: number) => void>()

/** Counts a call that waited. */
export const waited = (endpoint: string, millis: number): void => {
  let count = waitsOf.get(endpoint)
  if (count === undefined) waitsOf.set(endpoint, (count = waits({ endpoint })))
  count(millis)
}

/** Counts a call that was not sent. */
export const givenUp = (endpoint: string): void => refusals({ endpoint })(1)
