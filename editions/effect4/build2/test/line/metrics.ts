/** What is counted in this process. */
import * as Effect from "effect/Effect"
import * as Metric from "effect/Metric"

export interface Counted {
  readonly name: string
  readonly tags: { readonly [name: string]: string }
  /** Of counters alone. */
  readonly count: number | undefined
}

export const counted: Effect.Effect<ReadonlyArray<Counted>> = Effect.map(Metric.snapshot, (all) =>
  all.map(({ attributes, id, state, type }) => ({
    name: id,
    tags: { ...attributes },
    count: type === "Counter" ? Number(state.count) : undefined
  }))
)
