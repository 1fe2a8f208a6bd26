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
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import type { FeishuError } from "@effect-feishu/core/FeishuError"
import * as Effect from "effect/Effect"
import { dual } from "effect/Function"
import type * as Scope from "effect/Scope"
import type * as Sink from "effect/Sink"
import * as CommonMark from "./internal/commonMark.js"
import * as Images from "./internal/images.js"
import type * as Models from "./internal/models.js"
import { raw } from "./internal/raw.js"
import * as Runs from "./internal/runs.js"

export type {
  CardsOptions,
  Handle,
  Header,
  Part,
  Progress,
  Result,
  Run,
  Tool,
  ToolState
} from "./internal/models.js"
export { answer, thinking, tool } from "./internal/models.js"
export { cards, progress } from "./internal/runs.js"

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
 * What a text is written in, and what becomes of its pictures.
 *
 * @since 0.1.0
 * @category models
 */
export interface TextOptions {
  /** What the text is written in. Default `markdown`. */
  readonly text?: TextKind | undefined
  /**
   * Uploads a picture of the text, given its address, and answers with its key (`img_...`). Without a key, or when it fails or
   * takes longer than 20 seconds, the picture is a link. Each address is asked for once. Only for `markdown`.
   */
  readonly images?: Images.Upload | undefined
}

/**
 * Where the text goes and how it is shown. Exactly one of `receiveId` and `replyTo` is given.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options extends Models.Options, TextOptions {}

/**
 * How parts are shown.
 *
 * @since 0.1.0
 * @category models
 */
export interface PartsOptions extends Models.PartsOptions, TextOptions {}

const writingOf = (options: TextOptions): Runs.Writing => {
  // What is no object is refused by the run.
  const { images, text } = options ?? {}
  return text === "raw"
    ? raw
    : {
        open: (wake) =>
          Effect.map(
            images === undefined ? Effect.succeed(Images.none) : Images.make(images, wake),
            (images) => ({ dialect: CommonMark.markdown(images.keyOf), images })
          ),
        detail: CommonMark.detail
      }
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
): Effect.Effect<Models.Handle, FeishuError, FeishuClient | Scope.Scope> =>
  Runs.make(writingOf(options), options)

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
export const run: Models.Run<string, Options> = /*#__PURE__*/ dual(2, (stream, options: Options) =>
  Runs.run(writingOf(options), stream, options)
)

/**
 * The same as a sink, for pipelines that end in one.
 *
 * @since 0.1.0
 * @category running
 */
export const sink = (options: Options): Sink.Sink<Models.Result, string, never, FeishuError, FeishuClient> =>
  Runs.sink(writingOf(options), options)

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
export const parts: Models.Run<Models.Part, PartsOptions> = /*#__PURE__*/ dual(
  2,
  (stream, options: PartsOptions) => Runs.parts(writingOf(options), stream, options)
)
