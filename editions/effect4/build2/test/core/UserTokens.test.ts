import { FeishuAuthError, FeishuServerError, type FeishuError } from "@effect-feishu/core/FeishuError"
import * as OAuthClient from "@effect-feishu/core/OAuthClient"
import type { UserKeys } from "@effect-feishu/core/UserKeys"
import { UserToken } from "@effect-feishu/core/UserToken"
import * as UserTokens from "@effect-feishu/core/UserTokens"
import * as UserTokenStore from "@effect-feishu/core/UserTokenStore"
import { assert, describe, it } from "@effect/vitest"
import * as Context from "effect/Context"
import * as Deferred from "effect/Deferred"
import * as Deferred3 from "../../effect3/effect/Deferred.js"
import * as Effect from "effect/Effect"
import * as Effect3 from "../../effect3/effect/Effect.js"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Fiber3 from "../../effect3/effect/Fiber.js"
import * as FiberId3 from "../../effect3/effect/FiberId.js"
import * as Layer from "effect/Layer"
import * as Layer3 from "../../effect3/effect/Layer.js"
import * as Logger from "effect/Logger"
import * as Logger3 from "../../effect3/effect/Logger.js"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Scope from "effect/Scope"
import * as TestClock3 from "../../effect3/effect/TestClock.js"
import { gc } from "./support/gc.js"

const ada = { open_id: "ou_ada", union_id: "on_ada", user_id: "ada" }
const hour = 3600

/** The platform as far as it matters: a refresh token works once, and `user-n` / `refresh-n` follow each other. */
const platform = (
  options: {
    readonly before?: Effect.Effect<void, FeishuError>
    readonly after?: Effect.Effect<void, FeishuError>
    readonly reply?: Partial<OAuthClient.OAuthTokens>
    readonly info?: UserKeys
  } = {}
) => {
  const spent: Array<string> = []
  const exchanged: Array<ReadonlyArray<unknown>> = []
  let issued = 0
  const issue = (): OAuthClient.OAuthTokens => {
    issued++
    return {
      accessToken: Redacted.make(`user-${issued}`),
      expiresIn: 2 * hour,
      refreshToken: Redacted.make(`refresh-${issued}`),
      refreshTokenExpiresIn: 168 * hour,
      scope: "offline_access calendar:calendar",
      ...options.reply
    }
  }
  const layer = Layer.succeed(OAuthClient.OAuthClient, {
    appId: "cli_a",
    exchange: (code, exchangeOptions) =>
      Effect.sync(() => {
        exchanged.push([Redacted.value(code), exchangeOptions])
        return issue()
      }),
    refresh: (refreshToken) =>
      Effect.gen(function* () {
        yield* options.before ?? Effect.void
        const value = Redacted.value(refreshToken)
        if (spent.includes(value)) return yield* Effect.fail(refusal(20073))
        spent.push(value)
        const reply = issue()
        yield* options.after ?? Effect.void
        return reply
      }),
    userInfo: () => Effect.succeed(options.info ?? ada)
  })
  return { spent, exchanged, layer }
}

const refusal = (code: number) =>
  new FeishuAuthError({
    endpoint: "authen.v2.oauth.token",
    method: "POST",
    path: "/open-apis/authen/v2/oauth/token",
    status: 400,
    code,
    msg: "refused",
    oauth: "invalid_grant"
  })

const fault = new FeishuServerError({
  endpoint: "authen.v2.oauth.token",
  method: "POST",
  path: "/open-apis/authen/v2/oauth/token",
  status: 503,
  code: 20072,
  msg: "temporarily unavailable"
})

/** A store that can be told to fail. */
const fragile = () => {
  const broken = { save: false }
  const layer = Layer.effect(
    UserTokenStore.UserTokenStore,
    Effect.map(UserTokenStore.makeMemory, (store) => ({
      ...store,
      save: (appId: string, token: UserTokenStore.StoredToken) =>
        broken.save
          ? Effect.fail(new UserTokenStore.UserTokenStoreError({ operation: "save", reason: "disk full" }))
          : store.save(appId, token)
    }))
  )
  return { broken, layer }
}

const live = (
  { layer }: ReturnType<typeof platform>,
  store: Layer.Layer<UserTokenStore.UserTokenStore> = UserTokenStore.layerMemory
) => UserTokens.layer.pipe(Layer.provideMerge(store), Layer.provide(layer))

const get = (user: UserKeys = ada) =>
  Effect.flatMap(UserTokens.UserTokens, (tokens) => Effect.map(tokens.get(user), Redacted.value))

const authorize = Effect.flatMap(UserTokens.UserTokens, (tokens) => tokens.authorize("code-1"))

const inStore = Effect.flatMap(UserTokenStore.UserTokenStore, (store) =>
  Effect.map(store.get("cli_a", ada), (found) =>
    Option.getOrUndefined(Option.map(found, UserTokenStore.encode))
  )
)

const at = (seconds: number) => TestClock3.setTime(seconds * 1000)

const settled = Effect3.repeatN(Effect3.yieldNow(), 100)

const captured = () => {
  const lines: Array<string> = []
  const logger = Logger3.make(({ logLevel, message }) => {
    lines.push(`${logLevel.label} ${String(message)}`)
  })
  return { lines, layer: Logger3.replace(Logger.defaultLogger, logger) }
}

describe("UserTokens", () => {
  it.effect("stores what a code was exchanged for, under the ids of the user", () => {
    const oauth = platform()
    return Effect.gen(function* () {
      const tokens = yield* UserTokens.UserTokens
      yield* at(1000)
      const user = yield* tokens.authorize("code-1", {
        redirectUri: "https://example.com/callback",
        codeVerifier: Redacted.make("verifier")
      })
      assert.deepStrictEqual(user, ada)
      assert.deepStrictEqual(oauth.exchanged, [
        ["code-1", { redirectUri: "https://example.com/callback", codeVerifier: Redacted.make("verifier") }]
      ])
      assert.deepStrictEqual(yield* inStore, {
        user: ada,
        access_token: "user-1",
        expires_at: (1000 + 2 * hour) * 1000,
        refresh_token: "refresh-1",
        refresh_token_expires_at: (1000 + 168 * hour) * 1000,
        scope: "offline_access calendar:calendar"
      })
      for (const key of Object.entries(ada))
        assert.strictEqual(yield* get(Object.fromEntries([key])), "user-1")
    }).pipe(Effect.provide(live(oauth)))
  })

  it.effect("spends the refresh token a minute before a token's end, and gives the token meanwhile", () => {
    const oauth = platform()
    return Effect.gen(function* () {
      yield* authorize
      yield* at(2 * hour - 61)
      assert.strictEqual(yield* get(), "user-1")
      yield* at(2 * hour - 60)
      // Nobody waits for it: the old one is good still.
      assert.strictEqual(yield* get(), "user-1")
      yield* settled
      assert.strictEqual(yield* get(), "user-2")
      assert.strictEqual(yield* get(), "user-2")
      assert.deepStrictEqual(oauth.spent, ["refresh-1"])
    }).pipe(Effect.provide(live(oauth)))
  })

  for (const life of [10, 60, 100]) {
    it.effect(`renews a token of ${life} seconds once, a quarter of its life before its end`, () => {
      const oauth = platform({ reply: { expiresIn: life } })
      return Effect.gen(function* () {
        yield* authorize
        for (let i = 0; i < 20; i++) assert.strictEqual(yield* Effect.tap(get(), settled), "user-1")
        assert.deepStrictEqual(oauth.spent, [])
        yield* at(life * 0.75)
        assert.strictEqual(yield* Effect.tap(get(), settled), "user-1")
        for (let i = 0; i < 20; i++) assert.strictEqual(yield* Effect.tap(get(), settled), "user-2")
        assert.deepStrictEqual(oauth.spent, ["refresh-1"])
        assert.strictEqual((yield* inStore)?.renew_at, life * 1500)
      }).pipe(Effect.provide(live(oauth)))
    })
  }

  it.effect("goes on with the same code when the platform did not say whose the tokens are", () => {
    const oauth = platform()
    let answers = 0
    const infos = [Effect.fail(fault), Effect.succeed({}), Effect.fail(fault), Effect.succeed(ada)]
    const layer = Layer3.map(oauth.layer, (context) =>
      Context.add(context, OAuthClient.OAuthClient, {
        ...Context.get(context, OAuthClient.OAuthClient),
        userInfo: () => Effect.suspend(() => infos[answers++] ?? Effect.succeed(ada))
      })
    )
    const codeVerifier = Redacted.make("verifier")
    return Effect.gen(function* () {
      const tokens = yield* UserTokens.UserTokens
      const first = yield* Effect.flip(tokens.authorize("code-1", { codeVerifier }))
      assert.strictEqual(first._tag, "FeishuServerError")
      const second = yield* Effect.flip(tokens.authorize("code-1", { codeVerifier }))
      assert.strictEqual(second._tag, "FeishuDecodeError")
      // Whoever has the code alone gets nothing.
      yield* Effect.flip(tokens.authorize("code-1"))
      assert.strictEqual(oauth.exchanged.length, 2)
      assert.deepStrictEqual(
        yield* tokens.authorize("code-1", { codeVerifier: Redacted.make("verifier") }),
        ada
      )
      assert.strictEqual(oauth.exchanged.length, 2)
      assert.strictEqual(yield* get(), "user-1")
      // Once it is known, the code is spent as ever.
      yield* tokens.authorize("code-1", { codeVerifier })
      assert.strictEqual(oauth.exchanged.length, 3)
    }).pipe(Effect.provide(live({ ...oauth, layer })))
  })

  it.effect("says at the program's end that tokens are lost of which it is not known whose they are", () => {
    const oauth = platform()
    const { layer: logger, lines } = captured()
    const layer = Layer3.map(oauth.layer, (context) =>
      Context.add(context, OAuthClient.OAuthClient, {
        ...Context.get(context, OAuthClient.OAuthClient),
        userInfo: () => Effect.fail(fault)
      })
    )
    return Effect.flip(authorize).pipe(
      Effect.provide(live({ ...oauth, layer })),
      Effect.provide(logger),
      Effect.map(() => {
        assert.strictEqual(lines.length, 1)
        assert.match(lines[0] ?? "", /^ERROR The new tokens of 1 users could not be stored/)
        assert.notInclude(lines[0], "user-1")
        assert.notInclude(lines[0], "code-1")
      })
    )
  })

  it.effect(
    "fails with an error where a client of one's own gives what are no tokens, or fails in its way",
    () => {
      const answers = [
        Effect.succeed(undefined),
        Effect.succeed({}),
        Effect.fail("away"),
        Effect3.dieMessage("bug")
      ]
      let n = 0
      const given = () => answers[n++ % answers.length] as Effect.Effect<never>
      const layer = Layer.succeed(OAuthClient.OAuthClient, {
        appId: "cli_a",
        exchange: given,
        refresh: given,
        userInfo: given
      })
      return Effect.gen(function* () {
        const store = yield* UserTokenStore.UserTokenStore
        const record = { accessToken: Redacted.make("user-1"), expiresAt: 0 }
        for (let i = 0; i < answers.length; i++) {
          const user = { open_id: `ou_${i}` }
          yield* store.save("cli_a", { ...record, user, refreshToken: Redacted.make(`refresh-${i}`) })
          assert.strictEqual((yield* Effect.flip(get(user)))._tag, "FeishuTransportError")
        }
        for (let i = 0; i < answers.length; i++) {
          assert.strictEqual((yield* Effect.flip(authorize))._tag, "FeishuTransportError")
        }
      }).pipe(Effect.provide(live({ ...platform(), layer })))
    }
  )

  it.effect("forgets after an hour whose tokens it does not know", () => {
    const oauth = platform()
    let isAway = true
    const layer = Layer3.map(oauth.layer, (context) =>
      Context.add(context, OAuthClient.OAuthClient, {
        ...Context.get(context, OAuthClient.OAuthClient),
        userInfo: () => (isAway ? Effect.fail(fault) : Effect.succeed(ada))
      })
    )
    return Effect.gen(function* () {
      yield* Effect.flip(authorize)
      isAway = false
      yield* at(hour)
      yield* authorize
      assert.strictEqual(oauth.exchanged.length, 2)
    }).pipe(Effect.provide(live({ ...oauth, layer })))
  })

  const nonsense: { readonly [what: string]: unknown } = {
    nothing: undefined,
    "an empty object": {},
    "a record without a user": Option.some({}),
    "a token with a line break": Option.some({ user: ada, accessToken: Redacted.make("user-1\n") })
  }
  for (const [what, value] of Object.entries(nonsense)) {
    it.effect(`fails with the store's error when the store gives ${what}, and authorizes anew`, () => {
      const answer = Effect.sync(() => value as never)
      const store = Layer.succeed(UserTokenStore.UserTokenStore, {
        get: () => answer,
        save: () => Effect.void,
        remove: () => Effect.void
      })
      return Effect.gen(function* () {
        const tokens = yield* UserTokens.UserTokens
        const errors = [
          yield* Effect.flip(get()),
          yield* Effect.flip(tokens.renew(ada, Redacted.make("x"))),
          yield* Effect.flip(tokens.hasScopes(ada, ["a"]))
        ]
        for (const error of errors) assert.strictEqual(error._tag, "UserTokenStoreError")
        assert.deepStrictEqual(yield* authorize, ada)
        yield* tokens.forget(ada)
      }).pipe(Effect.provide(live(platform(), store)))
    })
  }

  it.effect("remembers the rotation: each refresh spends the token that the last one brought", () => {
    const oauth = platform()
    return Effect.gen(function* () {
      yield* authorize
      for (const i of [1, 2, 3]) {
        yield* at(i * 2 * hour)
        assert.strictEqual(yield* get(), `user-${i + 1}`)
      }
      assert.deepStrictEqual(oauth.spent, ["refresh-1", "refresh-2", "refresh-3"])
      assert.strictEqual((yield* inStore)?.refresh_token, "refresh-4")
    }).pipe(Effect.provide(live(oauth)))
  })

  it.effect("spends a refresh token once for 100 calls at once, by whatever id they know the user", () => {
    const gate = Deferred3.unsafeMake<void>(FiberId3.none)
    const oauth = platform({ before: Deferred.await(gate) })
    return Effect.gen(function* () {
      yield* authorize
      yield* at(2 * hour)
      const keys: ReadonlyArray<UserKeys> = [
        { open_id: "ou_ada" },
        { union_id: "on_ada" },
        { user_id: "ada" },
        ada
      ]
      const calls = yield* Effect.forkChild(
        Effect.all(
          Array.from({ length: 100 }, (_, i) => get(keys[i % keys.length])),
          { concurrency: "unbounded" }
        )
      )
      yield* settled
      yield* Deferred3.succeed(gate, undefined)
      assert.deepStrictEqual(new Set(yield* Fiber.join(calls)), new Set(["user-2"]))
      assert.deepStrictEqual(oauth.spent, ["refresh-1"])
    }).pipe(Effect.provide(live(oauth)))
  })

  it.effect("does not let one user wait for another", () => {
    const bob = { open_id: "ou_bob" }
    const gate = Deferred3.unsafeMake<void>(FiberId3.none)
    return Effect.gen(function* () {
      const store = yield* UserTokenStore.UserTokenStore
      yield* authorize
      yield* store.save("cli_a", {
        user: bob,
        accessToken: Redacted.make("user-bob"),
        expiresAt: 5 * hour * 1000
      })
      yield* at(2 * hour)
      const waiting = yield* Effect.forkChild(get())
      yield* settled
      assert.strictEqual(yield* get(bob), "user-bob")
      yield* Deferred3.succeed(gate, undefined)
      assert.strictEqual(yield* Fiber.join(waiting), "user-2")
    }).pipe(Effect.provide(live(platform({ before: Deferred.await(gate) }))))
  })

  it.effect("stores the new pair even when the one who asked has gone and the program ends", () => {
    const gate = Deferred3.unsafeMake<void>(FiberId3.none)
    const oauth = platform({ after: Deferred.await(gate) })
    return Effect.gen(function* () {
      const scope = yield* Scope.make()
      const context = yield* Layer.buildWithScope(live(oauth), scope)
      yield* Effect.provide(authorize, context)
      yield* at(2 * hour)
      const asking = yield* Effect.forkChild(Effect.provide(get(), context))
      yield* settled
      assert.deepStrictEqual(oauth.spent, ["refresh-1"])
      yield* Fiber3.interrupt(asking)
      const closing = yield* Effect.forkChild(Scope.close(scope, Exit.void))
      yield* settled
      yield* Deferred3.succeed(gate, undefined)
      yield* Fiber.join(closing)
      assert.strictEqual((yield* Effect.provide(inStore, context))?.refresh_token, "refresh-2")
    })
  })

  it.effect("has the new pair in the store before anybody gets it", () => {
    const oauth = platform()
    const seen: Array<string | undefined> = []
    return Effect.gen(function* () {
      yield* authorize
      yield* at(2 * hour)
      yield* Effect.all(
        Array.from({ length: 10 }, () =>
          Effect.andThen(
            get(),
            Effect.map(inStore, (stored) => seen.push(stored?.access_token))
          )
        ),
        { concurrency: "unbounded" }
      )
      assert.deepStrictEqual(new Set(seen), new Set(["user-2"]))
    }).pipe(Effect.provide(live(oauth)))
  })

  it.effect("keeps a pair that could not be stored, and stores it before the next use", () => {
    const oauth = platform()
    const store = fragile()
    return Effect.gen(function* () {
      yield* authorize
      yield* at(2 * hour)
      store.broken.save = true
      const error = yield* Effect.flip(get())
      assert.strictEqual(error._tag, "UserTokenStoreError")
      assert.include(error.message, "disk full")
      yield* Effect.flip(get())
      store.broken.save = false
      assert.strictEqual(yield* get(), "user-2")
      assert.strictEqual((yield* inStore)?.refresh_token, "refresh-2")
      assert.deepStrictEqual(oauth.spent, ["refresh-1"])
    }).pipe(Effect.provide(live(oauth, store.layer)))
  })

  it.effect("keeps the old refresh token and scope when the reply has none", () => {
    const oauth = platform({ reply: {} })
    const sparse = platform({
      reply: { refreshToken: undefined, refreshTokenExpiresIn: undefined, scope: undefined }
    })
    return Effect.gen(function* () {
      const store = yield* UserTokenStore.makeMemory
      const shared = Layer.succeed(UserTokenStore.UserTokenStore, store)
      yield* Effect.provide(authorize, live(oauth, shared))
      yield* at(2 * hour)
      yield* Effect.provide(get(), live(sparse, shared))
      assert.deepStrictEqual(yield* Effect.provide(inStore, shared), {
        user: ada,
        access_token: "user-1",
        expires_at: 4 * hour * 1000,
        refresh_token: "refresh-1",
        refresh_token_expires_at: 168 * hour * 1000,
        scope: "offline_access calendar:calendar"
      })
    })
  })

  it.effect("uses the stored token while it lasts when a refresh fails, warns, and does not hammer", () => {
    const log = captured()
    let attempts = 0
    const oauth = platform({
      before: Effect.suspend(() => {
        attempts++
        return Effect.fail(fault)
      })
    })
    return Effect.gen(function* () {
      yield* authorize
      yield* at(2 * hour - 30)
      for (let i = 0; i < 20; i++) {
        assert.strictEqual(yield* get(), "user-1")
        yield* settled
      }
      assert.strictEqual(attempts, 1)
      assert.strictEqual(log.lines.length, 1)
      assert.match(log.lines[0] ?? "", /^WARN A user's token was not renewed.*20072/)
      assert.notInclude(log.lines.join(), "user-1")
      assert.notInclude(log.lines.join(), "refresh-1")
      yield* at(2 * hour - 20)
      yield* get()
      yield* settled
      assert.strictEqual(attempts, 2)
      yield* at(2 * hour)
      assert.strictEqual((yield* Effect.flip(get()))._tag, "FeishuServerError")
      assert.strictEqual(attempts, 3)
    }).pipe(Effect.provide(live(oauth)), Effect.provide(log.layer))
  })

  for (const code of [20026, 20037, 20064, 20073]) {
    it.effect(`says that the user must authorize again when the platform answers ${code}`, () => {
      let attempts = 0
      const oauth = platform({
        before: Effect.suspend(() => {
          attempts++
          return Effect.fail(refusal(code))
        })
      })
      return Effect.gen(function* () {
        yield* authorize
        yield* at(2 * hour)
        const call = yield* Effect.forkChild(Effect.flip(get()))
        yield* TestClock3.adjust("4 seconds")
        const error = yield* Fiber.join(call)
        assert.isTrue(UserTokens.mustAuthorize(error))
        assert.strictEqual("code" in error ? error.code : undefined, code)
        assert.strictEqual(yield* Effect.flip(get()), error)
        assert.strictEqual(attempts, 1)
        yield* authorize
        assert.strictEqual(yield* get(), "user-2")
      }).pipe(Effect.provide(live(oauth)))
    })
  }

  it.effect("uses a token that still lasts although its refresh token is revoked", () => {
    const oauth = platform({ before: Effect.fail(refusal(20064)) })
    return Effect.gen(function* () {
      yield* authorize
      yield* at(2 * hour - 1)
      assert.strictEqual(yield* get(), "user-1")
      yield* at(2 * hour)
      const call = yield* Effect.forkChild(Effect.flip(get()))
      yield* TestClock3.adjust("4 seconds")
      assert.isTrue(UserTokens.mustAuthorize(yield* Fiber.join(call)))
    }).pipe(Effect.provide(live(oauth)))
  })

  for (const code of [20026, 20037, 20064, 20073]) {
    it.effect(`takes the pair of another process that was faster when the platform answers ${code}`, () => {
      const oauth = platform({ before: Effect.fail(refusal(code)) })
      return Effect.gen(function* () {
        const store = yield* UserTokenStore.UserTokenStore
        yield* authorize
        yield* at(2 * hour)
        const call = yield* Effect.forkChild(get())
        yield* TestClock3.adjust("1 second")
        yield* store.save("cli_a", {
          user: ada,
          accessToken: Redacted.make("user-other"),
          expiresAt: 4 * hour * 1000,
          refreshToken: Redacted.make("refresh-other")
        })
        yield* TestClock3.adjust("3 seconds")
        assert.strictEqual(yield* Fiber.join(call), "user-other")
      }).pipe(Effect.provide(live(oauth)))
    })
  }

  it.effect("does not try a refresh token that has ended itself", () => {
    const oauth = platform()
    return Effect.gen(function* () {
      yield* authorize
      yield* at(168 * hour)
      assert.isTrue(UserTokens.mustAuthorize(yield* Effect.flip(get())))
      assert.deepStrictEqual(oauth.spent, [])
    }).pipe(Effect.provide(live(oauth)))
  })

  it.effect("says that a user must authorize of whom nothing is stored, or only what has ended", () => {
    const oauth = platform({ reply: { refreshToken: undefined } })
    return Effect.gen(function* () {
      const unknown = yield* Effect.flip(get())
      assert.isTrue(UserTokens.mustAuthorize(unknown))
      assert.include(unknown.message, "has to authorize the app")
      yield* authorize
      yield* at(2 * hour - 1)
      assert.strictEqual(yield* get(), "user-1")
      yield* at(2 * hour)
      assert.isTrue(UserTokens.mustAuthorize(yield* Effect.flip(get())))
    }).pipe(Effect.provide(live(oauth)))
  })

  it("does not take a life of no time for one: neither token has ended when it comes", () => {
    const reply = OAuthClient.fromReply({
      access_token: "u-1",
      expires_in: 0,
      refresh_token: "ur-1",
      refresh_token_expires_in: "0"
    })
    const { expiresIn, refreshTokenExpiresIn } = Option.getOrThrow(reply)
    assert.deepStrictEqual([expiresIn, refreshTokenExpiresIn], [undefined, undefined])
  })

  it.effect("takes a token without a known end for good", () => {
    const oauth = platform({ reply: { expiresIn: undefined } })
    return Effect.gen(function* () {
      yield* authorize
      yield* at(1000 * hour)
      assert.strictEqual(yield* get(), "user-1")
    }).pipe(Effect.provide(live(oauth)))
  })

  it.effect("forgets a user", () => {
    const oauth = platform()
    return Effect.gen(function* () {
      const tokens = yield* UserTokens.UserTokens
      yield* authorize
      yield* tokens.forget({ user_id: "ada" })
      assert.isTrue(UserTokens.mustAuthorize(yield* Effect.flip(get())))
      yield* tokens.forget(ada)
    }).pipe(Effect.provide(live(oauth)))
  })

  it.effect("names what is missing in a user without an id, and in an empty code", () => {
    const oauth = platform()
    return Effect.gen(function* () {
      const tokens = yield* UserTokens.UserTokens
      for (const call of [tokens.get({}), tokens.hasScopes({ open_id: "" }, ["a"]), tokens.forget({})]) {
        const error = yield* Effect.flip(
          Effect.asVoid<unknown, FeishuError | UserTokenStore.UserTokenStoreError, never>(call)
        )
        assert.strictEqual(error._tag, "FeishuInvalidRequestError")
        assert.include(error.message, "user must have")
      }
      const error = yield* Effect.flip(tokens.authorize(""))
      assert.include(error.message, "code must not be empty")
      assert.deepStrictEqual(oauth.exchanged, [])
    }).pipe(Effect.provide(live(oauth)))
  })

  it.effect("stores a new authorization after a refresh that is under way, not before", () => {
    const gate = Deferred3.unsafeMake<void>(FiberId3.none)
    const oauth = platform({ after: Deferred.await(gate) })
    return Effect.gen(function* () {
      yield* authorize
      yield* at(2 * hour)
      const refresh = yield* Effect.forkChild(get())
      yield* settled
      const again = yield* Effect.forkChild(authorize)
      yield* settled
      yield* Deferred3.succeed(gate, undefined)
      assert.strictEqual(yield* Fiber.join(refresh), "user-2")
      yield* Fiber.join(again)
      assert.strictEqual((yield* inStore)?.access_token, "user-3")
      assert.strictEqual(yield* get(), "user-3")
    }).pipe(Effect.provide(live(oauth)))
  })
})

describe("UserTokens.hasScopes", () => {
  it.effect("knows what was granted, by spaces or commas", () =>
    Effect.gen(function* () {
      const tokens = yield* UserTokens.UserTokens
      assert.isTrue(yield* tokens.hasScopes(ada, []))
      assert.isFalse(yield* tokens.hasScopes(ada, ["a"]))
      yield* authorize
      assert.isTrue(yield* tokens.hasScopes(ada, ["a", "c"]))
      assert.isTrue(yield* tokens.hasScopes({ user_id: "ada" }, ["b"]))
      assert.isFalse(yield* tokens.hasScopes(ada, ["a", "d"]))
      yield* at(2 * hour)
      assert.isTrue(yield* tokens.hasScopes(ada, ["a"]))
      yield* at(168 * hour)
      assert.isFalse(yield* tokens.hasScopes(ada, ["a"]))
    }).pipe(Effect.provide(live(platform({ reply: { scope: "a,b c" } }))))
  )
})

describe("UserTokens.renew", () => {
  it.effect("replaces a refused token once for all who were refused", () => {
    const oauth = platform()
    return Effect.gen(function* () {
      const tokens = yield* UserTokens.UserTokens
      yield* authorize
      const refused = yield* tokens.get(ada)
      const renewed = yield* Effect.all(
        Array.from({ length: 50 }, () => tokens.renew(ada, refused)),
        { concurrency: "unbounded" }
      )
      assert.deepStrictEqual(
        new Set(renewed.map((token) => Option.getOrUndefined(Option.map(token, Redacted.value)))),
        new Set(["user-2"])
      )
      assert.deepStrictEqual(oauth.spent, ["refresh-1"])
      assert.deepStrictEqual(
        Option.map(yield* tokens.renew(ada, refused), Redacted.value),
        Option.some("user-2")
      )
      assert.deepStrictEqual(oauth.spent, ["refresh-1"])
    }).pipe(Effect.provide(live(oauth)))
  })

  it.effect("spends no refresh token on each call of an endpoint that takes no user's token", () => {
    const oauth = platform()
    return Effect.gen(function* () {
      const tokens = yield* UserTokens.UserTokens
      yield* authorize
      const first = yield* tokens.get(ada)
      assert.isTrue(Option.isSome(yield* tokens.renew(ada, first)))
      for (let call = 0; call < 30; call++) {
        assert.deepStrictEqual(yield* tokens.renew(ada, yield* tokens.get(ada)), Option.none())
      }
      assert.deepStrictEqual(oauth.spent, ["refresh-1"])
      yield* at(61)
      const renewed = yield* tokens.renew(ada, yield* tokens.get(ada))
      assert.deepStrictEqual(Option.map(renewed, Redacted.value), Option.some("user-3"))
    }).pipe(Effect.provide(live(oauth)))
  })

  it.effect(
    "replaces within a second, for all who were refused, a token that was revoked when it had come",
    () => {
      const oauth = platform()
      return Effect.gen(function* () {
        const tokens = yield* UserTokens.UserTokens
        yield* authorize
        yield* tokens.renew(ada, yield* tokens.get(ada))
        yield* TestClock3.adjust("300 millis")
        const revoked = yield* tokens.get(ada)
        const all = yield* Effect.forkChild(
          Effect.all(
            Array.from({ length: 50 }, () => tokens.renew(ada, revoked)),
            { concurrency: "unbounded" }
          )
        )
        yield* TestClock3.adjust("700 millis")
        assert.deepStrictEqual(
          new Set((yield* Fiber.join(all)).map((token) => Redacted.value(Option.getOrThrow(token)))),
          new Set(["user-3"])
        )
        assert.deepStrictEqual(oauth.spent, ["refresh-1", "refresh-2"])
      }).pipe(Effect.provide(live(oauth)))
    }
  )

  it.effect("spends less and less on an endpoint that goes on refusing", () => {
    const oauth = platform()
    return Effect.gen(function* () {
      const tokens = yield* UserTokens.UserTokens
      yield* authorize
      for (let second = 0; second <= 600; second++) {
        yield* at(second)
        yield* Effect.forkChild(Effect.flatMap(tokens.get(ada), (token) => tokens.renew(ada, token)))
        yield* settled
      }
      // Of the seconds 0, 1, 3, 7, 15, 31, 63, 123, 183 and so on.
      assert.strictEqual(oauth.spent.length, 15)
    }).pipe(Effect.provide(live(oauth)))
  })

  it.effect("has nothing better where there is no refresh token, or nobody", () =>
    Effect.gen(function* () {
      const tokens = yield* UserTokens.UserTokens
      assert.deepStrictEqual(yield* tokens.renew(ada, Redacted.make("user-1")), Option.none())
      yield* authorize
      assert.deepStrictEqual(yield* tokens.renew(ada, yield* tokens.get(ada)), Option.none())
    }).pipe(Effect.provide(live(platform({ reply: { refreshToken: undefined } }))))
  )

  it.effect("never gives the refused token back when the refresh fails", () =>
    Effect.gen(function* () {
      const tokens = yield* UserTokens.UserTokens
      yield* authorize
      const error = yield* Effect.flip(tokens.renew(ada, yield* tokens.get(ada)))
      assert.strictEqual(error._tag, "FeishuServerError")
    }).pipe(Effect.provide(live(platform({ before: Effect.fail(fault) }))))
  )
})

describe("UserTokens.provide and layerFor", () => {
  const call = Effect.flatMap(UserToken, ({ token }) => Effect.map(token, Redacted.value))

  it.effect("act with the user's current token", () => {
    const oauth = platform()
    return Effect.gen(function* () {
      yield* authorize
      assert.strictEqual(yield* call.pipe(UserTokens.provide(ada)), "user-1")
      assert.strictEqual(yield* UserTokens.provide(call, { user_id: "ada" }), "user-1")
      const both = Effect.andThen(at(2 * hour), call)
      assert.strictEqual(yield* Effect.provide(both, UserTokens.layerFor(ada)), "user-2")
    }).pipe(Effect.provide(live(oauth)))
  })

  it.effect("renew a token that a call was refused", () => {
    const oauth = platform()
    return Effect.gen(function* () {
      yield* authorize
      const renewed = Effect.flatMap(UserToken, ({ renew }) => renew(Redacted.make("user-1")))
      assert.deepStrictEqual(
        Option.map(yield* renewed.pipe(UserTokens.provide(ada)), Redacted.value),
        Option.some("user-2")
      )
    }).pipe(Effect.provide(live(oauth)))
  })

  it.effect("fail the call with an authorization error when the user is not known", () =>
    Effect.gen(function* () {
      assert.isTrue(UserTokens.mustAuthorize(yield* Effect.flip(call.pipe(UserTokens.provide(ada)))))
    }).pipe(Effect.provide(live(platform())))
  )

  it.effect("fail the call with the store's reason when the store fails, and ask nobody to authorize", () => {
    const store = fragile()
    return Effect.gen(function* () {
      yield* authorize
      yield* at(2 * hour)
      store.broken.save = true
      const error = yield* Effect.flip(call.pipe(UserTokens.provide(ada)))
      assert.strictEqual(error._tag, "FeishuTransportError")
      assert.include(error.message, "disk full")
      assert.isFalse(UserTokens.mustAuthorize(error))
      store.broken.save = false
    }).pipe(Effect.provide(live(platform(), store.layer)))
  })
})

describe("OAuthClient.fromReply", () => {
  it("reads numbers and their digits, and the older name", () => {
    const reply = {
      code: 0,
      access_token: "u-1",
      expires_in: "7200",
      refresh_token: "ur-1",
      refresh_expires_in: 604_800,
      token_type: "Bearer",
      scope: "a b"
    }
    const { accessToken, refreshToken, ...rest } = Option.getOrThrow(OAuthClient.fromReply(reply))
    assert.deepStrictEqual(rest, { expiresIn: 7200, refreshTokenExpiresIn: 604_800, scope: "a b" })
    assert.strictEqual(Redacted.value(accessToken), "u-1")
    assert.strictEqual(refreshToken && Redacted.value(refreshToken), "ur-1")
  })

  it("leaves out lives that are none, rather than losing the tokens", () => {
    for (const expires of [true, null, "", "soon", -1, Number.NaN, {}]) {
      const reply = OAuthClient.fromReply({
        access_token: "u-1",
        expires_in: expires,
        refresh_token: "",
        scope: ""
      })
      const { accessToken: _, ...rest } = Option.getOrThrow(reply)
      assert.deepStrictEqual(rest, {
        expiresIn: undefined,
        refreshToken: undefined,
        refreshTokenExpiresIn: undefined,
        scope: undefined
      })
    }
  })

  it("has nothing without an access token", () => {
    for (const token of [undefined, null, "", 1]) {
      assert.deepStrictEqual(
        OAuthClient.fromReply({ access_token: token, refresh_token: "ur-1" }),
        Option.none()
      )
    }
  })
})

describe("UserTokens and a store that is away", () => {
  it.effect("store a new pair as soon as the store is back, though nobody asks for it", () => {
    const oauth = platform()
    const store = fragile()
    return Effect.gen(function* () {
      yield* authorize
      yield* at(2 * hour)
      store.broken.save = true
      yield* Effect.flip(get())
      yield* TestClock3.adjust("10 minutes")
      assert.strictEqual((yield* inStore)?.refresh_token, "refresh-1")
      store.broken.save = false
      yield* TestClock3.adjust("30 seconds")
      assert.strictEqual((yield* inStore)?.refresh_token, "refresh-2")
      assert.deepStrictEqual(oauth.spent, ["refresh-1"])
    }).pipe(Effect.provide(live(oauth, store.layer)))
  })

  it.effect("store it when the program ends, and say so when that is not possible", () => {
    const log = captured()
    return Effect.gen(function* () {
      for (const isBack of [true, false]) {
        const oauth = platform()
        const store = fragile()
        const scope = yield* Scope.make()
        const context = yield* Layer.buildWithScope(live(oauth, store.layer), scope)
        yield* Effect.provide(authorize, context)
        yield* TestClock3.adjust("2 hours")
        store.broken.save = true
        yield* Effect.flip(Effect.provide(get(), context))
        if (isBack) store.broken.save = false
        const closing = yield* Effect.forkChild(Scope.close(scope, Exit.void))
        yield* TestClock3.adjust("10 seconds")
        yield* Fiber.join(closing)
        store.broken.save = false
        assert.strictEqual(
          (yield* Effect.provide(inStore, context))?.refresh_token,
          isBack ? "refresh-2" : "refresh-1"
        )
        yield* settled
        assert.strictEqual(
          log.lines.filter((line) => line.startsWith("ERROR The new tokens of 1 users")).length,
          isBack ? 0 : 1
        )
      }
    }).pipe(Effect.provide(log.layer))
  })

  it.effect("do not write an older pair over a new authorization of another process", () => {
    const oauth = platform()
    const store = fragile()
    return Effect.gen(function* () {
      const shared = yield* UserTokenStore.UserTokenStore
      yield* authorize
      yield* at(2 * hour)
      store.broken.save = true
      yield* Effect.flip(get())
      store.broken.save = false
      yield* shared.save("cli_a", {
        user: ada,
        accessToken: Redacted.make("user-new"),
        expiresAt: 9 * hour * 1000,
        refreshToken: Redacted.make("refresh-new")
      })
      yield* TestClock3.adjust("1 minute")
      assert.strictEqual((yield* inStore)?.refresh_token, "refresh-new")
      assert.strictEqual(yield* get(), "user-new")
    }).pipe(Effect.provide(live(oauth, store.layer)))
  })

  const misdeeds: { readonly [what: string]: () => Effect.Effect<never> } = {
    "never answers": () => Effect.never,
    "never answers and cannot be interrupted": () => Effect.uninterruptible(Effect.never),
    dies: () => Effect.die(new Error("a bug in it")),
    throws: () => {
      throw new Error("a bug in it")
    }
  }
  for (const [what, misdeed] of Object.entries(misdeeds)) {
    for (const operation of ["get", "save", "remove"] as const) {
      it.effect(
        `fail in time with the store's error when its ${operation} ${what}, and end with their layer`,
        () =>
          Effect.gen(function* () {
            const good = yield* UserTokenStore.makeMemory
            let isSound = true
            const store: UserTokenStore.Service = {
              ...good,
              [operation]: (...args: [never, never]) => (isSound ? good[operation](...args) : misdeed())
            }
            const scope = yield* Scope.make()
            const context = yield* Layer.buildWithScope(
              live(platform(), Layer.succeed(UserTokenStore.UserTokenStore, store)),
              scope
            )
            yield* Effect.provide(authorize, context)
            yield* at(2 * hour)
            isSound = false
            const asked = operation === "remove" ? forget : Effect.asVoid(get())
            const call = yield* Effect.forkChild(Effect.flip(Effect.provide(asked, context)))
            yield* TestClock3.adjust("11 seconds")
            const error = yield* Fiber.join(call)
            assert.strictEqual(error._tag, "UserTokenStoreError")
            assert.isFalse(UserTokens.mustAuthorize(error))
            const closing = yield* Effect.forkChild(Scope.close(scope, Exit.void))
            yield* TestClock3.adjust("5 seconds")
            yield* Fiber.join(closing)
            const after = yield* Effect.flip(Effect.provide(Effect.asVoid(get()), context))
            assert.include(after.message, "is closed")
          })
      )
    }
  }

  it.effect("answer with an error when they are closed, not with an interruption", () => {
    const oauth = platform({ before: Effect.never })
    return Effect.gen(function* () {
      const scope = yield* Scope.make()
      const context = yield* Layer.buildWithScope(live(oauth), scope)
      yield* Effect.provide(authorize, context)
      yield* at(2 * hour)
      const waiting = yield* Effect.forkChild(Effect.flip(Effect.provide(get(), context)))
      yield* settled
      const closing = yield* Effect.forkChild(Scope.close(scope, Exit.void))
      yield* TestClock3.adjust("5 seconds")
      yield* Fiber.join(closing)
      assert.include((yield* Fiber.join(waiting)).message, "is closed")
    })
  })
})

const forget = Effect.flatMap(UserTokens.UserTokens, (tokens) => tokens.forget(ada))

describe("UserTokens and callers that come and go", () => {
  it.effect("never make a call wait for a renewal while the token is good", () => {
    const gate = Deferred3.unsafeMake<void>(FiberId3.none)
    const oauth = platform({ before: Deferred.await(gate) })
    return Effect.gen(function* () {
      yield* authorize
      yield* at(2 * hour - 30)
      const all = yield* Effect.all(
        Array.from({ length: 100 }, () => get()),
        { concurrency: "unbounded" }
      )
      assert.deepStrictEqual(new Set(all), new Set(["user-1"]))
      yield* Deferred3.succeed(gate, undefined)
    }).pipe(Effect.provide(live(oauth)))
  })

  it.effect("keep what a code was exchanged for when the one who brought it has gone", () => {
    const gate = Deferred3.unsafeMake<void>(FiberId3.none)
    const oauth = platform()
    const slow = Layer.effect(
      OAuthClient.OAuthClient,
      Effect.map(OAuthClient.OAuthClient, (client) => ({
        ...client,
        userInfo: (token: Redacted.Redacted<string>) =>
          Effect.andThen(Deferred.await(gate), client.userInfo(token))
      }))
    ).pipe(Layer.provide(oauth.layer))
    return Effect.gen(function* () {
      const visit = yield* Effect.forkChild(authorize)
      yield* settled
      yield* Fiber3.interrupt(visit)
      yield* Deferred3.succeed(gate, undefined)
      yield* settled
      assert.strictEqual((yield* inStore)?.access_token, "user-1")
    }).pipe(Effect.provide(live({ ...oauth, layer: slow })))
  })

  it.effect("give no forgotten token to who asks while it is being forgotten", () => {
    const gate = Deferred3.unsafeMake<void>(FiberId3.none)
    return Effect.gen(function* () {
      const store = yield* UserTokenStore.makeMemory
      const slow: UserTokenStore.Service = {
        ...store,
        remove: (appId, user) => Effect.andThen(Deferred.await(gate), store.remove(appId, user))
      }
      yield* Effect.gen(function* () {
        yield* authorize
        yield* at(2 * hour)
        const forgetting = yield* Effect.forkChild(forget)
        yield* settled
        const asking = yield* Effect.forkChild(Effect.flip(get()))
        yield* settled
        yield* Deferred3.succeed(gate, undefined)
        yield* Fiber.join(forgetting)
        assert.isTrue(UserTokens.mustAuthorize(yield* Fiber.join(asking)))
      }).pipe(Effect.provide(live(platform(), Layer.succeed(UserTokenStore.UserTokenStore, slow))))
    })
  })

  it.effect("forget and replace a user of whom the store holds something damaged", () => {
    const texts = new Map<string, string>()
    const store = UserTokenStore.make({
      get: (name) => Effect.sync(() => Option.fromNullishOr(texts.get(name))),
      set: (name, text) => Effect.sync(() => void texts.set(name, text)),
      remove: (name) => Effect.sync(() => void texts.delete(name))
    })
    const damage = () => {
      for (const name of texts.keys()) if (name.includes("/user/")) texts.set(name, "{")
    }
    return Effect.gen(function* () {
      yield* authorize
      damage()
      assert.strictEqual((yield* Effect.flip(get()))._tag, "UserTokenStoreError")
      yield* authorize
      assert.strictEqual(yield* get(), "user-2")
      damage()
      yield* forget
      assert.isTrue(UserTokens.mustAuthorize(yield* Effect.flip(get())))
      assert.deepStrictEqual(
        [...texts.keys()].filter((name) => name.includes("/user/")),
        []
      )
    }).pipe(Effect.provide(live(platform(), Layer.succeed(UserTokenStore.UserTokenStore, store))))
  })
})

describe("UserTokens of many users", () => {
  // As many as one likes: USERS=100000 takes a minute.
  const count = Number(process.env["USERS"] ?? 48_000)

  it.effect(
    `take no memory but that of the store: ${count} users renewed, nine of ten in vain`,
    () => {
      /** Holds nothing: each user's token is made when it is asked for. */
      const store: UserTokenStore.Service = {
        get: (_, { open_id }) =>
          Effect.sync(() =>
            Option.some({
              user: { open_id },
              accessToken: Redacted.make(`user-${open_id}`),
              expiresAt: 0,
              refreshToken: Redacted.make(`refresh-${open_id}`)
            })
          ),
        save: () => Effect.void,
        remove: () => Effect.void
      }
      const oauth = Layer.succeed(OAuthClient.OAuthClient, {
        appId: "cli_a",
        exchange: () => Effect.die("nobody logs in"),
        refresh: (token) =>
          Redacted.value(token).endsWith("0")
            ? Effect.succeed({ accessToken: Redacted.make("user-new"), expiresIn: 7200 })
            : Effect.fail(fault),
        userInfo: () => Effect.die("nobody logs in")
      })
      const heap = Effect.sync(() => {
        gc()
        return process.memoryUsage().heapUsed
      })
      return Effect.gen(function* () {
        const users = (from: number, to: number) =>
          Effect.forEach(
            Array.from({ length: to - from }, (_, i) => `ou_${from + i}`),
            (open_id) => Effect.exit(get({ open_id })),
            { concurrency: 64, discard: true }
          )
        yield* users(0, count / 2)
        const grown: Array<number> = []
        for (let part = 4; part < 8; part++) {
          const before = yield* heap
          yield* users((count * part) / 8, (count * (part + 1)) / 8)
          grown.push(((yield* heap) - before) / (count / 8))
        }
        // What is remembered of a user for good, and be it an id alone, would be more, each time. Other tests' leavings come and go.
        assert.isBelow(Math.min(...grown), 100)
      }).pipe(
        Effect.provide(
          UserTokens.layer.pipe(Layer.provide([oauth, Layer.succeed(UserTokenStore.UserTokenStore, store)]))
        )
      )
    },
    60_000
  )
})
