/** Fields of a catalog in the normal form of `spec/`. */
import { pascal } from "./names.js"
import type { RawField } from "./raw.js"
import * as Spec from "./spec.js"

/** Whether a field has fields of its own. */
export const isStructure = (field: RawField): boolean => field.fields !== undefined && field.fields.length > 0

/** A field in the normal form; `?` stands for its structure, which gets its name later. */
export const factsOf = (field: RawField, inRequest: boolean): Spec.FieldFacts => {
  let base = field.type === "binary" ? "integer" : field.type
  if (field.ref !== undefined) base = `^${field.ref}`
  else if (isStructure(field)) base = "?"
  if (field.type === "map") {
    const value = isStructure(field)
      ? "?"
      : field.valueType === "array"
        ? "any[]"
        : field.valueType === "map"
          ? "object"
          : (field.valueType ?? "any")
    base = `map<${value}${"[]".repeat(field.valueArray ?? 0)}>`
  }
  const always = inRequest ? field.required === true : field.optional === false
  const facts: Spec.FieldFacts = { type: base + "[]".repeat(field.array) + (always ? "!" : "") }
  if (field.enum !== undefined) facts.enum = field.enum
  if (field.enumOpen) facts.open = true
  for (const key of ["default", "min", "max", "minLength", "maxLength", "minItems", "maxItems"] as const) {
    if (field[key] !== undefined) facts[key] = field[key] as never
  }
  if (field.fieldScopes !== undefined && field.fieldScopes.length > 0) facts.scopes = field.fieldScopes
  if (field.from === "sdk") facts.undocumented = true
  if (field.exampleType !== undefined) facts.seen = field.exampleType
  return facts
}

/** Fields in the normal form, with every structure where it is used. */
export const convertFields = (fields: ReadonlyArray<RawField>, inRequest: boolean): Spec.Fields =>
  Object.fromEntries(
    fields.map((field) => {
      const facts = factsOf(field, inRequest)
      if (isStructure(field)) {
        facts.type = facts.type.replace("?", field.typeName === undefined ? "object" : pascal(field.typeName))
        facts.fields = convertFields(field.fields!, inRequest)
      }
      return [field.name, Spec.shortest(facts)]
    })
  )
