// GENERATED from spec/translation.json. DO NOT EDIT: correct spec/patches/translation.json.
/**
 * Endpoints of `translation.v1.text`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type * as Effect from "effect/Effect"

/**
 * What `detect` takes.
 *
 * @category inputs
 */
export interface DetectInput {
  readonly text: string
}

export const DetectInput: Codec.Shape<DetectInput> =
  /*#__PURE__*/ Codec.shape("translation.v1.text.detect#input", () => ({
    text: Codec.str
  }))

/**
 * What `detect` gives.
 *
 * @category outputs
 */
export interface DetectOutput {
  readonly language: string
}

export const DetectOutput: Codec.Shape<DetectOutput> =
  /*#__PURE__*/ Codec.shape("translation.v1.text.detect#output", () => ({
    language: Codec.str
  }))

/**
 * 识别文本语种
 *
 * `POST /open-apis/translation/v1/text/detect` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `translation:text`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/translation-v1/text/detect
 * @category endpoints
 */
export const detect: Endpoint.Described<DetectInput, DetectOutput, "tenant"> & {
  /**
   * 识别文本语种
   *
   * Scopes, any of: `translation:text`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/translation-v1/text/detect
   */
  (input: DetectInput, options?: Endpoint.CallOptions): Effect.Effect<DetectOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "translation.v1.text.detect",
  method: "POST",
  path: "/open-apis/translation/v1/text/detect",
  tokens: ["tenant"],
  body: "json",
  repeatable: true,
  input: DetectInput,
  output: DetectOutput
})

/**
 * What `translate` takes.
 *
 * @category inputs
 */
export interface TranslateInput {
  readonly source_language: string
  readonly text: string
  readonly target_language: string
  readonly glossary?: ReadonlyArray<Term> | undefined
}

export const TranslateInput: Codec.Shape<TranslateInput> =
  /*#__PURE__*/ Codec.shape("translation.v1.text.translate#input", () => ({
    source_language: Codec.str,
    text: Codec.str,
    target_language: Codec.str,
    glossary: Codec.listOpt(Codec.obj(Term))
  }))

/**
 * What `translate` gives.
 *
 * @category outputs
 */
export interface TranslateOutput {
  readonly text: string
}

export const TranslateOutput: Codec.Shape<TranslateOutput> =
  /*#__PURE__*/ Codec.shape("translation.v1.text.translate#output", () => ({
    text: Codec.str
  }))

/**
 * 翻译文本
 *
 * `POST /open-apis/translation/v1/text/translate` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `translation:text`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/translation-v1/text/translate
 * @category endpoints
 */
export const translate: Endpoint.Described<TranslateInput, TranslateOutput, "tenant"> & {
  /**
   * 翻译文本
   *
   * Scopes, any of: `translation:text`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/translation-v1/text/translate
   */
  (input: TranslateInput, options?: Endpoint.CallOptions): Effect.Effect<TranslateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "translation.v1.text.translate",
  method: "POST",
  path: "/open-apis/translation/v1/text/translate",
  tokens: ["tenant"],
  body: "json",
  repeatable: true,
  input: TranslateInput,
  output: TranslateOutput
})

/** @category structures */
export interface Term {
  readonly from: string
  readonly to: string
}

export const Term: Codec.Shape<Term> =
  /*#__PURE__*/ Codec.shape("translation.v1.text.translate#input.glossary", () => ({
    from: Codec.str,
    to: Codec.str
  }))
