// GENERATED from spec/report.json. DO NOT EDIT: correct spec/patches/report.json.
/**
 * Endpoints of `report.v1.rule`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/report.js"
import type * as Effect from "effect/Effect"

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  readonly rule_name: string
  /** At most 1. */
  readonly include_deleted?: 0 | 1 | (number & {}) | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("report.v1.rule.query#input", () => ({
    rule_name: Codec.str,
    include_deleted: Codec.listedOpt(0, 1),
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly rules: ReadonlyArray<Rule>
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("report.v1.rule.query#output", () => ({
    rules: Codec.list(Codec.obj(Rule))
  }))

/**
 * 查询规则
 *
 * `GET /open-apis/report/v1/rules/query` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `report:rule:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/report/report-v1/rule/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 查询规则
   *
   * Scopes, any of: `report:rule:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/report/report-v1/rule/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "report.v1.rule.query",
  method: "GET",
  path: "/open-apis/report/v1/rules/query",
  tokens: ["tenant"],
  query: ["rule_name", "include_deleted", "user_id_type"],
  codes,
  input: QueryInput,
  output: QueryOutput
})

/** @category structures */
export interface Rule {
  readonly rule_id?: string | undefined
  readonly name?: string | undefined
  readonly icon_name?: string | undefined
  readonly created_at?: number | undefined
  readonly creator_user_id?: string | undefined
  readonly creator_user_name?: string | undefined
  readonly owner_user_id?: string | undefined
  readonly owner_user_name?: string | undefined
  readonly form_schema?: ReadonlyArray<FormField> | undefined
  readonly is_deleted?: 0 | 1 | (number & {}) | undefined
  readonly need_report_user_ids?: ReadonlyArray<string> | undefined
  readonly need_report_department_ids?: ReadonlyArray<string> | undefined
  readonly need_report_chat_ids?: ReadonlyArray<string> | undefined
  readonly cc_user_ids?: ReadonlyArray<string> | undefined
  readonly cc_department_ids?: ReadonlyArray<string> | undefined
  readonly to_user_ids?: ReadonlyArray<string> | undefined
  readonly to_chat_ids?: ReadonlyArray<string> | undefined
  readonly to_leaders?: ReadonlyArray<number> | undefined
  readonly to_department_owners?: ReadonlyArray<number> | undefined
  readonly manager_user_ids?: ReadonlyArray<string> | undefined
  readonly cc_chat_ids?: ReadonlyArray<string> | undefined
}

export const Rule: Codec.Shape<Rule> = /*#__PURE__*/ Codec.shape("report.v1.rule.query#output.rules", () => ({
  rule_id: Codec.strOpt,
  name: Codec.strOpt,
  icon_name: Codec.strOpt,
  created_at: Codec.intOpt,
  creator_user_id: Codec.strOpt,
  creator_user_name: Codec.strOpt,
  owner_user_id: Codec.strOpt,
  owner_user_name: Codec.strOpt,
  form_schema: Codec.listOpt(Codec.obj(FormField)),
  is_deleted: Codec.openOpt(0, 1),
  need_report_user_ids: Codec.listOpt(Codec.str),
  need_report_department_ids: Codec.listOpt(Codec.str),
  need_report_chat_ids: Codec.listOpt(Codec.str),
  cc_user_ids: Codec.listOpt(Codec.str),
  cc_department_ids: Codec.listOpt(Codec.str),
  to_user_ids: Codec.listOpt(Codec.str),
  to_chat_ids: Codec.listOpt(Codec.str),
  to_leaders: Codec.listOpt(Codec.int),
  to_department_owners: Codec.listOpt(Codec.int),
  manager_user_ids: Codec.listOpt(Codec.str),
  cc_chat_ids: Codec.listOpt(Codec.str)
}))

/** @category structures */
export interface FormField {
  readonly name?: string | undefined
  readonly type?:
    | "text" | "number" | "dropdown" | "image" | "attachement" | "multiSelect" | "address" | "datetime"
    | (string & {}) | undefined
}

export const FormField: Codec.Shape<FormField> =
  /*#__PURE__*/ Codec.shape("report.v1.rule.query#output.rules.form_schema", () => ({
    name: Codec.strOpt,
    type: Codec.openOpt(
      "text", "number", "dropdown", "image", "attachement", "multiSelect", "address", "datetime"
    )
  }))
