/** Questions, and what people answer. */
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import { type FeishuError, FeishuInvalidRequestError } from "@effect-feishu/core/FeishuError"
import type * as Im from "@effect-feishu/core/Im"
import * as Settings from "@effect-feishu/core/Settings"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { Incoming } from "../Incoming.js"
import type { Message } from "../Message.js"
import { type MessageGone, NoAnswer } from "./errors.js"
import * as schema from "./line/schema.js"
import { type ReplyOptions, replyRules, sayAs } from "./reply.js"

/**
 * How a question is put.
 *
 * @since 0.1.0
 * @category models
 */
export interface AskOptions extends ReplyOptions {
  /** How long an answer is waited for, each time that the question is put: eight hours unless told otherwise. */
  readonly within?: Duration.DurationInput | undefined
}

/**
 * How a question is put whose answer a schema reads.
 *
 * @since 0.1.0
 * @category models
 */
export interface AskAsOptions<A, I, R> extends AskOptions {
  /** Makes of the answer's text, without blanks around it, what the handler gets. */
  readonly as: schema.Reader<A, I, R>
  /** What is said where an answer does not fit: what is wrong, and a request for another one, unless told otherwise. */
  readonly again?: Im.Content | ((problems: ReadonlyArray<schema.Problem>) => Im.Content) | undefined
  /** How many answers may be given until one has to fit: as many as it takes unless told otherwise. */
  readonly tries?: number | undefined
}

const askRules = { ...replyRules, within: Settings.time }

const schemaRule = /*#__PURE__*/ Settings.rule(
  "a schema",
  (value) => value !== null && ["object", "function"].includes(typeof value) && "ast" in (value as object)
)

/**
 * Asks, and gives the message that is the answer, whatever its kind: see `ask`.
 *
 * @since 0.1.0
 * @category conversations
 */
export const askMessage = (
  question: Im.Content,
  options: AskOptions = {}
): Effect.Effect<Message, FeishuError | MessageGone | NoAnswer, FeishuClient | Incoming> =>
  Effect.gen(function* () {
    yield* Settings.check("Bot.ask", options, askRules)
    const { inThread, name, within = "8 hours" } = options
    const incoming = yield* Incoming
    const key = yield* incoming.key(name)
    const answer = yield* incoming.answer(sayAs(incoming, question, key, inThread), within, { key })
    if (Option.isNone(answer)) return yield* Effect.fail(new NoAnswer({ reason: "late" }))
    return answer.value
  })

type Asked = FeishuError | MessageGone | NoAnswer

/** What people answer is text: a schema takes all texts, or some, as `"yes" | "no"`. */
type OfText<A, I, R> = string extends I
  ? unknown
  : [Extract<I, string>] extends [never]
    ? { readonly as: schema.Reader<A, string, R> }
    : unknown

/**
 * Asks the one whose message is handled, and waits for the answer: a conversation is code that waits. Gives the answer's
 * text, or what the schema `as` makes of it.
 *
 * - The answer is the next message of the same person in the same chat or thread that is no command of the bot. It
 *   needs no mention, where the platform lets the bot see it. Messages of others are handled meanwhile.
 * - Of several questions to one person the answer is for the latest, unless it replies to another one. Who writes without a
 *   name has to reply to the question.
 * - Where the answer does not fit, `again` is said, and the question waits on.
 * - Further answers of the bot stand below the person's answer.
 *
 * The question lives in this process. After a crash a handler starts anew where the inbox runs it again; what it asked
 * within the hour is not asked twice. What must outlive processes is an `Approval`.
 *
 * Fails with `NoAnswer` where nobody answers in time, or no answer fits in as many tries as there are.
 *
 * @example
 * const Book = Bot.command("book <room...>", ({ room }) =>
 *   Effect.gen(function* () {
 *     const people = yield* Bot.ask("For how many?", { as: Schema.NumberFromString, again: "A number, please." })
 *     yield* Bot.reply(`${room.join(" ")} for ${people}`)
 *   }).pipe(Effect.catchTag("NoAnswer", () => Bot.reply("Then not."))))
 *
 * @since 0.1.0
 * @category conversations
 */
export function ask<A, I, R>(
  question: Im.Content,
  options: AskAsOptions<A, I, R> & OfText<A, I, R>
): Effect.Effect<A, Asked, FeishuClient | Incoming | R>
/**
 * Asks the one whose message is handled, and waits for the answer: a conversation is code that waits. Gives the answer's
 * text.
 *
 * The answer is the next message of the same person in the same chat or thread that is no command of the bot. With the
 * option `as` a schema reads it, and what does not fit is asked for again.
 *
 * Fails with `NoAnswer` where nobody answers in time.
 *
 * @since 0.1.0
 * @category conversations
 */
export function ask(
  question: Im.Content,
  options?: AskOptions
): Effect.Effect<string, Asked, FeishuClient | Incoming>
export function ask<A, I, R>(
  question: Im.Content,
  options: AskOptions & Partial<AskAsOptions<A, I, R>> = {}
): Effect.Effect<A | string, Asked, FeishuClient | Incoming | R> {
  const { again, as, tries = Infinity, ...rest } = options ?? {}
  const problems = Settings.problemsOf(options, {
    ...askRules,
    tries: Settings.wholeOrInfinity(1),
    as: schemaRule
  })
  if (problems.length > 0) {
    return Effect.fail(new FeishuInvalidRequestError({ endpoint: "Bot.ask", problems }))
  }
  return as === undefined
    ? Effect.map(askMessage(question, rest), ({ text }) => text.trim())
    : put(question, { again, as, ...rest }, tries)
}

const put = <A, I, R>(
  question: Im.Content,
  options: AskAsOptions<A, I, R>,
  tries: number
): Effect.Effect<A, Asked, FeishuClient | Incoming | R> => {
  const { again, as, ...rest } = options
  return Effect.flatMap(askMessage(question, rest), ({ text }) =>
    Effect.catchAll(schema.read(as, text.trim()), (problems) =>
      tries > 1
        ? Effect.flatMap(Incoming, ({ texts }) =>
            put(
              typeof again === "function" ? again(problems) : (again ?? texts.again(problems)),
              { ...options, name: rest.name === undefined ? undefined : `${rest.name}'` },
              tries - 1
            )
          )
        : Effect.fail(new NoAnswer({ reason: "unfit" }))
    )
  )
}
