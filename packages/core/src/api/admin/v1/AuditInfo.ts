// GENERATED from spec/admin.json. DO NOT EDIT: correct spec/patches/admin.json.
/**
 * Endpoints of `admin.v1.audit_info`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/admin.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** Default: `"user_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly latest?: number | undefined
  readonly oldest?: number | undefined
  readonly event_name?: string | undefined
  readonly operator_type?: "user" | "bot" | (string & {}) | undefined
  readonly operator_value?: string | undefined
  readonly event_module?: number | undefined
  readonly page_token?: string | undefined
  /** 1 to 200. Default: `20`. */
  readonly page_size?: number | undefined
  readonly user_type?: 0 | 1 | 2 | (number & {}) | undefined
  readonly object_type?: number | undefined
  readonly object_value?: string | undefined
  /** Not in the documentation. */
  readonly ext_filter_object_by_ccm_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("admin.v1.audit_info.list#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    latest: Codec.intOpt,
    oldest: Codec.intOpt,
    event_name: Codec.strOpt,
    operator_type: Codec.listedOpt("user", "bot"),
    operator_value: Codec.strOpt,
    event_module: Codec.intOpt,
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    user_type: Codec.listedOpt(0, 1, 2),
    object_type: Codec.intOpt,
    object_value: Codec.strOpt,
    ext_filter_object_by_ccm_token: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly has_more: boolean
  readonly page_token?: string | undefined
  readonly items: ReadonlyArray<AuditInfo>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("admin.v1.audit_info.list#output", () => ({
    has_more: Codec.bool,
    page_token: Codec.strOpt,
    items: Codec.list(Codec.obj(AuditInfo))
  }))

/**
 * 获取行为审计日志数据
 *
 * `GET /open-apis/admin/v1/audit_infos` · Token: tenant · Rate limit: 100/s.
 *
 * Scopes, any of: `admin:audit_info:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uQjM5YjL0ITO24CNykjN/audit_log/audit_data_get
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取行为审计日志数据
   *
   * Scopes, any of: `admin:audit_info:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uQjM5YjL0ITO24CNykjN/audit_log/audit_data_get
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取行为审计日志数据
     *
     * Scopes, any of: `admin:audit_info:readonly`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uQjM5YjL0ITO24CNykjN/audit_log/audit_data_get
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<AuditInfo>
  }
} = /*#__PURE__*/ Paged.make({
  id: "admin.v1.audit_info.list",
  method: "GET",
  path: "/open-apis/admin/v1/audit_infos",
  tokens: ["tenant"],
  query: [
    "user_id_type", "latest", "oldest", "event_name", "operator_type", "operator_value", "event_module",
    "page_token", "page_size", "user_type", "object_type", "object_value", "ext_filter_object_by_ccm_token"
  ],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 200
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface AuditInfo {
  readonly event_id?: string | undefined
  readonly unique_id?: string | undefined
  readonly event_name: string
  readonly department_ids?: ReadonlyArray<string> | undefined
  readonly event_module: number
  readonly operator_type?: 1 | 12 | 1001 | 0 | (number & {}) | undefined
  readonly operator_value?: string | undefined
  readonly objects?: ReadonlyArray<AuditObjectEntity> | undefined
  readonly recipients?: ReadonlyArray<AuditRecipientEntity> | undefined
  readonly event_time?: number | undefined
  readonly ip?: string | undefined
  readonly operator_app?: string | undefined
  readonly audit_context?: AuditContext | undefined
  readonly extend?: AuditEventExtend | undefined
  readonly operator_app_name?: string | undefined
  readonly common_drawers?: ApiAuditCommonDrawers | undefined
  readonly audit_detail?: AuditDetail | undefined
  readonly operator_tenant?: string | undefined
  /** Not in the documentation. */
  readonly operator_detail?: AuditInfoOperatorDetail | undefined
}

export const AuditInfo: Codec.Shape<AuditInfo> =
  /*#__PURE__*/ Codec.shape("admin.v1.audit_info.list#output.items", () => ({
    event_id: Codec.strOpt,
    unique_id: Codec.strOpt,
    event_name: Codec.str,
    department_ids: Codec.listOpt(Codec.str),
    event_module: Codec.int,
    operator_type: Codec.openOpt(1, 12, 1001, 0),
    operator_value: Codec.strOpt,
    objects: Codec.listOpt(Codec.obj(AuditObjectEntity)),
    recipients: Codec.listOpt(Codec.obj(AuditRecipientEntity)),
    event_time: Codec.intOpt,
    ip: Codec.strOpt,
    operator_app: Codec.strOpt,
    audit_context: Codec.objOpt(AuditContext),
    extend: Codec.objOpt(AuditEventExtend),
    operator_app_name: Codec.strOpt,
    common_drawers: Codec.objOpt(ApiAuditCommonDrawers),
    audit_detail: Codec.objOpt(AuditDetail),
    operator_tenant: Codec.strOpt,
    operator_detail: Codec.objOpt(AuditInfoOperatorDetail)
  }))

/** @category structures */
export interface AuditObjectEntity {
  readonly object_type?: string | undefined
  readonly object_value?: string | undefined
  readonly object_name?: string | undefined
  readonly object_owner?: string | undefined
  readonly object_detail?: AuditObjectDetail | undefined
}

export const AuditObjectEntity: Codec.Shape<AuditObjectEntity> =
  /*#__PURE__*/ Codec.shape("admin.v1.audit_info.list#output.items.objects", () => ({
    object_type: Codec.strOpt,
    object_value: Codec.strOpt,
    object_name: Codec.strOpt,
    object_owner: Codec.strOpt,
    object_detail: Codec.objOpt(AuditObjectDetail)
  }))

/** @category structures */
export interface AuditObjectDetail {
  readonly clone_source?: string | undefined
  readonly text_detail?: string | undefined
  readonly file_name?: string | undefined
  readonly third_party_appID?: string | undefined
  readonly contain_file_num?: number | undefined
  readonly permission_setting_type?: string | undefined
  readonly permission_external_access_Type?: boolean | undefined
  readonly permission_share_type?: string | undefined
  readonly file_service_source?: string | undefined
  readonly okr_download_content?: string | undefined
  readonly container_type?: string | undefined
  readonly container_id?: string | undefined
  readonly current_page?: string | undefined
}

export const AuditObjectDetail: Codec.Shape<AuditObjectDetail> =
  /*#__PURE__*/ Codec.shape("admin.v1.audit_info.list#output.items.objects.object_detail", () => ({
    clone_source: Codec.strOpt,
    text_detail: Codec.strOpt,
    file_name: Codec.strOpt,
    third_party_appID: Codec.strOpt,
    contain_file_num: Codec.intOpt,
    permission_setting_type: Codec.strOpt,
    permission_external_access_Type: Codec.boolOpt,
    permission_share_type: Codec.strOpt,
    file_service_source: Codec.strOpt,
    okr_download_content: Codec.strOpt,
    container_type: Codec.strOpt,
    container_id: Codec.strOpt,
    current_page: Codec.strOpt
  }))

/** @category structures */
export interface AuditRecipientEntity {
  readonly recipient_type?: string | undefined
  readonly recipient_value?: string | undefined
  readonly recipient_detail?: AuditRecipientDetail | undefined
}

export const AuditRecipientEntity: Codec.Shape<AuditRecipientEntity> =
  /*#__PURE__*/ Codec.shape("admin.v1.audit_info.list#output.items.recipients", () => ({
    recipient_type: Codec.strOpt,
    recipient_value: Codec.strOpt,
    recipient_detail: Codec.objOpt(AuditRecipientDetail)
  }))

/** @category structures */
export interface AuditRecipientDetail {
  readonly permission_action_type?: string | undefined
  readonly chat_id?: string | undefined
  readonly chat_name?: string | undefined
  readonly chat_type?: number | undefined
  readonly external_flag?: boolean | undefined
}

export const AuditRecipientDetail: Codec.Shape<AuditRecipientDetail> =
  /*#__PURE__*/ Codec.shape("admin.v1.audit_info.list#output.items.recipients.recipient_detail", () => ({
    permission_action_type: Codec.strOpt,
    chat_id: Codec.strOpt,
    chat_name: Codec.strOpt,
    chat_type: Codec.intOpt,
    external_flag: Codec.boolOpt
  }))

/** @category structures */
export interface AuditContext {
  readonly terminal_type?: 0 | 1 | 2 | 3 | (number & {}) | undefined
  readonly ios_context?: AuditIosContext | undefined
  readonly pc_context?: AuditPcContext | undefined
  readonly web_context?: AuditWebContext | undefined
  readonly android_context?: AuditAndroidContext | undefined
}

export const AuditContext: Codec.Shape<AuditContext> =
  /*#__PURE__*/ Codec.shape("admin.v1.audit_info.list#output.items.audit_context", () => ({
    terminal_type: Codec.openOpt(0, 1, 2, 3),
    ios_context: Codec.objOpt(AuditIosContext),
    pc_context: Codec.objOpt(AuditPcContext),
    web_context: Codec.objOpt(AuditWebContext),
    android_context: Codec.objOpt(AuditAndroidContext)
  }))

/** @category structures */
export interface AuditIosContext {
  readonly udid?: string | undefined
  readonly did?: string | undefined
  readonly app_ver?: string | undefined
  readonly ver?: string | undefined
  readonly os?: string | undefined
  readonly STZone?: string | undefined
  readonly ML?: string | undefined
  readonly sjd?: string | undefined
  readonly proxyip?: string | undefined
  readonly wifip?: string | undefined
  readonly location?: string | undefined
  readonly active_ip?: string | undefined
  readonly active_ip_detail?: string | undefined
  readonly cell_base_station?: string | undefined
  readonly IP?: string | undefined
}

export const AuditIosContext: Codec.Shape<AuditIosContext> =
  /*#__PURE__*/ Codec.shape("admin.v1.audit_info.list#output.items.audit_context.ios_context", () => ({
    udid: Codec.strOpt,
    did: Codec.strOpt,
    app_ver: Codec.strOpt,
    ver: Codec.strOpt,
    os: Codec.strOpt,
    STZone: Codec.strOpt,
    ML: Codec.strOpt,
    sjd: Codec.strOpt,
    proxyip: Codec.strOpt,
    wifip: Codec.strOpt,
    location: Codec.strOpt,
    active_ip: Codec.strOpt,
    active_ip_detail: Codec.strOpt,
    cell_base_station: Codec.strOpt,
    IP: Codec.strOpt
  }))

/** @category structures */
export interface AuditPcContext {
  readonly udid?: string | undefined
  readonly did?: string | undefined
  readonly app_ver?: string | undefined
  readonly ver?: string | undefined
  readonly os?: string | undefined
  readonly wifip?: string | undefined
  readonly region?: string | undefined
  readonly IP?: string | undefined
}

export const AuditPcContext: Codec.Shape<AuditPcContext> =
  /*#__PURE__*/ Codec.shape("admin.v1.audit_info.list#output.items.audit_context.pc_context", () => ({
    udid: Codec.strOpt,
    did: Codec.strOpt,
    app_ver: Codec.strOpt,
    ver: Codec.strOpt,
    os: Codec.strOpt,
    wifip: Codec.strOpt,
    region: Codec.strOpt,
    IP: Codec.strOpt
  }))

/** @category structures */
export interface AuditWebContext {
  readonly user_agent?: string | undefined
  readonly IP?: string | undefined
}

export const AuditWebContext: Codec.Shape<AuditWebContext> =
  /*#__PURE__*/ Codec.shape("admin.v1.audit_info.list#output.items.audit_context.web_context", () => ({
    user_agent: Codec.strOpt,
    IP: Codec.strOpt
  }))

/** @category structures */
export interface AuditAndroidContext {
  readonly udid?: string | undefined
  readonly did?: string | undefined
  readonly app_ver?: string | undefined
  readonly ver?: string | undefined
  readonly region?: string | undefined
  readonly id_i?: string | undefined
  readonly id_r?: string | undefined
  readonly hw_brand?: string | undefined
  readonly hw_manuf?: string | undefined
  readonly wifip?: string | undefined
  readonly route_iip?: string | undefined
  readonly route_gip?: string | undefined
  readonly env_su?: string | undefined
  readonly env_tz?: string | undefined
  readonly env_ml?: string | undefined
  readonly location?: string | undefined
  readonly active_ip?: string | undefined
  readonly active_ip_detail?: string | undefined
  readonly cell_base_station?: string | undefined
  readonly IP?: string | undefined
}

export const AuditAndroidContext: Codec.Shape<AuditAndroidContext> =
  /*#__PURE__*/ Codec.shape("admin.v1.audit_info.list#output.items.audit_context.android_context", () => ({
    udid: Codec.strOpt,
    did: Codec.strOpt,
    app_ver: Codec.strOpt,
    ver: Codec.strOpt,
    region: Codec.strOpt,
    id_i: Codec.strOpt,
    id_r: Codec.strOpt,
    hw_brand: Codec.strOpt,
    hw_manuf: Codec.strOpt,
    wifip: Codec.strOpt,
    route_iip: Codec.strOpt,
    route_gip: Codec.strOpt,
    env_su: Codec.strOpt,
    env_tz: Codec.strOpt,
    env_ml: Codec.strOpt,
    location: Codec.strOpt,
    active_ip: Codec.strOpt,
    active_ip_detail: Codec.strOpt,
    cell_base_station: Codec.strOpt,
    IP: Codec.strOpt
  }))

/** @category structures */
export interface AuditEventExtend {
  readonly comment_type?: string | undefined
  readonly app_detail?: string | undefined
  readonly two_step_validation?: boolean | undefined
  readonly login_method?: string | undefined
  readonly new_people_num_in_video?: number | undefined
  readonly external_people_num_in_video?: number | undefined
  readonly external_people_num_in_chat?: number | undefined
  readonly join_group?: number | undefined
  readonly quit_group?: number | undefined
  readonly external_people_num_in_doc_share?: number | undefined
}

export const AuditEventExtend: Codec.Shape<AuditEventExtend> =
  /*#__PURE__*/ Codec.shape("admin.v1.audit_info.list#output.items.extend", () => ({
    comment_type: Codec.strOpt,
    app_detail: Codec.strOpt,
    two_step_validation: Codec.boolOpt,
    login_method: Codec.strOpt,
    new_people_num_in_video: Codec.intOpt,
    external_people_num_in_video: Codec.intOpt,
    external_people_num_in_chat: Codec.intOpt,
    join_group: Codec.intOpt,
    quit_group: Codec.intOpt,
    external_people_num_in_doc_share: Codec.intOpt
  }))

/** @category structures */
export interface ApiAuditCommonDrawers {
  readonly common_draw_info_list?: ReadonlyArray<ApiAuditCommonDrawersCommonDrawInfoList> | undefined
}

export const ApiAuditCommonDrawers: Codec.Shape<ApiAuditCommonDrawers> =
  /*#__PURE__*/ Codec.shape("admin.v1.audit_info.list#output.items.common_drawers", () => ({
    common_draw_info_list: Codec.listOpt(Codec.obj(ApiAuditCommonDrawersCommonDrawInfoList))
  }))

/** @category structures */
export interface ApiAuditCommonDrawersCommonDrawInfoList {
  readonly info_key?: string | undefined
  readonly info_val?: string | undefined
  readonly key_i18n_key?: string | undefined
  readonly val_type?: string | undefined
  readonly val_i18n_key?: string | undefined
}

export const ApiAuditCommonDrawersCommonDrawInfoList: Codec.Shape<ApiAuditCommonDrawersCommonDrawInfoList> =
  /*#__PURE__*/ Codec.shape("admin.v1.audit_info.list#output.items.common_drawers.common_draw_info_list", () => ({
    info_key: Codec.strOpt,
    info_val: Codec.strOpt,
    key_i18n_key: Codec.strOpt,
    val_type: Codec.strOpt,
    val_i18n_key: Codec.strOpt
  }))

/** @category structures */
export interface AuditDetail {
  readonly mc?: string | undefined
  readonly device_model?: string | undefined
  readonly os?: string | undefined
  readonly city?: string | undefined
}

export const AuditDetail: Codec.Shape<AuditDetail> =
  /*#__PURE__*/ Codec.shape("admin.v1.audit_info.list#output.items.audit_detail", () => ({
    mc: Codec.strOpt,
    device_model: Codec.strOpt,
    os: Codec.strOpt,
    city: Codec.strOpt
  }))

/** @category structures */
export interface AuditInfoOperatorDetail {
  readonly operator_name: AuditInfoOperatorDetailOperatorName
  readonly tenant_name?: string | undefined
}

export const AuditInfoOperatorDetail: Codec.Shape<AuditInfoOperatorDetail> =
  /*#__PURE__*/ Codec.shape("admin.v1.audit_info.list#output.items.operator_detail", () => ({
    operator_name: Codec.obj(AuditInfoOperatorDetailOperatorName),
    tenant_name: Codec.strOpt
  }))

/** @category structures */
export interface AuditInfoOperatorDetailOperatorName {
  readonly default_name: string
  readonly i18n_value?: Types.I18n | undefined
}

export const AuditInfoOperatorDetailOperatorName: Codec.Shape<AuditInfoOperatorDetailOperatorName> =
  /*#__PURE__*/ Codec.shape("admin.v1.audit_info.list#output.items.operator_detail.operator_name", () => ({
    default_name: Codec.str,
    i18n_value: Codec.objOpt(Types.I18n)
  }))
