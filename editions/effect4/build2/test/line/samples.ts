/** Values drawn from a schema. */
import * as Arbitrary from "effect/Arbitrary"
import * as Effect from "effect/Effect"
import type * as Schema from "effect/Schema"

/** One value that a schema accepts and that is fit, always the same. */
export const sampleOf = <A>(schema: Schema.Codec<A>, isFit: (value: A) => boolean): A =>
  Effect.runSync(
    Arbitrary.sampleEffect(Arbitrary.filter(Arbitrary.schema(schema), isFit), { seed: 3, count: 1 })
  )[0]!
