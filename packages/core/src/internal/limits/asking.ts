/** Which permits are asked for, and when. */
import type { Lane, Permits, Waiter } from "./lane.js"

/** Of so many calls at most it is looked at once what they need. */
export const handful = 16

/** How many calls that wait for the same things may go until then. */
const most = ({ things }: Waiter, soon: number): number => {
  let count = things.length === 0 ? 1 : Number.POSITIVE_INFINITY
  for (const { permits, waiting } of things) count = Math.min(count, waiting.size, permits?.hope(soon) ?? 1)
  return count
}

/**
 * Asks for those of the lane, ahead of their time: many wait for them, and who asks learns when it gets one. Gives when more
 * will be needed.
 */
const askForLane = (lane: Lane, permits: Permits, at: number): number => {
  let next = Number.POSITIVE_INFINITY
  let count = 0
  const soon = at + 2 * permits.lead()
  for (const waiter of lane.ready) {
    if (count >= handful) break
    count += Math.max(1, most(waiter, soon))
  }
  for (const waiter of lane.later) {
    if (count >= handful) break
    if (waiter.readyAt > soon) {
      next = waiter.readyAt - 2 * permits.lead()
      break
    }
    count += Math.max(1, most(waiter, soon))
  }
  if (count > 0) {
    const goesAt = lane.ready.length > 0 ? at : Math.max(at, lane.later[0]!.readyAt)
    permits.want(Math.min(count, handful), goesAt)
  }
  return next
}

/**
 * Asks for those of the things when one of the lane is about to come: a permit that waits for another one is lost. Gives when
 * the next will be asked for.
 */
const askForThings = (lane: Lane, permits: Permits | undefined, at: number): number => {
  const times = permits?.times(at)
  /** Those who come next in the same lines have what nobody else needs. */
  const spare = Math.max(0, (times?.length ?? handful) - lane.ready.length)
  let next = Number.POSITIVE_INFINITY
  let index = 0
  for (const waiter of lane.ready) {
    if (index === (times?.length ?? handful)) break
    const goesAt = Math.max(at, lane.pausedUntil, times?.[index] ?? at)
    let isAsked = true
    for (const thing of waiter.things) {
      if (thing.permits === undefined) continue
      const from = goesAt - thing.permits.lead()
      if (from > at) {
        next = Math.min(next, from)
        isAsked = false
      } else {
        // Who comes in between takes the permit of the lane: this one goes with the next.
        const until = Math.max(goesAt, times?.[index + 1] ?? goesAt)
        thing.permits.want(Math.min(thing.waiting.size, 1 + spare), until)
      }
    }
    if (!isAsked) break
    index++
  }
  return next
}

/** Asks for the permits that are needed next; gives when more will be. */
export const ask = (lane: Lane, at: number): number => {
  const { permits } = lane
  if (lane.waiting.size === 0 || permits?.isAway() === true) return Number.POSITIVE_INFINITY
  // What comes while the platform lets nothing go lapses, and is lost to all processes.
  const from = lane.pausedUntil - (permits?.lead() ?? 0)
  if (permits !== undefined && from > at) return from
  const next = permits === undefined ? Number.POSITIVE_INFINITY : askForLane(lane, permits, at)
  return Math.min(next, askForThings(lane, permits, at))
}
