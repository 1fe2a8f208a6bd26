/**
 * Mailboxes and what is in them.
 *
 * A mailbox is named by its address; `me` is the one of the user who calls.
 *
 * @example
 * import * as Effect from "effect/Effect"
 * import { Mail, UserToken } from "@effect-feishu/core"
 *
 * const program = Effect.gen(function*() {
 *   const [id] = yield* Mail.messages.list("me", { onlyUnread: true, maxItems: 1 })
 *   if (id !== undefined) return yield* Mail.messages.get("me", id)
 * }).pipe(UserToken.provide("u-xxx"))
 *
 * @see https://open.feishu.cn/document/mail-v1/mail-introduction
 * @since 0.1.0
 */

/**
 * Being told of mails that come in.
 *
 * @since 0.1.0
 * @category namespaces
 */
export * as events from "./Mail/events.js"
/**
 * Folders of a mailbox.
 *
 * @since 0.1.0
 * @category namespaces
 */
export * as folders from "./Mail/folders.js"
/**
 * Mails.
 *
 * @since 0.1.0
 * @category namespaces
 */
export * as messages from "./Mail/messages.js"
/**
 * What addresses are of.
 *
 * @since 0.1.0
 * @category namespaces
 */
export * as users from "./Mail/users.js"
