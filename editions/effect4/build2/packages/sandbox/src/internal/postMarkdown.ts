/**
 * Markdown in rich texts, as those who read the message get it: paragraphs of the other kinds of nodes. Lists and quotes
 * become texts.
 */
import type * as Mdast from "mdast"
import { fromMarkdown } from "mdast-util-from-markdown"
import { gfmFromMarkdown } from "mdast-util-gfm"
import { gfm } from "micromark-extension-gfm"
import type { JsonObject } from "./fields.js"

type Paragraph = ReadonlyArray<JsonObject>
type Style = ReadonlyArray<string>

/** Stands for the n-th mention while Markdown is read, which would take the tag for HTML. */
const mark = (index: number): string => `\uE000${index}\uE001`
const marks = /\uE000(\d+)\uE001/
const mention = /<at\s+user_id\s*=\s*"([^"]*)"\s*>.*?<\/at>/g

class Reader {
  constructor(
    private readonly source: string,
    private readonly ids: ReadonlyArray<string>
  ) {}

  /** A text, with the mentions in it as nodes of their own. */
  private words(value: string, style: Style): Paragraph {
    return value.split(marks).flatMap((part, index): Paragraph => {
      if (index % 2 === 1) return [{ tag: "at", user_id: this.ids[Number(part)] ?? "", style: [...style] }]
      return part === "" ? [] : [{ tag: "text", text: part, style: [...style] }]
    })
  }

  private inline(nodes: ReadonlyArray<Mdast.PhrasingContent>, style: Style = []): Paragraph {
    return nodes.flatMap((node): Paragraph => {
      switch (node.type) {
        case "text":
        case "inlineCode":
          return this.words(node.value, style)
        case "strong":
          return this.inline(node.children, [...style, "bold"])
        case "emphasis":
          return this.inline(node.children, [...style, "italic"])
        case "delete":
          return this.inline(node.children, [...style, "lineThrough"])
        case "link": {
          const text = this.inline(node.children)
            .map((one) => String(one["text"] ?? ""))
            .join("")
          return [{ tag: "a", href: node.url, text, style: [...style] }]
        }
        case "image":
          return node.url.startsWith("img_") ? [{ tag: "img", image_key: node.url }] : this.raw(node)
        case "break":
          return [{ tag: "text", text: "\n", style: [...style] }]
        default:
          return this.raw(node)
      }
    })
  }

  /** As it was written. */
  private raw(node: Mdast.Node): Paragraph {
    const { position } = node
    return this.words(this.source.slice(position?.start.offset, position?.end.offset), [])
  }

  private list(list: Mdast.List, indent: string): ReadonlyArray<Paragraph> {
    return list.children.flatMap((item, index) => {
      const head = list.ordered === true ? `${(list.start ?? 1) + index}. ` : "- "
      const [first = [], ...rest] = this.all(item.children, `${indent}    `)
      return [[{ tag: "text", text: `${indent}${head}`, style: [] }, ...first], ...rest]
    })
  }

  private block(node: Mdast.RootContent, indent: string): ReadonlyArray<Paragraph> {
    switch (node.type) {
      case "paragraph":
        return lines(this.inline(node.children))
      case "heading":
        return lines(this.inline(node.children, ["bold"]))
      case "blockquote":
        return this.all(node.children, indent)
      case "list":
        return this.list(node, indent)
      case "code":
        return [[{ tag: "code_block", language: (node.lang ?? "").toUpperCase(), text: node.value }]]
      case "thematicBreak":
        return [[{ tag: "hr" }]]
      default:
        return lines(this.raw(node))
    }
  }

  all(nodes: ReadonlyArray<Mdast.RootContent>, indent = ""): ReadonlyArray<Paragraph> {
    return nodes.flatMap((node) => this.block(node, indent))
  }
}

/** A line of Markdown is a paragraph. */
const lines = (nodes: Paragraph): ReadonlyArray<Paragraph> => {
  const out: Array<Array<JsonObject>> = [[]]
  for (const node of nodes) {
    const [first = "", ...rest] = node["tag"] === "text" ? String(node["text"]).split("\n") : []
    if (node["tag"] !== "text") out.at(-1)!.push(node)
    else if (first !== "") out.at(-1)!.push({ ...node, text: first })
    for (const text of rest) out.push(text === "" ? [] : [{ ...node, text }])
  }
  return out
}

export const paragraphsOf = (markdown: string): ReadonlyArray<Paragraph> => {
  const ids: Array<string> = []
  const source = markdown.replace(mention, (_, id: string) => mark(ids.push(id) - 1))
  const tree = fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  return new Reader(source, ids).all(tree.children)
}
