/** Calendars, events, who is invited, and when people are busy. */
import * as happened from "../calendarEvents.js"
import {
  calendarsSlot,
  instantOf,
  isZone,
  lastEnd,
  occurrences,
  overlaps,
  rfc3339,
  ruleOf,
  type Attendee,
  type CalendarEvent,
  type Rsvp
} from "../calendars.js"
import { conversationsSlot } from "../conversations.js"
import type { Actor } from "../chat.js"
import { directorySlot } from "../directory.js"
import { driveSlot } from "../drive.js"
import { Fields, isObject, type Json, type JsonObject } from "../fields.js"
import { refuse } from "../refusal.js"
import {
  afterInArray,
  at,
  bodyFields,
  data,
  guarded,
  page,
  queryFields,
  type Call,
  type PageRule,
  type Reply,
  type Route
} from "../route.js"
import {
  abilities,
  attendeeOf,
  calendarOf,
  eventOf,
  invalid,
  invalidDetail,
  keyOf,
  may,
  mustBeHere,
  organizes,
  ownPrimary,
  owners,
  readers,
  roleOf,
  shown,
  shownEvent,
  writers
} from "../calendarAccess.js"
import { actorOf, personId, same, userIdType } from "../people.js"
import { roomsSlot, type Room } from "../rooms.js"

const pageRule: PageRule = {
  size: 500,
  min: 50,
  max: 1000,
  code: 190002
}

// calendars

const primary = (call: Call): Reply => {
  const type = userIdType(call)
  const actor = actorOf(call)
  return data({
    calendars: [
      {
        calendar: shown(call, ownPrimary(call)),
        user_id: "app" in actor ? "" : personId(call, actor.user, type)
      }
    ]
  })
}

const list = (call: Call): Reply => {
  ownPrimary(call)
  const actor = actorOf(call)
  const own = [...call.world.get(calendarsSlot).all.values()].filter(
    (calendar) =>
      !calendar.deleted &&
      (same(calendar.owner, actor) || calendar.subscribers.some((one) => same(one, actor)))
  )
  const found = page(
    call,
    pageRule,
    afterInArray(own, (calendar) => calendar.seq),
    (calendar) => calendar.seq
  )
  return data({
    has_more: found.has_more,
    page_token: found.page_token,
    sync_token: found.has_more ? "" : `sync_${call.now}`,
    calendar_list: found.items.map((calendar) => shown(call, calendar))
  })
}

const calendarFields = (call: Call): JsonObject => {
  const body = bodyFields(call)
  const given: JsonObject = {
    summary: body.text("summary", { maxLength: 255 }),
    description: body.text("description", { maxLength: 255 }),
    permissions: body.text("permissions", { oneOf: ["private", "show_only_free_busy", "public"] }),
    color: body.integer("color"),
    summary_alias: body.text("summary_alias", { maxLength: 255 })
  }
  body.done()
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}

const create = (call: Call): Reply => {
  const fields = { summary: "", permissions: "show_only_free_busy", ...calendarFields(call) }
  const made = call.world.get(calendarsSlot).create(actorOf(call), fields)
  happened.calendarChanged(call, made)
  return data({ calendar: shown(call, made) })
}

const get = (call: Call): Reply => data(shown(call, calendarOf(call, [...readers, "free_busy_reader"])))

/** Owners change the calendar; who subscribes to it, how it looks to them. */
const update = (call: Call): Reply => {
  const actor = actorOf(call)
  const calendar = calendarOf(call, readers)
  const given = calendarFields(call)
  if (roleOf(calendar, actor) === "owner") {
    calendar.fields = { ...calendar.fields, ...given }
    happened.calendarChanged(call, calendar)
    return data({ calendar: shown(call, calendar) })
  }
  if (!calendar.subscribers.some((one) => same(one, actor))) {
    refuse(191009, "non-subscriber cannot modify the calendar")
  }
  const { color, summary_alias, ...others } = given
  if (Object.keys(others).length > 0) refuse(191002, "no calendar access_role", 403)
  const before = calendar.own.get(keyOf(actor))
  const now = Object.entries({ color, summary_alias }).filter(([, value]) => value !== undefined)
  calendar.own.set(keyOf(actor), { ...before, ...Object.fromEntries(now) })
  return data({ calendar: shown(call, calendar) })
}

const remove = (call: Call): Reply => {
  const calendar = calendarOf(call, owners)
  if (calendar.type === "primary") refuse(191004, "invalid calendar type", 403)
  calendar.deleted = true
  happened.calendarChanged(call, calendar)
  return data()
}

// events

const settable = [
  "summary",
  "description",
  "start_time",
  "end_time",
  "vchat",
  "visibility",
  "attendee_ability",
  "free_busy_status",
  "location",
  "color",
  "reminders",
  "recurrence",
  "schemas",
  "attachments",
  "event_check_in"
]

type Moments = Pick<CalendarEvent, "fields" | "start" | "end" | "rule">

/** What only the organizer may say of the meeting, and what a bot may not say. */
const checkMeeting = (call: Call, organizer: Actor): void => {
  const { vchat } = call.body
  const settings = isObject(vchat) ? vchat["meeting_settings"] : undefined
  if (!isObject(settings)) return
  const { allow_attendees_start, assign_hosts, password } = settings
  const hosts = Array.isArray(assign_hosts) ? assign_hosts.length : 0
  if ("app" in organizer && (hosts > 0 || allow_attendees_start === false)) {
    refuse(193101, "organizer is bot, can not set assign_hosts, and allow_attendees_start must be true")
  }
  const isOrganizer = same(organizer, actorOf(call))
  if (hosts > 0 && !isOrganizer) refuse(193102, "only organizer(not bot) can set assign_hosts")
  if (password === undefined) return
  if (!isOrganizer) refuse(195113, "only organizer can set password")
  if (typeof password !== "string" || !/^\d{4,9}$/.test(password)) refuse(195112, "invalid password")
}

/** Files are uploaded before they are attached. */
const checkAttachments = (call: Call): void => {
  const { medias } = call.world.get(driveSlot)
  const list = call.body["attachments"]
  for (const one of Array.isArray(list) ? list : []) {
    const token = isObject(one) ? one["file_token"] : undefined
    if (token !== undefined && !medias.has(String(token))) refuse(193105, "invalid attachment file token")
  }
}

/** Checks what a request sets, on top of what is there. */
const eventFields = (call: Call, present: JsonObject, organizer: Actor): Moments => {
  const body = bodyFields(call)
  body.text("summary", { maxLength: 1000 })
  body.text("description", { maxLength: 40_960 })
  body.text("visibility", { oneOf: ["default", "public", "private"] })
  body.text("attendee_ability", { oneOf: abilities })
  body.text("free_busy_status", { oneOf: ["busy", "free"] })
  body.text("recurrence", { maxLength: 2000 })
  body.integer("color")
  body.object("vchat")
  body.object("location")
  body.list("reminders")
  for (const name of ["start_time", "end_time"]) {
    if (present[name] === undefined) body.requiredObject(name)
    else body.object(name)
  }
  body.done()
  checkMeeting(call, organizer)
  checkAttachments(call)
  const fields: Record<string, Json | undefined> = { ...present }
  for (const name of settable) if (call.body[name] !== undefined) fields[name] = call.body[name]
  for (const name of ["start_time", "end_time"]) {
    const value = fields[name]
    if (isObject(value) && typeof value["timezone"] === "string" && !isZone(value["timezone"]))
      invalidDetail()
  }
  const start = instantOf(fields["start_time"], false)
  const end = instantOf(fields["end_time"], true)
  if (start === undefined || end === undefined || end < start) return invalidDetail()
  const recurrence = fields["recurrence"]
  const rule = typeof recurrence === "string" && recurrence !== "" ? ruleOf(recurrence) : undefined
  if (rule === undefined && recurrence !== undefined && recurrence !== "") return invalidDetail()
  return { fields, start, end, rule }
}

const createEvent = (call: Call): Reply => {
  const calendars = call.world.get(calendarsSlot)
  const calendar = calendarOf(call, writers)
  const query = queryFields(call)
  const key = query.text("idempotency_key", { minLength: 32, maxLength: 128 })
  query.done()
  const moments = eventFields(call, {}, actorOf(call))
  const name = key === undefined ? undefined : `${call.caller.appId} ${calendar.calendar_id} ${key}`
  const before = name === undefined ? undefined : calendars.keys.get(name)
  const event = before ?? calendars.addEvent(calendar, actorOf(call), moments)
  if (before === undefined) happened.eventChanged(call, event, "create")
  if (name !== undefined) calendars.keys.set(name, event)
  return data({ event: shownEvent(call, event) })
}

const getEvent = (call: Call): Reply => {
  const event = eventOf(call, readers)
  const query = queryFields(call)
  const wanted = query.boolean("need_attendee") ?? false
  const most = query.integer("max_attendee_num", { min: 1, max: 100 }) ?? 10
  query.done()
  const attendees = [...event.attendees.values()]
  return data({
    event: {
      ...shownEvent(call, event),
      ...(wanted
        ? {
            attendees: attendees.slice(0, most).map((one) => shownAttendee(call, event, one)),
            has_more_attendee: attendees.length > most
          }
        : {})
    }
  })
}

const syncPosition = (token: string): number => {
  const match = /^sync_(\d+)$/.exec(token)
  return match === null ? refuse(190008, "page_token or sync_token expired") : Number(match[1])
}

const listEvents = (call: Call): Reply => {
  const calendar = calendarOf(call, readers)
  const query = queryFields(call)
  const second = { min: 0, max: 99_999_999_999 }
  const anchor = query.integer("anchor_time", second)
  const from = query.integer("start_time", second)
  const to = query.integer("end_time", second)
  const sync = query.text("sync_token")
  const pageToken = query.text("page_token")
  query.done()
  const events = [...calendar.events.values()].sort((a, b) => a.seq - b.seq)
  const windowed = from !== undefined || to !== undefined
  if (windowed) {
    const given = [anchor, sync, pageToken].some((one) => one !== undefined)
    if (given || from === undefined || to === undefined || from >= to) return invalid()
    // One shot, cut at the page size and without a way to go on, or a sign that there is more.
    const found = page(
      call,
      pageRule,
      (_, count) =>
        events.filter((event) => !event.cancelled && overlaps(event, from * 1000, to * 1000)).slice(0, count),
      (event) => event.seq
    )
    return data({
      has_more: false,
      page_token: "",
      sync_token: "",
      items: found.items.map((event) => shownEvent(call, event))
    })
  }
  if (sync !== undefined && anchor !== undefined) {
    refuse(190009, "sync token cannot be used with other request restrictions")
  }
  const since = sync === undefined ? undefined : syncPosition(sync)
  const chosen =
    since === undefined
      ? events.filter(
          (event) => !event.cancelled && (anchor === undefined || lastEnd(event) >= anchor * 1000)
        )
      : events.filter((event) => event.changed > since)
  const found = page(
    call,
    pageRule,
    afterInArray(chosen, (event) => event.seq),
    (event) => event.seq
  )
  return data({
    has_more: found.has_more,
    page_token: found.page_token,
    sync_token: found.has_more ? "" : `sync_${call.world.next()}`,
    items: found.items.map((event) => shownEvent(call, event))
  })
}

const updateEvent = (call: Call): Reply => {
  const event = eventOf(call, readers)
  if (!may(call, event, "can_modify_event")) refuse(193002, "no permission to operate event", 403)
  const moments = eventFields(call, event.fields, event.organizer)
  const isChanged = JSON.stringify(event.fields) !== JSON.stringify(moments.fields)
  Object.assign(event, moments)
  call.world.get(calendarsSlot).touch(event)
  if (isChanged) happened.eventChanged(call, event, "update")
  return data({ event: shownEvent(call, event) })
}

const removeEvent = (call: Call): Reply => {
  const event = eventOf(call, readers)
  if (!organizes(call, event)) refuse(193002, "no permission to operate event", 403)
  event.cancelled = true
  call.world.get(calendarsSlot).touch(event)
  happened.eventChanged(call, event, "delete")
  return data()
}

const reply = (call: Call): Reply => {
  const event = eventOf(call, owners)
  const body = bodyFields(call)
  const answer = body.string("rsvp_status", { oneOf: ["accept", "decline", "tentative"] })
  body.done()
  const attendee = attendeeOf(event, actorOf(call))
  if (attendee === undefined) return refuse(193002, "no permission to operate event", 403)
  const isAnother = attendee.rsvp !== answer
  attendee.rsvp = answer as Rsvp
  call.world.get(calendarsSlot).touch(event)
  if (isAnother) happened.eventChanged(call, event, "rsvp", attendee)
  return data()
}

// attendees

const idField = {
  user: "user_id",
  chat: "chat_id",
  resource: "room_id",
  third_party: "third_party_email"
} as const

const roomOf = (call: Call, id: string): Room | undefined =>
  call.world.get(roomsSlot).rooms.find((one) => one.room_id === id)

const shownAttendee = (call: Call, event: CalendarEvent, attendee: Attendee): JsonObject => {
  const person =
    typeof attendee.who === "number" ? call.world.get(directorySlot).person(attendee.who) : undefined
  const chat =
    attendee.type === "chat" ? call.world.get(conversationsSlot).chats.get(String(attendee.who)) : undefined
  const room = attendee.type === "resource" ? roomOf(call, String(attendee.who)) : undefined
  const name =
    person?.name ??
    room?.name ??
    (chat === undefined ? String(attendee.who) : String(chat.fields["name"] ?? ""))
  return {
    type: attendee.type,
    attendee_id: attendee.attendee_id,
    rsvp_status: attendee.rsvp,
    is_optional: attendee.fields["is_optional"] === true,
    is_organizer: person !== undefined && "user" in event.organizer && event.organizer.user === person.index,
    is_external: attendee.type === "third_party",
    display_name: name,
    [idField[attendee.type]]: person?.[userIdType(call)] ?? String(attendee.who)
  }
}

const whoIs = (call: Call, value: JsonObject, prefix: string): Pick<Attendee, "type" | "who"> => {
  const fields = new Fields(value, prefix)
  const type = fields.text("type", { oneOf: ["user", "chat", "resource", "third_party"] }) ?? "user"
  const kind = type as Attendee["type"]
  const id = fields.string(idField[kind])
  fields.done()
  if (kind !== "user") {
    if (kind === "chat" && !call.world.get(conversationsSlot).chats.has(id)) invalid()
    if (kind === "resource" && roomOf(call, id) === undefined) invalid()
    return { type: kind, who: id }
  }
  const person = call.world.get(directorySlot).findPerson(userIdType(call), id)
  if (person === undefined) return refuse(195100, "user is dismiss or not exist in the tenant", 404)
  return { type: kind, who: person.index }
}

const addAttendees = (call: Call): Reply => {
  const event = eventOf(call, readers)
  if (!may(call, event, "can_invite_others")) {
    refuse(194002, "no permission to create event attendees", 403)
  }
  const calendars = call.world.get(calendarsSlot)
  const body = bodyFields(call)
  const asked = body.list("attendees") ?? []
  body.done()
  const resolved = asked.map((value, index) => {
    if (!isObject(value)) return invalid()
    return Object.assign(whoIs(call, value, `attendees[${index}].`), { fields: value })
  })
  const { size } = event.attendees
  const before = happened.calendarsOf(call, event)
  const added = resolved.map(({ fields, type, who }) => {
    for (const present of event.attendees.values()) {
      if (present.type === type && present.who === who) return present
    }
    const attendee: Attendee = {
      attendee_id: `${type}_${call.world.ids.integer(9_000_000_000_000_000) + 1_000_000_000_000_000}`,
      seq: call.world.next(),
      type,
      who,
      fields,
      rsvp: type === "resource" ? "accept" : "needs_action"
    }
    event.attendees.set(attendee.attendee_id, attendee)
    if (typeof who === "number") calendars.primary({ user: who })?.events.set(event.event_id, event)
    return attendee
  })
  if (added.length > 0) calendars.touch(event)
  if (event.attendees.size > size) happened.attendeesChanged(call, event, before)
  return data({ attendees: added.map((attendee) => shownAttendee(call, event, attendee)) })
}

const attendeeRule: PageRule = {
  size: 20,
  min: 10,
  max: 100,
  code: 190002
}

const listAttendees = (call: Call): Reply => {
  const event = eventOf(call, readers)
  if (!may(call, event, "can_see_others")) refuse(194001, "no permission to list event attendees", 403)
  const found = page(
    call,
    attendeeRule,
    afterInArray([...event.attendees.values()], (attendee) => attendee.seq),
    (attendee) => attendee.seq
  )
  return data({ ...found, items: found.items.map((attendee) => shownAttendee(call, event, attendee)) })
}

const removeAttendees = (call: Call): Reply => {
  const event = eventOf(call, readers)
  if (!may(call, event, "can_invite_others")) {
    refuse(194003, "no permission to delete event attendees", 403)
  }
  const calendars = call.world.get(calendarsSlot)
  const body = bodyFields(call)
  const ids = body.strings("attendee_ids", { max: 500 })
  const byWho = body.list("delete_ids") ?? []
  body.done()
  const leaving = ids.map((id) => event.attendees.get(id) ?? refuse(194000, "attendee not found", 404))
  for (const [index, value] of byWho.entries()) {
    if (!isObject(value)) return invalid()
    const { type, who } = whoIs(call, value, `delete_ids[${index}].`)
    const found = [...event.attendees.values()].find((one) => one.type === type && one.who === who)
    leaving.push(found ?? refuse(194000, "attendee not found", 404))
  }
  const before = happened.calendarsOf(call, event)
  for (const attendee of leaving) {
    event.attendees.delete(attendee.attendee_id)
    if (typeof attendee.who !== "number") continue
    const own = calendars.primary({ user: attendee.who })
    if (own !== undefined && own !== event.calendar) own.events.delete(event.event_id)
  }
  calendars.touch(event)
  if (leaving.length > 0) happened.attendeesChanged(call, event, before)
  return data()
}

// free and busy

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/

interface BusyWindow {
  readonly from: number
  readonly to: number
}

/** `wrong` stops where a moment is none, `backwards` where the end is before the start. */
const windowOf = (call: Call, wrong: () => never, backwards: () => never): BusyWindow => {
  const body = bodyFields(call)
  const least = body.string("time_min")
  const most = body.string("time_max")
  body.done()
  const from = moment.test(least) ? Date.parse(least) : Number.NaN
  const to = moment.test(most) ? Date.parse(most) : Number.NaN
  if (Number.isNaN(from) || Number.isNaN(to)) return wrong()
  return from < to ? { from, to } : backwards()
}

const busyOf = (
  call: Call,
  { from, to }: BusyWindow,
  events: Iterable<CalendarEvent>,
  rsvpOf: (event: CalendarEvent) => Rsvp
) => {
  const body = bodyFields(call)
  const onlyBusy = body.boolean("only_busy") ?? true
  const withAnswer = body.boolean("need_rsvp_status") ?? false
  body.done()
  const slots: Array<{ readonly start: number; readonly end: number; readonly rsvp: Rsvp }> = []
  for (const event of events) {
    const rsvp = rsvpOf(event)
    if (event.cancelled || rsvp === "decline") continue
    if (onlyBusy && event.fields["free_busy_status"] === "free") continue
    for (const one of occurrences(event, from, to)) {
      if (one.start < to && one.end > from) slots.push({ ...one, rsvp })
    }
  }
  slots.sort((a, b) => a.start - b.start || a.end - b.end)
  return slots.map(({ end, rsvp, start }) => ({
    start_time: rfc3339(start),
    end_time: rfc3339(end),
    rsvp_status: withAnswer ? rsvp : undefined
  }))
}

const busyPerson = (call: Call, window: BusyWindow, id: string) => {
  const person = call.world.get(directorySlot).findPerson(userIdType(call), id)
  if (person === undefined) return refuse(195100, "user is dismiss or not exist in the tenant", 404)
  const own = call.world.get(calendarsSlot).primary({ user: person.index })
  return busyOf(
    call,
    window,
    own?.events.values() ?? [],
    (event) => attendeeOf(event, { user: person.index })?.rsvp ?? "accept"
  )
}

const freebusy = (call: Call): Reply => {
  const body = bodyFields(call)
  const user = body.text("user_id")
  const room = body.text("room_id")
  body.done()
  const window = windowOf(call, invalidDetail, invalidDetail)
  if (user !== undefined && user !== "") return data({ freebusy_list: busyPerson(call, window, user) })
  if (room === undefined || room === "") return invalid()
  const held = [...call.world.get(calendarsSlot).events.values()].filter((event) =>
    [...event.attendees.values()].some((one) => one.type === "resource" && one.who === room)
  )
  return data({ freebusy_list: busyOf(call, window, held, () => "accept") })
}

const freebusyBatch = (call: Call): Reply => {
  const body = bodyFields(call)
  const ids = body.strings("user_ids", { min: 1 })
  body.done()
  if (ids.length > 10) refuse(198001, "the number of user IDs exceeds the limit")
  const window = windowOf(
    call,
    () => refuse(198002, "the time format is illegal"),
    () => refuse(198003, "the time range is illegal")
  )
  return data({
    freebusy_lists: ids.map((id) => ({ user_id: id, freebusy_items: busyPerson(call, window, id) }))
  })
}

const base = "/open-apis/calendar/v4/calendars"
const one = `${base}/:calendar_id`
const events = `${one}/events`
const attendees = `${events}/:event_id/attendees`

export const calendarRoutes: ReadonlyArray<Route> = guarded(mustBeHere, [
  at("POST", `${base}/primary`, "calendar.v4.calendar.primary", primary),
  at("GET", base, "calendar.v4.calendar.list", list),
  at("POST", base, "calendar.v4.calendar.create", create),
  at("GET", one, "calendar.v4.calendar.get", get),
  at("PATCH", one, "calendar.v4.calendar.patch", update),
  at("DELETE", one, "calendar.v4.calendar.delete", remove),
  at("GET", events, "calendar.v4.calendar.event.list", listEvents),
  at("POST", events, "calendar.v4.calendar.event.create", createEvent),
  at("GET", `${events}/:event_id`, "calendar.v4.calendar.event.get", getEvent),
  at("PATCH", `${events}/:event_id`, "calendar.v4.calendar.event.patch", updateEvent),
  at("DELETE", `${events}/:event_id`, "calendar.v4.calendar.event.delete", removeEvent),
  at("POST", `${events}/:event_id/reply`, "calendar.v4.calendar.event.reply", reply),
  at("POST", attendees, "calendar.v4.calendar.event.attendee.create", addAttendees),
  at("GET", attendees, "calendar.v4.calendar.event.attendee.list", listAttendees),
  at(
    "POST",
    `${attendees}/batch_delete`,
    "calendar.v4.calendar.event.attendee.batch_delete",
    removeAttendees
  ),
  at("POST", "/open-apis/calendar/v4/freebusy/list", "calendar.v4.freebusy.list", freebusy),
  at("POST", "/open-apis/calendar/v4/freebusy/batch", "calendar.v4.freebusy.batch", freebusyBatch)
])
