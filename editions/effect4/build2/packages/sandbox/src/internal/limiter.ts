/**
 * Keeps the platform's limits and counts who was let through.
 *
 * How the platform cuts its windows is not documented. Here no span of a window's length, wherever it begins, holds more calls
 * than the limit: what passes here passes fixed windows and buckets of tokens too, which let through up to twice as many
 * around an edge. A call that is refused is not counted, so that waiting for as long as one is told always helps.
 */
import type { Rate } from "./facts.js"
import { slot } from "./world.js"

/** What a limit is for: calls of an endpoint by an app in a tenant, or what is done to one thing. */
export type LimitKind = "endpoint" | "chat" | "ephemeral" | "customBot" | "message" | "card" | "document"

export interface Subject {
  readonly kind: LimitKind
  /** The endpoint's id, or that of the chat, message, card or document; of a custom bot, its chat's. */
  readonly id: string
  /** Of an endpoint: whose calls they are. */
  readonly appId?: string
  readonly tenantKey?: string
}

export interface Use extends Subject {
  readonly rate: Rate
  passed: number
  refused: number
}

/** Why a call has to wait. */
export interface Overrun {
  /** The limit of the window that is full, of several the one that stays full the longest. */
  readonly limit: number
  readonly milliseconds: number
}

/** Calls in a sliding window. */
class Window {
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

interface Entry {
  readonly use: Use
  readonly windows: ReadonlyArray<Window>
  lastAt: number
}

/** Beyond so many, those that have been idle for a minute are forgotten, the longest idle first. */
const remembered = 10_000
const longest = 60_000

export class Limiter {
  /** In the order of their last use. */
  private readonly entries = new Map<string, Entry>()

  /** Lets a call through and counts it in every window, or tells how long it has to wait and counts it in none. */
  pass(subject: Subject, rate: Rate, now: number): Overrun | undefined {
    const entry = this.entry(subject, rate, now)
    let overrun: Overrun | undefined
    for (const window of entry.windows) {
      const milliseconds = window.wait(now)
      if (milliseconds > (overrun?.milliseconds ?? 0)) overrun = { limit: window.limit, milliseconds }
    }
    if (overrun === undefined) {
      for (const window of entry.windows) window.take(now)
      entry.use.passed++
    } else entry.use.refused++
    return overrun
  }

  uses(): ReadonlyArray<Use> {
    return Array.from(this.entries.values(), ({ use }) => use)
  }

  private entry(subject: Subject, rate: Rate, now: number): Entry {
    const { appId = "", id, kind, tenantKey = "" } = subject
    const key = `${kind} ${id} ${appId} ${tenantKey}`
    let entry = this.entries.get(key)
    if (entry === undefined) {
      this.forget(now)
      const { perMinute, perSecond } = rate
      entry = {
        use: { ...subject, rate, passed: 0, refused: 0 },
        windows: [
          ...(perSecond === undefined ? [] : [new Window(perSecond, 1000)]),
          ...(perMinute === undefined ? [] : [new Window(perMinute, longest)])
        ],
        lastAt: now
      }
    } else this.entries.delete(key)
    entry.lastAt = now
    this.entries.set(key, entry)
    return entry
  }

  private forget(now: number): void {
    for (const [key, { lastAt }] of this.entries) {
      if (this.entries.size < remembered || now - lastAt < longest) return
      this.entries.delete(key)
    }
  }
}

export const limiterSlot = slot("limits", () => new Limiter())
