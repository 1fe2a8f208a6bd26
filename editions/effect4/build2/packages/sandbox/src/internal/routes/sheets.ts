/** Spreadsheets, their sheets, and the rows and columns of these. */
import * as happened from "../driveEvents.js"
import { rightOf, rights } from "../access.js"
import { driveSlot, urlOf } from "../drive.js"
import { Fields, isObject, type Json, type JsonObject } from "../fields.js"
import { userIdType } from "../people.js"
import { refuse } from "../refusal.js"
import { bodyFields, data, model, unmodelled, type Call, type Reply, type Route } from "../route.js"
import { changing, opened, placeOf, sheetOf } from "../sheetPlaces.js"
import { Spreadsheet, type Area, type Axis, type Sheet } from "../spreadsheets.js"

const maxRows = 5000

// spreadsheets

const create = (call: Call): Reply => {
  const fields = bodyFields(call)
  const title = fields.text("title", { maxLength: 255 }) ?? ""
  const folder = fields.text("folder_token") ?? ""
  fields.done()
  const drive = call.world.get(driveSlot)
  if (!drive.isFolder(call, folder)) refuse(1310213, "Permission Fail")
  const target = drive.find(call, drive.folder(call, folder))
  if (target !== undefined && rightOf(call, target) < rights.edit) refuse(1310213, "Permission Fail")
  const node = happened.create(call, {
    type: "sheet",
    name: title,
    parent: drive.folder(call, folder),
    content: Spreadsheet.of(call.world)
  })
  return data({
    spreadsheet: {
      title,
      folder_token: folder,
      url: urlOf("sheet", node.token),
      spreadsheet_token: node.token
    }
  })
}

const get = (call: Call): Reply => {
  const type = userIdType(call)
  const { node } = opened(call)
  return data({
    spreadsheet: {
      title: node.name,
      owner_id: call.world.get(driveSlot).ownerId(node, type),
      token: node.token,
      url: urlOf("sheet", node.token)
    }
  })
}

const rename = (call: Call): Reply => {
  const { node } = opened(call)
  const fields = bodyFields(call)
  const title = fields.text("title", { maxLength: 255 })
  fields.done()
  if (title !== undefined) happened.rename(call, node, title)
  return data({})
}

const setProperties = (call: Call): Reply => {
  const { node } = opened(call)
  const fields = new Fields(bodyFields(call).requiredObject("properties"), "properties.")
  const title = fields.string("title", { maxLength: 255 })
  fields.done()
  happened.rename(call, node, title)
  return data({ spreadsheetToken: node.token, title })
}

// sheets

const shownSheet = (sheet: Sheet): JsonObject => ({
  sheet_id: sheet.sheet_id,
  title: sheet.title,
  index: sheet.index,
  hidden: sheet.hidden,
  grid_properties: {
    frozen_row_count: sheet.frozenRows,
    frozen_column_count: sheet.frozenColumns,
    row_count: sheet.rowCount,
    column_count: sheet.columnCount
  },
  resource_type: "sheet",
  ...(sheet.merges.length === 0
    ? {}
    : {
        merges: sheet.merges.map(({ bottom, left, right, top }) => ({
          start_row_index: top,
          end_row_index: bottom - 1,
          start_column_index: left,
          end_column_index: right - 1
        }))
      })
})

const querySheets = (call: Call): Reply => data({ sheets: opened(call).spreadsheet.sheets.map(shownSheet) })

const getSheet = (call: Call): Reply => {
  const { spreadsheet } = opened(call)
  return data({ sheet: shownSheet(sheetOf(spreadsheet, call.params["sheet_id"]!)) })
}

const metainfo = (call: Call): Reply => {
  const { node, spreadsheet } = opened(call)
  const wanted = (call.query.get("extFields") ?? "").split(",")
  const type = userIdType(call)
  return data({
    spreadsheetToken: node.token,
    properties: {
      title: node.name,
      ownerUser: 0,
      ownerUserID: call.world.get(driveSlot).ownerId(node, type),
      sheetCount: spreadsheet.sheets.length,
      revision: spreadsheet.revision
    },
    sheets: spreadsheet.sheets.map((sheet) =>
      Object.assign(
        {
          sheetId: sheet.sheet_id,
          title: sheet.title,
          index: sheet.index,
          rowCount: sheet.rowCount,
          columnCount: sheet.columnCount,
          frozenRowCount: sheet.frozenRows,
          frozenColCount: sheet.frozenColumns,
          merges: sheet.merges.map(({ bottom, left, right, top }) => ({
            startRowIndex: top,
            startColumnIndex: left,
            rowCount: bottom - top,
            columnCount: right - left
          }))
        },
        wanted.includes("protectedRange") && {
          protectedRange: [...sheet.protections].map(([protectId, { dimension, lockInfo }]) => ({
            dimension,
            protectId,
            lockInfo,
            sheetId: sheet.sheet_id
          }))
        }
      )
    )
  })
}

const titleIn = (spreadsheet: Spreadsheet, title: string, of?: Sheet): string => {
  if (spreadsheet.sheets.some((sheet) => sheet !== of && sheet.title === title)) {
    refuse(90206, "title is duplicated")
  }
  return title
}

const propertiesIn = (operation: JsonObject, name: string): Fields =>
  new Fields(isObject(operation[name]) ? operation[name] : {}, `${name}.`)

const addSheet = (spreadsheet: Spreadsheet, operation: JsonObject): JsonObject => {
  const properties = propertiesIn(operation, "properties")
  const title = properties.string("title", { maxLength: 100 })
  const index = properties.integer("index", { min: 0, max: spreadsheet.sheets.length })
  properties.done()
  const sheet = spreadsheet.addSheet(titleIn(spreadsheet, title), index)
  return { addSheet: { properties: { sheetId: sheet.sheet_id, title, index: sheet.index } } }
}

const copySheet = (spreadsheet: Spreadsheet, operation: JsonObject): JsonObject => {
  const source = propertiesIn(operation, "source")
  const id = source.string("sheetId")
  source.done()
  const destination = propertiesIn(operation, "destination")
  const given = destination.text("title", { maxLength: 100 })
  destination.done()
  const sheet = sheetOf(spreadsheet, id, 90215)
  const title = titleIn(spreadsheet, given ?? `${sheet.title}(副本_${spreadsheet.sheets.length})`)
  const copy = spreadsheet.duplicate(sheet, title, sheet.index + 1)
  return { copySheet: { properties: { sheetId: copy.sheet_id, title, index: copy.index } } }
}

const deleteSheet = (spreadsheet: Spreadsheet, operation: JsonObject): JsonObject => {
  const sheet = sheetOf(spreadsheet, String(operation["sheetId"]), 90215)
  if (spreadsheet.sheets.length === 1) refuse(90207, "the last sheet cannot be deleted")
  spreadsheet.sheets.splice(sheet.index, 1)
  spreadsheet.number()
  return { deleteSheet: { result: true, sheetId: sheet.sheet_id } }
}

const updateSheet = (spreadsheet: Spreadsheet, operation: JsonObject): JsonObject => {
  const fields = propertiesIn(operation, "properties")
  const id = fields.string("sheetId")
  const title = fields.text("title", { maxLength: 100 })
  const index = fields.integer("index", { min: 0, max: spreadsheet.sheets.length - 1 })
  const hidden = fields.boolean("hidden")
  const rows = fields.integer("frozenRowCount", { min: 0 })
  const columns = fields.integer("frozenColCount", { min: 0 })
  fields.done()
  const sheet = sheetOf(spreadsheet, id, 90215)
  if ((rows ?? 0) > sheet.rowCount || (columns ?? 0) > sheet.columnCount)
    refuse(90202, "frozen count is too large")
  if (title !== undefined) sheet.title = titleIn(spreadsheet, title, sheet)
  if (hidden !== undefined) sheet.hidden = hidden
  if (rows !== undefined) sheet.frozenRows = rows
  if (columns !== undefined) sheet.frozenColumns = columns
  if (index !== undefined) {
    spreadsheet.sheets.splice(sheet.index, 1)
    spreadsheet.sheets.splice(index, 0, sheet)
    spreadsheet.number()
  }
  return {
    updateSheet: {
      properties: {
        sheetId: id,
        title: sheet.title,
        index: sheet.index,
        hidden: sheet.hidden,
        frozenRowCount: sheet.frozenRows,
        frozenColCount: sheet.frozenColumns
      }
    }
  }
}

const operations: Readonly<Record<string, (spreadsheet: Spreadsheet, operation: JsonObject) => JsonObject>> =
  {
    addSheet,
    copySheet,
    deleteSheet,
    updateSheet
  }

const batchUpdateSheets = (call: Call): Reply => {
  const { spreadsheet } = opened(call)
  const fields = bodyFields(call)
  const requests = fields.list("requests") ?? []
  if (requests.length === 0) fields.wrong("requests", "the min len is 1")
  fields.done()
  const carryOut = (request: Json): JsonObject => {
    const [name = ""] = isObject(request) ? Object.keys(request) : []
    const operation = isObject(request) ? request[name] : undefined
    const act = operations[name]
    if (act === undefined || !isObject(operation)) {
      return refuse(90202, "the request holds no operation that is known")
    }
    return act(spreadsheet, operation)
  }
  const replies = spreadsheet.attempt(() => requests.map(carryOut))
  return data({ replies })
}

// rows and columns

interface Dimension {
  readonly sheet: Sheet
  readonly axis: Axis
  /** Of the first, from 0. */
  readonly at: number
  readonly count: number
}

const sizeOf = (sheet: Sheet, axis: Axis): number => (axis === "ROWS" ? sheet.rowCount : sheet.columnCount)

/** Where a request begins to count, and whether the end that it names is one of them, differs. */
const dimensionIn = (
  call: Call,
  spreadsheet: Spreadsheet,
  { first, isClosed }: { readonly first: 0 | 1; readonly isClosed: boolean }
): Dimension => {
  const fields = new Fields(bodyFields(call).requiredObject("dimension"), "dimension.")
  const sheetId = fields.string("sheetId")
  const axis = fields.string("majorDimension", { oneOf: ["ROWS", "COLUMNS"] }) as Axis
  const start = fields.requiredInteger("startIndex", { min: first })
  const end = fields.requiredInteger("endIndex", { min: first })
  fields.done()
  const sheet = sheetOf(spreadsheet, sheetId, 90215)
  const count = end - start + (isClosed ? 1 : 0)
  if (count < 1 || count > maxRows) refuse(90202, "validate dimension fail")
  return { sheet, axis, at: start - first, count }
}

const addDimension = (call: Call): Reply => {
  const { spreadsheet } = opened(call)
  const fields = new Fields(bodyFields(call).requiredObject("dimension"), "dimension.")
  const sheetId = fields.string("sheetId")
  const axis = fields.string("majorDimension", { oneOf: ["ROWS", "COLUMNS"] }) as Axis
  const length = fields.requiredInteger("length", { min: 1, max: maxRows })
  fields.done()
  const sheet = sheetOf(spreadsheet, sheetId, 90215)
  spreadsheet.insert(sheet, axis, sizeOf(sheet, axis), length)
  return data({ addCount: length, majorDimension: axis })
}

const insertDimension = (call: Call): Reply => {
  const { spreadsheet } = opened(call)
  const { at, axis, count, sheet } = dimensionIn(call, spreadsheet, { first: 0, isClosed: false })
  if (at > sizeOf(sheet, axis)) refuse(90202, "validate dimension fail")
  spreadsheet.insert(sheet, axis, at, count)
  return data({})
}

/** Widths, heights and what is hidden are read by nothing: the request is checked, and that is all. */
const updateDimension = (call: Call): Reply => {
  const { spreadsheet } = opened(call)
  const { at, axis, count, sheet } = dimensionIn(call, spreadsheet, { first: 1, isClosed: true })
  if (at + count > sizeOf(sheet, axis)) refuse(90202, "validate dimension fail")
  const fields = new Fields(bodyFields(call).requiredObject("dimensionProperties"), "dimensionProperties.")
  fields.boolean("visible")
  fields.integer("fixedSize", { min: 0 })
  fields.done()
  return data({})
}

const deleteDimension = (call: Call): Reply => {
  const { spreadsheet } = opened(call)
  const { at, axis, count, sheet } = dimensionIn(call, spreadsheet, { first: 1, isClosed: true })
  const size = sizeOf(sheet, axis)
  if (at + count > size || count === size) refuse(90202, "validate dimension fail")
  spreadsheet.remove(sheet, axis, at, count)
  return data({ delCount: count, majorDimension: axis })
}

const moveDimension = (call: Call): Reply => {
  const { spreadsheet } = opened(call)
  const sheet = sheetOf(spreadsheet, call.params["sheet_id"]!)
  const body = bodyFields(call)
  const fields = new Fields(body.requiredObject("source"), "source.")
  const to = body.requiredInteger("destination_index", { min: 0 })
  body.done()
  const axis = fields.string("major_dimension", { oneOf: ["ROWS", "COLUMNS"] }) as Axis
  const start = fields.requiredInteger("start_index", { min: 0 })
  const end = fields.requiredInteger("end_index", { min: 0 })
  fields.done()
  const size = sizeOf(sheet, axis)
  if (start > end || end >= size || to > size || (to > start && to <= end))
    return refuse(1310202, "Wrong Range")
  spreadsheet.move(sheet, axis, start, end - start + 1, to)
  return data({})
}

// merged cells

const mergeTypes = ["MERGE_ALL", "MERGE_ROWS", "MERGE_COLUMNS"]

const parts = (area: Area, type: string): ReadonlyArray<Area> => {
  const { bottom, left, right, top } = area
  if (type === "MERGE_ROWS") {
    return Array.from({ length: bottom - top }, (_, row) => ({
      ...area,
      top: top + row,
      bottom: top + row + 1
    }))
  }
  if (type === "MERGE_COLUMNS") {
    return Array.from({ length: right - left }, (_, column) => ({
      ...area,
      left: left + column,
      right: left + column + 1
    }))
  }
  return [area]
}

const mergeCells = (call: Call): Reply => {
  const { node, spreadsheet } = opened(call)
  const fields = bodyFields(call)
  const range = fields.string("range")
  const type = fields.string("mergeType", { oneOf: mergeTypes })
  fields.done()
  const { area, sheet } = placeOf(spreadsheet, range)
  for (const part of parts(area, type)) {
    if (!spreadsheet.merge(sheet, part)) refuse(90202, "the range cuts through merged cells")
  }
  return data({ spreadsheetToken: node.token })
}

const unmergeCells = (call: Call): Reply => {
  const { node, spreadsheet } = opened(call)
  const fields = bodyFields(call)
  const range = fields.string("range")
  fields.done()
  const { area, sheet } = placeOf(spreadsheet, range)
  spreadsheet.unmerge(sheet, area)
  return data({ spreadsheetToken: node.token })
}

export const sheetsRoutes: ReadonlyArray<Route> = [
  model("sheets.v3.spreadsheet.create", create),
  model("sheets.v3.spreadsheet.get", get),
  model("sheets.v3.spreadsheet.patch", changing(rename)),
  model("sheets.v2.spreadsheet.property.update", changing(setProperties)),
  model("sheets.v2.spreadsheet.metainfo", metainfo),
  model("sheets.v3.spreadsheet.sheet.query", querySheets),
  model("sheets.v3.spreadsheet.sheet.get", getSheet),
  model("sheets.v2.spreadsheet.sheets_batch_update", changing(batchUpdateSheets)),
  model("sheets.v2.spreadsheet.dimension_range.create", changing(addDimension)),
  model("sheets.v2.spreadsheet.dimension_range.update", changing(updateDimension)),
  model("sheets.v2.spreadsheet.dimension_range.delete", changing(deleteDimension)),
  model("sheets.v2.spreadsheet.insert_dimension_range", changing(insertDimension)),
  model("sheets.v3.spreadsheet.sheet.move_dimension", changing(moveDimension)),
  model("sheets.v2.spreadsheet.merge_cells", changing(mergeCells)),
  model("sheets.v2.spreadsheet.unmerge_cells", changing(unmergeCells)),
  unmodelled("sheets.v2.sheets.import"),
  unmodelled("sheets.v2.import.result")
]
