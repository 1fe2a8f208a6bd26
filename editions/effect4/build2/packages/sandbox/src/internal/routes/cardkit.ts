/** Card entities: creation, changes, text streaming, id conversion. */
import { cardsSlot, checkCard, type Cards, type Draft } from "../cards.js"
import { conversationsSlot } from "../conversations.js"
import { Fields, type JsonObject } from "../fields.js"
import { refuse } from "../refusal.js"
import { at, bodyFields, data, parseObject, type Call, type Reply, type Route } from "../route.js"

const parameter = "Your request contains an invalid request parameter."

const invalid = (): never => refuse(10002, parameter)

const objectIn = (text: string): JsonObject => parseObject(text) ?? invalid()

const arrayIn = (text: string): ReadonlyArray<unknown> => {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : invalid()
  } catch {
    return invalid()
  }
}

/** A card that is not JSON cannot be generated; everything else that is wrong with it has a code of its own. */
const cardIn = (text: string): JsonObject => {
  const card = parseObject(text) ?? refuse(200220, "Failed to generate card content")
  checkCard(card)
  return card
}

const create = (call: Call): Reply => {
  const fields = bodyFields(call)
  const type = fields.string("type", { oneOf: ["card_json", "template"] })
  const text = fields.string("data", { maxLength: 3_000_000 })
  fields.done()
  const cards = call.world.get(cardsSlot)
  if (type === "card_json") return data({ card_id: cards.create(call.caller.appId, cardIn(text)).card_id })
  const card =
    cards.template(objectIn(text)) ?? refuse(200220, "Failed to generate card content: no such template")
  // The template's own definition stays as it is: the entity changes a copy.
  const entity = cards.create(call.caller.appId, structuredClone(card), true)
  return data({ card_id: entity.card_id })
}

/** An operation: its own fields beside `sequence` and `uuid`, which all have. */
const operation =
  <A>(
    name: string,
    read: (fields: Fields) => A,
    change: (draft: Draft, input: A, call: Call, cards: Cards) => void
  ) =>
  (call: Call): Reply => {
    const fields = bodyFields(call)
    const sequence = fields.requiredInteger("sequence")
    const uuid = fields.text("uuid", { minLength: 1, maxLength: 64 })
    const input = read(fields)
    fields.done()
    const cards = call.world.get(cardsSlot)
    cards.operate(call, name, sequence, uuid, (draft) => change(draft, input, call, cards))
    return data()
  }

const json =
  (name: string, maxLength = 1_000_000) =>
  (fields: Fields): string =>
    fields.string(name, { maxLength })

const settings = operation("settings", json("settings", 100_000), (draft, text, _, cards) =>
  cards.settings(draft, objectIn(text))
)

const update = operation(
  "update",
  (fields) => {
    const card = new Fields(fields.requiredObject("card"), "card.")
    fields.done()
    card.string("type", { oneOf: ["card_json"] })
    const text = card.string("data", { maxLength: 1_000_000 })
    card.done()
    return text
  },
  (draft, text, _, cards) => cards.replaceCard(draft, cardIn(text))
)

const batch = operation("batch_update", json("actions"), (draft, text, _, cards) =>
  cards.batch(draft, arrayIn(text))
)

const addElements = operation(
  "element.create",
  (fields) => ({
    type: fields.string("type", { oneOf: ["insert_before", "insert_after", "append"] }),
    target: fields.text("target_element_id", { maxLength: 20 }),
    elements: fields.string("elements", { maxLength: 1_000_000 })
  }),
  (draft, input, _, cards) => {
    if (cards.streaming(draft.entity) === "timeout") refuse(200510, "Card streaming timeout")
    cards.addElements(draft, input.type, input.target, arrayIn(input.elements))
  }
)

const replaceElement = operation("element.update", json("element"), (draft, text, call, cards) =>
  cards.replaceElement(draft, call.params["element_id"]!, objectIn(text))
)

const patchElement = operation("element.patch", json("partial_element"), (draft, text, call, cards) =>
  cards.patchElement(draft, call.params["element_id"]!, objectIn(text))
)

const deleteElement = operation(
  "element.delete",
  () => undefined,
  (draft, _, call, cards) => cards.deleteElement(draft, call.params["element_id"]!)
)

const content = operation("element.content", json("content", 100_000), (draft, text, call, cards) =>
  cards.content(draft.entity, call.params["element_id"]!, text)
)

const convert = (call: Call): Reply => {
  const fields = bodyFields(call)
  const id = fields.string("message_id", { maxLength: 50 })
  fields.done()
  const message = call.world.get(conversationsSlot).messages.get(id)
  if (message === undefined || message.msg_type !== "interactive" || message.deleted) return invalid()
  if (message.appId !== call.caller.appId) {
    refuse(300311, "The current application does not have permission to update/use this card")
  }
  if (message.cardId === undefined) {
    // A card sent as JSON becomes an entity when its id is first asked for.
    const entity = call.world.get(cardsSlot).create(call.caller.appId, cardIn(message.content))
    entity.messageId = message.message_id
    message.cardId = entity.card_id
    call.world.note({ type: "card", entity, operation: "id_convert" })
  }
  return data({ card_id: message.cardId })
}

const base = "/open-apis/cardkit/v1/cards"

export const cardkitRoutes: ReadonlyArray<Route> = [
  at("POST", base, "cardkit.v1.card.create", create),
  at("POST", `${base}/id_convert`, "cardkit.v1.card.id_convert", convert),
  at("PUT", `${base}/:card_id`, "cardkit.v1.card.update", update),
  at("PATCH", `${base}/:card_id/settings`, "cardkit.v1.card.settings", settings),
  at("POST", `${base}/:card_id/batch_update`, "cardkit.v1.card.batch_update", batch),
  at("POST", `${base}/:card_id/elements`, "cardkit.v1.card.element.create", addElements),
  at("PUT", `${base}/:card_id/elements/:element_id`, "cardkit.v1.card.element.update", replaceElement),
  at("PATCH", `${base}/:card_id/elements/:element_id`, "cardkit.v1.card.element.patch", patchElement),
  at("DELETE", `${base}/:card_id/elements/:element_id`, "cardkit.v1.card.element.delete", deleteElement),
  at("PUT", `${base}/:card_id/elements/:element_id/content`, "cardkit.v1.card.element.content", content)
]
