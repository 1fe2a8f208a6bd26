/** Metrics by tags, each ready to be told of one more. */
import * as Context from "effect/Context"
import * as Metric from "effect/Metric"

export interface Tags {
  readonly [name: string]: string
}

const hook =
  <Input, State>(metric: Metric.Metric<Input, State>) =>
  (tags: Tags): ((value: Input) => void) => {
    const tagged = Metric.withAttributes(metric, tags)
    return (value) => tagged.updateUnsafe(value, Context.empty())
  }

export const counter = (name: string, description: string): ((tags: Tags) => (by: number) => void) =>
  hook(Metric.counter(name, { description, incremental: true }))

export const gauge = (name: string, description: string): ((tags: Tags) => (value: number) => void) =>
  hook(Metric.gauge(name, { description }))

export const histogram = (
  name: string,
  description: string,
  boundaries: ReadonlyArray<number>
): ((tags: Tags) => (value: number) => void) => hook(Metric.histogram(name, { description, boundaries }))
