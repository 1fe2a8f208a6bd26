/**
 * What becomes of events when the processes that handle them are killed: with a file of SQLite, and with a PostgreSQL
 * server that is started for it. Where none is installed, that test is left out and says so; under CI it fails instead.
 */
import { assert, describe, it } from "@effect/vitest"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type Account, run } from "./support/crash.js"
import { isThorough } from "../thorough.js"
import * as Postgres from "./support/postgres.js"

const seed = Number(process.env["SEED"] ?? 11)
const kills = Number(process.env["KILLS"] ?? 4)
const events = Number(process.env["EVENTS"] ?? 60)

const assertWhole = (account: Account): void => {
  assert.deepStrictEqual(account.unanswered, [])
  assert.deepStrictEqual(account.together, [])
  assert.deepStrictEqual(account.disordered, [])
  assert.isAbove(account.kills, 0)
  // One run was broken off in each lane at most by each kill.
  assert.isAtMost(account.again, account.kills * 9)
}

describe(`Events whose processes are killed again and again (seed ${seed})`, () => {
  it("are all replied to, in the order of each chat, from a file of SQLite", async () => {
    const folder = mkdtempSync(join(tmpdir(), "effect-feishu-inbox-"))
    try {
      assertWhole(
        await run({
          database: join(folder, "inbox.db"),
          machines: [undefined],
          events: 60,
          lanes: 5,
          kills,
          seed
        })
      )
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }, 120_000)

  describe.skipIf(!Postgres.isInstalled && process.env["CI"] === undefined)("with PostgreSQL", () => {
    // One machine is the easier half of three.
    it.skipIf(!isThorough)(
      "are all replied to, in the order of each chat, by one machine",
      async () => {
        const server = await Postgres.start()
        try {
          assertWhole(
            await run({
              database: String(server.port),
              machines: [undefined],
              events: 60,
              lanes: 5,
              kills,
              seed
            })
          )
        } finally {
          await server.stop()
        }
      },
      120_000
    )

    it("are all replied to, each chat on one machine at a time, by three machines", async () => {
      const server = await Postgres.start()
      try {
        const ports = await Promise.all([Postgres.freePort(), Postgres.freePort(), Postgres.freePort()])
        assertWhole(
          await run({ database: String(server.port), machines: ports, events, lanes: 9, kills, seed })
        )
      } finally {
        await server.stop()
      }
    }, 180_000)
  })
})
