import * as Sheets from "@effect-feishu/core/Sheets"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as FastCheck from "fast-check"

const platform = SandboxFeishu.layer({ seed: 1 })
const sheet = Effect.gen(function* () {
  const { spreadsheet } = yield* Sheets.create("Budget")
  const [first] = yield* Sheets.listSheets(spreadsheet.spreadsheet_token)
  return [spreadsheet.spreadsheet_token, first!.sheet_id] as const
})
const problemOf = (error: { readonly _tag: string }) =>
  "problems" in error ? (error.problems as ReadonlyArray<{ readonly path: string }>)[0]?.path : error._tag

/** A call that must be refused before any request, and the argument that it must name. */
type Refused = readonly [Effect.Effect<unknown, { readonly _tag: string }, FeishuClient>, string]

describe("Sheets ranges", () => {
  it("columns count A to Z, AA to ZZ, AAA", () => {
    assert.deepStrictEqual([1, 26, 27, 52, 702, 703].map(Sheets.columnName), [
      "A",
      "Z",
      "AA",
      "AZ",
      "ZZ",
      "AAA"
    ])
    for (const column of [0, -1, 1.5, Number.NaN]) assert.throws(() => Sheets.columnName(column), RangeError)
  })

  it("no two columns have one name", () => {
    FastCheck.assert(
      FastCheck.property(FastCheck.integer({ min: 1, max: 1_000_000 }), (column) => {
        let back = 0
        for (const letter of Sheets.columnName(column)) back = back * 26 + letter.charCodeAt(0) - 64
        assert.strictEqual(back, column)
      })
    )
  })

  it("a range is built of its corners, or of a place and a size", () => {
    assert.strictEqual(Sheets.range("Q7PlXT", "A1", "C3"), "Q7PlXT!A1:C3")
    assert.strictEqual(Sheets.range("Q7PlXT", "B2"), "Q7PlXT!B2:B2")
    assert.strictEqual(Sheets.range("Q7PlXT"), "Q7PlXT")
    assert.strictEqual(
      Sheets.rangeAt("Q7PlXT", { row: 2, column: 26, rows: 10, columns: 3 }),
      "Q7PlXT!Z2:AB11"
    )
  })

  it.effect("a range keeps ! and : on the wire, but / is encoded", () =>
    Effect.gen(function* () {
      yield* Effect.flip(Sheets.readRange("sht", "a/b!A1:B2"))
      const [request] = (yield* Sandbox.requests).slice(-1)
      assert.match(request!.path, /\/values\/a%2Fb!A1:B2$/)
    }).pipe(Effect.provide(platform))
  )

  it.effect("the usual slips in a range are refused by name", () =>
    Effect.gen(function* () {
      for (const [range, what] of [
        ["Q7PlXT！A1:C3", "full-width"],
        ["Q7PlXT!A1：C3", "full-width"],
        ["Q7PlXT\\!A1:C3", "backslash"],
        ["'My Sheet'!A1:C3", "quotes"],
        ["“Sheet1”!A1", "quotes"],
        ["!A1:C3", "Sheets.listSheets"],
        ["A1:C3", "Sheets.listSheets"]
      ] as const) {
        assert.include((yield* Effect.flip(Sheets.readRange("sht", range))).message, what, range)
      }
      assert.deepStrictEqual(yield* Sandbox.requests, [])
    }).pipe(Effect.provide(platform))
  )

  it.effect("what is no range is refused before any request", () =>
    Effect.gen(function* () {
      for (const range of [
        "",
        "A1:B2!",
        "Q7 PlXT!A1",
        "Q7PlXT!",
        "Q7PlXT!A1:",
        "Q7PlXT!A1:B2:C3",
        "Q7PlXT!1A",
        "A1:C3",
        "A:C",
        "!A1:C3"
      ]) {
        assert.strictEqual(problemOf(yield* Effect.flip(Sheets.readRange("sht", range))), "range", range)
      }
      const refused: ReadonlyArray<Refused> = [
        [Sheets.writeRange("sht", "Q7PlXT!A1:B2", []), "values"],
        [Sheets.writeRange("sht", "Q7PlXT!A1:B2", [[]]), "values"],
        [
          Sheets.appendRange(
            "sht",
            "Q7PlXT!A1:B2",
            Array.from({ length: 5001 }, () => [1])
          ),
          "values"
        ],
        [Sheets.writeRange("sht", "Q7PlXT!A1:B2", [Array.from({ length: 101 }, () => 1)]), "values"],
        [Sheets.readRanges("sht", []), "ranges"],
        [Sheets.readRanges("sht", ["Q7PlXT", "!"]), "ranges[1]"],
        [Sheets.writeRanges("sht", [{ range: "!", values: [[1]] }]), "ranges[0].range"],
        [Sheets.deleteDimension("sht", "Q7PlXT", 0, 1), "startIndex"],
        [Sheets.deleteDimension("sht", "Q7PlXT", 3, 2), "endIndex"],
        [Sheets.deleteDimension("sht", "Q7PlXT", 1, 5001), "endIndex"],
        [Sheets.create("x".repeat(256)), "title"],
        [Sheets.rename("sht", ""), "title"]
      ]
      for (const [call, path] of refused) {
        assert.strictEqual(problemOf(yield* Effect.flip(call)), path)
      }
      assert.deepStrictEqual(yield* Sandbox.requests, [])
    }).pipe(Effect.provide(platform))
  )
})

describe("Sheets", () => {
  it.effect(
    "texts, numbers, truth values and nothing come back as they were written, a link as a piece",
    () =>
      Effect.gen(function* () {
        const [token, id] = yield* sheet
        const link = { type: "url", text: "link", link: "https://example.com" } as const
        const first = ["text", 1.5, true, null]
        yield* Sheets.writeRange(token, Sheets.range(id, "B2", "E3"), [first, [link, "中文", 0, false]])
        const { valueRange } = yield* Sheets.readRange(token, Sheets.range(id, "B2", "E3"))
        assert.deepStrictEqual(valueRange?.values, [
          first,
          [[{ cellPosition: null, ...link }], "中文", 0, false]
        ])
      }).pipe(Effect.provide(platform))
  )

  it.effect("several ranges are written and read in one request each", () =>
    Effect.gen(function* () {
      const [token, id] = yield* sheet
      yield* Sandbox.clearRequests
      yield* Sheets.writeRanges(token, [
        { range: `${id}!A1:A2`, values: [[1], [2]] },
        { range: `${id}!C1:C1`, values: [["x"]] }
      ])
      const { totalCells, valueRanges } = yield* Sheets.readRanges(token, [`${id}!A1:A2`, `${id}!C1:C1`])
      assert.deepStrictEqual(
        valueRanges?.map((one) => one.values),
        [[[1], [2]], [["x"]]]
      )
      assert.strictEqual(totalCells, 3)
      assert.strictEqual((yield* Sandbox.requests).length, 2)
    }).pipe(Effect.provide(platform))
  )

  it.effect("rows are appended below the last, or inserted there", () =>
    Effect.gen(function* () {
      const [token, id] = yield* sheet
      const range = `${id}!A1:B1`
      yield* Sheets.appendRange(token, range, [["a", 1]])
      yield* Sheets.appendRange(token, range, [
        ["b", 2],
        ["c", 3]
      ])
      yield* Sheets.writeRange(token, `${id}!D4:D4`, [["note"]])
      yield* Sheets.appendRange(token, range, [["d", 4]], { insertDataOption: "INSERT_ROWS" })
      const { valueRange } = yield* Sheets.readRange(token, `${id}!A1:D5`)
      assert.deepStrictEqual(valueRange?.values, [
        ["a", 1, null, null],
        ["b", 2, null, null],
        ["c", 3, null, null],
        ["d", 4, null, null],
        [null, null, null, "note"]
      ])
      yield* Sheets.deleteDimension(token, id, 2, 3)
      yield* Sheets.deleteDimension(token, id, 2, 2, { majorDimension: "COLUMNS" })
      const left = yield* Sheets.readRange(token, `${id}!A1:C3`)
      assert.deepStrictEqual(left.valueRange?.values, [
        ["a", null, null],
        ["d", null, null],
        [null, null, "note"]
      ])
    }).pipe(Effect.provide(platform))
  )

  it.effect("a spreadsheet or sheet that does not exist is told by the platform's code", () =>
    Effect.gen(function* () {
      const [token] = yield* sheet
      const missing = yield* Effect.flip(Sheets.get("none"))
      assert.strictEqual(missing._tag === "FeishuApiError" ? missing.kind : "", "notFound")
      const wrong = yield* Effect.flip(Sheets.readRange(token, "none!A1:B1"))
      assert.strictEqual(wrong.code, 90215)
    }).pipe(Effect.provide(platform))
  )
})
