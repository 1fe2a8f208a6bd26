// GENERATED from spec/calendar.json. DO NOT EDIT: correct spec/patches/calendar.json.
/**
 * Endpoints of `calendar.v4.calendar.event.meeting_chat`.
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
  readonly calendar_id: string
  readonly event_id: string
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.meeting_chat.create#input", () => ({
    calendar_id: Codec.str,
    event_id: Codec.str
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly meeting_chat_id?: string | undefined
  readonly applink?: string | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.meeting_chat.create#output", () => ({
    meeting_chat_id: Codec.strOpt,
    applink: Codec.strOpt
  }))

/**
 * 创建会议群
 *
 * `POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_chat` · Token: tenant or user
 * · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:update`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-meeting_chat/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 创建会议群
   *
   * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:update`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-meeting_chat/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "calendar.v4.calendar.event.meeting_chat.create",
  method: "POST",
  path: "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_chat",
  tokens: ["tenant", "user"],
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
  readonly calendar_id: string
  readonly event_id: string
  readonly meeting_chat_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.meeting_chat.delete#input", () => ({
    calendar_id: Codec.str,
    event_id: Codec.str,
    meeting_chat_id: Codec.str
  }))

/**
 * 解绑会议群
 *
 * `DELETE /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_chat` · Token: tenant or
 * user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:update`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-meeting_chat/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 解绑会议群
   *
   * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:update`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-meeting_chat/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "calendar.v4.calendar.event.meeting_chat.delete",
  method: "DELETE",
  path: "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_chat",
  tokens: ["tenant", "user"],
  query: ["meeting_chat_id"],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }
