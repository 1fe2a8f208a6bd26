// GENERATED from spec/contact.json. DO NOT EDIT: correct spec/patches/contact.json.
/**
 * Structures that several resources of `contact/v3` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"

/** @category structures */
export interface I18nContent2 {
  readonly locale?: "zh_cn" | "en_us" | "ja_jp" | (string & {}) | undefined
  readonly value?: string | undefined
}

export const I18nContent2: Codec.Shape<I18nContent2> = /*#__PURE__*/ Codec.shape(
  "contact#I18nContent2",
  () => ({
    locale: Codec.openOpt("zh_cn", "en_us", "ja_jp"),
    value: Codec.strOpt
  })
)
