import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { doors } from "./support/doors.js"
import { faults, soak } from "./support/soak.js"

describe("A soak with one fault in ten requests", () => {
  for (const door of doors.slice(0, 2)) {
    it.live(
      `${door.name}: what is reported as sent exists exactly once`,
      () =>
        Effect.gen(function* () {
          const account = yield* soak(2_000, 64)
          assert.deepStrictEqual(account.lostOrDoubled, [])
          assert.deepStrictEqual(account.doubled, [])
          assert.deepStrictEqual(account.untyped, [])
          assert.strictEqual(account.succeeded + account.failed, 2_000)
          assert.isAbove(account.succeeded, 1_900, JSON.stringify(account.failures))
          // Otherwise no fault struck and nothing was shown.
          assert.isAbove(account.requests, 2_100)
        }).pipe(Effect.provide(door.layer({ seed: 20, faults, history: 10 }))),
      60_000
    )
  }
})
