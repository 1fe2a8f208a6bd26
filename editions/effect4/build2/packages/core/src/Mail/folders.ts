/**
 * Folders of a mailbox.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as UserMailboxFolder from "../api/mail/v1/UserMailboxFolder.js"
import type { CallOptions } from "../Endpoint.js"
import type { FeishuClient } from "../FeishuClient.js"
import type { FeishuError } from "../FeishuError.js"

/**
 * A folder.
 *
 * @since 0.1.0
 * @category models
 */
export type Folder = NonNullable<UserMailboxFolder.ListOutput["items"]>[number]

/**
 * All folders of a mailbox.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-folder/list
 * @since 0.1.0
 * @category calls
 */
export const list = (
  mailbox: string,
  options?: CallOptions & {
    /** 1: those that every mailbox has; 2: those that its user made. Default: both. */
    readonly folderType?: UserMailboxFolder.ListInput["folder_type"]
  }
): Effect.Effect<ReadonlyArray<Folder>, FeishuError, FeishuClient> =>
  Effect.map(
    UserMailboxFolder.list({ user_mailbox_id: mailbox, folder_type: options?.folderType }, options),
    ({ items }) => items ?? []
  )
