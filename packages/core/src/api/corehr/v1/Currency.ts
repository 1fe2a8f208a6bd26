// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v1.currency`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/corehr.js"
import * as Shared from "../Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly currency_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.currency.get#input", () => ({
    currency_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly currency: Currency3
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.currency.get#output", () => ({
    currency: Codec.obj(Currency3)
  }))

/**
 * 查询单个货币信息
 *
 * `GET /open-apis/corehr/v1/currencies/:currency_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:common_data.basic_data:read`, `corehr:corehr:readonly`, `corehr:corehr`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/currency/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 查询单个货币信息
   *
   * Scopes, any of: `corehr:common_data.basic_data:read`, `corehr:corehr:readonly`, `corehr:corehr`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/currency/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.currency.get",
  method: "GET",
  path: "/open-apis/corehr/v1/currencies/:currency_id",
  tokens: ["tenant"],
  deprecated: true,
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
  readonly page_token?: string | undefined
  readonly page_size: string
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.currency.list#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.str
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<Currency3>
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.currency.list#output", () => ({
    items: Codec.list(Codec.obj(Currency3)),
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt
  }))

/**
 * 批量查询货币信息
 *
 * `GET /open-apis/corehr/v1/currencies` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:common_data.basic_data:read`, `corehr:corehr:readonly`, `corehr:corehr`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/currency/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 批量查询货币信息
   *
   * Scopes, any of: `corehr:common_data.basic_data:read`, `corehr:corehr:readonly`, `corehr:corehr`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/currency/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 批量查询货币信息
     *
     * Scopes, any of: `corehr:common_data.basic_data:read`, `corehr:corehr:readonly`, `corehr:corehr`.
     * @deprecated The platform keeps it for old applications.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/currency/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<Currency3>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v1.currency.list",
  method: "GET",
  path: "/open-apis/corehr/v1/currencies",
  tokens: ["tenant"],
  query: ["page_token", "page_size"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
  deprecated: true,
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface Currency3 {
  readonly id?: string | undefined
  readonly country_region_id?: string | undefined
  readonly currency_name?: ReadonlyArray<Shared.I18n> | undefined
  readonly numeric_code?: number | undefined
  readonly currency_alpha_3_code?: string | undefined
}

export const Currency3: Codec.Shape<Currency3> = /*#__PURE__*/ Codec.shape("corehr#Currency3", () => ({
  id: Codec.strOpt,
  country_region_id: Codec.strOpt,
  currency_name: Codec.listOpt(Codec.obj(Shared.I18n)),
  numeric_code: Codec.intOpt,
  currency_alpha_3_code: Codec.strOpt
}))
