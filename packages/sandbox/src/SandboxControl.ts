/**
 * The control API of a running sandbox: plain JSON over HTTP below `/_sandbox`, for tests in any language, and the
 * client of it for programs in this one.
 *
 * It is there when the server listens on this machine only. On any other address it has to be asked for (`--control`,
 * `control: true`) and wants a token, as `Authorization: Bearer <token>` or, on reads, as `?token=<token>`.
 *
 * Requests with a body send `content-type: application/json`; writes without one send that or the header
 * `x-sandbox-control: 1`. Both keep pages of other origins out, as does the check of `Host` and `Origin`. Times are
 * milliseconds since the epoch. Durations are milliseconds or texts such as `"90 minutes"`. Every failure is
 * `{"error": {"message": "...", "problems": [{"path": "faults[0].times", "message": "..."}]}}` with HTTP 400 (the
 * request is wrong), 401 (no token), 403 (wrong host, origin or content type), 404 or 405.
 *
 * | request | body | answer |
 * | --- | --- | --- |
 * | `GET /_sandbox` | | `Info` |
 * | `POST /_sandbox/reset` | | `{}`: state, ids, faults, request log and clock are as at the start; ids are others where apps were told of events |
 * | `GET /_sandbox/faults` | | `{"faults": [ActiveFault]}` |
 * | `POST /_sandbox/faults` | `FaultPlan.Plan`, a list of them, or a short spec such as `"dropped x2 POST /open-apis/im/*"` | `{"faults": [ActiveFault]}`: all that are in force |
 * | `DELETE /_sandbox/faults` | | `{}` |
 * | `GET /_sandbox/clock` | | `Clock` |
 * | `POST /_sandbox/clock` | `{"advance": Duration}` | `Clock` |
 * | `POST /_sandbox/user-tokens` | `{"user"?, "appId"?, "scopes"?, "lifetime"?}` | `Sandbox.UserTokenGrant` |
 * | `POST /_sandbox/tokens/revoke` | `{"kind"?, "appId"?, "value"?}` | `{"revoked": 3}` |
 * | `GET /_sandbox/users?offset&limit` | | `{"total": 100, "users": [Sandbox.SandboxUser]}` |
 * | `GET /_sandbox/chats` | | `{"chats": [Sandbox.SandboxChat]}` |
 * | `GET /_sandbox/messages?chat_id&limit` | | `{"messages": [Sandbox.SandboxMessage]}`, oldest first, the last `limit` |
 * | `POST /_sandbox/messages` | `{"text", "user"?, "chatId"?, "bot"?, "replyTo"?, "inThread"?}`, as of `Sandbox.SayOptions` | `Sandbox.Said`: a person says it; the message, and the events that apps are told of |
 * | `GET /_sandbox/messages/:message_id` | | `Sandbox.SandboxMessage` |
 * | `GET /_sandbox/cards` | | `{"cards": [Sandbox.SandboxCard]}` |
 * | `GET /_sandbox/cards/:card_id` | | `Sandbox.SandboxCard` |
 * | `GET /_sandbox/files` | | `{"files": [StoredFile]}` |
 * | `GET /_sandbox/files/:key` | | the bytes |
 * | `GET /_sandbox/requests?endpoint&method&path&status&code&source&failed&after&limit` | | `{"requests": [Sandbox.RequestRecord]}`, oldest first, the last `limit`; `path` may end in `*`, `source` is `kept`, `drawn` or `unmodelled`, `failed=true` keeps what was not answered with code 0 |
 * | `DELETE /_sandbox/requests` | | `{}` |
 * | `GET /_sandbox/request-counts` | | `{"counts": {"im.v1.message.create": 2}}` |
 * | `GET /_sandbox/limits` | | `{"limits": [Sandbox.LimitUse]}`: the limits that were put to use, what they let through and refused |
 * | `POST /_sandbox/messages/:message_id/actions` | `Sandbox.CardActionOptions` | `Sandbox.AppEvent`: the event that the platform makes of it |
 * | `POST /_sandbox/deeds` | a `Sandbox.Deed` with `"user"?` | `{"events": [Sandbox.AppEvent]}`: a person does it; the events that apps are told of |
 * | `GET /_sandbox/app-events` | | `{"events": [Sandbox.AppEvent]}` |
 * | `POST /_sandbox/app-events` | `{"type", "payload", "appId"?, "tenantKey"?}` | `Sandbox.AppEvent`: any event of the platform, raised by hand; the payload has to fit it |
 * | `GET /_sandbox/subscriptions` | | `{"subscriptions": [Sandbox.Subscription]}` |
 * | `POST /_sandbox/subscriptions` | `Sandbox.SubscriptionOptions` | `Sandbox.Subscription`: where an app is told of events and callbacks; addresses have to answer a challenge |
 * | `GET /_sandbox/deliveries?event_id&limit` | | `{"deliveries": [Sandbox.Delivery]}`: each attempt to bring an event to an app, in the order in which they ended, the last `limit` |
 * | `GET /_sandbox/events?after&types` | | with `accept: text/event-stream` server-sent events until the connection closes, else `{"events": [Sandbox.SandboxEvent]}` |
 *
 * The stream of events carries one `Sandbox.SandboxEvent` as JSON in each `data`, its number in `id` and its kind in
 * `event`. It begins with what is remembered beyond `after` (or the header `last-event-id`, which browsers send when
 * they connect again; absent: with what comes from now on; `0`: with the oldest remembered). Where older events were
 * forgotten in between, an event of the kind `gap` comes first: read the state anew.
 *
 * @example
 * curl -X POST localhost:4010/_sandbox/faults -H 'content-type: application/json' \
 *   -d '{"match":{"endpoint":"im.v1.message.create"},"times":2,"action":{"type":"rateLimited","resetSeconds":3}}'
 *
 * @since 0.1.0
 */
import * as Secret from "@effect-feishu/core/Secret"
import * as Settings from "@effect-feishu/core/Settings"
import type * as EventDefinition from "@effect-feishu/core/EventDefinition"
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import type * as FaultPlan from "./FaultPlan.js"
import type * as Sandbox from "./Sandbox.js"

/**
 * @since 0.1.0
 * @category type ids
 */
export const TypeId: TypeId = "~@effect-feishu/sandbox/SandboxControl"

/**
 * @since 0.1.0
 * @category type ids
 */
export type TypeId = "~@effect-feishu/sandbox/SandboxControl"

/**
 * What a sandbox is.
 *
 * @since 0.1.0
 * @category models
 */
export interface Info extends Sandbox.Info {
  readonly version: string
  readonly clock: Clock
}

/**
 * The sandbox's time.
 *
 * @since 0.1.0
 * @category models
 */
export interface Clock {
  readonly now: number
  /** By how many milliseconds it was advanced. */
  readonly advanced: number
}

/**
 * A file as the list of files shows it; its bytes are at `/_sandbox/files/:key`.
 *
 * @since 0.1.0
 * @category models
 */
export interface StoredFile extends Omit<Sandbox.SandboxFile, "bytes"> {
  readonly size: number
}

/**
 * Which requests to list; an absent property matches all.
 *
 * @since 0.1.0
 * @category models
 */
export interface RequestFilter {
  /** Id of the endpoint. */
  readonly endpoint?: string | undefined
  readonly method?: string | undefined
  /** `:name` stands for any one segment, a `*` at the end for any rest. */
  readonly path?: string | undefined
  readonly status?: number | undefined
  readonly code?: number | undefined
  /** Where the answer came from: `drawn` lists those that no test should rely on. */
  readonly source?: Sandbox.RequestRecord["source"]
  /** Those that were not answered with code 0. */
  readonly failed?: boolean | undefined
  /** Those with a higher index. */
  readonly after?: number | undefined
  /** The last so many of them. */
  readonly limit?: number | undefined
}

/**
 * Which messages to list; an absent property matches all.
 *
 * @since 0.1.0
 * @category models
 */
export interface MessageFilter {
  readonly chatId?: string | undefined
  /** The last so many of them. */
  readonly limit?: number | undefined
}

/**
 * A time span: milliseconds, or a text such as `"90 minutes"`.
 *
 * @since 0.1.0
 * @category models
 */
export type Duration = number | string

/**
 * A failure as the control API tells it.
 *
 * @since 0.1.0
 * @category models
 */
export interface Failure {
  readonly error: {
    readonly message: string
    readonly problems?: ReadonlyArray<FaultPlan.Problem> | undefined
  }
}

/**
 * Where the control API is, and what it asks for.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /** Such as `http://127.0.0.1:4010`. */
  readonly baseUrl: string
  /** Where the sandbox asks for one. */
  readonly token?: Secret.Secret | undefined
}

/**
 * The control API of one sandbox.
 *
 * @since 0.1.0
 * @category models
 */
export interface Service {
  readonly [TypeId]: TypeId
  readonly info: Effect.Effect<Info, SandboxControlError>
  readonly reset: Effect.Effect<void, SandboxControlError>
  readonly faults: Effect.Effect<ReadonlyArray<FaultPlan.ActiveFault>, SandboxControlError>
  readonly inject: (
    ...plans: ReadonlyArray<FaultPlan.Plan>
  ) => Effect.Effect<ReadonlyArray<FaultPlan.ActiveFault>, SandboxControlError>
  readonly clearFaults: Effect.Effect<void, SandboxControlError>
  readonly clock: Effect.Effect<Clock, SandboxControlError>
  readonly advance: (by: Duration) => Effect.Effect<Clock, SandboxControlError>
  readonly mintUserToken: (options?: {
    readonly user?: number | string | undefined
    readonly appId?: string | undefined
    readonly scopes?: ReadonlyArray<string> | undefined
    readonly lifetime?: Duration | undefined
  }) => Effect.Effect<Sandbox.UserTokenGrant, SandboxControlError>
  readonly revokeTokens: (match?: Sandbox.TokenMatch) => Effect.Effect<number, SandboxControlError>
  readonly users: (page?: {
    readonly offset?: number | undefined
    readonly limit?: number | undefined
  }) => Effect.Effect<
    { readonly total: number; readonly users: ReadonlyArray<Sandbox.SandboxUser> },
    SandboxControlError
  >
  readonly chats: Effect.Effect<ReadonlyArray<Sandbox.SandboxChat>, SandboxControlError>
  readonly messages: (
    filter?: MessageFilter
  ) => Effect.Effect<ReadonlyArray<Sandbox.SandboxMessage>, SandboxControlError>
  readonly message: (messageId: string) => Effect.Effect<Sandbox.SandboxMessage, SandboxControlError>
  readonly cards: Effect.Effect<ReadonlyArray<Sandbox.SandboxCard>, SandboxControlError>
  readonly card: (cardId: string) => Effect.Effect<Sandbox.SandboxCard, SandboxControlError>
  readonly files: Effect.Effect<ReadonlyArray<StoredFile>, SandboxControlError>
  readonly file: (key: string) => Effect.Effect<Uint8Array, SandboxControlError>
  readonly requests: (
    filter?: RequestFilter
  ) => Effect.Effect<ReadonlyArray<Sandbox.RequestRecord>, SandboxControlError>
  readonly clearRequests: Effect.Effect<void, SandboxControlError>
  readonly requestCounts: Effect.Effect<Readonly<Record<string, number>>, SandboxControlError>
  /** The limits that were put to use, the latest last: what they let through and refused. */
  readonly limits: Effect.Effect<ReadonlyArray<Sandbox.LimitUse>, SandboxControlError>
  readonly useCard: (
    messageId: string,
    action: Sandbox.CardActionOptions
  ) => Effect.Effect<Sandbox.AppEvent, SandboxControlError>
  /** Somebody writes a text in a chat, and the apps that hear it are told. */
  readonly say: (
    text: string,
    options?: Sandbox.SayOptions
  ) => Effect.Effect<Sandbox.Said, SandboxControlError>
  /** A person (default: the first) does something: reacts, recalls, joins, decides. */
  readonly act: (
    deed: Sandbox.Deed,
    user?: number | string
  ) => Effect.Effect<ReadonlyArray<Sandbox.AppEvent>, SandboxControlError>
  readonly appEvents: Effect.Effect<ReadonlyArray<Sandbox.AppEvent>, SandboxControlError>
  /** Raises an event by hand; a payload that does not fit its definition is refused with everything that is wrong. */
  readonly raise: <Payload, Answer>(
    definition: EventDefinition.EventDefinition<Payload, Answer>,
    payload: Payload,
    options?: Sandbox.RaiseOptions
  ) => Effect.Effect<Sandbox.AppEvent, SandboxControlError>
  readonly subscribe: (
    options: Sandbox.SubscriptionOptions
  ) => Effect.Effect<Sandbox.Subscription, SandboxControlError>
  readonly subscriptions: Effect.Effect<ReadonlyArray<Sandbox.Subscription>, SandboxControlError>
  readonly deliveries: (filter?: {
    readonly eventId?: string | undefined
    /** The last so many of them. */
    readonly limit?: number | undefined
  }) => Effect.Effect<ReadonlyArray<Sandbox.Delivery>, SandboxControlError>
  /** What is remembered beyond `after` (absent: nothing, 0: everything), then what happens, until it is interrupted. */
  readonly events: (after?: number) => Stream.Stream<Sandbox.SandboxEvent, SandboxControlError>
}

/**
 * A sandbox in another process.
 *
 * @since 0.1.0
 * @category tags
 */
export class SandboxControl extends Context.Tag(TypeId)<SandboxControl, Service>() {}

/**
 * The sandbox refused (`status` is its HTTP status) or could not be reached (`status` is 0).
 *
 * @since 0.1.0
 * @category errors
 */
export class SandboxControlError extends Data.TaggedError("SandboxControlError")<{
  readonly request: string
  readonly status: number
  readonly reason: string
  readonly problems: ReadonlyArray<FaultPlan.Problem>
  readonly cause?: unknown
}> {
  override get message(): string {
    const problems = this.problems.map(({ message, path }) => `\n  ${path}: ${message}`).join("")
    return `${this.request}: ${this.reason}${problems}`
  }
}

type Query = Readonly<Record<string, string | number | boolean | undefined>>

const queryOf = (query: Query): string => {
  const params = new URLSearchParams()
  for (const name in query) if (query[name] !== undefined) params.set(name, String(query[name]))
  return params.size === 0 ? "" : `?${params.toString()}`
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null

const failureOf = (text: string): Failure["error"] => {
  try {
    const value: unknown = JSON.parse(text)
    if (isObject(value) && isObject(value["error"]) && typeof value["error"]["message"] === "string") {
      return value["error"] as Failure["error"]
    }
  } catch {
    // Not the control API: its text is all there is to show.
  }
  return { message: text === "" ? "no answer" : text.slice(0, 200) }
}

type Open = (
  method: string,
  path: string,
  body?: unknown,
  accept?: string
) => Effect.Effect<Response, SandboxControlError>

const rules: Settings.Rules<Options> = {
  baseUrl: /*#__PURE__*/ Settings.required(
    /*#__PURE__*/ Settings.rule("a URL", (value) => URL.canParse(String(value)))
  ),
  token: Settings.secret
}

/** Asks the control API, and fails where it refuses or does not answer. */
const opener = (options: Options): Open => {
  Settings.unsafeCheck("SandboxControl.make", options ?? null, rules)
  const base = `${String(options.baseUrl).replace(/\/+$/, "")}/_sandbox`
  const token = options.token === undefined ? undefined : Redacted.value(Secret.make(options.token))
  return (method, path, body, accept = "application/json") => {
    const request = `${method} /_sandbox${path}`
    const unreachable = (cause: unknown) =>
      new SandboxControlError({ request, status: 0, reason: "no answer", problems: [], cause })
    return Effect.tryPromise({
      try: (signal) =>
        fetch(base + path, {
          method,
          signal,
          headers: {
            accept,
            "x-sandbox-control": "1",
            ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
            ...(body === undefined ? {} : { "content-type": "application/json" })
          },
          ...(body === undefined ? {} : { body: JSON.stringify(body) })
        }),
      catch: unreachable
    }).pipe(
      Effect.flatMap((response) =>
        response.ok
          ? Effect.succeed(response)
          : Effect.flatMap(Effect.tryPromise({ try: () => response.text(), catch: unreachable }), (text) => {
              const { message, problems } = failureOf(text)
              return Effect.fail(
                new SandboxControlError({
                  request,
                  status: response.status,
                  reason: message,
                  problems: problems ?? []
                })
              )
            })
      )
    )
  }
}

/** The body of an answer. */
const read = <A>(
  response: Response,
  body: (response: Response) => Promise<A>
): Effect.Effect<A, SandboxControlError> =>
  Effect.tryPromise({
    try: () => body(response),
    catch: (cause) =>
      new SandboxControlError({
        request: response.url,
        status: response.status,
        reason: "the answer broke off or is no JSON",
        problems: [],
        cause
      })
  })

/** What stands under a key of an answer. */
const part = <K extends string, A>(
  key: K,
  effect: Effect.Effect<Readonly<Record<K, A>>, SandboxControlError>
): Effect.Effect<A, SandboxControlError> => Effect.map(effect, (value) => value[key])

const at = encodeURIComponent

/** The server-sent events of an answer, until it ends. */
const eventsIn = (response: Response): Stream.Stream<Sandbox.SandboxEvent, SandboxControlError> =>
  Stream.fromReadableStream({
    evaluate: () => response.body ?? new ReadableStream<Uint8Array>({ start: (c) => c.close() }),
    onError: (cause) =>
      new SandboxControlError({
        request: "GET /_sandbox/events",
        status: response.status,
        reason: "the connection broke",
        problems: [],
        cause
      })
  }).pipe(
    Stream.decodeText(),
    Stream.splitLines,
    Stream.filter((line) => line.startsWith("data: ")),
    Stream.map((line) => JSON.parse(line.slice("data: ".length)) as Sandbox.SandboxEvent)
  )

/**
 * The client of a running sandbox's control API, over the platform's own `fetch`.
 *
 * @example
 * const control = SandboxControl.make({ baseUrl: "http://127.0.0.1:4010" })
 * const program = control.inject({ share: 0.1, action: "any" })
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (options: Options): Service => {
  const open = opener(options)

  const json = <A>(method: string, path: string, body?: unknown): Effect.Effect<A, SandboxControlError> =>
    Effect.flatMap(open(method, path, body), (response) =>
      read(response, (response) => response.json() as Promise<A>)
    )

  const get = <A>(path: string): Effect.Effect<A, SandboxControlError> => json<A>("GET", path)

  return SandboxControl.of({
    [TypeId]: TypeId,
    info: get(""),
    reset: Effect.asVoid(json("POST", "/reset")),
    faults: part("faults", get("/faults")),
    inject: (...plans) => part("faults", json("POST", "/faults", plans)),
    clearFaults: Effect.asVoid(json("DELETE", "/faults")),
    clock: get("/clock"),
    advance: (by) => json("POST", "/clock", { advance: by }),
    mintUserToken: (input = {}) => json("POST", "/user-tokens", input),
    revokeTokens: (match = {}) => part("revoked", json("POST", "/tokens/revoke", match)),
    users: (page = {}) => get(`/users${queryOf(page)}`),
    chats: part("chats", get("/chats")),
    messages: (filter = {}) =>
      part("messages", get(`/messages${queryOf({ chat_id: filter.chatId, limit: filter.limit })}`)),
    message: (id) => get(`/messages/${at(id)}`),
    cards: part("cards", get("/cards")),
    card: (id) => get(`/cards/${at(id)}`),
    files: part("files", get("/files")),
    file: (key) =>
      Effect.flatMap(open("GET", `/files/${at(key)}`), (response) =>
        read(response, async (response) => new Uint8Array(await response.arrayBuffer()))
      ),
    requests: (filter = {}) => part("requests", get(`/requests${queryOf({ ...filter })}`)),
    clearRequests: Effect.asVoid(json("DELETE", "/requests")),
    requestCounts: part("counts", get("/request-counts")),
    limits: part("limits", get("/limits")),
    useCard: (messageId, action) => json("POST", `/messages/${at(messageId)}/actions`, action),
    say: (text, options = {}) => json("POST", "/messages", { ...options, text }),
    act: (deed, user) => part("events", json("POST", "/deeds", { ...deed, user })),
    appEvents: part("events", get("/app-events")),
    raise: ({ type }, payload, options = {}) => json("POST", "/app-events", { ...options, type, payload }),
    subscribe: (options) => json("POST", "/subscriptions", options),
    subscriptions: part("subscriptions", get("/subscriptions")),
    deliveries: ({ eventId, limit } = {}) =>
      part("deliveries", get(`/deliveries${queryOf({ event_id: eventId, limit })}`)),
    events: (after) =>
      Stream.unwrap(
        Effect.map(open("GET", `/events${queryOf({ after })}`, undefined, "text/event-stream"), eventsIn)
      )
  })
}

/**
 * A client of the control API of a running sandbox.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (options: Options): Layer.Layer<SandboxControl> =>
  Layer.succeed(SandboxControl, make(options))
