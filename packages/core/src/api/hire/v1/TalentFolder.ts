// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.talent_folder`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/hire.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly page_token?: string | undefined
  /** At most 100. Default: `10`. */
  readonly page_size?: number | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_admin_id" | (string & {}) | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent_folder.list#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
  readonly items: ReadonlyArray<TalentFolderForList>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent_folder.list#output", () => ({
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt,
    items: Codec.list(Codec.obj(TalentFolderForList))
  }))

/**
 * 获取人才文件夹列表
 *
 * `GET /open-apis/hire/v1/talent_folders` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:talent_folder:readonly`, `hire:talent_folder`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_folder/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取人才文件夹列表
   *
   * Scopes, any of: `hire:talent_folder:readonly`, `hire:talent_folder`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_folder/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取人才文件夹列表
     *
     * Scopes, any of: `hire:talent_folder:readonly`, `hire:talent_folder`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_folder/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<TalentFolderForList>
  }
} = /*#__PURE__*/ Paged.make({
  id: "hire.v1.talent_folder.list",
  method: "GET",
  path: "/open-apis/hire/v1/talent_folders",
  tokens: ["tenant"],
  query: ["page_token", "page_size", "user_id_type"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface TalentFolderForList {
  readonly folder_id?: string | undefined
  readonly folder_name: string
  readonly owner_id?: string | undefined
}

export const TalentFolderForList: Codec.Shape<TalentFolderForList> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent_folder.list#output.items", () => ({
    folder_id: Codec.strOpt,
    folder_name: Codec.str,
    owner_id: Codec.strOpt
  }))
