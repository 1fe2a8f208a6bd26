// GENERATED from spec/drive.json. DO NOT EDIT: correct spec/patches/drive.json.
/**
 * Endpoints of `drive.v1.file.comment.reply`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/drive.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly file_token: string
  readonly comment_id: string
  readonly file_type: "doc" | "sheet" | "file" | "docx" | "slides" | "bitable" | "apps" | (string & {})
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly content: Types.ReplyContentInput
  /** Not in the documentation. */
  readonly extra?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.comment.reply.create#input", () => ({
    file_token: Codec.str,
    comment_id: Codec.str,
    file_type: Codec.listed("doc", "sheet", "file", "docx", "slides", "bitable", "apps"),
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    content: Codec.obj(Types.ReplyContentInput),
    extra: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly content?: Types.ReplyContent | undefined
  readonly reply_id: string
  readonly user_id?: string | undefined
  readonly create_time?: number | undefined
  readonly update_time?: number | undefined
  readonly extra?: Types.ReplyExtra | undefined
  readonly reactions?: ReadonlyArray<Types.FileCommentV2BatchQueryReactionData> | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.comment.reply.create#output", () => ({
    content: Codec.objOpt(Types.ReplyContent),
    reply_id: Codec.str,
    user_id: Codec.strOpt,
    create_time: Codec.intOpt,
    update_time: Codec.intOpt,
    extra: Codec.objOpt(Types.ReplyExtra),
    reactions: Codec.listOpt(Codec.obj(Types.FileCommentV2BatchQueryReactionData))
  }))

/**
 * 添加回复
 *
 * `POST /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies` · Token: tenant or user · Rate
 * limit: 1000/min, 50/s.
 *
 * Scopes, any of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:create`, `drive:drive`,
 * `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment-reply/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 添加回复
   *
   * Scopes, any of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:create`, `drive:drive`,
   * `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment-reply/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.file.comment.reply.create",
  method: "POST",
  path: "/open-apis/drive/v1/files/:file_token/comments/:comment_id/replies",
  tokens: ["tenant", "user"],
  query: ["file_type", "user_id_type"],
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
  readonly file_token: string
  readonly comment_id: string
  readonly reply_id: string
  readonly file_type: "doc" | "docx" | "sheet" | "file" | "slides" | "bitable" | "apps" | (string & {})
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.comment.reply.delete#input", () => ({
    file_token: Codec.str,
    comment_id: Codec.str,
    reply_id: Codec.str,
    file_type: Codec.listed("doc", "docx", "sheet", "file", "slides", "bitable", "apps")
  }))

/**
 * What `delete` gives.
 *
 * @category outputs
 */
export interface DeleteOutput {
  /** Not in the documentation. */
  readonly data?: string | undefined
}

export const DeleteOutput: Codec.Shape<DeleteOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.comment.reply.delete#output", () => ({
    data: Codec.strOpt
  }))

/**
 * 删除回复
 *
 * `DELETE /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id` · Token: tenant or
 * user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:delete`,
 * `docs:document.comment:write_only`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`,
 * `sheets:spreadsheet:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment-reply/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, DeleteOutput, "tenant" | "user"> & {
  /**
   * 删除回复
   *
   * Scopes, any of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:delete`,
   * `docs:document.comment:write_only`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`,
   * `sheets:spreadsheet:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment-reply/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<DeleteOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.file.comment.reply.delete",
  method: "DELETE",
  path: "/open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id",
  tokens: ["tenant", "user"],
  query: ["file_type"],
  done: [1069307],
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
  readonly file_token: string
  readonly comment_id: string
  /** At most 100. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly file_type: "doc" | "docx" | "sheet" | "file" | "slides" | "bitable" | "apps" | (string & {})
  readonly need_reaction?: boolean | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.comment.reply.list#input", () => ({
    file_token: Codec.str,
    comment_id: Codec.str,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    file_type: Codec.listed("doc", "docx", "sheet", "file", "slides", "bitable", "apps"),
    need_reaction: Codec.boolOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<Types.FileCommentReply>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.comment.reply.list#output", () => ({
    items: Codec.list(Codec.obj(Types.FileCommentReply)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 获取回复信息
 *
 * `GET /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies` · Token: tenant or user · Rate
 * limit: 100/min.
 *
 * Scopes, any of: `docs:document.comment:read`, `drive:drive`, `drive:drive:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment-reply/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取回复信息
   *
   * Scopes, any of: `docs:document.comment:read`, `drive:drive`, `drive:drive:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment-reply/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取回复信息
     *
     * Scopes, any of: `docs:document.comment:read`, `drive:drive`, `drive:drive:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment-reply/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<Types.FileCommentReply>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "drive.v1.file.comment.reply.list",
  method: "GET",
  path: "/open-apis/drive/v1/files/:file_token/comments/:comment_id/replies",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token", "file_type", "need_reaction", "user_id_type"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
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
  readonly file_token: string
  readonly comment_id: string
  readonly reply_id: string
  readonly file_type: "doc" | "docx" | "sheet" | "file" | "slides" | "bitable" | "apps" | (string & {})
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly content: Types.ReplyContentInput
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.comment.reply.update#input", () => ({
    file_token: Codec.str,
    comment_id: Codec.str,
    reply_id: Codec.str,
    file_type: Codec.listed("doc", "docx", "sheet", "file", "slides", "bitable", "apps"),
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    content: Codec.obj(Types.ReplyContentInput)
  }))

/**
 * What `update` gives.
 *
 * @category outputs
 */
export interface UpdateOutput {
  /** Not in the documentation. */
  readonly data?: string | undefined
}

export const UpdateOutput: Codec.Shape<UpdateOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.comment.reply.update#output", () => ({
    data: Codec.strOpt
  }))

/**
 * 更新回复的内容
 *
 * `PUT /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id` · Token: tenant or user
 * · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:update`,
 * `docs:document.comment:write_only`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`,
 * `sheets:spreadsheet:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment-reply/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, UpdateOutput, "tenant" | "user"> & {
  /**
   * 更新回复的内容
   *
   * Scopes, any of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:update`,
   * `docs:document.comment:write_only`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`,
   * `sheets:spreadsheet:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment-reply/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.file.comment.reply.update",
  method: "PUT",
  path: "/open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id",
  tokens: ["tenant", "user"],
  query: ["file_type", "user_id_type"],
  body: "json",
  codes,
  input: UpdateInput,
  output: UpdateOutput
})
