// GENERATED from spec/drive.json. DO NOT EDIT: correct spec/patches/drive.json.
/**
 * Endpoints of `drive.v1.file.version`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/drive.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly file_token: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly name?: string | undefined
  readonly obj_type?: "docx" | "sheet" | (string & {}) | undefined
  /** Not in the documentation. */
  readonly owner_id?: string | undefined
  /** Not in the documentation. */
  readonly parent_type?: "docx" | "sheet" | (string & {}) | undefined
  /** Not in the documentation. */
  readonly parent_token?: string | undefined
  /** Not in the documentation. */
  readonly creator_id?: string | undefined
  /** Not in the documentation. */
  readonly create_time?: string | undefined
  /** Not in the documentation. */
  readonly update_time?: string | undefined
  /** Not in the documentation. */
  readonly status?: "0" | "1" | "2" | (string & {}) | undefined
  /** Not in the documentation. */
  readonly version?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.version.create#input", () => ({
    file_token: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    name: Codec.strOpt,
    obj_type: Codec.listedOpt("docx", "sheet"),
    owner_id: Codec.strOpt,
    parent_type: Codec.listedOpt("docx", "sheet"),
    parent_token: Codec.strOpt,
    creator_id: Codec.strOpt,
    create_time: Codec.strOpt,
    update_time: Codec.strOpt,
    status: Codec.listedOpt("0", "1", "2"),
    version: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly name?: string | undefined
  readonly version?: string | undefined
  readonly parent_token?: string | undefined
  readonly owner_id?: string | undefined
  readonly creator_id?: string | undefined
  readonly create_time?: string | undefined
  readonly update_time?: string | undefined
  readonly status?: "0" | "1" | "2" | (string & {}) | undefined
  readonly obj_type?: "docx" | "sheet" | (string & {}) | undefined
  readonly parent_type?: "docx" | "sheet" | (string & {}) | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.version.create#output", () => ({
    name: Codec.strOpt,
    version: Codec.strOpt,
    parent_token: Codec.strOpt,
    owner_id: Codec.strOpt,
    creator_id: Codec.strOpt,
    create_time: Codec.strOpt,
    update_time: Codec.strOpt,
    status: Codec.openOpt("0", "1", "2"),
    obj_type: Codec.openOpt("docx", "sheet"),
    parent_type: Codec.openOpt("docx", "sheet")
  }))

/**
 * 创建文档版本
 *
 * `POST /open-apis/drive/v1/files/:file_token/versions` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `drive:drive:version`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-version/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 创建文档版本
   *
   * Scopes, any of: `drive:drive:version`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-version/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.file.version.create",
  method: "POST",
  path: "/open-apis/drive/v1/files/:file_token/versions",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
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
  readonly file_token: string
  readonly version_id: string
  readonly obj_type: "docx" | "sheet" | (string & {})
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.version.delete#input", () => ({
    file_token: Codec.str,
    version_id: Codec.str,
    obj_type: Codec.listed("docx", "sheet"),
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * 删除文档版本
 *
 * `DELETE /open-apis/drive/v1/files/:file_token/versions/:version_id` · Token: tenant or user · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `drive:drive:version`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-version/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 删除文档版本
   *
   * Scopes, any of: `drive:drive:version`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-version/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.file.version.delete",
  method: "DELETE",
  path: "/open-apis/drive/v1/files/:file_token/versions/:version_id",
  tokens: ["tenant", "user"],
  query: ["obj_type", "user_id_type"],
  done: [1068403],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly file_token: string
  readonly version_id: string
  readonly obj_type: "docx" | "sheet" | (string & {})
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Not in the documentation. */
  readonly page_token?: string | undefined
  /** Not in the documentation. */
  readonly page_size?: number | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.version.get#input", () => ({
    file_token: Codec.str,
    version_id: Codec.str,
    obj_type: Codec.listed("docx", "sheet"),
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    page_token: Codec.strOpt,
    page_size: Codec.intOpt
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly name?: string | undefined
  readonly version?: string | undefined
  readonly parent_token?: string | undefined
  readonly owner_id?: string | undefined
  readonly creator_id?: string | undefined
  readonly create_time?: string | undefined
  readonly update_time?: string | undefined
  readonly status?: "0" | "1" | "2" | (string & {}) | undefined
  readonly obj_type?: "docx" | "sheet" | (string & {}) | undefined
  readonly parent_type?: "docx" | "sheet" | (string & {}) | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.version.get#output", () => ({
    name: Codec.strOpt,
    version: Codec.strOpt,
    parent_token: Codec.strOpt,
    owner_id: Codec.strOpt,
    creator_id: Codec.strOpt,
    create_time: Codec.strOpt,
    update_time: Codec.strOpt,
    status: Codec.openOpt("0", "1", "2"),
    obj_type: Codec.openOpt("docx", "sheet"),
    parent_type: Codec.openOpt("docx", "sheet")
  }))

/**
 * 获取文档版本信息
 *
 * `GET /open-apis/drive/v1/files/:file_token/versions/:version_id` · Token: tenant or user · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `drive:drive:version`, `drive:drive:version:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-version/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取文档版本信息
   *
   * Scopes, any of: `drive:drive:version`, `drive:drive:version:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-version/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.file.version.get",
  method: "GET",
  path: "/open-apis/drive/v1/files/:file_token/versions/:version_id",
  tokens: ["tenant", "user"],
  query: ["obj_type", "user_id_type", "page_token", "page_size"],
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
  /** At most 100. */
  readonly page_size: number
  readonly page_token?: string | undefined
  readonly obj_type: "docx" | "sheet" | (string & {})
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.version.list#input", () => ({
    file_token: Codec.str,
    page_size: Codec.int,
    page_token: Codec.strOpt,
    obj_type: Codec.listed("docx", "sheet"),
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<Version>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.version.list#output", () => ({
    items: Codec.list(Codec.obj(Version)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 获取文档版本列表
 *
 * `GET /open-apis/drive/v1/files/:file_token/versions` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `drive:drive:version`, `drive:drive:version:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-version/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取文档版本列表
   *
   * Scopes, any of: `drive:drive:version`, `drive:drive:version:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-version/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取文档版本列表
     *
     * Scopes, any of: `drive:drive:version`, `drive:drive:version:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-version/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<Version>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "drive.v1.file.version.list",
  method: "GET",
  path: "/open-apis/drive/v1/files/:file_token/versions",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token", "obj_type", "user_id_type"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface Version {
  readonly name?: string | undefined
  readonly version?: string | undefined
  readonly parent_token?: string | undefined
  readonly owner_id?: string | undefined
  readonly creator_id?: string | undefined
  readonly create_time?: string | undefined
  readonly update_time?: string | undefined
  readonly status?: "0" | "1" | "2" | (string & {}) | undefined
  readonly obj_type?: "docx" | "sheet" | (string & {}) | undefined
  readonly parent_type?: "docx" | "sheet" | (string & {}) | undefined
}

export const Version: Codec.Shape<Version> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.version.list#output.items", () => ({
    name: Codec.strOpt,
    version: Codec.strOpt,
    parent_token: Codec.strOpt,
    owner_id: Codec.strOpt,
    creator_id: Codec.strOpt,
    create_time: Codec.strOpt,
    update_time: Codec.strOpt,
    status: Codec.openOpt("0", "1", "2"),
    obj_type: Codec.openOpt("docx", "sheet"),
    parent_type: Codec.openOpt("docx", "sheet")
  }))
