/** Runs the tool: reads FEISHU_APP_ID and FEISHU_APP_SECRET. */
import { NodeFeishu } from "@effect-feishu/core/node"
import { NodeRuntime } from "@effect/platform-node"
import { Effect } from "effect"
import { main } from "./report.js"

main(process.argv.slice(2)).pipe(Effect.provide(NodeFeishu.layerConfig()), NodeRuntime.runMain)
