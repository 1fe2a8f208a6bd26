/**
 * What one connection receives: frames become events, and what becomes of these an acknowledgement, on the connection
 * that the frame came by and no other.
 */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Effect3 from "../effect3/effect/Effect.js"
import * as Result from "effect/Result"
import * as Envelope from "../../Envelope.js"
import type { Service as Events, Verdict } from "../../Events.js"
import * as Fragments from "../../Fragments.js"
import * as Frame from "../../Frame.js"
import { logsDebug, withFiber } from "../line/fiber.js"
import type { Link } from "./link.js"

/** What a connection does with what it hears. */
export interface Hearing {
  readonly events: Events
  /** Starts what deals with an event: it outlives the connection. */
  readonly start: (effect: Effect.Effect<void>) => void
  /** Monotonic, in milliseconds. */
  readonly now: () => number
  readonly bounds: Fragments.Bounds
  /** A whole message has come. */
  readonly onFrame: () => void
  /** An event was taken. */
  readonly onTaken: (event: Envelope.Event) => void
  /** The platform has answered a ping, and may have said what it wishes. */
  readonly onPong: (config: unknown) => void
  /** Counts a frame by what became of it. */
  readonly count: (fate: Fate) => void
}

/**
 * What can become of a frame: acknowledged (`accepted`, `answered`, `unhandled`, `refused`), a part of a larger message
 * (`fragment`, `double`), given up (`lost`, `misplaced`), not acknowledged since the connection was over (`late`), of
 * the connection itself (`control`), a text (`text`), or nothing that can be read (`garbage`).
 */
export type Fate =
  | "accepted"
  | "answered"
  | "unhandled"
  | "refused"
  | "fragment"
  | "double"
  | "lost"
  | "misplaced"
  | "late"
  | "control"
  | "text"
  | "garbage"

const utf8 = new TextDecoder("utf-8", { ignoreBOM: false })

const fates: Readonly<Record<Verdict["_tag"], Fate>> = {
  Accepted: "accepted",
  Answered: "answered",
  Unhandled: "unhandled",
  Refused: "refused"
}

const jsonOf = (payload: Uint8Array | undefined): unknown => {
  try {
    return payload === undefined || payload.length === 0 ? undefined : JSON.parse(utf8.decode(payload))
  } catch {
    return undefined
  }
}

/** What names a frame in a log: nothing of its payload. */
const naming = (frame: Frame.Frame): { readonly [name: string]: string } => ({
  frame: Frame.header(frame, "message_id") ?? "",
  trace: Frame.header(frame, "trace_id") ?? ""
})

/** A data frame, when it came, and where its acknowledgement goes. */
interface Arrival {
  readonly link: Link
  readonly frame: Frame.Frame
  readonly cameAt: number
}

/** The hearing side of a connection. */
export class Receiver {
  /** When the last frame of any kind came. */
  heardAt = Number.NEGATIVE_INFINITY
  private pending = 0
  private readonly whenAnswered: Array<() => void> = []
  private isGarbageTold = false
  private readonly fragments: Fragments.Fragments

  constructor(private readonly hearing: Hearing) {
    this.fragments = Fragments.make(hearing.bounds, ({ messageId, reason }) => {
      hearing.count("lost")
      this.say(
        Effect.annotateLogs(
          Effect.logError(
            `A message of several frames was given up (${reason}): the platform sends it again.`
          ),
          "frame",
          messageId
        )
      )
    })
  }

  /** Whether anything came. */
  get hasHeard(): boolean {
    return this.heardAt !== Number.NEGATIVE_INFINITY
  }

  private say(log: Effect.Effect<void>): void {
    this.hearing.start(log)
  }

  /** Takes a message of the WebSocket: `undefined` is a text. Never throws. */
  readonly take = (link: Link, bytes: Uint8Array | undefined): void => {
    this.heardAt = this.hearing.now()
    if (bytes === undefined) return this.hearing.count("text")
    Result.match(Frame.decode(bytes), {
      onFailure: ({ message }) => this.garbage(message),
      onSuccess: (frame) => this.frame(link, frame)
    })
  }

  private garbage(message: string): void {
    this.hearing.count("garbage")
    if (this.isGarbageTold) return
    this.isGarbageTold = true
    this.say(
      Effect.logWarning(
        `The platform sent what is no frame: ${message} Further ones on this connection are counted only.`
      )
    )
  }

  private frame(link: Link, frame: Frame.Frame): void {
    if (frame.method === Frame.method.data) return this.data({ link, frame, cameAt: this.heardAt })
    this.hearing.count("control")
    if (frame.method === Frame.method.control && Frame.header(frame, "type") === "pong") {
      this.hearing.onPong(jsonOf(frame.payload))
    }
  }

  private data(arrival: Arrival): void {
    const { cameAt, frame } = arrival
    const added = this.fragments.add(frame, cameAt)
    switch (added._tag) {
      case "Complete":
        return this.message(arrival, added.payload)
      case "Misplaced":
        this.hearing.count("misplaced")
        return this.say(
          Effect.annotateLogs(
            Effect.logError(`A piece of a message was not taken, since ${added.reason}.`),
            naming(frame)
          )
        )
      default:
        return this.hearing.count(added._tag === "Double" ? "double" : "fragment")
    }
  }

  private message(arrival: Arrival, payload: Uint8Array): void {
    this.hearing.onFrame()
    Result.match(Envelope.parse(utf8.decode(payload)), {
      onFailure: ({ message }) => this.unreadable(arrival, message),
      onSuccess: (envelope) =>
        envelope._tag === "Event"
          ? this.event(arrival, envelope)
          : this.unreadable(arrival, "It is the verification of an address.")
    })
  }

  /** Not acknowledged as received: what was not dealt with is not to vanish. */
  private unreadable(arrival: Arrival, message: string): void {
    this.say(
      Effect.annotateLogs(Effect.logError(`A frame holds no event. ${message}`), naming(arrival.frame))
    )
    this.answer(arrival, { _tag: "Refused", reason: message })
  }

  private event(arrival: Arrival, envelope: Envelope.Event): void {
    const { events, start } = this.hearing
    this.pending++
    start(
      Effect.suspend(() => events.receive(envelope, { transport: "longConnection" })).pipe(
        Effect.catchCause((cause) =>
          Effect.as(
            Cause.hasInterruptsOnly(cause)
              ? Effect.void
              : Effect.logError(`The event ${envelope.type} could not be dealt with`, cause),
            { _tag: "Refused", reason: "failed" } as const
          )
        ),
        Effect.flatMap((verdict) =>
          withFiber((fiber) => {
            if (verdict._tag !== "Refused") this.hearing.onTaken(envelope)
            const fate = this.answer(arrival, verdict)
            // Looked up first: what is logged for nobody costs more than the acknowledgement.
            return logsDebug(fiber)
              ? Effect.annotateLogs(Effect.logDebug(`${envelope.type}: ${fate}`), {
                  event: envelope.id,
                  ...naming(arrival.frame)
                })
              : Effect.void
          })
        ),
        Effect.ensuring(Effect.sync(() => this.settled()))
      )
    )
  }

  private settled(): void {
    this.pending--
    if (this.pending === 0) for (const tell of this.whenAnswered.splice(0)) tell()
  }

  /** Acknowledges a frame, if the connection that it came by still stands. */
  private answer({ cameAt, frame, link }: Arrival, verdict: Verdict): Fate {
    const outcome =
      verdict._tag === "Answered"
        ? Frame.outcome(200, verdict.answer)
        : Frame.outcome(verdict._tag === "Refused" ? 500 : 200)
    const ack = Frame.encode(Frame.ack(frame, outcome, this.hearing.now() - cameAt))
    const fate = link.send(ack) ? fates[verdict._tag] : "late"
    this.hearing.count(fate)
    return fate
  }

  /** Waits until all that came has its answer. */
  readonly answered: Effect.Effect<void> = Effect3.async((resume) => {
    if (this.pending === 0) return resume(Effect.void)
    const tell = () => resume(Effect.void)
    this.whenAnswered.push(tell)
    return Effect.sync(() => {
      const at = this.whenAnswered.indexOf(tell)
      if (at >= 0) this.whenAnswered.splice(at, 1)
    })
  })
}
