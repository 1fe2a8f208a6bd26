/**
 * Whom a bot listens to: groups, people, other bots, and messages that come late.
 *
 * Without this layer a bot answers people who write to it alone, messages of groups that mention it, and no other bots.
 * Its own messages are never handled.
 *
 * @since 0.1.0
 */
import * as Settings from "@effect-feishu/core/Settings"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import { type Base, registered } from "./internal/handlers.js"
import { mapServices } from "./internal/line/context.js"
import { checked, Policy, type Reason, type Rules } from "./internal/policy.js"
import type { Message } from "./Message.js"

export type { Reason, Rules }

/**
 * Whom a bot listens to, and what is told of the rest.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options<R> extends Rules {
  /** What is done about a message that is refused; it may take ten seconds. Every refusal is logged and counted as well. */
  readonly onRefused?: ((message: Message, reason: Reason) => Effect.Effect<unknown, unknown, R>) | undefined
}

/**
 * Decides what a bot listens to. A refusal is never silent: it is told to `onRefused`, logged at debug level, and counted
 * by the metric `feishu_bot_messages`.
 *
 * Dies when the layer is built where there is another one, or an option is not what it may be.
 *
 * @example
 * Policy.layer({ groups: "mentioned", bots: "when-mentioned", late: { after: "10 minutes", do: "confirm" } })
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = <R = never>(options: Options<R>): Layer.Layer<never, never, Base | R> => {
  // What is no object is refused when the layer is built.
  const { onRefused } = options ?? {}
  return registered<never, R>((router) =>
    Effect.gen(function* () {
      yield* checked(options ?? null)
      yield* Settings.checkOrDie("Policy.layer", { onRefused }, { onRefused: Settings.func })
      const context = yield* Effect.context<R>()
      yield* router.set("rules", {
        policy: new Policy(options),
        onRefused: (message, reason) =>
          onRefused === undefined
            ? Effect.void
            : mapServices(onRefused(message, reason), (around: Context.Context<never>) =>
                Context.merge(context, around)
              )
      })
    })
  )
}
