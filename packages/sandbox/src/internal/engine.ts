/** From a request to an answer: fault plan, route, token, limits, handler, envelope, log. Knows no endpoint. */
import type * as Fault from "../Fault.js"
import { cardsSlot } from "./cards.js"
import { entryOf, findEntry, type Entry } from "./endpoints.js"
import { isObject, type JsonObject } from "./fields.js"
import type { LogEntry, Outcome, Source } from "./happening.js"
import { limiterSlot } from "./limiter.js"
import { parse as parseForm, type Form } from "./multipart.js"
import { download } from "./download.js"
import { limitRefusal, rateRefusal, Refusal, sourceHeader, violationsOf } from "./refusal.js"
import { queryObject, type Call, type Caller, type Input, type Reply, type Route } from "./route.js"
import { noParams, paramsOf, type Found } from "./router.js"
import type { RouteTable } from "./routeTable.js"
import type { Settings } from "./settings.js"
import { statusOf } from "./statuses.js"
import { bearer, deadToken, noCaller, tokensSlot } from "./tokens.js"
import { Ids } from "./ids.js"
import { readInput, type Shape } from "./validate.js"
import { decode, encode } from "./wire.js"
import { World } from "./world.js"

export interface Request {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** What is not a request, and can go wrong too. */
export interface Occasion {
  readonly on: NonNullable<Fault.Match["on"]>
  /** Of a delivery. */
  readonly attempt?: Fault.Attempt | undefined
}

interface Planned extends Fault.Active {
  readonly matches: (parsed: Parsed) => boolean
  skip: number
  left: number
}

interface Parsed {
  readonly request: Request
  readonly path: string
  readonly queryText: string
  readonly query: URLSearchParams
  readonly json: unknown
}

/** Bodies above this are logged by their size alone. */
const logged = 64 * 1024
const noForm: Form = { fields: {}, files: {} }
const noObject: JsonObject = {}
const noList: ReadonlyArray<unknown> = []
const jsonType = "application/json; charset=utf-8"

/** A path may stand without `/open-apis/`, as that of a raw request may. */
const wholePath = (path: string): string =>
  /^(?:\/|\*)/.test(path) ? path : path.startsWith("open-apis/") ? `/${path}` : `/open-apis/${path}`

export const pathMatcher = (asked: string): ((path: string) => boolean) => {
  const pattern = wholePath(asked)
  const open = pattern.endsWith("*")
  const wanted = (open ? pattern.slice(0, -1) : pattern).split("/")
  const tail = open ? wanted.pop()! : ""
  return (path) => {
    const have = path.split("/")
    if (open ? have.length <= wanted.length : have.length !== wanted.length) return false
    for (let i = 0; i < wanted.length; i++) {
      const segment = wanted[i]!
      if (segment.startsWith(":") ? have[i] === "" : have[i] !== segment) return false
    }
    return !open || have[wanted.length]!.startsWith(tail)
  }
}

const matcher = (match: Fault.Match): ((parsed: Parsed) => boolean) => {
  const path = match.path === undefined ? undefined : pathMatcher(match.path)
  const method = match.method?.toUpperCase()
  const where = match.where
  return (parsed) =>
    match.on === undefined &&
    (method === undefined || method === parsed.request.method) &&
    (path === undefined || path(parsed.path)) &&
    (where === undefined ||
      where({
        method: parsed.request.method,
        path: parsed.path,
        query: parsed.query,
        headers: parsed.request.headers,
        json: parsed.json
      }))
}

/** Reads lazily what most requests never need. */
class ParsedRequest implements Parsed {
  readonly path: string
  readonly queryText: string
  private params: URLSearchParams | undefined
  private value: unknown
  private parsed = false

  constructor(readonly request: Request) {
    const mark = request.url.indexOf("?")
    this.path = mark < 0 ? request.url : request.url.slice(0, mark)
    this.queryText = mark < 0 ? "" : request.url.slice(mark + 1)
  }

  get query(): URLSearchParams {
    return (this.params ??= new URLSearchParams(this.queryText))
  }

  get json(): unknown {
    if (!this.parsed) {
      this.parsed = true
      const { body, headers } = this.request
      if (body.byteLength > 0 && !(headers["content-type"] ?? "").startsWith("multipart/")) {
        try {
          this.value = JSON.parse(decode(body))
        } catch {
          this.value = undefined
        }
      }
    }
    return this.value
  }
}

const isUrlEncoded = ({ headers }: Request): boolean =>
  (headers["content-type"] ?? "").startsWith("application/x-www-form-urlencoded")

export interface Plan {
  readonly parsed: ParsedRequest
  readonly action: Fault.Action | undefined
  readonly found: Found<Route> | Pending
}

/** An endpoint whose shapes have not been loaded yet. */
export interface Pending {
  readonly _tag: "Pending"
  readonly entry: Entry
}

/** Endpoints' shapes, and routes made from them. They hold no state, so all sandboxes of a process share them. */
const shapes = new Map<string, Shape>()
const made = { drawn: new Map<string, Route>(), unmodelled: new Map<string, Route>() }
const noInput: Input = {}

export class Engine {
  readonly world: World
  private plans: Array<Planned> = []
  private chance: Ids
  private entries: Array<LogEntry> = []
  private count = 0
  readonly counts = new Map<string, number>()
  /** What a handler threw that is no refusal: a fault of the sandbox itself, to be made known by its owner. */
  defect: unknown

  constructor(
    settings: Settings,
    private readonly table: RouteTable
  ) {
    this.world = new World(settings)
    this.chance = new Ids(settings.seed + 1)
    this.inject(settings.faults)
  }

  inject(faults: ReadonlyArray<Fault.Fault>): void {
    for (const fault of faults) {
      this.plans.push({
        fault,
        matches: matcher(fault.match),
        skip: fault.when._tag === "Count" ? fault.when.skip : 0,
        left: fault.when._tag === "Count" ? fault.when.count : Infinity
      })
    }
  }

  /** The plans in force as they are now. */
  faults(): ReadonlyArray<Fault.Active> {
    return this.plans.map(({ fault, left, skip }) => ({ fault, left, skip }))
  }

  clearFaults(): void {
    this.plans = []
  }

  reset(isTold: boolean): void {
    this.world.reset(isTold)
    this.plans = []
    this.chance = new Ids(this.world.settings.seed + 1)
    this.inject(this.world.settings.faults)
    this.clearLog()
  }

  clearLog(): void {
    this.entries = []
    this.count = 0
    this.counts.clear()
  }

  /** The requests still remembered, oldest first. */
  log(): ReadonlyArray<LogEntry> {
    const { history } = this.world.settings
    if (this.count <= history) return this.entries.slice()
    const split = this.count % history
    return [...this.entries.slice(split), ...this.entries.slice(0, split)]
  }

  /** Looks whether a fault strikes. Each request is put to this once, in the order of arrival. */
  plan(request: Request): Plan {
    const parsed = new ParsedRequest(request)
    const action = this.drawn((plan) => plan.matches(parsed))
    return { parsed, action, found: this.find(request.method, parsed.path) }
  }

  /** Looks whether a fault strikes what is not a request. */
  strike(occasion: Occasion): Fault.Action | undefined {
    return this.drawn(
      ({ fault: { match } }) =>
        match.on === occasion.on &&
        (match.event === undefined || match.event === occasion.attempt?.type) &&
        (match.which === undefined || (occasion.attempt !== undefined && match.which(occasion.attempt)))
    )
  }

  private drawn(isMeant: (plan: Planned) => boolean): Fault.Action | undefined {
    for (const plan of this.plans) {
      if (!isMeant(plan)) continue
      if (plan.skip > 0) {
        plan.skip--
        continue
      }
      const { when } = plan.fault
      if (when._tag === "Share" && this.chance.number() >= when.probability) continue
      if (--plan.left === 0) this.plans = this.plans.filter((one) => one !== plan)
      let { action } = plan.fault
      while (action._tag === "OneOf") action = action.actions[this.chance.integer(action.actions.length)]!
      return action
    }
    return undefined
  }

  /** Loads what answers the request. */
  async load(plan: Plan): Promise<Plan> {
    const { found, parsed } = plan
    if (found._tag !== "Pending") return plan
    const { shapeOf, shapeRoute } = await import("./generated.js")
    const { entry } = found
    const shape = await shapeOf(entry.id)
    shapes.set(entry.id, shape)
    const source = this.table.coverage.unrouted(entry)
    made[source].set(entry.id, shapeRoute(entry, shape, source))
    return { ...plan, found: this.find(parsed.request.method, parsed.path) }
  }

  /** Answers a request whose waits are over. */
  serve({ action, found, parsed }: Plan, now: number): Outcome {
    const { world } = this
    world.now = now
    const logId = world.ids.logId(now)
    const before = action === undefined ? undefined : this.strikeBefore(action, parsed)
    let reply: Reply | undefined
    let refusal: Refusal | undefined
    let outcome: Outcome
    if (before === "Drop" || before === "Hang") outcome = { _tag: before }
    else {
      if (before !== undefined) refusal = before
      else {
        try {
          reply = this.run(found, parsed)
        } catch (thrown) {
          if (!(thrown instanceof Refusal)) this.defect = thrown
          refusal =
            thrown instanceof Refusal ? documented(found, thrown) : new Refusal(500, 2200, "Internal Error")
        }
      }
      outcome = this.encode(reply, refusal, logId, parsed.request)
      const isDrawn = reply?._tag === "Binary" && reply.isDrawn === true
      const source = found._tag === "Route" && !isDrawn ? found.route.source : "drawn"
      if (source === "drawn" && reply !== undefined) outcome = marked(outcome, source)
    }
    if (action !== undefined && before === undefined) outcome = this.strikeAfter(action, outcome, logId)
    this.record(
      parsed,
      found,
      outcome,
      refusal?.code ?? (reply?._tag === "Json" ? reply.code : 0),
      logId,
      action
    )
    return outcome
  }

  /**
   * A route of its own if there is one. A literal path is surely the right one; where parameters stand, another
   * endpoint may have the more literal path: `/chats/search` is no chat.
   */
  private find(method: string, path: string): Found<Route> | Pending {
    const found = this.table.router.find(method, path)
    if (
      this.world.settings.endpoints === "stateful" ||
      (found._tag === "Route" && found.params === noParams)
    ) {
      return this.ready(found)
    }
    const indexed = findEntry(method, path)
    if (indexed._tag !== "Route") return indexed._tag === "OtherMethod" ? indexed : found
    const entry = indexed.route
    const route =
      this.table.patterns.get(entry.pattern) ?? made[this.table.coverage.unrouted(entry)].get(entry.id)
    if (route === undefined) return { _tag: "Pending", entry }
    const params = paramsOf(route.path, path)
    return params === undefined ? { _tag: "Unknown" } : this.ready({ _tag: "Route", route, params })
  }

  /** A route that checks its requests has to wait for the shape. */
  private ready(found: Found<Route>): Found<Route> | Pending {
    if (found._tag !== "Route" || !found.route.checked || shapes.has(found.route.id)) return found
    const entry = entryOf(found.route.id)
    return entry === undefined ? { _tag: "Unknown" } : { _tag: "Pending", entry }
  }

  private run(found: Found<Route> | Pending, parsed: Parsed): Reply {
    if (found._tag === "Pending") throw new Error(`${found.entry.id} was not loaded`)
    if (found._tag === "Unknown") throw new Refusal(404, 99991201, "the path is not known")
    if (found._tag === "OtherMethod") throw new Refusal(405, 99991301, "the method is not allowed here")
    const { world } = this
    const { params, route } = found
    const { request } = parsed
    const caller =
      route.tokens.length === 0
        ? noCaller
        : world.get(tokensSlot).authorize(route, request.headers["authorization"])
    if (world.settings.limits.endpoints) this.limit(route, caller, parsed)
    let body = noObject
    let bodyArray = noList
    let form = noForm
    if (route.body === "form") {
      const parts = parseForm(request.body, request.headers["content-type"] ?? "")
      if (parts === undefined) throw new Refusal(400, 9499, "Bad Request: the body is not a whole form")
      form = parts
    } else if (route.body === "either" && isUrlEncoded(request)) {
      body = queryObject(new URLSearchParams(decode(request.body)))
    } else if (request.body.byteLength > 0) {
      const { json } = parsed
      if (isObject(json)) body = json
      else if (Array.isArray(json)) bodyArray = json
      else throw new Refusal(400, 9499, "Bad Request: the body is not JSON")
    }
    const call: Call = {
      world,
      now: world.now,
      caller,
      params,
      query: parsed.query,
      headers: request.headers,
      body,
      bodyArray,
      form
    }
    const shape = route.checked ? shapes.get(route.id) : undefined
    return route.handle(call, shape === undefined ? noInput : readInput(shape, call, route.sizes))
  }

  /** The documented limit of an endpoint, for each app and tenant, or the one that the sandbox was given. */
  private limit({ id }: Route, caller: Caller, { json }: Parsed): void {
    const rate = this.world.settings.limits.rates.get(id) ?? entryOf(id)?.rate
    if (rate === undefined) return
    // Who asks for a token has none: the app says who it is.
    const named = caller === noCaller && isObject(json) ? (json["app_id"] ?? json["client_id"]) : undefined
    const appId = typeof named === "string" ? named : caller.appId
    const { tenantKey } = caller
    const overrun = this.world
      .get(limiterSlot)
      .pass({ kind: "endpoint", id, appId, tenantKey }, rate, this.world.now)
    if (overrun !== undefined) throw limitRefusal(overrun, rate)
  }

  private strikeBefore(action: Fault.Action, parsed: Parsed): Refusal | "Drop" | "Hang" | undefined {
    switch (action._tag) {
      case "RateLimited":
        return action.resetSeconds === undefined
          ? new Refusal(action.status, 99991400, "request trigger frequency limit")
          : new Refusal(action.status, 99991400, "request trigger frequency limit", {
              headers: rateRefusal({ limit: 50, milliseconds: action.resetSeconds * 1000 }).details.headers!
            })
      case "ServerError":
        return action.moment === "before" ? new Refusal(action.status, 2200, "Internal Error") : undefined
      case "Refused":
        return new Refusal(action.status, action.code, action.msg, violationsOf(action.scopes))
      case "Dropped":
        return action.moment === "before" ? "Drop" : undefined
      case "Hang":
        return action.moment === "before" ? "Hang" : undefined
      case "DeadToken": {
        const value = bearer(parsed.request.headers["authorization"] ?? "")
        const token = value === undefined ? undefined : this.world.get(tokensSlot).find(value)
        if (token === undefined) return undefined
        if (action.revoke) token.revoked = true
        return deadToken(token)
      }
      case "StreamingClosed":
        this.world.get(cardsSlot).silence(/\/cardkit\/v1\/cards\/(\w+)/.exec(parsed.path)?.[1] ?? "")
        return undefined
      default:
        return undefined
    }
  }

  private strikeAfter(action: Fault.Action, outcome: Outcome, logId: string): Outcome {
    switch (action._tag) {
      case "ServerError":
        return this.encode(undefined, new Refusal(action.status, 2200, "Internal Error"), logId, undefined)
      case "Dropped":
        return { _tag: "Drop" }
      case "Hang":
        return { _tag: "Hang" }
      case "Cut": {
        if (outcome._tag !== "Reply") return outcome
        const length = outcome.body.byteLength
        const keep = Math.min(Math.floor(length * action.keep), Math.max(0, length - 1))
        return { ...outcome, _tag: "Cut", body: outcome.body.subarray(0, keep) }
      }
      case "Malformed": {
        if (outcome._tag !== "Reply") return outcome
        const body = encode('{"code":0,"msg":"succ')
        return {
          _tag: "Reply",
          status: 200,
          headers: {
            ...outcome.headers,
            "content-type": jsonType,
            "content-length": String(body.byteLength)
          },
          body
        }
      }
      default:
        return outcome
    }
  }

  private encode(
    reply: Reply | undefined,
    refusal: Refusal | undefined,
    logId: string,
    request: Request | undefined
  ): Outcome {
    if (reply?._tag === "Binary") {
      const { body, headers, status } = download(
        reply,
        request?.headers["range"],
        this.world.settings.fileNames
      )
      return { _tag: "Reply", status, headers: { ...headers, "x-tt-logid": logId }, body }
    }
    if (reply?._tag === "Events") {
      const body = encode(reply.events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join(""))
      return {
        _tag: "Reply",
        status: 200,
        headers: {
          "content-type": "text/event-stream; charset=utf-8",
          "content-length": String(body.byteLength),
          "x-tt-logid": logId
        },
        body
      }
    }
    if (reply?._tag === "Redirect") {
      return {
        _tag: "Reply",
        status: 302,
        headers: { location: reply.location, "content-length": "0", "x-tt-logid": logId },
        body: encode("")
      }
    }
    const status = refusal?.status ?? reply?.status ?? 200
    const body = encode(JSON.stringify(refusal === undefined ? reply?.body : envelope(refusal, logId)))
    return {
      _tag: "Reply",
      status,
      headers: {
        "content-type": jsonType,
        "content-length": String(body.byteLength),
        "x-tt-logid": logId,
        ...refusal?.details.headers
      },
      body
    }
  }

  private record(
    parsed: Parsed,
    found: Found<Route> | Pending,
    outcome: Outcome,
    code: number,
    logId: string,
    action: Fault.Action | undefined
  ): void {
    const { request } = parsed
    const endpoint = found._tag === "Route" ? found.route.id : undefined
    const name = endpoint ?? "unknown"
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1)
    const { history } = this.world.settings
    const index = this.count++
    if (history === 0 && this.world.journal === undefined) return
    const value = bearer(request.headers["authorization"] ?? "")
    const answered = outcome._tag === "Reply" || outcome._tag === "Cut"
    const entry: LogEntry = {
      index,
      at: this.world.now,
      method: request.method,
      path: parsed.path,
      query: parsed.queryText,
      headers: request.headers,
      tokenId: value === undefined ? undefined : (this.world.get(tokensSlot).find(value)?.id ?? "unknown"),
      endpoint,
      json: request.body.byteLength > logged ? undefined : parsed.json,
      bodyBytes: request.body.byteLength,
      outcome: outcome._tag,
      status: answered ? outcome.status : 0,
      code,
      logId,
      fault: action?._tag,
      source:
        found._tag !== "Route"
          ? undefined
          : answered
            ? sourceIn(outcome.headers, found.route.source)
            : found.route.source,
      reply:
        outcome._tag === "Reply" &&
        outcome.body.byteLength <= logged &&
        outcome.headers["content-type"] === jsonType
          ? outcome.body
          : undefined
    }
    this.world.note({ type: "request", entry })
    if (history === 0) return
    if (this.entries.length < history) this.entries.push(entry)
    else this.entries[index % history] = entry
  }
}

const sourceIn = (headers: Readonly<Record<string, string>>, usual: Source): Source => {
  const said = headers[sourceHeader]
  return said === "drawn" || said === "unmodelled" ? said : usual
}

const marked = (outcome: Outcome, source: string): Outcome =>
  outcome._tag === "Reply" ? { ...outcome, headers: { ...outcome.headers, [sourceHeader]: source } } : outcome

/** A refusal with the status that the endpoint's table of errors gives its code. */
const documented = (found: Found<Route> | Pending, refusal: Refusal): Refusal => {
  const status = found._tag === "Route" ? statusOf(found.route.id, refusal.code) : undefined
  return status === undefined ? refusal : new Refusal(status, refusal.code, refusal.msg, refusal.details)
}

const envelope = (refusal: Refusal, logId: string): object => {
  const { fieldViolations, permissionViolations } = refusal.details
  return {
    code: refusal.code,
    msg: refusal.msg,
    error: {
      log_id: logId,
      troubleshooter: `https://open.feishu.cn/search?from=openapi&log_id=${logId}&code=${refusal.code}`,
      ...(fieldViolations === undefined ? {} : { field_violations: fieldViolations }),
      ...(permissionViolations === undefined ? {} : { permission_violations: permissionViolations })
    }
  }
}
