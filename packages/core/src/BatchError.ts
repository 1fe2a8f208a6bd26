/**
 * What is left of a long list when one of its parts fails.
 *
 * Some functions take more items than the platform takes in one request, and send them in parts, one after the other
 * and in order. When a part fails after others were carried out, this error says exactly how far it came.
 *
 * @example
 * import * as Effect from "effect/Effect"
 * import { Bitable } from "@effect-feishu/core"
 *
 * // Makes what it can, and gives back what is left to be made.
 * const fill = (records: ReadonlyArray<Bitable.NewRecord>) =>
 *   Bitable.records.batchCreate("bascn1", "tbl1", records).pipe(
 *     Effect.as<ReadonlyArray<Bitable.NewRecord>>([]),
 *     Effect.catchTag("FeishuBatchError", (error) =>
 *       error.outcome === "refused" ? Effect.succeed(records.slice(error.failedFrom)) : Effect.fail(error)
 *     )
 *   )
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import type { FeishuError } from "./FeishuError.js"
import * as Settings from "./Settings.js"

/**
 * How far a list got of which a part failed.
 *
 * @since 0.1.0
 * @category models
 */
export interface Details<A> {
  /** The function that was called, for example `Bitable.records.batchCreate`. */
  readonly endpoint: string
  /** What came of the items before `failedFrom`, in their order. */
  readonly done: ReadonlyArray<A>
  /** Index of the first item of the part that failed. */
  readonly failedFrom: number
  /** Index after the last item of the part that failed. Items from here on were not sent. */
  readonly failedTo: number
  /** How many items there were. */
  readonly total: number
  /**
   * What became of the part that failed: `refused`, so that nothing of it was done; or `unknown`, because the platform
   * may have carried it out although no good answer came.
   */
  readonly outcome: "refused" | "unknown"
  /** Why the part failed. */
  readonly cause: FeishuError
}

/**
 * A part of a long list failed after the parts before it had been carried out.
 *
 * A list that needs one request only, and one whose first part fails, fail with the plain error instead.
 *
 * @since 0.1.0
 * @category errors
 */
export class BatchError<out A> extends Data.TaggedError("FeishuBatchError")<Details<unknown>> {
  declare readonly done: ReadonlyArray<A>
  constructor(details: Details<A>) {
    const { cause, endpoint, failedFrom, failedTo, outcome, total } = details
    const failed = `those from index ${failedFrom} to ${failedTo - 1}`
    const fate = outcome === "refused" ? "were refused" : "may be done or not"
    const rest = failedTo === total ? "no more were left" : "the rest was not sent"
    super({
      ...details,
      message:
        `${endpoint}: of ${total} items the first ${failedFrom} are done, ${failed} ${fate}, ${rest}. ` +
        cause.message
    } as Details<A>)
  }
}

/**
 * Sends a list in parts of at most `size` items, one after the other, and puts their results together in order.
 *
 * `send` gets a part and the index of its first item. Fails with the error of `send` when the first part fails, and
 * with a `BatchError` when a later one does.
 *
 * @since 0.1.0
 * @category constructors
 */
export const inParts = <I, A, R>(
  endpoint: string,
  items: ReadonlyArray<I>,
  size: number,
  send: (part: readonly [I, ...Array<I>], from: number) => Effect.Effect<ReadonlyArray<A>, FeishuError, R>
): Effect.Effect<Array<A>, FeishuError | BatchError<A>, R> => {
  return Effect.gen(function* () {
    // In parts of nothing the list would be sent without end.
    yield* Settings.check(endpoint, { size }, { size: Settings.whole(1) })
    const done: Array<A> = []
    for (let from = 0; from < items.length; from += size) {
      const part = items.slice(from, from + size) as [I, ...Array<I>]
      const results = yield* Effect.mapError(send(part, from), (cause): FeishuError | BatchError<A> =>
        from === 0
          ? cause
          : new BatchError({
              endpoint,
              done,
              failedFrom: from,
              failedTo: from + part.length,
              total: items.length,
              outcome: cause.mayHaveArrived === true ? "unknown" : "refused",
              cause
            })
      )
      for (const result of results) done.push(result)
    }
    return done
  })
}
