/** What is counted of events. One hook for each set of tags: looking a tagged metric up costs more than the rest. */
import { counter, gauge, histogram, type Tags } from "./line/metrics.js"

const hooked = <V>(make: (tags: Tags) => (value: V) => void) => {
  const hooks = new Map<string, (value: V) => void>()
  return (tags: Tags, value: V): void => {
    const key = Object.values(tags).join("\n")
    let hook = hooks.get(key)
    if (hook === undefined) hooks.set(key, (hook = make(tags)))
    hook(value)
  }
}

const arrivals = /*#__PURE__*/ hooked(
  /*#__PURE__*/ counter(
    "feishu_events",
    "Deliveries of events by type, transport and what the platform was told"
  )
)
const ends = /*#__PURE__*/ hooked(
  /*#__PURE__*/ counter("feishu_event_handlers", "Ends of handlers by handler and outcome")
)
const lags = /*#__PURE__*/ hooked(
  /*#__PURE__*/ histogram(
    "feishu_event_lag_ms",
    "Milliseconds from the making of an event to its arrival, by type",
    [100, 250, 500, 1000, 2500, 5000, 15_000, 60_000, 300_000, 3_600_000, 21_600_000]
  )
)
const durations = /*#__PURE__*/ hooked(
  /*#__PURE__*/ histogram(
    "feishu_event_handler_duration_ms",
    "Milliseconds that handlers take, by handler",
    [10, 50, 100, 250, 500, 1000, 2500, 5000, 30_000, 300_000, 1_800_000]
  )
)
const sizes = /*#__PURE__*/ hooked(
  /*#__PURE__*/ gauge("feishu_inbox_size", "Jobs that wait or run in the inbox of this process")
)
const lost = /*#__PURE__*/ hooked(
  /*#__PURE__*/ counter("feishu_events_lost", "Events that were acknowledged and not dealt with, by reason")
)
const requests = /*#__PURE__*/ hooked(
  /*#__PURE__*/ counter("feishu_webhook_requests", "Requests to the webhook by what they turned out to be")
)

const noTags: Tags = {}

/** `verdict` is what the platform was told: `Accepted`, `Answered`, `Unhandled`, or the reason of a refusal. */
export const arrived = (type: string, transport: string, verdict: string): void =>
  arrivals({ type, transport, verdict }, 1)

export const lagged = (type: string, millis: number): void => lags({ type }, millis)

/** `outcome` is `done` or `failed`. */
export const handled = (handler: string, outcome: string, millis: number): void => {
  ends({ handler, outcome }, 1)
  durations({ handler }, millis)
}

export const sized = (size: number): void => sizes(noTags, size)

export const lose = (reason: "stopped" | "crashed" | "forgotten", by: number): void => lost({ reason }, by)

/** `invalid`: no POST of JSON. `unreadable`: too large, too slow, or cut short. `unauthorized`: not the platform's. */
export const requested = (outcome: "event" | "challenge" | "unauthorized" | "unreadable" | "invalid"): void =>
  requests({ outcome }, 1)
