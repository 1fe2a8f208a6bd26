/**
 * Remembers seen events in Redis, for all processes that use it.
 *
 * A module of its own, because `ioredis` is an optional peer.
 *
 * @example
 * const dedup = DedupRedis.layer({ host: "redis.internal", keyPrefix: "my-bot/" })
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import { Redis, type RedisOptions } from "ioredis"
import * as Dedup from "./Dedup.js"
import { memoryTimes, type MemoryOptions } from "./internal/memory.js"

/**
 * How to reach Redis (see `ioredis`), and how long what is kept.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options extends RedisOptions, MemoryOptions {}

/** All keys or none, in one step, as a script is. */
const claimScript = `
local found = "first"
for _, key in ipairs(KEYS) do
  local state = redis.call("GET", key)
  if state == "done" then return "again" end
  if state then found = "running" end
end
if found == "first" then
  for _, key in ipairs(KEYS) do redis.call("SET", key, "running", "PX", ARGV[1]) end
end
return found`

const releaseScript = `
for _, key in ipairs(KEYS) do
  if redis.call("GET", key) == "running" then redis.call("DEL", key) end
end`

const doneScript = `for _, key in ipairs(KEYS) do redis.call("SET", key, "done", "PX", ARGV[1]) end`

/** The braces keep the keys of an event in one slot, as a cluster of Redis wants it for a script. */
const named = (key: string): string => `{feishu/events}/${key}`

/**
 * Connects to Redis. The connection is made when it is first needed, and again when it is lost; a command that is not
 * answered within two seconds fails, unless `commandTimeout` says otherwise.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (options: Options = {}): Effect.Effect<Dedup.Service, never, Scope.Scope> =>
  Effect.gen(function* () {
    const { lease: _lease, retain: _retain, ...connection } = options
    const times = memoryTimes(options)
    const redis = yield* Effect.acquireRelease(
      Effect.sync(() => {
        const redis = new Redis({
          commandTimeout: 2000,
          maxRetriesPerRequest: 2,
          lazyConnect: true,
          ...connection
        })
        // What a command meets is told by the command; without a listener each loss would be written to the console.
        redis.on("error", () => {})
        return redis
      }),
      (redis) => Effect.sync(() => redis.disconnect())
    )
    const run = (
      operation: Dedup.DedupError["operation"],
      script: string,
      keys: ReadonlyArray<string>,
      ...values: ReadonlyArray<number>
    ): Effect.Effect<unknown, Dedup.DedupError> =>
      Effect.tryPromise({
        try: () => redis.eval(script, keys.length, ...keys.map(named), ...values),
        catch: (error) =>
          new Dedup.DedupError({ operation, reason: error instanceof Error ? error.message : "unknown" })
      })
    return {
      claim: (keys) =>
        Effect.flatMap(run("claim", claimScript, keys, times.lease), (claim) =>
          claim === "first" || claim === "running" || claim === "again"
            ? Effect.succeed<Dedup.Claim>(claim)
            : Effect.fail(new Dedup.DedupError({ operation: "claim", reason: "an answer that is none" }))
        ),
      done: (keys) => Effect.asVoid(run("done", doneScript, keys, times.retain)),
      release: (keys) => Effect.asVoid(run("release", releaseScript, keys))
    }
  })

/**
 * A memory of seen events in Redis.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (options?: Options): Layer.Layer<Dedup.Dedup> => Layer.scoped(Dedup.Dedup, make(options))
