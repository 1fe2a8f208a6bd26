// GENERATED from spec/bitable.json. DO NOT EDIT: correct spec/patches/bitable.json.
/**
 * Endpoints of `bitable.v1.app.dashboard`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/bitable.js"
import type * as Effect from "effect/Effect"

/**
 * What `copy` takes.
 *
 * @category inputs
 */
export interface CopyInput {
  readonly app_token: string
  readonly block_id: string
  readonly name: string
}

export const CopyInput: Codec.Shape<CopyInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.dashboard.copy#input", () => ({
    app_token: Codec.str,
    block_id: Codec.str,
    name: Codec.str
  }))

/**
 * What `copy` gives.
 *
 * @category outputs
 */
export interface CopyOutput {
  readonly block_id?: string | undefined
  readonly name?: string | undefined
}

export const CopyOutput: Codec.Shape<CopyOutput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.dashboard.copy#output", () => ({
    block_id: Codec.strOpt,
    name: Codec.strOpt
  }))

/**
 * 复制仪表盘
 *
 * `POST /open-apis/bitable/v1/apps/:app_token/dashboards/:block_id/copy` · Token: tenant or user · Rate
 * limit: 10/s.
 *
 * Scopes, any of: `base:dashboard:copy`, `bitable:app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-dashboard/copy
 * @category endpoints
 */
export const copy: Endpoint.Described<CopyInput, CopyOutput, "tenant" | "user"> & {
  /**
   * 复制仪表盘
   *
   * Scopes, any of: `base:dashboard:copy`, `bitable:app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-dashboard/copy
   */
  (input: CopyInput, options?: Endpoint.CallOptions): Effect.Effect<CopyOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "bitable.v1.app.dashboard.copy",
  method: "POST",
  path: "/open-apis/bitable/v1/apps/:app_token/dashboards/:block_id/copy",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: CopyInput,
  output: CopyOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly app_token: string
  /** At most 500. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  /** Not in the documentation. */
  readonly with_share_config?: boolean | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.dashboard.list#input", () => ({
    app_token: Codec.str,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    with_share_config: Codec.boolOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly dashboards: ReadonlyArray<AppDashboard>
  readonly page_token: string
  readonly has_more: boolean
  /** Not in the documentation. */
  readonly total?: number | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.dashboard.list#output", () => ({
    dashboards: Codec.list(Codec.obj(AppDashboard)),
    page_token: Codec.str,
    has_more: Codec.bool,
    total: Codec.intOpt
  }))

/**
 * 列出仪表盘
 *
 * `GET /open-apis/bitable/v1/apps/:app_token/dashboards` · Token: tenant or user · Rate limit: 20/s.
 *
 * Scopes, any of: `base:dashboard:read`, `bitable:app`, `bitable:app:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-dashboard/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 列出仪表盘
   *
   * Scopes, any of: `base:dashboard:read`, `bitable:app`, `bitable:app:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-dashboard/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 列出仪表盘
     *
     * Scopes, any of: `base:dashboard:read`, `bitable:app`, `bitable:app:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-dashboard/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<AppDashboard>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "bitable.v1.app.dashboard.list",
  method: "GET",
  path: "/open-apis/bitable/v1/apps/:app_token/dashboards",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token", "with_share_config"],
  paging: {
    style: "token", items: "dashboards", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 500
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface AppDashboard {
  readonly block_id: string
  readonly name: string
  /** Not in the documentation. */
  readonly share_config?: AppDashboardShareConfig | undefined
}

export const AppDashboard: Codec.Shape<AppDashboard> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.dashboard.list#output.dashboards", () => ({
    block_id: Codec.str,
    name: Codec.str,
    share_config: Codec.objOpt(AppDashboardShareConfig)
  }))

/** @category structures */
export interface AppDashboardShareConfig {
  readonly share_flag?: boolean | undefined
  readonly share_scope_type?: "1" | "2" | "3" | (string & {}) | undefined
  readonly share_token?: string | undefined
  readonly share_link?: string | undefined
  readonly show_source?: boolean | undefined
  readonly source_link?: string | undefined
}

export const AppDashboardShareConfig: Codec.Shape<AppDashboardShareConfig> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.dashboard.list#output.dashboards.share_config", () => ({
    share_flag: Codec.boolOpt,
    share_scope_type: Codec.openOpt("1", "2", "3"),
    share_token: Codec.strOpt,
    share_link: Codec.strOpt,
    show_source: Codec.boolOpt,
    source_link: Codec.strOpt
  }))
