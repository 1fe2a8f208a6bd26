import * as catalog from "@effect-feishu/core/catalog"
import * as Im from "@effect-feishu/core/Im"
import * as Inbox from "@effect-feishu/events/Inbox"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxChat from "@effect-feishu/sandbox/SandboxChat"
import * as SandboxEvents from "@effect-feishu/sandbox/SandboxEvents"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import { afterEach, assert, beforeEach, describe, expect, it, vi } from "@effect/vitest"
import * as WorkflowEngine from "@effect/workflow/WorkflowEngine"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Ref from "effect/Ref"
import * as TestClock from "effect/TestClock"
import { spawn } from "node:child_process"
import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import * as approval from "../../examples/approval.js"
import * as asAUser from "../../examples/as-a-user.js"
import * as assistant from "../../examples/assistant.js"
import * as calendarEvent from "../../examples/calendar-event.js"
import * as cardForm from "../../examples/card-form.js"
import * as dailyDigest from "../../examples/daily-digest.js"
import * as echo from "../../examples/echo.js"
import * as leaveForm from "../../examples/leave-form.js"
import * as purchase from "../../examples/purchase.js"
import * as storeBot from "../../examples/store-bot.js"
import * as streamingAnswer from "../../examples/streaming-answer.js"
import * as survivingFaults from "../../examples/surviving-faults.js"
import * as sync from "../../examples/sync.js"
import * as tableImport from "../../examples/table-import.js"
import * as testingABot from "../../examples/testing-a-bot.js"
import * as opentelemetry from "../../examples/opentelemetry.js"
import { platform } from "../../examples/support/run.js"
import * as webhook from "../../examples/webhook.js"
import * as Metrics from "../line/metrics.js"
import * as Scopes from "./support/scopes.js"

const onSandbox = SandboxFeishu.layer({ seed: 1, users: 20 })

const root = fileURLToPath(new URL("../../", import.meta.url))

/** The programs that are run here; `demo.ts` has a test of its own. */
const examples = [
  "approval",
  "as-a-user",
  "assistant",
  "calendar-event",
  "card-form",
  "daily-digest",
  "echo",
  "leave-form",
  "opentelemetry",
  "purchase",
  "store-bot",
  "streaming-answer",
  "surviving-faults",
  "sync",
  "table-import",
  "testing-a-bot",
  "webhook"
]

/** What each example has called and heard. */
const uses = new Scopes.Uses(examples)

describe("examples", () => {
  // They tell what they do; here it is enough that they do it.
  beforeEach(async () => {
    vi.spyOn(console, "log").mockImplementation(() => undefined)
    uses.begin(await Effect.runPromise(Metrics.counted))
  })
  afterEach(async ({ task }) => {
    vi.restoreAllMocks()
    uses.end(
      task.suite?.name === "examples" ? task.name : task.suite!.name,
      await Effect.runPromise(Metrics.counted)
    )
  })

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

  describe("assistant", () => {
    const chat = SandboxChat.layer(assistant.App.pipe(Layer.provide(assistant.Script)))
    const answered = TestClock.adjust("10 seconds")

    it.effect("uses a tool, says what came of it, and shows both while it comes", () =>
      Effect.gen(function* () {
        yield* SandboxChat.say("What is the weather in Hangzhou?")
        yield* answered
        const [text, ...more] = yield* SandboxChat.texts
        assert.deepStrictEqual(more, [])
        assert.include(text, "✅ weather")
        assert.include(text, "In Hangzhou it has 23 degrees.")
        const states = yield* SandboxChat.states()
        assert.include(states[0], "Thinking ...")
        assert.isAbove(states.filter((state) => state.includes("In Hangzhou")).length, 1)
        assert.strictEqual((yield* SandboxChat.cards)[0]?.streaming, "off")
      }).pipe(Effect.provide(chat))
    )

    it.effect("remembers what was said in a chat, and of others nothing", () =>
      Effect.gen(function* () {
        yield* SandboxChat.say("My name is Ada")
        yield* answered
        yield* SandboxChat.say("What did I say?")
        yield* answered
        yield* SandboxChat.say("And I?", { user: 1 })
        yield* answered
        const texts = yield* SandboxChat.texts
        assert.include(texts[1], "You have asked me 2 things, the first was: My name is Ada")
        assert.include(texts[2], "You have asked me 1 things, the first was: And I?")
      }).pipe(Effect.provide(chat))
    )

    it.effect("leaves an answer when the next question comes, and closes its card", () =>
      Effect.gen(function* () {
        yield* SandboxChat.say("Tell me something long")
        yield* TestClock.adjust("500 millis")
        yield* SandboxChat.say("Never mind")
        yield* answered
        const [left, whole, ...more] = yield* SandboxChat.cards
        assert.deepStrictEqual(more, [])
        assert.notInclude(left?.text, "the first was: Tell me something long")
        assert.include(whole?.text, "the first was: Tell me something long")
        assert.deepStrictEqual([left?.streaming, whole?.streaming], ["off", "off"])
      }).pipe(Effect.provide(chat))
    )
  })

  it.effect("leave-form tells which field is wrong, and keeps what fits", () =>
    Effect.gen(function* () {
      yield* leaveForm.talk
      assert.deepStrictEqual(yield* SandboxChat.toasts, [
        { type: "error", text: "Until must not be before the start" },
        { type: "success", text: "Noted" }
      ])
      assert.deepStrictEqual(yield* SandboxChat.texts, ["## Sick leave\n\n2026-03-02 to 2026-03-04: flu"])
      const tester = yield* Sandbox.user(0)
      assert.deepStrictEqual(yield* Ref.get(yield* leaveForm.Leaves), [
        { by: tester.open_id, from: "2026-03-02", until: "2026-03-04" }
      ])

      yield* SandboxChat.say("/leave")
      const toast = yield* SandboxChat.submit({
        Kind: "Annual leave",
        From: "2026-03-02",
        Until: "2026-03-04"
      })
      assert.deepStrictEqual(toast, { type: "error", text: "Why is needed for annual leave" })
    }).pipe(
      Effect.provide(SandboxChat.layer(leaveForm.App).pipe(Layer.provideMerge(leaveForm.Leaves.Default)))
    )
  )

  it.effect("daily-digest comes at nine in Shanghai, on working days, once", () =>
    Effect.gen(function* () {
      const digests = yield* dailyDigest.week
      assert.deepStrictEqual(
        digests.map(({ at }) => at),
        [2, 3, 4, 5, 6].map((day) => `2026-03-0${day}T01:00:00.000Z`)
      )
      assert.include(digests[0]?.text, "It is 2026-03-02")
    })
  )

  it.effect("daily-digest that is sent again on the same day sends no second one", () =>
    Effect.gen(function* () {
      yield* dailyDigest.send(Sandbox.defaultChatId)
      yield* dailyDigest.send(Sandbox.defaultChatId)
      assert.strictEqual((yield* Sandbox.messages).length, 1)
    }).pipe(Effect.provide(onSandbox))
  )

  describe("purchase", () => {
    const office = SandboxChat.layer(purchase.App).pipe(
      Layer.provide(
        Layer.effect(
          purchase.Purchasing,
          Effect.map(Sandbox.user(1), ({ open_id }) => ({ chat: Sandbox.defaultChatId, approver: open_id }))
        ).pipe(Layer.provide(Sandbox.layer({ seed: 1 })))
      ),
      Layer.provideMerge(WorkflowEngine.layerMemory)
    )

    /** The card comes from the workflow, which hashes ids outside of Effect's time. */
    const shows = (buttons: number) =>
      Effect.gen(function* () {
        for (let turns = 0; turns < 500; turns++) {
          yield* Effect.promise(() => new Promise((resolve) => setTimeout(resolve, 1)))
          if ((yield* SandboxChat.cards)[0]?.buttons.length === buttons) return
        }
        return yield* Effect.dieMessage(`no card with ${buttons} buttons`)
      })

    it.live("is decided by the one who was asked, and by nobody else", () =>
      Effect.gen(function* () {
        yield* purchase.talk
        const [stranger, ...others] = yield* SandboxChat.toasts
        assert.strictEqual(stranger?.type, "warning")
        assert.deepStrictEqual(others, [])
        const [card] = yield* SandboxChat.cards
        assert.include(card?.text, "**a kettle**: yes, says")
        assert.deepStrictEqual(card?.buttons, [])
      }).pipe(Effect.provide(office))
    )

    it.effect("is forgotten after a week in which nobody decides, and its card is closed", () =>
      Effect.gen(function* () {
        yield* SandboxChat.say("/buy 120 a kettle")
        yield* shows(2)
        yield* TestClock.adjust("8 days")
        yield* shows(0)
      }).pipe(Effect.provide(office))
    )
  })

  it.live("store-bot serves each tenant with its own token and its own notes", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* storeBot.talk, [
        "Noted, with 1 in all.",
        "hello from acme",
        "Noted, with 1 in all.",
        "hello from globex"
      ])
    })
  )

  // Its spans are looked at in a test of their own.
  it.live("opentelemetry sends a message and replies to it", () =>
    Effect.gen(function* () {
      yield* opentelemetry.greet
      assert.strictEqual((yield* Sandbox.messages).length, 2)
    }).pipe(Effect.provide(onSandbox))
  )

  // The last: it looks at what those before have called. With `-u` it writes what it found.
  it.each(["docs/prepare-the-app.md", "docs/prepare-the-app.zh-CN.md"])(
    "need the scopes that %s says, by the catalog's own function",
    async (guide) => {
      const file = `${root}${guide}`
      const lines = await Promise.all(
        uses.all().map(async ([example, { endpoints, events }]) => {
          const { scopes } = await Effect.runPromise(catalog.scopesFor(endpoints))
          return Scopes.line(example, scopes, events)
        })
      )
      assert.strictEqual(lines.length, examples.length)
      await expect(Scopes.put(readFileSync(file, "utf8"), lines)).toMatchFileSnapshot(file)
    }
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
