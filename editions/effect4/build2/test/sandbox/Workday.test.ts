/** What the sandbox refuses of calendars, tasks, meetings, approvals and OAuth, as the platform does. */
import * as CalendarEvent from "@effect-feishu/core/api/calendar/v4/CalendarEvent"
import * as Instance from "@effect-feishu/core/api/approval/v4/Instance"
import * as InstanceComment from "@effect-feishu/core/api/approval/v4/InstanceComment"
import * as Freebusy from "@effect-feishu/core/api/calendar/v4/Freebusy"
import * as Approval from "@effect-feishu/core/Approval"
import * as Calendar from "@effect-feishu/core/Calendar"
import type { FeishuError } from "@effect-feishu/core/FeishuError"
import * as Task from "@effect-feishu/core/Task"
import * as UserToken from "@effect-feishu/core/UserToken"
import * as Vc from "@effect-feishu/core/Vc"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as TestClock3 from "../../effect3/effect/TestClock.js"
import { effectOf } from "../core/support/either.js"

const layer = SandboxFeishu.layer({ seed: 1 })

/** Runs an effect as a person of the directory. */
const as =
  (user: number) =>
  <A, E, R>(self: Effect.Effect<A, E, R>) =>
    Effect.flatMap(Sandbox.mintUserToken({ user }), ({ accessToken }) => UserToken.provide(self, accessToken))

const refused = <A, R>(code: number, call: Effect.Effect<A, FeishuError, R>): Effect.Effect<void, A, R> =>
  Effect.map(Effect.flip(call), (error) => assert.strictEqual(error.code, code, error.message))

const at = (seconds: number) => ({ timestamp: String(seconds) })

describe("the sandbox's calendars", () => {
  it.effect("are for their owners; public ones for all to read, others show busy times only", () =>
    Effect.gen(function* () {
      const { calendars } = yield* as(0)(Calendar.calendars.primary())
      const own = calendars[0]?.calendar?.calendar_id ?? ""
      yield* refused(191002, as(1)(Calendar.events.list(own)))
      const { calendar } = yield* as(0)(Calendar.calendars.create({ summary: "Team" }))
      yield* refused(191002, as(1)(Calendar.events.list(calendar.calendar_id)))
      yield* as(0)(Calendar.calendars.update(calendar.calendar_id, { permissions: "public" }))
      assert.deepStrictEqual(yield* as(1)(Calendar.events.list(calendar.calendar_id)), [])
      const event = { start_time: at(1), end_time: at(2) }
      yield* refused(191002, as(1)(Calendar.events.create(calendar.calendar_id, event)))
      yield* refused(191004, as(0)(Calendar.calendars.delete(own)))
      yield* refused(191000, Calendar.calendars.get("feishu.cn_nobody@group.calendar.feishu.cn"))
    }).pipe(Effect.provide(layer))
  )

  it.effect("forbid page tokens in a window, small pages, and tokens that they did not give", () =>
    Effect.gen(function* () {
      const { calendar } = yield* Calendar.calendars.create({ summary: "Team" })
      const id = { calendar_id: calendar.calendar_id }
      const window = { ...id, start_time: "1", end_time: "2" }
      yield* refused(190002, CalendarEvent.list({ ...window, page_token: "x" }))
      yield* refused(190002, CalendarEvent.list({ ...window, sync_token: "x" }))
      yield* refused(190002, CalendarEvent.list({ ...id, start_time: "1" }))
      yield* refused(99992402, CalendarEvent.list({ ...id, page_size: 49 }))
      yield* refused(190008, CalendarEvent.list({ ...id, sync_token: "x" }))
      yield* refused(190009, CalendarEvent.list({ ...id, sync_token: "sync_1", anchor_time: "1" }))
    }).pipe(Effect.provide(layer))
  )

  it.effect("refuse events that end before they start, and zones and rules that do not exist", () =>
    Effect.gen(function* () {
      const { calendar } = yield* Calendar.calendars.create({ summary: "Team" })
      const create = (event: Calendar.NewEvent) =>
        CalendarEvent.create({ ...event, calendar_id: calendar.calendar_id })
      const good = { start_time: at(10), end_time: at(20) }
      yield* refused(190014, create({ ...good, end_time: at(9) }))
      yield* refused(190014, create({ ...good, start_time: { date: "2026-02-30" } }))
      yield* refused(190014, create({ ...good, start_time: { timestamp: "10", timezone: "Mars/Base" } }))
      yield* refused(190014, create({ ...good, recurrence: "FREQ=SOMETIMES" }))
      yield* refused(190014, create({ ...good, recurrence: "FREQ=DAILY;COUNT=2;UNTIL=20260101" }))
    }).pipe(Effect.provide(layer))
  )

  it.effect("list invitations only to those who may see them", () =>
    Effect.gen(function* () {
      const { user } = yield* Sandbox.mintUserToken({ user: 1 })
      const { calendars } = yield* as(0)(Calendar.calendars.primary())
      const hers = calendars[0]?.calendar?.calendar_id ?? ""
      const { event } = yield* as(0)(Calendar.events.create(hers, { start_time: at(10), end_time: at(20) }))
      yield* as(0)(Calendar.attendees.add(hers, event.event_id, [{ user_id: user.open_id }]))
      const { calendars: others } = yield* as(1)(Calendar.calendars.primary())
      const his = others[0]?.calendar?.calendar_id ?? ""
      yield* refused(194001, as(1)(Calendar.attendees.list(his, event.event_id)))
      yield* refused(194002, as(1)(Calendar.attendees.add(his, event.event_id, [{ room_id: "omm_1" }])))
      yield* refused(193002, as(0)(Calendar.events.reply(hers, event.event_id, "accept")))
      yield* refused(194000, as(0)(Calendar.attendees.delete(hers, event.event_id, ["user_1"])))
      yield* refused(195100, as(0)(Calendar.attendees.add(hers, event.event_id, [{ user_id: "ou_nobody" }])))
    }).pipe(Effect.provide(layer))
  )

  it.effect("repeat as they were told: on weekdays, in months that have the day, until the end", () =>
    Effect.gen(function* () {
      const { calendars } = yield* as(0)(Calendar.calendars.primary())
      const id = calendars[0]?.calendar?.calendar_id ?? ""
      const { open_id: user } = yield* Sandbox.user(0)
      const days = (recurrence: Calendar.Recurrence, startTime: string) =>
        Effect.gen(function* () {
          const event = yield* effectOf(
            Calendar.calendarEvent({
              summary: "r",
              startTime,
              endTime: startTime.replace("T09", "T10"),
              recurrence
            })
          )
          const made = yield* as(0)(Calendar.events.create(id, event))
          const busy = yield* Freebusy.list({
            user_id: user,
            time_min: "2026-01-01T00:00:00+08:00",
            time_max: "2026-07-01T00:00:00+08:00"
          })
          yield* as(0)(Calendar.events.delete(id, made.event.event_id))
          return busy.freebusy_list.map(({ start_time }) => start_time.slice(5, 10))
        })
      assert.deepStrictEqual(
        yield* days({ frequency: "weekly", interval: 2, byDay: ["FR", "MO"], count: 4 }, "2026-01-05T09:00"),
        ["01-05", "01-09", "01-19", "01-23"]
      )
      assert.deepStrictEqual(yield* days({ frequency: "monthly" }, "2026-01-31T09:00"), [
        "01-31",
        "03-31",
        "05-31"
      ])
      assert.deepStrictEqual(yield* days({ frequency: "daily", until: "2026-01-03" }, "2026-01-01T09:00"), [
        "01-01",
        "01-02",
        "01-03"
      ])
    }).pipe(Effect.provide(layer))
  )
})

describe("the sandbox's tasks", () => {
  it.effect("are for their members: followers read, assignees change, strangers see nothing", () =>
    Effect.gen(function* () {
      const { open_id: follower } = yield* Sandbox.user(1)
      const { task } = yield* Task.tasks.create({
        summary: "a",
        members: [{ id: follower, role: "follower" }]
      })
      assert.strictEqual((yield* as(1)(Task.tasks.get(task.guid))).task.summary, "a")
      yield* refused(1470403, as(1)(Task.tasks.update(task.guid, { summary: "b" }, ["summary"])))
      yield* refused(1470403, as(2)(Task.tasks.get(task.guid)))
      const { comment } = yield* as(1)(Task.comments.create(task.guid, "hm"))
      yield* refused(1470403, Task.comments.update(comment.id, "changed"))
      yield* refused(1470403, as(2)(Task.comments.list(task.guid)))
      yield* refused(1470400, Task.tasks.update(task.guid, {}, ["summary"]))
    }).pipe(Effect.provide(layer))
  )

  it.effect("are made anew when a client token is five minutes old", () =>
    Effect.gen(function* () {
      const make = Effect.map(
        Task.tasks.create({ summary: "a", client_token: "0123456789" }),
        ({ task }) => task.guid
      )
      const first = yield* make
      assert.strictEqual(yield* make, first)
      yield* TestClock3.adjust("5 minutes")
      assert.notStrictEqual(yield* make, first)
    }).pipe(Effect.provide(layer))
  )
})

describe("the sandbox's meetings", () => {
  it.effect("want an end for meetings of many, within thirty days, and a password of digits", () =>
    Effect.gen(function* () {
      yield* TestClock3.setTime(1_000_000)
      const { open_id: ownerId } = yield* Sandbox.user(0)
      yield* refused(121003, Vc.reserves.apply({ meeting_initial_type: 1 }, { ownerId }))
      yield* refused(121003, Vc.reserves.apply({}, { ownerId, endTime: "999" }))
      yield* refused(121003, Vc.reserves.apply({}, { ownerId, endTime: String(1000 + 31 * 86_400) }))
      yield* refused(121003, Vc.reserves.apply({}, { ownerId: "ou_nobody" }))
      yield* refused(123006, Vc.reserves.apply({ password: "abc" }, { ownerId }))
      const { reserve } = yield* Vc.reserves.apply({}, { ownerId, endTime: "2000" })
      yield* TestClock3.adjust("1 hour")
      assert.strictEqual((yield* Vc.reserves.get(reserve?.id ?? "")).reserve.expire_status, 2)
    }).pipe(Effect.provide(layer))
  )
})

describe("the sandbox's approvals", () => {
  it.effect(
    "want a known definition, a known person, a whole form, and an approver where one is chosen",
    () =>
      Effect.gen(function* () {
        const { open_id: openId } = yield* Sandbox.user(1)
        const { approval_code: code = "" } = yield* Approval.definitions.create({
          approval_name: "Leave",
          viewers: [],
          form: { form_content: '[{"id":"why","type":"input","required":true}]' },
          node_list: [{ id: "START" }, { id: "one", approver: [{ type: "Free" }] }, { id: "END" }],
          i18n_resources: []
        })
        const form = '[{"id":"why","value":"x"}]'
        const create = (input: Partial<Instance.CreateInput>) =>
          Instance.create({ approval_code: code, open_id: openId, form, ...input })
        const chosen = [{ key: "one", value: [openId] }]
        yield* refused(1390002, create({ approval_code: "no" }))
        yield* refused(1390004, create({ open_id: "ou_nobody", node_approver_open_id_list: chosen }))
        yield* refused(1390001, create({ form: "[]", node_approver_open_id_list: chosen }))
        yield* refused(1390001, create({ form: "{}", node_approver_open_id_list: chosen }))
        yield* refused(
          1390001,
          create({ form: '[{"id":"other","value":1}]', node_approver_open_id_list: chosen })
        )
        yield* refused(1390001, create({}))
        const { instance_code } = yield* create({ node_approver_open_id_list: chosen })
        yield* refused(1390003, Approval.instances.get("no"))
        yield* refused(
          1390001,
          InstanceComment.create({ instance_id: instance_code, user_id: openId, content: "not json" })
        )
        yield* refused(1390001, Instance.query({}))
        yield* refused(99992402, Instance.query({ approval_code: code, page_size: 4 }))
      }).pipe(Effect.provide(layer))
  )

  it.effect("pass by themselves where nobody stands, and go on in order", () =>
    Effect.gen(function* () {
      const people = yield* Effect.forEach([1, 2], (user) => Sandbox.user(user))
      const [first, second] = people.map(({ open_id }) => open_id)
      const { approval_code: code = "" } = yield* Approval.definitions.create({
        approval_name: "Leave",
        viewers: [],
        form: { form_content: "[]" },
        node_list: [
          { id: "START" },
          { id: "nobody", approver: [] },
          {
            id: "both",
            node_type: "SEQUENTIAL",
            approver: [
              { type: "Personal", user_id: first },
              { type: "Personal", user_id: second }
            ]
          },
          { id: "END" }
        ],
        i18n_resources: []
      })
      const { instance_code: instance } = yield* Approval.instances.create(
        Approval.approvalInstance(code, { openId: first })
      )
      for (const person of [first ?? "", second ?? ""]) {
        const waiting = yield* Approval.instances.get(instance)
        const open = waiting.task_list.filter(({ status }) => status === "PENDING")
        assert.deepStrictEqual(
          open.map(({ open_id }) => open_id),
          [person]
        )
        yield* Approval.tasks.approve({
          approval_code: code,
          instance_code: instance,
          user_id: person,
          task_id: open[0]?.id ?? ""
        })
      }
      const done = yield* Approval.instances.get(instance)
      assert.strictEqual(done.status, "APPROVED")
      assert.deepStrictEqual(
        done.timeline.map(({ type }) => type),
        ["START", "AUTO_PASS", "PASS", "PASS"]
      )
    }).pipe(Effect.provide(layer))
  )
})

describe("the sandbox's authorize page", () => {
  const page = "/open-apis/authen/v1/authorize"
  const query = {
    client_id: Sandbox.defaultApp.appId,
    response_type: "code",
    redirect_uri: "https://app.example.com/cb#here"
  }

  const open = (changes: Readonly<Record<string, string>>) =>
    Effect.flatMap(Sandbox.Sandbox, ({ handle }) =>
      Effect.map(
        handle({
          method: "GET",
          url: `${page}?${new URLSearchParams({ ...query, ...changes })}`,
          headers: {},
          body: new Uint8Array()
        }),
        (response) => {
          assert(response._tag === "Reply")
          return {
            status: response.status,
            location: response.headers["location"] ?? "",
            body: new TextDecoder().decode(response.body)
          }
        }
      )
    )

  it.effect("sends the browser back with a code, with a fragment at the end", () =>
    Effect.gen(function* () {
      const { location, status } = yield* open({ state: "s" })
      assert.strictEqual(status, 302)
      assert.match(location, /^https:\/\/app\.example\.com\/cb\?state=s&code=[\w-]{64}#here$/)
    }).pipe(Effect.provide(Sandbox.layer({ seed: 1 })))
  )

  it.effect("says what is wrong with the address instead", () =>
    Effect.gen(function* () {
      const wrong: ReadonlyArray<readonly [number, Readonly<Record<string, string>>]> = [
        [20048, { client_id: "cli_nobody" }],
        [20001, { redirect_uri: "/cb" }],
        [20001, { response_type: "token" }],
        [20001, { scope: Array.from({ length: 51 }, (_, at) => `s:${at}`).join(" ") }],
        [20001, { code_challenge: "x", code_challenge_method: "S512" }],
        [20008, { sandbox_user: "ou_nobody" }]
      ]
      for (const [code, changes] of wrong) {
        const { body, status } = yield* open(changes)
        assert.strictEqual(status, 400)
        assert.strictEqual(JSON.parse(body).code, code)
      }
    }).pipe(Effect.provide(Sandbox.layer({ seed: 1 })))
  )
})
