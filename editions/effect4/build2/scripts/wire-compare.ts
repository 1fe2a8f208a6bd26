/**
 * Sends the same calls through the official client and through ours to a recording server, and compares what arrives.
 *
 *     npx tsx scripts/wire-compare.ts [id pattern]
 *
 * For every endpoint that both have: once with everything that it can take, once with only what it requires. Compared
 * are method, path, query, the headers that matter, and the body: JSON by value, multipart part by part.
 */
import * as api from "@effect-feishu/core/api"
import * as Codec from "@effect-feishu/core/Codec"
import type * as Endpoint from "@effect-feishu/core/Endpoint"
import * as Feishu from "@effect-feishu/core/Feishu"
import * as HelpDesk from "@effect-feishu/core/HelpDesk"
import * as NodeTransport from "@effect-feishu/core/NodeTransport"
import * as lark from "@larksuiteoapi/node-sdk"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { fileURLToPath } from "node:url"
import * as Spec from "./codegen/spec.js"

interface Arrived {
  readonly method: string
  readonly path: string
  readonly query: ReadonlyArray<string>
  readonly headers: { readonly [name: string]: string }
  readonly body: unknown
}

/** A difference that is ours on purpose. */
interface Intended {
  readonly reason: string
  readonly applies: (difference: Difference) => boolean
}

export interface Difference {
  readonly id: string
  /** `full` or `required`: which of the two calls. */
  readonly call: string
  readonly part: string
  readonly ours: unknown
  readonly theirs: unknown
}

export interface Result {
  readonly compared: number
  readonly multipart: number
  /** What both do alike but for these, each with its reason. */
  readonly intended: ReadonlyArray<{ readonly reason: string; readonly endpoints: ReadonlyArray<string> }>
  readonly differences: ReadonlyArray<Difference>
  /** Endpoints whose documented accessor the official client does not have. */
  readonly missing: ReadonlyArray<string>
}

const intended: ReadonlyArray<Intended> = [
  {
    reason:
      "The documentation gives the help desk's credentials as plain base64; the official client puts `Bearer ` before " +
      "them. `HelpDesk.layer({ bearer: true })` does so too.",
    applies: ({ part, ours, theirs }) =>
      part === "x-lark-helpdesk-authorization" && theirs === `Bearer ${String(ours)}`
  },
  {
    reason: "The official client sends a multipart form without parts with a download that takes no body.",
    applies: ({ id, part, ours, theirs }) =>
      id === "spark.v1.app.storage.download" && part === "body" && ours === undefined && same(theirs, {})
  }
]

const token = "t-0123456789"
const helpDesk = { id: "6939771743531696147", token: "ht-0b1a5b1c" }

const headersThatMatter = (names: ReadonlyArray<string>): ReadonlyArray<string> => [
  "authorization",
  "x-lark-helpdesk-authorization",
  ...names.map((name) => name.toLowerCase())
]

/** The parts of a multipart body by name, so that boundaries, order and file names of one's own do not matter. */
const partsOf = (body: Buffer, boundary: string): { readonly [name: string]: string } => {
  const parts: { [name: string]: string } = {}
  for (const part of body.toString("latin1").split(`--${boundary}`).slice(1, -1)) {
    const end = part.indexOf("\r\n\r\n")
    const name = /name="([^"]*)"/.exec(part.slice(0, end))?.[1] ?? "?"
    parts[name] = part.slice(end + 4, -2)
  }
  return parts
}

const bodyOf = (body: Buffer, contentType: string): unknown => {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1]
  if (boundary !== undefined) return partsOf(body, boundary)
  if (body.length === 0) return undefined
  const text = body.toString("utf8")
  try {
    const value: unknown = JSON.parse(text)
    // The official client sends an empty object with every call that has no body.
    return JSON.stringify(value) === "{}" ? undefined : value
  } catch {
    return text
  }
}

const answer = JSON.stringify({ code: 0, msg: "ok", data: {} })

/** Listens on a free port and keeps what arrives by the name that the call gives itself. */
const record = async (): Promise<{
  readonly origin: string
  readonly arrived: Map<string, Arrived>
  readonly close: () => Promise<void>
}> => {
  const arrived = new Map<string, Arrived>()
  const server = createServer((request, response) => {
    const chunks: Array<Buffer> = []
    request.on("data", (chunk: Buffer) => chunks.push(chunk))
    request.on("end", () => {
      const url = new URL(request.url!, "http://localhost")
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)])
      )
      const name = headers["x-wire-case"]
      if (name !== undefined) {
        arrived.set(name, {
          method: request.method!,
          path: decodeURIComponent(url.pathname),
          query: [...url.searchParams].map(([key, value]) => `${key}=${value}`).sort(),
          headers,
          body: bodyOf(Buffer.concat(chunks), headers["content-type"] ?? "")
        })
      }
      response.writeHead(200, { "content-type": "application/json" }).end(answer)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrived,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      })
  }
}

/** A value that has a shape: awkward texts where they can travel, plain ones in the path. */
const valueOf = (ast: Codec.Node, name: string, full: boolean, depth = 0): unknown => {
  switch (ast._tag) {
    case "String":
      return Codec.knownValues(ast)[0] ?? `${name} 值&=+/?#%20"`
    case "Number":
      return Codec.knownValues(ast)[0] ?? 7
    case "Boolean":
      return name.length % 2 === 0
    case "Literal":
      return ast.literal
    case "Union":
      return valueOf(ast.types[0]!, name, full, depth)
    case "List":
      return depth > 6 ? [] : [valueOf(ast.item, name, full, depth + 1)]
    case "Later":
      return depth > 3 ? {} : valueOf(ast.get(), name, full, depth + 1)
    case "Record":
      return { [`${name} key`]: valueOf(ast.value, name, full, depth + 1) }
    case "Struct":
      return Object.fromEntries(
        ast.properties
          .filter(({ isOptional }) => full || !isOptional)
          .map((field) => [field.name, valueOf(field.type, String(field.name), full, depth + 1)])
      )
    default:
      return "anything"
  }
}

const isFile = (ast: Codec.Node): boolean => ast._tag === "Unknown" && ast.isFile

const file = Buffer.from("some bytes \u0000 of a file")

/** One call in our words and in those of the official client. */
const inputsOf = (endpoint: Endpoint.Any, full: boolean) => {
  const inPath = new Set([...endpoint.path.matchAll(/:(\w+)/g)].map((match) => match[1]!))
  const ours: { [name: string]: unknown } = {}
  const path: { [name: string]: unknown } = {}
  const params: { [name: string]: unknown } = {}
  const data: { [name: string]: unknown } = {}
  const headers: { [name: string]: string } = {}
  const fields = endpoint.input.ast._tag === "Struct" ? endpoint.input.ast.properties : []
  for (const { name, type, isOptional } of fields) {
    const key = String(name)
    // Ours fills in an idempotency key that is not given, another one for each call.
    if (isOptional && !full && key !== endpoint.idempotencyKey) continue
    const wire = endpoint.wireNames?.[key] ?? key
    if (inPath.has(key)) ours[key] = path[key] = `${key}_1`
    else if (isFile(type)) ours[key] = data[wire] = file
    else if (endpoint.headers?.includes(key) === true)
      // Ours sends ranges that are some, and nothing else in their place.
      ours[key] = headers[wire] = wire === "Range" ? "bytes=0-9" : `${key} 1`
    else {
      const value = valueOf(type, key, full)
      ours[key] = value
      if (endpoint.query?.includes(key) === true) params[wire] = value
      else data[wire] = value
    }
  }
  return { ours, theirs: { path, params, data, headers } }
}

type Call = (payload: object, options: object) => Promise<unknown>

const find = (client: lark.Client, accessor: string): Call | undefined => {
  let at: unknown = client
  for (const name of accessor.split("."))
    at = (at as { readonly [name: string]: unknown } | undefined)?.[name]
  return typeof at === "function" ? (at as Call) : undefined
}

/** Runs a call of whatever kind, for the sake of its request. */
const send = (endpoint: Endpoint.Any, input: object, name: string): Effect.Effect<void, never, never> => {
  const call = endpoint as unknown as (input: object, options: Endpoint.CallOptions) => unknown
  const running = call(input, {
    token: Redacted.make(token),
    decoding: "off",
    headers: { "x-wire-case": name }
  })
  const effect = Effect.isEffect(running)
    ? (running as Effect.Effect<unknown, unknown, Scope.Scope>)
    : Stream.runDrain(running as Stream.Stream<unknown, unknown, Scope.Scope>)
  // The answer fits no endpoint; what counts is what was asked.
  return effect.pipe(Effect.scoped, Effect.exit, Effect.asVoid) as Effect.Effect<void>
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)])
  )
}

const compare = (
  id: string,
  call: string,
  names: ReadonlyArray<string>,
  ours: Arrived | undefined,
  theirs: Arrived | undefined
): Array<Difference> => {
  if (ours === undefined || theirs === undefined) {
    return [{ id, call, part: "request", ours: ours !== undefined, theirs: theirs !== undefined }]
  }
  const found: Array<Difference> = []
  for (const part of ["method", "path", "query", "body"] as const) {
    if (!same(ours[part], theirs[part]))
      found.push({ id, call, part, ours: ours[part], theirs: theirs[part] })
  }
  for (const name of headersThatMatter(names)) {
    if (ours.headers[name] !== theirs.headers[name]) {
      found.push({ id, call, part: name, ours: ours.headers[name], theirs: theirs.headers[name] })
    }
  }
  return found
}

/** Compares the endpoints whose ids match. */
export const wireCompare = async (pattern: RegExp = /./): Promise<Result> => {
  const server = await record()
  const client = new lark.Client({
    appId: "cli_1",
    appSecret: "secret",
    domain: server.origin,
    disableTokenCache: true,
    helpDeskId: helpDesk.id,
    helpDeskToken: helpDesk.token,
    loggerLevel: lark.LoggerLevel.fatal
  })
  const layer = Layer.merge(
    Feishu.layerTransport({ appId: "cli_1", appSecret: Redacted.make("secret"), baseUrl: server.origin }),
    HelpDesk.layer({ id: helpDesk.id, token: Redacted.make(helpDesk.token) })
  ).pipe(Layer.provide(NodeTransport.layer()))

  const accessors = new Map(
    Spec.readProjects().flatMap(({ endpoints }) =>
      Object.entries(endpoints).flatMap(([id, { sdk }]) => (sdk === undefined ? [] : [[id, sdk] as const]))
    )
  )
  const missing: Array<string> = []
  const differences: Array<Difference> = []
  let [compared, multipart] = [0, 0]

  const one = (id: string) =>
    Effect.gen(function* () {
      const endpoint = yield* api.load(id)
      const call = find(client, accessors.get(id)!)
      if (call === undefined) {
        missing.push(id)
        return
      }
      compared++
      if (endpoint.body === "multipart") multipart++
      for (const kind of ["full", "required"]) {
        const { ours, theirs } = inputsOf(endpoint, kind === "full")
        // `lark.withAll` loses both of them, so they are put together here.
        const options = {
          lark: {
            ...lark.withUserAccessToken(token).lark,
            ...(endpoint.helpdesk === true ? lark.withHelpDeskCredential().lark : {})
          }
        }
        const theirHeaders = { ...theirs.headers, "x-wire-case": `${id} ${kind} theirs` }
        yield* send(endpoint, ours, `${id} ${kind} ours`)
        yield* Effect.promise(() =>
          call(theirs, { ...options, headers: theirHeaders }).then(
            () => undefined,
            () => undefined
          )
        )
        differences.push(
          ...compare(
            id,
            kind,
            endpoint.headers ?? [],
            server.arrived.get(`${id} ${kind} ours`),
            server.arrived.get(`${id} ${kind} theirs`)
          )
        )
      }
    })

  const ids = [...accessors.keys()].filter((id) => pattern.test(id))
  await Effect.forEach(ids, one, { concurrency: 8, discard: true }).pipe(
    Effect.provide(layer),
    Effect.orDie,
    Effect.runPromise
  )
  await server.close()
  const reasons = intended.map(({ reason, applies }) => ({
    reason,
    endpoints: [...new Set(differences.filter(applies).map(({ id }) => id))]
  }))
  return {
    compared,
    multipart,
    intended: reasons,
    differences: differences.filter((difference) => !intended.some(({ applies }) => applies(difference))),
    missing
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const pattern = process.argv[2]
  const result = await wireCompare(pattern === undefined ? undefined : new RegExp(pattern))
  for (const { id, call, part, ours, theirs } of result.differences) {
    console.log(
      `${id} (${call}) ${part}\n  ours   ${JSON.stringify(ours)}\n  theirs ${JSON.stringify(theirs)}`
    )
  }
  for (const { reason, endpoints } of result.intended) {
    console.log(`intended at ${endpoints.length} endpoints: ${reason}\n  ${endpoints.join(" ")}`)
  }
  console.log(
    `${result.compared} endpoints compared, ${result.multipart} of them multipart; ` +
      `${result.differences.length} differences, ${result.missing.length} not in the official client` +
      (result.missing.length === 0 ? "" : `: ${result.missing.join(" ")}`)
  )
  process.exit(result.differences.length === 0 ? 0 : 1)
}
