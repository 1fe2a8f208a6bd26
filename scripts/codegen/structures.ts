/**
 * The structures of a project: found where they are used, named when all are known. Those that occur more than once move to
 * the `types` of the project.
 */
import { factsOf, isStructure } from "./fields.js"
import { pascal } from "./names.js"
import type { RawField } from "./raw.js"
import * as Spec from "./spec.js"

/** A structure on its way into `types`, or back to the one place where it is used. */
export interface Structure {
  readonly fields: Spec.Fields
  readonly names: Map<string, number>
  readonly resources: Set<string>
  inResponses: boolean
  uses: number
  /** It contains itself, so it needs a name. */
  recursive: boolean
}

/** A field while its structure has no name yet. */
interface Draft extends Spec.FieldFacts {
  structure?: Structure
}

/** The fields around a field, from the outermost: the path of each, and its name as a structure. */
type Ancestors = ReadonlyArray<readonly [string, string]>

const allOptional = (fields: ReadonlyArray<RawField>): ReadonlyArray<RawField> =>
  fields.map((field) => ({
    ...field,
    optional: true,
    ...(field.fields === undefined ? {} : { fields: allOptional(field.fields) })
  }))

const containsRef = (fields: ReadonlyArray<RawField>, path: string): boolean =>
  fields.some(
    (field) => field.ref === path || (field.fields !== undefined && containsRef(field.fields, path))
  )

/** `items` of a list are each an `Item`. */
const singular = (field: RawField): string => {
  if (field.array === 0) return field.name
  if (field.name.endsWith("ies")) return `${field.name.slice(0, -3)}y`
  if (/(ss|us|is)$/.test(field.name) || !field.name.endsWith("s")) return field.name
  return field.name.slice(0, -1)
}

/** Finds structures, equal ones once. */
export class Structures {
  private readonly byKey = new Map<string, Structure>()
  private readonly keys = new Map<Structure, string>()

  /** In the order in which they were found. */
  get all(): ReadonlyArray<Structure> {
    return [...this.byKey.values()]
  }

  /** Fields in the normal form, until `naming` without the names of their structures. */
  convert(
    fields: ReadonlyArray<RawField>,
    inRequest: boolean,
    resource: string,
    ancestors: Ancestors = []
  ): Spec.Fields {
    const out: { [name: string]: Draft } = {}
    for (const field of fields) {
      const path = ancestors.length === 0 ? field.name : `${ancestors.at(-1)![0]}.${field.name}`
      const draft: Draft = factsOf(field, inRequest)
      if (field.ref === undefined && isStructure(field)) {
        draft.structure = this.structureOf(field, inRequest, resource, [
          ...ancestors,
          [path, field.typeName ?? field.name]
        ])
      }
      out[field.name] = draft
    }
    return out
  }

  private keyOf(fields: { readonly [name: string]: Draft }): string {
    return JSON.stringify(fields, (key, value) =>
      key === "structure" ? this.keys.get(value as Structure) : value
    )
  }

  private structureOf(
    field: RawField,
    inRequest: boolean,
    resource: string,
    ancestors: Ancestors
  ): Structure {
    const raw = field.fields!
    // Where no page lists the fields, nothing but the official client's types says that they are always there.
    const unproven = !inRequest && field.fieldsFrom === "sdk"
    const fields = this.convert(unproven ? allOptional(raw) : raw, inRequest, resource, ancestors)
    const key = this.keyOf(fields as { [name: string]: Draft })
    let structure = this.byKey.get(key)
    if (structure === undefined) {
      structure = {
        fields,
        names: new Map(),
        resources: new Set(),
        inResponses: false,
        uses: 0,
        recursive: containsRef(field.fields!, ancestors.at(-1)![0])
      }
      this.byKey.set(key, structure)
      this.keys.set(structure, key)
    }
    structure.uses++
    structure.inResponses ||= !inRequest
    structure.resources.add(resource)
    const name = pascal(field.typeName ?? singular(field))
    structure.names.set(name, (structure.names.get(name) ?? 0) + (field.typeName === undefined ? 1 : 1000))
    return structure
  }
}

/** The name that a structure has most often. */
const commonest = (structure: Structure) => [...structure.names].sort((a, b) => b[1] - a[1])[0]![0]

/**
 * What a structure may be called, the best first. Of two structures of one name that differ, the one that only requests hold
 * is the `...Input`.
 */
const candidatesOf = (structure: Structure): ReadonlyArray<string> => {
  const name = commonest(structure)
  const single = structure.resources.size === 1 ? [...structure.resources][0]! : undefined
  const resourceName =
    single === undefined
      ? undefined
      : pascal(
          single
            .replace(/^event /, "")
            .split(".")
            .slice(single.startsWith("event ") ? 1 : 2)
            .join(".")
        )
  const candidates = [name, ...(structure.inResponses ? [] : [`${name}Input`])]
  if (resourceName !== undefined && !name.startsWith(resourceName)) {
    candidates.push(resourceName + name, ...(structure.inResponses ? [] : [`${resourceName}${name}Input`]))
  }
  return candidates
}

/** Names those that occur more than once or contain themselves. */
export const namesOf = (structures: ReadonlyArray<Structure>): ReadonlyMap<Structure, string> => {
  const names = new Map<Structure, string>()
  const taken = new Set<string>()
  const shared = structures.filter((structure) => structure.uses > 1 || structure.recursive)
  const ordered = [...shared].sort((a, b) => Number(b.inResponses) - Number(a.inResponses) || b.uses - a.uses)
  for (const structure of ordered) {
    const candidates = candidatesOf(structure)
    let chosen = candidates.find((candidate) => !taken.has(candidate))
    for (let i = 2; chosen === undefined; i++) {
      const numbered = `${candidates.at(structure.inResponses ? 0 : 1)!}${i}`
      if (!taken.has(numbered)) chosen = numbered
    }
    taken.add(chosen)
    names.set(structure, chosen)
  }
  return names
}

/** What a structure is called that stands where it is used. */
const inlineName = (structure: Structure): string => {
  const name = commonest(structure)
  return structure.names.get(name)! >= 1000 ? name : "object"
}

/** Writes into fields what their structures are called, and those without a name where they are used. */
export const naming = (
  names: ReadonlyMap<Structure, string>
): ((fields: Spec.Fields | undefined) => void) => {
  const finished = new Set<Spec.Fields>()
  const finish = (fields: Spec.Fields | undefined, enclosing: string | undefined): void => {
    if (fields === undefined || finished.has(fields)) return
    finished.add(fields)
    for (const name of Object.keys(fields)) {
      const { structure, ...facts } = fields[name] as Draft
      if (facts.type.startsWith("^")) {
        facts.type = facts.type.replace(/^\^[\w.]+/, enclosing!)
      }
      if (structure !== undefined) {
        const hoisted = names.get(structure)
        facts.type = facts.type.replace("?", hoisted ?? inlineName(structure))
        if (hoisted === undefined) facts.fields = structure.fields
        finish(structure.fields, hoisted ?? enclosing)
      }
      fields[name] = Spec.shortest(facts)
    }
  }
  return (fields) => finish(fields, undefined)
}
