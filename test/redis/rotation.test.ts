/**
 * What becomes of users when the processes that renew their tokens are killed. Over a Redis server that is started for
 * it; where none is installed, the test is left out and says so; under CI it fails instead.
 */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { run } from "./rotation.js"
import { isInstalled, start } from "./support.js"

const seed = 7

describe.skipIf(!isInstalled && process.env["CI"] === undefined)(
  "Two processes that renew users' tokens",
  () => {
    it.live(
      `lose no user to kill -9 but those whose renewal it broke off (seed ${seed})`,
      () =>
        Effect.acquireUseRelease(
          Effect.promise(() => start()),
          (redis) =>
            Effect.gen(function* () {
              const account = yield* run({ users: 40, kills: 4, pause: 400, seed, redis })
              assert.deepStrictEqual(account.lost, [])
              assert.isAbove(account.renewed, 20)
              // Those that came later share the application's token; the first two may both find the cache empty.
              assert.isAtMost(account.fetches, 2)
            }),
          (redis) => Effect.promise(redis.stop)
        ),
      120_000
    )
  }
)
