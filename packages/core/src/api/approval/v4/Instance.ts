// GENERATED from spec/approval.json. DO NOT EDIT: correct spec/patches/approval.json.
/**
 * Endpoints of `approval.v4.instance`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/approval.js"
import * as Shared from "../Types.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `addCc` takes.
 *
 * @category inputs
 */
export interface AddCcInput {
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
  readonly instance_code: string
  readonly cc_user_ids: ReadonlyArray<string>
  readonly comment?: string | undefined
}

export const AddCcInput: Codec.Shape<AddCcInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.add_cc#input", () => ({
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id"),
    instance_code: Codec.str,
    cc_user_ids: Codec.list(Codec.str),
    comment: Codec.strOpt
  }))

/**
 * 抄送审批实例（用户级）
 *
 * `POST /open-apis/approval/v4/instances/add_cc` · Token: user · Rate limit: 100/min.
 *
 * Scopes, any of: `approval:instance:write`.
 *
 * Scopes that open further fields: `contact:user.employee_id:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/add_cc
 * @category endpoints
 */
export const addCc: Endpoint.Described<AddCcInput, Codec.Dictionary, "user"> & {
  /**
   * 抄送审批实例（用户级）
   *
   * Scopes, any of: `approval:instance:write`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/add_cc
   */
  (input: AddCcInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 抄送审批实例（用户级）
   *
   * Scopes, any of: `approval:instance:write`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/add_cc
   */
  (input: AddCcInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v4.instance.add_cc",
  method: "POST",
  path: "/open-apis/approval/v4/instances/add_cc",
  tokens: ["user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: AddCcInput,
  output: Codec.dictionary
})

/**
 * What `addSign` takes.
 *
 * @category inputs
 */
export interface AddSignInput {
  readonly approval_code: string
  readonly instance_code: string
  readonly user_id: string
  readonly task_id: string
  readonly comment?: string | undefined
  readonly add_sign_user_ids: ReadonlyArray<string>
  readonly add_sign_type: 1 | 2 | 3 | (number & {})
  readonly approval_method?: 1 | 2 | 3 | (number & {}) | undefined
}

export const AddSignInput: Codec.Shape<AddSignInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.add_sign#input", () => ({
    approval_code: Codec.str,
    instance_code: Codec.str,
    user_id: Codec.str,
    task_id: Codec.str,
    comment: Codec.strOpt,
    add_sign_user_ids: Codec.list(Codec.str),
    add_sign_type: Codec.listed(1, 2, 3),
    approval_method: Codec.listedOpt(1, 2, 3)
  }))

/**
 * 审批任务加签
 *
 * `POST /open-apis/approval/v4/instances/add_sign` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `approval:approval`, `approval:approval:readonly`, `approval:task`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ukTM5UjL5ETO14SOxkTN/approval-task-addsign
 * @category endpoints
 */
export const addSign: Endpoint.Described<AddSignInput, Codec.Dictionary, "tenant"> & {
  /**
   * 审批任务加签
   *
   * Scopes, any of: `approval:approval`, `approval:approval:readonly`, `approval:task`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/ukTM5UjL5ETO14SOxkTN/approval-task-addsign
   */
  (input: AddSignInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v4.instance.add_sign",
  method: "POST",
  path: "/open-apis/approval/v4/instances/add_sign",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: AddSignInput,
  output: Codec.dictionary
})

/**
 * What `cancel` takes.
 *
 * @category inputs
 */
export interface CancelInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly approval_code: string
  readonly instance_code: string
  readonly user_id: string
}

export const CancelInput: Codec.Shape<CancelInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.cancel#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    approval_code: Codec.str,
    instance_code: Codec.str,
    user_id: Codec.str
  }))

/**
 * 撤回审批实例
 *
 * `POST /open-apis/approval/v4/instances/cancel` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `approval:approval`, `approval:approval:readonly`, `approval:instance`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/cancel
 * @category endpoints
 */
export const cancel: Endpoint.Described<CancelInput, Codec.Dictionary, "tenant"> & {
  /**
   * 撤回审批实例
   *
   * Scopes, any of: `approval:approval`, `approval:approval:readonly`, `approval:instance`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/cancel
   */
  (input: CancelInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v4.instance.cancel",
  method: "POST",
  path: "/open-apis/approval/v4/instances/cancel",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
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
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly approval_code: string
  readonly instance_code: string
  readonly user_id: string
  readonly cc_user_ids: ReadonlyArray<string>
  readonly comment?: string | undefined
}

export const CcInput: Codec.Shape<CcInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.cc#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    approval_code: Codec.str,
    instance_code: Codec.str,
    user_id: Codec.str,
    cc_user_ids: Codec.list(Codec.str),
    comment: Codec.strOpt
  }))

/**
 * 抄送审批实例
 *
 * `POST /open-apis/approval/v4/instances/cc` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `approval:approval`, `approval:approval:readonly`, `approval:instance`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/cc
 * @category endpoints
 */
export const cc: Endpoint.Described<CcInput, Codec.Dictionary, "tenant"> & {
  /**
   * 抄送审批实例
   *
   * Scopes, any of: `approval:approval`, `approval:approval:readonly`, `approval:instance`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/cc
   */
  (input: CcInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v4.instance.cc",
  method: "POST",
  path: "/open-apis/approval/v4/instances/cc",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
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
  readonly open_id?: string | undefined
  readonly department_id?: string | undefined
  readonly form: string
  readonly node_approver_user_id_list?: ReadonlyArray<NodeApprover> | undefined
  readonly node_approver_open_id_list?: ReadonlyArray<NodeApprover> | undefined
  /** At most 20 items. */
  readonly node_cc_user_id_list?: ReadonlyArray<NodeApprover> | undefined
  /** At most 20 items. */
  readonly node_cc_open_id_list?: ReadonlyArray<NodeApprover> | undefined
  /** 1 to 64 characters. */
  readonly uuid?: string | undefined
  readonly allow_resubmit?: boolean | undefined
  readonly allow_submit_again?: boolean | undefined
  readonly cancel_bot_notification?: "1" | "2" | "4" | (string & {}) | undefined
  /** Default: `false`. */
  readonly forbid_revoke?: boolean | undefined
  readonly i18n_resources?: ReadonlyArray<Types.I18nResourceInput2> | undefined
  readonly title?: string | undefined
  /** Default: `0`. */
  readonly title_display_method?: 0 | 1 | (number & {}) | undefined
  /** At most 10 items. */
  readonly node_auto_approval_list?: ReadonlyArray<NodeAutoApproval> | undefined
  /** Not in the documentation. */
  readonly byte_extra?: string | undefined
  /** Not in the documentation. */
  readonly with_link?: boolean | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.create#input", () => ({
    approval_code: Codec.str,
    user_id: Codec.strOpt,
    open_id: Codec.strOpt,
    department_id: Codec.strOpt,
    form: Codec.str,
    node_approver_user_id_list: Codec.listOpt(Codec.obj(NodeApprover)),
    node_approver_open_id_list: Codec.listOpt(Codec.obj(NodeApprover)),
    node_cc_user_id_list: Codec.listOpt(Codec.obj(NodeApprover)),
    node_cc_open_id_list: Codec.listOpt(Codec.obj(NodeApprover)),
    uuid: Codec.strOpt,
    allow_resubmit: Codec.boolOpt,
    allow_submit_again: Codec.boolOpt,
    cancel_bot_notification: Codec.listedOpt("1", "2", "4"),
    forbid_revoke: Codec.boolOpt,
    i18n_resources: Codec.listOpt(Codec.obj(Types.I18nResourceInput2)),
    title: Codec.strOpt,
    title_display_method: Codec.listedOpt(0, 1),
    node_auto_approval_list: Codec.listOpt(Codec.obj(NodeAutoApproval)),
    byte_extra: Codec.strOpt,
    with_link: Codec.boolOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly instance_code: string
  /** Not in the documentation. */
  readonly instance_link?: string | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.create#output", () => ({
    instance_code: Codec.str,
    instance_link: Codec.strOpt
  }))

/**
 * 创建审批实例
 *
 * `POST /open-apis/approval/v4/instances` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `approval:approval`, `approval:instance`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建审批实例
   *
   * Scopes, any of: `approval:approval`, `approval:instance`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v4.instance.create",
  method: "POST",
  path: "/open-apis/approval/v4/instances",
  tokens: ["tenant"],
  body: "json",
  idempotencyKey: "uuid",
  done: [60012],
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `detail` takes.
 *
 * @category inputs
 */
export interface DetailInput {
  readonly instance_code: string
  readonly locale?:
    | "zh-CN" | "en-US" | "ja-JP" | "zh-HK" | "zh-TW" | "de-DE" | "es-ES" | "fr-FR" | "id-ID" | "it-IT"
    | "ko-KR" | "pt-BR" | "th-TH" | "vi-VN" | "ms-MY" | "ru-RU" | (string & {}) | undefined
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
}

export const DetailInput: Codec.Shape<DetailInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.detail#input", () => ({
    instance_code: Codec.str,
    locale: Codec.listedOpt(
      "zh-CN", "en-US", "ja-JP", "zh-HK", "zh-TW", "de-DE", "es-ES", "fr-FR", "id-ID", "it-IT", "ko-KR",
      "pt-BR", "th-TH", "vi-VN", "ms-MY", "ru-RU"
    ),
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id")
  }))

/**
 * What `detail` gives.
 *
 * @category outputs
 */
export interface DetailOutput {
  readonly definition_name: string
  readonly start_time?: string | undefined
  readonly end_time: string
  readonly user_id: string
  readonly serial_number: string
  readonly department_id: string
  readonly status: "PENDING" | "APPROVED" | "REJECTED" | "CANCELED" | "DELETED" | (string & {})
  readonly form: string
  readonly tasks: ReadonlyArray<DetailOutputTasks>
  readonly comments: ReadonlyArray<DetailOutputComments>
  readonly operation_records: ReadonlyArray<DetailOutputOperationRecords>
  readonly definition_code: string
  readonly reverted?: boolean | undefined
  readonly instance_code: string
  readonly current_nodes?: ReadonlyArray<DetailOutputCurrentNodes> | undefined
}

export const DetailOutput: Codec.Shape<DetailOutput> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.detail#output", () => ({
    definition_name: Codec.str,
    start_time: Codec.strOpt,
    end_time: Codec.str,
    user_id: Codec.str,
    serial_number: Codec.str,
    department_id: Codec.str,
    status: Codec.open("PENDING", "APPROVED", "REJECTED", "CANCELED", "DELETED"),
    form: Codec.str,
    tasks: Codec.list(Codec.obj(DetailOutputTasks)),
    comments: Codec.list(Codec.obj(DetailOutputComments)),
    operation_records: Codec.list(Codec.obj(DetailOutputOperationRecords)),
    definition_code: Codec.str,
    reverted: Codec.boolOpt,
    instance_code: Codec.str,
    current_nodes: Codec.listOpt(Codec.obj(DetailOutputCurrentNodes))
  }))

/**
 * 获取单个审批实例详情（用户级）
 *
 * `GET /open-apis/approval/v4/instances/detail` · Token: user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `approval:instance:read`.
 *
 * Scopes that open further fields: `contact:user.employee_id:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/detail
 * @category endpoints
 */
export const detail: Endpoint.Described<DetailInput, DetailOutput, "user"> & {
  /**
   * 获取单个审批实例详情（用户级）
   *
   * Scopes, any of: `approval:instance:read`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/detail
   */
  (input: DetailInput, options: Endpoint.WithToken): Effect.Effect<DetailOutput, FeishuError, FeishuClient>
  /**
   * 获取单个审批实例详情（用户级）
   *
   * Scopes, any of: `approval:instance:read`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/detail
   */
  (input: DetailInput, options?: Endpoint.CallOptions<never>): Effect.Effect<DetailOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v4.instance.detail",
  method: "GET",
  path: "/open-apis/approval/v4/instances/detail",
  tokens: ["user"],
  query: ["instance_code", "locale", "user_id_type"],
  codes,
  input: DetailInput,
  output: DetailOutput
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly instance_id: string
  readonly locale?:
    | "zh-CN" | "en-US" | "ja-JP" | "zh-HK" | "zh-TW" | "de-DE" | "es-ES" | "fr-FR" | "id-ID" | "it-IT"
    | "ko-KR" | "pt-BR" | "th-TH" | "vi-VN" | "ms-MY" | "ru-RU" | (string & {}) | undefined
  readonly user_id?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly nested_mutable_group?: boolean | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.get#input", () => ({
    instance_id: Codec.str,
    locale: Codec.listedOpt(
      "zh-CN", "en-US", "ja-JP", "zh-HK", "zh-TW", "de-DE", "es-ES", "fr-FR", "id-ID", "it-IT", "ko-KR",
      "pt-BR", "th-TH", "vi-VN", "ms-MY", "ru-RU"
    ),
    user_id: Codec.strOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    nested_mutable_group: Codec.boolOpt
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly approval_name: string
  readonly start_time?: string | undefined
  readonly end_time: string
  readonly user_id: string
  readonly open_id: string
  readonly serial_number: string
  readonly department_id: string
  readonly status: "PENDING" | "APPROVED" | "REJECTED" | "CANCELED" | "DELETED" | (string & {})
  readonly uuid: string
  readonly form: string
  readonly task_list: ReadonlyArray<InstanceTask>
  readonly comment_list: ReadonlyArray<InstanceComment>
  readonly timeline: ReadonlyArray<InstanceTimeline>
  readonly modified_instance_code?: string | undefined
  readonly reverted_instance_code?: string | undefined
  readonly approval_code: string
  readonly reverted?: boolean | undefined
  readonly instance_code: string
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.get#output", () => ({
    approval_name: Codec.str,
    start_time: Codec.strOpt,
    end_time: Codec.str,
    user_id: Codec.str,
    open_id: Codec.str,
    serial_number: Codec.str,
    department_id: Codec.str,
    status: Codec.open("PENDING", "APPROVED", "REJECTED", "CANCELED", "DELETED"),
    uuid: Codec.str,
    form: Codec.str,
    task_list: Codec.list(Codec.obj(InstanceTask)),
    comment_list: Codec.list(Codec.obj(InstanceComment)),
    timeline: Codec.list(Codec.obj(InstanceTimeline)),
    modified_instance_code: Codec.strOpt,
    reverted_instance_code: Codec.strOpt,
    approval_code: Codec.str,
    reverted: Codec.boolOpt,
    instance_code: Codec.str
  }))

/**
 * 获取单个审批实例详情
 *
 * `GET /open-apis/approval/v4/instances/:instance_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `approval:approval`, `approval:approval:readonly`, `approval:instance`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 获取单个审批实例详情
   *
   * Scopes, any of: `approval:approval`, `approval:approval:readonly`, `approval:instance`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v4.instance.get",
  method: "GET",
  path: "/open-apis/approval/v4/instances/:instance_id",
  tokens: ["tenant"],
  query: ["locale", "user_id", "user_id_type", "nested_mutable_group"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `initiate` takes.
 *
 * @category inputs
 */
export interface InitiateInput {
  readonly approval_code: string
  readonly form?: string | undefined
  readonly node_approver_list?: ReadonlyArray<NodeApproverList> | undefined
  readonly node_cc_list?: ReadonlyArray<NodeApproverList> | undefined
  readonly uuid?: string | undefined
}

export const InitiateInput: Codec.Shape<InitiateInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.initiate#input", () => ({
    approval_code: Codec.str,
    form: Codec.strOpt,
    node_approver_list: Codec.listOpt(Codec.obj(NodeApproverList)),
    node_cc_list: Codec.listOpt(Codec.obj(NodeApproverList)),
    uuid: Codec.strOpt
  }))

/**
 * What `initiate` gives.
 *
 * @category outputs
 */
export interface InitiateOutput {
  readonly instance_code?: string | undefined
  readonly instance_link?: string | undefined
}

export const InitiateOutput: Codec.Shape<InitiateOutput> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.initiate#output", () => ({
    instance_code: Codec.strOpt,
    instance_link: Codec.strOpt
  }))

/**
 * 创建审批实例
 *
 * `POST /open-apis/approval/v4/instances/initiate` · Token: user.
 *
 * Scopes, any of: `approval:instance:write`.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const initiate: Endpoint.Described<InitiateInput, InitiateOutput, "user"> & {
  /**
   * 创建审批实例
   *
   * Scopes, any of: `approval:instance:write`.
   */
  (input: InitiateInput, options: Endpoint.WithToken): Effect.Effect<InitiateOutput, FeishuError, FeishuClient>
  /**
   * 创建审批实例
   *
   * Scopes, any of: `approval:instance:write`.
   */
  (input: InitiateInput, options?: Endpoint.CallOptions<never>): Effect.Effect<InitiateOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v4.instance.initiate",
  method: "POST",
  path: "/open-apis/approval/v4/instances/initiate",
  tokens: ["user"],
  body: "json",
  idempotencyKey: "uuid",
  codes,
  input: InitiateInput,
  output: InitiateOutput
})

/**
 * What `initiated` takes.
 *
 * @category inputs
 */
export interface InitiatedInput {
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly locale?: "zh-CN" | "en-US" | "ja-JP" | (string & {}) | undefined
  readonly definition_code?: string | undefined
  readonly start_timestamp?: string | undefined
  readonly end_timestamp?: string | undefined
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
}

export const InitiatedInput: Codec.Shape<InitiatedInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.initiated#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    locale: Codec.listedOpt("zh-CN", "en-US", "ja-JP"),
    definition_code: Codec.strOpt,
    start_timestamp: Codec.strOpt,
    end_timestamp: Codec.strOpt,
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id")
  }))

/**
 * What `initiated` gives.
 *
 * @category outputs
 */
export interface InitiatedOutput {
  readonly instances: ReadonlyArray<InitiatedOutputInstances>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
  readonly count?: number | undefined
}

export const InitiatedOutput: Codec.Shape<InitiatedOutput> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.initiated#output", () => ({
    instances: Codec.list(Codec.obj(InitiatedOutputInstances)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt,
    count: Codec.intOpt
  }))

/**
 * 查询用户的已发起审批列表
 *
 * `GET /open-apis/approval/v4/instances/initiated` · Token: user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `approval:instance:read`.
 *
 * Scopes that open further fields: `contact:user.employee_id:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/initiated
 * @category endpoints
 */
export const initiated: Endpoint.Described<InitiatedInput, InitiatedOutput, "user"> & {
  /**
   * 查询用户的已发起审批列表
   *
   * Scopes, any of: `approval:instance:read`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/initiated
   */
  (input: InitiatedInput | undefined, options: Endpoint.WithToken): Effect.Effect<InitiatedOutput, FeishuError, FeishuClient>
  /**
   * 查询用户的已发起审批列表
   *
   * Scopes, any of: `approval:instance:read`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/initiated
   */
  (input?: InitiatedInput, options?: Endpoint.CallOptions<never>): Effect.Effect<InitiatedOutput, FeishuError, FeishuClient | UserToken>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<InitiatedInput, InitiatedOutput, "user">
  readonly items: {
    /**
     * 查询用户的已发起审批列表
     *
     * Scopes, any of: `approval:instance:read`.
     *
     * Scopes that open further fields: `contact:user.employee_id:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/initiated
     */
    (input: InitiatedInput | undefined, options: Paged.OptionsWithToken): Paged.Listing<InitiatedOutputInstances>
    /**
     * 查询用户的已发起审批列表
     *
     * Scopes, any of: `approval:instance:read`.
     *
     * Scopes that open further fields: `contact:user.employee_id:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/initiated
     */
    (input?: InitiatedInput, options?: Paged.Options<never>): Paged.Listing<InitiatedOutputInstances, FeishuError, FeishuClient | UserToken>
  }
} = /*#__PURE__*/ Paged.make({
  id: "approval.v4.instance.initiated",
  method: "GET",
  path: "/open-apis/approval/v4/instances/initiated",
  tokens: ["user"],
  query: [
    "page_size", "page_token", "locale", "definition_code", "start_timestamp", "end_timestamp",
    "user_id_type"
  ],
  paging: {
    style: "token", items: "instances", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size"
  },
  codes,
  input: InitiatedInput,
  output: InitiatedOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** 1 to 100. Default: `100`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly approval_code: string
  readonly start_time: string
  readonly end_time: string
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.list#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    approval_code: Codec.str,
    start_time: Codec.str,
    end_time: Codec.str
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly instance_code_list: ReadonlyArray<string>
  readonly page_token: string
  readonly has_more: boolean
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.list#output", () => ({
    instance_code_list: Codec.list(Codec.str),
    page_token: Codec.str,
    has_more: Codec.bool
  }))

/**
 * 批量获取审批实例 ID
 *
 * `GET /open-apis/approval/v4/instances` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `approval:approval`, `approval:approval:readonly`, `approval:instance`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 批量获取审批实例 ID
   *
   * Scopes, any of: `approval:approval`, `approval:approval:readonly`, `approval:instance`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 批量获取审批实例 ID
     *
     * Scopes, any of: `approval:approval`, `approval:approval:readonly`, `approval:instance`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<string>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "approval.v4.instance.list",
  method: "GET",
  path: "/open-apis/approval/v4/instances",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "approval_code", "start_time", "end_time"],
  paging: {
    style: "token", items: "instance_code_list", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 100, cursor: true
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `preview` takes.
 *
 * @category inputs
 */
export interface PreviewInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "user_id" | "union_id" | undefined
  readonly approval_code?: string | undefined
  readonly user_id: string
  readonly department_id?: string | undefined
  readonly form?: string | undefined
  readonly instance_code?: string | undefined
  readonly task_id?: string | undefined
  /** Not in the documentation. */
  readonly locale?: string | undefined
}

export const PreviewInput: Codec.Shape<PreviewInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.preview#input", () => ({
    user_id_type: Codec.litOpt("open_id", "user_id", "union_id"),
    approval_code: Codec.strOpt,
    user_id: Codec.str,
    department_id: Codec.strOpt,
    form: Codec.strOpt,
    instance_code: Codec.strOpt,
    task_id: Codec.strOpt,
    locale: Codec.strOpt
  }))

/**
 * What `preview` gives.
 *
 * @category outputs
 */
export interface PreviewOutput {
  readonly preview_nodes: ReadonlyArray<PreviewOutputPreviewNodes>
}

export const PreviewOutput: Codec.Shape<PreviewOutput> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.preview#output", () => ({
    preview_nodes: Codec.list(Codec.obj(PreviewOutputPreviewNodes))
  }))

/**
 * 预览审批流程
 *
 * `POST /open-apis/approval/v4/instances/preview` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `approval:approval`, `approval:approval:readonly`, `approval:instance`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ukTM5UjL5ETO14SOxkTN/approval-preview
 * @category endpoints
 */
export const preview: Endpoint.Described<PreviewInput, PreviewOutput, "tenant"> & {
  /**
   * 预览审批流程
   *
   * Scopes, any of: `approval:approval`, `approval:approval:readonly`, `approval:instance`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/ukTM5UjL5ETO14SOxkTN/approval-preview
   */
  (input: PreviewInput, options?: Endpoint.CallOptions): Effect.Effect<PreviewOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v4.instance.preview",
  method: "POST",
  path: "/open-apis/approval/v4/instances/preview",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: PreviewInput,
  output: PreviewOutput
})

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  /** 5 to 200. Default: `10`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly user_id?: string | undefined
  readonly approval_code?: string | undefined
  readonly instance_code?: string | undefined
  readonly instance_external_id?: string | undefined
  readonly group_external_id?: string | undefined
  readonly instance_title?: string | undefined
  readonly instance_status?:
    | "PENDING" | "RECALL" | "REJECT" | "DELETED" | "APPROVED" | "ALL" | (string & {}) | undefined
  readonly instance_start_time_from?: string | undefined
  readonly instance_start_time_to?: string | undefined
  readonly locale?:
    | "zh-CN" | "en-US" | "ja-JP" | "zh-HK" | "zh-TW" | "de-DE" | "es-ES" | "fr-FR" | "id-ID" | "it-IT"
    | "ko-KR" | "pt-BR" | "th-TH" | "vi-VN" | "ms-MY" | "ru-RU" | (string & {}) | undefined
  /** Not in the documentation. */
  readonly with_revoked_instance?: boolean | undefined
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.query#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    user_id: Codec.strOpt,
    approval_code: Codec.strOpt,
    instance_code: Codec.strOpt,
    instance_external_id: Codec.strOpt,
    group_external_id: Codec.strOpt,
    instance_title: Codec.strOpt,
    instance_status: Codec.listedOpt("PENDING", "RECALL", "REJECT", "DELETED", "APPROVED", "ALL"),
    instance_start_time_from: Codec.strOpt,
    instance_start_time_to: Codec.strOpt,
    locale: Codec.listedOpt(
      "zh-CN", "en-US", "ja-JP", "zh-HK", "zh-TW", "de-DE", "es-ES", "fr-FR", "id-ID", "it-IT", "ko-KR",
      "pt-BR", "th-TH", "vi-VN", "ms-MY", "ru-RU"
    ),
    with_revoked_instance: Codec.boolOpt
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly count?: number | undefined
  readonly instance_list: ReadonlyArray<InstanceSearchItem>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.query#output", () => ({
    count: Codec.intOpt,
    instance_list: Codec.list(Codec.obj(InstanceSearchItem)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 查询实例列表
 *
 * `POST /open-apis/approval/v4/instances/query` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `approval:approval.list:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 查询实例列表
   *
   * Scopes, any of: `approval:approval.list:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/query
   */
  (input?: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<QueryInput, QueryOutput, "tenant">
  readonly items: {
    /**
     * 查询实例列表
     *
     * Scopes, any of: `approval:approval.list:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/query
     */
    (input?: QueryInput, options?: Paged.Options): Paged.Listing<InstanceSearchItem>
  }
} = /*#__PURE__*/ Paged.make({
  id: "approval.v4.instance.query",
  method: "POST",
  path: "/open-apis/approval/v4/instances/query",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "user_id_type"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "instance_list", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 200, minPageSize: 5, cursor: true
  },
  codes,
  input: QueryInput,
  output: QueryOutput
})

/**
 * What `recall` takes.
 *
 * @category inputs
 */
export interface RecallInput {
  readonly instance_code: string
}

export const RecallInput: Codec.Shape<RecallInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.recall#input", () => ({
    instance_code: Codec.str
  }))

/**
 * 撤回审批实例（用户级）
 *
 * `POST /open-apis/approval/v4/instances/recall` · Token: user · Rate limit: 100/min.
 *
 * Scopes, any of: `approval:instance:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/recall
 * @category endpoints
 */
export const recall: Endpoint.Described<RecallInput, Codec.Dictionary, "user"> & {
  /**
   * 撤回审批实例（用户级）
   *
   * Scopes, any of: `approval:instance:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/recall
   */
  (input: RecallInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 撤回审批实例（用户级）
   *
   * Scopes, any of: `approval:instance:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/recall
   */
  (input: RecallInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v4.instance.recall",
  method: "POST",
  path: "/open-apis/approval/v4/instances/recall",
  tokens: ["user"],
  body: "json",
  codes,
  input: RecallInput,
  output: Codec.dictionary
})

/**
 * What `remind` takes.
 *
 * @category inputs
 */
export interface RemindInput {
  readonly instance_code: string
  readonly task_ids: ReadonlyArray<string>
  readonly comment?: string | undefined
}

export const RemindInput: Codec.Shape<RemindInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.remind#input", () => ({
    instance_code: Codec.str,
    task_ids: Codec.list(Codec.str),
    comment: Codec.strOpt
  }))

/**
 * 单据催办
 *
 * `POST /open-apis/approval/v4/instances/remind` · Token: user · Rate limit: 100/min.
 *
 * Scopes, any of: `approval:instance:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/remind
 * @category endpoints
 */
export const remind: Endpoint.Described<RemindInput, Codec.Dictionary, "user"> & {
  /**
   * 单据催办
   *
   * Scopes, any of: `approval:instance:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/remind
   */
  (input: RemindInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 单据催办
   *
   * Scopes, any of: `approval:instance:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/remind
   */
  (input: RemindInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v4.instance.remind",
  method: "POST",
  path: "/open-apis/approval/v4/instances/remind",
  tokens: ["user"],
  body: "json",
  codes,
  input: RemindInput,
  output: Codec.dictionary
})

/**
 * What `searchCc` takes.
 *
 * @category inputs
 */
export interface SearchCcInput {
  /** 5 to 200. Default: `10`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly user_id?: string | undefined
  readonly approval_code?: string | undefined
  readonly instance_code?: string | undefined
  readonly instance_external_id?: string | undefined
  readonly group_external_id?: string | undefined
  readonly cc_title?: string | undefined
  readonly read_status?: "READ" | "UNREAD" | "ALL" | (string & {}) | undefined
  readonly cc_create_time_from?: string | undefined
  readonly cc_create_time_to?: string | undefined
  readonly locale?:
    | "zh-CN" | "en-US" | "ja-JP" | "zh-HK" | "zh-TW" | "de-DE" | "es-ES" | "fr-FR" | "id-ID" | "it-IT"
    | "ko-KR" | "pt-BR" | "th-TH" | "vi-VN" | "ms-MY" | "ru-RU" | (string & {}) | undefined
  /** Not in the documentation. */
  readonly with_revoked_instance?: boolean | undefined
}

export const SearchCcInput: Codec.Shape<SearchCcInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.search_cc#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    user_id: Codec.strOpt,
    approval_code: Codec.strOpt,
    instance_code: Codec.strOpt,
    instance_external_id: Codec.strOpt,
    group_external_id: Codec.strOpt,
    cc_title: Codec.strOpt,
    read_status: Codec.openOpt("READ", "UNREAD", "ALL"),
    cc_create_time_from: Codec.strOpt,
    cc_create_time_to: Codec.strOpt,
    locale: Codec.listedOpt(
      "zh-CN", "en-US", "ja-JP", "zh-HK", "zh-TW", "de-DE", "es-ES", "fr-FR", "id-ID", "it-IT", "ko-KR",
      "pt-BR", "th-TH", "vi-VN", "ms-MY", "ru-RU"
    ),
    with_revoked_instance: Codec.boolOpt
  }))

/**
 * What `searchCc` gives.
 *
 * @category outputs
 */
export interface SearchCcOutput {
  readonly count?: number | undefined
  readonly cc_list: ReadonlyArray<CcSearchItem>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const SearchCcOutput: Codec.Shape<SearchCcOutput> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.search_cc#output", () => ({
    count: Codec.intOpt,
    cc_list: Codec.list(Codec.obj(CcSearchItem)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 查询抄送列表
 *
 * `POST /open-apis/approval/v4/instances/search_cc` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `approval:approval.list:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/search_cc
 * @category endpoints
 */
export const searchCc: Endpoint.Described<SearchCcInput, SearchCcOutput, "tenant"> & {
  /**
   * 查询抄送列表
   *
   * Scopes, any of: `approval:approval.list:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/search_cc
   */
  (input?: SearchCcInput, options?: Endpoint.CallOptions): Effect.Effect<SearchCcOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<SearchCcInput, SearchCcOutput, "tenant">
  readonly items: {
    /**
     * 查询抄送列表
     *
     * Scopes, any of: `approval:approval.list:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/search_cc
     */
    (input?: SearchCcInput, options?: Paged.Options): Paged.Listing<CcSearchItem>
  }
} = /*#__PURE__*/ Paged.make({
  id: "approval.v4.instance.search_cc",
  method: "POST",
  path: "/open-apis/approval/v4/instances/search_cc",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "user_id_type"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "cc_list", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 200, minPageSize: 5, cursor: true
  },
  codes,
  input: SearchCcInput,
  output: SearchCcOutput
})

/**
 * What `specifiedRollback` takes.
 *
 * @category inputs
 */
export interface SpecifiedRollbackInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly user_id: string
  readonly task_id: string
  readonly reason?: string | undefined
  readonly extra?: string | undefined
  /** 1 to 100 items. */
  readonly task_def_key_list: ReadonlyArray<string>
}

export const SpecifiedRollbackInput: Codec.Shape<SpecifiedRollbackInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.specified_rollback#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    user_id: Codec.str,
    task_id: Codec.str,
    reason: Codec.strOpt,
    extra: Codec.strOpt,
    task_def_key_list: Codec.list(Codec.str)
  }))

/**
 * 退回审批任务
 *
 * `POST /open-apis/approval/v4/instances/specified_rollback` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `approval:approval`, `approval:approval:readonly`, `approval:task`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/specified_rollback
 * @category endpoints
 */
export const specifiedRollback: Endpoint.Described<SpecifiedRollbackInput, Codec.Dictionary, "tenant"> & {
  /**
   * 退回审批任务
   *
   * Scopes, any of: `approval:approval`, `approval:approval:readonly`, `approval:task`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/specified_rollback
   */
  (input: SpecifiedRollbackInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v4.instance.specified_rollback",
  method: "POST",
  path: "/open-apis/approval/v4/instances/specified_rollback",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: SpecifiedRollbackInput,
  output: Codec.dictionary
})

/**
 * What `subscription` takes.
 *
 * @category inputs
 */
export interface SubscriptionInput {
  readonly subscription_type: "INVOLVED_APPROVAL" | "MANAGED_APPROVAL" | (string & {})
}

export const SubscriptionInput: Codec.Shape<SubscriptionInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.subscription#input", () => ({
    subscription_type: Codec.listed("INVOLVED_APPROVAL", "MANAGED_APPROVAL")
  }))

/**
 * 订阅审批实例状态变更事件
 *
 * `POST /open-apis/approval/v4/instances/subscription` · Token: user · Rate limit: 10/s.
 *
 * Scopes, any of: `approval:instance:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/subscription
 * @category endpoints
 */
export const subscription: Endpoint.Described<SubscriptionInput, Codec.Dictionary, "user"> & {
  /**
   * 订阅审批实例状态变更事件
   *
   * Scopes, any of: `approval:instance:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/subscription
   */
  (input: SubscriptionInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 订阅审批实例状态变更事件
   *
   * Scopes, any of: `approval:instance:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/subscription
   */
  (input: SubscriptionInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v4.instance.subscription",
  method: "POST",
  path: "/open-apis/approval/v4/instances/subscription",
  tokens: ["user"],
  body: "json",
  codes,
  input: SubscriptionInput,
  output: Codec.dictionary
})

/**
 * What `unsubscription` takes.
 *
 * @category inputs
 */
export interface UnsubscriptionInput {
  readonly subscription_type?: "INVOLVED_APPROVAL" | "MANAGED_APPROVAL" | (string & {}) | undefined
}

export const UnsubscriptionInput: Codec.Shape<UnsubscriptionInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.unsubscription#input", () => ({
    subscription_type: Codec.listedOpt("INVOLVED_APPROVAL", "MANAGED_APPROVAL")
  }))

/**
 * 退订审批实例状态变更事件
 *
 * `DELETE /open-apis/approval/v4/instances/subscription` · Token: user · Rate limit: 10/s.
 *
 * Scopes, any of: `approval:instance:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/unsubscription
 * @category endpoints
 */
export const unsubscription: Endpoint.Described<UnsubscriptionInput, Codec.Dictionary, "user"> & {
  /**
   * 退订审批实例状态变更事件
   *
   * Scopes, any of: `approval:instance:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/unsubscription
   */
  (input: UnsubscriptionInput | undefined, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 退订审批实例状态变更事件
   *
   * Scopes, any of: `approval:instance:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/unsubscription
   */
  (input?: UnsubscriptionInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.make({
  id: "approval.v4.instance.unsubscription",
  method: "DELETE",
  path: "/open-apis/approval/v4/instances/subscription",
  tokens: ["user"],
  query: ["subscription_type"],
  codes,
  input: UnsubscriptionInput,
  output: Codec.dictionary
})

/** @category structures */
export interface NodeApprover {
  readonly key?: string | undefined
  readonly value?: ReadonlyArray<string> | undefined
}

export const NodeApprover: Codec.Shape<NodeApprover> =
  /*#__PURE__*/ Codec.shape("approval#NodeApprover", () => ({
    key: Codec.strOpt,
    value: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface File {
  readonly url?: string | undefined
  readonly file_size?: number | undefined
  readonly title?: string | undefined
  readonly type?: string | undefined
}

export const File: Codec.Shape<File> = /*#__PURE__*/ Codec.shape("approval#File", () => ({
  url: Codec.strOpt,
  file_size: Codec.intOpt,
  title: Codec.strOpt,
  type: Codec.strOpt
}))

/** @category structures */
export interface InstanceFile {
  readonly url?: string | undefined
  readonly file_size?: number | undefined
  readonly title?: string | undefined
  readonly type?: string | undefined
}

export const InstanceFile: Codec.Shape<InstanceFile> =
  /*#__PURE__*/ Codec.shape("approval#InstanceFile", () => ({
    url: Codec.strOpt,
    file_size: Codec.intOpt,
    title: Codec.strOpt,
    type: Codec.strOpt
  }))

/** @category structures */
export interface NodeApproverList {
  readonly key?: string | undefined
  readonly value?: ReadonlyArray<string> | undefined
}

export const NodeApproverList: Codec.Shape<NodeApproverList> =
  /*#__PURE__*/ Codec.shape("approval#NodeApproverList", () => ({
    key: Codec.strOpt,
    value: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface NodeAutoApproval {
  readonly node_id_type?: "CUSTOM" | "NON_CUSTOM" | (string & {}) | undefined
  readonly node_id?: string | undefined
}

export const NodeAutoApproval: Codec.Shape<NodeAutoApproval> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.create#input.node_auto_approval_list", () => ({
    node_id_type: Codec.listedOpt("CUSTOM", "NON_CUSTOM"),
    node_id: Codec.strOpt
  }))

/** @category structures */
export interface DetailOutputTasks {
  readonly id: string
  readonly user_id: string
  readonly status: "PENDING" | "APPROVED" | "REJECTED" | "TRANSFERRED" | "DONE" | (string & {})
  readonly node_id?: string | undefined
  readonly node_name?: string | undefined
  readonly type?: "AND" | "OR" | "AUTO_PASS" | "AUTO_REJECT" | "SEQUENTIAL" | (string & {}) | undefined
  readonly start_time: string
  readonly end_time?: string | undefined
}

export const DetailOutputTasks: Codec.Shape<DetailOutputTasks> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.detail#output.tasks", () => ({
    id: Codec.str,
    user_id: Codec.str,
    status: Codec.open("PENDING", "APPROVED", "REJECTED", "TRANSFERRED", "DONE"),
    node_id: Codec.strOpt,
    node_name: Codec.strOpt,
    type: Codec.openOpt("AND", "OR", "AUTO_PASS", "AUTO_REJECT", "SEQUENTIAL"),
    start_time: Codec.str,
    end_time: Codec.strOpt
  }))

/** @category structures */
export interface DetailOutputComments {
  readonly id: string
  readonly user_id: string
  readonly comment: string
  readonly create_time: string
  readonly files?: ReadonlyArray<File> | undefined
}

export const DetailOutputComments: Codec.Shape<DetailOutputComments> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.detail#output.comments", () => ({
    id: Codec.str,
    user_id: Codec.str,
    comment: Codec.str,
    create_time: Codec.str,
    files: Codec.listOpt(Codec.obj(File))
  }))

/** @category structures */
export interface DetailOutputOperationRecords {
  readonly type:
    | "START" | "PASS" | "REJECT" | "AUTO_PASS" | "AUTO_REJECT" | "REMOVE_REPEAT" | "TRANSFER"
    | "ADD_APPROVER_BEFORE" | "ADD_APPROVER" | "ADD_APPROVER_AFTER" | "DELETE_APPROVER" | "ROLLBACK_SELECTED"
    | "ROLLBACK" | "CANCEL" | "DELETE" | "CC" | (string & {})
  readonly create_time: string
  readonly user_id?: string | undefined
  readonly cc_user_ids?: ReadonlyArray<string> | undefined
  readonly task_id?: string | undefined
  readonly comment?: string | undefined
  readonly node_id?: string | undefined
  readonly files?: ReadonlyArray<File> | undefined
}

export const DetailOutputOperationRecords: Codec.Shape<DetailOutputOperationRecords> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.detail#output.operation_records", () => ({
    type: Codec.open(
      "START", "PASS", "REJECT", "AUTO_PASS", "AUTO_REJECT", "REMOVE_REPEAT", "TRANSFER",
      "ADD_APPROVER_BEFORE", "ADD_APPROVER", "ADD_APPROVER_AFTER", "DELETE_APPROVER", "ROLLBACK_SELECTED",
      "ROLLBACK", "CANCEL", "DELETE", "CC"
    ),
    create_time: Codec.str,
    user_id: Codec.strOpt,
    cc_user_ids: Codec.listOpt(Codec.str),
    task_id: Codec.strOpt,
    comment: Codec.strOpt,
    node_id: Codec.strOpt,
    files: Codec.listOpt(Codec.obj(File))
  }))

/** @category structures */
export interface DetailOutputCurrentNodes {
  readonly node_id?: string | undefined
  readonly node_name?: string | undefined
  readonly type?: "AND" | "OR" | "AUTO_PASS" | "AUTO_REJECT" | "SEQUENTIAL" | (string & {}) | undefined
  readonly approvers?: ReadonlyArray<DetailOutputCurrentNodesApprovers> | undefined
}

export const DetailOutputCurrentNodes: Codec.Shape<DetailOutputCurrentNodes> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.detail#output.current_nodes", () => ({
    node_id: Codec.strOpt,
    node_name: Codec.strOpt,
    type: Codec.openOpt("AND", "OR", "AUTO_PASS", "AUTO_REJECT", "SEQUENTIAL"),
    approvers: Codec.listOpt(Codec.obj(DetailOutputCurrentNodesApprovers))
  }))

/** @category structures */
export interface DetailOutputCurrentNodesApprovers {
  readonly task_id?: string | undefined
  readonly user_id?: string | undefined
}

export const DetailOutputCurrentNodesApprovers: Codec.Shape<DetailOutputCurrentNodesApprovers> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.detail#output.current_nodes.approvers", () => ({
    task_id: Codec.strOpt,
    user_id: Codec.strOpt
  }))

/** @category structures */
export interface InstanceTask {
  readonly id: string
  readonly user_id: string
  readonly open_id?: string | undefined
  readonly status: "PENDING" | "APPROVED" | "REJECTED" | "TRANSFERRED" | "DONE" | (string & {})
  readonly node_id?: string | undefined
  readonly node_name?: string | undefined
  readonly custom_node_id?: string | undefined
  readonly type?: "AND" | "OR" | "AUTO_PASS" | "AUTO_REJECT" | "SEQUENTIAL" | (string & {}) | undefined
  readonly start_time: string
  readonly end_time?: string | undefined
}

export const InstanceTask: Codec.Shape<InstanceTask> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.get#output.task_list", () => ({
    id: Codec.str,
    user_id: Codec.str,
    open_id: Codec.strOpt,
    status: Codec.open("PENDING", "APPROVED", "REJECTED", "TRANSFERRED", "DONE"),
    node_id: Codec.strOpt,
    node_name: Codec.strOpt,
    custom_node_id: Codec.strOpt,
    type: Codec.openOpt("AND", "OR", "AUTO_PASS", "AUTO_REJECT", "SEQUENTIAL"),
    start_time: Codec.str,
    end_time: Codec.strOpt
  }))

/** @category structures */
export interface InstanceComment {
  readonly id: string
  readonly user_id: string
  readonly open_id: string
  readonly comment: string
  readonly create_time: string
  readonly files?: ReadonlyArray<InstanceFile> | undefined
}

export const InstanceComment: Codec.Shape<InstanceComment> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.get#output.comment_list", () => ({
    id: Codec.str,
    user_id: Codec.str,
    open_id: Codec.str,
    comment: Codec.str,
    create_time: Codec.str,
    files: Codec.listOpt(Codec.obj(InstanceFile))
  }))

/** @category structures */
export interface InstanceTimeline {
  readonly type:
    | "START" | "PASS" | "REJECT" | "AUTO_PASS" | "AUTO_REJECT" | "REMOVE_REPEAT" | "TRANSFER"
    | "ADD_APPROVER_BEFORE" | "ADD_APPROVER" | "ADD_APPROVER_AFTER" | "DELETE_APPROVER" | "ROLLBACK_SELECTED"
    | "ROLLBACK" | "CANCEL" | "DELETE" | "CC" | (string & {})
  readonly create_time: string
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
  readonly user_id_list?: ReadonlyArray<string> | undefined
  readonly open_id_list?: ReadonlyArray<string> | undefined
  readonly task_id?: string | undefined
  readonly comment?: string | undefined
  readonly cc_user_list?: ReadonlyArray<Shared.InstanceCcUser> | undefined
  readonly ext: string
  readonly node_key?: string | undefined
  readonly files?: ReadonlyArray<InstanceFile> | undefined
}

export const InstanceTimeline: Codec.Shape<InstanceTimeline> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.get#output.timeline", () => ({
    type: Codec.open(
      "START", "PASS", "REJECT", "AUTO_PASS", "AUTO_REJECT", "REMOVE_REPEAT", "TRANSFER",
      "ADD_APPROVER_BEFORE", "ADD_APPROVER", "ADD_APPROVER_AFTER", "DELETE_APPROVER", "ROLLBACK_SELECTED",
      "ROLLBACK", "CANCEL", "DELETE", "CC"
    ),
    create_time: Codec.str,
    user_id: Codec.strOpt,
    open_id: Codec.strOpt,
    user_id_list: Codec.listOpt(Codec.str),
    open_id_list: Codec.listOpt(Codec.str),
    task_id: Codec.strOpt,
    comment: Codec.strOpt,
    cc_user_list: Codec.listOpt(Codec.obj(Shared.InstanceCcUser)),
    ext: Codec.str,
    node_key: Codec.strOpt,
    files: Codec.listOpt(Codec.obj(InstanceFile))
  }))

/** @category structures */
export interface InitiatedOutputInstances {
  readonly instance_status: "0" | "1" | "2" | "3" | "4" | "5" | (string & {})
  readonly definition_code: string
  readonly initiator?: string | undefined
  readonly initiator_name?: string | undefined
  readonly instance_code: string
  readonly definition_group_id?: string | undefined
  readonly definition_group_name?: string | undefined
  readonly definition_name?: string | undefined
  readonly summaries?: ReadonlyArray<Types.Summary> | undefined
  readonly instance_external_id?: string | undefined
  readonly link?: string | undefined
}

export const InitiatedOutputInstances: Codec.Shape<InitiatedOutputInstances> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.initiated#output.instances", () => ({
    instance_status: Codec.open("0", "1", "2", "3", "4", "5"),
    definition_code: Codec.str,
    initiator: Codec.strOpt,
    initiator_name: Codec.strOpt,
    instance_code: Codec.str,
    definition_group_id: Codec.strOpt,
    definition_group_name: Codec.strOpt,
    definition_name: Codec.strOpt,
    summaries: Codec.listOpt(Codec.obj(Types.Summary)),
    instance_external_id: Codec.strOpt,
    link: Codec.strOpt
  }))

/** @category structures */
export interface PreviewOutputPreviewNodes {
  readonly user_id_list?: ReadonlyArray<string> | undefined
  readonly end_cc_id_list?: ReadonlyArray<string> | undefined
  readonly node_id?: string | undefined
  readonly node_name?: string | undefined
  readonly node_type?: "AND" | "OR" | "AUTO_PASS" | "AUTO_REJECT" | "SEQUENTIAL" | (string & {}) | undefined
  readonly custom_node_id?: string | undefined
  readonly comments?: ReadonlyArray<string> | undefined
  readonly is_empty_logic?: boolean | undefined
  readonly is_approver_type_free?: boolean | undefined
  readonly has_cc_type_free?: boolean | undefined
}

export const PreviewOutputPreviewNodes: Codec.Shape<PreviewOutputPreviewNodes> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.preview#output.preview_nodes", () => ({
    user_id_list: Codec.listOpt(Codec.str),
    end_cc_id_list: Codec.listOpt(Codec.str),
    node_id: Codec.strOpt,
    node_name: Codec.strOpt,
    node_type: Codec.openOpt("AND", "OR", "AUTO_PASS", "AUTO_REJECT", "SEQUENTIAL"),
    custom_node_id: Codec.strOpt,
    comments: Codec.listOpt(Codec.str),
    is_empty_logic: Codec.boolOpt,
    is_approver_type_free: Codec.boolOpt,
    has_cc_type_free: Codec.boolOpt
  }))

/** @category structures */
export interface InstanceSearchItem {
  readonly approval?: Types.InstanceSearchApproval | undefined
  readonly group?: Shared.InstanceSearchGroup | undefined
  readonly instance?: Types.InstanceSearchNode | undefined
}

export const InstanceSearchItem: Codec.Shape<InstanceSearchItem> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.query#output.instance_list", () => ({
    approval: Codec.objOpt(Types.InstanceSearchApproval),
    group: Codec.objOpt(Shared.InstanceSearchGroup),
    instance: Codec.objOpt(Types.InstanceSearchNode)
  }))

/** @category structures */
export interface CcSearchItem {
  readonly approval?: Types.InstanceSearchApproval | undefined
  readonly group?: Shared.InstanceSearchGroup | undefined
  readonly instance?: Types.InstanceSearchNode | undefined
  readonly cc?: CcSearchNode | undefined
}

export const CcSearchItem: Codec.Shape<CcSearchItem> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.search_cc#output.cc_list", () => ({
    approval: Codec.objOpt(Types.InstanceSearchApproval),
    group: Codec.objOpt(Shared.InstanceSearchGroup),
    instance: Codec.objOpt(Types.InstanceSearchNode),
    cc: Codec.objOpt(CcSearchNode)
  }))

/** @category structures */
export interface CcSearchNode {
  readonly user_id?: string | undefined
  readonly create_time?: string | undefined
  readonly read_status?: "read" | "unread" | (string & {}) | undefined
  readonly title?: string | undefined
  readonly extra?: string | undefined
  readonly link?: Shared.InstanceSearchLink | undefined
}

export const CcSearchNode: Codec.Shape<CcSearchNode> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.search_cc#output.cc_list.cc", () => ({
    user_id: Codec.strOpt,
    create_time: Codec.strOpt,
    read_status: Codec.openOpt("read", "unread"),
    title: Codec.strOpt,
    extra: Codec.strOpt,
    link: Codec.objOpt(Shared.InstanceSearchLink)
  }))
