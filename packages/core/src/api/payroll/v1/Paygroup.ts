// GENERATED from spec/payroll.json. DO NOT EDIT: correct spec/patches/payroll.json.
/**
 * Endpoints of `payroll.v1.paygroup`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/payroll.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** 1 to 2000. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("payroll.v1.paygroup.list#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<Paygroup>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("payroll.v1.paygroup.list#output", () => ({
    items: Codec.list(Codec.obj(Paygroup)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 获取薪资组基本信息
 *
 * `GET /open-apis/payroll/v1/paygroups` · Token: tenant · Rate limit: 20/min.
 *
 * Scopes, any of: `payroll:pay_groups:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/paygroup/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取薪资组基本信息
   *
   * Scopes, any of: `payroll:pay_groups:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/paygroup/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取薪资组基本信息
     *
     * Scopes, any of: `payroll:pay_groups:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/paygroup/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<Paygroup>
  }
} = /*#__PURE__*/ Paged.make({
  id: "payroll.v1.paygroup.list",
  method: "GET",
  path: "/open-apis/payroll/v1/paygroups",
  tokens: ["tenant"],
  query: ["page_size", "page_token"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 2000
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface Paygroup {
  readonly pay_group_id: string
  readonly name: I18n
  readonly code: string
  readonly status: 1 | 0 | (number & {})
  /** Not in the documentation. */
  readonly country_region?: PaygroupCountryRegion | undefined
  /** Not in the documentation. */
  readonly is_global_region?: boolean | undefined
}

export const Paygroup: Codec.Shape<Paygroup> =
  /*#__PURE__*/ Codec.shape("payroll.v1.paygroup.list#output.items", () => ({
    pay_group_id: Codec.str,
    name: Codec.obj(I18n),
    code: Codec.str,
    status: Codec.open(1, 0),
    country_region: Codec.objOpt(PaygroupCountryRegion),
    is_global_region: Codec.boolOpt
  }))

/** @category structures */
export interface I18n {
  readonly zh_cn?: string | undefined
  readonly en_us?: string | undefined
}

export const I18n: Codec.Shape<I18n> =
  /*#__PURE__*/ Codec.shape("payroll.v1.paygroup.list#output.items.name", () => ({
    zh_cn: Codec.strOpt,
    en_us: Codec.strOpt
  }))

/** @category structures */
export interface PaygroupCountryRegion {
  readonly id?: string | undefined
  readonly alpha3_code?: string | undefined
}

export const PaygroupCountryRegion: Codec.Shape<PaygroupCountryRegion> =
  /*#__PURE__*/ Codec.shape("payroll.v1.paygroup.list#output.items.country_region", () => ({
    id: Codec.strOpt,
    alpha3_code: Codec.strOpt
  }))
