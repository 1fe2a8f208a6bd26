// GENERATED from spec/approval.json. DO NOT EDIT: correct spec/patches/approval.json.
/**
 * Endpoints of `approval.v4.external_instance`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/approval.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `check` takes.
 *
 * @category inputs
 */
export interface CheckInput {
  readonly instances: ReadonlyArray<ExteranlInstanceCheck>
}

export const CheckInput: Codec.Shape<CheckInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.external_instance.check#input", () => ({
    instances: Codec.list(Codec.obj(ExteranlInstanceCheck))
  }))

/**
 * What `check` gives.
 *
 * @category outputs
 */
export interface CheckOutput {
  readonly diff_instances: ReadonlyArray<ExteranlInstanceCheckResponse>
}

export const CheckOutput: Codec.Shape<CheckOutput> =
  /*#__PURE__*/ Codec.shape("approval.v4.external_instance.check#output", () => ({
    diff_instances: Codec.list(Codec.obj(ExteranlInstanceCheckResponse))
  }))

/**
 * 校验三方审批实例
 *
 * `POST /open-apis/approval/v4/external_instances/check` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `approval:approval`, `approval:approval:readonly`, `approval:external_instance`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_instance/check
 * @category endpoints
 */
export const check: Endpoint.Described<CheckInput, CheckOutput, "tenant"> & {
  /**
   * 校验三方审批实例
   *
   * Scopes, any of: `approval:approval`, `approval:approval:readonly`, `approval:external_instance`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_instance/check
   */
  (input: CheckInput, options?: Endpoint.CallOptions): Effect.Effect<CheckOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v4.external_instance.check",
  method: "POST",
  path: "/open-apis/approval/v4/external_instances/check",
  tokens: ["tenant"],
  body: "json",
  repeatable: true,
  codes,
  input: CheckInput,
  output: CheckOutput
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly approval_code: string
  readonly status:
    | "PENDING" | "APPROVED" | "REJECTED" | "CANCELED" | "DELETED" | "HIDDEN" | "TERMINATED" | (string & {})
  readonly extra?: string | undefined
  readonly instance_id: string
  readonly links: ExternalInstanceLink
  readonly title?: string | undefined
  readonly form?: ReadonlyArray<ExternalInstanceForm> | undefined
  readonly user_id?: string | undefined
  readonly user_name?: string | undefined
  readonly open_id?: string | undefined
  readonly department_id?: string | undefined
  readonly department_name?: string | undefined
  readonly start_time: string
  readonly end_time: string
  readonly update_time: string
  readonly display_method?: "BROWSER" | "SIDEBAR" | "NORMAL" | "TRUSTEESHIP" | (string & {}) | undefined
  readonly update_mode?: "REPLACE" | "UPDATE" | (string & {}) | undefined
  /** At most 300 items. */
  readonly task_list?: ReadonlyArray<ExternalInstanceTaskNode> | undefined
  /** At most 200 items. */
  readonly cc_list?: ReadonlyArray<CcNodeInput> | undefined
  readonly i18n_resources: ReadonlyArray<Types.I18nResource2Input>
  readonly trusteeship_url_token?: string | undefined
  readonly trusteeship_user_id_type?: string | undefined
  readonly trusteeship_urls?: TrusteeshipUrls | undefined
  readonly trusteeship_cache_config?: TrusteeshipInstanceCacheConfigInput | undefined
  readonly resource_region?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.external_instance.create#input", () => ({
    approval_code: Codec.str,
    status: Codec.listed("PENDING", "APPROVED", "REJECTED", "CANCELED", "DELETED", "HIDDEN", "TERMINATED"),
    extra: Codec.strOpt,
    instance_id: Codec.str,
    links: Codec.obj(ExternalInstanceLink),
    title: Codec.strOpt,
    form: Codec.listOpt(Codec.obj(ExternalInstanceForm)),
    user_id: Codec.strOpt,
    user_name: Codec.strOpt,
    open_id: Codec.strOpt,
    department_id: Codec.strOpt,
    department_name: Codec.strOpt,
    start_time: Codec.str,
    end_time: Codec.str,
    update_time: Codec.str,
    display_method: Codec.listedOpt("BROWSER", "SIDEBAR", "NORMAL", "TRUSTEESHIP"),
    update_mode: Codec.listedOpt("REPLACE", "UPDATE"),
    task_list: Codec.listOpt(Codec.obj(ExternalInstanceTaskNode)),
    cc_list: Codec.listOpt(Codec.obj(CcNodeInput)),
    i18n_resources: Codec.list(Codec.obj(Types.I18nResource2Input)),
    trusteeship_url_token: Codec.strOpt,
    trusteeship_user_id_type: Codec.strOpt,
    trusteeship_urls: Codec.objOpt(TrusteeshipUrls),
    trusteeship_cache_config: Codec.objOpt(TrusteeshipInstanceCacheConfigInput),
    resource_region: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly data?: ExternalInstance | undefined
  /** Not in the documentation. */
  readonly process_record?: CreateOutputProcessRecord | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("approval.v4.external_instance.create#output", () => ({
    data: Codec.objOpt(ExternalInstance),
    process_record: Codec.objOpt(CreateOutputProcessRecord)
  }))

/**
 * 同步三方审批实例
 *
 * `POST /open-apis/approval/v4/external_instances` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `approval:approval`, `approval:external_instance`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_instance/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 同步三方审批实例
   *
   * Scopes, any of: `approval:approval`, `approval:external_instance`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_instance/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v4.external_instance.create",
  method: "POST",
  path: "/open-apis/approval/v4/external_instances",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/** @category structures */
export interface ExternalInstanceTask {
  readonly task_id: string
  readonly update_time: string
}

export const ExternalInstanceTask: Codec.Shape<ExternalInstanceTask> =
  /*#__PURE__*/ Codec.shape("approval#ExternalInstanceTask", () => ({
    task_id: Codec.str,
    update_time: Codec.str
  }))

/** @category structures */
export interface ExternalInstanceLink {
  readonly pc_link: string
  readonly mobile_link?: string | undefined
}

export const ExternalInstanceLink: Codec.Shape<ExternalInstanceLink> =
  /*#__PURE__*/ Codec.shape("approval#ExternalInstanceLink", () => ({
    pc_link: Codec.str,
    mobile_link: Codec.strOpt
  }))

/** @category structures */
export interface ExternalInstanceForm {
  readonly name?: string | undefined
  readonly value?: string | undefined
}

export const ExternalInstanceForm: Codec.Shape<ExternalInstanceForm> =
  /*#__PURE__*/ Codec.shape("approval#ExternalInstanceForm", () => ({
    name: Codec.strOpt,
    value: Codec.strOpt
  }))

/** @category structures */
export interface ActionConfigInput {
  readonly action_type: "APPROVE" | "REJECT" | "{KEY}" | (string & {})
  readonly action_name?: string | undefined
  readonly is_need_reason?: boolean | undefined
  readonly is_reason_required?: boolean | undefined
  readonly is_need_attachment?: boolean | undefined
}

export const ActionConfigInput: Codec.Shape<ActionConfigInput> =
  /*#__PURE__*/ Codec.shape("approval#ActionConfigInput", () => ({
    action_type: Codec.listed("APPROVE", "REJECT", "{KEY}"),
    action_name: Codec.strOpt,
    is_need_reason: Codec.boolOpt,
    is_reason_required: Codec.boolOpt,
    is_need_attachment: Codec.boolOpt
  }))

/** @category structures */
export interface CcNodeInput {
  readonly cc_id: string
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
  readonly links: ExternalInstanceLink
  readonly read_status: "READ" | "UNREAD" | (string & {})
  readonly extra?: string | undefined
  readonly title?: string | undefined
  readonly create_time: string
  readonly update_time: string
  readonly display_method?: "BROWSER" | "SIDEBAR" | "NORMAL" | "TRUSTEESHIP" | (string & {}) | undefined
}

export const CcNodeInput: Codec.Shape<CcNodeInput> =
  /*#__PURE__*/ Codec.shape("approval#CcNodeInput", () => ({
    cc_id: Codec.str,
    user_id: Codec.strOpt,
    open_id: Codec.strOpt,
    links: Codec.obj(ExternalInstanceLink),
    read_status: Codec.listed("READ", "UNREAD"),
    extra: Codec.strOpt,
    title: Codec.strOpt,
    create_time: Codec.str,
    update_time: Codec.str,
    display_method: Codec.listedOpt("BROWSER", "SIDEBAR", "NORMAL", "TRUSTEESHIP")
  }))

/** @category structures */
export interface TrusteeshipUrls {
  readonly form_detail_url?: string | undefined
  readonly action_definition_url?: string | undefined
  readonly approval_node_url?: string | undefined
  readonly action_callback_url?: string | undefined
  readonly pull_business_data_url?: string | undefined
}

export const TrusteeshipUrls: Codec.Shape<TrusteeshipUrls> =
  /*#__PURE__*/ Codec.shape("approval#TrusteeshipUrls", () => ({
    form_detail_url: Codec.strOpt,
    action_definition_url: Codec.strOpt,
    approval_node_url: Codec.strOpt,
    action_callback_url: Codec.strOpt,
    pull_business_data_url: Codec.strOpt
  }))

/** @category structures */
export interface TrusteeshipInstanceCacheConfigInput {
  readonly form_policy?: "DISABLE" | "IMMUTABLE" | "BY_NODE" | "BY_USER" | (string & {}) | undefined
  readonly form_vary_with_locale?: boolean | undefined
  readonly form_version?: string | undefined
}

export const TrusteeshipInstanceCacheConfigInput: Codec.Shape<TrusteeshipInstanceCacheConfigInput> =
  /*#__PURE__*/ Codec.shape("approval#TrusteeshipInstanceCacheConfigInput", () => ({
    form_policy: Codec.listedOpt("DISABLE", "IMMUTABLE", "BY_NODE", "BY_USER"),
    form_vary_with_locale: Codec.boolOpt,
    form_version: Codec.strOpt
  }))

/** @category structures */
export interface ActionConfig {
  readonly action_type: "APPROVE" | "REJECT" | "{KEY}" | (string & {})
  readonly action_name?: string | undefined
  readonly is_need_reason?: boolean | undefined
  readonly is_reason_required?: boolean | undefined
  readonly is_need_attachment?: boolean | undefined
}

export const ActionConfig: Codec.Shape<ActionConfig> =
  /*#__PURE__*/ Codec.shape("approval#ActionConfig", () => ({
    action_type: Codec.open("APPROVE", "REJECT", "{KEY}"),
    action_name: Codec.strOpt,
    is_need_reason: Codec.boolOpt,
    is_reason_required: Codec.boolOpt,
    is_need_attachment: Codec.boolOpt
  }))

/** @category structures */
export interface CcNode {
  readonly cc_id: string
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
  readonly links: ExternalInstanceLink
  readonly read_status: "READ" | "UNREAD" | (string & {})
  readonly extra?: string | undefined
  readonly title?: string | undefined
  readonly create_time: string
  readonly update_time: string
  readonly display_method?: "BROWSER" | "SIDEBAR" | "NORMAL" | "TRUSTEESHIP" | (string & {}) | undefined
}

export const CcNode: Codec.Shape<CcNode> = /*#__PURE__*/ Codec.shape("approval#CcNode", () => ({
  cc_id: Codec.str,
  user_id: Codec.strOpt,
  open_id: Codec.strOpt,
  links: Codec.obj(ExternalInstanceLink),
  read_status: Codec.open("READ", "UNREAD"),
  extra: Codec.strOpt,
  title: Codec.strOpt,
  create_time: Codec.str,
  update_time: Codec.str,
  display_method: Codec.openOpt("BROWSER", "SIDEBAR", "NORMAL", "TRUSTEESHIP")
}))

/** @category structures */
export interface I18nResource2 {
  readonly locale:
    | "zh-CN" | "en-US" | "ja-JP" | "zh-HK" | "zh-TW" | "de-DE" | "es-ES" | "fr-FR" | "id-ID" | "it-IT"
    | "ko-KR" | "pt-BR" | "th-TH" | "vi-VN" | "ms-MY" | "ru-RU" | (string & {})
  readonly texts: ReadonlyArray<Types.I18nResourceText>
  readonly is_default: boolean
}

export const I18nResource2: Codec.Shape<I18nResource2> =
  /*#__PURE__*/ Codec.shape("approval#I18nResource2", () => ({
    locale: Codec.open(
      "zh-CN", "en-US", "ja-JP", "zh-HK", "zh-TW", "de-DE", "es-ES", "fr-FR", "id-ID", "it-IT", "ko-KR",
      "pt-BR", "th-TH", "vi-VN", "ms-MY", "ru-RU"
    ),
    texts: Codec.list(Codec.obj(Types.I18nResourceText)),
    is_default: Codec.bool
  }))

/** @category structures */
export interface TrusteeshipInstanceCacheConfig {
  readonly form_policy?: "DISABLE" | "IMMUTABLE" | "BY_NODE" | "BY_USER" | (string & {}) | undefined
  readonly form_vary_with_locale?: boolean | undefined
  readonly form_version?: string | undefined
}

export const TrusteeshipInstanceCacheConfig: Codec.Shape<TrusteeshipInstanceCacheConfig> =
  /*#__PURE__*/ Codec.shape("approval#TrusteeshipInstanceCacheConfig", () => ({
    form_policy: Codec.openOpt("DISABLE", "IMMUTABLE", "BY_NODE", "BY_USER"),
    form_vary_with_locale: Codec.boolOpt,
    form_version: Codec.strOpt
  }))

/** @category structures */
export interface ExternalInstanceInstance {
  readonly insert_num?: number | undefined
  readonly update_num?: number | undefined
  readonly delete_num?: number | undefined
}

export const ExternalInstanceInstance: Codec.Shape<ExternalInstanceInstance> =
  /*#__PURE__*/ Codec.shape("approval#ExternalInstanceInstance", () => ({
    insert_num: Codec.intOpt,
    update_num: Codec.intOpt,
    delete_num: Codec.intOpt
  }))

/** @category structures */
export interface ExteranlInstanceCheck {
  readonly instance_id: string
  readonly update_time: string
  readonly tasks: ReadonlyArray<ExternalInstanceTask>
}

export const ExteranlInstanceCheck: Codec.Shape<ExteranlInstanceCheck> =
  /*#__PURE__*/ Codec.shape("approval.v4.external_instance.check#input.instances", () => ({
    instance_id: Codec.str,
    update_time: Codec.str,
    tasks: Codec.list(Codec.obj(ExternalInstanceTask))
  }))

/** @category structures */
export interface ExteranlInstanceCheckResponse {
  readonly instance_id: string
  readonly update_time?: string | undefined
  readonly tasks?: ReadonlyArray<ExternalInstanceTask> | undefined
}

export const ExteranlInstanceCheckResponse: Codec.Shape<ExteranlInstanceCheckResponse> =
  /*#__PURE__*/ Codec.shape("approval.v4.external_instance.check#output.diff_instances", () => ({
    instance_id: Codec.str,
    update_time: Codec.strOpt,
    tasks: Codec.listOpt(Codec.obj(ExternalInstanceTask))
  }))

/** @category structures */
export interface ExternalInstanceTaskNode {
  readonly task_id: string
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
  readonly title?: string | undefined
  readonly links: ExternalInstanceLink
  readonly status: "PENDING" | "APPROVED" | "REJECTED" | "TRANSFERRED" | "DONE" | (string & {})
  readonly extra?: string | undefined
  readonly create_time: string
  readonly end_time: string
  readonly update_time?: string | undefined
  readonly action_context?: string | undefined
  readonly action_configs?: ReadonlyArray<ActionConfigInput> | undefined
  readonly display_method?: "BROWSER" | "SIDEBAR" | "NORMAL" | "TRUSTEESHIP" | (string & {}) | undefined
  /** Default: `false`. */
  readonly exclude_statistics?: boolean | undefined
  readonly node_id?: string | undefined
  readonly node_name?: string | undefined
  readonly generate_type?: "EXTERNAL_CONSIGN" | "DEFAULT" | (string & {}) | undefined
}

export const ExternalInstanceTaskNode: Codec.Shape<ExternalInstanceTaskNode> =
  /*#__PURE__*/ Codec.shape("approval.v4.external_instance.create#input.task_list", () => ({
    task_id: Codec.str,
    user_id: Codec.strOpt,
    open_id: Codec.strOpt,
    title: Codec.strOpt,
    links: Codec.obj(ExternalInstanceLink),
    status: Codec.listed("PENDING", "APPROVED", "REJECTED", "TRANSFERRED", "DONE"),
    extra: Codec.strOpt,
    create_time: Codec.str,
    end_time: Codec.str,
    update_time: Codec.strOpt,
    action_context: Codec.strOpt,
    action_configs: Codec.listOpt(Codec.obj(ActionConfigInput)),
    display_method: Codec.listedOpt("BROWSER", "SIDEBAR", "NORMAL", "TRUSTEESHIP"),
    exclude_statistics: Codec.boolOpt,
    node_id: Codec.strOpt,
    node_name: Codec.strOpt,
    generate_type: Codec.listedOpt("EXTERNAL_CONSIGN", "DEFAULT")
  }))

/** @category structures */
export interface ExternalInstance {
  readonly approval_code: string
  readonly status:
    | "PENDING" | "APPROVED" | "REJECTED" | "CANCELED" | "DELETED" | "HIDDEN" | "TERMINATED" | (string & {})
  readonly extra?: string | undefined
  readonly instance_id: string
  readonly links: ExternalInstanceLink
  readonly title?: string | undefined
  readonly form?: ReadonlyArray<ExternalInstanceForm> | undefined
  readonly user_id?: string | undefined
  readonly user_name?: string | undefined
  readonly open_id?: string | undefined
  readonly department_id?: string | undefined
  readonly department_name?: string | undefined
  readonly start_time: string
  readonly end_time: string
  readonly update_time: string
  readonly display_method?: "BROWSER" | "SIDEBAR" | "NORMAL" | "TRUSTEESHIP" | (string & {}) | undefined
  readonly update_mode?: "REPLACE" | "UPDATE" | (string & {}) | undefined
  readonly task_list?: ReadonlyArray<ExternalInstanceTaskList> | undefined
  readonly cc_list?: ReadonlyArray<CcNode> | undefined
  readonly i18n_resources: ReadonlyArray<I18nResource2>
  readonly trusteeship_url_token?: string | undefined
  readonly trusteeship_user_id_type?: string | undefined
  readonly trusteeship_urls?: TrusteeshipUrls | undefined
  readonly trusteeship_cache_config?: TrusteeshipInstanceCacheConfig | undefined
  readonly resource_region?: string | undefined
}

export const ExternalInstance: Codec.Shape<ExternalInstance> =
  /*#__PURE__*/ Codec.shape("approval.v4.external_instance.create#output.data", () => ({
    approval_code: Codec.str,
    status: Codec.open("PENDING", "APPROVED", "REJECTED", "CANCELED", "DELETED", "HIDDEN", "TERMINATED"),
    extra: Codec.strOpt,
    instance_id: Codec.str,
    links: Codec.obj(ExternalInstanceLink),
    title: Codec.strOpt,
    form: Codec.listOpt(Codec.obj(ExternalInstanceForm)),
    user_id: Codec.strOpt,
    user_name: Codec.strOpt,
    open_id: Codec.strOpt,
    department_id: Codec.strOpt,
    department_name: Codec.strOpt,
    start_time: Codec.str,
    end_time: Codec.str,
    update_time: Codec.str,
    display_method: Codec.openOpt("BROWSER", "SIDEBAR", "NORMAL", "TRUSTEESHIP"),
    update_mode: Codec.openOpt("REPLACE", "UPDATE"),
    task_list: Codec.listOpt(Codec.obj(ExternalInstanceTaskList)),
    cc_list: Codec.listOpt(Codec.obj(CcNode)),
    i18n_resources: Codec.list(Codec.obj(I18nResource2)),
    trusteeship_url_token: Codec.strOpt,
    trusteeship_user_id_type: Codec.strOpt,
    trusteeship_urls: Codec.objOpt(TrusteeshipUrls),
    trusteeship_cache_config: Codec.objOpt(TrusteeshipInstanceCacheConfig),
    resource_region: Codec.strOpt
  }))

/** @category structures */
export interface ExternalInstanceTaskList {
  readonly task_id: string
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
  readonly title?: string | undefined
  readonly links: ExternalInstanceLink
  readonly status: "PENDING" | "APPROVED" | "REJECTED" | "TRANSFERRED" | "DONE" | (string & {})
  readonly extra?: string | undefined
  readonly create_time: string
  readonly end_time: string
  readonly update_time?: string | undefined
  readonly action_context?: string | undefined
  readonly action_configs?: ReadonlyArray<ActionConfig> | undefined
  readonly display_method?: "BROWSER" | "SIDEBAR" | "NORMAL" | "TRUSTEESHIP" | (string & {}) | undefined
  readonly exclude_statistics?: boolean | undefined
  readonly node_id?: string | undefined
  readonly node_name?: string | undefined
  readonly generate_type?: "EXTERNAL_CONSIGN" | "DEFAULT" | (string & {}) | undefined
}

export const ExternalInstanceTaskList: Codec.Shape<ExternalInstanceTaskList> =
  /*#__PURE__*/ Codec.shape("approval.v4.external_instance.create#output.data.task_list", () => ({
    task_id: Codec.str,
    user_id: Codec.strOpt,
    open_id: Codec.strOpt,
    title: Codec.strOpt,
    links: Codec.obj(ExternalInstanceLink),
    status: Codec.open("PENDING", "APPROVED", "REJECTED", "TRANSFERRED", "DONE"),
    extra: Codec.strOpt,
    create_time: Codec.str,
    end_time: Codec.str,
    update_time: Codec.strOpt,
    action_context: Codec.strOpt,
    action_configs: Codec.listOpt(Codec.obj(ActionConfig)),
    display_method: Codec.openOpt("BROWSER", "SIDEBAR", "NORMAL", "TRUSTEESHIP"),
    exclude_statistics: Codec.boolOpt,
    node_id: Codec.strOpt,
    node_name: Codec.strOpt,
    generate_type: Codec.openOpt("EXTERNAL_CONSIGN", "DEFAULT")
  }))

/** @category structures */
export interface CreateOutputProcessRecord {
  readonly instance?: ExternalInstanceInstance | undefined
  readonly task?: ExternalInstanceInstance | undefined
  readonly cc?: ExternalInstanceInstance | undefined
}

export const CreateOutputProcessRecord: Codec.Shape<CreateOutputProcessRecord> =
  /*#__PURE__*/ Codec.shape("approval.v4.external_instance.create#output.process_record", () => ({
    instance: Codec.objOpt(ExternalInstanceInstance),
    task: Codec.objOpt(ExternalInstanceInstance),
    cc: Codec.objOpt(ExternalInstanceInstance)
  }))
