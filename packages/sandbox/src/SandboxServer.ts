/**
 * The sandbox on a port, for any SDK in any language. Node only.
 *
 * It stands on `node:http` and not on `@effect/platform-node`'s server: that one offers no way to break a connection
 * in the middle of an answer, which fault plans must be able to do.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Runtime from "effect/Runtime"
import type * as Scope from "effect/Scope"
import * as Http from "node:http"
import type * as Net from "node:net"
import * as Sandbox from "./Sandbox.js"

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
}

/**
 * @since 0.1.0
 * @category models
 */
export interface Service {
  readonly [TypeId]: TypeId
  /** Such as `http://127.0.0.1:40123`: what an SDK takes as its base URL or domain. */
  readonly baseUrl: string
  readonly port: number
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

const headersOf = (request: Http.IncomingMessage): Record<string, string> => {
  const out: Record<string, string> = {}
  for (const name in request.headers) {
    const value = request.headers[name]
    if (value !== undefined) out[name] = typeof value === "string" ? value : value.join(", ")
  }
  return out
}

const nothing = new Uint8Array(0)

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
    const sandbox = yield* Sandbox.Sandbox
    const runFork = Runtime.runFork(yield* Effect.runtime<never>())
    const host = options.host ?? "127.0.0.1"
    const max = options.maxBodyBytes ?? 1024 ** 3
    const server = Http.createServer((request, response) => {
      readBody(request, max, (body) => {
        if (body === null) {
          response.writeHead(413, { connection: "close" }).end(() => request.destroy())
          return
        }
        runFork(
          Effect.map(
            sandbox.handle({
              method: request.method ?? "GET",
              url: request.url ?? "/",
              headers: headersOf(request),
              body
            }),
            (outcome) => respond(response, outcome)
          )
        )
      })
    })
    // Clients keep connections for longer than Node's five seconds and would meet closing ones.
    server.keepAliveTimeout = 120_000
    server.requestTimeout = 0
    yield* Effect.acquireRelease(
      Effect.async<void, SandboxServerError>((resume) => {
        const fail = (cause: unknown) =>
          resume(Effect.fail(new SandboxServerError({ port: options.port ?? 0, host, cause })))
        server.once("error", fail)
        server.listen(options.port ?? 0, host, () => {
          server.removeListener("error", fail)
          resume(Effect.void)
        })
      }),
      () =>
        Effect.async<void>((resume) => {
          server.close(() => resume(Effect.void))
          server.closeAllConnections()
        })
    )
    const { port } = server.address() as Net.AddressInfo
    const name = host.includes(":") ? `[${host}]` : host
    return SandboxServer.of({ [TypeId]: TypeId, baseUrl: `http://${name}:${port}`, port })
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
