// GENERATED from spec/docx.json. DO NOT EDIT: correct spec/patches/docx.json.
/**
 * Endpoints of `docx.v1.document.block.descendant`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/docx.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly document_id: string
  readonly block_id: string
  /** At least -1. Default: `-1`. */
  readonly document_revision_id?: number | undefined
  readonly client_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** 1 to 1000 items. */
  readonly children_id: ReadonlyArray<string>
  /** At least -1. Default: `-1`. */
  readonly index?: number | undefined
  /** 1 to 1000 items. */
  readonly descendants: ReadonlyArray<Block>
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("docx.v1.document.block.descendant.create#input", () => ({
    document_id: Codec.str,
    block_id: Codec.str,
    document_revision_id: Codec.intOpt,
    client_token: Codec.strOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    children_id: Codec.list(Codec.str),
    index: Codec.intOpt,
    descendants: Codec.list(Codec.obj(Block))
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly children?: ReadonlyArray<Types.Block> | undefined
  readonly document_revision_id?: number | undefined
  readonly client_token?: string | undefined
  readonly block_id_relations?: ReadonlyArray<BlockIdRelation> | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("docx.v1.document.block.descendant.create#output", () => ({
    children: Codec.listOpt(Codec.obj(Types.Block)),
    document_revision_id: Codec.intOpt,
    client_token: Codec.strOpt,
    block_id_relations: Codec.listOpt(Codec.obj(BlockIdRelation))
  }))

/**
 * 创建嵌套块
 *
 * `POST /open-apis/docx/v1/documents/:document_id/blocks/:block_id/descendant` · Token: tenant or user · Rate
 * limit: 5/s.
 *
 * Scopes, any of: `docx:document`, `docx:document:write_only`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block-descendant/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 创建嵌套块
   *
   * Scopes, any of: `docx:document`, `docx:document:write_only`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block-descendant/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "docx.v1.document.block.descendant.create",
  method: "POST",
  path: "/open-apis/docx/v1/documents/:document_id/blocks/:block_id/descendant",
  tokens: ["tenant", "user"],
  query: ["document_revision_id", "client_token", "user_id_type"],
  body: "json",
  idempotencyKey: "client_token",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/** @category structures */
export interface Block {
  readonly block_id?: string | undefined
  readonly children?: ReadonlyArray<string> | undefined
  readonly block_type:
    | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24
    | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | 35 | 36 | 37 | 38 | 39 | 40 | 41 | 42 | 43 | 44 | 45
    | 46 | 47 | 48 | 49 | 50 | 51 | 52 | 999 | 53 | 54 | 55 | 56 | 57 | 58 | 59 | (number & {})
  readonly text?: Types.TextInput | undefined
  readonly heading1?: Types.TextInput | undefined
  readonly heading2?: Types.TextInput | undefined
  readonly heading3?: Types.TextInput | undefined
  readonly heading4?: Types.TextInput | undefined
  readonly heading5?: Types.TextInput | undefined
  readonly heading6?: Types.TextInput | undefined
  readonly heading7?: Types.TextInput | undefined
  readonly heading8?: Types.TextInput | undefined
  readonly heading9?: Types.TextInput | undefined
  readonly bullet?: Types.TextInput | undefined
  readonly ordered?: Types.TextInput | undefined
  readonly code?: Types.TextInput | undefined
  readonly quote?: Types.TextInput | undefined
  readonly equation?: Types.TextInput | undefined
  readonly todo?: Types.TextInput | undefined
  readonly bitable?: Types.BitableInput | undefined
  readonly callout?: Types.CalloutInput | undefined
  readonly chat_card?: Types.ChatCardInput | undefined
  readonly divider?: Codec.Dictionary | undefined
  readonly file?: Types.BitableInput | undefined
  readonly grid?: Types.GridInput | undefined
  readonly grid_column?: GridColumn | undefined
  readonly iframe?: Types.IframeInput | undefined
  readonly image?: Types.ImageInput | undefined
  readonly isv?: Codec.Dictionary | undefined
  readonly add_ons?: Types.AddOns | undefined
  readonly sheet?: Types.SheetInput | undefined
  readonly table?: Types.TableInput | undefined
  readonly table_cell?: Codec.Dictionary | undefined
  readonly view?: Codec.Dictionary | undefined
  readonly quote_container?: Codec.Dictionary | undefined
  readonly task?: Types.TaskInput | undefined
  readonly okr?: Types.OkrInput | undefined
  readonly comment_ids?: ReadonlyArray<string> | undefined
  readonly wiki_catalog?: Types.WikiCatalog | undefined
  readonly board?: Types.BoardInput | undefined
  readonly link_preview?: Types.LinkPreviewInput | undefined
  readonly source_synced?: Types.SourceSyncedInput | undefined
  readonly reference_synced?: Types.ReferenceSynced | undefined
  readonly sub_page_list?: Types.SubPageListInput | undefined
  readonly ai_template?: Codec.Dictionary | undefined
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
  /*#__PURE__*/ Codec.shape("docx.v1.document.block.descendant.create#input.descendants", () => ({
    block_id: Codec.strOpt,
    children: Codec.listOpt(Codec.str),
    block_type: Codec.listed(
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29,
      30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 999, 53,
      54, 55, 56, 57, 58, 59
    ),
    text: Codec.objOpt(Types.TextInput),
    heading1: Codec.objOpt(Types.TextInput),
    heading2: Codec.objOpt(Types.TextInput),
    heading3: Codec.objOpt(Types.TextInput),
    heading4: Codec.objOpt(Types.TextInput),
    heading5: Codec.objOpt(Types.TextInput),
    heading6: Codec.objOpt(Types.TextInput),
    heading7: Codec.objOpt(Types.TextInput),
    heading8: Codec.objOpt(Types.TextInput),
    heading9: Codec.objOpt(Types.TextInput),
    bullet: Codec.objOpt(Types.TextInput),
    ordered: Codec.objOpt(Types.TextInput),
    code: Codec.objOpt(Types.TextInput),
    quote: Codec.objOpt(Types.TextInput),
    equation: Codec.objOpt(Types.TextInput),
    todo: Codec.objOpt(Types.TextInput),
    bitable: Codec.objOpt(Types.BitableInput),
    callout: Codec.objOpt(Types.CalloutInput),
    chat_card: Codec.objOpt(Types.ChatCardInput),
    divider: Codec.objOpt(Codec.dictionary),
    file: Codec.objOpt(Types.BitableInput),
    grid: Codec.objOpt(Types.GridInput),
    grid_column: Codec.objOpt(GridColumn),
    iframe: Codec.objOpt(Types.IframeInput),
    image: Codec.objOpt(Types.ImageInput),
    isv: Codec.objOpt(Codec.dictionary),
    add_ons: Codec.objOpt(Types.AddOns),
    sheet: Codec.objOpt(Types.SheetInput),
    table: Codec.objOpt(Types.TableInput),
    table_cell: Codec.objOpt(Codec.dictionary),
    view: Codec.objOpt(Codec.dictionary),
    quote_container: Codec.objOpt(Codec.dictionary),
    task: Codec.objOpt(Types.TaskInput),
    okr: Codec.objOpt(Types.OkrInput),
    comment_ids: Codec.listOpt(Codec.str),
    wiki_catalog: Codec.objOpt(Types.WikiCatalog),
    board: Codec.objOpt(Types.BoardInput),
    link_preview: Codec.objOpt(Types.LinkPreviewInput),
    source_synced: Codec.objOpt(Types.SourceSyncedInput),
    reference_synced: Codec.objOpt(Types.ReferenceSynced),
    sub_page_list: Codec.objOpt(Types.SubPageListInput),
    ai_template: Codec.objOpt(Codec.dictionary),
    vc_tabs: Codec.objOpt(Codec.dictionary),
    vc_summary_tab: Codec.objOpt(Codec.dictionary),
    vc_transcript_tab: Codec.objOpt(Codec.dictionary),
    minutes: Codec.objOpt(Types.Minutes)
  }))

/** @category structures */
export interface GridColumn {
  readonly width_ratio?: number | undefined
}

export const GridColumn: Codec.Shape<GridColumn> =
  /*#__PURE__*/ Codec.shape("docx.v1.document.block.descendant.create#input.descendants.grid_column", () => ({
    width_ratio: Codec.intOpt
  }))

/** @category structures */
export interface BlockIdRelation {
  readonly temporary_block_id?: string | undefined
  readonly block_id?: string | undefined
}

export const BlockIdRelation: Codec.Shape<BlockIdRelation> =
  /*#__PURE__*/ Codec.shape("docx.v1.document.block.descendant.create#output.block_id_relations", () => ({
    temporary_block_id: Codec.strOpt,
    block_id: Codec.strOpt
  }))
