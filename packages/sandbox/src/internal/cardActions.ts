/** What people do with cards, and the event that comes of it. */
import * as Card from "@effect-feishu/core/events/Card"
import type { AppEvent } from "../Sandbox/Records.js"
import { cardsSlot, cardTokensSlot, isSecond } from "./cards.js"
import { conversationsSlot } from "./conversations.js"
import type { Message } from "./chat.js"
import type { Person } from "./directory.js"
import { isObject, type JsonObject } from "./fields.js"
import { happening } from "./raise.js"
import { parseObject } from "./route.js"
import type { World } from "./world.js"

const acted = happening(Card.actionTrigger, "a person uses a card")

export interface Use {
  readonly person: Person
  readonly component: string
  readonly formValue: Readonly<Record<string, unknown>> | undefined
  readonly inputValue: string | undefined
  readonly option: string | undefined
  readonly options: ReadonlyArray<string> | undefined
  readonly checked: boolean | undefined
  readonly timezone: string
}

/** Why a card cannot be used so. */
export class CannotUse {
  constructor(readonly reason: string) {}
}

const cannot = (reason: string): never => {
  throw new CannotUse(reason)
}

interface Found {
  readonly component: JsonObject
  /** The form around it. */
  readonly form: JsonObject | undefined
}

/** By JSON pointer, by element_id, or by name. */
const find = (card: JsonObject, wanted: string): Found | undefined => {
  let found: Found | undefined
  const visit = (value: unknown, pointer: string, form: JsonObject | undefined): void => {
    if (found !== undefined) return
    if (Array.isArray(value)) {
      for (let i = 0; i < value.length; i++) visit(value[i], `${pointer}/${i}`, form)
      return
    }
    if (!isObject(value)) return
    const { element_id: id, name, tag } = value
    if (typeof tag === "string" && (pointer === wanted || id === wanted || name === wanted)) {
      found = { component: value, form }
      return
    }
    const around = tag === "form" ? value : form
    for (const key in value) visit(value[key], `${pointer}/${key}`, around)
  }
  visit(card, "", undefined)
  return found
}

/** Everything with a name below a form. */
const inputsOf = (form: JsonObject): ReadonlyMap<string, JsonObject> => {
  const inputs = new Map<string, JsonObject>()
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item)
    else if (isObject(value)) {
      const { name, tag } = value
      if (typeof name === "string" && typeof tag === "string" && tag !== "button") inputs.set(name, value)
      for (const key in value) visit(value[key])
    }
  }
  visit(form["elements"])
  return inputs
}

/** Under which of its keys a component holds the value that it begins with. */
const initialKeys = [
  "default_value",
  "initial_option",
  "selected_values",
  "initial_date",
  "initial_time",
  "initial_datetime",
  "checked"
]

/** The values that a component offers; `undefined` where anything can be entered. */
const offered = (component: JsonObject): ReadonlySet<unknown> | undefined => {
  const { options, tag } = component
  if (!Array.isArray(options) || options.length === 0) return undefined
  if (typeof tag !== "string" || !/select|overflow/.test(tag)) return undefined
  return new Set(options.map((option) => (isObject(option) ? option["value"] : option)))
}

/** Refuses what nobody could enter there: what is not offered, too much of it, or anything where it is disabled. */
const checkEntered = (component: JsonObject, called: string, value: unknown): void => {
  if (component["disabled"] === true) cannot(`the component ${called} is disabled`)
  const values = offered(component)
  for (const one of values === undefined ? [] : Array.isArray(value) ? value : [value]) {
    if (one !== "" && one !== undefined && !values!.has(one)) {
      cannot(`${called} offers ${[...values!].join(", ")}, and not ${String(one)}`)
    }
  }
  const most = component["max_length"] ?? 1000
  if (component["tag"] === "input" && typeof value === "string" && [...value].length > Number(most)) {
    cannot(`${called} takes at most ${String(most)} characters`)
  }
}

const submit = (form: JsonObject, given: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const inputs = inputsOf(form)
  for (const name in given) {
    if (!inputs.has(name)) cannot(`the form has no component named ${name}`)
  }
  const values: Record<string, unknown> = {}
  for (const [name, input] of inputs) {
    if (Object.hasOwn(given, name)) checkEntered(input, name, given[name])
    const key = initialKeys.find((one) => input[one] !== undefined)
    const value = Object.hasOwn(given, name) ? given[name] : key === undefined ? undefined : input[key]
    const empty = value === undefined || value === "" || (Array.isArray(value) && value.length === 0)
    if (empty && input["required"] === true) cannot(`the form needs a value for ${name}`)
    if (value !== undefined) values[name] = value
  }
  return values
}

/** What the author gave the callback; `undefined`: nobody is called back. */
const callbackOf = (component: JsonObject): { readonly value: unknown } | undefined => {
  const { behaviors, value } = component
  if (Array.isArray(behaviors)) {
    const callback = behaviors.find((one) => isObject(one) && one["type"] === "callback")
    return isObject(callback) ? { value: callback["value"] ?? {} } : undefined
  }
  return value === undefined ? undefined : { value }
}

const isSubmit = (component: JsonObject): boolean =>
  component["form_action_type"] === "submit" || component["action_type"] === "form_submit"

/** The card that a message shows. */
export const cardOf = (world: World, message: Message): JsonObject | undefined => {
  if (message.msg_type !== "interactive") return undefined
  return message.cardId === undefined
    ? parseObject(message.content)
    : world.get(cardsSlot).all.get(message.cardId)?.card
}

/** Puts another card into a message that shows one: what an app's answer or update does. */
export const showCard = (world: World, message: Message, card: JsonObject, text: string): void => {
  const entity = message.cardId === undefined ? undefined : world.get(cardsSlot).all.get(message.cardId)
  if (entity !== undefined && isSecond(card)) entity.card = card
  else {
    message.content = text
    message.cardId = undefined
  }
  message.edited = true
  message.updatedAt = world.now
  world.note({ type: "message", change: "updated", message })
}

export const useCard = (world: World, messageId: string, use: Use): AppEvent => {
  const message = world.get(conversationsSlot).messages.get(messageId)
  if (message === undefined) return cannot(`there is no message ${messageId}`)
  if (message.deleted) return cannot("the message was recalled")
  const card = cardOf(world, message)
  if (card === undefined) return cannot("the message shows no card")
  if (!message.chat.users.has(use.person.index)) {
    return cannot(`${use.person.open_id} is not in the chat ${message.chat.chat_id}`)
  }
  if (message.onlyFor !== undefined && message.onlyFor !== use.person.index) {
    return cannot(`${use.person.open_id} does not see the message: it is for one member alone`)
  }
  const found = find(card, use.component)
  if (found === undefined) return cannot(`the card has no component ${use.component}`)
  const { component, form } = found
  const tag = String(component["tag"])
  if (component["disabled"] === true) cannot(`the component ${use.component} is disabled`)
  const callback = callbackOf(component)
  const submits = tag === "button" && form !== undefined && isSubmit(component)
  if (tag === "button" && callback === undefined && !submits) {
    cannot(`pressing ${use.component} calls nobody back: it has no callback and submits no form`)
  }
  if (!submits && form !== undefined && tag !== "button") {
    cannot(`${use.component} is part of a form: its value travels when the form is submitted`)
  }
  if (!submits && use.formValue !== undefined) cannot(`${use.component} submits no form`)
  for (const entered of [use.inputValue, use.option, use.options]) {
    if (entered !== undefined) checkEntered(component, use.component, entered)
  }
  const { name } = component
  const { person } = use
  const [event] = acted(
    world,
    [message.appId],
    {
      operator: {
        tenant_key: message.tenantKey,
        user_id: person.user_id,
        union_id: person.union_id,
        open_id: person.open_id
      },
      token: world.get(cardTokensSlot).issue(message.appId, message.message_id),
      action: {
        tag,
        value: callback?.value ?? {},
        timezone: use.timezone,
        ...(typeof name === "string" ? { name } : {}),
        ...(submits && form !== undefined ? { form_value: submit(form, use.formValue ?? {}) } : {}),
        ...(use.inputValue === undefined ? {} : { input_value: use.inputValue }),
        ...(use.option === undefined ? {} : { option: use.option }),
        ...(use.options === undefined ? {} : { options: use.options }),
        ...(use.checked === undefined ? {} : { checked: use.checked })
      },
      host: "im_message",
      context: { open_message_id: message.message_id, open_chat_id: message.chat.chat_id }
    },
    message.tenantKey
  )
  return event!
}
