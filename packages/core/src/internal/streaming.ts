/**
 * Bodies that stream, as the transports need them.
 */
import { squash } from "effect/Cause"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Runtime from "effect/Runtime"
import * as Scope from "effect/Scope"
import * as Transport from "../Transport.js"
import { timeoutFailure } from "./failure.js"

export type Pull = Transport.Pull<Transport.Failure>

/** A response as the port wants it: its bytes piece by piece, or all of them as text within the time of an exchange. */
export const response = (
  status: number,
  header: (name: string) => string | undefined,
  pull: Pull,
  timeout: number
): Transport.StreamedResponse => ({ status, header, pull, text: limited(textOf(pull), timeout) })

/**
 * Pulls what `read` gives piece by piece; `undefined` is the end. Readers at the same time each get other pieces, and a
 * piece that came for a reader who did not wait for it goes to the next.
 */
export const pullFrom = (
  read: () => Promise<Uint8Array | undefined>,
  failureOf: (cause: unknown) => Transport.Failure
): Pull => {
  let coming: Promise<Uint8Array | undefined> | undefined
  const pull: Pull = Effect.async((resume) => {
    const mine = (coming ??= read())
    let isWanted = true
    const take = (result: Pull): void => {
      if (!isWanted) return
      if (coming !== mine) return resume(pull)
      coming = undefined
      resume(result)
    }
    mine.then(
      (bytes) => take(Effect.succeed(bytes === undefined ? undefined : [bytes])),
      (cause: unknown) => take(Effect.fail(failureOf(cause)))
    )
    return Effect.sync(() => {
      isWanted = false
    })
  })
  return pull
}

/** All that is left of a body, as text. */
export const textOf = (pull: Pull): Effect.Effect<string, Transport.Failure> =>
  Effect.suspend(() => {
    const decoder = new TextDecoder()
    let text = ""
    let size = 0
    const next: Effect.Effect<string, Transport.Failure> = Effect.flatMap(pull, (chunks) => {
      if (chunks === undefined) return Effect.succeed(text + decoder.decode())
      for (const chunk of chunks) {
        size += chunk.byteLength
        if (size > Transport.maxTextBytes) return Effect.fail(tooLong())
        text += decoder.decode(chunk, { stream: true })
      }
      return next
    })
    return next
  })

/** The failure of a text that does not end where every text of the platform has. */
export const tooLong = (): Transport.Failure =>
  new Transport.Failure({
    reason: "body",
    cause: new RangeError(`the answer has more than ${Transport.maxTextBytes / 1024 / 1024} MiB`)
  })

/** A body as the substrates take it. */
export interface Upload {
  /** After a failure nothing comes any more, not even the failure: many would send the end of a body that has none. */
  readonly body: AsyncIterableIterator<Uint8Array>
  /** Sets what hears of each piece that goes. */
  readonly onMove: (listener: () => void) => void
}

/** What goes to the substrate at a time: so large a piece has to move within the time limit. */
const piece = 64 * 1024

export const isStreamed = (body: Transport.Body | undefined): body is Transport.StreamedBody =>
  typeof body === "object" && "stream" in body

type Send<A, R> = (request: Transport.Request, upload?: Upload) => Effect.Effect<A, Transport.Failure, R>

/** A transport of what sends a request, with the body that is read for it where that is a stream. */
export const serving = (
  exchange: Send<Transport.Response, never>,
  open: Send<Transport.StreamedResponse, Scope.Scope>
): Transport.Service => ({
  exchange: (request) =>
    isStreamed(request.body)
      ? withUpload(request.body, (upload) => exchange(request, upload))
      : exchange(request),
  stream: (request) =>
    isStreamed(request.body) ? withUpload(request.body, (upload) => open(request, upload)) : open(request)
})

/**
 * Opens a request's body, and closes it when `use` is over, however that ends. Where the body itself fails, that is the
 * failure, and `use` is interrupted: the request is broken off, so that no server takes its beginning for the whole.
 */
export const withUpload = <A, R>(
  { stream }: Transport.StreamedBody,
  use: (upload: Upload) => Effect.Effect<A, Transport.Failure, R>
): Effect.Effect<A, Transport.Failure, R> =>
  Effect.acquireUseRelease(
    Scope.make(),
    (scope) =>
      Effect.flatMap(
        Effect.zip(
          Effect.zip(Scope.extend(stream, scope), Effect.runtime()),
          Deferred.make<never, Transport.Failure>()
        ),
        ([[pull, runtime], failing]) => {
          const fork = Runtime.runFork(runtime)
          /** The pull that is under way. It ends with the exchange, even if its bytes never come. */
          let pulling: Fiber.RuntimeFiber<ReadonlyArray<Uint8Array> | undefined, unknown> | undefined
          let ready: ReadonlyArray<Uint8Array> = []
          let at = 0
          let offset = 0
          let moved = () => {}
          let isOver = false
          const take = (): Uint8Array => {
            const chunk = ready[at]!
            const taken = chunk.subarray(offset, offset + piece)
            offset += piece
            if (offset >= chunk.byteLength) {
              at++
              offset = 0
            }
            return taken
          }
          type Next = IteratorResult<Uint8Array, undefined>
          const next = (): Next =>
            isOver ? { done: true, value: undefined } : { done: false, value: take() }
          const pullMore = (resolve: (next: Next) => void): void => {
            pulling = fork(pull)
            pulling.addObserver((exit) => {
              if (Exit.isFailure(exit)) {
                const cause = squash(exit.cause)
                const failure = Effect.fail(new Transport.Failure({ reason: "upload", cause }))
                Deferred.unsafeDone(failing, failure)
                return
              }
              moved()
              isOver ||= exit.value === undefined
              ready = exit.value ?? []
              at = 0
              if (isOver || ready.length > 0) resolve(next())
              // Not at once: what pulls nothing many times without waiting would fill the stack.
              else queueMicrotask(() => pullMore(resolve))
            })
          }
          const body: AsyncIterableIterator<Uint8Array> = {
            next: () => {
              moved()
              return isOver || at < ready.length ? Promise.resolve(next()) : new Promise(pullMore)
            },
            return: async () => {
              isOver = true
              return { done: true, value: undefined }
            },
            [Symbol.asyncIterator]: () => body
          }
          return Effect.zipRight(
            Scope.addFinalizer(
              scope,
              Effect.suspend(() => (pulling === undefined ? Effect.void : Fiber.interrupt(pulling)))
            ),
            Effect.raceFirst(
              use({ body, onMove: (listener) => (moved = listener) }),
              Effect.interruptible(Deferred.await(failing))
            )
          )
        }
      ),
    (scope, exit) => Scope.close(scope, exit)
  )

/**
 * Whether `fetch` takes a body that streams. Where it does not, Firefox sends the text `[object ReadableStream]` in its
 * place, which the type of the content tells; Safari refuses it, and does not ask what only streams need.
 */
export const takesStreams = (): boolean => {
  let isAsked = false
  const { headers } = new Request("https://open.feishu.cn", {
    method: "POST",
    body: new ReadableStream(),
    get duplex() {
      isAsked = true
      return "half" as const
    }
  } as RequestInit)
  return !headers.has("content-type") && (isAsked || !("XMLHttpRequest" in globalThis))
}

/** In so many steps it is looked at whether an upload still moves. */
const steps = 4

/**
 * An exchange with its time limit. One that uploads has the time anew with each piece that goes: it fails when nothing
 * has moved for so long, to within a quarter of it.
 */
export const limited = <A, R>(
  effect: Effect.Effect<A, Transport.Failure, R>,
  timeout: number,
  upload?: Upload
): Effect.Effect<A, Transport.Failure, R> => {
  // What only answers is looked at once, when its time is over.
  let still = upload === undefined ? steps : 0
  upload?.onMove(() => (still = 0))
  const watch: Effect.Effect<never, Transport.Failure> = Effect.flatMap(
    Effect.sleep(upload === undefined ? timeout : timeout / steps),
    () => (++still > steps ? Effect.fail(timeoutFailure(timeout)) : watch)
  )
  // Interruptible, since a call may be made where nothing is: as something is acquired or released.
  return Effect.raceFirst(effect, Effect.interruptible(watch))
}
