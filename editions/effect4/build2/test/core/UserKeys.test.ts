import * as UserKeys from "@effect-feishu/core/UserKeys"
import { assert, describe, it } from "@effect/vitest"
import * as FastCheck from "fast-check"

const id = FastCheck.option(FastCheck.string(), { nil: undefined })
const keys = FastCheck.record({ open_id: id, union_id: id, user_id: id })

describe("UserKeys", () => {
  it("names each id that is there with its kind, the strongest first", () => {
    assert.deepStrictEqual(UserKeys.toTexts({ user_id: "ada", open_id: "ou_a", union_id: "on_a" }), [
      "open_id:ou_a",
      "union_id:on_a",
      "user_id:ada"
    ])
    assert.deepStrictEqual(UserKeys.toTexts({ open_id: "", union_id: undefined }), [])
  })

  it("reads the first of each kind and passes over what it does not know", () => {
    assert.deepStrictEqual(
      UserKeys.fromTexts(["email:a@b.c", "user_id:", "user_id:a:b", "user_id:c", "open_id", "", ":x"]),
      { user_id: "a:b" }
    )
  })

  it("reads back all that it writes", () =>
    FastCheck.assert(
      FastCheck.property(keys, (user) => {
        const texts = UserKeys.toTexts(user)
        assert.deepStrictEqual(UserKeys.toTexts(UserKeys.fromTexts(texts)), texts)
      })
    ))

  it("lets the strongest id that both have decide who is the same", () => {
    assert.isTrue(UserKeys.isSame({ open_id: "a", user_id: "1" }, { open_id: "a", user_id: "2" }))
    assert.isFalse(UserKeys.isSame({ open_id: "a", user_id: "1" }, { open_id: "b", user_id: "1" }))
    assert.isTrue(UserKeys.isSame({ open_id: "a", user_id: "1" }, { user_id: "1" }))
    assert.isFalse(UserKeys.isSame({ open_id: "a" }, { user_id: "a" }))
    assert.isFalse(UserKeys.isSame({}, {}))
  })

  it("finds the same people the same in either order", () =>
    FastCheck.assert(
      FastCheck.property(keys, keys, (one, other) => {
        assert.strictEqual(UserKeys.isSame(one, other), UserKeys.isSame(other, one))
        assert.strictEqual(UserKeys.isSame(one, one), UserKeys.toTexts(one).length > 0)
      })
    ))
})
