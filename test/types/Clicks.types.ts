/** Actions and forms are typed by what they carry; what their handlers need and how they fail is seen outside. */
import * as Action from "@effect-feishu/bot/Action"
import * as Bot from "@effect-feishu/bot/Bot"
import * as Form from "@effect-feishu/bot/Form"
import * as Callback from "@effect-feishu/cards/Callback"
import * as Card from "@effect-feishu/cards/Card"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import type { Handlers } from "@effect-feishu/events/Handlers"
import * as Context from "effect/Context"
import type * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"

class Database extends Context.Tag("Database")<
  Database,
  { readonly save: (name: string) => Effect.Effect<void> }
>() {}

const F = Form.make("f", { kind: Form.choice("Kind", { a: "A", b: "B" }), why: Form.text("Why").optional })
const A = Action.make("a", { id: Schema.String })

// Refused --------------------------------------------------------------------------------------------------------

// @ts-expect-error: not one of the options
Bot.form(F, ({ kind }) => Effect.succeed(Callback.toast(kind === "c" ? "c" : "x")))

// @ts-expect-error: a click is answered with a reply
Bot.form(F, ({ kind }) => Effect.succeed(kind))

// @ts-expect-error: nothing is no reply: `Callback.none` is
Bot.form(F, () => Effect.void)

// @ts-expect-error: a card alone is no reply: `Callback.card` makes it one
Bot.action(A, () => Effect.succeed(Card.make()))

// @ts-expect-error: a number is no reply
Bot.action(A, () => Effect.succeed(7))

// @ts-expect-error: the form has no such field
Bot.form(F, ({ reason }) => Effect.succeed(Callback.toast(reason)))

// @ts-expect-error: it may be left empty
Bot.form(F, ({ why }) => Effect.succeed(Callback.toast(why)))

// @ts-expect-error: the action carries a text
Bot.action(A, ({ id }) => Effect.succeed(Callback.toast(String(id * 2))))

// @ts-expect-error: it carries an id
A.button("Do", {})

// @ts-expect-error: which is a text
A.button("Do", { id: 7 })

// @ts-expect-error: the form has no such field
Form.wrong(F, { reason: "is needed" })

// @ts-expect-error: it begins with one of its options
Form.choice("Kind", { a: "A", b: "B" }, { default: "c" })

// @ts-expect-error: it begins with one of its options
Form.choices("Kind", ["a", "b"], { default: ["c"] })

// @ts-expect-error: a kind is one of its options
F.element("Send", { values: { kind: "c" } })

// @ts-expect-error: fields are values of `Form`
Form.make("f", { kind: "Kind" })

// @ts-expect-error: there is no card for a handler to answer with, but what makes one
Bot.form(F, () => Effect.succeed(Callback.none), { again: "card" })

Bot.action(A, () => Effect.fail("full" as const), {
  // @ts-expect-error: its error is what the handler fails with
  onError: (error) => Callback.toast(error.message)
})

Bot.form(F, () => Effect.fail(Form.wrong(F, { kind: "is taken" })), {
  // @ts-expect-error: what is wrong with a field is answered already
  onError: (error) => Callback.toast(error.message)
})

class Clock2 extends Context.Tag("Clock2")<Clock2, number>() {}
declare const needy: Schema.Schema<string, string, Clock2>
// @ts-expect-error: nobody could give a button's values the services that they need
Action.make("needy", { needy })

const saves = Bot.action(A, ({ id }) =>
  Effect.as(
    Effect.flatMap(Database, (database) => database.save(id)),
    Callback.none
  )
)

// @ts-expect-error: what a handler needs, its layer needs
export const notNeedy: Layer.Layer<never, never, Handlers | FeishuClient> = saves

// Accepted -------------------------------------------------------------------------------------------------------

export const needs: Layer.Layer<never, never, Handlers | FeishuClient | Database> = saves

const All = Form.make("all", {
  text: Form.text("A"),
  number: Form.number("A").optional,
  choice: Form.choice("A", ["a", "b"]),
  numbered: Form.choice("A", { 1: "One", 2: "Two" }),
  choices: Form.choices("A", { a: "A", b: "B" }, { default: ["a"] }),
  image: Form.image("A", { x: "img_v2_x" }),
  images: Form.images("A", { x: "img_v2_x", y: "img_v2_y" }).optional,
  date: Form.date("A"),
  time: Form.time("A").check(({ hours }) => hours >= 9, "must be in working hours"),
  dateTime: Form.dateTime("A").optional,
  person: Form.person("A"),
  persons: Form.persons("A"),
  checkbox: Form.checkbox("A")
})

export const all = (values: Form.Values<typeof All.fields>): AllValues => values
export const back = (values: AllValues): Form.Values<typeof All.fields> => values
interface AllValues {
  readonly text: string
  readonly number: number | undefined
  readonly choice: "a" | "b"
  readonly numbered: "1" | "2"
  readonly choices: ReadonlyArray<"a" | "b">
  readonly image: "x"
  readonly images: ReadonlyArray<"x" | "y"> | undefined
  readonly date: DateTime.Zoned
  readonly time: Form.TimeOfDay
  readonly dateTime: DateTime.Zoned | undefined
  readonly person: string
  readonly persons: ReadonlyArray<string>
  readonly checkbox: boolean
}

const card = (form: typeof All.element) =>
  Card.make().pipe(
    Card.add(form("Send", { reset: "Back", key: "17", values: { number: 7, choices: ["b"] } }))
  )
export const first: Card.Card = card(All.element)
export const again: Layer.Layer<never, never, Handlers | FeishuClient> = Bot.form(
  All,
  ({ choice }, { by, key }) =>
    Effect.gen(function* () {
      if (choice === "a")
        return yield* Form.wrong(All, { choice: `is not for ${by.openId}`, text: undefined })
      return key === undefined ? yield* Effect.fail("lost" as const) : Callback.none
    }),
  {
    again: card,
    otherwise: Callback.toast("..."),
    onError: (error) => Callback.toast(error satisfies "lost")
  }
)

export const button: Layer.Layer<never, never, Handlers | FeishuClient> = Bot.action(
  Action.make("bare"),
  (values: object, { action, chatId, messageId }) =>
    Effect.succeed(Callback.toast(`${chatId} ${messageId} ${action.option} ${JSON.stringify(values)}`))
)
