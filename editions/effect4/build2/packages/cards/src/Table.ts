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
import { escape, type Markdown } from "./Markdown.js"

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

type Type = Element.TableColumn["data_type"]

const isList = (cell: Cell): cell is ReadonlyArray<string> | ReadonlyArray<Element.TableOption> =>
  Array.isArray(cell)

/** What a cell holds; nothing where every type would do. */
const typeOf = (cell: Exclude<Cell, null | undefined>): Type => {
  if (typeof cell === "number") return "number"
  if (cell instanceof Date) return "date"
  if (isMarkdown(cell)) return "markdown"
  if (isList(cell)) return cell.length === 0 ? undefined : typeof cell[0] === "string" ? "persons" : "options"
  return "text"
}

/** What a column holds: what all its cells do, Markdown where only some are, and text where they are of several types. */
const typeOfAll = (cells: ReadonlyArray<Cell>): Type => {
  const types = new Set<Type>()
  for (const cell of cells) if (cell !== null && cell !== undefined) types.add(typeOf(cell))
  // Lists without items alone.
  if (types.delete(undefined) && types.size === 0) return "options"
  const [only] = types
  if (types.size === 1) return only === "text" ? undefined : only
  return types.has("markdown") ? "markdown" : undefined
}

/** A cell in a column whose type its author gave, so that a string is what that type says. */
const toCell = (cell: Exclude<Cell, null | undefined>, type: Type): unknown => {
  if (cell instanceof Date) return type === "date" ? cell.getTime() : cell.toISOString()
  if (isMarkdown(cell)) return cell.source
  if (isList(cell))
    return type === "options" || type === "persons"
      ? cell
      : cell.map((one) => (typeof one === "string" ? one : one.text)).join(", ")
  if (type === "number" || type === "date") return Number(cell)
  return String(cell)
}

/** The same where the type was found: there a string is text, in Markdown too. */
const toFound = (cell: Exclude<Cell, null | undefined>, type: Type): unknown => {
  const made = toCell(cell, type)
  return type === "markdown" && !isMarkdown(cell) ? escape(String(made)) : made
}

/**
 * A table component from rows of data. Columns are names of properties or {@link Column}s; what a column holds (text, numbers,
 * dates ...) follows from its cells unless `data_type` says it; cells of several types are shown as text. The client pages the rows; a table that is too
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
    const data_type = looks.data_type ?? typeOfAll(cells)
    const write = looks.data_type === undefined ? toFound : toCell
    return { cells, write, column: Element.tableColumn({ ...looks, data_type }) }
  })
  return Element.table({
    ...options,
    columns: full.map(({ column }) => column),
    rows: rows.map((_, index) => {
      const row: Array<readonly [string, unknown]> = []
      for (const { cells, column, write } of full) {
        const cell = cells[index]
        if (cell !== null && cell !== undefined) row.push([column.name, write(cell, column.data_type)])
      }
      return Object.fromEntries(row)
    })
  })
}
