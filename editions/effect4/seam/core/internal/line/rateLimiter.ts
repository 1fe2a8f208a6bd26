/** What a `RateLimiter` of Effect's says when a call has to wait. */
import type * as Duration from "effect/Duration"
import type { RateLimiterError } from "effect/persistence/RateLimiter"

/** How long, where it is no failure of the store. */
export const waitOf = ({ reason }: RateLimiterError): Duration.Duration | undefined =>
  reason._tag === "RateLimitExceeded" ? reason.retryAfter : undefined
