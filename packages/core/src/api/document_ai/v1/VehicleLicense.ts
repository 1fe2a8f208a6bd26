// GENERATED from spec/document_ai.json. DO NOT EDIT: correct spec/patches/document_ai.json.
/**
 * Endpoints of `document_ai.v1.vehicle_license`.
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
  /*#__PURE__*/ Codec.shape("document_ai.v1.vehicle_license.recognize#input", () => ({
    file: Codec.file
  }))

/**
 * What `recognize` gives.
 *
 * @category outputs
 */
export interface RecognizeOutput {
  readonly vehicle_license: VehicleLicense
}

export const RecognizeOutput: Codec.Shape<RecognizeOutput> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.vehicle_license.recognize#output", () => ({
    vehicle_license: Codec.obj(VehicleLicense)
  }))

/**
 * 识别文件中的行驶证
 *
 * `POST /open-apis/document_ai/v1/vehicle_license/recognize` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `document_ai:vehicle_license:recognize`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/vehicle_license/recognize
 * @category endpoints
 */
export const recognize: Endpoint.Described<RecognizeInput, RecognizeOutput, "tenant"> & {
  /**
   * 识别文件中的行驶证
   *
   * Scopes, any of: `document_ai:vehicle_license:recognize`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/vehicle_license/recognize
   */
  (input: RecognizeInput, options?: Endpoint.CallOptions): Effect.Effect<RecognizeOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "document_ai.v1.vehicle_license.recognize",
  method: "POST",
  path: "/open-apis/document_ai/v1/vehicle_license/recognize",
  tokens: ["tenant"],
  body: "multipart",
  repeatable: true,
  encode: Upload.encode,
  input: RecognizeInput,
  output: RecognizeOutput
})

/** @category structures */
export interface VehicleLicense {
  readonly entities?: ReadonlyArray<VehicleEntity> | undefined
}

export const VehicleLicense: Codec.Shape<VehicleLicense> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.vehicle_license.recognize#output.vehicle_license", () => ({
    entities: Codec.listOpt(Codec.obj(VehicleEntity))
  }))

/** @category structures */
export interface VehicleEntity {
  readonly type?:
    | "plate_number" | "vehicle_type" | "owner" | "address" | "use_character" | "model" | "vin"
    | "engine_number" | "register_date" | "issue_date" | "license_issuing_authority" | "document_id"
    | "approved_passengers_capacity" | "total_mass" | "curb_weight" | "ratified_load_capacity" | "gabarite"
    | "traction_mass" | "remarks" | "inspection_record" | (string & {}) | undefined
  readonly value?: string | undefined
}

export const VehicleEntity: Codec.Shape<VehicleEntity> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.vehicle_license.recognize#output.vehicle_license.entities", () => ({
    type: Codec.openOpt(
      "plate_number", "vehicle_type", "owner", "address", "use_character", "model", "vin", "engine_number",
      "register_date", "issue_date", "license_issuing_authority", "document_id",
      "approved_passengers_capacity", "total_mass", "curb_weight", "ratified_load_capacity", "gabarite",
      "traction_mass", "remarks", "inspection_record"
    ),
    value: Codec.strOpt
  }))
