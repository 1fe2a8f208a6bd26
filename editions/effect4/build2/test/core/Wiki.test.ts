import * as Docx from "@effect-feishu/core/Docx"
import * as Retry from "@effect-feishu/core/Retry"
import * as Wiki from "@effect-feishu/core/Wiki"
import * as Fault from "@effect-feishu/sandbox/Fault"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import * as PagedStream from "@effect-feishu/core/PagedStream"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

const noWaits = SandboxFeishu.layer({ seed: 1, client: { retry: Retry.make({ baseDelay: 0 }) } })
const space = Effect.map(Wiki.listSpaces(), (spaces) => spaces[0]!.space_id)
const problemOf = (error: { readonly _tag: string }) =>
  "problems" in error ? (error.problems as ReadonlyArray<{ readonly path: string }>)[0]?.path : error._tag

const create = (spaceId: string, title: string, parentNodeToken?: string) =>
  Effect.map(Wiki.createNode(spaceId, "docx", { title, parentNodeToken }), ({ node }) => node)

/** A handbook with two chapters, the first of which has two parts, and a shortcut. */
const handbook = Effect.gen(function* () {
  const id = yield* space
  const root = yield* create(id, "Handbook")
  const first = yield* create(id, "Chapter 1", root.node_token)
  const second = yield* create(id, "Chapter 2", root.node_token)
  yield* create(id, "Part 1", first.node_token)
  yield* create(id, "Part 2", first.node_token)
  const { node: shortcut } = yield* Wiki.createNode(id, "docx", {
    parentNodeToken: second.node_token,
    nodeType: "shortcut",
    originNodeToken: first.node_token
  })
  yield* Docx.appendBlocks(first.obj_token, [Docx.blocks.text("It begins.")])
  return { id, root, first, second, shortcut }
})

const outline = (spaceId: string, parentNodeToken: string) =>
  PagedStream.make(Wiki.walkNodes(spaceId, { parentNodeToken })).pipe(
    Stream.map(({ depth, node }) => `${"  ".repeat(depth - 1)}${node.title}`),
    Stream.runCollect,
    Effect.map((titles) => Array.from(titles))
  )

const contents = ["Chapter 1", "  Part 1", "  Part 2", "Chapter 2", "  Chapter 1"]

/** A call that must be refused before any request, and the argument that it must name. */
type Refused = readonly [Effect.Effect<unknown, { readonly _tag: string }, FeishuClient>, string]

describe("Wiki", () => {
  it.effect("a subtree is copied with its order, its texts and its shortcuts", () =>
    Effect.gen(function* () {
      const { first, id, root } = yield* handbook
      const shelf = yield* create(id, "Shelf")
      const copies = yield* Wiki.copyTree(id, root.node_token, {
        targetParentToken: shelf.node_token,
        title: "Handbook 2"
      })
      assert.deepStrictEqual(yield* outline(id, shelf.node_token), [
        "Handbook 2",
        ...contents.map((line) => `  ${line}`)
      ])
      assert.deepStrictEqual(
        copies.map(({ source }) => source.title),
        ["Handbook", "Chapter 1", "Part 1", "Part 2", "Chapter 2", "Chapter 1"]
      )
      const chapter = copies.find(({ source }) => source.node_token === first.node_token)!.copy
      assert.notStrictEqual(chapter.obj_token, first.obj_token)
      assert.strictEqual(yield* Docx.getRawContent(chapter.obj_token), "Chapter 1\nIt begins.\n")
      const shortcut = copies[5]!.copy
      assert.deepStrictEqual([shortcut.node_type, shortcut.origin_node_token], ["shortcut", first.node_token])
      // The original is as it was.
      assert.deepStrictEqual(yield* outline(id, root.node_token), contents)
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("a tree can be copied into itself", () =>
    Effect.gen(function* () {
      const { id, root, second } = yield* handbook
      const copies = yield* Wiki.copyTree(id, root.node_token, { targetParentToken: second.node_token })
      assert.strictEqual(copies.length, 6)
      assert.deepStrictEqual(yield* outline(id, root.node_token), [
        ...contents,
        "  Handbook",
        ...contents.map((line) => `    ${line}`)
      ])
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("a copy that fails half way says which nodes are copied", () =>
    Effect.gen(function* () {
      const { id, root } = yield* handbook
      const shelf = yield* create(id, "Shelf")
      yield* Sandbox.inject(
        Fault.nth(
          4,
          { method: "POST", path: "/open-apis/wiki/v2/spaces/:space/nodes/:node/copy" },
          Fault.refused({ code: 131003, msg: "out of limit" })
        )
      )
      const error = yield* Effect.flip(
        Wiki.copyTree(id, root.node_token, { targetParentToken: shelf.node_token })
      )
      assert.strictEqual(error._tag, "FeishuBatchError")
      if (error._tag !== "FeishuBatchError") return
      assert.deepStrictEqual([error.failedFrom, error.total], [3, 6])
      assert.deepStrictEqual(
        error.done.map(({ copy }) => copy.title),
        ["Handbook", "Chapter 1", "Part 1"]
      )
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("node_type goes out as origin unless a shortcut is asked for", () =>
    Effect.gen(function* () {
      const id = yield* space
      yield* Sandbox.clearRequests
      const { node } = yield* Wiki.createNode(id, "docx")
      yield* Wiki.createNode(id, "docx", { nodeType: "shortcut", originNodeToken: node.node_token })
      assert.deepStrictEqual(
        (yield* Sandbox.requests).map((request) => (request.json as { node_type: string }).node_type),
        ["origin", "shortcut"]
      )
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("a walk goes as deep as it is told", () =>
    Effect.gen(function* () {
      const { id, root } = yield* handbook
      const walk = (maxDepth: number) =>
        Stream.runCount(PagedStream.make(Wiki.walkNodes(id, { parentNodeToken: root.node_token, maxDepth })))
      assert.deepStrictEqual([yield* walk(0), yield* walk(1), yield* walk(2)], [0, 2, 5])
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("more children than fit on a page are listed whole", () =>
    Effect.gen(function* () {
      const id = yield* space
      const parent = yield* create(id, "Parent")
      for (let index = 0; index < 60; index++) yield* create(id, `Child ${index}`, parent.node_token)
      const children = yield* Wiki.listNodes(id, { parentNodeToken: parent.node_token })
      assert.deepStrictEqual(
        children.map((node) => node.title),
        Array.from({ length: 60 }, (_, index) => `Child ${index}`)
      )
      const some = PagedStream.make(Wiki.listNodes(id, { parentNodeToken: parent.node_token })).pipe(
        Stream.take(2)
      )
      yield* Sandbox.clearRequests
      yield* Stream.runDrain(some)
      assert.strictEqual((yield* Sandbox.requests).length, 1)
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("a node that somebody else is changing is tried again", () =>
    Effect.gen(function* () {
      const id = yield* space
      yield* Sandbox.inject(
        Fault.next(
          1,
          { method: "POST", path: "/open-apis/wiki/v2/spaces/:space/nodes" },
          Fault.refused({ code: 131009, msg: "lock contention, please retry later." })
        )
      )
      yield* Wiki.createNode(id, "docx", { title: "Late" })
      assert.deepStrictEqual(
        (yield* Wiki.listNodes(id)).map((node) => node.title),
        ["Late"]
      )
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("impossible nodes and copies are refused before any request", () =>
    Effect.gen(function* () {
      const refused: ReadonlyArray<Refused> = [
        [Wiki.createNode("1", "docx", { nodeType: "shortcut" }), "originNodeToken"],
        [Wiki.createNode("1", "docx", { originNodeToken: "x" }), "originNodeToken"],
        [Wiki.copyNode("1", "x", {}), "targetParentToken"],
        [Wiki.copyTree("1", "x", {}), "targetParentToken"],
        [Wiki.getNode(""), "token"]
      ]
      for (const [call, path] of refused) {
        assert.strictEqual(problemOf(yield* Effect.flip(call)), path)
      }
      assert.deepStrictEqual(yield* Sandbox.requests, [])
    }).pipe(Effect.provide(noWaits))
  )
})
