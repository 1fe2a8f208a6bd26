// GENERATED from spec/document_ai.json. DO NOT EDIT: correct spec/patches/document_ai.json.
/**
 * Endpoints of `document_ai.v1.contract`.
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
 * What `fieldExtraction` takes.
 *
 * @category inputs
 */
export interface FieldExtractionInput {
  readonly file: Upload.Uploadable
  readonly pdf_page_limit: number
  readonly ocr_mode: "force" | "auto" | "unused" | (string & {})
}

export const FieldExtractionInput: Codec.Shape<FieldExtractionInput> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.contract.field_extraction#input", () => ({
    file: Codec.file,
    pdf_page_limit: Codec.int,
    ocr_mode: Codec.listed("force", "auto", "unused")
  }))

/**
 * What `fieldExtraction` gives.
 *
 * @category outputs
 */
export interface FieldExtractionOutput {
  readonly file_id?: string | undefined
  readonly price?: ExtractPrice | undefined
  readonly time?: ExtractTime | undefined
  readonly copy?: ExtractCopy | undefined
  readonly currency?: ExtractCurrency | undefined
  readonly header?: string | undefined
  readonly body_info?: ReadonlyArray<BodyInfo> | undefined
  readonly bank_info?: ReadonlyArray<BankInfo> | undefined
}

export const FieldExtractionOutput: Codec.Shape<FieldExtractionOutput> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.contract.field_extraction#output", () => ({
    file_id: Codec.strOpt,
    price: Codec.objOpt(ExtractPrice),
    time: Codec.objOpt(ExtractTime),
    copy: Codec.objOpt(ExtractCopy),
    currency: Codec.objOpt(ExtractCurrency),
    header: Codec.strOpt,
    body_info: Codec.listOpt(Codec.obj(BodyInfo)),
    bank_info: Codec.listOpt(Codec.obj(BankInfo))
  }))

/**
 * 提取文件中的合同字段
 *
 * `POST /open-apis/document_ai/v1/contract/field_extraction` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `document_ai:contract:field_extract`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/contract/field_extraction
 * @category endpoints
 */
export const fieldExtraction: Endpoint.Described<FieldExtractionInput, FieldExtractionOutput, "tenant"> & {
  /**
   * 提取文件中的合同字段
   *
   * Scopes, any of: `document_ai:contract:field_extract`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/contract/field_extraction
   */
  (input: FieldExtractionInput, options?: Endpoint.CallOptions): Effect.Effect<FieldExtractionOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "document_ai.v1.contract.field_extraction",
  method: "POST",
  path: "/open-apis/document_ai/v1/contract/field_extraction",
  tokens: ["tenant"],
  body: "multipart",
  encode: Upload.encode,
  input: FieldExtractionInput,
  output: FieldExtractionOutput
})

/** @category structures */
export interface ExtractPrice {
  readonly contract_price?: number | undefined
  readonly contract_price_original?: string | undefined
  readonly text?: string | undefined
}

export const ExtractPrice: Codec.Shape<ExtractPrice> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.contract.field_extraction#output.price", () => ({
    contract_price: Codec.numOpt,
    contract_price_original: Codec.strOpt,
    text: Codec.strOpt
  }))

/** @category structures */
export interface ExtractTime {
  readonly time_start?: string | undefined
  readonly time_end?: string | undefined
  readonly original_time_start?: string | undefined
  readonly original_time_end?: string | undefined
  readonly text_start?: string | undefined
  readonly text_end?: string | undefined
  readonly initial_term?: ExtractTerm | undefined
  readonly text_initial_term?: string | undefined
}

export const ExtractTime: Codec.Shape<ExtractTime> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.contract.field_extraction#output.time", () => ({
    time_start: Codec.strOpt,
    time_end: Codec.strOpt,
    original_time_start: Codec.strOpt,
    original_time_end: Codec.strOpt,
    text_start: Codec.strOpt,
    text_end: Codec.strOpt,
    initial_term: Codec.objOpt(ExtractTerm),
    text_initial_term: Codec.strOpt
  }))

/** @category structures */
export interface ExtractTerm {
  readonly initial_time?: string | undefined
  readonly initial_unit?: string | undefined
}

export const ExtractTerm: Codec.Shape<ExtractTerm> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.contract.field_extraction#output.time.initial_term", () => ({
    initial_time: Codec.strOpt,
    initial_unit: Codec.strOpt
  }))

/** @category structures */
export interface ExtractCopy {
  readonly copy_num?: number | undefined
  readonly original_copy?: string | undefined
  readonly key?: string | undefined
  readonly text?: string | undefined
}

export const ExtractCopy: Codec.Shape<ExtractCopy> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.contract.field_extraction#output.copy", () => ({
    copy_num: Codec.intOpt,
    original_copy: Codec.strOpt,
    key: Codec.strOpt,
    text: Codec.strOpt
  }))

/** @category structures */
export interface ExtractCurrency {
  readonly currency_name?: string | undefined
  readonly currency_text?: string | undefined
}

export const ExtractCurrency: Codec.Shape<ExtractCurrency> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.contract.field_extraction#output.currency", () => ({
    currency_name: Codec.strOpt,
    currency_text: Codec.strOpt
  }))

/** @category structures */
export interface BodyInfo {
  readonly body_type?: "buy" | "sell" | "third" | (string & {}) | undefined
  readonly value?: BodyEntity | undefined
}

export const BodyInfo: Codec.Shape<BodyInfo> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.contract.field_extraction#output.body_info", () => ({
    body_type: Codec.openOpt("buy", "sell", "third"),
    value: Codec.objOpt(BodyEntity)
  }))

/** @category structures */
export interface BodyEntity {
  readonly address?: string | undefined
  readonly contacts?: string | undefined
  readonly email?: string | undefined
  readonly phone?: string | undefined
  readonly id_number?: string | undefined
  readonly legal_representative?: string | undefined
  readonly party?: string | undefined
}

export const BodyEntity: Codec.Shape<BodyEntity> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.contract.field_extraction#output.body_info.value", () => ({
    address: Codec.strOpt,
    contacts: Codec.strOpt,
    email: Codec.strOpt,
    phone: Codec.strOpt,
    id_number: Codec.strOpt,
    legal_representative: Codec.strOpt,
    party: Codec.strOpt
  }))

/** @category structures */
export interface BankInfo {
  readonly bank_type?: "buy_bank" | "sell_bank" | "third_bank" | "unceratin_bank" | (string & {}) | undefined
  readonly value?: BankEntity | undefined
}

export const BankInfo: Codec.Shape<BankInfo> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.contract.field_extraction#output.bank_info", () => ({
    bank_type: Codec.openOpt("buy_bank", "sell_bank", "third_bank", "unceratin_bank"),
    value: Codec.objOpt(BankEntity)
  }))

/** @category structures */
export interface BankEntity {
  readonly account_name?: string | undefined
  readonly bank_name?: string | undefined
  readonly account_number?: string | undefined
  readonly phone?: string | undefined
  readonly contacts?: string | undefined
  readonly tax_number?: string | undefined
  readonly address?: string | undefined
  readonly id_number?: string | undefined
  readonly email?: string | undefined
}

export const BankEntity: Codec.Shape<BankEntity> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.contract.field_extraction#output.bank_info.value", () => ({
    account_name: Codec.strOpt,
    bank_name: Codec.strOpt,
    account_number: Codec.strOpt,
    phone: Codec.strOpt,
    contacts: Codec.strOpt,
    tax_number: Codec.strOpt,
    address: Codec.strOpt,
    id_number: Codec.strOpt,
    email: Codec.strOpt
  }))
