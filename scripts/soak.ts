/**
 * 20,000 sends, 64 at once, over a socket, with one fault in ten requests: `npm run soak -- [count] [seed]`.
 *
 * Exits 1 unless everything that was reported as sent exists exactly once and every failure is a typed error.
 */
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import { doors } from "../test/core/support/doors.js"
import { faults, soak } from "../test/core/support/soak.js"
import { told } from "./arguments.js"

const { count, seed } = told("npm run soak --", { count: 20_000, seed: 1 })

const program = Effect.gen(function* () {
  const account = yield* soak(count, 64)
  const { doubled, lostOrDoubled, untyped, ...figures } = account
  yield* Console.log({ seed, ...figures })
  if (lostOrDoubled.length + doubled.length + untyped.length > 0) {
    yield* Console.error({ lostOrDoubled, doubled, untyped })
    return yield* Effect.die("the account does not add up")
  }
})

const door = doors.find((each) => each.name.includes("undici"))!
Effect.runPromise(program.pipe(Effect.provide(door.layer({ seed, faults, history: 10 })))).catch(
  (error: unknown) => {
    console.error(error)
    process.exitCode = 1
  }
)
