/**
 * The way of a message to its handler. All layers of a bot share one router in each `Events.layer`:
 *
 *     message -> own? -> the answer to a question? -> policy -> route -> its turn in the lane -> handler
 *
 * The inbox begins the messages of a chat in order, each as soon as the one before has got as far as its lane.
 */
import * as ImEvents from "@effect-feishu/core/events/Im"
import * as Credentials from "@effect-feishu/core/Credentials"
import { FeishuClient } from "@effect-feishu/core/FeishuClient"
import * as Im from "@effect-feishu/core/Im"
import type { Delivery } from "@effect-feishu/events/Delivery"
import * as Events from "@effect-feishu/events/Events"
import { Handlers } from "@effect-feishu/events/Handlers"
import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Scope from "effect/Scope"
import type { Described } from "../Command.js"
import type * as Incoming from "../Incoming.js"
import type { Message } from "../Message.js"
import { bounded } from "./bounded.js"
import * as command from "./command.js"
import * as errors from "./errors.js"
import * as identity from "./identity.js"
import * as incoming from "./incoming.js"
import { mapServices } from "./line/context.js"
import * as metrics from "./metrics.js"
import { Policy, type Reason, type Verdict } from "./policy.js"
import { Questions } from "./questions.js"
import * as read from "./read.js"
import { english, type Texts } from "./texts.js"
import { type Overlap, type Place, Turns } from "./turns.js"

/** How long a message of long ago waits for its sender to say that it still counts. */
const confirmWithin = "10 minutes"

/** How long what is told of a refusal may take. */
const refusalWithin = "10 seconds"

/** A handler of messages, in the context of its layer. It asks for what to answer with each time that it is tried. */
export type Run = (message: Message, incoming: () => Incoming.Service) => Effect.Effect<unknown, unknown>

/** Something that messages can be for. */
export interface Route {
  /** What it is, for people: of two with one name the layer dies. */
  readonly name: string
  /** What else it is called: no name may be another's. */
  readonly otherNames?: ReadonlyArray<string> | undefined
  readonly kind: "command" | "pattern" | "message"
  /** Of a command, for the help text. */
  readonly described?: Described | undefined
  /** Milliseconds that a handler may take, questions not counted. */
  readonly timeout: number
  /** What it does with a message, and how much of the message it is about; nothing where it is for others. */
  readonly match: (
    message: Message,
    said: command.Said | undefined
  ) => { readonly weight: number; readonly run: Run } | undefined
}

/** How messages are put in lanes. */
export interface Lanes {
  readonly by: "chat" | "thread" | "person"
  readonly overlap: Overlap
  readonly concurrency: number
}

export interface Rules {
  readonly policy: Policy
  readonly onRefused: (message: Message, reason: Reason) => Effect.Effect<unknown, unknown>
}

/** What layers of a bot add themselves to. */
export interface Service {
  readonly add: (route: Route) => Effect.Effect<void, never, Scope.Scope>
  /** Dies where there is one already. */
  readonly set: <K extends keyof Settings>(
    key: K,
    value: Settings[K]
  ) => Effect.Effect<void, never, Scope.Scope>
  readonly texts: () => Texts
  /** What a handler of anything is given to answer with. */
  readonly incoming: (occasion: Omit<incoming.Occasion, "texts" | "commands">) => Incoming.Service
  readonly identity: (delivery: Delivery) => Effect.Effect<read.Identity | undefined>
}

interface Settings {
  readonly lanes: Lanes
  readonly rules: Rules
  readonly texts: Texts
}

const twice: Readonly<Record<keyof Settings, string>> = {
  lanes: "There are two `Lanes.layer`: a bot has one.",
  rules: "There are two `Policy.layer`: a bot has one.",
  texts: "There are two `Texts.layer`: a bot has one."
}

class Router extends Context.Tag("~@effect-feishu/bot/Router")<Router, Service>() {}

const order: Readonly<Record<Route["kind"], number>> = { command: 0, pattern: 1, message: 2 }

const namesOf = ({ name, otherNames }: Route): ReadonlyArray<string> => [
  ...new Set([name, ...(otherNames ?? [])])
]

/** The route that says most of a message: commands before patterns before the rest, whichever was built first. */
const routeOf = (routes: Iterable<Route>, message: Message, said: command.Said | undefined) => {
  let best: { readonly route: Route; readonly weight: number; readonly run: Run } | undefined
  for (const route of routes) {
    const found = route.match(message, said)
    if (found === undefined) continue
    const isBetter =
      best === undefined ||
      order[route.kind] < order[best.route.kind] ||
      (route.kind === best.route.kind &&
        (found.weight > best.weight || (found.weight === best.weight && route.name < best.route.name)))
    if (isBetter) best = { route, ...found }
  }
  return best
}

/** A text as answers are compared: without punctuation. */
const plain = (text: string): string =>
  command
    .folded(text)
    .replaceAll(/[\p{P}\s]+/gu, " ")
    .trim()

const laneOf = (by: Lanes["by"], { chat, sender, thread }: Message): string => {
  const place = by === "chat" ? chat.id : `${chat.id}\n${Option.getOrElse(thread, () => "")}`
  return by === "person" ? `${place}\n${sender.openId}` : place
}

const make = Effect.gen(function* () {
  const client = yield* FeishuClient
  const handlers = yield* Handlers
  const credentials = yield* Effect.serviceOption(Credentials.Credentials)
  const whoAmI = yield* identity.make
  const questions = new Questions()
  const routes = new Map<string, Route>()
  const names = new Set<string>()
  const settings: { -readonly [K in keyof Settings]?: Settings[K] } = {}
  const usual = { policy: new Policy({}), onRefused: () => Effect.void }
  let turns: { readonly lanes: Lanes | undefined; readonly turns: Turns } | undefined

  const turnsNow = (): Turns => {
    const { lanes } = settings
    if (turns === undefined || turns.lanes !== lanes) {
      turns = { lanes, turns: new Turns(lanes?.overlap ?? "queue", lanes?.concurrency ?? Infinity) }
    }
    return turns.turns
  }

  const refuse = (message: Message, reason: Reason): Effect.Effect<void> => {
    metrics.counted("refused", reason)
    const { onRefused } = settings.rules ?? usual
    return Effect.andThen(
      Effect.logDebug("A message is not handled", { message: message.id, reason }),
      Effect.suspend(() => onRefused(message, reason)).pipe(
        Effect.timeoutOption(refusalWithin),
        Effect.catchAllCause((cause) => Effect.logError("onRefused failed", cause))
      )
    )
  }

  const say = (message: Message, content: string, uuid: string) =>
    Effect.provideService(Im.reply(message.id, content, { uuid }), FeishuClient, client)

  const texts = (): Texts => settings.texts ?? english

  const commands = (): ReadonlyArray<Described> =>
    [...routes.values()]
      .flatMap(({ described }) => described ?? [])
      .sort((one, other) => (one.usage < other.usage ? -1 : 1))

  const what = () => ({ texts: texts(), commands: commands() })

  const incomingOf = (
    message: Message,
    giveWay?: Incoming.Service["giveWay"],
    done?: incoming.Done
  ): Incoming.Service =>
    incoming.make(questions, {
      message,
      target: { _tag: "Below", messageId: message.id, chatId: message.chat.id },
      person: message.sender.openId,
      thread: Option.getOrUndefined(message.thread),
      root: Option.getOrElse(message.root, () => message.id),
      key: message.id,
      ...what(),
      giveWay,
      done
    })

  /** Whether the sender of an old message still wants an answer. */
  const confirmed = (
    message: Message,
    age: number,
    giveWay: Incoming.Service["giveWay"]
  ): Effect.Effect<boolean> =>
    Effect.gen(function* () {
      const service = incomingOf(message, giveWay)
      const uuid = yield* service.key("late")
      const question = say(message, texts().late(Math.max(1, Math.round(age / 60_000))), uuid)
      const isYes = ({ text }: Message) => texts().yes.includes(plain(text))
      // What is neither is said of something else.
      const isAnswer = (message: Message) => isYes(message) || texts().no.includes(plain(message.text))
      return Option.exists(yield* service.answer(question, confirmWithin, { isAnswer }), isYes)
    }).pipe(
      Effect.provideService(FeishuClient, client),
      Effect.catchAll((error) =>
        Effect.as(Effect.logWarning("Could not ask whether a late message counts", error), false)
      )
    )

  /** What the user sees of a handler that failed. */
  const apologise = (message: Message, service: Incoming.Service): Effect.Effect<void> =>
    service.key("failed").pipe(
      Effect.flatMap((uuid) => say(message, texts().failed, uuid)),
      Effect.timeoutOption(refusalWithin),
      Effect.catchAllCause((cause) => Effect.logWarning("The user could not be told of the failure", cause)),
      Effect.asVoid
    )

  const ended = (
    message: Message,
    service: Incoming.Service,
    exit: Exit.Exit<unknown, unknown>
  ): Effect.Effect<boolean, unknown> => {
    if (Exit.isSuccess(exit))
      return Effect.as(
        Effect.sync(() => metrics.counted("handled")),
        true
      )
    const { cause } = exit
    const error = Option.getOrUndefined(Cause.failureOption(cause))
    if (error instanceof errors.MessageGone) {
      metrics.counted("gone")
      return Effect.as(Effect.logInfo(error.message), true)
    }
    metrics.counted("failed")
    return Effect.andThen(apologise(message, service), Effect.failCause(cause))
  }

  /** Runs the handler, whose turn it is. */
  const runs = (
    found: NonNullable<ReturnType<typeof routeOf>>,
    verdict: Verdict,
    place: Place,
    message: Message,
    turn: Events.Turn
  ): Effect.Effect<void, unknown> =>
    Effect.gen(function* () {
      const giveWay: Incoming.Service["giveWay"] = (self) => turnsNow().away(place, turn.rest(self))
      if (verdict._tag === "Confirm" && !(yield* confirmed(place.message, verdict.age, giveWay))) {
        return yield* refuse(message, "late")
      }
      const done = new incoming.Done()
      const service = () => incomingOf(message, giveWay, done)
      const exit = yield* bounded(found.run(message, service), found.route.timeout, place)
      if (exit === "stopped") {
        metrics.counted("superseded")
        return yield* Effect.logDebug("A later message took the place of one", { message: message.id })
      }
      yield* ended(message, service(), exit)
    })

  const inTurn = (
    found: NonNullable<ReturnType<typeof routeOf>>,
    verdict: Verdict,
    message: Message,
    turn: Events.Turn
  ): Effect.Effect<void, unknown> =>
    Effect.uninterruptibleMask((restore) =>
      Effect.suspend(() => {
        const lanes = turnsNow()
        const group = found.route.kind === "message" && verdict._tag === "Handle" ? found.route : undefined
        const place = lanes.enter(laneOf(settings.lanes?.by ?? "chat", message), message, group)
        const work = Effect.flatMap(lanes.turn(place), (due): Effect.Effect<void, unknown> => {
          switch (due._tag) {
            case "Run":
              return runs(found, verdict, place, read.together(due.parts), turn)
            case "Superseded":
              metrics.counted("superseded")
              return Effect.logDebug("A later message took the place of one", { message: message.id })
            case "Gathered":
              metrics.counted("gathered")
              return due.isDone
                ? Effect.void
                : Effect.fail(new Error(`it was handled together with ${due.by}, which failed`))
          }
        })
        return Effect.onExit(Effect.andThen(turn.release, restore(work)), (exit) =>
          Effect.sync(() => lanes.leave(place, Exit.isSuccess(exit)))
        )
      })
    )

  const unhandled = (message: Message, said: command.Said | undefined): Effect.Effect<void> => {
    metrics.counted("unhandled")
    const isAddressed = message.chat.kind === "direct" || message.mentionsBot
    return said === undefined || commands().length === 0 || !isAddressed
      ? Effect.logDebug("No handler is for a message", { message: message.id })
      : incomingOf(message)
          .key("unknown")
          .pipe(
            Effect.flatMap((uuid) => say(message, texts().unknown(said.words[0] ?? "", commands()), uuid)),
            Effect.catchAllCause((cause) =>
              Effect.logWarning("The user could not be told of the commands", cause)
            ),
            Effect.asVoid
          )
  }

  const handle = (
    event: ImEvents.MessageReceiveV1,
    delivery: Delivery,
    turn: Events.Turn
  ): Effect.Effect<void, unknown> =>
    Effect.gen(function* () {
      const self = yield* whoAmI(delivery)
      const message = read.received(event, delivery, self)
      const { sender } = message
      if (
        sender.kind === "bot" &&
        sender.openId !== "" &&
        (sender.openId === self?.openId || sender.openId === delivery.appId)
      ) {
        metrics.counted("own")
        return
      }
      const words = message.mentions.filter(({ isSelf }) => !isSelf).map(({ name }) => name)
      const { policy } = settings.rules ?? usual
      const spoken = command.said(policy.heard(message), words)
      const said = isForOther(spoken, self) ? undefined : spoken
      const found = routeOf(routes.values(), message, said)
      if (found?.route.kind !== "command" && (yield* questions.offer(message))) {
        metrics.counted("answer")
        return
      }
      const verdict = policy.judge(message, yield* Clock.currentTimeMillis, delivery.tenantKey)
      if (verdict._tag === "Refuse")
        return yield* Effect.andThen(turn.release, refuse(message, verdict.reason))
      if (found === undefined) return yield* Effect.andThen(turn.release, unhandled(message, said))
      yield* inTurn(found, verdict, message, turn)
      // What the bot says by itself, and what is told of refusals, belongs into the message's tenant too.
    }).pipe(identity.inTenant(credentials, delivery))

  const during = (enter: () => string | undefined, leave: () => void) =>
    Effect.acquireRelease(
      Effect.suspend(() => {
        const problem = enter()
        return problem === undefined ? Effect.void : Effect.dieMessage(problem)
      }),
      () => Effect.sync(leave)
    )

  // With nothing of the first layer that happens to be built: each handler has its own.
  yield* Layer.build(
    Events.on(ImEvents.messageReceiveV1, handle, {
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
        () => {
          const own = namesOf(route)
          const taken = own.find((name) => names.has(name))
          if (taken !== undefined) return `There are two handlers of ${taken}: decide between them in one.`
          for (const name of own) names.add(name)
          routes.set(route.name, route)
          return undefined
        },
        () => {
          for (const name of namesOf(route)) names.delete(name)
          routes.delete(route.name)
        }
      ),
    set: (key, value) =>
      during(
        () => {
          if (settings[key] !== undefined) return twice[key]
          settings[key] = value
          return undefined
        },
        () => void delete settings[key]
      ),
    texts,
    incoming: (occasion) => incoming.make(questions, { ...occasion, ...what() }),
    identity: whoAmI
  } satisfies Service
})

const isForOther = (said: command.Said | undefined, self: read.Identity | undefined): boolean =>
  said?.to !== undefined && self?.name !== undefined && command.folded(said.to) !== command.folded(self.name)

/** The router of the `Events.layer` that is being built. */
export const router: Effect.Effect<Service, never, Handlers | FeishuClient> = /*#__PURE__*/ Effect.flatMap(
  Handlers,
  (handlers) => handlers.share(Router, make)
)
