/** Reads the Markdown of cards: CommonMark with tables, without blocks of HTML, with the platform's own tags. */
import type { Nodes, Root } from "mdast"
import { fromMarkdown, type Options } from "mdast-util-from-markdown"
import { gfmFromMarkdown } from "mdast-util-gfm"
import { gfm } from "micromark-extension-gfm"

type Extension = Extract<NonNullable<Options["extensions"]>[number], { readonly text?: unknown }>
type Tokenize = (this: unknown, effects: Effects, ok: State, nok: State) => State
type State = (code: number | null) => State | undefined
interface Effects {
  readonly enter: (type: "htmlText" | "htmlTextData") => void
  readonly exit: (type: "htmlText" | "htmlTextData") => void
  readonly consume: (code: number | null) => void
}

/** Tags whose names have an underscore, which no name of CommonMark has. */
const underscored = new Set(["text_tag", "number_tag", "local_datetime"])

const tokenize: Tokenize = (effects, ok, nok) => {
  let name = ""
  let quote: number | undefined
  const open: State = (code) => {
    effects.enter("htmlText")
    effects.enter("htmlTextData")
    effects.consume(code)
    return first
  }
  const first: State = (code) => {
    if (code !== 47) return inName(code)
    effects.consume(code)
    return inName
  }
  const inName: State = (code) => {
    if (code !== null && (code === 95 || (code >= 97 && code <= 122))) {
      name += String.fromCharCode(code)
      effects.consume(code)
      return inName
    }
    return underscored.has(name) ? rest(code) : nok(code)
  }
  const rest: State = (code) => {
    if (code === null || (code < 0 && code !== -1 && code !== -2)) return nok(code)
    effects.consume(code)
    if (quote !== undefined) {
      if (code === quote) quote = undefined
    } else if (code === 34 || code === 39) quote = code
    else if (code === 62) {
      effects.exit("htmlTextData")
      effects.exit("htmlText")
      return ok
    }
    return rest
  }
  return open
}

const cardTags = {
  // What lies beyond the platform's Markdown stays text.
  disable: {
    null: ["htmlFlow", "definition", "gfmFootnoteCall", "gfmFootnoteDefinition", "gfmPotentialFootnoteCall"]
  },
  text: { 60: { name: "cardTag", tokenize } }
} as unknown as Extension

export const parse = (text: string): Root =>
  fromMarkdown(text, { extensions: [cardTags, gfm()], mdastExtensions: [gfmFromMarkdown()] })

/** Nodes that stand in a line with their neighbours. */
const isInline = (node: Nodes): boolean =>
  ["text", "strong", "emphasis", "delete", "inlineCode", "link", "html"].includes(node.type)

const wordsOf = (node: Nodes): string => {
  switch (node.type) {
    case "text":
    case "inlineCode":
    case "code":
      return node.value
    case "image":
      return node.alt ?? ""
    case "html":
      return ""
    default:
      return "children" in node
        ? node.children.map((child) => wordsOf(child) + (isInline(child) ? "" : " ")).join("")
        : ""
  }
}

/** What a Markdown text says, in a line, without its marks and tags. */
export const plainWords = (text: string): string => wordsOf(parse(text)).replace(/\s+/g, " ").trim()
