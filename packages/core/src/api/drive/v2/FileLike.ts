// GENERATED from spec/drive.json. DO NOT EDIT: correct spec/patches/drive.json.
/**
 * Endpoints of `drive.v2.file.like`.
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
  readonly file_type: "doc" | "docx" | "file" | (string & {})
  /** 1 to 50. Default: `10`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("drive.v2.file.like.list#input", () => ({
    file_token: Codec.str,
    file_type: Codec.listed("doc", "docx", "file"),
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<FileLike>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("drive.v2.file.like.list#output", () => ({
    items: Codec.list(Codec.obj(FileLike)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 获取云文档的点赞者列表
 *
 * `GET /open-apis/drive/v2/files/:file_token/likes` · Token: tenant or user · Rate limit: 5/s.
 *
 * Scopes, any of: `drive:file.like:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uIzNzUjLyczM14iM3MTN/drive-v2/file-like/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取云文档的点赞者列表
   *
   * Scopes, any of: `drive:file.like:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uIzNzUjLyczM14iM3MTN/drive-v2/file-like/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取云文档的点赞者列表
     *
     * Scopes, any of: `drive:file.like:readonly`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uIzNzUjLyczM14iM3MTN/drive-v2/file-like/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<FileLike>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "drive.v2.file.like.list",
  method: "GET",
  path: "/open-apis/drive/v2/files/:file_token/likes",
  tokens: ["tenant", "user"],
  query: ["file_type", "page_size", "page_token", "user_id_type"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 50
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface FileLike {
  readonly user_id?: string | undefined
  readonly last_liked_time?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly user_name?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly user_en_name?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly user_avatar_url?: string | undefined
  readonly user_is_desensitized?: boolean | undefined
}

export const FileLike: Codec.Shape<FileLike> =
  /*#__PURE__*/ Codec.shape("drive.v2.file.like.list#output.items", () => ({
    user_id: Codec.strOpt,
    last_liked_time: Codec.strOpt,
    user_name: Codec.strOpt,
    user_en_name: Codec.strOpt,
    user_avatar_url: Codec.strOpt,
    user_is_desensitized: Codec.boolOpt
  }))
