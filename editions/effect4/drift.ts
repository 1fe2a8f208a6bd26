/**
 * What our sources take of Effect, and whose type is another on Effect 4: members of its modules, of its services and values,
 * and options that they are given. A compiler lets a changed meaning pass where the type allows it. Each of them is to be read,
 * in both documentations, and noted in `read.json` with what was found.
 *
 *     tsx drift.ts          fails where something is not noted, has changed since, or is no longer there
 *     tsx drift.ts --types  says the types, too
 *     tsx drift.ts --write  notes what is not noted, with a reason that is to be written, and drops what is no longer there
 */
import { createHash } from "node:crypto"
import { readFileSync, writeFileSync } from "node:fs"
import { join, relative } from "node:path"
import { pathToFileURL } from "node:url"
import { API } from "typescript/unstable/sync"
import { modules } from "./effect3.js"
import { filesOf, here, out, packages, put, root } from "./files.js"
import { type Declared, type Use, type Uses, usesOf } from "./uses.js"

/** Types of Effect 3 that are only called otherwise; what is called like something of the language is no type of Effect's. */
const names = new Map([
  ...[...modules.values()]
    .flatMap(({ names = {} }) => Object.entries(names))
    .filter(([name]) => !(name in globalThis)),
  ["DecodeException", "EncodingError"],
  ["Left", "Failure"],
  ["Right", "Success"],
  ["RunForkOptions", "RunOptions"],
  ["Tag", "Key"],
  ["UnknownException", "UnknownError"]
])

const renamed = (type: string): string =>
  type.replace(/(?<![\w$."])[A-Z]\w*/g, (name) => names.get(name) ?? name)

const parameter = /(?<=\(|, |\.\.\.)[a-z_$][\w$]*(?=\??: )/g

/** Whether two types are the same, whatever their parameters are called: but one may not have the name of another. */
const isSame = (three: string, four: string): boolean => {
  if (three.replace(parameter, "_") !== four.replace(parameter, "_")) return false
  const one: ReadonlyArray<string> = three.match(parameter) ?? []
  const other: ReadonlyArray<string> = four.match(parameter) ?? []
  return one.every((name, at) => name === other[at] || !(other.includes(name) || one.includes(other[at]!)))
}

/** A member of Effect's that is another on Effect 4. */
export interface Difference {
  /** `effect/Fiber RuntimeFiber.addObserver`. */
  readonly member: string
  /** Where our sources take it first. */
  readonly place: string
  /** Its type on both; nothing where it is no member of Effect's. */
  readonly three: string | undefined
  readonly four: string | undefined
}

/** `effect/Fiber RuntimeFiber.addObserver` */
const memberOf = ({ file, path }: Declared): string => {
  const [, module = file] = /node_modules\/((?:@effect\/\w+|effect)\/.*)\.d\.ts$/.exec(file) ?? []
  return `${module.replace(/\/dist(?:\/dts)?\//, "/")} ${path.replaceAll(/\s+/g, " ")}`
}

/** What is written for Effect 4 on purpose: shims, and the object that a generator has for its `this`. */
const isWritten = ({ declared }: Use): boolean =>
  declared !== undefined &&
  (declared.file.includes("/internal/effect3/") || declared.path === "gen.options.self")

/** The uses of both sides that belong together: the sources of one are made of those of the other, in the same order. */
const pairsOf = (file: string, three: Uses, four: Uses): ReadonlyArray<readonly [Use, Use | undefined]> => {
  const members = four.members.filter(({ declared }) => declared?.path !== "gen.options.self")
  if (members.length !== three.members.length)
    throw new Error(`${file} has other places on Effect 4: ${three.members.length}, and ${members.length}`)
  return [
    ...three.members.map((use, index) => [use, members[index]] as const),
    ...[...three.imports].map(([name, use]) => [use, four.imports.get(name)] as const)
  ]
}

/** What the sources take of Effect that is another on Effect 4. */
export const differencesOf = (
  three: ReadonlyMap<string, Uses>,
  four: ReadonlyMap<string, Uses>
): ReadonlyArray<Difference> => {
  const found = new Map<string, Difference>()
  for (const [file, uses] of three) {
    const other = four.get(file)
    if (other === undefined) throw new Error(`${file} is not there on Effect 4`)
    for (const [use, now] of pairsOf(file, uses, other)) {
      const declared = use.declared ?? now?.declared
      if (declared === undefined || (now !== undefined && isWritten(now))) continue
      const was = use.declared && renamed(use.declared.type)
      const is = now?.declared?.type
      if (was !== undefined && is !== undefined && isSame(was, is)) continue
      const member = memberOf(declared)
      if (!found.has(member))
        found.set(member, { member, place: `${file}:${use.line}`, three: was, four: is })
    }
  }
  return [...found.values()].sort((one, other) => (one.member < other.member ? -1 : 1))
}

const isEffects = (file: string): boolean =>
  /\/node_modules\/(?:effect|@effect)\/|\/internal\/effect3\//.test(file)

/** What the packages below a folder take of Effect. */
const takenBelow = (folder: string): ReadonlyMap<string, Uses> => {
  const files = packages.flatMap((name) =>
    filesOf(join(folder, "packages", name, "src"))
      .filter((file) => file.endsWith(".ts"))
      .map((file) => join(folder, "packages", name, "src", file))
  )
  const project = join(out, "drift", folder === root ? "effect3" : "effect4", "tsconfig.json")
  const off = { composite: false, incremental: false, declaration: false, declarationMap: false }
  put(
    project,
    JSON.stringify({
      extends: join(folder, "tsconfig.base.json"),
      compilerOptions: { ...off, noEmit: true, sourceMap: false, types: ["node"] },
      files
    })
  )
  return taken(
    project,
    folder,
    // Seams are made for their line, and what is generated takes nothing of Effect but types.
    files.filter((file) => !/\/internal\/(?:line|effect3)\/|\/core\/src\/(?:api|catalog|events)\//.test(file))
  )
}

/** What files of a project take of Effect, by their paths below a folder. */
export const taken = (
  configFile: string,
  folder: string,
  files: ReadonlyArray<string>
): ReadonlyMap<string, Uses> => {
  const api = new API({ cwd: folder })
  const project = api.updateSnapshot({ openProjects: [configFile] }).getProject(configFile)
  if (project === undefined) throw new Error(`the compiler does not open ${configFile}`)
  const uses = usesOf(project, files, isEffects)
  api.close()
  return new Map([...uses].map(([file, found]) => [relative(folder, file), found]))
}

/** What was found when a difference was read. */
interface Note {
  /** The types that were read: another pair is to be read again. */
  readonly types: string
  readonly why: string
}

export type Notes = Readonly<Record<string, Note>>

const typesOf = ({ four, three }: Difference): string =>
  createHash("sha256").update(`${three}\n${four}`).digest("hex").slice(0, 8)

/** The differences with their notes; those that are not noted get one without a reason. */
export const noted = (differences: ReadonlyArray<Difference>, notes: Notes): Notes =>
  Object.fromEntries(
    differences.map((each) => {
      const types = typesOf(each)
      const note = notes[each.member]
      return [each.member, note?.types === types ? note : { types, why: "" }]
    })
  )

/** What is to be done about notes. */
export const complaintsOf = (differences: ReadonlyArray<Difference>, notes: Notes): ReadonlyArray<string> => [
  ...differences.flatMap((each) => {
    const note = notes[each.member]
    const is = each.four === undefined ? "is not there on Effect 4" : "has another type on Effect 4"
    if (note === undefined)
      return [`${each.place}: ${each.member} ${is}: read what it means there, then note it in read.json`]
    if (note.types !== typesOf(each))
      return [`${each.place}: ${each.member} has changed since it was noted in read.json: read it again`]
    return note.why === "" ? [`${each.member} is noted in read.json without a reason`] : []
  }),
  ...Object.keys(notes)
    .filter((member) => !differences.some((each) => each.member === member))
    .map((member) => `${member} is noted in read.json, and is no different any more, or not used`)
]

const check = (): void => {
  const differences = differencesOf(takenBelow(root), takenBelow(out))
  const file = join(here, "read.json")
  const notes = JSON.parse(readFileSync(file, "utf8")) as Notes
  if (process.argv.includes("--types"))
    for (const { four, member, place, three } of differences)
      console.log(`${member}  ${place}\n  3 ${three}\n  4 ${four}`)
  if (process.argv.includes("--write"))
    writeFileSync(file, `${JSON.stringify(noted(differences, notes), null, 2)}\n`)
  else {
    const complaints = complaintsOf(differences, notes)
    for (const each of complaints) console.error(each)
    if (complaints.length > 0) process.exitCode = 1
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]!).href) check()
