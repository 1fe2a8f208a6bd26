import { Signature } from "@effect-feishu/events"
import { assert, describe, it } from "@effect/vitest"
import * as Result from "effect/Result"
import * as FastCheck from "fast-check"
import * as Redacted from "effect/Redacted"
import { C1, C2, S1, S2 } from "./support/vectors.js"

const bytes = (text: string) => new TextEncoder().encode(text)

interface Vector {
  readonly timestamp: string
  readonly nonce: string
  readonly body: string
  readonly signature: string
}

const check = (
  rule: Signature.Rule,
  keys: ReadonlyArray<string>,
  { body, ...headers }: Vector,
  options: Partial<Parameters<typeof Signature.verify>[3]> = {}
) =>
  Result.match(
    Signature.verify(
      rule,
      keys.map((key) => Redacted.make(key)),
      { ...headers, body: bytes(body) },
      { now: Number(headers.timestamp) * 1000, ...options }
    ),
    { onFailure: ({ reason }) => reason, onSuccess: () => "genuine" }
  )

describe("Signature", () => {
  for (const [name, vector] of Object.entries({ S1, S2 })) {
    it(`signs and verifies events with the Encrypt Key: ${name}`, () => {
      assert.strictEqual(check("sha256", [vector.key], vector), "genuine")
      assert.deepStrictEqual(
        Signature.sign("sha256", Redacted.make(vector.key), { ...vector, body: bytes(vector.body) }),
        Result.succeed(vector.signature)
      )
    })
  }

  for (const [name, vector] of Object.entries({ C1, C2 })) {
    it(`signs and verifies old cards with the Verification Token: ${name}`, () => {
      assert.strictEqual(check("sha1", [vector.token], vector), "genuine")
      assert.deepStrictEqual(
        Signature.sign("sha1", Redacted.make(vector.token), { ...vector, body: bytes(vector.body) }),
        Result.succeed(vector.signature)
      )
    })
  }

  it("refuses a signature over a body that was parsed and written again", () => {
    assert.strictEqual(check("sha256", [S2.key], { ...S2, signature: S2.wrongSignature }), "mismatch")
    assert.strictEqual(
      check("sha256", [S2.key], { ...S2, body: JSON.stringify(JSON.parse(S2.body)) }),
      "mismatch"
    )
  })

  it("takes the hexadecimal of either case", () => {
    assert.strictEqual(check("sha256", [S1.key], { ...S1, signature: S1.signature.toUpperCase() }), "genuine")
  })

  it("takes any of several keys while they are changed", () => {
    assert.strictEqual(check("sha256", ["new", S1.key], S1), "genuine")
    assert.strictEqual(check("sha256", [S1.key, "old"], S1), "genuine")
    assert.strictEqual(check("sha256", ["new", "old"], S1), "mismatch")
  })

  it("takes an empty key for none, also where the request is signed with it", () => {
    const parts = { timestamp: "1700000001", nonce: "n", body: bytes("{}") }
    assert.deepStrictEqual(
      Signature.sign("sha256", Redacted.make(""), parts),
      Result.fail(new Signature.FeishuSignatureError({ reason: "key" }))
    )
    // What anybody could compute: the hash with no key.
    const forged = "909653ef5fec9269c5205ec8c729d59dd615aaf772fc15f9e9153ddc56abd70b"
    assert.strictEqual(check("sha256", [""], { ...parts, body: "{}", signature: forged }), "key")
    assert.strictEqual(check("sha256", [], S1), "key")
    assert.strictEqual(check("sha256", ["", S1.key], S1), "genuine")
  })

  it("does not take one rule's signature for the other's", () => {
    assert.strictEqual(check("sha256", [C1.token], C1), "malformed")
    assert.strictEqual(check("sha1", [S1.key], S1), "malformed")
  })

  it("needs all three headers, each of the platform's form", () => {
    for (const header of ["timestamp", "nonce", "signature"] as const) {
      assert.strictEqual(
        check("sha256", [S1.key], { ...S1, [header]: "" }, { now: 1_700_000_001_000 }),
        "missing"
      )
    }
    const now = 1_700_000_001_000
    assert.strictEqual(check("sha256", [S1.key], { ...S1, timestamp: "1.7e9" }, { now }), "malformed")
    assert.strictEqual(check("sha256", [S1.key], { ...S1, timestamp: " 1700000001" }, { now }), "malformed")
    assert.strictEqual(check("sha256", [S1.key], { ...S1, signature: `${S1.signature}00` }), "malformed")
    assert.strictEqual(
      check("sha256", [S1.key], { ...S1, signature: S1.signature.replace(/./, "g") }),
      "malformed"
    )
  })

  it("refuses requests beyond the replay window in either direction: clocks go wrong both ways", () => {
    const at = 1_700_000_001_000
    for (const sign of [1, -1]) {
      assert.strictEqual(check("sha256", [S1.key], S1, { now: at + sign * 300_000 }), "genuine")
      assert.strictEqual(check("sha256", [S1.key], S1, { now: at + sign * 300_001 }), "window")
      assert.strictEqual(
        check("sha256", [S1.key], S1, { now: at + sign * 300_001, window: "10 minutes" }),
        "genuine"
      )
      assert.strictEqual(
        check("sha256", [S1.key], S1, { now: at + sign * 1e12, window: Infinity }),
        "genuine"
      )
    }
  })

  it("refuses a request of which anything was changed", () => {
    const key = Redacted.make("k")
    FastCheck.assert(
      FastCheck.property(
        FastCheck.uint8Array({ minLength: 1, maxLength: 64 }),
        FastCheck.nat(),
        FastCheck.integer({ min: 1, max: 255 }),
        (body, at, by) => {
          const parts = { timestamp: "1700000001", nonce: "n", body }
          const signature = Result.getOrThrow(Signature.sign("sha256", key, parts))
          const verify = (changed: Uint8Array) =>
            Result.isSuccess(
              Signature.verify(
                "sha256",
                [key],
                { ...parts, body: changed, signature },
                { now: 1_700_000_001_000 }
              )
            )
          assert.isTrue(verify(body))
          const other = body.slice()
          other[at % body.length]! ^= by
          assert.isFalse(verify(other))
          assert.isFalse(verify(body.slice(1)))
        }
      ),
      { seed: 11, numRuns: 200 }
    )
  })
})
