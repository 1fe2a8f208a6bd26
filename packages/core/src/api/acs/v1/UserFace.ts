// GENERATED from spec/acs.json. DO NOT EDIT: correct spec/patches/acs.json.
/**
 * Endpoints of `acs.v1.user.face`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Download from "../../../Download.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Upload from "../../../Upload.js"
import { codes } from "../../../internal/codes/acs.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly user_id: string
  readonly is_cropped?: boolean | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("acs.v1.user.face.get#input", () => ({
    user_id: Codec.str,
    is_cropped: Codec.boolOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * 下载人脸图片
 *
 * `GET /open-apis/acs/v1/users/:user_id/face` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `acs:users`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/user-face/get
 * @category endpoints
 */
export const get: Download.Described<GetInput, "tenant"> & {
  /**
   * 下载人脸图片
   *
   * Scopes, any of: `acs:users`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/user-face/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Download.Content
} = /*#__PURE__*/ Download.make({
  id: "acs.v1.user.face.get",
  method: "GET",
  path: "/open-apis/acs/v1/users/:user_id/face",
  tokens: ["tenant"],
  query: ["is_cropped", "user_id_type"],
  response: "binary",
  codes,
  input: GetInput
})

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly user_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly files: Upload.Uploadable
  readonly file_type: string
  readonly file_name: string
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("acs.v1.user.face.update#input", () => ({
    user_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    files: Codec.file,
    file_type: Codec.str,
    file_name: Codec.str
  }))

/**
 * 上传人脸图片
 *
 * `PUT /open-apis/acs/v1/users/:user_id/face` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `acs:users`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/user-face/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, Codec.Dictionary, "tenant"> & {
  /**
   * 上传人脸图片
   *
   * Scopes, any of: `acs:users`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/user-face/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "acs.v1.user.face.update",
  method: "PUT",
  path: "/open-apis/acs/v1/users/:user_id/face",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "multipart",
  codes,
  encode: Upload.encode,
  input: UpdateInput,
  output: Codec.dictionary
})
