import * as TokenCache from "@effect-feishu/core/TokenCache"
import * as TokenCacheContract from "@effect-feishu/core/TokenCacheContract"
import * as TokenCachePersistence from "@effect-feishu/core/TokenCachePersistence"
import * as KeyValueStore from "effect/persistence/KeyValueStore"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as FastCheck from "fast-check"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as TestClock3 from "../../effect3/effect/TestClock.js"
import * as Stores from "../line/persistence.js"

const layers: { readonly [name: string]: Layer.Layer<TokenCache.TokenCache> } = {
  layerMemory: TokenCache.layerMemory,
  "layerKeyValueStore in memory": Layer.provide(TokenCache.layerKeyValueStore, KeyValueStore.layerMemory),
  "layerKeyValueStore in files": Layer.provide(TokenCache.layerKeyValueStore, Stores.layerFiles),
  "TokenCachePersistence.layer in memory": Layer.provide(TokenCachePersistence.layer, Stores.layerMemory),
  "TokenCachePersistence.layer in a KeyValueStore": Layer.provide(
    TokenCachePersistence.layer,
    Stores.layerKeyValueStore
  )
}

for (const [name, layer] of Object.entries(layers)) {
  describe(`TokenCache.${name}`, () => {
    for (const fact of TokenCacheContract.facts) {
      it.effect(fact.name, () => Effect.provide(fact.check, layer))
    }
  })
}

describe("TokenCacheContract", () => {
  const broken: { readonly [flaw: string]: (good: TokenCache.Service) => Partial<TokenCache.Service> } = {
    "forgets everything": () => ({ get: () => Effect.succeedNone }),
    "mixes up its keys": (good) => ({
      get: () => good.get("one"),
      set: (_, token) => good.set("one", token),
      remove: () => good.remove("one")
    }),
    "never replaces": (good) => ({
      set: (key, token) =>
        Effect.flatMap(good.get(key), (found) => (Option.isSome(found) ? Effect.void : good.set(key, token)))
    }),
    "never removes": () => ({ remove: () => Effect.void }),
    "rounds the expiry": (good) => ({
      set: (key, { expiresAt, value }) =>
        good.set(key, { value, expiresAt: Math.floor(expiresAt / 1000) * 1000 })
    }),
    "loses the moment of renewal": (good) => ({
      set: (key, { expiresAt, value }) => good.set(key, { value, expiresAt })
    }),
    "cuts long tokens": (good) => ({
      set: (key, { expiresAt, value }) =>
        good.set(key, { value: Redacted.make(Redacted.value(value).slice(0, 2048)), expiresAt })
    })
  }
  for (const [flaw, spoil] of Object.entries(broken)) {
    it.effect(`finds a cache that ${flaw}`, () =>
      Effect.gen(function* () {
        const layer = Layer.effect(
          TokenCache.TokenCache,
          Effect.map(TokenCache.makeMemory, (good) => ({ ...good, ...spoil(good) }))
        )
        const held = yield* Effect.forEach(TokenCacheContract.facts, ({ check }) =>
          Effect.isSuccess(Effect.provide(check, layer))
        )
        assert.include(held, false)
      })
    )
  }
})

describe("TokenCache", () => {
  const seed = 20_351

  it(`reads back every token that it can write (seed ${seed})`, () => {
    const visible = FastCheck.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code))
    const tokens = FastCheck.array(visible, { minLength: 1 }).map((characters) => characters.join(""))
    FastCheck.assert(
      FastCheck.property(
        tokens,
        FastCheck.integer(),
        FastCheck.option(FastCheck.integer(), { nil: undefined }),
        (value, expiresAt, renewAt) => {
          const token = { value: Redacted.make(value), expiresAt, renewAt }
          const copy = JSON.parse(JSON.stringify(TokenCache.encode(token)))
          assert.deepStrictEqual(
            Option.map(TokenCache.decode(copy), (read) => [
              Redacted.value(read.value),
              read.expiresAt,
              read.renewAt
            ]),
            Option.some([value, expiresAt, renewAt])
          )
        }
      ),
      { seed }
    )
  })

  it(`reads a text as a token exactly when it may be one (seed ${seed})`, () => {
    FastCheck.assert(
      FastCheck.property(FastCheck.fullUnicodeString(), (value) => {
        const isToken = /^[\x21-\x7e]+$/.test(value)
        assert.strictEqual(TokenCache.isToken(value), isToken)
        assert.strictEqual(Option.isSome(TokenCache.decode({ value, expires_at: 1 })), isToken)
      }),
      { seed, examples: [[" "], ["t-1\n"], [" t-1"], ["t 1"], [""], ["é"], ["t-1"]] }
    )
  })

  it("takes nothing for a token that is none", () => {
    const others = [
      null,
      undefined,
      1,
      "t-1",
      [],
      {},
      { value: "" },
      { value: "t-1" },
      { value: 1, expires_at: 1 }
    ]
    for (const other of [
      ...others,
      { value: "t-1", expires_at: "1" },
      { value: "t-1", expires_at: Number.NaN }
    ]) {
      assert.deepStrictEqual(TokenCache.decode(other), Option.none())
    }
  })

  it.effect("has no token where a store holds something else under its key", () =>
    Effect.gen(function* () {
      const cache = yield* TokenCache.TokenCache
      yield* cache.set("k", { value: Redacted.make("t-1"), expiresAt: 1 })
      const store = yield* KeyValueStore.KeyValueStore
      for (const damaged of ["", "{", "null", "[]", '{"value":"t-1"}']) {
        yield* store.set("feishu/token/k", damaged)
        assert.deepStrictEqual(yield* cache.get("k"), Option.none())
      }
    }).pipe(Effect.provide(Layer.provideMerge(TokenCache.layerKeyValueStore, KeyValueStore.layerMemory)))
  )

  it.effect("tells why a store failed without the token that was to be stored", () =>
    Effect.gen(function* () {
      const cache = yield* TokenCache.TokenCache
      const error = yield* Effect.flip(cache.set("k", { value: Redacted.make("t-secret"), expiresAt: 1 }))
      assert.strictEqual(error.message.startsWith("TokenCache.set: "), true)
      assert.include(error.message, "disk full while writing")
      assert.notInclude(error.message, "t-secret")
      assert.notInclude(JSON.stringify(error), "t-secret")
    }).pipe(
      Effect.provide(TokenCache.layerKeyValueStore),
      Effect.provideService(
        KeyValueStore.KeyValueStore,
        Stores.storeOf(new Map(), (_, text) => `disk full while writing ${text}`)
      )
    )
  )

  it.effect("leaves a persistent store by itself when its time is over", () =>
    Effect.gen(function* () {
      const cache = yield* TokenCache.TokenCache
      yield* cache.set("k", { value: Redacted.make("t-1"), expiresAt: 1_000 })
      yield* TestClock3.adjust(999)
      assert.isTrue(Option.isSome(yield* cache.get("k")))
      yield* TestClock3.adjust(1)
      assert.deepStrictEqual(yield* cache.get("k"), Option.none())
    }).pipe(Effect.provide(Layer.provide(TokenCachePersistence.layer, Stores.layerMemory)))
  )

  it.scoped("lies in every store as programs on each line of Effect write and read it", () =>
    Effect.gen(function* () {
      const token = { value: Redacted.make("t-1"), expiresAt: 1_000 }
      const texts = new Map<string, string>()
      const inTexts = Layer.provide(
        TokenCache.layerKeyValueStore,
        Layer.succeed(KeyValueStore.KeyValueStore, Stores.storeOf(texts))
      )
      yield* Effect.provide(
        Effect.flatMap(TokenCache.TokenCache, (cache) => cache.set("k", token)),
        inTexts
      )
      assert.deepStrictEqual([...texts], [["feishu/token/k", '{"value":"t-1","expires_at":1000}']])

      const cache = yield* TokenCachePersistence.make
      yield* cache.set("k", token)
      assert.deepStrictEqual(yield* Stores.peek("feishu/token", "k"), { value: "t-1", expires_at: 1_000 })
    }).pipe(Effect.provide(Stores.layerMemory))
  )
})
