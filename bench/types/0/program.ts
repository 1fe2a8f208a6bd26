import { Effect } from "effect"
import { request } from "undici"
export const program = Effect.tryPromise(() => request("https://open.feishu.cn", { method: "POST" })).pipe(
  Effect.map(({ statusCode }) => statusCode)
)
export const running = Effect.runPromise(program)
