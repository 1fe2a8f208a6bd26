// GENERATED from spec/document_ai.json. DO NOT EDIT: correct spec/patches/document_ai.json.
/**
 * Endpoints of `document_ai.v1.train_invoice`.
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
  /*#__PURE__*/ Codec.shape("document_ai.v1.train_invoice.recognize#input", () => ({
    file: Codec.file
  }))

/**
 * What `recognize` gives.
 *
 * @category outputs
 */
export interface RecognizeOutput {
  readonly train_invoices: ReadonlyArray<TrainInvoice>
}

export const RecognizeOutput: Codec.Shape<RecognizeOutput> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.train_invoice.recognize#output", () => ({
    train_invoices: Codec.list(Codec.obj(TrainInvoice))
  }))

/**
 * 识别文件中的火车票
 *
 * `POST /open-apis/document_ai/v1/train_invoice/recognize` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `document_ai:train_invoice:recognize`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/train_invoice/recognize
 * @category endpoints
 */
export const recognize: Endpoint.Described<RecognizeInput, RecognizeOutput, "tenant"> & {
  /**
   * 识别文件中的火车票
   *
   * Scopes, any of: `document_ai:train_invoice:recognize`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/train_invoice/recognize
   */
  (input: RecognizeInput, options?: Endpoint.CallOptions): Effect.Effect<RecognizeOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "document_ai.v1.train_invoice.recognize",
  method: "POST",
  path: "/open-apis/document_ai/v1/train_invoice/recognize",
  tokens: ["tenant"],
  body: "multipart",
  repeatable: true,
  encode: Upload.encode,
  input: RecognizeInput,
  output: RecognizeOutput
})

/** @category structures */
export interface TrainInvoice {
  readonly entities?: ReadonlyArray<TrainEntity> | undefined
}

export const TrainInvoice: Codec.Shape<TrainInvoice> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.train_invoice.recognize#output.train_invoices", () => ({
    entities: Codec.listOpt(Codec.obj(TrainEntity))
  }))

/** @category structures */
export interface TrainEntity {
  readonly type?:
    | "start_station" | "end_station" | "train_num" | "name" | "seat_num" | "ticket_num" | "total_amount"
    | "time" | "price" | "seat_cls" | "id_num" | "sale_num" | "sale_station" | (string & {}) | undefined
  readonly value?: string | undefined
}

export const TrainEntity: Codec.Shape<TrainEntity> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.train_invoice.recognize#output.train_invoices.entities", () => ({
    type: Codec.openOpt(
      "start_station", "end_station", "train_num", "name", "seat_num", "ticket_num", "total_amount", "time",
      "price", "seat_cls", "id_num", "sale_num", "sale_station"
    ),
    value: Codec.strOpt
  }))
