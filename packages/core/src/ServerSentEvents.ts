/**
 * Endpoints that answer with server-sent events (`text/event-stream`), one piece of the answer after another, such as the
 * words of a model. What happens on the platform, messages and clicks, is received by `@effect-feishu/events`.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { Decoding } from "./Decoding.js"
import type {
  Application,
  CallOptions,
  Definition,
  Described,
  Identity,
  TokenKind,
  WithToken
} from "./Endpoint.js"
import * as Download from "./Download.js"
import * as FeishuClient from "./FeishuClient.js"
import { type FeishuError, fromFailure } from "./FeishuError.js"
import * as made from "./internal/made.js"
import { streamOf } from "./internal/pulled.js"
import { tooLong } from "./internal/streaming.js"
import { maxTextBytes, type Failure } from "./Transport.js"
import { createParser } from "eventsource-parser"

/**
 * An endpoint that answers with a stream of checked events. Each is read as a response is; the first that does not fit
 * ends the stream with its error. `[DONE]` ends it too. Leaving the stream gives the connection up.
 *
 * @since 0.1.0
 * @category models
 */
export interface ServerSentEvents<in out I, in out O, T extends TokenKind> extends Described<I, O, T> {
  (input: I, options: WithToken): Stream.Stream<O, FeishuError, FeishuClient.FeishuClient>
  (
    input: I,
    options?: CallOptions<Application<T>>
  ): Stream.Stream<O, FeishuError, FeishuClient.FeishuClient | Identity<T>>
}

/** What some say after the last event, instead of ending the body. */
const done = "[DONE]"

/**
 * The `data` of the events in a body, as the standard has them: other fields and comments are passed over, and an event
 * that the body's end cuts off is none. That there was one is said in a warning.
 */
const dataOf = (
  endpoint: string,
  bytes: Stream.Stream<Uint8Array, FeishuError>,
  tooLong: () => FeishuError
): Stream.Stream<string, FeishuError> =>
  Stream.suspend(() => {
    let events: Array<string> = []
    let isTooLong = false
    let last = ""
    const parser = createParser({
      maxBufferSize: maxTextBytes,
      onEvent: ({ data }) => events.push(data),
      onError: ({ type }) => {
        isTooLong ||= type === "max-buffer-size-exceeded"
      }
    })
    const read = (text: string): ReadonlyArray<string> => {
      parser.feed(text)
      last = text.at(-1) ?? last
      const found = events
      events = []
      return found
    }
    const end = Effect.suspend(() => {
      // The parser waits whether a line feed follows.
      const found = read(last === "\r" ? "\n" : "")
      const cutOff = read("\n\n")
      return cutOff.length === 0 || cutOff[0] === done
        ? Effect.succeed(found)
        : Effect.as(
            Effect.logWarning(`${endpoint}: the answer ended within an event, which was left out`),
            found
          )
    })
    return Stream.decodeText(bytes).pipe(
      Stream.mapEffect((text) => {
        const found = read(text)
        return isTooLong ? Effect.fail(tooLong()) : Effect.succeed(found)
      }),
      Stream.concat(Stream.fromEffect(end)),
      Stream.flattenIterables,
      Stream.filter((data) => data !== ""),
      Stream.takeWhile((data) => data.trim() !== done)
    )
  })

/**
 * Makes such an endpoint from its facts and shapes.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = <I, O, T extends TokenKind>(definition: Definition<I, O>): ServerSentEvents<I, O, T> => {
  const call = (input: I, options?: CallOptions) => {
    const keep = made.here()
    return Stream.unwrapScoped(
      Effect.gen(function* () {
        const client = yield* FeishuClient.FeishuClient
        const mode = options?.decoding ?? Option.getOrUndefined(yield* Effect.serviceOption(Decoding))
        const opened = yield* keep(client.open(definition, input, options))
        const failed = (failure: Failure) => fromFailure(opened.origin, failure)
        // Without a stream the answer is JSON: the one event that there is.
        const data = (opened.header("content-type") ?? "").toLowerCase().includes("json")
          ? Stream.mapError(Stream.fromEffect(opened.text), failed)
          : dataOf(definition.id, streamOf(Download.fromOpened(opened).pull), () => failed(tooLong()))
        return Stream.mapEffect(data, (text) => FeishuClient.decode(definition, text, mode))
      })
    )
  }
  return Object.assign(call, definition) as unknown as ServerSentEvents<I, O, T>
}
