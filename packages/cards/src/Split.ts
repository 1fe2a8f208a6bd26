/**
 * Long content in several cards: where to cut a text, and how to spread a card's components.
 *
 * A cut never parts a surrogate pair, a tag or an entity, and goes through a code fence or a table only when that is longer
 * than a whole piece; never through a table's row unless the row alone is too long. What is open at a cut is closed and opened
 * again, so that each piece reads on its own: fences with their language, tables with their head, lists with their numbers,
 * quotations, bold and other marks.
 *
 * @since 0.1.0
 */
import * as Card from "./Card.js"
import * as Check from "./Check.js"
import type * as Element from "./Element.js"
import { run, walk } from "./internal/check.js"
import { Containers, marksAt, rule } from "./internal/constructs.js"
import { type Fence, fenceAfter, isTableHead } from "./internal/fence.js"
import { most, optionsOf } from "./internal/most.js"

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
  /**
   * What begins the second, such as the code fence again, a table's head, or the item of a list that it goes on in: `…`
   * stands for the item's text.
   */
  readonly open: string
}

/**
 * A piece with what closes it, as it stands on its own. Marks of a line are closed before the white space that ends it: behind
 * a space they would be none.
 *
 * @since 0.1.0
 * @category cutting
 */
export const closed = (piece: string, close: string): string => {
  if (close === "" || /`{3}|~{3}/.test(close)) return piece + close
  const text = piece.trimEnd()
  return text + close + piece.slice(text.length)
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

/** What is not parted, as far as it has begun: a tag, an entity, a link, a run of marks, an escape. */
const whole = /(?:<[^<>]*|&#?\w{0,30}|!?\[[^[\]\n]{0,200}(?:\](?:\([^()\s]*)?)?|[*_~`]+|\\)$/

/** What would be a mark of a block where a line begins. */
const beginsLine = /^[ \t]*(?:[-*+>=]+|\d{1,9}[.)]|#{1,6})(?:\s|$)/

/** Characters that the longest entity has. */
const shortest = 34

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
  const begun = start + (whole.exec(head)?.index ?? head.length)
  // An entity or an escape is short enough to be kept whole wherever it stands.
  if (begun > half || (begun > start && end - begun <= shortest)) end = begun
  let soft = end
  do soft = start + (/^[^]*[\s,.;:!?、。，；：！？]/.exec(text.slice(start, soft))?.[0].length ?? 0)
  while (soft > half && beginsLine.test(text.slice(soft, soft + 12)) && soft-- > half)
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
  /** The lines to be repeated, with what they stand in. */
  readonly open: string
  /** What stands before each of its lines. */
  readonly pad: string
  /** Its first line without what its lists and quotations put before it. */
  readonly rest: string
  /** Another line of it, in the same way. */
  readonly inner: (line: string) => string | undefined
}

const lineEnd = (text: string, start: number): number => {
  const newline = text.indexOf("\n", start)
  return newline === -1 ? text.length : newline + 1
}

const lineAt = (text: string, start: number): string =>
  text.slice(start, lineEnd(text, start)).replace(/\r?\n$/, "")

/** The block that begins at a line, which the containers have read when this returns. */
const blockAt = (text: string, start: number, containers: Containers): Block => {
  const ends = [lineEnd(text, start)]
  const { inner, isInside, rest } = containers.read(lineAt(text, start))
  const last = () => ends[ends.length - 1]!
  const fence = fenceAfter(rest, undefined)
  let head: 0 | 1 | 2 = 0
  if (fence !== undefined) {
    head = 1
    for (let open: Fence | undefined = fence; open !== undefined && last() < text.length;) {
      const line = inner(lineAt(text, last()))
      if (line === undefined) break
      open = fenceAfter(line, open)
      ends.push(lineEnd(text, last()))
    }
  } else if (last() < text.length && isTableHead(rest, inner(lineAt(text, last())))) {
    head = 2
    while (last() < text.length && inner(lineAt(text, last()))?.includes("|"))
      ends.push(lineEnd(text, last()))
  }
  const repeated = head === 0 ? "" : text.slice(start, ends[head - 1]!)
  const around = head === 0 || !isInside ? undefined : containers.around()
  const open =
    around === undefined
      ? repeated
      : `${around.lines}${around.pad}${rest}\n${repeated.slice(text.slice(start, ends[0]).length)}`
  const bytes = jsonBytes(text.slice(start, last()))
  return { start, ends, bytes, head, fence, open, pad: around?.pad ?? "", rest, inner }
}

/**
 * Where the first piece of a text ends, or undefined when the whole text is within the limits.
 *
 * The best places are before a heading and between paragraphs. For a text that is still growing cut it once it is over the
 * limit, keep that first piece with `close` behind it, and go on with `open` and the rest. Nothing is cut before `from`.
 *
 * @since 0.1.0
 * @category cutting
 */
export const cut = (text: string, options: Options = {}, from = 0): Cut | undefined => {
  const maxBytes = Math.max(256, most("maxBytes", optionsOf(options).maxBytes, defaultBytes))
  const maxTables = Math.max(0, most("maxTables", options.maxTables, Check.limits.tablesAdvised))
  if (isWithin(text, maxBytes, maxTables)) return undefined
  let made = cutWithin(text, maxBytes, maxTables, from)
  // What closes the first piece needs room as well.
  for (let tries = 0; made !== undefined && made.close !== "" && tries < 4; tries++) {
    const over = jsonBytes(text.slice(0, made.index) + made.close) - maxBytes
    if (over <= 0) break
    made = cutWithin(text, maxBytes - over - 8 * tries, maxTables, from) ?? made
  }
  return made && fitting(made, maxBytes)
}

/** What would leave hardly any room in the next piece, such as a table's head of many words, is not said again in it. */
const fitting = (made: Cut, maxBytes: number): Cut => {
  if (jsonBytes(made.open) <= maxBytes / 2) return made
  const fence = /^([^`~]*)(`{3,}|~{3,})[^\n]*\n( *)$/.exec(made.open)
  const open = fence === null ? "" : `${fence[1]}${fence[2]}\n${fence[3]}`
  return { ...made, open: jsonBytes(open) <= maxBytes / 2 ? open : "" }
}

/** Whether a text is sure to need no cut, which is known sooner than where a cut would be. */
const isWithin = (text: string, maxBytes: number, maxTables: number): boolean => {
  if (text.length * 6 > maxBytes && jsonBytes(text) > maxBytes) return false
  if (!text.includes("|")) return true
  let heads = 0
  for (const { index } of text.matchAll(/^[ \t>|:-]+$/gm)) if (index > 0 && ++heads > maxTables) return false
  return true
}

const cutWithin = (text: string, maxBytes: number, maxTables: number, from: number): Cut | undefined => {
  const at = (index: number): Cut => between(text, index)
  /** The last line that can begin a piece, by how well it does, and the bytes before it. */
  const places: Array<{ readonly index: number; readonly bytes: number } | undefined> = []
  const containers = new Containers()
  let bytes = 0
  let tables = 0
  let previous = ""
  for (let index = 0; index < text.length;) {
    const block = blockAt(text, index, containers)
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
      return cutLine(text, block, maxBytes - bytes, from, containers)
    }
    bytes += block.bytes
    index = block.ends[block.ends.length - 1]!
    previous = first
    if (block.head > 0) previous = "|"
  }
  return undefined
}

/** A cut before a line. */
const between = (text: string, index: number): Cut => {
  const containers = new Containers()
  for (let line = 0; line < index;) {
    const { ends } = blockAt(text, line, containers)
    line = ends[ends.length - 1]!
  }
  let next = index
  while (next < text.length && lineAt(text, next).trim() === "") next = lineEnd(text, next)
  const line = lineAt(text, next)
  const marks = next > index || beginsBlock(line) ? noMarks : marksAround(text, index)
  return { index, close: marks.close, open: containers.before(line) + marks.open }
}

const noMarks = { close: "", open: "" }

/** Whether a line begins a block, whatever stands above it. */
const beginsBlock = (line: string): boolean =>
  /^[ \t]*(?:$|#{1,6}(?:\s|$)|>|[-*+][ \t]|\d{1,9}[.)][ \t]|`{3}|~{3}|\|)/.test(line)

/** The marks that are open at a place, in the lines around it that make one paragraph. */
const marksAround = (text: string, index: number): { readonly close: string; readonly open: string } => {
  const most = 8_000
  let start = text.lastIndexOf("\n", index - 1) + 1
  // Right behind a line break the line before belongs to the paragraph.
  if (start === index) start = index < 2 ? 0 : text.lastIndexOf("\n", index - 2) + 1
  while (start > 0 && index - start < most && !beginsBlock(lineAt(text, start))) {
    const above = start < 2 ? 0 : text.lastIndexOf("\n", start - 2) + 1
    if (lineAt(text, above).trim() === "") break
    start = above
  }
  let end = lineEnd(text, index)
  while (end < text.length && end - index < most && !beginsBlock(lineAt(text, end))) end = lineEnd(text, end)
  return marksAt(text.slice(start, end), index - start, end === text.length && !text.endsWith("\n"))
}

/** Cuts a fence or a table between two of its lines. */
const cutBlock = (text: string, block: Block, budget: number, from: number): Cut | undefined => {
  const { ends, fence, head, inner, open, pad, start } = block
  const close = fence === undefined ? "" : pad + fence.marks
  let best: number | undefined
  let bytes = jsonBytes(text.slice(start, ends[head - 1]!)) + jsonBytes(close)
  for (let line = head; line < ends.length - 1; line++) {
    bytes += jsonBytes(text.slice(ends[line - 1]!, ends[line]!))
    if (bytes > budget) break
    if (ends[line]! > from) best = ends[line]
  }
  if (best === undefined) return undefined
  // Not before the line that ends the fence: there would be nothing in it.
  if (fence !== undefined && fenceAfter(inner(lineAt(text, best)) ?? "", fence) === undefined)
    return undefined
  return { index: best, close, open }
}

/** A cut through a table's row: what follows stands in its own column again. */
const inRow = (text: string, { ends, head, open, pad, start }: Block, index: number): Cut => {
  const line = ends.findLast((end) => end <= index) ?? start
  // Nothing repeats a head that is longer than a piece itself.
  if (line < (ends[head - 1] ?? text.length)) return { index, close: "", open: "" }
  const row = text.slice(line, lineEnd(text, index)).replace(/\r?\n$/, "")
  const before = row.slice(0, index - line)
  const pipes = [...before.matchAll(/(?<!\\)\|/g)]
  const cell = (pipes.at(-1)?.index ?? -1) + 1
  const end = /(?<!\\)\|/.exec(row.slice(before.length))?.index ?? row.length - before.length
  const marks = marksAt(row.slice(cell, before.length + end), before.length - cell, false)
  const isLed = /^[ \t>]*\|/.test(row)
  const lead = `${pad}${"| ".repeat(pipes.length + (isLed ? 0 : 1))}${marks.open}`
  return { index, close: `${marks.close} |`, open: open + lead }
}

/**
 * A cut at a place of one's own: what closes the first piece there, and what opens the second. A head that would take more
 * than half of the `maxBytes` of the next piece is not said again in it.
 *
 * @since 0.1.0
 * @category cutting
 */
export const cutAt = (text: string, index: number, maxBytes = Number.POSITIVE_INFINITY): Cut =>
  fitting(placed(text, index), maxBytes)

const placed = (text: string, index: number): Cut => {
  const containers = new Containers()
  for (let start = 0; start < index;) {
    const block = blockAt(text, start, containers)
    const { ends, fence, head, open, pad } = block
    const end = ends[ends.length - 1]!
    if (index < end) {
      const isBetween = ends.includes(index)
      if (head === 2) return isBetween ? { index, close: "", open } : inRow(text, block, index)
      if (fence !== undefined) {
        const close = `${isBetween ? "" : "\n"}${pad}${fence.marks}`
        return { index, close, open: open + (isBetween ? "" : pad) }
      }
      const marks = marksAround(text, index)
      const heading = /^ {0,3}#{1,6} /.exec(block.rest)?.[0] ?? ""
      return { index, close: marks.close, open: containers.inside() + heading + marks.open }
    }
    start = end
  }
  return between(text, index)
}

/** Cuts the first line of a block that does not fit. */
const cutLine = (text: string, block: Block, budget: number, from: number, containers: Containers): Cut => {
  const { ends, fence, head, open, pad, rest, start } = block
  const body = head === 0 ? start : Math.max(start, ends[head - 1]!)
  const close = fence === undefined ? "" : `\n${pad}${fence.marks}`
  const begin = Math.max(body, from)
  const left = budget - jsonBytes(text.slice(start, begin)) - jsonBytes(close)
  const index = cutInLine(text, begin, left)
  if (fence !== undefined) return { index, close, open: open + (pad === "" ? "" : pad) }
  if (head === 2) return inRow(text, block, index)
  const marks = marksAround(text, index)
  const heading = /^ {0,3}#{1,6} /.exec(rest)?.[0] ?? ""
  return { index, close: marks.close, open: containers.inside() + heading + marks.open }
}

/**
 * Where the first blocks of a text end that nothing can change that comes behind them, for a text that still grows; undefined
 * while there are none. Blocks are those of the margin, code with the blank lines in it, and the items of a list at the margin.
 *
 * @since 0.1.0
 * @category cutting
 */
export const settled = (text: string, from = 0): number | undefined => {
  let fence: Fence | undefined
  const containers = new Containers()
  let inner: (line: string) => string | undefined = (line) => line
  let html: RegExp | undefined
  /** The list that the block is in, and the number that its next item has. */
  let list: { readonly kind: string; readonly next: number } | undefined
  let hasContent = false
  let isBlank = false
  for (let start = from; start < text.length; start = lineEnd(text, start)) {
    const line = lineAt(text, start)
    if (fence !== undefined) {
      const own = inner(line)
      // Code ends with the list or the quotation that it stands in.
      fence = own === undefined ? undefined : fenceAfter(own, fence)
      if (own !== undefined) {
        isBlank = fence !== undefined && own === "" && line.trim() === ""
        continue
      }
    }
    if (html !== undefined) {
      if (html.test(line)) html = undefined
      isBlank = false
      continue
    }
    if (line.trim() === "") {
      containers.read(line)
      isBlank = true
      continue
    }
    // What only begins may still become the mark of a list.
    const isWhole = lineEnd(text, start) < text.length || text.endsWith("\n") || !/^[\d.)*+-]*$/.test(line)
    // Of a rule the first mark may look like an item's, and it ends a list.
    const isRule = /^ {0,3}\S/.test(line) && rule.test(line.trim())
    if (isRule) list = undefined
    const [item, indent = "", bullet, digits, end] = isRule
      ? []
      : (/^( {0,3})(?:([-*+])|(\d{1,9})([.)]))(?:[ \t]|$)/.exec(line) ?? [])
    const kind = bullet ?? end ?? ""
    const number = Number(digits ?? 0)
    // An item with another number than its own goes with the ones before it, which count.
    const isNext = list === undefined || list.kind !== kind || bullet !== undefined || list.next === number
    const isBegin = item === undefined ? isBlank : list === undefined ? isBlank : indent === "" && isNext
    if (isBegin && hasContent && isWhole && /^\S/.test(line)) return start
    // Only a one begins a list in the middle of a paragraph.
    const isList =
      item !== undefined &&
      (list !== undefined || bullet !== undefined || isBlank || !hasContent || number === 1)
    if (isList) list = { kind, next: list?.kind === kind ? list.next + 1 : number + 1 }
    hasContent = true
    isBlank = false
    const stripped = containers.read(line)
    inner = stripped.inner
    fence = fenceAfter(stripped.rest, undefined)
    html = endOfHtml(line)
  }
  return undefined
}

/** What ends a block of HTML that goes on over blank lines. */
const endOfHtml = (line: string): RegExp | undefined => {
  const name = /^ {0,3}<(script|pre|style|textarea)(?=[\s>]|$)/i.exec(line)?.[1]
  if (name !== undefined) return isOver(line, new RegExp(`</${name}>`, "i"))
  return /^ {0,3}<!--/.test(line) ? isOver(line, /-->/) : undefined
}

const isOver = (line: string, end: RegExp): RegExp | undefined => (end.test(line) ? undefined : end)

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
    return open + closed(close === "" ? inner.replace(/(?:\r?\n[ \t]*)+$/, "") : inner, close)
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
  const maxBytes = most("maxBytes", optionsOf(options).maxBytes, Check.limits.bytes)
  const maxElements = most("maxElements", options.maxElements, Check.limits.elements)
  const maxTables = most("maxTables", options.maxTables, Check.limits.tablesAdvised)
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
