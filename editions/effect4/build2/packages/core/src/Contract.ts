/**
 * Facts that every implementation of a port must make true, for tests of one's own implementations. No test framework
 * is needed: a fact is an effect that fails with what was found instead.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"

/**
 * Something that every implementation of a port must make true.
 *
 * @since 0.1.0
 * @category models
 */
export interface Fact<E, R> {
  /** The fact in words: the name of a test. */
  readonly name: string
  /** Fails with a `ContractViolation` when the fact does not hold. Leaves nothing behind that disturbs another run. */
  readonly check: Effect.Effect<void, E | ContractViolation, R>
}

/**
 * A fact from its words and what checks it.
 *
 * @since 0.1.0
 * @category constructors
 */
export const fact = <E, R>(
  name: string,
  check: Effect.Effect<void, E | ContractViolation, R>
): Fact<E, R> => ({ name, check })

/**
 * Fails unless both texts are the same.
 *
 * @since 0.1.0
 * @category assertions
 */
export const same = (
  what: string,
  actual: string,
  expected: string
): Effect.Effect<void, ContractViolation> =>
  actual === expected ? Effect.void : Effect.fail(new ContractViolation({ what, actual, expected }))

/**
 * A fact does not hold.
 *
 * @since 0.1.0
 * @category errors
 */
export class ContractViolation extends Data.TaggedError("ContractViolation")<{
  readonly what: string
  readonly actual: string
  readonly expected: string
}> {
  override get message(): string {
    return `${this.what}: expected ${this.expected}, found ${this.actual}`
  }
}
