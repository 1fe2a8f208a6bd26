// GENERATED from spec/okr.json. DO NOT EDIT: correct spec/patches/okr.json.
/**
 * Endpoints of `okr.v1.user.okr`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/okr.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly user_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_admin_id" | (string & {}) | undefined
  readonly offset: string
  readonly limit: string
  /** Default: `"zh_cn"`. */
  readonly lang?: string | undefined
  /** At most 10 items. */
  readonly period_ids?: ReadonlyArray<string> | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("okr.v1.user.okr.list#input", () => ({
    user_id: Codec.str,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id"),
    offset: Codec.str,
    limit: Codec.str,
    lang: Codec.strOpt,
    period_ids: Codec.listOpt(Codec.str)
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly total?: number | undefined
  readonly okr_list: ReadonlyArray<Types.OkrBatch>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("okr.v1.user.okr.list#output", () => ({
    total: Codec.intOpt,
    okr_list: Codec.list(Codec.obj(Types.OkrBatch))
  }))

/**
 * 获取用户的 OKR 列表
 *
 * `GET /open-apis/okr/v1/users/:user_id/okrs` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `okr:okr`, `okr:okr.content:readonly`, `okr:okr:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/user-okr/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取用户的 OKR 列表
   *
   * Scopes, any of: `okr:okr`, `okr:okr.content:readonly`, `okr:okr:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/user-okr/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取用户的 OKR 列表
     *
     * Scopes, any of: `okr:okr`, `okr:okr.content:readonly`, `okr:okr:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/user-okr/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<Types.OkrBatch>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "okr.v1.user.okr.list",
  method: "GET",
  path: "/open-apis/okr/v1/users/:user_id/okrs",
  tokens: ["tenant", "user"],
  query: ["user_id_type", "offset", "limit", "lang", "period_ids"],
  paging: {style: "offset", items: "okr_list", requestToken: "offset", requestSize: "limit", total: "total"},
  codes,
  input: ListInput,
  output: ListOutput
})
