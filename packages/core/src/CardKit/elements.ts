/**
 * The components of a card entity, by their `element_id`.
 *
 * @since 0.1.0
 */
import type * as Effect from "effect/Effect"
import * as CardElement from "../api/cardkit/v1/CardElement.js"
import type { Dictionary } from "../Codec.js"
import type { FeishuClient } from "../FeishuClient.js"
import type { FeishuError } from "../FeishuError.js"
import { check, notEmpty, textLength } from "../internal/arguments.js"
import { lossesOf } from "../internal/json.js"
import { changeProblems, type ChangeOptions, stamp } from "../internal/cardChange.js"

/**
 * Where new components go: at the end of the card's body, at the end of a container, or beside a component.
 *
 * @since 0.1.0
 * @category models
 */
export type Place =
  | { readonly into?: string | undefined }
  | { readonly before: string }
  | { readonly after: string }

/**
 * Adds components.
 *
 * @example
 * CardKit.elements.add(card_id, [{ tag: "hr" }], { sequence: 3, after: "summary" })
 *
 * @see https://open.feishu.cn/document/cardkit-v1/card-element/create
 * @since 0.1.0
 * @category elements
 */
export const add = (
  cardId: string,
  elements: ReadonlyArray<object>,
  options: ChangeOptions & Place
): Effect.Effect<Dictionary, FeishuError, FeishuClient> => {
  const place: { readonly before?: string; readonly after?: string; readonly into?: string | undefined } =
    options ?? {}
  const [type, target] =
    place.before !== undefined
      ? (["insert_before", place.before] as const)
      : place.after !== undefined
        ? (["insert_after", place.after] as const)
        : (["append", place.into] as const)
  return check(
    "CardKit.elements.add",
    CardElement.create,
    [notEmpty("elements", elements), ...lossesOf(elements, "elements"), ...changeProblems(options)],
    () =>
      CardElement.create(
        {
          card_id: cardId,
          type,
          target_element_id: target,
          elements: JSON.stringify(elements),
          ...stamp(options)
        },
        options
      )
  )
}

/**
 * Puts a component in the place of another.
 *
 * @see https://open.feishu.cn/document/cardkit-v1/card-element/update
 * @since 0.1.0
 * @category elements
 */
export const update = (
  cardId: string,
  elementId: string,
  element: object,
  options: ChangeOptions
): Effect.Effect<Dictionary, FeishuError, FeishuClient> =>
  check(
    "CardKit.elements.update",
    CardElement.update,
    [...lossesOf(element, "element"), ...changeProblems(options)],
    () =>
      CardElement.update(
        { card_id: cardId, element_id: elementId, element: JSON.stringify(element), ...stamp(options) },
        options
      )
  )

/**
 * Changes properties of a component; its `tag` stays.
 *
 * @see https://open.feishu.cn/document/cardkit-v1/card-element/patch
 * @since 0.1.0
 * @category elements
 */
export const patch = (
  cardId: string,
  elementId: string,
  properties: object,
  options: ChangeOptions
): Effect.Effect<Dictionary, FeishuError, FeishuClient> =>
  check(
    "CardKit.elements.patch",
    CardElement.patch,
    [...lossesOf(properties, "properties"), ...changeProblems(options)],
    () =>
      CardElement.patch(
        {
          card_id: cardId,
          element_id: elementId,
          partial_element: JSON.stringify(properties),
          ...stamp(options)
        },
        options
      )
  )

/**
 * Sets the whole text of a `markdown` or `plain_text` component of a card that is streaming; what goes on from the text
 * that is shown is typed by the client.
 *
 * Fails with `FeishuInvalidRequestError` before any request when the text is empty or has more than 100,000 characters.
 *
 * @see https://open.feishu.cn/document/cardkit-v1/card-element/content
 * @since 0.1.0
 * @category elements
 */
export const content = (
  cardId: string,
  elementId: string,
  text: string,
  options: ChangeOptions
): Effect.Effect<Dictionary, FeishuError, FeishuClient> =>
  check(
    "CardKit.elements.content",
    CardElement.content,
    [textLength("text", text, 1, 100_000), ...changeProblems(options)],
    () =>
      CardElement.content(
        { card_id: cardId, element_id: elementId, content: text, ...stamp(options) },
        options
      )
  )

const remove = (
  cardId: string,
  elementId: string,
  options: ChangeOptions
): Effect.Effect<Dictionary, FeishuError, FeishuClient> =>
  check("CardKit.elements.delete", CardElement.delete, changeProblems(options), () =>
    CardElement.delete({ card_id: cardId, element_id: elementId, ...stamp(options) }, options)
  )

export {
  /**
   * Deletes a component with all that it holds.
   *
   * @see https://open.feishu.cn/document/cardkit-v1/card-element/delete
   * @since 0.1.0
   * @category elements
   */
  remove as delete
}
