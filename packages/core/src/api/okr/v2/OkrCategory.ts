// GENERATED from spec/okr.json. DO NOT EDIT: correct spec/patches/okr.json.
/**
 * Endpoints of `okr.v2.okr.category`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/okr.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly owner_type?: "user" | "department" | (string & {}) | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("okr.v2.okr.category.list#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    owner_type: Codec.listedOpt("user", "department")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
  readonly items: ReadonlyArray<ListOutputItems>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("okr.v2.okr.category.list#output", () => ({
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt,
    items: Codec.list(Codec.obj(ListOutputItems))
  }))

/**
 * 获取所有 OKR 分类
 *
 * `GET /open-apis/okr/v2/categories` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `okr:okr.setting:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-category/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取所有 OKR 分类
   *
   * Scopes, any of: `okr:okr.setting:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-category/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取所有 OKR 分类
     *
     * Scopes, any of: `okr:okr.setting:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-category/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<ListOutputItems>
  }
} = /*#__PURE__*/ Paged.make({
  id: "okr.v2.okr.category.list",
  method: "GET",
  path: "/open-apis/okr/v2/categories",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token", "owner_type"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface ListOutputItems {
  readonly id: string
  readonly create_time: string
  readonly update_time: string
  readonly category_type: "person" | "team" | (string & {})
  readonly enabled: boolean
  readonly color: "blue" | "purple" | "wathet" | "turquoise" | "indigo" | "orange" | (string & {})
  readonly name: ListOutputItemsName
}

export const ListOutputItems: Codec.Shape<ListOutputItems> =
  /*#__PURE__*/ Codec.shape("okr.v2.okr.category.list#output.items", () => ({
    id: Codec.str,
    create_time: Codec.str,
    update_time: Codec.str,
    category_type: Codec.open("person", "team"),
    enabled: Codec.bool,
    color: Codec.open("blue", "purple", "wathet", "turquoise", "indigo", "orange"),
    name: Codec.obj(ListOutputItemsName)
  }))

/** @category structures */
export interface ListOutputItemsName {
  readonly zh?: string | undefined
  readonly en?: string | undefined
  readonly ja?: string | undefined
}

export const ListOutputItemsName: Codec.Shape<ListOutputItemsName> =
  /*#__PURE__*/ Codec.shape("okr.v2.okr.category.list#output.items.name", () => ({
    zh: Codec.strOpt,
    en: Codec.strOpt,
    ja: Codec.strOpt
  }))
