/**
 * From what a caller gives to a message's kind and content: inference, wrapping, and the checks before sending.
 */
import type * as Message from "../api/im/v1/Message.js"
import { lossesOf } from "./json.js"
import * as MessageContent from "../MessageContent.js"

/**
 * The kinds of message that can be sent.
 *
 * @since 0.1.0
 * @category models
 */
export type MsgType = Message.CreateInput["msg_type"]

interface Fields {
  readonly [name: string]: unknown
}

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const languageKey = /^[a-z]{2}_[a-z]{2}$/

const isPostBody = (fields: Fields): boolean =>
  Array.isArray(fields.content) && fields.content.every((paragraph) => Array.isArray(paragraph))

const isPost = (fields: Fields): boolean => {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined)
  return (
    entries.length > 0 &&
    entries.every(([name, value]) => languageKey.test(name) && isFields(value) && isPostBody(value))
  )
}

const has =
  (...names: ReadonlyArray<string>) =>
  (fields: Fields): boolean =>
    names.some((name) => fields[name] !== undefined && fields[name] !== null)

const isText = (value: unknown): boolean => typeof value === "string"

/** What tells the kind of a content; the first line that fits decides. */
const table: ReadonlyArray<readonly [kind: MsgType, fits: (fields: Fields) => boolean]> = [
  ["text", (fields) => isText(fields.text)],
  [
    "interactive",
    (fields) => (fields.type === "card" || fields.type === "template") && isFields(fields.data)
  ],
  ["interactive", has("schema", "body", "elements", "i18n_elements", "header", "config", "card_link")],
  ["post", (fields) => isFields(fields.post)],
  ["post", isPostBody],
  ["post", isPost],
  ["system", (fields) => fields.type === "divider"],
  ["media", (fields) => isText(fields.file_key) && isText(fields.image_key)],
  // A file that was received has a name, a voice message has none.
  ["audio", (fields) => isText(fields.file_key) && has("duration")(fields) && !has("file_name")(fields)],
  ["image", (fields) => isText(fields.image_key)],
  ["file", (fields) => isText(fields.file_key)],
  ["share_chat", (fields) => isText(fields.chat_id)],
  ["share_user", (fields) => isText(fields.user_id)]
]

const isTagged = (fields: Fields): fields is { readonly msg_type: MsgType; readonly content: unknown } =>
  isText(fields.msg_type) && fields.content !== undefined

/** The kind of a content, where it can be told. */
export const kindOf = (content: unknown): MsgType | undefined => {
  if (typeof content === "string") return "text"
  if (MessageContent.is(content)) return content[MessageContent.symbol]().msg_type as MsgType
  if (!isFields(content)) return undefined
  if (isTagged(content)) return content.msg_type
  return table.find(([, fits]) => fits(content))?.[0]
}

/** A rich text in the form that the platform takes: by language. */
const byLanguage = (fields: Fields): Fields => {
  const post = isFields(fields.post) ? fields.post : fields
  return isPostBody(post) ? { zh_cn: post } : post
}

/** The most that a content may have, in bytes of UTF-8. */
const limits: { readonly [kind: string]: number } = {
  text: 150 * 1024,
  post: 30 * 1024,
  interactive: 30 * 1024
}

const utf8 = /*#__PURE__*/ new TextEncoder()

const tooLong = (kind: string, content: string): MessageContent.Problem | undefined => {
  const limit = limits[kind]
  // No character has more than three bytes for each of its UTF-16 units.
  if (limit === undefined || content.length * 3 <= limit) return undefined
  const bytes = utf8.encode(content).byteLength
  return bytes <= limit
    ? undefined
    : {
        path: "content",
        message: `must have at most ${limit} bytes in UTF-8 when it is ${kind}, has ${bytes}`
      }
}

const refused = (kind: string, message: string): MessageContent.Encoded => ({
  msg_type: kind,
  content: "",
  problems: [{ path: "content", message }]
})

/** Writes the fields of a content of a known kind. */
const write = (kind: string, fields: Fields): MessageContent.Encoded => {
  if (kind === "text" && fields.text === "") return refused(kind, "must not be empty")
  const losses = lossesOf(fields, "")
  if (losses.length > 0) {
    const problems = losses.map(({ message, path }) => ({
      path: path === "input" ? "content" : path,
      message
    }))
    return { msg_type: kind, content: "", problems }
  }
  const content = JSON.stringify(kind === "post" ? byLanguage(fields) : fields)
  const problem = tooLong(kind, content)
  return { msg_type: kind, content, problems: problem === undefined ? [] : [problem] }
}

/** Reads a content that is JSON text. */
const parse = (kind: string, text: string): MessageContent.Encoded => {
  let fields: unknown
  try {
    fields = JSON.parse(text)
  } catch {
    fields = undefined
  }
  return isFields(fields)
    ? write(kind, fields)
    : refused(kind, `must be the JSON text of an object when it is ${kind}`)
}

const contradiction = (own: string, asked: string | undefined): MessageContent.Problem | undefined =>
  asked === undefined || asked === own
    ? undefined
    : { path: "msgType", message: `must not be ${asked}: the content says that it is ${own}` }

const withProblem = (
  encoded: MessageContent.Encoded,
  problem: MessageContent.Problem | undefined
): MessageContent.Encoded =>
  problem === undefined ? encoded : { ...encoded, problems: [problem, ...encoded.problems] }

/**
 * A message ready to be sent, or why it must not be.
 *
 * A kind that is asked for decides over the fields. A string is then the content's JSON, unless a text is asked for.
 */
export const encode = (content: unknown, msgType?: string): MessageContent.Encoded => {
  if (typeof content === "string") {
    return msgType === undefined || msgType === "text"
      ? write("text", { text: content })
      : parse(msgType, content)
  }
  if (MessageContent.is(content)) {
    const encoded = content[MessageContent.symbol]()
    const length = encoded.problems.length > 0 ? undefined : tooLong(encoded.msg_type, encoded.content)
    return withProblem(withProblem(encoded, length), contradiction(encoded.msg_type, msgType))
  }
  if (!isFields(content)) return refused(msgType ?? "", "must be a text or an object")
  if (isTagged(content)) {
    const { content: inner, msg_type: kind } = content
    const encoded =
      typeof inner === "string"
        ? parse(kind, inner)
        : isFields(inner)
          ? write(kind, inner)
          : refused(kind, "must hold an object or its JSON text")
    return withProblem(encoded, contradiction(kind, msgType))
  }
  const kind = msgType ?? kindOf(content)
  return kind === undefined
    ? refused("", "is of no kind that can be told by its fields: give msgType")
    : write(kind, content)
}

/** The problems of a content under the name of the argument. */
export const contentProblems = (
  encoded: MessageContent.Encoded,
  argument: string
): ReadonlyArray<MessageContent.Problem> =>
  encoded.problems.map((problem) => {
    const { path } = problem
    // `$` is the content itself.
    const within = path.startsWith("$") ? path.slice(1) : `.${path}`
    return {
      ...problem,
      path: path === "content" ? argument : path === "msgType" ? path : `${argument}${within}`
    }
  })
