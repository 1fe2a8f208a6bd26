// GENERATED from spec/calendar.json. DO NOT EDIT: correct spec/patches/calendar.json.
/**
 * Endpoints of `calendar.v4.calendar.event.attendee`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/calendar.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchDelete` takes.
 *
 * @category inputs
 */
export interface BatchDeleteInput {
  readonly calendar_id: string
  readonly event_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly attendee_ids?: ReadonlyArray<string> | undefined
  readonly delete_ids?: ReadonlyArray<CalendarEventAttendeeId> | undefined
  readonly need_notification?: boolean | undefined
  readonly instance_start_time_admin?: string | undefined
  readonly is_enable_admin?: boolean | undefined
}

export const BatchDeleteInput: Codec.Shape<BatchDeleteInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.attendee.batch_delete#input", () => ({
    calendar_id: Codec.str,
    event_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    attendee_ids: Codec.listOpt(Codec.str),
    delete_ids: Codec.listOpt(Codec.obj(CalendarEventAttendeeId)),
    need_notification: Codec.boolOpt,
    instance_start_time_admin: Codec.strOpt,
    is_enable_admin: Codec.boolOpt
  }))

/**
 * 删除日程参与人
 *
 * `POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees/batch_delete` · Token:
 * tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:update`, `calendar:calendar.event:writeonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-attendee/batch_delete
 * @category endpoints
 */
export const batchDelete: Endpoint.Described<BatchDeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 删除日程参与人
   *
   * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:update`,
   * `calendar:calendar.event:writeonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-attendee/batch_delete
   */
  (input: BatchDeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "calendar.v4.calendar.event.attendee.batch_delete",
  method: "POST",
  path: "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees/batch_delete",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: BatchDeleteInput,
  output: Codec.dictionary
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly calendar_id: string
  readonly event_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly attendees?: ReadonlyArray<CalendarEventAttendee> | undefined
  readonly need_notification?: boolean | undefined
  readonly instance_start_time_admin?: string | undefined
  readonly is_enable_admin?: boolean | undefined
  readonly add_operator_to_attendee?: boolean | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.attendee.create#input", () => ({
    calendar_id: Codec.str,
    event_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    attendees: Codec.listOpt(Codec.obj(CalendarEventAttendee)),
    need_notification: Codec.boolOpt,
    instance_start_time_admin: Codec.strOpt,
    is_enable_admin: Codec.boolOpt,
    add_operator_to_attendee: Codec.boolOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly attendees: ReadonlyArray<Types.CalendarEventAttendee>
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.attendee.create#output", () => ({
    attendees: Codec.list(Codec.obj(Types.CalendarEventAttendee))
  }))

/**
 * 添加日程参与人
 *
 * `POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees` · Token: tenant or user ·
 * Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:update`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-attendee/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 添加日程参与人
   *
   * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:update`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-attendee/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "calendar.v4.calendar.event.attendee.create",
  method: "POST",
  path: "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly calendar_id: string
  readonly event_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly need_resource_customization?: boolean | undefined
  readonly page_token?: string | undefined
  /** At most 100. Default: `20`. */
  readonly page_size?: number | undefined
  /** Not in the documentation. */
  readonly op_user_id?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.attendee.list#input", () => ({
    calendar_id: Codec.str,
    event_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    need_resource_customization: Codec.boolOpt,
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    op_user_id: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<ListOutputItems>
  readonly has_more: boolean
  readonly page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.attendee.list#output", () => ({
    items: Codec.list(Codec.obj(ListOutputItems)),
    has_more: Codec.bool,
    page_token: Codec.strOpt
  }))

/**
 * 获取日程参与人列表
 *
 * `GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees` · Token: tenant or user ·
 * Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-attendee/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取日程参与人列表
   *
   * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-attendee/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取日程参与人列表
     *
     * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-attendee/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<ListOutputItems>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "calendar.v4.calendar.event.attendee.list",
  method: "GET",
  path: "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees",
  tokens: ["tenant", "user"],
  query: ["user_id_type", "need_resource_customization", "page_token", "page_size", "op_user_id"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100, minPageSize: 10
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface CalendarEventAttendeeId {
  readonly type?: "user" | "chat" | "resource" | "third_party" | (string & {}) | undefined
  readonly user_id?: string | undefined
  readonly chat_id?: string | undefined
  readonly room_id?: string | undefined
  readonly third_party_email?: string | undefined
}

export const CalendarEventAttendeeId: Codec.Shape<CalendarEventAttendeeId> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.attendee.batch_delete#input.delete_ids", () => ({
    type: Codec.listedOpt("user", "chat", "resource", "third_party"),
    user_id: Codec.strOpt,
    chat_id: Codec.strOpt,
    room_id: Codec.strOpt,
    third_party_email: Codec.strOpt
  }))

/** @category structures */
export interface CalendarEventAttendee {
  readonly type?: "user" | "chat" | "resource" | "third_party" | (string & {}) | undefined
  /** Default: `false`. */
  readonly is_optional?: boolean | undefined
  readonly user_id?: string | undefined
  readonly chat_id?: string | undefined
  readonly room_id?: string | undefined
  readonly third_party_email?: string | undefined
  readonly operate_id?: string | undefined
  readonly resource_customization?: ReadonlyArray<Types.CalendarAttendeeResourceCustomization> | undefined
  /** At most 200 characters. */
  readonly approval_reason?: string | undefined
}

export const CalendarEventAttendee: Codec.Shape<CalendarEventAttendee> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.attendee.create#input.attendees", () => ({
    type: Codec.listedOpt("user", "chat", "resource", "third_party"),
    is_optional: Codec.boolOpt,
    user_id: Codec.strOpt,
    chat_id: Codec.strOpt,
    room_id: Codec.strOpt,
    third_party_email: Codec.strOpt,
    operate_id: Codec.strOpt,
    resource_customization: Codec.listOpt(Codec.obj(Types.CalendarAttendeeResourceCustomization)),
    approval_reason: Codec.strOpt
  }))

/** @category structures */
export interface ListOutputItems {
  readonly type?: "user" | "chat" | "resource" | "third_party" | (string & {}) | undefined
  readonly attendee_id?: string | undefined
  readonly rsvp_status?:
    | "needs_action" | "accept" | "tentative" | "decline" | "removed" | (string & {}) | undefined
  readonly is_optional?: boolean | undefined
  readonly is_organizer?: boolean | undefined
  readonly is_external?: boolean | undefined
  readonly display_name?: string | undefined
  readonly chat_members?: ReadonlyArray<Types.AttendeeChatMember> | undefined
  readonly user_id?: string | undefined
  readonly chat_id?: string | undefined
  readonly room_id?: string | undefined
  readonly third_party_email?: string | undefined
  readonly operate_id?: string | undefined
  readonly resource_customization?: ReadonlyArray<Types.CalendarAttendeeResourceCustomization> | undefined
}

export const ListOutputItems: Codec.Shape<ListOutputItems> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.attendee.list#output.items", () => ({
    type: Codec.openOpt("user", "chat", "resource", "third_party"),
    attendee_id: Codec.strOpt,
    rsvp_status: Codec.openOpt("needs_action", "accept", "tentative", "decline", "removed"),
    is_optional: Codec.boolOpt,
    is_organizer: Codec.boolOpt,
    is_external: Codec.boolOpt,
    display_name: Codec.strOpt,
    chat_members: Codec.listOpt(Codec.obj(Types.AttendeeChatMember)),
    user_id: Codec.strOpt,
    chat_id: Codec.strOpt,
    room_id: Codec.strOpt,
    third_party_email: Codec.strOpt,
    operate_id: Codec.strOpt,
    resource_customization: Codec.listOpt(Codec.obj(Types.CalendarAttendeeResourceCustomization))
  }))
