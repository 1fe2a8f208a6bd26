// GENERATED from spec/drive.json. DO NOT EDIT: correct spec/patches/drive.json.
/**
 * Endpoints of `drive.v1.file`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Download from "../../../Download.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import * as Upload from "../../../Upload.js"
import { codes } from "../../../internal/codes/drive.js"
import type * as Effect from "effect/Effect"

/**
 * What `copy` takes.
 *
 * @category inputs
 */
export interface CopyInput {
  readonly file_token: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly name: string
  readonly type?:
    | "file" | "doc" | "sheet" | "bitable" | "docx" | "mindnote" | "slides" | (string & {}) | undefined
  readonly folder_token: string
  readonly extra?: ReadonlyArray<Property> | undefined
}

export const CopyInput: Codec.Shape<CopyInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.copy#input", () => ({
    file_token: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    name: Codec.str,
    type: Codec.listedOpt("file", "doc", "sheet", "bitable", "docx", "mindnote", "slides"),
    folder_token: Codec.str,
    extra: Codec.listOpt(Codec.obj(Property))
  }))

/**
 * What `copy` gives.
 *
 * @category outputs
 */
export interface CopyOutput {
  readonly file: File
}

export const CopyOutput: Codec.Shape<CopyOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.copy#output", () => ({
    file: Codec.obj(File)
  }))

/**
 * 复制文件
 *
 * `POST /open-apis/drive/v1/files/:file_token/copy` · Token: tenant or user · Rate limit: 5/s.
 *
 * Scopes, any of: `docs:document:copy`, `drive:drive`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/copy
 * @category endpoints
 */
export const copy: Endpoint.Described<CopyInput, CopyOutput, "tenant" | "user"> & {
  /**
   * 复制文件
   *
   * Scopes, any of: `docs:document:copy`, `drive:drive`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/copy
   */
  (input: CopyInput, options?: Endpoint.CallOptions): Effect.Effect<CopyOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.file.copy",
  method: "POST",
  path: "/open-apis/drive/v1/files/:file_token/copy",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: CopyInput,
  output: CopyOutput
})

/**
 * What `createFolder` takes.
 *
 * @category inputs
 */
export interface CreateFolderInput {
  readonly name: string
  readonly folder_token: string
}

export const CreateFolderInput: Codec.Shape<CreateFolderInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.create_folder#input", () => ({
    name: Codec.str,
    folder_token: Codec.str
  }))

/**
 * What `createFolder` gives.
 *
 * @category outputs
 */
export interface CreateFolderOutput {
  readonly token: string
  readonly url?: string | undefined
}

export const CreateFolderOutput: Codec.Shape<CreateFolderOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.create_folder#output", () => ({
    token: Codec.str,
    url: Codec.strOpt
  }))

/**
 * 新建文件夹
 *
 * `POST /open-apis/drive/v1/files/create_folder` · Token: tenant or user · Rate limit: 5/s.
 *
 * Scopes, any of: `drive:drive`, `space:folder:create`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/create_folder
 * @category endpoints
 */
export const createFolder: Endpoint.Described<CreateFolderInput, CreateFolderOutput, "tenant" | "user"> & {
  /**
   * 新建文件夹
   *
   * Scopes, any of: `drive:drive`, `space:folder:create`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/create_folder
   */
  (input: CreateFolderInput, options?: Endpoint.CallOptions): Effect.Effect<CreateFolderOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.file.create_folder",
  method: "POST",
  path: "/open-apis/drive/v1/files/create_folder",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: CreateFolderInput,
  output: CreateFolderOutput
})

/**
 * What `createShortcut` takes.
 *
 * @category inputs
 */
export interface CreateShortcutInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly parent_token: string
  readonly refer_entity: ReferEntity
}

export const CreateShortcutInput: Codec.Shape<CreateShortcutInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.create_shortcut#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    parent_token: Codec.str,
    refer_entity: Codec.obj(ReferEntity)
  }))

/**
 * What `createShortcut` gives.
 *
 * @category outputs
 */
export interface CreateShortcutOutput {
  readonly succ_shortcut_node: File
}

export const CreateShortcutOutput: Codec.Shape<CreateShortcutOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.create_shortcut#output", () => ({
    succ_shortcut_node: Codec.obj(File)
  }))

/**
 * 创建文件快捷方式
 *
 * `POST /open-apis/drive/v1/files/create_shortcut` · Token: tenant or user · Rate limit: 5/s.
 *
 * Scopes, any of: `drive:drive`, `space:document:shortcut`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/create_shortcut
 * @category endpoints
 */
export const createShortcut: Endpoint.Described<CreateShortcutInput, CreateShortcutOutput, "tenant" | "user"> & {
  /**
   * 创建文件快捷方式
   *
   * Scopes, any of: `drive:drive`, `space:document:shortcut`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/create_shortcut
   */
  (input: CreateShortcutInput, options?: Endpoint.CallOptions): Effect.Effect<CreateShortcutOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.file.create_shortcut",
  method: "POST",
  path: "/open-apis/drive/v1/files/create_shortcut",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: CreateShortcutInput,
  output: CreateShortcutOutput
})

/**
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  readonly file_token: string
  readonly type:
    | "file" | "docx" | "bitable" | "folder" | "doc" | "sheet" | "mindnote" | "shortcut" | "slides"
    | (string & {})
  /** Not in the documentation. */
  readonly async?: boolean | undefined
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.delete#input", () => ({
    file_token: Codec.str,
    type: Codec.listed("file", "docx", "bitable", "folder", "doc", "sheet", "mindnote", "shortcut", "slides"),
    async: Codec.boolOpt
  }))

/**
 * What `delete` gives.
 *
 * @category outputs
 */
export interface DeleteOutput {
  readonly task_id?: string | undefined
}

export const DeleteOutput: Codec.Shape<DeleteOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.delete#output", () => ({
    task_id: Codec.strOpt
  }))

/**
 * 删除文件或文件夹
 *
 * `DELETE /open-apis/drive/v1/files/:file_token` · Token: tenant or user · Rate limit: 5/s.
 *
 * Scopes, any of: `drive:drive`, `space:document:delete`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, DeleteOutput, "tenant" | "user"> & {
  /**
   * 删除文件或文件夹
   *
   * Scopes, any of: `drive:drive`, `space:document:delete`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<DeleteOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.file.delete",
  method: "DELETE",
  path: "/open-apis/drive/v1/files/:file_token",
  tokens: ["tenant", "user"],
  query: ["type", "async"],
  done: [1061003, 1061007],
  codes,
  input: DeleteInput,
  output: DeleteOutput
})

export { deleteEndpoint as delete }

/**
 * What `deleteSubscribe` takes.
 *
 * @category inputs
 */
export interface DeleteSubscribeInput {
  readonly file_token: string
  readonly file_type: "doc" | "docx" | "sheet" | "bitable" | "file" | "folder" | "slides" | (string & {})
  readonly event_type?: string | undefined
}

export const DeleteSubscribeInput: Codec.Shape<DeleteSubscribeInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.delete_subscribe#input", () => ({
    file_token: Codec.str,
    file_type: Codec.listed("doc", "docx", "sheet", "bitable", "file", "folder", "slides"),
    event_type: Codec.strOpt
  }))

/**
 * What `deleteSubscribe` gives.
 *
 * @category outputs
 */
export interface DeleteSubscribeOutput {
  /** Not in the documentation. */
  readonly data?: string | undefined
}

export const DeleteSubscribeOutput: Codec.Shape<DeleteSubscribeOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.delete_subscribe#output", () => ({
    data: Codec.strOpt
  }))

/**
 * 取消云文档事件订阅
 *
 * `DELETE /open-apis/drive/v1/files/:file_token/delete_subscribe` · Token: tenant or user · Rate limit:
 * 10/min.
 *
 * Scopes, any of: `docs:doc`, `docs:event:subscribe`, `drive:drive`, `sheets:spreadsheet`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/delete_subscribe
 * @category endpoints
 */
export const deleteSubscribe: Endpoint.Described<DeleteSubscribeInput, DeleteSubscribeOutput, "tenant" | "user"> & {
  /**
   * 取消云文档事件订阅
   *
   * Scopes, any of: `docs:doc`, `docs:event:subscribe`, `drive:drive`, `sheets:spreadsheet`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/delete_subscribe
   */
  (input: DeleteSubscribeInput, options?: Endpoint.CallOptions): Effect.Effect<DeleteSubscribeOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.file.delete_subscribe",
  method: "DELETE",
  path: "/open-apis/drive/v1/files/:file_token/delete_subscribe",
  tokens: ["tenant", "user"],
  query: ["file_type", "event_type"],
  codes,
  input: DeleteSubscribeInput,
  output: DeleteSubscribeOutput
})

/**
 * What `download` takes.
 *
 * @category inputs
 */
export interface DownloadInput {
  readonly file_token: string
  /** Not in the documentation. */
  readonly version?: string | undefined
  readonly Range?: string | undefined
}

export const DownloadInput: Codec.Shape<DownloadInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.download#input", () => ({
    file_token: Codec.str,
    version: Codec.strOpt,
    Range: Codec.strOpt
  }))

/**
 * 下载文件
 *
 * `GET /open-apis/drive/v1/files/:file_token/download` · Token: tenant or user · Rate limit: 20/s.
 *
 * Scopes, any of: `drive:drive`, `drive:drive:readonly`, `drive:file`, `drive:file:download`,
 * `drive:file:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/download
 * @category endpoints
 */
export const download: Download.Described<DownloadInput, "tenant" | "user"> & {
  /**
   * 下载文件
   *
   * Scopes, any of: `drive:drive`, `drive:drive:readonly`, `drive:file`, `drive:file:download`,
   * `drive:file:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/download
   */
  (input: DownloadInput, options?: Endpoint.CallOptions): Download.Content
} = /*#__PURE__*/ Download.make({
  id: "drive.v1.file.download",
  method: "GET",
  path: "/open-apis/drive/v1/files/:file_token/download",
  tokens: ["tenant", "user"],
  query: ["version"],
  headers: ["Range"],
  response: "binary",
  codes,
  input: DownloadInput
})

/**
 * What `getSubscribe` takes.
 *
 * @category inputs
 */
export interface GetSubscribeInput {
  readonly file_token: string
  readonly file_type: "doc" | "docx" | "sheet" | "bitable" | "file" | "folder" | "slides" | (string & {})
  readonly event_type?: string | undefined
}

export const GetSubscribeInput: Codec.Shape<GetSubscribeInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.get_subscribe#input", () => ({
    file_token: Codec.str,
    file_type: Codec.listed("doc", "docx", "sheet", "bitable", "file", "folder", "slides"),
    event_type: Codec.strOpt
  }))

/**
 * What `getSubscribe` gives.
 *
 * @category outputs
 */
export interface GetSubscribeOutput {
  readonly is_subscribe?: boolean | undefined
}

export const GetSubscribeOutput: Codec.Shape<GetSubscribeOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.get_subscribe#output", () => ({
    is_subscribe: Codec.boolOpt
  }))

/**
 * 查询云文档事件订阅状态
 *
 * `GET /open-apis/drive/v1/files/:file_token/get_subscribe` · Token: tenant or user · Rate limit: 10/min.
 *
 * Scopes, any of: `docs:doc`, `docs:event:subscribe`, `drive:drive`, `sheets:spreadsheet`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/get_subscribe
 * @category endpoints
 */
export const getSubscribe: Endpoint.Described<GetSubscribeInput, GetSubscribeOutput, "tenant" | "user"> & {
  /**
   * 查询云文档事件订阅状态
   *
   * Scopes, any of: `docs:doc`, `docs:event:subscribe`, `drive:drive`, `sheets:spreadsheet`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/get_subscribe
   */
  (input: GetSubscribeInput, options?: Endpoint.CallOptions): Effect.Effect<GetSubscribeOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.file.get_subscribe",
  method: "GET",
  path: "/open-apis/drive/v1/files/:file_token/get_subscribe",
  tokens: ["tenant", "user"],
  query: ["file_type", "event_type"],
  codes,
  input: GetSubscribeInput,
  output: GetSubscribeOutput
})

/**
 * What `history` takes.
 *
 * @category inputs
 */
export interface HistoryInput {
  readonly file_token: string
  readonly page_size?: number | undefined
  readonly last_edit_time?: string | undefined
  readonly is_asc?: boolean | undefined
  readonly only_tag?: boolean | undefined
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
}

export const HistoryInput: Codec.Shape<HistoryInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.history#input", () => ({
    file_token: Codec.str,
    page_size: Codec.numOpt,
    last_edit_time: Codec.strOpt,
    is_asc: Codec.boolOpt,
    only_tag: Codec.boolOpt,
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id")
  }))

/**
 * What `history` gives.
 *
 * @category outputs
 */
export interface HistoryOutput {
  readonly items?: ReadonlyArray<HistoryOutputItems> | undefined
  readonly has_more?: boolean | undefined
}

export const HistoryOutput: Codec.Shape<HistoryOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.history#output", () => ({
    items: Codec.listOpt(Codec.obj(HistoryOutputItems)),
    has_more: Codec.boolOpt
  }))

/**
 * `GET /open-apis/drive/v1/files/:file_token/history` · Token: tenant or user.
 *
 * The platform's own client asks for `drive:file:download` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const history: Endpoint.Described<HistoryInput, HistoryOutput, "tenant" | "user"> & {
  /**
   * `GET /open-apis/drive/v1/files/:file_token/history`
   *
   * The platform's own client asks for `drive:file:download` before it calls this.
   */
  (input: HistoryInput, options?: Endpoint.CallOptions): Effect.Effect<HistoryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.file.history",
  method: "GET",
  path: "/open-apis/drive/v1/files/:file_token/history",
  tokens: ["tenant", "user"],
  query: ["page_size", "last_edit_time", "is_asc", "only_tag", "user_id_type"],
  codes,
  input: HistoryInput,
  output: HistoryOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** At most 200. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly folder_token?: string | undefined
  /** Default: `"EditedTime"`. */
  readonly order_by?: "EditedTime" | "CreatedTime" | (string & {}) | undefined
  /** Default: `"DESC"`. */
  readonly direction?: "ASC" | "DESC" | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Not in the documentation. */
  readonly option?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.list#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    folder_token: Codec.strOpt,
    order_by: Codec.listedOpt("EditedTime", "CreatedTime"),
    direction: Codec.litOpt("ASC", "DESC"),
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    option: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly files: ReadonlyArray<ListOutputFiles>
  readonly next_page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.list#output", () => ({
    files: Codec.list(Codec.obj(ListOutputFiles)),
    next_page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 获取文件夹中的文件清单
 *
 * `GET /open-apis/drive/v1/files` · Token: tenant or user · Rate limit: 20/s.
 *
 * Scopes, any of: `drive:drive`, `drive:drive:readonly`, `space:document:retrieve`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取文件夹中的文件清单
   *
   * Scopes, any of: `drive:drive`, `drive:drive:readonly`, `space:document:retrieve`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取文件夹中的文件清单
     *
     * Scopes, any of: `drive:drive`, `drive:drive:readonly`, `space:document:retrieve`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<ListOutputFiles>
  }
} = /*#__PURE__*/ Paged.make({
  id: "drive.v1.file.list",
  method: "GET",
  path: "/open-apis/drive/v1/files",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token", "folder_token", "order_by", "direction", "user_id_type", "option"],
  paging: {
    style: "token", items: "files", pageToken: "next_page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 200
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `move` takes.
 *
 * @category inputs
 */
export interface MoveInput {
  readonly file_token: string
  readonly type?:
    | "file" | "docx" | "bitable" | "doc" | "sheet" | "mindnote" | "folder" | "slides" | (string & {}) | undefined
  readonly folder_token?: string | undefined
}

export const MoveInput: Codec.Shape<MoveInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.move#input", () => ({
    file_token: Codec.str,
    type: Codec.listedOpt("file", "docx", "bitable", "doc", "sheet", "mindnote", "folder", "slides"),
    folder_token: Codec.strOpt
  }))

/**
 * What `move` gives.
 *
 * @category outputs
 */
export interface MoveOutput {
  readonly task_id?: string | undefined
}

export const MoveOutput: Codec.Shape<MoveOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.move#output", () => ({
    task_id: Codec.strOpt
  }))

/**
 * 移动文件或文件夹
 *
 * `POST /open-apis/drive/v1/files/:file_token/move` · Token: tenant or user · Rate limit: 20/min, 5/s.
 *
 * Scopes, any of: `drive:drive`, `space:document:move`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/move
 * @category endpoints
 */
export const move: Endpoint.Described<MoveInput, MoveOutput, "tenant" | "user"> & {
  /**
   * 移动文件或文件夹
   *
   * Scopes, any of: `drive:drive`, `space:document:move`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/move
   */
  (input: MoveInput, options?: Endpoint.CallOptions): Effect.Effect<MoveOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.file.move",
  method: "POST",
  path: "/open-apis/drive/v1/files/:file_token/move",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: MoveInput,
  output: MoveOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly file_token: string
  readonly type:
    | "doc" | "docx" | "sheet" | "bitable" | "file" | "folder" | "wiki" | "slides" | "mindnote"
    | (string & {})
  readonly new_title?: string | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.patch#input", () => ({
    file_token: Codec.str,
    type: Codec.listed("doc", "docx", "sheet", "bitable", "file", "folder", "wiki", "slides", "mindnote"),
    new_title: Codec.strOpt
  }))

/**
 * `PATCH /open-apis/drive/v1/files/:file_token` · Token: tenant or user.
 *
 * Scopes, any of: `base:app:update`, `docx:document:write_only`, `drive:file:upload`,
 * `sheets:spreadsheet:write_only`.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `PATCH /open-apis/drive/v1/files/:file_token`
   *
   * Scopes, any of: `base:app:update`, `docx:document:write_only`, `drive:file:upload`,
   * `sheets:spreadsheet:write_only`.
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.file.patch",
  method: "PATCH",
  path: "/open-apis/drive/v1/files/:file_token",
  tokens: ["tenant", "user"],
  query: ["type"],
  body: "json",
  codes,
  input: PatchInput,
  output: Codec.dictionary
})

/**
 * What `revert` takes.
 *
 * @category inputs
 */
export interface RevertInput {
  readonly file_token: string
  readonly version: string
}

export const RevertInput: Codec.Shape<RevertInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.revert#input", () => ({
    file_token: Codec.str,
    version: Codec.str
  }))

/**
 * What `revert` gives.
 *
 * @category outputs
 */
export interface RevertOutput {
  readonly version?: string | undefined
}

export const RevertOutput: Codec.Shape<RevertOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.revert#output", () => ({
    version: Codec.strOpt
  }))

/**
 * `POST /open-apis/drive/v1/files/:file_token/revert` · Token: tenant or user.
 *
 * The platform's own client asks for `drive:file:upload` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const revert: Endpoint.Described<RevertInput, RevertOutput, "tenant" | "user"> & {
  /**
   * `POST /open-apis/drive/v1/files/:file_token/revert`
   *
   * The platform's own client asks for `drive:file:upload` before it calls this.
   */
  (input: RevertInput, options?: Endpoint.CallOptions): Effect.Effect<RevertOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.file.revert",
  method: "POST",
  path: "/open-apis/drive/v1/files/:file_token/revert",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: RevertInput,
  output: RevertOutput
})

/**
 * What `subscribe` takes.
 *
 * @category inputs
 */
export interface SubscribeInput {
  readonly file_token: string
  readonly file_type: "doc" | "docx" | "sheet" | "bitable" | "file" | "folder" | "slides" | (string & {})
  readonly event_type?: string | undefined
}

export const SubscribeInput: Codec.Shape<SubscribeInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.subscribe#input", () => ({
    file_token: Codec.str,
    file_type: Codec.listed("doc", "docx", "sheet", "bitable", "file", "folder", "slides"),
    event_type: Codec.strOpt
  }))

/**
 * 订阅云文档事件
 *
 * `POST /open-apis/drive/v1/files/:file_token/subscribe` · Token: tenant or user · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `docs:doc`, `docs:event:subscribe`, `drive:drive`, `sheets:spreadsheet`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/subscribe
 * @category endpoints
 */
export const subscribe: Endpoint.Described<SubscribeInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 订阅云文档事件
   *
   * Scopes, any of: `docs:doc`, `docs:event:subscribe`, `drive:drive`, `sheets:spreadsheet`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/subscribe
   */
  (input: SubscribeInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.file.subscribe",
  method: "POST",
  path: "/open-apis/drive/v1/files/:file_token/subscribe",
  tokens: ["tenant", "user"],
  query: ["file_type", "event_type"],
  codes,
  input: SubscribeInput,
  output: Codec.dictionary
})

/**
 * What `taskCheck` takes.
 *
 * @category inputs
 */
export interface TaskCheckInput {
  readonly task_id: string
}

export const TaskCheckInput: Codec.Shape<TaskCheckInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.task_check#input", () => ({
    task_id: Codec.str
  }))

/**
 * What `taskCheck` gives.
 *
 * @category outputs
 */
export interface TaskCheckOutput {
  readonly status: "success" | "fail" | "process" | (string & {})
}

export const TaskCheckOutput: Codec.Shape<TaskCheckOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.task_check#output", () => ({
    status: Codec.open("success", "fail", "process")
  }))

/**
 * 查询异步任务状态
 *
 * `GET /open-apis/drive/v1/files/task_check` · Token: tenant or user · Rate limit: a limit of its own.
 *
 * Scopes, any of: `drive:drive`, `drive:drive.metadata:readonly`, `drive:drive:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/task_check
 * @category endpoints
 */
export const taskCheck: Endpoint.Described<TaskCheckInput, TaskCheckOutput, "tenant" | "user"> & {
  /**
   * 查询异步任务状态
   *
   * Scopes, any of: `drive:drive`, `drive:drive.metadata:readonly`, `drive:drive:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/task_check
   */
  (input: TaskCheckInput, options?: Endpoint.CallOptions): Effect.Effect<TaskCheckOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.file.task_check",
  method: "GET",
  path: "/open-apis/drive/v1/files/task_check",
  tokens: ["tenant", "user"],
  query: ["task_id"],
  codes,
  input: TaskCheckInput,
  output: TaskCheckOutput
})

/**
 * What `uploadAll` takes.
 *
 * @category inputs
 */
export interface UploadAllInput {
  /** At most 250 characters. */
  readonly file_name: string
  readonly parent_type: "explorer" | "wiki" | (string & {})
  readonly parent_node: string
  /** At most 20971520. */
  readonly size: number
  readonly checksum?: string | undefined
  readonly file: Upload.Uploadable
  /** Not in the documentation. */
  readonly file_token?: string | undefined
}

export const UploadAllInput: Codec.Shape<UploadAllInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.upload_all#input", () => ({
    file_name: Codec.str,
    parent_type: Codec.listed("explorer", "wiki"),
    parent_node: Codec.str,
    size: Codec.int,
    checksum: Codec.strOpt,
    file: Codec.file,
    file_token: Codec.strOpt
  }))

/**
 * What `uploadAll` gives.
 *
 * @category outputs
 */
export interface UploadAllOutput {
  readonly file_token: string
  /** Not in the documentation. */
  readonly url?: string | undefined
  /** Not in the documentation. */
  readonly version?: string | undefined
}

export const UploadAllOutput: Codec.Shape<UploadAllOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.upload_all#output", () => ({
    file_token: Codec.str,
    url: Codec.strOpt,
    version: Codec.strOpt
  }))

/**
 * 上传文件
 *
 * `POST /open-apis/drive/v1/files/upload_all` · Token: tenant or user · Rate limit: 5/s.
 *
 * Scopes, any of: `drive:drive`, `drive:file`, `drive:file:upload`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/upload_all
 * @category endpoints
 */
export const uploadAll: Endpoint.Described<UploadAllInput, UploadAllOutput, "tenant" | "user"> & {
  /**
   * 上传文件
   *
   * Scopes, any of: `drive:drive`, `drive:file`, `drive:file:upload`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/upload_all
   */
  (input: UploadAllInput, options?: Endpoint.CallOptions): Effect.Effect<UploadAllOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.file.upload_all",
  method: "POST",
  path: "/open-apis/drive/v1/files/upload_all",
  tokens: ["tenant", "user"],
  body: "multipart",
  codes,
  encode: Upload.encode,
  input: UploadAllInput,
  output: UploadAllOutput
})

/**
 * What `uploadFinish` takes.
 *
 * @category inputs
 */
export interface UploadFinishInput {
  readonly upload_id: string
  readonly block_num: number
}

export const UploadFinishInput: Codec.Shape<UploadFinishInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.upload_finish#input", () => ({
    upload_id: Codec.str,
    block_num: Codec.int
  }))

/**
 * What `uploadFinish` gives.
 *
 * @category outputs
 */
export interface UploadFinishOutput {
  readonly file_token: string
  /** Not in the documentation. */
  readonly version?: string | undefined
  /** Not in the documentation. */
  readonly url?: string | undefined
}

export const UploadFinishOutput: Codec.Shape<UploadFinishOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.upload_finish#output", () => ({
    file_token: Codec.str,
    version: Codec.strOpt,
    url: Codec.strOpt
  }))

/**
 * 分片上传文件-完成上传
 *
 * `POST /open-apis/drive/v1/files/upload_finish` · Token: tenant or user · Rate limit: 5/s.
 *
 * Scopes, any of: `drive:drive`, `drive:file`, `drive:file:upload`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/upload_finish
 * @category endpoints
 */
export const uploadFinish: Endpoint.Described<UploadFinishInput, UploadFinishOutput, "tenant" | "user"> & {
  /**
   * 分片上传文件-完成上传
   *
   * Scopes, any of: `drive:drive`, `drive:file`, `drive:file:upload`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/upload_finish
   */
  (input: UploadFinishInput, options?: Endpoint.CallOptions): Effect.Effect<UploadFinishOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.file.upload_finish",
  method: "POST",
  path: "/open-apis/drive/v1/files/upload_finish",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: UploadFinishInput,
  output: UploadFinishOutput
})

/**
 * What `uploadPart` takes.
 *
 * @category inputs
 */
export interface UploadPartInput {
  readonly upload_id: string
  readonly seq: number
  readonly size: number
  readonly checksum?: string | undefined
  readonly file: Upload.Uploadable
}

export const UploadPartInput: Codec.Shape<UploadPartInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.upload_part#input", () => ({
    upload_id: Codec.str,
    seq: Codec.int,
    size: Codec.int,
    checksum: Codec.strOpt,
    file: Codec.file
  }))

/**
 * 分片上传文件-上传分片
 *
 * `POST /open-apis/drive/v1/files/upload_part` · Token: tenant or user · Rate limit: 5/s.
 *
 * Scopes, any of: `drive:drive`, `drive:file`, `drive:file:upload`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/upload_part
 * @category endpoints
 */
export const uploadPart: Endpoint.Described<UploadPartInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 分片上传文件-上传分片
   *
   * Scopes, any of: `drive:drive`, `drive:file`, `drive:file:upload`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/upload_part
   */
  (input: UploadPartInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.file.upload_part",
  method: "POST",
  path: "/open-apis/drive/v1/files/upload_part",
  tokens: ["tenant", "user"],
  body: "multipart",
  repeatable: true,
  codes,
  encode: Upload.encode,
  input: UploadPartInput,
  output: Codec.dictionary
})

/**
 * What `uploadPrepare` takes.
 *
 * @category inputs
 */
export interface UploadPrepareInput {
  /** At most 250 characters. */
  readonly file_name: string
  readonly parent_type: "explorer" | "wiki" | (string & {})
  readonly parent_node: string
  /** At least 0. */
  readonly size: number
  /** Not in the documentation. */
  readonly file_token?: string | undefined
}

export const UploadPrepareInput: Codec.Shape<UploadPrepareInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.upload_prepare#input", () => ({
    file_name: Codec.str,
    parent_type: Codec.listed("explorer", "wiki"),
    parent_node: Codec.str,
    size: Codec.int,
    file_token: Codec.strOpt
  }))

/**
 * What `uploadPrepare` gives.
 *
 * @category outputs
 */
export interface UploadPrepareOutput {
  readonly upload_id: string
  readonly block_size: number
  readonly block_num: number
}

export const UploadPrepareOutput: Codec.Shape<UploadPrepareOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.upload_prepare#output", () => ({
    upload_id: Codec.str,
    block_size: Codec.int,
    block_num: Codec.int
  }))

/**
 * 分片上传文件-预上传
 *
 * `POST /open-apis/drive/v1/files/upload_prepare` · Token: tenant or user · Rate limit: 5/s.
 *
 * Scopes, any of: `drive:drive`, `drive:file`, `drive:file:upload`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/upload_prepare
 * @category endpoints
 */
export const uploadPrepare: Endpoint.Described<UploadPrepareInput, UploadPrepareOutput, "tenant" | "user"> & {
  /**
   * 分片上传文件-预上传
   *
   * Scopes, any of: `drive:drive`, `drive:file`, `drive:file:upload`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/upload_prepare
   */
  (input: UploadPrepareInput, options?: Endpoint.CallOptions): Effect.Effect<UploadPrepareOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.file.upload_prepare",
  method: "POST",
  path: "/open-apis/drive/v1/files/upload_prepare",
  tokens: ["tenant", "user"],
  body: "json",
  repeatable: true,
  codes,
  input: UploadPrepareInput,
  output: UploadPrepareOutput
})

/**
 * What `versionDel` takes.
 *
 * @category inputs
 */
export interface VersionDelInput {
  readonly file_token: string
  readonly version: string
}

export const VersionDelInput: Codec.Shape<VersionDelInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.version_del#input", () => ({
    file_token: Codec.str,
    version: Codec.str
  }))

/**
 * `POST /open-apis/drive/v1/files/:file_token/version_del` · Token: tenant or user.
 *
 * The platform's own client asks for `drive:file:upload` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const versionDel: Endpoint.Described<VersionDelInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `POST /open-apis/drive/v1/files/:file_token/version_del`
   *
   * The platform's own client asks for `drive:file:upload` before it calls this.
   */
  (input: VersionDelInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.file.version_del",
  method: "POST",
  path: "/open-apis/drive/v1/files/:file_token/version_del",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: VersionDelInput,
  output: Codec.dictionary
})

/** @category structures */
export interface File {
  readonly token: string
  readonly name: string
  readonly type: string
  readonly parent_token?: string | undefined
  readonly url?: string | undefined
  readonly shortcut_info?: ShortcutInfo | undefined
  readonly created_time?: string | undefined
  readonly modified_time?: string | undefined
  readonly owner_id?: string | undefined
}

export const File: Codec.Shape<File> = /*#__PURE__*/ Codec.shape("drive#File", () => ({
  token: Codec.str,
  name: Codec.str,
  type: Codec.str,
  parent_token: Codec.strOpt,
  url: Codec.strOpt,
  shortcut_info: Codec.objOpt(ShortcutInfo),
  created_time: Codec.strOpt,
  modified_time: Codec.strOpt,
  owner_id: Codec.strOpt
}))

/** @category structures */
export interface ShortcutInfo {
  readonly target_type: string
  readonly target_token: string
}

export const ShortcutInfo: Codec.Shape<ShortcutInfo> =
  /*#__PURE__*/ Codec.shape("drive#ShortcutInfo", () => ({
    target_type: Codec.str,
    target_token: Codec.str
  }))

/** @category structures */
export interface Property {
  readonly key: string
  readonly value: string
}

export const Property: Codec.Shape<Property> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.copy#input.extra", () => ({
    key: Codec.str,
    value: Codec.str
  }))

/** @category structures */
export interface ReferEntity {
  readonly refer_token: string
  readonly refer_type: "file" | "docx" | "bitable" | "doc" | "sheet" | "mindnote" | "slides" | (string & {})
}

export const ReferEntity: Codec.Shape<ReferEntity> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.create_shortcut#input.refer_entity", () => ({
    refer_token: Codec.str,
    refer_type: Codec.listed("file", "docx", "bitable", "doc", "sheet", "mindnote", "slides")
  }))

/** @category structures */
export interface HistoryOutputItems {
  readonly version?: string | undefined
  readonly edit_user_id?: string | undefined
  readonly edit_time?: string | undefined
  readonly type?: number | undefined
  readonly tag?: number | undefined
  readonly source_tag?: number | undefined
  readonly source_name?: string | undefined
  readonly name?: string | undefined
  readonly size?: string | undefined
  readonly user_source?: number | undefined
  readonly is_deleted?: boolean | undefined
  readonly delete_type?: number | undefined
  readonly is_third_enc?: boolean | undefined
  readonly risk_status?: number | undefined
}

export const HistoryOutputItems: Codec.Shape<HistoryOutputItems> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.history#output.items", () => ({
    version: Codec.strOpt,
    edit_user_id: Codec.strOpt,
    edit_time: Codec.strOpt,
    type: Codec.numOpt,
    tag: Codec.numOpt,
    source_tag: Codec.numOpt,
    source_name: Codec.strOpt,
    name: Codec.strOpt,
    size: Codec.strOpt,
    user_source: Codec.numOpt,
    is_deleted: Codec.boolOpt,
    delete_type: Codec.numOpt,
    is_third_enc: Codec.boolOpt,
    risk_status: Codec.numOpt
  }))

/** @category structures */
export interface ListOutputFiles {
  readonly token: string
  readonly name: string
  readonly type:
    | "doc" | "sheet" | "mindnote" | "bitable" | "file" | "docx" | "folder" | "shortcut" | (string & {})
  readonly parent_token?: string | undefined
  readonly url?: string | undefined
  readonly shortcut_info?: ShortcutInfo | undefined
  readonly created_time?: string | undefined
  readonly modified_time?: string | undefined
  readonly owner_id?: string | undefined
}

export const ListOutputFiles: Codec.Shape<ListOutputFiles> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.list#output.files", () => ({
    token: Codec.str,
    name: Codec.str,
    type: Codec.open("doc", "sheet", "mindnote", "bitable", "file", "docx", "folder", "shortcut"),
    parent_token: Codec.strOpt,
    url: Codec.strOpt,
    shortcut_info: Codec.objOpt(ShortcutInfo),
    created_time: Codec.strOpt,
    modified_time: Codec.strOpt,
    owner_id: Codec.strOpt
  }))
