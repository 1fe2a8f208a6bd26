/** Handlers as layers. */
import * as Credentials from "@effect-feishu/core/Credentials"
import { FeishuInvalidRequestError } from "@effect-feishu/core/FeishuError"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import { CurrentDelivery, type Delivery } from "@effect-feishu/events/Delivery"
import type { Handlers } from "@effect-feishu/events/Handlers"
import * as Settings from "@effect-feishu/core/Settings"
import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schedule from "effect/Schedule"
import type * as Scope from "effect/Scope"
import { Incoming, type Service } from "../Incoming.js"
import { inTenant } from "./identity.js"
import { mapServices } from "./line/context.js"
import { router, type Service as Router } from "./router.js"

/**
 * What a handler asks its layer for. What is handled, the delivery, and a scope that closes when it has ended, are there
 * while it runs.
 *
 * @since 0.1.0
 * @category models
 */
export type Needed<R> = Exclude<Exclude<Exclude<R, Scope.Scope>, CurrentDelivery>, Incoming>

/**
 * What every layer of handlers needs.
 *
 * @since 0.1.0
 * @category models
 */
export type Base = FeishuClient | Handlers

/**
 * How a handler is run.
 *
 * @since 0.1.0
 * @category models
 */
export interface HandlerOptions<E, R> {
  /**
   * When it is tried again after it failed: not at all unless told. What it said before, it does not say
   * twice, and what people answered it does not ask again.
   */
  readonly retry?: Schedule.Schedule<unknown, E, R> | undefined
  /** How long it may take, repeated attempts included and what it waited for people not: an hour unless told otherwise. */
  readonly timeout?: Duration.DurationInput | undefined
}

const rules = {
  retry: /*#__PURE__*/ Settings.rule("a schedule", Schedule.isSchedule),
  // With no time at all every handler would fail before it began.
  timeout: Settings.time
}

/**
 * The milliseconds that a handler may take. Dies where an option is not what it may be, by `more` rules than those of all
 * handlers, or the handler is none.
 */
export const timeoutOf = <E, R>(
  of: string,
  handler: unknown,
  options: HandlerOptions<E, R>,
  more: { readonly [option: string]: Settings.Rule } = {}
): Effect.Effect<number> =>
  Effect.suspend(() => {
    const problems = [
      ...Settings.problemsOf({ handler }, { handler: Settings.required(Settings.func) }),
      ...Settings.problemsOf<object>(options, { ...rules, ...more })
    ]
    return problems.length > 0
      ? Effect.die(new FeishuInvalidRequestError({ endpoint: of, problems }))
      : Effect.succeed(Settings.millisOf(options.timeout ?? "1 hour"))
  })

/** Gives a handler what its layer has, and what is there while it runs. */
export type Provide<R> = <A, E>(
  incoming: Service,
  delivery: Delivery,
  self: Effect.Effect<A, E, R>
) => Effect.Effect<A, E>

const providing = <R>(context: Context.Context<Needed<R>>): Provide<R> => {
  const credentials = Context.getOption(context, Credentials.Credentials)
  return (incoming, delivery, self) =>
    Effect.scoped(self).pipe(
      Effect.provideService(CurrentDelivery, delivery),
      Effect.provideService(Incoming, incoming),
      inTenant(credentials, delivery),
      mapServices((around: Context.Context<never>) => Context.merge(context, around))
    )
}

/** A layer of something that registers with the router, and runs in its context. */
export const registered = <R, R2 = never>(
  register: (router: Router, provide: Provide<R>) => Effect.Effect<void, never, Scope.Scope | R2>
): Layer.Layer<never, never, Base | Needed<R> | Exclude<R2, Scope.Scope>> =>
  Layer.scopedDiscard(
    Effect.gen(function* () {
      const context = yield* Effect.context<Needed<R>>()
      yield* register(yield* router, providing<R>(context))
    })
  )
