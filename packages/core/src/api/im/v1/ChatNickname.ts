// GENERATED from spec/im.json. DO NOT EDIT: correct spec/patches/im.json.
/**
 * Endpoints of `im.v1.chat.nickname`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/im.js"
import type * as Effect from "effect/Effect"

/**
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  readonly chat_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.nickname.delete#input", () => ({
    chat_id: Codec.str
  }))

/**
 * 清空自己的群昵称
 *
 * `DELETE /open-apis/im/v1/chats/:chat_id/nickname` · Token: user.
 *
 * Scopes, any of: `im:chat`, `im:chat.nickname:write`.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "user"> & {
  /**
   * 清空自己的群昵称
   *
   * Scopes, any of: `im:chat`, `im:chat.nickname:write`.
   */
  (input: DeleteInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 清空自己的群昵称
   *
   * Scopes, any of: `im:chat`, `im:chat.nickname:write`.
   */
  (input: DeleteInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.chat.nickname.delete",
  method: "DELETE",
  path: "/open-apis/im/v1/chats/:chat_id/nickname",
  tokens: ["user"],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly chat_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.nickname.get#input", () => ({
    chat_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly nickname?: string | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.nickname.get#output", () => ({
    nickname: Codec.strOpt
  }))

/**
 * 获取自己的群昵称
 *
 * `GET /open-apis/im/v1/chats/:chat_id/nickname` · Token: user.
 *
 * Scopes, any of: `im:chat`, `im:chat.nickname:read`, `im:chat:read`, `im:chat:readonly`.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "user"> & {
  /**
   * 获取自己的群昵称
   *
   * Scopes, any of: `im:chat`, `im:chat.nickname:read`, `im:chat:read`, `im:chat:readonly`.
   */
  (input: GetInput, options: Endpoint.WithToken): Effect.Effect<GetOutput, FeishuError, FeishuClient>
  /**
   * 获取自己的群昵称
   *
   * Scopes, any of: `im:chat`, `im:chat.nickname:read`, `im:chat:read`, `im:chat:readonly`.
   */
  (input: GetInput, options?: Endpoint.CallOptions<never>): Effect.Effect<GetOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.chat.nickname.get",
  method: "GET",
  path: "/open-apis/im/v1/chats/:chat_id/nickname",
  tokens: ["user"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly chat_id: string
  readonly nickname: string
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.nickname.update#input", () => ({
    chat_id: Codec.str,
    nickname: Codec.str
  }))

/**
 * 设置自己的群昵称
 *
 * `PUT /open-apis/im/v1/chats/:chat_id/nickname` · Token: user.
 *
 * Scopes, any of: `im:chat`, `im:chat.nickname:write`.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, Codec.Dictionary, "user"> & {
  /**
   * 设置自己的群昵称
   *
   * Scopes, any of: `im:chat`, `im:chat.nickname:write`.
   */
  (input: UpdateInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 设置自己的群昵称
   *
   * Scopes, any of: `im:chat`, `im:chat.nickname:write`.
   */
  (input: UpdateInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.chat.nickname.update",
  method: "PUT",
  path: "/open-apis/im/v1/chats/:chat_id/nickname",
  tokens: ["user"],
  body: "json",
  codes,
  input: UpdateInput,
  output: Codec.dictionary
})
