/**
 * What addresses are of.
 *
 * @since 0.1.0
 */
import type * as Effect from "effect/Effect"
import * as User from "../api/mail/v1/User.js"
import type { CallOptions } from "../Endpoint.js"
import type { FeishuClient } from "../FeishuClient.js"
import type { FeishuError } from "../FeishuError.js"
import { check, eachFilled, listOf, notEmpty } from "../internal/arguments.js"

/**
 * Whether addresses are of people, groups or public mailboxes of the tenant, and whether they are in use.
 *
 * Fails with `FeishuInvalidRequestError` before any request when there is no address.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user/query
 * @since 0.1.0
 * @category calls
 */
export const query = (
  emails: Iterable<string>,
  options?: CallOptions
): Effect.Effect<User.QueryOutput, FeishuError, FeishuClient> => {
  const list = listOf(emails)
  return check("Mail.users.query", User.query, [notEmpty("emails", list), eachFilled("emails", list)], () =>
    User.query({ email_list: list }, options)
  )
}
