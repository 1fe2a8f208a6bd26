import * as Pkce from "@effect-feishu/core/Pkce"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"

describe("Pkce", () => {
  it.effect("has the challenge of RFC 7636, appendix B", () =>
    Effect.map(Pkce.challengeOf("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"), (challenge) =>
      assert.strictEqual(challenge, "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
    )
  )

  it.effect("makes a pair that fits, another one each time, and shows no verifier", () =>
    Effect.gen(function* () {
      const pairs = yield* Effect.all(Array.from({ length: 20 }, () => Pkce.make))
      assert.strictEqual(new Set(pairs.map(({ challenge }) => challenge)).size, 20)
      for (const { challenge, method, verifier } of pairs) {
        assert.strictEqual(yield* Pkce.challengeOf(verifier), challenge)
        assert.strictEqual(method, "S256")
        assert.match(Redacted.value(verifier), /^[\w-]{43}$/)
        assert.strictEqual(String(verifier), "<redacted>")
      }
    })
  )

  for (const [what, verifier] of [
    ["too short", "a".repeat(42)],
    ["too long", "a".repeat(129)],
    ["of other characters", `${"a".repeat(42)}+`],
    ["followed by a line break", `${"a".repeat(43)}\n`]
  ] as const) {
    it.effect(`refuses a verifier that is ${what}`, () =>
      Effect.gen(function* () {
        const error = yield* Effect.flip(Pkce.challengeOf(verifier))
        assert.strictEqual(error.problems[0]?.path, "verifier")
        assert.notInclude(error.message, verifier)
      })
    )
  }

  it.effect("takes the shortest and the longest verifier", () =>
    Effect.all([Pkce.challengeOf("a".repeat(43)), Pkce.challengeOf("~".repeat(128))])
  )
})
