/**
 * The way of a message to its handler. All layers of a bot share one router in each `Events.layer`:
 *
 *     message -> own? -> the answer to a question? -> policy -> route -> its turn in the lane -> handler
 *
 * The inbox begins the messages of a chat in order, each as soon as the one before has got as far as its lane.
 */
import * as Credentials from "@effect-feishu/core/Credentials"
import type * as ImEvents from "@effect-feishu/core/events/Im"
import { FeishuClient } from "@effect-feishu/core/FeishuClient"
import type { Delivery } from "@effect-feishu/events/Delivery"
import * as Events from "@effect-feishu/events/Events"
import { Handlers } from "@effect-feishu/events/Handlers"
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Scope from "effect/Scope"
import type * as Incoming from "../Incoming.js"
import type { Message } from "../Message.js"
import * as command from "./command.js"
import * as identity from "./identity.js"
import * as incoming from "./incoming.js"
import * as InTurn from "./inTurn.js"
import { mapServices } from "./line/context.js"
import * as metrics from "./metrics.js"
import * as Notices from "./notices.js"
import { Questions } from "./questions.js"
import * as read from "./read.js"
import { type Route, Routes } from "./routes.js"
import { Settings, type Values } from "./settings.js"
import type { Texts } from "./texts.js"

/** What layers of a bot add themselves to. */
export interface Service {
  readonly add: (route: Route) => Effect.Effect<void, never, Scope.Scope>
  /** Dies where there is one already. */
  readonly set: <K extends keyof Values>(key: K, value: Values[K]) => Effect.Effect<void, never, Scope.Scope>
  readonly texts: () => Texts
  /** What a handler of anything is given to answer with. */
  readonly incoming: (occasion: Omit<incoming.Occasion, "texts" | "commands">) => Incoming.Service
  readonly identity: (delivery: Delivery) => Effect.Effect<read.Identity | undefined>
}

class Router extends Context.Tag("~@effect-feishu/bot/Router")<Router, Service>() {}

const isForOther = (said: command.Said | undefined, self: read.Identity | undefined): boolean =>
  said?.to !== undefined && self?.name !== undefined && command.folded(said.to) !== command.folded(self.name)

/** Whether the bot has said it itself. */
const isOwn = ({ sender }: Message, { appId }: Delivery, self: read.Identity | undefined): boolean =>
  sender.kind === "bot" && sender.openId !== "" && (sender.openId === self?.openId || sender.openId === appId)

/** Is there until the scope ends. Dies where `enter` says what is wrong. */
const during = (
  enter: () => string | undefined,
  leave: () => void
): Effect.Effect<void, never, Scope.Scope> =>
  Effect.acquireRelease(
    Effect.suspend(() => {
      const problem = enter()
      return problem === undefined ? Effect.void : Effect.dieMessage(problem)
    }),
    () => Effect.sync(leave)
  )

const make = Effect.gen(function* () {
  const client = yield* FeishuClient
  const handlers = yield* Handlers
  const credentials = yield* Effect.serviceOption(Credentials.Credentials)
  const whoAmI = yield* identity.make
  const questions = new Questions()
  const routes = new Routes()
  const settings = new Settings()
  const notices = Notices.make(client, settings)

  const incomingFor: Service["incoming"] = (occasion) =>
    incoming.make(questions, { ...occasion, texts: settings.texts, commands: routes.commands })

  const incomingOf: InTurn.IncomingOf = (message, giveWay, done) =>
    incomingFor({
      message,
      target: { _tag: "Below", messageId: message.id, chatId: message.chat.id },
      person: message.sender.openId,
      thread: Option.getOrUndefined(message.thread),
      root: Option.getOrElse(message.root, () => message.id),
      key: message.id,
      giveWay,
      done
    })

  const inTurn = InTurn.make(settings, notices, incomingOf)

  const unhandled = (message: Message, said: command.Said | undefined): Effect.Effect<void> => {
    metrics.counted("unhandled")
    const isAddressed = message.chat.kind === "direct" || message.mentionsBot
    return said === undefined || routes.commands.length === 0 || !isAddressed
      ? Effect.logDebug("No handler is for a message", { message: message.id })
      : notices.unknown(message, said, incomingOf(message))
  }

  const handle = (
    event: ImEvents.MessageReceiveV1,
    delivery: Delivery,
    turn: Events.Turn
  ): Effect.Effect<void, unknown> =>
    Effect.gen(function* () {
      const self = yield* whoAmI(delivery)
      const message = read.received(yield* read.readable(event), delivery, self)
      if (isOwn(message, delivery, self)) return metrics.counted("own")
      const words = message.mentions.filter(({ isSelf }) => !isSelf).map(({ name }) => name)
      const { policy } = settings.rules
      const spoken = command.said(policy.heard(message), words)
      const said = isForOther(spoken, self) ? undefined : spoken
      const found = routes.find(message, said)
      if (found?.route.kind !== "command" && (yield* questions.offer(message))) {
        return metrics.counted("answer")
      }
      const verdict = policy.judge(message, yield* Clock.currentTimeMillis, delivery.tenantKey)
      if (verdict._tag === "Refuse") {
        return yield* Effect.andThen(turn.release, notices.refuse(message, verdict.reason))
      }
      if (found === undefined) return yield* Effect.andThen(turn.release, unhandled(message, said))
      yield* inTurn(message, { found, verdict, turn })
      // What the bot says by itself, and what is told of refusals, belongs into the message's tenant too.
    }).pipe(identity.inTenant(credentials, delivery))

  // With nothing of the first layer that happens to be built: each handler has its own.
  yield* Layer.build(
    Events.on(read.definition, handle, {
      name: "bot",
      key: ({ message }) => message.chat_id,
      timeout: Duration.infinity
    })
  ).pipe(
    mapServices((context: Context.Context<Scope.Scope>) =>
      Context.make(Handlers, handlers).pipe(Context.add(Scope.Scope, Context.get(context, Scope.Scope)))
    )
  )

  return {
    add: (route) =>
      during(
        () => routes.add(route),
        () => routes.remove(route)
      ),
    set: (key, value) =>
      during(
        () => settings.set(key, value),
        () => settings.unset(key)
      ),
    texts: () => settings.texts,
    incoming: incomingFor,
    identity: whoAmI
  } satisfies Service
})

/** The router of the `Events.layer` that is being built. */
export const router: Effect.Effect<Service, never, Handlers | FeishuClient> = /*#__PURE__*/ Effect.flatMap(
  Handlers,
  (handlers) => handlers.share(Router, make)
)
