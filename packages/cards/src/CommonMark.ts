/**
 * Ordinary Markdown (CommonMark and GFM), such as people and language models write, in the Markdown of a card.
 *
 * In a module of its own because of the parser that it loads: import it from `@effect-feishu/cards/CommonMark`.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/rich-text
 * @since 0.1.0
 */
import type * as Mdast from "mdast"
import { fromMarkdown } from "mdast-util-from-markdown"
import { gfmFromMarkdown } from "mdast-util-gfm"
import { extensions } from "./internal/nesting.js"
import * as Markdown from "./Markdown.js"

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
  /[*`<>[\]\\~|$]|_(?!\w)|(?<![\p{L}\p{N}_])_|&(?=#?\w+;)|:(?=\w+:|\/\/)|(?<=^[ \t]*)(?:#+(?=\s|$)|[-+=](?=\s|$|[-=])|(?<=^[ \t]*\d{1,9})[.)](?=\s|$))|(?<=\bwww)\.|(?<=\S)@(?=\w)/gmu

const text = (value: string): string =>
  value.replaceAll(special, (match) =>
    Array.from(match, (character) => (character === "~" ? "&sim;" : `&#${character.charCodeAt(0)};`)).join("")
  )

/** Tags of HTML that Markdown can say: what their beginning and their end become. */
const html: Readonly<Record<string, readonly [string, string]>> = {
  b: ["**", "**"],
  strong: ["**", "**"],
  i: ["*", "*"],
  em: ["*", "*"],
  s: ["~~", "~~"],
  del: ["~~", "~~"],
  strike: ["~~", "~~"],
  br: ["<br>", ""],
  hr: ["<hr>", ""]
}

/** Tags of HTML that only arrange what is in them. */
const plain = new Set(
  "p div span u ins sub sup small big mark center details summary section article table thead tbody tr ul ol li dl dt dd kbd abbr figure figcaption picture".split(
    " "
  )
)

const cells = new Set(["td", "th"])

const breaking = new Set(
  "p div details summary section article tr ul ol li dl dt figure figcaption".split(" ")
)

interface Context {
  readonly options: Options
  /** Labels of definitions that something refers to. */
  readonly used: ReadonlySet<string>
  readonly definitions: ReadonlyMap<string, Mdast.Definition>
  readonly footnotes: Array<string>
  readonly notes: ReadonlyMap<string, Mdast.FootnoteDefinition>
  tables: number
}

/** A tag, a comment or text of HTML in the card's Markdown. */
const convertHtml = (source: string, context: Context): string => {
  const allowed = context.options.tags ?? []
  let out = ""
  let last = 0
  for (const match of source.matchAll(/<!--[^]*?-->|<(\/?)([a-zA-Z][\w-]*)((?:\s[^<>]*)?)\/?>/g)) {
    out += text(source.slice(last, match.index))
    last = match.index + match[0].length
    const [whole, close, tag = "", attributes = ""] = match
    const name = tag.toLowerCase()
    if (whole.startsWith("<!--")) continue
    if (allowed.includes(name)) out += whole
    else if (Object.hasOwn(html, name)) out += html[name]![close ? 1 : 0]
    else if (name === "img" && !close) {
      const attribute = (key: string) =>
        new RegExp(`${key}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`)
          .exec(attributes)
          ?.slice(1)
          .find(Boolean)
      out += image(attribute("src") ?? "", attribute("alt") ?? "", context)
    } else if (cells.has(name)) out += !close && /\S$/.test(out) ? " " : ""
    else if (plain.has(name)) out += breaking.has(name) && out !== "" && !out.endsWith("\n") ? "\n" : ""
    else out += text(whole)
  }
  // A tag that has a line of its own would begin a block of HTML and take the lines below it along.
  return (out + text(source.slice(last)))
    .replaceAll(/<br>[ \t]*\n\s*/g, "<br>")
    .replaceAll(/\s*<hr>\s*/g, "\n\n<hr>\n\n")
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
  const pieces = nodes
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
      return Markdown.code(node.value).source
    case "break":
      return "<br>"
    case "html":
      return convertHtml(node.value, context)
    case "link": {
      const content = inlines(node.children, context, `${within} link`)
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

/** What a block becomes: lines that may stand in a list or a quotation, or lines that have to begin at the margin. */
interface Block {
  readonly source: string
  readonly flush: boolean
}

const line = (source: string): ReadonlyArray<Block> => [{ source, flush: false }]
const flush = (source: string): ReadonlyArray<Block> => [{ source, flush: true }]

const cellText = (cell: Mdast.TableCell, context: Context): string =>
  inlines(cell.children, context)
    .replaceAll(/\s*\n\s*/g, "<br>")
    .replaceAll(/(?<!\\)\|/g, "\\|")

const table = (node: Mdast.Table, context: Context): string => {
  const width = node.children[0]?.children.length ?? 0
  const row = (cells: ReadonlyArray<string>) =>
    `| ${Array.from({ length: width }, (_, index) => cells[index] ?? "").join(" | ")} |`
  if (context.tables >= (context.options.maxTables ?? 4)) {
    // As code, from plain text: a code block shows no entities.
    const cells = node.children.map((one) => one.children.map((cell) => plainText(cell)))
    const widths = Array.from({ length: width }, (_, index) =>
      Math.max(...cells.map((one) => columns(one[index] ?? "")))
    )
    const lines = cells.map((one) =>
      widths
        .map((most, index) => (one[index] ?? "") + " ".repeat(most - columns(one[index] ?? "")))
        .join(" | ")
        .trimEnd()
    )
    lines.splice(1, 0, widths.map((most) => "-".repeat(most)).join(" | "))
    return Markdown.codeBlock(lines.join("\n")).source
  }
  context.tables++
  const [head, ...body] = node.children.map((one) => row(one.children.map((cell) => cellText(cell, context))))
  const align = row(
    Array.from({ length: width }, (_, index) => {
      const side = node.align?.[index]
      return side === "center" ? ":---:" : side === "right" ? "---:" : side === "left" ? ":---" : "---"
    })
  )
  return [head, align, ...body].join("\n")
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
  node.children.forEach((item, index) => {
    const bullet = node.ordered ? `${(node.start ?? 1) + index}.` : "-"
    const box = item.checked == null ? "" : item.checked ? "☑ " : "☐ "
    let first = true
    for (const child of item.children) {
      for (const block of blocks([child], context)) {
        // Code and tables begin at the margin: inside of a list they would be indented.
        if (block.flush) {
          out.push(block)
          first = false
          continue
        }
        const nested = child.type === "list"
        if (first && !nested)
          out.push({ source: `${bullet} ${box}${block.source.replaceAll("\n", " ")}`, flush: false })
        else {
          if (first) out.push({ source: `${bullet} ${box}`.trimEnd(), flush: false })
          // Four spaces per level. What is no list would become code there, and continues the line.
          if (nested) out.push({ source: block.source.replaceAll(/^/gm, "    "), flush: false })
          else append(out, block.source)
        }
        first = false
      }
    }
    if (item.children.length === 0) out.push({ source: `${bullet} ${box}`.trimEnd(), flush: false })
  })
  return out
}

/** Goes on with a further paragraph in the last line. */
const append = (out: Array<Block>, source: string) => {
  const last = out[out.length - 1]
  const one = source.replaceAll("\n", "<br>")
  if (last === undefined || last.flush) out.push({ source: one, flush: false })
  else out[out.length - 1] = { source: `${last.source}<br>${one}`, flush: false }
}

const block = (node: Mdast.RootContent, context: Context): ReadonlyArray<Block> => {
  switch (node.type) {
    case "paragraph":
      return line(inlines(node.children, context))
    case "heading":
      return line(`${"#".repeat(node.depth)} ${inlines(node.children, context).replaceAll(/\s*\n\s*/g, " ")}`)
    case "thematicBreak":
      return line(Markdown.rule.source)
    case "code":
      return flush(Markdown.codeBlock(node.value, language(/^[^\s{,:]*/.exec(node.lang ?? "")![0])).source)
    case "html": {
      const source = convertHtml(node.value, context).trim()
      return source === "" ? [] : line(source)
    }
    case "blockquote":
      return blocks(node.children, context).map((one) =>
        one.flush ? one : { source: one.source.replaceAll(/^/gm, "> "), flush: false }
      )
    case "list":
      return list(node, context)
    case "table":
      return flush(table(node, context))
    case "definition":
      // A list of sources that nothing refers to is text as well.
      return context.used.has(node.identifier)
        ? []
        : line(`${text(`[${node.label ?? node.identifier}]:`)} ${link(text(node.url), node.url)}`)
    case "footnoteDefinition":
    case "yaml":
      return []
    default:
      return line(inline(node as Inline, context, ""))
  }
}

/** Joins blocks: the lines of a list stand close together, other blocks apart. */
const blocks = (nodes: ReadonlyArray<Mdast.RootContent>, context: Context): ReadonlyArray<Block> => {
  const out: Array<Block> = []
  for (const node of nodes) {
    const made = block(node, context)
    if (node.type !== "list" && node.type !== "blockquote") {
      out.push(...made)
      continue
    }
    // One block of the lines between what stands at the margin.
    let lines: Array<string> = []
    const close = () => {
      if (lines.length > 0)
        out.push({ source: lines.join(node.type === "list" ? "\n" : "\n> \n"), flush: false })
      lines = []
    }
    for (const one of made) {
      if (one.flush) {
        close()
        out.push(one)
      } else lines.push(one.source)
    }
    close()
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
 * where there is one for it; tags that only arrange or adorn are left out, all others are shown as text. Of the text
 * nothing is lost but comments and the titles of links.
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
  const tree = fromMarkdown(markdown, { extensions: extensions(), mdastExtensions: [gfmFromMarkdown()] })
  const definitions = new Map<string, Mdast.Definition>()
  const notes = new Map<string, Mdast.FootnoteDefinition>()
  const used = new Set<string>()
  const collect = (node: Mdast.Nodes): void => {
    if (node.type === "linkReference" || node.type === "imageReference") used.add(node.identifier)
    if (node.type === "definition" && !definitions.has(node.identifier))
      definitions.set(node.identifier, node)
    if (node.type === "footnoteDefinition" && !notes.has(node.identifier)) notes.set(node.identifier, node)
    if ("children" in node) node.children.forEach(collect)
  }
  collect(tree)
  const context: Context = { options, used, definitions, notes, footnotes: [], tables: 0 }
  const out = blocks(tree.children, context).map((one) => one.source)
  // Footnotes in the order of their numbers; one may refer to another.
  for (let index = 0; index < context.footnotes.length; index++) {
    const note = notes.get(context.footnotes[index]!)
    const source =
      note === undefined
        ? ""
        : blocks(note.children, context)
            .map((one) => one.source)
            .join("\n\n")
    out.push(`${text(`[${index + 1}]`)} ${source}`)
  }
  // Notes that nothing refers to are text as well.
  for (const [identifier, note] of notes)
    if (!context.footnotes.includes(identifier))
      out.push(...blocks(note.children, context).map((one) => one.source))
  return Markdown.raw(out.join("\n\n"))
}
