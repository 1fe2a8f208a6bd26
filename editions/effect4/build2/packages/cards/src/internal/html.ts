/**
 * HTML in Markdown, as the nodes of Markdown that say the same: a block of HTML, or the tags that stand in a line.
 *
 * It is read as leniently as a browser reads it: what is not closed ends with what it stands in, and an end without a
 * beginning is passed over.
 */
import type * as Mdast from "mdast"
import { decodeString } from "micromark-util-decode-string"

/** What is kept as it is, and what is shown as text: the platform's own tags. */
export interface Rules {
  /** Tags that may stand as they are. */
  readonly allowed: ReadonlyArray<string>
}

interface Element {
  readonly name: string
  readonly attributes: string
  readonly children: Array<Child>
}

type Child = Element | Mdast.PhrasingContent

const isElement = (child: Child): child is Element => "name" in child && "attributes" in child

/** Tags that stand for something on a card: shown as text, since whoever writes them means them to act. */
const platform = new Set("at person text_tag number_tag local_datetime raw link audio".split(" "))

const marks: Readonly<Record<string, "strong" | "emphasis" | "delete">> = {
  b: "strong",
  strong: "strong",
  i: "emphasis",
  em: "emphasis",
  cite: "emphasis",
  s: "delete",
  del: "delete",
  strike: "delete"
}

const codes = new Set("code kbd samp tt".split(" "))

/** Tags without content. */
const voids = new Set("br hr img input wbr source track meta col area base embed param".split(" "))

/** Tags that begin a line of their own. */
const breaking = new Set(
  "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre search section select summary table tbody td tfoot th thead tr ul".split(
    " "
  )
)

/** The other tags of HTML: they adorn, and their text is kept. */
const adorning = new Set(
  "a abbr acronym b bdi bdo big blink br button canvas cite code data datalist del dfn em font i iframe img input ins kbd label map mark marquee meter nobr noscript object output picture progress q rp rt ruby s samp small source span strike strong sub sup svg template textarea time title track tt u var video wbr area base col colgroup embed param path g".split(
    " "
  )
)

/** Tags in each other; what is deeper stands beside them. */
const maxDepth = 64

/** Tags whose content nobody sees. */
const unseen = new Set(["script", "style"])

/** What a tag ends that is still open, as far as the tag that holds it. */
const ends: Readonly<
  Record<string, { readonly of: ReadonlyArray<string>; readonly within: ReadonlyArray<string> }>
> = {
  li: { of: ["li"], within: ["ul", "ol", "menu"] },
  dt: { of: ["dt", "dd"], within: ["dl"] },
  dd: { of: ["dt", "dd"], within: ["dl"] },
  tr: { of: ["tr"], within: ["table"] },
  td: { of: ["td", "th"], within: ["tr", "table"] },
  th: { of: ["td", "th"], within: ["tr", "table"] },
  p: { of: ["p"], within: ["div", "li", "td", "th", "blockquote", "section", "article", "details"] }
}

/** Comments, declarations and tags. No tag goes over another's beginning, which keeps the search linear. */
const markup =
  /<!--[^]*?(?:-->|$)|<![a-zA-Z[][^>]*>|<\?[^]*?(?:\?>|$)|<(\/?)([a-zA-Z][\w:-]*)((?:[\s/](?:[^<>"']|"[^"<]*"|'[^'<]*')*)?)>/g

/** Text of HTML: entities become characters, and nothing else is escaped. */
const decode = (source: string): string => decodeString(source.replaceAll("\\", "\\\\"))

/** The value of an attribute; empty when it is not there. */
const attribute = ({ attributes }: Element, name: string): string => {
  const found = new RegExp(`(?:^|[\\s/"'])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(
    attributes
  )
  return decode(found?.slice(1).find((value) => value !== undefined) ?? "")
}

const textNode = (value: string): Mdast.Text => ({ type: "text", value })

/** Builds the tree from what comes, in its order. */
class Builder {
  readonly root: Element = { name: "", attributes: "", children: [] }
  private readonly open: Array<Element> = [this.root]
  /** Open tags whose name nobody knows, and where they stand: to be text again if nothing closes them. */
  private readonly strangers = new Map<Element, string>()

  constructor(private readonly rules: Rules) {}

  private get top(): Element {
    return this.open[this.open.length - 1]!
  }

  add(child: Child): void {
    if (!unseen.has(this.top.name)) this.top.children.push(child)
  }

  html(source: string): void {
    let last = 0
    for (const match of source.matchAll(markup)) {
      this.text(source.slice(last, match.index))
      last = match.index + match[0].length
      if (match[2] !== undefined) this.tag(match[0], match[1] === "/", match[2], match[3] ?? "")
    }
    this.text(source.slice(last))
  }

  private text(source: string): void {
    if (source !== "") this.add(textNode(decode(source)))
  }

  private tag(whole: string, isEnd: boolean, tag: string, attributes: string): void {
    const name = tag.toLowerCase()
    if (this.rules.allowed.includes(name)) return this.add({ type: "html", value: whole })
    if (platform.has(name)) return this.add(textNode(whole))
    if (isEnd) return this.end(name)
    const closing = ends[name]
    if (closing !== undefined) this.endAny(closing.of, closing.within)
    const element: Element = { name, attributes, children: [] }
    this.add(element)
    if (voids.has(name)) return
    // `<T>` in the middle of a sentence is no tag, whereas `<my-box>x</my-box>` is one.
    const isStranger = !breaking.has(name) && !adorning.has(name) && !unseen.has(name)
    if (isStranger && attributes.trim() === "") this.strangers.set(element, whole)
    const isClosed = attributes.endsWith("/") && !breaking.has(name)
    if (!isClosed && this.open.length < maxDepth) this.open.push(element)
  }

  private end(name: string): void {
    const index = this.open.findLastIndex((element) => element.name === name)
    if (index < 1) return
    this.strangers.delete(this.open[index]!)
    this.open.length = index
  }

  private endAny(names: ReadonlyArray<string>, within: ReadonlyArray<string>): void {
    for (let index = this.open.length - 1; index > 0; index--) {
      const { name } = this.open[index]!
      if (names.includes(name)) this.open.length = index
      if (within.includes(name)) return
    }
  }

  done(): ReadonlyArray<Child> {
    for (const [element, whole] of this.strangers) element.children.unshift(textNode(whole))
    return this.root.children
  }
}

const textOf = (child: Child): string => {
  if (isElement(child)) return child.name === "br" ? "\n" : child.children.map(textOf).join("")
  if ("value" in child) return child.value
  if (child.type === "break") return "\n"
  return "children" in child ? child.children.map(textOf).join("") : "alt" in child ? (child.alt ?? "") : ""
}

const isBlank = (nodes: ReadonlyArray<Mdast.PhrasingContent>): boolean =>
  nodes.every((node) => node.type === "break" || (node.type === "text" && node.value.trim() === ""))

/** Without blank text and breaks at its ends. */
const trimmed = (nodes: ReadonlyArray<Mdast.PhrasingContent>): Array<Mdast.PhrasingContent> => {
  let [start, end] = [0, nodes.length]
  while (start < end && isBlank([nodes[start]!])) start++
  while (end > start && isBlank([nodes[end - 1]!])) end--
  return nodes.slice(start, end)
}

/** What stands in one line: blocks in it become lines, parted by breaks. */
const phrasing = (children: ReadonlyArray<Child>, isSource: boolean): Array<Mdast.PhrasingContent> => {
  const out: Array<Mdast.PhrasingContent> = []
  const newLine = () => {
    if (out.length > 0 && out[out.length - 1]!.type !== "break") out.push({ type: "break" })
  }
  for (const child of children) {
    if (!isElement(child)) {
      // White space of HTML is one space, unless Markdown has seen to it.
      out.push(child.type === "text" && isSource ? textNode(child.value.replaceAll(/\s+/g, " ")) : child)
      continue
    }
    const isLine = breaking.has(child.name) && child.name !== "td" && child.name !== "th"
    if (isLine) newLine()
    out.push(...inlineOf(child, isSource))
    if (isLine) newLine()
    else if (child.name === "td" || child.name === "th") out.push(textNode(" "))
  }
  return out
}

const inlineOf = (element: Element, isSource: boolean): ReadonlyArray<Mdast.PhrasingContent> => {
  const { children, name } = element
  const inner = () => phrasing(children, isSource)
  const mark = marks[name]
  if (mark !== undefined) return [{ type: mark, children: inner() }]
  if (codes.has(name)) return [{ type: "inlineCode", value: children.map(textOf).join("") }]
  switch (name) {
    case "a": {
      const url = attribute(element, "href")
      return url === "" ? inner() : [{ type: "link", url, children: trimmed(inner()) }]
    }
    case "img": {
      const url = attribute(element, "src")
      const alt = attribute(element, "alt")
      return url === "" ? (alt === "" ? [] : [textNode(alt)]) : [{ type: "image", url, alt }]
    }
    case "video":
    case "iframe": {
      const url = attribute(element, "src")
      return url === ""
        ? inner()
        : [{ type: "link", url, children: [textNode(attribute(element, "title") || url)] }]
    }
    case "br":
    case "hr":
      return [{ type: "break" }]
    case "input": {
      if (attribute(element, "type").toLowerCase() !== "checkbox")
        return [textNode(attribute(element, "value"))]
      return [textNode(/\bchecked\b/i.test(element.attributes) ? "☑ " : "☐ ")]
    }
    case "pre":
      return linesOfCode(children.map(textOf).join(""))
    case "q":
      return [textNode("“"), ...inner(), textNode("”")]
    case "li":
      return [textNode("• "), ...trimmed(inner())]
    default:
      return inner()
  }
}

/** In a line the lines of code are code each, parted by breaks. */
const linesOfCode = (source: string): ReadonlyArray<Mdast.PhrasingContent> => {
  const out: Array<Mdast.PhrasingContent> = []
  const lines = source.replaceAll(/^\r?\n|\s+$/g, "").split(/\r?\n/)
  for (const [index, value] of lines.entries()) {
    if (index > 0) out.push({ type: "break" })
    if (value.trim() !== "") out.push({ type: "inlineCode", value })
  }
  return out
}

const has = (children: ReadonlyArray<Child>, names: ReadonlySet<string>): boolean =>
  children.some((child) => isElement(child) && (names.has(child.name) || has(child.children, names)))

/** Blocks, and paragraphs of what stands between them. */
const flow = (children: ReadonlyArray<Child>, isSource: boolean): Array<Mdast.RootContent> => {
  const out: Array<Mdast.RootContent> = []
  let line: Array<Child> = []
  const close = () => {
    const nodes = trimmed(phrasing(line, isSource))
    if (nodes.length > 0) out.push({ type: "paragraph", children: nodes })
    line = []
  }
  for (const child of children) {
    if (!isElement(child)) line.push(child)
    else if (breaking.has(child.name)) {
      close()
      out.push(...blocksOf(child, isSource))
    } else if (has([child], breaking)) {
      // Marks and links around blocks go with each of them.
      close()
      out.push(...flow(child.children, isSource))
    } else line.push(child)
  }
  close()
  return out
}

const blocksOf = (element: Element, isSource: boolean): ReadonlyArray<Mdast.RootContent> => {
  const { children, name } = element
  const inner = () => flow(children, isSource)
  switch (name) {
    case "h1":
    case "h2":
    case "h3":
    case "h4":
    case "h5":
    case "h6": {
      const nodes = trimmed(phrasing(children, isSource))
      const depth = Number(name[1]) as Mdast.Heading["depth"]
      return nodes.length === 0 ? [] : [{ type: "heading", depth, children: nodes }]
    }
    case "hr":
      return [{ type: "thematicBreak" }]
    case "pre": {
      const code = children.find((child): child is Element => isElement(child) && child.name === "code")
      const names = attribute(code ?? element, "class") || attribute(element, "lang")
      const lang = /(?:^|\s)(?:lang(?:uage)?|highlight-source)-([\w+#-]+)/.exec(names)?.[1] ?? null
      const value = children
        .map(textOf)
        .join("")
        .replace(/^\r?\n/, "")
        .replace(/\r?\n[ \t]*$/, "")
      return value.trim() === "" ? [] : [{ type: "code", lang, value }]
    }
    case "blockquote": {
      const nodes = inner()
      return nodes.length === 0 ? [] : [{ type: "blockquote", children: nodes as Array<Mdast.BlockContent> }]
    }
    case "ul":
    case "ol":
    case "menu":
      return listOf(element, isSource)
    case "li":
      return listOf({ name: "ul", attributes: "", children: [element] }, isSource)
    case "table":
      return tableOf(element, isSource)
    case "summary": {
      const nodes = trimmed(phrasing(children, isSource))
      return nodes.length === 0
        ? []
        : [{ type: "paragraph", children: [{ type: "strong", children: nodes }] }]
    }
    default:
      return inner()
  }
}

const listOf = (element: Element, isSource: boolean): ReadonlyArray<Mdast.RootContent> => {
  const ordered = element.name === "ol"
  const items: Array<Mdast.ListItem> = []
  let stray: Array<Child> = []
  const close = () => {
    const made = flow(stray, isSource) as Array<Mdast.BlockContent>
    const last = items[items.length - 1]
    if (made.length > 0 && last !== undefined) last.children.push(...made)
    else if (made.length > 0) items.push({ type: "listItem", children: made })
    stray = []
  }
  for (const child of element.children) {
    if (!isElement(child) || child.name !== "li") {
      stray.push(child)
      continue
    }
    close()
    items.push({ type: "listItem", children: flow(child.children, isSource) as Array<Mdast.BlockContent> })
  }
  close()
  const start = Number.parseInt(attribute(element, "start"), 10)
  return items.length === 0
    ? []
    : [
        {
          type: "list",
          ordered,
          start: ordered ? (Number.isNaN(start) ? 1 : Math.max(0, start)) : null,
          children: items
        }
      ]
}

const tableOf = (element: Element, isSource: boolean): ReadonlyArray<Mdast.RootContent> => {
  const rows: Array<Mdast.TableRow> = []
  const before: Array<Mdast.RootContent> = []
  const strays: Array<Child> = []
  const cell = (children: ReadonlyArray<Mdast.PhrasingContent>): Mdast.TableCell => ({
    type: "tableCell",
    children: [...children]
  })
  const row = (tr: Element) => {
    const cells: Array<Mdast.TableCell> = []
    for (const child of tr.children) {
      if (!isElement(child) || (child.name !== "td" && child.name !== "th")) {
        if (isElement(child) || textOf(child).trim() !== "") strays.push(child)
        continue
      }
      cells.push(cell(trimmed(phrasing(child.children, isSource))))
      const span = Math.min(50, Number.parseInt(attribute(child, "colspan"), 10) || 1)
      for (let more = 1; more < span; more++) cells.push(cell([]))
    }
    if (cells.some(({ children }) => children.length > 0)) rows.push({ type: "tableRow", children: cells })
  }
  const walk = (children: ReadonlyArray<Child>) => {
    for (const child of children) {
      if (!isElement(child)) strays.push(child)
      else if (child.name === "tr") row(child)
      else if (child.name === "caption") before.push(...flow(child.children, isSource))
      else if (/^t(?:head|body|foot)$/.test(child.name)) walk(child.children)
      else if (child.name !== "colgroup" && child.name !== "col") strays.push(child)
    }
  }
  walk(element.children)
  const table: ReadonlyArray<Mdast.RootContent> = rows.length === 0 ? [] : [{ type: "table", children: rows }]
  return [...before, ...flow(strays, isSource), ...table]
}

/** A block of HTML as blocks of Markdown. */
export const blocksOfHtml = (source: string, rules: Rules): ReadonlyArray<Mdast.RootContent> => {
  const builder = new Builder(rules)
  builder.html(source)
  return flow(builder.done(), true)
}

const tree = (nodes: ReadonlyArray<Mdast.PhrasingContent>, rules: Rules): ReadonlyArray<Child> => {
  const builder = new Builder(rules)
  for (const node of nodes) {
    if (node.type === "html") builder.html(node.value)
    else builder.add(node)
  }
  return builder.done()
}

/** A line with tags in it as nodes of Markdown; what should break the line breaks it. */
export const lineOfHtml = (
  nodes: ReadonlyArray<Mdast.PhrasingContent>,
  rules: Rules
): ReadonlyArray<Mdast.PhrasingContent> =>
  nodes.some((node) => node.type === "html") ? phrasing(tree(nodes, rules), false) : nodes

/** A paragraph with tags in it, as the blocks that they make of it; itself, as one, when there are none. */
export const paragraphOfHtml = (
  paragraph: Mdast.Paragraph,
  rules: Rules
): ReadonlyArray<Mdast.RootContent> => {
  if (!paragraph.children.some((node) => node.type === "html")) return [paragraph]
  const children = tree(paragraph.children, rules)
  return has(children, breaking)
    ? flow(children, false)
    : [{ type: "paragraph", children: phrasing(children, false) }]
}
