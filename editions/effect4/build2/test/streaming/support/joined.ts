/**
 * Whether cards, read one after the other, read like one text: the same blocks in the same order with the same text, where what
 * was cut has been joined again. What a card begins with only to go on in what the one before it ends in counts for nothing.
 */

/** One character with the kind of block that it stands in, or where a block, a row, a cell or an item begins. */
interface Sign {
  readonly kind: string
  readonly value: string
  /** In a table's row that may have been cut: how many cells stand before it is not certain. */
  readonly isLoose: boolean
}

const begin = ">"
const cellEnd = "\t"

const signsOf = (token: string, isFirst = false, isLast = false): Array<Sign> => {
  const [, kind = "", text = ""] = /^(text|code|heading \d|table|item|rule) ?([^]*)$/.exec(token) ?? []
  const sign = (value: string, isLoose = false): Sign => ({ kind, value, isLoose })
  if (kind === "item" || kind === "rule") return [sign(text)]
  if (kind === "text") return Array.from(text, (value) => sign(value))
  if (kind !== "table") return [sign(begin), ...Array.from(text, (value) => sign(value))]
  const out = [sign(begin)]
  // How wide a table is depends on its widest row, which may stand on another card.
  const rows = text.split("\n").map((row) => row.replace(/\t+$/, ""))
  for (const [index, row] of rows.entries()) {
    const isLoose = (isFirst && index === 0) || (isLast && index === rows.length - 1)
    if (index > 0) out.push(sign("\n", isLoose))
    for (const value of row) if (!isLoose || value !== cellEnd) out.push(sign(value, isLoose))
  }
  return out
}

const signs = (seen: ReadonlyArray<string>): Array<Sign> =>
  seen.flatMap((token, index) => signsOf(token, false, index === seen.length - 1))

/** The ways in which a card may go on: what it says after what only leads on from the card before it. */
const continuations = (seen: ReadonlyArray<string>): ReadonlyArray<ReadonlyArray<Sign>> => {
  const ways: Array<ReadonlyArray<Sign>> = []
  const goOn = (rest: ReadonlyArray<string>) => {
    ways.push(signs(rest))
    const [first = "", ...others] = rest
    const isOnly = others.length === 0
    if (/^(?:code|heading)/.test(first)) ways.push([...signsOf(first).slice(1), ...signs(others)])
    if (first.startsWith("table")) {
      const [, ...rows] = first.split("\n")
      const again = `table ${rows.join("\n")}`
      ways.push([...signsOf(again, true, isOnly).slice(1), ...signs(others)])
      const row: Sign = { kind: "table", value: "\n", isLoose: false }
      ways.push([row, ...signsOf(again, false, isOnly).slice(1), ...signs(others)])
    }
  }
  let rest = [...seen]
  goOn(rest)
  for (;;) {
    const [item, text] = rest
    if (item === undefined || !item.startsWith("item")) return ways
    if (text?.startsWith("text …") === true) {
      const behind = text.slice("text …".length)
      rest = behind === "" ? rest.slice(2) : [`text ${behind}`, ...rest.slice(2)]
    } else rest = rest.slice(1)
    goOn(rest)
  }
}

/** How far a text goes on with what a card says; nothing where it does not. */
const follow = (
  want: ReadonlyArray<Sign>,
  from: number,
  have: ReadonlyArray<Sign>,
  farthest: (at: number) => void
): number | undefined => {
  let at = from
  let isLoose = false
  const skipCells = () => {
    while (want[at]?.kind === "table" && want[at]!.value === cellEnd) at++
  }
  for (const sign of have) {
    if ((isLoose || sign.isLoose) && sign.value !== cellEnd) skipCells()
    const next = want[at]
    if (next?.kind !== sign.kind || next.value !== sign.value) {
      farthest(at)
      return undefined
    }
    at++
    isLoose = sign.isLoose
  }
  if (isLoose) skipCells()
  return at
}

const shown = (all: ReadonlyArray<Sign>): string => all.map(({ value }) => value).join("")

/** Throws where cards do not read like a text: what they are seen as, each and all. */
export const checkJoined = (
  seen: ReadonlyArray<string>,
  cards: ReadonlyArray<ReadonlyArray<string>>
): void => {
  const whole = seen.flatMap((token) => signsOf(token))
  let places = new Set([0])
  for (const [index, card] of cards.entries()) {
    const next = new Set<number>()
    let farthest = 0
    const ways = index === 0 ? [signs(card)] : continuations(card)
    for (const place of places) {
      for (const way of ways) {
        const end = follow(whole, place, way, (at) => void (farthest = Math.max(farthest, at)))
        if (end !== undefined) next.add(end)
      }
    }
    if (next.size === 0) {
      const behind = whole.slice(Math.max(0, farthest - 30), farthest)
      const wanted = whole.slice(farthest, farthest + 40)
      throw new Error(
        `card ${index + 1} does not go on behind ${JSON.stringify(shown(behind))} with the ${wanted[0]?.kind} ${JSON.stringify(shown(wanted))}: ${JSON.stringify(card).slice(0, 400)}`
      )
    }
    places = next
  }
  if (!places.has(whole.length)) {
    const last = Math.max(...places)
    throw new Error(`the cards lack ${JSON.stringify(shown(whole.slice(last, last + 60)))}`)
  }
}
