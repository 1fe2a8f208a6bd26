/**
 * Two processes with one Redis and one SQL store renew the tokens of 1,000 users at random, and are killed with
 * `kill -9` again and again: `npm run soak:users -- [users] [kills] [seed]`. Needs `redis-server`.
 *
 * Exits 1 if a user has to authorize the app again, but for those whose renewal was under way in a process when it was
 * killed: a pair that the platform has given and the store has not got is gone with the process.
 */
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import { run } from "../test/redis/rotation.js"
import { start } from "../test/redis/support.js"
import { told } from "./arguments.js"

const { kills, seed, users } = told("npm run soak:users --", { users: 1_000, kills: 40, seed: 1 })
const redis = await start()

await Effect.runPromise(
  Effect.gen(function* () {
    const account = yield* run({ users, kills, pause: 3_000, seed, redis })
    yield* Console.log({ users, kills, seed, ...account })
    if (account.lost.length > 0) process.exitCode = 1
  }).pipe(Effect.ensuring(Effect.promise(redis.stop)))
)
