/** Updates of cards by the token of a use. */
import { cardOf, showCard } from "../cardActions.js"
import { cardTokensSlot, defectOf, isFirst, isSecond, older } from "../cards.js"
import { conversationsSlot } from "../conversations.js"
import type { Chat } from "../chat.js"
import { directorySlot } from "../directory.js"
import type { JsonObject } from "../fields.js"
import { refuse } from "../refusal.js"
import { at, bodyFields, data, type Call, type Reply, type Route } from "../route.js"

/** The platform measures the card as it stores it. */
const maxStored = 100 * 1024

const checked = (call: Call, chat: Chat, card: JsonObject, text: string): void => {
  const defect = isSecond(card) ? defectOf(card, text) : undefined
  if (defect !== undefined) refuse(11311, `ErrCode: ${defect.code}; ErrMsg: ${defect.message}`)
  const config = card["config"] as JsonObject | undefined
  const ids = card["open_ids"]
  if (isFirst(card) && config?.["update_multi"] === false && !(Array.isArray(ids) && ids.length > 0))
    refuse(300090, "open_ids is required for a card that is not shared")
  const directory = call.world.get(directorySlot)
  const isIn = (id: unknown): boolean =>
    typeof id === "string" && chat.users.has(directory.findPerson("open_id", id)?.index ?? -1)
  if (Array.isArray(ids) && !ids.every(isIn))
    refuse(200320, "open_ids names somebody who does not have the card")
}

const update = (call: Call): Reply => {
  const fields = bodyFields(call)
  const token = fields.string("token")
  const card = fields.requiredObject("card")
  fields.done()
  const tokens = call.world.get(cardTokensSlot)
  const message = call.world.get(conversationsSlot).messages.get(tokens.messageOf(call.caller.appId, token))
  if (message === undefined || message.deleted) return refuse(200000, "The message card has been recalled")
  const text = JSON.stringify(card)
  if (text.length > maxStored) refuse(100000, "The card is over 100 KB")
  checked(call, message.chat, card, text)
  const before = cardOf(call.world, message)
  if (before !== undefined && isSecond(before) && isFirst(card)) refuse(200830, older)
  showCard(call.world, message, card, text)
  tokens.spend(token)
  return data()
}

export const cardMessageRoutes: ReadonlyArray<Route> = [
  at("POST", "/open-apis/interactive/v1/card/update", "interactive.v1.card.update", update)
]
