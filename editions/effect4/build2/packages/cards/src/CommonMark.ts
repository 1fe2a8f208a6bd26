/**
 * Ordinary Markdown (CommonMark and GFM), such as people and language models write, in the Markdown of a card.
 *
 * In a module of its own because of the parser that it loads: import it from `@effect-feishu/cards/CommonMark`.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/rich-text
 * @since 0.1.0
 */
import type * as Mdast from "mdast"
// Above the parser, which is loaded in this order.
import { takeBack } from "./internal/entities.js"
import { fromMarkdown } from "mdast-util-from-markdown"
import { gfmFromMarkdown } from "mdast-util-gfm"
import { decodeString } from "micromark-util-decode-string"
import { blocksOfHtml, lineOfHtml, paragraphOfHtml, type Rules } from "./internal/html.js"
import { extensions } from "./internal/nesting.js"
import * as Markdown from "./Markdown.js"

takeBack()

/**
 * How to convert.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /**
   * Most tables; the later ones become code blocks, in which their columns still line up. 4 unless given, which is what one
   * component takes.
   */
  readonly maxTables?: number | undefined
  /**
   * Key of the uploaded image for an address. An image without one becomes a link.
   */
  readonly imageKey?: ((url: string) => string | undefined) | undefined
  /**
   * Definitions of links that stand elsewhere, in Markdown: `[label]: address`, one a line. They are not shown.
   */
  readonly definitions?: string | undefined
  /** Number of the first item, when the text begins with a list with numbers that goes on from elsewhere. */
  readonly firstNumber?: number | undefined
  /**
   * What stands right above, as a card shows it, and ends with another list than the text begins with: two lists with numbers
   * need other marks.
   */
  readonly above?: string | undefined
  /**
   * Tags of the platform that may stand in the text, such as `font`; all others are shown as text. None unless given: whoever
   * writes the text could otherwise mention everyone.
   */
  readonly tags?: ReadonlyArray<string> | undefined
}

/** The platform's names of languages, where they are not the common ones. */
const languages: Readonly<Record<string, string>> = {
  "": "",
  asm: "assembly",
  bat: "plain_text",
  "c++": "cpp",
  cc: "cpp",
  cs: "c_sharp",
  "c#": "c_sharp",
  csharp: "c_sharp",
  coffee: "coffee_script",
  console: "bash",
  docker: "docker_file",
  dockerfile: "docker_file",
  ex: "plain_text",
  golang: "go",
  h: "c",
  hs: "haskell",
  htm: "html",
  js: "javascript",
  jsonc: "json",
  jsx: "javascript",
  kt: "kotlin",
  make: "makefile",
  md: "markdown",
  objc: "objective_c",
  "objective-c": "objective_c",
  patch: "diff",
  pl: "perl",
  proto: "protobuf",
  ps1: "powershell",
  py: "python",
  python3: "python",
  rb: "ruby",
  rs: "rust",
  sh: "shell",
  tex: "latex",
  text: "plain_text",
  ts: "typescript",
  tsx: "typescript",
  txt: "plain_text",
  vb: "visual_basic",
  yml: "yaml",
  zsh: "bash"
}

const platformLanguages =
  "plain_text abap ada apache apex assembly bash c_sharp cpp c cmake cobol css coffee_script d dart delphi diff django docker_file erlang fortran gherkin go graphql groovy html htmlbars http haskell json java javascript julia kotlin latex lisp lua matlab makefile markdown nginx objective_c opengl_shading_language php perl powershell prolog properties protobuf python r ruby rust sas scss sql scala scheme shell solidity swift toml thrift typescript vbscript visual_basic xml yaml".split(
    " "
  )

/**
 * The platform's name of a language for code blocks; empty, which is plain text, when it has none.
 *
 * @example
 * CommonMark.language("ts") // "typescript"
 *
 * @since 0.1.0
 * @category conversions
 */
export const language = (name: string): string => {
  const lower = name.toLowerCase()
  const known = Object.hasOwn(languages, lower) ? languages[lower]! : lower
  return platformLanguages.includes(known) ? known : ""
}

// What a text has to escape to stay text. `Markdown.escape` knows nothing of where its text will stand and escapes
// more; here the block is known, and long texts stay short.
const special =
  /[*`<>[\]\\~|$]|_(?!\w)|(?<![\p{L}\p{N}_])_|&(?=#?\w+;)|:(?=\w+:|\/\/)|(?<=^[ \t]*)(?:#+(?=\s|$)|[-+=](?=\s|$|[-=]))|(?<=^[ \t]*\d{1,9})[.)](?=\s|$)|(?<=\bwww)\.|(?<=\S)@(?=\w)/gmu

const text = (value: string): string =>
  value.replaceAll(special, (match) =>
    Array.from(match, (character) => (character === "~" ? "&sim;" : `&#${character.charCodeAt(0)};`)).join("")
  )

interface Context {
  readonly options: Options
  readonly rules: Rules
  /** What ends the numbers of lists at the margin, and the first of them. */
  readonly margin: ReadonlyMap<Mdast.Nodes, { readonly end: string; readonly first: number | undefined }>
  /** Labels of definitions that something refers to. */
  readonly used: ReadonlySet<string>
  readonly definitions: ReadonlyMap<string, Mdast.Definition>
  readonly footnotes: Array<string>
  readonly notes: ReadonlyMap<string, Mdast.FootnoteDefinition>
  tables: number
}

const image = (url: string, alt: string, { options }: Context, within = ""): string => {
  const key = url.startsWith("img_") ? url : options.imageKey?.(url)
  const shown = text(alt === "" ? url : alt)
  // A link stands in no other.
  return key === undefined
    ? within.includes("link")
      ? shown
      : link(shown, url)
    : Markdown.image(key, Markdown.raw(text(alt))).source
}

const link = (content: string, url: string): string => Markdown.link(Markdown.raw(content), url).source

type Inline = Mdast.PhrasingContent

/** Marks around content; the platform takes no four asterisks in a row, so none stand in each other or side by side. */
const marked = (marks: string, content: string): string => {
  const [, before = "", inner = "", after = ""] = /^(\s*)([^]*?)(\s*)$/.exec(content) ?? []
  return inner === "" ? before : before + marks + inner + marks + after
}

/** Where marks end after the one character before them, or begin before the one character after them. */
const lastRun = /(?<inner>[^])(?:\*+|~+)$/u
const firstRun = /^(?:\*+|~+)(?<inner>[^])/u

// Symbols count as punctuation since CommonMark 0.31 only: on the inside they are taken for it, on the outside they are not.
const punctuation = /^[\p{P}\p{S}]/u
const apart = /^[\s\p{P}$+<=>^`|~]/u

/**
 * Whether marks are no marks to CommonMark: between punctuation on the inside and a letter on the outside, which is how
 * the punctuation of Chinese and Japanese stands.
 */
const unseen = (run: RegExpExecArray | null, outside: string | undefined): boolean =>
  run !== null && outside !== undefined && punctuation.test(run.groups!["inner"]!) && !apart.test(outside)

const inlines = (nodes: ReadonlyArray<Inline>, context: Context, within = ""): string => {
  const pieces = lineOfHtml(nodes, context.rules)
    .map((node) => ({ node, source: inline(node, context, within) }))
    .filter((piece) => piece.source !== "")
  let out = ""
  pieces.forEach(({ node, source }, index) => {
    const before = pieces[index - 1]
    if (before === undefined) {
      out = source
      return
    }
    // An exclamation mark before a link would make it an image.
    if (out.endsWith("!") && source.startsWith("[")) out = `${out.slice(0, -1)}&#33;`
    const last = out.slice(-1)
    const touching = (last === "*" || last === "~") && source.startsWith(last)
    // A tag has its content in the pieces beside it.
    const ending = opens(before.node) ? null : lastRun.exec(out.slice(-tail))
    const beginning = closes(node) ? null : firstRun.exec(source + (pieces[index + 1]?.source ?? ""))
    const parted =
      touching ||
      unseen(ending, /^[^]/u.exec(source)?.[0]) ||
      unseen(beginning, /[^]$/u.exec(out.slice(-2))?.[0])
    out += parted ? ` ${source}` : source
  })
  return out
}

/** Characters that the longest marks have, with the one before them. */
const tail = 12

const opens = (node: Inline): boolean => node.type === "html" && !node.value.startsWith("</")
const closes = (node: Inline): boolean => node.type === "html" && node.value.startsWith("</")

const inline = (node: Inline, context: Context, within: string): string => {
  switch (node.type) {
    case "text":
      return text(node.value)
    case "strong":
    case "emphasis":
    case "delete": {
      const marks = node.type === "strong" ? "**" : node.type === "delete" ? "~~" : "*"
      const repeated = within.includes(node.type)
      const inner = inlines(node.children, context, `${within} ${node.type}`)
      return repeated ? inner : marked(marks, inner)
    }
    case "inlineCode":
      // A backslash before a pipe cannot be said in the code of a table's cell.
      return within.includes("cell") && node.value.includes("\\|")
        ? text(node.value)
        : Markdown.code(node.value).source
    case "break":
      return "<br>"
    case "html":
      return node.value
    case "link": {
      const content = inlines(node.children, context, `${within} link`)
      if (within.includes("link")) return content
      // An address found in the text that the platform does not follow stays the text it was.
      return node.url === `mailto:${plainText(node)}` ? content : link(content, node.url)
    }
    case "linkReference": {
      const to = context.definitions.get(node.identifier)
      const content = inlines(node.children, context, `${within} link`)
      return to === undefined ? content : link(content, to.url)
    }
    case "image":
      return image(node.url, node.alt ?? "", context, within)
    case "imageReference":
      return image(context.definitions.get(node.identifier)?.url ?? "", node.alt ?? "", context, within)
    case "footnoteReference": {
      const known = context.footnotes.indexOf(node.identifier)
      const number = known === -1 ? context.footnotes.push(node.identifier) : known + 1
      return text(`[${number}]`)
    }
  }
}

/** What a block becomes. */
interface Block {
  readonly source: string
  /**
   * Lines may stand in a list or a quotation. What stands on its own is a block beside a list's lines, and may be quoted.
   * Code and tables begin at the margin: in a list they would be indented, and indented lines are code to the platform.
   */
  readonly kind: "line" | "own" | "margin"
}

const one = (source: string, kind: Block["kind"]): ReadonlyArray<Block> =>
  source === "" ? [] : [{ source, kind }]

const cellText = (cell: Mdast.TableCell, context: Context): string =>
  inlines(cell.children, context, "cell")
    .replaceAll(/\s*\n\s*/g, "<br>")
    .replace(/(?:\s*<br>)+$/, "")
    .replaceAll(/(?<!\\)\|/g, "\\|")

/** As many cells as the longest row has: none is lost. */
const widthOf = (node: Mdast.Table): number =>
  node.children.reduce((most, row) => Math.max(most, row.children.length), 0)

const rowOf = (width: number, cells: ReadonlyArray<string>): string =>
  `| ${Array.from({ length: width }, (_, index) => cells[index] ?? "").join(" | ")} |`

const table = (node: Mdast.Table, context: Context): string => {
  if (context.tables >= (context.options.maxTables ?? 4)) return codeTable(node)
  context.tables++
  const width = widthOf(node)
  const [head, ...body] = node.children.map((row) =>
    rowOf(
      width,
      row.children.map((cell) => cellText(cell, context))
    )
  )
  const sides = Array.from({ length: width }, (_, index) => {
    const side = node.align?.[index]
    return side === "center" ? ":---:" : side === "right" ? "---:" : side === "left" ? ":---" : "---"
  })
  return [head, rowOf(width, sides), ...body].join("\n")
}

/** A table as code, from plain text: a code block shows no entities. */
const codeTable = (node: Mdast.Table): string => {
  const cells = node.children.map((row) => row.children.map((cell) => plainText(cell)))
  const widths = Array.from({ length: widthOf(node) }, (_, index) =>
    cells.reduce((most, row) => Math.max(most, columns(row[index] ?? "")), 0)
  )
  const lines = cells.map((row) =>
    widths
      .map((most, index) => (row[index] ?? "") + " ".repeat(most - columns(row[index] ?? "")))
      .join(" | ")
      .trimEnd()
  )
  lines.splice(1, 0, widths.map((most) => "-".repeat(most)).join(" | "))
  return Markdown.codeBlock(lines.join("\n")).source
}

/** Columns of a text in a typeface of fixed width: Chinese characters take two. */
const columns = (value: string): number =>
  Array.from(value, (character) =>
    /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{1F300}-\u{1FAFF}]|[\u{20000}-\u{3FFFD}]/u.test(
      character
    )
      ? 2
      : 1
  ).reduce((sum: number, one) => sum + one, 0)

const plainText = (node: Mdast.Nodes): string => {
  if (node.type === "break") return " "
  if (node.type === "image") return node.alt === "" || node.alt == null ? node.url : node.alt
  if ("value" in node) return node.value.replaceAll(/\s*\n\s*/g, " ")
  return "children" in node ? node.children.map(plainText).join("") : ""
}

const list = (node: Mdast.List, context: Context): ReadonlyArray<Block> => {
  const out: Array<Block> = []
  // A list that ends its numbers otherwise than the one above it is another list, converted together with it or not.
  const { end = ".", first = node.start ?? 1 } = context.margin.get(node) ?? {}
  node.children.forEach((item, index) => {
    const bullet = node.ordered ? `${first + index}${end}` : "-"
    const box = item.checked == null ? "" : item.checked ? "☑ " : "☐ "
    let isBegun = false
    // Whether the item's line stands right above, so that what follows can go on with it or stand below it.
    let isNear = false
    let listAbove = ""
    const begin = (source: string) => {
      // A mark alone would be a line below a heading, or text.
      out.push({ source: `${bullet} ${`${box}${source}`.trimEnd() || "&nbsp;"}`, kind: "line" })
      isBegun = isNear = true
    }
    for (const child of expanded(item.children, context)) {
      const isList = child.type === "list"
      for (const made of blocks([child], context)) {
        if (!isBegun && !isList && (made.kind === "line" || child.type === "heading")) {
          begin(made.source.replaceAll("\n", " "))
          continue
        }
        // An item that begins with code keeps its number.
        if (!isBegun) begin("")
        if (made.kind !== "line") out.push(made)
        else if (isList) {
          const source = isNear ? unlike(made.source, listAbove) : made.source
          out.push(isNear ? { source: below(source), kind: "line" } : { source, kind: "own" })
          listAbove = source
        } else if (!isNear || !append(out, made.source)) {
          out.push({ source: made.source, kind: "own" })
          isNear = false
        }
        isNear &&= made.kind === "line"
        if (!isNear) listAbove = ""
      }
    }
    if (!isBegun) begin("")
  })
  return out
}

/** Lines of a list below another's line; only a one may follow on a line of text at once. */
const below = (source: string): string =>
  (/^(?!1[.)] )\d/.test(source) ? "\n" : "") + source.replaceAll(/^(?=.)/gm, "    ")

/** An item that is a heading. */
const headed = /(?:^|\n)(?: *(?:-|\d{1,9}[.)]) )+#{1,6}(?: [^\n]*)?$/

/** Goes on with a further paragraph in the last line; not in a heading's. */
const append = (out: Array<Block>, source: string): boolean => {
  const last = out[out.length - 1]!
  if (headed.test(last.source)) return false
  out[out.length - 1] = { ...last, source: `${last.source}<br>${source.replaceAll("\n", "<br>")}` }
  return true
}

const block = (node: Mdast.RootContent, context: Context): ReadonlyArray<Block> => {
  switch (node.type) {
    case "paragraph":
      return one(inlines(node.children, context).trim(), "line")
    case "heading": {
      const source = inlines(node.children, context).replaceAll(/\s*\n\s*/g, " ")
      return one(`${"#".repeat(node.depth)} ${source}`.trimEnd(), "own")
    }
    case "thematicBreak":
      return one(Markdown.rule.source, "own")
    case "code": {
      const name = language(/^[^\s{,:]*/.exec(node.lang ?? "")![0])
      return one(Markdown.codeBlock(node.value, name).source, "margin")
    }
    case "blockquote": {
      const inner = allUnlike(blocks(node.children, context))
      return inner.map((made) =>
        made.kind === "margin" ? made : { source: made.source.replaceAll(/^/gm, "> "), kind: "own" }
      )
    }
    case "list":
      return list(node, context)
    case "table":
      return one(table(node, context), "margin")
    case "definition":
      // A list of sources that nothing refers to is text as well.
      return context.used.has(node.identifier)
        ? []
        : one(`${text(`[${node.label ?? node.identifier}]:`)} ${link(text(node.url), node.url)}`, "line")
    case "footnoteDefinition":
    case "yaml":
      return []
    default:
      return one(inline(node as Inline, context, ""), "line")
  }
}

/** Blocks with HTML in Markdown's own. */
const expanded = (
  nodes: ReadonlyArray<Mdast.RootContent>,
  { rules }: Context
): ReadonlyArray<Mdast.RootContent> =>
  nodes.flatMap((node) =>
    node.type === "html"
      ? blocksOfHtml(node.value, rules)
      : node.type === "paragraph"
        ? paragraphOfHtml(node, rules)
        : [node]
  )

/** Joins what belongs together: the lines of a list, the paragraphs of a quotation. */
const blocks = (nodes: ReadonlyArray<Mdast.RootContent>, context: Context): ReadonlyArray<Block> => {
  const out: Array<Block> = []
  for (const node of expanded(nodes, context)) {
    const made = block(node, context)
    if (node.type !== "list" && node.type !== "blockquote") {
      out.push(...made)
      continue
    }
    const kind = node.type === "list" ? "line" : "own"
    let lines: Array<string> = []
    const close = () => {
      if (lines.length > 0) out.push({ source: lines.join(kind === "line" ? "\n" : "\n> \n"), kind })
      lines = []
    }
    for (const each of made) {
      if (each.kind === kind) lines.push(each.source)
      else {
        close()
        out.push(each)
      }
    }
    close()
  }
  return out
}

/** Right below another list with numbers, a list has other marks: it would go on with the numbers of the first. */
const unlike = (source: string, before: string): string => {
  const mark = /^\d{1,9}([.)]) /.exec(source)?.[1]
  if (mark === undefined || /^\d{1,9}([.)]) /.exec(lastAtMargin(before))?.[1] !== mark) return source
  return source.replaceAll(/^(\d{1,9})[.)] /gm, mark === "." ? "$1) " : "$1. ")
}

/** The last line that stands at the margin. */
const lastAtMargin = (source: string): string => source.split("\n").findLast((line) => /^\S/.test(line)) ?? ""

const allUnlike = (all: ReadonlyArray<Block>, above = ""): ReadonlyArray<Block> => {
  const out: Array<Block> = []
  for (const each of all) {
    const source = unlike(each.source, out[out.length - 1]?.source ?? above)
    out.push({ ...each, source })
  }
  return out
}

/**
 * Ordinary Markdown in the Markdown of a card.
 *
 * Headings, emphasis, lists, quotations, tables and code stay what they are, lists and quotations down to 32 in each other:
 * what is deeper becomes text. Marks count beside the punctuation of Chinese, Japanese and Korean too (`**中文。**后`), and get
 * a space where a card would not see them. Languages of code get the
 * platform's names; code and tables inside of lists and quotations move to the margin, where alone the platform knows
 * them. Images without a key, and links that the platform does not follow, become links and text. HTML becomes Markdown
 * where there is one for it, and other tags are left out with their text kept; the platform's own are shown as text. Of the text
 * nothing is lost but comments, scripts and the titles of links.
 *
 * What is converted reads on a card as the source reads: the same blocks in the same order, with the same text. But for this:
 * what follows code or a table inside of a list or a quotation stands beside it, further paragraphs of a list's item follow
 * it after a break, and a row with more cells than the table's head gives the head empty ones.
 *
 * No text can become a tag of the platform, such as a mention, unless `tags` allows it.
 *
 * @example
 * import * as CommonMark from "@effect-feishu/cards/CommonMark"
 *
 * Card.markdown(CommonMark.convert(answer))
 *
 * @since 0.1.0
 * @category conversions
 */
export const convert = (markdown: string, options: Options = {}): Markdown.Markdown => {
  const head = before(options.definitions)
  const source = head + markdown
  const tree = parse(source)
  const definitions = new Map<string, Mdast.Definition>()
  const notes = new Map<string, Mdast.FootnoteDefinition>()
  const used = new Set<string>()
  const collect = (node: Mdast.Nodes): void => {
    if (node.type === "linkReference" || node.type === "imageReference") used.add(node.identifier)
    if (node.type === "definition" && !definitions.has(node.identifier))
      definitions.set(node.identifier, node)
    if (node.type === "definition" && node.position!.start.offset! < head.length) used.add(node.identifier)
    if (node.type === "footnoteDefinition" && !notes.has(node.identifier)) notes.set(node.identifier, node)
    if ("children" in node) node.children.forEach(collect)
  }
  collect(tree)
  const rules = { allowed: options.tags ?? [] }
  const margin = new Map<Mdast.Nodes, { readonly end: string; readonly first: number | undefined }>()
  const top = tree.children.filter((node) => node.position!.start.offset! >= head.length)
  for (const [index, node] of top.entries()) {
    const place = node.position!.start.offset!
    const [, end] = /^\d{1,9}([.)])/.exec(source.slice(place, place + 10)) ?? []
    if (node.type === "list" && end !== undefined) {
      const { firstNumber } = options
      margin.set(node, { end, first: index === 0 ? firstNumber : undefined })
    }
  }
  const context: Context = { options, rules, margin, used, definitions, notes, footnotes: [], tables: 0 }
  const out = [...blocks(tree.children, context)]
  // Footnotes in the order of their numbers; one may refer to another.
  for (let index = 0; index < context.footnotes.length; index++)
    out.push(...noteOf(`[${index + 1}]`, notes.get(context.footnotes[index]!)?.children ?? [], context))
  // Notes that nothing refers to are text as well.
  for (const [identifier, note] of notes)
    if (!context.footnotes.includes(identifier))
      out.push(...noteOf(`[^${note.label ?? identifier}]`, note.children, context))
  return Markdown.raw(
    allUnlike(out, options.above)
      .map(({ source }) => source)
      .join("\n\n")
  )
}

/** What is read, made when it is needed first: what it counts it keeps by text. */
let syntax: Parameters<typeof fromMarkdown>[1]

/** Definitions from elsewhere stand before a text: what is open at its end would take them in. */
const before = (definitions = ""): string => (definitions === "" ? "" : `${definitions}\n\n`)

const parse = (markdown: string, depth = 0): Mdast.Root => {
  syntax ??= { extensions: extensions(), mdastExtensions: [gfmFromMarkdown()] }
  const tree = fromMarkdown(markdown, syntax)
  if (fullStop.test(markdown) && /:\/\/|www\./i.test(markdown)) endAddresses(tree, depth)
  return tree
}

/** Punctuation of Chinese and Japanese, which has no space behind it. */
const fullStop = /[\u3001-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65“”‘’…]/

/** An address in a text ends where a sentence of Chinese goes on: to Markdown it would go on up to the next space. */
const endAddresses = (parent: Mdast.Parents, depth: number): void => {
  const children = parent.children.flatMap((node): ReadonlyArray<Mdast.RootContent> => {
    if (node.type !== "link") {
      if ("children" in node) endAddresses(node, depth)
      return [node]
    }
    const literal = plainText(node)
    // What was found in a text that was read before has no place.
    const start = node.position?.start.offset ?? 0
    const length = node.position === undefined ? literal.length : node.position.end.offset! - start
    const [head] = /^(?:https?:\/\/|www\.)?[^]/i.exec(literal) ?? [""]
    const at = head.length + literal.slice(head.length).search(fullStop)
    // Where it does not stand as it is, somebody has said where it ends.
    const isBare = length === literal.length && node.url.endsWith(literal)
    if (!isBare || at < head.length) return [node]
    const shown = { type: "text", value: literal.slice(0, at) } as const
    const url = node.url.slice(0, node.url.length - literal.length + at)
    const position = node.position && {
      ...node.position,
      end: { ...node.position.end, offset: start + at }
    }
    const link = { ...node, url, children: [shown], position }
    return [link, ...behindAddress(literal.slice(at), start + at, depth)]
  })
  parent.children = children as typeof parent.children
}

/** Addresses in one word of which each is looked for behind the one before it. */
const mostAddresses = 20

const behindAddress = (text: string, offset: number, depth: number): ReadonlyArray<Mdast.PhrasingContent> => {
  const [first] = depth < mostAddresses ? parse(text, depth + 1).children : []
  if (first?.type !== "paragraph") return [{ type: "text", value: text }]
  const move = (node: Mdast.Nodes): void => {
    if (node.position !== undefined) {
      node.position.start.offset! += offset
      node.position.end.offset! += offset
    }
    if ("children" in node) node.children.forEach(move)
  }
  move(first)
  return first.children
}

/**
 * Ordinary Markdown as text that a card shows as it is written, with its marks, but with the characters that entities and
 * backslashes stand for: for what cannot be shown otherwise.
 *
 * @example
 * CommonMark.literal("**a** &copy;") // shown as: **a** ©
 *
 * @since 0.1.0
 * @category conversions
 */
export const literal = (markdown: string): Markdown.Markdown =>
  Markdown.raw(Markdown.escape(decodeString(markdown)))

/**
 * What a text says of links by their labels.
 *
 * @since 0.1.0
 * @category models
 */
export interface References {
  /** The addresses that it defines, by label, in their order; the first of a label counts. */
  readonly defined: ReadonlyMap<string, string>
  /** The labels that it refers to and that are defined, in it or elsewhere. */
  readonly used: ReadonlySet<string>
}

/**
 * What a text defines for links and pictures, and what it refers to of that and of `definitions` from elsewhere, for a text
 * that is converted in pieces: a definition may come in another piece than what refers to it.
 *
 * Labels are as Markdown compares them: in lower case, with one space for any white space. `definitions` are those that
 * `convert` takes.
 *
 * @example
 * CommonMark.references("see [this][a]", "[a]: https://a.example").used // Set { "a" }
 *
 * @since 0.1.0
 * @category conversions
 */
export const references = (markdown: string, definitions = ""): References => {
  const defined = new Map<string, string>()
  const used = new Set<string>()
  const head = before(definitions)
  const visit = (node: Mdast.Nodes): void => {
    if (node.type === "linkReference" || node.type === "imageReference") used.add(node.identifier)
    if (node.type === "definition" && node.position!.start.offset! >= head.length)
      defined.set(node.identifier, defined.get(node.identifier) ?? node.url)
    if ("children" in node) node.children.forEach(visit)
  }
  visit(parse(head + markdown))
  return { defined, used }
}

/**
 * A definition of a link as `convert` takes it.
 *
 * @example
 * CommonMark.definition("a", "https://a.example") // "[a]: <https://a.example>"
 *
 * @since 0.1.0
 * @category conversions
 */
export const definition = (label: string, url: string): string =>
  `[${label}]: <${url.replaceAll(/[<>\\&]/g, "\\$&").replaceAll(/\s/g, encodeURIComponent)}>`

/**
 * From where to where a text is not to be cut, in UTF-16 units and in their order: through a table's head or row, a link, code, a
 * picture, a tag with what stands in it, or HTML. Where there is no other place, `isTight` leaves out what can be cut if it must
 * be: rows and HTML between their cells, words and tags.
 *
 * @since 0.1.0
 * @category conversions
 */
export const unparted = (
  markdown: string,
  isTight = false
): ReadonlyArray<readonly [start: number, end: number]> => {
  const ranges: Array<readonly [number, number]> = []
  let seen = 0
  const from = (node: Mdast.Nodes) => node.position!.start.offset!
  const to = (node: Mdast.Nodes) => (seen = node.position!.end.offset!)
  /** An address that was found in a text that was read before has no place of its own. */
  const address = (node: Mdast.Link) => {
    const literal = plainText(node)
    const start = markdown.indexOf(literal, seen)
    if (start === -1) return
    seen = start + literal.length
    ranges.push([start, seen])
  }
  const lineOf = (node: Mdast.Nodes) => markdown.lastIndexOf("\n", from(node) - 1) + 1
  const tags = (node: Mdast.Html) => {
    for (const { 0: tag, index } of node.value.matchAll(/<[^<>]*>/g))
      ranges.push([from(node) + index, from(node) + index + tag.length])
  }
  const visit = (node: Mdast.Nodes, isItem = false): void => {
    switch (node.type) {
      case "blockquote":
        // In a list's item hardly anything says where it goes on.
        if (isItem && !isTight) ranges.push([from(node), to(node)])
        break
      case "table": {
        if (isTight) break
        const [head, first, ...rows] = node.children
        ranges.push([lineOf(node), to(first ?? node)])
        for (const row of head === undefined ? [] : rows) ranges.push([lineOf(row), to(row)])
        return
      }
      case "link":
        if (node.position === undefined) {
          address(node)
          return
        }
        ranges.push([from(node), to(node)])
        return
      case "linkReference":
      case "image":
      case "imageReference":
      case "inlineCode":
      case "footnoteReference":
      case "definition":
        ranges.push([from(node), to(node)])
        return
      case "html":
        if (isTight) tags(node)
        else ranges.push([from(node), to(node)])
        return
    }
    if (!("children" in node)) return
    ranges.push(...elements(node.children).map(([open, end]) => [from(open), to(end)] as const))
    for (const child of node.children) visit(child, node.type === "listItem")
  }
  visit(parse(markdown))
  return ranges.sort(([one], [other]) => one - other)
}

/** Tags in a line with those that end them. */
const elements = (
  nodes: ReadonlyArray<Mdast.Nodes>
): ReadonlyArray<readonly [open: Mdast.Nodes, end: Mdast.Nodes]> => {
  const out: Array<readonly [Mdast.Nodes, Mdast.Nodes]> = []
  const open: Array<{ readonly name: string; readonly node: Mdast.Nodes }> = []
  for (const node of nodes) {
    const [, slash, tag] = node.type === "html" ? (/^<(\/?)([a-z][\w-]*)/i.exec(node.value) ?? []) : []
    if (tag === undefined) continue
    const name = tag.toLowerCase()
    if (slash === "") {
      open.push({ name, node })
      continue
    }
    const at = open.findLastIndex((each) => each.name === name)
    if (at === -1) continue
    out.push([open[at]!.node, node])
    open.length = at
  }
  return out
}

/** A footnote behind its mark. */
const noteOf = (
  mark: string,
  children: ReadonlyArray<Mdast.RootContent>,
  context: Context
): ReadonlyArray<Block> => {
  const made = blocks(children, context)
  const [first] = made
  return first?.kind === "line" && children[0]?.type === "paragraph"
    ? [{ ...first, source: `${text(mark)} ${first.source}` }, ...made.slice(1)]
    : [...one(text(mark), "line"), ...made]
}
