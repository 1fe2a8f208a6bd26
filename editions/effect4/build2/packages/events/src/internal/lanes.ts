/**
 * The inbox in this process: lanes of jobs.
 *
 *     offer -> admit -> claim -> (its turn in the lane) run -> finish -> record
 *                 |        |                             |       |
 *                 v        v                             v       v
 *              refused  refused, or accepted as seen  (release) kept as failed
 *
 * The state changes in plain functions, each in one step; what takes time runs on fibers of the inbox and comes back to
 * one of these. So whoever offers may be interrupted at any moment: it gives up the answer and nothing else.
 */
import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Effect3 from "./effect3/effect/Effect.js"
import * as Exit from "effect/Exit"
import * as Exit3 from "./effect3/effect/Exit.js"
import * as Option from "effect/Option"
import * as Schedule from "effect/Schedule"
import * as Schedule3 from "./effect3/effect/Schedule.js"
import type * as Scope from "effect/Scope"
import * as Dedup from "../Dedup.js"
import type { Ack, Failed, HandlerFailure, Job, Receipt, Run, Turn } from "../Job.js"
import { interrupt, millis, onEnd, type Running, type Start, starter } from "./line/fiber.js"
import * as metrics from "./metrics.js"
import { reasonOfCause } from "./reason.js"

/** Milliseconds after which who waits for a handler is told that it is late: the platform waits for three seconds. */
const patience = 2800

/** Milliseconds: a claim that lasts a minute is renewed three times. */
const renewEvery = 20_000

const leaseMillis = /*#__PURE__*/ Duration.toMillis(Dedup.lease)

const calmly = (self: Effect.Effect<void, Dedup.DedupError>): Effect.Effect<void> =>
  Effect.catch(self, (error) => Effect.logWarning(error.message))

/** How often the memory of seen events is told, where it fails. */
const repeatedly = /*#__PURE__*/ Schedule3.intersect(
  /*#__PURE__*/ Schedule.exponential("500 millis"),
  /*#__PURE__*/ Schedule.recurs(4)
)

const twice =
  "An inbox serves one `Events.layer`, and this one serves another already. Give each its own: `Layer.fresh(Inbox.layer)`."

const lost = {
  stopped: "These events were acknowledged, and the inbox ended before they were dealt with.",
  crashed:
    "These events were being handled when their process died. They are lost where they had been acknowledged.",
  forgotten: "These events failed, and were forgotten to make room for later ones."
}

const untold =
  "These events were dealt with, and the memory of seen events could not be told before the inbox ended. They run again if they come again."

/** Milliseconds that what is interrupted at the end may take to put things in order. */
const farewell = 6000

type Stage = "claiming" | "waiting" | "running" | "over"

/** A job here. */
interface Entry {
  readonly job: Job
  readonly lane: Lane
  readonly isReplay: boolean
  stage: Stage
  /** Whether it runs while its lane is free for the next. */
  isReleased: boolean
  /** For how many things it waits that may not come. */
  rests: number
  /** Whether the claim was made by this entry, so that it is this one's to finish. */
  holds: boolean
  fiber: Running | undefined
  /** What became of the claim, and of the job, once it is known. */
  claimed: Receipt | undefined
  ended: Receipt | undefined
  readonly onClaim: Array<(receipt: Receipt) => void>
  readonly onEnd: Array<(receipt: Receipt) => void>
}

interface Lane {
  readonly key: string
  /** Those that wait, and before them the one that runs and has not let the lane go. */
  readonly entries: Array<Entry>
  /** How many run that have let it go. */
  released: number
  isRunning: boolean
  isReady: boolean
}

interface Kept extends Failed {
  /** Whether its claim was given back, so that the platform's next delivery runs. */
  readonly isReleased: boolean
}

const first: Receipt = { _tag: "Accepted", claim: "first" }
const again: Receipt = { _tag: "Accepted", claim: "again" }
const running: Receipt = { _tag: "Accepted", claim: "running" }
const refused = (reason: Extract<Receipt, { readonly _tag: "Refused" }>["reason"]): Receipt => ({
  _tag: "Refused",
  reason
})

const laneKey = ({ handler, lane }: Job): string => `${handler}\n${lane}`

const failureKey = ({ delivery, handler }: Job): string => `${handler}\n${delivery.id}`

const failureOf = (cause: Cause.Cause<HandlerFailure>): string =>
  Option.match(Cause.findErrorOption(cause), {
    onNone: () => reasonOfCause(cause),
    onSome: ({ reason }) => reason
  })

const messageOf = (cause: Cause.Cause<Dedup.DedupError>): string =>
  Option.match(Cause.findErrorOption(cause), {
    onNone: () => reasonOfCause(cause),
    onSome: ({ message }) => message
  })

const idsOf = (entries: ReadonlyArray<Entry>): ReadonlyArray<string> => [
  ...new Set(entries.map(({ job }) => job.delivery.id))
]

const tellAll = <A>(listeners: Array<(value: A) => void>, value: A): void => {
  for (const listener of listeners.splice(0)) listener(value)
}

/** How much may be here, in jobs, and how long things may take, in milliseconds. */
export interface Limits {
  readonly capacity: number
  readonly perLane: number
  readonly concurrency: number
  readonly keepFailed: number
  readonly drain: number
  readonly dedupTimeout: number
}

class Lanes {
  readonly all = new Set<Entry>()
  readonly lanes = new Map<string, Lane>()
  /** By each of its claims, every job that may not come in a second time. */
  readonly byClaim = new Map<string, Entry>()
  /** Lanes whose first job could run, if fewer ran: first come, first served. */
  readonly ready: Array<Lane> = []
  readonly failed = new Map<string, Kept>()
  /** Those who wait until nothing is here. */
  readonly onIdle: Array<(_: void) => void> = []
  /** Those who wait until all that is here rests. */
  readonly onQuiet: Array<(_: void) => void> = []
  runs = 0
  run: Run | undefined
  /** Keeps the claims of what is here. */
  tending: Running | undefined
  /** Nothing more comes in. */
  isStopping = false
  /** Nothing more runs. */
  isStopped = false
  /** The ids of what is let go of as the inbox ends: told at once, and not each by itself. */
  leaving: Array<string> | undefined
  /** When the first `drain` gives up, in milliseconds since the epoch. */
  drainUntil: number | undefined

  constructor(
    readonly dedup: Dedup.Service,
    readonly start: Start,
    readonly clock: Clock.Clock,
    readonly defaultAck: Ack,
    readonly limits: Limits
  ) {}

  // Coming in ---------------------------------------------------------------------------------------------------

  /** A delivery of what is here already shares its fate. */
  offer(job: Job): Effect.Effect<Receipt> {
    return Effect.suspend(() => {
      if (this.isStopping || this.run === undefined) return Effect.succeed(refused("stopping"))
      const known = this.known(job)
      if (known !== undefined) return this.receiptOf(known, job, running)
      const entry = this.admit(job, false)
      return entry === undefined ? Effect.succeed(refused("full")) : this.receiptOf(entry, job, first)
    })
  }

  known({ claims }: Job): Entry | undefined {
    for (const claim of claims) {
      const entry = this.byClaim.get(claim)
      if (entry !== undefined) return entry
    }
    return undefined
  }

  /** Takes a job's place in its lane before the claim is made: claims may be answered in another order than asked. */
  admit(job: Job, isReplay: boolean): Entry | undefined {
    const key = laneKey(job)
    const lane = this.lanes.get(key) ?? { key, entries: [], released: 0, isRunning: false, isReady: false }
    const inLane = lane.entries.length + lane.released
    if (this.all.size >= this.limits.capacity || inLane >= this.limits.perLane) return undefined
    const entry: Entry = {
      job,
      lane,
      isReplay,
      stage: "claiming",
      isReleased: false,
      rests: 0,
      holds: false,
      fiber: undefined,
      claimed: undefined,
      ended: undefined,
      onClaim: [],
      onEnd: []
    }
    this.lanes.set(key, lane)
    lane.entries.push(entry)
    this.all.add(entry)
    for (const claim of job.claims) this.byClaim.set(claim, entry)
    this.tend()
    metrics.sized(this.all.size)
    this.claim(entry)
    return entry
  }

  claim(entry: Entry): void {
    const { claims } = entry.job
    if (claims.length === 0) return this.claimed(entry, "first")
    this.inquire(
      "claim",
      () => this.dedup.claim(claims),
      (exit) => {
        if (Exit.isSuccess(exit)) return this.claimed(entry, exit.value)
        this.start(Effect.logWarning(messageOf(exit.cause)))
        // It may have been made all the same.
        this.inquire(
          "release",
          () => this.dedup.release(claims),
          () => this.claimed(entry, "unavailable")
        )
      }
    )
  }

  /** Asks the memory of seen events, which may hang, throw or die; `told` gets an answer in time, whatever it does. */
  inquire<A>(
    operation: Dedup.DedupError["operation"],
    question: () => Effect.Effect<A, Dedup.DedupError>,
    told: (exit: Exit.Exit<A, Dedup.DedupError>) => void
  ): void {
    let isOver = false
    const failed = (reason: string) => Exit.fail(new Dedup.DedupError({ operation, reason }))
    const over = (exit: Exit.Exit<A, Dedup.DedupError>): void => {
      if (isOver) return
      isOver = true
      told(exit)
    }
    const working = this.start(Effect.exit(Effect.suspend(question)))
    onEnd(working, (exit) => {
      const end = Exit3.flatten(exit)
      over(
        Exit.isFailure(end) && Option.isNone(Cause.findErrorOption(end.cause))
          ? failed(reasonOfCause(end.cause))
          : end
      )
    })
    if (isOver) return
    const timer = this.start(Effect.sleep(this.limits.dedupTimeout))
    onEnd(timer, () => {
      if (isOver) return
      over(failed("no answer in time"))
      interrupt(working)
    })
    onEnd(working, () => interrupt(timer))
  }

  ask<A>(
    operation: Dedup.DedupError["operation"],
    question: () => Effect.Effect<A, Dedup.DedupError>
  ): Effect.Effect<A, Dedup.DedupError> {
    return Effect3.async((resume) => this.inquire(operation, question, resume))
  }

  claimed(entry: Entry, claim: Dedup.Claim | "unavailable"): void {
    const key = failureKey(entry.job)
    const kept = this.failed.get(key)
    entry.holds = claim === "first"
    // One that failed for good counts as done: it runs again only when it is told to.
    if (claim === "first" || (claim === "again" && entry.isReplay && kept?.isReleased === false)) {
      if (this.isStopped) return this.drop(entry)
      entry.stage = "waiting"
      this.failed.delete(key)
      tellAll(entry.onClaim, (entry.claimed = first))
      return this.advance(entry.lane)
    }
    // Another process has dealt with it since.
    if (claim === "again" && kept?.isReleased === true) this.failed.delete(key)
    this.end(entry, claim === "again" ? again : refused(claim))
    this.forget(entry)
    this.advance(entry.lane)
  }

  /** What the platform is told of a delivery: when the claim is made, or when the job has ended. */
  receiptOf(entry: Entry, job: Job, accepted: Receipt): Effect.Effect<Receipt> {
    const told = (receipt: Receipt): Receipt => (receipt === first ? accepted : receipt)
    if (this.isAfter(job)) {
      return entry.ended === undefined
        ? Effect.flatMap(Clock.currentTimeMillis, (now) =>
            this.hear(entry.onEnd, told, {
              limit: Math.max(0, job.delivery.receivedAt + patience - now),
              late: refused(accepted === running ? "running" : "late")
            })
          )
        : Effect.succeed(told(entry.ended))
    }
    return entry.claimed === undefined ? this.hear(entry.onClaim, told) : Effect.succeed(told(entry.claimed))
  }

  isAfter(job: Job): boolean {
    return (job.ack ?? this.defaultAck) === "after"
  }

  /** Waits to be told, at most as long as said. */
  hear<A, B>(
    listeners: Array<(value: A) => void>,
    f: (value: A) => B,
    time?: { readonly limit: number; readonly late: B }
  ): Effect.Effect<B> {
    return Effect3.async((resume) => {
      const listener = (value: A): void => {
        if (timer !== undefined) interrupt(timer)
        resume(Effect.succeed(f(value)))
      }
      listeners.push(listener)
      const leave = (): void => {
        const at = listeners.indexOf(listener)
        if (at >= 0) listeners.splice(at, 1)
      }
      const timer = time === undefined ? undefined : this.start(Effect.sleep(time.limit))
      if (timer !== undefined && time !== undefined) {
        onEnd(timer, (exit) => {
          leave()
          if (Exit.isSuccess(exit)) resume(Effect.succeed(time.late))
        })
      }
      return Effect.sync(() => {
        leave()
        if (timer !== undefined) interrupt(timer)
      })
    })
  }

  // Running -----------------------------------------------------------------------------------------------------

  /** Runs the first job of a lane when it may. A lane without jobs goes. */
  advance(lane: Lane): void {
    const entry = lane.entries[0]
    if (entry === undefined) {
      if (lane.released === 0 && this.lanes.get(lane.key) === lane) this.lanes.delete(lane.key)
      return
    }
    const { run } = this
    if (lane.isRunning || entry.stage !== "waiting" || run === undefined || this.isStopped) return
    if (this.runs >= this.limits.concurrency) {
      if (!lane.isReady) this.ready.push(lane)
      lane.isReady = true
      return
    }
    lane.isRunning = true
    this.runs++
    entry.stage = "running"
    // Later, so that the platform is told first; on a fiber of its own, so that no job leaves anything to the next.
    const working = this.start(
      Effect.exit(Effect.andThen(Effect3.yieldNow(), run(entry.job, this.turn(entry))))
    )
    entry.fiber = working
    onEnd(working, (exit) => this.finish(entry, Exit3.flatten(exit)))
  }

  turn(entry: Entry): Turn {
    return { release: this.release(entry), rest: (self) => this.rest(entry, self) }
  }

  /** Of what a job waits for, nobody waits who stops. */
  rest<A, E, R>(entry: Entry, self: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> {
    const count = (by: number) =>
      Effect.sync(() => {
        entry.rests += by
        if (this.onQuiet.length > 0 && this.isQuiet) tellAll(this.onQuiet, undefined)
      })
    return Effect.acquireUseRelease(
      count(1),
      () => self,
      () => count(-1)
    )
  }

  /** Whether all that is here waits for something that may not come. */
  get isQuiet(): boolean {
    for (const { rests } of this.all) if (rests === 0) return false
    return true
  }

  /** Lets the lane of a job that runs go on to the next. */
  release(entry: Entry): Effect.Effect<void> {
    return Effect.sync(() => {
      if (entry.stage !== "running" || entry.isReleased) return
      const { lane } = entry
      entry.isReleased = true
      lane.entries.splice(lane.entries.indexOf(entry), 1)
      lane.released++
      this.leave(lane)
    })
  }

  /** One less holds its lane. */
  leave(lane: Lane): void {
    this.runs--
    lane.isRunning = false
    this.wake()
    this.advance(lane)
  }

  finish(entry: Entry, exit: Exit.Exit<void, HandlerFailure>): void {
    const { job, lane } = entry
    const free = (): void => {
      if (!entry.isReleased) return this.leave(lane)
      lane.released--
      this.advance(lane)
    }
    if (this.isStopped && Exit.isFailure(exit) && Cause.hasInterruptsOnly(exit.cause)) {
      this.drop(entry)
      return free()
    }
    const isReleased = Exit.isFailure(exit) && this.isAfter(job)
    this.end(entry, isReleased ? refused("failed") : first)
    if (Exit.isFailure(exit)) this.keep(job, failureOf(exit.cause), isReleased)
    this.record(entry, isReleased ? "release" : "done")
    free()
  }

  /** Lets lanes run that waited for others to end. */
  wake(): void {
    while (this.runs < this.limits.concurrency) {
      const lane = this.ready.shift()
      if (lane === undefined) return
      lane.isReady = false
      this.advance(lane)
    }
  }

  keep(job: Job, reason: string, isReleased: boolean): void {
    const { failed } = this
    const key = failureKey(job)
    failed.delete(key)
    failed.set(key, { job, reason, at: millis(this.clock), isReleased })
    if (failed.size <= this.limits.keepFailed) return
    for (const [oldest, { job, isReleased }] of failed) {
      failed.delete(oldest)
      if (!isReleased) this.lose("forgotten", [job.delivery.id])
      return
    }
  }

  // Going out ---------------------------------------------------------------------------------------------------

  /** Out of the lane, with an answer for all who wait. */
  end(entry: Entry, receipt: Receipt): void {
    const { entries } = entry.lane
    const at = entries.indexOf(entry)
    if (at >= 0) entries.splice(at, 1)
    entry.stage = "over"
    entry.fiber = undefined
    entry.claimed ??= receipt
    entry.ended = receipt
    tellAll(entry.onClaim, receipt)
    tellAll(entry.onEnd, receipt)
  }

  /** Tells the memory of seen events; until it knows, further deliveries find the job here. */
  record(entry: Entry, what: "done" | "release"): void {
    const { claims } = entry.job
    if (claims.length === 0 || (what === "release" && !entry.holds)) return this.forget(entry)
    const question = () => this.dedup[what](claims)
    this.inquire(what, question, (exit) => {
      if (Exit.isSuccess(exit)) return this.forget(entry)
      const repeated = Effect.retry(Effect.delay(this.ask(what, question), "500 millis"), repeatedly).pipe(
        Effect.catch((error) => Effect.logError(error.message, { event: entry.job.delivery.id }))
      )
      onEnd(this.start(repeated), () => this.forget(entry))
    })
  }

  forget(entry: Entry): void {
    this.all.delete(entry)
    for (const claim of entry.job.claims) if (this.byClaim.get(claim) === entry) this.byClaim.delete(claim)
    metrics.sized(this.all.size)
    if (this.all.size === 0) tellAll(this.onIdle, undefined)
    if (this.onQuiet.length > 0 && this.isQuiet) tellAll(this.onQuiet, undefined)
  }

  /** A job that does not run any more, as the inbox ends: its claim is given back. */
  drop(entry: Entry): void {
    const isAcknowledged = entry.claimed === first && !this.isAfter(entry.job)
    this.end(entry, refused("stopping"))
    const { id } = entry.job.delivery
    if (isAcknowledged && this.leaving !== undefined) this.leaving.push(id)
    else if (isAcknowledged) this.lose("stopped", [id])
    this.record(entry, "release")
  }

  lose(reason: "stopped" | "crashed" | "forgotten", ids: ReadonlyArray<string>): void {
    metrics.lose(reason, ids.length)
    this.start(Effect.logError(lost[reason], ids))
  }

  /** What is not dealt with. */
  get left(): ReadonlyArray<string> {
    return idsOf([...this.all].filter(({ stage }) => stage !== "over"))
  }

  /** Waits until nothing is here any more, or until the time is over. */
  idle(limit?: number): Effect.Effect<void> {
    const time = limit === undefined ? undefined : { limit, late: undefined }
    return Effect.suspend(() =>
      this.all.size === 0 ? Effect.void : this.hear(this.onIdle, () => undefined, time)
    )
  }

  get drain(): Effect.Effect<ReadonlyArray<string>> {
    return Effect.flatMap(Clock.currentTimeMillis, (now) => {
      this.isStopping = true
      this.drainUntil ??= now + this.limits.drain
      // The clock may have been set back since.
      const wait = Math.min(this.limits.drain, Math.max(0, this.drainUntil - now))
      const quiet = this.isQuiet
        ? Effect.void
        : this.hear(this.onQuiet, () => undefined, { limit: wait, late: undefined })
      return Effect.map(quiet, () => this.left)
    })
  }

  /** Interrupts what runs, and lets go of the rest. */
  get stop(): Effect.Effect<void> {
    return Effect.suspend(() => {
      this.isStopping = true
      this.isStopped = true
      const leaving: Array<string> = []
      this.leaving = leaving
      for (const entry of this.all) {
        if (entry.stage === "waiting") this.drop(entry)
        if (entry.fiber !== undefined) interrupt(entry.fiber)
      }
      return Effect.map(this.idle(farewell), () => {
        const unfinished = [...this.all].filter(
          (entry) => entry.stage !== "over" && entry.claimed === first && !this.isAfter(entry.job)
        )
        const ids = [...leaving, ...idsOf(unfinished)]
        this.leaving = undefined
        if (ids.length > 0) this.lose("stopped", ids)
        const over = [...this.all].filter(({ ended, stage }) => stage === "over" && ended === first)
        if (over.length > 0) this.start(Effect.logWarning(untold, idsOf(over)))
        if (this.tending !== undefined) interrupt(this.tending)
      })
    })
  }

  // Upkeep ------------------------------------------------------------------------------------------------------

  attach(run: Run): Effect.Effect<void, never, Scope.Scope> {
    return Effect.andThen(
      Effect.acquireRelease(
        Effect.suspend(() => {
          if (this.run !== undefined) return Effect3.dieMessage(twice)
          this.run = run
          return Effect.void
        }),
        () => this.stop
      ),
      Effect.forkScoped(this.report)
    )
  }

  /** While there are jobs here, their claims are kept. */
  tend(): void {
    if (this.tending !== undefined) return
    const keep = Effect.gen({ self: this }, function* () {
      const before = yield* Clock.currentTimeMillis
      yield* Effect.sleep(renewEvery)
      const held = [...this.all].filter(({ holds, stage }) => holds && stage !== "over")
      const claims = held.flatMap(({ job }) => job.claims)
      if (claims.length > 0) yield* calmly(this.ask("renew", () => this.dedup.renew(claims)))
      // A process that slept finds that they ran out.
      if ((yield* Clock.currentTimeMillis) - before >= leaseMillis) yield* this.reclaim(claims)
      return this.all.size > 0
    })
    this.tending = this.start(Effect.repeat(keep, { while: (isNeeded) => isNeeded }))
    onEnd(this.tending, () => (this.tending = undefined))
  }

  reclaim(claims: ReadonlyArray<string>): Effect.Effect<void> {
    return Effect.forEach(
      claims,
      (claim) => calmly(Effect.asVoid(this.ask("claim", () => this.dedup.claim([claim])))),
      { discard: true }
    )
  }

  /** Says what others left behind when they died: as it begins, and once a claim of just before has run out. */
  get report(): Effect.Effect<void> {
    const once = calmly(
      Effect.flatMap(
        this.ask("abandoned", () => this.dedup.abandoned),
        (claims) => {
          const others = claims.filter((claim) => !this.byClaim.has(claim))
          if (others.length > 0) this.lose("crashed", others)
          return this.reclaim(claims.filter((claim) => this.byClaim.has(claim)))
        }
      )
    )
    return Effect.andThen(once, Effect.andThen(Effect.sleep(leaseMillis + 1000), once))
  }

  replay(eventId: string): Effect.Effect<number> {
    return Effect.suspend(() => {
      const entries = [...this.failed.values()]
        .filter(({ job }) => job.delivery.id === eventId && this.known(job) === undefined)
        .map(({ job }) => (this.isStopping ? undefined : this.admit(job, true)))
        .filter((entry) => entry !== undefined)
      const started = Effect.forEach(entries, (entry) =>
        entry.claimed === undefined
          ? this.hear(entry.onClaim, (receipt) => receipt === first)
          : Effect.succeed(entry.claimed === first)
      )
      return Effect.map(started, (list) => list.filter((isStarted) => isStarted).length)
    })
  }
}

/** An inbox in this process; `ack` is what handlers have that choose nothing. */
export const make = (limits: Limits, ack: Ack) =>
  Effect.gen(function* () {
    const lanes = new Lanes(yield* Dedup.Dedup, yield* starter, yield* Effect3.clock, ack, limits)
    return {
      offer: (job: Job) => lanes.offer(job),
      attach: (run: Run) => lanes.attach(run),
      idle: lanes.idle(),
      drain: lanes.drain,
      drainLimit: Duration.millis(limits.drain),
      size: Effect.sync(() => lanes.all.size),
      failed: Effect.sync(() =>
        [...lanes.failed.values()].map(({ at, job, reason }): Failed => ({ at, job, reason }))
      ),
      replay: (eventId: string) => lanes.replay(eventId)
    }
  })
