// GENERATED from spec/im.json. DO NOT EDIT: correct spec/patches/im.json.
/**
 * Endpoints of `im.v2.feed_card`.
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
 * What `botTimeSentive` takes.
 *
 * @category inputs
 */
export interface BotTimeSentiveInput {
  /** Default: `"open_id"`. */
  readonly user_id_type: "open_id" | "union_id" | "user_id"
  readonly time_sensitive: boolean
  /** 1 to 50 items. */
  readonly user_ids: ReadonlyArray<string>
  /** Not in the documentation. */
  readonly bot_id?: string | undefined
}

export const BotTimeSentiveInput: Codec.Shape<BotTimeSentiveInput> =
  /*#__PURE__*/ Codec.shape("im.v2.feed_card.bot_time_sentive#input", () => ({
    user_id_type: Codec.lit("open_id", "union_id", "user_id"),
    time_sensitive: Codec.bool,
    user_ids: Codec.list(Codec.str),
    bot_id: Codec.strOpt
  }))

/**
 * What `botTimeSentive` gives.
 *
 * @category outputs
 */
export interface BotTimeSentiveOutput {
  readonly failed_user_reasons: ReadonlyArray<Types.FailedReason>
}

export const BotTimeSentiveOutput: Codec.Shape<BotTimeSentiveOutput> =
  /*#__PURE__*/ Codec.shape("im.v2.feed_card.bot_time_sentive#output", () => ({
    failed_user_reasons: Codec.list(Codec.obj(Types.FailedReason))
  }))

/**
 * 机器人单聊即时提醒
 *
 * `PATCH /open-apis/im/v2/feed_cards/bot_time_sentive` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:datasync.feed_card.time_sensitive:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/feed_card/bot_time_sentive
 * @category endpoints
 */
export const botTimeSentive: Endpoint.Described<BotTimeSentiveInput, BotTimeSentiveOutput, "tenant"> & {
  /**
   * 机器人单聊即时提醒
   *
   * Scopes, any of: `im:datasync.feed_card.time_sensitive:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/feed_card/bot_time_sentive
   */
  (input: BotTimeSentiveInput, options?: Endpoint.CallOptions): Effect.Effect<BotTimeSentiveOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v2.feed_card.bot_time_sentive",
  method: "PATCH",
  path: "/open-apis/im/v2/feed_cards/bot_time_sentive",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: BotTimeSentiveInput,
  output: BotTimeSentiveOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly feed_card_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type: "open_id" | "union_id" | "user_id"
  readonly time_sensitive: boolean
  readonly user_ids: ReadonlyArray<string>
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("im.v2.feed_card.patch#input", () => ({
    feed_card_id: Codec.str,
    user_id_type: Codec.lit("open_id", "union_id", "user_id"),
    time_sensitive: Codec.bool,
    user_ids: Codec.list(Codec.str)
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly failed_user_reasons: ReadonlyArray<Types.FailedReason>
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("im.v2.feed_card.patch#output", () => ({
    failed_user_reasons: Codec.list(Codec.obj(Types.FailedReason))
  }))

/**
 * 即时提醒
 *
 * `PATCH /open-apis/im/v2/feed_cards/:feed_card_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:datasync.feed_card.time_sensitive:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/feed_card/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant"> & {
  /**
   * 即时提醒
   *
   * Scopes, any of: `im:datasync.feed_card.time_sensitive:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/feed_card/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v2.feed_card.patch",
  method: "PATCH",
  path: "/open-apis/im/v2/feed_cards/:feed_card_id",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: PatchInput,
  output: PatchOutput
})
