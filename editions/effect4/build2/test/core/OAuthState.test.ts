import * as OAuthState from "@effect-feishu/core/OAuthState"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as FastCheck from "fast-check"
import * as Option from "effect/Option"
import { createHmac } from "node:crypto"
import * as TestClock3 from "../../effect3/effect/TestClock.js"

const secret = "state secret"
const signer = OAuthState.make({ secret })

const sign = (payload: string, key = secret) =>
  `${payload}.${createHmac("sha256", key).update(payload).digest("base64url")}`
const signed = (json: unknown) =>
  sign(Buffer.from(typeof json === "string" ? json : JSON.stringify(json)).toString("base64url"))

const content = { v: "v1", uk: [], sc: [], tk: null, n: "n", iat: 1000, ex: {} }

describe("OAuthState", () => {
  it.effect("says at the callback what was said at the start", () =>
    Effect.gen(function* () {
      const { consume, issue } = yield* signer
      yield* TestClock3.setTime(1_700_000_000_999)
      const state = yield* issue({
        user: { open_id: "ou_a", user_id: "ada" },
        scopes: ["offline_access", "calendar:calendar"],
        tenantKey: "tk",
        nonce: "nonce",
        extra: { return_to: "/päge?x=1", deep: { b: [1, null, true], a: "" } }
      })
      assert.deepStrictEqual(
        yield* consume(state),
        Option.some({
          user: { open_id: "ou_a", user_id: "ada" },
          scopes: ["offline_access", "calendar:calendar"],
          tenantKey: "tk",
          nonce: "nonce",
          issuedAt: 1_700_000_000,
          extra: { return_to: "/päge?x=1", deep: { b: [1, null, true], a: "" } }
        })
      )
    })
  )

  it.effect("is sorted JSON and its HMAC-SHA256, both in base64url", () =>
    Effect.gen(function* () {
      const { issue } = yield* signer
      yield* TestClock3.setTime(1_000_000)
      const state = yield* issue({ user: { open_id: "ou_a" }, nonce: "n", extra: { b: 1, a: 2 } })
      const payload = Buffer.from(
        '{"ex":{"a":2,"b":1},"iat":1000,"n":"n","sc":[],"tk":null,"uk":["open_id:ou_a"],"v":"v1"}'
      )
      assert.strictEqual(state, sign(payload.toString("base64url")))
    })
  )

  it.effect("has another nonce of 32 hexadecimal digits each time", () =>
    Effect.gen(function* () {
      const { consume, issue } = yield* signer
      const states = yield* Effect.all(Array.from({ length: 20 }, () => Effect.flatMap(issue(), consume)))
      const nonces = states.map((state) => Option.getOrThrow(state).nonce)
      assert.strictEqual(new Set(nonces).size, 20)
      for (const nonce of nonces) assert.match(nonce, /^[0-9a-f]{32}$/)
    })
  )

  it.effect("is good for ten minutes, or as long as is said", () =>
    Effect.gen(function* () {
      const { consume, issue } = yield* signer
      const brief = yield* OAuthState.make({ secret, timeToLive: "30 seconds" })
      const state = yield* issue()
      const briefState = yield* brief.issue()
      yield* TestClock3.adjust("30 seconds")
      assert.isTrue(Option.isSome(yield* brief.consume(briefState)))
      yield* TestClock3.adjust("1 second")
      assert.isTrue(Option.isNone(yield* brief.consume(briefState)))
      yield* TestClock3.setTime(600_000)
      assert.isTrue(Option.isSome(yield* consume(state)))
      yield* TestClock3.setTime(601_000)
      assert.isTrue(Option.isNone(yield* consume(state)))
    })
  )

  it.effect("is accepted by a server whose clock is ten seconds behind, and not from the future", () =>
    Effect.gen(function* () {
      const { consume } = yield* signer
      yield* TestClock3.setTime(989_999)
      assert.deepStrictEqual(yield* consume(signed(content)), Option.none())
      yield* TestClock3.setTime(990_000)
      assert.isTrue(Option.isSome(yield* consume(signed(content))))
    })
  )

  it.effect("is not accepted with another secret or of another version", () =>
    Effect.gen(function* () {
      const state = yield* Effect.flatMap(signer, ({ issue }) => issue({ extra: { a: 1 } }))
      for (const options of [{ secret: "other" }, { secret, version: "v2" }]) {
        const other = yield* OAuthState.make(options)
        assert.deepStrictEqual(yield* other.consume(state), Option.none())
        assert.isTrue(Option.isSome(yield* Effect.flatMap(other.issue(), other.consume)))
      }
    })
  )

  const bad: ReadonlyArray<[string, string | null | undefined]> = [
    ["nothing", undefined],
    ["null", null],
    ["an empty text", ""],
    ["a dot", "."],
    ["a text without a dot", "abc"],
    ["a text outside ASCII", "état.été"],
    ["a text outside ASCII before a right signature", sign("état")],
    ["a lone surrogate", "\ud800.\ud800"],
    ["no signature", `${signed(content).split(".")[0]}.`],
    ["no payload", sign("")],
    ["a payload that is no base64", sign("***")],
    ["a payload that is no UTF-8", sign(Buffer.from([0xff, 0xfe]).toString("base64url"))],
    ["a payload that is no JSON", signed("{")],
    ["a payload that is null", signed("null")],
    ["a payload that is a list", signed([])],
    ["a time that is a text", signed({ ...content, iat: "1000" })],
    ["a time that is a fraction", signed({ ...content, iat: 999.5 })],
    ["a time that is true", signed({ ...content, iat: true })],
    ["no time", signed({ ...content, iat: undefined })],
    ["no version", signed({ ...content, v: undefined })],
    ["scopes that are no list", signed({ ...content, sc: "a" })],
    ["ids that are no texts", signed({ ...content, uk: [1] })],
    ["a tenant key that is a number", signed({ ...content, tk: 1 })],
    ["an extra that is a list", signed({ ...content, ex: [] })]
  ]
  for (const [what, state] of bad) {
    it.effect(`is not ${what}`, () =>
      Effect.gen(function* () {
        const { consume } = yield* signer
        yield* TestClock3.setTime(1_000_000)
        assert.deepStrictEqual(yield* consume(state), Option.none())
      })
    )
  }

  it("accepts no text but what it issued", () =>
    FastCheck.assert(
      FastCheck.asyncProperty(FastCheck.string({ unit: "binary" }), FastCheck.nat(), (text, position) =>
        Effect.gen(function* () {
          const { consume, issue } = yield* signer
          const state = yield* issue({ nonce: "n" })
          assert.deepStrictEqual(yield* consume(text), Option.none())
          assert.deepStrictEqual(yield* consume(`${text}.${text}`), Option.none())
          // Any other character, but in the last place, whose low bits carry nothing.
          const i = position % (state.length - 1)
          const changed = state.slice(0, i) + (state[i] === "A" ? "B" : "A") + state.slice(i + 1)
          assert.deepStrictEqual(yield* consume(changed), Option.none())
          assert.isTrue(Option.isSome(yield* consume(state)))
        }).pipe(Effect.runPromise)
      ),
      { numRuns: 50 }
    ))

  it("carries any extra there and back", () =>
    FastCheck.assert(
      FastCheck.asyncProperty(FastCheck.dictionary(FastCheck.string(), FastCheck.jsonValue()), (extra) =>
        Effect.gen(function* () {
          const { consume, issue } = yield* signer
          const copy = JSON.parse(JSON.stringify(extra))
          const state = yield* Effect.flatMap(issue({ extra: copy }), consume)
          assert.deepStrictEqual(Option.getOrThrow(state).extra, copy)
        }).pipe(Effect.runPromise)
      ),
      { numRuns: 50 }
    ))

  it.effect("belongs to whom its strongest id names, and to nobody when it names nobody", () =>
    Effect.gen(function* () {
      const { consume, issue } = yield* signer
      const read = (user: OAuthState.Content["user"]) =>
        Effect.map(Effect.flatMap(issue({ user }), consume), Option.getOrThrow)
      const state = yield* read({ open_id: "ou_a", user_id: "ada" })
      assert.isTrue(OAuthState.isFor(state, { open_id: "ou_a", union_id: "on_a" }))
      assert.isTrue(OAuthState.isFor(state, { user_id: "ada" }))
      assert.isFalse(OAuthState.isFor(state, { open_id: "ada", union_id: "ou_a" }))
      // The same user_id in another tenant.
      assert.isFalse(OAuthState.isFor(state, { open_id: "ou_b", user_id: "ada" }))
      assert.isFalse(OAuthState.isFor(state, {}))
      assert.isFalse(OAuthState.isFor(yield* read(undefined), { open_id: "ou_a" }))
      assert.isFalse(OAuthState.isFor(yield* read({}), {}))
    })
  )

  it.effect("needs a secret and at least a second", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(OAuthState.make({ secret: "", timeToLive: 999 }))
      assert.deepStrictEqual(
        error.problems.map(({ path }) => path),
        ["secret", "timeToLive"]
      )
    })
  )
})
