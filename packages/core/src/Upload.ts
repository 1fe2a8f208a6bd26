/**
 * Files on their way to the platform: multipart bodies that stream, whatever their size.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Scope from "effect/Scope"
import type { Application, CallOptions, Encoded } from "./Endpoint.js"
import * as FeishuClient from "./FeishuClient.js"
import type { FeishuError } from "./FeishuError.js"
import { wholeNumber } from "./internal/arguments.js"
import type { Problem } from "./internal/guard.js"
import { lossesOf, write } from "./internal/json.js"
import * as made from "./internal/made.js"
import * as Transport from "./Transport.js"
import { told } from "./internal/told.js"
import * as Settings from "./Settings.js"

/**
 * A file whose bytes come one after another: one on the disk, as `NodeFile.fromPath` gives it, or a stream, as
 * `UploadStream.make` does. It is opened once per attempt: after a refusal or a lost connection again, if it can be.
 *
 * @since 0.1.0
 * @category models
 */
export interface Streamed {
  /**
   * Opens the file and gives what asks for its bytes, piece by piece. A piece keeps its bytes until the attempt is over: it is
   * sent as it is, without a copy. What the file holds is released with the scope.
   */
  readonly open: Effect.Effect<Transport.Pull<unknown>, never, Scope.Scope>
  /** Size in bytes; another size fails. Without it the request is sent in chunks, which some gateways refuse. */
  readonly length?: number | undefined
  /**
   * Whether the same bytes come when they are asked for again. Where they do not, a failed attempt is not repeated.
   * Default: whether `length` is given, for then a second run that gives less is noticed.
   */
  readonly repeatable?: boolean | undefined
  /**
   * Reads the bytes from `start` to before `end`, where that can be done without reading those before: an upload in parts
   * then reads each part by itself, and none that has arrived before. Each has the time of an attempt (`timeout` of the call,
   * 30 seconds unless told otherwise) to give its bytes.
   */
  readonly read?: ((start: number, end: number) => Effect.Effect<Uint8Array, unknown>) | undefined
  /**
   * By what it is known whether the bytes are still the same, as `NodeFile.fromPath` gives it: an upload in parts is not
   * resumed with a file of another version.
   */
  readonly version?: string | undefined
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
 * What can be uploaded: bytes, a `Blob` (a `File` of the web is one), bytes with a name, or what comes piece by piece.
 *
 * @since 0.1.0
 * @category models
 */
export type Uploadable = Uint8Array | Blob | Named | Streamed

/**
 * How far a transfer has come.
 *
 * @since 0.1.0
 * @category models
 */
export interface Progress {
  /** Bytes that are there already. */
  readonly bytes: number
  /** Bytes in all, where that is known. */
  readonly total: number | undefined
}

type Content = Uint8Array | Blob | Streamed

interface Part {
  readonly head: Uint8Array
  readonly content: Content
  readonly length: number | undefined
}

const utf8 = /*#__PURE__*/ new TextEncoder()

/** A name inside the quotes of a Content-Disposition, as browsers write it. */
const quote = (name: string): string => name.replace(/\r\n?|\n/g, "%0D%0A").replace(/"/g, "%22")

const isStreamed = (value: object): value is Streamed => "open" in value && Effect.isEffect(value.open)

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
  return isPlain && !("bytes" in value) && !("stream" in value) && !isStreamed(value)
}

/**
 * The size of a file in bytes, where it is known before reading it.
 *
 * @since 0.1.0
 * @category accessors
 */
export const sizeOf = (file: Uploadable): number | undefined => asFile(file)?.length

/**
 * The name of a file, where it has one.
 *
 * @since 0.1.0
 * @category accessors
 */
export const nameOf = (file: Uploadable): string | undefined => asFile(file)?.name

/**
 * By what it is known whether a file's bytes are still the same, where it tells.
 *
 * @since 0.1.0
 * @category accessors
 */
export const versionOf = (file: Uploadable): string | undefined => {
  const content = asFile(file)?.content
  return content === undefined || content instanceof Uint8Array || content instanceof Blob
    ? undefined
    : content.version
}

/**
 * How to read a part of a file by itself, where that can be done: of bytes, of a `Blob`, and of a stream that has `read`.
 * Gives the bytes from `start` to before `end`.
 *
 * @since 0.1.0
 * @category accessors
 */
export const readerOf = (
  file: Uploadable
): ((start: number, end: number) => Effect.Effect<Uint8Array, unknown>) | undefined => {
  const content = asFile(file)?.content
  if (content instanceof Uint8Array) return (start, end) => Effect.succeed(content.subarray(start, end))
  if (content instanceof Blob) {
    return (start, end) =>
      Effect.tryPromise({
        try: async () => new Uint8Array(await content.slice(start, end).arrayBuffer()),
        catch: (error) => error
      })
  }
  return content?.read
}

/**
 * The bytes of a file as a transport pulls them, from the beginning each time that it is opened. Fails where a stream has
 * another length than it announces, or gives texts, as a file does that is read with an encoding.
 *
 * @since 0.1.0
 * @category encoding
 */
export const toPull = (file: Uploadable): Effect.Effect<Transport.Pull<unknown>, never, Scope.Scope> => {
  const content = asFile(file)?.content
  return content === undefined ? Effect.succeed(Effect.fail(new TypeError("not a file"))) : open(content)
}

const open = (content: Content): Effect.Effect<Transport.Pull<unknown>, never, Scope.Scope> =>
  content instanceof Uint8Array
    ? Effect.sync(() => Transport.pullOf(content))
    : content instanceof Blob
      ? openBlob(content)
      : measured(content)

const openBlob = (blob: Blob): Effect.Effect<Transport.Pull<unknown>, never, Scope.Scope> =>
  Effect.map(
    Effect.acquireRelease(
      Effect.sync(() => (blob.stream() as ReadableStream<Uint8Array>).getReader()),
      (reader) => Effect.promise(() => reader.cancel().catch(() => undefined))
    ),
    (reader) =>
      Effect.map(
        Effect.tryPromise({ try: () => reader.read(), catch: (error) => error }),
        ({ done, value }) => (done ? undefined : [value])
      )
  )

/**
 * The same file, whose bytes are told of as they are sent: after each piece that was taken, how many were in all. Beginning
 * again where an attempt is repeated.
 *
 * @example
 * Im.uploadFile(Upload.withProgress(file, ({ bytes, total }) => Effect.log(`${bytes} of ${total}`)))
 *
 * @since 0.1.0
 * @category combinators
 */
export const withProgress = (
  file: Uploadable,
  onProgress: (progress: Progress) => Effect.Effect<void>
): Uploadable => {
  Settings.unsafeCheck(
    "Upload.withProgress",
    { onProgress },
    { onProgress: Settings.required(Settings.func) }
  )
  const known = asFile(file)
  // What is no file is left to the check of the input.
  if (known === undefined) return file
  const { content, length: total, name, type } = known
  const pull = Effect.map(toPull(file), (whole) => {
    let bytes = 0
    let given = 0
    return Effect.zipRight(
      // Who asks for more has taken what was given before.
      Effect.suspend(() => {
        if (given === bytes) return Effect.void
        bytes = given
        return told("Upload.withProgress", "onProgress", onProgress({ bytes, total }))
      }),
      Effect.map(small(whole), (pieces) => {
        for (const piece of pieces ?? []) given += piece.byteLength
        return pieces
      })
    )
  })
  return {
    open: pull,
    length: total,
    repeatable: isRepeatable(content, total),
    version: versionOf(file),
    name,
    type
  }
}

/** What goes at a time of a file whose progress is told. */
const step = 256 * 1024

/** The same bytes in pieces that are no larger than a step. */
const small = (pull: Transport.Pull<unknown>): Transport.Pull<unknown> => {
  let pieces: ReadonlyArray<Uint8Array> = []
  let at = 0
  let offset = 0
  const next: Transport.Pull<unknown> = Effect.suspend(() => {
    const piece = pieces[at]
    if (piece === undefined) {
      return Effect.flatMap(pull, (more) => {
        if (more === undefined) return Effect.succeed(undefined)
        pieces = more
        at = 0
        return next
      })
    }
    const some = piece.subarray(offset, offset + step)
    offset += step
    if (offset >= piece.byteLength) {
      at++
      offset = 0
    }
    return Effect.succeed([some])
  })
  return next
}

const isRepeatable = (content: Content, length: number | undefined): boolean =>
  content instanceof Uint8Array || content instanceof Blob || (content.repeatable ?? length !== undefined)

/** Fails where what comes is longer or shorter than was announced, or gives texts. */
const measured = ({ length, open }: Streamed): Effect.Effect<Transport.Pull<unknown>, never, Scope.Scope> =>
  Effect.map(open, (pull) => {
    let size = 0
    return Effect.flatMap(pull, (pieces): Transport.Pull<unknown> => {
      if (pieces === undefined) {
        return length === undefined || size === length
          ? Effect.succeed(undefined)
          : Effect.fail(new RangeError(`the stream has ${size} bytes, ${length} were announced`))
      }
      for (const piece of pieces) {
        if (!(piece instanceof Uint8Array)) {
          return Effect.fail(new TypeError(`the stream gives a ${typeof piece} in place of bytes`))
        }
        size += piece.byteLength
      }
      return length !== undefined && size > length
        ? Effect.fail(new RangeError(`the stream has more than the ${length} bytes announced`))
        : Effect.succeed(pieces)
    })
  })

/**
 * A file as a transport takes it. Each attempt reads it from its beginning; a second one fails where the file cannot be read
 * again, or gives fewer bytes than before.
 *
 * @since 0.1.0
 * @category encoding
 */
export const toBody = (file: Uploadable): Transport.StreamedBody => {
  const known = asFile(file)
  return bodyOf(toPull(file), known?.length, known === undefined || isRepeatable(known.content, known.length))
}

const bodyOf = (
  source: Effect.Effect<Transport.Pull<unknown>, never, Scope.Scope>,
  length: number | undefined,
  repeatable: boolean
): Transport.StreamedBody => {
  let isRead = false
  /** The most that a run has given. */
  let most = 0
  return {
    stream: Effect.suspend(() => {
      if (isRead && !repeatable) return Effect.succeed(Effect.fail(new TypeError(once)))
      let size = 0
      return Effect.map(source, (pull) =>
        Effect.suspend(() => {
          isRead = true
          return Effect.flatMap(pull, (pieces) => {
            if (pieces === undefined && size < most) {
              return Effect.fail(
                new RangeError(`the stream gave ${size} bytes, and ${most} when it was run before`)
              )
            }
            for (const each of pieces ?? []) size += each.byteLength
            most = Math.max(most, size)
            return Effect.succeed(pieces)
          })
        })
      )
    }),
    length,
    repeatable
  }
}

const once =
  "the stream can be read once, and an attempt has read it: give its length, or say that it is repeatable"

/** Below this a body is put together in memory: one write instead of many. */
const smallBody = 64 * 1024

const notAFile =
  "must be a file: bytes, a Blob, bytes with a name, or what UploadStream.make makes of a Stream; or plain JSON"

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
    const misfit = wholeNumber(`${field}.length`, file.length, 0)
    if (misfit !== undefined) {
      problems.push(misfit)
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
  const contents: Array<Content> = []
  for (const part of parts) contents.push(part.head, part.content, lineEnd)
  contents.push(closing)
  const repeatable = parts.every((part) => isRepeatable(part.content, part.length))
  return {
    _tag: "Body",
    body: bodyOf(openAll(contents), length, repeatable),
    contentType
  }
}

/** One content after another, each opened when the one before is at its end. */
const openAll = (
  contents: ReadonlyArray<Content>
): Effect.Effect<Transport.Pull<unknown>, never, Scope.Scope> =>
  Effect.map(Effect.scope, (scope) => {
    let at = 0
    let opened: Transport.Pull<unknown> | undefined
    const next: Transport.Pull<unknown> = Effect.suspend(() => {
      if (opened !== undefined) return Effect.flatMap(opened, goOn)
      // What is there already goes at once.
      const ready: Array<Uint8Array> = []
      for (let content = contents[at]; content instanceof Uint8Array; content = contents[++at]) {
        ready.push(content)
      }
      if (ready.length > 0) return Effect.succeed(ready)
      const content = contents[at++]
      if (content === undefined) return Effect.succeed(undefined)
      return Effect.flatMap(Scope.extend(open(content), scope), (pull) => {
        opened = pull
        return next
      })
    })
    const goOn = (pieces: ReadonlyArray<Uint8Array> | undefined): Transport.Pull<unknown> => {
      if (pieces !== undefined) return Effect.succeed(pieces)
      opened = undefined
      return next
    }
    return next
  })

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
    Effect.flatMap(FeishuClient.FeishuClient, (client) => {
      const { query, tokens, ...others } = options ?? {}
      return client.request(
        { method: "POST", path, encoded: encode(fields), query, tokens },
        // What is no object is refused by the call.
        Settings.record.fits(options) ? others : options
      )
    })
  )
