// GENERATED from spec/aily.json. DO NOT EDIT: correct spec/patches/aily.json.
/**
 * Endpoints of `aily.v1.tenant.app_stat`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/aily.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly start_at: string
  readonly end_at: string
  readonly filter_type: string
  readonly page_token?: string | undefined
  readonly page_size?: number | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("aily.v1.tenant.app_stat.list#input", () => ({
    start_at: Codec.str,
    end_at: Codec.str,
    filter_type: Codec.str,
    page_token: Codec.strOpt,
    page_size: Codec.intOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<ListOutputItems>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("aily.v1.tenant.app_stat.list#output", () => ({
    items: Codec.list(Codec.obj(ListOutputItems)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 查询应用统计数据
 *
 * `GET /open-apis/aily/v1/app_stats` · Token: tenant · Rate limit: 1/s.
 *
 * Scopes, any of: `aily:stats:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/tenant-app_stat/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 查询应用统计数据
   *
   * Scopes, any of: `aily:stats:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/tenant-app_stat/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 查询应用统计数据
     *
     * Scopes, any of: `aily:stats:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/tenant-app_stat/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<ListOutputItems>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "aily.v1.tenant.app_stat.list",
  method: "GET",
  path: "/open-apis/aily/v1/app_stats",
  tokens: ["tenant"],
  query: ["start_at", "end_at", "filter_type", "page_token", "page_size"],
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
  readonly name?: string | undefined
  readonly avg_daily_active_user_num?: number | undefined
  readonly avg_daily_run_num?: number | undefined
  readonly avg_daily_credit_usage?: number | undefined
  readonly total_credit_usage?: number | undefined
  readonly owner?: ListOutputItemsOwner | undefined
  readonly app_created_at?: string | undefined
}

export const ListOutputItems: Codec.Shape<ListOutputItems> =
  /*#__PURE__*/ Codec.shape("aily.v1.tenant.app_stat.list#output.items", () => ({
    id: Codec.str,
    name: Codec.strOpt,
    avg_daily_active_user_num: Codec.numOpt,
    avg_daily_run_num: Codec.numOpt,
    avg_daily_credit_usage: Codec.numOpt,
    total_credit_usage: Codec.numOpt,
    owner: Codec.objOpt(ListOutputItemsOwner),
    app_created_at: Codec.strOpt
  }))

/** @category structures */
export interface ListOutputItemsOwner {
  readonly id: string
  readonly name?: string | undefined
  readonly tenant_id?: string | undefined
  readonly lark_user_id?: string | undefined
  readonly open_user_id?: string | undefined
  readonly open_id?: string | undefined
}

export const ListOutputItemsOwner: Codec.Shape<ListOutputItemsOwner> =
  /*#__PURE__*/ Codec.shape("aily.v1.tenant.app_stat.list#output.items.owner", () => ({
    id: Codec.str,
    name: Codec.strOpt,
    tenant_id: Codec.strOpt,
    lark_user_id: Codec.strOpt,
    open_user_id: Codec.strOpt,
    open_id: Codec.strOpt
  }))
