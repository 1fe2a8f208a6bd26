// GENERATED from spec/approval.json. DO NOT EDIT: correct spec/patches/approval.json.
/**
 * Structures that several resources of `approval` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../Codec.js"

/** @category structures */
export interface I18nResourceInput {
  readonly locale: "zh-CN" | "en-US" | "ja-JP" | (string & {})
  readonly is_default: boolean
  readonly texts: { readonly [name: string]: unknown }
}

export const I18nResourceInput: Codec.Shape<I18nResourceInput> = /*#__PURE__*/ Codec.shape(
  "approval#I18nResourceInput",
  () => ({
    locale: Codec.listed("zh-CN", "en-US", "ja-JP"),
    is_default: Codec.bool,
    texts: Codec.map(Codec.any)
  })
)

/** @category structures */
export interface InstanceSearchApprovalExternal {
  readonly batch_cc_read?: boolean | undefined
}

export const InstanceSearchApprovalExternal: Codec.Shape<InstanceSearchApprovalExternal> =
  /*#__PURE__*/ Codec.shape("approval#InstanceSearchApprovalExternal", () => ({
    batch_cc_read: Codec.boolOpt
  }))

/** @category structures */
export interface InstanceSearchGroup {
  readonly external_id?: string | undefined
  readonly name?: string | undefined
}

export const InstanceSearchGroup: Codec.Shape<InstanceSearchGroup> = /*#__PURE__*/ Codec.shape(
  "approval#InstanceSearchGroup",
  () => ({
    external_id: Codec.strOpt,
    name: Codec.strOpt
  })
)

/** @category structures */
export interface InstanceSearchLink {
  readonly pc_link?: string | undefined
  readonly mobile_link?: string | undefined
}

export const InstanceSearchLink: Codec.Shape<InstanceSearchLink> = /*#__PURE__*/ Codec.shape(
  "approval#InstanceSearchLink",
  () => ({
    pc_link: Codec.strOpt,
    mobile_link: Codec.strOpt
  })
)

/** @category structures */
export interface InstanceCcUser {
  readonly user_id?: string | undefined
  readonly cc_id?: string | undefined
  readonly open_id?: string | undefined
}

export const InstanceCcUser: Codec.Shape<InstanceCcUser> = /*#__PURE__*/ Codec.shape(
  "approval#InstanceCcUser",
  () => ({
    user_id: Codec.strOpt,
    cc_id: Codec.strOpt,
    open_id: Codec.strOpt
  })
)
