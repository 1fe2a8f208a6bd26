/**
 * The normal form of the platform's API that `spec/` is written in.
 *
 * A field is a type, or an object of a type and what else is known of it. Types read like this:
 *
 *     string  integer  number  boolean  any  file       scalars
 *     object                                            a structure; its `fields` stand beside the type
 *     Block                                             a structure with a name: from `types`, or, where `fields`
 *                                                       stand beside it, defined in place
 *     map<string>                                       a dictionary
 *     string[]  Block[][]                               lists
 *     string!                                           required in a request, always there in a response
 */
import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

/** What is known of a field beside its type. */
export interface FieldFacts {
  type: string
  fields?: Fields
  enum?: Array<string | number>
  /** The values in `enum` are not all: others have been seen. */
  open?: boolean
  default?: unknown
  min?: number
  max?: number
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
  /** Scopes without which the platform leaves the field out. */
  scopes?: Array<string>
  /** Known from the platform's own client only, not from its documentation. */
  undocumented?: boolean
  /** An official example shows this type instead. */
  seen?: string
  /** An official example of an answer shows `null` in its place, or leaves it out: in answers it is never sure to be there. */
  nullable?: boolean
  /** Types that it has instead, in some answers. */
  or?: Array<string>
  /** Options of the request with which a field of the answer is of another type. */
  with?: Array<ShapeOption>
  /** The input field is called so; the key is what travels. */
  as?: string
}

export interface ShapeOption {
  option: string
  /** The option's value. */
  is?: string | boolean
  /** The type in this form, or in words where it depends on more. */
  type: string
  /** Of which values it is so. */
  only?: string
  /** The field stays what it is, a text; what the text holds changes. */
  inside?: boolean
}

export type Field = string | FieldFacts

export interface Fields {
  [name: string]: Field
}

export interface Paging {
  style: "token" | "offset" | "page"
  items: string
  pageToken?: string
  hasMore?: string
  requestToken: string
  requestSize?: string
  minPageSize?: number
  maxPageSize?: number
  total?: string
  firstPage?: number
  /** The token may stay the same from page to page. */
  cursor?: boolean
  /** Other lists of the page. */
  alsoItems?: Array<string>
}

/** HTTP status, platform code, and the documentation's text for it. */
export type ErrorFact = [status: number | null, code: number, message?: string]

export interface Endpoint {
  title: string | null
  /** The documentation page, below the documentation's root. */
  doc: string | null
  moreDocs?: Array<string>
  /** The official Node client's name for it. */
  sdk?: string
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE"
  path: string
  host?: "www" | "accounts"
  /** `null`: the documentation does not say. */
  tokens: Array<"tenant" | "user" | "app"> | null
  /** The documentation does not name the kinds; these are the usual ones. */
  tokensAssumed?: boolean
  apps: Array<string> | null
  /** Any one of them permits the call. */
  scopes: Array<string> | null
  /** The platform's own client asks for all of these before it makes the call; what the call itself needs is not known. */
  scopesAll?: Array<string>
  /** Scopes that open fields of the answer, beside those that stand at the fields. */
  fieldScopes?: Array<string>
  /** Known from the platform's own command-line client only: it has no documentation page. Absent: from its page. */
  source?: "client"
  /** No source names it: the id is made from the path. */
  idAssumed?: boolean
  /**
   * `status`: the HTTP status of a call over the limit, where it is not 429. `code`: what it is refused with, where that is not
   * the gateway's 99991400.
   */
  rate?: { perMinute?: number; perSecond?: number; special?: boolean; status?: number; code?: number }
  deprecated?: boolean
  pathParams?: Fields
  query?: Fields
  headers?: Fields
  /** How the body travels; absent: there is none. */
  request?: "json" | "multipart" | "form"
  body?: Fields
  /** The input field that is the whole body. */
  bodyField?: string
  answer: "envelope" | "binary" | "bare" | "sse"
  /** Fields of `data`, or of the bare object. */
  response?: Fields
  /** What `data` is, where it is not an object of fields. */
  dataType?: string
  /** Fields of the envelope beside `code`, `msg` and `data`. */
  envelope?: Fields
  /** Where the text of an error stands, if not in `msg`. */
  messageKey?: string
  /** The response is unknown, or read off an example, or as much of it as the platform's own client reads. */
  responseFrom?: string
  /** An official example answers without any data, though the page lists fields. */
  noData?: boolean
  paging?: Paging
  idempotencyKey?: string
  /** Whether sending it twice does what sending it once does, where its method says otherwise. */
  repeatable?: boolean
  /** Codes with which a repeated call learns that an earlier one was carried out. */
  done?: Array<number>
  helpdesk?: boolean
  errors?: Array<ErrorFact>
}

export interface Event {
  title: string | null
  doc: string | null
  schema: "1.0" | "2.0"
  callback?: boolean
  apps: Array<string> | null
  scopes: Array<string> | null
  deprecated?: boolean
  /** It comes only to those who have asked for it: the endpoints that start and stop it, and what their bodies say. */
  subscription?: { start: string; stop: string; body?: { [name: string]: string } }
  /** Shares a documentation page with this event, whose fields it has. */
  sameAs?: string
  fields: Fields
  /** What a callback may be answered with. */
  answer?: Fields
}

/** What an error code says, whatever its number and its project's words for it. */
export type CodeClass =
  /** Too many calls: this one was refused. */
  | "rate"
  /** What it names is being made, copied, sent or shown and will be there in a moment: refused until then. */
  | "notReady"
  /** Somebody else is writing the same: refused. */
  | "conflict"
  /** The platform took too long or could not answer: it may have carried out the call. */
  | "busy"
  /** A fault on the platform's side. */
  | "internal"
  /** The documentation advises to repeat the call and says no more. */
  | "retry"
  | "permission"
  /** What it names is not there, or not any more. */
  | "notFound"
  /** What was asked for is done: unsubscribed, closed, upgraded already. */
  | "already"
  /** Something of that name, number or key is there. */
  | "clash"
  /** A number that the platform allows is reached. */
  | "quota"
  /** The request is over a limit: too long, too large, too many at once. */
  | "size"
  /** What it names is not in a state that allows it. */
  | "state"

export interface CodeFact {
  is: CodeClass
  /** The words that say so. */
  says: string
  /** Where they stand: the code's message, the advice beside it, the API explorer; or only the HTTP status tells. */
  in: "message" | "advice" | "explorer" | "status"
  /** The documentation's advice: wait and call again, or just call again. */
  advice?: "later" | "again"
}

export interface Project {
  project: string
  /**
   * What error codes say, of those whose tables tell: by code, or by code and HTTP status (`1161000/500`) where it says
   * different things with each.
   */
  codes?: { [code: string]: CodeFact }
  types: { [name: string]: Fields }
  endpoints: { [id: string]: Endpoint }
  events: { [type: string]: Event }
}

/** A type, taken apart. */
export interface Type {
  /** A scalar, `object`, `map` or the name of a structure. */
  readonly base: string
  /** Of a `map`. */
  readonly value?: Type
  readonly depth: number
  readonly always: boolean
}

export const scalars: ReadonlySet<string> = new Set(["string", "integer", "number", "boolean", "any", "file"])

export const parseType = (text: string): Type => {
  let rest = text
  const always = rest.endsWith("!")
  if (always) rest = rest.slice(0, -1)
  let depth = 0
  while (rest.endsWith("[]")) {
    rest = rest.slice(0, -2)
    depth++
  }
  if (rest.startsWith("map<") && rest.endsWith(">")) {
    return { base: "map", value: parseType(rest.slice(4, -1)), depth, always }
  }
  if (!/^\w+$/.test(rest)) throw new Error(`not a type: ${text}`)
  return { base: rest, depth, always }
}

export const printType = (type: Type): string =>
  (type.base === "map" ? `map<${printType(type.value!)}>` : type.base) +
  "[]".repeat(type.depth) +
  (type.always ? "!" : "")

export const factsOf = (field: Field): FieldFacts => (typeof field === "string" ? { type: field } : field)

/** The fields inside a field: in place, or of the type that it refers to. */
export const innerFields = (project: Project, field: Field): Fields | undefined => {
  const facts = factsOf(field)
  if (facts.fields !== undefined) return facts.fields
  const type = parseType(facts.type)
  return project.types[type.base === "map" ? type.value!.base : type.base]
}

/** The scopes that stand at the fields of an endpoint. */
export const scopesOfFields = (project: Project, endpoint: Endpoint): ReadonlySet<string> => {
  const found = new Set<string>()
  const seen = new Set<Fields>()
  const visit = (fields: Fields | undefined): void => {
    if (fields === undefined || seen.has(fields)) return
    seen.add(fields)
    for (const field of Object.values(fields)) {
      for (const scope of factsOf(field).scopes ?? []) found.add(scope)
      visit(innerFields(project, field))
    }
  }
  for (const section of ["query", "body", "response", "envelope"] as const) visit(endpoint[section])
  return found
}

/** A field as short as it can be written. */
export const shortest = (facts: FieldFacts): Field => (Object.keys(facts).length === 1 ? facts.type : facts)

export const specDirectory: string = fileURLToPath(new URL("../../spec/", import.meta.url))

/** The projects of the platform that a folder describes; it may hold other data too. */
export const readProjects = (directory: string = specDirectory): Array<Project> =>
  readdirSync(directory)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(directory, name), "utf8")) as Project)
    .filter((content) => content.project !== undefined)

const isPlainObject = (value: unknown): value is { [key: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const inline = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`
  if (!isPlainObject(value)) return JSON.stringify(value)
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${inline(item)}`)
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`
}

const lines = (open: string, items: ReadonlyArray<string>, close: string, indent: string): string =>
  items.length === 0 ? open + close : `${open}\n${items.join(",\n")}\n${indent}${close}`

const printEntries = (
  value: object,
  indent: string,
  item: (value: unknown, indent: string, key: string) => string
): string => {
  const deeper = `${indent}  `
  const entries = Object.entries(value).map(
    ([key, inner]) => `${deeper}${JSON.stringify(key)}: ${item(inner, deeper, key)}`
  )
  return lines("{", entries, "}", indent)
}

const printFields = (fields: unknown, indent: string): string =>
  printEntries(fields as object, indent, printField)

const printField = (field: unknown, indent: string): string => {
  if (!isPlainObject(field) || field["fields"] === undefined) return inline(field)
  return printEntries(field, indent, (value, deeper, key) =>
    key === "fields" ? printFields(value, deeper) : inline(value)
  )
}

const fieldSections: ReadonlySet<string> = new Set([
  "pathParams",
  "query",
  "headers",
  "body",
  "response",
  "envelope",
  "fields",
  "answer"
])

const printSection = (value: unknown, indent: string, key: string): string => {
  if (fieldSections.has(key) && isPlainObject(value)) return printFields(value, indent)
  if (key !== "errors") return inline(value)
  const deeper = `${indent}  `
  return lines(
    "[",
    (value as ReadonlyArray<unknown>).map((error) => deeper + inline(error)),
    "]",
    indent
  )
}

/** The facts of an endpoint in the order in which they are written. */
const order: ReadonlyArray<keyof Endpoint> = [
  "title",
  "doc",
  "moreDocs",
  "sdk",
  "method",
  "path",
  "host",
  "tokens",
  "tokensAssumed",
  "apps",
  "scopes",
  "scopesAll",
  "fieldScopes",
  "source",
  "idAssumed",
  "rate",
  "deprecated",
  "pathParams",
  "query",
  "headers",
  "request",
  "body",
  "bodyField",
  "answer",
  "messageKey",
  "responseFrom",
  "noData",
  "dataType",
  "response",
  "envelope",
  "helpdesk",
  "paging",
  "idempotencyKey",
  "repeatable",
  "done",
  "errors"
]

const inOrder = (endpoint: Endpoint): object => {
  const known = order.flatMap((key) => (endpoint[key] === undefined ? [] : [[key, endpoint[key]] as const]))
  if (known.length !== Object.values(endpoint).filter((value) => value !== undefined).length) {
    throw new Error(`${endpoint.path}: a fact that has no place`)
  }
  return Object.fromEntries(known)
}

/** JSON with one field on a line, so that a change of the API reads as a change of lines. */
export const printProject = ({ codes, ...project }: Project): string => {
  const endpoints = Object.fromEntries(
    Object.entries(project.endpoints).map(([id, endpoint]) => [id, inOrder(endpoint)])
  )
  const ordered = { ...project, endpoints, ...(codes === undefined ? {} : { codes }) }
  const sections = (value: unknown, indent: string) => printEntries(value as object, indent, printSection)
  return `${printEntries(ordered, "", (value, indent, key) =>
    key === "types"
      ? printEntries(value as object, indent, printFields)
      : key === "codes"
        ? printEntries(value as object, indent, inline)
        : key === "project"
          ? inline(value)
          : printEntries(value as object, indent, sections)
  )}\n`
}
