/**
 * A file that other processes use as well. libSQL's client does not bear to find it taken, not even once: a statement
 * leaves its connection in the middle of a transaction that nobody ends, and what is written from then on is lost; a
 * transaction that cannot begin, or not be committed, leaves the client waiting for itself for ever.
 */
import type * as SqlClient from "@effect/sql/SqlClient"
import type { SqlError } from "@effect/sql/SqlError"
import * as Effect from "effect/Effect"

/** Milliseconds for which SQLite waits until the others are done. */
const busyTimeout = 5000

/**
 * Gives what has SQLite wait, at least as long as it does already. libSQL takes another connection after each transaction,
 * which does not wait: this is to be done again before each use.
 */
export const patient = (sql: SqlClient.SqlClient): Effect.Effect<Effect.Effect<unknown, SqlError>> =>
  sql.onDialectOrElse({
    orElse: () => Effect.succeed(Effect.void),
    sqlite: () =>
      Effect.match(sql<{ readonly timeout: number | bigint }>`PRAGMA busy_timeout`, {
        // Not every SQLite can be asked.
        onFailure: () => Effect.void,
        onSuccess: ([row]) => {
          const timeout = Math.max(Number(row?.timeout ?? 0), busyTimeout)
          return sql`PRAGMA busy_timeout = ${sql.literal(String(timeout))}`
        }
      })
  })

/** Has SQLite write beside those who read, as other clients of it do by themselves. It stays so for the file. */
export const writesBesideReaders = (sql: SqlClient.SqlClient): Effect.Effect<void> =>
  sql.onDialectOrElse({
    orElse: () => Effect.void,
    sqlite: () =>
      Effect.catchAll(Effect.asVoid(sql`PRAGMA journal_mode = WAL`), (error) =>
        Effect.logDebug("The database has no write-ahead log", error)
      )
  })
