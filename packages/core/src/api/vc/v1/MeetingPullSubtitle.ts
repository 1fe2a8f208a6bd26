// GENERATED from spec/vc.json. DO NOT EDIT: correct spec/patches/vc.json.
/**
 * Endpoints of `vc.v1.meeting.pull_subtitle`.
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
  readonly meeting_id: string
  readonly uid: string
  readonly page_token?: string | undefined
  readonly page_size?: string | undefined
  readonly did: string
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.meeting.pull_subtitle.get#input", () => ({
    meeting_id: Codec.str,
    uid: Codec.str,
    page_token: Codec.strOpt,
    page_size: Codec.strOpt,
    did: Codec.str,
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
  readonly meeting_subtitles: ReadonlyArray<GetOutputMeetingSubtitles>
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.meeting.pull_subtitle.get#output", () => ({
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt,
    meeting_subtitles: Codec.list(Codec.obj(GetOutputMeetingSubtitles))
  }))

/**
 * 获取会议或录音字幕
 *
 * `GET /open-apis/vc/v1/meetings/:meeting_id/pull_subtitle` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /** 获取会议或录音字幕 */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<GetInput, GetOutput, "tenant" | "user">
  readonly items: {
    /** 获取会议或录音字幕 */
    (input: GetInput, options?: Paged.Options): Paged.Listing<GetOutputMeetingSubtitles>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "vc.v1.meeting.pull_subtitle.get",
  method: "GET",
  path: "/open-apis/vc/v1/meetings/:meeting_id/pull_subtitle",
  tokens: ["tenant", "user"],
  query: ["uid", "page_token", "page_size", "did", "user_id_type"],
  paging: {
    style: "token", items: "meeting_subtitles", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size"
  },
  codes,
  input: GetInput,
  output: GetOutput
})

/** @category structures */
export interface GetOutputMeetingSubtitles {
  readonly seg_id?: number | undefined
  readonly subtitle?: GetOutputMeetingSubtitlesSubtitle | undefined
}

export const GetOutputMeetingSubtitles: Codec.Shape<GetOutputMeetingSubtitles> =
  /*#__PURE__*/ Codec.shape("vc.v1.meeting.pull_subtitle.get#output.meeting_subtitles", () => ({
    seg_id: Codec.numOpt,
    subtitle: Codec.objOpt(GetOutputMeetingSubtitlesSubtitle)
  }))

/** @category structures */
export interface GetOutputMeetingSubtitlesSubtitle {
  readonly content?: string | undefined
  readonly language?: string | undefined
  readonly speaker_user_id?: number | undefined
  readonly speaker_device_id?: number | undefined
  readonly ssd_speaker?: GetOutputMeetingSubtitlesSubtitleSsdSpeaker | undefined
}

export const GetOutputMeetingSubtitlesSubtitle: Codec.Shape<GetOutputMeetingSubtitlesSubtitle> =
  /*#__PURE__*/ Codec.shape("vc.v1.meeting.pull_subtitle.get#output.meeting_subtitles.subtitle", () => ({
    content: Codec.strOpt,
    language: Codec.strOpt,
    speaker_user_id: Codec.numOpt,
    speaker_device_id: Codec.numOpt,
    ssd_speaker: Codec.objOpt(GetOutputMeetingSubtitlesSubtitleSsdSpeaker)
  }))

/** @category structures */
export interface GetOutputMeetingSubtitlesSubtitleSsdSpeaker {
  readonly user_id?: string | undefined
  readonly speaker_id?: number | undefined
  readonly speaker_id_type?: number | undefined
}

export const GetOutputMeetingSubtitlesSubtitleSsdSpeaker: Codec.Shape<GetOutputMeetingSubtitlesSubtitleSsdSpeaker> =
  /*#__PURE__*/ Codec.shape("vc.v1.meeting.pull_subtitle.get#output.meeting_subtitles.subtitle.ssd_speaker", () => ({
    user_id: Codec.strOpt,
    speaker_id: Codec.numOpt,
    speaker_id_type: Codec.numOpt
  }))
