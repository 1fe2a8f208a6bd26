/**
 * A bot that says again what people say, over the long connection: `npx tsx examples/echo.ts`.
 *
 * The program opens the connection: it needs no address that the platform could reach. A reply carries a key that
 * follows from the event, so an event that comes twice never makes the bot say something twice.
 */
import { Im } from "@effect-feishu/core"
import { messageReceiveV1 } from "@effect-feishu/core/events/Im"
import { Events, Inbox, LongConnection } from "@effect-feishu/events"
import { NodeWebSocket } from "@effect-feishu/events/node"
import { Sandbox, SandboxEvents } from "@effect-feishu/sandbox"
import { Console, Effect, Layer } from "effect"
import { run } from "./support/run.js"

/** The bot. */
export const Echo = Events.on(messageReceiveV1, ({ message }, { id }) =>
  Im.reply(message.message_id, `You said: ${Im.messageText(message)}`, { uuid: id })
)

/** What receives: on the real platform `NodeFeishuEvents.layerConfig(Echo)`, which reads FEISHU_APP_ID and FEISHU_APP_SECRET. */
const Receiving = LongConnection.layer().pipe(
  Layer.provideMerge(Events.layer(Echo)),
  Layer.provide([Inbox.layer, NodeWebSocket.layerConstructor])
)

/** Somebody writes to the bot: what it answers. */
export const talk = Effect.gen(function* () {
  const bot = Sandbox.defaultApp.appId
  const { message } = yield* Sandbox.say("Is anybody there?", { user: 0, bot })
  yield* Sandbox.say("Good morning", { user: 0, bot })
  yield* SandboxEvents.settled

  const said = yield* Im.list(message.chat_id, { sortType: "ByCreateTimeAsc" })
  const replies = said.filter(({ sender }) => sender.sender_type === "app").map((one) => Im.messageText(one))
  for (const reply of replies) yield* Console.log(reply)
  return replies
})

run(import.meta.url, Effect.provide(talk, Receiving))
