/** Spans, made only where a tracer listens. */
import * as Effect from "effect/Effect"
import * as Effect3 from "./effect3/effect/Effect.js"
import type * as Exit from "effect/Exit"
import * as Tracer from "effect/Tracer"
import type { Trace } from "../Job.js"
import { clockOf, nanos, pointAt, tracerOf, withFiber } from "./line/fiber.js"

/** The tracer of a program that set none: it keeps spans for nobody. */
let silent: Tracer.Tracer | undefined

const isTraced = (tracer: Tracer.Tracer): boolean => tracer !== (silent ??= Effect.runSync(Effect.tracer))

export interface Attributes {
  readonly [name: string]: string | number | boolean | undefined
}

interface Options<A> {
  readonly kind: Tracer.SpanKind
  readonly attributes: Attributes
  /** Not within the span that happens to be around: it points at this one. */
  readonly linkTo?: Trace | undefined
  readonly isRoot?: boolean
  readonly describe?: (exit: Exit.Exit<A, unknown>) => Attributes
}

const set = (span: Tracer.Span, attributes: Attributes): void => {
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) span.attribute(name, value)
}

/** Runs what `self` makes within a span; without one where nobody listens. */
export const traced = <A, E, R>(
  name: string,
  { attributes, describe, isRoot, kind, linkTo }: Options<NoInfer<A>>,
  self: (trace: Trace | undefined) => Effect.Effect<A, E, R>
): Effect.Effect<A, E, R> =>
  withFiber((fiber) => {
    if (!isTraced(tracerOf(fiber))) return self(undefined)
    const links: ReadonlyArray<Tracer.SpanLink> =
      linkTo === undefined ? [] : [pointAt(Tracer.externalSpan(linkTo))]
    const made = Effect3.makeSpan(name, {
      kind,
      captureStackTrace: false,
      links,
      ...(isRoot === true && { root: true })
    })
    // Uninterruptible but for the work itself: between making a span and waiting for its end nothing may come.
    return Effect.uninterruptibleMask((restore) =>
      Effect.flatMap(made, (span) => {
        set(span, attributes)
        const { sampled, spanId, traceId } = span
        return Effect.onExit(
          restore(Effect.withParentSpan(self({ sampled, spanId, traceId }), span)),
          (exit) => {
            if (describe !== undefined) set(span, describe(exit))
            span.end(nanos(clockOf(fiber)), exit)
            return Effect.void
          }
        )
      })
    )
  })
