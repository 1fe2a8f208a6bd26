/**
 * A bot on many machines: with a PostgreSQL server that is started for it. Where none is installed, this is left out and
 * says so; under CI it fails instead.
 */
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxServer from "@effect-feishu/sandbox/SandboxServer"
import { assert, describe, it } from "@effect/vitest"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Scope from "effect/Scope"
import { run } from "../events/support/crash.js"
import * as Postgres from "../events/support/postgres.js"

const seed = Number(process.env["SEED"] ?? 17)
const kills = Number(process.env["KILLS"] ?? 4)
const events = Number(process.env["EVENTS"] ?? 48)
const lanes = 6

const { appId, appSecret } = Sandbox.defaultApp

describe.skipIf(!Postgres.isInstalled && process.env["CI"] === undefined)(
  `A bot on three machines that are killed again and again (seed ${seed})`,
  () => {
    it("answers each message, each answer once and in order, each chat on one machine at a time", async () => {
      const scope = await Effect.runPromise(Scope.make())
      const context = await Effect.runPromise(Layer.buildWithScope(SandboxServer.layer({ seed: 1 }), scope))
      const sandbox = Effect.provide(context)
      const server = await Postgres.start()
      try {
        /** Said before, so that the platform knows them; brought to the machines as it brings them. */
        const payloads = new Map<string, object>()
        for (let i = 0; i < events; i++) {
          const id = `ev-${String(i).padStart(4, "0")}`
          const { events } = await Effect.runPromise(
            sandbox(Sandbox.say(id, { bot: appId, user: i % lanes }))
          )
          const payload = events[0]!.payload
          payloads.set(id, { ...payload, header: { ...Object(payload["header"]), event_id: id } })
        }
        const account = await run({
          database: String(server.port),
          machines: await Promise.all([Postgres.freePort(), Postgres.freePort(), Postgres.freePort()]),
          events,
          lanes,
          kills,
          seed,
          program: "test/bot/support/worker.ts",
          env: {
            FEISHU_APP_ID: appId,
            FEISHU_APP_SECRET: appSecret,
            FEISHU_BASE_URL: Context.get(context, SandboxServer.SandboxServer).baseUrl
          },
          eventOf: (id) => payloads.get(id)
        })
        assert.deepStrictEqual(account.unanswered, [])
        assert.deepStrictEqual(account.together, [])
        assert.deepStrictEqual(account.disordered, [])
        assert.isAbove(account.kills, 0)
        // However often a handler ran again, people read each answer once.
        const answers = (await Effect.runPromise(sandbox(Sandbox.messages)))
          .filter(({ sender }) => sender === appId)
          .map(({ content }) => (JSON.parse(content) as { readonly text: string }).text)
        assert.deepStrictEqual(
          answers.toSorted(),
          [...payloads.keys()].flatMap((id) => [`first of ${id}`, `second of ${id}`]).toSorted()
        )
      } finally {
        await server.stop()
        await Effect.runPromise(Scope.close(scope, Exit.void))
      }
    }, 180_000)
  }
)
