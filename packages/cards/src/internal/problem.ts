/** What a check is asked for, and what it finds. */

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
