/** Documents from Markdown and as Markdown. */
import type * as Mdast from "mdast"
import { fromMarkdown } from "mdast-util-from-markdown"
import { gfmFromMarkdown, gfmToMarkdown } from "mdast-util-gfm"
import { toMarkdown } from "mdast-util-to-markdown"
import { gfm } from "micromark-extension-gfm"
import { nameOf, types } from "./blocks.js"
import { languageName, languageNumber } from "./codeLanguages.js"
import { textBlock, textRun, type Block, type NewBlock, type TextDocument } from "./documents.js"
import { isObject, type Json, type JsonObject } from "./fields.js"

export interface Read {
  readonly blocks: ReadonlyArray<NewBlock>
  /** Where the pictures of image blocks are: known of each when the block has been made. */
  readonly images: ReadonlyArray<{ readonly block_id: string; readonly image_url: string }>
}

/** Pictures as blocks, which are to be filled later, or as links to them. */
type Pictures = "blocks" | "links"

type Style = Readonly<Record<string, Json>>

/** Links are kept percent-encoded as a whole. */
const linked = (style: Style, url: string): Style => ({ ...style, link: { url: encodeURIComponent(url) } })

class Reader {
  readonly images: Array<Read["images"][number]> = []
  private readonly definitions = new Map<string, string>()

  constructor(
    tree: Mdast.Root,
    private readonly pictures: Pictures
  ) {
    for (const node of tree.children) {
      if (node.type === "definition") this.definitions.set(node.identifier, node.url)
    }
  }

  /** Texts, and between them the pictures that stand in a line. */
  private inline(
    nodes: ReadonlyArray<Mdast.PhrasingContent>,
    style: Style = {}
  ): ReadonlyArray<JsonObject | NewBlock> {
    return nodes.flatMap((node): ReadonlyArray<JsonObject | NewBlock> => {
      switch (node.type) {
        case "text":
          return [textRun(node.value, style)]
        case "strong":
          return this.inline(node.children, { ...style, bold: true })
        case "emphasis":
          return this.inline(node.children, { ...style, italic: true })
        case "delete":
          return this.inline(node.children, { ...style, strikethrough: true })
        case "inlineCode":
          return [textRun(node.value, { ...style, inline_code: true })]
        case "break":
          return [textRun("\n", style)]
        case "link":
          return this.inline(node.children, linked(style, node.url))
        case "linkReference": {
          const url = this.definitions.get(node.identifier)
          return this.inline(node.children, url === undefined ? style : linked(style, url))
        }
        case "image":
          return [this.picture(node.url, node.alt ?? "", style)]
        case "imageReference":
          return [this.picture(this.definitions.get(node.identifier) ?? "", node.alt ?? "", style)]
        case "footnoteReference":
          return [textRun(`[${node.label ?? node.identifier}]`, style)]
        case "html":
          return [textRun(node.value, style)]
        default:
          return []
      }
    })
  }

  private picture(url: string, alt: string, style: Style): JsonObject | NewBlock {
    if (this.pictures === "links") return textRun(alt === "" ? url : alt, linked(style, url))
    return {
      type: types.image,
      fields: { image: {} },
      planted: ({ block_id }) => void this.images.push({ block_id, image_url: url })
    }
  }

  /** A block for each run of text, with the pictures between them as blocks of their own. */
  private lines(
    nodes: ReadonlyArray<Mdast.PhrasingContent>,
    make: (elements: ReadonlyArray<JsonObject>) => NewBlock
  ): ReadonlyArray<NewBlock> {
    const out: Array<NewBlock> = []
    let elements: Array<JsonObject> = []
    const flush = (): void => {
      if (elements.some((one) => contentOf(one).trim() !== "")) out.push(make(elements))
      elements = []
    }
    for (const part of this.inline(nodes)) {
      if (isPlanned(part)) {
        flush()
        out.push(part)
      } else elements.push(part)
    }
    flush()
    return out
  }

  private text(nodes: ReadonlyArray<Mdast.PhrasingContent>): ReadonlyArray<NewBlock> {
    return this.lines(nodes, (elements) => textBlock(elements))
  }

  private items(list: Mdast.List): ReadonlyArray<NewBlock> {
    return list.children.map((item, index) => {
      const { checked } = item
      const type =
        checked === true || checked === false
          ? types.todo
          : list.ordered === true
            ? types.ordered
            : types.bullet
      const [first, ...rest] = item.children
      const isLine = first?.type === "paragraph"
      const head = isLine ? this.inline(first.children) : []
      const block = textBlock(
        head.flatMap((part) => (isPlanned(part) ? [] : [part])),
        type,
        nameOf(type),
        type === types.todo
          ? { done: checked === true }
          : type === types.ordered
            ? { sequence: index === 0 ? String(list.start ?? 1) : "auto" }
            : {}
      )
      const pictures = head.filter(isPlanned)
      return { ...block, children: [...pictures, ...this.all(isLine ? rest : item.children)] }
    })
  }

  private table(table: Mdast.Table): NewBlock {
    const columns = Math.max(...table.children.map((row) => row.children.length))
    const cells = table.children.flatMap((row) =>
      Array.from({ length: columns }, (_, index): NewBlock => {
        const content = this.text(row.children[index]?.children ?? [])
        return {
          type: types.tableCell,
          fields: { table_cell: {} },
          children: content.length === 0 ? [textBlock([textRun("")])] : content
        }
      })
    )
    const property = { row_size: table.children.length, column_size: columns, header_row: true }
    return { type: types.table, fields: { table: { property } }, children: cells }
  }

  private block(node: Mdast.RootContent): ReadonlyArray<NewBlock> {
    switch (node.type) {
      case "heading": {
        const type = types.heading1 + node.depth - 1
        return this.lines(node.children, (elements) => textBlock(elements, type, nameOf(type)))
      }
      case "paragraph":
        return this.text(node.children)
      case "list":
        return this.items(node)
      case "code":
        return [
          textBlock([textRun(node.value)], types.code, "code", {
            language: languageNumber(node.lang ?? ""),
            wrap: false
          })
        ]
      case "blockquote":
        return [
          {
            type: types.quoteContainer,
            fields: { quote_container: {} },
            children: this.all(node.children)
          }
        ]
      case "table":
        return [this.table(node)]
      case "thematicBreak":
        return [{ type: types.divider, fields: { divider: {} } }]
      case "html":
        return [textBlock([textRun(node.value)])]
      case "footnoteDefinition":
        return this.all(node.children)
      default:
        return []
    }
  }

  all(nodes: ReadonlyArray<Mdast.RootContent>): ReadonlyArray<NewBlock> {
    return nodes.flatMap((node) => this.block(node))
  }
}

const isPlanned = (part: JsonObject | NewBlock): part is NewBlock =>
  "type" in part && "fields" in part && typeof part.type === "number"

const contentOf = (element: JsonObject): string =>
  isObject(element["text_run"]) ? String(element["text_run"]["content"]) : " "

export const read = (markdown: string, pictures: Pictures): Read => {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  const reader = new Reader(tree, pictures)
  const blocks = reader.all(tree.children)
  return { blocks, images: reader.images }
}

// the other way

const decoded = (url: string): string => {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

const styled = (text: string, style: JsonObject): Mdast.PhrasingContent => {
  let node: Mdast.PhrasingContent =
    style["inline_code"] === true ? { type: "inlineCode", value: text } : { type: "text", value: text }
  if (style["strikethrough"] === true) node = { type: "delete", children: [node] }
  if (style["italic"] === true) node = { type: "emphasis", children: [node] }
  if (style["bold"] === true) node = { type: "strong", children: [node] }
  const { link } = style
  return isObject(link)
    ? { type: "link", url: decoded(String(link["url"])), children: [node as Mdast.Text] }
    : node
}

const lines = (text: string, style: JsonObject): ReadonlyArray<Mdast.PhrasingContent> => {
  const out: Array<Mdast.PhrasingContent> = []
  for (const [index, line] of text.split("\n").entries()) {
    if (index > 0) out.push({ type: "break" })
    if (line !== "") out.push(styled(line, style))
  }
  return out
}

const phrase = (element: Json): ReadonlyArray<Mdast.PhrasingContent> => {
  if (!isObject(element)) return []
  const [kind = ""] = Object.keys(element)
  const inner = element[kind]
  if (!isObject(inner)) return []
  const style = isObject(inner["text_element_style"]) ? inner["text_element_style"] : {}
  switch (kind) {
    case "text_run":
      return lines(String(inner["content"]), style)
    case "equation":
      return [{ type: "text", value: `$${String(inner["content"]).trim()}$` }]
    case "mention_doc":
      return [
        {
          type: "link",
          url: decoded(String(inner["url"] ?? "")),
          children: [{ type: "text", value: String(inner["title"] ?? "") }]
        }
      ]
    case "mention_user":
      return [{ type: "text", value: `@${String(inner["user_id"] ?? "")}` }]
    case "link_preview":
      return [
        {
          type: "link",
          url: decoded(String(inner["url"] ?? "")),
          children: [{ type: "text", value: String(inner["title"] ?? inner["url"] ?? "") }]
        }
      ]
    default:
      return []
  }
}

/** The number with which an item of a numbered list begins another one. */
const startOf = ({ fields }: Block): number | undefined => {
  const inner = fields["ordered"]
  const style = isObject(inner) && isObject(inner["style"]) ? inner["style"] : {}
  const number = Number(style["sequence"])
  return style["sequence"] !== "" && Number.isInteger(number) ? number : undefined
}

class Writer {
  constructor(private readonly document: TextDocument) {}

  private below(block: Block): ReadonlyArray<Block> {
    return block.children.flatMap((id) => this.document.blocks.get(id) ?? [])
  }

  private phrases(block: Block): Array<Mdast.PhrasingContent> {
    const inner = this.inner(block)
    return Array.isArray(inner["elements"]) ? inner["elements"].flatMap(phrase) : []
  }

  private inner(block: Block): JsonObject {
    const inner = block.fields[nameOf(block.block_type)]
    return isObject(inner) ? inner : {}
  }

  private style(block: Block): JsonObject {
    const { style } = this.inner(block)
    return isObject(style) ? style : {}
  }

  private item(block: Block): Mdast.ListItem {
    const isTodo = block.block_type === types.todo
    return {
      type: "listItem",
      spread: false,
      ...(isTodo ? { checked: this.style(block)["done"] === true } : {}),
      children: [{ type: "paragraph", children: this.phrases(block) }, ...this.blocks(this.below(block))]
    }
  }

  private table(block: Block): Mdast.Table {
    const property = this.inner(block)["property"]
    const columns = Number(isObject(property) ? property["column_size"] : 1)
    const cells = this.below(block).map((cell): Mdast.TableCell => {
      const children: Array<Mdast.PhrasingContent> = []
      for (const [index, one] of this.below(cell).entries()) {
        if (index > 0) children.push({ type: "text", value: " " })
        children.push(...this.phrases(one))
      }
      return { type: "tableCell", children }
    })
    const rows: Array<Mdast.TableRow> = []
    for (let at = 0; at < cells.length; at += columns) {
      rows.push({ type: "tableRow", children: cells.slice(at, at + columns) })
    }
    return { type: "table", children: rows }
  }

  private one(block: Block): ReadonlyArray<Mdast.BlockContent> {
    const { block_type: type } = block
    const inner = this.inner(block)
    if (type >= 3 && type <= 11) {
      const depth = Math.min(type - 2, 6) as 1 | 2 | 3 | 4 | 5 | 6
      return [{ type: "heading", depth, children: this.phrases(block) }, ...this.blocks(this.below(block))]
    }
    switch (type) {
      case types.text:
        return [{ type: "paragraph", children: this.phrases(block) }, ...this.blocks(this.below(block))]
      case types.code:
        return [
          {
            type: "code",
            lang: languageName(Number(this.style(block)["language"])),
            value: (inner["elements"] as ReadonlyArray<JsonObject>).map(contentOf).join("")
          }
        ]
      case types.quote:
        return [{ type: "blockquote", children: [{ type: "paragraph", children: this.phrases(block) }] }]
      case types.quoteContainer:
      case types.callout:
        return [{ type: "blockquote", children: [...this.blocks(this.below(block))] }]
      case types.divider:
        return [{ type: "thematicBreak" }]
      case types.image:
        return [{ type: "paragraph", children: [{ type: "image", url: String(inner["token"]), alt: "" }] }]
      case types.file:
        return [
          {
            type: "paragraph",
            children: [
              {
                type: "link",
                url: String(inner["token"]),
                children: [{ type: "text", value: String(inner["name"]) }]
              }
            ]
          }
        ]
      case types.table:
        return [this.table(block)]
      default:
        return this.blocks(this.below(block))
    }
  }

  /** Items that follow each other are one list, unless one of them says that it begins another. */
  blocks(all: ReadonlyArray<Block>): Array<Mdast.BlockContent> {
    const out: Array<Mdast.BlockContent> = []
    let open: { readonly type: number; readonly list: Mdast.List } | undefined
    for (const block of all) {
      const { block_type: type } = block
      if (type !== types.bullet && type !== types.ordered && type !== types.todo) {
        open = undefined
        out.push(...this.one(block))
        continue
      }
      const start = type === types.ordered ? startOf(block) : undefined
      if (open?.type !== type || start !== undefined) {
        const list: Mdast.List = {
          type: "list",
          ordered: type === types.ordered,
          ...(start === undefined ? {} : { start }),
          spread: false,
          children: []
        }
        open = { type, list }
        out.push(list)
      }
      open.list.children.push(this.item(block))
    }
    return out
  }

  root(): Mdast.Root {
    const page = this.document.page()
    const title = this.document.title()
    const heading: ReadonlyArray<Mdast.BlockContent> =
      title === "" ? [] : [{ type: "heading", depth: 1, children: this.phrases(page) }]
    return { type: "root", children: [...heading, ...this.blocks(this.below(page))] }
  }
}

export const write = (document: TextDocument): string =>
  toMarkdown(new Writer(document).root(), { extensions: [gfmToMarkdown()], bullet: "-", rule: "-" })
