// GENERATED from spec/performance.json. DO NOT EDIT: correct spec/patches/performance.json.
/**
 * Structures that several resources of `performance/v1` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"

/** @category structures */
export interface I18n2 {
  readonly "zh-CN"?: string | undefined
  readonly "en-US"?: string | undefined
}

export const I18n2: Codec.Shape<I18n2> = /*#__PURE__*/ Codec.shape("performance#I18n2", () => ({
  "zh-CN": Codec.strOpt,
  "en-US": Codec.strOpt
}))
