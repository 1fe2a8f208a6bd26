/** A bot that answers each message twice, and tells when it begins and ends. */
import * as Bot from "@effect-feishu/bot/Bot"
import * as NodeFeishu from "@effect-feishu/core/NodeFeishu"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { serve, tell } from "../../events/support/machine.js"

const App = Bot.message(({ chat, text }) => {
  const note = { id: text, lane: chat.id, worker: process.pid }
  return Effect.gen(function* () {
    yield* tell({ at: "begin", ...note })
    yield* Bot.reply(`first of ${text}`)
    yield* Effect.sleep(`${Math.random() * 20} millis`)
    yield* tell({ at: "reply", ...note })
    yield* Bot.reply(`second of ${text}`)
    yield* tell({ at: "end", ...note })
  }).pipe(Effect.onInterrupt(() => tell({ at: "stop", ...note })))
})

serve(App.pipe(Layer.provide(NodeFeishu.layerConfig()), Layer.orDie))
