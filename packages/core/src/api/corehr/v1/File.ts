// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v1.file`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Download from "../../../Download.js"
import type * as Endpoint from "../../../Endpoint.js"
import { codes } from "../../../internal/codes/corehr.js"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly id: string
}

export const GetInput: Codec.Shape<GetInput> = /*#__PURE__*/ Codec.shape("corehr.v1.file.get#input", () => ({
  id: Codec.str
}))

/**
 * 下载文件
 *
 * `GET /open-apis/corehr/v1/files/:id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:file:read`, `corehr:file:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/file/get
 * @category endpoints
 */
export const get: Download.Described<GetInput, "tenant"> & {
  /**
   * 下载文件
   *
   * Scopes, any of: `corehr:file:read`, `corehr:file:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/file/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Download.Content
} = /*#__PURE__*/ Download.make({
  id: "corehr.v1.file.get",
  method: "GET",
  path: "/open-apis/corehr/v1/files/:id",
  tokens: ["tenant"],
  response: "binary",
  codes,
  input: GetInput
})
