import type * as Option from "effect/Option"
import * as T from "effect/Tracer"

interface Parts {
  readonly span: (
    name: string,
    parent: Option.Option<T.AnySpan>,
    context: T.Span["annotations"],
    links: Array<T.SpanLink>,
    startTime: bigint,
    kind: T.SpanKind
  ) => object
  readonly context?: unknown
}

/** A tracer as those of Effect 3 are made. */
export const make = ({ span }: Parts): T.Tracer =>
  T.make({
    span: ({ annotations, kind, links, name, parent, startTime }) =>
      Object.assign(span(name, parent, annotations, links, startTime, kind), {
        annotations
      }) as unknown as T.Span
  })
