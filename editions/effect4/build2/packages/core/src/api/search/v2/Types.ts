// GENERATED from spec/search.json. DO NOT EDIT: correct spec/patches/search.json.
/**
 * Structures that several resources of `search/v2` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"

/** @category structures */
export interface I18nMeta {
  readonly zh_cn?: string | undefined
  readonly en_us?: string | undefined
  readonly ja_jp?: string | undefined
}

export const I18nMeta: Codec.Shape<I18nMeta> = /*#__PURE__*/ Codec.shape("search#I18nMeta", () => ({
  zh_cn: Codec.strOpt,
  en_us: Codec.strOpt,
  ja_jp: Codec.strOpt
}))
