/**
 * A process that takes events in as lines of its input and says of each on a line of its output what the platform would be
 * told: what `crash.ts` starts, and kills again and again.
 */
import * as SingleRunner from "effect/cluster/SingleRunner"
import * as RunnerAddress from "effect/cluster/RunnerAddress"
import * as Envelope from "@effect-feishu/events/Envelope"
import * as Events from "@effect-feishu/events/Events"
import * as InboxCluster from "@effect-feishu/events/InboxCluster"
import * as NodeClusterSocket from "@effect/platform-node/NodeClusterSocket"
import * as LibsqlClient from "@effect/sql-libsql/LibsqlClient"
import * as PgClient from "@effect/sql-pg/PgClient"
import * as SqlClient from "effect/sql/SqlClient"
import * as Result from "effect/Result"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import { createInterface } from "node:readline"

const { DATABASE, REPLY_URL, MACHINE } = process.env as Record<string, string>

const file = (path: string) =>
  Layer.effectDiscard(
    Effect.flatMap(SqlClient.SqlClient, (sql) =>
      Effect.all([
        sql`PRAGMA busy_timeout = 4000`,
        sql`PRAGMA journal_mode = WAL`,
        sql`PRAGMA synchronous = NORMAL`
      ])
    )
  ).pipe(Layer.provideMerge(LibsqlClient.layer({ url: `file:${path}`, intMode: "bigint" })))

const database = DATABASE!.startsWith("/")
  ? file(DATABASE!)
  : PgClient.layer({ host: "127.0.0.1", port: Number(DATABASE), username: "postgres", database: "postgres" })

const settings = {
  // A database that notices when a process dies gives its locks up at once: they need not run out.
  shardLockExpiration: DATABASE!.startsWith("/") ? "4 seconds" : "20 seconds",
  shardLockRefreshInterval: "500 millis",
  entityMessagePollInterval: "500 millis",
  refreshAssignmentsInterval: "300 millis",
  runnerHealthCheckInterval: "1 second",
  shardsPerGroup: 30
} as const

const cluster =
  MACHINE === undefined
    ? SingleRunner.layer({ shardingConfig: settings })
    : NodeClusterSocket.layer({
        storage: "sql",
        shardingConfig: {
          ...settings,
          runnerAddress: Option.some(RunnerAddress.make("127.0.0.1", Number(MACHINE)))
        }
      })

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
    const envelope = Result.getOrThrow(Envelope.parse(line))
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
