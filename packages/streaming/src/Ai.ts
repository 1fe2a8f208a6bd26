/**
 * A language model's answer in a card, as it comes: reasoning, uses of tools, text, sources.
 *
 * Only who imports this module loads `@effect/ai`.
 *
 * @example
 * import * as LanguageModel from "@effect/ai/LanguageModel"
 *
 * LanguageModel.streamText({ prompt: "Where is West Lake?" }).pipe(Ai.run({ replyTo: "om_1", header: "Answer" }))
 *
 * @since 0.1.0
 */
import type * as AiError from "@effect/ai/AiError"
import type * as Response from "@effect/ai/Response"
import * as Markdown from "@effect-feishu/cards/Markdown"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import { type FeishuError, FeishuInvalidRequestError } from "@effect-feishu/core/FeishuError"
import * as Settings from "@effect-feishu/core/Settings"
import * as Effect from "effect/Effect"
import { dual } from "effect/Function"
import * as Stream from "effect/Stream"
import * as CardStream from "./CardStream.js"
import { failedMidway } from "./internal/line/aiError.js"

/**
 * What a model streams, whatever its tools are.
 *
 * @since 0.1.0
 * @category models
 */
export type StreamPart =
  | Exclude<Response.StreamPart<{}>, { readonly type: "tool-call" | "tool-result" }>
  | Response.ToolCallPart<string, unknown>
  | Response.ToolResultPart<string, unknown, unknown>

/**
 * How an answer is shown.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options extends Omit<CardStream.PartsOptions, "footer"> {
  /**
   * A small text below the whole answer, given how the model finished: why, and what it used. Default: that the answer
   * is not whole, where the model says so.
   */
  readonly footer?: string | ((finish: Response.FinishPart | undefined) => string | undefined) | undefined
}

/**
 * What a footer says of how the model finished, unless told otherwise.
 *
 * @since 0.1.0
 * @category options
 */
export const footerOf = (finish: Response.FinishPart | undefined): string | undefined => {
  switch (finish?.reason) {
    case "length":
      return "✂️ The answer reached the model's limit"
    case "content-filter":
      return "🚫 The answer was stopped by the model's filter"
    default:
      return undefined
  }
}

/** JSON as a code block whose fence is longer than any in it. */
const block = (value: unknown): string => {
  const text = typeof value === "string" ? value : (JSON.stringify(value, null, 2) ?? "")
  if (text === "") return ""
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([marks]) => marks.length))
  const fence = "`".repeat(longest + 1)
  return `${fence}${typeof value === "string" ? "" : "json"}\n${text}\n${fence}`
}

const hasContent = (value: unknown): boolean =>
  value !== undefined && value !== null && (typeof value !== "object" || Object.keys(value).length > 0)

/**
 * The parts of a card for the parts of one answer. Texts and tools keep the model's ids; of sources a list is made, which
 * stands last. Tokens used, metadata and files are not shown.
 *
 * Fails with an `AiError` where the model reports an error in its stream.
 *
 * @since 0.1.0
 * @category conversions
 */
export const toParts = <E, R>(
  stream: Stream.Stream<StreamPart, E, R>
): Stream.Stream<CardStream.Part, E | AiError.AiError, R> =>
  Stream.suspend(() => {
    /** Models use an id again in their next answer: it is another text then. */
    const rounds = new Map<string, number>()
    const begin = (id: string): void => void rounds.set(id, (rounds.get(id) ?? 0) + 1)
    const idOf = (id: string): string => `${id} ${rounds.get(id) ?? 0}`
    const sources = new Map<string, string>()

    const convert = (part: StreamPart): Effect.Effect<ReadonlyArray<CardStream.Part>, AiError.AiError> => {
      switch (part.type) {
        case "text-start":
        case "reasoning-start":
          begin(part.id)
          return none
        case "text-delta":
          return Effect.succeed([CardStream.answer(part.delta, idOf(part.id))])
        case "reasoning-delta":
          return Effect.succeed([CardStream.thinking(part.delta, idOf(part.id))])
        case "tool-params-start":
          return Effect.succeed([CardStream.tool({ id: part.id, name: part.name, state: "pending" })])
        case "tool-call": {
          const detail = hasContent(part.params) ? block(part.params) : undefined
          return Effect.succeed([CardStream.tool({ id: part.id, name: part.name, state: "running", detail })])
        }
        case "tool-result": {
          const detail = hasContent(part.encodedResult) ? block(part.encodedResult) : undefined
          const state = part.isFailure ? "failed" : "done"
          return Effect.succeed([CardStream.tool({ id: part.id, name: part.name, state, detail })])
        }
        case "source":
          sources.set(
            part.id,
            part.sourceType === "url"
              ? Markdown.link(part.title, part.url.href).source
              : Markdown.escape(part.title)
          )
          return none
        case "error":
          return Effect.fail(failedMidway(part.error))
        default:
          return none
      }
    }
    const list = Stream.suspend(() =>
      sources.size === 0
        ? Stream.empty
        : Stream.make(
            CardStream.answer([...sources.values()].map((each) => `- ${each}`).join("\n"), "sources")
          )
    )
    return Stream.concat(Stream.flattenIterables(Stream.mapEffect(stream, convert)), list)
  })

const none: Effect.Effect<ReadonlyArray<CardStream.Part>> = Effect.succeed([])

const rules: Settings.Rules<Options> = { footer: /*#__PURE__*/ Settings.anyOf(Settings.text, Settings.func) }

/**
 * Shows what `LanguageModel.streamText` streams in a card, and answers with what was delivered: reasoning and uses of
 * tools in panels, the text as it grows, sources at the end. The promises are those of `CardStream.run`.
 *
 * Fails with the stream's own error, with an `AiError` where the model reports one in its stream, or with the
 * `FeishuError` that kept the answer from being delivered. In any case the card is closed and says so.
 *
 * @example
 * LanguageModel.streamText({ prompt, toolkit }).pipe(
 *   Ai.run({ receiveId: "ou_7d8a", footer: (finish) => `${finish?.usage.outputTokens ?? 0} tokens` })
 * )
 *
 * @since 0.1.0
 * @category running
 */
export const run: {
  /**
   * Shows what `LanguageModel.streamText` streams in a card, and answers with what was delivered: reasoning and uses of
   * tools in panels, the text as it grows, sources at the end. The promises are those of `CardStream.run`.
   *
   * Fails with the stream's own error, with an `AiError` where the model reports one in its stream, or with the
   * `FeishuError` that kept the answer from being delivered. In any case the card is closed and says so.
   */
  (
    options: Options
  ): <E, R>(
    stream: Stream.Stream<StreamPart, E, R>
  ) => Effect.Effect<CardStream.Result, E | AiError.AiError | FeishuError, R | FeishuClient>
  /**
   * Shows what `LanguageModel.streamText` streams in a card, and answers with what was delivered: reasoning and uses of
   * tools in panels, the text as it grows, sources at the end. The promises are those of `CardStream.run`.
   *
   * Fails with the stream's own error, with an `AiError` where the model reports one in its stream, or with the
   * `FeishuError` that kept the answer from being delivered. In any case the card is closed and says so.
   */
  <E, R>(
    stream: Stream.Stream<StreamPart, E, R>,
    options: Options
  ): Effect.Effect<CardStream.Result, E | AiError.AiError | FeishuError, R | FeishuClient>
} = /*#__PURE__*/ dual(
  2,
  <E, R>(
    stream: Stream.Stream<StreamPart, E, R>,
    options: Options
  ): Effect.Effect<CardStream.Result, E | AiError.AiError | FeishuError, R | FeishuClient> =>
    Effect.suspend(() => {
      let finish: Response.FinishPart | undefined
      const problems = Settings.problemsOf(options ?? null, rules)
      if (problems.length > 0) {
        return Effect.fail(new FeishuInvalidRequestError({ endpoint: "CardStream", problems }))
      }
      const { footer = footerOf } = options
      const seen = Stream.tap(stream, (part) =>
        Effect.sync(() => {
          if (part.type === "finish") finish = part
        })
      )
      return CardStream.parts(toParts(seen), {
        ...options,
        footer: typeof footer === "function" ? () => footer(finish) : footer
      })
    })
)
