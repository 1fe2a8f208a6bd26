// GENERATED from spec/security_and_compliance.json. DO NOT EDIT: correct spec/patches/security_and_compliance.json.
/**
 * Endpoints of `security_and_compliance.v2.device_apply_record`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/security_and_compliance.js"
import type * as Effect from "effect/Effect"

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly device_apply_record_id: string
  readonly is_approved: boolean
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("security_and_compliance.v2.device_apply_record.update#input", () => ({
    device_apply_record_id: Codec.str,
    is_approved: Codec.bool
  }))

/**
 * 审批设备申报
 *
 * `PUT /open-apis/security_and_compliance/v2/device_apply_records/:device_apply_record_id` · Token: tenant ·
 * Rate limit: 10/s.
 *
 * Scopes, any of: `security_and_compliance:device_apply_record:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_apply_record/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, Codec.Dictionary, "tenant"> & {
  /**
   * 审批设备申报
   *
   * Scopes, any of: `security_and_compliance:device_apply_record:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_apply_record/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "security_and_compliance.v2.device_apply_record.update",
  method: "PUT",
  path: "/open-apis/security_and_compliance/v2/device_apply_records/:device_apply_record_id",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: UpdateInput,
  output: Codec.dictionary
})
