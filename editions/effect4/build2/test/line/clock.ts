/** Clocks of this line of Effect. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"

/** The clock on the wall, where a test has another. */
export const real: Clock.Clock = Effect.runSync(Effect.clockWith(Effect.succeed))
