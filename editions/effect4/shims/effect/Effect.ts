import type * as Clock from "effect/Clock"
import type * as Duration from "effect/Duration"
import * as E from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { dual } from "effect/Function"
import * as Option from "effect/Option"
import * as Permits from "effect/Semaphore"
import type * as Tracer from "effect/Tracer"

/**
 * Whoever is resumed goes on when its scheduler comes to it, as on Effect 3. Effect 4 runs it at once, in the middle of what
 * resumes it: code that tells several of something, or changes what it knows after it has told, would be entered again.
 */
export const async = <A, X = never, R = never>(
  register: (
    resume: (effect: E.Effect<A, X, R>) => void,
    signal: AbortSignal
  ) => void | E.Effect<void, never, R>
): E.Effect<A, X, R> => {
  const later =
    (resume: (effect: E.Effect<A, X, R>) => void) =>
    (effect: E.Effect<A, X, R>): void =>
      resume(E.flatMap(E.yieldNow, () => effect))
  // A function of two parameters is given a signal, which costs something.
  return register.length < 2
    ? E.callback<A, X, R>((resume) =>
        (register as (resume: (effect: E.Effect<A, X, R>) => void) => void | E.Effect<void, never, R>)(
          later(resume)
        )
      )
    : E.callback<A, X, R>((resume, signal) => register(later(resume), signal))
}

export const clock: E.Effect<Clock.Clock> = /*#__PURE__*/ E.clockWith(E.succeed)

export const dieMessage = (message: string): E.Effect<never> => E.suspend(() => E.die(new Error(message)))

/** Who interrupts it does not wait until it has ended. */
export const disconnect = <A, X, R>(self: E.Effect<A, X, R>): E.Effect<A, X, R> =>
  E.uninterruptibleMask((restore) =>
    E.flatMap(E.forkDetach(restore(self)), (fiber) =>
      E.onInterrupt(restore(Fiber.join(fiber)), () => E.sync(() => fiber.interruptUnsafe()))
    )
  )

export type Semaphore = Permits.Semaphore

export const makeSemaphore = (permits: number): E.Effect<Semaphore> => Permits.make(permits)

export const repeatN: {
  (times: number): <A, X, R>(self: E.Effect<A, X, R>) => E.Effect<A, X, R>
  <A, X, R>(self: E.Effect<A, X, R>, times: number): E.Effect<A, X, R>
} = /*#__PURE__*/ dual(2, <A, X, R>(self: E.Effect<A, X, R>, times: number): E.Effect<A, X, R> =>
  times <= 0 ? self : E.flatMap(self, () => repeatN(self, times - 1))
)

export const yieldNow = (): E.Effect<void> => E.yieldNow

interface TimeoutFail<X> {
  readonly duration: Duration.Input
  readonly onTimeout: () => X
}
export const timeoutFail: {
  <X2>(options: TimeoutFail<X2>): <A, X, R>(self: E.Effect<A, X, R>) => E.Effect<A, X | X2, R>
  <A, X, R, X2>(self: E.Effect<A, X, R>, options: TimeoutFail<X2>): E.Effect<A, X | X2, R>
} = /*#__PURE__*/ dual(
  2,
  <A, X, R, X2>(self: E.Effect<A, X, R>, { duration, onTimeout }: TimeoutFail<X2>): E.Effect<A, X | X2, R> =>
    E.timeoutOrElse(self, { duration, orElse: () => E.fail(onTimeout()) })
)

interface TimeoutTo<A, B, C> {
  readonly duration: Duration.Input
  readonly onTimeout: () => C
  readonly onSuccess: (value: A) => B
}
export const timeoutTo: {
  <A, B, C>(options: TimeoutTo<A, B, C>): <X, R>(self: E.Effect<A, X, R>) => E.Effect<B | C, X, R>
  <A, X, R, B, C>(self: E.Effect<A, X, R>, options: TimeoutTo<A, B, C>): E.Effect<B | C, X, R>
} = /*#__PURE__*/ dual(
  2,
  <A, X, R, B, C>(
    self: E.Effect<A, X, R>,
    { duration, onSuccess, onTimeout }: TimeoutTo<A, B, C>
  ): E.Effect<B | C, X, R> =>
    E.map(E.timeoutOption(self, duration), Option.match({ onNone: onTimeout, onSome: onSuccess }))
)

/** Effect 3 has `captureStackTrace` among the options. */
type SpanOptions = Tracer.SpanOptionsNoTrace & { readonly captureStackTrace?: boolean }

export const withSpan: {
  (
    name: string,
    options?: SpanOptions
  ): <A, X, R>(self: E.Effect<A, X, R>) => E.Effect<A, X, Exclude<R, Tracer.ParentSpan>>
  <A, X, R>(
    self: E.Effect<A, X, R>,
    name: string,
    options?: SpanOptions
  ): E.Effect<A, X, Exclude<R, Tracer.ParentSpan>>
} = /*#__PURE__*/ dual(
  ([first]) => typeof first !== "string",
  <A, X, R>(
    self: E.Effect<A, X, R>,
    name: string,
    { captureStackTrace = true, ...options }: SpanOptions = {}
  ) => E.withSpan(name, options, { captureStackTrace })(self)
)

/** None has a stack trace here. */
export const makeSpan = (name: string, options?: SpanOptions): E.Effect<Tracer.Span> =>
  E.makeSpan(name, options)
