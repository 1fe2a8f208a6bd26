/**
 * The sandbox on a port, for any SDK in any language. Node only.
 *
 * Apps find the long connection here as well: `POST /callback/ws/endpoint` tells where, and events come over it.
 *
 * At its root, where there is a control API, is a page that shows chats, cards and requests as they come, and lets a
 * person press, fill in, and make things fail.
 *
 * It stands on `node:http` and not on `@effect/platform-node`'s server: that one offers no way to break a connection
 * in the middle of an answer, which fault plans must be able to do.
 *
 * @since 0.1.0
 */
import * as Settings from "@effect-feishu/core/Settings"
import type * as Secret from "@effect-feishu/core/Secret"
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Runtime from "effect/Runtime"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { randomBytes } from "node:crypto"
import * as Http from "node:http"
import type * as Net from "node:net"
import { type WebSocket, WebSocketServer } from "ws"
import type { Access, ControlReply } from "./internal/control.js"
import { secretOf } from "./internal/secrets.js"
import * as Sandbox from "./Sandbox.js"
import { sane } from "./internal/sane.js"

/**
 * @since 0.1.0
 * @category type ids
 */
export const TypeId: TypeId = "~@effect-feishu/sandbox/SandboxServer"

/**
 * @since 0.1.0
 * @category type ids
 */
export type TypeId = "~@effect-feishu/sandbox/SandboxServer"

/**
 * Where the server listens, and what it offers.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /** Default 0: any free port. */
  readonly port?: number | undefined
  /** Default `127.0.0.1`: only this machine. */
  readonly host?: string | undefined
  /** Largest request body in bytes that is read (default 1 GiB). */
  readonly maxBodyBytes?: number | undefined
  /** Whether there is a control API (`SandboxControl`). Default: where only this machine can reach the server. */
  readonly control?: boolean | undefined
  /**
   * What the control API asks its callers for. Where others than this machine can reach the server it always asks:
   * absent, a token is made up. On this machine alone it asks only when a token is given.
   */
  readonly controlToken?: Secret.Secret | undefined
}

/**
 * A running server: where it is reached.
 *
 * @since 0.1.0
 * @category models
 */
export interface Service {
  readonly [TypeId]: TypeId
  /** Such as `http://127.0.0.1:40123`: what an SDK takes as its base URL or domain. */
  readonly baseUrl: string
  readonly port: number
  /** Absent where there is no control API; `token` where it asks for one. */
  readonly control:
    | { readonly url: string; readonly token: Redacted.Redacted<string> | undefined }
    | undefined
}

/**
 * A running server.
 *
 * @since 0.1.0
 * @category tags
 */
export class SandboxServer extends Context.Tag(TypeId)<SandboxServer, Service>() {}

/**
 * The server could not start to listen, most often because the port is taken.
 *
 * @since 0.1.0
 * @category errors
 */
export class SandboxServerError extends Data.TaggedError("SandboxServerError")<{
  readonly port: number
  readonly host: string
  readonly cause: unknown
}> {
  override get message(): string {
    const code =
      typeof this.cause === "object" && this.cause !== null && "code" in this.cause
        ? String(this.cause.code)
        : ""
    return code === "EADDRINUSE"
      ? `Port ${this.port} on ${this.host} is taken: choose another, or 0 for any free one`
      : `The sandbox cannot listen on ${this.host}:${this.port} (${code})`
  }
}

/** Nothing that the control API takes is longer. */
const maxControlBytes = 4 * 1024 * 1024

const headersOf = (request: Http.IncomingMessage): Record<string, string> => {
  const out: Record<string, string> = {}
  for (const name in request.headers) {
    const value = request.headers[name]
    if (value !== undefined) out[name] = typeof value === "string" ? value : value.join(", ")
  }
  return out
}

const nothing = new Uint8Array(0)

const rules: Settings.Rules<Options> = {
  port: /*#__PURE__*/ Settings.whole(0, 65_535),
  // Of an empty one Node makes all addresses of the machine.
  host: Settings.filled,
  maxBodyBytes: /*#__PURE__*/ Settings.whole(0),
  control: Settings.flag
}

/**
 * Gathers the body with one copy: into a buffer of the announced length, or, where none is announced, by joining.
 * `null`: it is longer than allowed.
 */
const readBody = (
  request: Http.IncomingMessage,
  max: number,
  done: (body: Uint8Array | null) => void
): void => {
  const announced = request.headers["content-length"]
  if (announced === undefined && request.headers["transfer-encoding"] === undefined) {
    request.resume()
    done(nothing)
    return
  }
  const length = announced === undefined ? undefined : Number(announced)
  if (length !== undefined && length > max) {
    done(null)
    return
  }
  const whole = length === undefined ? undefined : Buffer.allocUnsafeSlow(length)
  const chunks: Array<Buffer> = []
  let at = 0
  request.on("data", (chunk: Buffer) => {
    if (at + chunk.byteLength > max) {
      request.removeAllListeners("data")
      done(null)
      return
    }
    if (whole === undefined) chunks.push(chunk)
    else chunk.copy(whole, at)
    at += chunk.byteLength
  })
  request.on("end", () => {
    if (at <= max) done(whole ?? Buffer.concat(chunks, at))
  })
}

const respond = (response: Http.ServerResponse, outcome: Sandbox.SandboxResponse): void => {
  switch (outcome._tag) {
    case "Reply":
      response.writeHead(outcome.status, outcome.headers)
      response.end(outcome.body)
      return
    case "Cut":
      response.writeHead(outcome.status, outcome.headers)
      response.flushHeaders()
      response.write(outcome.body)
      // The connection breaks once what was written has left.
      response.socket?.destroySoon()
      return
    case "Drop":
      response.socket?.destroy()
      return
    case "Hang":
      return
  }
}

/** Whether an address, or a name that a client calls it by, is this machine and no other. */
const isThisMachine = (host: string): boolean => {
  const name = host.replace(/^\[|\]$/g, "").toLowerCase()
  return (
    name === "localhost" ||
    name.endsWith(".localhost") ||
    name === "::1" ||
    /^127(?:\.\d{1,3}){3}$/.test(name)
  )
}

const isPage = (url: string | undefined): boolean => url !== undefined && /^\/(?:\?|$)/.test(url)

const isControl = (url: string | undefined): boolean => url !== undefined && /^\/_sandbox(?:[/?]|$)/.test(url)

/** Silent connections are cut by what lies between; a comment now and then keeps them. */
const heartbeat = 15_000

/** Writes what happens until the other side goes. Waits for a slow reader: what it misses meanwhile it reads later. */
const stream = (
  response: Http.ServerResponse,
  events: Stream.Stream<Sandbox.SandboxEvent>
): Effect.Effect<void> => {
  const write = (text: string): Effect.Effect<void> =>
    Effect.async((resume) => {
      if (response.write(text)) return resume(Effect.void)
      const drained = () => resume(Effect.void)
      response.once("drain", drained)
      return Effect.sync(() => response.removeListener("drain", drained))
    })
  return Effect.suspend(() => {
    response.writeHead(200, {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store",
      "x-accel-buffering": "no",
      "x-content-type-options": "nosniff"
    })
    const beat = setInterval(() => response.write(":\n\n"), heartbeat)
    return Effect.zipRight(
      write("retry: 1000\n\n"),
      Stream.runForEach(events, (event) =>
        write(`id: ${event.id}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`)
      )
    ).pipe(Effect.ensuring(Effect.sync(() => clearInterval(beat))))
  })
}

const respondControl = (response: Http.ServerResponse, reply: ControlReply): Effect.Effect<void> => {
  if (reply._tag === "Stream") return stream(response, reply.events)
  return Effect.sync(() => {
    response.writeHead(reply.status, reply.headers)
    response.end(reply.body)
  })
}

/** The answer to an upgrade that is refused: the reasons are in its headers. */
const refusal = ({ code, message, status }: Extract<Sandbox.Admission, { _tag: "Refused" }>): string =>
  [
    `HTTP/1.1 ${status === 403 ? "403 Forbidden" : "500 Internal Server Error"}`,
    `Handshake-Status: ${status}`,
    `Handshake-Msg: ${message}`,
    ...(code === undefined ? [] : [`Handshake-Autherrcode: ${code}`]),
    "Content-Length: 0",
    "Connection: close",
    "",
    ""
  ].join("\r\n")

/** Carries frames between a socket and the gateway. */
const connected = (
  webSocket: WebSocket,
  { open }: Extract<Sandbox.Admission, { _tag: "Admitted" }>
): void => {
  const link = open({
    send: (frame) => webSocket.send(frame),
    close: (code, reason) => {
      if (code === 1006) webSocket.terminate()
      else webSocket.close(code, reason)
    }
  })
  webSocket.on("message", (data, isBinary) => {
    if (isBinary && Buffer.isBuffer(data)) link.receive(data)
  })
  webSocket.on("error", () => webSocket.terminate())
  webSocket.on("close", link.gone)
}

/** Listens until the scope closes; then cuts all connections, hanging ones as well. */
const listening = (
  server: Http.Server,
  sockets: WebSocketServer,
  host: string,
  port: number
): Effect.Effect<void, SandboxServerError, Scope.Scope> =>
  Effect.acquireRelease(
    Effect.async<void, SandboxServerError>((resume) => {
      const fail = (cause: unknown) => resume(Effect.fail(new SandboxServerError({ port, host, cause })))
      server.once("error", fail)
      server.listen(port, host, () => {
        server.removeListener("error", fail)
        resume(Effect.void)
      })
    }),
    () =>
      Effect.async<void>((resume) => {
        server.close(() => resume(Effect.void))
        server.closeAllConnections()
        for (const webSocket of sockets.clients) webSocket.terminate()
      })
  )

/**
 * Serves the sandbox until the scope closes; then connections are cut, hanging ones as well.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (
  options: Options = {}
): Effect.Effect<Service, SandboxServerError, Sandbox.Sandbox | Scope.Scope> =>
  Effect.gen(function* () {
    sane("server: ", options, rules)
    const sandbox = yield* Sandbox.Sandbox
    const runFork = Runtime.runFork(yield* Effect.runtime<never>())
    const host = options.host ?? "127.0.0.1"
    const max = options.maxBodyBytes ?? 1024 ** 3
    const isPrivate = isThisMachine(host)
    const hasControl = options.control ?? isPrivate
    const token =
      options.controlToken !== undefined
        ? secretOf("controlToken", options.controlToken)
        : isPrivate
          ? undefined
          : Redacted.make(randomBytes(24).toString("base64url"))
    const access: Access = {
      hosts: isPrivate ? isThisMachine : undefined,
      token: token === undefined ? undefined : Redacted.value(token)
    }
    // From now on what happens is noted, so that whoever connects later can see it.
    if (hasControl) yield* sandbox.recentEvents()

    const control = (request: Sandbox.SandboxRequest, response: Http.ServerResponse): void => {
      const fiber = runFork(
        Effect.flatMap(
          Effect.promise(() => import("./internal/control.js")),
          ({ answer }) =>
            Effect.flatMap(answer(sandbox, access, request), (reply) => respondControl(response, reply))
        )
      )
      response.once("close", () => runFork(Fiber.interruptFork(fiber)))
      fiber.addObserver((exit) => {
        if (Exit.isFailure(exit)) response.destroy()
      })
    }

    const showPage = (request: Http.IncomingMessage, response: Http.ServerResponse): void => {
      request.resume()
      runFork(
        Effect.map(
          Effect.promise(() => import("./internal/page.js")),
          ({ page }) => {
            const { body, headers } = page()
            response.writeHead(200, headers).end(request.method === "HEAD" ? undefined : body)
          }
        )
      )
    }

    const server = Http.createServer((request, response) => {
      if (hasControl && isPage(request.url) && (request.method === "GET" || request.method === "HEAD")) {
        showPage(request, response)
        return
      }
      const isForControl = hasControl && isControl(request.url)
      readBody(request, isForControl ? maxControlBytes : max, (body) => {
        if (body === null) {
          response.writeHead(413, { connection: "close" }).end(() => request.destroy())
          return
        }
        const asked: Sandbox.SandboxRequest = {
          method: request.method ?? "GET",
          url: request.url ?? "/",
          headers: headersOf(request),
          body
        }
        if (isForControl) control(asked, response)
        else runFork(Effect.map(sandbox.handle(asked), (outcome) => respond(response, outcome)))
      })
    })
    const sockets = new WebSocketServer({ noServer: true })
    server.on("upgrade", (request, socket, head) => {
      // Whoever goes while it is decided has gone.
      socket.on("error", () => socket.destroy())
      runFork(
        Effect.map(sandbox.connect(request.url ?? "/"), (admission) => {
          if (admission._tag === "Refused") socket.end(refusal(admission), () => socket.destroy())
          else {
            sockets.handleUpgrade(request, socket, head, (webSocket) => connected(webSocket, admission))
          }
        })
      )
    })
    // Clients keep connections for longer than Node's five seconds and would meet closing ones.
    server.keepAliveTimeout = 120_000
    server.requestTimeout = 0
    yield* listening(server, sockets, host, options.port ?? 0)
    const { port } = server.address() as Net.AddressInfo
    const name = host.includes(":") ? `[${host}]` : host
    const baseUrl = `http://${name}:${port}`
    return SandboxServer.of({
      [TypeId]: TypeId,
      baseUrl,
      port,
      control: hasControl ? { url: `${baseUrl}/_sandbox`, token } : undefined
    })
  })

/**
 * A server over the sandbox that is there.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerServer = (
  options: Options = {}
): Layer.Layer<SandboxServer, SandboxServerError, Sandbox.Sandbox> =>
  Layer.scoped(SandboxServer, make(options))

/**
 * A sandbox and a server over it.
 *
 * @example
 * const program = Effect.gen(function* () {
 *   const { baseUrl } = yield* SandboxServer.SandboxServer
 *   yield* Effect.log(`point your SDK at ${baseUrl}`)
 *   yield* Effect.never
 * }).pipe(Effect.provide(SandboxServer.layer({ port: 4010, users: 2500 })))
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (
  options: Options & Sandbox.Options = {}
): Layer.Layer<SandboxServer | Sandbox.Sandbox, SandboxServerError> =>
  Layer.provideMerge(layerServer(options), Sandbox.layer(options))
