/**
 * The functions that stream, for a text that is written in one way or another.
 */
import * as Split from "@effect-feishu/cards/Split"
import type * as Element from "@effect-feishu/cards/Element"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import { FeishuInvalidRequestError } from "@effect-feishu/core/FeishuError"
import type * as FeishuError from "@effect-feishu/core/FeishuError"
import * as Settings from "@effect-feishu/core/Settings"
import * as Cause from "effect/Cause"
import * as Chunk from "effect/Chunk"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { dual } from "effect/Function"
import * as Option from "effect/Option"
import type * as Scope from "effect/Scope"
import * as Sink from "effect/Sink"
import * as Stream from "effect/Stream"
import * as Deck from "./deck.js"
import { type Dialect, raw } from "./dialect.js"
import type { Json } from "./difference.js"
import * as Document from "./document.js"
import type { Images } from "./images.js"
import { failWhen } from "./line/sink.js"
import type * as Machine from "./machine.js"
import type * as Models from "./models.js"
import * as Place from "./place.js"
import * as States from "./states.js"
import { firstWords } from "./words.js"

interface Opened {
  readonly dialect: Dialect
  readonly images: Images
}

/** What texts are written in. A program carries what it needs for that alone. */
export interface Writing {
  /** For one run; `wake` is called when something that was shown may look otherwise now. */
  readonly open: (wake: () => void) => Effect.Effect<Opened, never, Scope.Scope>
  /** A tool's detail as the card shows it. */
  readonly detail: (source: string) => string
}

/** By the error that a run failed with: how far it came, and which it was, unless there were several. */
const progresses = new WeakMap<
  object,
  { readonly run: object; readonly progress: Models.Progress | undefined }
>()

/**
 * How much of its text a run had delivered when it failed with this error, the last of it included that was shown
 * while the card was closed. None for an error object that several runs failed with, since it does not tell which:
 * `onFailure` of the options does.
 *
 * @since 0.1.0
 * @category accessors
 */
export const progress = (error: unknown): Option.Option<Models.Progress> =>
  typeof error === "object" && error !== null
    ? Option.fromNullable(progresses.get(error)?.progress)
    : Option.none()

const remember = (run: object, cause: Cause.Cause<unknown>, progress: Models.Progress): void => {
  for (const error of [...Cause.failures(cause), ...Cause.defects(cause)]) {
    if (typeof error !== "object" || error === null) continue
    const known = progresses.get(error)
    progresses.set(error, { run, progress: known === undefined || known.run === run ? progress : undefined })
  }
}

const headerOf = (header: Models.Header, template: Element.HeaderTemplate | undefined): Element.Header =>
  typeof header === "string"
    ? { title: { tag: "plain_text", content: header }, template: template ?? "blue" }
    : template === undefined
      ? header
      : { ...header, template }

const invalid = (path: string, message: string): FeishuInvalidRequestError =>
  new FeishuInvalidRequestError({ endpoint: "CardStream", problems: [{ path, message }] })

const words = Settings.text
const none = /*#__PURE__*/ Settings.oneOf(null)
const asked = /*#__PURE__*/ Settings.anyOf(words, Settings.func)

const rules = {
  receiveId: words,
  receiveIdType: words,
  replyTo: words,
  inThread: Settings.flag,
  header: /*#__PURE__*/ Settings.anyOf(words, Settings.record),
  template: words,
  elementId: words,
  typing: Settings.record,
  text: /*#__PURE__*/ Settings.oneOf("markdown", "raw"),
  thinkingTitle: words,
  expanded: Settings.flag,
  interval: Settings.duration,
  placeholder: words,
  footer: asked,
  summary: asked,
  failed: /*#__PURE__*/ Settings.anyOf(asked, none),
  interrupted: /*#__PURE__*/ Settings.anyOf(words, none),
  onFailure: Settings.func,
  toolTitle: Settings.func,
  images: Settings.func,
  maxBytes: /*#__PURE__*/ Settings.whole(Document.leastBytes),
  maxTables: /*#__PURE__*/ Settings.whole(1),
  patience: Settings.duration,
  timeout: Settings.time,
  closeTimeout: Settings.time
}

/** `own`: the rules where they are others than those of all runs. */
const validate = (
  options: Models.Options,
  own: { readonly [option: string]: Settings.Rule } = {}
): Effect.Effect<void, FeishuInvalidRequestError> => {
  const problems = [...Settings.problemsOf<object>(options ?? null, { ...rules, ...own })]
  if (problems.length === 0) problems.push(...Place.problemsOf(options))
  if (!/^[A-Za-z]\w{0,19}$/.test(options?.elementId ?? "md")) {
    problems.push({
      path: "elementId",
      message: "must be a letter, then letters, digits and underscores, 20 at most"
    })
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
  readonly onFailure: (progress: Models.Progress) => void
  /** Logs what was thrown. */
  readonly confess: Effect.Effect<void>
}

const makeVoice = (
  options: Pick<Models.Options, "failed" | "footer" | "interrupted" | "summary" | "onFailure">
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
  options: Models.Options,
  voice: Voice,
  textLength: () => number
): Omit<Deck.Options, "isEager" | "isTyped"> => {
  const run = {}
  return {
    target: options,
    settings: {
      patience: Settings.millisOf(options.patience ?? "2 minutes"),
      attemptTimeout: Settings.millisOf(options.timeout ?? "15 seconds")
    },
    interval: Settings.millisOf(options.interval ?? 250),
    closeTimeout: Settings.millisOf(options.closeTimeout ?? "30 seconds"),
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
  options: Models.Options,
  main: Document.Options["main"],
  { dialect, images }: Opened,
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
    dialect,
    images
  })
}

const delivered = ({ cardIds, messageIds, updates }: Machine.Report, textLength: number): Models.Result => ({
  cardIds,
  messageIds,
  updates,
  textLength
})

/** Opens a card that shows a document. */
const open = (
  writing: Writing,
  options: Models.Options,
  main: Document.Options["main"],
  textLength: () => number
) =>
  Effect.gen(function* () {
    const voice = makeVoice(options)
    let wake = (): void => {}
    const opened = yield* writing.open(() => wake())
    const deck = yield* Deck.make(documentOf(options, main, opened, voice), {
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

/** Opens a card that is written by hand. */
export const make = (
  writing: Writing,
  options: Models.Options
): Effect.Effect<Models.Handle, FeishuError.FeishuError, FeishuClient | Scope.Scope> =>
  Effect.gen(function* () {
    yield* validate(options)
    const element_id = options.elementId ?? "md"
    const frame: Document.Frame = (content) => ({ tag: "markdown", element_id, content })
    let length = 0
    const { deck, voice } = yield* open(writing, options, { block: element_id, frame }, () => length)
    const result = (): Models.Result => delivered(deck.report(), length)

    const append: Models.Handle["append"] = (text) =>
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

/** Shows a stream of text. */
export const run = <E, R>(
  writing: Writing,
  stream: Stream.Stream<string, E, R>,
  options: Models.Options
): Effect.Effect<Models.Result, E | FeishuError.FeishuError, R | FeishuClient> =>
  Effect.scoped(
    Effect.gen(function* () {
      const handle = yield* make(writing, options)
      yield* Effect.raceFirst(
        Stream.runForEachChunk(stream, (chunk) => handle.append(Chunk.join(chunk, ""))),
        handle.failure
      )
      return yield* handle.finish
    })
  )

export const sink = (
  writing: Writing,
  options: Models.Options
): Sink.Sink<Models.Result, string, never, FeishuError.FeishuError, FeishuClient> =>
  Sink.unwrapScoped(
    Effect.map(make(writing, options), (handle) =>
      failWhen(
        Sink.forEachChunk((chunk: Chunk.Chunk<string>) => handle.append(Chunk.join(chunk, ""))),
        handle.failure
      ).pipe(Sink.mapEffect(() => handle.finish))
    )
  )

const signs: Readonly<Record<Models.ToolState, string>> = {
  pending: "⏳",
  running: "▶️",
  done: "✅",
  failed: "❌"
}

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
const makeLayout = (
  writing: Writing,
  options: Models.PartsOptions
): ((part: Models.Part) => Document.Change) => {
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
    const element = shown(writing.detail)
    // What is not over yet may still come to something.
    const isOver = part.state === "done" || part.state === "failed"
    const reserve = isOver ? 0 : detailBytes + 600
    const shape = {
      element,
      text: title,
      get plain() {
        return shown(raw.plain)
      }
    }
    return { _tag: "Tool", block, shape, reserve }
  }
}

/** Shows parts of an answer. */
export const parts = <E, R>(
  writing: Writing,
  stream: Stream.Stream<Models.Part, E, R>,
  options: Models.PartsOptions
): Effect.Effect<Models.Result, E | FeishuError.FeishuError, R | FeishuClient> =>
  Effect.scoped(
    Effect.gen(function* () {
      yield* validate(options)
      let length = 0
      const layout = makeLayout(writing, options)
      const { deck, voice } = yield* open(writing, options, undefined, () => length)
      const take = (part: Models.Part) => {
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
export const cards: Models.Run<Element.CardJson, Models.CardsOptions> = /*#__PURE__*/ dual(
  2,
  <E, R>(
    stream: Stream.Stream<Element.CardJson, E, R>,
    options: Models.CardsOptions
  ): Effect.Effect<Models.Result, E | FeishuError.FeishuError, R | FeishuClient> =>
    Effect.scoped(
      Effect.gen(function* () {
        yield* validate(options, { summary: words })
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
