/** Runs the tool: reads FEISHU_APP_ID and FEISHU_APP_SECRET. */
import * as FeishuConfig from "@effect-feishu/core/FeishuConfig"
import { BunRuntime } from "@effect/platform-bun"
import { Effect } from "effect"
import { main } from "./report.js"

main(process.argv.slice(2)).pipe(Effect.provide(FeishuConfig.layer()), BunRuntime.runMain)
