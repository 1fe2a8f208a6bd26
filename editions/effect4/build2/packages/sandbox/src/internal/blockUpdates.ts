/** The changes that can be made to a block, by the names that requests give them. */
import {
  cell,
  column,
  elementsIn,
  mostGridColumns,
  mostTableCells,
  mostTableColumns,
  nameOf,
  plant,
  types
} from "./blocks.js"
import type { Block, TextDocument } from "./documents.js"
import { driveSlot, type MediaFile } from "./drive.js"
import { isObject, type Json, type JsonObject } from "./fields.js"
import { refuse } from "./refusal.js"
import type { Call } from "./route.js"

interface Change {
  readonly call: Call
  readonly document: TextDocument
  readonly block: Block
  readonly input: JsonObject
}

const mismatch = (): never => refuse(1770025, "operation and block not match")
const rowsOver = (): never => refuse(1770026, "row operation over range")
const columnsOver = (): never => refuse(1770027, "column operation over range")
const invalid = (): never => refuse(1770001, "invalid param")

const heldBy = (block: Block, type: number): JsonObject => {
  const inner = block.fields[nameOf(type)]
  return block.block_type === type && isObject(inner) ? inner : mismatch()
}

// text

/** Numbers of the styles that a change may name. */
const styleFields: Readonly<Record<number, string>> = {
  1: "align",
  2: "done",
  3: "folded",
  4: "language",
  5: "wrap",
  6: "background_color",
  7: "indentation_level"
}

const textOf = (block: Block): JsonObject => {
  const inner = block.fields[nameOf(block.block_type)]
  return isObject(inner) && Array.isArray(inner["elements"]) ? inner : mismatch()
}

const setText = (block: Block, changes: JsonObject): void => {
  block.fields = { [nameOf(block.block_type)]: { ...textOf(block), ...changes } }
}

const newElements = ({ block, input }: Change): JsonObject => {
  textOf(block)
  const { elements } = input
  if (!Array.isArray(elements) || elements.length === 0) return invalid()
  return { elements: elementsIn(elements) }
}

/** The styles that the request names, and no others. */
const newStyle = ({ block, input }: Change): JsonObject => {
  const { style } = textOf(block)
  const given = isObject(input["style"]) ? input["style"] : {}
  const named = Array.isArray(input["fields"]) ? input["fields"] : []
  const changes = named.map((number) => {
    const name = styleFields[Number(number)] ?? invalid()
    return [name, given[name]] as const
  })
  return { style: { ...(isObject(style) ? style : {}), ...Object.fromEntries(changes) } }
}

// tables

interface Span {
  readonly row_span: number
  readonly col_span: number
}

const single: Span = { row_span: 1, col_span: 1 }

/** A table as rows of cells, in which rows and columns come and go. */
interface Grid {
  readonly ids: Array<Array<string>>
  readonly spans: Array<Array<Span>>
}

interface Table {
  readonly property: JsonObject
  readonly rows: number
  readonly columns: number
  readonly widths: ReadonlyArray<Json>
}

const tableOf = (block: Block): Table => {
  const { property } = heldBy(block, types.table)
  const known = isObject(property) ? property : {}
  const widths = known["column_width"]
  return {
    property: known,
    rows: Number(known["row_size"]),
    columns: Number(known["column_size"]),
    widths: Array.isArray(widths) ? widths : []
  }
}

const gridOf = (block: Block): Grid => {
  const { columns, property, rows } = tableOf(block)
  const infos = property["merge_info"] as unknown as ReadonlyArray<Span>
  const slice = <T>(list: ReadonlyArray<T>, row: number): Array<T> =>
    list.slice(row * columns, (row + 1) * columns)
  return {
    ids: Array.from({ length: rows }, (_, row) => slice(block.children, row)),
    spans: Array.from({ length: rows }, (_, row) => slice(infos, row))
  }
}

const setGrid = (block: Block, { ids, spans }: Grid, changes: JsonObject = {}): void => {
  block.children = ids.flat()
  block.fields = {
    table: {
      property: {
        ...tableOf(block).property,
        row_size: ids.length,
        column_size: ids[0]?.length ?? 0,
        merge_info: spans.flat() as unknown as Json,
        ...changes
      }
    }
  }
}

/** A new cell below the table; its place among the others is the caller's business. */
const newCell = ({ block, call, document }: Change): string => {
  const made = plant(call, document, block, block.children.length, cell)
  return made.block_id
}

const eachSpan = (spans: Grid["spans"], change: (span: Span, row: number, column: number) => Span): void => {
  for (const [row, line] of spans.entries()) {
    for (const [column, span] of line.entries()) line[column] = change(span, row, column)
  }
}

const insertRow = (change: Change): void => {
  const { block, input } = change
  const { columns, rows } = tableOf(block)
  const asked = Number(input["row_index"])
  const at = asked === -1 ? rows : asked
  if (at < 0 || at > rows) return rowsOver()
  if ((rows + 1) * columns > mostTableCells) refuse(1770011, "too many table cell")
  const grid = gridOf(block)
  eachSpan(grid.spans, (span, row) =>
    row < at && row + span.row_span > at ? { ...span, row_span: span.row_span + 1 } : span
  )
  grid.ids.splice(
    at,
    0,
    Array.from({ length: columns }, () => newCell(change))
  )
  grid.spans.splice(
    at,
    0,
    Array.from({ length: columns }, () => single)
  )
  setGrid(block, grid)
}

const insertColumn = (change: Change): void => {
  const { block, input } = change
  const { columns, rows, widths } = tableOf(block)
  const asked = Number(input["column_index"])
  const at = asked === -1 ? columns : asked
  if (at < 0 || at > columns) return columnsOver()
  if (columns + 1 > mostTableColumns) refuse(1770010, "too many table column")
  if (rows * (columns + 1) > mostTableCells) refuse(1770011, "too many table cell")
  const grid = gridOf(block)
  eachSpan(grid.spans, (span, _, column) =>
    column < at && column + span.col_span > at ? { ...span, col_span: span.col_span + 1 } : span
  )
  for (const line of grid.ids) line.splice(at, 0, newCell(change))
  for (const line of grid.spans) line.splice(at, 0, single)
  setGrid(block, grid, { column_width: widths.toSpliced(at, 0, 100) })
}

const rangeIn = (input: JsonObject, name: "row" | "column", size: number): readonly [number, number] => {
  const start = Number(input[`${name}_start_index`])
  const end = Number(input[`${name}_end_index`])
  if (start >= 0 && start < end && end <= size) return [start, end]
  return name === "row" ? rowsOver() : columnsOver()
}

/** How much of a span is left when what lies between is taken out. */
const left = (from: number, length: number, [start, end]: readonly [number, number]): number =>
  Math.max(1, length - Math.max(0, Math.min(from + length, end) - Math.max(from, start)))

const removeCells = ({ document }: Change, ids: ReadonlyArray<string>): void => {
  for (const id of ids) {
    const found = document.blocks.get(id)
    if (found !== undefined) document.remove(found)
  }
}

const deleteRows = (change: Change): void => {
  const { block, input } = change
  const { rows } = tableOf(block)
  const range = rangeIn(input, "row", rows)
  const [start, end] = range
  if (end - start === rows) return rowsOver()
  const grid = gridOf(block)
  eachSpan(grid.spans, (span, row) => ({ ...span, row_span: left(row, span.row_span, range) }))
  removeCells(change, grid.ids.splice(start, end - start).flat())
  grid.spans.splice(start, end - start)
  setGrid(block, grid)
}

const deleteColumns = (change: Change): void => {
  const { block, input } = change
  const { columns, widths } = tableOf(block)
  const range = rangeIn(input, "column", columns)
  const [start, end] = range
  if (end - start === columns) return columnsOver()
  const grid = gridOf(block)
  eachSpan(grid.spans, (span, _, column) => ({ ...span, col_span: left(column, span.col_span, range) }))
  for (const line of grid.ids) removeCells(change, line.splice(start, end - start))
  for (const line of grid.spans) line.splice(start, end - start)
  setGrid(block, grid, { column_width: widths.toSpliced(start, end - start) })
}

const mergeCells = ({ block, input }: Change): void => {
  const { columns, rows } = tableOf(block)
  const [top, bottom] = rangeIn(input, "row", rows)
  const [first, last] = rangeIn(input, "column", columns)
  const grid = gridOf(block)
  eachSpan(grid.spans, (span, row, column) => {
    if (row < top || row >= bottom || column < first || column >= last) return span
    return row === top && column === first ? { row_span: bottom - top, col_span: last - first } : single
  })
  setGrid(block, grid)
}

const unmergeCells = ({ block, input }: Change): void => {
  const { columns, rows } = tableOf(block)
  const row = Number(input["row_index"])
  const at = Number(input["column_index"])
  if (row < 0 || row >= rows) return rowsOver()
  if (at < 0 || at >= columns) return columnsOver()
  const grid = gridOf(block)
  eachSpan(grid.spans, (span, top, first) =>
    row >= top && row < top + span.row_span && at >= first && at < first + span.col_span ? single : span
  )
  setGrid(block, grid)
}

const updateTable = ({ block, input }: Change): void => {
  const { columns, property, widths } = tableOf(block)
  const changes: Record<string, Json> = {}
  if (input["column_width"] !== undefined) {
    const at = Number(input["column_index"] ?? -1)
    if (at < 0 || at >= columns) return columnsOver()
    if (Number(input["column_width"]) < 50) return invalid()
    changes["column_width"] = widths.with(at, input["column_width"])
  }
  for (const name of ["header_row", "header_column"]) {
    if (typeof input[name] === "boolean") changes[name] = input[name]
  }
  block.fields = { table: { property: { ...property, ...changes } } }
}

// columns

const columnsOf = ({ block, document }: Change): ReadonlyArray<Block> => {
  heldBy(block, types.grid)
  return block.children.flatMap((id) => document.blocks.get(id) ?? [])
}

const setColumns = (block: Block, all: ReadonlyArray<Block>, ratios: ReadonlyArray<number>): void => {
  for (const [index, one] of all.entries()) one.fields = { grid_column: { width_ratio: ratios[index] ?? 0 } }
  block.fields = { grid: { column_size: all.length } }
}

/** Equal widths that fill the whole. */
const equal = (count: number): ReadonlyArray<number> =>
  Array.from({ length: count }, (_, index) => Math.floor(100 / count) + (index < 100 % count ? 1 : 0))

const insertGridColumn = (change: Change): void => {
  const { block, call, document, input } = change
  const all = columnsOf(change)
  const asked = Number(input["column_index"])
  const at = asked === -1 ? all.length : asked - 1
  if (at < 0 || at > all.length) return columnsOver()
  if (all.length >= mostGridColumns) refuse(1770012, "too many grid column")
  const made = plant(call, document, block, at, column(0))
  setColumns(block, all.toSpliced(at, 0, made), equal(all.length + 1))
}

const deleteGridColumn = (change: Change): void => {
  const { block, document, input } = change
  const all = columnsOf(change)
  const asked = Number(input["column_index"])
  const at = asked === -1 ? all.length - 1 : asked - 1
  const gone = all[at]
  if (gone === undefined || all.length <= 2) return columnsOver()
  document.remove(gone)
  block.children = block.children.filter((id) => id !== gone.block_id)
  setColumns(block, all.toSpliced(at, 1), equal(all.length - 1))
}

const setRatios = (change: Change): void => {
  const { block, input } = change
  const all = columnsOf(change)
  const ratios = (input["width_ratios"] as ReadonlyArray<number>).map(Number)
  if (ratios.length !== all.length || ratios.some((one) => one < 1 || one > 99)) return invalid()
  if (ratios.reduce((sum, one) => sum + one, 0) !== 100) return invalid()
  setColumns(block, all, ratios)
}

// images and files

/** The upload must have been meant for this block. */
const mediaFor = ({ block, call, input }: Change): MediaFile => {
  const media = call.world.get(driveSlot).medias.get(String(input["token"]))
  if (media === undefined) return refuse(1770038, "resource not found")
  return media.parent === block.block_id ? media : refuse(1770013, "relation mismatch")
}

const replaceImage = (change: Change): void => {
  const { block, input } = change
  const image = heldBy(block, types.image)
  mediaFor(change)
  block.fields = { image: { ...image, ...input } }
}

const replaceFile = (change: Change): void => {
  const { block } = change
  const file = heldBy(block, types.file)
  const { fileName, token } = mediaFor(change)
  block.fields = { file: { ...file, token, name: fileName } }
}

const updateTask = ({ block, input }: Change): void => {
  const task = heldBy(block, types.task)
  block.fields = { task: { ...task, ...(input["folded"] === undefined ? {} : { folded: input["folded"] }) } }
}

const updates: Readonly<Record<string, (change: Change) => void>> = {
  update_text_elements: (change) => setText(change.block, newElements(change)),
  update_text_style: (change) => setText(change.block, newStyle(change)),
  update_text: (change) => setText(change.block, { ...newElements(change), ...newStyle(change) }),
  update_table_property: updateTable,
  insert_table_row: insertRow,
  insert_table_column: insertColumn,
  delete_table_rows: deleteRows,
  delete_table_columns: deleteColumns,
  merge_table_cells: mergeCells,
  unmerge_table_cells: unmergeCells,
  insert_grid_column: insertGridColumn,
  delete_grid_column: deleteGridColumn,
  update_grid_column_width_ratio: setRatios,
  replace_image: replaceImage,
  replace_file: replaceFile,
  update_task: updateTask
}

/** Finds the one change that a request holds, and makes it. */
export const update = (call: Call, document: TextDocument, block: Block, request: JsonObject): void => {
  const names = Object.keys(request).filter((name) => name !== "block_id" && request[name] !== undefined)
  const [name = ""] = names
  const act = updates[name]
  const input = request[name]
  if (names.length !== 1 || act === undefined || !isObject(input)) return refuse(1770024, "invalid operation")
  act({ call, document, block, input })
}
