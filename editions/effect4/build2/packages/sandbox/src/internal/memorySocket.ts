/** A WebSocket that ends in the sandbox of the same process, as far as clients of the long connection use one. */
import type { Admission } from "../Sandbox.js"

const CONNECTING = 0
const OPEN = 1
const CLOSING = 2
const CLOSED = 3

const emptied = { reason: "", wasClean: false }

type Refusal = Extract<Admission, { readonly _tag: "Refused" }>

/** What is told of a refused upgrade, in the way of `ws`. */
type Told = (
  request: { readonly destroy: () => void },
  response: {
    readonly statusCode: number
    readonly headers: Readonly<Record<string, string>>
    readonly destroy: () => void
  }
) => void

const nothing = (): void => undefined

export class MemorySocket extends EventTarget {
  readyState: number = CONNECTING
  binaryType = "arraybuffer"
  readonly bufferedAmount = 0
  private receive: ((frame: Uint8Array) => void) | undefined
  private gone: (() => void) | undefined
  private told: Told | undefined

  constructor(
    readonly url: string,
    admit: () => Admission
  ) {
    super()
    // Nobody listens yet: as with a real one, nothing happens before who made it is done.
    queueMicrotask(() => {
      if (this.readyState !== CONNECTING) return
      const admission = admit()
      if (admission._tag === "Refused") return this.refused(admission)
      const link = admission.open({
        send: (frame) =>
          queueMicrotask(() => {
            if (this.readyState !== OPEN) return
            this.dispatchEvent(new MessageEvent("message", { data: frame.slice().buffer }))
          }),
        close: (code, reason) => queueMicrotask(() => this.closed(code, reason))
      })
      this.receive = link.receive
      this.gone = link.gone
      this.readyState = OPEN
      this.dispatchEvent(new Event("open"))
    })
  }

  on(event: string, listener: Told): this {
    if (event === "unexpected-response") this.told = listener
    return this
  }

  private refused({ code, message, status }: Refusal): void {
    this.told?.(
      { destroy: nothing },
      {
        statusCode: status === 403 ? 403 : 500,
        headers: {
          "handshake-status": String(status),
          "handshake-msg": message,
          ...(code === undefined ? {} : { "handshake-autherrcode": String(code) })
        },
        destroy: nothing
      }
    )
    this.dispatchEvent(new Event("error"))
    this.closed(1006, "")
  }

  private closed(code: number, reason: string): void {
    if (this.readyState === CLOSED) return
    this.readyState = CLOSED
    this.gone?.()
    const how = code === 1006 ? emptied : { reason, wasClean: true }
    this.dispatchEvent(Object.assign(new Event("close"), { code, ...how }))
  }

  send(data: ArrayBufferLike | ArrayBufferView | string): void {
    if (this.readyState === CONNECTING) throw new DOMException("It is not open yet", "InvalidStateError")
    if (this.readyState !== OPEN || typeof data === "string") return
    const bytes = ArrayBuffer.isView(data)
      ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
      : new Uint8Array(data)
    const frame = bytes.slice()
    queueMicrotask(() => this.receive?.(frame))
  }

  close(code = 1000, reason = ""): void {
    if (this.readyState === CLOSING || this.readyState === CLOSED) return
    this.readyState = CLOSING
    queueMicrotask(() => this.closed(code, reason))
  }

  terminate(): void {
    this.closed(1006, "")
  }
}
