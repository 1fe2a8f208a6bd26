// GENERATED from spec/drive.json. DO NOT EDIT: correct spec/patches/drive.json.
/**
 * Endpoints of `drive.v1.file.view_record`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/drive.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly file_token: string
  /** 1 to 50. */
  readonly page_size: number
  readonly page_token?: string | undefined
  readonly file_type: "doc" | "docx" | "sheet" | "bitable" | "mindnote" | "wiki" | "file" | (string & {})
  /** Default: `"open_id"`. */
  readonly viewer_id_type?: "user_id" | "union_id" | "open_id" | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.view_record.list#input", () => ({
    file_token: Codec.str,
    page_size: Codec.int,
    page_token: Codec.strOpt,
    file_type: Codec.listed("doc", "docx", "sheet", "bitable", "mindnote", "wiki", "file"),
    viewer_id_type: Codec.litOpt("user_id", "union_id", "open_id")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<FileViewRecord>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.view_record.list#output", () => ({
    items: Codec.list(Codec.obj(FileViewRecord)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 获取文件访问记录
 *
 * `GET /open-apis/drive/v1/files/:file_token/view_records` · Token: tenant or user · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `contact:user.base:readonly`, `drive:file:view_record:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-view_record/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取文件访问记录
   *
   * Scopes, any of: `contact:user.base:readonly`, `drive:file:view_record:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-view_record/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取文件访问记录
     *
     * Scopes, any of: `contact:user.base:readonly`, `drive:file:view_record:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-view_record/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<FileViewRecord>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "drive.v1.file.view_record.list",
  method: "GET",
  path: "/open-apis/drive/v1/files/:file_token/view_records",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token", "file_type", "viewer_id_type"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 50
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface FileViewRecord {
  readonly viewer_id?: string | undefined
  readonly name?: string | undefined
  readonly avatar_url?: string | undefined
  readonly last_view_time?: string | undefined
}

export const FileViewRecord: Codec.Shape<FileViewRecord> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.view_record.list#output.items", () => ({
    viewer_id: Codec.strOpt,
    name: Codec.strOpt,
    avatar_url: Codec.strOpt,
    last_view_time: Codec.strOpt
  }))
