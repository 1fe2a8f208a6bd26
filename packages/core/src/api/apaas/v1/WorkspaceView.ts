// GENERATED from spec/apaas.json. DO NOT EDIT: correct spec/patches/apaas.json.
/**
 * Endpoints of `apaas.v1.workspace.view`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/apaas.js"
import type * as Effect from "effect/Effect"

/**
 * What `viewsGet` takes.
 *
 * @category inputs
 */
export interface ViewsGetInput {
  readonly workspace_id: string
  readonly view_name: string
  /** Default: `10`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly select?: string | undefined
  readonly filter?: string | undefined
  readonly order?: string | undefined
}

export const ViewsGetInput: Codec.Shape<ViewsGetInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.workspace.view.views_get#input", () => ({
    workspace_id: Codec.str,
    view_name: Codec.str,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    select: Codec.strOpt,
    filter: Codec.strOpt,
    order: Codec.strOpt
  }))

/**
 * What `viewsGet` gives.
 *
 * @category outputs
 */
export interface ViewsGetOutput {
  readonly has_more: boolean
  readonly page_token: string
  readonly total: number
  readonly items: string
}

export const ViewsGetOutput: Codec.Shape<ViewsGetOutput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.workspace.view.views_get#output", () => ({
    has_more: Codec.bool,
    page_token: Codec.str,
    total: Codec.int,
    items: Codec.str
  }))

/**
 * 查询视图数据记录
 *
 * `GET /open-apis/apaas/v1/workspaces/:workspace_id/views/:view_name/records` · Token: user · Rate limit:
 * 10/s.
 *
 * Scopes, any of: `app_engine:workspace.table.record:read`, `app_engine:workspace.table.record:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-view/views_get
 * @category endpoints
 */
export const viewsGet: Endpoint.Described<ViewsGetInput, ViewsGetOutput, "user"> & {
  /**
   * 查询视图数据记录
   *
   * Scopes, any of: `app_engine:workspace.table.record:read`, `app_engine:workspace.table.record:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-view/views_get
   */
  (input: ViewsGetInput, options: Endpoint.WithToken): Effect.Effect<ViewsGetOutput, FeishuError, FeishuClient>
  /**
   * 查询视图数据记录
   *
   * Scopes, any of: `app_engine:workspace.table.record:read`, `app_engine:workspace.table.record:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-view/views_get
   */
  (input: ViewsGetInput, options?: Endpoint.CallOptions<never>): Effect.Effect<ViewsGetOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "apaas.v1.workspace.view.views_get",
  method: "GET",
  path: "/open-apis/apaas/v1/workspaces/:workspace_id/views/:view_name/records",
  tokens: ["user"],
  query: ["page_size", "page_token", "select", "filter", "order"],
  codes,
  input: ViewsGetInput,
  output: ViewsGetOutput
})
