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
import * as rules from "./internal/rules.js"

/**
 * What a rule is about.
 *
 * - `json`: it cannot be written as JSON
 * - `type`: a wrong JSON type
 * - `required`: a property is missing
 * - `value`: not one of the possible values, or out of range
 * - `unknown`: a property or a component that 2.0 does not know
 * - `placement`: a component where it may not stand
 * - `unique`: a name that stands twice
 * - `form`: what a form needs
 * - `rule`: properties that do not go together
 * - `limit`: counts and sizes
 * - `doubtful`: accepted, but of version 1.0 or hardly documented
 *
 * @since 0.1.0
 * @category models
 */
export type Kind =
  | "json"
  | "type"
  | "required"
  | "rule"
  | "value"
  | "unknown"
  | "placement"
  | "unique"
  | "form"
  | "limit"
  | "doubtful"

/**
 * One finding.
 *
 * @since 0.1.0
 * @category models
 */
export interface Problem {
  /** Where, as a JSON path such as `$.body.elements[0].text`. */
  readonly path: string
  /** What is wrong, in a sentence. */
  readonly message: string
  /** Errors are refused before sending; warnings are not. */
  readonly severity: "error" | "warning"
  readonly kind: Kind
  /** The platform's own code for it, where known. */
  readonly code?: number | undefined
}

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
 * How to check.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /** Most UTF-8 bytes of the card's JSON; the platform's limit unless given. */
  readonly maxBytes?: number | undefined
  /** The card's JSON text where it is at hand: spares writing it once more. */
  readonly text?: string | undefined
}

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
