import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { code, dig, done } from "./support.js"

const layer = Sandbox.layer({ seed: 1, users: 20 })
const root = "/open-apis/calendar/v4/calendars"
/** 5 January 2026, 10:00 in Shanghai: a Monday. */
const monday = Date.UTC(2026, 0, 5, 2) / 1000
const day = 86_400

const textAt = (value: unknown, path: string): string => String(dig(value, path))

const namesAt = (value: unknown, path: string, field: string): ReadonlyArray<unknown> => {
  const list = dig(value, path)
  return Array.isArray(list) ? list.map((one) => dig(one, field)) : []
}

const people = Effect.map(Sandbox.users(), ({ users }) => users)

const tokenOf = (user: number) =>
  Effect.map(Sandbox.mintUserToken({ user }), ({ accessToken }) => accessToken)

const makeCalendar = (fields: object = {}) =>
  Effect.map(done("POST", root, { summary: "Team", ...fields }), (made) =>
    textAt(made, "calendar.calendar_id")
  )

const makeEvent = (calendar: string, summary: string, start: number, extra: object = {}) =>
  Effect.map(
    done("POST", `${root}/${calendar}/events`, {
      summary,
      start_time: { timestamp: String(start) },
      end_time: { timestamp: String(start + 3600) },
      ...extra
    }),
    (made) => textAt(made, "event.event_id")
  )

describe("events", () => {
  it.effect("are found by words, time and who is invited", () =>
    Effect.gen(function* () {
      const [, ann] = yield* people
      const calendar = yield* makeCalendar()
      const review = yield* makeEvent(calendar, "Design review", monday)
      yield* makeEvent(calendar, "Lunch", monday + day)
      const later = yield* makeEvent(calendar, "Review of code", monday + 7 * day)
      yield* done("POST", `${root}/${calendar}/events/${later}/attendees`, {
        attendees: [{ type: "user", user_id: ann!.open_id }]
      })
      const search = (body: object) =>
        Effect.map(done("POST", `${root}/${calendar}/events/search`, body), (got) =>
          namesAt(got, "items", "event_id")
        )
      assert.deepStrictEqual(yield* search({ query: "review" }), [review, later])
      assert.deepStrictEqual(
        yield* search({
          query: "",
          filter: {
            start_time: { timestamp: String(monday - 1) },
            end_time: { timestamp: String(monday + 7200) }
          }
        }),
        [review]
      )
      assert.deepStrictEqual(yield* search({ query: "", filter: { user_ids: [ann!.open_id] } }), [later])
      assert.deepStrictEqual(yield* search({ query: "nothing" }), [])
    }).pipe(Effect.provide(layer))
  )

  it.effect("that repeat are listed one by one", () =>
    Effect.gen(function* () {
      const calendar = yield* makeCalendar()
      const event = yield* makeEvent(calendar, "Stand-up", monday, { recurrence: "FREQ=DAILY;COUNT=3" })
      const window = `start_time=${monday - day}&end_time=${monday + 30 * day}`
      const got = yield* done("GET", `${root}/${calendar}/events/${event}/instances?${window}`)
      assert.deepStrictEqual(
        namesAt(got, "items", "start_time.timestamp"),
        [0, 1, 2].map((index) => String(monday + index * day))
      )
      const seen = yield* done("GET", `${root}/${calendar}/events/instance_view?${window}`)
      assert.deepStrictEqual(namesAt(seen, "items", "recurring_event_id"), [event, event, event])
      const long = `start_time=${monday}&end_time=${monday + 50 * day}`
      assert.strictEqual(yield* code("GET", `${root}/${calendar}/events/instance_view?${long}`), 193103)
    }).pipe(Effect.provide(layer))
  )
})

describe("a calendar", () => {
  it.effect("is open to those whom it was opened for, by their role", () =>
    Effect.gen(function* () {
      const [, ann] = yield* people
      const token = yield* tokenOf(1)
      const calendar = yield* makeCalendar({ permissions: "private" })
      const url = `${root}/${calendar}`
      assert.strictEqual(yield* code("GET", url, undefined, token), 191002)
      const scope = { type: "user", user_id: ann!.open_id }
      const acl = yield* done("POST", `${url}/acls`, { role: "reader", scope })
      assert.strictEqual(yield* code("GET", url, undefined, token), 0)
      const event = {
        summary: "x",
        start_time: { timestamp: String(monday) },
        end_time: { timestamp: String(monday + 60) }
      }
      assert.strictEqual(yield* code("POST", `${url}/events`, event, token), 191002)
      yield* done("POST", `${url}/acls`, { role: "writer", scope })
      assert.strictEqual(yield* code("POST", `${url}/events`, event, token), 0)
      assert.deepStrictEqual(namesAt(yield* done("GET", `${url}/acls`), "acls", "role"), ["writer"])
      yield* done("DELETE", `${url}/acls/${textAt(acl, "acl_id")}`)
      assert.strictEqual(yield* code("GET", url, undefined, token), 191002)
      assert.strictEqual(yield* code("DELETE", `${url}/acls/user_1`), 192000)
    }).pipe(Effect.provide(layer))
  )

  it.effect("is listed to who subscribes to it, and found by its name", () =>
    Effect.gen(function* () {
      const token = yield* tokenOf(1)
      const calendar = yield* makeCalendar({ permissions: "public", summary: "Holidays" })
      const url = `${root}/${calendar}`
      const found = yield* done("POST", `${root}/search`, { query: "holi" }, token)
      assert.deepStrictEqual(namesAt(found, "items", "calendar_id"), [calendar])
      yield* done("POST", `${url}/subscribe`, undefined, token)
      const listed = yield* done("GET", root, undefined, token)
      assert.include(namesAt(listed, "calendar_list", "calendar_id"), calendar)
      yield* done("POST", `${url}/unsubscribe`, undefined, token)
      assert.strictEqual(yield* code("POST", `${url}/unsubscribe`, undefined, token), 191007)
      const many = yield* done("POST", `${root}/mget`, { calendar_ids: [calendar] })
      assert.deepStrictEqual(namesAt(many, "calendars", "summary"), ["Holidays"])
      const [, ann] = yield* people
      const own = yield* done("POST", `${root}/primarys`, { user_ids: [ann!.open_id] })
      assert.deepStrictEqual(namesAt(own, "calendars", "user_id"), [ann!.open_id])
    }).pipe(Effect.provide(layer))
  )

  it.effect("is told apart from an id that is none", () =>
    Effect.gen(function* () {
      const calendar = yield* makeCalendar()
      assert.strictEqual(yield* code("GET", `${root}/nonsense`), 191001)
      assert.strictEqual(yield* code("GET", `${root}/feishu.cn_none@group.calendar.feishu.cn`), 191000)
      assert.strictEqual(yield* code("GET", `${root}/${calendar}/events/nonsense`), 193000)
      const gone = "00000000-0000-0000-0000-000000000000_0"
      assert.strictEqual(yield* code("GET", `${root}/${calendar}/events/${gone}`), 193001)
    }).pipe(Effect.provide(layer))
  )
})

describe("a view of occurrences", () => {
  it.effect("has room for 1,000 of them", () =>
    Effect.gen(function* () {
      const calendar = yield* makeCalendar()
      for (let made = 0; made < 26; made++) {
        yield* makeEvent(calendar, `daily ${made}`, monday, { recurrence: "FREQ=DAILY" })
      }
      const view = (days: number) =>
        `${root}/${calendar}/events/instance_view?start_time=${monday}&end_time=${monday + days * day}`
      assert.strictEqual(yield* code("GET", view(38)), 0)
      assert.strictEqual(yield* code("GET", view(40)), 193104)
    }).pipe(Effect.provide(layer))
  )
})

describe("a calendar of somebody else", () => {
  it.effect("looks to its subscribers as they like, and is changed by its owner", () =>
    Effect.gen(function* () {
      const calendar = yield* makeCalendar({ permissions: "public" })
      const token = yield* tokenOf(1)
      const one = `${root}/${calendar}`
      assert.strictEqual(yield* code("PATCH", one, { color: 5 }, token), 191009)
      yield* done("POST", `${one}/subscribe`, undefined, token)
      yield* done("PATCH", one, { color: 5, summary_alias: "Mine" }, token)
      assert.strictEqual(yield* code("PATCH", one, { summary: "Theirs" }, token), 191002)
      const seen = yield* done("GET", one, undefined, token)
      assert.deepStrictEqual([dig(seen, "color"), dig(seen, "summary_alias")], [5, "Mine"])
      const own = yield* done("GET", one)
      assert.deepStrictEqual([dig(own, "color"), dig(own, "summary_alias")], [-1, ""])
    }).pipe(Effect.provide(layer))
  )
})
