// GENERATED from spec/im.json. DO NOT EDIT: correct spec/patches/im.json.
/**
 * Endpoints of `im.v1.chat.moderation`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
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
  readonly page_size?: number | undefined
  /** At most 100. */
  readonly page_token?: string | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.moderation.get#input", () => ({
    chat_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    page_size: Codec.intOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly moderation_setting?: "all_members" | "only_owner" | "moderator_list" | (string & {}) | undefined
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
  readonly items: ReadonlyArray<ListModerator>
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.moderation.get#output", () => ({
    moderation_setting: Codec.openOpt("all_members", "only_owner", "moderator_list"),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt,
    items: Codec.list(Codec.obj(ListModerator))
  }))

/**
 * 获取群成员发言权限
 *
 * `GET /open-apis/im/v1/chats/:chat_id/moderation` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:chat`, `im:chat.moderation:read`, `im:chat:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-moderation/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取群成员发言权限
   *
   * Scopes, any of: `im:chat`, `im:chat.moderation:read`, `im:chat:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-moderation/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<GetInput, GetOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取群成员发言权限
     *
     * Scopes, any of: `im:chat`, `im:chat.moderation:read`, `im:chat:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-moderation/get
     */
    (input: GetInput, options?: Paged.Options): Paged.Listing<ListModerator>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "im.v1.chat.moderation.get",
  method: "GET",
  path: "/open-apis/im/v1/chats/:chat_id/moderation",
  tokens: ["tenant", "user"],
  query: ["user_id_type", "page_size", "page_token"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
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
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly moderation_setting?: "all_members" | "only_owner" | "moderator_list" | (string & {}) | undefined
  readonly moderator_added_list?: ReadonlyArray<string> | undefined
  readonly moderator_removed_list?: ReadonlyArray<string> | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.moderation.update#input", () => ({
    chat_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    moderation_setting: Codec.listedOpt("all_members", "only_owner", "moderator_list"),
    moderator_added_list: Codec.listOpt(Codec.str),
    moderator_removed_list: Codec.listOpt(Codec.str)
  }))

/**
 * 更新群发言权限
 *
 * `PUT /open-apis/im/v1/chats/:chat_id/moderation` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:chat`, `im:chat:moderation:write_only`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-moderation/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 更新群发言权限
   *
   * Scopes, any of: `im:chat`, `im:chat:moderation:write_only`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-moderation/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.chat.moderation.update",
  method: "PUT",
  path: "/open-apis/im/v1/chats/:chat_id/moderation",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: UpdateInput,
  output: Codec.dictionary
})

/** @category structures */
export interface ListModerator {
  readonly user_id_type?: string | undefined
  readonly user_id?: string | undefined
  readonly tenant_key?: string | undefined
}

export const ListModerator: Codec.Shape<ListModerator> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.moderation.get#output.items", () => ({
    user_id_type: Codec.strOpt,
    user_id: Codec.strOpt,
    tenant_key: Codec.strOpt
  }))
