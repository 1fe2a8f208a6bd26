/** The control API: who may use it, and what it answers. Its contract is written down in `SandboxControl`. */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Schema3 from "./effect3/effect/Schema.js"
import * as Stream from "effect/Stream"
import { createHash, timingSafeEqual } from "node:crypto"
import type { Method } from "@effect-feishu/core/Endpoint"
import type * as EventDefinition from "@effect-feishu/core/EventDefinition"
import * as FaultPlan from "../FaultPlan.js"
import type * as Sandbox from "../Sandbox.js"
import type * as SandboxControl from "../SandboxControl.js"
import { pathMatcher } from "./engine.js"
import { type Problem, reader } from "./problems.js"
import { Router } from "./router.js"
import { Span, spanOf } from "./span.js"
import { version } from "./version.js"
import { decode, encode } from "./wire.js"

export type ControlReply =
  | {
      readonly _tag: "Whole"
      readonly status: number
      readonly headers: Readonly<Record<string, string>>
      readonly body: Uint8Array
    }
  | { readonly _tag: "Stream"; readonly events: Stream.Stream<Sandbox.SandboxEvent> }

/** Who may use it. */
export interface Access {
  /** Names under which this machine may be called; `undefined`: any, since a token is asked for. */
  readonly hosts: ((name: string) => boolean) | undefined
  readonly token: string | undefined
}

interface Asked {
  readonly sandbox: Sandbox.Service
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly headers: Readonly<Record<string, string>>
  /** The JSON body; `undefined` where there was none. */
  readonly json: unknown
}

class Wrong {
  readonly _tag = "Wrong"
  constructor(
    readonly status: number,
    readonly message: string,
    readonly problems?: ReadonlyArray<Problem>
  ) {}
}

type Handler = (asked: Asked) => Effect.Effect<ControlReply | object, Wrong>

interface ControlRoute {
  readonly method: Method
  readonly path: string
  readonly handle: Handler
}

const guarded = {
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; sandbox",
  "cross-origin-resource-policy": "same-origin",
  "x-content-type-options": "nosniff"
}

const json = (status: number, value: unknown): ControlReply => {
  const body = encode(JSON.stringify(value))
  return {
    _tag: "Whole",
    status,
    headers: {
      ...guarded,
      "content-type": "application/json; charset=utf-8",
      "content-length": String(body.byteLength)
    },
    body
  }
}

const failure = ({ message, problems, status }: Wrong): ControlReply =>
  json(status, {
    error: { message, ...(problems === undefined ? {} : { problems }) }
  } satisfies SandboxControl.Failure)

// reading

const readBody = <A, I>(schema: Schema.Codec<A, I>): ((asked: Asked) => Effect.Effect<A, Wrong>) => {
  const read = reader(schema)
  return ({ json }) =>
    Result.match(read("body", json ?? {}), {
      onFailure: (problems) => Effect.fail(new Wrong(400, "the body does not fit", problems)),
      onSuccess: (body) => Effect.succeed(body)
    })
}

const integer = (
  asked: Asked,
  name: string,
  fallback: number,
  max = Infinity
): Effect.Effect<number, Wrong> => {
  const text = asked.query.get(name)
  if (text === null || text === "") return Effect.succeed(fallback)
  const value = Number(text)
  return Number.isSafeInteger(value) && value >= 0 && value <= max
    ? Effect.succeed(value)
    : Effect.fail(
        new Wrong(400, "the query does not fit", [
          { path: name, message: `must be a whole number from 0${max === Infinity ? "" : ` to ${max}`}` }
        ])
      )
}

const optional = Schema.optional
const Who = Schema3.Union(Schema.Int, Schema.String)

const clockBody = readBody(Schema.Struct({ advance: Span }))
const mintBody = readBody(
  Schema.Struct({
    user: optional(Who),
    appId: optional(Schema.String),
    scopes: optional(Schema.Array(Schema.String)),
    lifetime: optional(Span)
  })
)
const revokeBody = readBody(
  Schema.Struct({
    kind: optional(Schema3.Literal("tenant", "app", "user")),
    appId: optional(Schema.String),
    value: optional(Schema.String)
  })
)
const sayBody = readBody(
  Schema.Struct({
    text: Schema.String,
    user: optional(Who),
    chatId: optional(Schema.String),
    bot: optional(Schema.String),
    replyTo: optional(Schema.String),
    inThread: optional(Schema.Boolean)
  })
)
const actionBody = readBody(
  Schema.Struct({
    component: Schema.String,
    user: optional(Who),
    formValue: optional(Schema3.Record({ key: Schema.String, value: Schema.Unknown })),
    inputValue: optional(Schema.String),
    option: optional(Schema.String),
    options: optional(Schema.Array(Schema.String)),
    checked: optional(Schema.Boolean),
    timezone: optional(Schema.String)
  })
)
const text = Schema.String
const Others = { users: optional(Schema.Array(Who)), bots: optional(Schema.Array(text)) }
/** Who does it; the first person unless given. */
const Doer = { user: optional(Who) }
const deedBody = readBody(
  Schema3.Union(
    Schema.Struct({ type: Schema3.Literal("react", "unreact"), messageId: text, emoji: text, ...Doer }),
    Schema.Struct({ type: Schema3.Literal("recall", "read"), messageId: text, ...Doer }),
    Schema.Struct({ type: Schema3.Literal("edit"), messageId: text, text, ...Doer }),
    Schema.Struct({ type: Schema3.Literal("join", "leave"), chatId: text, ...Doer }),
    Schema.Struct({ type: Schema3.Literal("invite", "remove"), chatId: text, ...Others, ...Doer }),
    Schema.Struct({ type: Schema3.Literal("open"), bot: text, ...Doer }),
    Schema.Struct({ type: Schema3.Literal("menu"), bot: text, eventKey: text, ...Doer }),
    Schema.Struct({
      type: Schema3.Literal("submit"),
      approvalCode: text,
      form: optional(Schema.Array(Schema.ObjectKeyword)),
      approvers: optional(Schema3.Record({ key: text, value: Schema.Array(Who) })),
      ...Doer
    }),
    Schema.Struct({
      type: Schema3.Literal("approve", "reject", "cancel"),
      instanceCode: text,
      comment: optional(text),
      ...Doer
    }),
    Schema.Struct({
      type: Schema3.Literal("transfer"),
      instanceCode: text,
      to: Who,
      comment: optional(text),
      ...Doer
    })
  )
)
const subscribeBody = readBody(
  Schema.Struct({
    appId: optional(Schema.String),
    events: optional(Schema.String),
    callbacks: optional(Schema.String),
    encryptKey: optional(Schema.String),
    verificationToken: optional(Schema.String)
  })
)
const raiseBody = readBody(
  Schema.Struct({
    type: Schema.String,
    payload: Schema.Unknown,
    appId: optional(Schema.String),
    tenantKey: optional(Schema.String)
  })
)

// answers

const nothing = {}

/** The last so many. */
const last = <A>(list: ReadonlyArray<A>, count: number): ReadonlyArray<A> =>
  count < list.length ? list.slice(list.length - count) : list

const found =
  (what: string) =>
  <A>(value: A | undefined): Effect.Effect<A, Wrong> =>
    value === undefined ? Effect.fail(new Wrong(404, `there is no ${what}`)) : Effect.succeed(value)

const info: Handler = ({ sandbox }) =>
  Effect.map(Effect.all([sandbox.info, sandbox.clock]), ([info, clock]): SandboxControl.Info => ({
    version: version(),
    ...info,
    clock
  }))

const faults: Handler = ({ sandbox }) =>
  Effect.map(sandbox.faults, (active) => ({ faults: active.map(FaultPlan.encodeActive) }))

const inject: Handler = (asked) =>
  Result.match(FaultPlan.decode(asked.json), {
    onFailure: ({ problems }) => Effect.fail(new Wrong(400, "not a fault plan", problems)),
    onSuccess: (plans) => Effect.andThen(asked.sandbox.inject(...plans), faults(asked))
  })

const files: Handler = ({ sandbox }) =>
  Effect.map(sandbox.files, (all) => ({
    files: all.map(({ bytes, contentType, fileName, key, kind, type }) => ({
      key,
      kind,
      type,
      fileName,
      contentType,
      size: bytes.byteLength
    }))
  }))

/** Only pictures that hold no code are shown where they lie. */
const harmless = new Set(["image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp"])

const file: Handler = ({ params, sandbox }) =>
  Effect.flatMap(sandbox.files, (all) =>
    Effect.map(
      found("such file")(all.find(({ key }) => key === params["key"])),
      ({ bytes, contentType, fileName }): ControlReply => ({
        _tag: "Whole",
        status: 200,
        headers: {
          ...guarded,
          "content-type": harmless.has(contentType) ? contentType : "application/octet-stream",
          "content-length": String(bytes.byteLength),
          "content-disposition": `${harmless.has(contentType) ? "inline" : "attachment"}; filename*=UTF-8''${encodeURIComponent(fileName)}`
        },
        body: bytes
      })
    )
  )

const requests: Handler = (asked) =>
  Effect.gen(function* () {
    const { query, sandbox } = asked
    const limit = yield* integer(asked, "limit", Infinity)
    const after = yield* integer(asked, "after", -1)
    const status = yield* integer(asked, "status", -1)
    const code = yield* integer(asked, "code", -1)
    const endpoint = query.get("endpoint")
    const method = query.get("method")?.toUpperCase()
    const path = query.get("path")
    const isPath = path === null ? () => true : pathMatcher(path)
    const source = query.get("source")
    const failed = query.get("failed") === "true"
    const chosen = (yield* sandbox.requests).filter(
      (one) =>
        one.index > after &&
        (endpoint === null || one.endpoint === endpoint) &&
        (method === undefined || one.method === method) &&
        isPath(one.path) &&
        (status < 0 || one.status === status) &&
        (code < 0 || one.code === code) &&
        (source === null || one.source === source) &&
        (!failed || one.code !== 0 || one.outcome !== "Reply" || one.status >= 400)
    )
    return { requests: last(chosen, limit) }
  })

const events: Handler = (asked) =>
  Effect.gen(function* () {
    const { headers, query, sandbox } = asked
    const streamed = headers["accept"]?.includes("text/event-stream") === true
    const heard = headers["last-event-id"]
    if (heard !== undefined) query.set("after", heard)
    const after = query.has("after") || !streamed ? yield* integer(asked, "after", 0) : undefined
    const types = query.get("types")?.split(",")
    const isWanted = ({ type }: Sandbox.SandboxEvent): boolean =>
      types === undefined || type === "gap" || types.includes(type)
    return streamed
      ? { _tag: "Stream" as const, events: Stream.filter(sandbox.events(after), isWanted) }
      : { events: (yield* sandbox.recentEvents(after)).filter(isWanted) }
  })

const raise: Handler = (asked) =>
  Effect.gen(function* () {
    const { payload, type, ...options } = yield* raiseBody(asked)
    const { load } = yield* Effect.promise(() => import("@effect-feishu/core/events"))
    const definition = yield* Effect.mapError(load(type), ({ message }) => new Wrong(404, message))
    return yield* Effect.mapError(
      // Whatever it tells: the payload is checked by it.
      asked.sandbox.raise(definition as EventDefinition.EventDefinition<unknown>, payload, options),
      ({ problems }) => new Wrong(400, "the payload does not fit the event", problems)
    )
  })

const route = (method: Method, path: string, handle: Handler): ControlRoute => ({
  method,
  path: `/_sandbox${path}`,
  handle
})

/** All of it, in the order in which its contract tells of it. */
export const controlRoutes: ReadonlyArray<ControlRoute> = [
  route("GET", "", info),
  route("POST", "/reset", ({ sandbox }) => Effect.as(sandbox.reset, nothing)),
  route("GET", "/faults", faults),
  route("POST", "/faults", inject),
  route("DELETE", "/faults", ({ sandbox }) => Effect.as(sandbox.clearFaults, nothing)),
  route("GET", "/clock", ({ sandbox }) => sandbox.clock),
  route("POST", "/clock", (asked) =>
    Effect.flatMap(clockBody(asked), ({ advance }) => asked.sandbox.advance(spanOf(advance)!))
  ),
  route("POST", "/user-tokens", (asked) =>
    Effect.flatMap(mintBody(asked), ({ lifetime, ...options }) =>
      asked.sandbox.mintUserToken({
        ...options,
        lifetime: lifetime === undefined ? undefined : spanOf(lifetime)
      })
    )
  ),
  route("POST", "/tokens/revoke", (asked) =>
    Effect.flatMap(revokeBody(asked), (match) =>
      Effect.map(asked.sandbox.revokeTokens(match), (revoked) => ({ revoked }))
    )
  ),
  route("GET", "/users", (asked) =>
    Effect.gen(function* () {
      const offset = yield* integer(asked, "offset", 0)
      const limit = yield* integer(asked, "limit", 100, 1000)
      return yield* asked.sandbox.users({ offset, limit })
    })
  ),
  route("GET", "/chats", ({ sandbox }) => Effect.map(sandbox.chats, (chats) => ({ chats }))),
  route("GET", "/messages", (asked) =>
    Effect.gen(function* () {
      const limit = yield* integer(asked, "limit", Infinity)
      const chat = asked.query.get("chat_id")
      const all = yield* asked.sandbox.messages
      return { messages: last(chat === null ? all : all.filter((one) => one.chat_id === chat), limit) }
    })
  ),
  route("POST", "/messages", (asked) =>
    Effect.flatMap(sayBody(asked), ({ text, ...options }) =>
      Effect.mapError(asked.sandbox.say(text, options), ({ reason }) => new Wrong(400, reason))
    )
  ),
  route("GET", "/messages/:id", ({ params, sandbox }) =>
    Effect.flatMap(sandbox.messages, (all) =>
      found("such message")(all.find((one) => one.message_id === params["id"]))
    )
  ),
  route("POST", "/messages/:id/actions", (asked) =>
    Effect.flatMap(actionBody(asked), (action) =>
      Effect.mapError(
        asked.sandbox.useCard(asked.params["id"]!, action),
        ({ reason }) => new Wrong(400, reason)
      )
    )
  ),
  route("GET", "/cards", ({ sandbox }) => Effect.map(sandbox.cards, (cards) => ({ cards }))),
  route("GET", "/cards/:id", ({ params, sandbox }) =>
    Effect.flatMap(sandbox.cards, (all) =>
      found("such card")(all.find((one) => one.card_id === params["id"]))
    )
  ),
  route("GET", "/files", files),
  route("GET", "/files/:key", file),
  route("GET", "/requests", requests),
  route("DELETE", "/requests", ({ sandbox }) => Effect.as(sandbox.clearRequests, nothing)),
  route("GET", "/request-counts", ({ sandbox }) =>
    Effect.map(sandbox.requestCounts, (counts) => ({ counts }))
  ),
  route("GET", "/limits", ({ sandbox }) => Effect.map(sandbox.limits, (limits) => ({ limits }))),
  route("POST", "/deeds", (asked) =>
    Effect.flatMap(deedBody(asked), ({ user, ...deed }) =>
      Effect.mapBoth(asked.sandbox.act(deed, user), {
        onFailure: ({ reason }) => new Wrong(400, reason),
        onSuccess: (events) => ({ events })
      })
    )
  ),
  route("POST", "/app-events", raise),
  route("GET", "/subscriptions", ({ sandbox }) =>
    Effect.map(sandbox.subscriptions, (subscriptions) => ({ subscriptions }))
  ),
  route("POST", "/subscriptions", (asked) =>
    Effect.flatMap(subscribeBody(asked), (options) =>
      Effect.mapError(asked.sandbox.subscribe(options), ({ message }) => new Wrong(400, message))
    )
  ),
  route("GET", "/deliveries", (asked) =>
    Effect.gen(function* () {
      const limit = yield* integer(asked, "limit", Infinity)
      const event = asked.query.get("event_id")
      const all = yield* asked.sandbox.deliveries
      return { deliveries: last(event === null ? all : all.filter((one) => one.event_id === event), limit) }
    })
  ),
  route("GET", "/app-events", ({ sandbox }) => Effect.map(sandbox.appEvents, (events) => ({ events }))),
  route("GET", "/events", events)
]

const router = new Router<ControlRoute>(controlRoutes)

// access

/** Without the port. */
const hostName = (host: string): string => host.replace(/:\d*$/, "").toLowerCase()

/** Comparing takes as long for a wrong token as for one that is nearly right. */
const isSame = (one: string, other: string): boolean => {
  const digest = (text: string) => createHash("sha256").update(text).digest()
  return timingSafeEqual(digest(one), digest(other))
}

const refusal = (
  { hosts, token }: Access,
  { headers, method }: Sandbox.SandboxRequest,
  query: URLSearchParams
): Wrong | undefined => {
  const host = headers["host"] ?? ""
  if (hosts !== undefined && !hosts(hostName(host))) {
    return new Wrong(403, "the Host header names another machine: call the sandbox by its own address")
  }
  const { origin } = headers
  if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host)) {
    return new Wrong(403, "requests of other origins are refused")
  }
  if (headers["sec-fetch-site"] === "cross-site") return new Wrong(403, "requests of other sites are refused")
  const reads = method === "GET"
  if (token !== undefined) {
    const given =
      /^Bearer +(\S+)$/i.exec(headers["authorization"] ?? "")?.[1] ?? (reads ? query.get("token") : null)
    if (given === null || given === undefined || !isSame(given, token)) {
      return new Wrong(401, "the control API of this sandbox needs its token: Authorization: Bearer <token>")
    }
  }
  const isJson = /^application\/json\s*(;|$)/i.test(headers["content-type"] ?? "")
  if (!reads && !isJson && headers["x-sandbox-control"] === undefined) {
    return new Wrong(403, "writes need content-type: application/json or the header x-sandbox-control: 1")
  }
  return undefined
}

const parse = (body: Uint8Array): Effect.Effect<unknown, Wrong> =>
  body.byteLength === 0
    ? Effect.succeed(undefined)
    : Effect.try({
        try: () => JSON.parse(decode(body)) as unknown,
        catch: () => new Wrong(400, "the body is not JSON")
      })

export const answer = (
  sandbox: Sandbox.Service,
  access: Access,
  request: Sandbox.SandboxRequest
): Effect.Effect<ControlReply> =>
  Effect.gen(function* () {
    const url = new URL(request.url, "http://sandbox")
    const refused = refusal(access, request, url.searchParams)
    if (refused !== undefined) return failure(refused)
    const path = url.pathname.replace(/(?<=.)\/$/, "")
    const target = router.find(request.method, path)
    if (target._tag === "Unknown")
      return failure(new Wrong(404, `${path} is nothing that the control API knows`))
    if (target._tag === "OtherMethod") {
      return failure(new Wrong(405, `${path} does not take ${request.method}`))
    }
    const reply = yield* target.route.handle({
      sandbox,
      params: target.params,
      query: url.searchParams,
      headers: request.headers,
      json: yield* parse(request.body)
    })
    return "_tag" in reply ? reply : json(200, reply)
  }).pipe(
    Effect.catch((wrong) => Effect.succeed(failure(wrong))),
    // What only a program can get wrong in its own process, a request may get wrong as well.
    Effect.catchDefect((defect) =>
      defect instanceof RangeError
        ? Effect.succeed(failure(new Wrong(400, defect.message)))
        : Effect.as(
            Effect.logError("The control API failed to answer", defect),
            failure(new Wrong(500, "the sandbox failed to answer: its log says why"))
          )
    )
  )
