// GENERATED from spec/mail.json. DO NOT EDIT: correct spec/patches/mail.json.
/**
 * Endpoints of `mail.v1.user_mailbox.event`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/mail.js"
import type * as Effect from "effect/Effect"

/**
 * What `subscribe` takes.
 *
 * @category inputs
 */
export interface SubscribeInput {
  readonly user_mailbox_id: string
  /** Exactly 1. */
  readonly event_type: 1 | (number & {})
}

export const SubscribeInput: Codec.Shape<SubscribeInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.event.subscribe#input", () => ({
    user_mailbox_id: Codec.str,
    event_type: Codec.listed(1)
  }))

/**
 * 订阅事件
 *
 * `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/subscribe` · Token: user · Rate limit: 5/s.
 *
 * Scopes, any of: `mail:event`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-event/subscribe
 * @category endpoints
 */
export const subscribe: Endpoint.Described<SubscribeInput, Codec.Dictionary, "user"> & {
  /**
   * 订阅事件
   *
   * Scopes, any of: `mail:event`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-event/subscribe
   */
  (input: SubscribeInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 订阅事件
   *
   * Scopes, any of: `mail:event`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-event/subscribe
   */
  (input: SubscribeInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.event.subscribe",
  method: "POST",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/subscribe",
  tokens: ["user"],
  body: "json",
  codes,
  input: SubscribeInput,
  output: Codec.dictionary
})

/**
 * What `subscription` takes.
 *
 * @category inputs
 */
export interface SubscriptionInput {
  readonly user_mailbox_id: string
}

export const SubscriptionInput: Codec.Shape<SubscriptionInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.event.subscription#input", () => ({
    user_mailbox_id: Codec.str
  }))

/**
 * What `subscription` gives.
 *
 * @category outputs
 */
export interface SubscriptionOutput {
  readonly event_types: ReadonlyArray<number>
}

export const SubscriptionOutput: Codec.Shape<SubscriptionOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.event.subscription#output", () => ({
    event_types: Codec.list(Codec.int)
  }))

/**
 * 获取订阅状态
 *
 * `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/subscription` · Token: user · Rate limit:
 * 10/s.
 *
 * Scopes, any of: `mail:event`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-event/subscription
 * @category endpoints
 */
export const subscription: Endpoint.Described<SubscriptionInput, SubscriptionOutput, "user"> & {
  /**
   * 获取订阅状态
   *
   * Scopes, any of: `mail:event`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-event/subscription
   */
  (input: SubscriptionInput, options: Endpoint.WithToken): Effect.Effect<SubscriptionOutput, FeishuError, FeishuClient>
  /**
   * 获取订阅状态
   *
   * Scopes, any of: `mail:event`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-event/subscription
   */
  (input: SubscriptionInput, options?: Endpoint.CallOptions<never>): Effect.Effect<SubscriptionOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.event.subscription",
  method: "GET",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/subscription",
  tokens: ["user"],
  codes,
  input: SubscriptionInput,
  output: SubscriptionOutput
})

/**
 * What `unsubscribe` takes.
 *
 * @category inputs
 */
export interface UnsubscribeInput {
  readonly user_mailbox_id: string
  /** Exactly 1. */
  readonly event_type: 1 | (number & {})
}

export const UnsubscribeInput: Codec.Shape<UnsubscribeInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.event.unsubscribe#input", () => ({
    user_mailbox_id: Codec.str,
    event_type: Codec.listed(1)
  }))

/**
 * 取消订阅
 *
 * `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/unsubscribe` · Token: user · Rate limit:
 * 5/s.
 *
 * Scopes, any of: `mail:event`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-event/unsubscribe
 * @category endpoints
 */
export const unsubscribe: Endpoint.Described<UnsubscribeInput, Codec.Dictionary, "user"> & {
  /**
   * 取消订阅
   *
   * Scopes, any of: `mail:event`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-event/unsubscribe
   */
  (input: UnsubscribeInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 取消订阅
   *
   * Scopes, any of: `mail:event`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-event/unsubscribe
   */
  (input: UnsubscribeInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.event.unsubscribe",
  method: "POST",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/unsubscribe",
  tokens: ["user"],
  body: "json",
  codes,
  input: UnsubscribeInput,
  output: Codec.dictionary
})
