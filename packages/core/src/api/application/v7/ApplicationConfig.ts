// GENERATED from spec/application.json. DO NOT EDIT: correct spec/patches/application.json.
/**
 * Endpoints of `application.v7.application.config`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/application.js"
import type * as Effect from "effect/Effect"

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly app_id: string
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "open_department_id" | "department_id" | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly scope?: AppConfigScope | undefined
  readonly event?: AppConfigEvent | undefined
  readonly security?: AppConfigSecurity | undefined
  readonly visibility?: AppConfigVisibility | undefined
  readonly contacts?: AppConfigContactsRange | undefined
  readonly event_and_callback_encrypt_strategy?: EventAndCallbackEncryptStrategy | undefined
  readonly callback?: AppConfigCallback | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("application.v7.application.config.patch#input", () => ({
    app_id: Codec.str,
    department_id_type: Codec.litOpt("open_department_id", "department_id"),
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    scope: Codec.objOpt(AppConfigScope),
    event: Codec.objOpt(AppConfigEvent),
    security: Codec.objOpt(AppConfigSecurity),
    visibility: Codec.objOpt(AppConfigVisibility),
    contacts: Codec.objOpt(AppConfigContactsRange),
    event_and_callback_encrypt_strategy: Codec.objOpt(EventAndCallbackEncryptStrategy),
    callback: Codec.objOpt(AppConfigCallback)
  }))

/**
 * 更新应用开发配置
 *
 * `PATCH /open-apis/application/v7/applications/:app_id/config` · Token: tenant or user · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `application:application:patch`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v7/application-v7/application-config/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 更新应用开发配置
   *
   * Scopes, any of: `application:application:patch`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v7/application-v7/application-config/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "application.v7.application.config.patch",
  method: "PATCH",
  path: "/open-apis/application/v7/applications/:app_id/config",
  tokens: ["tenant", "user"],
  query: ["department_id_type", "user_id_type"],
  body: "json",
  codes,
  input: PatchInput,
  output: Codec.dictionary
})

/** @category structures */
export interface AppConfigScopeItem {
  readonly scope_name: string
  readonly token_type: "user" | "tenant" | (string & {})
}

export const AppConfigScopeItem: Codec.Shape<AppConfigScopeItem> =
  /*#__PURE__*/ Codec.shape("application#AppConfigScopeItem", () => ({
    scope_name: Codec.str,
    token_type: Codec.listed("user", "tenant")
  }))

/** @category structures */
export interface AppConfigSecurityItem {
  /** At most 300 items. */
  readonly redirect_urls?: ReadonlyArray<string> | undefined
  /** At most 300 items. */
  readonly allowed_ips?: ReadonlyArray<string> | undefined
  /** At most 300 items. */
  readonly h5_trusted_domains?: ReadonlyArray<string> | undefined
  /** At most 300 items. */
  readonly web_view_trusted_domains?: ReadonlyArray<string> | undefined
  /** At most 20 items. */
  readonly allowed_schemas?: ReadonlyArray<string> | undefined
  /** At most 300 items. */
  readonly allowed_server_domains?: ReadonlyArray<string> | undefined
}

export const AppConfigSecurityItem: Codec.Shape<AppConfigSecurityItem> =
  /*#__PURE__*/ Codec.shape("application#AppConfigSecurityItem", () => ({
    redirect_urls: Codec.listOpt(Codec.str),
    allowed_ips: Codec.listOpt(Codec.str),
    h5_trusted_domains: Codec.listOpt(Codec.str),
    web_view_trusted_domains: Codec.listOpt(Codec.str),
    allowed_schemas: Codec.listOpt(Codec.str),
    allowed_server_domains: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface AppVisibilityIdListInput {
  /** At most 2000 items. */
  readonly user_ids?: ReadonlyArray<string> | undefined
  /** At most 2000 items. */
  readonly department_ids?: ReadonlyArray<string> | undefined
}

export const AppVisibilityIdListInput: Codec.Shape<AppVisibilityIdListInput> =
  /*#__PURE__*/ Codec.shape("application#AppVisibilityIdListInput", () => ({
    user_ids: Codec.listOpt(Codec.str),
    department_ids: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface AppConfigScope {
  /** At most 2000 items. */
  readonly add_scopes?: ReadonlyArray<AppConfigScopeItem> | undefined
  /** At most 2000 items. */
  readonly remove_scopes?: ReadonlyArray<AppConfigScopeItem> | undefined
}

export const AppConfigScope: Codec.Shape<AppConfigScope> =
  /*#__PURE__*/ Codec.shape("application.v7.application.config.patch#input.scope", () => ({
    add_scopes: Codec.listOpt(Codec.obj(AppConfigScopeItem)),
    remove_scopes: Codec.listOpt(Codec.obj(AppConfigScopeItem))
  }))

/** @category structures */
export interface AppConfigEvent {
  readonly subscription_type: "webhook" | "websocket" | (string & {})
  readonly request_url?: string | undefined
  /** At most 2000 items. */
  readonly add_events?: ReadonlyArray<string> | undefined
  /** At most 2000 items. */
  readonly remove_events?: ReadonlyArray<string> | undefined
}

export const AppConfigEvent: Codec.Shape<AppConfigEvent> =
  /*#__PURE__*/ Codec.shape("application.v7.application.config.patch#input.event", () => ({
    subscription_type: Codec.listed("webhook", "websocket"),
    request_url: Codec.strOpt,
    add_events: Codec.listOpt(Codec.str),
    remove_events: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface AppConfigSecurity {
  readonly add?: AppConfigSecurityItem | undefined
  readonly remove?: AppConfigSecurityItem | undefined
  readonly allow_refresh_token?: boolean | undefined
}

export const AppConfigSecurity: Codec.Shape<AppConfigSecurity> =
  /*#__PURE__*/ Codec.shape("application.v7.application.config.patch#input.security", () => ({
    add: Codec.objOpt(AppConfigSecurityItem),
    remove: Codec.objOpt(AppConfigSecurityItem),
    allow_refresh_token: Codec.boolOpt
  }))

/** @category structures */
export interface AppConfigVisibility {
  readonly is_visible_to_all: boolean
  readonly visible_list?: AppVisibilityIdListInput | undefined
}

export const AppConfigVisibility: Codec.Shape<AppConfigVisibility> =
  /*#__PURE__*/ Codec.shape("application.v7.application.config.patch#input.visibility", () => ({
    is_visible_to_all: Codec.bool,
    visible_list: Codec.objOpt(AppVisibilityIdListInput)
  }))

/** @category structures */
export interface AppConfigContactsRange {
  readonly contacts_range_type: "equal_to_availability" | "some" | "all" | (string & {})
  readonly visible_list?: AppVisibilityIdListInput | undefined
}

export const AppConfigContactsRange: Codec.Shape<AppConfigContactsRange> =
  /*#__PURE__*/ Codec.shape("application.v7.application.config.patch#input.contacts", () => ({
    contacts_range_type: Codec.listed("equal_to_availability", "some", "all"),
    visible_list: Codec.objOpt(AppVisibilityIdListInput)
  }))

/** @category structures */
export interface EventAndCallbackEncryptStrategy {
  /** 1 to 32 characters. */
  readonly encryption_key?: string | undefined
  /** 1 to 32 characters. */
  readonly verification_token?: string | undefined
}

export const EventAndCallbackEncryptStrategy: Codec.Shape<EventAndCallbackEncryptStrategy> =
  /*#__PURE__*/ Codec.shape("application.v7.application.config.patch#input.event_and_callback_encrypt_strategy", () => ({
    encryption_key: Codec.strOpt,
    verification_token: Codec.strOpt
  }))

/** @category structures */
export interface AppConfigCallback {
  readonly callback_type: "webhook" | "websocket" | (string & {})
  readonly request_url?: string | undefined
  /** At most 50 items. */
  readonly add_callbacks?: ReadonlyArray<string> | undefined
  /** At most 50 items. */
  readonly remove_callbacks?: ReadonlyArray<string> | undefined
}

export const AppConfigCallback: Codec.Shape<AppConfigCallback> =
  /*#__PURE__*/ Codec.shape("application.v7.application.config.patch#input.callback", () => ({
    callback_type: Codec.listed("webhook", "websocket"),
    request_url: Codec.strOpt,
    add_callbacks: Codec.listOpt(Codec.str),
    remove_callbacks: Codec.listOpt(Codec.str)
  }))
