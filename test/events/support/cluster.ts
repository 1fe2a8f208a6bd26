/** A database and a cluster of few seconds' memory, for processes that are killed. */
import * as RunnerAddress from "@effect/cluster/RunnerAddress"
import * as SingleRunner from "@effect/cluster/SingleRunner"
import * as NodeClusterSocket from "@effect/platform-node/NodeClusterSocket"
import * as LibsqlClient from "@effect/sql-libsql/LibsqlClient"
import * as PgClient from "@effect/sql-pg/PgClient"
import * as SqlClient from "@effect/sql/SqlClient"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"

/** The file of a database, or the port of a server; the port of this machine, where it is one of several. */
const { DATABASE, MACHINE } = process.env as Record<string, string>

const isFile = DATABASE!.startsWith("/")

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

export const database = isFile
  ? file(DATABASE!)
  : PgClient.layer({ host: "127.0.0.1", port: Number(DATABASE), username: "postgres", database: "postgres" })

const settings = {
  // A database that notices when a process dies gives its locks up at once: they need not run out.
  shardLockExpiration: isFile ? "4 seconds" : "20 seconds",
  // Effect 4 gives up each look at a lock after this time.
  shardLockRefreshInterval: isFile ? "500 millis" : "2 seconds",
  entityMessagePollInterval: "500 millis",
  refreshAssignmentsInterval: "300 millis",
  runnerHealthCheckInterval: "1 second",
  shardsPerGroup: 30
} as const

export const cluster =
  MACHINE === undefined
    ? SingleRunner.layer({ shardingConfig: settings })
    : NodeClusterSocket.layer({
        storage: "sql",
        shardingConfig: {
          ...settings,
          runnerAddress: Option.some(RunnerAddress.make("127.0.0.1", Number(MACHINE)))
        }
      })
