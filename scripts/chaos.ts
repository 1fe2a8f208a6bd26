/**
 * Mixed calls while everything fails, 64 at once, over a socket: `npm run soak:chaos -- [count] [seed]`, by default 20,000.
 *
 * Exits 1 unless nothing was lost, doubled, mixed up, late or left behind, and every failure is a typed error.
 */
import * as SandboxServer from "@effect-feishu/sandbox/SandboxServer"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Random from "effect/Random"
import { chaos } from "../test/core/support/chaos.js"
import { told } from "./arguments.js"

const { count, seed } = told("npm run soak:chaos --", { count: 20_000, seed: 1 })

const program = Effect.gen(function* () {
  const { wrong, ...account } = yield* chaos({
    count,
    concurrency: 64,
    lives: Math.max(1, Math.round(count / 500))
  })
  yield* Console.log({ seed, ...account })
  const isClean = account.lostUsers + account.left.fibers + account.left.sockets === 0
  if (wrong.length === 0 && isClean) return
  yield* Console.error(wrong.slice(0, 50))
  return yield* Effect.die("the account does not add up")
}).pipe(
  Effect.withRandom(Random.make(seed)),
  Effect.provide(SandboxServer.layer({ seed, users: 20, tokenLifetime: "4 seconds", history: 10 }))
)

Effect.runPromise(program).catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
