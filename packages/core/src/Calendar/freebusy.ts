/**
 * When people and rooms are busy.
 *
 * @since 0.1.0
 */
import type * as Effect from "effect/Effect"
import * as Api from "../api/calendar/v4/Freebusy.js"
import type { FeishuClient } from "../FeishuClient.js"
import type { FeishuError } from "../FeishuError.js"
import type { FreebusyQuery } from "./builders.js"
import type { Options } from "./events.js"

/**
 * When a person, by the primary calendar, or a room is busy. `Calendar.freebusyBody` builds the question from plain times.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/freebusy/list
 * @since 0.1.0
 * @category free and busy
 */
export const query = (
  body: FreebusyQuery,
  options?: Options
): Effect.Effect<Api.ListOutput, FeishuError, FeishuClient> =>
  Api.list({ ...body, user_id_type: options?.userIdType }, options)
