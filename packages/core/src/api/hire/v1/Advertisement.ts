// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.advertisement`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/hire.js"
import type * as Effect from "effect/Effect"

/**
 * What `publish` takes.
 *
 * @category inputs
 */
export interface PublishInput {
  readonly advertisement_id: string
  readonly job_channel_id?: string | undefined
}

export const PublishInput: Codec.Shape<PublishInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.advertisement.publish#input", () => ({
    advertisement_id: Codec.str,
    job_channel_id: Codec.strOpt
  }))

/**
 * 发布职位广告
 *
 * `POST /open-apis/hire/v1/advertisements/:advertisement_id/publish` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:advertisement`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/advertisement/publish
 * @category endpoints
 */
export const publish: Endpoint.Described<PublishInput, Codec.Dictionary, "tenant"> & {
  /**
   * 发布职位广告
   *
   * Scopes, any of: `hire:advertisement`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/advertisement/publish
   */
  (input: PublishInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.advertisement.publish",
  method: "POST",
  path: "/open-apis/hire/v1/advertisements/:advertisement_id/publish",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: PublishInput,
  output: Codec.dictionary
})
