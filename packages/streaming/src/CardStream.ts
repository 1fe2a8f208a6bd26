/**
 * Text that grows, in a card that shows it growing.
 *
 * However fast the text comes, one update is under way at a time and each takes all that has come meanwhile. Whatever
 * goes wrong on the way is repeated, renewed or continued in another card: after success the cards hold the text, to the
 * last character. And however the program ends, by success, failure or interruption, the card is closed.
 *
 * @example
 * const answer: Stream.Stream<string> = Stream.make("Hello", ", ", "world")
 * answer.pipe(CardStream.run({ receiveId: "ou_7d8a", header: "Answer" }))
 *
 * @since 0.1.0
 */
import * as Split from "@effect-feishu/cards/Split"
import type * as Element from "@effect-feishu/cards/Element"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import { FeishuInvalidRequestError } from "@effect-feishu/core/FeishuError"
import * as FeishuError from "@effect-feishu/core/FeishuError"
import * as Cause from "effect/Cause"
import * as Chunk from "effect/Chunk"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import { dual } from "effect/Function"
import * as Option from "effect/Option"
import type * as Scope from "effect/Scope"
import * as Sink from "effect/Sink"
import * as Stream from "effect/Stream"
import * as Place from "./internal/place.js"
import * as Pump from "./internal/pump.js"
import * as Session from "./internal/session.js"

/**
 * What a card shows above its text.
 *
 * @since 0.1.0
 * @category models
 */
export type Header = string | Element.Header

/**
 * Where the text goes and how it is shown. Exactly one of `receiveId` and `replyTo` is given.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options extends Place.Target {
  readonly header?: Header | undefined
  /** Colour of the header. Default `blue`. */
  readonly template?: Element.HeaderTemplate | undefined
  /** The id of the text's element: a letter, then letters, digits and underscores, 20 at most. Default `md`. */
  readonly elementId?: string | undefined
  /** The least time between the starts of two updates. Default 250 ms. */
  readonly interval?: Duration.DurationInput | undefined
  /** What stands in the card until the first text comes. Default: nothing. */
  readonly placeholder?: string | undefined
  /** A small text below, when the whole text is there. */
  readonly footer?: string | undefined
  /** What the list of chats shows when the text is there. Default: the text's first line. */
  readonly summary?: string | ((text: string) => string) | undefined
  /** A small text below, when the source of the text failed; `null` for none. */
  readonly failed?: string | ((cause: Cause.Cause<unknown>) => string) | null | undefined
  /** A small text below, when the program was interrupted; `null` for none. */
  readonly interrupted?: string | null | undefined
  /** How fast a client types the text. */
  readonly typing?: Element.StreamingConfig | undefined
  /**
   * The most bytes of text in one card, as it stands in the card's JSON. A longer text goes on in a further card.
   * Default: what the platform takes.
   */
  readonly maxBytes?: number | undefined
  /** The most tables in one card. Default 3. */
  readonly maxTables?: number | undefined
  /** How long an operation is repeated while only time can help, before the run fails. Default two minutes. */
  readonly patience?: Duration.DurationInput | undefined
  /** How long one attempt may take. Default 15 seconds. */
  readonly timeout?: Duration.DurationInput | undefined
  /** How long closing the cards may take when the run failed or was interrupted. Default 30 seconds. */
  readonly closeTimeout?: Duration.DurationInput | undefined
}

/**
 * What was delivered.
 *
 * @since 0.1.0
 * @category models
 */
export interface Result {
  /** The cards that hold the text, in order. One, unless the text was too long for it. */
  readonly cardIds: ReadonlyArray<string>
  /** The messages that show the text, in order: those of the cards, and plain ones where no card could be had. */
  readonly messageIds: ReadonlyArray<string>
  /** How many updates of the text were sent. */
  readonly updates: number
  /** UTF-16 units, as of `String.length`. */
  readonly textLength: number
}

/**
 * How far a run got that could not deliver all of its text.
 *
 * @since 0.1.0
 * @category models
 */
export interface Progress extends Result {
  /** How much of the text, from its beginning, the cards hold, in UTF-16 units. */
  readonly delivered: number
}

/**
 * A card that is written by hand. Texts are taken at once and shown as soon as the platform allows.
 *
 * @since 0.1.0
 * @category models
 */
export interface Handle {
  /** Adds text at the end. Fails when an earlier update has failed for good. */
  readonly append: (text: string) => Effect.Effect<void, FeishuError.FeishuError>
  /** The same as `append`. */
  readonly write: (text: string) => Effect.Effect<void, FeishuError.FeishuError>
  /** Puts another text in the place of all that was written. */
  readonly replace: (text: string) => Effect.Effect<void, FeishuError.FeishuError>
  /** Changes what stands above the text. */
  readonly setHeader: (
    header: Header,
    template?: Element.HeaderTemplate
  ) => Effect.Effect<void, FeishuError.FeishuError>
  /** Fails as soon as the text can no longer be delivered; never succeeds. To be raced with the source of the text. */
  readonly failure: Effect.Effect<never, FeishuError.FeishuError>
  /** Shows all that was written, and closes the card. */
  readonly finish: Effect.Effect<Result, FeishuError.FeishuError>
  /** Shows all that was written with a note that it is not the whole, and closes the card. */
  readonly fail: (note?: string) => Effect.Effect<Result>
}

const progresses = new WeakMap<object, Progress>()

/**
 * How much of its text a run had delivered when it failed with this error.
 *
 * @since 0.1.0
 * @category accessors
 */
export const progress = (error: unknown): Option.Option<Progress> =>
  typeof error === "object" && error !== null ? Option.fromNullable(progresses.get(error)) : Option.none()

/** The card's JSON may have 30 KB; what the platform adds to it is not known. */
const maxCardBytes = 29_000

/** Room for a footer that comes at the end. */
const footerBytes = 600

interface Part {
  readonly session: Session.Session
  messageId: string | undefined
  /** What the platform is known to hold. */
  shown: string
  /** The limit of this card's text, lower after the platform called the card too full. */
  maxBytes: number
  isClosed: boolean
}

const headerOf = (header: Header, template: Element.HeaderTemplate | undefined): Element.Header =>
  typeof header === "string"
    ? { title: { tag: "plain_text", content: header }, template: template ?? "blue" }
    : template === undefined
      ? header
      : { ...header, template }

/** The first line that says something, without marks of Markdown, fifty characters at most. */
const firstLine = (text: string): string => {
  const line = text.split("\n").find((each) => /[\p{L}\p{N}]/u.test(each)) ?? ""
  const plain = line.replace(/[*_`#>~|]/g, "").trim()
  return [...plain].slice(0, 50).join("")
}

const validate = (options: Options): ReadonlyArray<FeishuError.Problem> => {
  const problems: Array<FeishuError.Problem> = []
  const elementId = options.elementId ?? "md"
  if (!/^[A-Za-z]\w{0,19}$/.test(elementId)) {
    problems.push({
      path: "elementId",
      message: "must be a letter, then letters, digits and underscores, 20 at most"
    })
  }
  for (const [name, least] of [
    ["maxBytes", 256],
    ["maxTables", 1]
  ] as const) {
    const value = options[name]
    if (value !== undefined && !(Number.isInteger(value) && value >= least)) {
      problems.push({ path: name, message: `must be a whole number from ${least}` })
    }
  }
  return problems
}

/**
 * Opens a card that is written by hand. Leaving the scope closes it, with a note if it was not finished.
 *
 * Fails with `FeishuInvalidRequestError` before any request when not exactly one of `receiveId` and `replyTo` is given,
 * or an option is out of its range.
 *
 * @see https://open.feishu.cn/document/cardkit-v1/streaming-updates-openapi-overview
 * @since 0.1.0
 * @category constructors
 */
export const make = (
  options: Options
): Effect.Effect<Handle, FeishuError.FeishuError, FeishuClient | Scope.Scope> =>
  Effect.gen(function* () {
    const settings: Session.Settings = {
      patience: Duration.toMillis(options.patience ?? "2 minutes"),
      attemptTimeout: Duration.toMillis(options.timeout ?? "15 seconds")
    }
    const problems = validate(options)
    if (problems.length > 0) {
      return yield* new FeishuInvalidRequestError({ endpoint: "CardStream", problems })
    }
    const send = yield* Place.resolve("CardStream", options, settings)
    const client = yield* Effect.context<FeishuClient>()
    const elementId = options.elementId ?? "md"
    const closeTimeout = Duration.toMillis(options.closeTimeout ?? "30 seconds")

    let header = options.header === undefined ? undefined : headerOf(options.header, options.template)
    const element = (content: string) => ({ tag: "markdown", element_id: elementId, content })
    const cardOf = (content: string, isStreaming = true) => ({
      schema: "2.0",
      config: {
        streaming_mode: isStreaming,
        update_multi: true,
        ...(options.typing === undefined ? {} : { streaming_config: options.typing })
      },
      ...(header === undefined ? {} : { header }),
      body: { elements: [element(content)] }
    })
    const room = () =>
      Math.max(
        256,
        maxCardBytes - footerBytes - new TextEncoder().encode(JSON.stringify(cardOf(""))).byteLength
      )
    const textLimit = () => Math.min(options.maxBytes ?? Number.POSITIVE_INFINITY, room())

    /** Cards that are full or lost, with the text that each holds, and the one that grows. */
    const sealed: Array<{ readonly part: Part; text: string }> = []
    const plainMessages: Array<string> = []
    let current: Part | undefined
    /** Text of the current card and all that comes after it. */
    let tail = ""
    /** Text that came since the last look. */
    let pending: Array<string> = []
    let base = 0
    let length = 0
    let updates = 0
    let isEnding = false
    let isReplaced = false
    let isHeaderNew = false
    /** No card is to be had any more: what is left goes out as plain messages. */
    let isPlain = false

    const open = Effect.gen(function* () {
      const session = yield* Session.open(cardOf(options.placeholder ?? ""), settings)
      const part: Part = {
        session,
        messageId: undefined,
        shown: options.placeholder ?? "",
        maxBytes: textLimit(),
        isClosed: false
      }
      current = part
      part.messageId = yield* send({ type: "card", data: { card_id: session.cardId } })
    })

    const seal = (part: Part, text: string) => {
      sealed.push({ part, text })
      current = undefined
      base += text.length
      tail = tail.slice(text.length)
    }

    const summaryOf = (text: string): string =>
      typeof options.summary === "string" ? options.summary : (options.summary ?? firstLine)(text)

    const close = (part: Part, text: string) =>
      part.session.close(summaryOf(text)).pipe(
        Effect.catchIf(Session.isGone, () => Effect.void),
        Effect.map(() => {
          part.isClosed = true
        })
      )

    /** Makes the card's text this text. */
    const show = (part: Part, text: string): Effect.Effect<void, FeishuError.FeishuError, FeishuClient> => {
      if (text === part.shown) return Effect.void
      const update =
        text === "" ? part.session.replace(elementId, element("")) : part.session.content(elementId, text)
      return Effect.map(update, () => {
        part.shown = text
        updates++
      })
    }

    /** The card is lost, with what it is known to show: the rest goes on elsewhere. */
    const abandon = (part: Part): void => {
      part.isClosed = true
      seal(part, tail.startsWith(part.shown) ? part.shown : "")
    }

    const absorb = (): string => {
      if (pending.length > 0) {
        tail += pending.join("")
        pending = []
      }
      // Half a surrogate pair waits for its other half.
      const last = tail.charCodeAt(tail.length - 1)
      return !isEnding && last >= 0xd800 && last < 0xdc00 ? tail.slice(0, -1) : tail
    }

    /** Brings cards that are full already to a text that has changed before them. */
    const rewrite = Effect.gen(function* () {
      isReplaced = false
      const whole = absorb()
      let position = 0
      for (const each of sealed) {
        if (whole.startsWith(each.text, position) && each.text !== "") {
          position += each.text.length
          continue
        }
        const rest = whole.slice(position)
        const end = Split.cut(rest, {
          maxBytes: each.part.maxBytes,
          maxTables: options.maxTables ?? 3
        })?.index
        const piece = end === undefined ? rest : rest.slice(0, end)
        if (piece !== each.text) {
          yield* each.part.session.replace(elementId, element(piece))
          each.text = piece
          updates++
        }
        position += piece.length
      }
      base = position
      tail = tail.slice(position)
    })

    const plain = Effect.gen(function* () {
      const text = absorb()
      if (text === "") return false
      const end =
        Split.cut(text, { maxBytes: room(), maxTables: options.maxTables ?? 3 })?.index ?? text.length
      const piece = text.slice(0, end)
      const messageId = yield* Effect.catchIf(
        send(cardOf(piece, false) as never),
        (error) => error._tag !== "FeishuTransportError",
        () => send({ text: piece })
      )
      plainMessages.push(messageId)
      base += piece.length
      tail = tail.slice(piece.length)
      updates++
      return true
    })

    const step: Effect.Effect<boolean, FeishuError.FeishuError, FeishuClient> = Effect.suspend(() => {
      if (isPlain) return isEnding ? plain : Effect.succeed(false)
      if (isReplaced) return Effect.as(rewrite, true)
      const part = current
      if (part === undefined) {
        if (absorb() === "") return Effect.succeed(false)
        return Effect.as(
          Effect.catchIf(
            open,
            (error) => error._tag !== "FeishuTransportError",
            (error) =>
              Effect.zipRight(
                Effect.logWarning(
                  `CardStream: no further card can be had, the rest goes out plain: ${error.message}`
                ),
                Effect.sync(() => {
                  if (current !== undefined) abandon(current)
                  isPlain = true
                })
              )
          ),
          true
        )
      }
      if (isHeaderNew) {
        isHeaderNew = false
        return Effect.as(part.session.update(cardOf(part.shown)), true)
      }
      const text = absorb()
      const end =
        text.length * 6 <= part.maxBytes && !text.includes("|")
          ? undefined
          : Split.cut(text, { maxBytes: part.maxBytes, maxTables: options.maxTables ?? 3 })?.index
      const piece = end === undefined ? text : text.slice(0, end)
      // Until there is text the placeholder stays.
      if (piece === part.shown || (piece === "" && !isEnding)) {
        if (end === undefined) return Effect.succeed(false)
      }
      return show(part, piece).pipe(
        Effect.zipRight(
          end === undefined ? Effect.void : Effect.map(close(part, piece), () => seal(part, piece))
        ),
        Effect.catchAll((error) => {
          if (Session.isGone(error)) {
            abandon(part)
            return Effect.void
          }
          if (Session.isFull(error) && part.maxBytes > 256) {
            part.maxBytes = Math.max(256, Math.floor(Math.min(part.maxBytes, Split.jsonBytes(piece)) * 0.75))
            return Effect.void
          }
          return Effect.fail(error)
        }),
        Effect.as(true)
      )
    })

    const result = (): Result => {
      const parts = [...sealed.map((each) => each.part), ...(current === undefined ? [] : [current])]
      return {
        cardIds: parts.map((part) => part.session.cardId),
        messageIds: [
          ...parts.flatMap((part) => (part.messageId === undefined ? [] : [part.messageId])),
          ...plainMessages
        ],
        updates,
        textLength: length
      }
    }
    const delivered = (): number =>
      base + (current !== undefined && tail.startsWith(current.shown) ? current.shown.length : 0)
    const tell = <E>(error: E): E => {
      if (FeishuError.is(error)) progresses.set(error, { ...result(), delivered: delivered() })
      return error
    }

    let isDone = false
    let broken: FeishuError.FeishuError | undefined
    let pump: Pump.Pump<FeishuError.FeishuError> | undefined

    const footer = (text: string) => ({
      tag: "markdown",
      element_id: elementId === "footer" ? "footer_" : "footer",
      content: text,
      text_size: "notation"
    })

    /** Adds the footer and closes what is open; a footer that cannot be had does not keep the card from closing. */
    const shut = (note: string | undefined) =>
      Effect.gen(function* () {
        const part = current ?? sealed.at(-1)?.part
        if (note !== undefined && note !== "" && part !== undefined && !part.isClosed) {
          yield* Effect.catchAll(part.session.append([footer(note)]), (error) =>
            Effect.logWarning(`CardStream: the footer could not be added: ${error.message}`)
          )
        }
        for (const each of sealed) if (!each.part.isClosed) yield* close(each.part, each.text)
        if (current !== undefined && !current.isClosed) yield* close(current, tail)
      })

    /** Ends what did not end by itself: bounded, whatever the network does. */
    const shutDown = (note: string | undefined): Effect.Effect<void> =>
      Effect.gen(function* () {
        isDone = true
        isEnding = true
        if (pump !== undefined) yield* pump.stop
        const flush: Effect.Effect<void, FeishuError.FeishuError, FeishuClient> = Effect.flatMap(
          step,
          (worked) => (worked ? flush : Effect.void)
        )
        yield* Effect.catchAllCause(Effect.timeoutOption(flush, closeTimeout / 2), (cause) =>
          Effect.logWarning("CardStream: the last of the text could not be shown", cause)
        )
        const closed = yield* Effect.timeoutOption(
          Effect.catchAllCause(shut(note), (cause) =>
            Effect.logWarning("CardStream: a card stayed open", cause)
          ),
          closeTimeout / 2
        )
        if (Option.isNone(closed))
          yield* Effect.logWarning("CardStream: a card stayed open: no time was left")
      }).pipe(Effect.interruptible, Effect.provide(client))

    const noteFor = (exit: Exit.Exit<unknown, unknown>): string | undefined => {
      if (Exit.isSuccess(exit) || Cause.isInterruptedOnly(exit.cause)) {
        return options.interrupted === null ? undefined : (options.interrupted ?? "⏹ Interrupted")
      }
      if (options.failed === null) return undefined
      return typeof options.failed === "function"
        ? options.failed(exit.cause)
        : (options.failed ?? "⚠️ Cut short by an error")
    }

    // In a fiber of its own: this one may have been interrupted, and would not wait for anything any more.
    yield* Effect.addFinalizer((exit) =>
      isDone ? Effect.void : Effect.flatMap(Effect.forkDaemon(shutDown(noteFor(exit))), Fiber.join)
    )
    yield* open
    const guarded = Effect.tapError(step, (error) =>
      Effect.sync(() => {
        broken = tell(error)
      })
    )
    const running = yield* Pump.make(guarded, Duration.toMillis(options.interval ?? 250))
    pump = running

    /** Takes a change, unless the text can no longer be delivered. */
    const change = (apply: () => void): Effect.Effect<void, FeishuError.FeishuError> =>
      Effect.suspend(() => {
        if (isDone) {
          return new FeishuInvalidRequestError({
            endpoint: "CardStream",
            problems: [{ path: "text", message: "came after the card was closed" }]
          })
        }
        if (broken !== undefined) return Effect.fail(broken)
        apply()
        running.wake()
        return Effect.void
      })
    const append: Handle["append"] = (text) =>
      change(() => {
        if (text === "") return
        pending.push(text)
        length += text.length
      })

    return {
      append,
      write: append,
      replace: (text) =>
        change(() => {
          pending = []
          tail = text
          length = text.length
          base = 0
          isReplaced = sealed.length > 0
        }),
      setHeader: (next, template) =>
        change(() => {
          header = headerOf(next, template)
          isHeaderNew = true
        }),
      failure: running.failure,
      finish: Effect.suspend(() => {
        isEnding = true
        return running.finish.pipe(
          Effect.zipRight(shut(options.footer)),
          Effect.mapError(tell),
          Effect.map(() => {
            isDone = true
            return result()
          }),
          Effect.provide(client)
        )
      }),
      fail: (note) =>
        Effect.map(
          Effect.suspend(() => shutDown(note ?? noteFor(Exit.die("failed by hand")))),
          result
        )
    }
  })

/**
 * Shows a stream of text in a card while it comes, and answers with what was delivered.
 *
 * Fails with the stream's own error, or with the `FeishuError` that kept the text from being delivered (`progress` says
 * how much of it was). In either case, and on interruption, the card is closed and says so.
 *
 * @example
 * CardStream.run(tokens, { replyTo: "om_1", inThread: true, placeholder: "Thinking...", header: "Answer" })
 *
 * @see https://open.feishu.cn/document/cardkit-v1/streaming-updates-openapi-overview
 * @since 0.1.0
 * @category running
 */
export const run: {
  (
    options: Options
  ): <E, R>(
    stream: Stream.Stream<string, E, R>
  ) => Effect.Effect<Result, E | FeishuError.FeishuError, R | FeishuClient>
  <E, R>(
    stream: Stream.Stream<string, E, R>,
    options: Options
  ): Effect.Effect<Result, E | FeishuError.FeishuError, R | FeishuClient>
} = dual(
  2,
  <E, R>(
    stream: Stream.Stream<string, E, R>,
    options: Options
  ): Effect.Effect<Result, E | FeishuError.FeishuError, R | FeishuClient> =>
    Effect.scoped(
      Effect.gen(function* () {
        const handle = yield* make(options)
        yield* Effect.raceFirst(
          Stream.runForEachChunk(stream, (chunk) => handle.append(Chunk.join(chunk, ""))),
          handle.failure
        )
        return yield* handle.finish
      })
    )
)

/**
 * The same as a sink, for pipelines that end in one.
 *
 * @since 0.1.0
 * @category running
 */
export const sink = (
  options: Options
): Sink.Sink<Result, string, never, FeishuError.FeishuError, FeishuClient> =>
  Sink.unwrapScoped(
    Effect.map(make(options), (handle) =>
      Sink.forEachChunk((chunk: Chunk.Chunk<string>) => handle.append(Chunk.join(chunk, ""))).pipe(
        Sink.mapEffect(() => handle.finish)
      )
    )
  )
