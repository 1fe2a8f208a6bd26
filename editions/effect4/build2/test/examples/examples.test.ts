import * as Im from "@effect-feishu/core/Im"
import * as Inbox from "@effect-feishu/events/Inbox"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxEvents from "@effect-feishu/sandbox/SandboxEvents"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import { afterEach, assert, beforeEach, describe, it, vi } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { spawn } from "node:child_process"
import { readdirSync } from "node:fs"
import { fileURLToPath } from "node:url"
import * as approval from "../../examples/approval.js"
import * as asAUser from "../../examples/as-a-user.js"
import * as calendarEvent from "../../examples/calendar-event.js"
import * as cardForm from "../../examples/card-form.js"
import * as echo from "../../examples/echo.js"
import * as streamingAnswer from "../../examples/streaming-answer.js"
import * as survivingFaults from "../../examples/surviving-faults.js"
import * as sync from "../../examples/sync.js"
import * as tableImport from "../../examples/table-import.js"
import * as testingABot from "../../examples/testing-a-bot.js"
import { platform } from "../../examples/support/run.js"
import * as webhook from "../../examples/webhook.js"

const onSandbox = SandboxFeishu.layer({ seed: 1, users: 20 })

const root = fileURLToPath(new URL("../../", import.meta.url))

/** The programs that are run here; `demo.ts` has a test of its own. */
const examples = [
  "approval",
  "as-a-user",
  "calendar-event",
  "card-form",
  "echo",
  // Tried where its spans are looked at.
  "opentelemetry",
  "streaming-answer",
  "surviving-faults",
  "sync",
  "table-import",
  "testing-a-bot",
  "webhook"
]

describe("examples", () => {
  // They tell what they do; here it is enough that they do it.
  beforeEach(() => void vi.spyOn(console, "log").mockImplementation(() => undefined))
  afterEach(() => void vi.restoreAllMocks())

  it("are all tried here", () => {
    const files = readdirSync(new URL("../../examples/", import.meta.url)).filter(
      (name) => name.endsWith(".ts") && name !== "demo.ts"
    )
    assert.deepStrictEqual(
      files.sort(),
      examples.map((name) => `${name}.ts`)
    )
  })

  it.live("echo answers what people said, in their order, and nothing that a bot said", () =>
    Effect.gen(function* () {
      yield* Im.send(Sandbox.defaultChatId, "from a bot")
      assert.deepStrictEqual(yield* echo.talk, ["You said: Is anybody there?", "You said: Good morning"])
      assert.strictEqual((yield* Sandbox.messages).length, 5)
    }).pipe(
      Effect.provide(SandboxEvents.layer(echo.Echo, { seed: 1, users: 20 }).pipe(Layer.provide(Inbox.layer)))
    )
  )

  it.live("webhook is asked whether it is the app's, and answers a click with a card", () =>
    Effect.gen(function* () {
      const { delivery, message_id } = yield* webhook.program
      assert.deepStrictEqual([delivery?.outcome, delivery?.via], ["acknowledged", "webhook"])
      const message = (yield* Sandbox.messages).find((one) => one.message_id === message_id)
      assert.include(message?.content, "Released by ou_")
    }).pipe(Effect.provide(onSandbox))
  )

  it.live("sync copies after its end what arrived before it, in its order", () =>
    Effect.map(sync.program, (copies) => assert.deepStrictEqual([...copies], ["one", "two", "three"])).pipe(
      Effect.provide(platform)
    )
  )

  it.live("card-form reads what was submitted and puts the answer in the card's place", () =>
    Effect.gen(function* () {
      const { booked, message_id } = yield* cardForm.program
      assert.deepStrictEqual(
        { ...booked, by: undefined },
        { floor: "2", day: "2026-12-24", reason: "Pair programming", by: undefined }
      )
      assert.match(booked.by ?? "", /^ou_/)
      const message = (yield* Sandbox.messages).find((one) => one.message_id === message_id)
      assert.include(message?.content, "Booked")
      assert.include(message?.content, "Pair programming")
    }).pipe(Effect.provide(onSandbox))
  )

  it.live("card-form shows what people wrote as they wrote it", () =>
    Effect.gen(function* () {
      const { message_id } = yield* cardForm.program
      const event = (yield* Sandbox.appEvents)[0]!
      const payload = JSON.parse(
        JSON.stringify(event.payload).replace("Pair programming", "<at id=all></at>")
      ) as unknown
      yield* cardForm.onAction(payload)
      const message = (yield* Sandbox.messages).find((one) => one.message_id === message_id)
      assert.notInclude(message?.content, "<at")
    }).pipe(Effect.provide(onSandbox))
  )

  it.live("streaming-answer delivers the whole text and closes the card", () =>
    Effect.gen(function* () {
      const { result, text } = yield* streamingAnswer.program
      assert.strictEqual(result.textLength, text.length)
      const [card] = yield* Sandbox.cards
      assert.strictEqual(card?.streaming, "off")
      assert.include(JSON.stringify(card?.card), "no time")
      assert.include(JSON.stringify(card?.card), "Written by a machine")
    }).pipe(Effect.provide(onSandbox))
  )

  it.live("table-import takes a table over with its kinds of columns", () =>
    Effect.gen(function* () {
      const { columns, records } = yield* tableImport.program
      assert.deepStrictEqual(
        columns.map(({ kind, title }) => [title, kind]),
        [
          ["name", "text"],
          ["team", "text"],
          ["since", "dateTime"],
          ["desks", "number"]
        ]
      )
      assert.deepStrictEqual(
        records.map(({ fields }) => fields?.["desks"]),
        [2, 1, 3]
      )
      assert.strictEqual(records[0]?.fields?.["since"], Date.UTC(2021, 1, 28, 16))
    }).pipe(Effect.provide(onSandbox))
  )

  it("table-import reads quotes, line ends within them, and the last line without an end", () => {
    assert.deepStrictEqual(tableImport.parseCsv('a,b\r\n"1,\n""x""",\n,2'), [
      ["a", "b"],
      ['1,\n"x"', ""],
      ["", "2"]
    ])
  })

  it.live("table-import takes more rows than one request holds", () =>
    Effect.gen(function* () {
      const rows = Array.from({ length: 2_345 }, (_, index) => `row ${index},${index}`)
      const { count } = yield* tableImport.importCsv("Many", ["name,n", ...rows].join("\n"))
      assert.strictEqual(count, 2_345)
    }).pipe(Effect.provide(onSandbox))
  )

  it.live("approval ends with the approver's yes", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* approval.program, { before: "PENDING", after: "APPROVED" })
    }).pipe(Effect.provide(onSandbox))
  )

  it.live("calendar-event invites everybody and refuses an end before the start", () =>
    Effect.gen(function* () {
      const { attendees, mistake } = yield* calendarEvent.program
      assert.strictEqual(attendees, 3)
      assert.include(mistake.message, "endTime")
    }).pipe(Effect.provide(onSandbox))
  )

  it.live("as-a-user acts as the app, then as the user, then as nobody", () =>
    Effect.gen(function* () {
      const { asApp, asUser, isAuth, isOurs } = yield* asAUser.program
      assert.strictEqual(asApp.sender, "app")
      assert.strictEqual(asUser.sender, "user")
      assert.notStrictEqual(asApp.calendar, asUser.calendar)
      assert.isTrue(isAuth && isOurs)
    }).pipe(Effect.provide(onSandbox))
  )

  it.live("testing-a-bot finds whom the bot could not reach", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* testingABot.program, ["Bob"])
    })
  )

  it.live("surviving-faults sends every message once", () =>
    Effect.gen(function* () {
      const { messages, struck } = yield* survivingFaults.program
      assert.strictEqual(messages, 4)
      assert.deepStrictEqual(struck, ["Dropped", "Cut", "ServerError", "DeadToken"])
    }).pipe(Effect.provide(onSandbox))
  )

  it("start a sandbox of their own when they are run", async () => {
    const child = spawn(process.execPath, ["--import", "tsx", "examples/approval.ts"], { cwd: root })
    let out = ""
    child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()))
    child.stderr.on("data", (chunk: Buffer) => (out += chunk.toString()))
    const code = await new Promise((done) => child.on("close", done))
    assert.include(out, "decides: APPROVED")
    assert.strictEqual(code, 0)
  })
})
