/** Inputs that fit an endpoint's shape, and the requests that carry them. */
import * as Codec from "@effect-feishu/core/Codec"
import type * as Endpoint from "@effect-feishu/core/Endpoint"

const present = (ast: Codec.Node): Codec.Node => (ast._tag === "Later" ? present(ast.get()) : ast)

/** A value of a shape: optional fields two levels deep, required ones everywhere. */
const sample = (given: Codec.Node, depth: number): unknown => {
  const ast = present(given)
  const known = Codec.knownValues(ast)
  if (known.length > 0) return known[0]
  switch (ast._tag) {
    case "String":
      return "sample"
    case "Number":
      return 1
    case "Boolean":
      return true
    case "Union":
      return sample(ast.types[0]!, depth)
    case "List":
      return [sample(ast.item, depth + 1)]
    case "Struct":
      return Object.fromEntries(
        ast.properties
          .filter(({ isOptional }) => !isOptional || depth < 2)
          .map(({ name, type }) => [name, sample(type, depth + 1)])
      )
    case "Record":
      return { key: sample(ast.value, depth + 1) }
    case "Unknown":
      return isFile(ast) ? new Uint8Array([1, 2, 3]) : "sample"
    default:
      throw new Error(`no sample of ${ast._tag}`)
  }
}

const isFile = (ast: Codec.Node): boolean => ast._tag === "Unknown" && ast.isFile

export interface Field {
  readonly name: string
  readonly wire: string
  readonly from: "path" | "query" | "header" | "body"
  readonly type: Codec.Node
  readonly isRequired: boolean
}

export const fieldsOf = (endpoint: Endpoint.Any): ReadonlyArray<Field> => {
  const { ast } = endpoint.input
  if (ast._tag !== "Struct") throw new Error(`${endpoint.id} takes no structure`)
  return ast.properties.map((property): Field => {
    const name = String(property.name)
    const wire = endpoint.wireNames?.[name] ?? name
    const from = endpoint.query?.includes(name)
      ? "query"
      : endpoint.headers?.includes(name)
        ? "header"
        : endpoint.path.split("/").includes(`:${wire}`)
          ? "path"
          : "body"
    return { name, wire, from, type: present(property.type), isRequired: !property.isOptional }
  })
}

export type Input = Record<string, unknown>

/** An input with what has to be in it, and no more. */
export const leastInputOf = (endpoint: Endpoint.Any): Input => sample(endpoint.input.ast, 2) as Input

/** An input with everything in it but for the place in a listing, which is at its beginning. */
export const inputOf = (endpoint: Endpoint.Any): Input => {
  const input = sample(endpoint.input.ast, 0) as Input
  if ("Range" in input) input["Range"] = "bytes=0-0"
  const { paging } = endpoint
  if (paging !== undefined) {
    const holder = paging.requestToken.includes(".") ? paging.requestToken.split(".")[0] : undefined
    const target = holder === undefined ? input : ((input[holder] ?? {}) as Input)
    const place = (name: string, value: number): void => {
      target[name] = typeof target[name] === "string" ? String(value) : value
    }
    const from = paging.requestToken.split(".").pop()!
    const isRequired = fieldsOf(endpoint).some((field) => field.name === from && field.isRequired)
    if (paging.style === "token" && isRequired) target[from] = ""
    else if (paging.style === "token") delete target[from]
    else place(from, paging.style === "page" ? (paging.firstPage ?? 1) : 0)
    if (paging.requestSize !== undefined) {
      place(paging.requestSize.split(".").pop()!, paging.minPageSize ?? 5)
    }
  }
  return input
}

export interface Wire {
  readonly method: string
  readonly path: string
  readonly headers: Record<string, string>
  readonly body: Uint8Array | string | undefined
}

/** The request of an input, whether or not it fits. */
export const wireOf = (endpoint: Endpoint.Any, input: Input): Wire => {
  let path = endpoint.path
  const query = new URLSearchParams()
  const headers: Record<string, string> = {}
  const body: Input = {}
  for (const { from, name, wire } of fieldsOf(endpoint)) {
    const value = input[name]
    if (value === undefined) continue
    const text = typeof value === "object" ? JSON.stringify(value) : String(value)
    if (from === "path") path = path.replace(`:${wire}`, encodeURIComponent(text))
    else if (from === "header") headers[wire.toLowerCase()] = text
    else if (from === "body") body[wire] = value
    else if (Array.isArray(value)) {
      for (const item of value)
        query.append(wire, typeof item === "object" ? JSON.stringify(item) : String(item))
    } else query.set(wire, text)
  }
  const request = {
    method: endpoint.method,
    path: query.size === 0 ? path : `${path}?${query.toString()}`,
    headers
  }
  if (endpoint.body === undefined) return { ...request, body: undefined }
  if (endpoint.encode === undefined) {
    headers["content-type"] = "application/json"
    return {
      ...request,
      body: JSON.stringify(endpoint.bodyField === undefined ? body : body[endpoint.bodyField])
    }
  }
  const encoded = endpoint.encode(body)
  if (encoded._tag !== "Body" || !(encoded.body instanceof Uint8Array)) {
    throw new Error(`${endpoint.id}: not encoded`)
  }
  headers["content-type"] = encoded.contentType
  return { ...request, body: encoded.body }
}

/** A value of another type, as it can be sent in that place; `undefined`: any text fits there. */
export const misfitOf = ({ from, type }: Field): unknown => {
  switch (type._tag) {
    case "String":
      return from === "body" ? { not: "a text" } : undefined
    case "Number":
      return "not a number"
    case "Boolean":
      return "neither"
    case "List":
      return from === "body" ? "not a list" : undefined
    case "Struct":
      return from === "body" ? "not a structure" : undefined
    default:
      return undefined
  }
}

/** An enumeration that takes no others than those that the documentation lists. */
export const isClosed = ({ type }: Field): boolean =>
  type._tag === "Literal" ||
  (type._tag === "Union" && type.types.every(({ _tag }) => _tag === "Literal")) ||
  ((type._tag === "String" || type._tag === "Number") && type.isListed === true)
