// GENERATED from spec/im.json. DO NOT EDIT: correct spec/patches/im.json.
/**
 * Structures that several resources of `im` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../Codec.js"

/** @category structures */
export interface I18nNames {
  readonly zh_cn?: string | undefined
  readonly en_us?: string | undefined
  readonly ja_jp?: string | undefined
}

export const I18nNames: Codec.Shape<I18nNames> = /*#__PURE__*/ Codec.shape("im#I18nNames", () => ({
  zh_cn: Codec.strOpt,
  en_us: Codec.strOpt,
  ja_jp: Codec.strOpt
}))

/** @category structures */
export interface RestrictedModeSetting {
  readonly status?: boolean | undefined
  readonly screenshot_has_permission_setting?: "all_members" | "not_anyone" | (string & {}) | undefined
  readonly download_has_permission_setting?: "all_members" | "not_anyone" | (string & {}) | undefined
  readonly message_has_permission_setting?: "all_members" | "not_anyone" | (string & {}) | undefined
}

export const RestrictedModeSetting: Codec.Shape<RestrictedModeSetting> = /*#__PURE__*/ Codec.shape(
  "im#RestrictedModeSetting",
  () => ({
    status: Codec.boolOpt,
    screenshot_has_permission_setting: Codec.openOpt("all_members", "not_anyone"),
    download_has_permission_setting: Codec.openOpt("all_members", "not_anyone"),
    message_has_permission_setting: Codec.openOpt("all_members", "not_anyone")
  })
)

/** @category structures */
export interface Emoji {
  readonly emoji_type: string
}

export const Emoji: Codec.Shape<Emoji> = /*#__PURE__*/ Codec.shape("im#Emoji", () => ({
  emoji_type: Codec.str
}))
