/** Where calls wait: in the lanes of their things, and who is the first there at the lane of its endpoint. */
import { type Lane, lookAt, type Waiter } from "./lane.js"

export const first = (lane: Lane): Waiter | undefined => {
  for (const waiter of lane.waiting) return waiter
  return undefined
}

const isFirst = (waiter: Waiter): boolean => waiter.things.every((thing) => first(thing) === waiter)

const byNumber = (a: Waiter, b: Waiter): boolean => a.number < b.number
const byTime = (a: Waiter, b: Waiter): boolean =>
  a.readyAt < b.readyAt || (a.readyAt === b.readyAt && a.number < b.number)

/** Where a waiter stands or would stand in a sorted list. */
const indexIn = (
  list: ReadonlyArray<Waiter>,
  waiter: Waiter,
  isBefore: (a: Waiter, b: Waiter) => boolean
): number => {
  let [from, to] = [0, list.length]
  while (from < to) {
    const middle = (from + to) >>> 1
    if (isBefore(list[middle]!, waiter)) from = middle + 1
    else to = middle
  }
  return from
}

const byDeadline = (a: Waiter, b: Waiter): boolean =>
  a.deadline < b.deadline || (a.deadline === b.deadline && a.number < b.number)

const isLimited = (waiter: Waiter): boolean => waiter.deadline !== Number.POSITIVE_INFINITY

const stand = (waiter: Waiter, where: "ready" | "later"): void => {
  const list = waiter.lane[where]
  list.splice(indexIn(list, waiter, where === "ready" ? byNumber : byTime), 0, waiter)
  waiter.stands = where
}

const step = (waiter: Waiter): void => {
  if (waiter.stands === undefined) return
  const list = waiter.lane[waiter.stands]
  list.splice(indexIn(list, waiter, waiter.stands === "ready" ? byNumber : byTime), 1)
  waiter.stands = undefined
}

/** Lets who has become the first of all its things stand at the lane of its endpoint. */
export const stepUp = (waiter: Waiter | undefined, at: number): void => {
  if (waiter === undefined || !isFirst(waiter)) return
  step(waiter)
  waiter.readyAt = at
  for (const thing of waiter.things) waiter.readyAt = Math.max(waiter.readyAt, lookAt(thing, at))
  stand(waiter, waiter.readyAt <= at ? "ready" : "later")
}

export const enter = (waiter: Waiter): void => {
  const { lane, things } = waiter
  lane.waiting.add(waiter)
  if (isLimited(waiter)) lane.ending.splice(indexIn(lane.ending, waiter, byDeadline), 0, waiter)
  for (const thing of things) thing.waiting.add(waiter)
}

export const leave = (waiter: Waiter): void => {
  step(waiter)
  const { ending, waiting } = waiter.lane
  waiting.delete(waiter)
  if (isLimited(waiter)) ending.splice(indexIn(ending, waiter, byDeadline), 1)
  for (const thing of waiter.things) thing.waiting.delete(waiter)
}

/** Makes one line of those who wait for two things that are the same, in the order in which they came. */
export const merge = (from: Lane, into: Lane): void => {
  into.log.absorb(from.log)
  into.pausedUntil = Math.max(into.pausedUntil, from.pausedUntil)
  const all = [...into.waiting, ...from.waiting].sort((a, b) => a.number - b.number)
  from.waiting.clear()
  into.waiting.clear()
  for (const waiter of all) {
    step(waiter)
    waiter.things = waiter.things.map((thing) => (thing === from ? into : thing))
    into.waiting.add(waiter)
  }
  from.same = into
}
