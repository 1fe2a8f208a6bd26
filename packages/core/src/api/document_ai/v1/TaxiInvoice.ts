// GENERATED from spec/document_ai.json. DO NOT EDIT: correct spec/patches/document_ai.json.
/**
 * Endpoints of `document_ai.v1.taxi_invoice`.
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
  /*#__PURE__*/ Codec.shape("document_ai.v1.taxi_invoice.recognize#input", () => ({
    file: Codec.file
  }))

/**
 * What `recognize` gives.
 *
 * @category outputs
 */
export interface RecognizeOutput {
  readonly taxi_invoices: ReadonlyArray<TaxiInvoice>
}

export const RecognizeOutput: Codec.Shape<RecognizeOutput> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.taxi_invoice.recognize#output", () => ({
    taxi_invoices: Codec.list(Codec.obj(TaxiInvoice))
  }))

/**
 * 识别文件中的出租车发票
 *
 * `POST /open-apis/document_ai/v1/taxi_invoice/recognize` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `document_ai:taxi_invoice:recognize`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/taxi_invoice/recognize
 * @category endpoints
 */
export const recognize: Endpoint.Described<RecognizeInput, RecognizeOutput, "tenant"> & {
  /**
   * 识别文件中的出租车发票
   *
   * Scopes, any of: `document_ai:taxi_invoice:recognize`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/taxi_invoice/recognize
   */
  (input: RecognizeInput, options?: Endpoint.CallOptions): Effect.Effect<RecognizeOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "document_ai.v1.taxi_invoice.recognize",
  method: "POST",
  path: "/open-apis/document_ai/v1/taxi_invoice/recognize",
  tokens: ["tenant"],
  body: "multipart",
  repeatable: true,
  encode: Upload.encode,
  input: RecognizeInput,
  output: RecognizeOutput
})

/** @category structures */
export interface TaxiInvoice {
  readonly entities?: ReadonlyArray<TaxiEntity> | undefined
}

export const TaxiInvoice: Codec.Shape<TaxiInvoice> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.taxi_invoice.recognize#output.taxi_invoices", () => ({
    entities: Codec.listOpt(Codec.obj(TaxiEntity))
  }))

/** @category structures */
export interface TaxiEntity {
  readonly type?:
    | "car_number" | "start_time" | "end_time" | "distance" | "start_date" | "total_amount" | "invoice_code"
    | "invoice_no" | "price" | "dispatch_fee" | "additional_fee" | "is_sealed" | "seller_name_in_seal"
    | "seller_taxpayer_no_in_seal" | "title_trial" | "invoice_special_seal" | (string & {}) | undefined
  readonly value?: string | undefined
}

export const TaxiEntity: Codec.Shape<TaxiEntity> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.taxi_invoice.recognize#output.taxi_invoices.entities", () => ({
    type: Codec.openOpt(
      "car_number", "start_time", "end_time", "distance", "start_date", "total_amount", "invoice_code",
      "invoice_no", "price", "dispatch_fee", "additional_fee", "is_sealed", "seller_name_in_seal",
      "seller_taxpayer_no_in_seal", "title_trial", "invoice_special_seal"
    ),
    value: Codec.strOpt
  }))
