/**
 * Proof key for code exchange: who exchanges the code must be who asked for it.
 *
 * The challenge travels to the authorize page, the verifier with the exchange of the code. Keep the verifier with the
 * visitor's session, not in the `state`: that one everybody can read.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7636
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { FeishuInvalidRequestError } from "./FeishuError.js"
import { encode } from "./internal/base64url.js"
import * as Secret from "./Secret.js"

/**
 * A verifier, which stays here, and the challenge made of it, which goes to the authorization page.
 *
 * @since 0.1.0
 * @category models
 */
export interface Pkce {
  /** For the exchange: `code_verifier`. */
  readonly verifier: Redacted.Redacted<string>
  /** For the authorize page: `code_challenge`. */
  readonly challenge: string
  /** For the authorize page: `code_challenge_method`. */
  readonly method: "S256"
}

/**
 * The challenge of a verifier: 43 to 128 characters of `A-Z a-z 0-9 - . _ ~`. Fails with `FeishuInvalidRequestError`
 * for any other.
 *
 * @since 0.1.0
 * @category constructors
 */
export const challengeOf = (verifier: Secret.Secret): Effect.Effect<string, FeishuInvalidRequestError> =>
  Effect.suspend(() => {
    const text = Redacted.value(Secret.make(verifier))
    if (!/^[\w.~-]{43,128}$/.test(text)) {
      return Effect.fail(
        new FeishuInvalidRequestError({
          endpoint: "Pkce.challengeOf",
          problems: [
            { path: "verifier", message: "must have 43 to 128 characters, of A-Z a-z 0-9 - . _ ~ only" }
          ]
        })
      )
    }
    return Effect.map(
      Effect.promise(() => globalThis.crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))),
      (digest) => encode(new Uint8Array(digest))
    )
  })

/**
 * A new pair, from 32 bytes of the system's secure randomness.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make: Effect.Effect<Pkce> = /*#__PURE__*/ Effect.suspend(() => {
  const verifier = encode(globalThis.crypto.getRandomValues(new Uint8Array(32)))
  return Effect.orDie(
    Effect.map(challengeOf(verifier), (challenge) => ({
      verifier: Redacted.make(verifier),
      challenge,
      method: "S256" as const
    }))
  )
})
