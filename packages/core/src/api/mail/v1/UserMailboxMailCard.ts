// GENERATED from spec/mail.json. DO NOT EDIT: correct spec/patches/mail.json.
/**
 * Endpoints of `mail.v1.user_mailbox.mail_card`.
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
 * What `createShareSession` takes.
 *
 * @category inputs
 */
export interface CreateShareSessionInput {
  readonly user_mailbox_id: string
  readonly message_id?: string | undefined
  readonly thread_id?: string | undefined
  readonly include_spam_and_trash?: boolean | undefined
}

export const CreateShareSessionInput: Codec.Shape<CreateShareSessionInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.mail_card.create_share_session#input", () => ({
    user_mailbox_id: Codec.str,
    message_id: Codec.strOpt,
    thread_id: Codec.strOpt,
    include_spam_and_trash: Codec.boolOpt
  }))

/**
 * What `createShareSession` gives.
 *
 * @category outputs
 */
export interface CreateShareSessionOutput {
  readonly card_id?: string | undefined
}

export const CreateShareSessionOutput: Codec.Shape<CreateShareSessionOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.mail_card.create_share_session#output", () => ({
    card_id: Codec.strOpt
  }))

/**
 * `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/share_token` · Token: user.
 *
 * The platform's own client asks for `im:message`, `im:message.send_as_user`,
 * `mail:user_mailbox.message:readonly` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const createShareSession: Endpoint.Described<CreateShareSessionInput, CreateShareSessionOutput, "user"> & {
  /**
   * `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/share_token`
   *
   * The platform's own client asks for `im:message`, `im:message.send_as_user`,
   * `mail:user_mailbox.message:readonly` before it calls this.
   */
  (input: CreateShareSessionInput, options: Endpoint.WithToken): Effect.Effect<CreateShareSessionOutput, FeishuError, FeishuClient>
  /**
   * `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/share_token`
   *
   * The platform's own client asks for `im:message`, `im:message.send_as_user`,
   * `mail:user_mailbox.message:readonly` before it calls this.
   */
  (input: CreateShareSessionInput, options?: Endpoint.CallOptions<never>): Effect.Effect<CreateShareSessionOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.mail_card.create_share_session",
  method: "POST",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/share_token",
  tokens: ["user"],
  body: "json",
  codes,
  input: CreateShareSessionInput,
  output: CreateShareSessionOutput
})

/**
 * What `send` takes.
 *
 * @category inputs
 */
export interface SendInput {
  readonly user_mailbox_id: string
  readonly card_id: string
  readonly receive_id_type?: "open_id" | "user_id" | "union_id" | "email" | "chat_id" | undefined
  readonly receive_id: string
}

export const SendInput: Codec.Shape<SendInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.mail_card.send#input", () => ({
    user_mailbox_id: Codec.str,
    card_id: Codec.str,
    receive_id_type: Codec.litOpt("open_id", "user_id", "union_id", "email", "chat_id"),
    receive_id: Codec.str
  }))

/**
 * What `send` gives.
 *
 * @category outputs
 */
export interface SendOutput {
  readonly message_id?: string | undefined
}

export const SendOutput: Codec.Shape<SendOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.mail_card.send#output", () => ({
    message_id: Codec.strOpt
  }))

/**
 * `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/share_tokens/:card_id/send` · Token: user.
 *
 * The platform's own client asks for `im:message`, `im:message.send_as_user`,
 * `mail:user_mailbox.message:readonly` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const send: Endpoint.Described<SendInput, SendOutput, "user"> & {
  /**
   * `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/share_tokens/:card_id/send`
   *
   * The platform's own client asks for `im:message`, `im:message.send_as_user`,
   * `mail:user_mailbox.message:readonly` before it calls this.
   */
  (input: SendInput, options: Endpoint.WithToken): Effect.Effect<SendOutput, FeishuError, FeishuClient>
  /**
   * `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/share_tokens/:card_id/send`
   *
   * The platform's own client asks for `im:message`, `im:message.send_as_user`,
   * `mail:user_mailbox.message:readonly` before it calls this.
   */
  (input: SendInput, options?: Endpoint.CallOptions<never>): Effect.Effect<SendOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.mail_card.send",
  method: "POST",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/share_tokens/:card_id/send",
  tokens: ["user"],
  query: ["receive_id_type"],
  body: "json",
  codes,
  input: SendInput,
  output: SendOutput
})
