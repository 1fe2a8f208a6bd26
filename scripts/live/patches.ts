/**
 * Patches of the specification that say what was seen, in the form of `spec/patches`. Each is tried on the specification as it is
 * generated now; what cannot be said by one is left to a person.
 */
import { readFileSync, writeFileSync } from "node:fs"
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

const reason = (day: string, difference: Difference): string => {
  const what = {
    unknown: "The platform answers with this field, which the page does not name",
    missing: "The platform leaves the field out",
    null: "The platform answers with null in its place",
    type: `The platform answers with ${difference.seen} where the page has ${difference.expected}`,
    value: "The platform answers with a value that the page does not list"
  }[difference.kind]
  return `${what}, as a real answer showed (${day}).`
}

const scalar = /^(?:string|integer|number|boolean)$/

/** What is said of the field; `undefined`: nothing can be said. */
const changeOf = ({
  expected,
  field,
  inside,
  kind,
  known,
  seen
}: Difference): Partial<Model.Patch> | undefined => {
  switch (kind) {
    case "unknown": {
      if (seen.includes("null") || field === "*") return undefined
      const fields =
        seen === "object" && inside !== undefined && Object.keys(inside).length > 0
          ? { ...inside }
          : undefined
      return { fields: { [field]: { type: seen, undocumented: true, ...(fields && { fields }) } } }
    }
    case "missing":
    case "null":
      return { optional: [field] }
    case "type": {
      const types = [...expected.split(" or "), seen]
      return types.every((type) => scalar.test(type))
        ? { fields: { [field]: { or: types.slice(1) } } }
        : undefined
    }
    case "value":
      return /^(?:"|-?\d)/.test(seen)
        ? { fields: { [field]: { enum: [...known!, JSON.parse(seen) as string | number] } } }
        : undefined
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

export const patchesOf = (differences: ReadonlyArray<Difference>, day: string): Patches => {
  if (differences.length === 0) return { patches: {}, left: [] }
  const projects = Model.load()
  const patches: { [project: string]: Array<Model.Patch> } = {}
  const left: Array<string> = []
  for (const difference of differences) {
    const project = projectOf(projects, difference)
    const change = changeOf(difference)
    if (project === undefined || change === undefined) {
      left.push(`${placeOf(difference)}: what it is has to be found out`)
      continue
    }
    const patch = {
      reason: reason(day, difference),
      ...targetOf(difference, project.endpoints[difference.owner.id]),
      ...change
    }
    try {
      Model.apply(project, patch)
      const own = (patches[project.project] ??= [])
      own.push(patch)
    } catch (error) {
      left.push(`${placeOf(difference)}: ${(error as Error).message.replace(/^patch ".*?"(?:: )?/, "")}`)
    }
  }
  return { patches, left }
}

/** Appends the patches of a report to `spec/patches`. Gives the files. */
export const write = (report: string, directory: string = Spec.specDirectory): ReadonlyArray<string> => {
  const { patches } = JSON.parse(readFileSync(report, "utf8")) as Patches
  return Object.entries(patches).map(([project, added]) => {
    const file = join(directory, "patches", `${project}.json`)
    writeFileSync(file, `${JSON.stringify([...Model.patchesOf(project, directory), ...added], null, 2)}\n`)
    return file
  })
}
