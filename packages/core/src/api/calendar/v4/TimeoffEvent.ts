// GENERATED from spec/calendar.json. DO NOT EDIT: correct spec/patches/calendar.json.
/**
 * Endpoints of `calendar.v4.timeoff_event`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/calendar.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly user_id: string
  readonly timezone: string
  readonly start_time: string
  readonly end_time: string
  readonly title?: string | undefined
  readonly description?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.timeoff_event.create#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    user_id: Codec.str,
    timezone: Codec.str,
    start_time: Codec.str,
    end_time: Codec.str,
    title: Codec.strOpt,
    description: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly timeoff_event_id: string
  readonly user_id: string
  readonly timezone: string
  readonly start_time: string
  readonly end_time: string
  readonly title?: string | undefined
  readonly description?: string | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.timeoff_event.create#output", () => ({
    timeoff_event_id: Codec.str,
    user_id: Codec.str,
    timezone: Codec.str,
    start_time: Codec.str,
    end_time: Codec.str,
    title: Codec.strOpt,
    description: Codec.strOpt
  }))

/**
 * 创建请假日程
 *
 * `POST /open-apis/calendar/v4/timeoff_events` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `calendar:time_off:create`, `calendar:timeoff`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/timeoff_event/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建请假日程
   *
   * Scopes, any of: `calendar:time_off:create`, `calendar:timeoff`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/timeoff_event/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "calendar.v4.timeoff_event.create",
  method: "POST",
  path: "/open-apis/calendar/v4/timeoff_events",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  readonly timeoff_event_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.timeoff_event.delete#input", () => ({
    timeoff_event_id: Codec.str
  }))

/**
 * 删除请假日程
 *
 * `DELETE /open-apis/calendar/v4/timeoff_events/:timeoff_event_id` · Token: tenant · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `calendar:time_off:delete`, `calendar:timeoff`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/timeoff_event/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除请假日程
   *
   * Scopes, any of: `calendar:time_off:delete`, `calendar:timeoff`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/timeoff_event/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "calendar.v4.timeoff_event.delete",
  method: "DELETE",
  path: "/open-apis/calendar/v4/timeoff_events/:timeoff_event_id",
  tokens: ["tenant"],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }
