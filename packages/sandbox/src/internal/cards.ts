/**
 * Card entities and what may be done to them: one strictly rising sequence for each card, operations known by their
 * uuid, a streaming mode that ends ten minutes after it was last switched on, and the limits of a card.
 */
import * as Check from "@effect-feishu/cards/Check"
import type { CardEntity } from "./cardEntity.js"
import { isObject, type Json, type JsonObject } from "./fields.js"
import { paceCard } from "./limits.js"
import { refuse } from "./refusal.js"
import type { Call } from "./route.js"
import { slot, type World } from "./world.js"

export const streamingLife = 10 * 60 * 1000
const entityLife = 14 * 24 * 60 * 60 * 1000
const maxSequence = 2_147_483_647

type Mutable = { [key: string]: Json | MutableJson | undefined }
type MutableJson = Mutable | Array<MutableJson> | null | boolean | number | string

const isElement = (value: unknown): value is JsonObject => isObject(value) && typeof value["tag"] === "string"

/** Visits every object within a value, parents first. */
const visit = (value: unknown, see: (object: JsonObject) => void): void => {
  if (Array.isArray(value)) for (const item of value) visit(item, see)
  else if (isObject(value)) {
    see(value)
    for (const key in value) visit(value[key], see)
  }
}

interface Place {
  readonly element: Mutable
  readonly parent: Mutable | Array<MutableJson>
  readonly key: string | number
}

const find = (root: unknown, elementId: string): Place | undefined => {
  const search = (parent: Mutable | Array<MutableJson>): Place | undefined => {
    for (const [key, value] of Object.entries(parent)) {
      if (typeof value !== "object" || value === null) continue
      const child = value as Mutable | Array<MutableJson>
      if (!Array.isArray(child) && child["element_id"] === elementId) {
        return { element: child, parent, key: Array.isArray(parent) ? Number(key) : key }
      }
      const found = search(child)
      if (found !== undefined) return found
    }
    return undefined
  }
  return isObject(root) ? search(root as Mutable) : undefined
}

const copy = (card: JsonObject): Mutable => structuredClone(card) as Mutable

/** The codes that CardKit has for defects of a card; others it hides behind a general one. */
const ownCodes = new Map([
  [200860, "Card content exceeds limit."],
  [300301, "Duplicate element_id in card component."],
  [300302, "update_multi property is false"],
  [300303, "Only schema 2.0 is supported"],
  [300305, "The number of card components exceeds 200"]
])

/** What is wrong with a card, worst first; `undefined`: nothing. */
export const defectOf = (card: JsonObject, text: string): { code: number; message: string } | undefined => {
  let found: { code: number; message: string } | undefined
  for (const problem of Check.check(card, { text })) {
    if (problem.severity !== "error") continue
    const defect = { code: problem.code ?? 200621, message: `${problem.path} ${problem.message}` }
    if (ownCodes.has(defect.code)) return defect
    found ??= defect
  }
  return found
}

/** Refuses a card that may not be, whichever way it came to be so. */
export const checkCard = (card: JsonObject): void => {
  if (Object.keys(card).length === 0) refuse(300307, "The card DSL is empty")
  if (card["schema"] !== "2.0") refuse(300303, "Only schema 2.0 is supported")
  const defect = defectOf(card, JSON.stringify(card))
  if (defect === undefined) return
  const { code, message } = defect
  const own = ownCodes.get(code)
  if (own !== undefined) refuse(code, own)
  // Table limits come with the general code of card messages, as do a few others that only senders know.
  if (code === 11310)
    refuse(230099, `Failed to create card content, ext=ErrCode: ${code}; ErrMsg: ${message}`)
  refuse(200220, `Failed to generate card content, ext=ErrCode: ${code}; ErrMsg: ${message}`)
}

/** How an operation is told from another under the same uuid: its name and a hash of what it carries. */
const fingerprint = (call: Call, operation: string): string => {
  const text = JSON.stringify(call.params) + JSON.stringify(call.body)
  let left = 5381
  let right = 52711
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    left = Math.imul(left, 33) ^ unit
    right = Math.imul(right, 31) ^ unit
  }
  return `${operation} ${text.length} ${left} ${right}`
}

/** A change in the making: a copy of the card, and the streaming mode if it is to be switched. */
export class Draft {
  streaming: boolean | undefined
  private copied: Mutable | undefined

  constructor(readonly entity: CardEntity) {}

  get card(): Mutable {
    return (this.copied ??= copy(this.entity.card))
  }

  set card(card: JsonObject) {
    this.copied = card as Mutable
  }

  get touched(): boolean {
    return this.copied !== undefined
  }
}

export class Cards {
  readonly all = new Map<string, CardEntity>()

  constructor(private readonly world: World) {}

  create(appId: string, card: JsonObject, fromTemplate = false): CardEntity {
    const config = card["config"]
    const entity: CardEntity = {
      card_id: `7${Array.from({ length: 18 }, () => this.world.ids.integer(10)).join("")}`,
      seq: this.world.next(),
      appId,
      createdAt: this.world.now,
      fromTemplate,
      card,
      sequence: 0,
      streamingSince: isObject(config) && config["streaming_mode"] === true ? this.world.now : undefined,
      silenced: false,
      messageId: undefined,
      uuids: new Map(),
      interactionUntil: 0,
      operations: 0,
      dropped: 0
    }
    this.all.set(entity.card_id, entity)
    this.world.note({ type: "card", entity, operation: "create" })
    return entity
  }

  /** Ends streaming of a card without a word to anybody. */
  silence(cardId: string): void {
    const entity = this.all.get(cardId)
    if (entity?.streamingSince !== undefined) entity.silenced = true
  }

  streaming(entity: CardEntity): "on" | "off" | "timeout" {
    if (entity.streamingSince === undefined) return "off"
    return this.world.now - entity.streamingSince < streamingLife ? "on" : "timeout"
  }

  /** The card of a template, from the settings. Without settings any template is taken to exist. */
  template(data: JsonObject): JsonObject | undefined {
    const id = data["template_id"]
    if (typeof id !== "string" || id === "") return undefined
    const { templates } = this.world.settings.cards
    const known = templates !== undefined && Object.hasOwn(templates, id) ? templates[id] : undefined
    if (isObject(known)) return known
    if (templates !== undefined) return undefined
    return { schema: "2.0", body: { elements: [{ tag: "markdown", element_id: "template", content: id }] } }
  }

  /** The entity for a message that is about to be sent; each may be sent once, by the app that made it. */
  forMessage(appId: string, cardId: string): CardEntity | string {
    const entity = this.all.get(cardId)
    if (entity === undefined) return "ErrCode: 200740; ErrMsg: The card entity does not exist"
    if (entity.appId !== appId) return "ErrCode: 300311; ErrMsg: The app may not use this card"
    if (this.world.now - entity.createdAt > entityLife)
      return "ErrCode: 200750; ErrMsg: The card entity has expired"
    if (entity.messageId !== undefined) return "ErrCode: 300311; ErrMsg: The card entity was sent before"
    return entity
  }

  /**
   * Runs one operation on a card. The change is made on a copy and kept only when the card is sound afterwards; a
   * refused operation uses up neither sequence nor uuid.
   */
  operate(
    call: Call,
    operation: string,
    sequence: number,
    uuid: string | undefined,
    change: (draft: Draft) => void
  ): void {
    const entity = this.all.get(call.params["card_id"]!)
    if (entity === undefined) return refuse(200740, "The card entity does not exist")
    if (entity.appId !== call.caller.appId) {
      return refuse(300311, "The current application does not have permission to update/use this card")
    }
    if (call.now - entity.createdAt > entityLife) return refuse(200750, "The card entity has expired")
    paceCard(call, entity.card_id)
    if (call.now < entity.interactionUntil) {
      return refuse(200810, "The card is in an ongoing interaction and cannot be updated")
    }
    if (sequence < 1 || sequence > maxSequence) {
      return refuse(10002, "Your request contains an invalid request parameter.")
    }
    if (uuid !== undefined) {
      const before = entity.uuids.get(uuid)
      if (before !== undefined) {
        if (before !== fingerprint(call, operation)) return refuse(200770, "UUID conflict")
        const { repeatedUuid } = this.world.settings.cards
        if (repeatedUuid === "accept") return
        return refuse(repeatedUuid, repeatedUuid === 200770 ? "UUID conflict" : outOfOrder)
      }
    }
    if (sequence <= entity.sequence) return refuse(300317, outOfOrder)
    const draft = new Draft(entity)
    change(draft)
    if (draft.touched) {
      const card = draft.card as JsonObject
      checkCard(card)
      entity.card = card
    }
    if (draft.streaming !== undefined) {
      entity.streamingSince = draft.streaming ? call.now : undefined
      entity.silenced = false
    }
    entity.operations++
    entity.sequence = sequence
    if (uuid !== undefined) entity.uuids.set(uuid, fingerprint(call, operation))
    const { content } = call.body
    this.world.note({
      type: "card",
      entity,
      operation,
      text:
        operation === "element.content" && typeof content === "string"
          ? { elementId: call.params["element_id"]!, content }
          : undefined
    })
  }

  // changes

  replaceCard(draft: Draft, card: JsonObject): void {
    const config = card["config"]
    draft.card = card
    draft.streaming = isObject(config) && config["streaming_mode"] === true
  }

  settings(draft: Draft, settings: JsonObject): void {
    const failed = (): never => refuse(300122, "Failed to update card configuration")
    for (const key in settings) if (key !== "config" && key !== "card_link") failed()
    const { card_link: link, config } = settings
    const { card } = draft
    if (config !== undefined) {
      if (!isObject(config)) return failed()
      card["config"] = { ...(isObject(card["config"]) ? card["config"] : {}), ...config } as Mutable
      if (config["streaming_mode"] !== undefined) draft.streaming = config["streaming_mode"] === true
    }
    if (link !== undefined) card["card_link"] = link as Mutable
  }

  /** The most frequent operation: it changes one text where it stands, without a copy of the card. */
  content(entity: CardEntity, elementId: string, content: string): void {
    const state = this.streaming(entity)
    if (entity.silenced) {
      entity.dropped++
      return
    }
    if (state === "off") refuse(300309, "Card streaming closed")
    if (state === "timeout") {
      if (this.world.settings.cards.afterTimeout === "refuse") refuse(200850, "Card streaming timeout")
      entity.dropped++
      return
    }
    const element = find(entity.card, elementId)?.element
    if (element === undefined) return refuse(300313, "Failed to update element properties")
    const { tag } = element
    if (tag !== "markdown" && (tag !== "plain_text" || entity.fromTemplate))
      refuse(300310, "Only update text")
    const before = element["content"]
    element["content"] = content
    try {
      checkCard(entity.card)
    } catch (refusal) {
      element["content"] = before
      throw refusal
    }
  }

  addElements(
    { card }: Draft,
    type: string,
    target: string | undefined,
    elements: ReadonlyArray<unknown>
  ): void {
    const failed = (): never => refuse(300315, "Failed to add element")
    if (elements.length === 0 || !elements.every(isElement)) return failed()
    const added = elements as Array<MutableJson>
    if (type === "append") {
      let container: unknown = (card["body"] ??= { elements: [] })
      if (target !== undefined && target !== "") container = find(card, target)?.element
      if (!isObject(container)) return failed()
      const list = (container as Mutable)["elements"] ?? []
      if (!Array.isArray(list)) return failed()
      ;(container as Mutable)["elements"] = [...(list as Array<MutableJson>), ...added]
      return
    }
    const place = target === undefined ? undefined : find(card, target)
    if (place === undefined || !Array.isArray(place.parent)) return failed()
    const at = (place.key as number) + (type === "insert_after" ? 1 : 0)
    place.parent.splice(at, 0, ...added)
  }

  replaceElement({ card }: Draft, elementId: string, element: JsonObject): void {
    const place = find(card, elementId)
    if (place === undefined || !isElement(element)) return refuse(300121, "Failed to replace element")
    put(place, element as Mutable)
  }

  patchElement({ card }: Draft, elementId: string, partial: JsonObject): void {
    const place = find(card, elementId)
    if (place === undefined) return refuse(300313, "Failed to update element properties")
    if (partial["tag"] !== undefined && partial["tag"] !== place.element["tag"]) {
      refuse(300312, "Unable to update element tag")
    }
    put(place, { ...place.element, ...(partial as Mutable) })
  }

  deleteElement({ card }: Draft, elementId: string): void {
    const place = find(card, elementId)
    if (place === undefined) return refuse(300314, "Failed to delete element")
    if (Array.isArray(place.parent)) place.parent.splice(place.key as number, 1)
    else delete place.parent[place.key]
  }

  batch(draft: Draft, actions: ReadonlyArray<unknown>): void {
    const wrong = (): never => refuse(10002, "Your request contains an invalid request parameter.")
    const textOf = (value: unknown): string => (typeof value === "string" ? value : wrong())
    const objectOf = (value: unknown): JsonObject => (isObject(value) ? value : wrong())
    const listOf = (value: unknown): ReadonlyArray<unknown> => (Array.isArray(value) ? value : wrong())
    for (const action of actions) {
      const { action: name, params: given } = objectOf(action)
      const params = objectOf(given)
      switch (name) {
        case "partial_update_setting":
          this.settings(draft, objectOf(params["settings"]))
          break
        case "add_elements":
          this.addElements(
            draft,
            textOf(params["type"]),
            params["target_element_id"] === undefined ? undefined : textOf(params["target_element_id"]),
            listOf(params["elements"])
          )
          break
        case "delete_elements":
          for (const id of listOf(params["element_ids"])) this.deleteElement(draft, textOf(id))
          break
        case "partial_update_element":
          this.patchElement(draft, textOf(params["element_id"]), objectOf(params["partial_element"]))
          break
        case "update_element":
          this.replaceElement(draft, textOf(params["element_id"]), objectOf(params["element"]))
          break
        default:
          wrong()
      }
    }
  }
}

const outOfOrder = "The sequence number for operating on the card did not increment consecutively"

const put = (place: Place, element: Mutable): void => {
  if (Array.isArray(place.parent)) place.parent[place.key as number] = element
  else place.parent[place.key] = element
}

/** What readers of a message get of a card unless they ask for its source. */
export const simplified = (card: JsonObject): string => {
  const header = isObject(card["header"]) ? card["header"] : {}
  const title = isObject(header["title"]) ? header["title"]["content"] : undefined
  const lines: Array<Array<object>> = []
  const body = isObject(card["body"]) ? card["body"]["elements"] : card["elements"]
  visit(body, (element) => {
    const { content, tag } = element
    if (tag === "hr") lines.push([{ tag: "hr" }])
    else if (tag === "img" && typeof element["img_key"] === "string") {
      lines.push([{ tag: "img", image_key: element["img_key"] }])
    } else if (typeof content === "string") lines.push([{ tag: "text", text: content }])
  })
  return JSON.stringify({ title: typeof title === "string" ? title : null, elements: lines })
}

/** Elements as the platform keeps them: what they are outside, what is said of them under `property`. */
const kept = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(kept)
  if (!isObject(value)) return value
  const { element_id, tag, ...rest } = value
  const inner = Object.fromEntries(Object.entries(rest).map(([name, one]) => [name, kept(one)]))
  if (typeof tag !== "string") return inner
  return { tag, ...(element_id === undefined ? {} : { id: element_id }), property: inner }
}

/** What readers of a message get of a card who ask for what the platform keeps. */
export const raw = (card: JsonObject): string =>
  JSON.stringify({
    json_card: JSON.stringify(kept(card)),
    json_attachment: "{}",
    card_schema: card["schema"] === "2.0" ? 2 : 1
  })

const tokenLife = 30 * 60 * 1000
const tokenUses = 2

/** What came with the uses of cards: each lets the card be updated twice, for half an hour. */
export class CardTokens {
  private readonly all = new Map<
    string,
    { readonly messageId: string; readonly appId: string; readonly at: number; uses: number }
  >()

  constructor(private readonly world: World) {}

  issue(appId: string, messageId: string): string {
    const token = `c-${this.world.ids.hex(40)}`
    this.all.set(token, { appId, messageId, at: this.world.now, uses: 0 })
    // Insertion order is age.
    for (const [old, { at }] of this.all) {
      if (this.world.now - at <= 2 * tokenLife) break
      this.all.delete(old)
    }
    return token
  }

  /** The message whose card a token may update. */
  messageOf(appId: string, token: string): string {
    if (!/^c-\w+$/.test(token)) refuse(300020, "The token format is wrong")
    const found = this.all.get(token)
    if (found === undefined || this.world.now - found.at > tokenLife)
      return refuse(300030, "The token is invalid")
    if (found.appId !== appId) refuse(200310, "The card was sent by another app")
    if (found.uses >= tokenUses) refuse(300040, "The token has been used more than 2 times")
    return found.messageId
  }

  /** Counts an update that was made. */
  spend(token: string): void {
    const found = this.all.get(token)
    if (found !== undefined) found.uses++
  }
}

/** Whether a card says that it is 2.0. */
export const isSecond = (card: JsonObject): boolean => card["schema"] === "2.0"

/** Every other card is of the first generation, but for what only stands for a card, and the blank one. */
export const isFirst = (card: JsonObject): boolean =>
  !isSecond(card) && card["type"] === undefined && Object.keys(card).length > 0

/** What the platform says of a card of the first generation in the place of one of the second. */
export const older = "ErrCode: 200830; ErrMsg: cards of schema V2 can not be changed to schema V1"

export const cardsSlot = slot("cards", (world) => new Cards(world))

export const cardTokensSlot = slot("cardTokens", (world) => new CardTokens(world))
