/** Records of tables: writing, reading, searching. */
import { rights } from "../access.js"
import * as happened from "../baseEvents.js"
import { onceFor, pageOf, placeOf } from "../baseAccess.js"
import { compare, convert, daysOf, scopeOf, seenOf, shown, shownPerson, type Place } from "../baseCells.js"
import type { TableField } from "../baseFields.js"
import { invalidFilter, testOf } from "../baseFilters.js"
import { holds, parse } from "../baseFormulas.js"
import { named } from "../baseIds.js"
import type { TableRecord, View } from "../bases.js"
import { Fields, isObject, type Json, type JsonObject } from "../fields.js"
import { actorOf, userIdType } from "../people.js"
import { refuse } from "../refusal.js"
import {
  at,
  bodyFields,
  data,
  queryFields,
  type Call,
  type PageRule,
  type Reply,
  type Route
} from "../route.js"
import { conditionValues } from "./bitableViews.js"

const root = "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records"
const recordRule: PageRule = { size: 20, max: 500, code: 1254001 }

// how they look

interface Look {
  /** Searches give texts as segments, the rest as plain texts. */
  readonly segments?: boolean
  readonly names?: ReadonlyArray<string> | undefined
  readonly automatic?: boolean
  readonly url?: boolean
}

const shownRecord = (place: Place, record: TableRecord, look: Look = {}) => {
  const { call, table } = place
  const values: Record<string, Json> = {}
  for (const field of table.fields) {
    if (look.names !== undefined && !look.names.includes(field.field_name)) continue
    const value = shown(place, record, field, look.segments === true)
    if (value !== undefined) values[field.field_name] = value
  }
  const url = `https://sandbox.example/record/${record.record_id}`
  return {
    record_id: record.record_id,
    id: record.record_id,
    fields: values,
    ...(look.automatic === true
      ? {
          created_by: shownPerson(call, record.createdBy),
          created_time: record.createdAt,
          last_modified_by: shownPerson(call, record.modifiedBy),
          last_modified_time: record.modifiedAt
        }
      : {}),
    ...(look.url === true ? { shared_url: url, record_url: url } : {})
  }
}

const recordOf = ({ table }: Place, id = ""): TableRecord => named("record", id, table.records.get(id))

const asks = (call: Call, name: string): boolean =>
  (queryFields(call).boolean(name) ?? bodyFields(call).boolean(name)) === true

/** The table, once the kind of user ids that the request speaks of is known to be one. */
const checkedPlace = (call: Call, right: number): Place => {
  userIdType(call)
  return placeOf(call, right)
}

const get = (call: Call): Reply => {
  const place = checkedPlace(call, rights.view)
  return data({
    record: shownRecord(place, recordOf(place, call.params["record_id"]), {
      automatic: asks(call, "automatic_fields"),
      url: asks(call, "with_shared_url"),
      segments: asks(call, "text_field_as_array")
    })
  })
}

// writing

const valuesIn = (fields: Fields): JsonObject => {
  const values = fields.requiredObject("fields")
  fields.done()
  return values
}

/** A repetition of a creation under one `client_token` is answered with what it made. */
const once = (call: Call, make: () => Reply): Reply => {
  const token = call.query.get("client_token") ?? undefined
  const isToken = token === undefined || token === "" || /^[0-9a-f-]{36}$/i.test(token)
  if (!isToken) {
    refuse(1254037, "Invalid client token, make sure that it complies with the specification.")
  }
  return onceFor(call, token === "" ? undefined : token, make)
}

const create = (call: Call): Reply => {
  const place = checkedPlace(call, rights.edit)
  const values = convert(place, valuesIn(bodyFields(call)))
  return once(call, () => {
    place.table.checkRoom(1)
    const made = place.table.insert(values, actorOf(call))
    happened.recordsChanged(place, [happened.added(place, made)])
    return data({ record: shownRecord(place, made) })
  })
}

const update = (call: Call): Reply => {
  const place = checkedPlace(call, rights.edit)
  const record = recordOf(place, call.params["record_id"])
  const values = convert(place, valuesIn(bodyFields(call)))
  const before = happened.cellsOf(place, record)
  place.table.update(record, values, actorOf(call))
  happened.recordsChanged(place, happened.changed(place, record, before))
  return data({ record: shownRecord(place, record) })
}

const remove = (call: Call): Reply => {
  const place = placeOf(call, rights.edit)
  const record = recordOf(place, call.params["record_id"])
  const before = happened.cellsOf(place, record)
  place.table.remove(record)
  happened.recordsChanged(place, [happened.removed(record, before)])
  return data({ deleted: true, record_id: record.record_id })
}

const batchIn = (call: Call, name: string, max: number): ReadonlyArray<Json> => {
  const fields = bodyFields(call)
  const list = fields.list(name) ?? []
  if (list.length === 0) fields.wrong(name, "the min len is 1")
  fields.done()
  if (list.length > max) refuse(1254104, "RecordAddOnceExceedLimit")
  return list
}

const partOf = (item: Json, index: number): Fields =>
  new Fields(isObject(item) ? item : {}, `records[${index}].`)

const batchCreate = (call: Call): Reply => {
  const place = checkedPlace(call, rights.edit)
  // All are checked before the first is made: a batch is carried out as a whole or not at all.
  const all = batchIn(call, "records", 1000).map((item, index) =>
    convert(place, valuesIn(partOf(item, index)))
  )
  return once(call, () => {
    place.table.checkRoom(all.length)
    const made = all.map((values) => place.table.insert(values, actorOf(call)))
    happened.recordsChanged(
      place,
      made.map((record) => happened.added(place, record))
    )
    return data({ records: made.map((record) => shownRecord(place, record)) })
  })
}

const batchUpdate = (call: Call): Reply => {
  const place = checkedPlace(call, rights.edit)
  const all = batchIn(call, "records", 1000).map((item, index) => {
    const fields = partOf(item, index)
    return [recordOf(place, fields.string("record_id")), convert(place, valuesIn(fields))] as const
  })
  const before = new Map(all.map(([record]) => [record, happened.cellsOf(place, record)]))
  for (const [record, values] of all) place.table.update(record, values, actorOf(call))
  happened.recordsChanged(
    place,
    [...before].flatMap(([record, cells]) => happened.changed(place, record, cells))
  )
  return data({ records: all.map(([record]) => shownRecord(place, record)) })
}

const batchDelete = (call: Call): Reply => {
  const place = placeOf(call, rights.edit)
  const all = batchIn(call, "records", 500).map((id) =>
    recordOf(place, typeof id === "string" ? id : undefined)
  )
  const gone = [...new Set(all)].map((record) => happened.removed(record, happened.cellsOf(place, record)))
  for (const record of all) place.table.remove(record)
  happened.recordsChanged(place, gone)
  return data({ records: all.map(({ record_id }) => ({ deleted: true, record_id })) })
}

const batchGet = (call: Call): Reply => {
  const place = placeOf(call, rights.view)
  const { records } = place.table
  const fields = bodyFields(call)
  const ids = fields.strings("record_ids", { min: 1, max: 100 })
  fields.done()
  const look: Look = {
    automatic: asks(call, "automatic_fields"),
    url: asks(call, "with_shared_url"),
    segments: true
  }
  return data({
    records: ids.flatMap((id) => {
      const record = records.get(id)
      return record === undefined ? [] : [shownRecord(place, record, look)]
    }),
    forbidden_record_ids: [],
    absent_record_ids: ids.filter((id) => !records.has(id))
  })
}

// searching

type Keep = (record: TableRecord) => boolean

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

const keeping = (place: Place, field: TableField, operator: string, values: ReadonlyArray<string>): Keep => {
  const test = testOf({ field, operator, values }, daysOf(place))
  return (record) => test(seenOf(place, record, field))
}

const conditionIn = (place: Place, item: Json): Keep => {
  const fields = new Fields(isObject(item) ? item : {}, "filter.conditions.")
  const name = fields.string("field_name")
  const operator = fields.string("operator", { oneOf: operators })
  const values = fields.strings("value", { max: 10 })
  fields.done()
  return keeping(place, place.table.field(name), operator, values)
}

const joined = (conjunction: string, tests: ReadonlyArray<Keep>): Keep => {
  if (tests.length === 0) return () => true
  return conjunction === "and"
    ? (record) => tests.every((one) => one(record))
    : (record) => tests.some((one) => one(record))
}

/** Groups may stand one level down. */
const filterIn = (place: Place, input: JsonObject, isInner: boolean): Keep => {
  const fields = new Fields(input, "filter.")
  const conjunction = fields.string("conjunction", { oneOf: ["and", "or"] })
  const conditions = fields.list("conditions") ?? []
  const children = fields.list("children") ?? []
  fields.done()
  if (conditions.length > 50) return refuse(1254107, "FilterLengthExceedLimit")
  if (isInner && children.length > 0) return invalidFilter()
  return joined(conjunction, [
    ...conditions.map((item) => conditionIn(place, item)),
    ...children.map((item) => filterIn(place, isObject(item) ? item : {}, true))
  ])
}

/** What a view keeps. */
const viewFilter = (place: Place, view: View): Keep => {
  const { conditions = [], conjunction = "and" } = view.property.filter_info ?? {}
  return joined(
    conjunction,
    conditions.flatMap(({ field_id, operator, value }) => {
      const field = place.table.fields.find((one) => one.field_id === field_id)
      return field === undefined ? [] : [keeping(place, field, operator, conditionValues(value))]
    })
  )
}

/** The formula of the older listing. */
const formulaFilter = (place: Place, text: string): Keep => {
  const { fields, run } = parse(text)
  for (const name of fields) {
    if (!place.table.fields.some((one) => one.field_id === name)) place.table.field(name)
  }
  return (record) => holds(run(scopeOf(place, record)))
}

interface Order {
  readonly field: TableField
  readonly descending: boolean
}

const sorted = (
  place: Place,
  records: ReadonlyArray<TableRecord>,
  orders: ReadonlyArray<Order>
): ReadonlyArray<TableRecord> => {
  if (orders.length === 0) return records
  const rows = records.map((record) => ({
    record,
    keys: orders.map(({ field }) => seenOf(place, record, field))
  }))
  rows.sort((a, b) => {
    for (const [index, { descending }] of orders.entries()) {
      const order = compare(a.keys[index]!, b.keys[index]!)
      if (order !== 0) return descending ? -order : order
    }
    return a.record.sequence - b.record.sequence
  })
  return rows.map(({ record }) => record)
}

interface Asked {
  readonly viewId: string | undefined
  readonly keep: Keep | undefined
  readonly orders: ReadonlyArray<Order>
  readonly names: ReadonlyArray<string> | undefined
}

/** A view counts where the request says itself neither what to keep nor how to sort. */
const found = (place: Place, { keep, names, orders, viewId }: Asked, look: Look): Reply => {
  const { call, table } = place
  const view = viewId === undefined || viewId === "" ? undefined : table.view(viewId)
  for (const name of names ?? []) table.field(name)
  const own = keep === undefined && orders.length === 0 && view !== undefined ? viewFilter(place, view) : keep
  const all = [...table.records.values()]
  const chosen = sorted(place, own === undefined ? all : all.filter(own), orders)
  const one = pageOf(call, recordRule, chosen)
  return data({ ...one, items: one.items.map((record) => shownRecord(place, record, { ...look, names })) })
}

const search = (call: Call): Reply => {
  const place = checkedPlace(call, rights.view)
  const body = bodyFields(call)
  const viewId = body.text("view_id")
  const names = body.list("field_names") === undefined ? undefined : body.strings("field_names", { max: 200 })
  const sort = body.list("sort") ?? []
  const filter = body.object("filter")
  body.done()
  if (sort.length > 100) refuse(1254108, "SortLengthExceedLimit")
  const orders = sort.map((item) => {
    const fields = new Fields(isObject(item) ? item : {}, "sort.")
    const name = fields.string("field_name")
    const descending = fields.boolean("desc") ?? false
    fields.done()
    return { field: place.table.field(name), descending }
  })
  const keep = filter === undefined ? undefined : filterIn(place, filter, false)
  return found(
    place,
    { viewId, names, orders, keep },
    {
      segments: true,
      automatic: asks(call, "automatic_fields")
    }
  )
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
  return refuse(code, msg)
}

const list = (call: Call): Reply => {
  const place = checkedPlace(call, rights.view)
  if ((call.query.get("sort") ?? "").length > 1000) refuse(1254108, "SortLengthExceedLimit")
  const names = textsIn(call, "field_names", 1254024, "InvalidFieldNames")
  const orders = (textsIn(call, "sort", 1254016, "InvalidSort") ?? []).map((text): Order => {
    const match = /^(.*?)\s+(ASC|DESC)$/.exec(text)
    if (match === null) return refuse(1254016, "InvalidSort")
    return { field: place.table.field(match[1]!), descending: match[2] === "DESC" }
  })
  const filter = call.query.get("filter") ?? ""
  if (filter.length > 2000) refuse(1254107, "FilterLengthExceedLimit")
  const keep = filter === "" ? undefined : formulaFilter(place, filter)
  return found(
    place,
    { viewId: call.query.get("view_id") ?? undefined, names, orders, keep },
    {
      automatic: asks(call, "automatic_fields"),
      segments: asks(call, "text_field_as_array")
    }
  )
}

const id = "bitable.v1.app.table.record"

export const bitableRecordRoutes: ReadonlyArray<Route> = [
  at("POST", root, `${id}.create`, create),
  at("GET", root, `${id}.list`, list),
  at("POST", `${root}/batch_create`, `${id}.batch_create`, batchCreate),
  at("POST", `${root}/batch_update`, `${id}.batch_update`, batchUpdate),
  at("POST", `${root}/batch_delete`, `${id}.batch_delete`, batchDelete),
  at("POST", `${root}/batch_get`, `${id}.batch_get`, batchGet),
  at("POST", `${root}/search`, `${id}.search`, search),
  at("GET", `${root}/:record_id`, `${id}.get`, get),
  at("PUT", `${root}/:record_id`, `${id}.update`, update),
  at("DELETE", `${root}/:record_id`, `${id}.delete`, remove)
]
