/**
 * An upload in parts that did not come to its end.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import type { FeishuError } from "../FeishuError.js"

/**
 * An upload in parts as the platform knows it: everything that is needed to go on with it. Plain data, so that it can
 * be kept somewhere and used by another process. The platform keeps an unfinished upload for 24 hours.
 *
 * @since 0.1.0
 * @category models
 */
export interface Session {
  readonly uploadId: string
  /** Bytes in each part but the last. */
  readonly blockSize: number
  /** Number of parts. */
  readonly blockCount: number
  /** Bytes in all. */
  readonly size: number
  /** The parts that the platform has, counted from 0. */
  readonly done: ReadonlyArray<number>
  /** The state of the file that they are of, where it tells: it is resumed with no other. */
  readonly version?: string | undefined
}

/**
 * An upload in parts failed after it had begun. What the platform has stays there: `resumeUpload` goes on with it.
 *
 * @example
 * Drive.files.upload("fldcn1", file).pipe(
 *   Effect.catchTag("FeishuUploadError", (error) => Drive.files.resumeUpload(error.session, file))
 * )
 *
 * @since 0.1.0
 * @category errors
 */
export class UploadError extends Data.TaggedError("FeishuUploadError")<{
  /** The function that was called, for example `Drive.files.upload`. */
  readonly endpoint: string
  readonly session: Session
  /** Why it failed. */
  readonly cause: FeishuError
}> {
  override get message(): string {
    const { blockCount, done, uploadId } = this.session
    const state = `${done.length} of ${blockCount} parts have arrived, upload ${uploadId} can be resumed`
    return `${this.endpoint}: ${state}. ${this.cause.message}`
  }
}
