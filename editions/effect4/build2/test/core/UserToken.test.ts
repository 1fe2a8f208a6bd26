import * as UserToken from "@effect-feishu/core/UserToken"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"

const current = Effect.flatMap(UserToken.UserToken, ({ token }) => Effect.map(token, Redacted.value))

describe("UserToken", () => {
  it.effect("is the token that was provided, plain or redacted", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* current.pipe(UserToken.provide("u-1")), "u-1")
      assert.strictEqual(yield* UserToken.provide(current, Redacted.make("u-2")), "u-2")
      assert.strictEqual(yield* Effect.provide(current, UserToken.layer("u-3")), "u-3")
      assert.strictEqual(yield* Effect.provide(current, UserToken.layerEffect(Effect.succeed("u-4"))), "u-4")
    })
  )

  it.effect("is the innermost one", () =>
    Effect.gen(function* () {
      assert.strictEqual(
        yield* current.pipe(UserToken.provide("u-inner"), UserToken.provide("u-outer")),
        "u-inner"
      )
    })
  )

  it.effect("takes a JWT of four kilobytes", () => {
    const jwt = `eyJ${"aZ09-_".repeat(680)}.${"b".repeat(40)}`
    return Effect.map(current.pipe(UserToken.provide(jwt)), (token) => assert.strictEqual(token, jwt))
  })

  for (const token of ["", " ", "u-1 ", "u-1\r\nx-other: 1", "ü-1"]) {
    it.effect(`runs nothing with ${JSON.stringify(token)}, and does not repeat it`, () =>
      Effect.gen(function* () {
        let ran = false
        const error = yield* Effect.flip(
          Effect.sync(() => {
            ran = true
          }).pipe(UserToken.provide(token))
        )
        assert.isFalse(ran)
        assert.strictEqual(error._tag, "FeishuInvalidRequestError")
        assert.deepStrictEqual(
          error.problems.map(({ path }) => path),
          ["token"]
        )
        assert.notInclude(error.message, "u-1")
        const layered = yield* Effect.flip(Effect.scoped(Layer.build(UserToken.layer(token))))
        assert.strictEqual(layered._tag, "FeishuInvalidRequestError")
      })
    )
  }

  it.effect("has no other token for one that was refused", () =>
    Effect.gen(function* () {
      const service = yield* UserToken.make("u-1")
      assert.deepStrictEqual(yield* service.renew(Redacted.make("u-1")), Option.none())
    })
  )

  it.effect("is not shown when it is printed", () =>
    Effect.gen(function* () {
      const service = yield* UserToken.make("u-1secret")
      assert.notInclude(`${JSON.stringify(service)}${String(yield* service.token)}`, "u-1secret")
    })
  )
})
