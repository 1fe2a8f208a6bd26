// GENERATED from spec/application.json. DO NOT EDIT: correct spec/patches/application.json.
/**
 * Endpoints of `application.v6.app_badge`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/application.js"
import type * as Effect from "effect/Effect"

/**
 * What `set` takes.
 *
 * @category inputs
 */
export interface SetInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly user_id: string
  readonly version: string
  readonly extra?: string | undefined
  readonly pc?: ClientBadgeNum | undefined
  readonly mobile?: ClientBadgeNum | undefined
}

export const SetInput: Codec.Shape<SetInput> =
  /*#__PURE__*/ Codec.shape("application.v6.app_badge.set#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    user_id: Codec.str,
    version: Codec.str,
    extra: Codec.strOpt,
    pc: Codec.objOpt(ClientBadgeNum),
    mobile: Codec.objOpt(ClientBadgeNum)
  }))

/**
 * 更新应用红点
 *
 * `POST /open-apis/application/v6/app_badge/set` · Token: tenant · Rate limit: 100/s.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/app_badge/set
 * @category endpoints
 */
export const set: Endpoint.Described<SetInput, Codec.Dictionary, "tenant"> & {
  /**
   * 更新应用红点
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/app_badge/set
   */
  (input: SetInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "application.v6.app_badge.set",
  method: "POST",
  path: "/open-apis/application/v6/app_badge/set",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: SetInput,
  output: Codec.dictionary
})

/** @category structures */
export interface ClientBadgeNum {
  /** At least 0. */
  readonly web_app?: number | undefined
  /** At least 0. */
  readonly gadget?: number | undefined
}

export const ClientBadgeNum: Codec.Shape<ClientBadgeNum> =
  /*#__PURE__*/ Codec.shape("application#ClientBadgeNum", () => ({
    web_app: Codec.intOpt,
    gadget: Codec.intOpt
  }))
