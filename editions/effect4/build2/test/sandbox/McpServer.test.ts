/**
 * The official MCP server against the sandbox: a process of its own over standard input and output, as an assistant runs
 * it. What it calls and how is its own; what it leaves behind is compared.
 */
import { Client } from "@modelcontextprotocol/sdk/client/index.js"
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxServer from "@effect-feishu/sandbox/SandboxServer"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { createRequire } from "node:module"
import { app, dig } from "./support.js"

const tools = [
  "contact.v3.user.batchGetId",
  "im.v1.chat.create",
  "im.v1.chat.list",
  "im.v1.chatMembers.get",
  "im.v1.message.create",
  "im.v1.message.list",
  "im.builtin.batchSend",
  "bitable.v1.app.create",
  "bitable.v1.appTable.create",
  "bitable.v1.appTableField.list",
  "bitable.v1.appTableRecord.create",
  "bitable.v1.appTableRecord.update",
  "bitable.v1.appTableRecord.search",
  "task.v2.task.create",
  "task.v2.task.addMembers",
  "task.v2.task.get",
  "docx.builtin.import",
  "docx.v1.document.rawContent",
  "calendar.v4.calendar.primary",
  "calendar.v4.calendarEvent.create",
  "calendar.v4.calendarEvent.get"
]

type Use = (tool: string, args: Record<string, unknown>) => Promise<unknown>

const withServer = <A>(story: (use: Use) => Promise<A>) =>
  Effect.flatMap(SandboxServer.SandboxServer, ({ baseUrl }) =>
    Effect.promise(async () => {
      const command = createRequire(import.meta.url).resolve("@larksuiteoapi/lark-mcp/dist/cli.js")
      const transport = new StdioClientTransport({
        command: process.execPath,
        args: [command, "mcp", "-a", app.app_id, "-s", app.app_secret, "-d", baseUrl, "-t", tools.join(",")],
        stderr: "ignore"
      })
      const client = new Client({ name: "story", version: "1" })
      await client.connect(transport)
      try {
        return await story(async (tool, args) => {
          const reply = await client.callTool({
            name: tool.replaceAll(".", "_"),
            arguments: { useUAT: false, ...args }
          })
          const text = dig(reply, "content.0.text")
          assert.isNotTrue(reply.isError, `${tool}: ${String(text)}`)
          try {
            return JSON.parse(String(text)) as unknown
          } catch {
            return text
          }
        })
      } finally {
        await client.close()
      }
    })
  )

const textAt = (value: unknown, path: string): string => String(dig(value, path))

describe("the official MCP server", () => {
  it.live(
    "looks people up, writes to them, keeps a base, a task, a document and an event",
    () =>
      Effect.gen(function* () {
        const { users } = yield* Sandbox.users()
        const [ann, bob] = users
        const end = yield* withServer(async (use) => {
          const found = await use("contact.v3.user.batchGetId", {
            data: { emails: [ann!.email, bob!.email] },
            params: { user_id_type: "open_id" }
          })
          const ids = [textAt(found, "user_list.0.user_id"), textAt(found, "user_list.1.user_id")]
          const chat = textAt(
            await use("im.v1.chat.create", { data: { name: "Launch", user_id_list: ids } }),
            "chat_id"
          )
          await use("im.v1.message.create", {
            data: { receive_id: chat, msg_type: "text", content: '{"text":"Ready?"}' },
            params: { receive_id_type: "chat_id" }
          })
          await use("im.builtin.batchSend", {
            data: { open_ids: ids, msg_type: "text", content: { text: "Look at the group" } }
          })
          const members = await use("im.v1.chatMembers.get", { path: { chat_id: chat } })
          const base = textAt(
            await use("bitable.v1.app.create", { data: { name: "Tasks" } }),
            "app.app_token"
          )
          const table = textAt(
            await use("bitable.v1.appTable.create", {
              path: { app_token: base },
              data: {
                table: {
                  name: "Open",
                  fields: [
                    { field_name: "What", type: 1 },
                    { field_name: "Who", type: 11 }
                  ]
                }
              }
            }),
            "table_id"
          )
          const path = { app_token: base, table_id: table }
          const record = textAt(
            await use("bitable.v1.appTableRecord.create", {
              path,
              data: { fields: { What: "Press release", Who: [{ id: ids[0] }] } }
            }),
            "record.record_id"
          )
          await use("bitable.v1.appTableRecord.update", {
            path: { ...path, record_id: record },
            data: { fields: { What: "Press release, final" } }
          })
          const records = await use("bitable.v1.appTableRecord.search", {
            path,
            data: {
              filter: {
                conjunction: "and",
                conditions: [{ field_name: "What", operator: "contains", value: ["final"] }]
              }
            }
          })
          const task = textAt(
            await use("task.v2.task.create", { data: { summary: "Call the press" } }),
            "task.guid"
          )
          await use("task.v2.task.addMembers", {
            path: { task_guid: task },
            data: { members: [{ id: ids[1], role: "assignee" }] }
          })
          const kept = await use("task.v2.task.get", { path: { task_guid: task } })
          const imported = await use("docx.builtin.import", {
            data: { markdown: "# Plan\n\nWe launch on **Monday**.", file_name: "Plan" }
          })
          const document = /docx\/(\w+)/.exec(JSON.stringify(imported))?.[1] ?? textAt(imported, "token")
          const content = await use("docx.v1.document.rawContent", { path: { document_id: document } })
          const calendar = textAt(
            await use("calendar.v4.calendar.primary", {}),
            "calendars.0.calendar.calendar_id"
          )
          const event = textAt(
            await use("calendar.v4.calendarEvent.create", {
              path: { calendar_id: calendar },
              data: {
                summary: "Launch",
                start_time: { timestamp: "1767603600" },
                end_time: { timestamp: "1767607200" }
              }
            }),
            "event.event_id"
          )
          const seen = await use("calendar.v4.calendarEvent.get", {
            path: { calendar_id: calendar, event_id: event }
          })
          return { chat, members, records, kept, content, seen }
        })
        assert.strictEqual(dig(end.members, "member_total"), 2)
        assert.strictEqual(textAt(end.records, "items.0.fields.What.0.text"), "Press release, final")
        assert.strictEqual(textAt(end.records, "items.0.fields.Who.0.name"), ann!.name)
        assert.strictEqual(textAt(end.kept, "task.members.0.id"), bob!.open_id)
        assert.match(textAt(end.content, "content"), /Plan\s+We launch on Monday\./)
        assert.strictEqual(textAt(end.seen, "event.summary"), "Launch")
        const said = (yield* Sandbox.messages).map(({ chat_id, content }) => [
          chat_id === end.chat ? "group" : "alone",
          content
        ])
        assert.deepStrictEqual(said, [
          ["group", '{"text":"Ready?"}'],
          ["alone", '{"text":"Look at the group"}'],
          ["alone", '{"text":"Look at the group"}']
        ])
      }).pipe(Effect.provide(SandboxServer.layer({ seed: 1, users: 10 }))),
    60_000
  )
})
