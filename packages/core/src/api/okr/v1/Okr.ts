// GENERATED from spec/okr.json. DO NOT EDIT: correct spec/patches/okr.json.
/**
 * Endpoints of `okr.v1.okr`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/okr.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchGet` takes.
 *
 * @category inputs
 */
export interface BatchGetInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_admin_id" | (string & {}) | undefined
  /** At most 10 items. */
  readonly okr_ids: ReadonlyArray<string>
  /** Default: `"zh_cn"`. */
  readonly lang?: string | undefined
}

export const BatchGetInput: Codec.Shape<BatchGetInput> =
  /*#__PURE__*/ Codec.shape("okr.v1.okr.batch_get#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id"),
    okr_ids: Codec.list(Codec.str),
    lang: Codec.strOpt
  }))

/**
 * What `batchGet` gives.
 *
 * @category outputs
 */
export interface BatchGetOutput {
  readonly okr_list: ReadonlyArray<Types.OkrBatch>
}

export const BatchGetOutput: Codec.Shape<BatchGetOutput> =
  /*#__PURE__*/ Codec.shape("okr.v1.okr.batch_get#output", () => ({
    okr_list: Codec.list(Codec.obj(Types.OkrBatch))
  }))

/**
 * 批量获取 OKR
 *
 * `GET /open-apis/okr/v1/okrs/batch_get` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `okr:okr`, `okr:okr.content:readonly`, `okr:okr:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/okr/batch_get
 * @category endpoints
 */
export const batchGet: Endpoint.Described<BatchGetInput, BatchGetOutput, "tenant" | "user"> & {
  /**
   * 批量获取 OKR
   *
   * Scopes, any of: `okr:okr`, `okr:okr.content:readonly`, `okr:okr:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/okr/batch_get
   */
  (input: BatchGetInput, options?: Endpoint.CallOptions): Effect.Effect<BatchGetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "okr.v1.okr.batch_get",
  method: "GET",
  path: "/open-apis/okr/v1/okrs/batch_get",
  tokens: ["tenant", "user"],
  query: ["user_id_type", "okr_ids", "lang"],
  codes,
  input: BatchGetInput,
  output: BatchGetOutput
})
