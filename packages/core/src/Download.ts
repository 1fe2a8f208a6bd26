/**
 * Files on their way from the platform: responses that stream.
 *
 * @since 0.1.0
 */
import * as Chunk from "effect/Chunk"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import * as Codec from "./Codec.js"
import type { Any, CallOptions, Identity, TokenKind } from "./Endpoint.js"
import * as FeishuClient from "./FeishuClient.js"
import { type FeishuError, fromFailure } from "./FeishuError.js"
import type * as Transport from "./Transport.js"

/**
 * A file that the platform is sending.
 *
 * @since 0.1.0
 * @category models
 */
export interface File {
  /** The bytes, to be run once within the scope of the call. Fails when the connection is lost before the end. */
  readonly stream: Stream.Stream<Uint8Array, FeishuError>
  readonly contentType: string | undefined
  /** Size in bytes, where the platform announces it. */
  readonly length: number | undefined
  /** The name that the platform gives. */
  readonly name: string | undefined
}

/**
 * An endpoint that answers with bytes.
 *
 * @since 0.1.0
 * @category models
 */
export interface Download<in out I, T extends TokenKind> extends Any {
  readonly input: Codec.Shape<I>
  /** The file with what is known of it; its bytes are to be read within the scope. */
  (
    input: I,
    options?: CallOptions
  ): Effect.Effect<File, FeishuError, FeishuClient.FeishuClient | Identity<T> | Scope.Scope>
  /** The bytes as a stream, in constant memory. */
  readonly stream: (
    input: I,
    options?: CallOptions
  ) => Stream.Stream<Uint8Array, FeishuError, FeishuClient.FeishuClient | Identity<T>>
  /** All bytes at once. */
  readonly bytes: (
    input: I,
    options?: CallOptions
  ) => Effect.Effect<Uint8Array, FeishuError, FeishuClient.FeishuClient | Identity<T>>
}

/**
 * A download that needs no input, though it may take some.
 *
 * @since 0.1.0
 * @category models
 */
export interface OptionalInput<in out I, T extends TokenKind> extends Download<I, T> {
  (
    input?: I,
    options?: CallOptions
  ): Effect.Effect<File, FeishuError, FeishuClient.FeishuClient | Identity<T> | Scope.Scope>
  readonly stream: (
    input?: I,
    options?: CallOptions
  ) => Stream.Stream<Uint8Array, FeishuError, FeishuClient.FeishuClient | Identity<T>>
  readonly bytes: (
    input?: I,
    options?: CallOptions
  ) => Effect.Effect<Uint8Array, FeishuError, FeishuClient.FeishuClient | Identity<T>>
}

const nothing: Codec.AnyShape = { id: "bytes", ast: Codec.any.ast }

/** The file name of a Content-Disposition; the extended form, which is in UTF-8, comes first. */
const nameIn = (disposition: string | undefined): string | undefined => {
  if (disposition === undefined) return undefined
  const extended = /filename\*\s*=\s*UTF-8''([^;]+)/i.exec(disposition)?.[1]
  const plain = /filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i.exec(disposition)
  const encoded = extended ?? plain?.[1]?.replace(/\\(.)/g, "$1") ?? plain?.[2]
  if (encoded === undefined) return undefined
  try {
    return decodeURIComponent(encoded)
  } catch {
    return encoded
  }
}

/**
 * What a transport pulls, as a stream. Both can be run once.
 *
 * @since 0.1.0
 * @category conversions
 */
export const toStream = <E>(pull: Transport.Pull<E>): Stream.Stream<Uint8Array, E> =>
  Stream.repeatEffectChunkOption(
    Effect.matchEffect(pull, {
      onFailure: (failure) => Effect.fail(Option.some(failure)),
      onSuccess: (chunks) =>
        chunks === undefined ? Effect.fail(Option.none()) : Effect.succeed(Chunk.unsafeFromArray(chunks))
    })
  )

/**
 * The file in an opened response.
 *
 * @since 0.1.0
 * @category conversions
 */
export const fromOpened = (opened: FeishuClient.Opened): File => {
  const length = Number(opened.header("content-length") ?? Number.NaN)
  return {
    stream:
      opened.pull === undefined
        ? Stream.mapError(
            Stream.map(Stream.fromEffect(opened.text), (text) => new TextEncoder().encode(text)),
            (failure) => fromFailure(opened.origin, failure)
          )
        : Stream.mapError(toStream(opened.pull), (failure) => fromFailure(opened.origin, failure)),
    contentType: opened.header("content-type"),
    length: Number.isFinite(length) && opened.header("content-encoding") === undefined ? length : undefined,
    name: nameIn(opened.header("content-disposition"))
  }
}

/** Puts chunks of bytes together. */
const join = (chunks: Chunk.Chunk<Uint8Array>): Uint8Array => {
  let length = 0
  for (const chunk of chunks) length += chunk.byteLength
  const all = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    all.set(chunk, offset)
    offset += chunk.byteLength
  }
  return all
}

/**
 * Makes a download from its facts and input shape.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = <I, T extends TokenKind>(
  definition: Omit<Any, "input" | "output"> & { readonly input: Codec.Shape<I> }
): OptionalInput<I, T> => {
  const endpoint: Any = { ...definition, output: nothing }
  const call = (input?: I, options?: CallOptions) =>
    Effect.flatMap(FeishuClient.FeishuClient, (client) =>
      Effect.map(client.open(endpoint, input, options), fromOpened)
    )
  const stream = (input?: I, options?: CallOptions) =>
    Stream.unwrapScoped(Effect.map(call(input, options), (file) => file.stream))
  return Object.assign(call, endpoint, {
    stream,
    bytes: (input?: I, options?: CallOptions) => Effect.map(Stream.runCollect(stream(input, options)), join)
  }) as unknown as OptionalInput<I, T>
}

/**
 * A file at a path that no endpoint value describes; its bytes are to be read within the scope.
 *
 * @since 0.1.0
 * @category raw requests
 */
export const raw = (
  request: FeishuClient.RawRequest,
  options?: CallOptions
): Effect.Effect<File, FeishuError, FeishuClient.FeishuClient | Scope.Scope> =>
  Effect.flatMap(FeishuClient.FeishuClient, (client) =>
    Effect.map(client.open(request, undefined, options), fromOpened)
  )

/**
 * The bytes of a file at a path that no endpoint value describes, in constant memory.
 *
 * @example
 * Download.rawStream({ method: "GET", path: "im/v1/files/file_v2_1" })
 *
 * @since 0.1.0
 * @category raw requests
 */
export const rawStream = (
  request: FeishuClient.RawRequest,
  options?: CallOptions
): Stream.Stream<Uint8Array, FeishuError, FeishuClient.FeishuClient> =>
  Stream.unwrapScoped(Effect.map(raw(request, options), (file) => file.stream))
