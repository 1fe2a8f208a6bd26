/** New endpoints and events join a project: what they share with what is there refers to the same structures. */
import { pascal } from "../names.js"
import * as Spec from "../spec.js"
import { structureOf, usersOf } from "./paths.js"

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The named structures that a set of fields refers to. */
const references = (project: Spec.Project, fields: Spec.Fields): Array<string> =>
  Object.values(fields).flatMap((field) => {
    const { fields: inner } = Spec.factsOf(field)
    if (inner !== undefined) return references(project, inner)
    const named = structureOf(project, field)
    return named === undefined ? [] : [named]
  })

/** Brings a project of new endpoints and events alone into the one that is there. */
export const merge = (project: Spec.Project, added: Spec.Project): void => {
  const renamed = new Map<string, string>()

  /** With the names that structures have here; what is there under a name is not written again. */
  const settle = (fields: Spec.Fields): Spec.Fields =>
    Object.fromEntries(
      Object.entries(fields).map(([name, field]) => {
        const { fields: inner, ...facts } = { ...Spec.factsOf(field) }
        if (inner === undefined) {
          facts.type = facts.type.replace(/\w+(?=[\]>[!]*$)/, (type) => renamed.get(type) ?? type)
          return [name, Spec.shortest(facts)]
        }
        return [name, { ...facts, fields: settle(inner) }]
      })
    )

  const nameFor = (name: string, id: string): string => {
    const candidates = [
      name,
      `${pascal(id)}${name}`,
      ...Array.from({ length: 50 }, (_, i) => `${name}${i + 2}`)
    ]
    return candidates.find((candidate) => project.types[candidate] === undefined)!
  }
  const pending = new Set(Object.keys(added.types))
  const add = (name: string): void => {
    if (!pending.delete(name)) return
    for (const inner of references(added, added.types[name]!)) add(inner)
    const settled = settle(added.types[name]!)
    if (same(project.types[name], settled)) return
    const [user = ""] = usersOf(added, name)
    const chosen = nameFor(name, user.split(" ")[0]!.split(".").slice(2, -1).join("."))
    renamed.set(name, chosen)
    project.types[chosen] = settled
  }
  for (const name of Object.keys(added.types)) add(name)

  for (const [id, endpoint] of Object.entries(added.endpoints)) {
    const settled = { ...endpoint }
    for (const section of ["pathParams", "query", "headers", "body", "response", "envelope"] as const) {
      if (settled[section] !== undefined) settled[section] = settle(settled[section])
    }
    project.endpoints[id] = settled
  }
  for (const [type, event] of Object.entries(added.events)) {
    project.events[type] = { ...event, fields: settle(event.fields) }
  }
}

/** A project with everything in its order: structures, endpoints and events by name. */
export const ordered = (project: Spec.Project): Spec.Project => ({
  ...project,
  types: sorted(project.types),
  endpoints: sorted(project.endpoints),
  events: sorted(project.events)
})

const sorted = <A>(record: { readonly [name: string]: A }): { [name: string]: A } =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
