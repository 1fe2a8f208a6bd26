/** All endpoints of the platform, found by request or by id, without loading any of them. */
import { endpointIndex } from "./endpointIndex.js"
import type { Method, Rate, TokenKind } from "./facts.js"
import { Router, type Found } from "./router.js"

export interface Entry {
  readonly id: string
  readonly method: Method
  readonly path: string
  /** The same for all paths that differ in the names of parameters only. */
  readonly pattern: string
  /** Token kinds accepted; empty: none is asked for. */
  readonly tokens: ReadonlyArray<TokenKind>
  /** Requests allowed for each app, where the documentation tells. */
  readonly rate: Rate | undefined
}

export const patternOf = (route: { readonly method: string; readonly path: string }): string =>
  `${route.method} ${route.path.replace(/:[^/]+/g, ":")}`

const kinds: Readonly<Record<string, TokenKind>> = { t: "tenant", u: "user", a: "app" }

const tokensOf = (letters: string): ReadonlyArray<TokenKind> =>
  [...letters].flatMap((letter) => kinds[letter] ?? [])

/**
 * The things that a path is about, such as `/open-apis/drive/v1/files`: endpoints of one collection read and change the
 * same state.
 */
export const collectionOf = (path: string): string => {
  const segments = path.split("/")
  const parameter = segments.findIndex((one) => one.startsWith(":"))
  return segments.slice(0, Math.min(parameter < 0 ? segments.length : parameter, 5)).join("/")
}

const rateOf = (words: ReadonlyArray<string>): Rate | undefined => {
  if (words.length === 0) return undefined
  const limit = (unit: string): number | undefined => {
    const word = words.find((one) => one.endsWith(unit))
    return word === undefined ? undefined : Number(word.slice(0, -unit.length))
  }
  const perSecond = limit("/s")
  const perMinute = limit("/m")
  const marked = (mark: string): number | undefined => {
    const word = words.find((one) => one.startsWith(mark))
    return word === undefined ? undefined : Number(word.slice(1))
  }
  const [status, code] = [marked("="), marked("!")]
  return {
    ...(perSecond === undefined ? {} : { perSecond }),
    ...(perMinute === undefined ? {} : { perMinute }),
    ...(status === undefined ? {} : { status }),
    ...(code === undefined ? {} : { code })
  }
}

let byId: ReadonlyMap<string, Entry> | undefined
let router: Router<Entry> | undefined

/** Read once in a process, when first asked for. */
const index = (): ReadonlyMap<string, Entry> => {
  if (byId === undefined) {
    const all = new Map<string, Entry>()
    for (const line of endpointIndex.trim().split("\n")) {
      const [id = "", method = "", path = "", tokens = "", ...rate] = line.split(" ")
      const pattern = patternOf({ method, path })
      all.set(id, {
        id,
        method: method as Method,
        path,
        pattern,
        tokens: tokensOf(tokens),
        rate: rateOf(rate)
      })
    }
    byId = all
  }
  return byId
}

export const entryOf = (id: string): Entry | undefined => index().get(id)

export const entries = (): Iterable<Entry> => index().values()

/** Routes look endpoints up by id when they are loaded; the tree of paths is made with the first request. */
export const findEntry = (method: string, path: string): Found<Entry> =>
  (router ??= new Router(index().values())).find(method, path)
