/**
 * One WebSocket, as the long connection uses it: it opens in time or not at all, writes never wait, and its end is told
 * once, with the reason.
 *
 * It is driven directly: a write after the end is dropped instead of waiting for ever, every end counts as one, and what
 * a handler does cannot end it.
 */
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import { ConnectionError, type Reason } from "../../Connection.js"
import { refusalOf } from "./discovery.js"
import type { Construct } from "../line/webSocket.js"

/** A connection that was opened. */
export interface Link {
  /** Sends bytes. Gives whether they were taken: not once the connection is closing or over. */
  send(bytes: Uint8Array): boolean
  /** Waits for the end, and says why it came. */
  readonly ended: Effect.Effect<ConnectionError>
  isOpen(): boolean
  /** Ends it at once, without a word to the other side where that is possible. */
  abandon(reason: ConnectionError): void
  /** Says good-bye, waits for the other side to do so, but not long, and abandons it then. */
  close(reason: ConnectionError, limit: number): Effect.Effect<void>
}

/** Is given bytes, and `undefined` for what is no binary message. Must not throw. */
export type OnMessage = (link: Link, bytes: Uint8Array | undefined) => void

/** What `ws` has beyond the standard: it can be ended, and tells how an upgrade was refused. */
interface OfNode {
  readonly terminate?: () => void
  readonly on?: (event: string, listener: (request: Destroyable, response: Refusal) => void) => unknown
}

interface Destroyable {
  readonly destroy: () => void
}

interface Refusal extends Destroyable {
  readonly statusCode?: number
  readonly headers: { readonly [name: string]: string | ReadonlyArray<string> | undefined }
}

/** The state of an open WebSocket, whoever made it. */
const OPEN = 1

/** Bytes that may wait to be sent: acknowledgements are small, so the other side has stopped reading. */
const maxWaiting = 16_777_216

const failure = (reason: Reason, msg: string, code?: number): ConnectionError =>
  new ConnectionError({ reason, isFatal: false, code, msg, logId: undefined })

const hardEnd = (socket: WebSocket & OfNode): void => {
  try {
    if (typeof socket.terminate === "function") socket.terminate()
    else socket.close()
  } catch {
    // It is ending already.
  }
}

const bytesOf = (data: unknown): Uint8Array | undefined =>
  data instanceof ArrayBuffer
    ? new Uint8Array(data)
    : ArrayBuffer.isView(data)
      ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
      : undefined

/** The end of a WebSocket that was open: a code that it may not send itself means that the network lost it. */
const endOf = ({ code, reason }: CloseEvent): ConnectionError =>
  code === 1006 || code === 1005 || code === undefined
    ? failure("Lost", "the connection was lost", code)
    : failure("Closed", reason === "" ? "the platform closed the connection" : reason, code)

/** What the runtime says of a failure; its code at most where it quotes the URL, which holds a ticket. */
const saidBy = (url: string) => {
  const tickets = [...new URL(url).searchParams.values()].filter((value) => value.length > 1)
  return (event: Event): string => {
    const { error, message } = event as Partial<ErrorEvent>
    const text: unknown = error instanceof Error && error.message !== "" ? error.message : message
    const isTold = typeof text === "string" && text !== "" && !tickets.some((value) => text.includes(value))
    if (isTold) return `: ${text}`
    const code: unknown = error instanceof Error && "code" in error ? error.code : undefined
    return typeof code === "string" && /^[A-Z][A-Z\d_]+$/.test(code) ? `: ${code}` : ""
  }
}

/** Host and port of a URL, and nothing else of it. */
const addressOf = (url: string): string => {
  const { host, port, protocol } = new URL(url)
  return port === "" ? `${host}:${protocol === "ws:" ? 80 : 443}` : host
}

/** Without a WebSocket there is nothing to wait for. Its words are not told: they may quote the URL. */
const notMade = (error: unknown): ConnectionError =>
  typeof globalThis.WebSocket === "undefined" &&
  (error instanceof TypeError || error instanceof ReferenceError)
    ? new ConnectionError({
        reason: "NotOpened",
        isFatal: true,
        code: undefined,
        msg: "this runtime has no WebSocket: on Node take NodeWebSocket.layerConstructor of @effect-feishu/events/node",
        logId: undefined
      })
    : failure("NotOpened", "no WebSocket could be made for the platform's URL")

/**
 * Opens a WebSocket.
 *
 * @param url Holds a ticket: no message has it.
 * @param limit Milliseconds until it is open.
 * @param begin Takes over what has opened, and cannot be interrupted.
 */
export const open = <A>(
  construct: Construct,
  url: string,
  limit: number,
  onMessage: OnMessage,
  begin: (link: Link) => A
): Effect.Effect<A, ConnectionError> =>
  Effect.flatMap(Deferred.make<ConnectionError>(), (ended) => {
    let giveUp = (): void => {}
    const opening = Effect.async<Link, ConnectionError>((resume) => {
      let socket: WebSocket & OfNode
      try {
        socket = construct(url)
        socket.binaryType = "arraybuffer"
      } catch (error) {
        return resume(Effect.fail(notMade(error)))
      }
      const fail = (reason: ConnectionError): void => resume(Effect.fail(reason))
      const link = new OpenLink(socket, ended, onMessage, fail, addressOf(url), saidBy(url))
      giveUp = () => link.abandon(failure("NotOpened", "it was given up"))
      socket.addEventListener("open", () => resume(Effect.succeed(link)))
    })
    // Uninterruptible around it: what has opened is either given to the caller, or ended.
    return Effect.uninterruptibleMask((restore) =>
      Effect.matchCauseEffect(
        restore(
          Effect.timeoutFail(opening, {
            duration: limit,
            onTimeout: () =>
              failure("NotOpened", `the WebSocket to ${addressOf(url)} was not open within ${limit} ms`)
          })
        ),
        {
          onFailure: (cause) => {
            giveUp()
            return Effect.failCause(cause)
          },
          onSuccess: (link) => Effect.succeed(begin(link))
        }
      )
    )
  })

class OpenLink implements Link {
  private isOver = false
  private wasOpen = false
  private outgoing: Array<Uint8Array> = []
  readonly ended: Effect.Effect<ConnectionError>

  constructor(
    private readonly socket: WebSocket & OfNode,
    private readonly deferred: Deferred.Deferred<ConnectionError>,
    private readonly onMessage: OnMessage,
    private readonly onEnd: (reason: ConnectionError) => void,
    address: string,
    said: (event: Event) => string
  ) {
    this.ended = Deferred.await(deferred)
    socket.addEventListener("message", this.message)
    // Stays to the last: `ws` throws what nobody listens to.
    socket.addEventListener("error", (event) =>
      this.abandon(
        this.wasOpen
          ? failure("Lost", `the connection failed${said(event)}`)
          : failure("NotOpened", `the WebSocket to ${address} could not be opened${said(event)}`)
      )
    )
    socket.addEventListener("open", () => {
      this.wasOpen = true
    })
    socket.addEventListener("close", (event) => this.end(endOf(event)))
    socket.on?.("unexpected-response", (request, response) => {
      const { headers, statusCode = 0 } = response
      this.abandon(
        refusalOf(statusCode, (name) => {
          const value = headers[name]
          return typeof value === "string" ? value : value?.join(", ")
        })
      )
      response.destroy()
      request.destroy()
    })
  }

  private readonly message = (event: MessageEvent): void => this.onMessage(this, bytesOf(event.data))

  private end(reason: ConnectionError): void {
    if (this.isOver) return
    this.isOver = true
    this.socket.removeEventListener("message", this.message)
    this.onEnd(reason)
    Deferred.unsafeDone(this.deferred, Effect.succeed(reason))
  }

  isOpen(): boolean {
    return !this.isOver && this.socket.readyState === OPEN
  }

  send(bytes: Uint8Array): boolean {
    if (!this.isOpen()) return false
    if (this.socket.bufferedAmount > maxWaiting) {
      this.abandon(failure("Silent", "the other side does not read any more"))
      return false
    }
    this.outgoing.push(bytes)
    if (this.outgoing.length === 1) queueMicrotask(() => this.flush())
    return true
  }

  /** All that was said to what came at once goes out at once: a write by itself costs more than the rest. */
  private flush(): void {
    const outgoing = this.outgoing
    this.outgoing = []
    if (!this.isOpen()) return
    try {
      for (const bytes of outgoing) this.socket.send(bytes as Uint8Array<ArrayBuffer>)
    } catch {
      // It is ending: what is not acknowledged comes again.
    }
  }

  abandon(reason: ConnectionError): void {
    this.end(reason)
    hardEnd(this.socket)
  }

  close(reason: ConnectionError, limit: number): Effect.Effect<void> {
    return Effect.suspend(() => {
      if (this.isOver) return Effect.void
      this.flush()
      try {
        this.socket.close(1000)
      } catch {
        // It is ending already.
      }
      return Effect.andThen(
        Effect.raceFirst(this.ended, Effect.sleep(limit)),
        Effect.sync(() => this.abandon(reason))
      )
    })
  }
}
