/**
 * A text that grows, laid out over cards. Blocks that nothing can change any more are rendered once; the one that grows is
 * rendered with each page, and is never longer than two cards take.
 */
import * as Split from "@effect-feishu/cards/Split"
import { type Dialect, plain } from "./dialect.js"

/** A block of the text: from where to where of the text that is not on a full card yet. */
interface Chunk {
  readonly start: number
  readonly end: number
  readonly out: string
  readonly bytes: number
  readonly tables: number
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
  readonly isFull: boolean
  /** It ends before a block that is set aside. */
  readonly isHeldBack: boolean
  readonly chunks: ReadonlyArray<Chunk>
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
  /** Where blocks begin that are shown as plain text. */
  private readonly plainAt = new Set<number>()
  /** Where the block begins that is set aside. */
  private gate: number | undefined
  private readonly definitions = new Map<string, string>()
  /** Whether something of it was refused, so that its blocks are told apart. */
  private isDoubted = false
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
    this.queue = [text]
    this.definitions.clear()
    this.reset()
  }

  private reset(): void {
    this.settled = []
    this.plainAt.clear()
    this.gate = undefined
  }

  /** Renders again what may have changed with what it refers to. */
  renew(isToBe: (source: string) => boolean): void {
    this.renewals++
    const text = this.open + this.tail
    this.settled = this.settled.map((chunk) => {
      const source = text.slice(chunk.start, chunk.end)
      return isToBe(source) ? this.chunk(source, chunk.start, false) : chunk
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

  private chunk(source: string, start: number, isOpen: boolean): Chunk {
    const out = this.plainAt.has(start) ? plain(source) : this.render(source, start, isOpen)
    return {
      start,
      end: start + source.length,
      out,
      bytes: Split.jsonBytes(out),
      tables: tablesIn(out, this.mostTables + 1)
    }
  }

  private render(source: string, start: number, isOpen: boolean): string {
    const { dialect } = this
    if (dialect.isExact) return dialect.render(source, isOpen)
    const own = isOpen ? source : this.define(source, start)
    if (own === "" || this.definitions.size === 0 || /^ {0,3}(?:`{3}|~{3})/m.test(own))
      return own === "" ? "" : dialect.render(own, isOpen)
    const lower = own.toLowerCase()
    const used = [...this.definitions].flatMap(([label, line]) =>
      lower.includes(`[${label}]`) ? [line] : []
    )
    return dialect.render(own, isOpen, used.join("\n"))
  }

  /** Takes the definitions of links out of a block that is nothing else, as far as something refers to them. */
  private define(source: string, start: number): string {
    if (!/^ {0,3}\[(?!\^)/.test(source)) return source
    // The address may stand in the next line.
    const joined = source.replaceAll(/\]:[ \t]*\n[ \t]+(?=\S)/g, "]: ")
    const lines = joined.split("\n").filter((line) => line.trim() !== "")
    if (!lines.every((line) => definition.test(line) && !/^ {0,3}\[\^/.test(line))) return source
    const before = (this.open + this.tail).slice(0, start).toLowerCase()
    const unknown = lines.filter((line) => !this.definitions.has(labelOf(line)))
    for (const line of unknown) this.definitions.set(labelOf(line), line)
    const labels = unknown.map((line) => `[${labelOf(line)}]`)
    if (labels.length > 0) this.renew((known) => labels.some((label) => known.toLowerCase().includes(label)))
    const own = lines.filter((line) => !before.includes(`[${labelOf(line)}]`))
    return own.length === 0 ? "" : own.join("\n") + source.slice(source.trimEnd().length)
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
    const window = text.slice(start, start + 2 * most)
    const end = Split.settled(window)
    if (end !== undefined) {
      const chunk = this.chunk(text.slice(start, start + end), start, false)
      this.settled.push(chunk)
      return chunk
    }
    const isWhole = isAll && window.length === text.length - start
    const waits = isWhole || this.queue.length > 0 ? 0 : this.dialect.waiting(window)
    const source = window.slice(0, window.length - waits)
    if (source.length <= Math.max(0, this.open.length - start)) return undefined
    return this.chunk(source, start, !isWhole)
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
    const inside = this.inside(text.slice(chunk.start, chunk.end), chunk, left, tables)
    if (inside === undefined && (place > 0 || room.isBelow))
      return full(chunk.start, shown, place > 0 ? "" : this.open, before)
    const { length, next, out } = inside ?? this.least(text, chunk)
    return full(chunk.start + length, shown + out, next, [...before, { ...chunk, out }])
  }

  /** Cuts a block's source so that what it becomes has room. */
  private inside(
    source: string,
    { bytes, start }: Chunk,
    room: number,
    tables: number
  ): { readonly length: number; readonly out: string; readonly next: string } | undefined {
    const from = Math.max(0, this.open.length - start)
    const isPlain = this.plainAt.has(start)
    const render = (text: string) => (isPlain ? plain(text) : this.dialect.render(text, false))
    let most = Math.floor(Split.jsonBytes(source) * Math.min(1, room / Math.max(1, bytes)))
    for (let tries = 0; tries < 24 && most >= 16; tries++, most = Math.floor(most * 0.85)) {
      const cut =
        most < 256 ? cutShort(source, most) : Split.cut(source, { maxBytes: most, maxTables: tables }, from)
      if (cut === undefined || cut.index <= from) continue
      const head = source.slice(0, cut.index)
      const out = render(isPlain ? head : Split.closed(head, cut.close))
      if (Split.jsonBytes(out) <= room && tablesIn(out, tables + 1) <= tables)
        return { length: cut.index, out, next: isPlain ? "" : cut.open }
    }
    return undefined
  }

  /** The least that leaves less to do: a character. */
  private least(
    text: string,
    { start }: Chunk
  ): { readonly length: number; readonly out: string; readonly next: string } {
    const from = Math.max(start, this.open.length)
    const length = from - start + (text.codePointAt(from)! >= 0x10000 ? 2 : 1)
    return { length, out: plain(text.slice(start, start + length)), next: "" }
  }

  /** Goes on behind what a card took. */
  take({ next, text }: Pick<Laid, "next" | "text">): void {
    this.visible(text.length, false)
    this.tail = this.tail.slice(text.length)
    this.open = next
    this.reset()
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
    this.settled = this.settled.map((chunk) =>
      chunk.start === start ? this.chunk(text.slice(chunk.start, chunk.end), start, false) : chunk
    )
    return true
  }
}

/** A cut where nothing is minded but characters: there is no room for more. */
const cutShort = (source: string, most: number) => {
  let [index, bytes] = [0, 0]
  while (index < source.length) {
    const character = String.fromCodePoint(source.codePointAt(index)!)
    bytes += Split.jsonBytes(character)
    if (bytes > most) break
    index += character.length
  }
  return { index, close: "", open: "" }
}
