/** Finds the route of a request: a tree of path segments, literal ones before parameters. */
import type { Route } from "./route.js"

export type Found =
  | { readonly _tag: "Route"; readonly route: Route; readonly params: Readonly<Record<string, string>> }
  | { readonly _tag: "OtherMethod" }
  | { readonly _tag: "Unknown" }

interface Node {
  readonly literals: Map<string, Node>
  parameter: Node | undefined
  readonly routes: Map<string, Route>
}

const node = (): Node => ({ literals: new Map(), parameter: undefined, routes: new Map() })

const unknown: Found = { _tag: "Unknown" }
const noParams = {}

const decode = (segment: string): string | undefined => {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}

export class Router {
  private readonly root = node()
  /** Routes without parameters, by method and path: no walk for the most frequent calls. */
  private readonly fixed = new Map<string, Found>()

  constructor(routes: Iterable<Route>) {
    for (const route of routes) this.add(route)
  }

  add(route: Route): void {
    let at = this.root
    for (const segment of route.path.split("/").slice(1)) {
      if (segment.startsWith(":")) {
        at = at.parameter ??= node()
      } else {
        let next = at.literals.get(segment)
        if (next === undefined) {
          next = node()
          at.literals.set(segment, next)
        }
        at = next
      }
    }
    at.routes.set(route.method, route)
    if (!route.path.includes("/:")) {
      this.fixed.set(`${route.method} ${route.path}`, { _tag: "Route", route, params: noParams })
    }
  }

  find(method: string, path: string): Found {
    const direct = this.fixed.get(`${method} ${path}`)
    if (direct !== undefined) return direct
    const segments = path.split("/")
    let other = false
    const walk = (at: Node, index: number): Route | undefined => {
      if (index === segments.length) {
        const route = at.routes.get(method)
        if (route === undefined && at.routes.size > 0) other = true
        return route
      }
      const segment = segments[index]!
      const literal = at.literals.get(segment)
      const found = literal === undefined ? undefined : walk(literal, index + 1)
      if (found !== undefined || segment === "" || at.parameter === undefined) return found
      return walk(at.parameter, index + 1)
    }
    const route = walk(this.root, 1)
    if (route === undefined) return other ? { _tag: "OtherMethod" } : unknown
    const params: Record<string, string> = {}
    const names = route.path.split("/")
    for (let i = 1; i < names.length; i++) {
      if (!names[i]!.startsWith(":")) continue
      const value = decode(segments[i]!)
      if (value === undefined) return unknown
      params[names[i]!.slice(1)] = value
    }
    return { _tag: "Route", route, params }
  }
}
