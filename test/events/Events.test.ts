import * as Im from "@effect-feishu/core/events/Im"
import * as Envelope from "@effect-feishu/events/Envelope"
import * as Events from "@effect-feishu/events/Events"
import * as Inbox from "@effect-feishu/events/Inbox"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as TestClock from "effect/TestClock"

const message = (id: string, chat: string, text = "hi"): Envelope.Event =>
  Either.getOrThrow(
    Envelope.fromJson({
      schema: "2.0",
      header: {
        event_id: `ev-${id}`,
        event_type: "im.message.receive_v1",
        create_time: "0",
        app_id: "cli_1"
      },
      event: {
        sender: { sender_id: { open_id: "ou_1" }, sender_type: "user", tenant_key: "t" },
        message: {
          create_time: "1700000000000",
          chat_type: "p2p",
          message_id: `om_${id}`,
          chat_id: chat,
          message_type: "text",
          content: JSON.stringify({ text })
        }
      }
    })
  ) as Envelope.Event

describe("Events", () => {
  it.effect("hands an event to its handler, typed and checked", () => {
    const seen: Array<string> = []
    const App = Events.on(Im.messageReceiveV1, ({ message }, delivery) =>
      Effect.sync(() => void seen.push(`${delivery.id} ${message?.chat_id}`))
    )
    return Effect.gen(function* () {
      const events = yield* Events.Events
      const verdict = yield* events.receive(message("1", "oc_a"), { transport: "webhook" })
      assert.deepStrictEqual(verdict, { _tag: "Accepted" })
      assert.deepStrictEqual(seen, [])
      yield* Effect.yieldNow()
      yield* TestClock.adjust("1 second")
      assert.deepStrictEqual(seen, ["ev-1 oc_a"])
    }).pipe(Effect.provide(Events.layer(App)), Effect.provide(Inbox.layer))
  })
})
