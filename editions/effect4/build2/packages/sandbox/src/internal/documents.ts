/** Documents: trees of blocks with a revision that rises with each change. */
import { driveSlot, type Content } from "./drive.js"
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

/** A block that is to be made, with those below it. */
export interface NewBlock {
  readonly type: number
  readonly fields: JsonObject
  /** Absent: what usually comes with such a block. */
  readonly children?: ReadonlyArray<NewBlock>
  /** Told of the block that was made. */
  readonly planted?: (block: Block) => void
}

export const textRun = (content: string, style: JsonObject = {}): JsonObject => ({
  text_run: {
    content,
    text_element_style: {
      bold: false,
      inline_code: false,
      italic: false,
      strikethrough: false,
      underline: false,
      ...style
    }
  }
})

export const textBlock = (
  elements: ReadonlyArray<JsonObject>,
  type = 2,
  name = "text",
  style: JsonObject = {}
): NewBlock => ({
  type,
  fields: { [name]: { elements, style: { align: 1, folded: false, ...style } } }
})

export const emptyText: NewBlock = textBlock([textRun("")])

/** The text of a block that has one. */
const textOf = (block: Block): string | undefined => {
  const inner = Object.values(block.fields).find((one) => isObject(one) && Array.isArray(one["elements"]))
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
  /** The picture above the title. */
  cover: JsonObject | undefined

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
      fields
    }
    this.put(block)
    parent.children.splice(index, 0, block.block_id)
    return block
  }

  /** A change as a whole: what fails on its way leaves everything as it was. */
  attempt<A>(act: () => A): A {
    const before = [...this.blocks.values()].map((block) => ({
      block,
      copy: { ...block, children: [...block.children] }
    }))
    try {
      return act()
    } catch (failure) {
      this.blocks.clear()
      for (const { block, copy } of before) this.put(Object.assign(block, copy))
      throw failure
    }
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

  /** Of a sheet or a base, a block has the token with that of the part behind it. */
  holds(token: string): boolean {
    return [...this.blocks.values()].some(({ fields }) => {
      const text = JSON.stringify(fields)
      return text.includes(`"${token}"`) || text.includes(`"${token}_`)
    })
  }

  copy(world: World): TextDocument {
    const copy = new TextDocument(world, this.title())
    const below = (from: Block, to: Block): void => {
      for (const id of from.children) {
        const child = this.blocks.get(id)!
        below(child, copy.insert(to, to.children.length, child.block_type, copied(world, child.fields)))
      }
    }
    below(this.page(), copy.page())
    return copy
  }
}

/** What stands within one document belongs to it: the copy has whiteboards, sheets and bases of its own. */
const copied = (world: World, fields: JsonObject): JsonObject => {
  const { bitable, board, sheet } = fields
  if (isObject(board)) {
    return { board: { ...board, token: world.get(whiteboardsSlot).copy(String(board["token"])).id } }
  }
  if (isObject(sheet)) return { sheet: { ...sheet, token: copiedPart(world, String(sheet["token"])) } }
  if (isObject(bitable))
    return { bitable: { ...bitable, token: copiedPart(world, String(bitable["token"])) } }
  return fields
}

/** The token of a sheet or a table within its spreadsheet or base, as documents name them: the same one of a copy. */
const copiedPart = (world: World, token: string): string => {
  const drive = world.get(driveSlot)
  const [whole = "", part = ""] = token.split("_")
  const index = drive.nodes.get(whole)?.content?.parts?.().indexOf(part) ?? -1
  const copy = drive.duplicate(whole)
  return copy === undefined ? token : `${copy.token}_${copy.content?.parts?.()[index] ?? part}`
}

export const paragraphs = (text: string): ReadonlyArray<NewBlock> =>
  text
    .split(/\r?\n/)
    .filter((line) => line !== "")
    .map((line) => textBlock([textRun(line)]))

export const shownBlock = (block: Block): JsonObject => ({
  block_id: block.block_id,
  parent_id: block.parent_id,
  block_type: block.block_type,
  ...(block.children.length > 0 ? { children: [...block.children] } : {}),
  ...shownFields(block)
})

/** A table names its cells a second time. */
const shownFields = ({ children, fields }: Block): JsonObject =>
  isObject(fields["table"]) ? { table: { ...fields["table"], cells: [...children] } } : fields
