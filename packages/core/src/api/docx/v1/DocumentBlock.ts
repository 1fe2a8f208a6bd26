// GENERATED from spec/docx.json. DO NOT EDIT: correct spec/patches/docx.json.
/**
 * Endpoints of `docx.v1.document.block`.
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
  readonly document_id: string
  /** At least -1. Default: `-1`. */
  readonly document_revision_id?: number | undefined
  readonly client_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** At most 200 items. */
  readonly requests: ReadonlyArray<UpdateBlockRequest>
}

export const BatchUpdateInput: Codec.Shape<BatchUpdateInput> =
  /*#__PURE__*/ Codec.shape("docx.v1.document.block.batch_update#input", () => ({
    document_id: Codec.str,
    document_revision_id: Codec.intOpt,
    client_token: Codec.strOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    requests: Codec.list(Codec.obj(UpdateBlockRequest))
  }))

/**
 * What `batchUpdate` gives.
 *
 * @category outputs
 */
export interface BatchUpdateOutput {
  readonly blocks?: ReadonlyArray<Types.Block> | undefined
  readonly document_revision_id?: number | undefined
  readonly client_token: string
}

export const BatchUpdateOutput: Codec.Shape<BatchUpdateOutput> =
  /*#__PURE__*/ Codec.shape("docx.v1.document.block.batch_update#output", () => ({
    blocks: Codec.listOpt(Codec.obj(Types.Block)),
    document_revision_id: Codec.intOpt,
    client_token: Codec.str
  }))

/**
 * 批量更新块的内容
 *
 * `PATCH /open-apis/docx/v1/documents/:document_id/blocks/batch_update` · Token: tenant or user · Rate limit:
 * 3/s.
 *
 * Scopes, any of: `docx:document`, `docx:document:write_only`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block/batch_update
 * @category endpoints
 */
export const batchUpdate: Endpoint.Described<BatchUpdateInput, BatchUpdateOutput, "tenant" | "user"> & {
  /**
   * 批量更新块的内容
   *
   * Scopes, any of: `docx:document`, `docx:document:write_only`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block/batch_update
   */
  (input: BatchUpdateInput, options?: Endpoint.CallOptions): Effect.Effect<BatchUpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "docx.v1.document.block.batch_update",
  method: "PATCH",
  path: "/open-apis/docx/v1/documents/:document_id/blocks/batch_update",
  tokens: ["tenant", "user"],
  query: ["document_revision_id", "client_token", "user_id_type"],
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
  readonly document_id: string
  readonly block_id: string
  /** At least -1. Default: `-1`. */
  readonly document_revision_id?: number | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("docx.v1.document.block.get#input", () => ({
    document_id: Codec.str,
    block_id: Codec.str,
    document_revision_id: Codec.intOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly block: Types.Block4
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("docx.v1.document.block.get#output", () => ({
    block: Codec.obj(Types.Block4)
  }))

/**
 * 获取块的内容
 *
 * `GET /open-apis/docx/v1/documents/:document_id/blocks/:block_id` · Token: tenant or user · Rate limit: 5/s.
 *
 * Scopes, any of: `docx:document`, `docx:document:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取块的内容
   *
   * Scopes, any of: `docx:document`, `docx:document:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "docx.v1.document.block.get",
  method: "GET",
  path: "/open-apis/docx/v1/documents/:document_id/blocks/:block_id",
  tokens: ["tenant", "user"],
  query: ["document_revision_id", "user_id_type"],
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
  readonly document_id: string
  /** At most 500. Default: `500`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  /** At least -1. Default: `-1`. */
  readonly document_revision_id?: number | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("docx.v1.document.block.list#input", () => ({
    document_id: Codec.str,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    document_revision_id: Codec.intOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<Block>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("docx.v1.document.block.list#output", () => ({
    items: Codec.list(Codec.obj(Block)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 获取文档所有块
 *
 * `GET /open-apis/docx/v1/documents/:document_id/blocks` · Token: tenant or user · Rate limit: 5/s.
 *
 * Scopes, any of: `docx:document`, `docx:document:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取文档所有块
   *
   * Scopes, any of: `docx:document`, `docx:document:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取文档所有块
     *
     * Scopes, any of: `docx:document`, `docx:document:readonly`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<Block>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "docx.v1.document.block.list",
  method: "GET",
  path: "/open-apis/docx/v1/documents/:document_id/blocks",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token", "document_revision_id", "user_id_type"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 500
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
  readonly document_id: string
  readonly block_id: string
  /** At least -1. Default: `-1`. */
  readonly document_revision_id?: number | undefined
  readonly client_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly update_text_elements?: PatchUpdateTextElementsInput | undefined
  readonly update_text_style?: UpdateTextStyleRequest | undefined
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
  readonly update_text?: PatchUpdateTextInput | undefined
  readonly update_task?: Types.Task | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("docx.v1.document.block.patch#input", () => ({
    document_id: Codec.str,
    block_id: Codec.str,
    document_revision_id: Codec.intOpt,
    client_token: Codec.strOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    update_text_elements: Codec.objOpt(PatchUpdateTextElementsInput),
    update_text_style: Codec.objOpt(UpdateTextStyleRequest),
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
    update_text: Codec.objOpt(PatchUpdateTextInput),
    update_task: Codec.objOpt(Types.Task)
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly block?: Types.Block | undefined
  readonly document_revision_id?: number | undefined
  readonly client_token: string
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("docx.v1.document.block.patch#output", () => ({
    block: Codec.objOpt(Types.Block),
    document_revision_id: Codec.intOpt,
    client_token: Codec.str
  }))

/**
 * 更新块的内容
 *
 * `PATCH /open-apis/docx/v1/documents/:document_id/blocks/:block_id` · Token: tenant or user · Rate limit:
 * 3/s.
 *
 * Scopes, any of: `docx:document`, `docx:document:write_only`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant" | "user"> & {
  /**
   * 更新块的内容
   *
   * Scopes, any of: `docx:document`, `docx:document:write_only`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "docx.v1.document.block.patch",
  method: "PATCH",
  path: "/open-apis/docx/v1/documents/:document_id/blocks/:block_id",
  tokens: ["tenant", "user"],
  query: ["document_revision_id", "client_token", "user_id_type"],
  body: "json",
  idempotencyKey: "client_token",
  codes,
  input: PatchInput,
  output: PatchOutput
})

/** @category structures */
export interface DocumentBlockTextElement {
  readonly text_run?: Types.TextRunInput | undefined
  readonly mention_user?: Types.MentionUserInput | undefined
  readonly mention_doc?: Types.MentionDocInput | undefined
  readonly reminder?: Types.ReminderInput2 | undefined
  readonly file?: Types.InlineFileInput | undefined
  readonly undefined?: Codec.Dictionary | undefined
  readonly inline_block?: Types.InlineBlockInput | undefined
  readonly equation?: Types.TextRunInput | undefined
  /** Not in the documentation. */
  readonly link_preview?: Types.LinkPreviewInput2 | undefined
}

export const DocumentBlockTextElement: Codec.Shape<DocumentBlockTextElement> =
  /*#__PURE__*/ Codec.shape("docx#DocumentBlockTextElement", () => ({
    text_run: Codec.objOpt(Types.TextRunInput),
    mention_user: Codec.objOpt(Types.MentionUserInput),
    mention_doc: Codec.objOpt(Types.MentionDocInput),
    reminder: Codec.objOpt(Types.ReminderInput2),
    file: Codec.objOpt(Types.InlineFileInput),
    undefined: Codec.objOpt(Codec.dictionary),
    inline_block: Codec.objOpt(Types.InlineBlockInput),
    equation: Codec.objOpt(Types.TextRunInput),
    link_preview: Codec.objOpt(Types.LinkPreviewInput2)
  }))

/** @category structures */
export interface ReplaceImageRequest {
  readonly token: string
  readonly width?: number | undefined
  readonly height?: number | undefined
  readonly align?: 1 | 2 | 3 | (number & {}) | undefined
  readonly caption?: Types.Caption | undefined
  /** Not in the documentation. */
  readonly scale?: number | undefined
}

export const ReplaceImageRequest: Codec.Shape<ReplaceImageRequest> =
  /*#__PURE__*/ Codec.shape("docx#ReplaceImageRequest", () => ({
    token: Codec.str,
    width: Codec.intOpt,
    height: Codec.intOpt,
    align: Codec.listedOpt(1, 2, 3),
    caption: Codec.objOpt(Types.Caption),
    scale: Codec.numOpt
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
  /*#__PURE__*/ Codec.shape("docx.v1.document.block.batch_update#input.requests", () => ({
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
  readonly elements: ReadonlyArray<DocumentBlockTextElement>
}

export const UpdateTextElementsRequest: Codec.Shape<UpdateTextElementsRequest> =
  /*#__PURE__*/ Codec.shape("docx.v1.document.block.batch_update#input.requests.update_text_elements", () => ({
    elements: Codec.list(Codec.obj(DocumentBlockTextElement))
  }))

/** @category structures */
export interface UpdateTextRequest {
  /** At least 1 items. */
  readonly elements: ReadonlyArray<DocumentBlockTextElement>
  readonly style: Types.TextStyleInput2
  readonly fields: ReadonlyArray<1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {})>
}

export const UpdateTextRequest: Codec.Shape<UpdateTextRequest> =
  /*#__PURE__*/ Codec.shape("docx.v1.document.block.batch_update#input.requests.update_text", () => ({
    elements: Codec.list(Codec.obj(DocumentBlockTextElement)),
    style: Codec.obj(Types.TextStyleInput2),
    fields: Codec.list(Codec.listed(1, 2, 3, 4, 5, 6, 7))
  }))

/** @category structures */
export interface Block {
  readonly block_id?: string | undefined
  readonly parent_id?: string | undefined
  readonly children?: ReadonlyArray<string> | undefined
  readonly block_type:
    | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24
    | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | 35 | 36 | 37 | 38 | 39 | 40 | 41 | 42 | 43 | 44 | 45
    | 46 | 47 | 48 | 49 | 50 | 51 | 52 | 999 | 53 | 54 | 55 | 56 | 57 | 58 | 59 | (number & {})
  readonly page?: Types.Text | undefined
  readonly text?: Text | undefined
  readonly heading1?: Types.Text | undefined
  readonly heading2?: Types.Text | undefined
  readonly heading3?: Types.Text | undefined
  readonly heading4?: Types.Text | undefined
  readonly heading5?: Types.Text | undefined
  readonly heading6?: Types.Text | undefined
  readonly heading7?: Types.Text | undefined
  readonly heading8?: Types.Text | undefined
  readonly heading9?: Types.Text | undefined
  readonly bullet?: Types.Text | undefined
  readonly ordered?: Types.Text | undefined
  readonly code?: Types.Text | undefined
  readonly quote?: Types.Text | undefined
  readonly equation?: Types.Text | undefined
  readonly todo?: Types.Text | undefined
  readonly bitable?: Types.Mindnote | undefined
  readonly callout?: Types.Callout | undefined
  readonly chat_card?: Types.ChatCard | undefined
  readonly diagram?: Types.Diagram | undefined
  readonly divider?: Codec.Dictionary | undefined
  readonly file?: Types.File | undefined
  readonly grid?: Types.Grid | undefined
  readonly grid_column?: Types.GridColumn | undefined
  readonly iframe?: Types.Iframe | undefined
  readonly image?: Types.Image | undefined
  readonly isv?: Types.Isv | undefined
  readonly add_ons?: Types.AddOns | undefined
  readonly mindnote?: Types.Mindnote | undefined
  readonly sheet?: Types.Mindnote | undefined
  readonly table?: Types.Table | undefined
  readonly table_cell?: Codec.Dictionary | undefined
  readonly view?: Types.View | undefined
  readonly undefined?: Codec.Dictionary | undefined
  readonly quote_container?: Codec.Dictionary | undefined
  readonly task?: Types.Task | undefined
  readonly okr?: Types.Okr2 | undefined
  readonly okr_objective?: Types.OkrObjective | undefined
  readonly okr_key_result?: Types.OkrKeyResult | undefined
  readonly okr_progress?: Codec.Dictionary | undefined
  readonly comment_ids?: ReadonlyArray<string> | undefined
  readonly jira_issue?: Types.JiraIssue | undefined
  readonly wiki_catalog?: Types.WikiCatalog | undefined
  readonly board?: Types.Board | undefined
  readonly agenda?: Codec.Dictionary | undefined
  readonly agenda_item?: Codec.Dictionary | undefined
  readonly agenda_item_title?: Types.AgendaItemTitle | undefined
  readonly agenda_item_content?: Codec.Dictionary | undefined
  readonly link_preview?: Types.LinkPreview3 | undefined
  readonly source_synced?: Types.SourceSynced3 | undefined
  readonly reference_synced?: Types.ReferenceSynced | undefined
  readonly sub_page_list?: Types.SubPageList | undefined
  readonly ai_template?: Codec.Dictionary | undefined
  /** Not in the documentation. */
  readonly reference_base?: Types.ReferenceBase | undefined
  /** Not in the documentation. */
  readonly project?: Types.Project | undefined
  /** Not in the documentation. */
  readonly meeting_notes_qa?: Codec.Dictionary | undefined
  /** Not in the documentation. */
  readonly vc_tabs?: Codec.Dictionary | undefined
  /** Not in the documentation. */
  readonly vc_summary_tab?: Codec.Dictionary | undefined
  /** Not in the documentation. */
  readonly vc_transcript_tab?: Codec.Dictionary | undefined
  /** Not in the documentation. */
  readonly minutes?: Types.Minutes | undefined
}

export const Block: Codec.Shape<Block> =
  /*#__PURE__*/ Codec.shape("docx.v1.document.block.list#output.items", () => ({
    block_id: Codec.strOpt,
    parent_id: Codec.strOpt,
    children: Codec.listOpt(Codec.str),
    block_type: Codec.open(
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29,
      30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 999, 53,
      54, 55, 56, 57, 58, 59
    ),
    page: Codec.objOpt(Types.Text),
    text: Codec.objOpt(Text),
    heading1: Codec.objOpt(Types.Text),
    heading2: Codec.objOpt(Types.Text),
    heading3: Codec.objOpt(Types.Text),
    heading4: Codec.objOpt(Types.Text),
    heading5: Codec.objOpt(Types.Text),
    heading6: Codec.objOpt(Types.Text),
    heading7: Codec.objOpt(Types.Text),
    heading8: Codec.objOpt(Types.Text),
    heading9: Codec.objOpt(Types.Text),
    bullet: Codec.objOpt(Types.Text),
    ordered: Codec.objOpt(Types.Text),
    code: Codec.objOpt(Types.Text),
    quote: Codec.objOpt(Types.Text),
    equation: Codec.objOpt(Types.Text),
    todo: Codec.objOpt(Types.Text),
    bitable: Codec.objOpt(Types.Mindnote),
    callout: Codec.objOpt(Types.Callout),
    chat_card: Codec.objOpt(Types.ChatCard),
    diagram: Codec.objOpt(Types.Diagram),
    divider: Codec.objOpt(Codec.dictionary),
    file: Codec.objOpt(Types.File),
    grid: Codec.objOpt(Types.Grid),
    grid_column: Codec.objOpt(Types.GridColumn),
    iframe: Codec.objOpt(Types.Iframe),
    image: Codec.objOpt(Types.Image),
    isv: Codec.objOpt(Types.Isv),
    add_ons: Codec.objOpt(Types.AddOns),
    mindnote: Codec.objOpt(Types.Mindnote),
    sheet: Codec.objOpt(Types.Mindnote),
    table: Codec.objOpt(Types.Table),
    table_cell: Codec.objOpt(Codec.dictionary),
    view: Codec.objOpt(Types.View),
    undefined: Codec.objOpt(Codec.dictionary),
    quote_container: Codec.objOpt(Codec.dictionary),
    task: Codec.objOpt(Types.Task),
    okr: Codec.objOpt(Types.Okr2),
    okr_objective: Codec.objOpt(Types.OkrObjective),
    okr_key_result: Codec.objOpt(Types.OkrKeyResult),
    okr_progress: Codec.objOpt(Codec.dictionary),
    comment_ids: Codec.listOpt(Codec.str),
    jira_issue: Codec.objOpt(Types.JiraIssue),
    wiki_catalog: Codec.objOpt(Types.WikiCatalog),
    board: Codec.objOpt(Types.Board),
    agenda: Codec.objOpt(Codec.dictionary),
    agenda_item: Codec.objOpt(Codec.dictionary),
    agenda_item_title: Codec.objOpt(Types.AgendaItemTitle),
    agenda_item_content: Codec.objOpt(Codec.dictionary),
    link_preview: Codec.objOpt(Types.LinkPreview3),
    source_synced: Codec.objOpt(Types.SourceSynced3),
    reference_synced: Codec.objOpt(Types.ReferenceSynced),
    sub_page_list: Codec.objOpt(Types.SubPageList),
    ai_template: Codec.objOpt(Codec.dictionary),
    reference_base: Codec.objOpt(Types.ReferenceBase),
    project: Codec.objOpt(Types.Project),
    meeting_notes_qa: Codec.objOpt(Codec.dictionary),
    vc_tabs: Codec.objOpt(Codec.dictionary),
    vc_summary_tab: Codec.objOpt(Codec.dictionary),
    vc_transcript_tab: Codec.objOpt(Codec.dictionary),
    minutes: Codec.objOpt(Types.Minutes)
  }))

/** @category structures */
export interface Text {
  readonly style?: Types.TextStyle | undefined
  readonly elements?: ReadonlyArray<Types.TextElement> | undefined
}

export const Text: Codec.Shape<Text> =
  /*#__PURE__*/ Codec.shape("docx.v1.document.block.list#output.items.text", () => ({
    style: Codec.objOpt(Types.TextStyle),
    elements: Codec.listOpt(Codec.obj(Types.TextElement))
  }))

/** @category structures */
export interface PatchUpdateTextElementsInput {
  /** At least 1 items. */
  readonly elements: ReadonlyArray<Types.TextElementInput>
}

export const PatchUpdateTextElementsInput: Codec.Shape<PatchUpdateTextElementsInput> =
  /*#__PURE__*/ Codec.shape("docx.v1.document.block.patch#input.update_text_elements", () => ({
    elements: Codec.list(Codec.obj(Types.TextElementInput))
  }))

/** @category structures */
export interface UpdateTextStyleRequest {
  readonly style: Types.TextStyleInput
  readonly fields: ReadonlyArray<1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {})>
}

export const UpdateTextStyleRequest: Codec.Shape<UpdateTextStyleRequest> =
  /*#__PURE__*/ Codec.shape("docx.v1.document.block.patch#input.update_text_style", () => ({
    style: Codec.obj(Types.TextStyleInput),
    fields: Codec.list(Codec.listed(1, 2, 3, 4, 5, 6, 7))
  }))

/** @category structures */
export interface PatchUpdateTextInput {
  /** At least 1 items. */
  readonly elements: ReadonlyArray<Types.TextElementInput>
  readonly style: Types.TextStyleInput
  readonly fields: ReadonlyArray<1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {})>
}

export const PatchUpdateTextInput: Codec.Shape<PatchUpdateTextInput> =
  /*#__PURE__*/ Codec.shape("docx.v1.document.block.patch#input.update_text", () => ({
    elements: Codec.list(Codec.obj(Types.TextElementInput)),
    style: Codec.obj(Types.TextStyleInput),
    fields: Codec.list(Codec.listed(1, 2, 3, 4, 5, 6, 7))
  }))
