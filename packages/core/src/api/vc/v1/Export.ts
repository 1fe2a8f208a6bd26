// GENERATED from spec/vc.json. DO NOT EDIT: correct spec/patches/vc.json.
/**
 * Endpoints of `vc.v1.export`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Download from "../../../Download.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/vc.js"
import type * as Effect from "effect/Effect"

/**
 * What `download` takes.
 *
 * @category inputs
 */
export interface DownloadInput {
  readonly file_token: string
}

export const DownloadInput: Codec.Shape<DownloadInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.export.download#input", () => ({
    file_token: Codec.str
  }))

/**
 * 下载导出文件
 *
 * `GET /open-apis/vc/v1/exports/download` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `vc:export`, `vc:meeting:export`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/export/download
 * @category endpoints
 */
export const download: Download.Described<DownloadInput, "tenant" | "user"> & {
  /**
   * 下载导出文件
   *
   * Scopes, any of: `vc:export`, `vc:meeting:export`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/export/download
   */
  (input: DownloadInput, options?: Endpoint.CallOptions): Download.Content
} = /*#__PURE__*/ Download.make({
  id: "vc.v1.export.download",
  method: "GET",
  path: "/open-apis/vc/v1/exports/download",
  tokens: ["tenant", "user"],
  query: ["file_token"],
  response: "binary",
  codes,
  input: DownloadInput
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly task_id: string
}

export const GetInput: Codec.Shape<GetInput> = /*#__PURE__*/ Codec.shape("vc.v1.export.get#input", () => ({
  task_id: Codec.str
}))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly status: 1 | 2 | 3 | (number & {})
  readonly url?: string | undefined
  readonly file_token?: string | undefined
  readonly fail_msg?: string | undefined
}

export const GetOutput: Codec.Shape<GetOutput> = /*#__PURE__*/ Codec.shape("vc.v1.export.get#output", () => ({
  status: Codec.open(1, 2, 3),
  url: Codec.strOpt,
  file_token: Codec.strOpt,
  fail_msg: Codec.strOpt
}))

/**
 * 查询导出任务结果
 *
 * `GET /open-apis/vc/v1/exports/:task_id` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `vc:export`, `vc:meeting:export`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/export/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 查询导出任务结果
   *
   * Scopes, any of: `vc:export`, `vc:meeting:export`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/export/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.export.get",
  method: "GET",
  path: "/open-apis/vc/v1/exports/:task_id",
  tokens: ["tenant", "user"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `meetingList` takes.
 *
 * @category inputs
 */
export interface MeetingListInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly start_time: string
  readonly end_time: string
  readonly meeting_status?: 1 | 2 | 3 | (number & {}) | undefined
  readonly meeting_no?: string | undefined
  readonly user_id?: string | undefined
  readonly room_id?: string | undefined
  readonly meeting_type?: 1 | 2 | 3 | (number & {}) | undefined
}

export const MeetingListInput: Codec.Shape<MeetingListInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.export.meeting_list#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    start_time: Codec.str,
    end_time: Codec.str,
    meeting_status: Codec.listedOpt(1, 2, 3),
    meeting_no: Codec.strOpt,
    user_id: Codec.strOpt,
    room_id: Codec.strOpt,
    meeting_type: Codec.listedOpt(1, 2, 3)
  }))

/**
 * What `meetingList` gives.
 *
 * @category outputs
 */
export interface MeetingListOutput {
  readonly task_id: string
}

export const MeetingListOutput: Codec.Shape<MeetingListOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.export.meeting_list#output", () => ({
    task_id: Codec.str
  }))

/**
 * 导出会议明细
 *
 * `POST /open-apis/vc/v1/exports/meeting_list` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `vc:export`, `vc:meeting:export`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/export/meeting_list
 * @category endpoints
 */
export const meetingList: Endpoint.Described<MeetingListInput, MeetingListOutput, "tenant" | "user"> & {
  /**
   * 导出会议明细
   *
   * Scopes, any of: `vc:export`, `vc:meeting:export`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/export/meeting_list
   */
  (input: MeetingListInput, options?: Endpoint.CallOptions): Effect.Effect<MeetingListOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.export.meeting_list",
  method: "POST",
  path: "/open-apis/vc/v1/exports/meeting_list",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: MeetingListInput,
  output: MeetingListOutput
})

/**
 * What `participantList` takes.
 *
 * @category inputs
 */
export interface ParticipantListInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly meeting_start_time: string
  readonly meeting_end_time: string
  readonly meeting_status?: 1 | 2 | 3 | (number & {}) | undefined
  readonly meeting_no: string
  readonly user_id?: string | undefined
  readonly room_id?: string | undefined
}

export const ParticipantListInput: Codec.Shape<ParticipantListInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.export.participant_list#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    meeting_start_time: Codec.str,
    meeting_end_time: Codec.str,
    meeting_status: Codec.listedOpt(1, 2, 3),
    meeting_no: Codec.str,
    user_id: Codec.strOpt,
    room_id: Codec.strOpt
  }))

/**
 * What `participantList` gives.
 *
 * @category outputs
 */
export interface ParticipantListOutput {
  readonly task_id: string
}

export const ParticipantListOutput: Codec.Shape<ParticipantListOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.export.participant_list#output", () => ({
    task_id: Codec.str
  }))

/**
 * 导出参会人明细
 *
 * `POST /open-apis/vc/v1/exports/participant_list` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `vc:export`, `vc:meeting:export`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/export/participant_list
 * @category endpoints
 */
export const participantList: Endpoint.Described<ParticipantListInput, ParticipantListOutput, "tenant" | "user"> & {
  /**
   * 导出参会人明细
   *
   * Scopes, any of: `vc:export`, `vc:meeting:export`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/export/participant_list
   */
  (input: ParticipantListInput, options?: Endpoint.CallOptions): Effect.Effect<ParticipantListOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.export.participant_list",
  method: "POST",
  path: "/open-apis/vc/v1/exports/participant_list",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: ParticipantListInput,
  output: ParticipantListOutput
})

/**
 * What `participantQualityList` takes.
 *
 * @category inputs
 */
export interface ParticipantQualityListInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly meeting_start_time: string
  readonly meeting_end_time: string
  readonly meeting_no: string
  readonly join_time: string
  readonly user_id?: string | undefined
  readonly room_id?: string | undefined
}

export const ParticipantQualityListInput: Codec.Shape<ParticipantQualityListInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.export.participant_quality_list#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    meeting_start_time: Codec.str,
    meeting_end_time: Codec.str,
    meeting_no: Codec.str,
    join_time: Codec.str,
    user_id: Codec.strOpt,
    room_id: Codec.strOpt
  }))

/**
 * What `participantQualityList` gives.
 *
 * @category outputs
 */
export interface ParticipantQualityListOutput {
  readonly task_id: string
}

export const ParticipantQualityListOutput: Codec.Shape<ParticipantQualityListOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.export.participant_quality_list#output", () => ({
    task_id: Codec.str
  }))

/**
 * 导出参会人会议质量数据
 *
 * `POST /open-apis/vc/v1/exports/participant_quality_list` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `vc:export`, `vc:meeting:export`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/export/participant_quality_list
 * @category endpoints
 */
export const participantQualityList: Endpoint.Described<ParticipantQualityListInput, ParticipantQualityListOutput, "tenant" | "user"> & {
  /**
   * 导出参会人会议质量数据
   *
   * Scopes, any of: `vc:export`, `vc:meeting:export`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/export/participant_quality_list
   */
  (input: ParticipantQualityListInput, options?: Endpoint.CallOptions): Effect.Effect<ParticipantQualityListOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.export.participant_quality_list",
  method: "POST",
  path: "/open-apis/vc/v1/exports/participant_quality_list",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: ParticipantQualityListInput,
  output: ParticipantQualityListOutput
})

/**
 * What `resourceReservationList` takes.
 *
 * @category inputs
 */
export interface ResourceReservationListInput {
  readonly room_level_id: string
  readonly need_topic?: boolean | undefined
  readonly start_time: string
  readonly end_time: string
  readonly room_ids?: ReadonlyArray<string> | undefined
  readonly is_exclude?: boolean | undefined
}

export const ResourceReservationListInput: Codec.Shape<ResourceReservationListInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.export.resource_reservation_list#input", () => ({
    room_level_id: Codec.str,
    need_topic: Codec.boolOpt,
    start_time: Codec.str,
    end_time: Codec.str,
    room_ids: Codec.listOpt(Codec.str),
    is_exclude: Codec.boolOpt
  }))

/**
 * What `resourceReservationList` gives.
 *
 * @category outputs
 */
export interface ResourceReservationListOutput {
  readonly task_id: string
}

export const ResourceReservationListOutput: Codec.Shape<ResourceReservationListOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.export.resource_reservation_list#output", () => ({
    task_id: Codec.str
  }))

/**
 * 导出会议室预定数据
 *
 * `POST /open-apis/vc/v1/exports/resource_reservation_list` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `vc:export`, `vc:meeting:export`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/export/resource_reservation_list
 * @category endpoints
 */
export const resourceReservationList: Endpoint.Described<ResourceReservationListInput, ResourceReservationListOutput, "tenant" | "user"> & {
  /**
   * 导出会议室预定数据
   *
   * Scopes, any of: `vc:export`, `vc:meeting:export`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/export/resource_reservation_list
   */
  (input: ResourceReservationListInput, options?: Endpoint.CallOptions): Effect.Effect<ResourceReservationListOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.export.resource_reservation_list",
  method: "POST",
  path: "/open-apis/vc/v1/exports/resource_reservation_list",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: ResourceReservationListInput,
  output: ResourceReservationListOutput
})
