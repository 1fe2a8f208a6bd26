/**
 * Tables of real data: rows of any kind, and for each column how its cell comes from a row.
 *
 * @example
 * import * as Table from "@effect-feishu/cards/Table"
 *
 * Table.make(orders, [
 *   "id",
 *   { name: "total", display_name: "Total", format: { symbol: "¥", precision: 2 } },
 *   { name: "placed", value: (order) => new Date(order.createdAt) }
 * ])
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/table
 * @since 0.1.0
 */
import * as Element from "./Element.js"
import type { Markdown } from "./Markdown.js"

/**
 * A value that a cell can show. Dates become milliseconds since the epoch; null and undefined leave the cell empty.
 *
 * @since 0.1.0
 * @category models
 */
export type Cell =
  | string
  | number
  | bigint
  | boolean
  | Date
  | Markdown
  | ReadonlyArray<string>
  | ReadonlyArray<Element.TableOption>
  | null
  | undefined

/**
 * A column: its name, its looks, and how a cell comes from a row; unless told, the row's property of that name.
 *
 * @since 0.1.0
 * @category models
 */
export interface Column<A> extends Element.Props<Element.TableColumn> {
  readonly value?: ((row: A, index: number) => Cell) | undefined
}

/**
 * Options of a table: its looks.
 *
 * @since 0.1.0
 * @category models
 */
export type Options = Omit<Element.Props<Element.Table>, "rows" | "columns" | "tag">

const isMarkdown = (cell: Cell): cell is Markdown =>
  typeof cell === "object" && cell !== null && "source" in cell

/** What a column holds, from its first cell that is not empty. */
const typeOf = (cell: Cell): Element.TableColumn["data_type"] => {
  if (typeof cell === "number") return "number"
  if (cell instanceof Date) return "date"
  if (isMarkdown(cell as Cell)) return "markdown"
  if (Array.isArray(cell)) return typeof cell[0] === "string" ? "persons" : "options"
  return undefined
}

const toCell = (cell: Exclude<Cell, null | undefined>, type: Element.TableColumn["data_type"]): unknown => {
  if (cell instanceof Date) return type === "date" ? cell.getTime() : cell.toISOString()
  if (isMarkdown(cell)) return cell.source
  if (typeof cell === "object") return cell
  if (type === "number" || type === "date") return Number(cell)
  return String(cell)
}

/**
 * A table component from rows of data. Columns are names of properties or {@link Column}s; what a column holds (text, numbers,
 * dates ...) follows from its first cell unless `data_type` says it. The client pages the rows; a table that is too
 * long for one card is cut by `Split.card`.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = <A extends object>(
  rows: ReadonlyArray<A>,
  columns: ReadonlyArray<(keyof A & string) | Column<A>>,
  options?: Options
): Element.Table => {
  const full = columns.map((column) => {
    const { value, ...looks } =
      typeof column === "string" ? { name: column, value: undefined } : (column as Column<A>)
    const get = value ?? ((row: A): Cell => (row as Readonly<Record<string, Cell>>)[looks.name])
    const cells = rows.map(get)
    const first = cells.find((cell) => cell !== null && cell !== undefined)
    const data_type = looks.data_type ?? typeOf(first)
    return { cells, column: Element.tableColumn({ ...looks, data_type }) }
  })
  return Element.table({
    ...options,
    columns: full.map(({ column }) => column),
    rows: rows.map((_, index) => {
      const row: Record<string, unknown> = {}
      for (const { cells, column } of full) {
        const cell = cells[index]
        if (cell !== null && cell !== undefined) row[column.name] = toCell(cell, column.data_type)
      }
      return row
    })
  })
}
