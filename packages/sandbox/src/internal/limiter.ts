/** Counts calls in a sliding window. */

export class Window {
  private times: Array<number> = []
  private from = 0

  constructor(
    readonly limit: number,
    readonly milliseconds: number
  ) {}

  /** Milliseconds until a call would be let through; 0: now. */
  wait(now: number): number {
    while (this.from < this.times.length && this.times[this.from]! <= now - this.milliseconds) this.from++
    if (this.from > 1024) {
      this.times = this.times.slice(this.from)
      this.from = 0
    }
    if (this.times.length - this.from < this.limit) return 0
    return this.times[this.times.length - this.limit]! + this.milliseconds - now
  }

  take(now: number): void {
    this.times.push(now)
  }
}

/** Lets a call through all windows and counts it, or tells the milliseconds to wait and counts it in none. */
export const pass = (windows: ReadonlyArray<Window>, now: number): number => {
  let longest = 0
  for (const window of windows) longest = Math.max(longest, window.wait(now))
  if (longest === 0) for (const window of windows) window.take(now)
  return longest
}
