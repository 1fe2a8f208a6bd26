// GENERATED from spec/admin.json. DO NOT EDIT: correct spec/patches/admin.json.
/**
 * Endpoints of `admin.v1.badge_image`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Upload from "../../../Upload.js"
import { codes } from "../../../internal/codes/admin.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly image_file: Upload.Uploadable
  /** 1 to 2. */
  readonly image_type: 1 | 2 | (number & {})
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("admin.v1.badge_image.create#input", () => ({
    image_file: Codec.file,
    image_type: Codec.listed(1, 2)
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
  /*#__PURE__*/ Codec.shape("admin.v1.badge_image.create#output", () => ({
    image_key: Codec.str
  }))

/**
 * 上传勋章图片
 *
 * `POST /open-apis/admin/v1/badge_images` · Token: tenant · Rate limit: 20/min.
 *
 * Scopes, any of: `admin:badge`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge_image/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 上传勋章图片
   *
   * Scopes, any of: `admin:badge`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge_image/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "admin.v1.badge_image.create",
  method: "POST",
  path: "/open-apis/admin/v1/badge_images",
  tokens: ["tenant"],
  body: "multipart",
  codes,
  encode: Upload.encode,
  input: CreateInput,
  output: CreateOutput
})
