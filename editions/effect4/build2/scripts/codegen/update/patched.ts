/** What patches have settled: an update must not say otherwise. */
import * as Model from "../model.js"
import type * as Spec from "../spec.js"
import { fieldsAt } from "./paths.js"

/** Finds the reason of a patch that has settled something; undefined where none has. */
export interface Patched {
  /** A fact of an endpoint or an event, unless it is this very value. */
  readonly endpoint: (id: string, fact: string, value: unknown) => string | undefined
  /** A fact of a field: `type`, `required`, or the name of a fact. */
  readonly field: (
    project: Spec.Project,
    id: string,
    path: string,
    place: { readonly holder: Spec.Fields; readonly name: string },
    fact: string
  ) => string | undefined
  readonly code: (project: string, code: string) => string | undefined
  /** An endpoint that a patch brings. */
  readonly adds: (project: string, id: string) => string | undefined
}

/** The same value; lists of names in any order. */
const same = (a: unknown, b: unknown): boolean => {
  const written = (value: unknown) => JSON.stringify(Array.isArray(value) ? [...value].sort() : value)
  return written(a) === written(b)
}

/** What a patch does to a field, in the names of facts. */
const factsSettled = (patch: Model.Patch, name: string): ReadonlyArray<string> => {
  const found: Array<string> = []
  const change = patch.fields?.[name]
  if (change === null || typeof change === "string") found.push("type", "required")
  else if (change !== undefined) {
    found.push(...Object.keys(change))
    if (change.type !== undefined) found.push("required")
  }
  if (patch.always?.includes(name)) found.push("required", "nullable")
  if (patch.optional?.includes(name)) found.push("required")
  return found
}

export const patchedBy = (directory: string | undefined, projects: Iterable<string>): Patched => {
  const patches = new Map([...projects].map((name) => [name, Model.patchesOf(name, directory)]))
  const all = [...patches.values()].flat()
  const names = (patterns: ReadonlyArray<string> | undefined, id: string): boolean =>
    patterns?.some((pattern) => Model.patternOf(pattern).test(id)) ?? false
  return {
    endpoint: (id, fact, value) =>
      all.find((patch) => {
        const settles =
          patch.keep?.includes(fact) === true ||
          (patch.set !== undefined && fact in patch.set && !same(patch.set[fact], value))
        return settles && (names(patch.endpoints, id) || names(patch.events, id))
      })?.reason,
    field: (project, id, path, { holder, name }, fact) =>
      (patches.get(project.project) ?? []).find((patch) => {
        if (!factsSettled(patch, name).includes(fact)) return false
        const inType = Object.entries(project.types).some(
          ([type, fields]) =>
            names(patch.types, type) && fieldsAt(project, fields, patch.at?.split(".") ?? []) === holder
        )
        if (inType) return true
        if (patch.at === undefined || !(names(patch.endpoints, id) || names(patch.events, id))) return false
        return path === `${patch.at}.${name}`
      })?.reason,
    code: (project, code) =>
      (patches.get(project) ?? []).find((patch) =>
        Object.keys(patch.codes ?? {}).some((key) => key.split("/")[0] === code)
      )?.reason,
    adds: (project, id) =>
      (patches.get(project) ?? []).find((patch) => patch.add !== undefined && id in patch.add)?.reason
  }
}
