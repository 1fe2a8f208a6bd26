import * as Board from "@effect-feishu/core/Board"
import * as Docx from "@effect-feishu/core/Docx"
import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { parity, type ParityCase } from "../runner.js"

/** A whiteboard comes into being with a block of a document. */
const board = Effect.gen(function* () {
  const { document } = yield* Docx.create("Sketch")
  const { children } = yield* Docx.appendBlocks(document.document_id, [{ block_type: 43, board: {} }])
  return children[0]!.board!.token!
})

const path = (id: string) => `/open-apis/board/v1/whiteboards/${id}`

export const cases: ReadonlyArray<ParityCase> = [
  parity("board.whiteboards.getTheme", board, {
    call: (id) => Board.whiteboards.getTheme(id),
    wire: (id) => ({ method: "GET", path: `${path(id)}/theme` }),
    result: ({ theme }) => assert.strictEqual(theme, "default")
  }),
  parity("board.whiteboards.listNodes", board, {
    call: (id) => Board.whiteboards.listNodes(id, { userIdType: "union_id" }),
    wire: (id) => ({ method: "GET", path: `${path(id)}/nodes`, query: { user_id_type: "union_id" } }),
    result: (nodes) => assert.deepStrictEqual(nodes, [])
  }),
  parity("board.whiteboards.downloadAsImage", board, {
    call: (id) => Board.whiteboards.downloadAsImage(id),
    wire: (id) => ({ method: "GET", path: `${path(id)}/download_as_image` }),
    result: (bytes) => assert.deepStrictEqual(Array.from(bytes.slice(1, 4)), [0x50, 0x4e, 0x47])
  })
]
