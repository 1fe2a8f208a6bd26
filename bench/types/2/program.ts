import { Effect } from "effect"
import { Im } from "@effect-feishu/core"
import { NodeFeishu } from "@effect-feishu/core/node"
export const program = Im.send("oc_1", "hello").pipe(Effect.map(({ message_id }) => message_id))
export const running = Effect.runPromise(Effect.provide(program, NodeFeishu.layerConfig()))
