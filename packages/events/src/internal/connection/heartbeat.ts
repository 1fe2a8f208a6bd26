/**
 * The sign of life: a ping at once and then as often as the platform wishes. When nothing comes within the limit after
 * a ping, the connection is dead, however open it looks.
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { monotonicNanos } from "../line/fiber.js"

/** What the heartbeat needs of a connection. Times are monotonic, in milliseconds. */
export interface Heart {
  readonly ping: () => void
  /** When something came last. */
  readonly heardAt: () => number
  /** Between two pings; may change. */
  readonly interval: () => number
  /** How long after a ping something has to come. */
  readonly limit: number
}

/** How often it looks whether this machine was asleep. */
const glance = 15_000

/** A wall clock that moves so much more than the monotonic one means that the machine was asleep, or was set. */
const leap = 5_000

const millisIn = (nanos: bigint): number => Number(nanos / 1000n) / 1000

/** Monotonic milliseconds of a clock. */
export const monotonicOf = (clock: Clock.Clock): number => millisIn(monotonicNanos(clock))

/** Monotonic milliseconds. */
export const monotonic: Effect.Effect<number> = /*#__PURE__*/ Effect.map(Effect.clock, monotonicOf)

const difference: Effect.Effect<number> = /*#__PURE__*/ Effect.zipWith(
  Clock.currentTimeMillis,
  monotonic,
  (wall, now) => wall - now
)

/** Beats until the connection is dead. */
export const beat = ({ heardAt, interval, limit, ping }: Heart): Effect.Effect<void> =>
  Effect.gen(function* () {
    let offset = yield* difference
    let nextPing = yield* monotonic
    /** The first ping that nothing has answered yet. */
    let askedAt: number | undefined = undefined
    for (;;) {
      const now = yield* monotonic
      if (askedAt !== undefined && heardAt() >= askedAt) askedAt = undefined
      if (askedAt !== undefined && now >= askedAt + limit) return
      const seen = yield* difference
      if (Math.abs(seen - offset) > leap) nextPing = now
      offset = seen
      if (now >= nextPing) {
        ping()
        askedAt ??= now
        nextPing = now + interval()
      }
      const next = askedAt === undefined ? nextPing : Math.min(nextPing, askedAt + limit)
      yield* Effect.sleep(Math.max(1, Math.min(next - now, glance)))
    }
  })
