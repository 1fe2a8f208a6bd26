// GENERATED from spec/calendar.json. DO NOT EDIT: correct spec/patches/calendar.json.
/**
 * Endpoints of `calendar.v4.calendar`.
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
  /** At most 255 characters. */
  readonly summary?: string | undefined
  /** At most 255 characters. */
  readonly description?: string | undefined
  readonly permissions?: "private" | "show_only_free_busy" | "public" | (string & {}) | undefined
  readonly color?: number | undefined
  /** At most 255 characters. */
  readonly summary_alias?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.create#input", () => ({
    summary: Codec.strOpt,
    description: Codec.strOpt,
    permissions: Codec.listedOpt("private", "show_only_free_busy", "public"),
    color: Codec.intOpt,
    summary_alias: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly calendar: Calendar
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.create#output", () => ({
    calendar: Codec.obj(Calendar)
  }))

/**
 * 创建共享日历
 *
 * `POST /open-apis/calendar/v4/calendars` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `calendar:calendar`, `calendar:calendar:create`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 创建共享日历
   *
   * Scopes, any of: `calendar:calendar`, `calendar:calendar:create`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/create
   */
  (input?: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "calendar.v4.calendar.create",
  method: "POST",
  path: "/open-apis/calendar/v4/calendars",
  tokens: ["tenant", "user"],
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
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.delete#input", () => ({
    calendar_id: Codec.str
  }))

/**
 * 删除共享日历
 *
 * `DELETE /open-apis/calendar/v4/calendars/:calendar_id` · Token: tenant or user · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `calendar:calendar`, `calendar:calendar:delete`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 删除共享日历
   *
   * Scopes, any of: `calendar:calendar`, `calendar:calendar:delete`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "calendar.v4.calendar.delete",
  method: "DELETE",
  path: "/open-apis/calendar/v4/calendars/:calendar_id",
  tokens: ["tenant", "user"],
  done: [191000, 191003],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly calendar_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.get#input", () => ({
    calendar_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly calendar_id: string
  readonly summary?: string | undefined
  readonly description?: string | undefined
  readonly permissions?: "private" | "show_only_free_busy" | "public" | (string & {}) | undefined
  readonly color?: number | undefined
  readonly type?:
    | "unknown" | "primary" | "shared" | "google" | "resource" | "exchange" | (string & {}) | undefined
  readonly summary_alias?: string | undefined
  readonly is_deleted?: boolean | undefined
  readonly is_third_party?: boolean | undefined
  readonly role?: "unknown" | "free_busy_reader" | "reader" | "writer" | "owner" | (string & {}) | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.get#output", () => ({
    calendar_id: Codec.str,
    summary: Codec.strOpt,
    description: Codec.strOpt,
    permissions: Codec.openOpt("private", "show_only_free_busy", "public"),
    color: Codec.intOpt,
    type: Codec.openOpt("unknown", "primary", "shared", "google", "resource", "exchange"),
    summary_alias: Codec.strOpt,
    is_deleted: Codec.boolOpt,
    is_third_party: Codec.boolOpt,
    role: Codec.openOpt("unknown", "free_busy_reader", "reader", "writer", "owner")
  }))

/**
 * 查询日历信息
 *
 * `GET /open-apis/calendar/v4/calendars/:calendar_id` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `calendar:calendar`, `calendar:calendar:read`, `calendar:calendar:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 查询日历信息
   *
   * Scopes, any of: `calendar:calendar`, `calendar:calendar:read`, `calendar:calendar:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "calendar.v4.calendar.get",
  method: "GET",
  path: "/open-apis/calendar/v4/calendars/:calendar_id",
  tokens: ["tenant", "user"],
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
  /** 50 to 1000. Default: `500`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly sync_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.list#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    sync_token: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
  readonly sync_token?: string | undefined
  readonly calendar_list: ReadonlyArray<Calendar>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.list#output", () => ({
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt,
    sync_token: Codec.strOpt,
    calendar_list: Codec.list(Codec.obj(Calendar))
  }))

/**
 * 查询日历列表
 *
 * `GET /open-apis/calendar/v4/calendars` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `calendar:calendar`, `calendar:calendar.calendar:readonly`, `calendar:calendar:read`,
 * `calendar:calendar:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 查询日历列表
   *
   * Scopes, any of: `calendar:calendar`, `calendar:calendar.calendar:readonly`, `calendar:calendar:read`,
   * `calendar:calendar:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 查询日历列表
     *
     * Scopes, any of: `calendar:calendar`, `calendar:calendar.calendar:readonly`, `calendar:calendar:read`,
     * `calendar:calendar:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<Calendar>
  }
} = /*#__PURE__*/ Paged.make({
  id: "calendar.v4.calendar.list",
  method: "GET",
  path: "/open-apis/calendar/v4/calendars",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token", "sync_token"],
  paging: {
    style: "token", items: "calendar_list", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 1000, minPageSize: 50
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `mget` takes.
 *
 * @category inputs
 */
export interface MgetInput {
  /** Not in the documentation. */
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
  /** 1 to 10 items. */
  readonly calendar_ids: ReadonlyArray<string>
}

export const MgetInput: Codec.Shape<MgetInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.mget#input", () => ({
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id"),
    calendar_ids: Codec.list(Codec.str)
  }))

/**
 * What `mget` gives.
 *
 * @category outputs
 */
export interface MgetOutput {
  readonly calendars: ReadonlyArray<Calendar>
}

export const MgetOutput: Codec.Shape<MgetOutput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.mget#output", () => ({
    calendars: Codec.list(Codec.obj(Calendar))
  }))

/**
 * 批量查询日历信息
 *
 * `POST /open-apis/calendar/v4/calendars/mget` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `calendar:calendar.calendar:readonly`, `calendar:calendar:read`,
 * `calendar:calendar:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/mget
 * @category endpoints
 */
export const mget: Endpoint.Described<MgetInput, MgetOutput, "tenant" | "user"> & {
  /**
   * 批量查询日历信息
   *
   * Scopes, any of: `calendar:calendar.calendar:readonly`, `calendar:calendar:read`,
   * `calendar:calendar:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/mget
   */
  (input: MgetInput, options?: Endpoint.CallOptions): Effect.Effect<MgetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "calendar.v4.calendar.mget",
  method: "POST",
  path: "/open-apis/calendar/v4/calendars/mget",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  repeatable: true,
  codes,
  input: MgetInput,
  output: MgetOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly calendar_id: string
  /** 1 to 255 characters. */
  readonly summary?: string | undefined
  /** At most 255 characters. */
  readonly description?: string | undefined
  readonly permissions?: "private" | "show_only_free_busy" | "public" | (string & {}) | undefined
  readonly color?: number | undefined
  /** At most 255 characters. */
  readonly summary_alias?: string | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.patch#input", () => ({
    calendar_id: Codec.str,
    summary: Codec.strOpt,
    description: Codec.strOpt,
    permissions: Codec.listedOpt("private", "show_only_free_busy", "public"),
    color: Codec.intOpt,
    summary_alias: Codec.strOpt
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly calendar: Calendar
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.patch#output", () => ({
    calendar: Codec.obj(Calendar)
  }))

/**
 * 更新日历信息
 *
 * `PATCH /open-apis/calendar/v4/calendars/:calendar_id` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `calendar:calendar`, `calendar:calendar:update`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant" | "user"> & {
  /**
   * 更新日历信息
   *
   * Scopes, any of: `calendar:calendar`, `calendar:calendar:update`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "calendar.v4.calendar.patch",
  method: "PATCH",
  path: "/open-apis/calendar/v4/calendars/:calendar_id",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: PatchInput,
  output: PatchOutput
})

/**
 * What `primary` takes.
 *
 * @category inputs
 */
export interface PrimaryInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Not in the documentation. */
  readonly op_user_id?: string | undefined
}

export const PrimaryInput: Codec.Shape<PrimaryInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.primary#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    op_user_id: Codec.strOpt
  }))

/**
 * What `primary` gives.
 *
 * @category outputs
 */
export interface PrimaryOutput {
  readonly calendars: ReadonlyArray<UserCalendar>
}

export const PrimaryOutput: Codec.Shape<PrimaryOutput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.primary#output", () => ({
    calendars: Codec.list(Codec.obj(UserCalendar))
  }))

/**
 * 查询主日历信息
 *
 * `POST /open-apis/calendar/v4/calendars/primary` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `calendar:calendar.calendar:readonly`, `calendar:calendar:read`,
 * `calendar:calendar:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/primary
 * @category endpoints
 */
export const primary: Endpoint.Described<PrimaryInput, PrimaryOutput, "tenant" | "user"> & {
  /**
   * 查询主日历信息
   *
   * Scopes, any of: `calendar:calendar.calendar:readonly`, `calendar:calendar:read`,
   * `calendar:calendar:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/primary
   */
  (input?: PrimaryInput, options?: Endpoint.CallOptions): Effect.Effect<PrimaryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "calendar.v4.calendar.primary",
  method: "POST",
  path: "/open-apis/calendar/v4/calendars/primary",
  tokens: ["tenant", "user"],
  query: ["user_id_type", "op_user_id"],
  codes,
  input: PrimaryInput,
  output: PrimaryOutput
})

/**
 * What `primarys` takes.
 *
 * @category inputs
 */
export interface PrimarysInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** 1 to 10 items. */
  readonly user_ids: ReadonlyArray<string>
}

export const PrimarysInput: Codec.Shape<PrimarysInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.primarys#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    user_ids: Codec.list(Codec.str)
  }))

/**
 * What `primarys` gives.
 *
 * @category outputs
 */
export interface PrimarysOutput {
  readonly calendars: ReadonlyArray<UserCalendar>
}

export const PrimarysOutput: Codec.Shape<PrimarysOutput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.primarys#output", () => ({
    calendars: Codec.list(Codec.obj(UserCalendar))
  }))

/**
 * 批量获取主日历信息
 *
 * `POST /open-apis/calendar/v4/calendars/primarys` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `calendar:calendar.calendar:readonly`, `calendar:calendar:read`,
 * `calendar:calendar:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/primarys
 * @category endpoints
 */
export const primarys: Endpoint.Described<PrimarysInput, PrimarysOutput, "tenant" | "user"> & {
  /**
   * 批量获取主日历信息
   *
   * Scopes, any of: `calendar:calendar.calendar:readonly`, `calendar:calendar:read`,
   * `calendar:calendar:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/primarys
   */
  (input: PrimarysInput, options?: Endpoint.CallOptions): Effect.Effect<PrimarysOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "calendar.v4.calendar.primarys",
  method: "POST",
  path: "/open-apis/calendar/v4/calendars/primarys",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: PrimarysInput,
  output: PrimarysOutput
})

/**
 * What `search` takes.
 *
 * @category inputs
 */
export interface SearchInput {
  readonly page_token?: string | undefined
  /** At most 50. Default: `20`. */
  readonly page_size?: number | undefined
  /** 1 to 200 characters. */
  readonly query: string
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.search#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    query: Codec.str
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly items: ReadonlyArray<Calendar>
  readonly page_token?: string | undefined
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.search#output", () => ({
    items: Codec.list(Codec.obj(Calendar)),
    page_token: Codec.strOpt
  }))

/**
 * 搜索日历
 *
 * `POST /open-apis/calendar/v4/calendars/search` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `calendar:calendar`, `calendar:calendar:read`, `calendar:calendar:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "tenant" | "user"> & {
  /**
   * 搜索日历
   *
   * Scopes, any of: `calendar:calendar`, `calendar:calendar:read`, `calendar:calendar:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/search
   */
  (input: SearchInput, options?: Endpoint.CallOptions): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<SearchInput, SearchOutput, "tenant" | "user">
  readonly items: {
    /**
     * 搜索日历
     *
     * Scopes, any of: `calendar:calendar`, `calendar:calendar:read`, `calendar:calendar:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/search
     */
    (input: SearchInput, options?: Paged.Options): Paged.Listing<Calendar>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "calendar.v4.calendar.search",
  method: "POST",
  path: "/open-apis/calendar/v4/calendars/search",
  tokens: ["tenant", "user"],
  query: ["page_token", "page_size"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 50
  },
  codes,
  input: SearchInput,
  output: SearchOutput
})

/**
 * What `subscribe` takes.
 *
 * @category inputs
 */
export interface SubscribeInput {
  readonly calendar_id: string
}

export const SubscribeInput: Codec.Shape<SubscribeInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.subscribe#input", () => ({
    calendar_id: Codec.str
  }))

/**
 * What `subscribe` gives.
 *
 * @category outputs
 */
export interface SubscribeOutput {
  readonly calendar: Calendar
}

export const SubscribeOutput: Codec.Shape<SubscribeOutput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.subscribe#output", () => ({
    calendar: Codec.obj(Calendar)
  }))

/**
 * 订阅日历
 *
 * `POST /open-apis/calendar/v4/calendars/:calendar_id/subscribe` · Token: tenant or user · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `calendar:calendar`, `calendar:calendar:subscribe`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/subscribe
 * @category endpoints
 */
export const subscribe: Endpoint.Described<SubscribeInput, SubscribeOutput, "tenant" | "user"> & {
  /**
   * 订阅日历
   *
   * Scopes, any of: `calendar:calendar`, `calendar:calendar:subscribe`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/subscribe
   */
  (input: SubscribeInput, options?: Endpoint.CallOptions): Effect.Effect<SubscribeOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "calendar.v4.calendar.subscribe",
  method: "POST",
  path: "/open-apis/calendar/v4/calendars/:calendar_id/subscribe",
  tokens: ["tenant", "user"],
  codes,
  input: SubscribeInput,
  output: SubscribeOutput
})

/**
 * 订阅日历变更事件
 *
 * `POST /open-apis/calendar/v4/calendars/subscription` · Token: user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `calendar:calendar`, `calendar:calendar:read`, `calendar:calendar:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/subscription
 * @category endpoints
 */
export const subscription: Endpoint.Described<Codec.Empty, Codec.Dictionary, "user"> & {
  /**
   * 订阅日历变更事件
   *
   * Scopes, any of: `calendar:calendar`, `calendar:calendar:read`, `calendar:calendar:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/subscription
   */
  (input: Codec.Empty | undefined, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 订阅日历变更事件
   *
   * Scopes, any of: `calendar:calendar`, `calendar:calendar:read`, `calendar:calendar:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/subscription
   */
  (input?: Codec.Empty, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.make({
  id: "calendar.v4.calendar.subscription",
  method: "POST",
  path: "/open-apis/calendar/v4/calendars/subscription",
  tokens: ["user"],
  codes,
  input: Codec.empty,
  output: Codec.dictionary
})

/**
 * What `unsubscribe` takes.
 *
 * @category inputs
 */
export interface UnsubscribeInput {
  readonly calendar_id: string
}

export const UnsubscribeInput: Codec.Shape<UnsubscribeInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.unsubscribe#input", () => ({
    calendar_id: Codec.str
  }))

/**
 * 取消订阅日历
 *
 * `POST /open-apis/calendar/v4/calendars/:calendar_id/unsubscribe` · Token: tenant or user · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `calendar:calendar`, `calendar:calendar:subscribe`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/unsubscribe
 * @category endpoints
 */
export const unsubscribe: Endpoint.Described<UnsubscribeInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 取消订阅日历
   *
   * Scopes, any of: `calendar:calendar`, `calendar:calendar:subscribe`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/unsubscribe
   */
  (input: UnsubscribeInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "calendar.v4.calendar.unsubscribe",
  method: "POST",
  path: "/open-apis/calendar/v4/calendars/:calendar_id/unsubscribe",
  tokens: ["tenant", "user"],
  codes,
  input: UnsubscribeInput,
  output: Codec.dictionary
})

/**
 * 取消订阅日历变更事件
 *
 * `POST /open-apis/calendar/v4/calendars/unsubscription` · Token: user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `calendar:calendar`, `calendar:calendar:read`, `calendar:calendar:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/unsubscription
 * @category endpoints
 */
export const unsubscription: Endpoint.Described<Codec.Empty, Codec.Dictionary, "user"> & {
  /**
   * 取消订阅日历变更事件
   *
   * Scopes, any of: `calendar:calendar`, `calendar:calendar:read`, `calendar:calendar:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/unsubscription
   */
  (input: Codec.Empty | undefined, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 取消订阅日历变更事件
   *
   * Scopes, any of: `calendar:calendar`, `calendar:calendar:read`, `calendar:calendar:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/unsubscription
   */
  (input?: Codec.Empty, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.make({
  id: "calendar.v4.calendar.unsubscription",
  method: "POST",
  path: "/open-apis/calendar/v4/calendars/unsubscription",
  tokens: ["user"],
  codes,
  input: Codec.empty,
  output: Codec.dictionary
})

/** @category structures */
export interface Calendar {
  readonly calendar_id: string
  readonly summary?: string | undefined
  readonly description?: string | undefined
  readonly permissions?: "private" | "show_only_free_busy" | "public" | (string & {}) | undefined
  readonly color?: number | undefined
  readonly type?:
    | "unknown" | "primary" | "shared" | "google" | "resource" | "exchange" | (string & {}) | undefined
  readonly summary_alias?: string | undefined
  readonly is_deleted?: boolean | undefined
  readonly is_third_party?: boolean | undefined
  readonly role?: "unknown" | "free_busy_reader" | "reader" | "writer" | "owner" | (string & {}) | undefined
}

export const Calendar: Codec.Shape<Calendar> = /*#__PURE__*/ Codec.shape("calendar#Calendar", () => ({
  calendar_id: Codec.str,
  summary: Codec.strOpt,
  description: Codec.strOpt,
  permissions: Codec.openOpt("private", "show_only_free_busy", "public"),
  color: Codec.intOpt,
  type: Codec.openOpt("unknown", "primary", "shared", "google", "resource", "exchange"),
  summary_alias: Codec.strOpt,
  is_deleted: Codec.boolOpt,
  is_third_party: Codec.boolOpt,
  role: Codec.openOpt("unknown", "free_busy_reader", "reader", "writer", "owner")
}))

/** @category structures */
export interface UserCalendar {
  readonly calendar?: Calendar | undefined
  readonly user_id?: string | undefined
}

export const UserCalendar: Codec.Shape<UserCalendar> =
  /*#__PURE__*/ Codec.shape("calendar#UserCalendar", () => ({
    calendar: Codec.objOpt(Calendar),
    user_id: Codec.strOpt
  }))
