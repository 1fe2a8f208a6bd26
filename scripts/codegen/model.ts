/**
 * The API as it is generated: the specification with its patches applied.
 *
 * A patch names what it changes and says why:
 *
 *     { "reason": "...", "endpoints": ["im.v1.message.create"], "set": { "idempotencyKey": "uuid" } }
 *     { "reason": "...", "endpoints": ["im.v1.*.list"], "at": "response", "always": ["items", "has_more"] }
 *     { "reason": "...", "endpoints": ["..."], "at": "body.user", "fields": { "name": "string!", "gone": null } }
 *     { "reason": "...", "types": ["Message"], "always": ["message_id"] }
 *     { "reason": "...", "endpoints": ["vc.v1.note.get"], "keep": ["tokens"] }
 *     { "reason": "...", "codes": { "231006": null, "230049": "notReady" } }
 *     { "reason": "...", "add": { "im.v1.message.resend": { "method": "POST", "path": "...", ... } } }
 *
 * `set` replaces facts of the endpoint (`null` removes one); `at` leads to fields (a section and a dotted path, of a type a
 * dotted path);
 * `fields` merges facts into them or adds them (`null` removes a field); `always` and `optional` say of them whether
 * they must be there; `keep` says that facts stay as they are though some source says otherwise; `codes` says what error
 * codes are (`null`: nothing is known); `add` brings whole endpoints that the documentation lacks. A `*` stands for any
 * part of an id. A patch that changes nothing is an error: the specification has caught up with it. So is a name that nobody
 * reads, and is said with what is near it.
 */
import { existsSync, readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import * as Known from "./known.js"
import { applyLateRules, applyRules } from "./rules.js"
import * as Spec from "./spec.js"

export interface Patch {
  readonly reason: string
  readonly endpoints?: ReadonlyArray<string>
  readonly events?: ReadonlyArray<string>
  readonly types?: ReadonlyArray<string>
  readonly keep?: ReadonlyArray<string>
  readonly codes?: { readonly [code: string]: Spec.CodeClass | null }
  readonly add?: { readonly [id: string]: Spec.Endpoint }
  readonly set?: { readonly [fact: string]: unknown }
  readonly at?: string
  readonly fields?: { readonly [name: string]: Spec.Field | Partial<Spec.FieldFacts> | null }
  readonly always?: ReadonlyArray<string>
  readonly optional?: ReadonlyArray<string>
}

export const patternOf = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("*", "[\\w.]*")}$`)

const matching = <A>(
  all: { readonly [id: string]: A },
  patterns: ReadonlyArray<string>,
  where: string
): Array<[string, A]> =>
  patterns.flatMap((pattern) => {
    const found = Object.entries(all).filter(([id]) => patternOf(pattern).test(id))
    if (found.length === 0)
      throw new Error(`${where}: nothing is called ${pattern}${Known.instead(pattern, Object.keys(all))}`)
    return found
  })

/** All keys of a patch. */
const keys = {
  reason: true,
  endpoints: true,
  events: true,
  types: true,
  keep: true,
  codes: true,
  add: true,
  set: true,
  at: true,
  fields: true,
  always: true,
  optional: true
} satisfies { readonly [Key in keyof Patch]-?: true }

/** Refuses a field whose facts nobody reads, or whose type is none. */
const checkField = (
  project: Spec.Project,
  field: Spec.Field | Partial<Spec.FieldFacts>,
  where: string
): void => {
  const facts: Partial<Spec.FieldFacts> = typeof field === "string" ? { type: field } : field
  Known.refuseUnknown(Object.keys(facts), Known.fieldFacts, where, "fact of a field that is called")
  for (const [name, inner] of Object.entries(facts.fields ?? {}))
    checkField(project, inner, `${where}.${name}`)
  if (facts.type === undefined || facts.fields !== undefined) return
  let type = Spec.parseType(facts.type)
  while (type.value !== undefined) type = type.value
  Known.refuseUnknown([type.base], [...Spec.scalars, "object", ...Object.keys(project.types)], where, "type")
}

/** Refuses facts that nobody reads. */
const checkFacts = (facts: object, isEvent: boolean, where: string): void => {
  const known = isEvent ? Known.eventFacts : Known.endpointFacts
  Known.refuseUnknown(
    Object.keys(facts),
    known,
    where,
    `fact of ${isEvent ? "an event" : "an endpoint"} that is called`
  )
  for (const [fact, value] of Object.entries(facts)) {
    const inner = Known.innerFacts[fact]
    if (inner !== undefined && value !== null)
      Known.refuseUnknown(Object.keys(value as object), inner, `${where}: ${fact}`, "fact that is called")
  }
}

/** Refuses the names of a patch that nobody reads: with them it would change less than it says. */
const checkNames = (patch: Patch, where: string): void => {
  Known.refuseUnknown(Object.keys(patch), Object.keys(keys), where, "key of a patch that is called")
  const isOfFields = (patch.fields ?? patch.always ?? patch.optional) !== undefined
  const isOfFacts = (patch.set ?? patch.keep) !== undefined
  const names = patch.endpoints ?? patch.events ?? patch.types
  if (names === undefined && (isOfFields || isOfFacts)) throw new Error(`${where}: it says not what of`)
  if ((names === undefined || !(isOfFields || isOfFacts)) && (patch.codes ?? patch.add) === undefined)
    throw new Error(`${where}: it changes nothing`)
  const isOfEvents = patch.events !== undefined && patch.endpoints === undefined
  checkFacts(patch.set ?? {}, isOfEvents, where)
  const facts = isOfEvents ? Known.eventFacts : Known.endpointFacts
  Known.refuseUnknown(patch.keep ?? [], facts, where, "fact to keep that is called")
  for (const endpoint of Object.values(patch.add ?? {})) checkFacts(endpoint, false, where)
  for (const is of Object.values(patch.codes ?? {})) {
    if (is !== null) Known.refuseUnknown([is], Known.codeClasses, where, "class of codes that is called")
  }
}

const withAlways = (field: Spec.Field, always: boolean): Spec.Field => {
  const facts = Spec.factsOf(field)
  const type = facts.type.replace(/!$/, "") + (always ? "!" : "")
  return Spec.shortest({ ...facts, type })
}

const applyToFields = (
  project: Spec.Project,
  fields: Spec.Fields,
  patch: Patch,
  where: string,
  inAnswer = true
): void => {
  for (const [name, change] of Object.entries(patch.fields ?? {})) {
    const before = JSON.stringify(fields[name])
    if (change !== null) checkField(project, change, `${where}: ${name}`)
    if (change === null && before === undefined)
      throw new Error(`${where}: there is no field ${name}${Known.instead(name, Object.keys(fields))}`)
    if (change === null) delete fields[name]
    else if (typeof change === "string") {
      fields[name] =
        fields[name] === undefined ? change : Spec.shortest({ ...Spec.factsOf(fields[name]), type: change })
    } else {
      const merged: { [fact: string]: unknown } = {
        ...(fields[name] && Spec.factsOf(fields[name])),
        ...change
      }
      for (const key of Object.keys(merged)) if (merged[key] === null) delete merged[key]
      fields[name] = Spec.shortest(merged as unknown as Spec.FieldFacts)
    }
    if (JSON.stringify(fields[name]) === before) throw new Error(`${where}: ${name} is so already`)
  }
  for (const [names, always] of [
    [patch.always ?? [], true],
    [patch.optional ?? [], false]
  ] as const) {
    for (const name of names) {
      const before = fields[name]
      if (before === undefined)
        throw new Error(`${where}: there is no field ${name}${Known.instead(name, Object.keys(fields))}`)
      if (Spec.parseType(Spec.factsOf(before).type).always === always)
        throw new Error(`${where}: ${name} is so already`)
      if (always && inAnswer && Spec.factsOf(before).nullable === true)
        throw new Error(`${where}: an official example shows null for ${name}, or leaves it out`)
      fields[name] = withAlways(before, always)
    }
  }
}

/** The fields that a path leads to, all in place: a shared structure is patched where it stands. */
const innerAt = (
  project: Spec.Project,
  root: Spec.Fields,
  path: ReadonlyArray<string>,
  where: string
): Spec.Fields => {
  let fields = root
  for (const name of path) {
    if (fields[name] === undefined) {
      const near = Known.instead(name, Object.keys(fields))
      throw new Error(`${where} has no field ${name} on the path ${path.join(".")}${near}`)
    }
    const inner = Spec.innerFields(project, fields[name])
    if (inner === undefined) throw new Error(`${where} has no fields at ${path.join(".")}`)
    if (Object.values(project.types).includes(inner)) {
      throw new Error(`${where} has a shared structure at ${path.join(".")}; patch the type`)
    }
    fields = inner
  }
  return fields
}

/** Applies one patch. */
export const apply = (project: Spec.Project, patch: Patch): void => {
  const where = `patch "${patch.reason}"`
  checkNames(patch, where)
  const changesFields = (patch.fields ?? patch.always ?? patch.optional) !== undefined
  for (const [id, endpoint] of Object.entries(patch.add ?? {})) {
    if (project.endpoints[id] !== undefined) throw new Error(`${where}: ${id} is there already`)
    project.endpoints[id] = endpoint
  }
  for (const [code, is] of Object.entries(patch.codes ?? {})) {
    const codes = (project.codes ??= {})
    const split = Object.keys(codes).find((key) => key.startsWith(`${code}/`))
    if (split !== undefined) throw new Error(`${where}: say it of ${split}`)
    if ((codes[code]?.is ?? null) === is) throw new Error(`${where}: ${code} is so already`)
    if (is === null) delete codes[code]
    else codes[code] = { ...(codes[code] ?? { says: patch.reason, in: "message" }), is }
  }
  for (const [name, fields] of matching(project.types, patch.types ?? [], where)) {
    const path = patch.at === undefined ? [] : patch.at.split(".")
    applyToFields(project, innerAt(project, fields, path, `${where}: ${name}`), patch, `${where}: ${name}`)
  }
  const targets = [
    ...matching<Spec.Endpoint | Spec.Event>(project.endpoints, patch.endpoints ?? [], where),
    ...matching<Spec.Endpoint | Spec.Event>(project.events, patch.events ?? [], where)
  ]
  for (const [id, target] of targets) {
    for (const [fact, value] of Object.entries(patch.set ?? {})) {
      const facts = target as unknown as { [fact: string]: unknown }
      if (JSON.stringify(facts[fact]) === JSON.stringify(value))
        throw new Error(`${where}: ${id} is so already`)
      if (value === null && fact !== "tokens") delete facts[fact]
      else
        facts[fact] =
          typeof value === "object" && value !== null && !Array.isArray(value)
            ? { ...(facts[fact] as object), ...value }
            : value
    }
    if (!changesFields) continue
    const [section, ...path] = (patch.at ?? "").split(".")
    const all = project.endpoints[id] === target ? Known.endpointSections : Known.eventSections
    Known.refuseUnknown([section!], all, `${where}: ${id}: "at"`, "section")
    const holder = target as unknown as { [section: string]: Spec.Fields | undefined }
    const fields = innerAt(project, (holder[section!] ??= {}), path, `${where}: ${id}`)
    applyToFields(
      project,
      fields,
      patch,
      `${where}: ${id}`,
      ["response", "envelope", "fields"].includes(section!)
    )
  }
}

export const patchesOf = (project: string, directory: string = Spec.specDirectory): ReadonlyArray<Patch> => {
  const file = join(directory, "patches", `${project}.json`)
  if (!existsSync(file)) return []
  try {
    return JSON.parse(readFileSync(file, "utf8")) as ReadonlyArray<Patch>
  } catch (error) {
    throw new Error(`spec/patches/${project}.json is no JSON: ${(error as Error).message}`, { cause: error })
  }
}

/** The patches of a project that change nothing, or that nothing fits any more, each with what is said against it. */
export const superfluous = (project: Spec.Project, directory?: string): Array<string> => {
  applyRules(project)
  return patchesOf(project.project, directory).flatMap((patch) => {
    try {
      apply(project, patch)
      return []
    } catch (error) {
      return [`${project.project}: ${(error as Error).message}`]
    }
  })
}

/** A file of patches whose project is none would never be read. */
const refusePatchesOfNothing = (projects: ReadonlyArray<Spec.Project>, directory: string): void => {
  const folder = join(directory, "patches")
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")) : []
  Known.refuseUnknown(
    files.map((name) => name.slice(0, -".json".length)),
    projects.map(({ project }) => project),
    "spec/patches",
    "project"
  )
}

/** All projects, corrected. */
export const load = (directory?: string): Array<Spec.Project> => {
  const projects = Spec.readProjects(directory)
  refusePatchesOfNothing(projects, directory ?? Spec.specDirectory)
  for (const project of projects) correct(project, directory)
  return projects
}

const correct = (project: Spec.Project, directory: string | undefined): void => {
  applyRules(project)
  for (const patch of patchesOf(project.project, directory)) {
    try {
      apply(project, patch)
    } catch (error) {
      throw new Error(`spec/patches/${project.project}.json: ${(error as Error).message}`, { cause: error })
    }
  }
  applyLateRules(project)
  for (const [id, endpoint] of Object.entries(project.endpoints)) {
    for (const section of Known.endpointSections) {
      if (endpoint[section] !== undefined && Object.keys(endpoint[section]).length === 0)
        delete endpoint[section]
    }
    check(id, endpoint)
  }
}

/** Input fields are one flat object: every name may stand in one part of the request only. */
const check = (id: string, endpoint: Spec.Endpoint): void => {
  const seen = new Set<string>(pathNames(endpoint.path))
  for (const section of ["query", "headers", "body"] as const) {
    for (const [name, field] of Object.entries(endpoint[section] ?? {})) {
      const input = Spec.factsOf(field).as ?? name
      if (seen.has(input)) throw new Error(`${id}: two input fields are called ${input}`)
      seen.add(input)
    }
  }
  if (endpoint.idempotencyKey !== undefined && !seen.has(endpoint.idempotencyKey)) {
    throw new Error(`${id}: there is no field ${endpoint.idempotencyKey} to make a repeated call count once`)
  }
}

export const pathNames = (path: string): Array<string> =>
  [...path.matchAll(/:(\w+)/g)].map((match) => match[1]!)
