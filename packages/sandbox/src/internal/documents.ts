/** Documents: trees of blocks with a revision that rises with each change. */
import type { Content } from "./drive.js"
import { isObject, type Json, type JsonObject } from "./fields.js"
import { whiteboardsSlot } from "./whiteboards.js"
import type { World } from "./world.js"

export interface Block {
  readonly block_id: string
  parent_id: string
  readonly block_type: number
  children: Array<string>
  /** What the block holds, under the name of its type. */
  fields: JsonObject
}

/** The name under which a block of a type keeps what it holds. */
export const blockNames: Readonly<Record<number, string>> = {
  1: "page",
  2: "text",
  3: "heading1",
  4: "heading2",
  5: "heading3",
  6: "heading4",
  7: "heading5",
  8: "heading6",
  9: "heading7",
  10: "heading8",
  11: "heading9",
  12: "bullet",
  13: "ordered",
  14: "code",
  15: "quote",
  17: "todo",
  19: "callout",
  22: "divider",
  27: "image",
  34: "quote_container",
  43: "board"
}

/** Types whose blocks may have children. */
export const parentTypes: ReadonlySet<number> = new Set([
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 17, 19, 34
])

/** The text of a block that has one. */
const textOf = (block: Block): string | undefined => {
  const inner = block.fields[blockNames[block.block_type] ?? ""]
  if (!isObject(inner) || !Array.isArray(inner["elements"])) return undefined
  return (inner["elements"] as ReadonlyArray<Json>)
    .map((element) => {
      if (!isObject(element)) return ""
      const { equation, mention_doc, text_run } = element
      for (const part of [text_run, equation]) if (isObject(part)) return String(part["content"] ?? "")
      return isObject(mention_doc) ? String(mention_doc["title"] ?? "") : ""
    })
    .join("")
}

export class TextDocument implements Content {
  readonly blocks = new Map<string, Block>()
  revision = 1
  id = ""

  constructor(
    private readonly world: World,
    title: string
  ) {
    this.put({
      block_id: "",
      parent_id: "",
      block_type: 1,
      children: [],
      fields: { page: { elements: [{ text_run: { content: title, text_element_style: {} } }], style: {} } }
    })
  }

  private put(block: Block): void {
    this.blocks.set(block.block_id, block)
  }

  /** The page's id is the document's, which is known only when it has its place in the drive. */
  adopt(id: string): void {
    const page = this.page()
    this.blocks.delete(this.id)
    this.id = id
    const rest = [...this.blocks.values()]
    this.blocks.clear()
    this.put({ ...page, block_id: id })
    for (const block of rest) {
      if (block.parent_id === page.block_id) block.parent_id = id
      this.put(block)
    }
  }

  page(): Block {
    return this.blocks.get(this.id)!
  }

  title(): string {
    return textOf(this.page()) ?? ""
  }

  rename(title: string): void {
    this.page().fields = {
      page: { elements: [{ text_run: { content: title, text_element_style: {} } }], style: {} }
    }
    this.revision++
  }

  /** Puts a new block under another. */
  insert(parent: Block, index: number, type: number, fields: JsonObject): Block {
    const block: Block = {
      block_id: `doxcn${this.world.ids.word(22)}`,
      parent_id: parent.block_id,
      block_type: type,
      children: [],
      fields: type === 43 ? { board: { token: this.world.get(whiteboardsSlot).make().id } } : fields
    }
    this.put(block)
    parent.children.splice(index, 0, block.block_id)
    return block
  }

  remove(block: Block): void {
    this.blocks.delete(block.block_id)
    for (const child of block.children) {
      const found = this.blocks.get(child)
      if (found !== undefined) this.remove(found)
    }
  }

  /** All blocks, each before its children. */
  inOrder(from: Block = this.page()): Array<Block> {
    return [from, ...from.children.flatMap((id) => this.inOrder(this.blocks.get(id)!))]
  }

  text(): string {
    return this.inOrder()
      .map(textOf)
      .filter((text) => text !== undefined)
      .join("\n")
      .concat("\n")
  }

  copy(world: World): TextDocument {
    const copy = new TextDocument(world, this.title())
    const below = (from: Block, to: Block): void => {
      for (const id of from.children) {
        const child = this.blocks.get(id)!
        below(child, copy.insert(to, to.children.length, child.block_type, child.fields))
      }
    }
    below(this.page(), copy.page())
    return copy
  }

  /** A document with a paragraph for each line. */
  static of(world: World, title: string, text: string): TextDocument {
    const document = new TextDocument(world, title)
    const page = document.page()
    for (const line of text.split("\n").filter((one) => one !== "")) {
      document.insert(page, page.children.length, 2, {
        text: { elements: [{ text_run: { content: line, text_element_style: {} } }], style: {} }
      })
    }
    return document
  }
}

export const shownBlock = (block: Block): JsonObject => ({
  block_id: block.block_id,
  parent_id: block.parent_id,
  block_type: block.block_type,
  ...(block.children.length > 0 ? { children: [...block.children] } : {}),
  ...block.fields
})
