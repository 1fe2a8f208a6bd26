/** Writes what error codes say, as short texts that the client reads when a call has failed. */
import type * as Spec from "./spec.js"

/** The letters that `packages/core/src/internal/codeClass.ts` reads. */
const letters: { readonly [is in Spec.CodeClass]: string } = {
  rate: "R",
  notReady: "W",
  conflict: "C",
  busy: "B",
  // A fault on the platform's side, whichever of these words tells of it.
  internal: "B",
  retry: "B",
  permission: "P",
  notFound: "N",
  already: "A",
  clash: "D",
  quota: "Q",
  size: "Z",
  state: "S"
}

interface Entry {
  readonly letter: string
  /** It says so only where the HTTP status does not tell of a fault on the platform's side. */
  readonly below500: boolean
}

/** With how many endpoints each HTTP status is documented for a code. */
const statusesOf = (project: Spec.Project): Map<number, Map<number | null, number>> => {
  const found = new Map<number, Map<number | null, number>>()
  for (const { errors = [] } of Object.values(project.endpoints)) {
    for (const [status, code] of errors) {
      const statuses = found.get(code) ?? new Map<number | null, number>()
      found.set(code, statuses.set(status, (statuses.get(status) ?? 0) + 1))
    }
  }
  return found
}

const isServers = (status: number | null): boolean => status !== null && status >= 500
const isClients = (status: number | null): boolean => status !== null && status >= 400 && status < 500

/** What has to be written of one code; undefined where its HTTP status says as much. */
const entryOf = (
  facts: ReadonlyArray<readonly [status: number | null | undefined, is: Spec.CodeClass]>,
  statuses: ReadonlyMap<number | null, number>
): Entry | undefined => {
  const told = facts.filter(([status, is]) => {
    const seen = status === undefined ? [...statuses.keys()] : [status]
    if (letters[is] === "B") return seen.length === 0 || !seen.every(isServers)
    return is !== "size" || seen.length === 0 || !seen.every(isClients)
  })
  // Where a code says several things, what most endpoints say with a status that does not say it itself.
  const weight = (status: number | null | undefined): number =>
    status === undefined ? 0 : (statuses.get(status) ?? 0) - (isServers(status) ? 1e6 : 0)
  const [first] = [...told].sort(([a], [b]) => weight(b) - weight(a))
  if (first === undefined) return undefined
  const [status, is] = first
  const below500 = !isServers(status ?? null) && facts.some(([other]) => isServers(other ?? null))
  return { letter: letters[is], below500 }
}

const entriesOf = (project: Spec.Project): Map<number, Entry> => {
  const facts = new Map<number, Array<readonly [number | null | undefined, Spec.CodeClass]>>()
  for (const [key, { is }] of Object.entries(project.codes ?? {})) {
    const [code, status] = key.split("/")
    const fact = [status === undefined ? undefined : status === "null" ? null : Number(status), is] as const
    const same = facts.get(Number(code))
    if (same === undefined) facts.set(Number(code), [fact])
    else same.push(fact)
  }
  const statuses = statusesOf(project)
  return new Map(
    [...facts].flatMap(([code, list]) => {
      const entry = entryOf(list, statuses.get(code) ?? new Map<number, number>())
      return entry === undefined ? [] : [[code, entry] as const]
    })
  )
}

const packed = (entries: ReadonlyMap<number, Entry>): Array<string> => {
  const lines: Array<string> = []
  let line = ""
  let last = 0
  for (const [code, { letter, below500 }] of [...entries].sort(([a], [b]) => a - b)) {
    const distance = code - last === 1 ? "" : (code - last).toString(36)
    const piece = distance + letter + (below500 ? "!" : "")
    last = code
    if (line.length + piece.length > 108) {
      lines.push(line)
      line = ""
    }
    line += piece
  }
  return [...lines, line]
}

/** What a code says that goes away by itself: known of every call, for it decides whether the call is repeated. */
const later: ReadonlySet<string> = new Set(["R", "W", "C", "B"])

const module = (name: string, entries: ReadonlyMap<number, Entry>, ...about: ReadonlyArray<string>): string =>
  [
    "// GENERATED from spec/. DO NOT EDIT: correct spec/patches.",
    "/**",
    ...about.map((line) => ` * ${line}`),
    " */",
    `export const ${name}: string = \`\n${packed(entries).join("\n")}\n\``,
    ""
  ].join("\n")

/** Where the codes of a project stand, below `packages/core/src`; undefined where it has none of its own. */
export const codesPath = (project: Spec.Project): string | undefined =>
  only(entriesOf(project), false).size === 0 ? undefined : `internal/codes/${project.project}.ts`

const only = (entries: ReadonlyMap<number, Entry>, ofLater: boolean): Map<number, Entry> =>
  new Map([...entries].filter(([, { letter }]) => later.has(letter) === ofLater))

/** The modules of the codes by their paths. Two projects that class one code apart need a patch. */
export const codeFiles = (projects: ReadonlyArray<Spec.Project>): Map<string, string> => {
  const files = new Map<string, string>()
  const all = new Map<number, Entry>()
  for (const project of projects) {
    const entries = entriesOf(project)
    for (const [code, entry] of entries) {
      const before = all.get(code)
      if (before !== undefined && before.letter !== entry.letter) {
        throw new Error(`${project.project}: another project says something else of ${code}`)
      }
      all.set(code, entry)
    }
    const path = codesPath(project)
    if (path === undefined) continue
    const about = `What the error codes of \`${project.project}\` say, as \`codeClass.ts\` reads it.`
    files.set(path, module("codes", only(entries, false), about))
  }
  return files.set(
    "internal/laterCodes.ts",
    module(
      "laterCodes",
      only(all, true),
      "The error codes of all projects after which the same call may succeed, but for those whose HTTP status says so."
    )
  )
}
