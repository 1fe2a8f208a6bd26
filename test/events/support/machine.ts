/**
 * A process that takes events in as lines of its input and says of each on a line of its output what the platform would be
 * told: what `crash.ts` starts, and kills again and again.
 */
import * as Envelope from "@effect-feishu/events/Envelope"
import * as Events from "@effect-feishu/events/Events"
import * as InboxCluster from "@effect-feishu/events/InboxCluster"
import * as Either from "effect/Either"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { createInterface } from "node:readline"
import { cluster, database } from "./cluster.js"

const { REPLY_URL } = process.env as Record<string, string>

const say = (line: unknown): void => void process.stdout.write(`${JSON.stringify(line)}\n`)

/** Tells whoever started this. */
export const tell = (body: unknown): Effect.Effect<void> =>
  Effect.promise(() => fetch(REPLY_URL!, { method: "POST", body: JSON.stringify(body) })).pipe(Effect.asVoid)

const live = (app: Layer.Layer<never, never, Events.Handlers>) =>
  Events.layer(app).pipe(
    Layer.provide(InboxCluster.layer({ drain: "1 second" })),
    Layer.provide(cluster),
    Layer.provide(database)
  )

const program = Effect.gen(function* () {
  const events = yield* Events.Events
  createInterface({ input: process.stdin }).on("line", (line) => {
    const envelope = Either.getOrThrow(Envelope.parse(line))
    if (envelope._tag === "Challenge") return
    Effect.runFork(
      Effect.map(events.receive(envelope, { transport: "lines" }), (verdict) =>
        say({ id: envelope.id, verdict })
      )
    )
  })
  say({ ready: true })
  return yield* Effect.never
})

/** Runs these handlers until the process is killed. */
export const serve = (app: Layer.Layer<never, never, Events.Handlers>): void =>
  void Effect.runFork(Effect.scoped(program).pipe(Effect.provide(live(app))))
