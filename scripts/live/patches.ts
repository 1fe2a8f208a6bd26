/**
 * Patches of the specification that say what was seen, in the form of `spec/patches`. Each is tried on the specification as it is
 * generated now; what cannot be said by one is left to a person.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import * as Model from "../codegen/model.js"
import * as Spec from "../codegen/spec.js"
import { type Difference, placeOf } from "./differences.js"

export interface Patches {
  /** By project. */
  readonly patches: { readonly [project: string]: ReadonlyArray<Model.Patch> }
  /** Differences of which no patch was made, and why. */
  readonly left: ReadonlyArray<string>
}

const whats = (difference: Difference): string =>
  ({
    unknown: "answers with this field, which the page does not name",
    missing: "leaves the field out",
    null: "answers with null in its place",
    type: `answers with ${difference.seen} where the page has ${difference.expected}`,
    value: "answers with a value that the page does not list"
  })[difference.kind]

const reason = (day: string, differences: ReadonlyArray<Difference>): string =>
  `The platform ${[...new Set(differences.map(whats))].join(", and ")}, as a real answer showed (${day}).`

const scalar = /^(?:string|integer|number|boolean)$/

/** Of an object that is not known: those of its fields of which more than that they are there can be said. */
const insideOf = ({ inside, seen }: Difference): { readonly fields?: Spec.Fields } => {
  const told = Object.entries(inside ?? {}).filter(([, type]) => scalar.test(type.replaceAll("[]", "")))
  return seen === "object" && told.length > 0 ? { fields: Object.fromEntries(told) } : {}
}

/** What is said of a field of which all this was seen; `undefined`: of one of them nothing can be said. */
const changeOf = (all: ReadonlyArray<Difference>): Partial<Model.Patch> | undefined => {
  const [{ expected, field }] = all as readonly [Difference, ...ReadonlyArray<Difference>]
  const kinds = new Set(all.map(({ kind }) => kind))
  const seen = (kind: Difference["kind"]) => all.filter((one) => one.kind === kind).map((one) => one.seen)
  if (kinds.has("unknown")) {
    const types = seen("unknown")
    if (field === "*" || types.length > 1 || types[0]!.includes("null")) return undefined
    return { fields: { [field]: { type: types[0]!, undocumented: true, ...insideOf(all[0]!) } } }
  }
  const types = [...new Set([...expected.split(" or "), ...seen("type")])]
  const values = seen("value")
  if (kinds.has("type") && !types.every((type) => scalar.test(type))) return undefined
  if (!values.every((value) => /^(?:"|-?\d)/.test(value))) return undefined
  const { known = [] } = all.find(({ kind }) => kind === "value") ?? {}
  const facts = {
    ...(kinds.has("type") && { or: types.slice(1) }),
    ...(kinds.has("value") && {
      enum: [...known, ...values.map((value) => JSON.parse(value) as string | number)]
    })
  }
  return {
    ...(Object.keys(facts).length > 0 && { fields: { [field]: facts } }),
    ...((kinds.has("missing") || kinds.has("null")) && { optional: [field] })
  }
}

/** Where the field stands, in a patch's words. */
const targetOf = ({ at, owner }: Difference, answer: Spec.Endpoint | undefined): Partial<Model.Patch> => {
  const path = at.split(".").filter((part) => part !== "" && part !== "*")
  if (owner.kind === "type") {
    return { types: [owner.id.split("#")[1]!], ...(path.length > 0 && { at: path.join(".") }) }
  }
  if (owner.kind === "event") return { events: [owner.id], at: ["fields", ...path].join(".") }
  // Where facts stand beside `data`, the shape is of all of the envelope.
  const [section, rest] =
    answer?.envelope === undefined
      ? ["response", path]
      : path[0] === "data"
        ? ["response", path.slice(1)]
        : ["envelope", path]
  return { endpoints: [owner.id], at: [section, ...rest].join(".") }
}

const projectOf = (projects: ReadonlyArray<Spec.Project>, { owner }: Difference): Spec.Project | undefined =>
  projects.find((project) =>
    owner.kind === "type"
      ? project.project === owner.id.split("#")[0]
      : owner.kind === "event"
        ? Object.hasOwn(project.events, owner.id)
        : Object.hasOwn(project.endpoints, owner.id)
  )

/** Those of one field stand together: a patch says all of them, for of two the second would undo the first. */
const byField = (differences: ReadonlyArray<Difference>): ReadonlyArray<ReadonlyArray<Difference>> => {
  const all = new Map<string, Array<Difference>>()
  for (const one of differences) {
    const place = placeOf(one)
    all.set(place, [...(all.get(place) ?? []), one])
  }
  return [...all.values()]
}

export const patchesOf = (differences: ReadonlyArray<Difference>, day: string): Patches => {
  if (differences.length === 0) return { patches: {}, left: [] }
  const projects = Model.load()
  const patches: { [project: string]: Array<Model.Patch> } = {}
  const left: Array<string> = []
  for (const all of byField(differences)) {
    const first = all[0]!
    const project = projectOf(projects, first)
    const change = changeOf(all)
    if (project === undefined || change === undefined) {
      left.push(`${placeOf(first)}: what it is has to be found out`)
      continue
    }
    const patch = {
      reason: reason(day, all),
      ...targetOf(first, project.endpoints[first.owner.id]),
      ...change
    }
    try {
      Model.apply(project, patch)
      const own = (patches[project.project] ??= [])
      own.push(patch)
    } catch (error) {
      left.push(`${placeOf(first)}: ${unquoted(error)}`)
    }
  }
  return { patches, left }
}

/** What is said against a patch, without the patch's own text. */
const unquoted = (error: unknown): string =>
  error instanceof Error ? error.message.replace(/^patch ".*?"(?:: )?/, "") : "it cannot be applied"

const isPatch = (value: unknown): value is Model.Patch =>
  typeof value === "object" && value !== null && "reason" in value && typeof value.reason === "string"

/** The patches of a report, or what is wrong with the file. */
const readReport = (file: string): { readonly [project: string]: ReadonlyArray<Model.Patch> } | string => {
  let text: string
  try {
    text = readFileSync(file, "utf8")
  } catch {
    return `${file} cannot be read`
  }
  let report: unknown
  try {
    report = JSON.parse(text)
  } catch {
    return `${file} is no JSON: give the live-report.json that the check wrote`
  }
  if (typeof report !== "object" || report === null || !("patches" in report))
    return `${file} is no report: give the live-report.json that the check wrote`
  const { patches } = report
  const isWhole =
    typeof patches === "object" &&
    patches !== null &&
    Object.values(patches).every((own: unknown) => Array.isArray(own) && own.every(isPatch))
  return isWhole
    ? (patches as { readonly [project: string]: ReadonlyArray<Model.Patch> })
    : `${file} has patches that are none`
}

/** The text of a list with more in it. What is there keeps its form, so that a change shows no more than what is new. */
const appended = (list: string, added: ReadonlyArray<Model.Patch>): string => {
  const before = list.trimEnd().replace(/\s*\]$/, "")
  const texts = added.map((patch) => JSON.stringify(patch, null, 2).replaceAll(/^/gm, "  "))
  return `${before}${before.endsWith("[") ? "" : ","}\n${texts.join(",\n")}\n]\n`
}

export interface Written {
  readonly files: ReadonlyArray<string>
  /** Patches that were not added, and why. */
  readonly skipped: ReadonlyArray<string>
}

/**
 * Appends the patches of a report to `spec/patches`, all or none: nothing is written where a project is not known or a report
 * cannot be read. Patches that change nothing, as those of a report that was added before, are skipped.
 */
export const write = (report: string, directory: string = Spec.specDirectory): Written | string => {
  const given = readReport(report)
  if (typeof given === "string") return given
  const projects = new Map(Model.load(directory).map((project) => [project.project, project]))
  const unknown = Object.keys(given).filter((name) => !projects.has(name))
  if (unknown.length > 0) return `there is no project ${unknown.join(", ")} in the specification`
  const skipped: Array<string> = []
  const files = new Map<string, string>()
  for (const [name, patches] of Object.entries(given)) {
    const added = patches.filter((patch) => {
      try {
        Model.apply(projects.get(name)!, patch)
        return true
      } catch (error) {
        skipped.push(`${name}: ${unquoted(error)}`)
        return false
      }
    })
    if (added.length === 0) continue
    const file = join(directory, "patches", `${name}.json`)
    files.set(file, appended(existsSync(file) ? readFileSync(file, "utf8") : "[]", added))
  }
  for (const [file, text] of files) writeFileSync(file, text)
  return { files: [...files.keys()], skipped }
}
