/** What becomes of a token that a call was refused with. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type * as Redacted from "effect/Redacted"
import { isEqual } from "../headerText.js"
import * as Shared from "../shared.js"
import type { Cached } from "./cached.js"
import type { Renewal } from "./renewal.js"
import * as Slot from "./slot.js"

/** How long after one look at a token that is not dropped the next one begins, in milliseconds. */
const lookPause = 1_000

/** Gives up a token that was refused at `at`, or looks whether it is to be given up. */
export type Doubt = (slot: Slot.Slot, token: Redacted.Redacted<string>, at: number) => Effect.Effect<void>

export const doubting = (shared: Shared.Shared, cached: Cached, renewal: Renewal): Doubt => {
  /** Looks at tokens that were refused and are not dropped. */
  const looks = Shared.flights<void, never>(shared, "break off", () => Exit.void)

  /** Asks the platform for another token than the one that is held, and leaves that in use meanwhile. */
  const look = (slot: Slot.Slot, token: Redacted.Redacted<string>): Effect.Effect<void> =>
    Effect.gen(function* () {
      const wait = slot.lookedAt + lookPause - (yield* Clock.currentTimeMillis)
      if (wait > 0) yield* Effect.sleep(Math.min(wait, lookPause))
      if (!isEqual(token, slot.held?.value)) return
      const begun = yield* Clock.currentTimeMillis
      slot.refused = token
      slot.replacingSince = begun
      // A fetch that is under way does not know of the refusal. If it fails, the token goes on.
      yield* Effect.ignore(renewal.afresh(slot))
      slot.lookedAt = begun
    })

  const doubt = (
    slot: Slot.Slot,
    token: Redacted.Redacted<string>,
    at: number,
    isLookedAt: boolean
  ): Effect.Effect<void> =>
    Effect.suspend(() => {
      if (!isEqual(token, slot.held?.value)) {
        if (slot.replacingSince === undefined) slot.refused = token
        return cached.forget(slot, token)
      }
      if (!Slot.isGivenAgain(slot, token, at) && Slot.mayDrop(slot, at)) {
        slot.refused = token
        slot.held = undefined
        slot.replacingSince = at
        return cached.forget(slot, token)
      }
      if (at <= slot.lookedAt) return Effect.void
      const looking = looks.join(slot.key, look(slot, token))
      // The look that was joined may have begun before the refusal. The one after it has not.
      return isLookedAt ? looking : Effect.zipRight(looking, doubt(slot, token, at, true))
    })

  return (slot, token, at) => doubt(slot, token, at, false)
}
