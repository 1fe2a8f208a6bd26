/** What follows from a list of routes alone. It is made once, and shared by all sandboxes of the process: making it took longer than most tests. */
import { coverageOf, type Coverage } from "./coverage.js"
import { patternOf } from "./endpoints.js"
import type { Route } from "./route.js"
import { Router } from "./router.js"

export interface RouteTable {
  readonly router: Router<Route>
  /** The routes, by what the index of all endpoints calls them. */
  readonly patterns: ReadonlyMap<string, Route>
  readonly coverage: Coverage
}

const tables = new WeakMap<ReadonlyArray<Route>, RouteTable>()
const nothing: ReadonlySet<string> = new Set()

/** `related` belongs to the list: the first one that is given with it holds. */
export const tableOf = (routes: ReadonlyArray<Route>, related: ReadonlySet<string> = nothing): RouteTable => {
  const kept = tables.get(routes)
  if (kept !== undefined) return kept
  const table = {
    router: new Router(routes),
    patterns: new Map(routes.map((route) => [patternOf(route), route])),
    coverage: coverageOf(routes, related)
  }
  tables.set(routes, table)
  return table
}
