/** Which endpoint a request to a path is of. */
import type { Any } from "../endpoint.js"
import { limitPaths } from "../limitPaths.js"

/** The endpoint's id, and the input that its call would have. */
export type Found = (
  endpoint: Pick<Any, "method" | "path">,
  request: unknown
) => { readonly id: string; readonly input: { readonly [name: string]: unknown } } | undefined

interface Candidate {
  readonly id: string
  readonly parts: ReadonlyArray<string>
}

const partsOf = (path: string): ReadonlyArray<string> => path.split("/").filter((part) => part !== "")

const isName = (part: string): boolean => part.startsWith(":")

/** How many parts are names: the fewer, the better it fits. */
const names = ({ parts }: Candidate): number => parts.filter(isName).length

const keyOf = (method: string, parts: ReadonlyArray<string>): string => `${method} ${parts.length}`

let index: Map<string, Array<Candidate>> | undefined

const read = (): Map<string, Array<Candidate>> => {
  const found = new Map<string, Array<Candidate>>()
  for (const line of limitPaths.trim().split("\n")) {
    const [id = "", method = "", path = ""] = line.split(" ")
    const candidate: Candidate = { id, parts: partsOf(path) }
    const key = keyOf(method, candidate.parts)
    const others = found.get(key)
    if (others === undefined) found.set(key, [candidate])
    else others.push(candidate)
  }
  for (const candidates of found.values()) candidates.sort((a, b) => names(a) - names(b))
  return found
}

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

const fieldsOf = (value: unknown): object => (typeof value === "object" && value !== null ? value : {})

export const find: Found = ({ method, path }, request) => {
  const local = path.replace(/^[a-z][a-z\d+.-]*:\/\/[^/]*/i, "")
  const parts = partsOf(local.startsWith("/") ? local : `/open-apis/${local}`)
  const candidates = (index ??= read()).get(keyOf(method, parts)) ?? []
  const fits = candidates.find((candidate) =>
    candidate.parts.every((part, at) => isName(part) || part === parts[at])
  )
  if (fits === undefined) return undefined
  const { body, query } = fieldsOf(request) as { readonly body?: unknown; readonly query?: unknown }
  const named = fits.parts.flatMap((part, at) => (isName(part) ? [[part.slice(1), decoded(parts[at]!)]] : []))
  const input: { readonly [name: string]: unknown } = Object.assign(
    {},
    query,
    fieldsOf(body),
    Object.fromEntries(named)
  )
  return { id: fits.id, input }
}
