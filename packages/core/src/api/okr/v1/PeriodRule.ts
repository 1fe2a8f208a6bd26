// GENERATED from spec/okr.json. DO NOT EDIT: correct spec/patches/okr.json.
/**
 * Endpoints of `okr.v1.period_rule`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/okr.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly period_rules: ReadonlyArray<PeriodRule>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("okr.v1.period_rule.list#output", () => ({
    period_rules: Codec.list(Codec.obj(PeriodRule))
  }))

/**
 * 获取 OKR 周期规则
 *
 * `GET /open-apis/okr/v1/period_rules` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `okr:okr`, `okr:okr.period:readonly`, `okr:okr:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/period_rule/list
 * @category endpoints
 */
export const list: Endpoint.Described<Codec.Empty, ListOutput, "tenant"> & {
  /**
   * 获取 OKR 周期规则
   *
   * Scopes, any of: `okr:okr`, `okr:okr.period:readonly`, `okr:okr:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/period_rule/list
   */
  (input?: Codec.Empty, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "okr.v1.period_rule.list",
  method: "GET",
  path: "/open-apis/okr/v1/period_rules",
  tokens: ["tenant"],
  codes,
  input: Codec.empty,
  output: ListOutput
})

/** @category structures */
export interface PeriodRule {
  readonly period_rule_id?: string | undefined
  readonly type?: string | undefined
  readonly length?: number | undefined
  readonly first_month?: number | undefined
}

export const PeriodRule: Codec.Shape<PeriodRule> =
  /*#__PURE__*/ Codec.shape("okr.v1.period_rule.list#output.period_rules", () => ({
    period_rule_id: Codec.strOpt,
    type: Codec.strOpt,
    length: Codec.intOpt,
    first_month: Codec.intOpt
  }))
