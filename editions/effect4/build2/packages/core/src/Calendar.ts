/**
 * Calendars, events, who is invited, and when people are busy.
 *
 * @example
 * import * as Effect from "effect/Effect"
 * import { Calendar } from "@effect-feishu/core"
 *
 * const program = Effect.gen(function*() {
 *   const { calendars } = yield* Calendar.calendars.primary()
 *   const calendarId = calendars[0]?.calendar?.calendar_id ?? ""
 *   const review = yield* Calendar.calendarEvent({
 *     summary: "Review",
 *     startTime: "2026-01-05T09:00",
 *     endTime: "2026-01-05T10:00",
 *     recurrence: { frequency: "weekly", byDay: ["MO"], count: 10 }
 *   })
 *   const { event } = yield* Calendar.events.create(calendarId, review)
 *   yield* Calendar.attendees.add(calendarId, event.event_id, [{ user_id: "ou_a" }, { room_id: "omm_b" }])
 * })
 *
 * @since 0.1.0
 */

/**
 * Calendars.
 *
 * @since 0.1.0
 * @category groups
 */
export * as calendars from "./Calendar/calendars.js"

/**
 * The events of a calendar.
 *
 * @since 0.1.0
 * @category groups
 */
export * as events from "./Calendar/events.js"

/**
 * Who is invited to an event.
 *
 * @since 0.1.0
 * @category groups
 */
export * as attendees from "./Calendar/attendees.js"

/**
 * When people and rooms are busy.
 *
 * @since 0.1.0
 * @category groups
 */
export * as freebusy from "./Calendar/freebusy.js"

export { calendarTime, defaultTimezone, rfc3339, unixSeconds } from "./Calendar/times.js"
export { calendarAttendees, calendarEvent, freebusyBody } from "./Calendar/builders.js"
export { recurrence } from "./Calendar/recurrence.js"

export type { TimeInput, TimeOptions, WireTime } from "./Calendar/times.js"
export type {
  EventOptions,
  FreebusyOptions,
  FreebusyQuery,
  NewAttendee,
  NewEvent
} from "./Calendar/builders.js"
export type { Recurrence, Weekday } from "./Calendar/recurrence.js"
