import * as Docx from "@effect-feishu/core/Docx"
import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { parity, uuid, type ParityCase } from "../runner.js"

const root = "/open-apis/docx/v1/documents"
const document = Effect.map(Docx.create("Minutes"), ({ document }) => document.document_id)

/** A document with one paragraph. */
const written = Effect.gen(function* () {
  const id = yield* document
  const { children } = yield* Docx.appendBlocks(id, [Docx.blocks.text("hello")])
  return { id, block: children[0]!.block_id! }
})

const elements = [{ text_run: { content: "bye" } }]

export const cases: ReadonlyArray<ParityCase> = [
  parity("docx.create", {
    call: () => Docx.create("Plan", { folderToken: "" }),
    wire: () => ({ method: "POST", path: root, body: { title: "Plan", folder_token: "" } }),
    result: ({ document }) => assert.strictEqual(document.title, "Plan")
  }),
  parity("docx.get", document, {
    call: (id) => Docx.get(id),
    wire: (id) => ({ method: "GET", path: `${root}/${id}` }),
    result: ({ document }) => assert.strictEqual(document.revision_id, 1)
  }),
  parity("docx.getRawContent", written, {
    call: ({ id }) => Docx.getRawContent(id, { lang: 0 }),
    wire: ({ id }) => ({ method: "GET", path: `${root}/${id}/raw_content`, query: { lang: "0" } }),
    result: (text) => assert.strictEqual(text, "Minutes\nhello\n")
  }),
  parity("docx.listBlocks", written, {
    call: ({ id }) => Docx.listBlocks(id),
    wire: ({ id }) => ({ method: "GET", path: `${root}/${id}/blocks`, query: { page_size: "500" } }),
    result: (blocks, { block, id }) =>
      assert.deepStrictEqual(
        blocks.map((one) => one.block_id),
        [id, block]
      )
  }),
  parity("docx.getBlock", written, {
    call: ({ block, id }) => Docx.getBlock(id, block),
    wire: ({ block, id }) => ({ method: "GET", path: `${root}/${id}/blocks/${block}` }),
    result: ({ block }, { id }) => assert.strictEqual(block.parent_id, id)
  }),
  parity("docx.appendBlocks", written, {
    call: ({ id }) => Docx.appendBlocks(id, [Docx.blocks.heading(2, "Top")], { index: 0 }),
    wire: ({ id }) => ({
      method: "POST",
      path: `${root}/${id}/blocks/${id}/children`,
      query: { client_token: uuid },
      body: {
        children: [{ block_type: 4, heading2: { elements: [{ text_run: { content: "Top" } }] } }],
        index: 0
      }
    }),
    result: (appended) => {
      assert.strictEqual(appended.children.length, 1)
      assert.strictEqual(appended.document_revision_id, 3)
    }
  }),
  parity("docx.patchBlock", written, {
    call: ({ block, id }) => Docx.patchBlock(id, block, { update_text_elements: { elements } }),
    wire: ({ block, id }) => ({
      method: "PATCH",
      path: `${root}/${id}/blocks/${block}`,
      query: { client_token: uuid },
      body: { update_text_elements: { elements } }
    }),
    result: ({ block }) => assert.strictEqual(block?.text?.elements?.[0]?.text_run?.content, "bye")
  }),
  parity("docx.batchUpdateBlocks", written, {
    call: ({ block, id }) =>
      Docx.batchUpdateBlocks(id, [{ block_id: block, update_text_elements: { elements } }]),
    wire: ({ block, id }) => ({
      method: "PATCH",
      path: `${root}/${id}/blocks/batch_update`,
      query: { client_token: uuid },
      body: { requests: [{ block_id: block, update_text_elements: { elements } }] }
    }),
    result: ({ blocks }, { block }) => assert.strictEqual(blocks[0]?.block_id, block)
  })
]
