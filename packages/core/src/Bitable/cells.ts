/**
 * What a cell of a record holds. The same column comes in several shapes: a text plain (`records.list`) or in segments
 * (`records.search`), a number as text, a link as names or as ids, and what a formula or a lookup gives within `{ type,
 * value }`. These read any of them, whichever call a record came from.
 *
 * All take the cell as it is, `record.fields["Title"]`, and what is absent, `null` or of another kind is empty: `""`, no
 * item, `Option.none()`.
 *
 * @example
 * const records = yield* Bitable.records.list("bascn1", "tbl1")
 * const titles = records.map(({ fields }) => Bitable.cells.text(fields["Title"]))
 *
 * @see https://open.feishu.cn/document/docs/bitable-v1/app-table-record/bitable-record-data-structure-overview
 * @since 0.1.0
 */
import * as Option from "effect/Option"

/**
 * A piece of a text: plain, somebody or a document that is mentioned, or a link.
 *
 * @since 0.1.0
 * @category models
 */
export interface Segment {
  /** `text`, `mention`, `url`, or what the platform adds. */
  readonly type: string
  /** What is seen. */
  readonly text: string
  /** Of a `url`: where it leads to. */
  readonly link?: string | undefined
  /** Of a `mention`: `User`, or the kind of document. */
  readonly mentionType?: string | undefined
  /** Of a `mention`: the id of the person, or the token of the document. */
  readonly token?: string | undefined
  /** Of a `mention`: the name without the `@`. */
  readonly name?: string | undefined
}

/**
 * Somebody in a field of people, or who made or changed a record; a chat in a field of groups, which has an id, a name
 * and a picture only.
 *
 * @since 0.1.0
 * @category models
 */
export interface Member {
  /** Of a person of the kind that was asked for; of a chat `oc_...`. */
  readonly id: string
  readonly name?: string | undefined
  readonly en_name?: string | undefined
  readonly email?: string | undefined
  readonly avatar_url?: string | undefined
}

/**
 * A file in a field of attachments: `Drive.medias.download` takes its token.
 *
 * @since 0.1.0
 * @category models
 */
export interface Attachment {
  readonly file_token: string
  readonly name?: string | undefined
  /** In bytes. */
  readonly size?: number | undefined
  /** The media type. */
  readonly type?: string | undefined
  readonly url?: string | undefined
  readonly tmp_url?: string | undefined
}

/**
 * A link: what is seen, and where it leads to.
 *
 * @since 0.1.0
 * @category models
 */
export interface Link {
  readonly text: string
  readonly link: string
}

type Json = { readonly [name: string]: unknown }

const isJson = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const isText = (value: unknown): value is string => typeof value === "string" && value !== ""

/** What a formula or a lookup gives: the type of field that its values are of, and these. */
const isWorkedOut = (cell: unknown): cell is { readonly value: unknown } =>
  isJson(cell) && typeof cell["type"] === "number" && "value" in cell

/** The values of a cell, whether it holds one, several, or worked-out ones. */
const itemsOf = (cell: unknown): ReadonlyArray<unknown> =>
  isWorkedOut(cell)
    ? itemsOf(cell.value)
    : Array.isArray(cell)
      ? cell
      : cell === undefined || cell === null || cell === ""
        ? []
        : [cell]

const firstText = (...texts: ReadonlyArray<unknown>): string | undefined => texts.find(isText)

/** What is seen of one value. What is of no known kind is given as JSON: nothing is left out. */
const seen = (value: unknown): string => {
  if (typeof value === "string") return value
  if (value === undefined || value === null) return ""
  if (!isJson(value)) return Array.isArray(value) ? text(value) : String(value)
  const known = firstText(
    value["text"],
    value["link"],
    value["full_address"],
    value["name"],
    value["en_name"],
    value["location"],
    value["id"],
    value["file_token"]
  )
  if (known !== undefined) return known
  if (Array.isArray(value["text_arr"]) && value["text_arr"].length > 0) return value["text_arr"].join(", ")
  const records = recordsOf(value)
  if (records.length > 0) return records.join(", ")
  return typeof value["text"] === "string" || "link_record_ids" in value ? "" : JSON.stringify(value)
}

const isSegment = (value: unknown): value is Segment =>
  isJson(value) &&
  typeof value["type"] === "string" &&
  typeof value["text"] === "string" &&
  !("record_ids" in value)

/**
 * What is seen in a cell of any type: the text with its mentions, the names of people, chats, files and linked records,
 * the address of a place, the text of a link. Pieces of one text follow each other as they are; several values are
 * separated by `, `. A time is in milliseconds, for a cell has no format: see `time`.
 *
 * @example
 * Bitable.cells.text([{ type: "text", text: "Ask " }, { type: "mention", text: "@Ada", token: "ou_1" }]) // "Ask @Ada"
 *
 * @since 0.1.0
 * @category readers
 */
export const text = (cell: unknown): string => {
  const items = itemsOf(cell)
  const areValues = isWorkedOut(cell)
  let all = ""
  items.forEach((item, i) => {
    const last = items[i - 1]
    // Two plain pieces beside each other are two values of a lookup: within one text they would be one piece.
    const isNext =
      isSegment(item) && isSegment(last) && !(areValues && item.type === "text" && last.type === "text")
    all += (i === 0 || isNext ? "" : ", ") + seen(item)
  })
  return all
}

/**
 * The pieces of a text with all that they hold: who is mentioned, where a link leads to. A plain text is one piece.
 *
 * @since 0.1.0
 * @category readers
 */
export const segments = (cell: unknown): ReadonlyArray<Segment> =>
  itemsOf(cell).flatMap((item): ReadonlyArray<Segment> => {
    if (typeof item === "string") return [{ type: "text", text: item }]
    if (isSegment(item)) return [item]
    return Option.match(url(item), {
      onNone: () => [],
      onSome: (link) => [{ type: "url", ...link }]
    })
  })

/**
 * The number in a cell: of a number, a currency, a progress or a rating; of a formula or a lookup that gives one number;
 * of a text that is one, as `records.list` gives numbers.
 *
 * @since 0.1.0
 * @category readers
 */
export const number = (cell: unknown): Option.Option<number> => {
  const items = itemsOf(cell)
  const [item] = items
  if (items.length !== 1) return Option.none()
  if (typeof item === "number") return Option.some(item)
  const digits = text(cell).trim()
  return (typeof item === "string" || isSegment(item)) && digits !== "" && Number.isFinite(Number(digits))
    ? Option.some(Number(digits))
    : Option.none()
}

/**
 * The time in a cell: of a date, of when a record was made or changed, of a formula or a lookup that gives one. In
 * milliseconds since the epoch.
 *
 * @since 0.1.0
 * @category readers
 */
export const time: (cell: unknown) => Option.Option<number> = number

/**
 * Whether a checkbox is ticked. An empty one is not.
 *
 * @since 0.1.0
 * @category readers
 */
export const checked = (cell: unknown): boolean => itemsOf(cell).some((item) => item === true)

/**
 * The options that are chosen, by name: of a field of one option, one or none. A text is taken for one, too: in the cell
 * nothing tells them apart.
 *
 * @since 0.1.0
 * @category readers
 */
export const options = (cell: unknown): ReadonlyArray<string> =>
  itemsOf(cell).flatMap((item) => (isText(item) ? [item] : isSegment(item) ? [item.text] : []))

/**
 * The people in a cell, or the chats.
 *
 * @since 0.1.0
 * @category readers
 */
export const members = (cell: unknown): ReadonlyArray<Member> =>
  itemsOf(cell).filter((item): item is Member & Json => isJson(item) && isText(item["id"]))

/**
 * The files in a cell.
 *
 * @since 0.1.0
 * @category readers
 */
export const attachments = (cell: unknown): ReadonlyArray<Attachment> =>
  itemsOf(cell).filter((item): item is Attachment & Json => isJson(item) && isText(item["file_token"]))

const recordsOf = (item: unknown): ReadonlyArray<string> => {
  const ids = isJson(item) ? (item["link_record_ids"] ?? item["record_ids"]) : undefined
  return Array.isArray(ids) ? ids.filter(isText) : []
}

/**
 * The ids of the records that a cell links to.
 *
 * @since 0.1.0
 * @category readers
 */
export const links = (cell: unknown): ReadonlyArray<string> =>
  itemsOf(cell).flatMap((item) => (isText(item) && item.startsWith("rec") ? [item] : recordsOf(item)))

/**
 * The link in a cell of links, or the first one in a text.
 *
 * @since 0.1.0
 * @category readers
 */
export const url = (cell: unknown): Option.Option<Link> => {
  const found = itemsOf(cell).find((item): item is Json => isJson(item) && isText(item["link"]))
  if (found === undefined) return Option.none()
  const link = String(found["link"])
  return Option.some({ text: firstText(found["text"]) ?? link, link })
}
