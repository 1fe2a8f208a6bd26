import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { call, dig, type Answer } from "./support.js"

const sandbox = Sandbox.layer({ seed: 1 })
const root = "/open-apis/docx/v1/documents"

interface Block {
  readonly block_id: string
  readonly parent_id: string
  readonly block_type: number
  readonly children?: ReadonlyArray<string>
  readonly [name: string]: unknown
}

const code = (answer: Answer): unknown => answer.get("code")

const created = Effect.map(call("POST", root, { body: { title: "Notes" } }), (answer) =>
  answer.text("data.document.document_id")
)

const blocksOf = (id: string) =>
  Effect.map(
    call("GET", `${root}/${id}/blocks`),
    (answer) => answer.get("data.items") as ReadonlyArray<Block>
  )

const append = (id: string, children: ReadonlyArray<object>, under = id) =>
  call("POST", `${root}/${id}/blocks/${under}/children`, { body: { children } })

const nest = (id: string, children_id: ReadonlyArray<string>, descendants: ReadonlyArray<object>) =>
  call("POST", `${root}/${id}/blocks/${id}/descendant`, { body: { children_id, descendants } })

const patch = (id: string, block: string, body: object) =>
  call("PATCH", `${root}/${id}/blocks/${block}`, { body })

const line = (content: string) => ({ block_type: 2, text: { elements: [{ text_run: { content } }] } })

const first = (answer: Answer): Block => (answer.get("data.children") as ReadonlyArray<Block>)[0]!

/** The tree as types, such as `[1, [31, [32, [2]]]]`. */
const shape = (blocks: ReadonlyArray<Block>, id = blocks[0]!.block_id): ReadonlyArray<unknown> => {
  const block = blocks.find((one) => one.block_id === id)!
  return [block.block_type, ...(block.children ?? []).map((child) => shape(blocks, child))]
}

const elements = (block: Block | undefined, name: string) =>
  dig(block?.[name], "elements") as ReadonlyArray<{
    readonly text_run: { readonly content: string; readonly text_element_style: Record<string, unknown> }
  }>

const text = (block: Block | undefined, name: string): string =>
  elements(block, name)
    .map(({ text_run }) => text_run.content)
    .join("")

describe("blocks of a document", () => {
  it.effect("come with what belongs to them: cells, columns, a line in a callout, a view around a file", () =>
    Effect.gen(function* () {
      const id = yield* created
      yield* append(id, [
        { block_type: 31, table: { property: { row_size: 1, column_size: 2 } } },
        { block_type: 24, grid: { column_size: 2 } },
        { block_type: 19, callout: { background_color: 1 } },
        { block_type: 34, quote_container: {} },
        { block_type: 23, file: {} },
        { block_type: 27, image: {} },
        { block_type: 26, iframe: { component: { iframe_type: 1, url: "https%3A%2F%2Fa.example" } } }
      ])
      const blocks = yield* blocksOf(id)
      assert.deepStrictEqual(shape(blocks), [
        1,
        [31, [32, [2]], [32, [2]]],
        [24, [25, [2]], [25, [2]]],
        [19, [2]],
        [34, [2]],
        [33, [23]],
        [27],
        [26]
      ])
      const table = blocks.find(({ block_type }) => block_type === 31)!
      assert.deepStrictEqual(dig(table, "table.cells"), table.children)
      assert.deepStrictEqual(dig(table, "table.property.merge_info"), [
        { row_span: 1, col_span: 1 },
        { row_span: 1, col_span: 1 }
      ])
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("that hold a spreadsheet, a base or a whiteboard lead to one that is there", () =>
    Effect.gen(function* () {
      const id = yield* created
      yield* append(id, [
        { block_type: 30, sheet: { row_size: 2, column_size: 3 } },
        { block_type: 18, bitable: { view_type: 1 } },
        { block_type: 43, board: {} }
      ])
      const [, sheet, bitable, board] = yield* blocksOf(id)
      const [token = "", sheetId = ""] = String(dig(sheet, "sheet.token")).split("_")
      const sheets = yield* call("GET", `/open-apis/sheets/v3/spreadsheets/${token}/sheets/query`)
      assert.strictEqual(dig(sheets.get("data.sheets"), "0.sheet_id"), sheetId)
      assert.strictEqual(dig(sheets.get("data.sheets"), "0.grid_properties.column_count"), 3)
      const [app = "", table = ""] = String(dig(bitable, "bitable.token")).split("_")
      const tables = yield* call("GET", `/open-apis/bitable/v1/apps/${app}/tables`)
      assert.strictEqual(dig(tables.get("data.items"), "0.table_id"), table)
      const nodes = yield* call(
        "GET",
        `/open-apis/board/v1/whiteboards/${String(dig(board, "board.token"))}/nodes`
      )
      assert.strictEqual(code(nodes), 0)
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("nest as one request says, each with the id that became of its own", () =>
    Effect.gen(function* () {
      const id = yield* created
      const cell = (name: string, child: string) => ({
        block_id: name,
        block_type: 32,
        table_cell: {},
        children: [child]
      })
      const made = yield* nest(
        id,
        ["head", "table"],
        [
          { block_id: "head", block_type: 3, heading1: { elements: [{ text_run: { content: "Head" } }] } },
          {
            block_id: "table",
            block_type: 31,
            table: { property: { row_size: 1, column_size: 2 } },
            children: ["a", "b"]
          },
          cell("a", "a1"),
          cell("b", "b1"),
          { block_id: "a1", ...line("left") },
          { block_id: "b1", ...line("right") }
        ]
      )
      assert.strictEqual(code(made), 0, made.text("msg"))
      const blocks = yield* blocksOf(id)
      assert.deepStrictEqual(shape(blocks), [1, [3], [31, [32, [2]], [32, [2]]]])
      const relations = made.get("data.block_id_relations") as ReadonlyArray<{
        temporary_block_id: string
        block_id: string
      }>
      assert.sameMembers(
        relations.map(({ temporary_block_id }) => temporary_block_id),
        ["head", "table", "a", "b", "a1", "b1"]
      )
      const right = relations.find(({ temporary_block_id }) => temporary_block_id === "b1")
      assert.strictEqual(
        text(
          blocks.find(({ block_id }) => block_id === right?.block_id),
          "text"
        ),
        "right"
      )
    }).pipe(Effect.provide(sandbox))
  )

  it.effect(
    "that do not make a tree, or stand where their kind may not, are refused and change nothing",
    () =>
      Effect.gen(function* () {
        const id = yield* created
        const a = { block_id: "a", ...line("a") }
        assert.strictEqual(code(yield* nest(id, ["a"], [a, a])), 1770019)
        assert.strictEqual(code(yield* nest(id, ["a"], [a, { block_id: "b", ...line("b") }])), 1770014)
        assert.strictEqual(code(yield* nest(id, ["x"], [a])), 1770014)
        assert.strictEqual(code(yield* nest(id, ["a"], [{ ...a, children: ["a"] }])), 1770014)
        const table = { block_id: "t", block_type: 31, children: ["c"] }
        const cell = { block_id: "c", block_type: 32, table_cell: {} }
        const property = { row_size: 1, column_size: 2 }
        assert.strictEqual(code(yield* nest(id, ["t"], [{ ...table, table: { property } }, cell])), 1770013)
        assert.strictEqual(code(yield* nest(id, ["c"], [cell])), 1770030)
        const callout = { block_id: "o", block_type: 19, callout: {}, children: ["d"] }
        assert.strictEqual(
          code(yield* nest(id, ["o"], [callout, { block_id: "d", block_type: 22, divider: {} }])),
          1770030
        )
        assert.strictEqual(code(yield* append(id, [{ block_type: 32, table_cell: {} }])), 1770029)
        assert.strictEqual(code(yield* append(id, [{ block_type: 24, grid: { column_size: 9 } }])), 1770012)
        assert.strictEqual(code(yield* append(id, [{ block_type: 36, okr: { okr_id: "1" } }])), 99991201)
        const merged = { ...property, merge_info: [{ row_span: 1, col_span: 1 }] }
        assert.strictEqual(
          code(yield* append(id, [{ block_type: 31, table: { property: merged } }])),
          1770001
        )
        assert.deepStrictEqual(shape(yield* blocksOf(id)), [1])
      }).pipe(Effect.provide(sandbox))
  )

  it.effect("of a table gain and lose rows and columns, and merge", () =>
    Effect.gen(function* () {
      const id = yield* created
      const table = first(
        yield* append(id, [{ block_type: 31, table: { property: { row_size: 2, column_size: 2 } } }])
      )
      const change = (body: object) => patch(id, table.block_id, body)
      const size = (answer: Answer) => {
        const property = answer.get("data.block.table.property")
        return [dig(property, "row_size"), dig(property, "column_size")]
      }
      const before = table.children!
      const rows = yield* change({ insert_table_row: { row_index: 1 } })
      assert.deepStrictEqual(size(rows), [3, 2])
      const cells = rows.get("data.block.table.cells") as ReadonlyArray<string>
      assert.deepStrictEqual([...cells.slice(0, 2), ...cells.slice(4)], before)
      assert.deepStrictEqual(size(yield* change({ insert_table_column: { column_index: -1 } })), [3, 3])
      const merge = { row_start_index: 0, row_end_index: 2, column_start_index: 1, column_end_index: 3 }
      const merged = yield* change({ merge_table_cells: merge })
      const spans = (answer: Answer) =>
        (answer.get("data.block.table.property.merge_info") as ReadonlyArray<object>)[1]
      assert.deepStrictEqual(spans(merged), { row_span: 2, col_span: 2 })
      const fewer = yield* change({ delete_table_rows: { row_start_index: 1, row_end_index: 2 } })
      assert.deepStrictEqual([size(fewer), spans(fewer)], [[2, 3], { row_span: 1, col_span: 2 }])
      const single = yield* change({ unmerge_table_cells: { row_index: 0, column_index: 2 } })
      assert.deepStrictEqual(spans(single), { row_span: 1, col_span: 1 })
      const gone = yield* change({ delete_table_columns: { column_start_index: 0, column_end_index: 2 } })
      assert.deepStrictEqual(size(gone), [2, 1])
      assert.strictEqual((yield* blocksOf(id)).length, 1 + 1 + 2 * 2)
      assert.strictEqual(
        code(yield* change({ delete_table_rows: { row_start_index: 0, row_end_index: 5 } })),
        1770026
      )
      assert.strictEqual(code(yield* change({ insert_table_column: { column_index: 9 } })), 1770027)
      const children = `${root}/${id}/blocks/${table.block_id}/children/batch_delete`
      const removed = yield* call("DELETE", children, { body: { start_index: 0, end_index: 1 } })
      assert.strictEqual(code(removed), 1770031)
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("of a grid gain and lose columns, whose widths fill it", () =>
    Effect.gen(function* () {
      const id = yield* created
      const grid = first(yield* append(id, [{ block_type: 24, grid: { column_size: 2 } }]))
      const change = (body: object) => patch(id, grid.block_id, body)
      const ratios = Effect.map(blocksOf(id), (blocks) =>
        blocks.flatMap((one) => (one.block_type === 25 ? [dig(one, "grid_column.width_ratio")] : []))
      )
      const three = yield* change({ insert_grid_column: { column_index: -1 } })
      assert.strictEqual(three.get("data.block.grid.column_size"), 3)
      assert.deepStrictEqual(yield* ratios, [34, 33, 33])
      yield* change({ update_grid_column_width_ratio: { width_ratios: [50, 30, 20] } })
      assert.deepStrictEqual(yield* ratios, [50, 30, 20])
      const wrong = yield* change({ update_grid_column_width_ratio: { width_ratios: [50, 30] } })
      assert.strictEqual(code(wrong), 1770001)
      yield* change({ delete_grid_column: { column_index: 1 } })
      assert.deepStrictEqual(yield* ratios, [50, 50])
      assert.strictEqual(code(yield* change({ delete_grid_column: { column_index: 1 } })), 1770027)
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("keep the styles that a change does not name", () =>
    Effect.gen(function* () {
      const id = yield* created
      const block = first(
        yield* append(id, [
          { block_type: 17, todo: { elements: [{ text_run: { content: "a" } }], style: { align: 2 } } }
        ])
      )
      assert.deepStrictEqual(block["todo"], {
        elements: [
          {
            text_run: {
              content: "a",
              text_element_style: {
                bold: false,
                inline_code: false,
                italic: false,
                strikethrough: false,
                underline: false
              }
            }
          }
        ],
        style: { align: 2, folded: false, done: false }
      })
      const changed = yield* patch(id, block.block_id, {
        update_text_style: { style: { done: true, align: 3 }, fields: [2] }
      })
      assert.deepStrictEqual(changed.get("data.block.todo.style"), { align: 2, folded: false, done: true })
      const twice = yield* patch(id, block.block_id, {
        update_text_style: { style: {}, fields: [] },
        update_task: { folded: true }
      })
      assert.strictEqual(code(twice), 1770024)
      const requests = [
        { block_id: block.block_id, update_text_elements: { elements: [{ text_run: { content: "b" } }] } },
        { block_id: id, update_task: { folded: true } }
      ]
      const half = yield* call("PATCH", `${root}/${id}/blocks/batch_update`, { body: { requests } })
      assert.strictEqual(code(half), 1770025)
      assert.strictEqual(text((yield* blocksOf(id))[1], "todo"), "a")
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("take the picture and the file that were uploaded for them, and no others", () =>
    Effect.gen(function* () {
      const id = yield* created
      const image = first(yield* append(id, [{ block_type: 27, image: {} }])).block_id
      const view = first(yield* append(id, [{ block_type: 23, file: {} }]))
      const file = view.children![0]!
      const upload = (type: string, parent: string, name: string) => {
        const form = new FormData()
        for (const [key, value] of [
          ["file_name", name],
          ["parent_type", type],
          ["parent_node", parent],
          ["size", "3"]
        ] as const) {
          form.set(key, value)
        }
        form.set("file", new Blob([new Uint8Array([1, 2, 3])]), name)
        return Effect.map(call("POST", "/open-apis/drive/v1/medias/upload_all", { form }), (answer) =>
          answer.text("data.file_token")
        )
      }
      const picture = yield* upload("docx_image", image, "a.png")
      const other = yield* upload("docx_image", id, "a.png")
      const attached = yield* upload("docx_file", file, "notes.txt")
      assert.strictEqual(code(yield* patch(id, image, { replace_image: { token: "none" } })), 1770038)
      assert.strictEqual(code(yield* patch(id, image, { replace_image: { token: other } })), 1770013)
      const replaced = yield* patch(id, image, { replace_image: { token: picture, width: 10 } })
      assert.deepStrictEqual(replaced.get("data.block.image"), {
        align: 2,
        token: picture,
        width: 10,
        height: 100
      })
      const filled = yield* patch(id, file, { replace_file: { token: attached } })
      assert.strictEqual(filled.get("data.block.file.name"), "notes.txt")
      assert.strictEqual(code(yield* patch(id, file, { replace_image: { token: picture } })), 1770025)
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("cannot be read as they were earlier, and the sandbox says so", () =>
    Effect.gen(function* () {
      const id = yield* created
      yield* append(id, [line("a")])
      const blocks = `${root}/${id}/blocks?document_revision_id=`
      assert.strictEqual(code(yield* call("GET", `${blocks}2`)), 0)
      assert.strictEqual(code(yield* call("GET", `${blocks}1`)), 99991201)
      assert.strictEqual(code(yield* call("GET", `${blocks}3`)), 1770001)
      yield* call("DELETE", `/open-apis/drive/v1/files/${id}?type=docx`)
      assert.strictEqual(code(yield* call("GET", `${root}/${id}`)), 1770003)
    }).pipe(Effect.provide(sandbox))
  )
})

const markdown = `# Plan

Some **bold**, *italic*, ~~old~~ and \`code\` text with [a link](https://a.example/x?y=1).

- one
  - nested
- two

1. first
2. second

- [x] done
- [ ] open

> quoted

\`\`\`typescript
const a = 1
\`\`\`

| a | b |
| - | - |
| 1 | 2 |

---
`

describe("Markdown", () => {
  const convert = (content: string, content_type = "markdown") =>
    call("POST", `${root}/blocks/convert`, { body: { content_type, content } })

  it.effect(
    "becomes blocks that go into a document as they are, but for what tables are told of merging",
    () =>
      Effect.gen(function* () {
        const converted = yield* convert(markdown)
        const firsts = converted.get("data.first_level_block_ids") as ReadonlyArray<string>
        const blocks = (converted.get("data.blocks") as ReadonlyArray<Block>).map((block) => {
          const property = dig(block, "table.property") as { merge_info?: unknown } | undefined
          if (property === undefined) return block
          const { merge_info: _, ...rest } = property
          return Object.assign({}, block, { table: { property: rest } })
        })
        const id = yield* created
        const made = yield* nest(id, firsts, blocks)
        assert.strictEqual(code(made), 0, made.text("msg"))
        const kept = yield* blocksOf(id)
        assert.deepStrictEqual(shape(kept), [
          1,
          [3],
          [2],
          [12, [12]],
          [12],
          [13],
          [13],
          [17],
          [17],
          [34, [2]],
          [14],
          [31, [32, [2]], [32, [2]], [32, [2]], [32, [2]]],
          [22]
        ])
        const runs = elements(kept[2], "text")
        assert.deepStrictEqual(
          runs.map(({ text_run: { content, text_element_style: style } }) => [
            content,
            Object.keys(style).filter((name) => style[name] !== false)
          ]),
          [
            ["Some ", []],
            ["bold", ["bold"]],
            [", ", []],
            ["italic", ["italic"]],
            [", ", []],
            ["old", ["strikethrough"]],
            [" and ", []],
            ["code", ["inline_code"]],
            [" text with ", []],
            ["a link", ["link"]],
            [".", []]
          ]
        )
        assert.deepStrictEqual(dig(runs[9], "text_run.text_element_style.link"), {
          url: "https%3A%2F%2Fa.example%2Fx%3Fy%3D1"
        })
        assert.strictEqual(
          dig(
            kept.find(({ block_type }) => block_type === 14),
            "code.style.language"
          ),
          63
        )
        assert.deepStrictEqual(
          kept.flatMap((block) => (block.block_type === 17 ? [dig(block, "todo.style.done")] : [])),
          [true, false]
        )
      }).pipe(Effect.provide(sandbox))
  )

  it.effect("comes out of a document as it went in, below its title", () =>
    Effect.gen(function* () {
      const form = new FormData()
      const bytes = new TextEncoder().encode(markdown)
      form.set("file_name", "Notes.md")
      form.set("parent_type", "ccm_import_open")
      form.set("parent_node", "")
      form.set("size", String(bytes.byteLength))
      form.set("extra", JSON.stringify({ obj_type: "docx", file_extension: "md" }))
      form.set("file", new Blob([bytes]), "Notes.md")
      const media = yield* call("POST", "/open-apis/drive/v1/medias/upload_all", { form })
      const task = yield* call("POST", "/open-apis/drive/v1/import_tasks", {
        body: {
          file_extension: "md",
          file_token: media.text("data.file_token"),
          type: "docx",
          file_name: "Notes",
          point: { mount_type: 1, mount_key: "" }
        }
      })
      const look = call("GET", `/open-apis/drive/v1/import_tasks/${task.text("data.ticket")}`)
      yield* look
      yield* look
      const token = (yield* look).text("data.result.token")
      const content = yield* call(
        "GET",
        `/open-apis/docs/v1/content?doc_token=${token}&doc_type=docx&content_type=markdown`
      )
      assert.strictEqual(content.text("data.content"), `# Notes\n\n${markdown}`)
    }).pipe(Effect.provide(sandbox))
  )

  it.effect(
    "tells where its pictures are; what is HTML is not modelled, and unknown documents have no content",
    () =>
      Effect.gen(function* () {
        const converted = yield* convert("before ![alt](https://a.example/a.png) after")
        const blocks = converted.get("data.blocks") as ReadonlyArray<Block>
        assert.deepStrictEqual(
          blocks.map(({ block_type }) => block_type),
          [2, 27, 2]
        )
        assert.deepStrictEqual(converted.get("data.block_id_to_image_urls"), [
          { block_id: blocks[1]?.block_id, image_url: "https://a.example/a.png" }
        ])
        const numbered = yield* convert("3. a\n4. b")
        assert.deepStrictEqual(
          [0, 1].map((index) => dig(numbered.get("data.blocks"), `${index}.ordered.style.sequence`)),
          ["3", "auto"]
        )
        assert.strictEqual(code(yield* convert("<p>a</p>", "html")), 99991201)
        const content = (token: string) =>
          call("GET", `/open-apis/docs/v1/content?doc_token=${token}&doc_type=docx&content_type=markdown`)
        assert.strictEqual(code(yield* content("x".repeat(27))), 2889914)
      }).pipe(Effect.provide(sandbox))
  )
})

describe("a whiteboard", () => {
  it.effect("is for whom its document is for; its picture is marked, and deletions are whole", () =>
    Effect.gen(function* () {
      const made = yield* call("POST", "/open-apis/docx/v1/documents", { body: { title: "Whole" } })
      const id = made.text("data.document.document_id")
      const blocks = yield* call("POST", `/open-apis/docx/v1/documents/${id}/blocks/${id}/children`, {
        body: { children: [{ block_type: 43, board: {} }] }
      })
      const board = `/open-apis/board/v1/whiteboards/${String(dig(blocks.get("data.children"), "0.board.token"))}`
      const token = (yield* Sandbox.mintUserToken()).accessToken
      assert.strictEqual(code(yield* call("GET", `${board}/nodes`, { token })), 2890005)
      yield* call("PATCH", `/open-apis/drive/v1/permissions/${id}/public?type=docx`, {
        body: { link_share_entity: "tenant_readable" }
      })
      assert.strictEqual(code(yield* call("GET", `${board}/nodes`, { token })), 0)
      const nodes = { body: { nodes: [{ type: "text_shape", x: 0, y: 0 }] } }
      assert.strictEqual(code(yield* call("POST", `${board}/nodes`, { token, ...nodes })), 2890005)
      const node = dig((yield* call("POST", `${board}/nodes`, nodes)).get("data.ids"), "0")
      const remove = yield* call("DELETE", `${board}/nodes/batch_delete`, { body: { ids: [node, "none"] } })
      assert.strictEqual(code(remove), 2890003)
      assert.lengthOf((yield* call("GET", `${board}/nodes`)).get("data.nodes") as ReadonlyArray<unknown>, 1)
      const picture = yield* call("GET", `${board}/download_as_image`)
      assert.strictEqual(picture.headers["x-sandbox-answer"], "drawn")
    }).pipe(Effect.provide(sandbox))
  )
})

describe("the nodes of a whiteboard", () => {
  it.effect("are held to their shapes, and lead to each other by the ids that they get", () =>
    Effect.gen(function* () {
      const made = yield* call("POST", "/open-apis/docx/v1/documents", { body: { title: "Drawn" } })
      const id = made.text("data.document.document_id")
      const blocks = yield* call("POST", `/open-apis/docx/v1/documents/${id}/blocks/${id}/children`, {
        body: { children: [{ block_type: 43, board: {} }] }
      })
      const board = `/open-apis/board/v1/whiteboards/${String(dig(blocks.get("data.children"), "0.board.token"))}`
      const draw = (...nodes: ReadonlyArray<object>) => call("POST", `${board}/nodes`, { body: { nodes } })
      const shape = { type: "composite_shape", composite_shape: { type: "rect" } }
      for (const [node, refusal] of [
        [{ x: 1 }, 99992402],
        [{ ...shape, x: "left" }, 99992402],
        [{ type: "composite_shape", composite_shape: { type: 5 } }, 99992402],
        [{ type: "composite_shape" }, 2890002],
        [{ ...shape, parent_id: "o1:0" }, 2890002]
      ] as const) {
        assert.strictEqual(code(yield* draw(node)), refusal, JSON.stringify(node))
      }
      assert.deepStrictEqual((yield* call("GET", `${board}/nodes`)).get("data"), {})
      const drawn = yield* draw(
        { type: "section", id: "s" },
        { ...shape, id: "a", parent_id: "s" },
        { type: "connector", connector: { start: { attached_object: { id: "a" } } } }
      )
      const [section, a] = drawn.get("data.ids") as ReadonlyArray<string>
      const nodes = (yield* call("GET", `${board}/nodes`)).get("data.nodes")
      assert.strictEqual(dig(nodes, "1.parent_id"), section)
      assert.strictEqual(dig(nodes, "2.connector.start.attached_object.id"), a)
    }).pipe(Effect.provide(sandbox))
  )
})

describe("a copy of a document", () => {
  it.effect("has sheets and bases of its own within it", () =>
    Effect.gen(function* () {
      const made = yield* call("POST", "/open-apis/docx/v1/documents", { body: { title: "Whole" } })
      const id = made.text("data.document.document_id")
      const children = [
        { block_type: 30, sheet: { row_size: 2, column_size: 2 } },
        { block_type: 18, bitable: { view_type: 1 } }
      ]
      yield* call("POST", `/open-apis/docx/v1/documents/${id}/blocks/${id}/children`, { body: { children } })
      const partsOf = (document: string) =>
        Effect.map(call("GET", `/open-apis/docx/v1/documents/${document}/blocks`), (answer) => {
          const items = answer.get("data.items") as ReadonlyArray<Record<string, Record<string, string>>>
          const token = (kind: string) => String(items.find((block) => kind in block)?.[kind]?.["token"])
          return { sheet: token("sheet").split("_"), base: token("bitable").split("_") }
        })
      const values = ([token = "", sheet = ""]: ReadonlyArray<string>, body?: object) =>
        call(
          body === undefined ? "GET" : "PUT",
          `/open-apis/sheets/v2/spreadsheets/${token}/values${body === undefined ? `/${sheet}!A1:A1` : ""}`,
          body === undefined ? {} : { body: { valueRange: { range: `${sheet}!A1:A1`, ...body } } }
        )
      const own = yield* partsOf(id)
      yield* values(own.sheet, { values: [["first"]] })
      const copied = yield* call("POST", `/open-apis/drive/v1/files/${id}/copy`, {
        body: { name: "Copy", type: "docx", folder_token: "" }
      })
      const other = yield* partsOf(copied.text("data.file.token"))
      assert.notStrictEqual(other.sheet[0], own.sheet[0])
      assert.strictEqual(code(yield* values(other.sheet, { values: [["second"]] })), 0)
      const at = "data.valueRange.values.0.0"
      assert.deepStrictEqual(
        [(yield* values(own.sheet)).get(at), (yield* values(other.sheet)).get(at)],
        ["first", "second"]
      )
      const records = ([app = "", table = ""]: ReadonlyArray<string>) =>
        `/open-apis/bitable/v1/apps/${app}/tables/${table}/records`
      assert.strictEqual(code(yield* call("POST", records(other.base), { body: { fields: {} } })), 0)
      assert.strictEqual((yield* call("GET", records(own.base))).get("data.total"), 0)
    }).pipe(Effect.provide(sandbox))
  )
})

describe("the announcement of a chat", () => {
  it.effect("is a document of its own, for members", () =>
    Effect.gen(function* () {
      const chat = Sandbox.defaultChatId
      const blocks = `/open-apis/docx/v1/chats/${chat}/announcement/blocks`
      const made = yield* call("POST", `${blocks}/${chat}/children`, {
        body: { children: [line("Welcome")] }
      })
      assert.strictEqual(made.get("data.revision_id"), 2)
      const kept = (yield* call("GET", blocks)).get("data.items") as ReadonlyArray<Block>
      assert.deepStrictEqual([kept[0]?.block_id, text(kept[1], "text")], [chat, "Welcome"])
      const about = yield* call("GET", `/open-apis/docx/v1/chats/${chat}/announcement`)
      assert.strictEqual(about.get("data.revision_id"), 2)
      assert.strictEqual(code(yield* call("GET", `/open-apis/docx/v1/chats/oc_none/announcement`)), 1770002)
    }).pipe(Effect.provide(sandbox))
  )
})
