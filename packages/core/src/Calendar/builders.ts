/**
 * Bodies of requests about calendars, built from what people say.
 *
 * @since 0.1.0
 */
import * as Either from "effect/Either"
import type * as CalendarEvent from "../api/calendar/v4/CalendarEvent.js"
import type * as CalendarEventAttendee from "../api/calendar/v4/CalendarEventAttendee.js"
import type * as Freebusy from "../api/calendar/v4/Freebusy.js"
import type { FeishuInvalidRequestError, Problem } from "../FeishuError.js"
import { textLength, wholeNumber } from "../internal/arguments.js"
import { build, lastStart, type Recurrence } from "./recurrence.js"
import { parse, type Parsed, refused, type TimeInput, type TimeOptions, toRfc3339, toWire } from "./times.js"
import * as Settings from "../Settings.js"

/**
 * An event as `Calendar.events.create` takes it.
 *
 * @since 0.1.0
 * @category models
 */
export type NewEvent = Omit<
  CalendarEvent.CreateInput,
  "calendar_id" | "idempotency_key" | "user_id_type" | "Locale"
>

/**
 * What an event is made of.
 *
 * @since 0.1.0
 * @category models
 */
export interface EventOptions extends TimeOptions {
  /** The title, at most 1000 characters. */
  readonly summary: string
  /** A moment, or a day (`2026-01-05`) for an event of whole days. */
  readonly startTime: TimeInput
  /** As `startTime`; of whole days the last one. */
  readonly endTime: TimeInput
  readonly description?: string | undefined
  /** The name of a place, or a place with address and position. */
  readonly location?: string | CalendarEvent.EventLocationInput | undefined
  readonly visibility?: NewEvent["visibility"]
  /** Default: `busy`. */
  readonly freeBusyStatus?: NewEvent["free_busy_status"]
  readonly attendeeAbility?: NewEvent["attendee_ability"]
  /** Minutes before the start (negative: after it), or the platform's objects. */
  readonly reminders?: ReadonlyArray<number | CalendarEvent.ReminderInput> | undefined
  readonly vchat?: NewEvent["vchat"]
  /** A rule in words, or its text, which is sent as it is: see `Calendar.recurrence`. */
  readonly recurrence?: Recurrence | string | undefined
  readonly color?: number | undefined
  /** Tells the attendees. */
  readonly needNotification?: boolean | undefined
}

/** What is wrong with a time, under the name of its argument. */
export const problemOf = (path: string, parsed: Parsed | string | undefined): Problem | undefined =>
  typeof parsed === "string" ? { path, message: parsed } : undefined

/** What is wrong with two ends, each of which is a time. */
export const orderOf = (
  start: Parsed | string | undefined,
  end: Parsed | string | undefined,
  startPath: string,
  endPath: string
): Problem | undefined => {
  if (typeof start !== "object" || typeof end !== "object") return undefined
  if (start._tag !== end._tag) {
    return { path: endPath, message: `must be a day where ${startPath} is one, and a moment where it is one` }
  }
  return end.millis < start.millis ? { path: endPath, message: `must not be before ${startPath}` } : undefined
}

const placeOf = (place: EventOptions["location"]): CalendarEvent.EventLocationInput | undefined =>
  typeof place === "string" ? (place === "" ? undefined : { name: place }) : place

/** Two weeks either way. */
const maxReminder = 20_160

const eventRules: Settings.Rules<EventOptions> = {
  recurrence: /*#__PURE__*/ Settings.anyOf(Settings.text, Settings.record),
  timezone: Settings.text,
  reminders: Settings.list,
  location: /*#__PURE__*/ Settings.anyOf(Settings.text, Settings.record)
}

const given = <A extends object>(fields: A): A =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== "")) as A

/**
 * An event for `Calendar.events.create`. What is not given is left out.
 *
 * Fails with `FeishuInvalidRequestError`, naming every option that does not fit: times that do not exist, an end before
 * the start, a day at one end and a moment at the other, a reminder more than two weeks away.
 *
 * @example
 * Effect.gen(function*() {
 *   const event = yield* Calendar.calendarEvent({
 *     summary: "Review",
 *     startTime: "2026-01-05T09:00",
 *     endTime: "2026-01-05T10:00",
 *     reminders: [15]
 *   })
 *   return yield* Calendar.events.create("feishu.cn_a@group.calendar.feishu.cn", event)
 * })
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/create
 * @since 0.1.0
 * @category builders
 */
export const calendarEvent = (options: EventOptions): Either.Either<NewEvent, FeishuInvalidRequestError> => {
  const wrong = Settings.problemsOf(options ?? null, eventRules)
  if (wrong.length > 0) return Either.left(refused("calendarEvent", wrong))
  const start = parse(options.startTime, options)
  const end = parse(options.endTime, options)
  const { recurrence } = options
  const isWholeDays = typeof start === "object" && start._tag === "Date"
  const words =
    typeof recurrence === "object"
      ? { timezone: options.timezone, wholeDays: isWholeDays, ...recurrence }
      : undefined
  const rule = typeof recurrence === "object" ? words && build(words) : recurrence
  const last = words?.until === undefined ? undefined : lastStart(words.until, words)
  const reminders = options.reminders?.map((one) => (typeof one === "number" ? { minutes: one } : one))
  const problems = [
    problemOf("startTime", start),
    problemOf("endTime", end),
    orderOf(start, end, "startTime", "endTime"),
    textLength("summary", options.summary, 0, 1000),
    textLength("description", options.description, 0, 40_960),
    ...(reminders ?? []).map((one, index) =>
      wholeNumber(`reminders[${index}]`, one.minutes, -maxReminder, maxReminder)
    ),
    ...(typeof rule === "object" ? rule : []),
    typeof start === "object" && typeof last === "object" && last.millis < start.millis
      ? { path: "recurrence.until", message: "must not be before startTime" }
      : undefined
  ].filter((problem) => problem !== undefined)
  if (
    problems.length > 0 ||
    typeof start === "string" ||
    typeof end === "string" ||
    typeof rule === "object"
  ) {
    return Either.left(refused("calendarEvent", problems))
  }
  return Either.right(
    given<NewEvent>({
      summary: options.summary,
      start_time: toWire(start),
      end_time: toWire(end),
      description: options.description,
      location: placeOf(options.location),
      visibility: options.visibility,
      free_busy_status: options.freeBusyStatus ?? "busy",
      attendee_ability: options.attendeeAbility,
      reminders,
      vchat: options.vchat,
      recurrence: rule,
      color: options.color,
      need_notification: options.needNotification
    })
  )
}

/**
 * Somebody, or a room, to invite.
 *
 * @since 0.1.0
 * @category models
 */
export type NewAttendee = CalendarEventAttendee.CalendarEventAttendee

const attendeeType = (attendee: NewAttendee): NonNullable<NewAttendee["type"]> => {
  if (attendee.type !== undefined) return attendee.type
  if (attendee.room_id !== undefined) return "resource"
  if (attendee.chat_id !== undefined) return "chat"
  return attendee.third_party_email === undefined ? "user" : "third_party"
}

/** The field that says who is meant, for each type that is known. */
const attendeeId: ReadonlyMap<string, "user_id" | "chat_id" | "room_id" | "third_party_email"> = new Map([
  ["user", "user_id"],
  ["chat", "chat_id"],
  ["resource", "room_id"],
  ["third_party", "third_party_email"]
])

/** Attendees with their types, or what is wrong with them. */
export const attendeesOf = (
  attendees: ReadonlyArray<NewAttendee> | null | undefined
): { readonly attendees: ReadonlyArray<NewAttendee>; readonly problems: ReadonlyArray<Problem> } => {
  const problems: Array<Problem> = []
  const typed = (attendees ?? []).map((attendee, index) => {
    // From plain JavaScript anything may come.
    const value: unknown = attendee
    if (typeof value !== "object" || value === null) {
      problems.push({ path: `attendees[${index}]`, message: "must be an object" })
      return {}
    }
    const type = attendeeType(attendee)
    const name = attendeeId.get(type)
    // Of a type that the platform adds nothing is known.
    if (name !== undefined && (attendee[name] === undefined || attendee[name] === "")) {
      problems.push({ path: `attendees[${index}].${name}`, message: `must be given for a ${type}` })
    }
    // A copy: the caller's object stays as it is.
    return Object.assign({ type }, attendee, { type })
  })
  return { attendees: typed, problems }
}

/**
 * Attendees for `Calendar.attendees.add`, each with its `type`: with a `room_id` a `resource`, with a `chat_id` a `chat`,
 * with a `third_party_email` a `third_party`, else a `user`. A type that is there stays. Nothing gives an empty list.
 *
 * Fails with `FeishuInvalidRequestError` for an attendee without the id that its type takes.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-attendee/create
 * @since 0.1.0
 * @category builders
 */
export const calendarAttendees = (
  attendees: ReadonlyArray<NewAttendee> | null | undefined
): Either.Either<ReadonlyArray<NewAttendee>, FeishuInvalidRequestError> => {
  const found = attendeesOf(attendees)
  return found.problems.length === 0
    ? Either.right(found.attendees)
    : Either.left(refused("calendarAttendees", found.problems))
}

/**
 * A question of free and busy times as `Calendar.freebusy.query` takes it.
 *
 * @since 0.1.0
 * @category models
 */
export type FreebusyQuery = Omit<Freebusy.ListInput, "user_id_type">

/**
 * Whose busy times are asked for, and which.
 *
 * @since 0.1.0
 * @category models
 */
export interface FreebusyOptions extends TimeOptions {
  readonly timeMin: TimeInput
  readonly timeMax: TimeInput
  /** Whose times; either this or `roomId`. */
  readonly userId?: string | undefined
  /** The room's times, `omm_...`. */
  readonly roomId?: string | undefined
  readonly includeExternalCalendar?: boolean | undefined
  /** Default: only busy times. */
  readonly onlyBusy?: boolean | undefined
  /** Tells how the person answered each invitation. */
  readonly needRsvpStatus?: boolean | undefined
}

/**
 * A question for `Calendar.freebusy.query`, with its times as RFC 3339.
 *
 * Fails with `FeishuInvalidRequestError` when neither a person nor a room is named, or for times that do not exist or do
 * not follow each other.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/freebusy/list
 * @since 0.1.0
 * @category builders
 */
export const freebusyBody = (
  options: FreebusyOptions
): Either.Either<FreebusyQuery, FeishuInvalidRequestError> => {
  const wrong = Settings.problemsOf(options ?? null, { timezone: Settings.text })
  if (wrong.length > 0) return Either.left(refused("freebusyBody", wrong))
  const from = parse(options.timeMin, options)
  const to = parse(options.timeMax, options)
  const isEmpty = !options.userId && !options.roomId
  const problems = [
    problemOf("timeMin", from),
    problemOf("timeMax", to),
    typeof from !== "string" && typeof to !== "string" && to.millis <= from.millis
      ? { path: "timeMax", message: "must be after timeMin" }
      : undefined,
    isEmpty ? { path: "userId", message: "must be given, or roomId" } : undefined
  ].filter((problem) => problem !== undefined)
  if (problems.length > 0 || typeof from === "string" || typeof to === "string") {
    return Either.left(refused("freebusyBody", problems))
  }
  return Either.right(
    given<FreebusyQuery>({
      time_min: toRfc3339(from),
      time_max: toRfc3339(to),
      user_id: options.userId,
      room_id: options.roomId,
      include_external_calendar: options.includeExternalCalendar,
      only_busy: options.onlyBusy,
      need_rsvp_status: options.needRsvpStatus
    })
  )
}
