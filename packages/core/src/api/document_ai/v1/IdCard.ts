// GENERATED from spec/document_ai.json. DO NOT EDIT: correct spec/patches/document_ai.json.
/**
 * Endpoints of `document_ai.v1.id_card`.
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
  /*#__PURE__*/ Codec.shape("document_ai.v1.id_card.recognize#input", () => ({
    file: Codec.file
  }))

/**
 * What `recognize` gives.
 *
 * @category outputs
 */
export interface RecognizeOutput {
  readonly id_card: IdCard
}

export const RecognizeOutput: Codec.Shape<RecognizeOutput> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.id_card.recognize#output", () => ({
    id_card: Codec.obj(IdCard)
  }))

/**
 * 识别文件中的身份证
 *
 * `POST /open-apis/document_ai/v1/id_card/recognize` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `document_ai:id_card:recognize`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/id_card/recognize
 * @category endpoints
 */
export const recognize: Endpoint.Described<RecognizeInput, RecognizeOutput, "tenant"> & {
  /**
   * 识别文件中的身份证
   *
   * Scopes, any of: `document_ai:id_card:recognize`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/id_card/recognize
   */
  (input: RecognizeInput, options?: Endpoint.CallOptions): Effect.Effect<RecognizeOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "document_ai.v1.id_card.recognize",
  method: "POST",
  path: "/open-apis/document_ai/v1/id_card/recognize",
  tokens: ["tenant"],
  body: "multipart",
  repeatable: true,
  encode: Upload.encode,
  input: RecognizeInput,
  output: RecognizeOutput
})

/** @category structures */
export interface IdCard {
  readonly entities?: ReadonlyArray<IdEntity> | undefined
  readonly side?: number | undefined
  readonly conners?: ReadonlyArray<number> | undefined
  /** Not in the documentation. */
  readonly face_conners?: ReadonlyArray<number> | undefined
}

export const IdCard: Codec.Shape<IdCard> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.id_card.recognize#output.id_card", () => ({
    entities: Codec.listOpt(Codec.obj(IdEntity)),
    side: Codec.intOpt,
    conners: Codec.listOpt(Codec.int),
    face_conners: Codec.listOpt(Codec.int)
  }))

/** @category structures */
export interface IdEntity {
  readonly type?:
    | "identity_code" | "identity_name" | "address" | "valid_date_start" | "valid_date_end" | "gender"
    | "race" | "issued_by" | "birth" | (string & {}) | undefined
  readonly value?: string | undefined
}

export const IdEntity: Codec.Shape<IdEntity> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.id_card.recognize#output.id_card.entities", () => ({
    type: Codec.openOpt(
      "identity_code", "identity_name", "address", "valid_date_start", "valid_date_end", "gender", "race",
      "issued_by", "birth"
    ),
    value: Codec.strOpt
  }))
