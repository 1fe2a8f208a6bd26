// GENERATED from spec/mail.json. DO NOT EDIT: correct spec/patches/mail.json.
/**
 * Events of `mail`.
 *
 * @since 0.1.0
 */
import * as Codec from "../Codec.js"
import * as EventDefinition from "../EventDefinition.js"

/**
 * What `mail.user_mailbox.event.message_received_v1` tells.
 *
 * @category payloads
 */
export interface UserMailboxEventMessageReceivedV1 {
  /** Given with the scope `mail:user_mailbox.event.mail_address:read`. */
  readonly mail_address?: string | undefined
  readonly message_id?: string | undefined
  /** 1 to 2. */
  readonly mailbox_type?: 1 | 2 | (number & {}) | undefined
  readonly subscriber?: Subscriber | undefined
}

export const UserMailboxEventMessageReceivedV1: Codec.Shape<UserMailboxEventMessageReceivedV1> =
  /*#__PURE__*/ Codec.shape("mail.user_mailbox.event.message_received_v1#event", () => ({
    mail_address: Codec.strOpt,
    message_id: Codec.strOpt,
    mailbox_type: Codec.openOpt(1, 2),
    subscriber: Codec.objOpt(Subscriber)
  }))

/**
 * 收信通知 · `mail.user_mailbox.event.message_received_v1`
 *
 * Scopes, any of: `mail:event`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-event/events/message_received
 * @category events
 */
export const userMailboxEventMessageReceivedV1: EventDefinition.EventDefinition<UserMailboxEventMessageReceivedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "mail.user_mailbox.event.message_received_v1",
    schema: "2.0",
    payload: UserMailboxEventMessageReceivedV1
  })

/** @category structures */
export interface Subscriber {
  readonly user_ids?: ReadonlyArray<UserId> | undefined
}

export const Subscriber: Codec.Shape<Subscriber> = /*#__PURE__*/ Codec.shape(
  "mail.user_mailbox.event.message_received_v1#event.subscriber",
  () => ({
    user_ids: Codec.listOpt(Codec.obj(UserId))
  })
)

/** @category structures */
export interface UserId {
  readonly union_id?: string | undefined
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
}

export const UserId: Codec.Shape<UserId> = /*#__PURE__*/ Codec.shape(
  "mail.user_mailbox.event.message_received_v1#event.subscriber.user_ids",
  () => ({
    union_id: Codec.strOpt,
    user_id: Codec.strOpt,
    open_id: Codec.strOpt
  })
)
