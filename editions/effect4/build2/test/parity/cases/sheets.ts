import * as Sheets from "@effect-feishu/core/Sheets"
import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { parity, type ParityCase } from "../runner.js"

const v2 = "/open-apis/sheets/v2/spreadsheets"
const v3 = "/open-apis/sheets/v3/spreadsheets"

const spreadsheet = Effect.gen(function* () {
  const { spreadsheet } = yield* Sheets.create("Budget")
  const token = spreadsheet.spreadsheet_token
  const [sheet] = yield* Sheets.listSheets(token)
  const id = sheet!.sheet_id
  yield* Sheets.writeRange(token, Sheets.range(id, "A1", "B2"), [
    ["Rent", 1200],
    ["Food", 400]
  ])
  return { token, id }
})

export const cases: ReadonlyArray<ParityCase> = [
  parity("sheets.create", {
    call: () => Sheets.create("Costs"),
    wire: () => ({ method: "POST", path: v3, body: { title: "Costs" } }),
    result: ({ spreadsheet }) => assert.strictEqual(spreadsheet.title, "Costs")
  }),
  parity("sheets.get", spreadsheet, {
    call: ({ token }) => Sheets.get(token),
    wire: ({ token }) => ({ method: "GET", path: `${v3}/${token}` }),
    result: ({ spreadsheet }, { token }) => assert.strictEqual(spreadsheet.token, token)
  }),
  parity("sheets.rename", spreadsheet, {
    call: ({ token }) => Sheets.rename(token, "Costs"),
    wire: ({ token }) => ({ method: "PATCH", path: `${v3}/${token}`, body: { title: "Costs" } }),
    result: (_, { token }) =>
      Effect.map(Sheets.get(token), ({ spreadsheet }) => assert.strictEqual(spreadsheet.title, "Costs"))
  }),
  parity("sheets.listSheets", spreadsheet, {
    call: ({ token }) => Sheets.listSheets(token),
    wire: ({ token }) => ({ method: "GET", path: `${v3}/${token}/sheets/query` }),
    result: (sheets, { id }) => assert.strictEqual(sheets[0]?.sheet_id, id)
  }),
  parity("sheets.readRange", spreadsheet, {
    call: ({ id, token }) =>
      Sheets.readRange(token, `${id}!A1:B3`, { valueRenderOption: "UnformattedValue" }),
    wire: ({ id, token }) => ({
      method: "GET",
      path: `${v2}/${token}/values/${id}!A1:B3`,
      query: { valueRenderOption: "UnformattedValue" }
    }),
    result: ({ valueRange }) =>
      assert.deepStrictEqual(valueRange?.values, [
        ["Rent", 1200],
        ["Food", 400],
        [null, null]
      ])
  }),
  parity("sheets.writeRange", spreadsheet, {
    call: ({ id, token }) => Sheets.writeRange(token, `${id}!A1:A1`, [["Flat"]]),
    wire: ({ id, token }) => ({
      method: "PUT",
      path: `${v2}/${token}/values`,
      body: { valueRange: { range: `${id}!A1:A1`, values: [["Flat"]] } }
    }),
    result: (written) => assert.strictEqual(written.updatedCells, 1)
  }),
  parity("sheets.appendRange", spreadsheet, {
    call: ({ id, token }) => Sheets.appendRange(token, `${id}!A1:B1`, [["Books", 30]]),
    wire: ({ id, token }) => ({
      method: "POST",
      path: `${v2}/${token}/values_append`,
      body: { valueRange: { range: `${id}!A1:B1`, values: [["Books", 30]] } }
    }),
    result: ({ updates }, { id }) => assert.strictEqual(updates?.updatedRange, `${id}!A3:B3`)
  }),
  parity("sheets.deleteDimension", spreadsheet, {
    call: ({ id, token }) => Sheets.deleteDimension(token, id, 1, 1),
    wire: ({ id, token }) => ({
      method: "DELETE",
      path: `${v2}/${token}/dimension_range`,
      body: { dimension: { sheetId: id, majorDimension: "ROWS", startIndex: 1, endIndex: 1 } }
    }),
    result: ({ delCount }) => assert.strictEqual(delCount, 1)
  })
]
