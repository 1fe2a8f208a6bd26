// GENERATED from spec/calendar.json. DO NOT EDIT: correct spec/patches/calendar.json.
/**
 * Endpoints of `calendar.v4.freebusy`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import { codes } from "../../../internal/codes/calendar.js"

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
export const batch: Endpoint.Endpoint<BatchInput, BatchOutput, "tenant" | "user"> =
  /*#__PURE__*/ Endpoint.makeRequired({
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
export const list: Endpoint.Endpoint<ListInput, ListOutput, "tenant" | "user"> =
  /*#__PURE__*/ Endpoint.makeRequired({
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
