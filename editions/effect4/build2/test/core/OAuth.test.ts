import * as AppTicketStore from "@effect-feishu/core/AppTicketStore"
import * as Calendar from "@effect-feishu/core/Calendar"
import * as Credentials from "@effect-feishu/core/Credentials"
import * as Feishu from "@effect-feishu/core/Feishu"
import type * as FeishuError from "@effect-feishu/core/FeishuError"
import * as OAuth from "@effect-feishu/core/OAuth"
import * as OAuthState from "@effect-feishu/core/OAuthState"
import * as Pkce from "@effect-feishu/core/Pkce"
import * as Region from "@effect-feishu/core/Region"
import * as TokenCache from "@effect-feishu/core/TokenCache"
import * as UserToken from "@effect-feishu/core/UserToken"
import * as UserTokens from "@effect-feishu/core/UserTokens"
import * as UserTokenStore from "@effect-feishu/core/UserTokenStore"
import * as Fault from "@effect-feishu/sandbox/Fault"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import * as SandboxTransport from "@effect-feishu/sandbox/SandboxTransport"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Effect3 from "../../effect3/effect/Effect.js"
import * as FastCheck from "fast-check"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as TestClock3 from "../../effect3/effect/TestClock.js"
import * as Fiber from "effect/Fiber"

const redirectUri = "https://app.example.com/oauth/callback"
const { appId } = Sandbox.defaultApp
const sandbox = SandboxFeishu.layer({ seed: 1 })
const withTokens = UserTokens.layer.pipe(
  Layer.provide([OAuth.layer, UserTokenStore.layerMemory]),
  Layer.provideMerge(sandbox)
)

/** The query of an address. */
const queryOf = (url: string) => Object.fromEntries(new URL(url).searchParams)

/** Opens the page in the browser of a person, and gives what it sends the browser back with. */
const visit = (url: string, extra: Readonly<Record<string, string>> = { sandbox_user: "0" }) =>
  Effect.gen(function* () {
    const address = new URL(url)
    for (const [name, value] of Object.entries(extra)) address.searchParams.set(name, value)
    const { handle } = yield* Sandbox.Sandbox
    const response = yield* handle({
      method: "GET",
      url: address.pathname + address.search,
      headers: {},
      body: new Uint8Array()
    })
    if (response._tag !== "Reply" || response.status !== 302) {
      return yield* Effect3.dieMessage("the page did not send the browser back")
    }
    return queryOf(response.headers["location"] ?? "")
  })

/** A code for the first person. */
const codeFor = (options: Partial<OAuth.AuthorizeOptions> = {}) =>
  Effect.gen(function* () {
    const url = yield* OAuth.authorizeUrl({ redirectUri, scope: ["offline_access"], ...options })
    return (yield* visit(url))["code"] ?? ""
  })

const refusedWith = (code: number) => (error: FeishuError.FeishuError) => {
  assert.strictEqual(error._tag, "FeishuAuthError")
  assert.strictEqual(error.code, code)
}

describe("OAuth.authorizeUrl", () => {
  it.effect("names the app and the page to come back to, and nothing that was not given", () =>
    Effect.gen(function* () {
      const url = yield* OAuth.authorizeUrl({ redirectUri })
      assert.strictEqual(new URL(url).origin, "https://accounts.feishu.cn")
      assert.deepStrictEqual(queryOf(url), {
        client_id: appId,
        response_type: "code",
        redirect_uri: redirectUri
      })
      assert.deepStrictEqual(yield* Sandbox.requests, [])
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("joins scopes with one space, and carries state, prompt and the challenge", () =>
    Effect.gen(function* () {
      const pkce = yield* Pkce.make
      const url = yield* OAuth.authorizeUrl({
        redirectUri,
        scope: ["a:b", " c:d  e:f "],
        state: "s&=+",
        prompt: "consent",
        pkce
      })
      assert.include(url, "scope=a%3Ab+c%3Ad+e%3Af")
      assert.deepStrictEqual(queryOf(url), {
        client_id: appId,
        response_type: "code",
        redirect_uri: redirectUri,
        scope: "a:b c:d e:f",
        state: "s&=+",
        prompt: "consent",
        code_challenge: pkce.challenge,
        code_challenge_method: "S256"
      })
      assert.notInclude(url, Redacted.value(pkce.verifier))
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("names every argument that does not fit", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(
        OAuth.authorizeUrl({
          redirectUri: "/callback",
          scope: Array.from({ length: 51 }, (_, at) => `scope:${at}`),
          state: ""
        })
      )
      assert.deepStrictEqual(
        error.problems.map(({ path }) => path),
        ["redirectUri", "scope", "state"]
      )
    }).pipe(Effect.provide(sandbox))
  )

  const regions: ReadonlyArray<readonly [Region.Options, string]> = [
    [{ region: "lark" }, "https://accounts.larksuite.com"],
    [{ baseUrl: "https://open.example.com", accountsUrl: "https://id.example.com" }, "https://id.example.com"]
  ]
  for (const [options, origin] of regions) {
    it.effect(`leads to the accounts host: ${origin}`, () =>
      Effect.map(OAuth.authorizeUrl({ redirectUri }), (url) =>
        assert.strictEqual(new URL(url).origin, origin)
      ).pipe(Effect.provide(clientWith(Credentials.layer({ appId, appSecret: "s" }), options)))
    )
  }

  it.effect("a base URL of one's own works until somebody has to sign in", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(OAuth.authorizeUrl({ redirectUri }))
      assert.strictEqual(error.problems[0]?.path, "accountsUrl")
    }).pipe(
      Effect.provide(
        clientWith(Credentials.layer({ appId, appSecret: "s" }), {
          baseUrl: "https://open.example.com"
        })
      )
    )
  )
})

/** The client over the sandbox with other credentials. */
const clientWith = (
  credentials: Layer.Layer<Credentials.Credentials, FeishuError.FeishuInvalidRequestError>,
  region: Region.Options = {}
) =>
  Feishu.layerClient().pipe(
    Layer.provideMerge(Layer.mergeAll(credentials, Region.layer(region), TokenCache.layerMemory)),
    Layer.provideMerge(SandboxTransport.layer),
    Layer.provideMerge(Sandbox.layer({ seed: 1 }))
  )

describe("OAuth", () => {
  it.effect("only self-built apps log users in: others are refused before any request", () =>
    Effect.gen(function* () {
      for (const call of [
        Effect.flip(OAuth.authorizeUrl({ redirectUri })),
        Effect.flip(OAuth.exchangeCode("code")),
        Effect.flip(OAuth.refresh("token")),
        Effect.flip(OAuth.makeClient)
      ]) {
        const error = yield* call
        assert.isTrue(error._tag === "FeishuInvalidRequestError" && error.problems[0]?.path === "Credentials")
      }
      assert.deepStrictEqual(yield* Sandbox.requests, [])
      // Who a token belongs to can be asked by any app.
      const { accessToken, user } = yield* Sandbox.mintUserToken()
      assert.strictEqual((yield* OAuth.userInfo(accessToken)).open_id, user.open_id)
    }).pipe(
      Effect.provide(
        clientWith(Credentials.layerCustom({ appId, cacheKey: () => "k", fetch: () => Effect.never }))
      )
    )
  )

  it.effect("no token goes with a token request, not even where a user is in scope", () =>
    Effect.gen(function* () {
      const code = yield* codeFor()
      yield* Sandbox.clearRequests
      yield* OAuth.exchangeCode(code).pipe(UserToken.provide("u-somebody"))
      const [request, ...more] = yield* Sandbox.requests
      assert.deepStrictEqual(more, [])
      assert.notProperty(request?.headers, "authorization")
      assert.deepStrictEqual(Object.keys(request?.json as object).sort(), [
        "client_id",
        "client_secret",
        "code",
        "grant_type"
      ])
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("a code is good once, for five minutes, for its app, its page and its verifier", () =>
    Effect.gen(function* () {
      const used = yield* codeFor()
      yield* OAuth.exchangeCode(used, { redirectUri })
      refusedWith(20065)(yield* Effect.flip(OAuth.exchangeCode(used)))
      refusedWith(20003)(yield* Effect.flip(OAuth.exchangeCode("unknown")))
      const other = yield* codeFor()
      refusedWith(20071)(
        yield* Effect.flip(OAuth.exchangeCode(other, { redirectUri: "https://app.example.com/else" }))
      )
      yield* TestClock3.adjust("301 seconds")
      refusedWith(20004)(yield* Effect.flip(OAuth.exchangeCode(other)))

      const pkce = yield* Pkce.make
      const bound = yield* codeFor({ pkce })
      refusedWith(20049)(yield* Effect.flip(OAuth.exchangeCode(bound)))
      const { verifier } = yield* Pkce.make
      refusedWith(20049)(yield* Effect.flip(OAuth.exchangeCode(bound, { codeVerifier: verifier })))
      yield* OAuth.exchangeCode(bound, { codeVerifier: pkce.verifier })
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("a refresh token is good once, and the next one comes with it", () =>
    Effect.gen(function* () {
      const first = yield* OAuth.exchangeCode(yield* codeFor())
      const second = yield* OAuth.refresh(first.refreshToken!)
      refusedWith(20073)(yield* Effect.flip(OAuth.refresh(first.refreshToken!)))
      // The access token before lives on to its own end.
      assert.isString((yield* OAuth.userInfo(first.accessToken)).open_id)
      yield* Sandbox.revokeGrants()
      refusedWith(20064)(yield* Effect.flip(OAuth.refresh(second.refreshToken!)))
      refusedWith(20026)(yield* Effect.flip(OAuth.refresh("ur-unknown")))
      const late = yield* OAuth.exchangeCode(yield* codeFor())
      yield* TestClock3.adjust("8 days")
      refusedWith(20037)(yield* Effect.flip(OAuth.refresh(late.refreshToken!)))
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("without offline_access there is no refresh token; a narrower token may do less", () =>
    Effect.gen(function* () {
      const plain = yield* OAuth.exchangeCode(yield* codeFor({ scope: "a:b c:d" }), { scope: ["a:b"] })
      assert.isUndefined(plain.refreshToken)
      assert.strictEqual(plain.scope, "a:b")
      const code = yield* codeFor({ scope: "a:b" })
      refusedWith(20068)(yield* Effect.flip(OAuth.exchangeCode(code, { scope: "x:y" })))
      refusedWith(20067)(yield* Effect.flip(OAuth.exchangeCode(code, { scope: "a:b a:b" })))
      yield* OAuth.exchangeCode(code)
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("the error says what the platform said, and holds no secret", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(OAuth.refresh("ur-very-secret"))
      assert.strictEqual(error._tag, "FeishuAuthError")
      assert.include(error.message, "the refresh token is not valid")
      assert.strictEqual(error._tag === "FeishuAuthError" && error.oauth, "invalid_grant")
      for (const text of [error.message, JSON.stringify(error), String(error)]) {
        assert.notInclude(text, "ur-very-secret")
        assert.notInclude(text, Sandbox.defaultApp.appSecret)
      }
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("a refresh whose answer was lost is not sent again", () =>
    Effect.gen(function* () {
      const { refreshToken } = yield* OAuth.exchangeCode(yield* codeFor())
      yield* Sandbox.clearRequests
      yield* Sandbox.inject(
        Fault.next(1, { path: "/open-apis/authen/v2/oauth/token" }, Fault.dropped({ moment: "after" }))
      )
      const error = yield* Effect.flip(OAuth.refresh(refreshToken!))
      assert.strictEqual(error._tag, "FeishuTransportError")
      assert.strictEqual((yield* Sandbox.requests).length, 1)
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("a refresh that came too often is sent again", () =>
    Effect.gen(function* () {
      const { refreshToken } = yield* OAuth.exchangeCode(yield* codeFor())
      yield* Sandbox.inject(
        Fault.next(1, { path: "/open-apis/authen/v2/oauth/token" }, Fault.rateLimited({ resetSeconds: 3 }))
      )
      const run = yield* Effect.forkChild(OAuth.refresh(refreshToken!))
      yield* TestClock3.adjust("4 seconds")
      assert.isDefined((yield* Fiber.join(run)).refreshToken)
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("texts that cannot be right are refused before any request", () =>
    Effect.gen(function* () {
      const wrong = [
        ["code", Effect.flip(OAuth.exchangeCode(""))],
        ["code", Effect.flip(OAuth.exchangeCode("a b"))],
        ["codeVerifier", Effect.flip(OAuth.exchangeCode("code", { codeVerifier: Redacted.make("short") }))],
        ["refreshToken", Effect.flip(OAuth.refresh(""))],
        ["userAccessToken", Effect.flip(OAuth.userInfo("line\nbreak"))]
      ] as const
      for (const [path, refused] of wrong) {
        const error = yield* refused
        assert.isTrue(error._tag === "FeishuInvalidRequestError" && error.problems[0]?.path === path, path)
      }
      assert.deepStrictEqual(yield* Sandbox.requests, [])
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("logs users of a store app in, who are told apart across tenants", () =>
    Effect.gen(function* () {
      const tokens = yield* UserTokens.UserTokens
      const code = yield* codeFor()
      const user = yield* tokens.authorize(code)
      const ada = yield* Sandbox.user(0)
      assert.strictEqual(user.open_id, ada.open_id)
      // Another tenant may have a user of the same id.
      assert.isUndefined(user.user_id)
      yield* tokens.get(user)
    }).pipe(
      Effect.provide(
        UserTokens.layer.pipe(
          Layer.provide([OAuth.layer, UserTokenStore.layerMemory]),
          Layer.provideMerge(
            clientWith(
              Credentials.layerStore(SandboxFeishu.clientOptions()).pipe(
                Layer.provide(AppTicketStore.layerMemory)
              ),
              {}
            )
          )
        )
      )
    )
  )

  it.effect("from the page to the end: authorized, renewed once for a hundred calls, taken back", () =>
    Effect.gen(function* () {
      yield* TestClock3.setTime(Date.UTC(2026, 0, 5, 1))
      const ada = yield* Sandbox.user(0)

      // The page, there and back.
      const pkce = yield* Pkce.make
      const signer = yield* OAuthState.make({ secret: "only the servers know" })
      const state = yield* signer.issue({ extra: { back: "/calendar" } })
      const url = yield* OAuth.authorizeUrl({
        redirectUri,
        scope: ["calendar:calendar", "offline_access"],
        state,
        pkce
      })
      const answer = yield* visit(url)
      const known = Option.getOrThrow(yield* signer.consume(answer["state"]))
      assert.deepStrictEqual(known.extra, { back: "/calendar" })

      // Somebody who says no comes back without a code.
      const refused = yield* visit(url, { sandbox_user: "1", sandbox_deny: "1" })
      assert.deepStrictEqual(refused, { state, error: "access_denied" })

      const user = yield* OAuth.completeAuthorization(answer["code"] ?? "", {
        redirectUri,
        codeVerifier: pkce.verifier
      })
      assert.strictEqual(user.open_id, ada.open_id)

      // Acting as the user.
      const whose = Calendar.calendars.primary().pipe(UserTokens.provide({ open_id: ada.open_id }))
      assert.strictEqual((yield* whose).calendars[0]?.user_id, ada.open_id)

      // The token ends: a hundred calls at once spend the refresh token once.
      const refreshes = Effect.map(Sandbox.requestCounts, (counts) => counts["authen.v2.oauth.token"] ?? 0)
      yield* Sandbox.clearRequests
      yield* TestClock3.adjust("2 hours")
      const owners = yield* Effect.all(
        Array.from({ length: 100 }, () => whose),
        { concurrency: "unbounded" }
      )
      assert.isTrue(owners.every(({ calendars }) => calendars[0]?.user_id === ada.open_id))
      assert.strictEqual(yield* refreshes, 1)

      // What came in its place was kept: the next time works with it, and the next.
      for (const times of [2, 3]) {
        yield* TestClock3.adjust("2 hours")
        yield* whose
        assert.strictEqual(yield* refreshes, times)
      }

      // She takes it back: the next call says that she has to agree again.
      yield* Sandbox.revokeGrants({ user: 0 })
      const call = yield* Effect.forkChild(Effect.flip(whose))
      // Another process might have been faster.
      yield* TestClock3.adjust("4 seconds")
      const error = yield* Fiber.join(call)
      assert.isTrue(UserTokens.mustAuthorize(error))
      assert.strictEqual(error.code, 20064)

      // And when she does, all is well.
      yield* OAuth.completeAuthorization(yield* codeFor({ scope: "offline_access" }))
      assert.strictEqual((yield* whose).calendars[0]?.user_id, ada.open_id)
    }).pipe(Effect.provide(withTokens))
  )
})

describe("OAuth redirect helpers", () => {
  it("a callback path has exactly one slash in front", () => {
    assert.strictEqual(OAuth.normalizeOauthCallbackPath(), "/oauth/callback")
    assert.strictEqual(OAuth.normalizeOauthCallbackPath(" ///a "), "/a")
    assert.strictEqual(OAuth.normalizeOauthCallbackPath(""), "/")
    FastCheck.assert(
      FastCheck.property(FastCheck.string(), (path) => {
        const normal = OAuth.normalizeOauthCallbackPath(path)
        assert.match(normal, /^\/(?!\/)/)
        assert.strictEqual(OAuth.normalizeOauthCallbackPath(normal), normal)
      })
    )
  })

  it("a redirect URI needs a public origin, whose slashes at the end do not matter", () => {
    for (const origin of [null, undefined, "", "  ", "/"]) {
      assert.isUndefined(OAuth.buildOauthRedirectUri(origin))
    }
    assert.strictEqual(
      OAuth.buildOauthRedirectUri(" https://app.example.com// ", "callback"),
      "https://app.example.com/callback"
    )
    assert.strictEqual(OAuth.buildOauthRedirectUri("https://app.example.com"), redirectUri)
  })
})
