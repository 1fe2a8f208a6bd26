/** What memories of seen events that outlive a process have in common. */
import * as Settings from "@effect-feishu/core/Settings"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"

/** How long such a memory keeps what. */
export interface MemoryOptions {
  /** How long a finished event is remembered: eight hours at least, which is what it is unless given. */
  readonly retain?: Duration.DurationInput
}

const eightHours = Duration.toMillis("8 hours")

/**
 * How long finished events are kept, in milliseconds. The platform sends an event again for seven hours: less than eight is
 * never right. Dies where an option of the memory is not what it may be.
 */
export const retainMillis = (
  memory: string,
  options: MemoryOptions & { readonly capacity?: number }
): Effect.Effect<number> =>
  Effect.map(
    Settings.checkOrDie(memory, options, {
      retain: Settings.duration,
      capacity: Settings.wholeOrInfinity(1)
    }),
    () => Math.max(Settings.millisOf(options.retain ?? eightHours), eightHours)
  )

/** A name that nobody else has. */
export const unique: Effect.Effect<string> = Effect.sync(() => globalThis.crypto.randomUUID())

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

/** A text for a column that people read. PostgreSQL refuses the character zero, which errors about binary data quote. */
export const columnText = (text: string): string => text.replaceAll("\u0000", "\u2400")
