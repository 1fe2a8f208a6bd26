// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.process.extra`.
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
  readonly operator?: string | undefined
  readonly node_id?: string | undefined
  readonly approver_id?: string | undefined
  readonly extra_type: 0 | 1 | 2 | (number & {})
  readonly approval_type?: 0 | 1 | (number & {}) | undefined
  /** 1 to 20 items. */
  readonly extra_user_ids: ReadonlyArray<string>
  readonly remark?: string | undefined
  /** Default: `false`. */
  readonly system_user?: boolean | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.process.extra.update#input", () => ({
    process_id: Codec.str,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    operator: Codec.strOpt,
    node_id: Codec.strOpt,
    approver_id: Codec.strOpt,
    extra_type: Codec.listed(0, 1, 2),
    approval_type: Codec.listedOpt(0, 1),
    extra_user_ids: Codec.list(Codec.str),
    remark: Codec.strOpt,
    system_user: Codec.boolOpt
  }))

/**
 * 加签审批任务
 *
 * `PUT /open-apis/corehr/v2/processes/:process_id/extra` · Token: tenant · Rate limit: 20/min.
 *
 * Scopes, any of: `corehr:process.instance:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-extra/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, Codec.Dictionary, "tenant"> & {
  /**
   * 加签审批任务
   *
   * Scopes, any of: `corehr:process.instance:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-extra/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.process.extra.update",
  method: "PUT",
  path: "/open-apis/corehr/v2/processes/:process_id/extra",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  repeatable: false,
  codes,
  input: UpdateInput,
  output: Codec.dictionary
})
