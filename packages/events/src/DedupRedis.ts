/**
 * Remembers seen events in Redis, for all processes that use it.
 *
 * A module of its own, because `ioredis` is an optional peer: `npm install ioredis@5`, on both lines of Effect.
 *
 * @example
 * const dedup = DedupRedis.layer({ host: "redis.internal", keyPrefix: "my-bot/" })
 *
 * @since 0.1.0
 */
import * as Settings from "@effect-feishu/core/Settings"
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import { Redis, type RedisOptions } from "ioredis"
import * as Dedup from "./Dedup.js"
import { type MemoryOptions, retainMillis, unique } from "./internal/memory.js"

/**
 * How to reach Redis (see `ioredis`), and how long what is kept.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options extends RedisOptions, MemoryOptions {}

/**
 * The scripts, each of which is one step. `KEYS`: the sorted set of running claims by their end, and what the names of
 * keys begin with. `ARGV`: the time, who asks, a length, then the keys. A running claim is `owner|until`.
 */
const script = (body: string): string => `
local running, base = KEYS[1], KEYS[2]
local now, owner, length = tonumber(ARGV[1]), ARGV[2], tonumber(ARGV[3])
local function state(key)
  local value = redis.call("GET", base .. key)
  if not value or value == "done" then return value, nil end
  local by, ends = string.match(value, "^(.*)|(%d+)$")
  if tonumber(ends) <= now then return false, nil end
  return "running", by
end
local function hold(key)
  local ends = string.format("%.0f", now + length)
  redis.call("SET", base .. key, owner .. "|" .. ends, "PX", 86400000)
  redis.call("ZADD", running, ends, key)
end
${body}`

const scripts = {
  claim: script(`
local found = "first"
for i = 4, #ARGV do
  local now_is = state(ARGV[i])
  if now_is == "done" then return "again" end
  if now_is then found = "running" end
end
if found == "first" then for i = 4, #ARGV do hold(ARGV[i]) end end
return found`),
  renew: script(`
for i = 4, #ARGV do
  local _, by = state(ARGV[i])
  if by == owner then hold(ARGV[i]) end
end`),
  done: script(`
for i = 4, #ARGV do
  redis.call("SET", base .. ARGV[i], "done", "PX", ARGV[3])
  redis.call("ZREM", running, ARGV[i])
end`),
  release: script(`
for i = 4, #ARGV do
  local _, by = state(ARGV[i])
  if by == owner then
    redis.call("DEL", base .. ARGV[i])
    redis.call("ZREM", running, ARGV[i])
  end
end`),
  abandoned: script(`
local keys = redis.call("ZRANGEBYSCORE", running, "-inf", ARGV[1], "LIMIT", 0, 1000)
for _, key in ipairs(keys) do
  redis.call("ZREM", running, key)
  if state(key) ~= "done" then redis.call("DEL", base .. key) end
end
return keys`)
}

/** The braces keep all keys in one slot, as a cluster of Redis wants it for a script. */
const keysOfScripts = ["{feishu/events}/running", "{feishu/events}/seen/"]

const password: Settings.Rule = { ...Settings.text, isSecret: true }
const millis = /*#__PURE__*/ Settings.whole(1)

/** What goes wrong later where it is wrong: each command fails, or the process ends of a timer that is none. */
const rules: Settings.Rules<Options> = {
  host: Settings.filled,
  port: /*#__PURE__*/ Settings.whole(1, 65_535),
  path: Settings.filled,
  family: /*#__PURE__*/ Settings.oneOf(0, 4, 6),
  username: Settings.text,
  password,
  sentinelPassword: password,
  db: /*#__PURE__*/ Settings.whole(0),
  name: Settings.filled,
  sentinels: Settings.list,
  keyPrefix: Settings.text,
  connectionName: Settings.text,
  tls: Settings.record,
  commandTimeout: millis,
  connectTimeout: millis,
  socketTimeout: millis,
  keepAlive: /*#__PURE__*/ Settings.whole(0),
  maxRetriesPerRequest: /*#__PURE__*/ Settings.anyOf(
    /*#__PURE__*/ Settings.whole(0),
    /*#__PURE__*/ Settings.oneOf(null)
  ),
  retryStrategy: Settings.func,
  reconnectOnError: Settings.func,
  lazyConnect: Settings.flag,
  enableOfflineQueue: Settings.flag,
  enableReadyCheck: Settings.flag
}

/**
 * Connects to Redis. The connection is made when it is first needed, and again when it is lost; a command that is not
 * answered within two seconds fails, unless `commandTimeout` says otherwise.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (options: Options = {}): Effect.Effect<Dedup.Service, never, Scope.Scope> =>
  Effect.gen(function* () {
    yield* Settings.checkOrDie("DedupRedis.layer", options, rules)
    const retain = yield* retainMillis("DedupRedis.layer", options)
    const { retain: _retain, ...connection } = options
    const lease = Duration.toMillis(Dedup.lease)
    const owner = yield* unique
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
      length: number,
      keys: ReadonlyArray<string>
    ): Effect.Effect<unknown, Dedup.DedupError> =>
      Effect.flatMap(Clock.currentTimeMillis, (now) =>
        Effect.tryPromise({
          try: () =>
            redis.eval(scripts[operation], 2, ...keysOfScripts, String(now), owner, String(length), ...keys),
          catch: (error) =>
            new Dedup.DedupError({ operation, reason: error instanceof Error ? error.message : "unknown" })
        })
      )
    return {
      claim: (keys) =>
        Effect.flatMap(run("claim", lease, keys), (claim) =>
          claim === "first" || claim === "running" || claim === "again"
            ? Effect.succeed<Dedup.Claim>(claim)
            : Effect.fail(new Dedup.DedupError({ operation: "claim", reason: "the answer is no claim" }))
        ),
      renew: (keys) =>
        Effect.gen(function* () {
          for (let i = 0; i < keys.length; i += 500) yield* run("renew", lease, keys.slice(i, i + 500))
        }),
      done: (keys) => Effect.asVoid(run("done", retain, keys)),
      release: (keys) => Effect.asVoid(run("release", 0, keys)),
      abandoned: Effect.map(run("abandoned", 0, []), (keys) => (Array.isArray(keys) ? keys.map(String) : []))
    }
  })

/**
 * A memory of seen events in Redis.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (options?: Options): Layer.Layer<Dedup.Dedup> => Layer.scoped(Dedup.Dedup, make(options))
