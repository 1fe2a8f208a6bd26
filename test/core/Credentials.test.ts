import * as AppTicketStore from "@effect-feishu/core/AppTicketStore"
import * as Credentials from "@effect-feishu/core/Credentials"
import * as Region from "@effect-feishu/core/Region"
import * as FeishuConfig from "@effect-feishu/core/FeishuConfig"
import { assert, describe, it } from "@effect/vitest"
import * as Config from "effect/Config"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Effect from "effect/Effect"
import * as FastCheck from "effect/FastCheck"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"

const secret = "aVerySecretSecret"
const env = (values: { readonly [name: string]: string }) =>
  Layer.setConfigProvider(ConfigProvider.fromMap(new Map(Object.entries(values))))

describe("Credentials", () => {
  const bad: ReadonlyArray<[string, string]> = [
    ["", "must not be empty"],
    [" ", "visible ASCII"],
    ["value\n", "visible ASCII"],
    ["值", "visible ASCII"]
  ]
  for (const [value, message] of bad) {
    it.effect(`refuses ${JSON.stringify(value)} and names every argument that it stands for`, () =>
      Effect.gen(function* () {
        const error = yield* Effect.flip(
          Credentials.store({ appId: value, appSecret: value, tenantKey: value })
        )
        assert.strictEqual(error._tag, "FeishuInvalidRequestError")
        assert.deepStrictEqual(
          error.problems.map(({ path }) => path),
          ["appId", "appSecret", "tenantKey"]
        )
        assert.include(error.message, message)
        assert.strictEqual(
          (yield* Effect.flip(Credentials.selfBuilt({ appId: "cli_a", appSecret: value }))).problems[0]?.path,
          "appSecret"
        )
        assert.strictEqual(
          (yield* Effect.flip(Credentials.selfBuilt({ appId: value, appSecret: secret }))).problems[0]?.path,
          "appId"
        )
      }).pipe(Effect.provide(AppTicketStore.layerMemory))
    )
  }

  it.effect("never shows a secret in the error about it", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(Credentials.selfBuilt({ appId: "cli_a", appSecret: `${secret}\n` }))
      assert.notInclude(`${error.message}${JSON.stringify(error)}`, secret)
    })
  )

  it.effect("never shows a secret when it is printed", () =>
    Effect.gen(function* () {
      const credentials = yield* Credentials.selfBuilt({ appId: "cli_a", appSecret: secret })
      assert.notInclude(JSON.stringify(credentials) + String(credentials.clientSecret), secret)
      assert.deepStrictEqual(Option.map(credentials.clientSecret, Redacted.value), Option.some(secret))
    })
  )

  it.effect("gives self-built and store apps a client secret, with which users are logged in", () =>
    Effect.gen(function* () {
      const store = yield* Credentials.store({ appId: "cli_a", appSecret: secret, tenantKey: "tk" })
      const keyless = yield* Credentials.clientAssertion({ appId: "cli_a", assertion: () => Effect.never })
      assert.deepStrictEqual(Option.map(store.clientSecret, Redacted.value), Option.some(secret))
      assert.deepStrictEqual(keyless.clientSecret, Option.none())
    }).pipe(Effect.provide([AppTicketStore.layerMemory, Region.layer({})]))
  )

  it.effect("refuses keyless credentials where no accounts host is known", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(
        Effect.provide(
          Credentials.clientAssertion({ appId: "cli_a", assertion: () => Effect.never }),
          Layer.orDie(Region.layer({ baseUrl: "https://feishu.example.com" }))
        )
      )
      assert.strictEqual(error.problems[0]?.path, "accountsUrl")
    })
  )

  it("names two tokens alike only when they are the same token", () => {
    const id = FastCheck.stringMatching(/^[!-~]{1,12}$/)
    const identity = FastCheck.record({
      appId: id,
      tenantKey: FastCheck.option(id, { nil: undefined }),
      kind: FastCheck.constantFrom("tenant" as const, "app" as const),
      origin: FastCheck.constantFrom(
        "https://open.feishu.cn",
        "https://open.larksuite.com",
        "http://localhost:8080"
      )
    })
    const keyOf = ({
      appId,
      kind,
      origin,
      tenantKey
    }: typeof identity extends FastCheck.Arbitrary<infer A> ? A : never) =>
      Effect.runSync(
        Effect.provide(
          tenantKey === undefined
            ? Credentials.selfBuilt({ appId, appSecret: secret })
            : Credentials.store({ appId, appSecret: secret, tenantKey }),
          AppTicketStore.layerMemory
        )
      ).cacheKey(kind, origin)
    FastCheck.assert(
      FastCheck.property(identity, identity, (one, other) => {
        // In a store app the app's own token is the same in every tenant.
        const tenantOf = (token: typeof one) =>
          token.tenantKey !== undefined && token.kind === "app" ? "any" : token.tenantKey
        const isSame =
          one.appId === other.appId &&
          one.kind === other.kind &&
          one.origin === other.origin &&
          tenantOf(one) === tenantOf(other)
        assert.strictEqual(keyOf(one) === keyOf(other), isSame)
        assert.strictEqual(keyOf(one), keyOf({ ...one }))
        assert.notInclude(keyOf(one), secret)
      })
    )
  })
})

describe("FeishuConfig.credentials", () => {
  const both = { FEISHU_APP_ID: "cli_a", FEISHU_APP_SECRET: secret }

  it.effect("reads FEISHU_APP_ID and FEISHU_APP_SECRET", () =>
    Effect.gen(function* () {
      const credentials = yield* Credentials.Credentials
      assert.strictEqual(credentials.appId, "cli_a")
      assert.deepStrictEqual(Option.map(credentials.clientSecret, Redacted.value), Option.some(secret))
    }).pipe(Effect.provide(Layer.provide(FeishuConfig.credentials(), env(both))))
  )

  for (const name of ["FEISHU_APP_ID", "FEISHU_APP_SECRET"] as const) {
    const cases: ReadonlyArray<[string, { readonly [name: string]: string }]> = [
      ["missing", Object.fromEntries(Object.entries(both).filter(([key]) => key !== name))],
      ["empty", { ...both, [name]: "" }],
      ["followed by a line break", { ...both, [name]: `${both[name]}\n` }]
    ]
    for (const [what, values] of cases) {
      it.effect(`names ${name} when it is ${what}`, () =>
        Effect.gen(function* () {
          const error = yield* Effect.flip(
            Layer.build(Layer.provide(FeishuConfig.credentials(), env(values))).pipe(Effect.scoped)
          )
          assert.include(String(error), name)
          assert.match(
            String(error),
            what === "followed by a line break"
              ? /white space/
              : /is not set or empty.*developer console.*--env-file/s
          )
          assert.notInclude(String(error), "<redacted>")
          assert.notInclude(`${String(error)}${JSON.stringify(error)}`, secret)
        })
      )
    }
  }

  it.effect("takes other variables where they are given, and names the argument that does not fit", () =>
    Effect.gen(function* () {
      const layer = FeishuConfig.credentials({
        appId: Config.string("BOT_ID"),
        appSecret: Config.redacted("BOT_SECRET")
      })
      const values = { BOT_ID: "cli_b", BOT_SECRET: secret }
      const credentials = yield* Effect.provide(Credentials.Credentials, Layer.provide(layer, env(values)))
      assert.strictEqual(credentials.appId, "cli_b")
      const error = yield* Effect.flip(
        Effect.provide(Credentials.Credentials, Layer.provide(layer, env({ ...values, BOT_ID: " " })))
      )
      assert.include(String(error), "appId")
      const missing = yield* Effect.flip(
        Effect.provide(Credentials.Credentials, Layer.provide(layer, env({ BOT_ID: "cli_b" })))
      )
      assert.include(String(missing), "BOT_SECRET")
      assert.notInclude(String(missing), "<redacted>")
    })
  )
})
