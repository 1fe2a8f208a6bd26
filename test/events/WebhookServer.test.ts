import * as WebhookServer from "@effect-feishu/events/WebhookServer"
import * as HttpLayerRouter from "@effect/platform/HttpLayerRouter"
import * as HttpServer from "@effect/platform/HttpServer"
import * as HttpServerResponse from "@effect/platform/HttpServerResponse"
import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import { assert, describe, it } from "@effect/vitest"
import * as Context from "effect/Context"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import { createServer } from "node:http"
import * as Net from "node:net"
import {
  challengeText,
  encrypted,
  eventText,
  recorder,
  type Recorder,
  secrets,
  signatureOf
} from "./support/receiver.js"

const quiet = Logger.remove(Logger.defaultLogger)

const node = Layer.orDie(NodeHttpServer.layer(() => createServer(), { port: 0, host: "127.0.0.1" }))

const options = { bodyTimeout: "150 millis", maxBodyBytes: 10_000 } as const

const asRoute = (into: Recorder) =>
  HttpLayerRouter.serve(
    Layer.merge(
      WebhookServer.route("/feishu/events", options),
      HttpLayerRouter.add("GET", "/health", HttpServerResponse.text("well"))
    ).pipe(Layer.provide([into.layer, secrets()])),
    { disableLogger: true, disableListenLog: true }
  ).pipe(Layer.provideMerge(node), Layer.provide(quiet))

const asApplication = (into: Recorder) =>
  Layer.unwrapScoped(Effect.map(WebhookServer.httpApp(options), (app) => HttpServer.serve(app))).pipe(
    Layer.provide([into.layer, secrets()]),
    Layer.provideMerge(node),
    Layer.provide(quiet)
  )

const portOf = (server: Layer.Layer<HttpServer.HttpServer>) =>
  Effect.flatMap(Layer.build(server), (context) => {
    const { address } = Context.get(context, HttpServer.HttpServer)
    return "port" in address ? Effect.succeed(address.port) : Effect.die("no port")
  })

const send = (
  port: number,
  body: string | undefined,
  headers: Record<string, string> = {},
  path = "/feishu/events"
) =>
  Effect.promise(async () => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: body === undefined ? "GET" : "POST",
      headers: { "content-type": "application/json; charset=utf-8", ...headers },
      ...(body === undefined ? {} : { body })
    })
    return {
      status: response.status,
      type: response.headers.get("content-type"),
      text: await response.text()
    }
  })

/** Sends bytes over a bare socket; gives the first of the answer, or `cut` when the server closed without one. */
const raw = (port: number, text: string) =>
  Effect.async<string>((resume) => {
    const socket = Net.connect(port, "127.0.0.1", () => socket.write(text))
    socket.once("data", (data) => resume(Effect.succeed(data.toString())))
    socket.once("close", () => resume(Effect.succeed("cut")))
    socket.once("error", () => undefined)
    return Effect.sync(() => socket.destroy())
  })

for (const [name, server] of Object.entries({ asRoute, asApplication })) {
  describe(`WebhookServer on node:http, ${name}`, () => {
    it.scopedLive("takes the platform's events and answers its challenges", () =>
      Effect.gen(function* () {
        const into = recorder()
        const port = yield* portOf(server(into))
        const body = encrypted(eventText())
        assert.deepStrictEqual(yield* send(port, body, signatureOf(body)), {
          status: 200,
          type: "application/json; charset=utf-8",
          text: "{}"
        })
        assert.strictEqual((yield* send(port, encrypted(challengeText()))).text, '{"challenge":"c-1"}')
        assert.strictEqual((yield* send(port, body)).status, 401)
        assert.strictEqual((yield* send(port, "x".repeat(10_001))).status, 413)
        assert.strictEqual((yield* send(port, undefined)).status, 200)
        assert.deepStrictEqual(
          into.received.map(({ id }) => id),
          ["ev-1"]
        )
      })
    )

    it.scopedLive("cuts a body that drips", () =>
      Effect.gen(function* () {
        const port = yield* portOf(server(recorder()))
        const answer = yield* raw(
          port,
          "POST /feishu/events HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"
        )
        // Some servers end the connection to stop reading.
        assert.match(answer, /^(?:HTTP\/1\.1 408 |cut$)/)
      })
    )

    it.scopedLive("stops reading a body without a length once it is too large", () =>
      Effect.gen(function* () {
        const into = recorder()
        const port = yield* portOf(server(into))
        const chunk = "x".repeat(0x4000)
        const answer = yield* raw(
          port,
          `POST /feishu/events HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n4000\r\n${chunk}\r\n`
        )
        assert.match(answer, /^(cut$|HTTP\/1\.1 413 )/)
        assert.deepStrictEqual(into.received, [])
      })
    )

    it.scopedLive("goes on with what it accepted when the client is gone", () =>
      Effect.gen(function* () {
        const begun = yield* Deferred.make<void>()
        const gone = yield* Deferred.make<void>()
        const done = yield* Deferred.make<void>()
        const into = recorder(
          Deferred.succeed(begun, undefined).pipe(
            Effect.zipRight(Deferred.await(gone)),
            Effect.zipRight(Effect.sleep("20 millis")),
            Effect.zipRight(Deferred.succeed(done, undefined)),
            Effect.as({ _tag: "Accepted" } as const)
          )
        )
        const port = yield* portOf(server(into))
        const body = encrypted(eventText())
        const client = new AbortController()
        const given = fetch(`http://127.0.0.1:${port}/feishu/events`, {
          method: "POST",
          headers: { "content-type": "application/json", ...signatureOf(body) },
          body,
          signal: client.signal
        }).catch(() => undefined)
        yield* Deferred.await(begun)
        client.abort()
        yield* Effect.promise(() => given)
        yield* Deferred.succeed(gone, undefined)
        yield* Effect.timeout(Deferred.await(done), "5 seconds")
      })
    )
  })
}

describe("WebhookServer.route", () => {
  it.scopedLive("leaves the other routes of the server alone", () =>
    Effect.gen(function* () {
      const port = yield* portOf(asRoute(recorder()))
      assert.strictEqual((yield* send(port, undefined, {}, "/health")).text, "well")
      assert.strictEqual((yield* send(port, undefined, {}, "/other")).status, 404)
    })
  )
})
