/**
 * Who is invited to an event.
 *
 * @since 0.1.0
 */
import type * as Effect from "effect/Effect"
import * as Api from "../api/calendar/v4/CalendarEventAttendee.js"
import type * as Codec from "../Codec.js"
import type { FeishuClient } from "../FeishuClient.js"
import type { FeishuError } from "../FeishuError.js"
import { check, eachFilled, notEmpty } from "../internal/arguments.js"
import type * as Paged from "../Paged.js"
import { attendeesOf, type NewAttendee } from "./builders.js"
import type { Options } from "./events.js"
import * as made from "../internal/made.js"

/**
 * An attendee as listings give it.
 *
 * @since 0.1.0
 * @category models
 */
export type Attendee = Api.ListOutputItems

/**
 * What inviting and removing attendees may be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface WriteOptions extends Options {
  /** Tells the attendees. */
  readonly needNotification?: boolean | undefined
}

/**
 * What a listing of attendees may be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface ListOptions extends Paged.Options, Options {
  /** Tells what was filled in to book each room. */
  readonly needResourceCustomization?: boolean | undefined
}

/**
 * Invites people, groups and rooms. The `type` of each follows from its id: see `Calendar.calendarAttendees`.
 *
 * Fails with `FeishuInvalidRequestError` when the list is empty, or an attendee has no id.
 *
 * @example
 * Calendar.attendees.add(calendarId, eventId, [{ user_id: "ou_a" }, { room_id: "omm_b" }])
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-attendee/create
 * @since 0.1.0
 * @category attendees
 */
export const add = (
  calendarId: string,
  eventId: string,
  attendees: ReadonlyArray<NewAttendee>,
  options?: WriteOptions
): Effect.Effect<Api.CreateOutput, FeishuError, FeishuClient> =>
  made.suspend(() => {
    const found = attendeesOf(attendees)
    return check(
      "Calendar.attendees.add",
      Api.create,
      [notEmpty("attendees", found.attendees), ...found.problems],
      () =>
        Api.create(
          {
            calendar_id: calendarId,
            event_id: eventId,
            attendees: found.attendees,
            need_notification: options?.needNotification,
            user_id_type: options?.userIdType
          },
          options
        )
    )
  })

const input = (calendarId: string, eventId: string, options: ListOptions | undefined): Api.ListInput => ({
  calendar_id: calendarId,
  event_id: eventId,
  user_id_type: options?.userIdType,
  need_resource_customization: options?.needResourceCustomization
})

/**
 * All attendees of an event. Pages hold 10 to 100.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-attendee/list
 * @since 0.1.0
 * @category attendees
 */
export const list = (calendarId: string, eventId: string, options?: ListOptions): Paged.Listing<Attendee> =>
  Api.list.items(input(calendarId, eventId, options), options)

const remove = (
  calendarId: string,
  eventId: string,
  attendeeIds: ReadonlyArray<string>,
  options?: WriteOptions
): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient> =>
  check(
    "Calendar.attendees.delete",
    Api.batchDelete,
    [notEmpty("attendeeIds", attendeeIds), eachFilled("attendeeIds", attendeeIds)],
    () =>
      Api.batchDelete(
        {
          calendar_id: calendarId,
          event_id: eventId,
          attendee_ids: attendeeIds,
          need_notification: options?.needNotification,
          user_id_type: options?.userIdType
        },
        options
      )
  )

export {
  /**
   * Takes back invitations, by the `attendee_id` of each.
   *
   * Fails with `FeishuInvalidRequestError` when the list, or an id in it, is empty.
   *
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-attendee/batch_delete
   * @since 0.1.0
   * @category attendees
   */
  remove as delete
}
