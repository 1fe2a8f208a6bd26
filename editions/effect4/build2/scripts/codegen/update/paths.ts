/** Fields of the specification by their paths, and what may be done to them without touching others that share a structure. */
import { pascal } from "../names.js"
import * as Spec from "../spec.js"

/** Where a field stands. */
export interface Place {
  readonly holder: Spec.Fields
  readonly name: string
  /** The named structures that the path leads through, each with the field that refers to it. */
  readonly through: ReadonlyArray<{
    readonly type: string
    readonly holder: Spec.Fields
    readonly name: string
  }>
}

/** The named structure that a field refers to; undefined for one that is defined in place, and for scalars. */
export const structureOf = (project: Spec.Project, field: Spec.Field): string | undefined => {
  const facts = Spec.factsOf(field)
  if (facts.fields !== undefined) return undefined
  const type = Spec.parseType(facts.type)
  const base = type.base === "map" ? type.value!.base : type.base
  return base in project.types ? base : undefined
}

/** The fields that a path leads to, the last name included; undefined where there are none. */
export const fieldsAt = (
  project: Spec.Project,
  root: Spec.Fields | undefined,
  path: ReadonlyArray<string>
): Spec.Fields | undefined => {
  let fields = root
  for (const name of path) {
    const field = fields?.[name]
    fields = field === undefined ? undefined : Spec.innerFields(project, field)
  }
  return fields
}

/** Where the field of a path stands; undefined where there is none. */
export const find = (
  project: Spec.Project,
  root: Spec.Fields | undefined,
  path: ReadonlyArray<string>
): Place | undefined => {
  const through: Array<Place["through"][number]> = []
  let holder = root
  for (const name of path.slice(0, -1)) {
    const field = holder?.[name]
    if (holder === undefined || field === undefined) return undefined
    const type = structureOf(project, field)
    if (type !== undefined) through.push({ type, holder, name })
    holder = Spec.innerFields(project, field)
  }
  const name = path.at(-1)!
  return holder?.[name] === undefined ? undefined : { holder, name, through }
}

/** Changes what is known of a field. Whether that changed anything. */
export const change = (holder: Spec.Fields, name: string, facts: Partial<Spec.FieldFacts>): boolean => {
  const before = JSON.stringify(holder[name])
  holder[name] = Spec.shortest({ ...Spec.factsOf(holder[name]!), ...facts })
  return JSON.stringify(holder[name]) !== before
}

/** The places of a project from which a named structure is reached: each by its endpoint or event and its direction. */
export const usersOf = (project: Spec.Project, type: string): ReadonlySet<string> => {
  const users = new Set<string>()
  const visit = (fields: Spec.Fields | undefined, user: string, seen: Set<string>): void => {
    for (const field of Object.values(fields ?? {})) {
      const named = structureOf(project, field)
      if (named === type) users.add(user)
      if (named !== undefined) {
        if (seen.has(named)) continue
        seen.add(named)
      }
      visit(Spec.innerFields(project, field), user, seen)
    }
  }
  for (const [id, endpoint] of Object.entries(project.endpoints)) {
    const requests = new Set<string>()
    for (const section of ["pathParams", "query", "headers", "body"] as const)
      visit(endpoint[section], `${id} request`, requests)
    const answers = new Set<string>()
    for (const section of ["response", "envelope"] as const) visit(endpoint[section], `${id} answer`, answers)
  }
  for (const [id, event] of Object.entries(project.events)) {
    visit(event.fields, `${id} event`, new Set())
    visit(event.answer, `${id} answer`, new Set())
  }
  return users
}

/**
 * Gives a path structures of its own, so that a change at its end holds for this one place. They are called after the
 * resource; a structure that nothing else uses stays.
 */
export const ownStructures = (
  project: Spec.Project,
  id: string,
  root: Spec.Fields,
  path: ReadonlyArray<string>
): Place => {
  const resource = pascal(id.split(".").slice(2, -1).join("."))
  const inRequest = /Input$/
  for (;;) {
    const { through, ...place } = find(project, root, path)!
    const shared = through.find(({ type }) => usersOf(project, type).size > 1)
    if (shared === undefined) return { through, ...place }
    const stem = shared.type.replace(inRequest, "")
    const base = `${resource}${stem.startsWith(resource) ? stem.slice(resource.length) : stem}`
    const candidates = [`${base}Input`, `${base}${pascal(id.split(".").at(-1)!)}Input`]
    const name = candidates.find((candidate) => project.types[candidate] === undefined)
    if (name === undefined) throw new Error(`${id}: no name is left for a ${shared.type} of its own`)
    project.types[name] = structuredClone(project.types[shared.type]!)
    const field = Spec.factsOf(shared.holder[shared.name]!)
    change(shared.holder, shared.name, { type: field.type.replace(shared.type, name) })
  }
}
