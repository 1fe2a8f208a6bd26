/**
 * Limits that processes keep together, over a Redis server that is started for it, before a platform that enforces what it
 * documents. Where no Redis is installed, the tests are left out and say so; under CI they fail instead.
 */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { run } from "./senders.js"
import { isInstalled, start } from "./support.js"

if (!isInstalled) console.warn("redis-server is not installed: limits of many processes are not tested here")

const sum = (counts: { readonly [name: string]: number }): number =>
  Object.values(counts).reduce((all, count) => all + count, 0)

/**
 * None on a machine that is quiet. One that is busy may hold a call up for longer than the answers tell. Without limits the same
 * run is refused over 800 times, and loses every third message.
 */
const few = 10

describe.skipIf(!isInstalled && process.env["CI"] === undefined)(
  "Three processes that send 600 messages",
  () => {
    it.live(
      "keep one budget together: nothing is lost, and nothing refused but what the machine holds up",
      () =>
        Effect.acquireUseRelease(
          Effect.promise(() => start()),
          (redis) =>
            Effect.gen(function* () {
              const { arrived, failed, refused, took } = yield* run({
                messages: 600,
                chats: 20,
                atOnce: 50,
                redisPort: redis.port
              })
              assert.deepStrictEqual(failed, {})
              assert.strictEqual(arrived, 600)
              assert.isAtMost(sum(refused), few)
              // Fifty a second and no faster; the first fifty at once.
              assert.isAtLeast(took, 10_500)
              assert.isAtMost(took, 20_000)
            }),
          (redis) => Effect.promise(redis.stop)
        ),
      60_000
    )

    it.live(
      "go on with limits of their own when the store dies meanwhile, and lose nothing",
      () =>
        Effect.acquireUseRelease(
          Effect.promise(() => start()),
          (redis) =>
            Effect.gen(function* () {
              const { arrived, failed, log } = yield* run({
                messages: 300,
                chats: 20,
                atOnce: 50,
                redisPort: redis.port,
                meanwhile: Effect.delay(Effect.promise(redis.stop), "4 seconds")
              })
              assert.deepStrictEqual(failed, {})
              assert.strictEqual(arrived, 300)
              assert.match(log, /WARN/)
            }),
          (redis) => Effect.promise(redis.stop)
        ),
      60_000
    )
  }
)
