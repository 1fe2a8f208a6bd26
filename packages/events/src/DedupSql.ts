/**
 * Remembers seen events in a table of a SQL database, for all processes that use it: SQLite, libSQL, PostgreSQL, MySQL.
 *
 * A module of its own: only who imports it loads `@effect/sql`. The table `feishu_events_seen` is made when the layer
 * is built, unless it is there.
 *
 * @since 0.1.0
 */
import * as SqlClient from "@effect/sql/SqlClient"
import type { SqlError } from "@effect/sql/SqlError"
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schedule from "effect/Schedule"
import type * as Scope from "effect/Scope"
import * as Dedup from "./Dedup.js"
import { columnKey, columnText, retainMillis, type MemoryOptions, unique } from "./internal/memory.js"
import * as sqlite from "./internal/sqlite.js"

/** Ends the transaction, so that no key of an event is claimed when another is not free. */
class Taken {
  readonly _tag = "Taken"
  constructor(readonly claim: Exclude<Dedup.Claim, "first">) {}
}

const failed =
  (operation: Dedup.DedupError["operation"]) =>
  (error: SqlError): Dedup.DedupError =>
    new Dedup.DedupError({ operation, reason: error.message })

const lease = Duration.toMillis(Dedup.lease)

interface Row {
  readonly ticket: string
  readonly done: number | bigint | string
}

/** Keys with the names of their rows. */
type Keys = ReadonlyArray<readonly [name: string, key: string]>

const namesOf = (keys: Keys): ReadonlyArray<string> => keys.map(([name]) => name)

/** Of one key at least. */
const rowsOf = (keys: Keys, rest: { readonly [column: string]: string | number }) => {
  const [first, ...others] = keys.map(([name, key]) => ({ name, label: columnText(key), ...rest }))
  return [first!, ...others] as const
}

/** The database broke off one of two that were in each other's way. */
const whenBusy = Schedule.intersect(Schedule.recurs(4), Schedule.jittered(Schedule.exponential("20 millis")))

/**
 * The statements. A row is one key: who claimed it (`owner`, a process), by which claim (`ticket`), until when, and
 * whether it is done.
 */
const statements = (sql: SqlClient.SqlClient) => {
  /** Undoes the taking of a part. A statement of SQLite takes all or none, and its transactions are in each other's way. */
  const isWhole: (effect: Effect.Effect<Dedup.Claim, SqlError | Taken>) => typeof effect =
    sql.onDialectOrElse({
      sqlite: () => (effect: Effect.Effect<Dedup.Claim, SqlError | Taken>) => effect,
      orElse: () => (effect: Effect.Effect<Dedup.Claim, SqlError | Taken>) => sql.withTransaction(effect)
    })
  const table = sql("feishu_events_seen")
  const text = sql.literal(sql.onDialectOrElse({ mysql: () => "LONGTEXT", orElse: () => "TEXT" }))
  return {
    isWhole,
    create: sql`CREATE TABLE IF NOT EXISTS ${table} (
      name VARCHAR(255) PRIMARY KEY, label ${text} NOT NULL, owner VARCHAR(64) NOT NULL, ticket VARCHAR(64) NOT NULL,
      done INT NOT NULL, until BIGINT NOT NULL
    )`,
    forget: (now: number) => sql`DELETE FROM ${table} WHERE done = 1 AND until <= ${now}`,
    /** Takes keys unless somebody has one of them. Elsewhere than in SQLite it may take a part of them: see `isWhole`. */
    take: sql.onDialectOrElse({
      mysql: () => (keys: Keys, owner: string, ticket: string, now: number) =>
        sql`INSERT INTO ${table} ${sql.insert(rowsOf(keys, { owner, ticket, done: 0, until: now + lease }))}
          ON DUPLICATE KEY UPDATE
            ticket = IF(until <= ${now}, VALUES(ticket), ticket),
            owner = IF(ticket = VALUES(ticket), VALUES(owner), owner),
            done = IF(ticket = VALUES(ticket), 0, done),
            until = IF(ticket = VALUES(ticket), VALUES(until), until)`,
      sqlite: () => (keys: Keys, owner: string, ticket: string, now: number) =>
        sql`INSERT INTO ${table} (name, label, owner, ticket, done, until)
          SELECT column1, column2, ${owner}, ${ticket}, 0, ${now + lease}
          FROM (VALUES ${sql.csv(keys.map(([name, key]) => sql`(${name}, ${columnText(key)})`))})
          WHERE NOT EXISTS (
            SELECT 1 FROM ${table} WHERE until > ${now} AND ${sql.in("name", namesOf(keys))}
          )
          ON CONFLICT (name) DO UPDATE
            SET owner = excluded.owner, ticket = excluded.ticket, done = 0, until = excluded.until`,
      orElse: () => (keys: Keys, owner: string, ticket: string, now: number) =>
        sql`INSERT INTO ${table} ${sql.insert(rowsOf(keys, { owner, ticket, done: 0, until: now + lease }))}
          ON CONFLICT (name) DO UPDATE
            SET owner = excluded.owner, ticket = excluded.ticket, done = 0, until = excluded.until
          WHERE feishu_events_seen.until <= ${now}`
    }),
    look: (names: ReadonlyArray<string>) =>
      sql<Row>`SELECT ticket, done FROM ${table} WHERE ${sql.in("name", names)}`,
    renew: (names: ReadonlyArray<string>, owner: string, now: number) =>
      sql`UPDATE ${table} SET until = ${now + lease}
        WHERE owner = ${owner} AND done = 0 AND until > ${now} AND ${sql.in("name", names)}`,
    finish: sql.onDialectOrElse({
      mysql: () => (keys: Keys, until: number) =>
        sql`INSERT INTO ${table} ${sql.insert(rowsOf(keys, { owner: "", ticket: "", done: 1, until }))}
          ON DUPLICATE KEY UPDATE done = 1, owner = '', ticket = '', until = VALUES(until)`,
      orElse: () => (keys: Keys, until: number) =>
        sql`INSERT INTO ${table} ${sql.insert(rowsOf(keys, { owner: "", ticket: "", done: 1, until }))}
          ON CONFLICT (name) DO UPDATE SET done = 1, owner = '', ticket = '', until = excluded.until`
    }),
    release: (names: ReadonlyArray<string>, owner: string) =>
      sql`DELETE FROM ${table} WHERE owner = ${owner} AND done = 0 AND ${sql.in("name", names)}`,
    /** What ran out. Whoever deletes a row tells of it: two that look at the same time do not tell of it both. */
    takeAbandoned: sql.onDialectOrElse({
      mysql: () => (now: number) =>
        sql.withTransaction(
          Effect.tap(
            sql<{ readonly name: string; readonly label: string }>`
              SELECT name, label FROM ${table} WHERE done = 0 AND until <= ${now} LIMIT 1000 FOR UPDATE`,
            (rows): Effect.Effect<unknown, SqlError> =>
              rows.length === 0
                ? Effect.void
                : sql`DELETE FROM ${table} WHERE ${sql.in(
                    "name",
                    rows.map(({ name }) => name)
                  )}`
          )
        ),
      orElse: () => (now: number) =>
        sql<{
          readonly label: string
        }>`DELETE FROM ${table} WHERE done = 0 AND until <= ${now} RETURNING label`
    })
  }
}

/**
 * Makes the table unless it is there. Fails with a `SqlError` when that is not possible. A libSQL client of a file waits
 * from then on up to five seconds for other processes that write to it, whatever it is used for.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (
  options: MemoryOptions = {}
): Effect.Effect<Dedup.Service, SqlError, Scope.Scope | SqlClient.SqlClient> =>
  Effect.gen(function* () {
    const client = yield* SqlClient.SqlClient
    yield* sqlite.patient(client)
    const sql = client.withoutTransforms()
    const owner = yield* unique
    const retain = yield* retainMillis("DedupSql.layer", options)
    const run = statements(sql)
    // Processes that start together are in each other's way there.
    yield* Effect.retry(run.create, { times: 5, schedule: Schedule.exponential("50 millis") })
    yield* Clock.currentTimeMillis.pipe(
      Effect.flatMap(run.forget),
      Effect.catchAll((error) =>
        Effect.logWarning("Events that were seen long ago could not be deleted.", error)
      ),
      Effect.repeat(Schedule.spaced("1 hour")),
      Effect.forkScoped
    )

    const claimAll = (keys: Keys): Effect.Effect<Dedup.Claim, SqlError> =>
      Effect.gen(function* () {
        const now = yield* Clock.currentTimeMillis
        const ticket = yield* unique
        yield* run.take(keys, owner, ticket, now)
        const taken = (yield* run.look(namesOf(keys))).filter((row) => row.ticket !== ticket)
        return taken.length === 0
          ? ("first" as const)
          : yield* Effect.fail(new Taken(taken.some(({ done }) => Number(done) === 1) ? "again" : "running"))
      }).pipe(
        run.isWhole,
        Effect.catchAll((error) =>
          error._tag === "Taken" ? Effect.succeed(error.claim) : Effect.fail(error)
        )
      )

    const ofKeys = <A>(
      operation: Dedup.DedupError["operation"],
      keys: ReadonlyArray<string>,
      use: (keys: Keys) => Effect.Effect<A, SqlError>
    ): Effect.Effect<A, Dedup.DedupError> =>
      Effect.flatMap(named(keys), use).pipe(Effect.retry(whenBusy), Effect.mapError(failed(operation)))

    return {
      claim: (keys) => (keys.length === 0 ? Effect.succeed("first") : ofKeys("claim", keys, claimAll)),
      renew: (keys) =>
        ofKeys(
          "renew",
          keys,
          Effect.fnUntraced(function* (keys) {
            const now = yield* Clock.currentTimeMillis
            for (let i = 0; i < keys.length; i += 500) {
              yield* run.renew(namesOf(keys.slice(i, i + 500)), owner, now)
            }
          })
        ),
      done: (keys) =>
        ofKeys(
          "done",
          keys,
          Effect.fnUntraced(function* (keys) {
            const until = (yield* Clock.currentTimeMillis) + retain
            if (keys.length > 0) yield* run.finish(keys, until)
          })
        ),
      release: (keys) =>
        ofKeys(
          "release",
          keys,
          Effect.fnUntraced(function* (keys) {
            if (keys.length > 0) yield* run.release(namesOf(keys), owner)
          })
        ),
      abandoned: Clock.currentTimeMillis.pipe(
        Effect.flatMap(run.takeAbandoned),
        Effect.retry(whenBusy),
        Effect.map((rows) => rows.map(({ label }) => label)),
        Effect.mapError(failed("abandoned"))
      )
    }
  })

/** Keys with the names of their rows, always in the same order, so that two that share some do not wait for each other. */
const named = (keys: ReadonlyArray<string>): Effect.Effect<Keys> =>
  Effect.map(
    Effect.forEach(new Set(keys), (key) => Effect.map(columnKey(key), (name) => [name, key] as const)),
    (names) => names.sort(([a], [b]) => (a < b ? -1 : 1))
  )

/**
 * A memory of seen events in the database of the `SqlClient`.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (options?: MemoryOptions): Layer.Layer<Dedup.Dedup, SqlError, SqlClient.SqlClient> =>
  Layer.scoped(Dedup.Dedup, make(options))
