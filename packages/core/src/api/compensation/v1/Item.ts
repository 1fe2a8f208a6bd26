// GENERATED from spec/compensation.json. DO NOT EDIT: correct spec/patches/compensation.json.
/**
 * Endpoints of `compensation.v1.item`.
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
  readonly page_size: number
  readonly page_token?: string | undefined
  /** Not in the documentation. */
  readonly item_type?: "salary" | "bonus" | "recurring_payment" | (string & {}) | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("compensation.v1.item.list#input", () => ({
    page_size: Codec.int,
    page_token: Codec.strOpt,
    item_type: Codec.listedOpt("salary", "bonus", "recurring_payment")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<Item>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("compensation.v1.item.list#output", () => ({
    items: Codec.list(Codec.obj(Item)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 批量查询薪资项
 *
 * `GET /open-apis/compensation/v1/items` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `corehr:compensation_item:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/item/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 批量查询薪资项
   *
   * Scopes, any of: `corehr:compensation_item:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/item/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 批量查询薪资项
     *
     * Scopes, any of: `corehr:compensation_item:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/item/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<Item>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "compensation.v1.item.list",
  method: "GET",
  path: "/open-apis/compensation/v1/items",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "item_type"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 500
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface Item {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly category_id: string
  readonly value_type: "money" | "number" | "percent" | (string & {})
  readonly pay_off_frequency_type:
    | "year" | "half_year" | "quarterly" | "bimonthly" | "month" | "biweekly" | "week" | "day" | "hour"
    | (string & {})
  readonly decimal_places?: number | undefined
  readonly active_status: 1 | 0 | (number & {})
  readonly i18n_names: ReadonlyArray<Types.I18nContent>
  readonly i18n_descriptions: ReadonlyArray<Types.I18nContent>
  /** Not in the documentation. */
  readonly item_type?: "salary" | "bonus" | "recurring_payment" | (string & {}) | undefined
}

export const Item: Codec.Shape<Item> =
  /*#__PURE__*/ Codec.shape("compensation.v1.item.list#output.items", () => ({
    id: Codec.str,
    name: Codec.str,
    description: Codec.str,
    category_id: Codec.str,
    value_type: Codec.open("money", "number", "percent"),
    pay_off_frequency_type: Codec.open(
      "year", "half_year", "quarterly", "bimonthly", "month", "biweekly", "week", "day", "hour"
    ),
    decimal_places: Codec.intOpt,
    active_status: Codec.open(1, 0),
    i18n_names: Codec.list(Codec.obj(Types.I18nContent)),
    i18n_descriptions: Codec.list(Codec.obj(Types.I18nContent)),
    item_type: Codec.openOpt("salary", "bonus", "recurring_payment")
  }))
