// GENERATED from spec/im.json. DO NOT EDIT: correct spec/patches/im.json.
/**
 * Endpoints of `im.v1.chat.members`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/im.js"
import type * as Effect from "effect/Effect"

/**
 * What `bots` takes.
 *
 * @category inputs
 */
export interface BotsInput {
  readonly chat_id: string
}

export const BotsInput: Codec.Shape<BotsInput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.members.bots#input", () => ({
    chat_id: Codec.str
  }))

/**
 * What `bots` gives.
 *
 * @category outputs
 */
export interface BotsOutput {
  readonly items?: ReadonlyArray<BotsOutputItems> | undefined
}

export const BotsOutput: Codec.Shape<BotsOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.members.bots#output", () => ({
    items: Codec.listOpt(Codec.obj(BotsOutputItems))
  }))

/**
 * 获取群内机器人列表
 *
 * `GET /open-apis/im/v1/chats/:chat_id/members/bots` · Token: tenant or user.
 *
 * Scopes, any of: `im:chat`, `im:chat.group_info:readonly`, `im:chat.members:read`, `im:chat:readonly`.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const bots: Endpoint.Described<BotsInput, BotsOutput, "tenant" | "user"> & {
  /**
   * 获取群内机器人列表
   *
   * Scopes, any of: `im:chat`, `im:chat.group_info:readonly`, `im:chat.members:read`, `im:chat:readonly`.
   */
  (input: BotsInput, options?: Endpoint.CallOptions): Effect.Effect<BotsOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.chat.members.bots",
  method: "GET",
  path: "/open-apis/im/v1/chats/:chat_id/members/bots",
  tokens: ["tenant", "user"],
  codes,
  input: BotsInput,
  output: BotsOutput
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly chat_id: string
  /** Default: `"open_id"`. */
  readonly member_id_type?: "open_id" | "union_id" | "user_id" | "app_id" | undefined
  /** Default: `0`. */
  readonly succeed_type?: 0 | 1 | 2 | (number & {}) | undefined
  readonly id_list?: ReadonlyArray<string> | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.members.create#input", () => ({
    chat_id: Codec.str,
    member_id_type: Codec.litOpt("open_id", "union_id", "user_id", "app_id"),
    succeed_type: Codec.listedOpt(0, 1, 2),
    id_list: Codec.listOpt(Codec.str)
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly invalid_id_list?: ReadonlyArray<string> | undefined
  readonly not_existed_id_list?: ReadonlyArray<string> | undefined
  readonly pending_approval_id_list?: ReadonlyArray<string> | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.members.create#output", () => ({
    invalid_id_list: Codec.listOpt(Codec.str),
    not_existed_id_list: Codec.listOpt(Codec.str),
    pending_approval_id_list: Codec.listOpt(Codec.str)
  }))

/**
 * 将用户或机器人拉入群聊
 *
 * `POST /open-apis/im/v1/chats/:chat_id/members` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:chat`, `im:chat.members:write_only`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 将用户或机器人拉入群聊
   *
   * Scopes, any of: `im:chat`, `im:chat.members:write_only`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.chat.members.create",
  method: "POST",
  path: "/open-apis/im/v1/chats/:chat_id/members",
  tokens: ["tenant", "user"],
  query: ["member_id_type", "succeed_type"],
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
  readonly chat_id: string
  /** Default: `"open_id"`. */
  readonly member_id_type?: "open_id" | "union_id" | "user_id" | "app_id" | undefined
  readonly id_list?: ReadonlyArray<string> | undefined
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.members.delete#input", () => ({
    chat_id: Codec.str,
    member_id_type: Codec.litOpt("open_id", "union_id", "user_id", "app_id"),
    id_list: Codec.listOpt(Codec.str)
  }))

/**
 * What `delete` gives.
 *
 * @category outputs
 */
export interface DeleteOutput {
  readonly invalid_id_list?: ReadonlyArray<string> | undefined
}

export const DeleteOutput: Codec.Shape<DeleteOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.members.delete#output", () => ({
    invalid_id_list: Codec.listOpt(Codec.str)
  }))

/**
 * 将用户或机器人移出群聊
 *
 * `DELETE /open-apis/im/v1/chats/:chat_id/members` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:chat`, `im:chat.members:write_only`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, DeleteOutput, "tenant" | "user"> & {
  /**
   * 将用户或机器人移出群聊
   *
   * Scopes, any of: `im:chat`, `im:chat.members:write_only`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<DeleteOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.chat.members.delete",
  method: "DELETE",
  path: "/open-apis/im/v1/chats/:chat_id/members",
  tokens: ["tenant", "user"],
  query: ["member_id_type"],
  body: "json",
  codes,
  input: DeleteInput,
  output: DeleteOutput
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
  readonly member_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** At most 100. Default: `20`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  /** Not in the documentation. */
  readonly check_security_conf?: boolean | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.members.get#input", () => ({
    chat_id: Codec.str,
    member_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    check_security_conf: Codec.boolOpt
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly items: ReadonlyArray<ListMember>
  readonly page_token?: string | undefined
  readonly has_more: boolean
  readonly member_total?: number | undefined
  /** Not in the documentation. */
  readonly trigger_security_conf_limit?: boolean | undefined
  /** Not in the documentation. */
  readonly security_conf_limit?: number | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.members.get#output", () => ({
    items: Codec.list(Codec.obj(ListMember)),
    page_token: Codec.strOpt,
    has_more: Codec.bool,
    member_total: Codec.intOpt,
    trigger_security_conf_limit: Codec.boolOpt,
    security_conf_limit: Codec.numOpt
  }))

/**
 * 获取群成员列表
 *
 * `GET /open-apis/im/v1/chats/:chat_id/members` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:chat`, `im:chat:readonly`, `im:chat.members:read`, `im:chat.group_info:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取群成员列表
   *
   * Scopes, any of: `im:chat`, `im:chat:readonly`, `im:chat.members:read`, `im:chat.group_info:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<GetInput, GetOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取群成员列表
     *
     * Scopes, any of: `im:chat`, `im:chat:readonly`, `im:chat.members:read`, `im:chat.group_info:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/get
     */
    (input: GetInput, options?: Paged.Options): Paged.Listing<ListMember>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "im.v1.chat.members.get",
  method: "GET",
  path: "/open-apis/im/v1/chats/:chat_id/members",
  tokens: ["tenant", "user"],
  query: ["member_id_type", "page_size", "page_token", "check_security_conf"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `isInChat` takes.
 *
 * @category inputs
 */
export interface IsInChatInput {
  readonly chat_id: string
}

export const IsInChatInput: Codec.Shape<IsInChatInput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.members.is_in_chat#input", () => ({
    chat_id: Codec.str
  }))

/**
 * What `isInChat` gives.
 *
 * @category outputs
 */
export interface IsInChatOutput {
  readonly is_in_chat?: boolean | undefined
}

export const IsInChatOutput: Codec.Shape<IsInChatOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.members.is_in_chat#output", () => ({
    is_in_chat: Codec.boolOpt
  }))

/**
 * 判断用户或机器人是否在群里
 *
 * `GET /open-apis/im/v1/chats/:chat_id/members/is_in_chat` · Token: tenant or user · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `im:chat`, `im:chat:readonly`, `im:chat.members:read`, `im:chat.group_info:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/is_in_chat
 * @category endpoints
 */
export const isInChat: Endpoint.Described<IsInChatInput, IsInChatOutput, "tenant" | "user"> & {
  /**
   * 判断用户或机器人是否在群里
   *
   * Scopes, any of: `im:chat`, `im:chat:readonly`, `im:chat.members:read`, `im:chat.group_info:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/is_in_chat
   */
  (input: IsInChatInput, options?: Endpoint.CallOptions): Effect.Effect<IsInChatOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.chat.members.is_in_chat",
  method: "GET",
  path: "/open-apis/im/v1/chats/:chat_id/members/is_in_chat",
  tokens: ["tenant", "user"],
  codes,
  input: IsInChatInput,
  output: IsInChatOutput
})

/**
 * What `listMembers` takes.
 *
 * @category inputs
 */
export interface ListMembersInput {
  readonly chat_id: string
  readonly member_types?: string | undefined
  readonly member_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const ListMembersInput: Codec.Shape<ListMembersInput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.members.list_members#input", () => ({
    chat_id: Codec.str,
    member_types: Codec.strOpt,
    member_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    page_size: Codec.numOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `listMembers` gives.
 *
 * @category outputs
 */
export interface ListMembersOutput {
  readonly users: ReadonlyArray<ListMembersOutputUsers>
  readonly bots: ReadonlyArray<ListMembersOutputBots>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
  readonly user_total?: number | undefined
  readonly truncations: ReadonlyArray<ListMembersOutputTruncations>
  readonly bot_total?: number | undefined
}

export const ListMembersOutput: Codec.Shape<ListMembersOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.members.list_members#output", () => ({
    users: Codec.list(Codec.obj(ListMembersOutputUsers)),
    bots: Codec.list(Codec.obj(ListMembersOutputBots)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt,
    user_total: Codec.numOpt,
    truncations: Codec.list(Codec.obj(ListMembersOutputTruncations)),
    bot_total: Codec.numOpt
  }))

/**
 * `GET /open-apis/im/v1/chats/:chat_id/members/list` · Token: tenant or user.
 *
 * The platform's own client asks for `im:chat.members:read` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const listMembers: Endpoint.Described<ListMembersInput, ListMembersOutput, "tenant" | "user"> & {
  /**
   * `GET /open-apis/im/v1/chats/:chat_id/members/list`
   *
   * The platform's own client asks for `im:chat.members:read` before it calls this.
   */
  (input: ListMembersInput, options?: Endpoint.CallOptions): Effect.Effect<ListMembersOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListMembersInput, ListMembersOutput, "tenant" | "user">
  readonly items: {
    /**
     * `GET /open-apis/im/v1/chats/:chat_id/members/list`
     *
     * The platform's own client asks for `im:chat.members:read` before it calls this.
     */
    (input: ListMembersInput, options?: Paged.Options): Paged.Listing<ListMembersOutputUsers>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "im.v1.chat.members.list_members",
  method: "GET",
  path: "/open-apis/im/v1/chats/:chat_id/members/list",
  tokens: ["tenant", "user"],
  query: ["member_types", "member_id_type", "page_size", "page_token"],
  paging: {
    style: "token", items: "users", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
  codes,
  input: ListMembersInput,
  output: ListMembersOutput
})

/**
 * What `meJoin` takes.
 *
 * @category inputs
 */
export interface MeJoinInput {
  readonly chat_id: string
}

export const MeJoinInput: Codec.Shape<MeJoinInput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.members.me_join#input", () => ({
    chat_id: Codec.str
  }))

/**
 * 用户或机器人主动加入群聊
 *
 * `PATCH /open-apis/im/v1/chats/:chat_id/members/me_join` · Token: tenant or user · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `im:chat`, `im:chat.members:write_only`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/me_join
 * @category endpoints
 */
export const meJoin: Endpoint.Described<MeJoinInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 用户或机器人主动加入群聊
   *
   * Scopes, any of: `im:chat`, `im:chat.members:write_only`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/me_join
   */
  (input: MeJoinInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.chat.members.me_join",
  method: "PATCH",
  path: "/open-apis/im/v1/chats/:chat_id/members/me_join",
  tokens: ["tenant", "user"],
  codes,
  input: MeJoinInput,
  output: Codec.dictionary
})

/** @category structures */
export interface BotsOutputItems {
  readonly bot_id?: string | undefined
  readonly bot_name?: string | undefined
}

export const BotsOutputItems: Codec.Shape<BotsOutputItems> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.members.bots#output.items", () => ({
    bot_id: Codec.strOpt,
    bot_name: Codec.strOpt
  }))

/** @category structures */
export interface ListMember {
  readonly member_id_type?: string | undefined
  readonly member_id: string
  readonly name?: string | undefined
  readonly tenant_key?: string | undefined
}

export const ListMember: Codec.Shape<ListMember> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.members.get#output.items", () => ({
    member_id_type: Codec.strOpt,
    member_id: Codec.str,
    name: Codec.strOpt,
    tenant_key: Codec.strOpt
  }))

/** @category structures */
export interface ListMembersOutputUsers {
  readonly member_id?: string | undefined
  readonly name?: string | undefined
  readonly tenant_key?: string | undefined
}

export const ListMembersOutputUsers: Codec.Shape<ListMembersOutputUsers> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.members.list_members#output.users", () => ({
    member_id: Codec.strOpt,
    name: Codec.strOpt,
    tenant_key: Codec.strOpt
  }))

/** @category structures */
export interface ListMembersOutputBots {
  readonly member_id?: string | undefined
  readonly app_id?: string | undefined
  readonly name?: string | undefined
  readonly tenant_key?: string | undefined
}

export const ListMembersOutputBots: Codec.Shape<ListMembersOutputBots> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.members.list_members#output.bots", () => ({
    member_id: Codec.strOpt,
    app_id: Codec.strOpt,
    name: Codec.strOpt,
    tenant_key: Codec.strOpt
  }))

/** @category structures */
export interface ListMembersOutputTruncations {
  readonly member_type?: string | undefined
  readonly limit?: number | undefined
}

export const ListMembersOutputTruncations: Codec.Shape<ListMembersOutputTruncations> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.members.list_members#output.truncations", () => ({
    member_type: Codec.strOpt,
    limit: Codec.numOpt
  }))
