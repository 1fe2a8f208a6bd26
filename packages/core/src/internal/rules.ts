/** What the options of clients, of those that fetch their tokens, and of single calls may be: each has some of these. */
import * as Redacted from "effect/Redacted"
import * as Schedule from "effect/Schedule"
import * as Settings from "../Settings.js"

export const rules = {
  timeout: Settings.time,
  earlyRefresh: Settings.duration,
  retry: /*#__PURE__*/ Settings.rule("a policy of Retry.make", Schedule.isSchedule),
  decoding: /*#__PURE__*/ Settings.oneOf("strict", "lenient", "off"),
  headers: Settings.record,
  /** What it says is looked at where it is sent. */
  token: {
    wanted: "a text, or a wrapped one, or null",
    fits: (value: unknown) => value === null || typeof value === "string" || Redacted.isRedacted(value),
    isSecret: true
  },
  as: /*#__PURE__*/ Settings.oneOf("tenant", "app"),
  tenantKey: Settings.text
}
