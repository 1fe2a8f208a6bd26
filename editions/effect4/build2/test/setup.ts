/**
 * An `Option` or `Either` of Effect can be iterated, as an effect can; the library of assertions compares what comes
 * out, which is the same for all of them: `some(1)` would equal `none()`. They are compared by what they hold.
 */
import * as Result from "effect/Result"
import * as Option from "effect/Option"
import { chai } from "vitest"

type Equal = (one: unknown, other: unknown) => boolean

chai.use((_, { eql }) => {
  const comparator = (one: unknown, other: unknown): boolean | null => {
    if (Option.isOption(one) && Option.isOption(other)) {
      return Option.isNone(one) || Option.isNone(other)
        ? Option.isNone(one) === Option.isNone(other)
        : equal(one.value, other.value)
    }
    if (Result.isResult(one) && Result.isResult(other)) {
      return (
        Result.isSuccess(one) === Result.isSuccess(other) && equal(Result.merge(one), Result.merge(other))
      )
    }
    return null
  }
  const equal: Equal = (one, other) => eql(one, other, { comparator } as never)
  chai.config.deepEqual = equal
})
