// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.probation`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/corehr.js"
import * as Shared from "../Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `edit` takes.
 *
 * @category inputs
 */
export interface EditInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  readonly employment_id: string
  readonly probation_start_date?: string | undefined
  readonly probation_expected_end_date?: string | undefined
  readonly probation_outcome?: "passed" | "failed" | "delayed" | (string & {}) | undefined
  readonly actual_probation_end_date?: string | undefined
  readonly probation_extend_expected_end_date?: string | undefined
  /** 1 to 500. */
  readonly extended_probation_period_duration?: number | undefined
  readonly extended_probation_period_unit?: "day" | "week" | "month" | (string & {}) | undefined
  readonly notes?: string | undefined
  readonly self_review?: string | undefined
  /** At most 1000 items. */
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldData> | undefined
}

export const EditInput: Codec.Shape<EditInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.probation.edit#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    employment_id: Codec.str,
    probation_start_date: Codec.strOpt,
    probation_expected_end_date: Codec.strOpt,
    probation_outcome: Codec.listedOpt("passed", "failed", "delayed"),
    actual_probation_end_date: Codec.strOpt,
    probation_extend_expected_end_date: Codec.strOpt,
    extended_probation_period_duration: Codec.intOpt,
    extended_probation_period_unit: Codec.listedOpt("day", "week", "month"),
    notes: Codec.strOpt,
    self_review: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldData))
  }))

/**
 * 编辑试用期
 *
 * `POST /open-apis/corehr/v2/probation/edit` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:probation:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation/edit
 * @category endpoints
 */
export const edit: Endpoint.Described<EditInput, Codec.Dictionary, "tenant"> & {
  /**
   * 编辑试用期
   *
   * Scopes, any of: `corehr:probation:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation/edit
   */
  (input: EditInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.probation.edit",
  method: "POST",
  path: "/open-apis/corehr/v2/probation/edit",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: EditInput,
  output: Codec.dictionary
})

/**
 * What `enableDisableAssessment` takes.
 *
 * @category inputs
 */
export interface EnableDisableAssessmentInput {
  readonly active: boolean
  readonly app_url?: string | undefined
}

export const EnableDisableAssessmentInput: Codec.Shape<EnableDisableAssessmentInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.probation.enable_disable_assessment#input", () => ({
    active: Codec.bool,
    app_url: Codec.strOpt
  }))

/**
 * 启用/停用试用期考核功能
 *
 * `POST /open-apis/corehr/v2/probation/enable_disable_assessment` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:probation.assessment:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation/enable_disable_assessment
 * @category endpoints
 */
export const enableDisableAssessment: Endpoint.Described<EnableDisableAssessmentInput, Codec.Dictionary, "tenant"> & {
  /**
   * 启用/停用试用期考核功能
   *
   * Scopes, any of: `corehr:probation.assessment:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation/enable_disable_assessment
   */
  (input: EnableDisableAssessmentInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.probation.enable_disable_assessment",
  method: "POST",
  path: "/open-apis/corehr/v2/probation/enable_disable_assessment",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: EnableDisableAssessmentInput,
  output: Codec.dictionary
})

/**
 * What `search` takes.
 *
 * @category inputs
 */
export interface SearchInput {
  /** 1 to 100. */
  readonly page_size: number
  readonly page_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
  readonly employment_ids?: ReadonlyArray<string> | undefined
  readonly department_ids?: ReadonlyArray<string> | undefined
  readonly probation_start_date_start?: string | undefined
  readonly probation_start_date_end?: string | undefined
  readonly probation_expected_end_date_start?: string | undefined
  readonly probation_expected_end_date_end?: string | undefined
  readonly actual_probation_end_date_start?: string | undefined
  readonly actual_probation_end_date_end?: string | undefined
  readonly initiating_time_start?: string | undefined
  readonly initiating_time_end?: string | undefined
  readonly probation_status?:
    | "pending" | "rejected" | "waiting" | "approved" | "converted" | "offboarded" | (string & {}) | undefined
  readonly final_assessment_result?: "approved" | "rejected" | (string & {}) | undefined
  readonly final_assessment_grade?: string | undefined
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.probation.search#input", () => ({
    page_size: Codec.int,
    page_token: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id"),
    employment_ids: Codec.listOpt(Codec.str),
    department_ids: Codec.listOpt(Codec.str),
    probation_start_date_start: Codec.strOpt,
    probation_start_date_end: Codec.strOpt,
    probation_expected_end_date_start: Codec.strOpt,
    probation_expected_end_date_end: Codec.strOpt,
    actual_probation_end_date_start: Codec.strOpt,
    actual_probation_end_date_end: Codec.strOpt,
    initiating_time_start: Codec.strOpt,
    initiating_time_end: Codec.strOpt,
    probation_status: Codec.listedOpt("pending", "rejected", "waiting", "approved", "converted", "offboarded"),
    final_assessment_result: Codec.listedOpt("approved", "rejected"),
    final_assessment_grade: Codec.strOpt
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly items: ReadonlyArray<ProbationInfo>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.probation.search#output", () => ({
    items: Codec.list(Codec.obj(ProbationInfo)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 搜索试用期信息
 *
 * `POST /open-apis/corehr/v2/probation/search` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:probation:read`, `corehr:probation:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "tenant"> & {
  /**
   * 搜索试用期信息
   *
   * Scopes, any of: `corehr:probation:read`, `corehr:probation:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation/search
   */
  (input: SearchInput, options?: Endpoint.CallOptions): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<SearchInput, SearchOutput, "tenant">
  readonly items: {
    /**
     * 搜索试用期信息
     *
     * Scopes, any of: `corehr:probation:read`, `corehr:probation:write`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation/search
     */
    (input: SearchInput, options?: Paged.Options): Paged.Listing<ProbationInfo>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v2.probation.search",
  method: "POST",
  path: "/open-apis/corehr/v2/probation/search",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "user_id_type", "department_id_type"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: SearchInput,
  output: SearchOutput
})

/**
 * What `submit` takes.
 *
 * @category inputs
 */
export interface SubmitInput {
  readonly client_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  readonly employment_id: string
  readonly conversion_mode: 1 | 2 | (number & {})
  readonly actual_probation_end_date?: string | undefined
  readonly submission_type: "self_submission" | "system" | "hr_submission" | (string & {})
  readonly initiator_id?: string | undefined
  readonly notes?: string | undefined
  readonly self_review?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldData> | undefined
}

export const SubmitInput: Codec.Shape<SubmitInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.probation.submit#input", () => ({
    client_token: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    employment_id: Codec.str,
    conversion_mode: Codec.listed(1, 2),
    actual_probation_end_date: Codec.strOpt,
    submission_type: Codec.listed("self_submission", "system", "hr_submission"),
    initiator_id: Codec.strOpt,
    notes: Codec.strOpt,
    self_review: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldData))
  }))

/**
 * What `submit` gives.
 *
 * @category outputs
 */
export interface SubmitOutput {
  readonly probation_info: ProbationInfoForSubmit
}

export const SubmitOutput: Codec.Shape<SubmitOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.probation.submit#output", () => ({
    probation_info: Codec.obj(ProbationInfoForSubmit)
  }))

/**
 * 发起转正
 *
 * `POST /open-apis/corehr/v2/probation/submit` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:probation:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation/submit
 * @category endpoints
 */
export const submit: Endpoint.Described<SubmitInput, SubmitOutput, "tenant"> & {
  /**
   * 发起转正
   *
   * Scopes, any of: `corehr:probation:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation/submit
   */
  (input: SubmitInput, options?: Endpoint.CallOptions): Effect.Effect<SubmitOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.probation.submit",
  method: "POST",
  path: "/open-apis/corehr/v2/probation/submit",
  tokens: ["tenant"],
  query: ["client_token", "user_id_type"],
  body: "json",
  idempotencyKey: "client_token",
  done: [1160004, 1160103],
  codes,
  input: SubmitInput,
  output: SubmitOutput
})

/**
 * What `withdraw` takes.
 *
 * @category inputs
 */
export interface WithdrawInput {
  readonly client_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  readonly employment_id: string
}

export const WithdrawInput: Codec.Shape<WithdrawInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.probation.withdraw#input", () => ({
    client_token: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    employment_id: Codec.str
  }))

/**
 * 撤销转正
 *
 * `POST /open-apis/corehr/v2/probation/withdraw` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:probation:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation/withdraw
 * @category endpoints
 */
export const withdraw: Endpoint.Described<WithdrawInput, Codec.Dictionary, "tenant"> & {
  /**
   * 撤销转正
   *
   * Scopes, any of: `corehr:probation:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation/withdraw
   */
  (input: WithdrawInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.probation.withdraw",
  method: "POST",
  path: "/open-apis/corehr/v2/probation/withdraw",
  tokens: ["tenant"],
  query: ["client_token", "user_id_type"],
  body: "json",
  idempotencyKey: "client_token",
  done: [1160004, 1160103],
  codes,
  input: WithdrawInput,
  output: Codec.dictionary
})

/** @category structures */
export interface ProbationInfo {
  readonly employment_id?: string | undefined
  readonly probation_id?: string | undefined
  readonly probation_start_date?: string | undefined
  readonly probation_expected_end_date?: string | undefined
  readonly actual_probation_end_date?: string | undefined
  readonly initiating_time?: string | undefined
  readonly submission_type?: Shared.Enum | undefined
  readonly initiator_id?: string | undefined
  readonly probation_status?: Shared.Enum | undefined
  /** Given with the scope `corehr:probation.self_review:read` or `corehr:probation.self_review:write`. */
  readonly self_review?: string | undefined
  /** Given with the scope `corehr:probation.notes:read` or `corehr:probation.notes:write`. */
  readonly notes?: string | undefined
  readonly process_id?: string | undefined
  readonly converted_via_bpm?: boolean | undefined
  /** Given with the scope `corehr:probation.custom_field:read` or `corehr:probation.custom_field:write`. */
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldData> | undefined
  readonly final_assessment_status?: Shared.Enum | undefined
  readonly final_assessment_result?: Shared.Enum | undefined
  /** Given with the scope `corehr:probation.assessment:read` or `corehr:probation.assessment:write`. */
  readonly final_assessment_score?: number | undefined
  /** Given with the scope `corehr:probation.assessment:read` or `corehr:probation.assessment:write`. */
  readonly final_assessment_grade?: Shared.Enum | undefined
  /** Given with the scope `corehr:probation.assessment:read` or `corehr:probation.assessment:write`. */
  readonly final_assessment_comment?: string | undefined
  /** Given with the scope `corehr:probation.assessment:read` or `corehr:probation.assessment:write`. */
  readonly final_assessment_detail?: string | undefined
  /** Given with the scope `corehr:probation.assessment:read` or `corehr:probation.assessment:write`. */
  readonly assessments?: ReadonlyArray<Assessment> | undefined
  /**
   * Given with the scope `corehr:probation.probation_outcome:read` or
   * `corehr:probation.probation_outcome:write`.
   */
  readonly probation_extend_expected_end_date?: string | undefined
  /**
   * Given with the scope `corehr:probation.probation_outcome:read` or
   * `corehr:probation.probation_outcome:write`.
   */
  readonly extended_probation_period_duration?: number | undefined
  /**
   * Given with the scope `corehr:probation.probation_outcome:read` or
   * `corehr:probation.probation_outcome:write`.
   */
  readonly extended_probation_period_unit?: Shared.Enum | undefined
  /**
   * Given with the scope `corehr:probation.probation_outcome:read` or
   * `corehr:probation.probation_outcome:write`.
   */
  readonly probation_outcome?: Shared.Enum | undefined
}

export const ProbationInfo: Codec.Shape<ProbationInfo> =
  /*#__PURE__*/ Codec.shape("corehr.v2.probation.search#output.items", () => ({
    employment_id: Codec.strOpt,
    probation_id: Codec.strOpt,
    probation_start_date: Codec.strOpt,
    probation_expected_end_date: Codec.strOpt,
    actual_probation_end_date: Codec.strOpt,
    initiating_time: Codec.strOpt,
    submission_type: Codec.objOpt(Shared.Enum),
    initiator_id: Codec.strOpt,
    probation_status: Codec.objOpt(Shared.Enum),
    self_review: Codec.strOpt,
    notes: Codec.strOpt,
    process_id: Codec.strOpt,
    converted_via_bpm: Codec.boolOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldData)),
    final_assessment_status: Codec.objOpt(Shared.Enum),
    final_assessment_result: Codec.objOpt(Shared.Enum),
    final_assessment_score: Codec.numOpt,
    final_assessment_grade: Codec.objOpt(Shared.Enum),
    final_assessment_comment: Codec.strOpt,
    final_assessment_detail: Codec.strOpt,
    assessments: Codec.listOpt(Codec.obj(Assessment)),
    probation_extend_expected_end_date: Codec.strOpt,
    extended_probation_period_duration: Codec.intOpt,
    extended_probation_period_unit: Codec.objOpt(Shared.Enum),
    probation_outcome: Codec.objOpt(Shared.Enum)
  }))

/** @category structures */
export interface Assessment {
  readonly assessment_id?: string | undefined
  readonly assessment_status?: Shared.Enum | undefined
  readonly assessment_result?: Shared.Enum | undefined
  readonly assessment_score?: number | undefined
  readonly assessment_grade?: Shared.Enum | undefined
  readonly assessment_comment?: string | undefined
  readonly assessment_detail?: string | undefined
  readonly is_final_asssessment?: boolean | undefined
}

export const Assessment: Codec.Shape<Assessment> =
  /*#__PURE__*/ Codec.shape("corehr.v2.probation.search#output.items.assessments", () => ({
    assessment_id: Codec.strOpt,
    assessment_status: Codec.objOpt(Shared.Enum),
    assessment_result: Codec.objOpt(Shared.Enum),
    assessment_score: Codec.numOpt,
    assessment_grade: Codec.objOpt(Shared.Enum),
    assessment_comment: Codec.strOpt,
    assessment_detail: Codec.strOpt,
    is_final_asssessment: Codec.boolOpt
  }))

/** @category structures */
export interface ProbationInfoForSubmit {
  readonly employment_id?: string | undefined
  readonly probation_id?: string | undefined
  readonly probation_start_date?: string | undefined
  readonly probation_expected_end_date?: string | undefined
  readonly actual_probation_end_date?: string | undefined
  readonly initiating_time?: string | undefined
  readonly submission_type?: Shared.Enum | undefined
  readonly initiator_id?: string | undefined
  readonly probation_status?: Shared.Enum | undefined
  /** Given with the scope `corehr:probation.self_review:read` or `corehr:probation.self_review:write`. */
  readonly self_review?: string | undefined
  /** Given with the scope `corehr:probation.notes:read` or `corehr:probation.notes:write`. */
  readonly notes?: string | undefined
  readonly process_id?: string | undefined
  readonly converted_via_bpm?: boolean | undefined
  /** Given with the scope `corehr:probation.custom_field:read` or `corehr:probation.custom_field:write`. */
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldData> | undefined
  readonly final_assessment_status?: Shared.Enum | undefined
  readonly final_assessment_result?: Shared.Enum | undefined
  /** Given with the scope `corehr:probation.assessment:read` or `corehr:probation.assessment:write`. */
  readonly final_assessment_score?: number | undefined
  /** Given with the scope `corehr:probation.assessment:read` or `corehr:probation.assessment:write`. */
  readonly final_assessment_grade?: Shared.Enum | undefined
  /** Given with the scope `corehr:probation.assessment:read` or `corehr:probation.assessment:write`. */
  readonly final_assessment_comment?: string | undefined
  /** Given with the scope `corehr:probation.assessment:read` or `corehr:probation.assessment:write`. */
  readonly final_assessment_detail?: string | undefined
}

export const ProbationInfoForSubmit: Codec.Shape<ProbationInfoForSubmit> =
  /*#__PURE__*/ Codec.shape("corehr.v2.probation.submit#output.probation_info", () => ({
    employment_id: Codec.strOpt,
    probation_id: Codec.strOpt,
    probation_start_date: Codec.strOpt,
    probation_expected_end_date: Codec.strOpt,
    actual_probation_end_date: Codec.strOpt,
    initiating_time: Codec.strOpt,
    submission_type: Codec.objOpt(Shared.Enum),
    initiator_id: Codec.strOpt,
    probation_status: Codec.objOpt(Shared.Enum),
    self_review: Codec.strOpt,
    notes: Codec.strOpt,
    process_id: Codec.strOpt,
    converted_via_bpm: Codec.boolOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldData)),
    final_assessment_status: Codec.objOpt(Shared.Enum),
    final_assessment_result: Codec.objOpt(Shared.Enum),
    final_assessment_score: Codec.numOpt,
    final_assessment_grade: Codec.objOpt(Shared.Enum),
    final_assessment_comment: Codec.strOpt,
    final_assessment_detail: Codec.strOpt
  }))
