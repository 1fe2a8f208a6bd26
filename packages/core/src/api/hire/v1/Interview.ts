// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.interview`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/hire.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `getByTalent` takes.
 *
 * @category inputs
 */
export interface GetByTalentInput {
  readonly talent_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_admin_id" | (string & {}) | undefined
  /** Default: `"people_admin_job_level_id"`. */
  readonly job_level_id_type?: "people_admin_job_level_id" | "job_level_id" | (string & {}) | undefined
}

export const GetByTalentInput: Codec.Shape<GetByTalentInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.interview.get_by_talent#input", () => ({
    talent_id: Codec.str,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id"),
    job_level_id_type: Codec.listedOpt("people_admin_job_level_id", "job_level_id")
  }))

/**
 * What `getByTalent` gives.
 *
 * @category outputs
 */
export interface GetByTalentOutput {
  readonly items: ReadonlyArray<TalentInterview>
}

export const GetByTalentOutput: Codec.Shape<GetByTalentOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.interview.get_by_talent#output", () => ({
    items: Codec.list(Codec.obj(TalentInterview))
  }))

/**
 * 获取人才面试信息
 *
 * `GET /open-apis/hire/v1/interviews/get_by_talent` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:interview:readonly`, `hire:interview`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview/get_by_talent
 * @category endpoints
 */
export const getByTalent: Endpoint.Described<GetByTalentInput, GetByTalentOutput, "tenant"> & {
  /**
   * 获取人才面试信息
   *
   * Scopes, any of: `hire:interview:readonly`, `hire:interview`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview/get_by_talent
   */
  (input: GetByTalentInput, options?: Endpoint.CallOptions): Effect.Effect<GetByTalentOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.interview.get_by_talent",
  method: "GET",
  path: "/open-apis/hire/v1/interviews/get_by_talent",
  tokens: ["tenant"],
  query: ["talent_id", "user_id_type", "job_level_id_type"],
  codes,
  input: GetByTalentInput,
  output: GetByTalentOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** At most 100. Default: `10`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly application_id?: string | undefined
  readonly interview_id?: string | undefined
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
  /** Default: `"people_admin_job_level_id"`. */
  readonly job_level_id_type?: "people_admin_job_level_id" | "job_level_id" | (string & {}) | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.interview.list#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    application_id: Codec.strOpt,
    interview_id: Codec.strOpt,
    start_time: Codec.strOpt,
    end_time: Codec.strOpt,
    job_level_id_type: Codec.listedOpt("people_admin_job_level_id", "job_level_id"),
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<InterviewExtend>
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.interview.list#output", () => ({
    items: Codec.list(Codec.obj(InterviewExtend)),
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt
  }))

/**
 * 获取面试信息
 *
 * `GET /open-apis/hire/v1/interviews` · Token: tenant or user · Rate limit: 50/s.
 *
 * Scopes, any of: `hire:interview`, `hire:interview:readonly`, `hire:people_cli`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取面试信息
   *
   * Scopes, any of: `hire:interview`, `hire:interview:readonly`, `hire:people_cli`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取面试信息
     *
     * Scopes, any of: `hire:interview`, `hire:interview:readonly`, `hire:people_cli`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<InterviewExtend>
  }
} = /*#__PURE__*/ Paged.make({
  id: "hire.v1.interview.list",
  method: "GET",
  path: "/open-apis/hire/v1/interviews",
  tokens: ["tenant", "user"],
  query: [
    "page_size", "page_token", "application_id", "interview_id", "start_time", "end_time",
    "job_level_id_type", "user_id_type"
  ],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface InterviewExtend {
  readonly id?: string | undefined
  readonly begin_time?: number | undefined
  readonly end_time?: number | undefined
  readonly round?: number | undefined
  readonly interview_record_list?: ReadonlyArray<InterviewRecord> | undefined
  readonly feedback_submit_time?: number | undefined
  readonly stage_id?: string | undefined
  readonly application_id?: string | undefined
  readonly stage?: Types.IdNameObject | undefined
  readonly creator?: Types.IdNameObject | undefined
  readonly biz_create_time?: number | undefined
  readonly biz_modify_time?: number | undefined
  readonly interview_round_summary?:
    | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | (number & {}) | undefined
  readonly interview_arrangement_id?: string | undefined
  readonly interview_type?: 1 | 2 | 3 | (number & {}) | undefined
  readonly talent_time_zone?: Types.CodeNameObject | undefined
  readonly contact_user?: Types.IdNameObject | undefined
  readonly contact_mobile?: string | undefined
  readonly remark?: string | undefined
  readonly address?: Types.CommonAddress | undefined
  readonly video_type?: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 100 | (number & {}) | undefined
  readonly arrangement_status?: 1 | 2 | 3 | (number & {}) | undefined
  readonly arrangement_type?: 1 | 2 | (number & {}) | undefined
  readonly arrangement_appointment_kind?: 1 | 2 | (number & {}) | undefined
  readonly meeting_room_list?: ReadonlyArray<Types.InterviewMeetingRoom> | undefined
  readonly interview_round_type?: Types.IdNameObject | undefined
}

export const InterviewExtend: Codec.Shape<InterviewExtend> =
  /*#__PURE__*/ Codec.shape("hire#InterviewExtend", () => ({
    id: Codec.strOpt,
    begin_time: Codec.intOpt,
    end_time: Codec.intOpt,
    round: Codec.intOpt,
    interview_record_list: Codec.listOpt(Codec.obj(InterviewRecord)),
    feedback_submit_time: Codec.intOpt,
    stage_id: Codec.strOpt,
    application_id: Codec.strOpt,
    stage: Codec.objOpt(Types.IdNameObject),
    creator: Codec.objOpt(Types.IdNameObject),
    biz_create_time: Codec.intOpt,
    biz_modify_time: Codec.intOpt,
    interview_round_summary: Codec.openOpt(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18),
    interview_arrangement_id: Codec.strOpt,
    interview_type: Codec.openOpt(1, 2, 3),
    talent_time_zone: Codec.objOpt(Types.CodeNameObject),
    contact_user: Codec.objOpt(Types.IdNameObject),
    contact_mobile: Codec.strOpt,
    remark: Codec.strOpt,
    address: Codec.objOpt(Types.CommonAddress),
    video_type: Codec.openOpt(1, 2, 3, 4, 5, 8, 9, 100),
    arrangement_status: Codec.openOpt(1, 2, 3),
    arrangement_type: Codec.openOpt(1, 2),
    arrangement_appointment_kind: Codec.openOpt(1, 2),
    meeting_room_list: Codec.listOpt(Codec.obj(Types.InterviewMeetingRoom)),
    interview_round_type: Codec.objOpt(Types.IdNameObject)
  }))

/** @category structures */
export interface InterviewRecord {
  readonly id?: string | undefined
  readonly user_id?: string | undefined
  readonly content?: string | undefined
  readonly commit_status?: 1 | 2 | (number & {}) | undefined
  readonly conclusion?: 1 | 2 | 3 | 4 | 5 | 6 | (number & {}) | undefined
  readonly interview_score?: Types.InterviewScore | undefined
  readonly interviewer?: Types.IdNameObject | undefined
  /** Not in the documentation. */
  readonly min_job_level_id?: string | undefined
  /** Not in the documentation. */
  readonly max_job_level_id?: string | undefined
  /** Not in the documentation. */
  readonly assessment_score?: Types.AssessmentScore | undefined
  /** Not in the documentation. */
  readonly question_list?: ReadonlyArray<Types.InterviewQuestion> | undefined
  /** Not in the documentation. */
  readonly code_question_list?: ReadonlyArray<Types.InterviewQuestion> | undefined
  /** Not in the documentation. */
  readonly image_list?: ReadonlyArray<Types.AttachmentV2> | undefined
  /** Not in the documentation. */
  readonly dimension_assessment_list?: ReadonlyArray<Types.DimensionAssessmentList> | undefined
}

export const InterviewRecord: Codec.Shape<InterviewRecord> =
  /*#__PURE__*/ Codec.shape("hire#InterviewRecord", () => ({
    id: Codec.strOpt,
    user_id: Codec.strOpt,
    content: Codec.strOpt,
    commit_status: Codec.openOpt(1, 2),
    conclusion: Codec.openOpt(1, 2, 3, 4, 5, 6),
    interview_score: Codec.objOpt(Types.InterviewScore),
    interviewer: Codec.objOpt(Types.IdNameObject),
    min_job_level_id: Codec.strOpt,
    max_job_level_id: Codec.strOpt,
    assessment_score: Codec.objOpt(Types.AssessmentScore),
    question_list: Codec.listOpt(Codec.obj(Types.InterviewQuestion)),
    code_question_list: Codec.listOpt(Codec.obj(Types.InterviewQuestion)),
    image_list: Codec.listOpt(Codec.obj(Types.AttachmentV2)),
    dimension_assessment_list: Codec.listOpt(Codec.obj(Types.DimensionAssessmentList))
  }))

/** @category structures */
export interface TalentInterview {
  readonly application_id?: string | undefined
  readonly interview_list?: ReadonlyArray<InterviewExtend> | undefined
}

export const TalentInterview: Codec.Shape<TalentInterview> =
  /*#__PURE__*/ Codec.shape("hire.v1.interview.get_by_talent#output.items", () => ({
    application_id: Codec.strOpt,
    interview_list: Codec.listOpt(Codec.obj(InterviewExtend))
  }))
