/**
 * A document that grows: texts and uses of tools in the order of their first appearance, laid out over cards.
 *
 * Layout is greedy: a card takes the document from where the one before it ended, as far as there is room. So a card
 * is always the same function of the document, and a text that no longer fits moves on to the next card by itself.
 */
import * as Split from "@effect-feishu/cards/Split"
import type { Json } from "./difference.js"
import type { Limit, Page as DeckPage } from "./liveCard.js"
import type { Source } from "./machine.js"

/** How a use of a tool is shown. */
export interface Shape {
  readonly element: Json
  /** What stands in its place where there are no cards. */
  readonly text: string
}

/** How a text is shown: an element around it. */
export type Frame = (content: string) => Json

/** What the document takes. `Text` goes to the end of the block of that name, which begins with it if need be. */
export type Change =
  | {
      readonly _tag: "Text"
      readonly block: string
      readonly frame: Frame
      readonly text: string
      /** What lists of chats and `delivered` are about: reasoning is not what was asked for. */
      readonly isMain: boolean
    }
  | { readonly _tag: "Tool"; readonly block: string; readonly shape: Shape; readonly reserve: number }
  | { readonly _tag: "Replace"; readonly text: string }
  | { readonly _tag: "Header"; readonly header: Json }

interface TextBlock {
  readonly _tag: "Text"
  readonly frame: Frame
  readonly overhead: number
  readonly isMain: boolean
  /** What is not on a full card yet, as far as one more card can take it. */
  tail: string
  /** What comes after it. */
  queue: Array<string>
}

interface ToolBlock {
  readonly _tag: "Tool"
  shape: Shape
  reserve: number
  /** Whether it stands on a full card. */
  isPlaced: boolean
}

type Piece =
  | { readonly _tag: "Text"; readonly block: TextBlock; readonly text: string }
  | { readonly _tag: "Tool"; readonly block: ToolBlock; readonly shape: Shape }

/** A card of the document. */
export interface Page extends DeckPage {
  readonly pieces: ReadonlyArray<Piece>
}

export interface Options {
  /** The card without header and elements. */
  readonly config: Json
  readonly header: Json | undefined
  /** The element that stands there from the beginning, and what it says until the first text comes. */
  readonly main: { readonly block: string; readonly frame: Frame } | undefined
  readonly placeholder: string | undefined
  readonly placeholderId: string
  readonly maxTables: number
  /** Bytes that the deck may add to a card. */
  readonly reserve: number
  readonly summary: (text: string) => string
}

/** The card's JSON may have 30 KB; what the platform adds to it is not known. */
const maxCardBytes = 29_000

/** Two hundred are allowed; how the platform counts is not quite known. */
const maxElements = 150

/** The most that one text or tool counts for. */
const elementsEach = 5

/** Nothing is cut smaller than this. */
export const leastBytes = 256

const encoder = new TextEncoder()
const encoded = (json: unknown): number => encoder.encode(JSON.stringify(json)).byteLength

/** How many tables a text has, `most` when it has more. */
const tablesIn = (text: string, most: number): number => {
  if (!text.includes("|")) return 0
  for (let tables = 0; tables < most; tables++) {
    if (Split.cut(`\n${text}`, { maxBytes: Number.POSITIVE_INFINITY, maxTables: tables }) === undefined)
      return tables
  }
  return most
}

/** Where a text has to end; 0 only where something stands before it. */
const cutAt = (text: string, maxBytes: number, maxTables: number, isFirst: boolean): number | undefined => {
  // No character has more than six bytes.
  if (text.length * 6 <= maxBytes && !text.includes("|")) return undefined
  if (isFirst) return Split.cut(text, { maxBytes, maxTables })?.index
  const cut = Split.cut(`\n${text}`, { maxBytes: maxBytes + 2, maxTables })
  return cut === undefined ? undefined : cut.index - 1
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00

export class Document implements Source<Change, Page> {
  private readonly blocks = new Map<string, TextBlock | ToolBlock>()
  private header: Json | undefined
  private inbox: Array<Change> = []
  private isLast = false
  /** Pages of full cards are no longer what they were. */
  private revision: "none" | "some" | "all" = "none"

  constructor(private readonly options: Options) {
    this.header = options.header
    const { main } = options
    if (main !== undefined) this.text(main.block, main.frame, true)
  }

  push(change: Change): void {
    this.inbox.push(change)
  }

  private text(name: string, frame: Frame, isMain: boolean): TextBlock {
    const known = this.blocks.get(name)
    if (known?._tag === "Text") return known
    const block: TextBlock = {
      _tag: "Text",
      frame,
      overhead: encoded(frame("")) + 1,
      isMain,
      tail: "",
      queue: []
    }
    this.blocks.set(name, block)
    return block
  }

  absorb(isLast: boolean): void {
    this.isLast = isLast
    for (const change of this.inbox) {
      switch (change._tag) {
        case "Text":
          this.text(change.block, change.frame, change.isMain).queue.push(change.text)
          break
        case "Tool": {
          const { block: name, reserve, shape } = change
          const known = this.blocks.get(name)
          if (known?._tag !== "Tool") {
            this.blocks.set(name, { _tag: "Tool", shape, reserve, isPlaced: false })
            break
          }
          known.shape = shape
          known.reserve = reserve
          if (known.isPlaced && this.revision === "none") this.revision = "some"
          break
        }
        case "Replace":
          for (const block of this.blocks.values()) {
            if (block._tag === "Tool" || !block.isMain) continue
            block.tail = ""
            block.queue = [change.text]
          }
          this.revision = "all"
          break
        case "Header":
          this.header = change.header
          if (this.revision === "none") this.revision = "some"
      }
    }
    this.inbox = []
  }

  get isRevised(): boolean {
    return this.revision !== "none"
  }

  get isEmpty(): boolean {
    for (const block of this.blocks.values()) {
      if (block._tag === "Tool" ? !block.isPlaced : this.visible(block, 1) !== "") return false
    }
    return true
  }

  /** The text that is not on a full card yet, at least `length` units of it if there are so many. */
  private visible(block: TextBlock, length: number): string {
    const { queue } = block
    if (block.tail.length < length && queue.length > 0) {
      let count = 0
      for (let sum = block.tail.length; count < queue.length && sum < length; count++)
        sum += queue[count]!.length
      block.tail += queue.splice(0, count).join("")
    }
    const { tail } = block
    // Half a surrogate pair waits for its other half.
    const waits = !this.isLast && queue.length === 0 && isHighSurrogate(tail.charCodeAt(tail.length - 1))
    return waits ? tail.slice(0, -1) : tail
  }

  private json(elements: ReadonlyArray<Json>): Json {
    return {
      schema: "2.0",
      config: this.options.config,
      ...(this.header === undefined ? {} : { header: this.header }),
      body: { elements }
    }
  }

  page(limit: Limit): Page {
    const { maxTables, placeholder, reserve } = this.options
    const pieces: Array<Piece> = []
    let left = Math.max(leastBytes, Math.min(limit.bytes, maxCardBytes - reserve - encoded(this.json([]))))
    let tables = maxTables
    let isFull = false
    for (const block of this.blocks.values()) {
      const isFirst = pieces.length === 0
      isFull = !isFirst && pieces.length * elementsEach >= maxElements
      if (block._tag === "Tool") {
        if (block.isPlaced) continue
        const cost = Math.max(block.reserve, encoded(block.shape.element) + 1)
        isFull ||= !isFirst && cost > left
        if (isFull) break
        pieces.push({ _tag: "Tool", block, shape: block.shape })
        left -= cost
        continue
      }
      // A card takes no more units than bytes; to cut well, one has to see as much again.
      const text = this.visible(block, Math.max(0, 2 * left) + 1)
      if (text === "" && !(isFirst && this.options.main !== undefined)) {
        isFull = false
        continue
      }
      const room = isFirst ? Math.max(leastBytes, left) : left - block.overhead
      isFull ||= room < leastBytes
      if (isFull) break
      const end = cutAt(text, room, tables, isFirst)
      isFull = end !== undefined
      if (end === 0) break
      const piece = text.slice(0, end)
      pieces.push({ _tag: "Text", block, text: piece })
      if (isFull) break
      left -= block.overhead + Split.jsonBytes(piece)
      if (this.blocks.size > 1) tables -= tablesIn(piece, tables)
    }
    const isBlank = pieces.every((piece) => piece._tag === "Text" && piece.text === "")
    return this.render(pieces, isFull, isBlank && !this.isLast ? placeholder : undefined)
  }

  private render(pieces: ReadonlyArray<Piece>, isFull: boolean, placeholder: string | undefined): Page {
    const { main, placeholderId, summary } = this.options
    const elements = pieces.map((piece) =>
      piece._tag === "Tool" ? piece.shape.element : piece.block.frame(piece.text || (placeholder ?? ""))
    )
    if (main === undefined && placeholder !== undefined) {
      elements.push({ tag: "markdown", element_id: placeholderId, content: placeholder })
    }
    const texts = pieces.filter((piece) => piece._tag === "Text")
    const length = texts.reduce((sum, { text }) => sum + text.length, 0)
    const mains = texts.filter((piece) => piece.block.isMain)
    return {
      card: this.json(elements),
      pieces,
      length,
      isFull,
      isHeldBack: false,
      get summary() {
        return { content: summary((mains.length > 0 ? mains : texts).map(({ text }) => text).join("\n\n")) }
      },
      get text() {
        return pieces.map((piece) => (piece._tag === "Tool" ? piece.shape.text : piece.text)).join("\n\n")
      }
    }
  }

  turn(page: Page, isLost: boolean): void {
    for (const piece of page.pieces) {
      if (piece._tag === "Tool") {
        // What is not over yet, or not told, is told again where it can be seen.
        const { reserve, shape } = piece.block
        piece.block.isPlaced = !isLost || (reserve === 0 && shape === piece.shape)
      } else {
        this.visible(piece.block, piece.text.length)
        piece.block.tail = piece.block.tail.slice(piece.text.length)
      }
    }
  }

  revise(pages: ReadonlyArray<readonly [Page, Limit]>): ReadonlyArray<Page> {
    const isAll = this.revision === "all"
    this.revision = "none"
    return pages.map(([page, limit]) => {
      if (isAll) {
        const [piece] = page.pieces
        const isStill =
          piece?._tag === "Text" &&
          piece.text !== "" &&
          this.visible(piece.block, piece.text.length).startsWith(piece.text)
        const next = isStill ? this.again(page) : this.page(limit)
        this.turn(next, false)
        return next
      }
      return this.again(page)
    })
  }

  /** The same page with the header and the tools of today. */
  private again(page: Page): Page {
    const isStill =
      page.card["header"] === this.header &&
      page.pieces.every((piece) => piece._tag === "Text" || piece.shape === piece.block.shape)
    if (isStill) return page
    const pieces = page.pieces.map((piece) =>
      piece._tag === "Tool" ? { ...piece, shape: piece.block.shape } : piece
    )
    return this.render(pieces, page.isFull, undefined)
  }

  doubt(): boolean {
    return false
  }

  trust(): void {}

  readonly settled = undefined
}
