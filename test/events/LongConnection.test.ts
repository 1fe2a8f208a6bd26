import type * as Connection from "@effect-feishu/events/Connection"
import * as Frame from "@effect-feishu/events/Frame"
import { assert, describe, it } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as HashMap from "effect/HashMap"
import * as Logger from "effect/Logger"
import * as LogLevel from "effect/LogLevel"
import * as Option from "effect/Option"
import {
  appId,
  appSecret,
  dataFrame,
  type Discovery,
  eventBody,
  eventFrame,
  pass,
  settle,
  world
} from "./support/gateway.js"

const accepted = { code: 200 }

const refusal = (code: number, msg = "no"): Discovery => ({ body: { code, msg, data: null } })

const failureOf = (effect: Effect.Effect<unknown, Connection.ConnectionError>) =>
  Effect.flip(effect) as Effect.Effect<Connection.ConnectionError>

/** What is logged, each with its level. */
const logged = () => {
  const lines: Array<{ readonly level: string; readonly text: string }> = []
  const logger = Logger.make(({ annotations, logLevel, message }) => {
    lines.push({
      level: logLevel.label,
      text: JSON.stringify([message, HashMap.toEntries(annotations)])
    })
  })
  return { lines, layer: Logger.replace(Logger.defaultLogger, logger) }
}

describe("LongConnection", () => {
  describe("making it", () => {
    it.effect("asks for a URL with the app's id and secret, and opens it as it is", () =>
      Effect.gen(function* () {
        const { gateway, start } = world()
        const running = yield* start()
        const { request } = gateway.discoveries[0]!
        assert.strictEqual(request.method, "POST")
        assert.strictEqual(request.origin + request.path, "https://open.feishu.cn/callback/ws/endpoint")
        assert.deepStrictEqual(JSON.parse(request.body as string), { AppID: appId, AppSecret: appSecret })
        assert.strictEqual(request.headers["locale"], "zh")
        assert.isUndefined(request.headers["authorization"])
        assert.strictEqual(
          gateway.socket.url,
          "wss://gateway.example/ws/v2?device_id=device-1&access_key=k&service_id=33554678&ticket=t-1"
        )
        assert.deepInclude(yield* running.now, { _tag: "Connected", id: "device-1" })
        yield* running.stop
      })
    )

    it.effect("pings at once with the service of its URL, and then as often as the platform wishes", () =>
      Effect.gen(function* () {
        const { gateway, start } = world()
        const running = yield* start()
        yield* settle
        assert.strictEqual(gateway.socket.pings, 1)
        assert.deepStrictEqual(gateway.socket.sent[0], Frame.ping(33_554_678))
        yield* pass("59 seconds")
        assert.strictEqual(gateway.socket.pings, 1)
        yield* pass("1 seconds")
        assert.strictEqual(gateway.socket.pings, 2)
        gateway.socket.deliver(Frame.pong(33_554_678, '{"PingInterval":5}'))
        yield* pass("60 seconds")
        assert.strictEqual(gateway.socket.pings, 3)
        yield* pass("10 seconds")
        assert.strictEqual(gateway.socket.pings, 5)
        yield* running.stop
      })
    )
  })

  describe("receiving", () => {
    it.effect("hands an event on and acknowledges it on its connection", () =>
      Effect.gen(function* () {
        const { events, gateway, start } = world()
        const running = yield* start()
        assert.deepStrictEqual(yield* running.lastEvent, Option.none())
        gateway.socket.deliver(eventFrame("1"))
        yield* settle
        assert.deepStrictEqual(events.ids, ["1"])
        assert.deepStrictEqual(gateway.socket.acks, [{ id: "msg-1", outcome: accepted }])
        const ack = gateway.socket.sent.at(-1)!
        assert.strictEqual(ack.logId, 7_300_000_000_000_000_001n)
        assert.strictEqual(Frame.header(ack, "biz_rt"), "0")
        assert.deepStrictEqual(yield* running.lastEvent, Option.some(0))
        yield* running.stop
      })
    )

    it.effect("answers callbacks, and tells the platform to send again what was refused", () =>
      Effect.gen(function* () {
        const { events, gateway, start } = world()
        const running = yield* start()
        events.handle = ({ id }) =>
          id === "callback"
            ? Effect.delay(Effect.succeed({ _tag: "Answered", answer: { toast: { content: "ok" } } }), 700)
            : id === "dies"
              ? Effect.die("a defect")
              : Effect.succeed({ _tag: "Refused", reason: "full" })
        gateway.socket.deliver(eventFrame("callback", "card.action.trigger"))
        gateway.socket.deliver(eventFrame("full"))
        gateway.socket.deliver(eventFrame("dies"))
        yield* settle
        assert.deepStrictEqual(gateway.socket.acks, [
          { id: "msg-full", outcome: { code: 500 } },
          { id: "msg-dies", outcome: { code: 500 } }
        ])
        yield* pass(700)
        assert.deepStrictEqual(gateway.socket.acks.at(-1), {
          id: "msg-callback",
          outcome: {
            code: 200,
            headers: null,
            data: Buffer.from('{"toast":{"content":"ok"}}').toString("base64")
          }
        })
        assert.strictEqual(Frame.header(gateway.socket.sent.at(-1)!, "biz_rt"), "700")
        yield* running.stop
      })
    )

    it.effect("routes a frame of type card by its body, and acknowledges it", () =>
      Effect.gen(function* () {
        const { events, gateway, start } = world()
        const running = yield* start()
        gateway.socket.deliver(
          dataFrame(
            "card",
            { open_id: "ou_1", token: "c-1", action: { tag: "button", value: {} } },
            { type: "card" }
          )
        )
        yield* settle
        assert.deepStrictEqual(
          events.received.map(({ type }) => type),
          ["card.action.trigger_v1"]
        )
        assert.deepStrictEqual(gateway.socket.acks, [{ id: "card", outcome: accepted }])
        yield* running.stop
      })
    )

    it.effect("is not stopped by anything that it cannot read", () =>
      Effect.gen(function* () {
        const { events, gateway, start } = world()
        const running = yield* start()
        const { socket } = gateway
        socket.deliver(Uint8Array.of(1, 2, 3))
        socket.deliver(new Uint8Array(0))
        socket.text("hello")
        socket.deliver(Frame.pong(1, "no json"))
        socket.deliver(Frame.ping(1))
        socket.deliver({ ...Frame.ping(1), method: 77 })
        socket.deliver(dataFrame("no-json", "{"))
        socket.deliver(dataFrame("no-event", { hello: 1 }))
        socket.deliver(eventFrame("1"))
        yield* settle
        assert.deepStrictEqual(events.ids, ["1"])
        assert.deepStrictEqual(socket.acks, [
          { id: "no-json", outcome: { code: 500 } },
          { id: "no-event", outcome: { code: 500 } },
          { id: "msg-1", outcome: accepted }
        ])
        assert.strictEqual(gateway.sockets.length, 1)
        yield* running.stop
      })
    )

    it.effect("never acknowledges on another connection than the one a frame came by", () =>
      Effect.gen(function* () {
        const { events, gateway, start } = world()
        const running = yield* start()
        const answer = yield* Deferred.make<void>()
        events.handle = () => Effect.as(Deferred.await(answer), { _tag: "Accepted" })
        const first = gateway.socket
        first.deliver(eventFrame("1"))
        yield* settle
        first.end(1001, "going away")
        yield* pass("31 seconds")
        assert.strictEqual(gateway.sockets.length, 2)
        yield* Deferred.succeed(answer, undefined)
        yield* settle
        assert.deepStrictEqual(first.acks, [])
        assert.deepStrictEqual(gateway.socket.acks, [])
        yield* running.stop
      })
    )
  })

  describe("keeping it", () => {
    it.effect("makes it again when the platform closes it", () =>
      Effect.gen(function* () {
        const { gateway, start } = world()
        gateway.wishes = { ReconnectCount: -1, ReconnectInterval: 30, ReconnectNonce: 10, PingInterval: 60 }
        const running = yield* start()
        yield* pass("5 seconds")
        gateway.socket.end(1011, "restart")
        yield* settle
        const waiting = yield* running.now
        assert.strictEqual(waiting._tag, "Waiting")
        if (waiting._tag === "Waiting") {
          assert.deepInclude(waiting.cause, { reason: "Closed", code: 1011, msg: "restart" })
          assert.isAtMost(waiting.until, 15_000)
        }
        yield* pass("10 seconds")
        assert.strictEqual((yield* running.now)._tag, "Connected")
        assert.strictEqual(gateway.discoveries.length, 2)
        yield* running.stop
      })
    )

    it.effect("notices that a connection is dead 20 seconds after a ping that nothing answers", () =>
      Effect.gen(function* () {
        const { gateway, start } = world()
        const running = yield* start()
        yield* settle
        gateway.answersPings = false
        yield* pass("60 seconds")
        assert.strictEqual(gateway.socket.pings, 2)
        yield* pass("19 seconds")
        assert.strictEqual((yield* running.now)._tag, "Connected")
        const dead = gateway.socket
        gateway.answersPings = true
        yield* pass("1 seconds")
        assert.isTrue(dead.isTerminated)
        yield* settle
        assert.strictEqual(gateway.sockets.length, 2)
        assert.strictEqual((yield* running.now)._tag, "Connected")
        yield* running.stop
      })
    )
  })

  describe("leaving it", () => {
    it.effect("says good-bye, and admits nothing any more", () =>
      Effect.gen(function* () {
        const { events, gateway, start } = world()
        const running = yield* start()
        yield* running.stop
        assert.isTrue(events.isDraining)
        assert.strictEqual(gateway.socket.closedWith, 1000)
        assert.strictEqual((yield* running.now)._tag, "Stopped")
      })
    )

    it.effect("abandons a connection whose other side does not say good-bye", () =>
      Effect.gen(function* () {
        const { gateway, start } = world()
        const running = yield* start()
        gateway.answersClose = false
        const stopping = yield* Effect.fork(running.stop)
        yield* settle
        assert.isFalse(gateway.socket.isTerminated)
        yield* pass("3 seconds")
        assert.isTrue(gateway.socket.isTerminated)
        yield* Fiber.join(stopping)
      })
    )
  })

  describe("what the platform refuses", () => {
    for (const [code, reason] of [
      [403, "Forbidden"],
      [514, "AuthFailed"],
      [1000040344, "WrongSecret"],
      [99991543, "WrongSecret"],
      [10014, "WrongSecret"],
      [1000040351, "WrongRegion"],
      [1000040399, "Refused"]
    ] as const) {
      it.effect(`fails the layer at the start: ${reason} (${code})`, () =>
        Effect.gen(function* () {
          const { events, gateway, start } = world()
          gateway.answers.push(refusal(code, "because"))
          const error = yield* failureOf(start())
          assert.deepInclude(error, { _tag: "ConnectionError", reason, code, isFatal: true, msg: "because" })
          assert.include(error.message, `${reason}: ${code} because (log id log-/callback/ws/endpoint)`)
          // An app of the other region is one that this region does not know.
          if (reason === "AuthFailed" || reason === "WrongSecret") {
            assert.include(
              error.message,
              "Check the app id and the app secret, and that the region is the app's"
            )
          }
          assert.strictEqual(gateway.sockets.length, 0)
          yield* pass("1 hour")
          assert.strictEqual(gateway.discoveries.length, 1)
          assert.isFalse(events.isDraining)
        })
      )
    }

    it.effect("says of the wrong region what to change (complaint 29)", () =>
      Effect.gen(function* () {
        const { gateway, start } = world()
        gateway.answers.push(refusal(1000040351, "Incorrect domain name"))
        const { message } = yield* failureOf(start())
        assert.strictEqual(
          message,
          "WrongRegion: 1000040351 Incorrect domain name (log id log-/callback/ws/endpoint). The app belongs to the other region: see `region`, or FEISHU_REGION (feishu or lark)"
        )
      })
    )

    it.effect("does not forbid Lark (complaint 29)", () =>
      Effect.gen(function* () {
        const { gateway, start } = world({ region: "lark" })
        const running = yield* start()
        assert.strictEqual(gateway.discoveries[0]!.request.origin, "https://open.larksuite.com")
        yield* running.stop
      })
    )

    it.effect("is tried every five minutes, loudly, when there was a connection before", () => {
      const { layer, lines } = logged()
      return Effect.gen(function* () {
        const { gateway, start } = world()
        const running = yield* start()
        yield* settle
        gateway.answers.push(refusal(403), refusal(403), refusal(403))
        gateway.socket.end(1006, "")
        yield* pass("1 seconds")
        const refused = yield* running.now
        assert.strictEqual(refused._tag, "Refused")
        assert.deepInclude(yield* failureOf(running.ready), { reason: "Forbidden" })
        yield* pass("299 seconds")
        assert.strictEqual(gateway.discoveries.length, 2)
        yield* pass("1 seconds")
        assert.strictEqual(gateway.discoveries.length, 3)
        assert.strictEqual(lines.filter(({ level }) => level === "ERROR").length, 2)
        yield* pass("10 minutes")
        assert.strictEqual((yield* running.now)._tag, "Connected")
        yield* running.ready
        yield* running.stop
      }).pipe(Effect.provide(layer))
    })

    it.effect("is tried slowly from the beginning too, in the background", () =>
      Effect.gen(function* () {
        const { gateway, start } = world()
        gateway.answers.push(refusal(10014))
        const running = yield* start({ start: "background" })
        yield* settle
        assert.deepInclude(yield* failureOf(running.ready), { reason: "WrongSecret" })
        yield* pass("5 minutes")
        yield* running.ready
        assert.strictEqual((yield* running.now)._tag, "Connected")
        yield* running.stop
      })
    )

    it.effect("waits for others to leave when there are too many connections", () =>
      Effect.gen(function* () {
        const { gateway, start } = world()
        gateway.answers.push(refusal(1000040350), refusal(1000040350))
        const starting = yield* Effect.fork(start())
        yield* pass("59 seconds")
        assert.strictEqual(gateway.discoveries.length, 1)
        yield* pass("10 minutes")
        const running = yield* Fiber.join(starting)
        assert.strictEqual((yield* running.now)._tag, "Connected")
        yield* running.stop
      })
    )

    it.effect("is read from the headers of a refused upgrade", () =>
      Effect.gen(function* () {
        const { gateway, start } = world()
        gateway.onSocket = (socket) =>
          socket.refuse(403, { "handshake-status": "403", "handshake-msg": "app is banned" })
        const error = yield* failureOf(start())
        assert.deepInclude(error, { reason: "Forbidden", isFatal: true, code: 403, msg: "app is banned" })
        assert.isTrue(gateway.socket.isTerminated)
      })
    )

    it.effect("is tried again with a new URL when an upgrade was refused otherwise", () =>
      Effect.gen(function* () {
        const { gateway, start } = world()
        const refusals = [
          { status: 200, headers: { "handshake-status": "514", "handshake-autherrcode": "1" } },
          { status: 502, headers: {} },
          {
            status: 400,
            headers: { "handshake-status": "514", "handshake-autherrcode": "1000040350" }
          }
        ]
        const seen: Array<string> = []
        gateway.onSocket = (socket) => {
          const next = refusals.shift()
          if (next === undefined) socket.accept()
          else socket.refuse(next.status, next.headers)
        }
        const running = yield* start({ start: "background" })
        for (const wait of [0, 30, 30] as const) {
          yield* pass(`${wait} seconds`)
          const now = yield* running.now
          if (now._tag === "Waiting") seen.push(now.cause.reason)
        }
        assert.deepStrictEqual(seen, ["AuthFailed", "NotOpened", "TooManyConnections"])
        yield* pass("60 seconds")
        assert.strictEqual((yield* running.now)._tag, "Connected")
        assert.strictEqual(new Set(gateway.sockets.map(({ url }) => url)).size, 4)
        yield* running.stop
      })
    )

    it.effect("store apps are told to use the webhook", () =>
      Effect.gen(function* () {
        const { gateway, start } = world({ credentials: "store" })
        const error = yield* failureOf(start())
        assert.strictEqual(
          error.message,
          "StoreApp: store apps have no long connection. Store apps receive their events by webhook"
        )
        assert.strictEqual(gateway.discoveries.length, 0)
      })
    )

    it.effect("apps without a secret prove themselves with an assertion for the API's host", () =>
      Effect.gen(function* () {
        const { assertions, gateway, start } = world({ credentials: "assertion" })
        gateway.answers.push("unreachable")
        const starting = yield* Effect.fork(start())
        yield* pass("2 seconds")
        const running = yield* Fiber.join(starting)
        assert.deepStrictEqual(assertions, ["open.feishu.cn", "open.feishu.cn"])
        assert.deepStrictEqual(JSON.parse(gateway.discoveries[1]!.request.body as string), {
          AppID: appId,
          AppSecret: "",
          ClientAssertion: "jwt-2"
        })
        yield* running.stop
      })
    )

    it.effect("no secret and no ticket is in any error, state or log", () => {
      const { layer, lines } = logged()
      return Effect.gen(function* () {
        const { gateway, start } = world()
        gateway.answers.push(refusal(1, `bad secret ${appSecret}`), {
          status: 500,
          body: `<p>${appSecret}</p>`
        })
        gateway.onSocket = (socket) => socket.fail()
        const running = yield* start({ start: "background" })
        yield* pass("10 minutes")
        const now = yield* running.now
        const told = JSON.stringify([now, "cause" in now ? now.cause.message : "", lines])
        assert.notInclude(told, appSecret)
        assert.notInclude(told, "ticket")
        assert.notInclude(told, "access_key")
        assert.isAbove(lines.length, 5)
        yield* running.stop
      }).pipe(Effect.provide(layer), Logger.withMinimumLogLevel(LogLevel.All))
    })
  })

  describe("what goes wrong on the way", () => {
    it.effect("discovery that never answers is given up after 15 seconds", () =>
      Effect.gen(function* () {
        const { gateway, start } = world()
        gateway.answers.push("hang")
        const running = yield* start({ start: "background" })
        yield* pass("15 seconds")
        assert.strictEqual((yield* running.now)._tag, "Connecting")
        yield* pass("100 millis")
        const now = yield* running.now
        assert.deepInclude(now._tag === "Waiting" ? now.cause : {}, { reason: "Unreachable" })
        yield* pass("2 seconds")
        assert.strictEqual((yield* running.now)._tag, "Connected")
        yield* running.stop
      })
    )

    it.effect("a URL that is not encrypted is refused by that name", () =>
      Effect.gen(function* () {
        const { gateway, start } = world()
        gateway.answers.push({
          body: { code: 0, msg: "", data: { URL: "ws://gateway.example/ws?ticket=t" } }
        })
        const running = yield* start({ start: "background" })
        yield* settle
        const now = yield* running.now
        assert.include("cause" in now ? now.cause.msg : "", "not encrypted")
        yield* running.stop
      })
    )

    it.effect("a URL is opened without what stands behind its #, which a WebSocket may not have", () =>
      Effect.gen(function* () {
        const { gateway, start } = world()
        gateway.answers.push({
          body: { code: 0, msg: "", data: { URL: "wss://gateway.example/ws/v2?service_id=7&a=%2f#part" } }
        })
        const running = yield* start()
        assert.strictEqual(gateway.socket.url, "wss://gateway.example/ws/v2?service_id=7&a=%2f")
        yield* running.stop
      })
    )

    it.effect("what a runtime says of a failure is told, unless it holds the ticket", () =>
      Effect.gen(function* () {
        const { gateway, start } = world()
        const said: Array<string> = []
        const running = yield* start({ start: "background" })
        for (const message of ["self-signed certificate", "cannot reach wss://gateway.example/?ticket=t-"]) {
          gateway.onSocket = (socket) =>
            socket.fail(message + (message.endsWith("-") ? gateway.discoveries.length : ""))
          gateway.sockets.at(-1)?.end(1006, "")
          yield* pass("40 seconds")
          const now = yield* running.now
          said.push("cause" in now ? now.cause.msg : now._tag)
        }
        assert.deepStrictEqual(said, [
          "the WebSocket to gateway.example:443 could not be opened: self-signed certificate",
          "the WebSocket to gateway.example:443 could not be opened"
        ])
        yield* running.stop
      })
    )

    it.effect("an upgrade that is never answered is given up after 10 seconds", () =>
      Effect.gen(function* () {
        const { gateway, start } = world()
        const { onSocket } = gateway
        gateway.onSocket = () => {}
        const running = yield* start({ start: "background" })
        yield* pass("10 seconds")
        const now = yield* running.now
        assert.deepInclude(now._tag === "Waiting" ? now.cause : {}, { reason: "NotOpened" })
        assert.isTrue(gateway.socket.isTerminated)
        gateway.onSocket = onSocket
        yield* pass("30 seconds")
        assert.strictEqual((yield* running.now)._tag, "Connected")
        yield* running.stop
      })
    )

    it.effect(
      "answers that are none are tried again: 'busy', a gateway's page, no URL, an unencrypted one",
      () =>
        Effect.gen(function* () {
          const { gateway, start } = world()
          gateway.wishes = { ReconnectInterval: 5, ReconnectNonce: 0 }
          const running = yield* start()
          gateway.answers.push(
            refusal(1, "busy"),
            refusal(1000040343),
            { status: 502, body: "<html>" },
            { status: 404, body: "not here" },
            { body: "[]" },
            { body: { code: 0, msg: "" } },
            { body: { code: 0, msg: "", data: null } },
            { body: { code: 0, msg: "", data: { URL: 7 } } },
            { body: { code: 0, msg: "", data: { URL: "ws://gateway.example/plain" } } },
            { body: { code: 0, msg: "", data: { URL: "https://gateway.example/" } } },
            { status: 429, body: { code: 99991400, msg: "slow down" } },
            "unreachable"
          )
          yield* settle
          gateway.socket.end(1006, "")
          for (let i = 0; i < 12; i++) {
            yield* pass(i === 0 ? "1 seconds" : "5 seconds")
            const now = yield* running.now
            assert.strictEqual(now._tag, "Waiting", String(i))
          }
          yield* pass("5 seconds")
          assert.strictEqual((yield* running.now)._tag, "Connected")
          assert.strictEqual(gateway.sockets.length, 2)
          yield* running.stop
        })
    )

    it.effect("it follows the platform's waits: by chance after a loss, its interval between attempts", () =>
      Effect.gen(function* () {
        const { gateway, start } = world()
        gateway.wishes = { ReconnectCount: 2, ReconnectInterval: 7, ReconnectNonce: 20, PingInterval: 90 }
        const running = yield* start()
        yield* settle
        gateway.answers.push("unreachable", "unreachable", "unreachable")
        gateway.socket.end(1000, "")
        yield* settle
        const lost = yield* running.now
        const first = lost._tag === "Waiting" ? lost.until : Number.NaN
        assert.isTrue(first >= 1000 && first < 20_000)
        yield* pass("60 seconds")
        const at = gateway.discoveries.slice(1).map((each) => each.at)
        assert.strictEqual(at.length, 4)
        assert.closeTo(at[0]!, first, 1)
        assert.deepStrictEqual(
          at.slice(1).map((time, i) => Math.round((time - at[i]!) / 1000)),
          [7, 7, 7]
        )
        yield* running.stop
      })
    )

    it.effect("it takes the waits of pongs too, none below a second, and keeps what cannot be read", () =>
      Effect.gen(function* () {
        const { gateway, start } = world()
        const running = yield* start()
        yield* settle
        gateway.socket.deliver(
          Frame.pong(
            1,
            '{"ReconnectInterval":0,"ReconnectNonce":-4,"PingInterval":"soon","ReconnectCount":0}'
          )
        )
        gateway.answers.push("unreachable", "unreachable")
        gateway.socket.end(1006, "")
        yield* pass("1 seconds")
        yield* pass("999 millis")
        assert.strictEqual(gateway.discoveries.length, 2)
        yield* pass("1 millis")
        assert.strictEqual(gateway.discoveries.length, 3)
        yield* running.stop
      })
    )

    it.effect("waits of more than an hour are none that the platform means, and change nothing", () =>
      Effect.gen(function* () {
        const { gateway, start } = world()
        const running = yield* start()
        yield* settle
        gateway.socket.deliver(
          Frame.pong(1, '{"ReconnectInterval":1e300,"ReconnectNonce":86400,"PingInterval":99999999999}')
        )
        yield* pass("2 minutes")
        assert.strictEqual(gateway.socket.pings, 3)
        gateway.answers.push("unreachable")
        gateway.socket.end(1006, "")
        yield* pass("31 seconds")
        assert.strictEqual((yield* running.now)._tag, "Connected")
        yield* running.stop
      })
    )

    it.effect("a number of attempts that the platform names makes the log loud, and is never the end", () => {
      const { layer, lines } = logged()
      return Effect.gen(function* () {
        const { gateway, start } = world()
        gateway.wishes = { ReconnectCount: 3, ReconnectInterval: 1, ReconnectNonce: 0 }
        const running = yield* start()
        yield* settle
        for (let i = 0; i < 50; i++) gateway.answers.push("unreachable")
        gateway.socket.end(1006, "")
        yield* pass("40 seconds")
        const levels = lines.filter(({ text }) => text.includes("There is no long connection"))
        assert.deepStrictEqual(
          levels.slice(0, 5).map(({ level }) => level),
          ["WARN", "WARN", "WARN", "ERROR", "ERROR"]
        )
        yield* pass("30 seconds")
        assert.strictEqual((yield* running.now)._tag, "Connected")
        yield* running.stop
      }).pipe(Effect.provide(layer))
    })

    it.effect("one that lets in and says nothing is not asked again at once", () =>
      Effect.gen(function* () {
        const { gateway, start } = world()
        gateway.answersPings = false
        gateway.onSocket = (socket) => {
          socket.accept()
          socket.end(1006, "")
        }
        const running = yield* start({ start: "background" })
        yield* pass("10 minutes")
        assert.isAtMost(gateway.discoveries.length, 22)
        assert.isAtLeast(gateway.discoveries.length, 15)
        yield* running.stop
      })
    )

    it.effect("a message in pieces is one event, acknowledged with the frame that completed it", () =>
      Effect.gen(function* () {
        const { events, gateway, start } = world()
        const running = yield* start()
        const whole = new TextEncoder().encode(JSON.stringify(eventBody("long")))
        const piece = (seq: number, from: number, to: number) => ({
          ...dataFrame("m", whole.slice(from, to), { sum: "3", seq: String(seq) }),
          seqId: BigInt(100 + seq)
        })
        for (const frame of [piece(2, 90, 999), piece(0, 0, 40), piece(0, 0, 40), piece(1, 40, 90)]) {
          gateway.socket.deliver(frame)
        }
        yield* settle
        assert.deepStrictEqual(events.ids, ["long"])
        assert.deepStrictEqual(gateway.socket.acks, [{ id: "m", outcome: accepted }])
        assert.strictEqual(gateway.socket.sent.at(-1)!.seqId, 101n)
        yield* running.stop
      })
    )

    it.effect("pieces of one connection are not put together with those of the next", () =>
      Effect.gen(function* () {
        const { events, gateway, start } = world()
        const running = yield* start()
        const piece = (seq: number) => dataFrame("m", "x", { sum: "2", seq: String(seq) })
        gateway.socket.deliver(piece(0))
        yield* settle
        gateway.socket.end(1006, "")
        yield* pass("2 seconds")
        gateway.socket.deliver(piece(1))
        yield* settle
        assert.deepStrictEqual(events.ids, [])
        assert.deepStrictEqual(gateway.socket.acks, [])
        yield* running.stop
      })
    )

    it.effect("a redelivery is handed on as it comes: whether it was seen is for the inbox to know", () =>
      Effect.gen(function* () {
        const { events, gateway, start } = world()
        const running = yield* start()
        gateway.socket.deliver(eventFrame("1"))
        gateway.socket.deliver(eventFrame("1"))
        yield* settle
        assert.deepStrictEqual(events.ids, ["1", "1"])
        assert.strictEqual(gateway.socket.acks.length, 2)
        yield* running.stop
      })
    )
  })

  describe("the complaints about other clients", () => {
    it.effect(
      "1: open, pings answered, and no events: the time of the last event shows it, and it is renewed",
      () =>
        Effect.gen(function* () {
          const { events, gateway, start } = world()
          const running = yield* start({ renewAfterSilence: "30 minutes" })
          yield* settle
          yield* pass("20 minutes")
          gateway.socket.deliver(eventFrame("1"))
          yield* settle
          assert.deepStrictEqual(yield* running.lastEvent, Option.some(1_200_000))
          yield* pass("29 minutes")
          assert.strictEqual(gateway.sockets.length, 1)
          const order: Array<string> = []
          const deaf = gateway.socket
          const { onSocket } = gateway
          gateway.onSocket = (socket) => {
            order.push(`opened while the first was ${deaf.readyState === 1 ? "open" : "closed"}`)
            onSocket(socket)
          }
          yield* pass("1 minutes")
          assert.deepStrictEqual(order, ["opened while the first was open"])
          assert.strictEqual(deaf.closedWith, 1000)
          assert.deepInclude(yield* running.now, { _tag: "Connected", id: "device-2" })
          gateway.socket.deliver(eventFrame("2"))
          yield* settle
          assert.deepStrictEqual(events.ids, ["1", "2"])
          yield* running.stop
        })
    )

    it.effect("2: a pong that takes 19 seconds is one, and other frames count as well", () =>
      Effect.gen(function* () {
        const { gateway, start } = world()
        gateway.answersPings = false
        const running = yield* start()
        yield* pass("19 seconds")
        gateway.socket.text("anything")
        yield* pass("60 seconds")
        gateway.socket.deliver(eventFrame("1"))
        yield* pass("40 seconds")
        assert.strictEqual(gateway.sockets.length, 1)
        yield* running.stop
      })
    )

    it.effect("3: the first thing at the end is to say good-bye, before handlers have ended", () =>
      Effect.gen(function* () {
        const { events, gateway, start } = world()
        const running = yield* start()
        events.drain = Effect.delay(Effect.succeed(["slow"]), "25 seconds")
        const stopping = yield* Effect.fork(running.stop)
        yield* settle
        assert.strictEqual(gateway.socket.closedWith, 1000)
        assert.strictEqual((yield* running.now)._tag, "Stopping")
        yield* pass("25 seconds")
        yield* Fiber.join(stopping)
        assert.deepStrictEqual(yield* running.now, { _tag: "Stopped", left: ["slow"] })
      })
    )

    it.effect("3: it says good-bye when the program is interrupted too", () =>
      Effect.gen(function* () {
        const { gateway, launch } = world()
        const program = yield* Effect.fork(launch())
        yield* settle
        assert.strictEqual(gateway.socket.readyState, 1)
        const interrupting = yield* Effect.fork(Fiber.interrupt(program))
        yield* settle
        yield* Fiber.join(interrupting)
        assert.strictEqual(gateway.socket.closedWith, 1000)
      })
    )

    it.effect(
      "3: what is being answered is answered before the good-bye; what comes meanwhile is refused",
      () =>
        Effect.gen(function* () {
          const { events, gateway, start } = world()
          const running = yield* start()
          events.handle = () => Effect.delay(Effect.succeed({ _tag: "Answered", answer: {} }), "2 seconds")
          gateway.socket.deliver(eventFrame("click", "card.action.trigger"))
          yield* settle
          const stopping = yield* Effect.fork(running.stop)
          yield* settle
          gateway.socket.deliver(eventFrame("late"))
          yield* settle
          assert.deepStrictEqual(gateway.socket.acks, [{ id: "msg-late", outcome: { code: 500 } }])
          assert.isUndefined(gateway.socket.closedWith)
          yield* pass("2 seconds")
          assert.deepInclude(gateway.socket.acks.at(-1), { id: "msg-click" })
          assert.strictEqual(gateway.socket.closedWith, 1000)
          yield* Fiber.join(stopping)
        })
    )

    it.effect("4: a peer that never closes and a handler that never answers do not hold the end up", () =>
      Effect.gen(function* () {
        const { events, gateway, start } = world()
        const running = yield* start()
        events.handle = () => Effect.never
        gateway.answersClose = false
        gateway.socket.deliver(eventFrame("1"))
        yield* settle
        const stopping = yield* Effect.fork(running.stop)
        yield* pass("3 seconds")
        assert.strictEqual(gateway.socket.closedWith, 1000)
        yield* pass("3 seconds")
        assert.isTrue(gateway.socket.isTerminated)
        yield* Fiber.join(stopping)
        yield* settle
        assert.strictEqual(gateway.sockets.length, 1)
      })
    )

    it.effect("3: it says good-bye, and ends, when handlers cannot even be waited for", () => {
      const { layer, lines } = logged()
      return Effect.gen(function* () {
        const { events, gateway, start } = world()
        const running = yield* start()
        events.drain = Effect.die(new Error("a defect"))
        yield* running.stop
        assert.strictEqual(gateway.socket.closedWith, 1000)
        assert.deepStrictEqual(yield* running.now, { _tag: "Stopped", left: [] })
        assert.isTrue(lines.some(({ level, text }) => level === "ERROR" && text.includes("defect")))
      }).pipe(Effect.provide(layer))
    })

    it.effect("5: what deals with an event goes on when its connection ends", () =>
      Effect.gen(function* () {
        const { events, gateway, start } = world()
        const running = yield* start()
        let isDone = false
        events.handle = () =>
          Effect.sync(() => {
            isDone = true
            return { _tag: "Accepted" } as const
          }).pipe(Effect.delay("2 minutes"))
        gateway.socket.deliver(eventFrame("1"))
        yield* settle
        gateway.socket.end(1006, "")
        yield* pass("2 minutes")
        assert.isTrue(isDone)
        yield* running.stop
      })
    )

    it.effect("6: a defect of what it stands on is told, and it goes on", () => {
      const { layer, lines } = logged()
      return Effect.gen(function* () {
        const { gateway, start } = world()
        const running = yield* start()
        yield* settle
        gateway.answers.push("die")
        gateway.socket.end(1006, "")
        yield* settle
        const now = yield* running.now
        assert.deepInclude("cause" in now ? now.cause : now, { reason: "Lost", isFatal: false })
        yield* pass("1 minutes")
        assert.strictEqual((yield* running.now)._tag, "Connected")
        assert.isTrue(lines.some(({ level, text }) => level === "ERROR" && text.includes("defect")))
        yield* running.stop
      }).pipe(Effect.provide(layer))
    })

    it.effect("7: after a night without a network it is there again", () =>
      Effect.gen(function* () {
        const { events, gateway, start } = world()
        gateway.wishes = { ReconnectInterval: 300, ReconnectNonce: 0, PingInterval: 60 }
        const running = yield* start()
        yield* settle
        for (let i = 0; i < 960; i++) gateway.answers.push("unreachable")
        gateway.answersPings = false
        yield* pass("8 hours")
        assert.notStrictEqual((yield* running.now)._tag, "Connected")
        gateway.answers.length = 0
        gateway.answersPings = true
        yield* pass("5 minutes")
        gateway.socket.deliver(eventFrame("morning"))
        yield* settle
        assert.deepStrictEqual(events.ids, ["morning"])
        assert.isAbove(gateway.discoveries.length, 90)
        yield* running.stop
      })
    )

    it.effect("8: whatever is not taken is told to the platform, and logged as an error", () => {
      const { layer, lines } = logged()
      return Effect.gen(function* () {
        const { gateway, start } = world()
        const running = yield* start()
        gateway.socket.deliver(dataFrame("broken", "{"))
        gateway.socket.deliver(dataFrame("astray", "x", { sum: "2", seq: "5" }))
        gateway.socket.deliver(dataFrame("alone", "x", { sum: "2", seq: "1" }))
        yield* pass("30 seconds")
        gateway.socket.deliver(eventFrame("1"))
        yield* settle
        assert.deepStrictEqual(gateway.socket.acks[0], { id: "broken", outcome: { code: 500 } })
        const errors = lines.filter(({ level }) => level === "ERROR").map(({ text }) => text)
        assert.strictEqual(errors.length, 3)
        assert.include(errors[0], "broken")
        assert.include(errors[1], "astray")
        assert.include(errors[2], "alone")
        yield* running.stop
      }).pipe(Effect.provide(layer))
    })

    it.effect("28: `ready` waits for the connection, and again after it was lost", () =>
      Effect.gen(function* () {
        const { gateway, start } = world()
        gateway.answers.push("hang")
        gateway.wishes = { ReconnectInterval: 5, ReconnectNonce: 20, PingInterval: 60 }
        const running = yield* start({ start: "background" })
        const waiting = yield* Effect.fork(running.ready)
        yield* pass("10 seconds")
        assert.deepStrictEqual(yield* Fiber.poll(waiting), Option.none())
        yield* pass("10 seconds")
        yield* Fiber.join(waiting)
        gateway.socket.end(1006, "")
        yield* settle
        const again = yield* Effect.fork(running.ready)
        yield* settle
        assert.deepStrictEqual(yield* Fiber.poll(again), Option.none())
        yield* pass("30 seconds")
        yield* Fiber.join(again)
        yield* running.stop
      })
    )
  })

  describe("renewing it", () => {
    it.effect("opens another one before the first is left, and answers what came by the first there", () =>
      Effect.gen(function* () {
        const { events, gateway, start } = world()
        const running = yield* start()
        events.handle = () => Effect.delay(Effect.succeed({ _tag: "Accepted" }), "1 seconds")
        const first = gateway.socket
        first.deliver(eventFrame("1"))
        yield* settle
        yield* running.renew
        yield* settle
        assert.deepInclude(yield* running.now, { _tag: "Connected", id: "device-2" })
        assert.strictEqual(first.readyState, 1)
        gateway.socket.deliver(eventFrame("2"))
        yield* pass("1 seconds")
        assert.deepStrictEqual(first.acks, [{ id: "msg-1", outcome: accepted }])
        assert.deepStrictEqual(gateway.socket.acks, [{ id: "msg-2", outcome: accepted }])
        assert.strictEqual(first.closedWith, 1000)
        yield* pass("2 minutes")
        assert.strictEqual(gateway.sockets.length, 2)
        yield* running.stop
      })
    )

    it.effect("keeps the present one when another cannot be had, and says why", () =>
      Effect.gen(function* () {
        const { gateway, start } = world()
        const running = yield* start()
        gateway.answers.push(refusal(1000040350))
        assert.deepInclude(yield* failureOf(running.renew), { reason: "TooManyConnections" })
        assert.strictEqual(gateway.socket.readyState, 1)
        assert.strictEqual((yield* running.now)._tag, "Connected")
        yield* running.stop
      })
    )

    it.effect("does not count as connected when the present one is lost while another is made", () =>
      Effect.gen(function* () {
        const { gateway, start } = world()
        const running = yield* start()
        yield* settle
        const accept = gateway.onSocket
        gateway.onSocket = () => {}
        const renewing = yield* Effect.fork(failureOf(running.renew))
        yield* settle
        assert.strictEqual((yield* running.now)._tag, "Connected")
        gateway.sockets[0]!.end(1006, "")
        yield* settle
        assert.strictEqual((yield* running.now)._tag, "Connecting")
        gateway.onSocket = accept
        yield* pass("10 seconds")
        assert.deepInclude(yield* Fiber.join(renewing), { reason: "NotOpened" })
        yield* pass("1 seconds")
        assert.strictEqual((yield* running.now)._tag, "Connected")
        yield* running.stop
      })
    )

    it.effect("takes the one that is made when the present one is lost meanwhile, and tells the loss", () => {
      const { layer, lines } = logged()
      return Effect.gen(function* () {
        const { gateway, start } = world()
        const running = yield* start()
        yield* settle
        const accept = gateway.onSocket
        gateway.onSocket = () => {}
        const renewing = yield* Effect.fork(running.renew)
        yield* settle
        gateway.sockets[0]!.end(1006, "")
        yield* pass("2 seconds")
        accept(gateway.socket)
        yield* Fiber.join(renewing)
        assert.deepInclude(yield* running.now, { _tag: "Connected", id: "device-2" })
        assert.isTrue(lines.some(({ level, text }) => level === "WARN" && text.includes("Lost: 1006")))
        yield* pass("10 minutes")
        assert.strictEqual(gateway.sockets.length, 2)
        yield* running.stop
      }).pipe(Effect.provide(layer))
    })

    it.effect("tries at once where there is none", () =>
      Effect.gen(function* () {
        const { gateway, start } = world()
        const running = yield* start()
        yield* settle
        gateway.answers.push(refusal(403))
        gateway.socket.end(1006, "")
        yield* pass("1 seconds")
        assert.strictEqual((yield* running.now)._tag, "Refused")
        yield* running.renew
        assert.strictEqual((yield* running.now)._tag, "Connected")
        yield* running.stop
      })
    )

    it.effect("after silence, once a second at most, however short that is", () =>
      Effect.gen(function* () {
        const { gateway, start } = world()
        const running = yield* start({ renewAfterSilence: 0 })
        yield* pass("10 seconds")
        assert.isAtLeast(gateway.sockets.length, 2)
        assert.isAtMost(gateway.sockets.length, 11)
        assert.strictEqual((yield* running.now)._tag, "Connected")
        yield* running.stop
      })
    )

    it.effect("many who want it at once get one", () =>
      Effect.gen(function* () {
        const { gateway, start } = world()
        const running = yield* start()
        yield* Effect.all(
          Array.from({ length: 10 }, () => running.renew),
          { concurrency: "unbounded" }
        )
        assert.strictEqual(gateway.sockets.length, 2)
        yield* running.stop
      })
    )

    it.effect("fails when the program ends meanwhile", () =>
      Effect.gen(function* () {
        const { gateway, start } = world()
        const running = yield* start()
        gateway.answers.push("hang")
        const renewing = yield* Effect.fork(failureOf(running.renew))
        yield* settle
        yield* running.stop
        assert.deepInclude(yield* Fiber.join(renewing), { reason: "Stopped" })
        assert.deepInclude(yield* failureOf(running.renew), { reason: "Stopped" })
        assert.deepInclude(yield* failureOf(running.ready), { reason: "Stopped" })
      })
    )
  })

  it.effect("200 times lost and made again leave nothing behind", () =>
    Effect.gen(function* () {
      const { events, gateway, start } = world()
      const running = yield* start()
      for (let i = 0; i < 200; i++) {
        yield* settle
        gateway.socket.deliver(eventFrame(String(i)))
        gateway.socket.deliver(dataFrame("part", "x", { sum: "2", seq: "0" }))
        yield* settle
        if (i % 3 === 0) gateway.socket.fail()
        else gateway.socket.end(1001, "")
        yield* pass("2 seconds")
      }
      assert.strictEqual(events.received.length, 200)
      assert.strictEqual(gateway.sockets.filter(({ readyState }) => readyState !== 3).length, 1)
      for (const socket of gateway.sockets.slice(0, -1)) assert.strictEqual(socket.count("message"), 0)
      // The test's clock forgets waits that were interrupted when their time has come.
      yield* pass("20 seconds")
      assert.isAtMost((yield* gateway.sleeps).length, 3)
      yield* running.stop
      yield* pass("20 seconds")
      assert.deepStrictEqual(yield* gateway.sleeps, [])
    })
  )
})
