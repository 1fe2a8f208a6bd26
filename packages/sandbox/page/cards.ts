/** The cards that are shown, as they are now. */
import { signal, type Signal } from "@preact/signals"
import type { SandboxCard, SandboxEvent } from "../src/Sandbox.js"
import { call } from "./api.js"
import { isObject } from "./json.js"
import { attempt } from "./notices.js"

/** What of a card is shown. */
export type CardState = Pick<SandboxCard, "card_id" | "card" | "sequence" | "streaming">

/** Each card has a signal of its own: text that streams into one draws no other anew. */
const cards = new Map<string, Signal<CardState | undefined>>()
const newest = new Map<string, number>()

const readCard = async (id: string, into: Signal<CardState | undefined>): Promise<void> => {
  const read = await call<SandboxCard>("GET", `/cards/${encodeURIComponent(id)}`)
  // Happenings may have overtaken the answer.
  if (into.value !== undefined && into.value.sequence > read.sequence) return
  into.value = read
  if (read.sequence < (newest.get(id) ?? 0)) await readCard(id, into)
}

/** The card as it is, read from the sandbox when it is first shown. */
export const cardSignal = (id: string): Signal<CardState | undefined> => {
  const known = cards.get(id)
  if (known !== undefined) return known
  const made = signal<CardState | undefined>(undefined)
  cards.set(id, made)
  void attempt(() => readCard(id, made))
  return made
}

/** Reads cards anew: all that are shown, or those that stream, whose time may have run out without a word. */
export const refreshCards = (onlyStreaming: boolean): void => {
  for (const [id, known] of cards) {
    if (!onlyStreaming || known.peek()?.streaming === "on") void attempt(() => readCard(id, known))
  }
}

export const forgetCards = (): void => {
  cards.clear()
  newest.clear()
}

/** The same value but for the text of one element; unchanged parts stay the same objects. */
const withText = (value: unknown, elementId: string, content: string): unknown => {
  if (Array.isArray(value)) {
    const next = value.map((item) => withText(item, elementId, content))
    return next.some((item, index) => item !== value[index]) ? next : value
  }
  if (!isObject(value)) return value
  if (value["element_id"] === elementId) return { ...value, content }
  for (const key in value) {
    const next = withText(value[key], elementId, content)
    if (next !== value[key]) return { ...value, [key]: next }
  }
  return value
}

export const applyCard = (event: Extract<SandboxEvent, { readonly type: "card" }>): void => {
  const { card, card_id, sequence, streaming, text } = event
  newest.set(card_id, Math.max(newest.get(card_id) ?? 0, sequence))
  const known = cards.get(card_id)
  if (known === undefined) return
  const before = known.value
  if (card !== undefined) {
    if (before === undefined || sequence >= before.sequence)
      known.value = { card_id, card, sequence, streaming }
  } else if (before !== undefined && sequence > before.sequence && text !== undefined) {
    const next = withText(before.card, text.element_id, text.content) as CardState["card"]
    known.value = { card_id, card: next, sequence, streaming }
  }
}
