// GENERATED from spec/document_ai.json. DO NOT EDIT: correct spec/patches/document_ai.json.
/**
 * Endpoints of `document_ai.v1.business_card`.
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
  /*#__PURE__*/ Codec.shape("document_ai.v1.business_card.recognize#input", () => ({
    file: Codec.file
  }))

/**
 * What `recognize` gives.
 *
 * @category outputs
 */
export interface RecognizeOutput {
  readonly business_cards: ReadonlyArray<RecognizedEntities>
}

export const RecognizeOutput: Codec.Shape<RecognizeOutput> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.business_card.recognize#output", () => ({
    business_cards: Codec.list(Codec.obj(RecognizedEntities))
  }))

/**
 * 识别文件中的名片
 *
 * `POST /open-apis/document_ai/v1/business_card/recognize` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `document_ai:business_card:recognize`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/business_card/recognize
 * @category endpoints
 */
export const recognize: Endpoint.Described<RecognizeInput, RecognizeOutput, "tenant"> & {
  /**
   * 识别文件中的名片
   *
   * Scopes, any of: `document_ai:business_card:recognize`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/business_card/recognize
   */
  (input: RecognizeInput, options?: Endpoint.CallOptions): Effect.Effect<RecognizeOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "document_ai.v1.business_card.recognize",
  method: "POST",
  path: "/open-apis/document_ai/v1/business_card/recognize",
  tokens: ["tenant"],
  body: "multipart",
  repeatable: true,
  encode: Upload.encode,
  input: RecognizeInput,
  output: RecognizeOutput
})

/** @category structures */
export interface RecognizedEntities {
  readonly entities?: ReadonlyArray<RecognizedEntity> | undefined
}

export const RecognizedEntities: Codec.Shape<RecognizedEntities> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.business_card.recognize#output.business_cards", () => ({
    entities: Codec.listOpt(Codec.obj(RecognizedEntity))
  }))

/** @category structures */
export interface RecognizedEntity {
  readonly type?:
    | "contact_names" | "company_names" | "departments" | "job_titles" | "emails" | "websites" | "addresses"
    | "mobile_phones" | "work_phones" | "other_phones" | "faxes" | (string & {}) | undefined
  readonly value?: string | undefined
}

export const RecognizedEntity: Codec.Shape<RecognizedEntity> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.business_card.recognize#output.business_cards.entities", () => ({
    type: Codec.openOpt(
      "contact_names", "company_names", "departments", "job_titles", "emails", "websites", "addresses",
      "mobile_phones", "work_phones", "other_phones", "faxes"
    ),
    value: Codec.strOpt
  }))
