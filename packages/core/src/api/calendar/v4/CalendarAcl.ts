// GENERATED from spec/calendar.json. DO NOT EDIT: correct spec/patches/calendar.json.
/**
 * Endpoints of `calendar.v4.calendar.acl`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/calendar.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly calendar_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly role: "unknown" | "free_busy_reader" | "reader" | "writer" | "owner" | (string & {})
  readonly scope: AclScopeInput
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.acl.create#input", () => ({
    calendar_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    role: Codec.listed("unknown", "free_busy_reader", "reader", "writer", "owner"),
    scope: Codec.obj(AclScopeInput)
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly acl_id: string
  readonly role: "unknown" | "free_busy_reader" | "reader" | "writer" | "owner" | (string & {})
  readonly scope: AclScope
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.acl.create#output", () => ({
    acl_id: Codec.str,
    role: Codec.open("unknown", "free_busy_reader", "reader", "writer", "owner"),
    scope: Codec.obj(AclScope)
  }))

/**
 * 创建访问控制
 *
 * `POST /open-apis/calendar/v4/calendars/:calendar_id/acls` · Token: tenant or user · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `calendar:calendar`, `calendar:calendar.acl:create`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 创建访问控制
   *
   * Scopes, any of: `calendar:calendar`, `calendar:calendar.acl:create`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "calendar.v4.calendar.acl.create",
  method: "POST",
  path: "/open-apis/calendar/v4/calendars/:calendar_id/acls",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  readonly calendar_id: string
  readonly acl_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.acl.delete#input", () => ({
    calendar_id: Codec.str,
    acl_id: Codec.str
  }))

/**
 * 删除访问控制
 *
 * `DELETE /open-apis/calendar/v4/calendars/:calendar_id/acls/:acl_id` · Token: tenant or user · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `calendar:calendar`, `calendar:calendar.acl:delete`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 删除访问控制
   *
   * Scopes, any of: `calendar:calendar`, `calendar:calendar.acl:delete`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "calendar.v4.calendar.acl.delete",
  method: "DELETE",
  path: "/open-apis/calendar/v4/calendars/:calendar_id/acls/:acl_id",
  tokens: ["tenant", "user"],
  done: [192000],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly calendar_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly page_token?: string | undefined
  /** At most 50. Default: `20`. */
  readonly page_size?: number | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.acl.list#input", () => ({
    calendar_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    page_token: Codec.strOpt,
    page_size: Codec.intOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly acls: ReadonlyArray<CalendarAcl>
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.acl.list#output", () => ({
    acls: Codec.list(Codec.obj(CalendarAcl)),
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt
  }))

/**
 * 获取访问控制列表
 *
 * `GET /open-apis/calendar/v4/calendars/:calendar_id/acls` · Token: tenant or user · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `calendar:calendar`, `calendar:calendar.acl:read`, `calendar:calendar:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取访问控制列表
   *
   * Scopes, any of: `calendar:calendar`, `calendar:calendar.acl:read`, `calendar:calendar:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取访问控制列表
     *
     * Scopes, any of: `calendar:calendar`, `calendar:calendar.acl:read`, `calendar:calendar:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<CalendarAcl>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "calendar.v4.calendar.acl.list",
  method: "GET",
  path: "/open-apis/calendar/v4/calendars/:calendar_id/acls",
  tokens: ["tenant", "user"],
  query: ["user_id_type", "page_token", "page_size"],
  paging: {
    style: "token", items: "acls", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 50
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `subscription` takes.
 *
 * @category inputs
 */
export interface SubscriptionInput {
  readonly calendar_id: string
}

export const SubscriptionInput: Codec.Shape<SubscriptionInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.acl.subscription#input", () => ({
    calendar_id: Codec.str
  }))

/**
 * 订阅日历访问控制变更事件
 *
 * `POST /open-apis/calendar/v4/calendars/:calendar_id/acls/subscription` · Token: user · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `calendar:calendar`, `calendar:calendar.acl:read`, `calendar:calendar:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/subscription
 * @category endpoints
 */
export const subscription: Endpoint.Described<SubscriptionInput, Codec.Dictionary, "user"> & {
  /**
   * 订阅日历访问控制变更事件
   *
   * Scopes, any of: `calendar:calendar`, `calendar:calendar.acl:read`, `calendar:calendar:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/subscription
   */
  (input: SubscriptionInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 订阅日历访问控制变更事件
   *
   * Scopes, any of: `calendar:calendar`, `calendar:calendar.acl:read`, `calendar:calendar:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/subscription
   */
  (input: SubscriptionInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "calendar.v4.calendar.acl.subscription",
  method: "POST",
  path: "/open-apis/calendar/v4/calendars/:calendar_id/acls/subscription",
  tokens: ["user"],
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
  readonly calendar_id: string
}

export const UnsubscriptionInput: Codec.Shape<UnsubscriptionInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.acl.unsubscription#input", () => ({
    calendar_id: Codec.str
  }))

/**
 * 取消订阅日历访问控制变更事件
 *
 * `POST /open-apis/calendar/v4/calendars/:calendar_id/acls/unsubscription` · Token: user · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `calendar:calendar`, `calendar:calendar.acl:read`, `calendar:calendar:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/unsubscription
 * @category endpoints
 */
export const unsubscription: Endpoint.Described<UnsubscriptionInput, Codec.Dictionary, "user"> & {
  /**
   * 取消订阅日历访问控制变更事件
   *
   * Scopes, any of: `calendar:calendar`, `calendar:calendar.acl:read`, `calendar:calendar:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/unsubscription
   */
  (input: UnsubscriptionInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 取消订阅日历访问控制变更事件
   *
   * Scopes, any of: `calendar:calendar`, `calendar:calendar.acl:read`, `calendar:calendar:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/unsubscription
   */
  (input: UnsubscriptionInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "calendar.v4.calendar.acl.unsubscription",
  method: "POST",
  path: "/open-apis/calendar/v4/calendars/:calendar_id/acls/unsubscription",
  tokens: ["user"],
  codes,
  input: UnsubscriptionInput,
  output: Codec.dictionary
})

/** @category structures */
export interface AclScopeInput {
  readonly type: "user" | (string & {})
  readonly user_id?: string | undefined
}

export const AclScopeInput: Codec.Shape<AclScopeInput> =
  /*#__PURE__*/ Codec.shape("calendar#AclScopeInput", () => ({
    type: Codec.listed("user"),
    user_id: Codec.strOpt
  }))

/** @category structures */
export interface AclScope {
  readonly type: "user" | (string & {})
  readonly user_id?: string | undefined
}

export const AclScope: Codec.Shape<AclScope> = /*#__PURE__*/ Codec.shape("calendar#AclScope", () => ({
  type: Codec.open("user"),
  user_id: Codec.strOpt
}))

/** @category structures */
export interface CalendarAcl {
  readonly acl_id: string
  readonly role: "unknown" | "free_busy_reader" | "reader" | "writer" | "owner" | (string & {})
  readonly scope: AclScope
}

export const CalendarAcl: Codec.Shape<CalendarAcl> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.acl.list#output.acls", () => ({
    acl_id: Codec.str,
    role: Codec.open("unknown", "free_busy_reader", "reader", "writer", "owner"),
    scope: Codec.obj(AclScope)
  }))
