/** What happened, for those who watch: the latest of it, numbered, and a way to wait for more. */
import type { Happening } from "./happening.js"

/** A happening as it was then. Rendering waits until somebody reads it where that is safe. */
export interface Snapshot<E> {
  readonly view: () => E
  /** Roughly the bytes that it keeps alive. */
  readonly weight: number
}

export interface Noted<E> {
  readonly id: number
  readonly at: number
  readonly view: () => E
  readonly weight: number
}

/** Most bytes kept alive. */
const maxWeight = 16 * 1024 * 1024

export class Journal<E> {
  private readonly notes: Array<Noted<E>> = []
  private weight = 0
  private last = 0
  private readonly waiting = new Set<() => void>()

  constructor(
    private readonly capacity: number,
    private readonly snapshot: (happening: Happening) => Snapshot<E>
  ) {}

  note(happening: Happening, at: number): void {
    const { view, weight } = this.snapshot(happening)
    this.notes.push({ id: ++this.last, at, view, weight })
    this.weight += weight
    while (this.notes.length > this.capacity || this.weight > maxWeight) {
      this.weight -= this.notes.shift()!.weight
    }
    for (const wake of this.waiting) wake()
  }

  /** Number of the latest. */
  get latest(): number {
    return this.last
  }

  /**
   * What is remembered beyond a number, and how many were forgotten in between. A number that has not come yet was
   * given by another journal: all of this one is news.
   */
  after(id: number): {
    readonly notes: ReadonlyArray<Noted<E>>
    readonly missed: number
    readonly isForeign: boolean
  } {
    if (id > this.last) return { ...this.after(0), isForeign: true }
    const oldest = this.last - this.notes.length + 1
    const missed = Math.max(0, oldest - id - 1)
    const skip = Math.max(0, id + 1 - oldest)
    return { notes: this.notes.slice(skip), missed, isForeign: false }
  }

  /** Calls back with each happening until told to stop. */
  watch(wake: () => void): () => void {
    this.waiting.add(wake)
    return () => void this.waiting.delete(wake)
  }
}
