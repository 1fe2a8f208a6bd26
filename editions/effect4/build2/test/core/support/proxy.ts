/**
 * An HTTP proxy that tunnels, or refuses, drops or hangs, and keeps what it was asked.
 */
import * as Effect from "effect/Effect"
import * as Effect3 from "../../../effect3/effect/Effect.js"
import * as Http from "node:http"
import * as Net from "node:net"

export interface Proxy {
  readonly origin: string
  /** What it was asked for, and who asked: `host:port Basic ...`. */
  readonly asked: Array<string>
  /** Connections to it that are open. */
  readonly open: () => number
}

/** What it does when it is asked: tunnels, answers with a status, or does nothing more. */
export type Behaviour = "tunnel" | "drop" | "hang" | number

export const make = (behaviour: Behaviour) =>
  Effect.map(
    Effect.acquireRelease(
      Effect3.async<{
        readonly server: Http.Server
        readonly asked: Array<string>
        readonly sockets: Set<Net.Socket>
      }>((resume) => {
        const asked: Array<string> = []
        const sockets = new Set<Net.Socket>()
        const server = Http.createServer((_, response) => response.writeHead(500).end())
        server.on("connection", (socket) => {
          sockets.add(socket)
          socket.on("close", () => sockets.delete(socket))
        })
        server.on("connect", (request, client: Net.Socket) => {
          client.on("error", () => {})
          asked.push(`${request.url} ${request.headers["proxy-authorization"] ?? ""}`.trim())
          // Read, so that its end is seen.
          if (behaviour === "hang") return void client.on("end", () => client.end()).resume()
          if (behaviour === "drop") return void client.destroy()
          if (behaviour !== "tunnel") {
            return void client.end(`HTTP/1.1 ${behaviour} No\r\ncontent-length: 0\r\n\r\n`)
          }
          const { hostname, port } = new URL(`http://${request.url}`)
          const upstream = Net.connect(Number(port), hostname, () => {
            client.write("HTTP/1.1 200 Connection established\r\n\r\n")
            client.pipe(upstream).pipe(client)
          })
          upstream.on("error", () => client.destroy())
          client.on("close", () => upstream.destroy())
        })
        server.listen(0, "127.0.0.1", () => resume(Effect.succeed({ server, asked, sockets })))
      }),
      ({ server, sockets }) =>
        Effect3.async<void>((resume) => {
          server.close(() => resume(Effect.void))
          for (const socket of sockets) socket.destroy()
        })
    ),
    ({ asked, server, sockets }): Proxy => ({
      origin: `http://127.0.0.1:${(server.address() as Net.AddressInfo).port}`,
      asked,
      open: () => sockets.size
    })
  )
