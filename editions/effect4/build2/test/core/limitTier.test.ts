import * as api from "@effect-feishu/core/api"
import * as catalog from "@effect-feishu/core/catalog"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { limitTier } from "../../packages/core/src/internal/limitTier.js"

describe("limitTier", () => {
  it("knows the limits of a message and of an endpoint that is called by the minute", () => {
    assert.deepStrictEqual(limitTier("im.v1.message.create"), {
      rates: [
        { limit: 50, milliseconds: 1000 },
        { limit: 1000, milliseconds: 60_000 }
      ],
      special: false
    })
    assert.deepStrictEqual(limitTier("admin.v1.badge.create")!.rates, [{ limit: 100, milliseconds: 60_000 }])
  })

  it("says where the platform has a limit that it does not publish, and where none is documented", () => {
    assert.deepStrictEqual(limitTier("acs.v1.device.list"), { rates: [], special: true })
    assert.strictEqual(limitTier("application.v1.user.visible_app.list"), undefined)
    assert.strictEqual(limitTier("im.v1.message.unheard_of"), undefined)
  })

  it.effect("says of every endpoint what the catalog says", () =>
    Effect.gen(function* () {
      for (const id of api.ids) {
        const { rateLimit } = yield* catalog.facts(id)
        const expected = rateLimit && {
          rates: [
            ...(rateLimit.perSecond === undefined
              ? []
              : [{ limit: rateLimit.perSecond, milliseconds: 1000 }]),
            ...(rateLimit.perMinute === undefined
              ? []
              : [{ limit: rateLimit.perMinute, milliseconds: 60_000 }])
          ],
          special: rateLimit.special === true
        }
        assert.deepStrictEqual(limitTier(id), expected, id)
      }
    })
  )
})
