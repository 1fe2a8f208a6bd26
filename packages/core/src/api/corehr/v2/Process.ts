// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.process`.
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
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `flowVariableData` takes.
 *
 * @category inputs
 */
export interface FlowVariableDataInput {
  readonly process_id: string
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** Default: `"people_corehr_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
  readonly variable_keys?: ReadonlyArray<string> | undefined
}

export const FlowVariableDataInput: Codec.Shape<FlowVariableDataInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.process.flow_variable_data#input", () => ({
    process_id: Codec.str,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id"),
    variable_keys: Codec.listOpt(Codec.str)
  }))

/**
 * What `flowVariableData` gives.
 *
 * @category outputs
 */
export interface FlowVariableDataOutput {
  readonly field_variable_values?: ReadonlyArray<Types.FieldVariableValue> | undefined
  readonly process_id?: string | undefined
}

export const FlowVariableDataOutput: Codec.Shape<FlowVariableDataOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.process.flow_variable_data#output", () => ({
    field_variable_values: Codec.listOpt(Codec.obj(Types.FieldVariableValue)),
    process_id: Codec.strOpt
  }))

/**
 * 获取流程数据
 *
 * `GET /open-apis/corehr/v2/processes/:process_id/flow_variable_data` · Token: tenant · Rate limit: 10/min.
 *
 * Scopes, any of: `corehr:process:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process/flow_variable_data
 * @category endpoints
 */
export const flowVariableData: Endpoint.Described<FlowVariableDataInput, FlowVariableDataOutput, "tenant"> & {
  /**
   * 获取流程数据
   *
   * Scopes, any of: `corehr:process:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process/flow_variable_data
   */
  (input: FlowVariableDataInput, options?: Endpoint.CallOptions): Effect.Effect<FlowVariableDataOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.process.flow_variable_data",
  method: "GET",
  path: "/open-apis/corehr/v2/processes/:process_id/flow_variable_data",
  tokens: ["tenant"],
  query: ["user_id_type", "department_id_type", "variable_keys"],
  codes,
  input: FlowVariableDataInput,
  output: FlowVariableDataOutput
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly process_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.process.get#input", () => ({
    process_id: Codec.str,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly process_id?: string | undefined
  readonly status?: 1 | 2 | 4 | 8 | 9 | 15 | (number & {}) | undefined
  readonly flow_template_id?: string | undefined
  readonly flow_template_name?: Shared.CustomName | undefined
  readonly flow_definition_id?: string | undefined
  readonly flow_definition_name?: Shared.CustomName | undefined
  readonly initiator_id?: string | undefined
  readonly initiator_name?: Shared.CustomName | undefined
  readonly create_time?: string | undefined
  readonly complete_time?: string | undefined
  readonly start_links?: ProcessLink | undefined
  readonly abstracts?: ReadonlyArray<ProcessAbstractItem> | undefined
  readonly todos?: ReadonlyArray<ProcessTodoItem> | undefined
  readonly cc_list?: ReadonlyArray<ProcessCcItem> | undefined
  readonly done_list?: ReadonlyArray<ProcessDoneItem> | undefined
  readonly properties?: 1 | 2 | 3 | (number & {}) | undefined
  readonly system_todos?: ReadonlyArray<ProcessSystemTodoItem> | undefined
  readonly system_done_list?: ReadonlyArray<ProcessSystemDoneItem> | undefined
  readonly comment_infos?: ReadonlyArray<ProcessCommentInfo> | undefined
  readonly original_process_id?: string | undefined
  readonly is_last_completed_correct_process?: boolean | undefined
  readonly process_name?: Shared.CustomName | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.process.get#output", () => ({
    process_id: Codec.strOpt,
    status: Codec.openOpt(1, 2, 4, 8, 9, 15),
    flow_template_id: Codec.strOpt,
    flow_template_name: Codec.objOpt(Shared.CustomName),
    flow_definition_id: Codec.strOpt,
    flow_definition_name: Codec.objOpt(Shared.CustomName),
    initiator_id: Codec.strOpt,
    initiator_name: Codec.objOpt(Shared.CustomName),
    create_time: Codec.strOpt,
    complete_time: Codec.strOpt,
    start_links: Codec.objOpt(ProcessLink),
    abstracts: Codec.listOpt(Codec.obj(ProcessAbstractItem)),
    todos: Codec.listOpt(Codec.obj(ProcessTodoItem)),
    cc_list: Codec.listOpt(Codec.obj(ProcessCcItem)),
    done_list: Codec.listOpt(Codec.obj(ProcessDoneItem)),
    properties: Codec.openOpt(1, 2, 3),
    system_todos: Codec.listOpt(Codec.obj(ProcessSystemTodoItem)),
    system_done_list: Codec.listOpt(Codec.obj(ProcessSystemDoneItem)),
    comment_infos: Codec.listOpt(Codec.obj(ProcessCommentInfo)),
    original_process_id: Codec.strOpt,
    is_last_completed_correct_process: Codec.boolOpt,
    process_name: Codec.objOpt(Shared.CustomName)
  }))

/**
 * 获取单个流程详情
 *
 * `GET /open-apis/corehr/v2/processes/:process_id` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:process:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 获取单个流程详情
   *
   * Scopes, any of: `corehr:process:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.process.get",
  method: "GET",
  path: "/open-apis/corehr/v2/processes/:process_id",
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
  readonly statuses?: ReadonlyArray<1 | 2 | 4 | 8 | 9 | 15 | (number & {})> | undefined
  readonly page_token?: string | undefined
  /** At most 100. */
  readonly page_size: number
  readonly modify_time_from: string
  readonly modify_time_to: string
  readonly flow_definition_id?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.process.list#input", () => ({
    statuses: Codec.listOpt(Codec.listed(1, 2, 4, 8, 9, 15)),
    page_token: Codec.strOpt,
    page_size: Codec.int,
    modify_time_from: Codec.str,
    modify_time_to: Codec.str,
    flow_definition_id: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly process_ids: ReadonlyArray<string>
  readonly has_more: boolean
  readonly page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.process.list#output", () => ({
    process_ids: Codec.list(Codec.str),
    has_more: Codec.bool,
    page_token: Codec.strOpt
  }))

/**
 * 查询流程实例列表
 *
 * `GET /open-apis/corehr/v2/processes` · Token: tenant · Rate limit: 20/min.
 *
 * Scopes, any of: `corehr:process:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 查询流程实例列表
   *
   * Scopes, any of: `corehr:process:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 查询流程实例列表
     *
     * Scopes, any of: `corehr:process:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<string>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v2.process.list",
  method: "GET",
  path: "/open-apis/corehr/v2/processes",
  tokens: ["tenant"],
  query: ["statuses", "page_token", "page_size", "modify_time_from", "modify_time_to", "flow_definition_id"],
  paging: {
    style: "token", items: "process_ids", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface ProcessLink {
  readonly web_link?: string | undefined
  readonly pc_link?: string | undefined
  readonly mobile_link?: string | undefined
}

export const ProcessLink: Codec.Shape<ProcessLink> = /*#__PURE__*/ Codec.shape("corehr#ProcessLink", () => ({
  web_link: Codec.strOpt,
  pc_link: Codec.strOpt,
  mobile_link: Codec.strOpt
}))

/** @category structures */
export interface ProcessAbstractItem {
  readonly name?: Shared.CustomName | undefined
  readonly value?: Shared.CustomName | undefined
}

export const ProcessAbstractItem: Codec.Shape<ProcessAbstractItem> =
  /*#__PURE__*/ Codec.shape("corehr.v2.process.get#output.abstracts", () => ({
    name: Codec.objOpt(Shared.CustomName),
    value: Codec.objOpt(Shared.CustomName)
  }))

/** @category structures */
export interface ProcessTodoItem {
  readonly approver_id?: string | undefined
  readonly type?: 1 | 5 | (number & {}) | undefined
  readonly links?: ProcessLink | undefined
  readonly operator_id?: string | undefined
  readonly operator_name?: Shared.CustomName | undefined
  readonly node_name?: Shared.CustomName | undefined
  readonly create_time?: string | undefined
  readonly node_definition_id?: string | undefined
}

export const ProcessTodoItem: Codec.Shape<ProcessTodoItem> =
  /*#__PURE__*/ Codec.shape("corehr.v2.process.get#output.todos", () => ({
    approver_id: Codec.strOpt,
    type: Codec.openOpt(1, 5),
    links: Codec.objOpt(ProcessLink),
    operator_id: Codec.strOpt,
    operator_name: Codec.objOpt(Shared.CustomName),
    node_name: Codec.objOpt(Shared.CustomName),
    create_time: Codec.strOpt,
    node_definition_id: Codec.strOpt
  }))

/** @category structures */
export interface ProcessCcItem {
  readonly approver_id?: string | undefined
  readonly links?: ProcessLink | undefined
  readonly operator_id?: string | undefined
  readonly operator_name?: Shared.CustomName | undefined
  readonly node_name?: Shared.CustomName | undefined
  readonly create_time?: string | undefined
  readonly node_definition_id?: string | undefined
}

export const ProcessCcItem: Codec.Shape<ProcessCcItem> =
  /*#__PURE__*/ Codec.shape("corehr.v2.process.get#output.cc_list", () => ({
    approver_id: Codec.strOpt,
    links: Codec.objOpt(ProcessLink),
    operator_id: Codec.strOpt,
    operator_name: Codec.objOpt(Shared.CustomName),
    node_name: Codec.objOpt(Shared.CustomName),
    create_time: Codec.strOpt,
    node_definition_id: Codec.strOpt
  }))

/** @category structures */
export interface ProcessDoneItem {
  readonly approver_id?: string | undefined
  readonly type?: 1 | 5 | (number & {}) | undefined
  readonly status?: 3 | 2 | 4 | (number & {}) | undefined
  readonly links?: ProcessLink | undefined
  readonly operator_id?: string | undefined
  readonly operator_name?: Shared.CustomName | undefined
  readonly node_name?: Shared.CustomName | undefined
  readonly create_time?: string | undefined
  readonly complete_time?: string | undefined
  readonly node_definition_id?: string | undefined
  readonly approval_opinion?: string | undefined
}

export const ProcessDoneItem: Codec.Shape<ProcessDoneItem> =
  /*#__PURE__*/ Codec.shape("corehr.v2.process.get#output.done_list", () => ({
    approver_id: Codec.strOpt,
    type: Codec.openOpt(1, 5),
    status: Codec.openOpt(3, 2, 4),
    links: Codec.objOpt(ProcessLink),
    operator_id: Codec.strOpt,
    operator_name: Codec.objOpt(Shared.CustomName),
    node_name: Codec.objOpt(Shared.CustomName),
    create_time: Codec.strOpt,
    complete_time: Codec.strOpt,
    node_definition_id: Codec.strOpt,
    approval_opinion: Codec.strOpt
  }))

/** @category structures */
export interface ProcessSystemTodoItem {
  readonly approver_id?: string | undefined
  readonly type?: 1 | 5 | (number & {}) | undefined
  readonly links?: ProcessLink | undefined
  readonly operator_name?: Shared.CustomName | undefined
  readonly node_name?: Shared.CustomName | undefined
  readonly create_time?: string | undefined
  readonly node_definition_id?: string | undefined
}

export const ProcessSystemTodoItem: Codec.Shape<ProcessSystemTodoItem> =
  /*#__PURE__*/ Codec.shape("corehr.v2.process.get#output.system_todos", () => ({
    approver_id: Codec.strOpt,
    type: Codec.openOpt(1, 5),
    links: Codec.objOpt(ProcessLink),
    operator_name: Codec.objOpt(Shared.CustomName),
    node_name: Codec.objOpt(Shared.CustomName),
    create_time: Codec.strOpt,
    node_definition_id: Codec.strOpt
  }))

/** @category structures */
export interface ProcessSystemDoneItem {
  readonly approver_id?: string | undefined
  readonly type?: 1 | 5 | (number & {}) | undefined
  readonly status?: 3 | 2 | 4 | (number & {}) | undefined
  readonly links?: ProcessLink | undefined
  readonly operator_name?: Shared.CustomName | undefined
  readonly node_name?: Shared.CustomName | undefined
  readonly create_time?: string | undefined
  readonly complete_time?: string | undefined
  readonly node_definition_id?: string | undefined
  readonly approval_opinion?: string | undefined
}

export const ProcessSystemDoneItem: Codec.Shape<ProcessSystemDoneItem> =
  /*#__PURE__*/ Codec.shape("corehr.v2.process.get#output.system_done_list", () => ({
    approver_id: Codec.strOpt,
    type: Codec.openOpt(1, 5),
    status: Codec.openOpt(3, 2, 4),
    links: Codec.objOpt(ProcessLink),
    operator_name: Codec.objOpt(Shared.CustomName),
    node_name: Codec.objOpt(Shared.CustomName),
    create_time: Codec.strOpt,
    complete_time: Codec.strOpt,
    node_definition_id: Codec.strOpt,
    approval_opinion: Codec.strOpt
  }))

/** @category structures */
export interface ProcessCommentInfo {
  readonly commentor_id?: string | undefined
  readonly commentor_name?: Shared.CustomName | undefined
  readonly comment_time?: string | undefined
  readonly comment_msg?: string | undefined
  readonly at_user_ids?: ReadonlyArray<string> | undefined
  readonly file_count?: number | undefined
  readonly image_count?: number | undefined
  readonly comment_id?: string | undefined
}

export const ProcessCommentInfo: Codec.Shape<ProcessCommentInfo> =
  /*#__PURE__*/ Codec.shape("corehr.v2.process.get#output.comment_infos", () => ({
    commentor_id: Codec.strOpt,
    commentor_name: Codec.objOpt(Shared.CustomName),
    comment_time: Codec.strOpt,
    comment_msg: Codec.strOpt,
    at_user_ids: Codec.listOpt(Codec.str),
    file_count: Codec.intOpt,
    image_count: Codec.intOpt,
    comment_id: Codec.strOpt
  }))
