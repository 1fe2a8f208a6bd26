/**
 * Tokens that processes share, over a Redis server that is started for it. Where none is installed, the tests are left
 * out and say so; under CI they fail instead.
 */
import * as Credentials from "@effect-feishu/core/Credentials"
import * as Feishu from "@effect-feishu/core/Feishu"
import * as Im from "@effect-feishu/core/Im"
import * as Region from "@effect-feishu/core/Region"
import * as TokenCache from "@effect-feishu/core/TokenCache"
import * as TokenCacheContract from "@effect-feishu/core/TokenCacheContract"
import * as TokenCachePersistence from "@effect-feishu/core/TokenCachePersistence"
import * as UserTokenStoreContract from "@effect-feishu/core/UserTokenStoreContract"
import * as UserTokenStorePersistence from "@effect-feishu/core/UserTokenStorePersistence"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import * as SandboxServer from "@effect-feishu/sandbox/SandboxServer"
import * as SandboxTransport from "@effect-feishu/sandbox/SandboxTransport"
import * as Redis from "@effect/experimental/Persistence/Redis"
import { afterAll, assert, beforeAll, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as esbuild from "esbuild"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { run } from "../packages/support/consumer.js"
import { isInstalled, type Server, start } from "./support.js"

const root = fileURLToPath(new URL("../../", import.meta.url))

if (!isInstalled) console.warn("redis-server is not installed: what needs it is not tested here")

describe.skipIf(!isInstalled && process.env["CI"] === undefined)("tokens in Redis", () => {
  let redis: Server
  const onRedis = Layer.unwrapEffect(
    Effect.sync(() => Redis.layer({ host: "127.0.0.1", port: redis.port, maxRetriesPerRequest: 1 }))
  )
  const cache = TokenCachePersistence.layer.pipe(Layer.provide(onRedis))

  beforeAll(async () => {
    redis = await start()
  })
  afterAll(() => redis.stop())

  for (const { check, name } of TokenCacheContract.facts) {
    it.live(`TokenCache: ${name}`, () => Effect.provide(check, cache))
  }
  for (const { check, name } of UserTokenStoreContract.facts) {
    it.live(`UserTokenStore: ${name}`, () =>
      Effect.provide(check, UserTokenStorePersistence.layer.pipe(Layer.provide(onRedis)))
    )
  }

  it.live(
    "are fetched once by processes that share them",
    () =>
      Effect.gen(function* () {
        const { baseUrl } = yield* SandboxServer.SandboxServer
        const outfile = join(root, "node_modules/.cache/redis/program.mjs")
        yield* Effect.promise(() =>
          esbuild.build({
            entryPoints: [join(root, "test/redis/program.ts")],
            outfile,
            bundle: true,
            format: "esm",
            platform: "node",
            target: "node20",
            tsconfig: join(root, "tsconfig.base.json"),
            packages: "external"
          })
        )
        const env = {
          FEISHU_APP_ID: Sandbox.defaultApp.appId,
          FEISHU_APP_SECRET: Sandbox.defaultApp.appSecret,
          FEISHU_BASE_URL: baseUrl,
          REDIS_PORT: String(redis.port),
          CHAT: Sandbox.defaultChatId
        }
        const ended = Effect.promise(() => run(root, process.execPath, [outfile], env))
        const first = yield* ended
        const others = yield* Effect.all([ended, ended], { concurrency: 2 })

        const sent = (yield* Sandbox.messages).map(({ message_id }) => message_id)
        assert.sameMembers(
          [first, ...others].map(({ output }) => output),
          sent
        )
        assert.strictEqual(sent.length, 3)
        assert.strictEqual(yield* fetches, 1)
      }).pipe(Effect.provide(SandboxServer.layer({ seed: 1 }))),
    60_000
  )

  it.live("leave it by themselves when they end", () =>
    Effect.gen(function* () {
      const store = yield* TokenCache.TokenCache
      const key = "self-built:cli_1:tenant:https%3A%2F%2Fopen.feishu.cn"
      yield* store.set(key, { value: Redacted.make("t-1"), expiresAt: Date.now() + 60 })
      assert.isTrue(Option.isSome(yield* store.get(key)))
      yield* Effect.sleep("120 millis")
      assert.deepStrictEqual(yield* store.get(key), Option.none())
    }).pipe(Effect.provide(cache))
  )

  it.live("are replaced for all when the platform refuses them", () =>
    Effect.gen(function* () {
      const sandbox = yield* Effect.context<Sandbox.Sandbox>()
      const process = () =>
        Effect.provide(
          Im.send(Sandbox.defaultChatId, "hello"),
          Layer.provide(client, Layer.succeedContext(sandbox))
        )
      yield* process()
      yield* Sandbox.revokeTokens()
      yield* process()
      yield* process()
      assert.strictEqual(yield* fetches, 2)
    }).pipe(Effect.provide(Sandbox.layer({ seed: 1 })))
  )

  it.live(
    "are gone with the server, and a program that ends meanwhile ends well",
    () =>
      Effect.gen(function* () {
        const other = yield* Effect.promise(() => start())
        const connection = Redis.layer({ host: "127.0.0.1", port: other.port, maxRetriesPerRequest: 1 })
        const tokens = TokenCachePersistence.layer.pipe(Layer.provide(connection))
        const sandbox = yield* Effect.context<Sandbox.Sandbox>()
        const sent = yield* Effect.gen(function* () {
          yield* Im.send(Sandbox.defaultChatId, "while it is there")
          yield* Effect.promise(other.stop)
          // Until the driver has seen it: a connection that breaks while it is being closed is an error of its own.
          yield* Effect.sleep("100 millis")
          return yield* Im.send(Sandbox.defaultChatId, "the last words")
        }).pipe(Effect.provide(clientWith(tokens, Layer.succeedContext(sandbox))))
        assert.match(sent.message_id, /^om_/)
      }).pipe(Effect.provide(Sandbox.layer({ seed: 1 }))),
    60_000
  )

  it.live(
    "are gone with the server, and the program goes on",
    () =>
      Effect.gen(function* () {
        const other = yield* Effect.promise(() => start())
        const connection = Redis.layer({ host: "127.0.0.1", port: other.port, maxRetriesPerRequest: 1 })
        const tokens = TokenCachePersistence.layer.pipe(Layer.provide(connection))
        const sandbox = yield* Effect.context<Sandbox.Sandbox>()
        yield* Effect.gen(function* () {
          yield* Im.send(Sandbox.defaultChatId, "while it is there")
          yield* Effect.promise(other.stop)
          yield* Im.send(Sandbox.defaultChatId, "with the token in memory")
          yield* Sandbox.revokeTokens()
          yield* Im.send(Sandbox.defaultChatId, "with a token that could not be stored")
          assert.strictEqual(yield* fetches, 2)
          const back = yield* Effect.promise(() => start(other.port))
          yield* Effect.addFinalizer(() => Effect.promise(back.stop))
          yield* Sandbox.revokeTokens()
          yield* Im.send(Sandbox.defaultChatId, "when it is back")
          assert.strictEqual((yield* Sandbox.messages).length, 4)
        }).pipe(Effect.provide(clientWith(tokens, Layer.succeedContext(sandbox))), Effect.scoped)
      }).pipe(Effect.provide(Sandbox.layer({ seed: 1 }))),
    60_000
  )

  const client = Layer.suspend(() => clientWith(cache, Layer.context<Sandbox.Sandbox>()))
})

/** How often somebody asked the platform for a token. */
const fetches = Effect.map(
  Sandbox.requests,
  (all) => all.filter(({ path }) => path === "/open-apis/auth/v3/tenant_access_token/internal").length
)

/** A client over the sandbox, as it would be in a process of its own. */
const clientWith = <R>(
  cache: Layer.Layer<TokenCache.TokenCache>,
  sandbox: Layer.Layer<Sandbox.Sandbox, never, R>
) =>
  Feishu.layerClient().pipe(
    Layer.provide([
      Layer.orDie(Credentials.layer(SandboxFeishu.clientOptions())),
      Layer.orDie(Region.layer({})),
      cache,
      Layer.provide(SandboxTransport.layer, sandbox)
    ])
  )
