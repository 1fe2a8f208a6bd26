/**
 * How the platform wants the connection to be kept and made anew. It says so when it gives a URL, and in its pongs.
 */

/** Times are in milliseconds. */
export interface Wishes {
  /** How many attempts are made after a connection was lost; negative for any number. */
  readonly count: number
  /** Between two attempts. */
  readonly interval: number
  /** Before the first attempt: by chance up to this, so that those who were lost together do not come back together. */
  readonly nonce: number
  /** Between two pings. */
  readonly ping: number
  /** Whether the platform has said anything. */
  readonly isSaid: boolean
}

/** Until it says something. */
export const unsaid: Wishes = {
  count: -1,
  interval: 120_000,
  nonce: 30_000,
  ping: 120_000,
  isSaid: false
}

/** Whoever waits longer than this, in seconds, is as good as not there: no platform means that. */
const most = 3_600

/** Seconds as milliseconds, if it is a number that can be meant. */
const seconds = (value: unknown, least: number, otherwise: number): number =>
  typeof value === "number" && value >= 0 && value <= most ? Math.max(least, value) * 1000 : otherwise

/** Takes over what can be read of a configuration; the rest stays. */
export const reconfigured = (wishes: Wishes, config: unknown): Wishes => {
  if (typeof config !== "object" || config === null) return wishes
  const { PingInterval, ReconnectCount, ReconnectInterval, ReconnectNonce } = config as {
    readonly [name: string]: unknown
  }
  return {
    count: typeof ReconnectCount === "number" ? ReconnectCount : wishes.count,
    interval: seconds(ReconnectInterval, 1, wishes.interval),
    nonce: seconds(ReconnectNonce, 0, wishes.nonce),
    ping: PingInterval === 0 ? wishes.ping : seconds(PingInterval, 1, wishes.ping),
    isSaid: true
  }
}
