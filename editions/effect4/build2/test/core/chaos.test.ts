import * as SandboxServer from "@effect-feishu/sandbox/SandboxServer"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Effect3 from "../../effect3/effect/Effect.js"
import * as Random3 from "../../effect3/effect/Random.js"
import { chaos } from "./support/chaos.js"

const seed = 11

describe(`A day on which everything fails (seed ${seed}; \`npm run soak:chaos\` for a longer one)`, () => {
  it.live(
    "loses nothing, does nothing twice, keeps every limit, and leaves nothing behind",
    () =>
      Effect.gen(function* () {
        const account = yield* chaos({ count: 1_600, concurrency: 64, lives: 4 })
        assert.deepStrictEqual(account.wrong, [])
        assert.strictEqual(account.lostUsers, 0)
        assert.deepStrictEqual(account.left, { fibers: 0, sockets: 0 })
        // Otherwise nothing was shown.
        assert.isAbove(account.succeeded, 1_000, JSON.stringify(account.failures))
        assert.isAbove(account.interrupted, 20)
        assert.isNotEmpty(Object.keys(account.failures))
      }).pipe(
        Effect3.withRandom(Random3.make(seed)),
        Effect.provide(SandboxServer.layer({ seed, users: 20, tokenLifetime: "4 seconds", history: 10 }))
      ),
    120_000
  )
})
