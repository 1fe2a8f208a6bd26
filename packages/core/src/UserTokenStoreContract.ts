/**
 * What every `UserTokenStore` must do, to test one's own.
 *
 * @example
 * import { it } from "@effect/vitest"
 * import * as UserTokenStoreContract from "@effect-feishu/core/UserTokenStoreContract"
 * import * as Effect from "effect/Effect"
 *
 * for (const { name, check } of UserTokenStoreContract.facts) {
 *   it.effect(name, () => Effect.provide(check, MyUserTokenStore.layer))
 * }
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Contract from "./Contract.js"
import * as UserKeys from "./UserKeys.js"
import {
  encode,
  type Service,
  type StoredToken,
  UserTokenStore,
  type UserTokenStoreError
} from "./UserTokenStore.js"

/** An entry as text: these are no real tokens. */
const show = (entry: Option.Option<StoredToken>): string =>
  Option.match(entry, {
    onNone: () => "nothing",
    onSome: (token) => {
      const { user, ...rest } = encode(token)
      return JSON.stringify([
        UserKeys.toTexts(user),
        Object.entries(rest).filter(([, value]) => value !== undefined)
      ])
    }
  })

const shown = (token: StoredToken): string => show(Option.some(token))

interface Check {
  readonly store: Service
  /** An app that no other run has. */
  readonly appId: string
  readonly save: (token: StoredToken) => Effect.Effect<void, UserTokenStoreError>
  /** Fails unless the user is found as this. */
  readonly finds: (
    user: UserKeys.UserKeys,
    token: StoredToken | undefined
  ) => Effect.Effect<void, UserTokenStoreError | Contract.ContractViolation>
}

const fact = (
  name: string,
  check: (check: Check) => Effect.Effect<void, UserTokenStoreError | Contract.ContractViolation>
): Contract.Fact<UserTokenStoreError, UserTokenStore> =>
  Contract.fact(
    name,
    Effect.gen(function* () {
      const store = yield* UserTokenStore
      const appId = `cli_${globalThis.crypto.randomUUID()}`
      const used: Array<UserKeys.UserKeys> = []
      yield* Effect.ensuring(
        check({
          store,
          appId,
          save: (token) => {
            used.push(token.user)
            return store.save(appId, token)
          },
          finds: (user, token) =>
            Effect.flatMap(store.get(appId, user), (found) =>
              Contract.same(
                `get ${UserKeys.toTexts(user).join(" or ")}`,
                show(found),
                token === undefined ? "nothing" : shown(token)
              )
            )
        }),
        Effect.forEach(used, (user) => Effect.ignore(store.remove(appId, user)), { discard: true })
      )
    })
  )

const token = (accessToken: string, user: UserKeys.UserKeys): StoredToken => ({
  user,
  accessToken: Redacted.make(accessToken)
})

const ada = { open_id: "ou_ada", union_id: "on_ada", user_id: "ada" }
const bob = { open_id: "ou_bob", union_id: "on_bob", user_id: "bob" }

/**
 * The facts: each a name, and an effect that fails where it does not hold.
 *
 * @since 0.1.0
 * @category facts
 */
export const facts: ReadonlyArray<Contract.Fact<UserTokenStoreError, UserTokenStore>> = [
  fact("finds nothing of a user of whom nothing was saved", ({ finds }) => finds(ada, undefined)),
  fact("gives back everything exactly as it was saved", ({ finds, save }) => {
    const whole: StoredToken = {
      user: ada,
      accessToken: Redacted.make(`eyJ${"aZ09-_.".repeat(500)}`),
      expiresAt: 1_700_000_000_001,
      renewAt: 1_699_999_999_999,
      refreshToken: Redacted.make(`eyJ${"Za90-_.".repeat(500)}`),
      refreshTokenExpiresAt: 1_700_604_800_002,
      scope: "offline_access contact:user.base:readonly 'quoted' 中文"
    }
    return Effect.zipRight(save(whole), finds(ada, whole))
  }),
  fact("leaves out what was not known", ({ finds, save }) =>
    Effect.zipRight(
      save(token("u-1", { open_id: "ou_ada" })),
      finds(ada, token("u-1", { open_id: "ou_ada" }))
    )
  ),
  fact("wraps the tokens so that printing them shows nothing", ({ appId, save, store }) =>
    Effect.gen(function* () {
      yield* save({ ...token("u-1", ada), refreshToken: Redacted.make("ur-1") })
      const found = Option.getOrUndefined(yield* store.get(appId, ada))
      yield* Contract.same(
        "String(tokens)",
        `${String(found?.accessToken)} ${String(found?.refreshToken)}`,
        "<redacted> <redacted>"
      )
    })
  ),
  fact("finds a user by each of the ids alone", ({ finds, save }) =>
    Effect.gen(function* () {
      yield* save(token("u-1", ada))
      yield* finds({ open_id: "ou_ada" }, token("u-1", ada))
      yield* finds({ union_id: "on_ada" }, token("u-1", ada))
      yield* finds({ user_id: "ada" }, token("u-1", ada))
      yield* finds({ open_id: "ou_other", user_id: "ada" }, token("u-1", ada))
    })
  ),
  fact("does not take one kind of id for another", ({ finds, save }) =>
    Effect.zipRight(save(token("u-1", { open_id: "x" })), finds({ union_id: "x", user_id: "x" }, undefined))
  ),
  fact("keeps users apart", ({ finds, save }) =>
    Effect.gen(function* () {
      yield* save(token("u-1", ada))
      yield* save(token("u-2", bob))
      yield* finds(ada, token("u-1", ada))
      yield* finds(bob, token("u-2", bob))
    })
  ),
  fact("keeps apps apart", ({ appId, finds, save, store }) =>
    Effect.gen(function* () {
      yield* save(token("u-1", ada))
      const other = `${appId}_other`
      yield* Contract.same("get of another app", show(yield* store.get(other, ada)), "nothing")
      yield* store.save(other, token("u-2", ada))
      yield* finds(ada, token("u-1", ada))
      yield* store.remove(other, ada)
      yield* finds(ada, token("u-1", ada))
    })
  ),
  fact("replaces what was saved before, as a whole", ({ finds, save }) =>
    Effect.gen(function* () {
      yield* save({ ...token("u-1", ada), refreshToken: Redacted.make("ur-1"), expiresAt: 1, scope: "a" })
      yield* save(token("u-2", ada))
      yield* finds(ada, token("u-2", ada))
    })
  ),
  fact("no longer finds a user by an id that was not given again", ({ finds, save }) =>
    Effect.gen(function* () {
      yield* save(token("u-1", ada))
      yield* save(token("u-2", { open_id: "ou_ada" }))
      yield* finds({ open_id: "ou_ada" }, token("u-2", { open_id: "ou_ada" }))
      yield* finds({ union_id: "on_ada", user_id: "ada" }, undefined)
    })
  ),
  fact("knows a user again of whom stronger ids became known", ({ finds, save }) =>
    Effect.gen(function* () {
      yield* save(token("u-1", { user_id: "ada" }))
      yield* save(token("u-2", ada))
      yield* finds({ user_id: "ada" }, token("u-2", ada))
      yield* finds({ open_id: "ou_ada" }, token("u-2", ada))
    })
  ),
  fact("knows a user again of whom only weaker ids are left", ({ finds, save }) =>
    Effect.gen(function* () {
      yield* save(token("u-1", ada))
      yield* save(token("u-2", { union_id: "on_ada" }))
      yield* finds({ union_id: "on_ada" }, token("u-2", { union_id: "on_ada" }))
      yield* finds({ open_id: "ou_ada", user_id: "ada" }, undefined)
    })
  ),
  fact("does not forget a user whose weaker id somebody else got", ({ finds, save }) =>
    Effect.gen(function* () {
      yield* save(token("u-1", { open_id: "ou_ada", user_id: "shared" }))
      yield* save(token("u-2", { open_id: "ou_bob", user_id: "shared" }))
      yield* finds({ open_id: "ou_ada" }, token("u-1", { open_id: "ou_ada", user_id: "shared" }))
      yield* finds({ user_id: "shared" }, token("u-2", { open_id: "ou_bob", user_id: "shared" }))
    })
  ),
  fact("forgets a removed user by every id, and no other user", ({ appId, finds, save, store }) =>
    Effect.gen(function* () {
      yield* save(token("u-1", ada))
      yield* save(token("u-2", bob))
      yield* store.remove(appId, { user_id: "ada" })
      for (const key of UserKeys.toTexts(ada)) yield* finds(UserKeys.fromTexts([key]), undefined)
      yield* finds(bob, token("u-2", bob))
    })
  ),
  fact("removes who is not there without complaint", ({ appId, store }) => store.remove(appId, ada)),
  fact("refuses a token that names no user", ({ appId, store }) =>
    Effect.flatMap(
      Effect.match(store.save(appId, token("u-1", { open_id: "" })), {
        onFailure: () => "refused",
        onSuccess: () => "kept"
      }),
      (saved) => Contract.same("save", saved, "refused")
    )
  ),
  fact("holds what fibers save at the same time of different users", ({ finds, save }) => {
    const users = Array.from({ length: 20 }, (_, i) =>
      token(`u-${i}`, { open_id: `ou_${i}`, user_id: `${i}` })
    )
    return Effect.zipRight(
      Effect.forEach(users, save, { concurrency: "unbounded", discard: true }),
      Effect.forEach(users, (one) => finds(one.user, one), { discard: true })
    )
  })
]
