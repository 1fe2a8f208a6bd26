/** What apps are told of calendars: only through the people who asked for it with their tokens. */
import * as Calendars from "@effect-feishu/core/events/Calendar"
import { owners, readers, roleOf } from "./calendarAccess.js"
import { calendarsSlot, type Acl, type Attendee, type Calendar, type CalendarEvent } from "./calendars.js"
import { same } from "./people.js"
import { allIdsOf, happening, idsOf } from "./raise.js"
import type { Call } from "./route.js"
import { slot, type World } from "./world.js"

const changedCalendar = happening(
  Calendars.calendarChangedV4,
  "a calendar that somebody has is made, changed or deleted, or somebody subscribes to one"
)
const createdAcl = happening(Calendars.calendarAclCreatedV4, "somebody is granted something on a calendar")
const deletedAcl = happening(
  Calendars.calendarAclDeletedV4,
  "what somebody was granted on a calendar is taken back"
)
const changedEvent = happening(
  Calendars.calendarEventChangedV4,
  "an event in a calendar is made, changed, answered or deleted, or its attendees change"
)

/** What one asks to be told of: one's calendars, or what is granted on one of them, or the events in it. */
export type Topic = "calendars" | "acls" | "events"

interface Subscriber {
  readonly appId: string
  readonly user: number
  readonly topic: Topic
  /** Empty: all that the person has. */
  readonly calendar: string
}

export const subscriptionsSlot = slot("calendarSubscriptions", () => new Map<string, Subscriber>())

/** What a request subscribes to. It comes with the token of a person. */
const subscriberIn = (call: Call, topic: Topic, calendar: string): Subscriber => ({
  appId: call.caller.appId,
  user: call.caller.user ?? -1,
  topic,
  calendar
})

export const subscribe = (call: Call, topic: Topic, calendar = ""): void => {
  const one = subscriberIn(call, topic, calendar)
  call.world.get(subscriptionsSlot).set(JSON.stringify(one), one)
}

export const unsubscribe = (call: Call, topic: Topic, calendar = ""): void => {
  call.world.get(subscriptionsSlot).delete(JSON.stringify(subscriberIn(call, topic, calendar)))
}

/** The people of each app who are told. */
const audience = (
  world: World,
  isTold: (one: Subscriber) => boolean
): ReadonlyMap<string, ReadonlyArray<number>> => {
  const told = new Map<string, Array<number>>()
  for (const one of world.get(subscriptionsSlot).values()) {
    if (isTold(one)) told.set(one.appId, [...(told.get(one.appId) ?? []), one.user])
  }
  return told
}

/** Tells those who have the calendar: who owns it, and who subscribes to it or did until now. */
export const calendarChanged = ({ world }: Call, calendar: Calendar, leaving?: number): void => {
  const has = (user: number): boolean =>
    user === leaving || [calendar.owner, ...calendar.subscribers].some((one) => same(one, { user }))
  const told = audience(world, ({ topic, user }) => topic === "calendars" && has(user))
  for (const [app, users] of told) changedCalendar(world, [app], { user_id_list: allIdsOf(world, users) })
}

const aclChanged =
  (raise: typeof createdAcl | typeof deletedAcl) =>
  ({ world }: Call, calendar: Calendar, acl: Acl): void => {
    const told = audience(
      world,
      (one) =>
        one.topic === "acls" &&
        one.calendar === calendar.calendar_id &&
        owners.includes(roleOf(calendar, { user: one.user }))
    )
    for (const [app, users] of told) {
      raise(world, [app], {
        acl_id: acl.acl_id,
        role: acl.role,
        scope: { type: "user", user_id: idsOf(world, acl.user) },
        user_id_list: allIdsOf(world, users)
      })
    }
  }

export const aclCreated = aclChanged(createdAcl)
export const aclDeleted = aclChanged(deletedAcl)

type Change = "create" | "update" | "delete" | "rsvp"

/** Tells those who may read a calendar of an event in it. */
const changedIn = (
  world: World,
  calendar: Calendar,
  event: CalendarEvent,
  change: Change,
  answered?: Attendee
): void => {
  const told = audience(
    world,
    (one) =>
      one.topic === "events" &&
      one.calendar === calendar.calendar_id &&
      readers.includes(roleOf(calendar, { user: one.user }))
  )
  for (const [app, users] of told) {
    changedEvent(world, [app], {
      calendar_id: calendar.calendar_id,
      user_id_list: allIdsOf(world, users),
      calendar_event_id: event.event_id,
      change_type: change,
      ...(answered === undefined || typeof answered.who !== "number"
        ? {}
        : { rsvp_infos: [{ from_user_id: idsOf(world, answered.who), rsvp_status: answered.rsvp }] })
    })
  }
}

/** The calendars that an event is in: the organizer's, and those of who is invited. */
export const calendarsOf = ({ world }: Call, event: CalendarEvent): ReadonlySet<Calendar> =>
  new Set([...world.get(calendarsSlot).all.values()].filter((one) => one.events.has(event.event_id)))

export const eventChanged = (call: Call, event: CalendarEvent, change: Change, answered?: Attendee): void => {
  for (const one of calendarsOf(call, event)) changedIn(call.world, one, event, change, answered)
}

/** In the calendars of who is invited now the event is new, and from those of who is not any more it is gone. */
export const attendeesChanged = (call: Call, event: CalendarEvent, before: ReadonlySet<Calendar>): void => {
  const after = calendarsOf(call, event)
  for (const one of new Set([...before, ...after])) {
    const change = !before.has(one) ? "create" : after.has(one) ? "update" : "delete"
    changedIn(call.world, one, event, change)
  }
}
