// GENERATED from spec/im.json. DO NOT EDIT: correct spec/patches/im.json.
/**
 * Endpoints of `im.v1.file`.
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
  readonly file_type: "opus" | "mp4" | "pdf" | "doc" | "xls" | "ppt" | "stream" | (string & {})
  readonly file_name: string
  readonly duration?: number | undefined
  readonly file: Upload.Uploadable
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("im.v1.file.create#input", () => ({
    file_type: Codec.listed("opus", "mp4", "pdf", "doc", "xls", "ppt", "stream"),
    file_name: Codec.str,
    duration: Codec.intOpt,
    file: Codec.file
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly file_key: string
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.file.create#output", () => ({
    file_key: Codec.str
  }))

/**
 * 上传文件
 *
 * `POST /open-apis/im/v1/files` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:resource`, `im:resource:upload`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 上传文件
   *
   * Scopes, any of: `im:resource`, `im:resource:upload`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.file.create",
  method: "POST",
  path: "/open-apis/im/v1/files",
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
  readonly file_key: string
}

export const GetInput: Codec.Shape<GetInput> = /*#__PURE__*/ Codec.shape("im.v1.file.get#input", () => ({
  file_key: Codec.str
}))

/**
 * 下载文件
 *
 * `GET /open-apis/im/v1/files/:file_key` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/get
 * @category endpoints
 */
export const get: Download.Described<GetInput, "tenant"> & {
  /**
   * 下载文件
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Download.Content
} = /*#__PURE__*/ Download.make({
  id: "im.v1.file.get",
  method: "GET",
  path: "/open-apis/im/v1/files/:file_key",
  tokens: ["tenant"],
  response: "binary",
  codes,
  input: GetInput
})
