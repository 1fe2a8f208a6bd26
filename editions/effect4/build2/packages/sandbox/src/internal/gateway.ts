/** The platform's end of long connections: pings are answered, events go out as frames, acknowledgements come back. */
import * as Frame from "@effect-feishu/events/Frame"
import * as Effect from "effect/Effect"
import * as Effect3 from "./effect3/effect/Effect.js"
import * as Result from "effect/Result"
import * as Encoding3 from "./effect3/effect/Encoding.js"
import type * as Fault from "../Fault.js"
import { maxConnections, passesSlot, refusals } from "./connections.js"
import { type Answered, type Deliveries, type Parcel, Unanswered, type Way } from "./deliveries.js"
import type { Engine } from "./engine.js"
import { isObject } from "./fields.js"
import { Ids } from "./ids.js"
import { decode, encode } from "./wire.js"

/** The client's end, as the gateway sees it. */
export interface Wire {
  readonly send: (bytes: Uint8Array) => void
  /** 1006 stands for a connection that breaks without a word. */
  readonly close: (code: number, reason: string) => void
}

/** The gateway's end, as whoever carries the bytes sees it. */
export interface Link {
  readonly receive: (bytes: Uint8Array) => void
  /** The client has gone. */
  readonly gone: () => void
}

/** What becomes of somebody who wants to connect. */
export type Admission =
  | { readonly _tag: "Admitted"; readonly open: (wire: Wire) => Link }
  | {
      readonly _tag: "Refused"
      /** `Handshake-Status`. */
      readonly status: number
      /** `Handshake-Msg`. */
      readonly message: string
      /** `Handshake-Autherrcode`. */
      readonly code: number | undefined
    }

interface Context {
  readonly engine: Engine
  readonly ids: Ids
  readonly config: string
}

const headersOf = (
  kind: string,
  messageId: string,
  trace: string,
  sum: number,
  seq: number
): ReadonlyArray<Frame.Header> => [
  { key: "type", value: kind },
  { key: "message_id", value: messageId },
  { key: "sum", value: String(sum) },
  { key: "seq", value: String(seq) },
  { key: "trace_id", value: trace }
]

/** What an acknowledgement says: its status, and the answer in it. */
const answeredIn = (payload: Uint8Array | undefined): Answered => {
  const nothing = { status: 500, body: "" }
  if (payload === undefined) return nothing
  let said: unknown
  try {
    said = JSON.parse(decode(payload))
  } catch {
    return nothing
  }
  if (!isObject(said) || typeof said["code"] !== "number") return nothing
  const { code: status, data } = said
  if (typeof data !== "string" || data === "") return { status, body: "" }
  return {
    status,
    body: Result.getOrElse(Encoding3.decodeBase64String(data), () => data)
  }
}

class Connection implements Way, Link {
  readonly via = "longConnection"
  detach: () => void = () => undefined
  /** Neither heard nor heard of any more, though it is open. */
  private isSilent = false
  private sequence = 0n
  private readonly waiting = new Map<string, (ended: Effect.Effect<Answered, Unanswered>) => void>()

  constructor(
    private readonly context: Context,
    private readonly service: number,
    private readonly wire: Wire
  ) {}

  readonly receive = (bytes: Uint8Array): void => {
    if (this.isSilent) return
    Result.match(Frame.decode(bytes), {
      onFailure: () => undefined,
      onSuccess: (frame) => (frame.method === Frame.method.control ? this.pinged(frame) : this.acked(frame))
    })
  }

  readonly gone = (): void => {
    this.isSilent = true
    this.detach()
    for (const end of this.waiting.values()) end(Effect.fail(new Unanswered("connect")))
    this.waiting.clear()
  }

  readonly carry = (parcel: Parcel): Effect.Effect<Answered, Unanswered> =>
    Effect3.async((resume) => {
      const messageId = this.context.ids.hex(32)
      this.waiting.set(messageId, resume)
      if (!this.struck(parcel.fault)) {
        for (const frame of this.frames(parcel, messageId)) this.send(frame)
      }
      return Effect.sync(() => void this.waiting.delete(messageId))
    })

  /** Does to the connection what is to happen to it. Says whether that is all that happens. */
  private struck(fault: Fault.Action | undefined): boolean {
    if (fault?._tag === "Silent") this.isSilent = true
    else if (fault?._tag === "Closed") {
      this.gone()
      this.wire.close(fault.code, fault.reason)
    } else return false
    return true
  }

  private send(frame: Frame.Frame): void {
    if (!this.isSilent) this.wire.send(Frame.encode(frame))
  }

  private frames({ event, fault, text }: Parcel, messageId: string): ReadonlyArray<Frame.Frame> {
    const { ids } = this.context
    const payload = encode(text)
    const parts = fault?._tag === "Fragmented" ? Math.min(fault.parts, payload.byteLength) : 1
    const size = Math.ceil(payload.byteLength / parts)
    const trace = ids.hex(32)
    // Beyond what a double holds, as the platform's are.
    const logId = 7_300_000_000_000_000_001n + BigInt(ids.integer(1_000_000_000)) * 2n
    const frames = Array.from({ length: parts }, (_, seq): Frame.Frame => ({
      seqId: ++this.sequence,
      logId,
      service: this.service,
      method: Frame.method.data,
      headers: [
        ...headersOf("event", messageId, trace, parts, seq),
        { key: "timestamp", value: String(event.at) },
        { key: "instance_id", value: this.instance }
      ],
      payload: payload.subarray(seq * size, (seq + 1) * size)
    }))
    if (fault?._tag !== "Fragmented" || fault.order === "forwards") return frames
    return fault.order === "backwards" ? frames.toReversed() : frames.flatMap((frame) => [frame, frame])
  }

  private pinged(frame: Frame.Frame): void {
    if (Frame.header(frame, "type") !== "ping") return
    const fault = this.context.engine.strike({ on: "ping" })
    if (this.struck(fault)) return
    this.send(Frame.pong(this.service, fault?._tag === "LyingPong" ? fault.payload : this.context.config))
  }

  /** By this the platform finds the way back to who sent a frame. */
  private get instance(): string {
    return `sandbox-${this.service}`
  }

  /** An acknowledgement counts on the connection that its frame came by, once, and repeats what leads to its sender. */
  private acked(frame: Frame.Frame): void {
    if (Frame.header(frame, "instance_id") !== this.instance) return
    const messageId = Frame.header(frame, "message_id") ?? ""
    const end = this.waiting.get(messageId)
    this.waiting.delete(messageId)
    end?.(Effect.succeed(answeredIn(frame.payload)))
  }
}

export class Gateway {
  private readonly context: Context

  constructor(
    private readonly engine: Engine,
    private readonly deliveries: Deliveries
  ) {
    const { connection, seed } = engine.world.settings
    this.context = { engine, ids: new Ids(seed + 4), config: JSON.stringify(connection) }
  }

  /** Lets somebody in who has an address that was given out: path and query. */
  admit(url: string): Admission {
    const fault = this.engine.strike({ on: "upgrade" })
    if (fault?._tag === "RefusedUpgrade") {
      return { _tag: "Refused", status: fault.status, message: "refused by a fault plan", code: fault.code }
    }
    const { pathname, searchParams } = new URL(url, "http://sandbox")
    const pass = pathname === "/ws/v2" ? this.engine.world.get(passesSlot).take(searchParams) : undefined
    if (pass === undefined) {
      return { _tag: "Refused", status: refusals.unauthorized, message: "the ticket is not valid", code: 1 }
    }
    const { appId, service } = pass
    if (this.deliveries.listening(appId, "longConnection") >= maxConnections) {
      return {
        _tag: "Refused",
        status: refusals.unauthorized,
        message: "the number of connections exceeds the limit",
        code: refusals.tooMany
      }
    }
    return {
      _tag: "Admitted",
      open: (wire) => {
        const connection = new Connection(this.context, service, wire)
        connection.detach = this.deliveries.attach(appId, connection)
        return connection
      }
    }
  }
}
