// GENERATED from spec/drive.json. DO NOT EDIT: correct spec/patches/drive.json.
/**
 * Endpoints of `drive.v1.file.comment`.
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
 * What `batchQuery` takes.
 *
 * @category inputs
 */
export interface BatchQueryInput {
  readonly file_token: string
  readonly file_type: "doc" | "docx" | "sheet" | "file" | "slides" | "bitable" | "apps" | (string & {})
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly comment_ids: ReadonlyArray<string>
  readonly need_reaction?: boolean | undefined
  /** Not in the documentation. */
  readonly need_relation?: boolean | undefined
}

export const BatchQueryInput: Codec.Shape<BatchQueryInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.comment.batch_query#input", () => ({
    file_token: Codec.str,
    file_type: Codec.listed("doc", "docx", "sheet", "file", "slides", "bitable", "apps"),
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    comment_ids: Codec.list(Codec.str),
    need_reaction: Codec.boolOpt,
    need_relation: Codec.boolOpt
  }))

/**
 * What `batchQuery` gives.
 *
 * @category outputs
 */
export interface BatchQueryOutput {
  readonly items: ReadonlyArray<FileComment>
}

export const BatchQueryOutput: Codec.Shape<BatchQueryOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.comment.batch_query#output", () => ({
    items: Codec.list(Codec.obj(FileComment))
  }))

/**
 * 批量获取评论
 *
 * `POST /open-apis/drive/v1/files/:file_token/comments/batch_query` · Token: tenant or user · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `docs:document.comment:read`, `drive:drive`, `drive:drive:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/batch_query
 * @category endpoints
 */
export const batchQuery: Endpoint.Described<BatchQueryInput, BatchQueryOutput, "tenant" | "user"> & {
  /**
   * 批量获取评论
   *
   * Scopes, any of: `docs:document.comment:read`, `drive:drive`, `drive:drive:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/batch_query
   */
  (input: BatchQueryInput, options?: Endpoint.CallOptions): Effect.Effect<BatchQueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.file.comment.batch_query",
  method: "POST",
  path: "/open-apis/drive/v1/files/:file_token/comments/batch_query",
  tokens: ["tenant", "user"],
  query: ["file_type", "user_id_type"],
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
  readonly file_token: string
  readonly file_type: "doc" | "docx" | (string & {})
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly reply_list?: CreateReplyListInput | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.comment.create#input", () => ({
    file_token: Codec.str,
    file_type: Codec.listed("doc", "docx"),
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    reply_list: Codec.objOpt(CreateReplyListInput)
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly comment_id: string
  readonly user_id?: string | undefined
  readonly create_time?: number | undefined
  readonly update_time?: number | undefined
  readonly is_solved?: boolean | undefined
  readonly solved_time?: number | undefined
  readonly solver_user_id?: string | undefined
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
  readonly is_whole?: boolean | undefined
  readonly quote?: string | undefined
  readonly reply_list?: CreateOutputReplyList | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.comment.create#output", () => ({
    comment_id: Codec.str,
    user_id: Codec.strOpt,
    create_time: Codec.intOpt,
    update_time: Codec.intOpt,
    is_solved: Codec.boolOpt,
    solved_time: Codec.intOpt,
    solver_user_id: Codec.strOpt,
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt,
    is_whole: Codec.boolOpt,
    quote: Codec.strOpt,
    reply_list: Codec.objOpt(CreateOutputReplyList)
  }))

/**
 * 添加全文评论
 *
 * `POST /open-apis/drive/v1/files/:file_token/comments` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:create`,
 * `docs:document.comment:write_only`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`,
 * `sheets:spreadsheet:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 添加全文评论
   *
   * Scopes, any of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:create`,
   * `docs:document.comment:write_only`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`,
   * `sheets:spreadsheet:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.file.comment.create",
  method: "POST",
  path: "/open-apis/drive/v1/files/:file_token/comments",
  tokens: ["tenant", "user"],
  query: ["file_type", "user_id_type"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `createV2` takes.
 *
 * @category inputs
 */
export interface CreateV2Input {
  readonly file_token: string
  readonly anchor?: CreateV2AnchorInput | undefined
  readonly extra?: string | undefined
  readonly file_type: string
  readonly reply_elements: ReadonlyArray<CreateV2ReplyElementsInput>
}

export const CreateV2Input: Codec.Shape<CreateV2Input> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.comment.create_v2#input", () => ({
    file_token: Codec.str,
    anchor: Codec.objOpt(CreateV2AnchorInput),
    extra: Codec.strOpt,
    file_type: Codec.str,
    reply_elements: Codec.list(Codec.obj(CreateV2ReplyElementsInput))
  }))

/**
 * What `createV2` gives.
 *
 * @category outputs
 */
export interface CreateV2Output {
  readonly comment_id?: string | undefined
  readonly created_at?: string | undefined
  readonly idempotency_key?: string | undefined
  readonly reply_id?: string | undefined
}

export const CreateV2Output: Codec.Shape<CreateV2Output> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.comment.create_v2#output", () => ({
    comment_id: Codec.strOpt,
    created_at: Codec.strOpt,
    idempotency_key: Codec.strOpt,
    reply_id: Codec.strOpt
  }))

/**
 * `POST /open-apis/drive/v1/files/:file_token/new_comments` · Token: tenant or user.
 *
 * Scopes, any of: `docs:document.comment:create`, `docs:document.comment:write_only`.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const createV2: Endpoint.Described<CreateV2Input, CreateV2Output, "tenant" | "user"> & {
  /**
   * `POST /open-apis/drive/v1/files/:file_token/new_comments`
   *
   * Scopes, any of: `docs:document.comment:create`, `docs:document.comment:write_only`.
   */
  (input: CreateV2Input, options?: Endpoint.CallOptions): Effect.Effect<CreateV2Output, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.file.comment.create_v2",
  method: "POST",
  path: "/open-apis/drive/v1/files/:file_token/new_comments",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: CreateV2Input,
  output: CreateV2Output
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly file_token: string
  readonly comment_id: string
  readonly file_type: "doc" | "sheet" | "file" | "docx" | "slides" | "bitable" | "apps" | (string & {})
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly need_reaction?: boolean | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.comment.get#input", () => ({
    file_token: Codec.str,
    comment_id: Codec.str,
    file_type: Codec.listed("doc", "sheet", "file", "docx", "slides", "bitable", "apps"),
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    need_reaction: Codec.boolOpt
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly comment_id?: string | undefined
  readonly user_id?: string | undefined
  readonly create_time?: number | undefined
  readonly update_time?: number | undefined
  readonly is_solved?: boolean | undefined
  readonly solved_time?: number | undefined
  readonly solver_user_id?: string | undefined
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
  readonly is_whole?: boolean | undefined
  readonly quote?: string | undefined
  readonly reply_list?: ReplyList | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.comment.get#output", () => ({
    comment_id: Codec.strOpt,
    user_id: Codec.strOpt,
    create_time: Codec.intOpt,
    update_time: Codec.intOpt,
    is_solved: Codec.boolOpt,
    solved_time: Codec.intOpt,
    solver_user_id: Codec.strOpt,
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt,
    is_whole: Codec.boolOpt,
    quote: Codec.strOpt,
    reply_list: Codec.objOpt(ReplyList)
  }))

/**
 * 获取全文评论
 *
 * `GET /open-apis/drive/v1/files/:file_token/comments/:comment_id` · Token: tenant or user · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:read`, `drive:drive`,
 * `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取全文评论
   *
   * Scopes, any of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:read`, `drive:drive`,
   * `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.file.comment.get",
  method: "GET",
  path: "/open-apis/drive/v1/files/:file_token/comments/:comment_id",
  tokens: ["tenant", "user"],
  query: ["file_type", "user_id_type", "need_reaction"],
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
  readonly file_token: string
  readonly file_type: "doc" | "docx" | "sheet" | "file" | "slides" | "bitable" | "apps" | (string & {})
  readonly is_whole?: boolean | undefined
  readonly is_solved?: boolean | undefined
  readonly page_token?: string | undefined
  /** At most 100. */
  readonly page_size?: number | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly need_reaction?: boolean | undefined
  /** Not in the documentation. */
  readonly need_relation?: boolean | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.comment.list#input", () => ({
    file_token: Codec.str,
    file_type: Codec.listed("doc", "docx", "sheet", "file", "slides", "bitable", "apps"),
    is_whole: Codec.boolOpt,
    is_solved: Codec.boolOpt,
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    need_reaction: Codec.boolOpt,
    need_relation: Codec.boolOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly has_more: boolean
  readonly page_token?: string | undefined
  readonly items: ReadonlyArray<FileComment>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.comment.list#output", () => ({
    has_more: Codec.bool,
    page_token: Codec.strOpt,
    items: Codec.list(Codec.obj(FileComment))
  }))

/**
 * 获取云文档所有评论
 *
 * `GET /open-apis/drive/v1/files/:file_token/comments` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:read`, `drive:drive`,
 * `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取云文档所有评论
   *
   * Scopes, any of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:read`, `drive:drive`,
   * `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取云文档所有评论
     *
     * Scopes, any of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:read`, `drive:drive`,
     * `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<FileComment>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "drive.v1.file.comment.list",
  method: "GET",
  path: "/open-apis/drive/v1/files/:file_token/comments",
  tokens: ["tenant", "user"],
  query: [
    "file_type", "is_whole", "is_solved", "page_token", "page_size", "user_id_type", "need_reaction",
    "need_relation"
  ],
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
  readonly file_token: string
  readonly comment_id: string
  readonly file_type: "doc" | "docx" | "sheet" | "file" | "slides" | "bitable" | "apps" | (string & {})
  readonly is_solved: boolean
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.comment.patch#input", () => ({
    file_token: Codec.str,
    comment_id: Codec.str,
    file_type: Codec.listed("doc", "docx", "sheet", "file", "slides", "bitable", "apps"),
    is_solved: Codec.bool
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  /** Not in the documentation. */
  readonly data?: string | undefined
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.comment.patch#output", () => ({
    data: Codec.strOpt
  }))

/**
 * 解决/恢复评论
 *
 * `PATCH /open-apis/drive/v1/files/:file_token/comments/:comment_id` · Token: tenant or user · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:update`,
 * `docs:document.comment:write_only`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`,
 * `sheets:spreadsheet:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant" | "user"> & {
  /**
   * 解决/恢复评论
   *
   * Scopes, any of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:update`,
   * `docs:document.comment:write_only`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`,
   * `sheets:spreadsheet:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.file.comment.patch",
  method: "PATCH",
  path: "/open-apis/drive/v1/files/:file_token/comments/:comment_id",
  tokens: ["tenant", "user"],
  query: ["file_type"],
  body: "json",
  codes,
  input: PatchInput,
  output: PatchOutput
})

/** @category structures */
export interface FileComment {
  readonly comment_id: string
  readonly user_id?: string | undefined
  readonly create_time?: number | undefined
  readonly update_time?: number | undefined
  readonly is_solved?: boolean | undefined
  readonly solved_time?: number | undefined
  readonly solver_user_id?: string | undefined
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
  readonly is_whole?: boolean | undefined
  readonly quote?: string | undefined
  readonly reply_list?: ReplyList | undefined
}

export const FileComment: Codec.Shape<FileComment> = /*#__PURE__*/ Codec.shape("drive#FileComment", () => ({
  comment_id: Codec.str,
  user_id: Codec.strOpt,
  create_time: Codec.intOpt,
  update_time: Codec.intOpt,
  is_solved: Codec.boolOpt,
  solved_time: Codec.intOpt,
  solver_user_id: Codec.strOpt,
  has_more: Codec.boolOpt,
  page_token: Codec.strOpt,
  is_whole: Codec.boolOpt,
  quote: Codec.strOpt,
  reply_list: Codec.objOpt(ReplyList)
}))

/** @category structures */
export interface ReplyList {
  readonly replies: ReadonlyArray<Types.FileCommentReply>
}

export const ReplyList: Codec.Shape<ReplyList> = /*#__PURE__*/ Codec.shape("drive#ReplyList", () => ({
  replies: Codec.list(Codec.obj(Types.FileCommentReply))
}))

/** @category structures */
export interface Reaction {
  readonly reaction_key: string
  readonly count: number
  readonly ahead_users?: ReadonlyArray<string> | undefined
}

export const Reaction: Codec.Shape<Reaction> = /*#__PURE__*/ Codec.shape("drive#Reaction", () => ({
  reaction_key: Codec.str,
  count: Codec.int,
  ahead_users: Codec.listOpt(Codec.str)
}))

/** @category structures */
export interface CreateReplyListInput {
  readonly replies: ReadonlyArray<FileCommentReply>
}

export const CreateReplyListInput: Codec.Shape<CreateReplyListInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.comment.create#input.reply_list", () => ({
    replies: Codec.list(Codec.obj(FileCommentReply))
  }))

/** @category structures */
export interface FileCommentReply {
  readonly content: Types.ReplyContentInput
  /** Not in the documentation. */
  readonly reactions?: ReadonlyArray<Reaction> | undefined
}

export const FileCommentReply: Codec.Shape<FileCommentReply> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.comment.create#input.reply_list.replies", () => ({
    content: Codec.obj(Types.ReplyContentInput),
    reactions: Codec.listOpt(Codec.obj(Reaction))
  }))

/** @category structures */
export interface CreateOutputReplyList {
  readonly replies: ReadonlyArray<CreateOutputReplyListReplies>
}

export const CreateOutputReplyList: Codec.Shape<CreateOutputReplyList> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.comment.create#output.reply_list", () => ({
    replies: Codec.list(Codec.obj(CreateOutputReplyListReplies))
  }))

/** @category structures */
export interface CreateOutputReplyListReplies {
  readonly content: Types.ReplyContent
  readonly reply_id?: string | undefined
  readonly user_id?: string | undefined
  readonly create_time?: number | undefined
  readonly update_time?: number | undefined
  readonly extra?: Types.ReplyExtra | undefined
  /** Not in the documentation. */
  readonly reactions?: ReadonlyArray<Reaction> | undefined
}

export const CreateOutputReplyListReplies: Codec.Shape<CreateOutputReplyListReplies> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.comment.create#output.reply_list.replies", () => ({
    content: Codec.obj(Types.ReplyContent),
    reply_id: Codec.strOpt,
    user_id: Codec.strOpt,
    create_time: Codec.intOpt,
    update_time: Codec.intOpt,
    extra: Codec.objOpt(Types.ReplyExtra),
    reactions: Codec.listOpt(Codec.obj(Reaction))
  }))

/** @category structures */
export interface CreateV2AnchorInput {
  readonly base_record_id?: string | undefined
  readonly base_view_id?: string | undefined
  readonly block_id: string
  readonly content_anchor_id?: string | undefined
  readonly file_extra?: string | undefined
  readonly file_page_num?: string | undefined
  readonly parent_file_token?: string | undefined
  readonly parent_file_type?: string | undefined
  /** At most 100000. */
  readonly sheet_col?: number | undefined
  readonly sheet_row?: number | undefined
  readonly slide_block_type?: string | undefined
}

export const CreateV2AnchorInput: Codec.Shape<CreateV2AnchorInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.comment.create_v2#input.anchor", () => ({
    base_record_id: Codec.strOpt,
    base_view_id: Codec.strOpt,
    block_id: Codec.str,
    content_anchor_id: Codec.strOpt,
    file_extra: Codec.strOpt,
    file_page_num: Codec.strOpt,
    parent_file_token: Codec.strOpt,
    parent_file_type: Codec.strOpt,
    sheet_col: Codec.intOpt,
    sheet_row: Codec.intOpt,
    slide_block_type: Codec.strOpt
  }))

/** @category structures */
export interface CreateV2ReplyElementsInput {
  readonly link?: string | undefined
  readonly mention_user?: string | undefined
  readonly text?: string | undefined
  readonly type: string
}

export const CreateV2ReplyElementsInput: Codec.Shape<CreateV2ReplyElementsInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.comment.create_v2#input.reply_elements", () => ({
    link: Codec.strOpt,
    mention_user: Codec.strOpt,
    text: Codec.strOpt,
    type: Codec.str
  }))
