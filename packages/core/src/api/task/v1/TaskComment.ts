// GENERATED from spec/task.json. DO NOT EDIT: correct spec/patches/task.json.
/**
 * Endpoints of `task.v1.task.comment`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/task.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly task_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** At most 65536 characters. */
  readonly content?: string | undefined
  readonly parent_id?: string | undefined
  readonly create_milli_time?: string | undefined
  /** At most 65536 characters. */
  readonly rich_content?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("task.v1.task.comment.create#input", () => ({
    task_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    content: Codec.strOpt,
    parent_id: Codec.strOpt,
    create_milli_time: Codec.strOpt,
    rich_content: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly comment: Comment
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("task.v1.task.comment.create#output", () => ({
    comment: Codec.obj(Comment)
  }))

/**
 * 创建评论
 *
 * `POST /open-apis/task/v1/tasks/:task_id/comments` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `task:comment`, `task:comment:writeonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-comment/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 创建评论
   *
   * Scopes, any of: `task:comment`, `task:comment:writeonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-comment/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v1.task.comment.create",
  method: "POST",
  path: "/open-apis/task/v1/tasks/:task_id/comments",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  deprecated: true,
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
  readonly task_id: string
  readonly comment_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("task.v1.task.comment.delete#input", () => ({
    task_id: Codec.str,
    comment_id: Codec.str
  }))

/**
 * 删除评论
 *
 * `DELETE /open-apis/task/v1/tasks/:task_id/comments/:comment_id` · Token: tenant or user · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `task:comment`, `task:comment:delete`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-comment/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 删除评论
   *
   * Scopes, any of: `task:comment`, `task:comment:delete`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-comment/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v1.task.comment.delete",
  method: "DELETE",
  path: "/open-apis/task/v1/tasks/:task_id/comments/:comment_id",
  tokens: ["tenant", "user"],
  deprecated: true,
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
  readonly task_id: string
  readonly comment_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("task.v1.task.comment.get#input", () => ({
    task_id: Codec.str,
    comment_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly comment: Comment
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("task.v1.task.comment.get#output", () => ({
    comment: Codec.obj(Comment)
  }))

/**
 * 获取评论详情
 *
 * `GET /open-apis/task/v1/tasks/:task_id/comments/:comment_id` · Token: tenant or user · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `task:comment`, `task:comment:read`, `task:comment:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-comment/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取评论详情
   *
   * Scopes, any of: `task:comment`, `task:comment:read`, `task:comment:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-comment/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v1.task.comment.get",
  method: "GET",
  path: "/open-apis/task/v1/tasks/:task_id/comments/:comment_id",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  deprecated: true,
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
  readonly task_id: string
  /** At most 100. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  /** Default: `0`. */
  readonly list_direction?: 0 | 1 | (number & {}) | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("task.v1.task.comment.list#input", () => ({
    task_id: Codec.str,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    list_direction: Codec.listedOpt(0, 1),
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<Comment>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("task.v1.task.comment.list#output", () => ({
    items: Codec.list(Codec.obj(Comment)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 获取评论列表
 *
 * `GET /open-apis/task/v1/tasks/:task_id/comments` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `task:comment:read`, `task:task`, `task:task:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-comment/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取评论列表
   *
   * Scopes, any of: `task:comment:read`, `task:task`, `task:task:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-comment/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取评论列表
     *
     * Scopes, any of: `task:comment:read`, `task:task`, `task:task:readonly`.
     * @deprecated The platform keeps it for old applications.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-comment/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<Comment>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "task.v1.task.comment.list",
  method: "GET",
  path: "/open-apis/task/v1/tasks/:task_id/comments",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token", "list_direction", "user_id_type"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  deprecated: true,
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly task_id: string
  readonly comment_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** At most 65536 characters. */
  readonly content?: string | undefined
  /** At most 65536 characters. */
  readonly rich_content?: string | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("task.v1.task.comment.update#input", () => ({
    task_id: Codec.str,
    comment_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    content: Codec.strOpt,
    rich_content: Codec.strOpt
  }))

/**
 * What `update` gives.
 *
 * @category outputs
 */
export interface UpdateOutput {
  readonly comment: Comment
}

export const UpdateOutput: Codec.Shape<UpdateOutput> =
  /*#__PURE__*/ Codec.shape("task.v1.task.comment.update#output", () => ({
    comment: Codec.obj(Comment)
  }))

/**
 * 更新评论
 *
 * `PUT /open-apis/task/v1/tasks/:task_id/comments/:comment_id` · Token: tenant or user · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `task:comment`, `task:comment:writeonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-comment/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, UpdateOutput, "tenant" | "user"> & {
  /**
   * 更新评论
   *
   * Scopes, any of: `task:comment`, `task:comment:writeonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-comment/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v1.task.comment.update",
  method: "PUT",
  path: "/open-apis/task/v1/tasks/:task_id/comments/:comment_id",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  deprecated: true,
  codes,
  input: UpdateInput,
  output: UpdateOutput
})

/** @category structures */
export interface Comment {
  readonly content?: string | undefined
  readonly parent_id?: string | undefined
  readonly id?: string | undefined
  readonly create_milli_time?: string | undefined
  readonly rich_content?: string | undefined
  readonly creator_id?: string | undefined
}

export const Comment: Codec.Shape<Comment> = /*#__PURE__*/ Codec.shape("task#Comment", () => ({
  content: Codec.strOpt,
  parent_id: Codec.strOpt,
  id: Codec.strOpt,
  create_milli_time: Codec.strOpt,
  rich_content: Codec.strOpt,
  creator_id: Codec.strOpt
}))
