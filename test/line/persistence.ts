/** Effect's own stores, and what lies in them. */
import * as Persistence from "@effect/experimental/Persistence"
import * as PlatformError from "@effect/platform/Error"
import * as FileSystem from "@effect/platform/FileSystem"
import * as KeyValueStore from "@effect/platform/KeyValueStore"
import * as NodeContext from "@effect/platform-node/NodeContext"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"

export const layerMemory: Layer.Layer<Persistence.BackingPersistence> = Persistence.layerMemory

export const layerKeyValueStore: Layer.Layer<Persistence.BackingPersistence> = Layer.provide(
  Persistence.layerKeyValueStore,
  KeyValueStore.layerMemory
)

/** A key-value store in files. */
export const layerFiles: Layer.Layer<KeyValueStore.KeyValueStore> = Layer.unwrapScoped(
  Effect.gen(function* () {
    const files = yield* FileSystem.FileSystem
    return KeyValueStore.layerFileSystem(yield* files.makeTempDirectoryScoped())
  })
).pipe(Layer.provide(NodeContext.layer), Layer.orDie)

const open = (name: string) =>
  Effect.flatMap(Persistence.BackingPersistence, (persistence) => persistence.make(name))

/** What lies under a key; `undefined` where nothing does. */
export const peek = (
  name: string,
  key: string
): Effect.Effect<unknown, unknown, Persistence.BackingPersistence> =>
  Effect.scoped(Effect.flatMap(open(name), (store) => Effect.map(store.get(key), Option.getOrUndefined)))

/** A key-value store that has what a map has. `fault` says what is wrong with writing a text, if anything is. */
export const storeOf = (
  texts: Map<string, string>,
  fault: (key: string, text: string) => string | undefined = () => undefined
): KeyValueStore.KeyValueStore =>
  KeyValueStore.makeStringOnly({
    get: (key) => Effect.sync(() => Option.fromNullable(texts.get(key))),
    set: (key, text) =>
      Effect.suspend(() => {
        const description = fault(key, text)
        if (description === undefined) return Effect.sync(() => void texts.set(key, text))
        return Effect.fail(
          new PlatformError.SystemError({
            reason: "Unknown",
            module: "KeyValueStore",
            method: "set",
            description
          })
        )
      }),
    remove: (key) => Effect.sync(() => void texts.delete(key)),
    clear: Effect.sync(() => texts.clear()),
    size: Effect.sync(() => texts.size)
  })
