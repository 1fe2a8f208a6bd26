// GENERATED from spec/compensation.json. DO NOT EDIT: correct spec/patches/compensation.json.
/**
 * Endpoints of `compensation.v1.item_category`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/compensation.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** 1 to 500. Default: `100`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("compensation.v1.item_category.list#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<ItemCategory>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("compensation.v1.item_category.list#output", () => ({
    items: Codec.list(Codec.obj(ItemCategory)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 批量获取薪资项分类信息
 *
 * `GET /open-apis/compensation/v1/item_categories` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `corehr:compensation_item_category:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/item_category/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 批量获取薪资项分类信息
   *
   * Scopes, any of: `corehr:compensation_item_category:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/item_category/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 批量获取薪资项分类信息
     *
     * Scopes, any of: `corehr:compensation_item_category:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/item_category/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<ItemCategory>
  }
} = /*#__PURE__*/ Paged.make({
  id: "compensation.v1.item_category.list",
  method: "GET",
  path: "/open-apis/compensation/v1/item_categories",
  tokens: ["tenant"],
  query: ["page_size", "page_token"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 500
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface ItemCategory {
  readonly id: string
  readonly name: string
  readonly i18n_names?: ReadonlyArray<Types.I18nContent> | undefined
}

export const ItemCategory: Codec.Shape<ItemCategory> =
  /*#__PURE__*/ Codec.shape("compensation.v1.item_category.list#output.items", () => ({
    id: Codec.str,
    name: Codec.str,
    i18n_names: Codec.listOpt(Codec.obj(Types.I18nContent))
  }))
