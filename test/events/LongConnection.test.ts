import * as Frame from "@effect-feishu/events/Frame"
import { assert, describe, it } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Option from "effect/Option"
import { appId, appSecret, dataFrame, eventFrame, pass, settle, world } from "./support/gateway.js"

const accepted = { code: 200 }

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
})
