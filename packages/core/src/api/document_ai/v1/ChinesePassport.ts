// GENERATED from spec/document_ai.json. DO NOT EDIT: correct spec/patches/document_ai.json.
/**
 * Endpoints of `document_ai.v1.chinese_passport`.
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
  /*#__PURE__*/ Codec.shape("document_ai.v1.chinese_passport.recognize#input", () => ({
    file: Codec.file
  }))

/**
 * What `recognize` gives.
 *
 * @category outputs
 */
export interface RecognizeOutput {
  readonly chinese_passport: ChinesePassport
}

export const RecognizeOutput: Codec.Shape<RecognizeOutput> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.chinese_passport.recognize#output", () => ({
    chinese_passport: Codec.obj(ChinesePassport)
  }))

/**
 * 识别文件中的中国护照
 *
 * `POST /open-apis/document_ai/v1/chinese_passport/recognize` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `document_ai:chinese_passport:recognize`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/chinese_passport/recognize
 * @category endpoints
 */
export const recognize: Endpoint.Described<RecognizeInput, RecognizeOutput, "tenant"> & {
  /**
   * 识别文件中的中国护照
   *
   * Scopes, any of: `document_ai:chinese_passport:recognize`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/chinese_passport/recognize
   */
  (input: RecognizeInput, options?: Endpoint.CallOptions): Effect.Effect<RecognizeOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "document_ai.v1.chinese_passport.recognize",
  method: "POST",
  path: "/open-apis/document_ai/v1/chinese_passport/recognize",
  tokens: ["tenant"],
  body: "multipart",
  repeatable: true,
  encode: Upload.encode,
  input: RecognizeInput,
  output: RecognizeOutput
})

/** @category structures */
export interface ChinesePassport {
  readonly entities?: ReadonlyArray<ChinesePassportEntity> | undefined
}

export const ChinesePassport: Codec.Shape<ChinesePassport> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.chinese_passport.recognize#output.chinese_passport", () => ({
    entities: Codec.listOpt(Codec.obj(ChinesePassportEntity))
  }))

/** @category structures */
export interface ChinesePassportEntity {
  readonly type?:
    | "full_name_cn" | "full_name_en" | "date_of_birth" | "date_of_expiry" | "place_of_issue"
    | "passport_number" | (string & {}) | undefined
  readonly value?: string | undefined
}

export const ChinesePassportEntity: Codec.Shape<ChinesePassportEntity> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.chinese_passport.recognize#output.chinese_passport.entities", () => ({
    type: Codec.openOpt(
      "full_name_cn", "full_name_en", "date_of_birth", "date_of_expiry", "place_of_issue", "passport_number"
    ),
    value: Codec.strOpt
  }))
