// GENERATED from spec/docx.json. DO NOT EDIT: correct spec/patches/docx.json.
/**
 * Endpoints of `docx.v1.chat.announcement.block`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/docx.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchUpdate` takes.
 *
 * @category inputs
 */
export interface BatchUpdateInput {
  readonly chat_id: string
  /** At least -1. Default: `-1`. */
  readonly revision_id?: number | undefined
  readonly client_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** At most 200 items. */
  readonly requests?: ReadonlyArray<UpdateBlockRequest> | undefined
}

export const BatchUpdateInput: Codec.Shape<BatchUpdateInput> =
  /*#__PURE__*/ Codec.shape("docx.v1.chat.announcement.block.batch_update#input", () => ({
    chat_id: Codec.str,
    revision_id: Codec.intOpt,
    client_token: Codec.strOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    requests: Codec.listOpt(Codec.obj(UpdateBlockRequest))
  }))

/**
 * What `batchUpdate` gives.
 *
 * @category outputs
 */
export interface BatchUpdateOutput {
  readonly blocks?: ReadonlyArray<Types.Block3> | undefined
  readonly revision_id?: number | undefined
  readonly client_token?: string | undefined
}

export const BatchUpdateOutput: Codec.Shape<BatchUpdateOutput> =
  /*#__PURE__*/ Codec.shape("docx.v1.chat.announcement.block.batch_update#output", () => ({
    blocks: Codec.listOpt(Codec.obj(Types.Block3)),
    revision_id: Codec.intOpt,
    client_token: Codec.strOpt
  }))

/**
 * 批量更新群公告块的内容
 *
 * `PATCH /open-apis/docx/v1/chats/:chat_id/announcement/blocks/batch_update` · Token: tenant or user · Rate
 * limit: 5/s.
 *
 * Scopes, any of: `im:chat.announcement:write_only`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block/batch_update
 * @category endpoints
 */
export const batchUpdate: Endpoint.Described<BatchUpdateInput, BatchUpdateOutput, "tenant" | "user"> & {
  /**
   * 批量更新群公告块的内容
   *
   * Scopes, any of: `im:chat.announcement:write_only`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block/batch_update
   */
  (input: BatchUpdateInput, options?: Endpoint.CallOptions): Effect.Effect<BatchUpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "docx.v1.chat.announcement.block.batch_update",
  method: "PATCH",
  path: "/open-apis/docx/v1/chats/:chat_id/announcement/blocks/batch_update",
  tokens: ["tenant", "user"],
  query: ["revision_id", "client_token", "user_id_type"],
  body: "json",
  idempotencyKey: "client_token",
  codes,
  input: BatchUpdateInput,
  output: BatchUpdateOutput
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly chat_id: string
  readonly block_id: string
  /** At least -1. Default: `-1`. */
  readonly revision_id?: number | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("docx.v1.chat.announcement.block.get#input", () => ({
    chat_id: Codec.str,
    block_id: Codec.str,
    revision_id: Codec.intOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly block: Types.Block2
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("docx.v1.chat.announcement.block.get#output", () => ({
    block: Codec.obj(Types.Block2)
  }))

/**
 * 获取群公告块的内容
 *
 * `GET /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id` · Token: tenant or user · Rate limit:
 * 10/s.
 *
 * Scopes, any of: `im:chat.announcement:read`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取群公告块的内容
   *
   * Scopes, any of: `im:chat.announcement:read`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "docx.v1.chat.announcement.block.get",
  method: "GET",
  path: "/open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id",
  tokens: ["tenant", "user"],
  query: ["revision_id", "user_id_type"],
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
  readonly chat_id: string
  /** At most 500. Default: `500`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  /** At least -1. Default: `-1`. */
  readonly revision_id?: number | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("docx.v1.chat.announcement.block.list#input", () => ({
    chat_id: Codec.str,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    revision_id: Codec.intOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<Types.Block2>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("docx.v1.chat.announcement.block.list#output", () => ({
    items: Codec.list(Codec.obj(Types.Block2)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 获取群公告所有块
 *
 * `GET /open-apis/docx/v1/chats/:chat_id/announcement/blocks` · Token: tenant or user · Rate limit: 10/s.
 *
 * Scopes, any of: `im:chat.announcement:read`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取群公告所有块
   *
   * Scopes, any of: `im:chat.announcement:read`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取群公告所有块
     *
     * Scopes, any of: `im:chat.announcement:read`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<Types.Block2>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "docx.v1.chat.announcement.block.list",
  method: "GET",
  path: "/open-apis/docx/v1/chats/:chat_id/announcement/blocks",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token", "revision_id", "user_id_type"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 500
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface ChatAnnouncementBlockTextElement {
  readonly text_run?: Types.TextRunInput | undefined
  readonly mention_user?: Types.MentionUserInput | undefined
  readonly mention_doc?: ChatAnnouncementBlockMentionDoc | undefined
  readonly reminder?: Types.ReminderInput2 | undefined
  readonly file?: Types.InlineFileInput | undefined
  readonly undefined?: Codec.Dictionary | undefined
  readonly inline_block?: Types.InlineBlockInput | undefined
  readonly equation?: Types.TextRunInput | undefined
  /** Not in the documentation. */
  readonly link_preview?: Types.LinkPreviewInput2 | undefined
}

export const ChatAnnouncementBlockTextElement: Codec.Shape<ChatAnnouncementBlockTextElement> =
  /*#__PURE__*/ Codec.shape("docx#ChatAnnouncementBlockTextElement", () => ({
    text_run: Codec.objOpt(Types.TextRunInput),
    mention_user: Codec.objOpt(Types.MentionUserInput),
    mention_doc: Codec.objOpt(ChatAnnouncementBlockMentionDoc),
    reminder: Codec.objOpt(Types.ReminderInput2),
    file: Codec.objOpt(Types.InlineFileInput),
    undefined: Codec.objOpt(Codec.dictionary),
    inline_block: Codec.objOpt(Types.InlineBlockInput),
    equation: Codec.objOpt(Types.TextRunInput),
    link_preview: Codec.objOpt(Types.LinkPreviewInput2)
  }))

/** @category structures */
export interface ChatAnnouncementBlockMentionDoc {
  readonly token: string
  readonly obj_type: 1 | 3 | 8 | 11 | 12 | 15 | 16 | 22 | (number & {})
  readonly url?: string | undefined
  /** At most 800 characters. */
  readonly title?: string | undefined
  readonly text_element_style?: Types.TextElementStyleInput | undefined
  /** Not in the documentation. */
  readonly fallback_type?: "FallbackToLink" | "FallbackToText" | (string & {}) | undefined
}

export const ChatAnnouncementBlockMentionDoc: Codec.Shape<ChatAnnouncementBlockMentionDoc> =
  /*#__PURE__*/ Codec.shape("docx#ChatAnnouncementBlockMentionDoc", () => ({
    token: Codec.str,
    obj_type: Codec.listed(1, 3, 8, 11, 12, 15, 16, 22),
    url: Codec.strOpt,
    title: Codec.strOpt,
    text_element_style: Codec.objOpt(Types.TextElementStyleInput),
    fallback_type: Codec.listedOpt("FallbackToLink", "FallbackToText")
  }))

/** @category structures */
export interface UpdateBlockRequest {
  readonly update_text_elements?: UpdateTextElementsRequest | undefined
  readonly update_text_style?: Types.UpdateTextStyleRequest | undefined
  readonly update_table_property?: Types.UpdateTablePropertyRequest | undefined
  readonly insert_table_row?: Types.InsertTableRowRequest | undefined
  readonly insert_table_column?: Types.InsertTableColumnRequest | undefined
  readonly delete_table_rows?: Types.DeleteTableRowsRequest | undefined
  readonly delete_table_columns?: Types.DeleteTableColumnsRequest | undefined
  readonly merge_table_cells?: Types.MergeTableCellsRequest | undefined
  readonly unmerge_table_cells?: Types.UnmergeTableCellsRequest | undefined
  readonly insert_grid_column?: Types.InsertTableColumnRequest | undefined
  readonly delete_grid_column?: Types.InsertTableColumnRequest | undefined
  readonly update_grid_column_width_ratio?: Types.UpdateGridColumnWidthRatioRequest | undefined
  readonly replace_image?: ReplaceImageRequest | undefined
  readonly replace_file?: Types.ReplaceFileRequest | undefined
  readonly block_id?: string | undefined
  readonly update_text?: UpdateTextRequest | undefined
  readonly update_task?: Types.Task | undefined
}

export const UpdateBlockRequest: Codec.Shape<UpdateBlockRequest> =
  /*#__PURE__*/ Codec.shape("docx.v1.chat.announcement.block.batch_update#input.requests", () => ({
    update_text_elements: Codec.objOpt(UpdateTextElementsRequest),
    update_text_style: Codec.objOpt(Types.UpdateTextStyleRequest),
    update_table_property: Codec.objOpt(Types.UpdateTablePropertyRequest),
    insert_table_row: Codec.objOpt(Types.InsertTableRowRequest),
    insert_table_column: Codec.objOpt(Types.InsertTableColumnRequest),
    delete_table_rows: Codec.objOpt(Types.DeleteTableRowsRequest),
    delete_table_columns: Codec.objOpt(Types.DeleteTableColumnsRequest),
    merge_table_cells: Codec.objOpt(Types.MergeTableCellsRequest),
    unmerge_table_cells: Codec.objOpt(Types.UnmergeTableCellsRequest),
    insert_grid_column: Codec.objOpt(Types.InsertTableColumnRequest),
    delete_grid_column: Codec.objOpt(Types.InsertTableColumnRequest),
    update_grid_column_width_ratio: Codec.objOpt(Types.UpdateGridColumnWidthRatioRequest),
    replace_image: Codec.objOpt(ReplaceImageRequest),
    replace_file: Codec.objOpt(Types.ReplaceFileRequest),
    block_id: Codec.strOpt,
    update_text: Codec.objOpt(UpdateTextRequest),
    update_task: Codec.objOpt(Types.Task)
  }))

/** @category structures */
export interface UpdateTextElementsRequest {
  /** At least 1 items. */
  readonly elements: ReadonlyArray<ChatAnnouncementBlockTextElement>
}

export const UpdateTextElementsRequest: Codec.Shape<UpdateTextElementsRequest> =
  /*#__PURE__*/ Codec.shape("docx.v1.chat.announcement.block.batch_update#input.requests.update_text_elements", () => ({
    elements: Codec.list(Codec.obj(ChatAnnouncementBlockTextElement))
  }))

/** @category structures */
export interface ReplaceImageRequest {
  readonly token: string
  readonly width?: number | undefined
  readonly height?: number | undefined
  readonly align?: 1 | 2 | 3 | (number & {}) | undefined
  /** Not in the documentation. */
  readonly caption?: Types.Caption | undefined
  /** Not in the documentation. */
  readonly scale?: number | undefined
}

export const ReplaceImageRequest: Codec.Shape<ReplaceImageRequest> =
  /*#__PURE__*/ Codec.shape("docx.v1.chat.announcement.block.batch_update#input.requests.replace_image", () => ({
    token: Codec.str,
    width: Codec.intOpt,
    height: Codec.intOpt,
    align: Codec.listedOpt(1, 2, 3),
    caption: Codec.objOpt(Types.Caption),
    scale: Codec.numOpt
  }))

/** @category structures */
export interface UpdateTextRequest {
  /** At least 1 items. */
  readonly elements: ReadonlyArray<ChatAnnouncementBlockTextElement>
  readonly style: Types.TextStyleInput2
  readonly fields: ReadonlyArray<1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {})>
}

export const UpdateTextRequest: Codec.Shape<UpdateTextRequest> =
  /*#__PURE__*/ Codec.shape("docx.v1.chat.announcement.block.batch_update#input.requests.update_text", () => ({
    elements: Codec.list(Codec.obj(ChatAnnouncementBlockTextElement)),
    style: Codec.obj(Types.TextStyleInput2),
    fields: Codec.list(Codec.listed(1, 2, 3, 4, 5, 6, 7))
  }))
