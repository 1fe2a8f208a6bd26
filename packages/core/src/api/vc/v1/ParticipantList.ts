// GENERATED from spec/vc.json. DO NOT EDIT: correct spec/patches/vc.json.
/**
 * Endpoints of `vc.v1.participant_list`.
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
  readonly meeting_start_time: string
  readonly meeting_end_time: string
  readonly meeting_status?: 1 | 2 | 3 | (number & {}) | undefined
  readonly meeting_no: string
  readonly user_id?: string | undefined
  readonly room_id?: string | undefined
  /** 20 to 100. Default: `20`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly webinar_user_role?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.participant_list.get#input", () => ({
    meeting_start_time: Codec.str,
    meeting_end_time: Codec.str,
    meeting_status: Codec.listedOpt(1, 2, 3),
    meeting_no: Codec.str,
    user_id: Codec.strOpt,
    room_id: Codec.strOpt,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    webinar_user_role: Codec.strOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly participants: ReadonlyArray<Participant>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.participant_list.get#output", () => ({
    participants: Codec.list(Codec.obj(Participant)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 查询参会人明细
 *
 * `GET /open-apis/vc/v1/participant_list` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `vc:room:readonly`, `vc:rooms.room.detailinfo:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/participant_list/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 查询参会人明细
   *
   * Scopes, any of: `vc:room:readonly`, `vc:rooms.room.detailinfo:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/participant_list/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<GetInput, GetOutput, "tenant" | "user">
  readonly items: {
    /**
     * 查询参会人明细
     *
     * Scopes, any of: `vc:room:readonly`, `vc:rooms.room.detailinfo:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/participant_list/get
     */
    (input: GetInput, options?: Paged.Options): Paged.Listing<Participant>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "vc.v1.participant_list.get",
  method: "GET",
  path: "/open-apis/vc/v1/participant_list",
  tokens: ["tenant", "user"],
  query: [
    "meeting_start_time", "meeting_end_time", "meeting_status", "meeting_no", "user_id", "room_id",
    "page_size", "page_token", "webinar_user_role", "user_id_type"
  ],
  paging: {
    style: "token", items: "participants", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 100, minPageSize: 20
  },
  codes,
  input: GetInput,
  output: GetOutput
})

/** @category structures */
export interface Participant {
  readonly participant_name?: string | undefined
  readonly department?: string | undefined
  readonly user_id?: string | undefined
  readonly meeting_room_id?: string | undefined
  readonly employee_id?: string | undefined
  readonly phone?: string | undefined
  readonly email?: string | undefined
  readonly device?: string | undefined
  readonly app_version?: string | undefined
  readonly public_ip?: string | undefined
  readonly internal_ip?: string | undefined
  readonly use_rtc_proxy?: boolean | undefined
  readonly location?: string | undefined
  readonly network_type?: string | undefined
  readonly protocol?: string | undefined
  readonly microphone?: string | undefined
  readonly speaker?: string | undefined
  readonly camera?: string | undefined
  readonly audio?: boolean | undefined
  readonly video?: boolean | undefined
  readonly sharing?: boolean | undefined
  readonly join_time?: string | undefined
  readonly leave_time?: string | undefined
  readonly time_in_meeting?: string | undefined
  readonly leave_reason?: string | undefined
  readonly accept_status?: 1 | 2 | 3 | 4 | (number & {}) | undefined
  readonly is_external?: boolean | undefined
  readonly webinar_user_role?: string | undefined
}

export const Participant: Codec.Shape<Participant> =
  /*#__PURE__*/ Codec.shape("vc.v1.participant_list.get#output.participants", () => ({
    participant_name: Codec.strOpt,
    department: Codec.strOpt,
    user_id: Codec.strOpt,
    meeting_room_id: Codec.strOpt,
    employee_id: Codec.strOpt,
    phone: Codec.strOpt,
    email: Codec.strOpt,
    device: Codec.strOpt,
    app_version: Codec.strOpt,
    public_ip: Codec.strOpt,
    internal_ip: Codec.strOpt,
    use_rtc_proxy: Codec.boolOpt,
    location: Codec.strOpt,
    network_type: Codec.strOpt,
    protocol: Codec.strOpt,
    microphone: Codec.strOpt,
    speaker: Codec.strOpt,
    camera: Codec.strOpt,
    audio: Codec.boolOpt,
    video: Codec.boolOpt,
    sharing: Codec.boolOpt,
    join_time: Codec.strOpt,
    leave_time: Codec.strOpt,
    time_in_meeting: Codec.strOpt,
    leave_reason: Codec.strOpt,
    accept_status: Codec.openOpt(1, 2, 3, 4),
    is_external: Codec.boolOpt,
    webinar_user_role: Codec.strOpt
  }))
