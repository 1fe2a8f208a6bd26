// GENERATED from spec/apaas.json. DO NOT EDIT: correct spec/patches/apaas.json.
/**
 * Endpoints of `apaas.v1.application.audit_log`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/apaas.js"
import type * as Effect from "effect/Effect"

/**
 * What `auditLogList` takes.
 *
 * @category inputs
 */
export interface AuditLogListInput {
  /** At most 30 characters. */
  readonly namespace: string
  readonly page_size: string
  /** At most 100 characters. */
  readonly offset: string
  /** At most 1000 characters. */
  readonly quick_query?: string | undefined
  /** At most 1000 characters. */
  readonly from: string
  /** At most 1000 characters. */
  readonly to: string
  /** At most 1000 characters. */
  readonly log_type: string
  /** At most 1000 characters. */
  readonly filter?: string | undefined
  /** At most 1000 items. */
  readonly columns?: ReadonlyArray<string> | undefined
  /** At most 1000 characters. */
  readonly sort_by?: string | undefined
  /** At most 1000 characters. */
  readonly sort_order?: string | undefined
  /** At most 1000 characters. */
  readonly app_type?: string | undefined
}

export const AuditLogListInput: Codec.Shape<AuditLogListInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.audit_log.audit_log_list#input", () => ({
    namespace: Codec.str,
    page_size: Codec.str,
    offset: Codec.str,
    quick_query: Codec.strOpt,
    from: Codec.str,
    to: Codec.str,
    log_type: Codec.str,
    filter: Codec.strOpt,
    columns: Codec.listOpt(Codec.str),
    sort_by: Codec.strOpt,
    sort_order: Codec.strOpt,
    app_type: Codec.strOpt
  }))

/**
 * What `auditLogList` gives.
 *
 * @category outputs
 */
export interface AuditLogListOutput {
  readonly items: ReadonlyArray<AuditLogEsField>
  readonly total?: string | undefined
}

export const AuditLogListOutput: Codec.Shape<AuditLogListOutput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.audit_log.audit_log_list#output", () => ({
    items: Codec.list(Codec.obj(AuditLogEsField)),
    total: Codec.strOpt
  }))

/**
 * 查询审计日志列表
 *
 * `GET /open-apis/apaas/v1/applications/:namespace/audit_log/audit_log_list` · Token: user · Rate limit:
 * 10/s.
 *
 * Scopes, any of: `app_engine:security.audit_log:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-audit_log/audit_log_list
 * @category endpoints
 */
export const auditLogList: Endpoint.Described<AuditLogListInput, AuditLogListOutput, "user"> & {
  /**
   * 查询审计日志列表
   *
   * Scopes, any of: `app_engine:security.audit_log:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-audit_log/audit_log_list
   */
  (input: AuditLogListInput, options: Endpoint.WithToken): Effect.Effect<AuditLogListOutput, FeishuError, FeishuClient>
  /**
   * 查询审计日志列表
   *
   * Scopes, any of: `app_engine:security.audit_log:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-audit_log/audit_log_list
   */
  (input: AuditLogListInput, options?: Endpoint.CallOptions<never>): Effect.Effect<AuditLogListOutput, FeishuError, FeishuClient | UserToken>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<AuditLogListInput, AuditLogListOutput, "user">
  readonly items: {
    /**
     * 查询审计日志列表
     *
     * Scopes, any of: `app_engine:security.audit_log:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-audit_log/audit_log_list
     */
    (input: AuditLogListInput, options: Paged.OptionsWithToken): Paged.Listing<AuditLogEsField>
    /**
     * 查询审计日志列表
     *
     * Scopes, any of: `app_engine:security.audit_log:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-audit_log/audit_log_list
     */
    (input: AuditLogListInput, options?: Paged.Options<never>): Paged.Listing<AuditLogEsField, FeishuError, FeishuClient | UserToken>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "apaas.v1.application.audit_log.audit_log_list",
  method: "GET",
  path: "/open-apis/apaas/v1/applications/:namespace/audit_log/audit_log_list",
  tokens: ["user"],
  query: [
    "page_size", "offset", "quick_query", "from", "to", "log_type", "filter", "columns", "sort_by",
    "sort_order", "app_type"
  ],
  paging: {style: "offset", items: "items", requestToken: "offset", requestSize: "page_size", total: "total"},
  codes,
  input: AuditLogListInput,
  output: AuditLogListOutput
})

/**
 * What `dataChangeLogDetail` takes.
 *
 * @category inputs
 */
export interface DataChangeLogDetailInput {
  /** At most 1000 characters. */
  readonly namespace: string
  /** At most 1000 characters. */
  readonly log_id: string
}

export const DataChangeLogDetailInput: Codec.Shape<DataChangeLogDetailInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.audit_log.data_change_log_detail#input", () => ({
    namespace: Codec.str,
    log_id: Codec.str
  }))

/**
 * What `dataChangeLogDetail` gives.
 *
 * @category outputs
 */
export interface DataChangeLogDetailOutput {
  readonly data?: AuditLogDetail | undefined
}

export const DataChangeLogDetailOutput: Codec.Shape<DataChangeLogDetailOutput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.audit_log.data_change_log_detail#output", () => ({
    data: Codec.objOpt(AuditLogDetail)
  }))

/**
 * 查询数据变更日志详情
 *
 * `GET /open-apis/apaas/v1/applications/:namespace/audit_log/data_change_log_detail` · Token: user · Rate
 * limit: 10/s.
 *
 * Scopes, any of: `app_engine:security.audit_log:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-audit_log/data_change_log_detail
 * @category endpoints
 */
export const dataChangeLogDetail: Endpoint.Described<DataChangeLogDetailInput, DataChangeLogDetailOutput, "user"> & {
  /**
   * 查询数据变更日志详情
   *
   * Scopes, any of: `app_engine:security.audit_log:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-audit_log/data_change_log_detail
   */
  (input: DataChangeLogDetailInput, options: Endpoint.WithToken): Effect.Effect<DataChangeLogDetailOutput, FeishuError, FeishuClient>
  /**
   * 查询数据变更日志详情
   *
   * Scopes, any of: `app_engine:security.audit_log:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-audit_log/data_change_log_detail
   */
  (input: DataChangeLogDetailInput, options?: Endpoint.CallOptions<never>): Effect.Effect<DataChangeLogDetailOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "apaas.v1.application.audit_log.data_change_log_detail",
  method: "GET",
  path: "/open-apis/apaas/v1/applications/:namespace/audit_log/data_change_log_detail",
  tokens: ["user"],
  query: ["log_id"],
  codes,
  input: DataChangeLogDetailInput,
  output: DataChangeLogDetailOutput
})

/**
 * What `dataChangeLogsList` takes.
 *
 * @category inputs
 */
export interface DataChangeLogsListInput {
  /** At most 30 characters. */
  readonly namespace: string
  /** At most 1000 characters. */
  readonly quick_query?: string | undefined
  /** At most 1000 characters. */
  readonly page_size: string
  /** At most 1000 characters. */
  readonly offset: string
  /** At most 1000 characters. */
  readonly from?: string | undefined
  /** At most 1000 characters. */
  readonly to?: string | undefined
  /** At most 1000 characters. */
  readonly log_type: string
  /** At most 1000 characters. */
  readonly filter?: string | undefined
  /** At most 1000 items. */
  readonly columns?: ReadonlyArray<string> | undefined
  /** At most 1000 characters. */
  readonly sort_by?: string | undefined
  /** At most 1000 characters. */
  readonly sort_order?: string | undefined
  /** At most 1000 characters. */
  readonly app_type?: string | undefined
}

export const DataChangeLogsListInput: Codec.Shape<DataChangeLogsListInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.audit_log.data_change_logs_list#input", () => ({
    namespace: Codec.str,
    quick_query: Codec.strOpt,
    page_size: Codec.str,
    offset: Codec.str,
    from: Codec.strOpt,
    to: Codec.strOpt,
    log_type: Codec.str,
    filter: Codec.strOpt,
    columns: Codec.listOpt(Codec.str),
    sort_by: Codec.strOpt,
    sort_order: Codec.strOpt,
    app_type: Codec.strOpt
  }))

/**
 * What `dataChangeLogsList` gives.
 *
 * @category outputs
 */
export interface DataChangeLogsListOutput {
  readonly items: ReadonlyArray<AuditLogEsField>
  readonly total?: string | undefined
}

export const DataChangeLogsListOutput: Codec.Shape<DataChangeLogsListOutput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.audit_log.data_change_logs_list#output", () => ({
    items: Codec.list(Codec.obj(AuditLogEsField)),
    total: Codec.strOpt
  }))

/**
 * 查询数据变更日志列表
 *
 * `GET /open-apis/apaas/v1/applications/:namespace/audit_log/data_change_logs_list` · Token: user · Rate
 * limit: 10/s.
 *
 * Scopes, any of: `app_engine:security.audit_log:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-audit_log/data_change_logs_list
 * @category endpoints
 */
export const dataChangeLogsList: Endpoint.Described<DataChangeLogsListInput, DataChangeLogsListOutput, "user"> & {
  /**
   * 查询数据变更日志列表
   *
   * Scopes, any of: `app_engine:security.audit_log:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-audit_log/data_change_logs_list
   */
  (input: DataChangeLogsListInput, options: Endpoint.WithToken): Effect.Effect<DataChangeLogsListOutput, FeishuError, FeishuClient>
  /**
   * 查询数据变更日志列表
   *
   * Scopes, any of: `app_engine:security.audit_log:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-audit_log/data_change_logs_list
   */
  (input: DataChangeLogsListInput, options?: Endpoint.CallOptions<never>): Effect.Effect<DataChangeLogsListOutput, FeishuError, FeishuClient | UserToken>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<DataChangeLogsListInput, DataChangeLogsListOutput, "user">
  readonly items: {
    /**
     * 查询数据变更日志列表
     *
     * Scopes, any of: `app_engine:security.audit_log:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-audit_log/data_change_logs_list
     */
    (input: DataChangeLogsListInput, options: Paged.OptionsWithToken): Paged.Listing<AuditLogEsField>
    /**
     * 查询数据变更日志列表
     *
     * Scopes, any of: `app_engine:security.audit_log:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-audit_log/data_change_logs_list
     */
    (input: DataChangeLogsListInput, options?: Paged.Options<never>): Paged.Listing<AuditLogEsField, FeishuError, FeishuClient | UserToken>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "apaas.v1.application.audit_log.data_change_logs_list",
  method: "GET",
  path: "/open-apis/apaas/v1/applications/:namespace/audit_log/data_change_logs_list",
  tokens: ["user"],
  query: [
    "quick_query", "page_size", "offset", "from", "to", "log_type", "filter", "columns", "sort_by",
    "sort_order", "app_type"
  ],
  paging: {style: "offset", items: "items", requestToken: "offset", requestSize: "page_size", total: "total"},
  codes,
  input: DataChangeLogsListInput,
  output: DataChangeLogsListOutput
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  /** At most 1000 characters. */
  readonly namespace: string
  /** At most 1000 characters. */
  readonly log_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.audit_log.get#input", () => ({
    namespace: Codec.str,
    log_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly data?: AuditLogDetail | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.audit_log.get#output", () => ({
    data: Codec.objOpt(AuditLogDetail)
  }))

/**
 * 查询审计日志详情
 *
 * `GET /open-apis/apaas/v1/applications/:namespace/audit_log` · Token: user · Rate limit: 10/s.
 *
 * Scopes, any of: `app_engine:security.audit_log:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-audit_log/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "user"> & {
  /**
   * 查询审计日志详情
   *
   * Scopes, any of: `app_engine:security.audit_log:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-audit_log/get
   */
  (input: GetInput, options: Endpoint.WithToken): Effect.Effect<GetOutput, FeishuError, FeishuClient>
  /**
   * 查询审计日志详情
   *
   * Scopes, any of: `app_engine:security.audit_log:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-audit_log/get
   */
  (input: GetInput, options?: Endpoint.CallOptions<never>): Effect.Effect<GetOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "apaas.v1.application.audit_log.get",
  method: "GET",
  path: "/open-apis/apaas/v1/applications/:namespace/audit_log",
  tokens: ["user"],
  query: ["log_id"],
  codes,
  input: GetInput,
  output: GetOutput
})

/** @category structures */
export interface AuditLogEsField {
  readonly log_id?: string | undefined
  readonly op_time?: string | undefined
  readonly log_type?: string | undefined
  readonly operator?: LookupWithAvatar | undefined
  readonly outsider?: boolean | undefined
  readonly login_type?: string | undefined
  readonly lark_tenant_id?: string | undefined
  readonly apaas_tenant_id?: string | undefined
  readonly user_geo?: string | undefined
  readonly client_ip?: string | undefined
  readonly ip_loc?: string | undefined
  readonly ip_provider?: string | undefined
  readonly referer?: string | undefined
  readonly origin?: string | undefined
  readonly api_path?: string | undefined
  readonly full_path?: string | undefined
  readonly user_agent?: string | undefined
  readonly device_id?: string | undefined
  readonly web_device_id?: string | undefined
  readonly terminal_type?: string | undefined
  readonly os_type?: string | undefined
  readonly os_version?: string | undefined
  readonly module?: string | undefined
  readonly data_object?: string | undefined
  readonly audit_scope?: string | undefined
  readonly tenant_id?: string | undefined
  readonly namespace?: string | undefined
  readonly env_type?: string | undefined
  readonly op_type?: string | undefined
  readonly op_detail?: { readonly [name: string]: string } | undefined
  readonly op_source?: string | undefined
  readonly status?: string | undefined
  readonly failed_reason_i18n?: { readonly [name: string]: string } | undefined
  readonly data_changes?: ReadonlyArray<string> | undefined
  readonly app_name?: { readonly [name: string]: string } | undefined
  readonly keyword_field_app_version?: string | undefined
  readonly keyword_field_functional_sub_module?: string | undefined
}

export const AuditLogEsField: Codec.Shape<AuditLogEsField> =
  /*#__PURE__*/ Codec.shape("apaas#AuditLogEsField", () => ({
    log_id: Codec.strOpt,
    op_time: Codec.strOpt,
    log_type: Codec.strOpt,
    operator: Codec.objOpt(LookupWithAvatar),
    outsider: Codec.boolOpt,
    login_type: Codec.strOpt,
    lark_tenant_id: Codec.strOpt,
    apaas_tenant_id: Codec.strOpt,
    user_geo: Codec.strOpt,
    client_ip: Codec.strOpt,
    ip_loc: Codec.strOpt,
    ip_provider: Codec.strOpt,
    referer: Codec.strOpt,
    origin: Codec.strOpt,
    api_path: Codec.strOpt,
    full_path: Codec.strOpt,
    user_agent: Codec.strOpt,
    device_id: Codec.strOpt,
    web_device_id: Codec.strOpt,
    terminal_type: Codec.strOpt,
    os_type: Codec.strOpt,
    os_version: Codec.strOpt,
    module: Codec.strOpt,
    data_object: Codec.strOpt,
    audit_scope: Codec.strOpt,
    tenant_id: Codec.strOpt,
    namespace: Codec.strOpt,
    env_type: Codec.strOpt,
    op_type: Codec.strOpt,
    op_detail: Codec.mapOpt(Codec.str),
    op_source: Codec.strOpt,
    status: Codec.strOpt,
    failed_reason_i18n: Codec.mapOpt(Codec.str),
    data_changes: Codec.listOpt(Codec.str),
    app_name: Codec.mapOpt(Codec.str),
    keyword_field_app_version: Codec.strOpt,
    keyword_field_functional_sub_module: Codec.strOpt
  }))

/** @category structures */
export interface LookupWithAvatar {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly tenant_id?: string | undefined
  readonly email?: string | undefined
}

export const LookupWithAvatar: Codec.Shape<LookupWithAvatar> =
  /*#__PURE__*/ Codec.shape("apaas#LookupWithAvatar", () => ({
    id: Codec.strOpt,
    name: Codec.strOpt,
    tenant_id: Codec.strOpt,
    email: Codec.strOpt
  }))

/** @category structures */
export interface AuditLogDetail {
  readonly log_id?: string | undefined
  readonly basic_info?: BasicInfo | undefined
  readonly op_info?: AuditLogOpInfo | undefined
  readonly login_info?: AuditLogLoginInfo | undefined
  readonly device_info?: AuditLogDeviceInfo | undefined
  readonly net_info?: AuditLogNetInfo | undefined
}

export const AuditLogDetail: Codec.Shape<AuditLogDetail> =
  /*#__PURE__*/ Codec.shape("apaas#AuditLogDetail", () => ({
    log_id: Codec.strOpt,
    basic_info: Codec.objOpt(BasicInfo),
    op_info: Codec.objOpt(AuditLogOpInfo),
    login_info: Codec.objOpt(AuditLogLoginInfo),
    device_info: Codec.objOpt(AuditLogDeviceInfo),
    net_info: Codec.objOpt(AuditLogNetInfo)
  }))

/** @category structures */
export interface BasicInfo {
  readonly log_type?: string | undefined
  readonly audit_scope?: string | undefined
  readonly env_type?: string | undefined
  readonly app_id?: string | undefined
  readonly module?: string | undefined
  readonly op_type?: string | undefined
  readonly app_name?: { readonly [name: string]: string } | undefined
}

export const BasicInfo: Codec.Shape<BasicInfo> = /*#__PURE__*/ Codec.shape("apaas#BasicInfo", () => ({
  log_type: Codec.strOpt,
  audit_scope: Codec.strOpt,
  env_type: Codec.strOpt,
  app_id: Codec.strOpt,
  module: Codec.strOpt,
  op_type: Codec.strOpt,
  app_name: Codec.mapOpt(Codec.str)
}))

/** @category structures */
export interface AuditLogOpInfo {
  readonly operator?: LookupWithAvatar | undefined
  readonly outsider?: boolean | undefined
  readonly op_detail?: { readonly [name: string]: unknown } | undefined
  readonly status?: string | undefined
  readonly failed_reason?: string | undefined
  readonly failed_reason_i18n?: { readonly [name: string]: string } | undefined
  readonly op_time?: string | undefined
  readonly data_object?: string | undefined
  readonly op_source?: string | undefined
  readonly data_changes?: ReadonlyArray<string> | undefined
}

export const AuditLogOpInfo: Codec.Shape<AuditLogOpInfo> =
  /*#__PURE__*/ Codec.shape("apaas#AuditLogOpInfo", () => ({
    operator: Codec.objOpt(LookupWithAvatar),
    outsider: Codec.boolOpt,
    op_detail: Codec.mapOpt(Codec.any),
    status: Codec.strOpt,
    failed_reason: Codec.strOpt,
    failed_reason_i18n: Codec.mapOpt(Codec.str),
    op_time: Codec.strOpt,
    data_object: Codec.strOpt,
    op_source: Codec.strOpt,
    data_changes: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface AuditLogLoginInfo {
  readonly login_type?: string | undefined
}

export const AuditLogLoginInfo: Codec.Shape<AuditLogLoginInfo> =
  /*#__PURE__*/ Codec.shape("apaas#AuditLogLoginInfo", () => ({
    login_type: Codec.strOpt
  }))

/** @category structures */
export interface AuditLogDeviceInfo {
  readonly device_id?: string | undefined
  readonly web_device_id?: string | undefined
  readonly terminal_type?: string | undefined
  readonly os_type?: string | undefined
  readonly os_version?: string | undefined
}

export const AuditLogDeviceInfo: Codec.Shape<AuditLogDeviceInfo> =
  /*#__PURE__*/ Codec.shape("apaas#AuditLogDeviceInfo", () => ({
    device_id: Codec.strOpt,
    web_device_id: Codec.strOpt,
    terminal_type: Codec.strOpt,
    os_type: Codec.strOpt,
    os_version: Codec.strOpt
  }))

/** @category structures */
export interface AuditLogNetInfo {
  readonly client_ip?: string | undefined
  readonly ip_loc?: string | undefined
  readonly ip_provider?: string | undefined
  readonly referer?: string | undefined
  readonly origin?: string | undefined
  readonly user_agent?: string | undefined
}

export const AuditLogNetInfo: Codec.Shape<AuditLogNetInfo> =
  /*#__PURE__*/ Codec.shape("apaas#AuditLogNetInfo", () => ({
    client_ip: Codec.strOpt,
    ip_loc: Codec.strOpt,
    ip_provider: Codec.strOpt,
    referer: Codec.strOpt,
    origin: Codec.strOpt,
    user_agent: Codec.strOpt
  }))
