/** Metrics by tags, each ready to be told of one more. */
import * as Metric from "effect/Metric"
import * as MetricKey from "effect/MetricKey"
import type * as MetricKeyType from "effect/MetricKeyType"

export interface Tags {
  readonly [name: string]: string
}

const noTags: ReadonlyArray<never> = []

const hook =
  <K extends MetricKeyType.MetricKeyType.Untyped>(key: MetricKey.MetricKey<K>) =>
  (tags: Tags): ((value: MetricKeyType.MetricKeyType.InType<K>) => void) => {
    let tagged = key
    for (const name in tags) tagged = MetricKey.tagged(tagged, name, tags[name]!)
    const metric = Metric.fromMetricKey(tagged)
    return (value) => metric.unsafeUpdate(value, noTags)
  }

export const counter = (name: string, description: string): ((tags: Tags) => (by: number) => void) =>
  hook(MetricKey.counter(name, { description, incremental: true }))
