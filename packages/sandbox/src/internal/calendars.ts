/** Calendars, the events in them, and when they take place. */
import * as DateTime from "effect/DateTime"
import * as Option from "effect/Option"
import type { Actor } from "./chat.js"
import { directorySlot } from "./directory.js"
import { isObject, type Json, type JsonObject } from "./fields.js"
import { tokensSlot } from "./tokens.js"
import { slot, type World } from "./world.js"

export type CalendarRole = "owner" | "writer" | "reader" | "free_busy_reader" | "unknown"

/** What somebody was granted on a calendar. */
export interface Acl {
  readonly acl_id: string
  readonly seq: number
  readonly user: number
  readonly role: CalendarRole
}

export interface Calendar {
  readonly calendar_id: string
  readonly seq: number
  readonly owner: Actor
  readonly type: "primary" | "shared"
  /** Wire fields that a request set. */
  fields: JsonObject
  deleted: boolean
  /** Own events, and in primary calendars those that the owner is invited to. */
  readonly events: Map<string, CalendarEvent>
  /** By the index of a person. */
  readonly acls: Map<number, Acl>
  readonly subscribers: Array<Actor>
  /** What those who do not own it set for themselves: a colour, another name. */
  readonly own: Map<string, JsonObject>
}

export type Rsvp = "needs_action" | "accept" | "tentative" | "decline"

export interface Attendee {
  readonly attendee_id: string
  readonly seq: number
  readonly type: "user" | "chat" | "resource" | "third_party"
  /** Index of a user, else the id that the request gave. */
  readonly who: number | string
  readonly fields: JsonObject
  rsvp: Rsvp
}

export interface CalendarEvent {
  readonly event_id: string
  readonly seq: number
  /** Rises with every change: what a sync token compares with. */
  changed: number
  readonly calendar: Calendar
  readonly organizer: Actor
  fields: JsonObject
  /** Milliseconds of the first occurrence. */
  start: number
  end: number
  rule: Rule | undefined
  cancelled: boolean
  readonly createdAt: number
  readonly attendees: Map<string, Attendee>
  readonly meetingNo: string
}

const suffix = "@group.calendar.feishu.cn"
export const defaultZone = "Asia/Shanghai"
const dayLength = 86_400_000

// times

export const isZone = (zone: string): boolean => Option.isSome(DateTime.zoneMakeNamed(zone))

/** Midnight of a date in a zone, in milliseconds. Nothing for a date that the calendar does not have. */
export const midnight = (date: string, zone: string): number | undefined => {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date)
  if (match === null || Number.isNaN(Date.parse(`${date}T00:00:00Z`))) return undefined
  if (new Date(`${date}T00:00:00Z`).getUTCDate() !== Number(match[3])) return undefined
  const made = DateTime.makeZoned(new Date(`${date}T00:00:00Z`), { timeZone: zone, adjustForTimeZone: true })
  return Option.isSome(made) ? DateTime.toEpochMillis(made.value) : undefined
}

/** A wire time, in milliseconds: a date ends with its day, a timestamp is in seconds. */
export const instantOf = (value: Json | undefined, end: boolean): number | undefined => {
  if (!isObject(value)) return undefined
  const zone = typeof value["timezone"] === "string" ? value["timezone"] : defaultZone
  if (!isZone(zone)) return undefined
  const { date, timestamp } = value
  if (typeof timestamp === "string")
    return /^\d{1,11}$/.test(timestamp) ? Number(timestamp) * 1000 : undefined
  if (typeof date !== "string") return undefined
  const start = midnight(date, zone)
  return start === undefined ? undefined : end ? start + dayLength : start
}

/** As free and busy times are written: to the second, with the zone's offset. */
export const rfc3339 = (millis: number): string =>
  DateTime.formatIsoOffset(DateTime.unsafeMakeZoned(millis, { timeZone: defaultZone })).replace(/\.\d{3}/, "")

// recurrence

export interface Rule {
  readonly freq: "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY"
  readonly interval: number
  readonly count: number | undefined
  readonly until: number | undefined
  /** Days of the week, 0 for Monday. */
  readonly days: ReadonlyArray<number>
}

const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

const untilOf = (text: string): number | undefined => {
  const match = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)Z?)?$/.exec(text)
  if (match === null) return undefined
  const [, year, month, day, hour = "23", minute = "59", second = "59"] = match
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
}

/** Reads a recurrence rule as far as the sandbox knows them; nothing for what the platform would refuse. */
export const ruleOf = (text: string): Rule | undefined => {
  const parts = new Map<string, string>()
  for (const part of text.replace(/^RRULE:/, "").split(";")) {
    const at = part.indexOf("=")
    if (at < 1) return undefined
    parts.set(part.slice(0, at).toUpperCase(), part.slice(at + 1))
  }
  const freq = parts.get("FREQ")
  if (freq !== "DAILY" && freq !== "WEEKLY" && freq !== "MONTHLY" && freq !== "YEARLY") return undefined
  const interval = Number(parts.get("INTERVAL") ?? 1)
  const count = parts.has("COUNT") ? Number(parts.get("COUNT")) : undefined
  const until = parts.has("UNTIL") ? untilOf(parts.get("UNTIL")!) : undefined
  if (!Number.isInteger(interval) || interval < 1) return undefined
  if (count !== undefined && (!Number.isInteger(count) || count < 1)) return undefined
  if (parts.has("UNTIL") && (until === undefined || count !== undefined)) return undefined
  const days = parts.has("BYDAY")
    ? parts
        .get("BYDAY")!
        .split(",")
        .map((day) => weekdays.indexOf(day))
    : []
  // Positions such as `1MO` are for monthly rules, which the sandbox repeats on the day of the month.
  if (freq === "WEEKLY" && days.includes(-1)) return undefined
  return { freq, interval, count, until, days: freq === "WEEKLY" ? days : [] }
}

/** Starts of an event in order. Days are of 24 hours: the zones that people use here change no clocks. */
function* starts(event: CalendarEvent): Generator<number> {
  const { rule, start } = event
  if (rule === undefined) {
    yield start
    return
  }
  let made = 0
  const allowed = (at: number) =>
    (rule.count === undefined || made < rule.count) && (rule.until === undefined || at <= rule.until)
  const shanghai = start + 8 * 3_600_000
  for (let step = 0; step < 20_000; step++) {
    let round: ReadonlyArray<number>
    if (rule.freq === "DAILY") round = [start + step * rule.interval * dayLength]
    else if (rule.freq === "WEEKLY") {
      const weekday = (new Date(shanghai).getUTCDay() + 6) % 7
      const days = rule.days.length === 0 ? [weekday] : [...new Set(rule.days)].sort((a, b) => a - b)
      const week = start + (step * rule.interval * 7 - weekday) * dayLength
      round = days.map((day) => week + day * dayLength).filter((at) => at >= start)
    } else {
      const first = new Date(shanghai)
      const months = step * rule.interval * (rule.freq === "YEARLY" ? 12 : 1)
      const at = new Date(shanghai)
      at.setUTCMonth(first.getUTCMonth() + months)
      // The 31st of a month that has none is left out, as the rules say.
      round = at.getUTCDate() === first.getUTCDate() ? [at.getTime() - 8 * 3_600_000] : []
    }
    for (const at of round) {
      if (!allowed(at)) return
      made++
      yield at
    }
  }
}

/** Occurrences that overlap a window; both in milliseconds. */
export function* occurrences(
  event: CalendarEvent,
  from: number,
  to: number
): Generator<{ readonly start: number; readonly end: number }> {
  const length = event.end - event.start
  for (const start of starts(event)) {
    if (start > to) return
    if (start + length >= from) yield { start, end: start + length }
  }
}

export const overlaps = (event: CalendarEvent, from: number, to: number): boolean =>
  occurrences(event, from, to).next().done !== true

/** When the last occurrence ends; for rules without an end, never. */
export const lastEnd = (event: CalendarEvent): number => {
  const { rule } = event
  if (rule === undefined) return event.end
  if (rule.count === undefined) return rule.until ?? Infinity
  let last = event.start
  for (const start of starts(event)) last = start
  return last + (event.end - event.start)
}

// state

export class Calendars {
  readonly all = new Map<string, Calendar>()
  readonly events = new Map<string, CalendarEvent>()
  /** Events by the key that makes a creation count once. */
  readonly keys = new Map<string, CalendarEvent>()

  constructor(private readonly world: World) {}

  /** Everybody has a primary calendar; it is made when first looked at. */
  primary(actor: Actor): Calendar | undefined {
    let key: string
    let summary: string
    if ("app" in actor) {
      key = actor.app.replace("cli_", "app")
      summary = this.world.get(tokensSlot).app(actor.app)?.name ?? ""
    } else {
      const person = this.world.get(directorySlot).person(actor.user)
      if (person === undefined) return undefined
      key = person.union_id.slice(3)
      summary = person.name
    }
    const id = `feishu.cn_${key}${suffix}`
    return this.all.get(id) ?? this.add(id, actor, "primary", { summary, permissions: "private" })
  }

  private add(id: string, owner: Actor, type: Calendar["type"], fields: JsonObject): Calendar {
    const calendar: Calendar = {
      calendar_id: id,
      seq: this.world.next(),
      owner,
      type,
      fields,
      deleted: false,
      events: new Map(),
      acls: new Map(),
      subscribers: [],
      own: new Map()
    }
    this.all.set(id, calendar)
    return calendar
  }

  create(owner: Actor, fields: JsonObject): Calendar {
    return this.add(`feishu.cn_${this.world.ids.word(22)}${suffix}`, owner, "shared", fields)
  }

  /** By id; a primary calendar that nobody has looked at yet is found by its owner's union id. */
  find(id: string): Calendar | undefined {
    const known = this.all.get(id)
    if (known !== undefined) return known
    const key = /^feishu\.cn_(.+)@group\.calendar\.feishu\.cn$/.exec(id)?.[1]
    const person =
      key === undefined ? undefined : this.world.get(directorySlot).findPerson("union_id", `on_${key}`)
    return person === undefined ? undefined : this.primary({ user: person.index })
  }

  addEvent(
    calendar: Calendar,
    organizer: Actor,
    input: Pick<CalendarEvent, "fields" | "start" | "end" | "rule">
  ): CalendarEvent {
    const { ids } = this.world
    const seq = this.world.next()
    const event: CalendarEvent = {
      ...input,
      event_id: `${ids.hex(8)}-${ids.hex(4)}-${ids.hex(4)}-${ids.hex(4)}-${ids.hex(12)}_0`,
      seq,
      changed: seq,
      calendar,
      organizer,
      cancelled: false,
      createdAt: this.world.now,
      attendees: new Map(),
      meetingNo: String(100_000_000 + ids.integer(900_000_000))
    }
    calendar.events.set(event.event_id, event)
    this.events.set(event.event_id, event)
    return event
  }

  touch(event: CalendarEvent): void {
    event.changed = this.world.next()
  }
}

export const calendarsSlot = slot("calendars", (world) => new Calendars(world))
