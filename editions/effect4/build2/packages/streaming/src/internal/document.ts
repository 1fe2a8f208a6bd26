/**
 * A document that grows: texts and uses of tools in the order of their first appearance, laid out over cards.
 *
 * Layout is greedy: a card takes the document from where the one before it ended, as far as there is room. So a card
 * is always the same function of the document, and a text that no longer fits moves on to the next card by itself.
 */
import type * as Effect from "effect/Effect"
import type { Dialect } from "./dialect.js"
import type { Json } from "./difference.js"
import { GrowingText, type Laid } from "./growing.js"
import type { Images } from "./images.js"
import type { Limit, Page as DeckPage } from "./liveCard.js"
import type { Source } from "./machine.js"

/** How a use of a tool is shown. */
export interface Shape {
  readonly element: Json
  /** The same without what the platform could refuse. */
  readonly plain: Json
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
  readonly text: GrowingText
}

interface ToolBlock {
  readonly _tag: "Tool"
  shape: Shape
  reserve: number
  /** Whether it stands on a full card. */
  isPlaced: boolean
  /** Whether it waits until the platform has taken what stands above it. */
  isHeld: boolean
}

type Piece =
  | ({ readonly _tag: "Text"; readonly block: TextBlock } & Laid)
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
  readonly dialect: Dialect
  readonly images: Images
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

interface Suspect {
  readonly block: TextBlock | ToolBlock
  readonly start: number
}

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
      text: new GrowingText(this.options.dialect, this.options.maxTables)
    }
    this.blocks.set(name, block)
    return block
  }

  absorb(isLast: boolean): void {
    this.isLast = isLast
    const arrived = this.options.images.arrived()
    if (arrived.length > 0) {
      for (const block of this.blocks.values()) {
        if (block._tag === "Text") block.text.renew((source) => arrived.some((url) => source.includes(url)))
      }
    }
    for (const change of this.inbox) {
      switch (change._tag) {
        case "Text":
          this.text(change.block, change.frame, change.isMain).text.append(change.text)
          break
        case "Tool": {
          const { block: name, reserve, shape } = change
          const known = this.blocks.get(name)
          if (known?._tag !== "Tool") {
            this.blocks.set(name, { _tag: "Tool", shape, reserve, isPlaced: false, isHeld: false })
            break
          }
          known.shape = shape
          known.reserve = reserve
          if (known.isPlaced && this.revision === "none") this.revision = "some"
          break
        }
        case "Replace":
          for (const block of this.blocks.values()) {
            if (block._tag === "Text" && block.isMain) block.text.replace(change.text)
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
    // Definitions of links stand at the end more often than not: full cards are written once more for all of them.
    if (this.isLast && this.revision === "none") {
      const texts = [...this.blocks.values()].flatMap((block) => (block._tag === "Text" ? [block.text] : []))
      if (texts.filter((text) => text.takeRepaired()).length > 0) this.revision = "some"
    }
    return this.revision !== "none"
  }

  get isEmpty(): boolean {
    for (const block of this.blocks.values()) {
      if (block._tag === "Tool" ? !block.isPlaced : !block.text.isEmpty(this.isLast)) return false
    }
    return true
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
    let isHeldBack = false
    for (const block of this.blocks.values()) {
      const isFirst = pieces.length === 0
      isFull = !isFirst && pieces.length * elementsEach >= maxElements
      if (block._tag === "Tool") {
        if (block.isPlaced) continue
        isHeldBack = block.isHeld
        if (isHeldBack) break
        const cost = Math.max(block.reserve, encoded(block.shape.element) + 1)
        isFull ||= !isFirst && cost > left
        if (isFull) break
        pieces.push({ _tag: "Tool", block, shape: block.shape })
        left -= cost
        continue
      }
      if (block.text.isEmpty(this.isLast) && !(isFirst && this.options.main !== undefined)) {
        isFull = false
        continue
      }
      const bytes = isFirst ? Math.max(leastBytes, left) : left - block.overhead
      isFull ||= bytes < leastBytes
      if (isFull) break
      const laid = block.text.lay({ bytes, tables, isBelow: !isFirst }, this.isLast)
      isFull = laid.isFull
      isHeldBack = laid.isHeldBack
      if (laid.text !== "" || isFirst) pieces.push({ _tag: "Text", block, ...laid })
      if (isFull || isHeldBack) break
      left -= block.overhead + laid.bytes
      if (this.blocks.size > 1) tables -= laid.tables
    }
    const isBlank = pieces.every((piece) => piece._tag === "Text" && piece.text === "")
    return this.render(pieces, isFull, isHeldBack, isBlank && !this.isLast ? placeholder : undefined)
  }

  private render(
    pieces: ReadonlyArray<Piece>,
    isFull: boolean,
    isHeldBack: boolean,
    placeholder: string | undefined
  ): Page {
    const { main, placeholderId, summary } = this.options
    const elements = pieces.map((piece) =>
      piece._tag === "Tool" ? piece.shape.element : piece.block.frame(piece.shown || (placeholder ?? ""))
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
      isHeldBack,
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
        piece.block.text.take(piece, isLost)
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
          piece?._tag === "Text" && piece.text !== "" && piece.block.text.startsWith(piece.text, this.isLast)
        const next = isStill ? this.again(page) : this.page(limit)
        this.turn(next, false)
        return next
      }
      return this.again(page)
    })
  }

  /** The same page with the header, the tools and the links of today. */
  private again(page: Page): Page {
    const isStill =
      page.card["header"] === this.header &&
      page.pieces.every((piece) =>
        piece._tag === "Text" ? piece.block.text.now(piece) === piece : piece.shape === piece.block.shape
      )
    if (isStill) return page
    const pieces = page.pieces.map((piece) =>
      piece._tag === "Tool" ? { ...piece, shape: piece.block.shape } : piece.block.text.now(piece)
    )
    return this.render(pieces, page.isFull, false, undefined)
  }

  /** What a page says that the platform does not hold yet, in its order, as far as it can be told apart. */
  private suspects(page: Page, held: Page | undefined): ReadonlyArray<Suspect> {
    const shapes = new Set<Shape>()
    const outs = new Map<TextBlock, Set<string>>()
    for (const piece of held?.pieces ?? []) {
      if (piece._tag === "Tool") shapes.add(piece.shape)
      else outs.set(piece.block, new Set(piece.chunks.map(({ out, start }) => `${start} ${out}`)))
    }
    return page.pieces.flatMap((piece): ReadonlyArray<Suspect> => {
      const { block } = piece
      if (piece._tag === "Tool") return shapes.has(piece.shape) ? [] : [{ block: piece.block, start: 0 }]
      const known = outs.get(piece.block)
      return piece.chunks.flatMap(({ out, start }) =>
        out === "" || known?.has(`${start} ${out}`) === true ? [] : [{ block: block as TextBlock, start }]
      )
    })
  }

  doubt(page: Page, held: Page | undefined): boolean {
    this.trust()
    const suspects = this.suspects(page, held)
    const [only] = suspects
    if (only === undefined) return false
    if (suspects.length > 1) {
      // Half of them first: what is refused then is among them, and what is taken was not it.
      const { block, start } = suspects[Math.ceil(suspects.length / 2)]!
      if (block._tag === "Text") block.text.hold(start)
      else block.isHeld = true
      return true
    }
    if (only.block._tag === "Text") return only.block.text.flatten(only.start)
    const { shape } = only.block
    if (shape.element === shape.plain) return false
    const { plain, text } = shape
    only.block.shape = { element: plain, plain, text }
    return true
  }

  /** The platform refuses a revised page: tools are written plainly, and texts as before. False: the page stays what it was. */
  relent(page: Page): boolean {
    let isChanged = false
    for (const piece of page.pieces) {
      if (piece._tag === "Text") {
        isChanged = piece.block.text.restore(piece) || isChanged
        continue
      }
      if (piece.shape !== piece.block.shape) continue
      const { plain, element, text } = piece.shape
      if (element === plain) continue
      piece.block.shape = { element: plain, plain, text }
      isChanged = true
    }
    if (isChanged && this.revision === "none") this.revision = "some"
    return isChanged
  }

  trust(): void {
    for (const block of this.blocks.values()) {
      if (block._tag === "Text") block.text.release()
      else block.isHeld = false
    }
  }

  get settled(): Effect.Effect<void> | undefined {
    return this.options.images.settled()
  }
}
