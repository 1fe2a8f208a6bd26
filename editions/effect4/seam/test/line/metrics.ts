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

/** How often something was counted, with these tags among others. */
export const countOf = (name: string, tags: { readonly [name: string]: string }): Effect.Effect<number> =>
  Effect.map(counted, (all) =>
    all
      .filter(
        (one) => one.name === name && Object.entries(tags).every(([tag, value]) => one.tags[tag] === value)
      )
      .reduce((sum, { count = 0 }) => sum + count, 0)
  )
