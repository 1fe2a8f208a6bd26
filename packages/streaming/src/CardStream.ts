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
import type * as FeishuError from "@effect-feishu/core/FeishuError"
import * as Cause from "effect/Cause"
import * as Chunk from "effect/Chunk"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { dual } from "effect/Function"
import * as Option from "effect/Option"
import type * as Scope from "effect/Scope"
import * as Sink from "effect/Sink"
import * as Stream from "effect/Stream"
import * as Deck from "./internal/deck.js"
import * as Document from "./internal/document.js"
import * as Place from "./internal/place.js"

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
 * How much of its text a run had delivered when it failed with this error, the last of it included that was shown
 * while the card was closed.
 *
 * @since 0.1.0
 * @category accessors
 */
export const progress = (error: unknown): Option.Option<Progress> =>
  typeof error === "object" && error !== null ? Option.fromNullable(progresses.get(error)) : Option.none()

const remember = (cause: Cause.Cause<unknown>, progress: Progress): void => {
  for (const error of [...Cause.failures(cause), ...Cause.defects(cause)]) {
    if (typeof error === "object" && error !== null) progresses.set(error, progress)
  }
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

const invalid = (path: string, message: string): FeishuInvalidRequestError =>
  new FeishuInvalidRequestError({ endpoint: "CardStream", problems: [{ path, message }] })

const validate = (options: Options): Effect.Effect<void, FeishuInvalidRequestError> => {
  const problems = [...Place.problemsOf(options)]
  if (!/^[A-Za-z]\w{0,19}$/.test(options.elementId ?? "md")) {
    problems.push({
      path: "elementId",
      message: "must be a letter, then letters, digits and underscores, 20 at most"
    })
  }
  for (const [name, least] of [
    ["maxBytes", Document.leastBytes],
    ["maxTables", 1]
  ] as const) {
    const value = options[name]
    if (value !== undefined && !(Number.isInteger(value) && value >= least)) {
      problems.push({ path: name, message: `must be a whole number from ${least}` })
    }
  }
  return problems.length === 0
    ? Effect.void
    : new FeishuInvalidRequestError({ endpoint: "CardStream", problems })
}

/** What a deck needs to know, of the options. */
const deckOptions = (
  options: Options,
  textLength: () => number
): Omit<Deck.Options, "isEager" | "isTyped"> => ({
  target: options,
  settings: {
    patience: Duration.toMillis(options.patience ?? "2 minutes"),
    attemptTimeout: Duration.toMillis(options.timeout ?? "15 seconds")
  },
  interval: Duration.toMillis(options.interval ?? 250),
  closeTimeout: Duration.toMillis(options.closeTimeout ?? "30 seconds"),
  maxBytes: options.maxBytes ?? Number.POSITIVE_INFINITY,
  footerId: options.elementId === "closing_note" ? "closing_note_" : "closing_note",
  noteFor: (exit) => {
    if (Exit.isSuccess(exit) || Cause.isInterruptedOnly(exit.cause)) {
      return options.interrupted === null ? undefined : (options.interrupted ?? "⏹ Interrupted")
    }
    if (options.failed === null) return undefined
    return typeof options.failed === "function"
      ? options.failed(exit.cause)
      : (options.failed ?? "⚠️ Cut short by an error")
  },
  onFailure: (cause, report) => remember(cause, { ...report, textLength: textLength() })
})

/** A document that is shown as the options say. */
const documentOf = (options: Options, main: Document.Options["main"]): Document.Document => {
  const { failed, footer, header, interrupted, placeholder, summary, template, typing } = options
  const notes = [footer, interrupted, failed].map((note) =>
    typeof note === "string" ? Split.jsonBytes(note) : 0
  )
  return new Document.Document({
    config: typing === undefined ? {} : { streaming_config: typing },
    header: header === undefined ? undefined : { ...headerOf(header, template) },
    main,
    placeholder,
    placeholderId: "placeholder",
    maxTables: options.maxTables ?? 3,
    reserve: 300 + Math.max(300, ...notes) + (typeof summary === "string" ? Split.jsonBytes(summary) : 200),
    summary: typeof summary === "string" ? () => summary : (summary ?? firstLine)
  })
}

const delivered = ({ cardIds, messageIds, updates }: Deck.Report, textLength: number): Result => ({
  cardIds,
  messageIds,
  updates,
  textLength
})

/** Takes a change, unless it can no longer be delivered. */
const change = <C>(
  deck: Deck.Deck<C>,
  apply: (push: (change: C) => void) => void
): Effect.Effect<void, FeishuError.FeishuError> =>
  Effect.suspend(() => {
    if (deck.isDone()) return invalid("text", "came after the card was closed")
    const error = deck.broken()
    if (error !== undefined) return Effect.fail(error)
    apply(deck.push)
    return Effect.void
  })

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
    yield* validate(options)
    const element_id = options.elementId ?? "md"
    const frame: Document.Frame = (content) => ({ tag: "markdown", element_id, content })
    const document = documentOf(options, { block: element_id, frame })
    let length = 0
    const deck = yield* Deck.make(document, {
      ...deckOptions(options, () => length),
      isEager: true,
      isTyped: () => true
    })
    const result = (): Result => delivered(deck.report(), length)

    const append: Handle["append"] = (text) =>
      text === ""
        ? Effect.void
        : change(deck, (push) => {
            length += text.length
            push({ _tag: "Text", block: element_id, frame, text, isMain: true })
          })
    return {
      append,
      write: append,
      replace: (text) =>
        change(deck, (push) => {
          length = text.length
          push({ _tag: "Replace", text })
        }),
      setHeader: (next, template) =>
        change(deck, (push) => push({ _tag: "Header", header: { ...headerOf(next, template) } })),
      failure: deck.failure,
      finish: Effect.map(deck.finish(options.footer), result),
      fail: (note) =>
        Effect.suspend(() =>
          deck.abort(note ?? deckOptions(options, () => length).noteFor(Exit.fail("failed by hand")))
        ).pipe(Effect.map(result))
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
