// GENERATED from spec/task.json. DO NOT EDIT: correct spec/patches/task.json.
/**
 * Endpoints of `task.v2.comment`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/task.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: string | undefined
  readonly content: string
  /** At most 20 characters. */
  readonly reply_to_comment_id?: string | undefined
  /** Default: `"task"`. */
  readonly resource_type?: string | undefined
  /** At most 100 characters. */
  readonly resource_id?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("task.v2.comment.create#input", () => ({
    user_id_type: Codec.strOpt,
    content: Codec.str,
    reply_to_comment_id: Codec.strOpt,
    resource_type: Codec.strOpt,
    resource_id: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly comment: Comment2
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.comment.create#output", () => ({
    comment: Codec.obj(Comment2)
  }))

/**
 * 创建评论
 *
 * `POST /open-apis/task/v2/comments` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `task:comment:write`, `task:comment:writeonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 创建评论
   *
   * Scopes, any of: `task:comment:write`, `task:comment:writeonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v2.comment.create",
  method: "POST",
  path: "/open-apis/task/v2/comments",
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
  readonly comment_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("task.v2.comment.delete#input", () => ({
    comment_id: Codec.str
  }))

/**
 * 删除评论
 *
 * `DELETE /open-apis/task/v2/comments/:comment_id` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `task:comment:delete`, `task:comment:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 删除评论
   *
   * Scopes, any of: `task:comment:delete`, `task:comment:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v2.comment.delete",
  method: "DELETE",
  path: "/open-apis/task/v2/comments/:comment_id",
  tokens: ["tenant", "user"],
  done: [1470404],
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
  /** At most 50 characters. */
  readonly comment_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: string | undefined
}

export const GetInput: Codec.Shape<GetInput> = /*#__PURE__*/ Codec.shape("task.v2.comment.get#input", () => ({
  comment_id: Codec.str,
  user_id_type: Codec.strOpt
}))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly comment: Comment2
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.comment.get#output", () => ({
    comment: Codec.obj(Comment2)
  }))

/**
 * 获取评论详情
 *
 * `GET /open-apis/task/v2/comments/:comment_id` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `task:comment:read`, `task:comment:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取评论详情
   *
   * Scopes, any of: `task:comment:read`, `task:comment:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v2.comment.get",
  method: "GET",
  path: "/open-apis/task/v2/comments/:comment_id",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
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
  /** 1 to 100. Default: `50`. */
  readonly page_size?: number | undefined
  /** At most 100 characters. */
  readonly page_token?: string | undefined
  /** Default: `"task"`. */
  readonly resource_type?: string | undefined
  readonly resource_id: string
  /** Default: `"asc"`. */
  readonly direction?: "asc" | "desc" | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("task.v2.comment.list#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    resource_type: Codec.strOpt,
    resource_id: Codec.str,
    direction: Codec.litOpt("asc", "desc"),
    user_id_type: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<Comment2>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.comment.list#output", () => ({
    items: Codec.list(Codec.obj(Comment2)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 获取评论列表
 *
 * `GET /open-apis/task/v2/comments` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `task:comment:read`, `task:comment:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取评论列表
   *
   * Scopes, any of: `task:comment:read`, `task:comment:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取评论列表
     *
     * Scopes, any of: `task:comment:read`, `task:comment:write`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<Comment2>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "task.v2.comment.list",
  method: "GET",
  path: "/open-apis/task/v2/comments",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token", "resource_type", "resource_id", "direction", "user_id_type"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
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
  /** At most 100 characters. */
  readonly comment_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: string | undefined
  readonly comment: InputComment
  readonly update_fields: ReadonlyArray<string>
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("task.v2.comment.patch#input", () => ({
    comment_id: Codec.str,
    user_id_type: Codec.strOpt,
    comment: Codec.obj(InputComment),
    update_fields: Codec.list(Codec.str)
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly comment: Comment2
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.comment.patch#output", () => ({
    comment: Codec.obj(Comment2)
  }))

/**
 * 更新评论
 *
 * `PATCH /open-apis/task/v2/comments/:comment_id` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `task:comment:write`, `task:comment:writeonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant" | "user"> & {
  /**
   * 更新评论
   *
   * Scopes, any of: `task:comment:write`, `task:comment:writeonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v2.comment.patch",
  method: "PATCH",
  path: "/open-apis/task/v2/comments/:comment_id",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: PatchInput,
  output: PatchOutput
})

/** @category structures */
export interface Comment2 {
  readonly id: string
  readonly content?: string | undefined
  readonly creator?: Types.Member | undefined
  readonly reply_to_comment_id?: string | undefined
  readonly created_at?: string | undefined
  readonly updated_at?: string | undefined
  readonly resource_type?: string | undefined
  readonly resource_id?: string | undefined
}

export const Comment2: Codec.Shape<Comment2> = /*#__PURE__*/ Codec.shape("task#Comment2", () => ({
  id: Codec.str,
  content: Codec.strOpt,
  creator: Codec.objOpt(Types.Member),
  reply_to_comment_id: Codec.strOpt,
  created_at: Codec.strOpt,
  updated_at: Codec.strOpt,
  resource_type: Codec.strOpt,
  resource_id: Codec.strOpt
}))

/** @category structures */
export interface InputComment {
  /** At most 10000 characters. */
  readonly content?: string | undefined
}

export const InputComment: Codec.Shape<InputComment> =
  /*#__PURE__*/ Codec.shape("task.v2.comment.patch#input.comment", () => ({
    content: Codec.strOpt
  }))
