// GENERATED from spec/approval.json. DO NOT EDIT: correct spec/patches/approval.json.
/**
 * Endpoints of `approval.v2.instance`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/approval.js"
import * as Shared from "../Types.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `approve` takes.
 *
 * @category inputs
 */
export interface ApproveInput {
  readonly approval_code: string
  readonly instance_code: string
  readonly open_id?: string | undefined
  readonly user_id: string
  readonly task_id: string
  readonly comment?: string | undefined
}

export const ApproveInput: Codec.Shape<ApproveInput> =
  /*#__PURE__*/ Codec.shape("approval.v2.instance.approve#input", () => ({
    approval_code: Codec.str,
    instance_code: Codec.str,
    open_id: Codec.strOpt,
    user_id: Codec.str,
    task_id: Codec.str,
    comment: Codec.strOpt
  }))

/**
 * 审批任务同意
 *
 * `POST /approval/openapi/v2/instance/approve` · Token: tenant.
 *
 * Scopes, any of: `approval:approval:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMDNyUjLzQjM14yM0ITN
 * @category endpoints
 */
export const approve: Endpoint.Described<ApproveInput, Codec.Dictionary, "tenant"> & {
  /**
   * 审批任务同意
   *
   * Scopes, any of: `approval:approval:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMDNyUjLzQjM14yM0ITN
   */
  (input: ApproveInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v2.instance.approve",
  method: "POST",
  path: "/approval/openapi/v2/instance/approve",
  host: "www",
  tokens: ["tenant"],
  body: "json",
  deprecated: true,
  codes,
  input: ApproveInput,
  output: Codec.dictionary
})

/**
 * What `cancel` takes.
 *
 * @category inputs
 */
export interface CancelInput {
  readonly approval_code: string
  readonly instance_code: string
  readonly user_id: string
  readonly open_id: string
}

export const CancelInput: Codec.Shape<CancelInput> =
  /*#__PURE__*/ Codec.shape("approval.v2.instance.cancel#input", () => ({
    approval_code: Codec.str,
    instance_code: Codec.str,
    user_id: Codec.str,
    open_id: Codec.str
  }))

/**
 * 审批实例撤回
 *
 * `POST /approval/openapi/v2/instance/cancel` · Token: tenant.
 *
 * Scopes, any of: `approval:approval:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uYDNyUjL2QjM14iN0ITN
 * @category endpoints
 */
export const cancel: Endpoint.Described<CancelInput, Codec.Dictionary, "tenant"> & {
  /**
   * 审批实例撤回
   *
   * Scopes, any of: `approval:approval:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uYDNyUjL2QjM14iN0ITN
   */
  (input: CancelInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v2.instance.cancel",
  method: "POST",
  path: "/approval/openapi/v2/instance/cancel",
  host: "www",
  tokens: ["tenant"],
  body: "json",
  deprecated: true,
  codes,
  input: CancelInput,
  output: Codec.dictionary
})

/**
 * What `cc` takes.
 *
 * @category inputs
 */
export interface CcInput {
  readonly approval_code: string
  readonly instance_code: string
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
  readonly cc_user_ids?: ReadonlyArray<string> | undefined
  readonly cc_open_ids?: ReadonlyArray<string> | undefined
  readonly comment?: string | undefined
}

export const CcInput: Codec.Shape<CcInput> =
  /*#__PURE__*/ Codec.shape("approval.v2.instance.cc#input", () => ({
    approval_code: Codec.str,
    instance_code: Codec.str,
    user_id: Codec.strOpt,
    open_id: Codec.strOpt,
    cc_user_ids: Codec.listOpt(Codec.str),
    cc_open_ids: Codec.listOpt(Codec.str),
    comment: Codec.strOpt
  }))

/**
 * 审批实例抄送
 *
 * `POST /approval/openapi/v2/instance/cc` · Token: tenant.
 *
 * Scopes, any of: `approval:approval:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uADOzYjLwgzM24CM4MjN
 * @category endpoints
 */
export const cc: Endpoint.Described<CcInput, Codec.Dictionary, "tenant"> & {
  /**
   * 审批实例抄送
   *
   * Scopes, any of: `approval:approval:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uADOzYjLwgzM24CM4MjN
   */
  (input: CcInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v2.instance.cc",
  method: "POST",
  path: "/approval/openapi/v2/instance/cc",
  host: "www",
  tokens: ["tenant"],
  body: "json",
  deprecated: true,
  codes,
  input: CcInput,
  output: Codec.dictionary
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly approval_code: string
  readonly user_id?: string | undefined
  readonly open_id: string
  readonly department_id?: string | undefined
  readonly form: string
  readonly node_approver_user_id_list?: { readonly [name: string]: unknown } | undefined
  readonly node_approver_open_id_list?: { readonly [name: string]: unknown } | undefined
  readonly node_cc_user_id_list?: { readonly [name: string]: unknown } | undefined
  readonly node_cc_open_id_list?: { readonly [name: string]: unknown } | undefined
  readonly uuid?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("approval.v2.instance.create#input", () => ({
    approval_code: Codec.str,
    user_id: Codec.strOpt,
    open_id: Codec.str,
    department_id: Codec.strOpt,
    form: Codec.str,
    node_approver_user_id_list: Codec.mapOpt(Codec.any),
    node_approver_open_id_list: Codec.mapOpt(Codec.any),
    node_cc_user_id_list: Codec.mapOpt(Codec.any),
    node_cc_open_id_list: Codec.mapOpt(Codec.any),
    uuid: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly instance_code: string
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("approval.v2.instance.create#output", () => ({
    instance_code: Codec.str
  }))

/**
 * 创建审批实例
 *
 * `POST /approval/openapi/v2/instance/create` · Token: tenant.
 *
 * Scopes, any of: `approval:approval:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uIDNyUjLyQjM14iM0ITN
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建审批实例
   *
   * Scopes, any of: `approval:approval:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uIDNyUjLyQjM14iM0ITN
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v2.instance.create",
  method: "POST",
  path: "/approval/openapi/v2/instance/create",
  host: "www",
  tokens: ["tenant"],
  body: "json",
  idempotencyKey: "uuid",
  done: [60012],
  deprecated: true,
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly instance_code: string
  readonly locale?: string | undefined
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("approval.v2.instance.get#input", () => ({
    instance_code: Codec.str,
    locale: Codec.strOpt,
    user_id: Codec.strOpt,
    open_id: Codec.strOpt
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly approval_code?: string | undefined
  readonly approval_name?: string | undefined
  readonly start_time?: number | undefined
  readonly end_time?: number | undefined
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
  readonly serial_number?: string | undefined
  readonly department_id?: string | undefined
  readonly status?: string | undefined
  readonly uuid?: string | undefined
  readonly form?: GetOutputForm | undefined
  readonly task_list?: ReadonlyArray<GetOutputTaskList> | undefined
  readonly comment_list?: ReadonlyArray<GetOutputCommentList> | undefined
  readonly timeline?: ReadonlyArray<GetOutputTimeline> | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("approval.v2.instance.get#output", () => ({
    approval_code: Codec.strOpt,
    approval_name: Codec.strOpt,
    start_time: Codec.intOpt,
    end_time: Codec.intOpt,
    user_id: Codec.strOpt,
    open_id: Codec.strOpt,
    serial_number: Codec.strOpt,
    department_id: Codec.strOpt,
    status: Codec.strOpt,
    uuid: Codec.strOpt,
    form: Codec.objOpt(GetOutputForm),
    task_list: Codec.listOpt(Codec.obj(GetOutputTaskList)),
    comment_list: Codec.listOpt(Codec.obj(GetOutputCommentList)),
    timeline: Codec.listOpt(Codec.obj(GetOutputTimeline))
  }))

/**
 * 获取单个审批实例详情
 *
 * `POST /approval/openapi/v2/instance/get` · Token: tenant.
 *
 * Scopes, any of: `approval:approval:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uEDNyUjLxQjM14SM0ITN
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 获取单个审批实例详情
   *
   * Scopes, any of: `approval:approval:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uEDNyUjLxQjM14SM0ITN
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v2.instance.get",
  method: "POST",
  path: "/approval/openapi/v2/instance/get",
  host: "www",
  tokens: ["tenant"],
  body: "json",
  repeatable: true,
  deprecated: true,
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
  readonly approval_code: string
  readonly start_time: number
  readonly end_time: number
  readonly offset: number
  readonly limit: number
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("approval.v2.instance.list#input", () => ({
    approval_code: Codec.str,
    start_time: Codec.int,
    end_time: Codec.int,
    offset: Codec.int,
    limit: Codec.int
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly instance_code_list: ReadonlyArray<string>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("approval.v2.instance.list#output", () => ({
    instance_code_list: Codec.list(Codec.str)
  }))

/**
 * 批量获取审批实例ID
 *
 * `POST /approval/openapi/v2/instance/list` · Token: tenant.
 *
 * Scopes, any of: `approval:approval:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uQDOyUjL0gjM14CN4ITN
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 批量获取审批实例ID
   *
   * Scopes, any of: `approval:approval:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uQDOyUjL0gjM14CN4ITN
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 批量获取审批实例ID
     *
     * Scopes, any of: `approval:approval:readonly`.
     * @deprecated The platform keeps it for old applications.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uQDOyUjL0gjM14CN4ITN
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<string>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "approval.v2.instance.list",
  method: "POST",
  path: "/approval/openapi/v2/instance/list",
  host: "www",
  tokens: ["tenant"],
  body: "json",
  repeatable: true,
  paging: { style: "offset", items: "instance_code_list", requestToken: "offset", requestSize: "limit" },
  deprecated: true,
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `reject` takes.
 *
 * @category inputs
 */
export interface RejectInput {
  readonly approval_code: string
  readonly instance_code: string
  readonly open_id: string
  readonly user_id: string
  readonly task_id: string
  readonly comment?: string | undefined
}

export const RejectInput: Codec.Shape<RejectInput> =
  /*#__PURE__*/ Codec.shape("approval.v2.instance.reject#input", () => ({
    approval_code: Codec.str,
    instance_code: Codec.str,
    open_id: Codec.str,
    user_id: Codec.str,
    task_id: Codec.str,
    comment: Codec.strOpt
  }))

/**
 * 审批任务拒绝
 *
 * `POST /approval/openapi/v2/instance/reject` · Token: tenant.
 *
 * Scopes, any of: `approval:approval:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uQDNyUjL0QjM14CN0ITN
 * @category endpoints
 */
export const reject: Endpoint.Described<RejectInput, Codec.Dictionary, "tenant"> & {
  /**
   * 审批任务拒绝
   *
   * Scopes, any of: `approval:approval:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uQDNyUjL0QjM14CN0ITN
   */
  (input: RejectInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v2.instance.reject",
  method: "POST",
  path: "/approval/openapi/v2/instance/reject",
  host: "www",
  tokens: ["tenant"],
  body: "json",
  deprecated: true,
  codes,
  input: RejectInput,
  output: Codec.dictionary
})

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
  readonly instance_title?: string | undefined
  readonly instance_status?: string | undefined
  readonly instance_start_time_from?: number | undefined
  readonly instance_start_time_to?: number | undefined
  readonly locale?: string | undefined
  readonly offset?: number | undefined
  readonly limit?: number | undefined
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("approval.v2.instance.search#input", () => ({
    user_id: Codec.str,
    approval_code: Codec.strOpt,
    instance_code: Codec.strOpt,
    instance_external_id: Codec.strOpt,
    group_external_id: Codec.strOpt,
    instance_title: Codec.strOpt,
    instance_status: Codec.strOpt,
    instance_start_time_from: Codec.intOpt,
    instance_start_time_to: Codec.intOpt,
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
  readonly instance_list: ReadonlyArray<SearchOutputInstanceList>
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("approval.v2.instance.search#output", () => ({
    count: Codec.intOpt,
    instance_list: Codec.list(Codec.obj(SearchOutputInstanceList))
  }))

/**
 * 实例列表查询
 *
 * `POST /approval/openapi/v2/instance/search` · Token: tenant.
 *
 * Scopes, any of: `approval:approval.list:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uQjMxYjL0ITM24CNyEjN
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "tenant"> & {
  /**
   * 实例列表查询
   *
   * Scopes, any of: `approval:approval.list:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uQjMxYjL0ITM24CNyEjN
   */
  (input: SearchInput, options?: Endpoint.CallOptions): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<SearchInput, SearchOutput, "tenant">
  readonly items: {
    /**
     * 实例列表查询
     *
     * Scopes, any of: `approval:approval.list:readonly`.
     * @deprecated The platform keeps it for old applications.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uQjMxYjL0ITM24CNyEjN
     */
    (input: SearchInput, options?: Paged.Options): Paged.Listing<SearchOutputInstanceList>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "approval.v2.instance.search",
  method: "POST",
  path: "/approval/openapi/v2/instance/search",
  host: "www",
  tokens: ["tenant"],
  body: "json",
  repeatable: true,
  paging: {
    style: "offset", items: "instance_list", requestToken: "offset", requestSize: "limit", total: "count"
  },
  deprecated: true,
  codes,
  input: SearchInput,
  output: SearchOutput
})

/**
 * What `transfer` takes.
 *
 * @category inputs
 */
export interface TransferInput {
  readonly approval_code: string
  readonly instance_code: string
  readonly user_id: string
  readonly task_id: string
  readonly comment?: string | undefined
  readonly transfer_user_id: string
  readonly open_id?: string | undefined
  readonly transfer_open_id?: string | undefined
}

export const TransferInput: Codec.Shape<TransferInput> =
  /*#__PURE__*/ Codec.shape("approval.v2.instance.transfer#input", () => ({
    approval_code: Codec.str,
    instance_code: Codec.str,
    user_id: Codec.str,
    task_id: Codec.str,
    comment: Codec.strOpt,
    transfer_user_id: Codec.str,
    open_id: Codec.strOpt,
    transfer_open_id: Codec.strOpt
  }))

/**
 * 审批任务转交
 *
 * `POST /approval/openapi/v2/instance/transfer` · Token: tenant.
 *
 * Scopes, any of: `approval:approval:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDNyUjL1QjM14SN0ITN
 * @category endpoints
 */
export const transfer: Endpoint.Described<TransferInput, Codec.Dictionary, "tenant"> & {
  /**
   * 审批任务转交
   *
   * Scopes, any of: `approval:approval:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDNyUjL1QjM14SN0ITN
   */
  (input: TransferInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v2.instance.transfer",
  method: "POST",
  path: "/approval/openapi/v2/instance/transfer",
  host: "www",
  tokens: ["tenant"],
  body: "json",
  deprecated: true,
  codes,
  input: TransferInput,
  output: Codec.dictionary
})

/** @category structures */
export interface GetOutputForm {
  readonly id?: string | undefined
  readonly custom_id?: string | undefined
  readonly name?: string | undefined
  readonly type?: string | undefined
  readonly value?: string | undefined
  readonly ext?: Codec.Dictionary | undefined
}

export const GetOutputForm: Codec.Shape<GetOutputForm> =
  /*#__PURE__*/ Codec.shape("approval.v2.instance.get#output.form", () => ({
    id: Codec.strOpt,
    custom_id: Codec.strOpt,
    name: Codec.strOpt,
    type: Codec.strOpt,
    value: Codec.strOpt,
    ext: Codec.objOpt(Codec.dictionary)
  }))

/** @category structures */
export interface GetOutputTaskList {
  readonly id?: string | undefined
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
  readonly status?: string | undefined
  readonly node_id?: string | undefined
  readonly node_name?: string | undefined
  readonly custom_node_id?: string | undefined
  readonly type?: string | undefined
  readonly start_time?: number | undefined
  readonly end_time?: number | undefined
}

export const GetOutputTaskList: Codec.Shape<GetOutputTaskList> =
  /*#__PURE__*/ Codec.shape("approval.v2.instance.get#output.task_list", () => ({
    id: Codec.strOpt,
    user_id: Codec.strOpt,
    open_id: Codec.strOpt,
    status: Codec.strOpt,
    node_id: Codec.strOpt,
    node_name: Codec.strOpt,
    custom_node_id: Codec.strOpt,
    type: Codec.strOpt,
    start_time: Codec.intOpt,
    end_time: Codec.intOpt
  }))

/** @category structures */
export interface GetOutputCommentList {
  readonly id?: string | undefined
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
  readonly comment?: string | undefined
  readonly create_time?: number | undefined
}

export const GetOutputCommentList: Codec.Shape<GetOutputCommentList> =
  /*#__PURE__*/ Codec.shape("approval.v2.instance.get#output.comment_list", () => ({
    id: Codec.strOpt,
    user_id: Codec.strOpt,
    open_id: Codec.strOpt,
    comment: Codec.strOpt,
    create_time: Codec.intOpt
  }))

/** @category structures */
export interface GetOutputTimeline {
  readonly type?: string | undefined
  readonly create_time?: number | undefined
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
  readonly user_id_list?: ReadonlyArray<unknown> | undefined
  readonly open_id_list?: ReadonlyArray<unknown> | undefined
  readonly task_id?: string | undefined
  readonly comment?: string | undefined
  readonly cc_user_list?: ReadonlyArray<Shared.InstanceCcUser> | undefined
  readonly ext?: GetOutputTimelineExt | undefined
  readonly node_key?: string | undefined
  readonly modified_instance_code?: string | undefined
  readonly reverted_instance_code?: string | undefined
}

export const GetOutputTimeline: Codec.Shape<GetOutputTimeline> =
  /*#__PURE__*/ Codec.shape("approval.v2.instance.get#output.timeline", () => ({
    type: Codec.strOpt,
    create_time: Codec.intOpt,
    user_id: Codec.strOpt,
    open_id: Codec.strOpt,
    user_id_list: Codec.listOpt(Codec.any),
    open_id_list: Codec.listOpt(Codec.any),
    task_id: Codec.strOpt,
    comment: Codec.strOpt,
    cc_user_list: Codec.listOpt(Codec.obj(Shared.InstanceCcUser)),
    ext: Codec.objOpt(GetOutputTimelineExt),
    node_key: Codec.strOpt,
    modified_instance_code: Codec.strOpt,
    reverted_instance_code: Codec.strOpt
  }))

/** @category structures */
export interface GetOutputTimelineExt {
  readonly user_id_list?: ReadonlyArray<unknown> | undefined
  readonly open_id_list?: ReadonlyArray<unknown> | undefined
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
}

export const GetOutputTimelineExt: Codec.Shape<GetOutputTimelineExt> =
  /*#__PURE__*/ Codec.shape("approval.v2.instance.get#output.timeline.ext", () => ({
    user_id_list: Codec.listOpt(Codec.any),
    open_id_list: Codec.listOpt(Codec.any),
    user_id: Codec.strOpt,
    open_id: Codec.strOpt
  }))

/** @category structures */
export interface SearchOutputInstanceList {
  readonly approval?: Types.Approval | undefined
  readonly group?: Shared.InstanceSearchGroup | undefined
  readonly instance?: Types.Instance | undefined
}

export const SearchOutputInstanceList: Codec.Shape<SearchOutputInstanceList> =
  /*#__PURE__*/ Codec.shape("approval.v2.instance.search#output.instance_list", () => ({
    approval: Codec.objOpt(Types.Approval),
    group: Codec.objOpt(Shared.InstanceSearchGroup),
    instance: Codec.objOpt(Types.Instance)
  }))
