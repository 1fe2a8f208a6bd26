/**
 * How much a run may ask of the platform at most, from how long its text is, how much a card holds, how often and how long it
 * shows what has come, and what goes wrong on the way.
 */
import * as Split from "@effect-feishu/cards/Split"
import type * as Sandbox from "@effect-feishu/sandbox/Sandbox"

export interface Asked {
  readonly requests: ReadonlyArray<Sandbox.RequestRecord>
  /** All texts, as the source says them; and as the cards show them, where they are converted. */
  readonly texts: ReadonlyArray<string>
  readonly maxBytes: number | undefined
  /** Milliseconds between two updates. */
  readonly interval: number
  /** How many changes came. */
  readonly changes: number
  /** Texts and tools that stand beside each other. */
  readonly elements: number
  /** How many requests a fault strikes. */
  readonly faults: number
}

/** The least that a card has room for, beside its header, its notes and other elements. */
const leastRoom = 26_000

/** Of a card at least so much is filled with what no card before it shows: the rest is opened again, or left where it reads well. */
const filled = 1 / 6

const tables = (text: string): number => text.match(/^[ \t>|:-]*-[ \t>|:-]*$/gm)?.length ?? 0

export const cardsAtMost = ({ elements, faults, maxBytes, texts }: Omit<Asked, "requests">): number => {
  const room = Math.max(256, Math.min(maxBytes ?? leastRoom, leastRoom))
  const bytes = Math.max(...texts.map(Split.jsonBytes))
  // A card takes three tables or more. A fault may cost a card, or make one smaller.
  return (
    2 +
    Math.ceil(bytes / (room * filled)) +
    Math.ceil(Math.max(...texts.map(tables)) / 3) +
    elements +
    2 * faults
  )
}

/** Throws where a run has sent more than it may. */
export const checkRequests = (asked: Asked): void => {
  const { changes, faults, interval, requests } = asked
  const most = cardsAtMost(asked)
  const created = requests.filter(({ endpoint }) => endpoint === "cardkit.v1.card.create").length
  if (created > most) throw new Error(`${created} cards were created, more than ${most}`)
  const [first, last] = [requests[0], requests.at(-1)]
  const duration = first === undefined || last === undefined ? 0 : last.at - first.at
  // Nothing is shown more often than it changes, nor than the interval says; each card is created, sent, ended and brought up to date.
  const updates = interval === 0 ? changes : Math.min(changes, 1 + Math.floor(duration / interval))
  const renewals = Math.floor(duration / (8 * 60_000))
  const bound = 4 + updates + 4 * created + renewals + 8 * faults
  if (requests.length > bound) {
    const sent = requests.map(({ endpoint, path }) => endpoint ?? path).join(", ")
    throw new Error(`${requests.length} requests were sent, more than ${bound}: ${sent.slice(0, 2_000)}`)
  }
}
