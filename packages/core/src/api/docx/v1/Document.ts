// GENERATED from spec/docx.json. DO NOT EDIT: correct spec/patches/docx.json.
/**
 * Endpoints of `docx.v1.document`.
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
 * What `convert` takes.
 *
 * @category inputs
 */
export interface ConvertInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly content_type: "markdown" | "html" | (string & {})
  /** 1 to 10485760 characters. */
  readonly content: string
}

export const ConvertInput: Codec.Shape<ConvertInput> =
  /*#__PURE__*/ Codec.shape("docx.v1.document.convert#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    content_type: Codec.listed("markdown", "html"),
    content: Codec.str
  }))

/**
 * What `convert` gives.
 *
 * @category outputs
 */
export interface ConvertOutput {
  readonly first_level_block_ids?: ReadonlyArray<string> | undefined
  readonly blocks?: ReadonlyArray<Types.Block> | undefined
  readonly block_id_to_image_urls?: ReadonlyArray<BlockIdToImageUrl> | undefined
}

export const ConvertOutput: Codec.Shape<ConvertOutput> =
  /*#__PURE__*/ Codec.shape("docx.v1.document.convert#output", () => ({
    first_level_block_ids: Codec.listOpt(Codec.str),
    blocks: Codec.listOpt(Codec.obj(Types.Block)),
    block_id_to_image_urls: Codec.listOpt(Codec.obj(BlockIdToImageUrl))
  }))

/**
 * Markdown/HTML 内容转换为文档块
 *
 * `POST /open-apis/docx/v1/documents/blocks/convert` · Token: tenant or user · Rate limit: 10/s.
 *
 * Scopes, any of: `docx:document.block:convert`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document/convert
 * @category endpoints
 */
export const convert: Endpoint.Described<ConvertInput, ConvertOutput, "tenant" | "user"> & {
  /**
   * Markdown/HTML 内容转换为文档块
   *
   * Scopes, any of: `docx:document.block:convert`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document/convert
   */
  (input: ConvertInput, options?: Endpoint.CallOptions): Effect.Effect<ConvertOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "docx.v1.document.convert",
  method: "POST",
  path: "/open-apis/docx/v1/documents/blocks/convert",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  repeatable: true,
  codes,
  input: ConvertInput,
  output: ConvertOutput
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly folder_token?: string | undefined
  /** 1 to 800 characters. */
  readonly title?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("docx.v1.document.create#input", () => ({
    folder_token: Codec.strOpt,
    title: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly document: Document
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("docx.v1.document.create#output", () => ({
    document: Codec.obj(Document)
  }))

/**
 * 创建文档
 *
 * `POST /open-apis/docx/v1/documents` · Token: tenant or user · Rate limit: 3/s.
 *
 * Scopes, any of: `docx:document`, `docx:document:create`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 创建文档
   *
   * Scopes, any of: `docx:document`, `docx:document:create`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document/create
   */
  (input?: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "docx.v1.document.create",
  method: "POST",
  path: "/open-apis/docx/v1/documents",
  tokens: ["tenant", "user"],
  body: "json",
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
  /** Exactly 27 characters. */
  readonly document_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("docx.v1.document.get#input", () => ({
    document_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly document: Document
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("docx.v1.document.get#output", () => ({
    document: Codec.obj(Document)
  }))

/**
 * 获取文档基本信息
 *
 * `GET /open-apis/docx/v1/documents/:document_id` · Token: tenant or user · Rate limit: 5/s.
 *
 * Scopes, any of: `docx:document`, `docx:document:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取文档基本信息
   *
   * Scopes, any of: `docx:document`, `docx:document:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "docx.v1.document.get",
  method: "GET",
  path: "/open-apis/docx/v1/documents/:document_id",
  tokens: ["tenant", "user"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly document_id: string
  readonly update_cover?: PatchUpdateCoverInput | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("docx.v1.document.patch#input", () => ({
    document_id: Codec.str,
    update_cover: Codec.objOpt(PatchUpdateCoverInput)
  }))

/**
 * `PATCH /open-apis/docx/v1/documents/:document_id` · Token: tenant or user.
 *
 * The platform's own client asks for `docx:document:readonly`, `docx:document:write_only` before it calls
 * this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `PATCH /open-apis/docx/v1/documents/:document_id`
   *
   * The platform's own client asks for `docx:document:readonly`, `docx:document:write_only` before it calls
   * this.
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "docx.v1.document.patch",
  method: "PATCH",
  path: "/open-apis/docx/v1/documents/:document_id",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: PatchInput,
  output: Codec.dictionary
})

/**
 * What `rawContent` takes.
 *
 * @category inputs
 */
export interface RawContentInput {
  /** Exactly 27 characters. */
  readonly document_id: string
  /** Default: `0`. */
  readonly lang?: 0 | 1 | 2 | (number & {}) | undefined
}

export const RawContentInput: Codec.Shape<RawContentInput> =
  /*#__PURE__*/ Codec.shape("docx.v1.document.raw_content#input", () => ({
    document_id: Codec.str,
    lang: Codec.listedOpt(0, 1, 2)
  }))

/**
 * What `rawContent` gives.
 *
 * @category outputs
 */
export interface RawContentOutput {
  readonly content: string
}

export const RawContentOutput: Codec.Shape<RawContentOutput> =
  /*#__PURE__*/ Codec.shape("docx.v1.document.raw_content#output", () => ({
    content: Codec.str
  }))

/**
 * 获取文档纯文本内容
 *
 * `GET /open-apis/docx/v1/documents/:document_id/raw_content` · Token: tenant or user · Rate limit: 5/s.
 *
 * Scopes, any of: `docx:document`, `docx:document:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document/raw_content
 * @category endpoints
 */
export const rawContent: Endpoint.Described<RawContentInput, RawContentOutput, "tenant" | "user"> & {
  /**
   * 获取文档纯文本内容
   *
   * Scopes, any of: `docx:document`, `docx:document:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document/raw_content
   */
  (input: RawContentInput, options?: Endpoint.CallOptions): Effect.Effect<RawContentOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "docx.v1.document.raw_content",
  method: "GET",
  path: "/open-apis/docx/v1/documents/:document_id/raw_content",
  tokens: ["tenant", "user"],
  query: ["lang"],
  codes,
  input: RawContentInput,
  output: RawContentOutput
})

/** @category structures */
export interface Document {
  readonly document_id: string
  readonly revision_id: number
  readonly title?: string | undefined
  readonly display_setting?: DocumentDisplaySetting | undefined
  readonly cover?: DocumentCover | undefined
}

export const Document: Codec.Shape<Document> = /*#__PURE__*/ Codec.shape("docx#Document", () => ({
  document_id: Codec.str,
  revision_id: Codec.int,
  title: Codec.strOpt,
  display_setting: Codec.objOpt(DocumentDisplaySetting),
  cover: Codec.objOpt(DocumentCover)
}))

/** @category structures */
export interface DocumentDisplaySetting {
  readonly show_authors?: boolean | undefined
  readonly show_create_time?: boolean | undefined
  readonly show_pv?: boolean | undefined
  readonly show_uv?: boolean | undefined
  readonly show_like_count?: boolean | undefined
  readonly show_comment_count?: boolean | undefined
  readonly show_related_matters?: boolean | undefined
}

export const DocumentDisplaySetting: Codec.Shape<DocumentDisplaySetting> =
  /*#__PURE__*/ Codec.shape("docx#DocumentDisplaySetting", () => ({
    show_authors: Codec.boolOpt,
    show_create_time: Codec.boolOpt,
    show_pv: Codec.boolOpt,
    show_uv: Codec.boolOpt,
    show_like_count: Codec.boolOpt,
    show_comment_count: Codec.boolOpt,
    show_related_matters: Codec.boolOpt
  }))

/** @category structures */
export interface DocumentCover {
  readonly token: string
  readonly offset_ratio_x?: number | undefined
  readonly offset_ratio_y?: number | undefined
}

export const DocumentCover: Codec.Shape<DocumentCover> =
  /*#__PURE__*/ Codec.shape("docx#DocumentCover", () => ({
    token: Codec.str,
    offset_ratio_x: Codec.numOpt,
    offset_ratio_y: Codec.numOpt
  }))

/** @category structures */
export interface BlockIdToImageUrl {
  readonly block_id: string
  readonly image_url: string
}

export const BlockIdToImageUrl: Codec.Shape<BlockIdToImageUrl> =
  /*#__PURE__*/ Codec.shape("docx.v1.document.convert#output.block_id_to_image_urls", () => ({
    block_id: Codec.str,
    image_url: Codec.str
  }))

/** @category structures */
export interface PatchUpdateCoverInput {
  readonly cover?: PatchUpdateCoverCoverInput | undefined
}

export const PatchUpdateCoverInput: Codec.Shape<PatchUpdateCoverInput> =
  /*#__PURE__*/ Codec.shape("docx.v1.document.patch#input.update_cover", () => ({
    cover: Codec.objOpt(PatchUpdateCoverCoverInput)
  }))

/** @category structures */
export interface PatchUpdateCoverCoverInput {
  readonly token?: string | undefined
  readonly offset_ratio_x?: number | undefined
  readonly offset_ratio_y?: number | undefined
}

export const PatchUpdateCoverCoverInput: Codec.Shape<PatchUpdateCoverCoverInput> =
  /*#__PURE__*/ Codec.shape("docx.v1.document.patch#input.update_cover.cover", () => ({
    token: Codec.strOpt,
    offset_ratio_x: Codec.numOpt,
    offset_ratio_y: Codec.numOpt
  }))
