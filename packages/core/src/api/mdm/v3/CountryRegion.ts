// GENERATED from spec/mdm.json. DO NOT EDIT: correct spec/patches/mdm.json.
/**
 * Endpoints of `mdm.v3.country_region`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/mdm.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** At most 100 items. */
  readonly languages: ReadonlyArray<string>
  /** 1 to 100 items. */
  readonly fields: ReadonlyArray<string>
  /** 1 to 1000. */
  readonly limit?: number | undefined
  /** At most 100000. */
  readonly offset?: number | undefined
  readonly return_count?: boolean | undefined
  readonly page_token?: string | undefined
  readonly filter?: Filter | undefined
  readonly common?: Types.Common | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("mdm.v3.country_region.list#input", () => ({
    languages: Codec.list(Codec.str),
    fields: Codec.list(Codec.str),
    limit: Codec.intOpt,
    offset: Codec.intOpt,
    return_count: Codec.boolOpt,
    page_token: Codec.strOpt,
    filter: Codec.objOpt(Filter),
    common: Codec.objOpt(Types.Common)
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly data: ReadonlyArray<Types.CountryRegion>
  readonly total?: string | undefined
  readonly next_page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("mdm.v3.country_region.list#output", () => ({
    data: Codec.list(Codec.obj(Types.CountryRegion)),
    total: Codec.strOpt,
    next_page_token: Codec.strOpt
  }))

/**
 * 分页批量查询国家/地区
 *
 * `GET /open-apis/mdm/v3/country_regions` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `mdm:country_region:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/mdm-v3/country_region/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 分页批量查询国家/地区
   *
   * Scopes, any of: `mdm:country_region:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/mdm-v3/country_region/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 分页批量查询国家/地区
     *
     * Scopes, any of: `mdm:country_region:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/mdm-v3/country_region/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<Types.CountryRegion>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "mdm.v3.country_region.list",
  method: "GET",
  path: "/open-apis/mdm/v3/country_regions",
  tokens: ["tenant"],
  query: ["languages", "fields", "limit", "offset", "return_count", "page_token"],
  body: "json",
  paging: {
    style: "token", items: "data", pageToken: "next_page_token", requestToken: "page_token",
    requestSize: "limit", maxPageSize: 1000
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface Filter {
  readonly logic: "0" | "1" | (string & {})
  /** At most 100 items. */
  readonly expressions?: ReadonlyArray<Expression> | undefined
}

export const Filter: Codec.Shape<Filter> =
  /*#__PURE__*/ Codec.shape("mdm.v3.country_region.list#input.filter", () => ({
    logic: Codec.listed("0", "1"),
    expressions: Codec.listOpt(Codec.obj(Expression))
  }))

/** @category structures */
export interface Expression {
  readonly field: string
  readonly operator:
    | "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | (string & {})
  readonly value: Value
}

export const Expression: Codec.Shape<Expression> =
  /*#__PURE__*/ Codec.shape("mdm.v3.country_region.list#input.filter.expressions", () => ({
    field: Codec.str,
    operator: Codec.listed("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"),
    value: Codec.obj(Value)
  }))

/** @category structures */
export interface Value {
  readonly string_value?: string | undefined
  readonly bool_value?: boolean | undefined
  readonly int_value?: string | undefined
  readonly string_list_value?: ReadonlyArray<string> | undefined
  readonly int_list_value?: ReadonlyArray<string> | undefined
}

export const Value: Codec.Shape<Value> =
  /*#__PURE__*/ Codec.shape("mdm.v3.country_region.list#input.filter.expressions.value", () => ({
    string_value: Codec.strOpt,
    bool_value: Codec.boolOpt,
    int_value: Codec.strOpt,
    string_list_value: Codec.listOpt(Codec.str),
    int_list_value: Codec.listOpt(Codec.str)
  }))
