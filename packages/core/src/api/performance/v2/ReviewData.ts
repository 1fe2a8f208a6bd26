// GENERATED from spec/performance.json. DO NOT EDIT: correct spec/patches/performance.json.
/**
 * Endpoints of `performance.v2.review_data`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/performance.js"
import * as Shared from "../Types.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_admin_id" | (string & {}) | undefined
  /** At most 10 items. */
  readonly semester_ids: ReadonlyArray<string>
  /** At most 10 items. */
  readonly reviewee_user_ids: ReadonlyArray<string>
  readonly stage_types?: ReadonlyArray<"summarize_key_outputs" | "review" | "communication_and_open_result" | "view_result" | "reconsideration" | "leader_review" | (string & {})> | undefined
  readonly review_stage_roles?: ReadonlyArray<"reviewee" | "invited_reviewer" | "solid_line_leader" | "dotted_line_leader" | "secondary_solid_line_leader" | "direct_project_leader" | "custom_review_role" | "metric_reviewer" | (string & {})> | undefined
  /** At most 50 items. */
  readonly stage_ids?: ReadonlyArray<string> | undefined
  readonly need_leader_review_data_source?: boolean | undefined
  readonly updated_later_than?: string | undefined
  /** At most 50 items. */
  readonly stage_progresses?: ReadonlyArray<0 | 1 | 2 | 3 | 4 | (number & {})> | undefined
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("performance.v2.review_data.query#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id"),
    semester_ids: Codec.list(Codec.str),
    reviewee_user_ids: Codec.list(Codec.str),
    stage_types: Codec.listOpt(Codec.listed("summarize_key_outputs", "review", "communication_and_open_result", "view_result", "reconsideration", "leader_review")),
    review_stage_roles: Codec.listOpt(Codec.listed("reviewee", "invited_reviewer", "solid_line_leader", "dotted_line_leader", "secondary_solid_line_leader", "direct_project_leader", "custom_review_role", "metric_reviewer")),
    stage_ids: Codec.listOpt(Codec.str),
    need_leader_review_data_source: Codec.boolOpt,
    updated_later_than: Codec.strOpt,
    stage_progresses: Codec.listOpt(Codec.listed(0, 1, 2, 3, 4))
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly datas: ReadonlyArray<ReviewProfile>
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("performance.v2.review_data.query#output", () => ({
    datas: Codec.list(Codec.obj(ReviewProfile))
  }))

/**
 * 获取绩效详情数据
 *
 * `POST /open-apis/performance/v2/review_datas/query` · Token: tenant · Rate limit: 20/min.
 *
 * Scopes, any of: `performance:performance`, `performance:performance:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/review_data/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 获取绩效详情数据
   *
   * Scopes, any of: `performance:performance`, `performance:performance:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/review_data/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "performance.v2.review_data.query",
  method: "POST",
  path: "/open-apis/performance/v2/review_datas/query",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  repeatable: true,
  codes,
  input: QueryInput,
  output: QueryOutput
})

/** @category structures */
export interface CooperationProject {
  readonly id?: string | undefined
  readonly name?: Types.I18n | undefined
  readonly roles?: ReadonlyArray<CooperationRole> | undefined
  readonly user_roles?: ReadonlyArray<CooperationUserRole> | undefined
  readonly underling_roles?: ReadonlyArray<CooperationUserRole> | undefined
}

export const CooperationProject: Codec.Shape<CooperationProject> =
  /*#__PURE__*/ Codec.shape("performance#CooperationProject", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Types.I18n),
    roles: Codec.listOpt(Codec.obj(CooperationRole)),
    user_roles: Codec.listOpt(Codec.obj(CooperationUserRole)),
    underling_roles: Codec.listOpt(Codec.obj(CooperationUserRole))
  }))

/** @category structures */
export interface CooperationRole {
  readonly reviewer_role?: CooperationUserRole | undefined
  readonly reviewee_role?: CooperationUserRole | undefined
}

export const CooperationRole: Codec.Shape<CooperationRole> =
  /*#__PURE__*/ Codec.shape("performance#CooperationRole", () => ({
    reviewer_role: Codec.objOpt(CooperationUserRole),
    reviewee_role: Codec.objOpt(CooperationUserRole)
  }))

/** @category structures */
export interface CooperationUserRole {
  readonly role_id?: string | undefined
  readonly name?: Types.I18n | undefined
}

export const CooperationUserRole: Codec.Shape<CooperationUserRole> =
  /*#__PURE__*/ Codec.shape("performance#CooperationUserRole", () => ({
    role_id: Codec.strOpt,
    name: Codec.objOpt(Types.I18n)
  }))

/** @category structures */
export interface ReviewProfile {
  readonly user_id?: Shared.User | undefined
  readonly semester_id?: string | undefined
  readonly activity_id?: string | undefined
  readonly review_template_id?: string | undefined
  readonly stages?: ReadonlyArray<ReviewStage> | undefined
}

export const ReviewProfile: Codec.Shape<ReviewProfile> =
  /*#__PURE__*/ Codec.shape("performance.v2.review_data.query#output.datas", () => ({
    user_id: Codec.objOpt(Shared.User),
    semester_id: Codec.strOpt,
    activity_id: Codec.strOpt,
    review_template_id: Codec.strOpt,
    stages: Codec.listOpt(Codec.obj(ReviewStage))
  }))

/** @category structures */
export interface ReviewStage {
  readonly stage_id?: string | undefined
  readonly stage_type?:
    | "summarize_key_outputs" | "review" | "communication_and_open_result" | "view_result" | "reconsideration"
    | "leader_review" | (string & {}) | undefined
  readonly template_id?: string | undefined
  readonly records?: ReadonlyArray<ReviewRecord> | undefined
  readonly review_stage_role?:
    | "reviewee" | "invited_reviewer" | "solid_line_leader" | "dotted_line_leader"
    | "secondary_solid_line_leader" | "direct_project_leader" | "custom_review_role" | "metric_reviewer"
    | (string & {}) | undefined
}

export const ReviewStage: Codec.Shape<ReviewStage> =
  /*#__PURE__*/ Codec.shape("performance.v2.review_data.query#output.datas.stages", () => ({
    stage_id: Codec.strOpt,
    stage_type: Codec.openOpt(
      "summarize_key_outputs", "review", "communication_and_open_result", "view_result", "reconsideration",
      "leader_review"
    ),
    template_id: Codec.strOpt,
    records: Codec.listOpt(Codec.obj(ReviewRecord)),
    review_stage_role: Codec.openOpt(
      "reviewee", "invited_reviewer", "solid_line_leader", "dotted_line_leader",
      "secondary_solid_line_leader", "direct_project_leader", "custom_review_role", "metric_reviewer"
    )
  }))

/** @category structures */
export interface ReviewRecord {
  readonly progress?: 0 | 1 | 2 | 3 | 4 | (number & {}) | undefined
  readonly units?: ReadonlyArray<ReviewUnit> | undefined
  readonly invited_review_record_info?: InvitedReviewRecordInfo | undefined
  readonly direct_project_leader_record_info?: DirectProjectLeaderRecordInfo | undefined
  readonly record_id?: string | undefined
}

export const ReviewRecord: Codec.Shape<ReviewRecord> =
  /*#__PURE__*/ Codec.shape("performance.v2.review_data.query#output.datas.stages.records", () => ({
    progress: Codec.openOpt(0, 1, 2, 3, 4),
    units: Codec.listOpt(Codec.obj(ReviewUnit)),
    invited_review_record_info: Codec.objOpt(InvitedReviewRecordInfo),
    direct_project_leader_record_info: Codec.objOpt(DirectProjectLeaderRecordInfo),
    record_id: Codec.strOpt
  }))

/** @category structures */
export interface ReviewUnit {
  readonly unit_id?: string | undefined
  readonly is_unknown?: boolean | undefined
  readonly data?: ReadonlyArray<ReviewDetail> | undefined
}

export const ReviewUnit: Codec.Shape<ReviewUnit> =
  /*#__PURE__*/ Codec.shape("performance.v2.review_data.query#output.datas.stages.records.units", () => ({
    unit_id: Codec.strOpt,
    is_unknown: Codec.boolOpt,
    data: Codec.listOpt(Codec.obj(ReviewDetail))
  }))

/** @category structures */
export interface ReviewDetail {
  readonly field_id: string
  readonly reviewer_user_id?: Shared.User | undefined
  readonly submit_time?: string | undefined
  readonly indicator_id?: string | undefined
  readonly option_id?: string | undefined
  readonly score?: string | undefined
  readonly text?: string | undefined
  readonly tag_based_question_id?: string | undefined
  readonly tag_text_item_data?: ReadonlyArray<TagText> | undefined
  readonly perf_coefficient_value?: string | undefined
  readonly sub_indicator_data?: ReadonlyArray<SubIndicator> | undefined
  readonly objective_data?: ReadonlyArray<ObjectiveData> | undefined
  readonly metric_data?: ReadonlyArray<MetricData> | undefined
  readonly leader_review_data_source?:
    | "review" | "calibaration" | "reconsideration" | (string & {}) | undefined
  readonly multi_texts?: ReadonlyArray<string> | undefined
  readonly richtext?: string | undefined
  readonly multi_richtexts?: ReadonlyArray<string> | undefined
  readonly is_principal_review_item?: boolean | undefined
}

export const ReviewDetail: Codec.Shape<ReviewDetail> =
  /*#__PURE__*/ Codec.shape("performance.v2.review_data.query#output.datas.stages.records.units.data", () => ({
    field_id: Codec.str,
    reviewer_user_id: Codec.objOpt(Shared.User),
    submit_time: Codec.strOpt,
    indicator_id: Codec.strOpt,
    option_id: Codec.strOpt,
    score: Codec.strOpt,
    text: Codec.strOpt,
    tag_based_question_id: Codec.strOpt,
    tag_text_item_data: Codec.listOpt(Codec.obj(TagText)),
    perf_coefficient_value: Codec.strOpt,
    sub_indicator_data: Codec.listOpt(Codec.obj(SubIndicator)),
    objective_data: Codec.listOpt(Codec.obj(ObjectiveData)),
    metric_data: Codec.listOpt(Codec.obj(MetricData)),
    leader_review_data_source: Codec.openOpt("review", "calibaration", "reconsideration"),
    multi_texts: Codec.listOpt(Codec.str),
    richtext: Codec.strOpt,
    multi_richtexts: Codec.listOpt(Codec.str),
    is_principal_review_item: Codec.boolOpt
  }))

/** @category structures */
export interface TagText {
  readonly tag_text_id?: string | undefined
  readonly tag_text?: string | undefined
  readonly tag_richtext?: string | undefined
}

export const TagText: Codec.Shape<TagText> =
  /*#__PURE__*/ Codec.shape("performance.v2.review_data.query#output.datas.stages.records.units.data.tag_text_item_data", () => ({
    tag_text_id: Codec.strOpt,
    tag_text: Codec.strOpt,
    tag_richtext: Codec.strOpt
  }))

/** @category structures */
export interface SubIndicator {
  readonly field_id: string
  readonly indicator_id?: string | undefined
  readonly option_id?: string | undefined
  readonly score?: string | undefined
  readonly text?: string | undefined
  readonly richtext?: string | undefined
}

export const SubIndicator: Codec.Shape<SubIndicator> =
  /*#__PURE__*/ Codec.shape("performance.v2.review_data.query#output.datas.stages.records.units.data.sub_indicator_data", () => ({
    field_id: Codec.str,
    indicator_id: Codec.strOpt,
    option_id: Codec.strOpt,
    score: Codec.strOpt,
    text: Codec.strOpt,
    richtext: Codec.strOpt
  }))

/** @category structures */
export interface ObjectiveData {
  readonly objective_id: string
  readonly score?: string | undefined
  readonly text?: string | undefined
  readonly keyresult_data?: ReadonlyArray<KeyresultData> | undefined
  readonly richtext?: string | undefined
}

export const ObjectiveData: Codec.Shape<ObjectiveData> =
  /*#__PURE__*/ Codec.shape("performance.v2.review_data.query#output.datas.stages.records.units.data.objective_data", () => ({
    objective_id: Codec.str,
    score: Codec.strOpt,
    text: Codec.strOpt,
    keyresult_data: Codec.listOpt(Codec.obj(KeyresultData)),
    richtext: Codec.strOpt
  }))

/** @category structures */
export interface KeyresultData {
  readonly keyresult_id: string
  readonly score?: string | undefined
  readonly text?: string | undefined
  readonly richtext?: string | undefined
}

export const KeyresultData: Codec.Shape<KeyresultData> =
  /*#__PURE__*/ Codec.shape("performance.v2.review_data.query#output.datas.stages.records.units.data.objective_data.keyresult_data", () => ({
    keyresult_id: Codec.str,
    score: Codec.strOpt,
    text: Codec.strOpt,
    richtext: Codec.strOpt
  }))

/** @category structures */
export interface MetricData {
  readonly id: string
  readonly score?: string | undefined
}

export const MetricData: Codec.Shape<MetricData> =
  /*#__PURE__*/ Codec.shape("performance.v2.review_data.query#output.datas.stages.records.units.data.metric_data", () => ({
    id: Codec.str,
    score: Codec.strOpt
  }))

/** @category structures */
export interface InvitedReviewRecordInfo {
  readonly reviewer_id?: Shared.User | undefined
  readonly is_rejected?: boolean | undefined
  readonly rejected_reason?: string | undefined
  readonly distribute_type?: 1 | 2 | 3 | (number & {}) | undefined
  readonly avg_diff?: string | undefined
  readonly relationship_with_reviewee?:
    | "direct_report" | "skiplevel_report" | "former_direct_manager" | "skiplevel_manager" | "teammate"
    | "crossteam_colleague" | (string & {}) | undefined
  readonly invitedby?:
    | "system_default" | "reviewee" | "manager" | "hrbp_or_others" | "voluntary" | (string & {}) | undefined
}

export const InvitedReviewRecordInfo: Codec.Shape<InvitedReviewRecordInfo> =
  /*#__PURE__*/ Codec.shape("performance.v2.review_data.query#output.datas.stages.records.invited_review_record_info", () => ({
    reviewer_id: Codec.objOpt(Shared.User),
    is_rejected: Codec.boolOpt,
    rejected_reason: Codec.strOpt,
    distribute_type: Codec.openOpt(1, 2, 3),
    avg_diff: Codec.strOpt,
    relationship_with_reviewee: Codec.openOpt(
      "direct_report", "skiplevel_report", "former_direct_manager", "skiplevel_manager", "teammate",
      "crossteam_colleague"
    ),
    invitedby: Codec.openOpt("system_default", "reviewee", "manager", "hrbp_or_others", "voluntary")
  }))

/** @category structures */
export interface DirectProjectLeaderRecordInfo {
  readonly reviewer_id?: Shared.User | undefined
  readonly cooperation_projects?: ReadonlyArray<CooperationProject> | undefined
  readonly review_depend_projects?: ReadonlyArray<CooperationProject> | undefined
  readonly participated_projects?: ReadonlyArray<CooperationProject> | undefined
}

export const DirectProjectLeaderRecordInfo: Codec.Shape<DirectProjectLeaderRecordInfo> =
  /*#__PURE__*/ Codec.shape("performance.v2.review_data.query#output.datas.stages.records.direct_project_leader_record_info", () => ({
    reviewer_id: Codec.objOpt(Shared.User),
    cooperation_projects: Codec.listOpt(Codec.obj(CooperationProject)),
    review_depend_projects: Codec.listOpt(Codec.obj(CooperationProject)),
    participated_projects: Codec.listOpt(Codec.obj(CooperationProject))
  }))
