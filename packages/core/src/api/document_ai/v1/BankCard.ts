// GENERATED from spec/document_ai.json. DO NOT EDIT: correct spec/patches/document_ai.json.
/**
 * Endpoints of `document_ai.v1.bank_card`.
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
  /*#__PURE__*/ Codec.shape("document_ai.v1.bank_card.recognize#input", () => ({
    file: Codec.file
  }))

/**
 * What `recognize` gives.
 *
 * @category outputs
 */
export interface RecognizeOutput {
  readonly bank_card: BankCard
}

export const RecognizeOutput: Codec.Shape<RecognizeOutput> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.bank_card.recognize#output", () => ({
    bank_card: Codec.obj(BankCard)
  }))

/**
 * 识别文件中的银行卡
 *
 * `POST /open-apis/document_ai/v1/bank_card/recognize` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `document_ai:bank_card:recognize`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/bank_card/recognize
 * @category endpoints
 */
export const recognize: Endpoint.Described<RecognizeInput, RecognizeOutput, "tenant"> & {
  /**
   * 识别文件中的银行卡
   *
   * Scopes, any of: `document_ai:bank_card:recognize`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/bank_card/recognize
   */
  (input: RecognizeInput, options?: Endpoint.CallOptions): Effect.Effect<RecognizeOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "document_ai.v1.bank_card.recognize",
  method: "POST",
  path: "/open-apis/document_ai/v1/bank_card/recognize",
  tokens: ["tenant"],
  body: "multipart",
  repeatable: true,
  encode: Upload.encode,
  input: RecognizeInput,
  output: RecognizeOutput
})

/** @category structures */
export interface BankCard {
  readonly entities?: ReadonlyArray<BankCardEntity> | undefined
}

export const BankCard: Codec.Shape<BankCard> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.bank_card.recognize#output.bank_card", () => ({
    entities: Codec.listOpt(Codec.obj(BankCardEntity))
  }))

/** @category structures */
export interface BankCardEntity {
  readonly type?: "card_number" | "date_of_expiry" | (string & {}) | undefined
  readonly value?: string | undefined
}

export const BankCardEntity: Codec.Shape<BankCardEntity> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.bank_card.recognize#output.bank_card.entities", () => ({
    type: Codec.openOpt("card_number", "date_of_expiry"),
    value: Codec.strOpt
  }))
