/**
 * Text in the Markdown of a card, made from plain data.
 *
 * Every function takes plain text as a string and escapes it; what it returns is a {@link Markdown}, which the other functions
 * take as it is. So text of a user stays text wherever it is put, and nothing is escaped twice.
 *
 * @example
 * import * as Markdown from "@effect-feishu/cards/Markdown"
 *
 * Markdown.md`${Markdown.mention("ou_x")} asked: ${question} (${Markdown.link("details", url)})`
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/rich-text
 * @since 0.1.0
 */
import type * as Element from "./Element.js"
import { type Markdown, TypeId } from "./internal/markup.js"

export { type Markdown, TypeId } from "./internal/markup.js"

/**
 * Plain text, which is escaped, or Markdown, which is not.
 *
 * @since 0.1.0
 * @category models
 */
export type Content = string | number | Markdown

const Proto = {
  [TypeId]: TypeId,
  toString(this: Markdown) {
    return this.source
  },
  toJSON(this: Markdown) {
    return this.source
  }
}

/**
 * Whether a value is a piece of Markdown.
 *
 * @since 0.1.0
 * @category guards
 */
export const isMarkdown = (value: unknown): value is Markdown =>
  typeof value === "object" && value !== null && TypeId in value

/**
 * Markdown from its source, which is trusted: nothing is escaped.
 *
 * @since 0.1.0
 * @category constructors
 */
export const raw = (source: string): Markdown => Object.assign(Object.create(Proto) as Markdown, { source })

/**
 * The source of a piece of content: a string or number escaped, Markdown as it is.
 *
 * @since 0.1.0
 * @category constructors
 */
export const source = (content: Content): string =>
  isMarkdown(content) ? content.source : escape(String(content))

/**
 * Markdown with content between the parts of a template; strings are escaped.
 *
 * @example
 * Markdown.md`Hello ${name}`
 *
 * @since 0.1.0
 * @category constructors
 */
export const md = (parts: TemplateStringsArray, ...contents: ReadonlyArray<Content>): Markdown =>
  raw(parts.reduce((text, part, index) => text + source(contents[index - 1]!) + part))

/**
 * Content of several pieces, one after the other, with a separator.
 *
 * @since 0.1.0
 * @category constructors
 */
export const join = (contents: Iterable<Content>, separator: Content = ""): Markdown =>
  raw(Array.from(contents, source).join(source(separator)))

// Escaping -------------------------------------------------------------------------------------------------------

const named: Readonly<Record<string, string>> = { "~": "&sim;" }

const entity = (character: string): string => named[character] ?? `&#${character.codePointAt(0)};`

// Ampersands only where they begin an entity or could with what is put behind them, equals signs only where they underline a heading, at signs only between
// words, spaces only where they indent code: elsewhere they are harmless and common.
const special =
  /[*_`<>[\]()#\\~!+\-.|:$/"']|&(?=#?\w+;|#?\w*(?![^]))|(?<=^[ \t]*)=|(?<=\S)@(?=\w)|^[ \t]*(?: {4}|\t)[ \t]*/gm

/**
 * Plain text so that a card shows it as it is: no part of it can begin a tag, a mention, a link, an emoji code, a table,
 * a list or code, or change the looks of what surrounds it.
 *
 * Line breaks stay, and a blank line parts paragraphs as it would in a card's own text. Characters with a meaning become HTML
 * entities, which makes a text longer: count its bytes after escaping.
 *
 * @example
 * Markdown.escape("<at id=all></at>") // "&#60;at id=all&#62;&#60;&#47;at&#62;"
 *
 * @since 0.1.0
 * @category escaping
 */
export const escape = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(special, (match) =>
      /^[ \t]/.test(match) ? match.replaceAll("\t", "    ").replaceAll(" ", "&nbsp;") : entity(match)
    )

/** Content in one line: a line break would end the construct around it. */
const inline = (content: Content): string =>
  source(content)
    .trim()
    .replaceAll(/\s*\n\s*/g, "<br>")

/** The value of an attribute; nothing in it can end the attribute. An address has no spaces. */
const quoted = (key: string, value: string): string =>
  `'${value.replaceAll(/[<>'"&`\s]/g, (character) =>
    /\s/.test(character) ? (/url$|^link$/.test(key) ? "%20" : " ") : entity(character)
  )}'`

const word = /^[\w@.+-]+$/

/** Whether a text can be the id of one user. */
const isId = (id: string): boolean => word.test(id) && id.toLowerCase() !== "all"

/** A tag of the platform. Attributes that are undefined are left out. */
const tag = (
  name: string,
  attributes: Readonly<Record<string, string | number | boolean | undefined>>,
  content = ""
): Markdown => {
  let open = name
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) open += ` ${key}=${typeof value === "string" ? quoted(key, value) : value}`
  return raw(`<${open}>${content}</${name}>`)
}

// Marks ----------------------------------------------------------------------------------------------------------

const mark = (marks: string, content: Content): Markdown => {
  const text = inline(content)
  return raw(text === "" ? "" : marks + text + marks)
}

/**
 * Bold text.
 *
 * @since 0.1.0
 * @category marks
 */
export const bold = (content: Content): Markdown => mark("**", content)

/**
 * Italic text.
 *
 * @since 0.1.0
 * @category marks
 */
export const italic = (content: Content): Markdown => mark("*", content)

/**
 * Struck-through text.
 *
 * @since 0.1.0
 * @category marks
 */
export const strike = (content: Content): Markdown => mark("~~", content)

/**
 * Coloured text. The colour is one of the platform or of `config.style.color`; links keep their own.
 *
 * @since 0.1.0
 * @category marks
 */
export const color = (content: Content, name: Element.Color): Markdown =>
  tag("font", { color: name }, source(content))

/**
 * Text in the typeface of code, within a line.
 *
 * @since 0.1.0
 * @category marks
 */
export const code = (text: string): Markdown => {
  const line = text.replaceAll(/\s*[\r\n]\s*/g, " ")
  if (line.trim() === "") return raw("")
  const marks = "`".repeat(longest(line, /`+/g) + 1)
  const pad = /^`|`$|^ .* $/.test(line) ? " " : ""
  return raw(marks + pad + line + pad + marks)
}

/** Length of the longest match. */
const longest = (text: string, pattern: RegExp): number =>
  (text.match(pattern) ?? []).reduce((most, match) => Math.max(most, match.length), 0)

// People and links -----------------------------------------------------------------------------------------------

/**
 * Mentions a user by open_id or user_id. Anything that is no id, and the word `all`, becomes plain text: use
 * {@link mentionAll} to mention everyone.
 *
 * @since 0.1.0
 * @category mentions
 */
export const mention = (id: string): Markdown =>
  isId(id) ? raw(`<at id=${id}></at>`) : raw(escape(`@${id}`))

/**
 * Mentions several users at once, by open_id or user_id. Ids that are not valid are shown as plain text after them.
 *
 * @since 0.1.0
 * @category mentions
 */
export const mentions = (ids: ReadonlyArray<string>): Markdown => {
  const valid = ids.filter(isId)
  const rest = ids.filter((id) => !isId(id))
  return join(
    [...(valid.length > 0 ? [raw(`<at ids=${valid.join(",")}></at>`)] : []), ...rest.map(mention)],
    " "
  )
}

/**
 * Mentions a user by e-mail address.
 *
 * @since 0.1.0
 * @category mentions
 */
export const mentionEmail = (email: string): Markdown =>
  word.test(email) ? raw(`<at email=${email}></at>`) : raw(escape(`@${email}`))

/**
 * Mentions everyone in the chat. Sending fails where the chat does not allow it.
 *
 * @since 0.1.0
 * @category mentions
 */
export const mentionAll: Markdown = /*#__PURE__*/ raw("<at id=all></at>")

/** An address that the platform follows, safe inside a link; undefined for any other. */
const address = (url: string): string | undefined => {
  const clean = url.trim()
  return /^(https?|tel):\/\/\S/i.test(clean)
    ? clean.replaceAll(/[\s\p{Cc}()<>[\]\\"'`|]/gu, (character) =>
        character > "\u007F"
          ? encodeURIComponent(character)
          : `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`
      )
    : undefined
}

/**
 * A link to a web page (`http`, `https`), or to a phone number (`tel://`, on phones). Any other address is no link to the
 * platform: then the text and the address are shown as text.
 *
 * @since 0.1.0
 * @category links
 */
export const link = (content: Content, url: string): Markdown => {
  const to = address(url)
  const text = inline(content)
  return raw(
    to === undefined ? `${text} ${escape(`(${url})`)}` : `[${text === "" ? escape(url) : text}](${to})`
  )
}

/**
 * A link with an icon, or with an address of its own per platform.
 *
 * @since 0.1.0
 * @category links
 */
export const richLink = (
  content: Content,
  urls: {
    readonly url: string
    readonly icon?: string | undefined
    readonly pc_url?: string | undefined
    readonly ios_url?: string | undefined
    readonly android_url?: string | undefined
  }
): Markdown => {
  const { icon, ...to } = urls
  return tag("link", { icon, ...to }, inline(content))
}

/**
 * An uploaded image by its key. Only keys of images uploaded to the platform are shown.
 *
 * @since 0.1.0
 * @category links
 */
export const image = (key: string, hover: Content = ""): Markdown =>
  raw(word.test(key) ? `![${inline(hover)}](${key})` : `${inline(hover)} ${escape(`(${key})`)}`)

// Tags -----------------------------------------------------------------------------------------------------------

/**
 * A coloured tag.
 *
 * @since 0.1.0
 * @category tags
 */
export const textTag = (content: Content, name: Element.TagColor = "blue"): Markdown =>
  tag("text_tag", { color: name }, inline(content))

/**
 * A person's avatar and name.
 *
 * @since 0.1.0
 * @category tags
 */
export const person = (
  id: string,
  options: {
    readonly show_name?: boolean | undefined
    readonly show_avatar?: boolean | undefined
    readonly style?: "normal" | "capsule" | undefined
  } = {}
): Markdown => tag("person", { id, ...options })

/**
 * A number from 0 to 99 in a circle.
 *
 * @since 0.1.0
 * @category tags
 */
export const numberTag = (
  number: number,
  options: {
    readonly background_color?: Element.Color | undefined
    readonly font_color?: Element.Color | undefined
    readonly url?: string | undefined
    readonly pc_url?: string | undefined
    readonly ios_url?: string | undefined
    readonly android_url?: string | undefined
  } = {}
): Markdown => tag("number_tag", options, String(Math.min(99, Math.max(0, Math.trunc(number)))))

/**
 * A moment, shown in the reader's time zone and language.
 *
 * @since 0.1.0
 * @category tags
 */
export const localTime = (
  /** Milliseconds since the epoch, or a date. */
  time: number | Date,
  format_type:
    | "date_num"
    | "date_short"
    | "date"
    | "week"
    | "week_short"
    | "time"
    | "time_sec"
    | "timezone" = "date_num",
  options: { readonly link?: string | undefined } = {}
): Markdown => tag("local_datetime", { millisecond: String(+time), format_type, ...options })

/**
 * A voice message. The card must set `config.enable_forward` to false.
 *
 * @since 0.1.0
 * @category tags
 */
export const audio = (
  file_key: string,
  options: {
    readonly audio_id?: string | undefined
    readonly show_time?: boolean | undefined
    readonly style?: "normal" | "speak" | undefined
    readonly background_color?: Element.Color | undefined
    readonly fill_color?: Element.Color | undefined
    readonly fallback_text?: string | undefined
    readonly fallback_url?: string | undefined
    readonly fallback_pc_url?: string | undefined
    readonly fallback_ios_url?: string | undefined
    readonly fallback_android_url?: string | undefined
    readonly fallback_harmony_url?: string | undefined
  } = {}
): Markdown => tag("audio", { file_key, ...options })

/**
 * An emoji by its code, such as `DONE`.
 *
 * @since 0.1.0
 * @category tags
 */
export const emoji = (name: string): Markdown => raw(/^\w+$/.test(name) ? `:${name}:` : escape(name))

// Blocks ---------------------------------------------------------------------------------------------------------

/**
 * Paragraphs and other blocks below each other.
 *
 * @since 0.1.0
 * @category blocks
 */
export const blocks = (...contents: ReadonlyArray<Content>): Markdown => join(contents, raw("\n\n"))

/**
 * A heading of level 1 to 6.
 *
 * @since 0.1.0
 * @category blocks
 */
export const heading = (content: Content, level: 1 | 2 | 3 | 4 | 5 | 6 = 1): Markdown =>
  raw(`${"#".repeat(level)} ${inline(content)}`)

/**
 * A block of code, with the language in the platform's own name (`typescript`, `c_sharp`); plain text without one.
 *
 * @since 0.1.0
 * @category blocks
 */
export const codeBlock = (text: string, language = ""): Markdown => {
  const marks = "`".repeat(Math.max(3, longest(text, /`+/g) + 1))
  return raw(
    `${marks}${/^[\w+#-]*$/.test(language) ? language : ""}\n${text.replaceAll(/\r\n?/g, "\n").replace(/\n$/, "")}\n${marks}`
  )
}

/**
 * A quotation.
 *
 * @since 0.1.0
 * @category blocks
 */
export const quote = (content: Content): Markdown => raw(`> ${source(content).replaceAll("\n", "\n> ")}`)

/**
 * A line across the card.
 *
 * @since 0.1.0
 * @category blocks
 */
export const rule: Markdown = /*#__PURE__*/ raw("<hr>")

/**
 * An entry of a list: its content, or an array of its content and the entries of a list below it.
 *
 * @since 0.1.0
 * @category models
 */
export type Item = Content | Nested

/**
 * An entry of a list with a list below it.
 *
 * @since 0.1.0
 * @category models
 */
export interface Nested extends ReadonlyArray<Item> {
  readonly 0: Content
}

const isNested = (item: Item): item is Nested => Array.isArray(item)

const items = (entries: ReadonlyArray<Item>, bullet: (index: number) => string, indent = ""): string =>
  entries
    .map((item, index) => {
      const line = `${indent}${bullet(index)} ${inline(isNested(item) ? item[0] : item)}`
      const below = isNested(item) ? item.slice(1) : []
      return below.length === 0 ? line : `${line}\n${items(below, bullet, `${indent}    `)}`
    })
    .join("\n")

/**
 * A list with bullets. An entry that is an array is its first item with the others in a list below it.
 *
 * @example
 * Markdown.list(["one", ["two", "below two"]])
 *
 * @since 0.1.0
 * @category blocks
 */
export const list = (entries: ReadonlyArray<Item>): Markdown => raw(items(entries, () => "-"))

/**
 * A list with numbers.
 *
 * @since 0.1.0
 * @category blocks
 */
export const orderedList = (entries: ReadonlyArray<Item>, start = 1): Markdown =>
  raw(items(entries, (index) => `${index + start}.`))

/**
 * A table. Every row must have as many cells as there are headings: throws a `RangeError` that names the first that has not.
 * A card shows five rows per page, and takes four tables in one text.
 *
 * @since 0.1.0
 * @category blocks
 */
export const table = (
  headings: ReadonlyArray<Content>,
  rows: ReadonlyArray<ReadonlyArray<Content>>
): Markdown => {
  rows.forEach((row, index) => {
    if (row.length !== headings.length)
      throw new RangeError(`row ${index} has ${row.length} cells, the table has ${headings.length} columns`)
  })
  const line = (cells: ReadonlyArray<Content>) =>
    `| ${cells.map((cell) => inline(cell).replaceAll(/(?<!\\)\|/g, "\\|")).join(" | ")} |`
  return raw([line(headings), line(headings.map(() => raw("---"))), ...rows.map(line)].join("\n"))
}
