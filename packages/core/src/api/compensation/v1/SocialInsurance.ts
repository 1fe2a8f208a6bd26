// GENERATED from spec/compensation.json. DO NOT EDIT: correct spec/patches/compensation.json.
/**
 * Endpoints of `compensation.v1.social_insurance`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/compensation.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<SocialInsurance>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("compensation.v1.social_insurance.list#output", () => ({
    items: Codec.list(Codec.obj(SocialInsurance))
  }))

/**
 * 获取险种配置列表
 *
 * `GET /open-apis/compensation/v1/social_insurances` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `corehr:compensation.insurance:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/social_insurance/list
 * @category endpoints
 */
export const list: Endpoint.Described<Codec.Empty, ListOutput, "tenant"> & {
  /**
   * 获取险种配置列表
   *
   * Scopes, any of: `corehr:compensation.insurance:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/social_insurance/list
   */
  (input?: Codec.Empty, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "compensation.v1.social_insurance.list",
  method: "GET",
  path: "/open-apis/compensation/v1/social_insurances",
  tokens: ["tenant"],
  codes,
  input: Codec.empty,
  output: ListOutput
})

/** @category structures */
export interface SocialInsurance {
  readonly id: string
  readonly name: Types.I18n
  readonly insurance_type: "social_insurance" | "provident_fund" | (string & {})
  readonly active: boolean
  readonly is_system: boolean
}

export const SocialInsurance: Codec.Shape<SocialInsurance> =
  /*#__PURE__*/ Codec.shape("compensation.v1.social_insurance.list#output.items", () => ({
    id: Codec.str,
    name: Codec.obj(Types.I18n),
    insurance_type: Codec.open("social_insurance", "provident_fund"),
    active: Codec.bool,
    is_system: Codec.bool
  }))
