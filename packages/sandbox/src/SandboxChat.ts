/**
 * A chat as the author of a bot sees it in a test: people say something, press buttons, fill in forms; what came back is
 * read as people read it. Time is Effect's clock, so a `TestClock` drives it.
 *
 * What people do here waits until the bot rests (`rest`): it has answered, or what it does waits for time to pass or for
 * somebody. Time passes by `TestClock.adjust`.
 *
 * Unless told otherwise the first person of the directory speaks, the tester, alone with the bot of the first app.
 *
 * What is read is the same in every run: in place of the ids that the platform draws stand `ou_tester`, `ou_bot`, and ids
 * that are numbered as they appear, such as `om_2`. `Sandbox.messages` has the real ones.
 *
 * @example
 * it.effect("scales", () =>
 *   Effect.gen(function* () {
 *     yield* SandboxChat.say("/scale api 3")
 *     assert.deepStrictEqual(yield* SandboxChat.texts, ["Started api-3"])
 *     yield* SandboxChat.click("Undo")
 *     assert.deepStrictEqual(yield* SandboxChat.toasts, [{ type: "success", text: "Undone" }])
 *   }).pipe(Effect.provide(SandboxChat.layer(App))))
 *
 * @since 0.1.0
 */
import * as Settings from "@effect-feishu/core/Settings"
import type * as Feishu from "@effect-feishu/core/Feishu"
import * as Im from "@effect-feishu/core/Im"
import type { Transport } from "@effect-feishu/core/Transport"
import type * as Events from "@effect-feishu/events/Events"
import type { Handlers } from "@effect-feishu/events/Handlers"
import * as Inbox from "@effect-feishu/events/Inbox"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Fault from "./Fault.js"
import {
  type Component,
  componentsOf,
  isButton,
  isField,
  isSubmit,
  label,
  marked,
  optionsOf
} from "./internal/cardReading.js"
import { entered, type Entry, offsetOf } from "./internal/cardEntries.js"
import { isObject, type JsonObject } from "./internal/fields.js"
import { parseObject } from "./internal/route.js"
import { Steady } from "./internal/steady.js"
import * as Sandbox from "./Sandbox.js"
import * as SandboxEvents from "./SandboxEvents.js"
import type * as SandboxFeishu from "./SandboxFeishu.js"
import { sane } from "./internal/sane.js"

/**
 * What a chat needs: a sandbox, and an application that listens to it.
 *
 * @since 0.1.0
 * @category models
 */
export type Needed = Sandbox.Sandbox | Events.Events

/**
 * Who says something, and where.
 *
 * @since 0.1.0
 * @category models
 */
export interface SayOptions extends Omit<Sandbox.SayOptions, "bot"> {
  /** The bot that is spoken to or mentioned, by its app's id or its open_id (default: that of the first app). */
  readonly bot?: string | undefined
  /** Mentions the bot before the text, as in a group it has to be (default `false`). */
  readonly mention?: boolean | undefined
}

/**
 * Who uses a card, and which.
 *
 * @since 0.1.0
 * @category models
 */
export interface UseOptions {
  /** Who does it: index in the directory (default 0) or an open_id. Has to be in the chat. */
  readonly user?: number | string | undefined
  /** The chat that the card is in. Default: any that the person is in. */
  readonly chatId?: string | undefined
  /** The message that shows the card. Default: the latest that has what is wanted. */
  readonly messageId?: string | undefined
  /** Default `Asia/Shanghai`. */
  readonly timezone?: string | undefined
}

/**
 * What a person enters or chooses: a text, a number, the text or the value of an option, a date (`2026-03-01`), a time
 * (`09:30`), both (`2026-03-01 09:30`), whether something is ticked, a person by index or open_id; several where several
 * can be chosen.
 *
 * @since 0.1.0
 * @category models
 */
export type Value = string | number | boolean | ReadonlyArray<string | number>

/**
 * A line that popped up for whoever used a card. Where the app failed to answer, the client shows a code.
 *
 * @since 0.1.0
 * @category models
 */
export interface Toast {
  readonly type: "info" | "success" | "error" | "warning"
  readonly text: string
}

/**
 * A card that a bot sent, as it is now.
 *
 * @since 0.1.0
 * @category models
 */
export interface Card {
  /** The real id. */
  readonly messageId: string
  /** The real id. */
  readonly chatId: string
  /** As Markdown: its title first, buttons as `[Send]`, fields as `[Why: flu]`; what is disabled says so. */
  readonly text: string
  readonly buttons: ReadonlyArray<{
    readonly text: string
    /** Its name, where it has one. */
    readonly name: string | undefined
    readonly disabled: boolean
  }>
  readonly fields: ReadonlyArray<{
    readonly label: string
    readonly name: string | undefined
    /** Such as `input`, `select_static`, `date_picker`. */
    readonly tag: string
    readonly required: boolean
    readonly disabled: boolean
    /** The texts of its options. */
    readonly options: ReadonlyArray<string>
  }>
  /** Whether its text is being streamed; `undefined`: the message holds the card itself. */
  readonly streaming: Sandbox.SandboxCard["streaming"] | undefined
  /** The card's JSON. */
  readonly json: { readonly [key: string]: unknown }
}

// Layers ---------------------------------------------------------------------------------------------------------

/**
 * An application over a sandbox of its own, with an inbox in memory and a client: all that a test needs beyond what its
 * handlers ask for. `SandboxEvents.layer` is the same with an inbox of your choice.
 *
 * The `seed` is 1 unless told otherwise, so that names and ids are the same in every run.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = <E, R>(
  app: Layer.Layer<never, E, R>,
  options: SandboxFeishu.Options = {}
): Layer.Layer<
  Feishu.Services | Transport | Needed,
  E,
  Exclude<
    Exclude<Exclude<R, Handlers> | Inbox.Inbox, Feishu.Services | Transport | Sandbox.Sandbox>,
    Inbox.Inbox
  >
> =>
  Layer.effectDiscard(noting).pipe(
    Layer.provideMerge(SandboxEvents.layer(app, { seed: 1, ...options })),
    Layer.provide(Inbox.layer)
  )

// Doing ----------------------------------------------------------------------------------------------------------

/** What happens is noted from the first time on that somebody asks: see `states`. */
const noting: Effect.Effect<void, never, Sandbox.Sandbox> = Effect.flatMap(Sandbox.Sandbox, (sandbox) =>
  Effect.asVoid(sandbox.recentEvents())
)

/**
 * Waits until the bot rests: what happened was delivered, and its handlers have dealt with it, or wait for time to pass or
 * for somebody. Everything in this module does so by itself.
 *
 * A handler that waits for something outside of the sandbox, such as a database, for longer than some 25 milliseconds is
 * taken to wait for somebody, unless `SandboxEvents.settled` comes first.
 *
 * @since 0.1.0
 * @category doing
 */
export const rest: Effect.Effect<void, never, Needed> = Effect.raceFirst(SandboxEvents.settled, Sandbox.quiet)

const doing = <A, E>(deed: Effect.Effect<A, E, Sandbox.Sandbox>): Effect.Effect<A, E, Needed> =>
  noting.pipe(Effect.zipRight(deed), Effect.zipLeft(rest))

/**
 * Somebody writes a text or sends a file, and the bot deals with it. Without a chat it is said to the bot alone; in a group
 * the bot hears what mentions it.
 *
 * Gives the message as it stands in the chat. Fails with `SayError` where it cannot be said: somebody who is not in the chat,
 * an empty text, a message to reply to that is not there.
 *
 * @example
 * yield* SandboxChat.say("/book blue room", { user: 3, chatId: Sandbox.defaultChatId, mention: true })
 * yield* SandboxChat.say({ name: "plan.pdf", bytes })
 *
 * @since 0.1.0
 * @category doing
 */
export const say = (
  what: string | Sandbox.SentFile,
  options: SayOptions = {}
): Effect.Effect<Sandbox.SandboxMessage, Sandbox.SayError, Needed> =>
  doing(
    Effect.gen(function* () {
      sane("say: ", options, { bot: Settings.text, mention: Settings.flag })
      const { bot, mention = false, ...place } = options
      const { apps } = yield* Sandbox.info
      const spokenTo = bot ?? apps[0]!.appId
      const isAlone = place.chatId === undefined && place.replyTo === undefined
      if (mention && typeof what !== "string") {
        return yield* new Sandbox.SayError({ reason: "a file mentions nobody" })
      }
      const openId = apps.find((app) => app.appId === spokenTo || app.openId === spokenTo)?.openId ?? spokenTo
      const said = mention ? `<at user_id="${openId}"></at> ${String(what)}` : what
      const { message } = yield* Sandbox.say(said, isAlone ? { ...place, bot: spokenTo } : place)
      return message
    })
  )

/**
 * Somebody does something else in the platform's own client: recalls, edits, joins, leaves, opens the chat with a bot. See
 * `Sandbox.act`.
 *
 * @example
 * yield* SandboxChat.act({ type: "join", chatId }, 7)
 *
 * @since 0.1.0
 * @category doing
 */
export const act = (
  deed: Sandbox.Deed,
  user?: number | string
): Effect.Effect<ReadonlyArray<Sandbox.AppEvent>, Sandbox.ActError, Needed> => doing(Sandbox.act(deed, user))

/**
 * Somebody reacts with an emoji such as `THUMBSUP`: to the bot's latest message unless told otherwise.
 *
 * Fails with `ActError` where there is no such message, or the platform has no such emoji.
 *
 * @since 0.1.0
 * @category doing
 */
export const react = (
  emoji: string,
  options: { readonly user?: number | string | undefined; readonly messageId?: string | undefined } = {}
): Effect.Effect<void, Sandbox.ActError, Needed> =>
  doing(
    Effect.gen(function* () {
      const latest = options.messageId ?? (yield* ofBots).at(-1)?.message_id
      if (latest === undefined) {
        return yield* new Sandbox.ActError({ reason: "the bot has said nothing", code: undefined })
      }
      yield* Sandbox.act({ type: "react", messageId: latest, emoji }, options.user)
    })
  )

/**
 * The platform gets no answer to the next event, however often it sends it: it comes again after 15 seconds, 5 minutes,
 * 1 hour and 6 hours, which `TestClock.adjust` lets pass. The app gets it each time.
 *
 * @since 0.1.0
 * @category doing
 */
export const loseNextAck: Effect.Effect<void, never, Sandbox.Sandbox> = Effect.suspend(() => {
  let lost: string | undefined
  return Sandbox.inject(
    Fault.next(
      5,
      {
        on: "delivery",
        which: ({ attempt, eventId, isCallback }) => {
          if (lost === undefined && attempt === 1 && !isCallback) lost = eventId
          return eventId === lost
        }
      },
      Fault.lostAck
    )
  )
})

// Using cards ----------------------------------------------------------------------------------------------------

const cannot = (reason: string): Effect.Effect<never, Sandbox.CardUseError> =>
  Effect.fail(new Sandbox.CardUseError({ reason }))

const quoted = (names: ReadonlyArray<string>): string =>
  names.length === 0 ? "nothing" : names.map((name) => `"${name}"`).join(", ")

const described = (component: Component): string =>
  `"${label(component)}"${component.json["disabled"] === true ? " (disabled)" : ""}`

interface Shown {
  readonly message: Sandbox.SandboxMessage
  readonly json: JsonObject
  readonly entity: Sandbox.SandboxCard | undefined
}

/** The messages that bots sent, as they are now, the oldest first. */
const ofBots: Effect.Effect<ReadonlyArray<Sandbox.SandboxMessage>, never, Sandbox.Sandbox> = Effect.map(
  Sandbox.messages,
  (messages) => messages.filter(({ deleted, sender }) => !deleted && !sender.startsWith("ou_"))
)

const shownIn = (
  message: Sandbox.SandboxMessage,
  entities: ReadonlyMap<string, Sandbox.SandboxCard>
): Shown | undefined => {
  if (message.msg_type !== "interactive") return undefined
  const entity = message.card_id === undefined ? undefined : entities.get(message.card_id)
  const json = entity === undefined ? parseObject(message.content) : entity.card
  return isObject(json) ? { message, json, entity } : undefined
}

const entitiesById: Effect.Effect<
  ReadonlyMap<string, Sandbox.SandboxCard>,
  never,
  Sandbox.Sandbox
> = Effect.map(Sandbox.cards, (cards) => new Map(cards.map((card) => [card.card_id, card])))

const allShown: Effect.Effect<ReadonlyArray<Shown>, never, Sandbox.Sandbox> = Effect.gen(function* () {
  const entities = yield* entitiesById
  return (yield* ofBots).flatMap((message) => shownIn(message, entities) ?? [])
})

/** The cards that somebody sees, the latest first. */
const seenBy = ({
  chatId,
  messageId,
  user = 0
}: UseOptions): Effect.Effect<ReadonlyArray<Shown>, never, Sandbox.Sandbox> =>
  Effect.gen(function* () {
    const openId = typeof user === "string" ? user : (yield* Sandbox.user(user)).open_id
    const chats = (yield* Sandbox.chats).filter(({ users }) => users.includes(openId))
    const places = new Set(chats.map(({ chat_id }) => chat_id))
    return (yield* allShown)
      .filter(
        ({ message }) =>
          (messageId === undefined ? places.has(message.chat_id) : message.message_id === messageId) &&
          (chatId === undefined || message.chat_id === chatId) &&
          (message.only_for === undefined || message.only_for === openId)
      )
      .toReversed()
  })

interface Chosen {
  readonly shown: Shown
  readonly component: Component
}

/** That somebody sees no card: where the latest is, if there is one, as people are not in each other's chats with the bot. */
const noCard = (
  what: string,
  { user = 0 }: UseOptions
): Effect.Effect<never, Sandbox.CardUseError, Sandbox.Sandbox> =>
  Effect.gen(function* () {
    const latest = (yield* allShown).at(-1)?.message
    if (latest === undefined) return yield* cannot(`no card is there ${what}`)
    const openId = typeof user === "string" ? user : (yield* Sandbox.user(user)).open_id
    const chat = (yield* Sandbox.chats).find(({ chat_id }) => chat_id === latest.chat_id)
    const who = typeof user === "string" ? user : `user ${user}`
    const why = chat?.users.includes(openId) === true ? "" : `, where ${who} is not`
    return yield* cannot(
      `no card is there ${what} that ${who} can see: the latest is ${latest.message_id} in ${latest.chat_id}${why}`
    )
  })

/** The one component of that name on the latest card that has one. */
const find = (
  kind: "button" | "field",
  name: string,
  options: UseOptions
): Effect.Effect<Chosen, Sandbox.CardUseError, Sandbox.Sandbox> =>
  Effect.flatMap(seenBy(options), (cards) => {
    const is = kind === "button" ? isButton : (one: Component) => isField(one) && one.form === undefined
    for (const shown of cards) {
      const fitting = componentsOf(shown.json).filter((one) => is(one) && one.names.includes(name))
      if (fitting.length > 1) {
        const ids = fitting.map(({ names, pointer }) => names.at(-1) ?? pointer)
        return cannot(
          `the card has ${fitting.length} ${kind}s "${name}": say which by its name, ${quoted(ids)}`
        )
      }
      if (fitting[0] !== undefined) return Effect.succeed({ shown, component: fitting[0] })
    }
    const [latest] = cards
    if (latest === undefined) return noCard(`with a ${kind} "${name}"`, options)
    const there = componentsOf(latest.json).filter(is).map(described)
    return cannot(
      `no card has a ${kind} "${name}": the latest has ${there.length === 0 ? "none" : there.join(", ")}`
    )
  })

const used = (
  { component, shown }: Chosen,
  options: UseOptions,
  entry: Omit<Sandbox.CardActionOptions, "component" | "user" | "timezone">
): Effect.Effect<Toast | undefined, Sandbox.CardUseError, Needed> =>
  Effect.gen(function* () {
    const { id } = yield* doing(
      Effect.mapError(
        Sandbox.useCard(shown.message.message_id, {
          ...entry,
          component: component.pointer,
          user: options.user,
          timezone: options.timezone
        }),
        ({ reason }) =>
          new Sandbox.CardUseError({ reason: reason.replaceAll(component.pointer, `"${label(component)}"`) })
      )
    )
    const steady = yield* steadied
    return (yield* Sandbox.deliveries)
      .flatMap((one) => (one.event_id === id ? toastOf(one, steady) : []))
      .at(-1)
  })

/**
 * Somebody presses a button, by its text, its name or its element_id: on the latest card that has one and that they see.
 * Gives the toast that they see, if the app has answered with one.
 *
 * Fails with `CardUseError` where a person could not: there is no such button, there are several, it is disabled, it calls
 * nobody back, somebody is not in the chat, or the form that it submits lacks a value (`submit` fills it in).
 *
 * @example
 * const toast = yield* SandboxChat.click("Approve", { user: 3 })
 *
 * @since 0.1.0
 * @category doing
 */
export const click = (
  button: string,
  options: UseOptions = {}
): Effect.Effect<Toast | undefined, Sandbox.CardUseError, Needed> =>
  Effect.zipRight(
    rest,
    Effect.flatMap(find("button", button, options), (chosen) => used(chosen, options, {}))
  )

/**
 * Somebody enters or chooses something in a field that is in no form, by its label, its name or its element_id: in an input,
 * a menu, a date picker, a checker. Gives the toast that they see, if the app has answered with one.
 *
 * Fails with `CardUseError` where a person could not.
 *
 * @example
 * yield* SandboxChat.choose("Severity", "High")
 *
 * @since 0.1.0
 * @category doing
 */
export const choose = (
  field: string,
  value: Value,
  options: UseOptions = {}
): Effect.Effect<Toast | undefined, Sandbox.CardUseError, Needed> =>
  Effect.gen(function* () {
    yield* rest
    const chosen = yield* find("field", field, options)
    const entry = yield* entryOf(chosen.component, value, options)
    return yield* used(chosen, options, entry)
  })

const entryOf = (
  component: Component,
  value: Value,
  { timezone = "Asia/Shanghai" }: UseOptions
): Effect.Effect<Entry, Sandbox.CardUseError, Sandbox.Sandbox> =>
  Effect.gen(function* () {
    const { now } = yield* Effect.flatMap(Sandbox.Sandbox, ({ clock }) => clock)
    const people = yield* peopleIn(component, value)
    const entry = entered(component, people ?? value, offsetOf(timezone, now))
    return typeof entry === "string" ? yield* cannot(entry) : entry
  })

/** People are chosen by their open_ids. */
const peopleIn = (
  { tag }: Component,
  value: Value
): Effect.Effect<string | ReadonlyArray<string> | undefined, never, Sandbox.Sandbox> => {
  if (!tag.includes("person") || typeof value === "boolean") return Effect.succeed(undefined)
  const openId = (one: string | number) =>
    typeof one === "string" ? Effect.succeed(one) : Effect.map(Sandbox.user(one), ({ open_id }) => open_id)
  return typeof value === "object" ? Effect.forEach(value, openId) : openId(value)
}

/**
 * Which form, and how it is submitted.
 *
 * @since 0.1.0
 * @category models
 */
export interface SubmitOptions extends UseOptions {
  /** The button that submits it, by its text or its name. Default: the only one that does. */
  readonly button?: string | undefined
}

/**
 * Somebody fills in a form and submits it. Fields go by their labels (what stands on them, or the text before them) or by
 * their names; what is left out stays as the form began. Takes the latest card that has a form with these fields. Gives the toast
 * that they see, if the app has answered with one.
 *
 * Fails with `CardUseError` where a person could not: a field or an option is not there, or is disabled, a field that has to be filled
 * in is empty, a text is too long, a date is none.
 *
 * @example
 * yield* SandboxChat.submit({ Kind: "Sick leave", From: "2026-03-02", Why: "flu" })
 *
 * @since 0.1.0
 * @category doing
 */
export const submit = (
  values: Readonly<Record<string, Value>>,
  options: SubmitOptions = {}
): Effect.Effect<Toast | undefined, Sandbox.CardUseError, Needed> =>
  Effect.gen(function* () {
    yield* rest
    const { fields, ...chosen } = yield* findForm(Object.keys(values), options)
    const formValue: Record<string, unknown> = {}
    for (const [name, component] of fields) {
      const { name: key } = component.json
      if (typeof key !== "string") return yield* cannot(`"${name}" has no name: its value is not submitted`)
      if (Object.hasOwn(formValue, key)) return yield* cannot(`"${name}" is given twice`)
      const entry = yield* entryOf(component, values[name]!, options)
      formValue[key] = entry.inputValue ?? entry.option ?? entry.options ?? entry.checked
    }
    return yield* used(chosen, options, { formValue })
  })

interface ChosenForm extends Chosen {
  readonly fields: ReadonlyArray<readonly [string, Component]>
}

/** The latest form that has all the fields, and the button that submits it. */
const findForm = (
  names: ReadonlyArray<string>,
  options: SubmitOptions
): Effect.Effect<ChosenForm, Sandbox.CardUseError, Sandbox.Sandbox> =>
  Effect.flatMap(seenBy(options), (cards) => {
    let reason: string | undefined
    for (const shown of cards) {
      const components = componentsOf(shown.json)
      const forms = new Set(components.flatMap(({ form }) => form ?? []))
      for (const form of forms) {
        const found = formOf(
          components.filter((one) => one.form === form),
          names,
          options.button
        )
        if (typeof found !== "string") return Effect.succeed({ shown, ...found })
        reason ??= found
      }
    }
    return reason === undefined ? noCard("with a form", options) : cannot(reason)
  })

const formOf = (
  components: ReadonlyArray<Component>,
  names: ReadonlyArray<string>,
  button: string | undefined
): Omit<ChosenForm, "shown"> | string => {
  const inputs = components.filter(isField)
  const fields: Array<readonly [string, Component]> = []
  for (const name of names) {
    const [field, another] = inputs.filter((one) => one.names.includes(name))
    if (field === undefined) return `the form has no field "${name}": it has ${quoted(inputs.map(label))}`
    if (another !== undefined) return `the form has several fields "${name}": say which by its name`
    fields.push([name, field])
  }
  const buttons = components.filter((one) => isButton(one) && isSubmit(one))
  const [submits, other] = buttons.filter((one) => button === undefined || one.names.includes(button))
  if (submits === undefined) {
    return button === undefined
      ? "the form has no button that submits it"
      : `the form has no button "${button}" that submits it: it has ${quoted(buttons.map(label))}`
  }
  if (other !== undefined) return `several buttons submit the form, ${quoted(buttons.map(label))}: say which`
  return { component: submits, fields }
}

// Reading --------------------------------------------------------------------------------------------------------

/** Writes ids the same in every run, as they appear in the chats. */
const steadied: Effect.Effect<Steady, never, Sandbox.Sandbox> = Effect.gen(function* () {
  const tester = yield* Sandbox.user(0)
  const { apps } = yield* Sandbox.info
  const steady = new Steady(tester.open_id, apps)
  for (const message of yield* Sandbox.messages) steady.see(message)
  return steady
})

const reading = <A>(
  read: (steady: Steady) => Effect.Effect<A, never, Sandbox.Sandbox>
): Effect.Effect<A, never, Needed> =>
  noting.pipe(Effect.zipRight(rest), Effect.zipRight(steadied), Effect.flatMap(read))

/** Signs that would be marks stand in cards as `&#45;`: people see the sign. */
const cardText = (json: JsonObject): string =>
  Im.cardMarkdown(marked(json)).replace(/&#(\d{1,7});/g, (whole, code: string) =>
    Number(code) > 0x10_ff_ff ? whole : String.fromCodePoint(Number(code))
  )

const textOf = (
  message: Sandbox.SandboxMessage,
  entities: ReadonlyMap<string, Sandbox.SandboxCard>
): string => {
  const shown = shownIn(message, entities)
  const { content, mentions, msg_type } = message
  return shown === undefined ? Im.messageText({ msg_type, content, mentions }) : cardText(shown.json)
}

/**
 * What the bots said, each message as people read it now, the oldest first: texts as they are, rich texts, cards, pictures and
 * files as `Im.messageText` reads them, cards as Markdown (see `cards`). What was recalled is left out.
 *
 * @since 0.1.0
 * @category reading
 */
export const texts: Effect.Effect<ReadonlyArray<string>, never, Needed> = reading((steady) =>
  Effect.gen(function* () {
    const entities = yield* entitiesById
    return (yield* ofBots).map((message) => steady.write(textOf(message, entities)))
  })
)

const nameOf = ({ name }: JsonObject): string | undefined => (typeof name === "string" ? name : undefined)

/**
 * The cards that the bots sent, as they are now, the oldest first.
 *
 * @since 0.1.0
 * @category reading
 */
export const cards: Effect.Effect<ReadonlyArray<Card>, never, Needed> = reading((steady) =>
  Effect.map(allShown, (all) =>
    all.map(({ entity, json, message }) => {
      const components = componentsOf(json)
      return {
        messageId: message.message_id,
        chatId: message.chat_id,
        text: steady.write(cardText(json)),
        buttons: components.filter(isButton).map((one) => ({
          text: label(one),
          name: nameOf(one.json),
          disabled: one.json["disabled"] === true
        })),
        fields: components.filter(isField).map((one) => ({
          label: label(one),
          name: nameOf(one.json),
          tag: one.tag,
          required: one.json["required"] === true,
          disabled: one.json["disabled"] === true,
          options: optionsOf(one).map(({ text }) => text)
        })),
        streaming: entity?.streaming,
        json
      }
    })
  )
)

const toastTypes = ["info", "success", "error", "warning"] as const

/** What a callback's answer shows, or the code that the client has for a callback that failed. */
const toastOf = ({ answer, code }: Sandbox.Delivery, steady: Steady): ReadonlyArray<Toast> => {
  if (code !== undefined) return [{ type: "error", text: String(code) }]
  const toast = isObject(answer) ? answer["toast"] : undefined
  if (!isObject(toast)) return []
  const { content, i18n, type } = toast
  const languages = isObject(i18n) ? Object.values(i18n) : []
  const text = [content, ...languages].find((one) => typeof one === "string" && one !== "")
  return [
    {
      type: toastTypes.find((one) => one === type) ?? "info",
      text: steady.write(typeof text === "string" ? text : "")
    }
  ]
}

/**
 * The lines that popped up for those who used cards, the oldest first. Where the app failed to answer it is an `error` with
 * the code that the client shows, such as `200341` for an answer that came too late.
 *
 * @since 0.1.0
 * @category reading
 */
export const toasts: Effect.Effect<ReadonlyArray<Toast>, never, Needed> = reading((steady) =>
  Effect.map(Sandbox.deliveries, (all) => all.flatMap((one) => (one.isCallback ? toastOf(one, steady) : [])))
)

/**
 * What a card showed from its beginning until now, each time that its text changed: what people saw of an answer while it was
 * written. The latest card unless told otherwise. Empty where there is no such card.
 *
 * What happens is remembered to a limit: see `Sandbox.recentEvents`. Dies where the beginning was forgotten.
 *
 * @since 0.1.0
 * @category reading
 */
export const states = (
  options: { readonly messageId?: string | undefined } = {}
): Effect.Effect<ReadonlyArray<string>, never, Needed> =>
  reading((steady) =>
    Effect.gen(function* () {
      const all = yield* allShown
      const shown = all.findLast(
        ({ message }) => (options.messageId ?? message.message_id) === message.message_id
      )
      if (shown === undefined) return []
      const events = yield* Sandbox.recentEvents()
      if (events.some(({ type }) => type === "gap")) {
        return yield* Effect.dieMessage(
          "More has happened than the sandbox remembers: the first states of the card are gone"
        )
      }
      const found: Array<string> = []
      let card: unknown
      for (const event of events) {
        card = cardAfter(card, event, shown)
        const text = isObject(card) ? steady.write(cardText(card)) : undefined
        if (text !== undefined && text !== found.at(-1)) found.push(text)
      }
      return found
    })
  )

/** The card as it is after something happened, if that was about it. */
const cardAfter = (before: unknown, event: Sandbox.SandboxEvent, { entity, message }: Shown): unknown => {
  const { message_id: id } = message
  if (event.type === "message") {
    const { card_id, content, message_id } = event.message
    return message_id === id && card_id === undefined ? parseObject(content) : before
  }
  if (event.type !== "card") return before
  if (event.message_id !== id && event.card_id !== entity?.card_id) return before
  return event.text === undefined ? event.card : withText(before, event.text.element_id, event.text.content)
}

const withText = (value: unknown, elementId: string, content: string): unknown => {
  if (Array.isArray(value)) return value.map((one) => withText(one, elementId, content))
  if (!isObject(value)) return value
  if (value["element_id"] === elementId) return { ...value, content }
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, withText(one, elementId, content)])
  )
}

/**
 * All that was said, by everybody, as one text that is good for a snapshot: a line for each message, `tester: hello`, longer
 * ones below the name; what is answered is quoted where something else was said in between; recalled messages and
 * reactions are told. Each chat is a part of its own where there are several.
 *
 * @since 0.1.0
 * @category reading
 */
export const transcript: Effect.Effect<string, never, Needed> = reading((steady) =>
  Effect.gen(function* () {
    const entities = yield* entitiesById
    const messages = yield* Sandbox.messages
    const chats = (yield* Sandbox.chats).flatMap((chat) => {
      const said = messages.filter(({ chat_id }) => chat_id === chat.chat_id)
      return said.length === 0 ? [] : [{ chat, said }]
    })
    const lines = (said: ReadonlyArray<Sandbox.SandboxMessage>): string =>
      said.map((message, i) => lineOf(message, said[i - 1], messages, entities, steady)).join("\n")
    return chats
      .map(({ chat, said }) =>
        chats.length === 1 ? lines(said) : `${headingOf(chat, steady)}\n${lines(said)}`
      )
      .join("\n\n")
  })
)

const headingOf = ({ bots, mode, name, users }: Sandbox.SandboxChat, steady: Steady): string =>
  mode === "p2p" ? `# ${[...users, ...bots].map((id) => steady.name(id)).join(" and ")}` : `# ${name}`

const lineOf = (
  message: Sandbox.SandboxMessage,
  before: Sandbox.SandboxMessage | undefined,
  all: ReadonlyArray<Sandbox.SandboxMessage>,
  entities: ReadonlyMap<string, Sandbox.SandboxCard>,
  steady: Steady
): string => {
  const { deleted, parent_id, reactions, sender, thread_id } = message
  const read = (one: Sandbox.SandboxMessage): string =>
    one.deleted ? "(recalled)" : steady.write(textOf(one, entities))
  const parent =
    parent_id === before?.message_id ? undefined : all.find((one) => one.message_id === parent_id)
  const quote =
    parent === undefined ? [] : [`> ${steady.name(parent.sender)}: ${read(parent).split("\n")[0]!}`]
  const who = steady.name(sender) + (thread_id === undefined ? "" : ` [${steady.write(thread_id)}]`)
  const told = deleted ? [] : reactions.map(({ by, emoji }) => `(${steady.name(by)} reacts: ${emoji})`)
  const parts = [...quote, read(message), ...told].flatMap((part) => part.split("\n"))
  return parts.length === 1
    ? `${who}: ${parts[0]!}`
    : `${who}:\n${parts.map((part) => `  ${part}`.trimEnd()).join("\n")}`
}
