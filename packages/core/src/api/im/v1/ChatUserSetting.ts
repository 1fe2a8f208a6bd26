// GENERATED from spec/im.json. DO NOT EDIT: correct spec/patches/im.json.
/**
 * Endpoints of `im.v1.chat_user_setting`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/im.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchGetMuteStatus` takes.
 *
 * @category inputs
 */
export interface BatchGetMuteStatusInput {
  readonly chat_ids: ReadonlyArray<string>
}

export const BatchGetMuteStatusInput: Codec.Shape<BatchGetMuteStatusInput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat_user_setting.batch_get_mute_status#input", () => ({
    chat_ids: Codec.list(Codec.str)
  }))

/**
 * What `batchGetMuteStatus` gives.
 *
 * @category outputs
 */
export interface BatchGetMuteStatusOutput {
  readonly items?: ReadonlyArray<BatchGetMuteStatusOutputItems> | undefined
  readonly invalid_id_list?: ReadonlyArray<Types.InvalidId> | undefined
}

export const BatchGetMuteStatusOutput: Codec.Shape<BatchGetMuteStatusOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat_user_setting.batch_get_mute_status#output", () => ({
    items: Codec.listOpt(Codec.obj(BatchGetMuteStatusOutputItems)),
    invalid_id_list: Codec.listOpt(Codec.obj(Types.InvalidId))
  }))

/**
 * `POST /open-apis/im/v1/chat_user_setting/batch_get_mute_status` · Token kinds are not documented.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const batchGetMuteStatus: Endpoint.Described<BatchGetMuteStatusInput, BatchGetMuteStatusOutput, "tenant" | "user"> & {
  /** `POST /open-apis/im/v1/chat_user_setting/batch_get_mute_status` */
  (input: BatchGetMuteStatusInput, options?: Endpoint.CallOptions): Effect.Effect<BatchGetMuteStatusOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.chat_user_setting.batch_get_mute_status",
  method: "POST",
  path: "/open-apis/im/v1/chat_user_setting/batch_get_mute_status",
  tokens: ["tenant", "user"],
  body: "json",
  repeatable: true,
  codes,
  input: BatchGetMuteStatusInput,
  output: BatchGetMuteStatusOutput
})

/**
 * What `batchQuery` takes.
 *
 * @category inputs
 */
export interface BatchQueryInput {
  readonly chat_ids: ReadonlyArray<string>
}

export const BatchQueryInput: Codec.Shape<BatchQueryInput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat_user_setting.batch_query#input", () => ({
    chat_ids: Codec.list(Codec.str)
  }))

/**
 * What `batchQuery` gives.
 *
 * @category outputs
 */
export interface BatchQueryOutput {
  readonly invalid_ids?: ReadonlyArray<Types.InvalidId> | undefined
  readonly items?: ReadonlyArray<ChatUserSettingItem> | undefined
}

export const BatchQueryOutput: Codec.Shape<BatchQueryOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat_user_setting.batch_query#output", () => ({
    invalid_ids: Codec.listOpt(Codec.obj(Types.InvalidId)),
    items: Codec.listOpt(Codec.obj(ChatUserSettingItem))
  }))

/**
 * `POST /open-apis/im/v1/chat_user_setting/batch_query` · Token: user.
 *
 * Scopes, any of: `im:chat`, `im:chat.user_setting:read`, `im:chat:read`, `im:chat:readonly`.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const batchQuery: Endpoint.Described<BatchQueryInput, BatchQueryOutput, "user"> & {
  /**
   * `POST /open-apis/im/v1/chat_user_setting/batch_query`
   *
   * Scopes, any of: `im:chat`, `im:chat.user_setting:read`, `im:chat:read`, `im:chat:readonly`.
   */
  (input: BatchQueryInput, options: Endpoint.WithToken): Effect.Effect<BatchQueryOutput, FeishuError, FeishuClient>
  /**
   * `POST /open-apis/im/v1/chat_user_setting/batch_query`
   *
   * Scopes, any of: `im:chat`, `im:chat.user_setting:read`, `im:chat:read`, `im:chat:readonly`.
   */
  (input: BatchQueryInput, options?: Endpoint.CallOptions<never>): Effect.Effect<BatchQueryOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.chat_user_setting.batch_query",
  method: "POST",
  path: "/open-apis/im/v1/chat_user_setting/batch_query",
  tokens: ["user"],
  body: "json",
  repeatable: true,
  codes,
  input: BatchQueryInput,
  output: BatchQueryOutput
})

/**
 * What `batchUpdate` takes.
 *
 * @category inputs
 */
export interface BatchUpdateInput {
  readonly chat_settings: ReadonlyArray<ChatUserSettingItem>
}

export const BatchUpdateInput: Codec.Shape<BatchUpdateInput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat_user_setting.batch_update#input", () => ({
    chat_settings: Codec.list(Codec.obj(ChatUserSettingItem))
  }))

/**
 * What `batchUpdate` gives.
 *
 * @category outputs
 */
export interface BatchUpdateOutput {
  readonly invalid_ids?: ReadonlyArray<Types.InvalidId> | undefined
}

export const BatchUpdateOutput: Codec.Shape<BatchUpdateOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat_user_setting.batch_update#output", () => ({
    invalid_ids: Codec.listOpt(Codec.obj(Types.InvalidId))
  }))

/**
 * `POST /open-apis/im/v1/chat_user_setting/batch_update` · Token: user.
 *
 * Scopes, any of: `im:chat`, `im:chat.user_setting:write`.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const batchUpdate: Endpoint.Described<BatchUpdateInput, BatchUpdateOutput, "user"> & {
  /**
   * `POST /open-apis/im/v1/chat_user_setting/batch_update`
   *
   * Scopes, any of: `im:chat`, `im:chat.user_setting:write`.
   */
  (input: BatchUpdateInput, options: Endpoint.WithToken): Effect.Effect<BatchUpdateOutput, FeishuError, FeishuClient>
  /**
   * `POST /open-apis/im/v1/chat_user_setting/batch_update`
   *
   * Scopes, any of: `im:chat`, `im:chat.user_setting:write`.
   */
  (input: BatchUpdateInput, options?: Endpoint.CallOptions<never>): Effect.Effect<BatchUpdateOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.chat_user_setting.batch_update",
  method: "POST",
  path: "/open-apis/im/v1/chat_user_setting/batch_update",
  tokens: ["user"],
  body: "json",
  codes,
  input: BatchUpdateInput,
  output: BatchUpdateOutput
})

/** @category structures */
export interface ChatUserSettingItem {
  readonly chat_id?: string | undefined
  readonly is_mute_at_all?: boolean | undefined
  readonly is_muted?: boolean | undefined
}

export const ChatUserSettingItem: Codec.Shape<ChatUserSettingItem> =
  /*#__PURE__*/ Codec.shape("im#ChatUserSettingItem", () => ({
    chat_id: Codec.strOpt,
    is_mute_at_all: Codec.boolOpt,
    is_muted: Codec.boolOpt
  }))

/** @category structures */
export interface BatchGetMuteStatusOutputItems {
  readonly chat_id?: string | undefined
  readonly is_muted?: boolean | undefined
}

export const BatchGetMuteStatusOutputItems: Codec.Shape<BatchGetMuteStatusOutputItems> =
  /*#__PURE__*/ Codec.shape("im.v1.chat_user_setting.batch_get_mute_status#output.items", () => ({
    chat_id: Codec.strOpt,
    is_muted: Codec.boolOpt
  }))
