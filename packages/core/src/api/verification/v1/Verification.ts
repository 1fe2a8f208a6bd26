// GENERATED from spec/verification.json. DO NOT EDIT: correct spec/patches/verification.json.
/**
 * Endpoints of `verification.v1.verification`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/verification.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly verification: Verification
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("verification.v1.verification.get#output", () => ({
    verification: Codec.obj(Verification)
  }))

/**
 * 获取认证信息
 *
 * `GET /open-apis/verification/v1/verification` · Token: tenant · Rate limit: 10/min.
 *
 * Scopes, any of: `verification:verification_information:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/verification-v1/verification/get
 * @category endpoints
 */
export const get: Endpoint.Described<Codec.Empty, GetOutput, "tenant"> & {
  /**
   * 获取认证信息
   *
   * Scopes, any of: `verification:verification_information:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/verification-v1/verification/get
   */
  (input?: Codec.Empty, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "verification.v1.verification.get",
  method: "GET",
  path: "/open-apis/verification/v1/verification",
  tokens: ["tenant"],
  codes,
  input: Codec.empty,
  output: GetOutput
})

/** @category structures */
export interface Verification {
  readonly name: string
  readonly has_verification: boolean
}

export const Verification: Codec.Shape<Verification> =
  /*#__PURE__*/ Codec.shape("verification.v1.verification.get#output.verification", () => ({
    name: Codec.str,
    has_verification: Codec.bool
  }))
