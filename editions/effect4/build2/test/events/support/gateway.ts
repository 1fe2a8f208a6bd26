/**
 * The platform's side of the long connection, in process and in the test's hands: it answers discovery, opens or refuses
 * WebSockets, sends frames, and can be as bad as the real one on a bad day.
 */
import * as Connection from "@effect-feishu/events/Connection"
import type * as Envelope from "@effect-feishu/events/Envelope"
import * as Events from "@effect-feishu/events/Events"
import * as Frame from "@effect-feishu/events/Frame"
import * as LongConnection from "@effect-feishu/events/LongConnection"
import * as AppTicketStore from "@effect-feishu/core/AppTicketStore"
import * as Credentials from "@effect-feishu/core/Credentials"
import * as Feishu from "@effect-feishu/core/Feishu"
import * as Region from "@effect-feishu/core/Region"
import * as TokenCache from "@effect-feishu/core/TokenCache"
import * as Transport from "@effect-feishu/core/Transport"
import * as Socket from "effect/socket/Socket"
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Effect3 from "../../../effect3/effect/Effect.js"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Scope from "effect/Scope"
import * as SubscriptionRef from "effect/SubscriptionRef"
import * as TestClock3 from "../../../effect3/effect/TestClock.js"
import { rightOf } from "../../core/support/either.js"

export const appId = "cli_0123456789abcdef"
export const appSecret = "the-secret-of-the-app"

type Listener = (event: never) => void

/** A WebSocket as the standard has it, with what `ws` adds. The other side is the test. */
export class FakeSocket {
  readyState = 0
  binaryType = "blob"
  bufferedAmount = 0
  /** What came out, in order. */
  readonly sent: Array<Frame.Frame> = []
  closedWith: number | undefined = undefined
  isTerminated = false
  private readonly listeners = new Map<string, Set<Listener>>()

  constructor(
    readonly url: string,
    private readonly gateway: Gateway
  ) {
    queueMicrotask(() => {
      if (this.readyState === 0) gateway.onSocket(this)
    })
  }

  // The program's side ---------------------------------------------------------------------------------------------

  addEventListener(type: string, listener: Listener): void {
    const all = this.listeners.get(type) ?? new Set()
    this.listeners.set(type, all.add(listener))
  }

  removeEventListener(type: string, listener: Listener): void {
    this.listeners.get(type)?.delete(listener)
  }

  on(type: string, listener: Listener): this {
    this.addEventListener(type, listener)
    return this
  }

  send(bytes: Uint8Array): void {
    if (this.readyState === 0) throw new Error("InvalidStateError")
    if (this.readyState !== 1) return
    const frame = rightOf(Frame.decode(Uint8Array.from(bytes)))
    this.sent.push(frame)
    this.gateway.onFrame(this, frame)
  }

  close(code: number): void {
    if (this.readyState >= 2) return
    this.closedWith = code
    this.readyState = 2
    if (this.gateway.answersClose) queueMicrotask(() => this.end(code, ""))
  }

  terminate(): void {
    this.isTerminated = true
    this.end(1006, "")
  }

  // The platform's side --------------------------------------------------------------------------------------------

  private tell(type: string, ...args: ReadonlyArray<unknown>): void {
    for (const listener of this.listeners.get(type) ?? [])
      (listener as (...args: ReadonlyArray<unknown>) => void)(...args)
  }

  accept(): void {
    this.readyState = 1
    this.tell("open", {})
  }

  refuse(statusCode: number, headers: { readonly [name: string]: string }): void {
    const destroy = () => {}
    this.tell("unexpected-response", { destroy }, { statusCode, headers, destroy })
  }

  deliver(frame: Frame.Frame | Uint8Array): void {
    const bytes = frame instanceof Uint8Array ? frame : Frame.encode(frame)
    this.tell("message", { data: Uint8Array.from(bytes).buffer })
  }

  text(text: string): void {
    this.tell("message", { data: text })
  }

  fail(message = "ECONNRESET"): void {
    this.tell("error", { message })
    this.end(1006, "")
  }

  end(code: number, reason: string): void {
    if (this.readyState === 3) return
    this.readyState = 3
    this.tell("close", { code, reason })
  }

  /** How many listen. */
  count(type: string): number {
    return this.listeners.get(type)?.size ?? 0
  }

  get pings(): number {
    return this.sent.filter(({ method }) => method === Frame.method.control).length
  }

  /** What was acknowledged: message id, and the payload. */
  get acks(): ReadonlyArray<{ readonly id: string | undefined; readonly outcome: unknown }> {
    return this.sent
      .filter(({ method }) => method === Frame.method.data)
      .map((frame) => ({
        id: Frame.header(frame, "message_id"),
        outcome: JSON.parse(new TextDecoder().decode(frame.payload)) as unknown
      }))
  }
}

export type Discovery = { readonly status?: number; readonly body: unknown } | "hang" | "unreachable" | "die"

export interface Wishes {
  readonly ReconnectCount?: number
  readonly ReconnectInterval?: number
  readonly ReconnectNonce?: number
  readonly PingInterval?: number
}

export class Gateway {
  readonly sockets: Array<FakeSocket> = []
  readonly discoveries: Array<{ readonly at: number; readonly request: Transport.Request }> = []
  answersPings = true
  answersClose = true
  wishes: Wishes | undefined = {
    ReconnectCount: -1,
    ReconnectInterval: 30,
    ReconnectNonce: 0,
    PingInterval: 60
  }
  /** What the next discoveries are answered with, instead of with a URL. */
  readonly answers: Array<Discovery> = []
  /** What calls to the API are answered with, by their path. */
  readonly api = new Map<string, (query: URLSearchParams) => unknown>([
    [
      "/open-apis/auth/v3/tenant_access_token/internal",
      () => ({ code: 0, msg: "", tenant_access_token: "t-1", expire: 7200 })
    ]
  ])
  onSocket: (socket: FakeSocket) => void = (socket) => socket.accept()

  onFrame(socket: FakeSocket, frame: Frame.Frame): void {
    if (frame.method === Frame.method.control && this.answersPings) {
      queueMicrotask(() => socket.deliver(Frame.pong(frame.service)))
    }
  }

  get socket(): FakeSocket {
    return this.sockets.at(-1)!
  }

  get url(): string {
    const number = this.discoveries.length
    return `wss://gateway.example/ws/v2?device_id=device-${number}&access_key=k&service_id=33554678&ticket=t-${number}`
  }

  get transport(): Transport.Service {
    const answer = (
      request: Transport.Request,
      asked: Discovery | undefined
    ): Effect.Effect<Transport.Response, Transport.Failure> => {
      if (asked === "hang") return Effect.never
      if (asked === "die") return Effect.die(new Error("a defect"))
      if (asked === "unreachable") {
        return Effect.fail(new Transport.Failure({ reason: "connect", cause: new Error("ENOTFOUND") }))
      }
      const { body, status = 200 } = asked ?? {
        body: { code: 0, msg: "", data: { URL: this.url, ClientConfig: this.wishes } }
      }
      const text = typeof body === "string" ? body : JSON.stringify(body)
      return Effect.succeed({
        status,
        header: (name) => (name === "x-tt-logid" ? `log-${request.path}` : undefined),
        body: text
      })
    }
    return {
      exchange: (request) =>
        Effect.flatMap(Clock.currentTimeMillis, (at) => {
          const { pathname, searchParams } = new URL(request.origin + request.path)
          const called = this.api.get(pathname)
          if (called !== undefined) return answer(request, { body: called(searchParams) })
          this.discoveries.push({ at, request })
          return answer(request, this.answers.shift())
        }),
      stream: () => Effect.die("nothing streams here")
    }
  }

  /** The waits that are under way: those of the connection, where nothing else waits. */
  readonly sleeps = Effect.map(TestClock3.sleeps(), (sleeps) => [...sleeps])

  readonly construct = (url: string): globalThis.WebSocket => {
    const socket = new FakeSocket(url, this)
    this.sockets.push(socket)
    return socket as unknown as globalThis.WebSocket
  }
}

/** A data frame. */
export const dataFrame = (
  id: string,
  payload: unknown,
  headers: { readonly [name: string]: string } = {}
): Frame.Frame => ({
  seqId: 1n,
  logId: 7_300_000_000_000_000_001n,
  service: 33_554_678,
  method: Frame.method.data,
  headers: Object.entries({
    type: "event",
    message_id: id,
    sum: "1",
    seq: "0",
    trace_id: `trace-${id}`,
    ...headers
  }).map(([key, value]) => ({ key, value })),
  payload:
    payload instanceof Uint8Array
      ? payload
      : new TextEncoder().encode(typeof payload === "string" ? payload : JSON.stringify(payload))
})

export const eventBody = (id: string, type = "im.message.receive_v1", event: unknown = { message: {} }) => ({
  schema: "2.0",
  header: {
    event_id: id,
    token: "",
    create_time: "1700000000000",
    event_type: type,
    tenant_key: "tk",
    app_id: appId
  },
  event
})

export const eventFrame = (id: string, type?: string, event?: unknown): Frame.Frame =>
  dataFrame(`msg-${id}`, eventBody(id, type, event))

/** Handlers that accept everything and remember it, unless told otherwise. */
export class FakeEvents {
  readonly received: Array<Envelope.Event> = []
  readonly transports: Array<string> = []
  handle: (event: Envelope.Event) => Effect.Effect<Events.Verdict> = () =>
    Effect.succeed({ _tag: "Accepted" })
  isDraining = false
  drain: Effect.Effect<ReadonlyArray<string>> = Effect.succeed([])

  get ids(): ReadonlyArray<string | undefined> {
    return this.received.map(({ id }) => id)
  }

  get service(): Events.Service {
    return {
      receive: (envelope, { transport }) =>
        Effect.suspend((): Effect.Effect<Events.Verdict> => {
          if (this.isDraining) return Effect.succeed({ _tag: "Refused", reason: "stopping" })
          this.received.push(envelope)
          this.transports.push(transport)
          return this.handle(envelope)
        }),
      idle: Effect.void,
      drain: Effect.suspend(() => {
        this.isDraining = true
        return this.drain
      })
    }
  }
}

export interface Settings {
  readonly region?: Region.Name
  readonly credentials?: "secret" | "assertion" | "store"
}

export interface World {
  readonly gateway: Gateway
  readonly events: FakeEvents
  /** The audiences for which an assertion was asked. */
  readonly assertions: ReadonlyArray<string>
  /** Builds the connection in a scope of its own. */
  readonly start: (options?: LongConnection.Options) => Effect.Effect<Running, Connection.ConnectionError>
  /** A program that does nothing but receive. */
  readonly launch: (options?: LongConnection.Options) => Effect.Effect<never, Connection.ConnectionError>
}

export interface Running extends Connection.Service {
  readonly now: Effect.Effect<Connection.State>
  /** Ends the layer, as the end of a program does. */
  readonly stop: Effect.Effect<void>
}

/** A gateway, handlers, and a program that is not started yet. */
export const world = ({ credentials = "secret", region = "feishu" }: Settings = {}): World => {
  const gateway = new Gateway()
  const events = new FakeEvents()
  const assertions: Array<string> = []
  const identity = {
    secret: Credentials.layer({ appId, appSecret }),
    assertion: Credentials.layerClientAssertion({
      appId,
      assertion: (audience) => Effect.sync(() => Redacted.make(`jwt-${assertions.push(audience)}`))
    }),
    store: Layer.provide(
      Credentials.layerStore({ appId, appSecret, tenantKey: "tk" }),
      AppTicketStore.layerMemory
    )
  }[credentials]
  const platform = Feishu.layerClient().pipe(
    Layer.provideMerge(Layer.mergeAll(identity, TokenCache.layerMemory)),
    Layer.provideMerge(Region.layer({ region })),
    Layer.provide(Layer.succeed(Transport.Transport, gateway.transport)),
    Layer.orDie
  )
  const layer = (options: LongConnection.Options) =>
    LongConnection.layer(options).pipe(
      Layer.provide(
        Layer.mergeAll(
          Layer.succeed(Events.Events, events.service),
          Layer.succeed(Socket.WebSocketConstructor, gateway.construct),
          platform
        )
      )
    )
  return {
    gateway,
    events,
    assertions,
    start: (options = {}) =>
      Effect.gen(function* () {
        const scope = yield* Scope.make()
        const context = yield* Layer.buildWithScope(layer(options), scope).pipe(
          Effect.onError(() => Scope.close(scope, Exit.void))
        )
        const connection = Context.get(context, Connection.Connection)
        return {
          ...connection,
          now: SubscriptionRef.get(connection.state),
          stop: Scope.close(scope, Exit.void)
        }
      }),
    launch: (options = {}) => Layer.launch(layer(options))
  }
}

/** Lets everything happen that needs no time. */
export const settle: Effect.Effect<void> = Effect.promise(
  () => new Promise<void>((resolve) => setImmediate(resolve))
).pipe(Effect3.repeatN(9), Effect.asVoid)

/** Time goes by, and everything that has to happen by then happens. */
export const pass = (duration: Parameters<typeof TestClock3.adjust>[0]): Effect.Effect<void> =>
  Effect.andThen(TestClock3.adjust(duration), settle)
