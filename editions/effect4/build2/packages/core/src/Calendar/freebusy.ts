/**
 * When people and rooms are busy.
 *
 * @since 0.1.0
 */
import type * as Effect from "effect/Effect"
import * as Api from "../api/calendar/v4/Freebusy.js"
import type { FeishuClient } from "../FeishuClient.js"
import type { FeishuError } from "../FeishuError.js"
import { check } from "../internal/arguments.js"
import { type FreebusyQuery, problemOf } from "./builders.js"
import type { Options } from "./events.js"
import * as made from "../internal/made.js"
import { parse } from "./times.js"

/**
 * When a person, by the primary calendar, or a room is busy. `Calendar.freebusyBody` builds the question from plain times.
 *
 * Fails with `FeishuInvalidRequestError` when neither a person nor a room is named, or for times that do not exist or do
 * not follow each other.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/freebusy/list
 * @since 0.1.0
 * @category free and busy
 */
export const query = (
  body: FreebusyQuery,
  options?: Options
): Effect.Effect<Api.ListOutput, FeishuError, FeishuClient> =>
  made.suspend(() => {
    const from = parse(body.time_min, undefined)
    const to = parse(body.time_max, undefined)
    const problems = [
      problemOf("body.time_min", from),
      problemOf("body.time_max", to),
      typeof from === "object" && typeof to === "object" && to.millis <= from.millis
        ? { path: "body.time_max", message: "must be after body.time_min" }
        : undefined,
      body.user_id || body.room_id
        ? undefined
        : { path: "body.user_id", message: "must be given, or room_id" }
    ]
    return check("Calendar.freebusy.query", Api.list, problems, () =>
      Api.list({ ...body, user_id_type: options?.userIdType }, options)
    )
  })
