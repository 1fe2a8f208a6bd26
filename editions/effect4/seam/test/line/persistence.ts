/** Effect's own stores, and what lies in them. */
import * as NodeFileSystem from "@effect/platform-node-shared/NodeFileSystem"
import * as NodePath from "@effect/platform-node-shared/NodePath"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Layer from "effect/Layer"
import * as KeyValueStore from "effect/persistence/KeyValueStore"
import * as Persistence from "effect/persistence/Persistence"

export const layerMemory: Layer.Layer<Persistence.BackingPersistence> = Persistence.layerBackingMemory

export const layerKeyValueStore: Layer.Layer<Persistence.BackingPersistence> = Layer.provide(
  Persistence.layerBackingKvs,
  KeyValueStore.layerMemory
)

/** A key-value store in files. */
export const layerFiles: Layer.Layer<KeyValueStore.KeyValueStore> = Layer.unwrap(
  Effect.gen(function* () {
    const files = yield* FileSystem.FileSystem
    return KeyValueStore.layerFileSystem(yield* files.makeTempDirectoryScoped())
  })
).pipe(Layer.provide(Layer.merge(NodeFileSystem.layer, NodePath.layer)), Layer.orDie)

const open = (name: string) =>
  Effect.flatMap(Persistence.BackingPersistence, (persistence) => persistence.make(name))

/** What lies under a key; `undefined` where nothing does. */
export const peek = (
  name: string,
  key: string
): Effect.Effect<unknown, unknown, Persistence.BackingPersistence> =>
  Effect.scoped(Effect.flatMap(open(name), (store) => store.get(key)))

/** A key-value store that has what a map has. `fault` says what is wrong with writing a text, if anything is. */
export const storeOf = (
  texts: Map<string, string>,
  fault: (key: string, text: string) => string | undefined = () => undefined
): KeyValueStore.KeyValueStore =>
  KeyValueStore.makeStringOnly({
    get: (key) => Effect.sync(() => texts.get(key)),
    set: (key, text) =>
      Effect.suspend(() => {
        const message = fault(key, text)
        if (message === undefined) return Effect.sync(() => void texts.set(key, text))
        return Effect.fail(new KeyValueStore.KeyValueStoreError({ method: "set", message }))
      }),
    remove: (key) => Effect.sync(() => void texts.delete(key)),
    clear: Effect.sync(() => texts.clear()),
    size: Effect.sync(() => texts.size),
    keys: Effect.sync(() => [...texts.keys()])
  })
