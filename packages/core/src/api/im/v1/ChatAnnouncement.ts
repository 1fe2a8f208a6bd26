// GENERATED from spec/im.json. DO NOT EDIT: correct spec/patches/im.json.
/**
 * Endpoints of `im.v1.chat.announcement`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/im.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly chat_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.announcement.get#input", () => ({
    chat_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly content?: string | undefined
  readonly revision?: string | undefined
  readonly create_time?: string | undefined
  readonly update_time?: string | undefined
  readonly owner_id_type?: "user_id" | "union_id" | "open_id" | "app_id" | (string & {}) | undefined
  readonly owner_id?: string | undefined
  readonly modifier_id_type?: "user_id" | "union_id" | "open_id" | "app_id" | (string & {}) | undefined
  readonly modifier_id?: string | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.announcement.get#output", () => ({
    content: Codec.strOpt,
    revision: Codec.strOpt,
    create_time: Codec.strOpt,
    update_time: Codec.strOpt,
    owner_id_type: Codec.openOpt("user_id", "union_id", "open_id", "app_id"),
    owner_id: Codec.strOpt,
    modifier_id_type: Codec.openOpt("user_id", "union_id", "open_id", "app_id"),
    modifier_id: Codec.strOpt
  }))

/**
 * 获取群公告信息
 *
 * `GET /open-apis/im/v1/chats/:chat_id/announcement` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:chat`, `im:chat.announcement:read`, `im:chat:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-announcement/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取群公告信息
   *
   * Scopes, any of: `im:chat`, `im:chat.announcement:read`, `im:chat:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-announcement/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.chat.announcement.get",
  method: "GET",
  path: "/open-apis/im/v1/chats/:chat_id/announcement",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
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
  readonly chat_id: string
  readonly revision: string
  readonly requests?: ReadonlyArray<string> | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.announcement.patch#input", () => ({
    chat_id: Codec.str,
    revision: Codec.str,
    requests: Codec.listOpt(Codec.str)
  }))

/**
 * 更新群公告信息
 *
 * `PATCH /open-apis/im/v1/chats/:chat_id/announcement` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:chat`, `im:chat.announcement:write_only`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-announcement/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 更新群公告信息
   *
   * Scopes, any of: `im:chat`, `im:chat.announcement:write_only`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-announcement/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.chat.announcement.patch",
  method: "PATCH",
  path: "/open-apis/im/v1/chats/:chat_id/announcement",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: PatchInput,
  output: Codec.dictionary
})
