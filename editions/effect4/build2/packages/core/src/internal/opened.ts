/**
 * From an open response to the file in it, or to the error that came in place of one.
 *
 * A download's bytes are given as they are. What is an error is decided in this order: a status of 300 and more is one; a
 * part (206) is none; an answer with the headers of something stored is none; of what remains, a JSON text of at most
 * 64 KiB is one if it is an envelope of the platform with one of its error codes, which have four digits and more.
 */
import * as Effect from "effect/Effect"
import {
  type FeishuError,
  fromFailure,
  fromResponse,
  type Origin,
  type ResponseOptions
} from "../FeishuError.js"
import type * as Transport from "../Transport.js"
import { parseBody, type Reply } from "./response.js"
import { limited, type Pull, textOf } from "./streaming.js"

/** Envelopes of errors are shorter. */
const longest = 64 * 1024

/** What only something stored has. */
const ofFiles = ["content-disposition", "content-range", "accept-ranges", "etag", "last-modified"]

const mayBeError = ({ header, status }: Transport.StreamedResponse): boolean =>
  status !== 206 &&
  (header("content-type") ?? "").toLowerCase().includes("json") &&
  ofFiles.every((name) => header(name) === undefined)

const isError = (reply: Reply | string): boolean =>
  typeof reply === "object" &&
  typeof reply.code === "number" &&
  (reply.code < 0 || reply.code >= 1000) &&
  (typeof reply.msg === "string" || typeof reply.message === "string")

interface Opened extends Transport.StreamedResponse {
  readonly origin: Origin
}

/** The open response, unless it is an error. `timeout`: milliseconds that reading one may take. */
export const judgeOpened = (
  res: Transport.StreamedResponse,
  origin: Origin,
  timeout: number,
  beside: ResponseOptions
): Effect.Effect<Opened, FeishuError> => {
  const failed = (failure: Transport.Failure) => fromFailure(origin, failure, timeout)
  const refused = (text: string) =>
    Effect.fail(fromResponse(origin, res.status, parseBody(text), res.header, beside))
  if (res.status >= 300) return Effect.flatMap(Effect.mapError(res.text, failed), refused)
  if (!mayBeError(res)) return Effect.succeed({ ...res, origin })
  return Effect.flatMap(
    Effect.mapError(limited(begin(res.pull), timeout), failed),
    ({ chunks, isWhole }): Effect.Effect<Opened, FeishuError> => {
      if (isWhole) {
        const text = decode(chunks)
        if (isError(parseBody(text))) return refused(text)
      }
      const pull = after(chunks, res.pull)
      return Effect.succeed({ ...res, origin, pull, text: limited(textOf(pull), timeout) })
    }
  )
}

interface Beginning {
  readonly chunks: ReadonlyArray<Uint8Array>
  readonly isWhole: boolean
}

/** Reads as much as an envelope may have. */
const begin = (pull: Pull): Effect.Effect<Beginning, Transport.Failure> => {
  const chunks: Array<Uint8Array> = []
  let size = 0
  const next: Effect.Effect<Beginning, Transport.Failure> = Effect.flatMap(pull, (more) => {
    if (more === undefined) return Effect.succeed({ chunks, isWhole: true })
    for (const chunk of more) {
      chunks.push(chunk)
      size += chunk.byteLength
    }
    return size > longest ? Effect.succeed({ chunks, isWhole: false }) : next
  })
  return next
}

/** What was read already, and then the rest. */
const after = (chunks: ReadonlyArray<Uint8Array>, rest: Pull): Pull => {
  let read: ReadonlyArray<Uint8Array> | undefined = chunks
  return Effect.suspend(() => {
    if (read === undefined || read.length === 0) return rest
    const first = read
    read = undefined
    return Effect.succeed(first)
  })
}

const decode = (chunks: ReadonlyArray<Uint8Array>): string => {
  const decoder = new TextDecoder()
  let text = ""
  for (const chunk of chunks) text += decoder.decode(chunk, { stream: true })
  return text + decoder.decode()
}
