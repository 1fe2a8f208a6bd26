// GENERATED from spec/payroll.json. DO NOT EDIT: correct spec/patches/payroll.json.
/**
 * Endpoints of `payroll.v1.acct_item`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/payroll.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** 1 to 100. */
  readonly page_size: number
  readonly page_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("payroll.v1.acct_item.list#input", () => ({
    page_size: Codec.int,
    page_token: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<AcctItem>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("payroll.v1.acct_item.list#output", () => ({
    items: Codec.list(Codec.obj(AcctItem)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 批量查询算薪项
 *
 * `GET /open-apis/payroll/v1/acct_items` · Token: tenant or user · Rate limit: 5/s.
 *
 * Scopes, any of: `payroll:payroll_calculation_item:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/acct_item/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 批量查询算薪项
   *
   * Scopes, any of: `payroll:payroll_calculation_item:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/acct_item/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 批量查询算薪项
     *
     * Scopes, any of: `payroll:payroll_calculation_item:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/acct_item/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<AcctItem>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "payroll.v1.acct_item.list",
  method: "GET",
  path: "/open-apis/payroll/v1/acct_items",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface AcctItem {
  readonly id?: string | undefined
  readonly i18n_names?: ReadonlyArray<Types.I18nContent2> | undefined
  readonly category_id?: string | undefined
  readonly data_type?: number | undefined
  readonly decimal_places?: number | undefined
  readonly active_status?: number | undefined
}

export const AcctItem: Codec.Shape<AcctItem> =
  /*#__PURE__*/ Codec.shape("payroll.v1.acct_item.list#output.items", () => ({
    id: Codec.strOpt,
    i18n_names: Codec.listOpt(Codec.obj(Types.I18nContent2)),
    category_id: Codec.strOpt,
    data_type: Codec.intOpt,
    decimal_places: Codec.intOpt,
    active_status: Codec.intOpt
  }))
