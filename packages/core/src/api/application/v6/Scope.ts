// GENERATED from spec/application.json. DO NOT EDIT: correct spec/patches/application.json.
/**
 * Endpoints of `application.v6.scope`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/application.js"
import type * as Effect from "effect/Effect"

/**
 * 向管理员申请授权
 *
 * `POST /open-apis/application/v6/scopes/apply` · Token: tenant · Rate limit: 100/min.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/scope/apply
 * @category endpoints
 */
export const apply: Endpoint.Described<Codec.Empty, Codec.Dictionary, "tenant"> & {
  /**
   * 向管理员申请授权
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/scope/apply
   */
  (input?: Codec.Empty, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "application.v6.scope.apply",
  method: "POST",
  path: "/open-apis/application/v6/scopes/apply",
  tokens: ["tenant"],
  codes,
  input: Codec.empty,
  output: Codec.dictionary
})

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly scopes: ReadonlyArray<Scope>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("application.v6.scope.list#output", () => ({
    scopes: Codec.list(Codec.obj(Scope))
  }))

/**
 * 查询租户授权状态
 *
 * `GET /open-apis/application/v6/scopes` · Token: tenant · Rate limit: 100/min.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/scope/list
 * @category endpoints
 */
export const list: Endpoint.Described<Codec.Empty, ListOutput, "tenant"> & {
  /**
   * 查询租户授权状态
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/scope/list
   */
  (input?: Codec.Empty, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "application.v6.scope.list",
  method: "GET",
  path: "/open-apis/application/v6/scopes",
  tokens: ["tenant"],
  codes,
  input: Codec.empty,
  output: ListOutput
})

/** @category structures */
export interface Scope {
  readonly scope_name: string
  readonly grant_status: 1 | 2 | (number & {})
  /** Not in the documentation. */
  readonly scope_type?: "tenant" | "user" | (string & {}) | undefined
}

export const Scope: Codec.Shape<Scope> =
  /*#__PURE__*/ Codec.shape("application.v6.scope.list#output.scopes", () => ({
    scope_name: Codec.str,
    grant_status: Codec.open(1, 2),
    scope_type: Codec.openOpt("tenant", "user")
  }))
