/**
 * A program that receives: ours, or one with the official client. It is told where, and how long its handlers take; it
 * answers what it has used.
 */
import * as Im from "@effect-feishu/core/events/Im"
import * as Events from "@effect-feishu/events/Events"
import * as NodeFeishuEvents from "@effect-feishu/events/NodeFeishuEvents"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Logger3 from "../../effect3/effect/Logger.js"
import * as LogLevel from "effect/LogLevel"
import * as Redacted from "effect/Redacted"

const [who, origin = "", wait = "0"] = process.argv.slice(2)
const appId = "cli_0123456789abcdef"
const appSecret = "secret"
const millis = Number(wait)

const ours = (): void => {
  const App = Events.on(Im.messageReceiveV1, () => (millis === 0 ? Effect.void : Effect.sleep(millis)), {
    // Those of one chat would wait for each other, which the official client's do not.
    key: ({ message }) => (millis === 0 ? message.chat_id : message.message_id)
  })
  NodeFeishuEvents.layer(App, {
    appId,
    appSecret: Redacted.make(appSecret),
    baseUrl: origin
  }).pipe(Layer.provide(Logger3.minimumLogLevel(LogLevel.Warning)), Layer.launch, Effect.runFork)
}

const official = async (): Promise<void> => {
  const Lark = await import("@larksuiteoapi/node-sdk")
  const client = new Lark.WSClient({
    appId,
    appSecret,
    domain: origin,
    loggerLevel: Lark.LoggerLevel.error
  })
  await client.start({
    eventDispatcher: new Lark.EventDispatcher({ loggerLevel: Lark.LoggerLevel.error }).register({
      "im.message.receive_v1": () =>
        millis === 0 ? undefined : new Promise((resolve) => setTimeout(resolve, millis))
    })
  })
}

process.on("message", () => {
  globalThis.gc?.()
  const { system, user } = process.cpuUsage()
  const { heapUsed, rss } = process.memoryUsage()
  process.send!({ cpu: (system + user) / 1000, heapUsed, rss })
})
process.on("disconnect", () => process.exit())

if (who === "official") await official()
else ours()
