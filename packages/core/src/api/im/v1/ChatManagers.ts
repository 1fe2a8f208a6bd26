// GENERATED from spec/im.json. DO NOT EDIT: correct spec/patches/im.json.
/**
 * Endpoints of `im.v1.chat.managers`.
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
 * What `addManagers` takes.
 *
 * @category inputs
 */
export interface AddManagersInput {
  readonly chat_id: string
  /** Default: `"open_id"`. */
  readonly member_id_type?: "open_id" | "union_id" | "user_id" | "app_id" | undefined
  /** At most 50 items. */
  readonly manager_ids?: ReadonlyArray<string> | undefined
}

export const AddManagersInput: Codec.Shape<AddManagersInput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.managers.add_managers#input", () => ({
    chat_id: Codec.str,
    member_id_type: Codec.litOpt("open_id", "union_id", "user_id", "app_id"),
    manager_ids: Codec.listOpt(Codec.str)
  }))

/**
 * What `addManagers` gives.
 *
 * @category outputs
 */
export interface AddManagersOutput {
  readonly chat_managers?: ReadonlyArray<string> | undefined
  readonly chat_bot_managers?: ReadonlyArray<string> | undefined
}

export const AddManagersOutput: Codec.Shape<AddManagersOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.managers.add_managers#output", () => ({
    chat_managers: Codec.listOpt(Codec.str),
    chat_bot_managers: Codec.listOpt(Codec.str)
  }))

/**
 * 指定群管理员
 *
 * `POST /open-apis/im/v1/chats/:chat_id/managers/add_managers` · Token: tenant or user · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `im:chat`, `im:chat.managers:write_only`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-managers/add_managers
 * @category endpoints
 */
export const addManagers: Endpoint.Described<AddManagersInput, AddManagersOutput, "tenant" | "user"> & {
  /**
   * 指定群管理员
   *
   * Scopes, any of: `im:chat`, `im:chat.managers:write_only`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-managers/add_managers
   */
  (input: AddManagersInput, options?: Endpoint.CallOptions): Effect.Effect<AddManagersOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.chat.managers.add_managers",
  method: "POST",
  path: "/open-apis/im/v1/chats/:chat_id/managers/add_managers",
  tokens: ["tenant", "user"],
  query: ["member_id_type"],
  body: "json",
  codes,
  input: AddManagersInput,
  output: AddManagersOutput
})

/**
 * What `deleteManagers` takes.
 *
 * @category inputs
 */
export interface DeleteManagersInput {
  readonly chat_id: string
  /** Default: `"open_id"`. */
  readonly member_id_type?: "open_id" | "union_id" | "user_id" | "app_id" | undefined
  /** At most 50 items. */
  readonly manager_ids?: ReadonlyArray<string> | undefined
}

export const DeleteManagersInput: Codec.Shape<DeleteManagersInput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.managers.delete_managers#input", () => ({
    chat_id: Codec.str,
    member_id_type: Codec.litOpt("open_id", "union_id", "user_id", "app_id"),
    manager_ids: Codec.listOpt(Codec.str)
  }))

/**
 * What `deleteManagers` gives.
 *
 * @category outputs
 */
export interface DeleteManagersOutput {
  readonly chat_managers?: ReadonlyArray<string> | undefined
  readonly chat_bot_managers?: ReadonlyArray<string> | undefined
}

export const DeleteManagersOutput: Codec.Shape<DeleteManagersOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat.managers.delete_managers#output", () => ({
    chat_managers: Codec.listOpt(Codec.str),
    chat_bot_managers: Codec.listOpt(Codec.str)
  }))

/**
 * 删除群管理员
 *
 * `POST /open-apis/im/v1/chats/:chat_id/managers/delete_managers` · Token: tenant or user · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `im:chat`, `im:chat.managers:write_only`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-managers/delete_managers
 * @category endpoints
 */
export const deleteManagers: Endpoint.Described<DeleteManagersInput, DeleteManagersOutput, "tenant" | "user"> & {
  /**
   * 删除群管理员
   *
   * Scopes, any of: `im:chat`, `im:chat.managers:write_only`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-managers/delete_managers
   */
  (input: DeleteManagersInput, options?: Endpoint.CallOptions): Effect.Effect<DeleteManagersOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.chat.managers.delete_managers",
  method: "POST",
  path: "/open-apis/im/v1/chats/:chat_id/managers/delete_managers",
  tokens: ["tenant", "user"],
  query: ["member_id_type"],
  body: "json",
  codes,
  input: DeleteManagersInput,
  output: DeleteManagersOutput
})
