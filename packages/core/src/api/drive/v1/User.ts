// GENERATED from spec/drive.json. DO NOT EDIT: correct spec/patches/drive.json.
/**
 * Endpoints of `drive.v1.user`.
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
 * What `removeSubscription` takes.
 *
 * @category inputs
 */
export interface RemoveSubscriptionInput {
  readonly event_type: string
}

export const RemoveSubscriptionInput: Codec.Shape<RemoveSubscriptionInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.user.remove_subscription#input", () => ({
    event_type: Codec.str
  }))

/**
 * 取消用户云文档事件订阅
 *
 * `DELETE /open-apis/drive/v1/user/remove_subscription` · Token: tenant or user · Rate limit: 10/min.
 *
 * Scopes, any of: `docs:document.comment:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/user/remove_subscription
 * @category endpoints
 */
export const removeSubscription: Endpoint.Described<RemoveSubscriptionInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 取消用户云文档事件订阅
   *
   * Scopes, any of: `docs:document.comment:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/user/remove_subscription
   */
  (input: RemoveSubscriptionInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.user.remove_subscription",
  method: "DELETE",
  path: "/open-apis/drive/v1/user/remove_subscription",
  tokens: ["tenant", "user"],
  query: ["event_type"],
  codes,
  input: RemoveSubscriptionInput,
  output: Codec.dictionary
})

/**
 * What `subscription` takes.
 *
 * @category inputs
 */
export interface SubscriptionInput {
  readonly event_type: string
}

export const SubscriptionInput: Codec.Shape<SubscriptionInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.user.subscription#input", () => ({
    event_type: Codec.str
  }))

/**
 * 订阅用户云文档事件
 *
 * `POST /open-apis/drive/v1/user/subscription` · Token: tenant or user · Rate limit: 10/min.
 *
 * Scopes, any of: `docs:document.comment:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/user/subscription
 * @category endpoints
 */
export const subscription: Endpoint.Described<SubscriptionInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 订阅用户云文档事件
   *
   * Scopes, any of: `docs:document.comment:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/user/subscription
   */
  (input: SubscriptionInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.user.subscription",
  method: "POST",
  path: "/open-apis/drive/v1/user/subscription",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: SubscriptionInput,
  output: Codec.dictionary
})

/**
 * What `subscriptionStatus` takes.
 *
 * @category inputs
 */
export interface SubscriptionStatusInput {
  readonly event_type: string
}

export const SubscriptionStatusInput: Codec.Shape<SubscriptionStatusInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.user.subscription_status#input", () => ({
    event_type: Codec.str
  }))

/**
 * What `subscriptionStatus` gives.
 *
 * @category outputs
 */
export interface SubscriptionStatusOutput {
  readonly data: unknown
}

export const SubscriptionStatusOutput: Codec.Shape<SubscriptionStatusOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.user.subscription_status#output", () => ({
    data: Codec.any
  }))

/**
 * 查询用户云文档事件订阅状态
 *
 * `GET /open-apis/drive/v1/user/subscription_status` · Token: tenant or user · Rate limit: 10/min.
 *
 * Scopes, any of: `docs:document.comment:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/user/subscription_status
 * @category endpoints
 */
export const subscriptionStatus: Endpoint.Described<SubscriptionStatusInput, SubscriptionStatusOutput, "tenant" | "user"> & {
  /**
   * 查询用户云文档事件订阅状态
   *
   * Scopes, any of: `docs:document.comment:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/user/subscription_status
   */
  (input: SubscriptionStatusInput, options?: Endpoint.CallOptions): Effect.Effect<SubscriptionStatusOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.user.subscription_status",
  method: "GET",
  path: "/open-apis/drive/v1/user/subscription_status",
  tokens: ["tenant", "user"],
  query: ["event_type"],
  codes,
  input: SubscriptionStatusInput,
  output: SubscriptionStatusOutput
})
