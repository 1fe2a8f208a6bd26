/** What is known of one token of the application, and what follows from it. */
import type * as Redacted from "effect/Redacted"
import type { Kind, Service as Credentials } from "../../Credentials.js"
import type * as FeishuError from "../../FeishuError.js"
import type { CachedToken } from "../../TokenCache.js"
import { isEqual } from "../headerText.js"

/** A token, when it is to be replaced, and from when on it is not used any more: milliseconds since the epoch. */
interface Held {
  readonly value: Redacted.Redacted<string>
  /** Put off while a renewal is under way or has failed. */
  renewAt: number
  readonly endsAt: number
}

/** A fetch that failed. */
export interface Failed {
  readonly error: FeishuError.FeishuError
  readonly until: number
  /** How often in a row. */
  readonly times: number
  /** What the application proved itself with, if it was refused. */
  readonly proof: Redacted.Redacted<string> | undefined
}

/** What is known of one of the tokens. */
export interface Slot {
  readonly kind: Kind
  readonly key: string
  readonly credentials: Credentials
  held: Held | undefined
  failed: Failed | undefined
  /** The last token that a call was refused with. A cache that is slow to forget it must not bring it back. */
  refused: Redacted.Redacted<string> | undefined
  /** Since when another token is looked for instead of the refused one; `undefined` where none is. */
  replacingSince: number | undefined
  /** When the last time began that one was looked for, of those that are over. What was refused before was looked at. */
  lookedAt: number
  /** The refused token, where the platform gave the very same one again. */
  again: Redacted.Redacted<string> | undefined
  /** Until when that is not dropped, whoever refuses it. */
  againUntil: number
  /** How many tokens were dropped since. */
  drops: number
  dropsSince: number
}

/** By how much the clocks of processes that share a cache may differ, in milliseconds. */
const clockTolerance = 10_000
/** For how long a token that the platform gives again is not dropped, but looked at again. */
const acquittal = 60_000
/**
 * How many tokens are dropped in a minute at most. That many do not die: it may be an endpoint that takes no token of this
 * kind, and must not make the others wait for a token with each of its calls.
 */
const maxDrops = 10

/** Nothing is known yet. */
export const make = (kind: Kind, key: string, credentials: Credentials): Slot => ({
  kind,
  key,
  credentials,
  held: undefined,
  failed: undefined,
  refused: undefined,
  replacingSince: undefined,
  lookedAt: -Infinity,
  again: undefined,
  againUntil: 0,
  drops: 0,
  dropsSince: 0
})
/** How long before its end a token of this life is replaced. */
export const ahead = (life: number, earlyRefresh: number): number =>
  Math.min(earlyRefresh, Math.max(0, life) / 4)

const isGood = (slot: Slot, now: number): boolean => slot.held !== undefined && now < slot.held.endsAt

export const hold = (
  slot: Slot,
  value: Redacted.Redacted<string>,
  renewAt: number,
  expiresAt: number
): void => {
  // Half of the time ahead is left for the renewal, so that a short life is not all tolerance.
  const endsAt = expiresAt - Math.min(clockTolerance, Math.max(0, expiresAt - renewAt) / 2)
  slot.held = { value, renewAt, endsAt }
}

/** Whether the platform gave this very token again when it was refused a moment ago: it is not the token that is wrong. */
export const isGivenAgain = (slot: Slot, token: Redacted.Redacted<string>, now: number): boolean =>
  now < slot.againUntil && isEqual(token, slot.again)

/** Whether one more token may be dropped; counts it. */
export const mayDrop = (slot: Slot, now: number): boolean => {
  if (now - slot.dropsSince >= 60_000) {
    slot.drops = 0
    slot.dropsSince = now
  }
  return slot.drops < maxDrops && ++slot.drops > 0
}

/** There is a token: no failure holds any more, and the very one that was refused is not dropped for a while. */
export const settle = (slot: Slot, value: Redacted.Redacted<string>, now: number): void => {
  slot.failed = undefined
  if (slot.replacingSince === undefined) return
  slot.lookedAt = slot.replacingSince
  slot.replacingSince = undefined
  if (!isEqual(value, slot.refused)) return
  slot.again = value
  slot.againUntil = now + acquittal
}

/** Takes what the cache has, if it is of use: a fresh token, or any good one where there is none. */
export const adopt = (slot: Slot, cached: CachedToken, now: number, earlyRefresh: number): boolean => {
  const { expiresAt, value } = cached
  const { renewAt = expiresAt - ahead(expiresAt - now, earlyRefresh) } = cached
  const isAcquitted = slot.replacingSince === undefined && isGivenAgain(slot, value, now)
  if (isEqual(value, slot.refused) && !isAcquitted) return false
  const before = slot.held
  hold(slot, value, renewAt, expiresAt)
  if (isGood(slot, now) && (now < renewAt || before === undefined || now >= before.endsAt)) {
    settle(slot, value, now)
    return true
  }
  slot.held = before
  return false
}
