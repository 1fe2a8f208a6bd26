import * as Wiki from "@effect-feishu/core/Wiki"
import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { asUser, parity, type ParityCase } from "../runner.js"

const root = "/open-apis/wiki/v2/spaces"
const space = Effect.map(Wiki.listSpaces(), (spaces) => spaces[0]!.space_id)

/** A space with two nodes at its top. */
const nodes = Effect.gen(function* () {
  const id = yield* space
  const { node: first } = yield* Wiki.createNode(id, "docx", { title: "First" })
  const { node: second } = yield* Wiki.createNode(id, "docx", { title: "Second" })
  return { id, first, second }
})

export const cases: ReadonlyArray<ParityCase> = [
  parity("wiki.listSpaces", {
    call: () => Wiki.listSpaces(),
    wire: () => ({ method: "GET", path: root, query: { page_size: "50" } }),
    result: (spaces) => assert.strictEqual(spaces[0]?.name, "Sandbox")
  }),
  parity("wiki.getSpace", space, {
    call: (id) => Wiki.getSpace(id),
    wire: (id) => ({ method: "GET", path: `${root}/${id}` }),
    result: ({ space }, id) => assert.strictEqual(space.space_id, id)
  }),
  parity("wiki.getNode", nodes, {
    call: ({ first }) => Wiki.getNode(first.obj_token, { objType: "docx" }),
    wire: ({ first }) => ({
      method: "GET",
      path: `${root}/get_node`,
      query: { token: first.obj_token, obj_type: "docx" }
    }),
    result: ({ node }, { first }) => assert.strictEqual(node.node_token, first.node_token)
  }),
  parity("wiki.listNodes", nodes, {
    call: ({ id }) => Wiki.listNodes(id),
    wire: ({ id }) => ({ method: "GET", path: `${root}/${id}/nodes`, query: { page_size: "50" } }),
    result: (found) =>
      assert.deepStrictEqual(
        found.map((node) => node.title),
        ["First", "Second"]
      )
  }),
  parity("wiki.createNode", nodes, {
    call: ({ first, id }) =>
      Wiki.createNode(id, "docx", { parentNodeToken: first.node_token, title: "Below" }),
    wire: ({ first, id }) => ({
      method: "POST",
      path: `${root}/${id}/nodes`,
      body: {
        obj_type: "docx",
        parent_node_token: first.node_token,
        node_type: "origin",
        title: "Below"
      }
    }),
    result: ({ node }, { first }) => assert.strictEqual(node.parent_node_token, first.node_token)
  }),
  parity("wiki.moveNode", nodes, {
    call: ({ first, id, second }) => Wiki.moveNode(id, second.node_token, first.node_token),
    wire: ({ first, id, second }) => ({
      method: "POST",
      path: `${root}/${id}/nodes/${second.node_token}/move`,
      body: { target_parent_token: first.node_token }
    }),
    result: ({ node }, { first }) => assert.strictEqual(node.parent_node_token, first.node_token)
  }),
  parity("wiki.updateNodeTitle", nodes, {
    call: ({ first, id }) => Wiki.updateNodeTitle(id, first.node_token, "Renamed"),
    wire: ({ first, id }) => ({
      method: "POST",
      path: `${root}/${id}/nodes/${first.node_token}/update_title`,
      body: { title: "Renamed" }
    }),
    result: (_, { first }) =>
      Effect.map(Wiki.getNode(first.node_token), ({ node }) => assert.strictEqual(node.title, "Renamed"))
  }),
  parity("wiki.search", nodes, {
    call: ({ id }) => Wiki.search("Sec", { spaceId: id }).pipe(asUser()),
    wire: ({ id }) => ({
      method: "POST",
      path: "/open-apis/wiki/v1/nodes/search",
      query: { page_size: "50" },
      body: { query: "Sec", space_id: id },
      as: "user"
    }),
    result: (found, { second }) =>
      assert.deepStrictEqual(
        found.map((node) => node.node_id),
        [second.node_token]
      )
  })
]
