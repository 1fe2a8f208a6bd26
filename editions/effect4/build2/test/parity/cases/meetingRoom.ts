import * as Calendar from "@effect-feishu/core/api/calendar/v4/Calendar"
import * as CalendarEvent from "@effect-feishu/core/api/calendar/v4/CalendarEvent"
import * as CalendarEventAttendee from "@effect-feishu/core/api/calendar/v4/CalendarEventAttendee"
import * as MeetingRoom from "@effect-feishu/core/MeetingRoom"
import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { now, parity, type ParityCase, text } from "../runner.js"

const base = "/open-apis/meeting_room"

const building = Effect.map(MeetingRoom.listBuildings(), ([first]) => first?.building_id ?? "")
const rooms = Effect.flatMap(building, (id) =>
  Effect.map(MeetingRoom.list(id, { maxItems: 2 }), (found) => found.map(({ room_id }) => room_id ?? ""))
)

export const cases: ReadonlyArray<ParityCase> = [
  parity("meetingRoom.listBuildings", {
    call: () => MeetingRoom.listBuildings({ orderBy: "name-asc", fields: ["name", "floors"] }),
    wire: () => ({
      method: "GET",
      path: `${base}/building/list`,
      query: { order_by: "name-asc", fields: "name,floors", page_size: "100" }
    }),
    result: (buildings) => {
      assert.lengthOf(buildings, 3)
      assert.isUndefined(buildings[0]?.country_id)
    }
  }),
  parity(
    "meetingRoom.batchGetBuildings",
    Effect.map(MeetingRoom.listBuildings(), (list) => list.map((one) => one.building_id ?? "")),
    {
      call: (ids) => MeetingRoom.batchGetBuildings(ids.slice(1)),
      wire: (ids) => ({
        method: "GET",
        path: `${base}/building/batch_get`,
        query: { building_ids: ids.slice(1) }
      }),
      result: (found, ids) =>
        assert.deepStrictEqual(
          found.map((one) => one.building_id),
          ids.slice(1)
        )
    }
  ),
  parity("meetingRoom.list", building, {
    call: (id) => MeetingRoom.list(id),
    wire: (id) => [
      { method: "GET", path: `${base}/room/list`, query: { building_id: id, page_size: "100" } },
      {
        method: "GET",
        path: `${base}/room/list`,
        query: { building_id: id, page_size: "100", page_token: text }
      }
    ],
    result: (found, id) => {
      assert.strictEqual(new Set(found.map((room) => room.room_id)).size, 130)
      assert.isTrue(found.every((room) => room.building_id === id))
    }
  }),
  parity("meetingRoom.batchGet", rooms, {
    call: (ids) => MeetingRoom.batchGet(ids, { fields: "name" }),
    wire: (ids) => ({
      method: "GET",
      path: `${base}/room/batch_get`,
      query: { room_ids: ids, fields: "name" }
    }),
    result: (found, ids) =>
      assert.deepStrictEqual(
        found.map((room) => room.room_id),
        ids
      )
  }),
  parity(
    "meetingRoom.freebusy",
    Effect.gen(function* () {
      const [room = ""] = yield* rooms
      const at = (hours: number) => ({ timestamp: String(now / 1000 + hours * 3600) })
      const { calendars } = yield* Calendar.primary({})
      const calendar = calendars?.[0]?.calendar?.calendar_id ?? ""
      const { event } = yield* CalendarEvent.create({
        calendar_id: calendar,
        summary: "Stand-up",
        start_time: at(1),
        end_time: at(2)
      })
      yield* CalendarEventAttendee.create({
        calendar_id: calendar,
        event_id: event.event_id,
        attendees: [{ type: "resource", room_id: room }]
      })
      return room
    }),
    {
      call: (room) => MeetingRoom.freebusy([room], "2026-01-05T09:00", new Date(now + 8 * 3_600_000)),
      wire: (room) => ({
        method: "GET",
        path: `${base}/freebusy/batch_get`,
        query: {
          room_ids: room,
          time_min: "2026-01-05T09:00:00+08:00",
          time_max: "2026-01-05T17:00:00+08:00"
        }
      }),
      result: ({ free_busy }, room) =>
        assert.deepStrictEqual(
          free_busy?.[room]?.map(({ end_time, start_time }) => [start_time, end_time]),
          [["2026-01-05T10:00:00+08:00", "2026-01-05T11:00:00+08:00"]]
        )
    }
  )
]
