/**
 * How events reach apps: which way each goes, how often it is tried, and what came of it. The ways themselves (webhook,
 * long connection, a receiver in this process) only carry one event once.
 */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import * as Queue from "effect/Queue"
import type * as Scope from "effect/Scope"
import type * as Fault from "../Fault.js"
import type { AppEvent, Delivery } from "../Sandbox/Records.js"
import type { Via } from "./happening.js"
import { applyAnswer, codes } from "./cardAnswers.js"
import type { Engine } from "./engine.js"
import { Ids } from "./ids.js"
import { longConnection, subscriptionsSlot } from "./subscriptions.js"
import type { Subscription } from "./settings.js"
import type { Time } from "./time.js"

/** Why nothing was answered. */
export type Mishap = "nowhere" | "late" | "connect" | "name" | "request"

/** No answer came. */
export class Unanswered {
  readonly _tag = "Unanswered"
  constructor(readonly why: Mishap) {}
}

/** What an app answered. */
export interface Answered {
  /** 200: it has arrived. */
  readonly status: number
  /** What it answered with, as text. */
  readonly body: string
}

/** One event on its way, once. */
export interface Parcel {
  readonly event: AppEvent
  readonly isCallback: boolean
  /** The body, as the way's apps get it. */
  readonly text: string
  readonly fault: Fault.Action | undefined
}

/** Carries an event to an app once. */
export interface Way {
  readonly via: Via
  readonly carry: (parcel: Parcel) => Effect.Effect<Answered, Unanswered>
}

/** When an event that was not acknowledged is sent again, in milliseconds after the try before. */
const waits = [15_000, 5 * 60_000, 60 * 60_000, 6 * 60 * 60_000]

/** How long the platform waits for an answer. */
const patience = "3 seconds"

const remembered = 1000

/** Over the long connection the token is empty: the connection itself is what was checked. */
const withoutToken = (payload: AppEvent["payload"]): AppEvent["payload"] => {
  const { header } = payload
  return typeof header === "object" && header !== null
    ? { ...payload, header: { ...header, token: "" } }
    : { ...payload, token: "" }
}

const parsed = (text: string): unknown => {
  try {
    return text.trim() === "" ? {} : JSON.parse(text)
  } catch {
    return undefined
  }
}

export class Deliveries {
  private readonly ways = new Map<string, Set<Way>>()
  private chance: Ids
  private all: Array<Delivery> = []
  /** Counts the resets: what was on its way before one is forgotten. */
  private era = 0
  private busy = 0
  /** Rises with each attempt that begins or ends. */
  moves = 0
  private readonly idle = new Set<() => void>()

  constructor(
    private readonly engine: Engine,
    private readonly time: Time,
    private readonly webhook: (subscription: Subscription, url: string) => Way
  ) {
    this.chance = new Ids(engine.world.settings.seed + 2)
    engine.world.connections = (appId) => this.listening(appId, "longConnection")
  }

  /** Brings what apps are told of to them, until the scope closes. */
  static readonly run = (deliveries: Deliveries): Effect.Effect<void, never, Scope.Scope> =>
    Effect.gen(function* () {
      const scope = yield* Effect.scope
      const queue = yield* Queue.unbounded<Effect.Effect<void>>()
      deliveries.engine.world.outbox = (event, isCallback) => {
        const { callbacks, events } = deliveries.subscription(event.appId)
        if ((isCallback ? callbacks : events) === undefined) return
        deliveries.begin()
        Queue.unsafeOffer(queue, deliveries.send(event, isCallback))
      }
      yield* Queue.take(queue).pipe(
        Effect.flatMap((sending) => Effect.forkIn(sending, scope)),
        Effect.forever,
        Effect.forkScoped
      )
    })

  private subscription(appId: string): Subscription {
    return this.engine.world.get(subscriptionsSlot).of(appId)
  }

  /** Somebody listens for an app's events, until the returned function is called. */
  attach(appId: string, way: Way): () => void {
    const ways = this.ways.get(appId) ?? new Set()
    this.ways.set(appId, ways.add(way))
    this.engine.world.get(subscriptionsSlot).listens(appId)
    return () => void ways.delete(way)
  }

  /** How many listen for an app's events. */
  listening(appId: string, via: Via): number {
    let count = 0
    for (const way of this.ways.get(appId) ?? []) if (way.via === via) count++
    return count
  }

  list(): ReadonlyArray<Delivery> {
    return this.all.slice()
  }

  /** Whether an app was told of anything since the start or the last reset. */
  get hasTold(): boolean {
    return this.busy > 0 || this.all.some(({ via }) => via !== undefined)
  }

  reset(): void {
    this.era++
    this.all = []
    this.chance = new Ids(this.engine.world.settings.seed + 2)
    for (const [appId, ways] of this.ways) {
      if (ways.size > 0) this.engine.world.get(subscriptionsSlot).listens(appId)
    }
  }

  /** Waits until nothing is on its way. What waits to be sent again is not. */
  readonly settled: Effect.Effect<void> = Effect.async((resume) => {
    const wake = () => resume(Effect.void)
    if (this.busy === 0) return wake()
    this.idle.add(wake)
    return Effect.sync(() => void this.idle.delete(wake))
  })

  private begin(): void {
    this.busy++
    this.moves++
  }

  private end(): void {
    this.moves++
    if (--this.busy > 0) return
    // Whoever is woken may wait again at once.
    const waiting = [...this.idle]
    this.idle.clear()
    for (const wake of waiting) wake()
  }

  /** The way of an event: the address that was set, or one of those that listen, at random. */
  private way(appId: string, isCallback: boolean): Way | undefined {
    const subscription = this.subscription(appId)
    const chosen = isCallback ? subscription.callbacks : subscription.events
    if (chosen === undefined) return undefined
    if (chosen !== longConnection) return this.webhook(subscription, chosen)
    const ways = [...(this.ways.get(appId) ?? [])]
    return ways[this.chance.integer(ways.length)]
  }

  private send(event: AppEvent, isCallback: boolean): Effect.Effect<void> {
    const { era } = this
    const attempt = (number: number): Effect.Effect<void> =>
      Effect.flatMap(
        Effect.ensuring(
          this.attempt(event, isCallback, number),
          Effect.sync(() => this.end())
        ),
        (again) =>
          again === undefined
            ? Effect.void
            : Effect.zipRight(
                // Whoever waited for the end of this attempt may have moved the time on by now.
                this.time.sleepUntil(again),
                Effect.suspend(() => {
                  if (this.era !== era) return Effect.void
                  this.begin()
                  return attempt(number + 1)
                })
              )
      )
    return attempt(1)
  }

  /** Tries once, and notes what came of it; gives the moment of the next try. */
  private attempt(event: AppEvent, isCallback: boolean, number: number): Effect.Effect<number | undefined> {
    return Effect.clockWith((clock) => {
      const { era } = this
      const began = this.time.now(clock)
      const way = this.way(event.appId, isCallback)
      const fault =
        way === undefined
          ? undefined
          : this.engine.strike({
              on: "delivery",
              attempt: {
                eventId: event.id,
                appId: event.appId,
                type: event.type,
                isCallback,
                attempt: number
              }
            })
      const payload = way?.via === "webhook" ? event.payload : withoutToken(event.payload)
      const carried =
        way === undefined
          ? Effect.fail(new Unanswered("nowhere"))
          : this.carry(way, { event, isCallback, text: JSON.stringify(payload), fault })
      return Effect.map(Effect.exit(carried), (exit) => {
        if (this.era !== era) return undefined
        const { world } = this.engine
        world.now = this.time.now(clock)
        const { answer, code, outcome, status } = Exit.match(exit, {
          onSuccess: (answered) => this.heard(event, isCallback, answered),
          onFailure: (cause) => unheard(isCallback, cause)
        })
        const wait = isCallback || outcome === "acknowledged" ? undefined : waits[number - 1]
        const delivery: Delivery = {
          event_id: event.id,
          appId: event.appId,
          type: event.type,
          isCallback,
          via: way?.via,
          attempt: number,
          at: began,
          took: world.now - began,
          outcome,
          status,
          code,
          answer,
          fault: fault?._tag,
          again: wait === undefined ? undefined : world.now + wait
        }
        if (this.all.length >= remembered) this.all = this.all.slice(remembered / 2)
        this.all.push(delivery)
        world.note({ type: "delivery", delivery })
        return delivery.again
      })
    })
  }

  /** Carries within the platform's patience, with what is to go wrong. */
  private carry(way: Way, parcel: Parcel): Effect.Effect<Answered, Unanswered> {
    const { fault } = parcel
    const once = way.carry(parcel)
    const late = Effect.fail(new Unanswered("late"))
    const carried = ((): Effect.Effect<Answered, Unanswered> => {
      switch (fault?._tag) {
        case "LostAck":
          return Effect.zipRight(Effect.ignore(once), Effect.never)
        case "Duplicated":
          return Effect.map(Effect.all([once, once], { concurrency: 2 }), ([first]) => first)
        case "Delayed":
          return Effect.zipRight(Effect.sleep(fault.by), once)
        case "Dropped":
          return fault.moment === "before"
            ? Effect.fail(new Unanswered("connect"))
            : Effect.zipRight(Effect.ignore(once), Effect.fail(new Unanswered("request")))
        case "Hang":
          return Effect.never
        default:
          return once
      }
    })()
    return Effect.timeoutTo(carried, {
      duration: patience,
      onTimeout: () => late,
      onSuccess: (answered): Effect.Effect<Answered, Unanswered> => Effect.succeed(answered)
    }).pipe(Effect.flatten)
  }

  private heard(event: AppEvent, isCallback: boolean, { body, status }: Answered): Result {
    if (status !== 200) {
      return { outcome: "refused", status, code: isCallback ? codes.status : undefined, answer: undefined }
    }
    if (!isCallback) return { outcome: "acknowledged", status, code: undefined, answer: undefined }
    const answer = parsed(body)
    const told = event.payload["event"]
    const code = applyAnswer(
      this.engine.world,
      typeof told === "object" && told !== null ? { ...told } : {},
      answer
    )
    return { outcome: code === undefined ? "acknowledged" : "refused", status, code, answer }
  }
}

type Result = Pick<Delivery, "answer" | "code" | "outcome" | "status">

const unheard = (isCallback: boolean, cause: Cause.Cause<Unanswered>): Result => {
  const why = Option.match(Cause.failureOption(cause), {
    onNone: (): Mishap => "request",
    onSome: (failure) => failure.why
  })
  return {
    outcome: "unanswered",
    status: undefined,
    code: isCallback ? codes[why] : undefined,
    answer: undefined
  }
}
