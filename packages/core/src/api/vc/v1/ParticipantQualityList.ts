// GENERATED from spec/vc.json. DO NOT EDIT: correct spec/patches/vc.json.
/**
 * Endpoints of `vc.v1.participant_quality_list`.
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
  readonly meeting_no: string
  readonly join_time: string
  readonly user_id?: string | undefined
  readonly room_id?: string | undefined
  /** 20 to 100. Default: `20`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.participant_quality_list.get#input", () => ({
    meeting_start_time: Codec.str,
    meeting_end_time: Codec.str,
    meeting_no: Codec.str,
    join_time: Codec.str,
    user_id: Codec.strOpt,
    room_id: Codec.strOpt,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly participant_quality_list: ReadonlyArray<ParticipantQuality>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.participant_quality_list.get#output", () => ({
    participant_quality_list: Codec.list(Codec.obj(ParticipantQuality)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 查询参会人会议质量数据
 *
 * `GET /open-apis/vc/v1/participant_quality_list` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `vc:room:readonly`, `vc:rooms.room.detailinfo:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/participant_quality_list/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 查询参会人会议质量数据
   *
   * Scopes, any of: `vc:room:readonly`, `vc:rooms.room.detailinfo:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/participant_quality_list/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<GetInput, GetOutput, "tenant" | "user">
  readonly items: {
    /**
     * 查询参会人会议质量数据
     *
     * Scopes, any of: `vc:room:readonly`, `vc:rooms.room.detailinfo:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/participant_quality_list/get
     */
    (input: GetInput, options?: Paged.Options): Paged.Listing<ParticipantQuality>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "vc.v1.participant_quality_list.get",
  method: "GET",
  path: "/open-apis/vc/v1/participant_quality_list",
  tokens: ["tenant", "user"],
  query: [
    "meeting_start_time", "meeting_end_time", "meeting_no", "join_time", "user_id", "room_id", "page_size",
    "page_token", "user_id_type"
  ],
  paging: {
    style: "token", items: "participant_quality_list", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 100, minPageSize: 20
  },
  codes,
  input: GetInput,
  output: GetOutput
})

/** @category structures */
export interface QualityVideoSharing {
  readonly time?: string | undefined
  readonly bitrate_received?: string | undefined
  readonly latency_received?: string | undefined
  readonly jitter_received?: string | undefined
  readonly maximum_resolution_received?: string | undefined
  readonly framerate_received?: string | undefined
  readonly bitrate_sent?: string | undefined
  readonly latency_sent?: string | undefined
  readonly jitter_sent?: string | undefined
  readonly maximum_resolution_sent?: string | undefined
  readonly framerate_sent?: string | undefined
}

export const QualityVideoSharing: Codec.Shape<QualityVideoSharing> =
  /*#__PURE__*/ Codec.shape("vc#QualityVideoSharing", () => ({
    time: Codec.strOpt,
    bitrate_received: Codec.strOpt,
    latency_received: Codec.strOpt,
    jitter_received: Codec.strOpt,
    maximum_resolution_received: Codec.strOpt,
    framerate_received: Codec.strOpt,
    bitrate_sent: Codec.strOpt,
    latency_sent: Codec.strOpt,
    jitter_sent: Codec.strOpt,
    maximum_resolution_sent: Codec.strOpt,
    framerate_sent: Codec.strOpt
  }))

/** @category structures */
export interface ParticipantQuality {
  readonly network?: QualityNetwork | undefined
  readonly audio?: QualityAudio | undefined
  readonly video?: QualityVideoSharing | undefined
  readonly screen_sharing?: QualityVideoSharing | undefined
  readonly cpu_usage?: QualityCpuUsage | undefined
}

export const ParticipantQuality: Codec.Shape<ParticipantQuality> =
  /*#__PURE__*/ Codec.shape("vc.v1.participant_quality_list.get#output.participant_quality_list", () => ({
    network: Codec.objOpt(QualityNetwork),
    audio: Codec.objOpt(QualityAudio),
    video: Codec.objOpt(QualityVideoSharing),
    screen_sharing: Codec.objOpt(QualityVideoSharing),
    cpu_usage: Codec.objOpt(QualityCpuUsage)
  }))

/** @category structures */
export interface QualityNetwork {
  readonly time?: string | undefined
  readonly network_delay?: string | undefined
  readonly bitrate_received?: string | undefined
  readonly packet_loss_avg_received?: string | undefined
  readonly packet_loss_max_received?: string | undefined
  readonly bitrate_sent?: string | undefined
  readonly packet_loss_avg_sent?: string | undefined
  readonly packet_loss_max_sent?: string | undefined
}

export const QualityNetwork: Codec.Shape<QualityNetwork> =
  /*#__PURE__*/ Codec.shape("vc.v1.participant_quality_list.get#output.participant_quality_list.network", () => ({
    time: Codec.strOpt,
    network_delay: Codec.strOpt,
    bitrate_received: Codec.strOpt,
    packet_loss_avg_received: Codec.strOpt,
    packet_loss_max_received: Codec.strOpt,
    bitrate_sent: Codec.strOpt,
    packet_loss_avg_sent: Codec.strOpt,
    packet_loss_max_sent: Codec.strOpt
  }))

/** @category structures */
export interface QualityAudio {
  readonly time?: string | undefined
  readonly mic_input_volume?: string | undefined
  readonly speaker_volume?: string | undefined
  readonly bitrate_received?: string | undefined
  readonly latency_received?: string | undefined
  readonly jitter_received?: string | undefined
  readonly bitrate_sent?: string | undefined
  readonly latency_sent?: string | undefined
  readonly jitter_sent?: string | undefined
}

export const QualityAudio: Codec.Shape<QualityAudio> =
  /*#__PURE__*/ Codec.shape("vc.v1.participant_quality_list.get#output.participant_quality_list.audio", () => ({
    time: Codec.strOpt,
    mic_input_volume: Codec.strOpt,
    speaker_volume: Codec.strOpt,
    bitrate_received: Codec.strOpt,
    latency_received: Codec.strOpt,
    jitter_received: Codec.strOpt,
    bitrate_sent: Codec.strOpt,
    latency_sent: Codec.strOpt,
    jitter_sent: Codec.strOpt
  }))

/** @category structures */
export interface QualityCpuUsage {
  readonly time?: string | undefined
  readonly client_avg_cpu_usage?: string | undefined
  readonly client_max_cpu_usage?: string | undefined
  readonly system_avg_cpu_usage?: string | undefined
  readonly system_max_cpu_usage?: string | undefined
}

export const QualityCpuUsage: Codec.Shape<QualityCpuUsage> =
  /*#__PURE__*/ Codec.shape("vc.v1.participant_quality_list.get#output.participant_quality_list.cpu_usage", () => ({
    time: Codec.strOpt,
    client_avg_cpu_usage: Codec.strOpt,
    client_max_cpu_usage: Codec.strOpt,
    system_avg_cpu_usage: Codec.strOpt,
    system_max_cpu_usage: Codec.strOpt
  }))
