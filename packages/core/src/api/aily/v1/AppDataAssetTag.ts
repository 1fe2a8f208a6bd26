// GENERATED from spec/aily.json. DO NOT EDIT: correct spec/patches/aily.json.
/**
 * Endpoints of `aily.v1.app.data_asset_tag`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/aily.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

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
  readonly data_asset_tag_ids?: ReadonlyArray<string> | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("aily.v1.app.data_asset_tag.list#input", () => ({
    app_id: Codec.str,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    keyword: Codec.strOpt,
    data_asset_tag_ids: Codec.listOpt(Codec.str)
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<Types.DataAssetTag>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("aily.v1.app.data_asset_tag.list#output", () => ({
    items: Codec.list(Codec.obj(Types.DataAssetTag)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 获取数据知识分类列表
 *
 * `GET /open-apis/aily/v1/apps/:app_id/data_asset_tags` · Token: tenant or user · Rate limit: 20/s.
 *
 * Scopes, any of: `aily:data_asset:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-data_asset_tag/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取数据知识分类列表
   *
   * Scopes, any of: `aily:data_asset:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-data_asset_tag/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取数据知识分类列表
     *
     * Scopes, any of: `aily:data_asset:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-data_asset_tag/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<Types.DataAssetTag>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "aily.v1.app.data_asset_tag.list",
  method: "GET",
  path: "/open-apis/aily/v1/apps/:app_id/data_asset_tags",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token", "keyword", "data_asset_tag_ids"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
  codes,
  input: ListInput,
  output: ListOutput
})
