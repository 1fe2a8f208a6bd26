import { EventEmitter } from "node:events"
import * as Frame from "@effect-feishu/events/Frame"
import { assert, describe, it } from "@effect/vitest"
import * as Lark from "@larksuiteoapi/node-sdk"
import * as Result from "effect/Result"
import * as FastCheck from "fast-check"
import { leftOf, rightOf } from "../core/support/either.js"

const seed = 20_261_128
const runs = { seed, numRuns: 500 }

const fromHex = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, "hex"))
const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex")
const textOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString("utf8")
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const decode = (bytes: Uint8Array): Frame.Frame => rightOf(Frame.decode(bytes))
const refusal = (hex: string): string => leftOf(Frame.decode(fromHex(hex))).message

const pingHex = "0800100018f681801020002a0c0a0474797065120470696e67"
const pongHex =
  "0800100018f681801020002a0c0a04747970651204706f6e6742537b225265636f6e6e656374436f756e74223a2d312c225265636f6e6e656374496e74657276616c223a3132302c225265636f6e6e6563744e6f6e6365223a33302c2250696e67496e74657276616c223a39307d"
const eventHex =
  "0807108180e8e2aaeab3a76518f681801020012a0d0a047479706512056576656e742a160a0a6d6573736167655f696412086d73672d303030312a080a0373756d1201312a080a037365711201302a160a0874726163655f6964120a74726163652d3030303142e7017b22736368656d61223a22322e30222c22686561646572223a7b226576656e745f6964223a2265762d64656d6f2d30303031222c22746f6b656e223a22222c226372656174655f74696d65223a2231373030303030303030303030222c226576656e745f74797065223a22696d2e6d6573736167652e726563656976655f7631222c2274656e616e745f6b6579223a22746b2d64656d6f222c226170705f6964223a22636c695f30313233343536373839616263646566227d2c226576656e74223a7b226d657373616765223a7b226d6573736167655f6964223a226f6d5f64656d6f227d7d7d4a143230323331313135303631333230414243444546"
const ackHex =
  "0807108180e8e2aaeab3a76518f681801020012a0d0a047479706512056576656e742a160a0a6d6573736167655f696412086d73672d303030312a080a0373756d1201312a080a037365711201302a160a0874726163655f6964120a74726163652d303030312a0c0a0662697a5f727412023132420c7b22636f6465223a3230307d4a143230323331313135303631333230414243444546"

// Frames by chance ------------------------------------------------------------------------------------------------

const uint64 = FastCheck.bigInt({ min: 0n, max: (1n << 64n) - 1n })
const int32 = FastCheck.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })
/** Text as UTF-8 has it: with no half of a pair. */
const text = FastCheck.string({ unit: "grapheme-composite", maxLength: 40 })
const bytes = FastCheck.uint8Array({ maxLength: 300 })

const frames: FastCheck.Arbitrary<Frame.Frame> = FastCheck.record(
  {
    seqId: uint64,
    logId: uint64,
    service: int32,
    method: int32,
    headers: FastCheck.array(FastCheck.record({ key: text, value: text }), { maxLength: 8 }),
    payloadEncoding: text,
    payloadType: text,
    payload: bytes,
    logIdNew: text
  },
  { requiredKeys: ["seqId", "logId", "service", "method", "headers"] }
)

const varint = (value: number): ReadonlyArray<number> =>
  value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...varint(Math.floor(value / 0x80))]

/** A field that the schema does not have, of any wire type. */
const unknownField: FastCheck.Arbitrary<Uint8Array> = FastCheck.integer({ min: 10, max: 2 ** 28 }).chain(
  (field) => {
    const tag = (wire: number) => varint(field * 8 + wire)
    return FastCheck.oneof(
      FastCheck.nat(2 ** 30).map((value) => Uint8Array.from([...tag(0), ...varint(value)])),
      FastCheck.uint8Array({ minLength: 8, maxLength: 8 }).map((value) =>
        Uint8Array.from([...tag(1), ...value])
      ),
      bytes.map((value) => Uint8Array.from([...tag(2), ...varint(value.length), ...value])),
      FastCheck.uint8Array({ minLength: 4, maxLength: 4 }).map((value) =>
        Uint8Array.from([...tag(5), ...value])
      ),
      FastCheck.constant(Uint8Array.from([...tag(3), ...varint(88), 1, ...tag(4)]))
    )
  }
)

// The official client's codec -------------------------------------------------------------------------------------

interface OfficialFrame {
  readonly SeqID: unknown
  readonly LogID: unknown
  readonly service: number
  readonly method: number
  readonly headers: ReadonlyArray<{ readonly key: string; readonly value: string }>
  readonly payload?: Uint8Array
  readonly payloadType?: string
  readonly payloadEncoding?: string
  readonly LogIDNew?: string
}

/** What of the official client reads and writes frames, and has no name outside. */
interface OfficialInternals {
  readonly wsConfig: { readonly setWSInstance: (socket: unknown) => void }
  handleEventData: (frame: OfficialFrame) => Promise<void>
  readonly communicate: () => void
  readonly sendMessage: (frame: object) => void
}

const official = () => {
  const client = new Lark.WSClient({
    appId: "cli_0123456789abcdef",
    appSecret: "secret",
    loggerLevel: Lark.LoggerLevel.fatal
  })
  const internals = client as unknown as OfficialInternals
  const sent: Array<Uint8Array> = []
  const read: Array<OfficialFrame> = []
  const socket = Object.assign(new EventEmitter(), {
    readyState: 1,
    send: (data: Uint8Array) => void sent.push(Uint8Array.from(data)),
    close: () => {},
    terminate: () => {}
  })
  internals.wsConfig.setWSInstance(socket)
  internals.handleEventData = (frame) => Promise.resolve(void read.push(frame))
  internals.communicate()
  return {
    decode: (data: Uint8Array): OfficialFrame | undefined => {
      read.length = 0
      socket.emit("message", Buffer.from(data))
      return read[0]
    },
    encode: (frame: object): Uint8Array => {
      sent.length = 0
      internals.sendMessage(frame)
      return sent[0]!
    },
    close: () => client.close()
  }
}

describe("Frame", () => {
  it("writes the ping as the platform knows it", () => {
    assert.strictEqual(toHex(Frame.encode(Frame.ping(33_554_678))), pingHex)
  })

  it("reads the pong and its configuration, and writes the same bytes", () => {
    const pong = decode(fromHex(pongHex))
    assert.strictEqual(pong.method, Frame.method.control)
    assert.strictEqual(Frame.header(pong, "type"), "pong")
    const configuration =
      '{"ReconnectCount":-1,"ReconnectInterval":120,"ReconnectNonce":30,"PingInterval":90}'
    assert.strictEqual(textOf(pong.payload), configuration)
    assert.strictEqual(toHex(Frame.encode(Frame.pong(33_554_678, configuration))), pongHex)
  })

  it("reads an event with its 64-bit ids exact, and writes the same bytes", () => {
    const event = decode(fromHex(eventHex))
    assert.strictEqual(event.seqId, 7n)
    assert.strictEqual(event.logId, 7_300_000_000_000_000_001n)
    assert.strictEqual(event.service, 33_554_678)
    assert.strictEqual(event.method, Frame.method.data)
    assert.deepStrictEqual(event.headers, [
      { key: "type", value: "event" },
      { key: "message_id", value: "msg-0001" },
      { key: "sum", value: "1" },
      { key: "seq", value: "0" },
      { key: "trace_id", value: "trace-0001" }
    ])
    assert.strictEqual(event.logIdNew, "20231115061320ABCDEF")
    assert.strictEqual(event.payload?.length, 231)
    assert.strictEqual(toHex(Frame.encode(event)), eventHex)
  })

  it("acknowledges an event with the bytes of the reference", () => {
    const ack = Frame.ack(decode(fromHex(eventHex)), Frame.outcome(200), 12)
    assert.strictEqual(toHex(Frame.encode(ack)), ackHex)
  })

  it("answers a callback in base64 of its JSON", () => {
    assert.strictEqual(
      Frame.outcome(200, { toast: { type: "success", content: "ok" } }),
      '{"code":200,"headers":null,"data":"eyJ0b2FzdCI6eyJ0eXBlIjoic3VjY2VzcyIsImNvbnRlbnQiOiJvayJ9fQ=="}'
    )
    const { data } = JSON.parse(Frame.outcome(200, { toast: { content: "好 👍" } })) as { data: string }
    assert.deepStrictEqual(JSON.parse(Buffer.from(data, "base64").toString("utf8")), {
      toast: { content: "好 👍" }
    })
  })

  it("says how long it took once, in whole milliseconds that are not negative", () => {
    const event = decode(fromHex(eventHex))
    const times = (frame: Frame.Frame) => frame.headers.filter(({ key }) => key === "biz_rt")
    for (const [given, said] of [
      [12.9, "12"],
      [-3, "0"],
      [0, "0"],
      [Number.NaN, "0"]
    ] as const) {
      assert.deepStrictEqual(times(Frame.ack(Frame.ack(event, "", 5), "", given)), [
        { key: "biz_rt", value: said }
      ])
    }
  })

  it("echoes unknown headers, and unknown fields of frames and of headers", () => {
    // A header `instance_id` with a field 3 of its own, and field 15 of the frame.
    const header = "2a130a02696412066f706171756518051a03616263"
    const frame = decode(fromHex(`0801100218032001${header}7a03010203`))
    assert.strictEqual(frame.headers.length, 1)
    const ack = decode(Frame.encode(Frame.ack(frame, Frame.outcome(200), 1)))
    assert.deepStrictEqual(ack.unknown, frame.unknown)
    assert.strictEqual(toHex(ack.unknown!), "7a03010203")
    assert.strictEqual(toHex(ack.headers[0]!.unknown!), "18051a03616263")
    assert.strictEqual(Frame.header(ack, "id"), "opaque")
  })

  it("keeps a text that is no UTF-8 as it came, instead of losing the event for it", () => {
    const hex = "08011002180320012a080a016b1203ff00fe3202c328"
    const frame = decode(fromHex(hex))
    assert.deepStrictEqual(frame.headers, [])
    assert.isUndefined(frame.payloadEncoding)
    assert.strictEqual(toHex(Frame.encode(frame)), hex)
  })

  it("tells an empty payload from none, and negative numbers from large ones", () => {
    const frame: Frame.Frame = { seqId: 0n, logId: (1n << 64n) - 1n, service: -1, method: -5, headers: [] }
    assert.isUndefined(decode(Frame.encode(frame)).payload)
    assert.strictEqual(decode(Frame.encode({ ...frame, payload: new Uint8Array(0) })).payload?.length, 0)
    assert.deepStrictEqual(decode(Frame.encode(frame)), frame)
  })

  it("lets the last value of a field win, and reads numbers that are longer than they need be", () => {
    assert.strictEqual(decode(fromHex("080108021002180320018a0100")).seqId, 2n)
    assert.strictEqual(decode(fromHex("08818000100218032001")).seqId, 1n)
  })

  it("says why bytes are no frame", () => {
    assert.strictEqual(refusal(""), "A required field is missing.")
    assert.strictEqual(refusal("0800100018f6818010"), "A required field is missing.")
    assert.strictEqual(refusal(pingHex.slice(0, -2)), "It ends within a field.")
    assert.strictEqual(refusal("08"), "It ends within a number.")
    assert.strictEqual(refusal("08ffffffffffffffffffff01"), "A number has more than ten bytes.")
    assert.strictEqual(refusal("0001"), "A field has an impossible number.")
    assert.strictEqual(refusal("56"), "A field has an impossible type.")
    assert.strictEqual(refusal("7b7c84"), "It ends within a number.")
    assert.strictEqual(refusal("7b8401"), "A group ends that was not begun.")
    assert.strictEqual(refusal("7b".repeat(5000)), "Groups stand too deep in each other.")
    assert.strictEqual(refusal("08001000180020002a030a016b"), "A header has no key or no value.")
    assert.strictEqual(refusal("42ffffffffffffffffff01"), "It ends within a field.")
  })

  it(`reads every frame as it was written (seed ${seed})`, () => {
    FastCheck.assert(
      FastCheck.property(frames, (frame) => {
        assert.deepStrictEqual(decode(Frame.encode(frame)), { ...frame })
      }),
      runs
    )
  })

  it(`keeps fields that it does not know, wherever they stand (seed ${seed})`, () => {
    FastCheck.assert(
      FastCheck.property(frames, FastCheck.array(unknownField, { maxLength: 4 }), (frame, unknown) => {
        const known = Frame.encode(frame)
        const before = decode(Buffer.concat([...unknown, known]))
        const after = decode(Buffer.concat([known, ...unknown]))
        const all = Buffer.concat([known, ...unknown])
        assert.strictEqual(toHex(Frame.encode(before)), toHex(all))
        assert.strictEqual(toHex(Frame.encode(after)), toHex(all))
      }),
      runs
    )
  })

  it(`never throws, whatever the bytes are, and what it reads it writes and reads again (seed ${seed})`, () => {
    const damaged = FastCheck.tuple(frames, FastCheck.nat(), FastCheck.nat(255)).map(([frame, at, byte]) => {
      const whole = Frame.encode(frame)
      whole[at % whole.length] = byte
      return whole
    })
    FastCheck.assert(
      FastCheck.property(FastCheck.oneof(FastCheck.uint8Array({ maxLength: 200 }), damaged), (input) => {
        const result = Frame.decode(input)
        if (Result.isSuccess(result)) {
          const frame = Result.getOrThrow(result)
          assert.deepStrictEqual(decode(Frame.encode(frame)), frame)
        }
      }),
      { seed, numRuns: 3000 }
    )
  })

  it(`writes what the official client reads, and reads what it writes (seed ${seed})`, () => {
    const codec = official()
    // The official client makes doubles of ids.
    const id = FastCheck.bigInt({ min: 0n, max: 2n ** 53n - 1n })
    const comparable = FastCheck.tuple(frames, id, id).map(([frame, seqId, logId]): Frame.Frame =>
      Object.assign({}, frame, { seqId, logId, method: Frame.method.data })
    )
    const named = (frame: Frame.Frame) => ({
      SeqID: Number(frame.seqId),
      LogID: Number(frame.logId),
      service: frame.service,
      method: frame.method,
      headers: frame.headers,
      ...(frame.payloadEncoding === undefined ? {} : { payloadEncoding: frame.payloadEncoding }),
      ...(frame.payloadType === undefined ? {} : { payloadType: frame.payloadType }),
      ...(frame.payload === undefined ? {} : { payload: frame.payload }),
      ...(frame.logIdNew === undefined ? {} : { LogIDNew: frame.logIdNew })
    })
    try {
      FastCheck.assert(
        FastCheck.property(comparable, (frame) => {
          const read = codec.decode(Frame.encode(frame))!
          assert.strictEqual(String(read.SeqID), String(frame.seqId))
          assert.strictEqual(String(read.LogID), String(frame.logId))
          assert.strictEqual(read.service, frame.service)
          assert.deepStrictEqual(
            read.headers.map(({ key, value }) => ({ key, value })),
            [...frame.headers]
          )
          if (frame.payload !== undefined) assert.strictEqual(toHex(read.payload!), toHex(frame.payload))
          if (frame.logIdNew !== undefined) assert.strictEqual(read.LogIDNew, frame.logIdNew)
          assert.strictEqual(toHex(codec.encode(named(frame))), toHex(Frame.encode(frame)))
        }),
        { seed, numRuns: 300 }
      )
      assert.strictEqual(
        toHex(codec.encode(named({ ...Frame.ping(33_554_678) }))),
        toHex(Frame.encode(Frame.ping(33_554_678)))
      )
    } finally {
      codec.close()
    }
  })

  it("echoes the id that the official client rounds", () => {
    const codec = official()
    try {
      const read = codec.decode(fromHex(eventHex))!
      assert.strictEqual(String(read.LogID), "7300000000000000000")
      assert.strictEqual(decode(fromHex(eventHex)).logId, 7_300_000_000_000_000_001n)
    } finally {
      codec.close()
    }
  })

  it("reads of several headers of a name the first, and numbers only where they are some", () => {
    const frame: Frame.Frame = {
      ...Frame.ping(1),
      headers: [
        { key: "sum", value: "2" },
        { key: "sum", value: "3" },
        { key: "seq", value: "-1" },
        { key: "Sum", value: "9" }
      ],
      payload: bytesOf("")
    }
    assert.strictEqual(Frame.numberHeader(frame, "sum"), 2)
    assert.isUndefined(Frame.numberHeader(frame, "seq"))
    assert.isUndefined(Frame.numberHeader(frame, "message_id"))
  })
})
