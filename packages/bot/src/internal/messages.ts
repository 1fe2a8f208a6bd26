/** Layers of handlers of messages. */
import * as Settings from "@effect-feishu/core/Settings"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Command from "../Command.js"
import { Incoming } from "../Incoming.js"
import type { Message } from "../Message.js"
import * as reading from "./command.js"
import {
  type Base,
  type HandlerOptions,
  type Needed,
  type Provide,
  registered,
  timeoutOf
} from "./handlers.js"
import * as schema from "./line/schema.js"
import { reply } from "./reply.js"
import type { Run } from "./routes.js"
import type { Texts } from "./texts.js"

/** A handler as the router runs it. The keys of what it says are counted anew each time that it is tried. */
const running =
  <E, R, R2>(
    provide: Provide<R | R2>,
    { retry }: HandlerOptions<E, R2>,
    handler: (message: Message) => Effect.Effect<unknown, E, R>
  ): Run =>
  (message, incoming) => {
    const once = Effect.suspend(() => Settings.effectOf("The bot", "handler", handler(message)))
    const anew = Effect.suspend(() => Effect.provideService(once, Incoming, incoming()))
    return provide(incoming(), message.delivery, retry === undefined ? once : Effect.retry(anew, retry))
  }

/**
 * Handles what nothing else is for: every message that is no command of the bot and fits no pattern.
 *
 * The handler gets the message, whatever its kind. It runs in the context of its layer, apart from the connection that the
 * message came by, with a `Scope` that closes when it has ended; what it gives is not used. When it fails, the user is told
 * (`Texts.failed`), the failure is logged, and the message is kept among the failed ones of the inbox.
 *
 * Dies when the layer is built where there is another one, or `timeout` is no time at all.
 *
 * @example
 * const Echo = Bot.message((message) => Bot.reply(`You said: ${message.text}`))
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive
 * @since 0.1.0
 * @category handlers
 */
export const message = <E, R, R2 = never>(
  handler: (message: Message) => Effect.Effect<unknown, E, R>,
  options: HandlerOptions<E, R2> = {}
): Layer.Layer<never, never, Base | Needed<R | R2>> =>
  registered<R | R2>((router, provide) =>
    Effect.gen(function* () {
      const timeout = yield* timeoutOf("Bot.message", handler, options)
      const run = running(provide, options, handler)
      yield* router.add({ name: "Bot.message", kind: "message", timeout, match: () => ({ weight: 0, run }) })
    })
  )

/**
 * Handles messages whose text fits a regular expression and that are no command of the bot. The handler gets what was
 * found, with its groups.
 *
 * Of several that fit, the one is chosen that covers most of the text, then the one whose source comes first in the order
 * of the alphabet: in which order layers are built does not matter.
 *
 * Dies when the layer is built where another one has the same expression, or `timeout` is no time at all.
 *
 * @example
 * const Ticket = Bot.pattern(/\b([A-Z]+-\d+)\b/, ([, ticket]) => Bot.reply(`https://tickets.example.com/${ticket}`))
 *
 * @since 0.1.0
 * @category handlers
 */
export const pattern = <E, R, R2 = never>(
  expression: RegExp,
  handler: (found: RegExpExecArray, message: Message) => Effect.Effect<unknown, E, R>,
  options: HandlerOptions<E, R2> = {}
): Layer.Layer<never, never, Base | Needed<R | R2>> =>
  registered<R | R2>((router, provide) =>
    Effect.gen(function* () {
      yield* Settings.checkOrDie("Bot.pattern", { expression }, { expression: Settings.required(regExp) })
      // One that remembers where it stopped would find every second message.
      const stateless = new RegExp(expression.source, expression.flags.replaceAll(/[gy]/g, ""))
      const timeout = yield* timeoutOf(`The pattern ${String(stateless)}`, handler, options)
      yield* router.add({
        name: `the pattern ${String(stateless)}`,
        kind: "pattern",
        timeout,
        match: ({ text }) => {
          const found = stateless.exec(text)
          return found === null
            ? undefined
            : {
                weight: found[0].length,
                run: running(provide, options, (message) => handler(found, message))
              }
        }
      })
    })
  )

/**
 * How a command is described, and its handler run.
 *
 * @since 0.1.0
 * @category models
 */
export interface CommandOptions<E, R> extends Command.Options, HandlerOptions<E, R> {}

const regExp = /*#__PURE__*/ Settings.rule("a regular expression", (value) => value instanceof RegExp)

const commandRules = {
  description: Settings.text,
  aliases: Settings.texts,
  hidden: Settings.flag
}

const refusalText = (texts: Texts, refusal: reading.Refusal, usage: string): string =>
  refusal._tag === "Missing" ? texts.missing(refusal.name, usage) : texts.tooMany(refusal.words, usage)

type Handler<A, E, R> = (values: A, message: Message) => Effect.Effect<unknown, E, R>

/** A command whose parameters are read by `read`, which fails with what to tell the user. */
const commandOf = <A, E, R, R2, R3>(
  text: string,
  read: (values: reading.Values) => Effect.Effect<A, ReadonlyArray<schema.Problem>, R3>,
  handler: Handler<A, E, R>,
  options: CommandOptions<E, R2>
): Layer.Layer<never, never, Base | Needed<FeishuClient | Incoming | R | R2 | R3>> =>
  registered<FeishuClient | Incoming | R | R2 | R3>((router, provide) =>
    Effect.gen(function* () {
      const timeout = yield* timeoutOf(`The command "${text}"`, handler, options, commandRules)
      yield* Settings.checkOrDie(
        "Bot.command",
        { pattern: text },
        { pattern: Settings.required(Settings.text) }
      )
      const pattern = reading.parse(text, options.aliases)
      if (typeof pattern === "string") {
        return yield* Effect.dieMessage(`The pattern of the command "${text}" is wrong: ${pattern}.`)
      }
      const refused = (said: string) => reply(said)
      const runOf = (said: reading.Said): Run => {
        const taken = reading.valuesOf(pattern, said)
        if ("refusal" in taken) {
          return running(provide, {}, () =>
            refused(refusalText(router.texts(), taken.refusal, pattern.usage))
          )
        }
        return (message, incoming) =>
          provide(
            incoming(),
            message.delivery,
            Effect.matchEffect(read(taken.values), {
              onFailure: (problems) => refused(router.texts().invalid(problems, pattern.usage)),
              onSuccess: (values) =>
                running(provide, options, (message) => handler(values, message))(message, incoming)
            })
          )
      }
      const [first = [], ...words] = pattern.words
      const [name = "", ...otherNames] = first.map(
        (word) => `the command /${[word, ...words.flat()].join(" ")}`
      )
      yield* router.add({
        name,
        otherNames,
        kind: "command",
        timeout,
        described: options.hidden === true ? undefined : reading.described(pattern, options),
        match: (_, said) => {
          const weight = said === undefined ? 0 : reading.matches(pattern, said)
          return said === undefined || weight === 0 ? undefined : { weight, run: runOf(said) }
        }
      })
    })
  )

/**
 * Handles a command: a message that begins with a slash and the words of the pattern.
 *
 * A pattern is one or more words, then parameters: `<x>` has to be given, `[x]` may be left out, `<x...>` and `[x...]` take
 * all words that are left. The handler gets them by name, typed after the pattern. A schema, given before the handler, makes
 * other things of them; it sees of a parameter that was left out nothing at all.
 *
 * - Both slashes count, `/` and `／`, and upper and lower case are one. A mention of the bot may stand anywhere, and
 *   `/help@name` is for the bot of that name.
 * - Blanks of every kind and line breaks part words. Quotation marks of several scripts keep words together, and the name
 *   of somebody who is mentioned is one word.
 * - Who leaves out what has to be given, gives more than there is a place for, or what the schema refuses, is told so, with
 *   the usage.
 *
 * Of commands that begin alike, the one with more words is chosen: `/user add` before `/user`. Dies when the layer is
 * built where a pattern is wrong or stands there twice, be it by an alias, or `timeout` is no time at all.
 *
 * @example
 * const Scale = Bot.command("scale <service> [replicas]", ({ service, replicas }) =>
 *   Bot.reply(`Scaling ${service} to ${replicas ?? "1"}`), { description: "Sets how many run" })
 *
 * @since 0.1.0
 * @category handlers
 */
export function command<const Pattern extends string, A, I, R3, E, R, R2 = never>(
  pattern: Pattern & Command.Checked<Pattern>,
  schema: schema.Reader<A, I, R3> & Command.Fitted<Pattern, I>,
  handler: (parameters: A, message: Message) => Effect.Effect<unknown, E, R>,
  options?: CommandOptions<E, R2>
): Layer.Layer<never, never, Base | Needed<R | R2 | R3>>
/**
 * Handles a command: a message that begins with a slash and the words of the pattern.
 *
 * A pattern is one or more words, then parameters: `<x>` has to be given, `[x]` may be left out, `<x...>` and `[x...]` take
 * all words that are left. The handler gets them by name, as texts; a schema before the handler makes other things of
 * them. Who leaves out what has to be given, or gives more than there is a place for, is told so, with the usage.
 *
 * Of commands that begin alike, the one with more words is chosen. Dies when the layer is built where a pattern is wrong or
 * stands there twice, be it by an alias, or `timeout` is no time at all.
 *
 * @since 0.1.0
 * @category handlers
 */
export function command<const Pattern extends string, E, R, R2 = never>(
  pattern: Pattern & Command.Checked<Pattern>,
  handler: (parameters: Command.Parameters<Pattern>, message: Message) => Effect.Effect<unknown, E, R>,
  options?: CommandOptions<E, R2>
): Layer.Layer<never, never, Base | Needed<R | R2>>
export function command<A, I, E, R>(
  pattern: string,
  first: schema.Reader<A, I, R> | Handler<reading.Values, E, R>,
  second?: Handler<A, E, R> | CommandOptions<E, R>,
  third?: CommandOptions<E, R>
): Layer.Layer<never, never, Base | Needed<R>> {
  return typeof second === "function"
    ? commandOf(
        pattern,
        (values) => schema.read(first as schema.Reader<A, I, R>, values),
        second,
        third === undefined ? {} : third
      )
    : commandOf(
        pattern,
        Effect.succeed,
        first as Handler<reading.Values, E, R>,
        second === undefined ? {} : second
      )
}

/**
 * The commands of the bot, with what they take and what they do: what `help` says. Commands that are hidden are left out.
 *
 * @since 0.1.0
 * @category conversations
 */
export const helpText: Effect.Effect<string, never, Incoming> = /*#__PURE__*/ Effect.map(
  Incoming,
  ({ commands, texts }) => texts.help(commands)
)

/**
 * The command `/help`, or of another name, which tells of all commands: see `helpText`.
 *
 * @since 0.1.0
 * @category handlers
 */
export const help = (
  options: { readonly name?: string | undefined } & Command.Options = {}
): Layer.Layer<never, never, Base> =>
  command(options?.name ?? "help", () => Effect.flatMap(helpText, (text) => reply(text)), options)
