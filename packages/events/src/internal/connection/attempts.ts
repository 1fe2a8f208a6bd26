/** What follows when there is no connection: how long until the next attempt, and what is said of it. */
import * as Effect from "effect/Effect"
import * as Random from "effect/Random"
import type { ConnectionError } from "../../Connection.js"
import * as metrics from "./metrics.js"
import type { Wishes } from "./wishes.js"

/** Between two attempts after a refusal that trying again does not help. */
const slowly = 300_000

/** Between two attempts while the app has all the connections that it may have. */
const whileFull = 60_000

/** How many milliseconds to wait after so many attempts that have failed. */
export const waitAfter = (
  error: ConnectionError,
  attempts: number,
  wishes: Wishes
): Effect.Effect<number> => {
  if (error.isFatal) return Effect.succeed(slowly)
  if (error.reason === "TooManyConnections") return Effect.succeed(Math.max(wishes.interval, whileFull))
  if (wishes.isSaid) return Effect.succeed(wishes.interval)
  const backoff = Math.min(wishes.interval, 1000 * 2 ** Math.min(attempts - 1, 7))
  return Effect.map(Random.next, (chance) => backoff * (0.5 + 0.5 * chance))
}

/** Tells of an attempt that has failed: loudly once there were more of them than the platform wishes. */
export const report = (
  error: ConnectionError,
  attempts: number,
  wait: number,
  wishes: Wishes
): Effect.Effect<void> => {
  metrics.ended(error.reason)
  const again = `Attempt ${attempts + 1} in ${Math.round(wait / 1000)} s.`
  const text = `There is no long connection, so no events arrive. ${error.message}. ${again}`
  const isLoud = error.isFatal || (wishes.count >= 0 && attempts > wishes.count)
  return isLoud ? Effect.logError(text) : Effect.logWarning(text)
}
