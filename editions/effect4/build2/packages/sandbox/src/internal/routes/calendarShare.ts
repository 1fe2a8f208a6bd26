/** Who sees which calendars: what was granted, who subscribes, what can be found. */
import type * as AclApi from "@effect-feishu/core/api/calendar/v4/CalendarAcl"
import type * as CalendarApi from "@effect-feishu/core/api/calendar/v4/Calendar"
import { calendarOf, invalid, mustBeHere, owners, readers, roleOf, shown } from "../calendarAccess.js"
import * as happened from "../calendarEvents.js"
import { calendarsSlot, type Acl, type Calendar, type CalendarRole } from "../calendars.js"
import { actorOf, findPerson, personId, same, userIdType } from "../people.js"
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

const rule: PageRule = { size: 20, max: 50, code: 190002 }

// what was granted

const shownAcl = (call: Call, acl: Acl) => ({
  acl_id: acl.acl_id,
  role: acl.role,
  scope: { type: "user", user_id: personId(call, acl.user, userIdType(call)) }
})

const roles: ReadonlyArray<CalendarRole> = ["owner", "writer", "reader", "free_busy_reader", "unknown"]

const createAcl = (call: Call, input: AclApi.CreateInput): Reply => {
  const { scope } = input
  const role = roles.find((one) => one === input.role) ?? invalid()
  const calendar = calendarOf(call, owners)
  if (scope.user_id === undefined) return invalid()
  const person = findPerson(call, scope.user_id)
  if (person === undefined) return refuse(195100, "user is dismiss or not exist in the tenant", 404)
  if (calendar.type === "primary" && role === "owner") refuse(191004, "invalid calendar type", 403)
  const before = calendar.acls.get(person.index)
  const acl: Acl = {
    acl_id: before?.acl_id ?? `user_${call.world.ids.integer(9_000_000_000_000_000) + 1_000_000_000_000_000}`,
    seq: before?.seq ?? call.world.next(),
    user: person.index,
    role
  }
  calendar.acls.set(person.index, acl)
  if (before?.role !== role) happened.aclCreated(call, calendar, acl)
  return data(shownAcl(call, acl))
}

const deleteAcl = (call: Call, { acl_id: id }: AclApi.DeleteInput): Reply => {
  const calendar = calendarOf(call, owners)
  const acl = [...calendar.acls.values()].find((one) => one.acl_id === id)
  if (acl === undefined) return refuse(192000, "acl not found", 404)
  calendar.acls.delete(acl.user)
  happened.aclDeleted(call, calendar, acl)
  return data()
}

const listAcls = (call: Call): Reply => {
  const calendar = calendarOf(call, owners)
  const found = page(
    call,
    { ...rule, min: 10 },
    afterInArray([...calendar.acls.values()], (acl) => acl.seq),
    (acl) => acl.seq
  )
  return data({
    has_more: found.has_more,
    page_token: found.page_token,
    acls: found.items.map((acl) => shownAcl(call, acl))
  })
}

// subscriptions

const readable = ["owner", "writer", "reader", "free_busy_reader"] as const

const subscribe = (call: Call): Reply => {
  const calendar = calendarOf(call, readable)
  const actor = actorOf(call)
  if (!same(calendar.owner, actor) && !calendar.subscribers.some((one) => same(one, actor))) {
    calendar.subscribers.push(actor)
    if ("user" in actor) happened.calendarChanged(call, calendar)
  }
  return data({ calendar: shown(call, calendar) })
}

const unsubscribe = (call: Call): Reply => {
  const calendar = calendarOf(call, readable)
  const actor = actorOf(call)
  const isOwn = same(calendar.owner, actor)
  if (isOwn && calendar.type === "primary") refuse(191008, "primary calendar can not be unsubscribed")
  const at = calendar.subscribers.findIndex((one) => same(one, actor))
  if (at < 0 && !isOwn) refuse(191007, "target calendar is already unsubscribed")
  if (at >= 0) calendar.subscribers.splice(at, 1)
  if (at >= 0 && "user" in actor) happened.calendarChanged(call, calendar, actor.user)
  return data()
}

// what apps are told

/** Asks to be told of one's calendars, or asks no more. To ask twice is to ask. */
const listens =
  (isOn: boolean) =>
  (call: Call): Reply => {
    if (isOn) happened.subscribe(call, "calendars")
    else happened.unsubscribe(call, "calendars")
    return data()
  }

/** The same of one calendar: of what is granted on it, or of what takes place. */
const listensTo =
  (topic: "acls" | "events", isOn: boolean) =>
  (call: Call): Reply => {
    const { calendar_id: id } = calendarOf(call, topic === "acls" ? owners : readers)
    if (isOn) happened.subscribe(call, topic, id)
    else happened.unsubscribe(call, topic, id)
    return data()
  }

// what can be found

const isSeen = (call: Call, calendar: Calendar): boolean =>
  !calendar.deleted && roleOf(calendar, actorOf(call)) !== "unknown"

const mget = (call: Call, { calendar_ids: ids }: CalendarApi.MgetInput): Reply => {
  if (ids.length === 0) return invalid()
  if (ids.length > 10) refuse(198007, "the number of calendar IDs exceeds the limit")
  const calendars = call.world.get(calendarsSlot)
  const found = ids.flatMap((id) => calendars.find(id) ?? [])
  return data({
    calendars: found.filter((calendar) => isSeen(call, calendar)).map((calendar) => shown(call, calendar))
  })
}

const primarys = (call: Call, { user_ids: ids }: CalendarApi.PrimarysInput): Reply => {
  if (ids.length === 0) return invalid()
  if (ids.length > 10) refuse(198001, "the number of user IDs exceeds the limit")
  const calendars = call.world.get(calendarsSlot)
  return data({
    calendars: ids.map((id) => {
      const person = findPerson(call, id)
      const calendar = person === undefined ? undefined : calendars.primary({ user: person.index })
      if (calendar === undefined) return refuse(195100, "user is dismiss or not exist in the tenant", 404)
      return { calendar: shown(call, calendar), user_id: id }
    })
  })
}

const search = (call: Call, { query }: CalendarApi.SearchInput): Reply => {
  if (query === "" || query.length > 200) return invalid()
  const text = query.toLowerCase()
  const chosen = [...call.world.get(calendarsSlot).all.values()].filter(
    (calendar) =>
      isSeen(call, calendar) &&
      String(calendar.fields["summary"] ?? "")
        .toLowerCase()
        .includes(text)
  )
  const found = page(
    call,
    rule,
    afterInArray(chosen, (calendar) => calendar.seq),
    (calendar) => calendar.seq
  )
  return data({
    items: found.items.map((calendar) => shown(call, calendar)),
    page_token: found.page_token
  })
}

export const calendarShareRoutes: ReadonlyArray<Route> = guarded(mustBeHere, [
  model("calendar.v4.calendar.acl.create", createAcl),
  model("calendar.v4.calendar.acl.delete", deleteAcl),
  model("calendar.v4.calendar.acl.list", listAcls),
  model("calendar.v4.calendar.subscription", listens(true)),
  model("calendar.v4.calendar.unsubscription", listens(false)),
  model("calendar.v4.calendar.acl.subscription", listensTo("acls", true)),
  model("calendar.v4.calendar.acl.unsubscription", listensTo("acls", false)),
  model("calendar.v4.calendar.event.subscription", listensTo("events", true)),
  model("calendar.v4.calendar.event.unsubscription", listensTo("events", false)),
  model("calendar.v4.calendar.subscribe", subscribe),
  model("calendar.v4.calendar.unsubscribe", unsubscribe),
  model("calendar.v4.calendar.mget", mget),
  model("calendar.v4.calendar.primarys", primarys),
  model("calendar.v4.calendar.search", search)
])
