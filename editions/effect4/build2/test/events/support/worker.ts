/** Replies to each event by a request. */
import * as Im from "@effect-feishu/core/events/Im"
import * as Events from "@effect-feishu/events/Events"
import * as Effect from "effect/Effect"
import { serve, tell } from "./machine.js"

const Reply = Events.on(Im.messageReceiveV1, ({ message }, { id }) =>
  Effect.gen(function* () {
    const note = { id, lane: message?.chat_id, worker: process.pid }
    yield* tell({ at: "begin", ...note })
    yield* Effect.sleep(`${Math.random() * 20} millis`)
    yield* tell({ at: "reply", ...note })
    yield* Effect.sleep(`${Math.random() * 10} millis`)
    yield* tell({ at: "end", ...note })
  }).pipe(Effect.onInterrupt(() => tell({ at: "stop", id, lane: message?.chat_id, worker: process.pid })))
)

serve(Reply)
