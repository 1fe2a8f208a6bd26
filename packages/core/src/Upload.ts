/**
 * Files on their way to the platform: multipart bodies that stream, whatever their size.
 *
 * @since 0.1.0
 */
import * as Chunk from "effect/Chunk"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import type { Application, CallOptions, Encoded } from "./Endpoint.js"
import * as FeishuClient from "./FeishuClient.js"
import type { FeishuError } from "./FeishuError.js"
import type { Problem } from "./internal/guard.js"
import { lossesOf, write } from "./internal/json.js"
import * as made from "./internal/made.js"
import type * as Transport from "./Transport.js"

/**
 * A file whose bytes come as a stream. The stream is run once per attempt: after a refusal or a lost connection it is run
 * again, if it can be.
 *
 * @since 0.1.0
 * @category models
 */
export interface Streamed {
  readonly stream: Stream.Stream<Uint8Array, unknown>
  /** Size in bytes; a stream of another size fails. Without it the request is sent in chunks, which some gateways refuse. */
  readonly length?: number | undefined
  /**
   * Whether the stream gives the same bytes when it is run again. Where it does not, a failed attempt is not repeated.
   * Default: whether `length` is given, for then a second run that gives less is noticed.
   */
  readonly repeatable?: boolean | undefined
  readonly name?: string | undefined
  /** Media type. Default `application/octet-stream`. */
  readonly type?: string | undefined
}

/**
 * Bytes with a name.
 *
 * @since 0.1.0
 * @category models
 */
export interface Named {
  readonly bytes: Uint8Array
  readonly name?: string | undefined
  readonly type?: string | undefined
}

/**
 * What can be uploaded: bytes, a `Blob` or `File`, bytes with a name, or a stream with its length.
 *
 * @since 0.1.0
 * @category models
 */
export type File = Uint8Array | Blob | Named | Streamed

type Content = Uint8Array | Blob | Streamed

interface Part {
  readonly head: Uint8Array
  readonly content: Content
  readonly length: number | undefined
}

const utf8 = /*#__PURE__*/ new TextEncoder()

/** A name inside the quotes of a Content-Disposition, as browsers write it. */
const quote = (name: string): string => name.replace(/\r\n?|\n/g, "%0D%0A").replace(/"/g, "%22")

const isStreamed = (value: object): value is Streamed =>
  "stream" in value && Stream.StreamTypeId in (value.stream as object)

const asFile = (
  value: unknown
):
  | (Omit<Named, "bytes"> & { readonly content: Content; readonly length: number | undefined })
  | undefined => {
  if (value instanceof Uint8Array) return { content: value, length: value.byteLength }
  if (value instanceof Blob) {
    const name = "name" in value && typeof value.name === "string" ? value.name : undefined
    return { content: value, length: value.size, name, type: value.type === "" ? undefined : value.type }
  }
  if (typeof value !== "object" || value === null) return undefined
  if ("bytes" in value && value.bytes instanceof Uint8Array) {
    const named = value as Named
    return { content: named.bytes, length: named.bytes.byteLength, name: named.name, type: named.type }
  }
  if (isStreamed(value)) return { content: value, length: value.length, name: value.name, type: value.type }
  return undefined
}

/** What is neither a file nor plain JSON: an `ArrayBuffer` or a stream of another kind would travel as `{}`. */
const isStructure = (value: object): boolean => {
  if (Array.isArray(value)) return true
  const prototype: unknown = Object.getPrototypeOf(value)
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null
  return isPlain && !("bytes" in value) && !("stream" in value)
}

/**
 * The size of a file in bytes, where it is known before reading it.
 *
 * @since 0.1.0
 * @category accessors
 */
export const sizeOf = (file: File): number | undefined => asFile(file)?.length

/**
 * The name of a file, where it has one.
 *
 * @since 0.1.0
 * @category accessors
 */
export const nameOf = (file: File): string | undefined => asFile(file)?.name

/**
 * The bytes of a file.
 *
 * @since 0.1.0
 * @category accessors
 */
export const toStream = (file: File): Stream.Stream<Uint8Array, unknown> => {
  const content = asFile(file)?.content
  return content === undefined ? Stream.fail(new TypeError("not a file")) : bytesOf(content)
}

const bytesOf = (content: Content): Stream.Stream<Uint8Array, unknown> =>
  content instanceof Uint8Array
    ? Stream.succeed(content)
    : content instanceof Blob
      ? Stream.fromReadableStream({
          evaluate: () => content.stream() as ReadableStream<Uint8Array>,
          onError: (error) => error
        })
      : exactly(content.stream, content.length)

/**
 * A stream that fails where it is longer or shorter than was announced, or gives texts, as a file does that is read with an
 * encoding.
 */
const exactly = (
  stream: Stream.Stream<Uint8Array, unknown>,
  length: number | undefined
): Stream.Stream<Uint8Array, unknown> =>
  Stream.suspend(() => {
    let size = 0
    return stream.pipe(
      Stream.mapEffect((bytes) => {
        if (!(bytes instanceof Uint8Array)) {
          return Effect.fail(new TypeError(`the stream gives a ${typeof bytes} in place of bytes`))
        }
        size += bytes.byteLength
        return length !== undefined && size > length
          ? Effect.fail(new RangeError(`the stream has more than the ${length} bytes announced`))
          : Effect.succeed(bytes)
      }),
      Stream.concat(
        Stream.suspend(() =>
          length === undefined || size === length
            ? Stream.empty
            : Stream.fail(new RangeError(`the stream has ${size} bytes, ${length} were announced`))
        )
      )
    )
  })

/**
 * A stream as a transport takes it. Each attempt runs it from its beginning; a second run fails where the stream cannot
 * be run again, or gives fewer bytes than the first.
 *
 * @since 0.1.0
 * @category encoding
 */
export const toBody = (
  stream: Stream.Stream<Uint8Array, unknown>,
  length?: number,
  repeatable: boolean = length !== undefined
): Transport.StreamedBody => {
  const whole = exactly(stream, length)
  let isRead = false
  /** The most that a run has given. */
  let most = 0
  return {
    stream: Effect.suspend(() => {
      if (isRead && !repeatable) return Effect.succeed(Effect.fail(new TypeError(once)))
      let size = 0
      return Effect.map(Stream.toPull(whole), (pull) => {
        const reading = Effect.suspend(() => {
          isRead = true
          return pull
        })
        return Effect.matchEffect(reading, {
          onFailure: (end) =>
            Option.isSome(end)
              ? Effect.fail(end.value)
              : size < most
                ? Effect.fail(
                    new RangeError(`the stream gave ${size} bytes, and ${most} when it was run before`)
                  )
                : Effect.succeed(undefined),
          onSuccess: (chunk) => {
            const bytes = Chunk.toReadonlyArray(chunk)
            for (const each of bytes) size += each.byteLength
            most = Math.max(most, size)
            return Effect.succeed(bytes)
          }
        })
      })
    }),
    length,
    repeatable
  }
}

const once =
  "the stream can be read once, and an attempt has read it: give its length, or say that it is repeatable"

/** Below this a body is put together in memory: one write instead of many. */
const smallBody = 64 * 1024

const notAFile = "must be a file: bytes, a Blob, bytes with a name, or a Stream; or plain JSON"

/**
 * Builds a multipart body from the fields of an endpoint's input. Plain values become form fields, structures their JSON
 * text, and files parts after them. Gives problems for what is none of these, for a length that is no size, and for a
 * type that is no media type.
 *
 * @since 0.1.0
 * @category encoding
 */
export const encode = (fields: { readonly [name: string]: unknown }): Encoded => {
  const boundary = `effect-feishu-${crypto.randomUUID()}`
  const problems: Array<Problem> = []
  const texts: Array<Part> = []
  const files: Array<Part> = []
  const fileName = typeof fields.file_name === "string" ? fields.file_name : undefined
  for (const [field, value] of Object.entries(fields)) {
    if (value === undefined || value === null) continue
    const opening = `--${boundary}\r\nContent-Disposition: form-data; name="${quote(field)}"`
    if (typeof value !== "object") {
      if (typeof value !== "bigint") problems.push(...lossesOf(value, field))
      const content = utf8.encode(String(value as string | number | boolean))
      texts.push({ head: utf8.encode(`${opening}\r\n\r\n`), content, length: content.byteLength })
      continue
    }
    const file = asFile(value)
    if (file === undefined) {
      // Structures and lists travel as JSON texts.
      const text = isStructure(value) ? write(value, field) : [{ path: field, message: notAFile }]
      if (typeof text !== "string") {
        problems.push(...text)
        continue
      }
      const content = utf8.encode(text)
      texts.push({ head: utf8.encode(`${opening}\r\n\r\n`), content, length: content.byteLength })
      continue
    }
    if (file.length !== undefined && (!Number.isSafeInteger(file.length) || file.length < 0)) {
      problems.push({ path: `${field}.length`, message: `must be a size in bytes, is ${file.length}` })
      continue
    }
    if (file.type !== undefined && !/^[\w.+-]+\/[\w.+-]+(?:;[\t\u0020-\u007e]*)?$/.test(file.type)) {
      problems.push({ path: `${field}.type`, message: "must be a media type such as image/png" })
      continue
    }
    const head = `${opening}; filename="${quote(file.name ?? fileName ?? "upload")}"\r\nContent-Type: ${file.type ?? "application/octet-stream"}\r\n\r\n`
    files.push({ head: utf8.encode(head), content: file.content, length: file.length })
  }
  if (problems.length > 0) return { _tag: "Problems", problems }

  const parts = [...texts, ...files]
  const lineEnd = utf8.encode("\r\n")
  const closing = utf8.encode(`--${boundary}--\r\n`)
  let length: number | undefined = closing.byteLength
  for (const part of parts) {
    length =
      length === undefined || part.length === undefined
        ? undefined
        : length + part.head.byteLength + part.length + lineEnd.byteLength
  }
  const contentType = `multipart/form-data; boundary=${boundary}`
  if (
    length !== undefined &&
    length <= smallBody &&
    parts.every((part) => part.content instanceof Uint8Array)
  ) {
    const body = new Uint8Array(length)
    let offset = 0
    const write = (bytes: Uint8Array) => {
      body.set(bytes, offset)
      offset += bytes.byteLength
    }
    for (const part of parts) {
      write(part.head)
      write(part.content as Uint8Array)
      write(lineEnd)
    }
    write(closing)
    return { _tag: "Body", body, contentType }
  }
  let stream: Stream.Stream<Uint8Array, unknown> = Stream.empty
  for (const part of parts) {
    stream = stream.pipe(
      Stream.concat(Stream.succeed(part.head)),
      Stream.concat(bytesOf(part.content)),
      Stream.concat(Stream.succeed(lineEnd))
    )
  }
  const repeatable = parts.every(
    ({ content, length: size }) =>
      content instanceof Uint8Array || content instanceof Blob || (content.repeatable ?? size !== undefined)
  )
  return {
    _tag: "Body",
    body: toBody(Stream.concat(stream, Stream.succeed(closing)), length, repeatable),
    contentType
  }
}

/**
 * Sends a form to a path that no endpoint value describes, and answers with the whole reply unchecked.
 *
 * @example
 * Upload.raw("im/v1/files", { file_type: "stream", file_name: "a.bin", file: bytes })
 *
 * @since 0.1.0
 * @category raw requests
 */
export const raw = (
  path: string,
  fields: { readonly [name: string]: unknown },
  options?: CallOptions<Application> & Pick<FeishuClient.RawRequest, "query" | "tokens">
): Effect.Effect<FeishuClient.Reply, FeishuError, FeishuClient.FeishuClient> =>
  made.here()(
    Effect.flatMap(FeishuClient.FeishuClient, (client) =>
      client.request(
        { method: "POST", path, encoded: encode(fields), query: options?.query, tokens: options?.tokens },
        options
      )
    )
  )
