// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v2.interview_record`.
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
  /*#__PURE__*/ Codec.shape("hire.v2.interview_record.get#input", () => ({
    interview_record_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly interview_record: InterviewRecord3
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("hire.v2.interview_record.get#output", () => ({
    interview_record: Codec.obj(InterviewRecord3)
  }))

/**
 * 获取面试评价详细信息（新版）
 *
 * `GET /open-apis/hire/v2/interview_records/:interview_record_id` · Token: tenant or user · Rate limit: 20/s.
 *
 * Scopes, any of: `hire:interview`, `hire:interview:readonly`, `hire:people_cli`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/hire-v2/interview_record/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取面试评价详细信息（新版）
   *
   * Scopes, any of: `hire:interview`, `hire:interview:readonly`, `hire:people_cli`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/hire-v2/interview_record/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v2.interview_record.get",
  method: "GET",
  path: "/open-apis/hire/v2/interview_records/:interview_record_id",
  tokens: ["tenant", "user"],
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
  /** At most 100 items. */
  readonly ids?: ReadonlyArray<string> | undefined
  /** At most 100. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("hire.v2.interview_record.list#input", () => ({
    ids: Codec.listOpt(Codec.str),
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<InterviewRecord3>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("hire.v2.interview_record.list#output", () => ({
    items: Codec.list(Codec.obj(InterviewRecord3)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 批量获取面试评价详细信息（新版）
 *
 * `GET /open-apis/hire/v2/interview_records` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:interview:readonly`, `hire:interview`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/hire-v2/interview_record/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 批量获取面试评价详细信息（新版）
   *
   * Scopes, any of: `hire:interview:readonly`, `hire:interview`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/hire-v2/interview_record/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 批量获取面试评价详细信息（新版）
     *
     * Scopes, any of: `hire:interview:readonly`, `hire:interview`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/hire-v2/interview_record/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<InterviewRecord3>
  }
} = /*#__PURE__*/ Paged.make({
  id: "hire.v2.interview_record.list",
  method: "GET",
  path: "/open-apis/hire/v2/interview_records",
  tokens: ["tenant"],
  query: ["ids", "page_size", "page_token", "user_id_type"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface InterviewRecord3 {
  readonly id?: string | undefined
  readonly feedback_form_id?: string | undefined
  readonly commit_status?: 1 | 2 | (number & {}) | undefined
  readonly submit_time?: string | undefined
  readonly record_score?: Shared.RecordScore | undefined
  readonly interviewer?: InterviewRecordIdNameObject | undefined
  readonly attachments?: ReadonlyArray<Attachment> | undefined
  readonly module_assessments?: ReadonlyArray<ModuleAssessment> | undefined
}

export const InterviewRecord3: Codec.Shape<InterviewRecord3> =
  /*#__PURE__*/ Codec.shape("hire#InterviewRecord3", () => ({
    id: Codec.strOpt,
    feedback_form_id: Codec.strOpt,
    commit_status: Codec.openOpt(1, 2),
    submit_time: Codec.strOpt,
    record_score: Codec.objOpt(Shared.RecordScore),
    interviewer: Codec.objOpt(InterviewRecordIdNameObject),
    attachments: Codec.listOpt(Codec.obj(Attachment)),
    module_assessments: Codec.listOpt(Codec.obj(ModuleAssessment))
  }))

/** @category structures */
export interface InterviewRecordIdNameObject {
  readonly id: string
  readonly name?: Shared.I18n | undefined
  readonly description?: InterviewRecordIdNameObjectDescription | undefined
}

export const InterviewRecordIdNameObject: Codec.Shape<InterviewRecordIdNameObject> =
  /*#__PURE__*/ Codec.shape("hire#InterviewRecordIdNameObject", () => ({
    id: Codec.str,
    name: Codec.objOpt(Shared.I18n),
    description: Codec.objOpt(InterviewRecordIdNameObjectDescription)
  }))

/** @category structures */
export interface Attachment {
  readonly file_id?: string | undefined
  readonly file_name?: string | undefined
  readonly content_type?: string | undefined
  readonly file_size?: number | undefined
  readonly create_time?: string | undefined
}

export const Attachment: Codec.Shape<Attachment> = /*#__PURE__*/ Codec.shape("hire#Attachment", () => ({
  file_id: Codec.strOpt,
  file_name: Codec.strOpt,
  content_type: Codec.strOpt,
  file_size: Codec.intOpt,
  create_time: Codec.strOpt
}))

/** @category structures */
export interface ModuleAssessment {
  readonly interview_feedback_form_module_id?: string | undefined
  readonly module_name?: Shared.I18n | undefined
  readonly module_type?: 1 | 2 | (number & {}) | undefined
  readonly module_weight?: number | undefined
  readonly module_score?: number | undefined
  readonly dimension_assessments?: ReadonlyArray<DimensionAssessment> | undefined
}

export const ModuleAssessment: Codec.Shape<ModuleAssessment> =
  /*#__PURE__*/ Codec.shape("hire#ModuleAssessment", () => ({
    interview_feedback_form_module_id: Codec.strOpt,
    module_name: Codec.objOpt(Shared.I18n),
    module_type: Codec.openOpt(1, 2),
    module_weight: Codec.numOpt,
    module_score: Codec.numOpt,
    dimension_assessments: Codec.listOpt(Codec.obj(DimensionAssessment))
  }))

/** @category structures */
export interface DimensionAssessment {
  readonly interview_feedback_form_dimension_id?: string | undefined
  readonly dimension_name?: Shared.I18n | undefined
  readonly dimension_type?: 1 | 2 | 3 | 5 | 6 | 7 | 10 | 11 | 12 | 13 | 14 | (number & {}) | undefined
  readonly weight?: number | undefined
  readonly dimension_content?: string | undefined
  readonly dimension_option?: Shared.DimensionOption | undefined
  readonly dimension_options?: ReadonlyArray<Shared.DimensionOption> | undefined
  readonly dimension_score?: number | undefined
  readonly recommended_job_level?: Shared.RecommendedJobLevel | undefined
  readonly question_assessments?: ReadonlyArray<QuestionAssessment> | undefined
  /** Not in the documentation. */
  readonly ability_assessments?: ReadonlyArray<Shared.AbilityAssessment> | undefined
}

export const DimensionAssessment: Codec.Shape<DimensionAssessment> =
  /*#__PURE__*/ Codec.shape("hire#DimensionAssessment", () => ({
    interview_feedback_form_dimension_id: Codec.strOpt,
    dimension_name: Codec.objOpt(Shared.I18n),
    dimension_type: Codec.openOpt(1, 2, 3, 5, 6, 7, 10, 11, 12, 13, 14),
    weight: Codec.numOpt,
    dimension_content: Codec.strOpt,
    dimension_option: Codec.objOpt(Shared.DimensionOption),
    dimension_options: Codec.listOpt(Codec.obj(Shared.DimensionOption)),
    dimension_score: Codec.intOpt,
    recommended_job_level: Codec.objOpt(Shared.RecommendedJobLevel),
    question_assessments: Codec.listOpt(Codec.obj(QuestionAssessment)),
    ability_assessments: Codec.listOpt(Codec.obj(Shared.AbilityAssessment))
  }))

/** @category structures */
export interface QuestionAssessment {
  readonly question_type?: 1 | 2 | (number & {}) | undefined
  readonly title?: Shared.I18n | undefined
  readonly description?: Shared.I18n | undefined
  readonly content?: string | undefined
  readonly abilities?: ReadonlyArray<InterviewRecordAbility> | undefined
}

export const QuestionAssessment: Codec.Shape<QuestionAssessment> =
  /*#__PURE__*/ Codec.shape("hire#QuestionAssessment", () => ({
    question_type: Codec.openOpt(1, 2),
    title: Codec.objOpt(Shared.I18n),
    description: Codec.objOpt(Shared.I18n),
    content: Codec.strOpt,
    abilities: Codec.listOpt(Codec.obj(InterviewRecordAbility))
  }))

/** @category structures */
export interface InterviewRecordAbility {
  readonly name?: Shared.I18n | undefined
  readonly description?: Shared.I18n | undefined
}

export const InterviewRecordAbility: Codec.Shape<InterviewRecordAbility> =
  /*#__PURE__*/ Codec.shape("hire#InterviewRecordAbility", () => ({
    name: Codec.objOpt(Shared.I18n),
    description: Codec.objOpt(Shared.I18n)
  }))

/** @category structures */
export interface InterviewRecordIdNameObjectDescription {
  readonly zh_cn?: string | undefined
  readonly en_us?: string | undefined
}

export const InterviewRecordIdNameObjectDescription: Codec.Shape<InterviewRecordIdNameObjectDescription> =
  /*#__PURE__*/ Codec.shape("hire#InterviewRecordIdNameObject.description", () => ({
    zh_cn: Codec.strOpt,
    en_us: Codec.strOpt
  }))
