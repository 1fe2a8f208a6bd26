/** Bases: tables of records with typed fields, and what a search makes of them. */
import type { Content } from "./drive.js"
import { isObject, type Json, type JsonObject } from "./fields.js"
import { refuse } from "./refusal.js"
import type { World } from "./world.js"

export interface TableField {
  readonly field_id: string
  field_name: string
  type: number
  ui_type: string
  property: JsonObject | null
  readonly is_primary: boolean
}

export interface TableRecord {
  readonly record_id: string
  readonly sequence: number
  /** Values by field id, as they were written. */
  readonly values: Map<string, Json>
  readonly createdAt: number
  modifiedAt: number
}

/** Types of fields by their number. */
export const uiTypes: Readonly<Record<number, string>> = {
  1: "Text",
  2: "Number",
  3: "SingleSelect",
  4: "MultiSelect",
  5: "DateTime",
  7: "Checkbox",
  11: "User",
  13: "Phone",
  15: "Url",
  17: "Attachment",
  18: "SingleLink",
  20: "Formula",
  21: "DuplexLink",
  22: "Location",
  23: "GroupChat",
  1001: "CreatedTime",
  1002: "ModifiedTime",
  1003: "CreatedUser",
  1004: "ModifiedUser",
  1005: "AutoNumber"
}

const isText = (value: Json): boolean => typeof value === "string"
const isNumber = (value: Json): boolean => typeof value === "number"
const isListOf = (test: (item: Json) => boolean) => (value: Json) => Array.isArray(value) && value.every(test)

/** What a value of each type must look like, and what the platform answers when it does not. */
const conversions: Readonly<
  Record<number, readonly [test: (value: Json) => boolean, code: number, msg: string]>
> = {
  1: [isText, 1254060, "TextFieldConvFail"],
  2: [isNumber, 1254061, "NumberFieldConvFail"],
  3: [isText, 1254062, "SingleSelectFieldConvFail"],
  4: [isListOf(isText), 1254063, "MultiSelectFieldConvFail"],
  5: [isNumber, 1254064, "DatetimeFieldConvFail"],
  7: [(value) => typeof value === "boolean", 1254065, "CheckboxFieldConvFail"],
  11: [isListOf((item) => isObject(item) && isText(item["id"] ?? null)), 1254066, "UserFieldConvFail"],
  13: [isText, 1254060, "TextFieldConvFail"],
  15: [(value) => isObject(value) && isText(value["link"] ?? null), 1254068, "URLFieldConvFail"],
  17: [
    isListOf((item) => isObject(item) && isText(item["file_token"] ?? null)),
    1254069,
    "AttachFieldConvFail"
  ],
  18: [isListOf(isText), 1254067, "LinkFieldConvFail"],
  21: [isListOf(isText), 1254067, "LinkFieldConvFail"],
  22: [isText, 1254060, "TextFieldConvFail"],
  23: [isListOf((item) => isObject(item) && isText(item["id"] ?? null)), 1254066, "GroupFieldConvFail"]
}

/** A value as a condition sees it: the texts in it. */
const textsOf = (value: Json | undefined): ReadonlyArray<string> => {
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (!isObject(value)) return [String(value as string | number | boolean)]
  for (const name of ["text", "name", "id", "link", "file_token"]) {
    if (typeof value[name] === "string") return [value[name]]
  }
  return []
}

const isEmpty = (value: Json | undefined): boolean =>
  value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0)

const dayLength = 86_400_000

/** The day of a moment where the platform lives, eight hours east. */
const dayOf = (ms: number): number => Math.floor((ms + 8 * 3_600_000) / dayLength)

export interface Condition {
  readonly field: TableField
  readonly operator: string
  readonly values: ReadonlyArray<string>
}

export type Filter = (record: TableRecord) => boolean

const invalidFilter = (): never => refuse(1254018, "InvalidFilter", 200)

/** The day that a condition on dates means. */
const wantedDay = (values: ReadonlyArray<string>, now: number): number => {
  switch (values[0]) {
    case "ExactDate":
      return /^\d{1,15}$/.test(values[1] ?? "") ? dayOf(Number(values[1])) : invalidFilter()
    case "Today":
      return dayOf(now)
    case "Tomorrow":
      return dayOf(now) + 1
    case "Yesterday":
      return dayOf(now) - 1
    default:
      return invalidFilter()
  }
}

const dates = new Set([5, 1001, 1002])

/** Makes a test of a condition. Refuses what the platform cannot compare. */
export const test = ({ field, operator, values }: Condition, now: number): Filter => {
  const valueOf = (record: TableRecord): Json | undefined => record.values.get(field.field_id)
  if (operator === "isEmpty" || operator === "isNotEmpty") {
    if (values.length > 0) return invalidFilter()
    return (record) => isEmpty(valueOf(record)) === (operator === "isEmpty")
  }
  if (values.length === 0) return invalidFilter()
  const isDate = dates.has(field.type)
  if (isDate || field.type === 2) {
    const wanted = isDate ? wantedDay(values, now) : Number(values[0])
    if (Number.isNaN(wanted)) return invalidFilter()
    const compare = comparisons[operator]
    if (compare === undefined) return invalidFilter()
    return (record) => {
      const value = valueOf(record)
      if (typeof value !== "number") return operator === "isNot"
      return compare(isDate ? dayOf(value) : value, wanted)
    }
  }
  if (field.type === 7) {
    if (operator !== "is" && operator !== "isNot") return invalidFilter()
    return (record) => ((valueOf(record) === true) === (values[0] === "true")) === (operator === "is")
  }
  const isMany = Array.isArray
  switch (operator) {
    case "is":
    case "isNot":
      return (record) => {
        const texts = textsOf(valueOf(record))
        const same = isMany(valueOf(record))
          ? texts.length === values.length && values.every((value) => texts.includes(value))
          : texts[0] === values[0]
        return same === (operator === "is")
      }
    case "contains":
    case "doesNotContain":
      return (record) => {
        const texts = textsOf(valueOf(record))
        const holds = values.some((value) =>
          field.type === 3 || field.type === 4
            ? texts.includes(value)
            : texts.some((text) => text.includes(value))
        )
        return holds === (operator === "contains")
      }
    default:
      return invalidFilter()
  }
}

const comparisons: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  is: (a, b) => a === b,
  isNot: (a, b) => a !== b,
  isGreater: (a, b) => a > b,
  isGreaterEqual: (a, b) => a >= b,
  isLess: (a, b) => a < b,
  isLessEqual: (a, b) => a <= b
}

/** Which of two values comes first. What is empty comes first. */
export const compare = (a: Json | undefined, b: Json | undefined): number => {
  if (isEmpty(a) || isEmpty(b)) return Number(isEmpty(b)) - Number(isEmpty(a))
  if (typeof a === "number" && typeof b === "number") return a - b
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b)
  const [left, right] = [textsOf(a).join(","), textsOf(b).join(",")]
  return left < right ? -1 : left > right ? 1 : 0
}

const largestTable = 20_000

export class Table {
  readonly fields: Array<TableField> = []
  readonly records = new Map<string, TableRecord>()
  revision = 1

  constructor(
    private readonly world: World,
    readonly table_id: string,
    public name: string,
    readonly view_id: string
  ) {}

  addField(
    name: string,
    type: number,
    uiType: string | undefined,
    property: JsonObject | undefined
  ): TableField {
    if (this.fields.some((field) => field.field_name === name))
      return refuse(1254014, "FieldNameDuplicated", 200)
    if (uiTypes[type] === undefined) return refuse(1254015, "FieldTypeValueNotMatch", 200)
    if (this.fields.length >= 300) return refuse(1254104, "FieldExceedLimit", 200)
    const field: TableField = {
      field_id: `fld${this.world.ids.word(7)}`,
      field_name: name,
      type,
      ui_type: uiType ?? uiTypes[type],
      property: withOptionIds(this.world, property ?? null),
      is_primary: this.fields.length === 0
    }
    this.fields.push(field)
    return field
  }

  field(name: string): TableField {
    const field = this.fields.find((one) => one.field_name === name)
    return field ?? refuse(1254045, "FieldNameNotFound", 200)
  }

  /** Values by field id. `null` empties a cell. */
  convert(values: JsonObject): Array<readonly [TableField, Json]> {
    return Object.entries(values).map(([name, value]) => {
      const field = this.field(name)
      const rule = conversions[field.type]
      if (rule === undefined) return refuse(1254015, "Field types do not match.", 200)
      if (value === undefined || value === null) return [field, null]
      const [fits, code, msg] = rule
      if (!fits(value)) return refuse(code, msg, 200)
      return [field, value]
    })
  }

  private put(record: TableRecord, values: ReadonlyArray<readonly [TableField, Json]>): void {
    for (const [field, value] of values) {
      if (value === null) record.values.delete(field.field_id)
      else record.values.set(field.field_id, value)
      if (field.type === 3 || field.type === 4) this.learnOptions(field, textsOf(value))
    }
  }

  /** An option that is written and does not exist yet is added. */
  private learnOptions(field: TableField, names: ReadonlyArray<string>): void {
    const options = Array.isArray(field.property?.["options"]) ? field.property["options"] : []
    const known = new Set(options.map((option) => (isObject(option) ? option["name"] : undefined)))
    const added = [...new Set(names)].filter((name) => !known.has(name)).map((name) => ({ name }))
    if (added.length === 0) return
    field.property = withOptionIds(this.world, { ...field.property, options: [...options, ...added] })
  }

  insert(values: ReadonlyArray<readonly [TableField, Json]>): TableRecord {
    const record: TableRecord = {
      record_id: `rec${this.world.ids.word(10)}`,
      sequence: this.world.next(),
      values: new Map(),
      createdAt: this.world.now,
      modifiedAt: this.world.now
    }
    this.put(record, values)
    this.records.set(record.record_id, record)
    return record
  }

  update(record: TableRecord, values: ReadonlyArray<readonly [TableField, Json]>): void {
    this.put(record, values)
    record.modifiedAt = this.world.now
  }

  checkRoom(count: number): void {
    if (this.records.size + count > largestTable) refuse(1254103, "RecordExceedLimit", 200)
  }

  text(): string {
    const rows = [...this.records.values()].map((record) =>
      this.fields.map((field) => textsOf(record.values.get(field.field_id)).join(" ")).join(",")
    )
    return [this.fields.map((field) => field.field_name).join(","), ...rows].join("\n")
  }
}

const withOptionIds = (world: World, property: JsonObject | null): JsonObject | null =>
  property !== null && Array.isArray(property["options"])
    ? {
        ...property,
        options: property["options"].map((option, index) =>
          isObject(option) ? { id: `opt${world.ids.word(7)}`, color: index % 55, ...option } : option
        )
      }
    : property

export class Base implements Content {
  readonly tables = new Map<string, Table>()
  revision = 1
  isAdvanced = false
  timeZone = "Asia/Shanghai"

  constructor(private readonly world: World) {}

  addTable(name: string): Table {
    for (const table of this.tables.values())
      if (table.name === name) return refuse(1254013, "TableNameDuplicated", 200)
    if (this.tables.size >= 100) return refuse(1254100, "TableExceedLimit", 200)
    const { ids } = this.world
    const table = new Table(this.world, `tbl${ids.word(13)}`, name, `vew${ids.word(7)}`)
    this.tables.set(table.table_id, table)
    this.revision++
    return table
  }

  text(tableId?: string): string {
    return [...this.tables.values()]
      .filter((table) => tableId === undefined || table.table_id === tableId)
      .map((table) => table.text())
      .join("\n")
  }

  copy(world: World): Base {
    const copy = new Base(world)
    copy.timeZone = this.timeZone
    for (const table of this.tables.values()) {
      const made = copy.addTable(table.name)
      const fields = table.fields.map((field) =>
        made.addField(field.field_name, field.type, field.ui_type, field.property ?? undefined)
      )
      for (const record of table.records.values()) {
        made.insert(
          table.fields.flatMap((field, index) => {
            const value = record.values.get(field.field_id)
            return value === undefined ? [] : [[fields[index]!, value] as const]
          })
        )
      }
    }
    return copy
  }

  /** A base as it is made for somebody: with one table that has one field. */
  static of(world: World): Base {
    const base = new Base(world)
    base.addTable("数据表").addField("多行文本", 1, undefined, undefined)
    return base
  }
}
