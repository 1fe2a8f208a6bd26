/**
 * Being told of mails that come in, by the event `mail.user_mailbox.event.message_received_v1`.
 *
 * @since 0.1.0
 */
import type * as Effect from "effect/Effect"
import * as UserMailboxEvent from "../api/mail/v1/UserMailboxEvent.js"
import type { Dictionary } from "../Codec.js"
import type { CallOptions, WithToken } from "../Endpoint.js"
import type { FeishuClient } from "../FeishuClient.js"
import type { FeishuError } from "../FeishuError.js"
import { byUser } from "../internal/byUser.js"
import type { UserToken } from "../UserToken.js"

/**
 * What both functions take beside the mailbox.
 *
 * @since 0.1.0
 * @category models
 */
export interface EventOptions extends CallOptions<never> {
  /** 1: mails that come in, all there is so far. Default 1. */
  readonly eventType?: UserMailboxEvent.SubscribeInput["event_type"] | undefined
}

/**
 * Sends events for a mailbox from now on. Only its user can ask for them.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-event/subscribe
 * @since 0.1.0
 * @category calls
 */
export const subscribe: {
  /**
   * Sends events for a mailbox from now on. Only its user can ask for them.
   *
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-event/subscribe
   */
  (mailbox: string, options: EventOptions & WithToken): Effect.Effect<Dictionary, FeishuError, FeishuClient>
  /**
   * Sends events for a mailbox from now on. Only its user can ask for them.
   *
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-event/subscribe
   */
  (mailbox: string, options?: EventOptions): Effect.Effect<Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ byUser((mailbox, options) =>
  UserMailboxEvent.subscribe({ user_mailbox_id: mailbox, event_type: options?.eventType ?? 1 }, options)
)

/**
 * Sends no more events for a mailbox.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-event/unsubscribe
 * @since 0.1.0
 * @category calls
 */
export const unsubscribe: {
  /**
   * Sends no more events for a mailbox.
   *
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-event/unsubscribe
   */
  (mailbox: string, options: EventOptions & WithToken): Effect.Effect<Dictionary, FeishuError, FeishuClient>
  /**
   * Sends no more events for a mailbox.
   *
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-event/unsubscribe
   */
  (mailbox: string, options?: EventOptions): Effect.Effect<Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ byUser((mailbox, options) =>
  UserMailboxEvent.unsubscribe({ user_mailbox_id: mailbox, event_type: options?.eventType ?? 1 }, options)
)
