/** What an app answers to the use of a card: how it has to look, and what becomes of the card. */
import { cardOf, showCard } from "./cardActions.js"
import { cardsSlot, defectOf, isFirst, isSecond } from "./cards.js"
import { conversationsSlot } from "./conversations.js"
import { isObject, type JsonObject } from "./fields.js"
import type { World } from "./world.js"

/** The codes that the person's client shows when a callback fails. */
export const codes = {
  /** No address is configured, or nobody is connected. */
  nowhere: 200340,
  /** No answer within three seconds. */
  late: 200341,
  /** No connection to the address. */
  connect: 200342,
  /** The address's name is not known. */
  name: 200343,
  /** The request failed otherwise. */
  request: 200080,
  /** The status was not 200. */
  status: 200671,
  /** The answer is not of the documented form. */
  body: 200672,
  /** The answer's card is not one that can be shown. */
  card: 200673,
  /** A card 2.0 cannot become one of 1.0. */
  older: 200830
} as const

const kinds: ReadonlySet<unknown> = new Set(["info", "success", "error", "warning"])

const isToast = (toast: unknown): boolean =>
  isObject(toast) &&
  (toast["type"] === undefined || kinds.has(toast["type"])) &&
  (typeof toast["content"] === "string" || isObject(toast["i18n"]))

const answered = (world: World, card: JsonObject): JsonObject | undefined => {
  const { data, type } = card
  if (!isObject(data)) return undefined
  if (type === "raw") return data
  return type === "template" ? world.get(cardsSlot).template(data) : undefined
}

/** Applies the answer to the message whose card was used. Gives the code that the person sees if it does not fit. */
export const applyAnswer = (
  world: World,
  event: Readonly<Record<string, unknown>>,
  answer: unknown
): number | undefined => {
  if (!isObject(answer)) return codes.body
  if (answer["toast"] !== undefined && !isToast(answer["toast"])) return codes.body
  if (answer["card"] === undefined) return undefined
  const card = isObject(answer["card"]) ? answered(world, answer["card"]) : undefined
  if (card === undefined) return codes.card
  const { context } = event
  const id = isObject(context) ? context["open_message_id"] : undefined
  const message = typeof id === "string" ? world.get(conversationsSlot).messages.get(id) : undefined
  if (message === undefined || message.deleted) return undefined
  const before = cardOf(world, message)
  if (before !== undefined && isSecond(before) && isFirst(card)) return codes.older
  const text = JSON.stringify(card)
  if (isSecond(card) && defectOf(card, text) !== undefined) return codes.card
  showCard(world, message, card, text)
  return undefined
}
