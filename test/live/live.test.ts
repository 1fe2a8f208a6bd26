import * as Card from "@effect-feishu/cards/Card"
import * as Element from "@effect-feishu/cards/Element"
import * as Im from "@effect-feishu/core/Im"
import * as Fault from "@effect-feishu/sandbox/Fault"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { assert, describe, it } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Redacted from "effect/Redacted"
import * as TestClock from "effect/TestClock"
import { readdirSync, readFileSync } from "node:fs"
import { placeOf } from "../../scripts/live/differences.js"
import { type Report, toMarkdown } from "../../scripts/live/report.js"
import { check, checking, driven, furnished, platform } from "./support.js"

const chat = Sandbox.defaultChatId

/** Everything that anybody can read of a report. */
const published = (report: Report): string => `${toMarkdown(report)}\n${JSON.stringify(report)}`

const named = (report: Report, name: string) => report.results.find((one) => one.name === name)

/** What a sandbox knows: all texts of all that was asked and answered. */
const strings = Effect.gen(function* () {
  const found = new Set<string>()
  const walk = (value: unknown): void => {
    if (typeof value === "string") {
      found.add(value)
      // Contents are JSON within JSON.
      if (/^[[{]/.test(value)) {
        try {
          walk(JSON.parse(value))
        } catch {
          // No JSON after all.
        }
      }
    } else if (Array.isArray(value)) value.forEach(walk)
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(walk)
  }
  for (const { headers, json, path, response } of yield* Sandbox.requests) {
    walk([headers, json, response, path.split("/")])
  }
  walk([yield* Sandbox.messages, yield* Sandbox.chats, yield* Sandbox.cards, yield* Sandbox.files])
  walk([yield* Sandbox.users({ limit: 20 }), yield* Sandbox.appEvents, Sandbox.defaultApp])
  return found
})

const textIn = (directory: string, ending: string): string =>
  readdirSync(new URL(directory, import.meta.url), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(new URL(`${directory}${name}`, import.meta.url), "utf8"))
    .join("\n")

/** A card of the app that is none of the check's, as one of its users has it. */
const theirs = Card.make().pipe(
  Card.markdown("Approve the budget of Kraken"),
  Card.add(
    Element.button({
      text: Element.plainText({ content: "Approve" }),
      element_id: "approve",
      behaviors: [{ type: "callback", value: { approve: true } }]
    })
  )
)

/** Somebody in the chat who does what the card asks for, once it is there, and goes on with the other card. */
const somebody = Effect.gen(function* () {
  const asks = (message: Sandbox.SandboxMessage) => !message.deleted && message.content.includes("Press me")
  let card: Sandbox.SandboxMessage | undefined
  while ((card = (yield* Sandbox.messages).find(asks)) === undefined) yield* Effect.sleep("200 millis")
  yield* Sandbox.say("Is the Kraken awake?", { user: 1, bot: Sandbox.defaultApp.appId })
  yield* Sandbox.act({ type: "react", messageId: card.message_id, emoji: "THUMBSUP" }, 1)
  yield* Sandbox.useCard(card.message_id, { component: "submit.now", user: 1 })
  const other = (yield* Sandbox.messages).find(({ content }) => content.includes("Approve the budget"))!
  yield* Sandbox.useCard(other.message_id, { component: "approve", user: 1 })
})

describe("npm run live", () => {
  it.effect("agrees with the sandbox in everything, tells nothing of it, and leaves nothing behind", () =>
    Effect.gen(function* () {
      yield* furnished
      const other = yield* driven(Im.send(chat, theirs))
      const { accessToken } = yield* Sandbox.mintUserToken()
      const before = (yield* Sandbox.files).length
      yield* Effect.forkScoped(somebody)
      const { left, report } = yield* check({
        options: { chat, listen: Duration.seconds(12), userToken: Redacted.make(accessToken) }
      })

      assert.deepStrictEqual(
        report.results.filter(({ verdict }) => verdict === "differs"),
        []
      )
      assert.deepStrictEqual(report.differences, [])
      assert.deepStrictEqual(report.patches, {})
      const untried = report.results.filter(({ verdict }) => verdict === "untried").map(({ name }) => name)
      // Of some things there is none in this sandbox, and an empty list shows nothing.
      assert.deepStrictEqual(untried, [
        "contact.v3.unit.list",
        "im.v1.chat.menu_tree.get",
        "im.v1.pin.list",
        "im.v1.message.reaction.list",
        "calendar.v4.calendar.acl.list",
        "calendar.v4.calendar.event.attendee.list",
        "drive.v1.permission.member.list",
        "drive.v1.file.comment.list",
        "bitable.v1.app.table.record.search",
        "wiki.v2.space.node.list",
        "task.v2.task.list",
        "task.v2.task.get",
        "approval.v4.approval.list",
        "approval.v4.approval.get",
        "approval.v4.instance.query",
        "a chat of another tenant",
        "the limits that answers tell of"
      ])
      const reads = report.results.filter(
        ({ section, verdict }) => section === "reads" && verdict === "agrees"
      )
      assert.isAbove(reads.length, 70)
      assert.match(named(report, "the payloads of events")!.seen, /2 of card\.action\.trigger/)

      const used = (yield* Sandbox.messages).find(({ message_id }) => message_id === other.message_id)
      assert.include(used?.content, "Approve the budget of Kraken")

      assert.deepStrictEqual(left, [])
      const stays = (yield* Sandbox.messages).filter(
        (message) => !message.deleted && message.content.includes("effect-feishu")
      )
      assert.deepStrictEqual(stays, [])
      assert.isAtLeast((yield* Sandbox.files).length, before)

      const text = published(report)
      const ours = textIn("../../spec/", ".json") + textIn("../../scripts/live/", ".ts")
      const known = yield* strings
      assert.isAbove(known.size, 1000)
      for (const one of [chat, Sandbox.defaultApp.appSecret, "Minutes of Kraken"])
        assert.isTrue(
          [...known].some((text) => text.includes(one)),
          one
        )
      const told = [...known].filter(
        (one) => one.length > 2 && !/^[\d.]+$/.test(one) && text.includes(one) && !ours.includes(one)
      )
      assert.deepStrictEqual(told, [])
    }).pipe(Effect.scoped, Effect.provide(platform))
  )

  it.effect("finds what is planted, and nothing else, and makes patches of it", () =>
    Effect.gen(function* () {
      yield* furnished
      const { name } = yield* Sandbox.user(3)
      const { report } = yield* check({
        options: {
          chat,
          tell: ["aura", "glow", "hologram"],
          only: ["tokens", "im.v1.", "contact.v3.user", "contact.v3.scope", "files", "a sequence", "limits"]
        },
        answers: {
          [`GET /open-apis/im/v1/chats/${chat}`]: (data) => {
            data["glow"] = "x"
            data["aura"] = { name: "Ada", [name]: 1, whose: name }
            data["chat_mode"] = "hologram"
            data["user_count"] = 5
            data["chat_type"] = name
            data[name.toLowerCase().replaceAll(" ", "")] = name.toLowerCase().replaceAll(" ", "")
          },
          "GET /open-apis/im/v1/messages": (data) => {
            for (const message of data["items"] as Array<Record<string, unknown>>) {
              delete message["create_time"]
              message["sender"] = null
            }
          },
          "POST /open-apis/auth/v3/app_access_token/internal": (answer) => void (answer["expire"] = "7000")
        },
        headers: { [`GET /open-apis/im/v1/chats/${chat}`]: { "x-ogw-ratelimit-limit": "7" } },
        codes: { 300317: 300318 },
        bytes: (bytes) => bytes.map((byte, at) => (at === 1 ? byte ^ 1 : byte)),
        ahead: 600_000
      })
      assert.deepStrictEqual(
        report.results.filter(({ verdict }) => verdict === "differs").map(({ name, seen }) => [name, seen]),
        [
          ["an app token", "7000 seconds; 1 difference, listed below"],
          ["im.v1.chat.get", "6 differences, listed below; 26 of 32 fields seen"],
          ["im.v1.message.list", "2 differences, listed below; 9 of 19 fields seen"],
          ["a picture in a message", "70 bytes, not those that were sent"],
          ["a file in a message", "4096 bytes, not those that were sent"],
          ["a sequence number that was used", "HTTP 400, code 300318"],
          ["the clocks", "the platform's is 600 seconds ahead"],
          [
            "the limits that answers tell of",
            "im.v1.chat.get: 7, documented are 1000 a minute and 50 a second"
          ],
          ["the headers of limits", "1 of 47 other answers had them, 0 of 0 refusals for a limit"]
        ]
      )
      assert.deepStrictEqual(
        report.differences.map((one) => [placeOf(one), one.kind, one.seen]),
        [
          ["auth.v3.app_access_token.internal: expire", "type", "string"],
          ["im.v1.chat.get: chat_mode", "value", '"hologram"'],
          ["im.v1.chat.get: chat_type", "value", "a string"],
          ["im.v1.chat.get: user_count", "type", "integer"],
          ["im.v1.chat.get: glow", "unknown", "string"],
          ["im.v1.chat.get: aura", "unknown", "object"],
          ["im.v1.chat.get: *", "unknown", "string"],
          ["im#Message: create_time", "missing", "nothing"],
          ["im#Message: sender", "null", "null"]
        ]
      )
      const chatField = { endpoints: ["im.v1.chat.get"], at: "response" }
      assert.deepStrictEqual(
        Object.entries(report.patches).map(([project, own]) => [
          project,
          own.map(({ reason, ...patch }) => {
            assert.include(reason, "as a real answer showed")
            return patch
          })
        ]),
        [
          [
            "auth",
            [
              {
                endpoints: ["auth.v3.app_access_token.internal"],
                at: "response",
                fields: { expire: { or: ["string"] } }
              }
            ]
          ],
          [
            "im",
            [
              { ...chatField, fields: { chat_mode: { enum: ["group", "topic", "p2p", "hologram"] } } },
              { ...chatField, fields: { user_count: { or: ["integer"] } } },
              { ...chatField, fields: { glow: { type: "string", undocumented: true } } },
              {
                ...chatField,
                fields: { aura: { type: "object", undocumented: true, fields: { name: "string" } } }
              },
              { types: ["Message"], optional: ["create_time"] },
              { types: ["Message"], optional: ["sender"] }
            ]
          ]
        ]
      )
      assert.deepStrictEqual(report.left, [
        "im.v1.chat.get: chat_type: what it is has to be found out",
        "im.v1.chat.get: *: what it is has to be found out"
      ])
      assert.notInclude(published(report).toLowerCase(), name.toLowerCase())
    }).pipe(Effect.provide(platform))
  )

  it.effect("goes on when an endpoint hangs, breaks off, or answers what is no JSON", () =>
    Effect.gen(function* () {
      yield* Sandbox.inject(
        Fault.always({ path: "/open-apis/bot/v3/info" }, Fault.hang()),
        Fault.always({ path: "/open-apis/tenant/v2/tenant/query" }, Fault.malformed),
        Fault.always({ path: "/open-apis/im/v1/chats" }, Fault.dropped())
      )
      const { report } = yield* check({
        options: { only: ["bot.v3", "tenant.v2", "im.v1.chat.list", "contact.v3.scope"], limit: "20 seconds" }
      })
      assert.deepStrictEqual(
        report.results.map(({ name, seen, verdict }) => [name, verdict, seen]),
        [
          ["bot.v3.bot.info", "untried", "it took too long"],
          ["tenant.v2.tenant.query", "untried", "HTTP 200, and no code of the platform"],
          ["contact.v3.scope.list", "agrees", "as documented; 4 of 5 fields seen"],
          ["im.v1.chat.list", "untried", "no answer (reset)"]
        ]
      )
    }).pipe(Effect.provide(platform))
  )

  it.effect("takes the refusal of a wrong secret for no answer: nothing of it differs", () =>
    Effect.gen(function* () {
      const { report } = yield* check({ options: { appSecret: Redacted.make("wrong"), only: ["tokens"] } })
      assert.strictEqual(named(report, "a tenant token")?.seen, "HTTP 200, code 10014")
      assert.deepStrictEqual(report.differences, [])
    }).pipe(Effect.provide(platform))
  )

  it.effect("only reads, unless it is told to write", () =>
    Effect.gen(function* () {
      const { report } = yield* check()
      assert.deepStrictEqual(yield* Sandbox.messages, [])
      assert.deepStrictEqual(yield* Sandbox.cards, [])
      assert.strictEqual(named(report, "a text")?.verdict, "untried")
    }).pipe(Effect.provide(platform))
  )

  it.effect("takes away what it made when it is interrupted, and reports what it had found", () =>
    Effect.gen(function* () {
      const reported = yield* Deferred.make<Report>()
      // The first message that is read back hangs: it is there, and is to be taken away.
      yield* Sandbox.inject(
        Fault.always({ method: "PUT", path: "/open-apis/im/v1/messages/*" }, Fault.hang())
      )
      const fiber = yield* Effect.fork(
        checking({ options: { chat, only: ["tokens", "messages"] } }, ({ report }) =>
          Deferred.succeed(reported, report)
        )
      )
      const isThere = Effect.map(Sandbox.requests, (all) => all.some(({ method }) => method === "PUT"))
      while (!(yield* isThere)) {
        yield* TestClock.adjust("50 millis")
        yield* Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))
      }
      yield* Fiber.interrupt(fiber)
      const report = yield* Deferred.await(reported)
      assert.isTrue(report.interrupted)
      assert.strictEqual(named(report, "a reply")?.verdict, "agrees")
      assert.deepStrictEqual(
        (yield* Sandbox.messages).filter(({ deleted }) => !deleted),
        []
      )
    }).pipe(Effect.provide(platform))
  )
})
