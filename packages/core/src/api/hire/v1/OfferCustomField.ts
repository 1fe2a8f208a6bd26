// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.offer_custom_field`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/hire.js"
import * as Shared from "../Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly offer_custom_field_id: string
  readonly name: Shared.I18n
  readonly config?: OfferCustomFieldConfig | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.offer_custom_field.update#input", () => ({
    offer_custom_field_id: Codec.str,
    name: Codec.obj(Shared.I18n),
    config: Codec.objOpt(OfferCustomFieldConfig)
  }))

/**
 * 更新 Offer 申请表自定义字段
 *
 * `PUT /open-apis/hire/v1/offer_custom_fields/:offer_custom_field_id` · Token: tenant · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `hire:offer_selection_object`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_custom_field/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, Codec.Dictionary, "tenant"> & {
  /**
   * 更新 Offer 申请表自定义字段
   *
   * Scopes, any of: `hire:offer_selection_object`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_custom_field/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.offer_custom_field.update",
  method: "PUT",
  path: "/open-apis/hire/v1/offer_custom_fields/:offer_custom_field_id",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: UpdateInput,
  output: Codec.dictionary
})

/** @category structures */
export interface OfferCustomFieldConfig {
  readonly options?: ReadonlyArray<OfferCustomFieldConfigOption> | undefined
}

export const OfferCustomFieldConfig: Codec.Shape<OfferCustomFieldConfig> =
  /*#__PURE__*/ Codec.shape("hire.v1.offer_custom_field.update#input.config", () => ({
    options: Codec.listOpt(Codec.obj(OfferCustomFieldConfigOption))
  }))

/** @category structures */
export interface OfferCustomFieldConfigOption {
  readonly name: Shared.I18n
}

export const OfferCustomFieldConfigOption: Codec.Shape<OfferCustomFieldConfigOption> =
  /*#__PURE__*/ Codec.shape("hire.v1.offer_custom_field.update#input.config.options", () => ({
    name: Codec.obj(Shared.I18n)
  }))
