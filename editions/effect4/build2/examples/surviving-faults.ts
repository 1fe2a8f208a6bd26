/**
 * What a program goes through on a bad day, on purpose: `npx tsx examples/surviving-faults.ts`.
 *
 * The sandbox breaks connections after the work was done, cuts answers short, is busy and forgets tokens. The program
 * knows nothing of it: calls are repeated where that is safe, and every message is sent once.
 */
import { Im } from "@effect-feishu/core"
import { Fault, Sandbox } from "@effect-feishu/sandbox"
import { Console, Effect } from "effect"
import { run } from "./support/run.js"

const sending = { path: "/open-apis/im/v1/messages" }

export const program = Effect.gen(function* () {
  // Each counts the requests that no other has struck: one mishap for every message.
  yield* Sandbox.inject(
    Fault.nth(1, sending, Fault.dropped({ moment: "after" })),
    Fault.nth(2, sending, Fault.cut()),
    Fault.nth(3, sending, Fault.serverError({ moment: "after" })),
    Fault.nth(4, sending, Fault.deadToken())
  )
  yield* Effect.forEach(["one", "two", "three", "four"], (text) => Im.send(Sandbox.defaultChatId, text))

  const messages = yield* Sandbox.messages
  const requests = yield* Sandbox.requests
  const struck = requests.flatMap(({ fault }) => (fault === undefined ? [] : [fault]))
  yield* Console.log(`${requests.length} requests, of which these were struck: ${struck.join(", ")}`)
  yield* Console.log(`${messages.length} messages: ${messages.map(({ content }) => content).join(" ")}`)
  return { messages: messages.length, struck }
})

run(import.meta.url, program)
