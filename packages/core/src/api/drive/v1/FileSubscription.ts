// GENERATED from spec/drive.json. DO NOT EDIT: correct spec/patches/drive.json.
/**
 * Endpoints of `drive.v1.file.subscription`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/drive.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly file_token: string
  readonly subscription_id?: string | undefined
  readonly subscription_type: "comment_update" | (string & {})
  readonly is_subcribe?: boolean | undefined
  readonly file_type: "doc" | "docx" | "wiki" | (string & {})
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.subscription.create#input", () => ({
    file_token: Codec.str,
    subscription_id: Codec.strOpt,
    subscription_type: Codec.listed("comment_update"),
    is_subcribe: Codec.boolOpt,
    file_type: Codec.listed("doc", "docx", "wiki")
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly subscription_id?: string | undefined
  readonly subscription_type?: "comment_update" | (string & {}) | undefined
  readonly is_subcribe?: boolean | undefined
  readonly file_type?: "doc" | "docx" | "wiki" | (string & {}) | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.subscription.create#output", () => ({
    subscription_id: Codec.strOpt,
    subscription_type: Codec.openOpt("comment_update"),
    is_subcribe: Codec.boolOpt,
    file_type: Codec.openOpt("doc", "docx", "wiki")
  }))

/**
 * 创建订阅
 *
 * `POST /open-apis/drive/v1/files/:file_token/subscriptions` · Token: user · Rate limit: 100/min.
 *
 * Scopes, any of: `docs:document.subscription`, `drive:drive`, `drive:drive:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-subscription/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "user"> & {
  /**
   * 创建订阅
   *
   * Scopes, any of: `docs:document.subscription`, `drive:drive`, `drive:drive:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-subscription/create
   */
  (input: CreateInput, options: Endpoint.WithToken): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
  /**
   * 创建订阅
   *
   * Scopes, any of: `docs:document.subscription`, `drive:drive`, `drive:drive:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-subscription/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions<never>): Effect.Effect<CreateOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.file.subscription.create",
  method: "POST",
  path: "/open-apis/drive/v1/files/:file_token/subscriptions",
  tokens: ["user"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly file_token: string
  readonly subscription_id: string
  readonly file_type: "doc" | "docx" | "wiki" | (string & {})
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.subscription.get#input", () => ({
    file_token: Codec.str,
    subscription_id: Codec.str,
    file_type: Codec.listed("doc", "docx", "wiki")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly subscription_id: string
  readonly subscription_type?: "comment_update" | (string & {}) | undefined
  readonly is_subcribe?: boolean | undefined
  readonly file_type?: "doc" | "docx" | "wiki" | (string & {}) | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.subscription.get#output", () => ({
    subscription_id: Codec.str,
    subscription_type: Codec.openOpt("comment_update"),
    is_subcribe: Codec.boolOpt,
    file_type: Codec.openOpt("doc", "docx", "wiki")
  }))

/**
 * 获取订阅状态
 *
 * `GET /open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id` · Token: user · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `docs:document.subscription:read`, `drive:drive`, `drive:drive:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-subscription/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "user"> & {
  /**
   * 获取订阅状态
   *
   * Scopes, any of: `docs:document.subscription:read`, `drive:drive`, `drive:drive:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-subscription/get
   */
  (input: GetInput, options: Endpoint.WithToken): Effect.Effect<GetOutput, FeishuError, FeishuClient>
  /**
   * 获取订阅状态
   *
   * Scopes, any of: `docs:document.subscription:read`, `drive:drive`, `drive:drive:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-subscription/get
   */
  (input: GetInput, options?: Endpoint.CallOptions<never>): Effect.Effect<GetOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.file.subscription.get",
  method: "GET",
  path: "/open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id",
  tokens: ["user"],
  body: "json",
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly file_token: string
  readonly subscription_id: string
  readonly is_subscribe: boolean
  readonly file_type: "doc" | "docx" | "wiki" | (string & {})
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.subscription.patch#input", () => ({
    file_token: Codec.str,
    subscription_id: Codec.str,
    is_subscribe: Codec.bool,
    file_type: Codec.listed("doc", "docx", "wiki")
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly subscription_id?: string | undefined
  readonly subscription_type?: "comment_update" | (string & {}) | undefined
  readonly is_subcribe?: boolean | undefined
  readonly file_type?: "doc" | "docx" | "wiki" | (string & {}) | undefined
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.file.subscription.patch#output", () => ({
    subscription_id: Codec.strOpt,
    subscription_type: Codec.openOpt("comment_update"),
    is_subcribe: Codec.boolOpt,
    file_type: Codec.openOpt("doc", "docx", "wiki")
  }))

/**
 * 更新订阅状态
 *
 * `PATCH /open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id` · Token: user · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `docs:document.subscription`, `drive:drive`, `drive:drive:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-subscription/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "user"> & {
  /**
   * 更新订阅状态
   *
   * Scopes, any of: `docs:document.subscription`, `drive:drive`, `drive:drive:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-subscription/patch
   */
  (input: PatchInput, options: Endpoint.WithToken): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
  /**
   * 更新订阅状态
   *
   * Scopes, any of: `docs:document.subscription`, `drive:drive`, `drive:drive:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-subscription/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions<never>): Effect.Effect<PatchOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.file.subscription.patch",
  method: "PATCH",
  path: "/open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id",
  tokens: ["user"],
  body: "json",
  codes,
  input: PatchInput,
  output: PatchOutput
})
