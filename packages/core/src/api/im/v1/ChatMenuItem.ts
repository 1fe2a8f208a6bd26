// GENERATED from spec/im.json. DO NOT EDIT: correct spec/patches/im.json.
/**
 * Endpoints of `im.v1.chat.menu_item`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/im.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly chat_id: string
  readonly menu_item_id: string
  readonly update_fields: ReadonlyArray<"ICON" | "NAME" | "I18N_NAME" | "REDIRECT_LINK" | (string & {})>
  readonly chat_menu_item: Types.ChatMenuItemInput
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.menu_item.patch#input", () => ({
    chat_id: Codec.str,
    menu_item_id: Codec.str,
    update_fields: Codec.list(Codec.listed("ICON", "NAME", "I18N_NAME", "REDIRECT_LINK")),
    chat_menu_item: Codec.obj(Types.ChatMenuItemInput)
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly chat_menu_item: Types.ChatMenuItem
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.menu_item.patch#output", () => ({
    chat_menu_item: Codec.obj(Types.ChatMenuItem)
  }))

/**
 * 修改群菜单元信息
 *
 * `PATCH /open-apis/im/v1/chats/:chat_id/menu_items/:menu_item_id` · Token: tenant · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `im:chat`, `im:chat.menu_tree:write_only`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_item/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant"> & {
  /**
   * 修改群菜单元信息
   *
   * Scopes, any of: `im:chat`, `im:chat.menu_tree:write_only`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_item/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.chat.menu_item.patch",
  method: "PATCH",
  path: "/open-apis/im/v1/chats/:chat_id/menu_items/:menu_item_id",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: PatchInput,
  output: PatchOutput
})
