import * as Task from "@effect-feishu/core/Task"
import * as UserToken from "@effect-feishu/core/UserToken"
import * as PagedStream from "@effect-feishu/core/PagedStream"
import * as Fault from "@effect-feishu/sandbox/Fault"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import * as TestClock3 from "../../effect3/effect/TestClock.js"
import * as Fiber from "effect/Fiber"
import { effectOf } from "./support/either.js"

const nine = Date.UTC(2026, 0, 5, 1)

describe("Task.taskPayload", () => {
  it("takes moments and days, a rule in words, and leaves out what was not said", () => {
    assert.deepStrictEqual(
      Task.taskPayload("Water the plants", {
        due: "2026-01-05T09:00",
        start: "2026-01-05T08:00",
        members: [{ id: "ou_a", role: "assignee" }],
        recurrence: { frequency: "weekly", byDay: ["MO"] },
        description: ""
      }),
      Result.succeed({
        summary: "Water the plants",
        due: { timestamp: String(nine), is_all_day: false },
        start: { timestamp: String(nine - 3_600_000), is_all_day: false },
        members: [{ id: "ou_a", role: "assignee" }],
        repeat_rule: "FREQ=WEEKLY;BYDAY=MO"
      })
    )
    const day = { timestamp: String(Date.UTC(2026, 0, 5)), is_all_day: true }
    assert.deepStrictEqual(
      Task.taskPayload("a", { due: "2026-01-05" }),
      Result.succeed({ summary: "a", due: day })
    )
    assert.deepStrictEqual(Task.taskPayload("a", { due: day }), Result.succeed({ summary: "a", due: day }))
  })

  it("names every option that does not fit", () => {
    const refused = Task.taskPayload("", {
      due: "2026-02-30",
      start: { timestamp: "soon" },
      recurrence: { frequency: "daily", interval: 0 }
    })
    const { endpoint, problems } = Result.getOrThrow(Result.flip(refused))
    assert.strictEqual(endpoint, "Task.taskPayload")
    assert.deepStrictEqual(
      problems.map(({ path }) => path),
      ["summary", "due", "start", "interval"]
    )
    const late = Task.taskPayload("a", { due: "2026-01-05T09:00", start: "2026-01-05T10:00" })
    assert.strictEqual(Result.getOrThrow(Result.flip(late)).problems[0]?.path, "start")
  })
})

const sandbox = SandboxFeishu.layer({ seed: 1 })

describe("Task", () => {
  it.effect("a task from its making to its end, with what was said about it", () =>
    Effect.gen(function* () {
      yield* TestClock3.setTime(nine)
      const { open_id: ada } = yield* Sandbox.user(0)
      const { accessToken } = yield* Sandbox.mintUserToken({ user: 0 })
      const asAda = UserToken.provide(accessToken)
      const payload = yield* effectOf(
        Task.taskPayload("Water the plants", {
          due: "2026-01-06",
          members: [{ id: ada, role: "assignee" }]
        })
      )
      const { task } = yield* Task.tasks.create(payload)
      assert.deepStrictEqual(
        (yield* asAda(Task.tasks.list({ completed: false }))).map(({ guid }) => guid),
        [task.guid]
      )
      const { comment } = yield* asAda(Task.comments.create(task.guid, "Which ones?"))
      yield* Task.comments.create(task.guid, "All of them", { replyToCommentId: comment.id })
      const said = yield* Task.comments.list(task.guid, { direction: "desc" })
      assert.deepStrictEqual(
        said.map(({ content, reply_to_comment_id }) => [content, reply_to_comment_id]),
        [
          ["All of them", comment.id],
          ["Which ones?", "0"]
        ]
      )
      yield* asAda(Task.tasks.update(task.guid, { completed_at: String(nine) }, ["completed_at", "due"]))
      const done = yield* Task.tasks.get(task.guid)
      assert.strictEqual(done.task.status, "done")
      // Named and not given: cleared. Not named: as it was.
      assert.isUndefined(done.task.due)
      assert.strictEqual(done.task.summary, "Water the plants")
      assert.deepStrictEqual(yield* asAda(Task.tasks.list({ completed: false })), [])
      yield* Task.tasks.delete(task.guid)
      assert.strictEqual((yield* Effect.flip(Task.tasks.get(task.guid))).code, 1470404)
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("a task whose answer was lost is made once", () =>
    Effect.gen(function* () {
      const { accessToken, user } = yield* Sandbox.mintUserToken({ user: 0 })
      yield* Sandbox.inject(
        Fault.next(
          1,
          { method: "POST", path: "/open-apis/task/v2/tasks" },
          Fault.dropped({ moment: "after" })
        )
      )
      const run = yield* Effect.forkChild(
        Task.tasks.create({ summary: "once", members: [{ id: user.open_id, role: "assignee" }] })
      )
      yield* TestClock3.adjust("1 minute")
      yield* Fiber.join(run)
      const mine = yield* Task.tasks.list().pipe(UserToken.provide(accessToken))
      assert.strictEqual(mine.length, 1)
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("lists over pages of a hundred, as a list or a stream", () =>
    Effect.gen(function* () {
      const { accessToken, user } = yield* Sandbox.mintUserToken({ user: 0 })
      const members = [{ id: user.open_id, role: "assignee" }]
      yield* Effect.forEach(
        Array.from({ length: 150 }, (_, at) => String(at)),
        (summary) => Task.tasks.create({ summary, members }),
        { discard: true }
      )
      yield* Sandbox.clearRequests
      const asUser = UserToken.provide(accessToken)
      assert.strictEqual((yield* asUser(Task.tasks.list())).length, 150)
      assert.strictEqual((yield* Sandbox.requests).length, 2)
      const streamed = yield* asUser(Stream.runCount(PagedStream.make(Task.tasks.list({ maxItems: 120 }))))
      assert.strictEqual(streamed, 120)
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("a change says its fields by name and nothing else, whatever the names come in", () =>
    Effect.gen(function* () {
      const { task } = yield* Task.tasks.create({ summary: "a" })
      yield* Sandbox.clearRequests
      const names = function* () {
        yield "summary" as const
      }
      yield* Task.tasks.update(task.guid, { summary: "b" }, names())
      assert.deepStrictEqual((yield* Sandbox.requests)[0]?.json, {
        task: { summary: "b" },
        update_fields: ["summary"]
      })
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("what cannot be right is refused before any request", () =>
    Effect.gen(function* () {
      const wrong = [
        Effect.flip(Task.tasks.update("guid", {}, [])),
        Effect.flip(Task.comments.create("guid", "")),
        Effect.flip(Task.comments.update("id", "x".repeat(10_001))),
        Effect.flip(Task.tasks.get(".."))
      ]
      for (const refused of wrong) assert.strictEqual((yield* refused)._tag, "FeishuInvalidRequestError")
      assert.deepStrictEqual(yield* Sandbox.requests, [])
    }).pipe(Effect.provide(sandbox))
  )
})
