// GENERATED from spec/acs.json. DO NOT EDIT: correct spec/patches/acs.json.
/**
 * Endpoints of `acs.v1.access_record.access_photo`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Download from "../../../Download.js"
import type * as Endpoint from "../../../Endpoint.js"
import { codes } from "../../../internal/codes/acs.js"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly access_record_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("acs.v1.access_record.access_photo.get#input", () => ({
    access_record_id: Codec.str
  }))

/**
 * 下载开门时的人脸识别图片
 *
 * `GET /open-apis/acs/v1/access_records/:access_record_id/access_photo` · Token: tenant · Rate limit: a limit
 * of its own.
 *
 * Scopes, any of: `acs:users`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/access_record-access_photo/get
 * @category endpoints
 */
export const get: Download.Described<GetInput, "tenant"> & {
  /**
   * 下载开门时的人脸识别图片
   *
   * Scopes, any of: `acs:users`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/access_record-access_photo/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Download.Content
} = /*#__PURE__*/ Download.make({
  id: "acs.v1.access_record.access_photo.get",
  method: "GET",
  path: "/open-apis/acs/v1/access_records/:access_record_id/access_photo",
  tokens: ["tenant"],
  response: "binary",
  codes,
  input: GetInput
})
