/**
 * Cards as people read them: of both versions, in short as the API gives them, as the platform keeps them
 * (`raw_card_content`), as an event brings them (`user_dsl`), templates and entities. One pass, in the order of the card.
 */
import {
  address,
  blocks,
  bullets,
  code,
  deepest,
  fence,
  type Fields,
  heading,
  image,
  inline,
  inLanguage,
  isFields,
  link,
  listIn,
  mark,
  moment,
  parsed,
  plain,
  type Reading,
  styled,
  table,
  textIn
} from "./page.js"
import { rich } from "./rich.js"

type Read = (reading: Reading, node: Fields) => string

const camel = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Where the properties of a component stand. */
const own = (node: Fields): Fields => (isFields(node["property"]) ? node["property"] : node)

/**
 * A property of a component. What the platform keeps has them under `property`, and in other words: `imgList` for `img_list`.
 */
const at = (node: Fields, name: string): unknown => {
  const inner = own(node)
  return inner[name] ?? inner[camel(name)] ?? node[name]
}

const tagOf = (node: Fields): string => textIn(node["tag"])

const isText = (value: unknown): boolean => typeof value === "string" && value !== ""

/** The text of a text object, of a text in languages, or of a text of pieces. */
const textOf = (reading: Reading, value: unknown, depth = 0): string => {
  if (typeof value === "string") return plain(reading, value)
  if (typeof value === "number") return String(value)
  if (!isFields(value) || depth > 5) return ""
  const languages = at(value, "i18n_content") ?? at(value, "i18n")
  const content = textIn(at(value, "content"))
  const translated =
    isFields(languages) && (content === "" || reading.language !== undefined)
      ? textIn(
          content === "" ? inLanguage(reading, languages, isText) : languages[reading.language!] || content
        )
      : content
  const pieces = listIn(at(value, "elements"))
  if (pieces.length > 0) return lineOf(reading, pieces)
  const text =
    translated === ""
      ? textOf(reading, value["text"], depth + 1)
      : /^(?:markdown|lark_md|markdown_v1)$/.test(tagOf(value))
        ? rich(reading, withAddresses(translated, at(value, "href")))
        : plain(reading, translated)
  const style = at(value, "text_style")
  return styled(reading, text, isFields(style) ? style["attributes"] : value["style"])
}

const addresses = ["url", "default_url", "href", "pc_url", "android_url", "ios_url"]

/** The address that something leads to; empty when it leads nowhere. */
const addressOf = (value: unknown, depth = 0): string => {
  if (typeof value === "string") return value.startsWith("lark://msgcard/unsupported") ? "" : value
  if (!isFields(value) || depth > 4) return ""
  const parts = [
    ...addresses.map((name) => at(value, name)),
    at(value, "multi_url"),
    at(value, "action"),
    ...listIn(at(value, "behaviors")),
    ...listIn(at(value, "actions")).filter((one) => isFields(one) && one["tag"] === undefined)
  ]
  for (const part of parts) {
    const found = addressOf(part, depth + 1)
    if (found !== "") return found
  }
  return ""
}

/** Markdown of version 1.0 in which links lead to names: `[docs]($docs)`, with the addresses under `href`. */
const withAddresses = (markdown: string, href: unknown): string =>
  isFields(href)
    ? markdown.replace(/\]\(\$(\w+)\)/g, (whole, name: string) => {
        const url = Object.hasOwn(href, name) ? addressOf(href[name]) : ""
        return url === "" ? whole : `](${address(url)})`
      })
    : markdown

/** A picture or somebody beside the card, by an id. */
const attached = (reading: Reading, kind: string, id: string): Fields => {
  const all = reading.attachment[kind]
  const one = isFields(all) ? all[id] : undefined
  return isFields(one) ? one : {}
}

const imageKey = (reading: Reading, node: Fields): string => {
  const key = textIn(at(node, "img_key")) || textIn(at(node, "image_key"))
  if (key !== "") return key
  const languages = at(node, "i18n_img_key")
  if (isFields(languages)) return textIn(inLanguage(reading, languages, isText))
  const id = textIn(at(node, "image_id")) || textIn(own(node)["imageID"])
  const { origin_key: origin, token } = attached(reading, "images", id)
  return textIn(origin) || textIn(token) || id
}

/** What somebody is called. */
const person = (reading: Reading, id: string, name = ""): string => {
  if (id === "all" || id === "@_all") return "@all"
  const beside = ["at_users", "persons", "option_users"].map((kind) => attached(reading, kind, id))
  const key = beside.map((one) => textIn(one["mention_key"])).find(Boolean) ?? ""
  const known =
    name ||
    reading.nameOf(key) ||
    reading.nameOf(id) ||
    beside.map((one) => textIn(one["content"])).find(Boolean) ||
    id
  return known === "" ? "" : `@${known}`
}

const userOf = (node: Fields): string => {
  const inner = own(node)
  return textIn(inner["user_id"]) || textIn(inner["userID"]) || textIn(inner["userId"]) || textIn(inner["id"])
}

/** An option of a menu: its text, with its address. */
const option = (reading: Reading, value: unknown): string => {
  if (!isFields(value)) return textOf(reading, value)
  const given = textIn(value["value"])
  const text =
    textOf(reading, value["text"]) ||
    (value["img_key"] !== undefined || value["imageID"] !== undefined
      ? image(reading, given, imageKey(reading, value))
      : person(reading, given).slice(1))
  return link(reading, text, addressOf(value))
}

const menu = (reading: Reading, node: Fields): string => {
  const label = textOf(reading, at(node, "label")) || textOf(reading, at(node, "placeholder"))
  const options = listIn(at(node, "options"))
  const chosen = new Set(
    [at(node, "initial_option"), ...listIn(at(node, "selected_values"))].map(textIn).filter(Boolean)
  )
  const all = options.map((one) => {
    const text = option(reading, one)
    return isFields(one) && chosen.has(textIn(one["value"])) ? `${text} ✓` : text
  })
  // Without options everybody of the chat can be chosen: what is chosen is all there is to read.
  const shown = all.length > 0 ? all : [...chosen].map((id) => person(reading, id))
  return `[${[label, shown.join(" / ")].filter(Boolean).join(": ")}]`
}

const button = (reading: Reading, node: Fields): string => {
  const icon = at(node, "icon")
  // Of a button that is an icon its tip says what it does.
  const text =
    textOf(reading, at(node, "text")) ||
    textOf(reading, at(node, "hover_tips")) ||
    (isFields(icon) ? textIn(at(icon, "token")) : "") ||
    textIn(at(node, "name"))
  const url = addressOf(node)
  return url === ""
    ? `[${text}]`
    : reading.markdown
      ? link(reading, text, url)
      : link(reading, `[${text}]`, url)
}

/** A date or a time as cards give it, or as the platform keeps it: seconds or milliseconds since the epoch. */
const picked = (value: unknown): string => {
  const text = typeof value === "number" ? String(value) : textIn(value)
  return /^\d{10}$/.test(text) ? moment(`${text}000`) : /^\d{13}$/.test(text) ? moment(text) : text
}

/** What has been entered or picked, or stands for it. */
const field = (reading: Reading, node: Fields): string => {
  const label = textOf(reading, at(node, "label"))
  const languages = at(node, "i18n_default_value")
  const value =
    textOf(reading, at(node, "default_value")) ||
    ["initial_date", "initial_time", "initial_datetime"]
      .map((name) => picked(at(node, name)))
      .find(Boolean) ||
    textOf(reading, at(node, "value")) ||
    (isFields(languages) ? plain(reading, textIn(inLanguage(reading, languages, isText))) : "")
  const placeholder = textOf(reading, at(node, "placeholder"))
  const said = value === "" ? [label, placeholder] : [label || placeholder, value]
  return `[${said.filter(Boolean).join(": ") || tagOf(node)}]`
}

const checker: Read = (reading, node) => {
  const area = at(node, "button_area")
  const buttons = isFields(area) ? listIn(at(area, "buttons")) : []
  const text = textOf(reading, at(node, "text"))
  const box = at(node, "checked") === true ? "[x]" : "[ ]"
  return [reading.markdown ? `- ${box} ${text}` : `${box} ${text}`, lineOf(reading, buttons)]
    .filter((part) => part.trim() !== "")
    .join(" ")
}

/**
 * The texts of tags that the platform keeps in a table as Go writes them, `[map[color:red text:late] map[text:paid]]`; undefined
 * for any other text.
 */
const tagTexts = (text: string): ReadonlyArray<string> | undefined => {
  if (!text.startsWith("[map[") || !text.endsWith("]]")) return undefined
  return text
    .slice("[map[".length, -"]]".length)
    .split("] map[")
    .flatMap((fields) => {
      const from = fields.startsWith("text:") ? 0 : fields.indexOf(" text:") + 1
      if (from === 0 && !fields.startsWith("text:")) return []
      const rest = fields.slice(from + "text:".length)
      const next = rest.search(/ \w+:/)
      return [next < 0 ? rest : rest.slice(0, next)]
    })
}

/** A cell of a table as the platform keeps it: tags and people lose their type. */
const keptCell = (reading: Reading, value: unknown, kind: string): string => {
  if (Array.isArray(value)) return value.map((one) => keptCell(reading, one, kind)).join(", ")
  if (typeof value !== "string") return cell(reading, value, kind)
  const tags = tagTexts(value)
  if (tags !== undefined) return tags.map((tag) => plain(reading, tag)).join(", ")
  return cell(reading, value, isText(attached(reading, "persons", value)["content"]) ? "persons" : kind)
}

/** A cell of a table: a text, a number, tags, people, or what holds one of them. */
const cell = (reading: Reading, value: unknown, kind: string): string => {
  if (isFields(value) && "data" in value) return keptCell(reading, value["data"], kind)
  if (Array.isArray(value)) return value.map((one) => cell(reading, one, kind)).join(", ")
  if (isFields(value))
    return value["id"] === undefined ? textOf(reading, value) : person(reading, textIn(value["id"]))
  if (value === null || value === undefined) return ""
  const text = String(value)
  if (kind === "persons") return text === "" ? "" : person(reading, text)
  if (kind === "date") return moment(value)
  return kind === "markdown" || kind === "lark_md" ? rich(reading, text) : plain(reading, text)
}

const cells = (reading: Reading, node: Fields): string => {
  const columns = listIn(at(node, "columns")).filter(isFields)
  const rows = listIn(at(node, "rows")).filter(isFields)
  const head = columns.map((column) =>
    plain(reading, textIn(at(column, "display_name")) || textIn(column["name"]))
  )
  return table(
    reading,
    head,
    rows.map((row) =>
      columns.map((column) => cell(reading, row[textIn(column["name"])], textIn(at(column, "data_type"))))
    )
  )
}

const chart = (reading: Reading, node: Fields): string => {
  const spec = at(node, "chart_spec")
  if (!isFields(spec)) return mark("chart")
  const title = isFields(spec["title"]) ? textOf(reading, spec["title"]["text"]) : ""
  const data = listIn(isFields(spec["data"]) ? [spec["data"]] : spec["data"]).filter(isFields)
  const values = data.flatMap((one) => listIn(one["values"])).filter(isFields)
  const names = [...new Set(values.flatMap((value) => Object.keys(value)))]
  const shown =
    names.length === 0
      ? ""
      : table(
          reading,
          names.map((name) => plain(reading, name)),
          values.map((value) => names.map((name) => cell(reading, value[name], "")))
        )
  return blocks([mark("chart", title, textIn(spec["type"])), shown])
}

/** Code that the platform keeps as lines of pieces. */
const codeLines = (node: Fields): string => {
  const text = at(node, "text") ?? at(node, "content")
  if (typeof text === "string") return text
  return listIn(at(node, "contents"))
    .map((line) =>
      isFields(line) && Array.isArray(line["contents"])
        ? line["contents"].map((piece) => (isFields(piece) ? textIn(piece["content"]) : "")).join("")
        : ""
    )
    .join("")
}

const entries: Read = (reading, node) =>
  listIn(at(node, "items"))
    .map((value) => {
      const item = isFields(value) ? value : { elements: value }
      const level = typeof item["level"] === "number" ? Math.min(item["level"], 20) : 0
      const sign = item["type"] === "ol" ? `${String(item["order"] ?? 1)}.` : "-"
      const indent = "  ".repeat(level)
      const text = lineOf(reading, listIn(item["elements"])).trimEnd()
      return `${indent}${sign} ${text.replace(/\n(?=[^\n])/g, `\n${indent}${" ".repeat(sign.length + 1)}`)}`
    })
    .join("\n")

const quoted = (text: string): string =>
  text
    .split("\n")
    .map((line) => `> ${line}`.trimEnd())
    .join("\n")

const inner: Read = (reading, node) =>
  blocks(listIn(at(node, "elements")).map((child) => element(reading, child)))

const texts: Read = (reading, node) => textOf(reading, node)
const containers: Read = (reading, node) => blocks([inner(reading, node), link(reading, "", addressOf(node))])
const pressed: Read = (reading, node) => lineOf(reading, listIn(at(node, "actions")))
/** The texts of a remark: each is one of its own, not a piece of the one before. */
const remarks: Read = (reading, node) =>
  listIn(at(node, "elements"))
    .map((child) => element(reading, child).trim())
    .filter((text) => text !== "")
    .join(" ")
const titled: Read = (reading, node) => {
  const header = at(node, "header")
  const title = textOf(reading, isFields(header) ? at(header, "title") : undefined)
  const isPlain = title !== "" && !title.includes("**")
  return blocks([reading.markdown && isPlain ? `**${title}**` : title, inner(reading, node)])
}
const media =
  (kind: string): Read =>
  (reading, node) => {
    const { fileID, file_key: key, videoID } = own(node)
    return mark(kind, plain(reading, textIn(at(node, "file_name"))), textIn(key ?? fileID ?? videoID))
  }

/** How each component is read. */
const readers: Readonly<Record<string, Read>> = {
  plain_text: texts,
  text: texts,
  lark_md: texts,
  markdown: texts,
  markdown_v1: (reading, node) =>
    textOf(reading, node) || (isFields(node["fallback"]) ? element(reading, node["fallback"]) : ""),
  md: (reading, node) => rich(reading, textIn(at(node, "text"))),
  fallback_text: (reading, node) => textOf(reading, at(node, "text")),
  text_tag: (reading, node) => textOf(reading, at(node, "text")),
  number_tag: (reading, node) => link(reading, textOf(reading, at(node, "text")), addressOf(node)),
  a: (reading, node) => link(reading, textOf(reading, node), addressOf(node)),
  link: (reading, node) =>
    link(reading, textOf(reading, at(node, "content") ?? at(node, "text")), addressOf(node)),
  at: (reading, node) => person(reading, userOf(node), textIn(node["user_name"])),
  at_all: () => "@all",
  emotion: (_, node) => `:${textIn(at(node, "emoji_type"))}:`,
  emoji: (_, node) => `:${textIn(at(node, "key"))}:`,
  hr: () => "---",
  br: () => "\n",
  code_block: (_, node) => fence(textIn(at(node, "language")), codeLines(node)),
  code_span: (reading, node) => code(reading, textIn(at(node, "content"))),
  heading: (reading, node) => heading(textOf(reading, node), levelOf(at(node, "level"))),
  blockquote: (reading, node) => quoted(textOf(reading, node)),
  list: entries,
  local_datetime: (reading, node) =>
    moment(at(node, "milliseconds") ?? at(node, "millisecond")) || textOf(reading, at(node, "fallback_text")),
  div: (reading, node) => {
    const extra = at(node, "extra")
    return blocks([
      textOf(reading, at(node, "text")),
      ...listIn(at(node, "fields")).map((one) => (isFields(one) ? textOf(reading, at(one, "text")) : "")),
      isFields(extra) ? element(reading, extra) : ""
    ])
  },
  note: remarks,
  action: pressed,
  actions: pressed,
  button,
  overflow: menu,
  select_static: menu,
  multi_select_static: menu,
  select_person: menu,
  multi_select_person: menu,
  select_img: menu,
  input: field,
  date_picker: field,
  picker_time: field,
  picker_datetime: field,
  checker,
  img: (reading, node) =>
    blocks([
      textOf(reading, at(node, "title")),
      image(reading, textOf(reading, at(node, "alt")), imageKey(reading, node))
    ]),
  img_combination: (reading, node) =>
    listIn(at(node, "img_list"))
      .filter(isFields)
      .map((one) => image(reading, "", imageKey(reading, one)))
      .join(" "),
  person: (reading, node) => person(reading, userOf(node)),
  person_list: (reading, node) =>
    listIn(at(node, "persons"))
      .map((one) => (isFields(one) ? person(reading, userOf(one)) : ""))
      .join(" "),
  table: cells,
  chart,
  audio: media("audio"),
  video: media("video"),
  media: media("video"),
  file: media("file"),
  folder: media("folder"),
  sticker: media("sticker"),
  collapsible_panel: titled,
  column_set: (reading, node) =>
    blocks([
      ...listIn(at(node, "columns")).map((column) => element(reading, column)),
      link(reading, "", addressOf(at(node, "action")))
    ]),
  column: containers,
  form: containers,
  interactive_container: containers,
  repeat: containers,
  standard_icon: () => "",
  custom_icon: () => ""
}

const aliases: Readonly<Record<string, string>> = { image: "img", person_v1: "person", avatar: "person" }

const levelOf = (level: unknown): number =>
  typeof level === "number" && level >= 1 && level <= 6 ? level : 2

/** A component that nobody knows: whatever it holds that is read elsewhere. */
const unknown: Read = (reading, node) => {
  const found = blocks([
    ...["title", "text", "content", "label", "placeholder", "header"].map((name) =>
      textOf(reading, at(node, name))
    ),
    ...["elements", "columns", "fields", "actions", "options", "items", "body"].flatMap((name) => {
      const value = at(node, name)
      return (isFields(value) ? [value] : listIn(value)).map((child) => element(reading, child))
    }),
    link(reading, "", addressOf(node))
  ])
  return found === "" && tagOf(node) !== "" ? mark(tagOf(node)) : found
}

/** One component, or a line of pieces as the API's summary of a card has them. */
export const element = (reading: Reading, value: unknown): string => {
  const { budget } = reading
  if (budget.left-- <= 0 || budget.depth > deepest) return "…"
  budget.depth++
  const text = Array.isArray(value)
    ? lineOf(reading, value)
    : isFields(value)
      ? component(reading, value)
      : textOf(reading, value)
  budget.depth--
  return text
}

const component: Read = (reading, node) => {
  const tag = tagOf(node)
  const name = Object.hasOwn(aliases, tag) ? aliases[tag]! : tag
  return (Object.hasOwn(readers, name) ? readers[name]! : unknown)(reading, node)
}

const words = new Set([
  "text",
  "plain_text",
  "a",
  "at",
  "lark_md",
  "md",
  "markdown",
  "br",
  "code_span",
  "emoji",
  "emotion",
  "link",
  "at_all",
  "person"
])

/** What has lines of its own wherever it stands. */
const standing = new Set(["heading", "blockquote", "list", "code_block", "hr", "table"])

/** A text in a style, as a rich text has it or as the platform keeps it; undefined for what is none, or is in languages. */
const styledText = (piece: unknown): { readonly text: string; readonly style: string } | undefined => {
  if (!isFields(piece) || !["text", "plain_text"].includes(tagOf(piece))) return undefined
  const kept = at(piece, "text_style")
  const style = listIn(isFields(kept) ? kept["attributes"] : piece["style"])
  const text = textIn(at(piece, "content")) || textIn(piece["text"])
  const isOne = at(piece, "i18n_content") === undefined && at(piece, "i18n") === undefined
  return text === "" || style.length === 0 || !isOne ? undefined : { text, style: JSON.stringify(style) }
}

/** Pieces with texts of one style in a row as one: the signs between them would be read as others. */
const joinedTexts = (pieces: ReadonlyArray<unknown>): ReadonlyArray<unknown> => {
  const out: Array<unknown> = []
  let before: { readonly texts: Array<string>; readonly style: string } | undefined
  const close = () => {
    if (before !== undefined)
      out.push({ tag: "text", text: before.texts.join(""), style: JSON.parse(before.style) })
    before = undefined
  }
  for (const piece of pieces) {
    const found = styledText(piece)
    if (found !== undefined && found.style === before?.style) before.texts.push(found.text)
    else {
      close()
      if (found === undefined) out.push(piece)
      else before = { texts: [found.text], style: found.style }
    }
  }
  close()
  return out
}

/** Pieces that belong to one line. */
export const lineOf = (reading: Reading, pieces: ReadonlyArray<unknown>): string => {
  const line = inline(
    (reading.markdown ? joinedTexts(pieces) : pieces).map((piece) => {
      const tag = isFields(piece) ? tagOf(piece) : "text"
      return {
        text: element(reading, piece),
        kind: standing.has(tag) ? "block" : words.has(tag) ? "text" : "mark"
      }
    })
  )
  // Four blanks at the start, of several pieces, would make code of it.
  return reading.markdown && line.startsWith("    ") ? line.trimStart() : line
}

/** The card in what stands around it, and what stands beside it. */
const unwrapped = (value: unknown): { readonly card: Fields; readonly attachment: Fields } => {
  let card = parsed(value) ?? {}
  let attachment: Fields = {}
  for (let times = 0; times < 4; times++) {
    attachment = parsed(card["json_attachment"]) ?? attachment
    const within = parsed(card["user_dsl"]) ?? parsed(card["json_card"]) ?? parsed(card["card"])
    if (within === undefined) break
    card = within
  }
  return { card, attachment }
}

const headerOf = (reading: Reading, card: Fields): Fields => {
  if (isFields(card["header"])) return card["header"]
  const languages = card["i18n_header"]
  const found = isFields(languages) ? inLanguage(reading, languages, isFields) : undefined
  return isFields(found) ? found : {}
}

const isFilled = (value: unknown): boolean => Array.isArray(value) && value.length > 0

const bodyOf = (reading: Reading, card: Fields): ReadonlyArray<unknown> => {
  const body = isFields(card["body"]) ? at(card["body"], "elements") : undefined
  const own = [body, card["elements"]].find(isFilled)
  const languages = card["i18n_elements"]
  // A card in languages has what stands beside them for those who see none of them.
  return listIn(isFields(languages) ? (inLanguage(reading, languages, isFilled) ?? own) : own)
}

/** The title of a card; empty where it has none. */
export const titleOf = (reading: Reading, value: unknown): string => {
  const { attachment, card } = unwrapped(value)
  const inside = { ...reading, attachment }
  return textOf(inside, at(headerOf(inside, card), "title")) || textOf(inside, card["title"])
}

/** A card that only stands for another: a template with its variables, or an entity. */
const reference = (reading: Reading, { data, type }: Fields): string | undefined => {
  if (!isFields(data) || (type !== "template" && type !== "card")) return undefined
  const variables = isFields(data["template_variable"]) ? Object.entries(data["template_variable"]) : []
  return blocks([
    mark(type === "card" ? "card" : "card template", textIn(data["card_id"] ?? data["template_id"])),
    bullets(
      variables.map(([name, value]) => {
        const text = isFields(value) || Array.isArray(value) ? JSON.stringify(value) : String(value)
        return `${plain(reading, name)}: ${plain(reading, text)}`
      })
    )
  ])
}

/** A whole card, its title first. */
export const cardIn = (reading: Reading, value: unknown): string => {
  const { attachment, card } = unwrapped(value)
  const inside = { ...reading, attachment }
  const elsewhere = reference(inside, card)
  if (elsewhere !== undefined) return elsewhere
  const header = headerOf(inside, card)
  const languages = at(header, "i18n_text_tag_list")
  const tags = listIn(
    isFields(languages)
      ? (inLanguage(inside, languages, isFilled) ?? at(header, "text_tag_list"))
      : at(header, "text_tag_list")
  )
  const url = addressOf(card["card_link"] ?? card["cardLink"])
  const title = textOf(inside, at(header, "title")) || textOf(inside, card["title"])
  return blocks([
    heading(title === "" ? "" : link(inside, title, url)),
    textOf(inside, at(header, "subtitle")) || textOf(inside, card["subtitle"]),
    tags.map((tag) => `[${element(inside, tag)}]`).join(" "),
    ...bodyOf(inside, card).map((one) => element(inside, one)),
    title === "" ? link(inside, "", url) : ""
  ])
}
