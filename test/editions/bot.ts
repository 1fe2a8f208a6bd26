/**
 * What bots do with the packages as a stranger installs them: in the spelling of Effect 3, translated for Effect 4. The same
 * talk goes over the long connection and over the webhook, both over sockets, and a handler is tested with a fake layer. It
 * prints a line for each thing that works.
 */
import { Action, Bot, Form } from "@effect-feishu/bot"
import { Callback, Card } from "@effect-feishu/cards"
import * as Info from "@effect-feishu/core/api/bot/v3/Bot"
import * as Message from "@effect-feishu/core/api/im/v1/Message"
import { Events, Envelope, Inbox } from "@effect-feishu/events"
import { FakeFeishu, SandboxChat } from "@effect-feishu/sandbox"
import { DateTime, Effect, Either, Layer, Schema, Stream } from "effect"
import assert from "node:assert/strict"
import { behindAddress, overConnection, platform, run, said } from "./platform.js"

const Count = Schema.NumberFromString.pipe(Schema.int(), Schema.between(1, 50))

const Scale = Bot.command(
  "scale <service> [replicas]",
  Schema.Struct({
    service: Schema.NonEmptyString,
    replicas: Schema.optionalWith(Count, { default: () => 1 })
  }),
  ({ replicas, service }) => Bot.reply(`${service} x ${replicas}`),
  { description: "Sets how many of a service run" }
)

const Leave = Form.make("leave", {
  kind: Form.choice("Kind", { annual: "Annual leave", sick: "Sick leave" }),
  from: Form.date("From"),
  until: Form.date("Until"),
  reason: Form.text("Why", { multiline: true }).optional
})
const Undo = Action.make("undo", { id: Schema.String })

const AskLeave = Bot.command("leave", () =>
  Bot.reply(Card.make().pipe(Card.header("Leave"), Card.add(Leave.element("Send"))))
)
const OnLeave = Bot.form(Leave, ({ from, kind, until }) =>
  DateTime.lessThan(until, from)
    ? Effect.fail(Form.wrong(Leave, { until: "must not be before the start" }))
    : Effect.succeed(
        Callback.card(
          Card.make().pipe(
            Card.markdown(`${kind}: ${DateTime.formatIsoDate(from)}`),
            Card.add(Undo.button("Undo", { id: "17" }))
          )
        )
      )
)
const OnUndo = Bot.action(Undo, ({ id }) =>
  Effect.succeed(Callback.toast(`Undone: ${id}`, { type: "success" }))
)

const Book = Bot.command("book <room...>", ({ room }) =>
  Effect.gen(function* () {
    const people = yield* Bot.ask("For how many?", { as: Count, again: "A number from 1 to 50, please." })
    const when = yield* Bot.ask("When?")
    yield* Bot.reply(`${room.join(" ")} for ${people} on ${when}.`)
  }).pipe(Effect.catchTag("NoAnswer", () => Bot.reply("Then not.")))
)

const Tell = Bot.pattern(/^tell me of (.+)$/, ([, what]) =>
  Bot.replyStream(Stream.make("All ", "about ", what ?? ""), { interval: 0 })
)
const Echo = Bot.message((message) => Bot.reply(`You said: ${message.text}`))

const App = Layer.mergeAll(Echo, Tell, Book, AskLeave, OnLeave, OnUndo, Scale, Bot.help())

const talk = Effect.gen(function* () {
  /** What the bot says to a text. */
  const ask = (text: string) =>
    Effect.gen(function* () {
      const before = (yield* SandboxChat.texts).length
      yield* SandboxChat.say(text)
      return (yield* SandboxChat.texts).slice(before).join("\n")
    })
  assert.equal(yield* ask("/scale api 3"), "api x 3")
  assert.match(yield* ask("/scale api many"), /scale <service> \[replicas\]/)
  assert.match(yield* ask("/help"), /Sets how many of a service run/)
  assert.equal(yield* ask("hello"), "You said: hello")

  yield* SandboxChat.say("/leave")
  const days = { Kind: "Sick leave", From: "2026-03-02" }
  assert.deepEqual(yield* SandboxChat.submit({ ...days, Until: "2026-03-01" }), {
    type: "error",
    text: "Until must not be before the start"
  })
  yield* SandboxChat.submit({ ...days, Until: "2026-03-04" })
  assert.match((yield* SandboxChat.cards).at(-1)?.text ?? "", /sick: 2026-03-02/)
  assert.deepEqual(yield* SandboxChat.click("Undo"), { type: "success", text: "Undone: 17" })

  assert.equal(yield* ask("/book blue room"), "For how many?")
  assert.equal(yield* ask("three"), "A number from 1 to 50, please.")
  assert.equal(yield* ask("12"), "When?")
  assert.equal(yield* ask("Friday"), "blue room for 12 on Friday.")

  assert.equal(yield* ask("tell me of tea"), "All about tea")
})

const message = Envelope.fromJson({
  schema: "2.0",
  header: {
    event_id: "ev_1",
    event_type: "im.message.receive_v1",
    create_time: "1700000000000",
    app_id: "cli_1",
    tenant_key: "t"
  },
  event: {
    sender: { sender_id: { open_id: "ou_ada" }, sender_type: "user", tenant_key: "t" },
    message: {
      message_id: "om_1",
      create_time: "1700000000000",
      chat_id: "oc_1",
      chat_type: "p2p",
      message_type: "text",
      content: '{"text":"/scale api 3"}'
    }
  }
})

const fakes = Effect.gen(function* () {
  const events = yield* Events.Events
  const envelope = Either.getOrThrow(message)
  assert.equal(envelope._tag, "Event")
  yield* events.receive(envelope, { transport: "webhook" })
  yield* events.idle
  const calls = yield* FakeFeishu.callsOf(Message.reply)
  assert.deepEqual(
    calls.map(({ content, message_id }) => [message_id, content]),
    [["om_1", '{"text":"api x 3"}']]
  )
  yield* said("a bot's handler is tested with a fake layer")
}).pipe(
  Effect.provide(
    Events.layer(App).pipe(
      Layer.provide(Inbox.layer),
      Layer.provideMerge(
        FakeFeishu.layer(
          FakeFeishu.on(Info.info, () => ({ code: 0, bot: { open_id: "ou_bot" } })),
          FakeFeishu.on(Message.reply, () => ({
            message_id: "om_2",
            msg_type: "text",
            create_time: "1700000000000",
            chat_id: "oc_1",
            sender: { id: "cli_1", id_type: "app_id", sender_type: "app" },
            body: { content: "{}" }
          }))
        )
      )
    )
  )
)

const over = (way: string) =>
  Effect.andThen(talk, said(`a bot answers commands, forms, clicks and questions over the ${way}`))

run(
  over("long connection").pipe(
    Effect.provide(overConnection(App)),
    Effect.provide(platform()),
    Effect.andThen(over("webhook").pipe(Effect.provide(behindAddress(App)), Effect.provide(platform()))),
    Effect.andThen(fakes)
  )
)
