/** The kinds of block: how each is called, which may stand below which, and what comes into being with one. */
import { Base } from "./bases.js"
import { emptyText, TextDocument, type Block, type NewBlock } from "./documents.js"
import { driveSlot } from "./drive.js"
import { isObject, type Json, type JsonObject } from "./fields.js"
import { notModelled, refuse } from "./refusal.js"
import type { Call } from "./route.js"
import { Spreadsheet } from "./spreadsheets.js"
import { whiteboardsSlot } from "./whiteboards.js"

export const types = {
  page: 1,
  text: 2,
  heading1: 3,
  bullet: 12,
  ordered: 13,
  code: 14,
  quote: 15,
  equation: 16,
  todo: 17,
  bitable: 18,
  callout: 19,
  divider: 22,
  file: 23,
  grid: 24,
  gridColumn: 25,
  image: 27,
  isv: 28,
  mindnote: 29,
  sheet: 30,
  table: 31,
  tableCell: 32,
  view: 33,
  quoteContainer: 34,
  task: 35,
  okr: 36,
  board: 43,
  sourceSynced: 49
} as const

/** The name under which a block of a type keeps what it holds. */
const names: ReadonlyArray<string> = (
  " page text heading1 heading2 heading3 heading4 heading5 heading6 heading7 heading8 heading9 bullet ordered " +
  "code quote equation todo bitable callout chat_card diagram divider file grid grid_column iframe image isv " +
  "mindnote sheet table table_cell view quote_container task okr okr_objective okr_key_result okr_progress " +
  "add_ons jira_issue wiki_catalog board agenda agenda_item agenda_item_title agenda_item_content " +
  "link_preview source_synced reference_synced sub_page_list ai_template"
).split(" ")

export const nameOf = (type: number): string => names[type] ?? "undefined"

export const isText = (type: number): boolean => type >= types.text && type <= types.todo

/** Blocks that exist in documents only where people made them, or as parts of others. */
const notCreatable: ReadonlySet<string> = new Set(
  (
    "page diagram mindnote okr_objective okr_key_result okr_progress jira_issue agenda agenda_item " +
    "agenda_item_title agenda_item_content undefined"
  ).split(" ")
)

/** These stand in one kind of block, and nothing else does there. */
const parts: Readonly<Record<number, number>> = {
  [types.gridColumn]: types.grid,
  [types.tableCell]: types.table
}

const wholes: ReadonlySet<number> = new Set(Object.values(parts))

/** Text, headings and lists. */
const lines: ReadonlyArray<number> = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]

const inCallout: ReadonlySet<number> = new Set([...lines, types.quote, types.todo, types.quoteContainer])

/** What does not fit beside others, nor into what is narrow. */
const wide: ReadonlySet<number> = new Set([types.grid, types.okr])
const notInCells: ReadonlySet<number> = new Set([
  ...wide,
  types.table,
  types.sheet,
  types.bitable,
  types.mindnote
])

const parents: ReadonlySet<number> = new Set([
  ...lines,
  types.page,
  types.todo,
  types.callout,
  types.grid,
  types.gridColumn,
  types.table,
  types.tableCell,
  types.view,
  types.quoteContainer,
  types.sourceSynced
])

export const mayHaveChildren = (type: number): boolean => parents.has(type)

/** Whether one kind of block may stand directly below another. */
const fits = (parent: number, child: number): boolean => {
  if (child in parts || wholes.has(parent)) return parts[child] === parent
  switch (parent) {
    case types.view:
      return child === types.file
    case types.callout:
      return inCallout.has(child)
    case types.gridColumn:
      return !wide.has(child)
    case types.tableCell:
      return !notInCells.has(child)
    default:
      return parents.has(parent)
  }
}

/** What is asked to be made, checked as far as it can be without its place. */
export const creatable = (input: Json): NewBlock => {
  if (!isObject(input)) return refuse(1770001, "invalid param")
  const type = Number(input["block_type"])
  const name = nameOf(type)
  if (notCreatable.has(name)) refuse(1770029, "block not support to create")
  if (type === types.okr) notModelled("OKR blocks of documents")
  const inner = input[name]
  if (!isObject(inner)) return refuse(1770006, "schema mismatch")
  return { type, fields: { [name]: isText(type) ? textIn(type, inner) : inner } }
}

/** A table that is made by itself is no larger; rows and columns can be added, and one with its cells can be larger. */
const mostAtOnce = 9

export const checkTableAlone = ({ fields }: NewBlock): void => {
  const table = isObject(fields["table"]) ? fields["table"] : {}
  const { column_size, row_size } = isObject(table["property"]) ? table["property"] : {}
  const [rows, columns] = [Number(row_size), Number(column_size)]
  if (columns > mostTableColumns) refuse(1770010, "too many table column")
  if (rows * columns > mostTableCells) refuse(1770011, "too many table cell")
  if (rows > mostAtOnce || columns > mostAtOnce) refuse(1770001, "invalid param")
}

/** Refuses a block where none of its kind may stand. */
export const checkPlace = (parent: number, child: number): void => {
  if (!parents.has(parent)) refuse(1770028, "block not support create children")
  if (!fits(parent, child)) refuse(1770030, "invalid parent children relation")
}

// text

const elementKinds: ReadonlySet<string> = new Set(
  "text_run mention_user mention_doc reminder file inline_block equation link_preview".split(" ")
)

const plainStyle: JsonObject = {
  bold: false,
  inline_code: false,
  italic: false,
  strikethrough: false,
  underline: false
}

/** So many UTF-16 units of text may be in one block. */
const mostText = 100_000

/** Elements as they are kept: each is of one kind, and has a style. */
export const elementsIn = (elements: Json | undefined): ReadonlyArray<JsonObject> => {
  if (!Array.isArray(elements)) return refuse(1770006, "schema mismatch")
  const kept = elements.map((element: Json): JsonObject => {
    const kinds = isObject(element) ? Object.keys(element).filter((kind) => elementKinds.has(kind)) : []
    const [kind = ""] = kinds
    const inner = isObject(element) ? element[kind] : undefined
    if (kinds.length !== 1 || !isObject(inner)) return refuse(1770006, "schema mismatch")
    const style = inner["text_element_style"]
    return {
      [kind]: { ...inner, text_element_style: { ...plainStyle, ...(isObject(style) ? style : {}) } }
    }
  })
  const length = kept.reduce((sum, { equation, text_run: run }) => {
    const { content } = isObject(run) ? run : isObject(equation) ? equation : {}
    return sum + (typeof content === "string" ? content.length : 0)
  }, 0)
  return length > mostText ? refuse(1770033, "content size exceed limit") : kept
}

const styleOf = (type: number): JsonObject => ({
  align: 1,
  folded: false,
  ...(type === types.todo ? { done: false } : {}),
  ...(type === types.code ? { language: 1, wrap: false } : {})
})

const textIn = (type: number, inner: JsonObject): JsonObject => {
  const style = inner["style"]
  return {
    elements: elementsIn(inner["elements"]),
    style: { ...styleOf(type), ...(isObject(style) ? style : {}) }
  }
}

// what comes into being with a block

const tableIn = (inner: JsonObject): JsonObject => {
  const property = isObject(inner["property"]) ? inner["property"] : {}
  const rows = Number(property["row_size"])
  const columns = Number(property["column_size"])
  if (!(rows >= 1) || !(columns >= 1)) return refuse(1770001, "invalid param")
  if (columns > mostTableColumns) refuse(1770010, "too many table column")
  if (rows * columns > mostTableCells) refuse(1770011, "too many table cell")
  // It is told, and cannot be said.
  if (property["merge_info"] !== undefined) return refuse(1770001, "invalid param")
  const widths = property["column_width"]
  if (Array.isArray(widths) && widths.length !== columns) return refuse(1770001, "invalid param")
  return {
    property: {
      row_size: rows,
      column_size: columns,
      column_width: Array.isArray(widths) ? widths : Array.from({ length: columns }, () => 100),
      header_row: property["header_row"] === true,
      header_column: property["header_column"] === true,
      merge_info: Array.from({ length: rows * columns }, () => ({ row_span: 1, col_span: 1 }))
    }
  }
}

const sizeIn = (inner: JsonObject, name: string, usual: number, max: number): number => {
  const size = inner[name] ?? usual
  return typeof size === "number" && size >= 1 && size <= max ? size : refuse(1770001, "invalid param")
}

const sheetIn = (call: Call, inner: JsonObject): JsonObject => {
  const spreadsheet = Spreadsheet.of(call.world)
  const sheet = spreadsheet.sheets[0]!
  sheet.rowCount = sizeIn(inner, "row_size", 3, 9)
  sheet.columnCount = sizeIn(inner, "column_size", 3, 9)
  const node = call.world.get(driveSlot).add(call, {
    type: "sheet",
    name: "",
    parent: undefined,
    content: spreadsheet
  })
  return {
    token: `${node.token}_${sheet.sheet_id}`,
    row_size: sheet.rowCount,
    column_size: sheet.columnCount
  }
}

const baseIn = (call: Call, inner: JsonObject): JsonObject => {
  const base = Base.of(call.world)
  const node = call.world.get(driveSlot).add(call, {
    type: "bitable",
    name: "",
    parent: undefined,
    content: base
  })
  const [table = ""] = base.tables.keys()
  return { token: `${node.token}_${table}`, view_type: inner["view_type"] ?? 1 }
}

/** What a new block holds, the platform's own part included. */
const heldBy = (call: Call, { fields, type }: NewBlock): JsonObject => {
  const name = nameOf(type)
  const inner = isObject(fields[name]) ? fields[name] : {}
  switch (type) {
    case types.bitable:
      return { bitable: baseIn(call, inner) }
    case types.sheet:
      return { sheet: sheetIn(call, inner) }
    case types.board:
      return { board: { align: 1, ...inner, token: call.world.get(whiteboardsSlot).make().id } }
    case types.image:
      return { image: { align: 2, ...inner, token: "", width: 100, height: 100 } }
    case types.file:
      return { file: { name: "", token: "", view_type: inner["view_type"] ?? 1 } }
    case types.isv:
      return { isv: { ...inner, component_id: call.world.ids.hex(16) } }
    case types.table:
      return { table: tableIn(inner) }
    default:
      return { [name]: inner }
  }
}

export const mostGridColumns = 5
export const mostTableColumns = 100
export const mostTableCells = 2000

const times = (count: number, block: NewBlock): ReadonlyArray<NewBlock> =>
  Array.from({ length: count }, () => block)

const newCell: NewBlock = { type: types.tableCell, fields: { table_cell: {} }, children: [emptyText] }
const newColumn = (width: number): NewBlock => ({
  type: types.gridColumn,
  fields: { grid_column: { width_ratio: width } },
  children: [emptyText]
})

/** What stands below a new block for which nothing was said. */
const companions = (block: Block): ReadonlyArray<NewBlock> => {
  const inner = block.fields[nameOf(block.block_type)]
  const held = isObject(inner) ? inner : {}
  switch (block.block_type) {
    case types.callout:
    case types.quoteContainer:
      return [emptyText]
    case types.table: {
      const { column_size, row_size } = isObject(held["property"]) ? held["property"] : {}
      return times(Number(row_size) * Number(column_size), newCell)
    }
    case types.grid: {
      const columns = Number(held["column_size"])
      if (!(columns >= 2 && columns <= mostGridColumns)) return refuse(1770012, "too many grid column")
      return times(columns, newColumn(Math.floor(100 / columns)))
    }
    default:
      return []
  }
}

/** A new block at its place, with all that comes with it. */
export const plant = (
  call: Call,
  document: TextDocument,
  parent: Block,
  index: number,
  given: NewBlock
): Block => {
  // A file is shown in a view of its own.
  if (given.type === types.file && parent.block_type !== types.view) {
    const view: NewBlock = { type: types.view, fields: { view: { view_type: 1 } }, children: [given] }
    return plant(call, document, parent, index, view)
  }
  const block = document.insert(parent, index, given.type, heldBy(call, given))
  given.planted?.(block)
  for (const child of given.children ?? companions(block)) {
    plant(call, document, block, block.children.length, child)
  }
  return block
}

export const documentOf = (call: Call, title: string, blocks: ReadonlyArray<NewBlock>): TextDocument => {
  const document = new TextDocument(call.world, title)
  for (const block of blocks) plant(call, document, document.page(), document.page().children.length, block)
  return document
}

export const cell = newCell
export const column = newColumn
