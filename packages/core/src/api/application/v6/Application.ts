// GENERATED from spec/application.json. DO NOT EDIT: correct spec/patches/application.json.
/**
 * Endpoints of `application.v6.application`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/application.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `contactsRangeConfiguration` takes.
 *
 * @category inputs
 */
export interface ContactsRangeConfigurationInput {
  readonly app_id: string
  /** 1 to 100. Default: `50`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const ContactsRangeConfigurationInput: Codec.Shape<ContactsRangeConfigurationInput> =
  /*#__PURE__*/ Codec.shape("application.v6.application.contacts_range_configuration#input", () => ({
    app_id: Codec.str,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `contactsRangeConfiguration` gives.
 *
 * @category outputs
 */
export interface ContactsRangeConfigurationOutput {
  readonly contacts_range?: Types.ApplicationAppContactsRange | undefined
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
}

export const ContactsRangeConfigurationOutput: Codec.Shape<ContactsRangeConfigurationOutput> =
  /*#__PURE__*/ Codec.shape("application.v6.application.contacts_range_configuration#output", () => ({
    contacts_range: Codec.objOpt(Types.ApplicationAppContactsRange),
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt
  }))

/**
 * 获取应用通讯录权限范围配置
 *
 * `GET /open-apis/application/v6/applications/:app_id/contacts_range_configuration` · Token: tenant · Rate
 * limit: 100/min.
 *
 * Scopes, any of: `admin:app.info:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application/contacts_range_configuration
 * @category endpoints
 */
export const contactsRangeConfiguration: Endpoint.Described<ContactsRangeConfigurationInput, ContactsRangeConfigurationOutput, "tenant"> & {
  /**
   * 获取应用通讯录权限范围配置
   *
   * Scopes, any of: `admin:app.info:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application/contacts_range_configuration
   */
  (input: ContactsRangeConfigurationInput, options?: Endpoint.CallOptions): Effect.Effect<ContactsRangeConfigurationOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "application.v6.application.contacts_range_configuration",
  method: "GET",
  path: "/open-apis/application/v6/applications/:app_id/contacts_range_configuration",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "department_id_type", "user_id_type"],
  codes,
  input: ContactsRangeConfigurationInput,
  output: ContactsRangeConfigurationOutput
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly app_id: string
  /** At least 1 characters. */
  readonly lang: "zh_cn" | "en_us" | "ja_jp" | (string & {})
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("application.v6.application.get#input", () => ({
    app_id: Codec.str,
    lang: Codec.listed("zh_cn", "en_us", "ja_jp"),
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly app: Application
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("application.v6.application.get#output", () => ({
    app: Codec.obj(Application)
  }))

/**
 * 获取应用信息
 *
 * `GET /open-apis/application/v6/applications/:app_id` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `application:application:self_manage`, `admin:app.info:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 获取应用信息
   *
   * Scopes, any of: `application:application:self_manage`, `admin:app.info:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "application.v6.application.get",
  method: "GET",
  path: "/open-apis/application/v6/applications/:app_id",
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
  /** At most 50. Default: `50`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: string | undefined
  readonly lang: string
  readonly status?: 0 | 1 | 2 | (number & {}) | undefined
  readonly payment_type?: 0 | 1 | (number & {}) | undefined
  readonly owner_type?: 0 | 1 | 2 | (number & {}) | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("application.v6.application.list#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    user_id_type: Codec.strOpt,
    lang: Codec.str,
    status: Codec.listedOpt(0, 1, 2),
    payment_type: Codec.listedOpt(0, 1),
    owner_type: Codec.listedOpt(0, 1, 2)
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly app_list: ReadonlyArray<Application2>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
  readonly total_count?: number | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("application.v6.application.list#output", () => ({
    app_list: Codec.list(Codec.obj(Application2)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt,
    total_count: Codec.intOpt
  }))

/**
 * 获取企业安装的应用
 *
 * `GET /open-apis/application/v6/applications` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `admin:app.info:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取企业安装的应用
   *
   * Scopes, any of: `admin:app.info:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取企业安装的应用
     *
     * Scopes, any of: `admin:app.info:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<Application2>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "application.v6.application.list",
  method: "GET",
  path: "/open-apis/application/v6/applications",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "user_id_type", "lang", "status", "payment_type", "owner_type"],
  paging: {
    style: "token", items: "app_list", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 50
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
  readonly lang: "zh_cn" | "en_us" | "ja_jp" | (string & {})
  /** 1 to 3 items. */
  readonly common_categories?: ReadonlyArray<string> | undefined
  readonly allow_refresh_token?: boolean | undefined
  readonly callback_info?: PatchCallbackInfoInput | undefined
  /** Not in the documentation. */
  readonly secret?: string | undefined
  /** Not in the documentation. */
  readonly event?: Event | undefined
  /** Not in the documentation. */
  readonly callback?: Callback | undefined
  /** Not in the documentation. */
  readonly encryption?: Encryption | undefined
  /** Not in the documentation. */
  readonly security?: Security | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("application.v6.application.patch#input", () => ({
    app_id: Codec.str,
    lang: Codec.listed("zh_cn", "en_us", "ja_jp"),
    common_categories: Codec.listOpt(Codec.str),
    allow_refresh_token: Codec.boolOpt,
    callback_info: Codec.objOpt(PatchCallbackInfoInput),
    secret: Codec.strOpt,
    event: Codec.objOpt(Event),
    callback: Codec.objOpt(Callback),
    encryption: Codec.objOpt(Encryption),
    security: Codec.objOpt(Security)
  }))

/**
 * 更新应用分组信息
 *
 * `PATCH /open-apis/application/v6/applications/:app_id` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `admin:app.category:update`, `application:application`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "tenant"> & {
  /**
   * 更新应用分组信息
   *
   * Scopes, any of: `admin:app.category:update`, `application:application`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "application.v6.application.patch",
  method: "PATCH",
  path: "/open-apis/application/v6/applications/:app_id",
  tokens: ["tenant"],
  query: ["lang"],
  body: "json",
  codes,
  input: PatchInput,
  output: Codec.dictionary
})

/**
 * What `underauditlist` takes.
 *
 * @category inputs
 */
export interface UnderauditlistInput {
  /** At least 1 characters. */
  readonly lang: "zh_cn" | "en_us" | "ja_jp" | (string & {})
  readonly page_token?: string | undefined
  /** At most 50. Default: `20`. */
  readonly page_size?: number | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const UnderauditlistInput: Codec.Shape<UnderauditlistInput> =
  /*#__PURE__*/ Codec.shape("application.v6.application.underauditlist#input", () => ({
    lang: Codec.listed("zh_cn", "en_us", "ja_jp"),
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `underauditlist` gives.
 *
 * @category outputs
 */
export interface UnderauditlistOutput {
  readonly items: ReadonlyArray<Application2>
  readonly has_more: boolean
  readonly page_token?: string | undefined
}

export const UnderauditlistOutput: Codec.Shape<UnderauditlistOutput> =
  /*#__PURE__*/ Codec.shape("application.v6.application.underauditlist#output", () => ({
    items: Codec.list(Codec.obj(Application2)),
    has_more: Codec.bool,
    page_token: Codec.strOpt
  }))

/**
 * 查看待审核的应用列表
 *
 * `GET /open-apis/application/v6/applications/underauditlist` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `admin:app.info:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application/underauditlist
 * @category endpoints
 */
export const underauditlist: Endpoint.Described<UnderauditlistInput, UnderauditlistOutput, "tenant"> & {
  /**
   * 查看待审核的应用列表
   *
   * Scopes, any of: `admin:app.info:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application/underauditlist
   */
  (input: UnderauditlistInput, options?: Endpoint.CallOptions): Effect.Effect<UnderauditlistOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<UnderauditlistInput, UnderauditlistOutput, "tenant">
  readonly items: {
    /**
     * 查看待审核的应用列表
     *
     * Scopes, any of: `admin:app.info:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application/underauditlist
     */
    (input: UnderauditlistInput, options?: Paged.Options): Paged.Listing<Application2>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "application.v6.application.underauditlist",
  method: "GET",
  path: "/open-apis/application/v6/applications/underauditlist",
  tokens: ["tenant"],
  query: ["lang", "page_token", "page_size", "user_id_type"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 50
  },
  codes,
  input: UnderauditlistInput,
  output: UnderauditlistOutput
})

/** @category structures */
export interface ApplicationOwner {
  readonly type: 0 | 1 | 2 | (number & {})
  readonly owner_id?: string | undefined
  readonly name?: string | undefined
  readonly help_desk?: string | undefined
  readonly email?: string | undefined
  readonly phone?: string | undefined
  readonly customer_service_account?: string | undefined
}

export const ApplicationOwner: Codec.Shape<ApplicationOwner> =
  /*#__PURE__*/ Codec.shape("application#ApplicationOwner", () => ({
    type: Codec.open(0, 1, 2),
    owner_id: Codec.strOpt,
    name: Codec.strOpt,
    help_desk: Codec.strOpt,
    email: Codec.strOpt,
    phone: Codec.strOpt,
    customer_service_account: Codec.strOpt
  }))

/** @category structures */
export interface Event {
  readonly subscription_type?: string | undefined
  readonly request_url?: string | undefined
  readonly subscribed_events?: ReadonlyArray<string> | undefined
}

export const Event: Codec.Shape<Event> = /*#__PURE__*/ Codec.shape("application#Event", () => ({
  subscription_type: Codec.strOpt,
  request_url: Codec.strOpt,
  subscribed_events: Codec.listOpt(Codec.str)
}))

/** @category structures */
export interface Callback {
  readonly callback_type?: string | undefined
  readonly request_url?: string | undefined
  readonly subscribed_callbacks?: ReadonlyArray<string> | undefined
}

export const Callback: Codec.Shape<Callback> = /*#__PURE__*/ Codec.shape("application#Callback", () => ({
  callback_type: Codec.strOpt,
  request_url: Codec.strOpt,
  subscribed_callbacks: Codec.listOpt(Codec.str)
}))

/** @category structures */
export interface Encryption {
  readonly encryption_key?: string | undefined
  readonly verification_token?: string | undefined
}

export const Encryption: Codec.Shape<Encryption> =
  /*#__PURE__*/ Codec.shape("application#Encryption", () => ({
    encryption_key: Codec.strOpt,
    verification_token: Codec.strOpt
  }))

/** @category structures */
export interface Security {
  readonly redirect_urls?: ReadonlyArray<string> | undefined
  readonly allowed_ips?: ReadonlyArray<string> | undefined
  readonly h5_trusted_domains?: ReadonlyArray<string> | undefined
  readonly web_view_trusted_domains?: ReadonlyArray<string> | undefined
  readonly allowed_schemas?: ReadonlyArray<string> | undefined
  readonly allowed_server_domains?: ReadonlyArray<string> | undefined
}

export const Security: Codec.Shape<Security> = /*#__PURE__*/ Codec.shape("application#Security", () => ({
  redirect_urls: Codec.listOpt(Codec.str),
  allowed_ips: Codec.listOpt(Codec.str),
  h5_trusted_domains: Codec.listOpt(Codec.str),
  web_view_trusted_domains: Codec.listOpt(Codec.str),
  allowed_schemas: Codec.listOpt(Codec.str),
  allowed_server_domains: Codec.listOpt(Codec.str)
}))

/** @category structures */
export interface CallbackInfo {
  readonly callback_type?: "webhook" | "websocket" | (string & {}) | undefined
  readonly request_url?: string | undefined
  readonly subscribed_callbacks?: ReadonlyArray<string> | undefined
}

export const CallbackInfo: Codec.Shape<CallbackInfo> =
  /*#__PURE__*/ Codec.shape("application#CallbackInfo", () => ({
    callback_type: Codec.openOpt("webhook", "websocket"),
    request_url: Codec.strOpt,
    subscribed_callbacks: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface Application2 {
  readonly app_id: string
  readonly creator_id?: string | undefined
  readonly status?: 0 | 1 | 2 | 3 | (number & {}) | undefined
  readonly scene_type?: 0 | 1 | 2 | 3 | (number & {}) | undefined
  readonly payment_type?: 0 | 1 | (number & {}) | undefined
  readonly create_source?:
    | "developer_console" | "base" | "app_engine" | "bot_builder" | "aily" | "unknown" | (string & {}) | undefined
  readonly redirect_urls?: ReadonlyArray<string> | undefined
  readonly online_version_id?: string | undefined
  readonly unaudit_version_id?: string | undefined
  readonly app_name?: string | undefined
  readonly avatar_url?: string | undefined
  readonly description?: string | undefined
  readonly scopes?: ReadonlyArray<ApplicationAppScope> | undefined
  readonly back_home_url?: string | undefined
  readonly i18n?: ReadonlyArray<Types.AppI18nInfo> | undefined
  readonly primary_language?: "zh_cn" | "en_us" | "ja_jp" | (string & {}) | undefined
  readonly common_categories?: ReadonlyArray<string> | undefined
  readonly owner?: ApplicationOwner | undefined
  readonly mobile_default_ability?: "gadget" | "web_app" | "bot" | (string & {}) | undefined
  readonly pc_default_ability?: "gadget" | "web_app" | "bot" | (string & {}) | undefined
  /** Not in the documentation. */
  readonly secret?: string | undefined
  /** Not in the documentation. */
  readonly event?: Event | undefined
  /** Not in the documentation. */
  readonly callback?: Callback | undefined
  /** Not in the documentation. */
  readonly encryption?: Encryption | undefined
  /** Not in the documentation. */
  readonly security?: Security | undefined
  /** Not in the documentation. */
  readonly allow_refresh_token?: boolean | undefined
  /** Not in the documentation. */
  readonly callback_info?: CallbackInfo | undefined
}

export const Application2: Codec.Shape<Application2> =
  /*#__PURE__*/ Codec.shape("application#Application2", () => ({
    app_id: Codec.str,
    creator_id: Codec.strOpt,
    status: Codec.openOpt(0, 1, 2, 3),
    scene_type: Codec.openOpt(0, 1, 2, 3),
    payment_type: Codec.openOpt(0, 1),
    create_source: Codec.openOpt("developer_console", "base", "app_engine", "bot_builder", "aily", "unknown"),
    redirect_urls: Codec.listOpt(Codec.str),
    online_version_id: Codec.strOpt,
    unaudit_version_id: Codec.strOpt,
    app_name: Codec.strOpt,
    avatar_url: Codec.strOpt,
    description: Codec.strOpt,
    scopes: Codec.listOpt(Codec.obj(ApplicationAppScope)),
    back_home_url: Codec.strOpt,
    i18n: Codec.listOpt(Codec.obj(Types.AppI18nInfo)),
    primary_language: Codec.openOpt("zh_cn", "en_us", "ja_jp"),
    common_categories: Codec.listOpt(Codec.str),
    owner: Codec.objOpt(ApplicationOwner),
    mobile_default_ability: Codec.openOpt("gadget", "web_app", "bot"),
    pc_default_ability: Codec.openOpt("gadget", "web_app", "bot"),
    secret: Codec.strOpt,
    event: Codec.objOpt(Event),
    callback: Codec.objOpt(Callback),
    encryption: Codec.objOpt(Encryption),
    security: Codec.objOpt(Security),
    allow_refresh_token: Codec.boolOpt,
    callback_info: Codec.objOpt(CallbackInfo)
  }))

/** @category structures */
export interface ApplicationAppScope {
  readonly scope: string
  readonly description?: string | undefined
  readonly level?: 1 | 2 | 3 | 0 | (number & {}) | undefined
  /** Not in the documentation. */
  readonly token_types?: ReadonlyArray<"tenant" | "user" | (string & {})> | undefined
}

export const ApplicationAppScope: Codec.Shape<ApplicationAppScope> =
  /*#__PURE__*/ Codec.shape("application#ApplicationAppScope", () => ({
    scope: Codec.str,
    description: Codec.strOpt,
    level: Codec.openOpt(1, 2, 3, 0),
    token_types: Codec.listOpt(Codec.open("tenant", "user"))
  }))

/** @category structures */
export interface Application {
  readonly app_id: string
  readonly creator_id?: string | undefined
  readonly status?: 0 | 1 | 2 | 3 | (number & {}) | undefined
  readonly scene_type?: 0 | 1 | 2 | 3 | (number & {}) | undefined
  readonly payment_type?: 0 | 1 | (number & {}) | undefined
  readonly create_source?:
    | "developer_console" | "base" | "app_engine" | "bot_builder" | "aily" | "unknown" | (string & {}) | undefined
  readonly redirect_urls?: ReadonlyArray<string> | undefined
  readonly online_version_id?: string | undefined
  readonly unaudit_version_id?: string | undefined
  readonly app_name?: string | undefined
  readonly avatar_url?: string | undefined
  readonly description?: string | undefined
  readonly scopes?: ReadonlyArray<Types.AppScope> | undefined
  readonly back_home_url?: string | undefined
  readonly i18n?: ReadonlyArray<Types.AppI18nInfo> | undefined
  readonly primary_language?: "zh_cn" | "en_us" | "ja_jp" | (string & {}) | undefined
  readonly common_categories?: ReadonlyArray<string> | undefined
  readonly owner?: ApplicationOwner | undefined
  readonly mobile_default_ability?: "gadget" | "web_app" | "bot" | (string & {}) | undefined
  readonly pc_default_ability?: "gadget" | "web_app" | "bot" | (string & {}) | undefined
  /** Not in the documentation. */
  readonly secret?: string | undefined
  /** Not in the documentation. */
  readonly event?: Event | undefined
  /** Not in the documentation. */
  readonly callback?: Callback | undefined
  /** Not in the documentation. */
  readonly encryption?: Encryption | undefined
  /** Not in the documentation. */
  readonly security?: Security | undefined
  /** Not in the documentation. */
  readonly allow_refresh_token?: boolean | undefined
  /** Not in the documentation. */
  readonly callback_info?: CallbackInfo | undefined
}

export const Application: Codec.Shape<Application> =
  /*#__PURE__*/ Codec.shape("application.v6.application.get#output.app", () => ({
    app_id: Codec.str,
    creator_id: Codec.strOpt,
    status: Codec.openOpt(0, 1, 2, 3),
    scene_type: Codec.openOpt(0, 1, 2, 3),
    payment_type: Codec.openOpt(0, 1),
    create_source: Codec.openOpt("developer_console", "base", "app_engine", "bot_builder", "aily", "unknown"),
    redirect_urls: Codec.listOpt(Codec.str),
    online_version_id: Codec.strOpt,
    unaudit_version_id: Codec.strOpt,
    app_name: Codec.strOpt,
    avatar_url: Codec.strOpt,
    description: Codec.strOpt,
    scopes: Codec.listOpt(Codec.obj(Types.AppScope)),
    back_home_url: Codec.strOpt,
    i18n: Codec.listOpt(Codec.obj(Types.AppI18nInfo)),
    primary_language: Codec.openOpt("zh_cn", "en_us", "ja_jp"),
    common_categories: Codec.listOpt(Codec.str),
    owner: Codec.objOpt(ApplicationOwner),
    mobile_default_ability: Codec.openOpt("gadget", "web_app", "bot"),
    pc_default_ability: Codec.openOpt("gadget", "web_app", "bot"),
    secret: Codec.strOpt,
    event: Codec.objOpt(Event),
    callback: Codec.objOpt(Callback),
    encryption: Codec.objOpt(Encryption),
    security: Codec.objOpt(Security),
    allow_refresh_token: Codec.boolOpt,
    callback_info: Codec.objOpt(CallbackInfo)
  }))

/** @category structures */
export interface PatchCallbackInfoInput {
  readonly callback_type?: "webhook" | "websocket" | (string & {}) | undefined
  readonly request_url?: string | undefined
  /** At most 99999 items. */
  readonly subscribed_callbacks?: ReadonlyArray<string> | undefined
}

export const PatchCallbackInfoInput: Codec.Shape<PatchCallbackInfoInput> =
  /*#__PURE__*/ Codec.shape("application.v6.application.patch#input.callback_info", () => ({
    callback_type: Codec.listedOpt("webhook", "websocket"),
    request_url: Codec.strOpt,
    subscribed_callbacks: Codec.listOpt(Codec.str)
  }))
