// GENERATED from spec/aily.json. DO NOT EDIT: correct spec/patches/aily.json.
/**
 * Endpoints of `aily.v1.app.data_asset`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import * as Upload from "../../../Upload.js"
import { codes } from "../../../internal/codes/aily.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** At most 255 characters. */
  readonly app_id: string
  /** At most 255 characters. */
  readonly tenant_type?: "online" | "dev" | (string & {}) | undefined
  /** At most 255 characters. */
  readonly connect_type: "import" | "direct" | (string & {})
  /** At most 255 characters. */
  readonly source_type: "file" | "lark_wiki_space" | "lark_doc" | "lark_helpdesk" | (string & {})
  readonly import_knowledge_setting?: DataAssetImportKnowledgeSetting | undefined
  readonly description?: { readonly [name: string]: string } | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("aily.v1.app.data_asset.create#input", () => ({
    app_id: Codec.str,
    tenant_type: Codec.listedOpt("online", "dev"),
    connect_type: Codec.listed("import", "direct"),
    source_type: Codec.listed("file", "lark_wiki_space", "lark_doc", "lark_helpdesk"),
    import_knowledge_setting: Codec.objOpt(DataAssetImportKnowledgeSetting),
    description: Codec.mapOpt(Codec.str)
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly data_asset: DataAsset
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("aily.v1.app.data_asset.create#output", () => ({
    data_asset: Codec.obj(DataAsset)
  }))

/**
 * 创建数据知识
 *
 * `POST /open-apis/aily/v1/apps/:app_id/data_assets` · Token: tenant or user · Rate limit: 20/s.
 *
 * Scopes, any of: `aily:data_asset:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-data_asset/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 创建数据知识
   *
   * Scopes, any of: `aily:data_asset:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-data_asset/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "aily.v1.app.data_asset.create",
  method: "POST",
  path: "/open-apis/aily/v1/apps/:app_id/data_assets",
  tokens: ["tenant", "user"],
  query: ["tenant_type"],
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
  /** At most 255 characters. */
  readonly app_id: string
  /** At most 255 characters. */
  readonly data_asset_id: string
  /** At most 255 characters. */
  readonly tenant_type?: "online" | "dev" | (string & {}) | undefined
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("aily.v1.app.data_asset.delete#input", () => ({
    app_id: Codec.str,
    data_asset_id: Codec.str,
    tenant_type: Codec.listedOpt("online", "dev")
  }))

/**
 * What `delete` gives.
 *
 * @category outputs
 */
export interface DeleteOutput {
  readonly data_asset?: DataAsset | undefined
}

export const DeleteOutput: Codec.Shape<DeleteOutput> =
  /*#__PURE__*/ Codec.shape("aily.v1.app.data_asset.delete#output", () => ({
    data_asset: Codec.objOpt(DataAsset)
  }))

/**
 * 删除数据知识
 *
 * `DELETE /open-apis/aily/v1/apps/:app_id/data_assets/:data_asset_id` · Token: tenant or user · Rate limit:
 * 20/s.
 *
 * Scopes, any of: `aily:data_asset:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-data_asset/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, DeleteOutput, "tenant" | "user"> & {
  /**
   * 删除数据知识
   *
   * Scopes, any of: `aily:data_asset:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-data_asset/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<DeleteOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "aily.v1.app.data_asset.delete",
  method: "DELETE",
  path: "/open-apis/aily/v1/apps/:app_id/data_assets/:data_asset_id",
  tokens: ["tenant", "user"],
  query: ["tenant_type"],
  done: [2700404],
  codes,
  input: DeleteInput,
  output: DeleteOutput
})

export { deleteEndpoint as delete }

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  /** 1 to 255 characters. */
  readonly app_id: string
  /** 1 to 255 characters. */
  readonly data_asset_id: string
  readonly with_data_asset_item?: boolean | undefined
  readonly with_connect_status?: boolean | undefined
  /** At most 255 characters. */
  readonly tenant_type?: string | undefined
  /** Not in the documentation. */
  readonly with_import_setting?: boolean | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("aily.v1.app.data_asset.get#input", () => ({
    app_id: Codec.str,
    data_asset_id: Codec.str,
    with_data_asset_item: Codec.boolOpt,
    with_connect_status: Codec.boolOpt,
    tenant_type: Codec.strOpt,
    with_import_setting: Codec.boolOpt
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly data_asset: DataAsset
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("aily.v1.app.data_asset.get#output", () => ({
    data_asset: Codec.obj(DataAsset)
  }))

/**
 * 获取数据知识
 *
 * `GET /open-apis/aily/v1/apps/:app_id/data_assets/:data_asset_id` · Token: tenant or user · Rate limit:
 * 20/s.
 *
 * Scopes, any of: `aily:data_asset:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-data_asset/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取数据知识
   *
   * Scopes, any of: `aily:data_asset:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-data_asset/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "aily.v1.app.data_asset.get",
  method: "GET",
  path: "/open-apis/aily/v1/apps/:app_id/data_assets/:data_asset_id",
  tokens: ["tenant", "user"],
  query: ["with_data_asset_item", "with_connect_status", "tenant_type", "with_import_setting"],
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
  /** At most 255 characters. */
  readonly app_id: string
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  /** At most 255 characters. */
  readonly keyword?: string | undefined
  /** At most 255 items. */
  readonly data_asset_ids?: ReadonlyArray<string> | undefined
  /** At most 255 items. */
  readonly data_asset_tag_ids?: ReadonlyArray<string> | undefined
  readonly with_data_asset_item?: boolean | undefined
  readonly with_connect_status?: boolean | undefined
  /** Not in the documentation. */
  readonly with_import_setting?: boolean | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("aily.v1.app.data_asset.list#input", () => ({
    app_id: Codec.str,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    keyword: Codec.strOpt,
    data_asset_ids: Codec.listOpt(Codec.str),
    data_asset_tag_ids: Codec.listOpt(Codec.str),
    with_data_asset_item: Codec.boolOpt,
    with_connect_status: Codec.boolOpt,
    with_import_setting: Codec.boolOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<DataAsset>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("aily.v1.app.data_asset.list#output", () => ({
    items: Codec.list(Codec.obj(DataAsset)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 查询数据知识列表
 *
 * `GET /open-apis/aily/v1/apps/:app_id/data_assets` · Token: tenant or user · Rate limit: 10/s.
 *
 * Scopes, any of: `aily:data_asset:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-data_asset/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 查询数据知识列表
   *
   * Scopes, any of: `aily:data_asset:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-data_asset/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 查询数据知识列表
     *
     * Scopes, any of: `aily:data_asset:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-data_asset/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<DataAsset>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "aily.v1.app.data_asset.list",
  method: "GET",
  path: "/open-apis/aily/v1/apps/:app_id/data_assets",
  tokens: ["tenant", "user"],
  query: [
    "page_size", "page_token", "keyword", "data_asset_ids", "data_asset_tag_ids", "with_data_asset_item",
    "with_connect_status", "with_import_setting"
  ],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `uploadFile` takes.
 *
 * @category inputs
 */
export interface UploadFileInput {
  /** At most 255 characters. */
  readonly app_id: string
  /** At most 255 characters. */
  readonly tenant_type?: "online" | "dev" | (string & {}) | undefined
  readonly file: Upload.Uploadable
}

export const UploadFileInput: Codec.Shape<UploadFileInput> =
  /*#__PURE__*/ Codec.shape("aily.v1.app.data_asset.upload_file#input", () => ({
    app_id: Codec.str,
    tenant_type: Codec.listedOpt("online", "dev"),
    file: Codec.file
  }))

/**
 * What `uploadFile` gives.
 *
 * @category outputs
 */
export interface UploadFileOutput {
  readonly file_info: DataAssetFile
}

export const UploadFileOutput: Codec.Shape<UploadFileOutput> =
  /*#__PURE__*/ Codec.shape("aily.v1.app.data_asset.upload_file#output", () => ({
    file_info: Codec.obj(DataAssetFile)
  }))

/**
 * 上传文件用于数据知识管理
 *
 * `POST /open-apis/aily/v1/apps/:app_id/data_assets/upload_file` · Token: tenant or user · Rate limit: 5/s.
 *
 * Scopes, any of: `aily:data_asset:upload_file`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-data_asset/upload_file
 * @category endpoints
 */
export const uploadFile: Endpoint.Described<UploadFileInput, UploadFileOutput, "tenant" | "user"> & {
  /**
   * 上传文件用于数据知识管理
   *
   * Scopes, any of: `aily:data_asset:upload_file`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-data_asset/upload_file
   */
  (input: UploadFileInput, options?: Endpoint.CallOptions): Effect.Effect<UploadFileOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "aily.v1.app.data_asset.upload_file",
  method: "POST",
  path: "/open-apis/aily/v1/apps/:app_id/data_assets/upload_file",
  tokens: ["tenant", "user"],
  query: ["tenant_type"],
  body: "multipart",
  codes,
  encode: Upload.encode,
  input: UploadFileInput,
  output: UploadFileOutput
})

/** @category structures */
export interface DataAsset {
  readonly data_asset_id?: string | undefined
  readonly label?: { readonly [name: string]: string } | undefined
  readonly description?: { readonly [name: string]: string } | undefined
  readonly data_source_type?:
    | "excel" | "pdf" | "pptx" | "txt" | "docx" | "mysql" | "postgresql" | "larkbase" | "salesforce"
    | "fenxiangxiaoke" | "qianchuan" | "clickhouse" | "databricks" | "servicedesk" | "larkbiz_wiki"
    | "larkbiz_doc" | "larkbiz_docs" | "larkbiz_docx" | "larkbiz_pdf" | "larkbiz_word" | "larkbiz_pptx"
    | "larkbiz_sheets" | "larkbiz_base" | "larkbiz_personalfolder" | "larkbiz_sharedfolder" | "object"
    | (string & {}) | undefined
  readonly connect_status?:
    | "awaiting" | "syncing" | "successful" | "continuously_syncing" | "partially_successful" | "failed"
    | (string & {}) | undefined
  readonly tags?: ReadonlyArray<Types.DataAssetTag> | undefined
  readonly items?: ReadonlyArray<DataAssetItem> | undefined
  readonly connect_failed_reason?: string | undefined
  readonly connect_type?: "import" | "direct" | (string & {}) | undefined
  readonly created_time?: string | undefined
  readonly updated_time?: string | undefined
  /** Not in the documentation. */
  readonly import_knowledge_setting?: ImportKnowledgeSetting | undefined
}

export const DataAsset: Codec.Shape<DataAsset> = /*#__PURE__*/ Codec.shape("aily#DataAsset", () => ({
  data_asset_id: Codec.strOpt,
  label: Codec.mapOpt(Codec.str),
  description: Codec.mapOpt(Codec.str),
  data_source_type: Codec.openOpt(
    "excel", "pdf", "pptx", "txt", "docx", "mysql", "postgresql", "larkbase", "salesforce", "fenxiangxiaoke",
    "qianchuan", "clickhouse", "databricks", "servicedesk", "larkbiz_wiki", "larkbiz_doc", "larkbiz_docs",
    "larkbiz_docx", "larkbiz_pdf", "larkbiz_word", "larkbiz_pptx", "larkbiz_sheets", "larkbiz_base",
    "larkbiz_personalfolder", "larkbiz_sharedfolder", "object"
  ),
  connect_status: Codec.openOpt(
    "awaiting", "syncing", "successful", "continuously_syncing", "partially_successful", "failed"
  ),
  tags: Codec.listOpt(Codec.obj(Types.DataAssetTag)),
  items: Codec.listOpt(Codec.obj(DataAssetItem)),
  connect_failed_reason: Codec.strOpt,
  connect_type: Codec.openOpt("import", "direct"),
  created_time: Codec.strOpt,
  updated_time: Codec.strOpt,
  import_knowledge_setting: Codec.objOpt(ImportKnowledgeSetting)
}))

/** @category structures */
export interface DataAssetItem {
  readonly data_asset_item_id?: string | undefined
  readonly api_name?: string | undefined
  readonly label?: { readonly [name: string]: string } | undefined
  readonly description?: { readonly [name: string]: string } | undefined
  readonly resources?: ReadonlyArray<DataAssetResource> | undefined
}

export const DataAssetItem: Codec.Shape<DataAssetItem> =
  /*#__PURE__*/ Codec.shape("aily#DataAssetItem", () => ({
    data_asset_item_id: Codec.strOpt,
    api_name: Codec.strOpt,
    label: Codec.mapOpt(Codec.str),
    description: Codec.mapOpt(Codec.str),
    resources: Codec.listOpt(Codec.obj(DataAssetResource))
  }))

/** @category structures */
export interface DataAssetResource {
  readonly resource_id?: string | undefined
  readonly resource_type?: "dataset" | "vector" | (string & {}) | undefined
}

export const DataAssetResource: Codec.Shape<DataAssetResource> =
  /*#__PURE__*/ Codec.shape("aily#DataAssetResource", () => ({
    resource_id: Codec.strOpt,
    resource_type: Codec.openOpt("dataset", "vector")
  }))

/** @category structures */
export interface ImportKnowledgeSetting {
  readonly chunk_setting?: ChunkSetting | undefined
  readonly file?: File | undefined
  readonly lark_doc?: LarkDoc | undefined
  readonly lark_wiki_space?: LarkWikiSpace | undefined
  readonly lark_helpdesk?: LarkHelpdesk | undefined
}

export const ImportKnowledgeSetting: Codec.Shape<ImportKnowledgeSetting> =
  /*#__PURE__*/ Codec.shape("aily#ImportKnowledgeSetting", () => ({
    chunk_setting: Codec.objOpt(ChunkSetting),
    file: Codec.objOpt(File),
    lark_doc: Codec.objOpt(LarkDoc),
    lark_wiki_space: Codec.objOpt(LarkWikiSpace),
    lark_helpdesk: Codec.objOpt(LarkHelpdesk)
  }))

/** @category structures */
export interface ChunkSetting {
  readonly rule_type: "separator" | "intelligent" | (string & {})
  readonly separate_type?: "paragraph" | "title" | (string & {}) | undefined
  readonly size?: number | undefined
  readonly overlap?: number | undefined
}

export const ChunkSetting: Codec.Shape<ChunkSetting> = /*#__PURE__*/ Codec.shape("aily#ChunkSetting", () => ({
  rule_type: Codec.open("separator", "intelligent"),
  separate_type: Codec.openOpt("paragraph", "title"),
  size: Codec.numOpt,
  overlap: Codec.numOpt
}))

/** @category structures */
export interface File {
  readonly title?: string | undefined
  readonly token?: string | undefined
  readonly content?: string | undefined
  readonly mime_type?: string | undefined
  readonly url?: string | undefined
}

export const File: Codec.Shape<File> = /*#__PURE__*/ Codec.shape("aily#File", () => ({
  title: Codec.strOpt,
  token: Codec.strOpt,
  content: Codec.strOpt,
  mime_type: Codec.strOpt,
  url: Codec.strOpt
}))

/** @category structures */
export interface LarkDoc {
  readonly type: "doc" | "file" | "wiki" | "docx" | "folder" | (string & {})
  readonly token: string
  readonly with_sub_docs?: boolean | undefined
  readonly url?: string | undefined
}

export const LarkDoc: Codec.Shape<LarkDoc> = /*#__PURE__*/ Codec.shape("aily#LarkDoc", () => ({
  type: Codec.open("doc", "file", "wiki", "docx", "folder"),
  token: Codec.str,
  with_sub_docs: Codec.boolOpt,
  url: Codec.strOpt
}))

/** @category structures */
export interface LarkWikiSpace {
  readonly space_id: string
  readonly sub_docs?: ReadonlyArray<SubDoc> | undefined
  readonly url?: string | undefined
}

export const LarkWikiSpace: Codec.Shape<LarkWikiSpace> =
  /*#__PURE__*/ Codec.shape("aily#LarkWikiSpace", () => ({
    space_id: Codec.str,
    sub_docs: Codec.listOpt(Codec.obj(SubDoc)),
    url: Codec.strOpt
  }))

/** @category structures */
export interface SubDoc {
  readonly type: "wiki" | (string & {})
  readonly token: string
  readonly url?: string | undefined
}

export const SubDoc: Codec.Shape<SubDoc> = /*#__PURE__*/ Codec.shape("aily#SubDoc", () => ({
  type: Codec.open("wiki"),
  token: Codec.str,
  url: Codec.strOpt
}))

/** @category structures */
export interface LarkHelpdesk {
  readonly helpdesk_id: string
}

export const LarkHelpdesk: Codec.Shape<LarkHelpdesk> = /*#__PURE__*/ Codec.shape("aily#LarkHelpdesk", () => ({
  helpdesk_id: Codec.str
}))

/** @category structures */
export interface DataAssetImportKnowledgeSetting {
  readonly chunk_setting?: DataAssetKnowledgeChunkSetting | undefined
  readonly file?: DataAssetImportKnowledgeFile | undefined
  readonly lark_doc?: DataAssetImportKnowledgeLarkDoc | undefined
  readonly lark_wiki_space?: DataAssetImportKnowledgeWiki | undefined
  readonly lark_helpdesk?: DataAssetImportKnowledgeHelpdesk | undefined
}

export const DataAssetImportKnowledgeSetting: Codec.Shape<DataAssetImportKnowledgeSetting> =
  /*#__PURE__*/ Codec.shape("aily.v1.app.data_asset.create#input.import_knowledge_setting", () => ({
    chunk_setting: Codec.objOpt(DataAssetKnowledgeChunkSetting),
    file: Codec.objOpt(DataAssetImportKnowledgeFile),
    lark_doc: Codec.objOpt(DataAssetImportKnowledgeLarkDoc),
    lark_wiki_space: Codec.objOpt(DataAssetImportKnowledgeWiki),
    lark_helpdesk: Codec.objOpt(DataAssetImportKnowledgeHelpdesk)
  }))

/** @category structures */
export interface DataAssetKnowledgeChunkSetting {
  /** At most 255 characters. */
  readonly rule_type: "separator" | "intelligent" | (string & {})
  /** At most 255 characters. */
  readonly separate_type?: "paragraph" | "title" | (string & {}) | undefined
  /** 200 to 1000. */
  readonly size?: number | undefined
  /** At most 200. */
  readonly overlap?: number | undefined
}

export const DataAssetKnowledgeChunkSetting: Codec.Shape<DataAssetKnowledgeChunkSetting> =
  /*#__PURE__*/ Codec.shape("aily.v1.app.data_asset.create#input.import_knowledge_setting.chunk_setting", () => ({
    rule_type: Codec.listed("separator", "intelligent"),
    separate_type: Codec.listedOpt("paragraph", "title"),
    size: Codec.intOpt,
    overlap: Codec.intOpt
  }))

/** @category structures */
export interface DataAssetImportKnowledgeFile {
  /** At most 255 characters. */
  readonly title?: string | undefined
  /** At most 255 characters. */
  readonly token?: string | undefined
  /** At most 65536 characters. */
  readonly content?: string | undefined
  /** At most 255 characters. */
  readonly mime_type?:
    | "text/plain" | "application/pdf"
    | "application/vnd.openxmlformats-officedocument.presentationml.presentation"
    | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" | (string & {}) | undefined
  /** At most 65535 characters. */
  readonly url?: string | undefined
}

export const DataAssetImportKnowledgeFile: Codec.Shape<DataAssetImportKnowledgeFile> =
  /*#__PURE__*/ Codec.shape("aily.v1.app.data_asset.create#input.import_knowledge_setting.file", () => ({
    title: Codec.strOpt,
    token: Codec.strOpt,
    content: Codec.strOpt,
    mime_type: Codec.listedOpt(
      "text/plain", "application/pdf",
      "application/vnd.openxmlformats-officedocument.presentationml.presentation",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    ),
    url: Codec.strOpt
  }))

/** @category structures */
export interface DataAssetImportKnowledgeLarkDoc {
  /** At most 255 characters. */
  readonly type: "doc" | "file" | "wiki" | "docx" | "folder" | (string & {})
  /** At most 255 characters. */
  readonly token: string
  readonly with_sub_docs?: boolean | undefined
  /** Not in the documentation. */
  readonly url?: string | undefined
}

export const DataAssetImportKnowledgeLarkDoc: Codec.Shape<DataAssetImportKnowledgeLarkDoc> =
  /*#__PURE__*/ Codec.shape("aily.v1.app.data_asset.create#input.import_knowledge_setting.lark_doc", () => ({
    type: Codec.listed("doc", "file", "wiki", "docx", "folder"),
    token: Codec.str,
    with_sub_docs: Codec.boolOpt,
    url: Codec.strOpt
  }))

/** @category structures */
export interface DataAssetImportKnowledgeWiki {
  /** At most 255 characters. */
  readonly space_id: string
  readonly sub_docs?: ReadonlyArray<DataAssetImportKnowledgeWikiSubDoc> | undefined
  /** At most 65535 characters. */
  readonly url?: string | undefined
}

export const DataAssetImportKnowledgeWiki: Codec.Shape<DataAssetImportKnowledgeWiki> =
  /*#__PURE__*/ Codec.shape("aily.v1.app.data_asset.create#input.import_knowledge_setting.lark_wiki_space", () => ({
    space_id: Codec.str,
    sub_docs: Codec.listOpt(Codec.obj(DataAssetImportKnowledgeWikiSubDoc)),
    url: Codec.strOpt
  }))

/** @category structures */
export interface DataAssetImportKnowledgeWikiSubDoc {
  /** At most 255 characters. */
  readonly type: "wiki" | (string & {})
  /** At most 255 characters. */
  readonly token: string
  /** At most 65535 characters. */
  readonly url?: string | undefined
}

export const DataAssetImportKnowledgeWikiSubDoc: Codec.Shape<DataAssetImportKnowledgeWikiSubDoc> =
  /*#__PURE__*/ Codec.shape("aily.v1.app.data_asset.create#input.import_knowledge_setting.lark_wiki_space.sub_docs", () => ({
    type: Codec.listed("wiki"),
    token: Codec.str,
    url: Codec.strOpt
  }))

/** @category structures */
export interface DataAssetImportKnowledgeHelpdesk {
  /** At most 255 characters. */
  readonly helpdesk_id: string
}

export const DataAssetImportKnowledgeHelpdesk: Codec.Shape<DataAssetImportKnowledgeHelpdesk> =
  /*#__PURE__*/ Codec.shape("aily.v1.app.data_asset.create#input.import_knowledge_setting.lark_helpdesk", () => ({
    helpdesk_id: Codec.str
  }))

/** @category structures */
export interface DataAssetFile {
  readonly token: string
  readonly mime_type: string
}

export const DataAssetFile: Codec.Shape<DataAssetFile> =
  /*#__PURE__*/ Codec.shape("aily.v1.app.data_asset.upload_file#output.file_info", () => ({
    token: Codec.str,
    mime_type: Codec.str
  }))
