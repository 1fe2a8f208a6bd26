import * as Dedup from "@effect-feishu/events/Dedup"
import * as DedupContract from "@effect-feishu/events/DedupContract"
import * as KeyValueStore from "@effect/platform/KeyValueStore"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as TestClock from "effect/TestClock"
import * as Stores from "../line/persistence.js"

const layers: { readonly [name: string]: Layer.Layer<Dedup.Dedup> } = {
  layerMemory: Dedup.layerMemory,
  "layerKeyValueStore in memory": Layer.provide(Dedup.layerKeyValueStore(), KeyValueStore.layerMemory),
  "layerKeyValueStore in files": Layer.provide(Dedup.layerKeyValueStore(), Stores.layerFiles)
}

const facts = [...DedupContract.facts, ...DedupContract.factsOfTime(TestClock.adjust)]

for (const [name, layer] of Object.entries(layers)) {
  describe(`Dedup.${name}`, () => {
    for (const fact of facts) it.effect(fact.name, () => Effect.provide(fact.check, layer))
  })
}

describe("DedupContract", () => {
  const broken: { readonly [flaw: string]: (good: Dedup.Service) => Partial<Dedup.Service> } = {
    "lets everybody have everything": () => ({ claim: () => Effect.succeed("first") }),
    "forgets what is done": (good) => ({ done: good.release }),
    "never gives back": () => ({ release: () => Effect.void }),
    "gives back what is done": (good) => {
      const done = new Set<string>()
      return {
        claim: (keys) => (keys.some((key) => done.has(key)) ? Effect.succeed("again") : good.claim(keys)),
        done: (keys) => Effect.sync(() => keys.forEach((key) => done.add(key))),
        release: (keys) =>
          Effect.andThen(
            Effect.sync(() => keys.forEach((key) => done.delete(key))),
            good.release(keys)
          )
      }
    },
    "claims a part": (good) => ({
      claim: (keys) =>
        Effect.map(
          Effect.forEach(keys, (key) => good.claim([key])),
          (claims) =>
            claims.find((claim) => claim === "again") ??
            claims.find((claim) => claim === "running") ??
            "first"
        )
    }),
    "looks at the first key only": (good) => ({ claim: (keys) => good.claim(keys.slice(0, 1)) }),
    "does not tell large letters from small ones": (good) => ({
      claim: (keys) => good.claim(keys.map((key) => key.toLowerCase()))
    }),
    "cuts long keys": (good) => ({ claim: (keys) => good.claim(keys.map((key) => key.slice(0, 255))) }),
    "claims by renewing": (good) => ({
      renew: (keys) => Effect.forEach(keys, (key) => good.claim([key]), { discard: true })
    }),
    "looks first and claims later": (good) => {
      const claimed = new Set<string>()
      return {
        claim: (keys) =>
          Effect.suspend(() => {
            const isTaken = keys.some((key) => claimed.has(key))
            return Effect.andThen(
              Effect.yieldNow(),
              Effect.suspend(() => {
                for (const key of keys) claimed.add(key)
                return isTaken ? good.claim(keys) : Effect.as(good.claim(keys), "first" as const)
              })
            )
          })
      }
    },
    "keeps claims for ever": () => {
      const claimed = new Set<string>()
      return {
        claim: (keys) =>
          Effect.sync(() => {
            if (keys.some((key) => claimed.has(key))) return "running"
            for (const key of keys) claimed.add(key)
            return "first"
          })
      }
    },
    "does not renew": () => ({ renew: () => Effect.void }),
    "tells of nothing": () => ({ abandoned: Effect.succeed([]) })
  }
  for (const [flaw, breakIt] of Object.entries(broken)) {
    it.effect(`finds a memory that ${flaw}`, () =>
      Effect.gen(function* () {
        const good = yield* Dedup.makeMemory()
        const found = yield* Effect.forEach(facts, ({ check }) =>
          Effect.isFailure(
            Effect.provideService(check, Dedup.Dedup, Dedup.Dedup.of({ ...good, ...breakIt(good) }))
          )
        )
        assert.include(found, true)
      })
    )
  }
})

describe("Dedup.layerMemory", () => {
  it.effect("forgets the oldest that is done when there is too much, and never what is being worked on", () =>
    Effect.gen(function* () {
      const dedup = yield* Dedup.makeMemory({ capacity: 3 })
      yield* dedup.claim(["running"])
      for (const key of ["a", "b", "c", "d"]) {
        yield* dedup.claim([key])
        yield* dedup.done([key])
      }
      assert.strictEqual(yield* dedup.claim(["running"]), "running")
      assert.strictEqual(yield* dedup.claim(["b"]), "again")
      assert.strictEqual(yield* dedup.claim(["a"]), "first")
    })
  )

  it.effect("takes a shorter time than eight hours for eight hours", () =>
    Effect.gen(function* () {
      const dedup = yield* Dedup.makeMemory({ retain: "5 minutes" })
      yield* dedup.done(["a"])
      yield* TestClock.adjust("7 hours")
      assert.strictEqual(yield* dedup.claim(["a"]), "again")
      yield* TestClock.adjust("61 minutes")
      assert.strictEqual(yield* dedup.claim(["a"]), "first")
    })
  )
})

describe("Dedup.layerKeyValueStore", () => {
  const store = (): {
    readonly texts: Map<string, string>
    readonly layer: Layer.Layer<KeyValueStore.KeyValueStore>
  } => {
    const texts = new Map<string, string>()
    return {
      texts,
      layer: Layer.succeed(KeyValueStore.KeyValueStore, Stores.storeOf(texts))
    }
  }

  it.effect("remembers what is done over a restart, and tells the next process what the last one left", () =>
    Effect.gen(function* () {
      const { layer } = store()
      const open = Effect.provide(Dedup.makeKeyValueStore(), layer)
      const before = yield* open
      yield* before.claim(["done"])
      yield* before.done(["done"])
      yield* before.claim(["left"])
      const after = yield* open
      assert.strictEqual(yield* after.claim(["done"]), "again")
      assert.strictEqual(yield* after.claim(["left"]), "running")
      assert.deepStrictEqual(yield* after.abandoned, [])
      yield* TestClock.adjust("61 seconds")
      assert.deepStrictEqual(yield* after.abandoned, ["left"])
      assert.strictEqual(yield* after.claim(["left"]), "first")
    })
  )

  it.effect("lies in the store as programs on each line of Effect write and read it", () =>
    Effect.gen(function* () {
      const { layer, texts } = store()
      const dedup = yield* Effect.provide(Dedup.makeKeyValueStore(), layer)
      yield* dedup.claim(["k"])
      yield* dedup.done(["k"])
      assert.deepStrictEqual([...texts], [["feishu/seen/56", '[{"key":"k","until":28800000}]']])

      // As the other line has left it.
      texts.set("feishu/seen/56", '[{"key":"k","until":29000000}]')
      const other = yield* Effect.provide(Dedup.makeKeyValueStore(), layer)
      assert.strictEqual(yield* other.claim(["k"]), "again")
    })
  )

  it.effect("does not give back what the process before it holds", () =>
    Effect.gen(function* () {
      const { layer } = store()
      const open = Effect.provide(Dedup.makeKeyValueStore(), layer)
      const before = yield* open
      yield* before.claim(["a"])
      const after = yield* open
      yield* after.release(["a"])
      assert.strictEqual(yield* after.claim(["a"]), "running")
    })
  )

  it.effect("stays bounded in the store, whatever was seen", () =>
    Effect.gen(function* () {
      const { layer, texts } = store()
      const dedup = yield* Effect.provide(Dedup.makeKeyValueStore({ capacity: 256 * 3 }), layer)
      for (let i = 0; i < 5000; i++) yield* dedup.done([`event-${i}`])
      const size = () => [...texts.values()].join("").length
      const full = size()
      assert.isBelow(texts.size, 257)
      for (let i = 5000; i < 10_000; i++) yield* dedup.done([`event-${i}`])
      assert.isBelow(size(), full * 1.1)
      assert.strictEqual(yield* dedup.claim(["event-9999"]), "again")
      assert.strictEqual(yield* dedup.claim(["event-0"]), "first")
    })
  )

  it.effect("takes a damaged entry for an empty one", () =>
    Effect.gen(function* () {
      const { layer, texts } = store()
      const dedup = yield* Effect.provide(Dedup.makeKeyValueStore(), layer)
      yield* dedup.done(["a"])
      for (const key of texts.keys()) texts.set(key, '[{"key":"a"')
      assert.strictEqual(yield* dedup.claim(["a"]), "first")
    })
  )

  it.effect("says what failed when the store fails", () =>
    Effect.gen(function* () {
      const dedup = yield* Effect.provideService(
        Dedup.makeKeyValueStore(),
        KeyValueStore.KeyValueStore,
        Stores.storeOf(new Map(), () => "no space left")
      )
      const error = yield* Effect.flip(dedup.claim(["a"]))
      assert.include(error.message, "claim")
      assert.include(error.message, "no space left")
    })
  )
})
