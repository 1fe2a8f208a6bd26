/**
 * Endpoints that answer with server-sent events.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { Decoding } from "./Decoding.js"
import type { CallOptions, Definition, Identity, TokenKind } from "./Endpoint.js"
import * as Download from "./Download.js"
import * as FeishuClient from "./FeishuClient.js"
import { type FeishuError, fromFailure } from "./FeishuError.js"

/**
 * An endpoint that answers with a stream of checked events. Each is read as a response is; the first that does not fit
 * ends the stream with its error. Leaving the stream gives the connection up.
 *
 * @since 0.1.0
 * @category models
 */
export interface EventStream<in out I, in out O, T extends TokenKind> extends Definition<I, O> {
  (input: I, options?: CallOptions): Stream.Stream<O, FeishuError, FeishuClient.FeishuClient | Identity<T>>
}

/** The `data` of the events in a body; comments and other fields are passed over. */
const dataOf = <E, R>(bytes: Stream.Stream<Uint8Array, E, R>): Stream.Stream<string, E, R> =>
  bytes.pipe(
    Stream.decodeText(),
    Stream.splitLines,
    // A last event that no empty line ends is an event all the same.
    Stream.concat(Stream.succeed("")),
    Stream.mapAccum("", (data: string, line): [string, string | undefined] => {
      if (line === "") return data === "" ? ["", undefined] : ["", data]
      if (!line.startsWith("data:")) return [data, undefined]
      const value = line.slice(line.startsWith("data: ") ? 6 : 5)
      return [data === "" ? value : `${data}\n${value}`, undefined]
    }),
    Stream.filter((data) => data !== undefined)
  )

/**
 * Makes such an endpoint from its facts and shapes.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = <I, O, T extends TokenKind>(definition: Definition<I, O>): EventStream<I, O, T> => {
  const call = (input: I, options?: CallOptions) =>
    Stream.unwrapScoped(
      Effect.gen(function* () {
        const client = yield* FeishuClient.FeishuClient
        const mode = options?.decoding ?? Option.getOrUndefined(yield* Effect.serviceOption(Decoding))
        const opened = yield* client.open(definition, input, options)
        // Without a stream the answer is JSON: the one event that there is.
        const data =
          opened.pull === undefined
            ? Stream.mapError(Stream.fromEffect(opened.text), (failure) =>
                fromFailure(opened.origin, failure)
              )
            : dataOf(Download.fromOpened(opened).stream)
        return Stream.mapEffect(data, (text) => FeishuClient.decode(definition, text, mode))
      })
    )
  return Object.assign(call, definition) as unknown as EventStream<I, O, T>
}
