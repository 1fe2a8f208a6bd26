/** What effects are run with on this line of Effect. */
import * as Effect from "effect/Effect"

/**
 * Runs an effect with other services than those around it. The fiber's own settings, such as its clock, its tracer and its
 * loggers, are no services here, and stay.
 */
export const mapServices = Effect.mapInputContext
