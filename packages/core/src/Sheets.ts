/**
 * Spreadsheets: ranges of cells.
 *
 * A range reads `Q7PlXT!A1:C3`, with the id of a sheet in front; `Q7PlXT!A:C` are whole columns, `Q7PlXT` is the whole
 * sheet. `Sheets.range` builds one.
 *
 * @example
 * import * as Effect from "effect/Effect"
 * import { Sheets } from "@effect-feishu/core"
 *
 * const program = Effect.gen(function*() {
 *   const { spreadsheet } = yield* Sheets.create("Budget")
 *   const token = spreadsheet.spreadsheet_token
 *   const [sheet] = yield* Sheets.listSheets(token)
 *   yield* Sheets.appendRange(token, Sheets.range(sheet!.sheet_id, "A1", "B1"), [["Rent", 1200], ["Food", 400]])
 *   return yield* Sheets.readRange(token, Sheets.range(sheet!.sheet_id, "A1", "B2"))
 * })
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Values from "./api/sheets/v2/Spreadsheet.js"
import * as DimensionRange from "./api/sheets/v2/SpreadsheetDimensionRange.js"
import * as Value from "./api/sheets/v2/SpreadsheetValue.js"
import * as Spreadsheet from "./api/sheets/v3/Spreadsheet.js"
import * as Sheet from "./api/sheets/v3/SpreadsheetSheet.js"
import type * as Codec from "./Codec.js"
import type { CallOptions } from "./Endpoint.js"
import type { FeishuClient } from "./FeishuClient.js"
import type { FeishuError, Problem } from "./FeishuError.js"
import { check, notEmpty, textLength, wholeNumber } from "./internal/arguments.js"
import * as Settings from "./Settings.js"

/**
 * What a cell takes: a text, a number, a truth value, nothing, or one of the platform's structures.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/sheets-v3/data-operation/data-types-supported-by-sheets
 * @since 0.1.0
 * @category models
 */
export type Cell =
  | string
  | number
  | boolean
  | null
  | { readonly type: "formula"; readonly text: string }
  | { readonly type: "url"; readonly text: string; readonly link: string }
  | {
      readonly type: "mention"
      readonly text: string
      readonly textType: "email" | "openId" | "unionId" | "fileToken" | (string & {})
      readonly notify?: boolean | undefined
      readonly grantReadPermission?: boolean | undefined
      readonly objType?: string | undefined
    }
  | { readonly type: "multipleValue"; readonly values: ReadonlyArray<string | number> }
  | ReadonlyArray<{ readonly type: string; readonly text: string; readonly [name: string]: unknown }>

/**
 * Rows of cells.
 *
 * @since 0.1.0
 * @category models
 */
export type Rows = ReadonlyArray<ReadonlyArray<Cell>>

/**
 * How the values of cells are shown: texts, as in the page, as formulas, or without formats.
 *
 * @since 0.1.0
 * @category models
 */
export type ValueRenderOption = "ToString" | "FormattedValue" | "Formula" | "UnformattedValue" | (string & {})

/**
 * How cells are read.
 *
 * @since 0.1.0
 * @category models
 */
export interface ReadOptions extends CallOptions {
  readonly valueRenderOption?: ValueRenderOption | undefined
  /** `FormattedString`: dates as texts. Default: numbers of days since 1899-12-30. */
  readonly dateTimeRenderOption?: "FormattedString" | (string & {}) | undefined
  /** The kind of id in which mentioned people are named. */
  readonly userIdType?: "open_id" | "union_id" | undefined
}

/** What the platform takes in one request. */
const maxRows = 5000
const maxColumns = 100

/**
 * The letters of a column: 1 is `A`, 27 is `AA`.
 *
 * Throws a `RangeError` unless `column` is a whole number from 1.
 *
 * @since 0.1.0
 * @category ranges
 */
export const columnName = (column: number): string => {
  if (!Number.isSafeInteger(column) || column < 1) {
    throw new RangeError(`a column is a whole number from 1, not ${column}`)
  }
  let name = ""
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name
  }
  return name
}

/**
 * A range within a sheet, or the whole sheet.
 *
 * @example
 * Sheets.range("Q7PlXT", "A1", "C3")   // Q7PlXT!A1:C3
 * Sheets.range("Q7PlXT", "B2")         // Q7PlXT!B2:B2
 * Sheets.range("Q7PlXT")               // Q7PlXT
 *
 * @since 0.1.0
 * @category ranges
 */
export const range = (sheetId: string, from?: string, to?: string): string =>
  from === undefined ? sheetId : `${sheetId}!${from}:${to ?? from}`

/**
 * The range of a block of cells by the numbers of its first row and column, from 1, and its size.
 *
 * @example
 * Sheets.rangeAt("Q7PlXT", { row: 2, column: 1, rows: 10, columns: 3 })   // Q7PlXT!A2:C11
 *
 * @since 0.1.0
 * @category ranges
 */
export const rangeAt = (
  sheetId: string,
  at: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }
): string =>
  range(
    sheetId,
    `${columnName(at.column)}${at.row}`,
    `${columnName(at.column + at.columns - 1)}${at.row + at.rows - 1}`
  )

const rangeForm = /^[^\s!:！：\\'"‘’“”`]+(?:!(?:[A-Za-z]+\d*|\d+)(?::(?:[A-Za-z]+\d*|\d+))?)?$/

/** What people and shells make of a range, and what is meant by it. */
const rangeFaults: ReadonlyArray<readonly [fault: RegExp, what: string]> = [
  [/！|：/, "with ! and : of ASCII in place of the full-width ！ and ："],
  [/\\/, "without the backslash that a shell puts before !"],
  [/['"‘’“”`]/, "without quotes: a sheet is named by its id, not by its title"],
  [/^!|^[A-Za-z]*\d*:/, "with the id of a sheet in front: see Sheets.listSheets"]
]

const badRange = (path: string, value: string | undefined): Problem | undefined => {
  // From plain JavaScript anything may come.
  const text: unknown = value
  if (typeof text === "string" && rangeForm.test(text)) return undefined
  const what = rangeFaults.find(([fault]) => fault.test(String(text)))?.[1]
  const must = `must read like sheetId!A1:C3${what === undefined ? "" : `, ${what}`}`
  return { path, message: `${must}; is ${JSON.stringify(value)}` }
}

const rowsRule: Settings.Rule = /*#__PURE__*/ Settings.rule(
  "a list of rows, each a list of cells",
  (value) => Array.isArray(value) && value.every((row) => Array.isArray(row))
)

const badRows = (path: string, values: Rows | undefined): Problem | undefined => {
  const problem = Settings.problemOf(path, rowsRule, values)
  if (problem !== undefined) return problem
  if (values === undefined || values.every((row) => row.length === 0)) {
    return { path, message: "must hold at least one cell" }
  }
  if (values.length > maxRows) {
    return { path, message: `must have at most ${maxRows} rows, has ${values.length}` }
  }
  const widest = Math.max(...values.map((row) => row.length))
  return widest > maxColumns
    ? { path, message: `must have at most ${maxColumns} columns, has ${widest}` }
    : undefined
}

/**
 * Creates a spreadsheet.
 *
 * Fails with `FeishuInvalidRequestError` before any request when the title has more than 255 characters.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/sheets-v3/spreadsheet/create
 * @since 0.1.0
 * @category spreadsheets
 */
export const create = (
  title: string,
  options?: CallOptions & {
    /** Default: the root folder. */
    readonly folderToken?: string | undefined
  }
): Effect.Effect<Spreadsheet.CreateOutput, FeishuError, FeishuClient> =>
  check("Sheets.create", Spreadsheet.create, [textLength("title", title, 0, 255)], () =>
    Spreadsheet.create({ title, folder_token: options?.folderToken }, options)
  )

/**
 * Reads a spreadsheet's title, owner and address.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/sheets-v3/spreadsheet/get
 * @since 0.1.0
 * @category spreadsheets
 */
export const get = (
  spreadsheetToken: string,
  options?: CallOptions & { readonly userIdType?: "open_id" | "union_id" | undefined }
): Effect.Effect<Spreadsheet.GetOutput, FeishuError, FeishuClient> =>
  Spreadsheet.get({ spreadsheet_token: spreadsheetToken, user_id_type: options?.userIdType }, options)

/**
 * Renames a spreadsheet.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/sheets-v3/spreadsheet/patch
 * @since 0.1.0
 * @category spreadsheets
 */
export const rename = (
  spreadsheetToken: string,
  title: string,
  options?: CallOptions
): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient> =>
  check("Sheets.rename", Spreadsheet.patch, [textLength("title", title, 1, 255)], () =>
    Spreadsheet.patch({ spreadsheet_token: spreadsheetToken, title }, options)
  )

/**
 * All sheets of a spreadsheet.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/sheets-v3/spreadsheet-sheet/query
 * @since 0.1.0
 * @category spreadsheets
 */
export const listSheets = (
  spreadsheetToken: string,
  options?: CallOptions
): Effect.Effect<ReadonlyArray<Sheet.Sheet>, FeishuError, FeishuClient> =>
  Effect.map(Sheet.query({ spreadsheet_token: spreadsheetToken }, options), (answer) => answer.sheets)

/**
 * Reads the cells of a range. Rows and cells that are empty at the end may be missing, or be `null`.
 *
 * Fails with `FeishuInvalidRequestError` before any request when `range` is none.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/sheets-v3/data-operation/reading-a-single-range
 * @since 0.1.0
 * @category reading
 */
export const readRange = (
  spreadsheetToken: string,
  range: string,
  options?: ReadOptions
): Effect.Effect<Value.GetOutput, FeishuError, FeishuClient> =>
  check("Sheets.readRange", Value.get, [badRange("range", range)], () =>
    Value.get(
      {
        spreadsheetToken,
        range,
        valueRenderOption: options?.valueRenderOption,
        dateTimeRenderOption: options?.dateTimeRenderOption,
        user_id_type: options?.userIdType
      },
      options
    )
  )

/**
 * Reads several ranges in one request, in their order.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/sheets-v3/data-operation/reading-multiple-ranges
 * @since 0.1.0
 * @category reading
 */
export const readRanges = (
  spreadsheetToken: string,
  ranges: ReadonlyArray<string>,
  options?: ReadOptions
): Effect.Effect<Values.ValuesBatchGetOutput, FeishuError, FeishuClient> =>
  check(
    "Sheets.readRanges",
    Values.valuesBatchGet,
    [notEmpty("ranges", ranges), ...ranges.map((one, index) => badRange(`ranges[${index}]`, one))],
    () =>
      Values.valuesBatchGet(
        {
          spreadsheetToken,
          ranges: ranges.join(","),
          valueRenderOption: options?.valueRenderOption,
          dateTimeRenderOption: options?.dateTimeRenderOption,
          user_id_type: options?.userIdType
        },
        options
      )
  )

/**
 * Writes rows of cells into a range, over what is there.
 *
 * Fails with `FeishuInvalidRequestError` before any request when there is no cell, or more than 5,000 rows or 100
 * columns.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/sheets-v3/data-operation/write-data-to-a-single-range
 * @since 0.1.0
 * @category writing
 */
export const writeRange = (
  spreadsheetToken: string,
  range: string,
  values: Rows,
  options?: CallOptions
): Effect.Effect<Value.UpdateOutput, FeishuError, FeishuClient> =>
  check("Sheets.writeRange", Value.update, [badRange("range", range), badRows("values", values)], () =>
    Value.update({ spreadsheetToken, valueRange: { range, values } }, options)
  )

/**
 * Writes several ranges in one request.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/sheets-v3/data-operation/write-data-to-multiple-ranges
 * @since 0.1.0
 * @category writing
 */
export const writeRanges = (
  spreadsheetToken: string,
  ranges: ReadonlyArray<{ readonly range: string; readonly values: Rows }>,
  options?: CallOptions
): Effect.Effect<Values.ValuesBatchUpdateOutput, FeishuError, FeishuClient> =>
  check(
    "Sheets.writeRanges",
    Values.valuesBatchUpdate,
    [
      notEmpty("ranges", ranges),
      ...(Array.isArray(ranges) ? ranges : []).flatMap(
        (one: { readonly range: string; readonly values: Rows } | undefined, index) => [
          badRange(`ranges[${index}].range`, one?.range),
          badRows(`ranges[${index}].values`, one?.values)
        ]
      )
    ],
    () => Values.valuesBatchUpdate({ spreadsheetToken, valueRanges: ranges }, options)
  )

/**
 * Appends rows of cells below the last row of the range that holds something.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/sheets-v3/data-operation/append-data
 * @since 0.1.0
 * @category writing
 */
export const appendRange = (
  spreadsheetToken: string,
  range: string,
  values: Rows,
  options?: CallOptions & {
    /** Whether cells below are overwritten (the default) or rows are inserted. */
    readonly insertDataOption?: "OVERWRITE" | "INSERT_ROWS" | (string & {}) | undefined
  }
): Effect.Effect<Values.ValuesAppendOutput, FeishuError, FeishuClient> =>
  check(
    "Sheets.appendRange",
    Values.valuesAppend,
    [badRange("range", range), badRows("values", values)],
    () =>
      Values.valuesAppend(
        { spreadsheetToken, insertDataOption: options?.insertDataOption, valueRange: { range, values } },
        options
      )
  )

/**
 * @deprecated Use `appendRange`.
 * @since 0.1.0
 * @category writing
 */
export const appendRows: typeof appendRange = appendRange

/**
 * Deletes rows or columns from `startIndex` to `endIndex`, both counted from 1 and both included: at most 5,000.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/sheets-v3/sheet-rowcol/delete-rows-or-columns
 * @since 0.1.0
 * @category writing
 */
export const deleteDimension = (
  spreadsheetToken: string,
  sheetId: string,
  startIndex: number,
  endIndex: number,
  options?: CallOptions & {
    /** Default: `ROWS`. */
    readonly majorDimension?: "ROWS" | "COLUMNS" | undefined
  }
): Effect.Effect<DimensionRange.DeleteOutput, FeishuError, FeishuClient> =>
  check(
    "Sheets.deleteDimension",
    DimensionRange.delete,
    [
      wholeNumber("startIndex", startIndex, 1),
      wholeNumber("endIndex", endIndex, startIndex, startIndex + maxRows - 1)
    ],
    () =>
      DimensionRange.delete(
        {
          spreadsheetToken,
          dimension: { sheetId, majorDimension: options?.majorDimension ?? "ROWS", startIndex, endIndex }
        },
        options
      )
  )
