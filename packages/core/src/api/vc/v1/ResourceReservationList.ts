// GENERATED from spec/vc.json. DO NOT EDIT: correct spec/patches/vc.json.
/**
 * Endpoints of `vc.v1.resource_reservation_list`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/vc.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly room_level_id: string
  readonly need_topic?: boolean | undefined
  readonly start_time: string
  readonly end_time: string
  readonly room_ids: ReadonlyArray<string>
  readonly is_exclude?: boolean | undefined
  /** 20 to 100. Default: `20`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.resource_reservation_list.get#input", () => ({
    room_level_id: Codec.str,
    need_topic: Codec.boolOpt,
    start_time: Codec.str,
    end_time: Codec.str,
    room_ids: Codec.list(Codec.str),
    is_exclude: Codec.boolOpt,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly room_reservation_list: ReadonlyArray<RoomMeetingReservation>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.resource_reservation_list.get#output", () => ({
    room_reservation_list: Codec.list(Codec.obj(RoomMeetingReservation)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 查询会议室预定数据
 *
 * `GET /open-apis/vc/v1/resource_reservation_list` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `vc:room:readonly`, `vc:rooms.room.detailinfo:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/resource_reservation_list/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 查询会议室预定数据
   *
   * Scopes, any of: `vc:room:readonly`, `vc:rooms.room.detailinfo:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/resource_reservation_list/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<GetInput, GetOutput, "tenant" | "user">
  readonly items: {
    /**
     * 查询会议室预定数据
     *
     * Scopes, any of: `vc:room:readonly`, `vc:rooms.room.detailinfo:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/resource_reservation_list/get
     */
    (input: GetInput, options?: Paged.Options): Paged.Listing<RoomMeetingReservation>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "vc.v1.resource_reservation_list.get",
  method: "GET",
  path: "/open-apis/vc/v1/resource_reservation_list",
  tokens: ["tenant", "user"],
  query: [
    "room_level_id", "need_topic", "start_time", "end_time", "room_ids", "is_exclude", "page_size",
    "page_token"
  ],
  paging: {
    style: "token", items: "room_reservation_list", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 100, minPageSize: 20
  },
  codes,
  input: GetInput,
  output: GetOutput
})

/** @category structures */
export interface RoomMeetingReservation {
  readonly room_id?: string | undefined
  readonly room_name?: string | undefined
  readonly event_title?: string | undefined
  readonly reserver?: string | undefined
  readonly reserver_user_id?: string | undefined
  readonly department_of_reserver?: string | undefined
  readonly guests_number?: string | undefined
  readonly accepted_number?: string | undefined
  readonly event_start_time?: string | undefined
  readonly event_end_time?: string | undefined
  readonly event_duration?: string | undefined
  readonly reservation_status?: string | undefined
  readonly check_in_device?: string | undefined
  readonly room_check_in_status?: string | undefined
  readonly check_in_time?: string | undefined
  readonly is_release_early?: string | undefined
  readonly releasing_person?: string | undefined
  readonly releasing_time?: string | undefined
}

export const RoomMeetingReservation: Codec.Shape<RoomMeetingReservation> =
  /*#__PURE__*/ Codec.shape("vc.v1.resource_reservation_list.get#output.room_reservation_list", () => ({
    room_id: Codec.strOpt,
    room_name: Codec.strOpt,
    event_title: Codec.strOpt,
    reserver: Codec.strOpt,
    reserver_user_id: Codec.strOpt,
    department_of_reserver: Codec.strOpt,
    guests_number: Codec.strOpt,
    accepted_number: Codec.strOpt,
    event_start_time: Codec.strOpt,
    event_end_time: Codec.strOpt,
    event_duration: Codec.strOpt,
    reservation_status: Codec.strOpt,
    check_in_device: Codec.strOpt,
    room_check_in_status: Codec.strOpt,
    check_in_time: Codec.strOpt,
    is_release_early: Codec.strOpt,
    releasing_person: Codec.strOpt,
    releasing_time: Codec.strOpt
  }))
