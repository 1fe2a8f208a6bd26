/**
 * When a failed call is tried again: a `Schedule` over `FeishuError`.
 *
 * The schedule decides how often and how long to wait. Whether a repetition is safe at all is decided before it is
 * asked: a rate-limited call was not carried out and may be repeated whatever its method; after a server or network
 * fault only calls are repeated that can be repeated without doing their work twice.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { dual } from "effect/Function"
import * as Layer from "effect/Layer"
import * as Random from "effect/Random"
import * as Schedule from "effect/Schedule"
import * as ScheduleDecision from "effect/ScheduleDecision"
import * as ScheduleInterval from "effect/ScheduleInterval"
import * as FeishuError from "./FeishuError.js"
import { rules as call } from "./internal/rules.js"
import * as Settings from "./Settings.js"

/**
 * When a failed call is tried again: any `Schedule` over `FeishuError`. It ends when the schedule does.
 *
 * @since 0.1.0
 * @category models
 */
export type Policy = Schedule.Schedule<unknown, FeishuError.FeishuError>

/**
 * How failed calls are repeated where this is in scope. Optional: without it the client's own policy applies.
 *
 * @since 0.1.0
 * @category tags
 */
export class Retry extends Context.Tag("~@effect-feishu/core/Retry")<Retry, Policy>() {}

/**
 * How often a call is tried, and how long the waits are.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /** How often a call is sent in all, the first time included. Default 3. */
  readonly maxAttempts?: number | undefined
  /** The wait before the first repetition; it doubles from one to the next. Default 500 ms. */
  readonly baseDelay?: Duration.DurationInput | undefined
  /** The longest single wait, the platform's own hint included. Default 30 s. */
  readonly maxDelay?: Duration.DurationInput | undefined
  /**
   * Whether a wait is drawn from between nothing and its full length. A wait that the platform asks for is never
   * shortened but lengthened by such a draw, so that calls that were refused together do not come back together.
   * Default true.
   */
  readonly jitter?: boolean | undefined
  /**
   * How long all waits may take, from the first failure. A wait that would end later is not begun. Default:
   * `maxDelay` times `maxAttempts`.
   */
  readonly maxElapsed?: Duration.DurationInput | undefined
}

const rules: Settings.Rules<Options> = {
  maxAttempts: /*#__PURE__*/ Settings.wholeOrInfinity(0),
  baseDelay: Settings.duration,
  maxDelay: Settings.duration,
  maxElapsed: Settings.duration,
  jitter: Settings.flag
}

interface State {
  readonly attempt: number
  readonly start: number | undefined
}

/**
 * A policy that doubles its waits with full jitter, and waits at least as long as the platform says where it does. Of
 * waiting no time at all the platform's say is not taken.
 *
 * @example
 * Im.send("oc_5ad1", "hello").pipe(Retry.provide(Retry.make({ maxAttempts: 5, maxDelay: "10 seconds" })))
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (options: Options = {}): Policy => {
  Settings.unsafeCheck("Retry.make", options, rules)
  return policyOf(options)
}

/** The policy of options that are as they may be. */
const policyOf = (options: Options): Policy => {
  const maxAttempts = options.maxAttempts ?? 3
  const baseDelay = Settings.millisOf(options.baseDelay ?? 500)
  const maxDelay = Settings.millisOf(options.maxDelay ?? 30_000)
  const jitter = options.jitter ?? true
  const maxElapsed =
    options.maxElapsed === undefined ? maxDelay * maxAttempts : Settings.millisOf(options.maxElapsed)
  return Schedule.makeWithState<State, FeishuError.FeishuError, number>(
    { attempt: 1, start: undefined },
    (now, error, state) => {
      const start = state.start ?? now
      const next: State = { attempt: state.attempt + 1, start }
      if (state.attempt >= maxAttempts) return Effect.succeed([next, 0, ScheduleDecision.done])
      const decide = (delay: number): [State, number, ScheduleDecision.ScheduleDecision] =>
        now + delay - start <= maxElapsed
          ? [next, delay, ScheduleDecision.continueWith(ScheduleInterval.after(now + delay))]
          : [next, 0, ScheduleDecision.done]
      const hint = hintOf(error)
      const backOff = Math.min(maxDelay, baseDelay * 2 ** (state.attempt - 1))
      return jitter
        ? Effect.map(Random.next, (chance) => decide(Math.min(maxDelay, Math.ceil(hint + backOff * chance))))
        : Effect.succeed(decide(hint > 0 ? Math.min(maxDelay, hint) : backOff))
    }
  )
}

/** How long the platform asks to wait, in milliseconds; 0 where it does not say. */
const hintOf = (error: FeishuError.FeishuError): number =>
  "resetAfter" in error && error.resetAfter !== undefined ? Duration.toMillis(error.resetAfter) : 0

/**
 * Three attempts within 90 seconds of waiting.
 *
 * @since 0.1.0
 * @category constructors
 */
export const defaultPolicy: Policy = /*#__PURE__*/ policyOf({})

/**
 * Every failure goes to the caller at once.
 *
 * @since 0.1.0
 * @category constructors
 */
export const none: Policy = Schedule.stop

/**
 * Whether a failed call may be sent again: it was refused before it was carried out, or carrying it out twice does
 * what once does (`repeatable`).
 *
 * @since 0.1.0
 * @category predicates
 */
export const isSafe = (error: FeishuError.FeishuError, repeatable: boolean): boolean => {
  const repeat = FeishuError.repeatable(error)
  return repeat === "wait" || (repeat === "ifIdempotent" && repeatable)
}

/**
 * Repeats the failed calls within an effect by this policy.
 *
 * @since 0.1.0
 * @category combinators
 */
export const provide: {
  /** Repeats the failed calls within an effect by this policy. */
  (policy: Policy): <A, E, R>(self: Effect.Effect<A, E, R>) => Effect.Effect<A, E, Exclude<R, Retry>>
  /** Repeats the failed calls within an effect by this policy. */
  <A, E, R>(self: Effect.Effect<A, E, R>, policy: Policy): Effect.Effect<A, E, Exclude<R, Retry>>
} = /*#__PURE__*/ dual(
  2,
  <A, E, R>(self: Effect.Effect<A, E, R>, policy: Policy): Effect.Effect<A, E, Exclude<R, Retry>> => {
    Settings.unsafeCheck("Retry.provide", { policy }, { policy: Settings.required(call.retry) })
    return Effect.provideService(self, Retry, policy)
  }
)

/**
 * The policy as a layer, for a whole program.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (policy: Policy): Layer.Layer<Retry> => {
  Settings.unsafeCheck("Retry.layer", { policy }, { policy: Settings.required(call.retry) })
  return Layer.succeed(Retry, policy)
}
