import * as OAuth from "@effect-feishu/core/OAuth"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { SandboxServer } from "@effect-feishu/sandbox/SandboxServer"
import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { parity, type ParityCase } from "../runner.js"

const { appId } = Sandbox.defaultApp
const redirectUri = "https://app.example.com/oauth/callback"
const token = "/open-apis/authen/v2/oauth/token"
/** The request log holds no secrets. */
const hidden = "<redacted>"

/** What the page sends a browser back with. */
const code = Effect.gen(function* () {
  const url = yield* OAuth.authorizeUrl({ redirectUri, scope: "offline_access" })
  const response = yield* Effect.promise(() => fetch(url, { redirect: "manual" }))
  return new URL(response.headers.get("location") ?? "").searchParams.get("code") ?? ""
})

export const cases: ReadonlyArray<ParityCase> = [
  parity("oauth.authorizeUrl", SandboxServer, {
    call: () =>
      Effect.gen(function* () {
        const url = yield* OAuth.authorizeUrl({
          redirectUri,
          scope: ["calendar:calendar", "offline_access"],
          state: "s 1",
          prompt: "consent"
        })
        yield* Effect.promise(() => fetch(url, { redirect: "manual" }))
        return url
      }),
    wire: () => ({
      method: "GET",
      path: "/open-apis/authen/v1/authorize",
      query: {
        client_id: appId,
        response_type: "code",
        redirect_uri: redirectUri,
        scope: "calendar:calendar offline_access",
        state: "s 1",
        prompt: "consent"
      },
      as: "none"
    }),
    result: (url, { baseUrl }) => {
      assert.strictEqual(
        url,
        `${baseUrl}/open-apis/authen/v1/authorize?client_id=${appId}&response_type=code` +
          "&redirect_uri=https%3A%2F%2Fapp.example.com%2Foauth%2Fcallback" +
          "&scope=calendar%3Acalendar+offline_access&state=s+1&prompt=consent"
      )
    }
  }),
  parity("oauth.exchangeCode", code, {
    call: (value) => OAuth.exchangeCode(value),
    wire: () => ({
      method: "POST",
      path: token,
      body: { grant_type: "authorization_code", client_id: appId, client_secret: hidden, code: hidden },
      as: "none"
    }),
    result: (tokens) => {
      assert.isTrue(Redacted.isRedacted(tokens.accessToken))
      assert.strictEqual(tokens.expiresIn, 7200)
      assert.strictEqual(tokens.refreshTokenExpiresIn, 604_800)
      assert.strictEqual(tokens.scope, "offline_access")
    }
  }),
  parity(
    "oauth.refresh",
    Effect.flatMap(code, (value) => OAuth.exchangeCode(value)),
    {
      call: ({ refreshToken }) => OAuth.refresh(refreshToken!),
      wire: () => ({
        method: "POST",
        path: token,
        body: {
          grant_type: "refresh_token",
          client_id: appId,
          client_secret: hidden,
          refresh_token: hidden
        },
        as: "none"
      }),
      result: (tokens, before) => {
        assert.notStrictEqual(Redacted.value(tokens.refreshToken!), Redacted.value(before.refreshToken!))
      }
    }
  ),
  parity("oauth.userInfo", Sandbox.mintUserToken({ user: 4 }), {
    call: ({ accessToken }) => OAuth.userInfo(accessToken),
    wire: () => ({ method: "GET", path: "/open-apis/authen/v1/user_info", as: "user" }),
    result: (info, { user }) => {
      assert.strictEqual(info.open_id, user.open_id)
      assert.strictEqual(info.name, user.name)
    }
  })
]
