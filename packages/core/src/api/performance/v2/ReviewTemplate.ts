// GENERATED from spec/performance.json. DO NOT EDIT: correct spec/patches/performance.json.
/**
 * Endpoints of `performance.v2.review_template`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/performance.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  readonly page_token?: string | undefined
  /** At most 50. Default: `20`. */
  readonly page_size?: number | undefined
  /** At most 50 items. */
  readonly review_template_ids?: ReadonlyArray<string> | undefined
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("performance.v2.review_template.query#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    review_template_ids: Codec.listOpt(Codec.str)
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly review_templates: ReadonlyArray<ReviewTemplate>
  readonly has_more: boolean
  readonly page_token?: string | undefined
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("performance.v2.review_template.query#output", () => ({
    review_templates: Codec.list(Codec.obj(ReviewTemplate)),
    has_more: Codec.bool,
    page_token: Codec.strOpt
  }))

/**
 * 获取绩效模板配置
 *
 * `POST /open-apis/performance/v2/review_templates/query` · Token: tenant · Rate limit: 10/min.
 *
 * Scopes, any of: `performance:performance`, `performance:performance:readonly`,
 * `performance:review_template:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/review_template/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 获取绩效模板配置
   *
   * Scopes, any of: `performance:performance`, `performance:performance:readonly`,
   * `performance:review_template:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/review_template/query
   */
  (input?: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<QueryInput, QueryOutput, "tenant">
  readonly items: {
    /**
     * 获取绩效模板配置
     *
     * Scopes, any of: `performance:performance`, `performance:performance:readonly`,
     * `performance:review_template:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/review_template/query
     */
    (input?: QueryInput, options?: Paged.Options): Paged.Listing<ReviewTemplate>
  }
} = /*#__PURE__*/ Paged.make({
  id: "performance.v2.review_template.query",
  method: "POST",
  path: "/open-apis/performance/v2/review_templates/query",
  tokens: ["tenant"],
  query: ["page_token", "page_size"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "review_templates", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 50
  },
  codes,
  input: QueryInput,
  output: QueryOutput
})

/** @category structures */
export interface ReviewTemplate {
  readonly templates?: ReadonlyArray<Template> | undefined
  readonly units?: ReadonlyArray<Unit> | undefined
  readonly review_template_id?: string | undefined
  readonly name?: Types.I18n | undefined
  readonly description?: Types.I18n | undefined
  readonly status?:
    | "to_be_configured" | "to_be_enabled" | "enabled" | "disabled" | "deleted" | (string & {}) | undefined
}

export const ReviewTemplate: Codec.Shape<ReviewTemplate> =
  /*#__PURE__*/ Codec.shape("performance.v2.review_template.query#output.review_templates", () => ({
    templates: Codec.listOpt(Codec.obj(Template)),
    units: Codec.listOpt(Codec.obj(Unit)),
    review_template_id: Codec.strOpt,
    name: Codec.objOpt(Types.I18n),
    description: Codec.objOpt(Types.I18n),
    status: Codec.openOpt("to_be_configured", "to_be_enabled", "enabled", "disabled", "deleted")
  }))

/** @category structures */
export interface Template {
  readonly template_id: string
  readonly name?: Types.I18n | undefined
  readonly stage_type?:
    | "summarize_key_outputs" | "review" | "communication_and_open_result" | "view_result" | "calibration"
    | "reconsideration" | (string & {}) | undefined
  readonly review_stage_role?:
    | "reviewee" | "invited_reviewer" | "solid_line_leader" | "dotted_line_leader"
    | "secondary_solid_line_leader" | "direct_project_leader" | "custom_review_role" | (string & {}) | undefined
  readonly review_stage_data_write_mode?: string | undefined
}

export const Template: Codec.Shape<Template> =
  /*#__PURE__*/ Codec.shape("performance.v2.review_template.query#output.review_templates.templates", () => ({
    template_id: Codec.str,
    name: Codec.objOpt(Types.I18n),
    stage_type: Codec.openOpt(
      "summarize_key_outputs", "review", "communication_and_open_result", "view_result", "calibration",
      "reconsideration"
    ),
    review_stage_role: Codec.openOpt(
      "reviewee", "invited_reviewer", "solid_line_leader", "dotted_line_leader",
      "secondary_solid_line_leader", "direct_project_leader", "custom_review_role"
    ),
    review_stage_data_write_mode: Codec.strOpt
  }))

/** @category structures */
export interface Unit {
  readonly unit_id: string
  readonly name?: Types.I18n | undefined
  readonly fields?: ReadonlyArray<Field> | undefined
}

export const Unit: Codec.Shape<Unit> =
  /*#__PURE__*/ Codec.shape("performance.v2.review_template.query#output.review_templates.units", () => ({
    unit_id: Codec.str,
    name: Codec.objOpt(Types.I18n),
    fields: Codec.listOpt(Codec.obj(Field))
  }))

/** @category structures */
export interface Field {
  readonly field_id: string
  readonly name?: Types.I18n | undefined
  readonly indicator_id?: string | undefined
  readonly tag_based_question_id?: string | undefined
  readonly objective_text_qustion_title?: Types.I18n | undefined
  readonly keyresult_text_qustion_title?: Types.I18n | undefined
  readonly parent_field_id?: string | undefined
  readonly kpi_template_id?: string | undefined
}

export const Field: Codec.Shape<Field> =
  /*#__PURE__*/ Codec.shape("performance.v2.review_template.query#output.review_templates.units.fields", () => ({
    field_id: Codec.str,
    name: Codec.objOpt(Types.I18n),
    indicator_id: Codec.strOpt,
    tag_based_question_id: Codec.strOpt,
    objective_text_qustion_title: Codec.objOpt(Types.I18n),
    keyresult_text_qustion_title: Codec.objOpt(Types.I18n),
    parent_field_id: Codec.strOpt,
    kpi_template_id: Codec.strOpt
  }))
