/** What the options of clients, of those that fetch their tokens, and of single calls may be: each has some of these. */
import * as Schedule from "effect/Schedule"
import * as Settings from "../Settings.js"

export const rules = {
  timeout: Settings.time,
  earlyRefresh: Settings.duration,
  retry: /*#__PURE__*/ Settings.rule("a policy of Retry.make", Schedule.isSchedule),
  decoding: /*#__PURE__*/ Settings.oneOf("strict", "lenient", "off")
}
