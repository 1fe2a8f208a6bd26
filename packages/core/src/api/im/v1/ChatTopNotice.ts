// GENERATED from spec/im.json. DO NOT EDIT: correct spec/patches/im.json.
/**
 * Endpoints of `im.v1.chat.top_notice`.
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
 * What `deleteTopNotice` takes.
 *
 * @category inputs
 */
export interface DeleteTopNoticeInput {
  readonly chat_id: string
}

export const DeleteTopNoticeInput: Codec.Shape<DeleteTopNoticeInput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.top_notice.delete_top_notice#input", () => ({
    chat_id: Codec.str
  }))

/**
 * 撤销群置顶
 *
 * `POST /open-apis/im/v1/chats/:chat_id/top_notice/delete_top_notice` · Token: tenant or user · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `im:chat`, `im:chat.top_notice:write_only`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-top_notice/delete_top_notice
 * @category endpoints
 */
export const deleteTopNotice: Endpoint.Described<DeleteTopNoticeInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 撤销群置顶
   *
   * Scopes, any of: `im:chat`, `im:chat.top_notice:write_only`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-top_notice/delete_top_notice
   */
  (input: DeleteTopNoticeInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.chat.top_notice.delete_top_notice",
  method: "POST",
  path: "/open-apis/im/v1/chats/:chat_id/top_notice/delete_top_notice",
  tokens: ["tenant", "user"],
  codes,
  input: DeleteTopNoticeInput,
  output: Codec.dictionary
})

/**
 * What `putTopNotice` takes.
 *
 * @category inputs
 */
export interface PutTopNoticeInput {
  readonly chat_id: string
  readonly chat_top_notice: ReadonlyArray<ChatTopNotice>
}

export const PutTopNoticeInput: Codec.Shape<PutTopNoticeInput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.top_notice.put_top_notice#input", () => ({
    chat_id: Codec.str,
    chat_top_notice: Codec.list(Codec.obj(ChatTopNotice))
  }))

/**
 * 更新群置顶
 *
 * `POST /open-apis/im/v1/chats/:chat_id/top_notice/put_top_notice` · Token: tenant or user · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `im:chat`, `im:chat.top_notice:write_only`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-top_notice/put_top_notice
 * @category endpoints
 */
export const putTopNotice: Endpoint.Described<PutTopNoticeInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 更新群置顶
   *
   * Scopes, any of: `im:chat`, `im:chat.top_notice:write_only`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-top_notice/put_top_notice
   */
  (input: PutTopNoticeInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.chat.top_notice.put_top_notice",
  method: "POST",
  path: "/open-apis/im/v1/chats/:chat_id/top_notice/put_top_notice",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: PutTopNoticeInput,
  output: Codec.dictionary
})

/** @category structures */
export interface ChatTopNotice {
  /** Default: `"2"`. */
  readonly action_type?: "1" | "2" | (string & {}) | undefined
  readonly message_id?: string | undefined
}

export const ChatTopNotice: Codec.Shape<ChatTopNotice> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.top_notice.put_top_notice#input.chat_top_notice", () => ({
    action_type: Codec.listedOpt("1", "2"),
    message_id: Codec.strOpt
  }))
