/**
 * Whose turn it is: the lanes of a bot. An inbox has lanes too, and starts what is in one of them in order; these decide
 * what may run beside what.
 *
 * The state changes in plain functions, each in one step, which tell those who wait.
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type { Message } from "../Message.js"

/** What becomes of a message that finds another one before it. */
export type Overlap = "queue" | "latest" | "gather" | "together"

/** What somebody is told who waits for a turn. */
export type Turn =
  /** Runs now, for all of these. */
  | { readonly _tag: "Run"; readonly parts: Message["parts"] }
  /** Another one ran for it; `isDone` unless that failed. */
  | { readonly _tag: "Gathered"; readonly by: string; readonly isDone: boolean }
  /** A later message took its place. */
  | { readonly _tag: "Superseded" }

interface Lane {
  readonly key: string
  readonly waiting: Array<Place>
  /** Those that gave way for a while and want to go on: before all that wait. */
  readonly returning: Array<Place>
  readonly away: Set<Place>
  running: Place | undefined
}

/** A message's place in a lane. */
export interface Place {
  readonly message: Message
  readonly lane: Lane
  /** Messages of one handler can be handled together; without one, alone. */
  readonly group: object | undefined
  readonly followers: Array<Place>
  stage: "waiting" | "running" | "away" | "returning" | "over"
  turn: Turn | undefined
  tell: ((turn: Turn) => void) | undefined
  back: (() => void) | undefined
  /** Ends what runs. */
  stop: (() => void) | undefined
  isStopped: boolean
  /** Since when it has given way, and for how long before, in milliseconds. */
  awaySince: number | undefined
  waited: number
}

const personOf = ({ message }: Place): string => message.sender.openId

export class Turns {
  readonly lanes = new Map<string, Lane>()
  /** Lanes that could go on if fewer ran, first come, first served. */
  readonly ready = new Set<Lane>()
  runs = 0

  constructor(
    readonly overlap: Overlap,
    /** How many may run at once, in all lanes. */
    readonly concurrency: number
  ) {}

  /** Takes a place at the end of a lane. */
  enter(key: string, message: Message, group: object | undefined): Place {
    // Each is a lane of its own where nothing waits for anything.
    const name = this.overlap === "together" ? message.id : key
    const lane = this.lanes.get(name) ?? {
      key: name,
      waiting: [],
      returning: [],
      away: new Set(),
      running: undefined
    }
    this.lanes.set(name, lane)
    const place: Place = {
      message,
      lane,
      group,
      followers: [],
      stage: "waiting",
      turn: undefined,
      tell: undefined,
      back: undefined,
      stop: undefined,
      isStopped: false,
      awaySince: undefined,
      waited: 0
    }
    if (this.overlap === "latest") this.supersede(lane, place)
    lane.waiting.push(place)
    this.advance(lane)
    return place
  }

  /** What is before a message that takes its place ends: what waits, what runs, and what its sender left open. */
  supersede(lane: Lane, by: Place): void {
    for (const place of lane.waiting.splice(0)) this.told(place, { _tag: "Superseded" })
    const left = [...lane.away, ...lane.returning].filter((place) => personOf(place) === personOf(by))
    for (const place of lane.running === undefined ? left : [lane.running, ...left]) {
      place.isStopped = true
      place.stop?.()
    }
  }

  told(place: Place, turn: Turn): void {
    place.stage = turn._tag === "Run" ? "running" : "over"
    place.turn = turn
    place.tell?.(turn)
  }

  /** Waits for the turn. */
  turn(place: Place): Effect.Effect<Turn> {
    return Effect.async((resume) => {
      if (place.turn !== undefined) return resume(Effect.succeed(place.turn))
      place.tell = (turn) => resume(Effect.succeed(turn))
    })
  }

  advance(lane: Lane): void {
    if (lane.running !== undefined) return
    const next = lane.returning[0] ?? lane.waiting[0]
    if (next === undefined) {
      if (lane.away.size === 0) this.lanes.delete(lane.key)
      return
    }
    if (this.runs >= this.concurrency) return void this.ready.add(lane)
    this.runs++
    if (lane.returning.length > 0) {
      const place = lane.returning.shift()!
      lane.running = place
      place.stage = "running"
      return place.back?.()
    }
    const place = this.next(lane)
    lane.running = place
    this.told(place, { _tag: "Run", parts: partsOf(place) })
  }

  /** The one that runs: of those that are handled together the latest, for all before it. */
  next({ waiting }: Lane): Place {
    const first = waiting.shift()!
    if (this.overlap !== "gather" || first.group === undefined) return first
    const all = [first]
    while (waiting[0]?.group === first.group) all.push(waiting.shift()!)
    const leader = all.pop()!
    leader.followers.push(...all)
    return leader
  }

  /** Nothing of it runs any more. */
  leave(place: Place, isDone: boolean): void {
    const { lane, stage } = place
    place.stage = "over"
    for (const follower of place.followers.splice(0)) {
      this.told(follower, { _tag: "Gathered", by: place.message.id, isDone })
    }
    if (stage === "over") return
    remove(lane.waiting, place)
    remove(lane.returning, place)
    lane.away.delete(place)
    if (lane.running === place) this.free(lane)
    else this.advance(lane)
  }

  free(lane: Lane): void {
    lane.running = undefined
    this.runs--
    for (const other of this.ready) {
      if (this.runs >= this.concurrency) break
      this.ready.delete(other)
      this.advance(other)
    }
    this.advance(lane)
  }

  /** Gives way while something is waited for, and comes back before all that wait. */
  away<A, E, R>(place: Place, self: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> {
    return Effect.uninterruptibleMask((restore) =>
      Effect.flatMap(Clock.currentTimeMillis, (now) => {
        // It gave way already: somebody waits for two things at once.
        if (place.stage !== "running") return restore(self)
        const { lane } = place
        place.stage = "away"
        place.awaySince = now
        lane.away.add(place)
        this.free(lane)
        return Effect.flatMap(Effect.exit(restore(self)), (exit) =>
          Effect.andThen(restore(this.back(place)), exit)
        )
      })
    )
  }

  back(place: Place): Effect.Effect<void> {
    const queued = Effect.async<void>((resume) => {
      if (place.stage !== "away") return resume(Effect.void)
      const { lane } = place
      lane.away.delete(place)
      lane.returning.push(place)
      place.stage = "returning"
      place.back = () => resume(Effect.void)
      this.advance(lane)
    })
    return Effect.flatMap(Effect.andThen(queued, Clock.currentTimeMillis), (now) =>
      Effect.sync(() => {
        place.waited += now - (place.awaySince ?? now)
        place.awaySince = undefined
      })
    )
  }
}

const remove = (places: Array<Place>, place: Place): void => {
  const at = places.indexOf(place)
  if (at >= 0) places.splice(at, 1)
}

const partsOf = ({ followers, message }: Place): Message["parts"] => {
  const [first, ...rest] = [...followers.map((follower) => follower.message), message]
  return [first ?? message, ...rest]
}
