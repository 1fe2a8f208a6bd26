// GENERATED from spec/docs_ai.json. DO NOT EDIT: correct spec/patches/docs_ai.json.
/**
 * Endpoints of `docs_ai.v1.document`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly parent_token?: string | undefined
  readonly parent_position?: string | undefined
  readonly format?: "xml" | "markdown" | (string & {}) | undefined
  readonly content?: string | undefined
  readonly scene?: string | undefined
  readonly reference_map?: { readonly [name: string]: Codec.Dictionary } | undefined
  readonly extra_param?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("docs_ai.v1.document.create#input", () => ({
    parent_token: Codec.strOpt,
    parent_position: Codec.strOpt,
    format: Codec.listedOpt("xml", "markdown"),
    content: Codec.strOpt,
    scene: Codec.strOpt,
    reference_map: Codec.mapOpt(Codec.obj(Codec.dictionary)),
    extra_param: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly document?: Document | undefined
  readonly warnings?: ReadonlyArray<string> | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("docs_ai.v1.document.create#output", () => ({
    document: Codec.objOpt(Document),
    warnings: Codec.listOpt(Codec.str)
  }))

/**
 * `POST /open-apis/docs_ai/v1/documents` · Token: tenant or user.
 *
 * The platform's own client asks for `docx:document:create` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * `POST /open-apis/docs_ai/v1/documents`
   *
   * The platform's own client asks for `docx:document:create` before it calls this.
   */
  (input?: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "docs_ai.v1.document.create",
  method: "POST",
  path: "/open-apis/docs_ai/v1/documents",
  tokens: ["tenant", "user"],
  body: "json",
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `fetch` takes.
 *
 * @category inputs
 */
export interface FetchInput {
  readonly document_id: string
  readonly format?: "xml" | "markdown" | (string & {}) | undefined
  readonly revision_id?: number | undefined
  readonly export_option?: FetchExportOptionInput | undefined
  readonly read_option?: FetchReadOptionInput | undefined
  readonly scene?: string | undefined
  readonly lang?: string | undefined
  readonly extra_param?: string | undefined
}

export const FetchInput: Codec.Shape<FetchInput> =
  /*#__PURE__*/ Codec.shape("docs_ai.v1.document.fetch#input", () => ({
    document_id: Codec.str,
    format: Codec.listedOpt("xml", "markdown"),
    revision_id: Codec.numOpt,
    export_option: Codec.objOpt(FetchExportOptionInput),
    read_option: Codec.objOpt(FetchReadOptionInput),
    scene: Codec.strOpt,
    lang: Codec.strOpt,
    extra_param: Codec.strOpt
  }))

/**
 * What `fetch` gives.
 *
 * @category outputs
 */
export interface FetchOutput {
  readonly document?: Document | undefined
  readonly tips?: string | undefined
}

export const FetchOutput: Codec.Shape<FetchOutput> =
  /*#__PURE__*/ Codec.shape("docs_ai.v1.document.fetch#output", () => ({
    document: Codec.objOpt(Document),
    tips: Codec.strOpt
  }))

/**
 * `POST /open-apis/docs_ai/v1/documents/:document_id/fetch` · Token: tenant or user.
 *
 * The platform's own client asks for `docx:document:readonly` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const fetch: Endpoint.Described<FetchInput, FetchOutput, "tenant" | "user"> & {
  /**
   * `POST /open-apis/docs_ai/v1/documents/:document_id/fetch`
   *
   * The platform's own client asks for `docx:document:readonly` before it calls this.
   */
  (input: FetchInput, options?: Endpoint.CallOptions): Effect.Effect<FetchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "docs_ai.v1.document.fetch",
  method: "POST",
  path: "/open-apis/docs_ai/v1/documents/:document_id/fetch",
  tokens: ["tenant", "user"],
  body: "json",
  repeatable: true,
  input: FetchInput,
  output: FetchOutput
})

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly document_id: string
  readonly format?: "xml" | "markdown" | (string & {}) | undefined
  readonly revision_id?: number | undefined
  readonly block_id?: string | undefined
  readonly command?: string | undefined
  readonly content?: string | undefined
  readonly pattern?: string | undefined
  readonly src_block_ids?: string | undefined
  readonly extra_param?: string | undefined
  readonly scene?: string | undefined
  readonly reference_map?: { readonly [name: string]: Codec.Dictionary } | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("docs_ai.v1.document.update#input", () => ({
    document_id: Codec.str,
    format: Codec.listedOpt("xml", "markdown"),
    revision_id: Codec.numOpt,
    block_id: Codec.strOpt,
    command: Codec.strOpt,
    content: Codec.strOpt,
    pattern: Codec.strOpt,
    src_block_ids: Codec.strOpt,
    extra_param: Codec.strOpt,
    scene: Codec.strOpt,
    reference_map: Codec.mapOpt(Codec.obj(Codec.dictionary))
  }))

/**
 * What `update` gives.
 *
 * @category outputs
 */
export interface UpdateOutput {
  readonly document?: Document | undefined
  readonly result?: "success" | "partial_success" | "failed" | (string & {}) | undefined
  readonly updated_blocks_count?: number | undefined
  readonly warnings?: ReadonlyArray<string> | undefined
}

export const UpdateOutput: Codec.Shape<UpdateOutput> =
  /*#__PURE__*/ Codec.shape("docs_ai.v1.document.update#output", () => ({
    document: Codec.objOpt(Document),
    result: Codec.openOpt("success", "partial_success", "failed"),
    updated_blocks_count: Codec.numOpt,
    warnings: Codec.listOpt(Codec.str)
  }))

/**
 * `PUT /open-apis/docs_ai/v1/documents/:document_id` · Token: tenant or user.
 *
 * The platform's own client asks for `docx:document:readonly`, `docx:document:write_only` before it calls
 * this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, UpdateOutput, "tenant" | "user"> & {
  /**
   * `PUT /open-apis/docs_ai/v1/documents/:document_id`
   *
   * The platform's own client asks for `docx:document:readonly`, `docx:document:write_only` before it calls
   * this.
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "docs_ai.v1.document.update",
  method: "PUT",
  path: "/open-apis/docs_ai/v1/documents/:document_id",
  tokens: ["tenant", "user"],
  body: "json",
  input: UpdateInput,
  output: UpdateOutput
})

/** @category structures */
export interface Document {
  readonly document_id?: string | undefined
  readonly revision_id?: number | undefined
  readonly url?: string | undefined
  readonly content?: string | undefined
  readonly new_blocks?: ReadonlyArray<NewBlock> | undefined
  readonly reference_map?: { readonly [name: string]: Codec.Dictionary } | undefined
}

export const Document: Codec.Shape<Document> = /*#__PURE__*/ Codec.shape("docs_ai#Document", () => ({
  document_id: Codec.strOpt,
  revision_id: Codec.numOpt,
  url: Codec.strOpt,
  content: Codec.strOpt,
  new_blocks: Codec.listOpt(Codec.obj(NewBlock)),
  reference_map: Codec.mapOpt(Codec.obj(Codec.dictionary))
}))

/** @category structures */
export interface NewBlock {
  readonly block_type?: string | undefined
  readonly block_id?: string | undefined
  readonly block_token?: string | undefined
}

export const NewBlock: Codec.Shape<NewBlock> = /*#__PURE__*/ Codec.shape("docs_ai#NewBlock", () => ({
  block_type: Codec.strOpt,
  block_id: Codec.strOpt,
  block_token: Codec.strOpt
}))

/** @category structures */
export interface FetchExportOptionInput {
  readonly export_style_attrs?: boolean | undefined
  readonly export_cite_extra_data?: boolean | undefined
  readonly export_block_id?: boolean | undefined
}

export const FetchExportOptionInput: Codec.Shape<FetchExportOptionInput> =
  /*#__PURE__*/ Codec.shape("docs_ai.v1.document.fetch#input.export_option", () => ({
    export_style_attrs: Codec.boolOpt,
    export_cite_extra_data: Codec.boolOpt,
    export_block_id: Codec.boolOpt
  }))

/** @category structures */
export interface FetchReadOptionInput {
  readonly read_mode?: string | undefined
  readonly start_block_id?: string | undefined
  readonly end_block_id?: string | undefined
  readonly keyword?: string | undefined
  readonly context_before?: number | undefined
  readonly context_after?: number | undefined
  readonly max_depth?: number | undefined
}

export const FetchReadOptionInput: Codec.Shape<FetchReadOptionInput> =
  /*#__PURE__*/ Codec.shape("docs_ai.v1.document.fetch#input.read_option", () => ({
    read_mode: Codec.strOpt,
    start_block_id: Codec.strOpt,
    end_block_id: Codec.strOpt,
    keyword: Codec.strOpt,
    context_before: Codec.numOpt,
    context_after: Codec.numOpt,
    max_depth: Codec.numOpt
  }))
