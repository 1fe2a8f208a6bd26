/**
 * Actions of cards: one value says what a button carries and what its handler gets.
 *
 * @example
 * import * as Action from "@effect-feishu/bot/Action"
 * import * as Bot from "@effect-feishu/bot/Bot"
 * import * as Callback from "@effect-feishu/cards/Callback"
 * import * as Effect from "effect/Effect"
 * import * as Schema from "effect/Schema"
 *
 * const Undo = Action.make("undo", { id: Schema.String })
 * const card = Card.make().pipe(Card.markdown("Done."), Card.add(Undo.button("Undo", { id: "17" })))
 * const OnUndo = Bot.action(Undo, ({ id }, { by }) => Effect.succeed(Callback.toast(`${by.openId} undid ${id}`)))
 *
 * @see https://open.feishu.cn/document/feishu-cards/configuring-card-interactions
 * @since 0.1.0
 */
import type * as Callback from "@effect-feishu/cards/Callback"
import type * as Element from "@effect-feishu/cards/Element"
import * as Short from "@effect-feishu/cards/Short"
import * as Either from "effect/Either"
import * as struct from "./internal/line/struct.js"
import * as values from "./internal/values.js"

/**
 * What an action carries: a schema for each of its values. In the card they are JSON.
 *
 * @since 0.1.0
 * @category models
 */
export type Fields = struct.Fields

/**
 * What the fields of an action give.
 *
 * @since 0.1.0
 * @category models
 */
export type Values<F extends Fields> = struct.Values<F>

/**
 * An action: what a button carries, and what its handler gets.
 *
 * @since 0.1.0
 * @category models
 */
export interface Action<out Name extends string, A> {
  /** Stays the same over versions: buttons are on cards for days. */
  readonly name: Name
  /**
   * A button that carries values. Throws where they do not fit their schemas, or come back from JSON as something else.
   */
  readonly button: (
    text: string | Element.PlainText,
    values: A,
    options?: Omit<Short.ButtonOptions, "value">
  ) => Element.Button
  /**
   * What another component carries as the value of its callback: a menu, a container that can be clicked, a checker. What was
   * chosen is in the click. Throws as `button` does.
   *
   * @example
   * Element.checker({ text: "Milk", behaviors: [Element.callbackAction({ value: Bought.value({ id: "7" }) })] })
   */
  readonly value: (values: A) => Element.JsonObject
  /**
   * What came back, or what is wrong with it. `Bot.action` does this; it is for programs that deal with the callback
   * themselves.
   */
  readonly read: (action: Callback.CardAction) => Either.Either<A, string>
}

/**
 * An action with its values. Its name is what finds its handler, so it stays the same over versions of the program. A click
 * on a button of an earlier version reaches the handler where its values still fit the schemas, and else the person who
 * clicked is told that it is out of date: what is added later should be optional.
 *
 * Throws where the name is empty.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = <const Name extends string, F extends Fields = Record<never, never>>(
  name: Name,
  ...[fields]: [struct.Context<F>] extends [never] ? [fields?: F] : ["its schemas need services"]
): Action<Name, Values<F>> => {
  if (name === "") throw new RangeError("An action needs a name")
  const codec = struct.codec(fields as F | undefined)
  const value = (given: Values<F>): Element.JsonObject =>
    values.write(
      name,
      Either.getOrThrowWith(
        codec.encode(given),
        (problem) => new TypeError(`The action ${name} cannot carry these values: ${problem}`)
      )
    )
  return {
    name,
    value,
    button: (text, given, options) => Short.button(text, { ...options, value: value(given) }),
    read: (action) => {
      const carried = values.read(action)
      return carried?.name === name
        ? codec.decode(carried.values)
        : Either.left(`it is not of the action ${name}`)
    }
  }
}
