// GENERATED from spec/im.json. DO NOT EDIT: correct spec/patches/im.json.
/**
 * Endpoints of `im.v1.chat.tab`.
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
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly chat_id: string
  readonly chat_tabs: ReadonlyArray<CreateChatTabsInput>
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.tab.create#input", () => ({
    chat_id: Codec.str,
    chat_tabs: Codec.list(Codec.obj(CreateChatTabsInput))
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly chat_tabs: ReadonlyArray<ChatTab>
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.tab.create#output", () => ({
    chat_tabs: Codec.list(Codec.obj(ChatTab))
  }))

/**
 * 添加会话标签页
 *
 * `POST /open-apis/im/v1/chats/:chat_id/chat_tabs` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:chat`, `im:chat.tabs:write_only`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 添加会话标签页
   *
   * Scopes, any of: `im:chat`, `im:chat.tabs:write_only`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.chat.tab.create",
  method: "POST",
  path: "/open-apis/im/v1/chats/:chat_id/chat_tabs",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `deleteTabs` takes.
 *
 * @category inputs
 */
export interface DeleteTabsInput {
  readonly chat_id: string
  readonly tab_ids: ReadonlyArray<string>
}

export const DeleteTabsInput: Codec.Shape<DeleteTabsInput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.tab.delete_tabs#input", () => ({
    chat_id: Codec.str,
    tab_ids: Codec.list(Codec.str)
  }))

/**
 * What `deleteTabs` gives.
 *
 * @category outputs
 */
export interface DeleteTabsOutput {
  readonly chat_tabs?: ReadonlyArray<ChatTab> | undefined
}

export const DeleteTabsOutput: Codec.Shape<DeleteTabsOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.tab.delete_tabs#output", () => ({
    chat_tabs: Codec.listOpt(Codec.obj(ChatTab))
  }))

/**
 * 删除会话标签页
 *
 * `DELETE /open-apis/im/v1/chats/:chat_id/chat_tabs/delete_tabs` · Token: tenant or user · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `im:chat`, `im:chat.tabs:write_only`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/delete_tabs
 * @category endpoints
 */
export const deleteTabs: Endpoint.Described<DeleteTabsInput, DeleteTabsOutput, "tenant" | "user"> & {
  /**
   * 删除会话标签页
   *
   * Scopes, any of: `im:chat`, `im:chat.tabs:write_only`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/delete_tabs
   */
  (input: DeleteTabsInput, options?: Endpoint.CallOptions): Effect.Effect<DeleteTabsOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.chat.tab.delete_tabs",
  method: "DELETE",
  path: "/open-apis/im/v1/chats/:chat_id/chat_tabs/delete_tabs",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: DeleteTabsInput,
  output: DeleteTabsOutput
})

/**
 * What `listTabs` takes.
 *
 * @category inputs
 */
export interface ListTabsInput {
  readonly chat_id: string
}

export const ListTabsInput: Codec.Shape<ListTabsInput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.tab.list_tabs#input", () => ({
    chat_id: Codec.str
  }))

/**
 * What `listTabs` gives.
 *
 * @category outputs
 */
export interface ListTabsOutput {
  readonly chat_tabs: ReadonlyArray<ChatTab>
}

export const ListTabsOutput: Codec.Shape<ListTabsOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.tab.list_tabs#output", () => ({
    chat_tabs: Codec.list(Codec.obj(ChatTab))
  }))

/**
 * 拉取会话标签页
 *
 * `GET /open-apis/im/v1/chats/:chat_id/chat_tabs/list_tabs` · Token: tenant or user · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `im:chat`, `im:chat.tabs:read`, `im:chat:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/list_tabs
 * @category endpoints
 */
export const listTabs: Endpoint.Described<ListTabsInput, ListTabsOutput, "tenant" | "user"> & {
  /**
   * 拉取会话标签页
   *
   * Scopes, any of: `im:chat`, `im:chat.tabs:read`, `im:chat:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/list_tabs
   */
  (input: ListTabsInput, options?: Endpoint.CallOptions): Effect.Effect<ListTabsOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.chat.tab.list_tabs",
  method: "GET",
  path: "/open-apis/im/v1/chats/:chat_id/chat_tabs/list_tabs",
  tokens: ["tenant", "user"],
  codes,
  input: ListTabsInput,
  output: ListTabsOutput
})

/**
 * What `sortTabs` takes.
 *
 * @category inputs
 */
export interface SortTabsInput {
  readonly chat_id: string
  readonly tab_ids?: ReadonlyArray<string> | undefined
}

export const SortTabsInput: Codec.Shape<SortTabsInput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.tab.sort_tabs#input", () => ({
    chat_id: Codec.str,
    tab_ids: Codec.listOpt(Codec.str)
  }))

/**
 * What `sortTabs` gives.
 *
 * @category outputs
 */
export interface SortTabsOutput {
  readonly chat_tabs: ReadonlyArray<ChatTab>
}

export const SortTabsOutput: Codec.Shape<SortTabsOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.tab.sort_tabs#output", () => ({
    chat_tabs: Codec.list(Codec.obj(ChatTab))
  }))

/**
 * 会话标签页排序
 *
 * `POST /open-apis/im/v1/chats/:chat_id/chat_tabs/sort_tabs` · Token: tenant or user · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `im:chat`, `im:chat.tabs:write_only`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/sort_tabs
 * @category endpoints
 */
export const sortTabs: Endpoint.Described<SortTabsInput, SortTabsOutput, "tenant" | "user"> & {
  /**
   * 会话标签页排序
   *
   * Scopes, any of: `im:chat`, `im:chat.tabs:write_only`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/sort_tabs
   */
  (input: SortTabsInput, options?: Endpoint.CallOptions): Effect.Effect<SortTabsOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.chat.tab.sort_tabs",
  method: "POST",
  path: "/open-apis/im/v1/chats/:chat_id/chat_tabs/sort_tabs",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: SortTabsInput,
  output: SortTabsOutput
})

/**
 * What `updateTabs` takes.
 *
 * @category inputs
 */
export interface UpdateTabsInput {
  readonly chat_id: string
  readonly chat_tabs?: ReadonlyArray<ChatTabInput> | undefined
}

export const UpdateTabsInput: Codec.Shape<UpdateTabsInput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.tab.update_tabs#input", () => ({
    chat_id: Codec.str,
    chat_tabs: Codec.listOpt(Codec.obj(ChatTabInput))
  }))

/**
 * What `updateTabs` gives.
 *
 * @category outputs
 */
export interface UpdateTabsOutput {
  readonly chat_tabs: ReadonlyArray<ChatTab>
}

export const UpdateTabsOutput: Codec.Shape<UpdateTabsOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.tab.update_tabs#output", () => ({
    chat_tabs: Codec.list(Codec.obj(ChatTab))
  }))

/**
 * 更新会话标签页
 *
 * `POST /open-apis/im/v1/chats/:chat_id/chat_tabs/update_tabs` · Token: tenant or user · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `im:chat`, `im:chat.tabs:write_only`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/update_tabs
 * @category endpoints
 */
export const updateTabs: Endpoint.Described<UpdateTabsInput, UpdateTabsOutput, "tenant" | "user"> & {
  /**
   * 更新会话标签页
   *
   * Scopes, any of: `im:chat`, `im:chat.tabs:write_only`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/update_tabs
   */
  (input: UpdateTabsInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateTabsOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.chat.tab.update_tabs",
  method: "POST",
  path: "/open-apis/im/v1/chats/:chat_id/chat_tabs/update_tabs",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: UpdateTabsInput,
  output: UpdateTabsOutput
})

/** @category structures */
export interface ChatTabContent {
  readonly url?: string | undefined
  readonly doc?: string | undefined
  readonly meeting_minute?: string | undefined
  readonly task?: string | undefined
}

export const ChatTabContent: Codec.Shape<ChatTabContent> =
  /*#__PURE__*/ Codec.shape("im#ChatTabContent", () => ({
    url: Codec.strOpt,
    doc: Codec.strOpt,
    meeting_minute: Codec.strOpt,
    task: Codec.strOpt
  }))

/** @category structures */
export interface ChatTabConfig {
  readonly icon_key?: string | undefined
  readonly is_built_in?: boolean | undefined
}

export const ChatTabConfig: Codec.Shape<ChatTabConfig> =
  /*#__PURE__*/ Codec.shape("im#ChatTabConfig", () => ({
    icon_key: Codec.strOpt,
    is_built_in: Codec.boolOpt
  }))

/** @category structures */
export interface ChatTab {
  readonly tab_id?: string | undefined
  readonly tab_name?: string | undefined
  readonly tab_type:
    | "message" | "doc_list" | "doc" | "pin" | "meeting_minute" | "chat_announcement" | "url" | "file"
    | "files_resources" | "images_videos" | "task" | (string & {})
  readonly tab_content?: ChatTabContent | undefined
  readonly tab_config?: ChatTabConfig | undefined
}

export const ChatTab: Codec.Shape<ChatTab> = /*#__PURE__*/ Codec.shape("im#ChatTab", () => ({
  tab_id: Codec.strOpt,
  tab_name: Codec.strOpt,
  tab_type: Codec.open(
    "message", "doc_list", "doc", "pin", "meeting_minute", "chat_announcement", "url", "file",
    "files_resources", "images_videos", "task"
  ),
  tab_content: Codec.objOpt(ChatTabContent),
  tab_config: Codec.objOpt(ChatTabConfig)
}))

/** @category structures */
export interface ChatTabInput {
  readonly tab_id?: string | undefined
  readonly tab_name?: string | undefined
  readonly tab_type:
    | "message" | "doc_list" | "doc" | "pin" | "meeting_minute" | "chat_announcement" | "url" | "file"
    | "files_resources" | "images_videos" | "task" | (string & {})
  readonly tab_content?: ChatTabContent | undefined
  readonly tab_config?: ChatTabConfig | undefined
}

export const ChatTabInput: Codec.Shape<ChatTabInput> = /*#__PURE__*/ Codec.shape("im#ChatTabInput", () => ({
  tab_id: Codec.strOpt,
  tab_name: Codec.strOpt,
  tab_type: Codec.listed(
    "message", "doc_list", "doc", "pin", "meeting_minute", "chat_announcement", "url", "file",
    "files_resources", "images_videos", "task"
  ),
  tab_content: Codec.objOpt(ChatTabContent),
  tab_config: Codec.objOpt(ChatTabConfig)
}))

/** @category structures */
export interface CreateChatTabsInput {
  readonly tab_name?: string | undefined
  readonly tab_type:
    | "message" | "doc_list" | "doc" | "pin" | "meeting_minute" | "chat_announcement" | "url" | "file"
    | "files_resources" | "images_videos" | "task" | (string & {})
  readonly tab_content?: ChatTabContent | undefined
  readonly tab_config?: ChatTabConfig | undefined
}

export const CreateChatTabsInput: Codec.Shape<CreateChatTabsInput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.tab.create#input.chat_tabs", () => ({
    tab_name: Codec.strOpt,
    tab_type: Codec.listed(
      "message", "doc_list", "doc", "pin", "meeting_minute", "chat_announcement", "url", "file",
      "files_resources", "images_videos", "task"
    ),
    tab_content: Codec.objOpt(ChatTabContent),
    tab_config: Codec.objOpt(ChatTabConfig)
  }))
