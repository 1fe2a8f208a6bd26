/** What memories of seen events that outlive a process have in common. */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"

/** How long such a memory keeps what. */
export interface MemoryOptions {
  /** How long a finished event is remembered: eight hours at least, which is what it is unless given. */
  readonly retain?: Duration.DurationInput
  /**
   * How long a claim holds that is not finished, because its process died: 50 minutes unless given. Handlers that take
   * longer may run twice; an event whose process died is run when the platform sends it again after the lease.
   */
  readonly lease?: Duration.DurationInput
}

const eightHours = Duration.toMillis("8 hours")

/** The options in milliseconds. The platform sends an event again for seven hours: less than eight is never right. */
export const memoryTimes = (options: MemoryOptions): { readonly retain: number; readonly lease: number } => ({
  retain: Math.max(Duration.toMillis(options.retain ?? eightHours), eightHours),
  lease: Duration.toMillis(options.lease ?? "50 minutes")
})

const isShort = /^[a-z0-9_.:@#/-]{1,200}$/

/**
 * A key that fits into a column of 255 characters, and stays as it was where it does. Some databases take large and small
 * letters for the same, so only small ones stay.
 */
export const columnKey = (text: string): Effect.Effect<string> =>
  isShort.test(text)
    ? Effect.succeed(text)
    : Effect.map(
        Effect.promise(() => globalThis.crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))),
        (digest) => Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("")
      )
