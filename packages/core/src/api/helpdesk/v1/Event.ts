// GENERATED from spec/helpdesk.json. DO NOT EDIT: correct spec/patches/helpdesk.json.
/**
 * Endpoints of `helpdesk.v1.event`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/helpdesk.js"
import type * as Effect from "effect/Effect"

/**
 * What `subscribe` takes.
 *
 * @category inputs
 */
export interface SubscribeInput {
  readonly events: ReadonlyArray<Event>
}

export const SubscribeInput: Codec.Shape<SubscribeInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.event.subscribe#input", () => ({
    events: Codec.list(Codec.obj(Event))
  }))

/**
 * 订阅服务台事件
 *
 * `POST /open-apis/helpdesk/v1/events/subscribe` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `helpdesk:all:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/event/subscribe
 * @category endpoints
 */
export const subscribe: Endpoint.Described<SubscribeInput, Codec.Dictionary, "tenant"> & {
  /**
   * 订阅服务台事件
   *
   * Scopes, any of: `helpdesk:all:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/event/subscribe
   */
  (input: SubscribeInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "helpdesk.v1.event.subscribe",
  method: "POST",
  path: "/open-apis/helpdesk/v1/events/subscribe",
  tokens: ["tenant"],
  body: "json",
  helpdesk: true,
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
  readonly events: ReadonlyArray<Event>
}

export const UnsubscribeInput: Codec.Shape<UnsubscribeInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.event.unsubscribe#input", () => ({
    events: Codec.list(Codec.obj(Event))
  }))

/**
 * 取消订阅服务台事件
 *
 * `POST /open-apis/helpdesk/v1/events/unsubscribe` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `helpdesk:all:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/event/unsubscribe
 * @category endpoints
 */
export const unsubscribe: Endpoint.Described<UnsubscribeInput, Codec.Dictionary, "tenant"> & {
  /**
   * 取消订阅服务台事件
   *
   * Scopes, any of: `helpdesk:all:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/event/unsubscribe
   */
  (input: UnsubscribeInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "helpdesk.v1.event.unsubscribe",
  method: "POST",
  path: "/open-apis/helpdesk/v1/events/unsubscribe",
  tokens: ["tenant"],
  body: "json",
  helpdesk: true,
  codes,
  input: UnsubscribeInput,
  output: Codec.dictionary
})

/** @category structures */
export interface Event {
  readonly type: string
  readonly subtype: string
}

export const Event: Codec.Shape<Event> = /*#__PURE__*/ Codec.shape("helpdesk#Event", () => ({
  type: Codec.str,
  subtype: Codec.str
}))
