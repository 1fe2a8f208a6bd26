/** Clocks of this line of Effect. */
import * as Clock from "effect/Clock"

/** The clock on the wall, where a test has another. */
export const real: Clock.Clock = Clock.make()
