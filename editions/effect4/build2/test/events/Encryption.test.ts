import { Encryption } from "@effect-feishu/events"
import { assert, describe, it } from "@effect/vitest"
import * as Result from "effect/Result"
import * as Encoding3 from "../../effect3/effect/Encoding.js"
import * as FastCheck from "fast-check"
import * as Redacted from "effect/Redacted"
import { documented, E1, E2 } from "./support/vectors.js"

const hex = (text: string) => Uint8Array.from(Buffer.from(text, "hex"))
const refusal = <A>(result: Result.Result<A, Encryption.FeishuCryptoError>) =>
  Result.match(result, { onFailure: ({ reason }) => reason, onSuccess: () => "taken" })

describe("Encryption", () => {
  for (const [name, { encrypted, key, text }] of Object.entries({ E1, E2, documented })) {
    it(`decrypts what the platform encrypts: ${name}`, () => {
      assert.deepStrictEqual(Encryption.decrypt(Redacted.make(key), encrypted), Result.succeed(text))
    })
  }

  for (const [name, { encrypted, iv, key, text }] of Object.entries({ E1, E2 })) {
    it(`encrypts as the platform does: ${name}`, () => {
      assert.deepStrictEqual(Encryption.encrypt(Redacted.make(key), text, hex(iv)), Result.succeed(encrypted))
    })
  }

  it("decrypts whatever text it has encrypted, each time differently", () => {
    FastCheck.assert(
      FastCheck.property(FastCheck.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        const key = Redacted.make("any key")
        const one = Result.getOrThrow(Encryption.encrypt(key, text))
        assert.notStrictEqual(one, Result.getOrThrow(Encryption.encrypt(key, text)))
        assert.deepStrictEqual(Encryption.decrypt(key, one), Result.succeed(text))
      }),
      { seed: 7, numRuns: 100 }
    )
  })

  it("takes an empty key for none", () => {
    assert.strictEqual(refusal(Encryption.decrypt(Redacted.make(""), E1.encrypted)), "key")
    assert.strictEqual(refusal(Encryption.encrypt(Redacted.make(""), "text")), "key")
  })

  it("refuses all that is not whole in the same words", () => {
    const sealed = Result.getOrThrow(Encoding3.decodeBase64(E1.encrypted))
    const turned = sealed.slice()
    turned[turned.length - 17]! ^= 1
    const broken: { readonly [what: string]: string } = {
      "no base64": "?".repeat(128),
      "no base64 length": E1.encrypted.slice(0, -1),
      empty: "",
      "the vector alone": Encoding3.encodeBase64(sealed.slice(0, 16)),
      "not whole blocks": Encoding3.encodeBase64(sealed.slice(0, 47)),
      "cut after a block": Encoding3.encodeBase64(sealed.slice(0, 48)),
      "another padding": Encoding3.encodeBase64(turned)
    }
    for (const what of Object.keys(broken)) {
      assert.strictEqual(
        refusal(Encryption.decrypt(Redacted.make(E1.key), broken[what]!)),
        "unreadable",
        what
      )
    }
    assert.strictEqual(refusal(Encryption.decrypt(Redacted.make("another key"), E2.encrypted)), "unreadable")
  })

  it("refuses bytes that are no text instead of replacing them", () => {
    const key = Redacted.make("k")
    const sealed = Result.getOrThrow(
      Encoding3.decodeBase64(Result.getOrThrow(Encryption.encrypt(key, '{"a":1}', hex(E1.iv))))
    )
    // The first block of CBC can be turned through the vector: one letter becomes a byte that is no UTF-8.
    sealed[2]! ^= 0x80
    assert.strictEqual(refusal(Encryption.decrypt(key, Encoding3.encodeBase64(sealed))), "unreadable")
  })

  it("says nothing of key or text in an error", () => {
    const error = Result.flip(Encryption.decrypt(Redacted.make("secret-key"), "abcd"))
    assert.notInclude(JSON.stringify(Result.getOrThrow(error)), "secret-key")
  })
})
