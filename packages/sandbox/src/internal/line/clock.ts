/** What a clock of this line of Effect says. */
import type * as Clock from "effect/Clock"

export const millis = (clock: Clock.Clock): number => clock.unsafeCurrentTimeMillis()
