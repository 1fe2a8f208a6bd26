/** Spreadsheets: sheets of cells. */
import type { Content } from "./drive.js"
import type { Json } from "./fields.js"
import type { World } from "./world.js"

export interface Sheet {
  readonly sheet_id: string
  title: string
  index: number
  /** Rows of cells; short rows and short lists stand for empty cells. */
  rows: Array<Array<Json>>
  rowCount: number
  columnCount: number
}

/** A block of cells, counted from 0, the ends not included. */
export interface Area {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
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

const corner = /^([A-Za-z]*)(\d*)$/

/** The text of a cell in a file. */
const plain = (cell: Json): string =>
  typeof cell === "string" ? cell : cell === null ? "" : JSON.stringify(cell)

export class Spreadsheet implements Content {
  readonly sheets: Array<Sheet> = []
  revision = 1

  constructor(private readonly world: World) {}

  addSheet(title: string, index = this.sheets.length): Sheet {
    const sheet: Sheet = {
      sheet_id: this.world.ids.word(6),
      title,
      index,
      rows: [],
      rowCount: 200,
      columnCount: 20
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

  text(sheetId?: string): string {
    const chosen = this.sheets.filter((sheet) => sheetId === undefined || sheet.sheet_id === sheetId)
    return chosen.map((sheet) => sheet.rows.map((row) => [...row].map(plain).join(",")).join("\n")).join("\n")
  }

  copy(world: World): Spreadsheet {
    const copy = new Spreadsheet(world)
    for (const sheet of this.sheets) {
      const made = copy.addSheet(sheet.title)
      made.rows = sheet.rows.map((row) => row.slice())
      made.rowCount = sheet.rowCount
      made.columnCount = sheet.columnCount
    }
    return copy
  }

  /** A spreadsheet of one sheet, filled from lines of comma-separated values. */
  static of(world: World, text = ""): Spreadsheet {
    const spreadsheet = new Spreadsheet(world)
    const sheet = spreadsheet.addSheet("Sheet1")
    sheet.rows =
      text === ""
        ? []
        : text
            .trimEnd()
            .split("\n")
            .map((line) => line.split(","))
    sheet.rowCount = Math.max(sheet.rowCount, sheet.rows.length)
    return spreadsheet
  }
}
