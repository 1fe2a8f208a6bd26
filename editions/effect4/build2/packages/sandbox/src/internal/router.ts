/** Finds the route of a request: a tree of path segments, literal ones before parameters. */

export interface Routed {
  readonly method: string
  readonly path: string
}

export type Found<R> =
  | { readonly _tag: "Route"; readonly route: R; readonly params: Readonly<Record<string, string>> }
  | { readonly _tag: "OtherMethod" }
  | { readonly _tag: "Unknown" }

interface Node<R> {
  readonly literals: Map<string, Node<R>>
  parameter: Node<R> | undefined
  readonly routes: Map<string, R>
}

const node = <R>(): Node<R> => ({ literals: new Map(), parameter: undefined, routes: new Map() })

const unknown = { _tag: "Unknown" } as const
/** Those of a path without parameters. */
export const noParams: Readonly<Record<string, string>> = {}

const decode = (segment: string): string | undefined => {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}

/** The values of a path's parameters; `undefined` where one is no percent-encoding. */
export const paramsOf = (pattern: string, path: string): Readonly<Record<string, string>> | undefined => {
  const segments = path.split("/")
  const params: Record<string, string> = {}
  const names = pattern.split("/")
  for (let i = 1; i < names.length; i++) {
    if (!names[i]!.startsWith(":")) continue
    const value = decode(segments[i]!)
    if (value === undefined) return undefined
    params[names[i]!.slice(1)] = value
  }
  return params
}

export class Router<R extends Routed> {
  private readonly root = node<R>()
  /** Routes without parameters, by method and path: no walk for the most frequent calls. */
  private readonly fixed = new Map<string, Found<R>>()

  constructor(routes: Iterable<R>) {
    for (const route of routes) this.add(route)
  }

  /** What is documented with a slash at its end is reached without one as well. */
  add(route: R): void {
    this.put(route, route.path)
    if (route.path.endsWith("/")) this.put(route, route.path.slice(0, -1))
  }

  private put(route: R, path: string): void {
    let at = this.root
    for (const segment of path.split("/").slice(1)) {
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
    if (!path.includes("/:")) {
      this.fixed.set(`${route.method} ${path}`, { _tag: "Route", route, params: noParams })
    }
  }

  find(method: string, path: string): Found<R> {
    const direct = this.fixed.get(`${method} ${path}`)
    if (direct !== undefined) return direct
    const segments = path.split("/")
    let other = false
    const walk = (at: Node<R>, index: number): R | undefined => {
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
    const params = paramsOf(route.path, path)
    return params === undefined ? unknown : { _tag: "Route", route, params }
  }
}
