/** Bases, tables, fields and records. */
import {
  Base,
  compare,
  test,
  uiTypes,
  type Filter,
  type Table,
  type TableField,
  type TableRecord
} from "../bases.js"
import { driveSlot, urlOf, type DriveNode } from "../drive.js"
import { Fields, isObject, type Json, type JsonObject } from "../fields.js"
import { refuse } from "../refusal.js"
import {
  at,
  bodyFields,
  data,
  page,
  queryFields,
  type Call,
  type PageRule,
  type Reply,
  type Route
} from "../route.js"
import { userIdType } from "../people.js"

const root = "/open-apis/bitable/v1/apps"
const tablesPath = `${root}/:app_token/tables`
const recordsPath = `${tablesPath}/:table_id/records`
const fieldsPath = `${tablesPath}/:table_id/fields`

const wrongBody = { code: 1254001, msg: "WrongRequestBody" }
const recordRule: PageRule = { size: 20, max: 500, ...wrongBody }
const usualRule: PageRule = { size: 20, max: 100, ...wrongBody }

interface Found {
  readonly node: DriveNode
  readonly base: Base
}

const baseOf = (call: Call): Found => {
  const node = call.world.get(driveSlot).find(call, call.params["app_token"]!)
  if (!(node?.content instanceof Base)) return refuse(1254040, "BaseTokenNotFound", 200)
  return { node, base: node.content }
}

const tableOf = (call: Call): Table =>
  baseOf(call).base.tables.get(call.params["table_id"]!) ?? refuse(1254041, "TableIdNotFound", 200)

/** One page of items that are in order already. */
const pageOf = <T>(call: Call, rule: PageRule, items: ReadonlyArray<T>) => {
  const one = page(
    call,
    rule,
    (key, count) => {
      const from = key === undefined ? 0 : key + 1
      return items.slice(from, from + count).map((item, index) => ({ item, index: from + index }))
    },
    ({ index }) => index
  )
  return {
    items: one.items.map(({ item }) => item),
    has_more: one.has_more,
    ...(one.has_more ? { page_token: one.page_token } : {}),
    total: items.length
  }
}

// bases

const shownBase = ({ base, node }: Found): JsonObject => ({
  app_token: node.token,
  name: node.name,
  revision: base.revision,
  is_advanced: base.isAdvanced,
  time_zone: base.timeZone
})

const folderIn = (call: Call, token: string | undefined): string =>
  call.world.get(driveSlot).isFolder(call, token ?? "")
    ? (token ?? "")
    : refuse(1254301, "OperationTypeError", 200)

const createBase = (call: Call): Reply => {
  const fields = bodyFields(call)
  const name = fields.text("name", { maxLength: 255 }) ?? ""
  const folder = fields.text("folder_token")
  const zone = fields.text("time_zone")
  fields.done()
  const base = Base.of(call.world)
  if (zone !== undefined) base.timeZone = zone
  const node = call.world
    .get(driveSlot)
    .add(call, { type: "bitable", name, parent: folderIn(call, folder), content: base })
  return data({
    app: {
      app_token: node.token,
      name,
      folder_token: node.parent,
      url: urlOf("bitable", node.token),
      default_table_id: [...base.tables.keys()][0],
      time_zone: base.timeZone
    }
  })
}

const copyBase = (call: Call): Reply => {
  const { base, node } = baseOf(call)
  const fields = bodyFields(call)
  const name = fields.text("name", { maxLength: 255 }) ?? node.name
  const folder = fields.text("folder_token")
  const isEmpty = fields.boolean("without_content") ?? false
  fields.done()
  const content = base.copy(call.world)
  if (isEmpty) for (const table of content.tables.values()) table.records.clear()
  const made = call.world
    .get(driveSlot)
    .add(call, { type: "bitable", name, parent: folderIn(call, folder), content })
  return data({
    app: {
      app_token: made.token,
      name,
      folder_token: made.parent,
      url: urlOf("bitable", made.token),
      time_zone: content.timeZone
    }
  })
}

const updateBase = (call: Call): Reply => {
  const found = baseOf(call)
  const fields = bodyFields(call)
  const name = fields.text("name", { maxLength: 255 })
  const isAdvanced = fields.boolean("is_advanced")
  fields.done()
  if (name !== undefined) found.node.name = name
  if (isAdvanced !== undefined) found.base.isAdvanced = isAdvanced
  return data({ app: shownBase(found) })
}

// tables

const addFields = (table: Table, list: ReadonlyArray<Json>, prefix: string): Array<TableField> =>
  list.map((one, index) => addField(table, new Fields(isObject(one) ? one : {}, `${prefix}[${index}].`)))

const addField = (table: Table, fields: Fields): TableField => {
  const name = fields.string("field_name", { maxLength: 100 })
  const type = fields.requiredInteger("type")
  const uiType = fields.text("ui_type")
  const property = fields.object("property")
  fields.done()
  return table.addField(name, type, uiType, property)
}

const createTable = (call: Call): Reply => {
  const { base } = baseOf(call)
  const body = bodyFields(call)
  const input = body.requiredObject("table")
  body.done()
  const fields = new Fields(input, "table.")
  const name = fields.string("name", { maxLength: 100 })
  const list = fields.list("fields")
  fields.done()
  const table = base.addTable(name)
  const made =
    list === undefined
      ? [table.addField("多行文本", 1, undefined, undefined)]
      : addFields(table, list, "fields")
  return data({
    table_id: table.table_id,
    default_view_id: table.view_id,
    field_id_list: made.map((field) => field.field_id)
  })
}

const listTables = (call: Call): Reply =>
  data(
    pageOf(
      call,
      usualRule,
      [...baseOf(call).base.tables.values()].map(({ name, revision, table_id }) => ({
        table_id,
        revision,
        name
      }))
    )
  )

const renameTable = (call: Call): Reply => {
  const table = tableOf(call)
  const fields = bodyFields(call)
  const name = fields.string("name", { maxLength: 100 })
  fields.done()
  table.name = name
  return data({ name })
}

const deleteTable = (call: Call): Reply => {
  const { base } = baseOf(call)
  const table = tableOf(call)
  if (base.tables.size === 1) refuse(1254301, "OperationTypeError", 200)
  base.tables.delete(table.table_id)
  return data({})
}

// fields

const shownField = (field: TableField): JsonObject => ({
  field_id: field.field_id,
  field_name: field.field_name,
  type: field.type,
  ui_type: field.ui_type,
  property: field.property,
  is_primary: field.is_primary
})

const fieldOf = (call: Call, table: Table): TableField =>
  table.fields.find((one) => one.field_id === call.params["field_id"]) ??
  refuse(1254044, "FieldIdNotFound", 200)

const listFields = (call: Call): Reply => data(pageOf(call, usualRule, tableOf(call).fields.map(shownField)))

const createField = (call: Call): Reply => {
  const table = tableOf(call)
  return call.world
    .get(driveSlot)
    .once(call, call.query.get("client_token") ?? undefined, () =>
      data({ field: shownField(addField(table, bodyFields(call))) })
    )
}

const updateField = (call: Call): Reply => {
  const table = tableOf(call)
  const field = fieldOf(call, table)
  const fields = bodyFields(call)
  const name = fields.string("field_name", { maxLength: 100 })
  const type = fields.requiredInteger("type")
  const uiType = fields.text("ui_type")
  const property = fields.object("property")
  fields.done()
  if (uiTypes[type] === undefined) refuse(1254015, "FieldTypeValueNotMatch", 200)
  if (table.fields.some((one) => one !== field && one.field_name === name))
    refuse(1254014, "FieldNameDuplicated", 200)
  // The values of another type cannot be taken over.
  if (type !== field.type) for (const record of table.records.values()) record.values.delete(field.field_id)
  field.field_name = name
  field.type = type
  field.ui_type = uiType ?? uiTypes[type]!
  if (property !== undefined) field.property = property
  return data({ field: shownField(field) })
}

const deleteField = (call: Call): Reply => {
  const table = tableOf(call)
  const field = fieldOf(call, table)
  if (field.is_primary) refuse(1254301, "OperationTypeError", 200)
  table.fields.splice(table.fields.indexOf(field), 1)
  for (const record of table.records.values()) record.values.delete(field.field_id)
  return data({ field_id: field.field_id, deleted: true })
}

// records

interface View {
  /** Searches give texts as segments, the rest as plain texts. */
  readonly segments?: boolean
  readonly names?: ReadonlyArray<string> | undefined
  readonly automatic?: boolean
}

const shownRecord = (table: Table, record: TableRecord, view: View = {}): JsonObject => {
  const values: Record<string, Json> = {}
  for (const field of table.fields) {
    const value = record.values.get(field.field_id)
    if (value === undefined || (view.names !== undefined && !view.names.includes(field.field_name))) continue
    values[field.field_name] =
      view.segments === true && field.type === 1 ? [{ text: String(value as string), type: "text" }] : value
  }
  return {
    record_id: record.record_id,
    fields: values,
    ...(view.automatic === true
      ? { created_time: record.createdAt, last_modified_time: record.modifiedAt }
      : {})
  }
}

const recordOf = (table: Table, id: string | undefined): TableRecord =>
  table.records.get(id ?? "") ?? refuse(1254043, "RecordIdNotFound", 200)

const wantsAutomatic = (call: Call): boolean =>
  (queryFields(call).boolean("automatic_fields") ?? bodyFields(call).boolean("automatic_fields")) === true

const getRecord = (call: Call): Reply => {
  userIdType(call)
  const table = tableOf(call)
  return data({
    record: shownRecord(table, recordOf(table, call.params["record_id"]), { automatic: wantsAutomatic(call) })
  })
}

const valuesIn = (fields: Fields): JsonObject => {
  const values = fields.requiredObject("fields")
  fields.done()
  return values
}

const createRecord = (call: Call): Reply => {
  userIdType(call)
  const table = tableOf(call)
  const values = table.convert(valuesIn(bodyFields(call)))
  return call.world.get(driveSlot).once(call, call.query.get("client_token") ?? undefined, () => {
    table.checkRoom(1)
    return data({ record: shownRecord(table, table.insert(values)) })
  })
}

const updateRecord = (call: Call): Reply => {
  userIdType(call)
  const table = tableOf(call)
  const record = recordOf(table, call.params["record_id"])
  table.update(record, table.convert(valuesIn(bodyFields(call))))
  return data({ record: shownRecord(table, record) })
}

const deleteRecord = (call: Call): Reply => {
  const table = tableOf(call)
  const record = recordOf(table, call.params["record_id"])
  table.records.delete(record.record_id)
  return data({ deleted: true, record_id: record.record_id })
}

const batchIn = (call: Call, name: string, max: number): ReadonlyArray<Json> => {
  const fields = bodyFields(call)
  const list = fields.list(name) ?? []
  if (list.length === 0) fields.wrong(name, "the min len is 1")
  fields.done()
  if (list.length > max) refuse(1254104, "RecordAddOnceExceedLimit", 200)
  return list
}

const partOf = (item: Json, index: number): Fields =>
  new Fields(isObject(item) ? item : {}, `records[${index}].`)

const batchCreate = (call: Call): Reply => {
  userIdType(call)
  const table = tableOf(call)
  // All are checked before the first is made: a batch is carried out as a whole or not at all.
  const all = batchIn(call, "records", 1000).map((item, index) =>
    table.convert(valuesIn(partOf(item, index)))
  )
  return call.world.get(driveSlot).once(call, call.query.get("client_token") ?? undefined, () => {
    table.checkRoom(all.length)
    return data({ records: all.map((values) => shownRecord(table, table.insert(values))) })
  })
}

const batchUpdate = (call: Call): Reply => {
  userIdType(call)
  const table = tableOf(call)
  const all = batchIn(call, "records", 1000).map((item, index) => {
    const fields = partOf(item, index)
    return [recordOf(table, fields.string("record_id")), table.convert(valuesIn(fields))] as const
  })
  for (const [record, values] of all) table.update(record, values)
  return data({ records: all.map(([record]) => shownRecord(table, record)) })
}

const batchDelete = (call: Call): Reply => {
  const table = tableOf(call)
  const all = batchIn(call, "records", 500).map((id) =>
    recordOf(table, typeof id === "string" ? id : undefined)
  )
  for (const record of all) table.records.delete(record.record_id)
  return data({ records: all.map(({ record_id }) => ({ deleted: true, record_id })) })
}

const batchGet = (call: Call): Reply => {
  const table = tableOf(call)
  const fields = bodyFields(call)
  const ids = fields.strings("record_ids", { min: 1, max: 100 })
  fields.done()
  const view: View = { automatic: wantsAutomatic(call), segments: true }
  const found = ids.flatMap((id) => table.records.get(id) ?? [])
  return data({
    records: found.map((record) => shownRecord(table, record, view)),
    forbidden_record_ids: [],
    absent_record_ids: ids.filter((id) => !table.records.has(id))
  })
}

// searching

const operators = [
  "is",
  "isNot",
  "contains",
  "doesNotContain",
  "isEmpty",
  "isNotEmpty",
  "isGreater",
  "isGreaterEqual",
  "isLess",
  "isLessEqual",
  "like",
  "in"
]

const conditionIn = (call: Call, table: Table, item: Json): Filter => {
  const fields = new Fields(isObject(item) ? item : {}, "filter.conditions.")
  const name = fields.string("field_name")
  const operator = fields.string("operator", { oneOf: operators })
  const values = fields.strings("value", { max: 10 })
  fields.done()
  return test({ field: table.field(name), operator, values }, call.now)
}

/** Groups may stand one level down. */
const filterIn = (call: Call, table: Table, input: JsonObject, isInner: boolean): Filter => {
  const fields = new Fields(input, "filter.")
  const conjunction = fields.string("conjunction", { oneOf: ["and", "or"] })
  const conditions = fields.list("conditions") ?? []
  const children = fields.list("children") ?? []
  fields.done()
  if (conditions.length > 50 || (isInner && children.length > 0)) return refuse(1254018, "InvalidFilter", 200)
  const tests = [
    ...conditions.map((item) => conditionIn(call, table, item)),
    ...children.map((item) => filterIn(call, table, isObject(item) ? item : {}, true))
  ]
  if (tests.length === 0) return () => true
  return conjunction === "and"
    ? (record) => tests.every((one) => one(record))
    : (record) => tests.some((one) => one(record))
}

interface Order {
  readonly field: TableField
  readonly descending: boolean
}

const sorted = (records: Array<TableRecord>, orders: ReadonlyArray<Order>): Array<TableRecord> =>
  orders.length === 0
    ? records
    : records.sort((a, b) => {
        for (const { descending, field } of orders) {
          const order = compare(a.values.get(field.field_id), b.values.get(field.field_id))
          if (order !== 0) return descending ? -order : order
        }
        return a.sequence - b.sequence
      })

const search = (call: Call): Reply => {
  userIdType(call)
  const table = tableOf(call)
  const body = bodyFields(call)
  const names = body.list("field_names") === undefined ? undefined : body.strings("field_names", { max: 200 })
  const sort = body.list("sort") ?? []
  const filter = body.object("filter")
  body.done()
  for (const name of names ?? []) table.field(name)
  const orders = sort.map((item) => {
    const fields = new Fields(isObject(item) ? item : {}, "sort.")
    const name = fields.string("field_name")
    const descending = fields.boolean("desc") ?? false
    fields.done()
    return { field: table.field(name), descending }
  })
  const keep = filter === undefined ? undefined : filterIn(call, table, filter, false)
  const all = [...table.records.values()]
  const found = sorted(keep === undefined ? all : all.filter(keep), orders)
  const view: View = { names, segments: true, automatic: wantsAutomatic(call) }
  const one = pageOf(call, recordRule, found)
  return data({ ...one, items: one.items.map((record) => shownRecord(table, record, view)) })
}

const invalidFilter = (): never => refuse(1254018, "InvalidFilter", 200)

const symbols: Readonly<Record<string, string>> = {
  "=": "is",
  "!=": "isNot",
  ">": "isGreater",
  ">=": "isGreaterEqual",
  "<": "isLess",
  "<=": "isLessEqual"
}

/** Splits at commas that stand in no brackets and no quotes. */
const splitArguments = (text: string): Array<string> => {
  const parts: Array<string> = []
  let depth = 0
  let quoted = false
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if (char === '"') quoted = !quoted
    else if (quoted) continue
    else if (char === "(" || char === "[") depth++
    else if (char === ")" || char === "]") depth--
    else if (char === "," && depth === 0) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  return [...parts, text.slice(from)]
}

/** The expressions of the older listing: comparisons, `contains`, and AND and OR of these. */
const expressionIn = (call: Call, table: Table, text: string): Filter => {
  const trimmed = text.trim()
  const group = /^(AND|OR)\((.*)\)$/s.exec(trimmed)
  if (group !== null) {
    const tests = splitArguments(group[2]!).map((part) => expressionIn(call, table, part))
    return group[1] === "AND"
      ? (record) => tests.every((one) => one(record))
      : (record) => tests.some((one) => one(record))
  }
  const value = String.raw`(?:"([^"]*)"|(-?\d+(?:\.\d+)?))`
  const contains = new RegExp(String.raw`^CurrentValue\.\[([^\]]+)\]\.contains\(${value}\)$`).exec(trimmed)
  const compared = new RegExp(String.raw`^CurrentValue\.\[([^\]]+)\]\s*(=|!=|>=|<=|>|<)\s*${value}$`).exec(
    trimmed
  )
  if (contains !== null) {
    return test(
      { field: table.field(contains[1]!), operator: "contains", values: [contains[2] ?? contains[3]!] },
      call.now
    )
  }
  if (compared === null) return invalidFilter()
  const field = table.field(compared[1]!)
  const wanted = compared[3] ?? compared[4]!
  if (wanted === "" && (compared[2] === "=" || compared[2] === "!=")) {
    return test({ field, operator: compared[2] === "=" ? "isEmpty" : "isNotEmpty", values: [] }, call.now)
  }
  return test({ field, operator: symbols[compared[2]!]!, values: [wanted] }, call.now)
}

const textsIn = (call: Call, name: string, code: number, msg: string): ReadonlyArray<string> | undefined => {
  const text = call.query.get(name)
  if (text === null || text === "") return undefined
  try {
    const list: unknown = JSON.parse(text)
    if (Array.isArray(list) && list.every((item) => typeof item === "string")) return list
  } catch {
    // What is no JSON is refused like JSON of another kind.
  }
  return refuse(code, msg, 200)
}

const listRecords = (call: Call): Reply => {
  userIdType(call)
  const table = tableOf(call)
  const names = textsIn(call, "field_names", 1254024, "InvalidFieldNames")
  const orders = (textsIn(call, "sort", 1254016, "InvalidSort") ?? []).map((text): Order => {
    const match = /^(.*?)\s+(ASC|DESC)$/.exec(text)
    if (match === null) return refuse(1254016, "InvalidSort", 200)
    return { field: table.field(match[1]!), descending: match[2] === "DESC" }
  })
  const filter = call.query.get("filter")
  const all = [...table.records.values()]
  const found = sorted(
    filter === null || filter === "" ? all : all.filter(expressionIn(call, table, filter)),
    orders
  )
  const one = pageOf(call, recordRule, found)
  const view: View = {
    names,
    automatic: wantsAutomatic(call),
    segments: queryFields(call).boolean("text_field_as_array") === true
  }
  return data({ ...one, items: one.items.map((record) => shownRecord(table, record, view)) })
}

const tenPerSecond = { rate: { perSecond: 10 } }
const twentyPerSecond = { rate: { perSecond: 20 } }

export const bitableRoutes: ReadonlyArray<Route> = [
  at("POST", root, "bitable.v1.app.create", createBase, twentyPerSecond),
  at(
    "GET",
    `${root}/:app_token`,
    "bitable.v1.app.get",
    (call) => data({ app: shownBase(baseOf(call)) }),
    twentyPerSecond
  ),
  at("PUT", `${root}/:app_token`, "bitable.v1.app.update", updateBase, tenPerSecond),
  at("POST", `${root}/:app_token/copy`, "bitable.v1.app.copy", copyBase, twentyPerSecond),
  at("POST", tablesPath, "bitable.v1.app.table.create", createTable, tenPerSecond),
  at("GET", tablesPath, "bitable.v1.app.table.list", listTables, twentyPerSecond),
  at("PATCH", `${tablesPath}/:table_id`, "bitable.v1.app.table.patch", renameTable, tenPerSecond),
  at("DELETE", `${tablesPath}/:table_id`, "bitable.v1.app.table.delete", deleteTable, tenPerSecond),
  at("GET", fieldsPath, "bitable.v1.app.table.field.list", listFields, twentyPerSecond),
  at("POST", fieldsPath, "bitable.v1.app.table.field.create", createField, tenPerSecond),
  at("PUT", `${fieldsPath}/:field_id`, "bitable.v1.app.table.field.update", updateField, tenPerSecond),
  at("DELETE", `${fieldsPath}/:field_id`, "bitable.v1.app.table.field.delete", deleteField, tenPerSecond),
  at("POST", recordsPath, "bitable.v1.app.table.record.create", createRecord),
  at("GET", recordsPath, "bitable.v1.app.table.record.list", listRecords, twentyPerSecond),
  at("POST", `${recordsPath}/batch_create`, "bitable.v1.app.table.record.batch_create", batchCreate),
  at("POST", `${recordsPath}/batch_update`, "bitable.v1.app.table.record.batch_update", batchUpdate),
  at("POST", `${recordsPath}/batch_delete`, "bitable.v1.app.table.record.batch_delete", batchDelete),
  at("POST", `${recordsPath}/batch_get`, "bitable.v1.app.table.record.batch_get", batchGet, twentyPerSecond),
  at("POST", `${recordsPath}/search`, "bitable.v1.app.table.record.search", search, twentyPerSecond),
  at("GET", `${recordsPath}/:record_id`, "bitable.v1.app.table.record.get", getRecord, twentyPerSecond),
  at("PUT", `${recordsPath}/:record_id`, "bitable.v1.app.table.record.update", updateRecord),
  at("DELETE", `${recordsPath}/:record_id`, "bitable.v1.app.table.record.delete", deleteRecord)
]
