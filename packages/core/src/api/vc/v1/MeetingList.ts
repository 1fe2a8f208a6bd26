// GENERATED from spec/vc.json. DO NOT EDIT: correct spec/patches/vc.json.
/**
 * Endpoints of `vc.v1.meeting_list`.
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
  readonly start_time: string
  readonly end_time: string
  readonly meeting_status?: 1 | 2 | 3 | (number & {}) | undefined
  readonly meeting_no?: string | undefined
  readonly user_id?: string | undefined
  readonly room_id?: string | undefined
  readonly meeting_type?: 1 | 2 | 3 | (number & {}) | undefined
  /** 20 to 100. Default: `20`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly include_external_meetings?: boolean | undefined
  readonly include_webinar?: boolean | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.meeting_list.get#input", () => ({
    start_time: Codec.str,
    end_time: Codec.str,
    meeting_status: Codec.listedOpt(1, 2, 3),
    meeting_no: Codec.strOpt,
    user_id: Codec.strOpt,
    room_id: Codec.strOpt,
    meeting_type: Codec.listedOpt(1, 2, 3),
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    include_external_meetings: Codec.boolOpt,
    include_webinar: Codec.boolOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly meeting_list: ReadonlyArray<MeetingInfo>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.meeting_list.get#output", () => ({
    meeting_list: Codec.list(Codec.obj(MeetingInfo)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 查询会议明细
 *
 * `GET /open-apis/vc/v1/meeting_list` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `vc:room:readonly`, `vc:rooms.room.detailinfo:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting_list/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 查询会议明细
   *
   * Scopes, any of: `vc:room:readonly`, `vc:rooms.room.detailinfo:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting_list/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<GetInput, GetOutput, "tenant" | "user">
  readonly items: {
    /**
     * 查询会议明细
     *
     * Scopes, any of: `vc:room:readonly`, `vc:rooms.room.detailinfo:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting_list/get
     */
    (input: GetInput, options?: Paged.Options): Paged.Listing<MeetingInfo>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "vc.v1.meeting_list.get",
  method: "GET",
  path: "/open-apis/vc/v1/meeting_list",
  tokens: ["tenant", "user"],
  query: [
    "start_time", "end_time", "meeting_status", "meeting_no", "user_id", "room_id", "meeting_type",
    "page_size", "page_token", "include_external_meetings", "include_webinar", "user_id_type"
  ],
  paging: {
    style: "token", items: "meeting_list", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 100, minPageSize: 20
  },
  codes,
  input: GetInput,
  output: GetOutput
})

/** @category structures */
export interface MeetingInfo {
  readonly meeting_id?: string | undefined
  readonly meeting_topic?: string | undefined
  readonly meeting_type?: 1 | 2 | 3 | (number & {}) | undefined
  readonly organizer?: string | undefined
  readonly department?: string | undefined
  readonly user_id?: string | undefined
  readonly employee_id?: string | undefined
  readonly email?: string | undefined
  readonly mobile?: string | undefined
  readonly meeting_start_time?: string | undefined
  readonly meeting_end_time?: string | undefined
  readonly meeting_duration?: string | undefined
  readonly number_of_participants?: string | undefined
  readonly number_of_devices?: string | undefined
  readonly audio?: boolean | undefined
  readonly video?: boolean | undefined
  readonly sharing?: boolean | undefined
  readonly recording?: boolean | undefined
  readonly telephone?: boolean | undefined
  readonly reserved_rooms?: ReadonlyArray<ReservedRoom> | undefined
  readonly has_related_document?: boolean | undefined
  readonly ai_note?: boolean | undefined
  readonly is_external?: boolean | undefined
  readonly meeting_subtype?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | (number & {}) | undefined
  readonly meeting_instance_id?: string | undefined
  readonly number_of_webinar_viewers?: string | undefined
}

export const MeetingInfo: Codec.Shape<MeetingInfo> =
  /*#__PURE__*/ Codec.shape("vc.v1.meeting_list.get#output.meeting_list", () => ({
    meeting_id: Codec.strOpt,
    meeting_topic: Codec.strOpt,
    meeting_type: Codec.openOpt(1, 2, 3),
    organizer: Codec.strOpt,
    department: Codec.strOpt,
    user_id: Codec.strOpt,
    employee_id: Codec.strOpt,
    email: Codec.strOpt,
    mobile: Codec.strOpt,
    meeting_start_time: Codec.strOpt,
    meeting_end_time: Codec.strOpt,
    meeting_duration: Codec.strOpt,
    number_of_participants: Codec.strOpt,
    number_of_devices: Codec.strOpt,
    audio: Codec.boolOpt,
    video: Codec.boolOpt,
    sharing: Codec.boolOpt,
    recording: Codec.boolOpt,
    telephone: Codec.boolOpt,
    reserved_rooms: Codec.listOpt(Codec.obj(ReservedRoom)),
    has_related_document: Codec.boolOpt,
    ai_note: Codec.boolOpt,
    is_external: Codec.boolOpt,
    meeting_subtype: Codec.openOpt(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
    meeting_instance_id: Codec.strOpt,
    number_of_webinar_viewers: Codec.strOpt
  }))

/** @category structures */
export interface ReservedRoom {
  readonly room_id?: string | undefined
  readonly room_name?: string | undefined
}

export const ReservedRoom: Codec.Shape<ReservedRoom> =
  /*#__PURE__*/ Codec.shape("vc.v1.meeting_list.get#output.meeting_list.reserved_rooms", () => ({
    room_id: Codec.strOpt,
    room_name: Codec.strOpt
  }))
