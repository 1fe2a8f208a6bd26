/** Spreadsheets: the sheets of one, and the cells of these. */
import { driveSlot, urlOf, type DriveNode } from "../drive.js"
import { Fields, isObject, type Json, type JsonObject } from "../fields.js"
import { refuse } from "../refusal.js"
import { at, bodyFields, data, queryFields, type Call, type Reply, type Route } from "../route.js"
import { columnName, Spreadsheet, type Area, type Sheet } from "../spreadsheets.js"
import { userIdType } from "../people.js"

const v2 = "/open-apis/sheets/v2/spreadsheets/:token"
const v3 = "/open-apis/sheets/v3/spreadsheets"
const maxRows = 5000
const maxColumns = 100

interface Found {
  readonly node: DriveNode
  readonly spreadsheet: Spreadsheet
}

const spreadsheetOf = (call: Call): Found => {
  const node = call.world.get(driveSlot).find(call, call.params["token"]!)
  if (!(node?.content instanceof Spreadsheet)) return refuse(1310214, "SpreadSheet Not Found")
  return { node, spreadsheet: node.content }
}

// spreadsheets

const create = (call: Call): Reply => {
  const fields = bodyFields(call)
  const title = fields.text("title", { maxLength: 255 }) ?? ""
  const folder = fields.text("folder_token") ?? ""
  fields.done()
  const drive = call.world.get(driveSlot)
  if (!drive.isFolder(call, folder)) refuse(1310213, "Permission Fail")
  const node = drive.add(call, {
    type: "sheet",
    name: title,
    parent: folder,
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
  const { node } = spreadsheetOf(call)
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
  const { node } = spreadsheetOf(call)
  const fields = bodyFields(call)
  const title = fields.string("title", { maxLength: 255 })
  fields.done()
  node.name = title
  return data({})
}

const querySheets = (call: Call): Reply =>
  data({
    sheets: spreadsheetOf(call).spreadsheet.sheets.map((sheet) => ({
      sheet_id: sheet.sheet_id,
      title: sheet.title,
      index: sheet.index,
      hidden: false,
      grid_properties: {
        frozen_row_count: 0,
        frozen_column_count: 0,
        row_count: sheet.rowCount,
        column_count: sheet.columnCount
      },
      resource_type: "sheet"
    }))
  })

const batchUpdateSheets = (call: Call): Reply => {
  const { spreadsheet } = spreadsheetOf(call)
  const fields = bodyFields(call)
  const requests = fields.list("requests") ?? []
  if (requests.length === 0) fields.wrong("requests", "the min len is 1")
  fields.done()
  const replies = requests.map((request): JsonObject => {
    const { addSheet, deleteSheet } = isObject(request) ? request : {}
    if (isObject(addSheet)) {
      const properties = new Fields(
        isObject(addSheet["properties"]) ? addSheet["properties"] : {},
        "properties."
      )
      const title = properties.string("title", { maxLength: 100 })
      const index = properties.integer("index", { min: 0, max: spreadsheet.sheets.length })
      properties.done()
      if (spreadsheet.sheets.some((sheet) => sheet.title === title)) refuse(90206, "title is duplicated")
      const sheet = spreadsheet.addSheet(title, index)
      return { addSheet: { properties: { sheetId: sheet.sheet_id, title, index: sheet.index } } }
    }
    if (isObject(deleteSheet)) {
      const at = spreadsheet.sheets.findIndex((sheet) => sheet.sheet_id === deleteSheet["sheetId"])
      if (at < 0) return refuse(90215, "not found sheetId")
      if (spreadsheet.sheets.length === 1) refuse(90207, "the last sheet cannot be deleted")
      const [sheet] = spreadsheet.sheets.splice(at, 1)
      spreadsheet.number()
      return { deleteSheet: { result: true, sheetId: sheet!.sheet_id } }
    }
    return refuse(90202, "the request holds no operation that is known")
  })
  return data({ replies })
}

// cells

interface Place {
  readonly sheet: Sheet
  readonly area: Area
}

const placeOf = (spreadsheet: Spreadsheet, range: string): Place => {
  const found = spreadsheet.area(range)
  if (found === undefined) return refuse(90202, "validate RangeVal fail")
  if (found.sheet === undefined) return refuse(90215, "not found sheetId")
  return { sheet: found.sheet, area: found.area }
}

const nameOf = ({ area, sheet }: Place): string =>
  `${sheet.sheet_id}!${columnName(area.left)}${area.top + 1}:${columnName(area.right - 1)}${area.bottom}`

/** Cells as they are asked for. Formulas are kept, not computed. */
const shownCell = (cell: Json, option: string | undefined): Json => {
  if (option === "ToString")
    return cell === null ? null : typeof cell === "object" ? JSON.stringify(cell) : String(cell)
  if (isObject(cell) && cell["type"] === "formula" && option === "Formula") return cell["text"] ?? null
  return cell
}

const renderOptions = ["ToString", "FormattedValue", "Formula", "UnformattedValue"]

const optionIn = (call: Call): string | undefined => {
  const fields = queryFields(call)
  const option = fields.text("valueRenderOption", { oneOf: renderOptions })
  fields.text("dateTimeRenderOption", { oneOf: ["FormattedString"] })
  fields.done()
  return option
}

const readRange = (spreadsheet: Spreadsheet, range: string, option: string | undefined): JsonObject => {
  const place = placeOf(spreadsheet, range)
  return {
    majorDimension: "ROWS",
    range: nameOf(place),
    revision: spreadsheet.revision,
    values: spreadsheet.read(place.sheet, place.area).map((row) => row.map((cell) => shownCell(cell, option)))
  }
}

const read = (call: Call): Reply => {
  const { node, spreadsheet } = spreadsheetOf(call)
  const valueRange = readRange(spreadsheet, call.params["range"]!, optionIn(call))
  return data({ revision: spreadsheet.revision, spreadsheetToken: node.token, valueRange })
}

const batchRead = (call: Call): Reply => {
  const { node, spreadsheet } = spreadsheetOf(call)
  const option = optionIn(call)
  const ranges = (call.query.get("ranges") ?? "").split(",").filter((range) => range !== "")
  if (ranges.length === 0) refuse(90202, "ranges is required")
  const valueRanges = ranges.map((range) => readRange(spreadsheet, range, option))
  const total = valueRanges.reduce(
    (sum, { values }) => sum + (values as Array<Array<Json>>).reduce((all, row) => all + row.length, 0),
    0
  )
  return data({
    revision: spreadsheet.revision,
    spreadsheetToken: node.token,
    totalCells: total,
    valueRanges
  })
}

interface Write extends Place {
  readonly values: ReadonlyArray<ReadonlyArray<Json>>
}

const writeIn = (spreadsheet: Spreadsheet, input: JsonObject): Write => {
  const fields = new Fields(input, "valueRange.")
  const range = fields.string("range")
  const rows = fields.list("values") ?? []
  fields.done()
  if (rows.length === 0 || !rows.every((row) => Array.isArray(row))) return refuse(90202, "values is invalid")
  const values = rows as ReadonlyArray<ReadonlyArray<Json>>
  const width = Math.max(...values.map((row) => row.length))
  if (values.length > maxRows || width > maxColumns) refuse(90227, "the data exceeds the limit")
  return { ...placeOf(spreadsheet, range), values }
}

const widthOf = (values: Write["values"]): number => Math.max(...values.map((row) => row.length))

/** Puts values where they shall be, and says where that was. */
const put = (spreadsheet: Spreadsheet, node: DriveNode, write: Write, top: number): JsonObject => {
  const { area, sheet, values } = write
  spreadsheet.write(sheet, top, area.left, values)
  const rows = values.length
  const columns = widthOf(values)
  const updated = nameOf({
    sheet,
    area: { top, left: area.left, bottom: top + rows, right: area.left + columns }
  })
  return {
    spreadsheetToken: node.token,
    revision: spreadsheet.revision,
    updatedRange: updated,
    updatedRows: rows,
    updatedColumns: columns,
    updatedCells: rows * columns
  }
}

/** Values must fit into the range that is named for them. */
const checkFit = ({ area, values }: Write, range: string): void => {
  if (!range.includes("!")) return
  if (values.length > area.bottom - area.top || widthOf(values) > area.right - area.left) {
    refuse(90202, "the values do not fit into the range")
  }
}

const write = (call: Call): Reply => {
  const { node, spreadsheet } = spreadsheetOf(call)
  const fields = bodyFields(call)
  const input = fields.requiredObject("valueRange")
  fields.done()
  const one = writeIn(spreadsheet, input)
  checkFit(one, String(input["range"]))
  return data(put(spreadsheet, node, one, one.area.top))
}

const batchWrite = (call: Call): Reply => {
  const { node, spreadsheet } = spreadsheetOf(call)
  const fields = bodyFields(call)
  const list = fields.list("valueRanges") ?? []
  if (list.length === 0) fields.wrong("valueRanges", "the min len is 1")
  fields.done()
  const all = list.map((item) => {
    const input = isObject(item) ? item : {}
    const one = writeIn(spreadsheet, input)
    checkFit(one, String(input["range"]))
    return one
  })
  const responses = all.map((one) => put(spreadsheet, node, one, one.area.top))
  return data({ responses, revision: spreadsheet.revision, spreadsheetToken: node.token })
}

const isFilled = (cell: Json | undefined): boolean => cell !== undefined && cell !== null && cell !== ""

const append = (call: Call): Reply => {
  const { node, spreadsheet } = spreadsheetOf(call)
  const query = queryFields(call)
  const option = query.text("insertDataOption", { oneOf: ["OVERWRITE", "INSERT_ROWS"] })
  query.done()
  const fields = bodyFields(call)
  const input = fields.requiredObject("valueRange")
  fields.done()
  const one = writeIn(spreadsheet, input)
  const { area, sheet } = one
  // Below the last row that holds something in the columns of the range.
  let top = area.top
  for (const [index, row] of sheet.rows.entries()) {
    if (index >= area.top && row.slice(area.left, area.right).some(isFilled)) top = index + 1
  }
  if (option === "INSERT_ROWS") {
    sheet.rows.splice(top, 0, ...one.values.map((): Array<Json> => []))
    sheet.rowCount += one.values.length
  }
  const updates = put(spreadsheet, node, one, top)
  return data({
    spreadsheetToken: node.token,
    tableRange: updates["updatedRange"],
    revision: spreadsheet.revision,
    updates
  })
}

const deleteDimension = (call: Call): Reply => {
  const { spreadsheet } = spreadsheetOf(call)
  const body = bodyFields(call)
  const input = body.requiredObject("dimension")
  body.done()
  const fields = new Fields(input, "dimension.")
  const sheetId = fields.string("sheetId")
  const dimension = fields.string("majorDimension", { oneOf: ["ROWS", "COLUMNS"] })
  const start = fields.requiredInteger("startIndex", { min: 1 })
  const end = fields.requiredInteger("endIndex", { min: 1 })
  fields.done()
  const sheet = spreadsheet.sheets.find((one) => one.sheet_id === sheetId)
  if (sheet === undefined) return refuse(90215, "not found sheetId")
  const size = dimension === "ROWS" ? sheet.rowCount : sheet.columnCount
  const count = end - start + 1
  if (count < 1 || count > maxRows || end > size) refuse(90202, "validate dimension fail")
  if (dimension === "ROWS") {
    sheet.rows.splice(start - 1, count)
    sheet.rowCount -= count
  } else {
    for (const row of sheet.rows) row.splice(start - 1, count)
    sheet.columnCount -= count
  }
  spreadsheet.revision++
  return data({ delCount: count, majorDimension: dimension })
}

const hundredPerMinute = { rate: { perMinute: 100 } }

export const sheetsRoutes: ReadonlyArray<Route> = [
  at("POST", v3, "sheets.v3.spreadsheet.create", create, { rate: { perMinute: 20 } }),
  at("GET", `${v3}/:token`, "sheets.v3.spreadsheet.get", get, hundredPerMinute),
  at("PATCH", `${v3}/:token`, "sheets.v3.spreadsheet.patch", rename, { rate: { perMinute: 20 } }),
  at("GET", `${v3}/:token/sheets/query`, "sheets.v3.spreadsheet.sheet.query", querySheets, hundredPerMinute),
  at("POST", `${v2}/sheets_batch_update`, "sheets.v2.spreadsheet.sheets_batch_update", batchUpdateSheets),
  at("GET", `${v2}/values/:range`, "sheets.v2.spreadsheet.value.get", read),
  at("PUT", `${v2}/values`, "sheets.v2.spreadsheet.value.update", write),
  at("GET", `${v2}/values_batch_get`, "sheets.v2.spreadsheet.values_batch_get", batchRead),
  at("POST", `${v2}/values_batch_update`, "sheets.v2.spreadsheet.values_batch_update", batchWrite),
  at("POST", `${v2}/values_append`, "sheets.v2.spreadsheet.values_append", append),
  at("DELETE", `${v2}/dimension_range`, "sheets.v2.spreadsheet.dimension_range.delete", deleteDimension)
]
