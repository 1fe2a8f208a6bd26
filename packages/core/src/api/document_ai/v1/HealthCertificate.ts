// GENERATED from spec/document_ai.json. DO NOT EDIT: correct spec/patches/document_ai.json.
/**
 * Endpoints of `document_ai.v1.health_certificate`.
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
  /*#__PURE__*/ Codec.shape("document_ai.v1.health_certificate.recognize#input", () => ({
    file: Codec.file
  }))

/**
 * What `recognize` gives.
 *
 * @category outputs
 */
export interface RecognizeOutput {
  readonly health_certificate: HealthCertificate
}

export const RecognizeOutput: Codec.Shape<RecognizeOutput> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.health_certificate.recognize#output", () => ({
    health_certificate: Codec.obj(HealthCertificate)
  }))

/**
 * 识别文件中的健康证
 *
 * `POST /open-apis/document_ai/v1/health_certificate/recognize` · Token: tenant or user · Rate limit: 10/s.
 *
 * Scopes, any of: `document_ai:health_certificate:recognize`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/health_certificate/recognize
 * @category endpoints
 */
export const recognize: Endpoint.Described<RecognizeInput, RecognizeOutput, "tenant" | "user"> & {
  /**
   * 识别文件中的健康证
   *
   * Scopes, any of: `document_ai:health_certificate:recognize`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/health_certificate/recognize
   */
  (input: RecognizeInput, options?: Endpoint.CallOptions): Effect.Effect<RecognizeOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "document_ai.v1.health_certificate.recognize",
  method: "POST",
  path: "/open-apis/document_ai/v1/health_certificate/recognize",
  tokens: ["tenant", "user"],
  body: "multipart",
  repeatable: true,
  encode: Upload.encode,
  input: RecognizeInput,
  output: RecognizeOutput
})

/** @category structures */
export interface HealthCertificate {
  readonly entities?: ReadonlyArray<HealthCertificateEntity> | undefined
}

export const HealthCertificate: Codec.Shape<HealthCertificate> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.health_certificate.recognize#output.health_certificate", () => ({
    entities: Codec.listOpt(Codec.obj(HealthCertificateEntity))
  }))

/** @category structures */
export interface HealthCertificateEntity {
  readonly type?:
    | "name" | "issued_by" | "date_of_handling" | "date_of_issue" | "date_of_medical_examination"
    | "valid_date" | "other_date" | (string & {}) | undefined
  readonly value?: string | undefined
}

export const HealthCertificateEntity: Codec.Shape<HealthCertificateEntity> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.health_certificate.recognize#output.health_certificate.entities", () => ({
    type: Codec.openOpt(
      "name", "issued_by", "date_of_handling", "date_of_issue", "date_of_medical_examination", "valid_date",
      "other_date"
    ),
    value: Codec.strOpt
  }))
