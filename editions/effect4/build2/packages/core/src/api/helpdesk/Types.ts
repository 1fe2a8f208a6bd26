// GENERATED from spec/helpdesk.json. DO NOT EDIT: correct spec/patches/helpdesk.json.
/**
 * Structures that several resources of `helpdesk` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../Codec.js"

/** @category structures */
export interface TicketUser {
  readonly id?: string | undefined
  readonly avatar_url?: string | undefined
  readonly name?: string | undefined
  readonly email?: string | undefined
  readonly department?: string | undefined
  readonly city?: string | undefined
  readonly country?: string | undefined
}

export const TicketUser: Codec.Shape<TicketUser> = /*#__PURE__*/ Codec.shape("helpdesk#TicketUser", () => ({
  id: Codec.strOpt,
  avatar_url: Codec.strOpt,
  name: Codec.strOpt,
  email: Codec.strOpt,
  department: Codec.strOpt,
  city: Codec.strOpt,
  country: Codec.strOpt
}))

/** @category structures */
export interface Comments {
  readonly content?: string | undefined
  readonly created_at?: number | undefined
  readonly id?: number | undefined
  readonly user_avatar_url?: string | undefined
  readonly user_name?: string | undefined
  readonly user_id?: string | undefined
}

export const Comments: Codec.Shape<Comments> = /*#__PURE__*/ Codec.shape("helpdesk#Comments", () => ({
  content: Codec.strOpt,
  created_at: Codec.intOpt,
  id: Codec.intOpt,
  user_avatar_url: Codec.strOpt,
  user_name: Codec.strOpt,
  user_id: Codec.strOpt
}))

/** @category structures */
export interface I18n {
  readonly zh_cn?: string | undefined
  readonly en_us?: string | undefined
  readonly ja_jp?: string | undefined
}

export const I18n: Codec.Shape<I18n> = /*#__PURE__*/ Codec.shape("helpdesk#I18n", () => ({
  zh_cn: Codec.strOpt,
  en_us: Codec.strOpt,
  ja_jp: Codec.strOpt
}))

/** @category structures */
export interface CustomizedFieldDisplayItem {
  readonly id?: string | undefined
  readonly value?: string | undefined
  readonly key_name?: string | undefined
  readonly display_name?: string | undefined
  readonly position?: number | undefined
  readonly required?: boolean | undefined
  readonly editable?: boolean | undefined
}

export const CustomizedFieldDisplayItem: Codec.Shape<CustomizedFieldDisplayItem> = /*#__PURE__*/ Codec.shape(
  "helpdesk#CustomizedFieldDisplayItem",
  () => ({
    id: Codec.strOpt,
    value: Codec.strOpt,
    key_name: Codec.strOpt,
    display_name: Codec.strOpt,
    position: Codec.intOpt,
    required: Codec.boolOpt,
    editable: Codec.boolOpt
  })
)
