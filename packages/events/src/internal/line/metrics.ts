/** Metrics by tags, each ready to be told of one more. */
import * as Metric from "effect/Metric"
import * as MetricBoundaries from "effect/MetricBoundaries"
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

export const gauge = (name: string, description: string): ((tags: Tags) => (value: number) => void) =>
  hook(MetricKey.gauge(name, { description }))

export const histogram = (
  name: string,
  description: string,
  boundaries: ReadonlyArray<number>
): ((tags: Tags) => (value: number) => void) =>
  hook(MetricKey.histogram(name, MetricBoundaries.fromIterable(boundaries), description))
