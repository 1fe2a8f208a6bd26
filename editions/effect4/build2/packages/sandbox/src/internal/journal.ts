/** What happened, for those who watch: the latest of it, numbered, and a way to wait for more. */
import type { CardEntity } from "./cards.js"
import type { AppEvent } from "./appEvents.js"
import type { Chat, Message } from "./conversations.js"
import type { Delivery } from "./deliveries.js"
import type { LogEntry } from "./engine.js"

/** As it is told by those who made it happen: with the things themselves, which may change later. */
export type Happening =
  | { readonly type: "request"; readonly entry: LogEntry }
  | {
      readonly type: "message"
      readonly change: "created" | "updated" | "recalled"
      readonly message: Message
    }
  | { readonly type: "chat"; readonly chat: Chat }
  | {
      readonly type: "card"
      readonly entity: CardEntity
      readonly operation: string
      /** What a text update put where; all other operations show the whole card. */
      readonly text?: { readonly elementId: string; readonly content: string } | undefined
    }
  | { readonly type: "app-event"; readonly event: AppEvent }
  | { readonly type: "delivery"; readonly delivery: Delivery }
  | { readonly type: "faults" }
  | { readonly type: "clock" }
  | { readonly type: "reset" }

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
