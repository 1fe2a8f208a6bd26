/** Calendars and events as requests reach them: which there are, who may do what with them, how they look. */
import {
  calendarsSlot,
  type Attendee,
  type Calendar,
  type CalendarEvent,
  type CalendarRole
} from "./calendars.js"
import type { Actor } from "./chat.js"
import { directorySlot } from "./directory.js"
import { isObject, type Json, type JsonObject } from "./fields.js"
import { actorId, actorOf, nameOf, same } from "./people.js"
import { refuse } from "./refusal.js"
import type { Call } from "./route.js"

export const invalid = (): never => refuse(190002, "invalid parameters in request")
export const invalidDetail = (): never =>
  refuse(190014, "invalid request parameters. check details for more info.")

// who may

export const roleOf = (calendar: Calendar, actor: Actor): CalendarRole => {
  if (same(calendar.owner, actor)) return "owner"
  const granted = "user" in actor ? calendar.acls.get(actor.user)?.role : undefined
  if (granted !== undefined) return granted
  switch (calendar.fields["permissions"]) {
    case "public":
      return "reader"
    case "show_only_free_busy":
      return "free_busy_reader"
    default:
      return "unknown"
  }
}

/** Who has left the tenant has no calendars any more. */
export const mustBeHere = (call: Call): void => {
  const { user } = call.caller
  if (user !== undefined && call.world.get(directorySlot).person(user) === undefined) {
    refuse(195100, "user is dismiss or not exist in the tenant", 404)
  }
}

/** The name under which something is kept for who acts. */
export const keyOf = (actor: Actor): string => ("app" in actor ? actor.app : `user ${actor.user}`)

export const calendarOf = (call: Call, roles: ReadonlyArray<CalendarRole>): Calendar => {
  const id = call.params["calendar_id"]!
  // The word stands for the calendar of who calls.
  const calendar = id === "primary" ? ownPrimary(call) : call.world.get(calendarsSlot).find(id)
  if (calendar === undefined && !/^[\w.-]+@[\w.-]+$/.test(id)) refuse(191001, "invalid calendar_id")
  if (calendar === undefined) return refuse(191000, "calendar not found", 404)
  if (calendar.deleted) return refuse(191003, "calendar is deleted", 403)
  if (!roles.includes(roleOf(calendar, actorOf(call)))) refuse(191002, "no calendar access_role", 403)
  return calendar
}

export const readers: ReadonlyArray<CalendarRole> = ["owner", "writer", "reader"]
export const owners: ReadonlyArray<CalendarRole> = ["owner"]
export const writers: ReadonlyArray<CalendarRole> = ["owner", "writer"]

export const eventOf = (call: Call, roles: ReadonlyArray<CalendarRole>): CalendarEvent => {
  const id = call.params["event_id"]!
  const event = calendarOf(call, roles).events.get(id)
  if (event === undefined && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}_\d+$/.test(id)) {
    refuse(193000, "invalid event_id")
  }
  if (event === undefined) return refuse(193001, "event not found", 404)
  if (event.cancelled) return refuse(193003, "event is deleted", 403)
  return event
}

export const attendeeOf = (event: CalendarEvent, actor: Actor): Attendee | undefined => {
  if ("app" in actor) return undefined
  for (const attendee of event.attendees.values()) {
    if (attendee.type === "user" && attendee.who === actor.user) return attendee
  }
  return undefined
}

export const abilities = ["none", "can_see_others", "can_invite_others", "can_modify_event"] as const

/** Whether the caller is the organizer, or one who writes in the calendar in which the event was made. */
export const organizes = (call: Call, event: CalendarEvent): boolean => {
  const actor = actorOf(call)
  return same(event.organizer, actor) || writers.includes(roleOf(event.calendar, actor))
}

/** Whether the caller may do to the event what takes this ability: who organizes it may do all. */
export const may = (call: Call, event: CalendarEvent, ability: (typeof abilities)[number]): boolean => {
  const actor = actorOf(call)
  if (organizes(call, event)) return true
  if (attendeeOf(event, actor) === undefined) return false
  const given = abilities.findIndex((one) => one === event.fields["attendee_ability"])
  return given >= abilities.indexOf(ability)
}

// how they look

export const shown = (call: Call, calendar: Calendar): JsonObject => ({
  description: "",
  color: -1,
  summary_alias: "",
  is_third_party: false,
  ...calendar.fields,
  ...calendar.own.get(keyOf(actorOf(call))),
  calendar_id: calendar.calendar_id,
  type: calendar.type,
  is_deleted: calendar.deleted,
  role: roleOf(calendar, actorOf(call))
})

export const ownPrimary = (call: Call): Calendar =>
  call.world.get(calendarsSlot).primary(actorOf(call)) ??
  refuse(195100, "user is dismiss or not exist in the tenant", 404)

export const time = (value: Json | undefined): JsonObject => {
  if (!isObject(value)) return {}
  return { timezone: "timestamp" in value ? "Asia/Shanghai" : "UTC", ...value }
}

export const shownEvent = (call: Call, event: CalendarEvent): JsonObject => {
  const { organizer } = event
  const vchat = isObject(event.fields["vchat"]) ? event.fields["vchat"] : {}
  const meeting = vchat["vc_type"] ?? "vc"
  return {
    visibility: "default",
    attendee_ability: "none",
    free_busy_status: "busy",
    color: -1,
    reminders: [],
    recurrence: "",
    summary: "",
    description: "",
    ...event.fields,
    event_id: event.event_id,
    organizer_calendar_id: event.calendar.calendar_id,
    start_time: time(event.fields["start_time"]),
    end_time: time(event.fields["end_time"]),
    vchat: {
      ...vchat,
      vc_type: meeting,
      ...(meeting === "vc" ? { meeting_url: `https://vc.feishu.cn/j/${event.meetingNo}` } : {})
    },
    status: event.cancelled ? "cancelled" : "confirmed",
    is_exception: false,
    create_time: String(Math.floor(event.createdAt / 1000)),
    event_organizer: {
      ...("app" in organizer ? {} : { user_id: actorId(call, organizer) }),
      display_name: nameOf(call, organizer)
    },
    app_link: `https://applink.feishu.cn/client/calendar/event/detail?key=${event.event_id}`
  }
}
