/**
 * Text in the card's own Markdown that grows, in a card that shows it growing: for who converts Markdown otherwise, or writes
 * for cards in the first place.
 *
 * Everything is as in `CardStream` with `text: "raw"`. What is different is what a program loads: nothing here knows ordinary
 * Markdown, so the parser for it, a third of a bundle, stays out.
 *
 * Whatever the text is shows on the card: text of strangers or of a model has to be escaped (`Markdown.escape`) or converted
 * before, or it could mention everyone.
 *
 * @example
 * import * as RawCardStream from "@effect-feishu/streaming/RawCardStream"
 *
 * Stream.make("<font color='red'>Hello</font>").pipe(RawCardStream.run({ receiveId: "ou_7d8a", header: "Answer" }))
 *
 * @since 0.1.0
 */
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import type { FeishuError } from "@effect-feishu/core/FeishuError"
import type * as Effect from "effect/Effect"
import { dual } from "effect/Function"
import type * as Scope from "effect/Scope"
import type * as Sink from "effect/Sink"
import type * as Models from "./internal/models.js"
import { raw } from "./internal/raw.js"
import * as Runs from "./internal/runs.js"

export type {
  CardsOptions,
  Handle,
  Header,
  Options,
  Part,
  PartsOptions,
  Progress,
  Result,
  Run,
  Tool,
  ToolState
} from "./internal/models.js"
export { answer, thinking, tool } from "./internal/models.js"
export { cards, progress } from "./internal/runs.js"

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
  options: Models.Options
): Effect.Effect<Models.Handle, FeishuError, FeishuClient | Scope.Scope> => Runs.make(raw, options)

/**
 * Shows a stream of text in a card while it comes, and answers with what was delivered.
 *
 * Fails with the stream's own error, or with the `FeishuError` that kept the text from being delivered (`progress` says
 * how much of it was). In either case, and on interruption, the card is closed and says so.
 *
 * @example
 * RawCardStream.run(tokens, { replyTo: "om_1", inThread: true, placeholder: "Thinking...", header: "Answer" })
 *
 * @see https://open.feishu.cn/document/cardkit-v1/streaming-updates-openapi-overview
 * @since 0.1.0
 * @category running
 */
export const run: Models.Run<string, Models.Options> = /*#__PURE__*/ dual(
  2,
  (stream, options: Models.Options) => Runs.run(raw, stream, options)
)

/**
 * The same as a sink, for pipelines that end in one.
 *
 * @since 0.1.0
 * @category running
 */
export const sink = (
  options: Models.Options
): Sink.Sink<Models.Result, string, never, FeishuError, FeishuClient> => Runs.sink(raw, options)

/**
 * Shows what a model does, reasoning, uses of tools and answer, in one card while it comes: each in an element of its
 * own, in the order in which they first appeared. What is too long goes on in further cards; a tool is brought up to
 * date wherever it stands. `textLength` and `delivered` count reasoning and answer.
 *
 * The promises are those of `run`.
 *
 * @example
 * Stream.make(
 *   RawCardStream.thinking("Where is that?"),
 *   RawCardStream.tool({ id: "1", name: "search", state: "running" }),
 *   RawCardStream.tool({ id: "1", name: "search", state: "done", detail: "Found **three** places" }),
 *   RawCardStream.answer("It is in Hangzhou.")
 * ).pipe(RawCardStream.parts({ receiveId: "ou_7d8a" }))
 *
 * @see https://open.feishu.cn/document/cardkit-v1/streaming-updates-openapi-overview
 * @since 0.1.0
 * @category running
 */
export const parts: Models.Run<Models.Part, Models.PartsOptions> = /*#__PURE__*/ dual(
  2,
  (stream, options: Models.PartsOptions) => Runs.parts(raw, stream, options)
)
