// GENERATED from spec/approval.json. DO NOT EDIT: correct spec/patches/approval.json.
/**
 * Endpoints of `approval.v2.task`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/approval.js"
import * as Shared from "../Types.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `search` takes.
 *
 * @category inputs
 */
export interface SearchInput {
  readonly user_id: string
  readonly approval_code?: string | undefined
  readonly instance_code?: string | undefined
  readonly instance_external_id?: string | undefined
  readonly group_external_id?: string | undefined
  readonly task_title?: string | undefined
  readonly task_status?: string | undefined
  readonly task_start_time_from?: number | undefined
  readonly task_start_time_to?: number | undefined
  readonly locale?: string | undefined
  readonly offset?: number | undefined
  readonly limit?: number | undefined
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("approval.v2.task.search#input", () => ({
    user_id: Codec.str,
    approval_code: Codec.strOpt,
    instance_code: Codec.strOpt,
    instance_external_id: Codec.strOpt,
    group_external_id: Codec.strOpt,
    task_title: Codec.strOpt,
    task_status: Codec.strOpt,
    task_start_time_from: Codec.intOpt,
    task_start_time_to: Codec.intOpt,
    locale: Codec.strOpt,
    offset: Codec.intOpt,
    limit: Codec.intOpt
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly count?: number | undefined
  readonly task_list: ReadonlyArray<SearchOutputTaskList>
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("approval.v2.task.search#output", () => ({
    count: Codec.intOpt,
    task_list: Codec.list(Codec.obj(SearchOutputTaskList))
  }))

/**
 * 任务列表查询
 *
 * `POST /approval/openapi/v2/task/search` · Token: tenant.
 *
 * Scopes, any of: `approval:approval.list:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uYjMxYjL2ITM24iNyEjN
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "tenant"> & {
  /**
   * 任务列表查询
   *
   * Scopes, any of: `approval:approval.list:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uYjMxYjL2ITM24iNyEjN
   */
  (input: SearchInput, options?: Endpoint.CallOptions): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<SearchInput, SearchOutput, "tenant">
  readonly items: {
    /**
     * 任务列表查询
     *
     * Scopes, any of: `approval:approval.list:readonly`.
     * @deprecated The platform keeps it for old applications.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uYjMxYjL2ITM24iNyEjN
     */
    (input: SearchInput, options?: Paged.Options): Paged.Listing<SearchOutputTaskList>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "approval.v2.task.search",
  method: "POST",
  path: "/approval/openapi/v2/task/search",
  host: "www",
  tokens: ["tenant"],
  body: "json",
  repeatable: true,
  paging: {style: "offset", items: "task_list", requestToken: "offset", requestSize: "limit", total: "count"},
  deprecated: true,
  codes,
  input: SearchInput,
  output: SearchOutput
})

/** @category structures */
export interface SearchOutputTaskList {
  readonly approval?: Types.Approval | undefined
  readonly group?: Shared.InstanceSearchGroup | undefined
  readonly instance?: Types.Instance | undefined
  readonly task?: SearchOutputTaskListTask | undefined
}

export const SearchOutputTaskList: Codec.Shape<SearchOutputTaskList> =
  /*#__PURE__*/ Codec.shape("approval.v2.task.search#output.task_list", () => ({
    approval: Codec.objOpt(Types.Approval),
    group: Codec.objOpt(Shared.InstanceSearchGroup),
    instance: Codec.objOpt(Types.Instance),
    task: Codec.objOpt(SearchOutputTaskListTask)
  }))

/** @category structures */
export interface SearchOutputTaskListTask {
  readonly start_time?: number | undefined
  readonly user_id?: string | undefined
  readonly end_time?: number | undefined
  readonly title?: string | undefined
  readonly status?: string | undefined
  readonly extra?: string | undefined
  readonly link?: Shared.InstanceSearchLink | undefined
}

export const SearchOutputTaskListTask: Codec.Shape<SearchOutputTaskListTask> =
  /*#__PURE__*/ Codec.shape("approval.v2.task.search#output.task_list.task", () => ({
    start_time: Codec.intOpt,
    user_id: Codec.strOpt,
    end_time: Codec.intOpt,
    title: Codec.strOpt,
    status: Codec.strOpt,
    extra: Codec.strOpt,
    link: Codec.objOpt(Shared.InstanceSearchLink)
  }))
