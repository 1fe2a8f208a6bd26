/** A route answers one endpoint: a row of facts and a handler. */
import { entryOf } from "./endpoints.js"
import type { Method, TokenKind } from "./facts.js"
import type { Form } from "./multipart.js"
import type { Source } from "./happening.js"
import type { World } from "./world.js"
import { isObject, type Fields as FieldsOf, Fields, type JsonObject } from "./fields.js"
import { fieldRefusal, notModelled, refuse } from "./refusal.js"

export type { TokenKind }

/** A request as the SDK's caller would write it: one object, its types checked. */
export type Input = Readonly<Record<string, unknown>>

/** Whose call it is, as the token says. */
export interface Caller {
  /** The kind under which the endpoint accepted the token. */
  readonly kind: TokenKind
  readonly appId: string
  readonly tenantKey: string
  /** Index of the acting user in the directory: user tokens only. */
  readonly user: number | undefined
}

export type Reply =
  | { readonly _tag: "Json"; readonly status: number; readonly body: unknown; readonly code: number }
  | {
      readonly _tag: "Binary"
      readonly bytes: Uint8Array
      readonly contentType: string
      readonly fileName: string
      /** Whether the bytes are no more than a stand-in for what the platform would send. */
      readonly isDrawn?: boolean
    }
  | { readonly _tag: "Redirect"; readonly location: string }
  /** Server-sent events, each with its data. */
  | { readonly _tag: "Events"; readonly events: ReadonlyArray<unknown> }

/** What a handler gets. It runs synchronously: two requests never interleave inside one. */
export interface Call {
  readonly world: World
  /** Wall clock in milliseconds. */
  readonly now: number
  readonly caller: Caller
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** The JSON body; `{}` when there was none. */
  readonly body: JsonObject
  /** The body of an endpoint that takes an array, and of no other. */
  readonly bodyArray: ReadonlyArray<unknown>
  readonly form: Form
}

export interface Route {
  /** The endpoint's id in the platform's own naming, such as `im.v1.message.create`. */
  readonly id: string
  readonly method: Method
  /** `:name` stands for one segment. */
  readonly path: string
  /** Token kinds accepted; empty: none is asked for. */
  readonly tokens: ReadonlyArray<TokenKind>
  /** `either`: JSON, or fields as a page's form sends them. */
  readonly body: "json" | "form" | "either"
  /** Whether the request is checked against the endpoint's shape before the handler gets it. */
  readonly checked: boolean
  /**
   * Where its answers come from: state that is `kept`, or an endpoint's shapes (`drawn`). `unmodelled`: it would have
   * to read or change what is kept, and does not; it says so.
   */
  readonly source: Source
  /** Its own answer to a page size out of range. Where there is none, it is the gateway that refuses the field. */
  readonly sizes?: Told
  /** `input` is what was checked; empty where nothing was. */
  readonly handle: (call: Call, input: Input) => Reply
}

/** A code and its text. */
export interface Told {
  readonly code: number
  readonly msg: string
}

export interface Facts {
  readonly tokens?: ReadonlyArray<TokenKind>
  readonly body?: Route["body"]
}

/**
 * `at("POST", "/open-apis/im/v1/messages", "im.v1.message.create", handler, facts)`: a handler that reads the request
 * itself. Token kinds are those of the specification; `facts.tokens` is for what the specification does not have.
 */
export const at = (
  method: Method,
  path: string,
  id: string,
  handle: (call: Call) => Reply,
  facts: Facts = {}
): Route => ({
  id,
  method,
  path,
  tokens: entryOf(id)?.tokens ?? facts.tokens ?? ["tenant", "user"],
  body: facts.body ?? "json",
  checked: false,
  source: "kept",
  handle
})

/**
 * `model<Section.CreateInput>("task.v2.section.create", handler)`: everything that is known of the endpoint comes from
 * the specification, and the handler gets the request as its shape says it.
 */
export const model = <I extends object>(
  id: string,
  handle: (call: Call, input: I) => Reply,
  body: Route["body"] = "json"
): Route => {
  const entry = entryOf(id)
  if (entry === undefined) throw new Error(`the specification has no ${id}`)
  return {
    ...entry,
    body,
    checked: true,
    source: "kept",
    // The shape of the endpoint's input has been checked: that is what `I` is.
    handle: (call, input) => handle(call, input as I)
  }
}

/** Routes that have an answer of their own to page sizes out of range. */
export const sized = (sizes: Told, routes: ReadonlyArray<Route>): ReadonlyArray<Route> =>
  routes.map((route) => ({ ...route, sizes }))

/** Routes before which something is looked at, whatever they are asked. */
export const guarded = (look: (call: Call) => void, routes: ReadonlyArray<Route>): ReadonlyArray<Route> =>
  routes.map((route) => ({
    ...route,
    handle: (call, input) => {
      look(call)
      return route.handle(call, input)
    }
  }))

/** An endpoint that would have to read or change what is kept, and does not: it says so. */
export const unmodelled = (id: string, body: Route["body"] = "json"): Route => ({
  ...model(id, () => notModelled(id), body),
  source: "unmodelled"
})

/** The usual envelope. */
export const data = (value: object = {}): Reply => ({
  _tag: "Json",
  status: 200,
  body: { code: 0, msg: "success", data: value },
  code: 0
})

/** A body without `data`, as token endpoints and a few old ones answer. */
export const bare = (value: object, status = 200): Reply => ({
  _tag: "Json",
  status,
  body: value,
  code: "code" in value && typeof value.code === "number" ? value.code : 0
})

export const binary = (bytes: Uint8Array, contentType: string, fileName: string, isDrawn = false): Reply => ({
  _tag: "Binary",
  bytes,
  contentType,
  fileName,
  isDrawn
})

/** Sends a browser elsewhere. */
export const redirect = (location: string): Reply => ({ _tag: "Redirect", location })

/** Where the sandbox is reached: in process any address will do. */
export const originOf = (call: Call): string => {
  const { host } = call.headers
  return host === undefined ? "https://internal-api-drive-stream.feishu.cn" : `http://${host}`
}

export const queryObject = (query: URLSearchParams): JsonObject => {
  const out: Record<string, string> = {}
  for (const [key, value] of query) out[key] ??= value
  return out
}

export const queryFields = (call: Call): FieldsOf => new Fields(queryObject(call.query))

export const bodyFields = (call: Call): FieldsOf => new Fields(call.body)

export const parseObject = (text: string): JsonObject | undefined => {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

export interface PageRule {
  readonly size: number
  readonly max: number
  readonly min?: number
  /** What the endpoint answers to a token that it did not give out. */
  readonly code: number
  /** Its own answer to a size out of range. Where none is documented, the gateway refuses the field before it. */
  readonly sizes?: Told
}

export interface Page<T> {
  readonly items: ReadonlyArray<T>
  readonly has_more: boolean
  readonly page_token: string
}

const pageSize = (call: Call, { max, min = 1, size, sizes }: PageRule): number => {
  const asked = call.query.get("page_size")
  if (asked === null || asked === "") return size
  const number = asked.trim() === "" ? Number.NaN : Number(asked)
  if (Number.isInteger(number) && number >= min && number <= max) return number
  if (sizes !== undefined) return refuse(sizes.code, sizes.msg)
  const description = !Number.isInteger(number)
    ? "page_size must be an integer"
    : number > max
      ? `the max value is ${max}`
      : `the min value is ${min}`
  throw fieldRefusal([{ field: "page_size", value: asked, description }])
}

/**
 * One page of a list whose items rise (or fall) by key. The token holds the last key given out, so that items
 * which come or go between two pages are neither repeated nor skipped; it is bound to the other parameters.
 */
export const page = <T>(
  call: Call,
  rule: PageRule,
  /** Items after the key, in order; at most `count` of them. */
  after: (key: number | undefined, count: number) => ReadonlyArray<T>,
  keyOf: (item: T) => number
): Page<T> => {
  const size = pageSize(call, rule)
  const bound = fingerprint(call)
  const token = call.query.get("page_token")
  let key: number | undefined
  if (token !== null && token !== "") {
    const match = /^([0-9a-z]+)-(-?\d+)$/.exec(decodeToken(token))
    if (match === null || match[1] !== bound) {
      return refuse(rule.code, "page token is invalid")
    }
    key = Number(match[2])
  }
  const found = after(key, size + 1)
  const items = found.slice(0, size)
  const more = found.length > size
  return {
    items,
    has_more: more,
    page_token: more ? btoa(`${bound}-${keyOf(items[items.length - 1]!)}`) : ""
  }
}

const decodeToken = (token: string): string => {
  try {
    return atob(token)
  } catch {
    return ""
  }
}

const fingerprint = (call: Call): string => {
  let hash = 5381
  const mix = (text: string) => {
    for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 33) ^ text.charCodeAt(i)) >>> 0
  }
  for (const [key, value] of call.query) {
    if (key !== "page_token") mix(`${key}=${value}&`)
  }
  for (const name in call.params) mix(`/${call.params[name]!}`)
  return hash.toString(36)
}

/** `after` over an array that rises by key. */
export const afterInArray =
  <T>(items: ReadonlyArray<T>, keyOf: (item: T) => number, descending = false) =>
  (key: number | undefined, count: number): ReadonlyArray<T> => {
    if (key === undefined) return descending ? items.slice(-count).toReversed() : items.slice(0, count)
    // First index whose key is above the given one; when descending, at or above it.
    let low = 0
    let high = items.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const at = keyOf(items[middle]!)
      if (at > key || (descending && at === key)) high = middle
      else low = middle + 1
    }
    return descending
      ? items.slice(Math.max(0, low - count), low).toReversed()
      : items.slice(low, low + count)
  }
