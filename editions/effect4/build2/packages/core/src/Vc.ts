/**
 * Video meetings: reserved, and held.
 *
 * @example
 * import * as Effect from "effect/Effect"
 * import { Vc } from "@effect-feishu/core"
 *
 * const program = Effect.map(
 *   Vc.reserves.apply({ topic: "Review" }, { ownerId: "ou_a" }),
 *   ({ reserve }) => reserve?.url
 * )
 *
 * @since 0.1.0
 */

/**
 * Meetings that are reserved ahead.
 *
 * @since 0.1.0
 * @category groups
 */
export * as reserves from "./Vc/reserves.js"

/**
 * Meetings that were held, or are being held.
 *
 * @since 0.1.0
 * @category groups
 */
export * as meetings from "./Vc/meetings.js"
