// GENERATED from spec/mdm.json. DO NOT EDIT: correct spec/patches/mdm.json.
/**
 * Structures that several resources of `mdm/v3` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"

/** @category structures */
export interface Common {
  readonly tenant_id?: string | undefined
}

export const Common: Codec.Shape<Common> = /*#__PURE__*/ Codec.shape("mdm#Common", () => ({
  tenant_id: Codec.strOpt
}))

/** @category structures */
export interface CountryRegion {
  readonly alpha_3_code?: string | undefined
  readonly alpha_2_code?: string | undefined
  readonly numeric_code?: string | undefined
  readonly name?: I18nString | undefined
  readonly mdm_code?: string | undefined
  readonly full_name?: I18nString | undefined
  readonly global_code?: string | undefined
  readonly status?: string | undefined
  readonly continents?: Enum | undefined
}

export const CountryRegion: Codec.Shape<CountryRegion> = /*#__PURE__*/ Codec.shape(
  "mdm#CountryRegion",
  () => ({
    alpha_3_code: Codec.strOpt,
    alpha_2_code: Codec.strOpt,
    numeric_code: Codec.strOpt,
    name: Codec.objOpt(I18nString),
    mdm_code: Codec.strOpt,
    full_name: Codec.objOpt(I18nString),
    global_code: Codec.strOpt,
    status: Codec.strOpt,
    continents: Codec.objOpt(Enum)
  })
)

/** @category structures */
export interface I18nString {
  readonly value?: string | undefined
  readonly multilingual_value?: { readonly [name: string]: string } | undefined
  readonly return_language?: string | undefined
}

export const I18nString: Codec.Shape<I18nString> = /*#__PURE__*/ Codec.shape("mdm#I18nString", () => ({
  value: Codec.strOpt,
  multilingual_value: Codec.mapOpt(Codec.str),
  return_language: Codec.strOpt
}))

/** @category structures */
export interface Enum {
  readonly value: string
  readonly multilingual_name?: { readonly [name: string]: string } | undefined
}

export const Enum: Codec.Shape<Enum> = /*#__PURE__*/ Codec.shape("mdm#Enum", () => ({
  value: Codec.str,
  multilingual_name: Codec.mapOpt(Codec.str)
}))
