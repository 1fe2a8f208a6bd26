// GENERATED from spec/im.json. DO NOT EDIT: correct spec/patches/im.json.
/**
 * Endpoints of `im.v2.app_feed_card.batch`.
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
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** 1 to 20 items. */
  readonly feed_cards?: ReadonlyArray<UserOpenAppFeedCardDeleter> | undefined
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("im.v2.app_feed_card.batch.delete#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    feed_cards: Codec.listOpt(Codec.obj(UserOpenAppFeedCardDeleter))
  }))

/**
 * What `delete` gives.
 *
 * @category outputs
 */
export interface DeleteOutput {
  readonly failed_cards?: ReadonlyArray<Types.OpenFailedUserAppFeedCardItem> | undefined
}

export const DeleteOutput: Codec.Shape<DeleteOutput> =
  /*#__PURE__*/ Codec.shape("im.v2.app_feed_card.batch.delete#output", () => ({
    failed_cards: Codec.listOpt(Codec.obj(Types.OpenFailedUserAppFeedCardItem))
  }))

/**
 * 删除应用消息流卡片
 *
 * `DELETE /open-apis/im/v2/app_feed_card/batch` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `im:app_feed_card:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/app_feed_card-batch/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, DeleteOutput, "tenant"> & {
  /**
   * 删除应用消息流卡片
   *
   * Scopes, any of: `im:app_feed_card:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/app_feed_card-batch/delete
   */
  (input?: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<DeleteOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "im.v2.app_feed_card.batch.delete",
  method: "DELETE",
  path: "/open-apis/im/v2/app_feed_card/batch",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: DeleteInput,
  output: DeleteOutput
})

export { deleteEndpoint as delete }

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** 1 to 20 items. */
  readonly feed_cards?: ReadonlyArray<UserOpenAppFeedCardUpdater> | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("im.v2.app_feed_card.batch.update#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    feed_cards: Codec.listOpt(Codec.obj(UserOpenAppFeedCardUpdater))
  }))

/**
 * What `update` gives.
 *
 * @category outputs
 */
export interface UpdateOutput {
  readonly failed_cards: ReadonlyArray<Types.OpenFailedUserAppFeedCardItem>
}

export const UpdateOutput: Codec.Shape<UpdateOutput> =
  /*#__PURE__*/ Codec.shape("im.v2.app_feed_card.batch.update#output", () => ({
    failed_cards: Codec.list(Codec.obj(Types.OpenFailedUserAppFeedCardItem))
  }))

/**
 * 更新应用消息流卡片
 *
 * `PUT /open-apis/im/v2/app_feed_card/batch` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `im:app_feed_card:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/app_feed_card-batch/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, UpdateOutput, "tenant"> & {
  /**
   * 更新应用消息流卡片
   *
   * Scopes, any of: `im:app_feed_card:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/app_feed_card-batch/update
   */
  (input?: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "im.v2.app_feed_card.batch.update",
  method: "PUT",
  path: "/open-apis/im/v2/app_feed_card/batch",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: UpdateInput,
  output: UpdateOutput
})

/** @category structures */
export interface UserOpenAppFeedCardDeleter {
  readonly biz_id: string
  readonly user_id: string
}

export const UserOpenAppFeedCardDeleter: Codec.Shape<UserOpenAppFeedCardDeleter> =
  /*#__PURE__*/ Codec.shape("im.v2.app_feed_card.batch.delete#input.feed_cards", () => ({
    biz_id: Codec.str,
    user_id: Codec.str
  }))

/** @category structures */
export interface UserOpenAppFeedCardUpdater {
  readonly app_feed_card: Types.OpenAppFeedCard
  readonly user_id: string
  /** 1 to 20 items. */
  readonly update_fields: ReadonlyArray<"1" | "2" | "3" | "10" | "11" | "12" | "13" | "101" | "102" | "103" | (string & {})>
}

export const UserOpenAppFeedCardUpdater: Codec.Shape<UserOpenAppFeedCardUpdater> =
  /*#__PURE__*/ Codec.shape("im.v2.app_feed_card.batch.update#input.feed_cards", () => ({
    app_feed_card: Codec.obj(Types.OpenAppFeedCard),
    user_id: Codec.str,
    update_fields: Codec.list(Codec.listed("1", "2", "3", "10", "11", "12", "13", "101", "102", "103"))
  }))
