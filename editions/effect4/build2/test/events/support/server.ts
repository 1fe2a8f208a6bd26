/**
 * The platform's side of the long connection over real sockets, written from what is known of the wire and not from our
 * client. It serves any client.
 */
import * as Http from "node:http"
import type * as Net from "node:net"
import * as Frame from "@effect-feishu/events/Frame"
import * as Effect from "effect/Effect"
import * as Effect3 from "../../../effect3/effect/Effect.js"
import { type WebSocket, WebSocketServer } from "ws"
import { rightOf } from "../../core/support/either.js"

export interface Connection {
  readonly socket: WebSocket
  /** The connection below: paused, it takes nothing any more and answers nothing. */
  readonly raw: Net.Socket
  /** Path and query of the upgrade. */
  readonly path: string
  /** What came, in order, as bytes. */
  readonly received: Array<Uint8Array>
  closed: { readonly code: number } | undefined
}

export interface Refusal {
  readonly status: number
  readonly headers: { readonly [name: string]: string }
}

export class Server {
  readonly discoveries: Array<{ readonly headers: Http.IncomingHttpHeaders; readonly body: unknown }> = []
  readonly connections: Array<Connection> = []
  wishes = { ReconnectCount: -1, ReconnectInterval: 1, ReconnectNonce: 0, PingInterval: 60 }
  answersPings = true
  refusal: Refusal | undefined = undefined
  private readonly waiting: Array<() => void> = []

  constructor(readonly origin: string) {}

  get connection(): Connection {
    return this.connections.at(-1)!
  }

  get open(): number {
    return this.connections.filter(({ closed }) => closed === undefined).length
  }

  happened(): void {
    for (const tell of this.waiting.splice(0)) tell()
  }

  /** Waits until it is so. */
  until(isSo: () => boolean): Effect.Effect<void> {
    const waiting: Effect.Effect<void> = Effect.suspend(() =>
      isSo()
        ? Effect.void
        : Effect.andThen(
            Effect.raceFirst(
              Effect3.async<void>((resume) => void this.waiting.push(() => resume(Effect.void))),
              Effect.sleep("20 millis")
            ),
            waiting
          )
    )
    return waiting
  }

  get acks(): ReadonlyArray<Frame.Frame> {
    return this.connections.flatMap(acksOf)
  }

  send(frame: Frame.Frame | Uint8Array): void {
    this.connection.socket.send(frame instanceof Uint8Array ? frame : Frame.encode(frame))
  }
}

export const acksOf = ({ received }: Connection): ReadonlyArray<Frame.Frame> =>
  received.map((bytes) => rightOf(Frame.decode(bytes))).filter(({ method }) => method === Frame.method.data)

const bodyOf = async (request: Http.IncomingMessage): Promise<unknown> => {
  let text = ""
  for await (const chunk of request) text += String(chunk)
  return JSON.parse(text) as unknown
}

const listen = Effect3.async<{ readonly server: Server; readonly http: Http.Server }>((resume) => {
  const http = Http.createServer((request, response) => {
    if (request.method !== "POST" || request.url !== "/callback/ws/endpoint") {
      return void response.writeHead(404).end()
    }
    void bodyOf(request).then((body) => {
      server.discoveries.push({ headers: request.headers, body })
      const number = server.discoveries.length
      const host = server.origin.replace("http:", "ws:")
      response.writeHead(200, { "content-type": "application/json" }).end(
        JSON.stringify({
          code: 0,
          msg: "",
          data: {
            URL: `${host}/ws/v2?device_id=device-${number}&ticket=t-${number}&service_id=33554678`,
            ClientConfig: server.wishes
          }
        })
      )
    })
  })
  const sockets = new WebSocketServer({ noServer: true })
  http.on("upgrade", (request, raw: Net.Socket, head: Buffer) => {
    raw.on("error", () => {})
    if (server.refusal !== undefined) {
      const { headers, status } = server.refusal
      const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
      return void raw.end(`HTTP/1.1 ${status} No\r\n${lines.join("")}content-length: 0\r\n\r\n`)
    }
    sockets.handleUpgrade(request, raw, head, (socket) => {
      const connection: Connection = {
        socket,
        raw,
        path: request.url ?? "",
        received: [],
        closed: undefined
      }
      socket.on("message", (data: Buffer) => {
        const bytes = Uint8Array.from(data)
        connection.received.push(bytes)
        const frame = rightOf(Frame.decode(bytes))
        if (frame.method === Frame.method.control && server.answersPings) {
          socket.send(Frame.encode(Frame.pong(frame.service)))
        }
        server.happened()
      })
      socket.on("error", () => {})
      socket.on("close", (code) => {
        connection.closed = { code }
        server.happened()
      })
      server.connections.push(connection)
      server.happened()
    })
  })
  let server: Server
  http.listen(0, "127.0.0.1", () => {
    server = new Server(`http://127.0.0.1:${(http.address() as Net.AddressInfo).port}`)
    resume(Effect.succeed({ server, http }))
  })
})

/** A platform that listens on a port of this machine, until the scope ends. */
export const make = Effect.map(
  Effect.acquireRelease(listen, ({ http, server }) =>
    Effect3.async<void>((resume) => {
      for (const { socket } of server.connections) socket.terminate()
      http.close(() => resume(Effect.void))
      http.closeAllConnections()
    })
  ),
  ({ server }) => server
)
