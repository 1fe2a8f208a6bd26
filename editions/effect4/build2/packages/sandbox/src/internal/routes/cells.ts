/** The cells of sheets: read, written, added, found and replaced. */
import { driveSlot, type DriveNode } from "../drive.js"
import { Fields, isObject, type Json, type JsonObject } from "../fields.js"
import { notModelled, refuse } from "../refusal.js"
import { bodyFields, data, model, queryFields, type Call, type Reply, type Route } from "../route.js"
import { changing, opened, placeOf, placeWithin, sheetOf, type Place } from "../sheetPlaces.js"
import { cellName, isFilled, plain, rangeName, type Spreadsheet } from "../spreadsheets.js"

const formulaOf = (cell: Json | undefined): string | undefined =>
  isObject(cell) && cell["type"] === "formula" ? String(cell["text"] ?? "") : undefined

const maxRows = 5000
const maxColumns = 100

/**
 * Cells as they are asked for; where nothing is asked for, a formula is its text. Formulas are kept, not computed: who
 * asks for what they come to is told so. As text, numbers stay numbers.
 */
const shownCell = (cell: Json, option: string | undefined): Json => {
  const formula = formulaOf(cell)
  if (formula !== undefined) {
    return option === undefined || option === "Formula" ? formula : notModelled("what a formula comes to")
  }
  if (typeof cell !== "object" || cell === null) return cell
  return option === "ToString" ? plain(cell) : segmentsOf(cell)
}

/** A link or a mention is written as one thing, or among texts; it is read as a list of pieces either way. */
const segmentsOf = (cell: Json): Json => {
  const pieces = Array.isArray(cell) ? cell : [cell]
  const isText = pieces.every((one) => isObject(one) && segmentTypes.has(String(one["type"])))
  return isText
    ? pieces.map((one) => (isObject(one) ? Object.assign({ cellPosition: null }, one) : one))
    : cell
}

const segmentTypes: ReadonlySet<string> = new Set(["text", "url", "mention"])

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
    range: rangeName(place.sheet, place.area),
    revision: spreadsheet.revision,
    values: spreadsheet.read(place.sheet, place.area).map((row) => row.map((cell) => shownCell(cell, option)))
  }
}

const read = (call: Call): Reply => {
  const { node, spreadsheet } = opened(call)
  const valueRange = readRange(spreadsheet, call.params["range"]!, optionIn(call))
  return data({ revision: spreadsheet.revision, spreadsheetToken: node.token, valueRange })
}

const batchRead = (call: Call): Reply => {
  const { node, spreadsheet } = opened(call)
  const option = optionIn(call)
  const ranges = call.query.getAll("ranges").flatMap((one) => one.split(",").filter((range) => range !== ""))
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
  const bottom = top + rows
  const updated = rangeName(sheet, { top, left: area.left, bottom, right: area.left + columns })
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
  const { node, spreadsheet } = opened(call)
  const fields = bodyFields(call)
  const input = fields.requiredObject("valueRange")
  fields.done()
  const one = writeIn(spreadsheet, input)
  checkFit(one, String(input["range"]))
  return data(put(spreadsheet, node, one, one.area.top))
}

const batchWrite = (call: Call): Reply => {
  const { node, spreadsheet } = opened(call)
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

const append = (call: Call): Reply => {
  const { node, spreadsheet } = opened(call)
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
  if (option === "INSERT_ROWS" && top < sheet.rowCount) {
    spreadsheet.insert(sheet, "ROWS", top, one.values.length)
  }
  const updates = put(spreadsheet, node, one, top)
  return data({
    spreadsheetToken: node.token,
    tableRange: updates["updatedRange"],
    revision: spreadsheet.revision,
    updates
  })
}

const prepend = (call: Call): Reply => {
  const { node, spreadsheet } = opened(call)
  const fields = bodyFields(call)
  const input = fields.requiredObject("valueRange")
  fields.done()
  const one = writeIn(spreadsheet, input)
  spreadsheet.insert(one.sheet, "ROWS", one.area.top, one.values.length)
  const updates = put(spreadsheet, node, one, one.area.top)
  return data({
    spreadsheetToken: node.token,
    tableRange: updates["updatedRange"],
    revision: spreadsheet.revision,
    updates
  })
}

/** A picture in a cell: its bytes come as a list of numbers. */
const writeImage = (call: Call): Reply => {
  const { node, spreadsheet } = opened(call)
  const fields = bodyFields(call)
  const range = fields.string("range")
  const name = fields.string("name")
  const image = fields.list("image") ?? []
  if (image.length === 0) fields.wrong("image", "the min len is 1")
  fields.done()
  const { area, sheet } = placeOf(spreadsheet, range)
  if (area.bottom - area.top !== 1 || area.right - area.left !== 1) refuse(90202, "validate RangeVal fail")
  const token = call.world.ids.word(27)
  call.world.get(driveSlot).medias.set(token, {
    token,
    fileName: name,
    parentType: "sheet_image",
    parent: node.token,
    bytes: Uint8Array.from(image.map(Number)),
    extra: "",
    createdAt: call.now,
    tenantKey: call.caller.tenantKey,
    document: node.token
  })
  spreadsheet.write(sheet, area.top, area.left, [[{ type: "embed-image", fileToken: token, text: name }]])
  return data({
    spreadsheetToken: node.token,
    updatedRange: rangeName(sheet, area),
    revision: spreadsheet.revision
  })
}

// styles: none are read, so the requests are checked and counted

const styleRange = (spreadsheet: Spreadsheet, node: DriveNode, range: string): JsonObject => {
  const { area, sheet } = placeOf(spreadsheet, range)
  const rows = area.bottom - area.top
  const columns = area.right - area.left
  if (rows > maxRows || columns > maxColumns) refuse(90227, "the data exceeds the limit")
  return {
    spreadsheetToken: node.token,
    updatedRange: rangeName(sheet, area),
    updatedRows: rows,
    updatedColumns: columns,
    updatedCells: rows * columns
  }
}

const setStyle = (call: Call): Reply => {
  const { node, spreadsheet } = opened(call)
  const fields = new Fields(bodyFields(call).requiredObject("appendStyle"), "appendStyle.")
  const range = fields.string("range")
  fields.requiredObject("style")
  fields.done()
  const updates = styleRange(spreadsheet, node, range)
  return data({ updates: { ...updates, revision: ++spreadsheet.revision } })
}

const setStyles = (call: Call): Reply => {
  const { node, spreadsheet } = opened(call)
  const fields = bodyFields(call)
  const list = fields.list("data") ?? []
  if (list.length === 0) fields.wrong("data", "the min len is 1")
  fields.done()
  const responses = list.flatMap((item) => {
    const inner = new Fields(isObject(item) ? item : {}, "data.")
    const ranges = inner.strings("ranges", { min: 1 })
    inner.requiredObject("style")
    inner.done()
    return ranges.map((range) => styleRange(spreadsheet, node, range))
  })
  const total = (name: string): number => responses.reduce((sum, one) => sum + Number(one[name]), 0)
  return data({
    spreadsheetToken: node.token,
    totalUpdatedRows: total("updatedRows"),
    totalUpdatedColumns: total("updatedColumns"),
    totalUpdatedCells: total("updatedCells"),
    revision: ++spreadsheet.revision,
    responses
  })
}

// find and replace

interface Search {
  readonly place: Place
  readonly pattern: RegExp
  readonly onlyFormulas: boolean
}

const searchIn = (call: Call, spreadsheet: Spreadsheet): Search => {
  const sheet = sheetOf(spreadsheet, call.params["sheet_id"]!)
  const body = bodyFields(call)
  const find = body.string("find")
  const fields = new Fields(body.requiredObject("find_condition"), "find_condition.")
  body.done()
  const range = fields.string("range")
  // Against its name: the platform documents true as letters of either case, and false, the default, as the same case.
  const ignoresCase = fields.boolean("match_case") ?? false
  const isEntire = fields.boolean("match_entire_cell") ?? false
  const isPattern = fields.boolean("search_by_regex") ?? false
  const onlyFormulas = fields.boolean("include_formulas") ?? false
  fields.done()
  const source = isPattern ? find : find.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
  try {
    const pattern = new RegExp(isEntire ? `^(?:${source})$` : source, ignoresCase ? "gi" : "g")
    return { place: placeWithin(spreadsheet, sheet, range), pattern, onlyFormulas }
  } catch (failure) {
    if (failure instanceof SyntaxError) return refuse(1310248, "Wrong Regular Expression")
    throw failure
  }
}

interface Match {
  readonly row: number
  readonly column: number
  readonly text: string
  readonly isFormula: boolean
}

const matches = ({ onlyFormulas, pattern, place }: Search): ReadonlyArray<Match> => {
  const { area, sheet } = place
  const found: Array<Match> = []
  for (let row = area.top; row < area.bottom; row++) {
    for (let column = area.left; column < area.right; column++) {
      const cell = sheet.rows[row]?.[column]
      const formula = formulaOf(cell)
      if (!isFilled(cell) || (onlyFormulas && formula === undefined)) continue
      const text = formula ?? plain(cell)
      pattern.lastIndex = 0
      if (pattern.test(text)) found.push({ row, column, text, isFormula: formula !== undefined })
    }
  }
  return found
}

const shownMatches = (found: ReadonlyArray<Match>): JsonObject => {
  const names = (isFormula: boolean) =>
    found.flatMap((one) => (one.isFormula === isFormula ? [cellName(one.row, one.column)] : []))
  return {
    matched_cells: names(false),
    matched_formula_cells: names(true),
    rows_count: new Set(found.map(({ row }) => row)).size
  }
}

const findCells = (call: Call): Reply => {
  const { spreadsheet } = opened(call)
  return data({ find_result: shownMatches(matches(searchIn(call, spreadsheet))) })
}

/** Whether a cell holds a structure: a link, a person, a picture. */
const isHeld = (cell: Json | undefined): boolean => typeof cell === "object" && cell !== null

const replaceCells = (call: Call): Reply => {
  const { spreadsheet } = opened(call)
  const search = searchIn(call, spreadsheet)
  const fields = bodyFields(call)
  const replacement = fields.text("replacement") ?? ""
  fields.done()
  const found = matches(search)
  const { rows } = search.place.sheet
  if (found.some(({ column, isFormula, row }) => !isFormula && isHeld(rows[row]?.[column]))) {
    notModelled("replacing in cells that hold more than text")
  }
  for (const { column, isFormula, row, text } of found) {
    const cells = rows[row]!
    const given = cells[column]
    const replaced = text.replace(search.pattern, () => replacement)
    cells[column] = isFormula && isObject(given) ? { ...given, text: replaced } : replaced
  }
  if (found.length > 0) spreadsheet.revision++
  return data({ replace_result: shownMatches(found) })
}

export const cellRoutes: ReadonlyArray<Route> = [
  model("sheets.v2.spreadsheet.value.get", read),
  model("sheets.v2.spreadsheet.value.update", changing(write)),
  model("sheets.v2.spreadsheet.values_batch_get", batchRead),
  model("sheets.v2.spreadsheet.values_batch_update", changing(batchWrite)),
  model("sheets.v2.spreadsheet.values_append", changing(append)),
  model("sheets.v2.spreadsheet.values_prepend", changing(prepend)),
  model("sheets.v2.spreadsheet.values_image", changing(writeImage)),
  model("sheets.v2.spreadsheet.style", changing(setStyle)),
  model("sheets.v2.spreadsheet.styles_batch_update", changing(setStyles)),
  model("sheets.v3.spreadsheet.sheet.find", findCells),
  model("sheets.v3.spreadsheet.sheet.replace", changing(replaceCells))
]
