// GENERATED from spec/im.json. DO NOT EDIT: correct spec/patches/im.json.
/**
 * Endpoints of `im.v1.message.resource`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Download from "../../../Download.js"
import type * as Endpoint from "../../../Endpoint.js"
import { codes } from "../../../internal/codes/im.js"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly message_id: string
  readonly file_key: string
  readonly type: "image" | "file" | (string & {})
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("im.v1.message.resource.get#input", () => ({
    message_id: Codec.str,
    file_key: Codec.str,
    type: Codec.listed("image", "file")
  }))

/**
 * 获取消息中的资源文件
 *
 * `GET /open-apis/im/v1/messages/:message_id/resources/:file_key` · Token: tenant or user · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `im:message`, `im:message:readonly`, `im:message.history:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-resource/get
 * @category endpoints
 */
export const get: Download.Described<GetInput, "tenant" | "user"> & {
  /**
   * 获取消息中的资源文件
   *
   * Scopes, any of: `im:message`, `im:message:readonly`, `im:message.history:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-resource/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Download.Content
} = /*#__PURE__*/ Download.make({
  id: "im.v1.message.resource.get",
  method: "GET",
  path: "/open-apis/im/v1/messages/:message_id/resources/:file_key",
  tokens: ["tenant", "user"],
  query: ["type"],
  response: "binary",
  codes,
  input: GetInput
})
