/**
 * What may be said. Texts that were heard, in places where anybody's words may stand, are not: neither as the name of a field nor
 * as the value of an enumeration.
 */
import * as Spec from "../codegen/spec.js"
import type { Difference, Words } from "./differences.js"

/** Names of fields everywhere in the specification, in any structure. */
const fieldNames = (): ReadonlySet<string> => {
  const names = new Set<string>()
  const within = (fields: Spec.Fields | undefined) => {
    for (const [name, field] of Object.entries(fields ?? {})) {
      names.add(name)
      within(Spec.factsOf(field).fields)
    }
  }
  for (const { endpoints, events, types } of Spec.readProjects()) {
    for (const fields of Object.values(types)) within(fields)
    for (const { response } of Object.values(endpoints)) within(response)
    for (const { fields } of Object.values(events)) within(fields)
  }
  return names
}

export interface Vocabulary extends Words {
  /** Whether somebody's text is this very word. */
  readonly wasHeard: (word: string) => boolean
}

export const make = (): Vocabulary => {
  const heard = new Set<string>()
  let names: ReadonlySet<string> | undefined
  return {
    isField: (name) => (names ??= fieldNames()).has(name),
    heard: (text) => void heard.add(text),
    wasHeard: (word) => heard.has(word)
  }
}

/** The difference without what may be somebody's. */
export const shared = (difference: Difference, words: Vocabulary): Difference => {
  const { field, kind, seen } = difference
  const isText = kind === "value" && seen.startsWith('"') && words.wasHeard(JSON.parse(seen) as string)
  const isName = kind === "unknown" && words.wasHeard(field)
  return { ...difference, ...(isText && { seen: "a string" }), ...(isName && { field: "*" }) }
}
