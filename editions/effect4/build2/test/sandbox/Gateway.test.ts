import { Frame } from "@effect-feishu/events"
import * as Fault from "@effect-feishu/sandbox/Fault"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Effect3 from "../../effect3/effect/Effect.js"
import * as Result from "effect/Result"
import * as TestClock3 from "../../effect3/effect/TestClock.js"
import { app, request } from "./support.js"

const options = { seed: 1, groupMessages: "all" } as const
const layer = Sandbox.layer(options)
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

const discover = (body: object = { AppID: app.app_id, AppSecret: app.app_secret }) =>
  request("POST", "/callback/ws/endpoint", { body, headers: { host: "127.0.0.1:1" } })

/** A client that does nothing by itself. */
interface Client {
  readonly frames: Array<Frame.Frame>
  readonly closed: Array<readonly [number, string]>
  readonly receive: (bytes: Uint8Array) => void
  readonly gone: () => void
  readonly service: number
}

const addressOf = Effect.map(discover(), (reply) => new URL(reply.text("data.URL")))

const admitted = (address: URL) =>
  Effect.flatMap(Sandbox.Sandbox, (sandbox) => sandbox.connect(address.pathname + address.search))

const connect = Effect.gen(function* () {
  const address = yield* addressOf
  const admission = yield* admitted(address)
  if (admission._tag === "Refused") return yield* Effect3.dieMessage(admission.message)
  const frames: Array<Frame.Frame> = []
  const closed: Array<readonly [number, string]> = []
  const link = admission.open({
    send: (bytes) => frames.push(Result.getOrThrow(Frame.decode(bytes))),
    close: (code, reason) => closed.push([code, reason])
  })
  return { ...link, frames, closed, service: Number(address.searchParams.get("service_id")) } satisfies Client
})

const acknowledge = ({ frames, receive }: Client, code = 200) => {
  const frame = frames.at(-1)!
  receive(Frame.encode(Frame.ack(frame, Frame.outcome(code), 1)))
}

const say = Effect.andThen(Sandbox.say("hello"), Effect3.yieldNow()).pipe(
  Effect.andThen(TestClock3.adjust(0))
)

const outcomes = Effect.map(Sandbox.deliveries, (all) => all.map(({ outcome }) => outcome))

const refusalOf = (url: URL) =>
  Effect.map(admitted(url), (admission) =>
    admission._tag === "Refused" ? [admission.status, admission.code] : ["open"]
  )

describe("where a long connection is opened", () => {
  it.effect("is told with the client's configuration", () =>
    Effect.gen(function* () {
      const reply = yield* discover()
      assert.strictEqual(reply.get("code"), 0)
      assert.match(reply.text("data.URL"), /^ws:\/\/127\.0\.0\.1:1\/ws\/v2\?device_id=\w+&.*service_id=\d+/)
      assert.deepStrictEqual(reply.get("data.ClientConfig"), {
        ReconnectCount: -1,
        ReconnectInterval: 120,
        ReconnectNonce: 30,
        PingInterval: 5
      })
    }).pipe(Effect.provide(Sandbox.layer({ ...options, clientConfig: { PingInterval: 5 } })))
  )

  it.effect(
    "is told to nobody with a wrong secret, nor to store apps; a keyless app shows its assertion",
    () =>
      Effect.gen(function* () {
        const codeOf = (body: object) => Effect.map(discover(body), (reply) => reply.get("code"))
        assert.strictEqual(yield* codeOf({ AppID: "cli_1", AppSecret: "wrong" }), 514)
        assert.strictEqual(yield* codeOf({ AppID: "cli_other", AppSecret: "s" }), 514)
        assert.strictEqual(yield* codeOf({ AppID: "cli_1", AppSecret: "" }), 514)
        assert.strictEqual(yield* codeOf({ AppID: "cli_2", AppSecret: "s" }), 403)
        assert.strictEqual(yield* codeOf({ AppID: "cli_1", AppSecret: "", ClientAssertion: "jwt" }), 0)
        assert.strictEqual(yield* codeOf({ AppID: "cli_1", AppSecret: "", ClientAssertion: "other" }), 514)
      }).pipe(
        Effect.provide(
          Sandbox.layer({
            ...options,
            apps: [
              { appId: "cli_1", appSecret: "s", assertion: "jwt" },
              { appId: "cli_2", appSecret: "s", kind: "store" }
            ]
          })
        )
      )
  )

  it.effect("opens one connection, within a minute", () =>
    Effect.gen(function* () {
      const address = yield* addressOf
      assert.deepStrictEqual(yield* refusalOf(address), ["open"])
      assert.deepStrictEqual(yield* refusalOf(address), [514, 1])
      const old = yield* addressOf
      yield* TestClock3.adjust("61 seconds")
      assert.deepStrictEqual(yield* refusalOf(old), [514, 1])
      assert.deepStrictEqual(yield* refusalOf(new URL("ws://x/ws/v2")), [514, 1])
    }).pipe(Effect.provide(layer))
  )

  it.effect("is closed to the fifty-first, until one leaves", () =>
    Effect.gen(function* () {
      const spare = yield* addressOf
      const clients = yield* Effect.replicateEffect(connect, 50)
      assert.strictEqual((yield* discover()).get("code"), 1000040350)
      assert.deepStrictEqual(yield* refusalOf(spare), [514, 1000040350])
      clients[7]!.gone()
      assert.strictEqual((yield* discover()).get("code"), 0)
    }).pipe(Effect.provide(layer))
  )
})

describe("a long connection", () => {
  it.effect("answers pings with the configuration", () =>
    Effect.gen(function* () {
      const client = yield* connect
      client.receive(Frame.encode(Frame.ping(client.service)))
      const [pong] = client.frames
      assert.strictEqual(Frame.header(pong!, "type"), "pong")
      assert.strictEqual(JSON.parse(text(pong!.payload)).PingInterval, 120)
    }).pipe(Effect.provide(layer))
  )

  it.effect("brings events in frames whose ids no double holds, and waits for the acknowledgement", () =>
    Effect.gen(function* () {
      const client = yield* connect
      yield* say
      const [frame] = client.frames
      assert.isTrue(frame!.logId > BigInt(Number.MAX_SAFE_INTEGER))
      assert.deepStrictEqual(
        ["type", "sum", "seq"].map((key) => Frame.header(frame!, key)),
        ["event", "1", "0"]
      )
      const body = JSON.parse(text(frame!.payload))
      assert.strictEqual(body.header.event_type, "im.message.receive_v1")
      assert.deepStrictEqual(yield* outcomes, [])
      acknowledge(client)
      yield* Sandbox.settled
      assert.deepStrictEqual(yield* outcomes, ["acknowledged"])
    }).pipe(Effect.provide(layer))
  )

  it.effect("brings an event again when it was refused, or not acknowledged within three seconds", () =>
    Effect.gen(function* () {
      const client = yield* connect
      yield* say
      acknowledge(client, 500)
      yield* TestClock3.adjust("15 seconds")
      assert.strictEqual(client.frames.length, 2)
      yield* TestClock3.adjust("3 seconds")
      assert.deepStrictEqual(yield* outcomes, ["refused", "unanswered"])
      acknowledge(client)
      yield* TestClock3.adjust("5 minutes")
      assert.strictEqual(client.frames.length, 3)
      const ids = client.frames.map(({ payload }) => JSON.parse(text(payload)).header.event_id)
      assert.strictEqual(new Set(ids).size, 1)
    }).pipe(Effect.provide(layer))
  )

  it.effect("takes an acknowledgement only by the way that the event went", () =>
    Effect.gen(function* () {
      const clients = [yield* connect, yield* connect]
      yield* say
      const told = clients.find(({ frames }) => frames.length > 0)!
      const other = clients.find((client) => client !== told)!
      other.receive(Frame.encode(Frame.ack(told.frames[0]!, Frame.outcome(200), 1)))
      yield* TestClock3.adjust("3 seconds")
      assert.deepStrictEqual(yield* outcomes, ["unanswered"])
    }).pipe(Effect.provide(layer))
  )

  it.effect("takes no acknowledgement that does not repeat what led to the sender", () =>
    Effect.gen(function* () {
      const client = yield* connect
      yield* say
      const { headers, ...frame } = client.frames.at(-1)!
      const named = (change: (value: string) => string | undefined) =>
        headers.flatMap(({ key, value }) => {
          const changed = key === "instance_id" ? change(value) : value
          return changed === undefined ? [] : [{ key, value: changed }]
        })
      for (const changed of [named(() => undefined), named((value) => `${value}0`)]) {
        client.receive(Frame.encode(Frame.ack({ ...frame, headers: changed }, Frame.outcome(200), 1)))
      }
      yield* TestClock3.adjust("3 seconds")
      assert.strictEqual((yield* outcomes).at(-1), "unanswered")
    }).pipe(Effect.provide(layer))
  )

  it.effect("that breaks loses what was on its way at once, and it comes by another", () =>
    Effect.gen(function* () {
      const client = yield* connect
      yield* say
      client.gone()
      yield* Sandbox.settled
      assert.deepStrictEqual(yield* outcomes, ["unanswered"])
      const next = yield* connect
      yield* TestClock3.adjust("15 seconds")
      assert.strictEqual(next.frames.length, 1)
    }).pipe(Effect.provide(layer))
  )

  it.effect("ignores what is no frame, and acknowledgements of nothing", () =>
    Effect.gen(function* () {
      const client = yield* connect
      client.receive(new Uint8Array([255, 255]))
      yield* say
      client.receive(Frame.encode({ ...client.frames[0]!, headers: [] }))
      client.receive(Frame.encode({ ...client.frames[0]!, payload: new TextEncoder().encode("{") }))
      yield* Sandbox.settled
      assert.deepStrictEqual(yield* outcomes, ["refused"])
    }).pipe(Effect.provide(layer))
  )
})

describe("faults of the long connection", () => {
  it.effect("pieces come in order, backwards, or twice, each with its place", () =>
    Effect.gen(function* () {
      const client = yield* connect
      const seqs: Array<string> = []
      for (const order of ["forwards", "backwards", "doubled"] as const) {
        client.frames.length = 0
        yield* Sandbox.inject(Fault.next(1, { on: "delivery" }, Fault.fragmented({ parts: 3, order })))
        yield* say
        seqs.push(client.frames.map((frame) => Frame.header(frame, "seq")).join(""))
        const parts = [0, 1, 2].map((seq) =>
          client.frames.find((frame) => Frame.numberHeader(frame, "seq") === seq)!
        )
        assert.strictEqual(
          JSON.parse(parts.map(({ payload }) => text(payload)).join("")).header.event_type,
          "im.message.receive_v1"
        )
        acknowledge(client)
        yield* Sandbox.settled
      }
      assert.deepStrictEqual(seqs, ["012", "210", "001122"])
    }).pipe(Effect.provide(layer))
  )

  it.effect("a silent connection stays open, brings nothing, and answers no ping", () =>
    Effect.gen(function* () {
      const client = yield* connect
      yield* Sandbox.inject(Fault.next(1, { on: "ping" }, Fault.silent))
      for (let i = 0; i < 2; i++) client.receive(Frame.encode(Frame.ping(client.service)))
      yield* say
      yield* TestClock3.adjust("3 seconds")
      assert.deepStrictEqual([client.frames, client.closed], [[], []])
      assert.deepStrictEqual(yield* outcomes, ["unanswered"])
    }).pipe(Effect.provide(layer))
  )

  it.effect("a connection is closed with any code, and the event waits for the next", () =>
    Effect.gen(function* () {
      const client = yield* connect
      yield* Sandbox.inject(Fault.next(1, { on: "delivery" }, Fault.closed({ code: 1013, reason: "later" })))
      yield* say
      assert.deepStrictEqual(client.closed, [[1013, "later"]])
      const next = yield* connect
      yield* TestClock3.adjust("15 seconds")
      assert.strictEqual(next.frames.length, 1)
    }).pipe(Effect.provide(layer))
  )

  it.effect("an upgrade is refused with the given status and code", () =>
    Effect.gen(function* () {
      yield* Sandbox.inject(
        Fault.next(1, { on: "upgrade" }, Fault.refusedUpgrade({ status: 514, code: 1000040350 }))
      )
      assert.deepStrictEqual(yield* refusalOf(yield* addressOf), [514, 1000040350])
      assert.deepStrictEqual(yield* refusalOf(yield* addressOf), ["open"])
    }).pipe(Effect.provide(layer))
  )

  it.effect("a pong lies", () =>
    Effect.gen(function* () {
      const client = yield* connect
      yield* Sandbox.inject(
        Fault.next(1, { on: "ping" }, Fault.lyingPong()),
        Fault.next(1, { on: "ping" }, Fault.lyingPong("no json"))
      )
      for (let i = 0; i < 2; i++) client.receive(Frame.encode(Frame.ping(client.service)))
      assert.deepStrictEqual(
        client.frames.map(({ payload }) => text(payload)),
        ['{"ReconnectCount":0,"ReconnectInterval":-1,"ReconnectNonce":-1,"PingInterval":0}', "no json"]
      )
    }).pipe(Effect.provide(layer))
  )
})
