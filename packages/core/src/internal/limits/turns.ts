/** The turn of one call: it finds its lanes, goes through them or waits, and hears what became of it. */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as FeishuError from "../../FeishuError.js"
import type { Any } from "../endpoint.js"
import type { Place, Wanted } from "../limiter.js"
import { find } from "../line/fiber.js"
import type { Account, Accounts } from "./accounts.js"
import { type Lane, real } from "./lane.js"
import * as metrics from "./metrics.js"
import type { Found } from "./paths.js"
import { type Plan, type Settings, type Thing, windowsOf } from "./plan.js"
import type { Queue } from "./queue.js"
import type { Recent } from "./recent.js"
import { Chat, MaxWait } from "./scope.js"

export interface KeeperSettings extends Settings {
  /** Milliseconds. */
  readonly maxWait: number
  /** How many calls wait at most. */
  readonly maxWaiting: number
}

/** What the calls of one keeper share. */
export interface Keeping {
  readonly settings: KeeperSettings
  readonly now: () => number
  readonly queue: Queue
  readonly accounts: Accounts
  /** In which chat messages are, by the message. */
  readonly chats: Recent<string>
  readonly planFor: (endpoint: { readonly id: string }) => Plan | undefined
  /** For how long a call waits at least before it is given up: until it is known when its turn is. */
  readonly patience: number
  /** Has others hear of a lane whose windows are new. */
  readonly open: (lane: Lane) => void
  readonly isClosed: () => boolean
}

type Sent<A, R> = Effect.Effect<A, FeishuError.FeishuError, R>
type Send<A, R> = () => Sent<A, R>

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

const idOf = ({ chats }: Keeping, thing: Thing, { context, input }: Wanted): string | undefined => {
  const value = fieldOf(input, thing.field)
  if (!thing.isMessage) return isText(value) ? value : undefined
  const said = find(context, Chat)
  if (isText(said)) return said
  return isText(value) ? chats.get(value) : undefined
}

const lanesOfThings = (
  keeping: Keeping,
  account: Account,
  plan: Plan,
  wanted: Wanted
): ReadonlyArray<Lane> => {
  const { things } = plan
  if (things.length === 1) {
    const id = idOf(keeping, things[0]!, wanted)
    return id === undefined ? [] : keeping.accounts.laneOfThing(account, things[0]!, id).alone
  }
  const found: Array<Lane> = []
  for (const thing of plan.things) {
    const id = idOf(keeping, thing, wanted)
    if (id !== undefined) found.push(keeping.accounts.laneOfThing(account, thing, id))
  }
  return found
}

/** What an answer says of the message that it is about. That to a merged forward has it one level below. */
const messageOf = (answer: object): { readonly [name: string]: unknown } => {
  const own = answer as { readonly [name: string]: unknown }
  if (own["chat_id"] !== undefined) return own
  const inner = own["message"]
  return typeof inner === "object" && inner !== null ? (inner as typeof own) : own
}

/**
 * Remembers which chat a message is in, the one that was answered too, and that a person and the chat with that person are
 * the same.
 */
const learn = (
  keeping: Keeping,
  { plan, things, wanted }: Pick<Turns, "plan" | "things" | "wanted">,
  answer: unknown
): void => {
  if (typeof answer !== "object" || answer === null) return
  const { accounts, chats, now, queue } = keeping
  const { chat_id: chat, message_id: message } = messageOf(answer)
  if (!isText(chat) || !isText(message)) return
  // The lane's text where it is the same: each answer has one of its own, which ten thousand messages would keep alive.
  const known = things[0]?.id
  chats.set(message, known === chat ? known : chat)
  // It was sent to the chat by its id: nothing else is to be learned.
  if (known === chat && plan.things.length === 1 && !plan.things[0]!.isMessage) return
  for (const thing of plan.things) {
    const { field, isMessage, of } = thing
    const receiver = fieldOf(wanted.input, field)
    if (!isText(receiver) || receiver === chat) continue
    const account = accounts.of(wanted)
    if (isMessage) {
      if (idOf(keeping, thing, wanted) === undefined) {
        // What nobody knew of when it went counts from now on.
        const lane = accounts.laneOfThing(account, thing, chat)
        lane.log.add(now())
        lane.permits?.unforeseen?.()
      }
      chats.set(receiver, chat)
      continue
    }
    const lanes = accounts.lanesOf(account, of)
    const [lane, other] = [lanes.get(receiver), lanes.get(chat)]
    if (lane === undefined) continue
    if (other === undefined) lanes.set(chat, lane)
    else if (real(lane) !== real(other)) queue.merge(real(lane), real(other))
  }
}

const [second, minute] = [1_000, 60_000]

/**
 * The span of a limit that the platform tells, in milliseconds: by the time until its end, and that of the only limit that is
 * known unless both cannot be. Nobody knows it where the platform does not say when the end is and there are several, or none.
 */
const spanOf = ({ rates }: Lane, limit: number, resetAfter: number | undefined): number | undefined => {
  const isLong = resetAfter !== undefined && resetAfter > second
  const [only] = rates
  // A limit by the second that is lower now may have to be waited for longer. One that is higher would not have been reached.
  if (only !== undefined && rates.length === 1)
    return isLong && limit > only.limit ? minute : only.milliseconds
  return resetAfter === undefined ? undefined : isLong ? minute : second
}

/** What the platform says of the limit of an endpoint. */
const told = (
  { open, settings }: Keeping,
  lane: Lane,
  limit: number | undefined,
  resetAfter: number | undefined
): void => {
  if (limit === undefined || !Number.isInteger(limit) || limit < 1 || limit > 1_000_000) return
  const milliseconds = spanOf(lane, limit, resetAfter)
  if (milliseconds === undefined || isRate(lane, limit)) return
  lane.isTold = true
  lane.rates = [...lane.rates.filter((rate) => rate.milliseconds !== milliseconds), { limit, milliseconds }]
  lane.log.windows = windowsOf(lane.rates, settings)
  open(lane)
}

const isRate = ({ rates }: Lane, limit: number | undefined): boolean =>
  rates.some((rate) => rate.limit === limit)

/**
 * Whose limit was reached. The gateway counts by endpoint, and what stands behind it by chat, by card; but the gateway's words
 * may tell the limit of a card or a document, which is not that of the endpoint.
 */
const reached = (
  lane: Lane,
  things: ReadonlyArray<Lane>,
  { code, limit, status }: FeishuError.FeishuRateLimitError
): ReadonlyArray<Lane> => {
  if (things.length === 0) return [lane]
  if (code !== 99991400 && status !== 429) return things
  const named = isRate(lane, limit) ? [] : things.filter((thing) => isRate(thing, limit))
  return named.length === 0 ? [lane] : named
}

const refused = (
  keeping: Keeping,
  lane: Lane,
  things: ReadonlyArray<Lane>,
  error: FeishuError.FeishuRateLimitError
): void => {
  const resetAfter = error.resetAfter === undefined ? undefined : Duration.toMillis(error.resetAfter)
  const until = keeping.now() + Math.max(resetAfter ?? shortPause, 0)
  const lanes = reached(lane, things, error)
  if (lanes.includes(lane)) told(keeping, lane, error.limit, resetAfter)
  for (const each of lanes) each.pausedUntil = Math.max(each.pausedUntil, until)
}

/** Of one call: made for each, so its methods are not. */
export class Turns implements Place {
  private lane: Lane | undefined
  things: ReadonlyArray<Lane> = []
  /** When the attempt went that is under way. */
  private wentAt: number | undefined

  constructor(
    private readonly keeping: Keeping,
    readonly wanted: Wanted,
    readonly plan: Plan
  ) {}

  /** Anew each time: a lane that nobody used for a while is another one. */
  private look(): Lane {
    const { keeping, plan, wanted } = this
    const account = keeping.accounts.of(wanted)
    this.things = lanesOfThings(keeping, account, plan, wanted)
    return (this.lane = keeping.accounts.laneOf(account, plan))
  }

  private tryNow(): boolean {
    const { accounts, isClosed, queue } = this.keeping
    accounts.tidy()
    const lane = this.look()
    if (isClosed()) return false
    this.wentAt = queue.goNow(lane, this.things)
    return this.wentAt !== undefined
  }

  private leave(): void {
    if (this.wentAt !== undefined && this.plan.isOneByOne) this.keeping.queue.over(this.things)
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
    const { keeping, plan, wanted } = this
    const { isClosed, now, queue, settings } = keeping
    const { endpoint } = wanted
    return Effect.async((resume) => {
      const lane = this.look()
      const { things } = this
      const since = now()
      const maxWait = find(wanted.context, MaxWait) ?? settings.maxWait
      const refuse = (error: FeishuError.FeishuError): void => {
        metrics.givenUp(plan.id)
        resume(Effect.fail(error))
      }
      if (isClosed()) return resume(Effect.fail(closed(endpoint)))
      if (queue.size() >= settings.maxWaiting) return refuse(tooMany(endpoint, queue.size()))
      const ahead = queue.estimate(lane, things) - since
      if (ahead > maxWait) return refuse(tooLate(endpoint, ahead, maxWait))
      const deadline = since + Math.max(maxWait, keeping.patience)
      const waiter = queue.join(lane, things, deadline, (end) => {
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
    if (this.wentAt !== undefined) this.keeping.queue.answered(this.lane!, this.things, this.wentAt)
    this.leave()
  }

  answered(answer: unknown): void {
    this.heard()
    if (this.plan.tells) learn(this.keeping, this, answer)
  }

  failed(error: FeishuError.FeishuError): void {
    this.heard()
    if (error._tag !== "FeishuRateLimitError") return
    const lane = this.look()
    refused(this.keeping, lane, this.things, error)
  }
}

/** Of a request to a path: which endpoint that is has to be looked up, in a table that is loaded for the first of them. */
export class TurnsOfPath implements Place {
  private turns: Turns | undefined

  constructor(
    private readonly keeping: Keeping,
    private readonly wanted: Wanted
  ) {}

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
      const plan = found && this.keeping.planFor(found)
      if (plan === undefined) return sendNow()
      const turns = new Turns(this.keeping, { ...this.wanted, input: found!.input }, plan)
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
