import * as Im from "@effect-feishu/core/events/Im"
import * as Feishu from "@effect-feishu/core/Feishu"
import { readFileSync } from "node:fs"
import * as Net from "node:net"
import * as Tls from "node:tls"
import * as Connection from "@effect-feishu/events/Connection"
import * as Events from "@effect-feishu/events/Events"
import * as Inbox from "@effect-feishu/events/Inbox"
import * as LongConnection from "@effect-feishu/events/LongConnection"
import * as NodeFeishuEvents from "@effect-feishu/events/NodeFeishuEvents"
import * as NodeWebSocket from "@effect-feishu/events/NodeWebSocket"
import * as Socket from "@effect/platform/Socket"
import { assert, describe, it } from "@effect/vitest"
import * as Lark from "@larksuiteoapi/node-sdk"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as LogLevel from "effect/LogLevel"
import * as Redacted from "effect/Redacted"
import * as Scope from "effect/Scope"
import * as SubscriptionRef from "effect/SubscriptionRef"
import { WebSocket as UndiciWebSocket } from "undici"
import * as Link from "../../packages/events/src/internal/connection/link.js"
import * as Proxy from "../core/support/proxy.js"
import { appId, appSecret, dataFrame, eventBody, eventFrame } from "./support/gateway.js"
import * as Server from "./support/server.js"

const identity = { appId, appSecret: Redacted.make(appSecret) }

/** An application that remembers which messages it was told of. */
const echo = () => {
  const seen: Array<string> = []
  const app = Events.on(Im.messageReceiveV1, (_, delivery) => Effect.sync(() => void seen.push(delivery.id)))
  return { app, seen }
}

/** The platform checks payloads, so these have what it says. */
const message = (id: string) => ({
  sender: { sender_id: { open_id: "ou_1" }, sender_type: "user", tenant_key: "tk" },
  message: {
    message_id: `om_${id}`,
    create_time: "1700000000000",
    chat_id: "oc_1",
    chat_type: "p2p",
    message_type: "text",
    content: '{"text":"hello"}'
  }
})

const messageFrame = (id: string) => eventFrame(id, undefined, message(id))

const launch = (
  server: Server.Server,
  app: Layer.Layer<never, never, never>,
  connection: LongConnection.Options = {}
) =>
  Effect.gen(function* () {
    const scope = yield* Scope.make()
    yield* Effect.addFinalizer(() => Scope.close(scope, Exit.void))
    const context = yield* Layer.buildWithScope(
      NodeFeishuEvents.layer(app, { ...identity, baseUrl: server.origin, connection }),
      scope
    )
    return { ...Context.get(context, Connection.Connection), stop: Scope.close(scope, Exit.void) }
  })

/** Variables of the environment, as long as the scope lasts. */
const environment = (variables: { readonly [name: string]: string }) =>
  Effect.acquireRelease(
    Effect.sync(() => {
      const before = { ...process.env }
      Object.assign(process.env, variables)
      return before
    }),
    (before) =>
      Effect.sync(() => {
        for (const name of Object.keys(variables)) {
          if (before[name] === undefined) delete process.env[name]
          else process.env[name] = before[name]
        }
      })
  )

/** TLS before a port of this machine. */
const encrypted = (port: number) =>
  Effect.map(
    Effect.acquireRelease(
      Effect.async<Tls.Server>((resume) => {
        const pem = readFileSync(new URL("../core/support/localhost.pem", import.meta.url), "utf8")
        const server = Tls.createServer({ cert: pem, key: pem }, (client) => {
          const upstream = Net.connect(port, "127.0.0.1")
          client.on("error", () => upstream.destroy()).on("close", () => upstream.destroy())
          upstream.on("error", () => client.destroy()).on("close", () => client.destroy())
          client.pipe(upstream).pipe(client)
        })
        server.listen(0, "127.0.0.1", () => resume(Effect.succeed(server)))
      }),
      (server) => Effect.sync(() => void server.close())
    ),
    (server) => `localhost:${(server.address() as Net.AddressInfo).port}`
  )

/** On the real clock, in silence. */
const live = (name: string, program: () => Effect.Effect<void, unknown, Scope.Scope>) =>
  it.scopedLive(name, () => Logger.withMinimumLogLevel(program(), LogLevel.None))

describe("LongConnection over sockets", () => {
  live("receives, runs the handler, acknowledges, and says good-bye", () =>
    Effect.gen(function* () {
      const server = yield* Server.make
      const { app, seen } = echo()
      const { stop } = yield* launch(server, app as Layer.Layer<never>)
      assert.deepStrictEqual(server.discoveries[0]!.body, { AppID: appId, AppSecret: appSecret })
      assert.strictEqual(server.connection.path, "/ws/v2?device_id=device-1&ticket=t-1&service_id=33554678")
      server.send(messageFrame("1"))
      yield* server.until(() => server.acks.length === 1)
      assert.deepStrictEqual(seen, ["1"])
      assert.strictEqual(new TextDecoder().decode(server.acks[0]!.payload), '{"code":200}')
      yield* stop
      yield* server.until(() => server.open === 0)
      assert.deepStrictEqual(server.connection.closed, { code: 1000 })
    })
  )

  live("reads from the headers why an upgrade was refused", () =>
    Effect.gen(function* () {
      const server = yield* Server.make
      server.refusal = {
        status: 403,
        headers: { "Handshake-Status": "403", "Handshake-Msg": "the app is banned" }
      }
      const error = yield* Effect.flip(launch(server, Layer.empty))
      assert.deepInclude(error, {
        _tag: "ConnectionError",
        reason: "Forbidden",
        msg: "the app is banned",
        isFatal: true
      })
    })
  )

  live("says why a WebSocket could not be opened", () =>
    Effect.gen(function* () {
      const server = yield* Server.make
      const host = yield* encrypted(Number(new URL(server.origin).port))
      const construct = yield* NodeWebSocket.makeConstructor
      const failure = (url: string) =>
        Effect.flip(
          Link.open(
            construct,
            url,
            5_000,
            () => {},
            () => {}
          )
        )
      assert.match(
        (yield* failure(`wss://${host}/ws/v2?ticket=t-1`)).msg,
        /could not be opened: self.signed cert/
      )
      assert.match(
        (yield* failure("ws://127.0.0.1:1/ws/v2?ticket=t-1")).msg,
        /the WebSocket to 127\.0\.0\.1:1 could not be opened: .*ECONNREFUSED/
      )
    })
  )

  live("says at the start what to take in a runtime without WebSockets, such as Node 20", () =>
    Effect.gen(function* () {
      const server = yield* Server.make
      yield* Effect.acquireRelease(
        Effect.sync(() => {
          const before = Object.getOwnPropertyDescriptor(globalThis, "WebSocket")
          Reflect.deleteProperty(globalThis, "WebSocket")
          return before
        }),
        (before) =>
          Effect.sync(() => {
            if (before !== undefined) Object.defineProperty(globalThis, "WebSocket", before)
          })
      )
      const error = yield* LongConnection.layer().pipe(
        Layer.provide(Events.layer(Layer.empty)),
        Layer.provide([Inbox.layer, Feishu.layer({ ...identity, baseUrl: server.origin })]),
        Layer.provide(Socket.layerWebSocketConstructorGlobal),
        Layer.build,
        Effect.timeout("2 seconds"),
        Effect.flip
      )
      assert.deepInclude(error, { _tag: "ConnectionError", reason: "NotOpened", isFatal: true })
      assert.include(error.message, "NodeWebSocket.layerConstructor")
    })
  )

  live("several applications in one program have an inbox each", () =>
    Effect.gen(function* () {
      const servers = yield* Effect.all([Server.make, Server.make])
      const apps = [echo(), echo()]
      const layers = servers.map((server, index) =>
        NodeFeishuEvents.layer(apps[index]!.app, { ...identity, baseUrl: server.origin })
      )
      yield* Layer.build(Layer.merge(layers[0]!, layers[1]!))
      for (const [index, server] of servers.entries()) server.send(messageFrame(`of-${index}`))
      for (const server of servers) yield* server.until(() => server.acks.length === 1)
      assert.deepStrictEqual(
        apps.map(({ seen }) => seen),
        [["of-0"], ["of-1"]]
      )
    })
  )

  live("goes through the proxy of the environment", () =>
    Effect.gen(function* () {
      const server = yield* Server.make
      const proxy = yield* Proxy.make("tunnel")
      yield* environment({ http_proxy: proxy.origin, no_proxy: "" })
      const { stop } = yield* launch(server, Layer.empty)
      const host = server.origin.replace("http://", "")
      // The call that asks for the URL, and the connection.
      assert.deepStrictEqual(proxy.asked, [host, host])
      yield* stop
      yield* server.until(() => server.open === 0)
    })
  )

  live("opens an encrypted one through a tunnel, and the proxy sees only where to", () =>
    Effect.gen(function* () {
      const server = yield* Server.make
      const host = yield* encrypted(Number(new URL(server.origin).port))
      const proxy = yield* Proxy.make("tunnel")
      yield* environment({ https_proxy: proxy.origin, no_proxy: "", NODE_TLS_REJECT_UNAUTHORIZED: "0" })
      const construct = yield* NodeWebSocket.makeConstructor
      const socket = construct(`wss://${host}/ws/v2?ticket=t`)
      yield* Effect.async<void>((resume) =>
        socket.addEventListener("open", () => resume(Effect.void), { once: true })
      )
      assert.deepStrictEqual(proxy.asked, [host])
      assert.strictEqual(server.connection.path, "/ws/v2?ticket=t")
      socket.close(1000)
      yield* server.until(() => server.open === 0)
    })
  )

  live("lets go of a proxy that hangs when the connection is given up", () =>
    Effect.gen(function* () {
      const proxy = yield* Proxy.make("hang")
      yield* environment({ https_proxy: proxy.origin, no_proxy: "" })
      const construct = yield* NodeWebSocket.makeConstructor
      const opened = yield* Effect.flip(
        Link.open(
          construct,
          "wss://gateway.example/ws",
          100,
          () => {},
          () => {}
        )
      )
      assert.deepInclude(opened, {
        reason: "NotOpened",
        msg: "the WebSocket to gateway.example:443 was not open within 100 ms"
      })
      while (proxy.open() > 0) yield* Effect.sleep("5 millis")
      assert.deepStrictEqual(proxy.asked, ["gateway.example:443"])
    })
  )

  live("says which variable of the environment is no proxy", () =>
    Effect.gen(function* () {
      yield* environment({ HTTPS_PROXY: "socks5://127.0.0.1:1" })
      const error = yield* Effect.flip(NodeWebSocket.makeConstructor)
      assert.strictEqual(error._tag, "FeishuInvalidRequestError")
      assert.include(error.message, "HTTPS_PROXY")
    })
  )

  live("leaves a peer that reads nothing any more, and does not wait for it", () =>
    Effect.gen(function* () {
      const server = yield* Server.make
      const { stop } = yield* launch(server, Layer.empty, { closeTimeout: "100 millis" })
      yield* server.until(() => server.connection.received.length > 0)
      server.connection.raw.pause()
      const [time] = yield* Effect.timed(stop)
      assert.isTrue(Duration.lessThan(time, "2 seconds"))
      server.connection.raw.resume()
      yield* server.until(() => server.open === 0)
    })
  )

  live("does not wait for a peer that says good-bye and does not go", () =>
    Effect.gen(function* () {
      const server = yield* Server.make
      const { stop } = yield* launch(server, Layer.empty, { closeTimeout: "100 millis" })
      yield* server.until(() => server.connection.received.length > 0)
      const { raw } = server.connection
      // A frame of its own: the server's library would end the connection with it.
      raw.write(Uint8Array.of(0x88, 0x02, 0x03, 0xe9))
      raw.end = () => raw
      yield* server.until(() => server.connections.length > 1)
      raw.destroy()
      yield* stop
    })
  )

  live("notices a dead connection by the pong that does not come, and makes another", () =>
    Effect.gen(function* () {
      const server = yield* Server.make
      server.answersPings = false
      const { ready, stop } = yield* launch(server, Layer.empty, { pongTimeout: "100 millis" })
      yield* server.until(() => server.connections.length > 1)
      yield* ready
      yield* stop
    })
  )

  live("works over a standard WebSocket, which does not say why it was refused", () =>
    Effect.gen(function* () {
      const server = yield* Server.make
      const { app, seen } = echo()
      const layer = LongConnection.layer({ start: "background", closeTimeout: "100 millis" }).pipe(
        Layer.provide(Events.layer(app)),
        Layer.provide([Inbox.layer, Feishu.layer({ ...identity, baseUrl: server.origin })]),
        Layer.provide(
          Layer.succeed(
            Socket.WebSocketConstructor,
            (url) => new UndiciWebSocket(url) as unknown as globalThis.WebSocket
          )
        )
      )
      const { ready, state } = Context.get(yield* Layer.build(layer), Connection.Connection)
      yield* ready
      server.send(messageFrame("1"))
      yield* server.until(() => server.acks.length === 1)
      assert.deepStrictEqual(seen, ["1"])
      server.refusal = { status: 403, headers: { "Handshake-Status": "403" } }
      server.connection.socket.close(1001)
      yield* server.until(() => server.discoveries.length > 1)
      yield* Effect.sleep("50 millis")
      const now = yield* SubscriptionRef.get(state)
      assert.deepInclude("cause" in now ? now.cause : {}, { reason: "NotOpened", isFatal: false })
      server.refusal = undefined
      yield* ready
    })
  )

  live("200 connections one after the other leave no socket and no timer behind", () =>
    Effect.gen(function* () {
      const server = yield* Server.make
      const before = process.getActiveResourcesInfo().filter((name) => name === "TCPSocketWrap").length
      const { renew, stop } = yield* launch(server, Layer.empty)
      yield* Effect.repeatN(renew, 199)
      assert.strictEqual(server.connections.length, 201)
      yield* server.until(() => server.open === 1)
      yield* stop
      yield* server.until(() => server.open === 0)
      yield* server.until(
        () =>
          // The calls' own connections stay for a while.
          process.getActiveResourcesInfo().filter((name) => name === "TCPSocketWrap").length <= before + 4
      )
    })
  )

  live("acknowledges as the official client does, but for its two slips", () =>
    Effect.gen(function* () {
      const frames = [
        messageFrame("1"),
        { ...messageFrame("2"), logId: 12n, logIdNew: "20231115061320ABCDEF", payloadType: "json" },
        dataFrame("fails", eventBody("fails", "im.chat.disbanded_v1", {})),
        dataFrame("m", JSON.stringify(eventBody("3", undefined, message("3"))).slice(0, 50), {
          sum: "2",
          instance_id: "i-1"
        }),
        dataFrame("m", JSON.stringify(eventBody("3", undefined, message("3"))).slice(50), {
          sum: "2",
          seq: "1",
          instance_id: "i-1"
        })
      ]
      const acksFor = (connect: (server: Server.Server) => Effect.Effect<unknown, unknown, Scope.Scope>) =>
        Effect.gen(function* () {
          const server = yield* Server.make
          yield* connect(server)
          yield* server.until(() => server.connection?.received.length > 0)
          for (const [index, frame] of frames.entries()) {
            server.send(frame)
            // The piece before the last is not acknowledged.
            yield* server.until(() => server.acks.length === (index < 3 ? index + 1 : index))
          }
          return server.acks.map(({ headers, logId, payload, ...ack }) => ({
            same: ack,
            outcome: JSON.parse(new TextDecoder().decode(payload)) as unknown,
            headers: headers.map(({ key, value }) => (key === "biz_rt" ? key : `${key}=${value}`)),
            // Rounded by the official client.
            logId: Number(logId)
          }))
        })
      const app = Layer.mergeAll(
        Events.on(Im.messageReceiveV1, () => Effect.void),
        Events.on(Im.chatDisbandedV1, () => Effect.fail("a failure"), { ack: "after" })
      )
      const ours = yield* acksFor((server) => launch(server, app as Layer.Layer<never>))
      const theirs = yield* acksFor((server) =>
        Effect.acquireRelease(
          Effect.promise(async () => {
            const client = new Lark.WSClient({
              appId,
              appSecret,
              domain: server.origin,
              loggerLevel: Lark.LoggerLevel.fatal
            })
            await client.start({
              eventDispatcher: new Lark.EventDispatcher({ loggerLevel: Lark.LoggerLevel.fatal }).register({
                "im.message.receive_v1": () => {},
                "im.chat.disbanded_v1": () => Promise.reject(new Error("a failure"))
              })
            })
            return client
          }),
          (client) => Effect.sync(() => client.close({ force: true }))
        )
      )
      assert.strictEqual(ours.length, 4)
      assert.deepStrictEqual(ours, theirs)
      assert.deepStrictEqual(
        ours.map(({ outcome }) => outcome),
        [{ code: 200 }, { code: 200 }, { code: 500 }, { code: 200 }]
      )
    })
  )
})
