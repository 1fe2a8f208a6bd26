import * as UserKeys from "@effect-feishu/core/UserKeys"
import * as UserTokenStore from "@effect-feishu/core/UserTokenStore"
import * as UserTokenStoreContract from "@effect-feishu/core/UserTokenStoreContract"
import * as UserTokenStorePersistence from "@effect-feishu/core/UserTokenStorePersistence"
import * as UserTokenStoreSql from "@effect-feishu/core/UserTokenStoreSql"
import * as KeyValueStore from "effect/persistence/KeyValueStore"
import * as LibsqlClient from "@effect/sql-libsql/LibsqlClient"
import * as SqlClient from "effect/sql/SqlClient"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as FastCheck from "fast-check"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Stores from "../line/persistence.js"

const database = Layer.orDie(LibsqlClient.layer({ url: ":memory:" }))

const layers: { readonly [name: string]: Layer.Layer<UserTokenStore.UserTokenStore> } = {
  "UserTokenStore.layerMemory": UserTokenStore.layerMemory,
  "UserTokenStore.layerKeyValueStore in memory": Layer.provide(
    UserTokenStore.layerKeyValueStore,
    KeyValueStore.layerMemory
  ),
  "UserTokenStore.layerKeyValueStore in files": Layer.provide(
    UserTokenStore.layerKeyValueStore,
    Stores.layerFiles
  ),
  "UserTokenStorePersistence.layer": Layer.provide(UserTokenStorePersistence.layer, Stores.layerMemory),
  "UserTokenStoreSql.layer": Layer.orDie(Layer.provide(UserTokenStoreSql.layer, database))
}

for (const [name, layer] of Object.entries(layers)) {
  describe(name, () => {
    for (const fact of UserTokenStoreContract.facts) {
      it.effect(fact.name, () => Effect.provide(fact.check, layer))
    }
  })
}

describe("UserTokenStoreContract", () => {
  const broken: {
    readonly [flaw: string]: (good: UserTokenStore.Service) => Partial<UserTokenStore.Service>
  } = {
    "forgets everything": () => ({ get: () => Effect.succeedNone }),
    "mixes up apps": (good) => ({
      get: (_, user) => good.get("one", user),
      save: (_, token) => good.save("one", token),
      remove: (_, user) => good.remove("one", user)
    }),
    "loses the scope": (good) => ({
      save: (appId, token) => good.save(appId, { ...token, scope: undefined })
    }),
    "keeps the first id only": (good) => ({
      save: (appId, token) => good.save(appId, { ...token, user: { open_id: token.user.open_id } })
    }),
    "never removes": () => ({ remove: () => Effect.void }),
    "swallows what names nobody": (good) => ({
      save: (appId, token) => Effect.ignore(good.save(appId, token))
    })
  }
  for (const [flaw, spoil] of Object.entries(broken)) {
    it.effect(`finds a store that ${flaw}`, () =>
      Effect.gen(function* () {
        const layer = Layer.effect(
          UserTokenStore.UserTokenStore,
          Effect.map(UserTokenStore.makeMemory, (good) => ({ ...good, ...spoil(good) }))
        )
        const held = yield* Effect.forEach(UserTokenStoreContract.facts, ({ check }) =>
          Effect.isSuccess(Effect.provide(check, layer))
        )
        assert.include(held, false)
      })
    )
  }
})

describe("UserTokenStore", () => {
  const token = (accessToken: string): UserTokenStore.StoredToken => ({
    user: { open_id: "ou_ada", user_id: "ada" },
    accessToken: Redacted.make(accessToken)
  })

  it("reads back every token that it can write", () => {
    const secret = FastCheck.string({ minLength: 1 }).map((text) => Redacted.make(text))
    const time = FastCheck.option(FastCheck.integer(), { nil: undefined })
    FastCheck.assert(
      FastCheck.property(
        FastCheck.record({
          user: FastCheck.record({ open_id: FastCheck.string() }),
          accessToken: secret,
          expiresAt: time,
          refreshToken: FastCheck.option(secret, { nil: undefined }),
          refreshTokenExpiresAt: time,
          scope: FastCheck.option(FastCheck.string(), { nil: undefined })
        }),
        (stored) => {
          const copy = UserTokenStore.decode(JSON.parse(JSON.stringify(UserTokenStore.encode(stored))))
          assert.deepStrictEqual(
            Option.map(copy, UserTokenStore.encode),
            Option.some(UserTokenStore.encode(stored))
          )
        }
      )
    )
  })

  it.effect("says so, instead of finding nobody, when what it holds is damaged", () =>
    Effect.gen(function* () {
      const store = yield* UserTokenStore.UserTokenStore
      const sql = yield* SqlClient.SqlClient
      yield* store.save("cli_a", token("u-1"))
      for (const content of ["", "{", "null", "{}", '{"user":{},"access_token":""}']) {
        yield* sql`UPDATE feishu_user_tokens SET content = ${content} WHERE name LIKE 'cli_a/user/%'`
        const error = yield* Effect.flip(store.get("cli_a", { user_id: "ada" }))
        assert.strictEqual(error._tag, "UserTokenStoreError")
        assert.include(error.message, "damaged")
      }
    }).pipe(Effect.provide(Layer.provideMerge(UserTokenStoreSql.layer, database)))
  )

  it.scoped("lies in a backing store as programs on each line of Effect write and read it", () =>
    Effect.gen(function* () {
      const store = yield* UserTokenStorePersistence.make
      yield* store.save("cli_a", token("u-1"))
      assert.deepStrictEqual(yield* Stores.peek("feishu/user-token", "cli_a/key/open_id:ou_ada"), {
        text: "open_id:ou_ada"
      })
      const record = yield* Stores.peek("feishu/user-token", "cli_a/user/open_id:ou_ada")
      assert.containsAllKeys(record, ["text"])
      assert.include((record as { readonly text: string }).text, '"access_token":"u-1"')
      assert.isTrue(Option.isSome(yield* store.get("cli_a", token("u-1").user)))
    }).pipe(Effect.provide(Stores.layerMemory))
  )

  it.effect("writes one entry only when a user's tokens are renewed", () => {
    const written: Array<string> = []
    const entries = new Map<string, string>()
    const store = UserTokenStore.make({
      get: (name) => Effect.sync(() => Option.fromNullishOr(entries.get(name))),
      set: (name, text) =>
        Effect.sync(() => {
          written.push(name)
          entries.set(name, text)
        }),
      remove: (name) => Effect.sync(() => void entries.delete(name))
    })
    return Effect.gen(function* () {
      yield* store.save("cli_a", token("u-1"))
      written.length = 0
      yield* store.save("cli_a", token("u-2"))
      assert.deepStrictEqual(written, ["cli_a/user/open_id:ou_ada"])
    })
  })

  it.effect("leaves nothing behind of a user who was removed", () => {
    const entries = new Map<string, string>()
    const store = UserTokenStore.make({
      get: (name) => Effect.sync(() => Option.fromNullishOr(entries.get(name))),
      set: (name, text) => Effect.sync(() => void entries.set(name, text)),
      remove: (name) => Effect.sync(() => void entries.delete(name))
    })
    return Effect.gen(function* () {
      yield* store.save("cli_a", { ...token("u-1"), user: { user_id: "ada" } })
      yield* store.save("cli_a", token("u-2"))
      yield* store.save("cli_a", { ...token("u-3"), user: { user_id: "ada" } })
      yield* store.remove("cli_a", { user_id: "ada" })
      assert.strictEqual(entries.size, 0)
    })
  })

  it("loses nobody when a crash comes between two writes", () => {
    const users = FastCheck.constantFrom(
      { open_id: "ou_ada" },
      { user_id: "ada" },
      { open_id: "ou_ada", user_id: "ada" },
      { open_id: "ou_ada", union_id: "on_ada", user_id: "ada" }
    )
    return FastCheck.assert(
      FastCheck.asyncProperty(users, users, FastCheck.nat(10), (before, after, survive) =>
        Effect.gen(function* () {
          const entries = new Map<string, string>()
          let left = Infinity
          const write = (change: () => void) =>
            Effect.suspend(() => {
              if (left-- <= 0) {
                return Effect.fail(
                  new UserTokenStore.UserTokenStoreError({ operation: "save", reason: "crash" })
                )
              }
              change()
              return Effect.void
            })
          const store = UserTokenStore.make({
            get: (name) => Effect.sync(() => Option.fromNullishOr(entries.get(name))),
            set: (name, text) => write(() => entries.set(name, text)),
            remove: (name) => write(() => entries.delete(name))
          })
          yield* store.save("cli_a", { ...token("u-1"), user: before })
          left = survive
          const saved = yield* Effect.result(store.save("cli_a", { ...token("u-2"), user: after }))
          const found = Option.map(yield* store.get("cli_a", before), ({ accessToken }) =>
            Redacted.value(accessToken)
          )
          const expected =
            Result.isSuccess(saved) && UserKeys.isSame(before, after) ? ["u-2"] : ["u-1", "u-2"]
          assert.include(expected, Option.getOrUndefined(found))
        }).pipe(Effect.runPromise)
      )
    )
  })
})
