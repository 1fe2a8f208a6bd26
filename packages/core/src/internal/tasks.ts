/**
 * Tasks that the platform works on in the background: asking for them until they have ended.
 */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import { TaskError } from "../Drive/TaskError.js"
import type { FeishuError } from "../FeishuError.js"

export interface Options {
  readonly poll?: Schedule.Schedule<unknown> | undefined
  readonly maxWait?: Duration.DurationInput | undefined
}

/** Every half second at first, then less and less often, at last every five seconds. */
const defaultPoll = (): Schedule.Schedule<unknown> =>
  Schedule.either(Schedule.exponential("500 millis", 1.5), Schedule.spaced("5 seconds"))

/** What a task was seen to be. */
export type Seen<A> =
  | { readonly _tag: "Pending"; readonly status: number | string | undefined }
  | { readonly _tag: "Done"; readonly value: A }
  | {
      readonly _tag: "Failed"
      readonly status: number | string | undefined
      readonly msg?: string | undefined
    }

/** Asks until the task has ended. */
export const wait = <A, R>(
  endpoint: string,
  ticket: string,
  options: Options | undefined,
  look: Effect.Effect<Seen<A>, FeishuError, R>
): Effect.Effect<A, FeishuError | TaskError, R> =>
  Effect.suspend(() => {
    let status: number | string | undefined
    const pending = { _tag: "Pending" } as const
    const timeout = () => new TaskError({ endpoint, reason: "timeout", ticket, status, msg: undefined })
    return Effect.flatMap(look, (seen): Effect.Effect<A, TaskError | typeof pending> => {
      if (seen._tag === "Done") return Effect.succeed(seen.value)
      status = seen.status
      return Effect.fail(
        seen._tag === "Pending"
          ? pending
          : new TaskError({ endpoint, reason: "failed", ticket, status, msg: seen.msg })
      )
    }).pipe(
      Effect.retry({ schedule: options?.poll ?? defaultPoll(), while: (error) => error._tag === "Pending" }),
      Effect.catchIf(
        (error): error is typeof pending => error._tag === "Pending",
        () => Effect.fail(timeout())
      ),
      Effect.timeoutFail({ duration: options?.maxWait ?? "10 minutes", onTimeout: timeout })
    )
  })
