/**
 * Instances: a form that somebody filled in, on its way to a decision.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Api from "../api/approval/v4/Instance.js"
import type * as Codec from "../Codec.js"
import type { CallOptions } from "../Endpoint.js"
import type { FeishuClient } from "../FeishuClient.js"
import type { FeishuError, Problem } from "../FeishuError.js"
import { check, filled, required } from "../internal/arguments.js"
import { epochText, type Instant, windowProblems } from "../internal/instant.js"
import * as Paged from "../Paged.js"
import type { Options } from "./definitions.js"
import * as made from "../internal/made.js"

/**
 * What `query` finds.
 *
 * @since 0.1.0
 * @category models
 */
export type FoundInstance = Api.InstanceSearchItem

/**
 * An instance as `Approval.instances.create` takes it.
 *
 * @since 0.1.0
 * @category models
 */
export type NewInstance = Api.CreateInput

/**
 * What reading an instance may be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface GetOptions extends Options {
  /** The language of names. */
  readonly locale?: Api.GetInput["locale"]
  /** As this person would see it. */
  readonly userId?: string | undefined
}

/**
 * Which instances: one of `userId`, `approvalCode` and `instanceCode` is needed.
 *
 * @since 0.1.0
 * @category models
 */
export interface QueryOptions extends Paged.Options, Options {
  /** Who started it. */
  readonly userId?: string | undefined
  readonly approvalCode?: string | undefined
  readonly instanceCode?: string | undefined
  readonly instanceStatus?: Api.QueryInput["instance_status"]
  /** When it was started: a time, or milliseconds since 1970 as text. Together with `endTime`, at most 30 days. */
  readonly startTime?: Instant | undefined
  readonly endTime?: Instant | undefined
  readonly locale?: Api.QueryInput["locale"]
}

/** "The uuid was used before." */
const conflict = 60012

/**
 * Starts an instance. `Approval.approvalInstance` builds one.
 *
 * A `uuid` is added, so that a repeated call starts one instance: where the platform says that it has carried out a call
 * whose answer was lost, the instance is looked up by it. With a `uuid` of your own, one that was used by another call
 * fails with `FeishuApiError` 60012.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create
 * @since 0.1.0
 * @category instances
 */
export const create = (
  instance: NewInstance,
  options?: CallOptions
): Effect.Effect<Api.CreateOutput, FeishuError, FeishuClient> => {
  const isOwn = (instance.uuid ?? "") !== ""
  return made.suspend(() => {
    const uuid = isOwn ? instance.uuid! : globalThis.crypto.randomUUID()
    return Effect.catchIf(
      Api.create({ ...instance, uuid }, options),
      (error) => error.code === conflict && (!isOwn || error.mayHaveArrived === true),
      (error) =>
        Effect.mapBoth(Api.get({ instance_id: uuid }, options), {
          // That it was started is what the caller has to know; that it cannot be read now is not.
          onFailure: () => error,
          onSuccess: ({ instance_code }) => ({ instance_code })
        })
    )
  })
}

/**
 * Reads an instance by its code, or by the `uuid` that it was started with: the form, the tasks, what happened.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/get
 * @since 0.1.0
 * @category instances
 */
export const get = (
  instanceId: string,
  options?: GetOptions
): Effect.Effect<Api.GetOutput, FeishuError, FeishuClient> =>
  Api.get(
    {
      instance_id: instanceId,
      locale: options?.locale,
      user_id: options?.userId,
      user_id_type: options?.userIdType
    },
    options
  )

const window = (
  approvalCode: string,
  startTime: Instant,
  endTime: Instant
): { readonly input: Api.ListInput; readonly problems: ReadonlyArray<Problem | undefined> } => {
  const start = epochText(startTime, "millis") ?? ""
  const end = epochText(endTime, "millis") ?? ""
  return {
    input: { approval_code: approvalCode, start_time: start, end_time: end },
    problems: [filled("approvalCode", approvalCode), ...windowProblems(start, end, "millis")]
  }
}

/**
 * The codes of all instances of a definition that were started within a time. Times may be texts of milliseconds since
 * 1970.
 *
 * Fails with `FeishuInvalidRequestError` for an empty code, and for times that are none or do not follow each other.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/list
 * @since 0.1.0
 * @category instances
 */
export const list = (
  approvalCode: string,
  startTime: Instant,
  endTime: Instant,
  options?: Paged.Options
): Paged.Listing<string> =>
  Paged.unwrap(
    made.suspend(() => {
      const { input, problems } = window(approvalCode, startTime, endTime)
      return check("Approval.instances.list", Api.list, problems, () =>
        Effect.succeed(Api.list.items(input, options))
      )
    })
  )

const thirtyDays = 30 * 86_400_000

const question = (
  options: QueryOptions
): { readonly input: Api.QueryInput; readonly problems: ReadonlyArray<Problem | undefined> } => {
  const start = epochText(options?.startTime, "millis")
  const end = epochText(options?.endTime, "millis")
  return {
    input: {
      user_id_type: options?.userIdType ?? "open_id",
      user_id: options?.userId,
      approval_code: options?.approvalCode,
      instance_code: options?.instanceCode,
      instance_status: options?.instanceStatus,
      instance_start_time_from: start,
      instance_start_time_to: end,
      locale: options?.locale
    },
    problems: [
      required(options),
      options?.userId || options?.approvalCode || options?.instanceCode
        ? undefined
        : { path: "userId", message: "must be given, or approvalCode or instanceCode" },
      ...windowProblems(start, end, "millis"),
      (start === undefined) === (end === undefined)
        ? undefined
        : {
            path: start === undefined ? "startTime" : "endTime",
            message: "must be given: a window has two ends"
          },
      Number(end) - Number(start) > thirtyDays
        ? { path: "endTime", message: "must be at most 30 days after startTime" }
        : undefined
    ]
  }
}

/**
 * All instances that somebody started, or of a definition.
 *
 * Fails with `FeishuInvalidRequestError` when none of `userId`, `approvalCode` and `instanceCode` is given, and for a
 * window of time with one end only or of more than 30 days.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/query
 * @since 0.1.0
 * @category instances
 */
export const query = (options: QueryOptions): Paged.Listing<FoundInstance> =>
  Paged.unwrap(
    made.suspend(() => {
      const { input, problems } = question(options)
      return check("Approval.instances.query", Api.query, problems, () =>
        Effect.succeed(Api.query.items(input, options))
      )
    })
  )

/**
 * Takes an instance back, as the one who started it.
 *
 * Fails with `FeishuInvalidRequestError` when a code or the person is empty.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/cancel
 * @since 0.1.0
 * @category instances
 */
export const cancel = (
  approvalCode: string,
  instanceCode: string,
  userId: string,
  options?: Options
): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient> =>
  check(
    "Approval.instances.cancel",
    Api.cancel,
    [filled("approvalCode", approvalCode), filled("instanceCode", instanceCode), filled("userId", userId)],
    () =>
      Api.cancel(
        {
          approval_code: approvalCode,
          instance_code: instanceCode,
          user_id: userId,
          user_id_type: options?.userIdType
        },
        options
      )
  )
