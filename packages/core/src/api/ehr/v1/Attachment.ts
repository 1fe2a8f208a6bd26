// GENERATED from spec/ehr.json. DO NOT EDIT: correct spec/patches/ehr.json.
/**
 * Endpoints of `ehr.v1.attachment`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Download from "../../../Download.js"
import type * as Endpoint from "../../../Endpoint.js"
import { codes } from "../../../internal/codes/ehr.js"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly token: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("ehr.v1.attachment.get#input", () => ({
    token: Codec.str
  }))

/**
 * 下载人员的附件
 *
 * `GET /open-apis/ehr/v1/attachments/:token` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `ehr:attachment:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/ehr/ehr-v1/attachment/get
 * @category endpoints
 */
export const get: Download.Described<GetInput, "tenant"> & {
  /**
   * 下载人员的附件
   *
   * Scopes, any of: `ehr:attachment:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/ehr/ehr-v1/attachment/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Download.Content
} = /*#__PURE__*/ Download.make({
  id: "ehr.v1.attachment.get",
  method: "GET",
  path: "/open-apis/ehr/v1/attachments/:token",
  tokens: ["tenant"],
  response: "binary",
  codes,
  input: GetInput
})
