// GENERATED from spec/mail.json. DO NOT EDIT: correct spec/patches/mail.json.
/**
 * Endpoints of `mail.v1.user_mailbox.message.attachment`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/mail.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `downloadUrl` takes.
 *
 * @category inputs
 */
export interface DownloadUrlInput {
  readonly user_mailbox_id: string
  readonly message_id: string
  /** 1 to 20 items. */
  readonly attachment_ids: ReadonlyArray<string>
}

export const DownloadUrlInput: Codec.Shape<DownloadUrlInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.message.attachment.download_url#input", () => ({
    user_mailbox_id: Codec.str,
    message_id: Codec.str,
    attachment_ids: Codec.list(Codec.str)
  }))

/**
 * What `downloadUrl` gives.
 *
 * @category outputs
 */
export interface DownloadUrlOutput {
  readonly download_urls?: ReadonlyArray<Types.AttachmentDownloadUrlItem> | undefined
  readonly failed_ids?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly failed_reasons?: ReadonlyArray<Types.AttachmentDownloadFailedReason> | undefined
}

export const DownloadUrlOutput: Codec.Shape<DownloadUrlOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.message.attachment.download_url#output", () => ({
    download_urls: Codec.listOpt(Codec.obj(Types.AttachmentDownloadUrlItem)),
    failed_ids: Codec.listOpt(Codec.str),
    failed_reasons: Codec.listOpt(Codec.obj(Types.AttachmentDownloadFailedReason))
  }))

/**
 * 获取附件下载链接
 *
 * `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/attachments/download_url` ·
 * Token: tenant or user · Rate limit: 10/s.
 *
 * Scopes, any of: `mail:user_mailbox.message.body:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message-attachment/download_url
 * @category endpoints
 */
export const downloadUrl: Endpoint.Described<DownloadUrlInput, DownloadUrlOutput, "tenant" | "user"> & {
  /**
   * 获取附件下载链接
   *
   * Scopes, any of: `mail:user_mailbox.message.body:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message-attachment/download_url
   */
  (input: DownloadUrlInput, options?: Endpoint.CallOptions): Effect.Effect<DownloadUrlOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.message.attachment.download_url",
  method: "GET",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/attachments/download_url",
  tokens: ["tenant", "user"],
  query: ["attachment_ids"],
  codes,
  input: DownloadUrlInput,
  output: DownloadUrlOutput
})
