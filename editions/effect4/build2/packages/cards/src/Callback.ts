/**
 * What happens when someone uses a card: the event that arrives, and the answers to it.
 *
 * {@link parse} reads the event in all its shapes; what it gives is the same for all of them. An answer is built with
 * {@link toast}, {@link card} and {@link template}, which go together in {@link reply}. It has to be given within three seconds:
 * slow work comes after it.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-callback-communication
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import * as Result from "effect/Result"
import type { LegacyJson } from "./Card.js"
import type * as Element from "./Element.js"

// Wire -----------------------------------------------------------------------------------------------------------

/**
 * What was used, and how: `action` of the event.
 *
 * @since 0.1.0
 * @category wire
 */
export interface Action {
  /** Tag of the component. */
  readonly tag: string
  /** What the card's author gave the callback. */
  readonly value?: Element.JsonObject | string | undefined
  /** Name of the component, inside a form. */
  readonly name?: string | undefined
  /** The values of a form by name, when it is submitted. */
  readonly form_value?: Element.JsonObject | undefined
  /** Text of an input. */
  readonly input_value?: string | undefined
  /** What was chosen, or the date and time picked. */
  readonly option?: string | undefined
  /** What was chosen where several can be; a choice of images may give a string. */
  readonly options?: ReadonlyArray<string> | string | undefined
  /** Whether a task is ticked. */
  readonly checked?: boolean | undefined
  /** Time zone of the user, such as `Asia/Shanghai`. */
  readonly timezone?: string | undefined
}

/**
 * Who used the card. `user_id` comes only to applications that may read it.
 *
 * @since 0.1.0
 * @category wire
 */
export interface Operator {
  readonly open_id?: string | undefined
  readonly union_id?: string | undefined
  readonly user_id?: string | undefined
  readonly tenant_key?: string | undefined
}

/**
 * Where the card stands.
 *
 * @since 0.1.0
 * @category wire
 */
export interface Context {
  readonly open_message_id?: string | undefined
  readonly open_chat_id?: string | undefined
  /** The page, when the card is the preview of a link. */
  readonly url?: string | undefined
  readonly preview_token?: string | undefined
}

/**
 * The event `card.action.trigger` as it arrives.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-callback-communication
 * @since 0.1.0
 * @category wire
 */
export interface Trigger {
  readonly schema: "2.0"
  readonly header: {
    readonly event_id: string
    readonly event_type: string
    /** Microseconds since the epoch. */
    readonly create_time: string
    readonly token?: string | undefined
    readonly tenant_key?: string | undefined
    readonly app_id?: string | undefined
  }
  readonly event: {
    readonly operator: Operator
    /** For updates after the answer: see {@link CardAction.token}. */
    readonly token: string
    readonly action: Action
    readonly host?: "im_message" | "im_top_notice" | (string & {}) | undefined
    readonly delivery_type?: "url_preview" | (string & {}) | undefined
    readonly context?: Context | undefined
  }
  /** Some components put it here. */
  readonly context?: Context | undefined
  readonly host?: string | undefined
}

/**
 * The event `card.action.trigger_v1` as it arrives.
 *
 * @since 0.1.0
 * @category wire
 */
export interface TriggerV1 {
  readonly open_id?: string | undefined
  readonly user_id?: string | undefined
  readonly union_id?: string | undefined
  readonly open_message_id?: string | undefined
  readonly open_chat_id?: string | undefined
  readonly tenant_key?: string | undefined
  readonly token?: string | undefined
  readonly action: Action
}

// Model ----------------------------------------------------------------------------------------------------------

/**
 * One use of a card, whichever event told of it.
 *
 * @since 0.1.0
 * @category models
 */
export interface CardAction {
  /** Which event it was. */
  readonly version: "2.0" | "1.0"
  /** Tag of the component. */
  readonly tag: string
  /** Name of the component, inside a form. */
  readonly name: string | undefined
  /** What the card's author gave the callback; an empty object when that is no object. */
  readonly value: Element.JsonObject
  /** The same when it is a string. */
  readonly valueText: string | undefined
  /** The values of a form by name; empty unless a form was submitted. */
  readonly formValue: Element.JsonObject
  /** Text of an input. */
  readonly inputValue: string | undefined
  /** What was chosen, or the date and time picked. */
  readonly option: string | undefined
  /** What was chosen where several can be. */
  readonly options: ReadonlyArray<string>
  /** Whether a task is ticked. */
  readonly checked: boolean | undefined
  /** Time zone of the user. */
  readonly timezone: string | undefined
  /** Who used the card. */
  readonly operator: Operator
  /** For two updates of the card within 30 minutes, after the event was answered. */
  readonly token: string | undefined
  readonly messageId: string | undefined
  readonly chatId: string | undefined
  /** Where the card is shown. */
  readonly host: string | undefined
  /** `url_preview` when the card is the preview of a link. */
  readonly deliveryType: string | undefined
  readonly context: Context
  /** Id of the event, in its 2.0 form. */
  readonly eventId: string | undefined
  /** The event as it came. */
  readonly raw: unknown
}

/**
 * A value that is no event of a card.
 *
 * @since 0.1.0
 * @category errors
 */
export class CallbackParseError extends Data.TaggedError("CallbackParseError")<{
  /** What was missing. */
  readonly message: string
  readonly raw: unknown
}> {}

const isObject = (value: unknown): value is Element.JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const objectAt = (value: Element.JsonObject, key: string): Element.JsonObject => {
  const at = value[key]
  return isObject(at) ? at : {}
}

const stringAt = (value: Element.JsonObject, key: string): string | undefined => {
  const at = value[key]
  return typeof at === "string" && at !== "" ? at : undefined
}

const booleanAt = (value: Element.JsonObject, key: string): boolean | undefined => {
  const at = value[key]
  return typeof at === "boolean" ? at : undefined
}

/**
 * Reads a use of a card from an event: the whole of it, its `event` part, its form of version 1.0, or a request
 * with one of them as its `body`. Never throws; the left side says what is missing.
 *
 * @example
 * Result.map(Callback.parse(body), (action) => action.value)
 *
 * @since 0.1.0
 * @category parsing
 */
export const parse = (payload: unknown): Result.Result<CardAction, CallbackParseError> => {
  const fail = (message: string) => Result.fail(new CallbackParseError({ message, raw: payload }))
  if (!isObject(payload)) return fail("an event is an object")
  const body =
    isObject(payload["body"]) && !("action" in payload) && !("event" in payload) ? payload["body"] : payload
  const event = isObject(body["event"]) ? body["event"] : body
  const action = event["action"]
  if (!isObject(action)) return fail("the event has no action: it is not the use of a card")
  const tag = stringAt(action, "tag")
  if (tag === undefined) return fail("the event's action has no tag")
  // Some components give the place beside the event instead of in it.
  const place = { ...objectAt(body, "context"), ...objectAt(event, "context") }
  const operator = isObject(event["operator"]) ? event["operator"] : event
  const ids = {
    open_id: stringAt(operator, "open_id"),
    union_id: stringAt(operator, "union_id"),
    user_id: stringAt(operator, "user_id"),
    tenant_key: stringAt(operator, "tenant_key") ?? stringAt(event, "tenant_key")
  }
  const options = action["options"]
  return Result.succeed({
    version: isObject(event["operator"]) || event !== body ? "2.0" : "1.0",
    tag,
    name: stringAt(action, "name"),
    value: objectAt(action, "value"),
    valueText: stringAt(action, "value"),
    formValue: objectAt(action, "form_value"),
    // An input that was emptied gives an empty text.
    inputValue: typeof action["input_value"] === "string" ? action["input_value"] : undefined,
    option: stringAt(action, "option"),
    options: Array.isArray(options)
      ? options.filter((option) => typeof option === "string")
      : typeof options === "string" && options !== ""
        ? [options]
        : [],
    checked: booleanAt(action, "checked"),
    timezone: stringAt(action, "timezone"),
    operator: ids,
    token: stringAt(event, "token"),
    messageId: stringAt(place, "open_message_id") ?? stringAt(event, "open_message_id"),
    chatId: stringAt(place, "open_chat_id") ?? stringAt(event, "open_chat_id"),
    host: stringAt(event, "host") ?? stringAt(body, "host"),
    deliveryType: stringAt(event, "delivery_type") ?? stringAt(body, "delivery_type"),
    context: {
      open_message_id: stringAt(place, "open_message_id") ?? stringAt(event, "open_message_id"),
      open_chat_id: stringAt(place, "open_chat_id") ?? stringAt(event, "open_chat_id"),
      url: stringAt(place, "url"),
      preview_token: stringAt(place, "preview_token")
    },
    eventId: stringAt(objectAt(body, "header"), "event_id") ?? stringAt(body, "event_id"),
    raw: payload
  })
}

/** A value of a form; a list of one is what it holds, since some components send the one and some the other. */
const inForm = (action: CardAction, name: string): unknown => {
  const value = Object.hasOwn(action.formValue, name) ? action.formValue[name] : undefined
  return Array.isArray(value) && value.length === 1 ? (value[0] as unknown) : value
}

/**
 * A value of a form by its name, as text: what was entered or chosen, a date, the id of a person; `true` or `false` of a
 * task. Undefined when the form has none, or several values ({@link formTexts}).
 *
 * @since 0.1.0
 * @category accessors
 */
export const formText = (action: CardAction, name: string): string | undefined => {
  const value = inForm(action, name)
  return typeof value === "string"
    ? value
    : typeof value === "number" || typeof value === "boolean"
      ? String(value)
      : undefined
}

/**
 * Whether a task of a form is ticked, by the name of the checker. Undefined when the form has none.
 *
 * @since 0.1.0
 * @category accessors
 */
export const formChecked = (action: CardAction, name: string): boolean | undefined => {
  const text = formText(action, name)
  return text === "true" ? true : text === "false" ? false : undefined
}

/**
 * The moment that a date picker of a form gave, by its name, in milliseconds since the epoch: see {@link pickedTime}. Undefined
 * when the form has none, or a time of day alone.
 *
 * @since 0.1.0
 * @category accessors
 */
export const formTime = (action: CardAction, name: string): number | undefined => {
  const text = formText(action, name)
  return text === undefined ? undefined : pickedTime(text)
}

/**
 * The values chosen in a form where several can be, by the name of the component; empty when the form has none.
 *
 * @since 0.1.0
 * @category accessors
 */
export const formTexts = (action: CardAction, name: string): ReadonlyArray<string> => {
  const value = Object.hasOwn(action.formValue, name) ? action.formValue[name] : undefined
  if (typeof value === "string") return value === "" ? [] : [value]
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : []
}

/**
 * The moment that a date picker gave (`2024-04-29 07:07 +0800`, or a date alone), in milliseconds since the epoch;
 * undefined when the text is no such moment. A time of day alone is none.
 *
 * @since 0.1.0
 * @category accessors
 */
export const pickedTime = (text: string): number | undefined => {
  const match = /^(\d{4}-\d{2}-\d{2})(?: (\d{2}:\d{2}))?(?: ([+-]\d{2}):?(\d{2}))?$/.exec(text)
  if (match === null) return undefined
  const [, date, time = "00:00", hours = "+00", minutes = "00"] = match
  // A day that its month does not have would be one of the next.
  if (!Number.isFinite(Date.parse(date!)) || new Date(date!).toISOString().slice(0, 10) !== date)
    return undefined
  const at = Date.parse(`${date}T${time}:00${hours}:${minutes}`)
  return Number.isNaN(at) ? undefined : at
}

// Replies --------------------------------------------------------------------------------------------------------

/**
 * A line that pops up for the user who used the card.
 *
 * @since 0.1.0
 * @category replies
 */
export interface Toast {
  readonly type?: "info" | "success" | "error" | "warning" | undefined
  readonly content?: string | undefined
  readonly i18n?: Element.Locales<string> | undefined
}

/**
 * An answer to the event. An empty one leaves the card as it is.
 *
 * @since 0.1.0
 * @category replies
 */
export interface Reply {
  readonly toast?: Toast | undefined
  readonly card?:
    | { readonly type: "raw"; readonly data: Element.CardJson | LegacyJson }
    | { readonly type: "template"; readonly data: Element.TemplateData }
    | undefined
}

/**
 * Leaves the card as it is.
 *
 * @since 0.1.0
 * @category replies
 */
export const none: Reply = {}

/**
 * Shows a line to the user who used the card.
 *
 * @since 0.1.0
 * @category replies
 */
export const toast = (
  content: string,
  options: {
    readonly type?: "info" | "success" | "error" | "warning" | undefined
    readonly i18n?: Element.Locales<string> | undefined
  } = {}
): Reply => ({
  toast: {
    ...(options.type && { type: options.type }),
    content,
    ...(options.i18n && { i18n: options.i18n })
  }
})

/**
 * Puts another card in the place of the one that was used. It has no effect while the card streams. A card 2.0 stays one: a card of
 * version 1.0 answers for one of its own version.
 *
 * @since 0.1.0
 * @category replies
 */
export const card = (json: Element.CardJson | LegacyJson): Reply => ({
  card: { type: "raw", data: { ...json } }
})

/**
 * Puts a card made in the visual builder in the place of the one that was used.
 *
 * @since 0.1.0
 * @category replies
 */
export const template = (content: Element.TemplateContent): Reply => ({
  card: { type: "template", data: content.data }
})

/**
 * One answer of several: a toast and a card. Of two of a kind the later one counts.
 *
 * @example
 * Callback.reply(Callback.toast("Done", { type: "success" }), Callback.card(next))
 *
 * @since 0.1.0
 * @category replies
 */
export const reply = (...parts: ReadonlyArray<Reply>): Reply => Object.assign({}, ...parts) as Reply

/**
 * The same answer in the form that the event of version 1.0 wants: the card's parts beside the toast.
 *
 * @since 0.1.0
 * @category replies
 */
export const toV1 = (reply: Reply): Element.JsonObject => ({
  ...(reply.toast && { toast: reply.toast }),
  ...(reply.card?.type === "template" && { type: "template", data: reply.card.data }),
  ...(reply.card?.type === "raw" && reply.card.data)
})
