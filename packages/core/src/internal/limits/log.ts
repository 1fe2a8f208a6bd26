/** When the last calls went: enough of them to say when the next one may. */

/** So many calls in any span of so many milliseconds. */
export interface Window {
  readonly limit: number
  /** Milliseconds, the margin among them. */
  readonly span: number
  /** By so many milliseconds the span is taken for longer than it is: so much later than others a call may arrive. */
  readonly margin: number
}

/** A part of a window, in whole calls; of less than one call the time is longer instead. */
export const partOf = ({ limit, margin, span }: Window, share: number): Window => {
  const part = limit * share
  return part < 1
    ? { limit: 1, span: Math.ceil(span / part), margin }
    : { limit: Math.floor(part + 1e-9), span, margin }
}

/**
 * A log of departures for some windows. It slides: a call may go when the call that is as many before it as the limit is
 * away by the span. So no span of that length holds more than the limit, wherever it begins, and none is shorter used.
 */
export class Log {
  /** A ring, as long as the largest limit needs it and no longer than was used: most logs hold few calls. A power of two. */
  private times = new Float64Array(8)
  /** How many calls went in all: the next one goes to this place of the ring. */
  private count = 0
  private keep = 0
  private all: ReadonlyArray<Window> = []

  constructor(windows: ReadonlyArray<Window>) {
    this.windows = windows
  }

  get windows(): ReadonlyArray<Window> {
    return this.all
  }

  set windows(windows: ReadonlyArray<Window>) {
    this.all = windows
    this.keep = windows.reduce((most, { limit }) => Math.max(most, limit), 0)
  }

  /** When the nth call from the end went, the last one being the first. */
  private nth(n: number): number {
    const { count, times } = this
    return n > count || n > times.length ? Number.NEGATIVE_INFINITY : times[(count - n) & (times.length - 1)]!
  }

  /** How many of the calls that it holds went after a time. */
  private laterThan(at: number): number {
    let [low, high] = [0, Math.min(this.count, this.times.length)]
    while (low < high) {
      const middle = (low + high + 1) >>> 1
      if (this.nth(middle) > at) low = middle
      else high = middle - 1
    }
    return low
  }

  /** Puts the calls that stand after the nth from the end, so many of them, in its place and those behind it. */
  private shift(n: number, calls: number): void {
    const { times } = this
    const end = times.length
    const at = (this.count - n) & (end - 1)
    // Those behind the end of the ring stand at its beginning.
    const beyond = at + calls - (end - 1)
    times.copyWithin(at, at + 1, at + 1 + calls)
    if (beyond <= 0) return
    times[end - 1] = times[0]!
    times.copyWithin(0, 1, beyond)
  }

  /** From when on one more call may go. */
  next(): number {
    let at = Number.NEGATIVE_INFINITY
    for (const { limit, span } of this.all) at = Math.max(at, this.nth(limit) + span)
    return at
  }

  /** When a call may go that has so many before it which want to go, all as soon as they may. */
  after(ahead: number, now: number): number {
    let at = now
    for (const { limit, span } of this.all) {
      const rounds = Math.floor(ahead / limit)
      at = Math.max(at, Math.max(now, this.nth(limit - (ahead % limit)) + span) + rounds * span)
    }
    return at
  }

  /** How many calls count in the window at this moment. */
  used({ limit, span }: Window, now: number): number {
    let used = 0
    while (used < limit && this.nth(used + 1) + span > now) used++
    return used
  }

  /** Whether it says no more than a new one would. */
  isIdle(now: number): boolean {
    const last = this.nth(1)
    return this.all.every(({ span }) => last + span <= now)
  }

  add(at: number): void {
    if (this.count >= this.times.length && this.times.length < this.keep) this.grow()
    this.times[this.count & (this.times.length - 1)] = at
    this.count++
  }

  /** Takes back a call that did not go after all. */
  remove(at: number): void {
    const later = this.laterThan(at)
    if (this.nth(later + 1) !== at) return
    this.shift(later + 1, later)
    this.count--
    // Where the ring was full this is the place of one that was let go: it counts in no window any more.
    this.times[this.count & (this.times.length - 1)] = Number.NEGATIVE_INFINITY
  }

  /** Counts a call as one that went so much later: it was held up on its way. */
  delay(at: number, by: number): void {
    const later = this.laterThan(at)
    if (this.nth(later + 1) !== at) return
    const stillLater = this.laterThan(at + by)
    this.shift(later + 1, later - stillLater)
    this.times[(this.count - stillLater - 1) & (this.times.length - 1)] = at + by
  }

  /** Takes in what went elsewhere and counts here as well. */
  absorb(other: Log): void {
    const times = [...this.known(), ...other.known()].sort((a, b) => a - b)
    this.times = new Float64Array(8)
    this.count = 0
    for (const at of times) this.add(at)
  }

  private known(): ReadonlyArray<number> {
    return Array.from({ length: Math.min(this.count, this.times.length) }, (_, n) => this.nth(n + 1))
  }

  private grow(): void {
    const { count, times } = this
    const larger = new Float64Array(times.length * 2)
    // Where none was let go before, all stand in their order.
    if (count === times.length) larger.set(times)
    else {
      larger.fill(Number.NEGATIVE_INFINITY)
      for (let n = 1; n <= times.length; n++) larger[(count - n) & (larger.length - 1)] = this.nth(n)
    }
    this.times = larger
  }
}
