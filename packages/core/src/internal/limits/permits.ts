/**
 * A budget that many processes share, over whatever counts for all of them.
 *
 * What `RateLimiter` counts by itself would let twice the limit through: its windows begin with the first call, and its buckets
 * are full in the beginning. So it is asked for one thing only that it does exactly: to keep two uses of one key apart by a
 * time. A window of N calls becomes N places, each used once in the window's span, and calls take them in turn by a number that
 * counts for all processes. The place of the Nth call from now is the one of this call: no span holds more than N, whoever
 * calls, and nobody waits longer than one process would alone. Times are those of the store, so clocks need not agree.
 *
 * That is for endpoints. A call needs a place of its chat as well, at the same time, and a place that waits for another one is
 * lost: so the places of things are not queued for, but taken when the call is about to go, if one is free then.
 */
import * as Effect from "effect/Effect"
import { type Counter, type CountingSettings, make as makeCounting } from "./counting.js"
import { Held } from "./held.js"
import { ifFree } from "./ifFree.js"
import { inTurn } from "./inTurn.js"
import type { MakeSource, Source } from "./keeper.js"

export interface PermitSettings extends CountingSettings {
  /** The part of the limits that this process uses while the store is away. */
  readonly shareAway: number
}

/** For how many milliseconds it is waited for a store's first word at most, even where no call is to wait. */
const longestPatience = 1_000

export const make =
  (counter: Counter, settings: PermitSettings): MakeSource =>
  (now) =>
    Effect.map(makeCounting(counter, settings, now), (counting): Source => ({
      open: (lane, changed) => {
        const held = new Held(counting, lane, settings.shareAway, changed)
        return lane.of === "endpoint" ? inTurn(held) : ifFree(held)
      },
      isAway: counting.isAway,
      lookAgain: counting.lookAgain,
      patience: Math.min(settings.timeout, longestPatience)
    }))
