/**
 * The platform, processes that die and start again, and handlers of all kinds, all by chance and in virtual time; and
 * what must hold whatever happens. The platform here delivers as the real one does: what is not acknowledged within
 * three seconds comes again after 15 seconds, 5 minutes, an hour and six.
 */
import * as Callback from "@effect-feishu/cards/Callback"
import * as CardEvents from "@effect-feishu/core/events/Card"
import * as FeishuClient from "@effect-feishu/core/FeishuClient"
import * as Im from "@effect-feishu/core/events/Im"
import * as Dedup from "@effect-feishu/events/Dedup"
import type * as Delivery from "@effect-feishu/events/Delivery"
import type * as Envelope from "@effect-feishu/events/Envelope"
import * as Events from "@effect-feishu/events/Events"
import * as Inbox from "@effect-feishu/events/Inbox"
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Effect3 from "../../../effect3/effect/Effect.js"
import * as Exit from "effect/Exit"
import * as FastCheck from "fast-check"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as Logger3 from "../../../effect3/effect/Logger.js"
import * as LogLevel3 from "../../../effect3/effect/LogLevel.js"
import * as Option from "effect/Option"
import * as Scope from "effect/Scope"
import * as Virtual from "../../streaming/support/virtual.js"
import { click, message } from "./deliveries.js"

// Cases ----------------------------------------------------------------------------------------------------------

/** What a handler does when it runs: stubborn is what never ends and cannot be interrupted. */
type Behaviour =
  | { readonly how: "succeed"; readonly after: number }
  | { readonly how: "fail"; readonly after: number }
  | { readonly how: "die"; readonly after: number }
  | { readonly how: "never" }
  | { readonly how: "stubborn" }

interface Told {
  readonly chat: number
  /** Milliseconds from the beginning. */
  readonly at: number
  /** Whether it comes at once by another transport too. */
  readonly isDouble: boolean
  /** The first deliveries whose acknowledgement is lost on its way. */
  readonly lostAcks: number
  /** Milliseconds after which the first delivery's transport dies. */
  readonly cutAfter: number | undefined
  /** What the handler does at its first run, its second ...; then it succeeds. */
  readonly behaviours: ReadonlyArray<Behaviour>
}

/** Something that goes wrong when the memory of seen events is asked for the `at`th time. */
interface Mishap {
  readonly at: number
  readonly operation: "claim" | "done" | "release"
  readonly how: "fail" | "die" | "hang" | "slow" | "lateAnswer"
}

export interface Case {
  readonly ack: Inbox.Ack
  readonly processes: number
  readonly capacity: number
  readonly perLane: number
  readonly concurrency: number
  readonly events: ReadonlyArray<Told>
  readonly clicks: ReadonlyArray<{ readonly at: number; readonly takes: number; readonly isDouble: boolean }>
  readonly mishaps: ReadonlyArray<Mishap>
  /** When which process ends, and whether it has time to. It starts again a while later. */
  readonly ends: ReadonlyArray<{ readonly at: number; readonly process: number; readonly isCrash: boolean }>
}

const fc = FastCheck

const after = fc.constantFrom(0, 0, 1, 50, 2799, 2800, 2801, 10_000, 20_000, 90_000, 1_800_000)

const behaviour: FastCheck.Arbitrary<Behaviour> = fc.oneof(
  { weight: 8, arbitrary: after.map((after): Behaviour => ({ how: "succeed", after })) },
  { weight: 4, arbitrary: after.map((after): Behaviour => ({ how: "fail", after })) },
  { weight: 4, arbitrary: after.map((after): Behaviour => ({ how: "die", after })) },
  { weight: 1, arbitrary: fc.constant<Behaviour>({ how: "never" }) },
  { weight: 1, arbitrary: fc.constant<Behaviour>({ how: "stubborn" }) }
)

const told: FastCheck.Arbitrary<Told> = fc.record({
  chat: fc.oneof({ weight: 2, arbitrary: fc.nat(2) }, { weight: 1, arbitrary: fc.nat(30) }),
  at: fc.oneof(fc.nat(100), fc.nat(60_000)),
  isDouble: fc.boolean(),
  lostAcks: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(4) }),
  cutAfter: fc.oneof(
    { weight: 4, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom(0, 1, 500, 2000) }
  ),
  behaviours: fc.array(behaviour, { maxLength: 3 })
})

export const cases: FastCheck.Arbitrary<Case> = fc.record({
  ack: fc.constantFrom<Array<Inbox.Ack>>("atOnce", "after"),
  processes: fc.integer({ min: 1, max: 2 }),
  capacity: fc.oneof(fc.integer({ min: 1, max: 8 }), fc.constant(1000)),
  perLane: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constant(1000)),
  concurrency: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constant(1000)),
  events: fc.array(told, { maxLength: 16, size: "max" }),
  clicks: fc.array(
    fc.record({ at: fc.nat(60_000), takes: fc.constantFrom(0, 2499, 2500, 60_000), isDouble: fc.boolean() }),
    { maxLength: 4 }
  ),
  mishaps: fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    {
      weight: 1,
      arbitrary: fc.array(
        fc.record({
          at: fc.integer({ min: 1, max: 20 }),
          operation: fc.constantFrom<Array<Mishap["operation"]>>("claim", "claim", "done", "release"),
          how: fc.constantFrom<Array<Mishap["how"]>>(
            "fail",
            "die",
            "hang",
            "slow",
            "slow",
            "slow",
            "lateAnswer"
          )
        }),
        { maxLength: 6 }
      )
    }
  ),
  ends: fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    {
      weight: 1,
      arbitrary: fc.array(fc.record({ at: fc.nat(120_000), process: fc.nat(1), isCrash: fc.boolean() }), {
        minLength: 1,
        maxLength: 3
      })
    }
  )
})

// The model ------------------------------------------------------------------------------------------------------

/** `Effect.never` keeps a process awake. */
const never = Effect3.async<never>(() => undefined)

const names = ["Reply", "Audit"] as const

const hour = 3_600_000

/** How long a handler may run until it is given up, and what it has to put things in order. */
const limit = 600_000
const timeout = limit + 5000

interface Run {
  readonly process: Process
  readonly lane: string
  readonly key: string
  readonly began: number
  isOver: boolean
}

interface Process {
  readonly place: number
  isAlive: boolean
  readonly events: Events.Service
  readonly inbox: Inbox.Service
  readonly close: Effect.Effect<void>
}

const failWith = (what: string): never => {
  throw new Error(what)
}

class World {
  readonly runs: Array<Run> = []
  /** Ends by handler and event. */
  readonly succeeded = new Map<string, number>()
  readonly failed = new Set<string>()
  /** The same as the handlers know it: what a process keeps of failures is lost when it crashes. */
  readonly sawFail = new Set<string>()
  /** What the platform was told had arrived, with the processes that said so. */
  readonly accepted = new Map<string, Set<Process>>()
  /** Deliveries by event, and how many of them were neither acknowledged nor cut. */
  readonly deliveries = new Map<string, number>()
  readonly lost = new Set<string>()
  readonly orders = new Map<string, number>()
  readonly processes: Array<Process | undefined> = []
  readonly clicks = new Map<string, number>()
  readonly asked = { claim: 0, done: 0, release: 0 }
  readonly violations: Array<string> = []
  /** Which process holds a claim. */
  readonly holders = new Map<string, () => boolean>()
  arrivals = 0
  isDoneUnsure = false

  constructor(readonly plan: Case) {}

  /** What is seen from within a handler, whose failures others deal with. */
  violate(what: string): void {
    this.violations.push(what)
  }

  // Handlers ------------------------------------------------------------------------------------------------------

  begin(process: Process, name: string, { id, raw, transport }: Delivery.Delivery, now: number): Run {
    const key = `${name} ${id}`
    const lane = `${process.place} ${name} ${chatOf(raw)}`
    for (const run of this.runs) {
      if (run.isOver || !run.process.isAlive || now - run.began >= timeout) continue
      if (run.key === key) this.violate(`${key} runs twice at once`)
      if (run.lane === lane && run.process === process)
        this.violate(`${key} overlaps with ${run.key} in its lane`)
    }
    const isCertain = this.plan.ends.length === 0 && !this.isDoneUnsure
    if (isCertain && (this.succeeded.get(key) ?? 0) > 0) this.violate(`${key} runs again after it was done`)
    const arrival = Number(transport.split(" ")[1])
    const order = `${lane} ${this.processes.indexOf(process)}`
    if (arrival <= (this.orders.get(order) ?? 0) && isCertain)
      this.violate(`${key} runs before one that came before it`)
    this.orders.set(order, arrival)
    const run: Run = { process, lane, key, began: now, isOver: false }
    this.runs.push(run)
    return run
  }

  behave(process: Process, name: string, delivery: Delivery.Delivery): Effect.Effect<void, string> {
    const events = this.plan.events
    return Effect.gen({ self: this }, function* () {
      if (!process.isAlive) return yield* never
      const run = this.begin(process, name, delivery, yield* Clock.currentTimeMillis)
      const told = events[Number(delivery.id.split("-")[1])]!
      const before = this.runs.filter(({ key }) => key === run.key).length - 1
      const behaviour = name === "Audit" ? undefined : told.behaviours[before]
      yield* Effect.onExit(act(behaviour), (exit) =>
        Effect.sync(() => {
          run.isOver = true
          if (!process.isAlive) return
          if (Exit.isSuccess(exit)) this.succeeded.set(run.key, (this.succeeded.get(run.key) ?? 0) + 1)
          else this.sawFail.add(run.key)
        })
      )
    })
  }

  // Processes -----------------------------------------------------------------------------------------------------

  /** The shared memory as one process sees it: what it asks after its death has no effect. */
  dedupOf(shared: Dedup.Service, isAlive: () => boolean): Dedup.Service {
    const asking = <A>(operation: Mishap["operation"], ask: Effect.Effect<A, Dedup.DedupError>) =>
      Effect.suspend(() => {
        if (!isAlive()) return never
        const at = ++this.asked[operation]
        const mishap = this.plan.mishaps.find((one) => one.operation === operation && one.at === at)
        const alive = Effect.suspend(() => (isAlive() ? ask : never))
        if (mishap === undefined) return alive
        if (operation === "done") this.isDoneUnsure = true
        switch (mishap.how) {
          case "fail":
            return Effect.fail(new Dedup.DedupError({ operation, reason: "down" }))
          case "die":
            return Effect.die("down")
          case "hang":
            return Effect.uninterruptible(never)
          case "slow":
            return Effect.delay(alive, 900)
          case "lateAnswer":
            return Effect.andThen(alive, never)
        }
      })
    // As a store for many processes: what one holds no other gives back.
    const held = (keys: ReadonlyArray<string>) => keys.filter((key) => this.holders.get(key) === isAlive)
    const claim = (keys: ReadonlyArray<string>) =>
      Effect3.tap(shared.claim(keys), (claim) => {
        if (claim === "first") for (const key of keys) this.holders.set(key, isAlive)
        return Effect.void
      })
    return {
      claim: (keys) => asking("claim", claim(keys)),
      renew: (keys) => Effect.suspend(() => (isAlive() ? shared.renew(held(keys)) : never)),
      done: (keys) => asking("done", shared.done(keys)),
      release: (keys) =>
        asking(
          "release",
          Effect.suspend(() => shared.release(held(keys)))
        ),
      abandoned: Effect.suspend(() => (isAlive() ? shared.abandoned : never))
    }
  }

  start(place: number, shared: Dedup.Service): Effect.Effect<void> {
    const { ack, capacity, concurrency, perLane } = this.plan
    return Effect.gen({ self: this }, function* () {
      const scope = yield* Scope.make()
      let process: Process | undefined
      const isAlive = () => process === undefined || process.isAlive
      const handler = (name: string) =>
        Events.on(
          Im.messageReceiveV1,
          (_, delivery) => Effect.suspend(() => this.behave(process!, name, delivery)),
          { name, timeout: limit }
        )
      const App: Layer.Layer<never, never, Events.Handlers | FeishuClient.FeishuClient> = Layer.mergeAll(
        handler("Reply"),
        handler("Audit"),
        Events.answer(CardEvents.actionTrigger, (_, { id }) =>
          Effect.gen({ self: this }, function* () {
            this.clicks.set(id, (this.clicks.get(id) ?? 0) + 1)
            yield* Effect.sleep(this.plan.clicks[Number(id.split("-")[1])]!.takes)
            return Callback.toast(id)
          })
        )
      )
      const options = { capacity, perLane, concurrency, keepFailed: 1000 }
      const layer = (ack === "after" ? Inbox.layerAckAfter(options) : Inbox.layerMemory(options)).pipe(
        Layer.provide(Layer.succeed(Dedup.Dedup, this.dedupOf(shared, isAlive)))
      )
      const context = yield* Layer.buildWithScope(
        Layer.provideMerge(Events.layer(App), layer).pipe(
          Layer.provide(Layer.succeed(FeishuClient.FeishuClient, {} as FeishuClient.Service))
        ),
        scope
      )
      process = {
        place,
        isAlive: true,
        events: Context.get(context, Events.Events),
        inbox: Context.get(context, Inbox.Inbox),
        close: Scope.close(scope, Exit.void)
      }
      this.processes[place] = process
    })
  }

  end(place: number, isCrash: boolean): Effect.Effect<void> {
    const process = this.processes[place]
    if (process === undefined) return Effect.void
    return Effect.gen({ self: this }, function* () {
      if (isCrash) {
        process.isAlive = false
        this.processes[place] = undefined
        return
      }
      const left = yield* process.events.drain
      for (const id of left) this.lost.add(id)
      for (const { job } of yield* process.inbox.failed) this.failed.add(`${job.handler} ${job.delivery.id}`)
      yield* process.close
      for (const { job } of yield* process.inbox.failed) this.failed.add(`${job.handler} ${job.delivery.id}`)
      // Nothing of it may go on, but what cannot be interrupted.
      process.isAlive = false
      this.processes[place] = undefined
    })
  }

  // The platform --------------------------------------------------------------------------------------------------

  /** One delivery; gives whether it was acknowledged. */
  deliver(envelope: Envelope.Event, id: string, told: Told, nth: number): Effect.Effect<boolean> {
    return Effect.gen({ self: this }, function* () {
      const place = (nth + this.arrivals) % this.plan.processes
      const process = this.processes[place] ?? this.processes.find((one) => one !== undefined)
      this.deliveries.set(id, (this.deliveries.get(id) ?? 0) + 1)
      if (process === undefined) return false
      const arrival = ++this.arrivals
      const cut = nth === 0 ? told.cutAfter : undefined
      const wait = Math.min(3000, cut ?? 3000)
      const before = yield* Clock.currentTimeMillis
      const verdict = yield* process.events
        .receive(envelope, { transport: `t ${arrival}` })
        .pipe(Effect.timeoutOption(wait))
      const took = (yield* Clock.currentTimeMillis) - before
      const size = yield* process.inbox.size
      if (size > this.plan.capacity) failWith(`${size} jobs in an inbox of ${this.plan.capacity}`)
      if (!process.isAlive) return false
      if (Option.isNone(verdict)) {
        if (cut === undefined) failWith(`${id} had no answer in three seconds`)
        return false
      }
      if (took > 2800) failWith(`${id} was answered after ${took} ms`)
      if (verdict.value._tag === "Unhandled" || verdict.value._tag === "Answered") {
        return failWith(`${id} had the verdict ${verdict.value._tag}`)
      }
      if (verdict.value._tag === "Refused") return false
      this.accept(id, process)
      return nth >= told.lostAcks
    })
  }

  accept(id: string, process: Process): void {
    const by = this.accepted.get(id) ?? new Set()
    this.accepted.set(id, by.add(process))
    if (this.plan.ack !== "after") return
    for (const name of names) {
      if (!this.succeeded.has(`${name} ${id}`)) failWith(`${name} ${id} was acknowledged before it was done`)
    }
  }

  tell(told: Told, index: number): Effect.Effect<void> {
    const id = `ev-${index}`
    const envelope = message(id, { chat: `oc_${told.chat}` })
    return Effect.gen({ self: this }, function* () {
      yield* Effect.sleep(told.at)
      if (told.isDouble)
        yield* Effect.forkChild(this.deliver(envelope, id, { ...told, cutAfter: undefined }, 0))
      for (const [nth, wait] of [0, 15_000, 300_000, hour, 6 * hour].entries()) {
        yield* Effect.sleep(wait)
        if (yield* this.deliver(envelope, id, told, nth)) return
      }
    })
  }

  clickOn(at: number, index: number, isDouble: boolean): Effect.Effect<void> {
    const envelope = click(`click-${index}`)
    return Effect.gen({ self: this }, function* () {
      yield* Effect.sleep(at)
      const process = this.processes.find((one) => one !== undefined)
      if (process === undefined) return
      const once = Effect.gen({ self: this }, function* () {
        const before = yield* Clock.currentTimeMillis
        const verdict = yield* process.events.receive(envelope, { transport: "t 0" })
        if (verdict._tag === "Refused" && verdict.reason === "stopping") return
        const took = (yield* Clock.currentTimeMillis) - before
        if (verdict._tag !== "Answered" || took > 2500)
          failWith(`a click had ${verdict._tag} after ${took} ms`)
        if (this.clicks.get(`click-${index}`) !== 1) failWith(`click-${index} did not run once`)
      })
      yield* Effect.all(isDouble ? [once, once] : [once], { concurrency: "unbounded" })
    })
  }

  // All of it -----------------------------------------------------------------------------------------------------

  get play(): Effect.Effect<void> {
    return Effect.gen({ self: this }, function* () {
      const shared = yield* Dedup.makeMemory()
      for (let place = 0; place < this.plan.processes; place++) yield* this.start(place, shared)
      const ends = Effect.gen({ self: this }, function* () {
        let now = 0
        for (const { at, isCrash, process } of this.plan.ends.toSorted((a, b) => a.at - b.at)) {
          if (at > now) yield* Effect.sleep(at - now)
          now = Math.max(now, at)
          const place = process % this.plan.processes
          yield* this.end(place, isCrash)
          yield* Effect.sleep(1000)
          yield* this.start(place, shared)
        }
      })
      yield* Effect.all(
        [
          ends,
          ...this.plan.events.map((told, index) => this.tell(told, index)),
          ...this.plan.clicks.map(({ at, isDouble }, index) => this.clickOn(at, index, isDouble))
        ],
        { concurrency: "unbounded", discard: true }
      )
      // All that can end has ended by then: as many handlers that never end as fit into one lane, one after the other.
      yield* Effect.sleep(30 * hour)
      yield* this.checkEnd
    })
  }

  get checkEnd(): Effect.Effect<void> {
    return Effect.gen({ self: this }, function* () {
      if (this.violations.length > 0) failWith(this.violations.join("; "))
      for (const process of this.processes) {
        if (process === undefined) continue
        const size = yield* process.inbox.size
        if (size !== 0) failWith(`${size} jobs are left in the inbox`)
        for (const { job } of yield* process.inbox.failed)
          this.failed.add(`${job.handler} ${job.delivery.id}`)
      }
      for (const [index] of this.plan.events.entries()) this.checkFate(`ev-${index}`)
    })
  }

  /** Nothing that the platform was told had arrived is lost but with the process that said so. */
  checkFate(id: string): void {
    const by = this.accepted.get(id)
    if (by === undefined) {
      if ((this.deliveries.get(id) ?? 0) < 5)
        failWith(`${id} was given up after ${this.deliveries.get(id)} deliveries`)
      return
    }
    for (const name of names) {
      const key = `${name} ${id}`
      if (this.succeeded.has(key) || this.failed.has(key) || this.lost.has(id)) continue
      const isCrashed = this.plan.ends.some(({ isCrash }) => isCrash)
      if (isCrashed && (this.sawFail.has(key) || [...by].some(({ isAlive }) => !isAlive))) continue
      failWith(`${key} was acknowledged and lost`)
    }
  }
}

const chatOf = (raw: Envelope.JsonObject): string => JSON.stringify(raw["event"]).match(/oc_\d+/)?.[0] ?? ""

const act = (behaviour: Behaviour | undefined): Effect.Effect<void, string> => {
  switch (behaviour?.how) {
    case "never":
      return never
    case "stubborn":
      return Effect.uninterruptible(never)
    case "fail":
      return Effect.delay(Effect.fail("no"), behaviour.after)
    case "die":
      return Effect.delay(Effect.die("bug"), behaviour.after)
    case "succeed":
      return behaviour.after === 0 ? Effect.void : Effect.sleep(behaviour.after)
    case undefined:
      return Effect.void
  }
}

/** Throws where a promise does not hold. */
export const check = (plan: Case): void => {
  const exit = Virtual.run(
    new World(plan).play.pipe(
      Effect.provide(Logger3.replace(Logger.defaultLogger, Logger3.none)),
      Logger3.withMinimumLogLevel(LogLevel3.None)
    )
  )
  if (Exit.isFailure(exit)) throw new Error(String(exit.cause))
}
