// GENERATED from spec/doc.json. DO NOT EDIT: correct spec/patches/doc.json.
/**
 * Endpoints of `doc.v2.doc`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/doc.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchUpdate` takes.
 *
 * @category inputs
 */
export interface BatchUpdateInput {
  readonly docToken: string
  readonly Revision: number
  readonly Requests: ReadonlyArray<string>
}

export const BatchUpdateInput: Codec.Shape<BatchUpdateInput> =
  /*#__PURE__*/ Codec.shape("doc.v2.doc.batch_update#input", () => ({
    docToken: Codec.str,
    Revision: Codec.int,
    Requests: Codec.list(Codec.str)
  }))

/**
 * 编辑旧版文档内容
 *
 * `POST /open-apis/doc/v2/:docToken/batch_update` · Token: tenant or user.
 *
 * Scopes, any of: `drive:drive`, `docs:doc`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uYDM2YjL2AjN24iNwYjN
 * @category endpoints
 */
export const batchUpdate: Endpoint.Described<BatchUpdateInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 编辑旧版文档内容
   *
   * Scopes, any of: `drive:drive`, `docs:doc`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uYDM2YjL2AjN24iNwYjN
   */
  (input: BatchUpdateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "doc.v2.doc.batch_update",
  method: "POST",
  path: "/open-apis/doc/v2/:docToken/batch_update",
  tokens: ["tenant", "user"],
  body: "json",
  deprecated: true,
  codes,
  input: BatchUpdateInput,
  output: Codec.dictionary
})

/**
 * What `content` takes.
 *
 * @category inputs
 */
export interface ContentInput {
  readonly docToken: string
}

export const ContentInput: Codec.Shape<ContentInput> =
  /*#__PURE__*/ Codec.shape("doc.v2.doc.content#input", () => ({
    docToken: Codec.str
  }))

/**
 * What `content` gives.
 *
 * @category outputs
 */
export interface ContentOutput {
  readonly content?: string | undefined
  readonly revision?: number | undefined
}

export const ContentOutput: Codec.Shape<ContentOutput> =
  /*#__PURE__*/ Codec.shape("doc.v2.doc.content#output", () => ({
    content: Codec.strOpt,
    revision: Codec.intOpt
  }))

/**
 * 获取旧版文档富文本内容
 *
 * `GET /open-apis/doc/v2/:docToken/content` · Token: tenant or user.
 *
 * Scopes, any of: `drive:drive`, `drive:drive:readonly`, `docs:doc`, `docs:doc:readonly`,
 * `docs:document.content:read`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDM2YjL1AjN24SNwYjN
 * @category endpoints
 */
export const content: Endpoint.Described<ContentInput, ContentOutput, "tenant" | "user"> & {
  /**
   * 获取旧版文档富文本内容
   *
   * Scopes, any of: `drive:drive`, `drive:drive:readonly`, `docs:doc`, `docs:doc:readonly`,
   * `docs:document.content:read`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDM2YjL1AjN24SNwYjN
   */
  (input: ContentInput, options?: Endpoint.CallOptions): Effect.Effect<ContentOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "doc.v2.doc.content",
  method: "GET",
  path: "/open-apis/doc/v2/:docToken/content",
  tokens: ["tenant", "user"],
  deprecated: true,
  codes,
  input: ContentInput,
  output: ContentOutput
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly FolderToken?: string | undefined
  readonly Content?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("doc.v2.doc.create#input", () => ({
    FolderToken: Codec.strOpt,
    Content: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly objToken?: string | undefined
  readonly url?: string | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("doc.v2.doc.create#output", () => ({
    objToken: Codec.strOpt,
    url: Codec.strOpt
  }))

/**
 * 创建旧版文档
 *
 * `POST /open-apis/doc/v2/create` · Token: tenant or user.
 *
 * Scopes, any of: `drive:drive`, `docs:doc`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ugDM2YjL4AjN24COwYjN
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 创建旧版文档
   *
   * Scopes, any of: `drive:drive`, `docs:doc`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/ugDM2YjL4AjN24COwYjN
   */
  (input?: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "doc.v2.doc.create",
  method: "POST",
  path: "/open-apis/doc/v2/create",
  tokens: ["tenant", "user"],
  body: "json",
  deprecated: true,
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `rawContent` takes.
 *
 * @category inputs
 */
export interface RawContentInput {
  readonly docToken: string
}

export const RawContentInput: Codec.Shape<RawContentInput> =
  /*#__PURE__*/ Codec.shape("doc.v2.doc.raw_content#input", () => ({
    docToken: Codec.str
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
  /*#__PURE__*/ Codec.shape("doc.v2.doc.raw_content#output", () => ({
    content: Codec.str
  }))

/**
 * 获取旧版文档纯文本内容
 *
 * `GET /open-apis/doc/v2/:docToken/raw_content` · Token: tenant or user.
 *
 * Scopes, any of: `drive:drive`, `drive:drive:readonly`, `docs:doc`, `docs:doc:readonly`,
 * `docs:document.content:read`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ukzNzUjL5czM14SO3MTN
 * @category endpoints
 */
export const rawContent: Endpoint.Described<RawContentInput, RawContentOutput, "tenant" | "user"> & {
  /**
   * 获取旧版文档纯文本内容
   *
   * Scopes, any of: `drive:drive`, `drive:drive:readonly`, `docs:doc`, `docs:doc:readonly`,
   * `docs:document.content:read`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/ukzNzUjL5czM14SO3MTN
   */
  (input: RawContentInput, options?: Endpoint.CallOptions): Effect.Effect<RawContentOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "doc.v2.doc.raw_content",
  method: "GET",
  path: "/open-apis/doc/v2/:docToken/raw_content",
  tokens: ["tenant", "user"],
  deprecated: true,
  codes,
  input: RawContentInput,
  output: RawContentOutput
})

/**
 * What `sheetMeta` takes.
 *
 * @category inputs
 */
export interface SheetMetaInput {
  readonly docToken: string
}

export const SheetMetaInput: Codec.Shape<SheetMetaInput> =
  /*#__PURE__*/ Codec.shape("doc.v2.doc.sheet_meta#input", () => ({
    docToken: Codec.str
  }))

/**
 * What `sheetMeta` gives.
 *
 * @category outputs
 */
export interface SheetMetaOutput {
  readonly spreadsheetToken?: string | undefined
  readonly sheets?: ReadonlyArray<SheetMetaOutputSheets> | undefined
}

export const SheetMetaOutput: Codec.Shape<SheetMetaOutput> =
  /*#__PURE__*/ Codec.shape("doc.v2.doc.sheet_meta#output", () => ({
    spreadsheetToken: Codec.strOpt,
    sheets: Codec.listOpt(Codec.obj(SheetMetaOutputSheets))
  }))

/**
 * 获取旧版文档中的电子表格元数据
 *
 * `GET /open-apis/doc/v2/:docToken/sheet_meta` · Token: tenant or user.
 *
 * Scopes, any of: `drive:drive`, `drive:drive:readonly`, `docs:doc`, `docs:doc:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uADOzUjLwgzM14CM4MTN
 * @category endpoints
 */
export const sheetMeta: Endpoint.Described<SheetMetaInput, SheetMetaOutput, "tenant" | "user"> & {
  /**
   * 获取旧版文档中的电子表格元数据
   *
   * Scopes, any of: `drive:drive`, `drive:drive:readonly`, `docs:doc`, `docs:doc:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uADOzUjLwgzM14CM4MTN
   */
  (input: SheetMetaInput, options?: Endpoint.CallOptions): Effect.Effect<SheetMetaOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "doc.v2.doc.sheet_meta",
  method: "GET",
  path: "/open-apis/doc/v2/:docToken/sheet_meta",
  tokens: ["tenant", "user"],
  deprecated: true,
  codes,
  input: SheetMetaInput,
  output: SheetMetaOutput
})

/** @category structures */
export interface SheetMetaOutputSheets {
  readonly sheetId?: string | undefined
  readonly title?: string | undefined
  readonly index?: number | undefined
  readonly rowCount?: number | undefined
  readonly columnCount?: number | undefined
}

export const SheetMetaOutputSheets: Codec.Shape<SheetMetaOutputSheets> =
  /*#__PURE__*/ Codec.shape("doc.v2.doc.sheet_meta#output.sheets", () => ({
    sheetId: Codec.strOpt,
    title: Codec.strOpt,
    index: Codec.intOpt,
    rowCount: Codec.intOpt,
    columnCount: Codec.intOpt
  }))
