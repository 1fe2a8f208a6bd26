import * as Board from "@effect-feishu/core/Board"
import * as DownloadStream from "@effect-feishu/core/DownloadStream"
import * as Docx from "@effect-feishu/core/Docx"
import * as Retry from "@effect-feishu/core/Retry"
import * as Fault from "@effect-feishu/sandbox/Fault"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import * as PagedStream from "@effect-feishu/core/PagedStream"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

const noWaits = SandboxFeishu.layer({ seed: 1, client: { retry: Retry.make({ baseDelay: 0 }) } })
const childrenPath = "/open-apis/docx/v1/documents/:document/blocks/:block/children"
const document = Effect.map(Docx.create("Title"), ({ document }) => document.document_id)
const paragraphs = (count: number, name = "line") =>
  Array.from({ length: count }, (_, index) => Docx.blocks.text(`${name} ${index}`))
const lines = (count: number, name = "line") =>
  Array.from({ length: count }, (_, index) => `${name} ${index}`)
const textOf = (id: string) => Effect.map(Docx.getRawContent(id), (text) => text.trimEnd().split("\n"))
const appends = Effect.map(Sandbox.requests, (requests) =>
  requests.filter((request) => request.endpoint === "docx.v1.document.block.children.create")
)
const problemOf = (error: { readonly _tag: string }) =>
  "problems" in error ? (error.problems as ReadonlyArray<{ readonly path: string }>)[0]?.path : error._tag

/** A call that must be refused before any request, and the argument that it must name. */
type Refused = readonly [Effect.Effect<unknown, { readonly _tag: string }, FeishuClient>, string]

describe("Docx.appendBlocks", () => {
  it.effect("120 blocks go out in three requests and stand in their order", () =>
    Effect.gen(function* () {
      const id = yield* document
      const { children, document_revision_id } = yield* Docx.appendBlocks(id, paragraphs(120))
      assert.strictEqual(children.length, 120)
      assert.strictEqual(document_revision_id, 4)
      assert.deepStrictEqual(yield* textOf(id), ["Title", ...lines(120)])
      const requests = yield* appends
      assert.deepStrictEqual(
        requests.map((request) => (request.json as { children: Array<unknown> }).children.length),
        [50, 50, 20]
      )
      assert.strictEqual(new Set(requests.map((request) => request.query["client_token"]?.[0])).size, 3)
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("at an index every part stands where the one before it ended", () =>
    Effect.gen(function* () {
      const id = yield* document
      yield* Docx.appendBlocks(id, paragraphs(3, "old"))
      yield* Docx.appendBlocks(id, paragraphs(70, "new"), { index: 1 })
      assert.deepStrictEqual(yield* textOf(id), ["Title", "old 0", ...lines(70, "new"), "old 1", "old 2"])
      yield* Docx.appendBlocks(id, paragraphs(1, "first"), { index: 0 })
      assert.strictEqual((yield* textOf(id))[1], "first 0")
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("a lost reply does not double a part", () =>
    Effect.gen(function* () {
      const id = yield* document
      yield* Sandbox.inject(Fault.nth(2, { path: childrenPath }, Fault.dropped({ moment: "after" })))
      yield* Docx.appendBlocks(id, paragraphs(120))
      assert.deepStrictEqual(yield* textOf(id), ["Title", ...lines(120)])
      assert.strictEqual((yield* appends).length, 4)
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("a part that fails says how far the append came", () =>
    Effect.gen(function* () {
      const id = yield* document
      yield* Sandbox.inject(
        Fault.nth(
          3,
          { path: childrenPath },
          Fault.refused({ code: 1770004, msg: "too many blocks in document" })
        )
      )
      const error = yield* Effect.flip(Docx.appendBlocks(id, paragraphs(120)))
      assert.strictEqual(error._tag, "FeishuBatchError")
      if (error._tag !== "FeishuBatchError") return
      assert.deepStrictEqual([error.done.length, error.failedFrom, error.failedTo], [100, 100, 120])
      assert.deepStrictEqual(yield* textOf(id), ["Title", ...lines(100)])
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("blocks can be put under another block, and on a known revision only", () =>
    Effect.gen(function* () {
      const id = yield* document
      const { children } = yield* Docx.appendBlocks(id, [Docx.blocks.bullet("above")], {
        documentRevisionId: 1
      })
      const blockId = children[0]!.block_id!
      yield* Docx.appendBlocks(id, paragraphs(60), { blockId, documentRevisionId: 2 })
      const { block } = yield* Docx.getBlock(id, blockId)
      assert.strictEqual(block.children?.length, 60)
      const requests = yield* appends
      assert.deepStrictEqual(
        requests.map((request) => request.query["document_revision_id"]?.[0]),
        ["1", "2", "3"]
      )
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("nothing, and impossible places, are refused before any request", () =>
    Effect.gen(function* () {
      const refused: ReadonlyArray<Refused> = [
        [Docx.appendBlocks("d", []), "children"],
        [Docx.appendBlocks("d", paragraphs(1), { index: 1.5 }), "index"],
        [Docx.appendBlocks("d", paragraphs(51), { clientToken: "t" }), "clientToken"],
        [Docx.create("x".repeat(801)), "title"],
        [Docx.deleteBlocks("d", "b", 3, 3), "endIndex"],
        [Docx.patchBlock("d", "b", {}), "update"],
        [Docx.batchUpdateBlocks("d", []), "requests"]
      ]
      for (const [call, path] of refused) {
        assert.strictEqual(problemOf(yield* Effect.flip(call)), path)
      }
      assert.deepStrictEqual(yield* Sandbox.requests, [])
    }).pipe(Effect.provide(noWaits))
  )
})

describe("Docx", () => {
  it.effect("every kind of block that can be built is taken by the platform", () =>
    Effect.gen(function* () {
      const id = yield* document
      const { run } = Docx.blocks
      yield* Docx.appendBlocks(id, [
        Docx.blocks.heading(1, "One"),
        Docx.blocks.heading(9, "Nine"),
        Docx.blocks.text([
          "plain ",
          run("bold", { bold: true }),
          Docx.blocks.link("link", "https://a.b/c?d=e")
        ]),
        Docx.blocks.bullet("bullet"),
        Docx.blocks.ordered("ordered"),
        Docx.blocks.code("let x = 1", { language: 63 }),
        Docx.blocks.quote([Docx.blocks.mentionUser("ou_1"), " said"]),
        Docx.blocks.todo("do", { done: true }),
        Docx.blocks.divider
      ])
      assert.deepStrictEqual(yield* textOf(id), [
        "Title",
        "One",
        "Nine",
        "plain boldlink",
        "bullet",
        "ordered",
        "let x = 1",
        " said",
        "do"
      ])
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("more than 500 blocks are listed whole, the page first", () =>
    Effect.gen(function* () {
      const id = yield* document
      yield* Docx.appendBlocks(id, paragraphs(700))
      yield* Sandbox.clearRequests
      const blocks = yield* Docx.listBlocks(id)
      assert.deepStrictEqual([blocks.length, blocks[0]?.block_id], [701, id])
      assert.strictEqual((yield* Sandbox.requests).length, 2)
      yield* PagedStream.make(Docx.listBlocks(id)).pipe(Stream.take(3), Stream.runDrain)
      assert.strictEqual((yield* Sandbox.requests).length, 3)
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("blocks are changed one by one and in any number, and deleted", () =>
    Effect.gen(function* () {
      const id = yield* document
      const { children } = yield* Docx.appendBlocks(id, paragraphs(250))
      const elements = (content: string) => ({ elements: [{ text_run: { content } }] })
      const { blocks } = yield* Docx.batchUpdateBlocks(
        id,
        children.map((block, index) => ({
          block_id: block.block_id!,
          update_text_elements: elements(`changed ${index}`)
        }))
      )
      assert.deepStrictEqual(
        blocks.map((block) => block.block_id),
        children.map((block) => block.block_id)
      )
      yield* Docx.deleteBlocks(id, id, 1, 250)
      yield* Docx.patchBlock(id, id, { update_text_elements: elements("New title") })
      assert.deepStrictEqual(yield* textOf(id), ["New title", "changed 0"])
      assert.strictEqual((yield* Docx.get(id)).document.title, "New title")
      const updates = (yield* Sandbox.requestCounts)["docx.v1.document.block.batch_update"]
      assert.strictEqual(updates, 2)
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("an id of two dots reaches no other endpoint", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(Docx.getBlock("..", ".."))
      assert.strictEqual(error._tag, "FeishuInvalidRequestError")
      assert.deepStrictEqual(yield* Sandbox.requests, [])
    }).pipe(Effect.provide(noWaits))
  )
})

describe("Board.whiteboards", () => {
  it.effect("a whiteboard has a theme that can be changed, nodes, and a picture", () =>
    Effect.gen(function* () {
      const id = yield* document
      const { children } = yield* Docx.appendBlocks(id, [{ block_type: 43, board: {} }])
      const board = children[0]!.board!.token!
      yield* Board.whiteboards.setTheme(board, "retro")
      assert.strictEqual((yield* Board.whiteboards.getTheme(board)).theme, "retro")
      assert.deepStrictEqual(yield* Board.whiteboards.listNodes(board), [])
      const bytes = yield* DownloadStream.make(Board.whiteboards.downloadAsImage(board)).pipe(
        Stream.runCollect
      )
      assert.deepStrictEqual(Array.from(bytes)[0], yield* Board.whiteboards.downloadAsImage(board))
      assert.strictEqual((yield* Board.getTheme(board)).theme, "retro")
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("a picture of a whiteboard that does not exist is an error, not a file", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(Board.whiteboards.downloadAsImage("x".repeat(27)))
      assert.strictEqual(error._tag === "FeishuApiError" ? error.code : 0, 2890003)
    }).pipe(Effect.provide(noWaits))
  )
})
