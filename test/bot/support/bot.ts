/** A bot in a sandbox of its own, and what people see of it. */
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import type { Handlers } from "@effect-feishu/events/Handlers"
import * as Inbox from "@effect-feishu/events/Inbox"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import type * as SandboxChat from "@effect-feishu/sandbox/SandboxChat"
import * as SandboxEvents from "@effect-feishu/sandbox/SandboxEvents"
import type * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

/** A bot's handlers. */
export type App<E = never> = Layer.Layer<never, E, FeishuClient | Handlers>

export const bot = Sandbox.defaultApp.appId

/** Runs a test with a bot. */
export const withBot = <E>(
  app: App<E>,
  options?: SandboxFeishu.Options,
  inbox: Layer.Layer<Inbox.Inbox> = Inbox.layer
) => {
  const layer = SandboxEvents.layer(app, options).pipe(Layer.provideMerge(inbox))
  return <A, E2, R>(test: Effect.Effect<A, E2, R>) => Effect.provide(test, layer)
}

/** Waits until the bot rests: it has answered, or what it does waits for time to pass or for somebody. */
export const quiet: Effect.Effect<void, never, SandboxChat.Needed> = Effect.raceFirst(
  SandboxEvents.settled,
  // On a busy machine things take longer than it looks.
  Effect.repeatN(Sandbox.quiet, 4)
)

/** Somebody says something to the bot alone, and what comes of it is waited for. */
export const tell = (text: string, options: Omit<Sandbox.SayOptions, "bot" | "chatId"> = {}) =>
  Effect.tap(Sandbox.say(text, { ...options, bot }), () => quiet)

/** Somebody says something in the group, in the same way. */
export const inGroup = (text: string, options: Omit<Sandbox.SayOptions, "bot"> = {}) =>
  Effect.tap(Sandbox.say(text, options), () => quiet)

/** What the bot said, as text; of other kinds the content. */
export const said: Effect.Effect<ReadonlyArray<string>, never, Sandbox.Sandbox> = Effect.map(
  Sandbox.messages,
  (messages) =>
    messages
      .filter(({ deleted, sender }) => sender.startsWith("cli_") && !deleted)
      .map(({ content }) => {
        const { text } = JSON.parse(content) as { readonly text?: string }
        return text ?? content
      })
)

/** The bot's own id. */
export const selfId: Effect.Effect<string, never, Sandbox.Sandbox> = Effect.map(
  Sandbox.info,
  ({ apps }) => apps[0]!.openId
)
