// GENERATED from spec/calendar.json. DO NOT EDIT: correct spec/patches/calendar.json.
/**
 * Endpoints of `calendar.v4.calendar.event.attendee.chat_member`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/calendar.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly calendar_id: string
  readonly event_id: string
  readonly attendee_id: string
  readonly page_token?: string | undefined
  /** At most 100. Default: `20`. */
  readonly page_size?: number | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Not in the documentation. */
  readonly op_user_id?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.attendee.chat_member.list#input", () => ({
    calendar_id: Codec.str,
    event_id: Codec.str,
    attendee_id: Codec.str,
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    op_user_id: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<CalendarEventAttendeeChatMember>
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.attendee.chat_member.list#output", () => ({
    items: Codec.list(Codec.obj(CalendarEventAttendeeChatMember)),
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt
  }))

/**
 * 获取日程参与群成员列表
 *
 * `GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees/:attendee_id/chat_members` ·
 * Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-attendee-chat_member/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取日程参与群成员列表
   *
   * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-attendee-chat_member/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取日程参与群成员列表
     *
     * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-attendee-chat_member/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<CalendarEventAttendeeChatMember>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "calendar.v4.calendar.event.attendee.chat_member.list",
  method: "GET",
  path: "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees/:attendee_id/chat_members",
  tokens: ["tenant", "user"],
  query: ["page_token", "page_size", "user_id_type", "op_user_id"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface CalendarEventAttendeeChatMember {
  readonly rsvp_status?:
    | "needs_action" | "accept" | "tentative" | "decline" | "removed" | (string & {}) | undefined
  readonly is_optional?: boolean | undefined
  readonly display_name?: string | undefined
  readonly open_id?: string | undefined
  readonly is_organizer?: boolean | undefined
  readonly is_external?: boolean | undefined
}

export const CalendarEventAttendeeChatMember: Codec.Shape<CalendarEventAttendeeChatMember> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.attendee.chat_member.list#output.items", () => ({
    rsvp_status: Codec.openOpt("needs_action", "accept", "tentative", "decline", "removed"),
    is_optional: Codec.boolOpt,
    display_name: Codec.strOpt,
    open_id: Codec.strOpt,
    is_organizer: Codec.boolOpt,
    is_external: Codec.boolOpt
  }))
