/** Where the answer of each endpoint comes from, as the routes tell it. */
import { collectionOf, patternOf, type Entry } from "./endpoints.js"
import type { Route } from "./route.js"
import type { Source } from "./happening.js"

export interface Coverage {
  /** Of an endpoint without a route. */
  readonly unrouted: (entry: Entry) => "drawn" | "unmodelled"
  readonly source: (entry: Entry) => Source
}

/** `im.v2.chat.search` is about `im`, `im.v2` and `im.v2.chat`. */
const nouns = (id: string): ReadonlyArray<string> => {
  const words = id.split(".")
  return words.slice(1).map((_, index) => words.slice(0, index + 1).join("."))
}

/**
 * An endpoint without a route is drawn, unless its neighbours have state: then no answer of success could be true.
 * `related` are projects, versions of them or nouns whose endpoints are about what other routes keep.
 */
export const coverageOf = (routes: ReadonlyArray<Route>, related: ReadonlySet<string>): Coverage => {
  const sources = new Map(routes.map((route) => [patternOf(route), route.source]))
  const kept = new Set(routes.map(({ path }) => collectionOf(path)))
  const unrouted = ({ id, path }: Entry): "drawn" | "unmodelled" =>
    kept.has(collectionOf(path)) || nouns(id).some((noun) => related.has(noun)) ? "unmodelled" : "drawn"
  return { unrouted, source: (entry) => sources.get(entry.pattern) ?? unrouted(entry) }
}
