import { reasonOf } from "@effect-feishu/core/internal/reason"
import { assert, describe, it } from "@effect/vitest"
import * as Redacted from "effect/Redacted"

const refused = (address: string) =>
  Object.assign(new Error(`connect ECONNREFUSED ${address}`), { code: "ECONNREFUSED" })

describe("The reason why a store failed", () => {
  it("is what its error says, and what caused that", () => {
    assert.strictEqual(
      reasonOf(new Error("cannot write", { cause: refused("127.0.0.1:6379") })),
      "cannot write: connect ECONNREFUSED 127.0.0.1:6379"
    )
  })

  it("names each address of a host that was tried, where the error of all of them says nothing", () => {
    assert.strictEqual(
      reasonOf(new AggregateError([refused("::1:6379"), refused("127.0.0.1:6379")])),
      "connect ECONNREFUSED ::1:6379: connect ECONNREFUSED 127.0.0.1:6379"
    )
  })

  it("has none of the secrets that were stored, and none of those in an address", () => {
    assert.strictEqual(
      reasonOf(
        new Error("SET t-abc failed at redis://app:pa55@redis.example:6379/0"),
        Redacted.make("t-abc")
      ),
      "SET <redacted> failed at redis://<redacted>@redis.example:6379/0"
    )
  })
})
