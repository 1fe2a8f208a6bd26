// GENERATED from spec/im.json. DO NOT EDIT: correct spec/patches/im.json.
/**
 * Endpoints of `im.v1.chat.menu_tree`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/im.js"
import * as Shared from "../Types.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly chat_id: string
  readonly menu_tree: CreateMenuTreeInput
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.menu_tree.create#input", () => ({
    chat_id: Codec.str,
    menu_tree: Codec.obj(CreateMenuTreeInput)
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly menu_tree: ChatMenuTree
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.menu_tree.create#output", () => ({
    menu_tree: Codec.obj(ChatMenuTree)
  }))

/**
 * 添加群菜单
 *
 * `POST /open-apis/im/v1/chats/:chat_id/menu_tree` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:chat`, `im:chat.menu_tree:write_only`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_tree/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 添加群菜单
   *
   * Scopes, any of: `im:chat`, `im:chat.menu_tree:write_only`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_tree/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.chat.menu_tree.create",
  method: "POST",
  path: "/open-apis/im/v1/chats/:chat_id/menu_tree",
  tokens: ["tenant"],
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
  readonly chat_id: string
  readonly chat_menu_top_level_ids: ReadonlyArray<string>
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.menu_tree.delete#input", () => ({
    chat_id: Codec.str,
    chat_menu_top_level_ids: Codec.list(Codec.str)
  }))

/**
 * What `delete` gives.
 *
 * @category outputs
 */
export interface DeleteOutput {
  readonly menu_tree?: ChatMenuTree | undefined
}

export const DeleteOutput: Codec.Shape<DeleteOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.menu_tree.delete#output", () => ({
    menu_tree: Codec.objOpt(ChatMenuTree)
  }))

/**
 * 删除群菜单
 *
 * `DELETE /open-apis/im/v1/chats/:chat_id/menu_tree` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:chat`, `im:chat.menu_tree:write_only`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_tree/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, DeleteOutput, "tenant"> & {
  /**
   * 删除群菜单
   *
   * Scopes, any of: `im:chat`, `im:chat.menu_tree:write_only`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_tree/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<DeleteOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.chat.menu_tree.delete",
  method: "DELETE",
  path: "/open-apis/im/v1/chats/:chat_id/menu_tree",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: DeleteInput,
  output: DeleteOutput
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
  /*#__PURE__*/ Codec.shape("im.v1.chat.menu_tree.get#input", () => ({
    chat_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly menu_tree: ChatMenuTree
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.menu_tree.get#output", () => ({
    menu_tree: Codec.obj(ChatMenuTree)
  }))

/**
 * 获取群菜单
 *
 * `GET /open-apis/im/v1/chats/:chat_id/menu_tree` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:chat`, `im:chat.menu_tree:read`, `im:chat:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_tree/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 获取群菜单
   *
   * Scopes, any of: `im:chat`, `im:chat.menu_tree:read`, `im:chat:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_tree/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.chat.menu_tree.get",
  method: "GET",
  path: "/open-apis/im/v1/chats/:chat_id/menu_tree",
  tokens: ["tenant"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `sort` takes.
 *
 * @category inputs
 */
export interface SortInput {
  readonly chat_id: string
  readonly chat_menu_top_level_ids: ReadonlyArray<string>
}

export const SortInput: Codec.Shape<SortInput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.menu_tree.sort#input", () => ({
    chat_id: Codec.str,
    chat_menu_top_level_ids: Codec.list(Codec.str)
  }))

/**
 * What `sort` gives.
 *
 * @category outputs
 */
export interface SortOutput {
  readonly menu_tree: ChatMenuTree
}

export const SortOutput: Codec.Shape<SortOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.menu_tree.sort#output", () => ({
    menu_tree: Codec.obj(ChatMenuTree)
  }))

/**
 * 排序群菜单
 *
 * `POST /open-apis/im/v1/chats/:chat_id/menu_tree/sort` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:chat`, `im:chat.menu_tree:write_only`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_tree/sort
 * @category endpoints
 */
export const sort: Endpoint.Described<SortInput, SortOutput, "tenant"> & {
  /**
   * 排序群菜单
   *
   * Scopes, any of: `im:chat`, `im:chat.menu_tree:write_only`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_tree/sort
   */
  (input: SortInput, options?: Endpoint.CallOptions): Effect.Effect<SortOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.chat.menu_tree.sort",
  method: "POST",
  path: "/open-apis/im/v1/chats/:chat_id/menu_tree/sort",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: SortInput,
  output: SortOutput
})

/** @category structures */
export interface ChatMenuTree {
  readonly chat_menu_top_levels?: ReadonlyArray<ChatMenuTopLevel> | undefined
}

export const ChatMenuTree: Codec.Shape<ChatMenuTree> = /*#__PURE__*/ Codec.shape("im#ChatMenuTree", () => ({
  chat_menu_top_levels: Codec.listOpt(Codec.obj(ChatMenuTopLevel))
}))

/** @category structures */
export interface ChatMenuTopLevel {
  readonly chat_menu_top_level_id?: string | undefined
  readonly chat_menu_item?: Types.ChatMenuItem | undefined
  readonly children?: ReadonlyArray<ChatMenuSecondLevel> | undefined
}

export const ChatMenuTopLevel: Codec.Shape<ChatMenuTopLevel> =
  /*#__PURE__*/ Codec.shape("im#ChatMenuTopLevel", () => ({
    chat_menu_top_level_id: Codec.strOpt,
    chat_menu_item: Codec.objOpt(Types.ChatMenuItem),
    children: Codec.listOpt(Codec.obj(ChatMenuSecondLevel))
  }))

/** @category structures */
export interface ChatMenuSecondLevel {
  readonly chat_menu_second_level_id?: string | undefined
  readonly chat_menu_item?: Types.ChatMenuItem | undefined
}

export const ChatMenuSecondLevel: Codec.Shape<ChatMenuSecondLevel> =
  /*#__PURE__*/ Codec.shape("im#ChatMenuSecondLevel", () => ({
    chat_menu_second_level_id: Codec.strOpt,
    chat_menu_item: Codec.objOpt(Types.ChatMenuItem)
  }))

/** @category structures */
export interface CreateMenuTreeInput {
  readonly chat_menu_top_levels: ReadonlyArray<CreateMenuTreeChatMenuTopLevelsInput>
}

export const CreateMenuTreeInput: Codec.Shape<CreateMenuTreeInput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.menu_tree.create#input.menu_tree", () => ({
    chat_menu_top_levels: Codec.list(Codec.obj(CreateMenuTreeChatMenuTopLevelsInput))
  }))

/** @category structures */
export interface CreateMenuTreeChatMenuTopLevelsInput {
  readonly chat_menu_item: ChatMenuItem
  readonly children?: ReadonlyArray<CreateMenuTreeChatMenuTopLevelsChildrenInput> | undefined
}

export const CreateMenuTreeChatMenuTopLevelsInput: Codec.Shape<CreateMenuTreeChatMenuTopLevelsInput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.menu_tree.create#input.menu_tree.chat_menu_top_levels", () => ({
    chat_menu_item: Codec.obj(ChatMenuItem),
    children: Codec.listOpt(Codec.obj(CreateMenuTreeChatMenuTopLevelsChildrenInput))
  }))

/** @category structures */
export interface ChatMenuItem {
  readonly action_type: "NONE" | "REDIRECT_LINK" | (string & {})
  readonly redirect_link?: Types.ChatMenuItemRedirectLink | undefined
  readonly image_key?: string | undefined
  readonly name: string
  readonly i18n_names?: Shared.I18nNames | undefined
}

export const ChatMenuItem: Codec.Shape<ChatMenuItem> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.menu_tree.create#input.menu_tree.chat_menu_top_levels.chat_menu_item", () => ({
    action_type: Codec.listed("NONE", "REDIRECT_LINK"),
    redirect_link: Codec.objOpt(Types.ChatMenuItemRedirectLink),
    image_key: Codec.strOpt,
    name: Codec.str,
    i18n_names: Codec.objOpt(Shared.I18nNames)
  }))

/** @category structures */
export interface CreateMenuTreeChatMenuTopLevelsChildrenInput {
  readonly chat_menu_item?: Types.ChatMenuItemInput | undefined
}

export const CreateMenuTreeChatMenuTopLevelsChildrenInput: Codec.Shape<CreateMenuTreeChatMenuTopLevelsChildrenInput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.menu_tree.create#input.menu_tree.chat_menu_top_levels.children", () => ({
    chat_menu_item: Codec.objOpt(Types.ChatMenuItemInput)
  }))
