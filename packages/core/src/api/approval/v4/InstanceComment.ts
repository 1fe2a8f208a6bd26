// GENERATED from spec/approval.json. DO NOT EDIT: correct spec/patches/approval.json.
/**
 * Endpoints of `approval.v4.instance.comment`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/approval.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly instance_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly user_id: string
  readonly content?: string | undefined
  readonly at_info_list?: ReadonlyArray<CommentAtInfo> | undefined
  readonly parent_comment_id?: string | undefined
  readonly comment_id?: string | undefined
  readonly disable_bot?: boolean | undefined
  readonly extra?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.comment.create#input", () => ({
    instance_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    user_id: Codec.str,
    content: Codec.strOpt,
    at_info_list: Codec.listOpt(Codec.obj(CommentAtInfo)),
    parent_comment_id: Codec.strOpt,
    comment_id: Codec.strOpt,
    disable_bot: Codec.boolOpt,
    extra: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly comment_id: string
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.comment.create#output", () => ({
    comment_id: Codec.str
  }))

/**
 * 创建评论
 *
 * `POST /open-apis/approval/v4/instances/:instance_id/comments` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `approval:approval`, `approval:instance.comment`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建评论
   *
   * Scopes, any of: `approval:approval`, `approval:instance.comment`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v4.instance.comment.create",
  method: "POST",
  path: "/open-apis/approval/v4/instances/:instance_id/comments",
  tokens: ["tenant"],
  query: ["user_id_type", "user_id"],
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
  readonly instance_id: string
  readonly comment_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly user_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.comment.delete#input", () => ({
    instance_id: Codec.str,
    comment_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    user_id: Codec.str
  }))

/**
 * What `delete` gives.
 *
 * @category outputs
 */
export interface DeleteOutput {
  readonly comment_id?: string | undefined
}

export const DeleteOutput: Codec.Shape<DeleteOutput> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.comment.delete#output", () => ({
    comment_id: Codec.strOpt
  }))

/**
 * 删除评论
 *
 * `DELETE /open-apis/approval/v4/instances/:instance_id/comments/:comment_id` · Token: tenant · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `approval:approval`, `approval:instance.comment`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, DeleteOutput, "tenant"> & {
  /**
   * 删除评论
   *
   * Scopes, any of: `approval:approval`, `approval:instance.comment`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<DeleteOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v4.instance.comment.delete",
  method: "DELETE",
  path: "/open-apis/approval/v4/instances/:instance_id/comments/:comment_id",
  tokens: ["tenant"],
  query: ["user_id_type", "user_id"],
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
  readonly instance_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly user_id: string
  readonly page_token?: string | undefined
  /** At most 1000. */
  readonly page_size?: number | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.comment.list#input", () => ({
    instance_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    user_id: Codec.str,
    page_token: Codec.strOpt,
    page_size: Codec.intOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly comments: ReadonlyArray<Comment>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.comment.list#output", () => ({
    comments: Codec.list(Codec.obj(Comment)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 获取评论
 *
 * `GET /open-apis/approval/v4/instances/:instance_id/comments` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `approval:approval`, `approval:approval:readonly`, `approval:instance.comment`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取评论
   *
   * Scopes, any of: `approval:approval`, `approval:approval:readonly`, `approval:instance.comment`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取评论
     *
     * Scopes, any of: `approval:approval`, `approval:approval:readonly`, `approval:instance.comment`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<Comment>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "approval.v4.instance.comment.list",
  method: "GET",
  path: "/open-apis/approval/v4/instances/:instance_id/comments",
  tokens: ["tenant"],
  query: ["user_id_type", "user_id", "page_token", "page_size"],
  paging: {
    style: "token", items: "comments", pageToken: "page_token", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 1000
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `remove` takes.
 *
 * @category inputs
 */
export interface RemoveInput {
  readonly instance_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly user_id?: string | undefined
}

export const RemoveInput: Codec.Shape<RemoveInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.comment.remove#input", () => ({
    instance_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    user_id: Codec.strOpt
  }))

/**
 * What `remove` gives.
 *
 * @category outputs
 */
export interface RemoveOutput {
  readonly instance_id?: string | undefined
  readonly external_id?: string | undefined
}

export const RemoveOutput: Codec.Shape<RemoveOutput> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.comment.remove#output", () => ({
    instance_id: Codec.strOpt,
    external_id: Codec.strOpt
  }))

/**
 * 清空评论
 *
 * `POST /open-apis/approval/v4/instances/:instance_id/comments/remove` · Token: tenant · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `approval:approval`, `approval:instance.comment`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/remove
 * @category endpoints
 */
export const remove: Endpoint.Described<RemoveInput, RemoveOutput, "tenant"> & {
  /**
   * 清空评论
   *
   * Scopes, any of: `approval:approval`, `approval:instance.comment`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/remove
   */
  (input: RemoveInput, options?: Endpoint.CallOptions): Effect.Effect<RemoveOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v4.instance.comment.remove",
  method: "POST",
  path: "/open-apis/approval/v4/instances/:instance_id/comments/remove",
  tokens: ["tenant"],
  query: ["user_id_type", "user_id"],
  codes,
  input: RemoveInput,
  output: RemoveOutput
})

/** @category structures */
export interface CommentAtInfo {
  readonly user_id: string
  readonly name: string
  readonly offset: string
}

export const CommentAtInfo: Codec.Shape<CommentAtInfo> =
  /*#__PURE__*/ Codec.shape("approval#CommentAtInfo", () => ({
    user_id: Codec.str,
    name: Codec.str,
    offset: Codec.str
  }))

/** @category structures */
export interface Comment {
  readonly id: string
  readonly content: string
  readonly create_time: string
  readonly update_time: string
  readonly is_delete: 0 | 1 | (number & {})
  readonly replies?: ReadonlyArray<CommentReply> | undefined
  readonly at_info_list?: ReadonlyArray<CommentAtInfo> | undefined
  readonly commentator: string
  readonly extra?: string | undefined
}

export const Comment: Codec.Shape<Comment> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.comment.list#output.comments", () => ({
    id: Codec.str,
    content: Codec.str,
    create_time: Codec.str,
    update_time: Codec.str,
    is_delete: Codec.open(0, 1),
    replies: Codec.listOpt(Codec.obj(CommentReply)),
    at_info_list: Codec.listOpt(Codec.obj(CommentAtInfo)),
    commentator: Codec.str,
    extra: Codec.strOpt
  }))

/** @category structures */
export interface CommentReply {
  readonly id: string
  readonly content: string
  readonly create_time?: string | undefined
  readonly update_time?: string | undefined
  readonly is_delete: 0 | 1 | (number & {})
  readonly at_info_list?: ReadonlyArray<CommentAtInfo> | undefined
  readonly commentator: string
  readonly extra?: string | undefined
}

export const CommentReply: Codec.Shape<CommentReply> =
  /*#__PURE__*/ Codec.shape("approval.v4.instance.comment.list#output.comments.replies", () => ({
    id: Codec.str,
    content: Codec.str,
    create_time: Codec.strOpt,
    update_time: Codec.strOpt,
    is_delete: Codec.open(0, 1),
    at_info_list: Codec.listOpt(Codec.obj(CommentAtInfo)),
    commentator: Codec.str,
    extra: Codec.strOpt
  }))
