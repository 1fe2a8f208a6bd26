/** What is counted of a bot's messages. */
import { counter } from "./line/metrics.js"

/** What became of a message. */
export type Outcome =
  | "answer"
  | "failed"
  | "gathered"
  | "gone"
  | "handled"
  | "own"
  | "refused"
  | "superseded"
  | "unhandled"

const hooks = new Map<string, (by: number) => void>()

let hook: ReturnType<typeof counter> | undefined

/** `reason` is why it was refused. */
export const counted = (outcome: Outcome, reason = ""): void => {
  const key = `${outcome}\n${reason}`
  let told = hooks.get(key)
  if (told === undefined) {
    hook ??= counter("feishu_bot_messages", "Messages to the bot by what became of them, and why")
    hooks.set(key, (told = hook(reason === "" ? { outcome } : { outcome, reason })))
  }
  told(1)
}
