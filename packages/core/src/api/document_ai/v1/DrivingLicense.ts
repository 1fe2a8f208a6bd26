// GENERATED from spec/document_ai.json. DO NOT EDIT: correct spec/patches/document_ai.json.
/**
 * Endpoints of `document_ai.v1.driving_license`.
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
  /*#__PURE__*/ Codec.shape("document_ai.v1.driving_license.recognize#input", () => ({
    file: Codec.file
  }))

/**
 * What `recognize` gives.
 *
 * @category outputs
 */
export interface RecognizeOutput {
  readonly driving_license: DrvingLicense
}

export const RecognizeOutput: Codec.Shape<RecognizeOutput> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.driving_license.recognize#output", () => ({
    driving_license: Codec.obj(DrvingLicense)
  }))

/**
 * 识别文件中的驾驶证
 *
 * `POST /open-apis/document_ai/v1/driving_license/recognize` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `document_ai:driving_license:recognize`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/driving_license/recognize
 * @category endpoints
 */
export const recognize: Endpoint.Described<RecognizeInput, RecognizeOutput, "tenant"> & {
  /**
   * 识别文件中的驾驶证
   *
   * Scopes, any of: `document_ai:driving_license:recognize`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/driving_license/recognize
   */
  (input: RecognizeInput, options?: Endpoint.CallOptions): Effect.Effect<RecognizeOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "document_ai.v1.driving_license.recognize",
  method: "POST",
  path: "/open-apis/document_ai/v1/driving_license/recognize",
  tokens: ["tenant"],
  body: "multipart",
  repeatable: true,
  encode: Upload.encode,
  input: RecognizeInput,
  output: RecognizeOutput
})

/** @category structures */
export interface DrvingLicense {
  readonly entities?: ReadonlyArray<DrivingEntity> | undefined
}

export const DrvingLicense: Codec.Shape<DrvingLicense> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.driving_license.recognize#output.driving_license", () => ({
    entities: Codec.listOpt(Codec.obj(DrivingEntity))
  }))

/** @category structures */
export interface DrivingEntity {
  readonly type?:
    | "id_number" | "name" | "sex" | "nationality" | "address" | "date_of_birth" | "date_of_first_issue"
    | "class" | "valid_begin" | "valid_end" | "license_issuing_authority" | "document_id" | "record"
    | "id_photo_location" | (string & {}) | undefined
  readonly value?: string | undefined
}

export const DrivingEntity: Codec.Shape<DrivingEntity> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.driving_license.recognize#output.driving_license.entities", () => ({
    type: Codec.openOpt(
      "id_number", "name", "sex", "nationality", "address", "date_of_birth", "date_of_first_issue", "class",
      "valid_begin", "valid_end", "license_issuing_authority", "document_id", "record", "id_photo_location"
    ),
    value: Codec.strOpt
  }))
