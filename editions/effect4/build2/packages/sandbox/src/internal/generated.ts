/** Routes made from an endpoint's shapes: the request is checked, the answer drawn. Nothing is remembered. */
import { load } from "@effect-feishu/core/api"
import type * as Codec from "@effect-feishu/core/Codec"
import type { Any, Paging } from "@effect-feishu/core/Endpoint"
import * as Effect from "effect/Effect"
import { type Context, draw, drawAsked, drawItem, hash, isUnknown } from "./draw.js"
import type { Entry } from "./endpoints.js"
import { isObject } from "./fields.js"
import { Ids } from "./ids.js"
import { fieldRefusal, notModelled, refuse } from "./refusal.js"
import { bare, binary, data, type Call, type Input, type Reply, type Route } from "./route.js"
import { present, propertiesOf } from "./shape.js"
import { inputFields, type Shape } from "./validate.js"
import { encode } from "./wire.js"

/** Pages of a listing by token hold no more than this, whatever was asked for: each listing has several. */
const longestPage = 20

const pick = (value: unknown, path: string): unknown => {
  for (const name of path.split(".")) {
    if (!isObject(value)) return undefined
    value = value[name]
  }
  return value
}

/** A copy without the field at a dotted path. */
const without = (value: Input, path: string): Input => {
  const [head = "", ...rest] = path.split(".")
  const { [head]: inner, ...others } = value
  return rest.length === 0 || !isObject(inner)
    ? others
    : { ...others, [head]: without(inner, rest.join(".")) }
}

const isFilePart = (value: unknown): value is { readonly fileName: string; readonly bytes: Uint8Array } =>
  typeof value === "object" && value !== null && "bytes" in value && value.bytes instanceof Uint8Array

/** Files count by their size and name, and are not sent back. */
const spoken = (input: Input): Input =>
  Object.fromEntries(
    Object.entries(input).map(([name, value]) => [
      name,
      isFilePart(value) ? `${value.fileName} ${value.bytes.byteLength}` : value
    ])
  )

interface Position {
  readonly start: number
  readonly size: number
}

/** A few endpoints take numbers as texts. */
const numberIn = (value: unknown): number =>
  typeof value === "number" || (typeof value === "string" && value !== "") ? Number(value) : Number.NaN

const position = (paging: Paging, input: Input, bound: string): Position => {
  const asked = paging.requestSize === undefined ? Number.NaN : numberIn(pick(input, paging.requestSize))
  const wanted = asked >= 1 ? Math.floor(asked) : 10
  const from = pick(input, paging.requestToken)
  if (paging.style === "token") {
    const size = Math.min(wanted, longestPage)
    if (from === undefined || from === "") return { start: 0, size }
    const match = /^([0-9a-z]+-)?(\d+)$/.exec(String(from))
    // An endpoint whose token is a number has no room for more than that.
    const start = match !== null && (match[1] ?? `${bound}-`) === `${bound}-` ? Number(match[2]) : -1
    if (start < 1) {
      const field = paging.requestToken
      throw fieldRefusal([{ field, value: String(from), description: "page token is invalid" }])
    }
    return { start, size }
  }
  const at = numberIn(from)
  if (paging.style === "offset") return { start: at >= 0 ? Math.floor(at) : 0, size: wanted }
  const first = paging.firstPage ?? 1
  return { start: (at >= first ? Math.floor(at) - first : 0) * wanted, size: wanted }
}

const isNumeric = (ast: Codec.Node): boolean => present(ast)._tag === "Number"

const isTextual = (ast: Codec.Node): boolean => present(ast)._tag === "String"

/** Of the list at a dotted path of an endpoint's output. */
const listAt = <A>(endpoint: Any, path: string, use: (item: Codec.Node) => A): A | undefined => {
  let node: Codec.Node | undefined = present(endpoint.output.ast)
  for (const name of path.split(".")) {
    const property: Codec.Property | undefined = propertiesOf(node).find((one) => one.name === name)
    if (property === undefined) return undefined
    node = present(property.type)
  }
  return node._tag === "List" ? use(node.item) : undefined
}

/** What a page says at the paths that paging goes by. */
const pageOf = (
  endpoint: Any,
  paging: Paging,
  input: Input,
  seed: number,
  context: Context
): ReadonlyMap<string, (ast: Codec.Node) => unknown> => {
  const bound = seed.toString(36)
  const { size, start } = position(paging, input, bound)
  const asked = listAt(endpoint, paging.items, (item) => drawAsked(item, seed, context))
  const total = asked?.length ?? 21 + (seed % 20)
  const end = Math.min(total, start + size)
  const isMore = end < total
  const places = new Map<string, (ast: Codec.Node) => unknown>()
  places.set(paging.items, (ast) => {
    const list = present(ast)
    if (list._tag !== "List") return drawItem(list, seed, start, context)
    const item = list.item
    if (asked !== undefined) return asked.slice(start, end)
    return Array.from({ length: Math.max(0, end - start) }, (_, index) =>
      drawItem(item, seed, start + index, context)
    )
  })
  if (paging.hasMore !== undefined)
    places.set(paging.hasMore, (ast) => (isNumeric(ast) ? Number(isMore) : isMore))
  if (paging.total !== undefined) places.set(paging.total, (ast) => (isTextual(ast) ? String(total) : total))
  if (paging.pageToken !== undefined) {
    places.set(paging.pageToken, (ast) =>
      isNumeric(ast) ? (isMore ? end : 0) : isMore ? `${bound}-${end}` : ""
    )
  }
  return places
}

/** The smallest picture there is: one pixel. */
const pixel = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (char) => char.charCodeAt(0)
)

const file = (endpoint: Any, seed: number): Reply =>
  /image|photo|picture|avatar|face|thumbnail/.test(endpoint.path)
    ? binary(pixel, "image/png", "sandbox.png")
    : binary(encode(`${endpoint.id} ${new Ids(seed).hex(480)}\n`), "application/octet-stream", "sandbox.bin")

/** What a path leads to must be there, where that can be known. */
const checkPath = (call: Call, context: Context): void => {
  for (const [name, id] of Object.entries(call.params)) {
    if (isUnknown(name, id, context)) refuse(99992360, "Your request contains not existed id.")
  }
}

const answer = (endpoint: Any, given: Input, call: Call): Reply => {
  const input = spoken(given)
  const { paging } = endpoint
  // Neither the place in a listing nor the key of an attempt makes another answer.
  let drawn = endpoint.idempotencyKey === undefined ? input : without(input, endpoint.idempotencyKey)
  if (paging !== undefined) {
    drawn = without(drawn, paging.requestToken)
    if (paging.requestSize !== undefined) drawn = without(drawn, paging.requestSize)
  }
  const seed = hash(`${call.world.settings.seed} ${endpoint.id} ${JSON.stringify(drawn)}`)
  const context: Context = {
    world: call.world,
    caller: call.caller,
    input,
    project: endpoint.id.split(".")[0]!
  }
  if (call.world.settings.endpoints !== "stateless") checkPath(call, context)
  if (endpoint.response === "binary") return file(endpoint, seed)
  if (endpoint.response === "sse") {
    return {
      _tag: "Events",
      events: [0, 1, 2].map((index) => ({
        code: 0,
        msg: "success",
        data: drawItem(endpoint.output.ast, seed, index, context)
      }))
    }
  }
  const places = paging === undefined ? new Map() : pageOf(endpoint, paging, input, seed, context)
  const body = draw(endpoint.output.ast, seed, places, context)
  const fields = isObject(body) ? body : {}
  switch (endpoint.response) {
    case "bare":
      return bare({ code: 0, msg: "success", ...fields, ...("code" in fields ? { code: 0 } : {}) })
    case "envelope":
      return bare({ ...fields, code: 0, msg: "success" })
    default:
      return data(fields)
  }
}

/** What requests to an endpoint are checked against. */
export const shapeOf = async (id: string): Promise<Shape> => {
  const endpoint = await Effect.runPromise(load(id))
  return { endpoint, fields: inputFields(endpoint) }
}

/** The route of an endpoint without behaviour of its own. `unmodelled`: its neighbours have state. */
export const shapeRoute = (entry: Entry, { endpoint }: Shape, source: "drawn" | "unmodelled"): Route => ({
  ...entry,
  tokens: endpoint.tokens,
  body: endpoint.body === "multipart" ? "form" : "json",
  checked: true,
  source,
  handle: (call, input) => (source === "drawn" ? answer(endpoint, input, call) : notModelled(entry.id))
})
