// GENERATED from spec/document_ai.json. DO NOT EDIT: correct spec/patches/document_ai.json.
/**
 * Endpoints of `document_ai.v1.vat_invoice`.
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
  /*#__PURE__*/ Codec.shape("document_ai.v1.vat_invoice.recognize#input", () => ({
    file: Codec.file
  }))

/**
 * What `recognize` gives.
 *
 * @category outputs
 */
export interface RecognizeOutput {
  readonly vat_invoices: ReadonlyArray<VatInvoice>
}

export const RecognizeOutput: Codec.Shape<RecognizeOutput> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.vat_invoice.recognize#output", () => ({
    vat_invoices: Codec.list(Codec.obj(VatInvoice))
  }))

/**
 * 识别文件中的增值税发票
 *
 * `POST /open-apis/document_ai/v1/vat_invoice/recognize` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `document_ai:vat_invoice:recognize`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/vat_invoice/recognize
 * @category endpoints
 */
export const recognize: Endpoint.Described<RecognizeInput, RecognizeOutput, "tenant"> & {
  /**
   * 识别文件中的增值税发票
   *
   * Scopes, any of: `document_ai:vat_invoice:recognize`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/vat_invoice/recognize
   */
  (input: RecognizeInput, options?: Endpoint.CallOptions): Effect.Effect<RecognizeOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "document_ai.v1.vat_invoice.recognize",
  method: "POST",
  path: "/open-apis/document_ai/v1/vat_invoice/recognize",
  tokens: ["tenant"],
  body: "multipart",
  repeatable: true,
  encode: Upload.encode,
  input: RecognizeInput,
  output: RecognizeOutput
})

/** @category structures */
export interface VatInvoice {
  readonly entities?: ReadonlyArray<VatEntity> | undefined
}

export const VatInvoice: Codec.Shape<VatInvoice> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.vat_invoice.recognize#output.vat_invoices", () => ({
    entities: Codec.listOpt(Codec.obj(VatEntity))
  }))

/** @category structures */
export interface VatEntity {
  readonly type?:
    | "invoice_name" | "invoice_code" | "invoice_no" | "invoice_date" | "total_price" | "total_tax"
    | "big_total_price_and_tax" | "check_code" | "total_price_and_tax" | "buyer_name" | "buyer_taxpayer_no"
    | "buyer_address_phone" | "buyer_account" | "seller_name" | "seller_taxpayer_no" | "seller_address_phone"
    | "seller_account" | "payee" | "password_area" | "remarks" | "reviewer" | "drawer" | "is_sealed"
    | "seller_name_in_seal" | "seller_taxpayer_no_in_seal" | "invoice_special_seal" | "machine_num"
    | (string & {}) | undefined
  readonly value?: string | undefined
  readonly items?: ReadonlyArray<ReadonlyArray<KvEntity>> | undefined
}

export const VatEntity: Codec.Shape<VatEntity> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.vat_invoice.recognize#output.vat_invoices.entities", () => ({
    type: Codec.openOpt(
      "invoice_name", "invoice_code", "invoice_no", "invoice_date", "total_price", "total_tax",
      "big_total_price_and_tax", "check_code", "total_price_and_tax", "buyer_name", "buyer_taxpayer_no",
      "buyer_address_phone", "buyer_account", "seller_name", "seller_taxpayer_no", "seller_address_phone",
      "seller_account", "payee", "password_area", "remarks", "reviewer", "drawer", "is_sealed",
      "seller_name_in_seal", "seller_taxpayer_no_in_seal", "invoice_special_seal", "machine_num"
    ),
    value: Codec.strOpt,
    items: Codec.listOpt(Codec.list(Codec.obj(KvEntity)))
  }))

/** @category structures */
export interface KvEntity {
  readonly type?: string | undefined
  readonly value?: string | undefined
}

export const KvEntity: Codec.Shape<KvEntity> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.vat_invoice.recognize#output.vat_invoices.entities.items", () => ({
    type: Codec.strOpt,
    value: Codec.strOpt
  }))
