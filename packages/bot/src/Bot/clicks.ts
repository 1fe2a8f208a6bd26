/** What answers clicks: the part of `Bot` that deals with cards. */
import * as Settings from "@effect-feishu/core/Settings"
import * as Callback from "@effect-feishu/cards/Callback"
import type * as Card from "@effect-feishu/cards/Card"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Layer from "effect/Layer"
import type { Action } from "../Action.js"
import type { Click } from "../Click.js"
import * as Form from "../Form.js"
import { Incoming } from "../Incoming.js"
import { type Answered, answering, type Kind } from "../internal/clicks.js"
import type { Base, Needed } from "../internal/handlers.js"
import * as names from "../internal/names.js"
import { router } from "../internal/router.js"
import * as words from "../internal/words.js"

/**
 * How clicks are answered.
 *
 * @since 0.1.0
 * @category models
 */
export interface ClickOptions<E> {
  /**
   * The answer where the handler needs longer than the platform waits, which is 2.5 seconds: the handler goes on, and a card
   * that it gives then is put in place. An empty one unless told otherwise, which leaves the card as it is.
   */
  readonly otherwise?: Callback.Reply | undefined
  /** The answer where the handler fails. Without it the failure is logged, and the person is told that something went wrong. */
  readonly onError?: ((error: E, click: Click) => Callback.Reply) | undefined
}

const rules: Settings.Rules<FormOptions<never, never>> = {
  again: Settings.func,
  otherwise: Settings.record,
  onError: Settings.func
}

/** Dies where an option is not what it may be, or the handler is none. */
const checked = (
  kind: Kind,
  { handler, options }: { readonly handler: unknown; readonly options: FormOptions<never, never> }
): Effect.Effect<void> => {
  const of = kind === "other" ? "Bot.click" : `Bot.${kind}`
  return Effect.zipRight(
    Settings.checkOrDie(of, options, rules),
    Settings.checkOrDie(of, { handler }, { handler: Settings.required(Settings.func) })
  )
}

/** A layer that answers the clicks of one name with a handler that may say more: below the card's message. */
const handling = <E, R>(
  kind: Kind,
  name: string,
  handler: (click: Click) => Effect.Effect<Answered, E, R>,
  given: { readonly handler: unknown; readonly options: FormOptions<never, never> }
): Layer.Layer<never, never, Base | Needed<R>> =>
  Layer.unwrapEffect(
    Effect.map(Effect.zipRight(checked(kind, given), router), ({ incoming }) =>
      answering(
        kind,
        name,
        (click, { id }) =>
          Effect.provideService(
            handler(click),
            Incoming,
            incoming({
              target:
                click.messageId === undefined
                  ? { _tag: "Into", chatId: click.chatId ?? "" }
                  : { _tag: "Below", messageId: click.messageId, chatId: click.chatId },
              person: click.by.openId,
              key: id
            })
          ),
        given.options.otherwise
      )
    )
  ) as Layer.Layer<never, never, Base | Needed<R>>

const answered = (reply: Callback.Reply): Answered => ({ _tag: "answered", reply })

const run = <E, R>(
  handler: () => Effect.Effect<Callback.Reply, E, R>,
  click: Click,
  { onError }: ClickOptions<E>
): Effect.Effect<Answered, E, R> => {
  const handled = Effect.suspend(() => Settings.effectOf("A click", "handler", handler()))
  const rescued =
    onError === undefined
      ? handled
      : Effect.catchAll(handled, (error) => Effect.sync(() => onError(error, click)))
  return Effect.map(rescued, answered)
}

const outdated: Effect.Effect<Answered> = /*#__PURE__*/ Effect.succeed({ _tag: "outdated" })

/**
 * Answers the clicks of an action: a button that carries it, or another component with its value. The handler gets what the
 * action carries, and the click. What it gives is the answer: a toast, another card, both, or nothing ({@link Callback.none}).
 * It may say more: `Bot.reply` and its like answer below the card's message.
 *
 * Clicks wait for nothing else that is handled, and run beside each other; two clicks of one button are two, and a callback
 * that is delivered twice is one. A handler that takes longer than the platform waits goes on. One that fails is logged,
 * and the person who clicked is told that something went wrong.
 *
 * Dies when the layer is built where another handler answers an action of this name.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-callback-communication
 * @since 0.1.0
 * @category handlers
 */
export const action = <A, E, R>(
  self: Action<string, A>,
  handler: (values: A, click: Click) => Effect.Effect<Callback.Reply, E, R>,
  options: ClickOptions<NoInfer<E>> = {}
): Layer.Layer<never, never, Base | Needed<R>> =>
  handling(
    "action",
    self.name,
    (click) =>
      Either.match(self.read(click.action), {
        onLeft: () => outdated,
        onRight: (values) => run(() => handler(values, click), click, options)
      }),
    { handler, options: options as FormOptions<never, never> }
  )

/**
 * How a form that was submitted is answered.
 *
 * @since 0.1.0
 * @category models
 */
export interface FormOptions<F extends Form.Fields, E> extends ClickOptions<E> {
  /**
   * Makes the card again where something is wrong: it gets what puts the form on it, with what was entered, and what is
   * wrong below the fields. Everybody in the chat sees such a card. Without this only the person who submitted the form
   * learns what is wrong, and the form stays as it is, with what was entered.
   *
   * @example
   * const leaveCard = (form: typeof Leave.element) => Card.make().pipe(Card.header("Leave"), Card.add(form("Send")))
   * const Ask = Bot.command("leave", () => Bot.reply(leaveCard(Leave.element)))
   * const OnLeave = Bot.form(Leave, save, { again: leaveCard })
   */
  readonly again?: ((form: Form.ToElement<F>, click: Click) => Card.Card) | undefined
}

const something = words.own("Something that was entered is wrong.", "填写的内容有误。")

const labelled = (form: Form.Any, wrong: Form.Wrong): Callback.Reply => {
  const all = Object.entries(wrong.fields)
  if (all.length === 0) return words.toast(something, "error")
  const parts = all
    .slice(0, 3)
    .map(([name, problem]) =>
      words.join(
        [Object.hasOwn(form.fields, name) ? form.fields[name]!.label : name, problem],
        ([label, problem]) => `${label} ${problem}`
      )
    )
  return words.toast(
    words.join(parts, (parts) => parts.join("; ") + (all.length > parts.length ? " …" : "")),
    "error"
  )
}

/**
 * Answers a form that was submitted. The handler gets what was entered, read by the form's fields, and the click: only where
 * all of it fits. Else the person who submitted the form is told what is wrong, by the label of the field. A handler that
 * finds something wrong itself fails with `Form.wrong`. What it gives is the answer, as of {@link action}.
 *
 * What was submitted from a card of an earlier version of the form reaches the handler where it still fits; else the person is
 * told that the card is out of date.
 *
 * Dies when the layer is built where another handler answers a form of this name.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/containers/form-container
 * @since 0.1.0
 * @category handlers
 */
export const form = <F extends Form.Fields, E, R>(
  self: Form.Form<string, F>,
  handler: (values: Form.Values<F>, click: Click) => Effect.Effect<Callback.Reply, E, R>,
  options: FormOptions<NoInfer<F>, NoInfer<Exclude<E, Form.Wrong>>> = {}
): Layer.Layer<never, never, Base | Needed<R>> =>
  handling(
    "form",
    self.name,
    (click) => {
      const refuse = (wrong: Form.Wrong) =>
        Effect.sync((): Answered => ({ _tag: "wrong", reply: refusal(self, wrong, click, options.again) }))
      return Either.match(self.read(click.action), {
        onLeft: (wrong) =>
          names.submitted(click.action.name)?.version === self.version ? refuse(wrong) : outdated,
        onRight: (values) => {
          const handled = Effect.map(
            Effect.suspend(() =>
              Settings.effectOf(`The form ${self.name}`, "handler", handler(values, click))
            ),
            answered
          )
          return Effect.catchAll(handled, (error): Effect.Effect<Answered, E> => {
            if (error instanceof Form.Wrong) return refuse(error)
            const { onError } = options
            return onError === undefined
              ? Effect.fail(error)
              : Effect.sync(() => answered(onError(error as Exclude<E, Form.Wrong>, click)))
          })
        }
      })
    },
    { handler, options: options as FormOptions<never, never> }
  )

const refusal = <F extends Form.Fields>(
  form: Form.Form<string, F>,
  wrong: Form.Wrong,
  click: Click,
  again: ((form: Form.ToElement<F>, click: Click) => Card.Card) | undefined
): Callback.Reply => {
  const told = labelled(form, wrong)
  if (again === undefined) return told
  const { action, key } = click
  const filledIn: Form.ToElement<F> = (submit, options) =>
    form.element(submit, { key, ...options, entered: action, wrong: wrong.fields as Form.Problems<F> })
  return Callback.reply(told, Callback.card(again(filledIn, click)))
}

/**
 * Answers the clicks that no action and no form is for, such as those on buttons whose value the program made itself. Without
 * it such a click gets an empty answer, and is logged once.
 *
 * Dies when the layer is built where there is one already.
 *
 * @since 0.1.0
 * @category handlers
 */
export const click = <E, R>(
  handler: (click: Click) => Effect.Effect<Callback.Reply, E, R>,
  options: ClickOptions<NoInfer<E>> = {}
): Layer.Layer<never, never, Base | Needed<R>> =>
  handling("other", "", (click) => run(() => handler(click), click, options), {
    handler,
    options: options as FormOptions<never, never>
  })
