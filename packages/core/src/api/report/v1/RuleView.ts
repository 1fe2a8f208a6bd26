// GENERATED from spec/report.json. DO NOT EDIT: correct spec/patches/report.json.
/**
 * Endpoints of `report.v1.rule.view`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/report.js"
import type * as Effect from "effect/Effect"

/**
 * What `remove` takes.
 *
 * @category inputs
 */
export interface RemoveInput {
  /** At least 1 characters. */
  readonly rule_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** At most 200 items. */
  readonly user_ids?: ReadonlyArray<string> | undefined
}

export const RemoveInput: Codec.Shape<RemoveInput> =
  /*#__PURE__*/ Codec.shape("report.v1.rule.view.remove#input", () => ({
    rule_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    user_ids: Codec.listOpt(Codec.str)
  }))

/**
 * 移除规则看板
 *
 * `POST /open-apis/report/v1/rules/:rule_id/views/remove` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `report:report`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/report/report-v1/rule-view/remove
 * @category endpoints
 */
export const remove: Endpoint.Described<RemoveInput, Codec.Dictionary, "tenant"> & {
  /**
   * 移除规则看板
   *
   * Scopes, any of: `report:report`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/report/report-v1/rule-view/remove
   */
  (input: RemoveInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "report.v1.rule.view.remove",
  method: "POST",
  path: "/open-apis/report/v1/rules/:rule_id/views/remove",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: RemoveInput,
  output: Codec.dictionary
})
