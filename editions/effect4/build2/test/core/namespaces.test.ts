/** What holds for all namespaces alike. */
import * as Approval from "@effect-feishu/core/Approval"
import * as Bitable from "@effect-feishu/core/Bitable"
import * as Board from "@effect-feishu/core/Board"
import * as Calendar from "@effect-feishu/core/Calendar"
import * as Contact from "@effect-feishu/core/Contact"
import * as Drive from "@effect-feishu/core/Drive"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import type { FeishuError } from "@effect-feishu/core/FeishuError"
import * as Im from "@effect-feishu/core/Im"
import * as Mail from "@effect-feishu/core/Mail"
import * as MeetingRoom from "@effect-feishu/core/MeetingRoom"
import * as Task from "@effect-feishu/core/Task"
import * as UserToken from "@effect-feishu/core/UserToken"
import * as Wiki from "@effect-feishu/core/Wiki"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { build } from "esbuild"
import { fileURLToPath } from "node:url"
import { refused } from "./support/refusal.js"
import * as Wire from "./support/wire.js"

const sources = fileURLToPath(new URL("../../packages/core/src/", import.meta.url))

const namespaces = [
  "Approval",
  "Bitable",
  "Board",
  "Calendar",
  "CardKit",
  "Contact",
  "Docx",
  "Drive",
  "Im",
  "Mail",
  "MeetingRoom",
  "OAuth",
  "Sheets",
  "Task",
  "Vc",
  "Wiki"
]

/** Times and rules of repetition are read alike everywhere: no calls come along with them. */
const shared = new Set(["Calendar/recurrence.ts", "Calendar/times.ts"])

/** The modules of ours that a namespace loads. */
const loadedWith = async (namespace: string): Promise<ReadonlyArray<string>> => {
  const { metafile } = await build({
    entryPoints: [`${sources}${namespace}.ts`],
    absWorkingDir: sources,
    bundle: true,
    format: "esm",
    packages: "external",
    write: false,
    metafile: true,
    treeShaking: false
  })
  return Object.keys(metafile.inputs)
}

type Call = Effect.Effect<unknown, FeishuError, FeishuClient>

const day = { date: "2026-01-05" }

const task = { approval_code: "a", instance_code: "b", user_id: "c", task_id: "d" }

/** Calls that cannot be right, by the function and the argument that it has to name. */
const wrong: ReadonlyArray<readonly [by: string, argument: string, call: Call]> = [
  ["Im.mergeForward", "messageIds[1]", Im.mergeForward("oc_1", ["om_1", ""])],
  ["Im.pins.create", "messageId", Im.pins.create("")],
  ["Im.pins.list", "chatId", Im.pins.list("")],
  ["Im.reactions.create", "emojiType", Im.reactions.create("om_1", "")],
  ["Im.chats.addMembers", "ids[0]", Im.chats.addMembers("oc_1", [""])],
  ["Im.chats.removeMembers", "ids[1]", Im.chats.removeMembers("oc_1", ["ou_1", ""])],
  ["Contact.users.batchGet", "userIds[0]", Contact.users.batchGet([""])],
  ["Contact.users.list", "departmentId", Contact.users.list("")],
  ["Contact.departments.parent", "departmentId", Contact.departments.parentIds("")],
  ["Approval.instances.list", "approvalCode", Approval.instances.list("", "1", "2")],
  ["Approval.instances.cancel", "approvalCode", Approval.instances.cancel("", "b", "c")],
  ["Approval.instances.cancel", "instanceCode", Approval.instances.cancel("a", "", "c")],
  ["Approval.instances.cancel", "userId", Approval.instances.cancel("a", "b", "")],
  ["Approval.tasks.approve", "task.task_id", Approval.tasks.approve({ ...task, task_id: "" })],
  ["Approval.tasks.reject", "task.user_id", Approval.tasks.reject({ ...task, user_id: "" })],
  [
    "Approval.tasks.transfer",
    "task.transfer_user_id",
    Approval.tasks.transfer({ ...task, transfer_user_id: "" })
  ],
  ["Approval.tasks.query", "userId", Approval.tasks.query("")],
  ["Bitable.records.batchGet", "recordIds[0]", Bitable.records.batchGet("a", "t", [""])],
  ["Board.whiteboards.setTheme", "theme", Board.whiteboards.setTheme("w", "")],
  [
    "Calendar.events.create",
    "event.end_time",
    Calendar.events.create("c", { start_time: { timestamp: "20" }, end_time: { timestamp: "10" } })
  ],
  [
    "Calendar.events.create",
    "event.start_time",
    Calendar.events.create("c", { start_time: { date: "2026-02-30" }, end_time: day })
  ],
  [
    "Calendar.events.create",
    "idempotencyKey",
    Calendar.events.create("c", { start_time: day, end_time: day }, { idempotencyKey: "short" })
  ],
  [
    "Calendar.events.update",
    "event.end_time",
    Calendar.events.update("c", "e", { end_time: { timestamp: "1", timezone: "Mars/Base" } })
  ],
  ["Calendar.attendees.delete", "attendeeIds[0]", Calendar.attendees.delete("c", "e", [""])],
  [
    "Calendar.freebusy.query",
    "body.user_id",
    Calendar.freebusy.query({ time_min: "2026-01-05T09:00:00Z", time_max: "2026-01-05T10:00:00Z" })
  ],
  [
    "Calendar.freebusy.query",
    "body.time_max",
    Calendar.freebusy.query({
      user_id: "ou_1",
      time_min: "2026-01-05T09:00:00Z",
      time_max: "2026-01-05T09:00:00Z"
    })
  ],
  ["Drive.files.createExportTask", "token", Drive.files.createExportTask("", "docx", "pdf")],
  ["Drive.files.getExportTask", "token", Drive.files.getExportTask("1", "")],
  ["Drive.files.createImportTask", "fileToken", Drive.files.createImportTask("", "docx", "md")],
  ["Drive.files.createImportTask", "fileExtension", Drive.files.createImportTask("box", "docx", "")],
  ["Mail.users.query", "emails[0]", Mail.users.query([""])],
  ["Mail.messages.getByCard", "cardId", Mail.messages.getByCard("me", "", "ou_1")],
  ["Mail.messages.getByCard", "ownerId", Mail.messages.getByCard("me", "1", "")],
  ["Mail.messages.batchModify", "messageIds[0]", Mail.messages.batchModify("me", [""])],
  ["MeetingRoom.list", "buildingId", MeetingRoom.list("")],
  ["MeetingRoom.batchGet", "roomIds[0]", MeetingRoom.batchGet([""])],
  ["MeetingRoom.batchGetBuildings", "buildingIds[0]", MeetingRoom.batchGetBuildings([""])],
  ["MeetingRoom.freebusy", "roomIds[0]", MeetingRoom.freebusy([""], "2026-01-05", "2026-01-06")],
  ["Task.tasks.create", "task.summary", Task.tasks.create({ summary: "" })],
  ["Task.comments.create", "resourceId", Task.comments.create("", "text")],
  ["Task.comments.list", "resourceId", Task.comments.list("")],
  ["Wiki.search", "query", Wiki.search("").pipe(UserToken.provide("u-1"))]
]

describe("every namespace", () => {
  it.each(namespaces)("%s loads no calls of another one", async (namespace) => {
    const loaded = await loadedWith(namespace)
    assert.include(loaded, `${namespace}.ts`)
    const others = namespaces.filter((other) => other !== namespace)
    const foreign = loaded.filter(
      (file) =>
        !shared.has(file) && others.some((other) => file === `${other}.ts` || file.startsWith(`${other}/`))
    )
    assert.deepStrictEqual(foreign, [])
  })

  it.effect.each(wrong)("%s refuses what cannot be right by its name: %s", ([by, argument, call]) =>
    Effect.gen(function* () {
      const error = yield* refused(call)
      assert.strictEqual(error.by, by)
      assert.deepStrictEqual(error.paths, [argument])
    })
  )
})

describe("the kind of id", () => {
  it.effect("can be chosen wherever people are named", () => {
    const wire = Wire.make(() => ({ status: 403, body: { code: 99991672, msg: "no" } }))
    const userIdType = "union_id" as const
    const calls: ReadonlyArray<Call> = [
      Im.get("om_1", { userIdType }),
      Im.reactions.list("om_1", { userIdType }),
      Im.readUsers("om_1", { userIdType }),
      Contact.users.batchGetId({ emails: ["a@b.c"], userIdType }),
      Approval.instances.get("i", { userIdType }),
      Approval.comments.create("i", "on_1", "text", { userIdType }),
      Approval.comments.list("i", "on_1", { userIdType }),
      Approval.tasks.approve(task, { userIdType }),
      Approval.tasks.reject(task, { userIdType }),
      Approval.tasks.transfer({ ...task, transfer_user_id: "on_2" }, { userIdType })
    ]
    return Effect.gen(function* () {
      for (const call of calls) yield* Effect.flip(call)
      assert.lengthOf(wire.requests, calls.length)
      for (const { path } of wire.requests) {
        assert.strictEqual(new URL(path, "http://x").searchParams.get("user_id_type"), "union_id", path)
      }
    }).pipe(Effect.provide(Wire.layer(wire)))
  })
})

describe("a batch of several requests", () => {
  it.effect("is looked at as a whole before the first one goes out", () =>
    Effect.gen(function* () {
      const records = Array.from({ length: 1001 }, (_, index) =>
        Bitable.record({ Title: "a" }, { recordId: index === 1000 ? "" : `rec${index}` })
      )
      const ids = records.map((record) => record.record_id)
      const calls = [
        [Bitable.records.batchUpdate("a", "t", records), "records[1000].record_id"],
        [Bitable.records.batchDelete("a", "t", ids), "recordIds[1000]"]
      ] as const
      for (const [call, argument] of calls) {
        const error = yield* refused(
          Effect.catchTag(call as (typeof calls)[0][0], "FeishuBatchError", Effect.die)
        )
        assert.deepStrictEqual(error.paths, [argument])
      }
    })
  )
})
