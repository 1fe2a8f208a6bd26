/**
 * Which handlers there are, and what they are told.
 *
 * @since 0.1.0
 */
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import type * as EventDefinition from "@effect-feishu/core/EventDefinition"
import * as Settings from "@effect-feishu/core/Settings"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Queue from "effect/Queue"
import * as Schedule from "effect/Schedule"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type * as Delivery from "./Delivery.js"
import type * as Envelope from "./Envelope.js"
import { Handlers, type Outcome } from "./Handlers.js"
import type { Inbox } from "./Inbox.js"
import type { Ack, HandlerFailure, Turn } from "./Job.js"
import { laneOf } from "./internal/lane.js"
import * as answers from "./internal/answers.js"
import { starter } from "./internal/line/fiber.js"
import { make as makeReceiver } from "./internal/receive.js"
import * as Registry from "./internal/registry.js"
import { decoded, handled, type Needed, settled, within, withDelivery } from "./internal/run.js"
import type { Verdict } from "./Verdict.js"

/**
 * @since 0.1.0
 * @category type ids
 */
export const TypeId: TypeId = "~@effect-feishu/events/Events"

/**
 * @since 0.1.0
 * @category type ids
 */
export type TypeId = "~@effect-feishu/events/Events"

export type { Verdict }

export { Handlers }

/**
 * What transports see of the handlers.
 *
 * @since 0.1.0
 * @category models
 */
export interface Service {
  /**
   * Deals with one arrival as far as the platform waits for it. The transport has checked that it is genuine. It never
   * fails. Interrupting it gives up the answer only: what was accepted goes on.
   */
  readonly receive: (
    envelope: Envelope.Event,
    arrival: { readonly transport: Delivery.Transport }
  ) => Effect.Effect<Verdict>
  /**
   * Waits until nothing that was accepted waits or runs in this process: a host that stops programs once they have
   * answered, such as a worker, is told to keep this one until then.
   */
  readonly idle: Effect.Effect<void>
  /** Refuses arrivals from now on, waits for what runs, for as long as the inbox says, gives the ids of what is left. */
  readonly drain: Effect.Effect<ReadonlyArray<string>>
}

/**
 * The handlers, ready to be told.
 *
 * @since 0.1.0
 * @category tags
 */
export class Events extends Context.Tag(TypeId)<Events, Service>() {}

// Handlers -------------------------------------------------------------------------------------------------------

export type { Needed, Turn }

/**
 * How a handler of events is run.
 *
 * @since 0.1.0
 * @category models
 */
export interface OnOptions<Payload, E, R> {
  /**
   * What may not overlap: events of one key are handled one after the other, in the order in which they came, those of
   * others beside them. Unless told otherwise, or where it gives nothing, this is the chat of an event, else its message,
   * else all events of the handler are one after the other.
   */
  readonly key?: ((payload: Payload, delivery: Delivery.Delivery) => string | undefined) | undefined
  /** When the handler is tried again after it failed: not at all unless told. A defect is not tried again. */
  readonly retry?: Schedule.Schedule<unknown, E, R> | undefined
  /** When the platform is told that the event arrived. The inbox decides unless told: see its layers. */
  readonly ack?: Ack | undefined
  /**
   * How long the handler may take, repeated attempts included: an hour unless told otherwise. After that it is
   * interrupted and has failed, so that what waits behind it goes on.
   */
  readonly timeout?: Duration.DurationInput | undefined
  /**
   * What the handler is called: the event's type unless told. Needed where several handle the same event. What was seen
   * is remembered by it, so it must stay the same over restarts and machines.
   */
  readonly name?: string | undefined
}

/**
 * Handles an event. The payload is checked against the event's definition and mended as responses are; one that does not
 * fit counts as failed, is logged, and is kept among the failed jobs of the inbox.
 *
 * The handler runs in the context of this layer, apart from the connection that the event came by, with a `Scope` that
 * closes when it has ended; what it gives is not used. Of several handlers of one event each gets it, independently of
 * the others.
 *
 * Events of one key wait for each other until the handler has ended, or lets the next begin by `turn.release`: a handler that
 * has lanes of its own does so once it has taken its place in them, so that the order stays.
 *
 * Dies when the layer is built where another handler has the same name, or `timeout` is no time at all.
 *
 * @example
 * import * as Contact from "@effect-feishu/core/events/Contact"
 *
 * const Welcome = Events.on(Contact.userCreatedV3, ({ object }) => Effect.log(`${object?.name} joined`), {
 *   key: ({ object }) => object?.open_id
 * })
 *
 * @see https://open.feishu.cn/document/server-docs/event-subscription-guide/overview
 * @since 0.1.0
 * @category handlers
 */
export const on = <Payload, E, R, R2 = never>(
  definition: EventDefinition.EventDefinition<Payload>,
  handler: (payload: Payload, delivery: Delivery.Delivery, turn: Turn) => Effect.Effect<unknown, E, R>,
  options: OnOptions<Payload, E, R2> = {}
): Layer.Layer<never, never, Handlers | Needed<R> | R2> =>
  Layer.scopedDiscard(register(definition, handler, options, options?.name ?? definition.type))

const onRules = {
  name: Settings.filled,
  key: Settings.func,
  retry: /*#__PURE__*/ Settings.rule("a schedule", Schedule.isSchedule),
  ack: /*#__PURE__*/ Settings.oneOf("atOnce", "after"),
  // With no time at all every handler would fail before it began.
  timeout: Settings.time
}

const handlerRules = { handler: /*#__PURE__*/ Settings.required(Settings.func) }

const answerRules = {
  deadline: Settings.time,
  otherwise: /*#__PURE__*/ Settings.anyOf(Settings.record, Settings.func),
  onError: Settings.func,
  timeout: Settings.time
}

const register = <Payload, E, R, R2>(
  definition: EventDefinition.EventDefinition<Payload>,
  handler: (payload: Payload, delivery: Delivery.Delivery, turn: Turn) => Effect.Effect<unknown, E, R>,
  options: OnOptions<Payload, E, R2>,
  name: string
): Effect.Effect<void, never, Handlers | Needed<R> | R2 | Scope.Scope> =>
  Effect.gen(function* () {
    yield* Settings.checkOrDie(`The handler ${name}`, options, onRules)
    yield* Settings.checkOrDie(`The handler ${name}`, { handler }, handlerRules)
    const { ack, key, retry, timeout = "1 hour" } = options
    const context = yield* Effect.context<Needed<R> | R2>()
    const setting = { name, context, start: yield* starter, timeout: Settings.millisOf(timeout) }
    const handlers = yield* Handlers
    yield* handlers.handle({
      name,
      type: definition.type,
      ack,
      lane: (delivery) => laneOf(definition, key, delivery),
      run: (delivery, around, trace, turn) =>
        handled(
          setting,
          delivery,
          around,
          trace,
          Effect.flatMap(decoded(definition, delivery), (payload) => {
            const once = withDelivery(delivery, () =>
              Settings.effectOf(`The handler ${name}`, "handler", handler(payload, delivery, turn))
            )
            return Effect.as(retry === undefined ? once : Effect.retry(once, retry), undefined)
          })
        )
    })
  })

/**
 * How a callback is answered.
 *
 * @since 0.1.0
 * @category models
 */
export interface AnswerOptions<Answer, E> {
  /** How long after its arrival the platform gets `otherwise`: 2.5 seconds unless told otherwise. It waits for three. */
  readonly deadline?: Duration.DurationInput | undefined
  /**
   * The answer at the deadline, for all deliveries or for each: an empty one unless told otherwise, which leaves the card as
   * it is.
   */
  readonly otherwise?: Answer | ((delivery: Delivery.Delivery) => Answer) | undefined
  /** The answer where the handler fails. Without it the platform is told of a failure, and shows one to the user. */
  readonly onError?: ((error: E, delivery: Delivery.Delivery) => Answer) | undefined
  /** How long the handler may take in all: 30 minutes unless told otherwise, for which a card can be changed after. */
  readonly timeout?: Duration.DurationInput | undefined
}

/**
 * Answers a callback: the use of a card, a link that is to be shown. Somebody waits, and the platform does for three
 * seconds. So callbacks wait for nothing else that is handled, and run beside each other, two uses of one button too.
 *
 * Where the handler is not ready at the deadline, `otherwise` goes out, and it goes on. A card that it then gives is put
 * in place through the callback's token, which serves twice within 30 minutes; a toast cannot be shown any more, and is
 * logged.
 *
 * Dies when the layer is built where the callback has an answer already: one handler decides.
 *
 * @example
 * import * as Callback from "@effect-feishu/cards/Callback"
 * import * as Card from "@effect-feishu/core/events/Card"
 *
 * const Buttons = Events.answer(
 *   Card.actionTrigger,
 *   ({ action }) => Effect.succeed(Callback.toast(`You chose ${action?.option}`)),
 *   { otherwise: Callback.toast("One moment ...") }
 * )
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-callback-communication
 * @since 0.1.0
 * @category handlers
 */
export const answer = <Payload, Answer extends object, E, R>(
  definition: EventDefinition.EventDefinition<Payload, Answer>,
  handler: (payload: Payload, delivery: Delivery.Delivery) => Effect.Effect<Answer, E, R>,
  options: AnswerOptions<NoInfer<Answer>, E> = {}
): Layer.Layer<never, never, Handlers | FeishuClient | Needed<R>> =>
  Layer.scopedDiscard(
    Effect.gen(function* () {
      yield* Settings.checkOrDie(`The answer to ${definition.type}`, options, answerRules)
      yield* Settings.checkOrDie(`The answer to ${definition.type}`, { handler }, handlerRules)
      const { onError, otherwise } = options
      const context = yield* Effect.context<Needed<R> | FeishuClient>()
      const setting = {
        name: definition.type,
        context,
        start: yield* starter,
        timeout: Settings.millisOf(options.timeout ?? "30 minutes")
      }
      const handlers = yield* Handlers
      yield* handlers.answer({
        type: definition.type,
        deadline: Settings.millisOf(options.deadline ?? "2500 millis"),
        otherwise: (delivery) =>
          answers.objectOf(typeof otherwise === "function" ? otherwise(delivery) : (otherwise ?? {})),
        run: (delivery, around, trace) => {
          const answered = Effect.flatMap(decoded(definition, delivery), (payload) => {
            const once = withDelivery(delivery, () =>
              Settings.effectOf(`The answer to ${definition.type}`, "handler", handler(payload, delivery))
            )
            return onError === undefined
              ? once
              : Effect.catchAll(once, (error) => Effect.sync(() => onError(error, delivery)))
          })
          const checked = Effect.flatMap(answered, (answer) => answers.checked(definition, answer))
          return Effect.map(handled(setting, delivery, around, trace, checked), (answer) => answer ?? {})
        },
        late: (delivery, answer) => Effect.provide(answers.follow(delivery, answer), context)
      })
    })
  )

/**
 * An event of a stream.
 *
 * @since 0.1.0
 * @category models
 */
export interface Event<Payload> {
  readonly payload: Payload
  readonly delivery: Delivery.Delivery
}

/**
 * The events of one kind, for as long as the stream runs: each stream gets all of them. They count as dealt with once the
 * stream has them, so what it has not come to is lost when the process ends. One that begins with a fiber of a layer of
 * the application misses none.
 *
 * It holds `capacity` events, 1,000 unless told otherwise, that were not pulled yet. More wait in the inbox, and when that
 * has no room for more of them, the platform is told to send them again.
 *
 * @since 0.1.0
 * @category handlers
 */
export const stream = <Payload>(
  definition: EventDefinition.EventDefinition<Payload>,
  options: { readonly capacity?: number | undefined } = {}
): Stream.Stream<Event<Payload>, never, Handlers> =>
  Stream.unwrapScoped(
    Effect.gen(function* () {
      yield* Settings.checkOrDie("Events.stream", options, { capacity: Settings.whole(1) })
      const queue = yield* Effect.acquireRelease(
        Queue.bounded<Event<Payload>>(options.capacity ?? 1000),
        Queue.shutdown
      )
      const handlers = yield* Handlers
      const name = yield* handlers.nameOfStream(definition.type)
      yield* register<Payload, never, never, never>(
        definition,
        (payload, delivery) =>
          // One that is not taken any more has to come again. On Effect 4 the queue only says so.
          Effect.flatMap(Queue.offer(queue, { payload, delivery }), (isTaken) =>
            isTaken ? Effect.void : Effect.interrupt
          ),
        { key: () => "", timeout: Duration.infinity },
        name
      )
      return Stream.fromQueue(queue)
    })
  )

/**
 * The events that have no handler, for as long as the stream runs. The platform is told that they arrived, so they do
 * not come again. It holds the latest thousand that were not pulled yet.
 *
 * @since 0.1.0
 * @category handlers
 */
export const unhandled: Stream.Stream<Delivery.Delivery, never, Handlers> = /*#__PURE__*/ Stream.unwrapScoped(
  /*#__PURE__*/ Effect.gen(function* () {
    const queue = yield* Effect.acquireRelease(Queue.sliding<Delivery.Delivery>(1000), Queue.shutdown)
    const handlers = yield* Handlers
    yield* handlers.listen((delivery) => void Queue.unsafeOffer(queue, delivery))
    return Stream.fromQueue(queue)
  })
)

/**
 * Puts something around every handler, callbacks included, wherever it stands among them. It gets the handler as an
 * effect, which fails with the reason when the handler gave up, and the delivery. It may run it or not: without it an
 * event counts as dealt with, and a callback gets what it gives, or an empty answer. When it fails, so has the handler.
 *
 * Of several the one whose layer is built first is the outermost: where that matters, give the outer one to the inner one
 * by `Layer.provide`.
 *
 * @example
 * const Timed = Events.middleware((handler, { type }) => Effect.withLogSpan(handler, type))
 *
 * @since 0.1.0
 * @category handlers
 */
export const middleware = <E, R>(
  around: (
    handler: Effect.Effect<Outcome, HandlerFailure>,
    delivery: Delivery.Delivery
  ) => Effect.Effect<Outcome, E, R>
): Layer.Layer<never, never, Handlers | Needed<R>> =>
  Layer.scopedDiscard(
    Effect.gen(function* () {
      const context = yield* Effect.context<Needed<R>>()
      const handlers = yield* Handlers
      yield* handlers.wrap((handler, delivery) =>
        settled(
          `around ${delivery.type}`,
          delivery,
          within(
            context,
            withDelivery(delivery, () => around(handler, delivery))
          )
        )
      )
    })
  )

// Layers ---------------------------------------------------------------------------------------------------------

/**
 * The handlers of an application, ready to be told: what transports need. All of them stand before a transport can open.
 *
 * When it closes it takes nothing more in, waits for what runs, for as long as the inbox says (25 seconds unless told
 * otherwise), then interrupts the rest and logs the ids of what was acknowledged and is left.
 *
 * @example
 * const Main = WebhookServer.route("/feishu/events").pipe(
 *   Layer.provide(Events.layer(Layer.mergeAll(Welcome, Buttons))),
 *   Layer.provide([Inbox.layer, Feishu.layerConfig()])
 * )
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = <E, R>(
  app: Layer.Layer<never, E, R>
): Layer.Layer<Events, E, Exclude<R, Handlers> | Inbox> =>
  Layer.unwrapScoped(
    Effect.map(Registry.make, (registry) =>
      Layer.scoped(Events, makeReceiver(registry)).pipe(
        Layer.provide(app),
        Layer.provide(Layer.succeed(Handlers, registry))
      )
    )
  )
