/** Bases and their tables. */
import type * as TableApi from "@effect-feishu/core/api/bitable/v1/AppTable"
import type * as DashboardApi from "@effect-feishu/core/api/bitable/v1/AppDashboard"
import * as happened from "../driveEvents.js"
import { rightOf, rights } from "../access.js"
import { baseOf, pageOf, tableIn, tableOf, usualRule, type FoundBase } from "../baseAccess.js"
import { Base, type Table } from "../bases.js"
import { driveSlot, urlOf } from "../drive.js"
import { checkRoom } from "../drivePlaces.js"
import { isObject, type Json, type JsonObject } from "../fields.js"
import { refuse } from "../refusal.js"
import { at, bodyFields, data, model, type Call, type Reply, type Route } from "../route.js"

const root = "/open-apis/bitable/v1/apps"

// bases

const shownBase = ({ base, node }: FoundBase): JsonObject => ({
  app_token: node.token,
  name: node.name,
  revision: base.revision,
  is_advanced: base.isAdvanced,
  time_zone: base.timeZone
})

const checkedName = (name: string | undefined): string | undefined =>
  [...(name ?? "")].length > 255 ? refuse(1254031, "InvalidAppName") : name

/** The folder that a base is put into, by who may do that. */
const folderIn = (call: Call, token: string | undefined): string => {
  const drive = call.world.get(driveSlot)
  if (!drive.isFolder(call, token ?? "")) return refuse(1254702, "DriveNodeNotExist")
  const folder = drive.find(call, drive.folder(call, token))
  if (folder !== undefined && rightOf(call, folder) < rights.edit) {
    refuse(1254701, "DriveNodePermNotAllow", 403)
  }
  checkRoom(call, drive.folder(call, token), 1254292, "MountNodeOutOfSiblingNum")
  return token ?? ""
}

const createBase = (call: Call): Reply => {
  const fields = bodyFields(call)
  const name = checkedName(fields.text("name")) ?? ""
  const folder = fields.text("folder_token")
  const zone = fields.text("time_zone")
  fields.done()
  const base = Base.of(call.world)
  if (zone !== undefined) base.timeZone = zone
  const node = happened.create(call, { type: "bitable", name, parent: folderIn(call, folder), content: base })
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
  const { base, node } = baseOf(call, rights.view)
  const fields = bodyFields(call)
  const name = checkedName(fields.text("name")) ?? node.name
  const folder = fields.text("folder_token")
  const isEmpty = fields.boolean("without_content") ?? false
  fields.done()
  const content = base.copy(call.world)
  if (isEmpty) for (const table of content.tables.values()) table.records.clear()
  const made = happened.create(call, { type: "bitable", name, parent: folderIn(call, folder), content })
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
  const fields = bodyFields(call)
  const name = checkedName(fields.text("name"))
  const isAdvanced = fields.boolean("is_advanced")
  fields.done()
  // With advanced permissions it is the base's roles that say who may do what.
  const found = baseOf(call, isAdvanced === undefined ? rights.edit : rights.full)
  if (name !== undefined) happened.rename(call, found.node, name)
  if (isAdvanced !== undefined) found.base.isAdvanced = isAdvanced
  return data({ app: shownBase(found) })
}

// tables

interface FieldInput {
  readonly field_name: string
  readonly type: number
  readonly ui_type?: string | undefined
  readonly property?: object | undefined
  readonly description?: object | undefined
}

interface TableInput {
  readonly name?: string | undefined
  readonly default_view_name?: string | undefined
  readonly fields?: ReadonlyArray<FieldInput> | undefined
}

const checkTableName = (name: string | undefined): string =>
  name === undefined || name.trim() === "" || [...name].length > 100 || /[/\\?*:[\]]/.test(name)
    ? refuse(1254017, "InvalidTableName")
    : name

/** Plain objects of requests are JSON. */
const jsonOf = (value: object | undefined): JsonObject | undefined => (isObject(value) ? value : undefined)

const makeTable = (base: Base, input: TableInput): Table => {
  const { default_view_name: view, fields = [{ field_name: "多行文本", type: 1 }] } = input
  const table = base.addTable(checkTableName(input.name), view)
  try {
    for (const { description, field_name, property, type, ui_type } of fields) {
      table.addField(field_name, type, ui_type, jsonOf(property), jsonOf(description) as Json | undefined)
    }
  } catch (thrown) {
    base.tables.delete(table.table_id)
    throw thrown
  }
  return table
}

const createTable = (call: Call, input: TableApi.CreateInput): Reply => {
  const { base, node } = baseOf(call, rights.edit)
  const table = makeTable(base, input.table ?? {})
  happened.edited(call, node)
  return data({
    table_id: table.table_id,
    default_view_id: table.view_id,
    field_id_list: table.fields.map((field) => field.field_id)
  })
}

const createTables = (call: Call, { tables = [] }: TableApi.BatchCreateInput): Reply => {
  const { base, node } = baseOf(call, rights.edit)
  if (tables.length === 0) refuse(1254007, "EmptyValue")
  const made: Array<Table> = []
  try {
    for (const input of tables) made.push(makeTable(base, input))
  } catch (thrown) {
    // All of them or none.
    for (const table of made) base.tables.delete(table.table_id)
    throw thrown
  }
  happened.edited(call, node)
  return data({ table_ids: made.map(({ table_id }) => table_id) })
}

const listTables = (call: Call): Reply =>
  data(
    pageOf(
      call,
      usualRule,
      [...baseOf(call, rights.view).base.tables.values()].map(({ name, revision, table_id }) => ({
        table_id,
        revision,
        name
      }))
    )
  )

const renameTable = (call: Call, input: TableApi.PatchInput): Reply => {
  const { base, node } = baseOf(call, rights.edit)
  const table = tableIn(base, input.table_id)
  const name = checkTableName(input.name)
  for (const other of base.tables.values()) {
    if (other !== table && other.name === name) refuse(1254013, "TableNameDuplicated")
  }
  if (table.name !== name) happened.edited(call, node)
  table.name = name
  return data({ name })
}

const deleteTables = (call: Call, { table_ids: ids = [] }: TableApi.BatchDeleteInput): Reply => {
  const { base, node } = baseOf(call, rights.edit)
  if (ids.length === 0) refuse(1254007, "EmptyValue")
  base.removeTables([...new Set(ids)].map((id) => tableIn(base, id)))
  happened.edited(call, node)
  return data({})
}

// what else stands in a base: the sandbox has none of it

const dashboards = (call: Call): Reply => {
  const { items, ...rest } = pageOf(call, { ...usualRule, max: 500 }, [])
  baseOf(call, rights.view)
  return data({ dashboards: items, ...rest })
}

const copyDashboard = (call: Call, input: DashboardApi.CopyInput): Reply => {
  baseOf(call, rights.edit)
  const { length } = [...input.name.trim()]
  if (length === 0 || length > 100) {
    refuse(1254038, "Invalid name, make sure that it complies with the specification.")
  }
  return refuse(1254050, "Source block is not found.")
}

export const bitableRoutes: ReadonlyArray<Route> = [
  at("POST", root, "bitable.v1.app.create", createBase),
  at("GET", `${root}/:app_token`, "bitable.v1.app.get", (call) =>
    data({ app: shownBase(baseOf(call, rights.view)) })
  ),
  at("PUT", `${root}/:app_token`, "bitable.v1.app.update", updateBase),
  at("POST", `${root}/:app_token/copy`, "bitable.v1.app.copy", copyBase),
  model("bitable.v1.app.table.create", createTable),
  model("bitable.v1.app.table.batch_create", createTables),
  at("GET", `${root}/:app_token/tables`, "bitable.v1.app.table.list", listTables),
  model("bitable.v1.app.table.patch", renameTable),
  at("DELETE", `${root}/:app_token/tables/:table_id`, "bitable.v1.app.table.delete", (call) => {
    const { base, node } = baseOf(call, rights.edit)
    base.removeTables([tableOf(call, rights.edit)])
    happened.edited(call, node)
    return data({})
  }),
  model("bitable.v1.app.table.batch_delete", deleteTables),
  model("bitable.v1.app.dashboard.list", dashboards),
  model("bitable.v1.app.dashboard.copy", copyDashboard)
]
