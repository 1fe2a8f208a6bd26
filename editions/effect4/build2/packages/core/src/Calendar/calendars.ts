/**
 * Calendars: the primary one that everybody has, and shared ones.
 *
 * @since 0.1.0
 */
import type * as Effect from "effect/Effect"
import * as Api from "../api/calendar/v4/Calendar.js"
import type * as Codec from "../Codec.js"
import type { CallOptions } from "../Endpoint.js"
import type { FeishuClient } from "../FeishuClient.js"
import type { FeishuError } from "../FeishuError.js"
import type * as Paged from "../Paged.js"

/**
 * A calendar as the platform gives it.
 *
 * @since 0.1.0
 * @category models
 */
export type Calendar = Api.Calendar

/**
 * The kinds of id by which users are given.
 *
 * @since 0.1.0
 * @category models
 */
export type UserIdType = "open_id" | "union_id" | "user_id"

/**
 * Makes a shared calendar, which the caller owns.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/create
 * @since 0.1.0
 * @category calendars
 */
export const create = (
  calendar: Api.CreateInput,
  options?: CallOptions
): Effect.Effect<Api.CreateOutput, FeishuError, FeishuClient> => Api.create(calendar, options)

/**
 * Reads a calendar.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/get
 * @since 0.1.0
 * @category calendars
 */
export const get = (
  calendarId: string,
  options?: CallOptions
): Effect.Effect<Api.GetOutput, FeishuError, FeishuClient> => Api.get({ calendar_id: calendarId }, options)

/**
 * All calendars of the caller. Pages hold 50 to 1000: a smaller `pageSize` is brought up to 50, which the platform
 * insists on.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/list
 * @since 0.1.0
 * @category calendars
 */
export const list = (options?: Paged.Options): Paged.Listing<Calendar> => Api.list.items({}, options)

/**
 * The primary calendar of the caller: the user's, or the bot's.
 *
 * @example
 * Calendar.calendars.primary().pipe(UserToken.provide("u-xxx"))
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/primary
 * @since 0.1.0
 * @category calendars
 */
export const primary = (
  options?: CallOptions & {
    /** Default: `open_id`. */
    readonly userIdType?: UserIdType | undefined
  }
): Effect.Effect<Api.PrimaryOutput, FeishuError, FeishuClient> =>
  Api.primary({ user_id_type: options?.userIdType }, options)

/**
 * Changes a calendar: what is given, nothing else.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/patch
 * @since 0.1.0
 * @category calendars
 */
export const update = (
  calendarId: string,
  calendar: Omit<Api.PatchInput, "calendar_id">,
  options?: CallOptions
): Effect.Effect<Api.PatchOutput, FeishuError, FeishuClient> =>
  Api.patch({ ...calendar, calendar_id: calendarId }, options)

const remove = (
  calendarId: string,
  options?: CallOptions
): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient> =>
  Api.delete({ calendar_id: calendarId }, options)

export {
  /**
   * Deletes a shared calendar of the caller; a primary one cannot be deleted.
   *
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/delete
   * @since 0.1.0
   * @category calendars
   */
  remove as delete
}
