// GENERATED from spec/approval.json. DO NOT EDIT: correct spec/patches/approval.json.
/**
 * Endpoints of `approval.v1.id`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/approval.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly tenant_key?: string | undefined
  readonly user_id_list?: ReadonlyArray<string> | undefined
  readonly lark_id_list?: ReadonlyArray<number> | undefined
}

export const GetInput: Codec.Shape<GetInput> = /*#__PURE__*/ Codec.shape("approval.v1.id.get#input", () => ({
  tenant_key: Codec.strOpt,
  user_id_list: Codec.listOpt(Codec.str),
  lark_id_list: Codec.listOpt(Codec.int)
}))

/**
 * 查询审批 ID（专用）
 *
 * `POST /approval/openapi/v1/id/get` · Token: tenant.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uEDN5UjLxQTO14SM0kTN
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, Codec.Dictionary, "tenant"> & {
  /**
   * 查询审批 ID（专用）
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uEDN5UjLxQTO14SM0kTN
   */
  (input?: GetInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "approval.v1.id.get",
  method: "POST",
  path: "/approval/openapi/v1/id/get",
  host: "www",
  tokens: ["tenant"],
  body: "json",
  repeatable: true,
  codes,
  input: GetInput,
  output: Codec.dictionary
})
