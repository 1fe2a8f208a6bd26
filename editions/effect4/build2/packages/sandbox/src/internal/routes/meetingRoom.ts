/** Buildings, meeting rooms, and when rooms are taken by the calendar's events. */
import { calendarsSlot, occurrences, rfc3339, type CalendarEvent } from "../calendars.js"
import { directorySlot } from "../directory.js"
import type { JsonObject } from "../fields.js"
import { refuse } from "../refusal.js"
import { roomsSlot, type Building, type Room } from "../rooms.js"
import {
  afterInArray,
  at,
  data,
  page,
  queryFields,
  type Call,
  type PageRule,
  type Reply,
  type Route
} from "../route.js"

const pageRule: PageRule = { size: 10, max: 100, code: 99992402 }

/** What a reply shows of a thing: all of it, or the fields that are named, and always its id. */
const chosen = (call: Call, id: string, value: JsonObject): JsonObject => {
  const names = (call.query.get("fields") ?? "").split(",").filter((name) => name !== "" && name !== "*")
  return names.length === 0
    ? value
    : Object.fromEntries(Object.entries(value).filter(([name]) => name === id || names.includes(name)))
}

const shownBuilding = (call: Call, building: Building): JsonObject =>
  chosen(call, "building_id", {
    building_id: building.building_id,
    name: building.name,
    description: building.description,
    floors: [...building.floors],
    country_id: building.country_id,
    district_id: building.district_id
  })

const shownRoom = (call: Call, room: Room): JsonObject =>
  chosen(call, "room_id", {
    room_id: room.room_id,
    building_id: room.building.building_id,
    building_name: room.building.name,
    capacity: room.capacity,
    description: "",
    display_id: room.display_id,
    floor_name: room.floor_name,
    is_disabled: false,
    name: room.name
  })

const indexOf = (one: { readonly index: number }): number => one.index

/** By name, or as they were made; `name-desc` turns it round. */
const ordered = <T extends { readonly name: string }>(
  call: Call,
  list: ReadonlyArray<T>
): ReadonlyArray<T> => {
  const order = call.query.get("order_by") ?? ""
  if (!order.startsWith("name")) return list
  const up = list.toSorted((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0))
  return order === "name-desc" ? up.toReversed() : up
}

const listed = <T extends { readonly name: string }>(
  call: Call,
  list: ReadonlyArray<T>
): { readonly items: ReadonlyArray<T>; readonly has_more: boolean; readonly page_token: string } => {
  const rows = ordered(call, list).map((item, index) => ({ item, index }))
  const found = page(call, pageRule, afterInArray(rows, indexOf), indexOf)
  return { ...found, items: found.items.map(({ item }) => item) }
}

const listBuildings = (call: Call): Reply => {
  const { has_more, items, page_token } = listed(call, call.world.get(roomsSlot).buildings)
  return data({ has_more, page_token, buildings: items.map((building) => shownBuilding(call, building)) })
}

/** The ids of a repeated parameter. */
const idsIn = (call: Call, name: string): ReadonlyArray<string> => {
  const ids = call.query.getAll(name).filter((id) => id !== "")
  const fields = queryFields(call)
  if (ids.length === 0) fields.wrong(name, `${name} is required`)
  fields.done()
  return ids
}

const batchGetBuildings = (call: Call): Reply => {
  const { buildings } = call.world.get(roomsSlot)
  const found = idsIn(call, "building_ids").flatMap(
    (id) => buildings.find((one) => one.building_id === id) ?? []
  )
  return data({ buildings: found.map((building) => shownBuilding(call, building)) })
}

const listRooms = (call: Call): Reply => {
  const fields = queryFields(call)
  const id = fields.string("building_id")
  fields.done()
  const { buildings, rooms } = call.world.get(roomsSlot)
  if (!buildings.some((building) => building.building_id === id)) {
    return refuse(99992402, "field validation failed")
  }
  const { has_more, items, page_token } = listed(
    call,
    rooms.filter((room) => room.building.building_id === id)
  )
  return data({ has_more, page_token, rooms: items.map((room) => shownRoom(call, room)) })
}

const batchGetRooms = (call: Call): Reply => {
  const { rooms } = call.world.get(roomsSlot)
  const found = idsIn(call, "room_ids").flatMap((id) => rooms.find((one) => one.room_id === id) ?? [])
  return data({ rooms: found.map((room) => shownRoom(call, room)) })
}

const rfc3339Pattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/

const isIn = (event: CalendarEvent, roomId: string): boolean =>
  [...event.attendees.values()].some(
    ({ rsvp, type, who }) => type === "resource" && who === roomId && rsvp !== "decline"
  )

interface Taken {
  readonly event: CalendarEvent
  readonly start: number
  readonly end: number
}

const shownTime = (call: Call, { end, event, start }: Taken): JsonObject => {
  const time: JsonObject = {
    start_time: rfc3339(start),
    end_time: rfc3339(end),
    uid: event.event_id.replace(/_0$/, ""),
    original_time: event.rule === undefined ? 0 : Math.floor(start / 1000)
  }
  if (!("user" in event.organizer)) return time
  const organizer = call.world.get(directorySlot).person(event.organizer.user)
  return organizer === undefined
    ? time
    : { ...time, organizer_info: { name: organizer.name, open_id: organizer.open_id } }
}

const freebusy = (call: Call): Reply => {
  const ids = idsIn(call, "room_ids")
  const fields = queryFields(call)
  const [from, to] = (["time_min", "time_max"] as const).map((name) => {
    const text = fields.string(name)
    const millis = Date.parse(text)
    if (text !== "" && (!rfc3339Pattern.test(text) || Number.isNaN(millis))) {
      fields.wrong(name, `${name} must be a time as in RFC 3339`)
    }
    return millis
  }) as [number, number]
  if (from >= to) fields.wrong("time_max", "time_max must be after time_min")
  fields.done()
  const { events } = call.world.get(calendarsSlot)
  const taken = (roomId: string): ReadonlyArray<JsonObject> =>
    [...events.values()]
      .filter((event) => !event.cancelled && isIn(event, roomId))
      .flatMap((event) =>
        [...occurrences(event, from, to)].map(({ end, start }): Taken => ({ event, start, end }))
      )
      .toSorted((one, other) => one.start - other.start)
      .map((one) => shownTime(call, one))
  return data({
    time_min: call.query.get("time_min"),
    time_max: call.query.get("time_max"),
    free_busy: Object.fromEntries(ids.map((id) => [id, taken(id)]))
  })
}

const base = "/open-apis/meeting_room"

export const meetingRoomRoutes: ReadonlyArray<Route> = [
  at("GET", `${base}/building/list`, "meeting_room.v0.building.list", listBuildings),
  at("GET", `${base}/building/batch_get`, "meeting_room.v0.building.batch_get", batchGetBuildings),
  at("GET", `${base}/room/list`, "meeting_room.v0.room.list", listRooms),
  at("GET", `${base}/room/batch_get`, "meeting_room.v0.room.batch_get", batchGetRooms),
  at("GET", `${base}/freebusy/batch_get`, "meeting_room.v0.freebusy.batch_get", freebusy)
]
