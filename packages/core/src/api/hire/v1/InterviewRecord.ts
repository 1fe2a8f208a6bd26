// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.interview_record`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/hire.js"
import * as Shared from "../Types.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly interview_record_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.interview_record.get#input", () => ({
    interview_record_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly interview_record: InterviewRecord2
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.interview_record.get#output", () => ({
    interview_record: Codec.obj(InterviewRecord2)
  }))

/**
 * 获取面试评价详细信息
 *
 * `GET /open-apis/hire/v1/interview_records/:interview_record_id` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `hire:interview:readonly`, `hire:interview`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_record/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 获取面试评价详细信息
   *
   * Scopes, any of: `hire:interview:readonly`, `hire:interview`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_record/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.interview_record.get",
  method: "GET",
  path: "/open-apis/hire/v1/interview_records/:interview_record_id",
  tokens: ["tenant"],
  query: ["user_id_type"],
  codes,
  input: GetInput,
  output: GetOutput
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
  /** At most 100 items. */
  readonly ids?: ReadonlyArray<string> | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.interview_record.list#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    ids: Codec.listOpt(Codec.str),
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<InterviewRecord2>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.interview_record.list#output", () => ({
    items: Codec.list(Codec.obj(InterviewRecord2)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 批量获取面试评价详细信息
 *
 * `GET /open-apis/hire/v1/interview_records` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:interview:readonly`, `hire:interview`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_record/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 批量获取面试评价详细信息
   *
   * Scopes, any of: `hire:interview:readonly`, `hire:interview`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_record/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 批量获取面试评价详细信息
     *
     * Scopes, any of: `hire:interview:readonly`, `hire:interview`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_record/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<InterviewRecord2>
  }
} = /*#__PURE__*/ Paged.make({
  id: "hire.v1.interview_record.list",
  method: "GET",
  path: "/open-apis/hire/v1/interview_records",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "ids", "user_id_type"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface InterviewRecord2 {
  readonly id?: string | undefined
  readonly user_id?: string | undefined
  readonly content?: string | undefined
  readonly commit_status?: 1 | 2 | (number & {}) | undefined
  readonly feedback_submit_time?: number | undefined
  readonly conclusion?: 1 | 2 | 3 | 4 | 5 | 6 | (number & {}) | undefined
  readonly interview_score?: Types.InterviewScore | undefined
  readonly assessment_score?: AssessmentScoreInfo | undefined
  readonly question_list?: ReadonlyArray<Types.InterviewQuestion> | undefined
  readonly code_question_list?: ReadonlyArray<InterviewRecordInterviewQuestion> | undefined
  readonly interviewer?: Types.IdNameObject | undefined
  readonly image_list?: ReadonlyArray<Types.AttachmentV2> | undefined
  readonly dimension_assessment_list?: ReadonlyArray<InterviewDimensionAssessment> | undefined
  /** Not in the documentation. */
  readonly min_job_level_id?: string | undefined
  /** Not in the documentation. */
  readonly max_job_level_id?: string | undefined
}

export const InterviewRecord2: Codec.Shape<InterviewRecord2> =
  /*#__PURE__*/ Codec.shape("hire#InterviewRecord2", () => ({
    id: Codec.strOpt,
    user_id: Codec.strOpt,
    content: Codec.strOpt,
    commit_status: Codec.openOpt(1, 2),
    feedback_submit_time: Codec.intOpt,
    conclusion: Codec.openOpt(1, 2, 3, 4, 5, 6),
    interview_score: Codec.objOpt(Types.InterviewScore),
    assessment_score: Codec.objOpt(AssessmentScoreInfo),
    question_list: Codec.listOpt(Codec.obj(Types.InterviewQuestion)),
    code_question_list: Codec.listOpt(Codec.obj(InterviewRecordInterviewQuestion)),
    interviewer: Codec.objOpt(Types.IdNameObject),
    image_list: Codec.listOpt(Codec.obj(Types.AttachmentV2)),
    dimension_assessment_list: Codec.listOpt(Codec.obj(InterviewDimensionAssessment)),
    min_job_level_id: Codec.strOpt,
    max_job_level_id: Codec.strOpt
  }))

/** @category structures */
export interface AssessmentScoreInfo {
  readonly calculate_type: 1 | 2 | (number & {})
  readonly score: number
  readonly full_score?: number | undefined
}

export const AssessmentScoreInfo: Codec.Shape<AssessmentScoreInfo> =
  /*#__PURE__*/ Codec.shape("hire#AssessmentScoreInfo", () => ({
    calculate_type: Codec.open(1, 2),
    score: Codec.num,
    full_score: Codec.intOpt
  }))

/** @category structures */
export interface InterviewRecordInterviewQuestion {
  readonly id: string
  readonly title?: Shared.I18n | undefined
  readonly description?: Shared.I18n | undefined
  readonly content?: string | undefined
  /** Not in the documentation. */
  readonly ability_list?: ReadonlyArray<Types.Ability> | undefined
}

export const InterviewRecordInterviewQuestion: Codec.Shape<InterviewRecordInterviewQuestion> =
  /*#__PURE__*/ Codec.shape("hire#InterviewRecordInterviewQuestion", () => ({
    id: Codec.str,
    title: Codec.objOpt(Shared.I18n),
    description: Codec.objOpt(Shared.I18n),
    content: Codec.strOpt,
    ability_list: Codec.listOpt(Codec.obj(Types.Ability))
  }))

/** @category structures */
export interface InterviewDimensionAssessment {
  readonly id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly full_score?: number | undefined
  readonly content?: string | undefined
  readonly dimension_id?: string | undefined
  readonly dimension_score?: InterviewDimensionScore | undefined
  readonly dimension_score_list?: ReadonlyArray<InterviewRecordInterviewDimensionScore> | undefined
  readonly dimension_custom_score?: number | undefined
  readonly ability_list?: ReadonlyArray<Types.Ability> | undefined
  readonly question_list?: ReadonlyArray<Types.InterviewQuestion> | undefined
  readonly dimension_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 10 | 11 | 12 | (number & {}) | undefined
}

export const InterviewDimensionAssessment: Codec.Shape<InterviewDimensionAssessment> =
  /*#__PURE__*/ Codec.shape("hire#InterviewDimensionAssessment", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    full_score: Codec.intOpt,
    content: Codec.strOpt,
    dimension_id: Codec.strOpt,
    dimension_score: Codec.objOpt(InterviewDimensionScore),
    dimension_score_list: Codec.listOpt(Codec.obj(InterviewRecordInterviewDimensionScore)),
    dimension_custom_score: Codec.intOpt,
    ability_list: Codec.listOpt(Codec.obj(Types.Ability)),
    question_list: Codec.listOpt(Codec.obj(Types.InterviewQuestion)),
    dimension_type: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 10, 11, 12)
  }))

/** @category structures */
export interface InterviewDimensionScore {
  readonly id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly score_val?: number | undefined
}

export const InterviewDimensionScore: Codec.Shape<InterviewDimensionScore> =
  /*#__PURE__*/ Codec.shape("hire#InterviewDimensionScore", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    score_val: Codec.intOpt
  }))

/** @category structures */
export interface InterviewRecordInterviewDimensionScore {
  readonly id?: string | undefined
  readonly name?: Shared.I18n | undefined
  /** Not in the documentation. */
  readonly score_val?: number | undefined
}

export const InterviewRecordInterviewDimensionScore: Codec.Shape<InterviewRecordInterviewDimensionScore> =
  /*#__PURE__*/ Codec.shape("hire#InterviewRecordInterviewDimensionScore", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    score_val: Codec.numOpt
  }))
