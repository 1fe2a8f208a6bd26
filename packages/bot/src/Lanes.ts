/**
 * What becomes of a message that comes while the bot is busy with another one.
 *
 * Without this layer the messages of a chat are handled one after the other, and those of others beside them.
 *
 * @since 0.1.0
 */
import * as Settings from "@effect-feishu/core/Settings"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import { type Base, registered } from "./internal/handlers.js"
import type { Overlap } from "./internal/turns.js"

export type {
  /**
   * What becomes of a message that finds another one before it in its lane.
   *
   * - `queue`: waits until that has been dealt with.
   * - `latest`: takes its place: the handler of the earlier one is interrupted, which closes a card that it streams, and
   *   what waited is left out. All of these count as dealt with.
   * - `gather`: what comes while the handler runs is given to it together afterwards, in one call: see `Message.parts`.
   *   Commands and what fits a pattern are handled alone.
   * - `together`: runs at once beside it.
   *
   * @since 0.1.0
   * @category models
   */
  Overlap
}

/**
 * How messages are put in lanes.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /**
   * What makes a lane: the chat, unless told otherwise; the thread, or the chat for what is in none; a person within
   * these. A chat is on one machine at a time, so its lanes are too.
   */
  readonly by?: "chat" | "thread" | "person" | undefined
  /** `queue` unless told otherwise. */
  readonly overlap?: Overlap | undefined
  /**
   * How many handlers may run at once in this process; more wait. Those that wait for an answer do not count. As many as
   * there are lanes unless told otherwise.
   */
  readonly concurrency?: number | undefined
}

const rules: Settings.Rules<Options> = {
  by: /*#__PURE__*/ Settings.oneOf("chat", "thread", "person"),
  overlap: /*#__PURE__*/ Settings.oneOf("queue", "latest", "gather", "together"),
  concurrency: /*#__PURE__*/ Settings.wholeOrInfinity(1)
}

/**
 * Decides what may run beside what. Dies when the layer is built where there is another one, or an option is not what it may be.
 *
 * @example
 * Lanes.layer({ by: "thread", overlap: "latest" })
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (options: Options): Layer.Layer<never, never, Base> =>
  registered<never>((router) => {
    const { by = "chat", concurrency = Infinity, overlap = "queue" } = options ?? {}
    return Effect.zipRight(
      Settings.checkOrDie("Lanes.layer", options ?? null, rules),
      router.set("lanes", { by, concurrency, overlap })
    )
  })
