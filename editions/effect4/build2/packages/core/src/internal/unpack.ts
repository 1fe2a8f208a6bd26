/**
 * Answers that come packed. `fetch` unpacks by itself; the other ways to the platform do it here, so that a program
 * sees the same bytes on all of them.
 */
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import * as Transport from "../Transport.js"
import { type Pull, pullFrom } from "./streaming.js"

/** Something that takes packed bytes and gives unpacked ones, as `DecompressionStream` does. */
export interface Unpacker {
  readonly readable: ReadableStream<Uint8Array>
  readonly writable: WritableStream<Uint8Array>
}

/** How to unpack a coding; undefined where there is no way. */
export type Unpackers = (coding: string) => Unpacker | undefined

/** What every platform can unpack. */
export const standard: Unpackers = (coding) =>
  coding === "gzip" || coding === "x-gzip"
    ? (new DecompressionStream("gzip") as Unpacker)
    : coding === "deflate" || coding === "deflate-raw"
      ? (new DecompressionStream(coding) as Unpacker)
      : undefined

/**
 * The headers of a request that say how its answer may come: texts packed, which saves most of their way, files as they
 * are, for their sizes and ranges count what is stored. A caller may ask for something else.
 */
export const accepting = (
  headers: { readonly [name: string]: string },
  coding: "gzip" | "identity"
): { readonly [name: string]: string } =>
  headers["accept-encoding"] === undefined ? { ...headers, "accept-encoding": coding } : headers

/** The codings of a body, the first to be undone first. */
export const codingsOf = (header: (name: string) => string | undefined): ReadonlyArray<string> => {
  const codings: Array<string> = []
  for (const name of (header("content-encoding") ?? "").toLowerCase().split(",")) {
    const coding = name.trim()
    if (coding !== "" && coding !== "identity") codings.unshift(coding)
  }
  return codings
}

const broken = (cause: unknown): Transport.Failure =>
  cause instanceof Transport.Failure ? cause : new Transport.Failure({ reason: "body", cause })

/** A body as it was before it was packed. What is under way ends with the scope. */
export const unpacked = (
  pull: Pull,
  codings: ReadonlyArray<string>,
  unpackers: Unpackers = standard
): Effect.Effect<Pull, Transport.Failure, Scope.Scope> => {
  let result: Effect.Effect<Pull, Transport.Failure, Scope.Scope> = Effect.succeed(pull)
  for (const coding of codings) result = Effect.flatMap(result, (inner) => undo(inner, coding, unpackers))
  return result
}

/** Whether `fetch` leaves a file packed: Deno's unpacks only what the request says that it takes. */
export const isLeftPacked = (headers: { readonly [name: string]: string }): boolean =>
  "Deno" in globalThis && (headers["accept-encoding"] ?? "identity") === "identity"

/** Whether a body begins as one does that is packed by `gzip`, or by `deflate` in its frame. */
export const isFramed = (coding: string, first: Uint8Array): boolean =>
  coding === "deflate"
    ? (first[0]! & 0x0f) === 8 && (((first[0]! << 8) | (first[1] ?? 0)) % 31 === 0 || first.byteLength < 2)
    : first[0] === 0x1f && (first[1] === 0x8b || first.byteLength < 2)

/** The first piece of a body that has any bytes, and the body with it; undefined where there is none. */
export const peek = (
  pull: Pull
): Effect.Effect<{ readonly first: Uint8Array | undefined; readonly whole: Pull }, Transport.Failure> =>
  Effect.flatMap(pull, (chunks) => {
    const first = chunks?.find((chunk) => chunk.byteLength > 0)
    if (chunks !== undefined && first === undefined) return peek(pull)
    let isWaiting = true
    const whole: Pull = Effect.suspend(() => {
      if (!isWaiting) return pull
      isWaiting = false
      return Effect.succeed(chunks)
    })
    return Effect.succeed({ first, whole })
  })

/** Some send what `deflate` packs without the frame that belongs around it. */
const undo = (
  pull: Pull,
  coding: string,
  unpackers: Unpackers
): Effect.Effect<Pull, Transport.Failure, Scope.Scope> =>
  coding === "deflate"
    ? Effect.flatMap(peek(pull), ({ first, whole }) =>
        undoAs(whole, first === undefined || isFramed(coding, first) ? coding : "deflate-raw", unpackers)
      )
    : undoAs(pull, coding, unpackers)

const undoAs = (
  pull: Pull,
  coding: string,
  unpackers: Unpackers
): Effect.Effect<Pull, Transport.Failure, Scope.Scope> =>
  Effect.suspend(() => {
    const unpacker = unpackers(coding)
    if (unpacker === undefined) {
      return Effect.fail(broken(new Error(`the answer is packed as ${coding}, which is not understood`)))
    }
    const writer = unpacker.writable.getWriter()
    const reader = unpacker.readable.getReader()
    /** What went wrong before the unpacker, which would put it into its own words. */
    let failed: Transport.Failure | undefined
    let isEmpty = true
    const write = (chunk: Uint8Array) => Effect.tryPromise({ try: () => writer.write(chunk), catch: broken })
    const feed: Effect.Effect<void, Transport.Failure> = Effect.flatMap(pull, (chunks) => {
      if (chunks === undefined) {
        // Nothing at all is no packed nothing, but what an answer without a body is.
        return isEmpty
          ? Effect.promise(() => reader.cancel())
          : Effect.tryPromise({ try: () => writer.close(), catch: broken })
      }
      isEmpty &&= chunks.every((chunk) => chunk.byteLength === 0)
      return Effect.andThen(Effect.forEach(chunks, write, { discard: true }), feed)
    })
    const feeding = Effect.catch(feed, (failure) =>
      Effect.promise(() => {
        failed = failure
        return writer.abort(failure.cause).catch(() => undefined)
      })
    )
    const read = async () => {
      const { done, value } = await reader.read()
      if (failed !== undefined) throw failed
      return done ? undefined : value
    }
    return Effect.as(
      Effect.forkScoped(feeding),
      pullFrom(read, (cause) => failed ?? broken(cause))
    )
  })
