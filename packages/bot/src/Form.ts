/**
 * Forms on cards: one value says what the card shows and what the handler gets.
 *
 * Fields are required unless they are `optional`. What comes back is read by the same value: a handler gets numbers, dates
 * and choices, and only where all fields fit. Where one does not, the person who submitted the form is told which, by its
 * label, and the form stays as it is with what was entered.
 *
 * @example
 * import * as Bot from "@effect-feishu/bot/Bot"
 * import * as Form from "@effect-feishu/bot/Form"
 * import * as Callback from "@effect-feishu/cards/Callback"
 * import * as Effect from "effect/Effect"
 *
 * const Leave = Form.make("leave", {
 *   kind: Form.choice("Kind", { annual: "Annual leave", sick: "Sick leave" }),
 *   from: Form.date("From"),
 *   days: Form.number("Days", { min: 1, max: 30, integer: true }),
 *   reason: Form.text("Why", { multiline: true }).optional
 * })
 * const card = Card.make().pipe(Card.header("Leave"), Card.add(Leave.element("Send")))
 * const OnLeave = Bot.form(Leave, ({ days, kind }, { by }) =>
 *   Effect.succeed(Callback.toast(`${days} days of ${kind} leave for ${by.openId}`))
 * )
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/containers/form-container
 * @since 0.1.0
 */
import * as Settings from "@effect-feishu/core/Settings"
import type * as Callback from "@effect-feishu/cards/Callback"
import * as Element from "@effect-feishu/cards/Element"
import * as Data from "effect/Data"
import type * as DateTime from "effect/DateTime"
import * as Either from "effect/Either"
import type { Field, TimeOfDay } from "./internal/field.js"
import * as field from "./internal/field.js"
import * as fields from "./internal/fields.js"
import * as names from "./internal/names.js"
import { own, plain, type Text } from "./internal/words.js"

export type { Field, Text, TimeOfDay }

// Models ---------------------------------------------------------------------------------------------------------

/**
 * The fields of a form by name.
 *
 * @since 0.1.0
 * @category models
 */
export interface Fields {
  readonly [name: string]: Field<unknown>
}

/**
 * What the fields of a form give.
 *
 * @since 0.1.0
 * @category models
 */
export type Values<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Field<infer A> ? A : never
}

/**
 * What is wrong with fields of a form, by name. It goes on where the label ends: `"must not be before the start"`.
 *
 * @since 0.1.0
 * @category models
 */
export type Problems<F extends Fields> = { readonly [K in keyof F]?: Text | undefined }

/**
 * How a form is put on a card.
 *
 * @since 0.1.0
 * @category models
 */
export interface ElementOptions<F extends Fields> {
  /**
   * What this form is about, such as the id of an order: its handler gets it as `key` of the click. Two forms of one kind
   * on one card need different ones. It travels in the names of the components, and everybody who sees the card can read
   * it.
   */
  readonly key?: string | undefined
  /** What fields begin with, instead of their defaults. */
  readonly values?: { readonly [K in keyof F]?: Values<F>[K] | undefined } | undefined
  /** What was entered before, with the event that brought it: it goes before `values`. */
  readonly entered?: Callback.CardAction | undefined
  /** What is wrong with fields: shown below them. */
  readonly wrong?: Problems<F> | undefined
  /** The text of a button that puts everything back as it was. Without it there is none. */
  readonly reset?: Text | undefined
  /** More about the button that submits: its type, a question before it acts. */
  readonly button?: Partial<Omit<Element.Props<Element.Button>, "text" | "name">> | undefined
  /** More about the container: its direction, spacing, padding. */
  readonly container?: Partial<Omit<Element.Props<Element.Form>, "name" | "elements">> | undefined
}

/**
 * Puts a form on a card: the component, whose button has the given text.
 *
 * @since 0.1.0
 * @category models
 */
export type ToElement<F extends Fields> = (submit: Text, options?: ElementOptions<F>) => Element.Form

/**
 * A form: what a card shows, and what its handler gets.
 *
 * @since 0.1.0
 * @category models
 */
export interface Form<out Name extends string, F extends Fields> {
  /** Stays the same over versions: forms that people have not filled in yet are on their cards for days. */
  readonly name: Name
  /** Tells forms of one name apart whose fields differ. */
  readonly version: string
  readonly fields: F
  /** The form as a component of a card: its body has to hold it. */
  readonly element: ToElement<F>
  /**
   * What was submitted, or what is wrong with it. `Bot.form` does this; it is for programs that deal with the callback
   * themselves.
   */
  readonly read: (action: Callback.CardAction) => Either.Either<Values<F>, Wrong>
}

/**
 * Any form.
 *
 * @since 0.1.0
 * @category models
 */
export interface Any {
  readonly name: string
  readonly version: string
  readonly fields: Fields
  readonly read: (action: Callback.CardAction) => Either.Either<unknown, Wrong>
}

/**
 * What was submitted does not fit. A handler fails with it too ({@link wrong}) where it finds so itself, and the person who
 * submitted the form is told.
 *
 * @since 0.1.0
 * @category errors
 */
export class Wrong extends Data.TaggedError("FormWrong")<{
  readonly form: string
  /** What is wrong, by the name of the field. */
  readonly fields: { readonly [name: string]: Text }
}> {
  override get message(): string {
    const names = Object.keys(this.fields)
    return names.length === 0
      ? `What was submitted is not of the form ${this.form}`
      : `The form ${this.form} has wrong values of ${names.join(", ")}`
  }
}

// Forms ----------------------------------------------------------------------------------------------------------

/**
 * A form of fields. Its name is what finds the handler of what is submitted, so it stays the same over versions of the
 * program; fields may change. What was submitted from a card of an earlier version reaches the handler where it still
 * fits, and else its sender is told that the form is out of date.
 *
 * Throws where the name is empty, or that of a field.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = <const Name extends string, F extends Fields>(name: Name, all: F): Form<Name, F> => {
  refuseIf(name === "", "A form needs a name")
  refuseIf(Object.hasOwn(all, ""), `A field of the form ${name} needs a name`)
  const version = names.digest(Object.entries(all).map(([name, { shape }]) => [name, shape]))
  return {
    name,
    version,
    fields: all,
    element: (submit, options) => element<F>(name, version, all, submit, options),
    read: (action) => read<F>(name, all, action)
  }
}

/** What no form can be, told where it is made. */
const refuseIf = (wrong: boolean, problem: string): void => {
  if (wrong) throw new RangeError(problem)
}

const element = <F extends Fields>(
  form: string,
  version: string,
  all: F,
  submit: Text,
  { button, container, entered, key, reset, values, wrong }: ElementOptions<F> = {}
): Element.Form => {
  const begun = (name: string, field: Field<unknown>): unknown => {
    // Where something was entered before, what is missing was left empty.
    if (entered !== undefined) return enteredAt(entered, name, names.submitted(entered.name)?.key) ?? ""
    const value: unknown = values?.[name]
    return value === undefined ? undefined : field.write(value)
  }
  const name = names.submit({ form, version, key })
  return Element.form({
    ...container,
    name: names.component(form, key),
    elements: [
      ...Object.entries<Field<unknown>>(all).flatMap(([name, field]) =>
        field.elements(names.component(name, key), begun(name, field)).concat(below(wrong?.[name]))
      ),
      Element.button({ type: "primary", ...button, text: plain(submit), name, form_action_type: "submit" }),
      ...(reset === undefined
        ? []
        : [Element.button({ text: plain(reset), name: `reset.${name}`, form_action_type: "reset" })])
    ]
  })
}

/** What is wrong with a field, below it. */
const below = (problem: Text | undefined): ReadonlyArray<Element.FormElement> =>
  problem === undefined
    ? []
    : [Element.div({ text: { ...plain(problem), text_color: "red", text_size: "notation" } })]

const enteredAt = ({ formValue }: Callback.CardAction, name: string, key: string | undefined): unknown => {
  const at = (name: string): unknown => (Object.hasOwn(formValue, name) ? formValue[name] : undefined)
  return at(names.component(name, key)) ?? at(name)
}

const read = <F extends Fields>(
  form: string,
  all: F,
  action: Callback.CardAction
): Either.Either<Values<F>, Wrong> => {
  const submitted = names.submitted(action.name)
  if (submitted !== undefined && submitted.form !== form) return Either.left(new Wrong({ form, fields: {} }))
  const key = submitted?.key
  const wrong: Array<readonly [string, Text]> = []
  const values: Array<readonly [string, unknown]> = []
  for (const [name, field] of Object.entries<Field<unknown>>(all)) {
    const value = field.read(enteredAt(action, name, key), { zone: action.timezone })
    Either.match(value, {
      onLeft: (problem) => void wrong.push([name, problem]),
      onRight: (value) => void values.push([name, value])
    })
  }
  return wrong.length === 0
    ? Either.right(Object.fromEntries(values) as Values<F>)
    : Either.left(new Wrong({ form, fields: Object.fromEntries(wrong) }))
}

/**
 * What a handler fails with where it finds that fields are wrong: that the end is before the start, that a room is taken.
 * The person who submitted the form is told, as of a field that does not fit.
 *
 * @example
 * const OnTrip = Bot.form(Trip, ({ from, until }) =>
 *   DateTime.lessThan(until, from)
 *     ? Effect.fail(Form.wrong(Trip, { until: "must not be before the start" }))
 *     : Effect.succeed(Callback.toast("Booked"))
 * )
 *
 * @since 0.1.0
 * @category constructors
 */
export const wrong = <F extends Fields>(form: Form<string, F>, problems: Problems<NoInfer<F>>): Wrong =>
  new Wrong({
    form: form.name,
    fields: Object.fromEntries(
      Object.entries<Text | undefined>(problems).filter(
        (entry): entry is [string, Text] => entry[1] !== undefined
      )
    )
  })

// Fields ---------------------------------------------------------------------------------------------------------

/**
 * What fields have in common.
 *
 * @since 0.1.0
 * @category models
 */
export interface FieldOptions<Initial> {
  /** What it begins with. */
  readonly default?: Initial | undefined
  /** Shown while it is empty, 100 characters at most. */
  readonly placeholder?: Text | undefined
}

const bounds = { min: /*#__PURE__*/ Settings.whole(0), max: /*#__PURE__*/ Settings.wholeOrInfinity(0) }

const placeholder = /*#__PURE__*/ Settings.anyOf(Settings.text, Settings.record)

/** The options of a field. Throws where one is not what it may be: of what is checked in forms nobody would hear. */
const given = <Options extends object>(
  kind: string,
  options: Options,
  rules: { readonly [option: string]: Settings.Rule } = {}
): Options => {
  Settings.unsafeCheck<object>(`Form.${kind}`, options, { placeholder, ...rules })
  return options
}

/**
 * What is entered, as it was entered. A field that needs a value takes no blanks alone for one.
 *
 * `maxLength` is in characters, 1 to 1,000, which is also what the platform allows without it. Throws where it is another.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/input
 * @since 0.1.0
 * @category fields
 */
export const text = (
  label: Text,
  options: FieldOptions<string> & {
    readonly maxLength?: number | undefined
    /** Lines, of which five are shown unless `rows` says otherwise. */
    readonly multiline?: boolean | undefined
    readonly rows?: number | undefined
    /**
     * Dots are shown instead of what is entered. The platform's event has it in clear. It begins empty, also where the form
     * is shown again: everybody who sees a card can read what its fields begin with.
     */
    readonly password?: boolean | undefined
  } = {}
): Field<string> => {
  const { maxLength = 1000 } = given("text", options, {
    multiline: Settings.flag,
    rows: Settings.whole(1),
    password: Settings.flag,
    default: Settings.text
  })
  refuseIf(
    !(Number.isInteger(maxLength) && maxLength >= 1 && maxLength <= 1000),
    `A text has a length of 1 to 1000 at most, not of ${maxLength}`
  )
  return field.make({
    label,
    shape: ["text"],
    isLabelled: true,
    initial: options.default,
    element: ({ name, required, value }) =>
      Element.input({
        name,
        required,
        width: "fill",
        label: plain(label),
        ...(options.multiline === true && { input_type: "multiline_text" as const }),
        ...(options.password === true && { input_type: "password" as const }),
        rows: options.rows,
        max_length: options.maxLength,
        ...shownIn(options),
        default_value: options.password === true ? undefined : fields.textOf(value)
      }),
    read: fields.text(options.maxLength),
    write: (value) => value
  })
}

/**
 * A number, entered as text: digits, also wide ones, with a point before decimal places. Numbers whose digits a
 * JavaScript number cannot hold are refused. Throws where no number could fit its bounds, or the default is none.
 *
 * @since 0.1.0
 * @category fields
 */
export const number = (
  label: Text,
  options: FieldOptions<number> & {
    readonly min?: number | undefined
    readonly max?: number | undefined
    readonly integer?: boolean | undefined
  } = {}
): Field<number> => {
  const {
    default: initial = 0,
    max = Infinity,
    min = -Infinity
  } = given("number", options, { integer: Settings.flag })
  refuseIf(!(min <= max), `No number is at least ${min} and at most ${max}`)
  refuseIf(!Number.isFinite(initial), `A number cannot begin with ${initial}`)
  return field.make({
    label,
    shape: ["number"],
    isLabelled: true,
    initial: options.default,
    element: ({ name, required, value }) =>
      Element.input({
        name,
        required,
        width: "fill",
        label: plain(label),
        ...shownIn(options),
        default_value: fields.textOf(value)
      }),
    read: fields.number(options),
    write: (value) => value
  })
}

/**
 * What can be chosen: a text for each value, or values that are shown themselves.
 *
 * @since 0.1.0
 * @category models
 */
export type Choices = { readonly [value: string]: Text } | ReadonlyArray<string>

/**
 * The values of choices.
 *
 * @since 0.1.0
 * @category models
 */
export type ChoiceOf<C extends Choices> =
  C extends ReadonlyArray<infer K extends string> ? K : `${keyof C & (string | number)}`

const entriesOf = (choices: Choices): ReadonlyArray<readonly [value: string, text: Text]> => {
  const entries: ReadonlyArray<readonly [string, Text]> = Array.isArray(choices)
    ? choices.map((value: string) => [value, value] as const)
    : Object.entries(choices as { readonly [value: string]: Text })
  refuseIf(entries.length === 0, "A choice needs something to choose from")
  // Nothing chosen comes back as blanks too.
  refuseIf(
    entries.some(([value]) => value.trim() === ""),
    "What can be chosen needs a value that is not blank"
  )
  return entries
}

interface Counts {
  readonly min?: number | undefined
  readonly max?: number | undefined
}

/** A field of several values: with a `min` of 0 it has a list without any where nothing was chosen. */
const several = <A>(
  kind: Omit<field.Kind<ReadonlyArray<A>>, "isLabelled" | "write">,
  { max = Infinity, min = 1 }: Counts,
  offered = Infinity
): Field<ReadonlyArray<A>> => {
  refuseIf(
    !(min <= max && min <= offered && max >= 1),
    `Nobody can choose at least ${min} and at most ${max} of ${offered}`
  )
  const whole: field.Kind<ReadonlyArray<A>> = { ...kind, isLabelled: false, write: (value) => value }
  return min <= 0 ? field.settled(whole, []) : field.make(whole)
}

const offered = <K extends string>(entries: ReadonlyArray<readonly [string, unknown]>) => {
  const values = new Set(entries.map(([value]) => value))
  return (value: string): value is K => values.has(value)
}

/** A choice is understood by another version that still offers what was chosen, so what it offers is no part of this. */
const optionsOf = (entries: ReadonlyArray<readonly [string, Text]>) =>
  entries.map(([value, text]) => ({ value, text: plain(text) }))

const shownIn = ({ placeholder }: { readonly placeholder?: Text | undefined }) =>
  placeholder === undefined ? {} : { placeholder: plain(placeholder) }

/**
 * One of several values, from a menu. Throws where there is none to choose from, or a value is blank.
 *
 * @example
 * Form.choice("Size", { s: "Small", l: "Large" })
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/single-select-dropdown-menu
 * @since 0.1.0
 * @category fields
 */
export const choice = <const C extends Choices>(
  label: Text,
  choices: C,
  options: FieldOptions<ChoiceOf<NoInfer<C>>> = {}
): Field<ChoiceOf<C>> => {
  const entries = entriesOf(choices)
  return field.make({
    label,
    shape: ["choice"],
    isLabelled: false,
    initial: given("choice", options).default,
    element: ({ name, required, value }) =>
      Element.selectStatic({
        name,
        required,
        width: "fill",
        options: optionsOf(entries),
        ...shownIn(options),
        initial_option: fields.textOf(value)
      }),
    read: fields.oneOf(offered<ChoiceOf<C>>(entries)),
    write: (value) => value
  })
}

/**
 * Any of several values, from a menu: at least one, unless the field is optional, or `min` says otherwise: with 0 nothing
 * chosen is a list without any. Throws where so many cannot be chosen.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/multi-select-dropdown-menu
 * @since 0.1.0
 * @category fields
 */
export const choices = <const C extends Choices>(
  label: Text,
  choices: C,
  options: FieldOptions<ReadonlyArray<ChoiceOf<NoInfer<C>>>> & {
    readonly min?: number | undefined
    readonly max?: number | undefined
  } = {}
): Field<ReadonlyArray<ChoiceOf<C>>> => {
  const entries = entriesOf(choices)
  const kind = {
    label,
    shape: ["choices"],
    initial: given("choices", options, { default: Settings.texts, ...bounds }).default,
    element: ({ name, required, value }: field.Shown) =>
      Element.multiSelectStatic({
        name,
        required,
        width: "fill",
        options: optionsOf(entries),
        ...shownIn(options),
        selected_values: fields.textsOf(value)
      }),
    read: fields.severalOf(offered<ChoiceOf<C>>(entries), options)
  }
  return several(kind, options, entries.length)
}

/**
 * What can be chosen among images: the key of an uploaded image for each value.
 *
 * @since 0.1.0
 * @category models
 */
export interface Images {
  readonly [value: string]: string
}

const imagesOf = (images: Images) => Object.entries(images).map(([value, img_key]) => ({ value, img_key }))

/**
 * One of several images. Throws where there is none to choose from.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/image-picker
 * @since 0.1.0
 * @category fields
 */
export const image = <const I extends Images>(label: Text, images: I): Field<ChoiceOf<I>> => {
  const entries = entriesOf(images)
  return field.make({
    label,
    shape: ["image"],
    isLabelled: false,
    initial: undefined,
    element: ({ name, required }) => Element.selectImg({ name, required, options: imagesOf(images) }),
    read: fields.oneOf(offered<ChoiceOf<I>>(entries)),
    write: (value) => value
  })
}

/**
 * Any of several images: at least one, unless the field is optional or `min` is 0. Throws where so many cannot be chosen.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/image-picker
 * @since 0.1.0
 * @category fields
 */
export const images = <const I extends Images>(
  label: Text,
  images: I,
  options: { readonly min?: number | undefined; readonly max?: number | undefined } = {}
): Field<ReadonlyArray<ChoiceOf<I>>> => {
  given("images", options, bounds)
  const entries = entriesOf(images)
  const kind = {
    label,
    shape: ["images"],
    initial: undefined,
    element: ({ name, required }: field.Shown) =>
      Element.selectImg({ name, required, multi_select: true, options: imagesOf(images) }),
    read: fields.severalOf(offered<ChoiceOf<I>>(entries), options)
  }
  return several(kind, options, entries.length)
}

/**
 * A day: its first moment where the person is who picked it, so that `DateTime.formatIsoDate` gives the day that was seen.
 * It begins with a moment's day in the moment's own zone, or with a text such as `2026-11-28`. Throws where that is no day.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/date-picker
 * @since 0.1.0
 * @category fields
 */
export const date = (
  label: Text,
  options: FieldOptions<DateTime.DateTime | string> = {}
): Field<DateTime.Zoned> =>
  field.make({
    label,
    shape: ["date"],
    isLabelled: false,
    initial: picks(given("date", options).default, "date"),
    element: ({ name, required, value }) =>
      Element.datePicker({
        name,
        required,
        width: "fill",
        placeholder: plain(options.placeholder ?? own("Choose a date", "请选择日期")),
        initial_date: fields.pickedOf(value, "date")
      }),
    read: fields.date,
    write: (value) => value
  })

/**
 * A time of day. It begins with a text such as `09:30`. Throws where that is no time.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/time-selector
 * @since 0.1.0
 * @category fields
 */
export const time = (label: Text, options: FieldOptions<string> = {}): Field<TimeOfDay> =>
  field.make({
    label,
    shape: ["time"],
    isLabelled: false,
    initial: picks(given("time", options).default, "time"),
    element: ({ name, required, value }) =>
      Element.pickerTime({
        name,
        required,
        width: "fill",
        placeholder: plain(options.placeholder ?? own("Choose a time", "请选择时间")),
        initial_time: fields.pickedOf(value, "time")
      }),
    read: fields.time,
    write: fields.timeWritten
  })

/**
 * A moment, in the zone of the person who picked it. It begins with another moment, as the clock shows it in that one's own
 * zone, or with a text such as `2026-11-28 09:30`. Throws where that is no moment.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/date-time-picker
 * @since 0.1.0
 * @category fields
 */
export const dateTime = (
  label: Text,
  options: FieldOptions<DateTime.DateTime | string> = {}
): Field<DateTime.Zoned> =>
  field.make({
    label,
    shape: ["dateTime"],
    isLabelled: false,
    initial: picks(given("dateTime", options).default, "dateTime"),
    element: ({ name, required, value }) =>
      Element.pickerDatetime({
        name,
        required,
        width: "fill",
        placeholder: plain(options.placeholder ?? own("Choose a date and time", "请选择日期和时间")),
        initial_datetime: fields.pickedOf(value, "dateTime")
      }),
    read: fields.dateTime,
    write: (value) => value
  })

/** What a picker begins with. A text that it does not understand would be left out without a word. */
const picks = (initial: DateTime.DateTime | string | undefined, what: "date" | "time" | "dateTime") => {
  refuseIf(
    initial !== undefined && fields.pickedOf(initial, what) === undefined,
    `A field of a ${what} cannot begin with ${String(initial)}`
  )
  return initial
}

const anyone = (id: string): id is string => id.trim() !== ""

const amongOf = (among: ReadonlyArray<string> | undefined): ((id: string) => id is string) =>
  among === undefined ? anyone : (id): id is string => among.includes(id)

/**
 * A person, as the platform names one: by `open_id`. From the chat's members, or `among` some.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/single-select-user-picker
 * @since 0.1.0
 * @category fields
 */
export const person = (
  label: Text,
  options: FieldOptions<string> & {
    /** Whom to choose from, by `open_id`. */
    readonly among?: ReadonlyArray<string> | undefined
  } = {}
): Field<string> =>
  field.make({
    label,
    shape: ["person"],
    isLabelled: false,
    initial: given("person", options, { default: Settings.text, among: Settings.texts }).default,
    element: ({ name, required, value }) =>
      Element.selectPerson({
        name,
        required,
        width: "fill",
        options: options.among?.map((value) => ({ value })),
        ...shownIn(options),
        initial_option: fields.textOf(value)
      }),
    read: fields.oneOf(amongOf(options.among)),
    write: (value) => value
  })

/**
 * Persons, each by `open_id`: at least one, unless the field is optional or `min` is 0. From the chat's members, or `among`
 * some. Throws where so many cannot be chosen.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/multi-select-user-picker
 * @since 0.1.0
 * @category fields
 */
export const persons = (
  label: Text,
  options: FieldOptions<ReadonlyArray<string>> & {
    /** Whom to choose from, by `open_id`. */
    readonly among?: ReadonlyArray<string> | undefined
    readonly min?: number | undefined
    readonly max?: number | undefined
  } = {}
): Field<ReadonlyArray<string>> => {
  const kind = {
    label,
    shape: ["persons"],
    initial: given("persons", options, { default: Settings.texts, among: Settings.texts, ...bounds }).default,
    element: ({ name, required, value }: field.Shown) =>
      Element.multiSelectPerson({
        name,
        required,
        width: "fill",
        options: options.among?.map((value) => ({ value })),
        ...shownIn(options),
        selected_values: fields.textsOf(value)
      }),
    read: fields.severalOf(amongOf(options.among), options)
  }
  return several(kind, options, options.among?.length)
}

/**
 * Whether a box is ticked: `false` where it was not touched.
 *
 * @example
 * Form.checkbox("I have read the rules").check((ticked) => ticked, "is needed")
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/checker
 * @since 0.1.0
 * @category fields
 */
export const checkbox = (
  label: Text,
  options: { readonly default?: boolean | undefined } = {}
): Field<boolean> =>
  field.settled(
    {
      label,
      shape: ["checkbox"],
      isLabelled: true,
      initial: given("checkbox", options, { default: Settings.flag }).default,
      element: ({ name, value }) =>
        Element.checker({ name, text: plain(label), checked: value === true || value === "true" }),
      read: fields.checked,
      write: (value) => value
    },
    false
  )
