/** What hides rows of sheets: the filter of each, and the views that people filter it by. */
import { Fields, type JsonObject } from "../fields.js"
import { notModelled, refuse } from "../refusal.js"
import { bodyFields, data, model, type Call, type Reply, type Route } from "../route.js"
import { changing, opened, placeWithin, sheetOf } from "../sheetPlaces.js"
import {
  columnName,
  isFilled,
  plain,
  rangeName,
  type Area,
  type Filter,
  type FilterView,
  type Sheet,
  type Spreadsheet
} from "../spreadsheets.js"

interface Opened {
  readonly spreadsheet: Spreadsheet
  readonly sheet: Sheet
}

const openedSheet = (call: Call): Opened => {
  const { spreadsheet } = opened(call)
  return { spreadsheet, sheet: sheetOf(spreadsheet, call.params["sheet_id"]!) }
}

const wrongValue = (): never => refuse(1310236, "Wrong Filter Value")

// conditions

type Test = (cell: string, expected: ReadonlyArray<string>) => boolean

const isNumber = (text: string): boolean => text.trim() !== "" && Number.isFinite(Number(text))

const compares =
  (test: (value: number, first: number, second: number) => boolean): Test =>
  (cell, [first = "", second = ""]) =>
    isNumber(cell) && test(Number(cell), Number(first), Number(second))

const says =
  (test: (cell: string, part: string) => boolean): Test =>
  (cell, [part = ""]) =>
    test(cell, part)

const numberTests: Readonly<Record<string, Test>> = {
  equal: compares((value, first) => value === first),
  notEqual: (cell, expected) => !compares((value, first) => value === first)(cell, expected),
  greater: compares((value, first) => value > first),
  greaterOrEqual: compares((value, first) => value >= first),
  less: compares((value, first) => value < first),
  lessOrEqual: compares((value, first) => value <= first),
  between: compares((value, first, second) => value >= first && value <= second),
  notBetween: compares((value, first, second) => value < first || value > second)
}

const textTests: Readonly<Record<string, Test>> = {
  beginsWith: says((cell, part) => cell.startsWith(part)),
  doesNotBeginWith: says((cell, part) => !cell.startsWith(part)),
  endsWith: says((cell, part) => cell.endsWith(part)),
  doesNotEndWith: says((cell, part) => !cell.endsWith(part)),
  contains: says((cell, part) => cell.includes(part)),
  doesNotContain: says((cell, part) => !cell.includes(part)),
  equals: says((cell, part) => cell === part),
  doesNotEqual: says((cell, part) => cell !== part)
}

const twoNumbers: ReadonlySet<string> = new Set(["between", "notBetween"])

const testOf = (type: string, compare: string): Test => {
  switch (type) {
    case "multiValue":
      return (cell, expected) => expected.includes(cell)
    case "number":
      return numberTests[compare] ?? wrongValue()
    case "text":
      return textTests[compare] ?? wrongValue()
    case "color":
      return notModelled("filters by colour")
    default:
      return wrongValue()
  }
}

interface Condition {
  readonly type: string
  readonly compare: string
  readonly expected: ReadonlyArray<string>
}

const conditionOf = (input: JsonObject): Condition => {
  const fields = new Fields(input, "condition.")
  const type = fields.string("filter_type")
  const compare = fields.text("compare_type") ?? ""
  const expected = fields.strings("expected")
  fields.done()
  return { type, compare, expected }
}

/** Refuses what no row could be compared with. */
const checked = (input: JsonObject): JsonObject => {
  const { compare, expected, type } = conditionOf(input)
  testOf(type, compare)
  if (type !== "multiValue" && expected.length < (twoNumbers.has(compare) ? 2 : 1)) wrongValue()
  if (type === "number" && !expected.every(isNumber)) wrongValue()
  return { filter_type: type, ...(compare === "" ? {} : { compare_type: compare }), expected }
}

/** The letter of a column within an area. */
const columnIn = (area: Area, letters: string): string => {
  for (let column = area.left; column < area.right; column++) {
    if (columnName(column) === letters.toUpperCase()) return letters.toUpperCase()
  }
  return refuse(1310202, "Wrong Range")
}

const columnOf = (area: Area, letters: string): number => {
  let column = area.left
  while (columnName(column) !== letters) column++
  return column
}

/** The rows, counted from 1, that a filter hides; the first of its area is its head. */
const hiddenRows = (sheet: Sheet, { area, conditions }: Filter): ReadonlyArray<number> => {
  const tests = [...conditions].map(([letters, input]) => {
    const { compare, expected, type } = conditionOf(input)
    const test = testOf(type, compare)
    const column = columnOf(area, letters)
    return (row: number) => test(plain(sheet.rows[row]?.[column]), expected)
  })
  const hidden: Array<number> = []
  for (let row = area.top + 1; row < Math.min(area.bottom, sheet.rows.length); row++) {
    const isEmpty = !(sheet.rows[row] ?? []).slice(area.left, area.right).some(isFilled)
    if (!isEmpty && !tests.every((test) => test(row))) hidden.push(row + 1)
  }
  return hidden
}

// the filter of a sheet

const filterIn = (call: Call): { readonly col: string; readonly condition: JsonObject } => {
  const fields = bodyFields(call)
  const col = fields.string("col")
  const condition = fields.requiredObject("condition")
  fields.done()
  return { col, condition }
}

const createFilter = (call: Call): Reply => {
  const { sheet, spreadsheet } = openedSheet(call)
  const { col, condition } = filterIn(call)
  const { area } = placeWithin(spreadsheet, sheet, String(call.body["range"]))
  if (sheet.filter !== undefined) wrongValue()
  sheet.filter = { area, conditions: new Map([[columnIn(area, col), checked(condition)]]) }
  return data({})
}

const updateFilter = (call: Call): Reply => {
  const { sheet } = openedSheet(call)
  const { col, condition } = filterIn(call)
  const { filter } = sheet
  if (filter === undefined) return wrongValue()
  const column = columnIn(filter.area, col)
  if (condition["filter_type"] === "clear") filter.conditions.delete(column)
  else filter.conditions.set(column, checked(condition))
  return data({})
}

const getFilter = (call: Call): Reply => {
  const { sheet } = openedSheet(call)
  const { filter } = sheet
  if (filter === undefined) return data({})
  return data({
    sheet_filter_info: {
      range: rangeName(sheet, filter.area),
      filtered_out_rows: hiddenRows(sheet, filter),
      filter_infos: [...filter.conditions].map(([col, condition]) => ({ col, conditions: [condition] }))
    }
  })
}

const deleteFilter = (call: Call): Reply => {
  const { sheet } = openedSheet(call)
  if (sheet.filter === undefined) wrongValue()
  sheet.filter = undefined
  return data({})
}

// views

const mostViews = 150

interface OpenedView extends Opened {
  readonly id: string
  readonly view: FilterView
}

const openedView = (call: Call): OpenedView => {
  const found = openedSheet(call)
  const id = call.params["filter_view_id"]!
  return { ...found, id, view: found.sheet.views.get(id) ?? refuse(1310237, "Wrong Filter View Id") }
}

const shownView = (sheet: Sheet, id: string, view: FilterView): JsonObject => ({
  filter_view_id: id,
  filter_view_name: view.name,
  range: rangeName(sheet, view.area)
})

const viewName = (sheet: Sheet, name: string, of?: FilterView): string => {
  if (name.length < 1 || name.length > 100) refuse(1310239, "Wrong Filter View Name")
  for (const view of sheet.views.values()) {
    if (view !== of && view.name === name) refuse(1310240, "Exist Filter View Name")
  }
  return name
}

const freeName = (sheet: Sheet): string => {
  const names = new Set([...sheet.views.values()].map(({ name }) => name))
  let number = 1
  while (names.has(`FilterView${number}`)) number++
  return `FilterView${number}`
}

const createView = (call: Call): Reply => {
  const { sheet, spreadsheet } = openedSheet(call)
  const fields = bodyFields(call)
  const id = fields.text("filter_view_id") ?? call.world.ids.word(10)
  const name = fields.text("filter_view_name")
  const range = fields.string("range")
  fields.done()
  if (!/^[A-Za-z0-9]{10}$/.test(id)) refuse(1310237, "Wrong Filter View Id")
  if (sheet.views.has(id)) refuse(1310238, "Exist Filter View Id")
  if (sheet.views.size >= mostViews) refuse(1310241, "Filter View Excess")
  const { area } = placeWithin(spreadsheet, sheet, range)
  const view: FilterView = {
    area,
    name: name === undefined ? freeName(sheet) : viewName(sheet, name),
    conditions: new Map()
  }
  sheet.views.set(id, view)
  return data({ filter_view: shownView(sheet, id, view) })
}

const getView = (call: Call): Reply => {
  const { id, sheet, view } = openedView(call)
  return data({ filter_view: shownView(sheet, id, view) })
}

const listViews = (call: Call): Reply => {
  const { sheet } = openedSheet(call)
  return data({ items: [...sheet.views].map(([id, view]) => shownView(sheet, id, view)) })
}

const patchView = (call: Call): Reply => {
  const { id, sheet, spreadsheet, view } = openedView(call)
  const fields = bodyFields(call)
  const name = fields.text("filter_view_name")
  const range = fields.text("range")
  fields.done()
  const area = range === undefined ? view.area : placeWithin(spreadsheet, sheet, range).area
  if (name !== undefined) view.name = viewName(sheet, name, view)
  view.area = area
  return data({ filter_view: shownView(sheet, id, view) })
}

const deleteView = (call: Call): Reply => {
  const { id, sheet } = openedView(call)
  sheet.views.delete(id)
  return data({})
}

// the conditions of a view

const shownCondition = (id: string, condition: JsonObject): JsonObject => ({ condition_id: id, ...condition })

const openedCondition = (
  call: Call
): OpenedView & { readonly letters: string; readonly condition: JsonObject } => {
  const found = openedView(call)
  const letters = call.params["condition_id"]!
  const condition = found.view.conditions.get(letters) ?? refuse(1310223, "Col Id Not Found")
  return { ...found, letters, condition }
}

const createCondition = (call: Call): Reply => {
  const { view } = openedView(call)
  const fields = bodyFields(call)
  const letters = columnIn(view.area, fields.string("condition_id"))
  fields.done()
  if (view.conditions.has(letters)) wrongValue()
  const condition = checked(call.body)
  view.conditions.set(letters, condition)
  return data({ condition: shownCondition(letters, condition) })
}

const updateCondition = (call: Call): Reply => {
  const { condition, letters, view } = openedCondition(call)
  const changed = checked({ ...condition, ...call.body })
  view.conditions.set(letters, changed)
  return data({ condition: shownCondition(letters, changed) })
}

const getCondition = (call: Call): Reply => {
  const { condition, letters } = openedCondition(call)
  return data({ condition: shownCondition(letters, condition) })
}

const listConditions = (call: Call): Reply =>
  data({
    items: [...openedView(call).view.conditions].map(([id, condition]) => shownCondition(id, condition))
  })

const deleteCondition = (call: Call): Reply => {
  const { letters, view } = openedCondition(call)
  view.conditions.delete(letters)
  return data({})
}

const filter = "sheets.v3.spreadsheet.sheet.filter"
const view = "sheets.v3.spreadsheet.sheet.filter_view"

export const sheetFilterRoutes: ReadonlyArray<Route> = [
  model(`${filter}.create`, changing(createFilter)),
  model(`${filter}.update`, changing(updateFilter)),
  model(`${filter}.get`, getFilter),
  model(`${filter}.delete`, changing(deleteFilter)),
  model(`${view}.create`, changing(createView)),
  model(`${view}.get`, getView),
  model(`${view}.query`, listViews),
  model(`${view}.patch`, changing(patchView)),
  model(`${view}.delete`, changing(deleteView)),
  model(`${view}.condition.create`, changing(createCondition)),
  model(`${view}.condition.update`, changing(updateCondition)),
  model(`${view}.condition.get`, getCondition),
  model(`${view}.condition.query`, listConditions),
  model(`${view}.condition.delete`, changing(deleteCondition))
]
