// GENERATED from spec/im.json. DO NOT EDIT: correct spec/patches/im.json.
/**
 * Endpoints of `im.v1.message`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/im.js"
import * as Shared from "../Types.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly receive_id_type: "open_id" | "union_id" | "user_id" | "email" | "chat_id"
  readonly receive_id: string
  readonly msg_type:
    | "text" | "post" | "image" | "file" | "audio" | "media" | "sticker" | "interactive" | "share_chat"
    | "share_user" | "system" | (string & {})
  readonly content: string
  /** At most 50 characters. */
  readonly uuid?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("im.v1.message.create#input", () => ({
    receive_id_type: Codec.lit("open_id", "union_id", "user_id", "email", "chat_id"),
    receive_id: Codec.str,
    msg_type: Codec.listed(
      "text", "post", "image", "file", "audio", "media", "sticker", "interactive", "share_chat",
      "share_user", "system"
    ),
    content: Codec.str,
    uuid: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly message_id: string
  readonly root_id?: string | undefined
  readonly parent_id?: string | undefined
  readonly thread_id?: string | undefined
  readonly msg_type:
    | "text" | "post" | "image" | "file" | "audio" | "media" | "sticker" | "interactive" | "share_chat"
    | "share_user" | "system" | (string & {})
  readonly create_time: string
  readonly update_time?: string | undefined
  readonly deleted?: boolean | undefined
  readonly updated?: boolean | undefined
  readonly chat_id: string
  readonly sender: Types.Sender
  readonly body: Types.MessageBody
  readonly mentions?: ReadonlyArray<Types.Mention> | undefined
  readonly upper_message_id?: string | undefined
  /** Not in the documentation. */
  readonly message_app_link?: string | undefined
  /** Not in the documentation. */
  readonly message_position?: string | undefined
  /** Not in the documentation. */
  readonly thread_message_position?: string | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.message.create#output", () => ({
    message_id: Codec.str,
    root_id: Codec.strOpt,
    parent_id: Codec.strOpt,
    thread_id: Codec.strOpt,
    msg_type: Codec.open(
      "text", "post", "image", "file", "audio", "media", "sticker", "interactive", "share_chat",
      "share_user", "system"
    ),
    create_time: Codec.str,
    update_time: Codec.strOpt,
    deleted: Codec.boolOpt,
    updated: Codec.boolOpt,
    chat_id: Codec.str,
    sender: Codec.obj(Types.Sender),
    body: Codec.obj(Types.MessageBody),
    mentions: Codec.listOpt(Codec.obj(Types.Mention)),
    upper_message_id: Codec.strOpt,
    message_app_link: Codec.strOpt,
    message_position: Codec.strOpt,
    thread_message_position: Codec.strOpt
  }))

/**
 * 发送消息
 *
 * `POST /open-apis/im/v1/messages` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:message`, `im:message:send_as_bot`, `im:message:send`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 发送消息
   *
   * Scopes, any of: `im:message`, `im:message:send_as_bot`, `im:message:send`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.message.create",
  method: "POST",
  path: "/open-apis/im/v1/messages",
  tokens: ["tenant", "user"],
  query: ["receive_id_type"],
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
  readonly message_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("im.v1.message.delete#input", () => ({
    message_id: Codec.str
  }))

/**
 * 撤回消息
 *
 * `DELETE /open-apis/im/v1/messages/:message_id` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:message`, `im:message:recall`, `im:message:send_as_bot`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 撤回消息
   *
   * Scopes, any of: `im:message`, `im:message:recall`, `im:message:send_as_bot`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.message.delete",
  method: "DELETE",
  path: "/open-apis/im/v1/messages/:message_id",
  tokens: ["tenant", "user"],
  done: [230011, 230110],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `forward` takes.
 *
 * @category inputs
 */
export interface ForwardInput {
  readonly message_id: string
  readonly receive_id_type: "open_id" | "user_id" | "union_id" | "email" | "chat_id" | "thread_id"
  /** At most 50 characters. */
  readonly uuid?: string | undefined
  readonly receive_id: string
}

export const ForwardInput: Codec.Shape<ForwardInput> =
  /*#__PURE__*/ Codec.shape("im.v1.message.forward#input", () => ({
    message_id: Codec.str,
    receive_id_type: Codec.lit("open_id", "user_id", "union_id", "email", "chat_id", "thread_id"),
    uuid: Codec.strOpt,
    receive_id: Codec.str
  }))

/**
 * What `forward` gives.
 *
 * @category outputs
 */
export interface ForwardOutput {
  readonly message_id: string
  readonly root_id?: string | undefined
  readonly parent_id?: string | undefined
  readonly thread_id?: string | undefined
  readonly msg_type: string
  readonly create_time: string
  readonly update_time?: string | undefined
  readonly deleted?: boolean | undefined
  readonly updated?: boolean | undefined
  readonly chat_id: string
  readonly sender: Types.Sender
  readonly body: Types.MessageBody
  readonly mentions?: ReadonlyArray<Types.Mention> | undefined
  readonly upper_message_id?: string | undefined
  /** Not in the documentation. */
  readonly message_app_link?: string | undefined
  /** Not in the documentation. */
  readonly message_position?: string | undefined
  /** Not in the documentation. */
  readonly thread_message_position?: string | undefined
}

export const ForwardOutput: Codec.Shape<ForwardOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.message.forward#output", () => ({
    message_id: Codec.str,
    root_id: Codec.strOpt,
    parent_id: Codec.strOpt,
    thread_id: Codec.strOpt,
    msg_type: Codec.str,
    create_time: Codec.str,
    update_time: Codec.strOpt,
    deleted: Codec.boolOpt,
    updated: Codec.boolOpt,
    chat_id: Codec.str,
    sender: Codec.obj(Types.Sender),
    body: Codec.obj(Types.MessageBody),
    mentions: Codec.listOpt(Codec.obj(Types.Mention)),
    upper_message_id: Codec.strOpt,
    message_app_link: Codec.strOpt,
    message_position: Codec.strOpt,
    thread_message_position: Codec.strOpt
  }))

/**
 * 转发消息
 *
 * `POST /open-apis/im/v1/messages/:message_id/forward` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:message`, `im:message:send_as_bot`.
 *
 * Scopes that open further fields: `contact:user.employee_id:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/forward
 * @category endpoints
 */
export const forward: Endpoint.Described<ForwardInput, ForwardOutput, "tenant" | "user"> & {
  /**
   * 转发消息
   *
   * Scopes, any of: `im:message`, `im:message:send_as_bot`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/forward
   */
  (input: ForwardInput, options?: Endpoint.CallOptions): Effect.Effect<ForwardOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.message.forward",
  method: "POST",
  path: "/open-apis/im/v1/messages/:message_id/forward",
  tokens: ["tenant", "user"],
  query: ["receive_id_type", "uuid"],
  body: "json",
  idempotencyKey: "uuid",
  codes,
  input: ForwardInput,
  output: ForwardOutput
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly message_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly card_msg_content_type?: string | undefined
  /** Not in the documentation. */
  readonly with_sender_name?: boolean | undefined
}

export const GetInput: Codec.Shape<GetInput> = /*#__PURE__*/ Codec.shape("im.v1.message.get#input", () => ({
  message_id: Codec.str,
  user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
  card_msg_content_type: Codec.strOpt,
  with_sender_name: Codec.boolOpt
}))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly items: ReadonlyArray<GetOutputItems>
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.message.get#output", () => ({
    items: Codec.list(Codec.obj(GetOutputItems))
  }))

/**
 * 获取指定消息的内容
 *
 * `GET /open-apis/im/v1/messages/:message_id` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:message`, `im:message:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取指定消息的内容
   *
   * Scopes, any of: `im:message`, `im:message:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.message.get",
  method: "GET",
  path: "/open-apis/im/v1/messages/:message_id",
  tokens: ["tenant", "user"],
  query: ["user_id_type", "card_msg_content_type", "with_sender_name"],
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
  readonly container_id_type: "chat" | "thread" | (string & {})
  readonly container_id: string
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
  /** Default: `"ByCreateTimeAsc"`. */
  readonly sort_type?: "ByCreateTimeAsc" | "ByCreateTimeDesc" | (string & {}) | undefined
  /** 1 to 50. Default: `20`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly card_msg_content_type?: string | undefined
  /** Not in the documentation. */
  readonly only_thread_root_messages?: boolean | undefined
  /** Not in the documentation. */
  readonly with_sender_name?: boolean | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("im.v1.message.list#input", () => ({
    container_id_type: Codec.listed("chat", "thread"),
    container_id: Codec.str,
    start_time: Codec.strOpt,
    end_time: Codec.strOpt,
    sort_type: Codec.listedOpt("ByCreateTimeAsc", "ByCreateTimeDesc"),
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    card_msg_content_type: Codec.strOpt,
    only_thread_root_messages: Codec.boolOpt,
    with_sender_name: Codec.boolOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
  readonly items: ReadonlyArray<Message>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.message.list#output", () => ({
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt,
    items: Codec.list(Codec.obj(Message))
  }))

/**
 * 获取会话历史消息
 *
 * `GET /open-apis/im/v1/messages` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:message`, `im:message:readonly`, `im:message.history:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取会话历史消息
   *
   * Scopes, any of: `im:message`, `im:message:readonly`, `im:message.history:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取会话历史消息
     *
     * Scopes, any of: `im:message`, `im:message:readonly`, `im:message.history:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<Message>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "im.v1.message.list",
  method: "GET",
  path: "/open-apis/im/v1/messages",
  tokens: ["tenant", "user"],
  query: [
    "container_id_type", "container_id", "start_time", "end_time", "sort_type", "page_size", "page_token",
    "card_msg_content_type", "only_thread_root_messages", "with_sender_name"
  ],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 50
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `mergeForward` takes.
 *
 * @category inputs
 */
export interface MergeForwardInput {
  readonly receive_id_type: "open_id" | "user_id" | "union_id" | "email" | "chat_id" | "thread_id"
  /** At most 50 characters. */
  readonly uuid?: string | undefined
  readonly receive_id: string
  /** 1 to 100 items. */
  readonly message_id_list: ReadonlyArray<string>
}

export const MergeForwardInput: Codec.Shape<MergeForwardInput> =
  /*#__PURE__*/ Codec.shape("im.v1.message.merge_forward#input", () => ({
    receive_id_type: Codec.lit("open_id", "user_id", "union_id", "email", "chat_id", "thread_id"),
    uuid: Codec.strOpt,
    receive_id: Codec.str,
    message_id_list: Codec.list(Codec.str)
  }))

/**
 * What `mergeForward` gives.
 *
 * @category outputs
 */
export interface MergeForwardOutput {
  readonly message: Message
  readonly invalid_message_id_list?: ReadonlyArray<string> | undefined
}

export const MergeForwardOutput: Codec.Shape<MergeForwardOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.message.merge_forward#output", () => ({
    message: Codec.obj(Message),
    invalid_message_id_list: Codec.listOpt(Codec.str)
  }))

/**
 * 合并转发消息
 *
 * `POST /open-apis/im/v1/messages/merge_forward` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:message`, `im:message:send_as_bot`.
 *
 * Scopes that open further fields: `contact:user.employee_id:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/merge_forward
 * @category endpoints
 */
export const mergeForward: Endpoint.Described<MergeForwardInput, MergeForwardOutput, "tenant"> & {
  /**
   * 合并转发消息
   *
   * Scopes, any of: `im:message`, `im:message:send_as_bot`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/merge_forward
   */
  (input: MergeForwardInput, options?: Endpoint.CallOptions): Effect.Effect<MergeForwardOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.message.merge_forward",
  method: "POST",
  path: "/open-apis/im/v1/messages/merge_forward",
  tokens: ["tenant"],
  query: ["receive_id_type", "uuid"],
  body: "json",
  idempotencyKey: "uuid",
  codes,
  input: MergeForwardInput,
  output: MergeForwardOutput
})

/**
 * What `mget` takes.
 *
 * @category inputs
 */
export interface MgetInput {
  readonly message_ids?: ReadonlyArray<string> | undefined
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
  readonly ai_mode?: boolean | undefined
  readonly card_msg_content_type?: string | undefined
  readonly with_sender_name?: boolean | undefined
}

export const MgetInput: Codec.Shape<MgetInput> =
  /*#__PURE__*/ Codec.shape("im.v1.message.mget#input", () => ({
    message_ids: Codec.listOpt(Codec.str),
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id"),
    ai_mode: Codec.boolOpt,
    card_msg_content_type: Codec.strOpt,
    with_sender_name: Codec.boolOpt
  }))

/**
 * What `mget` gives.
 *
 * @category outputs
 */
export interface MgetOutput {
  readonly items?: ReadonlyArray<Types.FeedFlagMessage> | undefined
}

export const MgetOutput: Codec.Shape<MgetOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.message.mget#output", () => ({
    items: Codec.listOpt(Codec.obj(Types.FeedFlagMessage))
  }))

/**
 * 批量获取指定消息的内容
 *
 * `GET /open-apis/im/v1/messages/mget` · Token: tenant or user.
 *
 * The platform's own client asks for `im:message:readonly` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const mget: Endpoint.Described<MgetInput, MgetOutput, "tenant" | "user"> & {
  /**
   * 批量获取指定消息的内容
   *
   * The platform's own client asks for `im:message:readonly` before it calls this.
   */
  (input?: MgetInput, options?: Endpoint.CallOptions): Effect.Effect<MgetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "im.v1.message.mget",
  method: "GET",
  path: "/open-apis/im/v1/messages/mget",
  tokens: ["tenant", "user"],
  query: ["message_ids", "user_id_type", "ai_mode", "card_msg_content_type", "with_sender_name"],
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
  readonly message_id: string
  readonly content: string
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("im.v1.message.patch#input", () => ({
    message_id: Codec.str,
    content: Codec.str
  }))

/**
 * 更新已发送的消息卡片
 *
 * `PATCH /open-apis/im/v1/messages/:message_id` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:message`, `im:message:send_as_bot`, `im:message:update`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 更新已发送的消息卡片
   *
   * Scopes, any of: `im:message`, `im:message:send_as_bot`, `im:message:update`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.message.patch",
  method: "PATCH",
  path: "/open-apis/im/v1/messages/:message_id",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: PatchInput,
  output: Codec.dictionary
})

/**
 * What `pushFollowUp` takes.
 *
 * @category inputs
 */
export interface PushFollowUpInput {
  readonly message_id: string
  /** 1 to 3 items. */
  readonly follow_ups: ReadonlyArray<FollowUp>
}

export const PushFollowUpInput: Codec.Shape<PushFollowUpInput> =
  /*#__PURE__*/ Codec.shape("im.v1.message.push_follow_up#input", () => ({
    message_id: Codec.str,
    follow_ups: Codec.list(Codec.obj(FollowUp))
  }))

/**
 * 添加跟随气泡
 *
 * `POST /open-apis/im/v1/messages/:message_id/push_follow_up` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:message`, `im:message:send_as_bot`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/push_follow_up
 * @category endpoints
 */
export const pushFollowUp: Endpoint.Described<PushFollowUpInput, Codec.Dictionary, "tenant"> & {
  /**
   * 添加跟随气泡
   *
   * Scopes, any of: `im:message`, `im:message:send_as_bot`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/push_follow_up
   */
  (input: PushFollowUpInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.message.push_follow_up",
  method: "POST",
  path: "/open-apis/im/v1/messages/:message_id/push_follow_up",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: PushFollowUpInput,
  output: Codec.dictionary
})

/**
 * What `readStatus` takes.
 *
 * @category inputs
 */
export interface ReadStatusInput {
  readonly message_ids: ReadonlyArray<string>
}

export const ReadStatusInput: Codec.Shape<ReadStatusInput> =
  /*#__PURE__*/ Codec.shape("im.v1.message.read_status#input", () => ({
    message_ids: Codec.list(Codec.str)
  }))

/**
 * What `readStatus` gives.
 *
 * @category outputs
 */
export interface ReadStatusOutput {
  readonly items?: ReadonlyArray<ReadStatusOutputItems> | undefined
  readonly invalid_message_ids?: ReadonlyArray<string> | undefined
}

export const ReadStatusOutput: Codec.Shape<ReadStatusOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.message.read_status#output", () => ({
    items: Codec.listOpt(Codec.obj(ReadStatusOutputItems)),
    invalid_message_ids: Codec.listOpt(Codec.str)
  }))

/**
 * 批量查询当前用户对消息的已读状态
 *
 * `POST /open-apis/im/v1/messages/read_status` · Token: user.
 *
 * The platform's own client asks for `im:message:readonly` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const readStatus: Endpoint.Described<ReadStatusInput, ReadStatusOutput, "user"> & {
  /**
   * 批量查询当前用户对消息的已读状态
   *
   * The platform's own client asks for `im:message:readonly` before it calls this.
   */
  (input: ReadStatusInput, options: Endpoint.WithToken): Effect.Effect<ReadStatusOutput, FeishuError, FeishuClient>
  /**
   * 批量查询当前用户对消息的已读状态
   *
   * The platform's own client asks for `im:message:readonly` before it calls this.
   */
  (input: ReadStatusInput, options?: Endpoint.CallOptions<never>): Effect.Effect<ReadStatusOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.message.read_status",
  method: "POST",
  path: "/open-apis/im/v1/messages/read_status",
  tokens: ["user"],
  body: "json",
  repeatable: true,
  codes,
  input: ReadStatusInput,
  output: ReadStatusOutput
})

/**
 * What `readUsers` takes.
 *
 * @category inputs
 */
export interface ReadUsersInput {
  readonly message_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type: "open_id" | "union_id" | "user_id"
  /** 1 to 100. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const ReadUsersInput: Codec.Shape<ReadUsersInput> =
  /*#__PURE__*/ Codec.shape("im.v1.message.read_users#input", () => ({
    message_id: Codec.str,
    user_id_type: Codec.lit("open_id", "union_id", "user_id"),
    page_size: Codec.intOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `readUsers` gives.
 *
 * @category outputs
 */
export interface ReadUsersOutput {
  readonly items: ReadonlyArray<ReadUser>
  readonly has_more: boolean
  readonly page_token?: string | undefined
}

export const ReadUsersOutput: Codec.Shape<ReadUsersOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.message.read_users#output", () => ({
    items: Codec.list(Codec.obj(ReadUser)),
    has_more: Codec.bool,
    page_token: Codec.strOpt
  }))

/**
 * 消息发送者查询消息已读状态
 *
 * `GET /open-apis/im/v1/messages/:message_id/read_users` · Token: tenant or user · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `im:message`, `im:message:basic`, `im:message:get_as_user`, `im:message:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/read_users
 * @category endpoints
 */
export const readUsers: Endpoint.Described<ReadUsersInput, ReadUsersOutput, "tenant" | "user"> & {
  /**
   * 消息发送者查询消息已读状态
   *
   * Scopes, any of: `im:message`, `im:message:basic`, `im:message:get_as_user`, `im:message:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/read_users
   */
  (input: ReadUsersInput, options?: Endpoint.CallOptions): Effect.Effect<ReadUsersOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ReadUsersInput, ReadUsersOutput, "tenant" | "user">
  readonly items: {
    /**
     * 消息发送者查询消息已读状态
     *
     * Scopes, any of: `im:message`, `im:message:basic`, `im:message:get_as_user`, `im:message:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/read_users
     */
    (input: ReadUsersInput, options?: Paged.Options): Paged.Listing<ReadUser>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "im.v1.message.read_users",
  method: "GET",
  path: "/open-apis/im/v1/messages/:message_id/read_users",
  tokens: ["tenant", "user"],
  query: ["user_id_type", "page_size", "page_token"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: ReadUsersInput,
  output: ReadUsersOutput
})

/**
 * What `reply` takes.
 *
 * @category inputs
 */
export interface ReplyInput {
  readonly message_id: string
  readonly content: string
  readonly msg_type:
    | "text" | "post" | "image" | "file" | "audio" | "media" | "sticker" | "interactive" | "share_chat"
    | "share_user" | (string & {})
  /** Default: `false`. */
  readonly reply_in_thread?: boolean | undefined
  /** At most 50 characters. */
  readonly uuid?: string | undefined
}

export const ReplyInput: Codec.Shape<ReplyInput> =
  /*#__PURE__*/ Codec.shape("im.v1.message.reply#input", () => ({
    message_id: Codec.str,
    content: Codec.str,
    msg_type: Codec.listed(
      "text", "post", "image", "file", "audio", "media", "sticker", "interactive", "share_chat",
      "share_user"
    ),
    reply_in_thread: Codec.boolOpt,
    uuid: Codec.strOpt
  }))

/**
 * What `reply` gives.
 *
 * @category outputs
 */
export interface ReplyOutput {
  readonly message_id: string
  readonly root_id?: string | undefined
  readonly parent_id?: string | undefined
  readonly thread_id?: string | undefined
  readonly msg_type:
    | "text" | "post" | "image" | "file" | "audio" | "media" | "sticker" | "interactive" | "share_chat"
    | "share_user" | (string & {})
  readonly create_time: string
  readonly update_time?: string | undefined
  readonly deleted?: boolean | undefined
  readonly updated?: boolean | undefined
  readonly chat_id: string
  readonly sender: Types.Sender
  readonly body: Types.MessageBody
  readonly mentions?: ReadonlyArray<Types.Mention> | undefined
  readonly upper_message_id?: string | undefined
  /** Not in the documentation. */
  readonly message_app_link?: string | undefined
  /** Not in the documentation. */
  readonly message_position?: string | undefined
  /** Not in the documentation. */
  readonly thread_message_position?: string | undefined
}

export const ReplyOutput: Codec.Shape<ReplyOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.message.reply#output", () => ({
    message_id: Codec.str,
    root_id: Codec.strOpt,
    parent_id: Codec.strOpt,
    thread_id: Codec.strOpt,
    msg_type: Codec.open(
      "text", "post", "image", "file", "audio", "media", "sticker", "interactive", "share_chat",
      "share_user"
    ),
    create_time: Codec.str,
    update_time: Codec.strOpt,
    deleted: Codec.boolOpt,
    updated: Codec.boolOpt,
    chat_id: Codec.str,
    sender: Codec.obj(Types.Sender),
    body: Codec.obj(Types.MessageBody),
    mentions: Codec.listOpt(Codec.obj(Types.Mention)),
    upper_message_id: Codec.strOpt,
    message_app_link: Codec.strOpt,
    message_position: Codec.strOpt,
    thread_message_position: Codec.strOpt
  }))

/**
 * 回复消息
 *
 * `POST /open-apis/im/v1/messages/:message_id/reply` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:message`, `im:message:send_as_bot`, `im:message:send`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/reply
 * @category endpoints
 */
export const reply: Endpoint.Described<ReplyInput, ReplyOutput, "tenant" | "user"> & {
  /**
   * 回复消息
   *
   * Scopes, any of: `im:message`, `im:message:send_as_bot`, `im:message:send`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/reply
   */
  (input: ReplyInput, options?: Endpoint.CallOptions): Effect.Effect<ReplyOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.message.reply",
  method: "POST",
  path: "/open-apis/im/v1/messages/:message_id/reply",
  tokens: ["tenant", "user"],
  body: "json",
  idempotencyKey: "uuid",
  codes,
  input: ReplyInput,
  output: ReplyOutput
})

/**
 * What `search` takes.
 *
 * @category inputs
 */
export interface SearchInput {
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
  readonly query?: string | undefined
  readonly filter?: SearchFilterInput | undefined
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("im.v1.message.search#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id"),
    query: Codec.strOpt,
    filter: Codec.objOpt(SearchFilterInput)
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly items: ReadonlyArray<SearchOutputItems>
  readonly total?: number | undefined
  readonly has_more: boolean
  readonly page_token?: string | undefined
  readonly notice?: string | undefined
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.message.search#output", () => ({
    items: Codec.list(Codec.obj(SearchOutputItems)),
    total: Codec.intOpt,
    has_more: Codec.bool,
    page_token: Codec.strOpt,
    notice: Codec.strOpt
  }))

/**
 * 搜索消息
 *
 * `POST /open-apis/im/v1/messages/search` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `search:message`.
 *
 * Scopes that open further fields: `contact:user.employee_id:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "tenant" | "user"> & {
  /**
   * 搜索消息
   *
   * Scopes, any of: `search:message`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/search
   */
  (input?: SearchInput, options?: Endpoint.CallOptions): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<SearchInput, SearchOutput, "tenant" | "user">
  readonly items: {
    /**
     * 搜索消息
     *
     * Scopes, any of: `search:message`.
     *
     * Scopes that open further fields: `contact:user.employee_id:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/search
     */
    (input?: SearchInput, options?: Paged.Options): Paged.Listing<SearchOutputItems>
  }
} = /*#__PURE__*/ Paged.make({
  id: "im.v1.message.search",
  method: "POST",
  path: "/open-apis/im/v1/messages/search",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token", "user_id_type"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
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
  readonly message_id: string
  readonly msg_type: "text" | "post" | (string & {})
  readonly content: string
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("im.v1.message.update#input", () => ({
    message_id: Codec.str,
    msg_type: Codec.listed("text", "post"),
    content: Codec.str
  }))

/**
 * What `update` gives.
 *
 * @category outputs
 */
export interface UpdateOutput {
  readonly message_id: string
  readonly root_id?: string | undefined
  readonly parent_id?: string | undefined
  readonly thread_id?: string | undefined
  readonly msg_type: "text" | "post" | (string & {})
  readonly create_time: string
  readonly update_time?: string | undefined
  readonly deleted?: boolean | undefined
  readonly updated?: boolean | undefined
  readonly chat_id: string
  readonly sender: Types.Sender
  readonly body: Types.MessageBody
  readonly mentions?: ReadonlyArray<Types.Mention> | undefined
  readonly upper_message_id?: string | undefined
  /** Not in the documentation. */
  readonly message_app_link?: string | undefined
  /** Not in the documentation. */
  readonly message_position?: string | undefined
  /** Not in the documentation. */
  readonly thread_message_position?: string | undefined
}

export const UpdateOutput: Codec.Shape<UpdateOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.message.update#output", () => ({
    message_id: Codec.str,
    root_id: Codec.strOpt,
    parent_id: Codec.strOpt,
    thread_id: Codec.strOpt,
    msg_type: Codec.open("text", "post"),
    create_time: Codec.str,
    update_time: Codec.strOpt,
    deleted: Codec.boolOpt,
    updated: Codec.boolOpt,
    chat_id: Codec.str,
    sender: Codec.obj(Types.Sender),
    body: Codec.obj(Types.MessageBody),
    mentions: Codec.listOpt(Codec.obj(Types.Mention)),
    upper_message_id: Codec.strOpt,
    message_app_link: Codec.strOpt,
    message_position: Codec.strOpt,
    thread_message_position: Codec.strOpt
  }))

/**
 * 编辑消息
 *
 * `PUT /open-apis/im/v1/messages/:message_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:message`, `im:message:send_as_bot`, `im:message:update`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, UpdateOutput, "tenant"> & {
  /**
   * 编辑消息
   *
   * Scopes, any of: `im:message`, `im:message:send_as_bot`, `im:message:update`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.message.update",
  method: "PUT",
  path: "/open-apis/im/v1/messages/:message_id",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: UpdateInput,
  output: UpdateOutput
})

/**
 * What `urgentApp` takes.
 *
 * @category inputs
 */
export interface UrgentAppInput {
  readonly message_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type: "open_id" | "union_id" | "user_id"
  readonly user_id_list: ReadonlyArray<string>
}

export const UrgentAppInput: Codec.Shape<UrgentAppInput> =
  /*#__PURE__*/ Codec.shape("im.v1.message.urgent_app#input", () => ({
    message_id: Codec.str,
    user_id_type: Codec.lit("open_id", "union_id", "user_id"),
    user_id_list: Codec.list(Codec.str)
  }))

/**
 * What `urgentApp` gives.
 *
 * @category outputs
 */
export interface UrgentAppOutput {
  readonly invalid_user_id_list: ReadonlyArray<string>
}

export const UrgentAppOutput: Codec.Shape<UrgentAppOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.message.urgent_app#output", () => ({
    invalid_user_id_list: Codec.list(Codec.str)
  }))

/**
 * 发送应用内加急
 *
 * `PATCH /open-apis/im/v1/messages/:message_id/urgent_app` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:message.urgent`, `im:message.urgent:app_send`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/urgent_app
 * @category endpoints
 */
export const urgentApp: Endpoint.Described<UrgentAppInput, UrgentAppOutput, "tenant"> & {
  /**
   * 发送应用内加急
   *
   * Scopes, any of: `im:message.urgent`, `im:message.urgent:app_send`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/urgent_app
   */
  (input: UrgentAppInput, options?: Endpoint.CallOptions): Effect.Effect<UrgentAppOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.message.urgent_app",
  method: "PATCH",
  path: "/open-apis/im/v1/messages/:message_id/urgent_app",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: UrgentAppInput,
  output: UrgentAppOutput
})

/**
 * What `urgentPhone` takes.
 *
 * @category inputs
 */
export interface UrgentPhoneInput {
  readonly message_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type: "open_id" | "union_id" | "user_id"
  readonly user_id_list: ReadonlyArray<string>
}

export const UrgentPhoneInput: Codec.Shape<UrgentPhoneInput> =
  /*#__PURE__*/ Codec.shape("im.v1.message.urgent_phone#input", () => ({
    message_id: Codec.str,
    user_id_type: Codec.lit("open_id", "union_id", "user_id"),
    user_id_list: Codec.list(Codec.str)
  }))

/**
 * What `urgentPhone` gives.
 *
 * @category outputs
 */
export interface UrgentPhoneOutput {
  readonly invalid_user_id_list: ReadonlyArray<string>
}

export const UrgentPhoneOutput: Codec.Shape<UrgentPhoneOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.message.urgent_phone#output", () => ({
    invalid_user_id_list: Codec.list(Codec.str)
  }))

/**
 * 发送电话加急
 *
 * `PATCH /open-apis/im/v1/messages/:message_id/urgent_phone` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:message.urgent:phone`, `im:message.urgent:phone_send`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/urgent_phone
 * @category endpoints
 */
export const urgentPhone: Endpoint.Described<UrgentPhoneInput, UrgentPhoneOutput, "tenant"> & {
  /**
   * 发送电话加急
   *
   * Scopes, any of: `im:message.urgent:phone`, `im:message.urgent:phone_send`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/urgent_phone
   */
  (input: UrgentPhoneInput, options?: Endpoint.CallOptions): Effect.Effect<UrgentPhoneOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.message.urgent_phone",
  method: "PATCH",
  path: "/open-apis/im/v1/messages/:message_id/urgent_phone",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: UrgentPhoneInput,
  output: UrgentPhoneOutput
})

/**
 * What `urgentSms` takes.
 *
 * @category inputs
 */
export interface UrgentSmsInput {
  readonly message_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type: "open_id" | "union_id" | "user_id"
  readonly user_id_list: ReadonlyArray<string>
}

export const UrgentSmsInput: Codec.Shape<UrgentSmsInput> =
  /*#__PURE__*/ Codec.shape("im.v1.message.urgent_sms#input", () => ({
    message_id: Codec.str,
    user_id_type: Codec.lit("open_id", "union_id", "user_id"),
    user_id_list: Codec.list(Codec.str)
  }))

/**
 * What `urgentSms` gives.
 *
 * @category outputs
 */
export interface UrgentSmsOutput {
  readonly invalid_user_id_list: ReadonlyArray<string>
}

export const UrgentSmsOutput: Codec.Shape<UrgentSmsOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.message.urgent_sms#output", () => ({
    invalid_user_id_list: Codec.list(Codec.str)
  }))

/**
 * 发送短信加急
 *
 * `PATCH /open-apis/im/v1/messages/:message_id/urgent_sms` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:message.urgent:sms`, `im:message.urgent:sms_send`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/urgent_sms
 * @category endpoints
 */
export const urgentSms: Endpoint.Described<UrgentSmsInput, UrgentSmsOutput, "tenant"> & {
  /**
   * 发送短信加急
   *
   * Scopes, any of: `im:message.urgent:sms`, `im:message.urgent:sms_send`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/urgent_sms
   */
  (input: UrgentSmsInput, options?: Endpoint.CallOptions): Effect.Effect<UrgentSmsOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.message.urgent_sms",
  method: "PATCH",
  path: "/open-apis/im/v1/messages/:message_id/urgent_sms",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: UrgentSmsInput,
  output: UrgentSmsOutput
})

/** @category structures */
export interface Message {
  readonly message_id: string
  readonly root_id?: string | undefined
  readonly parent_id?: string | undefined
  readonly thread_id?: string | undefined
  readonly msg_type: string
  readonly create_time: string
  readonly update_time?: string | undefined
  readonly deleted?: boolean | undefined
  readonly updated?: boolean | undefined
  readonly chat_id: string
  readonly sender: Types.Sender
  readonly body?: Types.MessageBody | undefined
  readonly mentions?: ReadonlyArray<Types.Mention> | undefined
  readonly upper_message_id?: string | undefined
  /** Not in the documentation. */
  readonly message_app_link?: string | undefined
  /** Not in the documentation. */
  readonly message_position?: string | undefined
  /** Not in the documentation. */
  readonly thread_message_position?: string | undefined
}

export const Message: Codec.Shape<Message> = /*#__PURE__*/ Codec.shape("im#Message", () => ({
  message_id: Codec.str,
  root_id: Codec.strOpt,
  parent_id: Codec.strOpt,
  thread_id: Codec.strOpt,
  msg_type: Codec.str,
  create_time: Codec.str,
  update_time: Codec.strOpt,
  deleted: Codec.boolOpt,
  updated: Codec.boolOpt,
  chat_id: Codec.str,
  sender: Codec.obj(Types.Sender),
  body: Codec.objOpt(Types.MessageBody),
  mentions: Codec.listOpt(Codec.obj(Types.Mention)),
  upper_message_id: Codec.strOpt,
  message_app_link: Codec.strOpt,
  message_position: Codec.strOpt,
  thread_message_position: Codec.strOpt
}))

/** @category structures */
export interface GetOutputItems {
  readonly message_id: string
  readonly root_id?: string | undefined
  readonly parent_id?: string | undefined
  readonly thread_id?: string | undefined
  readonly msg_type: string
  readonly create_time: string
  readonly update_time?: string | undefined
  readonly deleted?: boolean | undefined
  readonly updated?: boolean | undefined
  readonly chat_id: string
  readonly sender: Sender
  readonly body?: Types.MessageBody | undefined
  readonly mentions?: ReadonlyArray<Types.Mention> | undefined
  readonly upper_message_id?: string | undefined
  /** Not in the documentation. */
  readonly message_app_link?: string | undefined
  /** Not in the documentation. */
  readonly message_position?: string | undefined
  /** Not in the documentation. */
  readonly thread_message_position?: string | undefined
}

export const GetOutputItems: Codec.Shape<GetOutputItems> =
  /*#__PURE__*/ Codec.shape("im.v1.message.get#output.items", () => ({
    message_id: Codec.str,
    root_id: Codec.strOpt,
    parent_id: Codec.strOpt,
    thread_id: Codec.strOpt,
    msg_type: Codec.str,
    create_time: Codec.str,
    update_time: Codec.strOpt,
    deleted: Codec.boolOpt,
    updated: Codec.boolOpt,
    chat_id: Codec.str,
    sender: Codec.obj(Sender),
    body: Codec.objOpt(Types.MessageBody),
    mentions: Codec.listOpt(Codec.obj(Types.Mention)),
    upper_message_id: Codec.strOpt,
    message_app_link: Codec.strOpt,
    message_position: Codec.strOpt,
    thread_message_position: Codec.strOpt
  }))

/** @category structures */
export interface Sender {
  readonly id: string
  readonly id_type: string
  readonly sender_type: "user" | "app" | "anonymous" | "unknown" | (string & {})
  readonly tenant_key?: string | undefined
  /** Not in the documentation. */
  readonly sender_name?: string | undefined
  /** Not in the documentation. */
  readonly open_bot_id?: string | undefined
  /** Not in the documentation. */
  readonly sender_i18n_names?: Shared.I18nNames | undefined
}

export const Sender: Codec.Shape<Sender> =
  /*#__PURE__*/ Codec.shape("im.v1.message.get#output.items.sender", () => ({
    id: Codec.str,
    id_type: Codec.str,
    sender_type: Codec.open("user", "app", "anonymous", "unknown"),
    tenant_key: Codec.strOpt,
    sender_name: Codec.strOpt,
    open_bot_id: Codec.strOpt,
    sender_i18n_names: Codec.objOpt(Shared.I18nNames)
  }))

/** @category structures */
export interface FollowUp {
  /** 1 to 200 characters. */
  readonly content: string
  /** At most 50 items. */
  readonly i18n_contents?: ReadonlyArray<I18nContent> | undefined
}

export const FollowUp: Codec.Shape<FollowUp> =
  /*#__PURE__*/ Codec.shape("im.v1.message.push_follow_up#input.follow_ups", () => ({
    content: Codec.str,
    i18n_contents: Codec.listOpt(Codec.obj(I18nContent))
  }))

/** @category structures */
export interface I18nContent {
  /** 1 to 200 characters. */
  readonly content: string
  readonly language:
    | "en_us" | "zh_cn" | "zh_hk" | "zh_tw" | "ja_jp" | "id_id" | "vi_vn" | "th_th" | "pt_br" | "es_es"
    | "ko_kr" | "de_de" | "fr_fr" | "it_it" | "ru_ru" | "ms_my" | (string & {})
}

export const I18nContent: Codec.Shape<I18nContent> =
  /*#__PURE__*/ Codec.shape("im.v1.message.push_follow_up#input.follow_ups.i18n_contents", () => ({
    content: Codec.str,
    language: Codec.listed(
      "en_us", "zh_cn", "zh_hk", "zh_tw", "ja_jp", "id_id", "vi_vn", "th_th", "pt_br", "es_es", "ko_kr",
      "de_de", "fr_fr", "it_it", "ru_ru", "ms_my"
    )
  }))

/** @category structures */
export interface ReadStatusOutputItems {
  readonly message_id?: string | undefined
  readonly is_read?: boolean | undefined
}

export const ReadStatusOutputItems: Codec.Shape<ReadStatusOutputItems> =
  /*#__PURE__*/ Codec.shape("im.v1.message.read_status#output.items", () => ({
    message_id: Codec.strOpt,
    is_read: Codec.boolOpt
  }))

/** @category structures */
export interface ReadUser {
  readonly user_id_type: string
  readonly user_id: string
  readonly timestamp: string
  readonly tenant_key?: string | undefined
}

export const ReadUser: Codec.Shape<ReadUser> =
  /*#__PURE__*/ Codec.shape("im.v1.message.read_users#output.items", () => ({
    user_id_type: Codec.str,
    user_id: Codec.str,
    timestamp: Codec.str,
    tenant_key: Codec.strOpt
  }))

/** @category structures */
export interface SearchFilterInput {
  readonly from_ids?: ReadonlyArray<string> | undefined
  readonly chat_ids?: ReadonlyArray<string> | undefined
  readonly time_range?: SearchFilterTimeRangeInput | undefined
  readonly include_attachment_types?: ReadonlyArray<"image" | "video" | "file" | "link" | (string & {})> | undefined
  readonly from_types?: ReadonlyArray<"user" | "bot" | (string & {})> | undefined
  readonly at_chatter_ids?: ReadonlyArray<string> | undefined
  readonly chat_type?: "group" | "p2p" | (string & {}) | undefined
  readonly is_at_me?: boolean | undefined
  readonly exclude_from_types?: ReadonlyArray<"user" | "bot" | (string & {})> | undefined
}

export const SearchFilterInput: Codec.Shape<SearchFilterInput> =
  /*#__PURE__*/ Codec.shape("im.v1.message.search#input.filter", () => ({
    from_ids: Codec.listOpt(Codec.str),
    chat_ids: Codec.listOpt(Codec.str),
    time_range: Codec.objOpt(SearchFilterTimeRangeInput),
    include_attachment_types: Codec.listOpt(Codec.listed("image", "video", "file", "link")),
    from_types: Codec.listOpt(Codec.listed("user", "bot")),
    at_chatter_ids: Codec.listOpt(Codec.str),
    chat_type: Codec.listedOpt("group", "p2p"),
    is_at_me: Codec.boolOpt,
    exclude_from_types: Codec.listOpt(Codec.listed("user", "bot"))
  }))

/** @category structures */
export interface SearchFilterTimeRangeInput {
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
}

export const SearchFilterTimeRangeInput: Codec.Shape<SearchFilterTimeRangeInput> =
  /*#__PURE__*/ Codec.shape("im.v1.message.search#input.filter.time_range", () => ({
    start_time: Codec.strOpt,
    end_time: Codec.strOpt
  }))

/** @category structures */
export interface SearchOutputItems {
  readonly id: string
  readonly display_info?: string | undefined
  readonly meta_data?: SearchOutputItemsMetaData | undefined
}

export const SearchOutputItems: Codec.Shape<SearchOutputItems> =
  /*#__PURE__*/ Codec.shape("im.v1.message.search#output.items", () => ({
    id: Codec.str,
    display_info: Codec.strOpt,
    meta_data: Codec.objOpt(SearchOutputItemsMetaData)
  }))

/** @category structures */
export interface SearchOutputItemsMetaData {
  readonly message_id: string
  readonly type?:
    | "unknown" | "post" | "file" | "text" | "image" | "system" | "audio" | "email" | "share_group_chat"
    | "sticker" | "merge_forward" | "calendar" | "cloud_file" | "card" | "media" | "share_calendar_event"
    | "hongbao" | "general_calendar" | "video_chat" | "location" | "commercialized_hongbao"
    | "share_user_card" | "todo" | "folder" | "diagnose" | "vote" | "link" | (string & {}) | undefined
  readonly create_time?: string | undefined
  readonly update_time?: string | undefined
  readonly position?: number | undefined
  readonly chat_id?: string | undefined
  readonly from_id?: string | undefined
  readonly thread_id?: string | undefined
  readonly thread_position?: number | undefined
  readonly is_p2p_chat?: boolean | undefined
}

export const SearchOutputItemsMetaData: Codec.Shape<SearchOutputItemsMetaData> =
  /*#__PURE__*/ Codec.shape("im.v1.message.search#output.items.meta_data", () => ({
    message_id: Codec.str,
    type: Codec.openOpt(
      "unknown", "post", "file", "text", "image", "system", "audio", "email", "share_group_chat", "sticker",
      "merge_forward", "calendar", "cloud_file", "card", "media", "share_calendar_event", "hongbao",
      "general_calendar", "video_chat", "location", "commercialized_hongbao", "share_user_card", "todo",
      "folder", "diagnose", "vote", "link"
    ),
    create_time: Codec.strOpt,
    update_time: Codec.strOpt,
    position: Codec.intOpt,
    chat_id: Codec.strOpt,
    from_id: Codec.strOpt,
    thread_id: Codec.strOpt,
    thread_position: Codec.intOpt,
    is_p2p_chat: Codec.boolOpt
  }))
