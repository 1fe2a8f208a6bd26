// GENERATED from spec/docx.json. DO NOT EDIT: correct spec/patches/docx.json.
/**
 * Endpoints of `docx.v1.chat.announcement.block.children`.
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
 * What `batchDelete` takes.
 *
 * @category inputs
 */
export interface BatchDeleteInput {
  readonly chat_id: string
  readonly block_id: string
  /** At least -1. Default: `-1`. */
  readonly revision_id?: number | undefined
  readonly client_token?: string | undefined
  /** At least 0. */
  readonly start_index: number
  /** At least 1. */
  readonly end_index: number
}

export const BatchDeleteInput: Codec.Shape<BatchDeleteInput> =
  /*#__PURE__*/ Codec.shape("docx.v1.chat.announcement.block.children.batch_delete#input", () => ({
    chat_id: Codec.str,
    block_id: Codec.str,
    revision_id: Codec.intOpt,
    client_token: Codec.strOpt,
    start_index: Codec.int,
    end_index: Codec.int
  }))

/**
 * What `batchDelete` gives.
 *
 * @category outputs
 */
export interface BatchDeleteOutput {
  readonly revision_id?: number | undefined
  readonly client_token?: string | undefined
}

export const BatchDeleteOutput: Codec.Shape<BatchDeleteOutput> =
  /*#__PURE__*/ Codec.shape("docx.v1.chat.announcement.block.children.batch_delete#output", () => ({
    revision_id: Codec.intOpt,
    client_token: Codec.strOpt
  }))

/**
 * 删除群公告中的块
 *
 * `DELETE /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children/batch_delete` · Token:
 * tenant or user · Rate limit: 5/s.
 *
 * Scopes, any of: `im:chat.announcement:write_only`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block-children/batch_delete
 * @category endpoints
 */
export const batchDelete: Endpoint.Described<BatchDeleteInput, BatchDeleteOutput, "tenant" | "user"> & {
  /**
   * 删除群公告中的块
   *
   * Scopes, any of: `im:chat.announcement:write_only`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block-children/batch_delete
   */
  (input: BatchDeleteInput, options?: Endpoint.CallOptions): Effect.Effect<BatchDeleteOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "docx.v1.chat.announcement.block.children.batch_delete",
  method: "DELETE",
  path: "/open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children/batch_delete",
  tokens: ["tenant", "user"],
  query: ["revision_id", "client_token"],
  body: "json",
  idempotencyKey: "client_token",
  codes,
  input: BatchDeleteInput,
  output: BatchDeleteOutput
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly chat_id: string
  readonly block_id: string
  /** At least -1. Default: `-1`. */
  readonly revision_id?: number | undefined
  readonly client_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** 1 to 50 items. */
  readonly children?: ReadonlyArray<Block> | undefined
  /** Default: `-1`. */
  readonly index?: number | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("docx.v1.chat.announcement.block.children.create#input", () => ({
    chat_id: Codec.str,
    block_id: Codec.str,
    revision_id: Codec.intOpt,
    client_token: Codec.strOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    children: Codec.listOpt(Codec.obj(Block)),
    index: Codec.intOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly children?: ReadonlyArray<Types.Block3> | undefined
  readonly revision_id?: number | undefined
  readonly client_token?: string | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("docx.v1.chat.announcement.block.children.create#output", () => ({
    children: Codec.listOpt(Codec.obj(Types.Block3)),
    revision_id: Codec.intOpt,
    client_token: Codec.strOpt
  }))

/**
 * 在群公告中创建块
 *
 * `POST /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children` · Token: tenant or user ·
 * Rate limit: 5/s.
 *
 * Scopes, any of: `im:chat.announcement:write_only`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block-children/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 在群公告中创建块
   *
   * Scopes, any of: `im:chat.announcement:write_only`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block-children/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "docx.v1.chat.announcement.block.children.create",
  method: "POST",
  path: "/open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children",
  tokens: ["tenant", "user"],
  query: ["revision_id", "client_token", "user_id_type"],
  body: "json",
  idempotencyKey: "client_token",
  codes,
  input: CreateInput,
  output: CreateOutput
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
  readonly page_token?: string | undefined
  /** At least 1. Default: `500`. */
  readonly page_size?: number | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("docx.v1.chat.announcement.block.children.get#input", () => ({
    chat_id: Codec.str,
    block_id: Codec.str,
    revision_id: Codec.intOpt,
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly items: ReadonlyArray<Types.Block2>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("docx.v1.chat.announcement.block.children.get#output", () => ({
    items: Codec.list(Codec.obj(Types.Block2)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 获取所有子块
 *
 * `GET /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children` · Token: tenant or user ·
 * Rate limit: 10/s.
 *
 * Scopes, any of: `im:chat.announcement:read`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block-children/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取所有子块
   *
   * Scopes, any of: `im:chat.announcement:read`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block-children/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<GetInput, GetOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取所有子块
     *
     * Scopes, any of: `im:chat.announcement:read`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block-children/get
     */
    (input: GetInput, options?: Paged.Options): Paged.Listing<Types.Block2>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "docx.v1.chat.announcement.block.children.get",
  method: "GET",
  path: "/open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children",
  tokens: ["tenant", "user"],
  query: ["revision_id", "page_token", "page_size", "user_id_type"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
  codes,
  input: GetInput,
  output: GetOutput
})

/** @category structures */
export interface ChatAnnouncementBlockChildrenText {
  readonly style?: Types.TextStyleInput | undefined
  readonly elements: ReadonlyArray<ChatAnnouncementBlockChildrenTextElement>
}

export const ChatAnnouncementBlockChildrenText: Codec.Shape<ChatAnnouncementBlockChildrenText> =
  /*#__PURE__*/ Codec.shape("docx#ChatAnnouncementBlockChildrenText", () => ({
    style: Codec.objOpt(Types.TextStyleInput),
    elements: Codec.list(Codec.obj(ChatAnnouncementBlockChildrenTextElement))
  }))

/** @category structures */
export interface ChatAnnouncementBlockChildrenTextElement {
  readonly text_run?: Types.TextRunInput | undefined
  readonly mention_user?: Types.MentionUserInput | undefined
  readonly mention_doc?: ChatAnnouncementBlockChildrenMentionDoc | undefined
  readonly reminder?: Types.ReminderInput | undefined
  readonly file?: Types.InlineFileInput | undefined
  readonly inline_block?: Types.InlineBlockInput | undefined
  readonly equation?: Types.TextRunInput | undefined
  /** Not in the documentation. */
  readonly link_preview?: Types.LinkPreviewInput2 | undefined
}

export const ChatAnnouncementBlockChildrenTextElement: Codec.Shape<ChatAnnouncementBlockChildrenTextElement> =
  /*#__PURE__*/ Codec.shape("docx#ChatAnnouncementBlockChildrenTextElement", () => ({
    text_run: Codec.objOpt(Types.TextRunInput),
    mention_user: Codec.objOpt(Types.MentionUserInput),
    mention_doc: Codec.objOpt(ChatAnnouncementBlockChildrenMentionDoc),
    reminder: Codec.objOpt(Types.ReminderInput),
    file: Codec.objOpt(Types.InlineFileInput),
    inline_block: Codec.objOpt(Types.InlineBlockInput),
    equation: Codec.objOpt(Types.TextRunInput),
    link_preview: Codec.objOpt(Types.LinkPreviewInput2)
  }))

/** @category structures */
export interface ChatAnnouncementBlockChildrenMentionDoc {
  readonly token: string
  readonly obj_type: 1 | 3 | 8 | 11 | 12 | 15 | 16 | 22 | (number & {})
  readonly url?: string | undefined
  readonly text_element_style?: Types.TextElementStyleInput | undefined
  /** Not in the documentation. */
  readonly title?: string | undefined
  /** Not in the documentation. */
  readonly fallback_type?: "FallbackToLink" | "FallbackToText" | (string & {}) | undefined
}

export const ChatAnnouncementBlockChildrenMentionDoc: Codec.Shape<ChatAnnouncementBlockChildrenMentionDoc> =
  /*#__PURE__*/ Codec.shape("docx#ChatAnnouncementBlockChildrenMentionDoc", () => ({
    token: Codec.str,
    obj_type: Codec.listed(1, 3, 8, 11, 12, 15, 16, 22),
    url: Codec.strOpt,
    text_element_style: Codec.objOpt(Types.TextElementStyleInput),
    title: Codec.strOpt,
    fallback_type: Codec.listedOpt("FallbackToLink", "FallbackToText")
  }))

/** @category structures */
export interface TextRun2Input {
  readonly content: string
  readonly text_element_style?: Types.TextElementStyle2Input | undefined
}

export const TextRun2Input: Codec.Shape<TextRun2Input> =
  /*#__PURE__*/ Codec.shape("docx#TextRun2Input", () => ({
    content: Codec.str,
    text_element_style: Codec.objOpt(Types.TextElementStyle2Input)
  }))

/** @category structures */
export interface MentionUser2Input {
  readonly user_id: string
  readonly text_element_style?: Types.TextElementStyle2Input | undefined
}

export const MentionUser2Input: Codec.Shape<MentionUser2Input> =
  /*#__PURE__*/ Codec.shape("docx#MentionUser2Input", () => ({
    user_id: Codec.str,
    text_element_style: Codec.objOpt(Types.TextElementStyle2Input)
  }))

/** @category structures */
export interface MentionDoc4Input {
  readonly token: string
  readonly obj_type: 1 | 3 | 8 | 11 | 12 | 15 | 16 | 22 | (number & {})
  readonly url?: string | undefined
  readonly title?: string | undefined
  readonly text_element_style?: Types.TextElementStyle2Input | undefined
  readonly fallback_type?: "FallbackToLink" | "FallbackToText" | (string & {}) | undefined
}

export const MentionDoc4Input: Codec.Shape<MentionDoc4Input> =
  /*#__PURE__*/ Codec.shape("docx#MentionDoc4Input", () => ({
    token: Codec.str,
    obj_type: Codec.listed(1, 3, 8, 11, 12, 15, 16, 22),
    url: Codec.strOpt,
    title: Codec.strOpt,
    text_element_style: Codec.objOpt(Types.TextElementStyle2Input),
    fallback_type: Codec.listedOpt("FallbackToLink", "FallbackToText")
  }))

/** @category structures */
export interface File2Input {
  readonly file_token?: string | undefined
  readonly source_block_id?: string | undefined
  readonly text_element_style?: Types.TextElementStyle2Input | undefined
}

export const File2Input: Codec.Shape<File2Input> = /*#__PURE__*/ Codec.shape("docx#File2Input", () => ({
  file_token: Codec.strOpt,
  source_block_id: Codec.strOpt,
  text_element_style: Codec.objOpt(Types.TextElementStyle2Input)
}))

/** @category structures */
export interface InlineBlock2Input {
  readonly block_id: string
  readonly text_element_style?: Types.TextElementStyle2Input | undefined
}

export const InlineBlock2Input: Codec.Shape<InlineBlock2Input> =
  /*#__PURE__*/ Codec.shape("docx#InlineBlock2Input", () => ({
    block_id: Codec.str,
    text_element_style: Codec.objOpt(Types.TextElementStyle2Input)
  }))

/** @category structures */
export interface Block {
  readonly block_type:
    | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24
    | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | 35 | 36 | 37 | 38 | 39 | 40 | 41 | 42 | 43 | 44 | 45
    | 46 | 47 | 48 | 999 | 49 | 50 | 51 | 52 | 53 | 54 | 55 | 56 | 57 | 58 | 59 | (number & {})
  readonly text?: ChatAnnouncementBlockChildrenText | undefined
  readonly heading1?: ChatAnnouncementBlockChildrenText | undefined
  readonly heading2?: ChatAnnouncementBlockChildrenText | undefined
  readonly heading3?: ChatAnnouncementBlockChildrenText | undefined
  readonly heading4?: ChatAnnouncementBlockChildrenText | undefined
  readonly heading5?: ChatAnnouncementBlockChildrenText | undefined
  readonly heading6?: ChatAnnouncementBlockChildrenText | undefined
  readonly heading7?: ChatAnnouncementBlockChildrenText | undefined
  readonly heading8?: ChatAnnouncementBlockChildrenText | undefined
  readonly heading9?: ChatAnnouncementBlockChildrenText | undefined
  readonly bullet?: ChatAnnouncementBlockChildrenText | undefined
  readonly ordered?: ChatAnnouncementBlockChildrenText | undefined
  readonly code?: ChatAnnouncementBlockChildrenText | undefined
  readonly quote?: ChatAnnouncementBlockChildrenText | undefined
  readonly equation?: ChatAnnouncementBlockChildrenText | undefined
  readonly todo?: ChatAnnouncementBlockChildrenText | undefined
  readonly bitable?: Types.BitableInput | undefined
  readonly callout?: Types.CalloutInput | undefined
  readonly chat_card?: Types.ChatCardInput | undefined
  readonly divider?: Codec.Dictionary | undefined
  readonly file?: Types.BitableInput | undefined
  readonly grid?: Types.GridInput | undefined
  readonly iframe?: Types.IframeInput | undefined
  readonly image?: Image | undefined
  readonly isv?: Codec.Dictionary | undefined
  readonly add_ons?: Types.AddOns | undefined
  readonly sheet?: Types.SheetInput | undefined
  readonly table?: Types.TableInput | undefined
  readonly quote_container?: Codec.Dictionary | undefined
  readonly task?: Types.TaskInput | undefined
  readonly okr?: Types.OkrInput | undefined
  readonly comment_ids?: ReadonlyArray<string> | undefined
  readonly wiki_catalog?: Types.WikiCatalog | undefined
  readonly board?: Types.BoardInput | undefined
  readonly link_preview?: Types.LinkPreviewInput | undefined
  /** Not in the documentation. */
  readonly source_synced?: BlockSourceSynced | undefined
  /** Not in the documentation. */
  readonly reference_synced?: Types.ReferenceSynced | undefined
  /** Not in the documentation. */
  readonly sub_page_list?: Types.SubPageList | undefined
  /** Not in the documentation. */
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
  /*#__PURE__*/ Codec.shape("docx.v1.chat.announcement.block.children.create#input.children", () => ({
    block_type: Codec.listed(
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29,
      30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 999, 49, 50, 51, 52, 53,
      54, 55, 56, 57, 58, 59
    ),
    text: Codec.objOpt(ChatAnnouncementBlockChildrenText),
    heading1: Codec.objOpt(ChatAnnouncementBlockChildrenText),
    heading2: Codec.objOpt(ChatAnnouncementBlockChildrenText),
    heading3: Codec.objOpt(ChatAnnouncementBlockChildrenText),
    heading4: Codec.objOpt(ChatAnnouncementBlockChildrenText),
    heading5: Codec.objOpt(ChatAnnouncementBlockChildrenText),
    heading6: Codec.objOpt(ChatAnnouncementBlockChildrenText),
    heading7: Codec.objOpt(ChatAnnouncementBlockChildrenText),
    heading8: Codec.objOpt(ChatAnnouncementBlockChildrenText),
    heading9: Codec.objOpt(ChatAnnouncementBlockChildrenText),
    bullet: Codec.objOpt(ChatAnnouncementBlockChildrenText),
    ordered: Codec.objOpt(ChatAnnouncementBlockChildrenText),
    code: Codec.objOpt(ChatAnnouncementBlockChildrenText),
    quote: Codec.objOpt(ChatAnnouncementBlockChildrenText),
    equation: Codec.objOpt(ChatAnnouncementBlockChildrenText),
    todo: Codec.objOpt(ChatAnnouncementBlockChildrenText),
    bitable: Codec.objOpt(Types.BitableInput),
    callout: Codec.objOpt(Types.CalloutInput),
    chat_card: Codec.objOpt(Types.ChatCardInput),
    divider: Codec.objOpt(Codec.dictionary),
    file: Codec.objOpt(Types.BitableInput),
    grid: Codec.objOpt(Types.GridInput),
    iframe: Codec.objOpt(Types.IframeInput),
    image: Codec.objOpt(Image),
    isv: Codec.objOpt(Codec.dictionary),
    add_ons: Codec.objOpt(Types.AddOns),
    sheet: Codec.objOpt(Types.SheetInput),
    table: Codec.objOpt(Types.TableInput),
    quote_container: Codec.objOpt(Codec.dictionary),
    task: Codec.objOpt(Types.TaskInput),
    okr: Codec.objOpt(Types.OkrInput),
    comment_ids: Codec.listOpt(Codec.str),
    wiki_catalog: Codec.objOpt(Types.WikiCatalog),
    board: Codec.objOpt(Types.BoardInput),
    link_preview: Codec.objOpt(Types.LinkPreviewInput),
    source_synced: Codec.objOpt(BlockSourceSynced),
    reference_synced: Codec.objOpt(Types.ReferenceSynced),
    sub_page_list: Codec.objOpt(Types.SubPageList),
    ai_template: Codec.objOpt(Codec.dictionary),
    vc_tabs: Codec.objOpt(Codec.dictionary),
    vc_summary_tab: Codec.objOpt(Codec.dictionary),
    vc_transcript_tab: Codec.objOpt(Codec.dictionary),
    minutes: Codec.objOpt(Types.Minutes)
  }))

/** @category structures */
export interface Image {
  /** Default: `2`. */
  readonly align?: 1 | 2 | 3 | (number & {}) | undefined
  /** Not in the documentation. */
  readonly caption?: Types.Caption | undefined
  /** Not in the documentation. */
  readonly scale?: number | undefined
}

export const Image: Codec.Shape<Image> =
  /*#__PURE__*/ Codec.shape("docx.v1.chat.announcement.block.children.create#input.children.image", () => ({
    align: Codec.listedOpt(1, 2, 3),
    caption: Codec.objOpt(Types.Caption),
    scale: Codec.numOpt
  }))

/** @category structures */
export interface BlockSourceSynced {
  readonly elements?: ReadonlyArray<BlockSourceSyncedElements> | undefined
  readonly align?: 1 | 2 | 3 | (number & {}) | undefined
}

export const BlockSourceSynced: Codec.Shape<BlockSourceSynced> =
  /*#__PURE__*/ Codec.shape("docx.v1.chat.announcement.block.children.create#input.children.source_synced", () => ({
    elements: Codec.listOpt(Codec.obj(BlockSourceSyncedElements)),
    align: Codec.listedOpt(1, 2, 3)
  }))

/** @category structures */
export interface BlockSourceSyncedElements {
  readonly text_run?: TextRun2Input | undefined
  readonly mention_user?: MentionUser2Input | undefined
  readonly mention_doc?: MentionDoc4Input | undefined
  readonly reminder?: BlockSourceSyncedElementsReminder | undefined
  readonly file?: File2Input | undefined
  readonly inline_block?: InlineBlock2Input | undefined
  readonly equation?: TextRun2Input | undefined
  readonly link_preview?: Types.LinkPreviewInput2 | undefined
}

export const BlockSourceSyncedElements: Codec.Shape<BlockSourceSyncedElements> =
  /*#__PURE__*/ Codec.shape("docx.v1.chat.announcement.block.children.create#input.children.source_synced.elements", () => ({
    text_run: Codec.objOpt(TextRun2Input),
    mention_user: Codec.objOpt(MentionUser2Input),
    mention_doc: Codec.objOpt(MentionDoc4Input),
    reminder: Codec.objOpt(BlockSourceSyncedElementsReminder),
    file: Codec.objOpt(File2Input),
    inline_block: Codec.objOpt(InlineBlock2Input),
    equation: Codec.objOpt(TextRun2Input),
    link_preview: Codec.objOpt(Types.LinkPreviewInput2)
  }))

/** @category structures */
export interface BlockSourceSyncedElementsReminder {
  readonly create_user_id: string
  readonly is_whole_day?: boolean | undefined
  readonly expire_time: string
  readonly notify_time: string
  readonly text_element_style?: Types.TextElementStyle2Input | undefined
}

export const BlockSourceSyncedElementsReminder: Codec.Shape<BlockSourceSyncedElementsReminder> =
  /*#__PURE__*/ Codec.shape("docx.v1.chat.announcement.block.children.create#input.children.source_synced.elements.reminder", () => ({
    create_user_id: Codec.str,
    is_whole_day: Codec.boolOpt,
    expire_time: Codec.str,
    notify_time: Codec.str,
    text_element_style: Codec.objOpt(Types.TextElementStyle2Input)
  }))
