import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { call, dig, done, type Answer } from "./support.js"

const sandbox = Sandbox.layer({ seed: 1 })
const v2 = "/open-apis/sheets/v2/spreadsheets"
const v3 = "/open-apis/sheets/v3/spreadsheets"

const code = (answer: Answer): unknown => answer.get("code")

interface Made {
  readonly token: string
  readonly id: string
}

/** A spreadsheet whose first cells hold these rows. */
const filled = (rows: ReadonlyArray<ReadonlyArray<unknown>>) =>
  Effect.gen(function* () {
    const made = yield* call("POST", v3, { body: { title: "Budget" } })
    const token = made.text("data.spreadsheet.spreadsheet_token")
    const sheets = yield* call("GET", `${v3}/${token}/sheets/query`)
    const id = String(dig(sheets.get("data.sheets"), "0.sheet_id"))
    if (rows.length > 0) {
      const range = `${id}!A1:Z${rows.length}`
      yield* call("PUT", `${v2}/${token}/values`, { body: { valueRange: { range, values: rows } } })
    }
    return { token, id }
  })

const values = ({ id, token }: Made, range: string) =>
  Effect.map(call("GET", `${v2}/${token}/values/${id}!${range}`), (answer) =>
    answer.get("data.valueRange.values")
  )

const sheetOf = ({ id, token }: Made) =>
  Effect.map(call("GET", `${v3}/${token}/sheets/${id}`), (answer) => answer.get("data.sheet"))

const table = [
  ["name", "amount"],
  ["rent", 1200],
  ["food", 400],
  ["Books", 30]
]

describe("the sheets of a spreadsheet", () => {
  it.effect("are as they were where one of several changes is refused", () =>
    Effect.gen(function* () {
      const made = yield* filled(table)
      const change = (...requests: ReadonlyArray<object>) =>
        call("POST", `${v2}/${made.token}/sheets_batch_update`, { body: { requests } })
      const sheets = Effect.map(call("GET", `${v3}/${made.token}/sheets/query`), (answer) =>
        answer.get("data.sheets")
      )
      yield* change({ addSheet: { properties: { title: "Two" } } })
      const before = yield* sheets
      const ids = [0, 1].map((index) => String(dig(before, `${index}.sheet_id`)))
      const remove = ids.map((sheetId) => ({ deleteSheet: { sheetId } }))
      assert.strictEqual(code(yield* change(...remove)), 90207)
      assert.deepStrictEqual(yield* sheets, before)
      const rename = {
        updateSheet: { properties: { sheetId: ids[0], title: "New", hidden: true, index: 1 } }
      }
      const twice = { addSheet: { properties: { title: "Two" } } }
      assert.strictEqual(code(yield* change(rename, twice)), 90206)
      assert.deepStrictEqual(yield* sheets, before)
    }).pipe(Effect.provide(sandbox))
  )
})

describe("cells", () => {
  it.effect("are put before others, and after the last, which makes the sheet longer", () =>
    Effect.gen(function* () {
      const made = yield* filled(table)
      const { id, token } = made
      const before = yield* call("POST", `${v2}/${token}/values_prepend`, {
        body: { valueRange: { range: `${id}!A2:B2`, values: [["tea", 5]] } }
      })
      assert.strictEqual(before.get("data.updates.updatedRange"), `${id}!A2:B2`)
      assert.deepStrictEqual(yield* values(made, "A1:A5"), [["name"], ["tea"], ["rent"], ["food"], ["Books"]])
      yield* call("PUT", `${v2}/${token}/values`, {
        body: { valueRange: { range: `${id}!A201:B201`, values: [["last", 1]] } }
      })
      const after = yield* call("POST", `${v2}/${token}/values_append`, {
        body: { valueRange: { range: id, values: [["more", 2]] } }
      })
      assert.strictEqual(after.get("data.updates.updatedRange"), `${id}!A202:B202`)
      assert.deepStrictEqual(yield* values(made, "A201:B202"), [
        ["last", 1],
        ["more", 2]
      ])
      assert.strictEqual(dig(yield* sheetOf(made), "grid_properties.row_count"), 202)
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("are found and replaced, by text and by pattern, within what is there", () =>
    Effect.gen(function* () {
      const made = yield* filled([...table, [{ type: "formula", text: "=SUM(B2:B4)" }, "rent or food"]])
      const sheet = `${v3}/${made.token}/sheets/${made.id}`
      const find = (text: string, condition: object = {}) =>
        call("POST", `${sheet}/find`, {
          body: { find: text, find_condition: { range: `${made.id}!A1:C9`, ...condition } }
        })
      const found = yield* find("rent")
      assert.deepStrictEqual(found.get("data.find_result"), {
        matched_cells: ["A2", "B5"],
        matched_formula_cells: [],
        rows_count: 2
      })
      assert.deepStrictEqual((yield* find("books")).get("data.find_result.matched_cells"), [])
      const any = yield* find("books", { match_case: true })
      assert.deepStrictEqual(any.get("data.find_result.matched_cells"), ["A4"])
      const entire = yield* find("^.o+.+", { match_entire_cell: true, search_by_regex: true })
      assert.deepStrictEqual(entire.get("data.find_result.matched_cells"), ["A3", "A4"])
      const formulas = yield* find("SUM", { include_formulas: true })
      assert.deepStrictEqual(formulas.get("data.find_result.matched_formula_cells"), ["A5"])
      assert.strictEqual(code(yield* find("(", { search_by_regex: true })), 1310248)
      assert.strictEqual(code(yield* find("a", { range: `${made.id}!A1:A201` })), 1310202)
      assert.strictEqual(code(yield* find("a", { range: "other!A1:A2" })), 1310211)
      const replaced = yield* call("POST", `${sheet}/replace`, {
        body: { find: "rent", replacement: "$&", find_condition: { range: `${made.id}!A1:B9` } }
      })
      assert.strictEqual(replaced.get("data.replace_result.rows_count"), 2)
      assert.deepStrictEqual(yield* values(made, "B5:B5"), [["$& or food"]])
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("are found and shown by the text that people see, of links, people and lists", () =>
    Effect.gen(function* () {
      const link = { type: "url", text: "Site", link: "https://example.com/url" }
      const list = { type: "multipleValue", values: [1, "two"] }
      const made = yield* filled([[link, list, 7, null]])
      const text = yield* values(made, "A1:D1?valueRenderOption=ToString")
      assert.deepStrictEqual(text, [["Site", "1,two", 7, null]])
      const person = { type: "mention", text: "ann@example.com", textType: "email", notify: false }
      const mixed = yield* filled([[[{ type: "text", text: "by " }, person]]])
      assert.deepStrictEqual(yield* values(made, "A1:A1"), [[[{ cellPosition: null, ...link }]]])
      assert.deepStrictEqual(yield* values(mixed, "A1:A1"), [
        [
          [
            { cellPosition: null, type: "text", text: "by " },
            { cellPosition: null, ...person }
          ]
        ]
      ])
      const find = (wanted: string) =>
        Effect.map(
          call("POST", `${v3}/${made.token}/sheets/${made.id}/find`, {
            body: { find: wanted, find_condition: { range: `${made.id}!A1:D1` } }
          }),
          (answer) => answer.get("data.find_result.matched_cells")
        )
      assert.deepStrictEqual([yield* find("Site"), yield* find("url")], [["A1"], []])
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("are read range by range, however the request lists the ranges", () =>
    Effect.gen(function* () {
      const made = yield* filled([["a", "b"]])
      const [one, two] = [`${made.id}!A1:A1`, `${made.id}!B1:B1`]
      for (const query of [`ranges=${one},${two}`, `ranges=${one}&ranges=${two}`]) {
        const read = yield* done("GET", `${v2}/${made.token}/values_batch_get?${query}`)
        const found = dig(read, "valueRanges") as ReadonlyArray<unknown>
        assert.deepStrictEqual(
          found.map((range) => dig(range, "values")),
          [[["a"]], [["b"]]],
          query
        )
      }
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("hold formulas, whose text is read; what they come to is not made up", () =>
    Effect.gen(function* () {
      const made = yield* filled([[1, { type: "formula", text: "=A1*2" }]])
      assert.deepStrictEqual(yield* values(made, "A1:B1"), [[1, "=A1*2"]])
      assert.deepStrictEqual(yield* values(made, "A1:B1?valueRenderOption=Formula"), [[1, "=A1*2"]])
      for (const option of ["ToString", "FormattedValue", "UnformattedValue"]) {
        const url = `${v2}/${made.token}/values/${made.id}!A1:B1?valueRenderOption=${option}`
        const reply = yield* call("GET", url)
        assert.deepStrictEqual([reply.status, reply.headers["x-sandbox-answer"]], [404, "unmodelled"])
      }
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("take a style and a picture, and say how many they were", () =>
    Effect.gen(function* () {
      const made = yield* filled(table)
      const styled = yield* call("PUT", `${v2}/${made.token}/style`, {
        body: { appendStyle: { range: `${made.id}!A1:B2`, style: { font: { bold: true } } } }
      })
      assert.strictEqual(styled.get("data.updates.updatedCells"), 4)
      const many = yield* call("PUT", `${v2}/${made.token}/styles_batch_update`, {
        body: {
          data: [{ ranges: [`${made.id}!A1:B2`, `${made.id}!A4:A4`], style: { backColor: "#ffffff" } }]
        }
      })
      assert.strictEqual(many.get("data.totalUpdatedCells"), 5)
      yield* call("POST", `${v2}/${made.token}/values_image`, {
        body: { range: `${made.id}!C1:C1`, image: [1, 2, 3], name: "a.png" }
      })
      const token = String(dig(yield* values(made, "C1:C1"), "0.0.fileToken"))
      const picture = yield* call("GET", `/open-apis/drive/v1/medias/${token}/download`)
      assert.deepStrictEqual([...picture.bytes], [1, 2, 3])
    }).pipe(Effect.provide(sandbox))
  )
})

describe("rows and columns", () => {
  it.effect("come, go and move, and what lies over them goes along", () =>
    Effect.gen(function* () {
      const made = yield* filled(table)
      const { id, token } = made
      const dimension = (majorDimension: string, startIndex: number, endIndex: number) => ({
        dimension: { sheetId: id, majorDimension, startIndex, endIndex }
      })
      yield* call("POST", `${v2}/${token}/merge_cells`, {
        body: { range: `${id}!A2:B3`, mergeType: "MERGE_ROWS" }
      })
      const inserted = yield* call("POST", `${v2}/${token}/insert_dimension_range`, {
        body: dimension("ROWS", 1, 3)
      })
      assert.strictEqual(code(inserted), 0)
      assert.deepStrictEqual(yield* values(made, "A1:A5"), [["name"], [null], [null], ["rent"], ["food"]])
      assert.deepStrictEqual(dig(yield* sheetOf(made), "merges"), [
        { start_row_index: 3, end_row_index: 3, start_column_index: 0, end_column_index: 1 },
        { start_row_index: 4, end_row_index: 4, start_column_index: 0, end_column_index: 1 }
      ])
      yield* call("DELETE", `${v2}/${token}/dimension_range`, { body: dimension("ROWS", 2, 4) })
      assert.deepStrictEqual(yield* values(made, "A1:A3"), [["name"], ["food"], ["Books"]])
      assert.strictEqual((dig(yield* sheetOf(made), "merges") as ReadonlyArray<unknown>).length, 1)
      const moved = yield* call("POST", `${v3}/${token}/sheets/${id}/move_dimension`, {
        body: { source: { major_dimension: "ROWS", start_index: 0, end_index: 0 }, destination_index: 2 }
      })
      assert.strictEqual(code(moved), 0)
      assert.deepStrictEqual(yield* values(made, "A1:A3"), [["food"], ["name"], ["Books"]])
      assert.strictEqual(dig(yield* sheetOf(made), "merges.0.start_row_index"), 0)
      const added = yield* call("POST", `${v2}/${token}/dimension_range`, {
        body: { dimension: { sheetId: id, majorDimension: "COLUMNS", length: 3 } }
      })
      assert.strictEqual(added.get("data.addCount"), 3)
      assert.strictEqual(dig(yield* sheetOf(made), "grid_properties.column_count"), 23)
      const hidden = yield* call("PUT", `${v2}/${token}/dimension_range`, {
        body: { ...dimension("ROWS", 1, 3), dimensionProperties: { visible: false } }
      })
      assert.strictEqual(code(hidden), 0)
      const beyond = yield* call("PUT", `${v2}/${token}/dimension_range`, {
        body: { ...dimension("ROWS", 1, 900), dimensionProperties: { visible: false } }
      })
      assert.strictEqual(code(beyond), 90202)
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("are told in the information on the spreadsheet, with what is merged and protected", () =>
    Effect.gen(function* () {
      const made = yield* filled(table)
      const { id, token } = made
      yield* call("POST", `${v2}/${token}/merge_cells`, {
        body: { range: `${id}!A1:B1`, mergeType: "MERGE_ALL" }
      })
      assert.deepStrictEqual(yield* values(made, "A1:B1"), [["name", null]])
      const protectedRows = yield* call("POST", `${v2}/${token}/protected_dimension`, {
        body: {
          addProtectedDimension: [
            {
              dimension: { sheetId: id, majorDimension: "ROWS", startIndex: 1, endIndex: 2 },
              lockInfo: "head"
            }
          ]
        }
      })
      const protectId = dig(protectedRows.get("data.addProtectedDimension"), "0.protectId")
      yield* call("POST", `${v2}/${token}/sheets_batch_update`, {
        body: {
          requests: [
            {
              updateSheet: { properties: { sheetId: id, title: "Costs", frozenRowCount: 1, hidden: false } }
            },
            { copySheet: { source: { sheetId: id }, destination: { title: "Copy" } } }
          ]
        }
      })
      const info = yield* call("GET", `${v2}/${token}/metainfo?extFields=protectedRange`)
      assert.strictEqual(info.get("data.properties.sheetCount"), 2)
      const sheet = dig(info.get("data.sheets"), "0")
      assert.deepStrictEqual(dig(sheet, "merges"), [
        { startRowIndex: 0, startColumnIndex: 0, rowCount: 1, columnCount: 2 }
      ])
      assert.strictEqual(dig(sheet, "frozenRowCount"), 1)
      assert.deepStrictEqual(
        [dig(sheet, "protectedRange.0.protectId"), dig(sheet, "protectedRange.0.lockInfo")],
        [protectId, "head"]
      )
      assert.strictEqual(dig(info.get("data.sheets"), "1.title"), "Copy")
      yield* call("POST", `${v2}/${token}/unmerge_cells`, { body: { range: `${id}!A1:A1` } })
      assert.isUndefined(dig(yield* sheetOf(made), "merges"))
      const locked = yield* call(
        "GET",
        `${v2}/${token}/protected_range_batch_get?protectIds=${String(protectId)}`
      )
      assert.strictEqual(dig(locked.get("data.protectedRanges"), "0.lockInfo"), "head")
      yield* call("DELETE", `${v2}/${token}/protected_range_batch_del`, { body: { protectIds: [protectId] } })
      assert.strictEqual(
        code(yield* call("GET", `${v2}/${token}/protected_range_batch_get?protectIds=1`)),
        90202
      )
    }).pipe(Effect.provide(sandbox))
  )
})

describe("what lies over a sheet", () => {
  it.effect("a filter hides the rows that do not fit, and there is one", () =>
    Effect.gen(function* () {
      const { id, token } = yield* filled(table)
      const path = `${v3}/${token}/sheets/${id}/filter`
      const range = `${id}!A1:B4`
      const condition = { filter_type: "number", compare_type: "less", expected: ["500"] }
      assert.deepStrictEqual((yield* call("GET", path)).get("data"), {})
      assert.strictEqual(code(yield* call("POST", path, { body: { range, col: "B", condition } })), 0)
      assert.strictEqual(code(yield* call("POST", path, { body: { range, col: "B", condition } })), 1310236)
      const text = { filter_type: "text", compare_type: "beginsWith", expected: ["f"] }
      yield* call("PUT", path, { body: { col: "A", condition: text } })
      assert.deepStrictEqual((yield* call("GET", path)).get("data.sheet_filter_info"), {
        range,
        filtered_out_rows: [2, 4],
        filter_infos: [
          { col: "B", conditions: [condition] },
          { col: "A", conditions: [text] }
        ]
      })
      const wrong = { filter_type: "number", compare_type: "like", expected: ["1"] }
      assert.strictEqual(code(yield* call("PUT", path, { body: { col: "A", condition: wrong } })), 1310236)
      const color = { filter_type: "color", compare_type: "backColor", expected: ["#ffffff"] }
      assert.strictEqual(code(yield* call("PUT", path, { body: { col: "A", condition: color } })), 99991201)
      assert.strictEqual(code(yield* call("PUT", path, { body: { col: "C", condition } })), 1310202)
      yield* call("DELETE", path)
      assert.strictEqual(code(yield* call("DELETE", path)), 1310236)
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("views have names of their own, and conditions", () =>
    Effect.gen(function* () {
      const { id, token } = yield* filled(table)
      const views = `${v3}/${token}/sheets/${id}/filter_views`
      const create = (body: object) => call("POST", views, { body: { range: `${id}!A1:B4`, ...body } })
      const made = yield* create({ filter_view_id: "abcdefghij", filter_view_name: "Cheap" })
      assert.strictEqual(made.get("data.filter_view.filter_view_name"), "Cheap")
      assert.strictEqual(code(yield* create({ filter_view_id: "abcdefghij" })), 1310238)
      assert.strictEqual(code(yield* create({ filter_view_name: "Cheap" })), 1310240)
      assert.strictEqual(code(yield* create({ filter_view_id: "short" })), 1310237)
      assert.strictEqual((yield* create({})).get("data.filter_view.filter_view_name"), "FilterView1")
      const conditions = `${views}/abcdefghij/conditions`
      const less = { condition_id: "B", filter_type: "number", compare_type: "less", expected: ["6"] }
      assert.deepStrictEqual((yield* call("POST", conditions, { body: less })).get("data.condition"), less)
      yield* call("PUT", `${conditions}/B`, { body: { expected: ["7"] } })
      const all = yield* call("GET", `${conditions}/query`)
      assert.deepStrictEqual(all.get("data.items"), [{ ...less, expected: ["7"] }])
      yield* call("DELETE", `${conditions}/B`)
      assert.strictEqual(code(yield* call("GET", `${conditions}/B`)), 1310223)
      const renamed = yield* call("PATCH", `${views}/abcdefghij`, { body: { filter_view_name: "Dear" } })
      assert.strictEqual(renamed.get("data.filter_view.filter_view_name"), "Dear")
      yield* call("DELETE", `${views}/abcdefghij`)
      assert.strictEqual((yield* call("GET", `${views}/query`)).text("data.items.length"), "1")
      assert.strictEqual(code(yield* call("GET", `${views}/abcdefghij`)), 1310237)
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("pictures hang on one cell, and lists on ranges", () =>
    Effect.gen(function* () {
      const { id, token } = yield* filled(table)
      const images = `${v3}/${token}/sheets/${id}/float_images`
      const form = new FormData()
      for (const [key, value] of Object.entries({
        file_name: "a.png",
        parent_type: "sheet_image",
        parent_node: token,
        size: "3"
      })) {
        form.set(key, value)
      }
      form.set("file", new Blob([new Uint8Array([1, 2, 3])]), "a.png")
      const media = (yield* call("POST", "/open-apis/drive/v1/medias/upload_all", { form })).text(
        "data.file_token"
      )
      const body = { float_image_token: media, range: `${id}!A1:A1` }
      const made = yield* call("POST", images, { body })
      const imageId = made.text("data.float_image.float_image_id")
      const moved = yield* call("PATCH", `${images}/${imageId}`, {
        body: { range: `${id}!B2:B2`, width: 50 }
      })
      assert.deepStrictEqual((yield* call("GET", `${images}/${imageId}`)).get("data"), moved.get("data"))
      assert.strictEqual(
        code(yield* call("POST", images, { body: { ...body, float_image_token: "x" } })),
        1310245
      )
      assert.strictEqual(
        code(yield* call("POST", images, { body: { ...body, range: `${id}!A1:B2` } })),
        1310202
      )
      assert.strictEqual(code(yield* call("POST", images, { body: { ...body, width: 1 } })), 1310246)
      yield* call("DELETE", `${images}/${imageId}`)
      assert.strictEqual(code(yield* call("GET", `${images}/${imageId}`)), 1310243)

      const lists = `${v2}/${token}/dataValidation`
      yield* call("POST", lists, {
        body: {
          range: `${id}!A2:A4`,
          dataValidationType: "list",
          dataValidation: { conditionValues: ["rent", "food"], options: { multipleValues: true } }
        }
      })
      const read = yield* call("GET", `${lists}?range=${id}!A1:B2&dataValidationType=list`)
      assert.deepStrictEqual(dig(read.get("data.dataValidations"), "0.conditionValues"), ["rent", "food"])
      assert.deepStrictEqual(dig(read.get("data.dataValidations"), "0.ranges"), [`${id}!A2:A4`])
      yield* call("DELETE", lists, { body: { dataValidationRanges: [{ range: `${id}!A3:A3` }] } })
      const left = yield* call("GET", `${lists}?range=${id}!A1:B2&dataValidationType=list`)
      assert.deepStrictEqual(dig(left.get("data.dataValidations"), "0.ranges"), [
        `${id}!A2:A2`,
        `${id}!A4:A4`
      ])
      yield* call("POST", lists, {
        body: {
          range: `${id}!A4:A5`,
          dataValidationType: "list",
          dataValidation: { conditionValues: ["new"] }
        }
      })
      const both = yield* call("GET", `${lists}?range=${id}!A1:B9&dataValidationType=list`)
      const kept = both.get("data.dataValidations") as ReadonlyArray<Record<string, unknown>>
      assert.deepStrictEqual(
        kept.map(({ ranges }) => ranges),
        [[`${id}!A2:A2`], [`${id}!A4:A5`]]
      )
      yield* call("DELETE", lists, { body: { dataValidationRanges: [{ range: `${id}!A1:B9` }] } })
      const gone = yield* call("GET", `${lists}?range=${id}!A1:B9&dataValidationType=list`)
      assert.deepStrictEqual(gone.get("data.dataValidations"), [])
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("formats are kept by their ids", () =>
    Effect.gen(function* () {
      const { id, token } = yield* filled(table)
      const path = `${v2}/${token}/condition_formats`
      const condition_format = {
        ranges: [`${id}!A1:A4`],
        rule_type: "containsText",
        attrs: [{ operator: "contains", text: "food" }],
        style: { fore_color: "#faf1d1" }
      }
      const made = yield* call("POST", `${path}/batch_create`, {
        body: { sheet_condition_formats: [{ sheet_id: id, condition_format }] }
      })
      const cf_id = dig(made.get("data.responses"), "0.cf_id")
      const listed = yield* call("GET", `${path}?sheet_ids=${id}`)
      assert.deepStrictEqual(listed.get("data.sheet_condition_formats"), [
        { sheet_id: id, condition_format: { ...condition_format, cf_id } }
      ])
      const removed = yield* call("DELETE", `${path}/batch_delete`, {
        body: { sheet_cf_ids: [{ sheet_id: id, cf_id }] }
      })
      assert.strictEqual(dig(removed.get("data.responses"), "0.res_code"), 0)
      assert.deepStrictEqual(
        (yield* call("GET", `${path}?sheet_ids=${id}`)).get("data.sheet_condition_formats"),
        []
      )
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("a spreadsheet that was deleted is told from one that never was", () =>
    Effect.gen(function* () {
      const { token } = yield* filled([])
      yield* call("DELETE", `/open-apis/drive/v1/files/${token}?type=sheet`)
      assert.strictEqual(code(yield* call("GET", `${v3}/${token}`)), 1310249)
      assert.strictEqual(code(yield* call("GET", `${v3}/none`)), 1310214)
      assert.strictEqual(
        code(
          yield* call("POST", "/open-apis/sheets/v2/import", {
            body: { file: [1], name: "a.xlsx" }
          })
        ),
        99991201
      )
    }).pipe(Effect.provide(sandbox))
  )
})
