/**
 * What a reader sees of a text in Markdown, as a list: headings, code, tables, rules, the marks of lists, and text, in their
 * order. Two texts with the same list read the same.
 */
import * as FastCheck from "fast-check"
import type * as Mdast from "mdast"
import { fromMarkdown } from "mdast-util-from-markdown"
import { gfmFromMarkdown } from "mdast-util-gfm"
import { gfm } from "micromark-extension-gfm"
import { blocksOfHtml, lineOfHtml, paragraphOfHtml } from "../../packages/cards/src/internal/html.js"
import { extensions } from "../../packages/cards/src/internal/nesting.js"

// Without the second look at texts for addresses, which comes after entities have become characters.
const mdastExtensions = gfmFromMarkdown().map((extension) => Object.assign({}, extension, { transforms: [] }))

const visible = (text: string) =>
  text
    .replaceAll(/[\s\u00A0]+/g, "")
    .replaceAll("\u223C", "~")
    .replaceAll("\0", "\uFFFD")

const rules = { allowed: [] }

class Reader {
  readonly seen: Array<string> = []
  private text = ""
  private isInLink = false
  private readonly definitions = new Map<string, Mdast.Definition>()
  private readonly used = new Set<string>()
  private readonly notes: Array<string> = []

  /** `isCard`: HTML is what the card knows of it. */
  constructor(private readonly isCard: boolean) {}

  read(root: Mdast.Root): ReadonlyArray<string> {
    this.collect(root)
    this.blocks(root.children, false)
    this.flush()
    return this.seen
  }

  private collect(node: Mdast.Nodes): void {
    if (node.type === "definition" && !this.definitions.has(node.identifier))
      this.definitions.set(node.identifier, node)
    if (node.type === "linkReference" || node.type === "imageReference") this.used.add(node.identifier)
    if ("children" in node) for (const child of node.children) this.collect(child)
  }

  private flush(): void {
    if (this.text !== "") this.seen.push(`text ${this.text}`)
    this.text = ""
  }

  private add(token: string): void {
    this.flush()
    this.seen.push(token)
  }

  private line(nodes: ReadonlyArray<Mdast.PhrasingContent>): string {
    const all = this.isCard ? nodes : lineOfHtml(nodes, rules)
    return visible(all.map((node) => this.inline(node)).join(""))
  }

  private linkText(nodes: ReadonlyArray<Mdast.PhrasingContent>): string {
    const before = this.isInLink
    this.isInLink = true
    const text = this.line(nodes)
    this.isInLink = before
    return text
  }

  private inline(node: Mdast.PhrasingContent): string {
    const linked = (text: string, url: string) => {
      if (/^(https?|tel):\/\/\S/i.test(url.trim()) || this.isCard) return text === "" ? url : text
      return url === `mailto:${text}` ? text : `${text}(${url})`
    }
    switch (node.type) {
      case "break":
        return ""
      case "image":
      case "imageReference": {
        const url = node.type === "image" ? node.url : (this.definitions.get(node.identifier)?.url ?? "")
        const text = node.alt === "" || node.alt == null ? url : node.alt
        return this.isInLink ? text : linked(text, url)
      }
      case "link":
        return linked(this.linkText(node.children), node.url)
      case "linkReference":
        return linked(this.linkText(node.children), this.definitions.get(node.identifier)?.url ?? "")
      case "footnoteReference": {
        const known = this.notes.indexOf(node.identifier)
        return `[${known === -1 ? this.notes.push(node.identifier) : known + 1}]`
      }
      case "html":
        return this.isCard && node.value === "<br>" ? "" : node.value
      default:
        return "children" in node ? this.line(node.children) : node.value
    }
  }

  private blocks(nodes: ReadonlyArray<Mdast.RootContent>, isQuoted: boolean): void {
    for (const node of nodes) this.block(node, isQuoted)
  }

  private block(node: Mdast.RootContent, isQuoted: boolean): void {
    switch (node.type) {
      case "paragraph": {
        const made = this.isCard ? [node] : paragraphOfHtml(node, rules)
        if (made.length !== 1 || made[0]!.type !== "paragraph") return this.blocks(made, isQuoted)
        const text = this.line(made[0]!.children)
        if (text === "<hr>") return this.add("rule")
        this.text += text
        return
      }
      case "heading":
        return this.add(`heading ${node.depth} ${this.line(node.children)}`)
      case "thematicBreak":
        return this.add("rule")
      case "code":
        return this.add(`code ${visible(node.value)}`)
      case "html":
        if (!this.isCard) return this.blocks(blocksOfHtml(node.value, rules), isQuoted)
        if (/^(?:<hr>\s*)+$/.test(node.value)) return this.add("rule")
        this.text += visible(node.value.replaceAll("<br>", ""))
        return
      case "blockquote":
        return this.blocks(node.children, true)
      case "list":
        for (const [index, item] of node.children.entries()) {
          this.add(`item ${node.ordered ? (node.start ?? 1) + index : "-"}`)
          if (item.checked != null) this.text += item.checked ? "☑" : "☐"
          this.blocks(item.children, isQuoted)
        }
        return
      case "table": {
        const width = node.children.reduce((most, row) => Math.max(most, row.children.length), 0)
        const rows = node.children.map((row) =>
          Array.from({ length: width }, (_, index) => this.line(row.children[index]?.children ?? [])).join(
            "\t"
          )
        )
        // White space stands in no cell.
        return this.add(`table ${rows.join("\n")}`)
      }
      case "definition":
        if (!this.used.has(node.identifier)) {
          const shown = /^(https?|tel):\/\/\S/i.test(node.url) ? node.url : `${node.url}(${node.url})`
          this.text += visible(`[${node.label ?? node.identifier}]:${shown}`)
        }
        return
      default:
        return
    }
  }
}

/** What a reader sees of ordinary Markdown. */
export const seenInSource = (source: string): ReadonlyArray<string> =>
  new Reader(false).read(fromMarkdown(source, { extensions: extensions(), mdastExtensions }))

/** What a reader sees on a card. */
export const seenOnCard = (source: string): ReadonlyArray<string> =>
  new Reader(true).read(fromMarkdown(source, { extensions: [gfm()], mdastExtensions }))

// Documents -------------------------------------------------------------------------------------------------------

const words = FastCheck.constantFrom(
  "plain words",
  "一段中文。",
  "**bold** and *soft*",
  "~~gone~~",
  "`code | pipe`",
  "`` a`b ``",
  "[link](https://a.example/x_y)",
  "![picture](https://a.example/p.png)",
  "a < b && c > d",
  "snake_case_name",
  "1. no item",
  "- no item",
  "# no heading",
  "a | b",
  "\\*not soft\\*",
  "5 * 3 * 2",
  "&lt;at&gt; &copy;",
  "<b>strong</b> tag",
  "one<br>two",
  "https://a.example/path?x=1&y=2",
  "C:\\dir\\file",
  "$x$ :DONE: me@x.example",
  "「引用」**『重点』**后",
  "vector<int> of <T>"
)

const line = FastCheck.array(words, { minLength: 1, maxLength: 4 }).map((all) => all.join(" "))
const sentence = FastCheck.array(line, { minLength: 1, maxLength: 2 }).map((all) => all.join("\nand "))

const indented = (text: string, first: string): string => {
  const pad = " ".repeat(first.length)
  return (
    first +
    text
      .split("\n")
      .join(`\n${pad}`)
      .replaceAll(/^[ ]+$/gm, "")
  )
}

const cell = FastCheck.constantFrom(
  "x",
  "",
  "**b**",
  "`a \\| b`",
  "a \\| b",
  "一",
  "<ul><li>p</li><li>q</li></ul>",
  "l<br>m",
  "[t](https://a.example)"
)

const table = FastCheck.tuple(
  FastCheck.integer({ min: 1, max: 3 }),
  FastCheck.array(FastCheck.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 3 })
).map(([width, rows]) => {
  const row = (cells: ReadonlyArray<string>) => `| ${cells.join(" | ")} |`
  const head = Array.from({ length: width }, (_, index) => `h${index}`)
  return [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n")
})

const code = FastCheck.tuple(
  FastCheck.constantFrom("```", "~~~", "````"),
  FastCheck.constantFrom("ts", "", "sh title=x", "py"),
  FastCheck.array(FastCheck.constantFrom("const x = 1", "    deep", "", "- item", "| a |", "```js", "<b>"), {
    maxLength: 4
  })
)
  .map(([marks, name, lines]) => [marks, name, lines] as const)
  .filter(([marks, , lines]) => marks !== "```" || !lines.includes("```js"))
  .map(([marks, name, lines]) => `${marks}${name}\n${lines.map((each) => `${each}\n`).join("")}${marks}`)

const html = FastCheck.constantFrom(
  '<p align="center">\n  <img src="https://a.example/l.png" alt="logo">\n    deep text\n</p>',
  "<details>\n<summary>More</summary>\n    indented\n</details>",
  "<ul>\n  <li>one</li>\n  <li>two <ol><li>three</li></ol></li>\n</ul>",
  "<table><tr><th>a</th></tr><tr><td>b</td><td><p>c</p><p>d</p></td></tr></table>",
  '<pre><code class="language-js">let a = 1\n    &lt;b&gt;</code></pre>',
  "<h2>Title &amp; more</h2>",
  "<blockquote>said</blockquote>",
  "<div>\n\n**inside**\n\n</div>",
  "<!-- hidden -->"
)

const { document } = FastCheck.letrec<{ block: string; document: string; list: string; quote: string }>(
  (tie) => ({
    list: FastCheck.tuple(
      FastCheck.constantFrom("-", "*", "+", "1.", "7)", "3."),
      FastCheck.array(FastCheck.array(tie("block"), { minLength: 1, maxLength: 3 }), {
        minLength: 1,
        maxLength: 3
      }),
      FastCheck.boolean()
    ).map(([mark, items, isLoose]) =>
      items
        .map((blocks, index) => {
          const number = /^\d/.test(mark) ? `${Number.parseInt(mark, 10) + index}${mark.at(-1)}` : mark
          return indented(blocks.join("\n\n"), `${number} `)
        })
        .join(isLoose ? "\n\n" : "\n")
    ),
    quote: FastCheck.array(tie("block"), { minLength: 1, maxLength: 3 }).map((blocks) =>
      blocks.join("\n\n").replaceAll(/^/gm, "> ")
    ),
    block: FastCheck.oneof(
      { maxDepth: 3, withCrossShrink: true },
      { weight: 4, arbitrary: sentence },
      { weight: 2, arbitrary: code },
      { weight: 2, arbitrary: table },
      {
        weight: 1,
        arbitrary: FastCheck.tuple(FastCheck.integer({ min: 1, max: 6 }), words).map(
          ([depth, text]) => `${"#".repeat(depth)} ${text}`
        )
      },
      { weight: 1, arbitrary: FastCheck.constantFrom("---", "* * *") },
      { weight: 2, arbitrary: html },
      { weight: 4, arbitrary: tie("list") },
      { weight: 2, arbitrary: tie("quote") }
    ),
    document: FastCheck.array(tie("block"), { minLength: 1, maxLength: 6 }).map((all) => all.join("\n\n"))
  })
)

/** Documents with every block of Markdown, in each other. */
export const documents: FastCheck.Arbitrary<string> = document
