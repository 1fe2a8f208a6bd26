// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.application.interview`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/hire.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly application_id: string
  readonly page_size: number
  readonly page_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_admin_id" | (string & {}) | undefined
  /** Not in the documentation. */
  readonly job_level_id_type?: "people_admin_job_level_id" | "job_level_id" | (string & {}) | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.interview.list#input", () => ({
    application_id: Codec.str,
    page_size: Codec.int,
    page_token: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id"),
    job_level_id_type: Codec.listedOpt("people_admin_job_level_id", "job_level_id")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
  readonly items: ReadonlyArray<Interview>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.interview.list#output", () => ({
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt,
    items: Codec.list(Codec.obj(Interview))
  }))

/**
 * 获取面试记录列表
 *
 * `GET /open-apis/hire/v1/applications/:application_id/interviews` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `hire:interview`, `hire:interview:readonly`.
 *
 * Scopes that open further fields: `contact:user.employee_id:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application-interview/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取面试记录列表
   *
   * Scopes, any of: `hire:interview`, `hire:interview:readonly`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application-interview/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取面试记录列表
     *
     * Scopes, any of: `hire:interview`, `hire:interview:readonly`.
     *
     * Scopes that open further fields: `contact:user.employee_id:readonly`.
     * @deprecated The platform keeps it for old applications.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application-interview/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<Interview>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "hire.v1.application.interview.list",
  method: "GET",
  path: "/open-apis/hire/v1/applications/:application_id/interviews",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "user_id_type", "job_level_id_type"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
  deprecated: true,
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface Interview {
  readonly id?: string | undefined
  readonly begin_time?: number | undefined
  readonly end_time?: number | undefined
  readonly round?: number | undefined
  readonly stage_id?: string | undefined
  readonly interview_record_list?: ReadonlyArray<InterviewRecord> | undefined
}

export const Interview: Codec.Shape<Interview> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.interview.list#output.items", () => ({
    id: Codec.strOpt,
    begin_time: Codec.intOpt,
    end_time: Codec.intOpt,
    round: Codec.intOpt,
    stage_id: Codec.strOpt,
    interview_record_list: Codec.listOpt(Codec.obj(InterviewRecord))
  }))

/** @category structures */
export interface InterviewRecord {
  readonly id?: string | undefined
  readonly user_id?: string | undefined
  readonly content?: string | undefined
  readonly min_job_level_id?: string | undefined
  readonly max_job_level_id?: string | undefined
  readonly commit_status?: 1 | 2 | (number & {}) | undefined
  readonly conclusion?: 1 | 2 | 3 | 4 | 5 | 6 | (number & {}) | undefined
  readonly interview_score?: Types.InterviewScore | undefined
  /** Not in the documentation. */
  readonly feedback_submit_time?: number | undefined
  /** Not in the documentation. */
  readonly assessment_score?: Types.AssessmentScore | undefined
  /** Not in the documentation. */
  readonly question_list?: ReadonlyArray<Types.InterviewQuestion> | undefined
  /** Not in the documentation. */
  readonly code_question_list?: ReadonlyArray<Types.InterviewQuestion> | undefined
  /** Not in the documentation. */
  readonly interviewer?: Types.IdNameObject | undefined
  /** Not in the documentation. */
  readonly image_list?: ReadonlyArray<Types.AttachmentV2> | undefined
  /** Not in the documentation. */
  readonly dimension_assessment_list?: ReadonlyArray<Types.DimensionAssessmentList> | undefined
}

export const InterviewRecord: Codec.Shape<InterviewRecord> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.interview.list#output.items.interview_record_list", () => ({
    id: Codec.strOpt,
    user_id: Codec.strOpt,
    content: Codec.strOpt,
    min_job_level_id: Codec.strOpt,
    max_job_level_id: Codec.strOpt,
    commit_status: Codec.openOpt(1, 2),
    conclusion: Codec.openOpt(1, 2, 3, 4, 5, 6),
    interview_score: Codec.objOpt(Types.InterviewScore),
    feedback_submit_time: Codec.intOpt,
    assessment_score: Codec.objOpt(Types.AssessmentScore),
    question_list: Codec.listOpt(Codec.obj(Types.InterviewQuestion)),
    code_question_list: Codec.listOpt(Codec.obj(Types.InterviewQuestion)),
    interviewer: Codec.objOpt(Types.IdNameObject),
    image_list: Codec.listOpt(Codec.obj(Types.AttachmentV2)),
    dimension_assessment_list: Codec.listOpt(Codec.obj(Types.DimensionAssessmentList))
  }))
