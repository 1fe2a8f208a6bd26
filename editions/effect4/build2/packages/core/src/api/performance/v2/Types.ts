// GENERATED from spec/performance.json. DO NOT EDIT: correct spec/patches/performance.json.
/**
 * Structures that several resources of `performance/v2` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"

/** @category structures */
export interface I18n {
  readonly zh_cn?: string | undefined
  readonly en_us?: string | undefined
}

export const I18n: Codec.Shape<I18n> = /*#__PURE__*/ Codec.shape("performance#I18n", () => ({
  zh_cn: Codec.strOpt,
  en_us: Codec.strOpt
}))
