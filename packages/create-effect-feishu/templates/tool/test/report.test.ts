import { Sandbox, SandboxFeishu } from "@effect-feishu/sandbox"
import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import { chats, post } from "../src/report.js"

// The sandbox is the platform, in this process: it keeps what is sent, and refuses what the platform refuses.
const platform = SandboxFeishu.layer({ seed: 1 })

it.effect("finds the chats that the bot is in", () =>
  Effect.gen(function* () {
    const found = yield* chats
    assert.deepStrictEqual(
      found.map(({ chat_id }) => chat_id),
      [Sandbox.defaultChatId]
    )
  }).pipe(Effect.provide(platform))
)

it.effect("sends one card", () =>
  Effect.gen(function* () {
    const id = yield* post(Sandbox.defaultChatId, "Report", "All is **well**")
    const messages = yield* Sandbox.messages
    assert.deepStrictEqual(
      messages.map(({ message_id, msg_type }) => [message_id, msg_type]),
      [[id, "interactive"]]
    )
  }).pipe(Effect.provide(platform))
)
