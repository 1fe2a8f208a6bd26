// GENERATED from spec/approval.json. DO NOT EDIT: correct spec/patches/approval.json.
/**
 * Endpoints of `approval.v2.subscription`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/approval.js"
import type * as Effect from "effect/Effect"

/**
 * What `subscribe` takes.
 *
 * @category inputs
 */
export interface SubscribeInput {
  readonly approval_code: string
}

export const SubscribeInput: Codec.Shape<SubscribeInput> =
  /*#__PURE__*/ Codec.shape("approval.v2.subscription.subscribe#input", () => ({
    approval_code: Codec.str
  }))

/**
 * 订阅审批事件
 *
 * `POST /approval/openapi/v2/subscription/subscribe` · Token: tenant.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ucDOyUjL3gjM14yN4ITN
 * @category endpoints
 */
export const subscribe: Endpoint.Described<SubscribeInput, Codec.Dictionary, "tenant"> & {
  /**
   * 订阅审批事件
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/ucDOyUjL3gjM14yN4ITN
   */
  (input: SubscribeInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v2.subscription.subscribe",
  method: "POST",
  path: "/approval/openapi/v2/subscription/subscribe",
  host: "www",
  tokens: ["tenant"],
  body: "json",
  deprecated: true,
  codes,
  input: SubscribeInput,
  output: Codec.dictionary
})

/**
 * What `unsubscribe` takes.
 *
 * @category inputs
 */
export interface UnsubscribeInput {
  readonly approval_code: string
}

export const UnsubscribeInput: Codec.Shape<UnsubscribeInput> =
  /*#__PURE__*/ Codec.shape("approval.v2.subscription.unsubscribe#input", () => ({
    approval_code: Codec.str
  }))

/**
 * 取消订阅审批事件
 *
 * `POST /approval/openapi/v2/subscription/unsubscribe` · Token: tenant.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ugDOyUjL4gjM14CO4ITN
 * @category endpoints
 */
export const unsubscribe: Endpoint.Described<UnsubscribeInput, Codec.Dictionary, "tenant"> & {
  /**
   * 取消订阅审批事件
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/ugDOyUjL4gjM14CO4ITN
   */
  (input: UnsubscribeInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v2.subscription.unsubscribe",
  method: "POST",
  path: "/approval/openapi/v2/subscription/unsubscribe",
  host: "www",
  tokens: ["tenant"],
  body: "json",
  deprecated: true,
  codes,
  input: UnsubscribeInput,
  output: Codec.dictionary
})
