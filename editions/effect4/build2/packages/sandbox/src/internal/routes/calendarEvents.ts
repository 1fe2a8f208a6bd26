/** Events as they are looked for, and as they take place one by one. */
import type * as EventApi from "@effect-feishu/core/api/calendar/v4/CalendarEvent"
import type * as ChatMemberApi from "@effect-feishu/core/api/calendar/v4/CalendarEventAttendeeChatMember"
import {
  calendarOf,
  eventOf,
  invalid,
  invalidDetail,
  may,
  mustBeHere,
  readers,
  shownEvent
} from "../calendarAccess.js"
import { instantOf, occurrences, overlaps, type CalendarEvent } from "../calendars.js"
import { conversationsSlot } from "../conversations.js"
import { directorySlot } from "../directory.js"
import { isObject, type Json } from "../fields.js"
import { findPerson } from "../people.js"
import { refuse } from "../refusal.js"
import {
  afterInArray,
  data,
  guarded,
  model,
  page,
  type Call,
  type PageRule,
  type Reply,
  type Route
} from "../route.js"

const rule: PageRule = { size: 20, max: 100, code: 190002 }

// looking for them

interface Who {
  readonly user_ids?: ReadonlyArray<string> | undefined
  readonly room_ids?: ReadonlyArray<string> | undefined
  readonly chat_ids?: ReadonlyArray<string> | undefined
}

/** Whether all of those who are named are invited. */
const invites = (call: Call, event: CalendarEvent, who: Who): boolean => {
  const attendees = [...event.attendees.values()]
  const has = (type: string, id: number | string | undefined): boolean =>
    attendees.some((one) => one.type === type && one.who === id) ||
    (type === "user" && "user" in event.organizer && event.organizer.user === id)
  return (
    (who.user_ids ?? []).every((id) => has("user", findPerson(call, id)?.index)) &&
    (who.room_ids ?? []).every((id) => has("resource", id)) &&
    (who.chat_ids ?? []).every((id) => has("chat", id))
  )
}

const momentOf = (value: object | undefined, isEnd: boolean): number | undefined => {
  if (value === undefined) return undefined
  return instantOf(value as Json, isEnd) ?? invalidDetail()
}

const search = (call: Call, { filter = {}, query }: EventApi.SearchInput): Reply => {
  const calendar = calendarOf(call, readers)
  if (query.length > 200) return invalid()
  const from = momentOf(filter.start_time, false) ?? -Infinity
  const to = momentOf(filter.end_time, true) ?? Infinity
  if (from > to) return invalidDetail()
  const text = query.toLowerCase()
  const isInTime = (event: CalendarEvent): boolean =>
    from === -Infinity && to === Infinity
      ? true
      : overlaps(event, Math.max(from, event.start), Math.min(to, 8.64e15))
  const chosen = [...calendar.events.values()]
    .filter(
      (event) =>
        !event.cancelled &&
        String(event.fields["summary"] ?? "")
          .toLowerCase()
          .includes(text) &&
        isInTime(event) &&
        invites(call, event, filter)
    )
    .sort((a, b) => a.seq - b.seq)
  const found = page(
    call,
    rule,
    afterInArray(chosen, (event) => event.seq),
    (event) => event.seq
  )
  return data({
    items: found.items.map((event) => shownEvent(call, event)),
    page_token: found.page_token
  })
}

// one by one

interface Instance {
  readonly event: CalendarEvent
  readonly start: number
  readonly end: number
}

const longest = 40 * 86_400_000

const windowOf = (input: { readonly start_time: string; readonly end_time: string }) => {
  const [from, to] = [Number(input.start_time) * 1000, Number(input.end_time) * 1000]
  return from < to ? { from, to } : invalid()
}

const instancesOf = (event: CalendarEvent, from: number, to: number): ReadonlyArray<Instance> =>
  [...occurrences(event, from, to)]
    .filter((one) => one.start < to && one.end > from)
    .map(({ end, start }) => ({ event, start, end }))

/** A moment as the event itself writes it: a date, or a time with its zone. */
const written = (value: Json | undefined, ms: number, isEnd: boolean): object => {
  const { date, timezone } = isObject(value) ? value : {}
  if (typeof date !== "string") {
    return { timestamp: String(ms / 1000), timezone: timezone ?? "Asia/Shanghai" }
  }
  const day = new Date(ms + 8 * 3_600_000 - (isEnd ? 86_400_000 : 0))
  return { date: day.toISOString().slice(0, 10), timezone: "UTC" }
}

const shownInstance = (call: Call, { end, event, start }: Instance) => {
  const isRepeated = event.rule !== undefined
  const id = isRepeated ? event.event_id.replace(/_\d+$/, `_${start / 1000}`) : event.event_id
  return {
    ...shownEvent(call, event),
    event_id: id,
    start_time: written(event.fields["start_time"], start, false),
    end_time: written(event.fields["end_time"], end, true),
    ...(isRepeated ? { recurring_event_id: event.event_id } : {})
  }
}

const instances = (call: Call, input: EventApi.InstancesInput): Reply => {
  const event = eventOf(call, readers)
  const { from, to } = windowOf(input)
  const rows = instancesOf(event, from, to)
  const found = page(
    call,
    { ...rule, size: 50, min: 10, max: 500 },
    afterInArray(rows, (one) => one.start),
    (one) => one.start
  )
  return data({ ...found, items: found.items.map((one) => shownInstance(call, one)) })
}

const instanceView = (call: Call, input: EventApi.InstanceViewInput): Reply => {
  const calendar = calendarOf(call, readers)
  const { from, to } = windowOf(input)
  if (to - from > longest) refuse(193103, "requested time exceeds the allowed range")
  const rows = [...calendar.events.values()]
    .filter((event) => !event.cancelled)
    .flatMap((event) => instancesOf(event, from, to))
    .sort((a, b) => a.start - b.start)
  if (rows.length > 1000) refuse(193104, "exceeded the maximum instance number")
  return data({ items: rows.map((one) => shownInstance(call, one)) })
}

// who of an invited chat

const chatMembers = (call: Call, { attendee_id }: ChatMemberApi.ListInput): Reply => {
  const event = eventOf(call, readers)
  if (!may(call, event, "can_see_others")) refuse(194001, "no permission to list event attendees", 403)
  const attendee = event.attendees.get(attendee_id)
  if (attendee === undefined) return refuse(194000, "attendee not found", 404)
  if (attendee.type !== "chat") return refuse(194004, "invalid attendee type")
  const chat = call.world.get(conversationsSlot).chats.get(String(attendee.who))
  const directory = call.world.get(directorySlot)
  const rows = [...(chat?.users ?? [])].map(([user, seq]) => ({ user, seq }))
  const found = page(
    call,
    rule,
    afterInArray(rows, (row) => row.seq),
    (row) => row.seq
  )
  return data({
    has_more: found.has_more,
    page_token: found.page_token,
    items: found.items.map(({ user }) => ({
      rsvp_status: attendee.rsvp,
      is_optional: false,
      display_name: directory.person(user)?.name ?? "",
      open_id: directory.person(user)?.open_id ?? "",
      is_organizer: "user" in event.organizer && event.organizer.user === user,
      is_external: false
    }))
  })
}

export const calendarEventRoutes: ReadonlyArray<Route> = guarded(mustBeHere, [
  model("calendar.v4.calendar.event.search", search),
  model("calendar.v4.calendar.event.instances", instances),
  model("calendar.v4.calendar.event.instance_view", instanceView),
  model("calendar.v4.calendar.event.attendee.chat_member.list", chatMembers)
])
