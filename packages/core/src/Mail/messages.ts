/**
 * Mails.
 *
 * @since 0.1.0
 */
import type * as Effect from "effect/Effect"
import * as UserMailbox from "../api/mail/v1/UserMailbox.js"
import * as UserMailboxMessage from "../api/mail/v1/UserMailboxMessage.js"
import type { Dictionary } from "../Codec.js"
import type { CallOptions, WithToken } from "../Endpoint.js"
import type { FeishuClient } from "../FeishuClient.js"
import type { FeishuError, Problem } from "../FeishuError.js"
import { byUser } from "../internal/byUser.js"
import { atMost, check, eachFilled, filled, listOf, notEmpty, required } from "../internal/arguments.js"
import { type Camel, snakeFields } from "../internal/camel.js"
import type * as Paged from "../Paged.js"
import type { UserToken } from "../UserToken.js"

/**
 * What `list` takes beside the mailbox. Name a folder or a label.
 *
 * @since 0.1.0
 * @category models
 */
export interface ListOptions extends Paged.Options {
  readonly folderId?: string | undefined
  readonly labelId?: string | undefined
  readonly onlyUnread?: boolean | undefined
}

/** The most that a page of a list may hold. */
const mostPerPage = 20

const listInput = (mailbox: string, options: ListOptions | undefined): UserMailboxMessage.ListInput => ({
  user_mailbox_id: mailbox,
  page_size: mostPerPage,
  folder_id: options?.folderId,
  label_id: options?.labelId,
  only_unread: options?.onlyUnread
})

/**
 * The ids of mails in a folder or under a label.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/list
 * @since 0.1.0
 * @category calls
 */
export const list = (mailbox: string, options?: ListOptions): Paged.Listing<string> =>
  UserMailboxMessage.list.items(listInput(mailbox, options), options)

/**
 * A mail. Its bodies and attachments are base64url texts.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/get
 * @since 0.1.0
 * @category calls
 */
export const get = (
  mailbox: string,
  messageId: string,
  options?: CallOptions & {
    /** `full`: all of it; `plain_text_full`: without HTML; `metadata`: without bodies. */
    readonly format?: UserMailboxMessage.GetInput["format"]
  }
): Effect.Effect<UserMailboxMessage.GetOutput, FeishuError, FeishuClient> =>
  UserMailboxMessage.get(
    { user_mailbox_id: mailbox, message_id: messageId, format: options?.format },
    options
  )

/**
 * The ids of the mails that a mail card in a chat stands for.
 *
 * Fails with `FeishuInvalidRequestError` before any request when an id is empty.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/get_by_card
 * @since 0.1.0
 * @category calls
 */
export const getByCard = (
  mailbox: string,
  cardId: string,
  ownerId: string,
  options?: CallOptions & {
    /** Default `open_id`. */
    readonly userIdType?: UserMailboxMessage.GetByCardInput["user_id_type"]
  }
): Effect.Effect<UserMailboxMessage.GetByCardOutput, FeishuError, FeishuClient> =>
  check(
    "Mail.messages.getByCard",
    UserMailboxMessage.getByCard,
    [filled("cardId", cardId), filled("ownerId", ownerId)],
    () =>
      UserMailboxMessage.getByCard(
        {
          user_mailbox_id: mailbox,
          card_id: cardId,
          owner_id: ownerId,
          user_id_type: options?.userIdType ?? "open_id"
        },
        options
      )
  )

/**
 * What `search` takes beside the mailbox.
 *
 * @since 0.1.0
 * @category models
 */
export interface SearchOptions extends Paged.Options<never> {
  /** Words to look for. */
  readonly query?: string | undefined
  readonly filter?: UserMailbox.SearchInput["filter"]
}

const searchInput = (mailbox: string, options: SearchOptions | undefined): UserMailbox.SearchInput => ({
  user_mailbox_id: mailbox,
  query: options?.query,
  filter: options?.filter
})

/**
 * Mails by words and by senders, receivers, subject, folder, label, attachments or time. Only users may search.
 *
 * @since 0.1.0
 * @category calls
 */
export const search: {
  /**
   * Mails by words and by senders, receivers, subject, folder, label, attachments or time. Only users may search.
   */
  (mailbox: string, options: SearchOptions & WithToken): Paged.Listing<UserMailbox.SearchOutputItems>
  /**
   * Mails by words and by senders, receivers, subject, folder, label, attachments or time. Only users may search.
   */
  (
    mailbox: string,
    options?: SearchOptions
  ): Paged.Listing<UserMailbox.SearchOutputItems, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ byUser((mailbox, options) =>
  UserMailbox.search.items(searchInput(mailbox, options), options)
)

/**
 * What `send` takes: the parts of a mail, or the whole of it as `raw`, a base64url text.
 *
 * @since 0.1.0
 * @category models
 */
export interface SendOptions
  extends CallOptions<never>, Camel<Omit<UserMailboxMessage.SendInput, "user_mailbox_id" | "dedupe_key">> {
  /** Calls with the same one send one mail. Default: a new one. */
  readonly dedupeKey?: string | undefined
}

/** A mail needs somebody to go to. */
const receiverProblem = (options: SendOptions): Problem | undefined => {
  const problem = required(options)
  if (problem !== undefined) return problem
  const { bcc, cc, raw, to } = options
  return raw !== undefined || (to?.length ?? 0) + (cc?.length ?? 0) + (bcc?.length ?? 0) > 0
    ? undefined
    : { path: "to", message: "must name somebody, or cc or bcc must, unless the whole mail is given as raw" }
}

/**
 * Sends a mail as the user. A call that is tried again sends no second mail: where the answer to the first try was
 * lost, the platform refuses the next with 1236005, so that code says that the mail has been sent.
 *
 * Fails with `FeishuInvalidRequestError` before any request when it goes to nobody.
 *
 * @example
 * Mail.messages.send("me", {
 *   subject: "Figures",
 *   to: [{ mail_address: "somebody@example.com" }],
 *   bodyPlainText: "See the attachment.",
 *   attachments: [{ filename: "figures.csv", body: Encoding.encodeBase64Url("a,b\n1,2") }]
 * }).pipe(UserToken.provide("u-xxx"))
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/send
 * @since 0.1.0
 * @category calls
 */
export const send: {
  /**
   * Sends a mail as the user. A call that is tried again sends no second mail: where the answer to the first try was
   * lost, the platform refuses the next with 1236005, so that code says that the mail has been sent.
   *
   * Fails with `FeishuInvalidRequestError` before any request when it goes to nobody.
   *
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/send
   */
  (
    mailbox: string,
    options: SendOptions & WithToken
  ): Effect.Effect<UserMailboxMessage.SendOutput, FeishuError, FeishuClient>
  /**
   * Sends a mail as the user. A call that is tried again sends no second mail: where the answer to the first try was
   * lost, the platform refuses the next with 1236005, so that code says that the mail has been sent.
   *
   * Fails with `FeishuInvalidRequestError` before any request when it goes to nobody.
   *
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/send
   */
  (
    mailbox: string,
    options: SendOptions
  ): Effect.Effect<UserMailboxMessage.SendOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ byUser((mailbox, options) =>
  check("Mail.messages.send", UserMailboxMessage.send, [receiverProblem(options)], () =>
    UserMailboxMessage.send({ ...snakeFields(options), user_mailbox_id: mailbox }, options)
  )
)

/**
 * What `batchModify` takes: the mails, and what is to become of them.
 *
 * @since 0.1.0
 * @category models
 */
export interface BatchModifyOptions extends CallOptions {
  readonly addLabelIds?: ReadonlyArray<string> | undefined
  readonly removeLabelIds?: ReadonlyArray<string> | undefined
  /** The folder that they are moved to. */
  readonly addFolder?: string | undefined
}

/**
 * Labels and moves up to 20 mails. What is read loses the label `UNREAD`.
 *
 * Fails with `FeishuInvalidRequestError` before any request with no mail, or more than 20.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/batch_modify
 * @since 0.1.0
 * @category calls
 */
export const batchModify = (
  mailbox: string,
  messageIds: Iterable<string>,
  options?: BatchModifyOptions
): Effect.Effect<Dictionary, FeishuError, FeishuClient> => {
  const ids = listOf(messageIds)
  const problems = [
    notEmpty("messageIds", ids) ?? atMost("messageIds", ids, 20),
    eachFilled("messageIds", ids),
    atMost("addLabelIds", options?.addLabelIds, 20),
    atMost("removeLabelIds", options?.removeLabelIds, 20)
  ]
  return check("Mail.messages.batchModify", UserMailboxMessage.batchModify, problems, () =>
    UserMailboxMessage.batchModify(
      {
        user_mailbox_id: mailbox,
        message_ids: ids,
        add_label_ids: options?.addLabelIds,
        remove_label_ids: options?.removeLabelIds,
        add_folder: options?.addFolder
      },
      options
    )
  )
}
