/** The permits that one process holds for one lane. */
import * as Exit from "effect/Exit"
import type * as Effect from "effect/Effect"
import type { Counting } from "./counting.js"
import { Log, partOf, type Window } from "./log.js"
import type { Lane } from "./lane.js"

/** A place in the future that is this process's, until it has lapsed. */
export interface Permit {
  readonly at: number
  readonly until: number
  /** Gives back what is left of it when it has lapsed. */
  readonly lapsed?: () => void
  /** Says to the other processes that its call may have arrived so many milliseconds after `until`. */
  readonly heldUp: (by: number) => void
}

/** The most permits that one lane of one process holds: what is held by a process that ends is lost to the others. */
const handful = 16

/** The part of a margin for which a permit that is due may be kept. The rest is for calls that take longer on the way than others. */
const keptPart = 0.5

/** For how many milliseconds a permit that is due may be kept at least. */
export const kept = ({ margin }: Window): number => margin * keptPart

export class Held {
  readonly windows: ReadonlyArray<Window>
  /** What the store calls the lane. */
  readonly key: string
  /** How many permits there are at most. */
  readonly most: number
  onTheWay = 0
  private readonly permits: Array<Permit> = []
  /** Those whose calls went of late, by when they did. */
  private readonly gone: Array<{ readonly at: number; readonly permit: Permit }> = []
  /** For as long as the next use of a place is yet to come. */
  private readonly remembered: number
  /** What is kept while the store is away. */
  private readonly alone: Log

  constructor(
    readonly counting: Counting,
    lane: Lane,
    shareAway: number,
    private readonly changed: () => void
  ) {
    const { account, id, log, of } = lane
    this.windows = log.windows
    this.key = `feishu/limits/${account}/${of}/${id}`
    this.most = Math.min(handful, ...this.windows.map(({ limit }) => limit))
    this.remembered = Math.min(...this.windows.map(({ span }) => span))
    this.alone = new Log(this.windows.map((window) => partOf(window, shareAway)))
  }

  get size(): number {
    return this.permits.length
  }

  /** Has a permit asked for. */
  request(work: Effect.Effect<Permit | undefined, string>, ended: () => void = () => undefined): void {
    this.onTheWay++
    this.counting.start(work, this.changed, (exit) => {
      ended()
      this.onTheWay--
      if (!Exit.isSuccess(exit) || exit.value === undefined) return
      this.permits.push(exit.value)
      this.permits.sort((a, b) => a.at - b.at)
    })
  }

  dropLapsed(now: number): void {
    while (this.permits.length > 0 && this.permits[0]!.until < now) this.permits.shift()!.lapsed?.()
  }

  /** How many there still are at a time. */
  lasting(at: number): number {
    return this.permits.filter(({ until }) => until >= at).length
  }

  /** From when on one more call may go while the store is away. */
  nextAlone(): number {
    return this.alone.next()
  }

  next(now: number): number {
    if (this.counting.isAway()) {
      this.counting.lookAgain()
      return this.alone.next()
    }
    this.dropLapsed(now)
    return this.permits[0]?.at ?? Number.POSITIVE_INFINITY
  }

  times(now: number): ReadonlyArray<number> {
    this.dropLapsed(now)
    return this.permits.map((permit) => permit.at)
  }

  take(now: number): void {
    this.alone.add(now)
    if (this.counting.isAway()) return
    const permit = this.permits.shift()
    while (this.gone.length > 0 && this.gone[0]!.at < now - this.remembered) this.gone.shift()
    if (permit !== undefined) this.gone.push({ at: now, permit })
  }

  /** A call that went then is taken for one that went so much later. Of several that went together each is as good as any other. */
  late(wentAt: number, by: number): void {
    const one = this.gone.find(({ at }) => at === wentAt)
    if (one === undefined || this.counting.isAway()) return
    this.gone.splice(this.gone.indexOf(one), 1)
    const over = Math.ceil(wentAt + by - one.permit.until)
    if (over > 0) one.permit.heldUp(over)
  }
}
