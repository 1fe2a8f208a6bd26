/**
 * Tasks, built from what people say.
 *
 * @since 0.1.0
 */
import * as Either from "effect/Either"
import type * as Api from "../api/task/v2/Task.js"
import type * as Types from "../api/task/v2/Types.js"
import { build, type Recurrence } from "../Calendar/recurrence.js"
import { parse, type TimeInput, type TimeOptions } from "../Calendar/times.js"
import { FeishuInvalidRequestError, type Problem } from "../FeishuError.js"
import { textLength } from "../internal/arguments.js"
import * as Settings from "../Settings.js"

/**
 * A task as `Task.tasks.create` takes it.
 *
 * @since 0.1.0
 * @category models
 */
export type NewTask = Omit<Api.CreateInput, "user_id_type">

/**
 * When a task begins or is due: a moment, a day (`2026-01-05`), or the platform's object, whose timestamp is in
 * milliseconds.
 *
 * @since 0.1.0
 * @category models
 */
export type TaskTime = Exclude<TimeInput, { readonly timestamp?: string | undefined }> | Types.Start

/**
 * What a task is made of.
 *
 * @since 0.1.0
 * @category models
 */
export interface TaskOptions extends TimeOptions, Omit<NewTask, "summary" | "due" | "start" | "repeat_rule"> {
  readonly due?: TaskTime | undefined
  readonly start?: TaskTime | undefined
  /** A rule in words, or its text: see `Calendar.recurrence`. */
  readonly recurrence?: Recurrence | string | undefined
}

const isWire = (time: TaskTime): time is Types.Start =>
  typeof time === "object" && time !== null && ("timestamp" in time || "is_all_day" in time)

const recurrenceRule = /*#__PURE__*/ Settings.anyOf(Settings.text, Settings.record)

const timeOf = (
  path: string,
  time: TaskTime | undefined,
  options: TimeOptions
): { readonly wire: Types.Start | undefined; readonly problem: Problem | undefined } => {
  const wrong = (message: string) => ({ wire: undefined, problem: { path, message } })
  if (time === undefined) return { wire: undefined, problem: undefined }
  if (isWire(time)) {
    return /^\d{1,16}$/.test(time.timestamp ?? "")
      ? { wire: time, problem: undefined }
      : wrong(
          `must have a timestamp of digits, milliseconds since 1970, is ${JSON.stringify(time.timestamp)}`
        )
  }
  const parsed = parse(time, options)
  if (typeof parsed === "string") return wrong(parsed)
  // Of a day, the platform reads the date of the moment in UTC.
  return {
    wire:
      parsed._tag === "Date"
        ? { timestamp: String(Date.parse(`${parsed.date}T00:00:00Z`)), is_all_day: true }
        : { timestamp: String(parsed.millis), is_all_day: false },
    problem: undefined
  }
}

const given = <A extends object>(fields: A): A =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null && value !== "")
  ) as A

/**
 * A task for `Task.tasks.create`. What is not given is left out.
 *
 * Fails with `FeishuInvalidRequestError`, naming every option that does not fit: an empty summary, times that do not
 * exist, a start after the due time, a rule of repetition that makes no sense.
 *
 * @example
 * Effect.gen(function*() {
 *   const task = yield* Task.taskPayload("Water the plants", {
 *     due: "2026-01-05T18:00",
 *     members: [{ id: "ou_a", role: "assignee" }],
 *     recurrence: { frequency: "weekly", byDay: ["MO"] }
 *   })
 *   return yield* Task.tasks.create(task)
 * })
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/create
 * @since 0.1.0
 * @category builders
 */
export const taskPayload = (
  summary: string,
  options: TaskOptions = {}
): Either.Either<NewTask, FeishuInvalidRequestError> => {
  const wrong = Settings.problemsOf(options, { timezone: Settings.text, recurrence: recurrenceRule })
  if (wrong.length > 0) {
    return Either.left(new FeishuInvalidRequestError({ endpoint: "Task.taskPayload", problems: wrong }))
  }
  const { due: dueTime, recurrence, start: startTime, timezone, ...fields } = options
  const due = timeOf("due", dueTime, options)
  const start = timeOf("start", startTime, options)
  const rule =
    recurrence === undefined || typeof recurrence === "string"
      ? recurrence
      : build({ timezone, ...recurrence })
  const problems = [
    textLength("summary", summary, 1, 3000),
    due.problem,
    start.problem,
    due.wire !== undefined &&
    start.wire !== undefined &&
    Number(start.wire.timestamp) > Number(due.wire.timestamp)
      ? { path: "start", message: "must not be after due" }
      : undefined,
    ...(typeof rule === "object" ? rule : [])
  ].filter((problem) => problem !== undefined)
  if (problems.length > 0 || typeof rule === "object") {
    return Either.left(new FeishuInvalidRequestError({ endpoint: "Task.taskPayload", problems }))
  }
  return Either.right(
    given<NewTask>({ ...fields, summary, due: due.wire, start: start.wire, repeat_rule: rule })
  )
}
