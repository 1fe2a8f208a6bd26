// GENERATED from spec/vc.json. DO NOT EDIT: correct spec/patches/vc.json.
/**
 * Endpoints of `vc.v1.recording`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/vc.js"
import type * as Effect from "effect/Effect"

/**
 * What `subscription` takes.
 *
 * @category inputs
 */
export interface SubscriptionInput {
  readonly event_type: string
}

export const SubscriptionInput: Codec.Shape<SubscriptionInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.recording.subscription#input", () => ({
    event_type: Codec.str
  }))

/**
 * 订阅录音事件
 *
 * `POST /open-apis/vc/v1/recordings/subscription` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const subscription: Endpoint.Described<SubscriptionInput, Codec.Dictionary, "tenant" | "user"> & {
  /** 订阅录音事件 */
  (input: SubscriptionInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.recording.subscription",
  method: "POST",
  path: "/open-apis/vc/v1/recordings/subscription",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: SubscriptionInput,
  output: Codec.dictionary
})

/**
 * What `unsubscription` takes.
 *
 * @category inputs
 */
export interface UnsubscriptionInput {
  readonly event_type: string
}

export const UnsubscriptionInput: Codec.Shape<UnsubscriptionInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.recording.unsubscription#input", () => ({
    event_type: Codec.str
  }))

/**
 * 取消订阅录音事件
 *
 * `POST /open-apis/vc/v1/recordings/unsubscription` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const unsubscription: Endpoint.Described<UnsubscriptionInput, Codec.Dictionary, "tenant" | "user"> & {
  /** 取消订阅录音事件 */
  (input: UnsubscriptionInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.recording.unsubscription",
  method: "POST",
  path: "/open-apis/vc/v1/recordings/unsubscription",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: UnsubscriptionInput,
  output: Codec.dictionary
})
