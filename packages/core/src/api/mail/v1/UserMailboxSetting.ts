// GENERATED from spec/mail.json. DO NOT EDIT: correct spec/patches/mail.json.
/**
 * Endpoints of `mail.v1.user_mailbox.setting`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/mail.js"
import type * as Effect from "effect/Effect"

/**
 * What `getSignatures` takes.
 *
 * @category inputs
 */
export interface GetSignaturesInput {
  readonly user_mailbox_id: string
}

export const GetSignaturesInput: Codec.Shape<GetSignaturesInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.setting.get_signatures#input", () => ({
    user_mailbox_id: Codec.str
  }))

/**
 * What `getSignatures` gives.
 *
 * @category outputs
 */
export interface GetSignaturesOutput {
  readonly signatures?: ReadonlyArray<GetSignaturesOutputSignatures> | undefined
  readonly usages?: ReadonlyArray<GetSignaturesOutputUsages> | undefined
}

export const GetSignaturesOutput: Codec.Shape<GetSignaturesOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.setting.get_signatures#output", () => ({
    signatures: Codec.listOpt(Codec.obj(GetSignaturesOutputSignatures)),
    usages: Codec.listOpt(Codec.obj(GetSignaturesOutputUsages))
  }))

/**
 * 列出邮件签名
 *
 * `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/settings/signatures` · Token: user · Rate limit:
 * 5/s.
 *
 * Scopes, any of: `mail:user_mailbox:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-setting/get_signatures
 * @category endpoints
 */
export const getSignatures: Endpoint.Described<GetSignaturesInput, GetSignaturesOutput, "user"> & {
  /**
   * 列出邮件签名
   *
   * Scopes, any of: `mail:user_mailbox:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-setting/get_signatures
   */
  (input: GetSignaturesInput, options: Endpoint.WithToken): Effect.Effect<GetSignaturesOutput, FeishuError, FeishuClient>
  /**
   * 列出邮件签名
   *
   * Scopes, any of: `mail:user_mailbox:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-setting/get_signatures
   */
  (input: GetSignaturesInput, options?: Endpoint.CallOptions<never>): Effect.Effect<GetSignaturesOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.setting.get_signatures",
  method: "GET",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/settings/signatures",
  tokens: ["user"],
  codes,
  input: GetSignaturesInput,
  output: GetSignaturesOutput
})

/**
 * What `sendAs` takes.
 *
 * @category inputs
 */
export interface SendAsInput {
  readonly user_mailbox_id: string
}

export const SendAsInput: Codec.Shape<SendAsInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.setting.send_as#input", () => ({
    user_mailbox_id: Codec.str
  }))

/**
 * What `sendAs` gives.
 *
 * @category outputs
 */
export interface SendAsOutput {
  readonly sendable_addresses: ReadonlyArray<EmailInfo>
}

export const SendAsOutput: Codec.Shape<SendAsOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.setting.send_as#output", () => ({
    sendable_addresses: Codec.list(Codec.obj(EmailInfo))
  }))

/**
 * 列出可发信邮箱
 *
 * `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/settings/send_as` · Token: tenant or user · Rate
 * limit: 10/s.
 *
 * Scopes, any of: `mail:user_mailbox`, `mail:user_mailbox:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-setting/send_as
 * @category endpoints
 */
export const sendAs: Endpoint.Described<SendAsInput, SendAsOutput, "tenant" | "user"> & {
  /**
   * 列出可发信邮箱
   *
   * Scopes, any of: `mail:user_mailbox`, `mail:user_mailbox:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-setting/send_as
   */
  (input: SendAsInput, options?: Endpoint.CallOptions): Effect.Effect<SendAsOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.setting.send_as",
  method: "GET",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/settings/send_as",
  tokens: ["tenant", "user"],
  codes,
  input: SendAsInput,
  output: SendAsOutput
})

/** @category structures */
export interface GetSignaturesOutputSignatures {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly content?: string | undefined
  readonly signature_type?: string | undefined
  readonly signature_device?: string | undefined
  readonly template_json_keys?: ReadonlyArray<string> | undefined
  readonly images?: ReadonlyArray<GetSignaturesOutputSignaturesImages> | undefined
  readonly user_fields?: { readonly [name: string]: Codec.Dictionary } | undefined
}

export const GetSignaturesOutputSignatures: Codec.Shape<GetSignaturesOutputSignatures> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.setting.get_signatures#output.signatures", () => ({
    id: Codec.strOpt,
    name: Codec.strOpt,
    content: Codec.strOpt,
    signature_type: Codec.strOpt,
    signature_device: Codec.strOpt,
    template_json_keys: Codec.listOpt(Codec.str),
    images: Codec.listOpt(Codec.obj(GetSignaturesOutputSignaturesImages)),
    user_fields: Codec.mapOpt(Codec.obj(Codec.dictionary))
  }))

/** @category structures */
export interface GetSignaturesOutputSignaturesImages {
  readonly image_name?: string | undefined
  readonly file_key?: string | undefined
  readonly cid?: string | undefined
  readonly file_size?: string | undefined
  readonly image_width?: number | undefined
  readonly image_height?: number | undefined
  readonly download_url?: string | undefined
}

export const GetSignaturesOutputSignaturesImages: Codec.Shape<GetSignaturesOutputSignaturesImages> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.setting.get_signatures#output.signatures.images", () => ({
    image_name: Codec.strOpt,
    file_key: Codec.strOpt,
    cid: Codec.strOpt,
    file_size: Codec.strOpt,
    image_width: Codec.intOpt,
    image_height: Codec.intOpt,
    download_url: Codec.strOpt
  }))

/** @category structures */
export interface GetSignaturesOutputUsages {
  readonly email_address?: string | undefined
  readonly send_mail_signature_id?: string | undefined
  readonly reply_signature_id?: string | undefined
}

export const GetSignaturesOutputUsages: Codec.Shape<GetSignaturesOutputUsages> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.setting.get_signatures#output.usages", () => ({
    email_address: Codec.strOpt,
    send_mail_signature_id: Codec.strOpt,
    reply_signature_id: Codec.strOpt
  }))

/** @category structures */
export interface EmailInfo {
  readonly email_address?: string | undefined
  readonly email_type?:
    | "MAIL_GROUP" | "PUBLIC_MAILBOX" | "USER_PRIMARY" | "USER_ALIAS" | "PUBLIC_MAILBOX_ALIAS" | (string & {}) | undefined
  readonly name?: string | undefined
}

export const EmailInfo: Codec.Shape<EmailInfo> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.setting.send_as#output.sendable_addresses", () => ({
    email_address: Codec.strOpt,
    email_type: Codec.openOpt(
      "MAIL_GROUP", "PUBLIC_MAILBOX", "USER_PRIMARY", "USER_ALIAS", "PUBLIC_MAILBOX_ALIAS"
    ),
    name: Codec.strOpt
  }))
