/** Values of records: how they are written, kept, compared and shown. */
import * as DateTime from "effect/DateTime"
import * as Option from "effect/Option"
import { botOpenId } from "./bots.js"
import { Moment, parse, textOf, type Formula, type Scope, type Value } from "./baseFormulas.js"
import { isLink, type TableField } from "./baseFields.js"
import type { Days, Seen } from "./baseFilters.js"
import { textsOf, type Table, type TableRecord } from "./bases.js"
import { conversationsSlot } from "./conversations.js"
import type { Actor } from "./chat.js"
import { driveSlot } from "./drive.js"
import { isObject, type Json, type JsonObject } from "./fields.js"
import { findPerson, personId, userIdType } from "./people.js"
import { directorySlot } from "./directory.js"
import { refuse } from "./refusal.js"
import type { Call } from "./route.js"
import { tokensSlot } from "./tokens.js"

/** A record of a table, as a caller reads or writes it. */
export interface Place {
  readonly call: Call
  /** The token of the base. */
  readonly token: string
  readonly table: Table
}

// writing

const largestCell = 100_000
const mostAttachments = 100

type Write = (place: Place, field: TableField, value: Json) => Json

const fail = (code: number, msg: string): never => refuse(code, msg)

const text: Write = (_, __, value) => {
  if (typeof value !== "string") return fail(1254060, "TextFieldConvFail")
  return value.length > largestCell ? fail(1254130, "TooLargeCell") : value
}

const number: Write = (_, { property }, value) => {
  const { max, min, range_customize: isOpen } = property ?? {}
  if (typeof value !== "number" || !Number.isFinite(value)) return fail(1254061, "NumberFieldConvFail")
  const isOut =
    isOpen !== true && ((typeof min === "number" && value < min) || (typeof max === "number" && value > max))
  return isOut ? fail(1254061, "NumberFieldConvFail") : value
}

const itemsOf = (value: Json, code: number, msg: string): ReadonlyArray<string> => {
  if (!Array.isArray(value)) return fail(code, msg)
  return value.map((item) => {
    const id = isObject(item) ? item["id"] : undefined
    return typeof id === "string" ? id : fail(code, msg)
  })
}

const people: Write = ({ call }, { property }, value) => {
  const wrong = (): never => fail(1254066, "UserFieldConvFail")
  const ids = itemsOf(value, 1254066, "UserFieldConvFail")
  if (property?.["multiple"] === false && ids.length > 1) return wrong()
  return ids.map((id) => ({ person: (findPerson(call, id) ?? wrong()).index }))
}

const groups: Write = ({ call }, _, value) => {
  const { chats } = call.world.get(conversationsSlot)
  return itemsOf(value, 1254066, "GroupFieldConvFail").map((id) =>
    chats.has(id) ? { chat: id } : fail(1254066, "GroupFieldConvFail")
  )
}

const url: Write = (_, __, value) => {
  if (!isObject(value) || typeof value["link"] !== "string") return fail(1254068, "URLFieldConvFail")
  return { link: value["link"], text: typeof value["text"] === "string" ? value["text"] : value["link"] }
}

/** Attachments are those that were uploaded into the base. */
const attachments: Write = ({ call, token }, _, value) => {
  if (!Array.isArray(value)) return fail(1254069, "AttachFieldConvFail")
  if (value.length > mostAttachments) return fail(1254106, "AttachExceedLimit")
  const { medias } = call.world.get(driveSlot)
  return value.map((item) => {
    const id = isObject(item) ? item["file_token"] : undefined
    if (typeof id !== "string") return fail(1254069, "AttachFieldConvFail")
    return medias.get(id)?.parent === token ? { file_token: id } : fail(1254303, "AttachPermNotAllow")
  })
}

const link: Write = ({ table }, { property, type }, value) => {
  const wrong = (): never =>
    type === 21 ? fail(1254074, "DuplexLinkFieldConvFail") : fail(1254067, "LinkFieldConvFail")
  if (!Array.isArray(value)) return wrong()
  const records = table.base.tables.get(String(property?.["table_id"]))?.records
  if (property?.["multiple"] === false && value.length > 1) return wrong()
  return value.map((id) => (typeof id === "string" && records?.has(id) === true ? id : wrong()))
}

const writers: Readonly<Record<number, Write>> = {
  1: text,
  2: number,
  3: (_, __, value) => (typeof value === "string" ? value : fail(1254062, "SingleSelectFieldConvFail")),
  4: (_, __, value) =>
    Array.isArray(value) && value.every((item) => typeof item === "string")
      ? [...new Set(value)]
      : fail(1254063, "MultiSelectFieldConvFail"),
  5: (_, __, value) => (Number.isInteger(value) ? value : fail(1254064, "DatetimeFieldConvFail")),
  7: (_, __, value) => (typeof value === "boolean" ? value : fail(1254065, "CheckboxFieldConvFail")),
  11: people,
  13: (_, __, value) =>
    typeof value === "string" && /^(\+?[\d\s*#()-]{1,64})?$/.test(value)
      ? value
      : fail(1254072, "Failed to convert phone field, please make sure it is correct."),
  15: url,
  17: attachments,
  18: link,
  21: link,
  22: (_, __, value) =>
    typeof value === "string" && /^-?\d+(\.\d+)?,\s*-?\d+(\.\d+)?$/.test(value)
      ? value
      : fail(1254060, "LocationFieldConvFail"),
  23: groups
}

/** The fields and values of a request. `null` empties a cell; what the platform works out itself cannot be written. */
export const convert = (place: Place, values: JsonObject): ReadonlyArray<readonly [TableField, Json]> =>
  Object.entries(values).map(([name, value]) => {
    const field = place.table.field(name)
    const write = writers[field.type] ?? fail(1254015, "Field types do not match.")
    if (value === undefined || value === null || (value === "" && field.type === 3)) return [field, null]
    return [field, write(place, field, value)]
  })

// reading

const digits = (field: TableField, record: TableRecord): string => {
  const serial = field.property?.["auto_serial"]
  const options = isObject(serial) && serial["type"] === "custom" ? serial["options"] : undefined
  if (!Array.isArray(options)) return String(record.number)
  return options
    .map((option) => {
      const { type, value = "" } = isObject(option) ? option : {}
      if (type === "fixed_text") return String(value)
      if (type === "system_number") return String(record.number).padStart(Number(value), "0")
      return new Date(record.createdAt + 8 * 3_600_000).toISOString().slice(0, 10).replaceAll("-", "")
    })
    .join("")
}

const formulas = new WeakMap<TableField, { readonly text: string; readonly run: Formula | undefined }>()

/** A formula that cannot be worked out gives nothing. */
const formulaOf = (field: TableField): Formula | undefined => {
  const expression = String(field.property?.["formula_expression"] ?? "")
  const known = formulas.get(field)
  if (known?.text === expression) return known.run
  let run: Formula | undefined
  try {
    run = parse(expression).run
  } catch {
    run = undefined
  }
  formulas.set(field, { text: expression, run })
  return run
}

/** What a cell holds: what was written, or what the platform works out. */
export const cellOf = (place: Place, record: TableRecord, field: TableField): Json | undefined => {
  switch (field.type) {
    case 20:
      return worked(place, record, field)
    case 1001:
      return record.createdAt
    case 1002:
      return record.modifiedAt
    case 1003:
      return [by(record.createdBy)]
    case 1004:
      return [by(record.modifiedBy)]
    case 1005:
      return digits(field, record)
    default:
      return record.values.get(field.field_id)
  }
}

const by = (actor: Actor): JsonObject => ("app" in actor ? { app: actor.app } : { person: actor.user })

const worked = (place: Place, record: TableRecord, field: TableField): Json | undefined => {
  const run = formulaOf(field)
  if (run === undefined) return undefined
  try {
    const value = run(scopeOf(place, record, field))
    return value instanceof Moment
      ? value.ms
      : Array.isArray(value)
        ? value.map((one) => textOf(one as Value))
        : (value as Json)
  } catch {
    return undefined
  }
}

// in formulas and conditions

const dayLength = 86_400_000

/** Days where a base is. */
export const daysOf = ({ call, table }: Place): Days & Pick<Scope, "midnight"> => {
  const zone = DateTime.zoneMakeNamed(table.base.timeZone)
  const offset = (ms: number): number =>
    Option.match(zone, {
      onNone: () => 8 * 3_600_000,
      onSome: (named) => DateTime.zonedOffset(DateTime.unsafeMakeZoned(ms, { timeZone: named }))
    })
  const dayOf = (ms: number) => Math.floor((ms + offset(ms)) / dayLength)
  return { dayOf, today: dayOf(call.now), midnight: (day) => day * dayLength - offset(day * dayLength) }
}

const valueOf = (place: Place, record: TableRecord, field: TableField): Value => {
  const value = cellOf(place, record, field)
  if (value === undefined || value === null) return null
  if (typeof value === "number") {
    return [5, 1001, 1002].includes(field.type) ? new Moment(value) : value
  }
  if (typeof value === "boolean" || typeof value === "string") return value
  const { texts } = seenOf(place, record, field)
  return texts.length === 0 ? null : texts
}

/** What a formula about a record is worked out in. A formula field does not see itself. */
export const scopeOf = (place: Place, record: TableRecord, own?: TableField): Scope => {
  const days = daysOf(place)
  return {
    now: place.call.now,
    dayOf: days.dayOf,
    midnight: days.midnight,
    valueOf: (name) => {
      const field = place.table.fields.find((one) => one.field_id === name || one.field_name === name)
      if (field === undefined) return refuse(1254045, "FieldNameNotFound")
      return field === own ? null : valueOf(place, record, field)
    }
  }
}

/** A cell as a condition sees it: people by the kind of id that the request speaks of. */
export const seenOf = (place: Place, record: TableRecord, field: TableField): Seen => {
  const value = cellOf(place, record, field)
  const texts = Array.isArray(value)
    ? value.flatMap((item) => (isObject(item) ? idsOf(place.call, item) : textsOf(item)))
    : textsOf(value).filter((one) => one !== "")
  return {
    texts,
    number: typeof value === "number" ? value : undefined,
    checked: value === true,
    many: Array.isArray(value)
  }
}

const idsOf = (call: Call, item: JsonObject): ReadonlyArray<string> => {
  const { app, chat, person } = item
  if (typeof person === "number") return [personId(call, person, userIdType(call))]
  if (typeof app === "string") return [botOpenId(call.world.settings.seed, app)]
  return typeof chat === "string" ? [chat] : textsOf(item)
}

// showing

const avatar = (id: string): string => `https://sandbox.example/avatar/${id}`

export const shownPerson = (call: Call, actor: Actor): JsonObject => {
  if ("app" in actor) {
    const name = call.world.get(tokensSlot).app(actor.app)?.name ?? ""
    return {
      id: botOpenId(call.world.settings.seed, actor.app),
      name,
      en_name: name,
      email: "",
      avatar_url: avatar(actor.app)
    }
  }
  const person = call.world.get(directorySlot).person(actor.user)
  return {
    id: person?.[userIdType(call)] ?? "",
    name: person?.name ?? "",
    en_name: person?.en_name ?? "",
    email: person?.email ?? "",
    avatar_url: avatar(person?.user_id ?? "")
  }
}

const shownItem = (call: Call, item: Json): Json => {
  if (!isObject(item)) return item
  const { app, chat, file_token: file, person } = item
  if (typeof person === "number") return shownPerson(call, { user: person })
  if (typeof app === "string") return shownPerson(call, { app })
  if (typeof chat === "string") {
    const found = call.world.get(conversationsSlot).chats.get(chat)
    return { id: chat, name: String(found?.fields["name"] ?? ""), avatar_url: avatar(chat) }
  }
  return typeof file === "string" ? shownFile(call, file) : item
}

const root = "https://open.feishu.cn/open-apis/drive/v1/medias"

const shownFile = (call: Call, token: string): JsonObject => {
  const media = call.world.get(driveSlot).medias.get(token)
  return {
    file_token: token,
    name: media?.fileName ?? "",
    size: media?.bytes.byteLength ?? 0,
    type: mediaType(media?.fileName ?? ""),
    url: `${root}/${token}/download`,
    tmp_url: `${root}/batch_get_tmp_download_url?file_tokens=${token}`
  }
}

const mediaTypes: Readonly<Record<string, string>> = {
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  pdf: "application/pdf",
  txt: "text/plain",
  csv: "text/csv",
  mp4: "video/mp4"
}

const mediaType = (name: string): string =>
  mediaTypes[name.slice(name.lastIndexOf(".") + 1).toLowerCase()] ?? "application/octet-stream"

const shownLink = (place: Place, field: TableField, ids: ReadonlyArray<string>, segments: boolean): Json => {
  if (segments) return { link_record_ids: ids }
  const tableId = String(field.property?.["table_id"])
  const other = place.table.base.tables.get(tableId)
  const primary = other?.fields[0]
  const names = ids.map((id) =>
    textsOf(primary === undefined ? undefined : other?.records.get(id)?.values.get(primary.field_id)).join("")
  )
  return [{ record_ids: ids, table_id: tableId, text: names.join(","), text_arr: names, type: "text" }]
}

/** `segments`: texts are lists of pieces, as searches give them; else they are plain. */
export const shown = (
  place: Place,
  record: TableRecord,
  field: TableField,
  segments: boolean
): Json | undefined => {
  const value = cellOf(place, record, field)
  if (value === undefined || value === null) return undefined
  if (isLink(field.type)) return shownLink(place, field, textsOf(value), segments)
  if (field.type === 1 && typeof value === "string") {
    return segments ? [{ text: value, type: "text" }] : value
  }
  if (field.type === 20 && segments) {
    return typeof value === "number"
      ? { type: 2, value: [value] }
      : { type: 1, value: [{ text: textsOf(value).join(","), type: "text" }] }
  }
  if (field.type === 22) {
    const words = { pname: "", cityname: "", adname: "", address: "", name: "", full_address: "" }
    return { location: value, ...words }
  }
  return Array.isArray(value) ? value.map((item) => shownItem(place.call, item)) : value
}

/** Which of two cells comes first. What is empty comes first. */
export const compare = (a: Seen, b: Seen): number => {
  const empty = ({ number, texts }: Seen) => texts.length === 0 && number === undefined
  if (empty(a) || empty(b)) return Number(empty(b)) - Number(empty(a))
  if (a.number !== undefined && b.number !== undefined) return a.number - b.number
  if (a.checked !== b.checked) return Number(a.checked) - Number(b.checked)
  const [left, right] = [a.texts.join(","), b.texts.join(",")]
  return left < right ? -1 : left > right ? 1 : 0
}
