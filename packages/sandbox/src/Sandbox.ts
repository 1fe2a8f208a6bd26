/**
 * An embedded platform for development and tests: real state behind the platform's own paths, envelopes and error
 * codes, driven by Effect's `Clock` and a seed, and able to fail on command.
 *
 * The service here speaks requests and responses as plain data. `SandboxServer` puts it on a port for any SDK in any
 * language; `SandboxHttpClient` and `SandboxFetch` reach it without a socket.
 *
 * @example
 * const program = Effect.gen(function* () {
 *   yield* Sandbox.inject(Fault.next(1, { path: "/open-apis/im/v1/messages" }, Fault.dropped({ moment: "after" })))
 *   // ... send a message with the code under test ...
 *   assert.strictEqual((yield* Sandbox.messages).length, 1)
 * }).pipe(Effect.provide(Sandbox.layer({ seed: 7 })))
 *
 * @since 0.1.0
 */
import * as Settings from "@effect-feishu/core/Settings"
import * as EventDefinition from "@effect-feishu/core/EventDefinition"
import * as Secret from "@effect-feishu/core/Secret"
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Layer from "effect/Layer"
import * as Random from "effect/Random"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type { Active, Fault } from "./Fault.js"
import { appEventsSlot } from "./internal/appEvents.js"
import { botOpenId } from "./internal/bots.js"
import { CannotUse, useCard as use } from "./internal/cardActions.js"
import { cardsSlot } from "./internal/cards.js"
import { clockOf, type Control, controlOf, personOf } from "./internal/operation.js"
import { conversationsSlot } from "./internal/conversations.js"
import { Deliveries } from "./internal/deliveries.js"
import { differences } from "./internal/differences.js"
import * as deeds from "./internal/deeds.js"
import { directorySlot } from "./internal/directory.js"
import { Engine } from "./internal/engine.js"
import { Gateway } from "./internal/gateway.js"
import { grantsSlot } from "./internal/grants.js"
import { Ids } from "./internal/ids.js"
import * as Happened from "./internal/happened.js"
import { hookPath, hooksSlot } from "./internal/hooks.js"
import { mediaSlot } from "./internal/media.js"
import { begun, over } from "./internal/meetingEvents.js"
import { meetingsSlot } from "./internal/meetings.js"
import { tableOf } from "./internal/routeTable.js"
import { related, routes, tokenRoutes } from "./internal/routes/index.js"
import { CannotSay, say as sayIt } from "./internal/say.js"
import { limiterSlot } from "./internal/limiter.js"
import * as Serving from "./internal/serving.js"
import { checked, isDestination, settle, subscriptionOf, subscriptionRules } from "./internal/settle.js"
import { longConnection, subscriptionsSlot } from "./internal/subscriptions.js"
import { finite, millisOf } from "./internal/sane.js"
import { Time } from "./internal/time.js"
import { tokensSlot, type TicketPush } from "./internal/tokens.js"
import * as views from "./internal/views.js"
import { challenge, webhook } from "./internal/webhookSender.js"
import type { World } from "./internal/world.js"
import { defaultApp, defaultChatId, type Options, type SubscriptionOptions } from "./Sandbox/Options.js"
import type {
  AppEvent,
  Delivery,
  LimitUse,
  RequestRecord,
  SandboxCard,
  SandboxChat,
  SandboxClock,
  SandboxEvent,
  SandboxFile,
  SandboxMessage,
  SandboxRequest,
  SandboxResponse,
  SandboxUser,
  Subscription
} from "./Sandbox/Records.js"
import { isSecret, secretOf } from "./internal/secrets.js"
import { sane } from "./internal/sane.js"

export { isDestination } from "./internal/settle.js"
export * from "./Sandbox/Options.js"
export * from "./Sandbox/Records.js"

/**
 * @since 0.1.0
 * @category type ids
 */
export const TypeId: TypeId = "~@effect-feishu/sandbox/Sandbox"

/**
 * @since 0.1.0
 * @category type ids
 */
export type TypeId = "~@effect-feishu/sandbox/Sandbox"

/**
 * What becomes of somebody who wants to open a long connection, with an address that `POST /callback/ws/endpoint` has
 * given: it is opened over whatever carries bytes, or refused, with the values of the headers `Handshake-Status`,
 * `Handshake-Msg` and `Handshake-Autherrcode`.
 *
 * @since 0.1.0
 * @category models
 */
export type Admission =
  | {
      readonly _tag: "Admitted"
      /** Given how frames are sent and the connection is closed (1006: broken); gives where frames are received. */
      readonly open: (client: {
        readonly send: (frame: Uint8Array) => void
        readonly close: (code: number, reason: string) => void
      }) => { readonly receive: (frame: Uint8Array) => void; readonly gone: () => void }
    }
  | {
      readonly _tag: "Refused"
      readonly status: number
      readonly message: string
      readonly code: number | undefined
    }

/**
 * What a receiver in this process answers: the status, and to a callback the answer as JSON.
 *
 * @since 0.1.0
 * @category models
 */
export interface ReceiverAnswer {
  /** 200: it has arrived. Anything else: it is sent again. */
  readonly status: number
  readonly body: string
}

/**
 * How an event is raised by hand.
 *
 * @since 0.1.0
 * @category models
 */
export interface RaiseOptions {
  /** Default: the first app. */
  readonly appId?: string | undefined
  /** Default: the first tenant. */
  readonly tenantKey?: string | undefined
}

/**
 * Which user token to mint.
 *
 * @since 0.1.0
 * @category models
 */
export interface UserTokenOptions {
  /** Index in the directory (default 0) or an open_id. */
  readonly user?: number | string | undefined
  /** Default: the first app. */
  readonly appId?: string | undefined
  readonly scopes?: ReadonlyArray<string> | undefined
  /** Default: as long as tokens live. */
  readonly lifetime?: Duration.DurationInput | undefined
}

/**
 * A user token with its owner.
 *
 * @since 0.1.0
 * @category models
 */
export interface UserTokenGrant {
  readonly accessToken: string
  readonly user: SandboxUser
  /** Milliseconds since the epoch. */
  readonly expiresAt: number
}

/**
 * What `revokeTokens` chooses by; an absent property matches all.
 *
 * @since 0.1.0
 * @category models
 */
export interface TokenMatch {
  readonly kind?: "tenant" | "app" | "user" | undefined
  readonly appId?: string | undefined
  readonly value?: Secret.Secret | undefined
}

/**
 * An app ticket as it was pushed to a store app.
 *
 * @since 0.1.0
 * @category models
 */
export interface AppTicketPush {
  readonly appId: string
  readonly appTicket: string
  /** Milliseconds since the epoch. */
  readonly pushedAt: number
}

/**
 * What a sandbox was started with.
 *
 * @since 0.1.0
 * @category models
 */
export interface Info {
  readonly seed: number
  readonly apps: ReadonlyArray<{
    readonly appId: string
    readonly name: string
    readonly kind: "custom" | "store"
    /** Its bot's open_id: what a text mentions it by. */
    readonly openId: string
    /** Where it is the one that `defaultApp` has, which everybody knows. A secret of your own is not told. */
    readonly appSecret?: string | undefined
  }>
  readonly tenants: ReadonlyArray<string>
  /** People in the directory now. */
  readonly users: number
}

/**
 * What somebody does with a card.
 *
 * @since 0.1.0
 * @category models
 */
export interface CardActionOptions {
  /** The component: its `element_id`, its `name`, or a JSON pointer into the card such as `/body/elements/2`. */
  readonly component: string
  /** Who does it: index in the directory (default 0) or an open_id. Has to be in the chat. */
  readonly user?: number | string | undefined
  /** For a button that submits a form: values by name. What is left out has the value that the form began with. */
  readonly formValue?: Readonly<Record<string, unknown>> | undefined
  /** The text of an input outside a form. */
  readonly inputValue?: string | undefined
  /** What was chosen or picked. */
  readonly option?: string | undefined
  /** What was chosen where several can be. */
  readonly options?: ReadonlyArray<string> | undefined
  /** Whether a checker is ticked. */
  readonly checked?: boolean | undefined
  /** Default `Asia/Shanghai`. */
  readonly timezone?: string | undefined
}

/**
 * What a person sends that is no text.
 *
 * @since 0.1.0
 * @category models
 */
export interface SentFile {
  /** Its name, such as `plan.pdf`. */
  readonly name: string
  readonly bytes: Uint8Array
  /** `file` (the default), `image`, `audio` (a voice message) or `media` (a video). */
  readonly kind?: "file" | "image" | "audio" | "media" | undefined
  /** Of a voice message or a video, in milliseconds (default 1,000). */
  readonly duration?: number | undefined
}

/**
 * Who says something, and where.
 *
 * @since 0.1.0
 * @category models
 */
export interface SayOptions {
  /** Who says it: index in the directory (default 0) or an open_id. Has to be in the chat. */
  readonly user?: number | string | undefined
  /** Default: the chat of the message that is replied to, else the first chat. */
  readonly chatId?: string | undefined
  /** Instead of a chat: the bot it is said to, by its app's id or its open_id, in the chat of these two. */
  readonly bot?: string | undefined
  /** Id of the message that it replies to. */
  readonly replyTo?: string | undefined
  /** Whether the reply is in the message's thread, which begins with it where there is none (default `false`). */
  readonly inThread?: boolean | undefined
}

/**
 * What a person does in the platform's own client, beside saying something (`say`) and using cards (`useCard`):
 *
 * - `react` and `unreact` with an emoji such as `THUMBSUP` to a message, `recall` it, `edit` its text, `read` it;
 * - `join` a public chat, `leave` one, `invite` people and bots to it, `remove` them from it;
 * - `open` the chat with a bot, press a button of its `menu`;
 * - `submit` an approval, `approve`, `reject` or `transfer` what they have to decide on, `cancel` what they submitted.
 *
 * People are meant by their index in the directory or their open_id, bots by the id of their app (`open` and `menu`: or
 * their open_id).
 *
 * @since 0.1.0
 * @category models
 */
export type Deed = deeds.Deed

/**
 * What a person said, and what apps were told of it.
 *
 * @since 0.1.0
 * @category models
 */
export interface Said {
  readonly message: SandboxMessage
  /** One `im.message.receive_v1` for each app that is told; empty where none is. */
  readonly events: ReadonlyArray<AppEvent>
}

/**
 * A card that cannot be used in that way: no such message or component, one that is disabled, a form that lacks a
 * value, somebody who is not in the chat.
 *
 * @since 0.1.0
 * @category errors
 */
export class CardUseError extends Data.TaggedError("CardUseError")<{ readonly reason: string }> {
  override get message(): string {
    return this.reason
  }
}

/**
 * Something that cannot be said: no such chat, message or bot, somebody who is not in the chat or may not speak there,
 * a text that is empty, too long, or mentions nobody's id, a file that the platform does not take.
 *
 * @since 0.1.0
 * @category errors
 */
export class SayError extends Data.TaggedError("SayError")<{ readonly reason: string }> {
  override get message(): string {
    return this.reason
  }
}

/**
 * Something that a person cannot do: there is no such message, chat, bot or approval, or the platform refuses it, with
 * the code that is in `code`.
 *
 * @since 0.1.0
 * @category errors
 */
export class ActError extends Data.TaggedError("ActError")<{
  readonly reason: string
  readonly code: number | undefined
}> {
  override get message(): string {
    return this.reason
  }
}

/**
 * An address that is not the app's: it is none, or did not answer the challenge as it must.
 *
 * @since 0.1.0
 * @category errors
 */
export class SubscribeError extends Data.TaggedError("SubscribeError")<{
  readonly address: string
  readonly reason: string
}> {
  override get message(): string {
    return `${this.address}: ${this.reason}`
  }
}

/**
 * A payload that is not what the event's definition says.
 *
 * @since 0.1.0
 * @category errors
 */
export class RaiseError extends Data.TaggedError("RaiseError")<{
  readonly type: string
  readonly problems: ReadonlyArray<{ readonly path: string; readonly message: string }>
}> {
  override get message(): string {
    return `${this.type}: ${this.problems.map(({ message, path }) => `${path} ${message}`).join("; ")}`
  }
}

/**
 * Which custom bot, and what its requests are signed with.
 *
 * @since 0.1.0
 * @category models
 */
export interface CustomBotOptions {
  /** Default: the group chat that every sandbox has. */
  readonly chatId?: string | undefined
  /** What requests have to be signed with; absent: they are not signed. */
  readonly secret?: Secret.Secret | undefined
  /** One of these has to be in what is posted (19024 else); absent or empty: anything may be said. */
  readonly keywords?: ReadonlyArray<string> | undefined
}

/**
 * Where a chat's custom bot is posted to.
 *
 * @since 0.1.0
 * @category models
 */
export interface CustomBot {
  readonly token: string
  /** Below the sandbox's address: `/open-apis/bot/v2/hook/<token>`. */
  readonly path: string
}

/**
 * What can be asked of a sandbox, and done to it.
 *
 * @since 0.1.0
 * @category models
 */
export interface Service {
  readonly [TypeId]: TypeId
  readonly info: Effect.Effect<Info>
  /** Answers a request as the platform would. Never fails; faults are part of the answer. */
  readonly handle: (request: SandboxRequest) => Effect.Effect<SandboxResponse>
  readonly inject: (...faults: ReadonlyArray<Fault>) => Effect.Effect<void>
  readonly faults: Effect.Effect<ReadonlyArray<Active>>
  readonly clearFaults: Effect.Effect<void>
  readonly clock: Effect.Effect<SandboxClock>
  readonly advance: (by: Duration.DurationInput) => Effect.Effect<SandboxClock>
  readonly reset: Effect.Effect<void>
  readonly requests: Effect.Effect<ReadonlyArray<RequestRecord>>
  readonly requestCounts: Effect.Effect<Readonly<Record<string, number>>>
  /** The limits that were put to use, the latest last: what they let through and refused. At least the latest 10,000. */
  readonly limits: Effect.Effect<ReadonlyArray<LimitUse>>
  readonly clearRequests: Effect.Effect<void>
  readonly mintUserToken: (options?: UserTokenOptions) => Effect.Effect<UserTokenGrant>
  /** The address of a chat's custom bot; see `customBot`. */
  readonly customBot: (options?: CustomBotOptions) => Effect.Effect<CustomBot>
  readonly revokeTokens: (match?: TokenMatch) => Effect.Effect<number>
  readonly revokeGrants: (options?: {
    /** Index in the directory (default 0) or an open_id. */
    readonly user?: number | string | undefined
    /** Default: all apps. */
    readonly appId?: string | undefined
  }) => Effect.Effect<void>
  readonly appTicket: (appId: string) => Effect.Effect<string>
  readonly rotateAppTicket: (appId: string) => Effect.Effect<string>
  readonly appTicketPushes: Effect.Effect<ReadonlyArray<AppTicketPush>>
  readonly messages: Effect.Effect<ReadonlyArray<SandboxMessage>>
  readonly chats: Effect.Effect<ReadonlyArray<SandboxChat>>
  readonly files: Effect.Effect<ReadonlyArray<SandboxFile>>
  readonly cards: Effect.Effect<ReadonlyArray<SandboxCard>>
  readonly user: (index: number) => Effect.Effect<SandboxUser>
  readonly users: (page?: {
    readonly offset?: number | undefined
    readonly limit?: number | undefined
  }) => Effect.Effect<{ readonly total: number; readonly users: ReadonlyArray<SandboxUser> }>
  readonly useCard: (messageId: string, action: CardActionOptions) => Effect.Effect<AppEvent, CardUseError>
  readonly say: (what: string | SentFile, options?: SayOptions) => Effect.Effect<Said, SayError>
  /** A person does something; gives the events that come of it. */
  readonly act: (
    deed: Deed,
    /** Who does it: index in the directory (default 0) or an open_id. */
    user?: number | string
  ) => Effect.Effect<ReadonlyArray<AppEvent>, ActError>
  readonly appEvents: Effect.Effect<ReadonlyArray<AppEvent>>
  readonly subscribe: (options: SubscriptionOptions) => Effect.Effect<Subscription, SubscribeError>
  readonly subscriptions: Effect.Effect<ReadonlyArray<Subscription>>
  readonly deliveries: Effect.Effect<ReadonlyArray<Delivery>>
  readonly settled: Effect.Effect<void>
  readonly quiet: Effect.Effect<void>
  readonly raise: <Payload, Answer>(
    definition: EventDefinition.EventDefinition<Payload, Answer>,
    payload: Payload,
    options?: RaiseOptions
  ) => Effect.Effect<AppEvent, RaiseError>
  /** Lets somebody open a long connection, given the path and the query of its address. `SandboxServer` does. */
  readonly connect: (url: string) => Effect.Effect<Admission>
  /** Listens for an app's events in this process, until the scope closes; see `SandboxEvents`. */
  readonly listen: (
    appId: string,
    receive: (body: string) => Effect.Effect<ReceiverAnswer>
  ) => Effect.Effect<void, never, Scope.Scope>
  readonly recentEvents: (after?: number) => Effect.Effect<ReadonlyArray<SandboxEvent>>
  readonly events: (after?: number) => Stream.Stream<SandboxEvent>
  readonly markRead: (messageId: string, user: number) => Effect.Effect<void>
  readonly beginCardInteraction: (cardId: string, duration: Duration.DurationInput) => Effect.Effect<void>
  readonly holdMeeting: (
    reserveId: string,
    options?: {
      /** Indices in the directory, beside the host. Default: nobody. */
      readonly participants?: ReadonlyArray<number> | undefined
      /** Default 30 minutes. */
      readonly duration?: Duration.DurationInput | undefined
    }
  ) => Effect.Effect<string>
}

/**
 * The embedded platform.
 *
 * @since 0.1.0
 * @category tags
 */
export class Sandbox extends Context.Tag(TypeId)<Sandbox, Service>() {}

/** What else is ready to run does so, and what that makes ready. */
const turn = Effect.async<void>((resume) => {
  const timer = setTimeout(() => resume(Effect.void), 0)
  return Effect.sync(() => clearTimeout(timer))
})

/** After so many turns in which nothing was asked or told, what goes on waits for time or for somebody. */
const stillTurns = 20

/** Faults, time, and a new beginning. */
const faultsAndTime = (
  engine: Engine,
  deliveries: Deliveries,
  time: Time,
  control: Control
): Pick<Service, "inject" | "faults" | "clearFaults" | "clock" | "advance" | "reset"> => ({
  inject: (...faults) =>
    control(() => {
      engine.inject(faults)
      engine.world.note({ type: "faults" })
    }),
  faults: Effect.sync(() => engine.faults()),
  clearFaults: control(() => {
    engine.clearFaults()
    engine.world.note({ type: "faults" })
  }),
  clock: control(() => clockOf(engine.world, time)),
  advance: (by) =>
    Effect.suspend(() => {
      const step = millisOf("advance", by, finite)
      return Effect.zipRight(
        time.advance(step),
        control(() => {
          engine.world.note({ type: "clock" })
          return clockOf(engine.world, time)
        })
      )
    }),
  reset: Effect.zipRight(
    time.reset(),
    control(() => {
      engine.reset(deliveries.hasTold)
      deliveries.reset()
      engine.world.note({ type: "reset" })
    })
  )
})

/** What was asked. */
const requestLog = (
  engine: Engine
): Pick<Service, "requests" | "requestCounts" | "limits" | "clearRequests"> => ({
  requests: Effect.sync(() => engine.log().map(views.viewRequest)),
  requestCounts: Effect.sync(() => Object.fromEntries(engine.counts)),
  limits: Effect.sync(() => engine.world.get(limiterSlot).uses().map(views.limitUse)),
  clearRequests: Effect.sync(() => engine.clearLog())
})

/** The tokens of apps and people, and the tickets of store apps. */
const tokens = (
  world: World,
  control: Control
): Pick<
  Service,
  "mintUserToken" | "revokeTokens" | "revokeGrants" | "appTicket" | "rotateAppTicket" | "appTicketPushes"
> => ({
  mintUserToken: (input = {}) =>
    control(() => {
      sane("mintUserToken: ", input, { user: personRule, appId: Settings.text, scopes: Settings.texts })
      const person = personOf(world, input.user ?? 0)
      const token = world.get(tokensSlot).mint({
        kinds: ["user"],
        appId: input.appId ?? world.settings.apps[0]!.appId,
        tenantKey: world.settings.tenants[0]!,
        user: person.index,
        scopes: input.scopes,
        life: input.lifetime === undefined ? world.settings.tokenLife : millisOf("lifetime", input.lifetime),
        prefix: "u-"
      })
      return { accessToken: token.value, user: views.viewUser(person), expiresAt: token.expiresAt }
    }),
  revokeTokens: (match = {}) =>
    control(() =>
      world
        .get(tokensSlot)
        .revoke(
          (token) =>
            (match.kind === undefined || token.kinds.includes(match.kind)) &&
            (match.appId === undefined || token.appId === match.appId) &&
            (match.value === undefined || isSecret(Secret.make(match.value), token.value))
        )
    ),
  revokeGrants: (options = {}) =>
    control(() => {
      sane("revokeGrants: ", options, { user: personRule, appId: Settings.text })
      const { index } = personOf(world, options.user ?? 0)
      const { appId } = options
      const apps = new Set<string>()
      world.get(tokensSlot).revoke((token) => {
        const isMeant = token.user === index && (appId === undefined || token.appId === appId)
        if (isMeant && !token.revoked && token.expiresAt > world.now) apps.add(token.appId)
        return isMeant
      })
      world.get(grantsSlot).revoke(index, appId, apps)
    }),
  appTicket: (appId) => control(() => world.get(tokensSlot).ticket(appId)),
  rotateAppTicket: (appId) =>
    control(() => {
      const tokens = world.get(tokensSlot)
      const ticket = tokens.rotateTicket(appId)
      tokens.pushTicket(appId)
      return ticket
    }),
  appTicketPushes: Effect.sync((): ReadonlyArray<TicketPush> => world.get(tokensSlot).pushes.slice())
})

/** What there is. */
const content = (
  world: World,
  control: Control
): Pick<Service, "messages" | "chats" | "files" | "cards" | "user" | "users" | "customBot"> => ({
  messages: control(() =>
    [...world.get(conversationsSlot).messages.values()].map((message) => views.viewMessage(world, message))
  ),
  chats: control(() =>
    [...world.get(conversationsSlot).chats.values()].map((chat) => views.viewChat(world, chat))
  ),
  files: control(() => [...world.get(mediaSlot).all.values()].map(views.viewFile)),
  cards: control(() => [...world.get(cardsSlot).all.values()].map((entity) => views.viewCard(world, entity))),
  user: (index) => control(() => views.viewUser(personOf(world, index))),
  users: (page = {}) =>
    control(() => {
      const directory = world.get(directorySlot)
      const { offset = 0, limit = 100 } = page
      const users: Array<SandboxUser> = []
      let index = 0
      for (const person of directory.everybody()) {
        if (users.length >= limit) break
        if (index++ >= offset) users.push(views.viewUser(person))
      }
      return { total: directory.size, users }
    }),
  customBot: (options = {}) =>
    control(() => {
      sane("customBot: ", options, { chatId: Settings.text, keywords: Settings.texts })
      const { chatId = defaultChatId, keywords = [], secret } = options
      if (!world.get(conversationsSlot).chats.has(chatId)) {
        throw new RangeError(`The sandbox has no chat ${chatId}`)
      }
      const { token } = world
        .get(hooksSlot)
        .add(chatId, secret === undefined ? undefined : secretOf("customBot secret", secret), keywords)
      return { token, path: hookPath(token) }
    })
})

/** Somebody of the directory: an index, or an open_id. */
const personRule: Settings.Rule = /*#__PURE__*/ Settings.anyOf(/*#__PURE__*/ Settings.whole(0), Settings.text)

const sayRules: Settings.Rules<SayOptions> = {
  user: personRule,
  chatId: Settings.text,
  bot: Settings.text,
  replyTo: Settings.text,
  inThread: Settings.flag
}

/** What people do. */
const people = (
  world: World,
  control: Control
): Pick<Service, "useCard" | "say" | "act" | "markRead" | "beginCardInteraction"> => ({
  useCard: (messageId, action) =>
    Effect.flatten(
      control(() => {
        try {
          return Effect.succeed(
            use(world, messageId, {
              person: personOf(world, action.user ?? 0),
              component: action.component,
              formValue: action.formValue,
              inputValue: action.inputValue,
              option: action.option,
              options: action.options,
              checked: action.checked,
              timezone: action.timezone ?? "Asia/Shanghai"
            })
          )
        } catch (thrown) {
          if (thrown instanceof CannotUse) return Effect.fail(new CardUseError({ reason: thrown.reason }))
          throw thrown
        }
      })
    ),
  say: (what, options = {}) =>
    Effect.flatten(
      control(() => {
        sane("say: ", options, sayRules)
        try {
          const { events, message } = sayIt(world, {
            person: personOf(world, options.user ?? 0),
            what,
            chatId: options.chatId,
            bot: options.bot,
            replyTo: options.replyTo,
            inThread: options.inThread ?? false
          })
          return Effect.succeed({ message: views.viewMessage(world, message), events })
        } catch (thrown) {
          if (thrown instanceof CannotSay) return Effect.fail(new SayError({ reason: thrown.reason }))
          throw thrown
        }
      })
    ),
  act: (deed, user = 0) =>
    Effect.flatten(
      control(() => {
        try {
          return Effect.succeed(deeds.act(world, personOf(world, user), deed))
        } catch (thrown) {
          if (!(thrown instanceof deeds.CannotDo)) throw thrown
          return Effect.fail(new ActError({ reason: thrown.reason, code: thrown.code }))
        }
      })
    ),
  markRead: (messageId, user) =>
    control(() => {
      const message = world.get(conversationsSlot).messages.get(messageId)
      if (message === undefined) throw new RangeError(`The sandbox has no message ${messageId}`)
      deeds.markRead(world, message, personOf(world, user).index)
    }),
  beginCardInteraction: (cardId, duration) =>
    control(() => {
      const entity = world.get(cardsSlot).all.get(cardId)
      if (entity === undefined) throw new RangeError(`The sandbox has no card ${cardId}`)
      entity.interactionUntil = world.now + millisOf("duration", duration)
    })
})

/** What apps are told, and where. */
const notifications = (
  world: World,
  deliveries: Deliveries,
  gateway: Gateway,
  control: Control
): Pick<Service, "appEvents" | "subscriptions" | "deliveries" | "settled" | "connect" | "listen"> => ({
  appEvents: Effect.sync(() => world.get(appEventsSlot).all.slice()),
  subscriptions: Effect.sync(() => world.get(subscriptionsSlot).list().map(views.viewSubscription)),
  deliveries: Effect.sync(() => deliveries.list()),
  settled: deliveries.settled,
  connect: (url) => control(() => gateway.admit(url)),
  listen: (appId, receive) =>
    Effect.asVoid(
      Effect.acquireRelease(
        control(() => deliveries.attach(appId, { via: "process", carry: ({ text }) => receive(text) })),
        (detach) => Effect.sync(detach)
      )
    )
})

/** Says where an app is told of events, once that address has answered as the platform wants it to. */
const subscribing =
  (
    options: Options,
    world: World,
    control: Control,
    fetch: NonNullable<Options["fetch"]>,
    nonces: Ids
  ): Service["subscribe"] =>
  (input) =>
    Effect.gen(function* () {
      sane("subscribe: ", input ?? null, subscriptionRules)
      const wanted = subscriptionOf(options.apps, input)
      if (!world.settings.apps.some(({ appId }) => appId === wanted.appId)) {
        throw new RangeError(`The sandbox has no app ${wanted.appId}`)
      }
      for (const address of new Set([wanted.events, wanted.callbacks])) {
        if (address === undefined || address === longConnection) continue
        const reason = isDestination(address)
          ? yield* challenge(fetch, wanted, address, `${nonces.hex(8)}-${nonces.hex(12)}`)
          : "it is no address of http or https"
        if (reason !== undefined) return yield* new SubscribeError({ address, reason })
      }
      return yield* control(() => {
        world.get(subscriptionsSlot).set(wanted)
        return views.viewSubscription(wanted)
      })
    })

/** Tells an app of what the platform does not do here by itself. */
const raising =
  (world: World, control: Control): Service["raise"] =>
  (definition, payload, options = {}) =>
    Effect.suspend(() => {
      sane("raise: ", options, { appId: Settings.text, tenantKey: Settings.text })
      const { appId, tenantKey } = options
      const decoded = EventDefinition.decode(definition, structuredClone(payload))
      // What is mended for an app that receives it is wrong where the platform sends it.
      const problems = Either.match(decoded, {
        onLeft: (problems) => problems,
        onRight: (mended) => differences("event", payload, mended)
      })
      return problems.length > 0
        ? Effect.fail(new RaiseError({ type: definition.type, problems }))
        : control(() =>
            world
              .get(appEventsSlot)
              .add(
                appId ?? world.settings.apps[0]!.appId,
                definition.type,
                Object.fromEntries(Object.entries(Object(payload))),
                { callback: definition.callback, schema: definition.schema, tenantKey }
              )
          )
    })

/** Begins a meeting that ends by itself. */
const holding =
  (world: World, control: Control, time: Time, scope: Scope.Scope): Service["holdMeeting"] =>
  (reserveId, options = {}) =>
    Effect.gen(function* () {
      const meeting = yield* control(() => {
        const meetings = world.get(meetingsSlot)
        const reserve = meetings.reserves.get(reserveId)
        if (reserve === undefined) throw new RangeError(`The sandbox has no reservation ${reserveId}`)
        const host = "user" in reserve.owner ? [reserve.owner.user] : []
        sane("holdMeeting: ", options, { participants: Settings.list })
        const others = (options.participants ?? []).map((user) => personOf(world, user).index)
        const duration = millisOf("duration", options.duration ?? "30 minutes")
        const held = meetings.hold(reserve, [...new Set([...host, ...others])], duration)
        begun(world, held)
        return held
      })
      const end = control(() => {
        // A reset may have come between.
        const isHeld = world.get(meetingsSlot).meetings.get(meeting.id) === meeting
        if (isHeld && meeting.endsAt <= world.now) over(world, meeting)
      })
      const rest = time.sleepUntil(meeting.endsAt)
      // It ends by itself, whatever becomes of who began it; or never.
      if (Number.isFinite(meeting.endsAt)) yield* Effect.forkIn(Effect.zipRight(rest, end), scope)
      return meeting.id
    })

/**
 * Makes a sandbox; late answers end with its scope. Options that make no sense (a negative count) are a defect: they are the programmer's.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (options: Options = {}): Effect.Effect<Service, never, Scope.Scope> =>
  Effect.gen(function* () {
    checked(options)
    const scope = yield* Effect.scope
    const seed = options.seed ?? Math.floor((yield* Random.next) * (2 ** 31 - 1))
    const table = options.endpoints === "stateless" ? tableOf(tokenRoutes) : tableOf(routes, related)
    const engine = new Engine(settle(options, seed), table)
    const { world } = engine
    const time = yield* Time.make
    const fetch = options.fetch ?? ((url, init) => globalThis.fetch(url, init))
    const nonces = new Ids(seed + 3)
    const deliveries = new Deliveries(
      engine,
      time,
      webhook(fetch, () => nonces.hex(32))
    )
    yield* Deliveries.run(deliveries)
    const gateway = new Gateway(engine, deliveries)
    const control = controlOf(world, time)
    const serving = Serving.make(engine, time, scope)
    const happened = Happened.make(world, time)

    return Sandbox.of({
      [TypeId]: TypeId,
      handle: serving.handle,
      info: Effect.sync(() => ({
        seed,
        apps: world.settings.apps.map(({ appId, appSecret, kind, name }) => ({
          appId,
          name,
          kind,
          openId: botOpenId(seed, appId),
          ...(isSecret(appSecret, defaultApp.appSecret) ? { appSecret: defaultApp.appSecret } : {})
        })),
        tenants: world.settings.tenants,
        users: world.get(directorySlot).size
      })),
      ...faultsAndTime(engine, deliveries, time, control),
      ...requestLog(engine),
      ...tokens(world, control),
      ...content(world, control),
      ...people(world, control),
      ...notifications(world, deliveries, gateway, control),
      subscribe: subscribing(options, world, control, fetch, nonces),
      raise: raising(world, control),
      quiet: Effect.gen(function* () {
        for (let still = 0, before = -1; still < stillTurns;) {
          yield* turn
          const now = serving.moves() + deliveries.moves
          still = serving.isLoading() || now !== before ? 0 : still + 1
          before = now
        }
      }),
      recentEvents: (after = 0) => Effect.sync(() => happened.after(after)),
      events: happened.stream,
      holdMeeting: holding(world, control, time, scope)
    })
  })

/**
 * A sandbox of its own for whoever builds the layer.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (options: Options = {}): Layer.Layer<Sandbox> => Layer.scoped(Sandbox, make(options))

/**
 * Puts fault plans in force, behind those that are.
 *
 * @since 0.1.0
 * @category control
 */
export const inject = (...faults: ReadonlyArray<Fault>): Effect.Effect<void, never, Sandbox> =>
  Effect.flatMap(Sandbox, (sandbox) => sandbox.inject(...faults))

/**
 * Ends all fault plans.
 *
 * @since 0.1.0
 * @category control
 */
export const clearFaults: Effect.Effect<void, never, Sandbox> = Effect.flatMap(
  Sandbox,
  (sandbox) => sandbox.clearFaults
)

/**
 * The fault plans in force, oldest first.
 *
 * @since 0.1.0
 * @category observing
 */
export const faults: Effect.Effect<ReadonlyArray<Active>, never, Sandbox> = Effect.flatMap(
  Sandbox,
  (sandbox) => sandbox.faults
)

/**
 * What the sandbox was started with.
 *
 * @since 0.1.0
 * @category observing
 */
export const info: Effect.Effect<Info, never, Sandbox> = Effect.flatMap(Sandbox, (sandbox) => sandbox.info)

/**
 * The sandbox's time: that of Effect's clock, and what it was advanced by.
 *
 * @since 0.1.0
 * @category observing
 */
export const clock: Effect.Effect<SandboxClock, never, Sandbox> = Effect.flatMap(
  Sandbox,
  (sandbox) => sandbox.clock
)

/**
 * Moves the sandbox's own time on: tokens end, streaming modes run out, late answers come. Effect's clock stays as it
 * is. A span that is negative or has no end is a defect.
 *
 * @since 0.1.0
 * @category control
 */
export const advance = (by: Duration.DurationInput): Effect.Effect<SandboxClock, never, Sandbox> =>
  Effect.flatMap(Sandbox, (sandbox) => sandbox.advance(by))

/**
 * Back to how it started: state, ids, request log, clock and fault plans. Where apps were told of events, later ids are
 * others than before: an app that goes on would take an event with an id that it knows for a repetition.
 *
 * @since 0.1.0
 * @category control
 */
export const reset: Effect.Effect<void, never, Sandbox> = Effect.flatMap(Sandbox, (sandbox) => sandbox.reset)

/**
 * The latest requests, oldest first; as many as `history` allows.
 *
 * @since 0.1.0
 * @category observing
 */
export const requests: Effect.Effect<ReadonlyArray<RequestRecord>, never, Sandbox> = Effect.flatMap(
  Sandbox,
  (sandbox) => sandbox.requests
)

/**
 * How often each endpoint was called, by endpoint id; calls of unknown paths stand under `unknown`.
 *
 * @since 0.1.0
 * @category observing
 */
export const requestCounts: Effect.Effect<Readonly<Record<string, number>>, never, Sandbox> = Effect.flatMap(
  Sandbox,
  (sandbox) => sandbox.requestCounts
)

/**
 * The limits that were put to use since the start or the last reset, the latest last: what they let through and what they
 * refused. With limits on many things, those that have been idle for a minute are forgotten beyond the latest 10,000.
 *
 * @since 0.1.0
 * @category observing
 */
export const limits: Effect.Effect<ReadonlyArray<LimitUse>, never, Sandbox> = Effect.flatMap(
  Sandbox,
  (sandbox) => sandbox.limits
)

/**
 * Forgets the requests so far and counts from 0 again.
 *
 * @since 0.1.0
 * @category control
 */
export const clearRequests: Effect.Effect<void, never, Sandbox> = Effect.flatMap(
  Sandbox,
  (sandbox) => sandbox.clearRequests
)

/**
 * A user token without the trip through a browser. Default: the first person, through the first app, for as long as
 * tokens live. A person who does not exist is a defect.
 *
 * @since 0.1.0
 * @category tokens
 */
export const mintUserToken = (options?: UserTokenOptions): Effect.Effect<UserTokenGrant, never, Sandbox> =>
  Effect.flatMap(Sandbox, (sandbox) => sandbox.mintUserToken(options))

/**
 * Gives a chat's custom bot a secret, and says where it is posted to. Every chat has such a bot, whose address is in
 * `SandboxChat.custom_bot` as well; without a secret it takes what is not signed. A chat that does not exist is a
 * defect.
 *
 * @see https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot
 * @since 0.1.0
 * @category chats
 */
export const customBot = (options?: CustomBotOptions): Effect.Effect<CustomBot, never, Sandbox> =>
  Effect.flatMap(Sandbox, (sandbox) => sandbox.customBot(options))

/**
 * Kills tokens on the server, all or those chosen; returns how many were alive. Requests that carry one are refused
 * from now on, and the next token request gets a new one.
 *
 * @since 0.1.0
 * @category tokens
 */
export const revokeTokens = (match?: TokenMatch): Effect.Effect<number, never, Sandbox> =>
  Effect.flatMap(Sandbox, (sandbox) => sandbox.revokeTokens(match))

/**
 * A person (default: the first) takes back what they granted to an app (default: to all): access tokens are dead and
 * refresh tokens revoked (20064). Each app that had one is told. A person who does not exist is a defect.
 *
 * @since 0.1.0
 * @category tokens
 */
export const revokeGrants = (
  options?: Parameters<Service["revokeGrants"]>[0]
): Effect.Effect<void, never, Sandbox> => Effect.flatMap(Sandbox, (sandbox) => sandbox.revokeGrants(options))

/**
 * The ticket of a store app that is good now.
 *
 * @since 0.1.0
 * @category tokens
 */
export const appTicket = (appId: string): Effect.Effect<string, never, Sandbox> =>
  Effect.flatMap(Sandbox, (sandbox) => sandbox.appTicket(appId))

/**
 * Gives a store app a new ticket and pushes it; the one before is refused from now on.
 *
 * @since 0.1.0
 * @category tokens
 */
export const rotateAppTicket = (appId: string): Effect.Effect<string, never, Sandbox> =>
  Effect.flatMap(Sandbox, (sandbox) => sandbox.rotateAppTicket(appId))

/**
 * Tickets pushed so far, for requests to resend as well. Each goes to the app as the event `app_ticket` too.
 *
 * @since 0.1.0
 * @category tokens
 */
export const appTicketPushes: Effect.Effect<ReadonlyArray<AppTicketPush>, never, Sandbox> = Effect.flatMap(
  Sandbox,
  (sandbox) => sandbox.appTicketPushes
)

/**
 * All messages in the order of their creation, recalled ones included.
 *
 * @since 0.1.0
 * @category observing
 */
export const messages: Effect.Effect<ReadonlyArray<SandboxMessage>, never, Sandbox> = Effect.flatMap(
  Sandbox,
  (sandbox) => sandbox.messages
)

/**
 * All chats in the order of their creation.
 *
 * @since 0.1.0
 * @category observing
 */
export const chats: Effect.Effect<ReadonlyArray<SandboxChat>, never, Sandbox> = Effect.flatMap(
  Sandbox,
  (sandbox) => sandbox.chats
)

/**
 * All uploaded images and files in the order of their upload.
 *
 * @since 0.1.0
 * @category observing
 */
export const files: Effect.Effect<ReadonlyArray<SandboxFile>, never, Sandbox> = Effect.flatMap(
  Sandbox,
  (sandbox) => sandbox.files
)

/**
 * All card entities in the order of their creation.
 *
 * @since 0.1.0
 * @category observing
 */
export const cards: Effect.Effect<ReadonlyArray<SandboxCard>, never, Sandbox> = Effect.flatMap(
  Sandbox,
  (sandbox) => sandbox.cards
)

/**
 * A person of the directory by index, from 0. One who does not exist is a defect.
 *
 * @since 0.1.0
 * @category observing
 */
export const user = (index: number): Effect.Effect<SandboxUser, never, Sandbox> =>
  Effect.flatMap(Sandbox, (sandbox) => sandbox.user(index))

/**
 * People of the directory in order (default: the first 100), and how many there are.
 *
 * @since 0.1.0
 * @category observing
 */
export const users = (
  page?: Parameters<Service["users"]>[0]
): Effect.Effect<{ readonly total: number; readonly users: ReadonlyArray<SandboxUser> }, never, Sandbox> =>
  Effect.flatMap(Sandbox, (sandbox) => sandbox.users(page))

/**
 * Somebody presses a button, submits a form or chooses something on the card of a message; gives the event that the
 * platform makes of it.
 *
 * Fails with `CardUseError` where that is impossible on the card as it is. A person who does not exist is a defect.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-callback-communication
 * @since 0.1.0
 * @category control
 */
export const useCard = (
  messageId: string,
  action: CardActionOptions
): Effect.Effect<AppEvent, CardUseError, Sandbox> =>
  Effect.flatMap(Sandbox, (sandbox) => sandbox.useCard(messageId, action))

/**
 * Somebody writes a text in a chat, or sends a file, as they would in the platform's own client, and the apps whose bots hear it are
 * told: `im.message.receive_v1` is in `appEvents`, and in what this gives. Bots hear what is written to them alone, and
 * of groups what mentions them (`groupMessages: "all"`: everything). In the text `<at user_id="ou_..."></at>` mentions
 * a person or a bot, `<at user_id="all"></at>` everyone. What people send with their own tokens is told of likewise.
 *
 * Fails with `SayError` where that is impossible. A person who does not exist is a defect.
 *
 * @example
 * const { events } = yield* Sandbox.say("what is the weather?", { user: 3, bot: Sandbox.defaultApp.appId })
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive
 * @since 0.1.0
 * @category control
 */
export const say = (what: string | SentFile, options?: SayOptions): Effect.Effect<Said, SayError, Sandbox> =>
  Effect.flatMap(Sandbox, (sandbox) => sandbox.say(what, options))

/**
 * A person (default: the first) does something in the platform's own client: reacts, recalls, joins, decides; gives the
 * events that apps are told of it. The rules are those of the platform.
 *
 * Fails with `ActError` where it is impossible, with the platform's code where it has one. A person who does not exist is a
 * defect.
 *
 * @example
 * yield* Sandbox.act({ type: "react", messageId, emoji: "THUMBSUP" }, 3)
 * yield* Sandbox.act({ type: "approve", instanceCode, comment: "fine" }, 2)
 *
 * @since 0.1.0
 * @category control
 */
export const act = (
  deed: Deed,
  user?: number | string
): Effect.Effect<ReadonlyArray<AppEvent>, ActError, Sandbox> =>
  Effect.flatMap(Sandbox, (sandbox) => sandbox.act(deed, user))

/**
 * The latest events (at most 1,000) that the platform has for apps, oldest first.
 *
 * @since 0.1.0
 * @category observing
 */
export const appEvents: Effect.Effect<ReadonlyArray<AppEvent>, never, Sandbox> = Effect.flatMap(
  Sandbox,
  (sandbox) => sandbox.appEvents
)

/**
 * Sets where an app is told of events and of callbacks, instead of what was set before. Addresses are asked first, as the
 * platform does: each has to answer a challenge within a second, encrypted where there is an Encrypt Key.
 *
 * From then on every event is sent there: at least once, and when it is not answered with status 200 within three
 * seconds, again after 15 seconds, 5 minutes, 1 hour and 6 hours, in the sandbox's time. Callbacks are sent once; their
 * answers show on the card, and failures in `deliveries`, with the code that the person would see.
 *
 * An app that opens a long connection, or listens in this process, needs none of this.
 *
 * Fails with `SubscribeError`, and leaves things as they were, when an address does not answer so. An app that does not
 * exist is a defect.
 *
 * @example
 * yield* Sandbox.subscribe({ events: "http://127.0.0.1:3000/feishu/events", encryptKey: "key" })
 * yield* Sandbox.say("hello", { bot: Sandbox.defaultApp.appId })
 *
 * @see https://open.feishu.cn/document/server-docs/event-subscription-guide/event-subscription-configure-/request-url-configuration-case
 * @since 0.1.0
 * @category events
 */
export const subscribe = (
  options: SubscriptionOptions
): Effect.Effect<Subscription, SubscribeError, Sandbox> =>
  Effect.flatMap(Sandbox, (sandbox) => sandbox.subscribe(options))

/**
 * Where apps are told of events and callbacks, for each app that set it or has ever listened.
 *
 * @since 0.1.0
 * @category events
 */
export const subscriptions: Effect.Effect<ReadonlyArray<Subscription>, never, Sandbox> = Effect.flatMap(
  Sandbox,
  (sandbox) => sandbox.subscriptions
)

/**
 * The latest attempts (at most 1,000) to bring events and callbacks to apps, in the order in which they ended.
 *
 * @since 0.1.0
 * @category events
 */
export const deliveries: Effect.Effect<ReadonlyArray<Delivery>, never, Sandbox> = Effect.flatMap(
  Sandbox,
  (sandbox) => sandbox.deliveries
)

/**
 * Waits until nothing is on its way to an app: each attempt has been answered or given up. What waits to be sent again
 * later is not waited for.
 *
 * @since 0.1.0
 * @category events
 */
export const settled: Effect.Effect<void, never, Sandbox> = Effect.flatMap(
  Sandbox,
  (sandbox) => sandbox.settled
)

/**
 * Waits until apps in this process rest: nothing was asked of the sandbox or told by it for a while, so that whatever goes
 * on waits for time to pass or for somebody to do something. Unlike `settled` it does not wait for those who wait
 * themselves: a handler that asks something, an answer that is written step by step under a `TestClock`.
 *
 * The while is twenty turns of the process, some 25 milliseconds: who waits longer for something outside of it, such as a
 * database, is taken to rest.
 *
 * @since 0.1.0
 * @category events
 */
export const quiet: Effect.Effect<void, never, Sandbox> = Effect.flatMap(Sandbox, (sandbox) => sandbox.quiet)

/**
 * Raises an event by hand: any that has a definition, with a payload that fits it. It goes to the app as those do that
 * come of what happens.
 *
 * Fails with `RaiseError`, which has everything that does not fit.
 *
 * @example
 * import * as Contact from "@effect-feishu/core/events/Contact"
 *
 * yield* Sandbox.raise(Contact.userCreatedV3, { object: { open_id: "ou_1", name: "Ada" } })
 *
 * @since 0.1.0
 * @category events
 */
export const raise = <Payload, Answer>(
  definition: EventDefinition.EventDefinition<Payload, Answer>,
  payload: Payload,
  options?: RaiseOptions
): Effect.Effect<AppEvent, RaiseError, Sandbox> =>
  Effect.flatMap(Sandbox, (sandbox) => sandbox.raise(definition, payload, options))

/**
 * What happened beyond a number (default 0), as far as it is remembered: the latest 1,000 happenings or 16 MiB. What
 * happens is noted from the first time on that this or `events` is asked for.
 *
 * @since 0.1.0
 * @category observing
 */
export const recentEvents = (after?: number): Effect.Effect<ReadonlyArray<SandboxEvent>, never, Sandbox> =>
  Effect.flatMap(Sandbox, (sandbox) => sandbox.recentEvents(after))

/**
 * What happens, as it happens: first what is remembered beyond a number, or, without one, from now on. Never ends.
 *
 * @since 0.1.0
 * @category observing
 */
export const events = (after?: number): Stream.Stream<SandboxEvent, never, Sandbox> =>
  Stream.unwrap(Effect.map(Sandbox, (sandbox) => sandbox.events(after)))

/**
 * Lets a person read a message, so that it shows in the list of its readers.
 *
 * @since 0.1.0
 * @category control
 */
export const markRead = (messageId: string, user: number): Effect.Effect<void, never, Sandbox> =>
  Effect.flatMap(Sandbox, (sandbox) => sandbox.markRead(messageId, user))

/**
 * Somebody pressed a button of a card and waits for the answer: until then, updates of the card are refused (200810).
 *
 * @since 0.1.0
 * @category control
 */
export const beginCardInteraction = (
  cardId: string,
  duration: Duration.DurationInput
): Effect.Effect<void, never, Sandbox> =>
  Effect.flatMap(Sandbox, (sandbox) => sandbox.beginCardInteraction(cardId, duration))

/**
 * People meet in a reserved meeting, from now on and for the duration; gives the meeting's id. Apps are told that it
 * begins, who joins, and, when the sandbox's time has come, that it is over. A reservation that does not exist is a defect.
 *
 * @since 0.1.0
 * @category control
 */
export const holdMeeting = (
  reserveId: string,
  options?: Parameters<Service["holdMeeting"]>[1]
): Effect.Effect<string, never, Sandbox> =>
  Effect.flatMap(Sandbox, (sandbox) => sandbox.holdMeeting(reserveId, options))
