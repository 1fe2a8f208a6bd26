// GENERATED from spec/im.json. DO NOT EDIT: correct spec/patches/im.json.
/**
 * Endpoints of `im.v1.chat`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/im.js"
import * as Shared from "../Types.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchQuery` takes.
 *
 * @category inputs
 */
export interface BatchQueryInput {
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
  readonly chat_ids: ReadonlyArray<string>
}

export const BatchQueryInput: Codec.Shape<BatchQueryInput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.batch_query#input", () => ({
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id"),
    chat_ids: Codec.list(Codec.str)
  }))

/**
 * What `batchQuery` gives.
 *
 * @category outputs
 */
export interface BatchQueryOutput {
  readonly invalid_ids?: ReadonlyArray<Types.InvalidId> | undefined
  readonly items?: ReadonlyArray<BatchQueryOutputItems> | undefined
}

export const BatchQueryOutput: Codec.Shape<BatchQueryOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.batch_query#output", () => ({
    invalid_ids: Codec.listOpt(Codec.obj(Types.InvalidId)),
    items: Codec.listOpt(Codec.obj(BatchQueryOutputItems))
  }))

/**
 * 批量查询群组信息
 *
 * `POST /open-apis/im/v1/chats/batch_query` · Token kinds are not documented.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const batchQuery: Endpoint.Described<BatchQueryInput, BatchQueryOutput, "tenant" | "user"> & {
  /** 批量查询群组信息 */
  (input: BatchQueryInput, options?: Endpoint.CallOptions): Effect.Effect<BatchQueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.chat.batch_query",
  method: "POST",
  path: "/open-apis/im/v1/chats/batch_query",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  repeatable: true,
  codes,
  input: BatchQueryInput,
  output: BatchQueryOutput
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Default: `false`. */
  readonly set_bot_manager?: boolean | undefined
  /** At most 50 characters. */
  readonly uuid?: string | undefined
  readonly avatar?: string | undefined
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly i18n_names?: Shared.I18nNames | undefined
  readonly owner_id?: string | undefined
  /** At most 50 items. */
  readonly user_id_list?: ReadonlyArray<string> | undefined
  /** At most 5 items. */
  readonly bot_id_list?: ReadonlyArray<string> | undefined
  /** Default: `"chat"`. */
  readonly group_message_type?: "chat" | "thread" | (string & {}) | undefined
  /** Default: `"group"`. */
  readonly chat_mode?: "group" | (string & {}) | undefined
  /** Default: `"private"`. */
  readonly chat_type?: "private" | "public" | (string & {}) | undefined
  /** Default: `"all_members"`. */
  readonly join_message_visibility?: "only_owner" | "all_members" | "not_anyone" | (string & {}) | undefined
  /** Default: `"all_members"`. */
  readonly leave_message_visibility?: "only_owner" | "all_members" | "not_anyone" | (string & {}) | undefined
  /** Default: `"no_approval_required"`. */
  readonly membership_approval?: "no_approval_required" | "approval_required" | (string & {}) | undefined
  readonly restricted_mode_setting?: RestrictedModeSettingInput | undefined
  readonly urgent_setting?: "only_owner" | "all_members" | (string & {}) | undefined
  readonly video_conference_setting?: "only_owner" | "all_members" | (string & {}) | undefined
  readonly edit_permission?: "only_owner" | "all_members" | (string & {}) | undefined
  readonly hide_member_count_setting?: "all_members" | "only_owner" | (string & {}) | undefined
  /** Not in the documentation. */
  readonly external?: boolean | undefined
  /** Not in the documentation. */
  readonly labels?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly toolkit_ids?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly chat_tags?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly pin_manage_setting?: "only_owner" | "all_members" | (string & {}) | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.create#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    set_bot_manager: Codec.boolOpt,
    uuid: Codec.strOpt,
    avatar: Codec.strOpt,
    name: Codec.strOpt,
    description: Codec.strOpt,
    i18n_names: Codec.objOpt(Shared.I18nNames),
    owner_id: Codec.strOpt,
    user_id_list: Codec.listOpt(Codec.str),
    bot_id_list: Codec.listOpt(Codec.str),
    group_message_type: Codec.listedOpt("chat", "thread"),
    chat_mode: Codec.listedOpt("group"),
    chat_type: Codec.listedOpt("private", "public"),
    join_message_visibility: Codec.listedOpt("only_owner", "all_members", "not_anyone"),
    leave_message_visibility: Codec.listedOpt("only_owner", "all_members", "not_anyone"),
    membership_approval: Codec.listedOpt("no_approval_required", "approval_required"),
    restricted_mode_setting: Codec.objOpt(RestrictedModeSettingInput),
    urgent_setting: Codec.listedOpt("only_owner", "all_members"),
    video_conference_setting: Codec.listedOpt("only_owner", "all_members"),
    edit_permission: Codec.listedOpt("only_owner", "all_members"),
    hide_member_count_setting: Codec.listedOpt("all_members", "only_owner"),
    external: Codec.boolOpt,
    labels: Codec.listOpt(Codec.str),
    toolkit_ids: Codec.listOpt(Codec.str),
    chat_tags: Codec.listOpt(Codec.str),
    pin_manage_setting: Codec.listedOpt("only_owner", "all_members")
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly chat_id: string
  readonly avatar?: string | undefined
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly i18n_names?: Shared.I18nNames | undefined
  readonly owner_id?: string | undefined
  readonly owner_id_type?: string | undefined
  readonly urgent_setting?: "only_owner" | "all_members" | (string & {}) | undefined
  readonly video_conference_setting?: "only_owner" | "all_members" | (string & {}) | undefined
  readonly add_member_permission?: "only_owner" | "all_members" | (string & {}) | undefined
  readonly share_card_permission?: "allowed" | "not_allowed" | (string & {}) | undefined
  readonly at_all_permission?: "only_owner" | "all_members" | (string & {}) | undefined
  readonly edit_permission?: "only_owner" | "all_members" | (string & {}) | undefined
  readonly group_message_type?: "chat" | "thread" | (string & {}) | undefined
  readonly chat_mode?: "group" | (string & {}) | undefined
  readonly chat_type?: "private" | "public" | (string & {}) | undefined
  readonly chat_tag?:
    | "inner" | "tenant" | "department" | "edu" | "meeting" | "customer_service" | (string & {}) | undefined
  readonly external?: boolean | undefined
  readonly tenant_key?: string | undefined
  readonly join_message_visibility?: "only_owner" | "all_members" | "not_anyone" | (string & {}) | undefined
  readonly leave_message_visibility?: "only_owner" | "all_members" | "not_anyone" | (string & {}) | undefined
  readonly membership_approval?: "no_approval_required" | "approval_required" | (string & {}) | undefined
  readonly moderation_permission?: "only_owner" | "all_members" | "moderator_list" | (string & {}) | undefined
  readonly restricted_mode_setting?: Shared.RestrictedModeSetting | undefined
  readonly hide_member_count_setting?: "all_members" | "only_owner" | (string & {}) | undefined
  /** Not in the documentation. */
  readonly pin_manage_setting?: "only_owner" | "all_members" | (string & {}) | undefined
  /** Not in the documentation. */
  readonly labels?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly toolkit_ids?: ReadonlyArray<string> | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.create#output", () => ({
    chat_id: Codec.str,
    avatar: Codec.strOpt,
    name: Codec.strOpt,
    description: Codec.strOpt,
    i18n_names: Codec.objOpt(Shared.I18nNames),
    owner_id: Codec.strOpt,
    owner_id_type: Codec.strOpt,
    urgent_setting: Codec.openOpt("only_owner", "all_members"),
    video_conference_setting: Codec.openOpt("only_owner", "all_members"),
    add_member_permission: Codec.openOpt("only_owner", "all_members"),
    share_card_permission: Codec.openOpt("allowed", "not_allowed"),
    at_all_permission: Codec.openOpt("only_owner", "all_members"),
    edit_permission: Codec.openOpt("only_owner", "all_members"),
    group_message_type: Codec.openOpt("chat", "thread"),
    chat_mode: Codec.openOpt("group"),
    chat_type: Codec.openOpt("private", "public"),
    chat_tag: Codec.openOpt("inner", "tenant", "department", "edu", "meeting", "customer_service"),
    external: Codec.boolOpt,
    tenant_key: Codec.strOpt,
    join_message_visibility: Codec.openOpt("only_owner", "all_members", "not_anyone"),
    leave_message_visibility: Codec.openOpt("only_owner", "all_members", "not_anyone"),
    membership_approval: Codec.openOpt("no_approval_required", "approval_required"),
    moderation_permission: Codec.openOpt("only_owner", "all_members", "moderator_list"),
    restricted_mode_setting: Codec.objOpt(Shared.RestrictedModeSetting),
    hide_member_count_setting: Codec.openOpt("all_members", "only_owner"),
    pin_manage_setting: Codec.openOpt("only_owner", "all_members"),
    labels: Codec.listOpt(Codec.str),
    toolkit_ids: Codec.listOpt(Codec.str)
  }))

/**
 * 创建群
 *
 * `POST /open-apis/im/v1/chats` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:chat`, `im:chat:create`, `im:chat:create_by_user`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 创建群
   *
   * Scopes, any of: `im:chat`, `im:chat:create`, `im:chat:create_by_user`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create
   */
  (input?: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "im.v1.chat.create",
  method: "POST",
  path: "/open-apis/im/v1/chats",
  tokens: ["tenant", "user"],
  query: ["user_id_type", "set_bot_manager", "uuid"],
  body: "json",
  idempotencyKey: "uuid",
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
  readonly chat_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.delete#input", () => ({
    chat_id: Codec.str
  }))

/**
 * 解散群
 *
 * `DELETE /open-apis/im/v1/chats/:chat_id` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:chat`, `im:chat:delete`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 解散群
   *
   * Scopes, any of: `im:chat`, `im:chat:delete`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.chat.delete",
  method: "DELETE",
  path: "/open-apis/im/v1/chats/:chat_id",
  tokens: ["tenant", "user"],
  done: [232009],
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
  readonly chat_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> = /*#__PURE__*/ Codec.shape("im.v1.chat.get#input", () => ({
  chat_id: Codec.str,
  user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
}))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly avatar?: string | undefined
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly i18n_names?: Shared.I18nNames | undefined
  readonly add_member_permission?: "only_owner" | "all_members" | (string & {}) | undefined
  readonly share_card_permission?: "allowed" | "not_allowed" | (string & {}) | undefined
  readonly at_all_permission?: "only_owner" | "all_members" | (string & {}) | undefined
  readonly edit_permission?: "only_owner" | "all_members" | (string & {}) | undefined
  readonly owner_id_type?: string | undefined
  readonly owner_id?: string | undefined
  readonly user_manager_id_list?: ReadonlyArray<string> | undefined
  readonly bot_manager_id_list?: ReadonlyArray<string> | undefined
  readonly group_message_type?: "chat" | "thread" | (string & {}) | undefined
  readonly chat_mode?: "group" | "topic" | "p2p" | (string & {}) | undefined
  readonly chat_type?: "private" | "public" | (string & {}) | undefined
  readonly chat_tag?:
    | "inner" | "tenant" | "department" | "edu" | "meeting" | "customer_service" | (string & {}) | undefined
  readonly join_message_visibility?: "only_owner" | "all_members" | "not_anyone" | (string & {}) | undefined
  readonly leave_message_visibility?: "only_owner" | "all_members" | "not_anyone" | (string & {}) | undefined
  readonly membership_approval?: "no_approval_required" | "approval_required" | (string & {}) | undefined
  readonly moderation_permission?: "only_owner" | "all_members" | "moderator_list" | (string & {}) | undefined
  readonly external?: boolean | undefined
  readonly tenant_key?: string | undefined
  readonly user_count?: string | undefined
  readonly bot_count?: string | undefined
  readonly restricted_mode_setting?: Shared.RestrictedModeSetting | undefined
  readonly urgent_setting?: "only_owner" | "all_members" | (string & {}) | undefined
  readonly video_conference_setting?: "only_owner" | "all_members" | (string & {}) | undefined
  readonly hide_member_count_setting?: "all_members" | "only_owner" | (string & {}) | undefined
  readonly chat_status?: "normal" | "dissolved" | "dissolved_save" | (string & {}) | undefined
  /** Not in the documentation. */
  readonly labels?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly toolkit_ids?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly pin_manage_setting?: "only_owner" | "all_members" | (string & {}) | undefined
}

export const GetOutput: Codec.Shape<GetOutput> = /*#__PURE__*/ Codec.shape("im.v1.chat.get#output", () => ({
  avatar: Codec.strOpt,
  name: Codec.strOpt,
  description: Codec.strOpt,
  i18n_names: Codec.objOpt(Shared.I18nNames),
  add_member_permission: Codec.openOpt("only_owner", "all_members"),
  share_card_permission: Codec.openOpt("allowed", "not_allowed"),
  at_all_permission: Codec.openOpt("only_owner", "all_members"),
  edit_permission: Codec.openOpt("only_owner", "all_members"),
  owner_id_type: Codec.strOpt,
  owner_id: Codec.strOpt,
  user_manager_id_list: Codec.listOpt(Codec.str),
  bot_manager_id_list: Codec.listOpt(Codec.str),
  group_message_type: Codec.openOpt("chat", "thread"),
  chat_mode: Codec.openOpt("group", "topic", "p2p"),
  chat_type: Codec.openOpt("private", "public"),
  chat_tag: Codec.openOpt("inner", "tenant", "department", "edu", "meeting", "customer_service"),
  join_message_visibility: Codec.openOpt("only_owner", "all_members", "not_anyone"),
  leave_message_visibility: Codec.openOpt("only_owner", "all_members", "not_anyone"),
  membership_approval: Codec.openOpt("no_approval_required", "approval_required"),
  moderation_permission: Codec.openOpt("only_owner", "all_members", "moderator_list"),
  external: Codec.boolOpt,
  tenant_key: Codec.strOpt,
  user_count: Codec.strOpt,
  bot_count: Codec.strOpt,
  restricted_mode_setting: Codec.objOpt(Shared.RestrictedModeSetting),
  urgent_setting: Codec.openOpt("only_owner", "all_members"),
  video_conference_setting: Codec.openOpt("only_owner", "all_members"),
  hide_member_count_setting: Codec.openOpt("all_members", "only_owner"),
  chat_status: Codec.openOpt("normal", "dissolved", "dissolved_save"),
  labels: Codec.listOpt(Codec.str),
  toolkit_ids: Codec.listOpt(Codec.str),
  pin_manage_setting: Codec.openOpt("only_owner", "all_members")
}))

/**
 * 获取群信息
 *
 * `GET /open-apis/im/v1/chats/:chat_id` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:chat`, `im:chat:read`, `im:chat:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取群信息
   *
   * Scopes, any of: `im:chat`, `im:chat:read`, `im:chat:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.chat.get",
  method: "GET",
  path: "/open-apis/im/v1/chats/:chat_id",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `link` takes.
 *
 * @category inputs
 */
export interface LinkInput {
  readonly chat_id: string
  /** Default: `"week"`. */
  readonly validity_period?: "week" | "year" | "permanently" | (string & {}) | undefined
}

export const LinkInput: Codec.Shape<LinkInput> = /*#__PURE__*/ Codec.shape("im.v1.chat.link#input", () => ({
  chat_id: Codec.str,
  validity_period: Codec.listedOpt("week", "year", "permanently")
}))

/**
 * What `link` gives.
 *
 * @category outputs
 */
export interface LinkOutput {
  readonly share_link?: string | undefined
  readonly expire_time?: string | undefined
  readonly is_permanent?: boolean | undefined
}

export const LinkOutput: Codec.Shape<LinkOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.link#output", () => ({
    share_link: Codec.strOpt,
    expire_time: Codec.strOpt,
    is_permanent: Codec.boolOpt
  }))

/**
 * 获取群分享链接
 *
 * `POST /open-apis/im/v1/chats/:chat_id/link` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:chat`, `im:chat:read`, `im:chat:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/link
 * @category endpoints
 */
export const link: Endpoint.Described<LinkInput, LinkOutput, "tenant" | "user"> & {
  /**
   * 获取群分享链接
   *
   * Scopes, any of: `im:chat`, `im:chat:read`, `im:chat:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/link
   */
  (input: LinkInput, options?: Endpoint.CallOptions): Effect.Effect<LinkOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.chat.link",
  method: "POST",
  path: "/open-apis/im/v1/chats/:chat_id/link",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: LinkInput,
  output: LinkOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Default: `"ByCreateTimeAsc"`. */
  readonly sort_type?: "ByCreateTimeAsc" | "ByActiveTimeDesc" | (string & {}) | undefined
  readonly page_token?: string | undefined
  /** At most 100. Default: `20`. */
  readonly page_size?: number | undefined
  /** Not in the documentation. */
  readonly types?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> = /*#__PURE__*/ Codec.shape("im.v1.chat.list#input", () => ({
  user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
  sort_type: Codec.listedOpt("ByCreateTimeAsc", "ByActiveTimeDesc"),
  page_token: Codec.strOpt,
  page_size: Codec.intOpt,
  types: Codec.strOpt
}))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<ListChat>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.list#output", () => ({
    items: Codec.list(Codec.obj(ListChat)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 获取用户或机器人所在的群列表
 *
 * `GET /open-apis/im/v1/chats` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:chat`, `im:chat:readonly`, `im:chat:read`, `im:chat.group_info:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取用户或机器人所在的群列表
   *
   * Scopes, any of: `im:chat`, `im:chat:readonly`, `im:chat:read`, `im:chat.group_info:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取用户或机器人所在的群列表
     *
     * Scopes, any of: `im:chat`, `im:chat:readonly`, `im:chat:read`, `im:chat.group_info:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<ListChat>
  }
} = /*#__PURE__*/ Paged.make({
  id: "im.v1.chat.list",
  method: "GET",
  path: "/open-apis/im/v1/chats",
  tokens: ["tenant", "user"],
  query: ["user_id_type", "sort_type", "page_token", "page_size", "types"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `search` takes.
 *
 * @category inputs
 */
export interface SearchInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly query?: string | undefined
  readonly page_token?: string | undefined
  /** At most 100. Default: `20`. */
  readonly page_size?: number | undefined
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.search#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    query: Codec.strOpt,
    page_token: Codec.strOpt,
    page_size: Codec.intOpt
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly items: ReadonlyArray<ListChat>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.search#output", () => ({
    items: Codec.list(Codec.obj(ListChat)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 搜索对用户或机器人可见的群列表
 *
 * `GET /open-apis/im/v1/chats/search` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:chat`, `im:chat:readonly`, `im:chat:read`, `im:chat.group_info:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "tenant" | "user"> & {
  /**
   * 搜索对用户或机器人可见的群列表
   *
   * Scopes, any of: `im:chat`, `im:chat:readonly`, `im:chat:read`, `im:chat.group_info:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search
   */
  (input?: SearchInput, options?: Endpoint.CallOptions): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<SearchInput, SearchOutput, "tenant" | "user">
  readonly items: {
    /**
     * 搜索对用户或机器人可见的群列表
     *
     * Scopes, any of: `im:chat`, `im:chat:readonly`, `im:chat:read`, `im:chat.group_info:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search
     */
    (input?: SearchInput, options?: Paged.Options): Paged.Listing<ListChat>
  }
} = /*#__PURE__*/ Paged.make({
  id: "im.v1.chat.search",
  method: "GET",
  path: "/open-apis/im/v1/chats/search",
  tokens: ["tenant", "user"],
  query: ["user_id_type", "query", "page_token", "page_size"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: SearchInput,
  output: SearchOutput
})

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly chat_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly avatar?: string | undefined
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly i18n_names?: Shared.I18nNames | undefined
  readonly add_member_permission?: "only_owner" | "all_members" | (string & {}) | undefined
  readonly share_card_permission?: "allowed" | "not_allowed" | (string & {}) | undefined
  readonly at_all_permission?: "only_owner" | "all_members" | (string & {}) | undefined
  readonly edit_permission?: "only_owner" | "all_members" | (string & {}) | undefined
  readonly owner_id?: string | undefined
  readonly join_message_visibility?: "only_owner" | "all_members" | "not_anyone" | (string & {}) | undefined
  readonly leave_message_visibility?: "only_owner" | "all_members" | "not_anyone" | (string & {}) | undefined
  readonly membership_approval?: "no_approval_required" | "approval_required" | (string & {}) | undefined
  readonly restricted_mode_setting?: RestrictedModeSettingInput | undefined
  readonly chat_type?: "private" | "public" | (string & {}) | undefined
  readonly group_message_type?: "chat" | "thread" | (string & {}) | undefined
  readonly urgent_setting?: "only_owner" | "all_members" | (string & {}) | undefined
  readonly video_conference_setting?: "only_owner" | "all_members" | (string & {}) | undefined
  readonly hide_member_count_setting?: "all_members" | "only_owner" | (string & {}) | undefined
  /** Not in the documentation. */
  readonly labels?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly toolkit_ids?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly pin_manage_setting?: "only_owner" | "all_members" | (string & {}) | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.update#input", () => ({
    chat_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    avatar: Codec.strOpt,
    name: Codec.strOpt,
    description: Codec.strOpt,
    i18n_names: Codec.objOpt(Shared.I18nNames),
    add_member_permission: Codec.listedOpt("only_owner", "all_members"),
    share_card_permission: Codec.listedOpt("allowed", "not_allowed"),
    at_all_permission: Codec.listedOpt("only_owner", "all_members"),
    edit_permission: Codec.listedOpt("only_owner", "all_members"),
    owner_id: Codec.strOpt,
    join_message_visibility: Codec.listedOpt("only_owner", "all_members", "not_anyone"),
    leave_message_visibility: Codec.listedOpt("only_owner", "all_members", "not_anyone"),
    membership_approval: Codec.listedOpt("no_approval_required", "approval_required"),
    restricted_mode_setting: Codec.objOpt(RestrictedModeSettingInput),
    chat_type: Codec.listedOpt("private", "public"),
    group_message_type: Codec.listedOpt("chat", "thread"),
    urgent_setting: Codec.listedOpt("only_owner", "all_members"),
    video_conference_setting: Codec.listedOpt("only_owner", "all_members"),
    hide_member_count_setting: Codec.listedOpt("all_members", "only_owner"),
    labels: Codec.listOpt(Codec.str),
    toolkit_ids: Codec.listOpt(Codec.str),
    pin_manage_setting: Codec.listedOpt("only_owner", "all_members")
  }))

/**
 * 更新群信息
 *
 * `PUT /open-apis/im/v1/chats/:chat_id` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:chat`, `im:chat:update`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 更新群信息
   *
   * Scopes, any of: `im:chat`, `im:chat:update`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.chat.update",
  method: "PUT",
  path: "/open-apis/im/v1/chats/:chat_id",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: UpdateInput,
  output: Codec.dictionary
})

/** @category structures */
export interface RestrictedModeSettingInput {
  readonly status?: boolean | undefined
  readonly screenshot_has_permission_setting?: "all_members" | "not_anyone" | (string & {}) | undefined
  readonly download_has_permission_setting?: "all_members" | "not_anyone" | (string & {}) | undefined
  readonly message_has_permission_setting?: "all_members" | "not_anyone" | (string & {}) | undefined
}

export const RestrictedModeSettingInput: Codec.Shape<RestrictedModeSettingInput> =
  /*#__PURE__*/ Codec.shape("im#RestrictedModeSettingInput", () => ({
    status: Codec.boolOpt,
    screenshot_has_permission_setting: Codec.listedOpt("all_members", "not_anyone"),
    download_has_permission_setting: Codec.listedOpt("all_members", "not_anyone"),
    message_has_permission_setting: Codec.listedOpt("all_members", "not_anyone")
  }))

/** @category structures */
export interface ListChat {
  readonly chat_id: string
  readonly avatar?: string | undefined
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly owner_id?: string | undefined
  readonly owner_id_type?: string | undefined
  readonly external?: boolean | undefined
  readonly tenant_key?: string | undefined
  readonly chat_status?: "normal" | "dissolved" | "dissolved_save" | (string & {}) | undefined
  /** Not in the documentation. */
  readonly labels?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly chat_mode?: "group" | "topic" | "p2p" | (string & {}) | undefined
  /** Not in the documentation. */
  readonly p2p_target_type?: "user" | "bot" | (string & {}) | undefined
  /** Not in the documentation. */
  readonly p2p_target_id?: string | undefined
}

export const ListChat: Codec.Shape<ListChat> = /*#__PURE__*/ Codec.shape("im#ListChat", () => ({
  chat_id: Codec.str,
  avatar: Codec.strOpt,
  name: Codec.strOpt,
  description: Codec.strOpt,
  owner_id: Codec.strOpt,
  owner_id_type: Codec.strOpt,
  external: Codec.boolOpt,
  tenant_key: Codec.strOpt,
  chat_status: Codec.openOpt("normal", "dissolved", "dissolved_save"),
  labels: Codec.listOpt(Codec.str),
  chat_mode: Codec.openOpt("group", "topic", "p2p"),
  p2p_target_type: Codec.openOpt("user", "bot"),
  p2p_target_id: Codec.strOpt
}))

/** @category structures */
export interface BatchQueryOutputItems {
  readonly chat_id?: string | undefined
  readonly avatar?: string | undefined
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly owner_id?: string | undefined
  readonly owner_id_type?: string | undefined
  readonly external?: boolean | undefined
  readonly tenant_key?: string | undefined
  readonly labels?: ReadonlyArray<string> | undefined
  readonly chat_status?: "normal" | "dissolved" | "dissolved_save" | (string & {}) | undefined
  readonly chat_mode?: string | undefined
  readonly p2p_target_id?: string | undefined
  readonly p2p_target_type?: string | undefined
}

export const BatchQueryOutputItems: Codec.Shape<BatchQueryOutputItems> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.batch_query#output.items", () => ({
    chat_id: Codec.strOpt,
    avatar: Codec.strOpt,
    name: Codec.strOpt,
    description: Codec.strOpt,
    owner_id: Codec.strOpt,
    owner_id_type: Codec.strOpt,
    external: Codec.boolOpt,
    tenant_key: Codec.strOpt,
    labels: Codec.listOpt(Codec.str),
    chat_status: Codec.openOpt("normal", "dissolved", "dissolved_save"),
    chat_mode: Codec.strOpt,
    p2p_target_id: Codec.strOpt,
    p2p_target_type: Codec.strOpt
  }))
