// GENERATED from spec/report.json. DO NOT EDIT: correct spec/patches/report.json.
/**
 * Endpoints of `report.v1.task`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/report.js"
import type * as Effect from "effect/Effect"

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly commit_start_time: number
  readonly commit_end_time: number
  readonly rule_id?: string | undefined
  readonly user_id?: string | undefined
  readonly page_token: string
  /** At most 20. */
  readonly page_size: number
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("report.v1.task.query#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    commit_start_time: Codec.int,
    commit_end_time: Codec.int,
    rule_id: Codec.strOpt,
    user_id: Codec.strOpt,
    page_token: Codec.str,
    page_size: Codec.int
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly items: ReadonlyArray<Task>
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("report.v1.task.query#output", () => ({
    items: Codec.list(Codec.obj(Task)),
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt
  }))

/**
 * 查询任务
 *
 * `POST /open-apis/report/v1/tasks/query` · Token: tenant or user · Rate limit: 10/s.
 *
 * Scopes, any of: `report:task:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/report/report-v1/task/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant" | "user"> & {
  /**
   * 查询任务
   *
   * Scopes, any of: `report:task:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/report/report-v1/task/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<QueryInput, QueryOutput, "tenant" | "user">
  readonly items: {
    /**
     * 查询任务
     *
     * Scopes, any of: `report:task:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/report/report-v1/task/query
     */
    (input: QueryInput, options?: Paged.Options): Paged.Listing<Task>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "report.v1.task.query",
  method: "POST",
  path: "/open-apis/report/v1/tasks/query",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 20
  },
  codes,
  input: QueryInput,
  output: QueryOutput
})

/** @category structures */
export interface Task {
  readonly task_id?: string | undefined
  readonly rule_name?: string | undefined
  readonly from_user_id?: string | undefined
  readonly from_user_name?: string | undefined
  readonly department_name?: string | undefined
  readonly commit_time?: number | undefined
  readonly form_contents?: ReadonlyArray<FormContent> | undefined
  readonly rule_id?: string | undefined
  readonly department_ids?: ReadonlyArray<string> | undefined
  readonly to_user_ids?: ReadonlyArray<string> | undefined
  readonly to_user_names?: ReadonlyArray<string> | undefined
}

export const Task: Codec.Shape<Task> = /*#__PURE__*/ Codec.shape("report.v1.task.query#output.items", () => ({
  task_id: Codec.strOpt,
  rule_name: Codec.strOpt,
  from_user_id: Codec.strOpt,
  from_user_name: Codec.strOpt,
  department_name: Codec.strOpt,
  commit_time: Codec.intOpt,
  form_contents: Codec.listOpt(Codec.obj(FormContent)),
  rule_id: Codec.strOpt,
  department_ids: Codec.listOpt(Codec.str),
  to_user_ids: Codec.listOpt(Codec.str),
  to_user_names: Codec.listOpt(Codec.str)
}))

/** @category structures */
export interface FormContent {
  readonly field_id?: string | undefined
  readonly field_name?: string | undefined
  readonly field_value?: string | undefined
}

export const FormContent: Codec.Shape<FormContent> =
  /*#__PURE__*/ Codec.shape("report.v1.task.query#output.items.form_contents", () => ({
    field_id: Codec.strOpt,
    field_name: Codec.strOpt,
    field_value: Codec.strOpt
  }))
