/**
 * A task of the platform that did not succeed.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"

/**
 * A task that the platform works on in the background, such as an export, failed, or did not end in time.
 *
 * After a timeout the task goes on: `ticket` asks for it again.
 *
 * @since 0.1.0
 * @category errors
 */
export class TaskError extends Data.TaggedError("FeishuTaskError")<{
  /** The function that was called, for example `Drive.files.exportDocument`. */
  readonly endpoint: string
  readonly reason: "failed" | "timeout"
  /** The task's ticket or id. */
  readonly ticket: string
  /** The state in which it was last seen, in the platform's own terms. */
  readonly status: number | string | undefined
  /** What the platform says about it. */
  readonly msg: string | undefined
}> {
  override get message(): string {
    const state = [this.status, this.msg].filter((part) => part !== undefined && part !== "").join(" ")
    return this.reason === "timeout"
      ? `${this.endpoint}: task ${this.ticket} did not end in time (state ${state})`
      : `${this.endpoint}: task ${this.ticket} failed: ${state}`
  }
}
