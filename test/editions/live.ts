/**
 * What a program does with the packages, as a stranger installs them: in the spelling of Effect 3, translated for Effect 4.
 * It runs against the sandbox of its own installation, over sockets, and prints a line for each thing that works.
 */
import { Callback, Card, Element } from "@effect-feishu/cards"
import { FeishuError, Im } from "@effect-feishu/core"
import * as Message from "@effect-feishu/core/api/im/v1/Message"
import { actionTrigger } from "@effect-feishu/core/events/Card"
import { messageReceiveV1 } from "@effect-feishu/core/events/Im"
import { Events } from "@effect-feishu/events"
import { FakeFeishu, Sandbox, SandboxEvents } from "@effect-feishu/sandbox"
import { CardStream } from "@effect-feishu/streaming"
import { Effect, Stream } from "effect"
import assert from "node:assert/strict"
import { behindAddress, overConnection, platform, run, said } from "./platform.js"

const sends = Effect.gen(function* () {
  const sent = yield* Im.send(Sandbox.defaultChatId, "hello")
  const reply = yield* Im.reply(sent.message_id, Card.make().pipe(Card.markdown("**done**")))
  assert.equal(reply.parent_id, sent.message_id)
  yield* said("sends a message and replies with a card")

  const shown = yield* CardStream.run(Stream.make("a ", "streamed ", "answer"), {
    receiveId: Sandbox.defaultChatId,
    interval: 0
  })
  assert.equal(shown.textLength, "a streamed answer".length)
  yield* said("streams an answer into a card")

  const error = yield* Effect.flip(Im.send("oc_00000000000000000000000000000000", "hello"))
  assert.equal(FeishuError.is(error), true)
  assert.equal(typeof error.code, "number")
  yield* said("fails with a typed error")
})

const Echo = Events.on(messageReceiveV1, ({ message }, { id }) =>
  Im.reply(message.message_id, `You said: ${Im.messageText(message)}`, { uuid: id })
)

const hears = Effect.gen(function* () {
  const { message } = yield* Sandbox.say("Is anybody there?", { user: 0, bot: Sandbox.defaultApp.appId })
  yield* SandboxEvents.settled
  const texts = (yield* Im.list(message.chat_id)).map((one) => Im.messageText(one))
  assert.ok(texts.includes("You said: Is anybody there?"), texts.join())
  yield* said("answers what it hears over the long connection")
}).pipe(Effect.provide(overConnection(Echo)))

const Release = Events.answer(actionTrigger, () =>
  Effect.succeed(Callback.reply(Callback.toast("On its way", { type: "success" })))
)

const answers = Effect.gen(function* () {
  const card = Card.make().pipe(
    Card.add(
      Element.button({
        element_id: "release",
        text: "Release",
        behaviors: [{ type: "callback", value: { version: "4.2" } }]
      })
    )
  )
  const { message_id } = yield* Im.send(Sandbox.defaultChatId, card)
  yield* Sandbox.useCard(message_id, { component: "release", user: 3 })
  yield* Sandbox.settled
  const last = (yield* Sandbox.deliveries).at(-1)
  assert.deepEqual([last?.outcome, last?.via], ["acknowledged", "webhook"])
  yield* said("answers a click over the webhook")
}).pipe(Effect.provide(behindAddress(Release)))

const fakes = Effect.gen(function* () {
  const sent = yield* Im.send("ou_ada", "Welcome")
  assert.equal(sent.message_id, "om_1")
  assert.equal((yield* FakeFeishu.callsOf(Message.create)).length, 1)
  yield* said("is tested with a fake layer")
}).pipe(
  Effect.provide(
    FakeFeishu.layer(
      FakeFeishu.on(Message.create, () => ({
        message_id: "om_1",
        msg_type: "text",
        create_time: "1700000000000",
        chat_id: "oc_1",
        sender: { id: "cli_1", id_type: "app_id", sender_type: "app" },
        body: { content: "{}" }
      }))
    )
  )
)

run(
  Effect.all([sends, hears, answers], { discard: true }).pipe(
    Effect.provide(platform()),
    Effect.andThen(fakes)
  )
)
