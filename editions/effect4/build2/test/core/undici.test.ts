/**
 * The transport for Node over the lowest undici that is accepted; all other tests run over the one that is installed.
 */
import * as NodeTransport from "@effect-feishu/core/NodeTransport"
import type * as Transport from "@effect-feishu/core/Transport"
import * as UploadStream from "@effect-feishu/core/UploadStream"
import { afterAll, assert, beforeAll, describe, it, vi } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Fiber3 from "../../effect3/effect/Fiber.js"
import * as Stream from "effect/Stream"
import { readFileSync } from "node:fs"
import * as Http from "node:http"
import { createRequire } from "node:module"
import type * as Net from "node:net"

const require = createRequire(import.meta.url)
const read = (path: string) => JSON.parse(readFileSync(path, "utf8"))

let server: Http.Server
let origin: string

beforeAll(async () => {
  vi.doMock("undici", () => vi.importActual("undici-lowest"))
  server = Http.createServer((request, response) => {
    switch (request.url) {
      case "/drop":
        return void request.socket.destroy()
      case "/cut":
        response.writeHead(200, { "content-length": "10" })
        response.write("x")
        return void setTimeout(() => request.socket.destroy(), 5)
      case "/big":
        return void response.end(Buffer.alloc(2_000_000, "x"))
      case "/hang":
        return
      default:
        return void request.pipe(response)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  origin = `http://127.0.0.1:${(server.address() as Net.AddressInfo).port}`
})

afterAll(async () => {
  vi.doUnmock("undici")
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

const post = (path: string, body: Transport.Body, timeout = 5_000): Transport.Request => ({
  method: "POST",
  origin,
  path,
  headers: {},
  body,
  timeout
})

describe("the lowest undici that is accepted", () => {
  it("is the one that the package asks for at least", () => {
    const { dependencies } = read(require.resolve("@effect-feishu/core/package.json"))
    const { version } = read(require.resolve("undici-lowest/package.json"))
    assert.strictEqual(dependencies.undici, `^${version}`)
  })

  it("is what these tests run over", async () => {
    const [{ Pool }, lowest] = await Promise.all([import("undici"), import("undici-lowest")])
    assert.strictEqual<unknown>(Pool, lowest.Pool)
  })

  it.scopedLive("sends, uploads, streams, and tells how an exchange failed", () =>
    Effect.gen(function* () {
      const transport = yield* NodeTransport.make({ connections: 1 })
      assert.strictEqual((yield* transport.exchange(post("/", "hello"))).body, "hello")
      const upload = UploadStream.toBody(Stream.make(Buffer.from("abc"), Buffer.from("def")))
      assert.strictEqual((yield* transport.exchange(post("/", upload))).body, "abcdef")
      assert.strictEqual((yield* Effect.flip(transport.exchange(post("/drop", "x")))).reason, "reset")
      assert.strictEqual((yield* Effect.flip(transport.exchange(post("/cut", "x")))).reason, "body")
      assert.strictEqual((yield* Effect.flip(transport.exchange(post("/hang", "x", 50)))).reason, "timeout")
      const { pull } = yield* transport.stream(post("/big", "x"))
      let size = 0
      for (let next = yield* pull; next !== undefined; next = yield* pull) {
        for (const bytes of next) size += bytes.byteLength
      }
      assert.strictEqual(size, 2_000_000)
    })
  )

  it.scopedLive("keeps its connection when a request that waits for it is given up", () =>
    Effect.gen(function* () {
      const transport = yield* NodeTransport.make({ connections: 1 })
      const first = yield* Effect.forkChild(Effect.flip(transport.exchange(post("/hang", "x", 100))))
      yield* Effect.sleep(20)
      const second = yield* Effect.forkChild(transport.exchange(post("/", "never")))
      yield* Effect.sleep(20)
      yield* Fiber3.interrupt(second)
      assert.strictEqual((yield* Fiber.join(first)).reason, "timeout")
      assert.strictEqual((yield* transport.exchange(post("/", "after"))).body, "after")
    })
  )
})
