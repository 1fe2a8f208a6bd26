import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { app, call, request } from "./support.js"

const layer = Sandbox.layer({ seed: 1, users: 5 })
const back = "https://app.example/back?keep=1"

/** Where the page of the platform sends the browser. */
const sentTo = (path: string, query: Record<string, string>) =>
  Effect.map(request("GET", `${path}?${new URLSearchParams(query).toString()}`), ({ headers, status }) => {
    assert.strictEqual(status, 302)
    return new URL(headers["location"] ?? "")
  })

describe("the pages of logins", () => {
  it.effect("send the browser back with a code, by each of their names", () =>
    Effect.gen(function* () {
      for (const [path, name] of [
        ["/open-apis/authen/v1/authorize", "client_id"],
        ["/open-apis/authen/v1/authorize", "app_id"],
        ["/open-apis/authen/v1/index", "app_id"]
      ] as const) {
        const url = yield* sentTo(path, { [name]: app.app_id, redirect_uri: back, state: "s" })
        assert.strictEqual(url.origin, "https://app.example")
        assert.strictEqual(url.searchParams.get("keep"), "1")
        assert.strictEqual(url.searchParams.get("state"), "s")
        assert.isNotEmpty(url.searchParams.get("code"))
      }
    }).pipe(Effect.provide(layer))
  )
})

describe("the older ways to a user token", () => {
  it.effect("take a code once and give a token that is the user's", () =>
    Effect.gen(function* () {
      const url = yield* sentTo("/open-apis/authen/v1/index", {
        app_id: app.app_id,
        redirect_uri: back,
        sandbox_user: "2"
      })
      const body = { grant_type: "authorization_code", code: url.searchParams.get("code") }
      const path = "/open-apis/authen/v1/oidc/access_token"
      const first = yield* call("POST", path, { body })
      assert.strictEqual(first.get("code"), 0)
      assert.strictEqual((yield* call("POST", path, { body })).get("code"), 20065)
      const who = yield* request("GET", "/open-apis/authen/v1/user_info", {
        token: first.text("data.access_token")
      })
      const { users } = yield* Sandbox.users()
      assert.strictEqual(who.get("data.open_id"), users[2]!.open_id)
      const renewed = yield* call("POST", "/open-apis/authen/v1/refresh_access_token", {
        body: { grant_type: "refresh_token", refresh_token: first.get("data.refresh_token") }
      })
      assert.strictEqual(renewed.get("data.open_id"), users[2]!.open_id)
    }).pipe(Effect.provide(layer))
  )
})

describe("the single sign-on of old", () => {
  it.effect("gives a token for a form, says who the user is, and refuses as OAuth does", () =>
    Effect.gen(function* () {
      const url = yield* sentTo("/suite/passport/oauth/authorize", {
        client_id: app.app_id,
        redirect_uri: back,
        response_type: "code",
        state: "s",
        sandbox_user: "2"
      })
      const ask = (extra: Record<string, string>) =>
        request("POST", "/suite/passport/oauth/token", {
          headers: { "content-type": "application/x-www-form-urlencoded" },
          body: new URLSearchParams({
            client_id: app.app_id,
            client_secret: app.app_secret,
            ...extra
          }).toString()
        })
      const code = url.searchParams.get("code") ?? ""
      const given = yield* ask({ grant_type: "authorization_code", code, redirect_uri: back })
      assert.strictEqual(given.status, 200)
      const token = given.text("access_token")
      const who = yield* request("GET", "/suite/passport/oauth/userinfo", { token })
      const { users } = yield* Sandbox.users()
      assert.deepStrictEqual([who.get("sub"), who.get("open_id")], [users[2]!.open_id, users[2]!.open_id])
      const renewed = yield* ask({ grant_type: "refresh_token", refresh_token: given.text("refresh_token") })
      assert.match(renewed.text("access_token"), /^eyJ/)
      const again = yield* ask({ grant_type: "authorization_code", code })
      assert.deepStrictEqual([again.status, again.get("error")], [400, "invalid_grant"])
    }).pipe(Effect.provide(layer))
  )
})

describe("tokens of an app", () => {
  it.effect("are given at addresses that end with a slash as well", () =>
    Effect.gen(function* () {
      for (const kind of ["tenant_access_token", "app_access_token"]) {
        const reply = yield* request("POST", `/open-apis/auth/v3/${kind}/internal/`, { body: app })
        assert.strictEqual(reply.get("code"), 0)
        assert.match(reply.text(kind), /^[ta]-/)
      }
    }).pipe(Effect.provide(layer))
  )
})

describe("an address that would run in a browser", () => {
  it.effect("is none to send a code to", () =>
    Effect.gen(function* () {
      for (const to of ["javascript:alert(1)", "data:text/html,x"]) {
        const query = new URLSearchParams({ client_id: app.app_id, redirect_uri: to })
        const reply = yield* request("GET", `/open-apis/authen/v1/authorize?${query}`)
        assert.deepStrictEqual([reply.status, reply.get("code")], [400, 20029])
      }
    }).pipe(Effect.provide(layer))
  )
})

describe("a token of a kind that the endpoint does not take", () => {
  it.effect("is refused, by the kinds that the specification names", () =>
    Effect.gen(function* () {
      const { accessToken } = yield* Sandbox.mintUserToken()
      // Only users say who they are, only apps create people and send to many.
      assert.strictEqual((yield* call("GET", "/open-apis/authen/v1/user_info")).get("code"), 99991663)
      const asUser = (path: string) => request("POST", path, { token: accessToken, body: {} })
      assert.strictEqual((yield* asUser("/open-apis/contact/v3/users")).get("code"), 99991668)
      assert.strictEqual((yield* asUser("/open-apis/message/v4/batch_send/")).get("code"), 99991668)
    }).pipe(Effect.provide(layer))
  )
})
