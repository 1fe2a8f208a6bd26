import * as AppTicketStore from "@effect-feishu/core/AppTicketStore"
import * as KeyValueStore from "effect/persistence/KeyValueStore"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"

const layers = {
  layerMemory: AppTicketStore.layerMemory,
  layerKeyValueStore: Layer.provide(AppTicketStore.layerKeyValueStore, KeyValueStore.layerMemory)
}

for (const [name, layer] of Object.entries(layers)) {
  describe(`AppTicketStore.${name}`, () => {
    it.effect("has no ticket before one came", () =>
      Effect.gen(function* () {
        const store = yield* AppTicketStore.AppTicketStore
        assert.deepStrictEqual(yield* store.get("cli_a"), Option.none())
      }).pipe(Effect.provide(layer))
    )

    it.effect("gives the latest ticket of each app", () =>
      Effect.gen(function* () {
        const store = yield* AppTicketStore.AppTicketStore
        yield* store.set("cli_a", Redacted.make("ticket-1"))
        yield* store.set("cli_b", Redacted.make("ticket-2"))
        yield* store.set("cli_a", Redacted.make("ticket-3"))
        assert.deepStrictEqual(Option.map(yield* store.get("cli_a"), Redacted.value), Option.some("ticket-3"))
        assert.deepStrictEqual(Option.map(yield* store.get("cli_b"), Redacted.value), Option.some("ticket-2"))
      }).pipe(Effect.provide(layer))
    )
  })
}
