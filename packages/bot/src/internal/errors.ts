/** What can go wrong in a conversation, beside calls that fail. */
import type { FeishuApiError, FeishuError } from "@effect-feishu/core/FeishuError"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"

/**
 * The message is not there any more: it was recalled or deleted. A handler that fails with it has nobody to answer, so the
 * message counts as dealt with.
 *
 * @since 0.1.0
 * @category errors
 */
export class MessageGone extends Data.TaggedError("MessageGone")<{
  readonly messageId: string
  readonly cause: FeishuApiError
}> {
  override get message(): string {
    return `The message ${this.messageId} is not there any more: it was recalled or deleted`
  }
}

/**
 * Nobody answered a question in time, or never so that it fits.
 *
 * @since 0.1.0
 * @category errors
 */
export class NoAnswer extends Data.TaggedError("NoAnswer")<{
  /** `late`: nobody answered in time. `unfit`: as many answers as may be did not fit. */
  readonly reason: "late" | "unfit"
}> {
  override get message(): string {
    return this.reason === "late" ? "Nobody answered in time" : "No answer fitted the question"
  }
}

/** Recalled, deleted, not found. */
const goneCodes: ReadonlySet<number> = /*#__PURE__*/ new Set([230011, 230110, 231003])

/** Names the error of a call about a message that is not there any more. */
export const orGone =
  (messageId: string) =>
  <A, R>(self: Effect.Effect<A, FeishuError, R>): Effect.Effect<A, FeishuError | MessageGone, R> =>
    Effect.catchTag(self, "FeishuApiError", (error) =>
      Effect.fail(goneCodes.has(error.code) ? new MessageGone({ messageId, cause: error }) : error)
    )
