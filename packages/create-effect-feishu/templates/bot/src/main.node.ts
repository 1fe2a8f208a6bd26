/** Runs the bot: reads FEISHU_APP_ID and FEISHU_APP_SECRET, opens the connection, and keeps it until it is told to stop. */
import { NodeFeishuEvents } from "@effect-feishu/events/node"
import { NodeRuntime } from "@effect/platform-node"
import { Layer } from "effect"
import { App } from "./app.js"

NodeFeishuEvents.layerConfig(App).pipe(Layer.launch, NodeRuntime.runMain)
