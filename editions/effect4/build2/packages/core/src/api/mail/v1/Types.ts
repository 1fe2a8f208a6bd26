// GENERATED from spec/mail.json. DO NOT EDIT: correct spec/patches/mail.json.
/**
 * Structures that several resources of `mail/v1` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"

/** @category structures */
export interface EmailAlias {
  readonly primary_email?: string | undefined
  readonly email_alias?: string | undefined
}

export const EmailAlias: Codec.Shape<EmailAlias> = /*#__PURE__*/ Codec.shape("mail#EmailAlias", () => ({
  primary_email: Codec.strOpt,
  email_alias: Codec.strOpt
}))

/** @category structures */
export interface MailAddress {
  readonly mail_address: string
  readonly name?: string | undefined
}

export const MailAddress: Codec.Shape<MailAddress> = /*#__PURE__*/ Codec.shape("mail#MailAddress", () => ({
  mail_address: Codec.str,
  name: Codec.strOpt
}))

/** @category structures */
export interface Attachment {
  readonly body: string
  readonly filename: string
  readonly id?: string | undefined
  readonly attachment_type?: 1 | 2 | (number & {}) | undefined
  readonly is_inline?: boolean | undefined
  readonly cid?: string | undefined
}

export const Attachment: Codec.Shape<Attachment> = /*#__PURE__*/ Codec.shape("mail#Attachment", () => ({
  body: Codec.str,
  filename: Codec.str,
  id: Codec.strOpt,
  attachment_type: Codec.openOpt(1, 2),
  is_inline: Codec.boolOpt,
  cid: Codec.strOpt
}))

/** @category structures */
export interface SecurityLevel {
  readonly is_risk?: boolean | undefined
  readonly risk_banner_level?: "WARNING" | "DANGER" | "INFO" | (string & {}) | undefined
  readonly risk_banner_reason?:
    | "NO_REASON"
    | "IMPERSONATE_DOMAIN"
    | "IMPERSONATE_KP_NAME"
    | "UNAUTH_EXTERNAL"
    | "MALICIOUS_URL"
    | "MALICIOUS_ATTACHMENT"
    | "PHISHING"
    | "IMPERSONATE_PARTNER"
    | "EXTERNAL_ENCRYPTION_ATTACHMENT"
    | (string & {})
    | undefined
  readonly is_header_from_external?: boolean | undefined
  readonly via_domain?: string | undefined
  readonly spam_banner_type?:
    | "USER_REPORT"
    | "USER_BLOCK"
    | "ANTI_SPAM"
    | "USER_RULE"
    | "BLOCK_DOMIN"
    | "BLOCK_ADDRESS"
    | (string & {})
    | undefined
  readonly spam_user_rule_id?: string | undefined
  readonly spam_banner_info?: string | undefined
}

export const SecurityLevel: Codec.Shape<SecurityLevel> = /*#__PURE__*/ Codec.shape(
  "mail#SecurityLevel",
  () => ({
    is_risk: Codec.boolOpt,
    risk_banner_level: Codec.openOpt("WARNING", "DANGER", "INFO"),
    risk_banner_reason: Codec.openOpt(
      "NO_REASON",
      "IMPERSONATE_DOMAIN",
      "IMPERSONATE_KP_NAME",
      "UNAUTH_EXTERNAL",
      "MALICIOUS_URL",
      "MALICIOUS_ATTACHMENT",
      "PHISHING",
      "IMPERSONATE_PARTNER",
      "EXTERNAL_ENCRYPTION_ATTACHMENT"
    ),
    is_header_from_external: Codec.boolOpt,
    via_domain: Codec.strOpt,
    spam_banner_type: Codec.openOpt(
      "USER_REPORT",
      "USER_BLOCK",
      "ANTI_SPAM",
      "USER_RULE",
      "BLOCK_DOMIN",
      "BLOCK_ADDRESS"
    ),
    spam_user_rule_id: Codec.strOpt,
    spam_banner_info: Codec.strOpt
  })
)

/** @category structures */
export interface Attachment2 {
  readonly filename: string
  readonly id?: string | undefined
  readonly attachment_type?: 1 | 2 | (number & {}) | undefined
  readonly is_inline?: boolean | undefined
  readonly cid?: string | undefined
}

export const Attachment2: Codec.Shape<Attachment2> = /*#__PURE__*/ Codec.shape("mail#Attachment2", () => ({
  filename: Codec.str,
  id: Codec.strOpt,
  attachment_type: Codec.openOpt(1, 2),
  is_inline: Codec.boolOpt,
  cid: Codec.strOpt
}))

/** @category structures */
export interface AttachmentDownloadUrlItem {
  readonly attachment_id?: string | undefined
  readonly download_url?: string | undefined
}

export const AttachmentDownloadUrlItem: Codec.Shape<AttachmentDownloadUrlItem> = /*#__PURE__*/ Codec.shape(
  "mail#AttachmentDownloadUrlItem",
  () => ({
    attachment_id: Codec.strOpt,
    download_url: Codec.strOpt
  })
)

/** @category structures */
export interface AttachmentDownloadFailedReason {
  readonly attachment_id?: string | undefined
  readonly reason?: string | undefined
}

export const AttachmentDownloadFailedReason: Codec.Shape<AttachmentDownloadFailedReason> =
  /*#__PURE__*/ Codec.shape("mail#AttachmentDownloadFailedReason", () => ({
    attachment_id: Codec.strOpt,
    reason: Codec.strOpt
  }))
