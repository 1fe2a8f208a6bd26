// GENERATED from spec/im.json. DO NOT EDIT: correct spec/patches/im.json.
/**
 * Endpoints of `im.v2.chat_button`.
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
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** 1 to 20 items. */
  readonly user_ids?: ReadonlyArray<string> | undefined
  readonly chat_id: string
  readonly buttons?: Types.OpenAppFeedCardButtons | undefined
  /** Not in the documentation. */
  readonly bot_id?: string | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("im.v2.chat_button.update#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    user_ids: Codec.listOpt(Codec.str),
    chat_id: Codec.str,
    buttons: Codec.objOpt(Types.OpenAppFeedCardButtons),
    bot_id: Codec.strOpt
  }))

/**
 * What `update` gives.
 *
 * @category outputs
 */
export interface UpdateOutput {
  readonly failed_user_reasons: ReadonlyArray<Types.FailedReason>
}

export const UpdateOutput: Codec.Shape<UpdateOutput> =
  /*#__PURE__*/ Codec.shape("im.v2.chat_button.update#output", () => ({
    failed_user_reasons: Codec.list(Codec.obj(Types.FailedReason))
  }))

/**
 * 更新消息流卡片按钮
 *
 * `PUT /open-apis/im/v2/chat_button` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `im:app_feed_card:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/chat_button/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, UpdateOutput, "tenant"> & {
  /**
   * 更新消息流卡片按钮
   *
   * Scopes, any of: `im:app_feed_card:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/chat_button/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v2.chat_button.update",
  method: "PUT",
  path: "/open-apis/im/v2/chat_button",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: UpdateInput,
  output: UpdateOutput
})
