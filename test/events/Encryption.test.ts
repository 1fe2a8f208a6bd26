import { Encryption } from "@effect-feishu/events"
import { assert, describe, it } from "@effect/vitest"
import * as Either from "effect/Either"
import * as Encoding from "effect/Encoding"
import * as FastCheck from "effect/FastCheck"
import * as Redacted from "effect/Redacted"
import { documented, E1, E2 } from "./support/vectors.js"

const hex = (text: string) => Uint8Array.from(Buffer.from(text, "hex"))
const refusal = <A>(result: Either.Either<A, Encryption.FeishuCryptoError>) =>
  Either.match(result, { onLeft: ({ reason }) => reason, onRight: () => "taken" })

describe("Encryption", () => {
  for (const [name, { encrypted, key, text }] of Object.entries({ E1, E2, documented })) {
    it(`decrypts what the platform encrypts: ${name}`, () => {
      assert.deepStrictEqual(Encryption.decrypt(Redacted.make(key), encrypted), Either.right(text))
    })
  }

  for (const [name, { encrypted, iv, key, text }] of Object.entries({ E1, E2 })) {
    it(`encrypts as the platform does: ${name}`, () => {
      assert.deepStrictEqual(Encryption.encrypt(Redacted.make(key), text, hex(iv)), Either.right(encrypted))
    })
  }

  it("decrypts whatever text it has encrypted, each time differently", () => {
    FastCheck.assert(
      FastCheck.property(FastCheck.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        const key = Redacted.make("any key")
        const one = Either.getOrThrow(Encryption.encrypt(key, text))
        assert.notStrictEqual(one, Either.getOrThrow(Encryption.encrypt(key, text)))
        assert.deepStrictEqual(Encryption.decrypt(key, one), Either.right(text))
      }),
      { seed: 7, numRuns: 100 }
    )
  })

  it("takes an empty key for none", () => {
    assert.strictEqual(refusal(Encryption.decrypt(Redacted.make(""), E1.encrypted)), "key")
    assert.strictEqual(refusal(Encryption.encrypt(Redacted.make(""), "text")), "key")
  })

  it("refuses all that is not whole in the same words", () => {
    const sealed = Either.getOrThrow(Encoding.decodeBase64(E1.encrypted))
    const turned = sealed.slice()
    turned[turned.length - 17]! ^= 1
    const broken: { readonly [what: string]: string } = {
      "no base64": "?".repeat(128),
      "no base64 length": E1.encrypted.slice(0, -1),
      empty: "",
      "the vector alone": Encoding.encodeBase64(sealed.slice(0, 16)),
      "not whole blocks": Encoding.encodeBase64(sealed.slice(0, 47)),
      "cut after a block": Encoding.encodeBase64(sealed.slice(0, 48)),
      "another padding": Encoding.encodeBase64(turned)
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
    const sealed = Either.getOrThrow(
      Encoding.decodeBase64(Either.getOrThrow(Encryption.encrypt(key, '{"a":1}', hex(E1.iv))))
    )
    // The first block of CBC can be turned through the vector: one letter becomes a byte that is no UTF-8.
    sealed[2]! ^= 0x80
    assert.strictEqual(refusal(Encryption.decrypt(key, Encoding.encodeBase64(sealed))), "unreadable")
  })

  it("says nothing of key or text in an error", () => {
    const error = Either.flip(Encryption.decrypt(Redacted.make("secret-key"), "abcd"))
    assert.notInclude(JSON.stringify(Either.getOrThrow(error)), "secret-key")
  })
})
