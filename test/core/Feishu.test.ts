import * as Chat from "@effect-feishu/core/api/im/v1/Chat"
import * as Credentials from "@effect-feishu/core/Credentials"
import * as Feishu from "@effect-feishu/core/Feishu"
import type { FeishuError } from "@effect-feishu/core/FeishuError"
import * as Region from "@effect-feishu/core/Region"
import * as Retry from "@effect-feishu/core/Retry"
import * as FeishuConfig from "@effect-feishu/core/FeishuConfig"
import * as TokenCache from "@effect-feishu/core/TokenCache"
import * as Tokens from "@effect-feishu/core/Tokens"
import { assert, describe, it } from "@effect/vitest"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as ScriptedTransport from "./support/ScriptedTransport.js"

const appSecret = Redacted.make("the-secret")

const platform = () =>
  ScriptedTransport.make((request) =>
    Effect.succeed({
      body: request.url.includes("/auth/v3/")
        ? { code: 0, tenant_access_token: "t-1", expire: 7200 }
        : { code: 0, data: { items: [], has_more: false } }
    })
  )

describe("Feishu", () => {
  it.effect("calls the platform of its region with the app's token", () => {
    const transport = platform()
    return Effect.gen(function* () {
      yield* Chat.list()
      assert.deepStrictEqual(
        transport.sent.map(({ url }) => new URL(url).origin),
        ["https://open.larksuite.com", "https://open.larksuite.com"]
      )
      assert.deepStrictEqual(transport.sent[0]?.body, { app_id: "cli_a", app_secret: "the-secret" })
      assert.strictEqual(transport.sent[1]?.headers["authorization"], "Bearer t-1")
    }).pipe(
      Effect.provide(Feishu.layerTransport({ appId: "cli_a", appSecret, region: "lark" })),
      Effect.provide(transport.layer)
    )
  })

  it.effect("keeps its time limit and its policy of retries also when it fetches a token", () => {
    const transport = ScriptedTransport.make(() => Effect.fail(ScriptedTransport.failure("connect")))
    const options = { appId: "cli_a", appSecret, timeout: "2 seconds", retry: Retry.none } as const
    return Effect.gen(function* () {
      assert.strictEqual((yield* Effect.flip(Chat.list()))._tag, "FeishuTransportError")
      assert.deepStrictEqual(
        transport.sent.map(({ timeout }) => timeout),
        [2_000]
      )
    }).pipe(Effect.provide(Feishu.layerTransport(options)), Effect.provide(transport.layer))
  })

  const noTimes = [0, -1, Number.NaN, "0 seconds", "-5 seconds"] as const

  for (const timeout of noTimes) {
    it.effect(`is not made with a time limit of ${timeout}, in which nothing is ever answered`, () => {
      const transport = platform()
      const layer = Feishu.layerTransport({ appId: "cli_a", appSecret, timeout })
      return Effect.gen(function* () {
        const error = yield* Effect.flip(Layer.build(Layer.provide(layer, transport.layer)))
        assert.strictEqual(error._tag, "FeishuInvalidRequestError")
        assert.include(error.message, "timeout must be a duration, longer than nothing")
      }).pipe(Effect.scoped)
    })

    it.effect(`refuses a call with a time limit of ${timeout} before anything is sent`, () => {
      const transport = platform()
      const own = Layer.provide(Feishu.layerTransport({ appId: "cli_a", appSecret }), transport.layer)
      // Of a client that is put together by hand, each call says so.
      const byHand = Feishu.layerClient({ timeout }).pipe(
        Layer.provide([
          Credentials.layer({ appId: "cli_a", appSecret }),
          Region.layer({ region: "feishu" }),
          TokenCache.layerMemory,
          transport.layer
        ])
      )
      return Effect.gen(function* () {
        const tokens = Effect.flatMap(Tokens.Tokens, ({ get }) => get("tenant"))
        for (const call of [
          Effect.provide(Chat.list({}, { timeout }), own),
          Effect.provide(Chat.list(), byHand),
          Effect.provide(tokens, byHand)
        ]) {
          const error = yield* Effect.flip(Effect.asVoid<unknown, FeishuError, never>(call))
          assert.strictEqual(error._tag, "FeishuInvalidRequestError")
          assert.include(error.message, "timeout must be a duration, longer than nothing")
        }
        assert.strictEqual(transport.sent.length, 0)
      })
    })
  }

  it.effect("waits as long as it takes where the time limit is endless", () => {
    const transport = platform()
    const layer = Feishu.layerTransport({ appId: "cli_a", appSecret, timeout: Number.POSITIVE_INFINITY })
    return Effect.map(Chat.list(), () => {
      assert.deepStrictEqual(
        transport.sent.map(({ timeout }) => timeout),
        [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
      )
    }).pipe(Effect.provide(layer), Effect.provide(transport.layer))
  })

  it.effect("reads the environment, and names what is missing there", () => {
    const transport = platform()
    const from = (variables: Record<string, string>) =>
      Chat.list().pipe(
        Effect.provide(FeishuConfig.layerTransport()),
        Effect.provide(transport.layer),
        Effect.withConfigProvider(ConfigProvider.fromMap(new Map(Object.entries(variables))))
      )
    return Effect.gen(function* () {
      yield* from({ FEISHU_APP_ID: "cli_b", FEISHU_APP_SECRET: "s", FEISHU_BASE_URL: "http://localhost:1" })
      assert.include(transport.sent[0]?.url, "http://localhost:1/open-apis/auth/")
      const missing = yield* Effect.flip(from({ FEISHU_APP_ID: "cli_b" }))
      assert.include(String(missing), "FEISHU_APP_SECRET")
      assert.strictEqual(transport.sent.length, 2)
    })
  })

  it.effect("refuses what does not fit before any request, and says which option", () => {
    const transport = platform()
    const refusal = (options: Partial<Feishu.Options>) =>
      Effect.map(
        Effect.flip(
          Layer.build(Feishu.layerTransport({ appId: "cli_a", appSecret, ...options })).pipe(
            Effect.scoped,
            Effect.provide(transport.layer)
          )
        ),
        ({ problems }) => problems.map(({ path }) => path)
      )
    return Effect.gen(function* () {
      assert.deepStrictEqual(yield* refusal({ appId: "" }), ["appId"])
      assert.deepStrictEqual(yield* refusal({ appSecret: Redacted.make("a b") }), ["appSecret"])
      assert.deepStrictEqual(yield* refusal({ region: "mars" }), ["region"])
      assert.deepStrictEqual(yield* refusal({ baseUrl: "https://x.example/path" }), ["baseUrl"])
      assert.strictEqual(transport.sent.length, 0)
    })
  })
})
