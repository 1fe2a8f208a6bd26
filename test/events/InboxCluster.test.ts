import * as SingleRunner from "@effect/cluster/SingleRunner"
import type * as MessageStorage from "@effect/cluster/MessageStorage"
import type * as Sharding from "@effect/cluster/Sharding"
import type { Delivery } from "@effect-feishu/events/Delivery"
import * as Inbox from "@effect-feishu/events/Inbox"
import * as InboxCluster from "@effect-feishu/events/InboxCluster"
import * as SqlClient from "@effect/sql/SqlClient"
import * as LibsqlClient from "@effect/sql-libsql/LibsqlClient"
import * as PgClient from "@effect/sql-pg/PgClient"
import { assert, describe, it } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Scope from "effect/Scope"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { hold } from "./support/holder.js"
import * as Postgres from "./support/postgres.js"

const delivery = (id: string): Delivery => ({
  id,
  type: "im.message.receive_v1",
  schema: "2.0",
  tenantKey: "tenant",
  appId: "cli_a",
  createdAt: 1_700_000_000_000,
  receivedAt: 1_700_000_000_100,
  transport: "webhook",
  header: { event_id: id },
  raw: { schema: "2.0", header: { event_id: id }, event: { text: 'héllo 世界\u0000\ud800 "' } }
})

const job = (id: string, lane = "oc_1", more: Partial<Inbox.Job> = {}): Inbox.Job => ({
  delivery: delivery(id),
  handler: "im.message.receive_v1",
  lane,
  claims: [`im.message.receive_v1/${id}`],
  ack: undefined,
  ...more
})

/** A folder for a database, which outlives the layers that use it. */
const folder = Effect.acquireRelease(
  Effect.sync(() => mkdtempSync(join(tmpdir(), "effect-feishu-inbox-"))),
  (path) => Effect.sync(() => rmSync(path, { recursive: true, force: true }))
)

type Services = Inbox.Inbox | MessageStorage.MessageStorage | Sharding.Sharding | SqlClient.SqlClient

const file = (path: string) =>
  LibsqlClient.layer({ url: `file:${join(path, "inbox.db")}`, intMode: "bigint" })

const over = <E, R>(database: Layer.Layer<SqlClient.SqlClient, E, R>, options?: InboxCluster.Options) =>
  InboxCluster.layer({ drain: "1 second", ...options }).pipe(
    Layer.provideMerge(
      SingleRunner.layer({ shardingConfig: { entityTerminationTimeout: "200 millis", shardsPerGroup: 20 } })
    ),
    Layer.provideMerge(database)
  )

const onOneMachine = (path: string, options?: InboxCluster.Options) => over(file(path), options)

/** One process: builds the layers, runs, and takes them down. */
const oneProcess = <A, E>(
  path: string,
  body: (inbox: Inbox.Service) => Effect.Effect<A, E, Services | Scope.Scope>,
  options?: InboxCluster.Options
) =>
  Effect.scoped(Effect.flatMap(Inbox.Inbox, body)).pipe(
    Effect.provide(onOneMachine(path, options)),
    Effect.orDie
  )

const eventually = <A>(get: () => A | undefined): Effect.Effect<A> =>
  Effect.suspend(() => {
    const value = get()
    return value === undefined ? Effect.delay(eventually(get), "10 millis") : Effect.succeed(value)
  })

const failing = (reason: string): Effect.Effect<never, Inbox.HandlerFailure> =>
  Effect.fail({ _tag: "HandlerFailure", reason })

describe("InboxCluster", () => {
  it.scopedLive("runs each event once, however often it comes, and hands it on as it was", () =>
    Effect.gen(function* () {
      const path = yield* folder
      yield* oneProcess(path, (inbox) =>
        Effect.gen(function* () {
          const ran: Array<Inbox.Job> = []
          yield* inbox.attach((job) => Effect.sync(() => void ran.push(job)))
          const first = yield* inbox.offer(job("ev-1"))
          const again = yield* Effect.all([inbox.offer(job("ev-1")), inbox.offer(job("ev-1"))])
          yield* inbox.offer(job("ev-2"))
          yield* eventually(() => (ran.length === 2 ? ran : undefined))
          assert.deepStrictEqual(first, { _tag: "Accepted", claim: "first" })
          assert.deepStrictEqual(again, [
            { _tag: "Accepted", claim: "again" },
            { _tag: "Accepted", claim: "again" }
          ])
          assert.deepStrictEqual(ran[0]!.delivery, JSON.parse(JSON.stringify(delivery("ev-1"))))
          assert.deepStrictEqual(
            ran.map(({ delivery }) => delivery.id),
            ["ev-1", "ev-2"]
          )
          yield* Effect.sleep("100 millis")
          assert.strictEqual(yield* inbox.size, 0)
        })
      )
    })
  )

  it.scopedLive("knows a message that came under another event id", () =>
    Effect.gen(function* () {
      const path = yield* folder
      yield* oneProcess(path, (inbox) =>
        Effect.gen(function* () {
          yield* inbox.attach(() => Effect.void)
          yield* inbox.offer(job("ev-1", "oc_1", { claims: ["h/ev-1", "h/om_1"] }))
          const again = yield* inbox.offer(
            job("uuid-of-1.0", "oc_1", { claims: ["h/uuid-of-1.0", "h/om_1"] })
          )
          assert.deepStrictEqual(again, { _tag: "Accepted", claim: "again" })
        })
      )
    })
  )

  it.scopedLive.each([
    { who: "reads, for as long as it likes", mode: "deferred", millis: 60_000 },
    { who: "writes, for a moment", mode: "write", millis: 300 }
  ] as const)("goes on while another process has the file and $who", ({ millis, mode }) =>
    Effect.gen(function* () {
      const path = yield* folder
      yield* oneProcess(path, (inbox) =>
        Effect.gen(function* () {
          const ran: Array<string> = []
          yield* inbox.attach(({ delivery: { id } }) => Effect.sync(() => void ran.push(id)))
          yield* hold(`file:${join(path, "inbox.db")}`, mode, millis)
          for (const id of ["ev-1", "ev-2", "ev-3"]) {
            assert.deepStrictEqual(yield* inbox.offer(job(id)), { _tag: "Accepted", claim: "first" })
          }
          yield* eventually(() => (ran.length === 3 ? ran : undefined)).pipe(Effect.timeout("5 seconds"))
        })
      )
      // What was said to be saved is seen by others.
      yield* oneProcess(path, (inbox) =>
        Effect.map(inbox.offer(job("ev-3")), (receipt) =>
          assert.deepStrictEqual(receipt, { _tag: "Accepted", claim: "again" })
        )
      )
    })
  )

  it.scopedLive("keeps the order of a lane, and goes on with the others", () =>
    Effect.gen(function* () {
      const path = yield* folder
      yield* oneProcess(path, (inbox) =>
        Effect.gen(function* () {
          const ran: Array<string> = []
          const open = yield* Deferred.make<void>()
          yield* inbox.attach(({ delivery: { id }, lane }) =>
            Effect.zipRight(
              lane === "slow" && id === "a-1" ? Deferred.await(open) : Effect.void,
              Effect.sync(() => void ran.push(id))
            )
          )
          for (const id of ["a-1", "a-2", "a-3"]) yield* inbox.offer(job(id, "slow"))
          yield* inbox.offer(job("b-1", "quick"))
          yield* eventually(() => (ran.includes("b-1") ? ran : undefined))
          assert.deepStrictEqual(ran, ["b-1"])
          // The last thing that is noted of a run is that it has ended.
          while ((yield* inbox.size) > 3) yield* Effect.sleep("20 millis")
          assert.strictEqual(yield* inbox.size, 3)
          yield* Deferred.succeed(open, undefined)
          yield* eventually(() => (ran.length === 4 ? ran : undefined))
          assert.deepStrictEqual(ran, ["b-1", "a-1", "a-2", "a-3"])
        })
      )
    })
  )

  it.scopedLive(
    "begins the next in its turn where the one before lets go, and runs what rests again after the end",
    () =>
      Effect.gen(function* () {
        const path = yield* folder
        const ran: Array<string> = []
        yield* oneProcess(path, (inbox) =>
          Effect.gen(function* () {
            const first = yield* Deferred.make<void>()
            yield* inbox.attach(({ delivery: { id } }, { release, rest }) =>
              Effect.gen(function* () {
                if (id === "a-1") yield* Deferred.await(first)
                ran.push(id)
                yield* release
                yield* release
                if (id === "a-1") yield* rest(Effect.never)
              })
            )
            for (const id of ["a-1", "a-2", "a-3"]) yield* inbox.offer(job(id))
            yield* Effect.sleep("300 millis")
            assert.deepStrictEqual(ran, [])
            yield* Deferred.succeed(first, undefined)
            yield* eventually(() => (ran.length === 3 ? ran : undefined))
            assert.deepStrictEqual(ran, ["a-1", "a-2", "a-3"])
            // Nobody waits for what may not come.
            const [took, left] = yield* Effect.timed(inbox.drain)
            assert.isBelow(Duration.toMillis(took), 900)
            assert.deepStrictEqual(left, [])
          })
        )
        yield* oneProcess(path, (inbox) =>
          Effect.gen(function* () {
            yield* inbox.attach(({ delivery: { id } }) => Effect.sync(() => void ran.push(id)))
            yield* eventually(() => (ran.length === 4 ? ran : undefined))
            assert.deepStrictEqual(ran.slice(3), ["a-1"])
          })
        )
      })
  )

  it.scopedLive("keeps what a handler gave up, dies over or interrupts, until it is replayed", () =>
    Effect.gen(function* () {
      const path = yield* folder
      yield* oneProcess(path, (inbox) =>
        Effect.gen(function* () {
          const ran: Array<string> = []
          let isBroken = true
          yield* inbox.attach(({ delivery: { id } }) =>
            Effect.suspend(() => {
              ran.push(id)
              if (!isBroken) return Effect.void
              if (id === "fails") return failing("no luck")
              return id === "dies" ? Effect.die(new Error("broken")) : Effect.interrupt
            })
          )
          for (const id of ["fails", "dies", "interrupts"]) yield* inbox.offer(job(id, id))
          yield* eventually(() => (ran.length === 3 ? ran : undefined))
          yield* Effect.sleep("200 millis")
          const failed = yield* inbox.failed
          assert.deepStrictEqual(failed.map(({ job }) => job.delivery.id).sort(), [
            "dies",
            "fails",
            "interrupts"
          ])
          assert.strictEqual(failed.find(({ job }) => job.delivery.id === "fails")!.reason, "no luck")
          assert.include(failed.find(({ job }) => job.delivery.id === "dies")!.reason, "broken")
          assert.deepStrictEqual(
            failed[0]!.job.delivery.raw,
            JSON.parse(JSON.stringify(delivery(failed[0]!.job.delivery.id).raw))
          )

          isBroken = false
          assert.strictEqual(yield* inbox.replay("fails"), 1)
          assert.strictEqual(yield* inbox.replay("fails"), 0)
          yield* eventually(() => (ran.length === 4 ? ran : undefined))
          assert.strictEqual(ran[3], "fails")
          assert.strictEqual((yield* inbox.failed).length, 2)
        })
      )
    })
  )

  it.scopedLive(
    "begins what a process left, in order, when the next one starts",
    () =>
      Effect.gen(function* () {
        const path = yield* folder
        const left = yield* oneProcess(path, (inbox) =>
          Effect.gen(function* () {
            const scope = yield* Effect.scope
            const begun = yield* Deferred.make<void>()
            yield* inbox
              .attach(() => Effect.zipRight(Deferred.succeed(begun, undefined), Effect.never))
              .pipe(Scope.extend(scope))
            for (const id of ["ev-1", "ev-2", "ev-3"]) yield* inbox.offer(job(id))
            yield* Deferred.await(begun)
            const left = yield* inbox.drain
            assert.deepStrictEqual(yield* inbox.offer(job("ev-4")), { _tag: "Refused", reason: "stopping" })
            return left
          })
        )
        assert.deepStrictEqual(left, ["ev-1"])
        yield* oneProcess(path, (inbox) =>
          Effect.gen(function* () {
            const ran: Array<string> = []
            yield* inbox.attach(({ delivery: { id } }) => Effect.sync(() => void ran.push(id)))
            yield* eventually(() => (ran.length === 3 ? ran : undefined))
            assert.deepStrictEqual(ran, ["ev-1", "ev-2", "ev-3"])
            assert.deepStrictEqual(yield* inbox.offer(job("ev-2")), { _tag: "Accepted", claim: "again" })
          })
        )
      }),
    60_000
  )

  it.scopedLive(
    "deletes what was finished long ago, and nothing else",
    () =>
      Effect.gen(function* () {
        const path = yield* folder
        const count = (sql: SqlClient.SqlClient) =>
          Effect.map(
            sql<{ id: unknown }>`SELECT id FROM cluster_messages WHERE entity_type = 'effect-feishu/Inbox'`,
            (rows) => rows.length
          )
        yield* oneProcess(path, (inbox) =>
          Effect.gen(function* () {
            const sql = yield* SqlClient.SqlClient
            const ran: Array<string> = []
            yield* inbox.attach(({ delivery: { id } }) =>
              id === "hangs" ? Effect.never : Effect.sync(() => void ran.push(id))
            )
            for (const id of ["ev-1", "ev-2"]) yield* inbox.offer(job(id))
            yield* inbox.offer(job("hangs", "other"))
            yield* eventually(() => (ran.length === 2 ? ran : undefined))
            yield* Effect.sleep("100 millis")
            assert.strictEqual(yield* count(sql), 3)
            // Three days pass: the ids hold their times.
            yield* sql`UPDATE cluster_replies SET request_id = request_id - (3 * 86400000 * 4194304)`
            yield* sql`UPDATE cluster_messages SET id = id - (3 * 86400000 * 4194304), request_id = request_id - (3 * 86400000 * 4194304)`
          })
        )
        yield* oneProcess(path, () =>
          Effect.gen(function* () {
            const sql = yield* SqlClient.SqlClient
            while ((yield* count(sql)) > 1) yield* Effect.sleep("20 millis")
            assert.strictEqual(yield* count(sql), 1)
          })
        )
      }),
    60_000
  )

  it.scopedLive(
    "refuses, so that the platform sends it again, when the database is gone",
    () =>
      Effect.gen(function* () {
        const path = yield* folder
        yield* oneProcess(path, (inbox) =>
          Effect.gen(function* () {
            const sql = yield* SqlClient.SqlClient
            yield* inbox.attach(() => Effect.void)
            yield* sql`ALTER TABLE cluster_messages RENAME TO elsewhere`
            assert.deepStrictEqual(yield* inbox.offer(job("ev-1")), {
              _tag: "Refused",
              reason: "unavailable"
            })
            yield* sql`ALTER TABLE elsewhere RENAME TO cluster_messages`
            assert.deepStrictEqual(yield* inbox.offer(job("ev-1")), { _tag: "Accepted", claim: "first" })
          })
        )
      }),
    60_000
  )

  it.scopedLive(
    "says what is wrong with its set-up",
    () =>
      Effect.gen(function* () {
        const path = yield* folder
        const build = (layer: Layer.Layer<Services, unknown>) =>
          Effect.exit(Effect.scoped(Layer.build(layer)))
        const forgets = yield* build(onOneMachine(path, { retain: "1 hour" }))
        assert.include(String(forgets), "seven hours")
        const rounds = yield* build(
          InboxCluster.layer().pipe(
            Layer.provideMerge(SingleRunner.layer()),
            Layer.provideMerge(LibsqlClient.layer({ url: `file:${join(path, "other.db")}` }))
          )
        )
        assert.isTrue(Exit.isFailure(rounds))
        assert.include(String(rounds), "intMode")
      }),
    60_000
  )
})

describe.skipIf(!Postgres.isInstalled && process.env["CI"] === undefined)(
  "InboxCluster in PostgreSQL",
  () => {
    it.scopedLive("keeps a failure whatever its reason and the event's id hold", () =>
      Effect.gen(function* () {
        const { port } = yield* Effect.acquireRelease(
          Effect.promise(() => Postgres.start()),
          (server) => Effect.promise(server.stop)
        )
        const database = PgClient.layer({
          host: "127.0.0.1",
          port,
          username: "postgres",
          database: "postgres"
        })
        const long = "ev\u0000".repeat(500)
        yield* Effect.gen(function* () {
          const inbox = yield* Inbox.Inbox
          const ran: Array<string> = []
          yield* inbox.attach(({ delivery: { id } }) =>
            Effect.suspend(() => {
              ran.push(id)
              // As `JSON.parse` says of what is no text.
              return id === long && ran.length === 1
                ? failing("Unexpected token '\u0000', \ud800")
                : Effect.void
            })
          )
          yield* inbox.offer(job(long))
          yield* inbox.offer(job("ev-2"))
          yield* eventually(() => (ran.includes("ev-2") ? ran : undefined)).pipe(Effect.timeout("10 seconds"))
          const [kept] = yield* inbox.failed
          assert.strictEqual(kept?.job.delivery.id, long)
          assert.include(kept?.reason, "Unexpected token")
          assert.strictEqual(yield* inbox.replay(long), 1)
          yield* eventually(() => (ran.length === 3 ? ran : undefined)).pipe(Effect.timeout("10 seconds"))
          assert.deepStrictEqual(yield* inbox.failed, [])
        }).pipe(Effect.scoped, Effect.provide(over(database)), Effect.orDie)
      })
    )
  }
)
