// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.talent_blocklist`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/hire.js"
import type * as Effect from "effect/Effect"

/**
 * What `changeTalentBlock` takes.
 *
 * @category inputs
 */
export interface ChangeTalentBlockInput {
  readonly talent_id: string
  readonly option: 1 | 2 | (number & {})
  readonly reason?: string | undefined
}

export const ChangeTalentBlockInput: Codec.Shape<ChangeTalentBlockInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent_blocklist.change_talent_block#input", () => ({
    talent_id: Codec.str,
    option: Codec.listed(1, 2),
    reason: Codec.strOpt
  }))

/**
 * 加入/移除屏蔽名单
 *
 * `POST /open-apis/hire/v1/talent_blocklist/change_talent_block` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:talent_blocklist`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_blocklist/change_talent_block
 * @category endpoints
 */
export const changeTalentBlock: Endpoint.Described<ChangeTalentBlockInput, Codec.Dictionary, "tenant"> & {
  /**
   * 加入/移除屏蔽名单
   *
   * Scopes, any of: `hire:talent_blocklist`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_blocklist/change_talent_block
   */
  (input: ChangeTalentBlockInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.talent_blocklist.change_talent_block",
  method: "POST",
  path: "/open-apis/hire/v1/talent_blocklist/change_talent_block",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: ChangeTalentBlockInput,
  output: Codec.dictionary
})
