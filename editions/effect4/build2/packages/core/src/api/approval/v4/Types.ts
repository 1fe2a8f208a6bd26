// GENERATED from spec/approval.json. DO NOT EDIT: correct spec/patches/approval.json.
/**
 * Structures that several resources of `approval/v4` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Shared from "../Types.js"

/** @category structures */
export interface ApprovalCreateViewersInput {
  readonly viewer_type?: "TENANT" | "DEPARTMENT" | "USER" | "NONE" | (string & {}) | undefined
  readonly viewer_user_id?: string | undefined
  readonly viewer_department_id?: string | undefined
}

export const ApprovalCreateViewersInput: Codec.Shape<ApprovalCreateViewersInput> = /*#__PURE__*/ Codec.shape(
  "approval#ApprovalCreateViewersInput",
  () => ({
    viewer_type: Codec.listedOpt("TENANT", "DEPARTMENT", "USER", "NONE"),
    viewer_user_id: Codec.strOpt,
    viewer_department_id: Codec.strOpt
  })
)

/** @category structures */
export interface I18nResourceInput2 {
  readonly locale:
    | "zh-CN"
    | "en-US"
    | "ja-JP"
    | "zh-HK"
    | "zh-TW"
    | "de-DE"
    | "es-ES"
    | "fr-FR"
    | "id-ID"
    | "it-IT"
    | "ko-KR"
    | "pt-BR"
    | "th-TH"
    | "vi-VN"
    | "ms-MY"
    | "ru-RU"
    | (string & {})
  readonly texts: ReadonlyArray<I18nResourceText>
  readonly is_default: boolean
}

export const I18nResourceInput2: Codec.Shape<I18nResourceInput2> = /*#__PURE__*/ Codec.shape(
  "approval#I18nResourceInput2",
  () => ({
    locale: Codec.listed(
      "zh-CN",
      "en-US",
      "ja-JP",
      "zh-HK",
      "zh-TW",
      "de-DE",
      "es-ES",
      "fr-FR",
      "id-ID",
      "it-IT",
      "ko-KR",
      "pt-BR",
      "th-TH",
      "vi-VN",
      "ms-MY",
      "ru-RU"
    ),
    texts: Codec.list(Codec.obj(I18nResourceText)),
    is_default: Codec.bool
  })
)

/** @category structures */
export interface I18nResourceText {
  readonly key: string
  readonly value: string
}

export const I18nResourceText: Codec.Shape<I18nResourceText> = /*#__PURE__*/ Codec.shape(
  "approval#I18nResourceText",
  () => ({
    key: Codec.str,
    value: Codec.str
  })
)

/** @category structures */
export interface I18nResource2Input {
  readonly locale:
    | "zh-CN"
    | "en-US"
    | "ja-JP"
    | "zh-HK"
    | "zh-TW"
    | "de-DE"
    | "es-ES"
    | "fr-FR"
    | "id-ID"
    | "it-IT"
    | "ko-KR"
    | "pt-BR"
    | "th-TH"
    | "vi-VN"
    | "ms-MY"
    | "ru-RU"
    | (string & {})
  readonly texts: ReadonlyArray<I18nResourceText>
  readonly is_default: boolean
}

export const I18nResource2Input: Codec.Shape<I18nResource2Input> = /*#__PURE__*/ Codec.shape(
  "approval#I18nResource2Input",
  () => ({
    locale: Codec.listed(
      "zh-CN",
      "en-US",
      "ja-JP",
      "zh-HK",
      "zh-TW",
      "de-DE",
      "es-ES",
      "fr-FR",
      "id-ID",
      "it-IT",
      "ko-KR",
      "pt-BR",
      "th-TH",
      "vi-VN",
      "ms-MY",
      "ru-RU"
    ),
    texts: Codec.list(Codec.obj(I18nResourceText)),
    is_default: Codec.bool
  })
)

/** @category structures */
export interface Summary {
  readonly key?: string | undefined
  readonly value?: string | undefined
}

export const Summary: Codec.Shape<Summary> = /*#__PURE__*/ Codec.shape("approval#Summary", () => ({
  key: Codec.strOpt,
  value: Codec.strOpt
}))

/** @category structures */
export interface InstanceSearchApproval {
  readonly code?: string | undefined
  readonly name?: string | undefined
  readonly is_external?: boolean | undefined
  readonly external?: Shared.InstanceSearchApprovalExternal | undefined
  readonly approval_id?: string | undefined
  readonly icon?: string | undefined
}

export const InstanceSearchApproval: Codec.Shape<InstanceSearchApproval> = /*#__PURE__*/ Codec.shape(
  "approval#InstanceSearchApproval",
  () => ({
    code: Codec.strOpt,
    name: Codec.strOpt,
    is_external: Codec.boolOpt,
    external: Codec.objOpt(Shared.InstanceSearchApprovalExternal),
    approval_id: Codec.strOpt,
    icon: Codec.strOpt
  })
)

/** @category structures */
export interface InstanceSearchNode {
  readonly code?: string | undefined
  readonly external_id?: string | undefined
  readonly user_id?: string | undefined
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
  readonly status?: "rejected" | "pending" | "canceled" | "deleted" | "approved" | (string & {}) | undefined
  readonly title?: string | undefined
  readonly extra?: string | undefined
  readonly serial_id?: string | undefined
  readonly link?: Shared.InstanceSearchLink | undefined
}

export const InstanceSearchNode: Codec.Shape<InstanceSearchNode> = /*#__PURE__*/ Codec.shape(
  "approval#InstanceSearchNode",
  () => ({
    code: Codec.strOpt,
    external_id: Codec.strOpt,
    user_id: Codec.strOpt,
    start_time: Codec.strOpt,
    end_time: Codec.strOpt,
    status: Codec.openOpt("rejected", "pending", "canceled", "deleted", "approved"),
    title: Codec.strOpt,
    extra: Codec.strOpt,
    serial_id: Codec.strOpt,
    link: Codec.objOpt(Shared.InstanceSearchLink)
  })
)
