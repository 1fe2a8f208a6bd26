// GENERATED from spec/im.json. DO NOT EDIT: correct spec/patches/im.json.
/**
 * Endpoints of `im.v1.image`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Download from "../../../Download.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Upload from "../../../Upload.js"
import { codes } from "../../../internal/codes/im.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly image_type: "message" | "avatar" | (string & {})
  readonly image: Upload.Uploadable
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("im.v1.image.create#input", () => ({
    image_type: Codec.listed("message", "avatar"),
    image: Codec.file
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly image_key: string
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.image.create#output", () => ({
    image_key: Codec.str
  }))

/**
 * 上传图片
 *
 * `POST /open-apis/im/v1/images` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:resource`, `im:resource:upload`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 上传图片
   *
   * Scopes, any of: `im:resource`, `im:resource:upload`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.image.create",
  method: "POST",
  path: "/open-apis/im/v1/images",
  tokens: ["tenant", "user"],
  body: "multipart",
  codes,
  encode: Upload.encode,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly image_key: string
}

export const GetInput: Codec.Shape<GetInput> = /*#__PURE__*/ Codec.shape("im.v1.image.get#input", () => ({
  image_key: Codec.str
}))

/**
 * 下载图片
 *
 * `GET /open-apis/im/v1/images/:image_key` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/get
 * @category endpoints
 */
export const get: Download.Described<GetInput, "tenant"> & {
  /**
   * 下载图片
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Download.Content
} = /*#__PURE__*/ Download.make({
  id: "im.v1.image.get",
  method: "GET",
  path: "/open-apis/im/v1/images/:image_key",
  tokens: ["tenant"],
  response: "binary",
  codes,
  input: GetInput
})
