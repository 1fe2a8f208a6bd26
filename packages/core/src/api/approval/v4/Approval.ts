// GENERATED from spec/approval.json. DO NOT EDIT: correct spec/patches/approval.json.
/**
 * Endpoints of `approval.v4.approval`.
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
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly approval_name: string
  readonly approval_code?: string | undefined
  readonly description?: string | undefined
  readonly viewers: ReadonlyArray<Types.ApprovalCreateViewersInput>
  readonly form: ApprovalForm
  readonly node_list: ReadonlyArray<ApprovalNode>
  readonly settings?: ApprovalSetting | undefined
  readonly config?: ApprovalConfig | undefined
  /** Default: `0`. */
  readonly icon?: number | undefined
  readonly i18n_resources: ReadonlyArray<Types.I18nResourceInput2>
  readonly process_manager_ids?: ReadonlyArray<string> | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.approval.create#input", () => ({
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    approval_name: Codec.str,
    approval_code: Codec.strOpt,
    description: Codec.strOpt,
    viewers: Codec.list(Codec.obj(Types.ApprovalCreateViewersInput)),
    form: Codec.obj(ApprovalForm),
    node_list: Codec.list(Codec.obj(ApprovalNode)),
    settings: Codec.objOpt(ApprovalSetting),
    config: Codec.objOpt(ApprovalConfig),
    icon: Codec.intOpt,
    i18n_resources: Codec.list(Codec.obj(Types.I18nResourceInput2)),
    process_manager_ids: Codec.listOpt(Codec.str)
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly approval_code?: string | undefined
  readonly approval_id?: string | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("approval.v4.approval.create#output", () => ({
    approval_code: Codec.strOpt,
    approval_id: Codec.strOpt
  }))

/**
 * 创建审批定义
 *
 * `POST /open-apis/approval/v4/approvals` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `approval:approval`, `approval:definition`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建审批定义
   *
   * Scopes, any of: `approval:approval`, `approval:definition`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v4.approval.create",
  method: "POST",
  path: "/open-apis/approval/v4/approvals",
  tokens: ["tenant"],
  query: ["department_id_type", "user_id_type"],
  body: "json",
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
  readonly approval_code: string
  readonly locale?:
    | "zh-CN" | "en-US" | "ja-JP" | "zh-HK" | "zh-TW" | "de-DE" | "es-ES" | "fr-FR" | "id-ID" | "it-IT"
    | "ko-KR" | "pt-BR" | "th-TH" | "vi-VN" | "ms-MY" | "ru-RU" | (string & {}) | undefined
}

export const DetailInput: Codec.Shape<DetailInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.approval.detail#input", () => ({
    approval_code: Codec.str,
    locale: Codec.listedOpt(
      "zh-CN", "en-US", "ja-JP", "zh-HK", "zh-TW", "de-DE", "es-ES", "fr-FR", "id-ID", "it-IT", "ko-KR",
      "pt-BR", "th-TH", "vi-VN", "ms-MY", "ru-RU"
    )
  }))

/**
 * What `detail` gives.
 *
 * @category outputs
 */
export interface DetailOutput {
  readonly approval_name?: string | undefined
  readonly form?: string | undefined
  readonly node_list?: ReadonlyArray<DetailOutputNodeList> | undefined
}

export const DetailOutput: Codec.Shape<DetailOutput> =
  /*#__PURE__*/ Codec.shape("approval.v4.approval.detail#output", () => ({
    approval_name: Codec.strOpt,
    form: Codec.strOpt,
    node_list: Codec.listOpt(Codec.obj(DetailOutputNodeList))
  }))

/**
 * 获取审批定义详情
 *
 * `GET /open-apis/approval/v4/approvals/:approval_code/detail` · Token: user.
 *
 * Scopes, any of: `approval:approval:read`.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const detail: Endpoint.Described<DetailInput, DetailOutput, "user"> & {
  /**
   * 获取审批定义详情
   *
   * Scopes, any of: `approval:approval:read`.
   */
  (input: DetailInput, options: Endpoint.WithToken): Effect.Effect<DetailOutput, FeishuError, FeishuClient>
  /**
   * 获取审批定义详情
   *
   * Scopes, any of: `approval:approval:read`.
   */
  (input: DetailInput, options?: Endpoint.CallOptions<never>): Effect.Effect<DetailOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v4.approval.detail",
  method: "GET",
  path: "/open-apis/approval/v4/approvals/:approval_code/detail",
  tokens: ["user"],
  query: ["locale"],
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
  readonly approval_code: string
  readonly locale?:
    | "zh-CN" | "en-US" | "ja-JP" | "zh-HK" | "zh-TW" | "de-DE" | "es-ES" | "fr-FR" | "id-ID" | "it-IT"
    | "ko-KR" | "pt-BR" | "th-TH" | "vi-VN" | "ms-MY" | "ru-RU" | (string & {}) | undefined
  readonly with_admin_id?: boolean | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly with_option?: boolean | undefined
  readonly user_id?: string | undefined
  readonly nested_mutable_group?: boolean | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.approval.get#input", () => ({
    approval_code: Codec.str,
    locale: Codec.listedOpt(
      "zh-CN", "en-US", "ja-JP", "zh-HK", "zh-TW", "de-DE", "es-ES", "fr-FR", "id-ID", "it-IT", "ko-KR",
      "pt-BR", "th-TH", "vi-VN", "ms-MY", "ru-RU"
    ),
    with_admin_id: Codec.boolOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    with_option: Codec.boolOpt,
    user_id: Codec.strOpt,
    nested_mutable_group: Codec.boolOpt
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly approval_name: string
  readonly status: "ACTIVE" | "INACTIVE" | "DELETED" | "UNKNOWN" | (string & {})
  readonly form: string
  readonly node_list: ReadonlyArray<ApprovalNodeInfo>
  readonly viewers: ReadonlyArray<ApprovalViewerInfo>
  readonly approval_admin_ids?: ReadonlyArray<string> | undefined
  readonly form_widget_relation?: string | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("approval.v4.approval.get#output", () => ({
    approval_name: Codec.str,
    status: Codec.open("ACTIVE", "INACTIVE", "DELETED", "UNKNOWN"),
    form: Codec.str,
    node_list: Codec.list(Codec.obj(ApprovalNodeInfo)),
    viewers: Codec.list(Codec.obj(ApprovalViewerInfo)),
    approval_admin_ids: Codec.listOpt(Codec.str),
    form_widget_relation: Codec.strOpt
  }))

/**
 * 查看指定审批定义
 *
 * `GET /open-apis/approval/v4/approvals/:approval_code` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `approval:approval`, `approval:approval:readonly`, `approval:definition`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 查看指定审批定义
   *
   * Scopes, any of: `approval:approval`, `approval:approval:readonly`, `approval:definition`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v4.approval.get",
  method: "GET",
  path: "/open-apis/approval/v4/approvals/:approval_code",
  tokens: ["tenant"],
  query: ["locale", "with_admin_id", "user_id_type", "with_option", "user_id", "nested_mutable_group"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `searchLaunchable` takes.
 *
 * @category inputs
 */
export interface SearchLaunchableInput {
  readonly keyword?: string | undefined
  readonly locale?: string | undefined
  /** 1 to 100. Default: `20`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const SearchLaunchableInput: Codec.Shape<SearchLaunchableInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.approval.search_launchable#input", () => ({
    keyword: Codec.strOpt,
    locale: Codec.strOpt,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `searchLaunchable` gives.
 *
 * @category outputs
 */
export interface SearchLaunchableOutput {
  readonly approvals: ReadonlyArray<SearchLaunchableOutputApprovals>
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
}

export const SearchLaunchableOutput: Codec.Shape<SearchLaunchableOutput> =
  /*#__PURE__*/ Codec.shape("approval.v4.approval.search_launchable#output", () => ({
    approvals: Codec.list(Codec.obj(SearchLaunchableOutputApprovals)),
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt
  }))

/**
 * 搜索可发起的审批定义
 *
 * `POST /open-apis/approval/v4/approvals/search_launchable` · Token: user.
 *
 * Scopes, any of: `approval:approval:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/search_launchable
 * @category endpoints
 */
export const searchLaunchable: Endpoint.Described<SearchLaunchableInput, SearchLaunchableOutput, "user"> & {
  /**
   * 搜索可发起的审批定义
   *
   * Scopes, any of: `approval:approval:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/search_launchable
   */
  (input: SearchLaunchableInput | undefined, options: Endpoint.WithToken): Effect.Effect<SearchLaunchableOutput, FeishuError, FeishuClient>
  /**
   * 搜索可发起的审批定义
   *
   * Scopes, any of: `approval:approval:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/search_launchable
   */
  (input?: SearchLaunchableInput, options?: Endpoint.CallOptions<never>): Effect.Effect<SearchLaunchableOutput, FeishuError, FeishuClient | UserToken>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<SearchLaunchableInput, SearchLaunchableOutput, "user">
  readonly items: {
    /**
     * 搜索可发起的审批定义
     *
     * Scopes, any of: `approval:approval:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/search_launchable
     */
    (input: SearchLaunchableInput | undefined, options: Paged.OptionsWithToken): Paged.Listing<SearchLaunchableOutputApprovals>
    /**
     * 搜索可发起的审批定义
     *
     * Scopes, any of: `approval:approval:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/search_launchable
     */
    (input?: SearchLaunchableInput, options?: Paged.Options<never>): Paged.Listing<SearchLaunchableOutputApprovals, FeishuError, FeishuClient | UserToken>
  }
} = /*#__PURE__*/ Paged.make({
  id: "approval.v4.approval.search_launchable",
  method: "POST",
  path: "/open-apis/approval/v4/approvals/search_launchable",
  tokens: ["user"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "approvals", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: SearchLaunchableInput,
  output: SearchLaunchableOutput
})

/**
 * What `subscribe` takes.
 *
 * @category inputs
 */
export interface SubscribeInput {
  readonly approval_code: string
}

export const SubscribeInput: Codec.Shape<SubscribeInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.approval.subscribe#input", () => ({
    approval_code: Codec.str
  }))

/**
 * 订阅审批事件
 *
 * `POST /open-apis/approval/v4/approvals/:approval_code/subscribe` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `approval:approval`, `approval:definition`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/subscribe
 * @category endpoints
 */
export const subscribe: Endpoint.Described<SubscribeInput, Codec.Dictionary, "tenant"> & {
  /**
   * 订阅审批事件
   *
   * Scopes, any of: `approval:approval`, `approval:definition`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/subscribe
   */
  (input: SubscribeInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v4.approval.subscribe",
  method: "POST",
  path: "/open-apis/approval/v4/approvals/:approval_code/subscribe",
  tokens: ["tenant"],
  codes,
  input: SubscribeInput,
  output: Codec.dictionary
})

/**
 * What `unsubscribe` takes.
 *
 * @category inputs
 */
export interface UnsubscribeInput {
  readonly approval_code: string
}

export const UnsubscribeInput: Codec.Shape<UnsubscribeInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.approval.unsubscribe#input", () => ({
    approval_code: Codec.str
  }))

/**
 * 取消订阅审批事件
 *
 * `POST /open-apis/approval/v4/approvals/:approval_code/unsubscribe` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `approval:approval`, `approval:definition`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/unsubscribe
 * @category endpoints
 */
export const unsubscribe: Endpoint.Described<UnsubscribeInput, Codec.Dictionary, "tenant"> & {
  /**
   * 取消订阅审批事件
   *
   * Scopes, any of: `approval:approval`, `approval:definition`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/unsubscribe
   */
  (input: UnsubscribeInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v4.approval.unsubscribe",
  method: "POST",
  path: "/open-apis/approval/v4/approvals/:approval_code/unsubscribe",
  tokens: ["tenant"],
  codes,
  input: UnsubscribeInput,
  output: Codec.dictionary
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** At most 50. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly locale?: "zh-CN" | "en-US" | "ja-JP" | (string & {}) | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.approval.list#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    locale: Codec.listedOpt("zh-CN", "en-US", "ja-JP")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<ListOutputItems>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("approval.v4.approval.list#output", () => ({
    items: Codec.list(Codec.obj(ListOutputItems)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * `GET /open-apis/approval/v4/approvals` · Token: tenant.
 *
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /** `GET /open-apis/approval/v4/approvals` */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /** `GET /open-apis/approval/v4/approvals` */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<ListOutputItems>
  }
} = /*#__PURE__*/ Paged.make({
  id: "approval.v4.approval.list",
  method: "GET",
  path: "/open-apis/approval/v4/approvals",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "locale"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 50
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface ApprovalApproverCcer {
  readonly type:
    | "Supervisor" | "SupervisorTopDown" | "DepartmentManager" | "DepartmentManagerTopDown" | "Personal"
    | "Free" | (string & {})
  readonly user_id?: string | undefined
  readonly level?: string | undefined
}

export const ApprovalApproverCcer: Codec.Shape<ApprovalApproverCcer> =
  /*#__PURE__*/ Codec.shape("approval#ApprovalApproverCcer", () => ({
    type: Codec.listed(
      "Supervisor", "SupervisorTopDown", "DepartmentManager", "DepartmentManagerTopDown", "Personal", "Free"
    ),
    user_id: Codec.strOpt,
    level: Codec.strOpt
  }))

/** @category structures */
export interface ApprovalForm {
  readonly form_content: string
  /** Not in the documentation. */
  readonly widget_relation?: string | undefined
}

export const ApprovalForm: Codec.Shape<ApprovalForm> =
  /*#__PURE__*/ Codec.shape("approval.v4.approval.create#input.form", () => ({
    form_content: Codec.str,
    widget_relation: Codec.strOpt
  }))

/** @category structures */
export interface ApprovalNode {
  readonly id: string
  readonly name?: string | undefined
  readonly node_type?: "AND" | "OR" | "SEQUENTIAL" | (string & {}) | undefined
  readonly approver?: ReadonlyArray<ApprovalApproverCcer> | undefined
  readonly ccer?: ReadonlyArray<ApprovalApproverCcer> | undefined
  readonly privilege_field?: FieldGroup | undefined
  readonly approver_chosen_multi?: boolean | undefined
  readonly approver_chosen_range?: ReadonlyArray<ApproverRange> | undefined
  readonly starter_assignee?:
    | "STARTER" | "AUTO_PASS" | "SUPERVISOR" | "DEPARTMENT_MANAGER" | (string & {}) | undefined
}

export const ApprovalNode: Codec.Shape<ApprovalNode> =
  /*#__PURE__*/ Codec.shape("approval.v4.approval.create#input.node_list", () => ({
    id: Codec.str,
    name: Codec.strOpt,
    node_type: Codec.listedOpt("AND", "OR", "SEQUENTIAL"),
    approver: Codec.listOpt(Codec.obj(ApprovalApproverCcer)),
    ccer: Codec.listOpt(Codec.obj(ApprovalApproverCcer)),
    privilege_field: Codec.objOpt(FieldGroup),
    approver_chosen_multi: Codec.boolOpt,
    approver_chosen_range: Codec.listOpt(Codec.obj(ApproverRange)),
    starter_assignee: Codec.listedOpt("STARTER", "AUTO_PASS", "SUPERVISOR", "DEPARTMENT_MANAGER")
  }))

/** @category structures */
export interface FieldGroup {
  readonly writable: ReadonlyArray<string>
  readonly readable: ReadonlyArray<string>
}

export const FieldGroup: Codec.Shape<FieldGroup> =
  /*#__PURE__*/ Codec.shape("approval.v4.approval.create#input.node_list.privilege_field", () => ({
    writable: Codec.list(Codec.str),
    readable: Codec.list(Codec.str)
  }))

/** @category structures */
export interface ApproverRange {
  readonly type?: "ALL" | "PERSONAL" | "ROLE" | (string & {}) | undefined
  readonly id_list?: ReadonlyArray<string> | undefined
}

export const ApproverRange: Codec.Shape<ApproverRange> =
  /*#__PURE__*/ Codec.shape("approval.v4.approval.create#input.node_list.approver_chosen_range", () => ({
    type: Codec.listedOpt("ALL", "PERSONAL", "ROLE"),
    id_list: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface ApprovalSetting {
  readonly revert_interval?: number | undefined
  readonly revert_option?: number | undefined
  readonly reject_option?: 0 | 1 | (number & {}) | undefined
  /** Default: `1`. */
  readonly quick_approval_option?: 0 | 1 | (number & {}) | undefined
  /** Not in the documentation. */
  readonly overtime_disable?: boolean | undefined
  /** Not in the documentation. */
  readonly overtime_notice_time?: number | undefined
  /** Not in the documentation. */
  readonly overtime_close_time?: number | undefined
  /** Not in the documentation. */
  readonly overtime_recover_time?: number | undefined
}

export const ApprovalSetting: Codec.Shape<ApprovalSetting> =
  /*#__PURE__*/ Codec.shape("approval.v4.approval.create#input.settings", () => ({
    revert_interval: Codec.intOpt,
    revert_option: Codec.intOpt,
    reject_option: Codec.listedOpt(0, 1),
    quick_approval_option: Codec.listedOpt(0, 1),
    overtime_disable: Codec.boolOpt,
    overtime_notice_time: Codec.intOpt,
    overtime_close_time: Codec.intOpt,
    overtime_recover_time: Codec.intOpt
  }))

/** @category structures */
export interface ApprovalConfig {
  readonly can_update_viewer: boolean
  readonly can_update_form: boolean
  readonly can_update_process: boolean
  readonly can_update_revert: boolean
  readonly help_url?: string | undefined
}

export const ApprovalConfig: Codec.Shape<ApprovalConfig> =
  /*#__PURE__*/ Codec.shape("approval.v4.approval.create#input.config", () => ({
    can_update_viewer: Codec.bool,
    can_update_form: Codec.bool,
    can_update_process: Codec.bool,
    can_update_revert: Codec.bool,
    help_url: Codec.strOpt
  }))

/** @category structures */
export interface DetailOutputNodeList {
  readonly approver_chosen_multi?: boolean | undefined
  readonly approver_chosen_range?: ReadonlyArray<DetailOutputNodeListApproverChosenRange> | undefined
  readonly custom_node_id?: string | undefined
  readonly name?: string | undefined
  readonly need_approver?: boolean | undefined
  readonly node_id?: string | undefined
  readonly node_type?: "AND" | "OR" | "SEQUENTIAL" | "CC_NODE" | (string & {}) | undefined
  readonly require_signature?: boolean | undefined
}

export const DetailOutputNodeList: Codec.Shape<DetailOutputNodeList> =
  /*#__PURE__*/ Codec.shape("approval.v4.approval.detail#output.node_list", () => ({
    approver_chosen_multi: Codec.boolOpt,
    approver_chosen_range: Codec.listOpt(Codec.obj(DetailOutputNodeListApproverChosenRange)),
    custom_node_id: Codec.strOpt,
    name: Codec.strOpt,
    need_approver: Codec.boolOpt,
    node_id: Codec.strOpt,
    node_type: Codec.openOpt("AND", "OR", "SEQUENTIAL", "CC_NODE"),
    require_signature: Codec.boolOpt
  }))

/** @category structures */
export interface DetailOutputNodeListApproverChosenRange {
  readonly approver_range_ids?: ReadonlyArray<string> | undefined
  readonly approver_range_type?: 0 | 1 | 2 | (number & {}) | undefined
}

export const DetailOutputNodeListApproverChosenRange: Codec.Shape<DetailOutputNodeListApproverChosenRange> =
  /*#__PURE__*/ Codec.shape("approval.v4.approval.detail#output.node_list.approver_chosen_range", () => ({
    approver_range_ids: Codec.listOpt(Codec.str),
    approver_range_type: Codec.openOpt(0, 1, 2)
  }))

/** @category structures */
export interface ApprovalNodeInfo {
  readonly name: string
  readonly need_approver: boolean
  readonly node_id: string
  readonly custom_node_id?: string | undefined
  readonly node_type: "AND" | "OR" | "SEQUENTIAL" | "CC_NODE" | (string & {})
  readonly approver_chosen_multi: boolean
  readonly approver_chosen_range?: ReadonlyArray<ApproverChosenRange> | undefined
  readonly require_signature?: boolean | undefined
}

export const ApprovalNodeInfo: Codec.Shape<ApprovalNodeInfo> =
  /*#__PURE__*/ Codec.shape("approval.v4.approval.get#output.node_list", () => ({
    name: Codec.str,
    need_approver: Codec.bool,
    node_id: Codec.str,
    custom_node_id: Codec.strOpt,
    node_type: Codec.open("AND", "OR", "SEQUENTIAL", "CC_NODE"),
    approver_chosen_multi: Codec.bool,
    approver_chosen_range: Codec.listOpt(Codec.obj(ApproverChosenRange)),
    require_signature: Codec.boolOpt
  }))

/** @category structures */
export interface ApproverChosenRange {
  readonly approver_range_type?: 0 | 1 | 2 | (number & {}) | undefined
  readonly approver_range_ids?: ReadonlyArray<string> | undefined
}

export const ApproverChosenRange: Codec.Shape<ApproverChosenRange> =
  /*#__PURE__*/ Codec.shape("approval.v4.approval.get#output.node_list.approver_chosen_range", () => ({
    approver_range_type: Codec.openOpt(0, 1, 2),
    approver_range_ids: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface ApprovalViewerInfo {
  readonly type: "TENANT" | "DEPARTMENT" | "USER" | "ROLE" | "USER_GROUP" | "NONE" | (string & {})
  readonly id?: string | undefined
  readonly user_id?: string | undefined
}

export const ApprovalViewerInfo: Codec.Shape<ApprovalViewerInfo> =
  /*#__PURE__*/ Codec.shape("approval.v4.approval.get#output.viewers", () => ({
    type: Codec.open("TENANT", "DEPARTMENT", "USER", "ROLE", "USER_GROUP", "NONE"),
    id: Codec.strOpt,
    user_id: Codec.strOpt
  }))

/** @category structures */
export interface SearchLaunchableOutputApprovals {
  readonly approval_code?: string | undefined
  readonly approval_name?: string | undefined
  readonly create_link?: string | undefined
  readonly description?: string | undefined
  readonly is_external?: boolean | undefined
}

export const SearchLaunchableOutputApprovals: Codec.Shape<SearchLaunchableOutputApprovals> =
  /*#__PURE__*/ Codec.shape("approval.v4.approval.search_launchable#output.approvals", () => ({
    approval_code: Codec.strOpt,
    approval_name: Codec.strOpt,
    create_link: Codec.strOpt,
    description: Codec.strOpt,
    is_external: Codec.boolOpt
  }))

/** @category structures */
export interface ListOutputItems {
  readonly approval_code?: string | undefined
  readonly approval_name?: string | undefined
  readonly approval_id?: string | undefined
  readonly status?: "ACTIVE" | "INACTIVE" | "DELETED" | "UNKNOWN" | (string & {}) | undefined
}

export const ListOutputItems: Codec.Shape<ListOutputItems> =
  /*#__PURE__*/ Codec.shape("approval.v4.approval.list#output.items", () => ({
    approval_code: Codec.strOpt,
    approval_name: Codec.strOpt,
    approval_id: Codec.strOpt,
    status: Codec.openOpt("ACTIVE", "INACTIVE", "DELETED", "UNKNOWN")
  }))
