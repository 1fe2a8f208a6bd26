/** Permits of a thing: taken when its calls are about to go, of the places that are free then. */
import * as Effect from "effect/Effect"
import { type Held, kept, type Permit } from "./held.js"
import type { Permits } from "./lane.js"

/** How much later than others a process asks at most for what it had before, in milliseconds. */
const polite = 20

/** The places of one window. */
interface Places {
  readonly of: string
  readonly span: number
  readonly kept: number
  /** Of each, from when on it makes sense to ask for it; `Infinity` while it is asked for. */
  readonly freeAt: Array<number>
}

/** One of them; `freeAt` is what was known before it was asked for. */
interface Place {
  readonly places: Places
  readonly index: number
  readonly freeAt: number
}

const nameOf = ({ index, places }: Place): string => `${places.of}/${index}`

const placesOf = ({ key, windows }: Held): ReadonlyArray<Places> =>
  [...windows]
    .sort((a, b) => a.span - b.span)
    .map((window) => ({
      of: `${key}/${window.limit}/${window.span}`,
      span: window.span,
      kept: kept(window),
      freeAt: Array.from({ length: window.limit }, () => Number.NEGATIVE_INFINITY)
    }))

/** One place of each window, to be asked for. */
const makeRequest =
  ({ counting }: Held) =>
  (chosen: ReadonlyArray<Place>, goesAt: number): Effect.Effect<Permit | undefined, string> =>
    Effect.gen(function* () {
      const { latency, now } = counting
      let until = Number.POSITIVE_INFINITY
      for (const place of chosen) {
        const { index, places } = place
        const hold = Math.ceil(Math.max(goesAt - now() - latency() / 2, latency() / 2))
        const span = places.span + hold
        const { asked, wait } = yield* counting.attempt(nameOf(place), span)
        const isFree = wait === 0
        // To arrive when it is free; who has had it lets others come first.
        const later = isFree ? span + Math.min(latency(), polite) : wait
        places.freeAt[index] = asked + later - latency() / 2 + 1
        if (!isFree) return undefined
        until = Math.min(until, asked + hold + places.kept)
      }
      return {
        at: now(),
        until,
        heldUp: (by) => {
          for (const place of chosen) {
            const { index, places } = place
            if (until + by + places.span <= now()) continue
            counting.tell(nameOf(place), by)
            places.freeAt[index]! += by
          }
        }
      }
    })

export const ifFree = (held: Held): Permits => {
  const { counting, most } = held
  const { now } = counting
  const all = placesOf(held)
  const request = makeRequest(held)

  /** A place of a window that is free as far as is known, or else the next that is. */
  const choose = (places: Places, at: number): Place => {
    const { freeAt } = places
    let index = counting.below(freeAt.length)
    for (let tried = 1; tried < freeAt.length && freeAt[index]! > at; tried++) {
      index = (index + 1) % freeAt.length
    }
    return { places, index, freeAt: freeAt[index]! }
  }

  const begin = (goesAt: number): boolean => {
    const at = now()
    const chosen = all.map((places) => choose(places, at))
    if (chosen.some(({ freeAt }) => freeAt > at)) return false
    for (const { index, places } of chosen) places.freeAt[index] = Number.POSITIVE_INFINITY
    held.request(request(chosen, goesAt), () => {
      for (const { freeAt, index, places } of chosen) {
        if (places.freeAt[index] === Number.POSITIVE_INFINITY) places.freeAt[index] = freeAt
      }
    })
    return true
  }

  const free = (at: number): number =>
    all.reduce((least, { freeAt }) => Math.min(least, freeAt.filter((each) => each <= at).length), most)

  return {
    next: (at) => held.next(at),
    take: (at) => held.take(at),
    times: (at) => held.times(at),
    late: (wentAt, by) => held.late(wentAt, by),
    unforeseen: () => {
      if (counting.isAway()) return
      for (const places of all) {
        const { freeAt, span } = places
        const next = Math.min(...freeAt)
        const index = freeAt.indexOf(next)
        counting.tell(nameOf({ places, index, freeAt: next }), span)
        freeAt[index] = Math.max(next, now()) + span
      }
    },
    isAway: counting.isAway,
    askAt: (at) => {
      if (counting.isAway()) return held.nextAlone()
      held.dropLapsed(at)
      if (held.size > 0 || held.onTheWay > 0) return at
      return all.reduce(
        (latest, { freeAt }) => Math.max(latest, Math.min(...freeAt)),
        Number.NEGATIVE_INFINITY
      )
    },
    hope: (at) => held.size + held.onTheWay + free(at),
    want: (count, goesAt) => {
      if (counting.isAway()) return
      held.dropLapsed(now())
      while (held.size + held.onTheWay < Math.min(count, most) && begin(goesAt)) continue
    },
    // Some are not free: time for another call to ask.
    lead: () => 3 * counting.latency()
  }
}
