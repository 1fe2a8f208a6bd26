// GENERATED from spec/im.json. DO NOT EDIT: correct spec/patches/im.json.
/**
 * Endpoints of `im.v2.app_feed_card`.
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
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly app_feed_card?: Types.OpenAppFeedCard | undefined
  /** 1 to 20 items. */
  readonly user_ids?: ReadonlyArray<string> | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("im.v2.app_feed_card.create#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    app_feed_card: Codec.objOpt(Types.OpenAppFeedCard),
    user_ids: Codec.listOpt(Codec.str)
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly failed_cards?: ReadonlyArray<Types.OpenFailedUserAppFeedCardItem> | undefined
  readonly biz_id?: string | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("im.v2.app_feed_card.create#output", () => ({
    failed_cards: Codec.listOpt(Codec.obj(Types.OpenFailedUserAppFeedCardItem)),
    biz_id: Codec.strOpt
  }))

/**
 * 创建应用消息流卡片
 *
 * `POST /open-apis/im/v2/app_feed_card` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `im:app_feed_card:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/app_feed_card/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建应用消息流卡片
   *
   * Scopes, any of: `im:app_feed_card:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/app_feed_card/create
   */
  (input?: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "im.v2.app_feed_card.create",
  method: "POST",
  path: "/open-apis/im/v2/app_feed_card",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})
