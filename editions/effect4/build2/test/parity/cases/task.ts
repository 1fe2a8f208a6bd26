import * as Task from "@effect-feishu/core/Task"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { asUser, parity, type ParityCase, uuid } from "../runner.js"

const tasks = "/open-apis/task/v2/tasks"
const comments = "/open-apis/task/v2/comments"

const task = Effect.map(Task.tasks.create({ summary: "Water the plants" }), ({ task }) => task.guid)

const comment = Effect.gen(function* () {
  const guid = yield* task
  const made = yield* Task.comments.create(guid, "The can is in the kitchen")
  return { guid, id: made.comment.id }
})

/** One task of the first person that is done, one that is not. */
const mine = Effect.gen(function* () {
  const { open_id: id } = yield* Sandbox.user(0)
  const members = [{ id, role: "assignee" }]
  const open = yield* Task.tasks.create({ summary: "open", members })
  yield* Task.tasks.create({ summary: "done", members, completed_at: "1767574800000" })
  return open.task.guid
})

export const cases: ReadonlyArray<ParityCase> = [
  parity("task.tasks.create", {
    call: () => Task.tasks.create({ summary: "Water the plants" }, { userIdType: "union_id" }),
    wire: () => ({
      method: "POST",
      path: tasks,
      query: { user_id_type: "union_id" },
      body: { summary: "Water the plants", client_token: uuid }
    }),
    result: ({ task }) => {
      assert.strictEqual(task.summary, "Water the plants")
      assert.strictEqual(task.status, "todo")
      assert.match(task.guid, /^[0-9a-f-]{36}$/)
    }
  }),
  parity("task.tasks.get", task, {
    call: (guid) => Task.tasks.get(guid, { userIdType: "open_id" }),
    wire: (guid) => ({ method: "GET", path: `${tasks}/${guid}`, query: { user_id_type: "open_id" } }),
    result: ({ task }, guid) => assert.strictEqual(task.guid, guid)
  }),
  parity("task.tasks.list", mine, {
    call: () => asUser(0)(Task.tasks.list({ completed: false })),
    wire: () => ({
      method: "GET",
      path: tasks,
      query: { completed: "false", page_size: "100" },
      as: "user"
    }),
    result: (found, guid) => {
      assert.deepStrictEqual(
        found.map((one) => one.guid),
        [guid]
      )
    }
  }),
  parity("task.tasks.update", task, {
    call: (guid) => {
      const names = new Set(["summary", "description"] as const)
      return Task.tasks.update(guid, { summary: "Feed the cat" }, names)
    },
    wire: (guid) => ({
      method: "PATCH",
      path: `${tasks}/${guid}`,
      body: { task: { summary: "Feed the cat" }, update_fields: ["summary", "description"] }
    }),
    result: ({ task }) => assert.strictEqual(task.summary, "Feed the cat")
  }),
  parity("task.tasks.delete", task, {
    call: (guid) => Task.tasks.delete(guid),
    wire: (guid) => ({ method: "DELETE", path: `${tasks}/${guid}` }),
    result: (value) => assert.deepStrictEqual(value, {})
  }),
  parity("task.comments.create", task, {
    call: (guid) => Task.comments.create(guid, "Done?"),
    wire: (guid) => ({
      method: "POST",
      path: comments,
      body: { resource_id: guid, content: "Done?", resource_type: "task" }
    }),
    result: ({ comment }, guid) => {
      assert.strictEqual(comment.content, "Done?")
      assert.strictEqual(comment.resource_id, guid)
    }
  }),
  parity("task.comments.list", comment, {
    call: ({ guid }) => Task.comments.list(guid),
    wire: ({ guid }) => ({
      method: "GET",
      path: comments,
      query: { resource_id: guid, resource_type: "task", page_size: "100" }
    }),
    result: (found, { id }) => {
      assert.deepStrictEqual(
        found.map((one) => one.id),
        [id]
      )
    }
  }),
  parity("task.comments.update", comment, {
    call: ({ id }) => Task.comments.update(id, "In the hall"),
    wire: ({ id }) => ({
      method: "PATCH",
      path: `${comments}/${id}`,
      body: { comment: { content: "In the hall" }, update_fields: ["content"] }
    }),
    result: ({ comment }) => assert.strictEqual(comment.content, "In the hall")
  }),
  parity("task.comments.delete", comment, {
    call: ({ id }) => Task.comments.delete(id),
    wire: ({ id }) => ({ method: "DELETE", path: `${comments}/${id}` }),
    result: (_, { guid }) => Effect.map(Task.comments.list(guid), (left) => assert.deepStrictEqual(left, []))
  })
]
