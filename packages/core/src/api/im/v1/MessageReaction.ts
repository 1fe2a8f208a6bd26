// GENERATED from spec/im.json. DO NOT EDIT: correct spec/patches/im.json.
/**
 * Endpoints of `im.v1.message.reaction`.
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
import type * as Effect from "effect/Effect"

/**
 * What `batchQuery` takes.
 *
 * @category inputs
 */
export interface BatchQueryInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** 1 to 20 items. */
  readonly queries: ReadonlyArray<MessageQuery>
  /** 1 to 10. */
  readonly page_size_per_message?: number | undefined
  readonly reaction_type?: string | undefined
}

export const BatchQueryInput: Codec.Shape<BatchQueryInput> =
  /*#__PURE__*/ Codec.shape("im.v1.message.reaction.batch_query#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    queries: Codec.list(Codec.obj(MessageQuery)),
    page_size_per_message: Codec.intOpt,
    reaction_type: Codec.strOpt
  }))

/**
 * What `batchQuery` gives.
 *
 * @category outputs
 */
export interface BatchQueryOutput {
  readonly success_msg_reaction_details?: ReadonlyArray<SuccessMsgReactionDetails> | undefined
  readonly success_msg_reaction_counts?: ReadonlyArray<SuccessMsgReactionCount> | undefined
  readonly fail_msg_reaction_details?: ReadonlyArray<FailMsgReactionDetails> | undefined
}

export const BatchQueryOutput: Codec.Shape<BatchQueryOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.message.reaction.batch_query#output", () => ({
    success_msg_reaction_details: Codec.listOpt(Codec.obj(SuccessMsgReactionDetails)),
    success_msg_reaction_counts: Codec.listOpt(Codec.obj(SuccessMsgReactionCount)),
    fail_msg_reaction_details: Codec.listOpt(Codec.obj(FailMsgReactionDetails))
  }))

/**
 * 批量获取消息表情回复
 *
 * `POST /open-apis/im/v1/messages/reactions/batch_query` · Token: tenant or user · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `im:message.reactions:read`, `im:message:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/batch_query
 * @category endpoints
 */
export const batchQuery: Endpoint.Described<BatchQueryInput, BatchQueryOutput, "tenant" | "user"> & {
  /**
   * 批量获取消息表情回复
   *
   * Scopes, any of: `im:message.reactions:read`, `im:message:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/batch_query
   */
  (input: BatchQueryInput, options?: Endpoint.CallOptions): Effect.Effect<BatchQueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.message.reaction.batch_query",
  method: "POST",
  path: "/open-apis/im/v1/messages/reactions/batch_query",
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
  readonly message_id: string
  readonly reaction_type: Shared.Emoji
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("im.v1.message.reaction.create#input", () => ({
    message_id: Codec.str,
    reaction_type: Codec.obj(Shared.Emoji)
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly reaction_id: string
  readonly operator?: Operator | undefined
  readonly action_time?: string | undefined
  readonly reaction_type: Shared.Emoji
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.message.reaction.create#output", () => ({
    reaction_id: Codec.str,
    operator: Codec.objOpt(Operator),
    action_time: Codec.strOpt,
    reaction_type: Codec.obj(Shared.Emoji)
  }))

/**
 * 添加消息表情回复
 *
 * `POST /open-apis/im/v1/messages/:message_id/reactions` · Token: tenant or user · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `im:message`, `im:message.reactions:write_only`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 添加消息表情回复
   *
   * Scopes, any of: `im:message`, `im:message.reactions:write_only`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.message.reaction.create",
  method: "POST",
  path: "/open-apis/im/v1/messages/:message_id/reactions",
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
  readonly message_id: string
  readonly reaction_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("im.v1.message.reaction.delete#input", () => ({
    message_id: Codec.str,
    reaction_id: Codec.str
  }))

/**
 * What `delete` gives.
 *
 * @category outputs
 */
export interface DeleteOutput {
  readonly reaction_id?: string | undefined
  readonly operator?: Operator | undefined
  readonly action_time?: string | undefined
  readonly reaction_type?: Shared.Emoji | undefined
}

export const DeleteOutput: Codec.Shape<DeleteOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.message.reaction.delete#output", () => ({
    reaction_id: Codec.strOpt,
    operator: Codec.objOpt(Operator),
    action_time: Codec.strOpt,
    reaction_type: Codec.objOpt(Shared.Emoji)
  }))

/**
 * 删除消息表情回复
 *
 * `DELETE /open-apis/im/v1/messages/:message_id/reactions/:reaction_id` · Token: tenant or user · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `im:message`, `im:message.reactions:write_only`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, DeleteOutput, "tenant" | "user"> & {
  /**
   * 删除消息表情回复
   *
   * Scopes, any of: `im:message`, `im:message.reactions:write_only`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<DeleteOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.message.reaction.delete",
  method: "DELETE",
  path: "/open-apis/im/v1/messages/:message_id/reactions/:reaction_id",
  tokens: ["tenant", "user"],
  done: [231011],
  codes,
  input: DeleteInput,
  output: DeleteOutput
})

export { deleteEndpoint as delete }

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly message_id: string
  readonly reaction_type?: string | undefined
  readonly page_token?: string | undefined
  /** At most 50. */
  readonly page_size?: number | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("im.v1.message.reaction.list#input", () => ({
    message_id: Codec.str,
    reaction_type: Codec.strOpt,
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<MessageReaction>
  readonly has_more: boolean
  readonly page_token: string
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.message.reaction.list#output", () => ({
    items: Codec.list(Codec.obj(MessageReaction)),
    has_more: Codec.bool,
    page_token: Codec.str
  }))

/**
 * 获取消息表情回复
 *
 * `GET /open-apis/im/v1/messages/:message_id/reactions` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:message.reactions:read`, `im:message:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取消息表情回复
   *
   * Scopes, any of: `im:message.reactions:read`, `im:message:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取消息表情回复
     *
     * Scopes, any of: `im:message.reactions:read`, `im:message:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<MessageReaction>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "im.v1.message.reaction.list",
  method: "GET",
  path: "/open-apis/im/v1/messages/:message_id/reactions",
  tokens: ["tenant", "user"],
  query: ["reaction_type", "page_token", "page_size", "user_id_type"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 50
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface Operator {
  readonly operator_id: string
  readonly operator_type: "app" | "user" | (string & {})
}

export const Operator: Codec.Shape<Operator> = /*#__PURE__*/ Codec.shape("im#Operator", () => ({
  operator_id: Codec.str,
  operator_type: Codec.open("app", "user")
}))

/** @category structures */
export interface MessageQuery {
  readonly message_id?: string | undefined
  readonly page_token?: string | undefined
}

export const MessageQuery: Codec.Shape<MessageQuery> =
  /*#__PURE__*/ Codec.shape("im.v1.message.reaction.batch_query#input.queries", () => ({
    message_id: Codec.strOpt,
    page_token: Codec.strOpt
  }))

/** @category structures */
export interface SuccessMsgReactionDetails {
  readonly message_id?: string | undefined
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
  readonly message_reaction_items?: ReadonlyArray<Reaction> | undefined
}

export const SuccessMsgReactionDetails: Codec.Shape<SuccessMsgReactionDetails> =
  /*#__PURE__*/ Codec.shape("im.v1.message.reaction.batch_query#output.success_msg_reaction_details", () => ({
    message_id: Codec.strOpt,
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt,
    message_reaction_items: Codec.listOpt(Codec.obj(Reaction))
  }))

/** @category structures */
export interface Reaction {
  readonly reaction_id?: string | undefined
  readonly operator?: Operator | undefined
  readonly action_time?: string | undefined
  readonly emoji_type?: string | undefined
}

export const Reaction: Codec.Shape<Reaction> =
  /*#__PURE__*/ Codec.shape("im.v1.message.reaction.batch_query#output.success_msg_reaction_details.message_reaction_items", () => ({
    reaction_id: Codec.strOpt,
    operator: Codec.objOpt(Operator),
    action_time: Codec.strOpt,
    emoji_type: Codec.strOpt
  }))

/** @category structures */
export interface SuccessMsgReactionCount {
  readonly message_id?: string | undefined
  readonly reaction_count?: ReadonlyArray<ReactionCount> | undefined
}

export const SuccessMsgReactionCount: Codec.Shape<SuccessMsgReactionCount> =
  /*#__PURE__*/ Codec.shape("im.v1.message.reaction.batch_query#output.success_msg_reaction_counts", () => ({
    message_id: Codec.strOpt,
    reaction_count: Codec.listOpt(Codec.obj(ReactionCount))
  }))

/** @category structures */
export interface ReactionCount {
  readonly reaction_type?: string | undefined
  readonly count?: string | undefined
}

export const ReactionCount: Codec.Shape<ReactionCount> =
  /*#__PURE__*/ Codec.shape("im.v1.message.reaction.batch_query#output.success_msg_reaction_counts.reaction_count", () => ({
    reaction_type: Codec.strOpt,
    count: Codec.strOpt
  }))

/** @category structures */
export interface FailMsgReactionDetails {
  readonly message_id?: string | undefined
  readonly fail_reason?: "invalid" | "invalid_page_token" | "no_permission" | (string & {}) | undefined
}

export const FailMsgReactionDetails: Codec.Shape<FailMsgReactionDetails> =
  /*#__PURE__*/ Codec.shape("im.v1.message.reaction.batch_query#output.fail_msg_reaction_details", () => ({
    message_id: Codec.strOpt,
    fail_reason: Codec.openOpt("invalid", "invalid_page_token", "no_permission")
  }))

/** @category structures */
export interface MessageReaction {
  readonly reaction_id?: string | undefined
  readonly operator?: Operator | undefined
  readonly action_time?: string | undefined
  readonly reaction_type?: Shared.Emoji | undefined
}

export const MessageReaction: Codec.Shape<MessageReaction> =
  /*#__PURE__*/ Codec.shape("im.v1.message.reaction.list#output.items", () => ({
    reaction_id: Codec.strOpt,
    operator: Codec.objOpt(Operator),
    action_time: Codec.strOpt,
    reaction_type: Codec.objOpt(Shared.Emoji)
  }))
