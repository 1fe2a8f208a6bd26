/**
 * Checks the JSON of a card against the rules of Card JSON 2.0 before the platform does.
 *
 * It takes any JSON, whether it comes from our builder, from the visual builder or from a request body. What the
 * documents say plainly is an error; where they disagree, or where the platform accepts a thing that looks like a
 * mistake, it is a warning.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 */
import { advice } from "./internal/advice.js"
import { run } from "./internal/check.js"
import type { Options, Problem } from "./internal/problem.js"
import * as rules from "./internal/rules.js"

export type { Kind, Options, Problem } from "./internal/problem.js"

/**
 * The platform's limits for one card.
 *
 * @since 0.1.0
 * @category models
 */
export interface Limits {
  /** Size of the card's JSON in UTF-8 bytes. */
  readonly bytes: number
  /** Components, texts and text tags. */
  readonly elements: number
  /** Containers inside each other. */
  readonly nesting: number
  /** Tables: components and those inside Markdown. */
  readonly tables: number
  /** Tables that every source agrees on. */
  readonly tablesAdvised: number
  /** Tables inside one Markdown component. */
  readonly tablesPerMarkdown: number
  /** Charts. */
  readonly charts: number
  /** Characters of one write of an element's text while streaming. */
  readonly elementContentCharacters: number
}

/**
 * The platform's limits for one card.
 *
 * @since 0.1.0
 * @category constants
 */
export const limits: Limits = rules.limits

/**
 * Checks the JSON of a whole card and returns everything that is wrong with it, errors and warnings, in the order
 * of the card; an empty list when nothing is.
 *
 * @example
 * import * as Check from "@effect-feishu/cards/Check"
 *
 * Check.check({ schema: "2.0", body: { elements: [{ tag: "button" }] } })
 * // [{ path: "$.body.elements[0]", message: "a button needs a text or an icon", severity: "error", ... }]
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category checking
 */
export const check = (json: unknown, options?: Options): ReadonlyArray<Problem> =>
  run(json, options, false, advice())

/**
 * Checks one component on its own, as it is given to CardKit's element calls. Where it may stand depends on the card
 * that it joins and is not checked.
 *
 * @since 0.1.0
 * @category checking
 */
export const checkElement = (json: unknown, options?: Options): ReadonlyArray<Problem> =>
  run(json, options, true, advice())

/**
 * The errors among problems: those for which a card is refused.
 *
 * @since 0.1.0
 * @category checking
 */
export const errors = (problems: ReadonlyArray<Problem>): ReadonlyArray<Problem> =>
  problems.filter((problem) => problem.severity === "error")
