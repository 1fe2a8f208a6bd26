/**
 * An inbox that loses nothing: every event is saved in a SQL database before the platform is told that it arrived, and
 * is run again where a process died over it. Over `@effect/cluster`: one machine with a file of SQLite or libSQL, or many
 * with PostgreSQL or MySQL, of which each lane is on one machine at a time.
 *
 * A module of its own: only who imports it loads `@effect/cluster`, `@effect/rpc` and `@effect/sql`.
 *
 * @example
 * import * as SingleRunner from "@effect/cluster/SingleRunner"
 * import * as LibsqlClient from "@effect/sql-libsql/LibsqlClient"
 * import * as Layer from "effect/Layer"
 *
 * const oneMachine = InboxCluster.layer({ retain: "2 days" }).pipe(
 *   Layer.provide(SingleRunner.layer()),
 *   Layer.provide(LibsqlClient.layer({ url: "file:bot.db", intMode: "bigint" }))
 * )
 *
 * @since 0.1.0
 */
import * as ClusterSchema from "@effect/cluster/ClusterSchema"
import * as Entity from "@effect/cluster/Entity"
import * as EntityAddress from "@effect/cluster/EntityAddress"
import * as EntityId from "@effect/cluster/EntityId"
import * as EntityType from "@effect/cluster/EntityType"
import * as MessageStorage from "@effect/cluster/MessageStorage"
import * as Sharding from "@effect/cluster/Sharding"
import * as MachineId from "@effect/cluster/MachineId"
import * as Snowflake from "@effect/cluster/Snowflake"
import * as Rpc from "@effect/rpc/Rpc"
import * as SqlClient from "@effect/sql/SqlClient"
import type { SqlError } from "@effect/sql/SqlError"
import * as Settings from "@effect-feishu/core/Settings"
import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Data from "effect/Data"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Schedule from "effect/Schedule"
import * as Schema from "effect/Schema"
import type * as Scope from "effect/Scope"
import * as Inbox from "./Inbox.js"
import { columnKey, columnText } from "./internal/memory.js"
import * as sqlite from "./internal/sqlite.js"
import * as UnderWay from "./internal/underWay.js"

// Models ---------------------------------------------------------------------------------------------------------

/**
 * How the inbox behaves.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /**
   * How long finished events are remembered, so that they are known when they come again: eight hours at least, since
   * the platform sends again for seven; two days unless given. Older rows are deleted.
   */
  readonly retain?: Duration.DurationInput
  /** How long saving an event may take before the platform is told to send it again: 2.5 seconds unless given. */
  readonly saveWithin?: Duration.DurationInput
  /** How long handlers may go on when the process stops: 25 seconds unless given. What is left then runs again. */
  readonly drain?: Duration.DurationInput
  /** The prefix of the cluster's tables: `cluster`, unless `SqlMessageStorage.layerWith` was given another. */
  readonly prefix?: string
}

/**
 * The inbox cannot work as it was set up.
 *
 * @since 0.1.0
 * @category errors
 */
export class InboxClusterError extends Data.TaggedError("InboxClusterError")<{
  readonly reason: string
}> {
  override get message(): string {
    return `The inbox cannot work as it was set up: ${this.reason}`
  }
}

// Entity ---------------------------------------------------------------------------------------------------------

const entityType = "effect-feishu/Inbox"

/** The job as JSON has it. A cluster of Effect 4 refuses a field that is `undefined`, which others leave out. */
const plain = (job: Inbox.Job): Inbox.Job => JSON.parse(JSON.stringify(job)) as Inbox.Job

/** A job is this program's own: it is kept as it is. */
const isJob = Schema.declare(
  (value: unknown): value is Inbox.Job => typeof value === "object" && value !== null && "delivery" in value,
  { identifier: "Job" }
)

const Handle = Rpc.make("Handle", {
  payload: { key: Schema.String, job: isJob },
  primaryKey: ({ key }) => key
}).annotate(ClusterSchema.Persisted, true)

/** One for each handler and lane: what it is sent runs one after the other, unless the one before lets it begin. */
const Lane = Entity.make(entityType, [Handle])

/** The message's own id where there is one: it is the same over webhook and long connection, and over both versions. */
const keyOf = (job: Inbox.Job): string =>
  job.claims[job.claims.length - 1] ?? `${job.handler}/${job.delivery.id}`

const reasonOf = (cause: Cause.Cause<Inbox.HandlerFailure>): string =>
  Option.match(Cause.failureOption(cause), {
    onNone: () => Cause.pretty(cause).split("\n")[0]!,
    onSome: ({ reason }) => reason
  })

// Tables ---------------------------------------------------------------------------------------------------------

interface FailedRow {
  readonly id: string
  readonly job: string
  readonly reason: string
  readonly at: number | bigint | string
}

/** The jobs that failed for good, in a table of their own: the cluster deletes and hides what it has finished. */
const failedTable = (sql: SqlClient.SqlClient) => {
  const long = sql.literal(sql.onDialectOrElse({ mysql: () => "LONGTEXT", orElse: () => "TEXT" }))
  const ignore = sql.literal(sql.onDialectOrElse({ mysql: () => "IGNORE", orElse: () => "" }))
  const onConflict = sql.literal(
    sql.onDialectOrElse({ mysql: () => "", orElse: () => "ON CONFLICT (id) DO NOTHING" })
  )
  return {
    create: sql`CREATE TABLE IF NOT EXISTS feishu_events_failed (
      id VARCHAR(255) PRIMARY KEY, event_id VARCHAR(255) NOT NULL, job ${long} NOT NULL, reason ${long} NOT NULL, at BIGINT NOT NULL
    )`,
    add: (id: string, job: Inbox.Job, reason: string, at: number) =>
      Effect.flatMap(
        columnKey(job.delivery.id),
        (eventId) =>
          sql`INSERT ${ignore} INTO feishu_events_failed (id, event_id, job, reason, at)
            VALUES (${id}, ${eventId}, ${JSON.stringify(job)}, ${columnText(reason)}, ${at}) ${onConflict}`
      ),
    all: sql<FailedRow>`SELECT id, job, reason, at FROM feishu_events_failed ORDER BY at, id`,
    of: (eventId: string) =>
      Effect.flatMap(
        columnKey(eventId),
        (key) =>
          sql<FailedRow>`SELECT id, job, reason, at FROM feishu_events_failed WHERE event_id = ${key} ORDER BY at, id`
      ),
    remove: (id: string) => sql`DELETE FROM feishu_events_failed WHERE id = ${id}`
  }
}

type FailedTable = ReturnType<typeof failedTable>

/** What is read and deleted of the cluster's own tables, which it never clears. */
const clusterTables = (sql: SqlClient.SqlClient, prefix: string) => {
  const messages = sql(`${prefix}_messages`)
  const replies = sql(`${prefix}_replies`)
  const yes = sql.literal(sql.onDialectOrElse({ sqlite: () => "1", orElse: () => "TRUE" }))
  const no = sql.literal(sql.onDialectOrElse({ sqlite: () => "0", orElse: () => "FALSE" }))
  return {
    waiting: sql<{ readonly n: number | bigint | string }>`
      SELECT COUNT(*) AS n FROM ${messages} WHERE entity_type = ${entityType} AND kind = 0 AND processed = ${no}`,
    /** The finished ones that are older than an id, which holds a time: so many at once. */
    finished: (before: string) => sql<{ readonly id: number | bigint | string }>`
      SELECT id FROM ${messages}
      WHERE entity_type = ${entityType} AND processed = ${yes} AND id < ${sql.literal(before)} ORDER BY id LIMIT 500`,
    remove: (ids: ReadonlyArray<string>) => {
      const list = sql.literal(ids.join(","))
      return Effect.zipRight(
        sql`DELETE FROM ${replies} WHERE request_id IN (${list})`,
        sql`DELETE FROM ${messages} WHERE id IN (${list})`
      ).pipe(sql.withTransaction)
    }
  }
}

/** Deletes what has been finished for longer than it is to be remembered. */
const sweep = (
  tables: ReturnType<typeof clusterTables>,
  retain: Duration.Duration
): Effect.Effect<void, SqlError> =>
  Effect.gen(function* () {
    const now = yield* Clock.currentTimeMillis
    const before = Snowflake.make({
      timestamp: now - Duration.toMillis(retain),
      machineId: MachineId.make(0),
      sequence: 0
    })
    for (;;) {
      const rows = yield* tables.finished(String(before))
      if (rows.length === 0) return
      yield* tables.remove(rows.map(({ id }) => String(id)))
    }
  }).pipe(Effect.provideService(SqlClient.SafeIntegers, true))

const rounding = new InboxClusterError({
  reason:
    'the client of the database rounds large integers, or refuses them. With libSQL, give it `intMode: "bigint"`.'
})

/** Where a client rounds large integers, the cluster finds none of its rows again. */
const checkIntegers = (sql: SqlClient.SqlClient): Effect.Effect<void, SqlError | InboxClusterError> => {
  const type = sql.literal(sql.onDialectOrElse({ mysql: () => "SIGNED", orElse: () => "BIGINT" }))
  // A database that does not answer at all fails here.
  return Effect.zipRight(
    sql`SELECT 1`,
    Effect.matchEffect(
      Effect.provideService(
        sql<{ readonly n: unknown }>`SELECT CAST(9007199254740993 AS ${type}) AS n`,
        SqlClient.SafeIntegers,
        true
      ),
      {
        onFailure: () => Effect.fail(rounding),
        onSuccess: ([row]) => (String(row?.n) === "9007199254740993" ? Effect.void : Effect.fail(rounding))
      }
    )
  )
}

// Lanes ----------------------------------------------------------------------------------------------------------

/** Saves a job in its lane, under a key that is the same however often it comes. */
type Save = (job: Inbox.Job, key: string) => Effect.Effect<Inbox.Receipt>

const saving = (
  within: Duration.Duration
): Effect.Effect<Save, never, MessageStorage.MessageStorage | Sharding.Sharding> =>
  Effect.gen(function* () {
    const sharding = yield* Sharding.Sharding
    const storage = yield* MessageStorage.MessageStorage
    const client = yield* Lane.client

    const addressOf = (entityId: string) =>
      EntityAddress.EntityAddress.make({
        shardId: sharding.getShardId(EntityId.make(entityId), Lane.getShardGroup(EntityId.make(entityId))),
        entityType: EntityType.EntityType.make(entityType),
        entityId: EntityId.make(entityId)
      })

    return (job, ofKey) =>
      Effect.gen(function* () {
        const lane = yield* columnKey(`${job.handler}/${job.lane}`)
        const key = yield* columnKey(ofKey)
        // Asked first, since the cluster keeps something in memory for each request that it finds to be a second one.
        const seen = yield* storage.requestIdForPrimaryKey({
          address: addressOf(lane),
          tag: "Handle",
          id: key
        })
        if (Option.isSome(seen)) return { _tag: "Accepted", claim: "again" } as const
        yield* client(lane).Handle({ key, job: plain(job) }, { discard: true })
        return { _tag: "Accepted", claim: "first" } as const
      }).pipe(
        Effect.catchTag("AlreadyProcessingMessage", () =>
          Effect.succeed<Inbox.Receipt>({ _tag: "Accepted", claim: "running" })
        ),
        // It is saved, and read from the database when there is room.
        Effect.catchTag("MailboxFull", () =>
          Effect.succeed<Inbox.Receipt>({ _tag: "Accepted", claim: "first" })
        ),
        Effect.timeoutFail({
          duration: within,
          onTimeout: () => new InboxClusterError({ reason: "late" })
        }),
        Effect.catchAllCause((cause) =>
          Effect.as(
            Effect.logError(
              "An event could not be saved. The platform is told to send it again.",
              Cause.squash(cause)
            ),
            { _tag: "Refused", reason: "unavailable" } as const
          )
        )
      )
  })

/** Saves a job that failed for good. */
const keepFailed = (failed: FailedTable, key: string, job: Inbox.Job, reason: string): Effect.Effect<void> =>
  Clock.currentTimeMillis.pipe(
    Effect.flatMap((now) => failed.add(key, job, reason, now)),
    Effect.tapError((error) => Effect.logError("A failed event could not be saved, trying again.", error)),
    // Nothing else knows of it: the lane waits for the database.
    Effect.retry(Schedule.either(Schedule.exponential("100 millis"), Schedule.spaced("30 seconds"))),
    Effect.orDie,
    Effect.asVoid
  )

/** Runs the failed jobs of an event again. Says how many these were. */
const replay = (failed: FailedTable, save: Save, eventId: string): Effect.Effect<number> =>
  Effect.gen(function* () {
    let replayed = 0
    for (const row of yield* failed.of(eventId)) {
      // The same key however often it is tried, so that a replay that is cut off does not run it twice.
      const receipt = yield* save(JSON.parse(row.job) as Inbox.Job, `${row.id}#${String(row.at)}`)
      if (receipt._tag === "Refused") continue
      yield* failed.remove(row.id)
      replayed++
    }
    return replayed
  }).pipe(Effect.orDie)

/** Runs effects one after the other, in the order in which they came; each may let the next begin before it has ended. */
const turns =
  (one: Effect.Semaphore) =>
  <A, E, R>(self: (release: Effect.Effect<void>) => Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
    Effect.uninterruptibleMask((restore) =>
      Effect.flatMap(restore(one.take(1)), () => {
        let isHeld = true
        const release = Effect.suspend(() => {
          if (!isHeld) return Effect.void
          isHeld = false
          return Effect.asVoid(one.release(1))
        })
        return Effect.ensuring(restore(Effect.suspend(() => self(release))), release)
      })
    )

/** Runs the jobs of all lanes that are on this machine. */
const attaching = (
  underWay: UnderWay.UnderWay,
  failed: FailedTable
): Effect.Effect<Inbox.Service["attach"], never, Sharding.Sharding> =>
  Effect.map(
    Sharding.Sharding,
    (sharding) => (run) =>
      sharding.registerEntity(
        Lane,
        Effect.map(Effect.makeSemaphore(1), (one) => {
          const inTurn = turns(one)
          return Lane.of({
            Handle: ({ payload: { job, key } }) =>
              inTurn((release) =>
                // The next process begins with it.
                underWay.isStopping()
                  ? Effect.never
                  : underWay.tracked(
                      job,
                      Effect.catchAllCause(run(job, { release, rest: underWay.rested(job) }), (cause) =>
                        keepFailed(failed, key, job, reasonOf(cause))
                      )
                    )
              )
          })
        }),
        { concurrency: "unbounded", mailboxCapacity: "unbounded" }
      )
  )

// Constructors ---------------------------------------------------------------------------------------------------

const eightHours = Duration.hours(8)

const rules: Settings.Rules<Options> = {
  retain: Settings.duration,
  saveWithin: Settings.time,
  drain: Settings.duration,
  prefix: Settings.filled
}

/**
 * Makes the inbox. Fails when the database cannot be used, or when an option would lose events.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (
  options: Options = {}
): Effect.Effect<
  Inbox.Service,
  InboxClusterError | SqlError,
  MessageStorage.MessageStorage | Scope.Scope | Sharding.Sharding | SqlClient.SqlClient
> =>
  Effect.gen(function* () {
    yield* Settings.checkOrDie("InboxCluster.layer", options, rules)
    const sharding = yield* Sharding.Sharding
    const database = yield* SqlClient.SqlClient
    yield* sqlite.patient(database)
    const sql = database.withoutTransforms()
    const retain = Duration.decode(options.retain ?? "2 days")
    const saveWithin = Duration.decode(options.saveWithin ?? "2500 millis")
    const drainWithin = Duration.decode(options.drain ?? "25 seconds")
    if (Duration.lessThan(retain, eightHours)) {
      return yield* new InboxClusterError({
        reason: `\`retain\` is ${Duration.format(retain)}. The platform sends an event again for seven hours: keep them for eight at least.`
      })
    }
    yield* sqlite.writesBesideReaders(sql)
    yield* checkIntegers(sql)
    const failed = failedTable(sql)
    const tables = clusterTables(sql, options.prefix ?? "cluster")
    // Machines that start together are in each other's way there.
    yield* Effect.retry(failed.create, { times: 5, schedule: Schedule.exponential("50 millis") })
    const save = yield* saving(saveWithin)
    const underWay = yield* UnderWay.make(drainWithin)
    const attach = yield* attaching(underWay, failed)

    yield* sharding.registerSingleton(
      "effect-feishu/Inbox/sweep",
      sweep(tables, retain).pipe(
        Effect.catchAll((error) => Effect.logWarning("Finished events could not be deleted.", error)),
        Effect.repeat(Schedule.spaced("1 hour")),
        Effect.asVoid
      )
    )

    return {
      offer: (job) =>
        Effect.suspend(() =>
          underWay.isStopping()
            ? Effect.succeed({ _tag: "Refused", reason: "stopping" } as const)
            : save(job, keyOf(job))
        ),
      attach,
      idle: underWay.settled,
      drain: underWay.drain,
      drainLimit: drainWithin,
      size: Effect.map(Effect.orDie(tables.waiting), ([row]) => Number(row?.n ?? 0)),
      failed: Effect.map(Effect.orDie(failed.all), (rows) =>
        rows.map((row) => ({ job: JSON.parse(row.job) as Inbox.Job, reason: row.reason, at: Number(row.at) }))
      ),
      replay: (eventId) => replay(failed, save, eventId)
    }
  })

/**
 * An inbox that saves every event before the platform is told that it arrived.
 *
 * - A process that dies loses nothing: what was not finished runs again, on any machine, so handlers run at least once.
 * - A handler that gives up leaves its event in `failed`, with all that it was told, until `replay` runs it.
 * - Events of one lane run one after the other over all machines.
 * - The database is the buffer: nothing is refused because there is too much.
 *
 * It needs `Sharding`, `MessageStorage` and a `SqlClient`: `SingleRunner.layer` gives the first two on one machine,
 * `NodeClusterSocket.layer` on many. A handler's `ack` changes nothing here. After a crash a lane rests until the lock of
 * its shard expires (`shardLockExpiration`, 35 seconds unless set).
 *
 * A file of SQLite gets a write-ahead log, so that others can read it meanwhile, and a libSQL client of it waits up to five
 * seconds for others that write, whatever it is used for. One process at a time may have it for its inbox.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (
  options?: Options
): Layer.Layer<
  Inbox.Inbox,
  InboxClusterError | SqlError,
  MessageStorage.MessageStorage | Sharding.Sharding | SqlClient.SqlClient
> => Layer.scoped(Inbox.Inbox, make(options))
