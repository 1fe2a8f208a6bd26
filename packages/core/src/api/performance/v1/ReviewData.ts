// GENERATED from spec/performance.json. DO NOT EDIT: correct spec/patches/performance.json.
/**
 * Endpoints of `performance.v1.review_data`.
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
  readonly start_time: string
  readonly end_time: string
  /** At most 50 items. */
  readonly stage_types: ReadonlyArray<"leader_review" | "communication_and_open_result" | "view_result" | (string & {})>
  /** At most 50 items. */
  readonly stage_progress?: ReadonlyArray<0 | 1 | 2 | 3 | 4 | (number & {})> | undefined
  /** At most 50 items. */
  readonly semester_id_list?: ReadonlyArray<string> | undefined
  /** At most 50 items. */
  readonly reviewee_user_id_list: ReadonlyArray<string>
  readonly updated_later_than?: string | undefined
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("performance.v1.review_data.query#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id"),
    start_time: Codec.str,
    end_time: Codec.str,
    stage_types: Codec.list(Codec.listed("leader_review", "communication_and_open_result", "view_result")),
    stage_progress: Codec.listOpt(Codec.listed(0, 1, 2, 3, 4)),
    semester_id_list: Codec.listOpt(Codec.str),
    reviewee_user_id_list: Codec.list(Codec.str),
    updated_later_than: Codec.strOpt
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly semesters?: ReadonlyArray<Semester> | undefined
  readonly activities?: ReadonlyArray<Activity> | undefined
  readonly indicators?: ReadonlyArray<Indicator> | undefined
  readonly templates?: ReadonlyArray<Template> | undefined
  readonly units?: ReadonlyArray<Unit> | undefined
  readonly fields?: ReadonlyArray<Field> | undefined
  readonly datas?: ReadonlyArray<ReviewProfile> | undefined
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("performance.v1.review_data.query#output", () => ({
    semesters: Codec.listOpt(Codec.obj(Semester)),
    activities: Codec.listOpt(Codec.obj(Activity)),
    indicators: Codec.listOpt(Codec.obj(Indicator)),
    templates: Codec.listOpt(Codec.obj(Template)),
    units: Codec.listOpt(Codec.obj(Unit)),
    fields: Codec.listOpt(Codec.obj(Field)),
    datas: Codec.listOpt(Codec.obj(ReviewProfile))
  }))

/**
 * 获取绩效结果
 *
 * `POST /open-apis/performance/v1/review_datas/query` · Token: tenant or user · Rate limit: 20/min.
 *
 * Scopes, any of: `performance:performance`, `performance:performance:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v1/review_data/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant" | "user"> & {
  /**
   * 获取绩效结果
   *
   * Scopes, any of: `performance:performance`, `performance:performance:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v1/review_data/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "performance.v1.review_data.query",
  method: "POST",
  path: "/open-apis/performance/v1/review_datas/query",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  repeatable: true,
  codes,
  input: QueryInput,
  output: QueryOutput
})

/** @category structures */
export interface Semester {
  readonly id?: string | undefined
  readonly name?: Types.I18n2 | undefined
  readonly progress?: "initiating" | "enabled" | (string & {}) | undefined
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
  readonly create_time?: string | undefined
  readonly modify_time?: string | undefined
  readonly create_user_id?: string | undefined
  readonly modify_user_id?: string | undefined
  /** Not in the documentation. */
  readonly year?: number | undefined
  /** Not in the documentation. */
  readonly type_group?: string | undefined
  /** Not in the documentation. */
  readonly type?: string | undefined
}

export const Semester: Codec.Shape<Semester> =
  /*#__PURE__*/ Codec.shape("performance.v1.review_data.query#output.semesters", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Types.I18n2),
    progress: Codec.openOpt("initiating", "enabled"),
    start_time: Codec.strOpt,
    end_time: Codec.strOpt,
    create_time: Codec.strOpt,
    modify_time: Codec.strOpt,
    create_user_id: Codec.strOpt,
    modify_user_id: Codec.strOpt,
    year: Codec.intOpt,
    type_group: Codec.strOpt,
    type: Codec.strOpt
  }))

/** @category structures */
export interface Activity {
  readonly id?: string | undefined
  readonly name?: Types.I18n2 | undefined
  readonly semester_id?: string | undefined
}

export const Activity: Codec.Shape<Activity> =
  /*#__PURE__*/ Codec.shape("performance.v1.review_data.query#output.activities", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Types.I18n2),
    semester_id: Codec.strOpt
  }))

/** @category structures */
export interface Indicator {
  readonly id?: string | undefined
  readonly name?: Types.I18n2 | undefined
  readonly options?: ReadonlyArray<IndicatorOption> | undefined
}

export const Indicator: Codec.Shape<Indicator> =
  /*#__PURE__*/ Codec.shape("performance.v1.review_data.query#output.indicators", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Types.I18n2),
    options: Codec.listOpt(Codec.obj(IndicatorOption))
  }))

/** @category structures */
export interface IndicatorOption {
  readonly id?: string | undefined
  readonly name?: Types.I18n2 | undefined
  readonly label?: string | undefined
}

export const IndicatorOption: Codec.Shape<IndicatorOption> =
  /*#__PURE__*/ Codec.shape("performance.v1.review_data.query#output.indicators.options", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Types.I18n2),
    label: Codec.strOpt
  }))

/** @category structures */
export interface Template {
  readonly id?: string | undefined
  readonly name?: Types.I18n2 | undefined
  readonly stage?: string | undefined
}

export const Template: Codec.Shape<Template> =
  /*#__PURE__*/ Codec.shape("performance.v1.review_data.query#output.templates", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Types.I18n2),
    stage: Codec.strOpt
  }))

/** @category structures */
export interface Unit {
  readonly id?: string | undefined
  readonly name?: Types.I18n2 | undefined
}

export const Unit: Codec.Shape<Unit> =
  /*#__PURE__*/ Codec.shape("performance.v1.review_data.query#output.units", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Types.I18n2)
  }))

/** @category structures */
export interface Field {
  readonly id?: string | undefined
  readonly name?: Types.I18n2 | undefined
  readonly indicator_id?: string | undefined
  readonly parent_field_id?: string | undefined
}

export const Field: Codec.Shape<Field> =
  /*#__PURE__*/ Codec.shape("performance.v1.review_data.query#output.fields", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Types.I18n2),
    indicator_id: Codec.strOpt,
    parent_field_id: Codec.strOpt
  }))

/** @category structures */
export interface ReviewProfile {
  readonly user_id?: Shared.User | undefined
  readonly semester_id?: string | undefined
  readonly activity_id?: string | undefined
  readonly stages?: ReadonlyArray<ReviewStage> | undefined
}

export const ReviewProfile: Codec.Shape<ReviewProfile> =
  /*#__PURE__*/ Codec.shape("performance.v1.review_data.query#output.datas", () => ({
    user_id: Codec.objOpt(Shared.User),
    semester_id: Codec.strOpt,
    activity_id: Codec.strOpt,
    stages: Codec.listOpt(Codec.obj(ReviewStage))
  }))

/** @category structures */
export interface ReviewStage {
  readonly stage_type?: string | undefined
  readonly progress?: 0 | 1 | 2 | 3 | 4 | (number & {}) | undefined
  readonly data?: ReadonlyArray<ReviewDetail> | undefined
}

export const ReviewStage: Codec.Shape<ReviewStage> =
  /*#__PURE__*/ Codec.shape("performance.v1.review_data.query#output.datas.stages", () => ({
    stage_type: Codec.strOpt,
    progress: Codec.openOpt(0, 1, 2, 3, 4),
    data: Codec.listOpt(Codec.obj(ReviewDetail))
  }))

/** @category structures */
export interface ReviewDetail {
  readonly template_id?: string | undefined
  readonly unit_id?: string | undefined
  readonly field_id?: string | undefined
  readonly reviewer_user_id?: Shared.User | undefined
  readonly submit_time?: string | undefined
  readonly indicator_id?: string | undefined
  readonly option_id?: string | undefined
  readonly score?: string | undefined
  readonly text?: string | undefined
  readonly perf_coefficient_result?: string | undefined
  readonly richtext?: string | undefined
}

export const ReviewDetail: Codec.Shape<ReviewDetail> =
  /*#__PURE__*/ Codec.shape("performance.v1.review_data.query#output.datas.stages.data", () => ({
    template_id: Codec.strOpt,
    unit_id: Codec.strOpt,
    field_id: Codec.strOpt,
    reviewer_user_id: Codec.objOpt(Shared.User),
    submit_time: Codec.strOpt,
    indicator_id: Codec.strOpt,
    option_id: Codec.strOpt,
    score: Codec.strOpt,
    text: Codec.strOpt,
    perf_coefficient_result: Codec.strOpt,
    richtext: Codec.strOpt
  }))
