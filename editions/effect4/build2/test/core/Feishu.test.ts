import * as Chat from "@effect-feishu/core/api/im/v1/Chat"
import * as Feishu from "@effect-feishu/core/Feishu"
import * as Retry from "@effect-feishu/core/Retry"
import * as FeishuConfig from "@effect-feishu/core/FeishuConfig"
import { assert, describe, it } from "@effect/vitest"
import * as ConfigProvider3 from "../../effect3/effect/ConfigProvider.js"
import * as Effect from "effect/Effect"
import * as Effect3 from "../../effect3/effect/Effect.js"
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

  it.effect("reads the environment, and names what is missing there", () => {
    const transport = platform()
    const from = (variables: Record<string, string>) =>
      Chat.list().pipe(
        Effect.provide(FeishuConfig.layerTransport()),
        Effect.provide(transport.layer),
        Effect3.withConfigProvider(ConfigProvider3.fromMap(new Map(Object.entries(variables))))
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
