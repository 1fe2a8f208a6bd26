/**
 * A task of the platform that did not succeed.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import type { FeishuError } from "../FeishuError.js"

/**
 * A task that the platform works on in the background, such as an export, did not come to its end. It carries whatever is
 * needed to go on: after all but `failed` the task may be there, and `awaitExportTask`, `awaitImportTask` or `awaitTask`
 * waits for it again.
 *
 * @example
 * Drive.files.exportDocument("doxcn1", "docx", "pdf").pipe(
 *   Effect.catchTag("FeishuTaskError", (error) =>
 *     error.ticket === undefined ? Effect.fail(error) : Drive.files.awaitExportTask(error.ticket, "doxcn1")
 *   )
 * )
 *
 * @since 0.1.0
 * @category errors
 */
export class TaskError extends Data.TaggedError("FeishuTaskError")<{
  /** The function that was called, for example `Drive.files.exportDocument`. */
  readonly endpoint: string
  /**
   * `start`: it could not be started, though what it works on is there (`token`). `poll`: asking for it was refused.
   * `failed`: the platform says that it failed. `timeout`: it had not ended in time, and goes on. `download`: it is done,
   * and its file (`token`) could not be fetched.
   */
  readonly reason: "start" | "poll" | "failed" | "timeout" | "download"
  /** The task's ticket or id; absent where it was not started. */
  readonly ticket: string | undefined
  /** The uploaded file of an import, the document of an export or, after it, the exported file. */
  readonly token?: string | undefined
  /** The state in which it was last seen, in the platform's own terms. */
  readonly status: number | string | undefined
  /** What the platform says about it. */
  readonly msg: string | undefined
  /** The call that failed; after a `timeout` the last time that asking for the state failed. */
  readonly cause?: FeishuError | undefined
}> {
  override get message(): string {
    const state = [this.status, this.msg].filter((part) => part !== undefined && part !== "").join(" ")
    const cause = this.cause === undefined ? "" : `. ${this.cause.message}`
    switch (this.reason) {
      case "start": {
        const fate = this.cause?.mayHaveArrived === true ? "may have been started or not" : "was not started"
        return `${this.endpoint}: the task on ${this.token} ${fate}${cause}`
      }
      case "poll":
        return `${this.endpoint}: task ${this.ticket} could not be asked for${cause}`
      case "failed":
        return `${this.endpoint}: task ${this.ticket} failed: ${state}`
      case "timeout":
        return `${this.endpoint}: task ${this.ticket} did not end in time (state ${state})${cause}`
      case "download":
        return `${this.endpoint}: task ${this.ticket} is done, and its file ${this.token} could not be fetched${cause}`
    }
  }
}
