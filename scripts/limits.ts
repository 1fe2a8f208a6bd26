/**
 * Three processes send 3,000 messages to 20 chats, through one app and a sandbox with the documented limits: with shared limits
 * over a Redis server of their own, and without: `npm run limits -- [messages] [chats]`. Needs `redis-server`. Takes minutes: the
 * platform takes 1,000 messages a minute.
 *
 * Exits 1 if a call was refused, or a message did not arrive, with shared limits.
 */
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import { run } from "../test/redis/senders.js"
import { start } from "../test/redis/support.js"
import { told } from "./arguments.js"

const { chats, messages } = told("npm run limits --", { messages: 3_000, chats: 20 })
const redis = await start()

await Effect.runPromise(
  Effect.gen(function* () {
    const limited = yield* run({ messages, chats, atOnce: 100, redisPort: redis.port })
    yield* Console.log("with limits", limited)
    yield* Console.log("without", yield* run({ messages, chats, atOnce: 100 }))
    if (limited.arrived < messages || Object.keys(limited.refused).length > 0) process.exitCode = 1
  }).pipe(Effect.ensuring(Effect.promise(redis.stop)))
)
