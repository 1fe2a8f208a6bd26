/**
 * Puts messages together again that the platform split over several frames: in any order, doubles ignored, within
 * bounds.
 *
 * A message is a part of its id and of how many pieces it has: two splits of the same event are two messages, so that no
 * pieces of one are put among those of the other.
 *
 * @since 0.1.0
 */
import * as Settings from "@effect-feishu/core/Settings"
import * as Frame from "./Frame.js"

/**
 * How much is kept of messages that are not complete.
 *
 * @since 0.1.0
 * @category models
 */
export interface Bounds {
  /** How many messages. Default 1,024. */
  readonly messages?: number | undefined
  /** How many bytes in all, with 64 for each piece. Default 64 MiB. */
  readonly bytes?: number | undefined
  /** Milliseconds after its last new piece that a message is kept. Default 10 seconds. */
  readonly expiry?: number | undefined
}

/**
 * A message that was given up. The platform has no acknowledgement of it, and sends it again.
 *
 * @since 0.1.0
 * @category models
 */
export interface Lost {
  readonly messageId: string
  /** `expired`: its other pieces did not come; `full`: others needed the room; `tooLarge`: it would not fit alone. */
  readonly reason: "expired" | "full" | "tooLarge"
}

/**
 * What became of a frame: it completes a message (`Complete`, with the whole payload), it is one of several pieces
 * (`Incomplete`), it was here before (`Double`), or it cannot be placed (`Misplaced`).
 *
 * @since 0.1.0
 * @category models
 */
export type Added =
  | { readonly _tag: "Complete"; readonly payload: Uint8Array }
  | { readonly _tag: "Incomplete" }
  | { readonly _tag: "Double" }
  | { readonly _tag: "Misplaced"; readonly reason: string }

/**
 * What becomes of the frames of one connection. It has no clock: `now` is any time in milliseconds that does not go
 * back.
 *
 * @since 0.1.0
 * @category models
 */
export interface Fragments {
  /** Takes a data frame. Calls `lost` for each message that is given up. */
  readonly add: (frame: Frame.Frame, now: number) => Added
  /** Gives up what has expired; `add` does so too. */
  readonly sweep: (now: number) => void
  /** How many messages are not complete, and how many bytes these hold. */
  readonly size: () => { readonly messages: number; readonly bytes: number }
}

/** What a piece costs beside its bytes, so that empty ones are not free. */
const overhead = 64

interface Partial {
  readonly messageId: string
  readonly sum: number
  readonly pieces: Map<number, Uint8Array>
  bytes: number
  touchedAt: number
}

const empty = new Uint8Array(0)

const misplaced = (reason: string): Added => ({ _tag: "Misplaced", reason })

const joined = ({ pieces, sum }: Partial): Uint8Array => {
  let length = 0
  for (const piece of pieces.values()) length += piece.length
  const all = new Uint8Array(length)
  let at = 0
  for (let seq = 0; seq < sum; seq++) {
    const piece = pieces.get(seq) ?? empty
    all.set(piece, at)
    at += piece.length
  }
  return all
}

/**
 * What the bounds may be.
 *
 * @since 0.1.0
 * @category models
 */
export const rules: Settings.Rules<Bounds> = {
  messages: /*#__PURE__*/ Settings.wholeOrInfinity(1),
  bytes: /*#__PURE__*/ Settings.wholeOrInfinity(1),
  expiry: Settings.time
}

/**
 * A place to put messages together. Throws a `FeishuInvalidRequestError` where a bound is not what it may be.
 *
 * @param lost Is told of each message that is given up.
 * @since 0.1.0
 * @category constructors
 */
export const make = (bounds: Bounds = {}, lost: (message: Lost) => void = () => {}): Fragments => {
  Settings.unsafeCheck("Fragments.make", bounds, rules)
  const { bytes: maxBytes = 67_108_864, expiry = 10_000, messages: maxMessages = 1024 } = bounds
  /** The one that was touched last at the end. */
  const partials = new Map<string, Partial>()
  let bytes = 0

  const remove = (key: string, partial: Partial): void => {
    partials.delete(key)
    bytes -= partial.bytes
  }

  const giveUp = (key: string, partial: Partial, reason: Lost["reason"]): void => {
    remove(key, partial)
    lost({ messageId: partial.messageId, reason })
  }

  const sweep = (now: number): void => {
    for (const [key, partial] of partials) {
      if (now - partial.touchedAt < expiry) return
      giveUp(key, partial, "expired")
    }
  }

  /** Makes room by giving up what has not been touched for the longest time. */
  const makeRoom = (needed: number, isNew: boolean, own: string): void => {
    for (const [key, partial] of partials) {
      if (bytes + needed <= maxBytes && (!isNew || partials.size < maxMessages)) return
      if (key !== own) giveUp(key, partial, "full")
    }
  }

  const add = (frame: Frame.Frame, now: number): Added => {
    sweep(now)
    const payload = frame.payload ?? empty
    const sum = Frame.numberHeader(frame, "sum") ?? 1
    if (sum <= 1) return { _tag: "Complete", payload }
    const seq = Frame.numberHeader(frame, "seq") ?? (Frame.header(frame, "seq") === undefined ? 0 : -1)
    if (seq < 0 || seq >= sum) return misplaced("its place is none of the message's")
    const messageId = Frame.header(frame, "message_id")
    if (messageId === undefined || messageId === "")
      return misplaced("it does not say of which message it is")
    const key = `${sum} ${messageId}`
    const known = partials.get(key)
    if (known?.pieces.has(seq) === true) return { _tag: "Double" }
    const needed = payload.length + overhead
    if ((known?.bytes ?? 0) + needed > maxBytes) {
      if (known !== undefined) remove(key, known)
      lost({ messageId, reason: "tooLarge" })
      return misplaced("its message is too large")
    }
    makeRoom(needed, known === undefined, key)
    const partial = known ?? { messageId, sum, pieces: new Map(), bytes: 0, touchedAt: now }
    // A copy: the payload is a part of the bytes that came, and would keep all of them.
    partial.pieces.set(seq, payload.slice())
    partial.bytes += needed
    partial.touchedAt = now
    bytes += needed
    partials.delete(key)
    partials.set(key, partial)
    if (partial.pieces.size < sum) return { _tag: "Incomplete" }
    remove(key, partial)
    return { _tag: "Complete", payload: joined(partial) }
  }

  return { add, sweep, size: () => ({ messages: partials.size, bytes }) }
}
