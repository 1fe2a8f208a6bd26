/** Messages of every kind as people read them. */
import { cardIn, element, lineOf } from "./card.js"
import {
  blocks,
  bullets,
  type Fields,
  heading,
  image,
  inLanguage,
  isFields,
  linked,
  listIn,
  mark,
  moment,
  parsed,
  plain,
  type Reading,
  textIn
} from "./page.js"

const isPostBody = (value: unknown): value is Fields => isFields(value) && Array.isArray(value["content"])

/** A rich text in one language, whatever it is wrapped in. */
export const postOf = (reading: Reading, content: Fields): Fields | undefined => {
  const post = isFields(content["post"]) ? content["post"] : content
  if (isPostBody(post)) return post
  const found = inLanguage(reading, post, isPostBody)
  return isPostBody(found) ? found : undefined
}

const paragraph = (reading: Reading, line: unknown): string =>
  Array.isArray(line) ? lineOf(reading, line) : element(reading, line)

const post = (reading: Reading, content: Fields): string => {
  const body = postOf(reading, content)
  if (body === undefined) {
    if (Object.keys(content).length === 0) return ""
    const texts = textsIn(content).map((one) => plain(reading, one))
    return texts.length === 0 ? mark("post") : blocks(texts)
  }
  return blocks([
    heading(plain(reading, textIn(body["title"]))),
    ...listIn(body["content"]).map((line) => paragraph(reading, line))
  ])
}

const seconds = (milliseconds: unknown): string => {
  const number = Number(milliseconds)
  return milliseconds === undefined || milliseconds === "" || !Number.isFinite(number)
    ? ""
    : `${Math.round(number / 100) / 10} s`
}

const file =
  (kind: string) =>
  (reading: Reading, content: Fields): string =>
    mark(
      kind,
      plain(reading, textIn(content["file_name"]) || textIn(content["file_key"])),
      seconds(content["duration"])
    )

/** A list of names, a text in languages, or a text. */
const filling = (reading: Reading, value: unknown): string => {
  if (Array.isArray(value)) return value.map((one) => filling(reading, one)).join(", ")
  if (!isFields(value)) return value === undefined || value === null ? "" : plain(reading, String(value))
  const languages = value["i18n_text"]
  const asked =
    reading.language !== undefined && isFields(languages)
      ? textIn(
          languages[reading.language] ??
            languages[reading.language.replace(/_(\w+)$/, (part) => part.toUpperCase())]
        )
      : ""
  return plain(reading, asked || textIn(value["text"]) || textIn(value["name"]))
}

/** A system message with its variables filled in; one that is not there stays as it is written. */
const system = (reading: Reading, content: Fields): string => {
  const template = textIn(content["template"])
  if (template === "")
    return isFields(content["params"]) ? filling(reading, content["params"]["divider_text"]) : ""
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(content, name) ? filling(reading, content[name]) : whole
  )
}

const event = (reading: Reading, content: Fields): string =>
  mark(
    "event",
    plain(reading, textIn(content["summary"])),
    [moment(content["start_time"]), moment(content["end_time"])].filter((time) => time !== "").join(" – ")
  )

const todo = (reading: Reading, content: Fields): string => {
  const { summary } = content
  const text = isFields(summary) ? post(reading, summary) : plain(reading, textIn(summary))
  const due = moment(content["due_time"])
  return blocks([
    text.includes("\n")
      ? mark("task", due === "" ? "" : `due ${due}`)
      : mark("task", text, due === "" ? "" : `due ${due}`),
    text.includes("\n") ? text : ""
  ])
}

const vote = (reading: Reading, content: Fields): string =>
  [
    mark("vote", plain(reading, textIn(content["topic"]))),
    bullets(listIn(content["options"]).map((one) => filling(reading, one)))
  ]
    .filter((part) => part !== "")
    .join("\n")

/** A text, or what somebody sent in its place. */
const wordIn = (value: unknown): string =>
  typeof value === "number" || typeof value === "boolean" ? String(value) : textsIn(value).join(" ")

/** How each kind is read. */
const kinds: Readonly<Record<string, (reading: Reading, content: Fields) => string>> = {
  text: (reading, content) => linked(reading, wordIn(content["text"])),
  post,
  interactive: cardIn,
  image: (reading, content) => image(reading, "", textIn(content["image_key"])),
  file: file("file"),
  folder: file("folder"),
  audio: file("audio"),
  media: file("video"),
  sticker: file("sticker"),
  hongbao: (reading, content) => plain(reading, textIn(content["text"])) || mark("red packet"),
  share_calendar_event: event,
  calendar: event,
  general_calendar: event,
  share_chat: (reading, content) =>
    mark(
      "chat",
      plain(reading, textIn(content["chat_name"]) || textIn(content["name"])),
      textIn(content["chat_id"] ?? content["share_chat_id"])
    ),
  share_user: (reading, content) => {
    const id = textIn(content["user_id"])
    return mark("contact", plain(reading, reading.nameOf(id) ?? textIn(content["name"])), id)
  },
  system,
  location: (reading, content) => {
    const { latitude, longitude, name } = content
    const place = [latitude, longitude].map((one) => filling(reading, one)).filter((one) => one !== "")
    return mark("location", plain(reading, textIn(name)), place.join(" "))
  },
  video_chat: (reading, content) =>
    mark("video call", plain(reading, textIn(content["topic"])), moment(content["start_time"])),
  todo,
  vote,
  merge_forward: () => mark("merged messages")
}

/** The kind of a content without one: what tells it from the others. */
const kindOf = (content: Fields): string => {
  if (typeof content["text"] === "string") return "text"
  if (
    ["user_dsl", "json_card", "schema", "body", "elements", "i18n_elements", "header"].some(
      (name) => name in content
    )
  )
    return "interactive"
  if (typeof content["image_key"] === "string" && content["file_key"] === undefined) return "image"
  if (typeof content["file_key"] === "string") return "file"
  return "post"
}

/** The texts that a value holds, however deep within reason. */
const textsIn = (value: unknown, depth = 0): ReadonlyArray<string> =>
  typeof value === "string"
    ? [value]
    : depth < 5
      ? (Array.isArray(value) ? value : isFields(value) ? Object.values(value) : []).flatMap((one) =>
          textsIn(one, depth + 1)
        )
      : []

/** A content of a kind that nobody knows: its kind with every text that it has, and what reads like a text or a rich text below. */
const other = (reading: Reading, kind: string, content: Fields): string => {
  const isRich = postOf(reading, content) !== undefined
  const rest = Object.entries(content).filter(([name, value]) =>
    isRich ? typeof value === "string" && name !== "text" && name !== "title" : name !== "text"
  )
  const first = isRich ? [] : ["title", "topic", "name", "summary"].map((name) => textIn(content[name]))
  const texts = [...new Set([...first, ...textsIn(rest.map(([, value]) => value))])].map((one) =>
    plain(reading, one)
  )
  const read = [linked(reading, textIn(content["text"])), isRich ? post(reading, content) : ""]
  return blocks(texts.some(Boolean) || !read.some(Boolean) ? [mark(kind, ...texts), ...read] : read)
}

/** What a message says. A content that is no object is its own text; a kind without a text is a mark of its kind. */
export const messageIn = (reading: Reading, kind: string, raw: string | undefined): string => {
  const content = parsed(raw)
  const isTextual = kind === "text" || kind === "post" || kind === ""
  if (content === undefined) {
    const text = raw ?? ""
    if (isTextual) return plain(reading, text)
    if (kind === "merge_forward") return mark("merged messages")
    // JSON that is cut off or holds nothing is no text of anybody's.
    return mark(kind, /^\s*(?:[{["]|null\s*$)/.test(text) ? "" : plain(reading, text))
  }
  const known = kind === "" ? kindOf(content) : kind
  const text = Object.hasOwn(kinds, known) ? kinds[known]!(reading, content) : other(reading, known, content)
  // Somebody may have sent a text under another kind.
  if (text !== "" || known === "text") return text
  const found = typeof content["text"] === "string" ? linked(reading, content["text"]) : ""
  return found === "" && kind !== "" && kind !== "post" ? mark(kind) : found
}
