/**
 * Tasks that the platform works on in the background: asking for them until they have ended.
 */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import { type AnyShape, knownValues, type Node } from "../Codec.js"
import type { Mode } from "../Decoding.js"
import { TaskError } from "../Drive/TaskError.js"
import { type FeishuError, type Problem, repeatable } from "../FeishuError.js"
import * as Settings from "../Settings.js"

export interface Options {
  readonly poll?: Schedule.Schedule<unknown> | undefined
  readonly maxWait?: Duration.DurationInput | undefined
}

/** What is wrong with how a task is to be waited for: to be said before it is begun. */
export const problemsOf = (options: Options | undefined): ReadonlyArray<Problem> =>
  Settings.problemsOf(options, {
    poll: Settings.rule("a schedule", Schedule.isSchedule),
    maxWait: Settings.time
  })

/** A task, and for whom it is waited. */
export interface Task {
  readonly endpoint: string
  readonly ticket: string
  /** What else is needed to ask for it. */
  readonly token?: string | undefined
}

/** Every half second at first, then less and less often, at last every five seconds. */
const defaultPoll = (): Schedule.Schedule<unknown> =>
  Schedule.either(Schedule.exponential("500 millis", 1.5), Schedule.spaced("5 seconds"))

/** What a task was seen to be. */
export type Seen<A> =
  | {
      readonly _tag: "Pending"
      readonly status: number | string | undefined
      readonly msg?: string | undefined
    }
  | { readonly _tag: "Done"; readonly value: A }
  | {
      readonly _tag: "Failed"
      readonly status: number | string | undefined
      readonly msg?: string | undefined
    }

const propertyOf = (node: Node | undefined, name: string): Node | undefined =>
  node?._tag === "Struct" ? node.properties.find((one) => one.name === name)?.type : undefined

/**
 * What an export or an import was seen to be. A number says done only together with what was made; it says failed only
 * where it is documented: a new one may be anything, so it is waited out.
 */
export const seenOf = <A>(
  shape: AnyShape,
  result:
    | { readonly job_status?: number | undefined; readonly job_error_msg?: string | undefined }
    | null
    | undefined,
  value: A | undefined
): Seen<A> => {
  const { job_error_msg: msg, job_status: status } = result ?? {}
  if (status === 0 && value !== undefined) return { _tag: "Done", value }
  if (status === undefined || status <= 2) return { _tag: "Pending", status, msg }
  const node = propertyOf(propertyOf(shape.ast, "result"), "job_status")
  const isKnown = node !== undefined && knownValues(node).includes(status)
  return { _tag: isKnown ? "Failed" : "Pending", status, msg }
}

/**
 * How to ask for a task: its state counts, even where something else that the answer should hold is missing, as it may be
 * of what has just begun or has failed.
 */
export const looking = <O extends { readonly decoding?: Mode | undefined }>(options: O | undefined) => ({
  ...options,
  decoding: options?.decoding === "off" ? ("off" as const) : ("lenient" as const)
})

/** Whether asking again may help, within the time that there is. What cannot be read says nothing of the task. */
const passes = (error: FeishuError): boolean => {
  if (error._tag === "FeishuDecodeError") return true
  const repeat = repeatable(error)
  return repeat === "wait" || repeat === "ifIdempotent"
}

/** Asks until the task has ended. */
export const wait = <A, R>(
  { endpoint, ticket, token }: Task,
  options: Options | undefined,
  look: Effect.Effect<Seen<A>, FeishuError, R>
): Effect.Effect<A, TaskError, R> =>
  Effect.suspend(() => {
    let status: number | string | undefined
    let msg: string | undefined
    let cause: FeishuError | undefined
    const pending = { _tag: "Pending" } as const
    const fail = (reason: TaskError["reason"]) =>
      new TaskError({ endpoint, reason, ticket, token, status, msg, cause })
    return Effect.matchEffect(look, {
      onFailure: (error): Effect.Effect<A, TaskError | typeof pending> => {
        cause = error
        return Effect.fail(passes(error) ? pending : fail("poll"))
      },
      onSuccess: (seen) => {
        cause = undefined
        if (seen._tag === "Done") return Effect.succeed(seen.value)
        status = seen.status
        msg = seen.msg
        return Effect.fail(seen._tag === "Pending" ? pending : fail("failed"))
      }
    }).pipe(
      Effect.retry({ schedule: options?.poll ?? defaultPoll(), while: (error) => error._tag === "Pending" }),
      Effect.catchIf(
        (error): error is typeof pending => error._tag === "Pending",
        () => Effect.fail(fail("timeout"))
      ),
      Effect.timeoutFail({
        duration: options?.maxWait ?? "10 minutes",
        onTimeout: () => fail("timeout")
      })
    )
  })
