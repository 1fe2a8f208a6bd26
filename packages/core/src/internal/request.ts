/**
 * From an endpoint's facts and an input to a request, or to everything that is wrong with the input.
 */
import type { Service as RegionService } from "../Region.js"
import type { Body } from "../Transport.js"
import type { Any, Encoded, RawRequest, TokenKind } from "./endpoint.js"
import { examine, guardOf, type Problem } from "./guard.js"
import { isText, write } from "./json.js"
import * as Settings from "../Settings.js"

/** A request without its token. */
export interface Prepared {
  /** Where it is not the host that the endpoint names. */
  readonly origin: string | undefined
  /** Path and query, percent-encoded. */
  readonly path: string
  readonly body: Body | undefined
  /** The header fields of the input and the type of the body, names in lower case; the receiver's own. */
  readonly headers: { [name: string]: string }
}

/** An endpoint's input: wire names on one level. */
export type Input = { readonly [name: string]: unknown }

/** What is derived from an endpoint's facts once and used by each of its calls. */
interface Plan {
  /** Literal parts of the path, and between them the names of parameters. */
  readonly literals: ReadonlyArray<string>
  readonly parameters: ReadonlyArray<string>
  readonly query: ReadonlyArray<string>
  readonly headers: ReadonlyArray<string>
  /** Input fields that do not belong to the body. */
  readonly elsewhere: ReadonlySet<string>
  readonly wire: (inputName: string) => string
}

const plans = new WeakMap<object, Plan>()

const planOf = (endpoint: Any): Plan => {
  let plan = plans.get(endpoint)
  if (plan === undefined) {
    const wireNames = endpoint.wireNames
    const parameters: Array<string> = []
    const literals: Array<string> = []
    const inputNameOf = (wire: string): string => {
      for (const name in wireNames) {
        if (wireNames[name] === wire && !isQueryOrHeader(endpoint, name)) return name
      }
      return wire
    }
    for (const [index, part] of endpoint.path.split(/:([A-Za-z_]\w*)/).entries()) {
      if (index % 2 === 0) literals.push(part)
      else parameters.push(inputNameOf(part))
    }
    const query = endpoint.query ?? []
    const headers = endpoint.headers ?? []
    plan = {
      literals,
      parameters,
      query,
      headers,
      elsewhere: new Set([...parameters, ...query, ...headers]),
      wire: wireNames === undefined ? (name) => name : (name) => wireNames[name] ?? name
    }
    plans.set(endpoint, plan)
  }
  return plan
}

const isQueryOrHeader = (endpoint: Any, name: string): boolean =>
  (endpoint.query?.includes(name) ?? false) || (endpoint.headers?.includes(name) ?? false)

const isPlain = /^[\w.~-]*$/

/**
 * Percent-encodes everything but letters, digits and `- . _ ~`. Gives nothing for a lone surrogate, which has no UTF-8.
 */
const encode = (value: string): string | undefined => {
  // Most are ids and words of the platform, as they are.
  if (isPlain.test(value)) return value
  try {
    return encodeURIComponent(value).replace(
      /[!'()*]/g,
      (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`
    )
  } catch {
    return undefined
  }
}

/** The parts of a path, also where its slashes are encoded: some servers read them as slashes all the same. */
const partsOf = (path: string): ReadonlyArray<string> => path.split(/[/\\]|%2f|%5c/i)

const isDot = (part: string): boolean => /^(?:\.|%2e)$/i.test(part)
const isDots = (part: string): boolean => /^(?:\.|%2e){2}$/i.test(part)

/** Whether a text in the place of one part of a path leads out of its place, to what stands beside or above it. */
const leadsOut = (text: string): boolean => {
  let depth = 0
  for (const part of partsOf(text)) {
    depth += isDots(part) ? -1 : isDot(part) ? 0 : 1
    if (depth < 0) return true
  }
  return depth === 0
}

const segment = (name: string, value: unknown, problems: Array<Problem>): string => {
  const text = typeof value === "number" ? String(value) : value
  if (typeof text !== "string" || text === "") {
    problems.push({ path: name, message: text === "" ? "must not be empty" : "must be a text" })
    return ""
  }
  if (leadsOut(text)) {
    problems.push({
      path: name,
      message: `must not be ${JSON.stringify(text)}: . and .. lead to another path`
    })
    return ""
  }
  const encoded = encode(text)
  if (encoded === undefined) problems.push({ path: name, message: "is not well-formed Unicode" })
  // A range of cells goes as it is written, `Q7PlXT!A1:C3`: both signs are allowed in a path.
  return name === "range" ? (encoded ?? "").replace(/%21/g, "!").replace(/%3A/g, ":") : (encoded ?? "")
}

/** Adds a query parameter: lists as repeated keys, nothing for what is absent. */
const appendQuery = (query: string, name: string, value: unknown, problems: Array<Problem>): string => {
  if (value === undefined || value === null) return query
  if (Array.isArray(value)) {
    return value.reduce<string>((all, item) => appendQuery(all, name, item, problems), query)
  }
  const isPlain = typeof value === "string" || typeof value === "bigint"
  const text = isPlain || (typeof value === "object" && isText(value)) ? String(value) : write(value, name)
  if (typeof text !== "string") {
    const losses = text.map(({ path, message }) => `${path} ${message}`).join("; ")
    problems.push({ path: name, message: `cannot be written in a query: ${losses}` })
    return query
  }
  const encoded = encode(text)
  if (encoded === undefined) {
    problems.push({ path: name, message: "cannot be written in a query: is not well-formed Unicode" })
    return query
  }
  return `${query}${query === "" ? "?" : "&"}${encode(name)}=${encoded}`
}

/** What the connection says of itself: another value would make one request two, or send it to somebody else. */
const ofTheConnection =
  /^(?:host|content-length|transfer-encoding|connection|keep-alive|te|trailer|upgrade|expect|proxy-.*)$/i

/** Why a header cannot be sent. */
export const headerProblem = (name: string, value: unknown): string | undefined => {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) return "is no header name"
  if (ofTheConnection.test(name)) return "is set by the connection, nobody else"
  if (typeof value !== "string") return "must be a text"
  return /[^\t\u0020-\u007e\u0080-\u00ff]/.test(value) ? "cannot be sent in a header" : undefined
}

export const jsonType = "application/json; charset=utf-8"

/** Everything wrong with an input, or nothing. */
const check = (endpoint: Any, input: Input): Array<Problem> => {
  try {
    if (guardOf(endpoint.input)(input)) return []
    return [...examine(endpoint.input, input, { repair: false, root: "input" }).problems]
  } catch {
    // A circle, or more levels than the stack holds.
    return [{ path: "input", message: "has too many levels" }]
  }
}

/**
 * Builds the request. `key` fills in the idempotency key where the endpoint has one and the input does not.
 */
export const prepare = (
  endpoint: Any,
  input: Input,
  key: () => string
): Prepared | ReadonlyArray<Problem> => {
  const problems = check(endpoint, input)
  const plan = planOf(endpoint)
  const keyField = endpoint.idempotencyKey
  // An empty key is none: the platform would take the repeated call for another.
  if (keyField !== undefined && (input[keyField] ?? "") === "") {
    const keyed: Record<string, unknown> = {}
    // By hand: a spread with a name that is not known makes an object that is slow to make and to read.
    for (const name of Object.keys(input)) keyed[name] = input[name]
    keyed[keyField] = key()
    input = keyed
  }
  let path = plan.literals[0]!
  for (let i = 0; i < plan.parameters.length; i++) {
    const name = plan.parameters[i]!
    // A missing one is among the problems already.
    if (input[name] !== undefined) path += segment(name, input[name], problems)
    path += plan.literals[i + 1]!
  }
  let query = ""
  for (const name of plan.query) query = appendQuery(query, plan.wire(name), input[name], problems)
  const headers: Record<string, string> = {}
  for (const name of plan.headers) {
    const value = input[name]
    if (value === undefined || value === null) continue
    const text = String(value as string | number | boolean)
    const problem = headerProblem(plan.wire(name), text)
    if (problem === undefined) headers[plan.wire(name).toLowerCase()] = text
    else problems.push({ path: name, message: problem })
  }
  return problems.length > 0 ? problems : finished(path + query, headers, bodyOf(endpoint, plan, input))
}

/** The request with its body, or what is wrong with that. */
const finished = (
  path: string,
  headers: { [name: string]: string },
  encoded: Encoded | undefined,
  origin?: string
): Prepared | ReadonlyArray<Problem> => {
  if (encoded === undefined) return { origin, path, headers, body: undefined }
  if (encoded._tag === "Problems") return encoded.problems
  headers["content-type"] = encoded.contentType
  return { origin, path, headers, body: encoded.body }
}

const bodyOf = (endpoint: Any, plan: Plan, input: Input): Encoded | undefined => {
  if (endpoint.body === undefined) return undefined
  if (endpoint.bodyField !== undefined) return json(input[endpoint.bodyField], endpoint.bodyField)
  let fields: Input = input
  if (plan.elsewhere.size > 0 || endpoint.wireNames !== undefined) {
    const rest: Record<string, unknown> = {}
    for (const name of Object.keys(input)) {
      if (!plan.elsewhere.has(name)) rest[plan.wire(name)] = input[name]
    }
    fields = rest
  }
  // Gateways may refuse a DELETE with a body, so one that has nothing to say has none.
  if (endpoint.method === "DELETE" && Object.values(fields).every((field) => field === undefined))
    return undefined
  return endpoint.encode === undefined ? json(fields) : endpoint.encode(fields)
}

const json = (value: unknown, path = ""): Encoded => {
  const text = write(value ?? {}, path)
  return typeof text === "string"
    ? { _tag: "Body", body: text, contentType: jsonType }
    : { _tag: "Problems", problems: text }
}

const kinds: ReadonlyArray<unknown> = ["tenant", "user", "app"] satisfies ReadonlyArray<TokenKind>

/** Whether these are kinds of tokens. */
export const isTokens = (value: unknown): value is ReadonlyArray<TokenKind> =>
  Array.isArray(value) && value.every((one) => kinds.includes(one))

const rawRules: Settings.Rules<RawRequest> = {
  method: /*#__PURE__*/ Settings.oneOf("GET", "POST", "PUT", "PATCH", "DELETE"),
  path: Settings.text,
  query: Settings.record,
  tokens: /*#__PURE__*/ Settings.rule("a list of tenant, user and app", isTokens),
  bare: Settings.flag,
  repeatable: Settings.flag
}

/** Builds a request to a path that no endpoint describes. */
export const prepareRaw = (raw: RawRequest, region: RegionService): Prepared | ReadonlyArray<Problem> => {
  const problems: Array<Problem> = [...Settings.problemsOf(raw, rawRules)]
  if (problems.length > 0) return problems
  const refuse = (message: string): ReadonlyArray<Problem> => [{ path: "path", message }]
  const absolute = /^([a-z][a-z\d+.-]*:\/\/[^/?#\\]*)(.*)$/is.exec(raw.path)
  let origin: string | undefined
  let path = raw.path
  if (absolute !== null) {
    origin = absolute[1]!.toLowerCase()
    path = absolute[2]!
    if (!region.hosts.has(origin)) {
      return refuse(`must be on one of ${[...region.hosts].join(", ")}: a token goes to no other host`)
    }
  } else if (path.startsWith("//")) {
    return refuse("must not start with two slashes")
  }
  if (/[#\\\s]/.test(path)) return refuse("must not hold spaces, backslashes or a fragment")
  if (encode(path) === undefined) return refuse("is not well-formed Unicode")
  // As `fetch` writes it; a bare connection would send one byte of each letter.
  const [pathname = "", ...rest] = path.replace(/[^\x21-\x7e]+/g, encodeURIComponent).split("?")
  if (pathname === "" || pathname === "/") return refuse("must not be empty")
  if (partsOf(pathname).some((part) => isDot(part) || isDots(part)))
    return refuse("must not hold the segments . and .., encoded or not")
  const prefixed = origin !== undefined || pathname.startsWith("/") ? pathname : `/open-apis/${pathname}`
  let query = rest.length === 0 ? "" : `?${rest.join("?")}`
  for (const name in raw.query) query = appendQuery(query, name, raw.query[name], problems)
  const encoded = raw.encoded ?? (raw.body === undefined ? undefined : json(raw.body, "body"))
  if (encoded?._tag === "Problems") problems.push(...encoded.problems)
  return problems.length > 0 ? problems : finished(prefixed + query, {}, encoded, origin)
}
