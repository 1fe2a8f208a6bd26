/**
 * Takes what is new on the platform into `spec/`.
 *
 *     npm run spec:import -- <folder>
 *
 * The folder holds changes to what was imported before, a file for each kind (`update/format.ts`). What they say is written
 * where it is new, and reported; what a patch has settled otherwise is refused, and what the specification does not know in
 * the state that the change was made against is kept. Taken in twice, an update changes nothing the second time.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import * as Model from "./model.js"
import type { RawEndpoint, RawEvent } from "./raw.js"
import * as Spec from "./spec.js"
import * as Apply from "./update/apply.js"
import type { RawCode } from "./update/codes.js"
import type * as Format from "./update/format.js"
import { patchedBy } from "./update/patched.js"
import { Report } from "./update/report.js"
import { kinds, readAll } from "./update/rows.js"

/** When the specification was last brought up to date: `spec/updated.json`. */
export interface Updated {
  /** The day whose platform it describes. */
  readonly to: string
  /** What it was made from. */
  readonly from: ReadonlyArray<string>
}

const sources: ReadonlyArray<string> = [
  "the platform's documentation pages",
  "its API explorer",
  "the sources of its Node client",
  "the sources of its command-line client"
]

const isEvent = (row: RawEvent | Format.EventChange): row is RawEvent => !("update" in row)

/** Fails where a folder holds no changes, or any that are not understood: nothing is left out in silence. */
const checkFolder = (folder: string): void => {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")) : []
  if (files.length === 0) throw new Error(`${folder} holds no changes`)
  const unknown = files.filter((name) => !Object.hasOwn(kinds, name))
  if (unknown.length > 0) throw new Error(`${folder}: not understood: ${unknown.join(", ")}`)
}

/** The day that a folder's README names. */
const dayOf = (folder: string): string | undefined => {
  const file = join(folder, "README.md")
  return existsSync(file) ? /\bto (\d{4}-\d\d-\d\d)\b/.exec(readFileSync(file, "utf8"))?.[1] : undefined
}

/** Takes a folder into the specification of a directory and says what that changed. */
export const update = (
  folder: string,
  options: { readonly directory?: string; readonly to?: string | undefined } = {}
): Report => {
  checkFolder(folder)
  const directory = options.directory ?? Spec.specDirectory
  const rows = readAll(folder)
  const projects = new Map(Spec.readProjects(directory).map((project) => [project.project, project]))
  const endpoints = rows<RawEndpoint>("endpoints.json")
  const events = rows<RawEvent | Format.EventChange>("events.json")
  const later = rows<RawCode>("later-codes.json")
  const names = new Set([...projects.keys(), ...endpoints.map(({ project }) => project)])
  const report = new Report()
  const context: Apply.Context = { projects, patched: patchedBy(directory, names), report }

  Apply.additions(context, endpoints, events.filter(isEvent))
  Apply.facts(context, rows<Format.FactChange>("facts.json"))
  Apply.fields(context, rows<Format.FieldChanges>("fields.json"))
  Apply.enums(context, rows<Format.EnumChanges>("enums.json"))
  Apply.tokens(context, rows<Format.TokenChange>("tokens.json"))
  Apply.scopes(context, rows<Format.ScopeChange>("scopes.json"))
  Apply.events(
    context,
    events.filter((row): row is Format.EventChange => !isEvent(row))
  )
  Apply.nulls(context, rows<Format.NullFields>("required-nulls.json"))
  Apply.shapes(context, rows<Format.ShapeOption>("options-that-change-shapes.json"))
  Apply.codes(context, later)

  for (const [name, project] of projects) {
    report.superfluous.push(...Model.superfluous(structuredClone(project), directory))
    writeFileSync(join(directory, `${name}.json`), Spec.printProject(project))
  }
  const to = options.to ?? dayOf(folder)
  if (!report.isEmpty && to !== undefined) {
    const updated: Updated = { to, from: sources }
    writeFileSync(join(directory, "updated.json"), `${JSON.stringify(updated, null, 2)}\n`)
  }
  return report
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder] = process.argv.slice(2)
  if (folder === undefined) {
    console.error("usage: npm run spec:import -- <folder>")
    process.exit(1)
  }
  try {
    console.log(update(folder).toString())
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
