/** Writes the limits that are not of an endpoint but of one chat, card, message, base or document: `spec/limits.json`. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import * as Spec from "./spec.js"

/** A rule as the specification has it. */
interface Rule {
  readonly of: string
  readonly perSecond?: number
  /** So many calls are under way at the same time. */
  readonly atOnce?: number
  /** The platform does not count calls of these endpoints by endpoint. */
  readonly unlimited?: boolean
  /** The input field that names the thing. */
  readonly field?: string
  /** The input field that names a message of the chat. */
  readonly answersTo?: string
  /** Ids; one that ends with `.*` is all that begin so. */
  readonly endpoints: ReadonlyArray<string>
  readonly except?: ReadonlyArray<string>
  readonly methods?: ReadonlyArray<string>
  readonly reason: string
  readonly see: string
}

const fits = (pattern: string, id: string): boolean =>
  pattern.endsWith(".*") ? id.startsWith(pattern.slice(0, -1)) : pattern === id

const takes = (endpoint: Spec.Endpoint, field: string): boolean =>
  endpoint.path.split("/").includes(`:${field}`) ||
  endpoint.query?.[field] !== undefined ||
  endpoint.body?.[field] !== undefined

/** The endpoints that a rule is for: of those that a pattern names only the ones that take its field. */
const endpointsOf = (rule: Rule, projects: ReadonlyArray<Spec.Project>): ReadonlyArray<string> => {
  const all = projects.flatMap((project) => Object.entries(project.endpoints))
  const field = rule.field ?? rule.answersTo
  for (const id of [...rule.endpoints, ...(rule.except ?? [])]) {
    const named = all.filter(([other]) => fits(id, other))
    if (named.length === 0) throw new Error(`limits.json: no endpoint is called ${id}`)
    if (!id.endsWith(".*") && field !== undefined && !takes(named[0]![1], field)) {
      throw new Error(`limits.json: ${id} takes no ${field}`)
    }
  }
  return all.flatMap(([id, endpoint]) =>
    rule.endpoints.some((pattern) => fits(pattern, id)) &&
    rule.except?.includes(id) !== true &&
    rule.methods?.includes(endpoint.method) !== false &&
    (field === undefined || takes(endpoint, field))
      ? [id]
      : []
  )
}

/** The module of the rules. */
export const limitRules = (projects: ReadonlyArray<Spec.Project>): string => {
  const rules = JSON.parse(readFileSync(join(Spec.specDirectory, "limits.json"), "utf8")) as Array<Rule>
  const lines = rules.map((rule) => {
    const { answersTo, atOnce, field, of, perSecond, unlimited } = rule
    const facts = {
      of,
      perSecond,
      atOnce,
      unlimited,
      field,
      answersTo,
      endpoints: endpointsOf(rule, projects)
    }
    return `  ${JSON.stringify(facts)}`
  })
  return [
    "// GENERATED from spec/. DO NOT EDIT.",
    "/** A limit that is not of an endpoint. Loaded only where limits are kept. */",
    "export interface LimitRule {",
    "  readonly of: string",
    "  readonly perSecond?: number",
    "  readonly atOnce?: number",
    "  readonly unlimited?: boolean",
    "  readonly field?: string",
    "  readonly answersTo?: string",
    "  readonly endpoints: ReadonlyArray<string>",
    "}",
    "",
    "export const limitRules: ReadonlyArray<LimitRule> = [",
    lines.join(",\n"),
    "]",
    ""
  ].join("\n")
}
