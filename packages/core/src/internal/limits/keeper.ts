/** Keeps limits: finds the lanes of a call, and lets it through them. */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import type { Service as Credentials } from "../../Credentials.js"
import type { Any } from "../endpoint.js"
import * as FeishuError from "../../FeishuError.js"
import type { LaneStatus, Place, Service, Status, Wanted } from "../limiter.js"
import { Tenant } from "../../Tenant.js"
import { find, nanos, starter } from "../line/fiber.js"
import { Log } from "./log.js"
import * as metrics from "./metrics.js"
import type { Found } from "./paths.js"
import { type Plan, planOf, type Settings, type Thing, windowOf } from "./plan.js"
import * as Queue from "./queue.js"
import { Chat, MaxWait } from "./scope.js"

export interface KeeperSettings extends Settings {
  /** Milliseconds. */
  readonly maxWait: number
  /** How many calls wait at most. */
  readonly maxWaiting: number
}

/** Beyond this process: gives permits to lanes. */
export interface Source {
  /** `changed` hears that a permit has come, or that none is needed any more. */
  readonly open: (lane: Queue.Lane, changed: () => void) => Queue.Permits
  readonly isAway: () => boolean
}

/** Makes a source that lives as long as who keeps the limits, by the same clock. */
export type MakeSource = (now: () => number) => Effect.Effect<Source, never, Scope.Scope>

type Sent<A, R> = Effect.Effect<A, FeishuError.FeishuError, R>
type Send<A, R> = () => Sent<A, R>

/** The lanes of one application in one tenant. */
interface Account {
  readonly name: string
  readonly endpoints: Map<string, Queue.Lane>
  readonly things: Map<string, Map<string, Queue.Lane>>
}

/** Of how many messages it is remembered at least in which chat they are. */
const maxMessages = 10_000

/** What was set in some time. In a list until somebody asks: most of it nobody ever asks for, and a map is dear to write. */
class Generation<A> {
  private readonly map = new Map<string, A>()
  private readonly keys: Array<string> = []
  private readonly values: Array<A> = []

  get size(): number {
    return this.map.size + this.keys.length
  }

  get(key: string): A | undefined {
    const { keys, map, values } = this
    if (keys.length > 0) {
      for (let i = 0; i < keys.length; i++) map.set(keys[i]!, values[i]!)
      keys.length = 0
      values.length = 0
    }
    return map.get(key)
  }

  set(key: string, value: A): void {
    this.keys.push(key)
    this.values.push(value)
  }
}

/**
 * Remembers what was set last. In two generations: to take the oldest out of one map each time is slow, for it looks past all
 * that were taken out before.
 */
const lately = <A>(least: number) => {
  let [young, old] = [new Generation<A>(), new Generation<A>()]
  return {
    get: (key: string): A | undefined => young.get(key) ?? old.get(key),
    set: (key: string, value: A): void => {
      if (young.size >= least) [young, old] = [new Generation(), young]
      young.set(key, value)
    }
  }
}

/** Of how many tenants an application's names are kept. */
const maxNames = 10_000

/** After a refusal that does not say for how long, in milliseconds. */
const shortPause = 1_000

const isText = (value: unknown): value is string => typeof value === "string" && value !== ""

const fieldOf = (input: unknown, field: string): unknown =>
  typeof input === "object" && input !== null
    ? (input as { readonly [name: string]: unknown })[field]
    : undefined

/** A call as far as errors tell of it. */
const originOf = ({ id, method, path }: Any): FeishuError.Origin => ({ endpoint: id, method, path })

const seconds = (millis: number): string => `${Math.ceil(millis / 100) / 10} s`

const tooLate = (endpoint: Any, wait: number, maxWait: number): FeishuError.FeishuRateLimitError =>
  new FeishuError.FeishuRateLimitError({
    ...originOf(endpoint),
    code: -1,
    msg: `its turn does not come within ${seconds(maxWait)}, so it was not sent`,
    resetAfter: Duration.millis(wait)
  })

const tooMany = (endpoint: Any, waiting: number): FeishuError.FeishuRateLimitError =>
  new FeishuError.FeishuRateLimitError({
    ...originOf(endpoint),
    code: -1,
    msg: `${waiting} calls wait for their turn already, so it was not sent`
  })

const closed = (endpoint: Any): FeishuError.FeishuTransportError =>
  new FeishuError.FeishuTransportError({
    ...originOf(endpoint),
    reason: "closed",
    cause: undefined,
    mayHaveArrived: false,
    msg: "Limits is closed: the scope of its layer has ended"
  })

let known: Found | undefined

/** Finds the endpoint that a request to a path is of. The table is loaded for the first such request. */
const withPaths = <A, E, R>(next: (find: Found) => Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  known === undefined
    ? Effect.flatMap(
        Effect.promise(() => import("./paths.js")),
        (paths) => next((known = paths.find))
      )
    : next(known)

/** A user is of one tenant, which nobody but the scope knows. */
const tenantOf = ({ context, identity }: Wanted): string =>
  (identity._tag === "application" ? identity.tenantKey : find(context, Tenant)) ?? ""

/** The names of accounts: what the platform counts by. Asking the credentials each time would cost more than the rest. */
const namesOfAccounts = (): ((client: Wanted["client"], tenantKey: string) => string) => {
  const known = new WeakMap<Credentials, Map<string, string>>()
  return ({ credentials, region }, tenantKey) => {
    const origin = region.open
    if (credentials === undefined) return tenantKey === "" ? origin : `${origin} ${tenantKey}`
    let names = known.get(credentials)
    if (names === undefined) known.set(credentials, (names = new Map()))
    let name = names.get(tenantKey)
    if (name === undefined) {
      const of = tenantKey === "" ? credentials : (credentials.forTenant?.(tenantKey) ?? credentials)
      name = of.cacheKey("tenant", origin)
      if (names.size >= maxNames) names.clear()
      names.set(tenantKey, name)
    }
    return name
  }
}

/**
 * Time that never goes back. When a clock is set back, times that were noted lie in the future, and would keep everybody for as
 * long as it was set back.
 */
const forward = (read: () => number): (() => number) => {
  let [last, ahead] = [Number.NEGATIVE_INFINITY, 0]
  return () => {
    const at = read() + ahead
    if (at < last) ahead += last - at
    return (last = Math.max(last, at))
  }
}

export const make = (
  settings: KeeperSettings,
  makeSource?: MakeSource
): Effect.Effect<Service, never, Scope.Scope> =>
  Effect.gen(function* () {
    const clock = yield* Effect.clock
    const start = yield* starter
    // Not the time of day: when that is set forward, calls that have just gone would be taken for old ones.
    const now = forward(() => Number(nanos(clock) / 1_000_000n))
    const source = makeSource === undefined ? undefined : yield* makeSource(now)
    const queue = Queue.make(now, start)
    let isClosed = false
    yield* Effect.addFinalizer(() =>
      Effect.sync(() => {
        isClosed = true
        queue.close()
      })
    )

    const plans = new Map<string, Plan | undefined>()
    const names = namesOfAccounts()
    const accounts = new Map<string, Account>()
    const chats = lately<string>(maxMessages)
    let lanes = 0
    let sweepAt = 1_000

    const planFor = (endpoint: { readonly id: string }): Plan | undefined => {
      const known = plans.get(endpoint.id)
      if (known !== undefined || plans.has(endpoint.id)) return known
      const plan = planOf(endpoint, settings)
      plans.set(endpoint.id, plan)
      return plan
    }

    /** Most calls are of the same account as the one before. */
    let [lastClient, lastTenant] = [undefined as Wanted["client"] | undefined, ""]
    let lastAccount: Account | undefined

    const accountFor = (wanted: Wanted): Account => {
      const { client } = wanted
      const tenantKey = tenantOf(wanted)
      if (lastAccount !== undefined && client === lastClient && tenantKey === lastTenant) return lastAccount
      const name = names(client, tenantKey)
      let account = accounts.get(name)
      if (account === undefined) {
        account = { name, endpoints: new Map(), things: new Map() }
        accounts.set(name, account)
      }
      lastClient = client
      lastTenant = tenantKey
      return (lastAccount = account)
    }

    /** Forgets lanes that say no more than new ones would. */
    const sweep = (): void => {
      const at = now()
      const sweepMap = (map: Map<string, Queue.Lane>): number => {
        for (const [id, lane] of map) if (Queue.isIdle(Queue.real(lane), at)) map.delete(id)
        return map.size
      }
      lanes = 0
      lastAccount = undefined
      for (const [name, account] of accounts) {
        let left = sweepMap(account.endpoints)
        for (const map of account.things.values()) left += sweepMap(map)
        if (left === 0) accounts.delete(name)
        lanes += left
      }
      sweepAt = Math.max(1_000, lanes * 2)
    }

    const open = (lane: Queue.Lane): void => {
      if (source !== undefined && lane.log.windows.length > 0) {
        lane.permits = source.open(lane, () => queue.changed(Queue.real(lane)))
      }
    }

    const opened = (lane: Queue.Lane): Queue.Lane => {
      open(lane)
      lanes++
      return lane
    }

    const laneOf = (account: Account, plan: Plan): Queue.Lane => {
      let lane = account.endpoints.get(plan.id)
      if (lane === undefined) {
        const log = new Log(plan.windows)
        lane = opened(Queue.makeLane({ of: "endpoint", id: plan.id, account: account.name, log }))
        account.endpoints.set(plan.id, lane)
      }
      return lane
    }

    const thingsOf = (account: Account, of: string): Map<string, Queue.Lane> => {
      let map = account.things.get(of)
      if (map === undefined) account.things.set(of, (map = new Map()))
      return map
    }

    const laneOfThing = (account: Account, thing: Thing, id: string): Queue.Lane => {
      const map = thingsOf(account, thing.of)
      let lane = map.get(id)
      if (lane === undefined) {
        const log = new Log(thing.windows)
        const { atOnce, of } = thing
        lane = opened(Queue.makeLane({ of, id, account: account.name, log, atOnce }))
        map.set(id, lane)
      }
      return Queue.real(lane)
    }

    const idOf = (thing: Thing, { context, input }: Wanted): string | undefined => {
      const value = fieldOf(input, thing.field)
      if (!thing.isMessage) return isText(value) ? value : undefined
      return find(context, Chat) ?? (isText(value) ? chats.get(value) : undefined)
    }

    const lanesOfThings = (account: Account, plan: Plan, wanted: Wanted): ReadonlyArray<Queue.Lane> => {
      if (plan.things.length === 0) return []
      const found: Array<Queue.Lane> = []
      for (const thing of plan.things) {
        const id = idOf(thing, wanted)
        if (id !== undefined) found.push(laneOfThing(account, thing, id))
      }
      return found
    }

    /** Counts a call that has gone. */
    const count = (lane: Queue.Lane): void => {
      lane.log.add(now())
      lane.permits?.unforeseen?.()
    }

    /**
     * Remembers which chat a message is in, the one that was answered too, and that a person and the chat with that person are
     * the same.
     */
    const learn = (plan: Plan, wanted: Wanted, answer: unknown): void => {
      const chat = fieldOf(answer, "chat_id")
      const message = fieldOf(answer, "message_id")
      if (!isText(chat) || !isText(message)) return
      chats.set(message, chat)
      for (const thing of plan.things) {
        const { field, isMessage, of } = thing
        const receiver = fieldOf(wanted.input, field)
        if (!isText(receiver) || receiver === chat) continue
        const account = accountFor(wanted)
        if (isMessage) {
          // What nobody knew of when it went counts from now on.
          if (idOf(thing, wanted) === undefined) count(laneOfThing(account, thing, chat))
          chats.set(receiver, chat)
          continue
        }
        const map = thingsOf(account, of)
        const [lane, other] = [map.get(receiver), map.get(chat)]
        if (lane === undefined) continue
        if (other === undefined) map.set(chat, lane)
        else if (Queue.real(lane) !== Queue.real(other)) queue.merge(Queue.real(lane), Queue.real(other))
      }
    }

    /** What the platform says of the limit of an endpoint. */
    const told = (lane: Queue.Lane, limit: number | undefined, resetAfter: number | undefined): void => {
      if (limit === undefined || !Number.isInteger(limit) || limit < 1 || limit > 1_000_000) return
      const { windows } = lane.log
      const isShort = resetAfter !== undefined && resetAfter <= 1_000
      const said = (span: number) => windowOf(limit, span, settings)
      if (windows.some(({ limit: known, margin, span }) => known === said(span - margin).limit)) return
      const of = windows.length === 1 ? windows[0]!.span - windows[0]!.margin : isShort ? 1_000 : 60_000
      const next = said(of)
      lane.isTold = true
      lane.log.windows = [...windows.filter(({ span }) => span !== next.span), next]
      open(lane)
    }

    const refused = (
      lane: Queue.Lane,
      things: ReadonlyArray<Queue.Lane>,
      error: FeishuError.FeishuRateLimitError
    ): void => {
      const resetAfter = error.resetAfter === undefined ? undefined : Duration.toMillis(error.resetAfter)
      const until = now() + Math.max(resetAfter ?? shortPause, 0)
      // The gateway counts by endpoint; what stands behind it counts by chat, by card.
      const isOfEndpoint = error.code === 99991400 || error.status === 429 || things.length === 0
      if (isOfEndpoint) told(lane, error.limit, resetAfter)
      for (const each of isOfEndpoint ? [lane] : things) {
        each.pausedUntil = Math.max(each.pausedUntil, until)
      }
    }

    /** Of one call: made for each, so its methods are not. */
    class Turns implements Place {
      private lane: Queue.Lane | undefined
      private things: ReadonlyArray<Queue.Lane> = []
      /** When the attempt went that is under way. */
      private wentAt: number | undefined

      constructor(
        private readonly wanted: Wanted,
        private readonly plan: Plan
      ) {}

      /** Anew each time: a lane that nobody used for a while is another one. */
      private look(): Queue.Lane {
        const account = accountFor(this.wanted)
        this.things = lanesOfThings(account, this.plan, this.wanted)
        return (this.lane = laneOf(account, this.plan))
      }

      private tryNow(): boolean {
        if (lanes >= sweepAt) sweep()
        const lane = this.look()
        if (isClosed) return false
        this.wentAt = queue.goNow(lane, this.things)
        return this.wentAt !== undefined
      }

      private leave(): void {
        if (this.wentAt !== undefined && this.plan.isOneByOne) queue.over(this.things)
        this.wentAt = undefined
      }

      // Where calls are one by one, nothing may come between its turn and its end that keeps its end from being heard of.
      enter(): boolean {
        return !this.plan.isOneByOne && this.tryNow()
      }

      wait<A, R>(
        sendNow: Send<A, R>,
        afterWait: Send<A, R>,
        failed: (error: FeishuError.FeishuError) => Sent<A, R>
      ): Sent<A, R> {
        if (!this.plan.isOneByOne) {
          return Effect.matchEffect(this.turn(), { onFailure: failed, onSuccess: afterWait })
        }
        return Effect.uninterruptibleMask((restore) => {
          const sent = (send: Send<A, R>) =>
            Effect.ensuring(
              restore(Effect.suspend(send)),
              Effect.sync(() => this.leave())
            )
          return this.tryNow()
            ? sent(sendNow)
            : Effect.matchEffect(restore(this.turn()), {
                onFailure: failed,
                onSuccess: () => sent(afterWait)
              })
        })
      }

      private turn(): Effect.Effect<void, FeishuError.FeishuError> {
        const { plan, things, wanted } = this
        const { endpoint } = wanted
        const lane = this.lane!
        return Effect.async((resume) => {
          const since = now()
          const maxWait = find(wanted.context, MaxWait) ?? settings.maxWait
          const refuse = (error: FeishuError.FeishuError): void => {
            metrics.givenUp(plan.id)
            resume(Effect.fail(error))
          }
          if (isClosed) return resume(Effect.fail(closed(endpoint)))
          if (queue.size() >= settings.maxWaiting) return refuse(tooMany(endpoint, queue.size()))
          const ahead = queue.estimate(lane, things) - since
          if (ahead > maxWait) return refuse(tooLate(endpoint, ahead, maxWait))
          const waiter = queue.join(lane, things, since + maxWait, (end) => {
            if (end._tag === "Go") {
              this.wentAt = end.at
              metrics.waited(plan.id, end.at - since)
              resume(Effect.void)
            } else if (end._tag === "Late") refuse(tooLate(endpoint, end.wait, maxWait))
            else resume(Effect.fail(closed(endpoint)))
          })
          return Effect.sync(() => {
            if (this.wentAt === undefined) return queue.quit(waiter)
            queue.undo(lane, things, this.wentAt)
            this.wentAt = undefined
          })
        })
      }

      /** What an answer says by its coming, whatever it is. */
      private heard(): void {
        if (this.wentAt !== undefined) queue.answered(this.lane!, this.things, this.wentAt)
        this.leave()
      }

      answered(answer: unknown): void {
        this.heard()
        if (this.plan.tells) learn(this.plan, this.wanted, answer)
      }

      failed(error: FeishuError.FeishuError): void {
        this.heard()
        if (error._tag !== "FeishuRateLimitError") return
        const lane = this.look()
        refused(lane, this.things, error)
      }
    }

    /** Of a request to a path: which endpoint that is has to be looked up, in a table that is loaded for the first of them. */
    class TurnsOfPath implements Place {
      private turns: Turns | undefined

      constructor(private readonly wanted: Wanted) {}

      enter(): boolean {
        return false
      }

      wait<A, R>(
        sendNow: Send<A, R>,
        afterWait: Send<A, R>,
        failed: (error: FeishuError.FeishuError) => Sent<A, R>
      ): Sent<A, R> {
        return withPaths((find) => {
          const found = find(this.wanted.endpoint, this.wanted.input)
          const plan = found && planFor(found)
          if (plan === undefined) return sendNow()
          const turns = new Turns({ ...this.wanted, input: found!.input }, plan)
          this.turns = turns
          return turns.enter() ? sendNow() : turns.wait(sendNow, afterWait, failed)
        })
      }

      answered(answer: unknown): void {
        this.turns?.answered(fieldOf(fieldOf(answer, "body"), "data"))
      }

      failed(error: FeishuError.FeishuError): void {
        this.turns?.failed(error)
      }
    }

    const place = (wanted: Wanted): Place | undefined => {
      // The id of such a request is its method and its path.
      if (wanted.endpoint.id.includes(" ")) return new TurnsOfPath(wanted)
      const plan = planFor(wanted.endpoint)
      return plan === undefined ? undefined : new Turns(wanted, plan)
    }

    const statusOf = (lane: Queue.Lane, at: number): LaneStatus => ({
      of: lane.of,
      id: lane.id,
      account: lane.account,
      rates: lane.log.windows.map((window) => ({
        limit: window.limit,
        span: window.span,
        used: lane.log.used(window, at)
      })),
      atOnce: lane.atOnce === Number.POSITIVE_INFINITY ? undefined : lane.atOnce,
      waiting: lane.waiting.size,
      pausedFor: Math.max(0, lane.pausedUntil - at)
    })

    const status = Effect.sync((): Status => {
      const at = now()
      const all = new Set<Queue.Lane>()
      for (const { endpoints, things } of accounts.values()) {
        for (const map of [endpoints, ...things.values()]) {
          for (const lane of map.values()) all.add(Queue.real(lane))
        }
      }
      return {
        waiting: queue.size(),
        kept: source === undefined ? "memory" : source.isAway() ? "away" : "store",
        lanes: [...all].filter((lane) => !Queue.isIdle(lane, at)).map((lane) => statusOf(lane, at))
      }
    })

    return { place, status }
  })
