// GENERATED from spec/document_ai.json. DO NOT EDIT: correct spec/patches/document_ai.json.
/**
 * Endpoints of `document_ai.v1.food_manage_license`.
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
  /*#__PURE__*/ Codec.shape("document_ai.v1.food_manage_license.recognize#input", () => ({
    file: Codec.file
  }))

/**
 * What `recognize` gives.
 *
 * @category outputs
 */
export interface RecognizeOutput {
  readonly food_manage_license: FoodManageLicense
}

export const RecognizeOutput: Codec.Shape<RecognizeOutput> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.food_manage_license.recognize#output", () => ({
    food_manage_license: Codec.obj(FoodManageLicense)
  }))

/**
 * 识别文件中的食品经营许可证
 *
 * `POST /open-apis/document_ai/v1/food_manage_license/recognize` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `document_ai:food_manage_license:recognize`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/food_manage_license/recognize
 * @category endpoints
 */
export const recognize: Endpoint.Described<RecognizeInput, RecognizeOutput, "tenant"> & {
  /**
   * 识别文件中的食品经营许可证
   *
   * Scopes, any of: `document_ai:food_manage_license:recognize`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/food_manage_license/recognize
   */
  (input: RecognizeInput, options?: Endpoint.CallOptions): Effect.Effect<RecognizeOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "document_ai.v1.food_manage_license.recognize",
  method: "POST",
  path: "/open-apis/document_ai/v1/food_manage_license/recognize",
  tokens: ["tenant"],
  body: "multipart",
  repeatable: true,
  encode: Upload.encode,
  input: RecognizeInput,
  output: RecognizeOutput
})

/** @category structures */
export interface FoodManageLicense {
  readonly entities?: ReadonlyArray<FoodManageEntity> | undefined
}

export const FoodManageLicense: Codec.Shape<FoodManageLicense> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.food_manage_license.recognize#output.food_manage_license", () => ({
    entities: Codec.listOpt(Codec.obj(FoodManageEntity))
  }))

/** @category structures */
export interface FoodManageEntity {
  readonly type?:
    | "validity_period" | "issuer" | "issuing_authority" | "complaints_hotline" | "license_number"
    | "domicile" | "legal_representative" | "credit_code" | "operator" | "premise" | "daily_supervisor"
    | "daily_supervisory_authorities" | "main_body" | "operating_item" | (string & {}) | undefined
  readonly value?: string | undefined
}

export const FoodManageEntity: Codec.Shape<FoodManageEntity> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.food_manage_license.recognize#output.food_manage_license.entities", () => ({
    type: Codec.openOpt(
      "validity_period", "issuer", "issuing_authority", "complaints_hotline", "license_number", "domicile",
      "legal_representative", "credit_code", "operator", "premise", "daily_supervisor",
      "daily_supervisory_authorities", "main_body", "operating_item"
    ),
    value: Codec.strOpt
  }))
