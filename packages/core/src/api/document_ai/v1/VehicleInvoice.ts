// GENERATED from spec/document_ai.json. DO NOT EDIT: correct spec/patches/document_ai.json.
/**
 * Endpoints of `document_ai.v1.vehicle_invoice`.
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
  /*#__PURE__*/ Codec.shape("document_ai.v1.vehicle_invoice.recognize#input", () => ({
    file: Codec.file
  }))

/**
 * What `recognize` gives.
 *
 * @category outputs
 */
export interface RecognizeOutput {
  readonly vehicle_invoice: VehicleInvoice
}

export const RecognizeOutput: Codec.Shape<RecognizeOutput> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.vehicle_invoice.recognize#output", () => ({
    vehicle_invoice: Codec.obj(VehicleInvoice)
  }))

/**
 * 识别文件中的机动车发票
 *
 * `POST /open-apis/document_ai/v1/vehicle_invoice/recognize` · Token: tenant or user · Rate limit: 10/s.
 *
 * Scopes, any of: `document_ai:vehicle_invoice:recognize`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/vehicle_invoice/recognize
 * @category endpoints
 */
export const recognize: Endpoint.Described<RecognizeInput, RecognizeOutput, "tenant" | "user"> & {
  /**
   * 识别文件中的机动车发票
   *
   * Scopes, any of: `document_ai:vehicle_invoice:recognize`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/vehicle_invoice/recognize
   */
  (input: RecognizeInput, options?: Endpoint.CallOptions): Effect.Effect<RecognizeOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "document_ai.v1.vehicle_invoice.recognize",
  method: "POST",
  path: "/open-apis/document_ai/v1/vehicle_invoice/recognize",
  tokens: ["tenant", "user"],
  body: "multipart",
  repeatable: true,
  encode: Upload.encode,
  input: RecognizeInput,
  output: RecognizeOutput
})

/** @category structures */
export interface VehicleInvoice {
  readonly entities?: ReadonlyArray<VehicleInvoiceEntity> | undefined
}

export const VehicleInvoice: Codec.Shape<VehicleInvoice> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.vehicle_invoice.recognize#output.vehicle_invoice", () => ({
    entities: Codec.listOpt(Codec.obj(VehicleInvoiceEntity))
  }))

/** @category structures */
export interface VehicleInvoiceEntity {
  readonly type?:
    | "invoice_code" | "invoice_num" | "date" | "print_code" | "print_num" | "machine_num" | "buyer_name"
    | "buyer_id" | "vehicle_type" | "product_model" | "certificate_num" | "engine_num" | "vin" | "total_price"
    | "total_price_little" | "saler_name" | "saler_id" | "saler_addr" | "tax_rate" | "tax" | "price"
    | (string & {}) | undefined
  readonly value?: string | undefined
}

export const VehicleInvoiceEntity: Codec.Shape<VehicleInvoiceEntity> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.vehicle_invoice.recognize#output.vehicle_invoice.entities", () => ({
    type: Codec.openOpt(
      "invoice_code", "invoice_num", "date", "print_code", "print_num", "machine_num", "buyer_name",
      "buyer_id", "vehicle_type", "product_model", "certificate_num", "engine_num", "vin", "total_price",
      "total_price_little", "saler_name", "saler_id", "saler_addr", "tax_rate", "tax", "price"
    ),
    value: Codec.strOpt
  }))
