// GENERATED from spec/minutes.json. DO NOT EDIT: correct spec/patches/minutes.json.
/**
 * Endpoints of `minutes.v1.minute.media`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/minutes.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  /** Exactly 24 characters. */
  readonly minute_token: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("minutes.v1.minute.media.get#input", () => ({
    minute_token: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly download_url: string
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("minutes.v1.minute.media.get#output", () => ({
    download_url: Codec.str
  }))

/**
 * 下载妙记音视频文件
 *
 * `GET /open-apis/minutes/v1/minutes/:minute_token/media` · Token: tenant or user · Rate limit: 5/s.
 *
 * Scopes, any of: `minutes:minute:download`, `minutes:minutes.media:export`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute-media/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 下载妙记音视频文件
   *
   * Scopes, any of: `minutes:minute:download`, `minutes:minutes.media:export`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute-media/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "minutes.v1.minute.media.get",
  method: "GET",
  path: "/open-apis/minutes/v1/minutes/:minute_token/media",
  tokens: ["tenant", "user"],
  codes,
  input: GetInput,
  output: GetOutput
})
