/**
 * Text that grows, in a card that shows it growing.
 *
 * However fast the text comes, one update is under way at a time and each takes all that has come meanwhile. Whatever
 * goes wrong on the way is repeated, renewed or continued in another card. And however the program ends, by success,
 * failure or interruption, the card is closed.
 *
 * After success the cards hold the text. Text in the card's own Markdown (`text: "raw"`) is there to the last character,
 * with no more than what closes and opens again the code, tables, lists and marks that go on in the next card. Ordinary
 * Markdown, the default, is there as `CommonMark.convert` makes it: the same blocks in the same order with the same text.
 * What the platform refuses to show stands in its place as plain text.
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
import type { Json } from "./internal/difference.js"
import * as Document from "./internal/document.js"
import type * as Machine from "./internal/machine.js"
import * as Dialect from "./internal/dialect.js"
import * as Images from "./internal/images.js"
import * as Place from "./internal/place.js"
import * as States from "./internal/states.js"
import { failWhen } from "./internal/line/sink.js"
import { firstWords } from "./internal/words.js"

/**
 * What a card shows above its text.
 *
 * @since 0.1.0
 * @category models
 */
export type Header = string | Element.Header

/**
 * What a text is written in: `markdown`, ordinary Markdown such as language models write, which is converted, so that no text
 * can mention anyone, pictures of other places become links, and tables, headings and code are the card's; or `raw`, the
 * card's own Markdown, which is taken as it is.
 *
 * @since 0.1.0
 * @category models
 */
export type TextKind = "markdown" | "raw"

/**
 * Where the text goes and how it is shown. Exactly one of `receiveId` and `replyTo` is given.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options extends Place.Target {
  /** What the text is written in. Default `markdown`. */
  readonly text?: TextKind | undefined
  /**
   * Uploads a picture of the text, given its address, and answers with its key (`img_...`). Without a key, or when it fails or
   * takes longer than 20 seconds, the picture is a link. Each address is asked for once. Only for `markdown`.
   */
  readonly images?: Images.Upload | undefined
  readonly header?: Header | undefined
  /** Colour of the header. Default `blue`. */
  readonly template?: Element.HeaderTemplate | undefined
  /** The id of the text's element: a letter, then letters, digits and underscores, 20 at most. Default `md`. */
  readonly elementId?: string | undefined
  /** The least time between the starts of two updates. Default 250 ms. */
  readonly interval?: Duration.DurationInput | undefined
  /** What stands in the card until the first text comes. Default: nothing. */
  readonly placeholder?: string | undefined
  /** A small text below, when the whole text is there; a function is asked then. */
  readonly footer?: string | (() => string | undefined) | undefined
  /** What the list of chats shows when the text is there. Default: the text's first words. */
  readonly summary?: string | ((text: string) => string) | undefined
  /** A small text below, when the source of the text failed; `null` for none. */
  readonly failed?: string | ((cause: Cause.Cause<unknown>) => string) | null | undefined
  /** A small text below, when the program was interrupted; `null` for none. */
  readonly interrupted?: string | null | undefined
  /** Told how far the run came that could not deliver all of its text, or whose text was cut short; once, when all is closed. */
  readonly onFailure?: ((progress: Progress) => void) | undefined
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
  /** Changes what stands above the text, on all its cards. */
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

/** By the error that a run failed with: how far it came, and which it was, unless there were several. */
const progresses = new WeakMap<object, { readonly run: object; readonly progress: Progress | undefined }>()

/**
 * How much of its text a run had delivered when it failed with this error, the last of it included that was shown
 * while the card was closed. None for an error object that several runs failed with, since it does not tell which:
 * `onFailure` of the options does.
 *
 * @since 0.1.0
 * @category accessors
 */
export const progress = (error: unknown): Option.Option<Progress> =>
  typeof error === "object" && error !== null
    ? Option.fromNullable(progresses.get(error)?.progress)
    : Option.none()

const remember = (run: object, cause: Cause.Cause<unknown>, progress: Progress): void => {
  for (const error of [...Cause.failures(cause), ...Cause.defects(cause)]) {
    if (typeof error !== "object" || error === null) continue
    const known = progresses.get(error)
    progresses.set(error, { run, progress: known === undefined || known.run === run ? progress : undefined })
  }
}

const headerOf = (header: Header, template: Element.HeaderTemplate | undefined): Element.Header =>
  typeof header === "string"
    ? { title: { tag: "plain_text", content: header }, template: template ?? "blue" }
    : template === undefined
      ? header
      : { ...header, template }

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

/** What the user's functions say. One that throws keeps no card from being closed: it is logged, and the default said. */
interface Voice {
  readonly summary: (text: string) => string
  readonly footer: () => string | undefined
  readonly noteFor: Deck.Options["noteFor"]
  readonly onFailure: (progress: Progress) => void
  /** Logs what was thrown. */
  readonly confess: Effect.Effect<void>
}

const makeVoice = (
  options: Pick<Options, "failed" | "footer" | "interrupted" | "summary" | "onFailure">
): Voice => {
  const { failed, footer, interrupted, onFailure, summary } = options
  let thrown: Array<readonly [what: string, defect: unknown]> = []
  const ask = <A>(what: string, question: () => A, otherwise: A): A => {
    try {
      return question()
    } catch (defect) {
      thrown.push([what, defect])
      return otherwise
    }
  }
  const cutShort = "⚠️ Cut short by an error"
  return {
    summary: (text) =>
      typeof summary === "function"
        ? String(ask("summary", () => summary(text), undefined) ?? firstWords(text))
        : (summary ?? firstWords(text)),
    footer: () => (typeof footer === "function" ? ask("footer", footer, undefined) : footer),
    noteFor: (exit) => {
      if (Exit.isSuccess(exit) || Cause.isInterruptedOnly(exit.cause)) {
        return interrupted === null ? undefined : (interrupted ?? "⏹ Interrupted")
      }
      if (failed === null) return undefined
      return typeof failed === "function"
        ? ask("failed", () => failed(exit.cause), cutShort)
        : (failed ?? cutShort)
    },
    onFailure: (progress) => ask("onFailure", () => onFailure?.(progress), undefined),
    confess: Effect.suspend(() => {
      const all = thrown
      thrown = []
      return Effect.forEach(
        all,
        ([what, defect]) => Effect.logError(`CardStream: \`${what}\` threw`, Cause.die(defect)),
        { discard: true }
      )
    })
  }
}

/** What a deck needs to know, of the options. */
const deckOptions = (
  options: Options,
  voice: Voice,
  textLength: () => number
): Omit<Deck.Options, "isEager" | "isTyped"> => {
  const run = {}
  return {
    target: options,
    settings: {
      patience: Duration.toMillis(options.patience ?? "2 minutes"),
      attemptTimeout: Duration.toMillis(options.timeout ?? "15 seconds")
    },
    interval: Duration.toMillis(options.interval ?? 250),
    closeTimeout: Duration.toMillis(options.closeTimeout ?? "30 seconds"),
    maxBytes: options.maxBytes ?? Number.POSITIVE_INFINITY,
    noteId: options.elementId === "closing_note" ? "closing_note_" : "closing_note",
    noteFor: voice.noteFor,
    onFailure: (cause, report, isLast) => {
      const progress = { ...report, textLength: textLength() }
      remember(run, cause, progress)
      if (isLast) voice.onFailure(progress)
    },
    onEnd: voice.confess
  }
}

/** A document that is shown as the options say. */
const documentOf = (
  options: Options,
  main: Document.Options["main"],
  images: Images.Images,
  voice: Voice
): Document.Document => {
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
    summary: voice.summary,
    dialect: options.text === "raw" ? Dialect.raw : Dialect.markdown(images.keyOf),
    images
  })
}

const delivered = ({ cardIds, messageIds, updates }: Machine.Report, textLength: number): Result => ({
  cardIds,
  messageIds,
  updates,
  textLength
})

/** Opens a card that shows a document. */
const open = (options: Options, main: Document.Options["main"], textLength: () => number) =>
  Effect.gen(function* () {
    const voice = makeVoice(options)
    let wake = (): void => {}
    const images =
      options.images === undefined || options.text === "raw"
        ? Images.none
        : yield* Images.make(options.images, () => wake())
    const deck = yield* Deck.make(documentOf(options, main, images, voice), {
      ...deckOptions(options, voice, textLength),
      isEager: true,
      isTyped: () => true
    })
    wake = deck.wake
    return { deck, voice }
  })

/** Takes a change, unless it can no longer be delivered. */
const change = <C>(
  deck: Deck.Deck<C>,
  apply: (push: (change: C) => void) => void
): Effect.Effect<void, FeishuError.FeishuError> =>
  Effect.suspend(() => {
    if (deck.isEnding())
      return invalid("text", "came after `finish` or `fail`: the card is closed, or about to be")
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
    let length = 0
    const { deck, voice } = yield* open(options, { block: element_id, frame }, () => length)
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
      finish: Effect.map(
        Effect.suspend(() => deck.finish(deck.isEnding() ? undefined : voice.footer())),
        result
      ),
      fail: (note) =>
        Effect.map(
          Effect.suspend(() => deck.abort(note ?? voice.noteFor(Exit.fail("failed by hand")))),
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
      failWhen(
        Sink.forEachChunk((chunk: Chunk.Chunk<string>) => handle.append(Chunk.join(chunk, ""))),
        handle.failure
      ).pipe(Sink.mapEffect(() => handle.finish))
    )
  )

/**
 * What a use of a tool has come to.
 *
 * @since 0.1.0
 * @category parts
 */
export type ToolState = "pending" | "running" | "done" | "failed"

/**
 * A piece of what a model does while it answers.
 *
 * Texts go on in the element that stands last if that is of their kind, and begin a new one otherwise; texts with an
 * `id` go on in the element of that id. A tool stands where it was first told of, and later parts with its id change it.
 *
 * @since 0.1.0
 * @category parts
 */
export type Part =
  | { readonly _tag: "Thinking"; readonly text: string; readonly id?: string | undefined }
  | { readonly _tag: "Answer"; readonly text: string; readonly id?: string | undefined }
  | Tool

/**
 * A use of a tool.
 *
 * @since 0.1.0
 * @category parts
 */
export interface Tool {
  readonly _tag: "Tool"
  readonly id: string
  readonly name: string
  readonly state: ToolState
  /** What it was asked, or what came of it, in the Markdown of `text`. Two thousand bytes of it are shown, and how much is left out. */
  readonly detail?: string | undefined
}

/**
 * A piece of reasoning.
 *
 * @since 0.1.0
 * @category parts
 */
export const thinking = (text: string, id?: string): Part => ({ _tag: "Thinking", text, id })

/**
 * A piece of the answer.
 *
 * @since 0.1.0
 * @category parts
 */
export const answer = (text: string, id?: string): Part => ({ _tag: "Answer", text, id })

/**
 * What a use of a tool has come to.
 *
 * @example
 * CardStream.tool({ id: "call_1", name: "search", state: "running", detail: "the weather in Hangzhou" })
 *
 * @since 0.1.0
 * @category parts
 */
export const tool = (options: Omit<Tool, "_tag">): Part => ({ _tag: "Tool", ...options })

/**
 * How parts are shown.
 *
 * @since 0.1.0
 * @category models
 */
export interface PartsOptions extends Omit<Options, "elementId"> {
  /** What stands above reasoning. Default `Thinking`. */
  readonly thinkingTitle?: string | undefined
  /** What stands above a tool. Default: a sign of its state and its name. */
  readonly toolTitle?: ((tool: Tool) => string) | undefined
  /** Whether the panels of reasoning and tools stand open. Default false. */
  readonly expanded?: boolean | undefined
}

const signs: Readonly<Record<ToolState, string>> = { pending: "⏳", running: "▶️", done: "✅", failed: "❌" }

/** Bytes of a tool's detail. */
const detailBytes = 2_000

/** As much of a detail as is shown, and how much is left out. */
const shortened = (detail: string, render: (detail: string) => string): string => {
  let maxBytes = detailBytes
  for (;;) {
    const cut = Split.cut(detail, { maxBytes, maxTables: 1 })
    const shown = render(cut === undefined ? detail : detail.slice(0, cut.index) + cut.close)
    const isShort = Split.jsonBytes(shown) <= detailBytes + 200
    if (isShort || maxBytes <= 256) {
      if (cut === undefined) return shown
      return `${shown}\n\n… and ${Array.from(detail.slice(cut.index)).length} more characters`
    }
    maxBytes = Math.max(256, Math.floor(Math.min(maxBytes, Split.jsonBytes(detail)) * 0.7))
  }
}

const panel = (id: string, title: string, content: string, expanded: boolean) => {
  const element: Element.CollapsiblePanel = {
    tag: "collapsible_panel",
    element_id: id,
    expanded,
    header: { title: { tag: "plain_text", content: title } },
    elements: [{ tag: "markdown", element_id: `${id}_text`, content, text_size: "notation" }]
  }
  return { ...element }
}

/** Says which element of the card a part is for. */
const makeLayout = (options: PartsOptions): ((part: Part) => Document.Change) => {
  const { expanded = false, thinkingTitle = "Thinking" } = options
  const titleOf = options.toolTitle ?? ((tool) => `${signs[tool.state]} ${tool.name}`)
  const known = new Map<string, string>()
  let last: { readonly key: string; readonly block: string } | undefined

  const blockOf = (kind: string, id: string | undefined): string => {
    const key = id === undefined ? kind : `${kind} ${id}`
    const block = id === undefined ? (last?.key === key ? last.block : undefined) : known.get(key)
    if (block !== undefined) return block
    const next = `${kind}${known.size + 1}`
    known.set(id === undefined ? next : key, next)
    last = { key, block: next }
    return next
  }
  return (part) => {
    if (part._tag !== "Tool") {
      const isMain = part._tag === "Answer"
      const block = blockOf(isMain ? "answer" : "thinking", part.id)
      const frame: Document.Frame = isMain
        ? (content) => ({ tag: "markdown", element_id: block, content })
        : (content) => panel(block, thinkingTitle, content, expanded)
      return { _tag: "Text", block, frame, text: part.text, isMain }
    }
    const block = blockOf("tool", part.id)
    const title = titleOf(part)
    const plain: Element.Div = {
      tag: "div",
      element_id: block,
      text: { tag: "plain_text", content: title, text_size: "notation" }
    }
    const hasDetail = part.detail !== undefined && part.detail !== ""
    const shown = (render: (detail: string) => string): Json =>
      hasDetail ? panel(block, title, shortened(part.detail, render), expanded) : { ...plain }
    const element = shown(options.text === "raw" ? Dialect.raw.render : Dialect.detail)
    // What is not over yet may still come to something.
    const isOver = part.state === "done" || part.state === "failed"
    const reserve = isOver ? 0 : detailBytes + 600
    const shape = {
      element,
      text: title,
      get plain() {
        return shown(Dialect.raw.plain)
      }
    }
    return { _tag: "Tool", block, shape, reserve }
  }
}

/**
 * Shows what a model does, reasoning, uses of tools and answer, in one card while it comes: each in an element of its
 * own, in the order in which they first appeared. What is too long goes on in further cards; a tool is brought up to
 * date wherever it stands. `textLength` and `delivered` count reasoning and answer.
 *
 * The promises are those of `run`.
 *
 * @example
 * Stream.make(
 *   CardStream.thinking("Where is that?"),
 *   CardStream.tool({ id: "1", name: "search", state: "running" }),
 *   CardStream.tool({ id: "1", name: "search", state: "done", detail: "Found **three** places" }),
 *   CardStream.answer("It is in Hangzhou.")
 * ).pipe(CardStream.parts({ receiveId: "ou_7d8a" }))
 *
 * @see https://open.feishu.cn/document/cardkit-v1/streaming-updates-openapi-overview
 * @since 0.1.0
 * @category running
 */
export const parts: {
  (
    options: PartsOptions
  ): <E, R>(
    stream: Stream.Stream<Part, E, R>
  ) => Effect.Effect<Result, E | FeishuError.FeishuError, R | FeishuClient>
  <E, R>(
    stream: Stream.Stream<Part, E, R>,
    options: PartsOptions
  ): Effect.Effect<Result, E | FeishuError.FeishuError, R | FeishuClient>
} = dual(
  2,
  <E, R>(
    stream: Stream.Stream<Part, E, R>,
    options: PartsOptions
  ): Effect.Effect<Result, E | FeishuError.FeishuError, R | FeishuClient> =>
    Effect.scoped(
      Effect.gen(function* () {
        yield* validate(options)
        let length = 0
        const layout = makeLayout(options)
        const { deck, voice } = yield* open(options, undefined, () => length)
        const take = (part: Part) => {
          if (part._tag !== "Tool") {
            if (part.text === "") return Effect.void
            length += part.text.length
          }
          return change(deck, (push) => push(layout(part)))
        }
        yield* Effect.raceFirst(Stream.runForEach(stream, take), deck.failure)
        yield* deck.finish(voice.footer())
        return delivered(deck.report(), length)
      })
    )
)

/**
 * What `cards` takes: the options of `run` that make sense where the cards come ready made.
 *
 * @since 0.1.0
 * @category models
 */
export interface CardsOptions extends Omit<
  Options,
  | "header"
  | "template"
  | "elementId"
  | "placeholder"
  | "typing"
  | "maxBytes"
  | "maxTables"
  | "summary"
  | "text"
  | "images"
> {
  /** What the list of chats shows when the last state is there. Default: the card's own summary, or its title. */
  readonly summary?: string | undefined
}

/**
 * Shows a stream of states of one card, such as a dashboard or a progress: each state is a whole card, built with
 * `Card` or plain JSON, and what is sent is the difference, by the ids of elements.
 *
 * While an update is under way the newest state waits and the ones before it are passed over; the last one is always
 * shown. Elements without an id, moved elements and changes of the header cost an update of the whole card. Texts
 * that only grow are typed. A stream without a state sends nothing.
 *
 * Fails with `FeishuInvalidRequestError`, before it is sent, at a state that the platform would refuse. Otherwise the
 * promises are those of `run`.
 *
 * @example
 * Stream.range(0, 100).pipe(
 *   Stream.map((percent) => Card.make().pipe(Card.markdown(`${percent} %`, { element_id: "percent" }))),
 *   CardStream.cards({ receiveId: "oc_5ad1" })
 * )
 *
 * @see https://open.feishu.cn/document/cardkit-v1/card/batch_update
 * @since 0.1.0
 * @category running
 */
export const cards: {
  (
    options: CardsOptions
  ): <E, R>(
    stream: Stream.Stream<Element.CardJson, E, R>
  ) => Effect.Effect<Result, E | FeishuError.FeishuError, R | FeishuClient>
  <E, R>(
    stream: Stream.Stream<Element.CardJson, E, R>,
    options: CardsOptions
  ): Effect.Effect<Result, E | FeishuError.FeishuError, R | FeishuClient>
} = dual(
  2,
  <E, R>(
    stream: Stream.Stream<Element.CardJson, E, R>,
    options: CardsOptions
  ): Effect.Effect<Result, E | FeishuError.FeishuError, R | FeishuClient> =>
    Effect.scoped(
      Effect.gen(function* () {
        yield* validate({ ...options, summary: undefined })
        const voice = makeVoice({ ...options, summary: undefined })
        const deck = yield* Deck.make(new States.States(options.summary), {
          ...deckOptions({ ...options, summary: undefined }, voice, () => 0),
          isEager: false,
          isTyped: (before, after) => before !== "" && after.startsWith(before)
        })
        const take = (card: Element.CardJson) => {
          const problems = States.problemsOf(card)
          return problems.length > 0
            ? new FeishuInvalidRequestError({ endpoint: "CardStream.cards", problems })
            : change(deck, (push) => push(card))
        }
        yield* Effect.raceFirst(Stream.runForEach(stream, take), deck.failure)
        yield* deck.finish(voice.footer())
        return delivered(deck.report(), 0)
      })
    )
)
