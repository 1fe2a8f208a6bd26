/** One file of SQLite for several processes: readers and writers do not lock each other out, and wait for their turn. */
import type { UserTokenStore } from "@effect-feishu/core/UserTokenStore"
import * as UserTokenStoreSql from "@effect-feishu/core/UserTokenStoreSql"
import * as LibsqlClient from "@effect/sql-libsql/LibsqlClient"
import * as SqlClient from "effect/sql/SqlClient"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

const shared = Layer.effectDiscard(
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient
    yield* sql`PRAGMA busy_timeout = 4000`
    yield* sql`PRAGMA journal_mode = WAL`
    yield* sql`PRAGMA synchronous = NORMAL`
  })
)

export const layer = (file: string): Layer.Layer<UserTokenStore> =>
  UserTokenStoreSql.layer.pipe(
    Layer.provide(shared),
    Layer.provide(LibsqlClient.layer({ url: `file:${file}` })),
    Layer.orDie
  )
