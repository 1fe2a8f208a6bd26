/**
 * How what was received is written down: as plain text or as Markdown. Both keep everything; they differ in their marks.
 */

/** Any JSON object. */
export interface Fields {
  readonly [name: string]: unknown
}

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value)

export const textIn = (value: unknown): string => (typeof value === "string" ? value : "")

export const listIn = (value: unknown): ReadonlyArray<unknown> => (Array.isArray(value) ? value : [])

/** JSON text of an object, or an object; undefined for anything else. */
export const parsed = (json: unknown): Fields | undefined => {
  if (typeof json !== "string") return isFields(json) ? json : undefined
  try {
    const value: unknown = JSON.parse(json)
    return isFields(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** What one reading needs. */
export interface Reading {
  readonly markdown: boolean
  /** The language to read where there are several. */
  readonly language: string | undefined
  /** What somebody is called, by the key or an id. */
  readonly nameOf: (id: string) => string | undefined
  /** Puts names in the place of keys such as `@_user_1`. */
  readonly named: (text: string) => string
  /** What the platform keeps beside a card: pictures and people by their ids. */
  readonly attachment: Fields
  /**
   * How many pieces may still be read, and in how many the one that is being read stands: a value that holds itself would have no
   * end, and one that is too deep no stack.
   */
  readonly budget: { left: number; depth: number }
}

/** Pieces of one message: the platform's own limits are far below. */
export const mostPieces = 100_000

/** Parts within parts: more than any card or rich text has. */
export const deepest = 60

/** The languages that are looked for first where several are there. */
const preferred = ["zh_cn", "en_us", "ja_jp"]

/** One of several values by language: that of the language asked for, else Chinese, English, Japanese, or any. */
export const inLanguage = (reading: Reading, values: Fields, fits: (value: unknown) => boolean): unknown => {
  const { language } = reading
  for (const name of language === undefined ? preferred : [language, ...preferred])
    if (fits(values[name])) return values[name]
  return Object.values(values).find(fits)
}

/** Blocks with a blank line between; what is blank is left out. */
export const blocks = (parts: Iterable<string>): string =>
  [...parts]
    .map((part) => part.trimEnd().replace(/^\n+/, ""))
    .filter((part) => part.trim() !== "")
    .join("\n\n")

/** Lines brought together, without the blanks around them. */
const joined = (text: string, by: string): string =>
  text.includes("\n")
    ? text
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "")
        .join(by)
    : text.trim()

const oneLine = (text: string): string => joined(text, " ")

/**
 * Text that says in Markdown what it says without. A mark is escaped only where it would act, so that `snake_case` stays.
 */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*[\]]|~~|<(?=[A-Za-z/!?])|&(?=#?\w+;)/g, "\\$&")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
    .replace(/^([ \t]*)([#>+=-])/gm, "$1\\$2")
    .replace(/^([ \t]*\d{1,9})([.)])(?=\s|$)/gm, "$1\\$2")
    // Four blanks at the start of a line would make code of it.
    .replace(/^(?: {0,3}\t| {4})[ \t]*/gm, (blanks) => blanks.replace(/[ \t]/g, "\u00a0"))
    .replace(/\n(?=[^\n])/g, "  \n")

/** Plain text, with names for keys. */
export const plain = (reading: Reading, text: string): string => {
  const named = reading.named(text)
  return reading.markdown ? escaped(named) : named
}

/** Links as the platform writes them into plain texts. */
const links = /\[[^\][\n]*\]\([^()\s]*\)/g

/** Plain text in which links stand as Markdown: those of text messages do. */
export const linked = (reading: Reading, text: string): string => {
  if (!reading.markdown) return reading.named(text)
  let out = ""
  let from = 0
  for (const { 0: link, index } of text.matchAll(links)) {
    out += plain(reading, text.slice(from, index)) + link
    from = index + link.length
  }
  return out + plain(reading, text.slice(from))
}

/** An address without anything that would end a link. */
export const address = (url: string): string =>
  url
    .trim()
    .replace(/[\s()<>\\]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`)

/** The text of a link, its brackets escaped where they would end it too soon. */
const closed = (text: string): string => {
  let depth = 0
  for (const [one] of text.matchAll(/(?<!\\)[[\]]/g)) {
    depth += one === "[" ? 1 : -1
    if (depth < 0) break
  }
  return depth === 0 ? text : text.replace(/(?<!\\)[[\]]/g, "\\$&")
}

/** A link with its address; `label` is written already. */
export const link = ({ markdown }: Reading, label: string, url: string): string => {
  const text = oneLine(label)
  if (url === "") return text
  // A link cannot stand in a link.
  if (markdown && /(?<!!)\[[^[\]]*\]\(/.test(text)) return `${text} [${escaped(url)}](${address(url)})`
  if (markdown) return `[${text === "" ? escaped(url) : closed(text)}](${address(url)})`
  return text === "" || text === url ? url : `${text} (${url})`
}

/** A picture by its key. */
export const image = ({ markdown }: Reading, alt: string, key: string): string => {
  const text = oneLine(alt)
  if (markdown) return `![${escaped(text === "" ? "image" : text)}](${address(key)})`
  return mark("image", text, key)
}

/** What is no text, by its kind in brackets and what is known of it. */
export const mark = (kind: string, ...what: ReadonlyArray<string>): string => {
  const known = what.map(oneLine).filter((one) => one !== "")
  return known.length === 0 ? `[${kind}]` : `[${kind}: ${known.join(", ")}]`
}

/**
 * A style of each line, for it does not go on beyond a blank one. The signs stand beside letters: between punctuation and a
 * letter, as after `**Note:**`, no reader of Markdown takes them for signs, and of punctuation nobody sees a style.
 */
const around = (text: string, before: string, after: string): string =>
  before === ""
    ? text
    : text
        .split("\n")
        .map((line) => {
          const start = line.search(/[\p{L}\p{N}]/u)
          if (start < 0) return line
          let end = start
          for (const { 0: letter, index } of line.matchAll(/[\p{L}\p{N}]\p{M}*/gu))
            end = index + letter.length
          return line.slice(0, start) + before + line.slice(start, end) + after + line.slice(end)
        })
        .join("\n")

const signs: Readonly<Record<string, string>> = {
  bold: "**",
  italic: "*",
  lineThrough: "~~",
  strikethrough: "~~"
}

/** Text in the styles that Markdown has. */
export const styled = ({ markdown }: Reading, text: string, styles: unknown): string => {
  if (!markdown) return text
  const used = [...new Set(listIn(styles).map((style) => signs[textIn(style)] ?? ""))]
  return around(text, used.toReversed().join(""), used.join(""))
}

/** Code in a fence that nothing in it ends. */
export const fence = (language: string, code: string): string => {
  const longest = Math.max(2, ...Array.from(code.matchAll(/`+/g), ([run]) => run.length))
  const ticks = "`".repeat(longest + 1)
  const name = language.toLowerCase()
  return `${ticks}${name === "plain_text" || /[`\s]/.test(name) ? "" : name}\n${code.replace(/\n$/, "")}\n${ticks}`
}

/** Code within a line. */
export const code = ({ markdown }: Reading, text: string): string => {
  if (!markdown) return text
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length))
  const ticks = "`".repeat(longest + 1)
  return longest === 0 ? ticks + text + ticks : `${ticks} ${text} ${ticks}`
}

/** A heading of its own. */
export const heading = (text: string, level = 2): string => {
  const line = oneLine(text)
  return line === "" ? "" : `${"#".repeat(level)} ${line}`
}

/** A list: texts that are written already. */
export const bullets = (items: ReadonlyArray<string>): string =>
  items.map((item) => `- ${oneLine(item)}`).join("\n")

/** Rows of cells that are written already. */
export const table = (
  { markdown }: Reading,
  head: ReadonlyArray<string>,
  rows: ReadonlyArray<ReadonlyArray<string>>
): string => {
  if (!markdown) return [head, ...rows].map((row) => row.map(oneLine).join(" | ")).join("\n")
  const line = (cells: ReadonlyArray<string>) =>
    `| ${cells.map((cell) => joined(cell, "<br>").replace(/(?<!\\)\|/g, "\\|")).join(" | ")} |`
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n")
}

/** A moment in milliseconds since the epoch, as ISO 8601; what is none stays as it is. */
export const moment = (value: unknown): string => {
  const text = typeof value === "number" ? String(value) : textIn(value)
  if (!/^\d{1,15}$/.test(text) || Number(text) === 0) return text === "0" ? "" : text
  return new Date(Number(text)).toISOString().replace(".000Z", "Z")
}

/** Pieces of one line: marks stand apart from their neighbours, and blocks on lines of their own. */
export const inline = (
  pieces: ReadonlyArray<{ readonly text: string; readonly kind: "text" | "mark" | "block" }>
): string => {
  const out: Array<string> = []
  let before: "text" | "mark" | "block" = "text"
  for (const { kind, text } of pieces) {
    if (text === "") continue
    const last = out.at(-1) ?? ""
    if (last === "") out.push(text)
    else if (kind === "block" || before === "block")
      out.splice(
        -1,
        1,
        last.trimEnd(),
        "\n\n",
        kind === "block" ? text.replace(/^\n+/, "") : text.trimStart()
      )
    else if (!(kind === "text" && before === "text") && last.trimEnd() === last && text.trimStart() === text)
      out.push(" ", text)
    else out.push(text)
    before = kind
  }
  return out.join("")
}
