/**
 * Bots: handlers of messages as layers, and what they answer with.
 *
 * Handlers are merged into an application for `Events.layer`. Which of them a message is for follows from what they are:
 * commands before patterns before `Bot.message`. What a bot listens to, and what may run beside what, are layers too: see
 * `Policy` and `Lanes`.
 *
 * @example
 * const App = Layer.mergeAll(
 *   Bot.command("ping", () => Bot.reply("pong")),
 *   Bot.message((message) => Bot.reply(`You said: ${message.text}`))
 * )
 * const Main = LongConnection.layer().pipe(Layer.provide(Events.layer(App)))
 *
 * @since 0.1.0
 */
export { action, click, type ClickOptions, form, type FormOptions } from "./Bot/clicks.js"
export { ask, type AskAsOptions, askMessage, type AskOptions } from "./internal/ask.js"
export { MessageGone, NoAnswer } from "./internal/errors.js"
export type { HandlerOptions, Needed } from "./internal/handlers.js"
export {
  joined,
  left,
  type Move,
  type MoveOptions,
  reaction,
  type Reaction,
  type ReactionOptions
} from "./internal/happenings.js"
export { command, type CommandOptions, help, helpText, message, pattern } from "./internal/messages.js"
export {
  edit,
  type Placeholder,
  placeholder,
  react,
  recall,
  type Ref,
  reply,
  type ReplyOptions,
  type Sent,
  typing
} from "./internal/reply.js"
export { replyStream, type StreamOptions } from "./internal/stream.js"
