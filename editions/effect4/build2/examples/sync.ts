/**
 * What people say is copied elsewhere, and nothing is lost when the program dies: `npx tsx examples/sync.ts`.
 *
 * Each event is saved in a file of SQLite before the platform is told that it arrived. Here the program ends in the
 * middle of its work; the next one goes on where it was.
 */
import { Im } from "@effect-feishu/core"
import { messageReceiveV1 } from "@effect-feishu/core/events/Im"
import { Events, LongConnection } from "@effect-feishu/events"
import * as InboxCluster from "@effect-feishu/events/InboxCluster"
import { NodeWebSocket } from "@effect-feishu/events/node"
import { Sandbox } from "@effect-feishu/sandbox"
import * as SingleRunner from "effect/cluster/SingleRunner"
import * as LibsqlClient from "@effect/sql-libsql/LibsqlClient"
import { Console, Context, Effect, Layer, Queue } from "effect"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { run } from "./support/run.js"

/** Where the copies go. It may be slow, or away. */
class Archive extends Context.Service<Archive, { readonly copy: (text: string) => Effect.Effect<void> }>()(
  "Archive"
) {}

/** The messages of a chat are copied in their order. */
const Sync = Events.on(messageReceiveV1, ({ message }) =>
  Effect.flatMap(Archive, ({ copy }) => copy(Im.messageText(message)))
)

/** One machine with a file. For many: `NodeClusterSocket.layer` and PostgreSQL. */
const inbox = (file: string) =>
  InboxCluster.layer({ drain: "100 millis" }).pipe(
    Layer.provide(SingleRunner.layer({ shardingConfig: { entityTerminationTimeout: "100 millis" } })),
    Layer.provide(LibsqlClient.layer({ url: `file:${file}`, intMode: "bigint" }))
  )

const receiving = (file: string, copy: (text: string) => Effect.Effect<void>) =>
  LongConnection.layer().pipe(
    Layer.provide(Events.layer(Sync).pipe(Layer.provide(Layer.succeed(Archive, { copy })))),
    Layer.provide([inbox(file), NodeWebSocket.layerConstructor])
  )

const temporary = Effect.acquireRelease(
  Effect.sync(() => mkdtempSync(join(tmpdir(), "effect-feishu-sync-"))),
  (folder) => Effect.sync(() => rmSync(folder, { recursive: true, force: true }))
)

export const program = Effect.gen(function* () {
  const file = join(yield* temporary, "inbox.db")
  const said = ["one", "two", "three"]

  // The archive does not answer, and the program ends: three events were acknowledged, none is copied.
  yield* Effect.gen(function* () {
    for (const text of said) yield* Sandbox.say(text, { user: 0, bot: Sandbox.defaultApp.appId })
    yield* Sandbox.settled
    yield* Console.log(`${said.length} messages arrived; the program ends before it has copied them.`)
  }).pipe(Effect.provide(receiving(file, () => Effect.never)))

  // The next program begins with them.
  const copied = yield* Queue.unbounded<string>()
  const copies = yield* Effect.provide(
    Effect.replicateEffect(Queue.take(copied), said.length),
    receiving(file, (text) => Queue.offer(copied, text))
  )
  yield* Console.log(`The next one copied: ${copies.join(", ")}`)
  return copies
}).pipe(Effect.scoped)

run(import.meta.url, program)
