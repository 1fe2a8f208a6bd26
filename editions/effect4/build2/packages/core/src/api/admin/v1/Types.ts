// GENERATED from spec/admin.json. DO NOT EDIT: correct spec/patches/admin.json.
/**
 * Structures that several resources of `admin/v1` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"

/** @category structures */
export interface I18n {
  readonly zh_cn?: string | undefined
  readonly en_us?: string | undefined
  readonly ja_jp?: string | undefined
}

export const I18n: Codec.Shape<I18n> = /*#__PURE__*/ Codec.shape("admin#I18n", () => ({
  zh_cn: Codec.strOpt,
  en_us: Codec.strOpt,
  ja_jp: Codec.strOpt
}))
