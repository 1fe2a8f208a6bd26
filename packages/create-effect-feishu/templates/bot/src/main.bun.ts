/** Runs the bot: reads FEISHU_APP_ID and FEISHU_APP_SECRET, opens the connection, and keeps it until it is told to stop. */
import * as FeishuConfig from "@effect-feishu/core/FeishuConfig"
import { Events, Inbox, LongConnection } from "@effect-feishu/events"
import { BunRuntime, BunSocket } from "@effect/platform-bun"
import { Layer } from "effect"
import { App } from "./app.js"

const Main = LongConnection.layer().pipe(
  Layer.provide(Events.layer(App)),
  Layer.provide([Inbox.layer, FeishuConfig.layer(), BunSocket.layerWebSocketConstructor])
)

Main.pipe(Layer.launch, BunRuntime.runMain)
