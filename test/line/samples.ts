/** Values drawn from a schema. */
import * as Arbitrary from "effect/Arbitrary"
import * as FastCheck from "effect/FastCheck"
import type * as Schema from "effect/Schema"

/** One value that a schema accepts and that is fit, always the same. */
export const sampleOf = <A>(schema: Schema.Schema<A>, isFit: (value: A) => boolean): A =>
  FastCheck.sample(Arbitrary.make(schema).filter(isFit), { seed: 3, numRuns: 1 })[0]!
