/** What a `RateLimiter` of Effect's says when a call has to wait. */
import type { RateLimiterError } from "@effect/experimental/RateLimiter"
import type * as Duration from "effect/Duration"

/** How long, where it is no failure of the store. */
export const waitOf = (error: RateLimiterError): Duration.Duration | undefined =>
  error.reason === "Exceeded" ? error.retryAfter : undefined
