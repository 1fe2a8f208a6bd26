import * as Calendar from "@effect-feishu/core/Calendar"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import type * as FeishuError from "@effect-feishu/core/FeishuError"
import * as MeetingRoom from "@effect-feishu/core/MeetingRoom"
import * as UserToken from "@effect-feishu/core/UserToken"
import * as PagedStream from "@effect-feishu/core/PagedStream"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import { assert, describe, it } from "@effect/vitest"
import * as Chunk3 from "../../effect3/effect/Chunk.js"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as FastCheck from "fast-check"
import * as Stream from "effect/Stream"
import * as TestClock3 from "../../effect3/effect/TestClock.js"
import { effectOf } from "./support/either.js"

const seconds = (text: string): number => Date.parse(text) / 1000
const nine = seconds("2026-01-05T09:00:00+08:00")

/** The first problem of a refusal. */
const problem = (either: Result.Result<unknown, FeishuError.FeishuInvalidRequestError>): string => {
  const { endpoint, problems } = Result.getOrThrow(Result.flip(either))
  return `${endpoint} ${problems[0]?.path}: ${problems[0]?.message}`
}

describe("Calendar.calendarTime", () => {
  it("takes a text without an offset as a clock in Shanghai", () => {
    const at = { timestamp: String(nine), timezone: "Asia/Shanghai" }
    for (const text of ["2026-01-05T09:00", "2026-01-05 09:00:00", "2026-01-05T01:00:00Z", String(nine)]) {
      assert.deepStrictEqual(Calendar.calendarTime(text), Result.succeed(at), text)
    }
    assert.deepStrictEqual(Calendar.calendarTime(nine), Result.succeed(at))
    assert.deepStrictEqual(Calendar.calendarTime(new Date(nine * 1000)), Result.succeed(at))
  })

  it("takes another zone from the options, from a DateTime, or from the object", () => {
    const berlin = { timestamp: String(seconds("2026-01-05T08:00:00Z")), timezone: "Europe/Berlin" }
    assert.deepStrictEqual(
      Calendar.calendarTime("2026-01-05T09:00", { timezone: "Europe/Berlin" }),
      Result.succeed(berlin)
    )
    const zoned = DateTime.makeZonedUnsafe("2026-01-05T08:00:00Z", { timeZone: "Europe/Berlin" })
    assert.deepStrictEqual(Calendar.calendarTime(zoned), Result.succeed(berlin))
    assert.strictEqual(Result.getOrThrow(Calendar.calendarTime(berlin)), berlin)
  })

  it("takes a date as a whole day", () => {
    assert.deepStrictEqual(Calendar.calendarTime("2026-01-05"), Result.succeed({ date: "2026-01-05" }))
  })

  it("refuses times that do not exist", () => {
    const wrong: ReadonlyArray<Calendar.TimeInput> = [
      "",
      "  ",
      "soon",
      "2026-02-30",
      "2026-13-01",
      "2025-02-29T10:00",
      "2026-01-05T25:00",
      "2026-01-05T10:60",
      "2026-01-05T10:00:60",
      "2026-01-05T10:00+99:00",
      "1969-12-31",
      Number.NaN,
      -1,
      Date.UTC(2026, 0, 5),
      new Date("never"),
      { date: "2026-02-30" },
      { timestamp: "1.5" },
      {}
    ]
    for (const time of wrong) {
      assert.isTrue(Result.isFailure(Calendar.calendarTime(time)), String(time))
      assert.isTrue(Result.isFailure(Calendar.unixSeconds(time)), String(time))
      assert.isTrue(Result.isFailure(Calendar.rfc3339(time)), String(time))
    }
    assert.include(problem(Calendar.calendarTime(Date.UTC(2026, 0, 5))), "milliseconds")
    assert.include(problem(Calendar.calendarTime(1, { timezone: "Mars/Base" })), "Mars/Base")
  })

  it("refuses the hour that a clock change leaves out, and takes the same hour elsewhere", () => {
    const gap = "2026-03-08T02:30"
    assert.include(problem(Calendar.calendarTime(gap, { timezone: "America/New_York" })), "go forward")
    assert.isTrue(Result.isSuccess(Calendar.calendarTime(gap)))
  })

  it("starts a day that has no midnight with its first moment", () => {
    // In Beirut the clocks go forward at midnight.
    assert.deepStrictEqual(
      Calendar.rfc3339("2026-03-29", { timezone: "Asia/Beirut" }),
      Result.succeed("2026-03-29T01:00:00+03:00")
    )
  })
})

describe("Calendar.rfc3339", () => {
  it("keeps the offset and the fraction that a text has", () => {
    const kept: ReadonlyArray<readonly [string, string]> = [
      ["2026-01-05T09:00:00.123456+02:00", "2026-01-05T09:00:00.123456+02:00"],
      ["2026-01-05t09:00:00z", "2026-01-05T09:00:00Z"],
      ["2026-01-05T09:00-0330", "2026-01-05T09:00:00-03:30"],
      ["2026-01-05 09:00:00.5", "2026-01-05T09:00:00.5+08:00"]
    ]
    for (const [given, expected] of kept) {
      assert.deepStrictEqual(Calendar.rfc3339(given), Result.succeed(expected))
    }
  })

  it("writes what has no offset in the zone", () => {
    assert.deepStrictEqual(Calendar.rfc3339(nine), Result.succeed("2026-01-05T09:00:00+08:00"))
    assert.deepStrictEqual(Calendar.rfc3339("2026-01-05"), Result.succeed("2026-01-05T00:00:00+08:00"))
    assert.deepStrictEqual(
      Calendar.rfc3339(nine, { timezone: "America/New_York" }),
      Result.succeed("2026-01-04T20:00:00-05:00")
    )
    assert.deepStrictEqual(Calendar.rfc3339(1.5), Result.succeed("1970-01-01T08:00:01.500+08:00"))
  })
})

const zones = FastCheck.constantFrom(
  "Asia/Shanghai",
  "UTC",
  "America/New_York",
  "Europe/Berlin",
  "Asia/Kolkata",
  "Australia/Lord_Howe",
  "America/St_Johns"
)
/** From 1970 to 2100. */
const moments = FastCheck.integer({ min: 0, max: 4_102_444_800 })

describe("Calendar times", () => {
  it("name the same moment in every form and every zone", () => {
    FastCheck.assert(
      FastCheck.property(moments, zones, (moment, timezone) => {
        const options = { timezone }
        const text = Result.getOrThrow(Calendar.rfc3339(moment, options))
        const wire = Result.getOrThrow(Calendar.calendarTime(moment, options))
        assert.strictEqual(Date.parse(text), moment * 1000)
        assert.deepStrictEqual(wire, { timestamp: String(moment), timezone })
        for (const form of [text, wire, new Date(moment * 1000), String(moment)]) {
          assert.strictEqual(Result.getOrThrow(Calendar.unixSeconds(form, options)), moment)
        }
        assert.strictEqual(Result.getOrThrow(Calendar.rfc3339(text, options)), text)
      })
    )
  })

  it("read back what the clock on the wall shows", () => {
    FastCheck.assert(
      FastCheck.property(moments, zones, (moment, timezone) => {
        const local = Result.getOrThrow(Calendar.rfc3339(moment, { timezone })).slice(0, 19)
        // When the clocks go back an hour comes twice, and the text alone does not say which one is meant.
        const again = Result.getOrThrow(Calendar.rfc3339(local, { timezone }))
        assert.strictEqual(again.slice(0, 19), local)
      })
    )
  })

  it("are a real day, or refused", () => {
    const day = FastCheck.tuple(
      FastCheck.integer({ min: 1970, max: 2100 }),
      FastCheck.integer({ min: 0, max: 14 }),
      FastCheck.integer({ min: 0, max: 33 })
    )
    FastCheck.assert(
      FastCheck.property(day, ([year, month, date]) => {
        const text = `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`
        const parsed = new Date(Date.UTC(year, month - 1, date))
        const exists = parsed.getUTCMonth() === month - 1 && parsed.getUTCDate() === date
        assert.strictEqual(Result.isSuccess(Calendar.calendarTime(text)), exists, text)
        assert.strictEqual(Result.isSuccess(Calendar.unixSeconds(`${text}T12:00`)), exists, text)
      })
    )
  })
})

describe("Calendar.recurrence", () => {
  it("writes the rule that was said", () => {
    assert.deepStrictEqual(
      Calendar.recurrence({
        frequency: "weekly",
        interval: 2,
        byDay: ["MO", "WE"],
        until: "2026-02-01T00:00"
      }),
      Result.succeed("FREQ=WEEKLY;INTERVAL=2;UNTIL=20260131T160000Z;BYDAY=MO,WE")
    )
    assert.deepStrictEqual(
      Calendar.recurrence({ frequency: "monthly", byDay: ["-1FR"], count: 3 }),
      Result.succeed("FREQ=MONTHLY;COUNT=3;BYDAY=-1FR")
    )
    assert.deepStrictEqual(
      Calendar.recurrence({ frequency: "yearly", byMonth: [2], byMonthDay: [29], until: "2036-03-01" }),
      Result.succeed("FREQ=YEARLY;UNTIL=20360301T155959Z;BYMONTH=2;BYMONTHDAY=29")
    )
  })

  it("ends rules by a time of the type that the start has", () => {
    const until = (options: Partial<Calendar.EventOptions>) =>
      Result.map(
        Calendar.calendarEvent({
          summary: "",
          startTime: "2026-01-05T09:00",
          endTime: "2026-01-05T10:00",
          ...options
        }),
        ({ recurrence }) => /UNTIL=(\w+)/.exec(recurrence ?? "")?.[1]
      )
    const daily = (time: Calendar.TimeInput): Partial<Calendar.EventOptions> => ({
      recurrence: { frequency: "daily", until: time }
    })
    const days = { startTime: "2026-01-05", endTime: "2026-01-06" }
    assert.deepStrictEqual(until(daily("2026-01-31")), Result.succeed("20260131T155959Z"))
    assert.deepStrictEqual(until(daily("2026-01-31T09:00")), Result.succeed("20260131T010000Z"))
    assert.deepStrictEqual(
      until({ ...daily("2026-07-31"), timezone: "America/New_York" }),
      Result.succeed("20260801T035959Z")
    )
    assert.deepStrictEqual(until({ ...days, ...daily("2026-01-31") }), Result.succeed("20260131"))
    assert.deepStrictEqual(until({ ...days, ...daily("2026-01-31T23:30") }), Result.succeed("20260131"))
    assert.deepStrictEqual(until({ ...days, ...daily("2026-01-31T17:00Z") }), Result.succeed("20260201"))
    // The last day may be the first one, and not before it.
    assert.deepStrictEqual(until(daily("2026-01-05")), Result.succeed("20260105T155959Z"))
    assert.match(problem(until(daily("2026-01-05T08:59"))), /recurrence\.until: must not be before startTime/)
    assert.match(problem(until({ ...days, ...daily("2026-01-04") })), /recurrence\.until/)
    assert.deepStrictEqual(
      Calendar.recurrence({ frequency: "daily", until: "2026-01-31", wholeDays: true }),
      Result.succeed("FREQ=DAILY;UNTIL=20260131")
    )
  })

  it("refuses rules that make no sense, naming what", () => {
    const wrong: ReadonlyArray<readonly [Calendar.Recurrence, string]> = [
      [{ frequency: "daily", interval: 0 }, "interval"],
      [{ frequency: "daily", count: 1.5 }, "count"],
      [{ frequency: "daily", count: 2, until: "2026-01-31" }, "until"],
      [{ frequency: "daily", until: "2026-02-31" }, "until"],
      [{ frequency: "weekly", byDay: ["2MO"] }, "byDay"],
      [{ frequency: "monthly", byDay: ["0MO"] }, "byDay"],
      [{ frequency: "weekly", byDay: [] }, "byDay"],
      [{ frequency: "monthly", byMonthDay: [32] }, "byMonthDay"],
      [{ frequency: "monthly", byMonthDay: [0] }, "byMonthDay"],
      [{ frequency: "yearly", byMonth: [13] }, "byMonth"]
    ]
    for (const [rule, path] of wrong) {
      assert.match(problem(Calendar.recurrence(rule)), new RegExp(`^Calendar.recurrence ${path}:`))
    }
  })
})

describe("Calendar.calendarEvent", () => {
  it("leaves out what was not said, and is busy", () => {
    assert.deepStrictEqual(
      Calendar.calendarEvent({
        summary: "Review",
        startTime: "2026-01-05T09:00",
        endTime: "2026-01-05T10:00",
        description: "",
        location: "Room 5",
        reminders: [15, { minutes: 5 }],
        recurrence: { frequency: "daily", count: 2 }
      }),
      Result.succeed({
        summary: "Review",
        start_time: { timestamp: String(nine), timezone: "Asia/Shanghai" },
        end_time: { timestamp: String(nine + 3600), timezone: "Asia/Shanghai" },
        location: { name: "Room 5" },
        free_busy_status: "busy",
        reminders: [{ minutes: 15 }, { minutes: 5 }],
        recurrence: "FREQ=DAILY;COUNT=2"
      })
    )
  })

  it("names every option that does not fit", () => {
    const refused = Calendar.calendarEvent({
      summary: "x".repeat(1001),
      startTime: "2026-01-05T25:00",
      endTime: "2026-01-05",
      reminders: [20_161],
      recurrence: { frequency: "daily", interval: 0 }
    })
    const { problems } = Result.getOrThrow(Result.flip(refused))
    assert.deepStrictEqual(
      problems.map(({ path }) => path),
      ["startTime", "summary", "reminders[0]", "interval"]
    )
  })

  it("refuses an end before the start, and a day at one end with a moment at the other", () => {
    const event = { summary: "", startTime: "2026-01-05T09:00" }
    assert.match(problem(Calendar.calendarEvent({ ...event, endTime: "2026-01-05T08:59" })), /endTime/)
    assert.match(problem(Calendar.calendarEvent({ ...event, endTime: "2026-01-06" })), /endTime/)
  })
})

describe("Calendar.calendarAttendees", () => {
  it("tells the type from the id, keeps a type that is there, and leaves the objects as they were", () => {
    const given = [
      { user_id: "ou_a" },
      { chat_id: "oc_a" },
      { room_id: "omm_a" },
      { third_party_email: "a@example.com" },
      { type: "user" as const, user_id: "ou_b", is_optional: true }
    ]
    const before = structuredClone(given)
    const attendees = Result.getOrThrow(Calendar.calendarAttendees(given))
    assert.deepStrictEqual(
      attendees.map(({ type }) => type),
      ["user", "chat", "resource", "third_party", "user"]
    )
    assert.deepStrictEqual(attendees[4], { type: "user", user_id: "ou_b", is_optional: true })
    assert.deepStrictEqual(given, before)
    assert.deepStrictEqual(Calendar.calendarAttendees(null), Result.succeed([]))
  })

  it("refuses an attendee without the id of its type", () => {
    assert.include(
      problem(Calendar.calendarAttendees([{ type: "resource", user_id: "ou_a" }])),
      "attendees[0].room_id"
    )
    assert.include(problem(Calendar.calendarAttendees([{}])), "attendees[0].user_id")
  })
})

describe("Calendar.freebusyBody", () => {
  it("refuses a question about nobody, and a time that ends before it begins", () => {
    const times = { timeMin: "2026-01-05", timeMax: "2026-01-06" }
    assert.include(problem(Calendar.freebusyBody(times)), "userId")
    const back = Calendar.freebusyBody({ timeMin: "2026-01-06", timeMax: "2026-01-05", roomId: "omm_1" })
    assert.include(problem(back), "timeMax")
  })
})

const sandbox = SandboxFeishu.layer({ seed: 1 })

/** A calendar with so many events, one an hour from nine o'clock on. */
const filled = (count: number) =>
  Effect.gen(function* () {
    const { calendar } = yield* Calendar.calendars.create({ summary: "Busy", permissions: "public" })
    yield* Effect.forEach(
      Array.from({ length: count }, (_, index) => index),
      (index) =>
        Calendar.events.create(calendar.calendar_id, {
          summary: String(index),
          start_time: { timestamp: String(nine + index * 3600) },
          end_time: { timestamp: String(nine + index * 3600 + 1800) }
        }),
      { discard: true }
    )
    yield* Sandbox.clearRequests
    return calendar.calendar_id
  })

const invalidAt = (path: string) => (error: FeishuError.FeishuError) => {
  assert.strictEqual(error._tag, "FeishuInvalidRequestError")
  assert.strictEqual((error as FeishuError.FeishuInvalidRequestError).problems[0]?.path, path)
  return Effect.map(Sandbox.requestCounts, (counts) =>
    assert.notProperty(counts, "calendar.v4.calendar.event.list")
  )
}

describe("Calendar.events.list", () => {
  it.effect("a window is whole though the platform cuts its answers off and pages none of them", () =>
    Effect.gen(function* () {
      const id = yield* filled(300)
      // One more that reaches over every middle, and is given once.
      yield* Calendar.events.create(id, {
        summary: "long",
        start_time: { timestamp: String(nine) },
        end_time: { timestamp: String(nine + 300 * 3600) }
      })
      yield* Sandbox.clearRequests
      const window = { startTime: nine, endTime: nine + 300 * 3600 }
      const events = yield* Calendar.events.list(id, { ...window, pageSize: 50 })
      assert.strictEqual(events.length, 301)
      assert.strictEqual(new Set(events.map(({ event_id }) => event_id)).size, 301)
      const requests = yield* Sandbox.requests
      for (const { query } of requests) {
        assert.notProperty(query, "page_token")
        assert.deepStrictEqual(query["page_size"], ["50"])
      }
      // A window of 300 is cut, as are its two halves and the four quarters; the eighths hold some forty each.
      assert.strictEqual(requests.length, 15)
      const one = yield* Calendar.events.list(id, window)
      assert.deepStrictEqual(
        new Set(one.map(({ event_id }) => event_id)),
        new Set(events.map(({ event_id }) => event_id))
      )
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("a window gives the events within it and those that reach into it, no others", () =>
    Effect.gen(function* () {
      const id = yield* filled(10)
      const events = yield* Calendar.events.list(id, {
        startTime: nine + 2 * 3600 + 900,
        endTime: nine + 4 * 3600 - 60
      })
      assert.deepStrictEqual(
        events.map(({ summary }) => summary),
        ["2", "3"]
      )
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("a repeated event is in every window in which it takes place", () =>
    Effect.gen(function* () {
      const { calendar } = yield* Calendar.calendars.create({ summary: "Weekly" })
      const id = calendar.calendar_id
      const event = yield* effectOf(
        Calendar.calendarEvent({
          summary: "Review",
          startTime: "2026-01-05T09:00",
          endTime: "2026-01-05T10:00",
          recurrence: { frequency: "weekly", byDay: ["MO", "WE"], count: 4 }
        })
      )
      yield* Calendar.events.create(id, event)
      const on = (startTime: string, endTime: string) =>
        Effect.map(Calendar.events.list(id, { startTime, endTime }), (events) => events.length)
      assert.strictEqual(yield* on("2026-01-14", "2026-01-15"), 1)
      assert.strictEqual(yield* on("2026-01-15", "2026-01-19"), 0)
      // The fourth time was the last.
      assert.strictEqual(yield* on("2026-01-19", "2026-03-01"), 0)
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("fails rather than give a part where one second holds more than an answer", () =>
    Effect.gen(function* () {
      const { calendar } = yield* Calendar.calendars.create({ summary: "Crowded" })
      const at = { timestamp: String(nine) }
      yield* Effect.forEach(
        Array.from({ length: 60 }),
        () => Calendar.events.create(calendar.calendar_id, { start_time: at, end_time: at }),
        { discard: true }
      )
      yield* Sandbox.clearRequests
      const error = yield* Effect.flip(
        Calendar.events.list(calendar.calendar_id, {
          startTime: nine - 3600,
          endTime: nine + 3600,
          pageSize: 50
        })
      )
      assert.strictEqual(error._tag, "FeishuInvalidRequestError")
      assert.include(error.message, "Calendar.events.list")
      // One way down to the second, and back.
      assert.isBelow((yield* Sandbox.requests).length, 30)
      // Paged, all of them can be had.
      const all = yield* Calendar.events.list(calendar.calendar_id, { pageSize: 50 })
      assert.strictEqual(all.length, 60)
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("without a window the list goes on from page to page, in pages of at least 50", () =>
    Effect.gen(function* () {
      const id = yield* filled(120)
      const events = yield* Calendar.events.list(id, { pageSize: 10 })
      assert.strictEqual(events.length, 120)
      const requests = yield* Sandbox.requests
      assert.strictEqual(requests.length, 3)
      assert.deepStrictEqual(
        requests.map(({ query }) => query["page_size"]),
        [["50"], ["50"], ["50"]]
      )
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("the stream asks for no more than is taken, in windows too", () =>
    Effect.gen(function* () {
      const id = yield* filled(200)
      const window = { startTime: nine, endTime: nine + 200 * 3600, pageSize: 50 }
      const some = yield* Stream.runCollect(
        Stream.take(PagedStream.make(Calendar.events.list(id, window)), 3)
      )
      assert.deepStrictEqual(
        Chunk3.toArray(some).map(({ summary }) => summary),
        ["0", "1", "2"]
      )
      // The whole, its first half, and the first quarter, and its first half.
      assert.strictEqual((yield* Sandbox.requests).length, 4)
      const limited = yield* Calendar.events.list(id, { ...window, maxItems: 60 })
      assert.strictEqual(limited.length, 60)
      assert.deepStrictEqual(yield* Calendar.events.list(id, { ...window, maxItems: 0 }), [])
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("refuses windows that are none, before any request", () =>
    Effect.gen(function* () {
      const list = (options: Parameters<typeof Calendar.events.list>[1]) =>
        Effect.flip(Calendar.events.list("cal", options))
      yield* Effect.flatMap(list({ startTime: nine }), invalidAt("endTime"))
      yield* Effect.flatMap(list({ endTime: nine }), invalidAt("startTime"))
      yield* Effect.flatMap(list({ startTime: nine, endTime: nine }), invalidAt("endTime"))
      yield* Effect.flatMap(list({ startTime: "2026-02-30", endTime: nine }), invalidAt("startTime"))
      yield* Effect.flatMap(list({ startTime: 1, endTime: 2, anchorTime: 1 }), invalidAt("anchorTime"))
      yield* Effect.flatMap(list({ startTime: 1, endTime: 2, pageSize: 0 }), invalidAt("pageSize"))
    }).pipe(Effect.provide(sandbox))
  )
})

describe("Calendar.events.sync", () => {
  it.effect("gives everything first, then what changed, deletions included", () =>
    Effect.gen(function* () {
      const id = yield* filled(60)
      const first = yield* Calendar.events.sync(id, { pageSize: 50 })
      assert.strictEqual(first.events.length, 60)
      const [one, two] = first.events
      yield* Calendar.events.update(id, one!.event_id, { summary: "moved" })
      yield* Calendar.events.delete(id, two!.event_id)
      const next = yield* Calendar.events.sync(id, { syncToken: first.syncToken })
      assert.deepStrictEqual(
        next.events.map(({ status, summary }) => [summary, status]),
        [
          ["moved", "confirmed"],
          ["1", "cancelled"]
        ]
      )
      assert.deepStrictEqual((yield* Calendar.events.sync(id, { syncToken: next.syncToken })).events, [])
    }).pipe(Effect.provide(sandbox))
  )
})

describe("Calendar", () => {
  it.effect("an attendee list must name somebody, before any request", () =>
    Effect.gen(function* () {
      const calls: ReadonlyArray<Effect.Effect<unknown, FeishuError.FeishuError, FeishuClient>> = [
        Calendar.attendees.add("cal", "event", []),
        Calendar.attendees.add("cal", "event", [{ type: "chat" }]),
        Calendar.attendees.delete("cal", "event", [])
      ]
      for (const call of calls) {
        const error = yield* Effect.flip(call)
        assert.strictEqual(error._tag, "FeishuInvalidRequestError")
        assert.match(error.message, /Calendar\.attendees\.(add|delete)/)
      }
      assert.deepStrictEqual(yield* Sandbox.requests, [])
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("a repeated creation makes one event", () =>
    Effect.gen(function* () {
      const { calendar } = yield* Calendar.calendars.create({ summary: "Once" })
      const event = { start_time: { timestamp: String(nine) }, end_time: { timestamp: String(nine + 60) } }
      const options = { idempotencyKey: "0123456789abcdef0123456789abcdef" }
      const first = yield* Calendar.events.create(calendar.calendar_id, event, options)
      const second = yield* Calendar.events.create(calendar.calendar_id, event, options)
      assert.strictEqual(first.event.event_id, second.event.event_id)
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("an event with attendees: invited, answered, busy, taken back", () =>
    Effect.gen(function* () {
      yield* TestClock3.setTime(nine * 1000)
      const [ada, ben] = yield* Effect.all([Sandbox.user(0), Sandbox.user(1)])
      const asAda = yield* Effect.map(Sandbox.mintUserToken({ user: 0 }), ({ accessToken }) =>
        UserToken.provide(accessToken)
      )
      const asBen = yield* Effect.map(Sandbox.mintUserToken({ user: 1 }), ({ accessToken }) =>
        UserToken.provide(accessToken)
      )
      const primary = Effect.map(
        Calendar.calendars.primary(),
        ({ calendars }) => calendars[0]?.calendar?.calendar_id ?? ""
      )
      const hers = yield* asAda(primary)
      const his = yield* asBen(primary)
      const busy = Effect.gen(function* () {
        const question = yield* effectOf(
          Calendar.freebusyBody({
            timeMin: "2026-01-05",
            timeMax: "2026-01-12",
            userId: ben.open_id,
            needRsvpStatus: true
          })
        )
        return (yield* Calendar.freebusy.query(question)).freebusy_list
      })

      const review = yield* effectOf(
        Calendar.calendarEvent({
          summary: "Review",
          startTime: "2026-01-06T14:00",
          endTime: "2026-01-06T15:00",
          attendeeAbility: "can_see_others"
        })
      )
      const { event } = yield* asAda(Calendar.events.create(hers, review))
      const building = (yield* MeetingRoom.listBuildings())[0]!
      const room = (yield* MeetingRoom.list(building.building_id ?? ""))[0]!
      yield* asAda(
        Calendar.attendees.add(hers, event.event_id, [
          { user_id: ben.open_id },
          { room_id: room.room_id ?? "" }
        ])
      )
      assert.deepStrictEqual(yield* busy, [
        {
          start_time: "2026-01-06T14:00:00+08:00",
          end_time: "2026-01-06T15:00:00+08:00",
          rsvp_status: "needs_action"
        }
      ])

      // It stands in his own calendar, where he answers.
      const seen = yield* asBen(Calendar.events.list(his, { startTime: "2026-01-06", endTime: "2026-01-07" }))
      assert.deepStrictEqual(
        seen.map(({ event_organizer, organizer_calendar_id, summary }) => [
          summary,
          event_organizer?.user_id,
          organizer_calendar_id
        ]),
        [["Review", ada.open_id, hers]]
      )
      yield* asBen(Calendar.events.reply(his, event.event_id, "decline"))
      assert.deepStrictEqual(yield* busy, [])
      const attendees = yield* asAda(Calendar.attendees.list(hers, event.event_id))
      assert.deepStrictEqual(
        attendees.map(({ rsvp_status, type }) => [type, rsvp_status]),
        [
          ["user", "decline"],
          ["resource", "accept"]
        ]
      )

      // He may not move it; she may, and takes it back in the end.
      const refused = yield* Effect.flip(
        asBen(Calendar.events.update(his, event.event_id, { summary: "No" }))
      )
      assert.strictEqual(refused.code, 193002)
      yield* asAda(Calendar.attendees.delete(hers, event.event_id, [attendees[0]?.attendee_id ?? ""]))
      assert.deepStrictEqual(yield* asBen(Calendar.events.list(his)), [])
      yield* asAda(Calendar.events.delete(hers, event.event_id))
      assert.strictEqual((yield* Effect.flip(asAda(Calendar.events.get(hers, event.event_id)))).code, 193003)
    }).pipe(Effect.provide(sandbox))
  )
})
