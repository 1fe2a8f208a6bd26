/** The platform's side of the long connection for measurements: it sends events as fast as they are acknowledged. */
import { type ChildProcess, fork } from "node:child_process"
import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { fileURLToPath } from "node:url"
import * as Frame from "@effect-feishu/events/Frame"
import * as Result from "effect/Result"
import { type WebSocket, WebSocketServer } from "ws"

const encoder = new TextEncoder()

const frameOf = (id: number): Uint8Array => {
  const message = {
    message_id: `om_${id}`,
    create_time: "1700000000000",
    chat_id: `oc_${id % 50}`,
    chat_type: "p2p",
    message_type: "text",
    content: '{"text":"hello, how are you today?"}'
  }
  const sender = { sender_id: { open_id: "ou_1", union_id: "on_1" }, sender_type: "user", tenant_key: "tk" }
  const header = {
    event_id: `ev_${id}`,
    token: "",
    create_time: "1700000000000",
    event_type: "im.message.receive_v1",
    tenant_key: "tk",
    app_id: "cli_0123456789abcdef"
  }
  const headers = { type: "event", message_id: String(id), sum: "1", seq: "0", trace_id: `trace-${id}` }
  return Frame.encode({
    seqId: BigInt(id),
    logId: 7_300_000_000_000_000_001n,
    service: 33_554_678,
    method: Frame.method.data,
    headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
    payload: encoder.encode(JSON.stringify({ schema: "2.0", header, event: { sender, message } }))
  })
}

export interface Used {
  /** Milliseconds of CPU since the program began. */
  readonly cpu: number
  readonly heapUsed: number
  readonly rss: number
}

/** A program that receives, in a process of its own. */
export interface Client {
  readonly used: () => Promise<Used>
  /** Sends so many events, at most `window` unacknowledged; gives how long each took to be acknowledged. */
  readonly send: (count: number, window: number) => Promise<ReadonlyArray<number>>
  readonly end: () => void
}

export const listen = async () => {
  const http = createServer((_, response) => {
    const { port } = http.address() as AddressInfo
    const data = {
      URL: `ws://127.0.0.1:${port}/ws?device_id=d&service_id=33554678`,
      ClientConfig: { ReconnectCount: -1, ReconnectInterval: 120, ReconnectNonce: 30, PingInterval: 120 }
    }
    response.writeHead(200, { "content-type": "application/json" })
    response.end(JSON.stringify({ code: 0, msg: "", data }))
  })
  const sockets = new WebSocketServer({ server: http, perMessageDeflate: false })
  http.listen(0, "127.0.0.1")
  await once(http, "listening")
  const origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  let next = 0

  const send = (socket: WebSocket, count: number, window: number): Promise<ReadonlyArray<number>> =>
    new Promise((resolve) => {
      const sentAt = new Map<string, number>()
      const times: Array<number> = []
      let left = count
      const one = (): void => {
        left--
        const id = next++
        sentAt.set(String(id), performance.now())
        socket.send(frameOf(id))
      }
      const onMessage = (data: Buffer): void => {
        const frame = Result.getOrThrow(Frame.decode(data))
        const at = sentAt.get(Frame.header(frame, "message_id") ?? "")
        if (at === undefined) return
        times.push(performance.now() - at)
        if (left > 0) one()
        else if (times.length === count) {
          socket.off("message", onMessage)
          resolve(times)
        }
      }
      socket.on("message", onMessage)
      for (let i = 0; i < Math.min(window, count); i++) one()
    })

  const client = async (who: "ours" | "official", wait = 0, args: Array<string> = []): Promise<Client> => {
    const file = fileURLToPath(new URL("./eventsClient.ts", import.meta.url))
    const program = import.meta.url.endsWith(".ts") ? file : file.replace(/ts$/, "js")
    const child: ChildProcess = fork(program, [who, origin, String(wait)], {
      stdio: ["ignore", "ignore", "inherit", "ipc"],
      execArgv: [...process.execArgv, ...args]
    })
    const [socket] = (await once(sockets, "connection")) as [WebSocket]
    // With its first ping it is ready. What comes before may be lost by who listens only then, and nobody sends it again.
    await once(socket, "message")
    return {
      used: async () => {
        child.send("used")
        const [used] = (await once(child, "message")) as [Used]
        return used
      },
      send: (count, window) => send(socket, count, window),
      end: () => void child.disconnect()
    }
  }

  const close = (): void => {
    for (const socket of sockets.clients) socket.terminate()
    http.close()
  }

  return { client, close }
}
