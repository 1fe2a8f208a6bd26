// GENERATED from spec/drive.json. DO NOT EDIT: correct spec/patches/drive.json.
/**
 * Endpoints of `drive.v2.comment_reaction`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/drive.js"
import type * as Effect from "effect/Effect"

/**
 * What `updateReaction` takes.
 *
 * @category inputs
 */
export interface UpdateReactionInput {
  /** 1 to 100 characters. */
  readonly file_token: string
  /** 1 to 100 characters. */
  readonly file_type: string
  /** 1 to 100 characters. */
  readonly action: "add" | "delete" | (string & {})
  /** 1 to 100 characters. */
  readonly reply_id: string
  /** 1 to 100 characters. */
  readonly reaction_type: string
}

export const UpdateReactionInput: Codec.Shape<UpdateReactionInput> =
  /*#__PURE__*/ Codec.shape("drive.v2.comment_reaction.update_reaction#input", () => ({
    file_token: Codec.str,
    file_type: Codec.str,
    action: Codec.listed("add", "delete"),
    reply_id: Codec.str,
    reaction_type: Codec.str
  }))

/**
 * 添加/取消表情回应
 *
 * `POST /open-apis/drive/v2/files/:file_token/comments/reaction` · Token: tenant or user · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `docs:document.comment:create`, `docs:document.comment:write_only`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uIzNzUjLyczM14iM3MTN/drive-v2/comment_reaction/update_reaction
 * @category endpoints
 */
export const updateReaction: Endpoint.Described<UpdateReactionInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 添加/取消表情回应
   *
   * Scopes, any of: `docs:document.comment:create`, `docs:document.comment:write_only`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uIzNzUjLyczM14iM3MTN/drive-v2/comment_reaction/update_reaction
   */
  (input: UpdateReactionInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v2.comment_reaction.update_reaction",
  method: "POST",
  path: "/open-apis/drive/v2/files/:file_token/comments/reaction",
  tokens: ["tenant", "user"],
  query: ["file_type"],
  body: "json",
  codes,
  input: UpdateReactionInput,
  output: Codec.dictionary
})
