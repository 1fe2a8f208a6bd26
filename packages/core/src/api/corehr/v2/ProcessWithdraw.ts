// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.process_withdraw`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/corehr.js"
import type * as Effect from "effect/Effect"

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly process_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  readonly user_id?: string | undefined
  /** At most 500 characters. */
  readonly reason?: string | undefined
  /** Default: `false`. */
  readonly system_user?: boolean | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.process_withdraw.update#input", () => ({
    process_id: Codec.str,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    user_id: Codec.strOpt,
    reason: Codec.strOpt,
    system_user: Codec.boolOpt
  }))

/**
 * 撤回流程
 *
 * `PUT /open-apis/corehr/v2/process_withdraw/:process_id` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `corehr:process.instance:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process_withdraw/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, Codec.Dictionary, "tenant"> & {
  /**
   * 撤回流程
   *
   * Scopes, any of: `corehr:process.instance:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process_withdraw/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.process_withdraw.update",
  method: "PUT",
  path: "/open-apis/corehr/v2/process_withdraw/:process_id",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: UpdateInput,
  output: Codec.dictionary
})
