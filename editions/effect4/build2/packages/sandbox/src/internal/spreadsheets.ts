/** Spreadsheets: sheets of cells, and what is laid over them. */
import { readCsv, writeCsv } from "./csv.js"
import type { Content } from "./drive.js"
import { isObject, type Json, type JsonObject } from "./fields.js"
import type { World } from "./world.js"

/** A block of cells, counted from 0, the ends not included. */
export interface Area {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export type Axis = "ROWS" | "COLUMNS"

/** The conditions of a filter, by the letters of their columns. */
export type Conditions = Map<string, JsonObject>

export interface Filter {
  area: Area
  readonly conditions: Conditions
}

export interface FilterView extends Filter {
  name: string
}

export interface Validation {
  readonly id: number
  areas: ReadonlyArray<Area>
  rule: JsonObject
}

export interface Sheet {
  readonly sheet_id: string
  title: string
  index: number
  hidden: boolean
  frozenRows: number
  frozenColumns: number
  /** Rows of cells; short rows and short lists stand for empty cells. */
  rows: Array<Array<Json>>
  rowCount: number
  columnCount: number
  merges: ReadonlyArray<Area>
  filter: Filter | undefined
  readonly views: Map<string, FilterView>
  /** Pictures over the cells, by their ids. */
  readonly images: Map<string, JsonObject>
  validations: ReadonlyArray<Validation>
  /** Rows and columns that few may change, by their ids. */
  readonly protections: Map<string, JsonObject>
  /** Conditional formats, by their ids. */
  readonly formats: Map<string, JsonObject>
}

const columnIndex = (letters: string): number => {
  let index = 0
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64
  return index - 1
}

export const columnName = (index: number): string => {
  let name = ""
  for (let left = index + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name
  }
  return name
}

export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`

export const rangeName = (sheet: Sheet, area: Area): string =>
  `${sheet.sheet_id}!${cellName(area.top, area.left)}:${cellName(area.bottom - 1, area.right - 1)}`

const corner = /^([A-Za-z]*)(\d*)$/

/** The text that people see in a cell: of a link or a person it is their name, of several values each. */
export const plain = (cell: Json | undefined): string => {
  if (typeof cell === "string") return cell
  if (cell === null || cell === undefined) return ""
  if (Array.isArray(cell)) return cell.map(plain).join("")
  if (!isObject(cell)) return String(cell)
  const { text, values } = cell
  if (Array.isArray(values)) return values.map(plain).join(",")
  return typeof text === "string" ? text : JSON.stringify(cell)
}

/** A cell of a text file: what is written as a number becomes one, unless that would lose some of its digits. */
const cellIn = (text: string): Json => {
  const isNumber = /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) && text.replace(/\D/g, "").length <= 15
  return isNumber ? Number(text) : text
}

export const isFilled = (cell: Json | undefined): boolean =>
  cell !== undefined && cell !== null && cell !== ""

const contains = (outer: Area, inner: Area): boolean =>
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom &&
  inner.left >= outer.left &&
  inner.right <= outer.right

export const meets = (one: Area, other: Area): boolean =>
  one.top < other.bottom && other.top < one.bottom && one.left < other.right && other.left < one.right

/** What is left of an area without another: above it, below it, and beside it. */
export const without = (one: Area, other: Area): ReadonlyArray<Area> => {
  if (!meets(one, other)) return [one]
  const top = Math.max(one.top, other.top)
  const bottom = Math.min(one.bottom, other.bottom)
  return [
    { ...one, bottom: top },
    { ...one, top, bottom, right: other.left },
    { ...one, top, bottom, left: other.right },
    { ...one, top: bottom }
  ].filter((left) => left.top < left.bottom && left.left < left.right)
}

/** One end of an area, and the other, along an axis. */
const along = (area: Area, axis: Axis): readonly [from: number, to: number] =>
  axis === "ROWS" ? [area.top, area.bottom] : [area.left, area.right]

const withEnds = (area: Area, axis: Axis, from: number, to: number): Area =>
  axis === "ROWS" ? { ...area, top: from, bottom: to } : { ...area, left: from, right: to }

/** Where a row is after others came before it, or in the middle of what it belongs to. */
const pushed = (area: Area, axis: Axis, at: number, count: number): Area => {
  const [from, to] = along(area, axis)
  return withEnds(area, axis, from >= at ? from + count : from, to > at ? to + count : to)
}

/** What is left of an area; `undefined`: nothing. */
const pulled = (area: Area, axis: Axis, at: number, count: number): Area | undefined => {
  const [from, to] = along(area, axis)
  const gone = (position: number): number => Math.max(0, Math.min(position, at + count) - at)
  const start = from - gone(from)
  const end = to - gone(to)
  return end > start ? withEnds(area, axis, start, end) : undefined
}

export class Spreadsheet implements Content {
  readonly sheets: Array<Sheet> = []
  revision = 1

  constructor(private readonly world: World) {}

  addSheet(title: string, index = this.sheets.length): Sheet {
    const sheet: Sheet = {
      sheet_id: this.world.ids.word(6),
      title,
      index,
      hidden: false,
      frozenRows: 0,
      frozenColumns: 0,
      rows: [],
      rowCount: 200,
      columnCount: 20,
      merges: [],
      filter: undefined,
      views: new Map(),
      images: new Map(),
      validations: [],
      protections: new Map(),
      formats: new Map()
    }
    this.sheets.splice(index, 0, sheet)
    this.number()
    return sheet
  }

  number(): void {
    for (const [index, sheet] of this.sheets.entries()) sheet.index = index
  }

  /** The sheet and the cells that a range names; `undefined`: it is no range. */
  area(range: string): { readonly sheet: Sheet | undefined; readonly area: Area } | undefined {
    const [sheetId = "", cells] = range.split("!")
    const sheet = this.sheets.find((one) => one.sheet_id === sheetId)
    const whole: Area = { top: 0, left: 0, bottom: sheet?.rowCount ?? 0, right: sheet?.columnCount ?? 0 }
    if (cells === undefined) return { sheet, area: whole }
    const [from = "", to = from, ...more] = cells.split(":")
    const first = corner.exec(from)
    const last = corner.exec(to)
    if (first === null || last === null || more.length > 0 || from === "" || to === "") return undefined
    const area: Area = {
      top: first[2] === "" ? 0 : Number(first[2]) - 1,
      left: first[1] === "" ? 0 : columnIndex(first[1]!),
      bottom: last[2] === "" ? whole.bottom : Number(last[2]),
      right: last[1] === "" ? whole.right : columnIndex(last[1]!) + 1
    }
    const isFit = area.top >= 0 && area.top < area.bottom && area.left < area.right
    return isFit ? { sheet, area } : undefined
  }

  read(sheet: Sheet, area: Area): Array<Array<Json>> {
    const out: Array<Array<Json>> = []
    for (let row = area.top; row < Math.min(area.bottom, sheet.rowCount); row++) {
      const cells: Array<Json> = []
      for (let column = area.left; column < Math.min(area.right, sheet.columnCount); column++) {
        cells.push(sheet.rows[row]?.[column] ?? null)
      }
      out.push(cells)
    }
    return out
  }

  write(sheet: Sheet, top: number, left: number, values: ReadonlyArray<ReadonlyArray<Json>>): void {
    for (const [r, cells] of values.entries()) {
      const row = (sheet.rows[top + r] ??= [])
      for (const [c, cell] of cells.entries()) row[left + c] = cell
      sheet.columnCount = Math.max(sheet.columnCount, left + cells.length)
    }
    // Rows that nothing was written to.
    for (let row = 0; row < sheet.rows.length; row++) sheet.rows[row] ??= []
    sheet.rowCount = Math.max(sheet.rowCount, top + values.length)
    this.revision++
  }

  /** New rows or columns before the one at `at`. */
  insert(sheet: Sheet, axis: Axis, at: number, count: number): void {
    if (axis === "ROWS") {
      if (at < sheet.rows.length) {
        sheet.rows.splice(at, 0, ...Array.from({ length: count }, (): Array<Json> => []))
      }
      sheet.rowCount += count
    } else {
      for (const row of sheet.rows) {
        if (at < row.length) row.splice(at, 0, ...Array.from({ length: count }, () => null))
      }
      sheet.columnCount += count
    }
    this.relay(sheet, (area) => pushed(area, axis, at, count))
  }

  remove(sheet: Sheet, axis: Axis, at: number, count: number): void {
    if (axis === "ROWS") {
      sheet.rows.splice(at, count)
      sheet.rowCount -= count
    } else {
      for (const row of sheet.rows) row.splice(at, count)
      sheet.columnCount -= count
    }
    this.relay(sheet, (area) => pulled(area, axis, at, count))
  }

  /** Puts rows or columns before another one, which is counted as before the move. */
  move(sheet: Sheet, axis: Axis, at: number, count: number, to: number): void {
    const target = to > at ? to - count : to
    const rows = axis === "ROWS" ? sheet.rows : []
    if (axis === "ROWS") {
      while (rows.length < Math.max(at + count, to)) rows.push([])
      rows.splice(target, 0, ...rows.splice(at, count))
    } else {
      for (const row of sheet.rows) {
        while (row.length < Math.max(at + count, to)) row.push(null)
        row.splice(target, 0, ...row.splice(at, count))
      }
    }
    this.relay(sheet, (area) => {
      const [from, end] = along(area, axis)
      // What lies within what moves goes along; what lies around it has lost and gained.
      if (from >= at && end <= at + count) return withEnds(area, axis, from - at + target, end - at + target)
      const left = pulled(area, axis, at, count)
      return left === undefined ? undefined : pushed(left, axis, target, count)
    })
  }

  /** What lies over the cells lies elsewhere now. */
  private relay(sheet: Sheet, place: (area: Area) => Area | undefined): void {
    const placed = (areas: ReadonlyArray<Area>) => areas.flatMap((area) => place(area) ?? [])
    sheet.merges = placed(sheet.merges).filter(
      ({ bottom, left, right, top }) => bottom - top > 1 || right - left > 1
    )
    if (sheet.filter !== undefined) {
      const area = place(sheet.filter.area)
      sheet.filter = area === undefined ? undefined : { ...sheet.filter, area }
    }
    for (const [id, view] of sheet.views) {
      const area = place(view.area)
      if (area === undefined) sheet.views.delete(id)
      else view.area = area
    }
    sheet.validations = sheet.validations
      .map((one) => ({ ...one, areas: placed(one.areas) }))
      .filter(({ areas }) => areas.length > 0)
    this.revision++
  }

  /** Merges cells; of what they held only the first is left. */
  merge(sheet: Sheet, area: Area): boolean {
    if (sheet.merges.some((one) => meets(one, area) && !contains(area, one))) return false
    sheet.merges = [...sheet.merges.filter((one) => !meets(one, area)), area]
    for (let row = area.top; row < Math.min(area.bottom, sheet.rows.length); row++) {
      const cells = sheet.rows[row]!
      for (let column = area.left; column < Math.min(area.right, cells.length); column++) {
        if (row !== area.top || column !== area.left) cells[column] = null
      }
    }
    this.revision++
    return true
  }

  unmerge(sheet: Sheet, area: Area): void {
    sheet.merges = sheet.merges.filter((one) => !meets(one, area))
    this.revision++
  }

  text(sheetId?: string): string {
    const chosen = this.sheets.filter((sheet) => sheetId === undefined || sheet.sheet_id === sheetId)
    return chosen.map((sheet) => writeCsv(sheet.rows.map((row) => [...row].map(plain)))).join("\n")
  }

  private copySheet(sheet: Sheet): Omit<Sheet, "sheet_id" | "title" | "index"> {
    const conditions = (filter: Filter): Conditions => new Map(filter.conditions)
    const { index: _, sheet_id: __, title: ___, ...rest } = sheet
    return {
      ...rest,
      rows: sheet.rows.map((row) => row.slice()),
      filter:
        sheet.filter === undefined ? undefined : { ...sheet.filter, conditions: conditions(sheet.filter) },
      views: new Map([...sheet.views].map(([id, view]) => [id, { ...view, conditions: conditions(view) }])),
      images: new Map(sheet.images),
      protections: new Map(sheet.protections),
      formats: new Map(sheet.formats)
    }
  }

  /** The same sheet again under another title, in this or another spreadsheet. */
  duplicate(sheet: Sheet, title: string, index?: number, into: Spreadsheet = this): Sheet {
    return Object.assign(into.addSheet(title, index), this.copySheet(sheet))
  }

  /** A change of its sheets as a whole: none of it where a part of it is refused. */
  attempt<A>(act: () => A): A {
    const before = this.sheets.map((sheet) => ({ sheet, copy: { ...sheet } }))
    try {
      return act()
    } catch (failure) {
      this.sheets.splice(
        0,
        this.sheets.length,
        ...before.map(({ copy, sheet }) => Object.assign(sheet, copy))
      )
      throw failure
    }
  }

  parts(): ReadonlyArray<string> {
    return this.sheets.map(({ sheet_id }) => sheet_id)
  }

  holds(mediaToken: string): boolean {
    return this.sheets.some(({ images, rows }) =>
      JSON.stringify([rows, [...images.values()]]).includes(`"${mediaToken}"`)
    )
  }

  copy(world: World): Spreadsheet {
    const copy = new Spreadsheet(world)
    for (const sheet of this.sheets) this.duplicate(sheet, sheet.title, undefined, copy)
    return copy
  }

  /** A spreadsheet of one sheet, filled from lines of comma-separated values. */
  static of(world: World, text = ""): Spreadsheet {
    const spreadsheet = new Spreadsheet(world)
    const sheet = spreadsheet.addSheet("Sheet1")
    sheet.rows = readCsv(text).map((row) => row.map(cellIn))
    sheet.rowCount = Math.max(sheet.rowCount, sheet.rows.length)
    sheet.columnCount = Math.max(sheet.columnCount, ...sheet.rows.map((row) => row.length))
    return spreadsheet
  }
}
