/**
 * A raw platform for large bodies, and a proxy before it: it counts and sums up what it gets, so that nothing is believed that a
 * runtime has not sent. Not the sandbox: what is tried is what goes over the wire.
 */
import { createHash } from "node:crypto"
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import { type AddressInfo, connect } from "node:net"

const mebibyte = 1024 * 1024

export const sizes = { parts: 60 * mebibyte, form: 30 * mebibyte - 1, download: 100 * mebibyte } as const

const partSize = 4 * mebibyte

/** Bytes that are other ones in every place, so that none is missing or comes twice unseen. */
export const bytesFrom = (from: number, to: number): Buffer => {
  const bytes = Buffer.allocUnsafe(to - from)
  for (let at = 0; at < bytes.length; at++) bytes[at] = Math.imul(from + at, 0x9e3779b1) >>> 24
  return bytes
}

export const sumOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex")

/** Of the first bytes: what a whole file of that length is summed up to. */
export const sumOfFirst = (length: number): string => sumOf(bytesFrom(0, length))

export interface Seen {
  /** Requests by method and path. */
  readonly requests: Array<string>
  /** The parts of an upload, by their number. */
  readonly parts: Map<number, Buffer>
  /** What came in a form. */
  readonly files: Array<{ readonly length: number; readonly sum: string }>
  /** Where downloads began. */
  readonly ranges: Array<string>
  /** What the proxy was asked for. */
  readonly proxied: Array<string>
}

export interface Traffic {
  readonly url: string
  readonly proxy: string
  readonly seen: Seen
  readonly close: () => void
}

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Array<Buffer> = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** The fields of a form. */
const fieldsOf = (request: IncomingMessage, body: Buffer): Promise<FormData> =>
  new Response(new Uint8Array(body), {
    headers: { "content-type": request.headers["content-type"]! }
  }).formData() as Promise<FormData>

const answer = (response: ServerResponse, data: unknown): void => {
  response.setHeader("content-type", "application/json")
  response.end(JSON.stringify({ code: 0, msg: "ok", data }))
}

const listen = (server: Server): Promise<string> =>
  new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    })
  })

/** Sends the file from where it is asked for; the first answer is cut off in its middle. */
const download = (seen: Seen, request: IncomingMessage, response: ServerResponse): void => {
  const range = request.headers.range
  const from = Number(/^bytes=(\d+)-/.exec(range ?? "")?.[1] ?? 0)
  seen.ranges.push(range ?? "whole")
  const isFirst = seen.ranges.length === 1
  response.writeHead(range === undefined ? 200 : 206, {
    "content-type": "application/octet-stream",
    "content-disposition": 'attachment; filename="film.bin"',
    etag: '"one"',
    "content-length": sizes.download - from,
    ...(range === undefined
      ? {}
      : { "content-range": `bytes ${from}-${sizes.download - 1}/${sizes.download}` })
  })
  let at = from
  const more = (): void => {
    while (at < sizes.download) {
      if (isFirst && at >= 40 * mebibyte) {
        // What was written before reaches the other side, the rest does not.
        setTimeout(() => response.socket?.destroy(), 300)
        return
      }
      const to = Math.min(at + mebibyte, sizes.download)
      const goesOn = response.write(bytesFrom(at, to))
      at = to
      if (!goesOn) return void response.once("drain", more)
    }
    response.end()
  }
  more()
}

const platform =
  (seen: Seen) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url!, "http://platform")
    seen.requests.push(`${request.method} ${pathname}`)
    if (pathname.endsWith("/tenant_access_token/internal")) {
      await bodyOf(request)
      response.setHeader("content-type", "application/json")
      response.end(JSON.stringify({ code: 0, msg: "ok", tenant_access_token: "t-1", expire: 7200 }))
    } else if (pathname.endsWith("/download")) download(seen, request, response)
    else if (pathname.endsWith("/upload_prepare")) {
      const { size } = JSON.parse(String(await bodyOf(request))) as { readonly size: number }
      answer(response, { upload_id: "u1", block_size: partSize, block_num: Math.ceil(size / partSize) })
    } else if (pathname.endsWith("/upload_part")) {
      const form = await fieldsOf(request, await bodyOf(request))
      const part = Buffer.from(await (form.get("file") as Blob).arrayBuffer())
      seen.parts.set(Number(form.get("seq")), part)
      answer(response, {})
    } else if (pathname.endsWith("/upload_finish")) {
      await bodyOf(request)
      answer(response, { file_token: "boxcn1" })
    } else if (pathname === "/open-apis/im/v1/files") {
      const form = await fieldsOf(request, await bodyOf(request))
      const file = Buffer.from(await (form.get("file") as Blob).arrayBuffer())
      seen.files.push({ length: file.length, sum: sumOf(file) })
      answer(response, { file_key: "file_v3_1" })
    } else {
      await bodyOf(request)
      answer(response, {})
    }
  }

/** A proxy of the plain kind: requests with an absolute URL, and tunnels. */
const proxyServer = (seen: Seen): Server => {
  const server = createServer((request, response) => {
    seen.proxied.push(`${request.method} ${request.url}`)
    const target = new URL(request.url!)
    const upstream = connect(Number(target.port), target.hostname, () => {
      const headers = Object.entries(request.headers)
        .filter(([name]) => name !== "proxy-connection" && name !== "connection")
        .map(([name, value]) => `${name}: ${String(value)}\r\n`)
        .join("")
      upstream.write(
        `${request.method} ${target.pathname}${target.search} HTTP/1.1\r\n${headers}connection: close\r\n\r\n`
      )
      // What the other side sent in chunks is sent in chunks again.
      if (request.headers["transfer-encoding"] === undefined) request.pipe(upstream, { end: false })
      else {
        request.on("data", (chunk: Buffer) =>
          upstream.write(
            Buffer.concat([Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from("\r\n")])
          )
        )
        request.on("end", () => upstream.write("0\r\n\r\n"))
      }
      upstream.pipe(response.socket!)
    })
    upstream.on("error", () => response.destroy())
  })
  server.on("connect", (request, socket) => {
    seen.proxied.push(`CONNECT ${request.url}`)
    const [host = "", port] = request.url!.split(":")
    const upstream = connect(Number(port), host, () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n")
      socket.pipe(upstream)
      upstream.pipe(socket)
    })
    upstream.on("error", () => socket.destroy())
    socket.on("error", () => upstream.destroy())
  })
  return server
}

/** Opens the platform and the proxy. */
export const open = async (): Promise<Traffic> => {
  const seen: Seen = { requests: [], parts: new Map(), files: [], ranges: [], proxied: [] }
  const answers = platform(seen)
  const server = createServer((request, response) => {
    answers(request, response).catch((error: unknown) => response.destroy(error as Error))
  })
  const proxy = proxyServer(seen)
  return {
    url: await listen(server),
    proxy: await listen(proxy),
    seen,
    close: () => {
      for (const each of [server, proxy]) {
        each.closeAllConnections()
        each.close()
      }
    }
  }
}
