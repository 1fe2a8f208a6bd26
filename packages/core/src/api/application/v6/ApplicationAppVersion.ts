// GENERATED from spec/application.json. DO NOT EDIT: correct spec/patches/application.json.
/**
 * Endpoints of `application.v6.application.app_version`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/application.js"
import * as Shared from "../Types.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `contactsRangeSuggest` takes.
 *
 * @category inputs
 */
export interface ContactsRangeSuggestInput {
  readonly app_id: string
  readonly version_id: string
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const ContactsRangeSuggestInput: Codec.Shape<ContactsRangeSuggestInput> =
  /*#__PURE__*/ Codec.shape("application.v6.application.app_version.contacts_range_suggest#input", () => ({
    app_id: Codec.str,
    version_id: Codec.str,
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `contactsRangeSuggest` gives.
 *
 * @category outputs
 */
export interface ContactsRangeSuggestOutput {
  readonly contacts_range: Types.ApplicationAppContactsRange
}

export const ContactsRangeSuggestOutput: Codec.Shape<ContactsRangeSuggestOutput> =
  /*#__PURE__*/ Codec.shape("application.v6.application.app_version.contacts_range_suggest#output", () => ({
    contacts_range: Codec.obj(Types.ApplicationAppContactsRange)
  }))

/**
 * 获取应用版本中开发者申请的通讯录权限范围
 *
 * `GET /open-apis/application/v6/applications/:app_id/app_versions/:version_id/contacts_range_suggest` ·
 * Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `application:application:self_manage`, `application:application.app_version:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/contacts_range_suggest
 * @category endpoints
 */
export const contactsRangeSuggest: Endpoint.Described<ContactsRangeSuggestInput, ContactsRangeSuggestOutput, "tenant"> & {
  /**
   * 获取应用版本中开发者申请的通讯录权限范围
   *
   * Scopes, any of: `application:application:self_manage`, `application:application.app_version:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/contacts_range_suggest
   */
  (input: ContactsRangeSuggestInput, options?: Endpoint.CallOptions): Effect.Effect<ContactsRangeSuggestOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "application.v6.application.app_version.contacts_range_suggest",
  method: "GET",
  path: "/open-apis/application/v6/applications/:app_id/app_versions/:version_id/contacts_range_suggest",
  tokens: ["tenant"],
  query: ["department_id_type", "user_id_type"],
  codes,
  input: ContactsRangeSuggestInput,
  output: ContactsRangeSuggestOutput
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly app_id: string
  readonly version_id: string
  readonly lang: "zh_cn" | "en_us" | "ja_jp" | (string & {})
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("application.v6.application.app_version.get#input", () => ({
    app_id: Codec.str,
    version_id: Codec.str,
    lang: Codec.listed("zh_cn", "en_us", "ja_jp"),
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly app_version: ApplicationAppVersion
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("application.v6.application.app_version.get#output", () => ({
    app_version: Codec.obj(ApplicationAppVersion)
  }))

/**
 * 获取应用版本信息
 *
 * `GET /open-apis/application/v6/applications/:app_id/app_versions/:version_id` · Token: tenant · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `application:application:self_manage`, `application:application.app_version:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 获取应用版本信息
   *
   * Scopes, any of: `application:application:self_manage`, `application:application.app_version:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "application.v6.application.app_version.get",
  method: "GET",
  path: "/open-apis/application/v6/applications/:app_id/app_versions/:version_id",
  tokens: ["tenant"],
  query: ["lang", "user_id_type"],
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
  readonly app_id: string
  /** At least 1 characters. */
  readonly lang: "zh_cn" | "en_us" | "ja_jp" | (string & {})
  /** 1 to 50. Default: `20`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  /** Default: `0`. */
  readonly order?: number | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("application.v6.application.app_version.list#input", () => ({
    app_id: Codec.str,
    lang: Codec.listed("zh_cn", "en_us", "ja_jp"),
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    order: Codec.intOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<ApplicationAppVersion>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("application.v6.application.app_version.list#output", () => ({
    items: Codec.list(Codec.obj(ApplicationAppVersion)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 获取应用版本列表
 *
 * `GET /open-apis/application/v6/applications/:app_id/app_versions` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `application:application:self_manage`, `application:application.app_version:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取应用版本列表
   *
   * Scopes, any of: `application:application:self_manage`, `application:application.app_version:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取应用版本列表
     *
     * Scopes, any of: `application:application:self_manage`, `application:application.app_version:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<ApplicationAppVersion>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "application.v6.application.app_version.list",
  method: "GET",
  path: "/open-apis/application/v6/applications/:app_id/app_versions",
  tokens: ["tenant"],
  query: ["lang", "page_size", "page_token", "order", "user_id_type"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 50
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly app_id: string
  readonly version_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type: "open_id" | "union_id" | "user_id"
  readonly operator_id: string
  readonly reject_reason?: string | undefined
  readonly status?: 0 | 1 | 2 | 3 | 4 | (number & {}) | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("application.v6.application.app_version.patch#input", () => ({
    app_id: Codec.str,
    version_id: Codec.str,
    user_id_type: Codec.lit("open_id", "union_id", "user_id"),
    operator_id: Codec.str,
    reject_reason: Codec.strOpt,
    status: Codec.listedOpt(0, 1, 2, 3, 4)
  }))

/**
 * 更新应用审核状态
 *
 * `PATCH /open-apis/application/v6/applications/:app_id/app_versions/:version_id` · Token: tenant · Rate
 * limit: 5/s.
 *
 * Scopes, any of: `application:application.app_version`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "tenant"> & {
  /**
   * 更新应用审核状态
   *
   * Scopes, any of: `application:application.app_version`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "application.v6.application.app_version.patch",
  method: "PATCH",
  path: "/open-apis/application/v6/applications/:app_id/app_versions/:version_id",
  tokens: ["tenant"],
  query: ["user_id_type", "operator_id", "reject_reason"],
  body: "json",
  codes,
  input: PatchInput,
  output: Codec.dictionary
})

/** @category structures */
export interface ApplicationAppVersion {
  readonly app_id: string
  readonly version?: string | undefined
  readonly version_id: string
  readonly app_name?: string | undefined
  readonly avatar_url?: string | undefined
  readonly description?: string | undefined
  readonly scopes?: ReadonlyArray<Types.AppScope> | undefined
  readonly back_home_url?: string | undefined
  readonly i18n?: ReadonlyArray<Types.AppI18nInfo> | undefined
  readonly common_categories?: ReadonlyArray<string> | undefined
  readonly events?: ReadonlyArray<string> | undefined
  readonly status?: 0 | 1 | 2 | 3 | 4 | (number & {}) | undefined
  readonly create_time?: string | undefined
  readonly publish_time?: string | undefined
  readonly ability?: AppAbility | undefined
  readonly remark?: AppVersionRemark | undefined
  readonly event_infos?: ReadonlyArray<ApplicationAppVersionEvent> | undefined
}

export const ApplicationAppVersion: Codec.Shape<ApplicationAppVersion> =
  /*#__PURE__*/ Codec.shape("application#ApplicationAppVersion", () => ({
    app_id: Codec.str,
    version: Codec.strOpt,
    version_id: Codec.str,
    app_name: Codec.strOpt,
    avatar_url: Codec.strOpt,
    description: Codec.strOpt,
    scopes: Codec.listOpt(Codec.obj(Types.AppScope)),
    back_home_url: Codec.strOpt,
    i18n: Codec.listOpt(Codec.obj(Types.AppI18nInfo)),
    common_categories: Codec.listOpt(Codec.str),
    events: Codec.listOpt(Codec.str),
    status: Codec.openOpt(0, 1, 2, 3, 4),
    create_time: Codec.strOpt,
    publish_time: Codec.strOpt,
    ability: Codec.objOpt(AppAbility),
    remark: Codec.objOpt(AppVersionRemark),
    event_infos: Codec.listOpt(Codec.obj(ApplicationAppVersionEvent))
  }))

/** @category structures */
export interface AppAbility {
  readonly gadget?: Gadget | undefined
  readonly web_app?: Shared.WebApp | undefined
  readonly bot?: Shared.Bot | undefined
  readonly workplace_widgets?: ReadonlyArray<Shared.WorkplaceWidget> | undefined
  readonly navigate?: Navigate | undefined
  readonly cloud_doc?: CloudDoc | undefined
  readonly docs_blocks?: ReadonlyArray<DocsBlock> | undefined
  readonly message_action?: MessageAction | undefined
  readonly plus_menu?: Shared.PlusMenu | undefined
}

export const AppAbility: Codec.Shape<AppAbility> =
  /*#__PURE__*/ Codec.shape("application#AppAbility", () => ({
    gadget: Codec.objOpt(Gadget),
    web_app: Codec.objOpt(Shared.WebApp),
    bot: Codec.objOpt(Shared.Bot),
    workplace_widgets: Codec.listOpt(Codec.obj(Shared.WorkplaceWidget)),
    navigate: Codec.objOpt(Navigate),
    cloud_doc: Codec.objOpt(CloudDoc),
    docs_blocks: Codec.listOpt(Codec.obj(DocsBlock)),
    message_action: Codec.objOpt(MessageAction),
    plus_menu: Codec.objOpt(Shared.PlusMenu)
  }))

/** @category structures */
export interface Gadget {
  readonly enable_pc_mode?: 1 | 2 | 4 | (number & {}) | undefined
  readonly schema_urls?: ReadonlyArray<string> | undefined
  readonly pc_use_mobile_pkg?: boolean | undefined
  readonly pc_version?: string | undefined
  readonly mobile_version?: string | undefined
  readonly mobile_min_lark_version?: string | undefined
  readonly pc_min_lark_version?: string | undefined
}

export const Gadget: Codec.Shape<Gadget> = /*#__PURE__*/ Codec.shape("application#Gadget", () => ({
  enable_pc_mode: Codec.openOpt(1, 2, 4),
  schema_urls: Codec.listOpt(Codec.str),
  pc_use_mobile_pkg: Codec.boolOpt,
  pc_version: Codec.strOpt,
  mobile_version: Codec.strOpt,
  mobile_min_lark_version: Codec.strOpt,
  pc_min_lark_version: Codec.strOpt
}))

/** @category structures */
export interface Navigate {
  readonly pc?: NavigateMeta | undefined
  readonly mobile?: NavigateMeta | undefined
}

export const Navigate: Codec.Shape<Navigate> = /*#__PURE__*/ Codec.shape("application#Navigate", () => ({
  pc: Codec.objOpt(NavigateMeta),
  mobile: Codec.objOpt(NavigateMeta)
}))

/** @category structures */
export interface NavigateMeta {
  readonly version?: string | undefined
  readonly image_url?: string | undefined
  readonly hover_image_url?: string | undefined
}

export const NavigateMeta: Codec.Shape<NavigateMeta> =
  /*#__PURE__*/ Codec.shape("application#NavigateMeta", () => ({
    version: Codec.strOpt,
    image_url: Codec.strOpt,
    hover_image_url: Codec.strOpt
  }))

/** @category structures */
export interface CloudDoc {
  readonly space_url?: string | undefined
  readonly i18n?: ReadonlyArray<Shared.CloudDocI18nInfo> | undefined
  readonly icon_url?: string | undefined
  readonly mode?: 0 | 1 | (number & {}) | undefined
}

export const CloudDoc: Codec.Shape<CloudDoc> = /*#__PURE__*/ Codec.shape("application#CloudDoc", () => ({
  space_url: Codec.strOpt,
  i18n: Codec.listOpt(Codec.obj(Shared.CloudDocI18nInfo)),
  icon_url: Codec.strOpt,
  mode: Codec.openOpt(0, 1)
}))

/** @category structures */
export interface DocsBlock {
  readonly block_type_id?: string | undefined
  readonly i18n?: ReadonlyArray<BlockI18nInfo> | undefined
  readonly mobile_icon_url?: string | undefined
  readonly pc_icon_url?: string | undefined
}

export const DocsBlock: Codec.Shape<DocsBlock> = /*#__PURE__*/ Codec.shape("application#DocsBlock", () => ({
  block_type_id: Codec.strOpt,
  i18n: Codec.listOpt(Codec.obj(BlockI18nInfo)),
  mobile_icon_url: Codec.strOpt,
  pc_icon_url: Codec.strOpt
}))

/** @category structures */
export interface BlockI18nInfo {
  readonly i18n_key?: "zh_cn" | "en_us" | "ja_jp" | (string & {}) | undefined
  readonly name?: string | undefined
}

export const BlockI18nInfo: Codec.Shape<BlockI18nInfo> =
  /*#__PURE__*/ Codec.shape("application#BlockI18nInfo", () => ({
    i18n_key: Codec.openOpt("zh_cn", "en_us", "ja_jp"),
    name: Codec.strOpt
  }))

/** @category structures */
export interface MessageAction {
  readonly pc_app_link?: string | undefined
  readonly mobile_app_link?: string | undefined
  readonly i18n?: ReadonlyArray<BlockI18nInfo> | undefined
}

export const MessageAction: Codec.Shape<MessageAction> =
  /*#__PURE__*/ Codec.shape("application#MessageAction", () => ({
    pc_app_link: Codec.strOpt,
    mobile_app_link: Codec.strOpt,
    i18n: Codec.listOpt(Codec.obj(BlockI18nInfo))
  }))

/** @category structures */
export interface AppVersionRemark {
  readonly remark?: string | undefined
  readonly update_remark?: string | undefined
  readonly visibility?: AppVisibility | undefined
}

export const AppVersionRemark: Codec.Shape<AppVersionRemark> =
  /*#__PURE__*/ Codec.shape("application#AppVersionRemark", () => ({
    remark: Codec.strOpt,
    update_remark: Codec.strOpt,
    visibility: Codec.objOpt(AppVisibility)
  }))

/** @category structures */
export interface AppVisibility {
  readonly is_all?: boolean | undefined
  readonly visible_list?: Types.AppVisibleList | undefined
  readonly invisible_list?: Types.AppVisibleList | undefined
}

export const AppVisibility: Codec.Shape<AppVisibility> =
  /*#__PURE__*/ Codec.shape("application#AppVisibility", () => ({
    is_all: Codec.boolOpt,
    visible_list: Codec.objOpt(Types.AppVisibleList),
    invisible_list: Codec.objOpt(Types.AppVisibleList)
  }))

/** @category structures */
export interface ApplicationAppVersionEvent {
  readonly event_type?: string | undefined
  readonly event_name?: string | undefined
  readonly event_description?: string | undefined
}

export const ApplicationAppVersionEvent: Codec.Shape<ApplicationAppVersionEvent> =
  /*#__PURE__*/ Codec.shape("application#ApplicationAppVersionEvent", () => ({
    event_type: Codec.strOpt,
    event_name: Codec.strOpt,
    event_description: Codec.strOpt
  }))
