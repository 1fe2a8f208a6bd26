/** A bot on the long connection, as a program of a stranger. */
import { Im } from "@effect-feishu/core"
import * as ImEvents from "@effect-feishu/core/events/Im"
import { Events } from "@effect-feishu/events"
import { NodeFeishuEvents } from "@effect-feishu/events/node"
import { Effect, Layer } from "effect"

const Echo = Events.on(ImEvents.messageReceiveV1, ({ message }, { id }) =>
  Im.reply(message.message_id, `You said: ${Im.messageText(message)}`, { uuid: id })
)

await Effect.runPromise(Layer.launch(NodeFeishuEvents.layerConfig(Echo)))
