/**
 * A file that other processes use as well. libSQL's client does not bear to find it taken, not even once: a statement
 * leaves its connection in the middle of a transaction that nobody ends, and what is written from then on is lost; a
 * transaction that cannot begin leaves the client waiting for itself for ever. So it has to wait.
 */
import type * as SqlClient from "effect/sql/SqlClient"
import * as Effect from "effect/Effect"
import * as Predicate from "effect/Predicate"

/** SQLite's own way to wait for others, in milliseconds. It keeps its thread meanwhile. */
const pragma = "PRAGMA busy_timeout = 5000"

/** The part of libSQL's client that is looked at here. */
interface Libsql {
  execute: (statement: unknown) => Promise<unknown>
  transaction: (mode?: unknown) => Promise<unknown>
}

const isOfFile = (sdk: unknown): sdk is Libsql =>
  Predicate.hasProperty(sdk, "protocol") &&
  sdk.protocol === "file" &&
  Predicate.hasProperty(sdk, "execute") &&
  Predicate.isFunction(sdk.execute) &&
  Predicate.hasProperty(sdk, "transaction") &&
  Predicate.isFunction(sdk.transaction)

const waiting = new WeakSet<object>()

/**
 * Has each connection of the client wait. It takes another one after each transaction, for everybody who uses it, and has
 * no option for this. Both functions do their work before they return, so nothing comes between.
 */
const wait = (sdk: Libsql): void => {
  if (waiting.has(sdk)) return
  waiting.add(sdk)
  const execute = sdk.execute.bind(sdk)
  const transaction = sdk.transaction.bind(sdk)
  let isNew = true
  const prepare = (): void => {
    if (!isNew) return
    isNew = false
    execute(pragma).catch(() => undefined)
  }
  sdk.execute = (statement) => {
    prepare()
    return execute(statement)
  }
  sdk.transaction = (mode) => {
    prepare()
    isNew = true
    return transaction(mode)
  }
}

/** Has the client of a file wait for other processes, where it does not by itself. */
export const patient = (sql: SqlClient.SqlClient): Effect.Effect<void> =>
  Effect.sync(() => {
    if (Predicate.hasProperty(sql, "sdk") && isOfFile(sql.sdk)) wait(sql.sdk)
  })

/** Has SQLite write beside those who read, as other clients of it do by themselves. It stays so for the file. */
export const writesBesideReaders = (sql: SqlClient.SqlClient): Effect.Effect<void> =>
  sql.onDialectOrElse({
    orElse: () => Effect.void,
    sqlite: () =>
      Effect.catch(Effect.asVoid(sql`PRAGMA journal_mode = WAL`), (error) =>
        Effect.logDebug("The database has no write-ahead log", error)
      )
  })
