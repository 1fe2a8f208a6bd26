import * as Calendar from "@effect-feishu/core/Calendar"
import * as MeetingRoom from "@effect-feishu/core/MeetingRoom"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { asUser, now, parity, type ParityCase, uuid } from "../runner.js"
import { effectOf } from "../../core/support/either.js"

const base = "/open-apis/calendar/v4/calendars"
const wire = (id: string): string => `${base}/${encodeURIComponent(id)}`
const person = Effect.map(Sandbox.user(1), ({ open_id }) => open_id)

const room = Effect.flatMap(MeetingRoom.listBuildings(), ([building]) =>
  Effect.map(
    MeetingRoom.list(building?.building_id ?? "", { maxItems: 1 }),
    ([first]) => first?.room_id ?? ""
  )
)

const shared = Effect.map(
  Calendar.calendars.create({ summary: "Shared", permissions: "public" }),
  ({ calendar }) => calendar.calendar_id
)

const start = { timestamp: String(now / 1000 + 3600), timezone: "Asia/Shanghai" }
const end = { timestamp: String(now / 1000 + 7200), timezone: "Asia/Shanghai" }
const meeting = { summary: "Review", start_time: start, end_time: end, free_busy_status: "busy" } as const

/** A calendar with an event in it. */
const event = Effect.gen(function* () {
  const calendarId = yield* shared
  const made = yield* Calendar.events.create(calendarId, meeting)
  return { calendarId, eventId: made.event.event_id }
})

/** An event to which the second person is invited. */
const invited = Effect.gen(function* () {
  const { calendarId, eventId } = yield* event
  const who = yield* person
  const { attendees } = yield* Calendar.attendees.add(calendarId, eventId, [{ user_id: who }])
  return { calendarId, eventId, who, attendeeId: attendees[0]!.attendee_id }
})

export const cases: ReadonlyArray<ParityCase> = [
  parity("calendar.calendars.create", {
    call: () => Calendar.calendars.create({ summary: "Team", description: "Everybody" }),
    wire: () => ({ method: "POST", path: base, body: { summary: "Team", description: "Everybody" } }),
    result: ({ calendar }) => {
      assert.strictEqual(calendar.summary, "Team")
      assert.strictEqual(calendar.type, "shared")
      assert.match(calendar.calendar_id, /@group\.calendar\.feishu\.cn$/)
    }
  }),
  parity("calendar.calendars.get", shared, {
    call: (id) => Calendar.calendars.get(id),
    wire: (id) => ({ method: "GET", path: wire(id) }),
    result: (calendar, id) => {
      assert.include(wire(id), "%40group")
      assert.strictEqual(calendar.calendar_id, id)
      assert.strictEqual(calendar.role, "owner")
    }
  }),
  parity("calendar.calendars.list", shared, {
    call: () => Calendar.calendars.list({ pageSize: 10 }),
    wire: () => ({ method: "GET", path: base, query: { page_size: "50" } }),
    result: (calendars, id) => {
      assert.deepStrictEqual(
        calendars.map(({ type }) => type),
        ["shared", "primary"]
      )
      assert.strictEqual(calendars[0]?.calendar_id, id)
    }
  }),
  parity("calendar.calendars.primary", {
    call: () => asUser(3)(Calendar.calendars.primary({ userIdType: "union_id" })),
    wire: () => ({
      method: "POST",
      path: `${base}/primary`,
      query: { user_id_type: "union_id" },
      as: "user"
    }),
    result: ({ calendars }) =>
      Effect.map(Sandbox.user(3), ({ union_id }) => {
        assert.strictEqual(calendars[0]?.user_id, union_id)
        assert.strictEqual(calendars[0]?.calendar?.type, "primary")
      })
  }),
  parity("calendar.calendars.update", shared, {
    call: (id) => Calendar.calendars.update(id, { summary: "Renamed" }),
    wire: (id) => ({ method: "PATCH", path: wire(id), body: { summary: "Renamed" } }),
    result: ({ calendar }) => {
      assert.strictEqual(calendar?.summary, "Renamed")
      assert.strictEqual(calendar?.permissions, "public")
    }
  }),
  parity("calendar.calendars.delete", shared, {
    call: (id) => Calendar.calendars.delete(id),
    wire: (id) => ({ method: "DELETE", path: wire(id) }),
    result: (value, id) => {
      assert.deepStrictEqual(value, {})
      return Effect.map(Effect.flip(Calendar.calendars.get(id)), (error) =>
        assert.strictEqual((error as { readonly code: number }).code, 191003)
      )
    }
  }),
  parity("calendar.events.create", shared, {
    call: (id) => Calendar.events.create(id, meeting, { userIdType: "open_id" }),
    wire: (id) => ({
      method: "POST",
      path: `${wire(id)}/events`,
      query: { idempotency_key: uuid, user_id_type: "open_id" },
      body: meeting
    }),
    result: ({ event }, id) => {
      assert.strictEqual(event.summary, "Review")
      assert.strictEqual(event.organizer_calendar_id, id)
      assert.deepStrictEqual(event.start_time, start)
    }
  }),
  parity("calendar.events.get", invited, {
    call: ({ calendarId, eventId }) =>
      Calendar.events.get(calendarId, eventId, { needAttendee: true, userIdType: "open_id" }),
    wire: ({ calendarId, eventId }) => ({
      method: "GET",
      path: `${wire(calendarId)}/events/${eventId}`,
      query: { need_attendee: "true", user_id_type: "open_id" }
    }),
    result: ({ event }, { eventId, who }) => {
      assert.strictEqual(event.event_id, eventId)
      assert.deepStrictEqual(
        event.attendees?.map(({ user_id }) => user_id),
        [who]
      )
    }
  }),
  parity("calendar.events.list", event, {
    call: ({ calendarId }) =>
      Calendar.events.list(calendarId, { startTime: "2026-01-05", endTime: "2026-01-06" }),
    wire: ({ calendarId }) => ({
      method: "GET",
      path: `${wire(calendarId)}/events`,
      query: { start_time: "1767542400", end_time: "1767628800", page_size: "1000" }
    }),
    result: (events, { eventId }) => {
      assert.deepStrictEqual(
        events.map(({ event_id }) => event_id),
        [eventId]
      )
    }
  }),
  parity("calendar.events.update", event, {
    call: ({ calendarId, eventId }) =>
      Calendar.events.update(calendarId, eventId, { summary: "Moved" }, { userIdType: "user_id" }),
    wire: ({ calendarId, eventId }) => ({
      method: "PATCH",
      path: `${wire(calendarId)}/events/${eventId}`,
      query: { user_id_type: "user_id" },
      body: { summary: "Moved" }
    }),
    result: ({ event }) => {
      assert.strictEqual(event.summary, "Moved")
      assert.deepStrictEqual(event.end_time, end)
    }
  }),
  parity("calendar.events.delete", event, {
    call: ({ calendarId, eventId }) =>
      Calendar.events.delete(calendarId, eventId, { needNotification: false }),
    wire: ({ calendarId, eventId }) => ({
      method: "DELETE",
      path: `${wire(calendarId)}/events/${eventId}`,
      query: { need_notification: "false" }
    }),
    result: (value, { calendarId }) => {
      assert.deepStrictEqual(value, {})
      return Effect.map(Calendar.events.list(calendarId), (events) => assert.deepStrictEqual(events, []))
    }
  }),
  parity(
    "calendar.events.reply",
    Effect.gen(function* () {
      const { eventId } = yield* invited
      const { calendars } = yield* asUser(1)(Calendar.calendars.primary())
      return { eventId, own: calendars[0]!.calendar!.calendar_id }
    }),
    {
      call: ({ eventId, own }) => asUser(1)(Calendar.events.reply(own, eventId, "accept")),
      wire: ({ eventId, own }) => ({
        method: "POST",
        path: `${wire(own)}/events/${eventId}/reply`,
        body: { rsvp_status: "accept" },
        as: "user"
      }),
      result: (value) => assert.deepStrictEqual(value, {})
    }
  ),
  parity("calendar.attendees.add", Effect.all({ event, who: person, room }), {
    call: ({ event: { calendarId, eventId }, room, who }) =>
      Calendar.attendees.add(calendarId, eventId, [{ user_id: who }, { room_id: room }], {
        needNotification: false,
        userIdType: "open_id"
      }),
    wire: ({ event: { calendarId, eventId }, room, who }) => ({
      method: "POST",
      path: `${wire(calendarId)}/events/${eventId}/attendees`,
      query: { user_id_type: "open_id" },
      body: {
        attendees: [
          { type: "user", user_id: who },
          { type: "resource", room_id: room }
        ],
        need_notification: false
      }
    }),
    result: ({ attendees }, { room, who }) => {
      assert.deepStrictEqual(
        attendees.map((one) => [one.type, one.user_id ?? one.room_id, one.rsvp_status]),
        [
          ["user", who, "needs_action"],
          ["resource", room, "accept"]
        ]
      )
    }
  }),
  parity("calendar.attendees.list", invited, {
    call: ({ calendarId, eventId }) =>
      Calendar.attendees.list(calendarId, eventId, { pageSize: 5, userIdType: "open_id" }),
    wire: ({ calendarId, eventId }) => ({
      method: "GET",
      path: `${wire(calendarId)}/events/${eventId}/attendees`,
      query: { user_id_type: "open_id", page_size: "10" }
    }),
    result: (attendees, { attendeeId, who }) => {
      assert.deepStrictEqual(
        attendees.map(({ attendee_id, user_id }) => [attendee_id, user_id]),
        [[attendeeId, who]]
      )
    }
  }),
  parity("calendar.attendees.delete", invited, {
    call: ({ attendeeId, calendarId, eventId }) =>
      Calendar.attendees.delete(calendarId, eventId, [attendeeId]),
    wire: ({ attendeeId, calendarId, eventId }) => ({
      method: "POST",
      path: `${wire(calendarId)}/events/${eventId}/attendees/batch_delete`,
      body: { attendee_ids: [attendeeId] }
    }),
    result: (_, { calendarId, eventId }) =>
      Effect.map(Calendar.attendees.list(calendarId, eventId), (left) => assert.deepStrictEqual(left, []))
  }),
  parity("calendar.freebusy.query", invited, {
    call: ({ who }) =>
      Effect.flatMap(
        effectOf(
          Calendar.freebusyBody({
            timeMin: "2026-01-05T09:00",
            timeMax: "2026-01-06T09:00:00+08:00",
            userId: who
          })
        ),
        (body) => Calendar.freebusy.query(body, { userIdType: "open_id" })
      ),
    wire: ({ who }) => ({
      method: "POST",
      path: "/open-apis/calendar/v4/freebusy/list",
      query: { user_id_type: "open_id" },
      body: { time_min: "2026-01-05T09:00:00+08:00", time_max: "2026-01-06T09:00:00+08:00", user_id: who }
    }),
    result: ({ freebusy_list }) => {
      assert.deepStrictEqual(freebusy_list, [
        { start_time: "2026-01-05T10:00:00+08:00", end_time: "2026-01-05T11:00:00+08:00" }
      ])
    }
  })
]
