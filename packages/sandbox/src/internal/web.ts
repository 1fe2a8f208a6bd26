/** Outcomes as the web's `Response`. */
import type { Outcome } from "./happening.js"

/** `undefined`: the connection broke before there was an answer. */
export const toResponse = (outcome: Exclude<Outcome, { readonly _tag: "Hang" }>): Response | undefined => {
  switch (outcome._tag) {
    case "Drop":
      return undefined
    case "Reply":
      return new Response(toBody(outcome.body), { status: outcome.status, headers: outcome.headers })
    case "Cut": {
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => {
          if (outcome.body.byteLength > 0) controller.enqueue(outcome.body)
        },
        // The bytes have been read: now the connection breaks.
        pull: (controller) =>
          controller.error(new TypeError("terminated", { cause: new Error("other side closed") }))
      })
      return new Response(body, { status: outcome.status, headers: outcome.headers })
    }
  }
}

/** Bodies live in ordinary memory; only the type admits shared memory, which `Response` does not take. */
const toBody = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  bytes.buffer instanceof ArrayBuffer
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : new Uint8Array(bytes)
