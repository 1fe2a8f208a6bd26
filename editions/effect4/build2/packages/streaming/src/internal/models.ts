/**
 * What the functions that stream take and give, whatever the text is written in.
 */
import type * as Element from "@effect-feishu/cards/Element"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import type { FeishuError } from "@effect-feishu/core/FeishuError"
import type * as Cause from "effect/Cause"
import type * as Duration from "effect/Duration"
import type * as Effect from "effect/Effect"
import type * as Stream from "effect/Stream"
import type * as Place from "./place.js"

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
  readonly interval?: Duration.Input | undefined
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
  readonly patience?: Duration.Input | undefined
  /** How long one attempt may take. Default 15 seconds. */
  readonly timeout?: Duration.Input | undefined
  /** How long closing the cards may take when the run failed or was interrupted. Default 30 seconds. */
  readonly closeTimeout?: Duration.Input | undefined
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
  readonly append: (text: string) => Effect.Effect<void, FeishuError>
  /** The same as `append`. */
  readonly write: (text: string) => Effect.Effect<void, FeishuError>
  /** Puts another text in the place of all that was written. */
  readonly replace: (text: string) => Effect.Effect<void, FeishuError>
  /** Changes what stands above the text, on all its cards. */
  readonly setHeader: (header: Header, template?: Element.HeaderTemplate) => Effect.Effect<void, FeishuError>
  /** Fails as soon as the text can no longer be delivered; never succeeds. To be raced with the source of the text. */
  readonly failure: Effect.Effect<never, FeishuError>
  /** Shows all that was written, and closes the card. */
  readonly finish: Effect.Effect<Result, FeishuError>
  /** Shows all that was written with a note that it is not the whole, and closes the card. */
  readonly fail: (note?: string) => Effect.Effect<Result>
}

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
  /** What it was asked, or what came of it, in Markdown of the text's kind. Two thousand bytes of it are shown, and how much is left out. */
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

/**
 * What `cards` takes: the options of `run` that make sense where the cards come ready made.
 *
 * @since 0.1.0
 * @category models
 */
export interface CardsOptions extends Omit<
  Options,
  "header" | "template" | "elementId" | "placeholder" | "typing" | "maxBytes" | "maxTables" | "summary"
> {
  /** What the list of chats shows when the last state is there. Default: the card's own summary, or its title. */
  readonly summary?: string | undefined
}

/**
 * What shows a stream: given options and a stream, or the options first.
 *
 * @since 0.1.0
 * @category models
 */
export interface Run<In, O> {
  /** Waits for the stream, to be shown with these options. */
  (
    options: O
  ): <E, R>(stream: Stream.Stream<In, E, R>) => Effect.Effect<Result, E | FeishuError, R | FeishuClient>
  /** Shows the stream. */
  <E, R>(
    stream: Stream.Stream<In, E, R>,
    options: O
  ): Effect.Effect<Result, E | FeishuError, R | FeishuClient>
}
