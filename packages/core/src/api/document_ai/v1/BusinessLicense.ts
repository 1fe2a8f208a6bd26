// GENERATED from spec/document_ai.json. DO NOT EDIT: correct spec/patches/document_ai.json.
/**
 * Endpoints of `document_ai.v1.business_license`.
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
  /*#__PURE__*/ Codec.shape("document_ai.v1.business_license.recognize#input", () => ({
    file: Codec.file
  }))

/**
 * What `recognize` gives.
 *
 * @category outputs
 */
export interface RecognizeOutput {
  readonly business_license: BusinessLicense
}

export const RecognizeOutput: Codec.Shape<RecognizeOutput> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.business_license.recognize#output", () => ({
    business_license: Codec.obj(BusinessLicense)
  }))

/**
 * 识别文件中的营业执照
 *
 * `POST /open-apis/document_ai/v1/business_license/recognize` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `document_ai:business_license:recognize`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/business_license/recognize
 * @category endpoints
 */
export const recognize: Endpoint.Described<RecognizeInput, RecognizeOutput, "tenant"> & {
  /**
   * 识别文件中的营业执照
   *
   * Scopes, any of: `document_ai:business_license:recognize`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/business_license/recognize
   */
  (input: RecognizeInput, options?: Endpoint.CallOptions): Effect.Effect<RecognizeOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "document_ai.v1.business_license.recognize",
  method: "POST",
  path: "/open-apis/document_ai/v1/business_license/recognize",
  tokens: ["tenant"],
  body: "multipart",
  repeatable: true,
  encode: Upload.encode,
  input: RecognizeInput,
  output: RecognizeOutput
})

/** @category structures */
export interface BusinessLicense {
  readonly entities?: ReadonlyArray<BusinessEntity> | undefined
}

export const BusinessLicense: Codec.Shape<BusinessLicense> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.business_license.recognize#output.business_license", () => ({
    entities: Codec.listOpt(Codec.obj(BusinessEntity))
  }))

/** @category structures */
export interface BusinessEntity {
  readonly type?:
    | "certificate_type" | "unified_social_credit_code" | "company_name" | "company_type" | "domicile"
    | "legal_representative" | "registered_capital" | "established_time" | "established_date"
    | "business_scope" | "website" | "approval_date" | (string & {}) | undefined
  readonly value?: string | undefined
}

export const BusinessEntity: Codec.Shape<BusinessEntity> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.business_license.recognize#output.business_license.entities", () => ({
    type: Codec.openOpt(
      "certificate_type", "unified_social_credit_code", "company_name", "company_type", "domicile",
      "legal_representative", "registered_capital", "established_time", "established_date", "business_scope",
      "website", "approval_date"
    ),
    value: Codec.strOpt
  }))
