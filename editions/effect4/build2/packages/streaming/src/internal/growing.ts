/**
 * A text that grows, laid out over cards. Blocks that nothing can change any more are rendered once; the one that grows is
 * rendered with each page, and is never longer than two cards take.
 */
import * as Split from "@effect-feishu/cards/Split"
import type { Around, Dialect } from "./dialect.js"
import { definedIn, isAmong, labelsIn, References } from "./references.js"
import * as Stem from "./stem.js"

/** An item of a list with numbers: its own, and what ends it. */
interface Item {
  readonly number: number
  readonly end: string
  /** What the card shows right above it, which the list does not go on with. */
  readonly beside?: string | undefined
}

/** A block of the text: from where to where of the text that is not on a full card yet. */
interface Chunk {
  readonly start: number
  readonly end: number
  readonly source: string
  /** Whether the source may go on. */
  readonly isOpen: boolean
  readonly isPlain: boolean
  /** What it may refer to or define. */
  readonly labels: ReadonlySet<string>
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
  /** Also tells what one card took from what others did. */
  readonly chunks: ReadonlyArray<Chunk>
  /** Bytes of the room that nothing takes. */
  readonly spare: number
}

/** What a full card shows: a definition that comes later makes links of its references, as far as there is room. */
interface Kept {
  chunks: ReadonlyArray<Chunk>
  shown: string
  spare: number
  /** The platform refused such links. */
  isFixed?: boolean
}

/** What a card takes of a block. */
interface Part {
  /** Of the source. */
  readonly length: number
  /** What it was made of: the same with what closes it. */
  readonly source: string
  readonly out: string
  readonly next: string
  readonly isPlainNext: boolean
}

/** A block that grows, as it was rendered last. */
interface Grown {
  /** What else it was rendered from. */
  readonly key: string
  readonly source: string
  readonly chunk: Chunk
  readonly stem: Stem.Stem | undefined
  /** Whether it cannot be rendered in parts. */
  readonly isStiff: boolean
}

export interface Room {
  readonly bytes: number
  readonly tables: number
  /** Whether something stands above it: then it may have no room at all. */
  readonly isBelow: boolean
}

const noLabels: ReadonlySet<string> = new Set()

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
  private readonly references: References
  /** What full cards show. */
  private readonly kept = new Map<ReadonlyArray<Chunk>, Kept>()
  /** The same by the labels in it. */
  private readonly keptBy = new Map<string, Set<Kept>>()
  /** Whether full cards are to show something else than they did when this was asked last. */
  private isRepaired = false
  /** Whether something of it was refused, so that its blocks are told apart. */
  private isDoubted = false
  /** The block that grows, as it was rendered last: a page is often laid again before more text has come. */
  private last: Grown | undefined
  /** Counts what changes blocks that were rendered. */
  private renewals = 0

  constructor(
    private readonly dialect: Dialect,
    private readonly mostTables: number
  ) {
    this.references = new References(dialect)
  }

  append(text: string): void {
    this.queue.push(text)
  }

  replace(text: string): void {
    this.tail = ""
    this.open = ""
    this.above = undefined
    this.queue = [text]
    this.references.clear()
    this.kept.clear()
    this.keptBy.clear()
    this.isRepaired = false
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
    this.settled = this.settled.map((chunk, index) =>
      isToBe(chunk.source) ? this.chunk(chunk.source, chunk.start, false, index) : chunk
    )
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

  /** The item that a block begins with, which goes on with the blocks above it or stands beside them. */
  private itemAt(source: string, index: number): Item | undefined {
    const above = this.settled[index - 1]
    return itemOf(source, above === undefined ? this.above : above.last, above?.out)
  }

  private chunk(source: string, start: number, isOpen: boolean, index: number): Chunk {
    const { dialect, references } = this
    const item = this.itemAt(source, index)
    const isPlain = this.plainAt.has(start)
    const labels = isPlain || dialect.isExact ? noLabels : labelsIn(source)
    references.learn(source, labels, isOpen)
    const out = isPlain ? dialect.plain(source) : this.render(source, labels, isOpen, item)
    return {
      item,
      last: item && lastItem(source, item),
      start,
      end: start + source.length,
      source,
      isOpen,
      isPlain,
      labels,
      out,
      bytes: Split.jsonBytes(out),
      tables: tablesIn(out, this.mostTables + 1)
    }
  }

  private render(
    source: string,
    labels: ReadonlySet<string>,
    isOpen: boolean,
    item: Item | undefined
  ): string {
    return this.dialect.render(source, this.around(source, labels, isOpen, item))
  }

  private around(
    source: string,
    labels: ReadonlySet<string>,
    isOpen: boolean,
    item: Item | undefined
  ): Around {
    const definitions = this.references.for(source, labels)
    return { isOpen, definitions, firstNumber: item?.number, above: item?.beside }
  }

  // What refers to what ------------------------------------------------------------------------------------------

  /** Renders again what changes with what has become known of labels. */
  private relink(): void {
    for (let news = this.references.takeNews(); news.size > 0; news = this.references.takeNews()) {
      this.renewals++
      this.settled = this.settled.map((chunk, index) =>
        isAmong(chunk.labels, news) ? this.chunk(chunk.source, chunk.start, false, index) : chunk
      )
      const full = new Set<Kept>()
      for (const label of news) for (const kept of this.keptBy.get(label) ?? []) full.add(kept)
      for (const kept of full) this.repair(kept, news)
    }
  }

  private repair(kept: Kept, news: ReadonlySet<string>): void {
    // Its own definitions may still have to be shown.
    const isLinked = (chunk: Chunk) => kept.isFixed === true && definedIn(chunk.source).length === 0
    const chunks = kept.chunks.map((chunk) => {
      if (!isAmong(chunk.labels, news) || isLinked(chunk)) return chunk
      const { isOpen, item, labels, source } = chunk
      const out = this.render(source, labels, isOpen, item)
      const more = Split.jsonBytes(out) - Split.jsonBytes(chunk.out)
      if (out === chunk.out || more > kept.spare) return chunk
      kept.spare -= more
      this.references.learn(source, labels, false)
      return { ...chunk, out }
    })
    const shown = chunks.map(({ out }) => out).join("")
    this.isRepaired ||= shown !== kept.shown
    Object.assign(kept, { chunks, shown })
  }

  private keep({ chunks, shown, spare }: Laid): void {
    const kept: Kept = { chunks, shown, spare }
    this.kept.set(chunks, kept)
    for (const { isOpen, labels, source } of chunks) {
      if (isOpen) this.references.learn(source, labels, false)
      for (const label of labels) {
        const known = this.keptBy.get(label)
        if (known === undefined) this.keptBy.set(label, new Set([kept]))
        else known.add(kept)
      }
    }
    this.relink()
  }

  /** What a full card is to show by now of what it took. */
  now<L extends Laid>(laid: L): L {
    const shown = this.kept.get(laid.chunks)?.shown
    return shown === undefined || shown === laid.shown ? laid : { ...laid, shown }
  }

  /** The platform refuses what a full card is to show by now: it shows what it did. False: that is what it was to show. */
  restore(laid: Laid): boolean {
    const kept = this.kept.get(laid.chunks)
    const shown = laid.chunks.map(({ out }) => out).join("")
    if (kept === undefined || kept.isFixed === true || kept.shown === shown) return false
    const changed = laid.chunks.filter(({ out }, index) => kept.chunks[index]?.out !== out)
    Object.assign(kept, { chunks: laid.chunks, shown, isFixed: true })
    for (const { labels } of changed) this.references.reveal(labels)
    this.relink()
    return true
  }

  /** Whether full cards are to show something else since this was asked last. */
  takeRepaired(): boolean {
    const { isRepaired } = this
    this.isRepaired = false
    return isRepaired
  }

  /** As much of the text as there is room for. */
  lay(room: Room, isLast: boolean): Laid {
    if (this.dialect.isExact && !this.isDoubted) return this.layExact(room, isLast)
    for (;;) {
      const before = this.renewals
      const laid = this.layOnce(room, isLast)
      this.relink()
      // A definition has changed what stands above it: each does once.
      if (this.renewals === before) return { ...laid, spare: Math.max(0, room.bytes - laid.bytes) }
    }
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
      chunks: [
        {
          start: 0,
          end: at,
          source: shown,
          isOpen: true,
          isPlain: false,
          labels: noLabels,
          out: shown,
          bytes: 0,
          tables: 0
        }
      ],
      spare: 0
    }
  }

  private layOnce(room: Room, isLast: boolean): Omit<Laid, "spare"> {
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
      // What is behind a block that grows is not to be seen yet.
      if (chunk.isOpen) break
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
      this.settled.push(this.chunk(text.slice(start, start + end), start, false, this.settled.length))
      this.relink()
      return this.settled.at(-1)
    }
    const isWhole = isAll && window.length === text.length - start
    const isPlain = this.plainAt.has(start)
    const index = this.settled.length
    const key = `${start} ${isWhole} ${isPlain} ${this.renewals}`
    const known = this.last?.key === key && window.startsWith(this.last.source) ? this.last : undefined
    const stem = known?.stem
    const behind = stem === undefined ? window : stem.head + window.slice(stem.source.length)
    const waits = isWhole || this.queue.length > 0 ? 0 : this.dialect.waiting(behind)
    const source = window.slice(
      0,
      window.length - Math.min(waits, window.length - (stem?.source.length ?? 0))
    )
    if (source.length <= Math.max(0, this.open.length - start)) return undefined
    if (known?.source === source) return known.chunk
    const isLong = source.length > Stem.stretch && !isWhole && !isPlain && !this.dialect.isExact
    this.last = isLong
      ? this.growing(key, source, start, known)
      : { key, source, chunk: this.chunk(source, start, !isWhole, index), stem: undefined, isStiff: false }
    return this.last.chunk
  }

  /** A long block that grows: most of it is not rendered again. */
  private growing(key: string, source: string, start: number, known: Grown | undefined): Grown {
    const { dialect, references } = this
    // It is shown in larger steps, the larger the longer it is.
    if (known?.isStiff === true && source.length - known.chunk.source.length < known.chunk.source.length / 16)
      return { ...known, source }
    const index = this.settled.length
    const item = this.itemAt(source, index)
    const labels = new Set(known?.chunk.labels)
    const from = known?.stem?.source.length ?? 0
    for (const label of labelsIn(source.slice(from))) labels.add(label)
    references.learn(source.slice(from), labels, true)
    const around = this.around(source, labels, true, item)
    const isToGrow = source.length - from > Stem.stretch
    const stem = isToGrow ? Stem.extended(dialect, known?.stem, source, around) : known?.stem
    const rest = stem && Stem.rest(dialect, stem, source, around)
    if (stem === undefined || rest === undefined)
      return { key, source, chunk: this.chunk(source, start, true, index), stem: undefined, isStiff: true }
    const out = stem.out + rest
    const chunk: Chunk = {
      item,
      start,
      end: start + source.length,
      source,
      isOpen: true,
      isPlain: false,
      labels,
      out,
      bytes: stem.bytes + Split.jsonBytes(rest),
      tables: tablesIn(out, this.mostTables + 1)
    }
    return { key, source, chunk, stem, isStiff: false }
  }

  /** The last of the chunks has no room any more: the page ends before it, or in it. */
  private overflow(text: string, chunks: ReadonlyArray<Chunk>, room: Room): Omit<Laid, "spare"> {
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
    const full = (
      at: number,
      shown: string,
      next: string,
      within: ReadonlyArray<Chunk>
    ): Omit<Laid, "spare"> => ({
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
    const rooms = { page: room.bytes, room: left, tables }
    const inside = this.inside(source, chunk, rooms, false)
    if (inside === undefined && (place > 0 || room.isBelow))
      return full(chunk.start, shown, place > 0 ? "" : this.open, before)
    const part = inside ?? this.inside(source, chunk, rooms, true) ?? this.least(text, chunk, left)
    const laid = full(chunk.start + part.length, shown + part.out, part.next, [
      ...before,
      { ...chunk, source: part.source, isOpen: true, out: part.out }
    ])
    const { item } = chunk
    // What is opened again has the number of its item.
    const last = item && lastItem(part.source, item)
    const above = last === undefined || part.next === "" ? last : { ...last, number: last.number - 1 }
    return { ...laid, above, isPlainNext: part.isPlainNext }
  }

  /** Cuts a block's source so that what it becomes has room, at a place where nothing is lost that it says. */
  private inside(
    source: string,
    { bytes, isPlain, item, labels, start }: Chunk,
    { page, room, tables }: { readonly page: number; readonly room: number; readonly tables: number },
    isTight: boolean
  ): Part | undefined {
    const from = Math.max(0, this.open.length - start)
    const render = (text: string) =>
      isPlain ? this.dialect.plain(text) : this.render(text, labels, true, item)
    const ranges = isPlain ? [] : this.dialect.unparted(source, isTight, this.references.for(source, labels))
    let most = Math.floor(Split.jsonBytes(source) * Math.min(1, room / Math.max(1, bytes)))
    for (let tries = 0; tries < 24 && most >= 16; tries++, most = Math.floor(most * 0.85)) {
      const made = most < 256 ? undefined : Split.cut(source, { maxBytes: most, maxTables: tables }, from)
      const wanted = made?.index ?? fitting(source, most)
      const index = isPlain ? wanted : outside(ranges, wanted)
      if (index <= from || index >= source.length) continue
      // What it opens with stands on the next card.
      const cut = Split.cutAt(source, index, page)
      const head = source.slice(0, index)
      const whole = isPlain ? head : Split.closed(head, cut.close)
      const out = render(whole)
      if (Split.jsonBytes(out) <= room && tablesIn(out, tables + 1) <= tables)
        return { length: index, source: whole, out, next: isPlain ? "" : cut.open, isPlainNext: isPlain }
    }
    return undefined
  }

  /** As much as there is room for, as plain text, where nothing else can be. */
  private least(text: string, { end, start }: Chunk, room: number): Part {
    const { plain } = this.dialect
    const from = Math.max(start, this.open.length)
    const rest = text.slice(from, end)
    let length = fitting(rest, room)
    while (length > 1 && Split.jsonBytes(plain(rest.slice(0, length))) > room)
      length = fitting(rest, Math.floor(Split.jsonBytes(rest.slice(0, length)) * 0.7))
    const least = rest.codePointAt(0)! >= 0x10000 ? 2 : 1
    length = Math.max(length, least)
    const out = plain(rest.slice(0, length))
    const source = rest.slice(0, length)
    return { length: from - start + length, source, out, next: "", isPlainNext: length < rest.length }
  }

  /** Goes on behind what a card took. */
  take(laid: Laid, isLost: boolean): void {
    const { above, isPlainNext, next, text } = laid
    if (!isLost && !this.dialect.isExact) this.keep(laid)
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
    const chunk = this.settled.find((chunk) => chunk.start === start) ?? this.last?.chunk
    if (chunk?.start === start) this.references.reveal(chunk.labels)
    this.settled = this.settled.map((chunk, index) =>
      chunk.start === start ? this.chunk(chunk.source, start, false, index) : chunk
    )
    return true
  }
}

/** The item that a block is, which counts on from the one right above it. */
const itemOf = (source: string, above: Item | undefined, shown = ""): Item | undefined => {
  const [, digits, end] = /^ {0,3}(\d{1,9})([.)])(?=[ \t\n]|$)/.exec(source) ?? []
  if (digits === undefined || end === undefined) return undefined
  const number = above?.end === end ? above.number + 1 : Number(digits)
  const lineAbove = shown.split("\n").findLast((line) => /^\S/.test(line)) ?? ""
  const isNext = Number(/^\d{1,9}(?=[.)] )/.exec(lineAbove)?.[0] ?? Number.NaN) + 1 === number
  return { end, number, beside: isNext ? undefined : lineAbove }
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
