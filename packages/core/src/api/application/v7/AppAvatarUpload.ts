// GENERATED from spec/application.json. DO NOT EDIT: correct spec/patches/application.json.
/**
 * Endpoints of `application.v7.app_avatar.upload`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Upload from "../../../Upload.js"
import { codes } from "../../../internal/codes/application.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly avatar: Upload.Uploadable
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("application.v7.app_avatar.upload.create#input", () => ({
    avatar: Codec.file
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly url: string
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("application.v7.app_avatar.upload.create#output", () => ({
    url: Codec.str
  }))

/**
 * 上传应用图标
 *
 * `POST /open-apis/application/v7/app_avatar/upload` · Token: tenant or user · Rate limit: 10/min.
 *
 * Scopes, any of: `application:application:patch`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v7/application-v7/app_avatar-upload/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 上传应用图标
   *
   * Scopes, any of: `application:application:patch`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v7/application-v7/app_avatar-upload/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "application.v7.app_avatar.upload.create",
  method: "POST",
  path: "/open-apis/application/v7/app_avatar/upload",
  tokens: ["tenant", "user"],
  body: "multipart",
  codes,
  encode: Upload.encode,
  input: CreateInput,
  output: CreateOutput
})
