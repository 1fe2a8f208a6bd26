// GENERATED from spec/optical_char_recognition.json. DO NOT EDIT: correct spec/patches/optical_char_recognition.json.
/**
 * Endpoints of `optical_char_recognition.v1.image`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type * as Effect from "effect/Effect"

/**
 * What `basicRecognize` takes.
 *
 * @category inputs
 */
export interface BasicRecognizeInput {
  readonly image?: string | undefined
}

export const BasicRecognizeInput: Codec.Shape<BasicRecognizeInput> =
  /*#__PURE__*/ Codec.shape("optical_char_recognition.v1.image.basic_recognize#input", () => ({
    image: Codec.strOpt
  }))

/**
 * What `basicRecognize` gives.
 *
 * @category outputs
 */
export interface BasicRecognizeOutput {
  readonly text_list: ReadonlyArray<string>
}

export const BasicRecognizeOutput: Codec.Shape<BasicRecognizeOutput> =
  /*#__PURE__*/ Codec.shape("optical_char_recognition.v1.image.basic_recognize#output", () => ({
    text_list: Codec.list(Codec.str)
  }))

/**
 * 识别图片中的文字
 *
 * `POST /open-apis/optical_char_recognition/v1/image/basic_recognize` · Token: tenant · Rate limit: a limit
 * of its own.
 *
 * Scopes, any of: `optical_char_recognition:image`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/optical_char_recognition-v1/image/basic_recognize
 * @category endpoints
 */
export const basicRecognize: Endpoint.Described<BasicRecognizeInput, BasicRecognizeOutput, "tenant"> & {
  /**
   * 识别图片中的文字
   *
   * Scopes, any of: `optical_char_recognition:image`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/optical_char_recognition-v1/image/basic_recognize
   */
  (input?: BasicRecognizeInput, options?: Endpoint.CallOptions): Effect.Effect<BasicRecognizeOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "optical_char_recognition.v1.image.basic_recognize",
  method: "POST",
  path: "/open-apis/optical_char_recognition/v1/image/basic_recognize",
  tokens: ["tenant"],
  body: "json",
  repeatable: true,
  input: BasicRecognizeInput,
  output: BasicRecognizeOutput
})
