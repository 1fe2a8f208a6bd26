// GENERATED from spec/calendar.json. DO NOT EDIT: correct spec/patches/calendar.json.
/**
 * Endpoints of `calendar.v4.freebusy`.
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
 * What `batch` takes.
 *
 * @category inputs
 */
export interface BatchInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly time_min: string
  readonly time_max: string
  /** 1 to 10 items. */
  readonly user_ids: ReadonlyArray<string>
  readonly include_external_calendar?: boolean | undefined
  readonly only_busy?: boolean | undefined
  readonly need_rsvp_status?: boolean | undefined
}

export const BatchInput: Codec.Shape<BatchInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.freebusy.batch#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    time_min: Codec.str,
    time_max: Codec.str,
    user_ids: Codec.list(Codec.str),
    include_external_calendar: Codec.boolOpt,
    only_busy: Codec.boolOpt,
    need_rsvp_status: Codec.boolOpt
  }))

/**
 * What `batch` gives.
 *
 * @category outputs
 */
export interface BatchOutput {
  readonly freebusy_lists: ReadonlyArray<UserFreebusy>
}

export const BatchOutput: Codec.Shape<BatchOutput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.freebusy.batch#output", () => ({
    freebusy_lists: Codec.list(Codec.obj(UserFreebusy))
  }))

/**
 * 批量查询主日历日程忙闲信息
 *
 * `POST /open-apis/calendar/v4/freebusy/batch` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `calendar:calendar`, `calendar:calendar.free_busy:read`, `calendar:calendar:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/freebusy/batch
 * @category endpoints
 */
export const batch: Endpoint.Described<BatchInput, BatchOutput, "tenant" | "user"> & {
  /**
   * 批量查询主日历日程忙闲信息
   *
   * Scopes, any of: `calendar:calendar`, `calendar:calendar.free_busy:read`, `calendar:calendar:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/freebusy/batch
   */
  (input: BatchInput, options?: Endpoint.CallOptions): Effect.Effect<BatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "calendar.v4.freebusy.batch",
  method: "POST",
  path: "/open-apis/calendar/v4/freebusy/batch",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: BatchInput,
  output: BatchOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly time_min: string
  readonly time_max: string
  readonly user_id?: string | undefined
  readonly room_id?: string | undefined
  readonly include_external_calendar?: boolean | undefined
  readonly only_busy?: boolean | undefined
  readonly need_rsvp_status?: boolean | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.freebusy.list#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    time_min: Codec.str,
    time_max: Codec.str,
    user_id: Codec.strOpt,
    room_id: Codec.strOpt,
    include_external_calendar: Codec.boolOpt,
    only_busy: Codec.boolOpt,
    need_rsvp_status: Codec.boolOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly freebusy_list: ReadonlyArray<Freebusy>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.freebusy.list#output", () => ({
    freebusy_list: Codec.list(Codec.obj(Freebusy))
  }))

/**
 * 查询主日历日程忙闲信息
 *
 * `POST /open-apis/calendar/v4/freebusy/list` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `calendar:calendar`, `calendar:calendar.free_busy:read`, `calendar:calendar:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/freebusy/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 查询主日历日程忙闲信息
   *
   * Scopes, any of: `calendar:calendar`, `calendar:calendar.free_busy:read`, `calendar:calendar:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/freebusy/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "calendar.v4.freebusy.list",
  method: "POST",
  path: "/open-apis/calendar/v4/freebusy/list",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  repeatable: true,
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `roomAvailabilityCheck` takes.
 *
 * @category inputs
 */
export interface RoomAvailabilityCheckInput {
  readonly calendar_id?: string | undefined
  readonly event_id?: string | undefined
  readonly start_time: string
  readonly end_time: string
  readonly start_timezone: string
  readonly event_rrule?: string | undefined
  readonly room_ids: ReadonlyArray<string>
}

export const RoomAvailabilityCheckInput: Codec.Shape<RoomAvailabilityCheckInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.freebusy.room_availability_check#input", () => ({
    calendar_id: Codec.strOpt,
    event_id: Codec.strOpt,
    start_time: Codec.str,
    end_time: Codec.str,
    start_timezone: Codec.str,
    event_rrule: Codec.strOpt,
    room_ids: Codec.list(Codec.str)
  }))

/**
 * What `roomAvailabilityCheck` gives.
 *
 * @category outputs
 */
export interface RoomAvailabilityCheckOutput {
  readonly room_availabilitys?: ReadonlyArray<RoomAvailabilityCheckOutputRoomAvailabilitys> | undefined
}

export const RoomAvailabilityCheckOutput: Codec.Shape<RoomAvailabilityCheckOutput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.freebusy.room_availability_check#output", () => ({
    room_availabilitys: Codec.listOpt(Codec.obj(RoomAvailabilityCheckOutputRoomAvailabilitys))
  }))

/**
 * `POST /open-apis/calendar/v4/freebusy/room_availability_check` · Token kinds are not documented.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const roomAvailabilityCheck: Endpoint.Described<RoomAvailabilityCheckInput, RoomAvailabilityCheckOutput, "tenant" | "user"> & {
  /** `POST /open-apis/calendar/v4/freebusy/room_availability_check` */
  (input: RoomAvailabilityCheckInput, options?: Endpoint.CallOptions): Effect.Effect<RoomAvailabilityCheckOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "calendar.v4.freebusy.room_availability_check",
  method: "POST",
  path: "/open-apis/calendar/v4/freebusy/room_availability_check",
  tokens: ["tenant", "user"],
  body: "json",
  repeatable: true,
  codes,
  input: RoomAvailabilityCheckInput,
  output: RoomAvailabilityCheckOutput
})

/**
 * What `roomFind` takes.
 *
 * @category inputs
 */
export interface RoomFindInput {
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
  readonly query?: string | undefined
  readonly min_capacity?: number | undefined
  readonly max_capacity?: number | undefined
  readonly event_start_time: string
  readonly event_end_time: string
  readonly timezone?: string | undefined
  readonly event_rrule?: string | undefined
  readonly attendee_user_ids?: ReadonlyArray<string> | undefined
  readonly attendee_chat_ids?: ReadonlyArray<string> | undefined
  readonly city?: string | undefined
  readonly building?: string | undefined
  readonly floor?: string | undefined
  readonly room_name?: string | undefined
}

export const RoomFindInput: Codec.Shape<RoomFindInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.freebusy.room_find#input", () => ({
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id"),
    query: Codec.strOpt,
    min_capacity: Codec.numOpt,
    max_capacity: Codec.numOpt,
    event_start_time: Codec.str,
    event_end_time: Codec.str,
    timezone: Codec.strOpt,
    event_rrule: Codec.strOpt,
    attendee_user_ids: Codec.listOpt(Codec.str),
    attendee_chat_ids: Codec.listOpt(Codec.str),
    city: Codec.strOpt,
    building: Codec.strOpt,
    floor: Codec.strOpt,
    room_name: Codec.strOpt
  }))

/**
 * What `roomFind` gives.
 *
 * @category outputs
 */
export interface RoomFindOutput {
  readonly available_rooms?: ReadonlyArray<RoomFindOutputAvailableRooms> | undefined
}

export const RoomFindOutput: Codec.Shape<RoomFindOutput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.freebusy.room_find#output", () => ({
    available_rooms: Codec.listOpt(Codec.obj(RoomFindOutputAvailableRooms))
  }))

/**
 * `POST /open-apis/calendar/v4/freebusy/room_find` · Token: tenant or user.
 *
 * The platform's own client asks for `calendar:calendar.free_busy:read` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const roomFind: Endpoint.Described<RoomFindInput, RoomFindOutput, "tenant" | "user"> & {
  /**
   * `POST /open-apis/calendar/v4/freebusy/room_find`
   *
   * The platform's own client asks for `calendar:calendar.free_busy:read` before it calls this.
   */
  (input: RoomFindInput, options?: Endpoint.CallOptions): Effect.Effect<RoomFindOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "calendar.v4.freebusy.room_find",
  method: "POST",
  path: "/open-apis/calendar/v4/freebusy/room_find",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  repeatable: true,
  codes,
  input: RoomFindInput,
  output: RoomFindOutput
})

/**
 * What `suggestion` takes.
 *
 * @category inputs
 */
export interface SuggestionInput {
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
  readonly search_start_time: string
  readonly search_end_time: string
  readonly timezone?: string | undefined
  readonly event_rrule?: string | undefined
  readonly duration_minutes?: number | undefined
  readonly meeting_type?: "life" | "work" | (string & {}) | undefined
  readonly attendee_user_ids?: ReadonlyArray<string> | undefined
  readonly attendee_chat_ids?: ReadonlyArray<string> | undefined
  readonly excluded_event_times?: ReadonlyArray<SuggestionExcludedEventTimesInput> | undefined
}

export const SuggestionInput: Codec.Shape<SuggestionInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.freebusy.suggestion#input", () => ({
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id"),
    search_start_time: Codec.str,
    search_end_time: Codec.str,
    timezone: Codec.strOpt,
    event_rrule: Codec.strOpt,
    duration_minutes: Codec.numOpt,
    meeting_type: Codec.listedOpt("life", "work"),
    attendee_user_ids: Codec.listOpt(Codec.str),
    attendee_chat_ids: Codec.listOpt(Codec.str),
    excluded_event_times: Codec.listOpt(Codec.obj(SuggestionExcludedEventTimesInput))
  }))

/**
 * What `suggestion` gives.
 *
 * @category outputs
 */
export interface SuggestionOutput {
  readonly suggestions?: ReadonlyArray<SuggestionOutputSuggestions> | undefined
  readonly ai_action_guidance?: string | undefined
}

export const SuggestionOutput: Codec.Shape<SuggestionOutput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.freebusy.suggestion#output", () => ({
    suggestions: Codec.listOpt(Codec.obj(SuggestionOutputSuggestions)),
    ai_action_guidance: Codec.strOpt
  }))

/**
 * `POST /open-apis/calendar/v4/freebusy/suggestion` · Token: tenant or user.
 *
 * The platform's own client asks for `calendar:calendar.free_busy:read` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const suggestion: Endpoint.Described<SuggestionInput, SuggestionOutput, "tenant" | "user"> & {
  /**
   * `POST /open-apis/calendar/v4/freebusy/suggestion`
   *
   * The platform's own client asks for `calendar:calendar.free_busy:read` before it calls this.
   */
  (input: SuggestionInput, options?: Endpoint.CallOptions): Effect.Effect<SuggestionOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "calendar.v4.freebusy.suggestion",
  method: "POST",
  path: "/open-apis/calendar/v4/freebusy/suggestion",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  repeatable: true,
  codes,
  input: SuggestionInput,
  output: SuggestionOutput
})

/** @category structures */
export interface Freebusy {
  readonly start_time: string
  readonly end_time: string
  readonly rsvp_status?:
    | "needs_action" | "accept" | "tentative" | "decline" | "removed" | (string & {}) | undefined
}

export const Freebusy: Codec.Shape<Freebusy> = /*#__PURE__*/ Codec.shape("calendar#Freebusy", () => ({
  start_time: Codec.str,
  end_time: Codec.str,
  rsvp_status: Codec.openOpt("needs_action", "accept", "tentative", "decline", "removed")
}))

/** @category structures */
export interface UserFreebusy {
  readonly freebusy_items?: ReadonlyArray<Freebusy> | undefined
  readonly user_id?: string | undefined
}

export const UserFreebusy: Codec.Shape<UserFreebusy> =
  /*#__PURE__*/ Codec.shape("calendar.v4.freebusy.batch#output.freebusy_lists", () => ({
    freebusy_items: Codec.listOpt(Codec.obj(Freebusy)),
    user_id: Codec.strOpt
  }))

/** @category structures */
export interface RoomAvailabilityCheckOutputRoomAvailabilitys {
  readonly room_id?: string | undefined
  readonly room_name?: string | undefined
  readonly status?: "available" | "unavailable" | "need_approval" | (string & {}) | undefined
  readonly unavailable_reason_type?:
    | "unknown" | "reserved_by_other_event" | "past_time" | "beyond_advance_booking_window"
    | "over_max_duration" | "not_in_usable_time" | "during_requisition"
    | "before_daily_advance_window_release" | "recurring_exceed_approval_limit" | (string & {}) | undefined
  readonly room_strategy?: RoomAvailabilityCheckOutputRoomAvailabilitysRoomStrategy | undefined
  readonly room_requisition?: RoomAvailabilityCheckOutputRoomAvailabilitysRoomRequisition | undefined
  readonly room_approval_info?: RoomAvailabilityCheckOutputRoomAvailabilitysRoomApprovalInfo | undefined
}

export const RoomAvailabilityCheckOutputRoomAvailabilitys: Codec.Shape<RoomAvailabilityCheckOutputRoomAvailabilitys> =
  /*#__PURE__*/ Codec.shape("calendar.v4.freebusy.room_availability_check#output.room_availabilitys", () => ({
    room_id: Codec.strOpt,
    room_name: Codec.strOpt,
    status: Codec.openOpt("available", "unavailable", "need_approval"),
    unavailable_reason_type: Codec.openOpt(
      "unknown", "reserved_by_other_event", "past_time", "beyond_advance_booking_window",
      "over_max_duration", "not_in_usable_time", "during_requisition", "before_daily_advance_window_release",
      "recurring_exceed_approval_limit"
    ),
    room_strategy: Codec.objOpt(RoomAvailabilityCheckOutputRoomAvailabilitysRoomStrategy),
    room_requisition: Codec.objOpt(RoomAvailabilityCheckOutputRoomAvailabilitysRoomRequisition),
    room_approval_info: Codec.objOpt(RoomAvailabilityCheckOutputRoomAvailabilitysRoomApprovalInfo)
  }))

/** @category structures */
export interface RoomAvailabilityCheckOutputRoomAvailabilitysRoomStrategy {
  readonly timezone?: string | undefined
  readonly single_max_duration?: string | undefined
  readonly max_advance_booking_time?: string | undefined
  readonly daily_start_time?: string | undefined
  readonly daily_end_time?: string | undefined
  readonly daily_advance_window_release_time?: string | undefined
}

export const RoomAvailabilityCheckOutputRoomAvailabilitysRoomStrategy: Codec.Shape<RoomAvailabilityCheckOutputRoomAvailabilitysRoomStrategy> =
  /*#__PURE__*/ Codec.shape("calendar.v4.freebusy.room_availability_check#output.room_availabilitys.room_strategy", () => ({
    timezone: Codec.strOpt,
    single_max_duration: Codec.strOpt,
    max_advance_booking_time: Codec.strOpt,
    daily_start_time: Codec.strOpt,
    daily_end_time: Codec.strOpt,
    daily_advance_window_release_time: Codec.strOpt
  }))

/** @category structures */
export interface RoomAvailabilityCheckOutputRoomAvailabilitysRoomRequisition {
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
}

export const RoomAvailabilityCheckOutputRoomAvailabilitysRoomRequisition: Codec.Shape<RoomAvailabilityCheckOutputRoomAvailabilitysRoomRequisition> =
  /*#__PURE__*/ Codec.shape("calendar.v4.freebusy.room_availability_check#output.room_availabilitys.room_requisition", () => ({
    start_time: Codec.strOpt,
    end_time: Codec.strOpt
  }))

/** @category structures */
export interface RoomAvailabilityCheckOutputRoomAvailabilitysRoomApprovalInfo {
  readonly approval_mode?: "none" | "over_duration" | "all" | (string & {}) | undefined
  readonly approval_duration_threshold?: string | undefined
}

export const RoomAvailabilityCheckOutputRoomAvailabilitysRoomApprovalInfo: Codec.Shape<RoomAvailabilityCheckOutputRoomAvailabilitysRoomApprovalInfo> =
  /*#__PURE__*/ Codec.shape("calendar.v4.freebusy.room_availability_check#output.room_availabilitys.room_approval_info", () => ({
    approval_mode: Codec.openOpt("none", "over_duration", "all"),
    approval_duration_threshold: Codec.strOpt
  }))

/** @category structures */
export interface RoomFindOutputAvailableRooms {
  readonly room_id?: string | undefined
  readonly room_name?: string | undefined
  readonly full_name?: string | undefined
  readonly capacity?: number | undefined
  readonly reserve_until_time?: string | undefined
}

export const RoomFindOutputAvailableRooms: Codec.Shape<RoomFindOutputAvailableRooms> =
  /*#__PURE__*/ Codec.shape("calendar.v4.freebusy.room_find#output.available_rooms", () => ({
    room_id: Codec.strOpt,
    room_name: Codec.strOpt,
    full_name: Codec.strOpt,
    capacity: Codec.numOpt,
    reserve_until_time: Codec.strOpt
  }))

/** @category structures */
export interface SuggestionExcludedEventTimesInput {
  readonly event_start_time?: string | undefined
  readonly event_end_time?: string | undefined
}

export const SuggestionExcludedEventTimesInput: Codec.Shape<SuggestionExcludedEventTimesInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.freebusy.suggestion#input.excluded_event_times", () => ({
    event_start_time: Codec.strOpt,
    event_end_time: Codec.strOpt
  }))

/** @category structures */
export interface SuggestionOutputSuggestions {
  readonly event_start_time?: string | undefined
  readonly event_end_time?: string | undefined
  readonly recommend_reason?: string | undefined
}

export const SuggestionOutputSuggestions: Codec.Shape<SuggestionOutputSuggestions> =
  /*#__PURE__*/ Codec.shape("calendar.v4.freebusy.suggestion#output.suggestions", () => ({
    event_start_time: Codec.strOpt,
    event_end_time: Codec.strOpt,
    recommend_reason: Codec.strOpt
  }))
