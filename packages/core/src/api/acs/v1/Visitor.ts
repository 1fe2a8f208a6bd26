// GENERATED from spec/acs.json. DO NOT EDIT: correct spec/patches/acs.json.
/**
 * Endpoints of `acs.v1.visitor`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/acs.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly user: Types.UserExternalInput
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("acs.v1.visitor.create#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    user: Codec.obj(Types.UserExternalInput)
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly visitor_id: string
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("acs.v1.visitor.create#output", () => ({
    visitor_id: Codec.str
  }))

/**
 * 添加访客
 *
 * `POST /open-apis/acs/v1/visitors` · Token: user · Rate limit: 5/s.
 *
 * Scopes, any of: `acs:users`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/visitor/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "user"> & {
  /**
   * 添加访客
   *
   * Scopes, any of: `acs:users`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/visitor/create
   */
  (input: CreateInput, options: Endpoint.WithToken): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
  /**
   * 添加访客
   *
   * Scopes, any of: `acs:users`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/visitor/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions<never>): Effect.Effect<CreateOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "acs.v1.visitor.create",
  method: "POST",
  path: "/open-apis/acs/v1/visitors",
  tokens: ["user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  readonly visitor_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("acs.v1.visitor.delete#input", () => ({
    visitor_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * 删除访客
 *
 * `DELETE /open-apis/acs/v1/visitors/:visitor_id` · Token: user · Rate limit: 5/s.
 *
 * Scopes, any of: `acs:users`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/visitor/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "user"> & {
  /**
   * 删除访客
   *
   * Scopes, any of: `acs:users`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/visitor/delete
   */
  (input: DeleteInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 删除访客
   *
   * Scopes, any of: `acs:users`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/visitor/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "acs.v1.visitor.delete",
  method: "DELETE",
  path: "/open-apis/acs/v1/visitors/:visitor_id",
  tokens: ["user"],
  query: ["user_id_type"],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }
