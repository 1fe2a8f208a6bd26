import { Effect } from "effect"
import * as NodeFeishu from "@effect-feishu/core/NodeFeishu"
import * as Message from "@effect-feishu/core/api/im/v1/Message"
const input = { receive_id_type: "chat_id", receive_id: "oc_1", msg_type: "text", content: "{}" } as const
export const program = Message.create(input).pipe(Effect.map(({ message_id }) => message_id))
export const running = Effect.runPromise(Effect.provide(program, NodeFeishu.layerConfig()))
