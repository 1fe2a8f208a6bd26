/** What the namespaces of documents do with pages and answers, looked at on the wire. */
import * as Bitable from "@effect-feishu/core/Bitable"
import * as Board from "@effect-feishu/core/Board"
import * as Docx from "@effect-feishu/core/Docx"
import * as DownloadStream from "@effect-feishu/core/DownloadStream"
import * as Drive from "@effect-feishu/core/Drive"
import * as Sheets from "@effect-feishu/core/Sheets"
import * as UserToken from "@effect-feishu/core/UserToken"
import * as Wiki from "@effect-feishu/core/Wiki"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import * as Wire from "./support/wire.js"

const queryOf = (request: { readonly path: string }) => new URL(request.path, "https://x").searchParams

describe("listings of documents", () => {
  const page = Wire.ok({ items: [], files: [], has_more: false })

  it.effect("ask for the endpoint's own most, and bring larger sizes down to it", () => {
    const wire = Wire.make(() => page)
    return Effect.gen(function* () {
      const options = { pageSize: 999 }
      yield* Bitable.records.search("app", "tbl", options)
      yield* Bitable.records.list("app", "tbl", options)
      yield* Bitable.fields.list("app", "tbl", options)
      yield* Bitable.tables.list("app", options)
      yield* Docx.listBlocks("doc", options)
      yield* Drive.files.list(options)
      yield* Wiki.listSpaces(options)
      yield* Wiki.listNodes("1", options)
      yield* Wiki.search("q", options).pipe(UserToken.provide("u-1"))
      assert.deepStrictEqual(
        wire.requests.map((request) => queryOf(request).get("page_size")),
        ["500", "500", "100", "100", "500", "200", "50", "50", "50"]
      )
    }).pipe(Effect.provide(Wire.layer(wire)))
  })

  it.effect("of searches carry the cursor in the query and the same body on every page", () => {
    const wire = Wire.make((_, n) =>
      Wire.ok(
        n % 2 === 0
          ? { items: [{ record_id: `rec${n}`, fields: {} }], has_more: true, page_token: "next" }
          : { items: [{ record_id: `rec${n}`, fields: {} }], has_more: false }
      )
    )
    return Effect.gen(function* () {
      const found = yield* Bitable.records.search("app", "tbl", {
        filter: Bitable.where("A", "is", 1),
        userIdType: "union_id"
      })
      assert.deepStrictEqual(
        found.map((record) => record.record_id),
        ["rec0", "rec1"]
      )
      const [first, second] = wire.requests
      assert.strictEqual(first?.body, second?.body)
      assert.deepStrictEqual(Object.fromEntries(queryOf(second!)), {
        page_size: "500",
        page_token: "next",
        user_id_type: "union_id"
      })
      assert.isNull(queryOf(first!).get("page_token"))
    }).pipe(Effect.provide(Wire.layer(wire)))
  })

  it.effect("end with a failure when a page fails, never with a part of the list", () => {
    const wire = Wire.make((_, n) =>
      n === 0
        ? Wire.ok({ files: [{ token: "a", name: "a", type: "file" }], has_more: true, next_page_token: "2" })
        : { status: 403, body: { code: 1061004, msg: "forbidden." } }
    )
    return Effect.gen(function* () {
      const error = yield* Effect.flip(Drive.files.list())
      assert.strictEqual(error._tag, "FeishuPermissionError")
      assert.strictEqual(queryOf(wire.requests[1]!).get("page_token"), "2")
    }).pipe(Effect.provide(Wire.layer(wire)))
  })

  it.effect("of sheets, nodes, blocks and members are empty where the platform sends null or nothing", () => {
    const absent = Wire.make(() => Wire.ok({}))
    const nothing = Wire.make(() => Wire.ok({ sheets: null, nodes: null, items: null, has_more: false }))
    const all = Effect.all([
      Sheets.listSheets("sht"),
      Board.whiteboards.listNodes("board"),
      Drive.permissions.list("doc", "docx"),
      Bitable.records.search("app", "tbl")
    ])
    return Effect.gen(function* () {
      assert.deepStrictEqual(yield* Effect.provide(all, Wire.layer(nothing)), [[], [], [], []])
      assert.deepStrictEqual(yield* Effect.provide(all, Wire.layer(absent)), [[], [], [], []])
    })
  })
})

describe("calls for documents", () => {
  it.effect("send nothing that was not given", () => {
    const wire = Wire.make((request) =>
      Wire.ok(
        request.path.includes("/docx/")
          ? { document: { document_id: "d", revision_id: 1 } }
          : { spreadsheet: { spreadsheet_token: "s" } }
      )
    )
    return Effect.gen(function* () {
      yield* Docx.create("a")
      yield* Sheets.create("b")
      yield* Docx.get("d")
      assert.deepStrictEqual(
        wire.requests.map(({ body, path }) => [path, body]),
        [
          ["/open-apis/docx/v1/documents", '{"title":"a"}'],
          ["/open-apis/sheets/v3/spreadsheets", '{"title":"b"}'],
          ["/open-apis/docx/v1/documents/d", undefined]
        ]
      )
    }).pipe(Effect.provide(Wire.layer(wire)))
  })

  it.effect("take their settings among the options: a token of their own, headers", () => {
    const wire = Wire.make(() => Wire.ok({ document: { document_id: "d", revision_id: 1 } }))
    return Effect.gen(function* () {
      yield* Docx.get("d", { token: Redacted.make("u-9"), headers: { "x-trace": "1" } })
      assert.strictEqual(wire.requests[0]?.headers["authorization"], "Bearer u-9")
      assert.strictEqual(wire.requests[0]?.headers["x-trace"], "1")
    }).pipe(Effect.provide(Wire.layer(wire)))
  })

  it.effect("ask for a part of a file by its first and last byte", () => {
    const wire = Wire.make((request) => ({
      status: 206,
      headers: {
        "content-type": "application/octet-stream",
        "content-range": request.headers["range"] === "bytes=3-" ? "bytes 3-4/5" : "bytes 0-1/2"
      },
      body: "lo"
    }))
    return Effect.gen(function* () {
      yield* Drive.files.download("f", { range: { start: 3 } })
      yield* DownloadStream.make(Drive.medias.download("f", { range: { start: 0, end: 9 } })).pipe(
        Stream.runDrain
      )
      assert.deepStrictEqual(
        wire.requests.map((request) => request.headers["range"]),
        ["bytes=3-", "bytes=0-9"]
      )
      const error = yield* Effect.flip(Drive.files.download("f", { range: { start: 5, end: 4 } }))
      assert.match(error.message, /Drive\.files\.download: range\.end must be a whole number from 5, is 4/)
      assert.strictEqual(wire.requests.length, 2)
    }).pipe(Effect.provide(Wire.layer(wire)))
  })

  it.effect("search a wiki with the user's token and no other", () => {
    const wire = Wire.make(() => Wire.ok({ items: [], has_more: false }))
    return Effect.gen(function* () {
      yield* Wiki.search("q").pipe(UserToken.provide("u-1"))
      assert.strictEqual(wire.requests[0]?.headers["authorization"], "Bearer u-1")
      assert.strictEqual(wire.tokens, 0)
    }).pipe(Effect.provide(Wire.layer(wire)))
  })
})
