// GENERATED from spec/meeting_room.json. DO NOT EDIT: correct spec/patches/meeting_room.json.
/**
 * Endpoints of `meeting_room.v0.instance`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type * as Effect from "effect/Effect"

/**
 * What `reply` takes.
 *
 * @category inputs
 */
export interface ReplyInput {
  readonly room_id: string
  readonly uid: string
  readonly original_time: number
  readonly status: "NOT_CHECK_IN" | "ENDED_BEFORE_DUE" | "ACCEPTED_BY_ADMIN" | (string & {})
}

export const ReplyInput: Codec.Shape<ReplyInput> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.instance.reply#input", () => ({
    room_id: Codec.str,
    uid: Codec.str,
    original_time: Codec.int,
    status: Codec.listed("NOT_CHECK_IN", "ENDED_BEFORE_DUE", "ACCEPTED_BY_ADMIN")
  }))

/**
 * 回复会议室日程实例
 *
 * `POST /open-apis/meeting_room/instance/reply` · Token: tenant.
 *
 * Scopes, any of: `calendar:room:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uYzN4UjL2cDO14iN3gTN
 * @category endpoints
 */
export const reply: Endpoint.Described<ReplyInput, Codec.Dictionary, "tenant"> & {
  /**
   * 回复会议室日程实例
   *
   * Scopes, any of: `calendar:room:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uYzN4UjL2cDO14iN3gTN
   */
  (input: ReplyInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "meeting_room.v0.instance.reply",
  method: "POST",
  path: "/open-apis/meeting_room/instance/reply",
  tokens: ["tenant"],
  body: "json",
  input: ReplyInput,
  output: Codec.dictionary
})
