/**
 * Remembers seen events in a table of a SQL database, for all processes that use it: SQLite, libSQL, PostgreSQL, MySQL.
 *
 * A module of its own, because `@effect/sql` is an optional peer. The table `feishu_events_seen` is made when the layer
 * is built, unless it is there.
 *
 * @since 0.1.0
 */
import * as SqlClient from "@effect/sql/SqlClient"
import type { SqlError } from "@effect/sql/SqlError"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Random from "effect/Random"
import * as Schedule from "effect/Schedule"
import type * as Scope from "effect/Scope"
import * as Dedup from "./Dedup.js"
import { columnKey, memoryTimes, type MemoryOptions } from "./internal/memory.js"

/** Ends the transaction, so that no key of an event is claimed when another is not free. */
class Taken {
  readonly _tag = "Taken"
  constructor(readonly claim: Exclude<Dedup.Claim, "first">) {}
}

const failed =
  (operation: Dedup.DedupError["operation"]) =>
  (error: SqlError): Dedup.DedupError =>
    new Dedup.DedupError({ operation, reason: error.message })

/**
 * Makes the table unless it is there. Fails with a `SqlError` when that is not possible.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (
  options: MemoryOptions = {}
): Effect.Effect<Dedup.Service, SqlError, Scope.Scope | SqlClient.SqlClient> =>
  Effect.gen(function* () {
    const sql = (yield* SqlClient.SqlClient).withoutTransforms()
    const { lease, retain } = memoryTimes(options)
    // Processes that start together are in each other's way there.
    yield* Effect.retry(
      sql`CREATE TABLE IF NOT EXISTS feishu_events_seen (
        name VARCHAR(255) PRIMARY KEY, owner VARCHAR(64) NOT NULL, done INT NOT NULL, until BIGINT NOT NULL
      )`,
      { times: 5, schedule: Schedule.exponential("50 millis") }
    )
    yield* Clock.currentTimeMillis.pipe(
      Effect.flatMap((now) => sql`DELETE FROM feishu_events_seen WHERE until <= ${now}`),
      Effect.catchAll((error) =>
        Effect.logWarning("Events that were seen long ago could not be deleted.", error)
      ),
      Effect.schedule(Schedule.spaced("1 hour")),
      Effect.forkScoped
    )

    /** Takes a key unless somebody has it. */
    const take = sql.onDialectOrElse({
      mysql: () => (name: string, owner: string, now: number, until: number) =>
        sql`INSERT INTO feishu_events_seen (name, owner, done, until) VALUES (${name}, ${owner}, 0, ${until})
          ON DUPLICATE KEY UPDATE
            owner = IF(until <= ${now}, VALUES(owner), owner),
            done = IF(owner = VALUES(owner), 0, done),
            until = IF(owner = VALUES(owner), VALUES(until), until)`,
      orElse: () => (name: string, owner: string, now: number, until: number) =>
        sql`INSERT INTO feishu_events_seen (name, owner, done, until) VALUES (${name}, ${owner}, 0, ${until})
          ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, done = 0, until = excluded.until
          WHERE feishu_events_seen.until <= ${now}`
    })

    const finish = sql.onDialectOrElse({
      mysql: () => (name: string, until: number) =>
        sql`INSERT INTO feishu_events_seen (name, owner, done, until) VALUES (${name}, '', 1, ${until})
          ON DUPLICATE KEY UPDATE done = 1, until = VALUES(until)`,
      orElse: () => (name: string, until: number) =>
        sql`INSERT INTO feishu_events_seen (name, owner, done, until) VALUES (${name}, '', 1, ${until})
          ON CONFLICT (name) DO UPDATE SET done = 1, until = excluded.until`
    })

    const claimAll = (names: ReadonlyArray<string>): Effect.Effect<void, SqlError | Taken> =>
      Effect.gen(function* () {
        const now = yield* Clock.currentTimeMillis
        const owner = `${now.toString(36)}-${(yield* Random.next).toString(36).slice(2)}-${(yield* Random.next).toString(36).slice(2)}`
        for (const name of names) yield* take(name, owner, now, now + lease)
        const rows = yield* sql<{ readonly owner: string; readonly done: number | bigint }>`
          SELECT owner, done FROM feishu_events_seen WHERE ${sql.in("name", names)}`
        const taken = rows.filter((row) => row.owner !== owner)
        if (taken.length > 0) {
          return yield* Effect.fail(
            new Taken(taken.some(({ done }) => Number(done) === 1) ? "again" : "running")
          )
        }
      }).pipe(sql.withTransaction)

    /** Always in the same order, so that two that share keys do not wait for each other. */
    const namesOf = (keys: ReadonlyArray<string>): Effect.Effect<ReadonlyArray<string>> =>
      Effect.map(Effect.forEach(keys, columnKey), (names) => Array.from(new Set(names)).sort())

    return {
      claim: (keys) =>
        Effect.flatMap(namesOf(keys), claimAll).pipe(
          Effect.retry({
            // The database broke one of two off that were in each other's way.
            while: (error) => error._tag === "SqlError",
            times: 3,
            schedule: Schedule.jittered(Schedule.exponential("20 millis"))
          }),
          Effect.as<Dedup.Claim>("first"),
          Effect.catchAll((error) =>
            error._tag === "Taken"
              ? Effect.succeed<Dedup.Claim>(error.claim)
              : Effect.fail(failed("claim")(error))
          )
        ),
      done: (keys) =>
        Effect.gen(function* () {
          const until = (yield* Clock.currentTimeMillis) + retain
          for (const name of yield* namesOf(keys)) yield* finish(name, until)
        }).pipe(Effect.mapError(failed("done"))),
      release: (keys) =>
        Effect.flatMap(
          namesOf(keys),
          (names) => sql`DELETE FROM feishu_events_seen WHERE done = 0 AND ${sql.in("name", names)}`
        ).pipe(Effect.asVoid, Effect.mapError(failed("release")))
    }
  })

/**
 * A memory of seen events in the database of the `SqlClient`.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (options?: MemoryOptions): Layer.Layer<Dedup.Dedup, SqlError, SqlClient.SqlClient> =>
  Layer.scoped(Dedup.Dedup, make(options))
