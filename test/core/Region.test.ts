import * as Region from "@effect-feishu/core/Region"
import * as FeishuConfig from "@effect-feishu/core/FeishuConfig"
import { assert, describe, it } from "@effect/vitest"
import * as Config from "effect/Config"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as FastCheck from "effect/FastCheck"
import * as Layer from "effect/Layer"
import { rightOf } from "./support/either.js"

const problems = (options: Region.Options) =>
  Effect.runSync(
    Effect.match(Region.make(options), { onFailure: (error) => error.problems, onSuccess: () => [] })
  )

describe("Region", () => {
  it.effect("is Feishu unless told otherwise", () =>
    Effect.gen(function* () {
      const region = yield* Region.make()
      assert.deepStrictEqual(region, {
        open: "https://open.feishu.cn",
        accounts: "https://accounts.feishu.cn",
        www: "https://www.feishu.cn",
        hosts: new Set(["https://open.feishu.cn", "https://www.feishu.cn", "https://accounts.feishu.cn"])
      })
    })
  )

  it.effect("knows Lark", () =>
    Effect.gen(function* () {
      const region = yield* Region.make({ region: "lark" })
      assert.strictEqual(region.open, "https://open.larksuite.com")
      assert.strictEqual(region.accounts, "https://accounts.larksuite.com")
      assert.isFalse(region.hosts.has("https://open.feishu.cn"))
    })
  )

  it.effect("takes a host of one's own, and then knows no accounts host unless it is given", () =>
    Effect.gen(function* () {
      const own = yield* Region.make({ baseUrl: "https://feishu.example.com//" })
      assert.deepStrictEqual(own, {
        open: "https://feishu.example.com",
        accounts: undefined,
        www: "https://feishu.example.com",
        hosts: new Set(["https://feishu.example.com"])
      })
      const both = yield* Region.make({
        baseUrl: "http://127.0.0.1:8080",
        accountsUrl: "http://localhost:8081/"
      })
      assert.strictEqual(both.accounts, "http://localhost:8081")
      assert.deepStrictEqual(both.hosts, new Set(["http://127.0.0.1:8080", "http://localhost:8081"]))
    })
  )

  it.effect("recognises a region by its base URL", () =>
    Effect.gen(function* () {
      const region = yield* Region.make({ baseUrl: "https://open.larksuite.com/" })
      assert.strictEqual(region.accounts, "https://accounts.larksuite.com")
    })
  )

  it.effect("lets an accounts URL win over the region's", () =>
    Effect.gen(function* () {
      const region = yield* Region.make({ region: "lark", accountsUrl: "https://sso.example.com" })
      assert.strictEqual(region.open, "https://open.larksuite.com")
      assert.strictEqual(region.accounts, "https://sso.example.com")
    })
  )

  it("refuses an unknown region and names the known ones", () => {
    const [problem] = problems({ region: "larksuite" })
    assert.strictEqual(problem?.path, "region")
    assert.include(problem?.message, "feishu and lark")
  })

  it.each(["", "larksuite", "toString"])("refuses the region %j beside a base URL too", (region) => {
    assert.deepStrictEqual(
      problems({ region, baseUrl: "https://feishu.example.com" }).map((_) => _.path),
      ["region"]
    )
  })

  it.effect("takes plain http to other machines where it is allowed, and nothing else with it", () =>
    Effect.gen(function* () {
      const own = { baseUrl: "http://sandbox:4010", accountsUrl: "http://10.0.0.1:4010" }
      assert.strictEqual((yield* Region.make({ ...own, allowInsecure: true })).open, "http://sandbox:4010")
      assert.deepStrictEqual(
        problems(own).map(({ message, path }) => [path, message.includes("Set allowInsecure to true")]),
        [
          ["baseUrl", true],
          ["accountsUrl", true]
        ]
      )
      for (const baseUrl of ["ftp://sandbox", "http://me:secret@sandbox", "http://sandbox/path"]) {
        assert.deepStrictEqual(
          problems({ baseUrl, allowInsecure: true }).map((_) => _.path),
          ["baseUrl"]
        )
      }
    })
  )

  it("says what to do about plain http to another machine, a missing scheme and a path", () => {
    const said = (baseUrl: string) => problems({ baseUrl })[0]?.message
    assert.strictEqual(
      said("http://sandbox:4010"),
      "must start with https://; http:// is for this machine (localhost) only. " +
        "Set allowInsecure to true to reach another one, unencrypted"
    )
    assert.strictEqual(
      said("127.0.0.1:4010"),
      "must be a URL with its beginning, such as https://open.feishu.cn or http://127.0.0.1:4010"
    )
    assert.strictEqual(
      said("https://open.feishu.cn/open-apis"),
      "must not contain a path: the client adds that of each call"
    )
    const named = Region.make(
      { baseUrl: "http://sandbox:4010" },
      { region: "A", baseUrl: "B", accountsUrl: "C", allowInsecure: "FEISHU_ALLOW_INSECURE" }
    )
    assert.include(Effect.runSync(Effect.flip(named)).message, "Set FEISHU_ALLOW_INSECURE to true")
  })

  it("names every input that does not fit, at once", () => {
    assert.deepStrictEqual(
      problems({ region: "", baseUrl: "", accountsUrl: "ftp://x" }).map((_) => _.path),
      ["baseUrl", "accountsUrl", "region"]
    )
  })

  const refused: ReadonlyArray<readonly [string, RegExp]> = [
    ["", /empty/],
    [" ", /white space/],
    [" https://open.feishu.cn", /white space/],
    ["https://open.feishu.cn\n", /white space/],
    ["open.feishu.cn", /must be a URL/],
    ["//open.feishu.cn", /must be a URL/],
    ["ftp://open.feishu.cn", /https/],
    ["file:///etc/passwd", /https/],
    ["javascript://x", /https/],
    ["https://", /must be a URL/],
    ["https:///", /must be a URL/],
    ["https://open.feishu.cn/open-apis", /path/],
    ["https://open.feishu.cn/..", /path/],
    ["https://open.feishu.cn//evil", /path/],
    ["https://open.feishu.cn\\evil", /path/],
    ["https://open.feishu.cn?x", /query/],
    ["https://open.feishu.cn#x", /query/],
    ["https://me:secret@open.feishu.cn", /password/],
    ["https://open.feishu.cn@evil.example", /password/],
    ["https://open.feishu.cn.", /dot/],
    ["https://open%2efeishu.cn", /must be a URL/],
    ["https://open.feishu.cn:", /must be a URL/],
    ["https://open.feishu.cn:99999", /must be a URL/],
    ["https://[::1", /must be a URL/],
    ["http://open.feishu.cn", /localhost/],
    ["http://localhost.evil.example", /localhost/],
    ["http://127.0.0.1.evil.example", /localhost/],
    ["http://10.0.0.1", /localhost/],
    ["http://[::2]", /localhost/]
  ]
  it.each(refused)("refuses %j as a base URL and as an accounts URL", (url, why) => {
    for (const option of ["baseUrl", "accountsUrl"] as const) {
      const [problem, ...more] = problems({ [option]: url })
      assert.strictEqual(problem?.path, option)
      assert.match(problem?.message ?? "", why)
      assert.deepStrictEqual(more, [])
      assert.notInclude(problem?.message, "secret")
    }
  })

  it.each([
    ["https://feishu.example.com:8443/", "https://feishu.example.com:8443"],
    ["HTTPS://Feishu.Example.COM", "https://feishu.example.com"],
    ["https://feishu.example.com:443", "https://feishu.example.com"],
    ["http://localhost:3000", "http://localhost:3000"],
    ["http://127.0.0.1", "http://127.0.0.1"],
    ["http://[::1]:3000/", "http://[::1]:3000"]
  ])("takes %j for %j", (url, origin) =>
    assert.strictEqual(Effect.runSync(Region.make({ baseUrl: url })).open, origin)
  )

  it("never lets a text through that is not the very origin it says", () => {
    const url = FastCheck.oneof(
      FastCheck.webUrl({ withFragments: true, withQueryParameters: true }),
      FastCheck.string({ unit: "binary" }).map((text) => `https://open.feishu.cn${text}`),
      FastCheck.string({ unit: FastCheck.constantFrom(..."/\\@?#%:.[]htps ax1") }).map(
        (text) => `https://${text}`
      )
    )
    FastCheck.assert(
      FastCheck.property(url, (baseUrl) => {
        const made = Effect.runSync(Effect.either(Region.make({ baseUrl })))
        if (Either.isLeft(made)) return
        assert.strictEqual(new URL(baseUrl).origin, rightOf(made).open)
        assert.match(baseUrl, /^https:\/\/[^/@\\?#\s]+\/*$/i)
      })
    )
  })

  describe("of the configuration", () => {
    const fromEnvironment = (environment: Record<string, string>) =>
      Region.Region.pipe(
        Effect.provide(FeishuConfig.region()),
        Effect.withConfigProvider(ConfigProvider.fromMap(new Map(Object.entries(environment))))
      )

    it.effect("needs nothing", () =>
      Effect.map(fromEnvironment({}), (region) => assert.strictEqual(region.open, "https://open.feishu.cn"))
    )

    it.effect("reads the environment", () =>
      Effect.gen(function* () {
        assert.strictEqual(
          (yield* fromEnvironment({ FEISHU_REGION: "lark" })).open,
          "https://open.larksuite.com"
        )
        const own = yield* fromEnvironment({
          FEISHU_BASE_URL: "http://localhost:1",
          FEISHU_ACCOUNTS_URL: "http://localhost:2"
        })
        assert.strictEqual(own.open, "http://localhost:1")
        assert.strictEqual(own.accounts, "http://localhost:2")
      })
    )

    it.effect("allows plain http by a variable, which the refusal names", () =>
      Effect.gen(function* () {
        const inContainer = { FEISHU_BASE_URL: "http://sandbox:4010" }
        assert.include(
          String(yield* Effect.flip(fromEnvironment(inContainer))),
          "Set FEISHU_ALLOW_INSECURE to true"
        )
        const region = yield* fromEnvironment({ ...inContainer, FEISHU_ALLOW_INSECURE: "true" })
        assert.strictEqual(region.open, "http://sandbox:4010")
      })
    )

    it.effect("names the variable that does not fit", () =>
      Effect.gen(function* () {
        const error = yield* Effect.flip(fromEnvironment({ FEISHU_REGION: "mars", FEISHU_ACCOUNTS_URL: " " }))
        assert.strictEqual(error._tag, "FeishuInvalidRequestError")
        assert.include(String(error), "FEISHU_REGION is not one of the regions")
        assert.include(String(error), "FEISHU_ACCOUNTS_URL")
        const flag = yield* Effect.flip(fromEnvironment({ FEISHU_ALLOW_INSECURE: "maybe" }))
        assert.strictEqual(flag._tag, "ConfigError")
        assert.include(String(flag), "FEISHU_ALLOW_INSECURE")
      })
    )

    it.effect("takes an empty variable for one that is not set, as shells and containers write it", () =>
      Effect.gen(function* () {
        const region = yield* fromEnvironment({
          FEISHU_REGION: "",
          FEISHU_BASE_URL: "",
          FEISHU_ACCOUNTS_URL: "",
          FEISHU_ALLOW_INSECURE: ""
        })
        assert.strictEqual(region.open, "https://open.feishu.cn")
      })
    )

    it.effect("takes a configuration of one's own", () =>
      Effect.gen(function* () {
        const layer = FeishuConfig.region({ region: Config.succeed("lark") })
        const region = yield* Effect.provide(Region.Region, layer)
        assert.strictEqual(region.open, "https://open.larksuite.com")
      })
    )
  })

  it.effect("fails its layer on bad input", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(Effect.scoped(Layer.build(Region.layer({ region: "x" }))))
      assert.strictEqual(error._tag, "FeishuInvalidRequestError")
    })
  )
})
