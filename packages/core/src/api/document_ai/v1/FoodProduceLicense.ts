// GENERATED from spec/document_ai.json. DO NOT EDIT: correct spec/patches/document_ai.json.
/**
 * Endpoints of `document_ai.v1.food_produce_license`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Upload from "../../../Upload.js"
import type * as Effect from "effect/Effect"

/**
 * What `recognize` takes.
 *
 * @category inputs
 */
export interface RecognizeInput {
  readonly file: Upload.Uploadable
}

export const RecognizeInput: Codec.Shape<RecognizeInput> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.food_produce_license.recognize#input", () => ({
    file: Codec.file
  }))

/**
 * What `recognize` gives.
 *
 * @category outputs
 */
export interface RecognizeOutput {
  readonly food_produce_license: FoodProduceLicense
}

export const RecognizeOutput: Codec.Shape<RecognizeOutput> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.food_produce_license.recognize#output", () => ({
    food_produce_license: Codec.obj(FoodProduceLicense)
  }))

/**
 * 识别文件中的食品生产许可证
 *
 * `POST /open-apis/document_ai/v1/food_produce_license/recognize` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `document_ai:food_produce_license:recoginze`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/food_produce_license/recognize
 * @category endpoints
 */
export const recognize: Endpoint.Described<RecognizeInput, RecognizeOutput, "tenant"> & {
  /**
   * 识别文件中的食品生产许可证
   *
   * Scopes, any of: `document_ai:food_produce_license:recoginze`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/food_produce_license/recognize
   */
  (input: RecognizeInput, options?: Endpoint.CallOptions): Effect.Effect<RecognizeOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "document_ai.v1.food_produce_license.recognize",
  method: "POST",
  path: "/open-apis/document_ai/v1/food_produce_license/recognize",
  tokens: ["tenant"],
  body: "multipart",
  repeatable: true,
  encode: Upload.encode,
  input: RecognizeInput,
  output: RecognizeOutput
})

/** @category structures */
export interface FoodProduceLicense {
  readonly entities?: ReadonlyArray<FoodProduceEntity> | undefined
}

export const FoodProduceLicense: Codec.Shape<FoodProduceLicense> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.food_produce_license.recognize#output.food_produce_license", () => ({
    entities: Codec.listOpt(Codec.obj(FoodProduceEntity))
  }))

/** @category structures */
export interface FoodProduceEntity {
  readonly type?:
    | "validity_period" | "issuer" | "issuing_authority" | "complaints_hotline" | "food_category"
    | "production_address" | "license_number" | "domicile" | "legal_representative" | "credit_code"
    | "producer" | "daily_supervisory_authorities" | "daily_supervisor" | (string & {}) | undefined
  readonly value?: string | undefined
}

export const FoodProduceEntity: Codec.Shape<FoodProduceEntity> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.food_produce_license.recognize#output.food_produce_license.entities", () => ({
    type: Codec.openOpt(
      "validity_period", "issuer", "issuing_authority", "complaints_hotline", "food_category",
      "production_address", "license_number", "domicile", "legal_representative", "credit_code", "producer",
      "daily_supervisory_authorities", "daily_supervisor"
    ),
    value: Codec.strOpt
  }))
