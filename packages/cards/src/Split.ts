/**
 * Long content in several cards: where to cut a text, and how to spread a card's components.
 *
 * A cut never parts a surrogate pair, a tag or an entity, and goes through a code fence or a table only when that is longer
 * than a whole piece; never through a table's row unless the row alone is too long.
 *
 * @since 0.1.0
 */
import * as Card from "./Card.js"
import * as Check from "./Check.js"
import type * as Element from "./Element.js"
import { run, walk } from "./internal/check.js"
import { type Fence, fenceAfter, isTableHead } from "./internal/fence.js"

/**
 * What one piece of text may hold.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /**
   * Most bytes of a piece in UTF-8, as it stands in the card's JSON (a quotation mark and a line break are two), 256
   * at least; 24 KiB unless given, which leaves room for the rest of the card.
   */
  readonly maxBytes?: number | undefined
  /** Most tables of a piece, 0 to cut before the first one that does not begin it; as many as every source allows unless given. */
  readonly maxTables?: number | undefined
}

/**
 * What one card may hold.
 *
 * @since 0.1.0
 * @category models
 */
export interface CardOptions extends Options {
  /** Most components, texts and text tags of a card. */
  readonly maxElements?: number | undefined
}

/**
 * Bytes of text per piece unless told.
 *
 * @since 0.1.0
 * @category constants
 */
export const defaultBytes: number = 24 * 1024

/**
 * Where a text is cut.
 *
 * @since 0.1.0
 * @category models
 */
export interface Cut {
  /** Length of the first piece in UTF-16 units, more than 0 and less than the text's. */
  readonly index: number
  /** What ends the first piece when it is shown on its own, such as the end of a code fence. */
  readonly close: string
  /** What begins the second, such as the code fence again, or a table's head. */
  readonly open: string
}

/** Bytes in JSON of the character at an index. */
const bytesAt = (text: string, index: number): number => {
  const code = text.codePointAt(index)!
  if (code >= 0x10000) return 4
  // Half a pair alone is written as an escape.
  if (code >= 0xd800 && code < 0xe000) return 6
  if (code >= 0x80) return code < 0x800 ? 2 : 3
  if (code === 0x22 || code === 0x5c) return 2
  return code >= 0x20 ? 1 : [8, 9, 10, 12, 13].includes(code) ? 2 : 6
}

const unitsAt = (text: string, index: number): number => (text.codePointAt(index)! >= 0x10000 ? 2 : 1)

/**
 * Bytes of a text in UTF-8 inside a JSON string, without the quotation marks around it.
 *
 * @since 0.1.0
 * @category measuring
 */
export const jsonBytes = (text: string): number => {
  let bytes = 0
  for (let index = 0; index < text.length; index += unitsAt(text, index)) bytes += bytesAt(text, index)
  return bytes
}

const joining = /^(?:\p{M}|\u200D|\p{Emoji_Modifier})/u

/**
 * The last good place inside a line that leaves at most `budget` bytes before it: after a space or a mark of
 * punctuation if there is one in the second half, and never inside of a tag, an entity or a character.
 */
const cutInLine = (text: string, start: number, budget: number): number => {
  let end = start
  let used = 0
  while (end < text.length && used + bytesAt(text, end) <= budget) {
    used += bytesAt(text, end)
    end += unitsAt(text, end)
  }
  const half = start + (end - start) / 2
  const head = text.slice(start, end)
  const begun = start + (/(?:<[^<>]*|&#?\w{0,30})$/.exec(head)?.index ?? head.length)
  if (begun > half) end = begun
  const soft = start + (/^[^]*[\s,.;:!?、。，；：！？]/.exec(text.slice(start, end))?.[0].length ?? 0)
  if (soft > half) end = soft
  // What joins the character before it, such as an accent, stays with it.
  let at = end
  while (at > half && (joining.test(text.slice(at, at + 2)) || text[at - 1] === "\u200D"))
    at -= at > 1 && text.codePointAt(at - 2)! >= 0x10000 ? 2 : 1
  if (at > half) end = at
  return end > start ? end : start + unitsAt(text, start)
}

/** Lines that are kept together: one line, or a whole code fence or table. */
interface Block {
  readonly start: number
  /** Ends of the lines, each after its line break. */
  readonly ends: ReadonlyArray<number>
  readonly bytes: number
  /** How many lines at the beginning are to be repeated when it is cut: a fence's first, a table's head. */
  readonly head: 0 | 1 | 2
  readonly fence: Fence | undefined
}

const lineEnd = (text: string, start: number): number => {
  const newline = text.indexOf("\n", start)
  return newline === -1 ? text.length : newline + 1
}

const lineAt = (text: string, start: number): string =>
  text.slice(start, lineEnd(text, start)).replace(/\r?\n$/, "")

const blockAt = (text: string, start: number): Block => {
  const ends = [lineEnd(text, start)]
  const first = lineAt(text, start)
  const fence = fenceAfter(first, undefined)
  const last = () => ends[ends.length - 1]!
  let head: 0 | 1 | 2 = 0
  if (fence !== undefined) {
    head = 1
    for (let open: Fence | undefined = fence; open !== undefined && last() < text.length;) {
      open = fenceAfter(lineAt(text, last()), open)
      ends.push(lineEnd(text, last()))
    }
  } else if (last() < text.length && isTableHead(first, lineAt(text, last()))) {
    head = 2
    while (last() < text.length && lineAt(text, last()).includes("|")) ends.push(lineEnd(text, last()))
  }
  return { start, ends, bytes: jsonBytes(text.slice(start, last())), head, fence }
}

/**
 * Where the first piece of a text ends, or undefined when the whole text is within the limits.
 *
 * The best places are before a heading and between paragraphs. For a text that is still growing cut it once it is over the
 * limit, keep that first piece, and go on with the rest. Nothing is cut before `from`.
 *
 * @since 0.1.0
 * @category cutting
 */
export const cut = (text: string, options: Options = {}, from = 0): Cut | undefined => {
  const maxBytes = Math.max(256, options.maxBytes ?? defaultBytes)
  const maxTables = Math.max(0, options.maxTables ?? Check.limits.tablesAdvised)
  const at = (index: number): Cut => ({ index, close: "", open: "" })
  /** The last line that can begin a piece, by how well it does, and the bytes before it. */
  const places: Array<{ readonly index: number; readonly bytes: number } | undefined> = []
  let bytes = 0
  let tables = 0
  let previous = ""
  for (let index = 0; index < text.length;) {
    const block = blockAt(text, index)
    const first = lineAt(text, index)
    if (index > from) {
      // 0 in an indented block, 1 between lines, 2 between paragraphs, 3 before a heading.
      const rank = /^(?: {2,}|\t)\S/.test(first)
        ? 0
        : /^#{1,6} /.test(first)
          ? 3
          : previous.trim() === ""
            ? 2
            : 1
      for (let lower = Math.min(rank, 1); lower <= rank; lower++) places[lower] = { index, bytes }
    }
    const best = () => {
      const [indented, line, paragraph, heading] = places
      return heading && heading.bytes >= maxBytes * 0.75
        ? heading
        : paragraph && paragraph.bytes >= maxBytes * 0.5
          ? paragraph
          : line && line.bytes >= maxBytes * 0.25
            ? line
            : (indented ?? line)
    }
    if (block.head === 2 && ++tables > maxTables && index > from) return at(index)
    if (bytes + block.bytes > maxBytes) {
      const place = best()
      // A block that fits a piece of its own is not parted, nor is a line that does.
      if (place !== undefined && (block.bytes <= maxBytes || block.head === 0)) return at(place.index)
      if (block.head > 0) {
        const inside = cutBlock(text, block, maxBytes - bytes, from)
        if (inside !== undefined) return inside
        if (place !== undefined) return at(place.index)
      }
      return cutLine(text, block, maxBytes - bytes, from)
    }
    bytes += block.bytes
    index = block.ends[block.ends.length - 1]!
    previous = first
    if (block.head > 0) previous = "|"
  }
  return undefined
}

/** Cuts a fence or a table between two of its lines. */
const cutBlock = (text: string, block: Block, budget: number, from: number): Cut | undefined => {
  const { ends, fence, head, start } = block
  const close = fence === undefined ? "" : fence.marks
  let best: number | undefined
  let bytes = jsonBytes(text.slice(start, ends[head - 1]!)) + jsonBytes(close)
  for (let line = head; line < ends.length - 1; line++) {
    bytes += jsonBytes(text.slice(ends[line - 1]!, ends[line]!))
    if (bytes > budget) break
    if (ends[line]! > from) best = ends[line]
  }
  if (best === undefined) return undefined
  // Not before the line that ends the fence: there would be nothing in it.
  if (fence !== undefined && fenceAfter(lineAt(text, best), fence) === undefined) return undefined
  return { index: best, close, open: text.slice(start, ends[head - 1]!) }
}

/** Cuts the first line of a block that does not fit. */
const cutLine = (text: string, block: Block, budget: number, from: number): Cut => {
  const { ends, fence, head, start } = block
  const body = head === 0 ? start : Math.max(start, ends[head - 1]!)
  const close = fence === undefined ? "" : `\n${fence.marks}`
  const open = head === 0 ? "" : text.slice(start, body)
  const begin = Math.max(body, from)
  const left = budget - jsonBytes(text.slice(start, begin)) - jsonBytes(close)
  return { index: cutInLine(text, begin, left), close, open: fence === undefined ? "" : open }
}

/**
 * Cuts a text into pieces of which each can be shown on its own: a code fence that is longer than a piece is closed and opened
 * again, and a table's head is repeated. Blank lines at the cuts are dropped; nothing else is.
 *
 * @since 0.1.0
 * @category cutting
 */
export const markdown = (text: string, options: Options = {}): ReadonlyArray<string> =>
  pieces(text, options).map(({ close, open, text }) => {
    const inner = open === "" ? text.replace(/^(?:[ \t]*\r?\n)+/, "") : text
    return open + (close === "" ? inner.replace(/(?:\r?\n[ \t]*)+$/, "") : inner) + close
  })

/**
 * Cuts a text at the same places into pieces that together are the text, to the last character.
 *
 * @since 0.1.0
 * @category cutting
 */
export const exact = (text: string, options: Options = {}): ReadonlyArray<string> =>
  pieces(text, options).map((piece) => piece.text)

interface Piece {
  readonly open: string
  readonly text: string
  readonly close: string
}

const pieces = (text: string, options: Options): ReadonlyArray<Piece> => {
  const out: Array<Piece> = []
  let open = ""
  let rest = text
  for (;;) {
    const made = cut(open + rest, options, open.length)
    if (made === undefined || made.index - open.length >= rest.length) {
      out.push({ open, text: rest, close: "" })
      return out
    }
    const length = made.index - open.length
    out.push({ open, text: rest.slice(0, length), close: made.close })
    rest = rest.slice(length)
    open = made.open
  }
}

// Cards ----------------------------------------------------------------------------------------------------------

interface Sized {
  readonly element: Element.BodyElement
  readonly bytes: number
  readonly elements: number
  readonly tables: number
}

const encoded = (json: unknown): number => new TextEncoder().encode(JSON.stringify(json)).length

const size = (element: Element.BodyElement): Sized => {
  run(element, undefined, true, undefined)
  // With the comma before it.
  return { element, bytes: encoded(element) + 1, elements: walk.elements, tables: walk.tables }
}

/** Parts a component that is too large for a card of its own: Markdown between paragraphs, a table between rows. */
const partsOf = (
  element: Element.BodyElement,
  room: number,
  maxTables: number
): ReadonlyArray<Element.BodyElement> => {
  if (element.tag === "markdown" && element.i18n_content === undefined) {
    const { content, ...rest } = element
    const texts = markdown(content, { maxBytes: room - encoded(rest) - 13, maxTables })
    return texts.map((content, index) => Object.assign({}, named(rest, index), { content }))
  }
  if (element.tag === "table") {
    const { rows, ...rest } = element
    const budget = room - encoded(rest) - 10
    const parts: Array<Array<Element.Table["rows"][number]>> = [[]]
    let used = 0
    for (const row of rows) {
      const bytes = encoded(row) + 1
      const part = parts[parts.length - 1]!
      if (used + bytes > budget && part.length > 0) {
        parts.push([row])
        used = bytes
      } else {
        part.push(row)
        used += bytes
      }
    }
    return parts.map((rows, index) => Object.assign({}, named(rest, index), { rows }))
  }
  return [element]
}

/** A part after the first has no id of its own: the id is the first one's. */
const named = <A extends { readonly element_id?: string | undefined }>(rest: A, index: number): A => {
  if (index === 0 || rest.element_id === undefined) return rest
  const { element_id: _, ...others } = rest
  return others as A
}

/**
 * Spreads the components of a card over as many cards as its limits demand, in their order; a card within the limits comes back
 * alone. Header and settings are those of the first card on every card.
 *
 * A Markdown component or a table that is too long for a card alone is cut; any other component stays whole, and the check of
 * the card that it is in will tell.
 *
 * @since 0.1.0
 * @category cutting
 */
export const card = (
  self: Card.Card,
  options: CardOptions = {}
): readonly [Card.Card, ...Array<Card.Card>] => {
  const maxBytes = options.maxBytes ?? Check.limits.bytes
  const maxElements = options.maxElements ?? Check.limits.elements
  const maxTables = options.maxTables ?? Check.limits.tablesAdvised
  const withElements = (elements: ReadonlyArray<Element.BodyElement>): Card.Card =>
    Card.withElements(self, elements)
  const room = maxBytes - encoded(withElements([]))
  run(withElements([]), undefined, false, undefined)
  const roomForElements = maxElements - walk.elements
  const sized = (self.body?.elements ?? []).flatMap((element) => {
    const whole = size(element)
    return whole.bytes <= room && whole.tables <= maxTables
      ? [whole]
      : partsOf(element, room, maxTables).map(size)
  })
  const cards: Array<Card.Card> = []
  let elements: Array<Element.BodyElement> = []
  let used = { bytes: 0, elements: 0, tables: 0 }
  for (const next of sized) {
    const fits =
      used.bytes + next.bytes <= room &&
      used.elements + next.elements <= roomForElements &&
      used.tables + next.tables <= maxTables
    if (!fits && elements.length > 0) {
      cards.push(withElements(elements))
      elements = []
      used = { bytes: 0, elements: 0, tables: 0 }
    }
    elements.push(next.element)
    used = {
      bytes: used.bytes + next.bytes,
      elements: used.elements + next.elements,
      tables: used.tables + next.tables
    }
  }
  return [...cards, withElements(elements)] as unknown as readonly [Card.Card, ...Array<Card.Card>]
}
