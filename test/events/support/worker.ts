/**
 * A process that takes events in as lines of its input, says of each on a line of its output what the platform would be
 * told, and replies to each by a request: killed again and again by `crash.ts`.
 */
import * as SingleRunner from "@effect/cluster/SingleRunner"
import * as RunnerAddress from "@effect/cluster/RunnerAddress"
import * as Inbox from "@effect-feishu/events/Inbox"
import * as InboxCluster from "@effect-feishu/events/InboxCluster"
import * as NodeClusterSocket from "@effect/platform-node/NodeClusterSocket"
import * as LibsqlClient from "@effect/sql-libsql/LibsqlClient"
import * as PgClient from "@effect/sql-pg/PgClient"
import * as SqlClient from "@effect/sql/SqlClient"
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
  shardLockExpiration: "3 seconds",
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

const live = InboxCluster.layer({ drain: "1 second" }).pipe(Layer.provide(cluster), Layer.provide(database))

const say = (line: unknown): void => void process.stdout.write(`${JSON.stringify(line)}\n`)

const tell = (body: unknown): Effect.Effect<void> =>
  Effect.promise(() => fetch(REPLY_URL!, { method: "POST", body: JSON.stringify(body) })).pipe(Effect.asVoid)

const reply = (job: Inbox.Job): Effect.Effect<void> =>
  Effect.gen(function* () {
    const { id } = job.delivery
    yield* tell({ at: "begin", id, lane: job.lane, worker: process.pid })
    yield* Effect.sleep(`${Math.random() * 20} millis`)
    yield* tell({ at: "reply", id, lane: job.lane, worker: process.pid })
    yield* Effect.sleep(`${Math.random() * 10} millis`)
    yield* tell({ at: "end", id, lane: job.lane, worker: process.pid })
  })

const program = Effect.gen(function* () {
  const inbox = yield* Inbox.Inbox
  yield* inbox.attach(reply)
  const lines = createInterface({ input: process.stdin })
  const run = Effect.runFork
  lines.on("line", (line) => {
    const job = JSON.parse(line) as Inbox.Job
    run(Effect.map(inbox.offer(job), (receipt) => say({ id: job.delivery.id, receipt })))
  })
  say({ ready: true })
  return yield* Effect.never
})

Effect.runFork(Effect.scoped(program).pipe(Effect.provide(live)))
