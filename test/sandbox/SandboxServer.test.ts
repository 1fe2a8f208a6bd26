import { assert, describe, it } from "@effect/vitest"
import * as Chunk from "effect/Chunk"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Schedule from "effect/Schedule"
import * as TestClock from "effect/TestClock"
import * as Http from "node:http"
import * as Fault from "@effect-feishu/sandbox/Fault"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxServer from "@effect-feishu/sandbox/SandboxServer"
import { Agent } from "undici"
import { answer, app, file, type Answer } from "./support.js"

const layer = SandboxServer.layer({ seed: 1, users: 130, departments: 0 })
const messages = "/open-apis/im/v1/messages"

interface Init {
  readonly method?: string
  readonly token?: string
  readonly body?: BodyInit
  readonly signal?: AbortSignal
}

/** One request over a socket; a broken connection is the error of `fetch`. */
const fetchIt = (
  path: string,
  init: Init = {}
): Effect.Effect<Answer, TypeError, SandboxServer.SandboxServer> =>
  Effect.flatMap(SandboxServer.SandboxServer, ({ baseUrl }) =>
    Effect.tryPromise({
      try: async () => {
        const headers = new Headers()
        if (init.token !== undefined) headers.set("authorization", `Bearer ${init.token}`)
        if (typeof init.body === "string") headers.set("content-type", "application/json")
        const response = await fetch(baseUrl + path, {
          method: init.method ?? "GET",
          headers,
          ...(init.body === undefined ? {} : { body: init.body }),
          ...(init.signal === undefined ? {} : { signal: init.signal })
        })
        const bytes = new Uint8Array(await response.arrayBuffer())
        return answer(response.status, Object.fromEntries(response.headers), bytes)
      },
      catch: (cause) => (cause instanceof TypeError ? cause : new TypeError("not a network error", { cause }))
    })
  )

const token = Effect.map(
  fetchIt("/open-apis/auth/v3/tenant_access_token/internal", { method: "POST", body: JSON.stringify(app) }),
  (reply) => reply.text("tenant_access_token")
)

const send = (text: string, extra: Record<string, unknown> = {}) =>
  Effect.flatMap(token, (value) =>
    fetchIt(`${messages}?receive_id_type=chat_id`, {
      method: "POST",
      token: value,
      body: JSON.stringify({
        receive_id: Sandbox.defaultChatId,
        msg_type: "text",
        content: JSON.stringify({ text }),
        ...extra
      })
    })
  )

const count = Effect.map(Sandbox.messages, (all) => all.length)

/** Lets sockets have their turn. */
const turn = Effect.promise(() => new Promise(setImmediate))

/** The chain of causes of a failed request, as text: clients tell failures apart by it. */
const causeOf = (error: unknown): string =>
  error instanceof Error ? `${error.name} ${error.message} ${causeOf(error.cause)}` : ""

describe("over a socket", () => {
  it.effect("a message is sent, listed and counted", () =>
    Effect.gen(function* () {
      const sent = yield* send("hi")
      assert.strictEqual(sent.get("code"), 0)
      assert.match(sent.headers["x-tt-logid"] ?? "", /^\d{14}/)
      const list = yield* fetchIt(
        `${messages}?container_id_type=chat&container_id=${Sandbox.defaultChatId}`,
        {
          token: yield* token
        }
      )
      assert.strictEqual(list.text("data.items.0.message_id"), sent.text("data.message_id"))
      assert.strictEqual(yield* count, 1)
    }).pipe(Effect.provide(layer))
  )

  it.effect("the test's clock rules the server's tokens", () =>
    Effect.gen(function* () {
      const value = yield* token
      yield* TestClock.adjust("2 hours")
      assert.strictEqual((yield* fetchIt("/open-apis/bot/v3/info", { token: value })).get("code"), 99991663)
    }).pipe(Effect.provide(layer))
  )

  it.effect("a large upload comes back as it went, whether its length was announced or not", () =>
    Effect.gen(function* () {
      const bytes = Uint8Array.from({ length: 3_000_000 }, (_, i) => (i * 7919) % 251)
      const value = yield* token
      const upload = (body: BodyInit) =>
        fetchIt("/open-apis/im/v1/files", { method: "POST", token: value, body })
      const announced = yield* upload(file(bytes))
      const down = yield* fetchIt(`/open-apis/im/v1/files/${announced.text("data.file_key")}`, {
        token: value
      })
      assert.isTrue(Buffer.from(down.bytes).equals(bytes))
      const { port } = yield* SandboxServer.SandboxServer
      const chunked = yield* Effect.promise(async () => {
        const web = new Response(file(bytes))
        const body = Buffer.from(await web.arrayBuffer())
        return new Promise<string>((resolve, reject) => {
          const request = Http.request(
            {
              port,
              method: "POST",
              path: "/open-apis/im/v1/files",
              headers: {
                authorization: `Bearer ${value}`,
                "content-type": web.headers.get("content-type") ?? "",
                "transfer-encoding": "chunked"
              }
            },
            (response) => {
              let text = ""
              response.on("data", (chunk: Buffer) => (text += chunk.toString()))
              response.on("end", () => resolve(text))
            }
          )
          request.on("error", reject)
          for (let at = 0; at < body.length; at += 100_000) request.write(body.subarray(at, at + 100_000))
          request.end()
        })
      })
      assert.include(chunked, '"code":0')
      const [one, two] = yield* Sandbox.files
      assert.isTrue(Buffer.from(one?.bytes ?? []).equals(two?.bytes ?? Buffer.of(1)))
    }).pipe(Effect.provide(layer))
  )

  it.effect("a body above the limit is refused with 413", () =>
    Effect.gen(function* () {
      const value = yield* token
      const reply = yield* fetchIt("/open-apis/im/v1/files", {
        method: "POST",
        token: value,
        body: file(new Uint8Array(5000))
      })
      assert.strictEqual(reply.status, 413)
    }).pipe(Effect.provide(SandboxServer.layer({ seed: 1, maxBodyBytes: 1000 })))
  )
})

describe("faults on the network", () => {
  const sends: Fault.Match = { method: "POST", path: messages }

  for (const [moment, exist] of [
    ["before", 0],
    ["after", 1]
  ] as const) {
    it.effect(
      `a connection dropped ${moment} the write is a network error, and ${exist} messages exist`,
      () =>
        Effect.gen(function* () {
          yield* Sandbox.inject(Fault.next(1, sends, Fault.dropped({ moment })))
          const error = yield* Effect.flip(send("hi"))
          assert.match(causeOf(error), /fetch failed|other side closed|ECONNRESET/)
          assert.strictEqual(yield* count, exist)
          assert.strictEqual((yield* send("again")).get("code"), 0, "the next connection is good")
        }).pipe(Effect.provide(layer))
    )
  }

  it.effect("a cut body fails while it is read, after its headers came", () =>
    Effect.gen(function* () {
      yield* Sandbox.inject(Fault.next(1, sends, Fault.cut()))
      const error = yield* Effect.flip(send("hi"))
      assert.match(causeOf(error), /terminated|other side closed|aborted/)
      assert.strictEqual(yield* count, 1)
    }).pipe(Effect.provide(layer))
  )

  it.effect("a body can be cut at its very start", () =>
    Effect.gen(function* () {
      yield* Sandbox.inject(Fault.next(1, sends, Fault.cut({ keep: 0 })))
      const error = yield* Effect.flip(send("hi"))
      assert.match(causeOf(error), /terminated|other side closed|aborted/)
      assert.strictEqual(yield* count, 1)
    }).pipe(Effect.provide(layer))
  )

  it.effect("a download is cut like anything else", () =>
    Effect.gen(function* () {
      const value = yield* token
      const up = yield* fetchIt("/open-apis/im/v1/files", {
        method: "POST",
        token: value,
        body: file(new Uint8Array(2_000_000))
      })
      yield* Sandbox.inject(Fault.next(1, { path: "/open-apis/im/v1/files/:file_key" }, Fault.cut()))
      const key = up.text("data.file_key")
      yield* Effect.flip(fetchIt(`/open-apis/im/v1/files/${key}`, { token: value }))
      const whole = yield* fetchIt(`/open-apis/im/v1/files/${key}`, { token: value })
      assert.strictEqual(whole.bytes.byteLength, 2_000_000)
    }).pipe(Effect.provide(layer))
  )

  it.effect(
    "a hanging server answers to the client's own timeout only, and does not keep the layer open",
    () =>
      Effect.gen(function* () {
        yield* Sandbox.inject(Fault.next(1, sends, Fault.hang({ moment: "after" })))
        const value = yield* token
        const controller = new AbortController()
        const hanging = yield* Effect.fork(
          fetchIt(`${messages}?receive_id_type=chat_id`, {
            method: "POST",
            token: value,
            signal: controller.signal,
            body: JSON.stringify({
              receive_id: Sandbox.defaultChatId,
              msg_type: "text",
              content: '{"text":"x"}'
            })
          })
        )
        yield* Effect.repeat(
          Effect.zipRight(
            Effect.promise(() => new Promise(setImmediate)),
            count
          ),
          {
            until: (n) => n === 1
          }
        )
        controller.abort()
        assert.match(causeOf(yield* Effect.flip(Fiber.join(hanging))), /AbortError/)
      }).pipe(Effect.provide(layer))
  )

  it.effect("a late answer comes when the clock says so", () =>
    Effect.gen(function* () {
      const value = yield* token
      yield* Sandbox.inject(Fault.next(1, { path: "/open-apis/bot/v3/info" }, Fault.delayed("30 seconds")))
      const late = yield* Effect.fork(fetchIt("/open-apis/bot/v3/info", { token: value }))
      // The request has to be there before the clock is moved.
      yield* Effect.repeat(Effect.zipRight(turn, TestClock.sleeps()), {
        until: (sleeps) => Chunk.isNonEmpty(sleeps)
      })
      yield* TestClock.adjust("30 seconds")
      assert.strictEqual((yield* Fiber.join(late)).get("code"), 0)
    }).pipe(Effect.provide(layer))
  )
})

describe("the server's life", () => {
  it.effect("a port that is taken is a typed error which says so", () =>
    Effect.gen(function* () {
      const { port } = yield* SandboxServer.SandboxServer
      const exit = yield* Effect.exit(Layer.launch(SandboxServer.layer({ port })).pipe(Effect.scoped))
      assert.isTrue(Exit.isFailure(exit))
      const error = yield* Effect.flip(Layer.build(SandboxServer.layer({ port })).pipe(Effect.scoped))
      assert.strictEqual(error._tag, "SandboxServerError")
      assert.include(error.message, `Port ${port} on 127.0.0.1 is taken`)
    }).pipe(Effect.provide(layer))
  )

  it.effect("after its scope nothing listens", () =>
    Effect.gen(function* () {
      const baseUrl = yield* Effect.map(SandboxServer.SandboxServer, (server) => server.baseUrl).pipe(
        Effect.provide(layer)
      )
      const error = yield* Effect.flip(Effect.tryPromise({ try: () => fetch(baseUrl), catch: causeOf }))
      assert.match(error, /ECONNREFUSED/)
    })
  )

  it.effect("two servers over one sandbox show one state", () =>
    Effect.gen(function* () {
      const sandbox = yield* Sandbox.Sandbox
      const other = SandboxServer.layerServer().pipe(Layer.provide(Layer.succeed(Sandbox.Sandbox, sandbox)))
      yield* send("one")
      yield* send("two").pipe(Effect.provide(other))
      assert.strictEqual(yield* count, 2)
    }).pipe(Effect.provide(layer))
  )
})

describe("a raw connection", () => {
  it.effect("a connection is kept for the next request", () =>
    Effect.gen(function* () {
      const { baseUrl } = yield* SandboxServer.SandboxServer
      const value = yield* token
      const sockets = yield* Effect.promise(async () => {
        const agent = new Agent({ connections: 1 })
        let connects = 0
        agent.on("connect", () => connects++)
        for (let n = 0; n < 3; n++) {
          const { body } = await agent.request({
            origin: baseUrl,
            path: "/open-apis/bot/v3/info",
            method: "GET",
            headers: { authorization: `Bearer ${value}` }
          })
          await body.json()
        }
        await agent.close()
        return connects
      })
      assert.strictEqual(sockets, 1)
    }).pipe(Effect.provide(layer))
  )
})

describe("long connections on the port", () => {
  /** Where one may be opened, as the platform tells. */
  const address = Effect.map(
    fetchIt("/callback/ws/endpoint", {
      method: "POST",
      body: JSON.stringify({ AppID: app.app_id, AppSecret: app.app_secret })
    }),
    (reply) => reply.text("data.URL")
  )

  /** How the opening ends, with the platform's own headers. */
  const opening = (url: string) =>
    Effect.async<Readonly<Record<string, unknown>>>((resume) => {
      const request = Http.get(url.replace(/^ws:/, "http:"), {
        headers: {
          connection: "Upgrade",
          upgrade: "websocket",
          "sec-websocket-version": "13",
          "sec-websocket-key": "AAAAAAAAAAAAAAAAAAAAAA=="
        }
      })
      request.on("upgrade", ({ statusCode }, socket) => {
        socket.once("close", () => resume(Effect.succeed({ status: statusCode, ended: true })))
        socket.on("error", () => undefined)
      })
      request.on("response", ({ headers, statusCode }) => {
        const {
          "handshake-autherrcode": code,
          "handshake-msg": message,
          "handshake-status": handshake
        } = headers
        resume(Effect.succeed({ status: statusCode, handshake, code, message }))
      })
    })

  it.live("are opened once by an address, and refused with the reason in the headers", () =>
    Effect.gen(function* () {
      yield* Sandbox.inject(
        Fault.next(1, { on: "upgrade" }, Fault.refusedUpgrade({ status: 514, code: 1000040350 })),
        Fault.next(1, { on: "upgrade" }, Fault.refusedUpgrade({ status: 403 }))
      )
      const url = yield* address
      assert.deepStrictEqual(yield* opening(url), {
        status: 500,
        handshake: "514",
        code: "1000040350",
        message: "refused by a fault plan"
      })
      const { handshake, status } = yield* opening(url)
      assert.deepStrictEqual([status, handshake], [403, "403"])
      const nowhere = yield* opening(url.replace("/ws/v2", "/elsewhere"))
      assert.deepStrictEqual([nowhere["status"], nowhere["handshake"]], [500, "514"])
    }).pipe(Effect.provide(layer))
  )

  it.live("end with the server", () =>
    Effect.gen(function* () {
      const context = yield* Effect.scope.pipe(Effect.flatMap((scope) => Layer.buildWithScope(layer, scope)))
      const url = yield* Effect.provide(address, context)
      const opened = yield* Effect.fork(opening(url))
      yield* Effect.repeat(Effect.provide(Sandbox.subscriptions, context), {
        until: (all) => all.length > 0,
        schedule: Schedule.spaced("5 millis")
      })
      return opened
    }).pipe(
      Effect.scoped,
      Effect.flatMap(Fiber.join),
      Effect.map((end) => assert.deepStrictEqual(end, { status: 101, ended: true }))
    )
  )
})
