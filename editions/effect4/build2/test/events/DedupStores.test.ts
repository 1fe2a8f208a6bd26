/** Memories of seen events that outlive a process and are shared by many. */
import * as Dedup from "@effect-feishu/events/Dedup"
import * as DedupContract from "@effect-feishu/events/DedupContract"
import * as DedupRedis from "@effect-feishu/events/DedupRedis"
import * as DedupSql from "@effect-feishu/events/DedupSql"
import * as LibsqlClient from "@effect/sql-libsql/LibsqlClient"
import * as PgClient from "@effect/sql-pg/PgClient"
import { assert, describe, it } from "@effect/vitest"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import * as TestClock3 from "../../effect3/effect/TestClock.js"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as RedisServer from "../redis/support.js"
import { hold } from "./support/holder.js"
import * as Postgres from "./support/postgres.js"

/** Opens a store as one more process would. */
type Open = Effect.Effect<Dedup.Service, never, Scope.Scope>

const opened = (layer: Layer.Layer<Dedup.Dedup, unknown>): Open =>
  Effect.map(Effect.orDie(Layer.build(layer)), Context.get(Dedup.Dedup))

const isLeftOut = (isInstalled: boolean): boolean => !isInstalled && process.env["CI"] === undefined

/** Servers stand outside of the tests' clock. */
const stores: ReadonlyArray<{
  readonly name: string
  readonly isLeftOut: boolean
  readonly start: Effect.Effect<Open, never, Scope.Scope>
}> = [
  {
    name: "libSQL",
    isLeftOut: false,
    // One client: two in one process block each other, since its calls do not give the thread back.
    start: Effect.acquireRelease(
      Effect.sync(() => mkdtempSync(join(tmpdir(), "effect-feishu-dedup-"))),
      (path) => Effect.sync(() => rmSync(path, { recursive: true, force: true }))
    ).pipe(
      Effect.flatMap((path) => Layer.build(LibsqlClient.layer({ url: `file:${join(path, "seen.db")}` }))),
      Effect.orDie,
      Effect.map((client) => opened(DedupSql.layer().pipe(Layer.provide(Layer.succeedContext(client)))))
    )
  },
  {
    name: "PostgreSQL",
    isLeftOut: isLeftOut(Postgres.isInstalled),
    start: Effect.map(
      Effect.acquireRelease(
        Effect.promise(() => Postgres.start()),
        (server) => Effect.promise(server.stop)
      ),
      ({ port }) =>
        opened(
          DedupSql.layer().pipe(
            Layer.provide(
              PgClient.layer({ host: "127.0.0.1", port, username: "postgres", database: "postgres" })
            )
          )
        )
    )
  },
  {
    name: "Redis",
    isLeftOut: isLeftOut(RedisServer.isInstalled),
    start: Effect.map(
      Effect.acquireRelease(
        Effect.promise(() => RedisServer.start()),
        (server) => Effect.promise(server.stop)
      ),
      ({ port }) => opened(DedupRedis.layer({ host: "127.0.0.1", port, keyPrefix: "bot/" }))
    )
  }
]

for (const store of stores) {
  describe.skipIf(store.isLeftOut)(`A memory of seen events in ${store.name}`, () => {
    it.scoped("keeps what every such memory promises", () =>
      Effect.gen(function* () {
        const open = yield* store.start
        const facts = [...DedupContract.facts, ...DedupContract.factsOfTime(TestClock3.adjust)]
        for (const { check, name } of facts) {
          const dedup = yield* open
          const exit = yield* Effect.exit(Effect.provideService(check, Dedup.Dedup, dedup))
          assert.isTrue(Exit.isSuccess(exit), `${name}: ${String(exit)}`)
        }
      })
    )

    it.scoped("is claimed by one of many who ask at once, in one process and in two", () =>
      Effect.gen(function* () {
        const open = yield* store.start
        const [a, b] = yield* Effect.all([open, open])
        for (let round = 0; round < 10; round++) {
          const keys = [`h/ev-${round}`, `h/om_${round}`]
          const claims = yield* Effect.forEach(
            Array.from({ length: 8 }, (_, i) => (i % 2 === 0 ? a : b)),
            (dedup, i) => dedup.claim(i % 3 === 0 ? keys.toReversed() : keys),
            { concurrency: "unbounded" }
          )
          assert.deepStrictEqual(claims.filter((claim) => claim === "first").length, 1)
          assert.deepStrictEqual(claims.filter((claim) => claim === "running").length, 7)
        }
      })
    )

    it.scoped("claims all keys or none", () =>
      Effect.gen(function* () {
        const open = yield* store.start
        const [a, b] = yield* Effect.all([open, open])
        assert.strictEqual(yield* a.claim(["x", "y"]), "first")
        assert.strictEqual(yield* b.claim(["y", "Z 世界"]), "running")
        assert.strictEqual(yield* b.claim(["Z 世界"]), "first")
        yield* a.done(["x", "y"])
        assert.strictEqual(yield* b.claim(["Z 世界", "x"]), "again")
        assert.strictEqual(yield* b.claim(["new", "x"]), "again")
        assert.strictEqual(yield* b.claim(["new"]), "first")
        assert.strictEqual(yield* a.claim(["zero \u0000", "half \ud800"]), "first")
        assert.strictEqual(yield* b.claim(["zero \u0000"]), "running")
      })
    )

    it.scoped("takes back only what is held here and not done", () =>
      Effect.gen(function* () {
        const open = yield* store.start
        const [a, b] = yield* Effect.all([open, open])
        yield* a.claim(["x"])
        yield* a.claim(["y"])
        yield* a.done(["y"])
        yield* b.release(["x", "y"])
        assert.strictEqual(yield* b.claim(["x"]), "running")
        yield* a.release(["x", "y"])
        assert.strictEqual(yield* b.claim(["x"]), "first")
        assert.strictEqual(yield* b.claim(["y"]), "again")
      })
    )

    it.scoped("lets claims run out unless they are renewed, and tells of each once", () =>
      Effect.gen(function* () {
        const open = yield* store.start
        const [a, b] = yield* Effect.all([open, open])
        yield* a.claim(["kept"])
        yield* a.claim(["lost", "lost too"])
        yield* a.claim(["taken"])
        yield* TestClock3.adjust("40 seconds")
        yield* b.renew(["lost"])
        yield* a.renew(["kept", "unknown"])
        yield* TestClock3.adjust("30 seconds")
        assert.strictEqual(yield* b.claim(["kept"]), "running")
        assert.strictEqual(yield* b.claim(["taken"]), "first")
        const [one, two] = yield* Effect.all([a.abandoned, b.abandoned], { concurrency: 2 })
        assert.deepStrictEqual([...one, ...two].sort(), ["lost", "lost too"])
        assert.deepStrictEqual(yield* a.abandoned, [])
        assert.strictEqual(yield* b.claim(["lost"]), "first")
        // What another holds by now is not prolonged, nor given back.
        yield* a.renew(["taken"])
        yield* a.release(["taken"])
        assert.strictEqual(yield* a.claim(["taken"]), "running")
      })
    )
  })
}

describe("A memory of seen events in SQL", () => {
  it.scoped("remembers what is done for eight hours, and forgets it then", () =>
    Effect.gen(function* () {
      const dedup = yield* Effect.flatten(stores[0]!.start)
      yield* dedup.claim(["x"])
      yield* dedup.done(["x"])
      yield* TestClock3.adjust("7 hours")
      assert.strictEqual(yield* dedup.claim(["x"]), "again")
      yield* TestClock3.adjust("2 hours")
      assert.strictEqual(yield* dedup.claim(["x"]), "first")
    })
  )
})

describe("A memory of seen events in a file", () => {
  it.scopedLive("waits while another process writes, and is seen by all afterwards", () =>
    Effect.gen(function* () {
      const path = yield* Effect.acquireRelease(
        Effect.sync(() => mkdtempSync(join(tmpdir(), "effect-feishu-dedup-"))),
        (path) => Effect.sync(() => rmSync(path, { recursive: true, force: true }))
      )
      const config = { url: `file:${join(path, "seen.db")}` }
      const open = opened(DedupSql.layer().pipe(Layer.provide(LibsqlClient.layer(config))))
      const one = yield* open
      yield* hold(config.url, "write", 300)
      assert.strictEqual(yield* one.claim(["x"]), "first")
      yield* one.done(["x"])
      const other = yield* open
      assert.strictEqual(yield* other.claim(["x"]), "again")
      assert.strictEqual(yield* other.claim(["y"]), "first")
      assert.strictEqual(yield* one.claim(["y"]), "running")
    })
  )
})

describe("A memory of seen events in Redis that is not there", () => {
  it.scopedLive("fails in time, and says so", () =>
    Effect.gen(function* () {
      const dedup = yield* opened(DedupRedis.layer({ host: "127.0.0.1", port: 1, maxRetriesPerRequest: 0 }))
      const error = yield* Effect.flip(dedup.claim(["x"]))
      assert.strictEqual(error._tag, "DedupError")
      assert.strictEqual(error.operation, "claim")
    })
  )
})
