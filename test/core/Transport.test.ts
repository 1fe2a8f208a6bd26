import * as Message from "@effect-feishu/core/api/im/v1/Message"
import * as Feishu from "@effect-feishu/core/Feishu"
import * as NodeTransport from "@effect-feishu/core/NodeTransport"
import * as DownloadStream from "@effect-feishu/core/DownloadStream"
import * as Retry from "@effect-feishu/core/Retry"
import * as Transport from "@effect-feishu/core/Transport"
import * as TransportFetch from "@effect-feishu/core/TransportFetch"
import * as TransportHttpClient from "@effect-feishu/core/TransportHttpClient"
import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import * as HttpClient from "@effect/platform/HttpClient"
import * as UploadStream from "@effect-feishu/core/UploadStream"
import { assert, describe, it, vi } from "@effect/vitest"
import * as Chunk from "effect/Chunk"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Duration from "effect/Duration"
import * as Either from "effect/Either"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/TestClock"
import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import * as Http from "node:http"
import * as Net from "node:net"
import { Readable } from "node:stream"
import * as Tls from "node:tls"
import { setImmediate } from "node:timers/promises"
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib"
import { gc } from "./support/gc.js"
import { clients } from "../line/httpClients.js"

type Handler = (request: Http.IncomingMessage, response: Http.ServerResponse) => void

/** A server whose one handler is the test's, closed with the scope. */
const serve = (handler: Handler) =>
  Effect.map(
    Effect.acquireRelease(
      Effect.async<Http.Server>((resume) => {
        const server = Http.createServer(handler)
        server.listen(0, "127.0.0.1", () => resume(Effect.succeed(server)))
      }),
      (server) =>
        Effect.async<void>((resume) => {
          server.close(() => resume(Effect.void))
          server.closeAllConnections()
        })
    ),
    (server) => ({ server, origin: `http://127.0.0.1:${(server.address() as Net.AddressInfo).port}` })
  )

const get = (origin: string, path = "/", timeout = 10_000): Transport.Request => ({
  method: "GET",
  origin,
  path,
  headers: {},
  timeout
})

const post = (
  origin: string,
  body: Transport.Body,
  headers: Record<string, string> = {}
): Transport.Request => ({
  method: "POST",
  origin,
  path: "/",
  headers: { "content-type": "application/octet-stream", ...headers },
  body,
  timeout: 10_000
})

const exchange = (request: Transport.Request) =>
  Effect.flatMap(Transport.Transport, (transport) => transport.exchange(request))

const open = (request: Transport.Request) =>
  Effect.flatMap(Transport.Transport, (transport) => transport.stream(request))

/** The next turns of the event loop, in which everything that can happen happens. */
const turns = (count: number) =>
  Effect.promise(async () => {
    for (let i = 0; i < count; i++) await setImmediate()
  })

/** Something that the server sees at some time. */
const signal = <A>() => {
  let resolve: (value: A) => void = () => {}
  const seen = new Promise<A>((done) => {
    resolve = done
  })
  return { seen: Effect.promise(() => seen), resolve }
}

const mebibyte = 1024 * 1024
const block = new Uint8Array(64 * 1024).map((_, i) => (i * 31) % 251)

const digests = new Map<number, string>()
const digest = (blocks: number): string => {
  const known = digests.get(blocks)
  if (known !== undefined) return known
  const hash = createHash("sha256")
  for (let i = 0; i < blocks; i++) hash.update(block)
  const made = hash.digest("hex")
  digests.set(blocks, made)
  return made
}

const long = JSON.stringify({ text: "周报".repeat(50_000) })
const packedLong = {
  gzip: gzipSync(long),
  deflate: deflateSync(long),
  deflateRaw: deflateRawSync(long),
  br: brotliCompressSync(long)
}
const bomb = gzipSync(Buffer.alloc(Transport.maxTextBytes + 1, "x"), { level: 1 })

const transports: ReadonlyArray<readonly [string, Layer.Layer<Transport.Transport, unknown>]> = [
  ["undici", NodeTransport.layer()],
  ["fetch", TransportFetch.layer],
  ...clients.map(
    ([name, client]) =>
      [`an HttpClient over ${name}`, Layer.provide(TransportHttpClient.layer, client)] as const
  )
]

describe.each(transports)("Transport over %s", (name, layer) => {
  const isNode = name === "undici"
  const live = (title: string, test: () => Effect.Effect<void, unknown, Transport.Transport | Scope.Scope>) =>
    it.scopedLive(title, () => Effect.provide(test(), layer))

  live(
    "has the answer at once where nothing can be interrupted, as when something is acquired or released",
    () =>
      Effect.gen(function* () {
        const { origin } = yield* serve((request, response) => {
          request.resume()
          request.on("end", () => response.end("{}"))
        })
        const upload = { stream: Effect.sync(() => Transport.pullOf(block)) }
        for (const request of [get(origin), post(origin, upload)]) {
          const [took] = yield* Effect.timed(Effect.uninterruptible(exchange(request)))
          assert.isBelow(Duration.toMillis(took), 5000)
        }
      })
  )

  live("where there is no connection a call says to which address, and why", () =>
    Effect.gen(function* () {
      const transport = yield* Transport.Transport
      const closed = yield* Effect.scoped(serve(() => {}))
      const text = readFileSync(new URL("./support/localhost.pem", import.meta.url), "utf8")
      const unknown = yield* Effect.acquireRelease(
        Effect.async<Tls.Server>((resume) => {
          const server: Tls.Server = Tls.createServer({ cert: text, key: text }, (socket) => socket.destroy())
          server.listen(0, "127.0.0.1", () => resume(Effect.succeed(server)))
        }),
        (server) => Effect.sync(() => server.close())
      )
      const to = (baseUrl: string) =>
        Effect.flip(
          Effect.provide(
            Message.get({ message_id: "om_1" }, { retry: Retry.none }),
            Feishu.layerTransport({ appId: "cli_a", appSecret: "s", baseUrl, retry: Retry.none }).pipe(
              Layer.provide(Layer.succeed(Transport.Transport, transport))
            )
          )
        )
      const { port } = unknown.address() as Net.AddressInfo
      const expected: ReadonlyArray<readonly [string, string, RegExp]> = [
        [closed.origin, closed.origin.replace("http://", ""), /ECONNREFUSED/],
        ["https://nowhere.invalid", "nowhere.invalid:443", /ENOTFOUND|EAI_AGAIN/],
        [`https://127.0.0.1:${port}`, `127.0.0.1:${port}`, /CERT/]
      ]
      for (const [baseUrl, address, why] of expected) {
        const { message } = yield* to(baseUrl)
        assert.include(message, `: no connection to ${address} (`)
        assert.match(message, why)
      }
    })
  )

  live("sends method, path, headers and body as given, and gives status, headers and body", () =>
    Effect.gen(function* () {
      const { origin } = yield* serve((request, response) => {
        const chunks: Array<Buffer> = []
        request.on("data", (chunk: Buffer) => chunks.push(chunk))
        request.on("end", () => {
          response.writeHead(418, { "X-Tt-LogId": "20261122", "content-type": "application/json" })
          const { authorization, "content-type": type, "content-length": length } = request.headers
          const body = Buffer.concat(chunks).toString()
          response.end(
            JSON.stringify({ method: request.method, url: request.url, authorization, type, length, body })
          )
        })
      })
      const response = yield* exchange({
        method: "PATCH",
        origin,
        path: "/open-apis/im/v1/messages/om_1?receive_id_type=chat_id",
        headers: { authorization: "Bearer t-1", "content-type": "application/json; charset=utf-8" },
        body: '{"text":"你好"}',
        timeout: 10_000
      })
      assert.strictEqual(response.status, 418)
      assert.strictEqual(response.header("x-tt-logid"), "20261122")
      assert.strictEqual(response.header("content-type"), "application/json")
      assert.isUndefined(response.header("x-other"))
      assert.deepStrictEqual(JSON.parse(response.body), {
        method: "PATCH",
        url: "/open-apis/im/v1/messages/om_1?receive_id_type=chat_id",
        authorization: "Bearer t-1",
        type: "application/json; charset=utf-8",
        length: "17",
        body: '{"text":"你好"}'
      })
    })
  )

  live("sends bytes as they are", () =>
    Effect.gen(function* () {
      const received = signal<string>()
      const { origin } = yield* serve((request, response) => {
        const hash = createHash("sha256")
        request.on("data", (chunk: Buffer) => hash.update(chunk))
        request.on("end", () => {
          received.resolve(hash.digest("hex"))
          response.end()
        })
      })
      const response = yield* exchange(post(origin, block))
      assert.strictEqual(response.body, "")
      assert.strictEqual(yield* received.seen, digest(1))
    })
  )

  live("leaves the query as it is", () =>
    Effect.gen(function* () {
      const { origin } = yield* serve((request, response) => response.end(request.url))
      const path = "/a/b%2Fc?ids=1&ids=2&q=%E4%BD%A0%20%2B%26%3D&empty=&flag=false"
      assert.strictEqual((yield* exchange(get(origin, path))).body, path)
    })
  )

  live("puts letters together that were split between two chunks, and drops a byte order mark", () =>
    Effect.gen(function* () {
      const bytes = Buffer.from("\uFEFF你好，世界")
      const { origin } = yield* serve((_, response) => {
        response.write(bytes.subarray(0, 4))
        setTimeout(() => response.write(bytes.subarray(4, 8)), 5)
        setTimeout(() => response.end(bytes.subarray(8)), 10)
      })
      assert.strictEqual((yield* exchange(get(origin))).body, "你好，世界")
      const streamed = yield* open(get(origin))
      assert.strictEqual(yield* streamed.text, "你好，世界")
    })
  )

  live("takes a response without a body", () =>
    Effect.gen(function* () {
      const { origin } = yield* serve((_, response) => response.writeHead(204).end())
      const response = yield* exchange(get(origin))
      assert.strictEqual(response.status, 204)
      assert.strictEqual(response.body, "")
      const streamed = yield* open(get(origin))
      assert.deepStrictEqual(yield* Stream.runCollect(DownloadStream.fromPull(streamed.pull)), Chunk.empty())
    })
  )

  live("does not follow redirects", () =>
    Effect.gen(function* () {
      const urls: Array<string | undefined> = []
      const { origin } = yield* serve((request, response) => {
        urls.push(request.url)
        response.writeHead(302, { location: "/elsewhere" }).end()
      })
      assert.strictEqual((yield* exchange(get(origin))).status, 302)
      assert.strictEqual((yield* open(get(origin))).status, 302)
      assert.deepStrictEqual(urls, ["/", "/"])
    })
  )

  live("gives up on a server that never answers, and tells it", () =>
    Effect.gen(function* () {
      const closed = signal<boolean>()
      const { origin } = yield* serve((request) => request.socket.on("close", () => closed.resolve(true)))
      const failure = yield* Effect.flip(exchange(get(origin, "/", 50)))
      assert.strictEqual(failure.reason, "timeout")
      assert.isTrue(yield* closed.seen)
    })
  )

  live("gives up on a server that begins an answer and does not end it", () =>
    Effect.gen(function* () {
      const { origin } = yield* serve((_, response) => void response.write("{"))
      assert.strictEqual((yield* Effect.flip(exchange(get(origin, "/", 50)))).reason, "timeout")
    })
  )

  live("does not wait for a streamed body that has stopped", () =>
    Effect.gen(function* () {
      const { origin } = yield* serve((_, response) => void response.write("{"))
      const streamed = yield* open(get(origin, "/", 1_000))
      assert.strictEqual((yield* Effect.flip(streamed.text)).reason, "timeout")
    })
  )

  live("tells a connection that was refused from one that was lost", () =>
    Effect.gen(function* () {
      const scope = yield* Scope.make()
      const { origin } = yield* Scope.extend(
        serve(() => {}),
        scope
      )
      yield* Scope.close(scope, Exit.void)
      const refused = yield* Effect.flip(exchange(get(origin)))
      assert.strictEqual(refused.reason, "connect")
      const dropping = yield* serve((request) => request.socket.destroy())
      const dropped = yield* Effect.flip(exchange(post(dropping.origin, "x")))
      assert.strictEqual(dropped.reason, "reset")
    })
  )

  const cuts: ReadonlyArray<readonly [string, Handler]> = [
    [
      "shorter than announced",
      (_, response) => {
        response.writeHead(200, { "content-length": "100" })
        response.write("12345")
        setTimeout(() => response.socket?.end(), 5)
      }
    ],
    [
      "reset midway",
      (_, response) => {
        response.writeHead(200, { "content-length": "100" })
        response.write("12345")
        setTimeout(() => response.socket?.resetAndDestroy(), 5)
      }
    ],
    [
      "without its last chunk",
      (_, response) => {
        response.write("12345")
        setTimeout(() => response.socket?.end(), 5)
      }
    ]
  ]
  for (const [how, handler] of cuts) {
    live(`finds a body cut: ${how}`, () =>
      Effect.gen(function* () {
        const { origin } = yield* serve(handler)
        assert.strictEqual((yield* Effect.flip(exchange(get(origin)))).reason, "body")
        const streamed = yield* open(get(origin))
        assert.strictEqual(
          (yield* Effect.flip(Stream.runDrain(DownloadStream.fromPull(streamed.pull)))).reason,
          "body"
        )
        const texted = yield* open(get(origin))
        assert.strictEqual((yield* Effect.flip(texted.text)).reason, "body")
      })
    )
  }

  live("aborts on interruption, before the answer and within it", () =>
    Effect.gen(function* () {
      for (const begin of [false, true]) {
        const arrived = signal<boolean>()
        const closed = signal<boolean>()
        const { origin } = yield* serve((request, response) => {
          request.socket.on("close", () => closed.resolve(true))
          if (begin) response.write("x")
          arrived.resolve(true)
        })
        const fiber = yield* Effect.fork(exchange(get(origin)))
        yield* arrived.seen
        if (begin) yield* turns(20)
        yield* Fiber.interrupt(fiber)
        assert.isTrue(yield* closed.seen)
      }
    })
  )

  live("aborts a download whose scope is left", () =>
    Effect.gen(function* () {
      const closed = signal<boolean>()
      const { origin } = yield* serve((request, response) => {
        request.socket.on("close", () => closed.resolve(true))
        response.write(block)
      })
      const first = yield* Effect.scoped(
        Effect.flatMap(open(get(origin)), ({ pull }) => Stream.runHead(DownloadStream.fromPull(pull)))
      )
      assert.strictEqual(first._tag, "Some")
      assert.isTrue(yield* closed.seen)
    })
  )

  /** Writes blocks as the connection takes them, and counts them. */
  const sendBlocks = (blocks: number) => {
    const sent = { blocks: 0 }
    const handler: Handler = (_, response) => {
      response.writeHead(200, { "content-length": String(blocks * block.byteLength) })
      const more = () => {
        while (sent.blocks < blocks) {
          sent.blocks++
          if (!response.write(block)) return void response.once("drain", more)
        }
        response.end()
      }
      more()
    }
    return { sent, handler }
  }

  /** Twice: what the first collection finds is given back while it goes on, and counted until then. */
  const held = (): number => {
    gc()
    gc()
    return process.memoryUsage().arrayBuffers
  }

  live("downloads 100 MiB in constant memory", () =>
    Effect.gen(function* () {
      const blocks = (100 * mebibyte) / block.byteLength
      const { handler } = sendBlocks(blocks)
      const { origin } = yield* serve(handler)
      const { header, pull } = yield* open(get(origin))
      const stream = DownloadStream.fromPull(pull)
      assert.strictEqual(header("content-length"), String(100 * mebibyte))
      const hash = createHash("sha256")
      // What is held, not what waits to be collected: other tests leave as much as they like.
      const base = held()
      let largest = 0
      let size = 0
      yield* Stream.runForEach(stream, (chunk) =>
        Effect.sync(() => {
          hash.update(chunk)
          const before = size
          size += chunk.byteLength
          // A measurement takes longer than all that lies between two of them.
          const isMeasured = Math.floor(before / (30 * mebibyte)) < Math.floor(size / (30 * mebibyte))
          if (isMeasured) largest = Math.max(largest, held() - base)
        })
      )
      assert.strictEqual(size, 100 * mebibyte)
      assert.strictEqual(hash.digest("hex"), digest(blocks))
      assert.isBelow(largest, 2 * mebibyte)
    })
  )

  live("makes the platform wait for a slow reader", () =>
    Effect.gen(function* () {
      const blocks = (200 * mebibyte) / block.byteLength
      const { handler, sent } = sendBlocks(blocks)
      const { origin } = yield* serve(handler)
      yield* Effect.scoped(
        Effect.gen(function* () {
          const { pull } = yield* open(get(origin))
          yield* pull
          yield* turns(2_000)
          assert.isBelow(sent.blocks, blocks / 2)
        })
      )
    })
  )

  live("uploads a stream with its length, in constant memory", () =>
    Effect.gen(function* () {
      const blocks = (50 * mebibyte) / block.byteLength
      const hash = createHash("sha256")
      let headers: Http.IncomingHttpHeaders = {}
      const { origin } = yield* serve((request, response) => {
        headers = request.headers
        request.on("data", (chunk: Buffer) => hash.update(chunk))
        request.on("end", () => response.end("done"))
      })
      let made = 0
      const stream = Stream.repeatEffect(Effect.sync(() => (made++, block))).pipe(Stream.take(blocks))
      const response = yield* exchange(post(origin, UploadStream.toBody(stream, blocks * block.byteLength)))
      assert.strictEqual(response.body, "done")
      assert.strictEqual(hash.digest("hex"), digest(blocks))
      assert.strictEqual(made, blocks)
      // The HttpClient over fetch leaves the header to fetch, which sends streams in chunks.
      if (name !== "an HttpClient over fetch") {
        assert.strictEqual(headers["content-length"], String(blocks * block.byteLength))
      }
    })
  )

  live("uploads a stream of unknown length in chunks", () =>
    Effect.gen(function* () {
      let body = ""
      let headers: Http.IncomingHttpHeaders = {}
      const { origin } = yield* serve((request, response) => {
        headers = request.headers
        request.on("data", (chunk: Buffer) => (body += chunk.toString()))
        request.on("end", () => response.end())
      })
      const stream = Stream.make("a", "b", "c").pipe(Stream.map((text) => Buffer.from(text)))
      yield* exchange(post(origin, UploadStream.toBody(stream)))
      assert.strictEqual(body, "abc")
      assert.strictEqual(headers["transfer-encoding"], "chunked")
    })
  )

  live("runs an upload's stream again for each attempt", () =>
    Effect.gen(function* () {
      const { origin } = yield* serve((request, response) => request.pipe(response))
      const request = post(origin, UploadStream.toBody(Stream.make(Buffer.from("again")), 5))
      assert.strictEqual((yield* exchange(request)).body, "again")
      assert.strictEqual((yield* exchange(request)).body, "again")
      assert.strictEqual(yield* Effect.flatMap(open(request), ({ text }) => text), "again")
    })
  )

  live("does not read an upload faster than the platform takes it", () =>
    Effect.gen(function* () {
      const { origin } = yield* serve((request) => request.pause())
      let made = 0
      let isOver = false
      const stream = Stream.repeatEffect(Effect.sync(() => (made++, block))).pipe(
        Stream.take((200 * mebibyte) / block.byteLength),
        Stream.ensuring(Effect.sync(() => (isOver = true)))
      )
      const request = { ...post(origin, UploadStream.toBody(stream, 200 * mebibyte)), timeout: 300 }
      assert.strictEqual((yield* Effect.flip(exchange(request))).reason, "timeout")
      // What `@effect/platform-node` has over `node:http` takes all that there is.
      if (name !== "an HttpClient over node:http") assert.isBelow(made, (50 * mebibyte) / block.byteLength)
      yield* turns(100)
      assert.isTrue(isOver, "the stream's resources are released")
    })
  )

  live("says when it was the upload's own stream that failed", () =>
    Effect.gen(function* () {
      const arrived = signal<boolean>()
      const aborted = signal<boolean>()
      const { origin } = yield* serve((request) => {
        request.on("error", () => aborted.resolve(true))
        request.on("data", () => arrived.resolve(true))
      })
      const stream = Stream.concat(
        Stream.make(block),
        Stream.fromEffect(Effect.zipRight(arrived.seen, Effect.fail("disk gone")))
      )
      const failure = yield* Effect.flip(
        exchange(post(origin, UploadStream.toBody(stream, 2 * block.byteLength)))
      )
      assert.strictEqual(failure.reason, "upload")
      assert.strictEqual(failure.cause, "disk gone")
      assert.isTrue(yield* aborted.seen)
    })
  )

  live("lets no server take the beginning of a failed upload for the whole", () =>
    Effect.gen(function* () {
      const arrived = signal<boolean>()
      const isWhole = signal<boolean>()
      const { origin } = yield* serve((request) => {
        request.on("error", () => {})
        request.on("data", () => arrived.resolve(true))
        request.on("end", () => isWhole.resolve(true))
        request.on("close", () => isWhole.resolve(request.complete))
      })
      const stream = Stream.concat(
        Stream.make(block),
        Stream.fromEffect(Effect.zipRight(arrived.seen, Effect.fail("disk gone")))
      )
      const failure = yield* Effect.flip(exchange(post(origin, UploadStream.toBody(stream))))
      assert.strictEqual(failure.reason, "upload")
      assert.strictEqual(failure.cause, "disk gone")
      assert.isFalse(yield* isWhole.seen)
    })
  )

  live("sends a body with GET, or says that it cannot", () =>
    Effect.gen(function* () {
      const { origin } = yield* serve((request, response) => request.pipe(response))
      const sent = yield* Effect.either(exchange({ ...post(origin, "a body"), method: "GET" }))
      if (!name.endsWith("fetch")) return assert.strictEqual(Either.getOrThrow(sent).body, "a body")
      const failure = Either.getOrThrow(Either.flip(sent))
      assert.strictEqual(failure.reason, "request")
      assert.include(String(failure.cause), "fetch sends no body with GET")
    })
  )

  /** Answers with bytes that are packed, or said to be. */
  const packed =
    (coding: string, bytes: Uint8Array): Handler =>
    (_, response) => {
      response.writeHead(200, { "content-encoding": coding, "content-type": "application/json" })
      response.end(bytes)
    }
  const codings: ReadonlyArray<readonly [string, Uint8Array]> = [
    ["gzip", packedLong.gzip],
    ["x-gzip", packedLong.gzip],
    ["deflate", packedLong.deflate],
    ["deflate ", packedLong.deflateRaw],
    ["identity", Buffer.from(long)],
    ...(/HttpClient over (?:undici|node:http)/.test(name) ? [] : [["br", packedLong.br] as const])
  ]
  for (const [coding, bytes] of codings) {
    live(`unpacks an answer that comes as ${coding}, gathered and streamed`, () =>
      Effect.gen(function* () {
        const { origin } = yield* serve(packed(coding, bytes))
        assert.strictEqual((yield* exchange(get(origin))).body, long)
        assert.strictEqual(yield* Effect.flatMap(open(get(origin)), ({ text }) => text), long)
        const { pull } = yield* open(get(origin))
        const chunks = yield* Stream.runCollect(DownloadStream.fromPull(pull))
        assert.strictEqual(Buffer.concat([...chunks]).toString(), long)
      })
    )
  }

  live("unpacks a file that is itself packed no further than it was for its way", () =>
    Effect.gen(function* () {
      const file = gzipSync("a packed file")
      const { origin } = yield* serve(packed("gzip", gzipSync(file)))
      const { pull } = yield* open(get(origin))
      const chunks = yield* Stream.runCollect(DownloadStream.fromPull(pull))
      assert.isTrue(Buffer.concat([...chunks]).equals(file))
    })
  )

  live("asks for packed texts and for files as they are, unless the caller asks for something else", () =>
    Effect.gen(function* () {
      const { origin } = yield* serve((request, response) => response.end(request.headers["accept-encoding"]))
      assert.strictEqual((yield* exchange(get(origin))).body, "gzip")
      assert.strictEqual(yield* Effect.flatMap(open(get(origin)), ({ text }) => text), "identity")
      const asked = { ...get(origin), headers: { "accept-encoding": "deflate" } }
      assert.strictEqual((yield* exchange(asked)).body, "deflate")
    })
  )

  live("takes a packed answer that is cut, or is none, for a lost one, and an empty one for empty", () =>
    Effect.gen(function* () {
      const bytes = packedLong.gzip
      const half = yield* serve(packed("gzip", bytes.subarray(0, bytes.byteLength / 2)))
      // Of what Node's fetch unpacks it does not say that the end is missing.
      if (!name.endsWith("fetch")) {
        assert.isTrue((yield* Effect.flip(exchange(get(half.origin)))).reason === "body")
        const { text } = yield* open(get(half.origin))
        assert.isTrue((yield* Effect.flip(text)).reason === "body")
      }
      const empty = yield* serve(packed("gzip", new Uint8Array()))
      assert.strictEqual((yield* exchange(get(empty.origin))).body, "")
      // What is below an HttpClient may have unpacked it, and says so no more.
      if (isNode) {
        const unknown = yield* serve(packed("compress", Buffer.from("x")))
        const failure = yield* Effect.flip(exchange(get(unknown.origin)))
        assert.include(String(failure.cause), "compress")
      }
    })
  )

  live("reads no text without end, however small it was on its way", () =>
    Effect.gen(function* () {
      const { origin } = yield* serve(packed("gzip", bomb))
      const failure = yield* Effect.flip(exchange(get(origin)))
      assert.strictEqual(failure.reason, "body")
      assert.include(String(failure.cause), "64 MiB")
      if (!isNode) return
      const { text } = yield* open(get(origin))
      assert.include(String((yield* Effect.flip(text)).cause), "64 MiB")
    })
  )

  live("gives a text that comes in drops no more time than one that does not come", () =>
    Effect.gen(function* () {
      const { origin } = yield* serve((_, response) => {
        const timer = setInterval(() => response.write("x"), 10)
        response.on("close", () => clearInterval(timer))
      })
      assert.strictEqual((yield* Effect.flip(exchange(get(origin, "/", 150)))).reason, "timeout")
      const { text } = yield* open(get(origin, "/", 150))
      assert.strictEqual((yield* Effect.flip(text)).reason, "timeout")
    })
  )

  live("lets several read one body: each piece comes once, and the end to all", () =>
    Effect.gen(function* () {
      const begun = signal<Http.ServerResponse>()
      const { origin } = yield* serve((_, response) => {
        response.flushHeaders()
        begun.resolve(response)
      })
      const { pull } = yield* open(get(origin))
      const response = yield* begun.seen
      const reading = yield* Effect.fork(
        Effect.all(
          [1, 2, 3].map(() => Stream.runCollect(DownloadStream.fromPull(pull))),
          { concurrency: 3 }
        )
      )
      // All of them wait before the first piece comes.
      yield* turns(20)
      for (const letter of ["a", "b", "c"]) {
        response.write(letter)
        yield* turns(20)
      }
      response.end()
      const letters = (yield* Fiber.join(reading)).flatMap((chunks) =>
        Chunk.toReadonlyArray(chunks).map((bytes) => Buffer.from(bytes).toString())
      )
      assert.deepStrictEqual([...letters.join("")].sort(), ["a", "b", "c"])
      assert.isUndefined(yield* pull)
    })
  )

  live("loses no piece that came for a reader who had stopped waiting", () =>
    Effect.gen(function* () {
      const more = signal<() => void>()
      const { origin } = yield* serve((_, response) => {
        response.write("a")
        more.resolve(() => response.end("b"))
      })
      const { pull } = yield* open(get(origin))
      assert.deepStrictEqual(
        (yield* pull)?.map((bytes) => Buffer.from(bytes).toString()),
        ["a"]
      )
      const waiting = yield* Effect.fork(pull)
      yield* turns(5)
      yield* Fiber.interrupt(waiting)
      ;(yield* more.seen)()
      yield* turns(20)
      assert.deepStrictEqual(
        (yield* pull)?.map((bytes) => Buffer.from(bytes).toString()),
        ["b"]
      )
      assert.isUndefined(yield* pull)
    })
  )

  live("gives an upload its time anew with each piece that goes", () =>
    Effect.gen(function* () {
      const { origin } = yield* serve((request, response) => {
        request.resume()
        request.on("end", () => response.end("done"))
      })
      const slow = Stream.repeatEffect(Effect.as(Effect.sleep(40), block)).pipe(Stream.take(15))
      const request = { ...post(origin, UploadStream.toBody(slow, 15 * block.byteLength)), timeout: 300 }
      assert.strictEqual((yield* exchange(request)).body, "done")
      const stuck = Stream.concat(Stream.make(block), Stream.never)
      const failure = yield* Effect.flip(
        exchange({ ...post(origin, UploadStream.toBody(stuck, 2 * block.byteLength)), timeout: 100 })
      )
      assert.strictEqual(failure.reason, "timeout")
    })
  )

  live("notices an upload's stream that is shorter or longer than announced", () =>
    Effect.gen(function* () {
      const { origin } = yield* serve((request, response) => {
        request.on("error", () => {})
        request.resume()
        request.on("end", () => response.end())
      })
      for (const length of [4, 6]) {
        const failure = yield* Effect.flip(
          exchange(post(origin, UploadStream.toBody(Stream.make(Buffer.from("12345")), length)))
        )
        assert.strictEqual(failure.reason, "upload")
      }
    })
  )

  live("sends no second time what can be read once", () =>
    Effect.gen(function* () {
      const bodies: Array<string> = []
      const { origin } = yield* serve((request, response) => {
        let body = ""
        request.on("error", () => {})
        request.on("data", (chunk: Buffer) => (body += chunk.toString()))
        request.on("end", () => {
          bodies.push(body)
          response.end()
        })
      })
      const once = UploadStream.toBody(
        Stream.fromAsyncIterable(Readable.from([Buffer.from("once")]), (error) => error)
      )
      yield* exchange(post(origin, once))
      const again = yield* Effect.flip(exchange(post(origin, once)))
      assert.strictEqual(again.reason, "upload")
      assert.include(String(again.cause), "can be read once")
      // Even where it is said that it could be read again.
      const wrong = UploadStream.toBody(
        Stream.fromAsyncIterable(Readable.from([Buffer.from("twice")]), (error) => error),
        undefined,
        true
      )
      yield* exchange(post(origin, wrong))
      assert.strictEqual((yield* Effect.flip(exchange(post(origin, wrong)))).reason, "upload")
      assert.deepStrictEqual(bodies, ["once", "twice"])
    })
  )

  live("releases what an upload reads from when it is given up", () =>
    Effect.gen(function* () {
      const arrived = signal<boolean>()
      const released = signal<boolean>()
      const { origin } = yield* serve((request) => request.on("data", () => arrived.resolve(true)))
      const stream = Stream.concat(Stream.make(block), Stream.never).pipe(
        Stream.ensuring(Effect.sync(() => released.resolve(true)))
      )
      const fiber = yield* Effect.fork(
        exchange(post(origin, UploadStream.toBody(stream, 2 * block.byteLength)))
      )
      yield* arrived.seen
      yield* Fiber.interrupt(fiber)
      assert.isTrue(yield* released.seen)
    })
  )

  it.scopedLive("ends what is under way when it is closed, and sends nothing any more", () =>
    Effect.gen(function* () {
      const arrived = signal<boolean>()
      const { origin } = yield* serve((request, response) => {
        if (request.url === "/begun") response.write("x")
        else arrived.resolve(true)
      })
      const scope = yield* Scope.make()
      const transport = Context.get(yield* Layer.buildWithScope(layer, scope), Transport.Transport)
      const call = yield* Effect.fork(Effect.flip(transport.exchange(get(origin, "/call"))))
      const { pull } = yield* transport.stream(get(origin, "/begun"))
      yield* pull
      const reading = yield* Effect.fork(Effect.flip(pull))
      yield* arrived.seen
      yield* Scope.close(scope, Exit.void)
      assert.strictEqual((yield* Fiber.join(call)).reason, "closed")
      assert.strictEqual((yield* Fiber.join(reading)).reason, "closed")
      assert.strictEqual((yield* Effect.flip(transport.exchange(get(origin)))).reason, "connect")
    })
  )

  if (isNode) {
    live("says that a request was not sent because it cannot be", () =>
      Effect.gen(function* () {
        const { origin } = yield* serve((request, response) => request.pipe(response))
        const failure = yield* Effect.flip(exchange(get(origin, "/with a space")))
        assert.strictEqual(failure.reason, "request")
      })
    )
  }

  const secret = "t-caecc734c2e3328a62489fe0648c4b98779515d3"

  it.each([
    ["that are lost", `Bearer ${secret}`, (socket: Net.Socket) => void socket.destroy()],
    [
      "whose answer is no HTTP, and holds a token",
      "Bearer t-1",
      (socket: Net.Socket) =>
        void socket.write(
          `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nZZ\r\n{"code":0,"tenant_access_token":"${secret}"}\r\n`
        )
    ],
    ["whose token no header may hold", `Bearer ${secret}\n`, (socket: Net.Socket) => void socket.destroy()]
  ])("keeps the token out of the failures of exchanges %s", (_, authorization, answer) =>
    Effect.gen(function* () {
      const { origin } = yield* serve(({ socket }) => answer(socket))
      const failure = yield* Effect.flip(exchange(post(origin, "x", { authorization })))
      const seen = new Set<unknown>()
      const search = (value: unknown, path: string): void => {
        if (typeof value === "string") return assert.notInclude(value, secret, path)
        if (typeof value !== "object" || value === null || seen.has(value) || seen.size > 5_000) return
        seen.add(value)
        for (const key of Reflect.ownKeys(value)) {
          const property = Object.getOwnPropertyDescriptor(value, key)
          if (property !== undefined && "value" in property) search(property.value, `${path}.${String(key)}`)
        }
      }
      search(failure, "failure")
    }).pipe(Effect.provide(layer), Effect.scoped, Effect.runPromise)
  )

  if (!isNode) {
    it.scoped("keeps its time limit by the clock of the program", () =>
      Effect.gen(function* () {
        const { origin } = yield* serve(() => {})
        const fiber = yield* Effect.fork(Effect.flip(exchange(get(origin, "/", 30_000))))
        yield* TestClock.adjust("30 seconds")
        assert.strictEqual((yield* Fiber.join(fiber)).reason, "timeout")
      }).pipe(Effect.provide(layer))
    )
  }
})

it.effect(
  "NodeTransport goes over fetch where the runtime has something else in undici's place, as Bun has",
  () =>
    Effect.gen(function* () {
      const calls: Array<string> = []
      yield* Effect.acquireRelease(
        Effect.sync(() => {
          vi.doMock("undici", () => ({ Pool: Object }))
          vi.stubGlobal("fetch", (url: string) => {
            calls.push(url)
            return Promise.resolve(new Response("{}"))
          })
        }),
        () =>
          Effect.sync(() => {
            vi.doUnmock("undici")
            vi.unstubAllGlobals()
          })
      )
      const inner = yield* Scope.make()
      const transport = yield* Effect.provideService(NodeTransport.make(), Scope.Scope, inner)
      const { status } = yield* transport.exchange(get("https://open.feishu.cn", "/x?y=1"))
      assert.strictEqual(status, 200)
      assert.deepStrictEqual(calls, ["https://open.feishu.cn/x?y=1"])
      yield* Scope.close(inner, Exit.void)
      const ended = yield* Effect.flip(transport.exchange(get("https://open.feishu.cn", "/x")))
      assert.strictEqual(ended.reason, "connect")
      const refused = yield* Effect.flip(NodeTransport.make({ connections: 0 }))
      assert.strictEqual(refused._tag, "FeishuInvalidRequestError")
    }).pipe(Effect.scoped)
)

describe("TransportFetch", () => {
  const opaque = (): Response =>
    Object.defineProperties(new Response(null), { type: { value: "opaqueredirect" }, status: { value: 0 } })

  it.effect("takes a fetch of one's own, and a browser's hidden redirect for a redirect", () =>
    Effect.gen(function* () {
      const calls: Array<readonly [string, RequestInit]> = []
      const layer = TransportFetch.layerWith((url, init) => {
        calls.push([url, init])
        return Promise.resolve(opaque())
      })
      const { status } = yield* Effect.provide(exchange(get("https://open.feishu.cn", "/x?y=1")), layer)
      assert.strictEqual(status, 302)
      assert.strictEqual(calls[0]?.[0], "https://open.feishu.cn/x?y=1")
      assert.strictEqual(calls[0]?.[1].redirect, "manual")
    })
  )

  it.effect(
    "finds a body shorter than announced also where fetch does not, but not where it was unpacked",
    () =>
      Effect.gen(function* () {
        const respond = (headers: Record<string, string>) =>
          TransportFetch.make(() => Promise.resolve(new Response("12345", { headers })))
        const request = get("https://open.feishu.cn")
        const cut = respond({ "content-length": "6" })
        assert.strictEqual((yield* Effect.flip(cut.exchange(request))).reason, "body")
        const streamed = yield* cut.stream(request)
        assert.strictEqual(
          (yield* Effect.flip(Stream.runDrain(DownloadStream.fromPull(streamed.pull)))).reason,
          "body"
        )
        const packed = respond({ "content-length": "6", "content-encoding": "gzip" })
        assert.strictEqual((yield* packed.exchange(request)).body, "12345")
      }).pipe(Effect.scoped)
  )

  it.scopedLive("sends an upload whole where no request can stream, or not at all", () =>
    Effect.gen(function* () {
      // As in a browser that takes a stream for a text.
      class Unstreamed extends Request {
        constructor(url: string, init: RequestInit) {
          const isStream = init.body instanceof ReadableStream
          super(url, { method: "POST", body: isStream ? "[object ReadableStream]" : (init.body ?? null) })
        }
      }
      yield* Effect.acquireRelease(
        Effect.sync(() => vi.stubGlobal("Request", Unstreamed)),
        () => Effect.sync(() => vi.unstubAllGlobals())
      )
      const bodies: Array<unknown> = []
      const fetched: TransportFetch.Fetch = async (url, init) => {
        bodies.push(await new Unstreamed(url, init).text())
        return new Response("ok")
      }
      const send = (transport: Transport.Service, body: Transport.StreamedBody) =>
        transport.exchange(post("https://open.feishu.cn", body))
      const overClient = yield* Effect.provide(TransportHttpClient.make, FetchHttpClient.layer).pipe(
        Effect.map((service): Transport.Service => ({
          ...service,
          exchange: (request) =>
            Effect.provideService(service.exchange(request), FetchHttpClient.Fetch, (url, init) =>
              fetched(String(url), init!)
            )
        }))
      )
      for (const transport of [TransportFetch.make(fetched), overClient]) {
        const parts = Stream.make(Buffer.from("12"), Buffer.from("345"))
        yield* send(transport, UploadStream.toBody(parts, 5))
        yield* send(transport, UploadStream.toBody(parts))
        const failing = UploadStream.toBody(Stream.concat(parts, Stream.fail("disk gone")))
        assert.strictEqual((yield* Effect.flip(send(transport, failing))).reason, "upload")
      }
      assert.deepStrictEqual(bodies, ["12345", "12345", "12345", "12345"])
    })
  )

  it.scoped("unpacks what Deno leaves packed: what the request did not ask for", () =>
    Effect.gen(function* () {
      yield* Effect.acquireRelease(
        Effect.sync(() => vi.stubGlobal("Deno", {})),
        () => Effect.sync(() => vi.unstubAllGlobals())
      )
      const transport = TransportFetch.make((_, init) => {
        const isAsked = new Headers(init.headers).get("accept-encoding") === "gzip"
        return Promise.resolve(
          new Response(isAsked ? "text" : gzipSync("text"), { headers: { "content-encoding": "gzip" } })
        )
      })
      const { text } = yield* transport.stream(get("https://open.feishu.cn"))
      assert.strictEqual(yield* text, "text")
      assert.strictEqual((yield* transport.exchange(get("https://open.feishu.cn"))).body, "text")
    })
  )

  it.effect("fails with the upload where a runtime keeps its failure to itself", () =>
    Effect.gen(function* () {
      // Cloudflare's ends the request as if the body had come to its end.
      const transport = TransportFetch.make(async (_, { body }) => {
        await new Response(body).text().catch(() => undefined)
        return new Response('{"code":0}')
      })
      const body = UploadStream.toBody(Stream.concat(Stream.make(block), Stream.fail("disk gone")))
      const failure = yield* Effect.flip(transport.exchange(post("https://open.feishu.cn", body)))
      assert.strictEqual(failure.reason, "upload")
      assert.strictEqual(failure.cause, "disk gone")
    })
  )

  it.effect("turns what fetch throws into a failure", () =>
    Effect.gen(function* () {
      const cause = new TypeError("Failed to fetch")
      const throwing = TransportFetch.make(() => {
        throw cause
      })
      const failure = yield* Effect.flip(throwing.exchange(get("https://open.feishu.cn")))
      assert.strictEqual(failure.reason, "reset")
      assert.strictEqual(failure.cause, cause)
    })
  )
})

describe.each(clients.filter(([name]) => name !== "node:http"))("TransportHttpClient over %s", (_, layer) => {
  const over = (change: (client: HttpClient.HttpClient) => HttpClient.HttpClient) =>
    Effect.flatMap(Layer.build(layer), (context) =>
      Effect.provideService(
        TransportHttpClient.make,
        HttpClient.HttpClient,
        change(Context.get(context, HttpClient.HttpClient))
      )
    )

  it.scopedLive("takes no token to another host, though the client follows redirects", () =>
    Effect.gen(function* () {
      const stolen: Array<string | undefined> = []
      const other = yield* serve((request, response) => {
        stolen.push(request.headers.authorization)
        response.end()
      })
      const { origin } = yield* serve((_, response) =>
        response.writeHead(307, { location: `${other.origin}/x` }).end()
      )
      const transport = yield* over(HttpClient.followRedirects())
      const request = { ...get(origin), headers: { authorization: "Bearer t-1" } }
      const response = yield* transport.exchange(request)
      assert.strictEqual(response.status, 302)
      assert.include(response.header("location"), other.origin)
      assert.strictEqual((yield* transport.stream(request)).status, 302)
      // A program that traces nothing is not told otherwise.
      const untraced = yield* Effect.withTracerEnabled(transport.exchange(request), false)
      assert.strictEqual(untraced.status, 302)
      assert.deepStrictEqual(stolen, [])
    })
  )

  it.scopedLive(
    "sees what the platform says of an error, though the client takes its status for a failure",
    () =>
      Effect.gen(function* () {
        const { origin } = yield* serve((_, response) =>
          response.writeHead(400).end('{"code":230002,"msg":"no"}')
        )
        const transport = yield* over(HttpClient.filterStatusOk)
        const response = yield* transport.exchange(get(origin))
        assert.deepStrictEqual([response.status, response.body], [400, '{"code":230002,"msg":"no"}'])
        const streamed = yield* transport.stream(get(origin))
        assert.strictEqual(yield* streamed.text, '{"code":230002,"msg":"no"}')
      })
  )
})

describe("NodeTransport", () => {
  it.scopedLive("has connections for calls, however many downloads are held and uploads are slow", () =>
    Effect.gen(function* () {
      const { origin } = yield* serve((request, response) => {
        if (request.url === "/held") response.write("x")
        else if (request.method === "GET") response.end("called")
      })
      const transport = yield* NodeTransport.make({ connections: 4 })
      for (let i = 0; i < 4; i++) yield* transport.stream(get(origin, "/held"))
      assert.strictEqual((yield* transport.exchange(get(origin, "/call", 2_000))).body, "called")
      const other = yield* NodeTransport.make({ connections: 4 })
      const stuck = UploadStream.toBody(Stream.never, 10)
      for (let i = 0; i < 6; i++) yield* Effect.fork(other.exchange(post(origin, stuck)))
      yield* turns(20)
      assert.strictEqual((yield* other.exchange(get(origin, "/call", 2_000))).body, "called")
    })
  )

  it.scopedLive("uses a connection again, and closes it with its scope", () =>
    Effect.gen(function* () {
      const sockets = new Set<unknown>()
      const closed = signal<boolean>()
      const { origin } = yield* serve((request, response) => {
        sockets.add(request.socket)
        request.socket.once("close", () => closed.resolve(true))
        response.end()
      })
      const scope = yield* Scope.make()
      const transport = yield* Scope.extend(NodeTransport.make(), scope)
      for (let i = 0; i < 20; i++) yield* transport.exchange(get(origin))
      assert.isAtMost(sockets.size, 2)
      yield* Scope.close(scope, Exit.void)
      assert.isTrue(yield* closed.seen)
      assert.strictEqual((yield* Effect.flip(transport.exchange(get(origin)))).reason, "connect")
      assert.strictEqual(
        (yield* Effect.flip(transport.exchange(get("http://127.0.0.1:9")))).reason,
        "connect"
      )
    })
  )

  it.scopedLive("opens no more connections than allowed, and loses no request to the wait", () =>
    Effect.gen(function* () {
      const sockets = new Set<unknown>()
      const { origin } = yield* serve((request, response) => {
        sockets.add(request.socket)
        response.end(request.url)
      })
      const transport = yield* NodeTransport.make({ connections: 2 })
      const bodies = yield* Effect.forEach(
        Array.from({ length: 50 }, (_, i) => `/${i}`),
        (path) => Effect.map(transport.exchange(get(origin, path)), ({ body }) => body),
        { concurrency: "unbounded" }
      )
      assert.deepStrictEqual(
        bodies,
        Array.from({ length: 50 }, (_, i) => `/${i}`)
      )
      assert.isAtMost(sockets.size, 2)
    })
  )

  it.scopedLive("says that a request never left when it waited for a connection in vain", () =>
    Effect.gen(function* () {
      const { origin } = yield* serve(() => {})
      const transport = yield* NodeTransport.make({ connections: 1 })
      const [first, second] = yield* Effect.all(
        [transport.exchange(get(origin, "/", 100)), transport.exchange(get(origin, "/", 50))].map(
          Effect.flip
        ),
        { concurrency: 2 }
      )
      assert.strictEqual(first?.reason, "timeout")
      assert.strictEqual(second?.reason, "connect")
    })
  )

  it.scopedLive("keeps a connection usable when a request that waits for it is given up", () =>
    Effect.gen(function* () {
      const sockets = new Set<unknown>()
      const arrived = signal<boolean>()
      const answers: Array<() => void> = []
      const { origin } = yield* serve((request, response) => {
        sockets.add(request.socket)
        answers.push(() => response.end(request.url))
        arrived.resolve(true)
        if (answers.length > 1) response.end(request.url)
      })
      const transport = yield* NodeTransport.make({ connections: 1 })
      const first = yield* Effect.fork(transport.exchange(get(origin, "/first")))
      yield* arrived.seen
      const second = yield* Effect.fork(transport.exchange(get(origin, "/second")))
      yield* turns(5)
      yield* Fiber.interrupt(second)
      answers[0]?.()
      assert.strictEqual((yield* Fiber.join(first)).body, "/first")
      assert.strictEqual((yield* transport.exchange(get(origin, "/third"))).body, "/third")
      assert.strictEqual(sockets.size, 1)
      assert.strictEqual(answers.length, 2)
    })
  )

  it.scopedLive("says when an upload's stream is not as long as announced", () =>
    Effect.gen(function* () {
      const { origin } = yield* serve((request) => request.resume())
      const transport = yield* NodeTransport.make()
      const stream = Stream.make(Buffer.from("12345"))
      for (const length of [4, 6]) {
        const failure = yield* Effect.flip(
          transport.exchange(post(origin, UploadStream.toBody(stream, length)))
        )
        assert.strictEqual(failure.reason, "upload")
      }
    })
  )

  const withEnvironment = (variables: Record<string, string>) =>
    Effect.acquireRelease(
      Effect.sync(() => {
        const names = ["HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY"].flatMap((name) => [name, name.toLowerCase()])
        const before = names.map((name) => [name, process.env[name]] as const)
        for (const name of names) delete process.env[name]
        Object.assign(process.env, variables)
        return before
      }),
      (before) =>
        Effect.sync(() => {
          for (const [name, value] of before) {
            if (value === undefined) delete process.env[name]
            else process.env[name] = value
          }
        })
    )

  /** A proxy that tunnels, and tells what was asked of it. */
  const proxy = Effect.gen(function* () {
    const asked: Array<string> = []
    const { origin, server } = yield* serve((_, response) => response.writeHead(500).end())
    server.on("connect", (request, client: Net.Socket) => {
      asked.push(`${request.url} ${request.headers["proxy-authorization"] ?? ""}`.trim())
      const [host, port] = (request.url ?? "").split(":")
      const upstream = Net.connect(Number(port), host, () => {
        client.write("HTTP/1.1 200 OK\r\n\r\n")
        client.pipe(upstream).pipe(client)
      })
      upstream.on("error", () => client.destroy())
      client.on("error", () => upstream.destroy())
    })
    return { origin, asked }
  })

  it.scopedLive("goes through the proxy of the environment", () =>
    Effect.gen(function* () {
      const { asked, origin: proxyOrigin } = yield* proxy
      yield* withEnvironment({ HTTP_PROXY: proxyOrigin.replace("//", "//me:pass@") })
      const { origin } = yield* serve((request, response) => request.pipe(response))
      const transport = yield* NodeTransport.make()
      const request = post(origin, "through", {
        authorization: `Bearer ${Redacted.value(Redacted.make("t-1"))}`
      })
      const headers = { ...request.headers }
      assert.strictEqual((yield* transport.exchange(request)).body, "through")
      assert.deepStrictEqual(asked, [`${new URL(origin).host} Basic ${btoa("me:pass")}`])
      assert.deepStrictEqual(request.headers, headers, "the headers given are not written to")
      const failure = yield* Effect.flip(
        transport.exchange(post(origin, "x", { "proxy-authorization": "x" }))
      )
      assert.strictEqual(failure._tag, "TransportFailure")
    })
  )

  it.scopedLive("leaves the proxy out for the hosts of NO_PROXY", () =>
    Effect.gen(function* () {
      const { asked, origin: proxyOrigin } = yield* proxy
      yield* withEnvironment({ http_proxy: proxyOrigin, NO_PROXY: "127.0.0.1" })
      const { origin } = yield* serve((request, response) => request.pipe(response))
      const transport = yield* NodeTransport.make()
      assert.strictEqual((yield* transport.exchange(post(origin, "straight"))).body, "straight")
      assert.deepStrictEqual(asked, [])
    })
  )

  it.scoped("names every option that does not fit", () =>
    Effect.gen(function* () {
      for (const connections of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
        const error = yield* Effect.flip(
          NodeTransport.make({ connections, connectTimeout: 0, keepAlive: "0 millis" })
        )
        assert.deepStrictEqual(
          error.problems.map(({ path }) => path),
          ["connections", "connectTimeout", "keepAlive"]
        )
      }
    })
  )

  it.scopedLive("names the variable whose proxy is not a URL", () =>
    Effect.gen(function* () {
      yield* withEnvironment({ HTTPS_PROXY: "not a url with secret" })
      const error = yield* Effect.flip(NodeTransport.make())
      assert.strictEqual(error._tag, "FeishuInvalidRequestError")
      assert.include(error.message, "HTTPS_PROXY must be a URL")
      assert.notInclude(error.message, "secret")
    })
  )
})
