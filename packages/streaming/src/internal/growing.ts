/**
 * A text that grows, laid out over cards. Blocks that nothing can change any more are rendered once; the one that grows is
 * rendered with each page, and is never longer than two cards take.
 */
import * as Split from "@effect-feishu/cards/Split"
import { type Dialect, plain } from "./dialect.js"

/** An item of a list with numbers: its own, and what ends it. */
interface Item {
  readonly number: number
  readonly end: string
}

/** A block of the text: from where to where of the text that is not on a full card yet. */
interface Chunk {
  readonly start: number
  readonly end: number
  readonly out: string
  readonly bytes: number
  readonly tables: number
  readonly item?: Item | undefined
  /** The same as long as the block ends in it. */
  readonly last?: Item | undefined
}

/** What a card takes of the text. */
export interface Laid {
  /** Of the source. */
  readonly text: string
  /** As the card shows it. */
  readonly shown: string
  readonly bytes: number
  readonly tables: number
  /** What the next card begins with, in the source's Markdown, so that it goes on in what was cut. */
  readonly next: string
  /** The item above the next card's text. */
  readonly above?: Item | undefined
  /** Whether the next card begins in the middle of what can be shown as plain text only. */
  readonly isPlainNext?: boolean
  readonly isFull: boolean
  /** It ends before a block that is set aside. */
  readonly isHeldBack: boolean
  readonly chunks: ReadonlyArray<Chunk>
}

/** What a card takes of a block. */
interface Part {
  /** Of the source. */
  readonly length: number
  readonly out: string
  readonly next: string
  readonly isPlainNext: boolean
}

export interface Room {
  readonly bytes: number
  readonly tables: number
  /** Whether something stands above it: then it may have no room at all. */
  readonly isBelow: boolean
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00

/** How many tables a text has, `most` when it has more. */
const tablesIn = (text: string, most: number): number => {
  if (!text.includes("|")) return 0
  for (let tables = 0; tables < most; tables++) {
    if (Split.cut(`\n${text}`, { maxBytes: Number.POSITIVE_INFINITY, maxTables: tables }) === undefined)
      return tables
  }
  return most
}

/** A definition of a link, alone in its line. */
const definition = /^ {0,3}\[((?:[^[\]\\]|\\.)+)\]:[ \t]*\S.*$/

const labelOf = (line: string): string => definition.exec(line)![1]!.toLowerCase()

export class GrowingText {
  /** What is not on a full card yet, as far as one more card can take it. */
  private tail = ""
  /** What comes after it. */
  private queue: Array<string> = []
  /** What the card's part begins with, beside the text. */
  private open = ""
  private settled: Array<Chunk> = []
  /** The item above all of them. */
  private above: Item | undefined
  /** Where blocks begin that are shown as plain text. */
  private readonly plainAt = new Set<number>()
  /** Where the block begins that is set aside. */
  private gate: number | undefined
  private readonly definitions = new Map<string, string>()
  /** Whether something of it was refused, so that its blocks are told apart. */
  private isDoubted = false
  /** The block that grows, as it was rendered last: a page is often laid again before more text has come. */
  private last: { readonly key: string; readonly source: string; readonly chunk: Chunk } | undefined
  /** Counts what changes blocks that were rendered. */
  private renewals = 0

  constructor(
    private readonly dialect: Dialect,
    private readonly mostTables: number
  ) {}

  append(text: string): void {
    this.queue.push(text)
  }

  replace(text: string): void {
    this.tail = ""
    this.open = ""
    this.above = undefined
    this.queue = [text]
    this.definitions.clear()
    this.reset()
  }

  private reset(): void {
    this.settled = []
    this.last = undefined
    this.plainAt.clear()
    this.gate = undefined
  }

  /** Renders again what may have changed with what it refers to. */
  renew(isToBe: (source: string) => boolean): void {
    this.renewals++
    const text = this.open + this.tail
    this.settled = this.settled.map((chunk, index) => {
      const source = text.slice(chunk.start, chunk.end)
      return isToBe(source) ? this.chunk(source, chunk.start, false, this.itemAbove(index)) : chunk
    })
  }

  /** The source that is not on a full card yet, at least `length` units of it if there are so many. */
  private visible(length: number, isLast: boolean): string {
    const { queue } = this
    if (this.tail.length < length && queue.length > 0) {
      let count = 0
      for (let sum = this.tail.length; count < queue.length && sum < length; count++)
        sum += queue[count]!.length
      this.tail += queue.splice(0, count).join("")
    }
    const { tail } = this
    if (queue.length > 0 || !isHighSurrogate(tail.charCodeAt(tail.length - 1))) return tail
    // Half a pair waits for its other half. Where none can come any more there is no character to show.
    if (isLast) this.tail = tail.slice(0, -1)
    return tail.slice(0, -1)
  }

  startsWith(text: string, isLast: boolean): boolean {
    return this.visible(text.length, isLast).startsWith(text)
  }

  isEmpty(isLast: boolean): boolean {
    const tail = this.visible(2 * 1_000, isLast)
    if (isLast || this.queue.length > 0 || tail.length > 1_000) return tail === ""
    return tail.length <= this.dialect.waiting(this.open + tail)
  }

  private itemAbove(index: number): Item | undefined {
    return index === 0 ? this.above : this.settled[index - 1]!.last
  }

  private chunk(source: string, start: number, isOpen: boolean, above: Item | undefined): Chunk {
    const item = itemOf(source, above)
    const out = this.plainAt.has(start) ? plain(source) : this.render(source, start, isOpen, item?.number)
    return {
      item,
      last: item && lastItem(source, item),
      start,
      end: start + source.length,
      out,
      bytes: Split.jsonBytes(out),
      tables: tablesIn(out, this.mostTables + 1)
    }
  }

  private render(source: string, start: number, isOpen: boolean, first: number | undefined): string {
    const { dialect } = this
    if (dialect.isExact) return dialect.render(source, isOpen)
    const own = isOpen ? source : this.define(source, start)
    if (own === "" || this.definitions.size === 0 || /^ {0,3}(?:`{3}|~{3})/m.test(own))
      return own === "" ? "" : dialect.render(own, isOpen, "", first)
    const lower = own.toLowerCase()
    // What a block defines itself it shows, unless something refers to it.
    const heads = lower.split("\n").map((line) => line.trimStart())
    const used = [...this.definitions].flatMap(([label, line]) =>
      lower.includes(`[${label}]`) && !heads.some((head) => head.startsWith(`[${label}]:`)) ? [line] : []
    )
    return dialect.render(own, isOpen, used.join("\n"), first)
  }

  /** Takes the definitions of links out of a block that is nothing else, as far as something refers to them. */
  private define(source: string, start: number): string {
    if (!/^ {0,3}\[(?!\^)/.test(source)) return source
    // The address may stand in the next line.
    const joined = source.replaceAll(/\]:[ \t]*\n[ \t]+(?=\S)/g, "]: ")
    const lines = joined.split("\n").filter((line) => line.trim() !== "")
    if (!lines.every((line) => definition.test(line) && !/^ {0,3}\[\^/.test(line))) return source
    const unknown = lines.filter((line) => !this.definitions.has(labelOf(line)))
    for (const line of unknown) this.definitions.set(labelOf(line), line)
    const labels = unknown.map((line) => `[${labelOf(line)}]`)
    if (labels.length > 0) this.renew((known) => labels.some((label) => known.toLowerCase().includes(label)))
    const own = lines.filter((line) => !this.isReferredTo(line, start))
    return own.length === 0 ? "" : own.join("\n") + source.slice(source.trimEnd().length)
  }

  /** Whether a definition makes a link above it: what looks like a reference may be code or HTML. */
  private isReferredTo(line: string, start: number): boolean {
    const text = this.open + this.tail
    const label = `[${labelOf(line)}]`
    return this.settled.some((chunk) => {
      if (chunk.start >= start) return false
      const source = text.slice(chunk.start, chunk.end)
      return (
        source.toLowerCase().includes(label) &&
        this.dialect.render(source, false, line) !== this.dialect.render(source, false)
      )
    })
  }

  /** As much of the text as there is room for. */
  lay(room: Room, isLast: boolean): Laid {
    if (this.dialect.isExact && !this.isDoubted) return this.layExact(room, isLast)
    const before = this.renewals
    const laid = this.layOnce(room, isLast)
    // A definition has changed what stands above it.
    return this.renewals === before ? laid : this.layOnce(room, isLast)
  }

  /** Text that is shown as it is needs no blocks, as long as none is refused. */
  private layExact(room: Room, isLast: boolean): Laid {
    const text = this.open + this.visible(Math.max(0, 2 * room.bytes) + 1, isLast)
    const lead = room.isBelow ? "\n" : ""
    const limits = { maxBytes: room.bytes + 2 * lead.length, maxTables: room.tables }
    // No character has more than six bytes.
    const isShort = text.length * 6 <= room.bytes && !text.includes("|")
    const cut = isShort ? undefined : Split.cut(lead + text, limits, lead.length + this.open.length)
    const at = cut === undefined ? text.length : Math.max(0, cut.index - lead.length)
    const isNone = cut !== undefined && at <= this.open.length
    const shown = cut === undefined ? text : isNone ? "" : Split.closed(text.slice(0, at), cut.close)
    const { mostTables } = this
    return {
      text: isNone ? "" : this.taken(text, at),
      shown,
      get bytes() {
        return Split.jsonBytes(shown)
      },
      get tables() {
        return tablesIn(shown, mostTables + 1)
      },
      next: isNone ? this.open : (cut?.open ?? ""),
      isFull: cut !== undefined,
      isHeldBack: false,
      chunks: [{ start: 0, end: at, out: shown, bytes: 0, tables: 0 }]
    }
  }

  private layOnce(room: Room, isLast: boolean): Laid {
    const most = Math.max(0, 2 * room.bytes) + 1
    const text = this.open + this.visible(most, isLast)
    const isAll = isLast && this.queue.length === 0
    const chunks: Array<Chunk> = []
    let shown = ""
    let [at, bytes, tables] = [0, 0, 0]
    for (let index = 0; at < text.length; index++) {
      const chunk = this.settled[index] ?? this.next(text, at, most, isAll)
      if (chunk === undefined) break
      if (this.gate !== undefined && chunk.start >= this.gate) {
        return {
          text: this.taken(text, at),
          shown,
          bytes,
          tables,
          next: "",
          isFull: false,
          isHeldBack: true,
          chunks
        }
      }
      if (bytes + chunk.bytes > room.bytes || tables + chunk.tables > room.tables)
        return this.overflow(text, [...chunks, chunk], room)
      shown += chunk.out
      bytes += chunk.bytes
      tables += chunk.tables
      chunks.push(chunk)
      at = chunk.end
    }
    return {
      text: this.taken(text, at),
      shown,
      bytes,
      tables,
      next: "",
      isFull: false,
      isHeldBack: false,
      chunks
    }
  }

  private taken(text: string, at: number): string {
    return text.slice(this.open.length, Math.max(at, this.open.length))
  }

  /** The next block: rendered for good, or as far as it has come. */
  private next(text: string, start: number, most: number, isAll: boolean): Chunk | undefined {
    const above = this.itemAbove(this.settled.length)
    const window = text.slice(start, start + 2 * most)
    const end = Split.settled(window)
    if (end !== undefined) {
      const chunk = this.chunk(text.slice(start, start + end), start, false, above)
      this.settled.push(chunk)
      return chunk
    }
    const isWhole = isAll && window.length === text.length - start
    const waits = isWhole || this.queue.length > 0 ? 0 : this.dialect.waiting(window)
    const source = window.slice(0, window.length - waits)
    if (source.length <= Math.max(0, this.open.length - start)) return undefined
    const key = `${start} ${isWhole} ${this.plainAt.has(start)} ${this.renewals} ${this.definitions.size} ${above?.number}`
    if (this.last?.key !== key || this.last.source !== source)
      this.last = { key, source, chunk: this.chunk(source, start, !isWhole, above) }
    return this.last.chunk
  }

  /** The last of the chunks has no room any more: the page ends before it, or in it. */
  private overflow(text: string, chunks: ReadonlyArray<Chunk>, room: Room): Laid {
    const { dialect } = this
    const starts: Array<number> = []
    let whole = ""
    for (const { out } of chunks) {
      starts.push(whole.length)
      whole += out
    }
    const lead = room.isBelow ? "\n" : ""
    const limits = { maxBytes: room.bytes + 2 * lead.length, maxTables: room.tables }
    const from = dialect.isExact && this.plainAt.size === 0 ? lead.length + this.open.length : 0
    const cut = Split.cut(lead + whole, limits, from)
    const index = (cut?.index ?? lead.length + starts.at(-1)!) - lead.length
    const full = (at: number, shown: string, next: string, within: ReadonlyArray<Chunk>): Laid => ({
      text: this.taken(text, at),
      shown,
      bytes: Split.jsonBytes(shown),
      tables: 0,
      next,
      isFull: true,
      isHeldBack: false,
      above: within.length === 0 ? this.above : within.at(-1)!.last,
      chunks: within
    })
    if (index <= 0 && room.isBelow) return full(0, "", this.open, [])
    if (dialect.isExact && this.plainAt.size === 0 && cut !== undefined && index > this.open.length)
      return full(index, Split.closed(whole.slice(0, index), cut.close), cut.open, chunks)
    const place = Math.max(
      0,
      starts.findLastIndex((start) => start <= index)
    )
    const before = chunks.slice(0, place)
    const shown = whole.slice(0, starts[place])
    const chunk = chunks[place]!
    // Right at a block's beginning, or so near that hardly anything of it would be seen.
    if (place > 0 && index <= starts[place]!) return full(chunk.start, shown, "", before)
    const left = room.bytes - Split.jsonBytes(shown)
    const tables = room.tables - before.reduce((sum, each) => sum + each.tables, 0)
    const source = text.slice(chunk.start, chunk.end)
    const inside = this.inside(source, chunk, left, tables, false)
    if (inside === undefined && (place > 0 || room.isBelow))
      return full(chunk.start, shown, place > 0 ? "" : this.open, before)
    const part = inside ?? this.inside(source, chunk, left, tables, true) ?? this.least(text, chunk, left)
    const laid = full(chunk.start + part.length, shown + part.out, part.next, [
      ...before,
      { ...chunk, out: part.out }
    ])
    const { item } = chunk
    // What is opened again has the number of its item.
    const above = item === undefined || part.next === "" ? undefined : { ...item, number: item.number - 1 }
    return { ...laid, above, isPlainNext: part.isPlainNext }
  }

  /** Cuts a block's source so that what it becomes has room, at a place where nothing is lost that it says. */
  private inside(
    source: string,
    { bytes, item, start }: Chunk,
    room: number,
    tables: number,
    isTight: boolean
  ): Part | undefined {
    const from = Math.max(0, this.open.length - start)
    const isPlain = this.plainAt.has(start)
    const render = (text: string) => (isPlain ? plain(text) : this.render(text, start, true, item?.number))
    const ranges = isPlain ? [] : this.dialect.unparted(source, isTight)
    let most = Math.floor(Split.jsonBytes(source) * Math.min(1, room / Math.max(1, bytes)))
    for (let tries = 0; tries < 24 && most >= 16; tries++, most = Math.floor(most * 0.85)) {
      const made = most < 256 ? undefined : Split.cut(source, { maxBytes: most, maxTables: tables }, from)
      const wanted = made?.index ?? fitting(source, most)
      const index = isPlain ? wanted : outside(ranges, wanted)
      if (index <= from || index >= source.length) continue
      const cut = index === made?.index ? made : Split.cutAt(source, index, room)
      const head = source.slice(0, index)
      const out = render(isPlain ? head : Split.closed(head, cut.close))
      if (Split.jsonBytes(out) <= room && tablesIn(out, tables + 1) <= tables)
        return { length: index, out, next: isPlain ? "" : cut.open, isPlainNext: isPlain }
    }
    return undefined
  }

  /** As much as there is room for, as plain text, where nothing else can be. */
  private least(text: string, { end, start }: Chunk, room: number): Part {
    const from = Math.max(start, this.open.length)
    const rest = text.slice(from, end)
    let length = fitting(rest, room)
    while (length > 1 && Split.jsonBytes(plain(rest.slice(0, length))) > room)
      length = fitting(rest, Math.floor(Split.jsonBytes(rest.slice(0, length)) * 0.7))
    const least = rest.codePointAt(0)! >= 0x10000 ? 2 : 1
    length = Math.max(length, least)
    const out = plain(rest.slice(0, length))
    return { length: from - start + length, out, next: "", isPlainNext: length < rest.length }
  }

  /** Goes on behind what a card took. */
  take({ above, isPlainNext, next, text }: Pick<Laid, "above" | "isPlainNext" | "next" | "text">): void {
    this.visible(text.length, false)
    this.tail = this.tail.slice(text.length)
    this.open = next
    this.above = above
    this.reset()
    if (isPlainNext === true) this.plainAt.add(0)
  }

  // What is refused ----------------------------------------------------------------------------------------------

  /** Sets aside what comes from this block on. */
  hold(start: number): void {
    this.gate = start
  }

  release(): void {
    this.gate = undefined
  }

  /** Shows a block as plain text; false when it is. */
  flatten(start: number): boolean {
    if (this.dialect.isExact && !this.isDoubted) {
      this.isDoubted = true
      return true
    }
    if (this.plainAt.has(start)) return false
    this.plainAt.add(start)
    const text = this.open + this.tail
    this.settled = this.settled.map((chunk, index) =>
      chunk.start === start
        ? this.chunk(text.slice(chunk.start, chunk.end), start, false, this.itemAbove(index))
        : chunk
    )
    return true
  }
}

/** The item that a block is, which counts on from the one right above it. */
const itemOf = (source: string, above: Item | undefined): Item | undefined => {
  const [, digits, end] = /^ {0,3}(\d{1,9})([.)])(?=[ \t\n]|$)/.exec(source) ?? []
  if (digits === undefined || end === undefined) return undefined
  return { end, number: above?.end === end ? above.number + 1 : Number(digits) }
}

/** The item that a block ends in, if it begins with one and has not left its list. */
const lastItem = (source: string, item: Item): Item | undefined => {
  let last = { ...item, number: item.number - 1 }
  let content = 0
  let isBehindBlank = false
  for (const line of source.split("\n")) {
    const isBlank = line.trim() === ""
    const isOutside = !isBlank && !line.startsWith("\t") && /^ */.exec(line)![0].length < content
    if (content === 0 || isOutside) {
      const [, mark, end, gap] = /^( {0,3}\d{1,9}([.)]))([ \t]+|$)/.exec(line) ?? []
      if (mark !== undefined && end === item.end) {
        last = { ...item, number: last.number + 1 }
        const width = gap!.length
        content = mark.length + (width >= 1 && width <= 4 ? width : 1)
      } else if (isBehindBlank || /^ *(?:[-*+>|#`~<=]|_{3}|\d{1,9}[.)])/.test(line)) return undefined
    }
    isBehindBlank = isBlank
  }
  return last
}

/** How much of a text has room, where nothing is minded but characters. */
const fitting = (source: string, most: number): number => {
  let [index, bytes] = [0, 0]
  while (index < source.length) {
    const character = String.fromCodePoint(source.codePointAt(index)!)
    bytes += Split.jsonBytes(character)
    if (bytes > most) break
    index += character.length
  }
  return index
}

/** The last place up to another that is in none of the ranges. */
const outside = (ranges: ReadonlyArray<readonly [start: number, end: number]>, place: number): number => {
  let at = place
  for (;;) {
    const range = ranges.find(([start, end]) => start < at && at < end)
    if (range === undefined) return at
    at = range[0]
  }
}
